/*
 * lib/case_check.c: the check of a whole case, and the report of its first fault.
 */
#include <string.h>

#include "case_check.h"
#include "internal.h"
#include "kwaliteitskader/facts.h"
#include "kwaliteitskader/status.h"

void kwk_i_fault_none(struct kwk_report *fault)
{
    memset(fault, 0, sizeof *fault);
    fault->size = sizeof *fault;
    fault->fact_index = -1;
    fault->other_index = -1;
}

int32_t kwk_i_fault(struct kwk_report *fault, int32_t status, int32_t field, int32_t got)
{
    fault->status = status;
    fault->field = field;
    fault->got = got;
    return status;
}

int32_t kwk_i_report_check(const struct kwk_report *report)
{
    return report == 0 || kwk_i_size_ok(report->size, KWK_REPORT_SIZE_V1) ? KWK_OK : KWK_ERR_SIZE;
}

void kwk_i_report_write(struct kwk_report *out, const struct kwk_report *from)
{
    if (out != 0) {
        kwk_i_record_write(out, from, sizeof *from);
    }
}

static int32_t kwk_case_is_period(int32_t kind)
{
    return kind == KWK_FACT_MAATREGEL || kind == KWK_FACT_MACHTIGING || kind == KWK_FACT_PLAATSING;
}

static void kwk_case_at(struct kwk_report *fault, const struct kwk_fact *facts, uint32_t at)
{
    fault->fact_index = (int32_t)at;
    fault->fact_id = facts[at].id;
}

static int32_t kwk_case_skipped(const struct kwk_fact *fact, uint32_t query_flags)
{
    return fact->kind > 0 && (query_flags & KWK_QUERY_LENIENT) != 0 &&
           kwk_i_fact_row(fact->kind) == 0;
}

/* Of a kind we do not know only the id is looked at: others may refer to it. */
static int32_t kwk_case_unknown(const struct kwk_fact *fact, uint32_t query_flags, int32_t from,
                                struct kwk_report *fault)
{
    if (from <= KWK_FIELD_KIND && !kwk_case_skipped(fact, query_flags)) {
        return kwk_i_fault(fault, KWK_ERR_KIND, KWK_FIELD_KIND, fact->kind);
    }
    return from > KWK_FIELD_ID || fact->id > 0
               ? KWK_OK
               : kwk_i_fault(fault, KWK_ERR_ID, KWK_FIELD_ID, fact->id);
}

static int32_t kwk_case_fields(const struct kwk_fact *fact, uint32_t query_flags, int32_t from,
                               struct kwk_report *fault)
{
    const struct kwk_i_fact_row *row = kwk_i_fact_row(fact->kind);
    return row == 0 ? kwk_case_unknown(fact, query_flags, from, fault)
                    : kwk_i_fact_check(fact, row, query_flags, from, fault);
}

/* One measure, authorisation or placement more; a fault when there are too many. */
static int32_t kwk_case_period(const struct kwk_fact *fact, uint32_t *periods,
                               struct kwk_report *fault)
{
    return kwk_case_is_period(fact->kind) && ++*periods > KWK_PERIODS_MAX
               ? kwk_i_fault(fault, KWK_ERR_COUNT, KWK_FIELD_KIND, fact->kind)
               : KWK_OK;
}

/* The first row whose own fields are at fault, as a fault; else fact_count. */
static uint32_t kwk_case_rows(const struct kwk_fact *facts, uint32_t fact_count,
                              uint32_t query_flags, struct kwk_report *fault)
{
    uint32_t periods = 0;
    for (uint32_t i = 0; i < fact_count; i++) {
        fault->skipped += kwk_case_skipped(&facts[i], query_flags);
        int32_t status = kwk_case_fields(&facts[i], query_flags, 0, fault);
        if (status == KWK_OK) {
            status = kwk_case_period(&facts[i], &periods, fault);
        }
        if (status != KWK_OK) {
            kwk_case_at(fault, facts, i);
            return i;
        }
    }
    return fact_count;
}

/* The first fault in what the rows before `end` say of each other; circles when all are sound. */
static int32_t kwk_case_links(const struct kwk_fact *facts, uint32_t fact_count, uint32_t end,
                              const uint16_t *index, struct kwk_report *fault)
{
    for (uint32_t i = 0; i < end; i++) {
        const int32_t status = kwk_i_links_check(facts, fact_count, index, i, 0, fault);
        if (status != KWK_OK) {
            kwk_case_at(fault, facts, i);
            return status;
        }
    }
    return end == fact_count ? kwk_i_circles(facts, fact_count, index, fault, 0, 0) : KWK_OK;
}

/* Whether there are facts to look at. */
static int32_t kwk_case_array(const struct kwk_fact *facts, uint32_t fact_count,
                              struct kwk_report *fault)
{
    if (fact_count > KWK_FACTS_MAX) {
        const int32_t got = fact_count > INT32_MAX ? INT32_MAX : (int32_t)fact_count;
        return kwk_i_fault(fault, KWK_ERR_COUNT, 0, got);
    }
    return facts == 0 && fact_count > 0 ? kwk_i_fault(fault, KWK_ERR_NULL, 0, 0) : KWK_OK;
}

int32_t kwk_i_case_check(const struct kwk_query *query, const struct kwk_fact *facts,
                         uint32_t fact_count, uint16_t *index, struct kwk_query *normal,
                         struct kwk_report *fault)
{
    kwk_i_fault_none(fault);
    int32_t status = kwk_i_query_take(query, normal, fault);
    if (status == KWK_OK) {
        status = kwk_i_query_check(normal, 0, fault);
    }
    if (status == KWK_OK) {
        status = kwk_case_array(facts, fact_count, fault);
    }
    if (status != KWK_OK) {
        return status;
    }
    const uint32_t sound = kwk_case_rows(facts, fact_count, normal->flags, fault);
    struct kwk_report earlier = *fault;
    kwk_i_links_sort(facts, fact_count, index);
    if (kwk_case_links(facts, fact_count, sound, index, &earlier) != KWK_OK) {
        *fault = earlier;
    }
    return fault->status;
}

/* Counts what goes by on its way to the caller. */
struct kwk_case_count {
    kwk_i_fault_each *each;
    void *context;
    uint32_t count;
};

static void kwk_case_count_one(void *context, const struct kwk_report *fault)
{
    struct kwk_case_count *counted = context;
    counted->count++;
    counted->each(counted->context, fault);
}

/* Every fault of one row: its fields, the number of periods, its id and references. */
static void kwk_case_all_of(const struct kwk_fact *facts, uint32_t fact_count,
                            const uint16_t *index, uint32_t at, uint32_t query_flags,
                            uint32_t *periods, struct kwk_case_count *counted)
{
    struct kwk_report fault;
    kwk_i_fault_none(&fault);
    kwk_case_at(&fault, facts, at);
    while (kwk_case_fields(&facts[at], query_flags, fault.field + 1, &fault) != KWK_OK) {
        kwk_case_count_one(counted, &fault);
    }
    if (kwk_case_period(&facts[at], periods, &fault) != KWK_OK) {
        kwk_case_count_one(counted, &fault);
    }
    fault.field = 0;
    while (kwk_i_links_check(facts, fact_count, index, at, fault.field + 1, &fault) != KWK_OK) {
        kwk_case_count_one(counted, &fault);
        fault.other_index = -1;
    }
}

int32_t kwk_i_case_faults(const struct kwk_query *query, const struct kwk_fact *facts,
                          uint32_t fact_count, uint16_t *index, struct kwk_query *normal,
                          struct kwk_report *fault, kwk_i_fault_each *each, void *context,
                          uint32_t *count)
{
    struct kwk_case_count counted = {each, context, 0};
    struct kwk_report one;
    uint32_t periods = 0;
    kwk_i_fault_none(fault);
    int32_t status = kwk_i_query_take(query, normal, fault);
    if (status == KWK_OK) {
        status = kwk_case_array(facts, fact_count, fault);
    }
    if (status != KWK_OK) {
        return status;
    }
    kwk_i_fault_none(&one);
    while (kwk_i_query_check(normal, one.field + 1, &one) != KWK_OK) {
        kwk_case_count_one(&counted, &one);
    }
    kwk_i_links_sort(facts, fact_count, index);
    for (uint32_t i = 0; i < fact_count; i++) {
        fault->skipped += kwk_case_skipped(&facts[i], normal->flags);
        kwk_case_all_of(facts, fact_count, index, i, normal->flags, &periods, &counted);
    }
    kwk_i_fault_none(&one);
    kwk_i_circles(facts, fact_count, index, &one, kwk_case_count_one, &counted);
    *count = counted.count;
    return KWK_OK;
}

int32_t KWK_CALL kwk_case_check(const struct kwk_query *query, const struct kwk_fact *facts,
                                uint32_t fact_count, struct kwk_report *report)
{
    uint16_t index[KWK_FACTS_MAX];
    struct kwk_query normal;
    struct kwk_report fault;
    int32_t status = kwk_i_report_check(report);
    if (status != KWK_OK) {
        return status;
    }
    if (report != 0 &&
        (kwk_i_overlap(report, report->size, query, sizeof *query) ||
         kwk_i_overlap(report, report->size, facts, (uint64_t)fact_count * sizeof *facts))) {
        return KWK_ERR_OVERLAP;
    }
    status = kwk_i_case_check(query, facts, fact_count, index, &normal, &fault);
    kwk_i_report_write(report, &fault);
    return status;
}
