/*
 * zaak.h: a case file in memory, whatever it was read from: text, JSON or rows.
 *
 * Owns: struct zaak and its parts, the faults of reading, the reader, the writer and the matching
 * of expectations. Nothing here allocates or reads a file: the caller brings the text and the
 * arrays, and the texts inside point into the text that was read. docs/case-format.md describes
 * the format.
 */
#ifndef KWK_COMMAND_ZAAK_H
#define KWK_COMMAND_ZAAK_H

#include <stdbool.h>

#include "out.h"

enum {
    ZAAK_LINE_MAX = 4096,      /* bytes in a line */
    ZAAK_CHILDREN_MAX = 10000, /* in one file */
    ZAAK_EXPECTS_MAX = 4096,   /* `verwacht` lines of one child */
    ZAAK_KIND_ALLES = 69, /* "volledig_tot alles": the last kind of this version of the format */
    ZAAK_DATE_ALWAYS = 16000101 /* the date of a `volledig` or `lezing` that names none */
};

struct zaak_text {
    const char *start;
    uint32_t length;
};

/* A name given to a fact with @name. */
struct zaak_name {
    struct zaak_text text;
    int32_t id;    /* of the fact; 0 = used but not given yet */
    uint32_t line; /* where it was first seen */
};

/* struct zaak_expect.given: which properties the line names */
enum {
    ZAAK_GIVEN_STRICT = 1,
    ZAAK_GIVEN_START = 2,
    ZAAK_GIVEN_DUE = 4,
    ZAAK_GIVEN_DUE_LATEST = 8,
    ZAAK_GIVEN_DONE = 16, /* done = 0: not done */
    ZAAK_GIVEN_DAYS = 32,
    ZAAK_GIVEN_REASON = 64,
    ZAAK_GIVEN_MISSING = 128,
    ZAAK_GIVEN_DISPUTED = 256,
    ZAAK_GIVEN_READING = 512,
    ZAAK_GIVEN_TRIGGER = 1024,
    ZAAK_GIVEN_EVIDENCE = 2048,
    ZAAK_GIVEN_PERSON = 4096,
    ZAAK_GIVEN_ANCHOR = 8192,
    ZAAK_GIVEN_ORDINAL = 16384,
    ZAAK_GIVEN_NOT = 32768,      /* verwacht_toestemming niet: no such need */
    ZAAK_GIVEN_ACTOR = 65536,    /* verwacht_toestemming: `van` */
    ZAAK_GIVEN_ABOUT = 131072,   /* `betreft` */
    ZAAK_GIVEN_PLACE = 262144,   /* `plaats` */
    ZAAK_GIVEN_CAPABLE = 524288, /* `bekwaam`, `onbekwaam` */
    ZAAK_GIVEN_ROW = 1048576,    /* `regel` */
    ZAAK_GIVEN_FACT = 2097152,   /* `gegeven`, `geweigerd` */
    ZAAK_GIVEN_FROM = 4194304,   /* `vanaf` */
    ZAAK_GIVEN_UNTIL = 8388608,  /* `t/m` */
    ZAAK_GIVEN_LEAST = 16777216  /* verwacht_ontbreekt: `ten_minste` */
};

/* struct zaak_expect.sort */
enum {
    ZAAK_EXPECT_FINDING = 0,      /* verwacht */
    ZAAK_EXPECT_STEP = 1,         /* verwacht_fase: norm = KWK_STEP_*, verdict = KWK_PHASE_* */
    ZAAK_EXPECT_TRANSITION = 2,   /* verwacht_overgang: KWK_OVERGANG_*, KWK_TRANSITION_* */
    ZAAK_EXPECT_INCONSISTENT = 3, /* verwacht_tegenstrijdig: KWK_TEGENSTRIJDIG_* (0 = none at all),
                                     verdict 1; 0 = `geen` */
    ZAAK_EXPECT_BESLUIT = 4,      /* verwacht_besluit: anchor, norm (0 = any), verdict */
    ZAAK_EXPECT_VEREIST = 5,      /* verwacht_vereist: decision, anchor (0 = any), verdict */
    ZAAK_EXPECT_MAY = 6,          /* verwacht_mag: an answer of kwk_may */
    ZAAK_EXPECT_CONSENT = 7,      /* verwacht_toestemming: a need of kwk_consent */
    ZAAK_EXPECT_MISSING = 16,     /* verwacht_ontbreekt: norm, lacks = KWK_FACT_* (none: `geen`) */
    ZAAK_LACKS_MAX = 6            /* words behind `mist`, kinds of a verwacht_ontbreekt */
};

/* One `verwacht` line, or one of its sisters. */
struct zaak_expect {
    uint32_t line;
    uint32_t given;
    int32_t sort;
    int32_t decision; /* KWK_BESLUIT_* */
    int32_t norm;
    /* 0 = `verwacht geen`: no finding; of a BESLUIT KWK_DEFICIENCY_*, of a VEREIST KWK_NEEDED_* */
    int32_t verdict;
    /* what a transition still needs: KWK_FACT_*, KWK_NORM_*, or -KWK_NEED_* */
    int32_t lacks[ZAAK_LACKS_MAX];
    int32_t strict;
    kwk_date start, due, due_latest, done;
    int32_t days, reason, missing, disputed, reading;
    int32_t trigger, evidence, person, anchor, ordinal;
    /* verwacht_mag and verwacht_toestemming; act = KWK_ACT_* or KWK_CONSENT_* */
    int32_t actor, act, about, place, capable, answer, need, row, fact, response;
    kwk_date from, until;
};

/* One child: a slice of each array of struct zaak. */
struct zaak_child {
    struct zaak_text label;
    uint32_t line;
    uint32_t facts_at, facts;
    uint32_t names_at, names;
    uint32_t expects_at, expects;
    struct kwk_query query; /* as_of 0 = the file names none */
};

/* The line asks kwk_may or kwk_consent. */
bool zaak_expect_asks(const struct zaak_expect *expect);

/* The arrays are the caller's; the *_room fields say how many fit. */
struct zaak {
    struct zaak_text title;
    struct zaak_text *sources;
    struct zaak_child *children;
    struct kwk_fact *facts;
    uint32_t *lines; /* beside facts: the line each came from; 0 = not from a line */
    struct zaak_name *names;
    struct zaak_expect *expects;
    uint32_t source_room, child_room, fact_room, name_room, expect_room;
    uint32_t source_count, child_count, fact_count, name_count, expect_count;
};

/* The codes of docs/case-format.md section 5. */
enum {
    ZAAK_OK = 0,
    ZAAK_E_FILE = 1,
    ZAAK_E_LONG = 2,
    ZAAK_E_UTF8 = 3,
    ZAAK_E_CONTROL = 4,
    ZAAK_E_MANY = 5,
    ZAAK_E_START = 10,
    ZAAK_E_DATE = 11,
    ZAAK_E_WORD = 12,
    ZAAK_E_NO_DATE = 13,
    ZAAK_E_REQUIRED = 14,
    ZAAK_E_NUMBER = 15,
    ZAAK_E_NAME = 16,
    ZAAK_E_NAME_TWICE = 17,
    ZAAK_E_ID_TWICE = 18,
    ZAAK_E_ORDER = 19,
    ZAAK_E_TWICE = 20,
    ZAAK_E_UNUSED = 21,
    ZAAK_E_FOLLOW = 22,
    ZAAK_E_AS_OF = 23,
    ZAAK_E_EMPTY = 24,
    ZAAK_E_JSON = 30,
    ZAAK_E_SCHEMA = 31,
    ZAAK_E_ROW = 32,
    ZAAK_E_REFUSED = 40
};

/* What was expected instead. */
enum {
    ZAAK_WANT_NOTHING = 0,
    ZAAK_WANT_DATE,
    ZAAK_WANT_PARTIAL,
    ZAAK_WANT_START,
    ZAAK_WANT_CODE, /* a code word of `group` */
    ZAAK_WANT_FACT_PART,
    ZAAK_WANT_PERSON,
    ZAAK_WANT_PARTICIPANT,
    ZAAK_WANT_POSITIVE,
    ZAAK_WANT_INTEGER,
    ZAAK_WANT_NAME,
    ZAAK_WANT_REF,
    ZAAK_WANT_LAST_DAY,
    ZAAK_WANT_FLAG,
    ZAAK_WANT_PROPERTY,
    ZAAK_WANT_SETS,
    ZAAK_WANT_LABEL,
    ZAAK_WANT_EDITION,
    ZAAK_WANT_SHORTER,
    ZAAK_WANT_TEXT,
    ZAAK_WANT_JSON_OBJECT,
    ZAAK_WANT_JSON_ARRAY,
    ZAAK_WANT_JSON_STRING,
    ZAAK_WANT_JSON_INTEGER,
    ZAAK_WANT_JSON_BOOLEAN,
    ZAAK_WANT_JSON_KEY,
    ZAAK_WANT_JSON_FLAT,
    ZAAK_WANT_AS_OF,
    ZAAK_WANT_ZAAK_FILES,
    ZAAK_WANT_LACKS,
    ZAAK_WANT_GAP,
    ZAAK_WANT_ROW,
    ZAAK_WANT_ROW_CHILD
};

enum {
    ZAAK_GOT_MAX = 64
};

/* The first fault of a file. */
struct zaak_fault {
    int32_t code;           /* ZAAK_E_* */
    uint32_t line;          /* 0 = the whole file */
    int32_t want;           /* ZAAK_WANT_* */
    int32_t group;          /* KWK_GROUP_* with ZAAK_WANT_CODE */
    int32_t kind;           /* KWK_FACT_* of the line, or 0 */
    int32_t number;         /* an earlier line, a limit, or the KWK_ERR_* of ZAAK_E_REFUSED */
    int32_t field;          /* KWK_FIELD_* with ZAAK_E_REFUSED */
    char got[ZAAK_GOT_MAX]; /* what stands there, shortened, printable */
};

/* Upper bounds of what a text holds, to size the arrays of struct zaak. */
struct zaak_room {
    uint32_t sources, children, facts, names, expects;
};
void zaak_measure(const char *text, uint32_t length, struct zaak_room *room);

/*
 * Read a text case. The arrays of `zaak` must be set; true if it was read, else `fault` says
 * why.
 */
bool zaak_read(const char *text, uint32_t length, struct zaak *zaak, struct zaak_fault *fault);

/* What holds for every case, read from whatever: ids unique. Part of zaak_read. */
bool zaak_finish(const struct zaak *zaak, struct zaak_fault *fault);

/*
 * The fault the library found in a child's case, from the report of kwk_case_check or
 * kwk_evaluate.
 */
void zaak_refused(const struct zaak *zaak, const struct zaak_child *child,
                  const struct kwk_report *report, struct zaak_fault *fault);

/* "E012: ...; verwacht: ..." without file and line. */
void zaak_fault_text(const struct zaak_fault *fault, int32_t lang, struct out *out);

/* Write a case as text; reading it again gives the same facts, names, queries and expectations. */
void zaak_write(const struct zaak *zaak, struct out *out);

/* A `verwacht_mag` or `verwacht_toestemming` line as text, without the newline. */
void zaak_write_ask(struct out *out, const struct zaak *zaak, const struct zaak_child *child,
                    const struct zaak_expect *expect);

/*
 * Ask the library what such a line asks and compare. On a difference `out` receives what was found.
 * status receives what kwk_may or kwk_consent returned.
 */
bool zaak_match_ask(const struct zaak *zaak, const struct zaak_child *child,
                    const struct kwk_query *query, const struct zaak_expect *expect, int32_t lang,
                    struct out *out, int32_t *status);

/* The name of a fact of a child, or NULL. */
const struct zaak_name *zaak_name_of(const struct zaak *zaak, const struct zaak_child *child,
                                     int32_t id);

#endif
