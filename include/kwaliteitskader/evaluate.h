/*
 * kwaliteitskader/evaluate.h: from a case to dated findings.
 *
 * Owns: struct kwk_finding, the verdicts, reasons and finding flags, kwk_evaluate and what reads
 * findings.
 * The library reports; it never decides, blames or predicts a court (AVG art. 22).
 */
#ifndef KWALITEITSKADER_EVALUATE_H
#define KWALITEITSKADER_EVALUATE_H

#include "case.h"

#ifdef __cplusplus
extern "C" {
#endif

/* finding.verdict, finding.verdict_strict */
enum {
    KWK_VERDICT_UNDETERMINED = 1,   /* onbekend: cannot be told; `missing` names the kind of fact */
    KWK_VERDICT_NOT_APPLICABLE = 2, /* niet van toepassing; `reason` says why */
    KWK_VERDICT_PENDING = 3,        /* lopend: not due yet; `days` = days left */
    KWK_VERDICT_MET = 4,            /* voldaan: done in time */
    KWK_VERDICT_MET_LATE = 5,       /* te laat: done, `days` late */
    KWK_VERDICT_BREACHED = 6,       /* overschreden: not done, `days` past the due day */
    KWK_VERDICT_EXPLAINED = 7, /* uitgelegd: late or not done, with an admissible explanation */
    KWK_VERDICT_JUDGEMENT = 8  /* oordeel nodig: only a professional can say */
};

/* finding.reason; 0 = the dates speak for themselves */
enum {
    KWK_REASON_NONE = 0,
    KWK_REASON_NO_TRIGGER = 1,      /* the record is complete and holds no trigger */
    KWK_REASON_TRIGGER_UNKNOWN = 2, /* no trigger on record, record not declared complete */
    KWK_REASON_FACT_UNKNOWN = 3, /* nothing on record that fulfils, record not declared complete */
    KWK_REASON_OUTSIDE_VALIDITY = 4, /* before the norm was law, or after it ceased to be */
    KWK_REASON_ENDED = 5,            /* the measure ended before the due day */
    KWK_REASON_AMBIGUOUS_LINK = 6,   /* an unlinked fact has several candidates */
    KWK_REASON_AGE = 7,              /* the child's age takes the norm away */
    KWK_REASON_UNBORN = 8,           /* the child was not born yet */
    KWK_REASON_OTHER_ROAD = 9,       /* another intention was chosen */
    KWK_REASON_NO_REQUEST = 10,      /* a right that was not used */
    KWK_REASON_CONFLICT = 11,        /* facts contradict each other */
    KWK_REASON_PARTIAL_DATE = 12,    /* the verdict differs over an incomplete date */
    KWK_REASON_NO_TERM = 13,         /* "as soon as possible": no number of days */
    KWK_REASON_FGP_GEMAAKT = 14,     /* a family group plan was made */
    KWK_REASON_TOO_SHORT = 15,       /* the threshold (one or two years) was not reached */
    KWK_REASON_NO_MOVE = 16,         /* the child did not move and no move is intended */
    KWK_REASON_OPEN_END = 17,        /* the period has no last day */
    KWK_REASON_NO_HELP_NEEDED = 18,  /* it was decided that no help is needed */
    KWK_REASON_DOORBRAAK = 19,       /* came about late by the doorbraakaanpak, judged positively */
    KWK_REASON_OORDEEL = 20,         /* a professional's judgement on record settles it */
    KWK_REASON_UITLEG = 21,          /* an admissible explanation is on record */
    KWK_REASON_OTHER_KIND = 22,      /* another kind of measure, place or decision */
    KWK_REASON_NO_EXTENSION = 23,    /* no extension was asked or given */
    KWK_REASON_ROAD_OPEN = 24,       /* extend or not has not been recorded */
    KWK_REASON_DISPUTED_APPLICABILITY =
        25,                     /* whether the norm applies is disputed; favourable reading */
    KWK_REASON_QUESTION = 26,   /* only a professional can judge it; the norm puts the question */
    KWK_REASON_NOT_PLACED = 27, /* the child does not live in such a place on that day */
    KWK_REASON_NO_MEASURE = 28  /* no such measure is in force on that day */
};

/* finding.flags */
enum {
    KWK_FINDING_DISPUTED = 1,          /* verdict and verdict_strict differ by a disputed reading */
    KWK_FINDING_BEYOND_HORIZON = 2,    /* leans on days for which no equated days are known */
    KWK_FINDING_LAW_HORIZON = 4,       /* after the day the text of the norm was checked through */
    KWK_FINDING_DERIVED_END = 8,       /* leans on an end that is not the ordered one */
    KWK_FINDING_WHOLE = 16,            /* the worst of the parts that follow; person -1 */
    KWK_FINDING_PART = 32,             /* part of a whole; totals do not count it */
    KWK_FINDING_RECORDED_ASSUMED = 64, /* the day of recording was taken from `date` */
    KWK_FINDING_START_ASSUMED = 128,   /* first day in force taken for the day pronounced */
    KWK_FINDING_ADJUSTED = 256,        /* due day set by a TERMIJN_GESTELD fact */
    KWK_FINDING_SUPERSEDED = 512,      /* a recommendation that later case law overtook */
    KWK_FINDING_KADER_DIFFERS =
        1024,                   /* the framework and the law differ here; the title says which */
    KWK_FINDING_ANALOGY = 2048, /* applied by analogy, not by the letter */
    KWK_FINDING_SAME_DAY = 4096 /* facts of one day, taken in their lawful order */
};

/* query.sets */
enum {
    KWK_SET_KADER = 1, /* stated in the framework */
    KWK_SET_WET = 2    /* a neighbouring statutory rule */
};

/*
 * One occurrence of one norm: 20 x int32 = 80 bytes in version 1; it may grow at the end.
 * Identity: (norm, person, anchor, ordinal); findings come sorted by it.
 */
struct kwk_finding {
    int32_t norm;           /* KWK_NORM_* */
    int32_t verdict;        /* by the last defensible day */
    int32_t verdict_strict; /* by the earliest reading */
    int32_t reason;         /* KWK_REASON_* of `verdict` */
    int32_t person;         /* whom it is owed to; 0 = the child, -1 = the whole */
    int32_t anchor;         /* id of the measure, decision, placement or concern; 0 = none */
    int32_t ordinal;        /* 1.. within the anchor */
    int32_t trigger;        /* id of the fact that started the term; 0 = none */
    int32_t evidence;       /* id of the fact that completed it; 0 = none */
    int32_t missing;        /* KWK_FACT_* that would settle it; 0 = none */
    kwk_date start;         /* day 0, earliest reading; 0 = none */
    kwk_date start_latest;  /* day 0, latest reading */
    kwk_date due;           /* earliest reading: plan by this day; 0 = no number of days */
    kwk_date due_latest;    /* last defensible day: be judged by this day */
    kwk_date done;          /* the day it was done, on or before as_of; 0 = not done */
    int32_t days;        /* PENDING: left; MET_LATE, BREACHED, EXPLAINED: late; JUDGEMENT: open */
    uint32_t readings;   /* bit 1u << (KWK_READING_* - 1): readings that make a difference */
    uint32_t flags;      /* KWK_FINDING_* */
    int32_t alternative; /* the norm of the other road, while the road is open; 0 = none */
    int32_t reserved;    /* 0 */
};

enum {
    KWK_FINDING_SIZE_V1 = 80
};

/*
 * Evaluate a case: one finding per occurrence of each norm asked for.
 *
 * query          the question; required.
 * facts          fact_count rows in any order, at most KWK_FACTS_MAX; never written.
 * norms          norm_count norm numbers, NULL and 0 = all norms of query.sets; never written.
 * extra_days     equated days beyond the built-in table, extra_day_count of them, any order.
 * findings       the caller's array of `capacity` records of `finding_size` bytes each, or NULL
 *                with 0.
 * finding_size   the caller's sizeof(struct kwk_finding); larger than the library's is zero-filled.
 * needed         receives how many findings there are; required.
 * report         the first fault, or NULL.
 *
 * Returns KWK_OK; KWK_ERR_CAPACITY (needed set, nothing written); or the fault of the case, with
 * fact and field in report and nothing else written. Call once with capacity 0 to learn `needed`.
 * Cost: O(n log n) to sort, then each rule walks the facts of its kinds: near linear for a case as
 * registered, more when thousands of facts of one kind hang on each other. Stack below 16 KiB; no
 * allocation. Thread-safe: no
 * state. Since 0.1.0.
 *
 *     struct kwk_query query = {0};
 *     struct kwk_finding findings[64];
 *     uint32_t needed = 0;
 *     query.size = sizeof query;
 *     query.as_of = 20260420;
 *     int32_t status = kwk_evaluate(&query, facts, 6, NULL, 0, NULL, 0, findings,
 *                                   sizeof findings[0], 64, &needed, NULL);
 */
KWK_API int32_t KWK_CALL kwk_evaluate(const struct kwk_query *query, const struct kwk_fact *facts,
                                      uint32_t fact_count, const int32_t *norms,
                                      uint32_t norm_count, const kwk_date *extra_days,
                                      uint32_t extra_day_count, struct kwk_finding *findings,
                                      uint32_t finding_size, uint32_t capacity, uint32_t *needed,
                                      struct kwk_report *report);

/*
 * Every fact that one finding leans on: trigger, evidence, periods, conditions, explanation; ids in
 * ascending order; at most 24, in a very long chain the ones met first. norm, person, anchor,
 * ordinal: the identity of the finding.
 * Errors: as kwk_evaluate; KWK_ERR_CODE when no such finding exists. Two-call sizing by `needed`.
 * Since 0.1.0.
 */
KWK_API int32_t KWK_CALL kwk_finding_facts(const struct kwk_query *query,
                                           const struct kwk_fact *facts, uint32_t fact_count,
                                           const kwk_date *extra_days, uint32_t extra_day_count,
                                           int32_t norm, int32_t person, int32_t anchor,
                                           int32_t ordinal, int32_t *ids, uint32_t capacity,
                                           uint32_t *needed, struct kwk_report *report);

/*
 * The verdict of a child for one norm (norm 0 = over all norms): the worst of its findings, parts
 * left out, in the order BREACHED, UNDETERMINED, JUDGEMENT, PENDING, MET_LATE, EXPLAINED, MET,
 * NOT_APPLICABLE. verdict receives 0 when there is no finding.
 * Errors: KWK_ERR_NULL, KWK_ERR_SIZE. O(count). Since 0.1.0.
 */
KWK_API int32_t KWK_CALL kwk_worst_verdict(const struct kwk_finding *findings,
                                           uint32_t finding_size, uint32_t count, int32_t norm,
                                           int32_t *verdict);

/*
 * The place of a verdict in that order: 1 = BREACHED (worst) .. 8 = NOT_APPLICABLE; 0 = unknown
 * number. Since 0.1.0.
 */
KWK_API int32_t KWK_CALL kwk_verdict_rank(int32_t verdict);

#ifdef __cplusplus
}
#endif
#endif
