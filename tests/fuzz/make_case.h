/*
 * tests/fuzz/make_case.h: a case out of arbitrary bytes, for the programs of this folder: mostly sound
 * facts, a query, and the generator of the fixed inputs.
 */
#ifndef KWK_TEST_MAKE_CASE_H
#define KWK_TEST_MAKE_CASE_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kwaliteitskader/kwaliteitskader.h"

#define MAX_FACTS 48
#define LAST_KIND 88

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

/* Fills query and facts; returns how many facts there are. */
static uint32_t make_case(const uint8_t *data, size_t size, struct kwk_query *query,
                          struct kwk_fact *facts)
{
    uint32_t count = 0;
    const uint32_t head = take(&data, &size);
    query->as_of = day(take(&data, &size));
    query->known_on = head % 5 == 0 ? day(take(&data, &size)) : 0;
    query->policy = head / 5 % 3;
    query->flags = head / 16 % 2;
    query->complete_kinds = head % 3 == 0 ? LAST_KIND : (int32_t)(head % (LAST_KIND + 1));
    while (size > 4 && count < MAX_FACTS) {
        fact(&data, &size, (int32_t)count + 1, &facts[count]);
        count++;
    }
    return count;
}

#endif
