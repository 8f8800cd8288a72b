/*
 * report_items.h: the lanes and shapes of the timeline.
 */
#ifndef KWK_COMMAND_REPORT_ITEMS_H
#define KWK_COMMAND_REPORT_ITEMS_H

#include "report.h"

/* From top to bottom. */
enum {
    LANE_MAATREGEL = 0,
    LANE_MACHTIGING,
    LANE_PLAATSING,
    LANE_GI, /* the institution and its worker */
    LANE_CONTACT,
    LANE_VEILIGHEID,
    LANE_PLAN,
    LANE_HULP,
    LANE_BESLUIT, /* petitions, orders, notices, core decisions */
    LANE_LATE,    /* late: not done yet, done late, explained */
    LANE_DUE,     /* due days still to come */
    LANE_COUNT
};

enum {
    SHAPE_BAR = 0, /* a period */
    SHAPE_DOT,
    SHAPE_RING,
    SHAPE_SQUARE,
    SHAPE_DIAMOND,
    SHAPE_CROSS
};

struct report_items {
    struct report_item *rows;
    uint32_t room;
    uint32_t count;
};

const char *report_lane_name(int32_t lane, int32_t lang);
/* How many rows `items` of a child can take at most; then fill it. */
uint32_t report_items_room(const struct report_child *child);
void report_items_fill(struct report_child *child);

/* report_timeline.c: the drawing; report_dates.c: the table of the same dates. */
void report_timeline(const struct report *report, const struct report_child *child,
                     struct out *out);
void report_timeline_shapes(struct out *out); /* once per file */
void report_dates(const struct report *report, const struct report_child *child, struct out *out);
/* "Eerste contact ...", "uitspraak: verlenging ots": what an item is. */
void report_item_name(const struct report *report, const struct report_child *child,
                      const struct report_item *item, struct out *out);

#endif
