/*
 * kwaliteitskader/phase.h: where a case stands: the process steps of the framework, what is open in
 * them, and which transition is possible.
 *
 * Owns: the steps (KWK_STEP_*) and their state, struct kwk_phase_row, struct kwk_open_row, the
 * transitions (KWK_OVERGANG_*), struct kwk_transition_row and struct kwk_need_row. Framework
 * chapters 3-8; what begins and ends each step stands in docs/fasen.md.
 * All functions are pure and thread-safe and allocate nothing. They report; they decide nothing.
 */
#ifndef KWALITEITSKADER_PHASE_H
#define KWALITEITSKADER_PHASE_H

#include "case.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Where a case may stand. 3..8 are the chapters of the framework and equal KWK_FASE_*; the rest are
 * the end of a measure, and the track of placement out of home (6.2.1). kwk_phase gives 3..11.
 */
enum {
    KWK_STEP_VOORKOMEN = 3,        /* preventing a measure (3.1) */
    KWK_STEP_INSTROOM = 4,         /* intake and action plan (4.1) */
    KWK_STEP_HULP = 5,             /* towards suitable help (5.1) */
    KWK_STEP_REGIE = 6,            /* keeping direction (6.2) */
    KWK_STEP_VERVOLG = 7,          /* ending or extending (7.1) */
    KWK_STEP_VOOGDIJ = 8,          /* guardianship (8.1) */
    KWK_STEP_AFGESLOTEN = 9,       /* the measure is over (7.3) */
    KWK_STEP_THUIS = 10,           /* the child lives at home */
    KWK_STEP_UITHUISGEPLAATST = 11 /* the child is placed out of home (6.2.1; BW 1:265a) */
};

/* phase_row.state */
enum {
    KWK_PHASE_NOT_KNOWN = 1, /* onbekend: `missing` names the kind of fact that would tell */
    KWK_PHASE_BEFORE = 2,    /* komt nog: not begun (and perhaps it never will) */
    KWK_PHASE_CURRENT = 3,   /* lopend */
    KWK_PHASE_DONE = 4       /* afgerond */
};

/*
 * One step on as_of: 12 x int32 = 48 bytes in version 1; it may grow at the end. Steps overlap: the
 * framework says so for help and plan (5.1), and direction (6.2) runs on while the end is prepared.
 * When a step began may be known (since, begun_by) although its state is not.
 */
struct kwk_phase_row {
    int32_t step;      /* KWK_STEP_* */
    int32_t track;     /* KWK_TRACK_OTS, KWK_TRACK_VOOGDIJ; KWK_TRACK_BEIDE for 3, 9, 10, 11 */
    int32_t state;     /* KWK_PHASE_* */
    int32_t anchor;    /* first measure (or placement) of the course it belongs to; 0 = none */
    kwk_date since;    /* first day of the step; 0 = not begun, or unknown */
    int32_t begun_by;  /* id of the fact that began it; 0 = a day (7), or none on record */
    kwk_date until;    /* the day it ended; 0 = not ended */
    int32_t ended_by;  /* id of the fact that ended it; 0 = a day, or none */
    int32_t ends_with; /* KWK_FACT_* of what ends it; 0 = only the end of the measure */
    int32_t missing;   /* NOT_KNOWN: KWK_FACT_* that would tell */
    int32_t period;    /* id of the latest period of the course; 0 = none */
    int32_t reserved;  /* 0 */
};

enum {
    KWK_PHASE_ROW_SIZE_V1 = 48
};

/*
 * The steps 3..11 of a case on as_of, in ascending order: always nine rows. Of several courses of
 * one track (an ots that ended, and a later one) the latest is meant; a vots that passes into an
 * ots without a gap is one course.
 *
 * query, facts, extra_days   as kwk_evaluate; sets, verdicts, from and policy do not matter here.
 * rows                       the caller's array of `capacity` records of `row_size` bytes, or NULL.
 * needed                     receives the number of rows; required.
 * Errors: as kwk_evaluate; KWK_ERR_CAPACITY (needed set, nothing written). O(n log n); stack below
 * 16 KiB. Since 0.3.0.
 *
 *     struct kwk_query query = {0};
 *     struct kwk_phase_row rows[9];
 *     uint32_t needed = 0;
 *     query.size = sizeof query;
 *     query.as_of = 20260420;
 *     int32_t status = kwk_phase(&query, facts, 0, NULL, 0, rows, sizeof rows[0], 9, &needed, NULL);
 */
KWK_API int32_t KWK_CALL kwk_phase(const struct kwk_query *query, const struct kwk_fact *facts,
                                   uint32_t fact_count, const kwk_date *extra_days,
                                   uint32_t extra_day_count, struct kwk_phase_row *rows,
                                   uint32_t row_size, uint32_t capacity, uint32_t *needed,
                                   struct kwk_report *report);

#ifdef __cplusplus
}
#endif
#endif
