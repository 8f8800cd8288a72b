/*
 * lib/rules/party.c: who is owed something on a day (the child, whoever has authority, the parents),
 * and who took part in a contact, talk or decision (docs/rules.md norm 402).
 */
#include "rules.h"

static int32_t kwk_party_is(const struct kwk_i_case *view, const struct kwk_fact *fact,
                            kwk_date day)
{
    const kwk_date death = kwk_i_death(view, fact->person);
    return kwk_i_first_of(fact->date) <= day && (fact->last_day == 0 || fact->last_day >= day) &&
           (death == 0 || death > day);
}

/* Whether an incomplete date leaves it open that this person was a party on the start day. */
int32_t kwk_i_party_open(const struct kwk_i_case *view, int32_t kind, kwk_date day, int32_t person)
{
    int32_t open = 0;
    struct kwk_i_rows rows = kwk_i_rows(view, kind);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->person != person || !kwk_party_is(view, fact, day)) {
            continue;
        }
        if (kwk_i_last_of(fact->date) <= day) {
            return 0;
        }
        open = 1;
    }
    return open;
}

/* The lowest party above `after`, 0 = no more. */
int32_t kwk_i_next_party(const struct kwk_i_case *view, int32_t kind, kwk_date day, int32_t after)
{
    int32_t next = 0;
    struct kwk_i_rows rows = kwk_i_rows(view, kind);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->person > after && (next == 0 || fact->person < next) &&
            kwk_party_is(view, fact, day)) {
            next = fact->person;
        }
    }
    return next;
}

int32_t kwk_i_took_part(const struct kwk_i_case *view, const struct kwk_fact *contact,
                        int32_t person)
{
    if (person < 32 && (contact->persons >> person & 1u) != 0) {
        return 1;
    }
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_DEELNAME);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->ref == contact->id && fact->person == person &&
            (person != 0 || fact->value == KWK_ACTOR_JEUGDIGE)) {
            return 1;
        }
    }
    return 0;
}

/* Whether the contact names another parent or holder of authority, now or before. */
static int32_t kwk_party_names_other(const struct kwk_i_case *view, const struct kwk_fact *contact,
                                     int32_t person)
{
    for (int32_t kind = KWK_FACT_OUDER; kind <= KWK_FACT_GEZAG; kind++) {
        struct kwk_i_rows rows = kwk_i_rows(view, kind);
        for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
            if (fact->person != person && fact->person < 32 &&
                (contact->persons >> fact->person & 1u) != 0) {
                return 1;
            }
        }
    }
    return 0;
}

/*
 * Whether a person took part in a contact: 1 yes, 0 no, 2 a parent did and it is not said which. A CONTACT
 * is a contact with those it names: who is not named had none.
 */
int32_t kwk_i_party_there(const struct kwk_i_case *view, const struct kwk_fact *contact,
                          int32_t person, const struct kwk_i_party *party)
{
    const uint32_t other =
        party->kind == KWK_FACT_OUDER ? 1u << KWK_ROL_OUDER_ZONDER_GEZAG : 1u << KWK_ROL_VOOGD;
    const uint32_t any = 1u << KWK_ROL_OUDER_MET_GEZAG | other;
    if (kwk_i_took_part(view, contact, person)) {
        return 1;
    }
    if (person == 0) {
        return (contact->roles >> KWK_ROL_JEUGDIGE & 1u) != 0;
    }
    if ((contact->roles & any) != 0 && !kwk_party_names_other(view, contact, person)) {
        return party->holders == 1 && party->only == person ? 1 : 2;
    }
    return 0;
}

/* Counts the parties of a kind on the day. */
void kwk_i_parties(const struct kwk_i_case *view, struct kwk_i_party *party)
{
    party->holders = 0;
    party->only = 0;
    for (int32_t p = 0; (p = kwk_i_next_party(view, party->kind, party->day, p)) != 0;) {
        party->holders++;
        party->only = p;
    }
}
