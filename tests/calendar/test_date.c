/*
 * tests/calendar/test_date.c: lib/calendar/date.c over every day from 1600 to 9999.
 */
#include "slow.h"

/* Day number, weekday, text and back, against stepping day by day. */
static void every_day(void **state)
{
    (void)state;
    kwk_date date = 16000101;
    int weekday = KWK_ZATERDAG;
    int32_t number = -135140;
    for (;;) {
        int32_t got = 0;
        kwk_date back = 0;
        char text[11], expected[32];
        if (kwk_date_check(date) != KWK_OK || kwk_date_to_day_number(date, &got) != KWK_OK ||
            got != number || kwk_date_from_day_number(number, &back) != KWK_OK || back != date ||
            kwk_date_weekday(date, &got) != KWK_OK || got != weekday) {
            fail_msg("day %d", (int)date);
        }
        if (date / 10000 % 50 == 0) {
            snprintf(expected, sizeof expected, "%04d-%02d-%02d", (int)(date / 10000),
                     (int)(date / 100 % 100), (int)(date % 100));
            assert_int_equal(kwk_date_format(date, text, sizeof text, NULL), KWK_OK);
            assert_string_equal(text, expected);
            assert_int_equal(kwk_date_parse(text, &back), KWK_OK);
            assert_int_equal(back, date);
        }
        if (date == 99991231) {
            break;
        }
        date = slow_next(date);
        weekday = weekday % 7 + 1;
        number++;
    }
    assert_int_equal(number, 2932896);
}

/* Every number around the months is a date exactly when stepping reaches it. */
static void only_days(void **state)
{
    (void)state;
    kwk_date next = 18990101;
    for (int32_t number = 18990101; number < 21050101; number++) {
        int real = number == next;
        assert_int_equal(kwk_date_check(number), real ? KWK_OK : KWK_ERR_DATE);
        if (real) {
            next = slow_next(next);
        }
    }
    assert_int_equal(kwk_date_check(0), KWK_ERR_DATE);
    assert_int_equal(kwk_date_check(-20260101), KWK_ERR_DATE);
    assert_int_equal(kwk_date_check(15991231), KWK_ERR_DATE);
    assert_int_equal(kwk_date_check(INT32_MAX), KWK_ERR_DATE);
    assert_int_equal(kwk_date_check(INT32_MIN), KWK_ERR_DATE);
}

/* The month vectors. */
static void months(void **state)
{
    (void)state;
    char line[4096];
    char *cells[8];
    int rows = 0;
    FILE *file = slow_open("months.csv");
    assert_non_null(fgets(line, sizeof line, file));
    while (fgets(line, sizeof line, file) != NULL) {
        kwk_date result = 0;
        slow_split(line, cells, 8);
        kwk_date date = slow_parse(cells[0]);
        assert_int_equal(kwk_date_add_months(date, atoi(cells[1]), &result), KWK_OK);
        if (result != slow_parse(cells[2])) {
            fail_msg("%s %s months", cells[0], cells[1]);
        }
        assert_int_equal(date % 100 != result % 100, atoi(cells[3]));
        rows++;
    }
    fclose(file);
    assert_int_equal(rows, 1375);
}

/* The age vectors. */
static void ages(void **state)
{
    (void)state;
    char line[4096];
    char *cells[16];
    int rows = 0;
    FILE *file = slow_open("ages.csv");
    assert_non_null(fgets(line, sizeof line, file));
    while (fgets(line, sizeof line, file) != NULL) {
        int32_t age[2];
        kwk_date day[4];
        slow_split(line, cells, 16);
        kwk_date birth = slow_parse(cells[0]), on = slow_parse(cells[1]);
        for (int32_t reading = 1; reading <= 2; reading++) {
            assert_int_equal(kwk_date_age(birth, on, reading, &age[reading - 1]), KWK_OK);
            assert_int_equal(kwk_date_of_age(birth, 16, 6, reading, &day[reading - 1]), KWK_OK);
            assert_int_equal(kwk_date_of_age(birth, 18, 0, reading, &day[reading + 1]), KWK_OK);
        }
        if (age[0] != atoi(cells[2]) || age[1] != atoi(cells[3]) ||
            (birth % 10000 == 229) != atoi(cells[4]) || day[0] != slow_parse(cells[5]) ||
            day[1] != slow_parse(cells[6]) || day[2] != slow_parse(cells[7]) ||
            day[3] != slow_parse(cells[8])) {
            fail_msg("%s on %s", cells[0], cells[1]);
        }
        rows++;
    }
    fclose(file);
    assert_int_equal(rows, 563);
}

/* An age is N from the day of age N on and N - 1 the day before; birthdays of nine years. */
static void age_and_day_agree(void **state)
{
    (void)state;
    for (kwk_date birth = 19990101; birth < 20080101; birth = slow_next(birth)) {
        for (int32_t reading = 1; reading <= 2; reading++) {
            for (int32_t years = 1; years <= 25; years++) {
                kwk_date day, before;
                int32_t age;
                assert_int_equal(kwk_date_of_age(birth, years, 0, reading, &day), KWK_OK);
                assert_int_equal(kwk_date_age(birth, day, reading, &age), KWK_OK);
                assert_int_equal(age, years);
                assert_int_equal(kwk_date_add_days(day, -1, &before), KWK_OK);
                assert_int_equal(kwk_date_age(birth, before, reading, &age), KWK_OK);
                assert_int_equal(age, years - 1);
            }
        }
    }
}

/* Adding and subtracting days undo each other; months do where nothing was clamped. */
static void there_and_back(void **state)
{
    (void)state;
    for (kwk_date date = 20230101; date < 20290101; date = slow_next(date)) {
        for (int32_t n = -400; n <= 400; n += 7) {
            kwk_date moved, back;
            int32_t days;
            assert_int_equal(kwk_date_add_days(date, n, &moved), KWK_OK);
            assert_int_equal(kwk_date_add_days(moved, -n, &back), KWK_OK);
            assert_int_equal(back, date);
            assert_int_equal(kwk_date_difference(date, moved, &days), KWK_OK);
            assert_int_equal(days, n);
            assert_int_equal(kwk_date_add_months(date, n, &moved), KWK_OK);
            assert_int_equal(kwk_date_add_months(moved, -n, &back), KWK_OK);
            assert_int_equal(back == date, moved % 100 == date % 100);
        }
    }
}

static void refusals(void **state)
{
    (void)state;
    kwk_date date = 7;
    int32_t number = 7;
    uint32_t needed = 0;
    char text[11] = "untouched";
    static const char *const bad[] = {"",           "2026-4-27",   "2026-04-27 ", "20260427",
                                      "2026-02-29", "2026-04-2x",  "2026/04/27",  "+026-04-27",
                                      "1599-12-31", "2026-04-270", "2026-00-10",  " 2026-04-27"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        assert_int_equal(kwk_date_parse(bad[i], &date), KWK_ERR_DATE);
    }
    assert_int_equal(kwk_date_parse(NULL, &date), KWK_ERR_NULL);
    assert_int_equal(kwk_date_make(2026, 13, 1, &date), KWK_ERR_DATE);
    assert_int_equal(kwk_date_make(INT32_MAX, 1, 1, &date), KWK_ERR_DATE);
    assert_int_equal(kwk_date_add_days(99991231, 1, &date), KWK_ERR_RANGE);
    assert_int_equal(kwk_date_add_days(16000101, INT32_MIN, &date), KWK_ERR_RANGE);
    assert_int_equal(kwk_date_add_days(99991231, INT32_MAX, &date), KWK_ERR_RANGE);
    assert_int_equal(kwk_date_add_months(16000131, -1, &date), KWK_ERR_RANGE);
    assert_int_equal(kwk_date_add_months(20260131, INT32_MAX, &date), KWK_ERR_RANGE);
    assert_int_equal(kwk_date_add_months(20260131, INT32_MIN, &date), KWK_ERR_RANGE);
    assert_int_equal(kwk_date_add_years(20260131, INT32_MIN, &date), KWK_ERR_RANGE);
    assert_int_equal(kwk_date_from_day_number(2932897, &date), KWK_ERR_RANGE);
    assert_int_equal(kwk_date_from_day_number(-135141, &date), KWK_ERR_RANGE);
    assert_int_equal(kwk_date_age(20260102, 20260101, 1, &number), KWK_ERR_ORDER);
    assert_int_equal(kwk_date_age(20260102, 20260101, 3, &number), KWK_ERR_CODE);
    assert_int_equal(kwk_date_of_age(20260102, 8000, 12, 1, &date), KWK_ERR_RANGE);
    assert_int_equal(kwk_date_weekday(20260431, &number), KWK_ERR_DATE);
    assert_int_equal(kwk_date_difference(20260401, 1, &number), KWK_ERR_DATE);
    assert_int_equal(kwk_date_format(20260431, text, 11, NULL), KWK_ERR_DATE);
    assert_int_equal(kwk_date_format(20260430, text, 10, &needed), KWK_ERR_CAPACITY);
    assert_int_equal(needed, 11);
    assert_string_equal(text, "untouched");
    assert_int_equal(kwk_date_format(20260430, NULL, 11, &needed), KWK_ERR_NULL);
    assert_int_equal(date, 7);
    assert_int_equal(number, 7);
    assert_int_equal(kwk_date_make(2026, 4, 27, NULL), KWK_ERR_NULL);
    assert_int_equal(kwk_date_weekday(20260427, NULL), KWK_ERR_NULL);
    assert_int_equal(kwk_date_to_day_number(20260427, NULL), KWK_ERR_NULL);
    assert_int_equal(kwk_date_from_day_number(1, NULL), KWK_ERR_NULL);
    assert_int_equal(kwk_date_add_days(20260427, 1, NULL), KWK_ERR_NULL);
    assert_int_equal(kwk_date_add_months(20260427, 1, NULL), KWK_ERR_NULL);
    assert_int_equal(kwk_date_add_years(20260427, 1, NULL), KWK_ERR_NULL);
    assert_int_equal(kwk_date_difference(20260427, 20260427, NULL), KWK_ERR_NULL);
    assert_int_equal(kwk_date_age(20260427, 20260427, 1, NULL), KWK_ERR_NULL);
    assert_int_equal(kwk_date_of_age(20260427, 1, 1, 1, NULL), KWK_ERR_NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_day),      cmocka_unit_test(only_days),
        cmocka_unit_test(months),         cmocka_unit_test(ages),
        cmocka_unit_test(refusals),       cmocka_unit_test(age_and_day_agree),
        cmocka_unit_test(there_and_back),
    };
    return cmocka_run_group_tests_name("calendar/date", tests, slow_setup, NULL);
}
