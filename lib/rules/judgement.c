/*
 * lib/rules/judgement.c: what only a professional can judge: the norm puts a question, an OORDEEL
 * settles it (docs/rules.md section 4.1, oordeel), or the flag of the fact that answers it (vraag).
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
        span.absent_through = run->view->as_of;
        span.open_reason = KWK_REASON_QUESTION;
        kwk_i_emit(run, &span);
    }
}

void kwk_i_rule_vraag(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    struct kwk_i_occasion occasion = {0};
    struct kwk_i_span span;
    while (kwk_i_next_occasion(run, &occasion, &span)) {
        const int32_t flag = kwk_i_flag(run->view, occasion.fact, norm->needs);
        kwk_i_child_age(run, span.start, &span);
        span.shape = flag == 0 ? KWK_I_SHAPE_SETTLED : KWK_I_SHAPE_OPEN;
        span.absent_through = run->view->as_of;
        span.open_reason = KWK_REASON_QUESTION;
        if (flag == 1 && span.state == KWK_I_APPLIES) {
            kwk_i_done(&span, occasion.fact, span.start);
        }
        kwk_i_emit(run, &span);
    }
}
