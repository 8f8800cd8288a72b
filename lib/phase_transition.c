/*
 * lib/phase_transition.c: kwk_transition: each transition of the table in a case, with its needs.
 */
#include "internal.h"
#include "kwaliteitskader/status.h"
#include "phase.h"
#include "rules/rules.h"

/* The latest period of a kind that has begun; -1 = none. */
static int32_t kwk_transition_latest(const struct kwk_i_case *view, int32_t kind)
{
    int32_t latest = -1;
    for (int32_t i = 0; i < view->period_count; i++) {
        if (view->periods[i].row->kind == kind && view->periods[i].first <= view->as_of) {
            latest = i;
        }
    }
    return latest;
}

/*
 * The period of the ots that a transition is about: the latest; but when it extends another and
 * nothing is done about its own end yet, the one before: that is the extension just made.
 */
static int32_t kwk_transition_period(const struct kwk_i_stand *stand,
                                     const struct kwk_i_transition *row)
{
    const struct kwk_i_course *course = &stand->ots;
    struct kwk_phase_row next;
    if (course->last < 0 || row->from != KWK_STEP_VERVOLG) {
        return course->last;
    }
    kwk_i_step(stand, KWK_STEP_VERVOLG, &next);
    const int32_t before = stand->view->periods[course->last].prev;
    return next.since == 0 && before >= 0 && row->to == KWK_STEP_REGIE ? before : course->last;
}

static void kwk_transition_reach(const struct kwk_i_stand *stand,
                                 const struct kwk_i_transition *row,
                                 const struct kwk_phase_row *leaves, struct kwk_i_reach *reach)
{
    const struct kwk_i_case *view = stand->view;
    reach->stand = stand;
    reach->scope = row->scope;
    reach->course = stand->ots.first >= 0 ? &stand->ots : 0;
    reach->period = -1;
    reach->from = 16000101;
    switch (row->scope) {
    case KWK_I_SCOPE_TRAJECT:
        reach->from = stand->ots.from;
        break;
    case KWK_I_SCOPE_PERIODE:
        reach->period = kwk_transition_period(stand, row);
        reach->from = reach->period >= 0 ? kwk_i_order_day(&view->periods[reach->period]) : 0;
        break;
    case KWK_I_SCOPE_VOOGDIJ:
        reach->course = stand->voogdij.first >= 0 ? &stand->voogdij : 0;
        reach->from = stand->voogdij.from;
        break;
    case KWK_I_SCOPE_PLEK:
        reach->course = 0;
        reach->period = kwk_transition_latest(view, KWK_FACT_PLAATSING);
        break;
    case KWK_I_SCOPE_MACHTIGING:
        reach->course = 0;
        reach->period = kwk_transition_latest(view, KWK_FACT_MACHTIGING);
        reach->from = reach->period >= 0 ? kwk_i_order_day(&view->periods[reach->period]) : 0;
        break;
    default:
        reach->course = 0;
        if (row->from != KWK_STEP_VOORKOMEN && stand->ots.from != 0) {
            reach->from = stand->ots.from;
        }
        break;
    }
    if (row->scope == KWK_I_SCOPE_PLEK || row->from == KWK_STEP_THUIS) {
        reach->from = leaves->since > reach->from ? leaves->since : reach->from;
    }
    reach->from = reach->from < 16000101 ? 16000101 : reach->from;
}

/* Whether the case is, or has been, in the step that the transition leaves. */
static int32_t kwk_transition_leaves(const struct kwk_i_stand *stand,
                                     const struct kwk_i_transition *row,
                                     const struct kwk_phase_row *leaves)
{
    const int32_t place = row->from == KWK_STEP_THUIS || row->from == KWK_STEP_UITHUISGEPLAATST;
    if (row->from == KWK_STEP_VOORKOMEN) {
        return KWK_TRANSITION_POSSIBLE; /* there is always a before */
    }
    if (leaves->state == KWK_PHASE_BEFORE || (place && leaves->state == KWK_PHASE_DONE)) {
        return KWK_TRANSITION_NOT_APPLICABLE;
    }
    if (leaves->state == KWK_PHASE_NOT_KNOWN && (leaves->since == 0 || place)) {
        return KWK_TRANSITION_NOT_KNOWN;
    }
    if (row->from == KWK_STEP_VERVOLG && leaves->since == 0) {
        /* done for the period before; the measure ended without this step; or just extended */
        const int32_t period = stand->ots.last;
        const int32_t extended =
            row->to == KWK_STEP_REGIE && period >= 0 && stand->view->periods[period].prev >= 0;
        return extended || row->to == KWK_STEP_AFGESLOTEN ? KWK_TRANSITION_POSSIBLE
                                                          : KWK_TRANSITION_NOT_APPLICABLE;
    }
    return KWK_TRANSITION_POSSIBLE;
}

/* How the needs add up. */
struct kwk_transition_sum {
    int32_t open;
    int32_t unknown;
    int32_t open_law;
    int32_t unknown_law;
    int32_t missing;
};

static void kwk_transition_add(struct kwk_transition_sum *sum, int32_t level, int32_t state,
                               int32_t missing)
{
    const int32_t law = level == KWK_LEVEL_WET;
    if (state == KWK_NEEDSTATE_OPEN) {
        sum->open++;
        sum->open_law += law;
    } else if (state == KWK_NEEDSTATE_NOT_KNOWN) {
        sum->unknown++;
        sum->unknown_law += law;
        sum->missing = sum->missing != 0 ? sum->missing : missing;
    }
}

static int32_t kwk_transition_state(int32_t open, int32_t unknown)
{
    if (open > 0) {
        return KWK_TRANSITION_NOT_YET;
    }
    return unknown > 0 ? KWK_TRANSITION_NOT_KNOWN : KWK_TRANSITION_POSSIBLE;
}

/* Where the rows go. */
struct kwk_transition_out {
    void *needs;
    uint32_t need_size;
    uint32_t at;
};

/*
 * The needs of a transition, added up. Of alternatives the best state counts: one that is met is
 * enough, and one that is not known may be it.
 */
static void kwk_transition_needs(const struct kwk_i_reach *reach,
                                 const struct kwk_i_transition *row, struct kwk_transition_out *out,
                                 struct kwk_transition_sum *sum)
{
    static const struct kwk_need_row empty = {0};
    const struct kwk_i_need *need = row->needs;
    while (need->level != 0) {
        const int32_t level = need->level;
        int32_t state = KWK_NEEDSTATE_OPEN;
        int32_t missing = 0;
        const int32_t first = (int32_t)(need - row->needs) + 1;
        do {
            struct kwk_need_row at = empty;
            at.transition = row->number;
            at.ordinal = (int32_t)(need - row->needs) + 1;
            at.other = at.ordinal != first ? first : 0;
            kwk_i_need(reach, need, &at);
            kwk_i_phase_put(out->needs, out->need_size, out->at++, &at, sizeof at);
            if (at.state == KWK_NEEDSTATE_MET || at.state == KWK_NEEDSTATE_NOT_APPLICABLE ||
                (at.state == KWK_NEEDSTATE_NOT_KNOWN && state == KWK_NEEDSTATE_OPEN)) {
                missing = at.missing;
                state = at.state;
            }
            need++;
        } while (need->level != 0 && need->other != 0);
        kwk_transition_add(sum, level, state, missing);
    }
}

/* The day the other step began, when this transition made it. */
static void kwk_transition_made(const struct kwk_i_stand *stand, const struct kwk_i_transition *row,
                                struct kwk_transition_row *out)
{
    struct kwk_phase_row enters;
    if (row->from == row->to) {
        return;
    }
    if (row->number == KWK_OVERGANG_VERVOLG_REGIE) {
        kwk_i_step(stand, KWK_STEP_VERVOLG, &enters);
        if (enters.state == KWK_PHASE_DONE && stand->ots.last >= 0 &&
            (stand->ots.until == 0 || enters.until <= stand->view->as_of) &&
            kwk_i_course_runs(stand->view, &stand->ots)) {
            out->made = enters.until;
            out->made_by = enters.ended_by;
        }
        return;
    }
    kwk_i_step(stand, row->to, &enters);
    if (enters.since != 0 && out->state != KWK_TRANSITION_NOT_APPLICABLE &&
        (row->to != KWK_STEP_AFGESLOTEN || out->state_law == KWK_TRANSITION_POSSIBLE)) {
        out->made = enters.since;
        out->made_by = enters.begun_by;
    }
}

static void kwk_transition_one(const struct kwk_i_stand *stand, const struct kwk_i_transition *row,
                               struct kwk_transition_out *needs, struct kwk_transition_row *out)
{
    static const struct kwk_transition_row empty = {0};
    struct kwk_transition_sum sum = {0, 0, 0, 0, 0};
    struct kwk_phase_row leaves;
    struct kwk_i_reach reach;
    kwk_i_step(stand, row->from, &leaves);
    kwk_transition_reach(stand, row, &leaves, &reach);
    kwk_transition_needs(&reach, row, needs, &sum);
    const int32_t left = kwk_transition_leaves(stand, row, &leaves);
    *out = empty;
    out->transition = row->number;
    out->from = row->from;
    out->to = row->to;
    out->needs = (int32_t)kwk_i_need_count(row);
    out->open = sum.open;
    out->unknown = sum.unknown;
    out->anchor = reach.period >= 0 ? stand->view->periods[reach.period].row->id : leaves.anchor;
    if (left != KWK_TRANSITION_POSSIBLE) {
        out->state = left;
        out->state_law = left;
        out->missing = left == KWK_TRANSITION_NOT_KNOWN ? leaves.missing : 0;
    } else {
        out->state = kwk_transition_state(sum.open, sum.unknown);
        out->state_law = kwk_transition_state(sum.open_law, sum.unknown_law);
        out->missing = out->state == KWK_TRANSITION_NOT_KNOWN ? sum.missing : 0;
    }
    kwk_transition_made(stand, row, out);
}

static void kwk_transition_count(uint32_t *rows, uint32_t *needs)
{
    const struct kwk_i_transition *row;
    *needs = 0;
    for (*rows = 0; (row = kwk_i_transition_row_at(*rows)) != 0; (*rows)++) {
        *needs += kwk_i_need_count(row);
    }
}

/*
 * Nothing is written unless both arrays have room; asking for one of them alone is asking for how
 * much the other needs.
 */
int32_t KWK_CALL kwk_transition(const struct kwk_query *query, const struct kwk_fact *facts,
                                uint32_t fact_count, const kwk_date *extra_days,
                                uint32_t extra_day_count, struct kwk_transition_row *rows,
                                uint32_t row_size, uint32_t row_capacity, uint32_t *row_needed,
                                struct kwk_need_row *needs, uint32_t need_size,
                                uint32_t need_capacity, uint32_t *need_needed,
                                struct kwk_report *report)
{
    struct kwk_i_frame frame;
    struct kwk_i_stand stand;
    struct kwk_transition_out out = {needs, need_size, 0};
    uint32_t row_count = 0;
    uint32_t need_count = 0;
    if (kwk_i_report_check(report) != KWK_OK) {
        return KWK_ERR_SIZE;
    }
    int32_t status = kwk_i_phase_room(&frame, rows, row_size, KWK_TRANSITION_ROW_SIZE_V1,
                                      row_capacity, row_needed);
    if (status == KWK_OK) {
        status = kwk_i_phase_room(&frame, needs, need_size, KWK_NEED_ROW_SIZE_V1, need_capacity,
                                  need_needed);
    }
    if (status == KWK_OK) {
        status = kwk_i_frame_begin(&frame, query, facts, fact_count, extra_days, extra_day_count);
    }
    if (status == KWK_OK) {
        status = kwk_i_phase_apart(&frame, rows, row_size, row_capacity, facts, fact_count);
    }
    if (status == KWK_OK) {
        status = kwk_i_phase_apart(&frame, needs, need_size, need_capacity, facts, fact_count);
    }
    if (status == KWK_OK && kwk_i_overlap(rows, (uint64_t)row_capacity * row_size, needs,
                                          (uint64_t)need_capacity * need_size)) {
        status = kwk_i_frame_fault(&frame.fault, KWK_ERR_OVERLAP, KWK_FIELD_FINDINGS, 0);
    }
    if (status != KWK_OK) {
        return kwk_i_frame_end(&frame, status, report);
    }
    kwk_transition_count(&row_count, &need_count);
    *row_needed = row_count;
    *need_needed = need_count;
    status = kwk_i_phase_capacity(&frame, row_count, row_capacity);
    status = status != KWK_OK ? status : kwk_i_phase_capacity(&frame, need_count, need_capacity);
    if (status != KWK_OK) {
        return kwk_i_frame_end(&frame, status, report);
    }
    kwk_i_phase_whole(&frame);
    kwk_i_stand_begin(&frame.view, &stand);
    for (uint32_t i = 0; i < row_count; i++) {
        struct kwk_transition_row row;
        kwk_transition_one(&stand, kwk_i_transition_row_at(i), &out, &row);
        kwk_i_phase_put(rows, row_size, i, &row, sizeof row);
    }
    return kwk_i_frame_end(&frame, KWK_OK, report);
}
