/*
 * tests/phase.c: the steps of a case (framework chapters 3-8), what is open in them, and the
 * transitions. Every expected state names the section it was read in.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <kwaliteitskader/kwaliteitskader.h>

#define COUNT(array) ((uint32_t)(sizeof(array) / sizeof((array)[0])))

enum {
    STEPS = 9
};

static struct kwk_query asked(kwk_date as_of)
{
    struct kwk_query query = {0};
    query.size = sizeof query;
    query.as_of = as_of;
    query.complete_kinds = 69;
    return query;
}

static const struct kwk_phase_row *step_of(const struct kwk_phase_row *rows, int32_t step)
{
    return &rows[step - KWK_STEP_VOORKOMEN];
}

static void phases(const struct kwk_query *query, const struct kwk_fact *facts, uint32_t count,
                   struct kwk_phase_row *rows)
{
    uint32_t needed = 0;
    struct kwk_report report = {.size = sizeof report};
    assert_int_equal(
        kwk_phase(query, facts, count, NULL, 0, rows, sizeof rows[0], STEPS, &needed, &report),
        KWK_OK);
    assert_int_equal(needed, STEPS);
    assert_int_equal(report.status, KWK_OK);
    for (int32_t i = 0; i < STEPS; i++) {
        assert_int_equal(rows[i].step, KWK_STEP_VOORKOMEN + i);
    }
}

/* An ots of one year, with plan and help. */
static const struct kwk_fact ots[] = {
    {.id = 1, .kind = KWK_FACT_UITSPRAAK, .date = 20260327, .value = KWK_VERZOEK_OTS},
    {.id = 2,
     .kind = KWK_FACT_MAATREGEL,
     .date = 20260401,
     .last_day = 20270331,
     .value = KWK_MAATREGEL_OTS,
     .ref2 = 1},
    {.id = 3, .kind = KWK_FACT_HULP_BEPAALD, .date = 20260420, .value = KWK_HULP_JEUGDHULP},
    {.id = 4, .kind = KWK_FACT_PLAN_VASTGESTELD, .date = 20260508},
    {.id = 5, .kind = KWK_FACT_HULP_GESTART, .date = 20260601, .ref = 3},
    {.id = 6,
     .kind = KWK_FACT_VERZOEK,
     .date = 20270201,
     .value = KWK_VERZOEK_VERLENGING_OTS,
     .ref = 2},
};

/* One day, one step: what it must be. */
struct point {
    const char *section;
    kwk_date as_of;
    int32_t step;
    int32_t state;
    kwk_date since;
    kwk_date until;
};

static const struct point points[] = {
    /* 3: until the court pronounced the measure */
    {"3.1", 20260326, KWK_STEP_VOORKOMEN, KWK_PHASE_CURRENT, 0, 0},
    {"4.1", 20260327, KWK_STEP_VOORKOMEN, KWK_PHASE_DONE, 0, 20260327},
    /* 4: "volgt direct nadat er een maatregel is uitgesproken", until the plan */
    {"4.1", 20260326, KWK_STEP_INSTROOM, KWK_PHASE_BEFORE, 0, 0},
    {"4.1", 20260327, KWK_STEP_INSTROOM, KWK_PHASE_CURRENT, 20260327, 0},
    {"4.3", 20260507, KWK_STEP_INSTROOM, KWK_PHASE_CURRENT, 20260327, 0},
    {"4.3", 20260508, KWK_STEP_INSTROOM, KWK_PHASE_DONE, 20260327, 20260508},
    /* 5: may begin before the plan is adopted in full; done when help started */
    {"5.1", 20260419, KWK_STEP_HULP, KWK_PHASE_BEFORE, 0, 0},
    {"5.1", 20260420, KWK_STEP_HULP, KWK_PHASE_CURRENT, 20260420, 0},
    {"5.2.1", 20260531, KWK_STEP_HULP, KWK_PHASE_CURRENT, 20260420, 0},
    {"5.2.1", 20260601, KWK_STEP_HULP, KWK_PHASE_DONE, 20260420, 20260601},
    /* 6: "begint als er een plan van aanpak ligt" */
    {"6.2", 20260507, KWK_STEP_REGIE, KWK_PHASE_BEFORE, 0, 0},
    {"6.2", 20260508, KWK_STEP_REGIE, KWK_PHASE_CURRENT, 20260508, 0},
    {"7.2.1", 20270331, KWK_STEP_REGIE, KWK_PHASE_CURRENT, 20260508, 0},
    {"7.2.1", 20270401, KWK_STEP_REGIE, KWK_PHASE_DONE, 20260508, 20270331},
    /* 7: "minimaal twee maanden voor het aflopen van de maatregel": 31 January 2027 */
    {"7.2.1", 20270130, KWK_STEP_VERVOLG, KWK_PHASE_BEFORE, 0, 0},
    {"7.2.1", 20270131, KWK_STEP_VERVOLG, KWK_PHASE_CURRENT, 20270131, 0},
    {"7.2.1", 20270401, KWK_STEP_VERVOLG, KWK_PHASE_DONE, 20270131, 20270331},
    {"7.3", 20270331, KWK_STEP_AFGESLOTEN, KWK_PHASE_BEFORE, 0, 0},
    {"7.3", 20270401, KWK_STEP_AFGESLOTEN, KWK_PHASE_CURRENT, 20270401, 0},
    {"8.1", 20260601, KWK_STEP_VOOGDIJ, KWK_PHASE_BEFORE, 0, 0},
    {"6.2.1", 20260601, KWK_STEP_THUIS, KWK_PHASE_CURRENT, 0, 0},
    {"6.2.1", 20260601, KWK_STEP_UITHUISGEPLAATST, KWK_PHASE_BEFORE, 0, 0},
};

static void test_the_steps_of_an_ots_day_by_day(void **state)
{
    (void)state;
    for (uint32_t i = 0; i < COUNT(points); i++) {
        const struct point *point = &points[i];
        const struct kwk_query query = asked(point->as_of);
        struct kwk_phase_row rows[STEPS];
        phases(&query, ots, COUNT(ots), rows);
        const struct kwk_phase_row *row = step_of(rows, point->step);
        if (row->state != point->state || row->since != point->since ||
            row->until != point->until) {
            fail_msg("%s, step %d on %d: state %d since %d until %d", point->section, point->step,
                     point->as_of, row->state, row->since, row->until);
        }
        assert_true(row->state == KWK_PHASE_NOT_KNOWN || row->missing == 0);
    }
}

/* Nothing is declared complete: a step that has begun is not said to run still. */
static void test_what_is_not_declared_is_not_known(void **state)
{
    struct kwk_query query = asked(20260401);
    struct kwk_phase_row rows[STEPS];
    (void)state;
    query.complete_kinds = 0;
    phases(&query, ots, COUNT(ots), rows);
    assert_int_equal(step_of(rows, KWK_STEP_VOORKOMEN)->state, KWK_PHASE_DONE);
    assert_int_equal(step_of(rows, KWK_STEP_INSTROOM)->state, KWK_PHASE_NOT_KNOWN);
    assert_int_equal(step_of(rows, KWK_STEP_INSTROOM)->missing, KWK_FACT_PLAN_VASTGESTELD);
    assert_int_equal(step_of(rows, KWK_STEP_INSTROOM)->since, 20260327);
    assert_int_equal(step_of(rows, KWK_STEP_INSTROOM)->begun_by, 1);
    assert_int_equal(step_of(rows, KWK_STEP_VOOGDIJ)->missing, KWK_FACT_MAATREGEL);
    assert_int_equal(step_of(rows, KWK_STEP_THUIS)->missing, KWK_FACT_PLAATSING);
    phases(&query, NULL, 0, rows);
    assert_int_equal(step_of(rows, KWK_STEP_VOORKOMEN)->state, KWK_PHASE_NOT_KNOWN);
    assert_int_equal(step_of(rows, KWK_STEP_VOORKOMEN)->missing, KWK_FACT_MAATREGEL);
}

static uint32_t next_random(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 8;
}

enum {
    TRANSITIONS = 64,
    NEEDS = 512,
    OPEN = 1024
};

struct told {
    struct kwk_phase_row steps[STEPS];
    struct kwk_transition_row transitions[TRANSITIONS];
    struct kwk_need_row needs[NEEDS];
    struct kwk_open_row open[OPEN];
    uint32_t transition_count;
    uint32_t need_count;
    uint32_t open_count;
};

static void tell(const struct kwk_query *query, const struct kwk_fact *facts, uint32_t count,
                 struct told *told)
{
    memset(told, 0, sizeof *told);
    phases(query, facts, count, told->steps);
    assert_int_equal(kwk_transition(query, facts, count, NULL, 0, told->transitions,
                                    sizeof told->transitions[0], TRANSITIONS,
                                    &told->transition_count, told->needs, sizeof told->needs[0],
                                    NEEDS, &told->need_count, NULL),
                     KWK_OK);
    assert_int_equal(kwk_phase_open(query, facts, count, NULL, 0, 0, told->open,
                                    sizeof told->open[0], OPEN, &told->open_count, NULL),
                     KWK_OK);
}

static void test_order_of_facts_does_not_matter(void **state)
{
    static struct told first;
    static struct told other;
    struct kwk_fact facts[COUNT(ots)];
    uint32_t seed = 11;
    (void)state;
    memcpy(facts, ots, sizeof ots);
    for (kwk_date as_of = 20260501; as_of < 20290000; as_of += 10000) {
        const struct kwk_query query = asked(as_of);
        tell(&query, ots, COUNT(ots), &first);
        for (int round = 0; round < 40; round++) {
            for (uint32_t i = COUNT(facts) - 1; i > 0; i--) {
                const uint32_t j = next_random(&seed) % (i + 1);
                const struct kwk_fact swap = facts[i];
                facts[i] = facts[j];
                facts[j] = swap;
            }
            tell(&query, facts, COUNT(facts), &other);
            assert_memory_equal(&first, &other, sizeof first);
        }
    }
}

/* An open row says the worst verdict of the norms linked with it, as kwk_evaluate gives them. */
static void test_open_is_the_worst_of_the_linked_norms(void **state)
{
    static struct told told;
    static struct kwk_finding findings[4096];
    const struct kwk_query query = asked(20260515);
    uint32_t count = 0;
    uint32_t checked = 0;
    (void)state;
    tell(&query, ots, COUNT(ots), &told);
    assert_int_equal(kwk_evaluate(&query, ots, COUNT(ots), NULL, 0, NULL, 0, findings,
                                  sizeof findings[0], COUNT(findings), &count, NULL),
                     KWK_OK);
    assert_true(told.open_count > 100);
    for (uint32_t i = 0; i < told.open_count; i++) {
        const struct kwk_open_row *row = &told.open[i];
        int32_t worst = 0;
        if (row->table == KWK_TABLE_NORM) {
            kwk_worst_verdict(findings, sizeof findings[0], count, row->number, &worst);
            worst = row->verdict != 0 ? worst : 0;
        } else {
            for (uint32_t k = 0; k < kwk_link_count(row->table, row->number, KWK_TABLE_NORM); k++) {
                int32_t to = 0;
                int32_t norm = 0;
                int32_t verdict = 0;
                kwk_link_at(row->table, row->number, KWK_TABLE_NORM, k, &to, &norm);
                kwk_worst_verdict(findings, sizeof findings[0], count, norm, &verdict);
                if (verdict != 0 &&
                    (worst == 0 || kwk_verdict_rank(verdict) < kwk_verdict_rank(worst))) {
                    worst = verdict;
                }
            }
        }
        /* a norm without any occurrence has a finding of its own there, and none here */
        if (row->verdict != 0 && kwk_verdict_rank(worst) < kwk_verdict_rank(row->verdict)) {
            assert_int_equal(worst, KWK_VERDICT_UNDETERMINED);
        } else if (row->verdict != 0) {
            assert_int_equal(row->verdict, worst);
            checked++;
        }
        assert_true(row->state != KWK_OPEN_NO_NORM || row->norms == 0);
        assert_true((row->verdict == 0) == (row->norm == 0));
    }
    assert_true(checked > 80);
}

/* Some entries by name: framework 4.3, 6.2, 2.4, on 15 May 2026 with a plan of 8 May. */
static void test_open_by_name(void **state)
{
    static struct told told;
    const struct kwk_query query = asked(20260515);
    const int32_t yearly = KWK_NORM_PLAN_JAARLIJKS;
    int32_t seen = 0;
    (void)state;
    tell(&query, ots, COUNT(ots), &told);
    for (uint32_t i = 0; i < told.open_count; i++) {
        const struct kwk_open_row *row = &told.open[i];
        assert_true(row->step == KWK_STEP_HULP || row->step == KWK_STEP_REGIE);
        if (row->table == KWK_TABLE_NORM && row->number == yearly && row->step == KWK_STEP_REGIE) {
            assert_int_equal(row->state, KWK_OPEN_OPEN);
            assert_int_equal(row->verdict, KWK_VERDICT_PENDING);
            assert_int_equal(row->due_latest, 20270508);
            seen++;
        }
        if (row->table == KWK_TABLE_NORM && row->number == KWK_NORM_HULP_DRIE_MAANDEN) {
            assert_int_equal(row->state, KWK_OPEN_OPEN);
            assert_int_equal(row->due, 20260627);
            seen++;
        }
    }
    assert_int_equal(seen, 2);
}

static void test_open_of_one_step(void **state)
{
    static struct kwk_open_row rows[OPEN];
    const struct kwk_query query = asked(20260515);
    uint32_t needed = 0;
    (void)state;
    assert_int_equal(kwk_phase_open(&query, ots, COUNT(ots), NULL, 0, KWK_STEP_INSTROOM, rows,
                                    sizeof rows[0], OPEN, &needed, NULL),
                     KWK_OK);
    uint32_t expected = kwk_select_count(KWK_TABLE_DOEL, KWK_ENTRY_PHASE, KWK_FASE_INSTROOM) +
                        kwk_select_count(KWK_TABLE_TAAK, KWK_ENTRY_PHASE, KWK_FASE_INSTROOM) +
                        kwk_select_count(KWK_TABLE_NORM, KWK_ENTRY_PHASE, KWK_FASE_INSTROOM);
    assert_int_equal(needed, expected);
    for (uint32_t i = 0; i < needed; i++) {
        if (rows[i].table != KWK_TABLE_NORM) {
            continue;
        }
        /* the plan of 8 May is a course within six weeks (4.3.1); no safety assessment (4.2.1) */
        if (rows[i].number == KWK_NORM_KOERS_ZES_WEKEN) {
            assert_int_equal(rows[i].state, KWK_OPEN_DONE);
            assert_int_equal(rows[i].due, 20260508);
        }
        if (rows[i].number == KWK_NORM_VEILIGHEIDSTAXATIE_START) {
            assert_int_equal(rows[i].state, KWK_OPEN_JUDGE);
        }
    }
    assert_int_equal(kwk_phase_open(&query, ots, COUNT(ots), NULL, 0, KWK_STEP_AFGESLOTEN, rows,
                                    sizeof rows[0], OPEN, &needed, NULL),
                     KWK_ERR_CODE);
}

static void test_capacity(void **state)
{
    const struct kwk_query query = asked(20260515);
    struct kwk_phase_row steps[STEPS];
    struct kwk_transition_row transitions[TRANSITIONS];
    struct kwk_need_row needs[NEEDS];
    uint32_t needed = 0;
    uint32_t more = 0;
    (void)state;
    memset(steps, 0x5a, sizeof steps);
    memset(transitions, 0x5a, sizeof transitions);
    memset(needs, 0x5a, sizeof needs);
    assert_int_equal(
        kwk_phase(&query, ots, COUNT(ots), NULL, 0, steps, sizeof steps[0], 8, &needed, NULL),
        KWK_ERR_CAPACITY);
    assert_int_equal(needed, STEPS);
    assert_int_equal(steps[0].step, 0x5a5a5a5a);
    assert_int_equal(kwk_transition(&query, ots, COUNT(ots), NULL, 0, NULL, 0, 0, &needed, NULL, 0,
                                    0, &more, NULL),
                     KWK_ERR_CAPACITY);
    assert_int_equal(needed, KWK_OVERGANG_MACHTIGING_VERLENGEN);
    assert_true(more > needed);
    assert_int_equal(kwk_transition(&query, ots, COUNT(ots), NULL, 0, transitions,
                                    sizeof transitions[0], needed, &needed, needs, sizeof needs[0],
                                    more - 1, &more, NULL),
                     KWK_ERR_CAPACITY);
    assert_int_equal(transitions[0].transition, 0x5a5a5a5a);
    assert_int_equal(needs[0].transition, 0x5a5a5a5a);
    assert_int_equal(kwk_transition(&query, ots, COUNT(ots), NULL, 0, transitions,
                                    sizeof transitions[0], needed, &needed, needs, sizeof needs[0],
                                    more, &more, NULL),
                     KWK_OK);
    assert_int_equal(kwk_phase_open(&query, ots, COUNT(ots), NULL, 0, 0, NULL, 0, 0, &needed, NULL),
                     KWK_ERR_CAPACITY);
    assert_true(needed > 100);
}

static void test_bad_arguments(void **state)
{
    struct kwk_query query = asked(20260515);
    struct kwk_phase_row steps[STEPS];
    struct kwk_transition_row transitions[TRANSITIONS];
    struct kwk_need_row needs[NEEDS];
    struct kwk_report report = {.size = sizeof report};
    struct kwk_report small = {.size = 4};
    const struct kwk_fact bad = {.id = 1, .kind = KWK_FACT_CONTACT, .date = 20260231};
    union {
        struct kwk_fact facts[10];
        struct kwk_phase_row rows[10];
    } same = {{{.id = 1, .kind = KWK_FACT_CONTACT, .date = 20260101}}};
    uint32_t needed = 7;
    uint32_t more = 7;
    (void)state;
    assert_int_equal(kwk_phase(NULL, ots, 1, NULL, 0, steps, 48, STEPS, &needed, NULL),
                     KWK_ERR_NULL);
    assert_int_equal(kwk_phase(&query, ots, 1, NULL, 0, NULL, 48, STEPS, &needed, NULL),
                     KWK_ERR_NULL);
    assert_int_equal(kwk_phase(&query, ots, 1, NULL, 0, steps, 48, STEPS, NULL, NULL),
                     KWK_ERR_NULL);
    assert_int_equal(kwk_phase(&query, ots, 1, NULL, 0, steps, 44, STEPS, &needed, NULL),
                     KWK_ERR_SIZE);
    assert_int_equal(kwk_phase(&query, ots, 1, NULL, 0, steps, 48, STEPS, &needed, &small),
                     KWK_ERR_SIZE);
    assert_int_equal(kwk_phase(&query, &bad, 1, NULL, 0, steps, 48, STEPS, &needed, &report),
                     KWK_ERR_DATE);
    assert_int_equal(report.fact_id, 1);
    assert_int_equal(report.field, KWK_FIELD_DATE);
    assert_int_equal(kwk_phase(&query, same.facts, 1, NULL, 0, same.rows, 48, STEPS, &needed, NULL),
                     KWK_ERR_OVERLAP);
    assert_int_equal(kwk_transition(&query, ots, 1, NULL, 0, transitions, 48, TRANSITIONS, &needed,
                                    needs, 44, NEEDS, &more, NULL),
                     KWK_ERR_SIZE);
    assert_int_equal(kwk_transition(&query, ots, 1, NULL, 0, transitions, 48, TRANSITIONS, &needed,
                                    (struct kwk_need_row *)(void *)transitions, 48, TRANSITIONS,
                                    &more, NULL),
                     KWK_ERR_OVERLAP);
    assert_int_equal(kwk_transition(&query, ots, 1, NULL, 0, transitions, 48, TRANSITIONS, &needed,
                                    needs, 48, NEEDS, NULL, NULL),
                     KWK_ERR_NULL);
    assert_int_equal(needed, 7);
    assert_int_equal(more, 7);
}

/* A caller built against a later header: larger records are filled up with zeros. */
static void test_larger_records(void **state)
{
    struct wide {
        struct kwk_phase_row row;
        int32_t later[2];
    } rows[STEPS];
    const struct kwk_query query = asked(20260515);
    uint32_t needed = 0;
    (void)state;
    memset(rows, 0x5a, sizeof rows);
    assert_int_equal(kwk_phase(&query, ots, COUNT(ots), NULL, 0, &rows[0].row, sizeof rows[0],
                               STEPS, &needed, NULL),
                     KWK_OK);
    for (int32_t i = 0; i < STEPS; i++) {
        assert_int_equal(rows[i].row.step, KWK_STEP_VOORKOMEN + i);
        assert_int_equal(rows[i].later[0], 0);
        assert_int_equal(rows[i].later[1], 0);
    }
}

/* Which verdicts, sets or days a query asks for does not change where a case stands. */
static void test_filters_of_the_query_do_not_matter(void **state)
{
    static struct told plain;
    static struct told filtered;
    struct kwk_query query = asked(20260601);
    (void)state;
    tell(&query, ots, COUNT(ots), &plain);
    query.sets = KWK_SET_WET;
    query.verdicts = 1u << KWK_VERDICT_BREACHED;
    query.from = 20260601;
    tell(&query, ots, COUNT(ots), &filtered);
    assert_memory_equal(&plain, &filtered, sizeof plain);
}

static void test_texts_of_transitions_and_borders(void **state)
{
    char buffer[2048];
    uint32_t needed = 0;
    int32_t number;
    int32_t last = 0;
    (void)state;
    for (uint32_t i = 0; (number = kwk_transition_at(i)) != 0; i++) {
        assert_true(number > last);
        last = number;
        for (int32_t text = KWK_TRANSITIONTEXT_TITLE; text <= KWK_TRANSITIONTEXT_SOURCE; text++) {
            for (int32_t lang = KWK_LANG_NL; lang <= KWK_LANG_EN; lang++) {
                const char *words = kwk_transition_text(number, text, lang);
                assert_non_null(words);
                assert_int_equal(
                    kwk_transition_text_copy(number, text, lang, buffer, sizeof buffer, &needed),
                    KWK_OK);
                assert_string_equal(buffer, words);
            }
        }
    }
    assert_int_equal(last, KWK_OVERGANG_MACHTIGING_VERLENGEN);
    assert_null(kwk_transition_text(0, 1, KWK_LANG_NL));
    assert_null(kwk_transition_text(1, 0, KWK_LANG_NL));
    assert_int_equal(kwk_transition_text_copy(1, 1, 9, buffer, 9, &needed), KWK_ERR_LANGUAGE);
    assert_true(kwk_border_count() > 20);
    for (uint32_t i = 0; i < kwk_border_count(); i++) {
        int32_t value = 0;
        assert_int_equal(kwk_border_value(i, KWK_BORDERVALUE_STEP, &value), KWK_OK);
        assert_in_range(value, KWK_STEP_VOORKOMEN, KWK_STEP_UITHUISGEPLAATST);
        assert_int_equal(kwk_border_value(i, KWK_BORDERVALUE_FACT, &value), KWK_OK);
        assert_non_null(kwk_code_name(KWK_GROUP_FACT, value));
        assert_int_equal(kwk_border_text_copy(i, KWK_LANG_EN, buffer, sizeof buffer, &needed),
                         KWK_OK);
        assert_string_equal(buffer, kwk_border_text(i, KWK_LANG_EN));
        assert_int_equal(kwk_border_section_copy(i, buffer, sizeof buffer, &needed), KWK_OK);
        assert_string_equal(buffer, kwk_border_section(i));
        assert_int_equal(kwk_border_value(i, 9, &value), KWK_ERR_CODE);
    }
    assert_int_equal(kwk_border_value(kwk_border_count(), 1, &last), KWK_ERR_RANGE);
    assert_int_equal(kwk_border_value(0, 1, NULL), KWK_ERR_NULL);
    assert_null(kwk_border_section(kwk_border_count()));
    assert_null(kwk_border_text(0, 9));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_steps_of_an_ots_day_by_day),
        cmocka_unit_test(test_what_is_not_declared_is_not_known),
        cmocka_unit_test(test_order_of_facts_does_not_matter),
        cmocka_unit_test(test_open_is_the_worst_of_the_linked_norms),
        cmocka_unit_test(test_open_by_name),
        cmocka_unit_test(test_open_of_one_step),
        cmocka_unit_test(test_capacity),
        cmocka_unit_test(test_bad_arguments),
        cmocka_unit_test(test_larger_records),
        cmocka_unit_test(test_filters_of_the_query_do_not_matter),
        cmocka_unit_test(test_texts_of_transitions_and_borders),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
