/*
 * lib/decision.c: what is lacking in one core decision, given as a record or as a KERNBESLUIT of a
 * case (framework 2.4 a, 6.2.1, 7.2, 8.7.1). The rules of the norms run over the facts; here their
 * findings become deficiencies.
 */
#include "decision.h"
#include "internal.h"
#include "kwaliteitskader/status.h"

/* The state of a finding; 0 = nothing is lacking. */
static int32_t kwk_decision_state(const struct kwk_finding *finding)
{
    switch (finding->verdict) {
    case KWK_VERDICT_BREACHED:
    case KWK_VERDICT_MET_LATE:
        return KWK_DEFICIENCY_TEKORT;
    case KWK_VERDICT_UNDETERMINED:
        return KWK_DEFICIENCY_ONBEKEND;
    case KWK_VERDICT_JUDGEMENT:
        return KWK_DEFICIENCY_VRAAG;
    default:
        return 0;
    }
}

static void kwk_decision_each(void *context, const struct kwk_finding *finding)
{
    struct kwk_i_rows_out *out = context;
    const int32_t state = kwk_decision_state(finding);
    const struct kwk_i_eis *eis = kwk_i_eis_of(finding->norm);
    const struct kwk_i_norm *norm = kwk_i_norm_row(finding->norm);
    /* a duty owed to several is one demand: its whole speaks */
    if (state == 0 || eis == 0 || norm == 0 || finding->anchor != out->anchor ||
        (finding->flags & KWK_FINDING_PART) != 0) {
        return;
    }
    const struct kwk_deficiency row = {
        .norm = finding->norm,
        .anchor = finding->anchor,
        .severity = eis->severity,
        .state = state,
        .cure = state == KWK_DEFICIENCY_ONBEKEND ? KWK_CURE_LEG_VAST : eis->cure,
        .cure_then = eis->cure,
        .roles = norm->roles != 0 ? norm->roles : eis->roles,
        .flag = norm->needs,
        .fact = finding->missing != 0 ? finding->missing : norm->fulfil,
        .verdict = finding->verdict,
        .strict = finding->verdict_strict,
        .reason = finding->reason,
        .days = finding->days,
        .flags = finding->flags,
    };
    kwk_i_rows_put(out, &row, sizeof row);
}

static int32_t kwk_decision_run(const struct kwk_i_case *view, int32_t decision_id,
                                struct kwk_deficiency *deficiencies, uint32_t size,
                                uint32_t capacity, uint32_t *needed, struct kwk_report *fault)
{
    struct kwk_i_rows_out out = {(unsigned char *)deficiencies, size, capacity, 0, decision_id};
    uint32_t norm_count = 0;
    const int32_t *norms = kwk_i_eis_norms(&norm_count);
    return kwk_i_rows_run(view, norms, norm_count, kwk_decision_each, &out, KWK_FIELD_DEFICIENCIES,
                          needed, fault);
}

/* A decision that the question cannot see is no proper decision. */
static int32_t kwk_decision_seen(const struct kwk_query *query, const struct kwk_decision *own,
                                 struct kwk_report *fault)
{
    if (own->date > query->as_of || (query->known_on != 0 && own->date > query->known_on)) {
        return kwk_i_frame_fault(fault, KWK_ERR_ORDER, KWK_FIELD_DECISION_DATE, own->date);
    }
    return KWK_OK;
}

/* The record as a small case, and the rules over it. */
static int32_t kwk_decision_record(const struct kwk_query *query,
                                   const struct kwk_decision *decision, const int32_t *answers,
                                   uint32_t answer_count, struct kwk_deficiency *deficiencies,
                                   uint32_t size, uint32_t capacity, uint32_t *needed,
                                   struct kwk_report *fault)
{
    struct kwk_i_decision_case small;
    struct kwk_i_case view;
    struct kwk_i_period periods[2];
    uint16_t index[KWK_I_DECISION_FACTS];
    kwk_date next_day;
    struct kwk_decision own;
    struct kwk_query normal;
    int32_t status = kwk_i_query_check(query, &normal, fault);
    status = status != KWK_OK ? status : kwk_i_whole_query(&normal, fault);
    status = status != KWK_OK ? status
                              : kwk_i_decision_read(decision, answers, answer_count, &own, fault);
    status = status != KWK_OK ? status : kwk_decision_seen(&normal, &own, fault);
    if (status != KWK_OK) {
        return status;
    }
    if (kwk_i_overlap(deficiencies, (uint64_t)capacity * size, decision, decision->size) ||
        kwk_i_overlap(deficiencies, (uint64_t)capacity * size, answers,
                      (uint64_t)answer_count * sizeof *answers)) {
        return kwk_i_frame_fault(fault, KWK_ERR_OVERLAP, KWK_FIELD_DEFICIENCIES, 0);
    }
    kwk_i_decision_case(&own, answers, answer_count, &small);
    view.index = index;
    view.periods = periods;
    view.next_day = &next_day;
    status = kwk_i_view_begin(&view, &normal, fault, query, small.facts, small.count, 0, 0);
    return status != KWK_OK ? status
                            : kwk_decision_run(&view, KWK_I_DECISION_ID, deficiencies, size,
                                               capacity, needed, fault);
}

KWK_API int32_t KWK_CALL kwk_decision_check(const struct kwk_query *query,
                                            const struct kwk_decision *decision,
                                            const int32_t *answers, uint32_t answer_count,
                                            struct kwk_deficiency *deficiencies,
                                            uint32_t deficiency_size, uint32_t capacity,
                                            uint32_t *needed, struct kwk_report *report)
{
    struct kwk_report fault;
    if (kwk_i_report_check(report) != KWK_OK) {
        return KWK_ERR_SIZE;
    }
    kwk_i_fault_none(&fault);
    int32_t status = kwk_i_rows_check(deficiencies, deficiency_size, KWK_DEFICIENCY_SIZE_V1,
                                      capacity, needed, KWK_FIELD_DEFICIENCIES, &fault);
    if (status == KWK_OK) {
        status = kwk_decision_record(query, decision, answers, answer_count, deficiencies,
                                     deficiency_size, capacity, needed, &fault);
    }
    kwk_i_report_write(report, &fault);
    return status;
}

KWK_API int32_t KWK_CALL kwk_decision_check_fact(const struct kwk_query *query,
                                                 const struct kwk_fact *facts, uint32_t fact_count,
                                                 const kwk_date *extra_days,
                                                 uint32_t extra_day_count, int32_t decision_id,
                                                 struct kwk_deficiency *deficiencies,
                                                 uint32_t deficiency_size, uint32_t capacity,
                                                 uint32_t *needed, struct kwk_report *report)
{
    struct kwk_i_frame frame;
    if (kwk_i_report_check(report) != KWK_OK) {
        return KWK_ERR_SIZE;
    }
    int32_t status = kwk_i_rows_check(deficiencies, deficiency_size, KWK_DEFICIENCY_SIZE_V1,
                                      capacity, needed, KWK_FIELD_DEFICIENCIES, &frame.fault);
    if (status != KWK_OK) {
        return kwk_i_frame_end(&frame, status, report);
    }
    status = kwk_i_frame_begin(&frame, query, facts, fact_count, extra_days, extra_day_count);
    status = status != KWK_OK ? status : kwk_i_whole_query(&frame.query, &frame.fault);
    if (status == KWK_OK && kwk_i_find(&frame.view, KWK_FACT_KERNBESLUIT, decision_id) == 0) {
        status = kwk_i_frame_fault(&frame.fault, KWK_ERR_REF, KWK_FIELD_DECISION_ID, decision_id);
    }
    if (status == KWK_OK && kwk_i_overlap(deficiencies, (uint64_t)capacity * deficiency_size, facts,
                                          (uint64_t)fact_count * sizeof *facts)) {
        status = kwk_i_frame_fault(&frame.fault, KWK_ERR_OVERLAP, KWK_FIELD_DEFICIENCIES, 0);
    }
    if (status == KWK_OK) {
        status = kwk_decision_run(&frame.view, decision_id, deficiencies, deficiency_size, capacity,
                                  needed, &frame.fault);
    }
    return kwk_i_frame_end(&frame, status, report);
}
