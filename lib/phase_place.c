/*
 * lib/phase_place.c: where the child lives, as a small track of its own: at home, or placed out of
 * home (framework 6.2.1; BW 1:265a). A placement with another parent is one too (BW 1:265b).
 */
#include "phase.h"
#include "rules/rules.h"

/* The latest placement that has begun; -1 = none on record. */
static int32_t kwk_place_latest(const struct kwk_i_case *view)
{
    int32_t latest = -1;
    for (int32_t i = 0; i < view->period_count; i++) {
        const struct kwk_i_period *period = &view->periods[i];
        if (period->row->kind == KWK_FACT_PLAATSING && period->first <= view->as_of) {
            latest = i; /* by date, then id */
        }
    }
    return latest;
}

/* The return home that ended the latest placement; NULL when something else did. */
static const struct kwk_fact *kwk_place_return(const struct kwk_i_case *view, int32_t latest)
{
    const struct kwk_fact *found = 0;
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_TERUGPLAATSING);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        const int32_t period = kwk_i_period_of(view, fact->ref);
        if (found == 0 && fact->date >= view->periods[latest].first &&
            (period < 0 || period == latest)) {
            found = fact;
        }
    }
    return found;
}

static void kwk_place_nothing(const struct kwk_i_case *view, struct kwk_phase_row *row)
{
    row->state = row->step == KWK_STEP_THUIS ? KWK_PHASE_CURRENT : KWK_PHASE_BEFORE;
    if (kwk_i_absent_through(view, KWK_FACT_PLAATSING, view->as_of) < view->as_of) {
        kwk_i_step_unknown(row, KWK_FACT_PLAATSING);
    }
}

void kwk_i_step_place(const struct kwk_i_stand *stand, struct kwk_phase_row *row)
{
    const struct kwk_i_case *view = stand->view;
    const int32_t latest = kwk_place_latest(view);
    const int32_t home = row->step == KWK_STEP_THUIS;
    row->ends_with = home ? KWK_FACT_PLAATSING : KWK_FACT_TERUGPLAATSING;
    if (latest < 0) {
        kwk_place_nothing(view, row);
        return;
    }
    const struct kwk_i_period *place = &view->periods[latest];
    const struct kwk_i_period *stay = &view->periods[place->head];
    const struct kwk_fact *back = kwk_place_return(view, latest);
    row->anchor = stay->row->id;
    row->period = place->row->id;
    if (place->last == 0 || view->as_of <= place->last) {
        if (home) {
            kwk_i_step_done(row, kwk_i_add_days(stay->first, -1), stay->row);
        } else {
            kwk_i_step_from(row, stay->first, stay->row);
        }
        return;
    }
    if (home) {
        kwk_i_step_from(row, kwk_i_add_days(place->last, 1), back);
    } else {
        kwk_i_step_from(row, stay->first, stay->row);
        kwk_i_step_done(row, place->last, back);
    }
    /* a last day alone does not say where the child went */
    if (back == 0 && kwk_i_absent_through(view, KWK_FACT_PLAATSING, view->as_of) < view->as_of) {
        kwk_i_step_unknown(row, KWK_FACT_PLAATSING);
    }
}
