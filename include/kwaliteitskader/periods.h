/*
 * kwaliteitskader/periods.h: the periods of a case as every norm sees them: measures,
 * authorisations and stays out of home, as ordered and as they really ran.
 *
 * Owns: struct kwk_period, kwk_periods. How an effective last day is found stands in docs/rules.md
 * section 2 (BW 1:233, 1:255-1:260, 1:265a-1:265c).
 */
#ifndef KWALITEITSKADER_PERIODS_H
#define KWALITEITSKADER_PERIODS_H

#include "case.h"

#ifdef __cplusplus
extern "C" {
#endif

/* One period: 12 x int32 = 48 bytes in version 1; it may grow at the end. */
struct kwk_period {
    int32_t id;            /* of the MAATREGEL, MACHTIGING or PLAATSING */
    int32_t kind;          /* KWK_FACT_MAATREGEL, KWK_FACT_MACHTIGING or KWK_FACT_PLAATSING */
    int32_t value;         /* KWK_MAATREGEL_* or KWK_PLAATS_* */
    kwk_date order_day;    /* the day it was ordered; `first` when no UITSPRAAK is named */
    kwk_date first;        /* first day */
    kwk_date ordered_last; /* last day as ordered, inclusive; 0 = open */
    kwk_date last;         /* effective last day, inclusive; 0 = open; before `first`: no day */
    int32_t previous;      /* id of the period it continues; 0 = none */
    int32_t head;          /* id of the first period of its chain: the anchor of a norm on it */
    kwk_date chain_last;   /* the largest effective last day of the chain; 0 = open */
    int32_t order;         /* id of the UITSPRAAK it rests on; 0 = none on record */
    int32_t reserved;      /* 0 */
};

enum {
    KWK_PERIOD_SIZE_V1 = 48,
    KWK_FIELD_PERIODS = 451 /* report.field */
};

/*
 * The periods that count on query.as_of and query.known_on: measures, then authorisations, then
 * stays, each by first day and id. One that was ordered by then counts although it begins later.
 *
 * query, facts, extra_days: as kwk_evaluate; from, sets, verdicts and policy do not matter here.
 * periods: the caller's array of `capacity` records of `period_size` bytes, or NULL with 0; it may
 * not lie over the facts.
 * needed: receives how many there are, at most KWK_PERIODS_MAX; required.
 * report: the first fault, or NULL.
 *
 * Errors: the faults of the case as kwk_evaluate; KWK_ERR_NULL, KWK_ERR_SIZE, KWK_ERR_OVERLAP;
 * KWK_ERR_CAPACITY (needed set, nothing written). O(n log n); stack below 16 KiB; no allocation, no
 * state: thread-safe. Since 0.4.0.
 *
 *     struct kwk_query query = {0};
 *     struct kwk_period periods[KWK_PERIODS_MAX];
 *     uint32_t needed = 0;
 *     query.size = sizeof query;
 *     query.as_of = 20260420;
 *     int32_t status = kwk_periods(&query, facts, 3, NULL, 0, periods, sizeof periods[0],
 *                                  KWK_PERIODS_MAX, &needed, NULL);
 */
KWK_API int32_t KWK_CALL kwk_periods(const struct kwk_query *query, const struct kwk_fact *facts,
                                     uint32_t fact_count, const kwk_date *extra_days,
                                     uint32_t extra_day_count, struct kwk_period *periods,
                                     uint32_t period_size, uint32_t capacity, uint32_t *needed,
                                     struct kwk_report *report);

#ifdef __cplusplus
}
#endif
#endif
