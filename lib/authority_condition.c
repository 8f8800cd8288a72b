/*
 * lib/authority_condition.c: where the child lives and for how long, who has authority, what was
 * refused or waived: the conditions of a row, looked up in the facts (KWK_VOORWAARDE_*). Periods,
 * thresholds and readings are those of the norms on the same articles (605, 710, 804).
 */
#include "authority.h"
#include "rules/rules.h"

int32_t kwk_i_asking_covered(const struct kwk_i_asking *asking, int32_t kind)
{
    const kwk_date day = asking->view->as_of;
    return kwk_i_absent_through(asking->view, kind, day) >= day;
}

/* Whether a kind is covered through the day from a day on. */
int32_t kwk_i_asking_covered_from(const struct kwk_i_asking *asking, int32_t kind, kwk_date from)
{
    return kwk_i_absent_through(asking->view, kind, from) >= asking->view->as_of;
}

/* The last period of a kind (and, for measures, of a mask) that holds the day; -1 = none. */
int32_t kwk_i_asking_period(const struct kwk_i_asking *asking, struct kwk_i_group group)
{
    const struct kwk_i_case *view = asking->view;
    int32_t found = -1;
    for (int32_t i = 0; i < view->period_count; i++) {
        const struct kwk_i_period *period = &view->periods[i];
        if (kwk_i_in_group(period, group) && period->first <= view->as_of &&
            (period->last == 0 || view->as_of <= period->last)) {
            found = i;
        }
    }
    return found;
}

int32_t kwk_i_asking_measure(const struct kwk_i_asking *asking, int32_t mask)
{
    const struct kwk_i_group group = {KWK_FACT_MAATREGEL, mask};
    return kwk_i_asking_period(asking, group);
}

int32_t kwk_i_asking_place(const struct kwk_i_asking *asking)
{
    const struct kwk_i_group group = {KWK_FACT_PLAATSING, 0};
    if (asking->about != 0 && asking->about->kind == KWK_FACT_PLAATSING) {
        return kwk_i_period_of(asking->view, asking->about->id);
    }
    return kwk_i_asking_period(asking, group);
}

/* None of a kind on the day: sure only where the record is complete. */
struct kwk_i_look kwk_i_holds_none(const struct kwk_i_asking *asking, int32_t kind)
{
    return kwk_i_asking_covered(asking, kind) ? kwk_i_holds_sure(0) : kwk_i_holds_maybe(kind);
}

/* A disputed reading: as the case or the question fixes it, else it hangs on the reading. */
static struct kwk_i_look kwk_condition_disputed(const struct kwk_i_asking *asking, int32_t reading)
{
    int32_t fixed = kwk_i_reading(asking->view, reading);
    fixed = fixed == KWK_POLICY_BEIDE ? (int32_t)asking->view->query->policy : fixed;
    if (fixed != KWK_POLICY_BEIDE) {
        return kwk_i_holds_sure(fixed == KWK_POLICY_VROEG);
    }
    struct kwk_i_look look = kwk_i_holds_maybe(KWK_FACT_LEZING);
    look.flags = KWK_NEEDFLAG_OMSTREDEN;
    return look;
}

static struct kwk_i_look kwk_condition_kind_of_family(const struct kwk_i_asking *asking,
                                                      int32_t place)
{
    if (place == KWK_PLAATS_GEZINSHUIS) {
        return kwk_condition_disputed(asking, KWK_READING_GEZINSHUIS);
    }
    return kwk_i_holds_sure(kwk_i_place_class(place) == KWK_PLAATS_PLEEGZORG);
}

/* The VERZORGER that holds the day: of the asking person, or of anybody when person is 0. */
static const struct kwk_fact *kwk_condition_carer(const struct kwk_i_asking *asking, int32_t person)
{
    const kwk_date day = asking->view->as_of;
    struct kwk_i_rows rows = kwk_i_rows(asking->view, KWK_FACT_VERZORGER);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if ((person == 0 || fact->person == person) && fact->date <= day &&
            (fact->last_day == 0 || fact->last_day >= day)) {
            return fact;
        }
    }
    return 0;
}

/* Does the child live in another family, and since when? A placement tells, else a carer. */
static struct kwk_i_look kwk_condition_family(const struct kwk_i_asking *asking, kwk_date *first)
{
    const int32_t place = kwk_i_asking_place(asking);
    if (place >= 0) {
        *first = asking->view->periods[place].first;
        return kwk_condition_kind_of_family(asking, asking->view->periods[place].row->value);
    }
    const struct kwk_fact *carer = kwk_condition_carer(asking, 0);
    if (carer == 0) {
        return kwk_i_holds_none(asking, KWK_FACT_PLAATSING);
    }
    *first = carer->date;
    return carer->value == 0 ? kwk_i_holds_sure(1)
                             : kwk_condition_kind_of_family(asking, carer->value);
}

/* A family for at least a year: from `early` on, surely from `late` on. */
static struct kwk_i_look kwk_condition_year(const struct kwk_i_asking *asking,
                                            struct kwk_i_look family, kwk_date early, kwk_date late)
{
    const kwk_date day = asking->view->as_of;
    if (family.state == KWK_I_HOLDS_NOT || family.missing == KWK_FACT_PLAATSING) {
        return family;
    }
    if (day < early) {
        struct kwk_i_look look = kwk_i_holds_sure(0);
        look.until = kwk_i_add_days(early, -1);
        return look;
    }
    if (day < late) {
        const struct kwk_i_look since =
            kwk_condition_disputed(asking, KWK_READING_VOOGD_INSTEMMING);
        return since.state == KWK_I_HOLDS ? family : since;
    }
    family.from = late;
    return family;
}

static struct kwk_i_look kwk_condition_year_in_family(const struct kwk_i_asking *asking)
{
    kwk_date first = 0;
    const struct kwk_i_look family = kwk_condition_family(asking, &first);
    const kwk_date threshold = first == 0 ? 0 : kwk_i_add_months(first, 12);
    return kwk_condition_year(asking, family, threshold, threshold);
}

/* The year of 1:336a: from the placement, or from the guardianship if that began later. */
static struct kwk_i_look kwk_condition_year_with_guardian(const struct kwk_i_asking *asking)
{
    kwk_date first = 0;
    const struct kwk_i_look family = kwk_condition_family(asking, &first);
    const struct kwk_i_group group = {
        KWK_FACT_MAATREGEL, 1 << KWK_MAATREGEL_VOOGDIJ | 1 << KWK_MAATREGEL_TIJDELIJKE_VOOGDIJ};
    const int32_t head = kwk_i_holds(asking->view, group, asking->view->as_of);
    const kwk_date early = first == 0 ? 0 : kwk_i_add_months(first, 12);
    kwk_date late = early;
    if (first != 0 && head >= 0 && asking->view->periods[head].first > first) {
        late = kwk_i_add_months(asking->view->periods[head].first, 12);
    }
    return kwk_condition_year(asking, family, early, late);
}

static struct kwk_i_look kwk_condition_year_of_carer(const struct kwk_i_asking *asking)
{
    const struct kwk_fact *carer =
        asking->person == 0 ? 0 : kwk_condition_carer(asking, asking->person);
    if (carer == 0) {
        struct kwk_i_look look = kwk_condition_year_in_family(asking);
        look.missing = look.missing == KWK_FACT_PLAATSING ? KWK_FACT_VERZORGER : look.missing;
        return look;
    }
    const struct kwk_i_look family = carer->value == 0
                                         ? kwk_i_holds_sure(1)
                                         : kwk_condition_kind_of_family(asking, carer->value);
    const kwk_date threshold = kwk_i_add_months(carer->date, 12);
    return kwk_condition_year(asking, family, threshold, threshold);
}

static struct kwk_i_look kwk_condition_placed(const struct kwk_i_asking *asking, int32_t foster)
{
    const int32_t place = kwk_i_asking_place(asking);
    if (place < 0) {
        return kwk_i_holds_none(asking, KWK_FACT_PLAATSING);
    }
    const int32_t class = kwk_i_place_class(asking->view->periods[place].row->value);
    return kwk_i_holds_sure(!foster || class == KWK_PLAATS_PLEEGZORG);
}

static struct kwk_i_look kwk_condition_authorised(const struct kwk_i_asking *asking, int32_t closed)
{
    const struct kwk_i_case *view = asking->view;
    for (int32_t i = 0; i < view->period_count; i++) {
        const struct kwk_i_period *period = &view->periods[i];
        if (period->row->kind == KWK_FACT_MACHTIGING && period->first <= view->as_of &&
            (period->last == 0 || view->as_of <= period->last) &&
            (!closed || period->row->value == KWK_PLAATS_GESLOTEN)) {
            return kwk_i_holds_sure(1);
        }
    }
    return kwk_i_holds_none(asking, KWK_FACT_MACHTIGING);
}

/* A parent or guardian refused consent to the treatment; the last answer of each counts. */
static struct kwk_i_look kwk_condition_refused(const struct kwk_i_asking *asking)
{
    const struct kwk_fact *last = 0;
    struct kwk_i_rows rows = kwk_i_rows(asking->view, KWK_FACT_TOESTEMMING);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        const int32_t child = fact->person == 0 && (fact->roles == 0 || (fact->roles & 1u) != 0);
        if (fact->value != KWK_TOESTEMMING_MEDISCH || child) {
            continue;
        }
        if (fact->detail == KWK_ANTWOORD_GEWEIGERD) {
            last = fact;
        } else if (last != 0 && last->person == fact->person) {
            last = 0;
        }
    }
    return last != 0 ? kwk_i_holds_sure(1) : kwk_i_holds_none(asking, KWK_FACT_TOESTEMMING);
}

static struct kwk_i_look kwk_condition_waived(const struct kwk_i_asking *asking)
{
    struct kwk_i_rows rows = kwk_i_rows(asking->view, KWK_FACT_FGP_AFGEZIEN);
    if (kwk_i_next(&rows) != 0) {
        return kwk_i_holds_sure(1);
    }
    struct kwk_i_rows made = kwk_i_rows(asking->view, KWK_FACT_FGP_GEMAAKT);
    return kwk_i_next(&made) != 0 ? kwk_i_holds_sure(0)
                                  : kwk_i_holds_none(asking, KWK_FACT_FGP_AFGEZIEN);
}

/* The one with authority: sure only when the record of authority is complete. */
static struct kwk_i_look kwk_condition_alone(const struct kwk_i_asking *asking)
{
    struct kwk_i_party party = {KWK_FACT_GEZAG, asking->view->as_of, 0, 0};
    kwk_i_parties(asking->view, &party);
    if (party.holders > 1) {
        return kwk_i_holds_sure(0);
    }
    if (!kwk_i_asking_covered(asking, KWK_FACT_GEZAG)) {
        return kwk_i_holds_maybe(KWK_FACT_GEZAG);
    }
    return kwk_i_holds_sure(party.holders == 1);
}

/*
 * Two years of supervision and placement together by the expiry of the running term (265j lid 3).
 */
static struct kwk_i_look kwk_condition_two_years(const struct kwk_i_asking *asking)
{
    const struct kwk_i_case *view = asking->view;
    const int32_t measure = kwk_i_asking_measure(asking, KWK_I_OTS_LIKE);
    const int32_t place = kwk_i_asking_place(asking);
    if (measure < 0 || view->periods[measure].ordered == 0) {
        return kwk_i_holds_maybe(KWK_FACT_MAATREGEL);
    }
    const kwk_date over = kwk_i_add_days(view->periods[measure].ordered, 1);
    const kwk_date ots = view->periods[view->periods[measure].head].first;
    if (kwk_i_add_months(ots, 24) > over) {
        return kwk_i_holds_sure(0);
    }
    if (place < 0) {
        return kwk_i_holds_none(asking, KWK_FACT_PLAATSING);
    }
    const kwk_date stay = view->periods[view->periods[place].head].first;
    return kwk_i_holds_sure(kwk_i_add_months(stay > ots ? stay : ots, 24) <= over);
}

static struct kwk_i_look kwk_condition_look(const struct kwk_i_asking *asking, int32_t condition)
{
    kwk_date first = 0;
    switch (condition) {
    case KWK_VOORWAARDE_UIT_HUIS:
        return kwk_condition_placed(asking, 0);
    case KWK_VOORWAARDE_IN_GEZIN:
        return kwk_condition_family(asking, &first);
    case KWK_VOORWAARDE_PLEEGZORG:
        return kwk_condition_placed(asking, 1);
    case KWK_VOORWAARDE_JAAR_IN_GEZIN:
        return kwk_condition_year_in_family(asking);
    case KWK_VOORWAARDE_JAAR_MET_VOOGD:
        return kwk_condition_year_with_guardian(asking);
    case KWK_VOORWAARDE_JAAR_VERZORGER:
        return kwk_condition_year_of_carer(asking);
    case KWK_VOORWAARDE_OUDER_WEIGERT:
        return kwk_condition_refused(asking);
    case KWK_VOORWAARDE_ONBEKWAAM:
        return kwk_i_holds_sure(asking->capable == KWK_BEKWAAM_NEE);
    case KWK_VOORWAARDE_FGP_AFGEZIEN:
        return kwk_condition_waived(asking);
    case KWK_VOORWAARDE_GESLOTEN:
        return kwk_condition_authorised(asking, 1);
    case KWK_VOORWAARDE_MACHTIGING:
        return kwk_condition_authorised(asking, 0);
    case KWK_VOORWAARDE_EEN_OUDER:
        return kwk_condition_alone(asking);
    case KWK_VOORWAARDE_TWEE_JAAR:
        return kwk_condition_two_years(asking);
    case KWK_VOORWAARDE_PLAATS_GESLOTEN:
        return kwk_i_holds_sure(kwk_i_intended(asking) == KWK_PLAATS_GESLOTEN);
    default:
        return kwk_i_look_petition(asking, condition);
    }
}

struct kwk_i_look kwk_i_look_condition(const struct kwk_i_asking *asking, int32_t condition)
{
    struct kwk_i_look look = kwk_condition_look(asking, condition < 0 ? -condition : condition);
    if (condition < 0 && look.state != KWK_I_HOLDS_MAYBE) {
        look.state = look.state == KWK_I_HOLDS ? KWK_I_HOLDS_NOT : KWK_I_HOLDS;
    }
    return look;
}
