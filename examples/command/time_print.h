/*
 * time_print.h: changes and intervals of one child, for people and as JSON.
 */
#ifndef KWK_COMMAND_TIME_PRINT_H
#define KWK_COMMAND_TIME_PRINT_H

#include "command.h"

struct time_style {
    int32_t lang;
    bool all; /* also what never runs, is met or is late */
};

/* One child: its next change (`changes`, `day`) or its timeline (`intervals`). */
struct time_page {
    const struct time_style *style;
    const struct case_file *file;
    const struct zaak_child *child;
    struct kwk_query query;
    kwk_date through;
    const struct kwk_change *changes;
    const struct kwk_interval *intervals;
    uint32_t count;
    kwk_date day;
};

void time_print_changes(const struct time_page *page, struct out *out);
void time_print_intervals(const struct time_page *page, struct out *out);
json_t *time_json(const struct time_page *page);

#endif
