/*
 * lib/rules/h4_veiligheid.c: a safety assessment at the start and at each new serious concern: as
 * soon as possible, no number of days (framework 4.2.1, 2.4 a ii; norms 405, 406).
 */
#include "rules.h"

void kwk_i_rule_veiligheid_start(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    const struct kwk_i_case *view = run->view;
    const struct kwk_i_group group = kwk_i_norm_group(norm);
    for (int32_t head = -1; (head = kwk_i_next_head(view, group, head)) >= 0;) {
        struct kwk_i_charge charge;
        struct kwk_i_span span;
        kwk_i_charge_start(run, head, 1, &charge, &span);
        const kwk_date first = view->periods[head].first;
        if (span.state != KWK_I_APPLIES) {
            kwk_i_state(&span, KWK_I_APPLIES, KWK_REASON_NONE, 0);
            span.trigger = view->periods[head].row;
            span.start = span.start_latest = first;
        }
        span.disputed = 0;
        span.measure_last = 0;
        span.shape = KWK_I_SHAPE_OPEN;
        kwk_i_first_attached(run, &span, head, norm->fulfil, first, 0);
        kwk_i_established(run, &span, norm->fulfil, first);
        kwk_i_emit(run, &span);
    }
}

void kwk_i_rule_veiligheid_zorg(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    const struct kwk_i_case *view = run->view;
    struct kwk_i_rows rows = kwk_i_rows(view, norm->trigger);
    for (const struct kwk_fact *zorg; (zorg = kwk_i_next(&rows)) != 0;) {
        struct kwk_i_span span;
        kwk_i_span_init(&span, zorg->id, 1);
        span.trigger = zorg;
        span.start = span.start_latest = zorg->date;
        span.shape = KWK_I_SHAPE_OPEN;
        struct kwk_i_rows taxaties = kwk_i_rows(view, norm->fulfil);
        for (const struct kwk_fact *fact; (fact = kwk_i_next(&taxaties)) != 0;) {
            const int32_t mine = fact->ref == zorg->id;
            if (mine || (fact->date >= zorg->date &&
                         (fact->ref == 0 || kwk_i_find(view, norm->trigger, fact->ref) == 0))) {
                kwk_i_done_fact(&span, fact);
                break;
            }
        }
        kwk_i_established(run, &span, norm->fulfil, zorg->date);
        kwk_i_emit(run, &span);
    }
}
