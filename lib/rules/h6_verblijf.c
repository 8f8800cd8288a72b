/*
 * lib/rules/h6_verblijf.c: moving a child that was cared for in a family for a year
 * (BW 1:265i lid 1 under an ots, BW 1:336a lid 1 and 2 and 1:306a under voogdij; norms 605, 804).
 */
#include "rules.h"

static const struct kwk_fact *kwk_verblijf_intended(const struct kwk_i_case *view, int32_t id)
{
    const struct kwk_fact *intended = 0;
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_VOORNEMEN);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->ref == id && fact->last_day != 0 &&
            (fact->value == KWK_VOORNEMEN_OVERPLAATSEN ||
             fact->value == KWK_VOORNEMEN_EERDER_BEEINDIGEN)) {
            intended = fact;
        }
    }
    return intended;
}

/* The day the child moved away, to a later placement or home; 0 = neither is on record. */
static kwk_date kwk_verblijf_moved(const struct kwk_i_case *view, int32_t at)
{
    const struct kwk_i_period *place = &view->periods[at];
    if (place->last == 0) {
        return 0;
    }
    const kwk_date day = kwk_i_add_days(place->last, 1);
    if (at + 1 < view->period_count && view->periods[at + 1].row->kind == KWK_FACT_PLAATSING) {
        return day;
    }
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_TERUGPLAATSING);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        const int32_t other = kwk_i_period_of(view, fact->ref);
        if (fact->date >= day && (other < 0 || other == at)) {
            return day;
        }
    }
    return 0;
}

static int32_t kwk_verblijf_annulled(const struct kwk_i_case *view, const struct kwk_fact *order,
                                     kwk_date move)
{
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_VERNIETIGING);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->ref == order->id && fact->date <= move) {
            return 1;
        }
    }
    return 0;
}

static int32_t kwk_verblijf_granted(const struct kwk_i_case *view, const struct kwk_fact *order,
                                    const struct kwk_i_period *place, kwk_date move, int32_t value)
{
    if (order->value != value ||
        (order->detail != KWK_UITKOMST_TOEGEWEZEN && order->detail != KWK_UITKOMST_DEELS)) {
        return 0;
    }
    if (kwk_verblijf_annulled(view, order, move)) {
        return 0;
    }
    if (order->ref == 0) {
        return order->date >= place->first && order->date <= move;
    }
    const struct kwk_fact *petition = kwk_i_find(view, KWK_FACT_VERZOEK, order->ref);
    return order->ref == place->row->id || (petition != 0 && petition->ref == place->row->id);
}

static void kwk_verblijf_consent(const struct kwk_i_run *run, const struct kwk_i_period *place,
                                 kwk_date move, struct kwk_i_span *span)
{
    const struct kwk_i_case *view = run->view;
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_UITSPRAAK);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (kwk_verblijf_granted(view, fact, place, move, run->norm->code)) {
            kwk_i_done_fact(span, fact);
            break;
        }
    }
    if (run->norm->fulfil != KWK_FACT_TOESTEMMING_VERBLIJF) {
        kwk_i_established(run, span, KWK_FACT_UITSPRAAK, place->first);
        return;
    }
    struct kwk_i_rows carers = kwk_i_rows(view, KWK_FACT_TOESTEMMING_VERBLIJF);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&carers)) != 0;) {
        if (fact->ref == place->row->id && (span->done == 0 || fact->date < span->done)) {
            kwk_i_done_fact(span, fact);
            break;
        }
    }
    kwk_i_established(run, span, KWK_FACT_TOESTEMMING_VERBLIJF, place->first);
    kwk_i_also_established(run, span, KWK_FACT_UITSPRAAK, place->first);
}

static void kwk_verblijf_threshold(const struct kwk_i_run *run, const struct kwk_i_period *place,
                                   int32_t measure, kwk_date move, struct kwk_i_span *span)
{
    const struct kwk_i_case *view = run->view;
    const kwk_date early = kwk_i_add_months(place->first, 12);
    kwk_date late = early;
    if (run->norm->fulfil == KWK_FACT_TOESTEMMING_VERBLIJF &&
        view->periods[measure].first > place->first) {
        late = kwk_i_add_months(view->periods[measure].first, 12);
    }
    span->start = early;
    span->start_latest = late;
    span->due = span->due_latest = move;
    if (move < early) {
        kwk_i_state(span, KWK_I_NOT, KWK_REASON_TOO_SHORT, 0);
        span->start = span->start_latest = span->due = span->due_latest = 0;
        return;
    }
    const int32_t family = place->row->value == KWK_PLAATS_GEZINSHUIS ? KWK_READING_GEZINSHUIS : 0;
    const int32_t since = move < late ? KWK_READING_VOOGD_INSTEMMING : 0;
    span->disputed = kwk_i_dispute(view, family, since);
}

static void kwk_verblijf_place(struct kwk_i_run *run, int32_t at)
{
    const struct kwk_i_case *view = run->view;
    const struct kwk_i_period *place = &view->periods[at];
    const struct kwk_fact *intended = kwk_verblijf_intended(view, place->row->id);
    struct kwk_i_span span;
    kwk_i_span_init(&span, place->row->id, 1);
    span.trigger = place->row;
    kwk_date move = kwk_verblijf_moved(view, at);
    if (move == 0 && intended != 0) {
        move = kwk_i_add_days(intended->last_day, 1);
        kwk_i_lean(&span, intended);
    }
    const struct kwk_i_group group = {KWK_FACT_MAATREGEL, run->norm->measures};
    const int32_t measure = move == 0 ? -1 : kwk_i_holds(view, group, move);
    if (move == 0) {
        kwk_i_state(&span, KWK_I_NOT, KWK_REASON_NO_MOVE, 0);
    } else if (measure < 0) {
        kwk_i_state(&span, KWK_I_NOT, KWK_REASON_OTHER_KIND, 0);
    } else {
        kwk_i_lean(&span, view->periods[measure].row);
        kwk_verblijf_threshold(run, place, measure, move, &span);
        if (span.state == KWK_I_APPLIES) {
            kwk_verblijf_consent(run, place, move, &span);
        }
    }
    if (!kwk_i_reached(view, span.start)) {
        span.start = span.start_latest = place->first;
    }
    kwk_i_emit(run, &span);
}

/* Whether a placement begins or runs under a measure of the family the norm is about. */
static int32_t kwk_verblijf_under(const struct kwk_i_case *view, const struct kwk_i_period *place,
                                  int32_t measures)
{
    const int32_t ots = (measures & KWK_I_OTS_LIKE) != 0;
    const struct kwk_i_group group = {KWK_FACT_MAATREGEL,
                                      ots ? KWK_I_OTS_LIKE : KWK_I_VOOGDIJ_LIKE};
    if (place->last != 0 && place->last < place->first) {
        return 0;
    }
    for (int32_t i = 0; i < view->period_count; i++) {
        const struct kwk_i_period *measure = &view->periods[i];
        const int32_t empty = measure->last != 0 && measure->last < measure->first;
        if (kwk_i_in_group(measure, group) && !empty &&
            (place->last == 0 || measure->first <= place->last) &&
            (measure->last == 0 || place->first <= measure->last)) {
            return 1;
        }
    }
    return 0;
}

void kwk_i_rule_verblijf(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    const struct kwk_i_case *view = run->view;
    for (int32_t i = 0; i < view->period_count; i++) {
        const struct kwk_fact *row = view->periods[i].row;
        if (row->kind == KWK_FACT_PLAATSING &&
            (kwk_i_place_class(row->value) == KWK_PLAATS_PLEEGZORG ||
             row->value == KWK_PLAATS_GEZINSHUIS) &&
            kwk_verblijf_under(view, &view->periods[i], norm->measures)) {
            kwk_verblijf_place(run, i);
        }
    }
}
