/*
 * lib/timeline.c: kwk_timeline: how every verdict runs over a window of days. It goes from noted
 * day to noted day (reached.c), puts down one record per finding and day looked at in the caller's
 * array, and joins what follows on each other with the same verdicts.
 */
#include "frame.h"
#include "internal.h"
#include "kwaliteitskader/status.h"
#include "kwaliteitskader/timeline.h"
#include "sort.h"
#include <string.h>

/* A larger count than this is not promised to fit anywhere. */
#define KWK_TIMELINE_MOST 0x7fffffffu

struct kwk_timeline_room {
    unsigned char *intervals;
    uint32_t size;
    uint32_t count;
    kwk_date day;
};

static void kwk_timeline_load(const struct kwk_timeline_room *room, uint32_t at,
                              struct kwk_interval *interval)
{
    memcpy(interval, room->intervals + (size_t)at * room->size, sizeof *interval);
}

static void kwk_timeline_store(const struct kwk_timeline_room *room, uint32_t at,
                               const struct kwk_interval *interval)
{
    unsigned char *record = room->intervals + (size_t)at * room->size;
    memset(record, 0, room->size);
    memcpy(record, interval, sizeof *interval);
}

static void kwk_timeline_each(void *context, const struct kwk_finding *finding)
{
    struct kwk_timeline_room *room = context;
    const struct kwk_interval interval = {
        finding->norm,    finding->person,        finding->anchor, finding->ordinal, room->day, 0,
        finding->verdict, finding->verdict_strict};
    kwk_timeline_store(room, room->count++, &interval);
}

/* How many records the walk puts down; the frame stands on the last day looked at afterwards. */
static uint32_t kwk_timeline_count(struct kwk_i_frame *frame, const int32_t *norms,
                                   uint32_t norm_count, kwk_date through)
{
    uint64_t count = 0;
    for (;;) {
        struct kwk_i_sink sink = {0};
        kwk_i_frame_run(frame, norms, norm_count, &sink);
        count += sink.count;
        if (frame->next_day > through) {
            return count > KWK_TIMELINE_MOST ? KWK_TIMELINE_MOST : (uint32_t)count;
        }
        kwk_i_frame_on(frame, frame->next_day);
    }
}

/* The walk itself: every record of a day runs through the day before the next one looked at. */
static void kwk_timeline_walk(struct kwk_i_frame *frame, const int32_t *norms, uint32_t norm_count,
                              kwk_date through, struct kwk_timeline_room *room)
{
    for (;;) {
        struct kwk_i_sink sink = {0};
        const uint32_t first = room->count;
        sink.each = kwk_timeline_each;
        sink.context = room;
        room->day = frame->query.as_of;
        kwk_i_frame_run(frame, norms, norm_count, &sink);
        const int32_t last = frame->next_day > through;
        const kwk_date end = last ? through : kwk_i_add_days(frame->next_day, -1);
        for (uint32_t i = first; i < room->count; i++) {
            struct kwk_interval interval;
            kwk_timeline_load(room, i, &interval);
            interval.through = end;
            kwk_timeline_store(room, i, &interval);
        }
        if (last) {
            return;
        }
        kwk_i_frame_on(frame, frame->next_day);
    }
}

static int32_t kwk_timeline_before(const unsigned char *a, const unsigned char *b)
{
    int32_t left[5];
    int32_t right[5];
    memcpy(left, a, sizeof left);
    memcpy(right, b, sizeof right);
    return kwk_i_compare(left, right, 5) < 0;
}

/* Whether one interval goes on in another: the same finding and verdicts, the day after. */
static int32_t kwk_timeline_follows(const struct kwk_interval *a, const struct kwk_interval *b)
{
    return a->norm == b->norm && a->person == b->person && a->anchor == b->anchor &&
           a->ordinal == b->ordinal && a->verdict == b->verdict &&
           a->verdict_strict == b->verdict_strict && kwk_i_add_days(a->through, 1) == b->from;
}

static uint32_t kwk_timeline_join(const struct kwk_timeline_room *room)
{
    struct kwk_interval open;
    struct kwk_interval next;
    uint32_t count = 0;
    for (uint32_t i = 0; i < room->count; i++) {
        kwk_timeline_load(room, i, &next);
        if (i != 0 && kwk_timeline_follows(&open, &next)) {
            open.through = next.through;
        } else {
            count++;
            open = next;
        }
        kwk_timeline_store(room, count - 1, &open);
    }
    return count;
}

KWK_API int32_t KWK_CALL kwk_timeline(const struct kwk_query *query, const struct kwk_fact *facts,
                                      uint32_t fact_count, const int32_t *norms,
                                      uint32_t norm_count, const kwk_date *extra_days,
                                      uint32_t extra_day_count, kwk_date through,
                                      struct kwk_interval *intervals, uint32_t interval_size,
                                      uint32_t capacity, uint32_t *needed,
                                      struct kwk_report *report)
{
    struct kwk_i_frame frame;
    if (kwk_i_report_check(report) != KWK_OK) {
        return KWK_ERR_SIZE;
    }
    int32_t status = needed != 0
                         ? KWK_OK
                         : kwk_i_frame_fault(&frame.fault, KWK_ERR_NULL, KWK_FIELD_INTERVALS, 0);
    status = status != KWK_OK
                 ? status
                 : kwk_i_frame_records(&frame, intervals, interval_size, KWK_INTERVAL_SIZE_V1,
                                       capacity, KWK_FIELD_INTERVALS);
    status = status != KWK_OK
                 ? status
                 : kwk_i_frame_begin(&frame, query, facts, fact_count, extra_days, extra_day_count);
    status = status != KWK_OK ? status : kwk_i_frame_through(&frame, through);
    status = status != KWK_OK ? status : kwk_i_frame_norms(&frame, norms, norm_count);
    if (status == KWK_OK && kwk_i_overlap(intervals, (uint64_t)capacity * interval_size, facts,
                                          (uint64_t)fact_count * sizeof *facts)) {
        status = kwk_i_frame_fault(&frame.fault, KWK_ERR_OVERLAP, KWK_FIELD_INTERVALS, 0);
    }
    if (status != KWK_OK) {
        return kwk_i_frame_end(&frame, status, report);
    }
    const kwk_date first = frame.query.as_of;
    const uint32_t count = kwk_timeline_count(&frame, norms, norm_count, through);
    *needed = count;
    if (count > capacity) {
        status =
            kwk_i_frame_fault(&frame.fault, KWK_ERR_CAPACITY, KWK_FIELD_INTERVALS, (int32_t)count);
        return kwk_i_frame_end(&frame, status, report);
    }
    if (count != 0) {
        struct kwk_timeline_room room = {(unsigned char *)intervals, interval_size, 0, 0};
        kwk_i_frame_on(&frame, first);
        kwk_timeline_walk(&frame, norms, norm_count, through, &room);
        kwk_i_sort(intervals, interval_size, room.count, kwk_timeline_before);
        *needed = kwk_timeline_join(&room);
        memset(room.intervals + (size_t)*needed * interval_size, 0,
               (size_t)(capacity - *needed) * interval_size);
    }
    return kwk_i_frame_end(&frame, KWK_OK, report);
}

#undef KWK_TIMELINE_MOST
