/*
 * lib/rules/h7_perspectief.c: the perspective decision to the court, and what a petition must state
 * (framework 7.2.3, RSJ 2020; Rv art. 799a; norms 712, 713).
 */
#include "rules.h"

/* HR 1-9-2023, ECLI:NL:HR:2023:1148: no procedure of its own exists for it. */
#define KWK_PERSPECTIEF_SUPERSEDED 20230901

void kwk_i_rule_perspectief(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    const struct kwk_i_case *view = run->view;
    struct kwk_i_rows rows = kwk_i_rows(view, norm->trigger);
    for (const struct kwk_fact *decision; (decision = kwk_i_next(&rows)) != 0;) {
        if (decision->value != norm->code) {
            continue;
        }
        struct kwk_i_span span;
        kwk_i_span_init(&span, decision->id, 1);
        span.trigger = decision;
        kwk_i_apply_term(run, &span, decision->date, decision->date);
        if (decision->date >= KWK_PERSPECTIEF_SUPERSEDED) {
            span.flags |= KWK_FINDING_SUPERSEDED;
        }
        struct kwk_i_rows petitions = kwk_i_rows(view, norm->fulfil);
        for (const struct kwk_fact *fact; (fact = kwk_i_next(&petitions)) != 0;) {
            if (fact->ref2 == decision->id && fact->date >= decision->date) {
                kwk_i_done_fact(&span, fact);
                break;
            }
        }
        kwk_i_established(run, &span, norm->fulfil, decision->date);
        kwk_i_emit(run, &span);
    }
}

static int32_t kwk_besproken_applies(int32_t verzoek)
{
    switch (verzoek) {
    case KWK_VERZOEK_VERLENGING_OTS:
    case KWK_VERZOEK_VERLENGING_MACHTIGING:
    case KWK_VERZOEK_OTS:
    case KWK_VERZOEK_VERVANGING_GI:
    case KWK_VERZOEK_OPHEFFING_OTS:
    case KWK_VERZOEK_MACHTIGING:
    case KWK_VERZOEK_GEZAG_DEEL:
    case KWK_VERZOEK_MEDISCH:
    case KWK_VERZOEK_WIJZIGING_VERBLIJF:
    case KWK_VERZOEK_GEZAGSBEEINDIGING:
        return 1;
    default:
        return 0;
    }
}

void kwk_i_rule_besproken(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    struct kwk_i_rows rows = kwk_i_rows(run->view, norm->trigger);
    for (const struct kwk_fact *petition; (petition = kwk_i_next(&rows)) != 0;) {
        if (!kwk_besproken_applies(petition->value)) {
            continue;
        }
        struct kwk_i_span span;
        kwk_i_span_init(&span, petition->id, 1);
        span.trigger = petition;
        span.start = span.start_latest = petition->date;
        span.due = span.due_latest = petition->date;
        const int32_t stated = kwk_i_flag(run->view, petition, KWK_FLAG_BESPROKEN_VERMELD);
        if (stated == 1) {
            kwk_i_done_fact(&span, petition);
        } else if (stated == 0) {
            span.shape = KWK_I_SHAPE_SETTLED;
        } else {
            kwk_i_state(&span, KWK_I_UNKNOWN, KWK_REASON_FACT_UNKNOWN, KWK_FACT_VERZOEK);
        }
        kwk_i_emit(run, &span);
    }
}

#undef KWK_PERSPECTIEF_SUPERSEDED
