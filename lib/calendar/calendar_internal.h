/*
 * lib/calendar/calendar_internal.h: what the calendar offers to the rest of the library.
 *
 * Owns: the unchecked forms of the public calendar (date.h, calendar.h, term.h). Every input must
 * be valid already; nothing here fails. A date that would leave 16000101..99991231 is held at the
 * nearest end of that range.
 */
#ifndef KWK_CALENDAR_INTERNAL_H
#define KWK_CALENDAR_INTERNAL_H

#include <stddef.h>

#include "kwaliteitskader/base.h"
#include "kwaliteitskader/calendar.h"
#include "kwaliteitskader/date.h"
#include "kwaliteitskader/term.h"

/* First and last day number that have a kwk_date: 1600-01-01 and 9999-12-31. */
#define KWK_I_DAY_FIRST (-135140)
#define KWK_I_DAY_LAST  2932896

/* date.c */

/* 1 if the number is a calendar date in 16000101..99991231, else 0. */
int32_t kwk_i_date_ok(kwk_date date);
/* Days since 1970-01-01. */
int32_t kwk_i_day_number(kwk_date date);
/* The date of a day number; held at the ends of the range. */
kwk_date kwk_i_date_of(int32_t day_number);
/* Forward or backward by any number of days; held at the ends of the range. */
kwk_date kwk_i_add_days(kwk_date date, int32_t days);
/* Same day number in another month, clamped to the last day of that month; negative allowed. */
kwk_date kwk_i_add_months(kwk_date date, int32_t months);
/* 1 = Monday .. 7 = Sunday. */
int32_t kwk_i_weekday(kwk_date date);
/* The number of days in a month of a year. */
int32_t kwk_i_month_length(int32_t year, int32_t month);

/*
 * Copies text with its closing NUL into a buffer of the caller, the way every _copy function does:
 * KWK_ERR_NULL, KWK_ERR_CAPACITY (*needed set), or KWK_OK.
 */
int32_t kwk_i_calendar_copy(const char *text, char *buffer, uint32_t capacity, uint32_t *needed);

/* equated.c */

/* One row of the table of equated days, Algemene termijnenwet art. 3 lid 3. */
struct kwk_i_equated {
    kwk_date date;
    int32_t decree;   /* ordinal of its decree */
    int32_t evidence; /* KWK_BEWIJS_* */
};

/* The rows of a year; *count becomes how many there are. */
const struct kwk_i_equated *kwk_i_equated_in(int32_t year, uint32_t *count);
/* KWK_TERM_BEYOND_HORIZON and KWK_TERM_YEAR_UNKNOWN, as far as they hold for some day of a span. */
uint32_t kwk_i_knowledge(kwk_date first, kwk_date last);
/* KWK_TERM_SECONDARY if an equated day of secondary evidence lies in a span. */
uint32_t kwk_i_secondary(kwk_date first, kwk_date last);

/* holidays.c */

/* Easter Sunday as days after 21 March, computed. */
int32_t kwk_i_easter(int32_t year);
/* Writes the 11 feestdagen, Goede Vrijdag and both first days of a year by date; returns 11. */
int32_t kwk_i_year_list(int32_t year, struct kwk_holiday *days);
/* What a day is: KWK_DAG_*. extra days are looked at. */
int32_t kwk_i_holiday(kwk_date date, const kwk_date *extra, uint32_t extra_count);
/* KWK_OK, or what is wrong with a caller's extra days. */
int32_t kwk_i_extra_check(const kwk_date *extra, uint32_t extra_count);

/* workday.c */

/* Which days do not count. Each layer holds the one before it. */
enum {
    KWK_I_LAAG_FEESTDAG = 0,      /* Saturday, Sunday, art. 3 lid 1 */
    KWK_I_LAAG_GOEDE_VRIJDAG = 1, /* and art. 3 lid 2 */
    KWK_I_LAAG_ZEKER = 2,         /* and lid 3: decree or its title read; caller's extra days */
    KWK_I_LAAG_ALLES = 3,         /* and lid 3 by secondary sources only */
    KWK_I_LAGEN = 4
};

/* One year as bits, per layer: a set bit is a day that does not count. Bit 0 = 1 January. */
struct kwk_i_year {
    int32_t year;                  /* 0 = not filled in */
    int32_t first;                 /* day number of 1 January */
    uint32_t off[KWK_I_LAGEN][12]; /* bits beyond the year are set */
};

/* The caller's equated days, and the years that a call has looked at (even and odd). */
struct kwk_i_days {
    const kwk_date *extra;
    uint32_t extra_count;
    struct kwk_i_year years[2];
};

/* Starts with no year. Lives on the stack of one call. */
void kwk_i_days_start(struct kwk_i_days *days, const kwk_date *extra, uint32_t extra_count);
/* 1 if a day does not count in a layer. */
int32_t kwk_i_is_free(struct kwk_i_days *days, int32_t day_number, int32_t layer);
/*
 * The day number of the count-th (1..) day that counts on or after (step 1) or on or before
 * (step -1) a day number; held at the ends of the range, *saturated then becomes 1.
 */
int32_t kwk_i_select(struct kwk_i_days *days, int32_t day_number, int32_t count, int32_t step,
                     int32_t layer, int32_t *saturated);

/* term.c */

/*
 * Algemene termijnenwet art. 1 lid 1: the first day on or after the date that is no Saturday,
 * Sunday, feestdag, Goede Vrijdag or equated day. ORs knowledge flags into *flags (may be NULL).
 */
kwk_date kwk_i_roll(kwk_date date, const kwk_date *extra, uint32_t extra_count, uint32_t *flags);

/*
 * The whole of kwk_term without checks and without skipped days. basis KWK_TERM_WET, KWK_TERM_AMVB
 * or KWK_TERM_OVERIG; direction KWK_TERM_NA or KWK_TERM_VOOR; unit KWK_TERM_DAG .. KWK_TERM_JAAR.
 * Writes every field of *result but size.
 */
void kwk_i_term(kwk_date start, int32_t length, int32_t unit, int32_t direction, int32_t basis,
                const kwk_date *extra, uint32_t extra_count, struct kwk_term_result *result);

#endif
