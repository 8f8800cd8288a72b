/*
 * lib/decision.h: what the verbs over core decisions share: the demands on one, the small case that
 * a record stands for, and the way from a finding to a deficiency.
 */
#ifndef KWK_DECISION_INTERNAL_H
#define KWK_DECISION_INTERNAL_H

#include "frame.h"
#include "kwaliteitskader/decision.h"

/* catalogue/decision_norms.c: one demand that a norm makes of a core decision. */
struct kwk_i_eis {
    int32_t norm;
    int32_t severity;
    int32_t cure;
    uint32_t roles; /* where the row of the norm itself names none */
};

/* The demand of a norm, NULL if it makes none. */
const struct kwk_i_eis *kwk_i_eis_of(int32_t norm);
/* The numbers of all norms that make one, ascending; *count receives how many. */
const int32_t *kwk_i_eis_norms(uint32_t *count);
/* Whether a norm that starts from a KERNBESLUIT is about this kind. */
int32_t kwk_i_about_decision(const struct kwk_i_norm *norm, int32_t decision);
/* The kind of core decision that a norm requires; 0 = it requires none. */
int32_t kwk_i_required_decision(const struct kwk_i_norm *norm);

/* decision_case.c: a record as facts. The decision, 2 periods, an MDO, a petition, one VOORLICHTING,
 * 31 persons with authority, 6 declarations and the answers. */
#define KWK_I_DECISION_FACTS (6u + 31u + 6u + KWK_DECISION_ANSWERS_MAX)
/* The id of the KERNBESLUIT in it. */
#define KWK_I_DECISION_ID 1

struct kwk_i_decision_case {
    struct kwk_fact facts[KWK_I_DECISION_FACTS];
    uint32_t count;
};

/* Checks a record and its answers; the record in this library's own struct. */
int32_t kwk_i_decision_read(const struct kwk_decision *decision, const int32_t *answers,
                            uint32_t answer_count, struct kwk_decision *own,
                            struct kwk_report *fault);
/* The facts that a checked record stands for. */
void kwk_i_decision_case(const struct kwk_decision *own, const int32_t *answers,
                         uint32_t answer_count, struct kwk_i_decision_case *out);

/* decision_rows.c: rows of one size after another into the array of a caller. */
struct kwk_i_rows_out {
    unsigned char *rows;
    uint32_t size;
    uint32_t capacity;
    uint32_t count;
    int32_t anchor; /* only findings of this anchor; 0 = all */
};

/* The checks that both verbs share; the query may not hide rows. */
int32_t kwk_i_rows_check(const void *rows, uint32_t size, uint32_t v1_size, uint32_t capacity,
                         const uint32_t *needed, int32_t field, struct kwk_report *fault);
int32_t kwk_i_whole_query(const struct kwk_query *normal, struct kwk_report *fault);
/* Runs norms over a view, counts first, then writes; *needed receives how many rows. */
int32_t kwk_i_rows_run(const struct kwk_i_case *view, const int32_t *norms, uint32_t norm_count,
                       void (*each)(void *context, const struct kwk_finding *finding),
                       struct kwk_i_rows_out *out, int32_t field, uint32_t *needed,
                       struct kwk_report *fault);
/* One row, as much of it as the caller has room for. */
void kwk_i_rows_put(struct kwk_i_rows_out *out, const void *row, uint32_t own_size);

#endif
