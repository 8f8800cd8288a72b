/*
 * lib/sort.c: heap sort of records in the caller's array: in place, no memory, no recursion.
 */
#include <stddef.h>

#include "sort.h"

static void kwk_sort_swap(unsigned char *a, unsigned char *b, uint32_t size)
{
    for (uint32_t i = 0; i < size; i++) {
        const unsigned char swap = a[i];
        a[i] = b[i];
        b[i] = swap;
    }
}

static void kwk_sort_sift(unsigned char *base, uint32_t size, uint32_t root, uint32_t end,
                          kwk_i_before *before)
{
    for (;;) {
        uint32_t child = 2 * root + 1;
        if (child >= end) {
            return;
        }
        if (child + 1 < end &&
            before(base + (size_t)child * size, base + (size_t)(child + 1) * size)) {
            child++;
        }
        if (!before(base + (size_t)root * size, base + (size_t)child * size)) {
            return;
        }
        kwk_sort_swap(base + (size_t)root * size, base + (size_t)child * size, size);
        root = child;
    }
}

void kwk_i_sort(void *records, uint32_t size, uint32_t count, kwk_i_before *before)
{
    unsigned char *base = records;
    for (uint32_t root = count / 2; root > 0; root--) {
        kwk_sort_sift(base, size, root - 1, count, before);
    }
    for (uint32_t end = count; end > 1; end--) {
        kwk_sort_swap(base, base + (size_t)(end - 1) * size, size);
        kwk_sort_sift(base, size, 0, end - 1, before);
    }
}

int32_t kwk_i_compare(const int32_t *a, const int32_t *b, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        if (a[i] != b[i]) {
            return a[i] < b[i] ? -1 : 1;
        }
    }
    return 0;
}
