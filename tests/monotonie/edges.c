/*
 * tests/monotonie/edges.c: which verdict may follow which (docs/monotonie.md), by enumeration. For
 * every norm that gives findings: a small universe of facts made from the row of the norm (what
 * starts it, what fulfils it in time, late and too early, explanation, judgement, a term set, an end,
 * a reading), every subset of it up to a size, every day of a window around the due day.
 *
 *     edges TABLES SIZE [print]     TABLES: docs/monotonie.md; print: what was seen, as its rows
 *
 * Three ways to get from one verdict to the next: a day passes on which nothing happens; a fact of
 * that day; a fact about an earlier day that comes on record on the day judged by stays. Of the last
 * each is looked up in kwk_recorded_late.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kwaliteitskader/kwaliteitskader.h"

enum {
    TIME = 0, /* nothing but a day */
    FACT = 1, /* a fact of that day */
    LATE = 2, /* a fact recorded late */
    WAYS = 3,
    VERDICTS = 9,
    KINDS = 128,
    FULFILLING = 126, /* a fact of the kind that fulfils the norm */
    STARTING = 127,   /* a fact of the kind that starts it */
    UNIVERSE = 20,
    ROOM = 4000
};

static uint8_t allowed[WAYS][VERDICTS][VERDICTS][KINDS]; /* kind 0 = whatever fact */
static uint32_t seen[WAYS][VERDICTS][VERDICTS][KINDS];
static char example[WAYS][VERDICTS][VERDICTS][KINDS][96];

static struct kwk_fact universe[UNIVERSE];
static uint32_t universe_count;
static int32_t norm;
static uint32_t wrong;
static uint32_t subsets;
static uint32_t looked_up;

static const kwk_date day0 = 20260601;

static kwk_date plus(kwk_date date, int32_t n)
{
    kwk_date out = 0;
    if (kwk_date_add_days(date, n, &out) != KWK_OK) {
        abort();
    }
    return out;
}

static int32_t value_of(int32_t field)
{
    int32_t value = 0;
    return kwk_entry_value(KWK_TABLE_NORM, norm, field, &value) == KWK_OK ? value : 0;
}

static int32_t lowest(uint32_t mask)
{
    for (int32_t bit = 0; bit < 32; bit++) {
        if ((mask >> bit & 1u) != 0) {
            return bit;
        }
    }
    return 0;
}

static uint32_t uses(int32_t kind, int32_t field, int required)
{
    struct kwk_fact_info info = {.size = sizeof info};
    kwk_fact_info(kind, &info);
    return (required ? info.required : info.uses) & 1u << (field - 1);
}

/* The lowest code a group has. */
static int32_t some_code(int32_t group)
{
    for (int32_t number = 1; number < 1000; number++) {
        if (kwk_code_name(group, number) != NULL) {
            return number;
        }
    }
    return 1;
}

/* One more fact of the universe; what its kind does not know stays 0, what it needs is filled. */
static int32_t add(int32_t kind, kwk_date date, int32_t value, int32_t ref)
{
    struct kwk_fact_info info = {.size = sizeof info};
    struct kwk_fact *fact = &universe[universe_count];
    memset(fact, 0, sizeof *fact);
    kwk_fact_info(kind, &info);
    fact->kind = kind;
    fact->date = date;
    fact->id = (int32_t)universe_count + 1;
    fact->value = uses(kind, KWK_FIELD_VALUE, 0) ? value : 0;
    if (fact->value == 0 && uses(kind, KWK_FIELD_VALUE, 1)) {
        fact->value = some_code(info.value_group);
    }
    fact->ref = uses(kind, KWK_FIELD_REF, 0) ? ref : 0;
    if (uses(kind, KWK_FIELD_DETAIL, 1)) {
        fact->detail = some_code(info.detail_group);
    }
    if (uses(kind, KWK_FIELD_PERSON, 1)) {
        fact->person = 1;
    }
    if (uses(kind, KWK_FIELD_LAST_DAY, 1)) {
        fact->last_day = plus(date, 200);
    }
    universe_count++;
    return fact->id;
}

static struct kwk_fact *last(void)
{
    return &universe[universe_count - 1];
}

/* What the row asks of the fact that fulfils it. */
static void fulfilling(int32_t kind, kwk_date date, int32_t ref)
{
    struct kwk_fact_info info = {.size = sizeof info};
    const uint32_t values = (uint32_t)value_of(KWK_ENTRY_FULFIL_VALUES);
    add(kind, date, values != 0 ? lowest(values) : 0, ref);
    kwk_fact_info(kind, &info);
    if (uses(kind, KWK_FIELD_ROLES, 0)) {
        last()->roles = (uint32_t)value_of(KWK_ENTRY_ROLES) | 1u << KWK_ROL_JEUGDBESCHERMER |
                        1u << KWK_ROL_JEUGDIGE;
    }
    last()->flags = info.flags & (uint32_t)value_of(KWK_ENTRY_FLAG);
}

/* A reading that makes a difference to the norm with all facts so far; 0 = none. */
static int32_t first_reading(void)
{
    static struct kwk_finding findings[ROOM];
    const struct kwk_query query = {.size = sizeof query, .as_of = 20270101};
    uint32_t n = 0;
    if (kwk_evaluate(&query, universe, universe_count, &norm, 1, NULL, 0, findings,
                     sizeof findings[0], ROOM, &n, NULL) != KWK_OK) {
        return 0;
    }
    for (uint32_t i = 0; i < n; i++) {
        if (findings[i].readings != 0) {
            return lowest(findings[i].readings) + 1;
        }
    }
    return 0;
}

/*
 * The universe of a norm. Every fact has a day of its own, so that what turned a verdict on a day is
 * known. The due day lies `term` days after the trigger, or after the measure.
 */
static void make_universe(void)
{
    static const int32_t units[] = {[KWK_TERM_DAG] = 1,
                                    [KWK_TERM_WERKDAG] = 2,
                                    [KWK_TERM_WEEK] = 7,
                                    [KWK_TERM_MAAND] = 30,
                                    [KWK_TERM_JAAR] = 365};
    const uint32_t measures = (uint32_t)value_of(KWK_ENTRY_MEASURES);
    const uint32_t triggers = (uint32_t)value_of(KWK_ENTRY_TRIGGER_VALUES);
    const int32_t trigger = value_of(KWK_ENTRY_TRIGGER);
    const int32_t fulfil = value_of(KWK_ENTRY_FULFIL);
    const int32_t unit = value_of(KWK_ENTRY_TERM_UNIT);
    int32_t term = value_of(KWK_ENTRY_TERM_LENGTH) *
                   (unit > 0 && unit < (int32_t)(sizeof units / sizeof units[0]) ? units[unit] : 0);
    term = term > 0 && term < 120 ? term : 30;
    universe_count = 0;
    const int32_t measure =
        add(KWK_FACT_MAATREGEL, day0, measures != 0 ? lowest(measures) : KWK_MAATREGEL_OTS, 0);
    last()->last_day = plus(day0, term + 60);
    int32_t anchor = measure;
    if (trigger == KWK_FACT_GI_IN_KENNIS) {
        anchor = add(KWK_FACT_GI_BELAST, plus(day0, 1), 0, measure);
    }
    if (trigger != 0 && trigger != KWK_FACT_MAATREGEL) {
        anchor = add(trigger, plus(day0, 3), triggers != 0 ? lowest(triggers) : 0, anchor);
        if (uses(trigger, KWK_FIELD_ROLES, 0)) {
            last()->roles = (uint32_t)value_of(KWK_ENTRY_ROLES);
        }
    }
    if (fulfil != 0) {
        fulfilling(fulfil, plus(day0, 5), anchor);
        fulfilling(fulfil, plus(day0, term + 9), anchor);
        fulfilling(fulfil, plus(day0, -4), 0);
    }
    const int32_t about[] = {anchor, measure};
    for (int i = 0; i < (anchor != measure ? 2 : 1); i++) {
        add(KWK_FACT_UITLEG, plus(day0, term - 4 + i), norm, about[i]);
        last()->last_day = plus(day0, term + 17);
        last()->person = -1;
        add(KWK_FACT_TERMIJN_GESTELD, plus(day0, 7 + i), norm, about[i]);
        last()->last_day = plus(day0, term / 2 + 6);
        last()->person = -1;
        add(KWK_FACT_OORDEEL, plus(day0, 11 + i), norm, about[i]);
        last()->detail = KWK_OORDEEL_NIET_VOLDAAN;
        last()->person = -1;
        add(KWK_FACT_OORDEEL, plus(day0, 13 + i), norm, about[i]);
        last()->detail = KWK_OORDEEL_VOLDAAN;
        last()->person = -1;
    }
    const int32_t reading = first_reading();
    if (reading != 0) {
        add(KWK_FACT_LEZING, plus(day0, term + 11), reading, 0);
        last()->detail = KWK_POLICY_LAAT;
    }
    add(KWK_FACT_BEEINDIGD, plus(day0, term - 1), KWK_EINDE_OPGEHEVEN, measure);
    add(KWK_FACT_GEZAG, plus(day0, -2), 0, 0);
    add(KWK_FACT_GEBOORTE, plus(day0, -5300), 0, 0);
    add(KWK_FACT_VERZOEK, plus(day0, term - 9), KWK_VERZOEK_VERLENGING_OTS, measure);
    add(KWK_FACT_VOORNEMEN, plus(day0, term - 8), KWK_VOORNEMEN_NIET_VERLENGEN, measure);
}

static int32_t kind_on(const struct kwk_fact *facts, uint32_t count, kwk_date day)
{
    for (uint32_t i = 0; i < count; i++) {
        if (facts[i].date == day) {
            return facts[i].kind;
        }
    }
    return 0;
}

/* In the tables the kinds of the norm itself go by what they are to it. */
static int32_t role_of(int32_t kind)
{
    if (kind != 0 && kind == value_of(KWK_ENTRY_FULFIL)) {
        return FULFILLING;
    }
    return kind != 0 && kind == value_of(KWK_ENTRY_TRIGGER) ? STARTING : kind;
}

static const char *by_name(int32_t kind)
{
    if (kind == FULFILLING || kind == STARTING) {
        return kind == FULFILLING ? "vervullend" : "aanleiding";
    }
    return kind != 0 ? kwk_code_name(KWK_GROUP_FACT, kind) : "-";
}

static void edge(int way, int32_t from, int32_t to, int32_t kind, kwk_date day,
                 const struct kwk_fact *facts, uint32_t count)
{
    kind = role_of(kind);
    char *text = example[way][from][to][kind];
    if (way == FACT && allowed[TIME][from][to][0]) {
        return; /* the day itself may do it */
    }
    if (seen[way][from][to][kind]++ != 0) {
        return;
    }
    int at = snprintf(text, 96, "%s %" PRId32 " [", kwk_code_name(KWK_GROUP_NORM, norm), day);
    for (uint32_t i = 0; i < count && at < 80; i++) {
        at += snprintf(text + at, (size_t)(96 - at), "%" PRId32 " ", facts[i].id);
    }
    if (!allowed[way][from][to][kind] && !allowed[way][from][to][0]) {
        wrong++;
        fprintf(stderr, "not in the table: way %d, %s -> %s by %s: %s\n", way,
                from != 0 ? kwk_code_name(KWK_GROUP_VERDICT, from) : "geen",
                to != 0 ? kwk_code_name(KWK_GROUP_VERDICT, to) : "geen", by_name(kind), text);
    }
}

static int same_finding(const struct kwk_interval *a, const struct kwk_interval *b)
{
    return a->person == b->person && a->anchor == b->anchor && a->ordinal == b->ordinal;
}

/* The whole of several parts: it takes the worst of them, and the parts are looked at themselves. */
static int is_whole(const struct kwk_interval *intervals, uint32_t n, const struct kwk_interval *at)
{
    for (uint32_t i = 0; at->person == -1 && i < n; i++) {
        if (intervals[i].person >= 0 && intervals[i].anchor == at->anchor &&
            intervals[i].ordinal == at->ordinal) {
            return 1;
        }
    }
    return 0;
}

static uint32_t evaluate(struct kwk_query query, kwk_date known_on, const struct kwk_fact *facts,
                         uint32_t count, struct kwk_finding *findings)
{
    uint32_t n = 0;
    query.known_on = known_on;
    if (kwk_evaluate(&query, facts, count, &norm, 1, NULL, 0, findings, sizeof findings[0], ROOM,
                     &n, NULL) != KWK_OK) {
        abort();
    }
    return n;
}

/*
 * A breach that a fact of a later day turns into "met" was no missed day: a professional had judged
 * that it was not met (OORDEEL), where the norm has no number of days.
 */
static void judged_before(struct kwk_query query, const struct kwk_interval *at,
                          const struct kwk_fact *facts, uint32_t count)
{
    static struct kwk_finding findings[ROOM];
    query.as_of = at->through;
    const uint32_t n = evaluate(query, 0, facts, count, findings);
    for (uint32_t i = 0; i < n; i++) {
        if (findings[i].person == at->person && findings[i].anchor == at->anchor &&
            findings[i].ordinal == at->ordinal && findings[i].reason != KWK_REASON_OORDEEL) {
            wrong++;
            fprintf(stderr, "%s: %" PRId32 ": a missed day is met the day after\n",
                    kwk_code_name(KWK_GROUP_NORM, norm), at->through);
        }
    }
}

/* Every edge of a timeline. */
static void over_time(const struct kwk_query *query, const struct kwk_fact *facts, uint32_t count,
                      kwk_date through)
{
    static struct kwk_interval intervals[ROOM];
    uint32_t n = 0;
    if (kwk_timeline(query, facts, count, &norm, 1, NULL, 0, through, intervals,
                     sizeof intervals[0], ROOM, &n, NULL) != KWK_OK) {
        fprintf(stderr, "no timeline of %s\n", kwk_code_name(KWK_GROUP_NORM, norm));
        wrong++;
        return;
    }
    for (uint32_t i = 0; i < n; i++) {
        const struct kwk_interval *at = &intervals[i];
        const int goes_on = i + 1 < n && same_finding(at, at + 1);
        const kwk_date after = plus(at->through, 1);
        const int32_t kind = kind_on(facts, count, after);
        const int next = goes_on && (at + 1)->from == after;
        if (is_whole(intervals, n, at) ||
            (next && at->verdict == (at + 1)->verdict)) { /* the strict one alone turned */
            continue;
        }
        if (next && at->verdict == KWK_VERDICT_BREACHED && (at + 1)->verdict == KWK_VERDICT_MET) {
            judged_before(*query, at, facts, count);
        }
        if (at->through < through) {
            edge(kind != 0 ? FACT : TIME, at->verdict, next ? (at + 1)->verdict : 0, kind, after,
                 facts, count);
        }
        if (at->from > query->as_of &&
            !(i > 0 && same_finding(at - 1, at) && plus((at - 1)->through, 1) == at->from)) {
            const int32_t begins = kind_on(facts, count, at->from);
            edge(begins != 0 ? FACT : TIME, 0, at->verdict, begins, at->from, facts, count);
        }
    }
}

/* That the fact turned this verdict must be told by kwk_recorded_late. */
static void must_be_told(const struct kwk_query *query, const struct kwk_fact *facts,
                         uint32_t count, const struct kwk_finding *finding, int32_t fact,
                         int32_t from, int32_t to)
{
    static struct kwk_late lates[ROOM];
    struct kwk_query later = *query;
    uint32_t n = 0;
    uint32_t told = 0;
    later.as_of = plus(query->as_of, 1);
    if (kwk_recorded_late(&later, facts, count, &norm, 1, NULL, 0, lates, sizeof lates[0], ROOM, &n,
                          NULL) != KWK_OK) {
        abort();
    }
    for (uint32_t i = 0; i < n; i++) {
        told += lates[i].fact == fact && lates[i].recorded == later.as_of &&
                lates[i].as_of == query->as_of && lates[i].person == finding->person &&
                lates[i].anchor == finding->anchor && lates[i].ordinal == finding->ordinal &&
                lates[i].verdict_then == from && lates[i].verdict_after == to;
    }
    looked_up++;
    if (told != 1) {
        wrong++;
        fprintf(stderr, "%s: late fact %" PRId32 " as of %" PRId32 ": told %u times\n",
                kwk_code_name(KWK_GROUP_NORM, norm), fact, query->as_of, told);
    }
}

/* One fact of the subset is recorded on the day after the day judged by. */
static void recorded_late(struct kwk_query query, struct kwk_fact *facts, uint32_t count,
                          uint32_t which)
{
    static struct kwk_finding then[ROOM];
    static struct kwk_finding after[ROOM];
    const kwk_date was = facts[which].recorded;
    if (facts[which].date > query.as_of) {
        return;
    }
    facts[which].recorded = plus(query.as_of, 1);
    const uint32_t n = evaluate(query, query.as_of, facts, count, then);
    const uint32_t m = evaluate(query, facts[which].recorded, facts, count, after);
    for (uint32_t i = 0; i < n; i++) {
        for (uint32_t j = 0; j < m; j++) {
            if (then[i].person != after[j].person || then[i].anchor != after[j].anchor ||
                then[i].ordinal != after[j].ordinal || then[i].verdict == after[j].verdict ||
                (then[i].flags & KWK_FINDING_WHOLE) != 0) {
                continue;
            }
            edge(LATE, then[i].verdict, after[j].verdict, facts[which].kind, query.as_of, facts,
                 count);
            must_be_told(&query, facts, count, &after[j], facts[which].id, then[i].verdict,
                         after[j].verdict);
        }
    }
    facts[which].recorded = was;
}

/* A subset with both states of the record, over the window, and each of its facts late. */
static void look(const struct kwk_fact *subset, uint32_t count, int full)
{
    struct kwk_fact facts[UNIVERSE];
    struct kwk_query query = {.size = sizeof query, .as_of = plus(day0, -6)};
    const kwk_date through = plus(day0, 200);
    memcpy(facts, subset, count * sizeof facts[0]);
    if (kwk_case_check(&query, facts, count, NULL) != KWK_OK) {
        return; /* a ref to a fact that is not in the subset */
    }
    subsets++;
    for (int32_t complete = 0; complete < (full ? 3 : 2); complete++) {
        query.complete_kinds = complete != 0 ? KWK_FACT_HOGER_BEROEP : 0;
        query.complete_through = complete == 2 ? plus(day0, 53) : 0;
        over_time(&query, facts, count, through);
    }
    query.complete_kinds = KWK_FACT_HOGER_BEROEP;
    query.complete_through = 0;
    static const int32_t days[] = {6, 25, 38, 60, 150};
    for (int d = full ? 0 : 2; d < (full ? 5 : 4); d++) {
        query.as_of = plus(day0, days[d]);
        for (uint32_t i = 0; i < count; i++) {
            recorded_late(query, facts, count, i);
        }
    }
}

/* Every subset of up to `size` facts, by counting in indexes. */
static void enumerate(uint32_t size, int full)
{
    uint32_t at[UNIVERSE] = {0};
    struct kwk_fact subset[UNIVERSE];
    for (uint32_t n = 1; n <= size && n <= universe_count; n++) {
        for (uint32_t i = 0; i < n; i++) {
            at[i] = i;
        }
        for (;;) {
            for (uint32_t i = 0; i < n; i++) {
                subset[i] = universe[at[i]];
            }
            look(subset, n, full);
            uint32_t k = n;
            while (k > 0 && at[k - 1] == universe_count - n + k - 1) {
                k--;
            }
            if (k == 0) {
                break;
            }
            at[k - 1]++;
            for (uint32_t i = k; i < n; i++) {
                at[i] = at[i - 1] + 1;
            }
        }
    }
}

static int32_t verdict_word(const char *word)
{
    int32_t number = 0;
    if (strcmp(word, "geen") == 0) {
        return 0;
    }
    return kwk_code_number(KWK_GROUP_VERDICT, word, &number) == KWK_OK ? number : -1;
}

/* The rows "| from | to, to | by, by |" under the headings "## 1." .. "## 3." of the page. */
static int read_tables(const char *path)
{
    char line[2048];
    int way = -1;
    int rows = 0;
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        perror(path);
        return 0;
    }
    while (fgets(line, sizeof line, file) != NULL) {
        if (strncmp(line, "## ", 3) == 0) {
            way = line[3] >= '1' && line[3] <= '3' && line[4] == '.' ? line[3] - '1' : -1;
        }
        char *cells[3] = {strtok(line, "|\n"), strtok(NULL, "|\n"), strtok(NULL, "|\n")};
        char from_word[64];
        if (way < 0 || cells[2] == NULL || sscanf(cells[0], " `%63[a-z_]`", from_word) != 1) {
            continue;
        }
        const int32_t from = verdict_word(from_word);
        for (char *to = cells[1]; (to = strchr(to, '`')) != NULL;) {
            char to_word[64] = "";
            sscanf(to, "`%63[a-z_]`", to_word);
            const int32_t number = verdict_word(to_word);
            to = strchr(to + 1, '`') + 1;
            if (from < 0 || number < 0) {
                fprintf(stderr, "no verdict: %s -> %s\n", from_word, to_word);
                return 0;
            }
            int named = 0;
            for (char *by = cells[2]; (by = strchr(by, '`')) != NULL; named++) {
                char by_word[64] = "";
                int32_t kind = 0;
                sscanf(by, "`%63[a-z0-9_]`", by_word);
                by = strchr(by + 1, '`') + 1;
                if (strcmp(by_word, "vervullend") == 0) {
                    kind = FULFILLING;
                } else if (strcmp(by_word, "aanleiding") == 0) {
                    kind = STARTING;
                } else if (kwk_code_number(KWK_GROUP_FACT, by_word, &kind) != KWK_OK) {
                    fprintf(stderr, "no kind of fact: %s\n", by_word);
                    return 0;
                }
                allowed[way][from][number][kind] = 1;
            }
            allowed[way][from][number][0] |= named == 0;
            rows++;
        }
    }
    fclose(file);
    return rows;
}

static void print_seen(void)
{
    for (int way = 0; way < WAYS; way++) {
        for (int32_t from = 0; from < VERDICTS; from++) {
            for (int32_t to = 0; to < VERDICTS; to++) {
                for (int32_t kind = 0; kind < KINDS; kind++) {
                    if (seen[way][from][to][kind] != 0) {
                        printf("%d %s %s %s %u %s\n", way + 1,
                               from != 0 ? kwk_code_name(KWK_GROUP_VERDICT, from) : "geen",
                               to != 0 ? kwk_code_name(KWK_GROUP_VERDICT, to) : "geen",
                               by_name(kind), seen[way][from][to][kind],
                               example[way][from][to][kind]);
                    }
                }
            }
        }
    }
}

int main(int argc, char **argv)
{
    static int32_t norms[2000];
    uint32_t count = 0;
    uint32_t looked = 0;
    if (argc < 3 || kwk_norms(norms, 2000, &count) != KWK_OK) {
        fprintf(stderr, "edges TABLES SIZE [print]\n");
        return 2;
    }
    const int print = argc > 3;
    const uint32_t size = (uint32_t)atoi(argv[2]);
    const int rows = read_tables(argv[1]);
    for (uint32_t i = 0; i < count; i++) {
        norm = norms[i];
        if (value_of(KWK_ENTRY_EVALUATION) == KWK_NORMKIND_CONTEXT) {
            continue;
        }
        make_universe();
        enumerate(size, size > 3);
        looked++;
    }
    if (print) {
        print_seen();
    }
    printf("%u norms, %u subsets, %d edges in the tables, %u late facts looked up, %u wrong\n",
           looked, subsets, rows, looked_up, wrong);
    return wrong != 0 || rows == 0 || looked_up == 0;
}
