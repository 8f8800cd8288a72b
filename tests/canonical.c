/*
 * tests/canonical.c: the canonical encoding: its bytes against docs/canonical.md worked out here by
 * hand, what they do not depend on, sizes, bad input, and the reader of its parts.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <kwaliteitskader/kwaliteitskader.h>

#define ROOM 131072u

static const struct kwk_fact contact_case[] = {
    {.kind = KWK_FACT_GEZAG, .date = 20150412, .id = 10, .person = 1},
    {.kind = KWK_FACT_MAATREGEL,
     .date = 20260401,
     .last_day = 20270331,
     .id = 20,
     .value = KWK_MAATREGEL_OTS},
    {.kind = KWK_FACT_GI_BELAST, .date = 20260401, .id = 30, .ref = 20},
    {.kind = KWK_FACT_GI_IN_KENNIS, .date = 20260402, .id = 40, .ref = 20},
    {.kind = KWK_FACT_WERKER_AANGEWEZEN, .date = 20260407, .id = 50, .ref = 20},
    {.kind = KWK_FACT_CONTACT,
     .date = 20260414,
     .id = 60,
     .persons = 3,
     .roles = 1u << KWK_ROL_JEUGDBESCHERMER}};

static const struct kwk_query question = {.size = sizeof question, .as_of = 20260420};
static const int32_t one_norm[] = {KWK_NORM_EERSTE_CONTACT_OTS};

static char bytes[ROOM];
static char others[ROOM];

static uint32_t word(const char *at)
{
    const unsigned char *b = (const unsigned char *)at;
    return (uint32_t)b[0] << 24 | (uint32_t)b[1] << 16 | (uint32_t)b[2] << 8 | b[3];
}

static uint32_t encode(const struct kwk_query *query, const struct kwk_fact *facts, uint32_t count,
                       char *out)
{
    uint32_t needed = 0;
    assert_int_equal(
        kwk_canonical(query, facts, count, one_norm, 1, NULL, 0, out, ROOM, &needed, NULL), KWK_OK);
    return needed;
}

/* One finding of one norm, every word said in the documentation. */
static void bytes_as_documented(void **state)
{
    (void)state;
    const uint32_t size = encode(&question, contact_case, 6, bytes);
    assert_memory_equal(bytes, "KWKCANON", 8);
    assert_int_equal(word(bytes + 8), 1);
    assert_int_equal(word(bytes + 12), KWK_EDITION_2026_1);
    static const uint32_t query[] = {20260420, 0, 0, 3, 0x1fe, 0, 0, 0, 0, 0};
    for (uint32_t i = 0; i < 10; i++) {
        assert_int_equal(word(bytes + 48 + 4 * i), query[i]);
    }
    assert_int_equal(word(bytes + 88), 1);
    assert_int_equal(word(bytes + 92), 402);
    assert_int_equal(word(bytes + 96), 0);
    assert_int_equal(word(bytes + 100), 6);
    /* The sixth fact: kind 15, its day, id 6, roles, persons. */
    const char *contact = bytes + 104 + 5 * 64;
    assert_int_equal(word(contact), KWK_FACT_CONTACT);
    assert_int_equal(word(contact + 4), 20260414);
    assert_int_equal(word(contact + 20), 6);
    assert_int_equal(word(contact + 44), 1u << KWK_ROL_JEUGDBESCHERMER);
    assert_int_equal(word(contact + 48), 3);
    /* GI_BELAST belongs to the measure, which has rank 2. */
    assert_int_equal(word(bytes + 104 + 2 * 64 + 24), 2);
    /* The whole, the child and the parent. */
    const char *findings = bytes + 104 + 6 * 64;
    assert_int_equal(word(findings), 3);
    assert_int_equal(size, 104 + 6 * 64 + 4 + 3 * 80);
    assert_int_equal(word(findings + 4), 402);
    assert_int_equal(word(findings + 4 + 4), KWK_VERDICT_MET_LATE);
    assert_int_equal(word(findings + 4 + 16), UINT32_MAX);
    assert_int_equal(word(findings + 4 + 20), 2); /* anchor: the measure */
    assert_int_equal(word(findings + 4 + 48), 20260410);
    assert_int_equal(word(findings + 4 + 52), 20260413);
    assert_int_equal(word(findings + 4 + 56), 20260414);
}

/* Hexadecimal digits of the fingerprint, as the 32 bytes behind the edition. */
static void fingerprint_of_the_catalogue(void **state)
{
    (void)state;
    static const char digits[] = "0123456789abcdef";
    char hex[65] = {0};
    (void)encode(&question, contact_case, 6, bytes);
    for (uint32_t i = 0; i < 32; i++) {
        const unsigned char byte = (unsigned char)bytes[16 + i];
        hex[2 * i] = digits[byte >> 4];
        hex[2 * i + 1] = digits[byte & 15];
    }
    assert_string_equal(hex, kwk_catalogue_digest() + 7);
}

static void order_and_keys_do_not_matter(void **state)
{
    (void)state;
    struct kwk_fact mixed[6];
    const uint32_t size = encode(&question, contact_case, 6, bytes);
    for (uint32_t shift = 0; shift < 6; shift++) {
        for (uint32_t i = 0; i < 6; i++) {
            mixed[i] = contact_case[(i * 5 + shift) % 6];
            mixed[i].id = mixed[i].id * 3 + 7;
            mixed[i].ref = mixed[i].ref == 0 ? 0 : mixed[i].ref * 3 + 7;
        }
        assert_int_equal(encode(&question, mixed, 6, others), size);
        assert_memory_equal(bytes, others, size);
    }
}

/* Saying "all" and leaving it out is the same; another day is another receipt. */
static void what_the_question_changes(void **state)
{
    (void)state;
    struct kwk_query asked = question;
    const uint32_t size = encode(&question, contact_case, 6, bytes);
    asked.sets = KWK_SET_KADER | KWK_SET_WET;
    asked.verdicts = 0x1fe;
    asked.edition = KWK_EDITION_2026_1;
    assert_int_equal(encode(&asked, contact_case, 6, others), size);
    assert_memory_equal(bytes, others, size);
    asked.as_of = 20260421;
    assert_int_equal(encode(&asked, contact_case, 6, others), size);
    assert_memory_not_equal(bytes, others, size);
}

static void lists_are_sorted_and_without_repeats(void **state)
{
    (void)state;
    static const int32_t norms[] = {404, 402, 404, 401};
    static const kwk_date days[] = {20290511, 20290402, 20290511};
    uint32_t needed = 0;
    assert_int_equal(
        kwk_canonical(&question, contact_case, 6, norms, 4, days, 3, bytes, ROOM, &needed, NULL),
        KWK_OK);
    static const uint32_t lists[] = {3, 401, 402, 404, 2, 20290402, 20290511, 6};
    for (uint32_t i = 0; i < 8; i++) {
        assert_int_equal(word(bytes + 88 + 4 * i), lists[i]);
    }
}

/* The findings are those of kwk_evaluate, in its order, over all norms. */
static void findings_of_kwk_evaluate(void **state)
{
    (void)state;
    static struct kwk_finding findings[2000];
    uint32_t count = 0;
    uint32_t needed = 0;
    uint32_t offset = 0;
    uint32_t length = 0;
    assert_int_equal(kwk_evaluate(&question, contact_case, 6, NULL, 0, NULL, 0, findings,
                                  sizeof findings[0], 2000, &count, NULL),
                     KWK_OK);
    assert_int_equal(
        kwk_canonical(&question, contact_case, 6, NULL, 0, NULL, 0, bytes, ROOM, &needed, NULL),
        KWK_OK);
    assert_int_equal(kwk_canonical_part(bytes, needed, KWK_PART_FINDINGS, &offset, &length),
                     KWK_OK);
    assert_int_equal(length, 4 + count * 80);
    assert_int_equal(word(bytes + offset), count);
    for (uint32_t i = 0; i < count; i++) {
        const char *at = bytes + offset + 4 + 80 * i;
        assert_int_equal((int32_t)word(at), findings[i].norm);
        assert_int_equal((int32_t)word(at + 4), findings[i].verdict);
        assert_int_equal((int32_t)word(at + 16), findings[i].person);
        assert_int_equal((int32_t)word(at + 20), findings[i].anchor / 10);
        assert_int_equal((int32_t)word(at + 28), findings[i].trigger / 10);
        assert_int_equal((int32_t)word(at + 32), findings[i].evidence / 10);
        assert_int_equal(word(at + 76), 0);
    }
}

static void too_small_leaves_the_buffer(void **state)
{
    (void)state;
    struct kwk_report report = {.size = sizeof report};
    uint32_t needed = 0;
    const uint32_t size = encode(&question, contact_case, 6, bytes);
    memset(others, 0x5a, sizeof others);
    for (uint32_t capacity = 0; capacity < size; capacity += capacity < size - 90 ? 61 : 1) {
        assert_int_equal(kwk_canonical(&question, contact_case, 6, one_norm, 1, NULL, 0, others,
                                       capacity, &needed, &report),
                         KWK_ERR_CAPACITY);
        assert_int_equal(needed, size);
        assert_int_equal(others[0], 0x5a);
    }
    assert_int_equal(
        kwk_canonical(&question, contact_case, 6, one_norm, 1, NULL, 0, NULL, 0, &needed, NULL),
        KWK_ERR_CAPACITY);
    assert_int_equal(needed, size);
    /* To the byte, and not one behind it. */
    char *exact = malloc(size);
    assert_non_null(exact);
    assert_int_equal(
        kwk_canonical(&question, contact_case, 6, one_norm, 1, NULL, 0, exact, size, &needed, NULL),
        KWK_OK);
    assert_memory_equal(exact, bytes, size);
    free(exact);
}

static void bad_input(void **state)
{
    (void)state;
    struct kwk_fact wrong[6];
    struct kwk_report report = {.size = sizeof report};
    uint32_t needed = 77;
    memcpy(wrong, contact_case, sizeof wrong);
    wrong[4].date = 20260230;
    assert_int_equal(
        kwk_canonical(&question, wrong, 6, NULL, 0, NULL, 0, bytes, ROOM, &needed, &report),
        KWK_ERR_DATE);
    assert_int_equal(report.fact_id, 50);
    assert_int_equal(report.field, KWK_FIELD_DATE);
    assert_int_equal(needed, 77);
    const int32_t unknown = 9999;
    assert_int_equal(
        kwk_canonical(&question, contact_case, 6, &unknown, 1, NULL, 0, bytes, ROOM, &needed, NULL),
        KWK_ERR_NORM);
    assert_int_equal(
        kwk_canonical(&question, contact_case, 6, NULL, 0, NULL, 0, bytes, ROOM, NULL, NULL),
        KWK_ERR_NULL);
    assert_int_equal(
        kwk_canonical(&question, contact_case, 6, NULL, 0, NULL, 0, NULL, 1, &needed, NULL),
        KWK_ERR_NULL);
    memcpy(wrong, contact_case, sizeof wrong);
    assert_int_equal(kwk_canonical(&question, wrong, 6, NULL, 0, NULL, 0, (char *)wrong,
                                   sizeof wrong, &needed, NULL),
                     KWK_ERR_OVERLAP);
    assert_memory_equal(wrong, contact_case, sizeof wrong);
}

static void parts(void **state)
{
    (void)state;
    uint32_t offset = 0;
    uint32_t length = 0;
    uint32_t end = 0;
    const uint32_t size = encode(&question, contact_case, 6, bytes);
    for (int32_t part = KWK_PART_HEAD; part <= KWK_PART_FINDINGS; part++) {
        assert_int_equal(kwk_canonical_part(bytes, size, part, &offset, &length), KWK_OK);
        assert_int_equal(offset, end);
        end = offset + length;
    }
    assert_int_equal(end, size);
    assert_int_equal(kwk_canonical_part(bytes, size, 0, &offset, &length), KWK_ERR_CODE);
    assert_int_equal(kwk_canonical_part(bytes, size, 7, &offset, &length), KWK_ERR_CODE);
    assert_int_equal(kwk_canonical_part(NULL, size, 1, &offset, &length), KWK_ERR_NULL);
    assert_int_equal(kwk_canonical_part(bytes, size, 1, NULL, &length), KWK_ERR_NULL);
    assert_int_equal(kwk_canonical_part(bytes, size, 1, &offset, NULL), KWK_ERR_NULL);
    for (uint32_t cut = 0; cut < size; cut++) {
        char *less = malloc(cut == 0 ? 1 : cut);
        assert_non_null(less);
        memcpy(less, bytes, cut);
        assert_int_equal(kwk_canonical_part(less, cut, 1, &offset, &length), KWK_ERR_FORMAT);
        free(less);
    }
    assert_int_equal(kwk_canonical_part(bytes, size + 1, 1, &offset, &length), KWK_ERR_FORMAT);
    /* A count that promises more than there is, also one that would wrap around. */
    bytes[100] = 0x7f;
    assert_int_equal(kwk_canonical_part(bytes, size, 1, &offset, &length), KWK_ERR_FORMAT);
    bytes[100] = 0;
    bytes[88] = 0x40;
    assert_int_equal(kwk_canonical_part(bytes, size, 1, &offset, &length), KWK_ERR_FORMAT);
    bytes[88] = 0;
    bytes[11] = 2;
    assert_int_equal(kwk_canonical_part(bytes, size, 1, &offset, &length), KWK_ERR_FORMAT);
}

static void no_facts_at_all(void **state)
{
    (void)state;
    uint32_t needed = 0;
    assert_int_equal(
        kwk_canonical(&question, NULL, 0, one_norm, 1, NULL, 0, bytes, ROOM, &needed, NULL),
        KWK_OK);
    assert_int_equal(needed, 104 + 4 + 80);
    assert_int_equal(word(bytes + 108 + 4), KWK_VERDICT_UNDETERMINED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bytes_as_documented),
        cmocka_unit_test(fingerprint_of_the_catalogue),
        cmocka_unit_test(order_and_keys_do_not_matter),
        cmocka_unit_test(what_the_question_changes),
        cmocka_unit_test(lists_are_sorted_and_without_repeats),
        cmocka_unit_test(findings_of_kwk_evaluate),
        cmocka_unit_test(too_small_leaves_the_buffer),
        cmocka_unit_test(bad_input),
        cmocka_unit_test(parts),
        cmocka_unit_test(no_facts_at_all),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
