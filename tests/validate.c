/*
 * tests/validate.c: every fault at once, the first of them as kwk_case_check finds it, the table of
 * inconsistencies, bad input, capacity, order of facts. What each inconsistency says of a case
 * stands in tests/cases/tegenstrijdig_*.zaak.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <kwaliteitskader/kwaliteitskader.h>

#define COUNT(array) ((uint32_t)(sizeof(array) / sizeof((array)[0])))

enum {
    ROOM = 512
};

static struct kwk_query asked(kwk_date as_of)
{
    struct kwk_query query = {0};
    query.size = sizeof query;
    query.as_of = as_of;
    query.complete_kinds = 69;
    return query;
}

static uint32_t validate(const struct kwk_query *query, const struct kwk_fact *facts,
                         uint32_t count, struct kwk_remark *remarks)
{
    struct kwk_report report = {.size = sizeof report};
    uint32_t needed = 0;
    assert_int_equal(kwk_validate(query, facts, count, NULL, 0, remarks, sizeof remarks[0], ROOM,
                                  &needed, &report),
                     KWK_OK);
    assert_int_equal(report.status, KWK_OK);
    return needed;
}

/* Faults of every sort, in the order in which the check meets them. */
static void test_all_faults_at_once(void **state)
{
    static const struct {
        int32_t code;
        int32_t index;
        int32_t field;
        int32_t other;
    } expected[] = {
        {KWK_ERR_DATE, -1, KWK_FIELD_QUERY_KNOWN_ON, -1},
        {KWK_ERR_CODE, -1, KWK_FIELD_QUERY_POLICY, -1},
        {KWK_ERR_DATE, 0, KWK_FIELD_DATE, -1},
        {KWK_ERR_CODE, 0, KWK_FIELD_VALUE, -1},
        {KWK_ERR_RESERVED, 0, KWK_FIELD_RESERVED, -1},
        {KWK_ERR_REQUIRED, 1, KWK_FIELD_VALUE, -1},
        {KWK_ERR_ID, 1, KWK_FIELD_ID, 0},
        {KWK_ERR_REF, 1, KWK_FIELD_REF2, -1},
        {KWK_ERR_KIND, 2, KWK_FIELD_KIND, -1},
        {KWK_ERR_ORDER, 3, KWK_FIELD_LAST_DAY, -1},
        {KWK_ERR_REF, 3, KWK_FIELD_REF, -1},
        {KWK_ERR_CYCLE, 5, KWK_FIELD_REF, 4},
    };
    const struct kwk_fact facts[] = {
        {.id = 1, .kind = KWK_FACT_MAATREGEL, .date = 20260231, .value = 9, .reserved = 1},
        {.id = 1, .kind = KWK_FACT_MAATREGEL, .date = 20260201, .ref2 = 77},
        {.id = 3, .kind = 300, .date = 20260201},
        {.id = 4,
         .kind = KWK_FACT_MAATREGEL,
         .date = 20260201,
         .last_day = 20260131,
         .value = KWK_MAATREGEL_OTS,
         .ref = 88},
        {.id = 5, .kind = KWK_FACT_CONTACT, .date = 20260201, .ref = 6},
        {.id = 6, .kind = KWK_FACT_CONTACT, .date = 20260201, .ref = 5},
    };
    struct kwk_query query = asked(20260420);
    struct kwk_remark remarks[ROOM];
    (void)state;
    query.known_on = 20260431;
    query.policy = 3;
    assert_int_equal(validate(&query, facts, COUNT(facts), remarks), COUNT(expected));
    for (uint32_t i = 0; i < COUNT(expected); i++) {
        assert_int_equal(remarks[i].sort, KWK_REMARK_FAULT);
        assert_int_equal(remarks[i].severity, KWK_SEVERITY_IMPOSSIBLE);
        assert_int_equal(remarks[i].code, expected[i].code);
        assert_int_equal(remarks[i].fact_index, expected[i].index);
        assert_int_equal(remarks[i].field, expected[i].field);
        assert_int_equal(remarks[i].other_index, expected[i].other);
        assert_int_equal(remarks[i].fact_id,
                         expected[i].index < 0 ? 0 : facts[expected[i].index].id);
    }
}

/* Two circles through one fact: both are told, and no reference twice. */
static void test_all_circles(void **state)
{
    const struct kwk_fact facts[] = {
        {.id = 1, .kind = KWK_FACT_KERNBESLUIT, .date = 20260201, .value = 1, .ref = 2, .ref2 = 3},
        {.id = 2, .kind = KWK_FACT_CONTACT, .date = 20260201, .ref = 1},
        {.id = 3, .kind = KWK_FACT_MDO, .date = 20260201, .ref = 1},
        {.id = 4, .kind = KWK_FACT_CONTACT, .date = 20260201, .ref = 1},
    };
    const struct kwk_query query = asked(20260420);
    struct kwk_remark remarks[ROOM];
    (void)state;
    assert_int_equal(validate(&query, facts, COUNT(facts), remarks), 2);
    assert_int_equal(remarks[0].code, KWK_ERR_CYCLE);
    assert_int_equal(remarks[0].fact_id, 2);
    assert_int_equal(remarks[0].other_id, 1);
    assert_int_equal(remarks[1].fact_id, 3);
    assert_int_equal(remarks[1].other_id, 1);
}

/* More periods than a case may have: each one too many is told. */
static void test_too_many_periods(void **state)
{
    static struct kwk_fact facts[KWK_PERIODS_MAX + 3];
    const struct kwk_query query = asked(20260420);
    struct kwk_remark remarks[ROOM];
    (void)state;
    for (uint32_t i = 0; i < COUNT(facts); i++) {
        facts[i] = (struct kwk_fact){.id = (int32_t)i + 1,
                                     .kind = KWK_FACT_PLAATSING,
                                     .date = 20260101,
                                     .value = KWK_PLAATS_PLEEGZORG};
    }
    assert_int_equal(validate(&query, facts, COUNT(facts), remarks), 3);
    assert_int_equal(remarks[0].code, KWK_ERR_COUNT);
    assert_int_equal(remarks[0].fact_index, KWK_PERIODS_MAX);
    assert_int_equal(remarks[2].fact_index, KWK_PERIODS_MAX + 2);
}

static uint32_t next_random(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 8;
}

/* A case with references, one to four of its fields overwritten with something. */
static uint32_t spoilt(struct kwk_fact *facts, uint32_t *seed)
{
    static const int32_t kinds[] = {KWK_FACT_MAATREGEL, KWK_FACT_UITSPRAAK, KWK_FACT_CONTACT,
                                    KWK_FACT_VERZOEK,   KWK_FACT_PLAATSING, KWK_FACT_KERNBESLUIT};
    static const int32_t strange[] = {0,        -1,       1,          2,         99,      300,
                                      20260231, 20260001, 2147483647, INT32_MIN, 1000001, 8191};
    const uint32_t count = 1 + next_random(seed) % 12;
    memset(facts, 0, count * sizeof *facts);
    for (uint32_t i = 0; i < count; i++) {
        facts[i].kind = kinds[next_random(seed) % COUNT(kinds)];
        facts[i].date = 20260101 + (int32_t)(next_random(seed) % 28);
        facts[i].id = (int32_t)i + 1;
        facts[i].value = facts[i].kind == KWK_FACT_CONTACT ? 0 : 1;
        facts[i].ref = next_random(seed) % 2 == 0 ? (int32_t)(next_random(seed) % count) + 1 : 0;
        facts[i].ref = facts[i].ref == facts[i].id ? 0 : facts[i].ref;
    }
    for (uint32_t n = next_random(seed) % 5; n > 0; n--) {
        int32_t *field = (int32_t *)(void *)&facts[next_random(seed) % count];
        field[next_random(seed) % 16] = strange[next_random(seed) % COUNT(strange)];
    }
    return count;
}

/* The first remark is the fault that kwk_case_check reports; no fault, no fault. */
static void test_first_fault_is_the_one_of_the_check(void **state)
{
    uint32_t seed = 20260420;
    uint32_t faulty = 0;
    (void)state;
    for (int round = 0; round < 20000; round++) {
        struct kwk_fact facts[12];
        struct kwk_remark remarks[ROOM];
        struct kwk_query query = asked(20260420);
        struct kwk_report report = {.size = sizeof report};
        const uint32_t count = spoilt(facts, &seed);
        query.flags = next_random(&seed) % 2;
        query.edition = next_random(&seed) % 50 == 0 ? 7 : 0;
        const int32_t status = kwk_case_check(&query, facts, count, &report);
        const uint32_t found = validate(&query, facts, count, remarks);
        if (status == KWK_OK) {
            assert_true(found == 0 || remarks[0].sort == KWK_REMARK_INCONSISTENT);
            continue;
        }
        faulty++;
        assert_true(found > 0);
        assert_int_equal(remarks[0].sort, KWK_REMARK_FAULT);
        assert_int_equal(remarks[0].code, status);
        assert_int_equal(remarks[0].fact_index, report.fact_index);
        assert_int_equal(remarks[0].fact_id, report.fact_id);
        assert_int_equal(remarks[0].field, report.field);
        assert_int_equal(remarks[0].got, report.got);
        assert_int_equal(remarks[0].other_index, report.other_index);
    }
    assert_true(faulty > 5000);
}

/* A case with several inconsistencies. */
static const struct kwk_fact wrong[] = {
    {.id = 1, .kind = KWK_FACT_GEBOORTE, .date = 20150412},
    {.id = 2, .kind = KWK_FACT_GEBOORTE, .date = 20150413},
    {.id = 3,
     .kind = KWK_FACT_MAATREGEL,
     .date = 20260401,
     .last_day = 20270401,
     .value = KWK_MAATREGEL_OTS},
    {.id = 4, .kind = KWK_FACT_TERUGPLAATSING, .date = 20261001},
    {.id = 5, .kind = KWK_FACT_VERZOEK, .date = 20260501, .value = KWK_VERZOEK_OTS},
    {.id = 6, .kind = KWK_FACT_UITSPRAAK, .date = 20260430, .value = KWK_VERZOEK_OTS, .ref = 5},
};

static void test_inconsistencies_by_code_and_fact(void **state)
{
    static const int32_t codes[][3] = {
        {KWK_TEGENSTRIJDIG_UITSPRAAK_VOOR_VERZOEK, 6, 5},
        {KWK_TEGENSTRIJDIG_OTS_TE_LANG, 3, 0},
        {KWK_TEGENSTRIJDIG_TERUGPLAATSING_ZONDER_PLAATSING, 4, 0},
        {KWK_TEGENSTRIJDIG_TWEE_GEBOORTEN, 2, 1},
    };
    const struct kwk_query query = asked(20270601);
    struct kwk_remark remarks[ROOM];
    (void)state;
    assert_int_equal(validate(&query, wrong, COUNT(wrong), remarks), COUNT(codes));
    for (uint32_t i = 0; i < COUNT(codes); i++) {
        assert_int_equal(remarks[i].sort, KWK_REMARK_INCONSISTENT);
        assert_int_equal(remarks[i].code, codes[i][0]);
        assert_int_equal(remarks[i].fact_id, codes[i][1]);
        assert_int_equal(remarks[i].other_id, codes[i][2]);
        assert_int_equal(remarks[i].severity, kwk_inconsistency_severity(codes[i][0]));
        assert_int_equal(wrong[remarks[i].fact_index].id, codes[i][1]);
    }
}

static void test_order_of_facts_does_not_matter(void **state)
{
    const struct kwk_query query = asked(20270601);
    struct kwk_fact facts[COUNT(wrong)];
    struct kwk_remark first[ROOM];
    struct kwk_remark other[ROOM];
    uint32_t seed = 7;
    (void)state;
    const uint32_t count = validate(&query, wrong, COUNT(wrong), first);
    memcpy(facts, wrong, sizeof wrong);
    for (int round = 0; round < 300; round++) {
        for (uint32_t i = COUNT(facts) - 1; i > 0; i--) {
            const uint32_t j = next_random(&seed) % (i + 1);
            const struct kwk_fact swap = facts[i];
            facts[i] = facts[j];
            facts[j] = swap;
        }
        assert_int_equal(validate(&query, facts, COUNT(facts), other), count);
        for (uint32_t i = 0; i < count; i++) {
            assert_int_equal(other[i].code, first[i].code);
            assert_int_equal(other[i].fact_id, first[i].fact_id);
            assert_int_equal(other[i].other_id, first[i].other_id);
            assert_int_equal(other[i].day, first[i].day);
            assert_int_equal(facts[other[i].fact_index].id, other[i].fact_id);
        }
    }
}

/* Validation looks; the verdicts of a case stay what they are. */
static void test_it_changes_no_verdict(void **state)
{
    const struct kwk_query query = asked(20270601);
    static struct kwk_finding before[4096];
    static struct kwk_finding after[4096];
    struct kwk_fact facts[COUNT(wrong)];
    struct kwk_remark remarks[ROOM];
    uint32_t count = 0;
    uint32_t again = 0;
    (void)state;
    memcpy(facts, wrong, sizeof wrong);
    assert_int_equal(kwk_evaluate(&query, facts, COUNT(facts), NULL, 0, NULL, 0, before,
                                  sizeof before[0], COUNT(before), &count, NULL),
                     KWK_OK);
    validate(&query, facts, COUNT(facts), remarks);
    assert_memory_equal(facts, wrong, sizeof wrong);
    assert_int_equal(kwk_evaluate(&query, facts, COUNT(facts), NULL, 0, NULL, 0, after,
                                  sizeof after[0], COUNT(after), &again, NULL),
                     KWK_OK);
    assert_int_equal(again, count);
    assert_memory_equal(before, after, count * sizeof before[0]);
}

static void test_capacity(void **state)
{
    const struct kwk_query query = asked(20270601);
    struct kwk_remark remarks[4];
    struct kwk_report report = {.size = sizeof report};
    uint32_t needed = 0;
    (void)state;
    memset(remarks, 0x5a, sizeof remarks);
    assert_int_equal(
        kwk_validate(&query, wrong, COUNT(wrong), NULL, 0, NULL, 0, 0, &needed, &report),
        KWK_ERR_CAPACITY);
    assert_int_equal(needed, 4);
    assert_int_equal(report.status, KWK_ERR_CAPACITY);
    needed = 0;
    assert_int_equal(kwk_validate(&query, wrong, COUNT(wrong), NULL, 0, remarks, sizeof remarks[0],
                                  3, &needed, NULL),
                     KWK_ERR_CAPACITY);
    assert_int_equal(needed, 4);
    assert_int_equal(remarks[0].code, 0x5a5a5a5a);
    assert_int_equal(kwk_validate(&query, wrong, COUNT(wrong), NULL, 0, remarks, sizeof remarks[0],
                                  4, &needed, NULL),
                     KWK_OK);
    assert_int_equal(remarks[3].code, KWK_TEGENSTRIJDIG_TWEE_GEBOORTEN);
}

/* A caller built against a later header: larger records are filled up with zeros. */
static void test_larger_records(void **state)
{
    struct wide {
        struct kwk_remark remark;
        int32_t later[3];
    } remarks[4];
    const struct kwk_query query = asked(20270601);
    uint32_t needed = 0;
    (void)state;
    memset(remarks, 0x5a, sizeof remarks);
    assert_int_equal(kwk_validate(&query, wrong, COUNT(wrong), NULL, 0, &remarks[0].remark,
                                  sizeof remarks[0], 4, &needed, NULL),
                     KWK_OK);
    for (uint32_t i = 0; i < 4; i++) {
        assert_true(remarks[i].remark.code > 0);
        assert_int_equal(remarks[i].later[0], 0);
        assert_int_equal(remarks[i].later[2], 0);
    }
}

static void test_bad_arguments(void **state)
{
    struct kwk_query query = asked(20270601);
    const kwk_date days[] = {20260231};
    struct kwk_remark remarks[ROOM];
    struct kwk_report report = {.size = sizeof report};
    struct kwk_report small = {.size = 8};
    static struct kwk_fact many[KWK_FACTS_MAX + 1];
    union {
        struct kwk_fact facts[2];
        struct kwk_remark remarks[2];
    } same = {{{.id = 1, .kind = KWK_FACT_CONTACT, .date = 20260101}}};
    uint32_t needed = 7;
    (void)state;
    assert_int_equal(
        kwk_validate(NULL, wrong, 1, NULL, 0, remarks, sizeof remarks[0], ROOM, &needed, NULL),
        KWK_ERR_NULL);
    assert_int_equal(
        kwk_validate(&query, NULL, 1, NULL, 0, remarks, sizeof remarks[0], ROOM, &needed, NULL),
        KWK_ERR_NULL);
    assert_int_equal(
        kwk_validate(&query, wrong, 1, NULL, 0, NULL, sizeof remarks[0], ROOM, &needed, NULL),
        KWK_ERR_NULL);
    assert_int_equal(
        kwk_validate(&query, wrong, 1, NULL, 0, remarks, sizeof remarks[0], ROOM, NULL, NULL),
        KWK_ERR_NULL);
    assert_int_equal(
        kwk_validate(&query, wrong, 1, NULL, 1, remarks, sizeof remarks[0], ROOM, &needed, NULL),
        KWK_ERR_NULL);
    assert_int_equal(
        kwk_validate(&query, wrong, 1, days, 1, remarks, sizeof remarks[0], ROOM, &needed, &report),
        KWK_ERR_DATE);
    assert_int_equal(report.field, KWK_FIELD_EXTRA_DAYS);
    assert_int_equal(kwk_validate(&query, wrong, 1, NULL, 0, remarks, 44, ROOM, &needed, NULL),
                     KWK_ERR_SIZE);
    assert_int_equal(kwk_validate(&query, wrong, 1, NULL, 0, remarks, 50, ROOM, &needed, NULL),
                     KWK_ERR_SIZE);
    assert_int_equal(kwk_validate(&query, many, COUNT(many), NULL, 0, remarks, sizeof remarks[0],
                                  ROOM, &needed, NULL),
                     KWK_ERR_COUNT);
    assert_int_equal(
        kwk_validate(&query, wrong, 1, NULL, 0, remarks, sizeof remarks[0], ROOM, &needed, &small),
        KWK_ERR_SIZE);
    assert_int_equal(kwk_validate(&query, same.facts, 1, NULL, 0, same.remarks,
                                  sizeof same.remarks[0], 2, &needed, NULL),
                     KWK_ERR_OVERLAP);
    query.size = 4;
    assert_int_equal(
        kwk_validate(&query, wrong, 1, NULL, 0, remarks, sizeof remarks[0], ROOM, &needed, NULL),
        KWK_ERR_SIZE);
    assert_int_equal(needed, 7);
}

static void test_every_inconsistency_has_its_texts(void **state)
{
    char buffer[2048];
    uint32_t needed = 0;
    int32_t number;
    int32_t last = 0;
    (void)state;
    for (uint32_t i = 0; (number = kwk_inconsistency_at(i)) != 0; i++) {
        assert_true(number > last);
        last = number;
        assert_in_range(kwk_inconsistency_severity(number), KWK_SEVERITY_IMPOSSIBLE,
                        KWK_SEVERITY_UNLIKELY);
        for (int32_t text = KWK_REMARKTEXT_TITLE; text <= KWK_REMARKTEXT_WHEN; text++) {
            for (int32_t lang = KWK_LANG_NL; lang <= KWK_LANG_EN; lang++) {
                const char *words = kwk_inconsistency_text(number, text, lang);
                assert_non_null(words);
                assert_true(strlen(words) > 3);
                assert_int_equal(
                    kwk_inconsistency_text_copy(number, text, lang, buffer, sizeof buffer, &needed),
                    KWK_OK);
                assert_string_equal(buffer, words);
                assert_int_equal(needed, strlen(words) + 1);
            }
        }
    }
    assert_int_equal(last, KWK_TEGENSTRIJDIG_VOLLEDIG_VOORUIT);
    assert_null(kwk_inconsistency_text(last + 1, KWK_REMARKTEXT_TITLE, KWK_LANG_NL));
    assert_null(kwk_inconsistency_text(1, 9, KWK_LANG_NL));
    assert_null(kwk_inconsistency_text(1, KWK_REMARKTEXT_TITLE, 9));
    assert_int_equal(kwk_inconsistency_severity(0), 0);
    assert_int_equal(kwk_inconsistency_text_copy(0, 1, KWK_LANG_NL, buffer, 9, &needed),
                     KWK_ERR_CODE);
    assert_int_equal(kwk_inconsistency_text_copy(1, 1, 9, buffer, 9, &needed), KWK_ERR_LANGUAGE);
    assert_int_equal(kwk_inconsistency_text_copy(1, 1, KWK_LANG_NL, buffer, 3, &needed),
                     KWK_ERR_CAPACITY);
    assert_int_equal(kwk_inconsistency_text_copy(1, 1, KWK_LANG_NL, buffer, 3, NULL), KWK_ERR_NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_all_faults_at_once),
        cmocka_unit_test(test_all_circles),
        cmocka_unit_test(test_too_many_periods),
        cmocka_unit_test(test_first_fault_is_the_one_of_the_check),
        cmocka_unit_test(test_inconsistencies_by_code_and_fact),
        cmocka_unit_test(test_order_of_facts_does_not_matter),
        cmocka_unit_test(test_it_changes_no_verdict),
        cmocka_unit_test(test_capacity),
        cmocka_unit_test(test_larger_records),
        cmocka_unit_test(test_bad_arguments),
        cmocka_unit_test(test_every_inconsistency_has_its_texts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
