/*
 * lib/phase_help.c: the step towards suitable help (framework 5.1, 5.2.1). When help counts as
 * started is what the norm HULP_DRIE_MAANDEN says; it is asked here, not said again.
 */
#include "phase.h"
#include "rules/rules.h"

/* What the findings of the norm say of the course. */
struct kwk_help_found {
    const struct kwk_i_stand *stand;
    kwk_date done;
    int32_t evidence;
    int32_t none_needed;
    int32_t missing; /* an undetermined finding: what would settle it */
};

static void kwk_help_each(void *context, const struct kwk_finding *finding)
{
    struct kwk_help_found *found = context;
    const struct kwk_i_case *view = found->stand->view;
    const int32_t period = kwk_i_period_of(view, finding->anchor);
    if (period < 0 || !kwk_i_in_course(view, &found->stand->ots, period)) {
        return;
    }
    if (finding->done != 0 && (found->done == 0 || finding->done < found->done)) {
        found->done = finding->done;
        found->evidence = finding->evidence;
    }
    found->none_needed |= finding->reason == KWK_REASON_NO_HELP_NEEDED;
    if (finding->verdict == KWK_VERDICT_UNDETERMINED) {
        found->missing = finding->missing;
    }
}

static void kwk_help_ask(const struct kwk_i_stand *stand, struct kwk_help_found *found)
{
    const struct kwk_i_norm *norm = kwk_i_norm_row(KWK_NORM_HULP_DRIE_MAANDEN);
    struct kwk_i_sink sink = {0};
    struct kwk_i_run run = {stand->view, norm, &sink, 0};
    sink.each = kwk_help_each;
    sink.context = found;
    norm->rule(&run, norm);
}

/* The decision that no help is needed, of the course. */
static const struct kwk_fact *kwk_help_none(const struct kwk_i_stand *stand)
{
    struct kwk_i_rows rows = kwk_i_rows(stand->view, KWK_FACT_HULP_BEPAALD);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->value == KWK_HULP_GEEN && fact->person == 0 &&
            kwk_i_of_course(stand->view, &stand->ots, fact) == 1) {
            return fact;
        }
    }
    return 0;
}

static const struct kwk_fact *kwk_help_fact(const struct kwk_i_case *view, int32_t id)
{
    static const int32_t kinds[] = {KWK_FACT_HULP_GESTART, KWK_FACT_HULP_ALTERNATIEF_PASSEND,
                                    KWK_FACT_HULP_DOORBRAAK};
    for (uint32_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        const struct kwk_fact *fact = kwk_i_find(view, kinds[i], id);
        if (fact != 0) {
            return fact;
        }
    }
    return 0;
}

/* What would still tell whether help has started; 0 = it is established that it has not. */
static int32_t kwk_help_missing(const struct kwk_i_stand *stand, const struct kwk_help_found *found)
{
    static const int32_t kinds[] = {KWK_FACT_HULP_GESTART, KWK_FACT_HULP_ALTERNATIEF_PASSEND,
                                    KWK_FACT_HULP_DOORBRAAK};
    const uint32_t both = KWK_FLAG_PROFESSIONAL_PASSEND | KWK_FLAG_GEZIN_PASSEND;
    const struct kwk_i_case *view = stand->view;
    for (uint32_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        if (kwk_i_absent_through(view, kinds[i], stand->ots.from) < view->as_of) {
            return kinds[i];
        }
    }
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_HULP_ALTERNATIEF_PASSEND);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if ((fact->known & ~fact->flags & both) == 0) {
            return fact->kind; /* neither a no, nor (it was not done) a yes */
        }
    }
    return found->missing;
}

void kwk_i_step_help(const struct kwk_i_stand *stand, struct kwk_phase_row *row)
{
    const struct kwk_i_case *view = stand->view;
    const struct kwk_i_course *course = &stand->ots;
    struct kwk_help_found found = {stand, 0, 0, 0, 0};
    int32_t maybe = 0;
    kwk_help_ask(stand, &found);
    const struct kwk_fact *begun = kwk_i_step_begun(stand, row->step, course->from, &maybe);
    const struct kwk_fact *done = found.done != 0 ? kwk_help_fact(view, found.evidence) : 0;
    const struct kwk_fact *none = done == 0 && found.none_needed ? kwk_help_none(stand) : 0;
    if (done != 0) {
        /* help that ran already counts from the first day of the course (5.2: continuering) */
        const kwk_date day = found.done < course->from ? course->from : found.done;
        const int32_t first = begun != 0 && begun->date <= day;
        kwk_i_step_from(row, first ? begun->date : day, first ? begun : done);
        if (kwk_i_last_of(done->date) > view->as_of) {
            kwk_i_step_unknown(row, done->kind);
        } else {
            kwk_i_step_done(row, day, done);
        }
        return;
    }
    if (none != 0) {
        const int32_t first = begun != 0 && begun->date <= none->date;
        kwk_i_step_from(row, first ? begun->date : none->date, first ? begun : none);
        kwk_i_step_done(row, none->date, none);
        return;
    }
    const int32_t missing = kwk_help_missing(stand, &found);
    if (begun != 0) {
        kwk_i_step_from(row, begun->date, begun);
    } else {
        const int32_t open = kwk_i_step_open(stand, row->step, KWK_BORDER_BEGINS, course->from);
        row->state = KWK_PHASE_BEFORE;
        if (maybe != 0 || open != 0) {
            kwk_i_step_unknown(row, maybe != 0 ? maybe : open);
            return;
        }
    }
    if (begun != 0 && !kwk_i_course_runs(view, course)) {
        kwk_i_step_done(row, course->until, kwk_i_course_end(view, course));
    } else if (missing != 0) {
        kwk_i_step_unknown(row, missing);
    }
}
