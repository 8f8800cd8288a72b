/*
 * lib/rules/maximum.c: what may not last longer than the law allows (docs/rules.md section 4.1, duur).
 */
#include "rules.h"

void kwk_i_rule_duur(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    struct kwk_i_occasion occasion = {0};
    struct kwk_i_span span;
    while (kwk_i_next_occasion(run, &occasion, &span)) {
        const kwk_date last = occasion.fact != 0 ? occasion.fact->last_day : 0;
        if (span.state == KWK_I_APPLIES) {
            kwk_i_apply_term(run, &span, span.start, span.start_latest);
            const kwk_date end = span.due;
            const int32_t leap = span.start % 10000 == 229 && end % 10000 == 228;
            const kwk_date through = kwk_i_add_days(end, -1);
            kwk_i_two_days(run->view, KWK_READING_SCHRIKKELDAG, through, leap ? end : through,
                           &span);
        }
        span.shape = KWK_I_SHAPE_MAXIMUM;
        span.ordered = norm->trigger == KWK_FACT_MAATREGEL || norm->trigger == KWK_FACT_MACHTIGING;
        span.limit_day = last;
        span.evidence = occasion.fact;
        if (last == 0 && span.state == KWK_I_APPLIES) {
            kwk_i_state(&span, KWK_I_UNKNOWN, KWK_REASON_OPEN_END, norm->trigger);
        }
        kwk_i_emit(run, &span);
    }
}
