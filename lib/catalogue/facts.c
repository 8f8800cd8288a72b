/*
 * lib/catalogue/facts.c: the kinds of fact as a table, and the getters over it.
 */
#include "catalogue/fact_row.h"
#include "internal.h"
#include "kwaliteitskader/catalogue.h"
#include "kwaliteitskader/codes.h"
#include "kwaliteitskader/facts.h"
#include "kwaliteitskader/status.h"

/* clang-format off */
/* Every kind uses these; ids are required too, but have a status of their own. */
#define USES_COMMON                                                                               \
    (KWK_I_FIELD_BIT(KWK_FIELD_KIND) | KWK_I_FIELD_BIT(KWK_FIELD_DATE) |                          \
     KWK_I_FIELD_BIT(KWK_FIELD_RECORDED) | KWK_I_FIELD_BIT(KWK_FIELD_WITHDRAWN) |                 \
     KWK_I_FIELD_BIT(KWK_FIELD_ID))
#define REQUIRED_COMMON                                                                           \
    (KWK_I_FIELD_BIT(KWK_FIELD_KIND) | KWK_I_FIELD_BIT(KWK_FIELD_DATE) |                          \
     KWK_I_FIELD_BIT(KWK_FIELD_ID))
#define USES_FLAGS (KWK_I_FIELD_BIT(KWK_FIELD_FLAGS) | KWK_I_FIELD_BIT(KWK_FIELD_KNOWN))
#define USES_LAST_DAY KWK_I_FIELD_BIT(KWK_FIELD_LAST_DAY)
#define USES_REF KWK_I_FIELD_BIT(KWK_FIELD_REF)
#define USES_REF2 KWK_I_FIELD_BIT(KWK_FIELD_REF2)
#define USES_PERSON KWK_I_FIELD_BIT(KWK_FIELD_PERSON)
#define USES_VALUE KWK_I_FIELD_BIT(KWK_FIELD_VALUE)
#define USES_DETAIL KWK_I_FIELD_BIT(KWK_FIELD_DETAIL)
#define USES_ROLES KWK_I_FIELD_BIT(KWK_FIELD_ROLES)
#define USES_PERSONS KWK_I_FIELD_BIT(KWK_FIELD_PERSONS)
#define USES_PARTIAL KWK_I_PARTIAL_BIT

static const struct kwk_i_fact_row kwk_fact_rows[] = {
#define FACT(number, name, word, dutch, english, used, needs, marks, values, details)             \
    {number, KWK_##values, KWK_##details,                                                         \
     USES_COMMON | (used) | ((marks) != 0 ? USES_FLAGS : 0u), REQUIRED_COMMON | (needs), (marks), \
     word, dutch, english},
#include "catalogue/facts.inc"
#undef FACT
};

/* Row n stands for kind n, as the header says. */
enum {
#define FACT(number, name, word, dutch, english, used, needs, marks, values, details)             \
    KWK_I_FACT_AT_##name,
#include "catalogue/facts.inc"
#undef FACT
    KWK_I_FACT_ROWS
};
#define FACT(number, name, word, dutch, english, used, needs, marks, values, details)             \
    _Static_assert(KWK_FACT_##name == (number), "facts.h and facts.inc differ: " #name);          \
    _Static_assert(KWK_I_FACT_AT_##name + 1 == (number), "facts.inc is out of order: " #name);    \
    _Static_assert((~(used) & (needs)) == 0, "requires a field it does not use: " #name);
#include "catalogue/facts.inc"
#undef FACT

#undef USES_COMMON
#undef REQUIRED_COMMON
#undef USES_FLAGS
#undef USES_LAST_DAY
#undef USES_REF
#undef USES_REF2
#undef USES_PERSON
#undef USES_VALUE
#undef USES_DETAIL
#undef USES_ROLES
#undef USES_PERSONS
#undef USES_PARTIAL
/* clang-format on */

const struct kwk_i_fact_row *kwk_i_fact_row(int32_t kind)
{
    return kind < 1 || kind > KWK_I_FACT_ROWS ? 0 : &kwk_fact_rows[kind - 1];
}

const struct kwk_i_fact_row *kwk_i_fact_at(uint32_t index)
{
    return index >= KWK_I_FACT_ROWS ? 0 : &kwk_fact_rows[index];
}

int32_t KWK_CALL kwk_facts(int32_t *kinds, uint32_t capacity, uint32_t *needed)
{
    const int32_t status = kwk_i_numbers_room(kinds, capacity, needed, KWK_I_FACT_ROWS);
    for (uint32_t i = 0; status == KWK_OK && i < KWK_I_FACT_ROWS; i++) {
        kinds[i] = kwk_fact_rows[i].kind;
    }
    return status;
}

int32_t KWK_CALL kwk_fact_info(int32_t kind, struct kwk_fact_info *info)
{
    const struct kwk_i_fact_row *row = kwk_i_fact_row(kind);
    if (info == 0) {
        return KWK_ERR_NULL;
    }
    if (!kwk_i_size_ok(info->size, KWK_FACT_INFO_SIZE_V1)) {
        return KWK_ERR_SIZE;
    }
    if (row == 0) {
        return KWK_ERR_KIND;
    }
    const struct kwk_fact_info own = {
        .size = sizeof own,
        .kind = row->kind,
        .uses = row->uses,
        .required = row->required,
        .flags = row->flags,
        .value_group = row->value_group,
        .detail_group = row->detail_group,
        .partial = (row->uses & KWK_I_PARTIAL_BIT) != 0,
    };
    kwk_i_record_write(info, &own, sizeof own);
    return KWK_OK;
}
