/*
 * lib/catalogue/entries.c: the tables beside the norms: phases, goals, duties, actors, core
 * decisions, sources, open points, definitions, context, differences. One file of rows per table
 * and chapter.
 *
 *   SORT(kind)         which kind of entry within its table (KWK_SORT_*)
 *   LETTER(text)       the letter the framework gives it in its section: "a", "iii"
 *   PHASE(name)        goals: the phase it belongs to
 *   ASPECT(name)       goals: the quality aspect it serves; a reconstruction (see KWK_ASPECT_*)
 *   JOINT, OWN         goals: joint with the chain, or primarily the jeugdbeschermer's
 *   TRACK(name)        OTS, VOOGDIJ or BEIDE
 *   UNDER(number)      the entry of the same table it is a part of
 *   DECISION(name)     core decisions: its KWK_BESLUIT_*
 *   ARTICLE(text)      statute and article, or publisher
 *   URL(text)          where the publisher has it, as the framework prints it
 *   ONE(nl, en), TWO(nl, en)  differences: the two readings
 *   USED(reading)      differences: which of them a finding uses: EEN, TWEE, BEIDE or GEEN
 *   READING(name)      differences: its KWK_READING_*
 *   STATUS(name), CHECKED(day, how)  provenance
 */
#include "catalogue/entry.h"
#include "kwaliteitskader/catalogue.h"
#include "kwaliteitskader/codes.h"

/* clang-format off */
#include "catalogue/entry_words.inc"
#define SORT(kind)      .sort = KWK_SORT_##kind
#define LETTER(text)    .letter = text
#define PHASE(name_of)  .phase = KWK_FASE_##name_of
#define ASPECT(name_of) .aspect = KWK_ASPECT_##name_of
#define JOINT           .joint = 1
#define OWN             .joint = 0
#define TRACK(name_of)  .track = KWK_TRACK_##name_of
#define UNDER(number_of) .parent = number_of
#define DECISION(name_of) .code = KWK_BESLUIT_##name_of
#define ARTICLE(text)   .source = text
#define URL(text)       .url = text
#define ONE(nl, en)     .one_nl = nl, .one_en = en
#define TWO(nl, en)     .two_nl = nl, .two_en = en
#define USED(which)     .used = KWK_USED_##which
#define READING(name_of) .reading = KWK_READING_##name_of
#define STATUS(name_of) .status = KWK_NORMSTATUS_##name_of
#define CHECKED(day, how) .checked_through = day, .text_status = KWK_TEXTSTATUS_##how
#define KWK_I_ROW(n, called, ...) {.number = n, .name = #called, __VA_ARGS__},

#define FASE KWK_I_ROW
static const struct kwk_i_entry kwk_entry_fasen[] = {
#include "fasen.inc"
};
#undef FASE
#define DOEL KWK_I_ROW
static const struct kwk_i_entry kwk_entry_doelen[] = {
#include "doelen_h2.inc"
#include "doelen_h3.inc"
#include "doelen_h4.inc"
#include "doelen_h5.inc"
#include "doelen_h6.inc"
#include "doelen_h7.inc"
#include "doelen_h8.inc"
};
#undef DOEL
#define TAAK KWK_I_ROW
static const struct kwk_i_entry kwk_entry_taken[] = {
#include "taken_h3.inc"
#include "taken_h4.inc"
#include "taken_h5.inc"
#include "taken_h6.inc"
#include "taken_h7.inc"
#include "taken_h8.inc"
};
#undef TAAK
#define ACTOR(name_of, ...) {.number = KWK_ACTOR_##name_of, .name = #name_of, __VA_ARGS__},
static const struct kwk_i_entry kwk_entry_actoren[] = {
#include "actoren.inc"
};
#undef ACTOR
#define KERNBESLUIT KWK_I_ROW
static const struct kwk_i_entry kwk_entry_kernbesluiten[] = {
#include "kernbesluiten.inc"
};
#undef KERNBESLUIT
#define BRON KWK_I_ROW
static const struct kwk_i_entry kwk_entry_bronnen[] = {
#include "bronnen.inc"
};
#undef BRON
#define AGENDAPUNT KWK_I_ROW
static const struct kwk_i_entry kwk_entry_agendapunten[] = {
#include "agendapunten_h3.inc"
#include "agendapunten_h4.inc"
#include "agendapunten_h5.inc"
#include "agendapunten_h6.inc"
#include "agendapunten_h7.inc"
#include "agendapunten_h8.inc"
};
#undef AGENDAPUNT
#define DEFINITIE KWK_I_ROW
static const struct kwk_i_entry kwk_entry_definities[] = {
#include "definities.inc"
};
#undef DEFINITIE
#define CONTEXT KWK_I_ROW
static const struct kwk_i_entry kwk_entry_context[] = {
#include "context_h1.inc"
#include "context_h2.inc"
#include "context_h3.inc"
#include "context_h4.inc"
#include "context_h5.inc"
#include "context_h6.inc"
#include "context_h7.inc"
#include "context_h8.inc"
};
#undef CONTEXT
#define VERSCHIL KWK_I_ROW
static const struct kwk_i_entry kwk_entry_verschillen[] = {
#include "verschillen.inc"
};
#undef VERSCHIL

#undef KWK_I_ROW
#undef CHECKED
#undef STATUS
#undef READING
#undef USED
#undef TWO
#undef ONE
#undef URL
#undef ARTICLE
#undef DECISION
#undef UNDER
#undef TRACK
#undef OWN
#undef JOINT
#undef ASPECT
#undef PHASE
#undef LETTER
#undef SORT
#include "catalogue/entry_words_end.inc"

#define TABLE(name, rows) [KWK_TABLE_##name] = {rows, sizeof(rows) / sizeof((rows)[0])}
static const struct {
    const struct kwk_i_entry *rows;
    uint32_t count;
} kwk_entry_tables[] = {
    TABLE(FASE, kwk_entry_fasen),
    TABLE(DOEL, kwk_entry_doelen),
    TABLE(TAAK, kwk_entry_taken),
    TABLE(ACTOR, kwk_entry_actoren),
    TABLE(KERNBESLUIT, kwk_entry_kernbesluiten),
    TABLE(BRON, kwk_entry_bronnen),
    TABLE(AGENDAPUNT, kwk_entry_agendapunten),
    TABLE(DEFINITIE, kwk_entry_definities),
    TABLE(CONTEXT, kwk_entry_context),
    TABLE(VERSCHIL, kwk_entry_verschillen),
};
#undef TABLE
/* clang-format on */

uint32_t kwk_i_entry_rows(int32_t table)
{
    const int32_t tables = (int32_t)(sizeof kwk_entry_tables / sizeof kwk_entry_tables[0]);
    return table < 0 || table >= tables ? 0 : kwk_entry_tables[table].count;
}

const struct kwk_i_entry *kwk_i_entry_row_at(int32_t table, uint32_t index)
{
    return index < kwk_i_entry_rows(table) ? &kwk_entry_tables[table].rows[index] : 0;
}

const struct kwk_i_entry *kwk_i_entry_row(int32_t table, int32_t number)
{
    if (kwk_i_entry_row_at(table, 0) == 0) {
        return 0;
    }
    uint32_t low = 0;
    uint32_t high = kwk_entry_tables[table].count;
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        if (kwk_entry_tables[table].rows[middle].number < number) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    const struct kwk_i_entry *row = kwk_i_entry_row_at(table, low);
    return row != 0 && row->number == number ? row : 0;
}
