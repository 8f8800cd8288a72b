/*
 * lib/completeness.c: absence speaks only where the caller says it looked (docs/rules.md section
 * 1.3).
 */
#include "engine.h"

static kwk_date kwk_completeness_limit(const struct kwk_i_case *view)
{
    const kwk_date known_on = view->query->known_on;
    return known_on != 0 && known_on < view->as_of ? known_on : view->as_of;
}

/* The last day of one declaration that holds `day`, or 0 when it does not hold it. */
static kwk_date kwk_completeness_span(kwk_date day, kwk_date from, kwk_date through, kwk_date limit)
{
    const kwk_date last = through == 0 || through > limit ? limit : through;
    return from <= day && day <= last ? last : 0;
}

static kwk_date kwk_completeness_reach(const struct kwk_i_case *view, int32_t kind, kwk_date day,
                                       kwk_date limit)
{
    kwk_date reach = 0;
    if (kind == view->assumed) {
        return kwk_completeness_span(day, 0, 0, limit);
    }
    if (kind <= view->query->complete_kinds) {
        reach = kwk_completeness_span(day, view->query->complete_from,
                                      view->query->complete_through, limit);
    }
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_VOLLEDIG);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->value != kind || fact->person > 0) {
            continue;
        }
        const kwk_date last = kwk_completeness_span(day, fact->date, fact->last_day, limit);
        reach = last > reach ? last : reach;
    }
    return reach;
}

/*
 * The last day through which every day from `from` on is covered; the day before it when none is.
 */
kwk_date kwk_i_absent_through(const struct kwk_i_case *view, int32_t kind, kwk_date from)
{
    const kwk_date limit = kwk_completeness_limit(view);
    kwk_date through = kwk_i_add_days(from, -1);
    for (;;) {
        const kwk_date next = kwk_completeness_reach(view, kind, kwk_i_add_days(through, 1), limit);
        if (next == 0 || next <= through) {
            return through;
        }
        through = next;
    }
}
