/*
 * lib/frame.c: from a caller's case to a view with periods, and the rules over it. The findings of
 * one norm are sorted by identity (person, anchor, ordinal); the norms run in ascending order.
 */
#include "frame.h"
#include "internal.h"
#include "kwaliteitskader/status.h"
#include "sort.h"
#include <string.h>

int32_t kwk_i_frame_fault(struct kwk_report *fault, int32_t status, int32_t field, int32_t got)
{
    kwk_i_fault_none(fault);
    return kwk_i_fault(fault, status, field, got);
}

static int32_t kwk_frame_check_days(struct kwk_report *fault, const kwk_date *days, uint32_t count)
{
    if (days == 0 && count != 0) {
        return kwk_i_frame_fault(fault, KWK_ERR_NULL, KWK_FIELD_EXTRA_DAYS, 0);
    }
    if (count > KWK_EXTRA_DAYS_MAX) {
        return kwk_i_frame_fault(fault, KWK_ERR_COUNT, KWK_FIELD_EXTRA_DAYS, KWK_EXTRA_DAYS_MAX);
    }
    for (uint32_t i = 0; i < count; i++) {
        if (!kwk_i_date_ok(days[i])) {
            return kwk_i_frame_fault(fault, KWK_ERR_DATE, KWK_FIELD_EXTRA_DAYS, days[i]);
        }
    }
    return KWK_OK;
}

int32_t kwk_i_frame_norms(struct kwk_i_frame *frame, const int32_t *norms, uint32_t count)
{
    if (norms == 0 && count != 0) {
        return kwk_i_frame_fault(&frame->fault, KWK_ERR_NULL, KWK_FIELD_NORMS, 0);
    }
    for (uint32_t i = 0; i < count; i++) {
        if (kwk_i_norm_row(norms[i]) == 0) {
            return kwk_i_frame_fault(&frame->fault, KWK_ERR_NORM, KWK_FIELD_NORMS, norms[i]);
        }
    }
    return KWK_OK;
}

int32_t kwk_i_view_begin(struct kwk_i_case *view, struct kwk_query *normal,
                         struct kwk_report *fault, const struct kwk_query *query,
                         const struct kwk_fact *facts, uint32_t fact_count,
                         const kwk_date *extra_days, uint32_t extra_day_count)
{
    const int32_t status = kwk_i_case_check(query, facts, fact_count, view->index, normal, fault);
    if (status != KWK_OK) {
        return status;
    }
    if (kwk_frame_check_days(fault, extra_days, extra_day_count) != KWK_OK) {
        return fault->status;
    }
    view->query = normal;
    view->facts = facts;
    view->fact_count = fact_count;
    view->extra = extra_days;
    view->extra_count = extra_day_count;
    view->as_of = normal->as_of;
    view->known_id = INT32_MAX;
    view->assumed = 0;
    *view->next_day = KWK_I_NEVER;
    kwk_i_view(view);
    kwk_i_periods(view);
    return KWK_OK;
}

int32_t kwk_i_frame_begin(struct kwk_i_frame *frame, const struct kwk_query *query,
                          const struct kwk_fact *facts, uint32_t fact_count,
                          const kwk_date *extra_days, uint32_t extra_day_count)
{
    frame->view.next_day = &frame->next_day;
    frame->view.index = frame->index;
    frame->view.periods = frame->periods;
    return kwk_i_view_begin(&frame->view, &frame->query, &frame->fault, query, facts, fact_count,
                            extra_days, extra_day_count);
}

void kwk_i_frame_on(struct kwk_i_frame *frame, kwk_date day)
{
    frame->query.as_of = day;
    frame->view.as_of = day;
    frame->next_day = KWK_I_NEVER;
    kwk_i_view(&frame->view);
    kwk_i_periods(&frame->view);
}

int32_t kwk_i_frame_records(struct kwk_i_frame *frame, const void *records, uint32_t size,
                            uint32_t v1_size, uint32_t count, int32_t field)
{
    if (records == 0 && count != 0) {
        return kwk_i_frame_fault(&frame->fault, KWK_ERR_NULL, field, 0);
    }
    if (count != 0 && !kwk_i_size_ok(size, v1_size)) {
        return kwk_i_frame_fault(&frame->fault, KWK_ERR_SIZE, field, (int32_t)size);
    }
    return KWK_OK;
}

int32_t kwk_i_frame_through(struct kwk_i_frame *frame, kwk_date through)
{
    const int32_t status = through == 0                   ? KWK_ERR_REQUIRED
                           : !kwk_i_date_ok(through)      ? KWK_ERR_DATE
                           : through < frame->query.as_of ? KWK_ERR_ORDER
                                                          : KWK_OK;
    return status == KWK_OK ? KWK_OK
                            : kwk_i_frame_fault(&frame->fault, status, KWK_FIELD_THROUGH, through);
}

static int32_t kwk_frame_asked(const struct kwk_i_case *view, const struct kwk_i_norm *norm,
                               const int32_t *norms, uint32_t norm_count)
{
    const uint32_t sets = view->query->sets;
    if (norm_count == 0) {
        return sets == 0 || (sets & (uint32_t)norm->set) != 0;
    }
    for (uint32_t i = 0; i < norm_count; i++) {
        if (norms[i] == norm->number) {
            return sets == 0 || (sets & (uint32_t)norm->set) != 0;
        }
    }
    return 0;
}

/* No occurrence at all: not applicable where the record of what it hangs on is complete. */
static void kwk_frame_nothing(struct kwk_i_run *run)
{
    const int32_t kind = run->norm->anchor != 0 ? run->norm->anchor : run->norm->trigger;
    struct kwk_i_span span;
    kwk_i_span_init(&span, 0, 1);
    kwk_i_no_trigger(run->view, &span, kind, 16000101);
    kwk_i_emit(run, &span);
}

static int32_t kwk_frame_before(const unsigned char *a, const unsigned char *b)
{
    struct kwk_finding left;
    struct kwk_finding right;
    memcpy(&left, a, sizeof left);
    memcpy(&right, b, sizeof right);
    if (left.person != right.person) {
        return left.person < right.person;
    }
    if (left.anchor != right.anchor) {
        return left.anchor < right.anchor;
    }
    return left.ordinal < right.ordinal;
}

void kwk_i_view_run(const struct kwk_i_case *view, const int32_t *norms, uint32_t norm_count,
                    struct kwk_i_sink *sink)
{
    const struct kwk_i_norm *norm;
    for (uint32_t i = 0; (norm = kwk_i_norm_at(i)) != 0; i++) {
        if (norm->rule == 0 || !kwk_frame_asked(view, norm, norms, norm_count)) {
            continue;
        }
        struct kwk_i_run run = {view, norm, sink, 0};
        const uint32_t before = sink->count;
        norm->rule(&run, norm);
        if (run.emitted == 0) {
            kwk_frame_nothing(&run);
        }
        if (sink->findings != 0 && sink->count <= sink->capacity) {
            kwk_i_sort(sink->findings + (size_t)before * sink->finding_size, sink->finding_size,
                       sink->count - before, kwk_frame_before);
        }
    }
}

void kwk_i_frame_run(const struct kwk_i_frame *frame, const int32_t *norms, uint32_t norm_count,
                     struct kwk_i_sink *sink)
{
    kwk_i_view_run(&frame->view, norms, norm_count, sink);
}

int32_t kwk_i_frame_end(const struct kwk_i_frame *frame, int32_t status, struct kwk_report *report)
{
    kwk_i_report_write(report, &frame->fault);
    return status;
}
