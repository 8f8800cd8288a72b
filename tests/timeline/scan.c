/*
 * tests/timeline/scan.c: kwk_next_change and kwk_timeline against what they stand for: kwk_evaluate
 * on every day. Every change and every interval must be the same, day for day.
 *
 *     scan files YEARS FILE...        case files, from that long before peildatum until as long after
 *     scan random SEED COUNT DAYS     random facts (fuzz/make_case.h)
 *     scan mutate SEED COUNT DAYS FILE...
 *                                     case files with facts left out, moved, cut short, declared
 *                                     complete, explained
 */
#include <inttypes.h>

#include "../fuzz/make_case.h"
#include "zaak.h"

#define MAX_FOUND     20000
#define MAX_INTERVALS 2000000
#define NORMS_ALONE   5

static struct kwk_finding found[2][MAX_FOUND];
static uint32_t found_count[2];
static struct kwk_change changes[MAX_FOUND];
static struct kwk_change expected[MAX_FOUND];
static struct kwk_interval scanned[MAX_INTERVALS];
static struct kwk_interval walked[MAX_INTERVALS];
static uint32_t cases;
static uint32_t days_scanned;
static uint32_t changes_seen;
static uint32_t intervals_seen;
static const int32_t *norms; /* what is asked: NULL = all, or one */
static uint32_t norm_count;
static uint32_t lates_seen;
static struct kwk_late lates[MAX_INTERVALS];
static const char *name = "";
static uint32_t open_at[2][MAX_FOUND]; /* beside found: the interval that is open */
static uint32_t scanned_count;

static kwk_date plus(kwk_date date, int32_t n)
{
    kwk_date out = 0;
    must(kwk_date_add_days(date, n, &out) == KWK_OK, "a day of the calendar");
    return out;
}

static int compare(const int32_t *a, const int32_t *b, int n)
{
    for (int i = 0; i < n; i++) {
        if (a[i] != b[i]) {
            return a[i] < b[i] ? -1 : 1;
        }
    }
    return 0;
}

static int by_identity(const struct kwk_finding *a, const struct kwk_finding *b)
{
    const int32_t left[] = {a->norm, a->person, a->anchor, a->ordinal};
    const int32_t right[] = {b->norm, b->person, b->anchor, b->ordinal};
    return compare(left, right, 4);
}

static void evaluate(struct kwk_query query, kwk_date as_of, const struct kwk_fact *facts,
                     uint32_t count, int side)
{
    query.as_of = as_of;
    must(kwk_evaluate(&query, facts, count, norms, norm_count, NULL, 0, found[side],
                      sizeof found[0][0], MAX_FOUND, &found_count[side], NULL) == KWK_OK,
         "a case that was sound stays so on another day");
    days_scanned++;
}

static struct kwk_change change_of(const struct kwk_finding *before,
                                   const struct kwk_finding *after, kwk_date day)
{
    const struct kwk_finding *either = after != NULL ? after : before;
    const struct kwk_change change = {either->norm,
                                      either->person,
                                      either->anchor,
                                      either->ordinal,
                                      day,
                                      before != NULL ? before->verdict : 0,
                                      after != NULL ? after->verdict : 0,
                                      before != NULL ? before->verdict_strict : 0,
                                      after != NULL ? after->verdict_strict : 0,
                                      after != NULL ? after->reason : 0,
                                      either->due_latest,
                                      0};
    return change;
}

static uint32_t begin(const struct kwk_finding *finding, kwk_date day)
{
    must(scanned_count < MAX_INTERVALS, "room for the intervals");
    scanned[scanned_count] = (struct kwk_interval){
        finding->norm, finding->person,  finding->anchor,        finding->ordinal, day,
        day,           finding->verdict, finding->verdict_strict};
    return scanned_count++;
}

/* What differs between the two sides, both in order of identity; and the intervals it makes. */
static uint32_t step(int before, kwk_date day, struct kwk_change *out)
{
    const int after = 1 - before;
    uint32_t i = 0;
    uint32_t j = 0;
    uint32_t n = 0;
    while (i < found_count[before] || j < found_count[after]) {
        const struct kwk_finding *a = i < found_count[before] ? &found[before][i] : NULL;
        const struct kwk_finding *b = j < found_count[after] ? &found[after][j] : NULL;
        const int order = a == NULL ? 1 : b == NULL ? -1 : by_identity(a, b);
        const int same =
            order == 0 && a->verdict == b->verdict && a->verdict_strict == b->verdict_strict;
        if (!same) {
            out[n++] = change_of(order <= 0 ? a : NULL, order >= 0 ? b : NULL, day);
        }
        if (same) {
            open_at[after][j] = open_at[before][i];
            scanned[open_at[after][j]].through = day;
        } else if (order >= 0) {
            open_at[after][j] = begin(b, day);
        }
        i += order <= 0;
        j += order >= 0;
    }
    return n;
}

static void tell(const char *what, kwk_date from, kwk_date day, const struct kwk_change *a)
{
    fprintf(stderr, "%s: %s: from %" PRId32 ", day %" PRId32, name, what, from, day);
    if (a != NULL) {
        fprintf(stderr,
                ": norm %" PRId32 " person %" PRId32 " anchor %" PRId32 " %" PRId32 "/%" PRId32
                " -> %" PRId32 "/%" PRId32,
                a->norm, a->person, a->anchor, a->verdict_before, a->strict_before,
                a->verdict_after, a->strict_after);
    }
    fprintf(stderr, "\n");
}

/* The next change from `from`, whose findings stand on that side, must be the one scanned. */
static void next_must(struct kwk_query query, kwk_date from, kwk_date through,
                      const struct kwk_fact *facts, uint32_t count, int side, kwk_date day,
                      uint32_t n)
{
    uint32_t needed = 0;
    kwk_date told = 0;
    query.as_of = from;
    const int32_t status = kwk_next_change(
        &query, facts, count, norms, norm_count, NULL, 0, through, found[side], sizeof found[0][0],
        found_count[side], changes, sizeof changes[0], MAX_FOUND, &needed, &told, NULL);
    if (status != KWK_OK || told != day || needed != n ||
        (n != 0 && memcmp(changes, expected, n * sizeof changes[0]) != 0)) {
        tell("scanned", from, day, n != 0 ? expected : NULL);
        tell("told", from, told, needed != 0 ? changes : NULL);
        must(0, "the next change is the first that a scan of the days finds");
    }
    changes_seen += n;
}

static int by_finding_and_day(const void *a, const void *b)
{
    return compare(a, b, 5);
}

static void timeline_must(const struct kwk_query *query, kwk_date through,
                          const struct kwk_fact *facts, uint32_t count)
{
    uint32_t needed = 0;
    const int32_t status = kwk_timeline(query, facts, count, norms, norm_count, NULL, 0, through,
                                        walked, sizeof walked[0], MAX_INTERVALS, &needed, NULL);
    qsort(scanned, scanned_count, sizeof scanned[0], by_finding_and_day);
    if (status != KWK_OK || needed != scanned_count ||
        memcmp(walked, scanned, needed * sizeof walked[0]) != 0) {
        fprintf(stderr, "%s: status %" PRId32 ", %u intervals, %u scanned\n", name, status, needed,
                scanned_count);
        must(0, "the timeline is what a scan of the days gives");
    }
    intervals_seen += needed;
}

/* The side of the findings with what was known on a day. */
static void known(struct kwk_query query, kwk_date as_of, kwk_date known_on,
                  const struct kwk_fact *facts, uint32_t count, int side)
{
    query.known_on = known_on;
    evaluate(query, as_of, facts, count, side);
}

/* The verdicts of a finding on a side: 0 when it is not there. */
static void verdicts_of(int side, const struct kwk_change *identity, int32_t *verdict,
                        int32_t *strict)
{
    *verdict = 0;
    *strict = 0;
    for (uint32_t i = 0; i < found_count[side]; i++) {
        const struct kwk_finding *f = &found[side][i];
        const int32_t here[] = {f->norm, f->person, f->anchor, f->ordinal};
        if (memcmp(here, identity, sizeof here) == 0) {
            *verdict = f->verdict;
            *strict = f->verdict_strict;
        }
    }
}

/*
 * What was recorded late or withdrawn, against two evaluations of each day of the record: what
 * differs is named, with the verdicts of then, after and now, and nothing else is.
 */
static void late_must(const struct kwk_query *query, const struct kwk_fact *facts, uint32_t count)
{
    uint32_t needed = 0;
    uint32_t at = 0;
    must(kwk_recorded_late(query, facts, count, norms, norm_count, NULL, 0, lates, sizeof lates[0],
                           MAX_INTERVALS, &needed, NULL) == KWK_OK,
         "what was recorded late");
    for (kwk_date day = 0;;) {
        kwk_date next = 0;
        for (uint32_t i = 0; i < count; i++) {
            const kwk_date days[] = {facts[i].recorded, facts[i].withdrawn, facts[i].date};
            for (int k = 0; k < 3; k++) {
                if (days[k] % 100 != 0 && days[k] > day && days[k] > 16000101 &&
                    (next == 0 || days[k] < next)) {
                    next = days[k];
                }
            }
        }
        day = next;
        if (day == 0 || (query->known_on != 0 && day > query->known_on)) {
            break;
        }
        const kwk_date as_of = plus(day, -1) < query->as_of ? plus(day, -1) : query->as_of;
        known(*query, as_of, plus(day, -1), facts, count, 0);
        known(*query, as_of, day, facts, count, 1);
        const uint32_t n = step(0, day, expected);
        known(*query, as_of, query->known_on, facts, count, 1);
        for (uint32_t i = 0; i < n; i++) {
            const struct kwk_change *change = &expected[i];
            int32_t verdict = 0;
            int32_t strict = 0;
            uint32_t rows = 0;
            verdicts_of(1, change, &verdict, &strict);
            for (; at < needed && memcmp(&lates[at], change, 16) == 0 && lates[at].recorded == day;
                 at++, rows++) {
                const struct kwk_late *late = &lates[at];
                must(late->as_of == as_of && late->verdict_then == change->verdict_before &&
                         late->strict_then == change->strict_before &&
                         late->verdict_after == change->verdict_after &&
                         late->strict_after == change->strict_after &&
                         late->verdict_now == verdict && late->strict_now == strict,
                     "the verdicts of then, after and now");
            }
            if (rows == 0) {
                tell("not named as recorded late", as_of, day, change);
                must(0, "what the record changed is named");
            }
            lates_seen += rows;
        }
    }
    must(at == needed, "nothing else is named as recorded late");
}

static uint64_t state = 88172645463325252u;

static uint32_t roll(uint32_t n)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (uint32_t)(state >> 32) % n;
}

/* One case over days days from the as_of of its query. */
static void scan_asked(const struct kwk_query *query, const struct kwk_fact *facts, uint32_t count,
                       int32_t days)
{
    const kwk_date first = query->as_of;
    const kwk_date through = plus(first, days);
    kwk_date since = first;
    int side = 0;
    scanned_count = 0;
    late_must(query, facts, count);
    scanned_count = 0;
    evaluate(*query, first, facts, count, side);
    for (uint32_t i = 0; i < found_count[side]; i++) {
        open_at[side][i] = begin(&found[side][i], first);
    }
    for (int32_t d = 1; d <= days; d++) {
        const kwk_date day = plus(first, d);
        evaluate(*query, day, facts, count, 1 - side);
        const uint32_t n = step(side, day, expected);
        if (n != 0) {
            int32_t gap = 0;
            must(kwk_date_difference(since, day, &gap) == KWK_OK, "days between two days");
            next_must(*query, since, through, facts, count, side, day, n);
            next_must(*query, plus(since, gap / 2), through, facts, count, side, day, n);
            next_must(*query, plus(day, -1), day, facts, count, side, day, n);
            since = day;
        }
        side = 1 - side;
    }
    next_must(*query, since, through, facts, count, side, 0, 0);
    timeline_must(query, through, facts, count);
}

/*
 * A case for all norms, and for some of its norms each by itself: what one norm does not note
 * another may, so that only alone each shows what it rests on.
 */
static void scan(const struct kwk_query *query, const struct kwk_fact *facts, uint32_t count,
                 int32_t days)
{
    int32_t some[NORMS_ALONE] = {0};
    scan_asked(query, facts, count, days);
    for (int i = 0; i < NORMS_ALONE && found_count[0] > 0; i++) {
        some[i] = found[0][roll(found_count[0])].norm;
    }
    for (int i = 0; i < NORMS_ALONE && some[i] != 0; i++) {
        norms = &some[i];
        norm_count = 1;
        scan_asked(query, facts, count, days);
    }
    norms = NULL;
    norm_count = 0;
    cases++;
}

/* Takes out what the library refuses; 1 = a case is left. */
static int sound(const struct kwk_query *query, struct kwk_fact *facts, uint32_t *count)
{
    struct kwk_report report = {.size = sizeof report};
    while (kwk_case_check(query, facts, *count, &report) != KWK_OK) {
        if (report.fact_index < 0) {
            return 0;
        }
        take_out(facts, count, (uint32_t)report.fact_index);
    }
    return 1;
}

static void random_cases(uint32_t count, int32_t days)
{
    static char text[64];
    uint8_t data[512];
    struct kwk_fact facts[MAX_FACTS];
    struct kwk_query query;
    uint32_t fact_count = 0;
    name = text;
    while (cases < count) {
        for (size_t i = 0; i < sizeof data; i++) {
            data[i] = (uint8_t)roll(256);
        }
        make_case(data, 40 + roll(sizeof data - 40), &query, facts, &fact_count);
        snprintf(text, sizeof text, "random case %u", cases);
        if (sound(&query, facts, &fact_count)) {
            scan(&query, facts, fact_count, days);
        }
    }
}

/* The children of a case file, one by one. */
static void each_child(const char *path,
                       void (*with)(const struct kwk_query *, const struct kwk_fact *, uint32_t))
{
    static char text[1 << 20];
    static struct zaak_text sources[4096];
    static struct zaak_child children[256];
    static struct kwk_fact facts[65536];
    static uint32_t lines[65536];
    static struct zaak_name names[65536];
    static struct zaak_expect expects[65536];
    struct zaak zaak = {.sources = sources,
                        .children = children,
                        .facts = facts,
                        .lines = lines,
                        .names = names,
                        .expects = expects,
                        .source_room = 4096,
                        .child_room = 256,
                        .fact_room = 65536,
                        .name_room = 65536,
                        .expect_room = 65536};
    struct zaak_fault fault;
    FILE *file = fopen(path, "rb");
    must(file != NULL, path);
    const size_t length = fread(text, 1, sizeof text, file);
    fclose(file);
    name = path;
    must(length < sizeof text && zaak_read(text, (uint32_t)length, &zaak, &fault), path);
    for (uint32_t i = 0; i < zaak.child_count; i++) {
        const struct zaak_child *child = &children[i];
        if (child->query.as_of != 0) {
            with(&child->query, facts + child->facts_at, child->facts);
        }
    }
}

static int32_t window; /* days before and after peildatum; or days of a changed case */
static uint32_t wanted;

static void scan_file(const struct kwk_query *query, const struct kwk_fact *facts, uint32_t count)
{
    struct kwk_query early = *query;
    early.as_of = plus(query->as_of, -window);
    scanned_count = 0;
    late_must(query, facts, count); /* before anything happened nothing can be late */
    scan(&early, facts, count, 2 * window);
}

/* One fact about the record itself, about some fact of the case. */
static struct kwk_fact remark(kwk_date date, int32_t id, int32_t ref)
{
    static const int32_t kinds[] = {KWK_FACT_VOLLEDIG, KWK_FACT_UITLEG, KWK_FACT_TERMIJN_GESTELD,
                                    KWK_FACT_OORDEEL, KWK_FACT_LEZING};
    int32_t all[2000];
    uint32_t count = 0;
    struct kwk_fact out = {.kind = kinds[roll(5)], .date = date, .id = id};
    must(kwk_norms(all, 2000, &count) == KWK_OK, "the norms");
    if (out.kind == KWK_FACT_VOLLEDIG) {
        out.value = 1 + (int32_t)roll(LAST_KIND);
        out.last_day = roll(3) == 0 ? 0 : plus(date, (int32_t)roll(400));
    } else if (out.kind == KWK_FACT_LEZING) {
        out.value = 1 + (int32_t)roll(15);
        out.detail = 1 + (int32_t)roll(2);
    } else {
        out.value = all[roll(count)];
        out.ref = ref;
        out.person = -1;
        out.last_day = out.kind == KWK_FACT_OORDEEL ? 0 : plus(date, (int32_t)roll(120));
        out.detail = 1 + (int32_t)roll(2);
    }
    return out;
}

static void mutate(const struct kwk_query *query, const struct kwk_fact *from, uint32_t count)
{
    static struct kwk_fact facts[KWK_FACTS_MAX];
    struct kwk_query changed = *query;
    uint32_t n = 0;
    int32_t top = 0;
    if (count == 0 || count > KWK_FACTS_MAX - 16 || cases >= wanted) {
        return;
    }
    for (uint32_t i = 0; i < count; i++) {
        struct kwk_fact *fact = &facts[n];
        *fact = from[i];
        top = fact->id > top ? fact->id : top;
        n += roll(8) != 0;
        if (fact->date % 100 != 0 && fact->date > 19000101) {
            fact->date = roll(4) == 0 ? plus(fact->date, (int32_t)roll(61) - 30) : fact->date;
            fact->recorded = roll(10) == 0 ? plus(fact->date, (int32_t)roll(60)) : fact->recorded;
            fact->withdrawn = roll(25) == 0 ? plus(fact->date, 60 + (int32_t)roll(60)) : 0;
            if (fact->last_day > 19000101 && fact->last_day < 22000101 && roll(4) == 0) {
                fact->last_day = plus(fact->last_day, -(int32_t)roll(90));
            }
        }
    }
    const uint32_t remarks = roll(8);
    for (uint32_t i = 0; i < remarks; i++) {
        facts[n] = remark(plus(query->as_of, (int32_t)roll(400) - 300), top + 1 + (int32_t)i,
                          from[roll(count)].id);
        n++;
    }
    changed.as_of = plus(query->as_of, -(int32_t)roll(400));
    changed.policy = roll(3) == 0 ? roll(3) : changed.policy;
    if (roll(2) == 0) {
        changed.complete_kinds = LAST_KIND;
        changed.complete_from = 0;
        changed.complete_through = roll(2) == 0 ? 0 : plus(changed.as_of, (int32_t)roll(400) - 100);
    }
    changed.known_on = roll(3) == 0 ? plus(changed.as_of, (int32_t)roll(400) - 100) : 0;
    changed.from = roll(6) == 0 ? plus(changed.as_of, -(int32_t)roll(100)) : 0;
    changed.verdicts = roll(6) == 0 ? roll(255) * 2 : 0;
    if (sound(&changed, facts, &n)) {
        scan(&changed, facts, n, window);
    }
}

int main(int argc, char **argv)
{
    must(argc >= 4,
         "scan files YEARS FILE... | random SEED COUNT DAYS | mutate SEED COUNT DAYS FILE...");
    if (strcmp(argv[1], "files") == 0) {
        window = 365 * atoi(argv[2]);
        for (int i = 3; i < argc; i++) {
            each_child(argv[i], scan_file);
        }
    } else {
        must(argc >= 5, "SEED COUNT DAYS");
        state = 88172645463325252u ^ (uint64_t)atoi(argv[2]) * 2654435761u;
        wanted = (uint32_t)atoi(argv[3]);
        window = atoi(argv[4]);
        if (strcmp(argv[1], "random") == 0) {
            random_cases(wanted, window);
        }
        while (argc > 5 && cases < wanted) {
            each_child(argv[5 + roll((uint32_t)argc - 5)], mutate);
        }
    }
    must(cases > 0 && changes_seen > 0, "something was scanned, and something changed");
    printf("%u cases, %u days scanned, %u changes, %u intervals, %u recorded late: all the same\n",
           cases, days_scanned, changes_seen, intervals_seen, lates_seen);
    return 0;
}
