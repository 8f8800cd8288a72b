/*
 * lib/rules/common.c: what several rules share: chains, the first fact that fulfils, absence.
 */
#include "rules.h"

struct kwk_i_group kwk_i_norm_group(const struct kwk_i_norm *norm)
{
    const struct kwk_i_group group = {norm->periods, norm->measures};
    return group;
}

/* Whether the value of a fact is one of a mask of 1u << value; 0 = any value. */
int32_t kwk_i_has_value(const struct kwk_fact *fact, uint32_t values)
{
    return values == 0 ||
           (fact->value >= 0 && fact->value < 32 && (values >> fact->value & 1u) != 0);
}

/* The next head of a chain of the group after index `after` (-1 to begin), -1 = no more. */
int32_t kwk_i_next_head(const struct kwk_i_case *view, struct kwk_i_group group, int32_t after)
{
    for (int32_t i = after + 1; i < view->period_count; i++) {
        if (view->periods[i].head == i && kwk_i_in_group(&view->periods[i], group)) {
            return i;
        }
    }
    return -1;
}

/*
 * The next period of the group with an ordered last day after index `after` (-1 to begin), -1 = no
 * more; begins the span of what is asked of that period itself, from its order day on.
 */
int32_t kwk_i_next_ordered(const struct kwk_i_case *view, struct kwk_i_group group, int32_t after,
                           struct kwk_i_span *span)
{
    for (int32_t i = after + 1; i < view->period_count; i++) {
        const struct kwk_i_period *period = &view->periods[i];
        if (kwk_i_in_group(period, group) && period->ordered != 0) {
            kwk_i_span_init(span, period->row->id, 1);
            span->trigger = period->row;
            span->start = span->start_latest = period->first;
            span->ordered = 1;
            return i;
        }
    }
    return -1;
}

/* A span that hangs on a chain and ends with it. */
void kwk_i_chain_span(const struct kwk_i_run *run, int32_t head, int32_t ordinal,
                      struct kwk_i_span *span)
{
    const struct kwk_i_case *view = run->view;
    kwk_i_span_init(span, view->periods[head].row->id, ordinal);
    span->measure_last = kwk_i_chain_last(view, head);
    for (int32_t i = 0; i < view->period_count; i++) {
        if (view->periods[i].head == head) {
            kwk_i_lean(span, view->periods[i].row);
            if (view->periods[i].last != view->periods[i].ordered) {
                span->flags |= KWK_FINDING_DERIVED_END;
            }
        }
    }
}

/* The first fact of a kind attached to the chain in from..through (0 = open) fulfils the span. */
void kwk_i_first_attached(const struct kwk_i_run *run, struct kwk_i_span *span, int32_t head,
                          int32_t kind, kwk_date from, kwk_date through)
{
    const struct kwk_i_group group = kwk_i_norm_group(run->norm);
    struct kwk_i_rows rows = kwk_i_rows(run->view, kind);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->date < from || (through != 0 && fact->date > through) ||
            !kwk_i_has_value(fact, run->norm->fulfil_values)) {
            continue;
        }
        if (span->done != 0 && fact->date >= span->done) {
            return;
        }
        const int32_t belongs = kwk_i_belongs(run->view, fact, head, group);
        if (belongs == 1) {
            kwk_i_done_fact(span, fact);
            return;
        }
        if (belongs == 2) {
            kwk_i_maybe(span, fact, KWK_REASON_AMBIGUOUS_LINK, kind);
        }
    }
}

void kwk_i_established(const struct kwk_i_run *run, struct kwk_i_span *span, int32_t kind,
                       kwk_date from)
{
    const kwk_date since = span->due != 0 && span->due < from ? span->due : from;
    span->absent_through = kwk_i_absent_through(run->view, kind, since);
    span->lacking = kind;
}

/* Another kind that could have fulfilled it: both must be known to be absent. */
void kwk_i_also_established(const struct kwk_i_run *run, struct kwk_i_span *span, int32_t kind,
                            kwk_date from)
{
    const kwk_date through = kwk_i_absent_through(run->view, kind, from);
    if (through < span->absent_through) {
        span->absent_through = through;
        span->lacking = kind;
    }
}

/*
 * Months counted back from the inclusive last day of something (docs/rules.md norm 707): the day
 * before (E - months), and L - months; they differ at a month end (MAANDEINDE).
 */
void kwk_i_months_back(const struct kwk_i_case *view, kwk_date last, int32_t months,
                       struct kwk_i_span *span)
{
    const kwk_date exclusive =
        kwk_i_add_days(kwk_i_add_months(kwk_i_add_days(last, 1), -months), -1);
    const kwk_date naive = kwk_i_add_months(last, -months);
    kwk_i_two_days(view, KWK_READING_MAANDEINDE, exclusive < naive ? exclusive : naive,
                   exclusive < naive ? naive : exclusive, span);
}
