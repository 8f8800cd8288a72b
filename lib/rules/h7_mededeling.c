/*
 * lib/rules/h7_mededeling.c: notices to the Child Protection Board: no extension, early end of a
 * placement, extension after two years, and its advice (BW 1:265j lid 1-3; norms 707-711).
 */
#include "rules.h"

static const struct kwk_fact *kwk_mededeling_report(const struct kwk_i_case *view, int32_t notice)
{
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_VERSLAG);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->ref == notice) {
            return fact;
        }
    }
    return 0;
}

/*
 * A notice fulfils when its report went with it, or on the day the report followed; the earliest
 * counts.
 */
static void kwk_mededeling_notice(const struct kwk_i_run *run, struct kwk_i_span *span,
                                  const struct kwk_fact *notice)
{
    const struct kwk_fact *report = kwk_mededeling_report(run->view, notice->id);
    const int32_t with = (notice->flags & KWK_FLAG_MET_VERSLAG) != 0;
    kwk_i_lean(span, notice);
    if (!with && report == 0) {
        if (kwk_i_flag(run->view, notice, KWK_FLAG_MET_VERSLAG) == 2) {
            kwk_i_maybe(span, notice, KWK_REASON_FACT_UNKNOWN, KWK_FACT_VERSLAG);
        }
        kwk_i_also_established(run, span, KWK_FACT_VERSLAG, notice->date);
        return;
    }
    const int32_t later = !with && report->date > notice->date;
    const kwk_date day = later ? report->date : notice->date;
    if (span->done == 0 || day < span->done) {
        kwk_i_done(span, later ? report : notice, day);
    }
}

/* Every notice of no extension about this period. */
static void kwk_mededeling_period(const struct kwk_i_run *run, int32_t at, struct kwk_i_span *span)
{
    struct kwk_i_rows rows = kwk_i_rows(run->view, KWK_FACT_MEDEDELING_RVDK);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        const int32_t belongs = fact->value == KWK_MEDEDELING_NIET_VERLENGEN
                                    ? kwk_i_belongs_period(run->view, fact, at)
                                    : 0;
        if (belongs == 1) {
            kwk_mededeling_notice(run, span, fact);
        } else if (belongs == 2) {
            kwk_i_maybe(span, fact, KWK_REASON_AMBIGUOUS_LINK, KWK_FACT_MEDEDELING_RVDK);
        }
    }
}

void kwk_i_rule_mededeling(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    const struct kwk_i_case *view = run->view;
    const struct kwk_i_group group = kwk_i_norm_group(norm);
    struct kwk_i_span span;
    struct kwk_i_road road;
    for (int32_t i = -1; (i = kwk_i_next_ordered(view, group, i, &span)) >= 0;) {
        const struct kwk_i_period *period = &view->periods[i];
        kwk_i_months_back(view, period->ordered, norm->length, &span);
        kwk_i_road(view, i, &road);
        kwk_i_established(run, &span, norm->fulfil, period->first);
        kwk_mededeling_period(run, i, &span);
        kwk_i_road_state(run, &road, i, KWK_VOORNEMEN_NIET_VERLENGEN, &span);
        kwk_i_emit(run, &span);
    }
}

/* Whether a VOORNEMEN is about this authorisation or a placement under it. */
static int32_t kwk_mededeling_under(const struct kwk_i_case *view, int32_t ref, int32_t at)
{
    const struct kwk_i_period *period = &view->periods[at];
    const int32_t other = kwk_i_period_of(view, ref);
    if (other == at) {
        return 1;
    }
    if (other < 0 || view->periods[other].row->kind != KWK_FACT_PLAATSING) {
        return 0;
    }
    const struct kwk_i_period *place = &view->periods[other];
    if (place->last != 0 && place->last < place->first) {
        return 0;
    }
    return place->row->ref2 == period->row->id ||
           (place->row->ref2 == 0 &&
            kwk_i_place_class(place->row->value) == kwk_i_place_class(period->row->value) &&
            place->first <= period->ordered && (place->last == 0 || place->last >= period->first));
}

/* The last day of the placement as intended or as it was; 0 = no early end. */
static kwk_date kwk_mededeling_end(const struct kwk_i_case *view, int32_t at,
                                   struct kwk_i_span *span)
{
    const struct kwk_i_period *period = &view->periods[at];
    kwk_date end = 0;
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_VOORNEMEN);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->value == KWK_VOORNEMEN_EERDER_BEEINDIGEN && fact->last_day != 0 &&
            kwk_mededeling_under(view, fact->ref, at)) {
            end = fact->last_day;
            span->trigger = fact;
        }
    }
    if (end != 0) {
        return end;
    }
    struct kwk_i_rows returns = kwk_i_rows(view, KWK_FACT_TERUGPLAATSING);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&returns)) != 0;) {
        if (fact->date > period->first && fact->date <= period->ordered) {
            span->trigger = fact;
            return kwk_i_add_days(fact->date, -1);
        }
    }
    return 0;
}

/* Every notice of an early end about this authorisation or a placement under it. */
static void kwk_mededeling_placement(const struct kwk_i_run *run, int32_t at,
                                     struct kwk_i_span *span)
{
    const struct kwk_i_case *view = run->view;
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_MEDEDELING_RVDK);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->value != run->norm->code) {
            continue;
        }
        const int32_t linked = kwk_mededeling_under(view, fact->ref, at);
        const int32_t belongs = linked ? 1 : kwk_i_belongs_period(view, fact, at);
        if (belongs == 1) {
            kwk_mededeling_notice(run, span, fact);
        } else if (belongs == 2) {
            kwk_i_maybe(span, fact, KWK_REASON_AMBIGUOUS_LINK, KWK_FACT_MEDEDELING_RVDK);
        }
    }
}

void kwk_i_rule_einde_plaatsing(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    const struct kwk_i_case *view = run->view;
    const struct kwk_i_group ots = {KWK_FACT_MAATREGEL, KWK_I_OTS_LIKE};
    for (int32_t i = 0; i < view->period_count; i++) {
        const struct kwk_i_period *period = &view->periods[i];
        if (period->row->kind != norm->periods || kwk_i_holds(view, ots, period->first) < 0) {
            continue;
        }
        struct kwk_i_span span;
        kwk_i_span_init(&span, period->row->id, 1);
        kwk_i_lean(&span, period->row);
        const kwk_date end = kwk_mededeling_end(view, i, &span);
        if (end == 0 || end >= period->ordered) {
            span.trigger = 0;
            kwk_i_state(&span, KWK_I_NOT, KWK_REASON_NO_TRIGGER, 0);
            kwk_i_emit(run, &span);
            continue;
        }
        span.start = span.trigger->kind == KWK_FACT_VOORNEMEN ? span.trigger->date : period->first;
        span.start_latest = span.start;
        kwk_i_months_back(view, end, norm->length, &span);
        kwk_i_established(run, &span, norm->fulfil, period->first);
        kwk_mededeling_placement(run, i, &span);
        kwk_i_emit(run, &span);
    }
}
