/*
 * lib/completeness.c: absence speaks only where the caller says it looked (docs/rules.md section
 * 1.3), and never after today or known_on.
 */
#include "engine.h"

/*
 * The last day of one declaration that holds `day`, or 0 when it does not hold it. Through today it
 * holds only while its own last day is not past; that day is noted (reached.c).
 */
static kwk_date kwk_completeness_span(const struct kwk_i_case *view, kwk_date day, kwk_date from,
                                      kwk_date through, kwk_date limit)
{
    const int32_t today = through == 0 || !kwk_i_past(view, through);
    const kwk_date last = today || through > limit ? limit : through;
    return from <= day && day <= last ? last : 0;
}

static kwk_date kwk_completeness_reach(const struct kwk_i_case *view, int32_t kind, kwk_date day,
                                       kwk_date limit)
{
    kwk_date reach = 0;
    if (kind == view->assumed) {
        return kwk_completeness_span(view, day, 0, 0, limit);
    }
    if (kind <= view->query->complete_kinds) {
        reach = kwk_completeness_span(view, day, view->query->complete_from,
                                      view->query->complete_through, limit);
    }
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_VOLLEDIG);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->value != kind || fact->person > 0) {
            continue;
        }
        const kwk_date last = kwk_completeness_span(view, day, fact->date, fact->last_day, limit);
        reach = last > reach ? last : reach;
    }
    return reach;
}

/*
 * The last day through which every day from `from` on is covered; the day before it when none is.
 */
kwk_date kwk_i_absent_through(const struct kwk_i_case *view, int32_t kind, kwk_date from)
{
    kwk_date through = kwk_i_add_days(from, -1);
    if (!kwk_i_reached(view, from)) {
        return through;
    }
    const kwk_date limit = kwk_i_absence_limit(view);
    while (through < limit) {
        const kwk_date next = kwk_completeness_reach(view, kind, kwk_i_add_days(through, 1), limit);
        if (next == 0 || next <= through) {
            return through;
        }
        through = next;
    }
    return through;
}
