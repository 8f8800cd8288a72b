/*
 * lib/case_check.h: is this a case? What every verb that looks at one calls first.
 *
 * Owns: the order of the checks. The query first, in the order of its fields; then the facts in
 * array order: per fact its fields in order, an id used twice, its ref and ref2. The first fault
 * wins. Circles are looked for last, when every fact is sound by itself. A fault in what another
 * fact says (an id used twice) stands at the later of the two.
 */
#ifndef KWK_CASE_CHECK_H
#define KWK_CASE_CHECK_H

#include "catalogue/fact_row.h"
#include "kwaliteitskader/case.h"

/*
 * query        the caller's, of any valid size.
 * index        room for KWK_FACTS_MAX entries; after success index[0..fact_count) holds every fact
 *              once, in an order that is not promised. Skipped facts are in it.
 * normal       receives the query in this library's own struct, zero-extended.
 * fault        receives the whole report in this library's own struct, on success and on a fault.
 * Stack: below 2 KiB.
 */
int32_t kwk_i_case_check(const struct kwk_query *query, const struct kwk_fact *facts,
                         uint32_t fact_count, uint16_t *index, struct kwk_query *normal,
                         struct kwk_report *fault);

/*
 * KWK_ERR_SIZE if there is a report whose size is not valid: ask this before anything else.
 */
int32_t kwk_i_report_check(const struct kwk_report *report);

/* A report into the caller's; `out` may be NULL and has passed kwk_i_report_check. */
void kwk_i_report_write(struct kwk_report *out, const struct kwk_report *from);

/*
 * Every fault of a case instead of the first: handed on in the order of the check, the circles
 * last. Returns KWK_OK when the case could be looked at (`count` receives how many faults), else
 * what makes it impossible: no query or one of a wrong size, no array of facts, too many of them.
 */
typedef void kwk_i_fault_each(void *context, const struct kwk_report *fault);
int32_t kwk_i_case_faults(const struct kwk_query *query, const struct kwk_fact *facts,
                          uint32_t fact_count, uint16_t *index, struct kwk_query *normal,
                          struct kwk_report *fault, kwk_i_fault_each *each, void *context,
                          uint32_t *count);

/*
 * What the parts of the check offer each other. Each finds the first fault at a field from `from`
 * on, so that a caller may go on behind it; `from` 0 begins.
 */

/* A report without a fault. */
void kwk_i_fault_none(struct kwk_report *fault);
/* Field, value and status of a fault; returns the status. */
int32_t kwk_i_fault(struct kwk_report *fault, int32_t status, int32_t field, int32_t got);
/* case_query.c: the query into the library's own struct; whether it can be read at all. */
int32_t kwk_i_query_take(const struct kwk_query *query, struct kwk_query *normal,
                         struct kwk_report *fault);
int32_t kwk_i_query_check(const struct kwk_query *normal, int32_t from, struct kwk_report *fault);
/* case_fact.c: the fields of one fact of a known kind. */
int32_t kwk_i_fact_check(const struct kwk_fact *fact, const struct kwk_i_fact_row *row,
                         uint32_t query_flags, int32_t from, struct kwk_report *fault);
/* case_links.c: sorts index by id; rows of one id by their place in the array. */
void kwk_i_links_sort(const struct kwk_fact *facts, uint32_t fact_count, uint16_t *index);
/* The place of an id in the array, the first if it is used twice; -1 if there is none. */
int32_t kwk_i_links_find(const struct kwk_fact *facts, uint32_t fact_count, const uint16_t *index,
                         int32_t id);
/* The id of one fact used before, its ref or ref2 naming nothing. */
int32_t kwk_i_links_check(const struct kwk_fact *facts, uint32_t fact_count, const uint16_t *index,
                          uint32_t at, int32_t from, struct kwk_report *fault);
/* Circles: the first one (each NULL), or every one handed on. */
int32_t kwk_i_circles(const struct kwk_fact *facts, uint32_t fact_count, const uint16_t *index,
                      struct kwk_report *fault, kwk_i_fault_each *each, void *context);

#endif
