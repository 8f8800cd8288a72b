/*
 * tests/stack.c: how much stack an evaluation takes: below 16 KiB, measured on a painted stack.
 * Under a sanitizer the frames are larger and nothing is asserted.
 */
#define _POSIX_C_SOURCE 200809L
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "kwaliteitskader/kwaliteitskader.h"

#define STACK_SIZE (512u * 1024u)
#define PAINT      0xa5
#define PROMISE    (16u * 1024u)

static struct kwk_fact facts[KWK_FACTS_MAX];

/* As many periods as allowed, and the rest contacts, workers and petitions that hang on them. */
static void fill(void)
{
    static const int32_t kinds[] = {KWK_FACT_CONTACT, KWK_FACT_WERKER_AANGEWEZEN,
                                    KWK_FACT_GI_BELAST, KWK_FACT_GI_IN_KENNIS,
                                    KWK_FACT_NIEUWE_ERNSTIGE_ZORG};
    memset(facts, 0, sizeof facts);
    for (int32_t i = 0; i < KWK_FACTS_MAX; i++) {
        facts[i].id = i + 1;
        facts[i].date = 20260401 + i % 28;
        if (i < KWK_PERIODS_MAX) {
            facts[i].kind = i % 2 == 0 ? KWK_FACT_MAATREGEL : KWK_FACT_MACHTIGING;
            facts[i].value = KWK_MAATREGEL_OTS;
            facts[i].last_day = 20270331;
        } else {
            facts[i].kind = kinds[i % 5];
            facts[i].ref = i % 40 == 0 ? 1 : 0;
        }
    }
}

static void *nothing(void *unused)
{
    return unused;
}

static void *evaluate(void *count)
{
    struct kwk_query query = {0};
    uint32_t needed = 0;
    query.size = sizeof query;
    query.as_of = 20260601;
    query.complete_kinds = 69;
    const int32_t status = kwk_evaluate(&query, facts, *(const uint32_t *)count, NULL, 0, NULL, 0,
                                        NULL, 0, 0, &needed, NULL);
    return status == KWK_ERR_CAPACITY ? count : NULL;
}

/* A record with every fact it can stand for. */
static void *decision(void *count)
{
    struct kwk_query query = {0};
    struct kwk_decision own = {0};
    int32_t answers[KWK_DECISION_ANSWERS_MAX];
    uint32_t needed = 0;
    for (uint32_t i = 0; i < KWK_DECISION_ANSWERS_MAX; i++) {
        answers[i] = KWK_NORM_MENING_JEUGDIGE;
    }
    query.size = sizeof query;
    query.as_of = 20260601;
    own.size = sizeof own;
    own.decision = KWK_BESLUIT_PERSPECTIEF;
    own.date = 20260504;
    own.measure = KWK_MAATREGEL_OTS;
    own.place = KWK_PLAATS_PLEEGZORG;
    own.authority = ~1u;
    own.informed = 1;
    own.mdo = own.court = own.date;
    own.looked = 63;
    const int32_t status = kwk_decision_check(&query, &own, answers, KWK_DECISION_ANSWERS_MAX, NULL,
                                              0, 0, &needed, NULL);
    return status == KWK_ERR_CAPACITY ? count : NULL;
}

static void *decision_fact(void *count)
{
    struct kwk_query query = {0};
    uint32_t needed = 0;
    query.size = sizeof query;
    query.as_of = 20260601;
    facts[KWK_PERIODS_MAX].kind = KWK_FACT_KERNBESLUIT;
    facts[KWK_PERIODS_MAX].value = KWK_BESLUIT_PERSPECTIEF;
    const int32_t status =
        kwk_decision_check_fact(&query, facts, *(const uint32_t *)count, NULL, 0,
                                facts[KWK_PERIODS_MAX].id, NULL, 0, 0, &needed, NULL);
    return status == KWK_ERR_CAPACITY ? count : NULL;
}

static void *required(void *count)
{
    struct kwk_query query = {0};
    uint32_t needed = 0;
    query.size = sizeof query;
    query.as_of = 20260601;
    const int32_t status = kwk_decision_required(&query, facts, *(const uint32_t *)count, NULL, 0,
                                                 NULL, 0, 0, &needed, NULL);
    return status == KWK_ERR_CAPACITY ? count : NULL;
}

static void *list_periods(void *count)
{
    struct kwk_query query = {0};
    uint32_t needed = 0;
    query.size = sizeof query;
    query.as_of = 20260601;
    const int32_t status =
        kwk_periods(&query, facts, *(const uint32_t *)count, NULL, 0, NULL, 0, 0, &needed, NULL);
    return status == KWK_ERR_CAPACITY ? count : NULL;
}

/* The longest count there is: a first contact over Easter, every day that was skipped by name. */
static void *explain(void *count)
{
    static char text[KWK_EXPLAIN_MAX];
    const struct kwk_finding finding = {
        .norm = KWK_NORM_EERSTE_CONTACT_OTS, .person = -1, .anchor = 1, .ordinal = 1};
    struct kwk_query query = {0};
    uint32_t needed = 0;
    query.size = sizeof query;
    query.as_of = 20260601;
    query.complete_kinds = 69;
    const int32_t status = kwk_explain(&query, facts, *(const uint32_t *)count, NULL, 0, &finding,
                                       KWK_LANG_NL, text, sizeof text, &needed, NULL);
    return status == KWK_OK ? count : NULL;
}

static struct kwk_finding findings[20000];
static struct kwk_interval intervals[400000];

/* The findings of the day, then the next change: both in one thread, the larger counts. */
static void *next_change(void *count)
{
    struct kwk_query query = {0};
    const uint32_t facts_used = *(const uint32_t *)count;
    uint32_t found = 0;
    uint32_t needed = 0;
    kwk_date day = 0;
    query.size = sizeof query;
    query.as_of = 20260601;
    query.complete_kinds = 69;
    int32_t status = kwk_evaluate(&query, facts, facts_used, NULL, 0, NULL, 0, findings,
                                  sizeof findings[0], 20000, &found, NULL);
    if (status == KWK_OK) {
        status = kwk_next_change(&query, facts, facts_used, NULL, 0, NULL, 0, 20261231, findings,
                                 sizeof findings[0], found, NULL, 0, 0, &needed, &day, NULL);
    }
    return status == KWK_ERR_CAPACITY ? count : NULL;
}

static void *timeline(void *count)
{
    struct kwk_query query = {0};
    uint32_t needed = 0;
    query.size = sizeof query;
    query.as_of = 20260601;
    query.complete_kinds = 69;
    const int32_t status =
        kwk_timeline(&query, facts, *(const uint32_t *)count, NULL, 0, NULL, 0, 20260801, intervals,
                     sizeof intervals[0], 400000, &needed, NULL);
    return status == KWK_OK ? count : NULL;
}

static struct kwk_late lates[400000];

static void *recorded_late(void *count)
{
    struct kwk_query query = {0};
    uint32_t needed = 0;
    query.size = sizeof query;
    query.as_of = 20260601;
    query.complete_kinds = 69;
    query.known_on = 20260404; /* few days of the record, so that everything fits */
    facts[150].recorded = 20260403;
    facts[151].recorded = 20260403;
    const int32_t status = kwk_recorded_late(&query, facts, *(const uint32_t *)count, NULL, 0, NULL,
                                             0, lates, sizeof lates[0], 400000, &needed, NULL);
    return status == KWK_OK ? count : NULL;
}

/* The part of a painted stack that a thread wrote on. */
static size_t used(void *(*run)(void *), uint32_t count)
{
    void *stack = NULL;
    pthread_attr_t attributes;
    pthread_t thread;
    void *result = NULL;
    size_t clean = 0;
    assert_int_equal(posix_memalign(&stack, 4096, STACK_SIZE), 0);
    memset(stack, PAINT, STACK_SIZE);
    assert_int_equal(pthread_attr_init(&attributes), 0);
    assert_int_equal(pthread_attr_setstack(&attributes, stack, STACK_SIZE), 0);
    assert_int_equal(pthread_create(&thread, &attributes, run, &count), 0);
    assert_int_equal(pthread_join(thread, &result), 0);
    assert_non_null(result);
    while (clean < STACK_SIZE && ((const unsigned char *)stack)[clean] == PAINT) {
        clean++;
    }
    pthread_attr_destroy(&attributes);
    free(stack);
    return STACK_SIZE - clean;
}

static void test_an_evaluation_stays_below_16_kib(void **state)
{
    (void)state;
    fill();
    uint32_t count = 300;
    assert_non_null(evaluate(&count)); /* so that the loader has bound memcpy and memset already */
    const size_t thread = used(nothing, 1);
    const size_t small = used(evaluate, 300) - thread;
    assert_non_null(next_change(&count));
    assert_non_null(timeline(&count));
    const size_t next = used(next_change, 300) - thread;
    const size_t line = used(timeline, 300) - thread;
    assert_non_null(recorded_late(&count));
    const size_t late = used(recorded_late, 300) - thread;
    print_message(
        "# stack, 300 facts: evaluate %zu, next change %zu, timeline %zu, late %zu bytes\n", small,
        next, line, late);
#if !defined(__SANITIZE_ADDRESS__) && defined(__OPTIMIZE__)
    assert_true(small < PROMISE);
    assert_true(next < PROMISE);
    assert_true(line < PROMISE);
    assert_true(late < PROMISE);
#endif
}

static void test_core_decisions_stay_below_16_kib(void **state)
{
    (void)state;
    static void *(*const verbs[])(void *) = {decision, decision_fact, required};
    static const char *const names[] = {"kwk_decision_check", "kwk_decision_check_fact",
                                        "kwk_decision_required"};
    fill();
    for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; i++) {
        uint32_t count = 300;
        assert_non_null(verbs[i](&count));
        const size_t thread = used(nothing, 1);
        const size_t own = used(verbs[i], 300) - thread;
        print_message("# stack of %s: %zu bytes\n", names[i], own);
#if !defined(__SANITIZE_ADDRESS__) && defined(__OPTIMIZE__)
        assert_true(own < PROMISE);
#endif
    }
}

static void test_the_list_of_periods_stays_below_16_kib(void **state)
{
    (void)state;
    fill();
    uint32_t count = 300;
    assert_non_null(list_periods(&count));
    const size_t listed = used(list_periods, 300) - used(nothing, 1);
    print_message("# stack of kwk_periods, 300 facts: %zu bytes\n", listed);
#if !defined(__SANITIZE_ADDRESS__) && defined(__OPTIMIZE__)
    assert_true(listed < PROMISE);
#endif
}

static void test_an_explanation_stays_below_16_kib(void **state)
{
    (void)state;
    fill();
    uint32_t count = 300;
    assert_non_null(explain(&count));
    const size_t thread = used(nothing, 1);
    const size_t small = used(explain, 300) - thread;
    print_message("# stack of kwk_explain, 300 facts: %zu bytes\n", small);
#if !defined(__SANITIZE_ADDRESS__) && defined(__OPTIMIZE__)
    assert_true(small < PROMISE);
#endif
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_an_explanation_stays_below_16_kib),
        cmocka_unit_test(test_the_list_of_periods_stays_below_16_kib),
        cmocka_unit_test(test_an_evaluation_stays_below_16_kib),
        cmocka_unit_test(test_core_decisions_stay_below_16_kib),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
