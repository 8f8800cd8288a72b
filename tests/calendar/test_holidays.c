/*
 * tests/calendar/test_holidays.c: feestdagen and equated days, their names and articles.
 */
#include "slow.h"

/* The published lists of feestdagen: every row is ours, and of these kinds we have no other. */
static void published(void **state)
{
    (void)state;
    char line[4096];
    char *cells[16];
    static const char *const days[] = {"", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    int rows = 0;
    FILE *file = slow_open("holidays_1990_2060.csv");
    assert_non_null(fgets(line, sizeof line, file));
    while (fgets(line, sizeof line, file) != NULL) {
        struct kwk_holiday list[40];
        uint32_t count = 0;
        int found = 0;
        slow_split(line, cells, 16);
        kwk_date date = slow_parse(cells[0]);
        assert_int_equal(kwk_holidays(date / 10000, NULL, 0, list, 40, &count), KWK_OK);
        for (uint32_t i = 0; i < count; i++) {
            const char *name = kwk_holiday_name(list[i].holiday, KWK_LANG_NL);
            int king =
                list[i].holiday == KWK_DAG_KONINGSDAG || list[i].holiday == KWK_DAG_KONINGINNEDAG;
            if (list[i].date != date ||
                strcmp(king ? "Koningsdag/Koninginnedag" : name, cells[1])) {
                continue;
            }
            int32_t weekday;
            found++;
            assert_int_equal(list[i].lid != 0, atoi(cells[2]));
            assert_int_equal(list[i].lid, cells[3][0] == '3' ? atoi(cells[3] + 2) : 0);
            assert_int_equal(kwk_date_weekday(date, &weekday), KWK_OK);
            assert_string_equal(days[weekday], cells[4]);
        }
        if (found != 1) {
            fail_msg("%s %s found %d times", cells[0], cells[1], found);
        }
        rows++;
    }
    fclose(file);
    assert_int_equal(rows, 231);
}

/* Every day 1990-2199: kind and list agree with the slow calendar. */
static void every_day(void **state)
{
    (void)state;
    for (int year = 1990; year <= 2199; year++) {
        struct kwk_holiday list[40];
        uint32_t count = 0, asked = 0;
        kwk_date easter = 0;
        assert_int_equal(kwk_holidays(year, NULL, 0, NULL, 0, &asked), KWK_OK);
        assert_int_equal(kwk_holidays(year, NULL, 0, list, 40, &count), KWK_OK);
        assert_int_equal(asked, count);
        assert_int_equal(kwk_easter(year, &easter), KWK_OK);
        assert_int_equal(slow_index(easter), slow_index(year * 10000 + 322) + slow_easter(year));
        for (uint32_t i = 1; i < count; i++) {
            assert_true(list[i - 1].date <= list[i].date);
        }
        for (int i = slow_index(year * 10000 + 101); slow_days[i].date / 10000 == year; i++) {
            int lid[4] = {0, 0, 0, 0};
            int32_t kind = -1;
            for (uint32_t k = 0; k < count; k++) {
                if (list[k].date == slow_days[i].date) {
                    lid[list[k].lid] = 1;
                    assert_int_equal(list[k].evidence != 0, list[k].lid == 3);
                }
            }
            assert_int_equal(lid[1], slow_days[i].feestdag);
            assert_int_equal(lid[2], slow_days[i].goede_vrijdag);
            assert_int_equal(lid[3], slow_days[i].equated != 0);
            assert_int_equal(kwk_day_kind(slow_days[i].date, NULL, 0, &kind), KWK_OK);
            if (slow_days[i].feestdag || slow_days[i].goede_vrijdag || slow_days[i].equated) {
                assert_int_equal(kwk_holiday_lid(kind), slow_days[i].feestdag        ? 1
                                                        : slow_days[i].goede_vrijdag ? 2
                                                                                     : 3);
            } else if (!lid[0]) {
                assert_int_equal(kind, slow_days[i].weekday < 6    ? KWK_DAG_GEWOON
                                       : slow_days[i].weekday == 6 ? KWK_DAG_ZATERDAG
                                                                   : KWK_DAG_ZONDAG);
            }
        }
    }
}

/* The built-in table holds exactly the rows of equated_days.csv and those of secondary evidence. */
static void equated(void **state)
{
    (void)state;
    char line[4096];
    char *cells[8];
    int rows = 0, secondary = 0, all = 0;
    FILE *file = slow_open("equated_days.csv");
    assert_non_null(fgets(line, sizeof line, file));
    while (fgets(line, sizeof line, file) != NULL) {
        slow_split(line, cells, 8);
        kwk_date date = slow_parse(cells[0]);
        int read = strcmp(cells[3], "decree text read") == 0;
        assert_int_equal(kwk_equated_evidence(date), read ? KWK_BEWIJS_TEKST : KWK_BEWIJS_TITEL);
        assert_int_equal(kwk_equated_year(date / 10000),
                         read ? KWK_BEWIJS_TEKST : KWK_BEWIJS_TITEL);
        if (read) {
            assert_memory_equal(kwk_equated_decree(date), cells[1], strlen(cells[1]));
        }
        rows++;
    }
    fclose(file);
    for (int i = 0; i < SLOW_COUNT; i++) {
        int32_t evidence = kwk_equated_evidence(slow_days[i].date);
        all += evidence != KWK_BEWIJS_GEEN;
        secondary += evidence == KWK_BEWIJS_SECUNDAIR;
        assert_int_equal(kwk_equated_decree(slow_days[i].date) != NULL, evidence != 0);
    }
    assert_int_equal(rows, 43);
    assert_int_equal(secondary, 10);
    assert_int_equal(all, rows + secondary);
    assert_int_equal(kwk_equated_horizon(), 20281231);
    assert_int_equal(kwk_equated_year(1989), KWK_BEWIJS_GEEN);
    assert_int_equal(kwk_equated_year(1993), KWK_BEWIJS_GEEN);
    assert_int_equal(kwk_equated_year(2004), KWK_BEWIJS_GEEN);
    assert_int_equal(kwk_equated_year(2019), KWK_BEWIJS_SECUNDAIR);
    assert_int_equal(kwk_equated_year(2029), KWK_BEWIJS_GEEN);
    /* Bridge days that no decree names. */
    assert_int_equal(kwk_equated_evidence(20200504), KWK_BEWIJS_GEEN);
    assert_int_equal(kwk_equated_evidence(20220506), KWK_BEWIJS_GEEN);
    assert_int_equal(kwk_equated_evidence(20260504), KWK_BEWIJS_GEEN);
}

static void extra(void **state)
{
    (void)state;
    static const kwk_date days[] = {20291231, 20290511, 20290511, 20300101, 20290505, 20290401};
    struct kwk_holiday list[40];
    uint32_t count = 0;
    int32_t kind = -1;
    assert_int_equal(kwk_holidays(2029, days, 6, list, 40, &count), KWK_OK);
    assert_int_equal(count, 13); /* 5 May and Easter are feestdagen already */
    assert_int_equal(list[count - 1].date, 20291231);
    assert_int_equal(list[count - 1].holiday, KWK_DAG_OPGEGEVEN);
    assert_int_equal(kwk_day_kind(20290511, days, 6, &kind), KWK_OK);
    assert_int_equal(kind, KWK_DAG_OPGEGEVEN);
    assert_int_equal(kwk_holidays(2016, NULL, 0, list, 40, &count), KWK_OK);
    assert_int_equal(list[5].date, 20160505); /* 5 May and Hemelvaartsdag */
    assert_int_equal(list[6].date, 20160505);
}

static void texts(void **state)
{
    (void)state;
    char buffer[64];
    uint32_t needed;
    for (int32_t day = KWK_DAG_GEWOON; day <= KWK_DAG_ZONDAG; day++) {
        for (int32_t lang = KWK_LANG_NL; lang <= KWK_LANG_EN; lang++) {
            const char *name = kwk_holiday_name(day, lang);
            const char *article = kwk_holiday_article(day, lang);
            assert_non_null(name);
            assert_non_null(article);
            assert_int_equal(kwk_holiday_name_copy(day, lang, NULL, 0, &needed), KWK_ERR_CAPACITY);
            assert_int_equal(needed, strlen(name) + 1);
            assert_int_equal(kwk_holiday_name_copy(day, lang, buffer, needed, &needed), KWK_OK);
            assert_string_equal(buffer, name);
            assert_int_equal(kwk_holiday_article_copy(day, lang, buffer, 64, &needed), KWK_OK);
            assert_string_equal(buffer, article);
        }
    }
    for (int32_t role = 1; role <= 3; role++) {
        char long_buffer[128];
        assert_int_equal(kwk_skip_text_copy(role, KWK_LANG_EN, long_buffer, 128, &needed), KWK_OK);
        assert_string_equal(long_buffer, kwk_skip_text(role, KWK_LANG_EN));
    }
    assert_string_equal(kwk_holiday_article(KWK_DAG_GOEDE_VRIJDAG, KWK_LANG_NL),
                        "Algemene termijnenwet art. 3 lid 2");
    assert_int_equal(kwk_equated_decree_copy(20070518, buffer, 64, &needed), KWK_OK);
    assert_string_equal(buffer, kwk_equated_decree(20070518));
    assert_int_equal(kwk_equated_decree_copy(20070519, buffer, 64, &needed), KWK_ERR_CODE);
    assert_null(kwk_holiday_name(17, KWK_LANG_NL));
    assert_null(kwk_holiday_name(-1, KWK_LANG_NL));
    assert_null(kwk_holiday_article(1, 3));
    assert_null(kwk_skip_text(4, KWK_LANG_NL));
    assert_null(kwk_skip_text(1, 0));
    assert_int_equal(kwk_holiday_lid(17), -1);
    assert_int_equal(kwk_holiday_name_copy(17, 1, buffer, 64, &needed), KWK_ERR_CODE);
    assert_int_equal(kwk_holiday_name_copy(1, 3, buffer, 64, &needed), KWK_ERR_LANGUAGE);
    assert_int_equal(kwk_holiday_article_copy(1, 3, buffer, 64, &needed), KWK_ERR_LANGUAGE);
    assert_int_equal(kwk_skip_text_copy(0, 1, buffer, 64, &needed), KWK_ERR_CODE);
    assert_int_equal(kwk_skip_text_copy(1, 9, buffer, 64, &needed), KWK_ERR_LANGUAGE);
    assert_int_equal(kwk_holiday_name_copy(1, 1, NULL, 64, &needed), KWK_ERR_NULL);
    assert_int_equal(kwk_holiday_name_copy(1, 1, buffer, 64, NULL), KWK_ERR_NULL);
}

static void refusals(void **state)
{
    (void)state;
    struct kwk_holiday list[40] = {{7, 7, 7, 7}};
    uint32_t needed = 7;
    int32_t kind = 7;
    kwk_date date = 7;
    const kwk_date bad = 20261301;
    assert_int_equal(kwk_easter(1989, &date), KWK_ERR_RANGE);
    assert_int_equal(kwk_easter(2200, &date), KWK_ERR_RANGE);
    assert_int_equal(kwk_easter(2026, NULL), KWK_ERR_NULL);
    assert_int_equal(kwk_holidays(1989, NULL, 0, list, 40, &needed), KWK_ERR_RANGE);
    assert_int_equal(kwk_holidays(INT32_MAX, NULL, 0, list, 40, &needed), KWK_ERR_RANGE);
    assert_int_equal(kwk_holidays(2026, &bad, 1, list, 40, &needed), KWK_ERR_DATE);
    assert_int_equal(kwk_holidays(2026, NULL, 1, list, 40, &needed), KWK_ERR_NULL);
    assert_int_equal(kwk_holidays(2026, NULL, 0, NULL, 40, &needed), KWK_ERR_NULL);
    assert_int_equal(kwk_holidays(2026, NULL, 0, list, 40, NULL), KWK_ERR_NULL);
    assert_int_equal(needed, 7);
    assert_int_equal(kwk_holidays(2026, NULL, 0, list, 12, &needed), KWK_ERR_CAPACITY);
    assert_int_equal(needed, 13);
    assert_int_equal(list[0].date, 7);
    assert_int_equal(kwk_day_kind(22000101, NULL, 0, &kind), KWK_ERR_RANGE);
    assert_int_equal(kwk_day_kind(20260230, NULL, 0, &kind), KWK_ERR_DATE);
    assert_int_equal(kwk_day_kind(20260228, &bad, 1, &kind), KWK_ERR_DATE);
    assert_int_equal(kwk_day_kind(20260228, NULL, 0, NULL), KWK_ERR_NULL);
    assert_int_equal(kind, 7);
    assert_int_equal(date, 7);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(published), cmocka_unit_test(every_day), cmocka_unit_test(equated),
        cmocka_unit_test(extra),     cmocka_unit_test(texts),     cmocka_unit_test(refusals),
    };
    return cmocka_run_group_tests_name("calendar/holidays", tests, slow_setup, NULL);
}
