/*
 * tests/evaluate.c: kwk_evaluate as a contract: sizes, faults, permutation, completeness of old
 * callers, thresholds in place of a birth date, two-call sizing, const input, the stack it uses.
 * Verdicts norm by norm stand in tests/cases.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "kwaliteitskader/kwaliteitskader.h"

#define COUNT(a) ((uint32_t)(sizeof(a) / sizeof((a)[0])))

enum {
    ROOM = 1000 /* findings of one small case over every norm */
};

/* An ots with everything a first quarter can have, and a placement. */
static const struct kwk_fact quarter[] = {
    {.kind = KWK_FACT_GEBOORTE, .date = 20150412, .id = 1},
    {.kind = KWK_FACT_GEZAG, .date = 20150412, .id = 2, .person = 1},
    {.kind = KWK_FACT_GEZAG, .date = 20150412, .id = 3, .person = 2},
    {.kind = KWK_FACT_UITSPRAAK, .date = 20260330, .id = 4, .value = KWK_VERZOEK_OTS},
    {.kind = KWK_FACT_MAATREGEL,
     .date = 20260401,
     .last_day = 20270331,
     .id = 5,
     .ref2 = 4,
     .value = KWK_MAATREGEL_OTS},
    {.kind = KWK_FACT_GI_BELAST, .date = 20260401, .id = 6, .ref = 5},
    {.kind = KWK_FACT_GI_IN_KENNIS, .date = 20260402, .id = 7, .ref = 6},
    {.kind = KWK_FACT_WERKER_AANGEWEZEN, .date = 20260407, .id = 8, .person = 9},
    {.kind = KWK_FACT_CONTACT, .date = 20260410, .id = 9, .persons = 1u | 1u << 1 | 1u << 9},
    {.kind = KWK_FACT_CONTACT, .date = 20260414, .id = 10, .persons = 1u << 2 | 1u << 9},
    {.kind = KWK_FACT_FGP_AFGEZIEN, .date = 20260415, .id = 11},
    {.kind = KWK_FACT_PLAN_VASTGESTELD, .date = 20260601, .id = 12},
    {.kind = KWK_FACT_MACHTIGING,
     .date = 20260501,
     .last_day = 20270331,
     .id = 13,
     .value = KWK_PLAATS_PLEEGZORG},
    {.kind = KWK_FACT_PLAATSING,
     .date = 20260503,
     .id = 14,
     .ref2 = 13,
     .value = KWK_PLAATS_NETWERKPLEEGZORG},
    {.kind = KWK_FACT_HULP_GESTART, .date = 20260620, .id = 15},
    {.kind = KWK_FACT_UITLEG,
     .date = 20260602,
     .id = 16,
     .ref = 5,
     .value = KWK_NORM_PLAN_ZES_WEKEN},
};

static struct kwk_query asked(kwk_date as_of)
{
    struct kwk_query query = {0};
    query.size = sizeof query;
    query.as_of = as_of;
    return query;
}

static uint32_t evaluate(const struct kwk_query *query, const struct kwk_fact *facts,
                         uint32_t count, struct kwk_finding *found, uint32_t capacity)
{
    uint32_t needed = 0;
    struct kwk_report report = {.size = sizeof report};
    const int32_t status = kwk_evaluate(query, facts, count, NULL, 0, NULL, 0, found, sizeof *found,
                                        capacity, &needed, &report);
    assert_int_equal(status, KWK_OK);
    assert_int_equal(report.status, KWK_OK);
    return needed;
}

static const struct kwk_finding *finding(const struct kwk_finding *found, uint32_t count,
                                         int32_t norm, int32_t person)
{
    for (uint32_t i = 0; i < count; i++) {
        if (found[i].norm == norm && found[i].person == person) {
            return &found[i];
        }
    }
    return NULL;
}

static void test_first_contact_whole_and_parts(void **state)
{
    struct kwk_finding found[ROOM];
    const struct kwk_query query = asked(20260420);
    const uint32_t count = evaluate(&query, quarter, COUNT(quarter), found, ROOM);
    const struct kwk_finding *whole = finding(found, count, KWK_NORM_EERSTE_CONTACT_OTS, -1);
    const struct kwk_finding *child = finding(found, count, KWK_NORM_EERSTE_CONTACT_OTS, 0);
    const struct kwk_finding *second = finding(found, count, KWK_NORM_EERSTE_CONTACT_OTS, 2);
    (void)state;
    assert_non_null(whole);
    assert_int_equal(whole->verdict, KWK_VERDICT_MET_LATE);
    assert_int_equal(whole->due, 20260410);
    assert_int_equal(whole->due_latest, 20260413);
    assert_int_equal(whole->done, 20260414);
    assert_int_equal(whole->evidence, 10);
    assert_int_equal(whole->trigger, 7);
    assert_true((whole->flags & KWK_FINDING_WHOLE) != 0);
    assert_int_equal(child->verdict, KWK_VERDICT_MET);
    assert_int_equal(child->done, 20260410);
    assert_int_equal(second->verdict, KWK_VERDICT_MET_LATE);
    assert_int_equal(second->days, 1);
    assert_true((second->flags & KWK_FINDING_PART) != 0);
}

static void test_findings_sorted_by_identity(void **state)
{
    struct kwk_finding found[ROOM];
    const struct kwk_query query = asked(20270501);
    const uint32_t count = evaluate(&query, quarter, COUNT(quarter), found, ROOM);
    (void)state;
    assert_true(count > 30);
    for (uint32_t i = 1; i < count; i++) {
        const struct kwk_finding *a = &found[i - 1];
        const struct kwk_finding *b = &found[i];
        const int32_t left[] = {a->norm, a->person, a->anchor, a->ordinal};
        const int32_t right[] = {b->norm, b->person, b->anchor, b->ordinal};
        int32_t order = 0;
        for (int k = 0; k < 4 && order == 0; k++) {
            order = left[k] < right[k] ? -1 : left[k] > right[k];
        }
        assert_int_equal(order, -1);
    }
}

static void test_permutation_changes_nothing(void **state)
{
    struct kwk_fact facts[COUNT(quarter)];
    struct kwk_finding first[ROOM];
    struct kwk_finding other[ROOM];
    (void)state;
    for (kwk_date as_of = 20260420; as_of < 20280401; as_of += 10000) {
        const struct kwk_query query = asked(as_of);
        const uint32_t count = evaluate(&query, quarter, COUNT(quarter), first, ROOM);
        uint32_t seed = 12345;
        for (int round = 0; round < 200; round++) {
            memcpy(facts, quarter, sizeof quarter);
            for (uint32_t i = COUNT(facts) - 1; i > 0; i--) {
                seed = seed * 1664525u + 1013904223u;
                const uint32_t j = (seed >> 8) % (i + 1);
                const struct kwk_fact swap = facts[i];
                facts[i] = facts[j];
                facts[j] = swap;
            }
            assert_int_equal(evaluate(&query, facts, COUNT(facts), other, ROOM), count);
            assert_memory_equal(first, other, count * sizeof first[0]);
        }
    }
}

static void test_two_calls_and_too_small(void **state)
{
    struct kwk_finding found[ROOM];
    const struct kwk_query query = asked(20260420);
    uint32_t needed = 0;
    (void)state;
    assert_int_equal(
        kwk_evaluate(&query, quarter, COUNT(quarter), NULL, 0, NULL, 0, NULL, 0, 0, &needed, NULL),
        KWK_ERR_CAPACITY);
    assert_true(needed > 1 && needed < ROOM);
    memset(found, 0x5a, sizeof found);
    const struct kwk_finding untouched = found[0];
    uint32_t again = 0;
    assert_int_equal(kwk_evaluate(&query, quarter, COUNT(quarter), NULL, 0, NULL, 0, found,
                                  sizeof found[0], needed - 1, &again, NULL),
                     KWK_ERR_CAPACITY);
    assert_int_equal(again, needed);
    assert_memory_equal(&found[0], &untouched, sizeof untouched);
    assert_int_equal(kwk_evaluate(&query, quarter, COUNT(quarter), NULL, 0, NULL, 0, found,
                                  sizeof found[0], needed, &again, NULL),
                     KWK_OK);
    assert_memory_equal(&found[needed], &untouched, sizeof untouched);
}

/* A caller with a longer finding of a later version, and one with the first version. */
static void test_finding_sizes(void **state)
{
    struct later {
        struct kwk_finding known;
        int32_t more[4];
    };
    struct later later[ROOM];
    struct kwk_finding found[ROOM];
    const struct kwk_query query = asked(20260420);
    uint32_t needed = 0;
    (void)state;
    memset(later, 0x5a, sizeof later);
    const uint32_t count = evaluate(&query, quarter, COUNT(quarter), found, ROOM);
    assert_int_equal(kwk_evaluate(&query, quarter, COUNT(quarter), NULL, 0, NULL, 0,
                                  &later[0].known, sizeof later[0], ROOM, &needed, NULL),
                     KWK_OK);
    assert_int_equal(needed, count);
    for (uint32_t i = 0; i < count; i++) {
        const int32_t zero[4] = {0};
        assert_memory_equal(&later[i].known, &found[i], sizeof found[i]);
        assert_memory_equal(later[i].more, zero, sizeof zero);
    }
    const uint32_t wrong[] = {0, 4, KWK_FINDING_SIZE_V1 - 4, KWK_FINDING_SIZE_V1 + 2, 1u << 31};
    for (uint32_t i = 0; i < COUNT(wrong); i++) {
        assert_int_equal(kwk_evaluate(&query, quarter, COUNT(quarter), NULL, 0, NULL, 0, found,
                                      wrong[i], ROOM, &needed, NULL),
                         KWK_ERR_SIZE);
    }
}

static void test_faults_write_nothing(void **state)
{
    struct kwk_fact facts[COUNT(quarter)];
    struct kwk_finding found[4];
    struct kwk_finding before[4];
    struct kwk_report report = {.size = sizeof report};
    const struct kwk_query query = asked(20260420);
    uint32_t needed = 77;
    (void)state;
    memcpy(facts, quarter, sizeof quarter);
    facts[3].date = 20260230;
    memset(found, 0x5a, sizeof found);
    memcpy(before, found, sizeof found);
    assert_int_equal(kwk_evaluate(&query, facts, COUNT(facts), NULL, 0, NULL, 0, found,
                                  sizeof found[0], 4, &needed, &report),
                     KWK_ERR_DATE);
    assert_int_equal(needed, 77);
    assert_memory_equal(found, before, sizeof found);
    assert_int_equal(report.fact_index, 3);
    assert_int_equal(report.fact_id, 4);
    assert_int_equal(report.field, KWK_FIELD_DATE);
    assert_int_equal(report.got, 20260230);
}

static void test_null_and_absurd_counts(void **state)
{
    struct kwk_finding found[4];
    const struct kwk_query query = asked(20260420);
    const int32_t unknown_norm = 99999;
    const kwk_date bad_day = 20260230;
    uint32_t needed = 0;
    (void)state;
    assert_int_equal(kwk_evaluate(NULL, quarter, 1, NULL, 0, NULL, 0, found, 80, 4, &needed, NULL),
                     KWK_ERR_NULL);
    assert_int_equal(kwk_evaluate(&query, NULL, 1, NULL, 0, NULL, 0, found, 80, 4, &needed, NULL),
                     KWK_ERR_NULL);
    assert_int_equal(
        kwk_evaluate(&query, quarter, 1, NULL, 1, NULL, 0, found, 80, 4, &needed, NULL),
        KWK_ERR_NULL);
    assert_int_equal(
        kwk_evaluate(&query, quarter, 1, NULL, 0, NULL, 1, found, 80, 4, &needed, NULL),
        KWK_ERR_NULL);
    assert_int_equal(kwk_evaluate(&query, quarter, 1, NULL, 0, NULL, 0, NULL, 80, 4, &needed, NULL),
                     KWK_ERR_NULL);
    assert_int_equal(kwk_evaluate(&query, quarter, 1, NULL, 0, NULL, 0, found, 80, 4, NULL, NULL),
                     KWK_ERR_NULL);
    assert_int_equal(
        kwk_evaluate(&query, quarter, UINT32_MAX, NULL, 0, NULL, 0, found, 80, 4, &needed, NULL),
        KWK_ERR_COUNT);
    assert_int_equal(
        kwk_evaluate(&query, quarter, 1, &unknown_norm, 1, NULL, 0, found, 80, 4, &needed, NULL),
        KWK_ERR_NORM);
    assert_int_equal(
        kwk_evaluate(&query, quarter, 1, NULL, 0, &bad_day, 1, found, 80, 4, &needed, NULL),
        KWK_ERR_DATE);
    assert_int_equal(kwk_evaluate(&query, quarter, 1, NULL, 0, &bad_day, UINT32_MAX, found, 80, 4,
                                  &needed, NULL),
                     KWK_ERR_COUNT);
}

static void test_output_over_input_is_refused(void **state)
{
    union {
        struct kwk_fact facts[COUNT(quarter)];
        struct kwk_finding findings[12];
    } both;
    const struct kwk_query query = asked(20260420);
    uint32_t needed = 0;
    (void)state;
    memcpy(both.facts, quarter, sizeof quarter);
    assert_int_equal(kwk_evaluate(&query, both.facts, COUNT(quarter), NULL, 0, NULL, 0,
                                  both.findings, sizeof both.findings[0], 12, &needed, NULL),
                     KWK_ERR_OVERLAP);
    assert_memory_equal(both.facts, quarter, sizeof quarter);
}

static void test_norms_asked_for_and_sets(void **state)
{
    struct kwk_finding found[ROOM];
    struct kwk_query query = asked(20260420);
    const int32_t norms[] = {KWK_NORM_WERKER_OTS, KWK_NORM_EERSTE_CONTACT_OTS};
    uint32_t needed = 0;
    (void)state;
    assert_int_equal(kwk_evaluate(&query, quarter, COUNT(quarter), norms, 2, NULL, 0, found,
                                  sizeof found[0], ROOM, &needed, NULL),
                     KWK_OK);
    assert_int_equal(needed, 5); /* one worker; contact: whole, child, two parents */
    query.sets = KWK_SET_WET;
    const uint32_t count = evaluate(&query, quarter, COUNT(quarter), found, ROOM);
    for (uint32_t i = 0; i < count; i++) {
        struct kwk_norm_info info = {.size = sizeof info};
        assert_int_equal(kwk_norm_info(found[i].norm, &info), KWK_OK);
        assert_int_equal(info.set, KWK_SET_WET);
    }
    query.sets = 0;
    query.verdicts = 1u << KWK_VERDICT_MET_LATE;
    const uint32_t late = evaluate(&query, quarter, COUNT(quarter), found, ROOM);
    assert_true(late >= 1);
    for (uint32_t i = 0; i < late; i++) {
        assert_int_equal(found[i].verdict, KWK_VERDICT_MET_LATE);
    }
}

/*
 * A caller that declared itself complete up to the kinds of its version gets no BREACHED from a
 * kind that came later: for every K, with complete_kinds = K, each norm that waits for a kind
 * above K is not BREACHED; with all kinds declared at least one is.
 */
static void test_old_callers_get_no_breach_from_later_kinds(void **state)
{
    struct kwk_finding found[ROOM];
    struct kwk_query query = asked(20280101);
    const struct kwk_fact bare[] = {quarter[0], quarter[1], quarter[3],  quarter[4],
                                    quarter[5], quarter[6], quarter[10], quarter[12]};
    const struct {
        int32_t norm, kind;
    } waits[] = {{KWK_NORM_WERKER_OTS, KWK_FACT_WERKER_AANGEWEZEN},
                 {KWK_NORM_EERSTE_CONTACT_OTS, KWK_FACT_CONTACT},
                 {KWK_NORM_PLAN_ZES_WEKEN, KWK_FACT_PLAN_VASTGESTELD},
                 {KWK_NORM_KOERS_ZES_WEKEN, KWK_FACT_PLAN_VASTGESTELD},
                 {KWK_NORM_HULP_DRIE_MAANDEN, KWK_FACT_HULP_DOORBRAAK},
                 {KWK_NORM_MACHTIGING_TEN_UITVOER, KWK_FACT_PLAATSING},
                 {KWK_NORM_MEDEDELING_NIET_VERLENGEN_OTS, KWK_FACT_MEDEDELING_RVDK}};
    (void)state;
    for (int32_t k = 0; k <= KWK_FACT_DIAGNOSTIEK; k++) {
        query.complete_kinds = k;
        const uint32_t count = evaluate(&query, bare, COUNT(bare), found, ROOM);
        for (uint32_t w = 0; w < COUNT(waits); w++) {
            const int32_t person = waits[w].norm == KWK_NORM_EERSTE_CONTACT_OTS ? -1 : 0;
            const struct kwk_finding *f = finding(found, count, waits[w].norm, person);
            assert_non_null(f);
            assert_int_equal(f->verdict == KWK_VERDICT_BREACHED, k >= waits[w].kind);
            if (k < waits[w].kind) {
                assert_int_equal(f->verdict, KWK_VERDICT_UNDETERMINED);
                assert_true(f->missing != 0);
            }
        }
    }
}

/* Thresholds in place of a birth date give the same verdicts, day by day around each threshold. */
static void test_thresholds_equal_birth(void **state)
{
    struct kwk_fact with_birth[COUNT(quarter) + 5];
    struct kwk_fact with_days[COUNT(quarter) + 5];
    const struct {
        int32_t grens;
        kwk_date day;
    } days[] = {{KWK_GRENS_4, 20140412},  {KWK_GRENS_6, 20160412},    {KWK_GRENS_12, 20220412},
                {KWK_GRENS_16, 20260412}, {KWK_GRENS_16_5, 20261012}, {KWK_GRENS_18, 20280412}};
    struct kwk_finding first[ROOM];
    struct kwk_finding other[ROOM];
    uint32_t n = 0;
    (void)state;
    memcpy(with_birth, quarter, sizeof quarter);
    with_birth[0].date = 20100412;
    memcpy(with_days, quarter + 1, sizeof quarter - sizeof quarter[0]);
    n = COUNT(quarter) - 1;
    for (uint32_t i = 0; i < COUNT(days); i++) {
        const struct kwk_fact fact = {.kind = KWK_FACT_LEEFTIJDSGRENS,
                                      .date = days[i].day,
                                      .id = 100 + (int32_t)i,
                                      .value = days[i].grens};
        with_days[n++] = fact;
    }
    const kwk_date around[] = {20260411, 20260412, 20260413, 20261011, 20261012,
                               20261013, 20270401, 20280411, 20280412};
    for (uint32_t i = 0; i < COUNT(around); i++) {
        const struct kwk_query query = asked(around[i]);
        const uint32_t count = evaluate(&query, with_birth, COUNT(quarter), first, ROOM);
        assert_int_equal(evaluate(&query, with_days, n, other, ROOM), count);
        assert_memory_equal(first, other, count * sizeof first[0]);
    }
}

static void test_a_row_put_on_record_late(void **state)
{
    struct kwk_fact facts[COUNT(quarter)];
    struct kwk_finding found[ROOM];
    struct kwk_query query = asked(20260420);
    (void)state;
    memcpy(facts, quarter, sizeof quarter);
    facts[7].recorded = 20260501; /* the appointment of 7 April was put on record on 1 May */
    query.known_on = 20260420;
    query.complete_kinds = 69;
    uint32_t count = evaluate(&query, facts, COUNT(facts), found, ROOM);
    assert_int_equal(finding(found, count, KWK_NORM_WERKER_OTS, 0)->verdict, KWK_VERDICT_BREACHED);
    query.known_on = 20260501;
    count = evaluate(&query, facts, COUNT(facts), found, ROOM);
    assert_int_equal(finding(found, count, KWK_NORM_WERKER_OTS, 0)->verdict, KWK_VERDICT_MET);
}

static void test_facts_of_a_finding(void **state)
{
    const struct kwk_query query = asked(20260420);
    int32_t ids[32];
    uint32_t needed = 0;
    (void)state;
    assert_int_equal(kwk_finding_facts(&query, quarter, COUNT(quarter), NULL, 0,
                                       KWK_NORM_WERKER_OTS, 0, 5, 1, ids, 32, &needed, NULL),
                     KWK_OK);
    const int32_t expected[] = {5, 6, 7, 8};
    assert_int_equal(needed, 4);
    assert_memory_equal(ids, expected, sizeof expected);
    assert_int_equal(kwk_finding_facts(&query, quarter, COUNT(quarter), NULL, 0,
                                       KWK_NORM_WERKER_OTS, 0, 5, 1, ids, 3, &needed, NULL),
                     KWK_ERR_CAPACITY);
    assert_int_equal(needed, 4);
    assert_int_equal(kwk_finding_facts(&query, quarter, COUNT(quarter), NULL, 0,
                                       KWK_NORM_WERKER_OTS, 0, 6, 1, ids, 32, &needed, NULL),
                     KWK_ERR_CODE);
}

/* The explanation (4.3.1: comply or explain) is a fact that the finding leans on. */
static void test_facts_of_an_explained_finding(void **state)
{
    static const struct kwk_fact facts[] = {{.kind = KWK_FACT_MAATREGEL,
                                             .date = 20260105,
                                             .last_day = 20270104,
                                             .id = 3,
                                             .value = KWK_MAATREGEL_OTS},
                                            {.kind = KWK_FACT_UITLEG,
                                             .date = 20260220,
                                             .id = 9,
                                             .ref = 3,
                                             .value = KWK_NORM_KOERS_ZES_WEKEN,
                                             .detail = KWK_GROND_WACHTLIJST}};
    struct kwk_query query = asked(20260601);
    int32_t ids[32];
    uint32_t needed = 0;
    (void)state;
    query.complete_kinds = 69;
    assert_int_equal(kwk_finding_facts(&query, facts, COUNT(facts), NULL, 0,
                                       KWK_NORM_KOERS_ZES_WEKEN, 0, 3, 1, ids, 32, &needed, NULL),
                     KWK_OK);
    assert_int_equal(needed, 2);
    assert_int_equal(ids[0], 3);
    assert_int_equal(ids[1], 9);
}

static void test_full_case_is_accepted(void **state)
{
    struct kwk_fact *facts = calloc(KWK_FACTS_MAX + 1, sizeof *facts);
    struct kwk_query query = asked(20260420);
    uint32_t needed = 0;
    (void)state;
    assert_non_null(facts);
    memcpy(facts, quarter, sizeof quarter);
    for (uint32_t i = COUNT(quarter); i <= KWK_FACTS_MAX; i++) {
        facts[i].kind = KWK_FACT_CONTACT;
        facts[i].date = 20260416;
        facts[i].id = 1000 + (int32_t)i;
    }
    assert_int_equal(
        kwk_evaluate(&query, facts, KWK_FACTS_MAX, NULL, 0, NULL, 0, NULL, 0, 0, &needed, NULL),
        KWK_ERR_CAPACITY);
    assert_int_equal(
        kwk_evaluate(&query, facts, KWK_FACTS_MAX + 1, NULL, 0, NULL, 0, NULL, 0, 0, &needed, NULL),
        KWK_ERR_COUNT);
    free(facts);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_first_contact_whole_and_parts),
        cmocka_unit_test(test_findings_sorted_by_identity),
        cmocka_unit_test(test_permutation_changes_nothing),
        cmocka_unit_test(test_two_calls_and_too_small),
        cmocka_unit_test(test_finding_sizes),
        cmocka_unit_test(test_faults_write_nothing),
        cmocka_unit_test(test_null_and_absurd_counts),
        cmocka_unit_test(test_output_over_input_is_refused),
        cmocka_unit_test(test_norms_asked_for_and_sets),
        cmocka_unit_test(test_old_callers_get_no_breach_from_later_kinds),
        cmocka_unit_test(test_thresholds_equal_birth),
        cmocka_unit_test(test_a_row_put_on_record_late),
        cmocka_unit_test(test_facts_of_a_finding),
        cmocka_unit_test(test_facts_of_an_explained_finding),
        cmocka_unit_test(test_full_case_is_accepted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
