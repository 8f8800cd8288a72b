/*
 * command.h: the subcommands of `kwaliteitskader` and what they share.
 *
 * Exit codes: 0 all well, 1 something is overdue, 2 bad input or usage, 3 an expectation failed.
 */
#ifndef KWK_COMMAND_COMMAND_H
#define KWK_COMMAND_COMMAND_H

#include <jansson.h>
#include <stdio.h>

#include "check_text.h"
#include "zaak.h"

enum {
    EXIT_FINE = 0,
    EXIT_OVERDUE = 1,
    EXIT_BAD = 2,
    EXIT_UNEXPECTED = 3
};

/* A case file that was read: the case points into text and tree. */
struct case_file {
    const char *path;
    char *text;
    uint32_t length;
    json_t *tree;
    struct zaak zaak;
};

/*
 * Read a file ("-" is standard input), whatever its form. False with the fault; free it either
 * way.
 */
bool case_file_read(const char *path, struct case_file *file, struct zaak_fault *fault);
/* The same of a text in memory; the file owns it from then on, also on a fault. */
bool case_file_parse(const char *path, char *text, uint32_t length, struct case_file *file,
                     struct zaak_fault *fault);
/* What if: the same with lines of text added, a NULL-ended list; only for a file of one child. */
bool case_file_read_with(const char *path, const char *const *with, struct case_file *file,
                         struct zaak_fault *fault);
void case_file_free(struct case_file *file);
/* "file:line: E012: ..." on standard error. */
void case_file_complain(const char *path, const struct zaak_fault *fault, int32_t lang);

/* The findings of one child, allocated; NULL with the fault. */
struct kwk_finding *case_evaluate(const struct zaak *zaak, const struct zaak_child *child,
                                  const struct kwk_query *query, uint32_t *count,
                                  struct zaak_fault *fault);

/* The remarks on one child, allocated; NULL with the fault. */
struct kwk_remark *case_validate(const struct zaak *zaak, const struct zaak_child *child,
                                 const struct kwk_query *query, uint32_t *count,
                                 struct zaak_fault *fault);

/* What must still be put on record of one child, allocated; NULL with the fault. */
struct kwk_gap *case_missing(const struct zaak *zaak, const struct zaak_child *child,
                             const struct kwk_query *query, uint32_t *count,
                             struct zaak_fault *fault);

/* The steps and transitions of one child; the rooms are larger than what the library gives. */
enum {
    CASE_STEPS = 16,
    CASE_TRANSITIONS = 64,
    CASE_NEEDS = 512
};
struct case_phase {
    struct kwk_phase_row rows[CASE_STEPS];
    struct kwk_transition_row transitions[CASE_TRANSITIONS];
    struct kwk_need_row needs[CASE_NEEDS];
    uint32_t row_count, transition_count, need_count;
};
int32_t case_phase(const struct zaak *zaak, const struct zaak_child *child,
                   const struct kwk_query *query, struct case_phase *found,
                   struct kwk_report *report);

/*
 * What is lacking in one KERNBESLUIT of a child, allocated; NULL with status and fault. KWK_ERR_REF:
 * there is none that counts on that day. `from` and `verdicts` of the query must be 0.
 */
struct kwk_deficiency *case_deficiencies(const struct zaak *zaak, const struct zaak_child *child,
                                         const struct kwk_query *query, int32_t decision,
                                         uint32_t *count, int32_t *status,
                                         struct zaak_fault *fault);
/* The core decisions that a child's case requires, allocated; NULL with the fault. */
struct kwk_decision_need *case_needs(const struct zaak *zaak, const struct zaak_child *child,
                                     const struct kwk_query *query, uint32_t *count,
                                     struct zaak_fault *fault);

/* Print with `write` into memory of the right size, then to standard output. */
bool print_buffer(void (*write)(const void *what, struct out *out), const void *what);

/* What popt gathered of an option that may be given more than once. */
void free_lines(const char **lines);
/* A day on the command line; false after a complaint. */
bool option_date(const char *option, const char *text, int32_t lang, kwk_date *date);
/* nl or en; false after a complaint. */
bool option_lang(const char *text, int32_t *lang);

/* The findings of one child as JSON. */
json_t *check_json(const struct zaak *zaak, const struct zaak_child *child,
                   const struct kwk_query *query, const struct kwk_finding *findings,
                   uint32_t count, int32_t lang);
/* One core decision of a child, and what its case requires, into the JSON object of the child. */
void decision_json_add(json_t *object, const struct zaak *zaak, const struct zaak_child *child,
                       const struct kwk_fact *decision, const struct kwk_deficiency *rows,
                       uint32_t count, bool counts, int32_t lang);
void decision_json_needs(json_t *object, const struct kwk_decision_need *rows, uint32_t count,
                         int32_t lang);

/* What stands around all cases: library, ABI, edition. */
json_t *check_json_head(void);

/* argv[0] is the word of the subcommand. */
int command_check(int argc, char **argv);
int command_convert(int argc, char **argv);
int command_norms(int argc, char **argv);
int command_catalogue(int argc, char **argv);
int command_phase(int argc, char **argv);
int command_validate(int argc, char **argv);
int command_missing(int argc, char **argv);
int command_decision(int argc, char **argv);
int command_may(int argc, char **argv);
int command_consent(int argc, char **argv);
int command_receipt(int argc, char **argv);
int command_verify(int argc, char **argv);
int command_diff(int argc, char **argv);
int command_agenda(int argc, char **argv);

#endif
