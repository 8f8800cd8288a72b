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

/* Of a kind we do not know only the id is looked at: others may refer to it. */
static int32_t kwk_case_unknown(const struct kwk_fact *fact, uint32_t query_flags,
                                struct kwk_report *fault)
{
    if (fact->kind <= 0 || (query_flags & KWK_QUERY_LENIENT) == 0) {
        return kwk_i_fault(fault, KWK_ERR_KIND, KWK_FIELD_KIND, fact->kind);
    }
    fault->skipped++;
    return fact->id > 0 ? KWK_OK : kwk_i_fault(fault, KWK_ERR_ID, KWK_FIELD_ID, fact->id);
}

/* The first row whose own fields are at fault, as a fault; else fact_count. */
static uint32_t kwk_case_rows(const struct kwk_fact *facts, uint32_t fact_count,
                              uint32_t query_flags, struct kwk_report *fault)
{
    uint32_t periods = 0;
    for (uint32_t i = 0; i < fact_count; i++) {
        const struct kwk_fact *fact = &facts[i];
        const struct kwk_i_fact_row *row = kwk_i_fact_row(fact->kind);
        int32_t status = row == 0 ? kwk_case_unknown(fact, query_flags, fault)
                                  : kwk_i_fact_check(fact, row, query_flags, fault);
        if (status == KWK_OK && kwk_case_is_period(fact->kind) && ++periods > KWK_PERIODS_MAX) {
            status = kwk_i_fault(fault, KWK_ERR_COUNT, KWK_FIELD_KIND, fact->kind);
        }
        if (status != KWK_OK) {
            fault->fact_index = (int32_t)i;
            fault->fact_id = fact->id;
            return i;
        }
    }
    return fact_count;
}

int32_t kwk_i_case_check(const struct kwk_query *query, const struct kwk_fact *facts,
                         uint32_t fact_count, uint16_t *index, struct kwk_query *normal,
                         struct kwk_report *fault)
{
    kwk_i_fault_none(fault);
    const int32_t status = kwk_i_query_check(query, normal, fault);
    if (status != KWK_OK) {
        return status;
    }
    if (fact_count > KWK_FACTS_MAX) {
        const int32_t got = fact_count > INT32_MAX ? INT32_MAX : (int32_t)fact_count;
        return kwk_i_fault(fault, KWK_ERR_COUNT, 0, got);
    }
    if (facts == 0 && fact_count > 0) {
        return kwk_i_fault(fault, KWK_ERR_NULL, 0, 0);
    }
    const uint32_t sound = kwk_case_rows(facts, fact_count, normal->flags, fault);
    struct kwk_report earlier = *fault;
    const int32_t linked = kwk_i_links_check(facts, fact_count, sound, index, &earlier);
    if (linked != KWK_OK) {
        *fault = earlier;
    }
    return fault->status;
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
