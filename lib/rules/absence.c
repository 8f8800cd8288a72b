/*
 * lib/rules/absence.c: what must not be there, and who must not do it (docs/rules.md section 4.1,
 * niet_aanwezig and niet_door).
 */
#include "rules.h"

/* The fact itself is the occasion: none of the roles of the row may have done it. */
void kwk_i_rule_niet_door(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    struct kwk_i_occasion occasion = {0};
    struct kwk_i_span span;
    while (kwk_i_next_occasion(run, &occasion, &span)) {
        span.due = span.start;
        span.due_latest = span.start_latest;
        if (span.state == KWK_I_APPLIES && (occasion.fact->roles & norm->roles) != 0) {
            span.shape = KWK_I_SHAPE_SETTLED;
        } else if (span.state == KWK_I_APPLIES && occasion.fact->roles != 0) {
            kwk_i_done(&span, occasion.fact, span.start);
        } else if (span.state == KWK_I_APPLIES) {
            kwk_i_state(&span, KWK_I_UNKNOWN, KWK_REASON_FACT_UNKNOWN, norm->trigger);
        }
        kwk_i_emit(run, &span);
    }
}

/* The first fact that may not answer to the occasion: 1 there is one, 2 there may be one. */
static int32_t kwk_absence_found(const struct kwk_i_run *run, const struct kwk_i_occasion *occasion,
                                 struct kwk_i_span *span)
{
    int32_t found = 0;
    struct kwk_i_rows rows = kwk_i_rows(run->view, run->norm->fulfil);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (!kwk_i_has_value(fact, run->norm->fulfil_values) ||
            (occasion->fact == 0 && fact->date < span->start)) {
            continue;
        }
        const int32_t belongs = kwk_i_of_occasion(run, occasion, fact, 0);
        if (belongs == 1) {
            span->evidence = fact;
            kwk_i_lean(span, fact);
            return 1;
        }
        if (belongs == 2) {
            found = 2;
            span->doubtful = fact;
        }
    }
    return found;
}

void kwk_i_rule_niet_aanwezig(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    const struct kwk_i_case *view = run->view;
    struct kwk_i_occasion occasion = {0};
    struct kwk_i_span span;
    while (kwk_i_next_occasion(run, &occasion, &span)) {
        kwk_i_child_age(run, span.start, &span);
        const int32_t found = kwk_absence_found(run, &occasion, &span);
        const kwk_date through = kwk_i_absent_through(view, norm->fulfil, span.start);
        if (span.state != KWK_I_APPLIES) {
            span.evidence = 0;
        } else if (found == 1) {
            span.shape = KWK_I_SHAPE_SETTLED;
        } else if (found == 2) {
            kwk_i_ambiguous(&span, span.doubtful, norm->fulfil);
        } else if (through >= view->as_of) {
            kwk_i_done(&span, span.trigger, span.start);
        } else {
            kwk_i_state(&span, KWK_I_UNKNOWN, KWK_REASON_FACT_UNKNOWN, norm->fulfil);
        }
        kwk_i_emit(run, &span);
    }
}
