/*
 * lib/phase.c: kwk_phase: check the case, make the view, and give its steps as rows.
 */
#include "phase.h"
#include "internal.h"
#include "kwaliteitskader/status.h"
#include <string.h>

/* The steps look at the whole case: no set, verdict or day of the query leaves a finding out. */
void kwk_i_phase_whole(struct kwk_i_frame *frame)
{
    frame->query.sets = 0;
    frame->query.verdicts = 0;
    frame->query.from = 0;
}

int32_t kwk_i_phase_room(struct kwk_i_frame *frame, const void *rows, uint32_t row_size,
                         uint32_t smallest, uint32_t capacity, const uint32_t *needed)
{
    if (needed == 0 || (rows == 0 && capacity != 0)) {
        return kwk_i_frame_fault(&frame->fault, KWK_ERR_NULL, KWK_FIELD_FINDINGS, 0);
    }
    if (capacity != 0 && !kwk_i_size_ok(row_size, smallest)) {
        return kwk_i_frame_fault(&frame->fault, KWK_ERR_SIZE, KWK_FIELD_FINDINGS,
                                 (int32_t)row_size);
    }
    return KWK_OK;
}

int32_t kwk_i_phase_apart(struct kwk_i_frame *frame, const void *rows, uint32_t row_size,
                          uint32_t capacity, const struct kwk_fact *facts, uint32_t fact_count)
{
    if (kwk_i_overlap(rows, (uint64_t)capacity * row_size, facts,
                      (uint64_t)fact_count * sizeof *facts)) {
        return kwk_i_frame_fault(&frame->fault, KWK_ERR_OVERLAP, KWK_FIELD_FINDINGS, 0);
    }
    return KWK_OK;
}

int32_t kwk_i_phase_capacity(struct kwk_i_frame *frame, uint32_t count, uint32_t capacity)
{
    if (count <= capacity) {
        return KWK_OK;
    }
    return kwk_i_frame_fault(&frame->fault, KWK_ERR_CAPACITY, KWK_FIELD_FINDINGS, (int32_t)count);
}

void kwk_i_phase_put(void *rows, uint32_t row_size, uint32_t at, const void *row, uint32_t own)
{
    unsigned char *to = (unsigned char *)rows + (size_t)at * row_size;
    memset(to, 0, row_size);
    memcpy(to, row, own < row_size ? own : row_size);
}

int32_t KWK_CALL kwk_phase(const struct kwk_query *query, const struct kwk_fact *facts,
                           uint32_t fact_count, const kwk_date *extra_days,
                           uint32_t extra_day_count, struct kwk_phase_row *rows, uint32_t row_size,
                           uint32_t capacity, uint32_t *needed, struct kwk_report *report)
{
    const uint32_t count = KWK_I_STEP_LAST - KWK_I_STEP_FIRST + 1;
    struct kwk_i_frame frame;
    struct kwk_i_stand stand;
    if (kwk_i_report_check(report) != KWK_OK) {
        return KWK_ERR_SIZE;
    }
    int32_t status =
        kwk_i_phase_room(&frame, rows, row_size, KWK_PHASE_ROW_SIZE_V1, capacity, needed);
    if (status == KWK_OK) {
        status = kwk_i_frame_begin(&frame, query, facts, fact_count, extra_days, extra_day_count);
    }
    if (status == KWK_OK) {
        status = kwk_i_phase_apart(&frame, rows, row_size, capacity, facts, fact_count);
    }
    if (status != KWK_OK) {
        return kwk_i_frame_end(&frame, status, report);
    }
    *needed = count;
    status = kwk_i_phase_capacity(&frame, count, capacity);
    if (status != KWK_OK) {
        return kwk_i_frame_end(&frame, status, report);
    }
    kwk_i_phase_whole(&frame);
    kwk_i_stand_begin(&frame.view, &stand);
    for (uint32_t i = 0; i < count; i++) {
        struct kwk_phase_row row;
        kwk_i_step(&stand, KWK_I_STEP_FIRST + (int32_t)i, &row);
        kwk_i_phase_put(rows, row_size, i, &row, sizeof row);
    }
    return kwk_i_frame_end(&frame, KWK_OK, report);
}
