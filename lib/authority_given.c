/*
 * lib/authority_given.c: whether what a row needs is on record: an authorisation of the right
 * class, an order, a consent, a notice, a talk (KWK_BEHOEFTE_*; BW 1:265a, 1:265i, 1:336a; Jeugdwet
 * 7.3.4).
 */
#include "authority.h"
#include "rules/rules.h"

int32_t kwk_i_intended(const struct kwk_i_asking *asking)
{
    if (asking->place != 0) {
        return asking->place;
    }
    return asking->about != 0 && asking->about->kind == KWK_FACT_PLAATSING ? asking->about->value
                                                                           : 0;
}

/* An authorisation in force for the class of the intended place. */
static const struct kwk_fact *kwk_given_authorisation(const struct kwk_i_asking *asking)
{
    const struct kwk_i_case *view = asking->view;
    const int32_t place = kwk_i_intended(asking);
    for (int32_t i = 0; place != 0 && i < view->period_count; i++) {
        const struct kwk_i_period *period = &view->periods[i];
        if (period->row->kind == KWK_FACT_MACHTIGING &&
            kwk_i_place_class(period->row->value) == kwk_i_place_class(place) &&
            period->first <= view->as_of && (period->last == 0 || view->as_of <= period->last)) {
            return period->row;
        }
    }
    return 0;
}

static int32_t kwk_given_annulled(const struct kwk_i_case *view, const struct kwk_fact *order)
{
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_VERNIETIGING);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->ref == order->id && fact->date <= view->as_of) {
            return 1;
        }
    }
    return 0;
}

/* The first day that counts: of the placement for what is about it, else of the measure. */
static kwk_date kwk_given_from(const struct kwk_i_asking *asking, const struct kwk_fact *fact)
{
    const int32_t place = kwk_i_asking_place(asking);
    const int32_t measure = kwk_i_asking_measure(asking, KWK_I_ANY_MEASURE);
    if (place >= 0 &&
        (fact->kind == KWK_FACT_UITSPRAAK || fact->kind == KWK_FACT_MEDEDELING_RVDK)) {
        return asking->view->periods[place].first;
    }
    return measure < 0 ? 16000101
                       : kwk_i_chain_from(asking->view, asking->view->periods[measure].head);
}

/*
 * Linked to what the question is about, by itself or by the petition it answers; a link to another
 * period of the same kind, or past the fact named, is a link to something else. Not linked: from
 * the first day on.
 */
static int32_t kwk_given_concerns(const struct kwk_i_asking *asking, const struct kwk_fact *fact)
{
    const struct kwk_i_case *view = asking->view;
    const int32_t place = kwk_i_asking_place(asking);
    const struct kwk_fact *petition = kwk_i_find(view, KWK_FACT_VERZOEK, fact->ref);
    const int32_t ref = petition != 0 ? petition->ref : fact->ref;
    const int32_t period = kwk_i_period_of(view, ref);
    if (asking->about != 0 && ref == asking->about->id) {
        return 1;
    }
    if (period >= 0 && view->periods[period].row->kind == KWK_FACT_PLAATSING) {
        return period == place;
    }
    if (asking->about != 0 && ref != 0 && period < 0) {
        return 0;
    }
    return fact->date >= kwk_given_from(asking, fact);
}

/* Consent to a move hangs on the placement itself (336a), as in norm 804. */
static int32_t kwk_given_to_move(const struct kwk_i_asking *asking, const struct kwk_fact *fact)
{
    const int32_t place = kwk_i_asking_place(asking);
    return place >= 0 && fact->ref == asking->view->periods[place].row->id;
}

static int32_t kwk_given_counts(const struct kwk_i_asking *asking, const struct kwk_i_needed *need,
                                const struct kwk_fact *fact)
{
    if (need->value != 0 && fact->value != need->value) {
        return 0;
    }
    if (fact->kind == KWK_FACT_UITSPRAAK) {
        return (fact->detail == KWK_UITKOMST_TOEGEWEZEN || fact->detail == KWK_UITKOMST_DEELS) &&
               !kwk_given_annulled(asking->view, fact) && kwk_given_concerns(asking, fact);
    }
    if (fact->kind == KWK_FACT_VERMOGEN_STUK) {
        return asking->about != 0 && fact->ref == asking->about->id; /* leave is for one act */
    }
    return fact->kind == KWK_FACT_TOESTEMMING_VERBLIJF ? kwk_given_to_move(asking, fact)
                                                       : kwk_given_concerns(asking, fact);
}

/* A fact of a person: by number, or for the child by role or by naming nobody. */
static int32_t kwk_given_by(const struct kwk_i_asking *asking, const struct kwk_fact *fact,
                            int32_t person)
{
    if (person < 0) {
        return 1;
    }
    if (person == 0) {
        return (fact->roles & 1u << KWK_ROL_JEUGDIGE) != 0 || (fact->persons & 1u) != 0 ||
               (fact->person == 0 && fact->roles == 0 && fact->persons == 0);
    }
    return fact->person == person || kwk_i_took_part(asking->view, fact, person);
}

/* The last fact that counts and is that person's. */
static const struct kwk_fact *kwk_given_last(const struct kwk_i_asking *asking,
                                             const struct kwk_i_needed *need, int32_t person)
{
    const struct kwk_fact *last = 0;
    struct kwk_i_rows rows = kwk_i_rows(asking->view, need->fact);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (kwk_given_counts(asking, need, fact) && kwk_given_by(asking, fact, person)) {
            last = fact;
        }
    }
    return last;
}

const struct kwk_fact *kwk_i_given(const struct kwk_i_asking *asking,
                                   const struct kwk_i_needed *need, int32_t person,
                                   int32_t *response)
{
    static const struct kwk_i_needed court = {0, 0, KWK_FACT_UITSPRAAK,
                                              KWK_VERZOEK_VERVANGENDE_TOESTEMMING};
    *response = 0;
    if (need->fact == KWK_FACT_MACHTIGING) {
        return kwk_given_authorisation(asking);
    }
    const struct kwk_fact *last = need->fact == 0 ? 0 : kwk_given_last(asking, need, person);
    if (last == 0 && need->fact == KWK_FACT_TOESTEMMING_VERBLIJF && person < 0) {
        last = kwk_given_last(asking, &court, -1); /* consent of the court in its place */
    }
    if (last != 0 && last->kind == KWK_FACT_TOESTEMMING) {
        *response = last->detail;
    } else if (last != 0) {
        *response = KWK_ANTWOORD_GEGEVEN;
    }
    return last;
}
