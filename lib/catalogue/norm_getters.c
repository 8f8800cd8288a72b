/*
 * lib/catalogue/norm_getters.c: what a caller may ask about a norm, over the rows of norms.c.
 */
#include "catalogue/norm.h"
#include "internal.h"
#include "kwaliteitskader/status.h"

int32_t KWK_CALL kwk_norms(int32_t *norms, uint32_t capacity, uint32_t *needed)
{
    uint32_t count = 0;
    while (kwk_i_norm_at(count) != 0) {
        count++;
    }
    const int32_t status = kwk_i_numbers_room(norms, capacity, needed, count);
    for (uint32_t i = 0; status == KWK_OK && i < count; i++) {
        norms[i] = kwk_i_norm_at(i)->number;
    }
    return status;
}

int32_t KWK_CALL kwk_norm_info(int32_t norm, struct kwk_norm_info *info)
{
    const struct kwk_i_norm *row = kwk_i_norm_row(norm);
    if (info == 0) {
        return KWK_ERR_NULL;
    }
    if (!kwk_i_size_ok(info->size, KWK_NORM_INFO_SIZE_V1)) {
        return KWK_ERR_SIZE;
    }
    if (row == 0) {
        return KWK_ERR_NORM;
    }
    const struct kwk_norm_info own = {
        .size = sizeof own,
        .norm = row->number,
        .kind = row->kind,
        .set = row->set,
        .status = row->status,
        .bound = row->bound,
        .length = row->length,
        .unit = row->unit,
        .direction = row->direction,
        .basis = row->basis,
        .explain = row->explain,
        .adjustable = row->adjustable,
        .valid_from = row->valid_from,
        .valid_through = row->valid_through,
        .checked_through = row->checked_through,
        .revision = row->revision,
        .text_status = row->text_status,
    };
    kwk_i_record_write(info, &own, sizeof own);
    return KWK_OK;
}

/* The twins differ from kwk_i_text_copy in the status of an unknown norm only. */
static int32_t kwk_norm_text_copy(int32_t norm, const char *text, char *buffer, uint32_t capacity,
                                  uint32_t *needed)
{
    if (needed != 0 && kwk_i_norm_row(norm) == 0) {
        return KWK_ERR_NORM;
    }
    return kwk_i_text_copy(text, buffer, capacity, needed);
}

const char *KWK_CALL kwk_norm_title(int32_t norm, int32_t lang)
{
    const struct kwk_i_norm *row = kwk_i_norm_row(norm);
    if (row == 0 || !kwk_i_language_ok(lang)) {
        return 0;
    }
    return lang == KWK_LANG_NL ? row->title_nl : row->title_en;
}

int32_t KWK_CALL kwk_norm_title_copy(int32_t norm, int32_t lang, char *buffer, uint32_t capacity,
                                     uint32_t *needed)
{
    if (!kwk_i_language_ok(lang)) {
        return KWK_ERR_LANGUAGE;
    }
    return kwk_norm_text_copy(norm, kwk_norm_title(norm, lang), buffer, capacity, needed);
}

const char *KWK_CALL kwk_norm_source(int32_t norm)
{
    const struct kwk_i_norm *row = kwk_i_norm_row(norm);
    return row == 0 ? 0 : row->source;
}

int32_t KWK_CALL kwk_norm_source_copy(int32_t norm, char *buffer, uint32_t capacity,
                                      uint32_t *needed)
{
    return kwk_norm_text_copy(norm, kwk_norm_source(norm), buffer, capacity, needed);
}

const char *KWK_CALL kwk_norm_section(int32_t norm)
{
    const struct kwk_i_norm *row = kwk_i_norm_row(norm);
    return row == 0 ? 0 : row->section;
}

int32_t KWK_CALL kwk_norm_section_copy(int32_t norm, char *buffer, uint32_t capacity,
                                       uint32_t *needed)
{
    return kwk_norm_text_copy(norm, kwk_norm_section(norm), buffer, capacity, needed);
}
