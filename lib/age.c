/*
 * lib/age.c: the days on which the child reaches an age, and when a person died
 * (BW 1:233; docs/rules.md section 1.5). A threshold day may stand in for a birth date.
 */
#include "engine.h"

/* The birth of the child: 1 = known, 0 = unknown, -1 = two different births on record. */
static int32_t kwk_age_birth(const struct kwk_i_case *view, kwk_date *birth)
{
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_GEBOORTE);
    *birth = 0;
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->person != 0 || fact->value != KWK_GEBOORTE_GEBOREN) {
            continue;
        }
        if (*birth != 0 && *birth != fact->date) {
            return -1;
        }
        *birth = fact->date;
    }
    return *birth != 0;
}

static int32_t kwk_age_threshold(const struct kwk_i_case *view, int32_t grens, kwk_date *day)
{
    *day = 0;
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_LEEFTIJDSGRENS);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->person != 0 || fact->value != grens) {
            continue;
        }
        if (*day != 0 && *day != fact->date) {
            return -1;
        }
        *day = fact->date;
    }
    return *day != 0;
}

static int32_t kwk_age_months(int32_t grens)
{
    return grens == KWK_GRENS_16_5 ? 198 : grens * 12;
}

static kwk_date kwk_age_late(kwk_date birth, kwk_date reached, int32_t grens)
{
    return birth % 10000 == 229 && reached % 10000 == 228 && grens != KWK_GRENS_16_5
               ? kwk_i_add_days(reached, 1)
               : reached;
}

/*
 * The day a birth reaches an age, both readings of 29 February and both ends of an incomplete date.
 */
void kwk_i_age_of_birth(kwk_date birth, int32_t grens, kwk_date *early, kwk_date *late)
{
    const kwk_date last = kwk_i_last_of(birth);
    *early = kwk_i_add_months(kwk_i_first_of(birth), kwk_age_months(grens));
    *late = kwk_age_late(last, kwk_i_add_months(last, kwk_age_months(grens)), grens);
}

/* 1 when a threshold on record, of any age, cannot come from this birth. */
static int32_t kwk_age_conflict(const struct kwk_i_case *view, kwk_date birth)
{
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_LEEFTIJDSGRENS);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        kwk_date early = 0;
        kwk_date late = 0;
        if (fact->person != 0) {
            continue;
        }
        kwk_i_age_of_birth(birth, fact->value, &early, &late);
        if (fact->date < early || fact->date > late) {
            return 1;
        }
    }
    return 0;
}

/* 1 when two thresholds on record of one age fall on different days. */
static int32_t kwk_age_clash(const struct kwk_i_case *view)
{
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_LEEFTIJDSGRENS);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        kwk_date day = 0;
        if (fact->person == 0 && kwk_age_threshold(view, fact->value, &day) < 0) {
            return 1;
        }
    }
    return 0;
}

int32_t kwk_i_reach(const struct kwk_i_case *view, int32_t grens, kwk_date *early, kwk_date *late)
{
    kwk_date birth = 0;
    kwk_date day = 0;
    const int32_t born = kwk_age_birth(view, &birth);
    const int32_t given = kwk_age_threshold(view, grens, &day);
    if (born < 0 || given < 0 || kwk_age_clash(view)) {
        return -1;
    }
    if (born == 0 && given == 0) {
        return 0;
    }
    if (born != 0) {
        if (kwk_age_conflict(view, birth)) {
            return -1;
        }
        kwk_i_age_of_birth(birth, grens, early, late);
    }
    if (given != 0) {
        *early = day;
        *late = day;
    }
    const int32_t fixed = kwk_i_reading(view, KWK_READING_SCHRIKKELDAG);
    if (birth % 10000 == 229 && fixed == KWK_POLICY_VROEG) {
        *late = *early;
    } else if (birth % 10000 == 229 && fixed == KWK_POLICY_LAAT) {
        *early = *late;
    }
    return 1;
}

/* 1 when the birth is on record with an incomplete date. */
int32_t kwk_i_partial_birth(const struct kwk_i_case *view)
{
    kwk_date birth = 0;
    return kwk_age_birth(view, &birth) == 1 && kwk_i_first_of(birth) != kwk_i_last_of(birth);
}

/* 1 when an incomplete date leaves it open whether the child was born on a day. */
int32_t kwk_i_birth_open(const struct kwk_i_case *view, kwk_date day)
{
    kwk_date birth = 0;
    return kwk_age_birth(view, &birth) == 1 && kwk_i_first_of(birth) <= day &&
           day < kwk_i_last_of(birth);
}

/* 1 when the child was certainly not born on or before a day. */
int32_t kwk_i_unborn(const struct kwk_i_case *view, kwk_date day)
{
    int32_t unborn = 0;
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_GEBOORTE);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->person != 0) {
            continue;
        }
        if (fact->value == KWK_GEBOORTE_GEBOREN && kwk_i_first_of(fact->date) <= day) {
            return 0;
        }
        unborn = 1;
    }
    return unborn;
}

/* The day of death of a person, 0 if none is on record. */
kwk_date kwk_i_death(const struct kwk_i_case *view, int32_t person)
{
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_OVERLIJDEN);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->person == person) {
            return fact->date;
        }
    }
    return 0;
}
