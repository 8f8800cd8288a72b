/*
 * lib/rules/h2_algemeen.c: core decisions with a behavioural expert and never alone
 * (framework 2.4 a; norms 201, 202).
 */
#include "rules.h"

#define KWK_H2_FAMILY                                                                              \
    (1u << KWK_ROL_JEUGDIGE | 1u << KWK_ROL_OUDER_MET_GEZAG | 1u << KWK_ROL_OUDER_ZONDER_GEZAG |   \
     1u << KWK_ROL_NETWERK)

static const struct kwk_fact *kwk_h2_meeting(const struct kwk_i_case *view,
                                             const struct kwk_fact *decision)
{
    return kwk_i_find(view, KWK_FACT_MDO, decision->ref2);
}

static uint32_t kwk_h2_roles(const struct kwk_i_case *view, const struct kwk_fact *decision)
{
    const struct kwk_fact *meeting = kwk_h2_meeting(view, decision);
    return decision->roles | (meeting != 0 ? meeting->roles : 0);
}

static int32_t kwk_h2_of(const struct kwk_i_case *view, const struct kwk_fact *decision,
                         const struct kwk_fact *deelname)
{
    const struct kwk_fact *meeting = kwk_h2_meeting(view, decision);
    return deelname->ref == decision->id || (meeting != 0 && deelname->ref == meeting->id);
}

/* Whether an earlier DEELNAME of this decision names the same actor and person. */
static int32_t kwk_h2_again(const struct kwk_i_case *view, const struct kwk_fact *decision,
                            const struct kwk_fact *deelname)
{
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_DEELNAME);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0 && fact != deelname;) {
        if (kwk_h2_of(view, decision, fact) && fact->value == deelname->value &&
            fact->person == deelname->person) {
            return 1;
        }
    }
    return 0;
}

static int32_t kwk_h2_expert(const struct kwk_i_case *view, const struct kwk_fact *decision)
{
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_DEELNAME);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->value == KWK_ACTOR_GEDRAGSDESKUNDIGE && kwk_h2_of(view, decision, fact)) {
            return 1;
        }
    }
    return (kwk_h2_roles(view, decision) >> KWK_ROL_GEDRAGSDESKUNDIGE & 1u) != 0;
}

static int32_t kwk_h2_complete(const struct kwk_i_case *view, const struct kwk_fact *decision)
{
    const struct kwk_fact *meeting = kwk_h2_meeting(view, decision);
    const uint32_t flags = decision->flags | (meeting != 0 ? meeting->flags : 0);
    return (flags & KWK_FLAG_DEELNEMERS_VOLLEDIG) != 0;
}

/*
 * Professionals who took part: each role once, and each person that DEELNAME adds in another role.
 */
static int32_t kwk_h2_others(const struct kwk_i_case *view, const struct kwk_fact *decision)
{
    const uint32_t roles = kwk_h2_roles(view, decision) & ~KWK_H2_FAMILY;
    int32_t count = 0;
    for (uint32_t left = roles; left != 0; left &= left - 1) {
        count++;
    }
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_DEELNAME);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        const uint32_t role = fact->value <= 32 ? 1u << (fact->value - 1) : 0;
        if (kwk_h2_of(view, decision, fact) && (role & (roles | KWK_H2_FAMILY)) == 0 &&
            !kwk_h2_again(view, decision, fact)) {
            count++;
        }
    }
    return count;
}

static void kwk_h2_emit(struct kwk_i_run *run, const struct kwk_fact *decision, int32_t met)
{
    struct kwk_i_span span;
    kwk_i_span_init(&span, decision->id, 1);
    span.trigger = decision;
    span.start = span.start_latest = decision->date;
    span.due = span.due_latest = decision->date;
    kwk_i_lean(&span, kwk_h2_meeting(run->view, decision));
    if (met) {
        kwk_i_done(&span, decision, decision->date);
    } else if (kwk_h2_complete(run->view, decision)) {
        span.shape = KWK_I_SHAPE_SETTLED;
    } else {
        kwk_i_state(&span, KWK_I_UNKNOWN, KWK_REASON_FACT_UNKNOWN, KWK_FACT_DEELNAME);
    }
    kwk_i_emit(run, &span);
}

void kwk_i_rule_gedragsdeskundige(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    struct kwk_i_rows rows = kwk_i_rows(run->view, norm->trigger);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        const int32_t consult = fact->detail == KWK_SETTING_CONSULT;
        kwk_h2_emit(run, fact, consult || kwk_h2_expert(run->view, fact));
    }
}

void kwk_i_rule_niet_alleen(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    struct kwk_i_rows rows = kwk_i_rows(run->view, norm->trigger);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        kwk_h2_emit(run, fact, kwk_h2_others(run->view, fact) >= 2);
    }
}

#undef KWK_H2_FAMILY
