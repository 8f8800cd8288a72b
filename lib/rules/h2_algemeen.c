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

/* Roles on the decision, on its meeting and in DEELNAME facts, as bits; actors above 32 in *more. */
static uint32_t kwk_h2_roles(const struct kwk_i_case *view, const struct kwk_fact *decision,
                             int32_t *more)
{
    const struct kwk_fact *meeting = kwk_h2_meeting(view, decision);
    uint32_t roles = decision->roles | (meeting != 0 ? meeting->roles : 0);
    *more = 0;
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_DEELNAME);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->ref != decision->id && (meeting == 0 || fact->ref != meeting->id)) {
            continue;
        }
        if (fact->value <= 32) {
            roles |= 1u << (fact->value - 1);
        } else {
            ++*more;
        }
    }
    return roles;
}

static int32_t kwk_h2_complete(const struct kwk_i_case *view, const struct kwk_fact *decision)
{
    const struct kwk_fact *meeting = kwk_h2_meeting(view, decision);
    const uint32_t flags = decision->flags | (meeting != 0 ? meeting->flags : 0);
    return (flags & KWK_FLAG_DEELNEMERS_VOLLEDIG) != 0;
}

static int32_t kwk_h2_others(uint32_t roles)
{
    int32_t count = 0;
    for (uint32_t left = roles & ~KWK_H2_FAMILY; left != 0; left &= left - 1) {
        count++;
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
        int32_t more = 0;
        const uint32_t roles = kwk_h2_roles(run->view, fact, &more);
        const int32_t met =
            (roles >> KWK_ROL_GEDRAGSDESKUNDIGE & 1u) != 0 || fact->detail == KWK_SETTING_CONSULT;
        kwk_h2_emit(run, fact, met);
    }
}

void kwk_i_rule_niet_alleen(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    struct kwk_i_rows rows = kwk_i_rows(run->view, norm->trigger);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        int32_t more = 0;
        const uint32_t roles = kwk_h2_roles(run->view, fact, &more);
        kwk_h2_emit(run, fact, kwk_h2_others(roles) + more >= 2);
    }
}

#undef KWK_H2_FAMILY
