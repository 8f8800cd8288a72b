/*
 * kwaliteitskader/missing.h: what must still be put on record.
 *
 * Owns: struct kwk_gap, struct kwk_work, kwk_missing and kwk_worklist.
 * An UNDETERMINED finding names one kind of fact that is missing; these verbs say which smallest
 * sets of kinds, looked into, would settle it. They say what to look for, never what will be found:
 * recording a fact may open a new question. docs/missing.md has the semantics and the proof.
 */
#ifndef KWALITEITSKADER_MISSING_H
#define KWALITEITSKADER_MISSING_H

#include "evaluate.h"

#ifdef __cplusplus
extern "C" {
#endif

/* gap.how, work.how: what to do about a kind of fact. */
enum {
    /* nakijken: look into it: record what there is, or declare the record of this kind complete */
    KWK_GAP_LOOK = 1,
    /* aanvullen: complete the fact on record that gap.fact names: a flag that is not known, a date
     * that is incomplete, a link or participants that are not said */
    KWK_GAP_COMPLETE = 2,
    /* vastleggen: only a fact on record settles it; that there is none cannot be declared */
    KWK_GAP_RECORD = 3
};

/* gap.flags, work.flags */
enum {
    KWK_GAP_AT_LEAST = 1 /* ten minste: needed, not proven to be enough, nor the smallest set */
};

/*
 * One item of one set: 12 x int32 = 48 bytes in version 1; it may grow at the end.
 * norm, person, anchor, ordinal: the identity of the finding, as in struct kwk_finding.
 */
struct kwk_gap {
    int32_t norm;
    int32_t person;
    int32_t anchor;
    int32_t ordinal;
    int32_t set;      /* 1..: each set settles the finding by itself; smallest first */
    int32_t item;     /* 1..items within the set, by kind */
    int32_t items;    /* how many items the set has: all of them are needed */
    int32_t kind;     /* KWK_FACT_* */
    int32_t how;      /* KWK_GAP_LOOK, KWK_GAP_COMPLETE, KWK_GAP_RECORD */
    int32_t fact;     /* COMPLETE: id of the fact; 0 = none can be named */
    uint32_t flags;   /* KWK_GAP_AT_LEAST */
    int32_t reserved; /* 0 */
};

/*
 * One line of a worklist: 6 x int32 = 24 bytes in version 1; it may grow at the end.
 */
struct kwk_work {
    int32_t kind;         /* KWK_FACT_* */
    int32_t second;       /* another kind that must be looked into with it; 0 = none */
    int32_t how;          /* KWK_GAP_*; LOOK also where completing a fact of this kind is enough */
    int32_t findings;     /* how many UNDETERMINED findings it settles by itself; with AT_LEAST: how
                       * many cannot be settled without it */
    int32_t undetermined; /* of how many: the same in every line */
    uint32_t flags;       /* KWK_GAP_AT_LEAST */
};

enum {
    KWK_GAP_SIZE_V1 = 48,
    KWK_WORK_SIZE_V1 = 24
};

/*
 * Per UNDETERMINED finding (by `verdict`; parts of a whole left out) the smallest sets of kinds of
 * fact that would settle it. A set settles a finding when the finding is not UNDETERMINED any more,
 * or is no finding any more, once each kind in it is looked into and nothing more was found: its
 * record complete for everybody since ever through as_of (known_on, when that is earlier), and every
 * flag of its facts that is not known found to be clear. No kind can be left out of a set; all such
 * sets of at most three kinds are given. When none of at most three settles it, one set is given
 * with KWK_GAP_AT_LEAST: what is needed first, as far as the record tells.
 *
 * query          the question; `verdicts` and `from` mean nothing here.
 * facts          fact_count rows in any order, at most KWK_FACTS_MAX; never written.
 * norms          norm_count norm numbers, NULL and 0 = all norms of query.sets; never written.
 * extra_days     equated days beyond the built-in table, extra_day_count of them, any order.
 * gaps           the caller's array of `capacity` records of `gap_size` bytes each, or NULL with 0;
 *                sorted by norm, person, anchor, ordinal, set, item.
 * gap_size       the caller's sizeof(struct kwk_gap); larger than the library's is zero-filled.
 * needed         receives how many items there are; required.
 * report         the first fault, or NULL; KWK_FIELD_FINDINGS stands for gaps.
 *
 * Returns KWK_OK; KWK_ERR_CAPACITY (needed set, nothing written); or the fault of the case, with
 * fact and field in report and nothing else written. Call once with capacity 0 to learn `needed`.
 * Cost: per norm with an UNDETERMINED finding, and per eight of those, one evaluation of that norm for
 * each set tried and for each item given: with k kinds that make a difference at most
 * k + k(k-1)/2 + k(k-1)(k-2)/6 sets; as many again to write. k is seldom above six: half a
 * millisecond for a case as registered. Many findings of one norm that each take a walk through many
 * facts add up: hundreds of facts of one kind take seconds (docs/missing.md). Stack below 16 KiB; no
 * allocation. Thread-safe: no state. Framework 6.4.4 (decisions founded on facts that stand in the
 * file); Jeugdwet 3.3. Since
 * 0.4.0.
 *
 *     struct kwk_query query = {0};
 *     struct kwk_gap gaps[256];
 *     uint32_t needed = 0;
 *     query.size = sizeof query;
 *     query.as_of = 20260420;
 *     int32_t status = kwk_missing(&query, facts, 6, NULL, 0, NULL, 0, gaps, sizeof gaps[0], 256,
 *                                  &needed, NULL);
 */
KWK_API int32_t KWK_CALL kwk_missing(const struct kwk_query *query, const struct kwk_fact *facts,
                                     uint32_t fact_count, const int32_t *norms, uint32_t norm_count,
                                     const kwk_date *extra_days, uint32_t extra_day_count,
                                     struct kwk_gap *gaps, uint32_t gap_size, uint32_t capacity,
                                     uint32_t *needed, struct kwk_report *report);

/*
 * The same over all findings together: what must still be recorded, what helps most first. A line
 * per kind that settles at least one UNDETERMINED finding by itself; per set of two kinds for the
 * findings that no single kind settles; and, with KWK_GAP_AT_LEAST, per kind without which a finding
 * that no three kinds settle stays open. Findings that take three kinds stand in kwk_missing only.
 * Sorted by findings, most first; then kind, second, how. A finding that either of two kinds settles
 * counts for both: the lines do not add up to `undetermined`.
 *
 * Parameters, errors and cost: as kwk_missing, with `work` records of `work_size` bytes. Since
 * 0.4.0.
 *
 *     struct kwk_query query = {0};
 *     struct kwk_work work[64];
 *     uint32_t needed = 0;
 *     query.size = sizeof query;
 *     query.as_of = 20260420;
 *     int32_t status = kwk_worklist(&query, facts, 6, NULL, 0, NULL, 0, work, sizeof work[0], 64,
 *                                   &needed, NULL);
 */
KWK_API int32_t KWK_CALL kwk_worklist(const struct kwk_query *query, const struct kwk_fact *facts,
                                      uint32_t fact_count, const int32_t *norms,
                                      uint32_t norm_count, const kwk_date *extra_days,
                                      uint32_t extra_day_count, struct kwk_work *work,
                                      uint32_t work_size, uint32_t capacity, uint32_t *needed,
                                      struct kwk_report *report);

#ifdef __cplusplus
}
#endif
#endif
