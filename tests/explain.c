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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_first_contact_late_over_easter),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
