/*
 * tests/next_change.c: kwk_next_change as a contract: the two days of a disputed term, a finding
 * that comes into being, refusals, two-call sizing. That it equals a scan of every day is
 * timeline/scan.c.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "kwaliteitskader/kwaliteitskader.h"

#define COUNT(a) ((uint32_t)(sizeof(a) / sizeof((a)[0])))

/*
 * Besluit Jeugdwet art. 4.2.1: a worker within five werkdagen. Informed on Thursday 2 April 2026;
 * Friday 3 April is Goede Vrijdag, 6 April is the second day of Easter: 10 April when Goede Vrijdag
 * counts as a werkdag, 13 April when it does not. The record of appointments is complete.
 */
static const struct kwk_fact easter[] = {
    {.kind = KWK_FACT_MAATREGEL,
     .date = 20260401,
     .last_day = 20270331,
     .id = 1,
     .value = KWK_MAATREGEL_OTS},
    {.kind = KWK_FACT_GI_BELAST, .date = 20260401, .id = 2, .ref = 1},
    {.kind = KWK_FACT_GI_IN_KENNIS, .date = 20260402, .id = 3, .ref = 2},
    {.kind = KWK_FACT_VOLLEDIG,
     .date = 20260401,
     .id = 4,
     .person = -1,
     .value = KWK_FACT_WERKER_AANGEWEZEN},
};

static const int32_t worker[] = {KWK_NORM_WERKER_OTS};

struct asked {
    struct kwk_query query;
    struct kwk_finding findings[16];
    uint32_t count;
    struct kwk_change changes[16];
    uint32_t needed;
    kwk_date day;
};

static int32_t next(struct asked *asked, const struct kwk_fact *facts, uint32_t count,
                    kwk_date as_of, kwk_date through)
{
    memset(asked, 0, sizeof *asked);
    asked->query.size = sizeof asked->query;
    asked->query.as_of = as_of;
    assert_int_equal(kwk_evaluate(&asked->query, facts, count, worker, 1, NULL, 0, asked->findings,
                                  sizeof asked->findings[0], COUNT(asked->findings), &asked->count,
                                  NULL),
                     KWK_OK);
    return kwk_next_change(&asked->query, facts, count, worker, 1, NULL, 0, through,
                           asked->findings, sizeof asked->findings[0], asked->count, asked->changes,
                           sizeof asked->changes[0], COUNT(asked->changes), &asked->needed,
                           &asked->day, NULL);
}

static void test_each_reading_turns_on_the_day_after_its_due_day(void **state)
{
    struct asked asked;
    (void)state;
    assert_int_equal(next(&asked, easter, COUNT(easter), 20260403, 20261231), KWK_OK);
    assert_int_equal(asked.day, 20260411);
    assert_int_equal(asked.needed, 1);
    assert_int_equal(asked.changes[0].norm, KWK_NORM_WERKER_OTS);
    assert_int_equal(asked.changes[0].day, 20260411);
    assert_int_equal(asked.changes[0].verdict_before, KWK_VERDICT_PENDING);
    assert_int_equal(asked.changes[0].verdict_after, KWK_VERDICT_PENDING);
    assert_int_equal(asked.changes[0].strict_before, KWK_VERDICT_PENDING);
    assert_int_equal(asked.changes[0].strict_after, KWK_VERDICT_BREACHED);
    assert_int_equal(asked.changes[0].due_latest, 20260413);
    assert_int_equal(next(&asked, easter, COUNT(easter), 20260411, 20261231), KWK_OK);
    assert_int_equal(asked.day, 20260414);
    assert_int_equal(asked.changes[0].verdict_before, KWK_VERDICT_PENDING);
    assert_int_equal(asked.changes[0].verdict_after, KWK_VERDICT_BREACHED);
}

static void test_what_is_breached_and_complete_stays_so(void **state)
{
    struct asked asked;
    (void)state;
    assert_int_equal(next(&asked, easter, COUNT(easter), 20260414, 20361231), KWK_OK);
    assert_int_equal(asked.day, 0);
    assert_int_equal(asked.needed, 0);
}

static void test_nothing_before_through_is_no_day(void **state)
{
    struct asked asked;
    (void)state;
    assert_int_equal(next(&asked, easter, COUNT(easter), 20260403, 20260410), KWK_OK);
    assert_int_equal(asked.day, 0);
    assert_int_equal(next(&asked, easter, COUNT(easter), 20260403, 20260411), KWK_OK);
    assert_int_equal(asked.day, 20260411);
}

/* On 1 April the GI does not know yet: no term runs. On 2 April it begins. */
static void test_a_finding_that_begins_to_run(void **state)
{
    struct asked asked;
    (void)state;
    assert_int_equal(next(&asked, easter, COUNT(easter), 20260401, 20261231), KWK_OK);
    assert_int_equal(asked.day, 20260402);
    assert_int_equal(asked.changes[0].verdict_before, KWK_VERDICT_UNDETERMINED);
    assert_int_equal(asked.changes[0].verdict_after, KWK_VERDICT_PENDING);
    /* before the measure there is a finding without an anchor, and that one goes */
    assert_int_equal(next(&asked, easter, COUNT(easter), 20260331, 20261231), KWK_OK);
    assert_int_equal(asked.day, 20260401);
    assert_int_equal(asked.needed, 2);
    assert_int_equal(asked.changes[0].anchor, 0);
    assert_int_equal(asked.changes[0].verdict_before, KWK_VERDICT_UNDETERMINED);
    assert_int_equal(asked.changes[0].verdict_after, 0);
    assert_int_equal(asked.changes[1].anchor, 1);
    assert_int_equal(asked.changes[1].verdict_before, 0);
    assert_int_equal(asked.changes[1].verdict_after, KWK_VERDICT_UNDETERMINED);
}

/*
 * Ordered on 10 April to begin on 1 May, and nobody charged: until it begins nobody need be, from then on it
 * is not known whether the GI was.
 */
static void test_a_measure_ordered_ahead_begins(void **state)
{
    static const struct kwk_fact facts[] = {
        {.kind = KWK_FACT_UITSPRAAK, .date = 20260410, .id = 1, .value = KWK_VERZOEK_OTS},
        {.kind = KWK_FACT_MAATREGEL,
         .date = 20260501,
         .last_day = 20270430,
         .id = 2,
         .ref2 = 1,
         .value = KWK_MAATREGEL_OTS},
    };
    struct asked asked;
    (void)state;
    assert_int_equal(next(&asked, facts, COUNT(facts), 20260410, 20261231), KWK_OK);
    assert_int_equal(asked.day, 20260501);
    assert_int_equal(asked.needed, 1);
    assert_int_equal(asked.changes[0].verdict_before, KWK_VERDICT_NOT_APPLICABLE);
    assert_int_equal(asked.changes[0].verdict_after, KWK_VERDICT_UNDETERMINED);
}

/* A declaration that ends: the day after it absence is no longer established. */
static void test_the_end_of_a_declaration_counts(void **state)
{
    struct kwk_fact facts[COUNT(easter)];
    struct asked asked;
    (void)state;
    memcpy(facts, easter, sizeof facts);
    facts[3].last_day = 20260412;
    assert_int_equal(next(&asked, facts, COUNT(facts), 20260411, 20261231), KWK_OK);
    assert_int_equal(asked.day, 20260414);
    assert_int_equal(asked.changes[0].verdict_after, KWK_VERDICT_UNDETERMINED);
}

/* An explanation that promises a day excuses through that day (docs/rules.md section 3.9). */
static void test_a_promised_day_that_passes(void **state)
{
    static const struct kwk_fact facts[] = {
        {.kind = KWK_FACT_MAATREGEL,
         .date = 20260401,
         .last_day = 20270331,
         .id = 1,
         .value = KWK_MAATREGEL_OTS},
        {.kind = KWK_FACT_FGP_AFGEZIEN, .date = 20260402, .id = 2, .ref = 1},
        {.kind = KWK_FACT_UITLEG,
         .date = 20260510,
         .id = 3,
         .ref = 1,
         .value = KWK_NORM_PLAN_ZES_WEKEN,
         .last_day = 20260630},
    };
    static const int32_t norm[] = {KWK_NORM_PLAN_ZES_WEKEN};
    struct kwk_query query = {.size = sizeof query, .as_of = 20260601, .complete_kinds = 87};
    struct kwk_finding findings[4];
    struct kwk_change change;
    uint32_t count = 0;
    uint32_t needed = 0;
    kwk_date day = 0;
    (void)state;
    assert_int_equal(kwk_evaluate(&query, facts, COUNT(facts), norm, 1, NULL, 0, findings,
                                  sizeof findings[0], 4, &count, NULL),
                     KWK_OK);
    assert_int_equal(count, 1);
    assert_int_equal(findings[0].verdict, KWK_VERDICT_EXPLAINED);
    assert_int_equal(kwk_next_change(&query, facts, COUNT(facts), norm, 1, NULL, 0, 20301231,
                                     findings, sizeof findings[0], count, &change, sizeof change, 1,
                                     &needed, &day, NULL),
                     KWK_OK);
    assert_int_equal(day, 20260701);
    assert_int_equal(change.verdict_before, KWK_VERDICT_EXPLAINED);
    assert_int_equal(change.verdict_after, KWK_VERDICT_BREACHED);
}

static void test_what_is_refused(void **state)
{
    struct asked asked;
    struct kwk_report report = {.size = sizeof report};
    (void)state;
    assert_int_equal(next(&asked, easter, COUNT(easter), 20260403, 0), KWK_ERR_REQUIRED);
    assert_int_equal(next(&asked, easter, COUNT(easter), 20260403, 20260402), KWK_ERR_ORDER);
    assert_int_equal(next(&asked, easter, COUNT(easter), 20260403, 20260230), KWK_ERR_DATE);
    assert_int_equal(next(&asked, easter, COUNT(easter), 20260403, 20261231), KWK_OK);
    asked.findings[0].verdict = KWK_VERDICT_MET;
    assert_int_equal(kwk_next_change(&asked.query, easter, COUNT(easter), worker, 1, NULL, 0,
                                     20261231, asked.findings, sizeof asked.findings[0],
                                     asked.count, asked.changes, sizeof asked.changes[0], 16,
                                     &asked.needed, &asked.day, &report),
                     KWK_ERR_CODE);
    assert_int_equal(report.field, KWK_FIELD_FINDINGS);
    assert_int_equal(kwk_next_change(&asked.query, easter, COUNT(easter), worker, 1, NULL, 0,
                                     20261231, NULL, 0, 0, asked.changes, sizeof asked.changes[0],
                                     16, &asked.needed, &asked.day, &report),
                     KWK_ERR_CODE);
    assert_int_equal(kwk_next_change(&asked.query, easter, COUNT(easter), worker, 1, NULL, 0,
                                     20261231, asked.findings, sizeof asked.findings[0],
                                     asked.count, asked.changes, sizeof asked.changes[0] - 4, 16,
                                     &asked.needed, &asked.day, &report),
                     KWK_ERR_SIZE);
    assert_int_equal(report.field, KWK_FIELD_CHANGES);
    assert_int_equal(kwk_next_change(&asked.query, easter, COUNT(easter), worker, 1, NULL, 0,
                                     20261231, asked.findings, sizeof asked.findings[0],
                                     asked.count, (struct kwk_change *)(void *)asked.findings,
                                     sizeof asked.changes[0], 1, &asked.needed, &asked.day,
                                     &report),
                     KWK_ERR_OVERLAP);
    assert_int_equal(kwk_next_change(&asked.query, easter, COUNT(easter), worker, 1, NULL, 0,
                                     20261231, asked.findings, sizeof asked.findings[0],
                                     asked.count, NULL, 0, 1, &asked.needed, &asked.day, &report),
                     KWK_ERR_NULL);
    assert_int_equal(kwk_next_change(&asked.query, easter, COUNT(easter), worker, 1, NULL, 0,
                                     20261231, asked.findings, sizeof asked.findings[0],
                                     asked.count, NULL, 0, 0, &asked.needed, NULL, &report),
                     KWK_ERR_NULL);
}

static void test_two_calls(void **state)
{
    struct asked asked;
    struct {
        struct kwk_change change;
        int32_t later; /* of a newer header */
    } wide[1];
    (void)state;
    assert_int_equal(next(&asked, easter, COUNT(easter), 20260402, 20261231), KWK_OK);
    memset(wide, 0x5a, sizeof wide);
    asked.needed = 0;
    asked.query.as_of = 20260402;
    assert_int_equal(kwk_next_change(&asked.query, easter, COUNT(easter), worker, 1, NULL, 0,
                                     20261231, asked.findings, sizeof asked.findings[0],
                                     asked.count, NULL, 0, 0, &asked.needed, &asked.day, NULL),
                     KWK_ERR_CAPACITY);
    assert_int_equal(asked.needed, 1);
    assert_int_equal(asked.day, 20260411);
    assert_int_equal(kwk_next_change(&asked.query, easter, COUNT(easter), worker, 1, NULL, 0,
                                     20261231, asked.findings, sizeof asked.findings[0],
                                     asked.count, &wide[0].change, sizeof wide[0], 1, &asked.needed,
                                     &asked.day, NULL),
                     KWK_OK);
    assert_int_equal(wide[0].change.day, 20260411);
    assert_int_equal(wide[0].later, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_each_reading_turns_on_the_day_after_its_due_day),
        cmocka_unit_test(test_what_is_breached_and_complete_stays_so),
        cmocka_unit_test(test_nothing_before_through_is_no_day),
        cmocka_unit_test(test_a_finding_that_begins_to_run),
        cmocka_unit_test(test_a_measure_ordered_ahead_begins),
        cmocka_unit_test(test_the_end_of_a_declaration_counts),
        cmocka_unit_test(test_a_promised_day_that_passes),
        cmocka_unit_test(test_what_is_refused),
        cmocka_unit_test(test_two_calls),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
