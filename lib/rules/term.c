/*
 * lib/rules/term.c: a term that starts on a fact, or on a chain of measures, and is met by an answer to it
 * (docs/rules.md section 4a, termijn).
 */
#include "rules.h"

/* What the term itself rests on is no answer to it. */
static int32_t kwk_term_counts(const struct kwk_i_run *run, const struct kwk_i_occasion *occasion,
                               const struct kwk_fact *fact, const struct kwk_i_span *span)
{
    const struct kwk_fact *trigger = occasion->fact;
    if (kwk_i_until_value(run->norm, fact) != 1 || fact == trigger) {
        return 0;
    }
    if (trigger == 0) {
        return fact->date >= kwk_i_chain_from(run->view, occasion->head);
    }
    return fact->id != trigger->ref && fact->id != trigger->ref2 &&
           (fact->date >= span->start || fact->ref == trigger->id || fact->ref2 == trigger->id);
}

static void kwk_term_answer(const struct kwk_i_run *run, const struct kwk_i_occasion *occasion,
                            struct kwk_i_span *span)
{
    struct kwk_i_rows rows = kwk_i_rows(run->view, run->norm->fulfil);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (!kwk_term_counts(run, occasion, fact, span)) {
            continue;
        }
        const int32_t belongs = kwk_i_of_occasion(run, occasion, fact, 0);
        if (belongs == 1) {
            kwk_i_done_fact(span, fact);
            return;
        }
        if (belongs == 2) {
            kwk_i_maybe(span, fact, KWK_REASON_AMBIGUOUS_LINK, run->norm->fulfil);
        }
    }
}

void kwk_i_rule_termijn(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    struct kwk_i_occasion occasion = {0};
    struct kwk_i_span span;
    while (kwk_i_next_occasion(run, &occasion, &span)) {
        const int32_t chain = occasion.fact == 0;
        span.measure_last = chain ? kwk_i_chain_last(run->view, occasion.head) : 0;
        kwk_i_occasion_age(run, &occasion, &span);
        kwk_i_apply_term(run, &span, span.start, span.start_latest);
        span.shape = norm->shape;
        kwk_term_answer(run, &occasion, &span);
        kwk_i_established(run, &span, norm->fulfil,
                          chain ? kwk_i_chain_from(run->view, occasion.head) : span.start);
        kwk_i_emit(run, &span);
    }
}
