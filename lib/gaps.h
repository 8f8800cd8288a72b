/*
 * lib/gaps.h: the search for what is missing: the smallest sets of kinds of fact that would settle
 * an UNDETERMINED finding (docs/missing.md). missing.c and worklist.c are its verbs.
 */
#ifndef KWK_GAPS_H
#define KWK_GAPS_H

#include "frame.h"
#include "kwaliteitskader/missing.h"

/* Findings of one norm that are searched for together. */
#define KWK_I_GAPS_BATCH 8
/* Items of a set: three kinds, or a longer road to what stays open. */
#define KWK_I_GAPS_ITEMS 6

/* A set that settles one finding, or (AT_LEAST) what it hangs on. */
struct kwk_i_gap_set {
    int32_t norm;
    int32_t person;
    int32_t anchor;
    int32_t ordinal;
    int32_t number; /* 1.. within the finding */
    int32_t items;
    int32_t smallest; /* items of the first set of this finding */
    uint32_t flags;
    uint8_t kind[KWK_I_GAPS_ITEMS];
    uint8_t how[KWK_I_GAPS_ITEMS];
    int32_t fact[KWK_I_GAPS_ITEMS];
};

/* Where the sets go: those of eight findings of a norm mixed, each with its number. */
struct kwk_i_gap_sink {
    void (*each)(void *context, const struct kwk_i_gap_set *set);
    void (*batch_done)(void *context); /* after those eight; NULL = not wanted */
    void *context;
    uint32_t undetermined; /* how many findings were searched for */
};

/* Searches the norms asked for (NULL, 0 = all of query.sets). Changes periods of the frame. */
void kwk_i_gaps(struct kwk_i_frame *frame, const int32_t *norms, uint32_t norm_count,
                struct kwk_i_gap_sink *sink);

/* missing.c: begins a verb with an array of records to write; the fault stands in frame->fault. */
struct kwk_i_gap_room {
    const void *records;
    uint32_t size;
    uint32_t size_v1;
    uint32_t capacity;
};
int32_t kwk_i_gaps_room(struct kwk_i_frame *frame, const struct kwk_i_gap_room *room,
                        const struct kwk_fact *facts, uint32_t fact_count);

#endif
