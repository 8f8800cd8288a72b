/*
 * validate_text.h: what `kwaliteitskader validate` prints of one remark, and the list of all
 * inconsistencies.
 */
#ifndef KWK_COMMAND_VALIDATE_TEXT_H
#define KWK_COMMAND_VALIDATE_TEXT_H

#include "zaak.h"

/* The remark as one line after "file:line: ", without a newline. */
void validate_line(struct out *out, const struct zaak *zaak, const struct zaak_child *child,
                   const struct kwk_remark *remark, int32_t lang);
/* The line of the fact in the file; that of the child when it is no fact. */
uint32_t validate_where(const struct zaak *zaak, const struct zaak_child *child,
                        const struct kwk_remark *remark);
/* The table of docs/fasen.md: every inconsistency with its article. */
void validate_markdown(struct out *out);

#endif
