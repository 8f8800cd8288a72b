/*
 * tests/late.c: kwk_recorded_late by hand: recorded late, corrected by withdrawal, a correction in
 * one day, two rows that are needed together, annulment by a court. Expected verdicts come from
 * Besluit Jeugdwet art. 4.2.1: a worker within five werkdagen of the day the GI knew.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "kwaliteitskader/kwaliteitskader.h"

#define COUNT(a) ((uint32_t)(sizeof(a) / sizeof((a)[0])))

enum {
    ROOM = 400
};

/* Charged and informed on Monday 1 June 2026: five werkdagen end on Monday 8 June. */
#define MEASURE                                                                                    \
    {                                                                                              \
        .kind = KWK_FACT_MAATREGEL, .date = 20260601, .last_day = 20270531, .id = 1,               \
        .value = KWK_MAATREGEL_OTS                                                                 \
    }
#define CHARGED                                                                                    \
    {                                                                                              \
        .kind = KWK_FACT_GI_BELAST, .date = 20260601, .id = 2, .ref = 1                            \
    }
#define INFORMED                                                                                   \
    {                                                                                              \
        .kind = KWK_FACT_GI_IN_KENNIS, .date = 20260601, .id = 3, .ref = 2                         \
    }

static struct kwk_late lates[ROOM];
static uint32_t needed;

/* The findings of one norm that the record changed; the record is complete for every kind. */
static void late(const struct kwk_fact *facts, uint32_t count, int32_t norm, kwk_date as_of,
                 kwk_date known_on)
{
    const struct kwk_query query = {.size = sizeof query,
                                    .as_of = as_of,
                                    .known_on = known_on,
                                    .complete_kinds = KWK_FACT_HOGER_BEROEP};
    assert_int_equal(kwk_recorded_late(&query, facts, count, &norm, 1, NULL, 0, lates,
                                       sizeof lates[0], ROOM, &needed, NULL),
                     KWK_OK);
}

static void test_recorded_after_the_verdict_it_changes(void **state)
{
    static const struct kwk_fact facts[] = {
        MEASURE,
        CHARGED,
        INFORMED,
        {.kind = KWK_FACT_WERKER_AANGEWEZEN, .date = 20260603, .recorded = 20260701, .id = 4},
    };
    (void)state;
    late(facts, COUNT(facts), KWK_NORM_WERKER_OTS, 20260801, 0);
    assert_int_equal(needed, 1);
    assert_int_equal(lates[0].norm, KWK_NORM_WERKER_OTS);
    assert_int_equal(lates[0].anchor, 1);
    assert_int_equal(lates[0].fact, 4);
    assert_int_equal(lates[0].cause, KWK_LATE_RECORDED);
    assert_int_equal(lates[0].date, 20260603);
    assert_int_equal(lates[0].recorded, 20260701);
    assert_int_equal(lates[0].as_of, 20260630);
    assert_int_equal(lates[0].verdict_then, KWK_VERDICT_BREACHED);
    assert_int_equal(lates[0].verdict_after, KWK_VERDICT_MET);
    assert_int_equal(lates[0].verdict_now, KWK_VERDICT_MET);
    assert_int_equal(lates[1].norm, 0);
}

/* Recorded a day later, before the term ended: what was thought was PENDING, not BREACHED. */
static void test_recorded_a_day_later(void **state)
{
    static const struct kwk_fact facts[] = {
        MEASURE,
        CHARGED,
        INFORMED,
        {.kind = KWK_FACT_WERKER_AANGEWEZEN, .date = 20260603, .recorded = 20260604, .id = 4},
        {.kind = KWK_FACT_CONTACT, .date = 20260604, .recorded = 20260604, .id = 5},
    };
    (void)state;
    late(facts, COUNT(facts), KWK_NORM_WERKER_OTS, 20260801, 0);
    assert_int_equal(needed, 1);
    assert_int_equal(lates[0].as_of, 20260603);
    assert_int_equal(lates[0].verdict_then, KWK_VERDICT_PENDING);
    assert_int_equal(lates[0].verdict_after, KWK_VERDICT_MET);
}

static void test_found_wrong_afterwards(void **state)
{
    static const struct kwk_fact facts[] = {
        MEASURE,
        CHARGED,
        INFORMED,
        {.kind = KWK_FACT_WERKER_AANGEWEZEN, .date = 20260603, .withdrawn = 20260701, .id = 4},
    };
    (void)state;
    late(facts, COUNT(facts), KWK_NORM_WERKER_OTS, 20260801, 0);
    assert_int_equal(needed, 1);
    assert_int_equal(lates[0].fact, 4);
    assert_int_equal(lates[0].cause, KWK_LATE_WITHDRAWN);
    assert_int_equal(lates[0].as_of, 20260630);
    assert_int_equal(lates[0].verdict_then, KWK_VERDICT_MET);
    assert_int_equal(lates[0].verdict_after, KWK_VERDICT_BREACHED);
    assert_int_equal(lates[0].verdict_now, KWK_VERDICT_BREACHED);
    /* on 30 June nobody knew */
    late(facts, COUNT(facts), KWK_NORM_WERKER_OTS, 20260801, 20260630);
    assert_int_equal(needed, 0);
}

/* The wrong day was corrected on one day: each row names what was thought and what holds after. */
static void test_corrected_on_one_day(void **state)
{
    static const struct kwk_fact facts[] = {
        MEASURE,
        CHARGED,
        INFORMED,
        {.kind = KWK_FACT_WERKER_AANGEWEZEN, .date = 20260603, .withdrawn = 20260701, .id = 4},
        {.kind = KWK_FACT_WERKER_AANGEWEZEN, .date = 20260610, .recorded = 20260701, .id = 5},
    };
    (void)state;
    late(facts, COUNT(facts), KWK_NORM_WERKER_OTS, 20260801, 0);
    assert_int_equal(needed, 2);
    for (int i = 0; i < 2; i++) {
        assert_int_equal(lates[i].verdict_then, KWK_VERDICT_MET);
        assert_int_equal(lates[i].verdict_after, KWK_VERDICT_MET_LATE);
    }
    assert_int_equal(lates[0].fact, 4);
    assert_int_equal(lates[0].cause, KWK_LATE_WITHDRAWN);
    assert_int_equal(lates[1].fact, 5);
    assert_int_equal(lates[1].cause, KWK_LATE_RECORDED);
}

/* Recorded late, and months later found wrong after all: `now` is not what it was after the first. */
static void test_recorded_late_and_then_withdrawn(void **state)
{
    static const struct kwk_fact facts[] = {
        MEASURE,
        CHARGED,
        INFORMED,
        {.kind = KWK_FACT_WERKER_AANGEWEZEN,
         .date = 20260603,
         .recorded = 20260701,
         .withdrawn = 20260901,
         .id = 4},
    };
    (void)state;
    late(facts, COUNT(facts), KWK_NORM_WERKER_OTS, 20261001, 0);
    assert_int_equal(needed, 2);
    assert_int_equal(lates[0].recorded, 20260701);
    assert_int_equal(lates[0].verdict_then, KWK_VERDICT_BREACHED);
    assert_int_equal(lates[0].verdict_after, KWK_VERDICT_MET);
    assert_int_equal(lates[0].verdict_now, KWK_VERDICT_BREACHED);
    assert_int_equal(lates[1].recorded, 20260901);
    assert_int_equal(lates[1].cause, KWK_LATE_WITHDRAWN);
    assert_int_equal(lates[1].verdict_then, KWK_VERDICT_MET);
    assert_int_equal(lates[1].verdict_after, KWK_VERDICT_BREACHED);
}

/* Two rows of one day, of which only the first met the norm; the other is not named. */
static void test_a_row_that_turned_nothing_is_not_named(void **state)
{
    static const struct kwk_fact facts[] = {
        MEASURE,
        CHARGED,
        INFORMED,
        {.kind = KWK_FACT_WERKER_AANGEWEZEN, .date = 20260603, .recorded = 20260701, .id = 4},
        {.kind = KWK_FACT_WERKER_AANGEWEZEN, .date = 20260604, .recorded = 20260701, .id = 5},
    };
    (void)state;
    late(facts, COUNT(facts), KWK_NORM_WERKER_OTS, 20260801, 0);
    assert_int_equal(needed, 1);
    assert_int_equal(lates[0].fact, 4);
}

/* Judged as of 15 June with what is known today: recorded on 1 July, the day judged by stays. */
static void test_never_judged_after_as_of(void **state)
{
    static const struct kwk_fact facts[] = {
        MEASURE,
        CHARGED,
        INFORMED,
        {.kind = KWK_FACT_WERKER_AANGEWEZEN, .date = 20260603, .recorded = 20260701, .id = 4},
    };
    (void)state;
    late(facts, COUNT(facts), KWK_NORM_WERKER_OTS, 20260615, 0);
    assert_int_equal(needed, 1);
    assert_int_equal(lates[0].as_of, 20260615);
    assert_int_equal(lates[0].verdict_then, KWK_VERDICT_BREACHED);
    assert_int_equal(lates[0].verdict_now, KWK_VERDICT_MET);
}

/*
 * A court that annuls the measure (VERNIETIGING, first day without effect 15 June) changes what
 * holds from that day on. It was recorded when it happened, so no verdict about an earlier day was
 * wrong.
 */
static void test_annulled_by_a_court_is_not_late(void **state)
{
    static const struct kwk_fact facts[] = {
        MEASURE,
        CHARGED,
        INFORMED,
        {.kind = KWK_FACT_VERNIETIGING, .date = 20260615, .recorded = 20260615, .id = 4, .ref = 1},
    };
    (void)state;
    const int32_t norm = KWK_NORM_KOERS_ZES_WEKEN;
    static const int32_t verdicts[][2] = {{20260614, KWK_VERDICT_PENDING},
                                          {20260615, KWK_VERDICT_NOT_APPLICABLE}};
    late(facts, COUNT(facts), norm, 20260801, 0);
    assert_int_equal(needed, 0);
    for (int i = 0; i < 2; i++) {
        const struct kwk_query query = {.size = sizeof query, .as_of = verdicts[i][0]};
        struct kwk_finding finding;
        uint32_t count = 0;
        assert_int_equal(kwk_evaluate(&query, facts, COUNT(facts), &norm, 1, NULL, 0, &finding,
                                      sizeof finding, 1, &count, NULL),
                         KWK_OK);
        assert_int_equal(finding.verdict, verdicts[i][1]);
    }
}

/* What was thought and what holds after are what kwk_evaluate gives for those two days. */
static void test_is_what_evaluate_gives(void **state)
{
    static const struct kwk_fact facts[] = {
        MEASURE,
        CHARGED,
        INFORMED,
        {.kind = KWK_FACT_WERKER_AANGEWEZEN, .date = 20260603, .recorded = 20260701, .id = 4},
    };
    const int32_t norm = KWK_NORM_WERKER_OTS;
    struct kwk_query query = {.size = sizeof query, .as_of = 20260630, .known_on = 20260630};
    struct kwk_finding finding;
    uint32_t count = 0;
    (void)state;
    late(facts, COUNT(facts), norm, 20260801, 0);
    query.complete_kinds = KWK_FACT_HOGER_BEROEP;
    assert_int_equal(kwk_evaluate(&query, facts, COUNT(facts), &norm, 1, NULL, 0, &finding,
                                  sizeof finding, 1, &count, NULL),
                     KWK_OK);
    assert_int_equal(finding.verdict, lates[0].verdict_then);
    query.known_on = 20260701;
    assert_int_equal(kwk_evaluate(&query, facts, COUNT(facts), &norm, 1, NULL, 0, &finding,
                                  sizeof finding, 1, &count, NULL),
                     KWK_OK);
    assert_int_equal(finding.verdict, lates[0].verdict_after);
}

static void test_sizes_and_refusals(void **state)
{
    static const struct kwk_fact facts[] = {
        MEASURE,
        CHARGED,
        INFORMED,
        {.kind = KWK_FACT_WERKER_AANGEWEZEN, .date = 20260603, .recorded = 20260701, .id = 4},
    };
    struct kwk_query query = {.size = sizeof query, .as_of = 20260801, .complete_kinds = 87};
    struct kwk_report report = {.size = sizeof report};
    const int32_t norm = KWK_NORM_WERKER_OTS;
    uint32_t room = 0;
    (void)state;
    assert_int_equal(kwk_recorded_late(&query, facts, COUNT(facts), &norm, 1, NULL, 0, NULL, 0, 0,
                                       &room, &report),
                     KWK_ERR_CAPACITY);
    assert_true(room >= 1 && room <= ROOM);
    lates[0].norm = 77;
    assert_int_equal(kwk_recorded_late(&query, facts, COUNT(facts), &norm, 1, NULL, 0, lates,
                                       sizeof lates[0], room - 1, &needed, &report),
                     KWK_ERR_CAPACITY);
    assert_int_equal(report.field, KWK_FIELD_LATES);
    assert_int_equal(lates[0].norm, 77);
    assert_int_equal(kwk_recorded_late(&query, facts, COUNT(facts), &norm, 1, NULL, 0, lates,
                                       sizeof lates[0], room, &needed, &report),
                     KWK_OK);
    assert_int_equal(needed, 1);
    assert_int_equal(kwk_recorded_late(&query, facts, COUNT(facts), &norm, 1, NULL, 0, lates, 60,
                                       room, &needed, &report),
                     KWK_ERR_SIZE);
    assert_int_equal(kwk_recorded_late(&query, facts, COUNT(facts), &norm, 1, NULL, 0, NULL, 64,
                                       room, &needed, &report),
                     KWK_ERR_NULL);
    assert_int_equal(kwk_recorded_late(&query, facts, COUNT(facts), &norm, 1, NULL, 0, lates, 64,
                                       room, NULL, &report),
                     KWK_ERR_NULL);
    assert_int_equal(kwk_recorded_late(&query, facts, COUNT(facts), &norm, 1, NULL, 0,
                                       (struct kwk_late *)(uintptr_t)facts, 64, room, &needed,
                                       &report),
                     KWK_ERR_OVERLAP);
    query.as_of = 0;
    assert_int_equal(kwk_recorded_late(&query, facts, COUNT(facts), &norm, 1, NULL, 0, lates, 64,
                                       room, &needed, &report),
                     KWK_ERR_REQUIRED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_recorded_after_the_verdict_it_changes),
        cmocka_unit_test(test_recorded_a_day_later),
        cmocka_unit_test(test_found_wrong_afterwards),
        cmocka_unit_test(test_corrected_on_one_day),
        cmocka_unit_test(test_recorded_late_and_then_withdrawn),
        cmocka_unit_test(test_a_row_that_turned_nothing_is_not_named),
        cmocka_unit_test(test_never_judged_after_as_of),
        cmocka_unit_test(test_annulled_by_a_court_is_not_late),
        cmocka_unit_test(test_is_what_evaluate_gives),
        cmocka_unit_test(test_sizes_and_refusals),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
