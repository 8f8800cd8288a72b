/*
 * lib/rules/h6_plan_bezien.c: the plan reviewed at least once a year
 * (Besluit Jeugdwet art. 4.2.4; framework 8.4.1; norms 601, 803).
 */
#include "rules.h"

/* The next day after `after` on which the plan was adopted or reviewed; NULL if none. */
static const struct kwk_fact *kwk_h6_review(const struct kwk_i_run *run, int32_t head,
                                            kwk_date after, int32_t first, int32_t reviews_only,
                                            const struct kwk_fact **maybe)
{
    static const int32_t kinds[] = {KWK_FACT_PLAN_BEZIEN, KWK_FACT_PLAN_VASTGESTELD,
                                    KWK_FACT_PLAN_BIJGESTELD};
    const struct kwk_i_group group = kwk_i_norm_group(run->norm);
    const struct kwk_fact *next = 0;
    for (int32_t k = 0; k < 3; k++) {
        if ((first && kinds[k] != KWK_FACT_PLAN_VASTGESTELD) ||
            (!first && reviews_only && kinds[k] != KWK_FACT_PLAN_BEZIEN)) {
            continue;
        }
        struct kwk_i_rows rows = kwk_i_rows(run->view, kinds[k]);
        for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
            if (fact->date <= after) {
                continue;
            }
            const int32_t belongs = kwk_i_belongs(run->view, fact, head, group);
            if (belongs == 2 && (*maybe == 0 || fact->date < (*maybe)->date)) {
                *maybe = fact;
            }
            if (belongs == 1 && (next == 0 || fact->date < next->date)) {
                next = fact;
            }
        }
    }
    return next;
}

static void kwk_h6_age(const struct kwk_i_run *run, struct kwk_i_span *span)
{
    kwk_date early = 0;
    kwk_date late = 0;
    const int32_t age = kwk_i_reach(run->view, KWK_GRENS_4, &early, &late);
    if (age != 1) {
        kwk_i_state(span, KWK_I_UNKNOWN, age < 0 ? KWK_REASON_CONFLICT : KWK_REASON_FACT_UNKNOWN,
                    KWK_FACT_GEBOORTE);
    } else if (span->start >= early && span->start < late && kwk_i_partial_birth(run->view)) {
        kwk_i_state(span, KWK_I_UNKNOWN, KWK_REASON_PARTIAL_DATE, KWK_FACT_GEBOORTE);
    } else if (span->start >= late) {
        span->disputed = KWK_READING_TOT_VIER_JAAR;
    }
}

static void kwk_h6_reviews(struct kwk_i_run *run, int32_t head, int32_t kader)
{
    const struct kwk_i_case *view = run->view;
    const struct kwk_fact *maybe = 0;
    const struct kwk_fact *from = kwk_h6_review(run, head, 0, 1, kader, &maybe);
    struct kwk_i_span span;
    if (from == 0) {
        kwk_i_chain_span(run, head, 1, &span);
        if (maybe != 0) {
            kwk_i_ambiguous(&span, maybe, KWK_FACT_PLAN_VASTGESTELD);
        } else {
            kwk_i_no_trigger(view, &span, KWK_FACT_PLAN_VASTGESTELD, view->periods[head].first);
        }
        kwk_i_emit(run, &span);
        return;
    }
    for (int32_t ordinal = 1; from != 0; ordinal++) {
        maybe = 0;
        const struct kwk_fact *next = kwk_h6_review(run, head, from->date, 0, kader, &maybe);
        kwk_i_chain_span(run, head, ordinal, &span);
        span.trigger = from;
        kwk_i_apply_term(run, &span, from->date, from->date);
        if (maybe != 0) {
            kwk_i_maybe(&span, maybe, KWK_REASON_AMBIGUOUS_LINK, maybe->kind);
        }
        if (next != 0) {
            kwk_i_done_fact(&span, next);
        }
        const kwk_date after = kwk_i_add_days(span.start, 1);
        kwk_i_established(run, &span, KWK_FACT_PLAN_BEZIEN, after);
        if (!kader) {
            kwk_i_also_established(run, &span, KWK_FACT_PLAN_VASTGESTELD, after);
            kwk_i_also_established(run, &span, KWK_FACT_PLAN_BIJGESTELD, after);
        }
        if (kader) {
            kwk_h6_age(run, &span);
        }
        kwk_i_emit(run, &span);
        from = next;
    }
}

void kwk_i_rule_plan_jaarlijks(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    const struct kwk_i_group group = kwk_i_norm_group(norm);
    for (int32_t head = -1; (head = kwk_i_next_head(run->view, group, head)) >= 0;) {
        kwk_h6_reviews(run, head, 0);
    }
}

void kwk_i_rule_plan_jaarlijks_kader(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    const struct kwk_i_group group = kwk_i_norm_group(norm);
    for (int32_t head = -1; (head = kwk_i_next_head(run->view, group, head)) >= 0;) {
        kwk_h6_reviews(run, head, 1);
    }
}
