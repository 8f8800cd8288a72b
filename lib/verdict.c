/*
 * lib/verdict.c: the pure function from a span and as_of to a verdict (docs/rules.md section 3).
 */
#include "engine.h"

static int32_t kwk_verdict_days(kwk_date from, kwk_date through)
{
    return kwk_i_day_number(through) - kwk_i_day_number(from);
}

static struct kwk_i_judged kwk_verdict_of(int32_t verdict, int32_t reason, int32_t missing,
                                          int32_t days)
{
    const struct kwk_i_judged judged = {verdict, reason, missing, days};
    return judged;
}

static struct kwk_i_judged kwk_verdict_open(const struct kwk_i_case *view,
                                            const struct kwk_i_span *span)
{
    if (span->maybe != 0) {
        return kwk_verdict_of(KWK_VERDICT_UNDETERMINED, span->maybe_reason, span->maybe_missing, 0);
    }
    if (kwk_i_spoken(view, span->absent_through)) {
        return kwk_verdict_of(KWK_VERDICT_JUDGEMENT,
                              span->open_reason != 0 ? span->open_reason : KWK_REASON_NO_TERM, 0,
                              kwk_i_days_since(view, span->start));
    }
    return kwk_verdict_of(KWK_VERDICT_UNDETERMINED, KWK_REASON_FACT_UNKNOWN, span->lacking, 0);
}

static struct kwk_i_judged kwk_verdict_not_done(const struct kwk_i_case *view,
                                                const struct kwk_i_span *span, kwk_date due)
{
    if (span->measure_last != 0 && span->measure_last < due &&
        kwk_i_past(view, span->measure_last)) {
        return kwk_verdict_of(KWK_VERDICT_NOT_APPLICABLE, KWK_REASON_ENDED, 0, 0);
    }
    if (!kwk_i_past(view, due)) {
        return kwk_verdict_of(KWK_VERDICT_PENDING, KWK_REASON_NONE, 0,
                              -kwk_i_days_since(view, due));
    }
    if (span->maybe != 0) {
        return kwk_verdict_of(KWK_VERDICT_UNDETERMINED, span->maybe_reason, span->maybe_missing, 0);
    }
    if (span->shape == KWK_I_SHAPE_RIGHT) {
        return kwk_verdict_of(KWK_VERDICT_NOT_APPLICABLE, KWK_REASON_NO_REQUEST, 0, 0);
    }
    if (span->absent_through >= due) {
        return kwk_verdict_of(KWK_VERDICT_BREACHED, KWK_REASON_NONE, 0,
                              kwk_i_days_since(view, due));
    }
    return kwk_verdict_of(KWK_VERDICT_UNDETERMINED, KWK_REASON_FACT_UNKNOWN, span->lacking, 0);
}

static struct kwk_i_judged kwk_verdict_maximum(const struct kwk_i_span *span, kwk_date due)
{
    if (span->limit_day <= due) {
        return kwk_verdict_of(KWK_VERDICT_MET, KWK_REASON_NONE, 0, 0);
    }
    return kwk_verdict_of(KWK_VERDICT_BREACHED, KWK_REASON_NONE, 0,
                          kwk_verdict_days(due, span->limit_day));
}

static struct kwk_i_judged kwk_verdict_done(const struct kwk_i_span *span, kwk_date due,
                                            kwk_date done)
{
    if (due == 0 || done <= due) {
        return kwk_verdict_of(KWK_VERDICT_MET, span->settled_reason, 0, 0);
    }
    if (span->maybe != 0 && span->maybe <= due) {
        return kwk_verdict_of(KWK_VERDICT_UNDETERMINED, span->maybe_reason, span->maybe_missing, 0);
    }
    const int32_t days = kwk_verdict_days(due, done);
    return span->late_reason != 0
               ? kwk_verdict_of(KWK_VERDICT_EXPLAINED, span->late_reason, 0, days)
               : kwk_verdict_of(KWK_VERDICT_MET_LATE, KWK_REASON_NONE, 0, days);
}

static struct kwk_i_judged kwk_verdict_plain(const struct kwk_i_case *view,
                                             const struct kwk_i_span *span, kwk_date due,
                                             kwk_date done)
{
    if (span->state == KWK_I_NOT) {
        return kwk_verdict_of(KWK_VERDICT_NOT_APPLICABLE, span->reason, 0, 0);
    }
    if (span->state == KWK_I_UNKNOWN) {
        return kwk_verdict_of(KWK_VERDICT_UNDETERMINED, span->reason, span->missing, 0);
    }
    if (span->shape == KWK_I_SHAPE_MAXIMUM) {
        return kwk_verdict_maximum(span, due);
    }
    if (done != 0 && kwk_i_reached(view, done)) {
        return kwk_verdict_done(span, due, done);
    }
    if (span->shape == KWK_I_SHAPE_SETTLED) {
        return kwk_verdict_of(KWK_VERDICT_BREACHED, span->settled_reason, 0,
                              kwk_i_days_since(view, due != 0 ? due : span->start));
    }
    if (due == 0) {
        return kwk_verdict_open(view, span);
    }
    return kwk_verdict_not_done(view, span, due);
}

/* Comply or explain: the first UITLEG on this norm, anchor and person that holds on a day, 0 = today. */
const struct kwk_fact *kwk_i_uitleg(const struct kwk_i_case *view, const struct kwk_i_norm *norm,
                                    int32_t anchor, int32_t person, kwk_date day)
{
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_UITLEG);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->value == norm->number && fact->ref == anchor &&
            (fact->person == -1 || fact->person == person) &&
            (fact->last_day == 0 ||
             (day != 0 ? day <= fact->last_day : !kwk_i_past(view, fact->last_day)))) {
            return fact;
        }
    }
    return 0;
}

/* It changes what it may. */
static void kwk_verdict_explain(const struct kwk_i_case *view, const struct kwk_i_norm *norm,
                                const struct kwk_i_span *span, struct kwk_i_judged *judged)
{
    if (!norm->explain ||
        (judged->verdict != KWK_VERDICT_BREACHED && judged->verdict != KWK_VERDICT_MET_LATE)) {
        return;
    }
    const kwk_date day = judged->verdict == KWK_VERDICT_BREACHED ? 0 : span->done;
    if (kwk_i_uitleg(view, norm, span->anchor, span->person, day) != 0) {
        judged->verdict = KWK_VERDICT_EXPLAINED;
        judged->reason = KWK_REASON_UITLEG;
        judged->missing = 0;
    }
}

/* Disputed applicability: not applicable on the favourable reading, unless it was met anyway. */
static struct kwk_i_judged kwk_verdict_disputed(const struct kwk_i_case *view,
                                                const struct kwk_i_span *span, int32_t strict,
                                                struct kwk_i_judged judged)
{
    const int32_t chosen = span->disputed != 0 ? kwk_i_reading(view, span->disputed) : 0;
    const int32_t fixed = chosen != 0 ? chosen : (int32_t)view->query->policy;
    if (span->disputed == 0 || judged.verdict == KWK_VERDICT_NOT_APPLICABLE ||
        fixed == KWK_POLICY_VROEG ||
        (fixed == KWK_POLICY_BEIDE && (strict || judged.verdict == KWK_VERDICT_MET))) {
        return judged;
    }
    return kwk_verdict_of(KWK_VERDICT_NOT_APPLICABLE, KWK_REASON_DISPUTED_APPLICABILITY, 0, 0);
}

/* strict: by the earliest reading; otherwise by the last defensible day. */
struct kwk_i_judged kwk_i_judge(const struct kwk_i_case *view, const struct kwk_i_norm *norm,
                                const struct kwk_i_span *span, int32_t strict)
{
    const uint32_t policy = view->query->policy;
    const int32_t both = policy == KWK_POLICY_BEIDE || span->partial != 0;
    const int32_t early = both ? strict : policy == KWK_POLICY_VROEG;
    struct kwk_i_judged judged = kwk_verdict_plain(view, span, early ? span->due : span->due_latest,
                                                   early ? span->done_latest : span->done);
    if (judged.verdict == KWK_VERDICT_PENDING && kwk_i_days_since(view, span->due) <= 0) {
        judged.days = -kwk_i_days_since(view, span->due);
    }
    kwk_verdict_explain(view, norm, span, &judged);
    return kwk_verdict_disputed(view, span, strict, judged);
}
