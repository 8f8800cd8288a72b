/*
 * report_caseload.h: what the report says of all children together.
 */
#ifndef KWK_COMMAND_REPORT_CASELOAD_H
#define KWK_COMMAND_REPORT_CASELOAD_H

#include "report.h"

/* report_answers.c: fills child->answers. */
void report_answers(struct report_child *child);

/* report_questions.c: the three questions, of one child and in total. */
void report_answer(const struct report *report, const struct report_answer *answer,
                   struct out *out);
void report_questions_child(const struct report *report, const struct report_child *child,
                            struct out *out);
void report_questions(const struct report *report, struct out *out);
const char *report_question(const struct report *report, int32_t question, bool brief);

/* report_overview.c: a row per child, the most urgent first. */
void report_overview(const struct report *report, struct out *out);
/* report_agenda.c: what falls due in the coming twelve weeks, by day. */
void report_agenda(const struct report *report, struct out *out);
/* report_totals.c: per norm how it stands over all children; the register of the short form. */
void report_totals(const struct report *report, struct out *out);
void report_register(const struct report *report, struct out *out);

#endif
