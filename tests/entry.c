/*
 * tests/entry.c: the catalogue of entries through its getters: what is known, what is not, both ways of
 * a link, selection, and nothing written on an error. Expected rows come from the framework itself.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <kwaliteitskader/kwaliteitskader.h>

static int32_t value_of(int32_t table, int32_t number, int32_t field)
{
    int32_t value = -77;
    assert_int_equal(kwk_entry_value(table, number, field, &value), KWK_OK);
    return value;
}

static void every_entry_is_found_by_index_number_and_code(void **state)
{
    (void)state;
    for (int32_t table = KWK_TABLE_NORM; table <= KWK_TABLE_VERSCHIL; table++) {
        const uint32_t count = kwk_entry_count(table);
        int32_t before = 0;
        assert_true(count > 0);
        assert_non_null(kwk_code_name(KWK_GROUP_TABLE, table));
        for (uint32_t i = 0; i < count; i++) {
            const int32_t number = kwk_entry_at(table, i);
            const char *code = kwk_entry_text(table, number, KWK_TEXT_CODE, KWK_LANG_NL);
            assert_true(number > before);
            before = number;
            assert_non_null(code);
            assert_ptr_equal(code, kwk_entry_text(table, number, KWK_TEXT_CODE, KWK_LANG_EN));
            assert_int_equal(kwk_entry_find(table, code), number);
            assert_non_null(kwk_entry_text(table, number, KWK_TEXT_TITLE, KWK_LANG_NL));
            assert_non_null(kwk_entry_text(table, number, KWK_TEXT_TITLE, KWK_LANG_EN));
        }
        assert_int_equal(kwk_entry_at(table, count), 0);
    }
}

static void numbers_of_norms_actors_and_phases_are_the_public_ones(void **state)
{
    (void)state;
    int32_t norms[512];
    uint32_t count = 0;
    assert_int_equal(kwk_norms(norms, 512, &count), KWK_OK);
    assert_int_equal(count, kwk_entry_count(KWK_TABLE_NORM));
    for (uint32_t i = 0; i < count; i++) {
        assert_int_equal(kwk_entry_at(KWK_TABLE_NORM, i), norms[i]);
        assert_string_equal(kwk_entry_text(KWK_TABLE_NORM, norms[i], KWK_TEXT_CODE, KWK_LANG_NL),
                            kwk_code_name(KWK_GROUP_NORM, norms[i]));
    }
    assert_int_equal(kwk_entry_count(KWK_TABLE_ACTOR), KWK_ACTOR_BEROEPSVERENIGING);
    for (int32_t actor = 1; actor <= KWK_ACTOR_BEROEPSVERENIGING; actor++) {
        assert_int_equal(kwk_entry_at(KWK_TABLE_ACTOR, (uint32_t)actor - 1), actor);
        assert_non_null(kwk_code_name(KWK_GROUP_ACTOR, actor));
    }
    assert_int_equal(kwk_entry_count(KWK_TABLE_FASE), 7);
    assert_int_equal(kwk_entry_find(KWK_TABLE_FASE, "VOOGDIJ"), KWK_FASE_VOOGDIJ);
}

static void first_contact_says_where_it_stands_and_who_is_bound(void **state)
{
    (void)state;
    const int32_t norm = KWK_NORM_EERSTE_CONTACT_OTS;
    int32_t row = -1;
    int32_t line = -1;
    assert_int_equal(value_of(KWK_TABLE_NORM, norm, KWK_ENTRY_BOUND), KWK_ACTOR_JEUGDBESCHERMER);
    assert_int_equal(value_of(KWK_TABLE_NORM, norm, KWK_ENTRY_STATUS), KWK_NORMSTATUS_AMVB);
    assert_int_equal(value_of(KWK_TABLE_NORM, norm, KWK_ENTRY_TERM_LENGTH), 5);
    assert_int_equal(value_of(KWK_TABLE_NORM, norm, KWK_ENTRY_TERM_UNIT), KWK_TERM_WERKDAG);
    assert_int_equal(value_of(KWK_TABLE_NORM, norm, KWK_ENTRY_EXPLAIN), 0);
    assert_int_equal(value_of(KWK_TABLE_NORM, norm, KWK_ENTRY_REVIEWED), 0);
    /* framework 4.2.3, first row of the table, lines 835-843 */
    for (uint32_t i = 0; i < kwk_place_count(KWK_TABLE_NORM, norm) && row != 1; i++) {
        assert_int_equal(kwk_place_value(KWK_TABLE_NORM, norm, i, KWK_PLACE_ROW, &row), KWK_OK);
        assert_int_equal(kwk_place_value(KWK_TABLE_NORM, norm, i, KWK_PLACE_LINE, &line), KWK_OK);
        if (row == 1)
            assert_string_equal(kwk_place_section(KWK_TABLE_NORM, norm, i), "4.2.3");
    }
    assert_int_equal(row, 1);
    assert_int_equal(line, 835);
}

static void six_families_of_core_decisions_as_the_framework_counts_them(void **state)
{
    (void)state;
    assert_int_equal(kwk_select_count(KWK_TABLE_KERNBESLUIT, KWK_ENTRY_SORT, KWK_SORT_FAMILIE), 6);
    for (int32_t decision = KWK_BESLUIT_DIAGNOSTIEK; decision <= KWK_BESLUIT_VERZOEK_ONDERZOEK;
         decision++) {
        uint32_t found = 0;
        for (uint32_t i = 0; kwk_entry_at(KWK_TABLE_KERNBESLUIT, i) != 0; i++)
            found += value_of(KWK_TABLE_KERNBESLUIT, kwk_entry_at(KWK_TABLE_KERNBESLUIT, i),
                              KWK_ENTRY_DECISION) == decision;
        assert_int_equal(found, 1);
    }
}

static void links_go_both_ways(void **state)
{
    (void)state;
    for (int32_t table = KWK_TABLE_NORM; table <= KWK_TABLE_VERSCHIL; table++) {
        for (uint32_t i = 0; kwk_entry_at(table, i) != 0; i++) {
            const int32_t number = kwk_entry_at(table, i);
            const uint32_t all = kwk_link_count(table, number, 0);
            uint32_t sum = 0;
            for (int32_t to_table = KWK_TABLE_NORM; to_table <= KWK_TABLE_VERSCHIL; to_table++)
                sum += kwk_link_count(table, number, to_table);
            assert_int_equal(all, sum);
            for (uint32_t at = 0; at < all; at++) {
                int32_t to = 0;
                int32_t to_number = 0;
                int32_t back = 0;
                int32_t back_number = 0;
                uint32_t k = 0;
                assert_int_equal(kwk_link_at(table, number, 0, at, &to, &to_number), KWK_OK);
                while (kwk_link_at(to, to_number, table, k++, &back, &back_number) == KWK_OK &&
                       back_number != number) {
                }
                assert_int_equal(back, table);
                assert_int_equal(back_number, number);
            }
        }
    }
}

/* Selection against a walk over the whole table. */
static void selection_finds_what_a_walk_finds(void **state)
{
    (void)state;
    static const int32_t fields[] = {KWK_ENTRY_SORT,       KWK_ENTRY_SET,    KWK_ENTRY_STATUS,
                                     KWK_ENTRY_EVALUATION, KWK_ENTRY_ASPECT, KWK_ENTRY_TRACK,
                                     KWK_ENTRY_BOUND};
    for (int32_t table = KWK_TABLE_NORM; table <= KWK_TABLE_VERSCHIL; table++) {
        for (uint32_t f = 0; f < sizeof fields / sizeof fields[0]; f++) {
            for (int32_t value = 1; value < 60; value++) {
                uint32_t count = 0;
                for (uint32_t i = 0; kwk_entry_at(table, i) != 0; i++) {
                    const int32_t number = kwk_entry_at(table, i);
                    if (value_of(table, number, fields[f]) != value)
                        continue;
                    assert_int_equal(kwk_select_at(table, fields[f], value, count), number);
                    count++;
                }
                assert_int_equal(kwk_select_count(table, fields[f], value), count);
                assert_int_equal(kwk_select_at(table, fields[f], value, count), 0);
            }
        }
    }
}

static void a_norm_has_the_phase_of_each_chapter_that_states_it(void **state)
{
    (void)state;
    /* IVRK 12.1 stands in the tables of chapters 3, 4, 5, 6 and 8. */
    const int32_t norm = kwk_entry_find(KWK_TABLE_NORM, "MENING_JEUGDIGE");
    assert_true(norm > 0);
    for (int32_t phase = KWK_FASE_VOORKOMEN; phase <= KWK_FASE_VOOGDIJ; phase++) {
        uint32_t i = 0;
        int32_t found = 0;
        int32_t number = 0;
        while ((number = kwk_select_at(KWK_TABLE_NORM, KWK_ENTRY_PHASE, phase, i++)) != 0)
            found |= number == norm;
        assert_int_equal(found, phase != KWK_FASE_VERVOLG);
    }
}

static void what_is_unknown_is_refused_and_nothing_is_written(void **state)
{
    (void)state;
    int32_t value = 4242;
    int32_t to = 4242;
    int32_t to_number = 4242;
    uint32_t needed = 77;
    char text[128] = "untouched";
    assert_int_equal(kwk_entry_count(0), 0);
    assert_int_equal(kwk_entry_count(KWK_TABLE_VERSCHIL + 1), 0);
    assert_int_equal(kwk_entry_at(-1, 0), 0);
    assert_int_equal(kwk_entry_find(KWK_TABLE_NORM, NULL), 0);
    assert_int_equal(kwk_entry_find(KWK_TABLE_NORM, ""), 0);
    assert_int_equal(kwk_entry_find(KWK_TABLE_NORM, "ZZZ"), 0);
    assert_int_equal(kwk_entry_find(99, "VOOGDIJ"), 0);
    assert_int_equal(kwk_entry_value(KWK_TABLE_NORM, 402, KWK_ENTRY_SET, NULL), KWK_ERR_NULL);
    assert_int_equal(kwk_entry_value(KWK_TABLE_NORM, 9999, KWK_ENTRY_SET, &value), KWK_ERR_ENTRY);
    assert_int_equal(kwk_entry_value(99, 402, KWK_ENTRY_SET, &value), KWK_ERR_ENTRY);
    assert_int_equal(kwk_entry_value(KWK_TABLE_NORM, 402, 0, &value), KWK_ERR_CODE);
    assert_int_equal(kwk_entry_value(KWK_TABLE_NORM, 402, KWK_ENTRY_PLACES + 1, &value),
                     KWK_ERR_CODE);
    assert_int_equal(value, 4242);
    assert_null(kwk_entry_text(KWK_TABLE_NORM, 402, KWK_TEXT_TITLE, 3));
    assert_null(kwk_entry_text(KWK_TABLE_NORM, 402, 99, KWK_LANG_NL));
    assert_null(kwk_entry_text(KWK_TABLE_NORM, 402, KWK_TEXT_URL, KWK_LANG_NL));
    assert_int_equal(
        kwk_entry_text_copy(KWK_TABLE_NORM, 402, KWK_TEXT_TITLE, 9, text, 128, &needed),
        KWK_ERR_LANGUAGE);
    assert_int_equal(
        kwk_entry_text_copy(KWK_TABLE_NORM, 1, KWK_TEXT_TITLE, KWK_LANG_NL, text, 128, &needed),
        KWK_ERR_ENTRY);
    assert_int_equal(
        kwk_entry_text_copy(KWK_TABLE_NORM, 402, KWK_TEXT_URL, KWK_LANG_NL, text, 128, &needed),
        KWK_ERR_CODE);
    assert_int_equal(
        kwk_entry_text_copy(KWK_TABLE_NORM, 402, KWK_TEXT_TITLE, KWK_LANG_NL, text, 128, NULL),
        KWK_ERR_NULL);
    assert_int_equal(needed, 77);
    assert_int_equal(
        kwk_entry_text_copy(KWK_TABLE_NORM, 402, KWK_TEXT_TITLE, KWK_LANG_NL, text, 3, &needed),
        KWK_ERR_CAPACITY);
    assert_string_equal(text, "untouched");
    assert_int_equal(kwk_entry_text_copy(KWK_TABLE_NORM, 402, KWK_TEXT_TITLE, KWK_LANG_NL, text,
                                         needed, &needed),
                     KWK_OK);
    assert_string_equal(text, "Eerste contact binnen vijf werkdagen");
    assert_int_equal(kwk_place_count(KWK_TABLE_NORM, 9999), 0);
    assert_int_equal(kwk_place_value(KWK_TABLE_NORM, 402, 999, KWK_PLACE_ROW, &value),
                     KWK_ERR_RANGE);
    assert_int_equal(kwk_place_value(KWK_TABLE_NORM, 402, 0, 99, &value), KWK_ERR_CODE);
    assert_null(kwk_place_section(KWK_TABLE_NORM, 402, 999));
    assert_int_equal(kwk_place_section_copy(KWK_TABLE_NORM, 402, 999, text, 128, &needed),
                     KWK_ERR_RANGE);
    assert_int_equal(kwk_link_at(KWK_TABLE_NORM, 402, 0, 9999, &to, &to_number), KWK_ERR_RANGE);
    assert_int_equal(kwk_link_at(KWK_TABLE_NORM, 9999, 0, 0, &to, &to_number), KWK_ERR_ENTRY);
    assert_int_equal(kwk_link_at(KWK_TABLE_NORM, 402, 0, 0, NULL, &to_number), KWK_ERR_NULL);
    assert_int_equal(kwk_link_count(KWK_TABLE_NORM, -5, 0), 0);
    assert_int_equal(kwk_link_count(KWK_TABLE_NORM, 402, -1), 0);
    assert_int_equal(kwk_link_count(INT32_MAX, INT32_MAX, INT32_MAX), 0);
    assert_int_equal(kwk_select_count(KWK_TABLE_NORM, KWK_ENTRY_SET, INT32_MAX), 0);
    assert_int_equal(kwk_select_count(KWK_TABLE_NORM, KWK_ENTRY_SET, INT32_MIN), 0);
    assert_int_equal(value, 4242);
    assert_int_equal(to, 4242);
    assert_int_equal(to_number, 4242);
}

static void the_digest_is_a_sha256(void **state)
{
    (void)state;
    char text[80] = "";
    uint32_t needed = 0;
    const char *digest = kwk_catalogue_digest();
    assert_int_equal(strlen(digest), 7 + 64);
    assert_int_equal(strncmp(digest, "sha256:", 7), 0);
    assert_int_equal(strspn(digest + 7, "0123456789abcdef"), 64);
    assert_int_equal(kwk_catalogue_digest_copy(text, sizeof text, &needed), KWK_OK);
    assert_string_equal(text, digest);
    assert_int_equal(kwk_catalogue_digest_copy(text, 5, &needed), KWK_ERR_CAPACITY);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_entry_is_found_by_index_number_and_code),
        cmocka_unit_test(numbers_of_norms_actors_and_phases_are_the_public_ones),
        cmocka_unit_test(first_contact_says_where_it_stands_and_who_is_bound),
        cmocka_unit_test(six_families_of_core_decisions_as_the_framework_counts_them),
        cmocka_unit_test(links_go_both_ways),
        cmocka_unit_test(selection_finds_what_a_walk_finds),
        cmocka_unit_test(a_norm_has_the_phase_of_each_chapter_that_states_it),
        cmocka_unit_test(what_is_unknown_is_refused_and_nothing_is_written),
        cmocka_unit_test(the_digest_is_a_sha256),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
