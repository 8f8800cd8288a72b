/*
 * check_text.h: the words a printer says in Dutch and English, and how findings are sorted.
 *
 * Owns: the sections of a report, their order, and which finding stands in which.
 */
#ifndef KWK_COMMAND_CHECK_TEXT_H
#define KWK_COMMAND_CHECK_TEXT_H

#include "zaak.h"

/* Sections in the order of urgency. */
enum {
    SECTION_OVERSCHREDEN = 0,
    SECTION_ONBEKEND,
    SECTION_OORDEEL,
    SECTION_OMSTREDEN,  /* does not apply by one reading, but does by a stricter one */
    SECTION_BINNENKORT, /* due within `soon` days */
    SECTION_LOPEND,
    SECTION_TE_LAAT,
    SECTION_UITGELEGD,
    SECTION_VOLDAAN,
    SECTION_VRAAG, /* questions that only a professional can answer */
    SECTION_LEEG,  /* unknown, with nothing on record that the norm could hang on */
    SECTION_NVT,
    SECTION_COUNT
};

/* A printer's wishes. */
struct check_style {
    int32_t lang;
    bool colour;
    bool all;     /* also what does not apply, and every unknown norm */
    int32_t soon; /* days that count as "due soon" */
};

/* Texts, one per number. */
enum {
    TEXT_AS_OF = 0,
    TEXT_KNOWN_ON,
    TEXT_CHILD,
    TEXT_PERSON,
    TEXT_PARENT,
    TEXT_DUE,
    TEXT_PLAN,
    TEXT_DONE,
    TEXT_FROM,
    TEXT_PASSED,
    TEXT_DAY,
    TEXT_DAYS,
    TEXT_LEFT,
    TEXT_LATE,
    TEXT_OPEN,
    TEXT_TODAY,
    TEXT_DISPUTED,
    TEXT_STRICT,
    TEXT_MISSING,
    TEXT_CANNOT,
    TEXT_NORM_ONE,
    TEXT_NORM_MANY,
    TEXT_AND_MORE,
    TEXT_NOTHING,
    TEXT_ALTERNATIVE,
    TEXT_PERIOD,
    TEXT_ADJUSTED,
    TEXT_BEYOND_HORIZON,
    TEXT_LAW_HORIZON,
    TEXT_DERIVED_END,
    TEXT_START_ASSUMED,
    TEXT_SUPERSEDED,
    TEXT_KADER_DIFFERS,
    TEXT_ANALOGY,
    TEXT_EMPTY_HINT,
    TEXT_ANOTHER,
    TEXT_QUESTIONS,
    TEXT_ALL_HINT
};

const char *check_text(int32_t text, int32_t lang);
const char *check_section_title(int32_t section, int32_t lang);
/* In the summary line: "2 overschreden". */
const char *check_section_short(int32_t section, int32_t lang);
int32_t check_section(const struct kwk_finding *finding, const struct check_style *style);

/* True if a stands before b within one section: the earliest day first, then norm and person. */
bool check_before(const struct kwk_finding *a, const struct kwk_finding *b);

/*
 * Print the findings of one child. `child` may be NULL when there is no case file behind it;
 * zaak likewise. The text has no NUL at its end.
 */
void check_print(const struct check_style *style, const struct zaak *zaak,
                 const struct zaak_child *child, const struct kwk_query *query,
                 const struct kwk_finding *findings, uint32_t count, struct out *out);

/* What the foot under all pages has to say of these findings. */
enum {
    CHECK_NOTE_LAW = 1,   /* judged after the day the law was checked through */
    CHECK_NOTE_HIDDEN = 2 /* something does not apply and is not shown */
};
uint32_t check_notes(const struct check_style *style, const struct kwk_finding *findings,
                     uint32_t count);
void check_foot(const struct check_style *style, uint32_t notes, struct out *out);

/* One child in an overview of many. */
struct check_brief {
    char name[64]; /* file and label */
    uint32_t overdue, soon, unknown;
    struct kwk_finding next; /* what is most urgent; norm 0 = nothing has a day */
};
void check_brief_fill(const struct check_style *style, const struct kwk_finding *findings,
                      uint32_t count, struct check_brief *brief);
/* Below zero if a is more urgent than b; equal ones by name. */
int32_t check_brief_compare(const struct check_brief *a, const struct check_brief *b);
void check_brief_print(const struct check_style *style, kwk_date as_of,
                       const struct check_brief *brief, struct out *out);

/* What came of one `verwacht` line. */
enum {
    MATCH_MET = 0,
    MATCH_NO_FINDING,   /* none of that norm, or none chosen by person, anker, volgnummer */
    MATCH_NOT_EXPECTED, /* `verwacht geen`, but there is one */
    MATCH_DIFFERS,
    MATCH_AMBIGUOUS
};

/* Compare one line with the findings; `best` receives the finding that comes nearest, or -1. */
int32_t zaak_match(const struct zaak_expect *expect, const struct kwk_finding *findings,
                   uint32_t count, int32_t *best);
/*
 * A line about days with the intervals of its norm: from peildatum through its day, or from its
 * first day through its last; sorted as kwk_timeline gives them.
 */
int32_t zaak_match_course(const struct zaak_expect *expect, const struct kwk_interval *intervals,
                          uint32_t count, kwk_date first);
void zaak_match_course_text(const struct zaak_expect *expect, int32_t result,
                            const struct kwk_interval *intervals, uint32_t count, int32_t lang,
                            struct out *out);
/* One line on what was expected and what was found. */
void zaak_match_text(const struct zaak_expect *expect, int32_t result,
                     const struct kwk_finding *found, int32_t lang, struct out *out);

#endif
