/*
 * lib/frame.c: from a caller's case to a view with periods, and the rules over it. The findings of
 * one norm are sorted by identity (person, anchor, ordinal); the norms run in ascending order.
 */
#include "frame.h"
#include "internal.h"
#include "kwaliteitskader/status.h"
#include <string.h>

int32_t kwk_i_frame_fault(struct kwk_report *fault, int32_t status, int32_t field, int32_t got)
{
    kwk_i_fault_none(fault);
    return kwk_i_fault(fault, status, field, got);
}

int32_t kwk_i_frame_days(struct kwk_report *fault, const kwk_date *days, uint32_t count)
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

void kwk_i_frame_view(struct kwk_i_frame *frame, const struct kwk_fact *facts, uint32_t fact_count,
                      const kwk_date *extra_days, uint32_t extra_day_count)
{
    frame->view.query = &frame->query;
    frame->view.facts = facts;
    frame->view.fact_count = fact_count;
    frame->view.extra = extra_days;
    frame->view.extra_count = extra_day_count;
    frame->view.index = frame->index;
    frame->view.periods = frame->periods;
    frame->view.assumed = 0;
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
    if (kwk_i_frame_days(fault, extra_days, extra_day_count) != KWK_OK) {
        return fault->status;
    }
    view->query = normal;
    view->facts = facts;
    view->fact_count = fact_count;
    view->extra = extra_days;
    view->extra_count = extra_day_count;
    view->as_of = normal->as_of;
    view->assumed = 0;
    kwk_i_view(view);
    kwk_i_periods(view);
    return KWK_OK;
}

int32_t kwk_i_frame_begin(struct kwk_i_frame *frame, const struct kwk_query *query,
                          const struct kwk_fact *facts, uint32_t fact_count,
                          const kwk_date *extra_days, uint32_t extra_day_count)
{
    frame->view.index = frame->index;
    frame->view.periods = frame->periods;
    return kwk_i_view_begin(&frame->view, &frame->query, &frame->fault, query, facts, fact_count,
                            extra_days, extra_day_count);
}

int32_t kwk_i_view_asked(const struct kwk_i_case *view, const struct kwk_i_norm *norm,
                         const int32_t *norms, uint32_t norm_count)
{
    const uint32_t sets = view->query->sets;
    if (norm->rule == 0) {
        return 0;
    }
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

static void kwk_frame_swap(unsigned char *a, unsigned char *b, uint32_t size)
{
    for (uint32_t i = 0; i < size; i++) {
        const unsigned char swap = a[i];
        a[i] = b[i];
        b[i] = swap;
    }
}

static void kwk_frame_sift(unsigned char *base, uint32_t size, uint32_t root, uint32_t end)
{
    for (;;) {
        uint32_t child = 2 * root + 1;
        if (child >= end) {
            return;
        }
        if (child + 1 < end &&
            kwk_frame_before(base + (size_t)child * size, base + (size_t)(child + 1) * size)) {
            child++;
        }
        if (!kwk_frame_before(base + (size_t)root * size, base + (size_t)child * size)) {
            return;
        }
        kwk_frame_swap(base + (size_t)root * size, base + (size_t)child * size, size);
        root = child;
    }
}

/* Heap sort of the findings of one norm, in the caller's array. */
static void kwk_frame_sort(unsigned char *base, uint32_t size, uint32_t count)
{
    for (uint32_t root = count / 2; root > 0; root--) {
        kwk_frame_sift(base, size, root - 1, count);
    }
    for (uint32_t end = count; end > 1; end--) {
        kwk_frame_swap(base, base + (size_t)(end - 1) * size, size);
        kwk_frame_sift(base, size, 0, end - 1);
    }
}

void kwk_i_view_norm(const struct kwk_i_case *view, const struct kwk_i_norm *norm,
                     struct kwk_i_sink *sink)
{
    struct kwk_i_run run = {view, norm, sink, 0};
    norm->rule(&run, norm);
    if (run.emitted == 0) {
        kwk_i_emit_nothing(&run);
    }
}

void kwk_i_view_run(const struct kwk_i_case *view, const int32_t *norms, uint32_t norm_count,
                    struct kwk_i_sink *sink)
{
    const struct kwk_i_norm *norm;
    for (uint32_t i = 0; (norm = kwk_i_norm_at(i)) != 0; i++) {
        if (!kwk_i_view_asked(view, norm, norms, norm_count)) {
            continue;
        }
        const uint32_t before = sink->count;
        kwk_i_view_norm(view, norm, sink);
        if (sink->findings != 0 && sink->count <= sink->capacity) {
            kwk_frame_sort(sink->findings + (size_t)before * sink->finding_size, sink->finding_size,
                           sink->count - before);
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
