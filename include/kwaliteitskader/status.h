/*
 * kwaliteitskader/status.h: the status every verb returns, its name and its text.
 *
 * Owns: the KWK_OK / KWK_ERR_* numbers. docs/errors.md lists cause and cure of each.
 */
#ifndef KWALITEITSKADER_STATUS_H
#define KWALITEITSKADER_STATUS_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Numbers are never reused. Zero is success; an error is negative and nothing was written. */
enum {
    KWK_OK = 0,
    KWK_ERR_NULL = -1,      /* a required pointer is NULL, or NULL with a count above zero */
    KWK_ERR_SIZE = -2,      /* a struct size is wrong, or bytes we do not know are not zero */
    KWK_ERR_COUNT = -3,     /* more rows than allowed: facts, periods, extra days (kwk_limit) */
    KWK_ERR_CAPACITY = -4,  /* the output array is too small; `needed` says how many are needed */
    KWK_ERR_DATE = -5,      /* not a date in 16000101..99991231, or not allowed as partial */
    KWK_ERR_RANGE = -6,     /* a number outside its documented range */
    KWK_ERR_CODE = -7,      /* an unknown code number or code name */
    KWK_ERR_LANGUAGE = -8,  /* an unknown language number */
    KWK_ERR_KIND = -9,      /* an unknown kind of fact */
    KWK_ERR_ID = -10,       /* an id that is zero, negative or used twice */
    KWK_ERR_REF = -11,      /* a ref or ref2 that names no fact, or the fact itself */
    KWK_ERR_CYCLE = -12,    /* facts that refer to each other in a circle */
    KWK_ERR_RESERVED = -13, /* a reserved field, or a field this kind does not use, is not zero */
    KWK_ERR_ORDER = -14,    /* last_day before date, withdrawn before recorded, and the like */
    KWK_ERR_REQUIRED = -15, /* a field this kind needs is zero */
    KWK_ERR_PERSON = -16,   /* a person number outside 0..KWK_PERSON_MAX */
    KWK_ERR_NORM = -17,     /* an unknown norm number */
    KWK_ERR_EDITION = -18,  /* an unknown edition */
    KWK_ERR_FLAGS = -19,    /* an unknown flag bit */
    KWK_ERR_OVERLAP = -20,  /* an output buffer lies over an input buffer */
    KWK_ERR_ENTRY = -21,    /* no such table or entry of the catalogue */
    KWK_ERR_FORMAT = -22    /* bytes that are no canonical encoding, or are cut off */
};

/*
 * The text of a status, one sentence without personal data.
 * status: any KWK_OK / KWK_ERR_* number. lang: KWK_LANG_*.
 * Returns a static string owned by the library, or NULL for an unknown status or language.
 * Constant time; thread-safe. Since 0.1.0.
 *
 *     const char *text = kwk_status_text(KWK_ERR_DATE, KWK_LANG_NL);
 */
KWK_API const char *KWK_CALL kwk_status_text(int32_t status, int32_t lang);

/*
 * kwk_status_text into a buffer of the caller, for languages that cannot hold a static string.
 * needed receives the length including the closing NUL. Errors: KWK_ERR_NULL (needed), KWK_ERR_CODE
 * (unknown status), KWK_ERR_LANGUAGE, KWK_ERR_CAPACITY (needed set, buffer untouched). Since 0.1.0.
 */
KWK_API int32_t KWK_CALL kwk_status_text_copy(int32_t status, int32_t lang, char *buffer,
                                              uint32_t capacity, uint32_t *needed);

/*
 * The stable name of a status, for example "KWK_ERR_DATE"; NULL if unknown. Since 0.1.0.
 */
KWK_API const char *KWK_CALL kwk_status_name(int32_t status);

/* kwk_status_name into a buffer of the caller; errors as kwk_status_text_copy. Since 0.1.0. */
KWK_API int32_t KWK_CALL kwk_status_name_copy(int32_t status, char *buffer, uint32_t capacity,
                                              uint32_t *needed);

#ifdef __cplusplus
}
#endif
#endif
