/*
 * lib/worklist.c: kwk_worklist: over all findings together, which kinds of fact settle most
 * (docs/missing.md).
 */
#include "gaps.h"
#include "internal.h"
#include "kwaliteitskader/status.h"
#include <string.h>

/* Sets of two kinds: the lower triangle of all kinds. */
#define KWK_WORKLIST_PAIRS (KWK_I_KIND_LAST * (KWK_I_KIND_LAST + 1) / 2)

/* The caller's records, or only which lines there would be. */
struct kwk_worklist_out {
    unsigned char *work;
    uint32_t size;
    uint32_t count;
    uint32_t kinds[KWK_GAP_RECORD + 1]
                  [KWK_I_KIND_WORDS]; /* lines that are there: settles, or how */
    uint8_t pairs[KWK_WORKLIST_PAIRS / 8 + 1];
};

/* A bit that is set from now on; 1 when it was not. */
static uint32_t kwk_worklist_first(struct kwk_worklist_out *out, const struct kwk_work *line)
{
    if (line->second != 0) {
        const int32_t at = line->second * (line->second - 1) / 2 + line->kind;
        const uint8_t bit = (uint8_t)(1u << at % 8);
        const uint32_t first = (out->pairs[at / 8] & bit) == 0;
        out->pairs[at / 8] |= bit;
        return first;
    }
    const int32_t way = line->flags != 0 ? line->how : 0;
    const uint32_t bit = 1u << line->kind % 32;
    const uint32_t first = (out->kinds[way][line->kind / 32] & bit) == 0;
    out->kinds[way][line->kind / 32] |= bit;
    return first;
}

static void kwk_worklist_line(struct kwk_worklist_out *out, const struct kwk_work *line)
{
    struct kwk_work other;
    if (out->work == 0) {
        out->count += kwk_worklist_first(out, line);
        return;
    }
    for (uint32_t i = 0; i < out->count; i++) {
        unsigned char *at = out->work + (size_t)i * out->size;
        memcpy(&other, at, sizeof other);
        if (other.kind == line->kind && other.second == line->second && other.how == line->how &&
            other.flags == line->flags) {
            other.findings++;
            memcpy(at, &other, sizeof other);
            return;
        }
    }
    unsigned char *at = out->work + (size_t)out->count * out->size;
    memset(at, 0, out->size);
    memcpy(at, line, sizeof *line);
    out->count++;
}

static void kwk_worklist_each(void *context, const struct kwk_i_gap_set *set)
{
    struct kwk_work line = {set->kind[0], 0, KWK_GAP_LOOK, 1, 0, set->flags};
    for (int32_t i = 0; set->flags != 0 && i < set->items; i++) {
        line.kind = set->kind[i];
        line.how = set->how[i];
        kwk_worklist_line(context, &line);
    }
    if (set->flags == 0 && (set->items == 1 || (set->items == 2 && set->smallest == 2))) {
        line.second = set->items == 2 ? set->kind[1] : 0;
        kwk_worklist_line(context, &line);
    }
}

static int32_t kwk_worklist_before(const struct kwk_work *a, const struct kwk_work *b)
{
    if (a->findings != b->findings) {
        return a->findings > b->findings;
    }
    if (a->kind != b->kind) {
        return a->kind < b->kind;
    }
    if (a->second != b->second) {
        return a->second < b->second;
    }
    return a->how != b->how ? a->how < b->how : a->flags < b->flags;
}

/* Most findings first; and of how many. What a larger record adds is zero in each. */
static void kwk_worklist_sort(struct kwk_worklist_out *out, uint32_t undetermined)
{
    for (uint32_t i = 0; i < out->count; i++) {
        struct kwk_work line;
        struct kwk_work other;
        uint32_t at = i;
        memcpy(&line, out->work + (size_t)i * out->size, sizeof line);
        line.undetermined = (int32_t)undetermined;
        for (; at > 0; at--) {
            memcpy(&other, out->work + (size_t)(at - 1) * out->size, sizeof other);
            if (!kwk_worklist_before(&line, &other)) {
                break;
            }
            memcpy(out->work + (size_t)at * out->size, &other, sizeof other);
        }
        memcpy(out->work + (size_t)at * out->size, &line, sizeof line);
    }
}

KWK_API int32_t KWK_CALL kwk_worklist(const struct kwk_query *query, const struct kwk_fact *facts,
                                      uint32_t fact_count, const int32_t *norms,
                                      uint32_t norm_count, const kwk_date *extra_days,
                                      uint32_t extra_day_count, struct kwk_work *work,
                                      uint32_t work_size, uint32_t capacity, uint32_t *needed,
                                      struct kwk_report *report)
{
    struct kwk_i_frame frame;
    const struct kwk_i_gap_room room = {work, work_size, KWK_WORK_SIZE_V1, capacity};
    struct kwk_worklist_out out = {0};
    struct kwk_i_gap_sink sink = {kwk_worklist_each, 0, &out, 0};
    if (kwk_i_report_check(report) != KWK_OK) {
        return KWK_ERR_SIZE;
    }
    if (needed == 0 || (work == 0 && capacity != 0)) {
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
    out.work = (unsigned char *)work;
    out.size = work_size;
    out.count = 0;
    sink.undetermined = 0;
    if (capacity != 0) {
        kwk_i_gaps(&frame, norms, norm_count, &sink);
        kwk_worklist_sort(&out, sink.undetermined);
    }
    return kwk_i_frame_end(&frame, KWK_OK, report);
}

#undef KWK_WORKLIST_PAIRS
