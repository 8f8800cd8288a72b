/*
 * lib/missing.c: kwk_missing: per UNDETERMINED finding the smallest sets of kinds of fact that would
 * settle it, one record an item (docs/missing.md).
 */
#include "gaps.h"
#include "internal.h"
#include "kwaliteitskader/status.h"
#include <string.h>

int32_t kwk_i_gaps_room(struct kwk_i_frame *frame, const struct kwk_i_gap_room *room,
                        const struct kwk_fact *facts, uint32_t fact_count)
{
    if (room->capacity != 0 &&
        (room->size < room->size_v1 || room->size % 4 != 0 || room->size > KWK_I_RECORD_SIZE_MAX)) {
        return kwk_i_frame_fault(&frame->fault, KWK_ERR_SIZE, KWK_FIELD_FINDINGS,
                                 (int32_t)room->size);
    }
    if (kwk_i_overlap(room->records, (uint64_t)room->capacity * room->size, facts,
                      (uint64_t)fact_count * sizeof *facts)) {
        return kwk_i_frame_fault(&frame->fault, KWK_ERR_OVERLAP, KWK_FIELD_FINDINGS, 0);
    }
    return KWK_OK;
}

/* The caller's records, or only how many there would be. */
struct kwk_missing_out {
    unsigned char *gaps;
    uint32_t size;
    uint32_t count;
    uint32_t sorted; /* those before it stand in order */
};

static void kwk_missing_each(void *context, const struct kwk_i_gap_set *set)
{
    struct kwk_missing_out *out = context;
    for (int32_t i = 0; i < set->items; i++, out->count++) {
        const struct kwk_gap gap = {set->norm,   set->person,  set->anchor, set->ordinal,
                                    set->number, i + 1,        set->items,  set->kind[i],
                                    set->how[i], set->fact[i], set->flags,  0};
        if (out->gaps != 0) {
            unsigned char *at = out->gaps + (size_t)out->count * out->size;
            memset(at, 0, out->size);
            memcpy(at, &gap, sizeof gap);
        }
    }
}

static int32_t kwk_missing_before(const struct kwk_gap *a, const struct kwk_gap *b)
{
    if (a->person != b->person) {
        return a->person < b->person;
    }
    if (a->anchor != b->anchor) {
        return a->anchor < b->anchor;
    }
    if (a->ordinal != b->ordinal) {
        return a->ordinal < b->ordinal;
    }
    return a->set != b->set ? a->set < b->set : a->item < b->item;
}

/* The records of the last eight findings in order; what a larger record adds is zero in each. */
static void kwk_missing_sort(void *context)
{
    struct kwk_missing_out *out = context;
    for (uint32_t i = out->sorted + 1; out->gaps != 0 && i < out->count; i++) {
        struct kwk_gap gap;
        struct kwk_gap other;
        uint32_t at = i;
        memcpy(&gap, out->gaps + (size_t)i * out->size, sizeof gap);
        for (; at > out->sorted; at--) {
            const unsigned char *from = out->gaps + (size_t)(at - 1) * out->size;
            memcpy(&other, from, sizeof other);
            if (!kwk_missing_before(&gap, &other)) {
                break;
            }
            memcpy(out->gaps + (size_t)at * out->size, &other, sizeof other);
        }
        memcpy(out->gaps + (size_t)at * out->size, &gap, sizeof gap);
    }
    out->sorted = out->count;
}

KWK_API int32_t KWK_CALL kwk_missing(const struct kwk_query *query, const struct kwk_fact *facts,
                                     uint32_t fact_count, const int32_t *norms, uint32_t norm_count,
                                     const kwk_date *extra_days, uint32_t extra_day_count,
                                     struct kwk_gap *gaps, uint32_t gap_size, uint32_t capacity,
                                     uint32_t *needed, struct kwk_report *report)
{
    struct kwk_i_frame frame;
    const struct kwk_i_gap_room room = {gaps, gap_size, KWK_GAP_SIZE_V1, capacity};
    struct kwk_missing_out out = {0, gap_size, 0, 0};
    struct kwk_i_gap_sink sink = {kwk_missing_each, kwk_missing_sort, &out, 0};
    if (kwk_i_report_check(report) != KWK_OK) {
        return KWK_ERR_SIZE;
    }
    if (needed == 0 || (gaps == 0 && capacity != 0)) {
        return kwk_i_frame_end(
            &frame, kwk_i_frame_fault(&frame.fault, KWK_ERR_NULL, KWK_FIELD_FINDINGS, 0), report);
    }
    int32_t status =
        kwk_i_frame_begin(&frame, query, facts, fact_count, extra_days, extra_day_count);
    status = status != KWK_OK ? status : kwk_i_frame_norms(&frame, norms, norm_count);
    status = status != KWK_OK ? status : kwk_i_gaps_room(&frame, &room, facts, fact_count);
    if (status != KWK_OK) {
        return kwk_i_frame_end(&frame, status, report);
    }
    kwk_i_gaps(&frame, norms, norm_count, &sink);
    *needed = out.count;
    if (out.count > capacity) {
        status = kwk_i_frame_fault(&frame.fault, KWK_ERR_CAPACITY, KWK_FIELD_FINDINGS,
                                   (int32_t)out.count);
        return kwk_i_frame_end(&frame, status, report);
    }
    out.gaps = (unsigned char *)gaps;
    out.count = 0;
    out.sorted = 0;
    if (capacity != 0) {
        kwk_i_gaps(&frame, norms, norm_count, &sink);
    }
    return kwk_i_frame_end(&frame, KWK_OK, report);
}
