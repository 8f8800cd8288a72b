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

static int32_t kwk_query_date(kwk_date date)
{
    return date == 0 || kwk_i_date_ok(date) ? KWK_OK : KWK_ERR_DATE;
}

static int32_t kwk_query_bits(uint32_t bits, uint32_t all)
{
    return (bits & ~all) == 0 ? KWK_OK : KWK_ERR_FLAGS;
}

static int32_t kwk_query_through(const struct kwk_query *query)
{
    const int32_t status = kwk_query_date(query->complete_through);
    return status == KWK_OK && query->complete_through != 0 &&
                   query->complete_through < query->complete_from
               ? KWK_ERR_ORDER
               : status;
}

/* The status of one field. */
static int32_t kwk_query_field(const struct kwk_query *query, int32_t field)
{
    switch (field) {
    case KWK_FIELD_QUERY_AS_OF:
        return query->as_of == 0 ? KWK_ERR_REQUIRED : kwk_query_date(query->as_of);
    case KWK_FIELD_QUERY_KNOWN_ON:
        return kwk_query_date(query->known_on);
    case KWK_FIELD_QUERY_FROM:
        return kwk_query_date(query->from);
    case KWK_FIELD_QUERY_EDITION:
        return query->edition != 0 && query->edition != KWK_EDITION_2026_1 ? KWK_ERR_EDITION
                                                                           : KWK_OK;
    case KWK_FIELD_QUERY_SETS:
        return kwk_query_bits(query->sets, KWK_I_SETS_ALL);
    case KWK_FIELD_QUERY_VERDICTS:
        return kwk_query_bits(query->verdicts, KWK_I_VERDICTS_ALL);
    case KWK_FIELD_QUERY_POLICY:
        return query->policy > KWK_POLICY_LAAT ? KWK_ERR_CODE : KWK_OK;
    case KWK_FIELD_QUERY_FLAGS:
        return kwk_query_bits(query->flags, KWK_I_QUERY_FLAGS_ALL);
    case KWK_FIELD_QUERY_COMPLETE_KINDS:
        return query->complete_kinds < 0 ? KWK_ERR_RANGE : KWK_OK;
    case KWK_FIELD_QUERY_COMPLETE_FROM:
        return kwk_query_date(query->complete_from);
    case KWK_FIELD_QUERY_COMPLETE_THROUGH:
        return kwk_query_through(query);
    default:
        return KWK_OK;
    }
}

int32_t kwk_i_query_check(const struct kwk_query *normal, int32_t from, struct kwk_report *fault)
{
    int32_t fields[KWK_FIELD_QUERY_COMPLETE_THROUGH - KWK_FIELD_QUERY_SIZE + 1];
    _Static_assert(sizeof fields == sizeof *normal, "a query is its fields and nothing else");
    memcpy(fields, normal, sizeof fields);
    for (int32_t field = from > KWK_FIELD_QUERY_AS_OF ? from : KWK_FIELD_QUERY_AS_OF;
         field <= KWK_FIELD_QUERY_COMPLETE_THROUGH; field++) {
        const int32_t status = kwk_query_field(normal, field);
        if (status != KWK_OK) {
            return kwk_i_fault(fault, status, field, fields[field - KWK_FIELD_QUERY_SIZE]);
        }
    }
    return KWK_OK;
}

int32_t kwk_i_query_take(const struct kwk_query *query, struct kwk_query *normal,
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
    return KWK_OK;
}
