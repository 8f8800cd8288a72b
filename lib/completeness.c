/*
 * lib/completeness.c: absence, and a flag that is not set, speak only where the caller says it
 * looked (docs/rules.md section 1.3), or where a search for what is missing assumes so
 * (docs/missing.md).
 */
#include "engine.h"

int32_t kwk_i_kind_in(const uint32_t *kinds, int32_t kind)
{
    return (kinds[kind / 32] >> kind % 32 & 1u) != 0;
}

static int32_t kwk_completeness_assumed(const struct kwk_i_case *view, int32_t kind)
{
    return view->assumed != 0 && kwk_i_kind_in(view->assumed->kinds, kind);
}

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
    if (kwk_completeness_assumed(view, kind)) {
        return from <= limit ? limit : through;
    }
    for (;;) {
        const kwk_date next = kwk_completeness_reach(view, kind, kwk_i_add_days(through, 1), limit);
        if (next == 0 || next <= through) {
            break;
        }
        through = next;
    }
    if (view->assumed != 0 && through < limit) {
        view->assumed->asked[kind / 32] |= 1u << kind % 32;
    }
    return through;
}

/* A flag of a fact: 1 set, 0 known to be clear, 2 not known. */
int32_t kwk_i_flag(const struct kwk_i_case *view, const struct kwk_fact *fact, uint32_t flag)
{
    if ((fact->flags & flag) == flag) {
        return 1;
    }
    if ((fact->known & flag) == flag || kwk_completeness_assumed(view, fact->kind)) {
        return 0;
    }
    if (view->assumed != 0) {
        view->assumed->flags[fact->kind / 32] |= 1u << fact->kind % 32;
    }
    return 2;
}
