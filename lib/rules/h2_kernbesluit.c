/*
 * lib/rules/h2_kernbesluit.c: which occasions call for a core decision where the general shapes do
 * not tell them apart: the start of a measure, a placement from home, a move, the end of a
 * supervision order, a request for investigation without a measure (framework 2.4 a ii, iii, vi;
 * norms 237, 239-243, 247).
 */
#include "rules.h"

/* Roles by which the institution itself acts. */
#define KWK_KERNBESLUIT_GI                                                                         \
    (1u << KWK_ROL_JEUGDBESCHERMER | 1u << KWK_ROL_JURIST | 1u << KWK_ROL_GI_MEDEWERKER |          \
     1u << KWK_ROL_GEDRAGSDESKUNDIGE)

/* Where a placement took the child from. */
enum {
    KWK_FROM_HOME = 0,
    KWK_FROM_PLACE = 1,   /* another place out of home */
    KWK_FROM_UNKNOWN = 2, /* an earlier placement ended, and no return home is on record */
    KWK_FROM_NOTHING = 3  /* no earlier placement on record at all */
};

/* A stay with the other parent is no stay out of home. */
static int32_t kwk_kernbesluit_out(const struct kwk_i_period *place)
{
    return place->row->kind == KWK_FACT_PLAATSING && place->row->value != KWK_PLAATS_ANDERE_OUDER;
}

/* A TERUGPLAATSING after the first day of a placement, on or before a later day. */
static int32_t kwk_kernbesluit_returned(const struct kwk_i_case *view, kwk_date after, kwk_date day)
{
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_TERUGPLAATSING);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->date >= after && fact->date <= day) {
            return 1;
        }
    }
    return 0;
}

static int32_t kwk_kernbesluit_from(const struct kwk_i_case *view, const struct kwk_fact *placement)
{
    const int32_t at = kwk_i_period_of(view, placement->id);
    const struct kwk_i_period *before = 0;
    if (at < 0) {
        return KWK_FROM_UNKNOWN;
    }
    if (view->periods[at].prev >= 0) {
        return kwk_kernbesluit_out(&view->periods[view->periods[at].prev]) ? KWK_FROM_PLACE
                                                                           : KWK_FROM_HOME;
    }
    for (int32_t i = 0; i < at; i++) {
        const struct kwk_i_period *other = &view->periods[i];
        if (other->row->kind == KWK_FACT_PLAATSING && other->first < placement->date) {
            before = other;
        }
    }
    if (before == 0) {
        return KWK_FROM_NOTHING;
    }
    return !kwk_kernbesluit_out(before) ||
                   kwk_kernbesluit_returned(view, before->first, placement->date)
               ? KWK_FROM_HOME
               : KWK_FROM_UNKNOWN;
}

/* Who asked for the authorisation that a placement rests on: roles, 0 = not known. */
static uint32_t kwk_kernbesluit_asked_by(const struct kwk_i_case *view,
                                         const struct kwk_fact *placement)
{
    const struct kwk_fact *leave = kwk_i_find(view, KWK_FACT_MACHTIGING, placement->ref2);
    const struct kwk_fact *order =
        leave != 0 ? kwk_i_find(view, KWK_FACT_UITSPRAAK, leave->ref2) : 0;
    const struct kwk_fact *petition =
        order != 0 ? kwk_i_find(view, KWK_FACT_VERZOEK, order->ref) : 0;
    return petition != 0 ? petition->roles : 0;
}

/* 239: a placement from home, not one that another than the institution asked for. */
static void kwk_kernbesluit_home(const struct kwk_i_run *run, const struct kwk_fact *placement,
                                 struct kwk_i_span *span)
{
    const struct kwk_i_case *view = run->view;
    const int32_t from = kwk_kernbesluit_from(view, placement);
    const uint32_t asked = kwk_kernbesluit_asked_by(view, placement);
    const kwk_date day_before = kwk_i_add_days(placement->date, -1);
    if (from == KWK_FROM_PLACE || (asked != 0 && (asked & KWK_KERNBESLUIT_GI) == 0)) {
        kwk_i_state(span, KWK_I_NOT, KWK_REASON_OTHER_KIND, 0);
    } else if (span->done != 0) {
        return;
    } else if (from == KWK_FROM_UNKNOWN) {
        kwk_i_state(span, KWK_I_UNKNOWN, KWK_REASON_TRIGGER_UNKNOWN, KWK_FACT_TERUGPLAATSING);
    } else if (from == KWK_FROM_NOTHING &&
               kwk_i_absent_through(view, KWK_FACT_PLAATSING, day_before) < day_before) {
        kwk_i_state(span, KWK_I_UNKNOWN, KWK_REASON_TRIGGER_UNKNOWN, KWK_FACT_PLAATSING);
    }
}

/* 241: a placement that follows another without a return home. */
static void kwk_kernbesluit_move(const struct kwk_i_run *run, const struct kwk_fact *placement,
                                 struct kwk_i_span *span)
{
    const struct kwk_i_case *view = run->view;
    const int32_t from = kwk_kernbesluit_from(view, placement);
    const kwk_date day_before = kwk_i_add_days(placement->date, -1);
    if (from == KWK_FROM_HOME) {
        kwk_i_state(span, KWK_I_NOT, KWK_REASON_NO_MOVE, 0);
    } else if (from == KWK_FROM_PLACE) {
        return;
    } else if (from == KWK_FROM_UNKNOWN) {
        kwk_i_state(span, KWK_I_UNKNOWN, KWK_REASON_TRIGGER_UNKNOWN, KWK_FACT_TERUGPLAATSING);
    } else if (kwk_i_absent_through(view, KWK_FACT_PLAATSING, day_before) >= day_before) {
        kwk_i_state(span, KWK_I_NOT, KWK_REASON_NO_MOVE, 0);
    } else {
        kwk_i_state(span, KWK_I_UNKNOWN, KWK_REASON_TRIGGER_UNKNOWN, KWK_FACT_PLAATSING);
    }
}

/* 247: asked by the institution itself. */
static void kwk_kernbesluit_asker(const struct kwk_i_run *run, const struct kwk_fact *petition,
                                  struct kwk_i_span *span)
{
    (void)run;
    if (petition->roles == 0 && span->done == 0) {
        kwk_i_state(span, KWK_I_UNKNOWN, KWK_REASON_TRIGGER_UNKNOWN, KWK_FACT_VERZOEK);
    } else if (petition->roles != 0 && (petition->roles & KWK_KERNBESLUIT_GI) == 0) {
        kwk_i_state(span, KWK_I_NOT, KWK_REASON_OTHER_KIND, 0);
    }
}

/* One refers to the other. */
static int32_t kwk_kernbesluit_linked(const struct kwk_fact *decision,
                                      const struct kwk_fact *trigger)
{
    return decision->ref == trigger->id || decision->ref2 == trigger->id ||
           trigger->ref == decision->id || trigger->ref2 == decision->id;
}

/* The day of the previous fact that starts the norm, of whatever stay or measure; 0 = none. */
static kwk_date kwk_kernbesluit_previous(const struct kwk_i_run *run,
                                         const struct kwk_fact *trigger)
{
    kwk_date previous = 0;
    struct kwk_i_rows rows = kwk_i_rows(run->view, run->norm->trigger);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->date < trigger->date && kwk_i_has_value(fact, run->norm->trigger_values)) {
            previous = fact->date;
        }
    }
    return previous;
}

/* A decision that answers before, and was not spent on the previous placement or return. */
static void kwk_kernbesluit_find(const struct kwk_i_run *run, const struct kwk_i_occasion *occasion,
                                 struct kwk_i_span *span)
{
    const kwk_date previous = kwk_kernbesluit_previous(run, occasion->fact);
    const kwk_date from = kwk_i_occasion_from(run, occasion);
    struct kwk_i_rows rows = kwk_i_rows(run->view, run->norm->fulfil);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        const int32_t belongs =
            kwk_i_fulfils(run, fact) == 1 ? kwk_i_of_occasion(run, occasion, fact, 1) : 0;
        if (fact->date <= previous && !kwk_kernbesluit_linked(fact, occasion->fact)) {
            continue;
        }
        if (belongs == 1) {
            kwk_i_done_fact(span, fact);
            break;
        }
        if (belongs == 2) {
            kwk_i_maybe(span, fact, KWK_REASON_AMBIGUOUS_LINK, run->norm->fulfil);
        }
    }
    kwk_i_established(run, span, run->norm->fulfil,
                      previous >= from ? kwk_i_add_days(previous, 1) : from);
}

/* As the shape vooraf, on those occasions only that `choose` (NULL: all) leaves standing. */
static void kwk_kernbesluit_before(struct kwk_i_run *run,
                                   void (*choose)(const struct kwk_i_run *run,
                                                  const struct kwk_fact *fact,
                                                  struct kwk_i_span *span))
{
    struct kwk_i_occasion occasion = {0};
    struct kwk_i_span span;
    while (kwk_i_next_occasion(run, &occasion, &span)) {
        span.due = span.start;
        span.due_latest = span.start_latest;
        kwk_kernbesluit_find(run, &occasion, &span);
        if (choose != 0 && span.state == KWK_I_APPLIES) {
            choose(run, occasion.fact, &span);
        }
        kwk_i_emit(run, &span);
    }
}

void kwk_i_rule_besluit_vooraf(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    (void)norm;
    kwk_kernbesluit_before(run, 0);
}

void kwk_i_rule_uithuisplaatsing(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    (void)norm;
    kwk_kernbesluit_before(run, kwk_kernbesluit_home);
}

void kwk_i_rule_overplaatsing(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    (void)norm;
    kwk_kernbesluit_before(run, kwk_kernbesluit_move);
}

void kwk_i_rule_verzoek_onderzoek(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    (void)norm;
    kwk_kernbesluit_before(run, kwk_kernbesluit_asker);
}

/* A concern of the chain on or before a day: a decision from then on may be about that concern. */
static int32_t kwk_kernbesluit_concern(const struct kwk_i_case *view, kwk_date from, kwk_date day)
{
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_NIEUWE_ERNSTIGE_ZORG);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->date >= from && fact->date <= day) {
            return 1;
        }
    }
    return 0;
}

/* 237: a safety judgement at the start; one about a concern is not it. */
void kwk_i_rule_besluit_start(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    const struct kwk_i_case *view = run->view;
    struct kwk_i_occasion occasion = {0};
    struct kwk_i_span span;
    while (kwk_i_next_occasion(run, &occasion, &span)) {
        const kwk_date from = kwk_i_chain_from(view, occasion.head);
        const int32_t head = view->periods[occasion.head].row->id;
        struct kwk_i_rows rows = kwk_i_rows(view, norm->fulfil);
        span.shape = KWK_I_SHAPE_OPEN;
        for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
            if (fact->date < from || !kwk_i_has_value(fact, norm->fulfil_values) ||
                kwk_i_find(view, KWK_FACT_NIEUWE_ERNSTIGE_ZORG, fact->ref) != 0) {
                continue;
            }
            const int32_t belongs = kwk_i_of_occasion(run, &occasion, fact, 0);
            const int32_t open =
                fact->ref != head && kwk_kernbesluit_concern(view, from, fact->date);
            if (belongs == 1 && !open) {
                kwk_i_done_fact(&span, fact);
                break;
            }
            if (belongs != 0) {
                kwk_i_maybe(&span, fact, KWK_REASON_AMBIGUOUS_LINK, norm->fulfil);
            }
        }
        kwk_i_established(run, &span, norm->fulfil, from);
        kwk_i_emit(run, &span);
    }
}

/* A decision belongs to the period it is about, also by way of a petition, notice or end. */
static int32_t kwk_kernbesluit_of_period(const struct kwk_i_case *view, const struct kwk_fact *fact,
                                         int32_t period)
{
    static const int32_t ways[] = {KWK_FACT_VERZOEK, KWK_FACT_MEDEDELING_RVDK, KWK_FACT_BEEINDIGD,
                                   KWK_FACT_VOORNEMEN};
    for (uint32_t i = 0; i < sizeof ways / sizeof ways[0]; i++) {
        const struct kwk_fact *way = kwk_i_find(view, ways[i], fact->ref);
        if (way != 0 && kwk_i_period_of(view, way->ref) >= 0) {
            return kwk_i_period_of(view, way->ref) == period;
        }
    }
    return kwk_i_belongs_period(view, fact, period);
}

/* 243: before a supervision order runs out it is decided to extend it or not. */
void kwk_i_rule_besluit_verlengen(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    const struct kwk_i_case *view = run->view;
    const struct kwk_i_group group = kwk_i_norm_group(norm);
    struct kwk_i_span span;
    kwk_date early = 0;
    kwk_date late = 0;
    for (int32_t i = -1; (i = kwk_i_next_ordered(view, group, i, &span)) >= 0;) {
        const struct kwk_i_period *period = &view->periods[i];
        span.due = span.due_latest = period->ordered;
        span.measure_last = period->last != period->ordered ? period->last : 0;
        struct kwk_i_rows rows = kwk_i_rows(view, norm->fulfil);
        for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
            const int32_t belongs = kwk_i_has_value(fact, norm->fulfil_values)
                                        ? kwk_kernbesluit_of_period(view, fact, i)
                                        : 0;
            if (belongs == 1) {
                kwk_i_done_fact(&span, fact);
                break;
            }
            if (belongs == 2) {
                kwk_i_maybe(&span, fact, KWK_REASON_AMBIGUOUS_LINK, norm->fulfil);
            }
        }
        if (kwk_i_reach(view, KWK_GRENS_18, &early, &late) == 1 &&
            period->ordered >= kwk_i_add_days(early, -1)) {
            kwk_i_state(&span, KWK_I_NOT, KWK_REASON_AGE, 0);
        }
        if (span.measure_last != 0) {
            span.flags |= KWK_FINDING_DERIVED_END;
        }
        kwk_i_established(run, &span, norm->fulfil, kwk_i_order_day(period));
        kwk_i_emit(run, &span);
    }
}

#undef KWK_KERNBESLUIT_GI
