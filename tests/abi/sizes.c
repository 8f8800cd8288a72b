/*
 * tests/abi/sizes.c: callers compiled against an older or a newer header, simulated by the `size`
 * they state; and every field of every public record by name, in its place.
 *
 * Each record lies in memory of exactly the size that is looked at, so that a sanitizer sees a byte
 * read or written too far.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <kwaliteitskader/kwaliteitskader.h>

/* A record of the given version-1 content inside `size` bytes, the rest filled with `tail`. */
static void *record(const void *content, uint32_t v1, uint32_t size, int tail)
{
    const uint32_t room = size < 4 ? 4 : size;
    unsigned char *bytes = malloc(room);
    assert_non_null(bytes);
    memset(bytes, tail, room);
    memcpy(bytes, content, room < v1 ? room : v1);
    memcpy(bytes, &size, sizeof size);
    return bytes;
}

/* Sizes that are no version of a record, each with how many bytes really are there. */
static const struct {
    uint32_t below; /* bytes below version 1; 0 = `size` counts */
    uint32_t size;
} no_sizes[] = {{1, 0},           {2, 0},           {3, 0},         {4, 0}, {8, 0},
                {0, 0},           {0, 1},           {0, 4},         {0, 8}, {0, 4100},
                {0, 0x7fffffffu}, {0, 0x80000000u}, {0, UINT32_MAX}};

enum {
    NO_SIZES = sizeof no_sizes / sizeof no_sizes[0]
};

static uint32_t no_size(uint32_t i, uint32_t v1)
{
    return no_sizes[i].below != 0 ? v1 - no_sizes[i].below : no_sizes[i].size;
}

/* What a refused record looks like: version-1 bytes with a stated size. */
static unsigned char *stated(const void *content, uint32_t v1, uint32_t size)
{
    unsigned char *bytes = record(content, v1, v1, 0);
    memcpy(bytes, &size, sizeof size);
    return bytes;
}

typedef int32_t verb(void *record);

static const struct kwk_query query_content = {.as_of = 20260420};
static const struct kwk_decision decision_content = {.decision = KWK_BESLUIT_OMGANG,
                                                     .date = 20260401};
static const struct kwk_report report_content = {.field = 0x5a5a5a5a, .skipped = 0x5a5a5a5a};
static const struct kwk_norm_info norm_content = {.norm = 0x5a5a5a5a, .revision = 0x5a5a5a5a};
static const struct kwk_fact_info fact_content = {.kind = 0x5a5a5a5a, .partial = 0x5a5a5a5a};
static const struct kwk_term term_content = {.start = 20260402,
                                             .length = 5,
                                             .unit = KWK_TERM_WERKDAG,
                                             .direction = KWK_TERM_NA,
                                             .basis = KWK_TERM_AMVB};
static const struct kwk_term_result result_content = {.due = 0x5a5a5a5a, .reserved = 0x5a5a5a5a};

static int32_t use_query(void *bytes)
{
    return kwk_case_check(bytes, NULL, 0, NULL);
}

static int32_t use_decision(void *bytes)
{
    const struct kwk_query query = {.size = sizeof query, .as_of = 20260420};
    static struct kwk_deficiency rows[64];
    uint32_t needed = 0;
    return kwk_decision_check(&query, bytes, NULL, 0, rows, sizeof rows[0], 64, &needed, NULL);
}

static int32_t use_report(void *bytes)
{
    const struct kwk_query query = {.size = sizeof query, .as_of = 20260420};
    return kwk_case_check(&query, NULL, 0, bytes);
}

static int32_t use_norm_info(void *bytes)
{
    return kwk_norm_info(KWK_NORM_EERSTE_CONTACT_OTS, bytes);
}

static int32_t use_fact_info(void *bytes)
{
    return kwk_fact_info(KWK_FACT_CONTACT, bytes);
}

static int32_t use_term(void *bytes)
{
    struct kwk_term_result result = {.size = sizeof result};
    return kwk_compute_term(bytes, NULL, 0, &result, NULL, 0, NULL);
}

static int32_t use_term_result(void *bytes)
{
    struct kwk_term term = term_content;
    term.size = sizeof term;
    return kwk_compute_term(&term, NULL, 0, bytes, NULL, 0, NULL);
}

static const struct kwk_may_question question_content = {.actor = KWK_ACTOR_GI,
                                                         .act = KWK_ACT_VERZOEK_OTS};
static const struct kwk_may_result answer_content = {.answer = 0x5a5a5a5a, .flags = 0x5a5a5a5au};

static int32_t use_may_question(void *bytes)
{
    const struct kwk_query query = {.size = sizeof query, .as_of = 20260420};
    struct kwk_may_result result = {.size = sizeof result};
    return kwk_may(&query, NULL, 0, bytes, &result, NULL, 0, 0, NULL, NULL);
}

static int32_t use_may_result(void *bytes)
{
    const struct kwk_query query = {.size = sizeof query, .as_of = 20260420};
    struct kwk_may_question question = question_content;
    question.size = sizeof question;
    return kwk_may(&query, NULL, 0, &question, bytes, NULL, 0, 0, NULL, NULL);
}

/* written: the library fills it; otherwise the library reads it. */
static const struct {
    const char *name;
    const void *content;
    uint32_t v1;
    verb *use;
    int written;
} records[] = {
    {"kwk_query", &query_content, KWK_QUERY_SIZE_V1, use_query, 0},
    {"kwk_decision", &decision_content, KWK_DECISION_SIZE_V1, use_decision, 0},
    {"kwk_term", &term_content, 32, use_term, 0},
    {"kwk_report", &report_content, KWK_REPORT_SIZE_V1, use_report, 1},
    {"kwk_norm_info", &norm_content, KWK_NORM_INFO_SIZE_V1, use_norm_info, 1},
    {"kwk_fact_info", &fact_content, KWK_FACT_INFO_SIZE_V1, use_fact_info, 1},
    {"kwk_term_result", &result_content, 40, use_term_result, 1},
    {"kwk_may_question", &question_content, KWK_MAY_QUESTION_SIZE_V1, use_may_question, 0},
    {"kwk_may_result", &answer_content, KWK_MAY_RESULT_SIZE_V1, use_may_result, 1},
};

enum {
    RECORDS = sizeof records / sizeof records[0]
};

static void smaller_than_version_1_and_absurd_sizes(void **state)
{
    (void)state;
    for (uint32_t r = 0; r < RECORDS; r++) {
        for (uint32_t i = 0; i < NO_SIZES; i++) {
            const uint32_t size = no_size(i, records[r].v1);
            unsigned char *bytes = stated(records[r].content, records[r].v1, size);
            unsigned char *before = stated(records[r].content, records[r].v1, size);
            if (records[r].use(bytes) != KWK_ERR_SIZE) {
                fail_msg("%s accepts size %u", records[r].name, size);
            }
            assert_memory_equal(bytes, before, records[r].v1);
            free(bytes);
            free(before);
        }
    }
}

static void version_1_and_larger_with_zeros(void **state)
{
    (void)state;
    const uint32_t more[] = {0, 4, 8, 64, 1024};
    for (uint32_t r = 0; r < RECORDS; r++) {
        unsigned char *first = record(records[r].content, records[r].v1, records[r].v1, 0);
        assert_int_equal(records[r].use(first), KWK_OK);
        for (size_t i = 0; i < sizeof more / sizeof more[0]; i++) {
            const uint32_t size = records[r].v1 + more[i];
            unsigned char *bytes = record(records[r].content, records[r].v1, size, 0);
            uint32_t stays = 0;
            assert_int_equal(records[r].use(bytes), KWK_OK);
            memcpy(&stays, bytes, sizeof stays);
            assert_int_equal(stays, size);
            assert_memory_equal(bytes + 4, first + 4, records[r].v1 - 4);
            for (uint32_t at = records[r].v1; at < size; at++) {
                assert_int_equal(bytes[at], 0);
            }
            free(bytes);
        }
        unsigned char *largest = record(records[r].content, records[r].v1, 4096, 0);
        assert_int_equal(records[r].use(largest), KWK_OK);
        free(largest);
        free(first);
    }
}

/* A nonzero byte we do not know: refused where we read, made zero where we write. */
static void larger_with_a_byte_that_is_not_zero(void **state)
{
    (void)state;
    for (uint32_t r = 0; r < RECORDS; r++) {
        for (uint32_t at = records[r].v1; at < records[r].v1 + 16; at++) {
            const uint32_t size = records[r].v1 + 16;
            unsigned char *bytes = record(records[r].content, records[r].v1, size, 0);
            unsigned char *before = record(records[r].content, records[r].v1, size, 0);
            bytes[at] = 1;
            before[at] = 1;
            if (records[r].written) {
                assert_int_equal(records[r].use(bytes), KWK_OK);
                assert_int_equal(bytes[at], 0);
            } else {
                if (records[r].use(bytes) != KWK_ERR_SIZE) {
                    fail_msg("%s accepts an unknown field", records[r].name);
                }
                assert_memory_equal(bytes, before, size);
            }
            free(bytes);
            free(before);
        }
    }
}

static void filled_records_keep_nothing_of_before(void **state)
{
    (void)state;
    for (uint32_t r = 0; r < RECORDS; r++) {
        if (!records[r].written) {
            continue;
        }
        const uint32_t size = records[r].v1 + 32;
        unsigned char *zero = record(records[r].content, 4, size, 0);
        unsigned char *dirt = record(records[r].content, 4, size, 0xa5);
        assert_int_equal(records[r].use(zero), KWK_OK);
        assert_int_equal(records[r].use(dirt), KWK_OK);
        assert_memory_equal(zero, dirt, size);
        free(zero);
        free(dirt);
    }
}

/* Field n holds n; then the memory must read 1, 2, 3, ... */
#define IN_PLACE(tag, ...)                                                                         \
    do {                                                                                           \
        const struct tag fields = {__VA_ARGS__};                                                   \
        int32_t numbers[sizeof fields / 4];                                                        \
        memcpy(numbers, &fields, sizeof fields);                                                   \
        for (int32_t n = 0; n < (int32_t)(sizeof fields / 4); n++) {                               \
            assert_int_equal(numbers[n], n + 1);                                                   \
        }                                                                                          \
    } while (0)

static void every_field_by_name_and_place(void **state)
{
    (void)state;
    IN_PLACE(kwk_fact, .kind = 1, .date = 2, .last_day = 3, .recorded = 4, .withdrawn = 5, .id = 6,
             .ref = 7, .ref2 = 8, .person = 9, .value = 10, .detail = 11, .roles = 12,
             .persons = 13, .flags = 14, .known = 15, .reserved = 16);
    IN_PLACE(kwk_query, .size = 1, .as_of = 2, .known_on = 3, .from = 4, .edition = 5, .sets = 6,
             .verdicts = 7, .policy = 8, .flags = 9, .complete_kinds = 10, .complete_from = 11,
             .complete_through = 12);
    IN_PLACE(kwk_report, .size = 1, .status = 2, .fact_index = 3, .fact_id = 4, .field = 5,
             .got = 6, .other_index = 7, .skipped = 8);
    IN_PLACE(kwk_finding, .norm = 1, .verdict = 2, .verdict_strict = 3, .reason = 4, .person = 5,
             .anchor = 6, .ordinal = 7, .trigger = 8, .evidence = 9, .missing = 10, .start = 11,
             .start_latest = 12, .due = 13, .due_latest = 14, .done = 15, .days = 16,
             .readings = 17, .flags = 18, .alternative = 19, .reserved = 20);
    IN_PLACE(kwk_phase_row, .step = 1, .track = 2, .state = 3, .anchor = 4, .since = 5,
             .begun_by = 6, .until = 7, .ended_by = 8, .ends_with = 9, .missing = 10, .period = 11,
             .reserved = 12);
    IN_PLACE(kwk_open_row, .step = 1, .table = 2, .number = 3, .state = 4, .verdict = 5, .norm = 6,
             .anchor = 7, .person = 8, .due = 9, .due_latest = 10, .missing = 11, .norms = 12);
    IN_PLACE(kwk_transition_row, .transition = 1, .from = 2, .to = 3, .state = 4, .state_law = 5,
             .anchor = 6, .made = 7, .made_by = 8, .open = 9, .unknown = 10, .missing = 11,
             .needs = 12);
    IN_PLACE(kwk_need_row, .transition = 1, .ordinal = 2, .level = 3, .need = 4, .number = 5,
             .values = 6, .state = 7, .fact = 8, .due = 9, .missing = 10, .other = 11,
             .verdict = 12);
    IN_PLACE(kwk_remark, .sort = 1, .code = 2, .severity = 3, .fact_index = 4, .fact_id = 5,
             .field = 6, .got = 7, .other_index = 8, .other_id = 9, .day = 10, .reserved = 11,
             .reserved2 = 12);
    IN_PLACE(kwk_decision, .size = 1, .decision = 2, .date = 3, .setting = 4, .roles = 5,
             .persons = 6, .flags = 7, .known = 8, .measure = 9, .place = 10, .authority = 11,
             .informed = 12, .mdo = 13, .court = 14, .looked = 15, .reserved = 16);
    IN_PLACE(kwk_deficiency, .norm = 1, .anchor = 2, .severity = 3, .state = 4, .cure = 5,
             .cure_then = 6, .roles = 7, .flag = 8, .fact = 9, .verdict = 10, .strict = 11,
             .reason = 12, .days = 13, .flags = 14, .reserved = 15, .reserved2 = 16);
    IN_PLACE(kwk_decision_need, .decision = 1, .norm = 2, .anchor = 3, .state = 4, .decision_id = 5,
             .due = 6, .due_latest = 7, .done = 8, .verdict = 9, .strict = 10, .reason = 11,
             .missing = 12, .days = 13, .flags = 14, .reserved = 15, .reserved2 = 16);
    IN_PLACE(kwk_norm_info, .size = 1, .norm = 2, .kind = 3, .set = 4, .status = 5, .bound = 6,
             .length = 7, .unit = 8, .direction = 9, .basis = 10, .explain = 11, .adjustable = 12,
             .valid_from = 13, .valid_through = 14, .checked_through = 15, .revision = 16,
             .text_status = 17);
    IN_PLACE(kwk_fact_info, .size = 1, .kind = 2, .uses = 3, .required = 4, .flags = 5,
             .value_group = 6, .detail_group = 7, .partial = 8);
    IN_PLACE(kwk_term, .size = 1, .start = 2, .length = 3, .unit = 4, .direction = 5, .basis = 6,
             .flags = 7, .reserved = 8);
    IN_PLACE(kwk_term_result, .size = 1, .nominal_end = 2, .nominal_latest = 3, .due = 4,
             .due_latest = 5, .atw_applies = 6, .extension_days = 7, .extension_latest = 8,
             .flags = 9, .reserved = 10);
    IN_PLACE(kwk_skipped_day, .date = 1, .holiday = 2, .role = 3, .readings = 4);
    IN_PLACE(kwk_may_question, .size = 1, .actor = 2, .act = 3, .person = 4, .about = 5, .place = 6,
             .capable = 7, .reserved = 8);
    IN_PLACE(kwk_may_result, .size = 1, .answer = 2, .row = 3, .norm = 4, .missing = 5, .from = 6,
             .until = 7, .flags = 8);
    IN_PLACE(kwk_need, .row = 1, .answer = 2, .need = 3, .actor = 4, .person = 5, .norm = 6,
             .missing = 7, .given = 8, .response = 9, .from = 10, .until = 11, .flags = 12);
    IN_PLACE(kwk_gap, .norm = 1, .person = 2, .anchor = 3, .ordinal = 4, .set = 5, .item = 6,
             .items = 7, .kind = 8, .how = 9, .fact = 10, .flags = 11, .reserved = 12);
    IN_PLACE(kwk_work, .kind = 1, .second = 2, .how = 3, .findings = 4, .undetermined = 5,
             .flags = 6);
    IN_PLACE(kwk_holiday, .date = 1, .holiday = 2, .lid = 3, .evidence = 4);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(smaller_than_version_1_and_absurd_sizes),
        cmocka_unit_test(version_1_and_larger_with_zeros),
        cmocka_unit_test(larger_with_a_byte_that_is_not_zero),
        cmocka_unit_test(filled_records_keep_nothing_of_before),
        cmocka_unit_test(every_field_by_name_and_place),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
