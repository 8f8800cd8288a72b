/*
 * lib/rules/h7_verlengen.c: the petition to extend, eight weeks before, and its decision before
 * expiry (framework 7.2.1, Procesreglement Civiel jeugdrecht 2.4.10; BW 1:260, 1:265c; norms
 * 703-706).
 */
#include "rules.h"

/* Eight weeks before the expiry, or in the eighth week (ACHT_WEKEN): last day minus 56 or 49. */
void kwk_i_petition_due(const struct kwk_i_run *run, const struct kwk_i_period *period,
                        struct kwk_i_span *span)
{
    kwk_i_two_days(run->view, KWK_READING_ACHT_WEKEN, kwk_i_add_days(period->ordered, -56),
                   kwk_i_add_days(period->ordered, -49), span);
}

void kwk_i_rule_verzoek_verlenging(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    const struct kwk_i_case *view = run->view;
    const struct kwk_i_group group = kwk_i_norm_group(norm);
    struct kwk_i_span span;
    struct kwk_i_road road;
    for (int32_t i = -1; (i = kwk_i_next_ordered(view, group, i, &span)) >= 0;) {
        const struct kwk_i_period *period = &view->periods[i];
        kwk_i_petition_due(run, period, &span);
        kwk_i_road(view, i, &road);
        if (road.petition != 0) {
            kwk_i_done_fact(&span, road.petition);
        }
        if (road.petition_maybe != 0) {
            kwk_i_maybe(&span, road.petition_maybe, KWK_REASON_AMBIGUOUS_LINK, norm->fulfil);
        }
        kwk_i_road_state(run, &road, i, KWK_VOORNEMEN_VERLENGEN, &span);
        kwk_i_established(run, &span, norm->fulfil, period->first);
        kwk_i_emit(run, &span);
    }
}

/*
 * The first decision on a petition of this period, other than its own order; an adjournment is
 * none.
 */
static const struct kwk_fact *kwk_verlengen_answer(const struct kwk_i_case *view, int32_t at,
                                                   const struct kwk_fact *petition)
{
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_UITSPRAAK);
    for (const struct kwk_fact *fact; petition != 0 && (fact = kwk_i_next(&rows)) != 0;) {
        const struct kwk_fact *asked = kwk_i_find(view, KWK_FACT_VERZOEK, fact->ref);
        if (asked == 0 || fact == view->periods[at].order ||
            fact->detail == KWK_UITKOMST_AANGEHOUDEN) {
            continue;
        }
        if (asked == petition ||
            (asked->value == petition->value && kwk_i_belongs_period(view, asked, at) == 1)) {
            return fact;
        }
    }
    return 0;
}

void kwk_i_rule_verlenging_beslist(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    const struct kwk_i_case *view = run->view;
    const struct kwk_i_group group = kwk_i_norm_group(norm);
    struct kwk_i_span span;
    struct kwk_i_road road;
    for (int32_t i = -1; (i = kwk_i_next_ordered(view, group, i, &span)) >= 0;) {
        const struct kwk_i_period *period = &view->periods[i];
        kwk_i_road(view, i, &road);
        span.due = span.due_latest = period->last != 0 ? period->last : period->ordered;
        if (period->last != period->ordered) {
            span.flags |= KWK_FINDING_DERIVED_END;
        }
        kwk_i_lean(&span, road.petition);
        const struct kwk_fact *answer = kwk_verlengen_answer(view, i, road.petition);
        const struct kwk_i_period *next = period->next < 0 ? 0 : &view->periods[period->next];
        if (answer != 0) {
            kwk_i_done_fact(&span, answer);
        }
        if (next != 0 && next->order != 0 && (answer == 0 || next->order->date < answer->date)) {
            kwk_i_done_fact(&span, next->order);
        }
        const int32_t sought = next != 0 || road.petition != 0;
        if (sought && road.ended && span.done == 0) {
            kwk_i_state(&span, KWK_I_NOT, KWK_REASON_ENDED, 0);
        } else if (next != 0 && next->order == 0 && answer == 0) {
            kwk_i_state(&span, KWK_I_UNKNOWN, KWK_REASON_FACT_UNKNOWN, KWK_FACT_UITSPRAAK);
        } else if (next == 0 && road.petition == 0) {
            kwk_i_state(&span, KWK_I_NOT, KWK_REASON_NO_EXTENSION, 0);
            if (road.petition_maybe != 0) {
                kwk_i_ambiguous(&span, road.petition_maybe, KWK_FACT_VERZOEK);
            }
        }
        kwk_i_established(run, &span, norm->fulfil, period->first);
        kwk_i_emit(run, &span);
    }
}
