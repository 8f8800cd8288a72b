/*
 * lib/authority_look.c: a row against the question: party, framework, age band and conditions, each
 * yes, no or unknown. What is unknown names the kind of fact that would settle it.
 */
#include "authority.h"
#include "rules/rules.h"

struct kwk_i_look kwk_i_holds_sure(int32_t holds)
{
    const struct kwk_i_look look = {holds ? KWK_I_HOLDS : KWK_I_HOLDS_NOT, 0, 0, 0, 0};
    return look;
}

struct kwk_i_look kwk_i_holds_maybe(int32_t missing)
{
    const struct kwk_i_look look = {KWK_I_HOLDS_MAYBE, missing, 0, 0, 0};
    return look;
}

static uint32_t kwk_look_bit(int32_t number)
{
    return 1u << number;
}

/* The frameworks of the measures in force; with none on record: voluntary, or any. */
static uint32_t kwk_look_kaders(const struct kwk_i_asking *asking)
{
    static const int32_t kaders[] = {
        [KWK_MAATREGEL_OTS] = KWK_KADER_OTS,
        [KWK_MAATREGEL_VOTS] = KWK_KADER_VOTS,
        [KWK_MAATREGEL_VOOGDIJ] = KWK_KADER_VOOGDIJ,
        [KWK_MAATREGEL_VOORLOPIGE_VOOGDIJ] = KWK_KADER_VOORLOPIGE_VOOGDIJ,
        [KWK_MAATREGEL_TIJDELIJKE_VOOGDIJ] = KWK_KADER_VOOGDIJ,
    };
    uint32_t found = 0;
    for (int32_t kind = KWK_MAATREGEL_OTS; kind <= KWK_MAATREGEL_TIJDELIJKE_VOOGDIJ; kind++) {
        if (kwk_i_asking_measure(asking, 1 << kind) >= 0) {
            found |= kwk_look_bit(kaders[kind]);
        }
    }
    if (found != 0) {
        return found;
    }
    return kwk_i_asking_covered(asking, KWK_FACT_MAATREGEL) ? kwk_look_bit(KWK_KADER_VRIJWILLIG)
                                                            : 0xffffffffu;
}

/* The age bands the child may be in: one, or two round an incomplete or leap birth date, or all. */
static void kwk_look_bands(struct kwk_i_asking *asking)
{
    static const int32_t thresholds[] = {KWK_GRENS_12, KWK_GRENS_16, KWK_GRENS_18};
    const struct kwk_i_case *view = asking->view;
    const kwk_date death = kwk_i_death(view, 0);
    const uint32_t none = kwk_look_bit(KWK_KADER_VRIJWILLIG);
    int32_t lowest = KWK_BAND_ONDER_12;
    /* a measure in force ends at the eighteenth birthday: the child is a minor */
    int32_t highest = (asking->kaders & none) != 0 ? KWK_BAND_MEERDERJARIG : KWK_BAND_VAN_16;
    if (death != 0 && death < view->as_of) {
        asking->bands = kwk_look_bit(KWK_BAND_OVERLEDEN);
        return;
    }
    if (kwk_i_unborn(view, view->as_of)) {
        asking->bands = kwk_look_bit(KWK_BAND_ONDER_12);
        return;
    }
    for (int32_t i = 0; i < 3; i++) {
        kwk_date early = 0;
        kwk_date late = 0;
        if (kwk_i_reach(view, thresholds[i], &early, &late) != 1) {
            continue;
        }
        if (view->as_of < early) {
            highest = highest < KWK_BAND_ONDER_12 + i ? highest : KWK_BAND_ONDER_12 + i;
        } else if (view->as_of >= late) {
            lowest = KWK_BAND_ONDER_12 + i + 1;
        } else if (!kwk_i_partial_birth(view)) {
            asking->band_flags = KWK_NEEDFLAG_OMSTREDEN;
        }
    }
    for (int32_t band = lowest; band <= highest; band++) {
        asking->bands |= kwk_look_bit(band);
    }
}

/* A parent of whom it is not said whether he has authority, or who says he has: the facts tell. */
static uint32_t kwk_look_parent(const struct kwk_i_asking *asking)
{
    const struct kwk_i_case *view = asking->view;
    const uint32_t with = kwk_look_bit(KWK_PARTIJ_OUDER_MET_GEZAG);
    const uint32_t without = kwk_look_bit(KWK_PARTIJ_OUDER_ZONDER_GEZAG);
    if (asking->person == 0) {
        return asking->actor == KWK_ACTOR_OUDER                ? with | without
               : asking->actor == KWK_ACTOR_OUDER_ZONDER_GEZAG ? without
                                                               : with;
    }
    for (int32_t p = 0; (p = kwk_i_next_party(view, KWK_FACT_GEZAG, view->as_of, p)) != 0;) {
        if (p == asking->person) {
            return kwk_i_party_open(view, KWK_FACT_GEZAG, view->as_of, p) ? with | without : with;
        }
    }
    if (kwk_i_asking_covered(asking, KWK_FACT_GEZAG)) {
        return without;
    }
    return asking->actor == KWK_ACTOR_OUDER_ZONDER_GEZAG ? without : with | without;
}

void kwk_i_asking_begin(struct kwk_i_asking *asking)
{
    const int32_t party = kwk_actor_party(asking->actor);
    asking->petition = kwk_act_petition(asking->act);
    asking->bands = 0;
    asking->band_flags = 0;
    asking->kaders = kwk_look_kaders(asking);
    kwk_look_bands(asking);
    asking->parties = party == KWK_PARTIJ_OUDER_MET_GEZAG || party == KWK_PARTIJ_OUDER_ZONDER_GEZAG
                          ? kwk_look_parent(asking)
                          : kwk_look_bit(party);
}

/* A set of possibilities against a mask: all in it, none in it, or some. */
static struct kwk_i_look kwk_look_mask(uint32_t possible, uint32_t mask, int32_t missing)
{
    if (mask == 0 || (possible & ~mask) == 0) {
        return kwk_i_holds_sure(1);
    }
    return (possible & mask) == 0 ? kwk_i_holds_sure(0) : kwk_i_holds_maybe(missing);
}

/* Every framework in force is known: one of them in the mask is enough. */
static struct kwk_i_look kwk_look_kader(const struct kwk_i_asking *asking, uint32_t mask)
{
    if (asking->kaders == 0xffffffffu) {
        return kwk_look_mask(asking->kaders, mask, KWK_FACT_MAATREGEL);
    }
    return kwk_i_holds_sure(mask == 0 || (asking->kaders & mask) != 0);
}

/*
 * Both look-ups: what is sure of a row is sure only of all; the first doubt is the one named. A row
 * that fails on one date alone fails through the day before it.
 */
static void kwk_look_also(struct kwk_i_look *look, struct kwk_i_look other)
{
    if (look->state == KWK_I_HOLDS_NOT || other.state == KWK_I_HOLDS_NOT) {
        const kwk_date until = look->state == other.state       ? 0
                               : look->state == KWK_I_HOLDS_NOT ? look->until
                                                                : other.until;
        *look = kwk_i_holds_sure(0);
        look->until = until;
        return;
    }
    if (other.state == KWK_I_HOLDS_MAYBE && look->state == KWK_I_HOLDS) {
        look->state = KWK_I_HOLDS_MAYBE;
        look->missing = other.missing;
    }
    look->flags |= other.flags;
    look->from = other.from > look->from ? other.from : look->from;
    if (other.until != 0 && (look->until == 0 || other.until < look->until)) {
        look->until = other.until;
    }
}

/* The days between which the bands of a row last, as far as the birth is known to the day. */
static void kwk_look_band_days(const struct kwk_i_asking *asking, uint32_t mask,
                               struct kwk_i_look *look)
{
    static const int32_t thresholds[] = {KWK_GRENS_12, KWK_GRENS_16, KWK_GRENS_18};
    for (int32_t i = 0; mask != 0 && i < 3; i++) {
        const uint32_t below = kwk_look_bit(KWK_BAND_ONDER_12 + i);
        kwk_date early = 0;
        kwk_date late = 0;
        if (kwk_i_reach(asking->view, thresholds[i], &early, &late) != 1 || early != late) {
            continue;
        }
        if ((mask & below) != 0 && (mask & below << 1) == 0 && asking->view->as_of < early) {
            look->until = kwk_i_add_days(early, -1);
        }
        if ((mask & below) == 0 && (mask & below << 1) != 0 && asking->view->as_of >= early) {
            look->from = early;
        }
    }
}

/*
 * The day before the child comes into the first band of a row, when it is younger; 0 = no such day.
 */
static kwk_date kwk_look_band_before(const struct kwk_i_asking *asking, uint32_t mask)
{
    static const int32_t thresholds[] = {KWK_GRENS_12, KWK_GRENS_16, KWK_GRENS_18};
    for (int32_t i = 0; i < 3; i++) {
        kwk_date early = 0;
        kwk_date late = 0;
        if ((mask & kwk_look_bit(KWK_BAND_VAN_12 + i)) != 0 &&
            kwk_i_reach(asking->view, thresholds[i], &early, &late) == 1 && early == late &&
            asking->view->as_of < early) {
            return kwk_i_add_days(early, -1);
        }
    }
    return 0;
}

static struct kwk_i_look kwk_look_band(const struct kwk_i_asking *asking, uint32_t mask)
{
    struct kwk_i_look look = kwk_look_mask(asking->bands, mask, KWK_FACT_GEBOORTE);
    if (look.state == KWK_I_HOLDS_NOT) {
        look.until = kwk_look_band_before(asking, mask);
    } else if (look.state == KWK_I_HOLDS_MAYBE) {
        look.flags |= asking->band_flags;
    } else if (look.state == KWK_I_HOLDS) {
        kwk_look_band_days(asking, mask, &look);
    }
    return look;
}

struct kwk_i_look kwk_i_look_row(const struct kwk_i_asking *asking,
                                 const struct kwk_i_authority_row *row)
{
    struct kwk_i_look look = kwk_look_mask(asking->parties, row->parties, KWK_FACT_GEZAG);
    kwk_look_also(&look, kwk_look_kader(asking, row->kaders));
    kwk_look_also(&look, kwk_look_band(asking, row->bands));
    for (int32_t i = 0; i < KWK_I_ROW_CONDITIONS; i++) {
        const int32_t condition = row->conditions[i];
        if (condition != 0) {
            kwk_look_also(&look, kwk_i_look_condition(asking, condition));
        }
    }
    return look;
}
