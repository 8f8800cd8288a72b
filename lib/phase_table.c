/*
 * lib/phase_table.c: what begins and ends each process step, as rows (catalogue/fasegrenzen.inc),
 * and the getters over them.
 */
#include "internal.h"
#include "kwaliteitskader/status.h"
#include "phase.h"

/* clang-format off */
#define V(code) (1u << KWK_##code)
#define GRENS(of, at, fact, mask, where, dutch, english)                                          \
    {KWK_STEP_##of, KWK_BORDER_##at, KWK_FACT_##fact, mask, where, dutch, english},
static const struct kwk_i_border kwk_border_rows[] = {
#include "catalogue/fasegrenzen.inc"
};
#undef GRENS
#undef V
/* clang-format on */

const struct kwk_i_border *kwk_i_border_at(uint32_t index)
{
    return index < sizeof kwk_border_rows / sizeof kwk_border_rows[0] ? &kwk_border_rows[index] : 0;
}

uint32_t KWK_CALL kwk_border_count(void)
{
    return sizeof kwk_border_rows / sizeof kwk_border_rows[0];
}

int32_t KWK_CALL kwk_border_value(uint32_t index, int32_t field, int32_t *value)
{
    const struct kwk_i_border *row = kwk_i_border_at(index);
    if (value == 0) {
        return KWK_ERR_NULL;
    }
    if (row == 0) {
        return KWK_ERR_RANGE;
    }
    switch (field) {
    case KWK_BORDERVALUE_STEP:
        *value = row->step;
        return KWK_OK;
    case KWK_BORDERVALUE_SIDE:
        *value = row->side;
        return KWK_OK;
    case KWK_BORDERVALUE_FACT:
        *value = row->kind;
        return KWK_OK;
    case KWK_BORDERVALUE_VALUES:
        *value = (int32_t)row->values;
        return KWK_OK;
    default:
        return KWK_ERR_CODE;
    }
}

const char *KWK_CALL kwk_border_text(uint32_t index, int32_t lang)
{
    const struct kwk_i_border *row = kwk_i_border_at(index);
    if (row == 0 || !kwk_i_language_ok(lang)) {
        return 0;
    }
    return lang == KWK_LANG_NL ? row->nl : row->en;
}

int32_t KWK_CALL kwk_border_text_copy(uint32_t index, int32_t lang, char *buffer, uint32_t capacity,
                                      uint32_t *needed)
{
    if (needed != 0 && !kwk_i_language_ok(lang)) {
        return KWK_ERR_LANGUAGE;
    }
    return kwk_i_text_copy(kwk_border_text(index, lang), buffer, capacity, needed);
}

const char *KWK_CALL kwk_border_section(uint32_t index)
{
    const struct kwk_i_border *row = kwk_i_border_at(index);
    return row != 0 ? row->section : 0;
}

int32_t KWK_CALL kwk_border_section_copy(uint32_t index, char *buffer, uint32_t capacity,
                                         uint32_t *needed)
{
    return kwk_i_text_copy(kwk_border_section(index), buffer, capacity, needed);
}
