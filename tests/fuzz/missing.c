/*
 * tests/fuzz/missing.c: kwk_missing against brute force by the public interface only. For every norm
 * with an UNDETERMINED finding, facts VOLLEDIG and known bits are added to a copy of the case for
 * every set of at most three kinds, kwk_evaluate says what that settles, and the minimal sets must be
 * those of kwk_missing: each settles, none smaller does, none is missed. kwk_worklist must count them.
 *
 *     missing [--level N] [--every N] [--random N] [FILE.zaak...]
 *
 * Level 1 tries the kinds that the norm names, those its conditions may look at and those in the
 * answer; level 2 also every single kind and every pair; level 3 every set of three.
 */
#include "make_case.h"
#include "zaak.h"

#define MAX_ROWS  8192
#define MAX_GAPS  32768
#define MAX_ASKED 512

struct set {
    int32_t kind[3];
    int32_t size;
};

static struct kwk_fact rows[KWK_FACTS_MAX];
static struct kwk_finding found[MAX_ROWS];
static struct kwk_gap gaps[MAX_GAPS];
static struct kwk_work work[4096];
static struct kwk_finding asked[MAX_ASKED]; /* the UNDETERMINED findings of one norm */
static uint32_t asked_count;
static uint8_t single[LAST_KIND + 1][MAX_ASKED];
static uint8_t pairs[LAST_KIND + 1][LAST_KIND + 1][MAX_ASKED];
static struct {
    unsigned long cases, findings, sets, of[4], at_least, evaluations;
    uint32_t most_kinds;
} total;
static int level = 1;

/* Which of the asked findings are settled with these kinds looked into; `last` keeps the findings. */
static uint32_t settle(const struct kwk_query *query, const struct kwk_fact *facts, uint32_t count,
                       int32_t norm, const int32_t *kinds, int32_t size, uint8_t *settled)
{
    struct kwk_query question = *query;
    uint32_t made = count;
    uint32_t needed = 0;
    int32_t highest = 0;
    memcpy(rows, facts, count * sizeof *facts);
    for (uint32_t i = 0; i < count; i++) {
        struct kwk_fact_info info = {.size = sizeof info};
        highest = facts[i].id > highest ? facts[i].id : highest;
        for (int32_t k = 0; k < size; k++) {
            if (facts[i].kind == kinds[k] && kwk_fact_info(kinds[k], &info) == KWK_OK) {
                rows[i].known |= info.flags;
            }
        }
    }
    for (int32_t k = 0; k < size; k++) {
        rows[made] = (struct kwk_fact){.kind = KWK_FACT_VOLLEDIG,
                                       .date = 16000101,
                                       .id = ++highest,
                                       .person = -1,
                                       .value = kinds[k]};
        made++;
    }
    question.verdicts = 1u << KWK_VERDICT_UNDETERMINED;
    must(kwk_evaluate(&question, rows, made, &norm, 1, NULL, 0, found, sizeof found[0], MAX_ROWS,
                      &needed, NULL) == KWK_OK,
         "a case that is looked into is accepted");
    total.evaluations++;
    for (uint32_t a = 0; settled != NULL && a < asked_count; a++) {
        settled[a] = 1;
        for (uint32_t i = 0; i < needed; i++) {
            settled[a] &=
                !(found[i].person == asked[a].person && found[i].anchor == asked[a].anchor &&
                  found[i].ordinal == asked[a].ordinal);
        }
    }
    return needed;
}

static int is(const struct kwk_gap *gap, const struct kwk_finding *finding)
{
    return gap->norm == finding->norm && gap->person == finding->person &&
           gap->anchor == finding->anchor && gap->ordinal == finding->ordinal;
}

/* The gaps of one finding: from *at through the returned index. */
static uint32_t slice(const struct kwk_finding *finding, uint32_t needed, uint32_t *at)
{
    uint32_t end = 0;
    while (*at < needed && !is(&gaps[*at], finding)) {
        (*at)++;
    }
    end = *at;
    while (end < needed && is(&gaps[end], finding)) {
        end++;
    }
    return end;
}

/* One answer with this set among the gaps at..end: counts it, and whether it is there. */
static int answered(uint32_t at, uint32_t end, const struct set *set)
{
    int times = 0;
    for (uint32_t i = at; i < end; i += (uint32_t)gaps[i].items) {
        int same = gaps[i].items == set->size && gaps[i].flags == 0;
        for (int32_t k = 0; same && k < set->size; k++) {
            same = gaps[i + (uint32_t)k].kind == set->kind[k];
        }
        times += same;
    }
    return times;
}

static int settled_by_less(uint32_t a, const struct set *set)
{
    int less = 0;
    for (int32_t i = 0; set->size > 1 && i < set->size; i++) {
        less |= single[set->kind[i]][a];
        for (int32_t j = i + 1; set->size > 2 && j < set->size; j++) {
            less |= pairs[set->kind[i]][set->kind[j]][a];
        }
    }
    return less;
}

static void fail(const struct kwk_finding *finding, const struct set *set, const char *what)
{
    fprintf(stderr, "norm %d person %d anchor %d ordinal %d: kinds", finding->norm, finding->person,
            finding->anchor, finding->ordinal);
    for (int32_t k = 0; k < set->size; k++) {
        fprintf(stderr, " %d", set->kind[k]);
    }
    fprintf(stderr, ": %s\n", what);
    abort();
}

/* Each asked finding against one set that was tried. */
static void compare(uint32_t needed, const struct set *set, const uint8_t *settled)
{
    uint32_t at = 0;
    for (uint32_t a = 0; a < asked_count; a++) {
        const uint32_t end = slice(&asked[a], needed, &at);
        const int times = answered(at, end, set);
        const int minimal = settled[a] && !settled_by_less(a, set);
        if (times != minimal) {
            fail(&asked[a], set,
                 minimal ? "settles, and is not in the answer" : "is in the answer and wrong");
        }
        total.sets += (unsigned)times;
        total.of[set->size] += (unsigned)times;
    }
}

/* Kinds that may matter to a norm, as a set of flags. */
static void kinds_of(int32_t norm, uint32_t needed, uint8_t *kinds)
{
    static const int32_t conditions[] = {
        KWK_FACT_GEBOORTE,  KWK_FACT_OUDER,        KWK_FACT_GEZAG,    KWK_FACT_MAATREGEL,
        KWK_FACT_PLAATSING, KWK_FACT_GI_BELAST,    KWK_FACT_DEELNAME, KWK_FACT_WERKER_AANGEWEZEN,
        KWK_FACT_UITSPRAAK, KWK_FACT_GI_IN_KENNIS, KWK_FACT_VERZOEK,  KWK_FACT_VERSLAG};
    int32_t value = 0;
    memset(kinds, level > 2, LAST_KIND + 1);
    for (int32_t field = KWK_ENTRY_TRIGGER; field <= KWK_ENTRY_FULFIL; field++) {
        must(kwk_entry_value(KWK_TABLE_NORM, norm, field, &value) == KWK_OK, "a norm has a row");
        kinds[value] = 1;
    }
    for (uint32_t i = 0; i < sizeof conditions / sizeof conditions[0]; i++) {
        kinds[conditions[i]] = 1;
    }
    for (uint32_t i = 0; i < needed; i++) {
        kinds[gaps[i].kind] |= gaps[i].norm == norm;
    }
    kinds[0] = 0;
}

static void norm_by_force(const struct kwk_query *query, const struct kwk_fact *facts,
                          uint32_t count, int32_t norm, uint32_t needed)
{
    uint8_t kinds[LAST_KIND + 1];
    uint8_t settled[MAX_ASKED];
    kinds_of(norm, needed, kinds);
    for (int32_t a = 1; a <= LAST_KIND; a++) {
        const struct set one = {{a}, 1};
        memset(single[a], 0, sizeof single[a]);
        if (!kinds[a] && level < 2) {
            continue;
        }
        settle(query, facts, count, norm, one.kind, 1, single[a]);
        compare(needed, &one, single[a]);
    }
    for (int32_t a = 1; a <= LAST_KIND; a++) {
        for (int32_t b = a + 1; b <= LAST_KIND; b++) {
            const struct set two = {{a, b}, 2};
            memset(pairs[a][b], 0, sizeof pairs[a][b]);
            if ((!kinds[a] || !kinds[b]) && level < 2) {
                continue;
            }
            settle(query, facts, count, norm, two.kind, 2, pairs[a][b]);
            compare(needed, &two, pairs[a][b]);
        }
    }
    for (int32_t a = 1; a <= LAST_KIND; a++) {
        for (int32_t b = a + 1; kinds[a] && b <= LAST_KIND; b++) {
            for (int32_t c = b + 1; kinds[b] && c <= LAST_KIND; c++) {
                const struct set three = {{a, b, c}, 3};
                if (kinds[c]) {
                    settle(query, facts, count, norm, three.kind, 3, settled);
                    compare(needed, &three, settled);
                }
            }
        }
    }
}

/* What is said to be needed at least: looked into, the finding still hangs on one of these kinds. */
static void at_least(const struct kwk_query *query, const struct kwk_fact *facts, uint32_t count,
                     const struct kwk_finding *finding, uint32_t at)
{
    int32_t looked[8];
    int32_t size = 0;
    const struct set none = {{0}, 0};
    const uint32_t end = at + (uint32_t)gaps[at].items;
    for (uint32_t i = at; i < end; i++) {
        if (gaps[i].how == KWK_GAP_LOOK) {
            looked[size++] = gaps[i].kind;
        }
    }
    total.at_least++;
    if (size == gaps[at].items) {
        return; /* a longer road: all that is said is that these come first */
    }
    const uint32_t left = settle(query, facts, count, finding->norm, looked, size, NULL);
    for (uint32_t i = 0; i < left; i++) {
        if (!is(&gaps[at], &found[i])) {
            continue;
        }
        for (uint32_t j = at; j < end; j++) {
            if (gaps[j].kind == found[i].missing && gaps[j].how != KWK_GAP_LOOK) {
                return;
            }
        }
        fail(finding, &none, "hangs on another kind than the answer says");
    }
    fail(finding, &none, "looking settles what only a fact should");
}

/* The answer for one norm, whose UNDETERMINED findings stand in `asked`. */
static void norm_answers(const struct kwk_query *query, const struct kwk_fact *facts,
                         uint32_t count, uint32_t needed)
{
    uint32_t at = 0;
    for (uint32_t a = 0; a < asked_count; a++) {
        const struct set none = {{0}, 0};
        const uint32_t end = slice(&asked[a], needed, &at);
        int32_t set = 0;
        if (at == end) {
            fail(&asked[a], &none, "has no answer");
        }
        for (uint32_t i = at; i < end; i += (uint32_t)gaps[i].items) {
            must(gaps[i].set == ++set, "sets are numbered");
            must(i == at || gaps[i].items >= gaps[i - 1].items, "the smallest sets come first");
            for (int32_t k = 0; k < gaps[i].items; k++) {
                const struct kwk_gap *item = &gaps[i + (uint32_t)k];
                must(is(item, &asked[a]) && item->set == set && item->item == k + 1,
                     "the items of a set stand together");
                must(item->kind > 0 && (k == 0 || item->kind > item[-1].kind),
                     "the items of a set stand by kind");
                must((item->fact != 0) == (item->how == KWK_GAP_COMPLETE),
                     "what is to be completed is named");
            }
        }
        if (gaps[at].flags != 0) {
            must(set == 1, "what is needed at least is one set");
            at_least(query, facts, count, &asked[a], at);
        }
    }
    total.findings += asked_count;
    norm_by_force(query, facts, count, asked[0].norm, needed);
}

/* kwk_worklist counts what kwk_missing says. */
static void worklist(const struct kwk_query *query, const struct kwk_fact *facts, uint32_t count,
                     uint32_t needed)
{
    uint32_t lines = 0;
    uint32_t counted = 0;
    uint32_t again = 0;
    must(kwk_worklist(query, facts, count, NULL, 0, NULL, 0, work, sizeof work[0], 4096, &lines,
                      NULL) == KWK_OK,
         "a worklist");
    must(lines == 0 || kwk_worklist(query, facts, count, NULL, 0, NULL, 0, NULL, 0, 0, &again,
                                    NULL) == KWK_ERR_CAPACITY,
         "a worklist without room");
    must(lines == 0 || lines == again, "both calls need as many lines");
    for (uint32_t w = 0; w < lines; w++) {
        int32_t findings = 0;
        must(w == 0 || work[w - 1].findings >= work[w].findings, "most first");
        must(w == 0 || work[w - 1].undetermined == work[w].undetermined, "of as many");
        for (uint32_t i = 0; i < needed; i++) {
            const uint32_t first = i - (uint32_t)(gaps[i].item - 1);
            int smallest = 1;
            for (uint32_t j = first; gaps[i].items == 2 && j > 0; j--) {
                if (gaps[j - 1].norm != gaps[i].norm || gaps[j - 1].person != gaps[i].person ||
                    gaps[j - 1].anchor != gaps[i].anchor ||
                    gaps[j - 1].ordinal != gaps[i].ordinal) {
                    break;
                }
                smallest &= gaps[j - 1].items == 2;
            }
            if (gaps[i].flags != 0) {
                findings += work[w].flags != 0 && work[w].kind == gaps[i].kind &&
                            work[w].how == gaps[i].how;
            } else if (gaps[i].items == 1) {
                findings +=
                    work[w].flags == 0 && work[w].second == 0 && work[w].kind == gaps[i].kind;
            } else if (gaps[i].items == 2 && gaps[i].item == 1 && smallest) {
                findings += work[w].kind == gaps[i].kind && work[w].second == gaps[i + 1].kind;
            }
        }
        must(findings == work[w].findings && findings > 0, "a line counts its findings");
        counted += (uint32_t)findings;
    }
    for (uint32_t i = 0; i < needed; i++) {
        must(counted > 0 || gaps[i].items == 3,
             "a finding that one or two kinds settle is counted");
    }
}

/* All of one case. The arrays of `found` are used anew by every call. */
static void by_force(const struct kwk_query *query, const struct kwk_fact *facts, uint32_t count)
{
    static struct kwk_finding all[MAX_ROWS];
    struct kwk_query question = *query;
    uint32_t undetermined = 0;
    uint32_t needed = 0;
    uint32_t without = 0;
    question.verdicts = 1u << KWK_VERDICT_UNDETERMINED;
    must(kwk_evaluate(&question, facts, count, NULL, 0, NULL, 0, all, sizeof all[0], MAX_ROWS,
                      &undetermined, NULL) == KWK_OK,
         "a sound case");
    must(kwk_missing(query, facts, count, NULL, 0, NULL, 0, gaps, sizeof gaps[0], MAX_GAPS, &needed,
                     NULL) == KWK_OK,
         "what is missing");
    must(needed == 0 || kwk_missing(query, facts, count, NULL, 0, NULL, 0, NULL, 0, 0, &without,
                                    NULL) == KWK_ERR_CAPACITY,
         "what is missing, without room");
    must(needed == 0 || without == needed, "both calls need as many items");
    total.cases++;
    for (uint32_t i = 0; i < undetermined;) {
        const int32_t norm = all[i].norm;
        asked_count = 0;
        for (; i < undetermined && all[i].norm == norm; i++) {
            if ((all[i].flags & KWK_FINDING_PART) == 0) {
                must(asked_count < MAX_ASKED, "room for the findings of a norm");
                asked[asked_count++] = all[i];
            }
        }
        if (asked_count > 0) {
            norm_answers(query, facts, count, needed);
        }
    }
    worklist(query, facts, count, needed);
}

static void random_cases(int rounds)
{
    uint8_t data[384];
    uint64_t state = 88172645463325252u;
    for (int round = 0; round < rounds; round++) {
        struct kwk_fact facts[MAX_FACTS];
        struct kwk_query query = {.size = sizeof query};
        struct kwk_report report = {.size = sizeof report};
        for (size_t i = 0; i < sizeof data; i++) {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            data[i] = (uint8_t)(state >> 32);
        }
        uint32_t count = make_case(data, sizeof data, &query, facts);
        query.complete_kinds = round % 4 == 0 ? query.complete_kinds : 0;
        while (kwk_case_check(&query, facts, count, &report) != KWK_OK && report.fact_index >= 0) {
            count--;
            memmove(&facts[report.fact_index], &facts[report.fact_index + 1],
                    (count - (uint32_t)report.fact_index) * sizeof facts[0]);
        }
        if (report.status == KWK_OK) {
            by_force(&query, facts, count);
        }
    }
}

/* Every child of a file, or each `every`-th. */
static void file_cases(const char *path, uint32_t every)
{
    static char text[1 << 20];
    static struct zaak_text sources[64];
    static struct zaak_child children[512];
    static struct kwk_fact facts[16384];
    static uint32_t lines[16384];
    static struct zaak_name names[16384];
    static struct zaak_expect expects[16384];
    struct zaak zaak = {.sources = sources,
                        .children = children,
                        .facts = facts,
                        .lines = lines,
                        .names = names,
                        .expects = expects,
                        .source_room = 64,
                        .child_room = 512,
                        .fact_room = 16384,
                        .name_room = 16384,
                        .expect_room = 16384};
    struct zaak_fault fault;
    FILE *file = fopen(path, "rb");
    must(file != NULL, path);
    const size_t length = fread(text, 1, sizeof text, file);
    fclose(file);
    must(zaak_read(text, (uint32_t)length, &zaak, &fault), path);
    for (uint32_t c = 0; c < zaak.child_count; c += every) {
        const struct zaak_child *child = &zaak.children[c];
        if (child->query.as_of != 0) {
            by_force(&child->query, zaak.facts + child->facts_at, child->facts);
        }
    }
}

int main(int argc, char **argv)
{
    uint32_t every = 1;
    int rounds = 0;
    for (int i = 1; i < argc; i++) {
        if (i + 1 < argc && strcmp(argv[i], "--level") == 0) {
            level = atoi(argv[++i]);
        } else if (i + 1 < argc && strcmp(argv[i], "--every") == 0) {
            every = (uint32_t)atoi(argv[++i]);
        } else if (i + 1 < argc && strcmp(argv[i], "--random") == 0) {
            rounds = atoi(argv[++i]);
        } else {
            file_cases(argv[i], every);
        }
    }
    random_cases(rounds);
    printf(
        "%lu cases, %lu findings, %lu sets (%lu of one, %lu of two, %lu of three), %lu at least, "
        "%lu evaluations\n",
        total.cases, total.findings, total.sets, total.of[1], total.of[2], total.of[3],
        total.at_least, total.evaluations);
    return total.findings > 0 ? 0 : 1;
}
