/*
 * lib/rules/h6_machtiging.c: an authorisation is executed within three months and does not outlive
 * the supervision order (BW 1:265b, 1:265c lid 1, 3; norms 603, 604).
 */
#include "rules.h"

void kwk_i_rule_machtiging_uitvoer(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    const struct kwk_i_case *view = run->view;
    for (int32_t i = 0; i < view->period_count; i++) {
        const struct kwk_i_period *period = &view->periods[i];
        if (period->row->kind != norm->periods) {
            continue;
        }
        struct kwk_i_span span;
        kwk_date day = 0;
        kwk_i_span_init(&span, period->row->id, 1);
        span.trigger = period->row;
        kwk_i_apply_term(run, &span, period->first, period->first);
        const kwk_date due = kwk_i_add_days(span.due, -1);
        uint32_t horizon = 0;
        kwk_date latest = due;
        if (period->row->value != KWK_PLAATS_GESLOTEN) {
            latest = kwk_i_roll(due, view->extra, view->extra_count, &horizon);
            span.flags |= horizon != 0 ? (uint32_t)KWK_FINDING_BEYOND_HORIZON : 0;
        }
        kwk_i_two_days(view, KWK_READING_ATW_VERVAL, due, latest, &span);
        const struct kwk_fact *executed = kwk_i_executed(view, period, &day);
        if (executed != 0) {
            kwk_i_done(&span, executed, day);
        }
        span.measure_last = period->last;
        kwk_i_established(run, &span, norm->fulfil, period->first);
        kwk_i_emit(run, &span);
    }
}

/* The chain of ots or vots in force on a day with the latest end; -1 = none. */
static int32_t kwk_h6_under(const struct kwk_i_case *view, kwk_date day)
{
    const struct kwk_i_group ots = {KWK_FACT_MAATREGEL, KWK_I_OTS_LIKE};
    int32_t under = -1;
    kwk_date latest = 0;
    for (int32_t i = 0; i < view->period_count; i++) {
        const struct kwk_i_period *measure = &view->periods[i];
        if (!kwk_i_in_group(measure, ots) || measure->first > day ||
            (measure->last != 0 && measure->last < day)) {
            continue;
        }
        const kwk_date last = kwk_i_chain_last(view, measure->head);
        const kwk_date bound = last == 0 ? 99991231 : last;
        if (bound > latest) {
            latest = bound;
            under = measure->head;
        }
    }
    return under;
}

/* The last day a chain was ordered for, not beyond the 18th birthday; 0 = open. */
static kwk_date kwk_h6_ordered_last(const struct kwk_i_case *view, int32_t head)
{
    kwk_date last = 0;
    kwk_date early = 0;
    kwk_date late = 0;
    for (int32_t i = 0; i < view->period_count; i++) {
        const struct kwk_i_period *period = &view->periods[i];
        if (period->head != head) {
            continue;
        }
        if (period->ordered == 0) {
            return 0;
        }
        last = period->ordered > last ? period->ordered : last;
    }
    if (kwk_i_reach(view, KWK_GRENS_18, &early, &late) == 1 && last >= early) {
        last = kwk_i_add_days(early, -1);
    }
    return last;
}

void kwk_i_rule_machtiging_binnen_ots(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    const struct kwk_i_case *view = run->view;
    for (int32_t i = 0; i < view->period_count; i++) {
        const struct kwk_i_period *period = &view->periods[i];
        if (period->row->kind != norm->periods) {
            continue;
        }
        struct kwk_i_span span;
        kwk_i_span_init(&span, period->row->id, 1);
        span.trigger = period->row;
        span.evidence = period->row;
        span.start = span.start_latest = period->first;
        span.shape = KWK_I_SHAPE_MAXIMUM;
        span.ordered = 1;
        span.limit_day = period->ordered;
        const int32_t under = kwk_h6_under(view, period->first);
        if (period->row->value == KWK_PLAATS_GESLOTEN) {
            kwk_i_state(&span, KWK_I_NOT, KWK_REASON_OTHER_KIND, 0);
        } else if (under >= 0) {
            span.due = span.due_latest = kwk_h6_ordered_last(view, under);
            if (span.due == 0) {
                kwk_i_state(&span, KWK_I_UNKNOWN, KWK_REASON_OPEN_END, KWK_FACT_MAATREGEL);
            }
            kwk_i_lean(&span, view->periods[under].row);
        } else if (kwk_i_absent_through(view, KWK_FACT_MAATREGEL, period->first) >= period->first) {
            span.due = span.due_latest = kwk_i_add_days(period->first, -1);
        } else {
            kwk_i_state(&span, KWK_I_UNKNOWN, KWK_REASON_FACT_UNKNOWN, KWK_FACT_MAATREGEL);
        }
        kwk_i_emit(run, &span);
    }
}
