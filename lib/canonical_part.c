/*
 * lib/canonical_part.c: kwk_canonical_part: where the parts of an encoding stand; the whole of it
 * is checked before anything is told. docs/canonical.md is the format.
 */
#include "canonical.h"
#include "kwaliteitskader/canonical.h"
#include "kwaliteitskader/status.h"

static uint32_t kwk_part_word(const char *bytes, uint32_t at)
{
    uint32_t word = 0;
    for (uint32_t i = 0; i < 4; i++) {
        word = word << 8 | (unsigned char)bytes[at + i];
    }
    return word;
}

/* The length of a counted part at `at`, 0 if it does not fit in what is left. */
static uint32_t kwk_part_counted(const char *bytes, uint32_t size, uint32_t at, uint32_t each)
{
    if (size - at < 4) {
        return 0;
    }
    const uint64_t length = 4 + (uint64_t)kwk_part_word(bytes, at) * each;
    return length > size - at ? 0 : (uint32_t)length;
}

KWK_API int32_t KWK_CALL kwk_canonical_part(const char *bytes, uint32_t size, int32_t part,
                                            uint32_t *offset, uint32_t *length)
{
    static const uint32_t each[] = {[KWK_PART_NORMS] = 4,
                                    [KWK_PART_DAYS] = 4,
                                    [KWK_PART_FACTS] = KWK_I_CANONICAL_FACT,
                                    [KWK_PART_FINDINGS] = KWK_I_CANONICAL_FINDING};
    uint32_t starts[KWK_PART_FINDINGS + 2] = {0};
    if (bytes == 0 || offset == 0 || length == 0) {
        return KWK_ERR_NULL;
    }
    if (size < KWK_I_CANONICAL_HEAD + KWK_I_CANONICAL_QUERY ||
        kwk_part_word(bytes, 0) != KWK_I_CANONICAL_WORD_1 ||
        kwk_part_word(bytes, 4) != KWK_I_CANONICAL_WORD_2 ||
        kwk_part_word(bytes, 8) != KWK_CANONICAL_FORMAT) {
        return KWK_ERR_FORMAT;
    }
    starts[KWK_PART_QUERY] = KWK_I_CANONICAL_HEAD;
    starts[KWK_PART_NORMS] = KWK_I_CANONICAL_HEAD + KWK_I_CANONICAL_QUERY;
    for (int32_t p = KWK_PART_NORMS; p <= KWK_PART_FINDINGS; p++) {
        const uint32_t own = kwk_part_counted(bytes, size, starts[p], each[p]);
        if (own == 0) {
            return KWK_ERR_FORMAT;
        }
        starts[p + 1] = starts[p] + own;
    }
    if (starts[KWK_PART_FINDINGS + 1] != size) {
        return KWK_ERR_FORMAT;
    }
    if (part < KWK_PART_HEAD || part > KWK_PART_FINDINGS) {
        return KWK_ERR_CODE;
    }
    *offset = starts[part];
    *length = starts[part + 1] - starts[part];
    return KWK_OK;
}
