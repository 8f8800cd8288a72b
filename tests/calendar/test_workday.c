/*
 * tests/calendar/test_workday.c: werkdagen against loops over every day from 1990 to 2199.
 */
#include "slow.h"

static const int32_t readings[] = {KWK_WERKDAG_RUIM, KWK_WERKDAG_STRIKT,
                                   KWK_WERKDAG_ZONDER_GELIJKSTELLING,
                                   KWK_WERKDAG_RUIM | KWK_WERKDAG_BEVESTIGD};

/* The reading a vector is about: equated = 0 leaves the days of art. 3 lid 3 out. */
static int32_t reading_of(const char *equated)
{
    return atoi(equated) ? KWK_WERKDAG_RUIM | KWK_WERKDAG_BEVESTIGD
                         : KWK_WERKDAG_ZONDER_GELIJKSTELLING;
}

static void every_day(void **state)
{
    (void)state;
    int last = slow_index(21991231);
    for (int r = 0; r < 4; r++) {
        for (int i = slow_index(19900101); i <= last; i++) {
            int32_t workday = 7;
            assert_int_equal(
                kwk_is_workday(slow_days[i].date, readings[r], NULL, 0, &workday, NULL), KWK_OK);
            if (workday != slow_workday(i, readings[r])) {
                fail_msg("%d in reading %d", (int)slow_days[i].date, (int)readings[r]);
            }
        }
    }
}

/* From every day: the next and previous werkdagen, n at a time, by loop. */
static void every_addition(void **state)
{
    (void)state;
    static const int counts[] = {1, 2, 3, 5, 10, 20, 63, 260};
    int first = slow_index(19900101), last = slow_index(21991231);
    for (int r = 0; r < 4; r++) {
        /* rank[i] = werkdagen up to and including day i, by plain counting */
        int *rank = calloc(SLOW_COUNT, sizeof *rank);
        int *at = calloc(SLOW_COUNT, sizeof *at);
        assert_non_null(rank);
        assert_non_null(at);
        int total = 0;
        for (int i = first; i <= last; i++) {
            if (slow_workday(i, readings[r])) {
                at[++total] = i;
            }
            rank[i] = total;
        }
        for (int i = first; i <= last; i++) {
            for (size_t c = 0; c < sizeof counts / sizeof counts[0]; c++) {
                int n = counts[c];
                kwk_date got = 0;
                int later = rank[i] + n;
                int earlier = rank[i] + 1 - n - (slow_workday(i, readings[r]) ? 1 : 0);
                int32_t status =
                    kwk_add_workdays(slow_days[i].date, n, readings[r], NULL, 0, &got, NULL);
                if (later > total ? status != KWK_ERR_RANGE : got != slow_days[at[later]].date) {
                    fail_msg("%d + %d in reading %d", (int)slow_days[i].date, n, (int)readings[r]);
                }
                got = 0;
                status = kwk_add_workdays(slow_days[i].date, -n, readings[r], NULL, 0, &got, NULL);
                if (earlier < 1 ? status != KWK_ERR_RANGE : got != slow_days[at[earlier]].date) {
                    fail_msg("%d - %d in reading %d", (int)slow_days[i].date, n, (int)readings[r]);
                }
            }
            int32_t count = -1;
            int to = i + (int)((unsigned)i * 2654435761u % 900u);
            if (to <= last) {
                assert_int_equal(kwk_count_workdays(slow_days[i].date, slow_days[to].date,
                                                    readings[r], NULL, 0, &count, NULL),
                                 KWK_OK);
                assert_int_equal(count, rank[to] - rank[i]);
            }
        }
        free(rank);
        free(at);
    }
}

/* n forward and n back returns to the same werkdag; counting returns n. */
static void there_and_back(void **state)
{
    (void)state;
    for (int i = slow_index(20050101); i < slow_index(20350101); i++) {
        for (int r = 0; r < 4; r++) {
            if (!slow_workday(i, readings[r])) {
                continue;
            }
            kwk_date there, back;
            int32_t n = i % 300 + 1, count;
            kwk_date start = slow_days[i].date;
            assert_int_equal(kwk_add_workdays(start, n, readings[r], NULL, 0, &there, NULL),
                             KWK_OK);
            assert_int_equal(kwk_add_workdays(there, -n, readings[r], NULL, 0, &back, NULL),
                             KWK_OK);
            assert_int_equal(back, start);
            assert_int_equal(kwk_count_workdays(start, there, readings[r], NULL, 0, &count, NULL),
                             KWK_OK);
            assert_int_equal(count, n);
        }
    }
}

static void added(void **state)
{
    (void)state;
    char line[4096];
    char *cells[8];
    int rows = 0;
    FILE *file = slow_open("workdays.csv");
    assert_non_null(fgets(line, sizeof line, file));
    while (fgets(line, sizeof line, file) != NULL) {
        kwk_date got = 0;
        slow_split(line, cells, 8);
        int n = strcmp(cells[2], "back") == 0 ? -atoi(cells[1]) : atoi(cells[1]);
        assert_int_equal(
            kwk_add_workdays(slow_parse(cells[0]), n, reading_of(cells[3]), NULL, 0, &got, NULL),
            KWK_OK);
        if (got != slow_parse(cells[4])) {
            fail_msg("%s %d equated %s: %d", cells[0], n, cells[3], (int)got);
        }
        rows++;
    }
    fclose(file);
    assert_int_equal(rows, 1287);
}

static void between(void **state)
{
    (void)state;
    char line[4096];
    char *cells[8];
    int rows = 0;
    FILE *file = slow_open("workdays_between.csv");
    assert_non_null(fgets(line, sizeof line, file));
    while (fgets(line, sizeof line, file) != NULL) {
        int32_t got = -1;
        slow_split(line, cells, 8);
        assert_int_equal(kwk_count_workdays(slow_parse(cells[0]), slow_parse(cells[1]),
                                            reading_of(cells[2]), NULL, 0, &got, NULL),
                         KWK_OK);
        assert_int_equal(got, atoi(cells[3]));
        rows++;
    }
    fclose(file);
    assert_int_equal(rows, 200);
}

/* What a caller supplies is equated; what lies beyond what is known is said. */
static void extra_and_flags(void **state)
{
    (void)state;
    static const kwk_date extra[] = {20290511, 20290511, 20300531, 20261231, 20290401};
    int32_t workday;
    uint32_t flags = 0;
    kwk_date got;
    assert_int_equal(kwk_is_workday(20290511, KWK_WERKDAG_RUIM, NULL, 0, &workday, &flags), KWK_OK);
    assert_int_equal(workday, 1);
    assert_int_equal(flags, KWK_TERM_BEYOND_HORIZON);
    assert_int_equal(kwk_is_workday(20290511, KWK_WERKDAG_RUIM, extra, 5, &workday, &flags),
                     KWK_OK);
    assert_int_equal(workday, 0);
    assert_int_equal(kwk_is_workday(20290511, KWK_WERKDAG_STRIKT, extra, 5, &workday, &flags),
                     KWK_OK);
    assert_int_equal(workday, 1);
    assert_int_equal(flags, 0);
    assert_int_equal(kwk_add_workdays(20290508, 1, KWK_WERKDAG_RUIM, extra, 5, &got, &flags),
                     KWK_OK);
    assert_int_equal(got, 20290509);
    assert_int_equal(kwk_add_workdays(20290509, 1, KWK_WERKDAG_RUIM, extra, 5, &got, &flags),
                     KWK_OK);
    assert_int_equal(got, 20290514); /* Hemelvaartsdag, the extra day, the weekend */
    assert_int_equal(kwk_is_workday(19930507, KWK_WERKDAG_RUIM, NULL, 0, &workday, &flags), KWK_OK);
    assert_int_equal(flags, KWK_TERM_YEAR_UNKNOWN);
    assert_int_equal(kwk_is_workday(20190531, KWK_WERKDAG_RUIM, NULL, 0, &workday, &flags), KWK_OK);
    assert_int_equal(workday, 0);
    assert_int_equal(flags, KWK_TERM_SECONDARY);
    assert_int_equal(kwk_is_workday(20260515, KWK_WERKDAG_RUIM, NULL, 0, &workday, &flags), KWK_OK);
    assert_int_equal(workday, 0);
    assert_int_equal(flags, 0);
}

static void refusals(void **state)
{
    (void)state;
    kwk_date got = 7;
    const kwk_date bad = 20260230;
    int32_t n = 7;
    assert_int_equal(kwk_add_workdays(20260101, 1, 0, NULL, 0, &got, NULL), KWK_ERR_CODE);
    assert_int_equal(kwk_add_workdays(20260101, 1, 4, NULL, 0, &got, NULL), KWK_ERR_CODE);
    assert_int_equal(kwk_add_workdays(20260101, 1, INT32_MIN, NULL, 0, &got, NULL), KWK_ERR_CODE);
    assert_int_equal(kwk_add_workdays(20260230, 1, 1, NULL, 0, &got, NULL), KWK_ERR_DATE);
    assert_int_equal(kwk_add_workdays(19891231, 1, 1, NULL, 0, &got, NULL), KWK_ERR_RANGE);
    assert_int_equal(kwk_add_workdays(21991231, 1, 1, NULL, 0, &got, NULL), KWK_ERR_RANGE);
    assert_int_equal(kwk_add_workdays(19900101, -1, 1, NULL, 0, &got, NULL), KWK_ERR_RANGE);
    assert_int_equal(kwk_add_workdays(20260101, INT32_MAX, 1, NULL, 0, &got, NULL), KWK_ERR_RANGE);
    assert_int_equal(kwk_add_workdays(20260101, INT32_MIN, 1, NULL, 0, &got, NULL), KWK_ERR_RANGE);
    assert_int_equal(kwk_add_workdays(20260101, 1, 1, NULL, 1, &got, NULL), KWK_ERR_NULL);
    assert_int_equal(kwk_add_workdays(20260101, 1, 1, &bad, 1, &got, NULL), KWK_ERR_DATE);
    assert_int_equal(kwk_add_workdays(20260101, 1, 1, &bad, 4097, &got, NULL), KWK_ERR_COUNT);
    assert_int_equal(kwk_add_workdays(20260101, 1, 1, NULL, 0, NULL, NULL), KWK_ERR_NULL);
    assert_int_equal(kwk_count_workdays(20260102, 20260101, 1, NULL, 0, &n, NULL), KWK_ERR_ORDER);
    assert_int_equal(kwk_count_workdays(20260102, 22000101, 1, NULL, 0, &n, NULL), KWK_ERR_RANGE);
    assert_int_equal(kwk_count_workdays(20260102, 20260230, 1, NULL, 0, &n, NULL), KWK_ERR_DATE);
    assert_int_equal(kwk_count_workdays(20260102, 20260203, 1, NULL, 0, NULL, NULL), KWK_ERR_NULL);
    assert_int_equal(kwk_is_workday(20260102, 1, NULL, 0, NULL, NULL), KWK_ERR_NULL);
    assert_int_equal(got, 7);
    assert_int_equal(n, 7);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_day),       cmocka_unit_test(every_addition),
        cmocka_unit_test(added),           cmocka_unit_test(between),
        cmocka_unit_test(refusals),        cmocka_unit_test(there_and_back),
        cmocka_unit_test(extra_and_flags),
    };
    return cmocka_run_group_tests_name("calendar/workday", tests, slow_setup, NULL);
}
