/*
 * lib/catalogue/toelichting.h: the sentences of an explanation and the words that fill them in.
 *
 * Owns: the names KWK_I_SAY_* of the sentences. The rows stand in toelichting.inc and
 * toelichting_woorden.inc:
 *   SAY(part, name, nl, en)          a sentence; part: WAT, WIE, UITKOMST, GEVONDEN, TERMIJN,
 *                                    OVERGESLAGEN, LEZING, VERVOLG, STATUS, KENMERK
 *   SAY_REASON(part, reason, nl, en) said for that KWK_REASON_*
 *   SAY_STATUS(status, nl, en)       part STATUS, said for that KWK_NORMSTATUS_*
 *   SAY_TEXTSTATUS(how, nl, en)      part STATUS, said for that KWK_TEXTSTATUS_*
 *   SAY_FLAG(flag, nl, en)           part KENMERK, said for that KWK_FINDING_*
 *   WORD(group, number, nl, en)      no sentence of its own
 */
#ifndef KWK_TOELICHTING_H
#define KWK_TOELICHTING_H

#include "kwaliteitskader/catalogue.h"
#include "kwaliteitskader/codes.h"
#include "kwaliteitskader/evaluate.h"
#include "kwaliteitskader/term.h"

/* clang-format off */
#define SAY(part, name, nl, en)          KWK_I_SAY_##name,
#define SAY_REASON(part, reason, nl, en) KWK_I_SAY_REASON_##reason,
#define SAY_STATUS(status, nl, en)       KWK_I_SAY_STATUS_##status,
#define SAY_TEXTSTATUS(how, nl, en)      KWK_I_SAY_TEXTSTATUS_##how,
#define SAY_FLAG(flag, nl, en)           KWK_I_SAY_FLAG_##flag,
enum {
#include "catalogue/toelichting.inc"
    KWK_I_SAY_COUNT
};
#undef SAY
#undef SAY_REASON
#undef SAY_STATUS
#undef SAY_TEXTSTATUS
#undef SAY_FLAG
/* clang-format on */

/* What a sentence that is chosen by a code is chosen by. */
enum {
    KWK_I_SAY_BY_NAME = 0,
    KWK_I_SAY_BY_REASON = 1,
    KWK_I_SAY_BY_STATUS = 2,
    KWK_I_SAY_BY_TEXTSTATUS = 3,
    KWK_I_SAY_BY_FLAG = 4
};

/* Groups of words. */
enum {
    KWK_I_WORD_ACTOR = 1,
    KWK_I_WORD_ROL = 2,
    KWK_I_WORD_EEN = 3,
    KWK_I_WORD_MEER = 4,
    KWK_I_WORD_LIJST = 5,
    KWK_I_WORD_GETAL = 6,
    KWK_I_WORD_MAAND = 7
};

/* Whom a finding concerns. */
enum {
    KWK_I_ROL_JEUGDIGE = 1,
    KWK_I_ROL_OUDER_MET_GEZAG = 2,
    KWK_I_ROL_VOOGD = 3,
    KWK_I_ROL_DERDE = 4,
    KWK_I_ROL_OUDER = 5,
    KWK_I_ROL_VERZORGER = 6,
    KWK_I_ROL_BETROKKENEN = 7,
    KWK_I_ROL_ANDER = 8
};

enum {
    KWK_I_LIJST_EN = 1,
    KWK_I_LIJST_WEEKENDDAG = 2,
    KWK_I_LIJST_WEEKENDDAGEN = 3,
    KWK_I_LIJST_OF = 4
};

/* A sentence, names in braces still in it. */
const char *kwk_i_say_text(int32_t say, int32_t lang);
/* The sentence chosen by a code; -1 = there is none for it. */
int32_t kwk_i_say_by(int32_t by, int32_t code);
/* A word; NULL if there is none. */
const char *kwk_i_say_word(int32_t group, int32_t number, int32_t lang);

#endif
