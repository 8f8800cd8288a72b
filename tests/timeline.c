/*
 * tests/timeline.c: kwk_timeline as a contract: maximal intervals by hand, order, sizes, refusals. That
 * it equals a scan of every day is timeline/scan.c.
 *
 * Besluit Jeugdwet art. 4.2.1: a worker within five werkdagen of 2 April 2026, over Goede Vrijdag and
 * Easter: 10 or 13 April (see next_change.c).
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "kwaliteitskader/kwaliteitskader.h"

#define COUNT(a) ((uint32_t)(sizeof(a) / sizeof((a)[0])))

static const struct kwk_fact easter[] = {
    {.kind = KWK_FACT_MAATREGEL,
     .date = 20260401,
     .last_day = 20270331,
     .id = 1,
     .value = KWK_MAATREGEL_OTS},
    {.kind = KWK_FACT_GI_BELAST, .date = 20260401, .id = 2, .ref = 1},
    {.kind = KWK_FACT_GI_IN_KENNIS, .date = 20260402, .id = 3, .ref = 2},
    {.kind = KWK_FACT_WERKER_AANGEWEZEN, .date = 20260420, .recorded = 20260501, .id = 4, .ref = 1},
    {.kind = KWK_FACT_VOLLEDIG,
     .date = 20260401,
     .id = 5,
     .person = -1,
     .value = KWK_FACT_WERKER_AANGEWEZEN},
};

static const int32_t worker[] = {KWK_NORM_WERKER_OTS};

static int32_t line(kwk_date from, kwk_date through, kwk_date known_on,
                    struct kwk_interval *intervals, uint32_t capacity, uint32_t *needed)
{
    const struct kwk_query query = {.size = sizeof query, .as_of = from, .known_on = known_on};
    return kwk_timeline(&query, easter, COUNT(easter), worker, 1, NULL, 0, through, intervals,
                        sizeof *intervals, capacity, needed, NULL);
}

static void is(const struct kwk_interval *interval, int32_t anchor, kwk_date from, kwk_date through,
               int32_t verdict, int32_t strict)
{
    assert_int_equal(interval->norm, KWK_NORM_WERKER_OTS);
    assert_int_equal(interval->anchor, anchor);
    assert_int_equal(interval->from, from);
    assert_int_equal(interval->through, through);
    assert_int_equal(interval->verdict, verdict);
    assert_int_equal(interval->verdict_strict, strict);
}

static void test_maximal_intervals_in_order(void **state)
{
    struct kwk_interval intervals[32];
    uint32_t needed = 0;
    (void)state;
    assert_int_equal(line(20260330, 20270930, 0, intervals, 32, &needed), KWK_OK);
    assert_int_equal(needed, 6);
    is(&intervals[0], 0, 20260330, 20260331, KWK_VERDICT_UNDETERMINED, KWK_VERDICT_UNDETERMINED);
    is(&intervals[1], 1, 20260401, 20260401, KWK_VERDICT_UNDETERMINED, KWK_VERDICT_UNDETERMINED);
    is(&intervals[2], 1, 20260402, 20260410, KWK_VERDICT_PENDING, KWK_VERDICT_PENDING);
    is(&intervals[3], 1, 20260411, 20260413, KWK_VERDICT_PENDING, KWK_VERDICT_BREACHED);
    is(&intervals[4], 1, 20260414, 20260419, KWK_VERDICT_BREACHED, KWK_VERDICT_BREACHED);
    is(&intervals[5], 1, 20260420, 20270930, KWK_VERDICT_MET_LATE, KWK_VERDICT_MET_LATE);
    assert_int_equal(intervals[6].norm, 0); /* nothing of the walk is left behind */
}

/* On 25 April nobody had written down that a worker was appointed; absence speaks through that day. */
static void test_known_on_stays_as_the_caller_sets_it(void **state)
{
    struct kwk_interval intervals[32];
    uint32_t needed = 0;
    (void)state;
    assert_int_equal(line(20260415, 20260630, 20260425, intervals, 32, &needed), KWK_OK);
    assert_int_equal(needed, 1);
    is(&intervals[0], 1, 20260415, 20260630, KWK_VERDICT_BREACHED, KWK_VERDICT_BREACHED);
}

static void test_one_day(void **state)
{
    struct kwk_interval intervals[4];
    uint32_t needed = 0;
    (void)state;
    assert_int_equal(line(20260412, 20260412, 0, intervals, 4, &needed), KWK_OK);
    assert_int_equal(needed, 1);
    is(&intervals[0], 1, 20260412, 20260412, KWK_VERDICT_PENDING, KWK_VERDICT_BREACHED);
}

static void test_sizes(void **state)
{
    struct {
        struct kwk_interval interval;
        int32_t later; /* of a newer header */
    } wide[32];
    struct kwk_interval intervals[32];
    const struct kwk_query query = {.size = sizeof query, .as_of = 20260401};
    uint32_t room = 0;
    uint32_t needed = 0;
    (void)state;
    assert_int_equal(line(20260401, 20270930, 0, NULL, 0, &room), KWK_ERR_CAPACITY);
    assert_true(room >= 5 && room <= 32);
    memset(intervals, 0x5a, sizeof intervals);
    assert_int_equal(line(20260401, 20270930, 0, intervals, room - 1, &needed), KWK_ERR_CAPACITY);
    assert_int_equal(needed, room);
    assert_int_equal(intervals[0].norm, 0x5a5a5a5a);
    assert_int_equal(line(20260401, 20270930, 0, intervals, room, &needed), KWK_OK);
    assert_int_equal(needed, 5);
    memset(wide, 0x5a, sizeof wide);
    assert_int_equal(kwk_timeline(&query, easter, COUNT(easter), worker, 1, NULL, 0, 20270930,
                                  &wide[0].interval, sizeof wide[0], 32, &needed, NULL),
                     KWK_OK);
    for (uint32_t i = 0; i < needed; i++) {
        assert_memory_equal(&wide[i].interval, &intervals[i], sizeof intervals[0]);
        assert_int_equal(wide[i].later, 0);
    }
}

static void test_what_is_refused(void **state)
{
    struct kwk_query query = {.size = sizeof query, .as_of = 20260401};
    struct kwk_interval intervals[32];
    struct kwk_report report = {.size = sizeof report};
    uint32_t needed = 0;
    (void)state;
    assert_int_equal(line(20260401, 0, 0, intervals, 32, &needed), KWK_ERR_REQUIRED);
    assert_int_equal(line(20260401, 20260331, 0, intervals, 32, &needed), KWK_ERR_ORDER);
    assert_int_equal(line(20260401, 20260431, 0, intervals, 32, &needed), KWK_ERR_DATE);
    assert_int_equal(line(20260401, 20260430, 0, NULL, 32, &needed), KWK_ERR_NULL);
    assert_int_equal(line(20260401, 20260430, 0, intervals, 32, NULL), KWK_ERR_NULL);
    assert_int_equal(kwk_timeline(&query, easter, COUNT(easter), worker, 1, NULL, 0, 20260430,
                                  intervals, 28, 32, &needed, &report),
                     KWK_ERR_SIZE);
    assert_int_equal(report.field, KWK_FIELD_INTERVALS);
    assert_int_equal(kwk_timeline(&query, easter, COUNT(easter), worker, 1, NULL, 0, 20260430,
                                  (struct kwk_interval *)(uintptr_t)easter, 32, 2, &needed,
                                  &report),
                     KWK_ERR_OVERLAP);
    query.as_of = 0;
    assert_int_equal(kwk_timeline(&query, easter, COUNT(easter), worker, 1, NULL, 0, 20260430,
                                  intervals, 32, 32, &needed, &report),
                     KWK_ERR_REQUIRED);
    assert_int_equal(report.field, KWK_FIELD_QUERY_AS_OF);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_maximal_intervals_in_order),
        cmocka_unit_test(test_known_on_stays_as_the_caller_sets_it),
        cmocka_unit_test(test_one_day),
        cmocka_unit_test(test_sizes),
        cmocka_unit_test(test_what_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
