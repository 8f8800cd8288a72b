/*
 * lib/periods.c: effective periods, derived once before any norm runs (docs/rules.md section 2).
 *
 * The ordered last day is never overwritten: a period keeps `ordered` beside `last`. Sources: BW
 * 1:233, 1:258-1:260, 1:265a-1:265c, 1:265j.
 */
#include "engine.h"

#define KWK_PERIODS_OPEN 99991231

static kwk_date kwk_periods_bound(kwk_date last)
{
    return last == 0 ? KWK_PERIODS_OPEN : last;
}

static kwk_date kwk_periods_unbound(kwk_date last)
{
    return last == KWK_PERIODS_OPEN ? 0 : last;
}

static kwk_date kwk_periods_min(kwk_date a, kwk_date b)
{
    return a < b ? a : b;
}

int32_t kwk_i_place_class(int32_t place)
{
    return place == KWK_PLAATS_NETWERKPLEEGZORG || place == KWK_PLAATS_BESTANDSPLEEGZORG
               ? KWK_PLAATS_PLEEGZORG
               : place;
}

int32_t kwk_i_period_of(const struct kwk_i_case *view, int32_t id)
{
    for (int32_t i = 0; id != 0 && i < view->period_count; i++) {
        if (view->periods[i].row->id == id) {
            return i;
        }
    }
    return -1;
}

int32_t kwk_i_in_group(const struct kwk_i_period *period, struct kwk_i_group group)
{
    if (period->row->kind != group.kind) {
        return 0;
    }
    return group.kind != KWK_FACT_MAATREGEL || (group.mask >> period->row->value & 1) != 0;
}

kwk_date kwk_i_order_day(const struct kwk_i_period *period)
{
    return period->order != 0 ? period->order->date : period->first;
}

/* The largest effective last day of a chain, 0 = open. */
kwk_date kwk_i_chain_last(const struct kwk_i_case *view, int32_t head)
{
    kwk_date last = 0;
    for (int32_t i = 0; i < view->period_count; i++) {
        const struct kwk_i_period *period = &view->periods[i];
        if (period->head != head) {
            continue;
        }
        if (period->last == 0) {
            return 0;
        }
        last = period->last > last ? period->last : last;
    }
    return last;
}

/* The head of the chain of a group that holds a day within first..last of its chain, -1 = none. */
int32_t kwk_i_holds(const struct kwk_i_case *view, struct kwk_i_group group, kwk_date day)
{
    for (int32_t i = 0; i < view->period_count; i++) {
        const struct kwk_i_period *period = &view->periods[i];
        if (kwk_i_in_group(period, group) && period->first <= day &&
            day <= kwk_periods_bound(period->last)) {
            return period->head;
        }
    }
    return -1;
}

static void kwk_periods_collect(struct kwk_i_case *view, int32_t kind)
{
    struct kwk_i_rows rows = kwk_i_rows(view, kind);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        struct kwk_i_period *period = &view->periods[view->period_count];
        period->row = fact;
        period->order =
            kind == KWK_FACT_PLAATSING ? 0 : kwk_i_find(view, KWK_FACT_UITSPRAAK, fact->ref2);
        period->first = fact->date;
        period->ordered = fact->last_day;
        period->last = fact->last_day;
        period->prev = -1;
        period->next = -1;
        period->head = (int8_t)view->period_count;
        view->period_count++;
    }
}

/* The day before the first event of a kind that names the period or its order; far off if none. */
static kwk_date kwk_periods_named(const struct kwk_i_case *view, const struct kwk_i_period *period,
                                  int32_t kind, int32_t days)
{
    struct kwk_i_rows rows = kwk_i_rows(view, kind);
    kwk_date first = KWK_PERIODS_OPEN;
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        const int32_t order =
            period->order != 0 && kind == KWK_FACT_VERNIETIGING && fact->ref == period->order->id;
        if (fact->ref == period->row->id || order) {
            first = kwk_periods_min(first, kwk_i_add_days(fact->date, days));
        }
    }
    return first;
}

static void kwk_periods_effective(struct kwk_i_case *view, struct kwk_i_period *period)
{
    kwk_date early = 0;
    kwk_date late = 0;
    kwk_date last = kwk_periods_bound(period->ordered);
    last = kwk_periods_min(last, kwk_periods_named(view, period, KWK_FACT_BEEINDIGD, 0));
    if (period->row->kind != KWK_FACT_PLAATSING) {
        last = kwk_periods_min(last, kwk_periods_named(view, period, KWK_FACT_VERNIETIGING, -1));
        const kwk_date death = kwk_i_death(view, 0);
        last = death != 0 ? kwk_periods_min(last, death) : last;
        if (kwk_i_reach(view, KWK_GRENS_18, &early, &late) == 1) {
            last = kwk_periods_min(last, kwk_i_add_days(early, -1));
        }
    }
    period->last = kwk_periods_unbound(last);
}

/* Whether `later` continues `earlier`; both of one kind. docs/rules.md section 2.2, 2.5. */
static int32_t kwk_periods_continues(const struct kwk_i_case *view,
                                     const struct kwk_i_period *later,
                                     const struct kwk_i_period *earlier)
{
    const int32_t measure = later->row->kind == KWK_FACT_MAATREGEL;
    if (measure
            ? later->row->value != earlier->row->value
            : later->row->kind == KWK_FACT_MACHTIGING &&
                  kwk_i_place_class(later->row->value) != kwk_i_place_class(earlier->row->value)) {
        return 0;
    }
    if (later->first <= earlier->first) {
        return 0;
    }
    if (later->row->kind == KWK_FACT_PLAATSING &&
        kwk_periods_bound(earlier->last) < earlier->first) {
        return 0; /* a stay of no days */
    }
    const int32_t named = later->row->ref == earlier->row->id;
    if (!named && kwk_i_period_of(view, later->row->ref) >= 0) {
        return 0;
    }
    if (later->first <= kwk_i_add_days(kwk_periods_bound(earlier->last), 1)) {
        return 1;
    }
    const int32_t placed = later->row->kind == KWK_FACT_PLAATSING;
    return (named || placed) && (later->row->flags & KWK_FLAG_AANSLUITEND) != 0;
}

static void kwk_periods_chain(struct kwk_i_case *view, int32_t kind)
{
    for (int32_t i = 0; i < view->period_count; i++) {
        struct kwk_i_period *later = &view->periods[i];
        if (later->row->kind != kind) {
            continue;
        }
        for (int32_t j = 0; j < i; j++) {
            if (view->periods[j].row->kind == kind &&
                kwk_periods_continues(view, later, &view->periods[j])) {
                later->prev = (int8_t)j;
            }
        }
        if (later->prev >= 0) {
            struct kwk_i_period *earlier = &view->periods[later->prev];
            later->head = earlier->head;
            earlier->next = earlier->next < 0 ? (int8_t)i : earlier->next;
        }
    }
}

static void kwk_periods_placement(struct kwk_i_case *view, int32_t at)
{
    struct kwk_i_period *period = &view->periods[at];
    kwk_date last = kwk_periods_bound(period->last);
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_TERUGPLAATSING);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        const int32_t other = kwk_i_period_of(view, fact->ref);
        if (fact->date >= period->first && (other < 0 || other == at)) {
            last = kwk_periods_min(last, kwk_i_add_days(fact->date, -1));
        }
    }
    if (at + 1 < view->period_count && view->periods[at + 1].row->kind == KWK_FACT_PLAATSING) {
        last = kwk_periods_min(last, kwk_i_add_days(view->periods[at + 1].first, -1));
    }
    period->last = kwk_periods_unbound(last);
}

/* The first placement that executes an authorisation, and the day it did; NULL if none. */
const struct kwk_fact *kwk_i_executed(const struct kwk_i_case *view,
                                      const struct kwk_i_period *machtiging, kwk_date *day)
{
    const struct kwk_fact *first = 0;
    for (int32_t i = 0; i < view->period_count; i++) {
        const struct kwk_i_period *place = &view->periods[i];
        if (place->row->kind != KWK_FACT_PLAATSING ||
            kwk_i_place_class(place->row->value) != kwk_i_place_class(machtiging->row->value) ||
            kwk_periods_bound(place->last) < machtiging->first ||
            kwk_periods_bound(place->last) < place->first ||
            place->first > kwk_periods_bound(machtiging->ordered)) {
            continue;
        }
        const kwk_date runs = place->first > machtiging->first ? place->first : machtiging->first;
        if (first == 0 || runs < *day) {
            first = place->row;
            *day = runs;
        }
    }
    return first;
}

/* The last day of an authorisation under the ots it rests on, and after its lapse. */
static void kwk_periods_authorisation(struct kwk_i_case *view, struct kwk_i_period *period)
{
    const struct kwk_i_group ots = {KWK_FACT_MAATREGEL,
                                    1 << KWK_MAATREGEL_OTS | 1 << KWK_MAATREGEL_VOTS};
    kwk_date last = kwk_periods_bound(period->last);
    kwk_date done = 0;
    const int32_t closed = period->row->value == KWK_PLAATS_GESLOTEN;
    if (!closed) {
        kwk_date under = 0;
        for (int32_t i = 0; i < view->period_count; i++) {
            const struct kwk_i_period *measure = &view->periods[i];
            if (kwk_i_in_group(measure, ots) && measure->first <= period->first &&
                period->first <= kwk_periods_bound(measure->last)) {
                const kwk_date end = kwk_periods_bound(kwk_i_chain_last(view, measure->head));
                under = end > under ? end : under;
            }
        }
        last = under != 0 ? kwk_periods_min(last, under) : last;
    }
    const kwk_date due = kwk_i_add_days(kwk_i_add_months(period->first, 3), -1);
    const kwk_date latest = closed ? due : kwk_i_roll(due, view->extra, view->extra_count, 0);
    const struct kwk_fact *executed = kwk_i_executed(view, period, &done);
    const int32_t lapsed =
        executed != 0 ? done > latest
                      : kwk_i_absent_through(view, KWK_FACT_PLAATSING, period->first) >= latest;
    if (last > latest && kwk_i_past(view, latest) && lapsed) {
        last = latest;
    }
    period->last = kwk_periods_unbound(last);
}

void kwk_i_periods(struct kwk_i_case *view)
{
    view->period_count = 0;
    kwk_periods_collect(view, KWK_FACT_MAATREGEL);
    kwk_periods_collect(view, KWK_FACT_MACHTIGING);
    kwk_periods_collect(view, KWK_FACT_PLAATSING);
    for (int32_t i = 0; i < view->period_count; i++) {
        kwk_periods_effective(view, &view->periods[i]);
    }
    kwk_periods_chain(view, KWK_FACT_MAATREGEL);
    for (int32_t i = 0; i < view->period_count; i++) {
        if (view->periods[i].row->kind == KWK_FACT_PLAATSING) {
            kwk_periods_placement(view, i);
        }
    }
    kwk_periods_chain(view, KWK_FACT_PLAATSING);
    for (int32_t i = 0; i < view->period_count; i++) {
        if (view->periods[i].row->kind == KWK_FACT_MACHTIGING) {
            kwk_periods_authorisation(view, &view->periods[i]);
        }
    }
    kwk_periods_chain(view, KWK_FACT_MACHTIGING);
}

#undef KWK_PERIODS_OPEN
