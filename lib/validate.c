/*
 * lib/validate.c: kwk_validate: the faults of a case, or else its inconsistencies, into the
 * caller's array. The inconsistencies run in two rounds: those that look facts up by id while the
 * index of the check is in that order, then the others over the view; at the end they are sorted.
 */
#include "validate.h"
#include "internal.h"
#include "kwaliteitskader/status.h"
#include <string.h>

static void kwk_validate_put(struct kwk_i_validation *run, const struct kwk_remark *remark)
{
    if (run->remarks != 0 && run->count < run->capacity) {
        unsigned char *at = run->remarks + (size_t)run->count * run->remark_size;
        memset(at, 0, run->remark_size);
        memcpy(at, remark, sizeof *remark);
    }
    run->count++;
}

static void kwk_validate_fault(void *context, const struct kwk_report *fault)
{
    struct kwk_i_validation *run = context;
    struct kwk_remark remark = {0};
    remark.sort = KWK_REMARK_FAULT;
    remark.code = fault->status;
    remark.severity = KWK_SEVERITY_IMPOSSIBLE;
    remark.fact_index = fault->fact_index;
    remark.fact_id = fault->fact_id;
    remark.field = fault->field;
    remark.got = fault->got;
    remark.other_index = fault->other_index;
    remark.other_id = fault->other_index >= 0 ? run->view->facts[fault->other_index].id : 0;
    kwk_validate_put(run, &remark);
}

void kwk_i_tell(struct kwk_i_validation *run, const struct kwk_fact *fact,
                const struct kwk_fact *other, kwk_date day)
{
    struct kwk_remark remark = {0};
    remark.sort = KWK_REMARK_INCONSISTENT;
    remark.code = run->row->number;
    remark.severity = run->row->severity;
    remark.fact_index = (int32_t)(fact - run->view->facts);
    remark.fact_id = fact->id;
    remark.other_index = other != 0 ? (int32_t)(other - run->view->facts) : -1;
    remark.other_id = other != 0 ? other->id : 0;
    remark.day = day;
    kwk_validate_put(run, &remark);
}

const struct kwk_fact *kwk_i_named(const struct kwk_i_validation *run, int32_t id)
{
    const struct kwk_i_case *view = run->view;
    const int32_t at =
        id > 0 ? kwk_i_links_find(view->facts, view->fact_count, view->index, id) : -1;
    return at >= 0 ? &view->facts[at] : 0;
}

static int32_t kwk_validate_before(const unsigned char *a, const unsigned char *b)
{
    struct kwk_remark left;
    struct kwk_remark right;
    memcpy(&left, a, sizeof left);
    memcpy(&right, b, sizeof right);
    if (left.code != right.code) {
        return left.code < right.code;
    }
    if (left.fact_id != right.fact_id) {
        return left.fact_id < right.fact_id;
    }
    return left.other_id != right.other_id ? left.other_id < right.other_id : left.day < right.day;
}

static void kwk_validate_swap(unsigned char *a, unsigned char *b, uint32_t size)
{
    for (uint32_t i = 0; i < size; i++) {
        const unsigned char swap = a[i];
        a[i] = b[i];
        b[i] = swap;
    }
}

static void kwk_validate_sift(const struct kwk_i_validation *run, uint32_t root, uint32_t end)
{
    const uint32_t size = run->remark_size;
    unsigned char *base = run->remarks;
    for (;;) {
        uint32_t child = 2 * root + 1;
        if (child >= end) {
            return;
        }
        if (child + 1 < end &&
            kwk_validate_before(base + (size_t)child * size, base + (size_t)(child + 1) * size)) {
            child++;
        }
        if (!kwk_validate_before(base + (size_t)root * size, base + (size_t)child * size)) {
            return;
        }
        kwk_validate_swap(base + (size_t)root * size, base + (size_t)child * size, size);
        root = child;
    }
}

static void kwk_validate_sort(const struct kwk_i_validation *run)
{
    for (uint32_t root = run->count / 2; root > 0; root--) {
        kwk_validate_sift(run, root - 1, run->count);
    }
    for (uint32_t end = run->count; end > 1; end--) {
        kwk_validate_swap(run->remarks, run->remarks + (size_t)(end - 1) * run->remark_size,
                          run->remark_size);
        kwk_validate_sift(run, 0, end - 1);
    }
}

static void kwk_validate_round(struct kwk_i_validation *run, int32_t linked)
{
    const struct kwk_i_inconsistency *row;
    for (uint32_t i = 0; (row = kwk_i_inconsistency_at(i)) != 0; i++) {
        if (row->linked == linked) {
            run->row = row;
            row->check(run, row);
        }
    }
}

/* One pass over the case: counted, or written when there is room. */
static int32_t kwk_validate_pass(struct kwk_i_frame *frame, struct kwk_i_validation *run,
                                 const struct kwk_query *query)
{
    uint32_t faults = 0;
    run->count = 0;
    const int32_t status =
        kwk_i_case_faults(query, frame->view.facts, frame->view.fact_count, frame->index,
                          &frame->query, &frame->fault, kwk_validate_fault, run, &faults);
    if (status != KWK_OK || faults != 0) {
        return status;
    }
    frame->query.sets = 0;
    frame->query.verdicts = 0;
    frame->query.from = 0;
    frame->view.as_of = frame->query.as_of;
    kwk_validate_round(run, 1);
    kwk_i_view(&frame->view);
    kwk_i_periods(&frame->view);
    kwk_validate_round(run, 0);
    if (run->remarks != 0 && run->count <= run->capacity) {
        kwk_validate_sort(run);
    }
    return KWK_OK;
}

/* Whether the arguments can be used at all. */
static int32_t kwk_validate_arguments(struct kwk_i_frame *frame, const struct kwk_remark *remarks,
                                      uint32_t remark_size, uint32_t capacity,
                                      const uint32_t *needed)
{
    if (needed == 0 || (remarks == 0 && capacity != 0)) {
        return kwk_i_frame_fault(&frame->fault, KWK_ERR_NULL, KWK_FIELD_FINDINGS, 0);
    }
    if (capacity != 0 && !kwk_i_size_ok(remark_size, KWK_REMARK_SIZE_V1)) {
        return kwk_i_frame_fault(&frame->fault, KWK_ERR_SIZE, KWK_FIELD_FINDINGS,
                                 (int32_t)remark_size);
    }
    if (kwk_i_overlap(remarks, (uint64_t)capacity * remark_size, frame->view.facts,
                      (uint64_t)frame->view.fact_count * sizeof *frame->view.facts)) {
        return kwk_i_frame_fault(&frame->fault, KWK_ERR_OVERLAP, KWK_FIELD_FINDINGS, 0);
    }
    return kwk_i_frame_days(&frame->fault, frame->view.extra, frame->view.extra_count);
}

int32_t KWK_CALL kwk_validate(const struct kwk_query *query, const struct kwk_fact *facts,
                              uint32_t fact_count, const kwk_date *extra_days,
                              uint32_t extra_day_count, struct kwk_remark *remarks,
                              uint32_t remark_size, uint32_t capacity, uint32_t *needed,
                              struct kwk_report *report)
{
    struct kwk_i_frame frame;
    struct kwk_i_validation run = {0};
    if (kwk_i_report_check(report) != KWK_OK) {
        return KWK_ERR_SIZE;
    }
    kwk_i_frame_view(&frame, facts, fact_count, extra_days, extra_day_count);
    run.view = &frame.view;
    int32_t status = kwk_validate_arguments(&frame, remarks, remark_size, capacity, needed);
    if (status == KWK_OK) {
        status = kwk_validate_pass(&frame, &run, query);
    }
    if (status != KWK_OK) {
        return kwk_i_frame_end(&frame, status, report);
    }
    *needed = run.count;
    if (run.count > capacity) {
        status = kwk_i_frame_fault(&frame.fault, KWK_ERR_CAPACITY, KWK_FIELD_FINDINGS,
                                   (int32_t)run.count);
        return kwk_i_frame_end(&frame, status, report);
    }
    run.remarks = (unsigned char *)remarks;
    run.remark_size = remark_size;
    run.capacity = capacity;
    if (run.count > 0) {
        kwk_validate_pass(&frame, &run, query);
    }
    return kwk_i_frame_end(&frame, KWK_OK, report);
}
