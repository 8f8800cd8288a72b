/*
 * tests/catalogue.c: every number of every group has one word and two labels, and comes back from
 * its word; facts and norms tell about themselves; nothing is written on an error.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <kwaliteitskader/kwaliteitskader.h>

/* Every group with codes and how many it has in this version; 0 = as many as the getter lists. */
static const struct {
    int32_t group;
    uint32_t count;
} groups[] = {
    {KWK_GROUP_FACT, 0},        {KWK_GROUP_NORM, 0},       {KWK_GROUP_VERDICT, 8},
    {KWK_GROUP_REASON, 29},     {KWK_GROUP_ROL, 27},       {KWK_GROUP_ACTOR, 51},
    {KWK_GROUP_FLAG, 18},       {KWK_GROUP_READING, 15},   {KWK_GROUP_POLICY, 3},
    {KWK_GROUP_STATUS, 9},      {KWK_GROUP_TEXTSTATUS, 3}, {KWK_GROUP_GEBOORTE, 2},
    {KWK_GROUP_GRENS, 6},       {KWK_GROUP_GEZAG, 3},      {KWK_GROUP_REGISTER, 2},
    {KWK_GROUP_MAATREGEL, 5},   {KWK_GROUP_PLAATS, 8},     {KWK_GROUP_EINDE, 11},
    {KWK_GROUP_CONTACT, 6},     {KWK_GROUP_AFZIEN, 3},     {KWK_GROUP_MENING, 4},
    {KWK_GROUP_ZORG, 2},        {KWK_GROUP_HULP, 4},       {KWK_GROUP_VOORNEMEN, 4},
    {KWK_GROUP_VERZOEK, 21},    {KWK_GROUP_UITKOMST, 5},   {KWK_GROUP_MEDEDELING, 3},
    {KWK_GROUP_AANWIJZING, 2},  {KWK_GROUP_BESLUIT, 10},   {KWK_GROUP_SETTING, 5},
    {KWK_GROUP_OMGANG, 2},      {KWK_GROUP_OVERDRACHT, 4}, {KWK_GROUP_ARRANGEMENT, 7},
    {KWK_GROUP_GROND, 8},       {KWK_GROUP_OORDEEL, 2},    {KWK_GROUP_VOORLICHTING, 10},
    {KWK_GROUP_TOESTEMMING, 5}, {KWK_GROUP_ANTWOORD, 2},   {KWK_GROUP_MELDCODE, 5},
    {KWK_GROUP_INLICHTING, 4},  {KWK_GROUP_ONDERDEEL, 13}, {KWK_GROUP_VERMOGEN, 6},
    {KWK_GROUP_HANDELING, 10},  {KWK_GROUP_CALAMITEIT, 2}, {KWK_GROUP_OPSCHALING, 2},
    {KWK_GROUP_TABLE, 11},      {KWK_GROUP_SORT, 22},      {KWK_GROUP_FASE, 7},
    {KWK_GROUP_ASPECT, 7},      {KWK_GROUP_TRACK, 3},      {KWK_GROUP_USED, 4},
    {KWK_GROUP_WHY, 7},         {KWK_GROUP_NORMKIND, 9},   {KWK_GROUP_SET, 2},
    {KWK_GROUP_MATCH, 4},       {KWK_GROUP_LIST, 16},      {KWK_GROUP_CURE, 14},
    {KWK_GROUP_SEVERITY, 3},    {KWK_GROUP_DEFICIENCY, 3}, {KWK_GROUP_NEED, 4},
    {KWK_GROUP_DIAGNOSTIEK, 4},
};

enum {
    GROUPS = sizeof groups / sizeof groups[0],
    NUMBERS = 140000 /* beyond every number of this version */
};

static uint32_t listed(int32_t group)
{
    uint32_t needed = 0;
    if (group == KWK_GROUP_FACT) {
        assert_int_equal(kwk_facts(NULL, 0, &needed), KWK_ERR_CAPACITY);
    } else {
        assert_int_equal(kwk_norms(NULL, 0, &needed), KWK_ERR_CAPACITY);
    }
    return needed;
}

static void every_code_comes_back_from_its_word(void **state)
{
    (void)state;
    for (uint32_t i = 0; i < GROUPS; i++) {
        const int32_t group = groups[i].group;
        uint32_t count = 0;
        for (int32_t number = -2; number < NUMBERS; number++) {
            const char *name = kwk_code_name(group, number);
            if (name == NULL) {
                assert_null(kwk_code_label(group, number, KWK_LANG_NL));
                continue;
            }
            int32_t back = -77;
            count++;
            assert_int_equal(kwk_code_number(group, name, &back), KWK_OK);
            assert_int_equal(back, number);
        }
        assert_int_equal(count, groups[i].count != 0 ? groups[i].count : listed(group));
    }
}

static void every_code_has_two_labels_and_a_plain_word(void **state)
{
    (void)state;
    for (uint32_t i = 0; i < GROUPS; i++) {
        const int32_t group = groups[i].group;
        for (int32_t number = 0; number < NUMBERS; number++) {
            const char *name = kwk_code_name(group, number);
            if (name == NULL) {
                continue;
            }
            const char *nl = kwk_code_label(group, number, KWK_LANG_NL);
            const char *en = kwk_code_label(group, number, KWK_LANG_EN);
            assert_non_null(nl);
            assert_non_null(en);
            assert_true(strlen(name) > 0 && strlen(nl) > 0 && strlen(en) > 0);
            assert_null(kwk_code_label(group, number, 0));
            assert_null(kwk_code_label(group, number, 3));
            for (const char *at = name; *at != '\0'; at++) {
                assert_non_null(strchr(group == KWK_GROUP_NORM
                                           ? "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
                                           : "abcdefghijklmnopqrstuvwxyz0123456789_,",
                                       *at));
            }
        }
    }
}

static int32_t text_status_of(int32_t norm)
{
    struct kwk_norm_info info = {.size = sizeof info};
    assert_int_equal(kwk_norm_info(norm, &info), KWK_OK);
    return info.text_status;
}

static void every_norm_says_how_its_text_was_checked(void **state)
{
    (void)state;
    int32_t norms[512];
    uint32_t count = 0;
    assert_int_equal(kwk_norms(norms, 512, &count), KWK_OK);
    for (uint32_t i = 0; i < count; i++) {
        const int32_t status = text_status_of(norms[i]);
        assert_non_null(kwk_code_name(KWK_GROUP_TEXTSTATUS, status));
        assert_in_range(status, KWK_TEXTSTATUS_GELEZEN, KWK_TEXTSTATUS_ONGECONTROLEERD);
    }
    assert_int_equal(text_status_of(KWK_NORM_EERSTE_CONTACT_OTS), KWK_TEXTSTATUS_GELEZEN);
    assert_int_equal(text_status_of(KWK_NORM_KOERS_ZES_WEKEN), KWK_TEXTSTATUS_TWEEDE_HAND);
    assert_int_equal(text_status_of(KWK_NORM_VERZOEK_VERLENGING_OTS),
                     KWK_TEXTSTATUS_ONGECONTROLEERD);
}

static void some_words_that_files_rely_on(void **state)
{
    (void)state;
    assert_string_equal(kwk_code_name(KWK_GROUP_FACT, KWK_FACT_GEBOORTE), "geboorte");
    assert_string_equal(kwk_code_name(KWK_GROUP_VERDICT, KWK_VERDICT_JUDGEMENT), "oordeel_nodig");
    assert_string_equal(kwk_code_name(KWK_GROUP_VERDICT, KWK_VERDICT_MET_LATE), "te_laat");
    assert_string_equal(kwk_code_name(KWK_GROUP_REASON, KWK_REASON_NONE), "geen");
    assert_string_equal(kwk_code_name(KWK_GROUP_REASON, KWK_REASON_ROAD_OPEN), "weg_open");
    assert_string_equal(kwk_code_name(KWK_GROUP_GRENS, KWK_GRENS_16_5), "16,5");
    assert_string_equal(kwk_code_name(KWK_GROUP_STATUS, KWK_NORMSTATUS_AMVB), "amvb");
    assert_string_equal(kwk_code_name(KWK_GROUP_POLICY, KWK_POLICY_LAAT), "laat");
    assert_string_equal(kwk_code_name(KWK_GROUP_NORM, KWK_NORM_EERSTE_CONTACT_OTS),
                        "EERSTE_CONTACT_OTS");
    assert_string_equal(kwk_code_label(KWK_GROUP_PLAATS, KWK_PLAATS_RESIDENTIEEL, KWK_LANG_NL),
                        "residenti\xc3\xable instelling");
    assert_string_equal(kwk_code_label(KWK_GROUP_MAATREGEL, KWK_MAATREGEL_OTS, KWK_LANG_EN),
                        "supervision order");
}

static void actors_are_the_roles_plus_one(void **state)
{
    (void)state;
    for (int32_t role = KWK_ROL_JEUGDIGE; role <= KWK_ROL_BELANGHEBBENDE; role++) {
        assert_string_equal(kwk_code_name(KWK_GROUP_ROL, role),
                            kwk_code_name(KWK_GROUP_ACTOR, role + 1));
    }
}

static void unknown_groups_numbers_and_words(void **state)
{
    (void)state;
    const int32_t none[] = {KWK_GROUP_NONE, KWK_GROUP_GETAL, -1, 13, 19, 65, INT32_MIN, INT32_MAX};
    char buffer[16];
    char pattern[16];
    uint32_t needed = 77;
    int32_t number = 77;
    memset(buffer, 0x5a, sizeof buffer);
    memset(pattern, 0x5a, sizeof pattern);
    for (size_t i = 0; i < sizeof none / sizeof none[0]; i++) {
        assert_null(kwk_code_name(none[i], 1));
        assert_null(kwk_code_label(none[i], 1, KWK_LANG_NL));
        assert_int_equal(kwk_code_number(none[i], "ots", &number), KWK_ERR_CODE);
        assert_int_equal(kwk_code_name_copy(none[i], 1, buffer, 16, &needed), KWK_ERR_CODE);
        assert_int_equal(kwk_code_label_copy(none[i], 1, KWK_LANG_NL, buffer, 16, &needed),
                         KWK_ERR_CODE);
    }
    assert_int_equal(kwk_code_number(KWK_GROUP_MAATREGEL, "otss", &number), KWK_ERR_CODE);
    assert_int_equal(kwk_code_number(KWK_GROUP_MAATREGEL, "ot", &number), KWK_ERR_CODE);
    assert_int_equal(kwk_code_number(KWK_GROUP_MAATREGEL, "", &number), KWK_ERR_CODE);
    assert_int_equal(kwk_code_number(KWK_GROUP_MAATREGEL, "OTS", &number), KWK_ERR_CODE);
    assert_int_equal(kwk_code_number(KWK_GROUP_MAATREGEL, "skj", &number), KWK_ERR_CODE);
    assert_int_equal(kwk_code_number(KWK_GROUP_MAATREGEL, NULL, &number), KWK_ERR_NULL);
    assert_int_equal(kwk_code_number(KWK_GROUP_MAATREGEL, "ots", NULL), KWK_ERR_NULL);
    assert_int_equal(kwk_code_name_copy(KWK_GROUP_MAATREGEL, 1, buffer, 3, NULL), KWK_ERR_NULL);
    assert_int_equal(kwk_code_name_copy(KWK_GROUP_MAATREGEL, 1, NULL, 3, &needed), KWK_ERR_NULL);
    assert_int_equal(kwk_code_label_copy(KWK_GROUP_MAATREGEL, 1, 9, buffer, 16, &needed),
                     KWK_ERR_LANGUAGE);
    assert_memory_equal(buffer, pattern, sizeof buffer);
    assert_int_equal(needed, 77);
    assert_int_equal(number, 77);
    assert_int_equal(kwk_code_name_copy(KWK_GROUP_MAATREGEL, 1, buffer, 3, &needed),
                     KWK_ERR_CAPACITY);
    assert_int_equal(needed, 4);
    assert_memory_equal(buffer, pattern, sizeof buffer);
    assert_int_equal(kwk_code_name_copy(KWK_GROUP_MAATREGEL, 1, buffer, 4, &needed), KWK_OK);
    assert_string_equal(buffer, "ots");
    assert_int_equal(kwk_code_label_copy(KWK_GROUP_MAATREGEL, 3, KWK_LANG_NL, buffer, 16, &needed),
                     KWK_OK);
    assert_string_equal(buffer, "voogdij");
}

/* The two lists: ascending, of what the group knows, by two-call sizing. */
static void lists_are_ascending(void **state)
{
    (void)state;
    for (int norms = 0; norms < 2; norms++) {
        int32_t numbers[512];
        int32_t pattern[512];
        uint32_t needed = 77;
        int32_t KWK_CALL (*list)(int32_t *, uint32_t, uint32_t *) = norms ? kwk_norms : kwk_facts;
        memset(numbers, 0x5a, sizeof numbers);
        memset(pattern, 0x5a, sizeof pattern);
        assert_int_equal(list(numbers, 512, NULL), KWK_ERR_NULL);
        assert_int_equal(list(NULL, 512, &needed), KWK_ERR_NULL);
        assert_int_equal(needed, 77);
        assert_int_equal(list(NULL, 0, &needed), KWK_ERR_CAPACITY);
        assert_in_range(needed, 1, 511);
        assert_int_equal(list(numbers, needed - 1, &needed), KWK_ERR_CAPACITY);
        assert_memory_equal(numbers, pattern, sizeof numbers);
        assert_int_equal(list(numbers, needed, &needed), KWK_OK);
        assert_int_equal(numbers[needed], pattern[0]);
        for (uint32_t i = 0; i < needed; i++) {
            assert_true(i == 0 || numbers[i] > numbers[i - 1]);
            assert_non_null(kwk_code_name(norms ? KWK_GROUP_NORM : KWK_GROUP_FACT, numbers[i]));
        }
    }
}

static void fact_infos_are_coherent(void **state)
{
    (void)state;
    int32_t kinds[256];
    uint32_t count = 0;
    assert_int_equal(kwk_facts(kinds, 256, &count), KWK_OK);
    assert_int_equal(count, KWK_FACT_DIAGNOSTIEK);
    for (uint32_t i = 0; i < count; i++) {
        struct kwk_fact_info info = {.size = sizeof info};
        assert_int_equal(kwk_fact_info(kinds[i], &info), KWK_OK);
        assert_int_equal(info.size, sizeof info);
        assert_int_equal(info.kind, kinds[i]);
        assert_int_equal(info.required & ~info.uses, 0);
        assert_int_equal((info.uses >> 31) & 1, info.partial);
        assert_int_equal((info.uses >> (KWK_FIELD_FLAGS - 1)) & 1, info.flags != 0);
        assert_int_equal((info.uses >> (KWK_FIELD_KNOWN - 1)) & 1, info.flags != 0);
        assert_int_equal((info.uses >> (KWK_FIELD_VALUE - 1)) & 1,
                         info.value_group != KWK_GROUP_NONE);
        assert_int_equal((info.uses >> (KWK_FIELD_DETAIL - 1)) & 1,
                         info.detail_group != KWK_GROUP_NONE);
        assert_int_equal((info.uses >> (KWK_FIELD_RESERVED - 1)) & 1, 0);
        for (int32_t bit = 0; bit < 32; bit++) {
            assert_true((info.flags >> bit & 1) == 0 ||
                        kwk_code_name(KWK_GROUP_FLAG, (int32_t)(1u << bit)) != NULL);
        }
        const uint32_t common =
            1u << (KWK_FIELD_KIND - 1) | 1u << (KWK_FIELD_DATE - 1) | 1u << (KWK_FIELD_ID - 1);
        assert_int_equal(info.required & common, common);
    }
}

static void partial_dates_where_the_header_says_so(void **state)
{
    (void)state;
    for (int32_t kind = 1; kind <= KWK_FACT_DIAGNOSTIEK; kind++) {
        struct kwk_fact_info info = {.size = sizeof info};
        assert_int_equal(kwk_fact_info(kind, &info), KWK_OK);
        assert_int_equal(info.partial, kind == KWK_FACT_GEBOORTE || kind == KWK_FACT_OUDER ||
                                           kind == KWK_FACT_GEZAG || kind == KWK_FACT_HULP_GESTART);
    }
}

static void infos_refuse_and_leave_outputs(void **state)
{
    (void)state;
    struct kwk_fact_info fact;
    struct kwk_norm_info norm;
    memset(&fact, 0x5a, sizeof fact);
    memset(&norm, 0x5a, sizeof norm);
    fact.size = sizeof fact;
    norm.size = sizeof norm;
    const struct kwk_fact_info fact_before = fact;
    const struct kwk_norm_info norm_before = norm;
    const int32_t unknown[] = {0, -1, 99, 999, INT32_MIN, INT32_MAX};
    for (size_t i = 0; i < sizeof unknown / sizeof unknown[0]; i++) {
        assert_int_equal(kwk_fact_info(unknown[i], &fact), KWK_ERR_KIND);
        assert_int_equal(kwk_norm_info(unknown[i], &norm), KWK_ERR_NORM);
    }
    assert_int_equal(kwk_fact_info(1, NULL), KWK_ERR_NULL);
    assert_int_equal(kwk_norm_info(402, NULL), KWK_ERR_NULL);
    assert_memory_equal(&fact, &fact_before, sizeof fact);
    assert_memory_equal(&norm, &norm_before, sizeof norm);
}

static void norms_tell_about_themselves(void **state)
{
    (void)state;
    int32_t norms[512];
    uint32_t count = 0;
    assert_int_equal(kwk_norms(norms, 512, &count), KWK_OK);
    for (uint32_t i = 0; i < count; i++) {
        char buffer[512];
        uint32_t needed = 0;
        struct kwk_norm_info info = {.size = sizeof info};
        assert_int_equal(kwk_norm_info(norms[i], &info), KWK_OK);
        assert_int_equal(info.norm, norms[i]);
        assert_non_null(kwk_code_name(KWK_GROUP_STATUS, info.status));
        assert_true(info.bound == 0 || kwk_code_name(KWK_GROUP_ACTOR, info.bound) != NULL);
        assert_true(info.bound != 0 || info.kind == KWK_NORMKIND_CONTEXT);
        assert_in_range(info.kind, KWK_NORMKIND_TERM, KWK_NORMKIND_CONTEXT);
        assert_in_range(info.set, KWK_SET_KADER, KWK_SET_WET);
        assert_in_range(info.explain, 0, 1);
        assert_in_range(info.adjustable, 0, 1);
        assert_true(info.valid_through == 0 || info.valid_through >= info.valid_from);
        for (int32_t lang = KWK_LANG_NL; lang <= KWK_LANG_EN; lang++) {
            assert_string_equal(kwk_norm_title(norms[i], lang),
                                kwk_code_label(KWK_GROUP_NORM, norms[i], lang));
            assert_int_equal(kwk_norm_title_copy(norms[i], lang, buffer, sizeof buffer, &needed),
                             KWK_OK);
            assert_string_equal(buffer, kwk_norm_title(norms[i], lang));
        }
        assert_true(strlen(kwk_norm_source(norms[i])) > 0);
        assert_non_null(kwk_norm_section(norms[i]));
        assert_int_equal(kwk_norm_source_copy(norms[i], buffer, sizeof buffer, &needed), KWK_OK);
        assert_string_equal(buffer, kwk_norm_source(norms[i]));
        assert_int_equal(kwk_norm_section_copy(norms[i], buffer, sizeof buffer, &needed), KWK_OK);
        assert_string_equal(buffer, kwk_norm_section(norms[i]));
    }
}

static void unknown_norms_have_no_texts(void **state)
{
    (void)state;
    char buffer[16];
    char pattern[16];
    uint32_t needed = 77;
    memset(buffer, 0x5a, sizeof buffer);
    memset(pattern, 0x5a, sizeof pattern);
    assert_null(kwk_norm_title(1, KWK_LANG_NL));
    assert_null(kwk_norm_title(KWK_NORM_EERSTE_CONTACT_OTS, 0));
    assert_null(kwk_norm_source(0));
    assert_null(kwk_norm_section(-402));
    assert_int_equal(kwk_norm_title_copy(1, KWK_LANG_NL, buffer, 16, &needed), KWK_ERR_NORM);
    assert_int_equal(kwk_norm_title_copy(KWK_NORM_EERSTE_CONTACT_OTS, 5, buffer, 16, &needed),
                     KWK_ERR_LANGUAGE);
    assert_int_equal(kwk_norm_source_copy(1, buffer, 16, &needed), KWK_ERR_NORM);
    assert_int_equal(kwk_norm_source_copy(1, buffer, 16, NULL), KWK_ERR_NULL);
    assert_int_equal(kwk_norm_section_copy(1, buffer, 16, &needed), KWK_ERR_NORM);
    assert_int_equal(kwk_norm_section_copy(KWK_NORM_EERSTE_CONTACT_OTS, NULL, 16, &needed),
                     KWK_ERR_NULL);
    assert_memory_equal(buffer, pattern, sizeof buffer);
    assert_int_equal(needed, 77);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_code_comes_back_from_its_word),
        cmocka_unit_test(every_code_has_two_labels_and_a_plain_word),
        cmocka_unit_test(every_norm_says_how_its_text_was_checked),
        cmocka_unit_test(some_words_that_files_rely_on),
        cmocka_unit_test(actors_are_the_roles_plus_one),
        cmocka_unit_test(unknown_groups_numbers_and_words),
        cmocka_unit_test(lists_are_ascending),
        cmocka_unit_test(fact_infos_are_coherent),
        cmocka_unit_test(partial_dates_where_the_header_says_so),
        cmocka_unit_test(infos_refuse_and_leave_outputs),
        cmocka_unit_test(norms_tell_about_themselves),
        cmocka_unit_test(unknown_norms_have_no_texts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
