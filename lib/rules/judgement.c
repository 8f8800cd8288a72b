/*
 * lib/rules/judgement.c: what only a professional can judge: the norm puts a question, an OORDEEL
 * settles it (docs/rules.md section 4.1, oordeel).
 */
#include "rules.h"

void kwk_i_rule_oordeel(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    struct kwk_i_occasion occasion = {0};
    struct kwk_i_span span;
    (void)norm;
    while (kwk_i_next_occasion(run, &occasion, &span)) {
        kwk_i_occasion_age(run, &occasion, &span);
        span.shape = KWK_I_SHAPE_OPEN;
        span.absent_through = KWK_I_LAST_DAY; /* no record answers it, however complete */
        span.open_reason = KWK_REASON_QUESTION;
        kwk_i_emit(run, &span);
    }
}
