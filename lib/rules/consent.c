/*
 * lib/rules/consent.c: whose consent must be there before an act (Jeugdwet 4.1.3 lid 6, 7.3.4, 7.3.5,
 * 7.3.11 lid 1; BW 1:306; docs/rules.md section 4.1, toestemming).
 */
#include "rules.h"

/*
 * Whether a TOESTEMMING is that of a person, or of a role when person is -1: 1 yes, 0 no, 2 that of one
 * of several with authority. only: the only one with authority, 0 = none or several.
 */
static int32_t kwk_consent_by(const struct kwk_i_run *run, const struct kwk_fact *fact,
                              int32_t person, int32_t only)
{
    const uint32_t authority = 1u << KWK_ROL_OUDER_MET_GEZAG | 1u << KWK_ROL_VOOGD;
    if (person < 0) {
        return (fact->roles & run->norm->roles) != 0;
    }
    if (person == 0) {
        return (fact->roles >> KWK_ROL_JEUGDIGE & 1u) != 0 ||
               (fact->person == 0 && fact->roles == 0);
    }
    if (fact->person != 0 || (fact->roles & authority) == 0) {
        return fact->person == person;
    }
    return only == person ? 1 : 2;
}

/* The last answer of a person on or before the day counts; a later one is late. */
static void kwk_consent_part(const struct kwk_i_run *run, const struct kwk_i_occasion *occasion,
                             int32_t person, int32_t only, struct kwk_i_span *part)
{
    int32_t refused_within = 0; /* refused on a day that may lie before the act, or after it */
    struct kwk_i_rows rows = kwk_i_rows(run->view, KWK_FACT_TOESTEMMING);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        const int32_t by = kwk_consent_by(run, fact, person, only);
        if (!kwk_i_has_value(fact, run->norm->fulfil_values) || !by) {
            continue;
        }
        const int32_t belongs = kwk_i_of_occasion(run, occasion, fact, 1);
        if (belongs == 2) {
            kwk_i_maybe(part, fact, KWK_REASON_AMBIGUOUS_LINK, KWK_FACT_TOESTEMMING);
        } else if (belongs == 1 && by == 2) {
            kwk_i_maybe(part, fact, KWK_REASON_FACT_UNKNOWN, KWK_FACT_TOESTEMMING);
        }
        if (belongs == 1 && by == 1 && fact->date > part->due && fact->date <= part->due_latest) {
            refused_within = fact->detail == KWK_ANTWOORD_GEWEIGERD;
            if (refused_within && part->done != 0 && part->state == KWK_I_APPLIES) {
                kwk_i_state(part, KWK_I_UNKNOWN, KWK_REASON_PARTIAL_DATE, run->norm->trigger);
            }
        }
        if (belongs != 1 || by != 1 || (fact->date > part->due && part->done != 0)) {
            continue;
        }
        kwk_i_lean(part, fact);
        if (fact->detail == KWK_ANTWOORD_GEGEVEN) {
            part->shape = KWK_I_SHAPE_TERM;
            kwk_i_done(part, fact, fact->date);
        } else if (fact->date <= part->due) {
            part->shape = KWK_I_SHAPE_SETTLED;
            part->done = part->done_latest = 0;
            part->evidence = 0;
        }
    }
    if (!refused_within || part->done != 0 || part->state != KWK_I_APPLIES) {
        return;
    }
    if (part->shape == KWK_I_SHAPE_SETTLED || part->absent_through >= part->due) {
        part->shape = KWK_I_SHAPE_SETTLED;
    } else {
        kwk_i_state(part, KWK_I_UNKNOWN, KWK_REASON_PARTIAL_DATE, run->norm->trigger);
    }
}

/* Consent of each: the child from the age of the row on, everybody with authority under sixteen. */
static void kwk_consent_each(struct kwk_i_run *run, const struct kwk_i_occasion *occasion,
                             const struct kwk_i_span *begun)
{
    const struct kwk_i_case *view = run->view;
    struct kwk_i_party party = {KWK_FACT_GEZAG, begun->start, 0, 0};
    struct kwk_i_span whole = *begun;
    struct kwk_i_worst worst = {0};
    kwk_date early = 0;
    kwk_date late = 0;
    const int32_t known = kwk_i_reach(view, KWK_GRENS_16, &early, &late);
    whole.person = -1;
    kwk_i_parties(view, &party);
    if (party.holders == 0 && !(known == 1 && begun->start >= late)) {
        struct kwk_i_span nobody = *begun;
        nobody.person = -2;
        const int32_t none = kwk_i_absent_through(view, KWK_FACT_GEZAG, party.day) >= party.day;
        if (nobody.state == KWK_I_APPLIES) {
            kwk_i_state(&nobody, none ? KWK_I_NOT : KWK_I_UNKNOWN,
                        none ? KWK_REASON_NO_TRIGGER : KWK_REASON_FACT_UNKNOWN,
                        none ? 0 : KWK_FACT_GEZAG);
        }
        kwk_i_emit_group(run, &whole, &nobody, 0, &worst);
    }
    for (int32_t person = 0;;) {
        struct kwk_i_span part = *begun;
        part.person = person;
        if (person == 0) {
            kwk_i_child_age(run, begun->start, &part);
        } else if (part.state == KWK_I_APPLIES && known != 1) {
            kwk_i_state(&part, KWK_I_UNKNOWN,
                        known < 0 ? KWK_REASON_CONFLICT : KWK_REASON_FACT_UNKNOWN,
                        KWK_FACT_GEBOORTE);
        } else if (part.state == KWK_I_APPLIES && begun->start >= late) {
            kwk_i_state(&part, KWK_I_NOT, KWK_REASON_AGE, 0);
        } else if (part.state == KWK_I_APPLIES && begun->start >= early &&
                   kwk_i_partial_birth(view)) {
            kwk_i_state(&part, KWK_I_UNKNOWN, KWK_REASON_PARTIAL_DATE, KWK_FACT_GEBOORTE);
        } else if (part.state == KWK_I_APPLIES && begun->start >= early) {
            part.disputed = KWK_READING_SCHRIKKELDAG;
        }
        kwk_consent_part(run, occasion, part.person, party.holders == 1 ? party.only : 0, &part);
        person = kwk_i_next_party(view, party.kind, party.day, person);
        kwk_i_emit_group(run, &whole, &part, person == 0, &worst);
        if (person == 0) {
            return;
        }
    }
}

void kwk_i_rule_toestemming(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    struct kwk_i_occasion occasion = {0};
    struct kwk_i_span span;
    while (kwk_i_next_occasion(run, &occasion, &span)) {
        span.due = span.start;
        span.due_latest = span.start_latest;
        kwk_i_established(run, &span, norm->fulfil, kwk_i_occasion_from(run, &occasion));
        if (norm->roles == 0) {
            kwk_consent_each(run, &occasion, &span);
            continue;
        }
        kwk_i_child_age(run, span.start, &span);
        kwk_consent_part(run, &occasion, -1, 0, &span);
        kwk_i_emit(run, &span);
    }
}
