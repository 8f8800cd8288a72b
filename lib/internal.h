/*
 * lib/internal.h: what every file of the library may lean on: texts into caller buffers, size-first
 * records, overlap of buffers.
 *
 * Owns: the rules that hold for every verb. A size-first record that a caller hands in may be older
 * (shorter, never below its version-1 size) or newer (longer; what this library does not know must
 * be zero). One that the library fills gets zero in what it does not know.
 */
#ifndef KWK_INTERNAL_H
#define KWK_INTERNAL_H

#include "kwaliteitskader/base.h"

/* No record of any version is larger; it bounds what is read behind a caller's `size`. */
#define KWK_I_RECORD_SIZE_MAX 4096u

/* text_copy.c */

/*
 * A text and its closing NUL into a buffer; *needed receives the bytes it takes. text NULL is
 * KWK_ERR_CODE; needed NULL, or buffer NULL with a capacity, KWK_ERR_NULL; a buffer that is too
 * small KWK_ERR_CAPACITY with needed set and the buffer untouched.
 */
int32_t kwk_i_text_copy(const char *text, char *buffer, uint32_t capacity, uint32_t *needed);

/* 1 if the language is known. */
int32_t kwk_i_language_ok(int32_t lang);

/* Numbers into an array, by the same two-call sizing. */
int32_t kwk_i_numbers_room(const int32_t *numbers, uint32_t capacity, uint32_t *needed,
                           uint32_t count);

/* record.c */

/* 1 if a caller's size may be looked behind: v1_size or more, whole fields, not absurd. */
int32_t kwk_i_size_ok(uint32_t size, uint32_t v1_size);

/*
 * 1 if the bytes from v1_size to size are all zero. A record that grew passes the size of its own
 * struct for v1_size.
 */
int32_t kwk_i_trailing_zero(const void *record, uint32_t size, uint32_t v1_size);

/*
 * A record of own_size bytes into a caller's size-first record whose `size` is valid: what fits is
 * written, what the library does not know becomes zero, the caller's `size` stays.
 */
void kwk_i_record_write(void *out, const void *from, uint32_t own_size);

/* 1 if two buffers share a byte; never for NULL or an empty one. */
int32_t kwk_i_overlap(const void *a, uint64_t a_size, const void *b, uint64_t b_size);

#endif
