/*
 * lib/decision_rows.c: rows of findings into an array of the caller: counted first, then written, so
 * that a buffer that is too small stays untouched.
 */
#include <string.h>

#include "decision.h"
#include "internal.h"
#include "kwaliteitskader/status.h"

int32_t kwk_i_rows_check(const void *rows, uint32_t size, uint32_t v1_size, uint32_t capacity,
                         const uint32_t *needed, int32_t field, struct kwk_report *fault)
{
    if (needed == 0 || (rows == 0 && capacity != 0)) {
        return kwk_i_frame_fault(fault, KWK_ERR_NULL, field, 0);
    }
    if (capacity != 0 && !kwk_i_size_ok(size, v1_size)) {
        return kwk_i_frame_fault(fault, KWK_ERR_SIZE, field, (int32_t)size);
    }
    return KWK_OK;
}

/* A row that a wish of the query leaves out would read as "nothing lacking". */
int32_t kwk_i_whole_query(const struct kwk_query *normal, struct kwk_report *fault)
{
    if (normal->from != 0) {
        return kwk_i_frame_fault(fault, KWK_ERR_RESERVED, KWK_FIELD_QUERY_FROM, normal->from);
    }
    if (normal->verdicts != 0) {
        return kwk_i_frame_fault(fault, KWK_ERR_RESERVED, KWK_FIELD_QUERY_VERDICTS,
                                 (int32_t)normal->verdicts);
    }
    return KWK_OK;
}

void kwk_i_rows_put(struct kwk_i_rows_out *out, const void *row, uint32_t own_size)
{
    if (out->rows != 0) {
        unsigned char *at = out->rows + (size_t)out->count * out->size;
        const uint32_t common = out->size < own_size ? out->size : own_size;
        memcpy(at, row, common);
        memset(at + common, 0, out->size - common);
    }
    out->count++;
}

int32_t kwk_i_rows_run(const struct kwk_i_case *view, const int32_t *norms, uint32_t norm_count,
                       void (*each)(void *context, const struct kwk_finding *finding),
                       struct kwk_i_rows_out *out, int32_t field, uint32_t *needed,
                       struct kwk_report *fault)
{
    struct kwk_i_sink sink = {0};
    unsigned char *rows = out->rows;
    sink.each = each;
    sink.context = out;
    out->rows = 0;
    out->count = 0;
    kwk_i_view_run(view, norms, norm_count, &sink);
    *needed = out->count;
    if (out->count > out->capacity) {
        return kwk_i_frame_fault(fault, KWK_ERR_CAPACITY, field, (int32_t)out->count);
    }
    out->rows = rows;
    out->count = 0;
    if (rows != 0) {
        kwk_i_view_run(view, norms, norm_count, &sink);
    }
    return KWK_OK;
}
