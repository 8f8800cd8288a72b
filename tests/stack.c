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
} verbs[] = {{"kwk_evaluate", evaluate, 300},
             {"kwk_missing", missing, 150},
             {"kwk_worklist", worklist, 150}};

static void test_every_verb_stays_below_16_kib(void **state)
{
    (void)state;
    fill();
    uint32_t count = 150;
    for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; i++) {
        assert_non_null(verbs[i].run(&count)); /* so that the loader has bound memcpy already */
    }
    const size_t thread = used(nothing, 1);
    for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; i++) {
        const size_t small = used(verbs[i].run, verbs[i].facts) - thread;
        print_message("# stack of %s, %u facts: %zu bytes\n", verbs[i].name, verbs[i].facts, small);
#if !defined(__SANITIZE_ADDRESS__) && defined(__OPTIMIZE__)
        assert_true(small < PROMISE);
#endif
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_verb_stays_below_16_kib),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
