/*
 * lib/catalogue/fact_row.h: one kind of fact as one row.
 *
 * Owns: struct kwk_i_fact_row. The rows stand in facts.inc; facts.c includes them.
 */
#ifndef KWK_FACT_ROW_H
#define KWK_FACT_ROW_H

#include "kwaliteitskader/case.h"

/* The bit of a field (KWK_FIELD_*) in `uses` and `required`. */
#define KWK_I_FIELD_BIT(field) (1u << ((field)-1))
/* In `uses`: date may be yyyymm00 or yyyy0000. */
#define KWK_I_PARTIAL_BIT (1u << 31)

struct kwk_i_fact_row {
    int32_t kind;
    int32_t value_group;  /* KWK_GROUP_* */
    int32_t detail_group; /* KWK_GROUP_* */
    uint32_t uses;
    uint32_t required;
    uint32_t flags; /* KWK_FLAG_* it knows */
    const char *name;
    const char *nl;
    const char *en;
};

/* The row of a kind of fact, NULL if unknown. Constant time. */
const struct kwk_i_fact_row *kwk_i_fact_row(int32_t kind);
/* The index-th row in ascending order of kind, NULL past the end. */
const struct kwk_i_fact_row *kwk_i_fact_at(uint32_t index);

#endif
