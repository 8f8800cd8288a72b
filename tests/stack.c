/*
 * tests/stack.c: how much stack the verbs over a case take: below 16 KiB, measured on a painted stack.
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

static struct kwk_query stack_query(void);

static void *canonical(void *count)
{
    const struct kwk_query query = stack_query();
    uint32_t needed = 0;
    const int32_t status = kwk_canonical(&query, facts, *(const uint32_t *)count, NULL, 0, NULL, 0,
                                         NULL, 0, &needed, NULL);
    return status == KWK_ERR_CAPACITY ? count : NULL;
}

static struct kwk_query stack_query(void)
{
    struct kwk_query query = {0};
    query.size = sizeof query;
    query.as_of = 20260601;
    query.complete_kinds = 69;
    return query;
}

static void *phase(void *count)
{
    const struct kwk_query query = stack_query();
    struct kwk_phase_row rows[9];
    uint32_t needed = 0;
    return kwk_phase(&query, facts, *(const uint32_t *)count, NULL, 0, rows, sizeof rows[0], 9,
                     &needed, NULL) == KWK_OK
               ? count
               : NULL;
}

static void *phase_open(void *count)
{
    static struct kwk_open_row rows[2048];
    const struct kwk_query query = stack_query();
    uint32_t needed = 0;
    return kwk_phase_open(&query, facts, *(const uint32_t *)count, NULL, 0, 0, rows, sizeof rows[0],
                          2048, &needed, NULL) == KWK_OK
               ? count
               : NULL;
}

static void *transition(void *count)
{
    static struct kwk_transition_row rows[64];
    static struct kwk_need_row needs[512];
    const struct kwk_query query = stack_query();
    uint32_t needed = 0;
    uint32_t more = 0;
    return kwk_transition(&query, facts, *(const uint32_t *)count, NULL, 0, rows, sizeof rows[0],
                          64, &needed, needs, sizeof needs[0], 512, &more, NULL) == KWK_OK
               ? count
               : NULL;
}

static void *validate(void *count)
{
    const struct kwk_query query = stack_query();
    uint32_t needed = 0;
    const int32_t status =
        kwk_validate(&query, facts, *(const uint32_t *)count, NULL, 0, NULL, 0, 0, &needed, NULL);
    return status == KWK_ERR_CAPACITY || status == KWK_OK ? count : NULL;
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

static void *ask(void *count)
{
    const struct kwk_query query = {.size = sizeof query, .as_of = 20260601, .complete_kinds = 69};
    const struct kwk_may_question question = {
        .size = sizeof question, .actor = KWK_ACTOR_OUDER, .act = KWK_ACT_VERZOEK_VERLENGING_OTS};
    struct kwk_may_result result = {.size = sizeof result};
    const int32_t status = kwk_may(&query, facts, *(const uint32_t *)count, &question, &result,
                                   NULL, 0, 0, NULL, NULL);
    return status == KWK_OK ? count : NULL;
}

static void *consent(void *count)
{
    const struct kwk_query query = {.size = sizeof query, .as_of = 20260601, .complete_kinds = 69};
    uint32_t needed = 0;
    const int32_t status = kwk_consent(&query, facts, *(const uint32_t *)count,
                                       KWK_CONSENT_VERBLIJF, 0, 0, NULL, 0, 0, &needed, NULL);
    return status == KWK_ERR_CAPACITY ? count : NULL;
}

static void *missing(void *count)
{
    struct kwk_query query = {.size = sizeof query, .as_of = 20260601};
    uint32_t needed = 0;
    const int32_t status = kwk_missing(&query, facts, *(const uint32_t *)count, NULL, 0, NULL, 0,
                                       NULL, 0, 0, &needed, NULL);
    return status == KWK_ERR_CAPACITY ? count : NULL;
}

static void *worklist(void *count)
{
    struct kwk_query query = {.size = sizeof query, .as_of = 20260601};
    uint32_t needed = 0;
    const int32_t status = kwk_worklist(&query, facts, *(const uint32_t *)count, NULL, 0, NULL, 0,
                                        NULL, 0, 0, &needed, NULL);
    return status == KWK_ERR_CAPACITY ? count : NULL;
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

static const struct {
    const char *name;
    void *(*run)(void *count);
    uint32_t facts;
} findings_verbs[] = {{"kwk_evaluate", evaluate, 300},
                      {"kwk_missing", missing, 150},
                      {"kwk_worklist", worklist, 150}};

static void test_findings_and_what_is_missing_stay_below_16_kib(void **state)
{
    (void)state;
    fill();
    uint32_t count = 150;
    for (size_t i = 0; i < sizeof findings_verbs / sizeof findings_verbs[0]; i++) {
        assert_non_null(
            findings_verbs[i].run(&count)); /* so that the loader has bound memcpy already */
    }
    const size_t thread = used(nothing, 1);
    for (size_t i = 0; i < sizeof findings_verbs / sizeof findings_verbs[0]; i++) {
        const size_t small = used(findings_verbs[i].run, findings_verbs[i].facts) - thread;
        print_message("# stack of %s, %u facts: %zu bytes\n", findings_verbs[i].name,
                      findings_verbs[i].facts, small);
#if !defined(__SANITIZE_ADDRESS__) && defined(__OPTIMIZE__)
        assert_true(small < PROMISE);
#endif
    }
}

static void test_phases_and_validation_stay_below_16_kib(void **state)
{
    static const struct {
        const char *name;
        void *(*run)(void *);
    } verbs[] = {{"kwk_phase", phase},
                 {"kwk_phase_open", phase_open},
                 {"kwk_transition", transition},
                 {"kwk_validate", validate},
                 {"kwk_canonical", canonical}};
    (void)state;
    fill();
    const size_t thread = used(nothing, 1);
    for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; i++) {
        uint32_t count = 300;
        assert_non_null(verbs[i].run(&count));
        const size_t taken = used(verbs[i].run, 300) - thread;
        print_message("# stack of %s, 300 facts: %zu bytes\n", verbs[i].name, taken);
#if !defined(__SANITIZE_ADDRESS__) && defined(__OPTIMIZE__)
        assert_true(taken < PROMISE);
#endif
    }
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

static void test_may_and_consent_stay_below_16_kib(void **state)
{
    (void)state;
    fill();
    uint32_t count = 300;
    assert_non_null(ask(&count));
    assert_non_null(consent(&count));
    const size_t thread = used(nothing, 1);
    const size_t may = used(ask, 300) - thread;
    const size_t needs = used(consent, 300) - thread;
    print_message("# stack of kwk_may, kwk_consent, 300 facts: %zu, %zu bytes\n", may, needs);
#if !defined(__SANITIZE_ADDRESS__) && defined(__OPTIMIZE__)
    assert_true(may < PROMISE);
    assert_true(needs < PROMISE);
#endif
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_findings_and_what_is_missing_stay_below_16_kib),
        cmocka_unit_test(test_phases_and_validation_stay_below_16_kib),
        cmocka_unit_test(test_core_decisions_stay_below_16_kib),
        cmocka_unit_test(test_may_and_consent_stay_below_16_kib),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
