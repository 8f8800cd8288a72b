/*
 * lib/rules/h7_weg.c: the road at the end of a period: extend or not (framework 7.2.1; BW 1:260,
 * 1:265c, 1:265j; docs/rules.md norms 705-708). Petition and notice exclude each other; what was
 * recorded says which road is taken, and while nothing says it both are open.
 */
#include "rules.h"

static int32_t kwk_weg_measure(const struct kwk_i_case *view, int32_t period)
{
    return view->periods[period].row->kind == KWK_FACT_MAATREGEL;
}

/*
 * The first fact of a kind and value that belongs to the period; the earliest that may in *maybe.
 */
static const struct kwk_fact *kwk_weg_first(const struct kwk_i_case *view, int32_t period,
                                            int32_t kind, int32_t value,
                                            const struct kwk_fact **maybe)
{
    struct kwk_i_rows rows = kwk_i_rows(view, kind);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->value != value) {
            continue;
        }
        const int32_t belongs = kwk_i_belongs_period(view, fact, period);
        if (belongs == 1) {
            return fact;
        }
        if (belongs == 2 && *maybe == 0) {
            *maybe = fact;
        }
    }
    return 0;
}

/*
 * A bridging period: the court extended for a short while and adjourned the rest of the petition.
 * That petition is also the one for what comes after the bridge.
 */
static const struct kwk_fact *kwk_weg_bridged(const struct kwk_i_case *view, int32_t period,
                                              int32_t value)
{
    const struct kwk_fact *order = view->periods[period].order;
    if (order == 0 || view->periods[period].prev < 0 || order->detail != KWK_UITKOMST_AANGEHOUDEN) {
        return 0;
    }
    const struct kwk_fact *petition = kwk_i_find(view, KWK_FACT_VERZOEK, order->ref);
    return petition != 0 && petition->value == value ? petition : 0;
}

static const struct kwk_fact *kwk_weg_intention(const struct kwk_i_case *view, int32_t period)
{
    const struct kwk_fact *latest = 0;
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_VOORNEMEN);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->ref == view->periods[period].row->id &&
            (fact->value == KWK_VOORNEMEN_VERLENGEN ||
             fact->value == KWK_VOORNEMEN_NIET_VERLENGEN)) {
            latest = fact;
        }
    }
    return latest;
}

/* The latest fact of a kind and value that surely belongs to the period; NULL if none. */
static const struct kwk_fact *kwk_weg_last(const struct kwk_i_case *view, int32_t period,
                                           int32_t kind, int32_t value)
{
    const struct kwk_fact *last = 0;
    struct kwk_i_rows rows = kwk_i_rows(view, kind);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->value == value && kwk_i_belongs_period(view, fact, period) == 1) {
            last = fact;
        }
    }
    return last;
}

/* The latest word on the road: intention, then notice, then petition, each beating an equal day. */
static void kwk_weg_latest(const struct kwk_i_case *view, int32_t period, int32_t petitions,
                           struct kwk_i_road *road)
{
    const struct kwk_fact *latest = kwk_weg_intention(view, period);
    const struct kwk_fact *notice =
        kwk_weg_last(view, period, KWK_FACT_MEDEDELING_RVDK, KWK_MEDEDELING_NIET_VERLENGEN);
    const struct kwk_fact *petition = kwk_weg_last(view, period, KWK_FACT_VERZOEK, petitions);
    petition = petition != 0 ? petition : road->petition;
    road->state = latest != 0 ? latest->value : 0;
    if (notice != 0 && (latest == 0 || notice->date >= latest->date)) {
        latest = notice;
        road->state = KWK_VOORNEMEN_NIET_VERLENGEN;
    }
    if (petition != 0 && (latest == 0 || petition->date >= latest->date)) {
        latest = petition;
        road->state = KWK_VOORNEMEN_VERLENGEN;
    }
    road->because = latest;
}

void kwk_i_road(const struct kwk_i_case *view, int32_t period, struct kwk_i_road *road)
{
    static const struct kwk_i_road none = {0};
    const struct kwk_i_period *at = &view->periods[period];
    struct kwk_i_span back;
    kwk_date early = 0;
    kwk_date late = 0;
    *road = none;
    const int32_t value = kwk_weg_measure(view, period) ? KWK_VERZOEK_VERLENGING_OTS
                                                        : KWK_VERZOEK_VERLENGING_MACHTIGING;
    road->petition = kwk_weg_first(view, period, KWK_FACT_VERZOEK, value, &road->petition_maybe);
    if (road->petition == 0) {
        road->petition = kwk_weg_bridged(view, period, value);
    }
    kwk_i_span_init(&back, 0, 0);
    kwk_i_months_back(view, at->ordered, 2, &back);
    road->first_due = back.due;
    road->adult = kwk_i_reach(view, KWK_GRENS_18, &early, &late) == 1 &&
                  kwk_i_add_days(at->ordered, 1) >= early;
    road->ended = at->last != 0 && at->last < at->ordered && view->as_of > at->last;
    kwk_weg_latest(view, period, value, road);
    if (at->next >= 0) {
        road->state = KWK_VOORNEMEN_VERLENGEN;
        road->because = view->periods[at->next].row;
    } else if (view->as_of > at->ordered && road->state == 0 &&
               kwk_i_absent_through(view, KWK_FACT_VERZOEK, at->first) >= at->ordered) {
        road->state = KWK_VOORNEMEN_NIET_VERLENGEN;
    }
}

/* A period so short that the last day for this lay before it began, and it was not done by then. */
int32_t kwk_i_too_short(const struct kwk_i_period *period, const struct kwk_i_span *span)
{
    return span->due_latest < period->first && span->due_latest < kwk_i_order_day(period) &&
           (span->done == 0 || span->done > span->due_latest);
}

/* The state of a span that exists on one road only; `mine` is that road (KWK_VOORNEMEN_*). */
void kwk_i_road_state(const struct kwk_i_run *run, const struct kwk_i_road *road, int32_t period,
                      int32_t mine, struct kwk_i_span *span)
{
    const struct kwk_i_case *view = run->view;
    const struct kwk_i_period *at = &view->periods[period];
    kwk_i_lean(span, at->row);
    kwk_i_lean(span, road->because);
    if (at->last != at->ordered) {
        span->flags |= KWK_FINDING_DERIVED_END;
    }
    if (road->adult) {
        kwk_i_state(span, KWK_I_NOT, KWK_REASON_AGE, 0);
    } else if (road->ended && span->done == 0) {
        kwk_i_state(span, KWK_I_NOT, KWK_REASON_ENDED, 0);
    } else if (road->state != 0 && road->state != mine) {
        kwk_i_state(span, KWK_I_NOT, KWK_REASON_OTHER_ROAD, 0);
    } else if (!road->asked && kwk_i_too_short(at, span)) {
        kwk_i_state(span, KWK_I_NOT, KWK_REASON_TOO_SHORT, 0);
    } else if (road->state == 0) {
        span->alternative = run->norm->other;
        if (view->as_of > road->first_due) {
            kwk_i_state(span, KWK_I_UNKNOWN, KWK_REASON_ROAD_OPEN,
                        view->as_of > at->ordered ? KWK_FACT_VERZOEK : KWK_FACT_VOORNEMEN);
        }
    }
}
