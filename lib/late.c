/*
 * lib/late.c: kwk_recorded_late: which verdicts turned because something was put on record late or
 * withdrawn. One day of the record after the other: judged as of the day before, with and without
 * what was written down on it. The caller's array is the only memory.
 */
#include "frame.h"
#include "internal.h"
#include "kwaliteitskader/late.h"
#include "kwaliteitskader/status.h"
#include "sort.h"
#include <stddef.h>
#include <string.h>

#define KWK_LATE_MOST  0x7fffffffu
#define KWK_LATE_EVERY INT32_MAX /* every row of known_on itself */

/* The walk: the frame, what is asked, and the records so far. */
struct kwk_late_walk {
    struct kwk_i_frame *frame;
    const int32_t *norms;
    uint32_t norm_count;
    unsigned char *lates;
    uint32_t size;
    uint32_t done;        /* records that stay */
    uint32_t end;         /* records of the day looked at: done..end - 1 */
    uint32_t sorted_end;  /* of them sorted by identity: done..sorted_end - 1 */
    uint32_t seen;        /* offset of the verdict that the findings of a run fill in */
    kwk_date as_of;       /* of the query */
    kwk_date known_on;    /* of the query */
    struct kwk_late late; /* one record, copied */
};

static void kwk_late_load(struct kwk_late_walk *walk, uint32_t at)
{
    memcpy(&walk->late, walk->lates + (size_t)at * walk->size, sizeof walk->late);
}

static void kwk_late_store(const struct kwk_late_walk *walk, uint32_t at)
{
    unsigned char *record = walk->lates + (size_t)at * walk->size;
    memset(record, 0, walk->size);
    memcpy(record, &walk->late, sizeof walk->late);
}

/*
 * The day on which a row came on record, when it may count before that day; 0 = it never does. A
 * measure, an authorisation and the order they rest on may do so without `recorded` too: they are
 * known from their own day, and the other day they count from may lie before it.
 */
static kwk_date kwk_late_recorded(const struct kwk_fact *fact)
{
    const int32_t order = fact->kind == KWK_FACT_UITSPRAAK || fact->kind == KWK_FACT_MAATREGEL ||
                          fact->kind == KWK_FACT_MACHTIGING;
    if (fact->recorded == 0) {
        return order ? fact->date : 0;
    }
    return fact->recorded > kwk_i_first_of(fact->date) || order || kwk_i_counts_ahead(fact)
               ? fact->recorded
               : 0;
}

static int32_t kwk_late_on(const struct kwk_fact *fact, kwk_date day)
{
    return kwk_late_recorded(fact) == day || fact->withdrawn == day;
}

/* The first day after `after` on which something was recorded late or withdrawn; 0 = none. */
static kwk_date kwk_late_day(const struct kwk_late_walk *walk, kwk_date after)
{
    const struct kwk_i_case *view = &walk->frame->view;
    kwk_date next = 0;
    for (uint32_t i = 0; i < view->fact_count; i++) {
        const kwk_date days[] = {kwk_late_recorded(&view->facts[i]), view->facts[i].withdrawn};
        for (int32_t k = 0; k < 2; k++) {
            if (days[k] > after && (next == 0 || days[k] < next)) {
                next = days[k];
            }
        }
    }
    return walk->known_on != 0 && next > walk->known_on ? 0 : next;
}

/* The row of a day with the lowest id above `after`; NULL = no more. */
static const struct kwk_fact *kwk_late_row(const struct kwk_late_walk *walk, kwk_date day,
                                           int32_t after)
{
    const struct kwk_i_case *view = &walk->frame->view;
    const struct kwk_fact *next = 0;
    for (uint32_t i = 0; i < view->fact_count; i++) {
        const struct kwk_fact *fact = &view->facts[i];
        if (fact->id > after && kwk_late_on(fact, day) && (next == 0 || fact->id < next->id)) {
            next = fact;
        }
    }
    return next;
}

static int32_t kwk_late_before(const unsigned char *a, const unsigned char *b)
{
    int32_t left[5];
    int32_t right[5];
    memcpy(left, a, sizeof left);
    memcpy(right, b, sizeof right);
    return kwk_i_compare(left, right, 5) < 0;
}

static void kwk_late_sort(const struct kwk_late_walk *walk, uint32_t from, uint32_t end)
{
    kwk_i_sort(walk->lates + (size_t)from * walk->size, walk->size, end - from, kwk_late_before);
}

/* Puts the verdicts of a finding in the place that this run fills in. */
static void kwk_late_fill(struct kwk_late_walk *walk, uint32_t at, int32_t verdict, int32_t strict)
{
    const int32_t both[] = {verdict, strict};
    memcpy(walk->lates + (size_t)at * walk->size + walk->seen, both, sizeof both);
}

/* The record of a finding among those sorted; `end` when there is none. */
static uint32_t kwk_late_find(struct kwk_late_walk *walk, const struct kwk_finding *finding)
{
    const int32_t wanted[] = {finding->norm, finding->person, finding->anchor, finding->ordinal};
    uint32_t from = walk->done;
    uint32_t end = walk->sorted_end;
    while (from < end) {
        const uint32_t middle = from + (end - from) / 2;
        int32_t identity[4];
        memcpy(identity, walk->lates + (size_t)middle * walk->size, sizeof identity);
        const int32_t order = kwk_i_compare(identity, wanted, 4);
        if (order == 0) {
            return middle;
        }
        if (order < 0) {
            from = middle + 1;
        } else {
            end = middle;
        }
    }
    return walk->end;
}

static void kwk_late_append(struct kwk_late_walk *walk, const struct kwk_finding *finding)
{
    static const struct kwk_late empty = {0};
    walk->late = empty;
    walk->late.norm = finding->norm;
    walk->late.person = finding->person;
    walk->late.anchor = finding->anchor;
    walk->late.ordinal = finding->ordinal;
    kwk_late_store(walk, walk->end);
    kwk_late_fill(walk, walk->end, finding->verdict, finding->verdict_strict);
    walk->end++;
}

/* A finding of the first two runs of a day: one that has no record yet gets one. */
static void kwk_late_every(void *context, const struct kwk_finding *finding)
{
    struct kwk_late_walk *walk = context;
    const uint32_t at = kwk_late_find(walk, finding);
    if (at < walk->end) {
        kwk_late_fill(walk, at, finding->verdict, finding->verdict_strict);
    } else {
        kwk_late_append(walk, finding);
    }
}

/* A finding of a later run: only those that have a record matter. */
static void kwk_late_only(void *context, const struct kwk_finding *finding)
{
    struct kwk_late_walk *walk = context;
    const uint32_t at = kwk_late_find(walk, finding);
    if (at < walk->end) {
        kwk_late_fill(walk, at, finding->verdict, finding->verdict_strict);
    }
}

/* Judges as of a day with what was known on another, of that day up to a row. */
static uint32_t kwk_late_run(struct kwk_late_walk *walk, kwk_date as_of, kwk_date known_on,
                             int32_t known_id,
                             void (*each)(void *context, const struct kwk_finding *finding))
{
    struct kwk_i_sink sink = {0};
    sink.each = each;
    sink.context = walk;
    walk->frame->query.known_on = known_on;
    walk->frame->view.known_id = known_id;
    kwk_i_frame_on(walk->frame, as_of);
    kwk_i_frame_run(walk->frame, walk->norms, walk->norm_count, &sink);
    return sink.count;
}

static kwk_date kwk_late_as_of(const struct kwk_late_walk *walk, kwk_date day)
{
    const kwk_date before = kwk_i_add_days(day, -1);
    return before < walk->as_of ? before : walk->as_of;
}

/* A capacity that suffices: the findings of both sides of a day, and once more for each row of it. */
static uint32_t kwk_late_count(struct kwk_late_walk *walk)
{
    uint64_t count = 0;
    for (kwk_date day = 0; (day = kwk_late_day(walk, day)) != 0;) {
        const kwk_date as_of = kwk_late_as_of(walk, day);
        const uint64_t both =
            (uint64_t)kwk_late_run(walk, as_of, kwk_i_add_days(day, -1), KWK_LATE_EVERY, 0) +
            kwk_late_run(walk, as_of, day, KWK_LATE_EVERY, 0);
        count += both;
        const struct kwk_fact *row = 0;
        for (int32_t id = 0; (row = kwk_late_row(walk, day, id)) != 0; id = row->id) {
            count += both;
        }
    }
    return count > KWK_LATE_MOST ? KWK_LATE_MOST : (uint32_t)count;
}

/* The findings that differ between the day before and the end of the day, sorted by identity. */
static void kwk_late_differing(struct kwk_late_walk *walk, kwk_date day)
{
    const kwk_date as_of = kwk_late_as_of(walk, day);
    walk->end = walk->sorted_end = walk->done;
    walk->seen = offsetof(struct kwk_late, verdict_then);
    kwk_late_run(walk, as_of, kwk_i_add_days(day, -1), KWK_LATE_EVERY, kwk_late_every);
    kwk_late_sort(walk, walk->done, walk->end);
    walk->sorted_end = walk->end;
    walk->seen = offsetof(struct kwk_late, verdict_after);
    kwk_late_run(walk, as_of, day, KWK_LATE_EVERY, kwk_late_every);
    uint32_t kept = walk->done;
    for (uint32_t i = walk->done; i < walk->end; i++) {
        kwk_late_load(walk, i);
        if (walk->late.verdict_then != walk->late.verdict_after ||
            walk->late.strict_then != walk->late.strict_after) {
            walk->late.as_of = as_of;
            walk->late.recorded = day;
            kwk_late_store(walk, kept++);
        }
    }
    walk->end = walk->sorted_end = kept;
    kwk_late_sort(walk, walk->done, walk->end);
    walk->seen = offsetof(struct kwk_late, verdict_now);
    if (kept != walk->done) {
        kwk_late_run(walk, as_of, walk->known_on, KWK_LATE_EVERY, kwk_late_only);
    }
}

/*
 * The records of the day are worked in: until its last row `fact` and `cause` hold the verdicts
 * before the row, `date` and `recorded` those with it. A finding that the row turned gets a record
 * that stays, behind them.
 */
static void kwk_late_row_turns(struct kwk_late_walk *walk, kwk_date day, const struct kwk_fact *row)
{
    for (uint32_t i = walk->done; i < walk->sorted_end; i++) {
        kwk_late_fill(walk, i, 0, 0);
    }
    kwk_late_load(walk, walk->done);
    kwk_late_run(walk, walk->late.as_of, day, row->id, kwk_late_only);
    for (uint32_t i = walk->done; i < walk->sorted_end; i++) {
        kwk_late_load(walk, i);
        const int32_t verdict = walk->late.date;
        const int32_t strict = walk->late.recorded;
        if (walk->late.fact == verdict && walk->late.cause == strict) {
            continue;
        }
        walk->late.fact = verdict;
        walk->late.cause = strict;
        kwk_late_store(walk, i);
        walk->late.fact = row->id;
        walk->late.cause = kwk_late_recorded(row) == day ? KWK_LATE_RECORDED : KWK_LATE_WITHDRAWN;
        walk->late.date = row->date;
        walk->late.recorded = day;
        kwk_late_store(walk, walk->end++);
    }
}

/* Every row of the day, in order of id; what they turned takes the place of the records worked in. */
static void kwk_late_rows(struct kwk_late_walk *walk, kwk_date day)
{
    const uint32_t differing = walk->sorted_end;
    for (uint32_t i = walk->done; i < differing; i++) {
        kwk_late_load(walk, i);
        walk->late.fact = walk->late.verdict_then;
        walk->late.cause = walk->late.strict_then;
        kwk_late_store(walk, i);
    }
    walk->seen = offsetof(struct kwk_late, date);
    const struct kwk_fact *row = 0;
    for (int32_t id = 0; differing != walk->done && (row = kwk_late_row(walk, day, id)) != 0;
         id = row->id) {
        kwk_late_row_turns(walk, day, row);
    }
    const uint32_t kept = walk->end - differing;
    memmove(walk->lates + (size_t)walk->done * walk->size,
            walk->lates + (size_t)differing * walk->size, (size_t)kept * walk->size);
    kwk_late_sort(walk, walk->done, walk->done + kept);
    walk->done += kept;
}

static uint32_t kwk_late_fill_array(struct kwk_late_walk *walk, void *lates, uint32_t size,
                                    uint32_t capacity)
{
    walk->lates = lates;
    walk->size = size;
    for (kwk_date day = 0; (day = kwk_late_day(walk, day)) != 0;) {
        kwk_late_differing(walk, day);
        kwk_late_rows(walk, day);
    }
    memset(walk->lates + (size_t)walk->done * size, 0, (size_t)(capacity - walk->done) * size);
    return walk->done;
}

KWK_API int32_t KWK_CALL kwk_recorded_late(const struct kwk_query *query,
                                           const struct kwk_fact *facts, uint32_t fact_count,
                                           const int32_t *norms, uint32_t norm_count,
                                           const kwk_date *extra_days, uint32_t extra_day_count,
                                           struct kwk_late *lates, uint32_t late_size,
                                           uint32_t capacity, uint32_t *needed,
                                           struct kwk_report *report)
{
    struct kwk_i_frame frame;
    if (kwk_i_report_check(report) != KWK_OK) {
        return KWK_ERR_SIZE;
    }
    int32_t status =
        needed != 0 ? KWK_OK : kwk_i_frame_fault(&frame.fault, KWK_ERR_NULL, KWK_FIELD_LATES, 0);
    status = status != KWK_OK ? status
                              : kwk_i_frame_records(&frame, lates, late_size, KWK_LATE_SIZE_V1,
                                                    capacity, KWK_FIELD_LATES);
    status = status != KWK_OK
                 ? status
                 : kwk_i_frame_begin(&frame, query, facts, fact_count, extra_days, extra_day_count);
    status = status != KWK_OK ? status : kwk_i_frame_norms(&frame, norms, norm_count);
    if (status == KWK_OK && kwk_i_overlap(lates, (uint64_t)capacity * late_size, facts,
                                          (uint64_t)fact_count * sizeof *facts)) {
        status = kwk_i_frame_fault(&frame.fault, KWK_ERR_OVERLAP, KWK_FIELD_LATES, 0);
    }
    if (status != KWK_OK) {
        return kwk_i_frame_end(&frame, status, report);
    }
    struct kwk_late_walk walk = {0};
    walk.frame = &frame;
    walk.norms = norms;
    walk.norm_count = norm_count;
    walk.as_of = frame.query.as_of;
    walk.known_on = frame.query.known_on;
    const uint32_t room = kwk_late_count(&walk);
    *needed = room;
    if (room > capacity) {
        status = kwk_i_frame_fault(&frame.fault, KWK_ERR_CAPACITY, KWK_FIELD_LATES, (int32_t)room);
    } else if (room != 0) {
        *needed = kwk_late_fill_array(&walk, lates, late_size, capacity);
    }
    return kwk_i_frame_end(&frame, status, report);
}

#undef KWK_LATE_MOST
#undef KWK_LATE_EVERY
