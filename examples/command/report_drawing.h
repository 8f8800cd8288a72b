/*
 * report_drawing.h: what the parts of the timeline share: the span of days drawn, and how a day
 * becomes a place.
 */
#ifndef KWK_COMMAND_REPORT_DRAWING_H
#define KWK_COMMAND_REPORT_DRAWING_H

#include "report_items.h"

enum {
    WIDE = 680,        /* pixels that a wide page has for the drawing, at the least */
    NARROW = 272,      /* and a phone of 320 pixels */
    ROWS = 4,          /* rows in a lane */
    ROW_HIGH = 20,     /* pixels */
    LANE_HIGH = 20,    /* the name of a lane */
    TERM_HIGH = 32,    /* a term: its name and its bar */
    TITLE = 40,        /* letters of a term on a phone */
    TERMS_SHORT = 6,   /* in the short form */
    TERMS = 10,        /* terms drawn per lane; the table has them all */
    AXIS_HIGH = 42,    /* the days above the lanes */
    MONTHS_BACK = 36,  /* how far back the drawing reaches at most */
    MONTHS_AHEAD = 14, /* and ahead */
    SHIFT = 8,         /* of a label beside its mark; the style sheet moves it */
    LETTER = 65        /* tenths of a pixel per letter of a label */
};

struct drawing {
    const struct report *report;
    const struct report_child *child;
    struct out *out;
    kwk_date begin;
    kwk_date end;
    int32_t days; /* from begin to end */
    uint32_t y;
    uint32_t earlier; /* items before begin */
    uint32_t hidden;  /* terms not drawn */
};

/* report_drawing.c: days, places, and the marks of the drawing. */
int32_t report_days_between(kwk_date from, kwk_date to);
/* Hundredths of a percent of the width, at most the whole. */
int32_t report_place(const struct drawing *drawing, kwk_date day);
void report_attribute(struct out *out, const char *name, uint32_t number); /* name="12" */
void report_at(struct out *out, const char *name, int32_t hundredths);     /* name="1.5%" */
void report_bar(struct drawing *drawing, const char *class_name, int32_t from, int32_t to,
                uint32_t y, uint32_t high);
void report_mark(struct drawing *drawing, const char *shape, int32_t x, uint32_t y);

/* report_axis.c: the months, and the day of the report over all lanes. */
void report_axis(struct drawing *drawing, uint32_t height);
void report_today(struct drawing *drawing, uint32_t height);

/* report_lay.c: the facts of a lane in rows. */
struct report_rows {
    int32_t wide[ROWS];   /* where the next item may begin, in pixels of a wide page */
    int32_t narrow[ROWS]; /* and of a narrow one */
    int32_t used;
};
void report_lay(struct drawing *drawing, const struct report_item *item, struct report_rows *rows);
/* report_term.c: a term, late or to come: its name and its bar or marks. */
void report_term(struct drawing *drawing, const struct report_item *item);

#endif
