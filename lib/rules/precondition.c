/*
 * lib/rules/precondition.c: something must have come before something else (docs/rules.md section
 * 4.1, vooraf).
 */
#include "rules.h"

static void kwk_precondition_find(const struct kwk_i_run *run,
                                  const struct kwk_i_occasion *occasion, struct kwk_i_span *span)
{
    struct kwk_i_rows rows = kwk_i_rows(run->view, run->norm->fulfil);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact == occasion->fact) {
            continue;
        }
        const int32_t belongs = kwk_i_of_occasion(run, occasion, fact, 1);
        const int32_t has = kwk_i_fulfils(run, fact);
        if (belongs == 1 && has == 1) {
            kwk_i_done_fact(span, fact);
            return;
        }
        if (belongs == 2 && has != 0) {
            kwk_i_maybe(span, fact, KWK_REASON_AMBIGUOUS_LINK, run->norm->fulfil);
        } else if (belongs == 1 && has == 2) {
            kwk_i_maybe(span, fact, KWK_REASON_FACT_UNKNOWN, run->norm->fulfil);
        }
    }
}

void kwk_i_rule_vooraf(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    struct kwk_i_occasion occasion = {0};
    struct kwk_i_span span;
    while (kwk_i_next_occasion(run, &occasion, &span)) {
        span.due = span.start;
        span.due_latest = span.start_latest;
        kwk_i_occasion_age(run, &occasion, &span);
        kwk_precondition_find(run, &occasion, &span);
        kwk_i_established(run, &span, norm->fulfil, kwk_i_occasion_from(run, &occasion));
        kwk_i_emit(run, &span);
    }
}

/* A period of the fulfilling kind is in force on the day of the act. */
void kwk_i_rule_van_kracht(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    const struct kwk_i_case *view = run->view;
    struct kwk_i_occasion occasion = {0};
    struct kwk_i_span span;
    while (kwk_i_next_occasion(run, &occasion, &span)) {
        span.due = span.start;
        span.due_latest = span.start_latest;
        for (int32_t i = 0; i < view->period_count && span.done == 0; i++) {
            const struct kwk_i_period *period = &view->periods[i];
            if (period->row->kind == norm->fulfil && period->first <= span.start &&
                (period->last == 0 || period->last >= span.start)) {
                kwk_i_done(&span, period->row, span.start);
            }
        }
        kwk_i_established(run, &span, norm->fulfil, span.start);
        kwk_i_emit(run, &span);
    }
}
