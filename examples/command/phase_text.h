/*
 * phase_text.h: what `kwaliteitskader phase` prints of one child.
 *
 * Owns: struct phase_page: the steps of the child, what is open in them, and the transitions.
 */
#ifndef KWK_COMMAND_PHASE_TEXT_H
#define KWK_COMMAND_PHASE_TEXT_H

#include "zaak.h"

struct phase_page {
    const struct zaak *zaak;
    const struct zaak_child *child;
    const struct kwk_query *query;
    int32_t lang;
    const struct kwk_phase_row *rows;
    uint32_t row_count;
};

void phase_print(const struct phase_page *page, struct out *out);
/* A fact by its word and its name or number: "maatregel @ots". */
void phase_fact(struct out *out, const struct zaak *zaak, const struct zaak_child *child,
                int32_t id);

#endif
