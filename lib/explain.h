/*
 * lib/explain.h: an explanation while it is being told, and what its parts offer each other.
 *
 * Owns: struct kwk_i_telling. explain.c is the verb, explain_tell.c the order of the themes;
 * explain_say.c and explain_fill.c fill in sentences; explain_term.c tells of days and terms, explain_found.c of what was found
 * and what follows from it.
 */
#ifndef KWK_EXPLAIN_INTERNAL_H
#define KWK_EXPLAIN_INTERNAL_H

#include "catalogue/toelichting.h"
#include "engine.h"

/* More skipped days than a term of the catalogue meets; with more the count itself is not told. */
#define KWK_I_SKIPPED_MAX 16

/* A text that is counted on past its capacity. */
struct kwk_i_telling {
    const struct kwk_i_case *view;
    const struct kwk_i_norm *norm;
    const struct kwk_finding *finding;
    const struct kwk_fact *trigger;
    const struct kwk_fact *evidence;
    const struct kwk_fact *anchor;
    const struct kwk_fact *uitleg; /* the UITLEG that counted, or NULL */
    char *buffer;
    uint32_t capacity;
    uint32_t length;
    int32_t lang;
    int32_t settles;
    char last;    /* the last byte told */
    int32_t line; /* something stands on this line */
    /* the days that a {list} names */
    int32_t list_role;
    int32_t list_readings;
    uint32_t day_count;
    struct kwk_skipped_day days[KWK_I_SKIPPED_MAX];
};

/*
 * explain_tell.c: a finding of this case into a buffer, its closing NUL included; *needed receives
 * the bytes it takes. settles: a complete record of what it lacks would settle it.
 * KWK_ERR_CAPACITY: it does not fit, and nothing is written.
 */
int32_t kwk_i_tell(const struct kwk_i_case *view, const struct kwk_finding *finding,
                   int32_t settles, int32_t lang, char *buffer, uint32_t capacity,
                   uint32_t *needed);

/* explain_say.c */

/* One sentence, by its KWK_I_SAY_*. Below zero: nothing. */
void kwk_i_say(struct kwk_i_telling *telling, int32_t say);
/* The next theme: a new line if something stands on this one. */
void kwk_i_say_theme(struct kwk_i_telling *telling);
void kwk_i_say_bytes(struct kwk_i_telling *telling, const char *text);
void kwk_i_say_number(struct kwk_i_telling *telling, int32_t number);
void kwk_i_say_date(struct kwk_i_telling *telling, kwk_date date);

/* explain_fill.c: what stands for a name in braces, written into the text. */
void kwk_i_say_fill(struct kwk_i_telling *telling, const char *name, uint32_t length);

/* explain_term.c */
void kwk_i_tell_term(struct kwk_i_telling *telling);
/* 1 if it asks that a period is not too long: its evidence is that period, and it is never "done". */
int32_t kwk_i_tell_longest(const struct kwk_i_telling *telling);
/* 1 if it asks something of the fact that starts it, not of another one. */
int32_t kwk_i_tell_itself(const struct kwk_i_telling *telling);
/* 1 if a skipped day is in the list that is being told. */
int32_t kwk_i_tell_listed(const struct kwk_i_telling *telling, const struct kwk_skipped_day *day);

/* explain_found.c */
void kwk_i_tell_found(struct kwk_i_telling *telling);
void kwk_i_tell_next(struct kwk_i_telling *telling);

#endif
