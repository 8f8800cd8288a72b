/*
 * lib/calendar/holidays.c: which days are a feestdag.
 *
 * Owns: Algemene termijnenwet art. 3 lid 1 and 2 (BWBR0002448), computed from Easter; Koningsdag
 * by the besluit of 30-01-2013 (BWBR0032908); kwk_easter, kwk_holidays, kwk_day_kind.
 */
#include "calendar_internal.h"

#include "kwaliteitskader/case.h"

/* Anonymous Gregorian algorithm (Nature, 20 April 1876), as days after 21 March. */
int32_t kwk_i_easter(int32_t year)
{
    int32_t golden = year % 19;
    int32_t century = year / 100;
    int32_t in_century = year % 100;
    int32_t shift = (century - (century + 8) / 25 + 1) / 3;
    int32_t epact = (19 * golden + century - century / 4 - shift + 15) % 30;
    int32_t sunday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - epact - in_century % 4) % 7;
    int32_t late = (golden + 11 * epact + 22 * sunday) / 451;
    return epact + sunday - 7 * late + 1;
}

/* Koninginnedag (until 2013) or Koningsdag: the day before when it falls on a Sunday. */
static kwk_date kwk_holiday_king(int32_t year)
{
    kwk_date day = year * 10000 + (year < 2014 ? 430 : 427);
    return kwk_i_weekday(day) == KWK_ZONDAG ? day - 1 : day;
}

int32_t kwk_i_year_list(int32_t year, struct kwk_holiday *days)
{
    static const struct {
        int32_t after_easter, holiday;
    } moving[] = {
        {-2, KWK_DAG_GOEDE_VRIJDAG},      {0, KWK_DAG_EERSTE_PAASDAG},
        {1, KWK_DAG_TWEEDE_PAASDAG},      {39, KWK_DAG_HEMELVAARTSDAG},
        {49, KWK_DAG_EERSTE_PINKSTERDAG}, {50, KWK_DAG_TWEEDE_PINKSTERDAG},
    };
    int32_t base = year * 10000;
    int32_t easter = kwk_i_day_number(base + 321) + kwk_i_easter(year);
    struct kwk_holiday fixed[] = {
        {base + 101, KWK_DAG_NIEUWJAARSDAG, 0, 0},
        {kwk_holiday_king(year), year < 2014 ? KWK_DAG_KONINGINNEDAG : KWK_DAG_KONINGSDAG, 0, 0},
        {base + 505, KWK_DAG_VIJF_MEI, 0, 0},
        {base + 1225, KWK_DAG_EERSTE_KERSTDAG, 0, 0},
        {base + 1226, KWK_DAG_TWEEDE_KERSTDAG, 0, 0},
    };
    int32_t count = 0;
    int32_t next_fixed = 0;
    for (int32_t i = 0; i < 6; i++) {
        kwk_date day = kwk_i_date_of(easter + moving[i].after_easter);
        while (fixed[next_fixed].date < day ||
               (fixed[next_fixed].date == day && fixed[next_fixed].holiday < moving[i].holiday)) {
            days[count++] = fixed[next_fixed++];
        }
        days[count].date = day;
        days[count++].holiday = moving[i].holiday;
    }
    while (next_fixed < 5) {
        days[count++] = fixed[next_fixed++];
    }
    for (int32_t i = 0; i < count; i++) {
        days[i].lid = kwk_holiday_lid(days[i].holiday);
        days[i].evidence = 0;
    }
    return count;
}

/* 1 if a day is one of the caller's equated days. */
static int32_t kwk_holiday_is_extra(kwk_date date, const kwk_date *extra, uint32_t extra_count)
{
    for (uint32_t i = 0; i < extra_count; i++) {
        if (extra[i] == date) {
            return 1;
        }
    }
    return 0;
}

int32_t kwk_i_holiday(kwk_date date, const kwk_date *extra, uint32_t extra_count)
{
    struct kwk_holiday days[11];
    int32_t count = kwk_i_year_list(date / 10000, days);
    for (int32_t i = 0; i < count; i++) {
        if (days[i].date == date) {
            return days[i].holiday;
        }
    }
    if (kwk_equated_evidence(date) != KWK_BEWIJS_GEEN) {
        return KWK_DAG_GELIJKGESTELD;
    }
    if (kwk_holiday_is_extra(date, extra, extra_count)) {
        return KWK_DAG_OPGEGEVEN;
    }
    int32_t weekday = kwk_i_weekday(date);
    return weekday == KWK_ZATERDAG ? KWK_DAG_ZATERDAG
           : weekday == KWK_ZONDAG ? KWK_DAG_ZONDAG
                                   : KWK_DAG_GEWOON;
}

int32_t kwk_i_extra_check(const kwk_date *extra, uint32_t extra_count)
{
    if (extra == NULL && extra_count > 0) {
        return KWK_ERR_NULL;
    }
    if (extra_count > KWK_EXTRA_DAYS_MAX) {
        return KWK_ERR_COUNT;
    }
    for (uint32_t i = 0; i < extra_count; i++) {
        if (!kwk_i_date_ok(extra[i])) {
            return KWK_ERR_DATE;
        }
    }
    return KWK_OK;
}

int32_t KWK_CALL kwk_easter(int32_t year, kwk_date *date)
{
    if (date == NULL) {
        return KWK_ERR_NULL;
    }
    if (year < KWK_CALENDAR_FIRST_YEAR || year > KWK_CALENDAR_LAST_YEAR) {
        return KWK_ERR_RANGE;
    }
    *date = kwk_i_add_days(year * 10000 + 321, kwk_i_easter(year));
    return KWK_OK;
}

/* 1 if an extra day belongs in the list of a year and stands for the first time at this index. */
static int32_t kwk_holiday_extra_counts(int32_t year, const kwk_date *extra, uint32_t index)
{
    int32_t kind = extra[index] / 10000 == year ? kwk_i_holiday(extra[index], extra, index + 1) : 0;
    return kind == KWK_DAG_OPGEGEVEN && !kwk_holiday_is_extra(extra[index], extra, index);
}

/* Puts a row in its place in an ascending list. */
static void kwk_holiday_insert(struct kwk_holiday *days, uint32_t count, kwk_date date,
                               int32_t holiday, int32_t evidence)
{
    uint32_t at = count;
    while (at > 0 && days[at - 1].date > date) {
        days[at] = days[at - 1];
        at--;
    }
    days[at].date = date;
    days[at].holiday = holiday;
    days[at].lid = 3;
    days[at].evidence = evidence;
}

int32_t KWK_CALL kwk_holidays(int32_t year, const kwk_date *extra_days, uint32_t extra_day_count,
                              struct kwk_holiday *days, uint32_t capacity, uint32_t *needed)
{
    uint32_t equated;
    uint32_t count = 11;
    if (needed == NULL || (days == NULL && capacity > 0)) {
        return KWK_ERR_NULL;
    }
    if (year < KWK_CALENDAR_FIRST_YEAR || year > KWK_CALENDAR_LAST_YEAR) {
        return KWK_ERR_RANGE;
    }
    int32_t status = kwk_i_extra_check(extra_days, extra_day_count);
    if (status != KWK_OK) {
        return status;
    }
    const struct kwk_i_equated *first = kwk_i_equated_in(year, &equated);
    count += equated;
    for (uint32_t i = 0; i < extra_day_count; i++) {
        count += (uint32_t)kwk_holiday_extra_counts(year, extra_days, i);
    }
    *needed = count;
    if (days == NULL) {
        return KWK_OK;
    }
    if (capacity < count) {
        return KWK_ERR_CAPACITY;
    }
    count = (uint32_t)kwk_i_year_list(year, days);
    for (uint32_t i = 0; i < equated; i++) {
        kwk_holiday_insert(days, count++, first[i].date, KWK_DAG_GELIJKGESTELD, first[i].evidence);
    }
    for (uint32_t i = 0; i < extra_day_count; i++) {
        if (kwk_holiday_extra_counts(year, extra_days, i)) {
            kwk_holiday_insert(days, count++, extra_days[i], KWK_DAG_OPGEGEVEN, 0);
        }
    }
    return KWK_OK;
}

int32_t KWK_CALL kwk_day_kind(kwk_date date, const kwk_date *extra_days, uint32_t extra_day_count,
                              int32_t *holiday)
{
    if (holiday == NULL) {
        return KWK_ERR_NULL;
    }
    if (!kwk_i_date_ok(date)) {
        return KWK_ERR_DATE;
    }
    if (date / 10000 < KWK_CALENDAR_FIRST_YEAR || date / 10000 > KWK_CALENDAR_LAST_YEAR) {
        return KWK_ERR_RANGE;
    }
    int32_t status = kwk_i_extra_check(extra_days, extra_day_count);
    if (status == KWK_OK) {
        *holiday = kwk_i_holiday(date, extra_days, extra_day_count);
    }
    return status;
}
