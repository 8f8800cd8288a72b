/*
 * lib/explain_term.c: by when, counted from what, and which days were skipped and why
 * (Algemene termijnenwet art. 1 and 3). The count is told only where counting the row's own term again
 * from the day of the finding gives the finding's own days; otherwise the term alone is named.
 */
#include "explain.h"

int32_t kwk_i_tell_listed(const struct kwk_i_telling *telling, const struct kwk_skipped_day *day)
{
    return day->role == telling->list_role && day->readings == telling->list_readings;
}

int32_t kwk_i_tell_longest(const struct kwk_i_telling *telling)
{
    return telling->norm->kind == KWK_NORMKIND_MAXIMUM ||
           (telling->finding->done == 0 && telling->evidence != 0);
}

/* The row's own term from a day, with the days that were skipped. */
static int32_t kwk_tell_compute(struct kwk_i_telling *telling, kwk_date from,
                                struct kwk_term_result *result)
{
    const struct kwk_i_norm *norm = telling->norm;
    const struct kwk_term term = {
        (uint32_t)sizeof term, from, norm->length, norm->unit, norm->direction, norm->basis, 0, 0};
    uint32_t needed = 0;
    result->size = sizeof *result;
    telling->day_count = 0;
    if (norm->length == 0 ||
        kwk_compute_term(&term, telling->view->extra, telling->view->extra_count, result,
                         telling->days, KWK_I_SKIPPED_MAX, &needed) != KWK_OK) {
        return 0;
    }
    telling->day_count = needed;
    return 1;
}

static void kwk_tell_list(struct kwk_i_telling *telling, int32_t role, int32_t readings,
                          int32_t say)
{
    telling->list_role = role;
    telling->list_readings = readings;
    for (uint32_t i = 0; i < telling->day_count; i++) {
        if (kwk_i_tell_listed(telling, &telling->days[i])) {
            kwk_i_say(telling, say);
            return;
        }
    }
}

/* One reading counted: what it skipped is told as skipped by both. */
static void kwk_tell_keep(struct kwk_i_telling *telling, int32_t reading)
{
    for (uint32_t i = 0; i < telling->day_count; i++) {
        telling->days[i].readings =
            (telling->days[i].readings & reading) != 0 ? KWK_SKIP_DUE | KWK_SKIP_DUE_LATEST : 0;
    }
}

/* Which days did not count, and which end moved on. */
static void kwk_tell_skipped(struct kwk_i_telling *telling, const struct kwk_term_result *result)
{
    const struct kwk_finding *finding = telling->finding;
    const int32_t both = KWK_SKIP_DUE | KWK_SKIP_DUE_LATEST;
    if (finding->due == finding->due_latest) {
        kwk_tell_keep(telling, finding->due == result->due ? KWK_SKIP_DUE : KWK_SKIP_DUE_LATEST);
    }
    kwk_tell_list(telling, KWK_SKIP_TELLING, both, KWK_I_SAY_TELT_NIET);
    kwk_tell_list(telling, KWK_SKIP_TELLING, KWK_SKIP_DUE_LATEST, KWK_I_SAY_TELT_NIET_RUIM);
    kwk_tell_list(telling, KWK_SKIP_EINDE, both, KWK_I_SAY_SCHUIFT);
    kwk_tell_list(telling, KWK_SKIP_EINDE, KWK_SKIP_DUE_LATEST, KWK_I_SAY_SCHUIFT_RUIM);
}

/* A lapse on a free day: by one reading the last day moves on past the days in between. */
static void kwk_tell_rolled(struct kwk_i_telling *telling)
{
    const struct kwk_finding *finding = telling->finding;
    if ((finding->readings >> (KWK_READING_ATW_VERVAL - 1) & 1u) == 0) {
        return;
    }
    telling->day_count = 0;
    for (kwk_date day = finding->due;
         day < finding->due_latest && telling->day_count < KWK_I_SKIPPED_MAX;
         day = kwk_i_add_days(day, 1)) {
        struct kwk_skipped_day *skipped = &telling->days[telling->day_count++];
        skipped->date = day;
        skipped->holiday = kwk_i_holiday(day, telling->view->extra, telling->view->extra_count);
        skipped->role = KWK_SKIP_EINDE;
        skipped->readings = KWK_SKIP_DUE_LATEST;
    }
    kwk_tell_list(telling, KWK_SKIP_EINDE, KWK_SKIP_DUE_LATEST, KWK_I_SAY_SCHUIFT_RUIM);
}

/* "Counted from {start} ({trigger})"; the fact apart when it has another date. */
static void kwk_tell_from(struct kwk_i_telling *telling, int32_t with_fact, int32_t alone)
{
    const struct kwk_fact *trigger = telling->trigger;
    const kwk_date start = telling->finding->start;
    if (start == 0) {
        return;
    }
    if (trigger != 0 && trigger->date == start) {
        kwk_i_say(telling, with_fact);
        return;
    }
    kwk_i_say(telling, alone);
    if (trigger != 0) {
        kwk_i_say(telling, KWK_I_SAY_AANLEIDING);
    }
}

static int32_t kwk_tell_agrees(const struct kwk_term_result *result, kwk_date day)
{
    return day == result->due || day == result->due_latest;
}

static void kwk_tell_forward(struct kwk_i_telling *telling)
{
    const struct kwk_finding *finding = telling->finding;
    struct kwk_term_result first = {0};
    struct kwk_term_result second = {0};
    if (finding->due == 0 || finding->start == 0 ||
        !kwk_tell_compute(telling, finding->start_latest, &second) ||
        !kwk_tell_compute(telling, finding->start, &first)) {
        return;
    }
    const int32_t inclusive = kwk_i_add_days(first.nominal_end, -1) == finding->due;
    const int32_t agrees =
        kwk_tell_agrees(&first, finding->due) && (kwk_tell_agrees(&first, finding->due_latest) ||
                                                  kwk_tell_agrees(&second, finding->due_latest));
    const int32_t rolls = (finding->readings >> (KWK_READING_ATW_VERVAL - 1) & 1u) != 0;
    const int32_t counted = agrees || (rolls && kwk_tell_agrees(&first, finding->due));
    if (!counted && !inclusive) {
        return;
    }
    kwk_tell_from(telling, KWK_I_SAY_GETELD_NA, KWK_I_SAY_GETELD_DAG);
    /* whether the day of sending counts may be the very point in dispute */
    const int32_t sending = (finding->readings >> (KWK_READING_DAG_VAN_VERZENDING - 1) & 1u) != 0;
    if (!sending && (telling->trigger == 0 || telling->trigger->date == finding->start)) {
        kwk_i_say(telling, counted ? KWK_I_SAY_DAG_NUL : KWK_I_SAY_DAG_TELT);
    }
    if (finding->start != finding->start_latest) {
        kwk_i_say(telling, KWK_I_SAY_TWEE_BEGINDAGEN);
    }
    if (counted && finding->start == finding->start_latest) {
        kwk_tell_skipped(telling, &first);
    }
    kwk_tell_rolled(telling);
}

/* Counted back from the last day of the period that the norm hangs on, or from another end. */
static void kwk_tell_backward(struct kwk_i_telling *telling)
{
    const struct kwk_finding *finding = telling->finding;
    const struct kwk_fact *period = telling->anchor;
    struct kwk_term_result back = {0};
    if (finding->due == 0) {
        return;
    }
    if (period != 0 && period->last_day != 0 &&
        kwk_tell_compute(telling, period->last_day, &back) &&
        (kwk_tell_agrees(&back, finding->due) || kwk_tell_agrees(&back, finding->due_latest))) {
        kwk_i_say(telling, KWK_I_SAY_TERUG_VANAF);
    } else {
        kwk_i_say(telling, KWK_I_SAY_TERUG);
    }
}

static void kwk_tell_maximum(struct kwk_i_telling *telling)
{
    const struct kwk_finding *finding = telling->finding;
    if (telling->norm->length != 0 && finding->start != 0) {
        kwk_i_say(telling, KWK_I_SAY_LANGSTE_DUUR);
    }
    if (finding->due != 0) {
        kwk_i_say(telling, finding->due == finding->due_latest ? KWK_I_SAY_LANGSTE_DAG
                                                               : KWK_I_SAY_LANGSTE_TWEE);
    }
}

static void kwk_tell_due(struct kwk_i_telling *telling)
{
    const struct kwk_finding *finding = telling->finding;
    if (finding->due == 0) {
        return;
    }
    if (finding->due != finding->due_latest) {
        kwk_i_say(telling, KWK_I_SAY_TWEE_DAGEN);
        kwk_i_say(telling, KWK_I_SAY_VERDEDIGBAAR);
    } else {
        kwk_i_say(telling, KWK_I_SAY_UITERLIJK);
    }
}

int32_t kwk_i_tell_itself(const struct kwk_i_telling *telling)
{
    const struct kwk_i_norm *norm = telling->norm;
    return norm->kind != KWK_NORMKIND_TERM && norm->trigger != 0 &&
           (norm->fulfil == 0 || norm->fulfil == norm->trigger ||
            norm->fulfil == KWK_FACT_DEELNAME);
}

/* A day that is the day of an act: of something before it, or of the act itself. */
static int32_t kwk_tell_act(struct kwk_i_telling *telling)
{
    const struct kwk_i_norm *norm = telling->norm;
    const struct kwk_finding *finding = telling->finding;
    const int32_t of_trigger = telling->trigger != 0 && telling->trigger->date == finding->due;
    if (norm->length != 0 || finding->due == 0 || finding->due != finding->due_latest ||
        (finding->due != finding->start && norm->kind != KWK_NORMKIND_PRECONDITION)) {
        return 0;
    }
    if (kwk_i_tell_itself(telling) && of_trigger) {
        /* where the fact itself is the evidence it was told already */
        kwk_i_say(telling,
                  telling->evidence != telling->trigger || norm->kind == KWK_NORMKIND_ABSENCE
                      ? KWK_I_SAY_OM_DIT_FEIT
                      : -1);
    } else {
        kwk_i_say(telling, of_trigger ? KWK_I_SAY_VOORAF : KWK_I_SAY_VOORAF_DAG);
    }
    return 1;
}

void kwk_i_tell_term(struct kwk_i_telling *telling)
{
    const struct kwk_i_norm *norm = telling->norm;
    const struct kwk_finding *finding = telling->finding;
    if (finding->verdict == KWK_VERDICT_NOT_APPLICABLE &&
        (finding->flags & KWK_FINDING_DISPUTED) == 0) {
        return;
    }
    if (kwk_i_tell_longest(telling)) {
        kwk_tell_maximum(telling);
        return;
    }
    if (kwk_tell_act(telling)) {
        return;
    }
    kwk_tell_due(telling);
    if (norm->length == 0 && finding->due == 0) {
        if (norm->kind == KWK_NORMKIND_PRESENCE && finding->reason != KWK_REASON_NO_TERM) {
            kwk_i_say(telling, KWK_I_SAY_GEEN_DAGEN);
        }
        kwk_tell_from(telling, KWK_I_SAY_SINDS, KWK_I_SAY_SINDS_DAG);
    }
    if (norm->length == 0) {
        return;
    }
    kwk_i_say(telling, KWK_I_SAY_TERMIJN);
    if (norm->direction == KWK_TERM_VOOR) {
        kwk_tell_backward(telling);
    } else {
        kwk_tell_forward(telling);
    }
}
