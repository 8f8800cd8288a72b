/*
 * kwaliteitskader/date.h: calendar dates without a clock.
 *
 * Owns: validity, weekdays, day numbers, adding days, months and years, ages, ISO 8601 text.
 * Every function here is pure and thread-safe, takes constant time, keeps no pointer, and writes
 * nothing when it returns an error. Dates are yyyymmdd in 16000101..99991231 (see kwk_date).
 * Month arithmetic keeps the day number and clamps it to the last day of the month; it is always
 * one addition from the original date.
 */
#ifndef KWALITEITSKADER_DATE_H
#define KWALITEITSKADER_DATE_H

#include "base.h"
#include "status.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Where the day number is missing from a month (a birthday on 29 February in a common year, or
 * sixteen years and six months after 31 August): the law does not say which day counts.
 */
enum {
    KWK_SCHRIKKELDAG_1_MAART = 1,    /* the first day of the next month; the day is full by then */
    KWK_SCHRIKKELDAG_28_FEBRUARI = 2 /* the last day of the month itself */
};

/* The days of the week, ISO 8601. */
enum {
    KWK_MAANDAG = 1,   /* Monday */
    KWK_DINSDAG = 2,   /* Tuesday */
    KWK_WOENSDAG = 3,  /* Wednesday */
    KWK_DONDERDAG = 4, /* Thursday */
    KWK_VRIJDAG = 5,   /* Friday */
    KWK_ZATERDAG = 6,  /* Saturday */
    KWK_ZONDAG = 7     /* Sunday */
};

/*
 * Whether a number is a calendar date.
 * Returns KWK_OK, or KWK_ERR_DATE when it is not a day of the calendar in 16000101..99991231.
 * Since 0.1.0.
 *
 *     kwk_date_check(20230229) == KWK_ERR_DATE
 */
KWK_API int32_t KWK_CALL kwk_date_check(kwk_date date);

/*
 * The date of a year (1600..9999), month (1..12) and day (1..31).
 * Errors: KWK_ERR_NULL (date), KWK_ERR_DATE. Since 0.1.0.
 *
 *     kwk_date_make(2026, 4, 27, &date);  (20260427)
 */
KWK_API int32_t KWK_CALL kwk_date_make(int32_t year, int32_t month, int32_t day, kwk_date *date);

/*
 * The day of the week, 1 = Monday .. 7 = Sunday.
 * Errors: KWK_ERR_NULL (weekday), KWK_ERR_DATE. Since 0.1.0.
 *
 *     kwk_date_weekday(20260427, &weekday);  (KWK_MAANDAG)
 */
KWK_API int32_t KWK_CALL kwk_date_weekday(kwk_date date, int32_t *weekday);

/*
 * Days since 1970-01-01, negative before it.
 * Errors: KWK_ERR_NULL (day_number), KWK_ERR_DATE. Since 0.1.0.
 *
 *     kwk_date_to_day_number(20000101, &day_number);  (10957)
 */
KWK_API int32_t KWK_CALL kwk_date_to_day_number(kwk_date date, int32_t *day_number);

/*
 * The date of a day number, -135140 (1600-01-01) .. 2932896 (9999-12-31).
 * Errors: KWK_ERR_NULL (date), KWK_ERR_RANGE. Since 0.1.0.
 *
 *     kwk_date_from_day_number(10957, &date);  (20000101)
 */
KWK_API int32_t KWK_CALL kwk_date_from_day_number(int32_t day_number, kwk_date *date);

/*
 * A number of days later (or earlier, when negative).
 * Errors: KWK_ERR_NULL (result), KWK_ERR_DATE (date), KWK_ERR_RANGE (result outside the calendar).
 * Since 0.1.0.
 *
 *     kwk_date_add_days(20260422, 42, &result);  (20260603)
 */
KWK_API int32_t KWK_CALL kwk_date_add_days(kwk_date date, int32_t days, kwk_date *result);

/*
 * The same day number a number of months later (or earlier), clamped to the end of that month.
 * Errors: KWK_ERR_NULL (result), KWK_ERR_DATE (date), KWK_ERR_RANGE (result outside the calendar).
 * Since 0.1.0.
 *
 *     kwk_date_add_months(20260831, -6, &result);  (20260228)
 */
KWK_API int32_t KWK_CALL kwk_date_add_months(kwk_date date, int32_t months, kwk_date *result);

/*
 * The same day and month a number of years later (or earlier); 29 February becomes 28 February in a
 * common year. Errors as kwk_date_add_months. Since 0.1.0.
 *
 *     kwk_date_add_years(20240229, 1, &result);  (20250228)
 */
KWK_API int32_t KWK_CALL kwk_date_add_years(kwk_date date, int32_t years, kwk_date *result);

/*
 * The number of days from one date to another; negative when the second is earlier.
 * Errors: KWK_ERR_NULL (days), KWK_ERR_DATE (either date). Since 0.1.0.
 *
 *     kwk_date_difference(20260401, 20260413, &days);  (12)
 */
KWK_API int32_t KWK_CALL kwk_date_difference(kwk_date from, kwk_date to, int32_t *days);

/*
 * Completed years of life on a day. reading: KWK_SCHRIKKELDAG_*, for who was born on 29 February.
 * Errors: KWK_ERR_NULL (age), KWK_ERR_DATE (either date), KWK_ERR_CODE (reading), KWK_ERR_ORDER
 * (the day lies before the birth). Since 0.1.0.
 *
 *     kwk_date_age(20080229, 20260228, KWK_SCHRIKKELDAG_1_MAART, &age);  (17)
 */
KWK_API int32_t KWK_CALL kwk_date_age(kwk_date birth, kwk_date on, int32_t reading, int32_t *age);

/*
 * The first day on which a person has an age of so many years and months, for example 18 years and
 * 0 months (Burgerlijk Wetboek 1:233) or 16 years and 6 months. years 0..8399, months 0..11.
 * reading: KWK_SCHRIKKELDAG_*, for when the month lacks the day number of the birth.
 * Errors: KWK_ERR_NULL (result), KWK_ERR_DATE (birth), KWK_ERR_CODE (reading), KWK_ERR_RANGE
 * (years, months, or a result outside the calendar). Since 0.1.0.
 *
 *     kwk_date_of_age(20060831, 16, 6, KWK_SCHRIKKELDAG_1_MAART, &result);  (20230301)
 */
KWK_API int32_t KWK_CALL kwk_date_of_age(kwk_date birth, int32_t years, int32_t months,
                                         int32_t reading, kwk_date *result);

/*
 * The date of a text "yyyy-mm-dd" (ISO 8601): exactly ten characters and the closing NUL, digits
 * and hyphens only. Errors: KWK_ERR_NULL (text or date), KWK_ERR_DATE. Since 0.1.0.
 *
 *     kwk_date_parse("2026-04-27", &date);  (20260427)
 */
KWK_API int32_t KWK_CALL kwk_date_parse(const char *text, kwk_date *date);

/*
 * The text "yyyy-mm-dd" of a date, in a buffer of the caller. *needed becomes 11, which includes
 * the closing NUL; needed may be NULL. Errors: KWK_ERR_DATE, KWK_ERR_CAPACITY (capacity below 11:
 * needed set, buffer untouched), KWK_ERR_NULL (buffer, with capacity above zero). Since 0.1.0.
 *
 *     char text[11];
 *     kwk_date_format(20260427, text, sizeof text, 0);  ("2026-04-27")
 */
KWK_API int32_t KWK_CALL kwk_date_format(kwk_date date, char *buffer, uint32_t capacity,
                                         uint32_t *needed);

#ifdef __cplusplus
}
#endif
#endif
