/*
 * lib/case_query.c: checks the question and takes it over into the library's own struct.
 */
#include <string.h>

#include "calendar/calendar_internal.h"
#include "canonical.h"
#include "case_check.h"
#include "internal.h"
#include "kwaliteitskader/evaluate.h"
#include "kwaliteitskader/status.h"

#define KWK_I_SETS_ALL        ((uint32_t)(KWK_SET_KADER | KWK_SET_WET))
#define KWK_I_QUERY_FLAGS_ALL ((uint32_t)KWK_QUERY_LENIENT)

static int32_t kwk_query_date(kwk_date date, int32_t field, struct kwk_report *fault)
{
    if (date == 0 || kwk_i_date_ok(date)) {
        return KWK_OK;
    }
    return kwk_i_fault(fault, KWK_ERR_DATE, field, date);
}

static int32_t kwk_query_bits(uint32_t bits, uint32_t all, int32_t field, struct kwk_report *fault)
{
    if ((bits & ~all) == 0) {
        return KWK_OK;
    }
    return kwk_i_fault(fault, KWK_ERR_FLAGS, field, (int32_t)bits);
}

static int32_t kwk_query_days(const struct kwk_query *query, struct kwk_report *fault)
{
    if (query->as_of == 0) {
        return kwk_i_fault(fault, KWK_ERR_REQUIRED, KWK_FIELD_QUERY_AS_OF, 0);
    }
    int32_t status = kwk_query_date(query->as_of, KWK_FIELD_QUERY_AS_OF, fault);
    if (status == KWK_OK) {
        status = kwk_query_date(query->known_on, KWK_FIELD_QUERY_KNOWN_ON, fault);
    }
    if (status == KWK_OK) {
        status = kwk_query_date(query->from, KWK_FIELD_QUERY_FROM, fault);
    }
    return status;
}

static int32_t kwk_query_choices(const struct kwk_query *query, struct kwk_report *fault)
{
    if (query->edition != 0 && query->edition != KWK_EDITION_2026_1) {
        return kwk_i_fault(fault, KWK_ERR_EDITION, KWK_FIELD_QUERY_EDITION, query->edition);
    }
    int32_t status = kwk_query_bits(query->sets, KWK_I_SETS_ALL, KWK_FIELD_QUERY_SETS, fault);
    if (status == KWK_OK) {
        status =
            kwk_query_bits(query->verdicts, KWK_I_VERDICTS_ALL, KWK_FIELD_QUERY_VERDICTS, fault);
    }
    if (status == KWK_OK && query->policy > KWK_POLICY_LAAT) {
        status = kwk_i_fault(fault, KWK_ERR_CODE, KWK_FIELD_QUERY_POLICY, (int32_t)query->policy);
    }
    if (status == KWK_OK) {
        status = kwk_query_bits(query->flags, KWK_I_QUERY_FLAGS_ALL, KWK_FIELD_QUERY_FLAGS, fault);
    }
    return status;
}

static int32_t kwk_query_completeness(const struct kwk_query *query, struct kwk_report *fault)
{
    if (query->complete_kinds < 0) {
        return kwk_i_fault(fault, KWK_ERR_RANGE, KWK_FIELD_QUERY_COMPLETE_KINDS,
                           query->complete_kinds);
    }
    int32_t status = kwk_query_date(query->complete_from, KWK_FIELD_QUERY_COMPLETE_FROM, fault);
    if (status == KWK_OK) {
        status = kwk_query_date(query->complete_through, KWK_FIELD_QUERY_COMPLETE_THROUGH, fault);
    }
    if (status == KWK_OK && query->complete_through != 0 &&
        query->complete_through < query->complete_from) {
        status = kwk_i_fault(fault, KWK_ERR_ORDER, KWK_FIELD_QUERY_COMPLETE_THROUGH,
                             query->complete_through);
    }
    return status;
}

int32_t kwk_i_query_check(const struct kwk_query *query, struct kwk_query *normal,
                          struct kwk_report *fault)
{
    const uint32_t own = sizeof *normal;
    memset(normal, 0, own);
    if (query == 0) {
        return kwk_i_fault(fault, KWK_ERR_NULL, 0, 0);
    }
    const uint32_t size = query->size;
    if (!kwk_i_size_ok(size, KWK_QUERY_SIZE_V1) || !kwk_i_trailing_zero(query, size, own)) {
        return kwk_i_fault(fault, KWK_ERR_SIZE, KWK_FIELD_QUERY_SIZE, (int32_t)size);
    }
    memcpy(normal, query, size < own ? size : own);
    normal->size = own;
    int32_t status = kwk_query_days(normal, fault);
    if (status == KWK_OK) {
        status = kwk_query_choices(normal, fault);
    }
    if (status == KWK_OK) {
        status = kwk_query_completeness(normal, fault);
    }
    return status;
}
