/*
 * tests/codelist.c: the lists of others, both ways. Expected codes come from the publications named in
 * each list (CBS Beleidsinformatie Jeugd v1, iJw 3.2, Regeling CORV).
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <kwaliteitskader/kwaliteitskader.h>

static const char *outside(int32_t list, int32_t group, int32_t number)
{
    const int32_t row = kwk_list_find_number(list, group, number, 0);
    return row < 0 ? NULL : kwk_list_code(list, (uint32_t)row);
}

static int32_t inside(int32_t list, const char *code)
{
    int32_t group = 0;
    int32_t number = 0;
    int32_t match = 0;
    const int32_t row = kwk_list_find_code(list, code, 0);
    if (row < 0)
        return -1;
    assert_int_equal(kwk_list_counterpart(list, (uint32_t)row, &group, &number, &match), KWK_OK);
    return number;
}

static void cbs_measures_go_both_ways(void **state)
{
    (void)state;
    assert_string_equal(outside(KWK_LIST_CBS_MAATREGEL, KWK_GROUP_MAATREGEL, KWK_MAATREGEL_OTS),
                        "11");
    assert_string_equal(
        outside(KWK_LIST_CBS_MAATREGEL, KWK_GROUP_MAATREGEL, KWK_MAATREGEL_TIJDELIJKE_VOOGDIJ),
        "23");
    assert_int_equal(inside(KWK_LIST_CBS_MAATREGEL, "12"), KWK_MAATREGEL_VOTS);
    assert_int_equal(inside(KWK_LIST_CBS_MAATREGEL, "31"), 0);
    assert_int_equal(inside(KWK_LIST_CBS_MAATREGEL, "99"), -1);
}

static void coming_of_age_has_two_codes_one_per_track(void **state)
{
    (void)state;
    assert_string_equal(outside(KWK_LIST_CBS_EINDE_OTS, KWK_GROUP_EINDE, KWK_EINDE_MEERDERJARIG),
                        "01");
    assert_string_equal(
        outside(KWK_LIST_CBS_EINDE_VOOGDIJ, KWK_GROUP_EINDE, KWK_EINDE_MEERDERJARIG), "11");
    assert_int_equal(inside(KWK_LIST_CBS_EINDE_OTS, "03"), KWK_EINDE_NIET_VERLENGD);
    assert_int_equal(inside(KWK_LIST_CBS_EINDE_OTS, "04"), KWK_EINDE_VOLGENS_PLAN);
    assert_null(outside(KWK_LIST_CBS_EINDE_OTS, KWK_GROUP_EINDE, KWK_EINDE_VOOGD_BURGER));
}

static void a_wider_code_has_a_row_for_each(void **state)
{
    (void)state;
    int32_t kinds = 0;
    int32_t row = -1;
    while ((row = kwk_list_find_code(KWK_LIST_IJW_PRODUCTCATEGORIE, "48", (uint32_t)(row + 1))) >=
           0) {
        int32_t group = 0;
        int32_t number = 0;
        int32_t match = 0;
        assert_int_equal(kwk_list_counterpart(KWK_LIST_IJW_PRODUCTCATEGORIE, (uint32_t)row, &group,
                                              &number, &match),
                         KWK_OK);
        assert_int_equal(group, KWK_GROUP_MAATREGEL);
        kinds |= 1 << number;
    }
    assert_int_equal(kinds, 0x3e);
    assert_int_equal(inside(KWK_LIST_IJW_VERWIJZER, "04"), KWK_ACTOR_GI);
    assert_int_equal(inside(KWK_LIST_CORV_BERICHT, "1"), KWK_VERZOEK_ONDERZOEK_RVDK);
    assert_string_equal(
        outside(KWK_LIST_CBS_VERBLIJF, KWK_GROUP_PLAATS, KWK_PLAATS_NETWERKPLEEGZORG), "pleegzorg");
    assert_string_equal(outside(KWK_LIST_CBS_VERBLIJF, KWK_GROUP_PLAATS, KWK_PLAATS_RESIDENTIEEL),
                        "anders");
    assert_int_equal(inside(KWK_LIST_CBS_VERBLIJF, "gezinsgericht"), KWK_PLAATS_GEZINSHUIS);
    assert_int_equal(inside(KWK_LIST_IJW_PRODUCTCATEGORIE, "45"), 0);
    assert_int_equal(inside(KWK_LIST_AFKORTING, "RvdK"), KWK_ACTOR_RVDK);
    assert_int_equal(inside(KWK_LIST_AFKORTING, "VMGJ"), 0);
}

static void every_row_is_sorted_named_and_leads_somewhere(void **state)
{
    (void)state;
    int32_t list = 0;
    for (uint32_t at = 0; (list = kwk_list_at(at)) != 0; at++) {
        const uint32_t count = kwk_list_count(list);
        assert_int_equal(list, (int32_t)at + 1);
        assert_in_range(count, 1, 24);
        assert_in_range(kwk_list_text_status(list), KWK_TEXTSTATUS_GELEZEN,
                        KWK_TEXTSTATUS_ONGECONTROLEERD);
        for (int32_t text = KWK_LISTTEXT_NAME; text <= KWK_LISTTEXT_NOTE; text++) {
            assert_true(strlen(kwk_list_text(list, text, KWK_LANG_NL)) > 0);
            assert_true(strlen(kwk_list_text(list, text, KWK_LANG_EN)) > 0);
        }
        for (uint32_t i = 0; i < count; i++) {
            int32_t group = -1;
            int32_t number = -1;
            int32_t match = -1;
            assert_true(i == 0 || strcmp(kwk_list_code(list, i - 1), kwk_list_code(list, i)) <= 0);
            assert_true(strlen(kwk_list_label(list, i, KWK_LANG_NL)) > 0);
            assert_true(strlen(kwk_list_label(list, i, KWK_LANG_EN)) > 0);
            assert_int_equal(kwk_list_counterpart(list, i, &group, &number, &match), KWK_OK);
            assert_non_null(kwk_code_name(KWK_GROUP_MATCH, match));
            assert_true((match == KWK_MATCH_GEEN) == (group == 0));
            assert_true(group == 0 || kwk_code_name(group, number) != NULL);
            assert_true(group == 0 || kwk_list_find_number(list, group, number, i) == (int32_t)i);
        }
    }
}

static void what_is_unknown_is_said(void **state)
{
    (void)state;
    int32_t group = 7;
    int32_t number = 7;
    int32_t match = 7;
    uint32_t needed = 77;
    char text[64] = "untouched";
    assert_null(kwk_list_text(0, KWK_LISTTEXT_NAME, KWK_LANG_NL));
    assert_null(kwk_list_text(1, 9, KWK_LANG_NL));
    assert_null(kwk_list_text(1, KWK_LISTTEXT_NAME, 3));
    assert_int_equal(kwk_list_count(-1), 0);
    assert_int_equal(kwk_list_count(999), 0);
    assert_null(kwk_list_code(1, 999));
    assert_int_equal(kwk_list_counterpart(1, 999, &group, &number, &match), KWK_ERR_RANGE);
    assert_int_equal(kwk_list_counterpart(1, 0, NULL, &number, &match), KWK_ERR_NULL);
    assert_int_equal(group, 7);
    assert_int_equal(kwk_list_find_code(1, NULL, 0), -1);
    assert_int_equal(kwk_list_find_code(999, "11", 0), -1);
    assert_int_equal(kwk_list_find_number(1, 0, 0, 0), -1);
    assert_int_equal(kwk_list_code_copy(1, 0, text, 2, &needed), KWK_ERR_CAPACITY);
    assert_int_equal(needed, 3);
    assert_string_equal(text, "untouched");
    assert_int_equal(kwk_list_code_copy(1, 0, text, 3, &needed), KWK_OK);
    assert_string_equal(text, "11");
    assert_int_equal(kwk_list_label_copy(1, 0, 9, text, 64, &needed), KWK_ERR_LANGUAGE);
    assert_int_equal(kwk_list_label_copy(1, 99, KWK_LANG_NL, text, 64, &needed), KWK_ERR_CODE);
    assert_int_equal(kwk_list_text_copy(1, KWK_LISTTEXT_NAME, KWK_LANG_EN, text, 64, &needed),
                     KWK_OK);
    assert_string_equal(text, "Kind of child protection measure");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cbs_measures_go_both_ways),
        cmocka_unit_test(coming_of_age_has_two_codes_one_per_track),
        cmocka_unit_test(a_wider_code_has_a_row_for_each),
        cmocka_unit_test(every_row_is_sorted_named_and_leads_somewhere),
        cmocka_unit_test(what_is_unknown_is_said),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
