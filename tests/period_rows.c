/*
 * tests/period_rows.c: measures, authorisations and stays as ordered and as they ran. The expected days
 * are worked out by hand from BW 1:233, 1:258-1:265c and docs/rules.md section 2.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <kwaliteitskader/kwaliteitskader.h>

static const struct kwk_query query = {.size = sizeof query, .as_of = 20261102};

/* Two years of ots (the second year lifted early), a placement under it, the child home again. */
static const struct kwk_fact course[] = {
    {.kind = KWK_FACT_UITSPRAAK, .date = 20250106, .id = 1, .value = KWK_VERZOEK_OTS},
    {.kind = KWK_FACT_MAATREGEL,
     .date = 20250108,
     .last_day = 20260107,
     .id = 2,
     .ref2 = 1,
     .value = KWK_MAATREGEL_OTS},
    {.kind = KWK_FACT_MAATREGEL,
     .date = 20260108,
     .last_day = 20270107,
     .id = 3,
     .ref = 2,
     .value = KWK_MAATREGEL_OTS},
    {.kind = KWK_FACT_BEEINDIGD, .date = 20260930, .id = 4, .ref = 3},
    {.kind = KWK_FACT_MACHTIGING,
     .date = 20260201,
     .last_day = 20270107,
     .id = 5,
     .value = KWK_PLAATS_PLEEGZORG},
    {.kind = KWK_FACT_PLAATSING,
     .date = 20260203,
     .id = 6,
     .ref2 = 5,
     .value = KWK_PLAATS_PLEEGZORG},
    {.kind = KWK_FACT_PLAATSING, .date = 20260501, .id = 7, .value = KWK_PLAATS_GEZINSHUIS},
    {.kind = KWK_FACT_TERUGPLAATSING, .date = 20260801, .id = 8, .ref = 7}};

enum {
    COURSE = sizeof course / sizeof course[0]
};

static void the_periods_as_they_ran(void **state)
{
    struct kwk_period rows[8];
    uint32_t needed = 0;

    (void)state;
    memset(rows, 0x5a, sizeof rows);
    assert_int_equal(
        kwk_periods(&query, course, COURSE, NULL, 0, rows, sizeof rows[0], 8, &needed, NULL),
        KWK_OK);
    assert_int_equal(needed, 5);
    const struct kwk_period expected[] = {
        /* pronounced two days before it began */
        {2, KWK_FACT_MAATREGEL, KWK_MAATREGEL_OTS, 20250106, 20250108, 20260107, 20260107, 0, 2,
         20260930, 1, 0},
        /* lifted: 30 September is its last day, not 7 January */
        {3, KWK_FACT_MAATREGEL, KWK_MAATREGEL_OTS, 20260108, 20260108, 20270107, 20260930, 2, 2,
         20260930, 0, 0},
        /* an authorisation ends with the ots it rests on (BW 1:265b) */
        {5, KWK_FACT_MACHTIGING, KWK_PLAATS_PLEEGZORG, 20260201, 20260201, 20270107, 20260930, 0, 5,
         20260930, 0, 0},
        /* the day before the next placement, the same stay out of home */
        {6, KWK_FACT_PLAATSING, KWK_PLAATS_PLEEGZORG, 20260203, 20260203, 0, 20260430, 0, 6,
         20260731, 0, 0},
        /* home again on 1 August */
        {7, KWK_FACT_PLAATSING, KWK_PLAATS_GEZINSHUIS, 20260501, 20260501, 0, 20260731, 6, 6,
         20260731, 0, 0}};
    assert_memory_equal(rows, expected, sizeof expected);
}

/* What was not on record yet, or was ordered later, does not count; what was ordered does. */
static void only_what_counts_on_the_day(void **state)
{
    struct kwk_query early = query;
    struct kwk_period rows[8];
    uint32_t needed = 0;

    (void)state;
    early.as_of = 20250107; /* pronounced yesterday, in force tomorrow */
    assert_int_equal(
        kwk_periods(&early, course, COURSE, NULL, 0, rows, sizeof rows[0], 8, &needed, NULL),
        KWK_OK);
    assert_int_equal(needed, 1);
    assert_int_equal(rows[0].id, 2);
    assert_int_equal(rows[0].last, 20260107);
    early.as_of = 20250105;
    assert_int_equal(kwk_periods(&early, course, COURSE, NULL, 0, NULL, 0, 0, &needed, NULL),
                     KWK_OK);
    assert_int_equal(needed, 0);
}

/* A measure without a last day ends the day before the 18th birthday (BW 1:233). */
static void an_open_measure_ends_at_eighteen(void **state)
{
    static const struct kwk_fact facts[] = {
        {.kind = KWK_FACT_GEBOORTE, .date = 20100512, .id = 1},
        {.kind = KWK_FACT_MAATREGEL, .date = 20200101, .id = 2, .value = KWK_MAATREGEL_VOOGDIJ}};
    struct kwk_period row;
    uint32_t needed = 0;

    (void)state;
    assert_int_equal(kwk_periods(&query, facts, 2, NULL, 0, &row, sizeof row, 1, &needed, NULL),
                     KWK_OK);
    assert_int_equal(row.ordered_last, 0);
    assert_int_equal(row.last, 20280511);
}

static void faults_by_name(void **state)
{
    struct kwk_period rows[8];
    struct kwk_report report = {.size = sizeof report};
    struct kwk_fact own[COURSE];
    uint32_t needed = 77;

    (void)state;
    memset(rows, 0x5a, sizeof rows);
    memcpy(own, course, sizeof own);
    assert_int_equal(
        kwk_periods(&query, course, COURSE, NULL, 0, rows, sizeof rows[0], 4, &needed, &report),
        KWK_ERR_CAPACITY);
    assert_int_equal(needed, 5);
    assert_int_equal(report.field, KWK_FIELD_PERIODS);
    assert_int_equal(rows[0].id, 0x5a5a5a5a);
    assert_int_equal(kwk_periods(&query, course, COURSE, NULL, 0, rows, KWK_PERIOD_SIZE_V1 - 4, 8,
                                 &needed, NULL),
                     KWK_ERR_SIZE);
    assert_int_equal(kwk_periods(&query, course, COURSE, NULL, 0, NULL, 0, 4, &needed, NULL),
                     KWK_ERR_NULL);
    assert_int_equal(
        kwk_periods(&query, course, COURSE, NULL, 0, rows, sizeof rows[0], 8, NULL, NULL),
        KWK_ERR_NULL);
    assert_int_equal(kwk_periods(&query, own, COURSE, NULL, 0, (struct kwk_period *)(void *)own,
                                 sizeof rows[0], 8, &needed, &report),
                     KWK_ERR_OVERLAP);
    own[1].last_day = 20250101;
    assert_int_equal(
        kwk_periods(&query, own, COURSE, NULL, 0, rows, sizeof rows[0], 8, &needed, &report),
        KWK_ERR_ORDER);
    assert_int_equal(report.fact_id, 2);
    assert_int_equal(rows[0].id, 0x5a5a5a5a);
}

/* A caller of a later version has larger records: what is not known here is zero. */
static void larger_records_are_filled_with_zero(void **state)
{
    struct {
        struct kwk_period period;
        int32_t later[2];
    } rows[5];
    uint32_t needed = 0;

    (void)state;
    memset(rows, 0x5a, sizeof rows);
    assert_int_equal(kwk_periods(&query, course, COURSE, NULL, 0, &rows[0].period, sizeof rows[0],
                                 5, &needed, NULL),
                     KWK_OK);
    assert_int_equal(rows[4].period.id, 7);
    assert_int_equal(rows[4].later[0], 0);
    assert_int_equal(rows[4].later[1], 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_periods_as_they_ran), cmocka_unit_test(only_what_counts_on_the_day),
        cmocka_unit_test(an_open_measure_ends_at_eighteen), cmocka_unit_test(faults_by_name),
        cmocka_unit_test(larger_records_are_filled_with_zero)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
