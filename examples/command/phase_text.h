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
    const struct kwk_transition_row *transitions;
    uint32_t transition_count;
    const struct kwk_need_row *needs;
    uint32_t need_count;
    const struct kwk_open_row *open; /* NULL = not asked */
    uint32_t open_count;
    bool all; /* also transitions that do not apply, and entries that are done */
};

void phase_print(const struct phase_page *page, struct out *out);
/* What a need asks, in words: "uitspraak verlenging_ots", "norm ADVIES_TWEE_JAAR". */
void phase_need(struct out *out, int32_t need, int32_t number, uint32_t values);
/* The pages of docs/fasen.md: what begins and ends each step, and the transitions. */
void phase_markdown(struct out *out);
/* A fact by its word and its name or number: "maatregel @ots". */
void phase_fact(struct out *out, const struct zaak *zaak, const struct zaak_child *child,
                int32_t id);

#endif
