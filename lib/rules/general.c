/*
 * lib/rules/general.c: what the general predicates share: the occasions on which a norm applies (a
 * chain of measures, or a fact), the conditions of its row, and which facts answer to an occasion
 * (docs/rules.md section 4.1).
 */
#include "rules.h"

/* Before every date of a case. */
#define KWK_GENERAL_EVER 16000101

/* The child must have reached the age of the row on a day. */
void kwk_i_child_age(const struct kwk_i_run *run, kwk_date day, struct kwk_i_span *span)
{
    const struct kwk_i_norm *norm = run->norm;
    kwk_date early = 0;
    kwk_date late = 0;
    kwk_date other = 0;
    if (norm->age == 0 || span->state != KWK_I_APPLIES) {
        return;
    }
    const int32_t known = kwk_i_reach(run->view, norm->age, &early, &late);
    if (known != 1) {
        kwk_i_state(span, KWK_I_UNKNOWN, known < 0 ? KWK_REASON_CONFLICT : KWK_REASON_FACT_UNKNOWN,
                    KWK_FACT_GEBOORTE);
    } else if (day < early) {
        kwk_i_state(span, KWK_I_NOT, KWK_REASON_AGE, 0);
    } else if (day < late && kwk_i_partial_birth(run->view)) {
        kwk_i_state(span, KWK_I_UNKNOWN, KWK_REASON_PARTIAL_DATE, KWK_FACT_GEBOORTE);
    } else if (day < late) {
        span->disputed = KWK_READING_SCHRIKKELDAG;
    } else if (norm->age_latest != 0 &&
               (kwk_i_reach(run->view, norm->age_latest, &other, &late) != 1 || day < late)) {
        span->disputed = norm->age_reading;
    }
}

/*
 * The age of the row on an occasion. On a chain of measures the norm begins on the day the child reaches
 * it; a chain that ends before that day is not concerned.
 */
void kwk_i_occasion_age(const struct kwk_i_run *run, const struct kwk_i_occasion *occasion,
                        struct kwk_i_span *span)
{
    kwk_date early = 0;
    kwk_date late = 0;
    if (occasion->fact != 0 || run->norm->age == 0 || span->state != KWK_I_APPLIES ||
        kwk_i_reach(run->view, run->norm->age, &early, &late) != 1) {
        kwk_i_child_age(run, span->start, span);
        return;
    }
    const kwk_date last = kwk_i_chain_last(run->view, occasion->head);
    if (late <= span->start) {
        span->start_latest = span->start;
    } else if (last != 0 && last < early) {
        kwk_i_state(span, KWK_I_NOT, KWK_REASON_AGE, 0);
    } else if (last != 0 && last < late) {
        kwk_i_state(span, KWK_I_UNKNOWN, KWK_REASON_PARTIAL_DATE, KWK_FACT_GEBOORTE);
    } else if (run->view->as_of >= early && run->view->as_of < late &&
               kwk_i_partial_birth(run->view)) {
        span->start = early > span->start ? early : span->start;
        span->start_latest = late;
        kwk_i_state(span, KWK_I_UNKNOWN, KWK_REASON_PARTIAL_DATE, KWK_FACT_GEBOORTE);
    } else {
        span->start = early > span->start ? early : span->start;
        span->start_latest = late;
        span->disputed = run->view->as_of < late ? KWK_READING_SCHRIKKELDAG : span->disputed;
    }
    if (span->state == KWK_I_APPLIES && run->norm->age_latest != 0 &&
        (kwk_i_reach(run->view, run->norm->age_latest, &early, &late) != 1 ||
         run->view->as_of < late)) {
        span->disputed = run->norm->age_reading;
    }
}

/* Whether the value of a fact is one of UNTIL_VALUES: 1 yes, 0 no, 2 no value is on record. */
int32_t kwk_i_until_value(const struct kwk_i_norm *norm, const struct kwk_fact *fact)
{
    if (kwk_i_has_value(fact, norm->fulfil_values)) {
        return 1;
    }
    return fact->value == 0 ? 2 : 0;
}

/*
 * Whether a fact of the fulfilling kind fulfils the row: value, flag and who took part. 1 yes, 0 no,
 * 2 the flag or the participants are not on record.
 */
int32_t kwk_i_fulfils(const struct kwk_i_run *run, const struct kwk_fact *fact)
{
    const struct kwk_i_norm *norm = run->norm;
    const int32_t value = kwk_i_until_value(norm, fact);
    const int32_t flag = norm->needs == 0 ? 1 : kwk_i_flag(run->view, fact, norm->needs);
    if (value == 0 || flag == 0) {
        return 0;
    }
    if (norm->roles == 0) {
        return value == 2 ? 2 : flag;
    }
    for (int32_t role = 0; role < 32; role++) {
        if ((norm->roles >> role & 1u) != 0 && !kwk_i_role_there(run->view, fact, role)) {
            return kwk_i_names_anyone(run->view, fact) ? 0 : 2;
        }
    }
    return value == 2 ? 2 : flag;
}

/* Such a measure must be in force on the day, or must not. */
static void kwk_general_under(const struct kwk_i_run *run, kwk_date day, struct kwk_i_span *span)
{
    const struct kwk_i_group group = {KWK_FACT_MAATREGEL, run->norm->under};
    const struct kwk_i_group not_group = {KWK_FACT_MAATREGEL, run->norm->not_under};
    if (run->norm->not_under != 0) {
        if (kwk_i_holds(run->view, not_group, day) >= 0) {
            kwk_i_state(span, KWK_I_NOT, KWK_REASON_OTHER_KIND, 0);
        } else if (kwk_i_absent_through(run->view, KWK_FACT_MAATREGEL, day) < day) {
            kwk_i_state(span, KWK_I_UNKNOWN, KWK_REASON_TRIGGER_UNKNOWN, KWK_FACT_MAATREGEL);
        }
        return;
    }
    if (run->norm->under == 0 || kwk_i_holds(run->view, group, day) >= 0) {
        return;
    }
    const struct kwk_i_group any = {KWK_FACT_MAATREGEL, -1};
    if (kwk_i_holds(run->view, any, day) >= 0) {
        kwk_i_state(span, KWK_I_NOT, KWK_REASON_OTHER_KIND, 0);
    } else if (kwk_i_absent_through(run->view, KWK_FACT_MAATREGEL, day) >= day) {
        kwk_i_state(span, KWK_I_NOT, KWK_REASON_NO_MEASURE, 0);
    } else {
        kwk_i_state(span, KWK_I_UNKNOWN, KWK_REASON_TRIGGER_UNKNOWN, KWK_FACT_MAATREGEL);
    }
}

/* The child must live in such a place on the day. */
static void kwk_general_living(const struct kwk_i_run *run, kwk_date day, struct kwk_i_span *span)
{
    int32_t elsewhere = 0;
    if (run->norm->living_in == 0 || span->state != KWK_I_APPLIES) {
        return;
    }
    for (int32_t i = 0; i < run->view->period_count; i++) {
        const struct kwk_i_period *place = &run->view->periods[i];
        if (place->row->kind != KWK_FACT_PLAATSING || place->first > day ||
            (place->last != 0 && place->last < day)) {
            continue;
        }
        if (kwk_i_has_value(place->row, run->norm->living_in)) {
            kwk_i_lean(span, place->row);
            return;
        }
        elsewhere = 1;
    }
    if (elsewhere || kwk_i_absent_through(run->view, KWK_FACT_PLAATSING, day) >= day) {
        kwk_i_state(span, KWK_I_NOT, KWK_REASON_NOT_PLACED, 0);
    } else {
        kwk_i_state(span, KWK_I_UNKNOWN, KWK_REASON_TRIGGER_UNKNOWN, KWK_FACT_PLAATSING);
    }
}

/* A trigger of the row: its value, the petition it answers, and what it is about. */
static int32_t kwk_general_starts(const struct kwk_i_run *run, const struct kwk_fact *fact)
{
    const struct kwk_fact *petition = kwk_i_find(run->view, KWK_FACT_VERZOEK, fact->ref);
    if (!kwk_i_has_value(fact, run->norm->trigger_values) ||
        (run->norm->answers != 0 &&
         (petition == 0 || !kwk_i_has_value(petition, run->norm->answers)))) {
        return 0;
    }
    const int32_t about = run->norm->about != 0 ? kwk_i_period_kind(run->view, fact->ref) : 0;
    return about <= 0 || about == run->norm->about;
}

static int32_t kwk_general_next_fact(const struct kwk_i_run *run, struct kwk_i_occasion *occasion,
                                     struct kwk_i_span *span)
{
    const struct kwk_fact *fact;
    while ((fact = kwk_i_next(&occasion->rows)) != 0) {
        if (!kwk_general_starts(run, fact)) {
            continue;
        }
        occasion->fact = fact;
        kwk_i_span_init(span, fact->id, 1);
        span->trigger = fact;
        span->start = kwk_i_first_of(fact->date);
        span->start_latest = kwk_i_last_of(fact->date);
        span->partial = span->start != span->start_latest ? fact->kind : 0;
        kwk_general_under(run, span->start, span);
        kwk_general_living(run, span->start, span);
        return 1;
    }
    return 0;
}

static int32_t kwk_general_next_chain(const struct kwk_i_run *run, struct kwk_i_occasion *occasion,
                                      struct kwk_i_span *span)
{
    const struct kwk_i_case *view = run->view;
    occasion->head = kwk_i_next_head(view, kwk_i_norm_group(run->norm), occasion->head);
    if (occasion->head < 0) {
        return 0;
    }
    kwk_i_chain_span(run, occasion->head, 1, span);
    span->trigger = view->periods[occasion->head].row;
    span->start = span->start_latest = view->periods[occasion->head].first;
    const kwk_date last = span->measure_last;
    if (run->norm->kind != KWK_NORMKIND_TERM && span->start < run->norm->valid_from &&
        (last == 0 || last >= run->norm->valid_from)) {
        span->start = span->start_latest = run->norm->valid_from;
    }
    span->measure_last = 0;
    return 1;
}

/*
 * The next occasion of a norm: each chain of its measures, or each fact that starts it. Zero the
 * occasion before the first. The age of the row is not looked at: kwk_i_child_age.
 */
int32_t kwk_i_next_occasion(const struct kwk_i_run *run, struct kwk_i_occasion *occasion,
                            struct kwk_i_span *span)
{
    if (!occasion->begun) {
        occasion->begun = 1;
        occasion->head = -1;
        occasion->rows = kwk_i_rows(run->view, run->norm->trigger);
    }
    return run->norm->periods != 0 ? kwk_general_next_chain(run, occasion, span)
                                   : kwk_general_next_fact(run, occasion, span);
}

/* The period that a fact is, or is about; -1 = none. */
static int32_t kwk_general_period(const struct kwk_i_case *view, const struct kwk_fact *fact)
{
    const int32_t own = kwk_i_period_of(view, fact->id);
    return own >= 0 ? own : kwk_i_period_of(view, fact->ref);
}

/* Both are about a period of one kind, and of different chains; a placement is its own. */
static int32_t kwk_general_apart(const struct kwk_i_case *view, const struct kwk_fact *a,
                                 const struct kwk_fact *b)
{
    const int32_t first = kwk_general_period(view, a);
    const int32_t second = kwk_general_period(view, b);
    if (first < 0 || second < 0 ||
        view->periods[first].row->kind != view->periods[second].row->kind) {
        return 0;
    }
    return view->periods[first].row->kind == KWK_FACT_PLAATSING
               ? first != second
               : view->periods[first].head != view->periods[second].head;
}

/* A fact that starts the norm about another measure or authorisation; placements follow one another. */
static int32_t kwk_general_elsewhere(const struct kwk_i_case *view, const struct kwk_fact *fact,
                                     const struct kwk_fact *trigger)
{
    const int32_t at = kwk_general_period(view, fact);
    return at >= 0 && view->periods[at].row->kind != KWK_FACT_PLAATSING &&
           kwk_general_apart(view, fact, trigger);
}

/* How many facts that start the norm and that `fact` may answer lie in from..day. */
static int32_t kwk_general_rivals(const struct kwk_i_run *run, const struct kwk_fact *answer,
                                  kwk_date from, kwk_date day)
{
    int32_t count = 0;
    struct kwk_i_rows rows = kwk_i_rows(run->view, run->norm->trigger);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        count += kwk_general_starts(run, fact) && fact->date >= from && fact->date <= day &&
                 !kwk_general_apart(run->view, fact, answer);
    }
    return count;
}

/*
 * The last fact that starts the norm before this one and that an answer may belong to; without an answer,
 * one that is not about another measure. 0 = none.
 */
static kwk_date kwk_general_previous(const struct kwk_i_run *run, const struct kwk_fact *trigger,
                                     const struct kwk_fact *answer)
{
    kwk_date previous = 0;
    struct kwk_i_rows rows = kwk_i_rows(run->view, run->norm->trigger);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (kwk_general_starts(run, fact) && fact->date < trigger->date &&
            !(answer != 0 ? kwk_general_apart(run->view, fact, answer)
                          : kwk_general_elsewhere(run->view, fact, trigger))) {
            previous = fact->date;
        }
    }
    return previous;
}

/* The day a chain was ordered, or its first day if that is earlier. */
kwk_date kwk_i_chain_from(const struct kwk_i_case *view, int32_t head)
{
    const kwk_date ordered = kwk_i_order_day(&view->periods[head]);
    const kwk_date first = view->periods[head].first;
    return ordered < first ? ordered : first;
}

/* The earliest day on which a chain of measures that holds a day was ordered or began; 0 = none. */
static kwk_date kwk_general_measure_from(const struct kwk_i_case *view, kwk_date day)
{
    kwk_date earliest = 0;
    for (int32_t i = 0; i < view->period_count; i++) {
        const struct kwk_i_period *period = &view->periods[i];
        if (period->row->kind != KWK_FACT_MAATREGEL || period->first > day ||
            (period->last != 0 && period->last < day)) {
            continue;
        }
        const kwk_date from = kwk_i_chain_from(view, period->head);
        earliest = earliest == 0 || from < earliest ? from : earliest;
    }
    return earliest;
}

/*
 * The day from which something may have come before an occasion: the day after the previous one, else
 * the order day of a chain of measures that holds it and began before it, else the day of the help or
 * petition it refers to, else ever.
 */
static kwk_date kwk_general_since(const struct kwk_i_run *run,
                                  const struct kwk_i_occasion *occasion,
                                  const struct kwk_fact *answer)
{
    const struct kwk_i_case *view = run->view;
    const struct kwk_fact *trigger = occasion->fact;
    if (trigger == 0) {
        return kwk_i_chain_from(view, occasion->head);
    }
    const kwk_date previous = kwk_general_previous(run, trigger, answer);
    if (previous != 0) {
        return kwk_i_add_days(previous, 1);
    }
    const kwk_date since = kwk_general_measure_from(view, kwk_i_first_of(trigger->date));
    if (since != 0 && since < kwk_i_first_of(trigger->date)) {
        return since;
    }
    const struct kwk_fact *help = kwk_i_find(view, KWK_FACT_HULP_BEPAALD, trigger->ref);
    const struct kwk_fact *about =
        help != 0 ? help : kwk_i_find(view, KWK_FACT_VERZOEK, trigger->ref);
    return about != 0 && about->date <= kwk_i_last_of(trigger->date) ? about->date
                                                                     : KWK_GENERAL_EVER;
}

kwk_date kwk_i_occasion_from(const struct kwk_i_run *run, const struct kwk_i_occasion *occasion)
{
    return kwk_general_since(run, occasion, 0);
}

/* How the refs of two facts link them. */
enum {
    KWK_LINK_NO = 0,     /* to something else */
    KWK_LINK_DIRECT = 1, /* one refers to the other */
    KWK_LINK_SILENT = 2, /* they say nothing */
    KWK_LINK_SIBLING = 3 /* both refer to the same third fact, which is no period */
};

static int32_t kwk_general_linked(const struct kwk_i_run *run, const struct kwk_fact *trigger,
                                  const struct kwk_fact *fact)
{
    const struct kwk_i_case *view = run->view;
    if (fact->ref == trigger->id || fact->ref2 == trigger->id || trigger->ref == fact->id ||
        trigger->ref2 == fact->id) {
        return KWK_LINK_DIRECT;
    }
    if (fact->ref == 0 || kwk_i_period_of(view, fact->ref) >= 0) {
        return kwk_general_apart(view, fact, trigger) ? KWK_LINK_NO : KWK_LINK_SILENT;
    }
    const int32_t kind = kwk_i_period_kind(view, fact->ref);
    if (kind != 0) {
        return kind < 0 ? KWK_LINK_SILENT : KWK_LINK_NO;
    }
    return fact->ref == trigger->ref ? KWK_LINK_SIBLING : KWK_LINK_NO;
}

/*
 * Whether a fact answers to an occasion: 1 yes, 0 no, 2 it may. `before`: it must come before, after
 * the previous occasion; else it must come after. One that refers to the occasion, or that the occasion
 * refers to, counts on any day.
 */
int32_t kwk_i_of_occasion(const struct kwk_i_run *run, const struct kwk_i_occasion *occasion,
                          const struct kwk_fact *fact, int32_t before)
{
    const struct kwk_fact *trigger = occasion->fact;
    if (trigger == 0) {
        return kwk_i_belongs(run->view, fact, occasion->head, kwk_i_norm_group(run->norm));
    }
    const int32_t linked = kwk_general_linked(run, trigger, fact);
    if (linked == KWK_LINK_SIBLING) {
        return before || fact->date >= trigger->date;
    }
    if (linked != KWK_LINK_SILENT) {
        return linked;
    }
    if (before) {
        if (fact->date > kwk_i_last_of(trigger->date) ||
            fact->date < kwk_general_since(run, occasion, fact)) {
            return 0;
        }
        return kwk_general_rivals(run, fact, trigger->date, trigger->date) == 1 ? 1 : 2;
    }
    if (fact->date < trigger->date) {
        return 0;
    }
    return kwk_general_rivals(run, fact, 0, fact->date) == 1 ? 1 : 2;
}

#undef KWK_GENERAL_EVER
