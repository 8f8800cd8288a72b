/*
 * tests/explain.c: kwk_explain: the texts of findings worked out by hand beside the article, sizes,
 * refusals, and what must hold for every text. Texts per norm and verdict: tests/explain/.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <kwaliteitskader/kwaliteitskader.h>

/* A supervision order just before Easter 2026, told on 2 April; first contact on 14 April. */
static const struct kwk_fact easter[] = {
    {.kind = KWK_FACT_GEZAG, .date = 20150412, .id = 901, .person = 77},
    {.kind = KWK_FACT_MAATREGEL,
     .date = 20260401,
     .last_day = 20270331,
     .id = 902,
     .value = KWK_MAATREGEL_OTS},
    {.kind = KWK_FACT_GI_BELAST, .date = 20260401, .id = 903},
    {.kind = KWK_FACT_GI_IN_KENNIS, .date = 20260402, .id = 904},
    {.kind = KWK_FACT_WERKER_AANGEWEZEN, .date = 20260407, .id = 905},
    {.kind = KWK_FACT_CONTACT,
     .date = 20260414,
     .id = 906,
     .persons = 1u << 0,
     .roles = 1u << KWK_ROL_JEUGDBESCHERMER | 1u << KWK_ROL_OUDER_MET_GEZAG},
};

enum {
    EASTER = sizeof easter / sizeof easter[0]
};

static struct kwk_query query_on(kwk_date as_of)
{
    const struct kwk_query query = {.size = sizeof query, .as_of = as_of};
    return query;
}

static struct kwk_finding finding_of(const struct kwk_query *query, const struct kwk_fact *facts,
                                     uint32_t count, int32_t norm, int32_t person)
{
    struct kwk_finding findings[64];
    uint32_t needed = 0;
    assert_int_equal(kwk_evaluate(query, facts, count, &norm, 1, NULL, 0, findings,
                                  sizeof findings[0], 64, &needed, NULL),
                     KWK_OK);
    for (uint32_t i = 0; i < needed; i++) {
        if (findings[i].person == person) {
            return findings[i];
        }
    }
    fail_msg("no finding of norm %d for person %d", norm, person);
    return findings[0];
}

static void says(const struct kwk_query *query, const struct kwk_finding *finding, int32_t lang,
                 const char *expected)
{
    char text[KWK_EXPLAIN_MAX];
    uint32_t needed = 0;
    assert_int_equal(kwk_explain(query, easter, EASTER, NULL, 0, finding, lang, text, sizeof text,
                                 &needed, NULL),
                     KWK_OK);
    assert_string_equal(text, expected);
    assert_int_equal(needed, strlen(expected) + 1);
}

/*
 * Besluit Jeugdwet 4.2.2 lid 1, counted by hand: 2 April is day 0. By the strict reading 3, 7, 8, 9 and
 * 10 April count (4 a Saturday, 5 Easter, 6 Easter Monday); by the wide one Good Friday does not, so
 * 7, 8, 9, 10 and 13 (11 and 12 a weekend). 14 April is one day after the 13th.
 */
static void a_first_contact_late_over_easter(void **state)
{
    (void)state;
    const struct kwk_query query = query_on(20260420);
    const struct kwk_finding finding =
        finding_of(&query, easter, EASTER, KWK_NORM_EERSTE_CONTACT_OTS, 77);
    says(
        &query, &finding, KWK_LANG_NL,
        "De norm is: \"Eerste contact binnen vijf werkdagen\". Deze norm geldt voor de "
        "jeugdbeschermer. Het gaat om een ouder met gezag.\n"
        "De uitkomst op 20 april 2026 is: te laat. Het is gedaan op 14 april 2026 (contact). "
        "Dat is 1 dag te laat.\n"
        "Plan het uiterlijk op 10 april 2026. De laatste verdedigbare dag is 13 april 2026. De "
        "termijn is vijf werkdagen. Er is geteld vanaf 2 april 2026 (GI in kennis gesteld). Die "
        "dag zelf telt niet mee. Niet meegeteld: 1 weekenddag, Eerste Paasdag (5 april 2026) en "
        "Tweede Paasdag (6 april 2026). In de ruime lezing telt ook niet mee: 2 weekenddagen en "
        "Goede Vrijdag (3 april 2026).\n"
        "Twee lezingen zijn mogelijk: Goede Vrijdag en gelijkgestelde dagen: werkdag of niet. "
        "Voor de uitkomst maakt dat nu niet uit.\n"
        "De norm staat in: Besluit Jeugdwet art. 4.2.2 lid 1. Het kwaliteitskader noemt de norm in "
        "paragraaf 4.2.3. Dit is een algemene maatregel van bestuur en dus bindend. Een uitleg "
        "verandert deze uitkomst niet.\n"
        "De tekst is nagezien tot en met 1 januari 2026: ga na of die nog geldt.");
}

/* The same day in English, told about the child. */
static void the_same_in_english(void **state)
{
    (void)state;
    const struct kwk_query query = query_on(20260420);
    const struct kwk_finding finding =
        finding_of(&query, easter, EASTER, KWK_NORM_EERSTE_CONTACT_OTS, 0);
    says(&query, &finding, KWK_LANG_EN,
         "The norm is: \"First contact within five werkdagen\". This norm is for the child "
         "protection worker. It is about the child.\n"
         "On 20 April 2026 the outcome is: met, late. It was done on 14 April 2026 (contact). That "
         "is 1 day late.\n"
         "Plan it by 10 April 2026. The last defensible day is 13 April 2026. The term is five "
         "working days. The count starts at 2 April 2026 (institution informed). That day itself "
         "does not count. Not counted: 1 weekend day, Easter Sunday (5 April 2026) and Easter "
         "Monday (6 April 2026). In the wide reading these do not count either: 2 weekend days "
         "and Good Friday (3 April 2026).\n"
         "Two readings are possible: Goede Vrijdag and equated days: werkdag or not. That makes no "
         "difference for the outcome now.\n"
         "The norm stands in: Besluit Jeugdwet art. 4.2.2 lid 1. The quality framework states it "
         "in section 4.2.3. This is an order in council, so it is binding. An explanation does "
         "not change this outcome.\n"
         "The text was checked through 1 January 2026: see whether it still holds.");
}

static void tell(const struct kwk_query *query, const struct kwk_fact *facts, uint32_t count,
                 const kwk_date *extra, uint32_t extra_count, const struct kwk_finding *finding,
                 int32_t lang, char text[KWK_EXPLAIN_MAX])
{
    uint32_t needed = 0;
    assert_int_equal(kwk_explain(query, facts, count, extra, extra_count, finding, lang, text,
                                 KWK_EXPLAIN_MAX, &needed, NULL),
                     KWK_OK);
    assert_int_equal(needed, strlen(text) + 1);
}

/*
 * 16 March 2026 + six weeks = Monday 27 April, Koningsdag; the caller names Tuesday 28 April as equated:
 * the last day is Wednesday 29 April (Algemene termijnenwet art. 1 lid 1, art. 3 lid 1 and 3).
 */
static void an_end_moves_on_past_days_by_their_legal_name(void **state)
{
    (void)state;
    const struct kwk_fact facts[] = {
        {.kind = KWK_FACT_MAATREGEL,
         .date = 20260302,
         .last_day = 20270301,
         .id = 1,
         .value = KWK_MAATREGEL_OTS},
        {.kind = KWK_FACT_FGP_AFGEZIEN, .date = 20260316, .id = 2},
    };
    const kwk_date extra[] = {20260428};
    const struct kwk_query query = query_on(20260420);
    struct kwk_finding finding = {.norm = KWK_NORM_PLAN_ZES_WEKEN, .anchor = 1, .ordinal = 1};
    char text[KWK_EXPLAIN_MAX];
    tell(&query, facts, 2, extra, 1, &finding, KWK_LANG_NL, text);
    assert_non_null(strstr(text, "De uiterste dag is 29 april 2026. De termijn is zes weken."));
    assert_non_null(strstr(text, "Het einde schuift door na Koningsdag (27 april 2026) en "
                                 "gelijkgestelde dag (opgegeven) (28 april 2026) (Algemene "
                                 "termijnenwet art. 1 lid 1)."));
    assert_non_null(strstr(text, "Er zijn nog 9 dagen."));
}

/* By the early policy Good Friday counts: one last day, one list of days that did not count. */
static void one_policy_tells_one_count(void **state)
{
    (void)state;
    struct kwk_query query = query_on(20260420);
    struct kwk_finding finding = {
        .norm = KWK_NORM_EERSTE_CONTACT_OTS, .person = 77, .anchor = 902, .ordinal = 1};
    char text[KWK_EXPLAIN_MAX];
    query.policy = KWK_POLICY_LAAT;
    tell(&query, easter, EASTER, NULL, 0, &finding, KWK_LANG_NL, text);
    assert_non_null(strstr(text, "13 april 2026"));
    query.policy = KWK_POLICY_VROEG;
    tell(&query, easter, EASTER, NULL, 0, &finding, KWK_LANG_NL, text);
    assert_non_null(strstr(text, "Dat is 4 dagen te laat."));
}

/* Every finding of the case, in both languages: no number of a person, no id, nothing too long. */
static void no_number_of_a_person_and_no_id(void **state)
{
    (void)state;
    static const char *const never[] = {"77", "901", "902", "903", "904", "905", "906",
                                        "%",  "  ",  "{",   "}",   "()",  "\"\""};
    static struct kwk_finding findings[1024];
    const struct kwk_query query = query_on(20260420);
    uint32_t count = 0;
    assert_int_equal(kwk_evaluate(&query, easter, EASTER, NULL, 0, NULL, 0, findings,
                                  sizeof findings[0], 1024, &count, NULL),
                     KWK_OK);
    assert_true(count > 300);
    for (uint32_t i = 0; i < 2 * count; i++) {
        char text[KWK_EXPLAIN_MAX];
        const struct kwk_finding *finding = &findings[i / 2];
        tell(&query, easter, EASTER, NULL, 0, finding, i % 2 == 0 ? KWK_LANG_NL : KWK_LANG_EN,
             text);
        for (size_t n = 0; n < sizeof never / sizeof never[0]; n++) {
            if (strstr(text, never[n]) != NULL) {
                fail_msg("norm %d says '%s': %s", finding->norm, never[n], text);
            }
        }
        assert_non_null(strstr(text, kwk_norm_source(finding->norm)));
        assert_int_equal(text[strlen(text) - 1], '.');
    }
}

static void whom_says(const struct kwk_fact *facts, uint32_t count, int32_t norm, int32_t person,
                      const char *expected)
{
    const struct kwk_query query = query_on(20260420);
    const struct kwk_finding finding = finding_of(&query, facts, count, norm, person);
    char text[KWK_EXPLAIN_MAX];
    tell(&query, facts, count, NULL, 0, &finding, KWK_LANG_NL, text);
    if (strstr(text, expected) == NULL) {
        fail_msg("'%s' is not in: %s", expected, text);
    }
}

/* A person is told by the role on the day that counts. */
static void a_person_is_a_role(void **state)
{
    (void)state;
    struct kwk_fact facts[EASTER];
    memcpy(facts, easter, sizeof facts);
    whom_says(facts, EASTER, KWK_NORM_EERSTE_CONTACT_OTS, -1, "Het gaat om allen samen");
    whom_says(facts, EASTER, KWK_NORM_EERSTE_CONTACT_OTS, 0, "Het gaat om de jeugdige.");
    whom_says(facts, EASTER, KWK_NORM_EERSTE_CONTACT_OTS, 77, "Het gaat om een ouder met gezag.");
    facts[0].value = KWK_GEZAG_VOOGD;
    whom_says(facts, EASTER, KWK_NORM_EERSTE_CONTACT_OTS, 77, "Het gaat om een voogd.");
    facts[0].value = KWK_GEZAG_DERDE;
    whom_says(facts, EASTER, KWK_NORM_EERSTE_CONTACT_OTS, 77, "Het gaat om een derde met gezag.");
    facts[0].kind = KWK_FACT_OUDER;
    facts[0].value = 0;
    facts[1].value = KWK_MAATREGEL_VOOGDIJ;
    whom_says(facts, EASTER, KWK_NORM_EERSTE_CONTACT_VOOGDIJ, 77, "Het gaat om een ouder.");
}

/* Too small by one byte: needed is told, the buffer untouched; exactly enough: written. */
static void two_calls_to_size_it(void **state)
{
    (void)state;
    const struct kwk_query query = query_on(20260420);
    const struct kwk_finding finding = {
        .norm = KWK_NORM_EERSTE_CONTACT_OTS, .person = 77, .anchor = 902, .ordinal = 1};
    char text[KWK_EXPLAIN_MAX];
    char untouched[KWK_EXPLAIN_MAX];
    uint32_t needed = 0;
    uint32_t again = 0;
    struct kwk_report report = {.size = sizeof report};
    assert_int_equal(kwk_explain(&query, easter, EASTER, NULL, 0, &finding, KWK_LANG_NL, NULL, 0,
                                 &needed, &report),
                     KWK_ERR_CAPACITY);
    assert_int_equal(report.status, KWK_ERR_CAPACITY);
    assert_true(needed > 500 && needed < KWK_EXPLAIN_MAX);
    memset(text, 0x5a, sizeof text);
    memset(untouched, 0x5a, sizeof untouched);
    assert_int_equal(kwk_explain(&query, easter, EASTER, NULL, 0, &finding, KWK_LANG_NL, text,
                                 needed - 1, &again, NULL),
                     KWK_ERR_CAPACITY);
    assert_int_equal(again, needed);
    assert_memory_equal(text, untouched, sizeof text);
    assert_int_equal(kwk_explain(&query, easter, EASTER, NULL, 0, &finding, KWK_LANG_NL, text,
                                 needed, &again, NULL),
                     KWK_OK);
    assert_int_equal(again, needed);
    assert_int_equal(strlen(text) + 1, needed);
    assert_memory_equal(text + needed, untouched, sizeof text - needed);
}

/* What the query leaves out of an evaluation can be explained all the same. */
static void the_query_leaves_nothing_out(void **state)
{
    (void)state;
    struct kwk_query query = query_on(20260420);
    const struct kwk_finding finding = {
        .norm = KWK_NORM_EERSTE_CONTACT_OTS, .person = 77, .anchor = 902, .ordinal = 1};
    char text[KWK_EXPLAIN_MAX];
    query.verdicts = 1u << KWK_VERDICT_BREACHED;
    query.sets = KWK_SET_WET;
    query.from = 20260419;
    tell(&query, easter, EASTER, NULL, 0, &finding, KWK_LANG_NL, text);
}

static int32_t refused(const struct kwk_query *query, const struct kwk_finding *finding,
                       int32_t lang, char *buffer, uint32_t capacity, uint32_t *needed,
                       int32_t field)
{
    struct kwk_report report = {.size = sizeof report};
    const int32_t status = kwk_explain(query, easter, EASTER, NULL, 0, finding, lang, buffer,
                                       capacity, needed, &report);
    assert_int_equal(report.status, status);
    assert_int_equal(report.field, field);
    return status;
}

static void refusals_by_name(void **state)
{
    (void)state;
    const struct kwk_query query = query_on(20260420);
    const struct kwk_query no_day = query_on(0);
    const struct kwk_finding good =
        finding_of(&query, easter, EASTER, KWK_NORM_EERSTE_CONTACT_OTS, 77);
    struct kwk_finding bad = good;
    char text[KWK_EXPLAIN_MAX] = "x";
    uint32_t needed = 0;
    const uint32_t room = sizeof text;
    assert_int_equal(refused(&query, NULL, KWK_LANG_NL, text, room, &needed, KWK_FIELD_FINDINGS),
                     KWK_ERR_NULL);
    assert_int_equal(refused(&query, &good, KWK_LANG_NL, text, room, NULL, KWK_FIELD_FINDINGS),
                     KWK_ERR_NULL);
    assert_int_equal(refused(&query, &good, KWK_LANG_NL, NULL, 1, &needed, KWK_FIELD_FINDINGS),
                     KWK_ERR_NULL);
    assert_int_equal(refused(&query, &good, 3, text, room, &needed, 0), KWK_ERR_LANGUAGE);
    assert_int_equal(
        refused(&no_day, &good, KWK_LANG_NL, text, room, &needed, KWK_FIELD_QUERY_AS_OF),
        KWK_ERR_REQUIRED);
    bad.norm = 9999;
    assert_int_equal(refused(&query, &bad, KWK_LANG_NL, text, room, &needed, KWK_FIELD_NORMS),
                     KWK_ERR_NORM);
    bad = good;
    bad.person = 5;
    assert_int_equal(refused(&query, &bad, KWK_LANG_NL, text, room, &needed, KWK_FIELD_FINDINGS),
                     KWK_ERR_CODE);
    bad = good;
    bad.due_latest = 20260414;
    assert_int_equal(refused(&query, &bad, KWK_LANG_NL, text, room, &needed, KWK_FIELD_FINDINGS),
                     KWK_ERR_CODE);
    bad = good;
    assert_int_equal(
        refused(&query, &bad, KWK_LANG_NL, (char *)&bad, sizeof bad, &needed, KWK_FIELD_FINDINGS),
        KWK_ERR_OVERLAP);
    assert_memory_equal(&bad, &good, sizeof bad);
    assert_string_equal(text, "x");
    assert_int_equal(needed, 0);
}

/* A norm of context gives no finding, so there is nothing to explain. */
static void a_norm_of_context_has_no_text(void **state)
{
    (void)state;
    const struct kwk_query query = query_on(20260420);
    char text[KWK_EXPLAIN_MAX];
    uint32_t needed = 0;
    uint32_t seen = 0;
    for (uint32_t i = 0;
         i < kwk_select_count(KWK_TABLE_NORM, KWK_ENTRY_EVALUATION, KWK_NORMKIND_CONTEXT); i++) {
        const struct kwk_finding finding = {
            .norm = kwk_select_at(KWK_TABLE_NORM, KWK_ENTRY_EVALUATION, KWK_NORMKIND_CONTEXT, i),
            .ordinal = 1};
        assert_int_equal(kwk_explain(&query, easter, EASTER, NULL, 0, &finding, KWK_LANG_NL, text,
                                     sizeof text, &needed, NULL),
                         KWK_ERR_CODE);
        seen++;
    }
    assert_true(seen > 50);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_first_contact_late_over_easter),
        cmocka_unit_test(the_same_in_english),
        cmocka_unit_test(an_end_moves_on_past_days_by_their_legal_name),
        cmocka_unit_test(one_policy_tells_one_count),
        cmocka_unit_test(no_number_of_a_person_and_no_id),
        cmocka_unit_test(a_person_is_a_role),
        cmocka_unit_test(two_calls_to_size_it),
        cmocka_unit_test(the_query_leaves_nothing_out),
        cmocka_unit_test(refusals_by_name),
        cmocka_unit_test(a_norm_of_context_has_no_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
