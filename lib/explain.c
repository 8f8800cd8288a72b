/*
 * lib/explain.c: the verb kwk_explain: finds the finding again in the case and has it told.
 */
#include "explain.h"
#include "frame.h"
#include "internal.h"
#include "kwaliteitskader/explain.h"
#include "kwaliteitskader/status.h"

/* The finding that is looked for, and whether the case gives it. */
struct kwk_explain_search {
    const struct kwk_finding *wanted; /* the caller's: version 1 of it is read */
    struct kwk_finding found;
    int32_t count;
    int32_t assumed; /* the kind it lacks, taken as complete: only whether that settles it */
    int32_t settles;
};

static void kwk_explain_each(void *context, const struct kwk_finding *finding)
{
    struct kwk_explain_search *search = context;
    const struct kwk_finding *wanted = search->wanted;
    if (finding->person == wanted->person && finding->anchor == wanted->anchor &&
        finding->ordinal == wanted->ordinal) {
        search->count++;
        if (search->assumed != 0) {
            search->settles =
                finding->verdict != KWK_VERDICT_UNDETERMINED || finding->missing != search->assumed;
        } else {
            search->found = *finding;
        }
    }
}

/* Whether it would be known, or lack something else, if the record were complete. */
static void kwk_explain_settles(struct kwk_i_frame *frame, struct kwk_i_sink *sink,
                                struct kwk_explain_search *search)
{
    if (search->found.verdict == KWK_VERDICT_UNDETERMINED && search->found.missing != 0) {
        search->assumed = search->found.missing;
        frame->view.assumed = search->assumed;
        kwk_i_frame_run(frame, &search->wanted->norm, 1, sink);
    }
}

/* A finding with a verdict must be the one that this case gives, not only bear its name. */
static int32_t kwk_explain_same(const struct kwk_finding *wanted, const struct kwk_finding *found)
{
    return wanted->verdict == 0 ||
           (wanted->verdict == found->verdict && wanted->verdict_strict == found->verdict_strict &&
            wanted->reason == found->reason && wanted->missing == found->missing &&
            wanted->start == found->start && wanted->start_latest == found->start_latest &&
            wanted->due == found->due && wanted->due_latest == found->due_latest &&
            wanted->done == found->done && wanted->days == found->days);
}

static int32_t kwk_explain_check(struct kwk_i_frame *frame, const struct kwk_finding *finding,
                                 int32_t lang, const char *buffer, uint32_t capacity,
                                 const uint32_t *needed)
{
    if (needed == 0 || finding == 0 || (buffer == 0 && capacity != 0)) {
        return kwk_i_frame_fault(&frame->fault, KWK_ERR_NULL, KWK_FIELD_FINDINGS, 0);
    }
    if (!kwk_i_language_ok(lang)) {
        return kwk_i_frame_fault(&frame->fault, KWK_ERR_LANGUAGE, 0, lang);
    }
    if (kwk_i_overlap(buffer, capacity, finding, KWK_FINDING_SIZE_V1)) {
        return kwk_i_frame_fault(&frame->fault, KWK_ERR_OVERLAP, KWK_FIELD_FINDINGS, 0);
    }
    return KWK_OK;
}

KWK_API int32_t KWK_CALL kwk_explain(const struct kwk_query *query, const struct kwk_fact *facts,
                                     uint32_t fact_count, const kwk_date *extra_days,
                                     uint32_t extra_day_count, const struct kwk_finding *finding,
                                     int32_t lang, char *buffer, uint32_t capacity,
                                     uint32_t *needed, struct kwk_report *report)
{
    struct kwk_i_frame frame;
    struct kwk_explain_search search;
    struct kwk_i_sink sink = {0};
    if (kwk_i_report_check(report) != KWK_OK) {
        return KWK_ERR_SIZE;
    }
    int32_t status = kwk_explain_check(&frame, finding, lang, buffer, capacity, needed);
    if (status == KWK_OK) {
        status = kwk_i_frame_begin(&frame, query, facts, fact_count, extra_days, extra_day_count);
    }
    if (status == KWK_OK) {
        search.wanted = finding;
        search.count = 0;
        search.assumed = 0;
        search.settles = 0;
        status = kwk_i_frame_norms(&frame, &finding->norm, 1);
    }
    if (status == KWK_OK &&
        (kwk_i_overlap(buffer, capacity, facts, (uint64_t)fact_count * sizeof *facts) ||
         kwk_i_overlap(buffer, capacity, extra_days,
                       (uint64_t)extra_day_count * sizeof *extra_days) ||
         kwk_i_overlap(buffer, capacity, query, query->size))) {
        status = kwk_i_frame_fault(&frame.fault, KWK_ERR_OVERLAP, KWK_FIELD_FINDINGS, 0);
    }
    if (status != KWK_OK) {
        return kwk_i_frame_end(&frame, status, report);
    }
    frame.query.verdicts = 0;
    frame.query.from = 0;
    frame.query.sets = 0;
    sink.each = kwk_explain_each;
    sink.context = &search;
    kwk_i_frame_run(&frame, &finding->norm, 1, &sink);
    if (search.count == 0 || !kwk_explain_same(finding, &search.found)) {
        status = kwk_i_frame_fault(&frame.fault, KWK_ERR_CODE, KWK_FIELD_FINDINGS, finding->norm);
        return kwk_i_frame_end(&frame, status, report);
    }
    kwk_explain_settles(&frame, &sink, &search);
    frame.view.assumed = 0;
    status = kwk_i_tell(&frame.view, &search.found, search.settles, lang, buffer, capacity, needed);
    if (status != KWK_OK) {
        status = kwk_i_frame_fault(&frame.fault, status, KWK_FIELD_FINDINGS, (int32_t)*needed);
    }
    return kwk_i_frame_end(&frame, status, report);
}
