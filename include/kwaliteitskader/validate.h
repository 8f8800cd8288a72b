/*
 * kwaliteitskader/validate.h: everything that is wrong with a case at once: every fault that makes
 * the library refuse it, and, where it is sound, every inconsistency of what it tells.
 *
 * Owns: struct kwk_remark, the inconsistencies (KWK_TEGENSTRIJDIG_*), their severity and texts.
 * Validation never changes a verdict: kwk_evaluate still refuses at the first fault, and judges a
 * sound case as it stands. An impossible history is reported, not guessed away. Pure and
 * thread-safe; allocates nothing.
 */
#ifndef KWALITEITSKADER_VALIDATE_H
#define KWALITEITSKADER_VALIDATE_H

#include "case.h"

#ifdef __cplusplus
extern "C" {
#endif

/* remark.sort */
enum {
    KWK_REMARK_FAULT = 1,       /* the case is refused: `code` is a KWK_ERR_* */
    KWK_REMARK_INCONSISTENT = 2 /* `code` is a KWK_TEGENSTRIJDIG_* */
};

/* remark.severity */
enum {
    KWK_SEVERITY_IMPOSSIBLE = 1, /* onmogelijk: cannot have been so; a fault of the record */
    KWK_SEVERITY_UNLAWFUL = 2,   /* onrechtmatig: may have been so, but the law forbids it */
    KWK_SEVERITY_UNLIKELY = 3    /* onwaarschijnlijk: look again */
};

/* What facts may say against each other; texts and source by kwk_inconsistency_text. */
enum {
    KWK_TEGENSTRIJDIG_UITSPRAAK_VOOR_VERZOEK = 1,
    KWK_TEGENSTRIJDIG_BESLUIT_VOOR_VERZOEK = 2,
    KWK_TEGENSTRIJDIG_BEROEP_VOOR_UITSPRAAK = 3,
    KWK_TEGENSTRIJDIG_VERNIETIGING_VOORAF = 4,
    KWK_TEGENSTRIJDIG_EINDE_VOOR_BEGIN = 5,
    KWK_TEGENSTRIJDIG_STUK_VOOR_PERIODE = 6,
    KWK_TEGENSTRIJDIG_HULP_VOOR_BESLUIT = 7,
    KWK_TEGENSTRIJDIG_HULP_EINDE_VOOR_START = 8,
    KWK_TEGENSTRIJDIG_REACTIE_VOOR_AANLEIDING = 9,
    KWK_TEGENSTRIJDIG_TERMIJN_VOOR_ANKER = 10,
    KWK_TEGENSTRIJDIG_KENNIS_VOOR_UITSPRAAK = 11,
    KWK_TEGENSTRIJDIG_INGETROKKEN_VERWEZEN = 12,
    KWK_TEGENSTRIJDIG_UITSPRAAK_NIET_TOEGEWEZEN = 13,
    KWK_TEGENSTRIJDIG_INGANG_VOOR_UITSPRAAK = 14,
    KWK_TEGENSTRIJDIG_VASTGELEGD_VOORAF = 15,
    KWK_TEGENSTRIJDIG_PLAN_VOOR_UITSPRAAK = 16,
    KWK_TEGENSTRIJDIG_WERKER_VOOR_BELAST = 17,
    KWK_TEGENSTRIJDIG_VERLENGING_NA_AFLOOP = 18,
    KWK_TEGENSTRIJDIG_VERLENGING_TE_LAAT_BESLIST = 19,
    KWK_TEGENSTRIJDIG_VERZOEK_NA_AFLOOP = 20,
    KWK_TEGENSTRIJDIG_PLAATSING_ZONDER_MACHTIGING = 21,
    KWK_TEGENSTRIJDIG_PLAATSING_ANDERE_SOORT = 22,
    KWK_TEGENSTRIJDIG_PLAATSING_BUITEN_MACHTIGING = 23,
    KWK_TEGENSTRIJDIG_VOTS_TE_LANG = 24,
    KWK_TEGENSTRIJDIG_OTS_TE_LANG = 25,
    KWK_TEGENSTRIJDIG_MACHTIGING_TE_LANG = 26,
    KWK_TEGENSTRIJDIG_MACHTIGING_BUITEN_OTS = 27,
    KWK_TEGENSTRIJDIG_MAATREGEL_NA_18 = 28,
    KWK_TEGENSTRIJDIG_OTS_NAAST_VOOGDIJ = 29,
    KWK_TEGENSTRIJDIG_OTS_DUBBEL = 30,
    KWK_TEGENSTRIJDIG_VOTS_NA_OTS = 31,
    KWK_TEGENSTRIJDIG_VOOGDIJ_DUBBEL = 32,
    KWK_TEGENSTRIJDIG_TERUGPLAATSING_ZONDER_PLAATSING = 33,
    KWK_TEGENSTRIJDIG_PLAATSING_DUBBEL = 34,
    KWK_TEGENSTRIJDIG_TWEE_GEBOORTEN = 35,
    KWK_TEGENSTRIJDIG_TWEE_OVERLIJDENS = 36,
    KWK_TEGENSTRIJDIG_LEEFTIJD_TEGEN_GEBOORTE = 37,
    KWK_TEGENSTRIJDIG_VOOR_GEBOORTE = 38,
    KWK_TEGENSTRIJDIG_NA_OVERLIJDEN = 39,
    KWK_TEGENSTRIJDIG_PERSOON_IN_TWEE_ROLLEN = 40,
    KWK_TEGENSTRIJDIG_TOESTEMMING_ZONDER_GEZAG = 41,
    KWK_TEGENSTRIJDIG_GEZAG_NAAST_VOOGDIJ = 42,
    KWK_TEGENSTRIJDIG_GEZAG_NA_BEEINDIGING = 43,
    KWK_TEGENSTRIJDIG_WACHTLIJST_NA_START = 44,
    KWK_TEGENSTRIJDIG_LEZING_DUBBEL = 45,
    KWK_TEGENSTRIJDIG_VOLLEDIG_VOORUIT = 46
};

/* Texts of an inconsistency, for kwk_inconsistency_text. */
enum {
    KWK_REMARKTEXT_TITLE = 1,  /* what it is, in one line */
    KWK_REMARKTEXT_WHY = 2,    /* why it cannot be, or may not be */
    KWK_REMARKTEXT_SOURCE = 3, /* article or section; the same in every language */
    KWK_REMARKTEXT_WHEN = 4    /* when the library reports it */
};

/*
 * One remark: 12 x int32 = 48 bytes in version 1; it may grow at the end. A fault stands at a fact
 * and a field; an inconsistency at a fact and the other it does not agree with.
 */
struct kwk_remark {
    int32_t sort;        /* KWK_REMARK_* */
    int32_t code;        /* KWK_ERR_* or KWK_TEGENSTRIJDIG_* */
    int32_t severity;    /* KWK_SEVERITY_*; a fault is IMPOSSIBLE */
    int32_t fact_index;  /* index of the fact in the array; -1 = the query */
    int32_t fact_id;     /* its id; 0 = the query */
    int32_t field;       /* faults: KWK_FIELD_*; else 0 */
    int32_t got;         /* faults: the value found there; else 0 */
    int32_t other_index; /* the other fact; -1 = none */
    int32_t other_id;    /* its id; 0 = none */
    kwk_date day;        /* inconsistencies: the day that decides; 0 = none */
    int32_t reserved;    /* 0 */
    int32_t reserved2;   /* 0 */
};

enum {
    KWK_REMARK_SIZE_V1 = 48
};

/*
 * All remarks on a case: first the faults, in the order of kwk_case_check (the first of them is the
 * one that it reports), then, only when there is no fault, the inconsistencies by code, fact and
 * other fact. They look at the rows that count on as_of and known_on; absence speaks only where it
 * is declared.
 *
 * query, facts, extra_days   as kwk_evaluate; sets, verdicts and from do not matter here.
 * remarks                    the caller's array of `capacity` records of `remark_size` bytes, or
 *                            NULL with 0.
 * needed                     receives the number of remarks; required.
 * Returns KWK_OK, also when there are remarks; KWK_ERR_CAPACITY (needed set, nothing written); or
 * why the case could not be looked at: KWK_ERR_NULL, KWK_ERR_SIZE, KWK_ERR_COUNT (too many facts),
 * KWK_ERR_OVERLAP, or a fault of extra_days. O(n log n), and what kwk_evaluate costs for the norms
 * it asks; stack below 16 KiB. Since 0.3.0.
 *
 *     struct kwk_query query = {0};
 *     struct kwk_remark remarks[16];
 *     uint32_t needed = 0;
 *     query.size = sizeof query;
 *     query.as_of = 20260420;
 *     int32_t status = kwk_validate(&query, facts, 0, NULL, 0, remarks, sizeof remarks[0], 16,
 *                                   &needed, NULL);
 */
KWK_API int32_t KWK_CALL kwk_validate(const struct kwk_query *query, const struct kwk_fact *facts,
                                      uint32_t fact_count, const kwk_date *extra_days,
                                      uint32_t extra_day_count, struct kwk_remark *remarks,
                                      uint32_t remark_size, uint32_t capacity, uint32_t *needed,
                                      struct kwk_report *report);

/* The number of the index-th inconsistency, ascending; 0 past the end. Since 0.3.0. */
KWK_API int32_t KWK_CALL kwk_inconsistency_at(uint32_t index);

/* Its KWK_SEVERITY_*; 0 if unknown. Since 0.3.0. */
KWK_API int32_t KWK_CALL kwk_inconsistency_severity(int32_t inconsistency);

/*
 * A text of it, KWK_REMARKTEXT_*; NULL if inconsistency, text or language is unknown. Since 0.3.0.
 */
KWK_API const char *KWK_CALL kwk_inconsistency_text(int32_t inconsistency, int32_t text,
                                                    int32_t lang);
/* Errors: KWK_ERR_NULL, KWK_ERR_LANGUAGE, KWK_ERR_CODE, KWK_ERR_CAPACITY. Since 0.3.0. */
KWK_API int32_t KWK_CALL kwk_inconsistency_text_copy(int32_t inconsistency, int32_t text,
                                                     int32_t lang, char *buffer, uint32_t capacity,
                                                     uint32_t *needed);

#ifdef __cplusplus
}
#endif
#endif
