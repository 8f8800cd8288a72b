/*
 * lib/charge.c: when the GI is charged with a measure and informed of it
 * (Besluit Jeugdwet art. 4.2.1, 4.2.2; docs/rules.md norm 401).
 */
#include "engine.h"

static const struct kwk_fact *kwk_charge_informed(const struct kwk_i_case *view, int32_t head,
                                                  struct kwk_i_group group, int32_t ordinal,
                                                  struct kwk_i_charge *charge)
{
    const struct kwk_fact *loose = 0;
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_GI_IN_KENNIS);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->ref == charge->row->id) {
            return fact;
        }
        const int32_t belongs = kwk_i_belongs(view, fact, head, group);
        if (loose != 0 || belongs == 0 || kwk_i_find(view, KWK_FACT_GI_BELAST, fact->ref) != 0 ||
            (ordinal > 1 && fact->date < charge->row->date) ||
            (charge->until != 0 && fact->date > charge->until)) {
            continue;
        }
        if (belongs == 1) {
            loose = fact;
        } else {
            charge->informed_ambiguous = fact;
        }
    }
    return loose;
}

/*
 * The ordinal-th charge of a chain: 1 = found, 0 = there is none. A later GI_BELAST is a charge of
 * its own only when both carry the number of a GI and the numbers differ: an extension restarts
 * nothing.
 */
int32_t kwk_i_charge(const struct kwk_i_case *view, int32_t head, struct kwk_i_group group,
                     int32_t ordinal, struct kwk_i_charge *charge)
{
    int32_t count = 0;
    charge->row = 0;
    charge->informed = 0;
    charge->until = 0;
    charge->ambiguous = 0;
    charge->informed_ambiguous = 0;
    charge->last_gi = 0;
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_GI_BELAST);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        const int32_t belongs = kwk_i_belongs(view, fact, head, group);
        charge->ambiguous = belongs == 2 ? fact : charge->ambiguous;
        if (belongs != 1) {
            continue;
        }
        const int32_t before = charge->last_gi;
        charge->last_gi = fact->value != 0 ? fact->value : before;
        if (count > 0 && (fact->value == 0 || before == 0 || fact->value == before)) {
            continue;
        }
        count++;
        if (count == ordinal) {
            charge->row = fact;
        } else if (count == ordinal + 1) {
            charge->until = kwk_i_add_days(fact->date, -1);
        }
    }
    if (charge->row != 0) {
        charge->informed = kwk_charge_informed(view, head, group, ordinal, charge);
    }
    return charge->row != 0;
}

/* Whether a fact belongs to this charge of the chain; as kwk_i_belongs. */
int32_t kwk_i_of_charge(const struct kwk_i_case *view, const struct kwk_fact *fact, int32_t head,
                        struct kwk_i_group group, const struct kwk_i_charge *charge)
{
    if (charge->until != 0 && fact->date > charge->until) {
        return 0;
    }
    if (fact->ref == charge->row->id) {
        return 1;
    }
    if (kwk_i_find(view, KWK_FACT_GI_BELAST, fact->ref) != 0 || fact->date < charge->row->date) {
        return 0;
    }
    return kwk_i_belongs(view, fact, head, group);
}
