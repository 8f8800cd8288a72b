/*
 * lib/rules/h4_spoed.c: hearing within two weeks of an emergency order
 * (Rv art. 800 lid 3, 809 lid 3; norms 409, 410).
 */
#include "rules.h"

/* Whether an order was given without hearing anyone: 1 yes, 0 no, 2 not on record. */
static int32_t kwk_spoed_order(const struct kwk_i_case *view, const struct kwk_fact *order)
{
    const int32_t kind =
        (order->value == KWK_VERZOEK_VOTS || order->value == KWK_VERZOEK_MACHTIGING ||
         order->value == KWK_VERZOEK_VOORLOPIGE_VOOGDIJ ||
         order->value == KWK_VERZOEK_WIJZIGING_VERBLIJF);
    return kind ? kwk_i_flag(view, order, KWK_FLAG_SPOED_ZONDER_VERHOOR) : 0;
}

/* An order of which it is not on record how it was given: only a timely hearing settles it. */
static void kwk_spoed_unsure(const struct kwk_i_case *view, const struct kwk_fact *order,
                             struct kwk_i_span *span)
{
    const int32_t heard = span->done != 0 && span->done <= span->due;
    if (kwk_spoed_order(view, order) == 2 && !heard && span->state == KWK_I_APPLIES) {
        kwk_i_state(span, KWK_I_UNKNOWN, KWK_REASON_TRIGGER_UNKNOWN, KWK_FACT_UITSPRAAK);
    }
}

/* Two weeks that do not roll on the safe reading, and roll on the literal one (ATW_VERVAL). */
static void kwk_spoed_begin(const struct kwk_i_run *run, const struct kwk_fact *order,
                            struct kwk_i_span *span)
{
    kwk_i_span_init(span, order->id, 1);
    span->trigger = order;
    kwk_i_apply_term(run, span, order->date, order->date);
    uint32_t horizon = 0;
    const kwk_date due = span->due;
    const kwk_date rolled = kwk_i_roll(due, run->view->extra, run->view->extra_count, &horizon);
    kwk_i_two_days(run->view, KWK_READING_ATW_VERVAL, due, rolled, span);
    span->flags |= horizon != 0 ? (uint32_t)KWK_FINDING_BEYOND_HORIZON : 0;
    kwk_i_established(run, span, run->norm->fulfil, order->date);
}

/* Whether somebody with authority on the day of the order was heard. */
static int32_t kwk_spoed_holder_heard(const struct kwk_i_case *view, const struct kwk_fact *heard,
                                      kwk_date day)
{
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_GEZAG);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        const kwk_date death = kwk_i_death(view, fact->person);
        if (kwk_i_first_of(fact->date) > day || (fact->last_day != 0 && fact->last_day < day) ||
            (death != 0 && death <= day)) {
            continue;
        }
        if (fact->person == heard->person ||
            (fact->person < 32 && (heard->persons >> fact->person & 1u) != 0)) {
            return 1;
        }
    }
    return 0;
}

static int32_t kwk_spoed_belanghebbende(const struct kwk_i_case *view, const struct kwk_fact *heard,
                                        kwk_date day)
{
    const uint32_t roles = 1u << KWK_ROL_BELANGHEBBENDE | 1u << KWK_ROL_OUDER_MET_GEZAG;
    return (heard->roles & roles) != 0 || kwk_spoed_holder_heard(view, heard, day);
}

static int32_t kwk_spoed_minderjarige(const struct kwk_i_case *view, const struct kwk_fact *heard,
                                      kwk_date day)
{
    (void)view;
    (void)day;
    return (heard->roles >> KWK_ROL_JEUGDIGE & 1u) != 0 || (heard->persons & 1u) != 0 ||
           (heard->person == 0 && heard->roles == 0 && heard->persons == 0);
}

static void kwk_spoed_heard(const struct kwk_i_run *run, struct kwk_i_span *span,
                            int32_t (*counts)(const struct kwk_i_case *, const struct kwk_fact *,
                                              kwk_date))
{
    struct kwk_i_rows rows = kwk_i_rows(run->view, run->norm->fulfil);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->ref == span->anchor && fact->date >= span->start &&
            counts(run->view, fact, span->start)) {
            kwk_i_done_fact(span, fact);
            return;
        }
    }
}

void kwk_i_rule_spoed_belanghebbenden(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    struct kwk_i_rows rows = kwk_i_rows(run->view, norm->trigger);
    for (const struct kwk_fact *order; (order = kwk_i_next(&rows)) != 0;) {
        struct kwk_i_span span;
        if (!kwk_spoed_order(run->view, order)) {
            continue;
        }
        kwk_spoed_begin(run, order, &span);
        span.person = -1;
        span.flags |= KWK_FINDING_WHOLE;
        kwk_spoed_heard(run, &span, kwk_spoed_belanghebbende);
        kwk_spoed_unsure(run->view, order, &span);
        kwk_i_emit(run, &span);
    }
}

/* Twelve or older on the day of the order, as far as the record says. */
static void kwk_spoed_age(const struct kwk_i_case *view, int32_t age, kwk_date late, kwk_date day,
                          struct kwk_i_span *span)
{
    if (age != 1) {
        kwk_i_state(span, KWK_I_UNKNOWN, age < 0 ? KWK_REASON_CONFLICT : KWK_REASON_FACT_UNKNOWN,
                    KWK_FACT_GEBOORTE);
    } else if (day < late && kwk_i_partial_birth(view)) {
        kwk_i_state(span, KWK_I_UNKNOWN, KWK_REASON_PARTIAL_DATE, KWK_FACT_GEBOORTE);
    } else if (day < late) {
        span->disputed = KWK_READING_SCHRIKKELDAG;
    }
}

void kwk_i_rule_spoed_minderjarige(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    kwk_date early = 0;
    kwk_date late = 0;
    const int32_t age = kwk_i_reach(run->view, KWK_GRENS_12, &early, &late);
    struct kwk_i_rows rows = kwk_i_rows(run->view, norm->trigger);
    for (const struct kwk_fact *order; (order = kwk_i_next(&rows)) != 0;) {
        struct kwk_i_span span;
        if (!kwk_spoed_order(run->view, order)) {
            continue;
        }
        kwk_spoed_begin(run, order, &span);
        kwk_spoed_heard(run, &span, kwk_spoed_minderjarige);
        if (age == 1 && order->date < early) {
            kwk_i_state(&span, KWK_I_NOT, KWK_REASON_AGE, 0);
        }
        kwk_spoed_unsure(run->view, order, &span);
        if (span.state == KWK_I_APPLIES) {
            kwk_spoed_age(run->view, age, late, order->date, &span);
        }
        kwk_i_emit(run, &span);
    }
}
