/*
 * lib/calendar/workday.c: werkdagen, one year at a time as a row of bits.
 *
 * Owns: kwk_is_workday, kwk_add_workdays, kwk_count_workdays, and the search for the n-th day that
 * counts. The Besluit Jeugdwet (art. 4.2.1, 4.2.2) counts in werkdagen and does not define them;
 * the readings rest on Algemene termijnenwet art. 3. Each calendar year touched costs a fixed
 * amount.
 */
#include "calendar_internal.h"

/* Marks a day number as free if it lies in the year. */
static void kwk_year_mark(struct kwk_i_year *out, int32_t day_number)
{
    int32_t bit = day_number - out->first;
    if (bit >= 0 && bit < 366) {
        out->off[bit / 32] |= 1u << (bit % 32);
    }
}

void kwk_i_year_fill(struct kwk_i_year *out, int32_t year, const struct kwk_i_free *set)
{
    /* Saturdays and Sundays in 32 days, by the weekday (0 = Monday) of the first of them. */
    static const uint32_t weekend[7] = {0x0C183060u, 0x060C1830u, 0x83060C18u, 0xC183060Cu,
                                        0x60C18306u, 0x3060C183u, 0x183060C1u};
    uint32_t rows;
    int32_t base = year * 10000;
    out->year = year;
    out->first = kwk_i_day_number(base + 101);
    int32_t phase = kwk_i_weekday(base + 101) - 1;
    for (int32_t word = 0; word < 12; word++) {
        out->off[word] = weekend[phase];
        phase = (phase + 4) % 7;
    }
    int32_t length = 337 + kwk_i_month_length(year, 2);
    out->off[11] |= ~0u << (length - 352);
    int32_t easter = kwk_i_day_number(base + 321) + kwk_i_easter(year);
    int32_t king = kwk_i_day_number(base + (year < 2014 ? 430 : 427));
    king -= kwk_i_weekday(kwk_i_date_of(king)) == KWK_ZONDAG;
    kwk_year_mark(out, out->first);
    kwk_year_mark(out, easter + 1);
    kwk_year_mark(out, easter + 39);
    kwk_year_mark(out, easter + 50);
    kwk_year_mark(out, king);
    kwk_year_mark(out, kwk_i_day_number(base + 505));
    kwk_year_mark(out, out->first + length - 7); /* 25 December */
    kwk_year_mark(out, out->first + length - 6);
    if ((set->kinds & KWK_I_VRIJ_GOEDE_VRIJDAG) != 0) {
        kwk_year_mark(out, easter - 2);
    }
    if ((set->kinds & (KWK_I_VRIJ_GELIJK | KWK_I_VRIJ_SECUNDAIR)) != 0) {
        const struct kwk_i_equated *row = kwk_i_equated_from(base, &rows);
        for (; rows > 0 && row->date / 10000 == year; rows--, row++) {
            int32_t kind =
                row->evidence == KWK_BEWIJS_SECUNDAIR ? KWK_I_VRIJ_SECUNDAIR : KWK_I_VRIJ_GELIJK;
            if ((set->kinds & kind) != 0) {
                kwk_year_mark(out, kwk_i_day_number(row->date));
            }
        }
    }
    if ((set->kinds & KWK_I_VRIJ_GELIJK) != 0) {
        for (uint32_t i = 0; i < set->extra_count; i++) {
            if (set->extra[i] / 10000 == year) {
                kwk_year_mark(out, kwk_i_day_number(set->extra[i]));
            }
        }
    }
}

int32_t kwk_i_is_free(struct kwk_i_year *cache, int32_t day_number, const struct kwk_i_free *set)
{
    int32_t bit = day_number - cache->first;
    if (cache->year == 0 || bit < 0 || bit > 364) {
        kwk_i_year_fill(cache, kwk_i_date_of(day_number) / 10000, set);
        bit = day_number - cache->first;
    }
    return (int32_t)(cache->off[bit / 32] >> (bit % 32) & 1u);
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

int32_t kwk_i_select(int32_t day_number, int32_t count, int32_t step, const struct kwk_i_free *set,
                     int32_t *saturated)
{
    struct kwk_i_year bits;
    int32_t year = kwk_i_date_of(day_number) / 10000;
    int32_t bit = day_number - kwk_i_day_number(year * 10000 + 101);
    if (day_number < KWK_I_DAY_FIRST || day_number > KWK_I_DAY_LAST) {
        year = 0;
    }
    for (; year >= 1600 && year <= 9999; year += step) {
        kwk_i_year_fill(&bits, year, set);
        uint32_t mask = step > 0 ? ~0u << (bit % 32) : ~0u >> (31 - bit % 32);
        for (int32_t word = bit / 32; word >= 0 && word < 12; word += step) {
            uint32_t on = ~bits.off[word] & mask;
            int32_t here = kwk_year_bits(on);
            if (here >= count) {
                return bits.first + word * 32 + kwk_year_nth(on, count, step);
            }
            count -= here;
            mask = ~0u;
        }
        bit = step > 0 ? 0 : 383;
    }
    *saturated = 1;
    return step > 0 ? KWK_I_DAY_LAST : KWK_I_DAY_FIRST;
}

/* The days that do not count under a reading; 1 if there is such a reading. */
static int32_t kwk_workday_kinds(int32_t reading, int32_t *kinds)
{
    int32_t sure = reading & KWK_WERKDAG_BEVESTIGD;
    switch (reading & ~KWK_WERKDAG_BEVESTIGD) {
    case KWK_WERKDAG_RUIM:
        *kinds = sure != 0 ? KWK_I_VRIJ_ZEKER : KWK_I_VRIJ_ATW;
        return 1;
    case KWK_WERKDAG_STRIKT:
        *kinds = 0;
        return 1;
    case KWK_WERKDAG_ZONDER_GELIJKSTELLING:
        *kinds = KWK_I_VRIJ_GOEDE_VRIJDAG;
        return 1;
    default:
        return 0;
    }
}

/* The checks that the three public functions share; fills in the set. */
static int32_t kwk_workday_check(kwk_date date, int32_t reading, const kwk_date *extra,
                                 uint32_t extra_count, struct kwk_i_free *set)
{
    int32_t kinds = 0;
    if (!kwk_i_date_ok(date)) {
        return KWK_ERR_DATE;
    }
    if (!kwk_workday_kinds(reading, &kinds)) {
        return KWK_ERR_CODE;
    }
    if (date / 10000 < KWK_CALENDAR_FIRST_YEAR || date / 10000 > KWK_CALENDAR_LAST_YEAR) {
        return KWK_ERR_RANGE;
    }
    int32_t status = kwk_i_extra_check(extra, extra_count);
    if (status == KWK_OK) {
        set->kinds = kinds;
        set->extra = extra;
        set->extra_count = extra_count;
    }
    return status;
}

/* What is to be said of a result that leans on the days of a span. */
static uint32_t kwk_workday_flags(const struct kwk_i_free *set, kwk_date first, kwk_date last)
{
    uint32_t flags = 0;
    if ((set->kinds & KWK_I_VRIJ_GELIJK) != 0) {
        flags |= kwk_i_knowledge(first, last) | kwk_i_secondary(first, last);
    }
    return flags;
}

int32_t KWK_CALL kwk_is_workday(kwk_date date, int32_t reading, const kwk_date *extra_days,
                                uint32_t extra_day_count, int32_t *workday, uint32_t *flags)
{
    struct kwk_i_free set = {0, 0, NULL};
    struct kwk_i_year year;
    if (workday == NULL) {
        return KWK_ERR_NULL;
    }
    int32_t status = kwk_workday_check(date, reading, extra_days, extra_day_count, &set);
    if (status != KWK_OK) {
        return status;
    }
    year.year = 0;
    year.first = 0;
    *workday = !kwk_i_is_free(&year, kwk_i_day_number(date), &set);
    if (flags != NULL) {
        /* A day that is free without any decree needs none to be known. */
        *flags = *workday || kwk_i_secondary(date, date) ? kwk_workday_flags(&set, date, date) : 0;
    }
    return KWK_OK;
}

int32_t KWK_CALL kwk_add_workdays(kwk_date date, int32_t count, int32_t reading,
                                  const kwk_date *extra_days, uint32_t extra_day_count,
                                  kwk_date *result, uint32_t *flags)
{
    struct kwk_i_free set = {0, 0, NULL};
    int32_t saturated = 0;
    if (result == NULL) {
        return KWK_ERR_NULL;
    }
    int32_t status = kwk_workday_check(date, reading, extra_days, extra_day_count, &set);
    if (status != KWK_OK) {
        return status;
    }
    int32_t number = kwk_i_day_number(date);
    if (count > 100000 || count < -100000) {
        return KWK_ERR_RANGE;
    }
    if (count > 0) {
        number = kwk_i_select(number + 1, count, 1, &set, &saturated);
    } else if (count < 0) {
        number = kwk_i_select(number - 1, -count, -1, &set, &saturated);
    }
    kwk_date end = kwk_i_date_of(number);
    if (end / 10000 < KWK_CALENDAR_FIRST_YEAR || end / 10000 > KWK_CALENDAR_LAST_YEAR) {
        return KWK_ERR_RANGE;
    }
    *result = end;
    if (flags != NULL) {
        *flags = count > 0   ? kwk_workday_flags(&set, kwk_i_add_days(date, 1), end)
                 : count < 0 ? kwk_workday_flags(&set, end, kwk_i_add_days(date, -1))
                             : 0;
    }
    return KWK_OK;
}

int32_t KWK_CALL kwk_count_workdays(kwk_date from_exclusive, kwk_date to_inclusive, int32_t reading,
                                    const kwk_date *extra_days, uint32_t extra_day_count,
                                    int32_t *count, uint32_t *flags)
{
    struct kwk_i_free set = {0, 0, NULL};
    struct kwk_i_year bits;
    int32_t total = 0;
    if (count == NULL) {
        return KWK_ERR_NULL;
    }
    if (!kwk_i_date_ok(to_inclusive)) {
        return KWK_ERR_DATE;
    }
    int32_t status = kwk_workday_check(from_exclusive, reading, extra_days, extra_day_count, &set);
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
        kwk_i_year_fill(&bits, year, &set);
        int32_t low = from > bits.first ? from - bits.first : 0;
        int32_t high = to - bits.first < 383 ? to - bits.first : 383;
        for (int32_t word = 0; word < 12; word++) {
            int32_t at = word * 32;
            if (low < at + 32 && high >= at) {
                uint32_t mask = low > at ? ~0u << (low - at) : ~0u;
                mask &= high < at + 31 ? ~0u >> (31 - (high - at)) : ~0u;
                total += kwk_year_bits(~bits.off[word] & mask);
            }
        }
    }
    *count = total;
    if (flags != NULL) {
        *flags = from <= to ? kwk_workday_flags(&set, kwk_i_date_of(from), to_inclusive) : 0;
    }
    return KWK_OK;
}
