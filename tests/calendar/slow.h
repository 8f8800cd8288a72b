/*
 * tests/calendar/slow.h: the calendar once more, slowly, by other methods than the library.
 *
 * Owns: stepping day by day with a table of month lengths, Easter by Gauss as corrected in 1816,
 * and counting by loops. It shares no code with lib/calendar; equated days are read from
 * tests/data.
 */
#ifndef KWK_TEST_SLOW_H
#define KWK_TEST_SLOW_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kwaliteitskader/calendar.h"
#include "kwaliteitskader/date.h"
#include "kwaliteitskader/term.h"

#define SLOW_FIRST 19890101
#define SLOW_COUNT 78000 /* days, past 2200 */

struct slow_day {
    kwk_date date;
    int weekday; /* 1 = Monday */
    int feestdag, goede_vrijdag, equated;
};

static struct slow_day slow_days[SLOW_COUNT];

static int slow_leap(int year)
{
    if (year % 400 == 0) {
        return 1;
    }
    return year % 100 != 0 && year % 4 == 0;
}

static kwk_date slow_next(kwk_date date)
{
    static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int year = date / 10000, month = date / 100 % 100, day = date % 100 + 1;
    if (day > lengths[month - 1] + (month == 2 && slow_leap(year))) {
        day = 1;
        month++;
    }
    if (month > 12) {
        month = 1;
        year++;
    }
    return year * 10000 + month * 100 + day;
}

/* Index of a date in slow_days, by search. */
static int slow_index(kwk_date date)
{
    int low = 0, high = SLOW_COUNT - 1;
    while (low < high) {
        int middle = (low + high) / 2;
        if (slow_days[middle].date < date) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    assert_int_equal(slow_days[low].date, date);
    return low;
}

/* Easter by Gauss (1800, corrected 1816): days after 22 March. */
static int slow_easter(int year)
{
    int a = year % 19, b = year % 4, c = year % 7;
    int k = year / 100, p = (13 + 8 * k) / 25, q = k / 4;
    int m = (15 - p + k - q) % 30, n = (4 + k - q) % 7;
    int d = (19 * a + m) % 30, e = (2 * b + 4 * c + 6 * d + n) % 7;
    if (d == 29 && e == 6) {
        return 28;
    }
    if (d == 28 && e == 6 && (11 * m + 11) % 30 < 19) {
        return 27;
    }
    return d + e;
}

/* Reads a date "yyyy-mm-dd". */
static kwk_date slow_parse(const char *text)
{
    int year, month, day;
    assert_int_equal(sscanf(text, "%d-%d-%d", &year, &month, &day), 3);
    return year * 10000 + month * 100 + day;
}

static FILE *slow_open(const char *name)
{
    char path[1024];
    snprintf(path, sizeof path, "%s/tests/data/%s", KWK_SOURCE_ROOT, name);
    FILE *file = fopen(path, "r");
    assert_non_null(file);
    return file;
}

/* Splits a line of a file without quotes in place; returns the number of cells. */
static int slow_split(char *line, char **cells, int most)
{
    int count = 0;
    line[strcspn(line, "\r\n")] = '\0';
    for (char *at = line; count < most;) {
        cells[count++] = at;
        at = strchr(at, ',');
        if (at == NULL) {
            break;
        }
        *at++ = '\0';
    }
    return count;
}

static int slow_workday(int index, int32_t reading);

/* Builds the table of days. */
static int slow_setup(void **state)
{
    (void)state;
    char line[4096];
    char *cells[8];
    kwk_date date = SLOW_FIRST;
    int weekday = 7;    /* 1 January 1989 was a Sunday */
    (void)slow_workday; /* not every test counts werkdagen */
    for (int i = 0; i < SLOW_COUNT; i++) {
        memset(&slow_days[i], 0, sizeof slow_days[i]);
        slow_days[i].date = date;
        slow_days[i].weekday = weekday;
        weekday = weekday % 7 + 1;
        date = slow_next(date);
    }
    for (int year = 1989; year <= 2200; year++) {
        int easter = slow_index(year * 10000 + 322) + slow_easter(year);
        int king = slow_index(year * 10000 + (year < 2014 ? 430 : 427));
        if (slow_days[king].weekday == 7) {
            king--;
        }
        slow_days[easter - 2].goede_vrijdag = 1;
        slow_days[easter + 1].feestdag = 1;
        slow_days[easter + 39].feestdag = 1;
        slow_days[easter + 50].feestdag = 1;
        slow_days[king].feestdag = 1;
        slow_days[slow_index(year * 10000 + 101)].feestdag = 1;
        slow_days[slow_index(year * 10000 + 505)].feestdag = 1;
        slow_days[slow_index(year * 10000 + 1225)].feestdag = 1;
        slow_days[slow_index(year * 10000 + 1226)].feestdag = 1;
    }
    FILE *file = slow_open("equated_days.csv");
    assert_non_null(fgets(line, sizeof line, file));
    while (fgets(line, sizeof line, file) != NULL) {
        slow_split(line, cells, 8);
        slow_days[slow_index(slow_parse(cells[0]))].equated = 1;
    }
    fclose(file);
    /* Decrees of 2016 and 2019, quoted by secondary sources only. */
    static const kwk_date secondary[] = {20170428, 20170526, 20180511, 20181224, 20181231,
                                         20190531, 20191227, 20200522, 20210514, 20220527};
    for (size_t i = 0; i < sizeof secondary / sizeof secondary[0]; i++) {
        slow_days[slow_index(secondary[i])].equated = 2;
    }
    return 0;
}

/* 1 if the day with this index is a werkdag under a reading. */
static int slow_workday(int index, int32_t reading)
{
    const struct slow_day *day = &slow_days[index];
    int32_t plain = reading & ~KWK_WERKDAG_BEVESTIGD;
    if (day->weekday >= 6 || day->feestdag) {
        return 0;
    }
    if (plain == KWK_WERKDAG_STRIKT) {
        return 1;
    }
    if (day->goede_vrijdag) {
        return 0;
    }
    if (plain == KWK_WERKDAG_RUIM) {
        return !(day->equated == 1 || (day->equated == 2 && !(reading & KWK_WERKDAG_BEVESTIGD)));
    }
    return 1;
}

#endif
