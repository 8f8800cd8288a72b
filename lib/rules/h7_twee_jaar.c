/*
 * lib/rules/h7_twee_jaar.c: extension after two years of supervision with placement: notice to and
 * advice of the Child Protection Board (BW 1:265j lid 3; norms 710, 711).
 */
#include "rules.h"

/* The first day of the stay out of home that runs on a day; its last day in *last (0 = open). */
static kwk_date kwk_twee_jaar_stay(const struct kwk_i_case *view, kwk_date day, kwk_date *last)
{
    kwk_date first = 0;
    for (int32_t i = 0; i < view->period_count; i++) {
        const struct kwk_i_period *place = &view->periods[i];
        if (place->row->kind != KWK_FACT_PLAATSING || place->first > day) {
            continue;
        }
        const kwk_date end = kwk_i_chain_last(view, place->head);
        if (end == 0 || end >= day) {
            first = view->periods[place->head].first;
            *last = end;
        }
    }
    return first;
}

/* Whether two years of supervision and placement together are reached by the expiry. */
static void kwk_twee_jaar_state(const struct kwk_i_run *run, int32_t at, struct kwk_i_span *span)
{
    const struct kwk_i_case *view = run->view;
    const struct kwk_i_period *period = &view->periods[at];
    const struct kwk_i_period *head = &view->periods[period->head];
    const kwk_date over = kwk_i_add_days(period->ordered, 1);
    if (kwk_i_add_months(head->first, 24) > over) {
        kwk_i_state(span, KWK_I_NOT, KWK_REASON_TOO_SHORT, 0);
        return;
    }
    kwk_date last = 0;
    const kwk_date stay = kwk_twee_jaar_stay(view, period->ordered, &last);
    int32_t placements = 0;
    for (int32_t i = 0; i < view->period_count; i++) {
        placements += view->periods[i].row->kind == KWK_FACT_PLAATSING;
    }
    if (stay == 0) {
        const kwk_date through = view->as_of < period->ordered ? view->as_of : period->ordered;
        const int32_t known = placements != 0 || kwk_i_absent_through(view, KWK_FACT_PLAATSING,
                                                                      head->first) >= through;
        kwk_i_state(span, known ? KWK_I_NOT : KWK_I_UNKNOWN,
                    known ? KWK_REASON_TOO_SHORT : KWK_REASON_FACT_UNKNOWN,
                    known ? 0 : KWK_FACT_PLAATSING);
        return;
    }
    const kwk_date since = stay > head->first ? stay : head->first;
    if (kwk_i_add_months(since, 24) > over) {
        kwk_i_state(span, KWK_I_NOT, KWK_REASON_TOO_SHORT, 0);
    }
}

static void kwk_twee_jaar_road(const struct kwk_i_run *run, struct kwk_i_road *road, int32_t at,
                               struct kwk_i_span *span)
{
    road->asked = road->petition != 0;
    if (!road->asked && kwk_i_too_short(&run->view->periods[at], span)) {
        kwk_i_state(span, KWK_I_NOT, KWK_REASON_TOO_SHORT, 0);
        return;
    }
    kwk_twee_jaar_state(run, at, span);
    if (span->state == KWK_I_APPLIES) {
        kwk_i_road_state(run, road, at, KWK_VOORNEMEN_VERLENGEN, span);
    }
}

void kwk_i_rule_twee_jaar_mededeling(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    const struct kwk_i_case *view = run->view;
    const struct kwk_i_group group = kwk_i_norm_group(norm);
    struct kwk_i_span span;
    struct kwk_i_road road;
    for (int32_t i = -1; (i = kwk_i_next_ordered(view, group, i, &span)) >= 0;) {
        const struct kwk_i_period *period = &view->periods[i];
        kwk_i_months_back(view, period->ordered, norm->length, &span);
        struct kwk_i_rows rows = kwk_i_rows(view, norm->fulfil);
        for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
            const int32_t belongs =
                fact->value == norm->code ? kwk_i_belongs_period(view, fact, i) : 0;
            if (belongs == 1) {
                kwk_i_done_fact(&span, fact);
                break;
            }
            if (belongs == 2) {
                kwk_i_maybe(&span, fact, KWK_REASON_AMBIGUOUS_LINK, norm->fulfil);
            }
        }
        kwk_i_road(view, i, &road);
        kwk_twee_jaar_road(run, &road, i, &span);
        kwk_i_established(run, &span, norm->fulfil, period->first);
        kwk_i_emit(run, &span);
    }
}

/*
 * Whether an advice is about this period: by a petition to extend it, or by the period; as
 * attach.c.
 */
static int32_t kwk_twee_jaar_advice(const struct kwk_i_case *view, const struct kwk_fact *advice,
                                    int32_t at, const struct kwk_i_road *road)
{
    const struct kwk_fact *petition = kwk_i_find(view, KWK_FACT_VERZOEK, advice->ref);
    if (petition == 0) {
        return kwk_i_belongs_period(view, advice, at);
    }
    if (petition == road->petition) {
        return 1;
    }
    return petition->value == KWK_VERZOEK_VERLENGING_OTS ? kwk_i_belongs_period(view, petition, at)
                                                         : 0;
}

void kwk_i_rule_twee_jaar_advies(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    const struct kwk_i_case *view = run->view;
    const struct kwk_i_group group = kwk_i_norm_group(norm);
    struct kwk_i_span span;
    struct kwk_i_road road;
    for (int32_t i = -1; (i = kwk_i_next_ordered(view, group, i, &span)) >= 0;) {
        const struct kwk_i_period *period = &view->periods[i];
        kwk_i_road(view, i, &road);
        if (road.petition != 0) {
            span.due = span.due_latest = road.petition->date;
            kwk_i_lean(&span, road.petition);
        } else {
            kwk_i_petition_due(run, period, &span);
        }
        struct kwk_i_rows rows = kwk_i_rows(view, norm->fulfil);
        for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
            const int32_t belongs = kwk_twee_jaar_advice(view, fact, i, &road);
            if (belongs == 1) {
                kwk_i_done_fact(&span, fact);
                break;
            }
            if (belongs == 2) {
                kwk_i_maybe(&span, fact, KWK_REASON_AMBIGUOUS_LINK, norm->fulfil);
            }
        }
        kwk_twee_jaar_road(run, &road, i, &span);
        kwk_i_established(run, &span, norm->fulfil, period->first);
        kwk_i_emit(run, &span);
    }
}
