/*
 * lib/validate_linked.c: what a fact says of the facts it names by id: order of days, withdrawn
 * rows, refused orders; and rows put on record before they happened.
 */
#include "validate.h"

/* The index-th row by id that counts; NULL when it does not. */
static const struct kwk_fact *kwk_linked_row(const struct kwk_i_validation *run, uint32_t at)
{
    const struct kwk_fact *fact = &run->view->facts[run->view->index[at]];
    return kwk_i_counts(run->view, fact) ? fact : 0;
}

/* The day of what is named that counts; 0 = it is not known, or the kind is another. */
static kwk_date kwk_linked_day(const struct kwk_i_validation *run, const struct kwk_i_order *order,
                               const struct kwk_fact *named)
{
    int32_t among = 0;
    for (uint32_t i = 0; i < KWK_I_ORDER_TARGETS && order->targets[i] != 0; i++) {
        among |= order->targets[i] == named->kind;
    }
    if (!among || !kwk_i_on_record(run->view, named)) {
        return 0;
    }
    if (!order->ordered) {
        return kwk_i_first_of(named->date);
    }
    const struct kwk_fact *pronounced = kwk_i_named(run, named->ref2);
    return pronounced != 0 && pronounced->kind == KWK_FACT_UITSPRAAK &&
                   kwk_i_on_record(run->view, pronounced)
               ? pronounced->date
               : 0;
}

/* Help that ran already is decided on afterwards. */
static int32_t kwk_linked_exempt(const struct kwk_fact *named)
{
    return named->kind == KWK_FACT_HULP_BEPAALD && named->value == KWK_HULP_CONTINUERING;
}

static void kwk_linked_order(struct kwk_i_validation *run, const struct kwk_i_order *order)
{
    for (uint32_t i = 0; i < run->view->fact_count; i++) {
        const struct kwk_fact *fact = &run->view->facts[run->view->index[i]];
        if (fact->kind != order->kind || fact->ref == 0 || !kwk_i_counts(run->view, fact)) {
            continue;
        }
        const struct kwk_fact *named = kwk_i_named(run, fact->ref);
        if (named == 0 || kwk_linked_exempt(named)) {
            continue;
        }
        const kwk_date day = kwk_linked_day(run, order, named);
        if (day != 0 && kwk_i_last_of(fact->date) < day) {
            kwk_i_tell(run, fact, named, day);
        }
    }
}

void kwk_i_check_volgorde(struct kwk_i_validation *run, const struct kwk_i_inconsistency *row)
{
    const struct kwk_i_order *order;
    for (uint32_t i = 0; (order = kwk_i_order_at(i)) != 0; i++) {
        if (order->inconsistency == row->number) {
            kwk_linked_order(run, order);
        }
    }
}

static int32_t kwk_linked_withdrawn(const struct kwk_i_validation *run,
                                    const struct kwk_fact *named)
{
    const kwk_date known_on = run->view->query->known_on;
    return named != 0 && named->withdrawn != 0 && (known_on == 0 || named->withdrawn <= known_on);
}

void kwk_i_check_ingetrokken(struct kwk_i_validation *run, const struct kwk_i_inconsistency *row)
{
    (void)row;
    for (uint32_t i = 0; i < run->view->fact_count; i++) {
        const struct kwk_fact *fact = kwk_linked_row(run, i);
        if (fact == 0) {
            continue;
        }
        const struct kwk_fact *first = kwk_i_named(run, fact->ref);
        const struct kwk_fact *second = kwk_i_named(run, fact->ref2);
        if (kwk_linked_withdrawn(run, first)) {
            kwk_i_tell(run, fact, first, first->withdrawn);
        }
        if (second != first && kwk_linked_withdrawn(run, second)) {
            kwk_i_tell(run, fact, second, second->withdrawn);
        }
    }
}

void kwk_i_check_afgewezen(struct kwk_i_validation *run, const struct kwk_i_inconsistency *row)
{
    (void)row;
    for (uint32_t i = 0; i < run->view->fact_count; i++) {
        const struct kwk_fact *fact = kwk_linked_row(run, i);
        if (fact == 0 || (fact->kind != KWK_FACT_MAATREGEL && fact->kind != KWK_FACT_MACHTIGING)) {
            continue;
        }
        const struct kwk_fact *order = kwk_i_named(run, fact->ref2);
        if (order != 0 && order->kind == KWK_FACT_UITSPRAAK && kwk_i_on_record(run->view, order) &&
            (order->detail == KWK_UITKOMST_AFGEWEZEN ||
             order->detail == KWK_UITKOMST_NIET_ONTVANKELIJK)) {
            kwk_i_tell(run, fact, order, order->date);
        }
    }
}

/* Kinds that are planned, ordered, declared, or hold for a time: on record before is no wonder. */
static int32_t kwk_linked_ahead(int32_t kind)
{
    static const int32_t kinds[] = {KWK_FACT_LEEFTIJDSGRENS,
                                    KWK_FACT_GEBOORTE,
                                    KWK_FACT_MAATREGEL,
                                    KWK_FACT_MACHTIGING,
                                    KWK_FACT_PLAATSING,
                                    KWK_FACT_TERUGPLAATSING,
                                    KWK_FACT_GEZAG,
                                    KWK_FACT_OUDER,
                                    KWK_FACT_VERZORGER,
                                    KWK_FACT_REGISTRATIE,
                                    KWK_FACT_BEEINDIGD,
                                    KWK_FACT_VERNIETIGING,
                                    KWK_FACT_GI_BELAST,
                                    KWK_FACT_VOLLEDIG,
                                    KWK_FACT_LEZING,
                                    KWK_FACT_OMGANGSREGELING,
                                    KWK_FACT_OVERDRACHT,
                                    KWK_FACT_WERKER_AANGEWEZEN,
                                    KWK_FACT_HULP_OVERBRUGGING};
    int32_t ahead = 0;
    for (uint32_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        ahead |= kinds[i] == kind;
    }
    return ahead;
}

void kwk_i_check_vooraf(struct kwk_i_validation *run, const struct kwk_i_inconsistency *row)
{
    (void)row;
    for (uint32_t i = 0; i < run->view->fact_count; i++) {
        const struct kwk_fact *fact = kwk_linked_row(run, i);
        if (fact != 0 && fact->recorded != 0 && fact->recorded < kwk_i_first_of(fact->date) &&
            !kwk_linked_ahead(fact->kind)) {
            kwk_i_tell(run, fact, 0, fact->recorded);
        }
    }
}
