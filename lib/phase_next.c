/*
 * lib/phase_next.c: the step towards the end of a period: ending or extending (framework 7.1, 7.2).
 *
 * It begins with the first intention, core decision, petition or notice about the latest period;
 * without any on the last day for the earliest of them ('minimaal twee maanden voor het aflopen van
 * de maatregel', 7.2.1; BW 1:265j lid 1). It ends with the decision to extend, or with the measure.
 */
#include "phase.h"
#include "rules/rules.h"

/* The first fact of a border row of the step that is about this one period. */
static const struct kwk_fact *kwk_next_begun(const struct kwk_i_stand *stand, int32_t period,
                                             int32_t *maybe)
{
    const struct kwk_fact *first = 0;
    const struct kwk_i_border *border;
    for (uint32_t i = 0; (border = kwk_i_border_at(i)) != 0; i++) {
        if (border->step != KWK_STEP_VERVOLG || border->side != KWK_BORDER_BEGINS) {
            continue;
        }
        struct kwk_i_rows rows = kwk_i_rows(stand->view, border->kind);
        for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
            if (!kwk_i_has_value(fact, border->values) ||
                (first != 0 && fact->date >= first->date)) {
                continue;
            }
            const int32_t belongs = kwk_i_belongs_period(stand->view, fact, period);
            if (belongs == 1) {
                first = fact;
            } else if (belongs == 2) {
                *maybe = border->kind;
            }
        }
    }
    return first;
}

/* The order that extends the period: granted, on a petition to extend it, and not its own. */
static const struct kwk_fact *kwk_next_extended(const struct kwk_i_case *view, int32_t period)
{
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_UITSPRAAK);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->value != KWK_VERZOEK_VERLENGING_OTS || fact == view->periods[period].order ||
            (fact->detail != KWK_UITKOMST_TOEGEWEZEN && fact->detail != KWK_UITKOMST_DEELS)) {
            continue;
        }
        const struct kwk_fact *petition = kwk_i_find(view, KWK_FACT_VERZOEK, fact->ref);
        if (kwk_i_belongs_period(view, petition != 0 ? petition : fact, period) == 1 &&
            fact->date >= view->periods[period].first) {
            return fact;
        }
    }
    return 0;
}

/* The day by which the first of them must be there; 0 = no such day. */
static kwk_date kwk_next_day(const struct kwk_i_case *view, int32_t period)
{
    const struct kwk_i_period *at = &view->periods[period];
    struct kwk_i_road road;
    if (at->ordered == 0 || at->row->value != KWK_MAATREGEL_OTS) {
        return 0;
    }
    kwk_i_road(view, period, &road);
    if (road.adult) {
        return 0;
    }
    const kwk_date ordered = kwk_i_order_day(at);
    const kwk_date begins = ordered > at->first ? ordered : at->first;
    return road.first_due > begins ? road.first_due : begins;
}

static void kwk_next_not_begun(const struct kwk_i_stand *stand, int32_t period, int32_t maybe,
                               struct kwk_phase_row *row)
{
    const struct kwk_i_period *at = &stand->view->periods[period];
    const int32_t open = kwk_i_step_open(stand, row->step, KWK_BORDER_BEGINS, at->first);
    row->state = KWK_PHASE_BEFORE;
    if (at->prev >= 0) { /* back in direction after an extension: done for the period before */
        kwk_i_step_done(row, kwk_i_order_day(at), at->order != 0 ? at->order : at->row);
    }
    if (at->first > stand->view->as_of) {
        return; /* ordered, still to begin */
    }
    if (maybe != 0 || open != 0) {
        kwk_i_step_unknown(row, maybe != 0 ? maybe : open);
    }
}

void kwk_i_step_next(const struct kwk_i_stand *stand, struct kwk_phase_row *row)
{
    const struct kwk_i_case *view = stand->view;
    const struct kwk_i_course *course = &stand->ots;
    const int32_t period = course->last;
    int32_t maybe = 0;
    const kwk_date day = kwk_next_day(view, period);
    const struct kwk_fact *begun = kwk_next_begun(stand, period, &maybe);
    if (begun != 0 && (day == 0 || begun->date <= day || day > view->as_of)) {
        kwk_i_step_from(row, begun->date, begun);
    } else if (day != 0 && day <= view->as_of && (course->until == 0 || day <= course->until)) {
        kwk_i_step_from(row, day, 0);
    }
    if (!kwk_i_course_runs(view, course)) {
        kwk_i_step_done(row, course->until, kwk_i_course_end(view, course));
        return;
    }
    if (row->since == 0) {
        kwk_next_not_begun(stand, period, maybe, row);
        return;
    }
    const struct kwk_fact *extended = kwk_next_extended(view, period);
    if (extended != 0) {
        kwk_i_step_done(row, extended->date, extended);
        return;
    }
    const int32_t open = kwk_i_step_open(stand, row->step, KWK_BORDER_ENDS, row->since);
    if (open != 0) {
        kwk_i_step_unknown(row, open);
    }
}
