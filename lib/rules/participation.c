/*
 * lib/rules/participation.c: who must take part, be heard or told, and who may ask (docs/rules.md
 * section 4.1: deelname, ieder, vermeld, bevoegd).
 */
#include "rules.h"

/* Whether a role took part in a fact: by role, by person or by a DEELNAME of it or of its meeting. */
int32_t kwk_i_role_there(const struct kwk_i_case *view, const struct kwk_fact *fact, int32_t role)
{
    const struct kwk_fact *meeting = kwk_i_find(view, KWK_FACT_MDO, fact->ref2);
    if (((fact->roles | (meeting != 0 ? meeting->roles : 0)) >> role & 1u) != 0) {
        return 1;
    }
    if (role == KWK_ROL_JEUGDIGE && (fact->persons & 1u) != 0) {
        return 1;
    }
    for (int32_t p = 0; role == KWK_ROL_OUDER_MET_GEZAG &&
                        (p = kwk_i_next_party(view, KWK_FACT_GEZAG, fact->date, p)) != 0;) {
        if (kwk_i_took_part(view, fact, p)) {
            return 1;
        }
    }
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_DEELNAME);
    for (const struct kwk_fact *part; (part = kwk_i_next(&rows)) != 0;) {
        if (part->value == role + 1 &&
            (part->ref == fact->id || (meeting != 0 && part->ref == meeting->id))) {
            return 1;
        }
    }
    return 0;
}

/* Whether a fact, or a DEELNAME of it, says who took part. */
int32_t kwk_i_names_anyone(const struct kwk_i_case *view, const struct kwk_fact *fact)
{
    if (fact->persons != 0 || fact->roles != 0 || fact->person != 0) {
        return 1;
    }
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_DEELNAME);
    for (const struct kwk_fact *part; (part = kwk_i_next(&rows)) != 0;) {
        if (part->ref == fact->id) {
            return 1;
        }
    }
    return 0;
}

/* How many of the roles of the row took part; *all receives how many there are. */
static int32_t kwk_participation_count(const struct kwk_i_run *run, const struct kwk_fact *fact,
                                       int32_t *all)
{
    int32_t count = 0;
    *all = 0;
    for (int32_t role = 0; role < 32; role++) {
        if ((run->norm->roles >> role & 1u) != 0) {
            (*all)++;
            count += kwk_i_role_there(run->view, fact, role);
        }
    }
    return count;
}

static int32_t kwk_participation_complete(const struct kwk_i_case *view,
                                          const struct kwk_fact *fact)
{
    const struct kwk_fact *meeting = kwk_i_find(view, KWK_FACT_MDO, fact->ref2);
    return ((fact->flags | (meeting != 0 ? meeting->flags : 0)) & KWK_FLAG_DEELNEMERS_VOLLEDIG) !=
           0;
}

/* The act itself is its own due day. */
static void kwk_participation_settle(const struct kwk_fact *fact, int32_t there, int32_t lacking,
                                     int32_t missing, struct kwk_i_span *span)
{
    span->due = span->start;
    span->due_latest = span->start_latest;
    if (span->state != KWK_I_APPLIES) {
        return;
    }
    if (there) {
        kwk_i_done(span, fact, span->start);
    } else if (lacking) {
        span->shape = KWK_I_SHAPE_SETTLED;
    } else {
        kwk_i_state(span, KWK_I_UNKNOWN, KWK_REASON_FACT_UNKNOWN, missing);
    }
}

void kwk_i_rule_deelname(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    struct kwk_i_occasion occasion = {0};
    struct kwk_i_span span;
    (void)norm;
    while (kwk_i_next_occasion(run, &occasion, &span)) {
        int32_t all = 0;
        const int32_t there = kwk_participation_count(run, occasion.fact, &all) == all;
        kwk_i_child_age(run, span.start, &span);
        kwk_i_lean(&span, kwk_i_find(run->view, KWK_FACT_MDO, occasion.fact->ref2));
        kwk_participation_settle(occasion.fact, there,
                                 kwk_participation_complete(run->view, occasion.fact),
                                 KWK_FACT_DEELNAME, &span);
        kwk_i_emit(run, &span);
    }
}

/* Whether a fact names somebody who is a parent that day: by OUDER, or by GEZAG as a parent. */
static int32_t kwk_participation_parent(const struct kwk_i_case *view, const struct kwk_fact *heard)
{
    for (int32_t kind = KWK_FACT_OUDER; kind <= KWK_FACT_GEZAG; kind++) {
        struct kwk_i_rows rows = kwk_i_rows(view, kind);
        for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
            const int32_t p = fact->person;
            if ((kind == KWK_FACT_OUDER || fact->value == KWK_GEZAG_OUDER) &&
                kwk_i_first_of(fact->date) <= heard->date &&
                (fact->last_day == 0 || fact->last_day >= heard->date) &&
                (heard->person == p || (p < 32 && (heard->persons >> p & 1u) != 0))) {
                return 1;
            }
        }
    }
    return 0;
}

/* A GEHOORD of the decision says the same as its flag: the child, or a parent, was heard. */
static int32_t kwk_participation_heard(const struct kwk_i_case *view, const struct kwk_fact *fact,
                                       uint32_t flag)
{
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_GEHOORD);
    for (const struct kwk_fact *heard; (heard = kwk_i_next(&rows)) != 0;) {
        const int32_t child = (heard->persons & 1u) != 0 ||
                              (heard->roles >> KWK_ROL_JEUGDIGE & 1u) != 0 ||
                              (heard->person == 0 && heard->persons == 0 && heard->roles == 0);
        const uint32_t parents = 1u << KWK_ROL_OUDER_MET_GEZAG | 1u << KWK_ROL_OUDER_ZONDER_GEZAG;
        const int32_t parent =
            (heard->roles & parents) != 0 || kwk_participation_parent(view, heard);
        if (heard->ref == fact->id && ((flag == KWK_FLAG_JEUGDIGE_GEHOORD && child) ||
                                       (flag == KWK_FLAG_OUDERS_GEHOORD && parent))) {
            return 1;
        }
    }
    return 0;
}

/* The flag that the row needs stands on the fact itself. */
void kwk_i_rule_vermeld(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    struct kwk_i_occasion occasion = {0};
    struct kwk_i_span span;
    while (kwk_i_next_occasion(run, &occasion, &span)) {
        const int32_t heard = kwk_participation_heard(run->view, occasion.fact, norm->needs);
        const int32_t flag = heard ? 1 : kwk_i_flag(run->view, occasion.fact, norm->needs);
        kwk_i_child_age(run, span.start, &span);
        kwk_participation_settle(occasion.fact, flag == 1, flag == 0, norm->trigger, &span);
        kwk_i_emit(run, &span);
    }
}

/* The detail of the fact is one of the row's: the setting a core decision was taken in. */
void kwk_i_rule_setting(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    struct kwk_i_occasion occasion = {0};
    struct kwk_i_span span;
    while (kwk_i_next_occasion(run, &occasion, &span)) {
        const struct kwk_fact *meeting = kwk_i_find(run->view, KWK_FACT_MDO, occasion.fact->ref2);
        const int32_t own = occasion.fact->detail;
        const int32_t detail = own == 0 && meeting != 0 ? meeting->value : own;
        const int32_t there = detail > 0 && detail < 32 && (norm->details >> detail & 1u) != 0;
        kwk_i_lean(&span, meeting);
        kwk_participation_settle(occasion.fact, there, detail != 0, norm->trigger, &span);
        kwk_i_emit(run, &span);
    }
}

/* Asked by one of the roles of the row; the child only from the age of the row on. */
void kwk_i_rule_bevoegd(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    struct kwk_i_occasion occasion = {0};
    struct kwk_i_span span;
    while (kwk_i_next_occasion(run, &occasion, &span)) {
        const struct kwk_fact *fact = occasion.fact;
        const uint32_t others = norm->roles & ~(1u << KWK_ROL_JEUGDIGE);
        const int32_t other = (fact->roles & others) != 0;
        const int32_t child = (fact->roles & norm->roles & 1u << KWK_ROL_JEUGDIGE) != 0;
        if (child && !other) {
            kwk_i_child_age(run, span.start, &span);
            if (span.state == KWK_I_NOT && span.reason == KWK_REASON_AGE) {
                kwk_i_state(&span, KWK_I_APPLIES, KWK_REASON_NONE, 0);
                span.settled_reason = KWK_REASON_AGE;
                kwk_participation_settle(fact, 0, 1, norm->trigger, &span);
                kwk_i_emit(run, &span);
                continue;
            }
        }
        kwk_participation_settle(fact, other || child, fact->roles != 0, norm->trigger, &span);
        kwk_i_emit(run, &span);
    }
}

/* 1 took part, 0 did not, 2 it is not said who did. */
static int32_t kwk_participation_there(const struct kwk_i_case *view, const struct kwk_fact *fact,
                                       int32_t person, const struct kwk_i_party *party)
{
    if (fact->kind == KWK_FACT_PLAN_MENING) {
        return fact->person == person;
    }
    if (fact->kind == KWK_FACT_GEHOORD && fact->person == person && fact->person != 0) {
        return 1;
    }
    if (!kwk_i_names_anyone(view, fact)) {
        return fact->kind == KWK_FACT_GEHOORD ? person == 0 : 2;
    }
    return kwk_i_party_there(view, fact, person, party);
}

/* One person's part: the first fact of the right kind in which that person took part. */
static void kwk_participation_part(const struct kwk_i_run *run,
                                   const struct kwk_i_occasion *occasion,
                                   const struct kwk_i_party *party, int32_t before,
                                   struct kwk_i_span *part)
{
    struct kwk_i_rows rows = kwk_i_rows(run->view, run->norm->fulfil);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        const int32_t value = kwk_i_until_value(run->norm, fact);
        if (value == 0 || (!before && occasion->fact == 0 &&
                           fact->date < kwk_i_chain_from(run->view, occasion->head))) {
            continue;
        }
        const int32_t belongs =
            fact == occasion->fact ? 1 : kwk_i_of_occasion(run, occasion, fact, before);
        const int32_t there = kwk_participation_there(run->view, fact, part->person, party);
        if (belongs == 1 && there == 1 && value == 1) {
            kwk_i_done_fact(part, fact);
            return;
        }
        if (belongs != 0 && there != 0 && value == 2) {
            kwk_i_maybe(part, fact, KWK_REASON_FACT_UNKNOWN, run->norm->fulfil);
        } else if (belongs != 0 && there == 2) {
            kwk_i_maybe(part, fact, KWK_REASON_FACT_UNKNOWN, KWK_FACT_DEELNAME);
        } else if (belongs == 2 && there == 1) {
            kwk_i_maybe(part, fact, KWK_REASON_AMBIGUOUS_LINK, run->norm->fulfil);
        }
    }
}

static void kwk_participation_part_state(const struct kwk_i_run *run,
                                         const struct kwk_i_occasion *occasion,
                                         const struct kwk_i_party *party, struct kwk_i_span *part)
{
    const int32_t in_time =
        part->done != 0 && (part->due_latest == 0 || part->done <= part->due_latest);
    if (part->person == 0 && part->state == KWK_I_APPLIES && kwk_i_unborn(run->view, part->start)) {
        kwk_i_state(part, KWK_I_NOT, KWK_REASON_UNBORN, 0);
    } else if (part->person == 0 && part->state == KWK_I_APPLIES && !in_time &&
               kwk_i_birth_open(run->view, part->start)) {
        kwk_i_state(part, KWK_I_UNKNOWN, KWK_REASON_PARTIAL_DATE, KWK_FACT_GEBOORTE);
    } else if (part->person == 0) {
        kwk_i_occasion_age(run, occasion, part);
        if (part->state == KWK_I_APPLIES && part->start > run->view->as_of) {
            kwk_i_state(part, KWK_I_NOT, KWK_REASON_AGE, 0);
        }
    } else if (part->state == KWK_I_APPLIES && !in_time &&
               kwk_i_party_open(run->view, party->kind, party->day, part->person)) {
        kwk_i_state(part, KWK_I_UNKNOWN, KWK_REASON_PARTIAL_DATE, party->kind);
    }
}

/* Nobody of the kind is on record: gathered as part -2, which is not sent by itself. */
static void kwk_participation_nobody(struct kwk_i_run *run, const struct kwk_i_party *party,
                                     const struct kwk_i_span *begun, struct kwk_i_span *whole,
                                     int32_t last, struct kwk_i_worst *worst)
{
    struct kwk_i_span part = *begun;
    part.person = -2;
    if (part.state == KWK_I_APPLIES) {
        const int32_t none = kwk_i_absent_through(run->view, party->kind, party->day) >= party->day;
        kwk_i_state(&part, none ? KWK_I_NOT : KWK_I_UNKNOWN,
                    none ? KWK_REASON_NO_TRIGGER : KWK_REASON_FACT_UNKNOWN, none ? 0 : party->kind);
    }
    kwk_i_emit_group(run, whole, &part, last, worst);
}

/*
 * A duty owed to each: the child (role JEUGDIGE), everybody with authority (OUDER_MET_GEZAG), or every
 * parent (OUDER_ZONDER_GEZAG as well).
 */
static void kwk_participation_each(struct kwk_i_run *run, const struct kwk_i_occasion *occasion,
                                   const struct kwk_i_span *begun, int32_t before)
{
    const uint32_t roles = run->norm->roles;
    const int32_t child = (roles >> KWK_ROL_JEUGDIGE & 1u) != 0;
    const int32_t parents = (roles & ~(1u << KWK_ROL_JEUGDIGE)) != 0;
    const int32_t all = (roles >> KWK_ROL_OUDER_ZONDER_GEZAG & 1u) != 0;
    struct kwk_i_party party = {all ? KWK_FACT_OUDER : KWK_FACT_GEZAG, begun->start, 0, 0};
    struct kwk_i_span whole = *begun;
    struct kwk_i_worst worst = {0};
    if (begun->start > run->view->as_of) {
        run->emitted++;
        return;
    }
    whole.person = -1;
    kwk_i_parties(run->view, &party);
    if (parents && party.holders == 0) {
        kwk_participation_nobody(run, &party, begun, &whole, !child, &worst);
    }
    int32_t person = child ? 0 : kwk_i_next_party(run->view, party.kind, party.day, 0);
    while (child || person != 0) {
        struct kwk_i_span part = *begun;
        part.person = person;
        kwk_participation_part(run, occasion, &party, before, &part);
        kwk_participation_part_state(run, occasion, &party, &part);
        person = parents ? kwk_i_next_party(run->view, party.kind, party.day, person) : 0;
        kwk_i_emit_group(run, &whole, &part, person == 0, &worst);
        if (person == 0) {
            return;
        }
    }
}

void kwk_i_rule_ieder_vooraf(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    struct kwk_i_occasion occasion = {0};
    struct kwk_i_span span;
    while (kwk_i_next_occasion(run, &occasion, &span)) {
        span.due = span.start;
        span.due_latest = span.start_latest;
        kwk_i_established(run, &span, norm->fulfil, kwk_i_occasion_from(run, &occasion));
        kwk_participation_each(run, &occasion, &span, 1);
    }
}

void kwk_i_rule_ieder_erna(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    struct kwk_i_occasion occasion = {0};
    struct kwk_i_span span;
    while (kwk_i_next_occasion(run, &occasion, &span)) {
        span.shape = KWK_I_SHAPE_OPEN;
        kwk_i_established(run, &span, norm->fulfil,
                          occasion.fact != 0 ? span.start
                                             : kwk_i_chain_from(run->view, occasion.head));
        kwk_participation_each(run, &occasion, &span, 0);
    }
}
