/*
 * tests/authority.c: kwk_may and kwk_consent as a contract: sizes, faults, capacity, every cell of the
 * tables, and agreement with the norms on who may ask. Answers case by case stand in tests/cases
 * (bevoegd_*, toestemming_*).
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "kwaliteitskader/kwaliteitskader.h"

#define COUNT(a) ((uint32_t)(sizeof(a) / sizeof((a)[0])))

/* A child of eleven under a supervision order; parent 1 has authority; everything on record. */
static const struct kwk_fact ots[] = {
    {.kind = KWK_FACT_GEBOORTE, .date = 20150412, .id = 1},
    {.kind = KWK_FACT_GEZAG, .date = 20150412, .id = 2, .person = 1},
    {.kind = KWK_FACT_MAATREGEL,
     .date = 20260101,
     .last_day = 20261231,
     .id = 3,
     .value = KWK_MAATREGEL_OTS},
};

static struct kwk_query asked(kwk_date as_of, int32_t complete)
{
    struct kwk_query query = {0};
    query.size = sizeof query;
    query.as_of = as_of;
    query.complete_kinds = complete;
    return query;
}

static struct kwk_may_question of(int32_t actor, int32_t act)
{
    struct kwk_may_question question = {0};
    question.size = sizeof question;
    question.actor = actor;
    question.act = act;
    return question;
}

static struct kwk_may_result may(const struct kwk_query *query, const struct kwk_fact *facts,
                                 uint32_t count, const struct kwk_may_question *question)
{
    struct kwk_may_result result = {0};
    result.size = sizeof result;
    assert_int_equal(kwk_may(query, facts, count, question, &result, NULL, 0, 0, NULL, NULL),
                     KWK_OK);
    return result;
}

/* BW 1:260 lid 2: first the institution; the Board only if it does not ask. */
static void test_extension_in_order_of_precedence(void **state)
{
    const struct kwk_query query = asked(20261001, 87);
    struct kwk_may_question question = of(KWK_ACTOR_GI, KWK_ACT_VERZOEK_VERLENGING_OTS);
    (void)state;
    assert_int_equal(may(&query, ots, COUNT(ots), &question).answer, KWK_MAY_YES);
    question.actor = KWK_ACTOR_RVDK;
    const struct kwk_may_result open = may(&query, ots, COUNT(ots), &question);
    assert_int_equal(open.answer, KWK_MAY_NOT_DECIDABLE);
    assert_int_equal(open.missing, KWK_FACT_VOORNEMEN);
    question.actor = KWK_ACTOR_JEUGDIGE;
    assert_int_equal(may(&query, ots, COUNT(ots), &question).answer, KWK_MAY_NO);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_extension_in_order_of_precedence),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
