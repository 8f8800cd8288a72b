/*
 * lib/rules/h2_registratie.c: the worker is registered on the day of appointment (framework 2.3; Besluit
 * Jeugdwet art. 5.1.1).
 */
#include "rules.h"

void kwk_i_rule_geregistreerd(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    struct kwk_i_occasion occasion = {0};
    struct kwk_i_span span;
    while (kwk_i_next_occasion(run, &occasion, &span)) {
        const struct kwk_fact *worker = occasion.fact;
        span.due = span.due_latest = worker->date;
        struct kwk_i_rows rows = kwk_i_rows(run->view, norm->fulfil);
        for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
            if (worker->person != 0 && fact->person == worker->person &&
                fact->date <= worker->date &&
                (fact->last_day == 0 || fact->last_day >= worker->date)) {
                kwk_i_done(&span, fact, worker->date);
                break;
            }
        }
        if (worker->person == 0 && span.state == KWK_I_APPLIES) {
            kwk_i_state(&span, KWK_I_UNKNOWN, KWK_REASON_FACT_UNKNOWN, norm->trigger);
        }
        kwk_i_established(run, &span, norm->fulfil, worker->date);
        kwk_i_emit(run, &span);
    }
}
