/*
 * kwaliteitskader/canonical.h: one byte-exact encoding of a question, its facts and its findings.
 *
 * Owns: kwk_canonical and its parts (KWK_PART_*). docs/canonical.md has the format and test
 * vectors. The host hashes the bytes and keeps the hash as a receipt: the same case, asked the same
 * way of the same edition, gives the same bytes on every platform, from every language, in any
 * order of facts and with any keys in the same order. The version of the library does not stand in
 * it. Dates about a child remain personal data under the AVG, and a hash of them is not anonymous.
 */
#ifndef KWALITEITSKADER_CANONICAL_H
#define KWALITEITSKADER_CANONICAL_H

#include "evaluate.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The parts of the encoding, in their order. */
enum {
    KWK_PART_HEAD = 1,    /* the word KWKCANON, format, edition, fingerprint of the catalogue */
    KWK_PART_QUERY = 2,   /* the question */
    KWK_PART_NORMS = 3,   /* the norms asked for */
    KWK_PART_DAYS = 4,    /* equated days that the caller supplied */
    KWK_PART_FACTS = 5,   /* the facts, ids renumbered by rank */
    KWK_PART_FINDINGS = 6 /* the findings, ids likewise */
};

/* The format of the encoding. */
enum {
    KWK_CANONICAL_FORMAT = 1
};

/*
 * Encode a case with its findings.
 *
 * query .. extra_day_count   as for kwk_evaluate.
 * buffer     the caller's `capacity` bytes (bytes, no text), or NULL with 0; shares no byte with an input.
 * needed     receives the length in bytes; required.
 * report     the first fault, or NULL.
 *
 * Returns KWK_OK; KWK_ERR_CAPACITY (needed set, buffer untouched); or the fault of the case as
 * kwk_evaluate gives it, and nothing written.
 * Ids become their rank (1 = the lowest id of the case), so that receipts do not depend on keys.
 * Cost: three evaluations and O(n log n); quadratic in extra days and norms. Stack below 16 KiB; no
 * allocation. Thread-safe: no state. Since 0.4.0.
 *
 *     struct kwk_query query = {0};
 *     char bytes[65536];
 *     uint32_t needed = 0;
 *     query.size = sizeof query;
 *     query.as_of = 20260420;
 *     int32_t status = kwk_canonical(&query, facts, 6, NULL, 0, NULL, 0, bytes, sizeof bytes,
 *                                    &needed, NULL);
 */
KWK_API int32_t KWK_CALL kwk_canonical(const struct kwk_query *query, const struct kwk_fact *facts,
                                       uint32_t fact_count, const int32_t *norms,
                                       uint32_t norm_count, const kwk_date *extra_days,
                                       uint32_t extra_day_count, char *buffer, uint32_t capacity,
                                       uint32_t *needed, struct kwk_report *report);

/*
 * Where a part stands in an encoding: *offset and *length receive bytes. The whole encoding is
 * looked at first: word, format, and counts that fit `size` to the byte.
 * Errors: KWK_ERR_NULL; KWK_ERR_FORMAT (not such an encoding, or cut off); KWK_ERR_CODE (no such
 * part). Nothing is written then. O(1). Since 0.4.0.
 *
 *     char bytes[200] = {0};
 *     uint32_t offset = 0;
 *     uint32_t length = 0;
 *     int32_t status = kwk_canonical_part(bytes, sizeof bytes, KWK_PART_FACTS, &offset, &length);
 */
KWK_API int32_t KWK_CALL kwk_canonical_part(const char *bytes, uint32_t size, int32_t part,
                                            uint32_t *offset, uint32_t *length);

#ifdef __cplusplus
}
#endif
#endif
