/*
 * kwaliteitskader/explain.h: one finding in sentences (Dutch label: toelichting).
 *
 * Owns: kwk_explain. The text says what the norm asks, whom it binds and concerns, by when and
 * counted from what, which days were skipped, what was found, the other reading, what would settle
 * it, the article and status of the norm, and what else to know. docs/toelichting.md shows how it is
 * built. It reports and never decides or blames (AVG art. 22).
 * No names, person numbers, ids or free text of the caller stand in it. Its dates are those of the
 * case: whoever holds the case can tell whom they are about, so the text is pseudonymised personal
 * data (AVG art. 4 onder 5) and is kept, shown and deleted as the case file is: docs/privacy.md.
 * Not to be confused with the fact UITLEG, an explanation that people give (comply or explain).
 */
#ifndef KWALITEITSKADER_EXPLAIN_H
#define KWALITEITSKADER_EXPLAIN_H

#include "evaluate.h"

#ifdef __cplusplus
extern "C" {
#endif

/* No explanation takes more bytes, its closing NUL included. */
enum {
    KWK_EXPLAIN_MAX = 4096
};

/*
 * A finding of kwk_evaluate in sentences, for the people of the case.
 *
 * The case is given as to kwk_evaluate; never written. query.verdicts, query.from and query.sets
 * leave nothing out here.
 * finding: required; its first 80 bytes are read. norm, person, anchor and ordinal say which. With
 * verdict 0 they suffice; otherwise verdict, reason, dates and days must be those that this case
 * gives, so that a text never stands beside a finding it does not belong to.
 * lang: KWK_LANG_NL or KWK_LANG_EN.
 * buffer: receives the text: UTF-8, a closing NUL; one theme per line, a line feed between lines.
 * May be NULL with capacity 0; capacity is its size in bytes.
 * needed: receives the bytes that the text takes, NUL included, at most KWK_EXPLAIN_MAX; required.
 * report: the first fault, or NULL.
 *
 * Returns KWK_OK; KWK_ERR_CAPACITY (needed set, buffer untouched); KWK_ERR_NULL; KWK_ERR_LANGUAGE;
 * KWK_ERR_NORM; KWK_ERR_OVERLAP (buffer lies over an input); KWK_ERR_CODE with KWK_FIELD_FINDINGS
 * when the case gives no such finding; or the fault of the case, with fact and field in report.
 * Cost: that of kwk_evaluate for this one norm, twice where a fact is lacking, plus the length of the text. Stack below 16 KiB; no
 * allocation, no state: thread-safe. Article: that of the norm; the days by Algemene termijnenwet
 * art. 1 and 3. Since 0.4.0.
 *
 *     struct kwk_query query = {0};
 *     struct kwk_finding finding = {0};
 *     char text[KWK_EXPLAIN_MAX];
 *     uint32_t needed = 0;
 *     query.size = sizeof query;
 *     query.as_of = 20260420;
 *     finding.norm = KWK_NORM_EERSTE_CONTACT_OTS;
 *     finding.ordinal = 1;
 *     int32_t status = kwk_explain(&query, NULL, 0, NULL, 0, &finding, KWK_LANG_NL, text,
 *                                  sizeof text, &needed, NULL);
 */
KWK_API int32_t KWK_CALL kwk_explain(const struct kwk_query *query, const struct kwk_fact *facts,
                                     uint32_t fact_count, const kwk_date *extra_days,
                                     uint32_t extra_day_count, const struct kwk_finding *finding,
                                     int32_t lang, char *buffer, uint32_t capacity,
                                     uint32_t *needed, struct kwk_report *report);

#ifdef __cplusplus
}
#endif
#endif
