/*
 * tests/missing.c: kwk_missing and kwk_worklist as a caller meets them: what they refuse, room and
 * sizes of records, and one case by hand. What they say in general: tests/fuzz/missing.c and
 * tests/cases/ontbreekt_*.zaak.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "kwaliteitskader/kwaliteitskader.h"

/* A supervision order of which nothing more is on record. */
static const struct kwk_fact facts[] = {{.kind = KWK_FACT_MAATREGEL,
                                         .date = 20260401,
                                         .last_day = 20270331,
                                         .id = 1,
                                         .value = KWK_MAATREGEL_OTS}};
static const struct kwk_query query = {.size = sizeof query, .as_of = 20261001};
/* Help within three months: three ways to it (framework 5.2.4), so three kinds. */
static const int32_t help[] = {KWK_NORM_HULP_DRIE_MAANDEN};

static void three_kinds_for_help(void **state)
{
    static const int32_t kinds[] = {KWK_FACT_HULP_GESTART, KWK_FACT_HULP_ALTERNATIEF_PASSEND,
                                    KWK_FACT_HULP_DOORBRAAK};
    struct kwk_gap gaps[4];
    uint32_t needed = 0;
    (void)state;
    assert_int_equal(
        kwk_missing(&query, facts, 1, help, 1, NULL, 0, gaps, sizeof gaps[0], 4, &needed, NULL),
        KWK_OK);
    assert_int_equal(needed, 3);
    for (int32_t i = 0; i < 3; i++) {
        assert_int_equal(gaps[i].norm, KWK_NORM_HULP_DRIE_MAANDEN);
        assert_int_equal(gaps[i].anchor, 1);
        assert_int_equal(gaps[i].set, 1);
        assert_int_equal(gaps[i].item, i + 1);
        assert_int_equal(gaps[i].items, 3);
        assert_int_equal(gaps[i].kind, kinds[i]);
        assert_int_equal(gaps[i].how, KWK_GAP_LOOK);
        assert_int_equal(gaps[i].fact, 0);
        assert_int_equal(gaps[i].flags, 0);
    }
}

/* What three kinds settle together stands in no line; course: either of two kinds is not enough. */
static void the_worklist_of_two_norms(void **state)
{
    static const int32_t norms[] = {KWK_NORM_HULP_DRIE_MAANDEN, KWK_NORM_KOERS_ZES_WEKEN,
                                    KWK_NORM_MAATREGEL_TOT_18};
    struct kwk_work work[4];
    uint32_t needed = 0;
    (void)state;
    assert_int_equal(
        kwk_worklist(&query, facts, 1, norms, 3, NULL, 0, work, sizeof work[0], 4, &needed, NULL),
        KWK_OK);
    assert_int_equal(needed, 2);
    assert_int_equal(work[0].kind, KWK_FACT_GEBOORTE);
    assert_int_equal(work[0].how, KWK_GAP_RECORD);
    assert_int_equal(work[0].flags, KWK_GAP_AT_LEAST);
    assert_int_equal(work[1].kind, KWK_FACT_KOERS);
    assert_int_equal(work[1].second, KWK_FACT_PLAN_VASTGESTELD);
    assert_int_equal(work[1].how, KWK_GAP_LOOK);
    for (int32_t i = 0; i < 2; i++) {
        assert_int_equal(work[i].findings, 1);
        assert_int_equal(work[i].undetermined, 3);
    }
}

/* `verdicts` and `from` say which findings are shown; what is missing stays the same. */
static void verdicts_and_from_mean_nothing(void **state)
{
    struct kwk_query other = query;
    uint32_t needed = 0;
    (void)state;
    other.verdicts = 1u << KWK_VERDICT_MET;
    other.from = 20260901;
    assert_int_equal(kwk_missing(&other, facts, 1, help, 1, NULL, 0, NULL, 0, 0, &needed, NULL),
                     KWK_ERR_CAPACITY);
    assert_int_equal(needed, 3);
}

static void too_little_room_writes_nothing(void **state)
{
    struct kwk_gap gaps[2];
    struct kwk_work work[1];
    struct kwk_report report = {.size = sizeof report};
    uint32_t needed = 0;
    (void)state;
    memset(gaps, 0x5a, sizeof gaps);
    assert_int_equal(
        kwk_missing(&query, facts, 1, help, 1, NULL, 0, gaps, sizeof gaps[0], 2, &needed, &report),
        KWK_ERR_CAPACITY);
    assert_int_equal(needed, 3);
    assert_int_equal(gaps[0].norm, 0x5a5a5a5a);
    assert_int_equal(report.field, KWK_FIELD_FINDINGS);
    assert_int_equal(report.got, 3);
    memset(work, 0x5a, sizeof work);
    assert_int_equal(
        kwk_worklist(&query, facts, 1, NULL, 0, NULL, 0, work, sizeof work[0], 1, &needed, &report),
        KWK_ERR_CAPACITY);
    assert_int_equal(work[0].kind, 0x5a5a5a5a);
    assert_true(needed > 1);
}

/* A newer caller's record is longer: what the library does not know becomes zero. */
static void a_longer_record(void **state)
{
    struct {
        struct kwk_gap gap;
        int32_t more;
    } gaps[3];
    struct {
        struct kwk_work work;
        int32_t more;
    } work[512];
    uint32_t needed = 0;
    (void)state;
    memset(gaps, 0x5a, sizeof gaps);
    assert_int_equal(kwk_missing(&query, facts, 1, help, 1, NULL, 0, &gaps[0].gap, sizeof gaps[0],
                                 3, &needed, NULL),
                     KWK_OK);
    for (int32_t i = 0; i < 3; i++) {
        assert_int_equal(gaps[i].gap.item, i + 1);
        assert_int_equal(gaps[i].more, 0);
    }
    memset(work, 0x5a, sizeof work);
    assert_int_equal(kwk_worklist(&query, facts, 1, NULL, 0, NULL, 0, &work[0].work, sizeof work[0],
                                  512, &needed, NULL),
                     KWK_OK);
    for (uint32_t i = 0; i < needed; i++) {
        assert_int_equal(work[i].more, 0);
        assert_true(i == 0 || work[i - 1].work.findings >= work[i].work.findings);
    }
}

static void refusals(void **state)
{
    struct kwk_gap gaps[3];
    struct kwk_work work[3];
    struct kwk_report report = {.size = sizeof report};
    struct kwk_report no_report = {.size = 4};
    struct kwk_query no_day = {.size = sizeof no_day};
    static const int32_t no_norm[] = {9999};
    union {
        struct kwk_fact fact[2];
        struct kwk_gap gap[2];
    } both;
    uint32_t needed = 77;
    (void)state;
    assert_int_equal(
        kwk_missing(&query, facts, 1, help, 1, NULL, 0, gaps, sizeof gaps[0], 3, NULL, &report),
        KWK_ERR_NULL);
    assert_int_equal(
        kwk_missing(&query, facts, 1, help, 1, NULL, 0, NULL, sizeof gaps[0], 3, &needed, &report),
        KWK_ERR_NULL);
    assert_int_equal(kwk_missing(&query, facts, 1, help, 1, NULL, 0, gaps, KWK_GAP_SIZE_V1 - 4, 3,
                                 &needed, &report),
                     KWK_ERR_SIZE);
    assert_int_equal(report.field, KWK_FIELD_FINDINGS);
    assert_int_equal(kwk_missing(&query, facts, 1, help, 1, NULL, 0, gaps, sizeof gaps[0], 3,
                                 &needed, &no_report),
                     KWK_ERR_SIZE);
    assert_int_equal(kwk_missing(&query, facts, 1, no_norm, 1, NULL, 0, gaps, sizeof gaps[0], 3,
                                 &needed, &report),
                     KWK_ERR_NORM);
    assert_int_equal(
        kwk_missing(&no_day, facts, 1, help, 1, NULL, 0, gaps, sizeof gaps[0], 3, &needed, &report),
        KWK_ERR_REQUIRED);
    assert_int_equal(report.field, KWK_FIELD_QUERY_AS_OF);
    both.fact[0] = facts[0];
    assert_int_equal(kwk_missing(&query, both.fact, 1, help, 1, NULL, 0, both.gap,
                                 sizeof both.gap[0], 2, &needed, &report),
                     KWK_ERR_OVERLAP);
    assert_int_equal(kwk_worklist(&query, facts, 1, help, 1, NULL, 0, work, KWK_WORK_SIZE_V1 - 4, 3,
                                  &needed, &report),
                     KWK_ERR_SIZE);
    assert_int_equal(kwk_worklist(&query, facts, 1, help, 1, NULL, 0, NULL, 0, 1, &needed, &report),
                     KWK_ERR_NULL);
    assert_int_equal(needed, 77);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(three_kinds_for_help),
        cmocka_unit_test(the_worklist_of_two_norms),
        cmocka_unit_test(verdicts_and_from_mean_nothing),
        cmocka_unit_test(too_little_room_writes_nothing),
        cmocka_unit_test(a_longer_record),
        cmocka_unit_test(refusals),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
