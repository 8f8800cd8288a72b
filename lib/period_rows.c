/*
 * lib/period_rows.c: the periods of a view as rows for a caller (docs/rules.md section 2).
 */
#include "decision.h"
#include "internal.h"
#include "kwaliteitskader/periods.h"
#include "kwaliteitskader/status.h"

static struct kwk_period kwk_period_rows_row(const struct kwk_i_case *view, int32_t at)
{
    const struct kwk_i_period *period = &view->periods[at];
    const struct kwk_period row = {
        .id = period->row->id,
        .kind = period->row->kind,
        .value = period->row->value,
        .order_day = kwk_i_order_day(period),
        .first = period->first,
        .ordered_last = period->ordered,
        .last = period->last,
        .previous = period->prev < 0 ? 0 : view->periods[period->prev].row->id,
        .head = view->periods[period->head].row->id,
        .chain_last = kwk_i_chain_last(view, period->head),
        .order = period->order != 0 ? period->order->id : 0,
    };
    return row;
}

KWK_API int32_t KWK_CALL kwk_periods(const struct kwk_query *query, const struct kwk_fact *facts,
                                     uint32_t fact_count, const kwk_date *extra_days,
                                     uint32_t extra_day_count, struct kwk_period *periods,
                                     uint32_t period_size, uint32_t capacity, uint32_t *needed,
                                     struct kwk_report *report)
{
    struct kwk_i_frame frame;
    struct kwk_i_rows_out out = {(unsigned char *)periods, period_size, capacity, 0, 0};
    if (kwk_i_report_check(report) != KWK_OK) {
        return KWK_ERR_SIZE;
    }
    int32_t status = kwk_i_rows_check(periods, period_size, KWK_PERIOD_SIZE_V1, capacity, needed,
                                      KWK_FIELD_PERIODS, &frame.fault);
    if (status != KWK_OK) {
        return kwk_i_frame_end(&frame, status, report);
    }
    status = kwk_i_frame_begin(&frame, query, facts, fact_count, extra_days, extra_day_count);
    if (status == KWK_OK && kwk_i_overlap(periods, (uint64_t)capacity * period_size, facts,
                                          (uint64_t)fact_count * sizeof *facts)) {
        status = kwk_i_frame_fault(&frame.fault, KWK_ERR_OVERLAP, KWK_FIELD_PERIODS, 0);
    }
    if (status == KWK_OK) {
        *needed = (uint32_t)frame.view.period_count;
        if (*needed > capacity) {
            status = kwk_i_frame_fault(&frame.fault, KWK_ERR_CAPACITY, KWK_FIELD_PERIODS,
                                       frame.view.period_count);
        }
    }
    for (int32_t i = 0; status == KWK_OK && i < frame.view.period_count; i++) {
        const struct kwk_period row = kwk_period_rows_row(&frame.view, i);
        kwk_i_rows_put(&out, &row, sizeof row);
    }
    return kwk_i_frame_end(&frame, status, report);
}
