/*
 * lib/rules/term.c: a term that starts on a fact and is met by an answer to it (docs/rules.md section
 * 4.1, termijn).
 */
#include "rules.h"

static void kwk_term_answer(const struct kwk_i_run *run, const struct kwk_i_occasion *occasion,
                            struct kwk_i_span *span)
{
    struct kwk_i_rows rows = kwk_i_rows(run->view, run->norm->fulfil);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (!kwk_i_has_value(fact, run->norm->fulfil_values) || fact == occasion->fact ||
            fact->date < span->start) {
            continue;
        }
        const int32_t belongs = kwk_i_of_occasion(run, occasion, fact, 0);
        if (belongs == 1) {
            kwk_i_done_fact(span, fact);
            return;
        }
        if (belongs == 2) {
            kwk_i_maybe(span, fact->date, KWK_REASON_AMBIGUOUS_LINK, run->norm->fulfil);
        }
    }
}

void kwk_i_rule_termijn(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    struct kwk_i_occasion occasion = {0};
    struct kwk_i_span span;
    while (kwk_i_next_occasion(run, &occasion, &span)) {
        kwk_i_occasion_age(run, &occasion, &span);
        if (span.state == KWK_I_APPLIES) {
            kwk_i_apply_term(run, &span, span.start, span.start_latest);
        }
        span.shape = norm->shape;
        kwk_term_answer(run, &occasion, &span);
        kwk_i_established(run, &span, norm->fulfil, span.start);
        kwk_i_emit(run, &span);
    }
}
