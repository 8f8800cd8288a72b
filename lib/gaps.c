/*
 * lib/gaps.c: which smallest sets of kinds of fact settle an UNDETERMINED finding (docs/missing.md).
 *
 * A norm is evaluated under assumptions: kinds of which everything is on record. While it runs the
 * view notes which other kinds would have made a difference. A kind that is not noted cannot change
 * the outcome, so only noted kinds need be tried, and none is missed.
 */
#include "gaps.h"
#include <string.h>

struct kwk_gaps_id {
    int32_t person;
    int32_t anchor;
    int32_t ordinal;
};

/* What a run says about the one finding that is looked at closely. */
struct kwk_gaps_close {
    int32_t at; /* its place in the batch; -1 = none */
    int32_t missing;
    int32_t reason;
    int32_t trigger;
    int32_t doubt;
};

struct kwk_gaps {
    struct kwk_i_frame *frame;
    const struct kwk_i_norm *norm;
    struct kwk_i_gap_sink *sink;
    const struct kwk_i_sink *running;
    struct kwk_i_assumed assumed;
    int32_t placed;       /* the periods stand as with PLAATSING assumed; -1 = not derived yet */
    int32_t placed_asked; /* and PLAATSING made a difference to them */
    struct kwk_gaps_id after; /* the last finding of the batch before */
    struct kwk_gaps_id id[KWK_I_GAPS_BATCH];
    uint16_t number[KWK_I_GAPS_BATCH]; /* sets found so far */
    uint8_t smallest[KWK_I_GAPS_BATCH];
    int32_t count;
    uint32_t open; /* bit per finding: UNDETERMINED in the last run */
    struct kwk_gaps_close close;
    int32_t kinds; /* candidates */
    int32_t first; /* how many of them made a difference with nothing assumed */
    uint8_t kind[KWK_I_KIND_LAST];
    uint8_t alone[KWK_I_KIND_LAST]; /* bit per finding that this kind settles by itself */
};

static int32_t kwk_gaps_order(const struct kwk_gaps_id *a, const struct kwk_gaps_id *b)
{
    if (a->person != b->person) {
        return a->person < b->person ? -1 : 1;
    }
    if (a->anchor != b->anchor) {
        return a->anchor < b->anchor ? -1 : 1;
    }
    return a->ordinal < b->ordinal ? -1 : a->ordinal > b->ordinal;
}

static int32_t kwk_gaps_counts(const struct kwk_finding *finding)
{
    return finding->verdict == KWK_VERDICT_UNDETERMINED && (finding->flags & KWK_FINDING_PART) == 0;
}

/* Takes the eight lowest findings that come after the batch before. */
static void kwk_gaps_gather(void *context, const struct kwk_finding *finding)
{
    struct kwk_gaps *gaps = context;
    const struct kwk_gaps_id id = {finding->person, finding->anchor, finding->ordinal};
    if (!kwk_gaps_counts(finding) || kwk_gaps_order(&id, &gaps->after) <= 0) {
        return;
    }
    int32_t at = gaps->count;
    while (at > 0 && kwk_gaps_order(&id, &gaps->id[at - 1]) < 0) {
        at--;
    }
    if (at == KWK_I_GAPS_BATCH) {
        return;
    }
    gaps->count += gaps->count < KWK_I_GAPS_BATCH;
    for (int32_t i = gaps->count - 1; i > at; i--) {
        gaps->id[i] = gaps->id[i - 1];
    }
    gaps->id[at] = id;
}

/* Which findings of the batch are open, and why the one looked at is. */
static void kwk_gaps_open(void *context, const struct kwk_finding *finding)
{
    struct kwk_gaps *gaps = context;
    const struct kwk_gaps_id id = {finding->person, finding->anchor, finding->ordinal};
    if (!kwk_gaps_counts(finding)) {
        return;
    }
    for (int32_t i = 0; i < gaps->count; i++) {
        if (kwk_gaps_order(&id, &gaps->id[i]) != 0) {
            continue;
        }
        gaps->open |= 1u << i;
        if (i == gaps->close.at) {
            gaps->close.missing = finding->missing;
            gaps->close.reason = finding->reason;
            gaps->close.trigger = finding->trigger;
            gaps->close.doubt = gaps->running->doubt;
        }
    }
}

/* Assumes these kinds, but for the one at `left_out` (-1 = none). */
static void kwk_gaps_assume(struct kwk_gaps *gaps, const uint8_t *kinds, int32_t count,
                            int32_t left_out)
{
    memset(gaps->assumed.kinds, 0, sizeof gaps->assumed.kinds);
    for (int32_t i = 0; i < count; i++) {
        if (i != left_out) {
            gaps->assumed.kinds[kinds[i] / 32] |= 1u << kinds[i] % 32;
        }
    }
}

/* One evaluation of the norm under what is assumed. Periods depend on PLAATSING only. */
static void kwk_gaps_run(struct kwk_gaps *gaps,
                         void (*each)(void *context, const struct kwk_finding *finding))
{
    struct kwk_i_sink sink = {0};
    const int32_t placed = kwk_i_kind_in(gaps->assumed.kinds, KWK_FACT_PLAATSING);
    memset(gaps->assumed.asked, 0, sizeof gaps->assumed.asked);
    memset(gaps->assumed.flags, 0, sizeof gaps->assumed.flags);
    if (gaps->placed != placed) {
        kwk_i_periods(&gaps->frame->view);
        gaps->placed = placed;
        gaps->placed_asked = kwk_i_kind_in(gaps->assumed.asked, KWK_FACT_PLAATSING);
    }
    if (gaps->placed_asked) {
        gaps->assumed.asked[KWK_FACT_PLAATSING / 32] |= 1u << KWK_FACT_PLAATSING % 32;
    }
    sink.each = each;
    sink.context = gaps;
    gaps->running = &sink;
    gaps->open = 0;
    kwk_i_view_norm(&gaps->frame->view, gaps->norm, &sink);
}

static uint32_t kwk_gaps_all(const struct kwk_gaps *gaps)
{
    return (1u << gaps->count) - 1;
}

/* The findings of the batch that these kinds, but for one, settle. */
static uint32_t kwk_gaps_settled(struct kwk_gaps *gaps, const uint8_t *kinds, int32_t count,
                                 int32_t left_out)
{
    kwk_gaps_assume(gaps, kinds, count, left_out);
    kwk_gaps_run(gaps, kwk_gaps_open);
    return kwk_gaps_all(gaps) & ~gaps->open;
}

/* Takes the kinds that made a difference in the last run among the candidates. */
static void kwk_gaps_note(struct kwk_gaps *gaps)
{
    for (int32_t kind = 1; kind <= KWK_I_KIND_LAST; kind++) {
        int32_t at = 0;
        if (!kwk_i_kind_in(gaps->assumed.asked, kind) &&
            !kwk_i_kind_in(gaps->assumed.flags, kind)) {
            continue;
        }
        while (at < gaps->kinds && gaps->kind[at] != kind) {
            at++;
        }
        if (at == gaps->kinds) {
            gaps->alone[at] = 0;
            gaps->kind[gaps->kinds++] = (uint8_t)kind;
        }
    }
}

static const struct kwk_fact *kwk_gaps_fact(const struct kwk_gaps *gaps, int32_t id)
{
    const struct kwk_i_case *view = &gaps->frame->view;
    for (uint32_t i = 0; id != 0 && i < view->fact_count; i++) {
        if (view->facts[i].id == id) {
            return &view->facts[i];
        }
    }
    return 0;
}

/* The fact of a kind that leaves the finding looked at open: the one in doubt, or its trigger. */
static int32_t kwk_gaps_own(const struct kwk_gaps *gaps, int32_t kind)
{
    const struct kwk_fact *doubt = kwk_gaps_fact(gaps, gaps->close.doubt);
    const struct kwk_fact *trigger = kwk_gaps_fact(gaps, gaps->close.trigger);
    if (doubt != 0 && doubt->kind == kind) {
        return doubt->id;
    }
    return trigger != 0 && trigger->kind == kind ? trigger->id : 0;
}

/* Begins a set of the at-th finding of the batch. */
static void kwk_gaps_begin(struct kwk_gaps *gaps, int32_t at, struct kwk_i_gap_set *set)
{
    memset(set, 0, sizeof *set);
    set->norm = gaps->norm->number;
    set->person = gaps->id[at].person;
    set->anchor = gaps->id[at].anchor;
    set->ordinal = gaps->id[at].ordinal;
    set->number = ++gaps->number[at];
    gaps->close.at = at;
}

/* Adds an item in its place: the items of a set stand by kind. */
static void kwk_gaps_add(struct kwk_i_gap_set *set, int32_t kind, int32_t how, int32_t fact)
{
    int32_t at = set->items++;
    for (; at > 0 && set->kind[at - 1] > kind; at--) {
        set->kind[at] = set->kind[at - 1];
        set->how[at] = set->how[at - 1];
        set->fact[at] = set->fact[at - 1];
    }
    set->kind[at] = (uint8_t)kind;
    set->how[at] = (uint8_t)how;
    set->fact[at] = fact;
}

static void kwk_gaps_end(struct kwk_gaps *gaps, struct kwk_i_gap_set *set)
{
    uint8_t *smallest = &gaps->smallest[gaps->close.at];
    *smallest = set->number == 1 ? (uint8_t)set->items : *smallest;
    set->smallest = *smallest;
    gaps->close.at = -1;
    gaps->sink->each(gaps->sink->context, set);
}

/*
 * Sends a set that settles these findings. A kind that makes a difference by a flag only is no matter
 * of looking: the fact with that flag is to be completed.
 */
static void kwk_gaps_send(struct kwk_gaps *gaps, const uint8_t *kinds, int32_t count,
                          uint32_t findings)
{
    struct kwk_i_gap_set set;
    uint32_t flags = 0; /* bit per kind that does so */
    for (int32_t i = 0; findings != 0 && i < count; i++) {
        kwk_gaps_settled(gaps, kinds, count, i);
        const uint32_t flag = kwk_i_kind_in(gaps->assumed.flags, kinds[i]) &&
                              !kwk_i_kind_in(gaps->assumed.asked, kinds[i]);
        flags |= flag << i;
    }
    for (int32_t at = 0; at < gaps->count; at++) {
        if ((findings >> at & 1u) == 0) {
            continue;
        }
        kwk_gaps_begin(gaps, at, &set);
        for (int32_t i = 0; i < count; i++) {
            int32_t fact = 0;
            if ((flags >> i & 1u) != 0) {
                kwk_gaps_settled(gaps, kinds, count, i);
                fact = kwk_gaps_own(gaps, kinds[i]);
            }
            kwk_gaps_add(&set, kinds[i], fact != 0 ? KWK_GAP_COMPLETE : KWK_GAP_LOOK, fact);
        }
        kwk_gaps_end(gaps, &set);
    }
}

/* Kinds that settle a finding by themselves. Returns the findings that some set settles. */
static uint32_t kwk_gaps_singles(struct kwk_gaps *gaps)
{
    uint32_t found = 0;
    gaps->first = gaps->kinds;
    for (int32_t a = 0; a < gaps->first; a++) {
        const uint32_t settled = kwk_gaps_settled(gaps, &gaps->kind[a], 1, -1);
        gaps->alone[a] = (uint8_t)settled;
        if (settled != kwk_gaps_all(gaps)) {
            kwk_gaps_note(gaps);
        }
        kwk_gaps_send(gaps, &gaps->kind[a], 1, settled);
        found |= settled;
    }
    return found;
}

/* Sets of two that settle what neither settles; one of them must make a difference by itself. */
static uint32_t kwk_gaps_pairs(struct kwk_gaps *gaps)
{
    uint32_t found = 0;
    const int32_t kinds = gaps->kinds;
    for (int32_t a = 0; a < gaps->first; a++) {
        for (int32_t b = a + 1; b < kinds; b++) {
            const uint8_t pair[] = {gaps->kind[a], gaps->kind[b]};
            const uint32_t left = kwk_gaps_all(gaps) & ~(uint32_t)(gaps->alone[a] | gaps->alone[b]);
            if (left == 0) {
                continue;
            }
            const uint32_t settled = left & kwk_gaps_settled(gaps, pair, 2, -1);
            if (settled != left) {
                kwk_gaps_note(gaps);
            }
            kwk_gaps_send(gaps, pair, 2, settled);
            found |= settled;
        }
    }
    return found;
}

static uint32_t kwk_gaps_triple(struct kwk_gaps *gaps, const uint8_t *triple, uint32_t left)
{
    uint32_t settled = left & kwk_gaps_settled(gaps, triple, 3, -1);
    for (int32_t i = 0; i < 3 && settled != 0; i++) {
        settled &= ~kwk_gaps_settled(gaps, triple, 3, i);
    }
    kwk_gaps_send(gaps, triple, 3, settled);
    return settled;
}

static uint32_t kwk_gaps_triples(struct kwk_gaps *gaps)
{
    uint32_t found = 0;
    for (int32_t a = 0; a < gaps->first; a++) {
        for (int32_t b = a + 1; b < gaps->kinds; b++) {
            for (int32_t c = b + 1; c < gaps->kinds; c++) {
                const uint8_t triple[] = {gaps->kind[a], gaps->kind[b], gaps->kind[c]};
                const uint32_t alone = gaps->alone[a] | gaps->alone[b] | (uint32_t)gaps->alone[c];
                const uint32_t left = kwk_gaps_all(gaps) & ~alone;
                found |= left != 0 ? kwk_gaps_triple(gaps, triple, left) : 0;
            }
        }
    }
    return found;
}

/* The first fact of a kind on record, of the child, that is not complete in the way asked about. */
static int32_t kwk_gaps_incomplete(const struct kwk_gaps *gaps, int32_t kind, int32_t partial)
{
    struct kwk_i_rows rows = kwk_i_rows(&gaps->frame->view, kind);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        const int32_t lacks =
            partial ? kwk_i_first_of(fact->date) != kwk_i_last_of(fact->date) : fact->last_day == 0;
        if (lacks) {
            return fact->id;
        }
    }
    return 0;
}

/* What settles a finding that looking does not: the fact to complete, or a fact to record. */
static void kwk_gaps_blocked(const struct kwk_gaps *gaps, struct kwk_i_gap_set *set)
{
    const int32_t kind = gaps->close.missing;
    const int32_t own = kwk_gaps_own(gaps, kind);
    int32_t fact = gaps->close.doubt;
    if (fact == 0 && gaps->close.reason == KWK_REASON_PARTIAL_DATE) {
        fact = kwk_gaps_incomplete(gaps, kind, 1);
    } else if (fact == 0 && gaps->close.reason == KWK_REASON_OPEN_END) {
        fact = own != 0 ? own : kwk_gaps_incomplete(gaps, kind, 0);
    } else if (fact == 0 && gaps->close.reason == KWK_REASON_CONFLICT) {
        struct kwk_i_rows rows = kwk_i_rows(&gaps->frame->view, kind);
        const struct kwk_fact *first = kwk_i_next(&rows);
        fact = first != 0 ? first->id : 0;
    } else if (fact == 0) {
        fact = kind == KWK_FACT_DEELNAME ? gaps->close.trigger : own;
    }
    kwk_gaps_add(set, kind, fact != 0 ? KWK_GAP_COMPLETE : KWK_GAP_RECORD, fact);
}

/* Follows what is missing, one kind after the other, to what no looking settles. */
static void kwk_gaps_road(struct kwk_gaps *gaps, int32_t at)
{
    struct kwk_i_gap_set set;
    uint8_t kinds[KWK_I_GAPS_ITEMS];
    int32_t count = 0;
    kwk_gaps_begin(gaps, at, &set);
    set.flags = KWK_GAP_AT_LEAST;
    while ((kwk_gaps_settled(gaps, kinds, count, -1) >> at & 1u) == 0) {
        const int32_t kind = gaps->close.missing;
        const int32_t looks =
            kwk_i_kind_in(gaps->assumed.asked, kind) || kwk_i_kind_in(gaps->assumed.flags, kind);
        if (!looks) {
            kwk_gaps_blocked(gaps, &set);
            break;
        }
        kinds[count++] = (uint8_t)kind;
        if (count == KWK_I_GAPS_ITEMS) {
            break;
        }
    }
    const int32_t blocked = set.items != 0 ? set.kind[0] : 0;
    for (int32_t i = 0; i < count && set.items < KWK_I_GAPS_ITEMS; i++) {
        if (kinds[i] != blocked) {
            kwk_gaps_add(&set, kinds[i], KWK_GAP_LOOK, 0);
        }
    }
    kwk_gaps_end(gaps, &set);
}

/* Eight findings of the norm, or the last of them. */
static void kwk_gaps_batch(struct kwk_gaps *gaps)
{
    memset(gaps->number, 0, sizeof gaps->number);
    gaps->kinds = 0;
    kwk_gaps_note(gaps);
    uint32_t found = kwk_gaps_singles(gaps);
    found |= kwk_gaps_pairs(gaps);
    found |= kwk_gaps_triples(gaps);
    for (int32_t at = 0; at < gaps->count; at++) {
        if ((found >> at & 1u) == 0) {
            kwk_gaps_road(gaps, at);
        }
    }
    gaps->sink->undetermined += (uint32_t)gaps->count;
    if (gaps->sink->batch_done != 0) {
        gaps->sink->batch_done(gaps->sink->context);
    }
}

static void kwk_gaps_norm(struct kwk_gaps *gaps)
{
    static const struct kwk_gaps_id lowest = {INT32_MIN, INT32_MIN, INT32_MIN};
    gaps->after = lowest;
    do {
        gaps->count = 0;
        kwk_gaps_assume(gaps, gaps->kind, 0, -1);
        kwk_gaps_run(gaps, kwk_gaps_gather);
        if (gaps->count == 0) {
            return;
        }
        gaps->after = gaps->id[gaps->count - 1];
        kwk_gaps_batch(gaps);
    } while (gaps->count == KWK_I_GAPS_BATCH);
}

void kwk_i_gaps(struct kwk_i_frame *frame, const int32_t *norms, uint32_t norm_count,
                struct kwk_i_gap_sink *sink)
{
    const struct kwk_i_norm *norm;
    struct kwk_gaps gaps;
    gaps.frame = frame;
    gaps.sink = sink;
    gaps.placed = -1;
    gaps.close.at = -1;
    frame->query.verdicts = 0;
    frame->query.from = 0;
    frame->view.assumed = &gaps.assumed;
    for (uint32_t i = 0; (norm = kwk_i_norm_at(i)) != 0; i++) {
        if (kwk_i_view_asked(&frame->view, norm, norms, norm_count)) {
            gaps.norm = norm;
            kwk_gaps_norm(&gaps);
        }
    }
    frame->view.assumed = 0;
}
