/*
 * zaak_words.h: the words of a line: tokens, dates, numbers and code words.
 *
 * Owns: what the parts of the text-case reader share. Internal to the reader.
 */
#ifndef KWK_COMMAND_ZAAK_WORDS_H
#define KWK_COMMAND_ZAAK_WORDS_H

#include "zaak.h"

/* What is left of a line. */
struct zaak_scan {
    const char *at;
    const char *end;
    uint32_t line;
};

/* Where the reader stands. */
struct zaak_reader {
    struct zaak *zaak;
    struct zaak_child *child; /* the child being read */
    struct zaak_fault *fault;
    int32_t last_id;
    bool in_child; /* a fact or a `kind` line was seen */
    struct kwk_query common;
};

/* The next word; commas and blanks part words, `#` ends the line. False at the end. */
bool zaak_next(struct zaak_scan *scan, struct zaak_text *word);
/* The next word without taking it. */
bool zaak_peek(const struct zaak_scan *scan, struct zaak_text *word);
/* The rest of the line as one text, blanks trimmed, a comment left out. */
struct zaak_text zaak_rest(struct zaak_scan *scan);

bool zaak_is(struct zaak_text word, const char *text);
bool zaak_same(struct zaak_text a, struct zaak_text b);
/* yyyy-mm-dd, or with `partial` also yyyy-mm and yyyy. */
bool zaak_date(struct zaak_text word, bool partial, kwk_date *date);
/* A decimal number without sign, 0 to `most`. */
bool zaak_number(struct zaak_text word, int32_t most, int32_t *number);
/* An int32 with an optional sign. */
bool zaak_integer(struct zaak_text word, int32_t *number);
/* The number of a code word in a group. */
bool zaak_code(int32_t group, struct zaak_text word, int32_t *number);
/* Letters, digits, `_` and `-`. */
bool zaak_is_label(struct zaak_text word);

/* Fill the fault; always false, so that a reader can return it. */
bool zaak_fail(struct zaak_fault *fault, int32_t code, uint32_t line, struct zaak_text got,
               int32_t want);
/* The same with the code group whose words were expected. */
bool zaak_fail_code(struct zaak_fault *fault, uint32_t line, struct zaak_text got, int32_t group);

/* The place of @name (without the @) in the names of the child; new if it is not there. */
bool zaak_find_name(struct zaak_reader *reader, struct zaak_text text, uint32_t line,
                    uint32_t *index);
/*
 * What follows `bij`, `op`, `anker` ...: @name or a number. A name is returned as -1 - its place,
 * to be settled when the child is complete.
 */
bool zaak_reference(struct zaak_reader *reader, struct zaak_scan *scan, struct zaak_text keyword,
                    int32_t *id);
/* What follows a keyword: a date; a code word; a number. */
bool zaak_date_after(struct zaak_reader *reader, struct zaak_scan *scan, struct zaak_text keyword,
                     kwk_date *date);
bool zaak_code_after(struct zaak_reader *reader, struct zaak_scan *scan, struct zaak_text keyword,
                     int32_t group, int32_t *number);
bool zaak_number_after(struct zaak_reader *reader, struct zaak_scan *scan, struct zaak_text keyword,
                       int32_t most, int32_t *number);

/* Begin a child's case; settle its names at its end. Also for a reader of another form. */
bool zaak_begin_child(struct zaak_reader *reader, struct zaak_text label, uint32_t line);
bool zaak_end_child(struct zaak_reader *reader);

/* A fact line, and a `verwacht` line after that word. */
bool zaak_read_fact(struct zaak_reader *reader, struct zaak_scan *scan);
bool zaak_read_expect(struct zaak_reader *reader, struct zaak_scan *scan);
/* `verwacht_fase`, `verwacht_overgang` and `verwacht_tegenstrijdig` after that word; sort > 0. */
bool zaak_read_stand(struct zaak_reader *reader, struct zaak_scan *scan, int32_t sort);
/* ZAAK_EXPECT_* of a word that begins such a line; -1 = none. */
int32_t zaak_expect_sort(struct zaak_text word);
/* A word behind `mist` as its number. */
bool zaak_lacks(struct zaak_text word, int32_t *number);
/* The word of such a number. */
const char *zaak_lacks_word(int32_t number);
/* Takes the line over; false when there are too many. */
bool zaak_keep_expect(struct zaak_reader *reader, const struct zaak_expect *expect);
/* After `verwacht_ontbreekt`. */
bool zaak_read_missing(struct zaak_reader *reader, struct zaak_scan *scan);
/* After `verwacht_besluit` and `verwacht_vereist`. */
bool zaak_read_besluit(struct zaak_reader *reader, struct zaak_scan *scan);
bool zaak_read_vereist(struct zaak_reader *reader, struct zaak_scan *scan);
/* A `verwacht_mag` or `verwacht_toestemming` line after that word (ZAAK_EXPECT_MAY or _CONSENT). */
bool zaak_read_ask(struct zaak_reader *reader, struct zaak_scan *scan, int32_t ask);

#endif
