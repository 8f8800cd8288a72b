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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_steps_of_an_ots_day_by_day),
        cmocka_unit_test(test_what_is_not_declared_is_not_known),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
