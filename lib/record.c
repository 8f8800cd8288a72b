/*
 * lib/record.c: size-first records of older and newer callers, and overlap of buffers.
 */
#include <string.h>

#include "internal.h"

int32_t kwk_i_size_ok(uint32_t size, uint32_t v1_size)
{
    return size >= v1_size && size <= KWK_I_RECORD_SIZE_MAX && size % 4 == 0;
}

int32_t kwk_i_trailing_zero(const void *record, uint32_t size, uint32_t v1_size)
{
    const unsigned char *bytes = record;
    for (uint32_t at = v1_size; at < size; at++) {
        if (bytes[at] != 0) {
            return 0;
        }
    }
    return 1;
}

void kwk_i_record_write(void *out, const void *from, uint32_t own_size)
{
    unsigned char *bytes = out;
    const unsigned char *source = from;
    uint32_t size = 0;
    memcpy(&size, out, sizeof size);
    const uint32_t common = size < own_size ? size : own_size;
    memcpy(bytes + sizeof size, source + sizeof size, common - sizeof size);
    memset(bytes + common, 0, size - common);
}

int32_t kwk_i_overlap(const void *a, uint64_t a_size, const void *b, uint64_t b_size)
{
    const uint64_t first = (uint64_t)(uintptr_t)a;
    const uint64_t second = (uint64_t)(uintptr_t)b;
    if (a == 0 || b == 0 || a_size == 0 || b_size == 0) {
        return 0;
    }
    return first < second ? second - first < a_size : first - second < b_size;
}
