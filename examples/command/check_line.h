/*
 * check_line.h: one finding as a line with its details. Shared by the parts of the printer.
 */
#ifndef KWK_COMMAND_CHECK_LINE_H
#define KWK_COMMAND_CHECK_LINE_H

#include "check_text.h"

enum {
    PAINT_RESET,
    PAINT_BOLD,
    PAINT_DIM,
    PAINT_RED,
    PAINT_GREEN,
    PAINT_YELLOW,
    PAINT_PURPLE
};

/* What is printed, for whom; the same for the whole page. */
struct check_page {
    const struct check_style *style;
    const struct zaak *zaak;
    const struct zaak_child *child; /* may be NULL */
    const struct kwk_query *query;
    const struct kwk_finding *findings;
    uint32_t count;
};

void check_paint(struct out *out, const struct check_style *style, int32_t paint);
void check_say(struct out *out, const struct check_style *style, int32_t text);
/* The day and how it stands, in columns; then the title follows. */
void check_line_start(struct out *out, const struct check_page *page,
                      const struct kwk_finding *finding);
/* The finding in two or more lines. */
void check_line(struct out *out, const struct check_page *page, const struct kwk_finding *finding);

#endif
