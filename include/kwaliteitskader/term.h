/*
 * kwaliteitskader/term.h: the last day of a term under the Algemene termijnenwet (BWBR0002448).
 *
 * Owns: art. 1 (a term that ends on a Saturday, Sunday, feestdag or equated day runs on; not when
 * it is counted back), art. 2 (two ordinary days in a term of at least three days), art. 4 (terms
 * outside the Act) and art. 5 (terms in an algemene maatregel van bestuur).
 *
 * The day of the event is day 0. Weeks are seven days; months and years keep the day number,
 * clamped to the end of the month, in one addition. Where the law leaves two readings both ends
 * are given: plan by `due`, be judged by `due_latest`.
 *   - Terms in werkdagen: STRIKT and RUIM (calendar.h), each rolled where it ends on a day of art.
 * 1.
 *   - Equated days known from secondary sources only: they move due_latest, not due.
 *   - Terms counted back never roll (art. 1 lid 2). Art. 2 makes no such exception: a short term
 *     counted back that holds fewer than two ordinary days has its lengthened, earlier end as `due`
 *     and the plain end as `due_latest`.
 */
#ifndef KWALITEITSKADER_TERM_H
#define KWALITEITSKADER_TERM_H

#include "base.h"
#include "calendar.h"
#include "status.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Units. */
enum {
    KWK_TERM_DAG = 1,     /* days */
    KWK_TERM_WERKDAG = 2, /* working days */
    KWK_TERM_WEEK = 3,    /* weeks */
    KWK_TERM_MAAND = 4,   /* months */
    KWK_TERM_JAAR = 5     /* years */
};

/* Directions. */
enum {
    KWK_TERM_NA = 1,  /* forward: within so long after the event */
    KWK_TERM_VOOR = 2 /* backward: so long before the event */
};

/* What sets the term. */
enum {
    KWK_TERM_WET = 1,   /* a statute: Algemene termijnenwet art. 1 */
    KWK_TERM_AMVB = 2,  /* an algemene maatregel van bestuur: art. 5 */
    KWK_TERM_OVERIG = 3 /* anything else (field norm, court rules, contract): outside the Act */
};

/* Flags on the term. */
enum {
    KWK_TERM_VRIJHEIDSBENEMING =
        1,                     /* a term of deprivation of liberty: outside the Act, art. 4 c */
    KWK_TERM_BEKENDMAKING = 2, /* publication or entry into force of rules: art. 4 b */
    KWK_TERM_GEEN_GELIJKSTELLING =
        4,                        /* as if no day were equated by decree (Goede Vrijdag stays) */
    KWK_TERM_ALLEEN_BEVESTIGD = 8 /* leave aside equated days known from secondary sources only */
};

/* Flags on the result, beside those of calendar.h. */
enum {
    KWK_TERM_DISPUTED = 1,  /* due and due_latest differ */
    KWK_TERM_CLAMPED = 16,  /* the month of the nominal end lacks the day number of the start */
    KWK_TERM_SATURATED = 32 /* held at the end of the calendar; kwk_compute_term refuses instead */
};

/* Why a skipped day is listed. */
enum {
    KWK_SKIP_TELLING = 1,  /* not counted: no werkdag */
    KWK_SKIP_EINDE = 2,    /* the term would have ended here and ran on: art. 1 lid 1 */
    KWK_SKIP_ARTIKEL_2 = 3 /* a day by which art. 2 lengthens the term */
};

/* The reading a skipped day belongs to: bits. */
enum {
    KWK_SKIP_DUE = 1,       /* on the way to due */
    KWK_SKIP_DUE_LATEST = 2 /* on the way to due_latest */
};

/* A term. 8 x int32 = 32 bytes in version 1; set size to sizeof, zero the rest; may grow. */
struct kwk_term {
    uint32_t size;
    kwk_date start;    /* day 0 */
    int32_t length;    /* 1 or more */
    int32_t unit;      /* KWK_TERM_DAG .. KWK_TERM_JAAR */
    int32_t direction; /* KWK_TERM_NA, KWK_TERM_VOOR */
    int32_t basis;     /* KWK_TERM_WET, KWK_TERM_AMVB, KWK_TERM_OVERIG */
    uint32_t flags;    /* KWK_TERM_VRIJHEIDSBENEMING .. */
    int32_t reserved;  /* must be 0 */
};

/* Its end. 10 x int32 = 40 bytes in version 1; set size to sizeof before the call; may grow. */
struct kwk_term_result {
    uint32_t size;
    kwk_date nominal_end;    /* by counting alone, in the reading of due */
    kwk_date nominal_latest; /* by counting alone, in the reading of due_latest */
    kwk_date due;            /* the last day in the earliest reading */
    kwk_date due_latest;     /* the last defensible day */
    int32_t atw_applies;     /* 1 if the Algemene termijnenwet covers the term (basis and art. 4) */
    int32_t extension_days;  /* days from nominal_end to due; negative when lengthened backward */
    int32_t extension_latest; /* days from nominal_latest to due_latest */
    uint32_t flags;           /* KWK_TERM_DISPUTED .. KWK_TERM_SATURATED */
    int32_t reserved;
};

/* A day that was skipped, rolled off, or added. 4 x int32 = 16 bytes; never grows. */
struct kwk_skipped_day {
    kwk_date date;
    int32_t holiday; /* KWK_DAG_*: why the day does not count; KWK_DAG_GEWOON only with artikel 2 */
    int32_t role;    /* KWK_SKIP_TELLING .. */
    int32_t readings; /* KWK_SKIP_DUE, KWK_SKIP_DUE_LATEST, or both */
};

/*
 * The last day of a term, and every day that was skipped on the way.
 *
 * term: what to compute. extra_days: equated days beyond the built-in table, see calendar.h.
 * result: receives the end; its `size` says how much the caller has room for. Bytes beyond version
 * 1 become zero. days: receives the skipped days by date, then role; NULL with capacity 0 when
 * they are not wanted. needed: their number; may be NULL when days is NULL.
 *
 * Years outside 1990..2199 are computed by the same rules and flagged KWK_TERM_YEAR_UNKNOWN or
 * KWK_TERM_BEYOND_HORIZON. Cost: constant for the end (per calendar year touched, plus extra_days);
 * linear in the days of the term for the skipped days of a term in werkdagen. Pure, thread-safe.
 *
 * Errors: KWK_ERR_NULL (term, result; needed or days where required; extra_days with a count),
 * KWK_ERR_SIZE (a size below version 1 or above 4096, or unknown trailing bytes of term not zero),
 * KWK_ERR_DATE (start, an extra day), KWK_ERR_RANGE (length below 1, or an end outside the
 * calendar), KWK_ERR_CODE (unit, direction, basis), KWK_ERR_FLAGS, KWK_ERR_RESERVED, KWK_ERR_COUNT
 * (extra days), KWK_ERR_CAPACITY (*needed set, nothing else written). Algemene termijnenwet art.
 * 1-5. Since 0.1.0.
 *
 *     struct kwk_term term = {sizeof term, 20260402, 5, KWK_TERM_WERKDAG, KWK_TERM_NA,
 *                             KWK_TERM_AMVB, 0, 0};
 *     struct kwk_term_result result = {sizeof result};
 *     kwk_compute_term(&term, 0, 0, &result, 0, 0, 0);  (due 20260410, due_latest 20260413)
 */
KWK_API int32_t KWK_CALL kwk_compute_term(const struct kwk_term *term, const kwk_date *extra_days,
                                          uint32_t extra_day_count, struct kwk_term_result *result,
                                          struct kwk_skipped_day *days, uint32_t capacity,
                                          uint32_t *needed);

/*
 * Why a day is listed, KWK_SKIP_TELLING .. KWK_SKIP_ARTIKEL_2, as a phrase with its article.
 * Static; NULL for an unknown role or language. Constant time, thread-safe. Since 0.1.0.
 *
 *     kwk_skip_text(KWK_SKIP_EINDE, KWK_LANG_NL)
 */
KWK_API const char *KWK_CALL kwk_skip_text(int32_t role, int32_t lang);

/*
 * kwk_skip_text in a buffer of the caller. *needed includes the closing NUL. Errors: KWK_ERR_NULL
 * (needed; buffer with capacity above zero), KWK_ERR_CODE (role), KWK_ERR_LANGUAGE,
 * KWK_ERR_CAPACITY (needed set, buffer untouched). Since 0.1.0.
 */
KWK_API int32_t KWK_CALL kwk_skip_text_copy(int32_t role, int32_t lang, char *buffer,
                                            uint32_t capacity, uint32_t *needed);

#ifdef __cplusplus
}
#endif
#endif
