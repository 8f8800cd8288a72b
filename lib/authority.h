/*
 * lib/authority.h: who may do what, and whose consent is needed: one row as the tables hold it, and
 * what the files of the theme offer each other.
 *
 * Owns: struct kwk_i_authority_row (bevoegdheden_*.inc, toestemming.inc), the three-valued look at
 * a row, and the look-up of what was given. docs/rules.md section 6 says what each of these means.
 */
#ifndef KWK_AUTHORITY_INTERNAL_H
#define KWK_AUTHORITY_INTERNAL_H

#include "frame.h"
#include "kwaliteitskader/authority.h"

/* Something that a row needs, of whom, and the facts in which it shows. */
struct kwk_i_needed {
    int32_t need;  /* KWK_BEHOEFTE_*; 0 = none */
    int32_t actor; /* KWK_ACTOR_* */
    int32_t fact;  /* KWK_FACT_* that gives it; 0 = no fact can */
    int32_t value; /* the value of that fact; 0 = any */
};

enum {
    KWK_I_ROW_NEEDS = 3,
    KWK_I_ROW_CONDITIONS = 3
};

struct kwk_i_authority_row {
    int32_t number;
    int32_t act;      /* KWK_ACT_* or KWK_CONSENT_* */
    uint32_t parties; /* mask of KWK_PARTIJ_*; 0 = every */
    uint32_t kaders;  /* mask of KWK_KADER_*; 0 = every */
    uint32_t bands;   /* mask of KWK_BAND_*; 0 = every */
    int32_t conditions[KWK_I_ROW_CONDITIONS];
    int32_t answer;
    struct kwk_i_needed needs[KWK_I_ROW_NEEDS];
    int32_t norm;
    uint32_t flags;
    int32_t text_status;
    const char *source;
    const char *text_nl;
    const char *text_en;
};

/* catalogue/authority_rows.c */
uint32_t kwk_i_authority_count(int32_t table);
const struct kwk_i_authority_row *kwk_i_authority_at(int32_t table, uint32_t index);

/* How a row, or one of its conditions, stands. */
enum {
    KWK_I_HOLDS_NOT = 0,
    KWK_I_HOLDS = 1,
    KWK_I_HOLDS_MAYBE = 2
};

/* What a look at a condition or a row says. */
struct kwk_i_look {
    int32_t state;
    int32_t missing; /* MAYBE: the kind of fact that would settle it */
    uint32_t flags;  /* KWK_NEEDFLAG_OMSTREDEN */
    kwk_date from;   /* it holds from this day; 0 = no such day */
    kwk_date until;  /* it holds through this day; 0 = no such day */
};

/* The question in the library's own words, and what was looked up once. */
struct kwk_i_asking {
    const struct kwk_i_case *view;
    int32_t act;
    int32_t petition; /* KWK_VERZOEK_* of the act; 0 = none */
    int32_t actor;
    int32_t person;
    const struct kwk_fact *about; /* NULL = none, or it does not count on the day */
    int32_t place;
    int32_t capable;
    uint32_t parties; /* which parties the actor may be: mask of KWK_PARTIJ_* */
    uint32_t kaders;  /* which frameworks may be in force: mask of KWK_KADER_* */
    uint32_t bands;   /* which age bands the child may be in: mask of KWK_BAND_* */
    uint32_t band_flags;
};

/* authority_look.c */
void kwk_i_asking_begin(struct kwk_i_asking *asking);
struct kwk_i_look kwk_i_look_row(const struct kwk_i_asking *asking,
                                 const struct kwk_i_authority_row *row);
struct kwk_i_look kwk_i_holds_sure(int32_t holds);
struct kwk_i_look kwk_i_holds_maybe(int32_t missing);

/* authority_condition.c */
struct kwk_i_look kwk_i_look_condition(const struct kwk_i_asking *asking, int32_t condition);
/* The placement of the question: `about`, or the one in force on the day; -1 = none. */
int32_t kwk_i_asking_place(const struct kwk_i_asking *asking);
/* The measure in force on the day, -1 = none. */
int32_t kwk_i_asking_measure(const struct kwk_i_asking *asking, int32_t mask);
/* The last period of a group that holds the day, -1 = none. */
int32_t kwk_i_asking_period(const struct kwk_i_asking *asking, struct kwk_i_group group);
int32_t kwk_i_asking_covered(const struct kwk_i_asking *asking, int32_t kind);
int32_t kwk_i_asking_covered_from(const struct kwk_i_asking *asking, int32_t kind, kwk_date from);
/* None of a kind on the day: sure only where the record is complete. */
struct kwk_i_look kwk_i_holds_none(const struct kwk_i_asking *asking, int32_t kind);

/* authority_petition.c */
struct kwk_i_look kwk_i_look_petition(const struct kwk_i_asking *asking, int32_t condition);

/*
 * authority_given.c: the fact that gives what is needed, of a person (-1 = of anybody); NULL if
 * none
 */
/* The kind of place intended: as asked, or of the placement asked about; 0 = not said. */
int32_t kwk_i_intended(const struct kwk_i_asking *asking);
const struct kwk_fact *kwk_i_given(const struct kwk_i_asking *asking,
                                   const struct kwk_i_needed *need, int32_t person,
                                   int32_t *response);

/* authority_write.c: records of any size into the caller's array */
struct kwk_i_needs {
    unsigned char *out;
    uint32_t size;
    uint32_t capacity;
    uint32_t count;
};
/* Before the rows were law: one record that says so. */
void kwk_i_need_before_validity(struct kwk_i_needs *needs, int32_t answer);
void kwk_i_need_write(struct kwk_i_needs *needs, const struct kwk_need *need);
int32_t kwk_i_needs_check(struct kwk_i_frame *frame, const void *needs, uint32_t need_size,
                          uint32_t capacity, const uint32_t *needed);
const struct kwk_fact *kwk_i_about(const struct kwk_i_frame *frame, int32_t about);
int32_t kwk_i_about_check(struct kwk_i_frame *frame, int32_t about);

#endif
