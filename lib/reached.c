/*
 * lib/reached.c: every comparison of the day judged by with another day, and nothing else reads
 * as_of. A comparison that is not settled yet notes the day on which it will turn; an evaluation is
 * a function of the outcomes, so before the earliest day noted no verdict changes unless something
 * is recorded. docs/tijd.md lists each comparison; tests/timeline/scan.c holds it against a scan of
 * every day.
 *
 * Numbers of days are values, not comparisons: they change daily and turn no verdict.
 */
#include "engine.h"

static void kwk_reached_note(const struct kwk_i_case *view, kwk_date day)
{
    if (day < *view->next_day) {
        *view->next_day = day;
    }
}

/* day <= as_of; if not, it turns on that day. */
int32_t kwk_i_reached(const struct kwk_i_case *view, kwk_date day)
{
    if (day <= view->as_of) {
        return 1;
    }
    kwk_reached_note(view, day);
    return 0;
}

/* day < as_of; if not, it turns on the day after it. */
int32_t kwk_i_past(const struct kwk_i_case *view, kwk_date day)
{
    if (day < view->as_of) {
        return 1;
    }
    if (day < *view->next_day && day < KWK_I_LAST_DAY) {
        kwk_reached_note(view, kwk_i_add_days(day, 1));
    }
    return 0;
}

/*
 * Whether absence that is established through a day speaks today. What ends that absence, or lets
 * it begin, was noted where it was established (completeness.c).
 */
int32_t kwk_i_spoken(const struct kwk_i_case *view, kwk_date through)
{
    return through >= view->as_of;
}

/* Days from a day through today; negative while it lies ahead. */
int32_t kwk_i_days_since(const struct kwk_i_case *view, kwk_date day)
{
    return kwk_i_day_number(view->as_of) - kwk_i_day_number(day);
}

/* The last day on which absence may speak: today, or known_on once that is past. */
kwk_date kwk_i_absence_limit(const struct kwk_i_case *view)
{
    const kwk_date known_on = view->query->known_on;
    return known_on != 0 && kwk_i_past(view, known_on) ? known_on : view->as_of;
}
