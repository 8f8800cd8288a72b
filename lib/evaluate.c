/*
 * lib/evaluate.c: kwk_evaluate and kwk_finding_facts: check the case, make the view, run the rules
 * of the norms asked for, and sort the findings by identity (norm, person, anchor, ordinal).
 */
#include "frame.h"
#include "internal.h"
#include "kwaliteitskader/status.h"
#include <string.h>

KWK_API int32_t KWK_CALL kwk_evaluate(const struct kwk_query *query, const struct kwk_fact *facts,
                                      uint32_t fact_count, const int32_t *norms,
                                      uint32_t norm_count, const kwk_date *extra_days,
                                      uint32_t extra_day_count, struct kwk_finding *findings,
                                      uint32_t finding_size, uint32_t capacity, uint32_t *needed,
                                      struct kwk_report *report)
{
    struct kwk_i_frame frame;
    struct kwk_i_sink sink = {0};
    if (kwk_i_report_check(report) != KWK_OK) {
        return KWK_ERR_SIZE;
    }
    if (needed == 0 || (findings == 0 && capacity != 0)) {
        return kwk_i_frame_end(
            &frame, kwk_i_frame_fault(&frame.fault, KWK_ERR_NULL, KWK_FIELD_FINDINGS, 0), report);
    }
    if (capacity != 0 &&
        (finding_size < KWK_FINDING_SIZE_V1 || finding_size % 4 != 0 || finding_size > 4096)) {
        return kwk_i_frame_end(&frame,
                               kwk_i_frame_fault(&frame.fault, KWK_ERR_SIZE, KWK_FIELD_FINDINGS,
                                                 (int32_t)finding_size),
                               report);
    }
    int32_t status =
        kwk_i_frame_begin(&frame, query, facts, fact_count, extra_days, extra_day_count);
    status = status != KWK_OK ? status : kwk_i_frame_norms(&frame, norms, norm_count);
    if (status == KWK_OK && kwk_i_overlap(findings, (uint64_t)capacity * finding_size, facts,
                                          (uint64_t)fact_count * sizeof *facts)) {
        status = kwk_i_frame_fault(&frame.fault, KWK_ERR_OVERLAP, KWK_FIELD_FINDINGS, 0);
    }
    if (status != KWK_OK) {
        return kwk_i_frame_end(&frame, status, report);
    }
    kwk_i_frame_run(&frame, norms, norm_count, &sink);
    *needed = sink.count;
    if (sink.count > capacity) {
        status = kwk_i_frame_fault(&frame.fault, KWK_ERR_CAPACITY, KWK_FIELD_FINDINGS,
                                   (int32_t)sink.count);
        return kwk_i_frame_end(&frame, status, report);
    }
    sink.findings = (unsigned char *)findings;
    sink.finding_size = finding_size;
    sink.capacity = capacity;
    sink.count = 0;
    kwk_i_frame_run(&frame, norms, norm_count, &sink);
    return kwk_i_frame_end(&frame, KWK_OK, report);
}

static void kwk_evaluate_sort_ids(int32_t *ids, uint32_t count)
{
    for (uint32_t i = 1; i < count; i++) {
        const int32_t id = ids[i];
        uint32_t at = i;
        for (; at > 0 && ids[at - 1] > id; at--) {
            ids[at] = ids[at - 1];
        }
        ids[at] = id;
    }
}

KWK_API int32_t KWK_CALL kwk_finding_facts(const struct kwk_query *query,
                                           const struct kwk_fact *facts, uint32_t fact_count,
                                           const kwk_date *extra_days, uint32_t extra_day_count,
                                           int32_t norm, int32_t person, int32_t anchor,
                                           int32_t ordinal, int32_t *ids, uint32_t capacity,
                                           uint32_t *needed, struct kwk_report *report)
{
    struct kwk_i_frame frame;
    struct kwk_finding wanted = {0};
    struct kwk_i_sink sink = {0};
    int32_t found[KWK_I_LEANS];
    if (kwk_i_report_check(report) != KWK_OK) {
        return KWK_ERR_SIZE;
    }
    if (needed == 0 || (ids == 0 && capacity != 0)) {
        return kwk_i_frame_end(
            &frame, kwk_i_frame_fault(&frame.fault, KWK_ERR_NULL, KWK_FIELD_FINDINGS, 0), report);
    }
    int32_t status =
        kwk_i_frame_begin(&frame, query, facts, fact_count, extra_days, extra_day_count);
    status = status != KWK_OK ? status : kwk_i_frame_norms(&frame, &norm, 1);
    if (status != KWK_OK) {
        return kwk_i_frame_end(&frame, status, report);
    }
    wanted.norm = norm;
    wanted.person = person;
    wanted.anchor = anchor;
    wanted.ordinal = ordinal;
    sink.wanted = &wanted;
    sink.ids = found;
    sink.id_capacity = KWK_I_LEANS;
    kwk_i_frame_run(&frame, &norm, 1, &sink);
    if (!sink.found) {
        status = kwk_i_frame_fault(&frame.fault, KWK_ERR_CODE, KWK_FIELD_NORMS, norm);
        return kwk_i_frame_end(&frame, status, report);
    }
    *needed = sink.id_count;
    if (sink.id_count > capacity) {
        status = kwk_i_frame_fault(&frame.fault, KWK_ERR_CAPACITY, KWK_FIELD_FINDINGS,
                                   (int32_t)sink.id_count);
        return kwk_i_frame_end(&frame, status, report);
    }
    kwk_evaluate_sort_ids(found, sink.id_count);
    memcpy(ids, found, sink.id_count * sizeof *ids);
    return kwk_i_frame_end(&frame, KWK_OK, report);
}
