/*
 * lib/version.c: which library this is, and what a binding needs to check itself.
 */
#include <stddef.h>

#include "internal.h"
#include "kwaliteitskader/authority.h"
#include "kwaliteitskader/calendar.h"
#include "kwaliteitskader/case.h"
#include "kwaliteitskader/catalogue.h"
#include "kwaliteitskader/decision.h"
#include "kwaliteitskader/evaluate.h"
#include "kwaliteitskader/phase.h"
#include "kwaliteitskader/missing.h"
#include "kwaliteitskader/status.h"
#include "kwaliteitskader/term.h"
#include "kwaliteitskader/validate.h"
#include "kwaliteitskader/version.h"

/* The text of KWK_VERSION_MAJOR.MINOR.PATCH; a test compares them. */
#define KWK_I_VERSION_TEXT "0.4.0"

struct kwk_version_field {
    int32_t record;
    int32_t ordinal;
    uint32_t offset;
};

/* clang-format off */
#define RECORD(record, tag, size)
#define FIELD(record, tag, ordinal, name) {KWK_RECORD_##record, ordinal, offsetof(struct tag, name)},
static const struct kwk_version_field kwk_version_fields[] = {
#include "records.inc"
};
#undef RECORD
#undef FIELD

#define RECORD(record, tag, size) [KWK_RECORD_##record] = sizeof(struct tag),
#define FIELD(record, tag, ordinal, name)
static const uint32_t kwk_version_sizes[] = {
#include "records.inc"
};
#undef RECORD
#undef FIELD
/* clang-format on */

const char *KWK_CALL kwk_version(void)
{
    return KWK_I_VERSION_TEXT;
}

int32_t KWK_CALL kwk_version_copy(char *buffer, uint32_t capacity, uint32_t *needed)
{
    return kwk_i_text_copy(kwk_version(), buffer, capacity, needed);
}

int32_t KWK_CALL kwk_abi_version(void)
{
    return KWK_ABI_VERSION;
}

int32_t KWK_CALL kwk_edition(void)
{
    return KWK_EDITION_2026_1;
}

const char *KWK_CALL kwk_edition_name(int32_t edition)
{
    return edition == KWK_EDITION_2026_1 ? "2026.1" : 0;
}

int32_t KWK_CALL kwk_edition_name_copy(int32_t edition, char *buffer, uint32_t capacity,
                                       uint32_t *needed)
{
    if (needed != 0 && kwk_edition_name(edition) == 0) {
        return KWK_ERR_EDITION;
    }
    return kwk_i_text_copy(kwk_edition_name(edition), buffer, capacity, needed);
}

uint32_t KWK_CALL kwk_sizeof(int32_t record)
{
    const int32_t count = (int32_t)(sizeof kwk_version_sizes / sizeof kwk_version_sizes[0]);
    return record < 0 || record >= count ? 0 : kwk_version_sizes[record];
}

uint32_t KWK_CALL kwk_offsetof(int32_t record, int32_t field)
{
    for (uint32_t i = 0; i < sizeof kwk_version_fields / sizeof kwk_version_fields[0]; i++) {
        const struct kwk_version_field *row = &kwk_version_fields[i];
        if (row->record == record && row->ordinal == field) {
            return row->offset;
        }
    }
    return UINT32_MAX;
}

int32_t KWK_CALL kwk_limit(int32_t limit)
{
    switch (limit) {
    case KWK_LIMIT_FACTS:
        return KWK_FACTS_MAX;
    case KWK_LIMIT_PERIODS:
        return KWK_PERIODS_MAX;
    case KWK_LIMIT_PERSON:
        return KWK_PERSON_MAX;
    case KWK_LIMIT_EXTRA_DAYS:
        return KWK_EXTRA_DAYS_MAX;
    default:
        return -1;
    }
}
