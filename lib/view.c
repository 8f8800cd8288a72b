/*
 * lib/view.c: which rows of a case count on the day judged by (docs/rules.md section 1.1, 1.2), and
 * the order they are walked in.
 *
 * A row counts when it was on record and not yet withdrawn on known_on, and when it happened on or
 * before as_of; a measure or authorisation counts from the day it was ordered.
 */
#include "engine.h"

kwk_date kwk_i_first_of(kwk_date date)
{
    if (date % 10000 == 0) {
        return date + 101;
    }
    return date % 100 == 0 ? date + 1 : date;
}

kwk_date kwk_i_last_of(kwk_date date)
{
    if (date % 10000 == 0) {
        return date + 1231;
    }
    if (date % 100 == 0) {
        return date + kwk_i_month_length(date / 10000, date / 100 % 100);
    }
    return date;
}

/* A threshold or an expected birth without a day of recording was on record all along. */
int32_t kwk_i_counts_ahead(const struct kwk_fact *fact)
{
    return fact->kind == KWK_FACT_LEEFTIJDSGRENS ||
           (fact->kind == KWK_FACT_GEBOORTE && fact->value == KWK_GEBOORTE_VERWACHT);
}

/* Whether what was noted about a row on a day is known: by known_on, or by a row of that day. */
static int32_t kwk_view_known(const struct kwk_i_case *view, kwk_date day, int32_t id)
{
    const kwk_date known_on = view->query->known_on;
    return known_on == 0 || day < known_on || (day == known_on && id <= view->known_id);
}

/* Whether a row is known to have been found wrong. */
int32_t kwk_i_withdrawn(const struct kwk_i_case *view, const struct kwk_fact *fact)
{
    return fact->withdrawn != 0 && kwk_view_known(view, fact->withdrawn, fact->id);
}

static int32_t kwk_view_on_record(const struct kwk_i_case *view, const struct kwk_fact *fact)
{
    if (view->query->known_on == 0) {
        return fact->withdrawn == 0;
    }
    const kwk_date since = kwk_i_counts_ahead(fact) ? 0 : kwk_i_first_of(fact->date);
    const kwk_date recorded = fact->recorded != 0 ? fact->recorded : since;
    return kwk_view_known(view, recorded, fact->id) && !kwk_i_withdrawn(view, fact);
}

static kwk_date kwk_view_order_day(const struct kwk_i_case *view, const struct kwk_fact *fact)
{
    if (fact->ref2 == 0) {
        return fact->date;
    }
    for (uint32_t i = 0; i < view->fact_count; i++) {
        const struct kwk_fact *order = &view->facts[i];
        if (order->id == fact->ref2 && order->kind == KWK_FACT_UITSPRAAK &&
            kwk_view_on_record(view, order)) {
            return order->date;
        }
    }
    return fact->date;
}

static int32_t kwk_view_counts(const struct kwk_i_case *view, const struct kwk_fact *fact)
{
    if (fact->kind < 1 || fact->kind > KWK_I_KIND_LAST || !kwk_view_on_record(view, fact)) {
        return 0;
    }
    if (fact->kind == KWK_FACT_MAATREGEL || fact->kind == KWK_FACT_MACHTIGING) {
        return kwk_i_reached(view, kwk_view_order_day(view, fact));
    }
    if (kwk_i_counts_ahead(fact)) {
        return 1;
    }
    return kwk_i_reached(view, kwk_i_first_of(fact->date));
}

static int32_t kwk_view_before(const struct kwk_fact *a, const struct kwk_fact *b)
{
    if (a->kind != b->kind) {
        return a->kind < b->kind;
    }
    if (a->date != b->date) {
        return a->date < b->date;
    }
    return a->id < b->id;
}

static void kwk_view_sift(const struct kwk_i_case *view, uint32_t root, uint32_t end)
{
    for (;;) {
        uint32_t child = 2 * root + 1;
        if (child >= end) {
            return;
        }
        if (child + 1 < end && kwk_view_before(&view->facts[view->index[child]],
                                               &view->facts[view->index[child + 1]])) {
            child++;
        }
        if (!kwk_view_before(&view->facts[view->index[root]], &view->facts[view->index[child]])) {
            return;
        }
        const uint16_t swap = view->index[root];
        view->index[root] = view->index[child];
        view->index[child] = swap;
        root = child;
    }
}

static void kwk_view_sort(const struct kwk_i_case *view, uint32_t count)
{
    for (uint32_t root = count / 2; root > 0; root--) {
        kwk_view_sift(view, root - 1, count);
    }
    for (uint32_t end = count; end > 1; end--) {
        const uint16_t swap = view->index[0];
        view->index[0] = view->index[end - 1];
        view->index[end - 1] = swap;
        kwk_view_sift(view, 0, end - 1);
    }
}

void kwk_i_view(struct kwk_i_case *view)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < view->fact_count; i++) {
        if (kwk_view_counts(view, &view->facts[i])) {
            view->index[count++] = (uint16_t)i;
        }
    }
    kwk_view_sort(view, count);
    uint32_t at = 0;
    for (int32_t kind = 0; kind <= KWK_I_KIND_LAST + 1; kind++) {
        while (at < count && view->facts[view->index[at]].kind < kind) {
            at++;
        }
        view->kind_from[kind] = (uint16_t)at;
    }
}

struct kwk_i_rows kwk_i_rows(const struct kwk_i_case *view, int32_t kind)
{
    const struct kwk_i_rows rows = {view, view->kind_from[kind], view->kind_from[kind + 1]};
    return rows;
}

const struct kwk_fact *kwk_i_next(struct kwk_i_rows *rows)
{
    if (rows->at >= rows->end) {
        return 0;
    }
    return &rows->view->facts[rows->view->index[rows->at++]];
}

const struct kwk_fact *kwk_i_find(const struct kwk_i_case *view, int32_t kind, int32_t id)
{
    struct kwk_i_rows rows = kwk_i_rows(view, kind);
    for (const struct kwk_fact *fact; id != 0 && (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->id == id) {
            return fact;
        }
    }
    return 0;
}
