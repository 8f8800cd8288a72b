/*
 * kwaliteitskader/calendar.h: the feestdagen (public holidays) and werkdagen (working days) of
 * Dutch law.
 *
 * Owns: Algemene termijnenwet art. 3 (BWBR0002448): which days are a feestdag (lid 1), which days
 * are equated with one (Goede Vrijdag, lid 2; days named by royal decree, lid 3), and both
 * readings of the word werkdag, which the Besluit Jeugdwet does not define.
 *
 * Years 1990..2199. Feestdagen are computed. The equated days of art. 3 lid 3 follow no rule: they
 * are a table made from the decrees, and end at kwk_equated_horizon(). A caller may supply later
 * ones in `extra_days` (any order, repeats allowed, at most KWK_EXTRA_DAYS_MAX; KWK_ERR_COUNT
 * above that, KWK_ERR_DATE for one that is no date, KWK_ERR_NULL for NULL with a count); they
 * count as equated. Known gaps: no decree was found for 1993..2004, and for 2017..2022 only
 * secondary sources quote it. What rests on a gap, or on days after the horizon, is flagged
 * (KWK_TERM_YEAR_UNKNOWN, KWK_TERM_SECONDARY, KWK_TERM_BEYOND_HORIZON), never silently treated as
 * known.
 *
 * Every function here is pure and thread-safe, keeps no pointer, and writes nothing on an error.
 * Cost is constant per calendar year touched, plus the number of extra days.
 */
#ifndef KWALITEITSKADER_CALENDAR_H
#define KWALITEITSKADER_CALENDAR_H

#include "base.h"
#include "status.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Years for which the functions of this header answer. */
enum {
    KWK_CALENDAR_FIRST_YEAR = 1990,
    KWK_CALENDAR_LAST_YEAR = 2199
};

/* What a day is. Numbers are never reused. */
enum {
    KWK_DAG_GEWOON = 0,              /* an ordinary day */
    KWK_DAG_NIEUWJAARSDAG = 1,       /* New Year's Day; art. 3 lid 1 */
    KWK_DAG_GOEDE_VRIJDAG = 2,       /* Good Friday; art. 3 lid 2 */
    KWK_DAG_EERSTE_PAASDAG = 3,      /* Easter Sunday; a Sunday, not in art. 3 */
    KWK_DAG_TWEEDE_PAASDAG = 4,      /* Easter Monday; art. 3 lid 1 */
    KWK_DAG_KONINGINNEDAG = 5,       /* Queen's Day, 30 April (29 if a Sunday), until 2013; lid 1 */
    KWK_DAG_KONINGSDAG = 6,          /* King's Day, 27 April (26 if a Sunday), from 2014; lid 1 */
    KWK_DAG_VIJF_MEI = 7,            /* 5 May (Bevrijdingsdag), every year; art. 3 lid 1 */
    KWK_DAG_HEMELVAARTSDAG = 8,      /* Ascension Day; art. 3 lid 1 */
    KWK_DAG_EERSTE_PINKSTERDAG = 9,  /* Whit Sunday; a Sunday, not in art. 3 */
    KWK_DAG_TWEEDE_PINKSTERDAG = 10, /* Whit Monday; art. 3 lid 1 */
    KWK_DAG_EERSTE_KERSTDAG = 11,    /* Christmas Day; art. 3 lid 1 */
    KWK_DAG_TWEEDE_KERSTDAG = 12,    /* Second Christmas Day; art. 3 lid 1 */
    KWK_DAG_GELIJKGESTELD = 13,      /* equated by royal decree, built-in table; art. 3 lid 3 */
    KWK_DAG_OPGEGEVEN = 14,          /* equated according to the caller; art. 3 lid 3 */
    KWK_DAG_ZATERDAG = 15,           /* Saturday; art. 1 lid 1 */
    KWK_DAG_ZONDAG = 16              /* Sunday; art. 1 lid 1 */
};

/*
 * Readings of werkdag. All leave out Saturdays, Sundays and the feestdagen of art. 3 lid 1.
 * Add KWK_WERKDAG_BEVESTIGD to leave aside built-in equated days that only a secondary source
 * names.
 */
enum {
    KWK_WERKDAG_RUIM =
        1, /* R1: Goede Vrijdag and equated days are no werkdagen either; latest day */
    KWK_WERKDAG_STRIKT = 2, /* R2: Goede Vrijdag and equated days are werkdagen: art. 3 lid 2 and 3
                               equate only "voor de toepassing van deze wet"; earliest day */
    KWK_WERKDAG_ZONDER_GELIJKSTELLING = 3, /* Goede Vrijdag is no werkdag, equated days are */
    KWK_WERKDAG_BEVESTIGD = 256
};

/* What is known of an equated day in the table. */
enum {
    KWK_BEWIJS_GEEN = 0,  /* not in the table */
    KWK_BEWIJS_TEKST = 1, /* the text of the decree was read */
    KWK_BEWIJS_TITEL = 2, /* the title of the decree names it, as quoted by several sources */
    KWK_BEWIJS_SECUNDAIR =
        3 /* secondary sources only: counts for the latest day, not the earliest */
};

/* Flags on a result of the calendar; bits 1 and 16, 32 belong to term.h. */
enum {
    KWK_TERM_BEYOND_HORIZON = 2, /* leans on days after kwk_equated_horizon() */
    KWK_TERM_YEAR_UNKNOWN = 4,   /* leans on a year of which no decree is known */
    KWK_TERM_SECONDARY = 8       /* an equated day known from secondary sources lies on the way */
};

/* A row of a year's list: 4 x int32 = 16 bytes. */
struct kwk_holiday {
    kwk_date date;
    int32_t holiday;  /* KWK_DAG_* */
    int32_t lid;      /* lid of Algemene termijnenwet art. 3; 0 = not in art. 3 */
    int32_t evidence; /* KWK_BEWIJS_* for KWK_DAG_GELIJKGESTELD, else 0 */
};

/*
 * Easter Sunday of a year, Gregorian calendar.
 * Errors: KWK_ERR_NULL (date), KWK_ERR_RANGE (year outside 1990..2199). Since 0.1.0.
 *
 *     kwk_easter(2026, &date);  (20260405)
 */
KWK_API int32_t KWK_CALL kwk_easter(int32_t year, kwk_date *date);

/*
 * The feestdagen and equated days of a year, by date and then by number. Two rows share a date
 * when 5 May is Hemelvaartsdag. days may be NULL with capacity 0 to ask for the count alone, which
 * is KWK_OK. Errors: KWK_ERR_NULL (needed; days with capacity above zero; extra_days with a
 * count), KWK_ERR_RANGE (year), KWK_ERR_DATE, KWK_ERR_COUNT (extra days), KWK_ERR_CAPACITY
 * (*needed set, days untouched). Since 0.1.0.
 *
 *     struct kwk_holiday days[32];
 *     kwk_holidays(2026, 0, 0, days, 32, &needed);  (needed = 13)
 */
KWK_API int32_t KWK_CALL kwk_holidays(int32_t year, const kwk_date *extra_days,
                                      uint32_t extra_day_count, struct kwk_holiday *days,
                                      uint32_t capacity, uint32_t *needed);

/*
 * What a day is: KWK_DAG_*; a feestdag goes before an equated day, and that before the weekend.
 * Errors: KWK_ERR_NULL, KWK_ERR_DATE, KWK_ERR_RANGE (date outside 1990..2199), KWK_ERR_COUNT.
 * Since 0.1.0.
 *
 *     kwk_day_kind(20260403, 0, 0, &holiday);  (KWK_DAG_GOEDE_VRIJDAG)
 */
KWK_API int32_t KWK_CALL kwk_day_kind(kwk_date date, const kwk_date *extra_days,
                                      uint32_t extra_day_count, int32_t *holiday);

/* The lid of art. 3 that names such a day (1..3), 0 = none, -1 = no KWK_DAG_*. Since 0.1.0. */
KWK_API int32_t KWK_CALL kwk_holiday_lid(int32_t holiday);

/*
 * The legal name of a day, "Goede Vrijdag" (lang KWK_LANG_NL) or "Good Friday" (KWK_LANG_EN).
 * Static, owned by the library; NULL for an unknown number or language. Since 0.1.0.
 */
KWK_API const char *KWK_CALL kwk_holiday_name(int32_t holiday, int32_t lang);

/*
 * kwk_holiday_name in a buffer of the caller. *needed includes the closing NUL. Errors:
 * KWK_ERR_NULL (needed; buffer with capacity above zero), KWK_ERR_CODE (holiday), KWK_ERR_LANGUAGE,
 * KWK_ERR_CAPACITY (needed set, buffer untouched). Since 0.1.0.
 */
KWK_API int32_t KWK_CALL kwk_holiday_name_copy(int32_t holiday, int32_t lang, char *buffer,
                                               uint32_t capacity, uint32_t *needed);

/*
 * The article that makes such a day count, "Algemene termijnenwet art. 3 lid 2". Static; NULL for
 * an unknown number or language; "" for an ordinary day. Since 0.1.0.
 */
KWK_API const char *KWK_CALL kwk_holiday_article(int32_t holiday, int32_t lang);

/* kwk_holiday_article in a buffer of the caller; errors as kwk_holiday_name_copy. Since 0.1.0. */
KWK_API int32_t KWK_CALL kwk_holiday_article_copy(int32_t holiday, int32_t lang, char *buffer,
                                                  uint32_t capacity, uint32_t *needed);

/*
 * The decree that equates a day with a feestdag, as cited ("KB 12-01-1990 (BWBR0004691)"). Static;
 * NULL for a day that is not in the built-in table. Since 0.1.0.
 */
KWK_API const char *KWK_CALL kwk_equated_decree(kwk_date date);

/*
 * kwk_equated_decree in a buffer of the caller. Errors: KWK_ERR_NULL (needed; buffer with capacity
 * above zero), KWK_ERR_CODE (not in the table), KWK_ERR_CAPACITY. Since 0.1.0.
 */
KWK_API int32_t KWK_CALL kwk_equated_decree_copy(kwk_date date, char *buffer, uint32_t capacity,
                                                 uint32_t *needed);

/* What is known of a day in the built-in table, KWK_BEWIJS_*; 0 = not in it. Since 0.1.0. */
KWK_API int32_t KWK_CALL kwk_equated_evidence(kwk_date date);

/* The last day up to which equated days are known: 20281231. Since 0.1.0. */
KWK_API kwk_date KWK_CALL kwk_equated_horizon(void);

/*
 * What is known of a year's equated days: KWK_BEWIJS_*, the weakest of the decrees that cover it;
 * KWK_BEWIJS_GEEN for a year without a known decree (before 1990, 1993..2004, after the horizon).
 * Since 0.1.0.
 */
KWK_API int32_t KWK_CALL kwk_equated_year(int32_t year);

/*
 * Whether a day is a werkdag: *workday becomes 1 or 0. reading: KWK_WERKDAG_*.
 * *flags (may be NULL) gets KWK_TERM_BEYOND_HORIZON, _YEAR_UNKNOWN, _SECONDARY where they matter.
 * Errors: KWK_ERR_NULL, KWK_ERR_DATE, KWK_ERR_RANGE (outside 1990..2199), KWK_ERR_CODE (reading),
 * KWK_ERR_COUNT. Since 0.1.0.
 *
 *     kwk_is_workday(20260403, KWK_WERKDAG_STRIKT, 0, 0, &workday, 0);  (1: Goede Vrijdag)
 */
KWK_API int32_t KWK_CALL kwk_is_workday(kwk_date date, int32_t reading, const kwk_date *extra_days,
                                        uint32_t extra_day_count, int32_t *workday,
                                        uint32_t *flags);

/*
 * The count-th werkdag after a day (count > 0) or before it (count < 0); the day itself is day 0.
 * count 0 gives the day itself, whatever it is. Errors as kwk_is_workday, and KWK_ERR_RANGE when
 * the result would lie outside 1990..2199. Since 0.1.0.
 *
 *     kwk_add_workdays(20260402, 5, KWK_WERKDAG_RUIM, 0, 0, &result, 0);  (20260413)
 */
KWK_API int32_t KWK_CALL kwk_add_workdays(kwk_date date, int32_t count, int32_t reading,
                                          const kwk_date *extra_days, uint32_t extra_day_count,
                                          kwk_date *result, uint32_t *flags);

/*
 * The number of werkdagen after one day up to and including another. Errors as kwk_is_workday, and
 * KWK_ERR_ORDER when the second day lies before the first. Since 0.1.0.
 *
 *     kwk_count_workdays(20260402, 20260413, KWK_WERKDAG_STRIKT, 0, 0, &count, 0);  (6)
 */
KWK_API int32_t KWK_CALL kwk_count_workdays(kwk_date from_exclusive, kwk_date to_inclusive,
                                            int32_t reading, const kwk_date *extra_days,
                                            uint32_t extra_day_count, int32_t *count,
                                            uint32_t *flags);

#ifdef __cplusplus
}
#endif
#endif
