/*
 * kwaliteitskader/version.h: which library this is, and what a binding needs to check itself.
 *
 * Owns: the version numbers, kwk_abi_version, kwk_sizeof, kwk_offsetof, kwk_limit.
 */
#ifndef KWALITEITSKADER_VERSION_H
#define KWALITEITSKADER_VERSION_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

enum {
    KWK_VERSION_MAJOR = 0,
    KWK_VERSION_MINOR = 4,
    KWK_VERSION_PATCH = 0,
    KWK_ABI_VERSION = 1
};

/* Records, for kwk_sizeof and kwk_offsetof. */
enum {
    KWK_RECORD_FACT = 1,
    KWK_RECORD_QUERY = 2,
    KWK_RECORD_FINDING = 3,
    KWK_RECORD_REPORT = 4,
    KWK_RECORD_NORM_INFO = 5,
    KWK_RECORD_FACT_INFO = 6,
    KWK_RECORD_TERM = 7,
    KWK_RECORD_TERM_RESULT = 8,
    KWK_RECORD_HOLIDAY = 9,
    KWK_RECORD_SKIPPED_DAY = 10,
    KWK_RECORD_DECISION = 20,
    KWK_RECORD_DEFICIENCY = 21,
    KWK_RECORD_DECISION_NEED = 22,
    KWK_RECORD_PHASE_ROW = 31,
    KWK_RECORD_OPEN_ROW = 32,
    KWK_RECORD_TRANSITION_ROW = 33,
    KWK_RECORD_NEED_ROW = 34,
    KWK_RECORD_REMARK = 35,
    KWK_RECORD_MAY_QUESTION = 51,
    KWK_RECORD_MAY_RESULT = 52,
    KWK_RECORD_NEED = 53,
    KWK_RECORD_GAP = 61,
    KWK_RECORD_WORK = 62
};

/* Limits, for kwk_limit. */
enum {
    KWK_LIMIT_FACTS = 1,     /* KWK_FACTS_MAX */
    KWK_LIMIT_PERIODS = 2,   /* KWK_PERIODS_MAX */
    KWK_LIMIT_PERSON = 3,    /* KWK_PERSON_MAX */
    KWK_LIMIT_EXTRA_DAYS = 4 /* KWK_EXTRA_DAYS_MAX */
};

/* The version of the library that is running, "0.1.0". Static. Since 0.1.0. */
KWK_API const char *KWK_CALL kwk_version(void);
KWK_API int32_t KWK_CALL kwk_version_copy(char *buffer, uint32_t capacity, uint32_t *needed);

/* The number of the ABI, as in the soname. Since 0.1.0. */
KWK_API int32_t KWK_CALL kwk_abi_version(void);

/* The newest edition of the norms, KWK_EDITION_*. Since 0.1.0. */
KWK_API int32_t KWK_CALL kwk_edition(void);

/* The name of an edition, "2026.1"; NULL if unknown. Since 0.1.0. */
KWK_API const char *KWK_CALL kwk_edition_name(int32_t edition);
KWK_API int32_t KWK_CALL kwk_edition_name_copy(int32_t edition, char *buffer, uint32_t capacity,
                                               uint32_t *needed);

/*
 * The size in bytes of a record in this library, KWK_RECORD_*; 0 if unknown. A binding accepts any
 * size that is not smaller than its own. Since 0.1.0.
 */
KWK_API uint32_t KWK_CALL kwk_sizeof(int32_t record);

/*
 * The offset in bytes of the field with this ordinal (1 = first) in a record; UINT32_MAX if there
 * is no such field. Since 0.1.0.
 */
KWK_API uint32_t KWK_CALL kwk_offsetof(int32_t record, int32_t field);

/* A limit of this library, KWK_LIMIT_*; -1 if unknown. Since 0.1.0. */
KWK_API int32_t KWK_CALL kwk_limit(int32_t limit);

#ifdef __cplusplus
}
#endif
#endif
