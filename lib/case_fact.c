/*
 * lib/case_fact.c: checks the fields of one fact against the row of its kind.
 */
#include <string.h>

#include "calendar/calendar_internal.h"
#include "case_check.h"
#include "catalogue/code_row.h"
#include "kwaliteitskader/facts.h"
#include "kwaliteitskader/status.h"

/* yyyymm00 or yyyy0000 for a year and month that exist. */
static int32_t kwk_fact_partial_date(kwk_date date)
{
    if (date < 0 || date % 100 != 0) {
        return 0;
    }
    return date % 10000 == 0 ? kwk_i_date_ok(date + 101) : kwk_i_date_ok(date + 1);
}

static int32_t kwk_fact_date(const struct kwk_fact *fact, const struct kwk_i_fact_row *row)
{
    if (kwk_i_date_ok(fact->date)) {
        return KWK_OK;
    }
    if ((row->uses & KWK_I_PARTIAL_BIT) != 0 && kwk_fact_partial_date(fact->date)) {
        return KWK_OK;
    }
    return KWK_ERR_DATE;
}

/* A later day that may be 0; `first` may be a partial date, or 0 for no order. */
static int32_t kwk_fact_later(kwk_date date, kwk_date first)
{
    if (date == 0) {
        return KWK_OK;
    }
    if (!kwk_i_date_ok(date)) {
        return KWK_ERR_DATE;
    }
    return date < first ? KWK_ERR_ORDER : KWK_OK;
}

static int32_t kwk_fact_ref(const struct kwk_fact *fact, int32_t ref)
{
    return ref < 0 || (ref != 0 && ref == fact->id) ? KWK_ERR_REF : KWK_OK;
}

/* -1 = all: only where a fact speaks about the record itself. */
static int32_t kwk_fact_person(const struct kwk_fact *fact)
{
    if (fact->person == -1) {
        return fact->kind == KWK_FACT_UITLEG || fact->kind == KWK_FACT_OORDEEL ||
                       fact->kind == KWK_FACT_TERMIJN_GESTELD || fact->kind == KWK_FACT_VOLLEDIG
                   ? KWK_OK
                   : KWK_ERR_PERSON;
    }
    return fact->person < 0 || fact->person > KWK_PERSON_MAX ? KWK_ERR_PERSON : KWK_OK;
}

/*
 * A lenient caller may be newer than this library and say of a later kind that it looked; that
 * kind is unknown here, so the declaration says nothing.
 */
static int32_t kwk_fact_code(int32_t group, int32_t number, uint32_t query_flags)
{
    if (number == 0 || kwk_i_code_known(group, number)) {
        return KWK_OK;
    }
    switch (group) {
    case KWK_GROUP_GETAL:
        return number < 0 ? KWK_ERR_RANGE : KWK_OK;
    case KWK_GROUP_NORM:
        return KWK_ERR_NORM;
    case KWK_GROUP_FACT:
        return number > 0 && (query_flags & KWK_QUERY_LENIENT) != 0 ? KWK_OK : KWK_ERR_KIND;
    default:
        return KWK_ERR_CODE;
    }
}

static int32_t kwk_fact_bits(uint32_t bits, uint32_t all)
{
    return (bits & ~all) == 0 ? KWK_OK : KWK_ERR_FLAGS;
}

/* The status of one field that the kind uses. */
static int32_t kwk_fact_field(const struct kwk_fact *fact, const struct kwk_i_fact_row *row,
                              int32_t field, uint32_t query_flags)
{
    switch (field) {
    case KWK_FIELD_DATE:
        return kwk_fact_date(fact, row);
    case KWK_FIELD_LAST_DAY:
        return kwk_fact_later(fact->last_day, fact->date);
    case KWK_FIELD_RECORDED:
        return kwk_fact_later(fact->recorded, 0);
    case KWK_FIELD_WITHDRAWN:
        return kwk_fact_later(fact->withdrawn, fact->recorded);
    case KWK_FIELD_REF:
        return kwk_fact_ref(fact, fact->ref);
    case KWK_FIELD_REF2:
        return kwk_fact_ref(fact, fact->ref2);
    case KWK_FIELD_PERSON:
        return kwk_fact_person(fact);
    case KWK_FIELD_VALUE:
        return kwk_fact_code(row->value_group, fact->value, query_flags);
    case KWK_FIELD_DETAIL:
        return kwk_fact_code(row->detail_group, fact->detail, query_flags);
    case KWK_FIELD_ROLES:
        return kwk_fact_bits(fact->roles, KWK_I_ROLES_ALL);
    case KWK_FIELD_FLAGS:
        return kwk_fact_bits(fact->flags, row->flags);
    case KWK_FIELD_KNOWN:
        return kwk_fact_bits(fact->known, row->flags);
    default:
        return KWK_OK;
    }
}

int32_t kwk_i_fact_check(const struct kwk_fact *fact, const struct kwk_i_fact_row *row,
                         uint32_t query_flags, int32_t from, struct kwk_report *fault)
{
    int32_t fields[KWK_FIELD_RESERVED];
    _Static_assert(sizeof fields == sizeof *fact, "a fact is its fields and nothing else");
    memcpy(fields, fact, sizeof fields);
    for (int32_t field = from > KWK_FIELD_KIND ? from : KWK_FIELD_KIND; field <= KWK_FIELD_RESERVED;
         field++) {
        const int32_t got = fields[field - 1];
        const uint32_t bit = KWK_I_FIELD_BIT(field);
        int32_t status = KWK_OK;
        if (field == KWK_FIELD_ID) {
            status = got > 0 ? KWK_OK : KWK_ERR_ID;
        } else if (got == 0) {
            status = (row->required & bit) != 0 ? KWK_ERR_REQUIRED : KWK_OK;
        } else if ((row->uses & bit) != 0 || field == KWK_FIELD_FLAGS || field == KWK_FIELD_KNOWN) {
            status = kwk_fact_field(fact, row, field, query_flags);
        } else {
            status = KWK_ERR_RESERVED;
        }
        if (status != KWK_OK) {
            return kwk_i_fault(fault, status, field, got);
        }
    }
    return KWK_OK;
}
