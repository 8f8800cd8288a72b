/*
 * tests/decision.c: core decisions by themselves: what is lacking in one (framework 2.4 a, 6.2.1, 7.2,
 * 8.7.1) and which ones a case requires. What is expected comes from the sections named in each row.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "kwaliteitskader/kwaliteitskader.h"

#define ROOM 64

static struct kwk_deficiency rows[ROOM];

static struct kwk_query question(void)
{
    struct kwk_query query = {0};
    query.size = sizeof query;
    query.as_of = 20260601;
    return query;
}

static struct kwk_decision record(int32_t decision)
{
    struct kwk_decision own = {0};
    own.size = sizeof own;
    own.decision = decision;
    own.date = 20260504;
    return own;
}

static uint32_t check(const struct kwk_decision *decision, const int32_t *answers, uint32_t count)
{
    const struct kwk_query query = question();
    uint32_t needed = 0;
    memset(rows, 0, sizeof rows);
    assert_int_equal(kwk_decision_check(&query, decision, answers, count, rows, sizeof rows[0],
                                        ROOM, &needed, NULL),
                     KWK_OK);
    return needed;
}

/* The row of a norm, NULL if that norm finds nothing lacking. */
static const struct kwk_deficiency *row_of(uint32_t count, int32_t norm)
{
    for (uint32_t i = 0; i < count; i++) {
        if (rows[i].norm == norm) {
            return &rows[i];
        }
    }
    return NULL;
}

/* 2.4 a: "altijd op z'n minst een gedragsdeskundige", "nooit alleen". */
static void test_alone(void **state)
{
    (void)state;
    struct kwk_decision own = record(KWK_BESLUIT_OMGANG);
    own.roles = 1u << KWK_ROL_JEUGDBESCHERMER;
    own.flags = KWK_FLAG_DEELNEMERS_VOLLEDIG;
    const uint32_t count = check(&own, NULL, 0);
    const struct kwk_deficiency *row = row_of(count, KWK_NORM_KERNBESLUIT_GEDRAGSDESKUNDIGE);
    assert_non_null(row);
    assert_int_equal(row->state, KWK_DEFICIENCY_TEKORT);
    assert_int_equal(row->severity, KWK_SEVERITY_HARD);
    assert_int_equal(row->cure, KWK_CURE_BETREK);
    assert_int_equal(row->roles, 1u << KWK_ROL_GEDRAGSDESKUNDIGE);
    row = row_of(count, KWK_NORM_KERNBESLUIT_NIET_ALLEEN);
    assert_non_null(row);
    assert_int_equal(row->state, KWK_DEFICIENCY_TEKORT);
    assert_int_equal(row->cure, KWK_CURE_NIET_ALLEEN);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
