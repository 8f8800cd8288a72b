/*
 * lib/calendar/workday.c: werkdagen, one year at a time as a row of bits.
 *
 * Owns: kwk_is_workday, kwk_add_workdays, kwk_count_workdays, and the search for the n-th day that
 * counts. The Besluit Jeugdwet (art. 4.2.1, 4.2.2) counts in werkdagen and does not define them;
 * the readings rest on Algemene termijnenwet art. 3. Each calendar year touched costs a fixed
 * amount.
 */
#include "calendar_internal.h"

#include <string.h>

void kwk_i_days_start(struct kwk_i_days *days, const kwk_date *extra, uint32_t extra_count)
{
    days->extra = extra;
    days->extra_count = extra_count;
    for (int32_t i = 0; i < 2; i++) {
        days->years[i].year = 0;
        days->years[i].first = 0;
    }
}

/* Marks a day of the year (0 = 1 January) as free. */
static void kwk_year_mark(uint32_t *off, int32_t bit)
{
    off[bit / 32] |= 1u << (bit % 32);
}

/* Fills in a year. */
static void kwk_year_fill(struct kwk_i_year *out, int32_t year, const struct kwk_i_days *days)
{
    /* Saturdays and Sundays in 32 days, by the weekday (0 = Monday) of the first of them. */
    static const uint32_t weekend[7] = {0x0C183060u, 0x060C1830u, 0x83060C18u, 0xC183060Cu,
                                        0x60C18306u, 0x3060C183u, 0x183060C1u};
    uint32_t *base = out->off[KWK_I_LAAG_FEESTDAG];
    uint32_t *friday = out->off[KWK_I_LAAG_GOEDE_VRIJDAG];
    uint32_t *sure = out->off[KWK_I_LAAG_ZEKER];
    uint32_t *all = out->off[KWK_I_LAAG_ALLES];
    uint32_t rows;
    out->year = year;
    out->first = kwk_i_day_number(year * 10000 + 101);
    int32_t leap = kwk_i_month_length(year, 2) - 28;
    int32_t weekday = (out->first - KWK_I_DAY_FIRST + 5) % 7; /* 1600-01-01 was a Saturday */
    int32_t phase = weekday;
    for (int32_t word = 0; word < 12; word++) {
        base[word] = weekend[phase];
        phase = phase < 3 ? phase + 4 : phase - 3;
    }
    base[11] |= ~0u << (13 + leap);
    int32_t easter = 79 + leap + kwk_i_easter(year); /* 21 March is day 79 of a common year */
    int32_t king = (year < 2014 ? 119 : 116) + leap; /* 30 April, 27 April */
    king -= (weekday + king) % 7 == 6;
    kwk_year_mark(base, 0);
    kwk_year_mark(base, easter + 1);
    kwk_year_mark(base, king);
    kwk_year_mark(base, 124 + leap); /* 5 May */
    kwk_year_mark(base, easter + 39);
    kwk_year_mark(base, easter + 50);
    kwk_year_mark(base, 358 + leap); /* 25 December */
    kwk_year_mark(base, 359 + leap);
    memcpy(friday, base, sizeof out->off[0]);
    kwk_year_mark(friday, easter - 2);
    memcpy(sure, friday, sizeof out->off[0]);
    for (uint32_t i = 0; i < days->extra_count; i++) {
        if (days->extra[i] / 10000 == year) {
            kwk_year_mark(sure, kwk_i_day_number(days->extra[i]) - out->first);
        }
    }
    memcpy(all, sure, sizeof out->off[0]);
    const struct kwk_i_equated *row = kwk_i_equated_in(year, &rows);
    for (; rows > 0; rows--, row++) {
        int32_t bit = kwk_i_day_number(row->date) - out->first;
        kwk_year_mark(all, bit);
        if (row->evidence != KWK_BEWIJS_SECUNDAIR) {
            kwk_year_mark(sure, bit);
        }
    }
}

/* A year, filled in once. */
static const struct kwk_i_year *kwk_year_get(struct kwk_i_days *days, int32_t year)
{
    struct kwk_i_year *slot = &days->years[year & 1];
    if (slot->year != year) {
        kwk_year_fill(slot, year, days);
    }
    return slot;
}

/* The year in which a day number lies; it may be one of those filled in. */
static int32_t kwk_year_of(const struct kwk_i_days *days, int32_t day_number)
{
    for (int32_t i = 0; i < 2; i++) {
        int32_t bit = day_number - days->years[i].first;
        if (days->years[i].year != 0 && bit >= 0 && bit < 365) {
            return days->years[i].year;
        }
    }
    return kwk_i_date_of(day_number) / 10000;
}

int32_t kwk_i_is_free(struct kwk_i_days *days, int32_t day_number, int32_t layer)
{
    const struct kwk_i_year *year = kwk_year_get(days, kwk_year_of(days, day_number));
    int32_t bit = day_number - year->first;
    return (int32_t)(year->off[layer][bit / 32] >> (bit % 32) & 1u);
}

/* The number of set bits. */
static int32_t kwk_year_bits(uint32_t word)
{
    word -= word >> 1 & 0x55555555u;
    word = (word & 0x33333333u) + (word >> 2 & 0x33333333u);
    word = (word + (word >> 4)) & 0x0F0F0F0Fu;
    return (int32_t)(word * 0x01010101u >> 24);
}

/* The place of the count-th set bit from below (step 1) or from above (step -1). */
static int32_t kwk_year_nth(uint32_t word, int32_t count, int32_t step)
{
    int32_t bit = step > 0 ? 0 : 31;
    for (;; bit += step) {
        count -= (int32_t)(word >> bit & 1u);
        if (count == 0) {
            return bit;
        }
    }
}

int32_t kwk_i_select(struct kwk_i_days *days, int32_t day_number, int32_t count, int32_t step,
                     int32_t layer, int32_t *saturated)
{
    int32_t year = 0;
    int32_t bit = -1; /* not yet known */
    if (day_number >= KWK_I_DAY_FIRST && day_number <= KWK_I_DAY_LAST) {
        year = kwk_year_of(days, day_number);
    }
    for (; year >= 1600 && year <= 9999; year += step) {
        const struct kwk_i_year *bits = kwk_year_get(days, year);
        if (bit < 0) {
            bit = day_number - bits->first;
        }
        uint32_t mask = step > 0 ? ~0u << (bit % 32) : ~0u >> (31 - bit % 32);
        for (int32_t word = bit / 32; word >= 0 && word < 12; word += step) {
            uint32_t on = ~bits->off[layer][word] & mask;
            int32_t here = kwk_year_bits(on);
            if (here >= count) {
                return bits->first + word * 32 + kwk_year_nth(on, count, step);
            }
            count -= here;
            mask = ~0u;
        }
        bit = step > 0 ? 0 : 383;
    }
    *saturated = 1;
    return step > 0 ? KWK_I_DAY_LAST : KWK_I_DAY_FIRST;
}

/* The layer of days that do not count under a reading, or -1. */
static int32_t kwk_workday_layer(int32_t reading)
{
    int32_t sure = reading & KWK_WERKDAG_BEVESTIGD;
    switch (reading & ~KWK_WERKDAG_BEVESTIGD) {
    case KWK_WERKDAG_RUIM:
        return sure != 0 ? KWK_I_LAAG_ZEKER : KWK_I_LAAG_ALLES;
    case KWK_WERKDAG_STRIKT:
        return KWK_I_LAAG_FEESTDAG;
    case KWK_WERKDAG_ZONDER_GELIJKSTELLING:
        return KWK_I_LAAG_GOEDE_VRIJDAG;
    default:
        return -1;
    }
}

/* The checks that the three public functions share; fills in the layer and starts the days. */
static int32_t kwk_workday_check(kwk_date date, int32_t reading, const kwk_date *extra,
                                 uint32_t extra_count, struct kwk_i_days *days, int32_t *layer)
{
    if (!kwk_i_date_ok(date)) {
        return KWK_ERR_DATE;
    }
    *layer = kwk_workday_layer(reading);
    if (*layer < 0) {
        return KWK_ERR_CODE;
    }
    if (date / 10000 < KWK_CALENDAR_FIRST_YEAR || date / 10000 > KWK_CALENDAR_LAST_YEAR) {
        return KWK_ERR_RANGE;
    }
    kwk_i_days_start(days, extra, extra_count);
    return kwk_i_extra_check(extra, extra_count);
}

/* What is to be said of a result that leans on the days of a span. */
static uint32_t kwk_workday_flags(int32_t layer, kwk_date first, kwk_date last)
{
    return layer == KWK_I_LAAG_ALLES   ? kwk_i_knowledge(first, last) | kwk_i_secondary(first, last)
           : layer == KWK_I_LAAG_ZEKER ? kwk_i_knowledge(first, last)
                                       : 0;
}

int32_t KWK_CALL kwk_is_workday(kwk_date date, int32_t reading, const kwk_date *extra_days,
                                uint32_t extra_day_count, int32_t *workday, uint32_t *flags)
{
    struct kwk_i_days days;
    int32_t layer;
    if (workday == NULL) {
        return KWK_ERR_NULL;
    }
    int32_t status = kwk_workday_check(date, reading, extra_days, extra_day_count, &days, &layer);
    if (status != KWK_OK) {
        return status;
    }
    *workday = !kwk_i_is_free(&days, kwk_i_day_number(date), layer);
    if (flags != NULL) {
        /* A day that is free without any decree needs none to be known. */
        *flags = *workday || kwk_i_secondary(date, date) ? kwk_workday_flags(layer, date, date) : 0;
    }
    return KWK_OK;
}

int32_t KWK_CALL kwk_add_workdays(kwk_date date, int32_t count, int32_t reading,
                                  const kwk_date *extra_days, uint32_t extra_day_count,
                                  kwk_date *result, uint32_t *flags)
{
    struct kwk_i_days days;
    int32_t layer;
    int32_t saturated = 0;
    if (result == NULL) {
        return KWK_ERR_NULL;
    }
    int32_t status = kwk_workday_check(date, reading, extra_days, extra_day_count, &days, &layer);
    if (status != KWK_OK) {
        return status;
    }
    int32_t number = kwk_i_day_number(date);
    if (count > 100000 || count < -100000) {
        return KWK_ERR_RANGE;
    }
    if (count > 0) {
        number = kwk_i_select(&days, number + 1, count, 1, layer, &saturated);
    } else if (count < 0) {
        number = kwk_i_select(&days, number - 1, -count, -1, layer, &saturated);
    }
    kwk_date end = kwk_i_date_of(number);
    if (end / 10000 < KWK_CALENDAR_FIRST_YEAR || end / 10000 > KWK_CALENDAR_LAST_YEAR) {
        return KWK_ERR_RANGE;
    }
    *result = end;
    if (flags != NULL) {
        *flags = count > 0   ? kwk_workday_flags(layer, kwk_i_add_days(date, 1), end)
                 : count < 0 ? kwk_workday_flags(layer, end, kwk_i_add_days(date, -1))
                             : 0;
    }
    return KWK_OK;
}

int32_t KWK_CALL kwk_count_workdays(kwk_date from_exclusive, kwk_date to_inclusive, int32_t reading,
                                    const kwk_date *extra_days, uint32_t extra_day_count,
                                    int32_t *count, uint32_t *flags)
{
    struct kwk_i_days days;
    int32_t layer;
    int32_t total = 0;
    if (count == NULL) {
        return KWK_ERR_NULL;
    }
    if (!kwk_i_date_ok(to_inclusive)) {
        return KWK_ERR_DATE;
    }
    int32_t status =
        kwk_workday_check(from_exclusive, reading, extra_days, extra_day_count, &days, &layer);
    if (status != KWK_OK) {
        return status;
    }
    if (to_inclusive / 10000 < KWK_CALENDAR_FIRST_YEAR ||
        to_inclusive / 10000 > KWK_CALENDAR_LAST_YEAR) {
        return KWK_ERR_RANGE;
    }
    if (to_inclusive < from_exclusive) {
        return KWK_ERR_ORDER;
    }
    int32_t from = kwk_i_day_number(from_exclusive) + 1;
    int32_t to = kwk_i_day_number(to_inclusive);
    for (int32_t year = from_exclusive / 10000; year <= to_inclusive / 10000; year++) {
        const struct kwk_i_year *bits = kwk_year_get(&days, year);
        int32_t low = from > bits->first ? from - bits->first : 0;
        int32_t high = to - bits->first < 383 ? to - bits->first : 383;
        for (int32_t word = 0; word < 12; word++) {
            int32_t at = word * 32;
            if (low < at + 32 && high >= at) {
                uint32_t mask = low > at ? ~0u << (low - at) : ~0u;
                mask &= high < at + 31 ? ~0u >> (31 - (high - at)) : ~0u;
                total += kwk_year_bits(~bits->off[layer][word] & mask);
            }
        }
    }
    *count = total;
    if (flags != NULL) {
        *flags = from <= to ? kwk_workday_flags(layer, kwk_i_date_of(from), to_inclusive) : 0;
    }
    return KWK_OK;
}
