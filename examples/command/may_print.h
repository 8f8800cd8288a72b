/*
 * may_print.h: the answers of kwk_may and kwk_consent, and the rows they come from, as text.
 *
 * Owns: struct may_page, struct consent_page and their printers. Plain C11 over a buffer.
 */
#ifndef KWK_COMMAND_MAY_PRINT_H
#define KWK_COMMAND_MAY_PRINT_H

#include "zaak.h"

/* One answer of kwk_may and what it rests on. */
struct may_page {
    const struct zaak *zaak;
    const struct zaak_child *child;
    const struct kwk_may_question *question;
    const struct kwk_may_result *result;
    const struct kwk_need *needs;
    uint32_t count;
    kwk_date as_of;
    int32_t lang;
};

/* The needs of one kind of decision. */
struct consent_page {
    const struct zaak *zaak;
    const struct zaak_child *child;
    const struct kwk_need *needs;
    uint32_t count;
    int32_t kind;
    kwk_date as_of;
    int32_t lang;
};

/* print_buffer takes these: what = struct may_page, struct consent_page. */
void may_print(const void *what, struct out *out);
void consent_print(const void *what, struct out *out);

/* The tables as Markdown, in Dutch: every act by party, framework and age; what = NULL. */
void may_matrix(const void *what, struct out *out);
void consent_matrix(const void *what, struct out *out);

/* "alleen met: advies van de Raad voor de Kinderbescherming": the answer of a row and its needs. */
void may_row_answer(int32_t table, int32_t row, int32_t lang, struct out *out);
/* A whole number of a row; 0 when there is none. */
int32_t may_row_value(int32_t table, int32_t row, int32_t field);

#endif
