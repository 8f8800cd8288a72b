/*
 * tests/authority.c: kwk_may and kwk_consent as a contract: sizes, faults, capacity, every cell of
 * the tables, and agreement with the norms on who may ask. Answers case by case stand in
 * tests/cases (bevoegd_*, toestemming_*).
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "kwaliteitskader/kwaliteitskader.h"

#define COUNT(a) ((uint32_t)(sizeof(a) / sizeof((a)[0])))

/* A child of eleven under a supervision order; parent 1 has authority; everything on record. */
static const struct kwk_fact ots[] = {
    {.kind = KWK_FACT_GEBOORTE, .date = 20150412, .id = 1},
    {.kind = KWK_FACT_GEZAG, .date = 20150412, .id = 2, .person = 1},
    {.kind = KWK_FACT_MAATREGEL,
     .date = 20260101,
     .last_day = 20261231,
     .id = 3,
     .value = KWK_MAATREGEL_OTS},
};

static struct kwk_query asked(kwk_date as_of, int32_t complete)
{
    struct kwk_query query = {0};
    query.size = sizeof query;
    query.as_of = as_of;
    query.complete_kinds = complete;
    return query;
}

static struct kwk_may_question of(int32_t actor, int32_t act)
{
    struct kwk_may_question question = {0};
    question.size = sizeof question;
    question.actor = actor;
    question.act = act;
    return question;
}

static struct kwk_may_result may(const struct kwk_query *query, const struct kwk_fact *facts,
                                 uint32_t count, const struct kwk_may_question *question)
{
    struct kwk_may_result result = {0};
    result.size = sizeof result;
    assert_int_equal(kwk_may(query, facts, count, question, &result, NULL, 0, 0, NULL, NULL),
                     KWK_OK);
    return result;
}

/* BW 1:260 lid 2: first the institution; the Board only if it does not ask. */
static void test_extension_in_order_of_precedence(void **state)
{
    const struct kwk_query query = asked(20261001, 87);
    struct kwk_may_question question = of(KWK_ACTOR_GI, KWK_ACT_VERZOEK_VERLENGING_OTS);
    (void)state;
    assert_int_equal(may(&query, ots, COUNT(ots), &question).answer, KWK_MAY_YES);
    question.actor = KWK_ACTOR_RVDK;
    const struct kwk_may_result open = may(&query, ots, COUNT(ots), &question);
    assert_int_equal(open.answer, KWK_MAY_NOT_DECIDABLE);
    assert_int_equal(open.missing, KWK_FACT_VOORNEMEN);
    question.actor = KWK_ACTOR_JEUGDIGE;
    assert_int_equal(may(&query, ots, COUNT(ots), &question).answer, KWK_MAY_NO);
}

/*
 * The rows of both tables: in order, with texts, sources, known codes; the last of an act catches
 * all.
 */
static void test_every_row_is_whole(void **state)
{
    (void)state;
    for (int32_t table = KWK_RIJTABEL_BEVOEGDHEID; table <= KWK_RIJTABEL_TOESTEMMING; table++) {
        int32_t before = 0;
        for (uint32_t i = 0; i < kwk_row_count(table); i++) {
            const int32_t row = kwk_row_at(table, i);
            int32_t value[KWK_RIJ_BEOORDEELD + 1] = {0};
            assert_true(row > before);
            before = row;
            for (int32_t field = 1; field <= KWK_RIJ_BEOORDEELD; field++) {
                assert_int_equal(kwk_row_value(table, row, field, &value[field]), KWK_OK);
            }
            assert_int_equal(value[KWK_RIJ_NUMMER], row);
            assert_int_equal(value[KWK_RIJ_HANDELING], row / 100);
            assert_int_equal(value[KWK_RIJ_BEOORDEELD], 0);
            assert_true(value[KWK_RIJ_TEKSTSTATUS] >= KWK_TEXTSTATUS_GELEZEN);
            assert_true(strlen(kwk_row_text(table, row, KWK_RIJTEKST_TEKST, KWK_LANG_NL)) > 5);
            assert_true(strlen(kwk_row_text(table, row, KWK_RIJTEKST_TEKST, KWK_LANG_EN)) > 5);
            assert_true(strlen(kwk_row_text(table, row, KWK_RIJTEKST_BRON, KWK_LANG_NL)) > 5);
            if (value[KWK_RIJ_NORM] != 0) {
                assert_non_null(kwk_norm_title(value[KWK_RIJ_NORM], KWK_LANG_NL));
            }
            for (int32_t c = KWK_RIJ_VOORWAARDE; c <= KWK_RIJ_VOORWAARDE3; c++) {
                const int32_t code = value[c] < 0 ? -value[c] : value[c];
                assert_true(code == 0 || kwk_code_name(KWK_GROUP_VOORWAARDE, code) != NULL);
            }
            const int32_t needs = value[KWK_RIJ_BEHOEFTE] != 0;
            if (table == KWK_RIJTABEL_BEVOEGDHEID) {
                assert_int_equal(needs, value[KWK_RIJ_ANTWOORD] == KWK_MAY_ONLY_WITH);
                assert_non_null(kwk_code_name(KWK_GROUP_MAY, value[KWK_RIJ_ANTWOORD]));
            } else {
                assert_true(needs && value[KWK_RIJ_VAN] != 0 && value[KWK_RIJ_PARTIJEN] != 0);
            }
        }
    }
}

static int32_t field_of(int32_t row, int32_t field)
{
    int32_t value = 0;
    assert_int_equal(kwk_row_value(KWK_RIJTABEL_BEVOEGDHEID, row, field, &value), KWK_OK);
    return value;
}

static void test_every_act_ends_in_a_row_for_everybody(void **state)
{
    (void)state;
    int32_t acts = 0;
    for (uint32_t i = 0; i < kwk_row_count(KWK_RIJTABEL_BEVOEGDHEID); i++) {
        const int32_t row = kwk_row_at(KWK_RIJTABEL_BEVOEGDHEID, i);
        const int32_t next = kwk_row_at(KWK_RIJTABEL_BEVOEGDHEID, i + 1);
        if (next / 100 == row / 100) {
            continue;
        }
        acts++;
        assert_int_equal(row / 100, acts);
        assert_non_null(kwk_act_source(acts));
        for (int32_t field = KWK_RIJ_PARTIJEN; field <= KWK_RIJ_VOORWAARDE3; field++) {
            assert_int_equal(field_of(row, field), 0);
        }
    }
    assert_null(kwk_code_name(KWK_GROUP_ACT, acts + 1));
    assert_int_equal(acts, KWK_ACT_KLAGEN);
}

/*
 * Every actor has a party, and every cell of act x actor x framework x age an answer with its row.
 */
static void test_every_cell_has_a_row(void **state)
{
    static const kwk_date births[] = {20160101, 20130101, 20090101, 20070101};
    struct kwk_fact facts[2] = {
        {.kind = KWK_FACT_GEBOORTE, .id = 1},
        {.kind = KWK_FACT_MAATREGEL, .date = 20260101, .last_day = 20261231, .id = 2, .value = 1}};
    const struct kwk_query query = asked(20260401, 87);
    uint32_t cells = 0;
    (void)state;
    for (int32_t actor = 1; actor <= KWK_ACTOR_BEROEPSVERENIGING; actor++) {
        assert_true(kwk_actor_party(actor) != 0);
        for (int32_t act = 1; act <= KWK_ACT_KLAGEN; act++) {
            const struct kwk_may_question question = of(actor, act);
            for (int32_t measure = 0; measure <= KWK_MAATREGEL_TIJDELIJKE_VOOGDIJ; measure++) {
                for (uint32_t b = 0; b < COUNT(births); b++) {
                    facts[0].date = births[b];
                    facts[1].value = measure == 0 ? 1 : measure;
                    const struct kwk_may_result result =
                        may(&query, facts, measure == 0 ? 1 : 2, &question);
                    assert_true(result.answer >= KWK_MAY_YES);
                    assert_int_equal(result.row / 100, act);
                    assert_non_null(kwk_row_text(KWK_RIJTABEL_BEVOEGDHEID, result.row,
                                                 KWK_RIJTEKST_BRON, KWK_LANG_NL));
                    cells++;
                }
            }
        }
    }
    assert_int_equal(cells, 51 * 70 * 6 * 4);
    assert_int_equal(kwk_actor_party(0), 0);
    assert_int_equal(kwk_actor_party(52), 0);
}

/* Never the institution: no framework, age or fact makes it petition to end authority (1:267). */
static void test_the_institution_never_ends_authority(void **state)
{
    const struct kwk_query unknown = asked(20260401, 0);
    struct kwk_may_question question = of(KWK_ACTOR_GI, KWK_ACT_VERZOEK_GEZAGSBEEINDIGING);
    (void)state;
    assert_int_equal(may(&unknown, NULL, 0, &question).answer, KWK_MAY_NO);
    assert_int_equal(may(&unknown, ots, COUNT(ots), &question).norm,
                     KWK_NORM_GEZAGSBEEINDIGING_NIET_DOOR_GI);
    question.act = KWK_ACT_JEUGDHULP_VERLENEN;
    assert_int_equal(may(&unknown, NULL, 0, &question).answer, KWK_MAY_NO);
}

/* A petition by each role: the norm is breached exactly when kwk_may says no. */
static const struct {
    int32_t act;
    int32_t norm;
} petitions[] = {
    {KWK_ACT_VERZOEK_OTS, KWK_NORM_VERZOEK_MAATREGEL_BEVOEGD},
    {KWK_ACT_VERZOEK_OTS, KWK_NORM_VERZOEK_OTS_BEVOEGD},
    {KWK_ACT_VERZOEK_VOTS, KWK_NORM_VERZOEK_OTS_BEVOEGD},
    {KWK_ACT_VERZOEK_VERLENGING_OTS, KWK_NORM_VERZOEK_VERLENGING_BEVOEGD},
    {KWK_ACT_VERZOEK_OPHEFFING_OTS, KWK_NORM_OPHEFFING_OTS_BEVOEGD},
    {KWK_ACT_VERZOEK_MACHTIGING, KWK_NORM_MACHTIGING_BEVOEGD},
    {KWK_ACT_VERZOEK_VERLENGING_MACHTIGING, KWK_NORM_VERLENGING_MACHTIGING_BEVOEGD},
    {KWK_ACT_VERZOEK_GEZAGSBEEINDIGING, KWK_NORM_VERZOEK_GEZAGSBEEINDIGING_BEVOEGD},
    {KWK_ACT_VERZOEK_VERVANGING_GI, KWK_NORM_VERVANGING_GI_BEVOEGD},
    {KWK_ACT_VERZOEK_GESCHIL, KWK_NORM_GESCHIL_BEVOEGD},
    {KWK_ACT_VERZOEK_VERVALLENVERKLARING, KWK_NORM_VERVALLENVERKLARING_BEVOEGD},
    {KWK_ACT_VERZOEK_INTREKKING_AANWIJZING, KWK_NORM_INTREKKING_BEVOEGD},
    {KWK_ACT_VERZOEK_BEKRACHTIGING, KWK_NORM_BEKRACHTIGING_BEVOEGD},
    {KWK_ACT_VERZOEK_GEZAG_DEEL, KWK_NORM_GEZAG_DEEL_BEVOEGD},
    {KWK_ACT_VERZOEK_OMGANG, KWK_NORM_ZORGREGELING_BEVOEGD},
    {KWK_ACT_VERZOEK_MEDISCH, KWK_NORM_MEDISCH_BEVOEGD},
    {KWK_ACT_VERZOEK_WIJZIGING_VERBLIJF, KWK_NORM_VERBLIJF_265I_BEVOEGD},
    {KWK_ACT_VERZOEK_EINDE_PLAATSING, KWK_NORM_EINDE_PLAATSING_BEVOEGD},
    {KWK_ACT_VERZOEK_ONDERZOEK_RVDK, KWK_NORM_ONDERZOEK_RVDK_BEVOEGD},
};

static int32_t verdict_of(const struct kwk_query *query, const struct kwk_fact *facts,
                          uint32_t count, int32_t norm, int32_t anchor)
{
    struct kwk_finding findings[16];
    uint32_t needed = 0;
    assert_int_equal(kwk_evaluate(query, facts, count, &norm, 1, NULL, 0, findings,
                                  sizeof findings[0], 16, &needed, NULL),
                     KWK_OK);
    for (uint32_t i = 0; i < needed; i++) {
        if (findings[i].anchor == anchor) {
            return findings[i].verdict;
        }
    }
    fail_msg("no finding of norm %d", (int)norm);
    return 0;
}

static void agree(int32_t act, int32_t norm, int32_t role, kwk_date birth)
{
    struct kwk_fact facts[] = {
        {.kind = KWK_FACT_GEBOORTE, .date = birth, .id = 1},
        {.kind = KWK_FACT_GEZAG, .date = birth, .id = 2, .person = 1},
        {.kind = KWK_FACT_MAATREGEL,
         .date = 20260101,
         .last_day = 20261231,
         .id = 3,
         .value = KWK_MAATREGEL_OTS},
        {.kind = KWK_FACT_MACHTIGING,
         .date = 20260101,
         .last_day = 20261231,
         .id = 4,
         .value = KWK_PLAATS_PLEEGZORG},
        {.kind = KWK_FACT_PLAATSING, .date = 20250101, .id = 5, .value = KWK_PLAATS_PLEEGZORG},
        {.kind = KWK_FACT_OMGANGSREGELING, .date = 20260110, .id = 6, .value = KWK_OMGANG_RECHTER},
        {.kind = KWK_FACT_SCHRIFTELIJKE_AANWIJZING,
         .date = 20260325,
         .id = 7,
         .value = KWK_AANWIJZING_AANWIJZING},
        {.kind = KWK_FACT_TOESTEMMING,
         .date = 20260320,
         .id = 8,
         .person = 1,
         .roles = 1u << KWK_ROL_OUDER_MET_GEZAG,
         .value = KWK_TOESTEMMING_MEDISCH,
         .detail = KWK_ANTWOORD_GEWEIGERD},
        {.kind = KWK_FACT_VERZOEK, .date = 20260401, .id = 9},
    };
    const uint32_t count = COUNT(facts);
    const struct kwk_query query = asked(20260401, 87);
    struct kwk_may_question question = of(role + 1, act);
    question.capable = act == KWK_ACT_VERZOEK_MEDISCH ? KWK_BEKWAAM_NEE : 0;
    facts[count - 1].value = kwk_act_petition(act);
    facts[count - 1].roles = 1u << role;
    const int32_t breached = verdict_of(&query, facts, count, norm, 9) == KWK_VERDICT_BREACHED;
    const int32_t no = may(&query, facts, count, &question).answer == KWK_MAY_NO;
    if (breached != no) {
        fail_msg("act %d, role %d, norm %d: breached %d, no %d", (int)act, (int)role, (int)norm,
                 (int)breached, (int)no);
    }
}

static void test_agrees_with_the_norms_on_who_may_ask(void **state)
{
    (void)state;
    for (uint32_t i = 0; i < COUNT(petitions); i++) {
        for (int32_t role = 0; role <= KWK_ROL_BELANGHEBBENDE; role++) {
            agree(petitions[i].act, petitions[i].norm, role, 20150101);
            agree(petitions[i].act, petitions[i].norm, role, 20130101);
        }
    }
}

/*
 * Norms 605 and 804 on a move after a year: breached without consent exactly when consent is
 * needed.
 */
static void test_agrees_with_the_norms_on_a_move(void **state)
{
    static const struct {
        int32_t measure;
        int32_t norm;
    } rows[] = {{KWK_MAATREGEL_OTS, KWK_NORM_TOESTEMMING_265I},
                {KWK_MAATREGEL_VOOGDIJ, KWK_NORM_BLOKKADERECHT_336A}};
    (void)state;
    for (uint32_t i = 0; i < COUNT(rows); i++) {
        for (int32_t shift = -1; shift <= 1; shift++) {
            const kwk_date move = 20260302 + shift;
            const struct kwk_fact facts[] = {
                {.kind = KWK_FACT_GEBOORTE, .date = 20140101, .id = 1},
                {.kind = KWK_FACT_MAATREGEL, .date = 20240101, .id = 2, .value = rows[i].measure},
                {.kind = KWK_FACT_PLAATSING, .date = 20250302, .id = 3, .value = 1},
                {.kind = KWK_FACT_PLAATSING, .date = move, .id = 4, .value = 5},
            };
            const struct kwk_query query = asked(20260310, 87); /* the day after counts */
            const struct kwk_query before = asked(move, 87);    /* still in that family */
            struct kwk_may_question question = of(KWK_ACTOR_GI, KWK_ACT_VERPLAATSEN);
            const int32_t breached =
                verdict_of(&query, facts, 4, rows[i].norm, 3) == KWK_VERDICT_BREACHED;
            const struct kwk_may_result result = may(&before, facts, 3, &question);
            assert_int_equal(breached, result.norm == rows[i].norm);
            assert_int_equal(breached, shift >= 0);
        }
    }
}

static void test_needs_name_whom_and_what_is_there(void **state)
{
    const struct kwk_query query = asked(20261001, 87);
    struct kwk_may_question question = of(KWK_ACTOR_GI, KWK_ACT_UIT_HUIS_PLAATSEN);
    struct kwk_may_result result = {.size = sizeof result};
    struct kwk_need needs[4];
    struct kwk_fact facts[COUNT(ots) + 1];
    uint32_t needed = 0;
    (void)state;
    memcpy(facts, ots, sizeof ots);
    facts[COUNT(ots)] = (struct kwk_fact){.kind = KWK_FACT_MACHTIGING,
                                          .date = 20260901,
                                          .last_day = 20261231,
                                          .id = 9,
                                          .value = KWK_PLAATS_PLEEGZORG};
    question.place = KWK_PLAATS_NETWERKPLEEGZORG;
    assert_int_equal(kwk_may(&query, facts, COUNT(facts), &question, &result, needs,
                             sizeof needs[0], 4, &needed, NULL),
                     KWK_OK);
    assert_int_equal(needed, 1);
    assert_int_equal(result.answer, KWK_MAY_YES);
    assert_int_equal(needs[0].answer, KWK_MAY_ONLY_WITH);
    assert_int_equal(needs[0].need, KWK_BEHOEFTE_MACHTIGING);
    assert_int_equal(needs[0].actor, KWK_ACTOR_KINDERRECHTER);
    assert_int_equal(needs[0].given, 9);
    assert_int_equal(needs[0].person, -1);
    assert_int_equal(needs[0].row, result.row);
    question.place = KWK_PLAATS_RESIDENTIEEL;
    assert_int_equal(kwk_may(&query, facts, COUNT(facts), &question, &result, needs,
                             sizeof needs[0], 4, &needed, NULL),
                     KWK_OK);
    assert_int_equal(result.answer, KWK_MAY_ONLY_WITH);
    assert_int_equal(needs[0].given, 0);
    assert_int_equal(needs[0].missing, KWK_FACT_MACHTIGING);
}

/* Each fault by its status and field, and nothing written. */
static void refused(struct kwk_may_question question, int32_t status, int32_t field)
{
    const struct kwk_query query = asked(20261001, 87);
    struct kwk_may_result result = {.size = sizeof result, .answer = 77};
    struct kwk_report report = {.size = sizeof report};
    assert_int_equal(
        kwk_may(&query, ots, COUNT(ots), &question, &result, NULL, 0, 0, NULL, &report), status);
    assert_int_equal(report.status, status);
    assert_int_equal(report.field, field);
    assert_int_equal(result.answer, 77);
}

static void test_bad_questions_are_refused_by_field(void **state)
{
    const struct kwk_may_question good = of(KWK_ACTOR_GI, KWK_ACT_VERZOEK_OTS);
    struct kwk_may_question bad = good;
    (void)state;
    bad.actor = 0;
    refused(bad, KWK_ERR_CODE, KWK_FIELD_MAY_ACTOR);
    bad.actor = 52;
    refused(bad, KWK_ERR_CODE, KWK_FIELD_MAY_ACTOR);
    bad = good;
    bad.act = 0;
    refused(bad, KWK_ERR_CODE, KWK_FIELD_MAY_ACT);
    bad.act = 71;
    refused(bad, KWK_ERR_CODE, KWK_FIELD_MAY_ACT);
    bad = good;
    bad.person = -1;
    refused(bad, KWK_ERR_PERSON, KWK_FIELD_MAY_PERSON);
    bad.person = KWK_PERSON_MAX + 1;
    refused(bad, KWK_ERR_PERSON, KWK_FIELD_MAY_PERSON);
    bad = good;
    bad.about = 99;
    refused(bad, KWK_ERR_REF, KWK_FIELD_MAY_ABOUT);
    bad.about = -1;
    refused(bad, KWK_ERR_REF, KWK_FIELD_MAY_ABOUT);
    bad = good;
    bad.place = 9;
    refused(bad, KWK_ERR_CODE, KWK_FIELD_MAY_PLACE);
    bad = good;
    bad.capable = 3;
    refused(bad, KWK_ERR_CODE, KWK_FIELD_MAY_CAPABLE);
    bad = good;
    bad.reserved = 1;
    refused(bad, KWK_ERR_RESERVED, KWK_FIELD_MAY_RESERVED);
    bad = good;
    bad.size = 28;
    refused(bad, KWK_ERR_SIZE, KWK_FIELD_MAY_QUESTION);
}

static void test_pointers_sizes_and_capacity(void **state)
{
    const struct kwk_query query = asked(20261001, 0);
    const struct kwk_may_question question = of(KWK_ACTOR_RVDK, KWK_ACT_VERZOEK_VERLENGING_OTS);
    struct kwk_may_result result = {.size = sizeof result, .answer = 77};
    struct kwk_need needs[8];
    struct kwk_need untouched[8];
    uint32_t needed = 0;
    (void)state;
    memset(needs, 0x5a, sizeof needs);
    memset(untouched, 0x5a, sizeof untouched);
    assert_int_equal(kwk_may(&query, ots, 3, NULL, &result, NULL, 0, 0, NULL, NULL), KWK_ERR_NULL);
    assert_int_equal(kwk_may(&query, ots, 3, &question, NULL, NULL, 0, 0, NULL, NULL),
                     KWK_ERR_NULL);
    assert_int_equal(kwk_may(&query, ots, 3, &question, &result, NULL, 48, 1, &needed, NULL),
                     KWK_ERR_NULL);
    assert_int_equal(kwk_may(&query, ots, 3, &question, &result, needs, 48, 1, NULL, NULL),
                     KWK_ERR_NULL);
    assert_int_equal(kwk_may(&query, ots, 3, &question, &result, needs, 44, 1, &needed, NULL),
                     KWK_ERR_SIZE);
    assert_int_equal(kwk_may(NULL, ots, 3, &question, &result, needs, 48, 1, &needed, NULL),
                     KWK_ERR_NULL);
    assert_int_equal(kwk_may(&query, ots, 3, &question, &result, needs, 48, 1, &needed, NULL),
                     KWK_ERR_CAPACITY);
    assert_int_equal(needed, 2);
    assert_int_equal(result.answer, 77);
    assert_memory_equal(needs, untouched, sizeof needs);
    assert_int_equal(kwk_may(&query, ots, 3, &question, &result, needs, 96, 4, &needed, NULL),
                     KWK_OK);
    assert_int_equal(result.answer, KWK_MAY_NOT_DECIDABLE);
    assert_true((needs[0].flags & KWK_NEEDFLAG_MOGELIJK) != 0);
    assert_int_equal(((const int32_t *)(const void *)needs)[12], 0); /* a newer caller's field */
    assert_int_equal(kwk_may(&query, (const struct kwk_fact *)(const void *)needs, 3, &question,
                             &result, needs, 48, 8, &needed, NULL),
                     KWK_ERR_KIND);
}

static void test_outputs_never_overlap_inputs(void **state)
{
    const struct kwk_query query = asked(20261001, 87);
    union {
        struct kwk_fact facts[4];
        struct kwk_need needs[4];
    } both;
    const struct kwk_may_question question = of(KWK_ACTOR_GI, KWK_ACT_VERZOEK_OTS);
    struct kwk_may_result result = {.size = sizeof result};
    uint32_t needed = 0;
    (void)state;
    memset(&both, 0, sizeof both);
    memcpy(both.facts, ots, sizeof ots);
    assert_int_equal(
        kwk_may(&query, both.facts, 3, &question, &result, both.needs, 48, 4, &needed, NULL),
        KWK_ERR_OVERLAP);
    assert_int_equal(kwk_consent(&query, both.facts, 3, KWK_CONSENT_MEDISCH, 0, 0, both.needs, 48,
                                 4, &needed, NULL),
                     KWK_ERR_OVERLAP);
    assert_memory_equal(both.facts, ots, sizeof ots);
}

static void test_consent_as_a_contract(void **state)
{
    const struct kwk_query query = asked(20261001, 87);
    struct kwk_report report = {.size = sizeof report};
    struct kwk_need needs[16];
    uint32_t needed = 0;
    (void)state;
    assert_int_equal(
        kwk_consent(&query, ots, 3, KWK_CONSENT_MEDISCH, 0, 0, NULL, 0, 0, &needed, NULL),
        KWK_ERR_CAPACITY);
    const uint32_t count = needed;
    assert_int_equal(kwk_consent(&query, ots, 3, KWK_CONSENT_MEDISCH, 0, 0, needs, sizeof needs[0],
                                 count, &needed, NULL),
                     KWK_OK);
    assert_int_equal(needed, count);
    assert_int_equal(needs[0].person, 0);
    assert_int_equal(needs[0].need, KWK_BEHOEFTE_INFORMEREN);
    assert_int_equal(needs[1].person, 1);
    assert_int_equal(needs[1].need, KWK_BEHOEFTE_TOESTEMMING);
    assert_int_equal(needs[1].actor, KWK_ACTOR_OUDER_MET_GEZAG);
    assert_int_equal(kwk_consent(&query, ots, 3, 0, 0, 0, needs, 48, 16, &needed, &report),
                     KWK_ERR_CODE);
    assert_int_equal(report.field, KWK_FIELD_MAY_ACT);
    assert_int_equal(kwk_consent(&query, ots, 3, 13, 0, 0, needs, 48, 16, &needed, &report),
                     KWK_ERR_CODE);
    assert_int_equal(kwk_consent(&query, ots, 3, 1, 55, 0, needs, 48, 16, &needed, &report),
                     KWK_ERR_REF);
    assert_int_equal(kwk_consent(&query, ots, 3, 1, 0, 3, needs, 48, 16, &needed, &report),
                     KWK_ERR_CODE);
    assert_int_equal(report.field, KWK_FIELD_MAY_CAPABLE);
    assert_int_equal(kwk_consent(&query, ots, 3, 1, 0, 0, needs, 48, 16, NULL, &report),
                     KWK_ERR_NULL);
}

/* Facts in any order, and facts of later days, change nothing. */
static void test_order_and_later_facts_change_nothing(void **state)
{
    const struct kwk_query query = asked(20261001, 87);
    const struct kwk_may_question question = of(KWK_ACTOR_RVDK, KWK_ACT_VERZOEK_VERLENGING_OTS);
    const struct kwk_fact facts[] = {
        ots[2],
        {.kind = KWK_FACT_VOORNEMEN,
         .date = 20261002,
         .id = 8,
         .ref = 3,
         .value = KWK_VOORNEMEN_NIET_VERLENGEN},
        ots[1],
        ots[0],
    };
    (void)state;
    const struct kwk_may_result first = may(&query, ots, COUNT(ots), &question);
    const struct kwk_may_result second = may(&query, facts, COUNT(facts), &question);
    const struct kwk_query later = asked(20261002, 87);
    assert_memory_equal(&first, &second, sizeof first);
    assert_int_equal(may(&later, facts, COUNT(facts), &question).answer, KWK_MAY_YES);
}

static void test_getters_and_code_words(void **state)
{
    char text[512];
    uint32_t needed = 0;
    int32_t number = 0;
    (void)state;
    assert_int_equal(kwk_row_count(0), 0);
    assert_int_equal(kwk_row_at(KWK_RIJTABEL_BEVOEGDHEID, 100000), 0);
    assert_int_equal(kwk_row_value(KWK_RIJTABEL_BEVOEGDHEID, 303, 0, &number), KWK_ERR_CODE);
    assert_int_equal(kwk_row_value(KWK_RIJTABEL_BEVOEGDHEID, 1, 1, &number), KWK_ERR_ENTRY);
    assert_int_equal(kwk_row_value(KWK_RIJTABEL_BEVOEGDHEID, 303, 1, NULL), KWK_ERR_NULL);
    assert_int_equal(kwk_row_value(3, 303, 1, &number), KWK_ERR_ENTRY);
    assert_null(kwk_row_text(KWK_RIJTABEL_BEVOEGDHEID, 303, 3, KWK_LANG_NL));
    assert_null(kwk_row_text(KWK_RIJTABEL_BEVOEGDHEID, 303, KWK_RIJTEKST_TEKST, 9));
    assert_int_equal(kwk_row_text_copy(KWK_RIJTABEL_BEVOEGDHEID, 303, KWK_RIJTEKST_BRON,
                                       KWK_LANG_NL, text, sizeof text, &needed),
                     KWK_OK);
    assert_string_equal(text, "BW art. 1:260 lid 2");
    assert_int_equal(kwk_row_text_copy(KWK_RIJTABEL_BEVOEGDHEID, 303, KWK_RIJTEKST_BRON, 9, text,
                                       sizeof text, &needed),
                     KWK_ERR_LANGUAGE);
    assert_int_equal(kwk_act_source_copy(KWK_ACT_UIT_HUIS_PLAATSEN, text, sizeof text, &needed),
                     KWK_OK);
    assert_string_equal(text, "BW art. 1:265a");
    assert_null(kwk_act_source(0));
    assert_int_equal(kwk_act_source_copy(71, text, sizeof text, &needed), KWK_ERR_CODE);
    assert_int_equal(kwk_act_petition(KWK_ACT_VERZOEK_OTS), KWK_VERZOEK_OTS);
    assert_int_equal(kwk_act_petition(KWK_ACT_VERPLAATSEN), 0);
    assert_int_equal(kwk_code_number(KWK_GROUP_ACT, "verplaatsen", &number), KWK_OK);
    assert_int_equal(number, KWK_ACT_VERPLAATSEN);
    assert_int_equal(kwk_code_number(KWK_GROUP_CONSENT, "jeugdhulp", &number), KWK_OK);
    assert_int_equal(number, KWK_CONSENT_JEUGDHULP);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_extension_in_order_of_precedence),
        cmocka_unit_test(test_every_row_is_whole),
        cmocka_unit_test(test_every_act_ends_in_a_row_for_everybody),
        cmocka_unit_test(test_every_cell_has_a_row),
        cmocka_unit_test(test_the_institution_never_ends_authority),
        cmocka_unit_test(test_agrees_with_the_norms_on_who_may_ask),
        cmocka_unit_test(test_agrees_with_the_norms_on_a_move),
        cmocka_unit_test(test_needs_name_whom_and_what_is_there),
        cmocka_unit_test(test_bad_questions_are_refused_by_field),
        cmocka_unit_test(test_pointers_sizes_and_capacity),
        cmocka_unit_test(test_outputs_never_overlap_inputs),
        cmocka_unit_test(test_consent_as_a_contract),
        cmocka_unit_test(test_order_and_later_facts_change_nothing),
        cmocka_unit_test(test_getters_and_code_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
