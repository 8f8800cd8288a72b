/*
 * lib/validate_person.c: births, deaths and ages that contradict each other (BW 1:233), facts before
 * birth or after death, and one number for two people.
 */
#include "rules/rules.h"
#include "validate.h"

/* Of each person the first row of a kind and value, and every later one with another date. */
static void kwk_person_twice(struct kwk_i_validation *run, int32_t kind)
{
    struct kwk_i_rows rows = kwk_i_rows(run->view, kind);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        struct kwk_i_rows others = kwk_i_rows(run->view, kind);
        for (const struct kwk_fact *first; (first = kwk_i_next(&others)) != 0;) {
            if (first == fact) {
                break;
            }
            if (first->person == fact->person && first->value == fact->value) {
                if (first->date != fact->date && fact->value != KWK_GEBOORTE_VERWACHT) {
                    kwk_i_tell(run, fact, first, first->date);
                }
                break;
            }
        }
    }
}

void kwk_i_check_geboorten(struct kwk_i_validation *run, const struct kwk_i_inconsistency *row)
{
    (void)row;
    kwk_person_twice(run, KWK_FACT_GEBOORTE);
}

void kwk_i_check_overlijdens(struct kwk_i_validation *run, const struct kwk_i_inconsistency *row)
{
    (void)row;
    kwk_person_twice(run, KWK_FACT_OVERLIJDEN);
}

/* The births on record of the child that a threshold does not fit. */
static void kwk_person_threshold(struct kwk_i_validation *run, const struct kwk_fact *threshold)
{
    struct kwk_i_rows rows = kwk_i_rows(run->view, KWK_FACT_GEBOORTE);
    for (const struct kwk_fact *birth; (birth = kwk_i_next(&rows)) != 0;) {
        kwk_date early = 0;
        kwk_date late = 0;
        if (birth->person != 0 || birth->value != KWK_GEBOORTE_GEBOREN) {
            continue;
        }
        kwk_i_age_of_birth(birth->date, threshold->value, &early, &late);
        if (threshold->date < early || threshold->date > late) {
            kwk_i_tell(run, threshold, birth, early);
        }
    }
}

void kwk_i_check_leeftijd(struct kwk_i_validation *run, const struct kwk_i_inconsistency *row)
{
    struct kwk_i_rows rows = kwk_i_rows(run->view, KWK_FACT_LEEFTIJDSGRENS);
    (void)row;
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->person == 0) {
            kwk_person_threshold(run, fact);
        }
    }
    kwk_person_twice(run, KWK_FACT_LEEFTIJDSGRENS);
}

/* Whether a fact shows a person there: seen, heard, consenting. Of the child also by its role. */
static int32_t kwk_person_there(const struct kwk_fact *fact, int32_t person)
{
    const int32_t bit = person < 32 && (fact->persons >> person & 1u) != 0;
    switch (fact->kind) {
    case KWK_FACT_CONTACT:
        return bit || (person == 0 && (fact->roles >> KWK_ROL_JEUGDIGE & 1u) != 0);
    case KWK_FACT_GEHOORD:
        return bit ||
               (person == 0 ? (fact->roles >> KWK_ROL_JEUGDIGE & 1u) != 0 : fact->person == person);
    case KWK_FACT_PLAN_MENING:
        return fact->person == person;
    case KWK_FACT_TOESTEMMING:
    case KWK_FACT_DEELNAME:
    case KWK_FACT_GEZAG:
    case KWK_FACT_WERKER_AANGEWEZEN:
        return person != 0 && fact->person == person;
    case KWK_FACT_HULP_GESTART:
        return person == 0 && fact->person == 0;
    case KWK_FACT_PLAATSING:
    case KWK_FACT_TERUGPLAATSING:
        return person == 0;
    case KWK_FACT_MAATREGEL:
    case KWK_FACT_MACHTIGING:
        return person == 0;
    default:
        return 0;
    }
}

/* Kinds that may come before the birth: an ots in pregnancy, an opinion written down for the child. */
static int32_t kwk_person_unborn(int32_t kind)
{
    return kind == KWK_FACT_MAATREGEL || kind == KWK_FACT_MACHTIGING ||
           kind == KWK_FACT_PLAN_MENING || kind == KWK_FACT_HULP_GESTART;
}

static const int32_t kwk_person_kinds[] = {
    KWK_FACT_GEZAG,      KWK_FACT_MAATREGEL,   KWK_FACT_WERKER_AANGEWEZEN,
    KWK_FACT_CONTACT,    KWK_FACT_PLAN_MENING, KWK_FACT_HULP_GESTART,
    KWK_FACT_MACHTIGING, KWK_FACT_PLAATSING,   KWK_FACT_TERUGPLAATSING,
    KWK_FACT_GEHOORD,    KWK_FACT_DEELNAME,    KWK_FACT_TOESTEMMING};

void kwk_i_check_voor_geboorte(struct kwk_i_validation *run, const struct kwk_i_inconsistency *row)
{
    struct kwk_i_rows births = kwk_i_rows(run->view, KWK_FACT_GEBOORTE);
    (void)row;
    for (const struct kwk_fact *birth; (birth = kwk_i_next(&births)) != 0;) {
        if (birth->person != 0 || birth->value != KWK_GEBOORTE_GEBOREN) {
            continue;
        }
        for (uint32_t i = 0; i < sizeof kwk_person_kinds / sizeof kwk_person_kinds[0]; i++) {
            struct kwk_i_rows rows = kwk_i_rows(run->view, kwk_person_kinds[i]);
            for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
                if (!kwk_person_unborn(fact->kind) && kwk_person_there(fact, 0) &&
                    kwk_i_last_of(fact->date) < kwk_i_first_of(birth->date)) {
                    kwk_i_tell(run, fact, birth, kwk_i_first_of(birth->date));
                }
            }
        }
        return;
    }
}

void kwk_i_check_na_overlijden(struct kwk_i_validation *run, const struct kwk_i_inconsistency *row)
{
    struct kwk_i_rows deaths = kwk_i_rows(run->view, KWK_FACT_OVERLIJDEN);
    (void)row;
    for (const struct kwk_fact *death; (death = kwk_i_next(&deaths)) != 0;) {
        for (uint32_t i = 0; i < sizeof kwk_person_kinds / sizeof kwk_person_kinds[0]; i++) {
            struct kwk_i_rows rows = kwk_i_rows(run->view, kwk_person_kinds[i]);
            for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
                if (kwk_person_there(fact, death->person) &&
                    kwk_i_first_of(fact->date) > death->date) {
                    kwk_i_tell(run, fact, death, death->date);
                }
            }
        }
    }
}

/* The first row that gives a number to a parent, holder of authority or carer; NULL if none. */
static const struct kwk_fact *kwk_person_family(const struct kwk_i_case *view, int32_t person)
{
    static const int32_t kinds[] = {KWK_FACT_OUDER, KWK_FACT_GEZAG, KWK_FACT_VERZORGER};
    for (uint32_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        struct kwk_i_rows rows = kwk_i_rows(view, kinds[i]);
        for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
            if (fact->person == person) {
                return fact;
            }
        }
    }
    return 0;
}

void kwk_i_check_rollen(struct kwk_i_validation *run, const struct kwk_i_inconsistency *row)
{
    static const int32_t kinds[] = {KWK_FACT_WERKER_AANGEWEZEN, KWK_FACT_REGISTRATIE};
    (void)row;
    for (uint32_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        struct kwk_i_rows rows = kwk_i_rows(run->view, kinds[i]);
        for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
            const struct kwk_fact *family =
                fact->person > 0 ? kwk_person_family(run->view, fact->person) : 0;
            if (family != 0) {
                kwk_i_tell(run, fact, family, 0);
            }
        }
    }
}
