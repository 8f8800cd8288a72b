/*
 * tests/timeline/measure.c: how many evaluations a next change and a timeline over a year take, over
 * the children of case files: the days that reached.c notes. Prints median and largest.
 *
 *     measure FILE...
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "frame.h"
#include "kwaliteitskader/kwaliteitskader.h"
#include "zaak.h"

#define MOST 100000

static struct kwk_finding found[20000];
static uint32_t to_change[MOST];
static uint32_t in_year[MOST];
static uint32_t facts_of[MOST];
static uint32_t count;

static void must(int holds, const char *what)
{
    if (!holds) {
        fprintf(stderr, "does not hold: %s\n", what);
        abort();
    }
}

/* The days looked at from query.as_of through a day, the first one counted. */
static uint32_t days_looked_at(const struct kwk_query *query, const struct kwk_fact *facts,
                               uint32_t fact_count, kwk_date through)
{
    struct kwk_i_frame frame;
    uint32_t days = 0;
    must(kwk_i_frame_begin(&frame, query, facts, fact_count, NULL, 0) == KWK_OK, "a sound case");
    for (;;) {
        struct kwk_i_sink sink = {0};
        kwk_i_frame_run(&frame, NULL, 0, &sink);
        days++;
        if (frame.next_day > through) {
            return days;
        }
        kwk_i_frame_on(&frame, frame.next_day);
    }
}

static void measure(const struct kwk_query *query, const struct kwk_fact *facts,
                    uint32_t fact_count)
{
    uint32_t n = 0;
    uint32_t needed = 0;
    kwk_date day = 0;
    kwk_date year = 0;
    kwk_date before = 0;
    struct kwk_query early = *query;
    must(kwk_date_add_years(query->as_of, 2, &year) == KWK_OK, "two years later");
    must(kwk_evaluate(query, facts, fact_count, NULL, 0, NULL, 0, found, sizeof found[0], 20000, &n,
                      NULL) == KWK_OK,
         "the findings");
    const int32_t status = kwk_next_change(query, facts, fact_count, NULL, 0, NULL, 0, year, found,
                                           sizeof found[0], n, NULL, 0, 0, &needed, &day, NULL);
    must(status == KWK_OK || status == KWK_ERR_CAPACITY, "the next change");
    must(kwk_date_add_years(query->as_of, -1, &before) == KWK_OK, "a year before");
    early.as_of = before;
    to_change[count] = days_looked_at(query, facts, fact_count, day != 0 ? day : year);
    in_year[count] = days_looked_at(&early, facts, fact_count, query->as_of);
    facts_of[count] = fact_count;
    count++;
}

static int by_size(const void *a, const void *b)
{
    const uint32_t left = *(const uint32_t *)a;
    const uint32_t right = *(const uint32_t *)b;
    return left < right ? -1 : left > right;
}

static void tell(const char *what, uint32_t *numbers)
{
    qsort(numbers, count, sizeof numbers[0], by_size);
    printf("%s: median %u, largest %u\n", what, numbers[count / 2], numbers[count - 1]);
}

static void file(const char *path)
{
    static char text[1 << 20];
    static struct zaak_text sources[4096];
    static struct zaak_child children[1000];
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
                        .child_room = 1000,
                        .fact_room = 65536,
                        .name_room = 65536,
                        .expect_room = 65536};
    struct zaak_fault fault;
    FILE *stream = fopen(path, "rb");
    must(stream != NULL, path);
    const size_t length = fread(text, 1, sizeof text, stream);
    fclose(stream);
    must(length < sizeof text && zaak_read(text, (uint32_t)length, &zaak, &fault), path);
    for (uint32_t i = 0; i < zaak.child_count && count < MOST; i++) {
        if (children[i].query.as_of != 0) {
            measure(&children[i].query, facts + children[i].facts_at, children[i].facts);
        }
    }
}

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        file(argv[i]);
    }
    must(count > 0, "measure FILE...");
    printf("%u children\n", count);
    tell("facts", facts_of);
    tell("evaluations to the next change", to_change);
    tell("days looked at in the timeline of the year before peildatum", in_year);
    return 0;
}
