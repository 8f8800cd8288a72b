/*
 * lib/phase.h: the inside of kwk_phase and its sisters: the courses of a case, its steps, and what
 * begins and ends them (framework chapters 3-8; docs/fasen.md).
 */
#ifndef KWK_PHASE_I_H
#define KWK_PHASE_I_H

#include "frame.h"
#include "kwaliteitskader/phase.h"

#define KWK_I_STEP_FIRST KWK_STEP_VOORKOMEN
#define KWK_I_STEP_LAST  KWK_STEP_UITHUISGEPLAATST

/* What begins or ends a step: one kind of fact. The rows stand in catalogue/fasegrenzen.inc. */
struct kwk_i_border {
    int32_t step;
    int32_t side; /* KWK_BORDER_* */
    int32_t kind;
    uint32_t values;
    const char *section;
    const char *nl;
    const char *en;
};

/* The latest run of measures of one track without a gap; first < 0 = none on record. */
struct kwk_i_course {
    int32_t mask;    /* which measures: 1 << KWK_MAATREGEL_* */
    int32_t first;   /* its first period */
    int32_t last;    /* its latest period */
    kwk_date from;   /* the day the first was pronounced, or began */
    kwk_date until;  /* its effective last day; 0 = open */
    int32_t covered; /* no other measure than those on record is in force on as_of */
};

/* What every step of a case stands on. */
struct kwk_i_stand {
    const struct kwk_i_case *view;
    struct kwk_i_course ots;
    struct kwk_i_course voogdij;
};

/* phase_table.c: the index-th border, NULL past the end. */
const struct kwk_i_border *kwk_i_border_at(uint32_t index);

/* phase_course.c */
void kwk_i_stand_begin(const struct kwk_i_case *view, struct kwk_i_stand *stand);
/* Whether a period of the view belongs to a course. */
int32_t kwk_i_in_course(const struct kwk_i_case *view, const struct kwk_i_course *course,
                        int32_t period);
/* 1 = the fact belongs to the course, 0 = not, 2 = may. */
int32_t kwk_i_of_course(const struct kwk_i_case *view, const struct kwk_i_course *course,
                        const struct kwk_fact *fact);
int32_t kwk_i_course_runs(const struct kwk_i_case *view, const struct kwk_i_course *course);
/* What ended the course before or on its last day: a fact, or NULL when time ended it. */
const struct kwk_fact *kwk_i_course_end(const struct kwk_i_case *view,
                                        const struct kwk_i_course *course);
/* The first granted order of a measure that no measure on record rests on; NULL if none. */
const struct kwk_fact *kwk_i_loose_order(const struct kwk_i_case *view, int32_t mask);

/* phase_steps.c, phase_help.c, phase_next.c, phase_place.c: one step as a row. */
void kwk_i_step(const struct kwk_i_stand *stand, int32_t step, struct kwk_phase_row *row);
void kwk_i_step_help(const struct kwk_i_stand *stand, struct kwk_phase_row *row);
void kwk_i_step_next(const struct kwk_i_stand *stand, struct kwk_phase_row *row);
void kwk_i_step_place(const struct kwk_i_stand *stand, struct kwk_phase_row *row);
/* What they share. */
void kwk_i_step_from(struct kwk_phase_row *row, kwk_date day, const struct kwk_fact *fact);
void kwk_i_step_done(struct kwk_phase_row *row, kwk_date day, const struct kwk_fact *fact);
void kwk_i_step_unknown(struct kwk_phase_row *row, int32_t missing);
/* The first fact of a border row of the step that counts for the course, from a day on. */
const struct kwk_fact *kwk_i_step_begun(const struct kwk_i_stand *stand, int32_t step,
                                        kwk_date from, int32_t *maybe);
/* The kind of a border row whose absence is not established from a day through as_of; 0 = none. */
int32_t kwk_i_step_open(const struct kwk_i_stand *stand, int32_t step, int32_t side, kwk_date from);

/* What a transition needs; catalogue/overgangen.inc. */
struct kwk_i_need {
    int32_t level; /* 0 ends the list */
    int32_t need;
    int32_t number;
    uint32_t values;
    int32_t other; /* 1 = may stand in for the need before it */
};

/* Which facts count for a transition. */
enum {
    KWK_I_SCOPE_ZAAK = 1,
    KWK_I_SCOPE_TRAJECT = 2,
    KWK_I_SCOPE_PERIODE = 3,
    KWK_I_SCOPE_VOOGDIJ = 4,
    KWK_I_SCOPE_PLEK = 5,
    KWK_I_SCOPE_MACHTIGING = 6
};

struct kwk_i_transition {
    int32_t number;
    const char *name;
    int32_t from;
    int32_t to;
    int32_t scope;
    const char *source;
    const char *title_nl;
    const char *title_en;
    const char *ground_nl;
    const char *ground_en;
    const struct kwk_i_need *needs;
};

/* The scope of one transition in a case. */
struct kwk_i_reach {
    const struct kwk_i_stand *stand;
    int32_t scope;
    const struct kwk_i_course *course; /* NULL = none */
    int32_t period;                    /* the period it is about; -1 = none */
    kwk_date from;                     /* facts from this day on */
};

/* catalogue/overgangen.c */
const struct kwk_i_transition *kwk_i_transition_row_at(uint32_t index);
const struct kwk_i_transition *kwk_i_transition_row(int32_t number);
uint32_t kwk_i_need_count(const struct kwk_i_transition *row);

/* phase_need.c: one need as a row; the worst finding of a norm within a reach. */
void kwk_i_need(const struct kwk_i_reach *reach, const struct kwk_i_need *need,
                struct kwk_need_row *row);
/* The worst finding of a norm of a course, in the order of kwk_verdict_rank; 0 = none. */
struct kwk_i_worst_of {
    const struct kwk_i_reach *reach;
    struct kwk_finding finding; /* norm 0 = none */
    int32_t exact;              /* it is about the period itself */
    int32_t emitted;            /* how many occurrences the norm has in the case */
};
const struct kwk_finding *kwk_i_worst_finding(const struct kwk_i_reach *reach, int32_t norm,
                                              struct kwk_i_worst_of *worst);

/* phase.c: what the verbs share. Each check puts its fault in the frame and returns its status. */
void kwk_i_phase_whole(struct kwk_i_frame *frame);
int32_t kwk_i_phase_room(struct kwk_i_frame *frame, const void *rows, uint32_t row_size,
                         uint32_t smallest, uint32_t capacity, const uint32_t *needed);
int32_t kwk_i_phase_apart(struct kwk_i_frame *frame, const void *rows, uint32_t row_size,
                          uint32_t capacity, const struct kwk_fact *facts, uint32_t fact_count);
int32_t kwk_i_phase_capacity(struct kwk_i_frame *frame, uint32_t count, uint32_t capacity);
/* One row into the caller's array; what the library does not know becomes zero. */
void kwk_i_phase_put(void *rows, uint32_t row_size, uint32_t at, const void *row, uint32_t own);

#endif
