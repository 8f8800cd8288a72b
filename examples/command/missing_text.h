/*
 * missing_text.h: what must still be put on record, for people, and the `verwacht_ontbreekt` lines of
 * a case. Plain C11.
 */
#ifndef KWK_COMMAND_MISSING_TEXT_H
#define KWK_COMMAND_MISSING_TEXT_H

#include "check_text.h"

/* What kwk_missing and kwk_worklist say of one child. */
struct missing_page {
    const struct check_style *style;
    const struct zaak *zaak;
    const struct zaak_child *child;
    const struct kwk_query *query;
    const struct kwk_gap *gaps;
    uint32_t gap_count;
    const struct kwk_work *work;
    uint32_t work_count;
};
/* The worklist, then per norm; without style->all only findings that hang on a fact. */
void missing_print(const struct missing_page *page, struct out *out);

/* "nakijken", "aanvullen", "vastleggen": KWK_GAP_*. */
const char *missing_how(int32_t how, int32_t lang);

/* The index past the last item of the same finding, or of the same set. */
uint32_t missing_finding_end(const struct kwk_gap *gaps, uint32_t count, uint32_t at);

/* True if every chosen finding has the set that the line names; else one line says what it has. */
bool missing_match(const struct zaak_expect *expect, const struct kwk_gap *gaps, uint32_t count,
                   int32_t lang, struct out *out);

#endif
