/*
 * lib/catalogue/toelichting.c: the tables of the sentences and words of an explanation.
 */
#include "catalogue/toelichting.h"

/* clang-format off */
#define SAY(part, name, nl, en)          {KWK_I_SAY_BY_NAME, 0, {nl, en}},
#define SAY_REASON(part, reason, nl, en) {KWK_I_SAY_BY_REASON, KWK_REASON_##reason, {nl, en}},
#define SAY_STATUS(status, nl, en)       {KWK_I_SAY_BY_STATUS, KWK_NORMSTATUS_##status, {nl, en}},
#define SAY_TEXTSTATUS(how, nl, en)      {KWK_I_SAY_BY_TEXTSTATUS, KWK_TEXTSTATUS_##how, {nl, en}},
#define SAY_FLAG(flag, nl, en)           {KWK_I_SAY_BY_FLAG, KWK_FINDING_##flag, {nl, en}},
static const struct {
    int32_t by;
    int32_t code;
    const char *text[2];
} kwk_say_rows[] = {
#include "catalogue/toelichting.inc"
};
#undef SAY
#undef SAY_REASON
#undef SAY_STATUS
#undef SAY_TEXTSTATUS
#undef SAY_FLAG

#define WORD(group, number, nl, en) {KWK_I_WORD_##group, number, {nl, en}},
static const struct {
    int32_t group;
    int32_t number;
    const char *text[2];
} kwk_say_words[] = {
#include "catalogue/toelichting_woorden.inc"
};
#undef WORD
/* clang-format on */

const char *kwk_i_say_text(int32_t say, int32_t lang)
{
    return kwk_say_rows[say].text[lang - 1];
}

int32_t kwk_i_say_by(int32_t by, int32_t code)
{
    for (int32_t say = 0; say < KWK_I_SAY_COUNT; say++) {
        if (kwk_say_rows[say].by == by && kwk_say_rows[say].code == code) {
            return say;
        }
    }
    return -1;
}

const char *kwk_i_say_word(int32_t group, int32_t number, int32_t lang)
{
    for (uint32_t i = 0; i < sizeof kwk_say_words / sizeof kwk_say_words[0]; i++) {
        if (kwk_say_words[i].group == group && kwk_say_words[i].number == number) {
            return kwk_say_words[i].text[lang - 1];
        }
    }
    return 0;
}
