/*
 * report.h: the report: one HTML file about one child or a caseload.
 *
 * Owns: what a report knows (struct report and its parts) and which file of report_*.c writes what.
 * Nothing here reads a file or allocates: report_command.c does both. The report names nobody: no
 * title line, no file name, and a label only when asked for.
 */
#ifndef KWK_COMMAND_REPORT_H
#define KWK_COMMAND_REPORT_H

#include "check_text.h"
#include "report_text.h"

enum {
    REPORT_FULL_MOST =
        12,            /* more children than this: the short form, so that the file stays small */
    REPORT_WEEKS = 4,  /* what falls due within 1, 4, 8, 12 weeks */
    REPORT_KINDS = 256 /* kinds of fact */
};

/* The three questions of the inspectorate, and how each can be answered. */
enum {
    QUESTION_WORKER = 0, /* a worker in time: 401, 801, and contact: 402, 802 */
    QUESTION_COURSE,     /* a supported course in time: 404 */
    QUESTION_HELP,       /* suitable help in time: 501 */
    QUESTION_COUNT
};
enum {
    ANSWER_NONE = 0, /* the question does not apply */
    ANSWER_YES,
    ANSWER_NO,
    ANSWER_EXPLAINED, /* not in time, with an admissible explanation */
    ANSWER_PENDING,   /* not due yet */
    ANSWER_UNKNOWN,
    ANSWER_COUNT
};

/* One question for one child. */
struct report_answer {
    int32_t answer;  /* ANSWER_* */
    bool disputed;   /* yes by the last defensible day, no by the earliest reading */
    int32_t reason;  /* ANSWER_EXPLAINED: KWK_REASON_* */
    int32_t ground;  /* ANSWER_EXPLAINED: KWK_GROND_*; 0 = none given */
    int32_t missing; /* ANSWER_UNKNOWN: KWK_FACT_* that would tell; 0 = none */
};

/* One core decision and what is lacking in it. */
struct report_decision {
    const struct kwk_fact *fact;
    struct kwk_deficiency *rows;
    uint32_t count;
};

/* One thing with dates, drawn and in the table beside the drawing. */
struct report_item {
    int32_t lane;                /* LANE_* */
    int32_t shape;               /* SHAPE_* */
    kwk_date from;               /* 0 = before the drawing begins */
    kwk_date through;            /* the same day for an event; 0 = open */
    kwk_date ordered;            /* a period: the last day as ordered; 0 = open */
    const struct kwk_fact *fact; /* NULL for a term */
    const struct kwk_finding *finding;
};

/* A child of the report. */
struct report_child {
    uint32_t number; /* 1.. */
    const struct zaak *zaak;
    const struct zaak_child *child;
    struct kwk_query query;
    struct kwk_finding *findings;
    uint32_t count;
    struct kwk_period *periods;
    uint32_t period_count;
    struct report_decision *decisions;
    uint32_t decision_count;
    struct kwk_decision_need *needs;
    uint32_t need_count;
    struct kwk_change *changes; /* what changes next if nothing more is recorded */
    uint32_t change_count;
    kwk_date change_day;       /* 0 = nothing within a year */
    struct report_item *items; /* by lane and day */
    uint32_t item_count;
    struct report_answer answers[QUESTION_COUNT];
    uint32_t sections[SECTION_COUNT]; /* findings in each */
    uint32_t due[REPORT_WEEKS];       /* falling due in the first week, weeks 2-4, 5-8, 9-12 */
    const struct kwk_finding *next;   /* the most urgent with a day; NULL = none */
};

struct report {
    struct check_style style;
    bool labels; /* children by the label of the case file */
    bool full;   /* every finding as a row; else norms by number, with a register */
    const struct report_child *children;
    uint32_t count;
};

/* report_html.c: the only way of text into the file. */
void html_text(struct out *out, const char *text); /* escaped; NULL writes nothing */
void html_bytes(struct out *out, const char *text, uint32_t length); /* escaped */
void html_lower(struct out *out, const char *text);           /* "TE LAAT, NU" as "Te laat, nu" */
void html_date(struct out *out, kwk_date date, int32_t lang); /* 10 april 2026 */
void html_short_date(struct out *out, kwk_date date, int32_t lang);           /* 10 apr 2026 */
void html_percent(struct out *out, uint32_t part, uint32_t of, int32_t lang); /* 43,2% */
void html_id(struct out *out, const struct report_child *child, const struct kwk_finding *finding);

/* report_style.c, report_script.c: constants, and their digests for the Content-Security-Policy. */
void report_style(struct out *out);
void report_script(struct out *out);
extern const char report_style_digest[];
extern const char report_script_digest[];

/* report_name.c: children, persons, facts and norms by name. */
void report_child_name(const struct report *report, const struct report_child *child,
                       struct out *out);
void report_person(const struct report *report, const struct report_child *child, int32_t person,
                   struct out *out);
void report_fact(const struct report *report, const struct kwk_fact *fact, struct out *out);
const struct kwk_fact *report_find_fact(const struct report_child *child, int32_t id);
void report_norm_link(const struct report *report, int32_t norm, struct out *out);
void report_article(const struct report *report, int32_t norm, struct out *out);
void report_days(const struct report *report, int32_t days, struct out *out);
kwk_date report_due(const struct report_child *child, const struct kwk_finding *finding);
bool report_is_part(const struct kwk_finding *finding);

/* report_finding.c: one finding in sentences. */
void report_sentence(const struct report *report, const struct report_child *child,
                     const struct kwk_finding *finding, struct out *out);
void report_finding(const struct report *report, const struct report_child *child,
                    const struct kwk_finding *finding, struct out *out);
void report_parts(const struct report *report, const struct report_child *child,
                  const struct kwk_finding *whole, struct out *out);

/* report_explain.c: the explanation of a finding, folded. */
void report_explain(const struct report *report, const struct report_child *child,
                    const struct kwk_finding *finding, struct out *out);

/* report_decision.c: core decisions, and which ones the case requires. */
void report_decisions(const struct report *report, const struct report_child *child,
                      struct out *out);

/* report_section.c: the findings of a child by urgency. */
void report_sections(const struct report *report, const struct report_child *child,
                     struct out *out);
const struct kwk_finding *report_next_in(const struct report *report,
                                         const struct report_child *child, int32_t section,
                                         const struct kwk_finding *last);

/* report_missing.c: what must still be recorded, and what cannot be told meanwhile. */
void report_unknown(const struct report *report, const struct report_child *child, struct out *out);
void report_empty(const struct report *report, const struct report_child *child, struct out *out);

/* report_next.c: what is ahead. */
void report_next_due(const struct report *report, const struct report_child *child,
                     struct out *out);
void report_next_change(const struct report *report, const struct report_child *child,
                        struct out *out);

/* report_child.c: everything about one child; the sums the overview needs. */
void report_child_sums(const struct report *report, struct report_child *child);
void report_child(const struct report *report, const struct report_child *child, struct out *out);

/* report_page.c: the file. */
void report_page(const struct report *report, struct out *out);

#endif
