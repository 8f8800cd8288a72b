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

/* open_row.state: a goal, duty or norm in a step */
enum {
    KWK_OPEN_OPEN = 1,    /* open: a norm of it is breached or still runs */
    KWK_OPEN_UNKNOWN = 2, /* onbekend: a norm of it cannot be told */
    KWK_OPEN_JUDGE = 3,   /* te_beoordelen: only a professional can say */
    KWK_OPEN_DONE = 4,    /* gedaan: every norm of it that applies is met, late or explained */
    KWK_OPEN_NOT_APPLICABLE = 5, /* nvt: no norm of it applies */
    KWK_OPEN_NO_NORM = 6         /* geen_norm: no norm of it can be evaluated; nothing is said */
};

/* One goal, duty or norm: 12 x int32 = 48 bytes in version 1; it may grow at the end. */
struct kwk_open_row {
    int32_t step;        /* KWK_STEP_* it belongs to */
    int32_t table;       /* KWK_TABLE_DOEL, KWK_TABLE_TAAK or KWK_TABLE_NORM */
    int32_t number;      /* its number there */
    int32_t state;       /* KWK_OPEN_* */
    int32_t verdict;     /* the worst verdict of its norms, in the order of kwk_verdict_rank; 0 */
    int32_t norm;        /* the first norm with that verdict; 0 = none */
    int32_t anchor;      /* what that finding hangs on; 0 = none */
    int32_t person;      /* whom it is owed to: 0 = the child, -1 = the whole */
    kwk_date due;        /* its earliest due day; 0 = no number of days */
    kwk_date due_latest; /* its last defensible day */
    int32_t missing;     /* KWK_FACT_* that would settle it; 0 = none */
    int32_t norms;       /* how many norms of it can be evaluated */
};

enum {
    KWK_OPEN_ROW_SIZE_V1 = 48
};

/*
 * What is open in a step: its goals, duties and norms with the worst verdict on them. A goal or duty
 * is judged by the norms that it is linked with (kwk_link_at); one without a norm that a case can
 * decide says so. Only findings of the course that runs count, not those of earlier measures, and of a
 * norm that hangs on each period those of the latest.
 *
 * step: KWK_STEP_VOORKOMEN..KWK_STEP_VOOGDIJ, or 0 = every step that is current or whose state is not
 * known while it has begun. A step without entries gives no rows.
 * The other arguments and errors are as those of kwk_phase; KWK_ERR_CODE for another step. Sorted
 * by step, table (goals, duties, norms) and number. Each norm asked costs what it costs in
 * kwk_evaluate. Since 0.3.0.
 *
 *     struct kwk_query query = {0};
 *     struct kwk_open_row rows[512];
 *     uint32_t needed = 0;
 *     query.size = sizeof query;
 *     query.as_of = 20260420;
 *     int32_t status = kwk_phase_open(&query, facts, 0, NULL, 0, KWK_STEP_INSTROOM, rows,
 *                                     sizeof rows[0], 512, &needed, NULL);
 */
KWK_API int32_t KWK_CALL kwk_phase_open(const struct kwk_query *query, const struct kwk_fact *facts,
                                        uint32_t fact_count, const kwk_date *extra_days,
                                        uint32_t extra_day_count, int32_t step,
                                        struct kwk_open_row *rows, uint32_t row_size,
                                        uint32_t capacity, uint32_t *needed,
                                        struct kwk_report *report);

/* The transitions; what each needs stands in docs/fasen.md. */
enum {
    KWK_OVERGANG_VOORKOMEN_INSTROOM = 1,
    KWK_OVERGANG_VOORKOMEN_VOOGDIJ = 2,
    KWK_OVERGANG_INSTROOM_HULP = 3,
    KWK_OVERGANG_INSTROOM_REGIE = 4,
    KWK_OVERGANG_HULP_REGIE = 5,
    KWK_OVERGANG_REGIE_VERVOLG = 6,
    KWK_OVERGANG_VERVOLG_REGIE = 7,      /* extension */
    KWK_OVERGANG_VERVOLG_AFGESLOTEN = 8, /* not extended */
    KWK_OVERGANG_REGIE_AFGESLOTEN = 9,   /* lifted early */
    KWK_OVERGANG_OTS_VOOGDIJ = 10,       /* authority ended */
    KWK_OVERGANG_VOOGDIJ_PLEEGOUDERVOOGDIJ = 11,
    KWK_OVERGANG_VOOGDIJ_BURGERVOOGDIJ = 12,
    KWK_OVERGANG_VOOGDIJ_GEZAG_HERSTELD = 13,
    KWK_OVERGANG_VOOGDIJ_MEERDERJARIG = 14,
    KWK_OVERGANG_OTS_MEERDERJARIG = 15,
    KWK_OVERGANG_THUIS_UITHUISPLAATSING = 16,
    KWK_OVERGANG_UITHUISPLAATSING_TERUGPLAATSING = 17,
    KWK_OVERGANG_UITHUISPLAATSING_OVERPLAATSING = 18,
    KWK_OVERGANG_MACHTIGING_VERLENGEN = 19
};

/* transition_row.state, state_law */
enum {
    KWK_TRANSITION_NOT_KNOWN = 1,      /* onbekend: a need, or the step it leaves, is not known */
    KWK_TRANSITION_NOT_APPLICABLE = 2, /* nvt: the case is not in the step that it leaves */
    KWK_TRANSITION_NOT_YET = 3,        /* nog_niet: at least one need is not met */
    KWK_TRANSITION_POSSIBLE = 4 /* mogelijk: every need is met; it may have been made already */
};

/* need_row.need: what is needed */
enum {
    KWK_NEED_FEIT = 1,       /* a fact: number = KWK_FACT_* */
    KWK_NEED_NORM = 2,       /* a norm that is met or does not apply: KWK_NORM_* */
    KWK_NEED_BESLUIT = 3,    /* a core decision: KWK_BESLUIT_* */
    KWK_NEED_STAP = 4,       /* a step that has begun: KWK_STEP_* */
    KWK_NEED_LEEFTIJD = 5,   /* an age: KWK_GRENS_* */
    KWK_NEED_VAN_KRACHT = 6, /* a measure in force: bit 1 << KWK_MAATREGEL_* */
    KWK_NEED_MACHTIGING = 7, /* an authorisation in force; not under guardianship */
    KWK_NEED_AFLOOP = 8      /* the last day of the measure has passed */
};

/* need_row.state */
enum {
    KWK_NEEDSTATE_NOT_KNOWN = 1,      /* onbekend: `missing` would tell */
    KWK_NEEDSTATE_NOT_APPLICABLE = 2, /* nvt: not needed here */
    KWK_NEEDSTATE_OPEN = 3,           /* ontbreekt: it is not there */
    KWK_NEEDSTATE_MET = 4             /* aanwezig */
};

/* need_row.level */
enum {
    KWK_LEVEL_WET = 1,  /* without it there is no such transition in law */
    KWK_LEVEL_KADER = 2 /* the framework asks it of a careful transition */
};

/* One transition: 12 x int32 = 48 bytes in version 1; it may grow at the end. */
struct kwk_transition_row {
    int32_t transition; /* KWK_OVERGANG_* */
    int32_t from;       /* KWK_STEP_* it leaves */
    int32_t to;         /* KWK_STEP_* it enters */
    int32_t state;      /* KWK_TRANSITION_*, over every need */
    int32_t state_law;  /* the same over the needs of level WET alone */
    int32_t anchor;     /* the period it is about; 0 = none */
    kwk_date made;      /* the day the other step began; 0 = not made (or from = to) */
    int32_t made_by;    /* id of the fact that made it; 0 = a day, or none */
    int32_t open;       /* how many needs are not met */
    int32_t unknown;    /* how many are not known */
    int32_t missing;    /* NOT_KNOWN: the first KWK_FACT_* that would tell */
    int32_t needs;      /* how many needs it has */
};

/* One need of a transition: 12 x int32 = 48 bytes in version 1; it may grow at the end. */
struct kwk_need_row {
    int32_t transition; /* KWK_OVERGANG_* */
    int32_t ordinal;    /* 1.. within it */
    int32_t level;      /* KWK_LEVEL_* */
    int32_t need;       /* KWK_NEED_* */
    int32_t number;     /* what: see KWK_NEED_* */
    uint32_t values;    /* FEIT: bit 1u << value; 0 = any value */
    int32_t state;      /* KWK_NEEDSTATE_* */
    int32_t fact;       /* id of what meets it; 0 = none */
    kwk_date due;       /* NORM: its last defensible day; LEEFTIJD, AFLOOP: the day; 0 = none */
    int32_t missing;    /* NOT_KNOWN: KWK_FACT_* that would tell */
    int32_t other;      /* FEIT: ordinal of the need that it may stand in for; 0 = none */
    int32_t verdict;    /* NORM: KWK_VERDICT_*; 0 = no finding */
};

enum {
    KWK_TRANSITION_ROW_SIZE_V1 = 48,
    KWK_NEED_ROW_SIZE_V1 = 48
};

/*
 * Which transitions are possible on as_of, and what each still needs. Every transition is given, in
 * ascending order, and every need of it; alternatives stand behind each other (`other`), and one of
 * them will do. A need that is surely not met makes it NOT_YET, also when others are not known.
 *
 * rows, needs: the caller's arrays of row_capacity and need_capacity records of row_size and
 * need_size bytes. Either may be NULL with 0. row_needed, need_needed: receive how many there are,
 * required. Nothing is written unless both have room.
 * The other arguments and errors are as those of kwk_phase. Since 0.3.0.
 *
 *     struct kwk_query query = {0};
 *     struct kwk_transition_row rows[32];
 *     struct kwk_need_row needs[128];
 *     uint32_t row_needed = 0;
 *     uint32_t need_needed = 0;
 *     query.size = sizeof query;
 *     query.as_of = 20260420;
 *     int32_t status = kwk_transition(&query, facts, 0, NULL, 0, rows, sizeof rows[0], 32,
 *                                     &row_needed, needs, sizeof needs[0], 128, &need_needed,
 *                                     NULL);
 */
KWK_API int32_t KWK_CALL kwk_transition(const struct kwk_query *query, const struct kwk_fact *facts,
                                        uint32_t fact_count, const kwk_date *extra_days,
                                        uint32_t extra_day_count, struct kwk_transition_row *rows,
                                        uint32_t row_size, uint32_t row_capacity,
                                        uint32_t *row_needed, struct kwk_need_row *needs,
                                        uint32_t need_size, uint32_t need_capacity,
                                        uint32_t *need_needed, struct kwk_report *report);

/* Texts of a transition, for kwk_transition_text. */
enum {
    KWK_TRANSITIONTEXT_TITLE = 1,  /* what it is, in one line */
    KWK_TRANSITIONTEXT_GROUND = 2, /* on what ground, as framework or statute puts it */
    KWK_TRANSITIONTEXT_SOURCE = 3  /* article and section; the same in every language */
};

/* The number of the index-th transition, ascending; 0 past the end. Since 0.3.0. */
KWK_API int32_t KWK_CALL kwk_transition_at(uint32_t index);

/* A text of a transition; NULL if transition, text or language is unknown. Since 0.3.0. */
KWK_API const char *KWK_CALL kwk_transition_text(int32_t transition, int32_t text, int32_t lang);
/* Errors: KWK_ERR_NULL, KWK_ERR_LANGUAGE, KWK_ERR_CODE, KWK_ERR_CAPACITY. Since 0.3.0. */
KWK_API int32_t KWK_CALL kwk_transition_text_copy(int32_t transition, int32_t text, int32_t lang,
                                                  char *buffer, uint32_t capacity,
                                                  uint32_t *needed);

/* What begins and ends each step, one row per kind of fact: side of a border. */
enum {
    KWK_BORDER_BEGINS = 1,
    KWK_BORDER_ENDS = 2
};

/* Numbers of a border, for kwk_border_value. */
enum {
    KWK_BORDERVALUE_STEP = 1,  /* KWK_STEP_* */
    KWK_BORDERVALUE_SIDE = 2,  /* KWK_BORDER_* */
    KWK_BORDERVALUE_FACT = 3,  /* KWK_FACT_* */
    KWK_BORDERVALUE_VALUES = 4 /* bit 1 << value; 0 = any value */
};

/* How many borders there are. Since 0.3.0. */
KWK_API uint32_t KWK_CALL kwk_border_count(void);
/*
 * A number of the index-th border: KWK_BORDERVALUE_*. Errors: KWK_ERR_NULL, KWK_ERR_RANGE,
 * KWK_ERR_CODE; nothing is written then. Since 0.3.0.
 */
KWK_API int32_t KWK_CALL kwk_border_value(uint32_t index, int32_t field, int32_t *value);
/* Its words, and the section of the framework; NULL if unknown. Since 0.3.0. */
KWK_API const char *KWK_CALL kwk_border_text(uint32_t index, int32_t lang);
KWK_API int32_t KWK_CALL kwk_border_text_copy(uint32_t index, int32_t lang, char *buffer,
                                              uint32_t capacity, uint32_t *needed);
KWK_API const char *KWK_CALL kwk_border_section(uint32_t index);
KWK_API int32_t KWK_CALL kwk_border_section_copy(uint32_t index, char *buffer, uint32_t capacity,
                                                 uint32_t *needed);

#ifdef __cplusplus
}
#endif
#endif
