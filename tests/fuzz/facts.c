/*
 * tests/fuzz/facts.c: arbitrary bytes as facts and query, checked by what must always hold: no
 * crash, a refused case names a fact or a query field and writes nothing, an accepted one gives
 * the same findings in reverse order of facts, sorted by identity, and never a verdict outside the
 * list.
 *
 * With libFuzzer: clang -fsanitize=fuzzer,address,undefined. Without it (KWK_FUZZ_MAIN) a fixed
 * number of pseudo-random inputs is run, which is the part that stands in the fast tier.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kwaliteitskader/kwaliteitskader.h"

#define MAX_FACTS 48
#define MAX_FOUND 8192
#define LAST_KIND 87

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(int holds, const char *what)
{
    if (!holds) {
        fprintf(stderr, "does not hold: %s\n", what);
        abort();
    }
}

static uint32_t take(const uint8_t **data, size_t *size)
{
    uint32_t value = 0;
    for (int i = 0; i < 2 && *size > 0; i++, (*size)--) {
        value = value << 8 | *(*data)++;
    }
    return value;
}

static kwk_date day(uint32_t n)
{
    kwk_date date = 0;
    must(kwk_date_from_day_number(16000 + (int32_t)(n % 5000), &date) == KWK_OK, "a date");
    return date;
}

/* Mostly sound facts: fields a kind does not use are left alone most of the time. */
static void fact(const uint8_t **data, size_t *size, int32_t id, struct kwk_fact *out)
{
    struct kwk_fact_info info = {.size = sizeof info};
    const uint32_t a = take(data, size);
    memset(out, 0, sizeof *out);
    out->kind = (int32_t)(a % (LAST_KIND + 1));
    out->id = id;
    out->date = day(take(data, size));
    if (a % 97 == 0) {
        out->date = (kwk_date)take(data, size) * 1000;
    }
    if (kwk_fact_info(out->kind, &info) != KWK_OK) {
        return;
    }
    const uint32_t b = take(data, size);
    const uint32_t c = take(data, size);
    if ((info.uses & 1u << (KWK_FIELD_LAST_DAY - 1)) != 0 && b % 4 != 0) {
        out->last_day = day(b);
    }
    if ((info.uses & 1u << (KWK_FIELD_REF - 1)) != 0 && b % 3 != 0) {
        out->ref = (int32_t)(c % MAX_FACTS);
    }
    if ((info.uses & 1u << (KWK_FIELD_REF2 - 1)) != 0 && b % 5 == 0) {
        out->ref2 = (int32_t)(c / 7 % MAX_FACTS);
    }
    if ((info.uses & 1u << (KWK_FIELD_PERSON - 1)) != 0) {
        out->person = (int32_t)(c % 4);
    }
    if ((info.uses & 1u << (KWK_FIELD_VALUE - 1)) != 0) {
        out->value =
            info.value_group == KWK_GROUP_NORM ? 201 + (int32_t)(c % 660) : (int32_t)(c % 12);
    }
    if ((info.uses & 1u << (KWK_FIELD_DETAIL - 1)) != 0) {
        out->detail = (int32_t)(b % 3);
    }
    if ((info.uses & 1u << (KWK_FIELD_ROLES - 1)) != 0) {
        out->roles = c << b % 16;
    }
    if ((info.uses & 1u << (KWK_FIELD_PERSONS - 1)) != 0) {
        out->persons = b & 0xf;
    }
    out->flags = info.flags & b;
    out->known = info.flags & (b | c);
    out->recorded = b % 11 == 0 ? day(c) : 0;
    out->withdrawn = b % 13 == 0 ? day(c + 30) : 0;
    out->reserved = a % 503 == 0;
}

static int before(const struct kwk_finding *a, const struct kwk_finding *b)
{
    const int32_t left[] = {a->norm, a->person, a->anchor, a->ordinal};
    const int32_t right[] = {b->norm, b->person, b->anchor, b->ordinal};
    for (int i = 0; i < 4; i++) {
        if (left[i] != right[i]) {
            return left[i] < right[i];
        }
    }
    return 0;
}

/* The verbs over core decisions take every case that evaluates, and see the same findings. */
static void decisions(const struct kwk_query *query, const struct kwk_fact *facts, uint32_t count,
                      const struct kwk_finding *found, uint32_t needed)
{
    static struct kwk_deficiency rows[128];
    static struct kwk_decision_need needs[MAX_FOUND];
    uint32_t rows_needed = 0;
    int32_t ignored = 0;
    must(kwk_decision_required(query, facts, count, NULL, 0, needs, sizeof needs[0], MAX_FOUND,
                               &rows_needed, NULL) == KWK_OK,
         "the decisions that a case requires");
    for (uint32_t i = 0; i < count; i++) {
        if (facts[i].kind != KWK_FACT_KERNBESLUIT) {
            continue;
        }
        const int32_t status =
            kwk_decision_check_fact(query, facts, count, NULL, 0, facts[i].id, rows, sizeof rows[0],
                                    128, &rows_needed, NULL);
        must(status == KWK_OK || status == KWK_ERR_REF, "a decision of an accepted case");
        uint32_t lacking = 0;
        for (uint32_t k = 0; k < needed; k++) {
            lacking += found[k].anchor == facts[i].id &&
                       kwk_decision_norm(found[k].norm, &ignored, &ignored) == KWK_OK &&
                       (found[k].flags & KWK_FINDING_PART) == 0 &&
                       found[k].verdict != KWK_VERDICT_MET &&
                       found[k].verdict != KWK_VERDICT_PENDING &&
                       found[k].verdict != KWK_VERDICT_EXPLAINED &&
                       found[k].verdict != KWK_VERDICT_NOT_APPLICABLE;
        }
        must(status != KWK_OK || lacking == rows_needed, "a deficiency is a finding not met");
    }
}

static void accepted(const struct kwk_query *query, const struct kwk_fact *facts, uint32_t count,
                     const struct kwk_finding *found, uint32_t needed)
{
    static struct kwk_finding again[MAX_FOUND];
    struct kwk_fact reversed[MAX_FACTS];
    uint32_t other = 0;
    for (uint32_t i = 0; i < needed; i++) {
        must(kwk_verdict_rank(found[i].verdict) != 0, "a verdict of the list");
        must(kwk_verdict_rank(found[i].verdict_strict) != 0, "a strict verdict of the list");
        must(found[i].due <= found[i].due_latest, "due is not after due_latest");
        must(found[i].done <= query->as_of, "done is not after as_of");
        must(found[i].verdict != KWK_VERDICT_UNDETERMINED || found[i].reason != 0,
             "a reason for not knowing");
        must(i == 0 || before(&found[i - 1], &found[i]), "sorted by identity, each once");
    }
    for (uint32_t i = 0; i < count; i++) {
        reversed[i] = facts[count - 1 - i];
    }
    must(kwk_evaluate(query, reversed, count, NULL, 0, NULL, 0, again, sizeof again[0], MAX_FOUND,
                      &other, NULL) == KWK_OK,
         "reversed facts are accepted too");
    must(other == needed && memcmp(found, again, needed * sizeof found[0]) == 0,
         "order of facts means nothing");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct kwk_finding found[MAX_FOUND];
    struct kwk_fact facts[MAX_FACTS];
    struct kwk_query query = {.size = sizeof query};
    struct kwk_report report = {.size = sizeof report};
    uint32_t needed = 0;
    uint32_t count = 0;
    const uint32_t head = take(&data, &size);
    query.as_of = day(take(&data, &size));
    query.known_on = head % 5 == 0 ? day(take(&data, &size)) : 0;
    query.policy = head / 5 % 3;
    query.flags = head / 16 % 2;
    query.complete_kinds = head % 3 == 0 ? LAST_KIND : (int32_t)(head % (LAST_KIND + 1));
    while (size > 4 && count < MAX_FACTS) {
        fact(&data, &size, (int32_t)count + 1, &facts[count]);
        count++;
    }
    memset(found, 0x5a, sizeof found[0]);
    /* A refused fact is taken out and the rest tried again, so that most inputs end as a case. */
    for (;;) {
        const int32_t status = kwk_evaluate(&query, facts, count, NULL, 0, NULL, 0, found,
                                            sizeof found[0], MAX_FOUND, &needed, &report);
        must(report.status == status, "the report says what was returned");
        if (status == KWK_OK) {
            accepted(&query, facts, count, found, needed);
            decisions(&query, facts, count, found, needed);
            return 0;
        }
        must(report.field != 0, "a fault names its field");
        must(found[0].norm == 0x5a5a5a5a, "a fault writes nothing");
        if (report.fact_index < 0) {
            must(report.field > 100, "a fault names its fact or the query");
            return 0;
        }
        must((uint32_t)report.fact_index < count, "the fact at fault is one of the case");
        must(facts[report.fact_index].id == report.fact_id, "and is named by its id");
        memmove(&facts[report.fact_index], &facts[report.fact_index + 1],
                (count - 1 - (uint32_t)report.fact_index) * sizeof facts[0]);
        count--;
    }
}

#ifdef KWK_FUZZ_MAIN
int main(void)
{
    uint8_t data[512];
    uint64_t state = 88172645463325252u;
    const int rounds = 40000;
    for (int round = 0; round < rounds; round++) {
        for (size_t i = 0; i < sizeof data; i++) {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            data[i] = (uint8_t)(state >> 32);
        }
        LLVMFuzzerTestOneInput(data, (size_t)(state % sizeof data));
    }
    printf("%d inputs, every invariant held\n", rounds);
    return 0;
}
#endif
