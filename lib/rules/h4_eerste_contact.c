/*
 * lib/rules/h4_eerste_contact.c: worker appointed and first contact within five werkdagen
 * (Besluit Jeugdwet art. 4.2.1, 4.2.2; norms 401, 402, 801, 802).
 */
#include "rules.h"

/* The chain of vots that this ots follows without a gap under the same GI: 1 when there is one. */
static int32_t kwk_h4_follows_vots(const struct kwk_i_case *view, int32_t head,
                                   const struct kwk_i_charge *charge)
{
    const struct kwk_i_group vots = {KWK_FACT_MAATREGEL, 1 << KWK_MAATREGEL_VOTS};
    const struct kwk_i_period *ots = &view->periods[head];
    if (ots->row->value != KWK_MAATREGEL_OTS) {
        return 0;
    }
    for (int32_t i = -1; (i = kwk_i_next_head(view, vots, i)) >= 0;) {
        const kwk_date last = kwk_i_chain_last(view, i);
        if (view->periods[i].first >= ots->first ||
            (last != 0 && kwk_i_add_days(last, 1) < ots->first)) {
            continue;
        }
        struct kwk_i_charge before;
        kwk_i_charge(view, i, vots, 1, &before);
        if (before.last_gi == 0 || charge->row->value == 0 ||
            before.last_gi == charge->row->value) {
            return 1;
        }
    }
    return 0;
}

/*
 * The term of five werkdagen on the ordinal-th charge of a chain: the later of charged and informed.
 * 1 = the charge exists and the span is begun; its state says whether the clock runs.
 */
int32_t kwk_i_charge_start(const struct kwk_i_run *run, int32_t head, int32_t ordinal,
                           struct kwk_i_charge *charge, struct kwk_i_span *span)
{
    const struct kwk_i_case *view = run->view;
    const struct kwk_i_group group = kwk_i_norm_group(run->norm);
    const int32_t found = kwk_i_charge(view, head, group, ordinal, charge);
    if (!found && ordinal > 1) {
        return 0;
    }
    kwk_i_chain_span(run, head, ordinal, span);
    if (!found) {
        if (charge->ambiguous != 0) {
            kwk_i_ambiguous(span, charge->ambiguous, KWK_FACT_GI_BELAST);
        } else {
            kwk_i_no_trigger(view, span, KWK_FACT_GI_BELAST, view->periods[head].first);
        }
        return 1;
    }
    kwk_i_lean(span, charge->row);
    span->trigger = charge->row;
    if (ordinal > 1) {
        span->disputed = KWK_READING_GI_VERVANGEN;
    } else if (kwk_h4_follows_vots(view, head, charge)) {
        span->disputed = KWK_READING_VOTS_OTS;
    }
    if (charge->informed == 0) {
        if (charge->informed_ambiguous != 0) {
            kwk_i_ambiguous(span, charge->informed_ambiguous, KWK_FACT_GI_IN_KENNIS);
        } else {
            kwk_i_no_trigger(view, span, KWK_FACT_GI_IN_KENNIS,
                             ordinal == 1 ? view->periods[head].first : charge->row->date);
        }
        return 1;
    }
    const int32_t later = charge->informed->date > charge->row->date;
    span->trigger = later ? charge->informed : charge->row;
    kwk_i_lean(span, charge->informed);
    span->start = span->start_latest = span->trigger->date;
    return 1;
}

/* Facts that answer to one charge, the first of a kind on or after it. */
static void kwk_h4_first_of_charge(const struct kwk_i_run *run, int32_t head,
                                   const struct kwk_i_charge *charge, struct kwk_i_span *span)
{
    const struct kwk_i_group group = kwk_i_norm_group(run->norm);
    struct kwk_i_rows rows = kwk_i_rows(run->view, run->norm->fulfil);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        const int32_t belongs = kwk_i_of_charge(run->view, fact, head, group, charge);
        if (belongs == 2) {
            kwk_i_maybe(span, fact, KWK_REASON_AMBIGUOUS_LINK, run->norm->fulfil);
        } else if (belongs == 1 && fact->date >= charge->row->date) {
            kwk_i_done_fact(span, fact);
            return;
        }
    }
}

void kwk_i_rule_werker(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    const struct kwk_i_group group = kwk_i_norm_group(norm);
    struct kwk_i_charge charge;
    struct kwk_i_span span;
    for (int32_t head = -1; (head = kwk_i_next_head(run->view, group, head)) >= 0;) {
        for (int32_t n = 1; kwk_i_charge_start(run, head, n, &charge, &span); n++) {
            if (span.state == KWK_I_APPLIES) {
                kwk_i_apply_term(run, &span, span.start, span.start);
                kwk_h4_first_of_charge(run, head, &charge, &span);
                kwk_i_established(run, &span, norm->fulfil, charge.row->date);
            }
            kwk_i_emit(run, &span);
        }
    }
}

/*
 * Whether the appointed worker made the contact: 1 yes, 0 no, 2 no appointment on record, 3 there is one
 * that may belong to another measure.
 */
static int32_t kwk_h4_by_worker(const struct kwk_i_run *run, const struct kwk_fact *contact,
                                int32_t head, const struct kwk_i_charge *charge)
{
    const struct kwk_i_group group = kwk_i_norm_group(run->norm);
    int32_t appointed = 0;
    int32_t ambiguous = 0;
    int32_t named = 0;
    struct kwk_i_rows rows = kwk_i_rows(run->view, KWK_FACT_WERKER_AANGEWEZEN);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        const int32_t there = fact->person > 0 && kwk_i_took_part(run->view, contact, fact->person);
        const int32_t belongs = kwk_i_of_charge(run->view, fact, head, group, charge);
        if (belongs == 1 && fact->date <= contact->date) {
            if (there) {
                return 1;
            }
            appointed = 1;
        }
        if (belongs == 2 && fact->date <= contact->date) {
            ambiguous = there || ambiguous == 2 ? 2 : 1;
        }
        named |= there;
    }
    const int32_t by_role = !named && (contact->roles >> KWK_ROL_JEUGDBESCHERMER & 1u) != 0;
    if (ambiguous == 2 || (ambiguous == 1 && by_role && !appointed)) {
        return 3;
    }
    if (!appointed) {
        return 2;
    }
    return by_role;
}

/* The first contact with one person by the appointed worker. */
static void kwk_h4_contact(const struct kwk_i_run *run, int32_t head,
                           const struct kwk_i_charge *charge, const struct kwk_i_party *party,
                           struct kwk_i_span *span)
{
    const struct kwk_i_case *view = run->view;
    const struct kwk_i_group group = kwk_i_norm_group(run->norm);
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_CONTACT);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        const int32_t belongs = kwk_i_of_charge(view, fact, head, group, charge);
        const int32_t there = kwk_i_party_there(view, fact, span->person, party);
        if (belongs == 0 || fact->date < charge->row->date || there == 0) {
            continue;
        }
        const int32_t worker = kwk_h4_by_worker(run, fact, head, charge);
        const int32_t none = worker == 2 && kwk_i_absent_through(view, KWK_FACT_WERKER_AANGEWEZEN,
                                                                 charge->row->date) >= fact->date;
        if (worker == 0 || none) {
            continue;
        }
        if (there == 2) {
            kwk_i_maybe(span, fact, KWK_REASON_FACT_UNKNOWN, KWK_FACT_DEELNAME);
        } else if (belongs == 2) {
            kwk_i_maybe(span, fact, KWK_REASON_AMBIGUOUS_LINK, KWK_FACT_CONTACT);
        } else if (worker != 1) {
            kwk_i_maybe(span, fact,
                        worker == 3 ? KWK_REASON_AMBIGUOUS_LINK : KWK_REASON_FACT_UNKNOWN,
                        KWK_FACT_WERKER_AANGEWEZEN);
        } else {
            kwk_i_done_fact(span, fact);
            return;
        }
    }
}

static void kwk_h4_parts(struct kwk_i_run *run, int32_t head, const struct kwk_i_charge *charge,
                         const struct kwk_i_span *begun)
{
    const struct kwk_i_case *view = run->view;
    const int32_t voogdij = (run->norm->measures & KWK_I_VOOGDIJ_LIKE) != 0;
    struct kwk_i_party party = {voogdij ? KWK_FACT_OUDER : KWK_FACT_GEZAG, begun->start, 0, 0};
    kwk_i_parties(view, &party);
    struct kwk_i_span whole = *begun;
    struct kwk_i_worst worst = {0};
    whole.person = -1;
    if (party.holders == 0 && kwk_i_absent_through(view, party.kind, party.day) < party.day) {
        struct kwk_i_span unknown = *begun;
        unknown.person = -2;
        kwk_i_state(&unknown, KWK_I_UNKNOWN, KWK_REASON_FACT_UNKNOWN, party.kind);
        unknown.disputed = voogdij ? KWK_READING_VOOGDIJ_OUDERS : unknown.disputed;
        kwk_i_emit_group(run, &whole, &unknown, 0, &worst);
    }
    for (int32_t p = 0;;) {
        struct kwk_i_span part = *begun;
        part.person = p;
        kwk_h4_contact(run, head, charge, &party, &part);
        const int32_t in_time = part.done != 0 && part.done <= part.due_latest;
        if (p == 0 && kwk_i_unborn(view, begun->start)) {
            kwk_i_state(&part, KWK_I_NOT, KWK_REASON_UNBORN, 0);
        } else if (!in_time && (p == 0 ? kwk_i_birth_open(view, begun->start)
                                       : kwk_i_party_open(view, party.kind, party.day, p))) {
            kwk_i_state(&part, KWK_I_UNKNOWN, KWK_REASON_PARTIAL_DATE,
                        p == 0 ? KWK_FACT_GEBOORTE : party.kind);
        }
        if (p != 0 && voogdij) {
            part.disputed = kwk_i_dispute(view, begun->disputed, KWK_READING_VOOGDIJ_OUDERS);
        }
        p = kwk_i_next_party(view, party.kind, party.day, p);
        kwk_i_emit_group(run, &whole, &part, p == 0, &worst);
        if (p == 0) {
            return;
        }
    }
}

void kwk_i_rule_eerste_contact(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    const struct kwk_i_group group = kwk_i_norm_group(norm);
    struct kwk_i_charge charge;
    struct kwk_i_span span;
    for (int32_t head = -1; (head = kwk_i_next_head(run->view, group, head)) >= 0;) {
        for (int32_t n = 1; kwk_i_charge_start(run, head, n, &charge, &span); n++) {
            if (span.state != KWK_I_APPLIES) {
                span.person = -1;
                span.flags |= KWK_FINDING_WHOLE;
                kwk_i_emit(run, &span);
                continue;
            }
            kwk_i_apply_term(run, &span, span.start, span.start);
            kwk_i_established(run, &span, norm->fulfil, charge.row->date);
            kwk_h4_parts(run, head, &charge, &span);
        }
    }
}
