/*
 * tests/status.c: every status of status.h has a name and a sentence in both languages, and stands
 * in docs/errors.md; the _copy twins keep their promises.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <kwaliteitskader/kwaliteitskader.h>

enum {
    LAST_STATUS = KWK_ERR_FORMAT
};

static void every_status_has_a_name_and_texts(void **state)
{
    (void)state;
    for (int32_t status = LAST_STATUS; status <= 0; status++) {
        const char *name = kwk_status_name(status);
        const char *nl = kwk_status_text(status, KWK_LANG_NL);
        const char *en = kwk_status_text(status, KWK_LANG_EN);
        assert_non_null(name);
        assert_non_null(nl);
        assert_non_null(en);
        assert_int_equal(strncmp(name, status == 0 ? "KWK_OK" : "KWK_ERR_", status == 0 ? 7 : 8),
                         0);
        assert_int_equal(nl[strlen(nl) - 1], '.');
        assert_int_equal(en[strlen(en) - 1], '.');
        assert_string_not_equal(nl, en);
        for (int32_t other = LAST_STATUS; other < status; other++) {
            assert_string_not_equal(name, kwk_status_name(other));
            assert_string_not_equal(nl, kwk_status_text(other, KWK_LANG_NL));
            assert_string_not_equal(en, kwk_status_text(other, KWK_LANG_EN));
        }
    }
}

static void unknown_status_and_language_have_none(void **state)
{
    (void)state;
    const int32_t unknown[] = {1, 2, LAST_STATUS - 1, INT32_MIN, INT32_MAX};
    for (size_t i = 0; i < sizeof unknown / sizeof unknown[0]; i++) {
        assert_null(kwk_status_name(unknown[i]));
        assert_null(kwk_status_text(unknown[i], KWK_LANG_NL));
        assert_null(kwk_status_text(KWK_OK, unknown[i] == 1 || unknown[i] == 2 ? 0 : unknown[i]));
    }
}

static void copies_equal_the_texts(void **state)
{
    (void)state;
    for (int32_t status = LAST_STATUS; status <= 0; status++) {
        for (int32_t lang = KWK_LANG_NL; lang <= KWK_LANG_EN; lang++) {
            char buffer[256];
            uint32_t needed = 0;
            const char *text = kwk_status_text(status, lang);
            assert_int_equal(kwk_status_text_copy(status, lang, NULL, 0, &needed),
                             KWK_ERR_CAPACITY);
            assert_int_equal(needed, strlen(text) + 1);
            memset(buffer, 0x5a, sizeof buffer);
            assert_int_equal(kwk_status_text_copy(status, lang, buffer, needed - 1, &needed),
                             KWK_ERR_CAPACITY);
            assert_int_equal(buffer[0], 0x5a);
            assert_int_equal(kwk_status_text_copy(status, lang, buffer, needed, &needed), KWK_OK);
            assert_string_equal(buffer, text);
            assert_int_equal(buffer[needed], 0x5a);
        }
        char name[64];
        uint32_t needed = 0;
        assert_int_equal(kwk_status_name_copy(status, name, sizeof name, &needed), KWK_OK);
        assert_string_equal(name, kwk_status_name(status));
    }
}

static void copies_refuse_and_leave_outputs(void **state)
{
    (void)state;
    char buffer[8];
    char pattern[8];
    uint32_t needed = 77;
    memset(buffer, 0x5a, sizeof buffer);
    memset(pattern, 0x5a, sizeof pattern);
    assert_int_equal(kwk_status_text_copy(1, KWK_LANG_NL, buffer, 8, &needed), KWK_ERR_CODE);
    assert_int_equal(kwk_status_text_copy(0, 3, buffer, 8, &needed), KWK_ERR_LANGUAGE);
    assert_int_equal(kwk_status_text_copy(0, KWK_LANG_NL, buffer, 8, NULL), KWK_ERR_NULL);
    assert_int_equal(kwk_status_text_copy(0, KWK_LANG_NL, NULL, 8, &needed), KWK_ERR_NULL);
    assert_int_equal(kwk_status_name_copy(-999, buffer, 8, &needed), KWK_ERR_CODE);
    assert_int_equal(kwk_status_name_copy(0, buffer, 8, NULL), KWK_ERR_NULL);
    assert_int_equal(kwk_status_name_copy(0, NULL, 8, &needed), KWK_ERR_NULL);
    assert_memory_equal(buffer, pattern, sizeof buffer);
    assert_int_equal(needed, 77);
}

static size_t read_file(const char *path, char *text, size_t size)
{
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    const size_t length = fread(text, 1, size - 1, file);
    fclose(file);
    text[length] = '\0';
    return length;
}

/* Each KWK_ERR_* of status.h is in the library under that number and has a row in the page. */
static void every_status_stands_in_the_page(void **state)
{
    (void)state;
    static char header[65536];
    static char page[131072];
    int count = 0;
    read_file(KWK_SOURCE_ROOT "/include/kwaliteitskader/status.h", header, sizeof header);
    read_file(KWK_SOURCE_ROOT "/docs/errors.md", page, sizeof page);
    for (const char *at = strstr(header, "KWK_ERR_"); at != NULL; at = strstr(at + 1, "KWK_ERR_")) {
        char name[64];
        char row[80];
        int number = 0;
        if (sscanf(at, "%63[A-Z_] = %d", name, &number) != 2) {
            continue;
        }
        count++;
        assert_string_equal(kwk_status_name(number), name);
        snprintf(row, sizeof row, "\n| `%s` | %d |", name, number);
        if (strstr(page, row) == NULL) {
            fail_msg("docs/errors.md has no row for %s %d", name, number);
        }
    }
    assert_int_equal(count, -LAST_STATUS);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_status_has_a_name_and_texts),
        cmocka_unit_test(unknown_status_and_language_have_none),
        cmocka_unit_test(copies_equal_the_texts),
        cmocka_unit_test(copies_refuse_and_leave_outputs),
        cmocka_unit_test(every_status_stands_in_the_page),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
