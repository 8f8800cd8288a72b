/*
 * lib/rules/h4_plan.c: the action plan and the supported course within six weeks
 * (Jeugdwet art. 4.1.2, 4.1.3 lid 5; framework 4.3; norms 403, 404).
 */
#include "rules.h"

/*
 * The first day of the latest period of the chain that began on or before a day, or of the chain.
 */
static kwk_date kwk_h4_period_first(const struct kwk_i_case *view, int32_t head, kwk_date day)
{
    kwk_date first = view->periods[head].first;
    for (int32_t i = 0; i < view->period_count; i++) {
        const struct kwk_i_period *period = &view->periods[i];
        if (period->head == head && period->first <= day && period->first > first) {
            first = period->first;
        }
    }
    return first < day ? first : day;
}

static void kwk_h4_plan_span(struct kwk_i_run *run, int32_t head, struct kwk_i_span *span)
{
    const kwk_date from = kwk_h4_period_first(run->view, head, span->start);
    kwk_i_apply_term(run, span, span->start, span->start);
    kwk_i_first_attached(run, span, head, run->norm->fulfil, from, 0);
    kwk_i_established(run, span, run->norm->fulfil, from);
    kwk_i_emit(run, span);
}

/*
 * By analogy for voogdij, where Jeugdwet 4.1.2 knows no family group plan: from the first charge.
 */
static void kwk_h4_plan_voogdij(struct kwk_i_run *run, int32_t head)
{
    struct kwk_i_charge charge;
    struct kwk_i_span span;
    kwk_i_charge_start(run, head, 1, &charge, &span);
    span.flags |= KWK_FINDING_ANALOGY;
    span.disputed = KWK_READING_VOOGDIJ_PLAN;
    if (span.state == KWK_I_APPLIES) {
        kwk_h4_plan_span(run, head, &span);
    } else {
        kwk_i_emit(run, &span);
    }
}

static void kwk_h4_plan_without_trigger(struct kwk_i_run *run, int32_t head,
                                        const struct kwk_fact *ambiguous)
{
    const struct kwk_i_case *view = run->view;
    const struct kwk_i_group group = kwk_i_norm_group(run->norm);
    struct kwk_i_span span;
    kwk_i_chain_span(run, head, 1, &span);
    if (ambiguous != 0) {
        kwk_i_ambiguous(&span, ambiguous, KWK_FACT_FGP_AFGEZIEN);
    } else {
        kwk_i_no_trigger(view, &span, KWK_FACT_FGP_AFGEZIEN, view->periods[head].first);
    }
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_FGP_GEMAAKT);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (kwk_i_belongs(view, fact, head, group) == 1) {
            span.evidence = fact;
            kwk_i_state(&span, KWK_I_NOT, KWK_REASON_FGP_GEMAAKT, 0);
        }
    }
    kwk_i_emit(run, &span);
}

void kwk_i_rule_plan_zes_weken(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    const struct kwk_i_case *view = run->view;
    const struct kwk_i_group group = kwk_i_norm_group(norm);
    for (int32_t head = -1; (head = kwk_i_next_head(view, group, head)) >= 0;) {
        int32_t ordinal = 0;
        const struct kwk_fact *ambiguous = 0;
        struct kwk_i_rows rows = kwk_i_rows(view, norm->trigger);
        for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
            const int32_t belongs = kwk_i_belongs(view, fact, head, group);
            ambiguous = belongs == 2 && ambiguous == 0 ? fact : ambiguous;
            if (belongs != 1) {
                continue;
            }
            struct kwk_i_span span;
            kwk_i_chain_span(run, head, ++ordinal, &span);
            span.trigger = fact;
            span.start = fact->date;
            kwk_h4_plan_span(run, head, &span);
        }
        if (ordinal != 0) {
            continue;
        }
        if ((KWK_I_VOOGDIJ_LIKE >> view->periods[head].row->value & 1) != 0) {
            kwk_h4_plan_voogdij(run, head);
        } else {
            kwk_h4_plan_without_trigger(run, head, ambiguous);
        }
    }
}

/*
 * Terms that run from the day a measure was pronounced: the earlier and the later of the order and
 * the first day in force (UITSPRAAK_OF_INGANG); without an order on record the first day in force.
 */
void kwk_i_from_order(const struct kwk_i_run *run, int32_t head, struct kwk_i_span *span)
{
    const struct kwk_i_period *period = &run->view->periods[head];
    const kwk_date order = kwk_i_order_day(period);
    kwk_date early = order < period->first ? order : period->first;
    kwk_date late = order < period->first ? period->first : order;
    const int32_t fixed = kwk_i_reading(run->view, KWK_READING_UITSPRAAK_OF_INGANG);
    if (early != late) {
        span->readings |= 1u << (KWK_READING_UITSPRAAK_OF_INGANG - 1);
    }
    late = fixed == KWK_POLICY_VROEG ? early : late;
    early = fixed == KWK_POLICY_LAAT ? late : early;
    span->trigger = period->order != 0 ? period->order : period->row;
    if (period->order == 0) {
        span->flags |= KWK_FINDING_START_ASSUMED;
    }
    kwk_i_apply_term(run, span, early, late);
}

void kwk_i_rule_koers(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    const struct kwk_i_group group = kwk_i_norm_group(norm);
    for (int32_t head = -1; (head = kwk_i_next_head(run->view, group, head)) >= 0;) {
        struct kwk_i_span span;
        kwk_i_chain_span(run, head, 1, &span);
        kwk_i_from_order(run, head, &span);
        kwk_i_first_attached(run, &span, head, KWK_FACT_KOERS, span.start, 0);
        kwk_i_first_attached(run, &span, head, KWK_FACT_PLAN_VASTGESTELD, span.start, 0);
        kwk_i_established(run, &span, norm->fulfil, span.start);
        kwk_i_also_established(run, &span, KWK_FACT_PLAN_VASTGESTELD, span.start);
        kwk_i_emit(run, &span);
    }
}
