/*
 * lib/catalogue/norm.h: one norm as one row, and the words a row is written in.
 *
 * Owns: struct kwk_i_norm. The rows stand in h2_algemeen.inc .. h8_voogdij.inc, one file per
 * chapter of the framework; norms.c includes them.
 */
#ifndef KWK_NORM_H
#define KWK_NORM_H

#include "catalogue/entry.h"
#include "kwaliteitskader/catalogue.h"
#include "kwaliteitskader/norms.h"

struct kwk_i_run;
struct kwk_i_norm;

/* A named predicate: finds every occurrence of the norm in a case and emits its span. */
typedef void kwk_i_rule(struct kwk_i_run *run, const struct kwk_i_norm *norm);

struct kwk_i_norm {
    int32_t number;
    const char *name;
    const char *title_nl;
    const char *title_en;
    const char *text_nl; /* its wording */
    const char *text_en;
    const char *question_nl; /* JUDGEMENT: the question put */
    const char *question_en;
    const char *source;
    const char *section;
    const struct kwk_i_place *placed;
    const struct kwk_i_link *links;
    int32_t kind;
    int32_t set;
    int32_t status;
    int32_t bound;
    int32_t length;
    int32_t unit;
    int32_t direction;
    int32_t basis;
    int32_t explain;
    int32_t adjustable;
    kwk_date valid_from;
    kwk_date valid_through;
    kwk_date checked_through;
    int32_t revision;
    int32_t text_status;
    int32_t trigger;   /* KWK_FACT_* that starts it */
    int32_t fulfil;    /* KWK_FACT_* that fulfils it */
    int32_t periods;   /* KWK_FACT_MAATREGEL, KWK_FACT_MACHTIGING, KWK_FACT_PLAATSING or 0 */
    int32_t measures;  /* for measures: mask of 1 << KWK_MAATREGEL_* */
    int32_t anchor;    /* the kind it hangs on: MAATREGEL, MACHTIGING, PLAATSING; 0 = the trigger */
    int32_t code;      /* KWK_VERZOEK_*, KWK_MEDEDELING_* of what fulfils it; 0 = none */
    int32_t other;     /* the norm of the other road; 0 = none */
    int32_t why;       /* CONTEXT: KWK_WHY_* */
    kwk_date reviewed; /* the day a jurist reviewed the row; 0 = nobody has */
    /* what the general predicates of lib/rules need, beside trigger and fulfil */
    uint32_t trigger_values; /* only a trigger with one of these values; bit 1u << value; 0 = any */
    uint32_t fulfil_values;  /* the same for what fulfils it */
    uint32_t roles;          /* KWK_ROL_* who must, may or must not */
    uint32_t needs;          /* KWK_FLAG_* that must be set */
    uint32_t details;        /* KWK_SETTING_* of the trigger, bit 1u << detail */
    int32_t age;             /* KWK_GRENS_*: only from this age on */
    int32_t age_latest;      /* KWK_GRENS_*: the later age of a disputed one; 0 = none */
    int32_t age_reading;     /* its KWK_READING_* */
    int32_t under;      /* mask of 1 << KWK_MAATREGEL_*: only while such a measure is in force */
    int32_t not_under;  /* the same: only while no such measure is in force */
    uint32_t answers;   /* only a trigger that answers a VERZOEK with one of these values */
    int32_t about;      /* KWK_FACT_* of the period that the trigger must be about; 0 = any */
    uint32_t living_in; /* mask of 1u << KWK_PLAATS_*: only while the child lives there */
    int32_t shape;      /* KWK_I_SHAPE_* where the kind leaves a choice */
    uint32_t flags;     /* KWK_FINDING_* that every finding of it carries */
    const char *shape_name; /* the name of the predicate */
    kwk_i_rule *rule;       /* NULL for CONTEXT: no findings */
};

/* How many rows there are. */
uint32_t kwk_i_norm_count(void);
/* The row of a norm, NULL if unknown. */
const struct kwk_i_norm *kwk_i_norm_row(int32_t norm);
/* The index-th row in ascending order of number, NULL past the end. */
const struct kwk_i_norm *kwk_i_norm_at(uint32_t index);

#endif
