/*
 * lib/validate_authority.c: who has authority: consent without it, and authority beside a
 * guardianship or after its termination (BW 1:245, 1:266; Jeugdwet 7.3.4, 7.3.15).
 */
#include "rules/rules.h"
#include "validate.h"

static int32_t kwk_authority_holds(const struct kwk_fact *fact, kwk_date day)
{
    return kwk_i_first_of(fact->date) <= day && (fact->last_day == 0 || day <= fact->last_day);
}

static int32_t kwk_authority_of(const struct kwk_i_case *view, int32_t person, kwk_date day)
{
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_GEZAG);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->person == person && kwk_authority_holds(fact, day)) {
            return 1;
        }
    }
    return 0;
}

void kwk_i_check_toestemming(struct kwk_i_validation *run, const struct kwk_i_inconsistency *row)
{
    const struct kwk_i_case *view = run->view;
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_TOESTEMMING);
    (void)row;
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if ((fact->roles >> KWK_ROL_OUDER_MET_GEZAG & 1u) != 0 && fact->person > 0 &&
            fact->detail == KWK_ANTWOORD_GEGEVEN &&
            !kwk_authority_of(view, fact->person, fact->date) &&
            kwk_i_absent_through(view, KWK_FACT_GEZAG, fact->date) >= fact->date) {
            kwk_i_tell(run, fact, 0, fact->date);
        }
    }
}

void kwk_i_check_gezag_naast(struct kwk_i_validation *run, const struct kwk_i_inconsistency *row)
{
    const struct kwk_i_case *view = run->view;
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_GEZAG);
    (void)row;
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        for (int32_t i = 0; i < view->period_count; i++) {
            const struct kwk_i_period *period = &view->periods[i];
            const kwk_date began = kwk_i_last_of(fact->date);
            const kwk_date day = period->first > began ? period->first : began;
            if (fact->value != KWK_GEZAG_OUDER || period->row->kind != KWK_FACT_MAATREGEL ||
                period->row->value != KWK_MAATREGEL_VOOGDIJ) {
                continue;
            }
            if (day <= view->as_of && (period->last == 0 || day <= period->last) &&
                (fact->last_day == 0 || day <= fact->last_day)) {
                kwk_i_tell(run, fact, period->row, day);
            }
        }
    }
}

/* An appeal against an order, or its annulment. */
static int32_t kwk_authority_contested(const struct kwk_i_case *view, const struct kwk_fact *order)
{
    static const int32_t kinds[] = {KWK_FACT_HOGER_BEROEP, KWK_FACT_VERNIETIGING};
    int32_t contested = 0;
    for (uint32_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        struct kwk_i_rows rows = kwk_i_rows(view, kinds[i]);
        for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
            contested |= fact->ref == order->id;
        }
    }
    return contested;
}

/* Whether some parent's authority ended between the order and a day. */
static int32_t kwk_authority_ended(const struct kwk_i_case *view, kwk_date from, kwk_date through)
{
    int32_t ended = 0;
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_GEZAG);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        ended |= fact->value == KWK_GEZAG_OUDER && fact->last_day != 0 &&
                 fact->last_day >= kwk_i_add_days(from, -1) && fact->last_day <= through;
    }
    return ended;
}

void kwk_i_check_gezag_na(struct kwk_i_validation *run, const struct kwk_i_inconsistency *row)
{
    const struct kwk_i_case *view = run->view;
    struct kwk_i_rows orders = kwk_i_rows(view, KWK_FACT_UITSPRAAK);
    (void)row;
    for (const struct kwk_fact *order; (order = kwk_i_next(&orders)) != 0;) {
        const kwk_date final = kwk_i_add_months(order->date, 3);
        if (order->value != KWK_VERZOEK_GEZAGSBEEINDIGING ||
            order->detail != KWK_UITKOMST_TOEGEWEZEN || view->as_of <= final ||
            kwk_authority_contested(view, order) ||
            kwk_authority_ended(view, order->date, view->as_of)) {
            continue;
        }
        struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_GEZAG);
        for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
            if (fact->value == KWK_GEZAG_OUDER && kwk_i_first_of(fact->date) < order->date &&
                kwk_authority_holds(fact, kwk_i_add_days(final, 1))) {
                kwk_i_tell(run, fact, order, final);
            }
        }
    }
}
