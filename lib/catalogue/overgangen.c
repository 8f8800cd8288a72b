/*
 * lib/catalogue/overgangen.c: the table of transitions (overgangen.inc) and the getters over it.
 */
#include "internal.h"
#include "kwaliteitskader/status.h"
#include "phase.h"
#include "rules/rules.h"

/* clang-format off */
#define V(code)          (1u << KWK_##code)
#define TITLE(nl, en)    .title_nl = nl, .title_en = en
#define GROUND(nl, en)   .ground_nl = nl, .ground_en = en
#define FEIT(fact, mask) KWK_NEED_FEIT, KWK_FACT_##fact, mask, 0
#define OF(fact, mask)   KWK_NEED_FEIT, KWK_FACT_##fact, mask, 1
#define NORM(norm)       KWK_NEED_NORM, KWK_NORM_##norm, 0, 0
#define BESLUIT(core)    KWK_NEED_BESLUIT, KWK_BESLUIT_##core, 0, 0
#define STAP(step)       KWK_NEED_STAP, KWK_STEP_##step, 0, 0
#define LEEFTIJD(age)    KWK_NEED_LEEFTIJD, KWK_GRENS_##age, 0, 0
#define VAN_KRACHT(mask) KWK_NEED_VAN_KRACHT, mask, 0, 0
#define MACHTIGING_LOOPT KWK_NEED_MACHTIGING, 0, 0, 0
#define AFLOOP           KWK_NEED_AFLOOP, 0, 0, 0
#define WET(...)         {KWK_LEVEL_WET, __VA_ARGS__},
#define KADER(...)       {KWK_LEVEL_KADER, __VA_ARGS__},
#define NEEDS(...)       .needs = (const struct kwk_i_need[]){__VA_ARGS__{0, 0, 0, 0, 0}}
#define OVERGANG(n, called, of, into, within, article, ...)                                       \
    {.number = n, .name = #called, .from = KWK_STEP_##of, .to = KWK_STEP_##into,                  \
     .scope = KWK_I_SCOPE_##within, .source = article, __VA_ARGS__},
static const struct kwk_i_transition kwk_overgang_rows[] = {
#include "catalogue/overgangen.inc"
};
#undef OVERGANG
#define OVERGANG(n, called, ...)                                                                  \
    _Static_assert(KWK_OVERGANG_##called == (n), "number of " #called);
#include "catalogue/overgangen.inc"
#undef OVERGANG
#undef NEEDS
#undef KADER
#undef WET
#undef AFLOOP
#undef MACHTIGING_LOOPT
#undef VAN_KRACHT
#undef LEEFTIJD
#undef STAP
#undef BESLUIT
#undef NORM
#undef OF
#undef FEIT
#undef GROUND
#undef TITLE
#undef V
/* clang-format on */

const struct kwk_i_transition *kwk_i_transition_row_at(uint32_t index)
{
    return index < sizeof kwk_overgang_rows / sizeof kwk_overgang_rows[0]
               ? &kwk_overgang_rows[index]
               : 0;
}

const struct kwk_i_transition *kwk_i_transition_row(int32_t number)
{
    const struct kwk_i_transition *row;
    for (uint32_t i = 0; (row = kwk_i_transition_row_at(i)) != 0; i++) {
        if (row->number == number) {
            return row;
        }
    }
    return 0;
}

uint32_t kwk_i_need_count(const struct kwk_i_transition *row)
{
    uint32_t count = 0;
    while (row->needs[count].level != 0) {
        count++;
    }
    return count;
}

int32_t KWK_CALL kwk_transition_at(uint32_t index)
{
    const struct kwk_i_transition *row = kwk_i_transition_row_at(index);
    return row != 0 ? row->number : 0;
}

const char *KWK_CALL kwk_transition_text(int32_t transition, int32_t text, int32_t lang)
{
    const struct kwk_i_transition *row = kwk_i_transition_row(transition);
    if (row == 0 || !kwk_i_language_ok(lang)) {
        return 0;
    }
    switch (text) {
    case KWK_TRANSITIONTEXT_TITLE:
        return lang == KWK_LANG_NL ? row->title_nl : row->title_en;
    case KWK_TRANSITIONTEXT_GROUND:
        return lang == KWK_LANG_NL ? row->ground_nl : row->ground_en;
    case KWK_TRANSITIONTEXT_SOURCE:
        return row->source;
    default:
        return 0;
    }
}

int32_t KWK_CALL kwk_transition_text_copy(int32_t transition, int32_t text, int32_t lang,
                                          char *buffer, uint32_t capacity, uint32_t *needed)
{
    if (needed != 0 && !kwk_i_language_ok(lang)) {
        return KWK_ERR_LANGUAGE;
    }
    return kwk_i_text_copy(kwk_transition_text(transition, text, lang), buffer, capacity, needed);
}
