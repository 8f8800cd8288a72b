/*
 * lib/sort.h: putting the caller's records in order, in place and without memory.
 */
#ifndef KWK_SORT_H
#define KWK_SORT_H

#include <stdint.h>

/* 1 if record a comes before record b. */
typedef int32_t kwk_i_before(const unsigned char *a, const unsigned char *b);

/* Heap sort of `count` records of `size` bytes. */
void kwk_i_sort(void *records, uint32_t size, uint32_t count, kwk_i_before *before);

/* -1, 0 or 1: `count` numbers in a beside those in b, the first that differs. */
int32_t kwk_i_compare(const int32_t *a, const int32_t *b, uint32_t count);

#endif
