/*
 * report_items.c: what has a date in a child's case, in lanes: the one list behind the drawing and
 * the table beside it. Periods come from kwk_periods, terms from the findings, the rest are facts.
 */
#include "report_items.h"

/* Kinds of fact that are drawn, each in its lane with its shape. */
static const struct {
    int32_t kind;
    int32_t lane;
    int32_t shape;
} drawn[] = {
    {KWK_FACT_TERUGPLAATSING, LANE_PLAATSING, SHAPE_RING},
    {KWK_FACT_GI_BELAST, LANE_GI, SHAPE_SQUARE},
    {KWK_FACT_GI_IN_KENNIS, LANE_GI, SHAPE_RING},
    {KWK_FACT_WERKER_AANGEWEZEN, LANE_GI, SHAPE_DOT},
    {KWK_FACT_CONTACT, LANE_CONTACT, SHAPE_DOT},
    {KWK_FACT_VEILIGHEIDSTAXATIE, LANE_VEILIGHEID, SHAPE_DOT},
    {KWK_FACT_RISICOTAXATIE, LANE_VEILIGHEID, SHAPE_RING},
    {KWK_FACT_VEILIGHEIDSPLAN, LANE_VEILIGHEID, SHAPE_SQUARE},
    {KWK_FACT_NIEUWE_ERNSTIGE_ZORG, LANE_VEILIGHEID, SHAPE_DIAMOND},
    {KWK_FACT_ACUTE_ONVEILIGHEID, LANE_VEILIGHEID, SHAPE_DIAMOND},
    {KWK_FACT_ACTIE_VEILIGHEID, LANE_VEILIGHEID, SHAPE_CROSS},
    {KWK_FACT_FGP_AANGEBODEN, LANE_PLAN, SHAPE_RING},
    {KWK_FACT_FGP_AFGEZIEN, LANE_PLAN, SHAPE_CROSS},
    {KWK_FACT_FGP_GEMAAKT, LANE_PLAN, SHAPE_SQUARE},
    {KWK_FACT_KOERS, LANE_PLAN, SHAPE_DIAMOND},
    {KWK_FACT_PLAN_VASTGESTELD, LANE_PLAN, SHAPE_SQUARE},
    {KWK_FACT_PLAN_BIJGESTELD, LANE_PLAN, SHAPE_DOT},
    {KWK_FACT_PLAN_BEZIEN, LANE_PLAN, SHAPE_DOT},
    {KWK_FACT_ZES_WEKEN_GEMELD, LANE_PLAN, SHAPE_CROSS},
    {KWK_FACT_HULP_BEPAALD, LANE_HULP, SHAPE_DIAMOND},
    {KWK_FACT_HULP_BESCHIKKING, LANE_HULP, SHAPE_RING},
    {KWK_FACT_HULP_AANGEMELD, LANE_HULP, SHAPE_RING},
    {KWK_FACT_HULP_INTAKE, LANE_HULP, SHAPE_RING},
    {KWK_FACT_HULP_WACHTLIJST, LANE_HULP, SHAPE_BAR},
    {KWK_FACT_HULP_OVERBRUGGING, LANE_HULP, SHAPE_BAR},
    {KWK_FACT_HULP_GESTART, LANE_HULP, SHAPE_SQUARE},
    {KWK_FACT_HULP_ALTERNATIEF_PASSEND, LANE_HULP, SHAPE_SQUARE},
    {KWK_FACT_HULP_DOORBRAAK, LANE_HULP, SHAPE_SQUARE},
    {KWK_FACT_HULP_BEEINDIGD, LANE_HULP, SHAPE_CROSS},
    {KWK_FACT_UITSPRAAK, LANE_BESLUIT, SHAPE_SQUARE},
    {KWK_FACT_VERNIETIGING, LANE_BESLUIT, SHAPE_CROSS},
    {KWK_FACT_BEEINDIGD, LANE_BESLUIT, SHAPE_CROSS},
    {KWK_FACT_VERZOEK, LANE_BESLUIT, SHAPE_RING},
    {KWK_FACT_BESLUIT_GI, LANE_BESLUIT, SHAPE_SQUARE},
    {KWK_FACT_KERNBESLUIT, LANE_BESLUIT, SHAPE_DIAMOND},
    {KWK_FACT_VOORNEMEN, LANE_BESLUIT, SHAPE_RING},
    {KWK_FACT_MEDEDELING_RVDK, LANE_BESLUIT, SHAPE_DOT},
    {KWK_FACT_ADVIES_RVDK, LANE_BESLUIT, SHAPE_DOT},
    {KWK_FACT_SCHRIFTELIJKE_AANWIJZING, LANE_BESLUIT, SHAPE_SQUARE},
    {KWK_FACT_HOGER_BEROEP, LANE_BESLUIT, SHAPE_RING},
};

/* A row that counts on the day asked about (docs/rules.md section 1). */
static bool counts(const struct kwk_query *query, const struct kwk_fact *fact)
{
    kwk_date recorded = fact->recorded != 0 ? fact->recorded : fact->date;

    if (fact->date > query->as_of)
        return false;
    if (query->known_on == 0)
        return fact->withdrawn == 0;
    return recorded <= query->known_on &&
           (fact->withdrawn == 0 || fact->withdrawn > query->known_on);
}

static void put(struct report_items *items, struct report_item item)
{
    if (items->count < items->room)
        items->rows[items->count] = item;
    items->count++;
}

static void put_facts(const struct report_child *child, struct report_items *items)
{
    for (uint32_t i = 0; i < child->child->facts; i++) {
        const struct kwk_fact *fact = &child->zaak->facts[child->child->facts_at + i];
        if (!counts(&child->query, fact))
            continue;
        for (uint32_t k = 0; k < sizeof drawn / sizeof drawn[0]; k++) {
            bool bar = drawn[k].shape == SHAPE_BAR;
            if (drawn[k].kind != fact->kind)
                continue;
            put(items, (struct report_item){.lane = drawn[k].lane,
                                            .shape = drawn[k].shape,
                                            .from = fact->date,
                                            .through = bar ? fact->last_day : fact->date,
                                            .ordered = bar ? fact->last_day : fact->date,
                                            .fact = fact});
        }
    }
}

static void put_periods(const struct report_child *child, struct report_items *items)
{
    for (uint32_t i = 0; i < child->period_count; i++) {
        const struct kwk_period *period = &child->periods[i];
        put(items,
            (struct report_item){.lane = period->kind == KWK_FACT_MAATREGEL    ? LANE_MAATREGEL
                                         : period->kind == KWK_FACT_MACHTIGING ? LANE_MACHTIGING
                                                                               : LANE_PLAATSING,
                                 .shape = SHAPE_BAR,
                                 .from = period->first,
                                 .through = period->last,
                                 .ordered = period->ordered_last,
                                 .fact = report_find_fact(child, period->id)});
    }
}

/* Late: from the last defensible day to the day it was done, or to the day of the report. */
static void put_terms(const struct report_child *child, struct report_items *items)
{
    for (uint32_t i = 0; i < child->count; i++) {
        const struct kwk_finding *finding = &child->findings[i];
        struct report_item item = {.finding = finding, .shape = SHAPE_BAR};
        if (report_is_part(finding) || finding->due_latest == 0)
            continue;
        switch (finding->verdict) {
        case KWK_VERDICT_PENDING:
            item.lane = LANE_DUE;
            item.from = finding->due;
            item.through = finding->due_latest;
            break;
        case KWK_VERDICT_BREACHED:
        case KWK_VERDICT_MET_LATE:
        case KWK_VERDICT_EXPLAINED:
            item.lane = LANE_LATE;
            item.from = finding->due_latest;
            item.through = finding->done != 0 ? finding->done : child->query.as_of;
            break;
        default:
            continue;
        }
        item.ordered = item.through;
        put(items, item);
    }
}

static bool before(const struct report_item *a, const struct report_item *b)
{
    if (a->lane != b->lane)
        return a->lane < b->lane;
    if (a->from != b->from)
        return a->from < b->from;
    if (a->through != b->through)
        return a->through != 0 && (b->through == 0 || a->through < b->through);
    if (a->fact != 0 && b->fact != 0)
        return a->fact->id < b->fact->id;
    if (a->finding != 0 && b->finding != 0)
        return check_before(a->finding, b->finding);
    return false;
}

uint32_t report_items_room(const struct report_child *child)
{
    return child->child->facts + child->period_count + child->count;
}

void report_items_fill(struct report_child *child)
{
    struct report_items items = {child->items, report_items_room(child), 0};

    put_periods(child, &items);
    put_facts(child, &items);
    put_terms(child, &items);
    /* few rows, mostly in order */
    for (uint32_t i = 1; i < items.count; i++) {
        struct report_item moved = items.rows[i];
        uint32_t at = i;
        for (; at > 0 && before(&moved, &items.rows[at - 1]); at--)
            items.rows[at] = items.rows[at - 1];
        items.rows[at] = moved;
    }
    child->item_count = items.count;
}

const char *report_lane_name(int32_t lane, int32_t lang)
{
    static const int32_t names[LANE_COUNT] = {
        REPORT_LANE_MAATREGEL, REPORT_LANE_MACHTIGING, REPORT_LANE_PLAATSING, REPORT_LANE_GI,
        REPORT_LANE_CONTACT,   REPORT_LANE_VEILIGHEID, REPORT_LANE_PLAN,      REPORT_LANE_HULP,
        REPORT_LANE_BESLUIT,   REPORT_LANE_LATE,       REPORT_LANE_DUE};

    return report_text(names[lane], lang);
}
