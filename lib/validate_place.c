/*
 * lib/validate_place.c: placements against their authorisation (BW 1:265a-1:265c), against each
 * other, and returns home.
 */
#include "rules/rules.h"
#include "validate.h"

static int32_t kwk_place_day(const struct kwk_i_period *period, kwk_date day)
{
    return period->first <= day && (period->last == 0 || day <= period->last);
}

/* The authorisation a placement rests on, as a period; -1 = none is named. */
static int32_t kwk_place_named(const struct kwk_i_case *view, const struct kwk_i_period *place)
{
    const int32_t at = kwk_i_period_of(view, place->row->ref2);
    return at >= 0 && view->periods[at].row->kind == KWK_FACT_MACHTIGING ? at : -1;
}

/* A placement out of home under an ots that names no authorisation. */
static int32_t kwk_place_needs(const struct kwk_i_case *view, const struct kwk_i_period *place)
{
    const struct kwk_i_group ots = {KWK_FACT_MAATREGEL, KWK_I_OTS_LIKE};
    const struct kwk_i_group voogdij = {KWK_FACT_MAATREGEL, KWK_I_VOOGDIJ_LIKE};
    return place->row->kind == KWK_FACT_PLAATSING && place->row->value != KWK_PLAATS_ANDERE_OUDER &&
           place->row->ref2 == 0 && kwk_i_holds(view, ots, place->first) >= 0 &&
           kwk_i_holds(view, voogdij, place->first) < 0;
}

/* The authorisations in force on a day: of the same kind of place, or one of another in *other. */
static int32_t kwk_place_authorised(const struct kwk_i_case *view, const struct kwk_i_period *place,
                                    int32_t *other)
{
    *other = -1;
    for (int32_t i = 0; i < view->period_count; i++) {
        const struct kwk_i_period *period = &view->periods[i];
        if (period->row->kind != KWK_FACT_MACHTIGING || !kwk_place_day(period, place->first)) {
            continue;
        }
        if (kwk_i_place_class(period->row->value) == kwk_i_place_class(place->row->value)) {
            return 1;
        }
        *other = i;
    }
    return 0;
}

static int32_t kwk_place_covered(const struct kwk_i_case *view, kwk_date day)
{
    return kwk_i_absent_through(view, KWK_FACT_MACHTIGING, day) >= day;
}

void kwk_i_check_zonder_machtiging(struct kwk_i_validation *run,
                                   const struct kwk_i_inconsistency *row)
{
    const struct kwk_i_case *view = run->view;
    (void)row;
    for (int32_t i = 0; i < view->period_count; i++) {
        const struct kwk_i_period *place = &view->periods[i];
        int32_t other = -1;
        if (kwk_place_needs(view, place) && !kwk_place_authorised(view, place, &other) &&
            other < 0 && kwk_place_covered(view, place->first)) {
            kwk_i_tell(run, place->row, 0, place->first);
        }
    }
}

void kwk_i_check_andere_soort(struct kwk_i_validation *run, const struct kwk_i_inconsistency *row)
{
    const struct kwk_i_case *view = run->view;
    (void)row;
    for (int32_t i = 0; i < view->period_count; i++) {
        const struct kwk_i_period *place = &view->periods[i];
        if (place->row->kind != KWK_FACT_PLAATSING) {
            continue;
        }
        int32_t other = kwk_place_named(view, place);
        if (other >= 0 && kwk_i_place_class(view->periods[other].row->value) ==
                              kwk_i_place_class(place->row->value)) {
            continue;
        }
        if (other < 0 &&
            (!kwk_place_needs(view, place) || kwk_place_authorised(view, place, &other) ||
             !kwk_place_covered(view, place->first))) {
            continue;
        }
        if (other >= 0) {
            kwk_i_tell(run, place->row, view->periods[other].row, place->first);
        }
    }
}

/* Whether an authorisation, or one that continues it, is in force on a day. */
static int32_t kwk_place_in_chain(const struct kwk_i_case *view, int32_t head, kwk_date day)
{
    int32_t holds = 0;
    for (int32_t i = 0; i < view->period_count; i++) {
        holds |= view->periods[i].head == head && kwk_place_day(&view->periods[i], day);
    }
    return holds;
}

void kwk_i_check_buiten_machtiging(struct kwk_i_validation *run,
                                   const struct kwk_i_inconsistency *row)
{
    const struct kwk_i_case *view = run->view;
    (void)row;
    for (int32_t i = 0; i < view->period_count; i++) {
        const struct kwk_i_period *place = &view->periods[i];
        const int32_t at =
            place->row->kind == KWK_FACT_PLAATSING ? kwk_place_named(view, place) : -1;
        if (at >= 0 && !kwk_place_in_chain(view, view->periods[at].head, place->first) &&
            kwk_place_covered(view, place->first)) {
            kwk_i_tell(run, place->row, view->periods[at].row, place->first);
        }
    }
}

void kwk_i_check_terug(struct kwk_i_validation *run, const struct kwk_i_inconsistency *row)
{
    const struct kwk_i_case *view = run->view;
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_TERUGPLAATSING);
    (void)row;
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        int32_t placed = 0;
        for (int32_t i = 0; i < view->period_count; i++) {
            placed |= view->periods[i].row->kind == KWK_FACT_PLAATSING &&
                      view->periods[i].first <= fact->date;
        }
        if (!placed && kwk_i_absent_through(view, KWK_FACT_PLAATSING, 16000101) >= fact->date) {
            kwk_i_tell(run, fact, 0, fact->date);
        }
    }
}

void kwk_i_check_plaatsing_dubbel(struct kwk_i_validation *run,
                                  const struct kwk_i_inconsistency *row)
{
    const struct kwk_i_case *view = run->view;
    (void)row;
    for (int32_t i = 0; i < view->period_count; i++) {
        for (int32_t j = i + 1; j < view->period_count; j++) {
            const struct kwk_i_period *a = &view->periods[i];
            const struct kwk_i_period *b = &view->periods[j];
            if (a->row->kind == KWK_FACT_PLAATSING && b->row->kind == KWK_FACT_PLAATSING &&
                (a->first == b->first || (a->ordered != 0 && b->first <= a->ordered))) {
                kwk_i_tell(run, b->row, a->row, b->first);
            }
        }
    }
}
