/*
 * lib/calendar/date.c: dates as numbers, and ages (Burgerlijk Wetboek 1:233 for 18 years).
 *
 * Owns: include/kwaliteitskader/date.h. Day numbers count from 1970-01-01 in the proleptic
 * Gregorian calendar; inside, years run from March so that 29 February is the last day of a year.
 */
#include "calendar_internal.h"

#include <string.h>

#define KWK_DAYS_TO_1970 719468 /* from 0000-03-01 */

int32_t kwk_i_month_length(int32_t year, int32_t month)
{
    static const int32_t length[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int32_t leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 ? 28 + leap : length[month - 1];
}

int32_t kwk_i_date_ok(kwk_date date)
{
    if (date < 16000101 || date > 99991231) {
        return 0;
    }
    int32_t month = date / 100 % 100;
    int32_t day = date % 100;
    return month >= 1 && month <= 12 && day >= 1 && day <= kwk_i_month_length(date / 10000, month);
}

int32_t kwk_i_day_number(kwk_date date)
{
    int32_t month = date / 100 % 100;
    int32_t year = date / 10000 - (month <= 2);
    int32_t from_march = (month + 9) % 12;
    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * from_march + 2) / 5 +
           date % 100 - 1 - KWK_DAYS_TO_1970;
}

kwk_date kwk_i_date_of(int32_t day_number)
{
    if (day_number <= KWK_I_DAY_FIRST) {
        return 16000101;
    }
    if (day_number >= KWK_I_DAY_LAST) {
        return 99991231;
    }
    int32_t days = day_number + KWK_DAYS_TO_1970;
    int32_t era = days / 146097;
    int32_t in_era = days % 146097;
    int32_t year_of_era = (in_era - in_era / 1460 + in_era / 36524 - in_era / 146096) / 365;
    int32_t in_year = in_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int32_t from_march = (5 * in_year + 2) / 153;
    int32_t day = in_year - (153 * from_march + 2) / 5 + 1;
    int32_t month = from_march < 10 ? from_march + 3 : from_march - 9;
    return (era * 400 + year_of_era + (month <= 2)) * 10000 + month * 100 + day;
}

kwk_date kwk_i_add_days(kwk_date date, int32_t days)
{
    int32_t number = kwk_i_day_number(date);
    if (days > KWK_I_DAY_LAST - number) {
        return 99991231;
    }
    if (days < KWK_I_DAY_FIRST - number) {
        return 16000101;
    }
    return kwk_i_date_of(number + days);
}

/* The number of months since January of the year 0. */
static int32_t kwk_date_month_number(kwk_date date)
{
    return date / 10000 * 12 + date / 100 % 100 - 1;
}

/* 1 if the date moved by months stays within the calendar. */
static int32_t kwk_date_months_fit(kwk_date date, int32_t months)
{
    int32_t number = kwk_date_month_number(date);
    return months <= 9999 * 12 + 11 - number && months >= 1600 * 12 - number;
}

kwk_date kwk_i_add_months(kwk_date date, int32_t months)
{
    if (!kwk_date_months_fit(date, months)) {
        return months > 0 ? 99991231 : 16000101;
    }
    int32_t number = kwk_date_month_number(date) + months;
    int32_t year = number / 12;
    int32_t month = number % 12 + 1;
    int32_t last = kwk_i_month_length(year, month);
    int32_t day = date % 100;
    return year * 10000 + month * 100 + (day < last ? day : last);
}

int32_t kwk_i_weekday(kwk_date date)
{
    /* 1600-01-01 was a Saturday. */
    return (kwk_i_day_number(date) - KWK_I_DAY_FIRST + 5) % 7 + 1;
}

int32_t kwk_i_calendar_copy(const char *text, char *buffer, uint32_t capacity, uint32_t *needed)
{
    uint32_t length = 1;
    if (needed == NULL || (buffer == NULL && capacity > 0)) {
        return KWK_ERR_NULL;
    }
    while (text[length - 1] != '\0') {
        length++;
    }
    *needed = length;
    if (capacity < length) {
        return KWK_ERR_CAPACITY;
    }
    memcpy(buffer, text, length);
    return KWK_OK;
}

int32_t KWK_CALL kwk_date_check(kwk_date date)
{
    return kwk_i_date_ok(date) ? KWK_OK : KWK_ERR_DATE;
}

int32_t KWK_CALL kwk_date_make(int32_t year, int32_t month, int32_t day, kwk_date *date)
{
    if (date == NULL) {
        return KWK_ERR_NULL;
    }
    if (year < 1600 || year > 9999 || month < 1 || month > 12 || day < 1 ||
        day > kwk_i_month_length(year, month)) {
        return KWK_ERR_DATE;
    }
    *date = year * 10000 + month * 100 + day;
    return KWK_OK;
}

int32_t KWK_CALL kwk_date_weekday(kwk_date date, int32_t *weekday)
{
    if (weekday == NULL) {
        return KWK_ERR_NULL;
    }
    if (!kwk_i_date_ok(date)) {
        return KWK_ERR_DATE;
    }
    *weekday = kwk_i_weekday(date);
    return KWK_OK;
}

int32_t KWK_CALL kwk_date_to_day_number(kwk_date date, int32_t *day_number)
{
    if (day_number == NULL) {
        return KWK_ERR_NULL;
    }
    if (!kwk_i_date_ok(date)) {
        return KWK_ERR_DATE;
    }
    *day_number = kwk_i_day_number(date);
    return KWK_OK;
}

int32_t KWK_CALL kwk_date_from_day_number(int32_t day_number, kwk_date *date)
{
    if (date == NULL) {
        return KWK_ERR_NULL;
    }
    if (day_number < KWK_I_DAY_FIRST || day_number > KWK_I_DAY_LAST) {
        return KWK_ERR_RANGE;
    }
    *date = kwk_i_date_of(day_number);
    return KWK_OK;
}

int32_t KWK_CALL kwk_date_add_days(kwk_date date, int32_t days, kwk_date *result)
{
    if (result == NULL) {
        return KWK_ERR_NULL;
    }
    if (!kwk_i_date_ok(date)) {
        return KWK_ERR_DATE;
    }
    int32_t number = kwk_i_day_number(date);
    if (days > KWK_I_DAY_LAST - number || days < KWK_I_DAY_FIRST - number) {
        return KWK_ERR_RANGE;
    }
    *result = kwk_i_date_of(number + days);
    return KWK_OK;
}

int32_t KWK_CALL kwk_date_add_months(kwk_date date, int32_t months, kwk_date *result)
{
    if (result == NULL) {
        return KWK_ERR_NULL;
    }
    if (!kwk_i_date_ok(date)) {
        return KWK_ERR_DATE;
    }
    if (!kwk_date_months_fit(date, months)) {
        return KWK_ERR_RANGE;
    }
    *result = kwk_i_add_months(date, months);
    return KWK_OK;
}

int32_t KWK_CALL kwk_date_add_years(kwk_date date, int32_t years, kwk_date *result)
{
    if (result == NULL) {
        return KWK_ERR_NULL;
    }
    if (!kwk_i_date_ok(date)) {
        return KWK_ERR_DATE;
    }
    if (years > 8399 || years < -8399) {
        return KWK_ERR_RANGE;
    }
    return kwk_date_add_months(date, years * 12, result);
}

int32_t KWK_CALL kwk_date_difference(kwk_date from, kwk_date to, int32_t *days)
{
    if (days == NULL) {
        return KWK_ERR_NULL;
    }
    if (!kwk_i_date_ok(from) || !kwk_i_date_ok(to)) {
        return KWK_ERR_DATE;
    }
    *days = kwk_i_day_number(to) - kwk_i_day_number(from);
    return KWK_OK;
}

/* KWK_OK, or KWK_ERR_CODE for what is no KWK_SCHRIKKELDAG_*. */
static int32_t kwk_date_reading_check(int32_t reading)
{
    return reading == KWK_SCHRIKKELDAG_1_MAART || reading == KWK_SCHRIKKELDAG_28_FEBRUARI
               ? KWK_OK
               : KWK_ERR_CODE;
}

int32_t KWK_CALL kwk_date_age(kwk_date birth, kwk_date on, int32_t reading, int32_t *age)
{
    if (age == NULL) {
        return KWK_ERR_NULL;
    }
    if (!kwk_i_date_ok(birth) || !kwk_i_date_ok(on)) {
        return KWK_ERR_DATE;
    }
    if (kwk_date_reading_check(reading) != KWK_OK) {
        return KWK_ERR_CODE;
    }
    if (on < birth) {
        return KWK_ERR_ORDER;
    }
    int32_t birthday = birth % 10000;
    int32_t year = on / 10000;
    if (birthday == 229 && reading == KWK_SCHRIKKELDAG_28_FEBRUARI) {
        birthday = 200 + kwk_i_month_length(year, 2);
    }
    *age = year - birth / 10000 - (on % 10000 < birthday);
    return KWK_OK;
}

int32_t KWK_CALL kwk_date_of_age(kwk_date birth, int32_t years, int32_t months, int32_t reading,
                                 kwk_date *result)
{
    if (result == NULL) {
        return KWK_ERR_NULL;
    }
    if (!kwk_i_date_ok(birth)) {
        return KWK_ERR_DATE;
    }
    if (kwk_date_reading_check(reading) != KWK_OK) {
        return KWK_ERR_CODE;
    }
    if (years < 0 || years > 8399 || months < 0 || months > 11) {
        return KWK_ERR_RANGE;
    }
    int32_t total = years * 12 + months;
    if (!kwk_date_months_fit(birth, total)) {
        return KWK_ERR_RANGE;
    }
    kwk_date day = kwk_i_add_months(birth, total);
    if (day % 100 != birth % 100 && reading == KWK_SCHRIKKELDAG_1_MAART) {
        day = kwk_i_add_days(day, 1); /* clamped, so the next day is the first of the next month */
    }
    *result = day;
    return KWK_OK;
}

int32_t KWK_CALL kwk_date_parse(const char *text, kwk_date *date)
{
    kwk_date value = 0;
    if (text == NULL || date == NULL) {
        return KWK_ERR_NULL;
    }
    for (int32_t i = 0; i < 10; i++) {
        char c = text[i];
        if (i == 4 || i == 7) {
            if (c != '-') {
                return KWK_ERR_DATE;
            }
        } else if (c < '0' || c > '9') {
            return KWK_ERR_DATE;
        } else {
            value = value * 10 + (c - '0');
        }
    }
    if (text[10] != '\0' || !kwk_i_date_ok(value)) {
        return KWK_ERR_DATE;
    }
    *date = value;
    return KWK_OK;
}

int32_t KWK_CALL kwk_date_format(kwk_date date, char *buffer, uint32_t capacity, uint32_t *needed)
{
    char text[11];
    uint32_t length = 0;
    if (buffer == NULL && capacity > 0) {
        return KWK_ERR_NULL;
    }
    if (!kwk_i_date_ok(date)) {
        return KWK_ERR_DATE;
    }
    kwk_date rest = date;
    for (int32_t i = 9; i >= 0; i--) {
        if (i == 4 || i == 7) {
            text[i] = '-';
        } else {
            text[i] = (char)('0' + rest % 10);
            rest /= 10;
        }
    }
    text[10] = '\0';
    return kwk_i_calendar_copy(text, buffer, capacity, needed != NULL ? needed : &length);
}

#undef KWK_DAYS_TO_1970
