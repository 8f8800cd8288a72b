/*
 * lib/attach.c: to which chain of periods a fact belongs (docs/rules.md section 2.6). An unlinked
 * fact attaches to the single candidate of its day; with several candidates it is never guessed.
 */
#include "engine.h"

enum {
    KWK_ATTACH_NO = 0,
    KWK_ATTACH_YES = 1,
    KWK_ATTACH_MAYBE = 2
};

/* How many heads of the group hold the day, and whether `head` is one of them. */
struct kwk_attach_count {
    int32_t count;
    int32_t mine;
};

static struct kwk_attach_count kwk_attach_holding(const struct kwk_i_case *view, kwk_date day,
                                                  int32_t head, struct kwk_i_group group,
                                                  int32_t before)
{
    struct kwk_attach_count found = {0, 0};
    for (int32_t i = 0; i < view->period_count; i++) {
        const struct kwk_i_period *period = &view->periods[i];
        if (period->head != i || !kwk_i_in_group(period, group)) {
            continue;
        }
        const kwk_date last = kwk_i_chain_last(view, i);
        const int32_t holds = before ? kwk_i_order_day(period) <= day && day < period->first
                                     : period->first <= day && (last == 0 || day <= last);
        if (holds) {
            found.count++;
            found.mine |= i == head;
        }
    }
    return found;
}

static int32_t kwk_attach_heads(const struct kwk_i_case *view, struct kwk_i_group group)
{
    int32_t heads = 0;
    for (int32_t i = 0; i < view->period_count; i++) {
        heads += view->periods[i].head == i && kwk_i_in_group(&view->periods[i], group);
    }
    return heads;
}

/* For a fact about a measure every measure is a candidate, whatever kinds a norm is about. */
static struct kwk_i_group kwk_attach_candidates(struct kwk_i_group group)
{
    const struct kwk_i_group all = {group.kind, group.kind == KWK_FACT_MAATREGEL ? -1 : group.mask};
    return all;
}

static int32_t kwk_attach_by_day(const struct kwk_i_case *view, kwk_date day, int32_t head,
                                 struct kwk_i_group group)
{
    const struct kwk_i_group candidates = kwk_attach_candidates(group);
    for (int32_t before = 0; before <= 1; before++) {
        const struct kwk_attach_count found =
            kwk_attach_holding(view, day, head, candidates, before);
        if (found.count == 1) {
            return found.mine;
        }
        if (found.count > 1) {
            return found.mine ? KWK_ATTACH_MAYBE : KWK_ATTACH_NO;
        }
    }
    return kwk_attach_heads(view, candidates) == 1;
}

/*
 * A ref to a measure, authorisation or placement that stands but does not count on this day
 * (ordered later, or not on record yet): the fact belongs there and nowhere else. A ref to a row
 * that was withdrawn is no link: the fact is looked at by its day.
 */
static int32_t kwk_attach_elsewhere(const struct kwk_i_case *view, int32_t ref)
{
    for (uint32_t i = 0; ref != 0 && i < view->fact_count; i++) {
        const struct kwk_fact *fact = &view->facts[i];
        if (fact->id == ref) {
            return !kwk_i_withdrawn(view, fact) &&
                   (fact->kind == KWK_FACT_MAATREGEL || fact->kind == KWK_FACT_MACHTIGING ||
                    fact->kind == KWK_FACT_PLAATSING);
        }
    }
    return 0;
}

int32_t kwk_i_belongs(const struct kwk_i_case *view, const struct kwk_fact *fact, int32_t head,
                      struct kwk_i_group group)
{
    const struct kwk_fact *charge =
        fact->kind == KWK_FACT_GI_IN_KENNIS || fact->kind == KWK_FACT_WERKER_AANGEWEZEN
            ? kwk_i_find(view, KWK_FACT_GI_BELAST, fact->ref)
            : 0;
    if (charge != 0) {
        return kwk_i_belongs(view, charge, head, group);
    }
    const int32_t linked = kwk_i_period_of(view, fact->ref);
    if (linked >= 0) {
        return view->periods[linked].head == head;
    }
    if (kwk_attach_elsewhere(view, fact->ref)) {
        return KWK_ATTACH_NO;
    }
    return kwk_attach_by_day(view, kwk_i_first_of(fact->date), head, group);
}

/* The same for one period instead of its chain: by ref, or the single one of its kind that day. */
int32_t kwk_i_belongs_period(const struct kwk_i_case *view, const struct kwk_fact *fact,
                             int32_t period)
{
    const int32_t linked = kwk_i_period_of(view, fact->ref);
    if (linked >= 0) {
        return linked == period;
    }
    if (kwk_attach_elsewhere(view, fact->ref)) {
        return KWK_ATTACH_NO;
    }
    const struct kwk_fact *row = view->periods[period].row;
    int32_t count = 0;
    int32_t mine = 0;
    for (int32_t i = 0; i < view->period_count; i++) {
        const struct kwk_i_period *other = &view->periods[i];
        if (other->row->kind != row->kind ||
            (row->kind == KWK_FACT_MAATREGEL && other->row->value != row->value)) {
            continue;
        }
        if (other->first <= fact->date && (other->last == 0 || fact->date <= other->last)) {
            count++;
            mine |= i == period;
        }
    }
    if (count <= 1) {
        return mine;
    }
    return mine ? KWK_ATTACH_MAYBE : KWK_ATTACH_NO;
}
