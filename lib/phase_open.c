/*
 * lib/phase_open.c: kwk_phase_open: what is open in a step: its goals, duties and norms, with the
 * worst verdict on the norms that they are linked with. Nothing is kept of one entry for the next:
 * a norm that several are linked with is asked for each.
 */
#include "internal.h"
#include "kwaliteitskader/entry.h"
#include "kwaliteitskader/status.h"
#include "phase.h"
#include "rules/rules.h"

static const int32_t kwk_open_tables[] = {KWK_TABLE_DOEL, KWK_TABLE_TAAK, KWK_TABLE_NORM};

enum {
    KWK_I_OPEN_TABLES = 3
};

/* The steps that are asked for, one bit each. */
static uint32_t kwk_open_steps(const struct kwk_i_stand *stand, int32_t step)
{
    uint32_t steps = 0;
    if (step != 0) {
        return 1u << step;
    }
    for (int32_t at = KWK_STEP_VOORKOMEN; at <= KWK_STEP_VOOGDIJ; at++) {
        struct kwk_phase_row row;
        kwk_i_step(stand, at, &row);
        const int32_t perhaps = row.state == KWK_PHASE_NOT_KNOWN && row.since != 0;
        steps |= (row.state == KWK_PHASE_CURRENT || perhaps) ? 1u << at : 0;
    }
    return steps;
}

static uint32_t kwk_open_count(uint32_t steps)
{
    uint32_t count = 0;
    for (int32_t step = KWK_STEP_VOORKOMEN; step <= KWK_STEP_VOOGDIJ; step++) {
        for (uint32_t i = 0; i < KWK_I_OPEN_TABLES && (steps >> step & 1u) != 0; i++) {
            count += kwk_select_count(kwk_open_tables[i], KWK_ENTRY_PHASE, step);
        }
    }
    return count;
}

static void kwk_open_take(const struct kwk_i_reach *reach, int32_t norm, struct kwk_open_row *row)
{
    struct kwk_i_worst_of worst;
    if (kwk_i_norm_row(norm) == 0 || kwk_i_norm_row(norm)->rule == 0) {
        return;
    }
    row->norms++;
    const struct kwk_finding *finding = kwk_i_worst_finding(reach, norm, &worst);
    if (finding == 0 || (row->verdict != 0 &&
                         kwk_verdict_rank(finding->verdict) >= kwk_verdict_rank(row->verdict))) {
        return;
    }
    row->verdict = finding->verdict;
    row->norm = norm;
    row->anchor = finding->anchor;
    row->person = finding->person;
    row->due = finding->due;
    row->due_latest = finding->due_latest;
    row->missing = finding->verdict == KWK_VERDICT_UNDETERMINED ? finding->missing : 0;
}

static int32_t kwk_open_state(const struct kwk_open_row *row)
{
    switch (row->verdict) {
    case KWK_VERDICT_BREACHED:
    case KWK_VERDICT_PENDING:
        return KWK_OPEN_OPEN;
    case KWK_VERDICT_UNDETERMINED:
        return KWK_OPEN_UNKNOWN;
    case KWK_VERDICT_JUDGEMENT:
        return KWK_OPEN_JUDGE;
    case KWK_VERDICT_MET:
    case KWK_VERDICT_MET_LATE:
    case KWK_VERDICT_EXPLAINED:
        return KWK_OPEN_DONE;
    case KWK_VERDICT_NOT_APPLICABLE:
        return KWK_OPEN_NOT_APPLICABLE;
    default:
        return row->norms == 0 ? KWK_OPEN_NO_NORM : KWK_OPEN_NOT_APPLICABLE;
    }
}

/* One entry: a norm by itself, a goal or duty by the norms it is linked with. */
static void kwk_open_entry(const struct kwk_i_reach *reach, int32_t step, int32_t table,
                           int32_t number, struct kwk_open_row *row)
{
    static const struct kwk_open_row empty = {0};
    *row = empty;
    row->step = step;
    row->table = table;
    row->number = number;
    if (table == KWK_TABLE_NORM) {
        kwk_open_take(reach, number, row);
    } else {
        const uint32_t links = kwk_link_count(table, number, KWK_TABLE_NORM);
        for (uint32_t i = 0; i < links; i++) {
            int32_t to = 0;
            int32_t norm = 0;
            if (kwk_link_at(table, number, KWK_TABLE_NORM, i, &to, &norm) == KWK_OK) {
                kwk_open_take(reach, norm, row);
            }
        }
    }
    row->state = kwk_open_state(row);
}

static void kwk_open_reach(const struct kwk_i_stand *stand, int32_t step, struct kwk_i_reach *reach)
{
    const struct kwk_i_course *course = step == KWK_STEP_VOOGDIJ ? &stand->voogdij : &stand->ots;
    reach->stand = stand;
    reach->scope = step == KWK_STEP_VOORKOMEN ? KWK_I_SCOPE_ZAAK : KWK_I_SCOPE_TRAJECT;
    reach->course = course->first >= 0 && step != KWK_STEP_VOORKOMEN ? course : 0;
    reach->period = reach->course != 0 ? course->last : -1;
    reach->from = reach->course != 0 ? course->from : 16000101;
}

static void kwk_open_write(const struct kwk_i_stand *stand, uint32_t steps, void *rows,
                           uint32_t row_size)
{
    uint32_t at = 0;
    for (int32_t step = KWK_STEP_VOORKOMEN; step <= KWK_STEP_VOOGDIJ; step++) {
        struct kwk_i_reach reach;
        kwk_open_reach(stand, step, &reach);
        for (uint32_t t = 0; t < KWK_I_OPEN_TABLES && (steps >> step & 1u) != 0; t++) {
            const int32_t table = kwk_open_tables[t];
            const uint32_t count = kwk_select_count(table, KWK_ENTRY_PHASE, step);
            for (uint32_t i = 0; i < count; i++) {
                struct kwk_open_row row;
                kwk_open_entry(&reach, step, table, kwk_select_at(table, KWK_ENTRY_PHASE, step, i),
                               &row);
                kwk_i_phase_put(rows, row_size, at++, &row, sizeof row);
            }
        }
    }
}

int32_t KWK_CALL kwk_phase_open(const struct kwk_query *query, const struct kwk_fact *facts,
                                uint32_t fact_count, const kwk_date *extra_days,
                                uint32_t extra_day_count, int32_t step, struct kwk_open_row *rows,
                                uint32_t row_size, uint32_t capacity, uint32_t *needed,
                                struct kwk_report *report)
{
    struct kwk_i_frame frame;
    struct kwk_i_stand stand;
    if (kwk_i_report_check(report) != KWK_OK) {
        return KWK_ERR_SIZE;
    }
    int32_t status =
        kwk_i_phase_room(&frame, rows, row_size, KWK_OPEN_ROW_SIZE_V1, capacity, needed);
    if (status == KWK_OK && step != 0 && (step < KWK_STEP_VOORKOMEN || step > KWK_STEP_VOOGDIJ)) {
        status = kwk_i_frame_fault(&frame.fault, KWK_ERR_CODE, 0, step);
    }
    if (status == KWK_OK) {
        status = kwk_i_frame_begin(&frame, query, facts, fact_count, extra_days, extra_day_count);
    }
    if (status == KWK_OK) {
        status = kwk_i_phase_apart(&frame, rows, row_size, capacity, facts, fact_count);
    }
    if (status != KWK_OK) {
        return kwk_i_frame_end(&frame, status, report);
    }
    kwk_i_phase_whole(&frame);
    kwk_i_stand_begin(&frame.view, &stand);
    const uint32_t steps = kwk_open_steps(&stand, step);
    *needed = kwk_open_count(steps);
    status = kwk_i_phase_capacity(&frame, *needed, capacity);
    if (status == KWK_OK) {
        kwk_open_write(&stand, steps, rows, row_size);
    }
    return kwk_i_frame_end(&frame, status, report);
}
