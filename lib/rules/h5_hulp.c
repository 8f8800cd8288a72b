/*
 * lib/rules/h5_hulp.c: suitable help within three months, and the local team at 16.5 years
 * (framework 5.2.1, 5.2.4, 8.3.1; norms 501, 502).
 */
#include "rules.h"

/* In the doorbraakaanpak late help is judged positively (framework 5.2.4). */

static int32_t kwk_h5_waiting(const struct kwk_i_case *view, const struct kwk_fact *started)
{
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_HULP_WACHTLIJST);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->ref == started->ref && fact->date <= started->date &&
            (fact->last_day == 0 || fact->last_day >= started->date)) {
            return 1;
        }
    }
    return 0;
}

static int32_t kwk_h5_ended_before(const struct kwk_i_case *view, const struct kwk_fact *started,
                                   kwk_date day)
{
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_HULP_BEEINDIGD);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if ((fact->ref == started->id || fact->ref == started->ref) &&
            fact->date >= kwk_i_first_of(started->date) && fact->date < day) {
            return 1;
        }
    }
    return 0;
}

/*
 * Help is the child's: it counts for every measure that runs, through the last day of the chain,
 * unless it was linked to a period of another chain. 1 = counts, 0 = does not.
 */
static int32_t kwk_h5_belongs(const struct kwk_i_run *run, const struct kwk_fact *fact,
                              int32_t head)
{
    const int32_t linked = kwk_i_period_of(run->view, fact->ref);
    const kwk_date last = kwk_i_chain_last(run->view, head);
    const int32_t elsewhere = linked >= 0 ? run->view->periods[linked].head != head
                                          : kwk_i_period_kind(run->view, fact->ref) > 0;
    return !elsewhere && (last == 0 || kwk_i_first_of(fact->date) <= last);
}

static void kwk_h5_take(struct kwk_i_span *span, const struct kwk_fact *fact, int32_t late_reason)
{
    if (span->done != 0 && kwk_i_first_of(fact->date) >= span->done) {
        return;
    }
    span->partial = 0;
    kwk_i_done_fact(span, fact);
    span->late_reason = late_reason;
}

static void kwk_h5_started(const struct kwk_i_run *run, int32_t head, struct kwk_i_span *span)
{
    struct kwk_i_rows rows = kwk_i_rows(run->view, KWK_FACT_HULP_GESTART);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->person != 0 || kwk_h5_waiting(run->view, fact) ||
            (kwk_i_first_of(fact->date) < span->start &&
             kwk_h5_ended_before(run->view, fact, span->start))) {
            continue;
        }
        if (kwk_h5_belongs(run, fact, head)) {
            kwk_h5_take(span, fact, 0);
        }
    }
}

static void kwk_h5_alternative(const struct kwk_i_run *run, int32_t head, struct kwk_i_span *span)
{
    const uint32_t both = KWK_FLAG_PROFESSIONAL_PASSEND | KWK_FLAG_GEZIN_PASSEND;
    struct kwk_i_rows rows = kwk_i_rows(run->view, KWK_FACT_HULP_ALTERNATIEF_PASSEND);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (!kwk_h5_belongs(run, fact, head) || fact->date < span->start) {
            continue;
        }
        if ((fact->flags & both) == both) {
            kwk_h5_take(span, fact, 0);
        } else if (kwk_i_flag(run->view, fact, KWK_FLAG_PROFESSIONAL_PASSEND) != 0 &&
                   kwk_i_flag(run->view, fact, KWK_FLAG_GEZIN_PASSEND) != 0) {
            kwk_i_maybe(span, fact, KWK_REASON_FACT_UNKNOWN, fact->kind);
        }
    }
}

static void kwk_h5_breakthrough(const struct kwk_i_run *run, int32_t head, struct kwk_i_span *span)
{
    struct kwk_i_rows rows = kwk_i_rows(run->view, KWK_FACT_HULP_DOORBRAAK);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (kwk_h5_belongs(run, fact, head) && fact->date >= span->start) {
            kwk_h5_take(span, fact, KWK_REASON_DOORBRAAK);
        }
    }
}

/* It was decided that no help is needed, and nothing else was decided. */
static const struct kwk_fact *kwk_h5_none_needed(const struct kwk_i_run *run, int32_t head)
{
    const struct kwk_i_group group = kwk_i_norm_group(run->norm);
    const struct kwk_fact *none = 0;
    struct kwk_i_rows rows = kwk_i_rows(run->view, KWK_FACT_HULP_BEPAALD);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->person != 0 || kwk_i_belongs(run->view, fact, head, group) != 1) {
            continue;
        }
        if (fact->value == KWK_HULP_JEUGDHULP || fact->value == KWK_HULP_CONTINUERING) {
            return 0;
        }
        none = fact->value == KWK_HULP_GEEN ? fact : none;
    }
    return none;
}

void kwk_i_rule_hulp(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    const struct kwk_i_group group = kwk_i_norm_group(norm);
    for (int32_t head = -1; (head = kwk_i_next_head(run->view, group, head)) >= 0;) {
        struct kwk_i_span span;
        kwk_i_chain_span(run, head, 1, &span);
        kwk_i_from_order(run, head, &span);
        kwk_h5_started(run, head, &span);
        kwk_h5_alternative(run, head, &span);
        kwk_h5_breakthrough(run, head, &span);
        kwk_i_established(run, &span, norm->fulfil, span.start);
        kwk_i_also_established(run, &span, KWK_FACT_HULP_ALTERNATIEF_PASSEND, span.start);
        kwk_i_also_established(run, &span, KWK_FACT_HULP_DOORBRAAK, span.start);
        const struct kwk_fact *none = kwk_h5_none_needed(run, head);
        if (none != 0) {
            kwk_i_lean(&span, none);
            kwk_i_state(&span, KWK_I_NOT, KWK_REASON_NO_HELP_NEEDED, 0);
        }
        kwk_i_emit(run, &span);
    }
}

static int32_t kwk_h5_chain_holds(const struct kwk_i_case *view, int32_t head, kwk_date day)
{
    for (int32_t i = 0; i < view->period_count; i++) {
        const struct kwk_i_period *period = &view->periods[i];
        if (period->head == head && period->first <= day &&
            (period->last == 0 || day <= period->last)) {
            return 1;
        }
    }
    return 0;
}

void kwk_i_rule_lokaal_team(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    const struct kwk_i_case *view = run->view;
    const struct kwk_i_group group = kwk_i_norm_group(norm);
    kwk_date early = 0;
    kwk_date late = 0;
    const int32_t age = kwk_i_reach(view, KWK_GRENS_16_5, &early, &late);
    for (int32_t head = -1; (head = kwk_i_next_head(view, group, head)) >= 0;) {
        struct kwk_i_span span;
        kwk_i_chain_span(run, head, 1, &span);
        span.measure_last = 0;
        span.start = span.start_latest = view->periods[head].first;
        span.trigger = view->periods[head].row;
        kwk_i_first_attached(run, &span, head, norm->fulfil, 0, 0);
        if (age != 1) {
            kwk_i_state(&span, KWK_I_UNKNOWN,
                        age < 0 ? KWK_REASON_CONFLICT : KWK_REASON_FACT_UNKNOWN, KWK_FACT_GEBOORTE);
            kwk_i_emit(run, &span);
            continue;
        }
        span.due = early;
        span.due_latest = late;
        span.valid_day = early;
        span.partial = early != late ? KWK_FACT_GEBOORTE : span.partial;
        const int32_t first = kwk_h5_chain_holds(view, head, early);
        const int32_t last = kwk_h5_chain_holds(view, head, late);
        if (!first && !last) {
            kwk_i_state(&span, KWK_I_NOT, KWK_REASON_AGE, 0);
        } else if (first != last) {
            kwk_i_state(&span, KWK_I_UNKNOWN, KWK_REASON_PARTIAL_DATE, KWK_FACT_GEBOORTE);
        }
        kwk_i_established(run, &span, norm->fulfil, span.start);
        kwk_i_emit(run, &span);
    }
}
