/*
 * lib/phase_course.c: the courses of a case: the latest run of measures of one track without a gap.
 * A vots that passes into an ots is one course: the first order opens the compulsory framework
 * (framework 4.1), and help and plan go on.
 */
#include "phase.h"
#include "rules/rules.h"

/* Annulled or ended before it began: no day in force. */
static int32_t kwk_course_void(const struct kwk_i_period *period)
{
    return period->last != 0 && period->last < period->first;
}

static int32_t kwk_course_candidate(const struct kwk_i_case *view, int32_t mask, int32_t at)
{
    const struct kwk_i_group group = {KWK_FACT_MAATREGEL, mask};
    return kwk_i_in_group(&view->periods[at], group) && !kwk_course_void(&view->periods[at]);
}

/* Whether `earlier` runs on into `later`: without a gap, or as a period that it continues. */
static int32_t kwk_course_joins(const struct kwk_i_case *view, int32_t earlier, int32_t later)
{
    const struct kwk_i_period *a = &view->periods[earlier];
    const struct kwk_i_period *b = &view->periods[later];
    if (b->prev == earlier) {
        return 1;
    }
    return a->first <= b->first && (a->last == 0 || b->first <= kwk_i_add_days(a->last, 1));
}

static void kwk_course_find(const struct kwk_i_case *view, int32_t mask,
                            struct kwk_i_course *course)
{
    course->mask = mask;
    course->first = -1;
    course->last = -1;
    course->from = 0;
    course->until = 0;
    course->covered = kwk_i_absent_through(view, KWK_FACT_MAATREGEL, view->as_of) >= view->as_of;
    for (int32_t i = 0; i < view->period_count; i++) {
        if (kwk_course_candidate(view, mask, i)) {
            course->last = i; /* by date, then id: the latest comes last */
        }
    }
    course->first = course->last;
    for (int32_t i = course->first; i > 0; i--) {
        if (kwk_course_candidate(view, mask, i - 1) &&
            kwk_course_joins(view, i - 1, course->first)) {
            course->first = i - 1;
        }
    }
    if (course->first < 0) {
        return;
    }
    course->from = kwk_i_order_day(&view->periods[course->first]);
    for (int32_t i = course->first; i <= course->last; i++) {
        if (!kwk_course_candidate(view, mask, i)) {
            continue;
        }
        const kwk_date last = view->periods[i].last;
        if (last == 0) {
            course->until = 0;
            return;
        }
        course->until = last > course->until ? last : course->until;
    }
}

int32_t kwk_i_in_course(const struct kwk_i_case *view, const struct kwk_i_course *course,
                        int32_t period)
{
    return course->first >= 0 && period >= course->first && period <= course->last &&
           kwk_course_candidate(view, course->mask, period);
}

int32_t kwk_i_of_course(const struct kwk_i_case *view, const struct kwk_i_course *course,
                        const struct kwk_fact *fact)
{
    const struct kwk_i_group group = {KWK_FACT_MAATREGEL, course->mask};
    int32_t maybe = 0;
    for (int32_t i = course->first; i >= 0 && i <= course->last; i++) {
        if (view->periods[i].head != i || !kwk_i_in_course(view, course, i)) {
            continue;
        }
        const int32_t belongs = kwk_i_belongs(view, fact, i, group);
        if (belongs == 1) {
            return 1;
        }
        maybe = belongs == 2 ? 2 : maybe;
    }
    return maybe;
}

int32_t kwk_i_course_runs(const struct kwk_i_case *view, const struct kwk_i_course *course)
{
    return course->first >= 0 && (course->until == 0 || view->as_of <= course->until);
}

const struct kwk_fact *kwk_i_course_end(const struct kwk_i_case *view,
                                        const struct kwk_i_course *course)
{
    const int32_t id = view->periods[course->last].row->id;
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_BEEINDIGD);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->ref == id && fact->date == course->until) {
            return fact;
        }
    }
    rows = kwk_i_rows(view, KWK_FACT_VERNIETIGING);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        const struct kwk_fact *order = view->periods[course->last].order;
        if ((fact->ref == id || (order != 0 && fact->ref == order->id)) &&
            kwk_i_add_days(fact->date, -1) == course->until) {
            return fact;
        }
    }
    rows = kwk_i_rows(view, KWK_FACT_OVERLIJDEN);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->person == 0 && fact->date == course->until) {
            return fact;
        }
    }
    return 0;
}

/* Which petitions ask for a measure of the mask. */
static int32_t kwk_course_asks(int32_t petition, int32_t mask)
{
    switch (petition) {
    case KWK_VERZOEK_OTS:
        return mask & 1 << KWK_MAATREGEL_OTS;
    case KWK_VERZOEK_VOTS:
        return mask & 1 << KWK_MAATREGEL_VOTS;
    case KWK_VERZOEK_VOOGDIJ:
    case KWK_VERZOEK_GEZAGSBEEINDIGING:
        return mask & 1 << KWK_MAATREGEL_VOOGDIJ;
    case KWK_VERZOEK_VOORLOPIGE_VOOGDIJ:
        return mask & 1 << KWK_MAATREGEL_VOORLOPIGE_VOOGDIJ;
    default:
        return 0;
    }
}

static int32_t kwk_course_rested_on(const struct kwk_i_case *view, const struct kwk_fact *order)
{
    for (int32_t i = 0; i < view->period_count; i++) {
        const struct kwk_i_period *period = &view->periods[i];
        if (period->row->kind != KWK_FACT_MAATREGEL) {
            continue;
        }
        /* a measure without an order of its own, from that day on, may rest on it */
        if (period->order == order || (period->order == 0 && period->first >= order->date)) {
            return 1;
        }
    }
    return 0;
}

const struct kwk_fact *kwk_i_loose_order(const struct kwk_i_case *view, int32_t mask)
{
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_UITSPRAAK);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        const int32_t granted =
            fact->detail == KWK_UITKOMST_TOEGEWEZEN || fact->detail == KWK_UITKOMST_DEELS;
        int32_t annulled = 0;
        struct kwk_i_rows others = kwk_i_rows(view, KWK_FACT_VERNIETIGING);
        for (const struct kwk_fact *other; (other = kwk_i_next(&others)) != 0;) {
            annulled |= other->ref == fact->id;
        }
        if (granted && !annulled && kwk_course_asks(fact->value, mask) &&
            !kwk_course_rested_on(view, fact)) {
            return fact;
        }
    }
    return 0;
}

void kwk_i_stand_begin(const struct kwk_i_case *view, struct kwk_i_stand *stand)
{
    stand->view = view;
    kwk_course_find(view, KWK_I_OTS_LIKE, &stand->ots);
    kwk_course_find(view, KWK_I_VOOGDIJ_LIKE, &stand->voogdij);
}
