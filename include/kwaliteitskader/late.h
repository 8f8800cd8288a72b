/*
 * kwaliteitskader/late.h: what was put on record late (te laat vastgelegd), or found wrong
 * afterwards, and the verdicts that were thought to hold in between.
 *
 * Owns: struct kwk_late, kwk_recorded_late. A case has two days: when something happened (`date`)
 * and when it was known (`recorded`, `withdrawn`). A verdict that turns from BREACHED to MET on the
 * same day judged by does so because of the second, and this says by which row. What a court
 * annuls is no late registration: that is a fact of its own (VERNIETIGING), with its own day.
 */
#ifndef KWALITEITSKADER_LATE_H
#define KWALITEITSKADER_LATE_H

#include "evaluate.h"

#ifdef __cplusplus
extern "C" {
#endif

/* late.cause */
enum {
    KWK_LATE_RECORDED = 1, /* vastgelegd: put on record on that day, about an earlier day */
    KWK_LATE_WITHDRAWN = 2 /* ingetrokken: found wrong on that day */
};

/*
 * One finding that one row changed when it was recorded or withdrawn: 16 x int32 = 64 bytes in
 * version 1; it may grow at the end. A verdict of 0 = there is no such finding on that side.
 */
struct kwk_late {
    int32_t norm;          /* KWK_NORM_*; with person, anchor and ordinal the identity */
    int32_t person;        /* as in kwk_finding */
    int32_t anchor;        /* as in kwk_finding */
    int32_t ordinal;       /* as in kwk_finding */
    int32_t fact;          /* id of the row */
    int32_t cause;         /* KWK_LATE_* */
    kwk_date date;         /* the day it happened, as the row says; may be partial */
    kwk_date recorded;     /* the day it was put on record, or withdrawn */
    kwk_date as_of;        /* the day judged by: the day before, not after query.as_of */
    int32_t verdict_then;  /* KWK_VERDICT_* with what was known the day before `recorded` */
    int32_t strict_then;   /* the strict one */
    int32_t verdict_after; /* the same as_of, with what was known at the end of `recorded` */
    int32_t strict_after;  /* the strict one */
    int32_t verdict_now;   /* the same as_of, with what query.known_on allows (0 = everything) */
    int32_t strict_now;    /* the strict one */
    int32_t reserved;      /* 0 */
};

enum {
    KWK_LATE_SIZE_V1 = 64
};

/*
 * Every finding that changed because of the day on which something was recorded or withdrawn. For
 * each such day R, not after query.known_on (0 = every day), the case is judged as of the day before
 * R (or query.as_of, if that is earlier) with what was known then and with what was known at the
 * end of R; nothing but the record differs. What differs is named once for each row of R that turned
 * it: rows of one day are added in order of id, and a row that turned nothing is not named. So a
 * correction, a row withdrawn and a better one recorded on the same day, gives one record for each.
 *
 * query .. extra_day_count   the case, as for kwk_evaluate; never written.
 * lates          the caller's array of `capacity` records of `late_size` bytes, or NULL with 0, in
 *                order of recorded, norm, person, anchor, ordinal, fact. Beyond `needed` it is zero.
 * needed         on KWK_OK how many records there are. On KWK_ERR_CAPACITY a capacity that
 *                suffices, mostly far more than what comes out. Required.
 * report         the first fault, or NULL.
 *
 * Returns KWK_OK; KWK_ERR_CAPACITY (needed set, nothing written); or the fault of the case. A row
 * with `recorded` 0 was known on its own day and is not late; only a measure, an authorisation or
 * the order they rest on can then still turn a verdict about the day before, and is named.
 * Cost: five evaluations for each day R, and one more for each row of a day with several. Stack below
 * 16 KiB; no allocation; thread-safe. Since 0.4.0.
 *
 *     struct kwk_query query = {0};
 *     static struct kwk_late lates[20000];
 *     uint32_t needed = 0;
 *     query.size = sizeof query;
 *     query.as_of = 20260420;
 *     int32_t status = kwk_recorded_late(&query, facts, 6, NULL, 0, NULL, 0, lates,
 *                                        sizeof lates[0], 20000, &needed, NULL);
 */
KWK_API int32_t KWK_CALL kwk_recorded_late(const struct kwk_query *query,
                                           const struct kwk_fact *facts, uint32_t fact_count,
                                           const int32_t *norms, uint32_t norm_count,
                                           const kwk_date *extra_days, uint32_t extra_day_count,
                                           struct kwk_late *lates, uint32_t late_size,
                                           uint32_t capacity, uint32_t *needed,
                                           struct kwk_report *report);

#ifdef __cplusplus
}
#endif
#endif
