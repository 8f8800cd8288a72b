/*
 * lib/calendar/term.c: the last day of a term.
 *
 * Owns: Algemene termijnenwet art. 1 (running on), art. 2 (two ordinary days), art. 4 (terms
 * outside the Act) and art. 5 (algemene maatregel van bestuur); kwk_compute_term. Each term is
 * computed twice, in the reading that ends first and in the one that ends last.
 */
#include "calendar_internal.h"

#include <string.h>

/* Sizes of version 1. Never compare with sizeof: the structs may grow. */
#define KWK_TERM_SIZE_1        32u
#define KWK_TERM_RESULT_SIZE_1 40u
#define KWK_TERM_SIZE_MAX      4096u

/* One reading of one term, in day numbers. */
struct kwk_term_end {
    int32_t counting; /* layer of days that do not count, for a term in werkdagen */
    int32_t resting;  /* layer of the days of art. 1 lid 1 */
    int32_t nominal;  /* by counting alone */
    int32_t rolled;   /* after art. 1 */
    int32_t due;      /* after art. 2 */
};

/* Both readings: the one that ends first, and the one that ends last. */
struct kwk_term_ends {
    struct kwk_term_end early, late;
    int32_t applies;
    uint32_t flags;
};

/* Art. 4: 1 if the Act covers a term of this length and basis. */
static int32_t kwk_term_covered(const struct kwk_term *term)
{
    static const int32_t longest[] = {0, 90, 90, 12, 3, 0};
    return (term->basis == KWK_TERM_WET || term->basis == KWK_TERM_AMVB) &&
           (term->flags & (KWK_TERM_VRIJHEIDSBENEMING | KWK_TERM_BEKENDMAKING)) == 0 &&
           term->length > 0 && term->length <= longest[term->unit];
}

/* The day a term ends by counting alone. */
static int32_t kwk_term_nominal(const struct kwk_term *term, struct kwk_i_days *days,
                                int32_t counting, uint32_t *flags)
{
    int32_t step = term->direction == KWK_TERM_VOOR ? -1 : 1;
    int32_t start = kwk_i_day_number(term->start);
    int32_t edge = step > 0 ? KWK_I_DAY_LAST : KWK_I_DAY_FIRST;
    int32_t room = (edge - start) * step; /* days left in the calendar */
    int32_t length = term->length;
    int32_t saturated = 0;
    int32_t end = start;
    if (length <= 0) {
        return start;
    }
    switch (term->unit) {
    case KWK_TERM_WERKDAG:
        end = kwk_i_select(days, start + step, length, step, counting, &saturated);
        break;
    case KWK_TERM_DAG:
    case KWK_TERM_WEEK:
        saturated = length > (term->unit == KWK_TERM_WEEK ? room / 7 : room);
        end = saturated ? edge : start + step * length * (term->unit == KWK_TERM_WEEK ? 7 : 1);
        break;
    default: {
        int32_t most = term->unit == KWK_TERM_JAAR ? 10000 : 120000;
        int32_t months = length > most ? most : length;
        months *= step * (term->unit == KWK_TERM_JAAR ? 12 : 1);
        kwk_date date = kwk_i_add_months(term->start, months);
        int32_t number = term->start / 10000 * 12 + term->start / 100 % 100 + months;
        saturated = number < 1600 * 12 + 1 || number > 9999 * 12 + 12;
        if (!saturated && date % 100 != term->start % 100) {
            *flags |= KWK_TERM_CLAMPED;
        }
        end = kwk_i_day_number(date);
        break;
    }
    }
    if (saturated) {
        *flags |= KWK_TERM_SATURATED;
    }
    return end;
}

/*
 * Art. 2: the first day on or beyond an end with which the term, of which day 0 is no part, holds
 * at least two ordinary days.
 */
static int32_t kwk_term_two_days(struct kwk_i_days *days, int32_t start, int32_t end, int32_t step,
                                 int32_t resting, uint32_t *flags)
{
    int32_t saturated = 0;
    if ((end - start) * step > 28 && days->extra_count == 0) {
        return end; /* no four weeks hold fewer, by the built-in table */
    }
    int32_t second = kwk_i_select(days, start + step, 2, step, resting, &saturated);
    if (saturated) {
        *flags |= KWK_TERM_SATURATED;
    }
    return (second - end) * step > 0 ? second : end;
}

/* Fills in nominal, rolled and due of one reading. lengthen: whether art. 2 is applied. */
static void kwk_term_read(const struct kwk_term *term, struct kwk_i_days *days,
                          struct kwk_term_end *end, int32_t applies, int32_t lengthen,
                          uint32_t *flags)
{
    int32_t forward = term->direction == KWK_TERM_NA;
    int32_t saturated = 0;
    end->nominal = kwk_term_nominal(term, days, end->counting, flags);
    end->rolled = end->nominal;
    if (applies && forward) {
        end->rolled = kwk_i_select(days, end->nominal, 1, 1, end->resting, &saturated);
        if (saturated) {
            *flags |= KWK_TERM_SATURATED;
        }
    }
    end->due = end->rolled;
    if (applies && lengthen &&
        (term->length >= 3 || (term->unit != KWK_TERM_DAG && term->unit != KWK_TERM_WERKDAG))) {
        end->due = kwk_term_two_days(days, kwk_i_day_number(term->start), end->rolled,
                                     forward ? 1 : -1, end->resting, flags);
    }
}

/* What the result leans on: the days counted, and the days at the end that could be equated. */
static uint32_t kwk_term_knowledge(const struct kwk_term *term, const struct kwk_term_ends *ends)
{
    int32_t counted = term->unit == KWK_TERM_WERKDAG;
    int32_t rolls = ends->applies && term->direction == KWK_TERM_NA;
    int32_t start = kwk_i_day_number(term->start);
    int32_t first = ends->early.nominal;
    int32_t last = ends->late.due;
    if (term->length <= 0 || (term->flags & KWK_TERM_GEEN_GELIJKSTELLING) != 0) {
        return 0;
    }
    /* Terms of a week or less may also lack ordinary days: art. 2. */
    if (counted || (ends->applies && (first - start <= 7 && start - first <= 7))) {
        first = term->direction == KWK_TERM_NA ? start + 1 : ends->early.due;
        last = term->direction == KWK_TERM_NA ? last : start - 1;
    } else if (!rolls) {
        return 0;
    }
    return kwk_i_knowledge(kwk_i_date_of(first), kwk_i_date_of(last)) |
           ((term->flags & KWK_TERM_ALLEEN_BEVESTIGD) == 0
                ? kwk_i_secondary(kwk_i_date_of(first), kwk_i_date_of(last))
                : 0);
}

/* Computes both readings of a term. */
static void kwk_term_both(const struct kwk_term *term, struct kwk_i_days *days,
                          struct kwk_term_ends *ends)
{
    int32_t sure = KWK_I_LAAG_ZEKER;
    int32_t all = KWK_I_LAAG_ALLES;
    if ((term->flags & KWK_TERM_GEEN_GELIJKSTELLING) != 0) {
        sure = all = KWK_I_LAAG_GOEDE_VRIJDAG;
    } else if ((term->flags & KWK_TERM_ALLEEN_BEVESTIGD) != 0) {
        all = sure;
    }
    int32_t forward = term->direction == KWK_TERM_NA;
    ends->applies = kwk_term_covered(term);
    ends->flags = 0;
    /* Counting forward the strict reading ends first; counting backward the wide one does. */
    ends->early.counting = forward ? KWK_I_LAAG_FEESTDAG : all;
    ends->early.resting = forward ? sure : all;
    ends->late.counting = forward ? all : KWK_I_LAAG_FEESTDAG;
    ends->late.resting = forward ? all : sure;
    kwk_term_read(term, days, &ends->early, ends->applies, 1, &ends->flags);
    if (term->unit == KWK_TERM_WERKDAG || ends->applies) {
        kwk_term_read(term, days, &ends->late, ends->applies, forward, &ends->flags);
    } else {
        ends->late.nominal = ends->late.rolled = ends->late.due = ends->early.due;
    }
    if (ends->early.due != ends->late.due) {
        ends->flags |= KWK_TERM_DISPUTED;
    }
    ends->flags |= kwk_term_knowledge(term, ends);
}

/* Puts both ends into a result, all but its size. */
static void kwk_term_report(const struct kwk_term_ends *ends, struct kwk_term_result *result)
{
    const struct kwk_term_end *early = &ends->early;
    const struct kwk_term_end *late = &ends->late;
    kwk_date nominal = kwk_i_date_of(early->nominal);
    kwk_date due = early->due == early->nominal ? nominal : kwk_i_date_of(early->due);
    result->nominal_end = nominal;
    result->due = due;
    result->nominal_latest =
        late->nominal == early->nominal ? nominal : kwk_i_date_of(late->nominal);
    result->due_latest = late->due == early->due ? due : kwk_i_date_of(late->due);
    result->atw_applies = ends->applies;
    result->extension_days = early->due - early->nominal;
    result->extension_latest = late->due - late->nominal;
    result->flags = ends->flags;
    result->reserved = 0;
}

kwk_date kwk_i_roll(kwk_date date, const kwk_date *extra, uint32_t extra_count, uint32_t *flags)
{
    struct kwk_i_days days;
    int32_t saturated = 0;
    int32_t number = kwk_i_day_number(date);
    kwk_i_days_start(&days, extra, extra_count);
    kwk_date end = kwk_i_date_of(kwk_i_select(&days, number, 1, 1, KWK_I_LAAG_ALLES, &saturated));
    if (flags != NULL) {
        *flags |= kwk_i_knowledge(date, end) | kwk_i_secondary(date, end);
        *flags |= saturated ? (uint32_t)KWK_TERM_SATURATED : 0u;
    }
    return end;
}

void kwk_i_term(kwk_date start, int32_t length, int32_t unit, int32_t direction, int32_t basis,
                const kwk_date *extra, uint32_t extra_count, struct kwk_term_result *result)
{
    const struct kwk_term term = {KWK_TERM_SIZE_1, start, length, unit, direction, basis, 0, 0};
    struct kwk_i_days days;
    struct kwk_term_ends ends;
    kwk_i_days_start(&days, extra, extra_count);
    kwk_term_both(&term, &days, &ends);
    kwk_term_report(&ends, result);
}

/* Why a day stands on the way to one end: KWK_SKIP_*, or 0. */
static int32_t kwk_term_role(const struct kwk_term *term, const struct kwk_term_end *end,
                             int32_t day, struct kwk_i_days *calendar)
{
    int32_t step = term->direction == KWK_TERM_NA ? 1 : -1;
    if ((day - end->due) * step > 0) {
        return 0;
    }
    if ((day - end->rolled) * step > 0) {
        return KWK_SKIP_ARTIKEL_2;
    }
    if ((day - end->nominal) * step >= 0) {
        return day != end->rolled ? KWK_SKIP_EINDE : 0;
    }
    return term->unit == KWK_TERM_WERKDAG && kwk_i_is_free(calendar, day, end->counting)
               ? KWK_SKIP_TELLING
               : 0;
}

/* Counts the skipped days, and writes those that fit. */
static uint32_t kwk_term_skipped(const struct kwk_term *term, const struct kwk_term_ends *ends,
                                 struct kwk_i_days *calendar, struct kwk_skipped_day *days,
                                 uint32_t capacity)
{
    int32_t start = kwk_i_day_number(term->start);
    int32_t first = start + 1;
    int32_t last = ends->late.due;
    uint32_t count = 0;
    if (term->direction == KWK_TERM_VOOR) {
        first = ends->early.due;
        last = start - 1;
    }
    if (term->unit != KWK_TERM_WERKDAG) { /* nothing happens before the nominal end */
        if (term->direction == KWK_TERM_VOOR) {
            last = ends->late.nominal;
        } else {
            first = ends->early.nominal;
        }
    }
    for (int32_t day = first; day <= last; day++) {
        int32_t roles[2];
        roles[0] = kwk_term_role(term, &ends->early, day, calendar);
        roles[1] = kwk_term_role(term, &ends->late, day, calendar);
        for (int32_t role = KWK_SKIP_TELLING; role <= KWK_SKIP_ARTIKEL_2; role++) {
            int32_t readings = (roles[0] == role ? KWK_SKIP_DUE : 0) |
                               (roles[1] == role ? KWK_SKIP_DUE_LATEST : 0);
            if (readings == 0) {
                continue;
            }
            if (count < capacity) {
                kwk_date date = kwk_i_date_of(day);
                days[count].date = date;
                days[count].holiday = kwk_i_holiday(date, calendar->extra, calendar->extra_count);
                days[count].role = role;
                days[count].readings = readings;
            }
            count++;
        }
    }
    return count;
}

/* What is wrong with a term, or KWK_OK. */
static int32_t kwk_term_check(const struct kwk_term *term)
{
    const unsigned char *bytes = (const unsigned char *)term;
    const uint32_t flags = KWK_TERM_VRIJHEIDSBENEMING | KWK_TERM_BEKENDMAKING |
                           KWK_TERM_GEEN_GELIJKSTELLING | KWK_TERM_ALLEEN_BEVESTIGD;
    if (term->size < KWK_TERM_SIZE_1 || term->size > KWK_TERM_SIZE_MAX) {
        return KWK_ERR_SIZE;
    }
    for (uint32_t i = KWK_TERM_SIZE_1; i < term->size; i++) {
        if (bytes[i] != 0) {
            return KWK_ERR_SIZE;
        }
    }
    if (!kwk_i_date_ok(term->start)) {
        return KWK_ERR_DATE;
    }
    if (term->unit < KWK_TERM_DAG || term->unit > KWK_TERM_JAAR || term->direction < KWK_TERM_NA ||
        term->direction > KWK_TERM_VOOR || term->basis < KWK_TERM_WET ||
        term->basis > KWK_TERM_OVERIG) {
        return KWK_ERR_CODE;
    }
    if ((term->flags & ~flags) != 0) {
        return KWK_ERR_FLAGS;
    }
    if (term->reserved != 0) {
        return KWK_ERR_RESERVED;
    }
    return term->length < 1 ? KWK_ERR_RANGE : KWK_OK;
}

int32_t KWK_CALL kwk_compute_term(const struct kwk_term *term, const kwk_date *extra_days,
                                  uint32_t extra_day_count, struct kwk_term_result *result,
                                  struct kwk_skipped_day *days, uint32_t capacity, uint32_t *needed)
{
    struct kwk_i_days calendar;
    struct kwk_term_ends ends;
    uint32_t count = 0;
    if (term == NULL || result == NULL || (days == NULL && capacity > 0) ||
        (days != NULL && needed == NULL)) {
        return KWK_ERR_NULL;
    }
    int32_t status = kwk_term_check(term);
    if (status == KWK_OK &&
        (result->size < KWK_TERM_RESULT_SIZE_1 || result->size > KWK_TERM_SIZE_MAX)) {
        status = KWK_ERR_SIZE;
    }
    if (status == KWK_OK) {
        status = kwk_i_extra_check(extra_days, extra_day_count);
    }
    if (status != KWK_OK) {
        return status;
    }
    kwk_i_days_start(&calendar, extra_days, extra_day_count);
    kwk_term_both(term, &calendar, &ends);
    if ((ends.flags & KWK_TERM_SATURATED) != 0) {
        return KWK_ERR_RANGE;
    }
    if (needed != NULL) {
        count = kwk_term_skipped(term, &ends, &calendar, NULL, 0);
        *needed = count;
        if (days != NULL && capacity < count) {
            return KWK_ERR_CAPACITY;
        }
        if (days != NULL) {
            kwk_term_skipped(term, &ends, &calendar, days, count);
        }
    }
    kwk_term_report(&ends, result);
    memset((unsigned char *)result + KWK_TERM_RESULT_SIZE_1, 0,
           result->size - KWK_TERM_RESULT_SIZE_1);
    return KWK_OK;
}

#undef KWK_TERM_SIZE_1
#undef KWK_TERM_RESULT_SIZE_1
#undef KWK_TERM_SIZE_MAX
