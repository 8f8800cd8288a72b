/*
 * lib/phase_need.c: one need of a transition in a case: is it there, surely not, or not known?
 */
#include "phase.h"
#include "rules/rules.h"

static void kwk_need_state(struct kwk_need_row *row, int32_t state, int32_t missing)
{
    row->state = state;
    row->missing = missing;
}

/* Absence speaks only where it is declared. */
static void kwk_need_absent(const struct kwk_i_reach *reach, int32_t kind, kwk_date from,
                            struct kwk_need_row *row)
{
    const struct kwk_i_case *view = reach->stand->view;
    if (kwk_i_absent_through(view, kind, from) >= view->as_of) {
        kwk_need_state(row, KWK_NEEDSTATE_OPEN, 0);
    } else {
        kwk_need_state(row, KWK_NEEDSTATE_NOT_KNOWN, kind);
    }
}

/* Whether an UITSPRAAK answers a petition about another period of the course. */
static const struct kwk_fact *kwk_need_about(const struct kwk_i_case *view,
                                             const struct kwk_fact *fact)
{
    const struct kwk_fact *petition =
        fact->kind == KWK_FACT_UITSPRAAK ? kwk_i_find(view, KWK_FACT_VERZOEK, fact->ref) : 0;
    return petition != 0 ? petition : fact;
}

/* Whether a fact belongs to the course; to none when there is none. */
static int32_t kwk_need_course(const struct kwk_i_reach *reach, const struct kwk_fact *fact)
{
    return reach->course == 0 ? 0 : kwk_i_of_course(reach->stand->view, reach->course, fact);
}

/* 1 = the fact counts for the transition, 0 = not, 2 = may. */
static int32_t kwk_need_counts(const struct kwk_i_reach *reach, const struct kwk_fact *fact)
{
    const struct kwk_i_case *view = reach->stand->view;
    const struct kwk_fact *about = kwk_need_about(view, fact);
    if (kwk_i_last_of(fact->date) < reach->from) {
        return 0;
    }
    switch (reach->scope) {
    case KWK_I_SCOPE_PERIODE:
        if (fact->kind != KWK_FACT_VERZOEK && fact->kind != KWK_FACT_UITSPRAAK &&
            fact->kind != KWK_FACT_KERNBESLUIT) {
            return kwk_need_course(reach, fact);
        }
        return reach->period < 0 ? 0 : kwk_i_belongs_period(view, about, reach->period);
    case KWK_I_SCOPE_MACHTIGING:
        if (fact->kind == KWK_FACT_KERNBESLUIT) {
            return 1;
        }
        return reach->period < 0 ? 0 : kwk_i_belongs_period(view, about, reach->period);
    case KWK_I_SCOPE_TRAJECT:
    case KWK_I_SCOPE_VOOGDIJ:
        return fact->kind == KWK_FACT_UITSPRAAK || fact->kind == KWK_FACT_GEZAG
                   ? 1
                   : kwk_need_course(reach, fact);
    default:
        return 1;
    }
}

static int32_t kwk_need_granted(const struct kwk_fact *fact)
{
    return fact->kind != KWK_FACT_UITSPRAAK || fact->detail == KWK_UITKOMST_TOEGEWEZEN ||
           fact->detail == KWK_UITKOMST_DEELS;
}

static void kwk_need_fact(const struct kwk_i_reach *reach, int32_t kind, uint32_t values,
                          struct kwk_need_row *row)
{
    const struct kwk_i_case *view = reach->stand->view;
    int32_t maybe = 0;
    struct kwk_i_rows rows = kwk_i_rows(view, kind);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        /* the order that a period rests on does not extend that period */
        if (!kwk_i_has_value(fact, values) || !kwk_need_granted(fact) ||
            (reach->period >= 0 && fact == view->periods[reach->period].order)) {
            continue;
        }
        const int32_t counts = kwk_need_counts(reach, fact);
        if (counts == 1) {
            row->fact = fact->id;
            kwk_need_state(row, KWK_NEEDSTATE_MET, 0);
            return;
        }
        maybe |= counts == 2;
    }
    kwk_need_absent(reach, kind, reach->from, row);
    if (maybe) {
        kwk_need_state(row, KWK_NEEDSTATE_NOT_KNOWN, kind);
    }
}

static const struct kwk_fact *kwk_need_row_of(const struct kwk_i_case *view, int32_t id)
{
    for (uint32_t i = 0; id != 0 && i < view->fact_count; i++) {
        if (view->facts[i].id == id) {
            return &view->facts[i];
        }
    }
    return 0;
}

/* What is about the period itself goes before what is about its course. */
static void kwk_need_keep(struct kwk_i_worst_of *worst, const struct kwk_finding *finding,
                          int32_t exact)
{
    if (exact < worst->exact) {
        return;
    }
    if (exact > worst->exact || worst->finding.norm == 0 ||
        kwk_verdict_rank(finding->verdict) < kwk_verdict_rank(worst->finding.verdict)) {
        worst->finding = *finding;
        worst->exact = exact;
    }
}

/* Findings of the period itself, or else of its course; not those of an earlier measure. */
static void kwk_need_finding(void *context, const struct kwk_finding *finding)
{
    struct kwk_i_worst_of *worst = context;
    const struct kwk_i_reach *reach = worst->reach;
    const struct kwk_i_case *view = reach->stand->view;
    const int32_t period = kwk_i_period_of(view, finding->anchor);
    if ((finding->flags & KWK_FINDING_PART) != 0) {
        return;
    }
    if (period >= 0 && period == reach->period) {
        kwk_need_keep(worst, finding, 1);
        return;
    }
    if (period >= 0 && view->periods[period].row->kind == KWK_FACT_MAATREGEL) {
        if (reach->course != 0 && !kwk_i_in_course(view, reach->course, period)) {
            return;
        }
    } else if (period >= 0) {
        if (view->periods[period].last != 0 && view->periods[period].last < reach->from) {
            return;
        }
    } else {
        const struct kwk_fact *anchor = kwk_need_row_of(view, finding->anchor);
        if (anchor != 0 && kwk_i_last_of(anchor->date) < reach->from) {
            return;
        }
        if (reach->scope == KWK_I_SCOPE_PERIODE && anchor != 0 &&
            anchor->kind == KWK_FACT_VERZOEK && reach->period >= 0 &&
            kwk_i_belongs_period(view, anchor, reach->period) == 0) {
            return;
        }
    }
    kwk_need_keep(worst, finding, 0);
}

const struct kwk_finding *kwk_i_worst_finding(const struct kwk_i_reach *reach, int32_t norm,
                                              struct kwk_i_worst_of *worst)
{
    static const struct kwk_i_worst_of none = {0};
    const struct kwk_i_norm *row = kwk_i_norm_row(norm);
    struct kwk_i_sink sink = {0};
    struct kwk_i_run run = {reach->stand->view, row, &sink, 0};
    *worst = none;
    worst->reach = reach;
    sink.each = kwk_need_finding;
    sink.context = worst;
    if (row->rule != 0) {
        row->rule(&run, row);
        worst->emitted = (int32_t)run.emitted;
    }
    return worst->finding.norm != 0 ? &worst->finding : 0;
}

static int32_t kwk_need_of_verdict(int32_t verdict)
{
    switch (verdict) {
    case KWK_VERDICT_MET:
    case KWK_VERDICT_MET_LATE:
    case KWK_VERDICT_EXPLAINED:
        return KWK_NEEDSTATE_MET;
    case KWK_VERDICT_NOT_APPLICABLE:
        return KWK_NEEDSTATE_NOT_APPLICABLE;
    case KWK_VERDICT_UNDETERMINED:
        return KWK_NEEDSTATE_NOT_KNOWN;
    default:
        return KWK_NEEDSTATE_OPEN;
    }
}

static void kwk_need_norm(const struct kwk_i_reach *reach, int32_t number, struct kwk_need_row *row)
{
    const struct kwk_i_norm *norm = kwk_i_norm_row(number);
    struct kwk_i_worst_of worst;
    const struct kwk_finding *finding = kwk_i_worst_finding(reach, number, &worst);
    if (finding == 0) {
        const int32_t kind = norm->anchor != 0 ? norm->anchor : norm->trigger;
        row->state = KWK_NEEDSTATE_NOT_APPLICABLE;
        if (worst.emitted == 0 && kwk_i_absent_through(reach->stand->view, kind, reach->from) <
                                      reach->stand->view->as_of) {
            kwk_need_state(row, KWK_NEEDSTATE_NOT_KNOWN, kind);
        }
        return;
    }
    row->verdict = finding->verdict;
    row->due = finding->due_latest;
    row->fact = finding->evidence;
    kwk_need_state(row, kwk_need_of_verdict(finding->verdict),
                   finding->verdict == KWK_VERDICT_UNDETERMINED ? finding->missing : 0);
}

static void kwk_need_step(const struct kwk_i_reach *reach, int32_t step, struct kwk_need_row *row)
{
    struct kwk_phase_row at;
    kwk_i_step(reach->stand, step, &at);
    if (at.since != 0) {
        row->fact = at.begun_by;
        row->due = at.since;
        kwk_need_state(row, KWK_NEEDSTATE_MET, 0);
    } else if (at.state == KWK_PHASE_NOT_KNOWN) {
        kwk_need_state(row, KWK_NEEDSTATE_NOT_KNOWN, at.missing);
    } else {
        kwk_need_state(row, KWK_NEEDSTATE_OPEN, 0);
    }
}

static void kwk_need_age(const struct kwk_i_reach *reach, int32_t grens, struct kwk_need_row *row)
{
    kwk_date early = 0;
    kwk_date late = 0;
    if (kwk_i_reach(reach->stand->view, grens, &early, &late) != 1) {
        kwk_need_state(row, KWK_NEEDSTATE_NOT_KNOWN, KWK_FACT_GEBOORTE);
        return;
    }
    row->due = late;
    if (reach->stand->view->as_of >= late) {
        kwk_need_state(row, KWK_NEEDSTATE_MET, 0);
    } else if (reach->stand->view->as_of < early) {
        kwk_need_state(row, KWK_NEEDSTATE_OPEN, 0);
    } else {
        kwk_need_state(row, KWK_NEEDSTATE_NOT_KNOWN, KWK_FACT_GEBOORTE);
    }
}

static void kwk_need_force(const struct kwk_i_reach *reach, int32_t mask, struct kwk_need_row *row)
{
    const struct kwk_i_case *view = reach->stand->view;
    const struct kwk_i_group group = {KWK_FACT_MAATREGEL, mask};
    const int32_t head = kwk_i_holds(view, group, view->as_of);
    if (head >= 0) {
        row->fact = view->periods[head].row->id;
        kwk_need_state(row, KWK_NEEDSTATE_MET, 0);
    } else {
        kwk_need_absent(reach, KWK_FACT_MAATREGEL, view->as_of, row);
    }
}

static void kwk_need_authorisation(const struct kwk_i_reach *reach, struct kwk_need_row *row)
{
    const struct kwk_i_case *view = reach->stand->view;
    const struct kwk_i_group any = {KWK_FACT_MACHTIGING, -1};
    const struct kwk_i_group voogdij = {KWK_FACT_MAATREGEL, KWK_I_VOOGDIJ_LIKE};
    const int32_t head = kwk_i_holds(view, any, view->as_of);
    if (kwk_i_holds(view, voogdij, view->as_of) >= 0) {
        kwk_need_state(row, KWK_NEEDSTATE_NOT_APPLICABLE, 0);
    } else if (head >= 0) {
        row->fact = view->periods[head].row->id;
        kwk_need_state(row, KWK_NEEDSTATE_MET, 0);
    } else {
        kwk_need_absent(reach, KWK_FACT_MACHTIGING, view->as_of, row);
    }
}

/* The ordered last day has passed; a measure that was ended before it did not run out. */
static void kwk_need_expiry(const struct kwk_i_reach *reach, struct kwk_need_row *row)
{
    const struct kwk_i_case *view = reach->stand->view;
    const struct kwk_i_period *last = reach->course != 0 ? &view->periods[reach->course->last] : 0;
    const int32_t over = last != 0 && last->ordered != 0 && last->last == last->ordered &&
                         view->as_of > last->ordered;
    row->due = last != 0 ? last->ordered : 0;
    kwk_need_state(row, over ? KWK_NEEDSTATE_MET : KWK_NEEDSTATE_OPEN, 0);
}

/* A core decision: a fact of that kind and value. */
static void kwk_need_decision(const struct kwk_i_reach *reach, int32_t decision,
                              struct kwk_need_row *row)
{
    kwk_need_fact(reach, KWK_FACT_KERNBESLUIT, 1u << decision, row);
}

void kwk_i_need(const struct kwk_i_reach *reach, const struct kwk_i_need *need,
                struct kwk_need_row *row)
{
    row->level = need->level;
    row->need = need->need;
    row->number = need->number;
    row->values = need->values;
    switch (need->need) {
    case KWK_NEED_FEIT:
        kwk_need_fact(reach, need->number, need->values, row);
        break;
    case KWK_NEED_NORM:
        kwk_need_norm(reach, need->number, row);
        break;
    case KWK_NEED_BESLUIT:
        kwk_need_decision(reach, need->number, row);
        break;
    case KWK_NEED_STAP:
        kwk_need_step(reach, need->number, row);
        break;
    case KWK_NEED_LEEFTIJD:
        kwk_need_age(reach, need->number, row);
        break;
    case KWK_NEED_VAN_KRACHT:
        kwk_need_force(reach, need->number, row);
        break;
    case KWK_NEED_MACHTIGING:
        kwk_need_authorisation(reach, row);
        break;
    default:
        kwk_need_expiry(reach, row);
        break;
    }
}
