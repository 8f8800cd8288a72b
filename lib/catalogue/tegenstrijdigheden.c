/*
 * lib/catalogue/tegenstrijdigheden.c: the table of inconsistencies (tegenstrijdigheden.inc), the
 * table of what comes after what (volgorde.inc), and the getters over the first.
 */
#include "internal.h"
#include "kwaliteitskader/evaluate.h"
#include "kwaliteitskader/status.h"
#include "validate.h"

/* clang-format off */
#define TITLE(nl, en) .title_nl = nl, .title_en = en
#define WHY(nl, en)   .why_nl = nl, .why_en = en
#define WHEN(nl, en)  .when_nl = nl, .when_en = en
#define CHECK(name)   .check = kwk_i_check_##name
#define LINKED(name)  .check = kwk_i_check_##name, .linked = 1
#define V(verdict)    (1u << KWK_VERDICT_##verdict)
#define NORMS(first, second, mask)                                                                \
    .check = kwk_i_check_norms, .norms = {KWK_NORM_##first, KWK_NORM_##second}, .verdicts = mask
#define TEGENSTRIJDIG(n, called, how_bad, article, ...)                                           \
    {.number = n, .name = #called, .severity = KWK_SEVERITY_##how_bad, .source = article, __VA_ARGS__},
static const struct kwk_i_inconsistency kwk_inconsistency_rows[] = {
#include "catalogue/tegenstrijdigheden.inc"
};
#undef TEGENSTRIJDIG
#define TEGENSTRIJDIG(n, called, ...)                                                             \
    _Static_assert(KWK_TEGENSTRIJDIG_##called == (n), "number of " #called);
#include "catalogue/tegenstrijdigheden.inc"
#undef TEGENSTRIJDIG
#undef NORMS
#undef V
#undef LINKED
#undef CHECK
#undef WHEN
#undef WHY
#undef TITLE

#define K(kind) KWK_FACT_##kind,
#define KWK_I_DAY_DATED   0
#define KWK_I_DAY_ORDERED 1
#define VOLGORDE(code, of, named, day)                                                            \
    {KWK_TEGENSTRIJDIG_##code, KWK_FACT_##of, {named 0}, KWK_I_DAY_##day},
static const struct kwk_i_order kwk_order_rows[] = {
#include "catalogue/volgorde.inc"
};
#undef VOLGORDE
#undef KWK_I_DAY_ORDERED
#undef KWK_I_DAY_DATED
#undef K
/* clang-format on */

const struct kwk_i_inconsistency *kwk_i_inconsistency_at(uint32_t index)
{
    return index < sizeof kwk_inconsistency_rows / sizeof kwk_inconsistency_rows[0]
               ? &kwk_inconsistency_rows[index]
               : 0;
}

const struct kwk_i_inconsistency *kwk_i_inconsistency_row(int32_t number)
{
    const struct kwk_i_inconsistency *row;
    for (uint32_t i = 0; (row = kwk_i_inconsistency_at(i)) != 0; i++) {
        if (row->number == number) {
            return row;
        }
    }
    return 0;
}

const struct kwk_i_order *kwk_i_order_at(uint32_t index)
{
    return index < sizeof kwk_order_rows / sizeof kwk_order_rows[0] ? &kwk_order_rows[index] : 0;
}

int32_t KWK_CALL kwk_inconsistency_at(uint32_t index)
{
    const struct kwk_i_inconsistency *row = kwk_i_inconsistency_at(index);
    return row != 0 ? row->number : 0;
}

int32_t KWK_CALL kwk_inconsistency_severity(int32_t inconsistency)
{
    const struct kwk_i_inconsistency *row = kwk_i_inconsistency_row(inconsistency);
    return row != 0 ? row->severity : 0;
}

const char *KWK_CALL kwk_inconsistency_text(int32_t inconsistency, int32_t text, int32_t lang)
{
    const struct kwk_i_inconsistency *row = kwk_i_inconsistency_row(inconsistency);
    if (row == 0 || !kwk_i_language_ok(lang)) {
        return 0;
    }
    switch (text) {
    case KWK_REMARKTEXT_TITLE:
        return lang == KWK_LANG_NL ? row->title_nl : row->title_en;
    case KWK_REMARKTEXT_WHY:
        return lang == KWK_LANG_NL ? row->why_nl : row->why_en;
    case KWK_REMARKTEXT_SOURCE:
        return row->source;
    case KWK_REMARKTEXT_WHEN:
        return lang == KWK_LANG_NL ? row->when_nl : row->when_en;
    default:
        return 0;
    }
}

int32_t KWK_CALL kwk_inconsistency_text_copy(int32_t inconsistency, int32_t text, int32_t lang,
                                             char *buffer, uint32_t capacity, uint32_t *needed)
{
    if (needed != 0 && !kwk_i_language_ok(lang)) {
        return KWK_ERR_LANGUAGE;
    }
    return kwk_i_text_copy(kwk_inconsistency_text(inconsistency, text, lang), buffer, capacity,
                           needed);
}
