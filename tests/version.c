/*
 * tests/version.c: version, edition, limits, and what a binding checks itself with.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <kwaliteitskader/kwaliteitskader.h>

static void version_is_the_header_s(void **state)
{
    (void)state;
    char expected[32];
    char buffer[32];
    uint32_t needed = 0;
    snprintf(expected, sizeof expected, "%d.%d.%d", KWK_VERSION_MAJOR, KWK_VERSION_MINOR,
             KWK_VERSION_PATCH);
    assert_string_equal(kwk_version(), expected);
    assert_int_equal(kwk_version_copy(NULL, 0, &needed), KWK_ERR_CAPACITY);
    assert_int_equal(needed, strlen(expected) + 1);
    assert_int_equal(kwk_version_copy(buffer, needed, &needed), KWK_OK);
    assert_string_equal(buffer, expected);
    assert_int_equal(kwk_version_copy(buffer, sizeof buffer, NULL), KWK_ERR_NULL);
    assert_int_equal(kwk_version_copy(NULL, 1, &needed), KWK_ERR_NULL);
    assert_int_equal(kwk_abi_version(), KWK_ABI_VERSION);
}

static void version_is_the_build_s(void **state)
{
    (void)state;
    char expected[64];
    static char text[65536];
    FILE *file = fopen(KWK_SOURCE_ROOT "/meson.build", "rb");
    assert_non_null(file);
    text[fread(text, 1, sizeof text - 1, file)] = '\0';
    fclose(file);
    snprintf(expected, sizeof expected, "version: '%s',", kwk_version());
    assert_non_null(strstr(text, expected));
}

static void edition_has_a_name(void **state)
{
    (void)state;
    char buffer[16];
    uint32_t needed = 77;
    assert_int_equal(kwk_edition(), KWK_EDITION_2026_1);
    assert_string_equal(kwk_edition_name(KWK_EDITION_2026_1), "2026.1");
    assert_null(kwk_edition_name(0));
    assert_null(kwk_edition_name(kwk_edition() + 1));
    assert_int_equal(kwk_edition_name_copy(99, buffer, sizeof buffer, &needed), KWK_ERR_EDITION);
    assert_int_equal(needed, 77);
    assert_int_equal(kwk_edition_name_copy(1, buffer, sizeof buffer, NULL), KWK_ERR_NULL);
    assert_int_equal(kwk_edition_name_copy(1, buffer, 6, &needed), KWK_ERR_CAPACITY);
    assert_int_equal(needed, 7);
    assert_int_equal(kwk_edition_name_copy(1, buffer, 7, &needed), KWK_OK);
    assert_string_equal(buffer, "2026.1");
}

static void sizes_are_the_compiler_s(void **state)
{
    (void)state;
    assert_int_equal(kwk_sizeof(KWK_RECORD_FACT), sizeof(struct kwk_fact));
    assert_int_equal(kwk_sizeof(KWK_RECORD_QUERY), sizeof(struct kwk_query));
    assert_int_equal(kwk_sizeof(KWK_RECORD_FINDING), sizeof(struct kwk_finding));
    assert_int_equal(kwk_sizeof(KWK_RECORD_REPORT), sizeof(struct kwk_report));
    assert_int_equal(kwk_sizeof(KWK_RECORD_NORM_INFO), sizeof(struct kwk_norm_info));
    assert_int_equal(kwk_sizeof(KWK_RECORD_FACT_INFO), sizeof(struct kwk_fact_info));
    assert_int_equal(kwk_sizeof(KWK_RECORD_TERM), sizeof(struct kwk_term));
    assert_int_equal(kwk_sizeof(KWK_RECORD_TERM_RESULT), sizeof(struct kwk_term_result));
    assert_int_equal(kwk_sizeof(KWK_RECORD_HOLIDAY), sizeof(struct kwk_holiday));
    assert_int_equal(kwk_sizeof(KWK_RECORD_SKIPPED_DAY), sizeof(struct kwk_skipped_day));
    assert_int_equal(kwk_sizeof(KWK_RECORD_PHASE_ROW), sizeof(struct kwk_phase_row));
    assert_int_equal(kwk_sizeof(KWK_RECORD_OPEN_ROW), sizeof(struct kwk_open_row));
    assert_int_equal(kwk_sizeof(KWK_RECORD_TRANSITION_ROW), sizeof(struct kwk_transition_row));
    assert_int_equal(kwk_sizeof(KWK_RECORD_NEED_ROW), sizeof(struct kwk_need_row));
    assert_int_equal(kwk_sizeof(KWK_RECORD_REMARK), sizeof(struct kwk_remark));
    assert_int_equal(kwk_sizeof(KWK_RECORD_DECISION), sizeof(struct kwk_decision));
    assert_int_equal(kwk_sizeof(KWK_RECORD_DEFICIENCY), sizeof(struct kwk_deficiency));
    assert_int_equal(kwk_sizeof(KWK_RECORD_DECISION_NEED), sizeof(struct kwk_decision_need));
    assert_int_equal(kwk_sizeof(KWK_RECORD_GAP), sizeof(struct kwk_gap));
    assert_int_equal(kwk_sizeof(KWK_RECORD_WORK), sizeof(struct kwk_work));
    assert_int_equal(kwk_sizeof(0), 0);
    assert_int_equal(kwk_sizeof(-1), 0);
    assert_int_equal(kwk_sizeof(KWK_RECORD_WORK + 1), 0);
    assert_int_equal(kwk_sizeof(INT32_MIN), 0);
    assert_int_equal(kwk_sizeof(INT32_MAX), 0);
}

static void offsets_cover_every_field(void **state)
{
    (void)state;
    for (int32_t record = KWK_RECORD_FACT; record <= KWK_RECORD_WORK; record++) {
        const int32_t fields = (int32_t)(kwk_sizeof(record) / 4);
        for (int32_t field = 1; field <= fields; field++) {
            assert_int_equal(kwk_offsetof(record, field), 4 * (field - 1));
        }
        assert_int_equal(kwk_offsetof(record, 0), UINT32_MAX);
        assert_int_equal(kwk_offsetof(record, -1), UINT32_MAX);
        assert_int_equal(kwk_offsetof(record, fields + 1), UINT32_MAX);
    }
    assert_int_equal(kwk_offsetof(KWK_RECORD_FACT, KWK_FIELD_VALUE),
                     offsetof(struct kwk_fact, value));
    assert_int_equal(kwk_offsetof(KWK_RECORD_FACT, KWK_FIELD_RESERVED),
                     offsetof(struct kwk_fact, reserved));
    assert_int_equal(
        kwk_offsetof(KWK_RECORD_QUERY, KWK_FIELD_QUERY_COMPLETE_THROUGH - KWK_FIELD_QUERY_SIZE + 1),
        offsetof(struct kwk_query, complete_through));
    assert_int_equal(kwk_offsetof(0, 1), UINT32_MAX);
    assert_int_equal(kwk_offsetof(99, 1), UINT32_MAX);
}

static void limits_are_the_header_s(void **state)
{
    (void)state;
    assert_int_equal(kwk_limit(KWK_LIMIT_FACTS), KWK_FACTS_MAX);
    assert_int_equal(kwk_limit(KWK_LIMIT_PERIODS), KWK_PERIODS_MAX);
    assert_int_equal(kwk_limit(KWK_LIMIT_PERSON), KWK_PERSON_MAX);
    assert_int_equal(kwk_limit(KWK_LIMIT_EXTRA_DAYS), KWK_EXTRA_DAYS_MAX);
    assert_int_equal(kwk_limit(0), -1);
    assert_int_equal(kwk_limit(5), -1);
    assert_int_equal(kwk_limit(INT32_MIN), -1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(version_is_the_header_s),   cmocka_unit_test(version_is_the_build_s),
        cmocka_unit_test(edition_has_a_name),        cmocka_unit_test(sizes_are_the_compiler_s),
        cmocka_unit_test(offsets_cover_every_field), cmocka_unit_test(limits_are_the_header_s),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
