/*
 * explain_print.h: findings in sentences, for `explain`, `check --explain` and their JSON.
 */
#ifndef KWK_COMMAND_EXPLAIN_PRINT_H
#define KWK_COMMAND_EXPLAIN_PRINT_H

#include "check_text.h"

/* The text of one finding; false when the library refuses it. */
bool explain_text(const struct zaak *zaak, const struct zaak_child *child,
                  const struct kwk_query *query, const struct kwk_finding *finding, int32_t lang,
                  char text[KWK_EXPLAIN_MAX]);

/* The texts of one child, the most urgent first, in the sections of `check`. Unless style->all, only
 * what `check` shows: no parts, nothing that does not apply or of which nothing is on record. */
void explain_print(const struct check_style *style, const struct zaak *zaak,
                   const struct zaak_child *child, const struct kwk_query *query,
                   const struct kwk_finding *findings, uint32_t count, struct out *out);

#endif
