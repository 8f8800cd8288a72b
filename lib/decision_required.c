/*
 * lib/decision_required.c: which core decisions a case requires, and which of them are on record
 * (framework 2.4 a i-vi, lines 431-463). Every norm that one core decision of one kind fulfils is a
 * requirement; its findings are the rows.
 */
#include "catalogue/code_row.h"
#include "decision.h"
#include "internal.h"
#include "kwaliteitskader/status.h"

/* More norms than ever require a core decision; a test counts them. */
#define KWK_REQUIRED_NORMS 64

/* One single value of what fulfils it, and nothing else asked of it. */
int32_t kwk_i_required_decision(const struct kwk_i_norm *norm)
{
    const uint32_t values = norm->fulfil_values;
    if (norm->rule == 0 || norm->fulfil != KWK_FACT_KERNBESLUIT || norm->needs != 0 ||
        values == 0 || (values & (values - 1)) != 0) {
        return 0;
    }
    int32_t decision = 0;
    while ((values >> decision & 1u) == 0) {
        decision++;
    }
    return decision;
}

/* The norms that require a decision of a kind (0 = any); at most `room` are written. */
static uint32_t kwk_required_norms(int32_t decision, int32_t *norms, uint32_t room)
{
    uint32_t count = 0;
    const struct kwk_i_norm *norm;
    for (uint32_t i = 0; (norm = kwk_i_norm_at(i)) != 0; i++) {
        const int32_t asked = kwk_i_required_decision(norm);
        if (asked == 0 || (decision != 0 && asked != decision)) {
            continue;
        }
        if (count < room) {
            norms[count] = norm->number;
        }
        count++;
    }
    return count;
}

KWK_API int32_t KWK_CALL kwk_decision_occasions(int32_t decision, int32_t *norms, uint32_t capacity,
                                                uint32_t *needed)
{
    if (needed == 0 || (norms == 0 && capacity > 0)) {
        return KWK_ERR_NULL;
    }
    if (decision != 0 && !kwk_i_code_known(KWK_GROUP_BESLUIT, decision)) {
        return KWK_ERR_CODE;
    }
    const uint32_t count = kwk_required_norms(decision, 0, 0);
    const int32_t status = kwk_i_numbers_room(norms, capacity, needed, count);
    if (status == KWK_OK) {
        (void)kwk_required_norms(decision, norms, capacity);
    }
    return status;
}

/* The state of a finding; 0 = no decision is required. */
static int32_t kwk_required_state(const struct kwk_finding *finding)
{
    switch (finding->verdict) {
    case KWK_VERDICT_UNDETERMINED:
        return KWK_NEED_ONBEKEND;
    case KWK_VERDICT_PENDING:
        return KWK_NEED_LOPEND;
    case KWK_VERDICT_NOT_APPLICABLE:
        return 0;
    case KWK_VERDICT_MET:
    case KWK_VERDICT_MET_LATE:
        return KWK_NEED_AANWEZIG;
    case KWK_VERDICT_EXPLAINED:
        return finding->done != 0 ? KWK_NEED_AANWEZIG : KWK_NEED_ONTBREEKT;
    default:
        return KWK_NEED_ONTBREEKT;
    }
}

static void kwk_required_each(void *context, const struct kwk_finding *finding)
{
    struct kwk_i_rows_out *out = context;
    const int32_t state = kwk_required_state(finding);
    const struct kwk_i_norm *norm = kwk_i_norm_row(finding->norm);
    if (state == 0 || norm == 0) {
        return;
    }
    const struct kwk_decision_need row = {
        .decision = kwk_i_required_decision(norm),
        .norm = finding->norm,
        .anchor = finding->anchor,
        .state = state,
        /* a judgement on record is no decision */
        .decision_id = finding->reason == KWK_REASON_OORDEEL ? 0 : finding->evidence,
        .due = finding->due,
        .due_latest = finding->due_latest,
        .done = finding->done,
        .verdict = finding->verdict,
        .strict = finding->verdict_strict,
        .reason = finding->reason,
        .missing = finding->missing,
        .days = finding->days,
        .flags = finding->flags,
    };
    kwk_i_rows_put(out, &row, sizeof row);
}

KWK_API int32_t KWK_CALL kwk_decision_required(const struct kwk_query *query,
                                               const struct kwk_fact *facts, uint32_t fact_count,
                                               const kwk_date *extra_days, uint32_t extra_day_count,
                                               struct kwk_decision_need *needs, uint32_t need_size,
                                               uint32_t capacity, uint32_t *needed,
                                               struct kwk_report *report)
{
    struct kwk_i_frame frame;
    struct kwk_i_rows_out out = {(unsigned char *)needs, need_size, capacity, 0, 0};
    int32_t norms[KWK_REQUIRED_NORMS];
    if (kwk_i_report_check(report) != KWK_OK) {
        return KWK_ERR_SIZE;
    }
    int32_t status = kwk_i_rows_check(needs, need_size, KWK_DECISION_NEED_SIZE_V1, capacity, needed,
                                      KWK_FIELD_DECISION_NEEDS, &frame.fault);
    if (status != KWK_OK) {
        return kwk_i_frame_end(&frame, status, report);
    }
    status = kwk_i_frame_begin(&frame, query, facts, fact_count, extra_days, extra_day_count);
    status = status != KWK_OK ? status : kwk_i_whole_query(&frame.query, &frame.fault);
    if (status == KWK_OK && kwk_i_overlap(needs, (uint64_t)capacity * need_size, facts,
                                          (uint64_t)fact_count * sizeof *facts)) {
        status = kwk_i_frame_fault(&frame.fault, KWK_ERR_OVERLAP, KWK_FIELD_DECISION_NEEDS, 0);
    }
    if (status == KWK_OK) {
        const uint32_t norm_count = kwk_required_norms(0, norms, KWK_REQUIRED_NORMS);
        status = kwk_i_rows_run(&frame.view, norms, norm_count, kwk_required_each, &out,
                                KWK_FIELD_DECISION_NEEDS, needed, &frame.fault);
    }
    return kwk_i_frame_end(&frame, status, report);
}

#undef KWK_REQUIRED_NORMS
