/*
 * lib/next_change.c: kwk_next_change: from the day judged by to the first day on which a verdict
 * changes. Only days that reached.c noted are looked at; on each the findings are held against
 * those the caller has, so that nothing need be kept.
 */
#include "frame.h"
#include "internal.h"
#include "kwaliteitskader/status.h"
#include "kwaliteitskader/timeline.h"
#include "sort.h"
#include <string.h>

/* What the findings of a day are held against, and where what differs goes. */
struct kwk_next {
    const unsigned char *before; /* the caller's findings of as_of */
    uint32_t before_size;
    uint32_t before_count;
    uint32_t same;  /* identities found on both sides */
    uint32_t count; /* changes so far */
    uint32_t capacity;
    uint32_t change_size;
    unsigned char *changes; /* NULL: count only */
    kwk_date day;
    struct kwk_finding finding; /* a finding of the caller, copied */
};

static int32_t kwk_next_compare(const struct kwk_finding *a, const struct kwk_finding *b)
{
    const int32_t left[] = {a->norm, a->person, a->anchor, a->ordinal};
    const int32_t right[] = {b->norm, b->person, b->anchor, b->ordinal};
    return kwk_i_compare(left, right, 4);
}

static void kwk_next_load(struct kwk_next *next, uint32_t at)
{
    memcpy(&next->finding, next->before + (size_t)at * next->before_size, sizeof next->finding);
}

/* Loads the caller's finding with the identity of another: 1 = there is one. */
static int32_t kwk_next_find(struct kwk_next *next, const struct kwk_finding *wanted)
{
    uint32_t from = 0;
    uint32_t end = next->before_count;
    while (from < end) {
        const uint32_t middle = from + (end - from) / 2;
        kwk_next_load(next, middle);
        const int32_t order = kwk_next_compare(&next->finding, wanted);
        if (order == 0) {
            return 1;
        }
        if (order < 0) {
            from = middle + 1;
        } else {
            end = middle;
        }
    }
    return 0;
}

/* Counts, and writes if asked to, one finding that differs; NULL = it is not there. */
static void kwk_next_differs(struct kwk_next *next, const struct kwk_finding *before,
                             const struct kwk_finding *after)
{
    const struct kwk_finding *either = after != 0 ? after : before;
    if (next->changes != 0 && next->count < next->capacity) {
        const struct kwk_change change = {either->norm,
                                          either->person,
                                          either->anchor,
                                          either->ordinal,
                                          next->day,
                                          before != 0 ? before->verdict : 0,
                                          after != 0 ? after->verdict : 0,
                                          before != 0 ? before->verdict_strict : 0,
                                          after != 0 ? after->verdict_strict : 0,
                                          after != 0 ? after->reason : 0,
                                          either->due_latest,
                                          0};
        unsigned char *at = next->changes + (size_t)next->count * next->change_size;
        memset(at, 0, next->change_size);
        memcpy(at, &change, sizeof change);
    }
    next->count++;
}

/* A finding of the day looked at. */
static void kwk_next_each(void *context, const struct kwk_finding *finding)
{
    struct kwk_next *next = context;
    if (!kwk_next_find(next, finding)) {
        kwk_next_differs(next, 0, finding);
        return;
    }
    next->same++;
    if (next->finding.verdict != finding->verdict ||
        next->finding.verdict_strict != finding->verdict_strict) {
        kwk_next_differs(next, &next->finding, finding);
    }
}

/* Of the caller's findings of one norm, how many are still there, or whether one of them is. */
struct kwk_next_search {
    struct kwk_next *next;
    const struct kwk_finding *wanted; /* NULL: any of them */
    uint32_t found;
};

static void kwk_next_seen(void *context, const struct kwk_finding *finding)
{
    struct kwk_next_search *search = context;
    search->found += search->wanted != 0 ? kwk_next_compare(search->wanted, finding) == 0
                                         : kwk_next_find(search->next, finding) != 0;
}

static uint32_t kwk_next_search(const struct kwk_i_frame *frame, int32_t norm,
                                struct kwk_next *next, const struct kwk_finding *wanted)
{
    struct kwk_next_search search = {next, wanted, 0};
    struct kwk_i_sink sink = {0};
    sink.each = kwk_next_seen;
    sink.context = &search;
    kwk_i_frame_run(frame, &norm, 1, &sink);
    return search.found;
}

/* The caller's findings that are not there any more, norm by norm; rare. */
static void kwk_next_gone(const struct kwk_i_frame *frame, struct kwk_next *next)
{
    uint32_t end = 0;
    for (uint32_t from = 0; from < next->before_count; from = end) {
        kwk_next_load(next, from);
        const int32_t norm = next->finding.norm;
        for (end = from; end < next->before_count && next->finding.norm == norm; end++) {
            kwk_next_load(next, end + 1 < next->before_count ? end + 1 : end);
        }
        if (kwk_next_search(frame, norm, next, 0) == end - from) {
            continue;
        }
        for (uint32_t i = from; i < end; i++) {
            kwk_next_load(next, i);
            if (kwk_next_search(frame, norm, next, &next->finding) == 0) {
                kwk_next_differs(next, &next->finding, 0);
            }
        }
    }
}

/* Holds the findings of the day the frame stands on against those of the caller. */
static void kwk_next_look(const struct kwk_i_frame *frame, const int32_t *norms,
                          uint32_t norm_count, struct kwk_next *next)
{
    struct kwk_i_sink sink = {0};
    sink.each = kwk_next_each;
    sink.context = next;
    next->same = 0;
    next->count = 0;
    kwk_i_frame_run(frame, norms, norm_count, &sink);
    if (next->same < next->before_count) {
        kwk_next_gone(frame, next);
    }
}

static int32_t kwk_next_before(const unsigned char *a, const unsigned char *b)
{
    int32_t left[4];
    int32_t right[4];
    memcpy(left, a, sizeof left);
    memcpy(right, b, sizeof right);
    return kwk_i_compare(left, right, 4) < 0;
}

/* Whether the caller's findings are those of as_of; what comes next is noted on the way. */
static int32_t kwk_next_check_findings(struct kwk_i_frame *frame, const int32_t *norms,
                                       uint32_t norm_count, struct kwk_next *next)
{
    kwk_next_look(frame, norms, norm_count, next);
    return next->count == 0 ? KWK_OK
                            : kwk_i_frame_fault(&frame->fault, KWK_ERR_CODE, KWK_FIELD_FINDINGS,
                                                (int32_t)next->count);
}

/* Goes from noted day to noted day; 1 = on frame->query.as_of something changes, counted in next. */
static int32_t kwk_next_walk(struct kwk_i_frame *frame, const int32_t *norms, uint32_t norm_count,
                             kwk_date through, struct kwk_next *next)
{
    while (frame->next_day <= through) {
        kwk_i_frame_on(frame, frame->next_day);
        kwk_next_look(frame, norms, norm_count, next);
        if (next->count != 0) {
            return 1;
        }
    }
    return 0;
}

KWK_API int32_t KWK_CALL kwk_next_change(
    const struct kwk_query *query, const struct kwk_fact *facts, uint32_t fact_count,
    const int32_t *norms, uint32_t norm_count, const kwk_date *extra_days, uint32_t extra_day_count,
    kwk_date through, const struct kwk_finding *findings, uint32_t finding_size,
    uint32_t finding_count, struct kwk_change *changes, uint32_t change_size, uint32_t capacity,
    uint32_t *needed, kwk_date *day, struct kwk_report *report)
{
    struct kwk_i_frame frame;
    struct kwk_next next = {0};
    if (kwk_i_report_check(report) != KWK_OK) {
        return KWK_ERR_SIZE;
    }
    int32_t status = KWK_OK;
    if (needed == 0 || day == 0) {
        status = kwk_i_frame_fault(&frame.fault, KWK_ERR_NULL, KWK_FIELD_CHANGES, 0);
        return kwk_i_frame_end(&frame, status, report);
    }
    status = kwk_i_frame_records(&frame, findings, finding_size, KWK_FINDING_SIZE_V1, finding_count,
                                 KWK_FIELD_FINDINGS);
    status = status != KWK_OK
                 ? status
                 : kwk_i_frame_records(&frame, changes, change_size, KWK_CHANGE_SIZE_V1, capacity,
                                       KWK_FIELD_CHANGES);
    status = status != KWK_OK
                 ? status
                 : kwk_i_frame_begin(&frame, query, facts, fact_count, extra_days, extra_day_count);
    status = status != KWK_OK ? status : kwk_i_frame_through(&frame, through);
    status = status != KWK_OK ? status : kwk_i_frame_norms(&frame, norms, norm_count);
    const uint64_t room = (uint64_t)capacity * change_size;
    if (status == KWK_OK &&
        (kwk_i_overlap(changes, room, facts, (uint64_t)fact_count * sizeof *facts) ||
         kwk_i_overlap(changes, room, findings, (uint64_t)finding_count * finding_size))) {
        status = kwk_i_frame_fault(&frame.fault, KWK_ERR_OVERLAP, KWK_FIELD_CHANGES, 0);
    }
    next.before = (const unsigned char *)findings;
    next.before_size = finding_size;
    next.before_count = finding_count;
    status = status != KWK_OK ? status : kwk_next_check_findings(&frame, norms, norm_count, &next);
    if (status != KWK_OK) {
        return kwk_i_frame_end(&frame, status, report);
    }
    const int32_t turned = kwk_next_walk(&frame, norms, norm_count, through, &next);
    *needed = next.count;
    *day = turned ? frame.query.as_of : 0;
    if (next.count > capacity) {
        status = kwk_i_frame_fault(&frame.fault, KWK_ERR_CAPACITY, KWK_FIELD_CHANGES,
                                   (int32_t)next.count);
    } else if (turned) {
        next.changes = (unsigned char *)changes;
        next.change_size = change_size;
        next.capacity = capacity;
        next.day = *day;
        kwk_next_look(&frame, norms, norm_count, &next);
        kwk_i_sort(changes, change_size, next.count, kwk_next_before);
    }
    return kwk_i_frame_end(&frame, status, report);
}
