/*
 * tests/calendar/test_term.c: terms against the vectors, and against loops from every day
 * 1990-2199.
 */
#include "slow.h"

#include "calendar/calendar_internal.h"

/* One reading of a term by loops over slow_days, in indexes. */
struct slow_term {
    int nominal, due, applies;
};

static int slow_month(int start, int months)
{
    kwk_date date = slow_days[start].date;
    int number = date / 10000 * 12 + date / 100 % 100 - 1 + months;
    int at = slow_index(number / 12 * 10000 + (number % 12 + 1) * 100 + 1);
    for (int day = 1; day < date % 100 && slow_days[at + 1].date % 100 != 1; day++) {
        at++;
    }
    return at;
}

/* counting, resting: readings of werkdag whose free days do not count, or are days of art. 1. */
static struct slow_term slow_term(int start, int length, int unit, int step, int statutory,
                                  int32_t counting, int32_t resting, int lengthen)
{
    struct slow_term term = {start, 0, 0};
    int days = 0, ordinary = 0;
    switch (unit) {
    case KWK_TERM_WERKDAG:
        for (int left = length; left > 0;) {
            term.nominal += step;
            left -= slow_workday(term.nominal, counting);
        }
        days = length;
        break;
    case KWK_TERM_DAG:
        term.nominal += step * length;
        days = length;
        break;
    case KWK_TERM_WEEK:
        for (int i = 0; i < length; i++) {
            term.nominal += 7 * step;
        }
        days = 7 * length;
        break;
    default:
        term.nominal = slow_month(start, step * length * (unit == KWK_TERM_JAAR ? 12 : 1));
        days = 28 * length;
        break;
    }
    term.applies = statutory && !(unit == KWK_TERM_JAAR) &&
                   !(unit == KWK_TERM_MAAND && length > 3) &&
                   !(unit == KWK_TERM_WEEK && length > 12) &&
                   !((unit == KWK_TERM_DAG || unit == KWK_TERM_WERKDAG) && length > 90);
    term.due = term.nominal;
    while (term.applies && step > 0 && !slow_workday(term.due, resting)) {
        term.due++;
    }
    if (term.applies && lengthen && days >= 3) {
        for (int i = start + step; i != term.due + step; i += step) {
            ordinary += slow_workday(i, resting);
        }
        while (ordinary < 2) {
            term.due += step;
            ordinary += slow_workday(term.due, resting);
        }
    }
    return term;
}

static struct kwk_term_result compute(kwk_date start, int32_t length, int32_t unit,
                                      int32_t direction, int32_t basis, uint32_t flags)
{
    struct kwk_term term = {sizeof term, start, length, unit, direction, basis, flags, 0};
    struct kwk_term_result result = {0};
    result.size = sizeof result;
    assert_int_equal(kwk_compute_term(&term, NULL, 0, &result, NULL, 0, NULL), KWK_OK);
    return result;
}

static void vectors(void **state)
{
    (void)state;
    static const char *const units[] = {"", "day", "workday", "week", "month", "year"};
    char line[4096];
    char *cells[16];
    int rows = 0;
    FILE *file = slow_open("atw_terms.csv");
    assert_non_null(fgets(line, sizeof line, file));
    while (fgets(line, sizeof line, file) != NULL) {
        int32_t unit = 1;
        slow_split(line, cells, 16);
        while (strcmp(cells[2], units[unit]) != 0) {
            unit++;
        }
        int32_t basis = strcmp(cells[3], "wet") == 0    ? KWK_TERM_WET
                        : strcmp(cells[3], "amvb") == 0 ? KWK_TERM_AMVB
                                                        : KWK_TERM_OVERIG;
        int back = strcmp(cells[4], "back") == 0;
        uint32_t flags = atoi(cells[5]) ? KWK_TERM_ALLEEN_BEVESTIGD : KWK_TERM_GEEN_GELIJKSTELLING;
        struct kwk_term_result got = compute(slow_parse(cells[0]), atoi(cells[1]), unit,
                                             back ? KWK_TERM_VOOR : KWK_TERM_NA, basis, flags);
        /* The vectors read werkdag as RUIM, which ends last counting forward, first backward. */
        int early = back && unit == KWK_TERM_WERKDAG;
        kwk_date nominal = early ? got.nominal_end : got.nominal_latest;
        kwk_date due = early ? got.due : got.due_latest;
        int32_t extension = early ? got.extension_days : got.extension_latest;
        if (nominal != slow_parse(cells[6]) || got.atw_applies != atoi(cells[7]) ||
            due != slow_parse(cells[8]) || extension != atoi(cells[9])) {
            fail_msg("%s %s %s %s %s equated %s: %d %d", cells[0], cells[1], cells[2], cells[3],
                     cells[4], cells[5], (int)nominal, (int)due);
        }
        rows++;
    }
    fclose(file);
    assert_int_equal(rows, 1476);
}

/* From every day, every unit, both directions: both readings by loop. */
static void every_day(void **state)
{
    (void)state;
    static const struct {
        int32_t length, unit;
    } terms[] = {
        {1, KWK_TERM_DAG},     {2, KWK_TERM_DAG},     {3, KWK_TERM_DAG},      {4, KWK_TERM_DAG},
        {5, KWK_TERM_DAG},     {90, KWK_TERM_DAG},    {91, KWK_TERM_DAG},     {1, KWK_TERM_WERKDAG},
        {3, KWK_TERM_WERKDAG}, {5, KWK_TERM_WERKDAG}, {90, KWK_TERM_WERKDAG}, {1, KWK_TERM_WEEK},
        {6, KWK_TERM_WEEK},    {12, KWK_TERM_WEEK},   {13, KWK_TERM_WEEK},    {1, KWK_TERM_MAAND},
        {3, KWK_TERM_MAAND},   {4, KWK_TERM_MAAND},   {1, KWK_TERM_JAAR},
    };
    const int32_t wide = KWK_WERKDAG_RUIM, strict = KWK_WERKDAG_STRIKT;
    const int32_t sure = KWK_WERKDAG_RUIM | KWK_WERKDAG_BEVESTIGD;
    int last = slow_index(21981201);
    for (int i = slow_index(19910601); i <= last; i++) {
        for (size_t t = 0; t < sizeof terms / sizeof terms[0]; t++) {
            for (int32_t direction = KWK_TERM_NA; direction <= KWK_TERM_VOOR; direction++) {
                int forward = direction == KWK_TERM_NA;
                int32_t basis = 1 + (i + (int)t) % 3;
                struct kwk_term_result got;
                struct slow_term early = slow_term(
                    i, terms[t].length, terms[t].unit, forward ? 1 : -1, basis != KWK_TERM_OVERIG,
                    forward ? strict : wide, forward ? sure : wide, 1);
                struct slow_term late = slow_term(
                    i, terms[t].length, terms[t].unit, forward ? 1 : -1, basis != KWK_TERM_OVERIG,
                    forward ? wide : strict, forward ? wide : sure, forward);
                kwk_i_term(slow_days[i].date, terms[t].length, terms[t].unit, direction, basis,
                           NULL, 0, &got);
                if (got.nominal_end != slow_days[early.nominal].date ||
                    got.nominal_latest != slow_days[late.nominal].date ||
                    got.due != slow_days[early.due].date ||
                    got.due_latest != slow_days[late.due].date ||
                    got.atw_applies != early.applies || got.due > got.due_latest ||
                    got.extension_days != early.due - early.nominal ||
                    got.extension_latest != late.due - late.nominal ||
                    ((got.flags & KWK_TERM_DISPUTED) != 0) != (early.due != late.due)) {
                    fail_msg("%d %d unit %d direction %d basis %d", (int)slow_days[i].date,
                             (int)terms[t].length, (int)terms[t].unit, (int)direction, (int)basis);
                }
            }
        }
    }
}

/* A later event never falls due earlier, and a longer term never ends sooner. */
static void monotonic(void **state)
{
    (void)state;
    for (int i = slow_index(20040101); i < slow_index(20300101); i++) {
        for (int32_t unit = KWK_TERM_DAG; unit <= KWK_TERM_JAAR; unit++) {
            for (int32_t length = 1; length <= 6; length++) {
                struct kwk_term_result now, later, longer;
                kwk_i_term(slow_days[i].date, length, unit, 1, KWK_TERM_WET, NULL, 0, &now);
                kwk_i_term(slow_days[i + 1].date, length, unit, 1, KWK_TERM_WET, NULL, 0, &later);
                assert_true(now.due <= later.due && now.due_latest <= later.due_latest);
                /* Art. 4 leaves out four months and more: those do not run on. */
                if (unit < KWK_TERM_MAAND) {
                    kwk_i_term(slow_days[i].date, length + 1, unit, 1, KWK_TERM_WET, NULL, 0,
                               &longer);
                    assert_true(now.due <= longer.due && now.due_latest <= longer.due_latest);
                }
            }
        }
    }
}

/* Skipped days of a term, in a text of date:day:role:readings. */
static void skipped(kwk_date start, int32_t length, int32_t unit, int32_t direction,
                    const char *expected)
{
    struct kwk_term term = {sizeof term, start, length, unit, direction, KWK_TERM_AMVB, 0, 0};
    struct kwk_term_result result = {0};
    struct kwk_skipped_day days[64];
    uint32_t needed = 0, again = 0;
    char text[2048] = "";
    result.size = sizeof result;
    assert_int_equal(kwk_compute_term(&term, NULL, 0, &result, NULL, 0, &needed), KWK_OK);
    assert_int_equal(kwk_compute_term(&term, NULL, 0, &result, days, 64, &again), KWK_OK);
    assert_int_equal(needed, again);
    for (uint32_t i = 0; i < needed; i++) {
        size_t at = strlen(text);
        snprintf(text + at, sizeof text - at, "%d:%d:%d:%d ", (int)days[i].date,
                 (int)days[i].holiday, (int)days[i].role, (int)days[i].readings);
    }
    assert_string_equal(text, expected);
    if (needed > 0) {
        days[0].date = 7;
        result.due = 7;
        assert_int_equal(kwk_compute_term(&term, NULL, 0, &result, days, needed - 1, &again),
                         KWK_ERR_CAPACITY);
        assert_int_equal(again, needed);
        assert_int_equal(days[0].date, 7);
        assert_int_equal(result.due, 7);
    }
}

static void skipped_days(void **state)
{
    (void)state;
    /* Five werkdagen over Easter 2026: Goede Vrijdag divides the readings. */
    skipped(20260402, 5, KWK_TERM_WERKDAG, KWK_TERM_NA,
            "20260403:2:1:2 20260404:15:1:3 20260405:3:1:3 20260406:4:1:3 20260411:15:1:2 "
            "20260412:16:1:2 ");
    /* STRIKT ends on Goede Vrijdag itself, which runs on. */
    skipped(20260402, 1, KWK_TERM_WERKDAG, KWK_TERM_NA,
            "20260403:2:1:2 20260403:2:2:1 20260404:15:1:2 20260404:15:2:1 20260405:3:1:2 "
            "20260405:3:2:1 20260406:4:1:2 20260406:4:2:1 ");
    /* Six weeks that end on the equated 15 May 2026. */
    skipped(20260403, 6, KWK_TERM_WEEK, KWK_TERM_NA,
            "20260515:13:2:3 20260516:15:2:3 20260517:16:2:3 ");
    /* Three days from Maundy Thursday: art. 1 gives Tuesday, art. 2 Wednesday. */
    skipped(20260402, 3, KWK_TERM_DAG, KWK_TERM_NA,
            "20260405:3:2:3 20260406:4:2:3 20260408:0:3:3 ");
    /* Counted back, a term of weeks is left alone. */
    skipped(20260531, 8, KWK_TERM_WEEK, KWK_TERM_VOOR, "");
    /* Three days back from Tuesday after Easter: art. 2, by its earliest reading. */
    skipped(20260407, 3, KWK_TERM_DAG, KWK_TERM_VOOR,
            "20260401:0:3:1 20260402:0:3:1 20260403:2:3:1 ");
    /* An equated day known from secondary sources moves the latest day only. */
    skipped(20190524, 1, KWK_TERM_WEEK, KWK_TERM_NA,
            "20190531:13:2:2 20190601:15:2:2 20190602:16:2:2 ");
}

static void flags(void **state)
{
    (void)state;
    struct kwk_term_result got = compute(20260402, 5, 2, 1, KWK_TERM_AMVB, 0);
    assert_int_equal(got.due, 20260410);
    assert_int_equal(got.due_latest, 20260413);
    assert_int_equal(got.flags, KWK_TERM_DISPUTED);
    got = compute(20190517, 2, KWK_TERM_WEEK, 1, KWK_TERM_WET, 0);
    assert_int_equal(got.due, 20190531);
    assert_int_equal(got.due_latest, 20190603);
    assert_int_equal(got.flags, KWK_TERM_DISPUTED | KWK_TERM_SECONDARY);
    got = compute(20281220, 2, KWK_TERM_WEEK, 1, KWK_TERM_WET, 0);
    assert_int_equal(got.flags, KWK_TERM_BEYOND_HORIZON);
    got = compute(20281220, 2, KWK_TERM_WEEK, 1, KWK_TERM_OVERIG, 0);
    assert_int_equal(got.flags, 0);
    got = compute(20290720, 2, KWK_TERM_MAAND, 2, KWK_TERM_WET, 0);
    assert_int_equal(got.flags, 0);
    got = compute(19930720, 2, KWK_TERM_WEEK, 1, KWK_TERM_WET, 0);
    assert_int_equal(got.flags, KWK_TERM_YEAR_UNKNOWN);
    got = compute(20260131, 1, KWK_TERM_MAAND, 1, KWK_TERM_OVERIG, 0);
    assert_int_equal(got.flags, KWK_TERM_CLAMPED);
    assert_int_equal(got.due, 20260228);
    /* Art. 4: deprivation of liberty and publication stay where they end. */
    got = compute(20260501, 1, KWK_TERM_WEEK, 1, KWK_TERM_WET, 0);
    assert_int_equal(got.due, 20260508);
    got = compute(20260502, 1, KWK_TERM_WEEK, 1, KWK_TERM_WET, 0);
    assert_int_equal(got.due, 20260511);
    got = compute(20260502, 1, KWK_TERM_WEEK, 1, KWK_TERM_WET, KWK_TERM_VRIJHEIDSBENEMING);
    assert_int_equal(got.due, 20260509);
    assert_int_equal(got.atw_applies, 0);
    got = compute(20260502, 1, KWK_TERM_WEEK, 1, KWK_TERM_WET, KWK_TERM_BEKENDMAKING);
    assert_int_equal(got.due, 20260509);
    uint32_t roll = 0;
    assert_int_equal(kwk_i_roll(20260515, NULL, 0, &roll), 20260518);
    assert_int_equal(roll, 0);
    assert_int_equal(kwk_i_roll(20260518, NULL, 0, NULL), 20260518);
}

/* The internal form never fails: it stays within the calendar. */
static void ends_of_the_calendar(void **state)
{
    (void)state;
    static const int32_t lengths[] = {0, 1, 5, 100, 9000, 4000000, INT32_MAX};
    static const kwk_date starts[] = {16000101, 16000103, 20260228, 99991230, 99991231};
    for (size_t l = 0; l < sizeof lengths / sizeof lengths[0]; l++) {
        for (size_t s = 0; s < sizeof starts / sizeof starts[0]; s++) {
            for (int32_t unit = 1; unit <= 5; unit++) {
                for (int32_t direction = 1; direction <= 2; direction++) {
                    struct kwk_term_result got;
                    kwk_i_term(starts[s], lengths[l], unit, direction, KWK_TERM_WET, NULL, 0, &got);
                    assert_int_equal(kwk_date_check(got.due), KWK_OK);
                    assert_int_equal(kwk_date_check(got.due_latest), KWK_OK);
                    assert_true(lengths[l] < 4000000 || (got.flags & KWK_TERM_SATURATED) != 0);
                    if (lengths[l] == 0) {
                        assert_int_equal(got.due, starts[s]);
                    }
                }
            }
        }
    }
}

static void refusals(void **state)
{
    (void)state;
    struct {
        struct kwk_term term;
        int32_t more[2];
    } large;
    struct {
        struct kwk_term_result result;
        int32_t more[2];
    } wide;
    const struct kwk_term good = {sizeof good, 20260402, 5, 2, 1, 2, 0, 0};
    struct kwk_term term;
    struct kwk_term_result result = {0};
    const kwk_date bad = 20260231;
    result.size = sizeof result;
    result.due = 7;
#define REFUSED(field, value, status)                                                              \
    term = good;                                                                                   \
    term.field = (value);                                                                          \
    assert_int_equal(kwk_compute_term(&term, NULL, 0, &result, NULL, 0, NULL), (status))
    REFUSED(size, 31, KWK_ERR_SIZE);
    REFUSED(size, UINT32_MAX, KWK_ERR_SIZE);
    REFUSED(start, 20260231, KWK_ERR_DATE);
    REFUSED(length, 0, KWK_ERR_RANGE);
    REFUSED(length, -5, KWK_ERR_RANGE);
    REFUSED(length, INT32_MAX, KWK_ERR_RANGE);
    REFUSED(unit, 0, KWK_ERR_CODE);
    REFUSED(unit, 6, KWK_ERR_CODE);
    REFUSED(direction, 3, KWK_ERR_CODE);
    REFUSED(basis, 0, KWK_ERR_CODE);
    REFUSED(flags, 16, KWK_ERR_FLAGS);
    REFUSED(reserved, 1, KWK_ERR_RESERVED);
#undef REFUSED
    assert_int_equal(kwk_compute_term(NULL, NULL, 0, &result, NULL, 0, NULL), KWK_ERR_NULL);
    assert_int_equal(kwk_compute_term(&good, NULL, 0, NULL, NULL, 0, NULL), KWK_ERR_NULL);
    assert_int_equal(kwk_compute_term(&good, NULL, 1, &result, NULL, 0, NULL), KWK_ERR_NULL);
    assert_int_equal(kwk_compute_term(&good, &bad, 1, &result, NULL, 0, NULL), KWK_ERR_DATE);
    assert_int_equal(kwk_compute_term(&good, NULL, 0, &result, NULL, 1, NULL), KWK_ERR_NULL);
    assert_int_equal(result.due, 7);
    result.size = 39;
    assert_int_equal(kwk_compute_term(&good, NULL, 0, &result, NULL, 0, NULL), KWK_ERR_SIZE);
    /* Larger, newer structs: unknown input must be zero, unknown output becomes zero. */
    memset(&large, 0, sizeof large);
    memset(&wide, 0xff, sizeof wide);
    large.term = good;
    large.term.size = sizeof large;
    wide.result.size = sizeof wide;
    assert_int_equal(kwk_compute_term(&large.term, NULL, 0, &wide.result, NULL, 0, NULL), KWK_OK);
    assert_int_equal(wide.result.due, 20260410);
    assert_int_equal(wide.result.size, sizeof wide);
    assert_int_equal(wide.more[0], 0);
    assert_int_equal(wide.more[1], 0);
    large.more[1] = 1;
    assert_int_equal(kwk_compute_term(&large.term, NULL, 0, &wide.result, NULL, 0, NULL),
                     KWK_ERR_SIZE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(vectors),   cmocka_unit_test(every_day),
        cmocka_unit_test(monotonic), cmocka_unit_test(skipped_days),
        cmocka_unit_test(flags),     cmocka_unit_test(ends_of_the_calendar),
        cmocka_unit_test(refusals),
    };
    return cmocka_run_group_tests_name("calendar/term", tests, slow_setup, NULL);
}
