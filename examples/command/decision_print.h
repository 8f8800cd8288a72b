/*
 * decision_print.h: core decisions of one child for people: per decision what is lacking and what
 * cures it, then which decisions the case requires; and the expectations about them. Plain C11.
 */
#ifndef KWK_COMMAND_DECISION_PRINT_H
#define KWK_COMMAND_DECISION_PRINT_H

#include "check_text.h"

/* One core decision of a child and what is lacking in it. */
struct decision_page {
    const struct check_style *style;
    const struct zaak *zaak;
    const struct zaak_child *child;
    const struct kwk_fact *decision;
    const struct kwk_deficiency *rows;
    uint32_t count;
    bool counts; /* false: it does not count on the day judged by */
};
void decision_print(const struct decision_page *page, struct out *out);

/* What the case requires. */
struct need_page {
    const struct check_style *style;
    const struct zaak *zaak;
    const struct zaak_child *child;
    const struct kwk_decision_need *rows;
    uint32_t count;
};
void need_print(const struct need_page *page, struct out *out);

/* "@name" of a fact of the child, else its number. */
void decision_fact_name(const struct zaak *zaak, const struct zaak_child *child, int32_t id,
                        struct out *out);

/* MATCH_* of one line; *found receives a state that differs, 0 = no row. */
int32_t decision_match(const struct zaak_expect *expect, const struct kwk_deficiency *rows,
                       uint32_t count, int32_t *found);
int32_t need_match(const struct zaak_expect *expect, const struct kwk_decision_need *rows,
                   uint32_t count, int32_t *found);
void decision_match_text(const struct zaak_expect *expect, int32_t result, int32_t found,
                         int32_t lang, struct out *out);

/* The matrix: kind of decision x demand, as Markdown. */
void decision_matrix(int32_t lang, struct out *out);

#endif
