/*
 * lib/canonical.c: kwk_canonical: a question, its facts and its findings as bytes that do not
 * depend on platform, order of facts or keys. docs/canonical.md is the format.
 */
#include <string.h>

#include "canonical.h"
#include "catalogue/entry_index.h"
#include "frame.h"
#include "internal.h"
#include "kwaliteitskader/canonical.h"
#include "kwaliteitskader/status.h"
#include "kwaliteitskader/version.h"

/* What is encoded, and where it goes. */
struct kwk_canonical {
    const struct kwk_fact *facts;
    uint32_t fact_count;
    const uint16_t *by_id; /* the facts by rank of their id */
    char *buffer;          /* NULL = only the length is asked */
    uint32_t at;
};

static void kwk_canonical_put(struct kwk_canonical *out, uint32_t word)
{
    if (out->buffer != 0) {
        for (uint32_t i = 0; i < 4; i++) {
            out->buffer[out->at + i] = (char)(word >> (24 - 8 * i) & 0xffu);
        }
    }
    out->at += 4;
}

/* The rank of an id, 1 = the lowest; 0 for 0. */
static uint32_t kwk_canonical_rank(const struct kwk_canonical *out, int32_t id)
{
    uint32_t from = 0;
    uint32_t end = out->fact_count;
    if (id == 0) {
        return 0;
    }
    while (from < end) {
        const uint32_t middle = from + (end - from) / 2;
        if (out->facts[out->by_id[middle]].id < id) {
            from = middle + 1;
        } else {
            end = middle;
        }
    }
    return from + 1;
}

/* "sha256:<64 hexadecimal digits>" as 32 bytes. */
static void kwk_canonical_digest(struct kwk_canonical *out)
{
    const char *hex = kwk_catalogue_digest() + 7;
    for (uint32_t word = 0; word < 8; word++) {
        uint32_t value = 0;
        for (uint32_t i = 0; i < 8; i++) {
            const char digit = hex[8 * word + i];
            value = value << 4 | (uint32_t)(digit <= '9' ? digit - '0' : digit - 'a' + 10);
        }
        kwk_canonical_put(out, value);
    }
}

static void kwk_canonical_head(struct kwk_canonical *out, int32_t edition)
{
    kwk_canonical_put(out, KWK_I_CANONICAL_WORD_1);
    kwk_canonical_put(out, KWK_I_CANONICAL_WORD_2);
    kwk_canonical_put(out, KWK_CANONICAL_FORMAT);
    kwk_canonical_put(out, (uint32_t)edition);
    kwk_canonical_digest(out);
}

/* 0 = all becomes all of this library, so that saying it or leaving it out is the same. */
static void kwk_canonical_query(struct kwk_canonical *out, const struct kwk_query *query)
{
    const uint32_t sets = (uint32_t)(KWK_SET_KADER | KWK_SET_WET);
    kwk_canonical_put(out, (uint32_t)query->as_of);
    kwk_canonical_put(out, (uint32_t)query->known_on);
    kwk_canonical_put(out, (uint32_t)query->from);
    kwk_canonical_put(out, query->sets != 0 ? query->sets : sets);
    kwk_canonical_put(out, query->verdicts != 0 ? query->verdicts : KWK_I_VERDICTS_ALL);
    kwk_canonical_put(out, query->policy);
    kwk_canonical_put(out, query->flags);
    kwk_canonical_put(out, (uint32_t)query->complete_kinds);
    kwk_canonical_put(out, (uint32_t)query->complete_from);
    kwk_canonical_put(out, (uint32_t)query->complete_through);
}

/* A list in ascending order, each number once, its count before it. */
static void kwk_canonical_list(struct kwk_canonical *out, const int32_t *numbers, uint32_t count)
{
    const uint32_t head = out->at;
    uint32_t written = 0;
    int32_t last = 0;
    kwk_canonical_put(out, 0);
    for (;;) {
        int32_t next = 0;
        for (uint32_t i = 0; i < count; i++) {
            if (numbers[i] > last && (next == 0 || numbers[i] < next)) {
                next = numbers[i];
            }
        }
        if (next == 0) {
            break;
        }
        kwk_canonical_put(out, (uint32_t)next);
        last = next;
        written++;
    }
    const uint32_t end = out->at;
    out->at = head;
    kwk_canonical_put(out, written);
    out->at = end;
}

static void kwk_canonical_facts(struct kwk_canonical *out)
{
    kwk_canonical_put(out, out->fact_count);
    for (uint32_t i = 0; i < out->fact_count; i++) {
        struct kwk_fact fact = out->facts[out->by_id[i]];
        uint32_t words[sizeof fact / 4];
        fact.id = (int32_t)kwk_canonical_rank(out, fact.id);
        fact.ref = (int32_t)kwk_canonical_rank(out, fact.ref);
        fact.ref2 = (int32_t)kwk_canonical_rank(out, fact.ref2);
        memcpy(words, &fact, sizeof words);
        for (uint32_t w = 0; w < sizeof words / 4; w++) {
            kwk_canonical_put(out, words[w]);
        }
    }
}

/* The findings stand in the buffer as records; each becomes words in its own place. */
static void kwk_canonical_findings(struct kwk_canonical *out, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        struct kwk_finding finding;
        uint32_t words[sizeof finding / 4];
        memcpy(&finding, out->buffer + out->at, sizeof finding);
        finding.anchor = (int32_t)kwk_canonical_rank(out, finding.anchor);
        finding.trigger = (int32_t)kwk_canonical_rank(out, finding.trigger);
        finding.evidence = (int32_t)kwk_canonical_rank(out, finding.evidence);
        memcpy(words, &finding, sizeof words);
        for (uint32_t w = 0; w < sizeof words / 4; w++) {
            kwk_canonical_put(out, words[w]);
        }
    }
}

static int32_t kwk_canonical_inputs(struct kwk_i_frame *frame, const struct kwk_fact *facts,
                                    uint32_t fact_count, const char *buffer, uint32_t capacity,
                                    const uint32_t *needed)
{
    if (needed == 0 || (buffer == 0 && capacity != 0)) {
        return kwk_i_frame_fault(&frame->fault, KWK_ERR_NULL, KWK_FIELD_FINDINGS, 0);
    }
    if (kwk_i_overlap(buffer, capacity, facts, (uint64_t)fact_count * sizeof *facts)) {
        return kwk_i_frame_fault(&frame->fault, KWK_ERR_OVERLAP, KWK_FIELD_FINDINGS, 0);
    }
    return KWK_OK;
}

KWK_API int32_t KWK_CALL kwk_canonical(const struct kwk_query *query, const struct kwk_fact *facts,
                                       uint32_t fact_count, const int32_t *norms,
                                       uint32_t norm_count, const kwk_date *extra_days,
                                       uint32_t extra_day_count, char *buffer, uint32_t capacity,
                                       uint32_t *needed, struct kwk_report *report)
{
    struct kwk_i_frame frame;
    struct kwk_i_sink sink = {0};
    struct kwk_canonical out = {facts, fact_count, frame.index, 0, 0};
    if (kwk_i_report_check(report) != KWK_OK) {
        return KWK_ERR_SIZE;
    }
    int32_t status = kwk_canonical_inputs(&frame, facts, fact_count, buffer, capacity, needed);
    if (status == KWK_OK) {
        status = kwk_i_frame_begin(&frame, query, facts, fact_count, extra_days, extra_day_count);
    }
    status = status != KWK_OK ? status : kwk_i_frame_norms(&frame, norms, norm_count);
    if (status != KWK_OK) {
        return kwk_i_frame_end(&frame, status, report);
    }
    kwk_i_frame_run(&frame, norms, norm_count, &sink);
    const uint32_t count = sink.count;
    const int32_t edition = frame.query.edition != 0 ? frame.query.edition : kwk_edition();
    /* Twice: for the length, then for the bytes. The check leaves the facts by id. */
    for (;;) {
        out.at = 0;
        (void)kwk_i_case_check(query, facts, fact_count, frame.index, &frame.query, &frame.fault);
        kwk_canonical_head(&out, edition);
        kwk_canonical_query(&out, &frame.query);
        kwk_canonical_list(&out, norms, norm_count);
        kwk_canonical_list(&out, extra_days, extra_day_count);
        kwk_canonical_facts(&out);
        kwk_canonical_put(&out, count);
        if (out.buffer != 0) {
            break;
        }
        const uint64_t length = out.at + (uint64_t)count * sizeof(struct kwk_finding);
        *needed = length > UINT32_MAX ? UINT32_MAX : (uint32_t)length;
        if (*needed > capacity) {
            status = kwk_i_frame_fault(&frame.fault, KWK_ERR_CAPACITY, KWK_FIELD_FINDINGS,
                                       *needed > INT32_MAX ? INT32_MAX : (int32_t)*needed);
            return kwk_i_frame_end(&frame, status, report);
        }
        out.buffer = buffer;
    }
    sink = (struct kwk_i_sink){0};
    sink.findings = (unsigned char *)(buffer + out.at);
    sink.finding_size = sizeof(struct kwk_finding);
    sink.capacity = count;
    (void)kwk_i_frame_begin(&frame, query, facts, fact_count, extra_days, extra_day_count);
    kwk_i_frame_run(&frame, norms, norm_count, &sink);
    (void)kwk_i_case_check(query, facts, fact_count, frame.index, &frame.query, &frame.fault);
    kwk_canonical_findings(&out, count);
    return kwk_i_frame_end(&frame, KWK_OK, report);
}
