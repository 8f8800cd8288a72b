/*
 * lib/rules/h7_duur.c: how long a measure or an authorisation may be ordered for
 * (BW 1:233, 1:257 lid 2, 1:258, 1:260 lid 1, 1:265c lid 1 and 2; norms 407, 408, 602, 701, 702,
 * 714).
 */
#include "rules.h"

/* A span for a longest duration from a first day: the last day that may be in it, both readings. */
static void kwk_duur_span(const struct kwk_i_run *run, int32_t at, struct kwk_i_span *span)
{
    const struct kwk_i_case *view = run->view;
    const struct kwk_i_period *period = &view->periods[at];
    kwk_i_span_init(span, period->row->id, 1);
    span->trigger = period->row;
    span->evidence = period->row;
    span->shape = KWK_I_SHAPE_MAXIMUM;
    span->ordered = 1;
    span->limit_day = period->ordered;
    kwk_i_apply_term(run, span, period->first, period->first);
    const kwk_date end = span->due;
    const int32_t leap = period->first % 10000 == 229 && end % 10000 == 228;
    const kwk_date early = kwk_i_add_days(end, -1);
    kwk_i_two_days(view, KWK_READING_SCHRIKKELDAG, early, leap ? end : early, span);
    if (period->ordered == 0) {
        kwk_i_state(span, KWK_I_UNKNOWN, KWK_REASON_OPEN_END, KWK_FACT_MAATREGEL);
    }
    if (period->row->value == KWK_PLAATS_GESLOTEN && period->row->kind == KWK_FACT_MACHTIGING) {
        kwk_i_state(span, KWK_I_NOT, KWK_REASON_OTHER_KIND, 0);
        span->due = span->due_latest = 0;
        span->readings = 0;
    }
}

void kwk_i_rule_vots_duur(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    const struct kwk_i_case *view = run->view;
    const struct kwk_i_group group = kwk_i_norm_group(norm);
    for (int32_t head = -1; (head = kwk_i_next_head(view, group, head)) >= 0;) {
        struct kwk_i_span span;
        kwk_duur_span(run, head, &span);
        for (int32_t i = 0; i < view->period_count; i++) {
            if (view->periods[i].head != head) {
                continue;
            }
            if (view->periods[i].ordered == 0) {
                kwk_i_state(&span, KWK_I_UNKNOWN, KWK_REASON_OPEN_END, KWK_FACT_MAATREGEL);
            } else if (view->periods[i].ordered > span.limit_day) {
                span.limit_day = view->periods[i].ordered;
                span.evidence = view->periods[i].row;
            }
        }
        kwk_i_emit(run, &span);
    }
}

static void kwk_duur_each(struct kwk_i_run *run, int32_t heads)
{
    const struct kwk_i_case *view = run->view;
    const struct kwk_i_group group = kwk_i_norm_group(run->norm);
    for (int32_t i = 0; i < view->period_count; i++) {
        if (kwk_i_in_group(&view->periods[i], group) && (view->periods[i].head == i) == heads) {
            struct kwk_i_span span;
            kwk_duur_span(run, i, &span);
            kwk_i_emit(run, &span);
        }
    }
}

void kwk_i_rule_duur_eerste(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    (void)norm;
    kwk_duur_each(run, 1);
}

void kwk_i_rule_duur_verlenging(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    (void)norm;
    kwk_duur_each(run, 0);
}

void kwk_i_rule_tot_18(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    const struct kwk_i_case *view = run->view;
    kwk_date early = 0;
    kwk_date late = 0;
    const int32_t age = kwk_i_reach(view, KWK_GRENS_18, &early, &late);
    (void)norm;
    for (int32_t i = 0; i < view->period_count; i++) {
        const struct kwk_i_period *period = &view->periods[i];
        if (period->row->kind == KWK_FACT_PLAATSING) {
            continue;
        }
        struct kwk_i_span span;
        kwk_i_span_init(&span, period->row->id, 1);
        span.trigger = period->row;
        span.evidence = period->row;
        span.start = span.start_latest = period->first;
        span.shape = KWK_I_SHAPE_MAXIMUM;
        span.ordered = 1;
        span.limit_day = period->ordered;
        if (period->ordered == 0) {
            kwk_i_state(&span, KWK_I_NOT, KWK_REASON_OPEN_END, 0);
        } else if (age != 1) {
            kwk_i_state(&span, KWK_I_UNKNOWN,
                        age < 0 ? KWK_REASON_CONFLICT : KWK_REASON_FACT_UNKNOWN, KWK_FACT_GEBOORTE);
        } else {
            span.due = kwk_i_add_days(early, -1);
            span.due_latest = kwk_i_add_days(late, -1);
            span.partial = kwk_i_partial_birth(view) ? KWK_FACT_GEBOORTE : 0;
            span.readings =
                early != late && !span.partial ? 1u << (KWK_READING_SCHRIKKELDAG - 1) : 0;
        }
        kwk_i_emit(run, &span);
    }
}
