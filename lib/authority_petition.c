/*
 * lib/authority_petition.c: who asked the court or the institution and within what term: conditions
 * of a row about petitions, instructions and orders (BW 1:260, 1:261, 1:264, 1:265, 1:265c, 1:265d;
 * Rv 806, 807; docs/rules.md norms 606-609, 703-708).
 */
#include "authority.h"
#include "rules/rules.h"

#define KWK_PETITION_GI                                                                            \
    (1u << KWK_ROL_JEUGDBESCHERMER | 1u << KWK_ROL_JURIST | 1u << KWK_ROL_GI_MEDEWERKER)

/* Whether a petition was decided, an adjournment left out. */
static int32_t kwk_petition_decided(const struct kwk_i_case *view, const struct kwk_fact *petition)
{
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_UITSPRAAK);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->ref == petition->id && fact->detail != KWK_UITKOMST_AANGEHOUDEN) {
            return 1;
        }
    }
    return 0;
}

/* No petition of the act's kind by these roles is pending. Who asked must be on record. */
static struct kwk_i_look kwk_petition_asks_not(const struct kwk_i_asking *asking, uint32_t roles)
{
    const struct kwk_i_case *view = asking->view;
    const int32_t measure = kwk_i_asking_measure(asking, KWK_I_ANY_MEASURE);
    const kwk_date from =
        measure >= 0 ? kwk_i_chain_from(view, view->periods[measure].head) : 16000101;
    int32_t unnamed = 0;
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_VERZOEK);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->value != asking->petition || kwk_petition_decided(view, fact)) {
            continue;
        }
        if ((fact->roles & roles) != 0) {
            return kwk_i_holds_sure(0);
        }
        unnamed |= fact->roles == 0;
    }
    if (!unnamed && kwk_i_asking_covered_from(asking, KWK_FACT_VERZOEK, from)) {
        return kwk_i_holds_sure(1);
    }
    return kwk_i_holds_maybe(KWK_FACT_VERZOEK);
}

/* A petition by the institution to extend this period: 1 yes, 2 it is not said who asked. */
static int32_t kwk_petition_gi_extends(const struct kwk_i_asking *asking, int32_t period)
{
    int32_t found = 0;
    struct kwk_i_rows rows = kwk_i_rows(asking->view, KWK_FACT_VERZOEK);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->value != asking->petition ||
            kwk_i_belongs_period(asking->view, fact, period) != 1) {
            continue;
        }
        if ((fact->roles & KWK_PETITION_GI) != 0) {
            return 1;
        }
        found = fact->roles == 0 ? 2 : found;
    }
    return found;
}

/*
 * The road at the end of the period (norms 705-708): only what the institution itself said counts.
 */
static struct kwk_i_look kwk_petition_no_extension(const struct kwk_i_asking *asking)
{
    const struct kwk_i_group authorisation = {KWK_FACT_MACHTIGING, 0};
    const int32_t period = asking->petition == KWK_VERZOEK_VERLENGING_MACHTIGING
                               ? kwk_i_asking_period(asking, authorisation)
                               : kwk_i_asking_measure(asking, KWK_I_OTS_LIKE);
    struct kwk_i_road road;
    if (period < 0) {
        return kwk_i_holds_maybe(asking->petition == KWK_VERZOEK_VERLENGING_MACHTIGING
                                     ? KWK_FACT_MACHTIGING
                                     : KWK_FACT_MAATREGEL);
    }
    const int32_t asked = kwk_petition_gi_extends(asking, period);
    if (asked == 1) {
        return kwk_i_holds_sure(0);
    }
    kwk_i_road(asking->view, period, &road);
    if (road.state == KWK_VOORNEMEN_NIET_VERLENGEN) {
        return kwk_i_holds_sure(1);
    }
    if (road.because != 0 && road.because->kind == KWK_FACT_VOORNEMEN) {
        return kwk_i_holds_sure(0);
    }
    return kwk_i_holds_maybe(asked == 2 ? KWK_FACT_VERZOEK : KWK_FACT_VOORNEMEN);
}

/* Two weeks from a day, the day itself not counted, rolled by the Algemene termijnenwet. */
static kwk_date kwk_petition_two_weeks(const struct kwk_i_asking *asking, kwk_date from)
{
    return kwk_i_roll(kwk_i_add_days(from, 14), asking->view->extra, asking->view->extra_count, 0);
}

/* Within a term that ends on a day, or after it. */
static struct kwk_i_look kwk_petition_within(const struct kwk_i_asking *asking, kwk_date last)
{
    struct kwk_i_look look = kwk_i_holds_sure(asking->view->as_of <= last);
    if (look.state == KWK_I_HOLDS) {
        look.until = last;
    }
    return look;
}

/* The fact of a kind that the question is about, or the only one on record. */
static const struct kwk_fact *kwk_petition_only(const struct kwk_i_asking *asking, int32_t kind)
{
    const struct kwk_fact *only = 0;
    if (asking->about != 0 && asking->about->kind == kind) {
        return asking->about;
    }
    struct kwk_i_rows rows = kwk_i_rows(asking->view, kind);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (only != 0) {
            return 0;
        }
        only = fact;
    }
    return only;
}

static struct kwk_i_look kwk_petition_instruction_term(const struct kwk_i_asking *asking)
{
    const struct kwk_fact *instruction =
        kwk_petition_only(asking, KWK_FACT_SCHRIFTELIJKE_AANWIJZING);
    if (instruction == 0) {
        return kwk_i_holds_maybe(KWK_FACT_SCHRIFTELIJKE_AANWIJZING);
    }
    return kwk_petition_within(asking, kwk_petition_two_weeks(asking, instruction->date));
}

/* The last request to end the placement (265d lid 2); NULL if none is on record. */
static const struct kwk_fact *kwk_petition_request(const struct kwk_i_asking *asking)
{
    const struct kwk_fact *last = 0;
    struct kwk_i_rows rows = kwk_i_rows(asking->view, KWK_FACT_VERZOEK);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->value == KWK_VERZOEK_EINDE_PLAATSING) {
            last = fact;
        }
    }
    return last;
}

static struct kwk_i_look kwk_petition_gi_decided(const struct kwk_i_asking *asking)
{
    const struct kwk_i_case *view = asking->view;
    const struct kwk_fact *request = kwk_petition_request(asking);
    const int32_t place = kwk_i_asking_place(asking);
    if (request == 0) {
        const kwk_date from = place >= 0 ? view->periods[place].first : 16000101;
        return kwk_i_asking_covered_from(asking, KWK_FACT_VERZOEK, from)
                   ? kwk_i_holds_sure(0)
                   : kwk_i_holds_maybe(KWK_FACT_VERZOEK);
    }
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_BESLUIT_GI);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->ref == request->id) {
            return kwk_i_holds_sure(1);
        }
    }
    /* silence through the two weeks is a refusal (265 lid 4) */
    const kwk_date last = kwk_petition_two_weeks(asking, request->date);
    struct kwk_i_look look = kwk_i_holds_sure(view->as_of > last);
    look.until = view->as_of > last ? 0 : last;
    return look;
}

/*
 * The annulment of an instruction, or of a restriction of contact: only the latter can be appealed.
 */
static struct kwk_i_look kwk_petition_annulment_open(const struct kwk_i_asking *asking)
{
    const struct kwk_i_case *view = asking->view;
    const struct kwk_fact *petition = kwk_i_find(view, KWK_FACT_VERZOEK, asking->about->ref);
    const struct kwk_fact *instruction =
        petition == 0 ? 0 : kwk_i_find(view, KWK_FACT_SCHRIFTELIJKE_AANWIJZING, petition->ref);
    if (instruction == 0 || instruction->value == 0) {
        return kwk_i_holds_maybe(KWK_FACT_SCHRIFTELIJKE_AANWIJZING);
    }
    return kwk_i_holds_sure(instruction->value == KWK_AANWIJZING_CONTACTBEPERKING);
}

static struct kwk_i_look kwk_petition_appeal(const struct kwk_i_asking *asking)
{
    const struct kwk_fact *order = asking->about;
    if (order == 0 || order->kind != KWK_FACT_UITSPRAAK ||
        order->detail == KWK_UITKOMST_AANGEHOUDEN) {
        return kwk_i_holds_maybe(KWK_FACT_UITSPRAAK);
    }
    switch (order->value) {
    case KWK_VERZOEK_VOTS:
    case KWK_VERZOEK_VERVANGING_GI:
    case KWK_VERZOEK_GESCHIL:
    case KWK_VERZOEK_BEKRACHTIGING:
    case KWK_VERZOEK_VERVANGENDE_TOESTEMMING:
        return kwk_i_holds_sure(0);
    case KWK_VERZOEK_VERVALLEN_AANWIJZING:
    case KWK_VERZOEK_INTREKKING_AANWIJZING:
        return kwk_petition_annulment_open(asking);
    default:
        return kwk_i_holds_sure(1);
    }
}

/* Three months from the day of the order; exactly three months fall under the Atw and roll. */
static struct kwk_i_look kwk_petition_appeal_term(const struct kwk_i_asking *asking)
{
    const struct kwk_fact *order = asking->about;
    if (order == 0 || order->kind != KWK_FACT_UITSPRAAK) {
        return kwk_i_holds_maybe(KWK_FACT_UITSPRAAK);
    }
    const kwk_date last = kwk_i_add_months(order->date, 3);
    return kwk_petition_within(asking,
                               kwk_i_roll(last, asking->view->extra, asking->view->extra_count, 0));
}

static struct kwk_i_look kwk_petition_perspective(const struct kwk_i_asking *asking)
{
    const struct kwk_fact *about = asking->about;
    if (about != 0 && about->kind == KWK_FACT_VERZOEK) {
        about = kwk_i_find(asking->view, KWK_FACT_KERNBESLUIT, about->ref2);
    }
    return kwk_i_holds_sure(about != 0 && about->kind == KWK_FACT_KERNBESLUIT &&
                            about->value == KWK_BESLUIT_PERSPECTIEF);
}

static struct kwk_i_look kwk_petition_arrangement(const struct kwk_i_asking *asking)
{
    const kwk_date day = asking->view->as_of;
    struct kwk_i_rows rows = kwk_i_rows(asking->view, KWK_FACT_OMGANGSREGELING);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->value == KWK_OMGANG_RECHTER && (fact->last_day == 0 || fact->last_day >= day)) {
            return kwk_i_holds_sure(1);
        }
    }
    return kwk_i_holds_none(asking, KWK_FACT_OMGANGSREGELING);
}

struct kwk_i_look kwk_i_look_petition(const struct kwk_i_asking *asking, int32_t condition)
{
    switch (condition) {
    case KWK_VOORWAARDE_GI_VERLENGT_NIET:
        return kwk_petition_no_extension(asking);
    case KWK_VOORWAARDE_GI_VRAAGT_NIET:
        return kwk_petition_asks_not(asking, KWK_PETITION_GI);
    case KWK_VOORWAARDE_RVDK_VRAAGT_NIET:
        return kwk_petition_asks_not(asking, 1u << KWK_ROL_RVDK);
    case KWK_VOORWAARDE_BINNEN_TWEE_WEKEN:
        return kwk_petition_instruction_term(asking);
    case KWK_VOORWAARDE_GI_BESLISTE:
        return kwk_petition_gi_decided(asking);
    case KWK_VOORWAARDE_BEROEP_OPEN:
        return kwk_petition_appeal(asking);
    case KWK_VOORWAARDE_BEROEP_OP_TIJD:
        return kwk_petition_appeal_term(asking);
    case KWK_VOORWAARDE_PERSPECTIEFBESLUIT:
        return kwk_petition_perspective(asking);
    default:
        return kwk_petition_arrangement(asking);
    }
}

#undef KWK_PETITION_GI
