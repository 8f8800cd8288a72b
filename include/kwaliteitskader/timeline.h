/*
 * kwaliteitskader/timeline.h: time as a question of its own: when does a verdict change if nothing
 * more is recorded, and how did or will each verdict run.
 *
 * Owns: struct kwk_change, struct kwk_interval, kwk_next_change, kwk_timeline. docs/tijd.md says on
 * which comparisons of days this rests.
 */
#ifndef KWALITEITSKADER_TIMELINE_H
#define KWALITEITSKADER_TIMELINE_H

#include "evaluate.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * A finding whose verdict or strict verdict changes: 12 x int32 = 48 bytes in version 1; it may grow
 * at the end. A verdict of 0 = there is no such finding on that side.
 */
struct kwk_change {
    int32_t norm;    /* KWK_NORM_*; with person, anchor and ordinal the identity of the finding */
    int32_t person;  /* as in kwk_finding */
    int32_t anchor;  /* as in kwk_finding */
    int32_t ordinal; /* as in kwk_finding */
    kwk_date day;    /* the first day of the new verdict */
    int32_t verdict_before; /* KWK_VERDICT_* through the day before; 0 = no finding yet */
    int32_t verdict_after;  /* KWK_VERDICT_* from `day` on; 0 = no finding any more */
    int32_t strict_before;  /* verdict_strict through the day before */
    int32_t strict_after;   /* verdict_strict from `day` on */
    int32_t reason_after;   /* KWK_REASON_* of verdict_after */
    kwk_date due_latest;    /* the last defensible day of the finding, of the side that exists */
    int32_t reserved;       /* 0 */
};

enum {
    KWK_CHANGE_SIZE_V1 = 48
};

/*
 * The first day after query.as_of, and not after `through`, on which a verdict changes if nothing
 * more is recorded, and the findings that change on it. A finding that comes into being or goes
 * counts as a change. Facts already in the array that lie after as_of happen on their day; known_on
 * stays as it is (0 = all that is on record now).
 *
 * query .. extra_day_count   the case, as for kwk_evaluate; never written.
 * through        the last day looked at; required, not before query.as_of.
 * findings       the findings of query.as_of, just as kwk_evaluate gave them for the same case, norms
 *                and query: finding_count records of finding_size bytes, never written.
 * changes        the caller's array of `capacity` records of `change_size` bytes, or NULL with 0;
 *                filled in order of norm, person, anchor, ordinal.
 * needed         receives how many findings change; 0 = none through `through`. Required.
 * day            receives the day, 0 = none through `through`. Required.
 * report         the first fault, or NULL.
 *
 * Returns KWK_OK; KWK_ERR_CAPACITY (needed and day set, nothing else written); KWK_ERR_CODE with
 * KWK_FIELD_FINDINGS when the findings are not those of this case on as_of; KWK_ERR_REQUIRED or
 * KWK_ERR_ORDER with KWK_FIELD_THROUGH; or the fault of the case.
 * Cost: one evaluation for as_of and one or two for each day on which a comparison of days turns,
 * until one of them changes a verdict; no day in between is looked at. Stack below 16 KiB; no
 * allocation; thread-safe. Since 0.4.0.
 *
 *     struct kwk_query query = {0};
 *     struct kwk_finding findings[64];
 *     struct kwk_change changes[64];
 *     uint32_t count = 0;
 *     uint32_t needed = 0;
 *     kwk_date day = 0;
 *     query.size = sizeof query;
 *     query.as_of = 20260420;
 *     int32_t status = kwk_evaluate(&query, facts, 6, NULL, 0, NULL, 0, findings,
 *                                   sizeof findings[0], 64, &count, NULL);
 *     status = kwk_next_change(&query, facts, 6, NULL, 0, NULL, 0, 20270420, findings,
 *                              sizeof findings[0], count, changes, sizeof changes[0], 64, &needed,
 *                              &day, NULL);
 */
KWK_API int32_t KWK_CALL kwk_next_change(
    const struct kwk_query *query, const struct kwk_fact *facts, uint32_t fact_count,
    const int32_t *norms, uint32_t norm_count, const kwk_date *extra_days, uint32_t extra_day_count,
    kwk_date through, const struct kwk_finding *findings, uint32_t finding_size,
    uint32_t finding_count, struct kwk_change *changes, uint32_t change_size, uint32_t capacity,
    uint32_t *needed, kwk_date *day, struct kwk_report *report);

/*
 * One finding over a run of days with the same verdict and strict verdict: 8 x int32 = 32 bytes in
 * version 1; it may grow at the end. Maximal: the day before and the day after, as far as they were
 * looked at, another verdict holds or there is no such finding.
 */
struct kwk_interval {
    int32_t norm;           /* KWK_NORM_*; with person, anchor and ordinal the identity */
    int32_t person;         /* as in kwk_finding */
    int32_t anchor;         /* as in kwk_finding */
    int32_t ordinal;        /* as in kwk_finding */
    kwk_date from;          /* first day, not before query.as_of */
    kwk_date through;       /* last day, inclusive, not after `through` */
    int32_t verdict;        /* KWK_VERDICT_* on every one of these days */
    int32_t verdict_strict; /* KWK_VERDICT_* by the earliest reading */
};

enum {
    KWK_INTERVAL_SIZE_V1 = 32
};

/*
 * How every verdict runs from query.as_of through `through`: per finding its maximal intervals, in
 * order of norm, person, anchor, ordinal and day. Each day is judged as kwk_evaluate judges it with
 * that day for as_of: facts dated later are not there yet, known_on stays as it is (0 = all that is
 * on record now). An interval that reaches `from` = query.as_of may have begun earlier, one that
 * reaches `through` may go on.
 *
 * query .. extra_day_count   the case, as for kwk_evaluate; as_of is the first day; never written.
 * through        the last day; required, not before query.as_of.
 * intervals      the caller's array of `capacity` records of `interval_size` bytes, or NULL with 0;
 *                beyond `needed` it is zero afterwards.
 * needed         on KWK_OK how many intervals there are. On KWK_ERR_CAPACITY a capacity that
 *                suffices, mostly far more than what comes out: nothing is kept between days, so the
 *                walk puts one record down per finding and day looked at and joins them at the end.
 *                Required.
 * report         the first fault, or NULL.
 *
 * Returns KWK_OK; KWK_ERR_CAPACITY (needed set, nothing written); KWK_ERR_REQUIRED or KWK_ERR_ORDER
 * with KWK_FIELD_THROUGH; or the fault of the case.
 * Cost: two evaluations for each day on which a comparison of days turns, whatever the number of days
 * in between, and a sort. Stack below 16 KiB; no allocation; thread-safe. Since 0.4.0.
 *
 *     struct kwk_query query = {0};
 *     static struct kwk_interval intervals[20000];
 *     uint32_t needed = 0;
 *     query.size = sizeof query;
 *     query.as_of = 20260401;
 *     int32_t status = kwk_timeline(&query, facts, 6, NULL, 0, NULL, 0, 20270331, intervals,
 *                                   sizeof intervals[0], 20000, &needed, NULL);
 */
KWK_API int32_t KWK_CALL kwk_timeline(const struct kwk_query *query, const struct kwk_fact *facts,
                                      uint32_t fact_count, const int32_t *norms,
                                      uint32_t norm_count, const kwk_date *extra_days,
                                      uint32_t extra_day_count, kwk_date through,
                                      struct kwk_interval *intervals, uint32_t interval_size,
                                      uint32_t capacity, uint32_t *needed,
                                      struct kwk_report *report);

#ifdef __cplusplus
}
#endif
#endif
