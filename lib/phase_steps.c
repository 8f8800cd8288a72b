/*
 * lib/phase_steps.c: the steps voorkomen, instroom, regie, voogdij and afgesloten of a case on a
 * day (framework 3.1, 4.1, 6.2, 7.3, 8.1); what every step shares. Help stands in phase_help.c, the
 * end of a period in phase_next.c, where the child lives in phase_place.c.
 *
 * A step is current only where what would end it is established not to be there; else its state
 * is not known, although the day it began may be.
 */
#include "phase.h"
#include "rules/rules.h"

void kwk_i_step_from(struct kwk_phase_row *row, kwk_date day, const struct kwk_fact *fact)
{
    row->since = day;
    row->begun_by = fact != 0 ? fact->id : 0;
    row->state = KWK_PHASE_CURRENT;
}

void kwk_i_step_done(struct kwk_phase_row *row, kwk_date day, const struct kwk_fact *fact)
{
    row->until = day;
    row->ended_by = fact != 0 ? fact->id : 0;
    row->state = KWK_PHASE_DONE;
}

void kwk_i_step_unknown(struct kwk_phase_row *row, int32_t missing)
{
    row->state = KWK_PHASE_NOT_KNOWN;
    row->missing = missing;
}

/* Of which course a step is. */
static const struct kwk_i_course *kwk_steps_course(const struct kwk_i_stand *stand, int32_t step)
{
    return step == KWK_STEP_VOOGDIJ ? &stand->voogdij : &stand->ots;
}

const struct kwk_fact *kwk_i_step_begun(const struct kwk_i_stand *stand, int32_t step,
                                        kwk_date from, int32_t *maybe)
{
    const struct kwk_i_course *course = kwk_steps_course(stand, step);
    const struct kwk_fact *first = 0;
    const struct kwk_i_border *border;
    *maybe = 0;
    for (uint32_t i = 0; (border = kwk_i_border_at(i)) != 0; i++) {
        if (border->step != step || border->side != KWK_BORDER_BEGINS) {
            continue;
        }
        struct kwk_i_rows rows = kwk_i_rows(stand->view, border->kind);
        for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
            if (fact->date < from || !kwk_i_has_value(fact, border->values) ||
                (first != 0 && fact->date >= first->date)) {
                continue;
            }
            const int32_t belongs = kwk_i_of_course(stand->view, course, fact);
            if (belongs == 1) {
                first = fact;
            } else if (belongs == 2) {
                *maybe = border->kind;
            }
        }
    }
    return first;
}

int32_t kwk_i_step_open(const struct kwk_i_stand *stand, int32_t step, int32_t side, kwk_date from)
{
    const struct kwk_i_border *border;
    for (uint32_t i = 0; (border = kwk_i_border_at(i)) != 0; i++) {
        if (border->step == step && border->side == side &&
            kwk_i_absent_through(stand->view, border->kind, from) < stand->view->as_of) {
            return border->kind;
        }
    }
    return 0;
}

/* The first day that a measure of any kind was pronounced or began, and by which fact. */
static const struct kwk_fact *kwk_steps_first_order(const struct kwk_i_stand *stand, kwk_date *day)
{
    const struct kwk_i_case *view = stand->view;
    const struct kwk_fact *first = kwk_i_loose_order(view, KWK_I_ANY_MEASURE);
    *day = first != 0 ? first->date : 0;
    for (int32_t i = 0; i < view->period_count; i++) {
        const struct kwk_i_period *period = &view->periods[i];
        const kwk_date ordered = kwk_i_order_day(period);
        if (period->row->kind == KWK_FACT_MAATREGEL &&
            (period->last == 0 || period->last >= period->first) &&
            (first == 0 || ordered < *day)) {
            first = period->order != 0 ? period->order : period->row;
            *day = ordered;
        }
    }
    return first;
}

/* The last day of the last measure; 0 while one runs or is still to begin. */
static kwk_date kwk_steps_over(const struct kwk_i_stand *stand)
{
    const struct kwk_i_case *view = stand->view;
    if (kwk_i_course_runs(view, &stand->ots) || kwk_i_course_runs(view, &stand->voogdij)) {
        return 0;
    }
    return stand->ots.until > stand->voogdij.until ? stand->ots.until : stand->voogdij.until;
}

/* Work in the voluntary framework that is on record after the last measure ended. */
static const struct kwk_fact *kwk_steps_again(const struct kwk_i_stand *stand, kwk_date over)
{
    const struct kwk_fact *first = 0;
    const struct kwk_i_border *border;
    for (uint32_t i = 0; (border = kwk_i_border_at(i)) != 0; i++) {
        if (border->step != KWK_STEP_VOORKOMEN || border->side != KWK_BORDER_BEGINS) {
            continue;
        }
        struct kwk_i_rows rows = kwk_i_rows(stand->view, border->kind);
        for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
            if (fact->date > over && kwk_i_has_value(fact, border->values) &&
                (first == 0 || fact->date < first->date)) {
                first = fact;
            }
        }
    }
    return first;
}

static void kwk_steps_prevent(const struct kwk_i_stand *stand, struct kwk_phase_row *row)
{
    kwk_date day = 0;
    const struct kwk_fact *order = kwk_steps_first_order(stand, &day);
    const kwk_date over = kwk_steps_over(stand);
    const struct kwk_fact *again =
        over != 0 && kwk_i_loose_order(stand->view, KWK_I_ANY_MEASURE) == 0
            ? kwk_steps_again(stand, over)
            : 0;
    row->ends_with = KWK_FACT_UITSPRAAK;
    row->anchor = 0;
    if (order != 0 && again == 0) {
        kwk_i_step_done(row, day, order);
        return;
    }
    if (again != 0) {
        kwk_i_step_from(row, again->date, again);
    } else {
        row->state = KWK_PHASE_CURRENT;
    }
    if (!stand->ots.covered) {
        kwk_i_step_unknown(row, KWK_FACT_MAATREGEL);
    }
}

/* The plan that counts for the course: the first from the day it was pronounced on. */
static const struct kwk_fact *kwk_steps_plan(const struct kwk_i_stand *stand, int32_t *maybe)
{
    return kwk_i_step_begun(stand, KWK_STEP_REGIE, stand->ots.from, maybe);
}

/* No measure of the track on record: not begun where that is established. */
static void kwk_steps_no_course(const struct kwk_i_stand *stand, struct kwk_phase_row *row)
{
    const struct kwk_i_course *course = kwk_steps_course(stand, row->step);
    row->state = KWK_PHASE_BEFORE;
    if (!course->covered || kwk_i_loose_order(stand->view, course->mask) != 0) {
        kwk_i_step_unknown(row, KWK_FACT_MAATREGEL);
    }
}

static void kwk_steps_intake(const struct kwk_i_stand *stand, struct kwk_phase_row *row)
{
    const struct kwk_i_course *course = &stand->ots;
    const struct kwk_i_period *first = &stand->view->periods[course->first];
    int32_t maybe = 0;
    const struct kwk_fact *plan = kwk_steps_plan(stand, &maybe);
    kwk_i_step_from(row, course->from, first->order != 0 ? first->order : first->row);
    if (plan != 0 && (maybe == 0 || plan->date == course->from)) {
        kwk_i_step_done(row, plan->date, plan);
    } else if (!kwk_i_course_runs(stand->view, course)) {
        kwk_i_step_done(row, course->until, kwk_i_course_end(stand->view, course));
    } else if (plan != 0) {
        kwk_i_step_done(row, plan->date, plan); /* at the latest: another may have been earlier */
    } else if (maybe != 0) {
        kwk_i_step_unknown(row, maybe);
    } else {
        const int32_t open = kwk_i_step_open(stand, row->step, KWK_BORDER_ENDS, course->from);
        if (open != 0) {
            kwk_i_step_unknown(row, open);
        }
    }
}

static void kwk_steps_direction(const struct kwk_i_stand *stand, struct kwk_phase_row *row)
{
    const struct kwk_i_course *course = &stand->ots;
    int32_t maybe = 0;
    const struct kwk_fact *plan = kwk_steps_plan(stand, &maybe);
    row->ends_with = 0;
    if (plan != 0) {
        kwk_i_step_from(row, plan->date, plan);
    } else {
        const int32_t open = kwk_i_step_open(stand, row->step, KWK_BORDER_BEGINS, course->from);
        row->state = KWK_PHASE_BEFORE;
        if (maybe != 0 || open != 0) {
            kwk_i_step_unknown(row, maybe != 0 ? maybe : open);
        }
        return;
    }
    if (!kwk_i_course_runs(stand->view, course)) {
        kwk_i_step_done(row, course->until, kwk_i_course_end(stand->view, course));
    }
}

static void kwk_steps_guardianship(const struct kwk_i_stand *stand, struct kwk_phase_row *row)
{
    const struct kwk_i_case *view = stand->view;
    const struct kwk_i_course *course = &stand->voogdij;
    const struct kwk_i_period *first = &view->periods[course->first];
    row->ends_with = KWK_FACT_BEEINDIGD;
    if (first->first > view->as_of) {
        row->state = KWK_PHASE_BEFORE;
        return;
    }
    kwk_i_step_from(row, first->first, first->row);
    if (!kwk_i_course_runs(view, course)) {
        kwk_i_step_done(row, course->until, kwk_i_course_end(view, course));
    }
}

/* The measure is over, and nothing on record says that another runs. */
static void kwk_steps_closed(const struct kwk_i_stand *stand, struct kwk_phase_row *row)
{
    const struct kwk_i_case *view = stand->view;
    const struct kwk_i_course *course =
        stand->ots.until > stand->voogdij.until ? &stand->ots : &stand->voogdij;
    const kwk_date over = kwk_steps_over(stand);
    int32_t closed = 0;
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_DOSSIER_AFGESLOTEN);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        closed |= fact->date >= over;
    }
    row->ends_with = KWK_FACT_UITSPRAAK;
    row->state = KWK_PHASE_BEFORE;
    if (over != 0) {
        row->anchor = view->periods[course->first].row->id;
        row->period = view->periods[course->last].row->id;
        kwk_i_step_from(row, kwk_i_add_days(over, 1), kwk_i_course_end(view, course));
    } else if (stand->ots.first >= 0 || stand->voogdij.first >= 0) {
        return;
    }
    if (!stand->ots.covered && !(over != 0 && closed)) {
        kwk_i_step_unknown(row, KWK_FACT_MAATREGEL);
    }
}

static int32_t kwk_steps_track(int32_t step)
{
    if (step == KWK_STEP_VOOGDIJ) {
        return KWK_TRACK_VOOGDIJ;
    }
    return step >= KWK_STEP_INSTROOM && step <= KWK_STEP_VERVOLG ? KWK_TRACK_OTS : KWK_TRACK_BEIDE;
}

void kwk_i_step(const struct kwk_i_stand *stand, int32_t step, struct kwk_phase_row *row)
{
    static const struct kwk_phase_row empty = {0};
    const struct kwk_i_course *course = kwk_steps_course(stand, step);
    *row = empty;
    row->step = step;
    row->track = kwk_steps_track(step);
    if (row->track != KWK_TRACK_BEIDE) {
        const struct kwk_i_border *border;
        for (uint32_t i = 0; (border = kwk_i_border_at(i)) != 0; i++) {
            if (border->step == step && border->side == KWK_BORDER_ENDS) {
                row->ends_with = border->kind;
            }
        }
        if (course->first < 0) {
            kwk_steps_no_course(stand, row);
            return;
        }
        row->anchor = stand->view->periods[course->first].row->id;
        row->period = stand->view->periods[course->last].row->id;
    }
    switch (step) {
    case KWK_STEP_VOORKOMEN:
        kwk_steps_prevent(stand, row);
        break;
    case KWK_STEP_INSTROOM:
        kwk_steps_intake(stand, row);
        break;
    case KWK_STEP_HULP:
        kwk_i_step_help(stand, row);
        break;
    case KWK_STEP_REGIE:
        kwk_steps_direction(stand, row);
        break;
    case KWK_STEP_VERVOLG:
        kwk_i_step_next(stand, row);
        break;
    case KWK_STEP_VOOGDIJ:
        kwk_steps_guardianship(stand, row);
        break;
    case KWK_STEP_AFGESLOTEN:
        kwk_steps_closed(stand, row);
        break;
    default:
        kwk_i_step_place(stand, row);
        break;
    }
}
