/*
 * lib/validate_period.c: measures and authorisations that cannot stand beside or behind each other
 * (BW 1:255-1:260, 1:265c, 1:326), and plan and worker before them.
 */
#include "rules/rules.h"
#include "validate.h"

/* The days of two periods: the first they share, 0 = none. */
static kwk_date kwk_period_shared(const struct kwk_i_period *a, const struct kwk_i_period *b)
{
    const kwk_date day = a->first > b->first ? a->first : b->first;
    return (a->last == 0 || day <= a->last) && (b->last == 0 || day <= b->last) ? day : 0;
}

static int32_t kwk_period_is(const struct kwk_i_period *period, int32_t mask)
{
    const struct kwk_i_group group = {KWK_FACT_MAATREGEL, mask};
    return kwk_i_in_group(period, group);
}

/*
 * Pairs of measures of two masks that share a day; told at the later one. Of one mask each pair
 * once. `strictly`: only when the later began after the earlier.
 */
static void kwk_period_pairs(struct kwk_i_validation *run, int32_t earlier, int32_t later,
                             int32_t strictly)
{
    const struct kwk_i_case *view = run->view;
    for (int32_t i = 0; i < view->period_count; i++) {
        for (int32_t j = 0; j < view->period_count; j++) {
            const struct kwk_i_period *a = &view->periods[i];
            const struct kwk_i_period *b = &view->periods[j];
            if (i == j || !kwk_period_is(a, earlier) || !kwk_period_is(b, later) ||
                (earlier == later && j < i) || (strictly && b->first <= a->first)) {
                continue;
            }
            const kwk_date day = kwk_period_shared(a, b);
            if (day != 0) {
                kwk_i_tell(run, b->row, a->row, day);
            }
        }
    }
}

void kwk_i_check_ots_naast_voogdij(struct kwk_i_validation *run,
                                   const struct kwk_i_inconsistency *row)
{
    (void)row;
    kwk_period_pairs(run, KWK_I_OTS_LIKE, 1 << KWK_MAATREGEL_VOOGDIJ, 0);
}

void kwk_i_check_ots_dubbel(struct kwk_i_validation *run, const struct kwk_i_inconsistency *row)
{
    (void)row;
    kwk_period_pairs(run, 1 << KWK_MAATREGEL_OTS, 1 << KWK_MAATREGEL_OTS, 0);
}

void kwk_i_check_vots_na_ots(struct kwk_i_validation *run, const struct kwk_i_inconsistency *row)
{
    (void)row;
    kwk_period_pairs(run, 1 << KWK_MAATREGEL_OTS, 1 << KWK_MAATREGEL_VOTS, 1);
}

void kwk_i_check_voogdij_dubbel(struct kwk_i_validation *run, const struct kwk_i_inconsistency *row)
{
    (void)row;
    kwk_period_pairs(run, KWK_I_VOOGDIJ_LIKE, KWK_I_VOOGDIJ_LIKE, 0);
}

void kwk_i_check_ingang(struct kwk_i_validation *run, const struct kwk_i_inconsistency *row)
{
    (void)row;
    for (int32_t i = 0; i < run->view->period_count; i++) {
        const struct kwk_i_period *period = &run->view->periods[i];
        const struct kwk_fact *ref = period->row;
        if (period->order != 0 && period->prev < 0 && kwk_i_period_of(run->view, ref->ref) < 0 &&
            period->order->date > period->first) {
            kwk_i_tell(run, ref, period->order, period->order->date);
        }
    }
}

void kwk_i_check_plan(struct kwk_i_validation *run, const struct kwk_i_inconsistency *row)
{
    const struct kwk_i_case *view = run->view;
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_PLAN_VASTGESTELD);
    (void)row;
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        const int32_t period = kwk_i_period_of(view, fact->ref);
        if (period < 0 || view->periods[period].row->kind != KWK_FACT_MAATREGEL) {
            continue;
        }
        const struct kwk_i_period *head = &view->periods[view->periods[period].head];
        if (head->order != 0 && fact->date < head->order->date) {
            kwk_i_tell(run, fact, head->order, head->order->date);
        }
    }
}

void kwk_i_check_werker(struct kwk_i_validation *run, const struct kwk_i_inconsistency *row)
{
    const struct kwk_i_group group = {KWK_FACT_MAATREGEL, KWK_I_ANY_MEASURE};
    const struct kwk_i_case *view = run->view;
    (void)row;
    for (int32_t head = -1; (head = kwk_i_next_head(view, group, head)) >= 0;) {
        struct kwk_i_charge charge;
        if (!kwk_i_charge(view, head, group, 1, &charge)) {
            continue;
        }
        struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_WERKER_AANGEWEZEN);
        for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
            if (fact->date < charge.row->date && kwk_i_belongs(view, fact, head, group) == 1) {
                kwk_i_tell(run, fact, charge.row, charge.row->date);
            }
        }
    }
}

/* Whether one period is an extension of another by what it is; placements are not extended. */
static int32_t kwk_period_same(const struct kwk_i_period *a, const struct kwk_i_period *b)
{
    if (a->row->kind != b->row->kind || a->row->kind == KWK_FACT_PLAATSING) {
        return 0;
    }
    return a->row->kind == KWK_FACT_MAATREGEL
               ? a->row->value == b->row->value
               : kwk_i_place_class(a->row->value) == kwk_i_place_class(b->row->value);
}

void kwk_i_check_na_afloop(struct kwk_i_validation *run, const struct kwk_i_inconsistency *row)
{
    const struct kwk_i_case *view = run->view;
    (void)row;
    for (int32_t i = 0; i < view->period_count; i++) {
        const struct kwk_i_period *later = &view->periods[i];
        const int32_t at = kwk_i_period_of(view, later->row->ref);
        if (at < 0 || (later->row->flags & KWK_FLAG_AANSLUITEND) != 0) {
            continue;
        }
        const struct kwk_i_period *earlier = &view->periods[at];
        if (kwk_period_same(earlier, later) && earlier->last != 0 &&
            later->first > kwk_i_add_days(earlier->last, 1)) {
            kwk_i_tell(run, later->row, earlier->row, earlier->last);
        }
    }
}

void kwk_i_check_verzoek(struct kwk_i_validation *run, const struct kwk_i_inconsistency *row)
{
    const struct kwk_i_case *view = run->view;
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_VERZOEK);
    (void)row;
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        const int32_t at = kwk_i_period_of(view, fact->ref);
        if (at < 0 || (fact->value != KWK_VERZOEK_VERLENGING_OTS &&
                       fact->value != KWK_VERZOEK_VERLENGING_MACHTIGING)) {
            continue;
        }
        const struct kwk_i_period *period = &view->periods[at];
        if (period->last != 0 && period->next < 0 && fact->date > period->last) {
            kwk_i_tell(run, fact, period->row, period->last);
        }
    }
}
