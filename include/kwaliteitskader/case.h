/*
 * kwaliteitskader/case.h: the case that a caller supplies: dated facts, the question about them,
 * and the report of the first fault.
 *
 * Owns: struct kwk_fact, struct kwk_query, struct kwk_report, their field numbers and limits.
 * A case is one array of facts about one child. A new kind of fact is a new number in facts.h,
 * never a new layout.
 */
#ifndef KWALITEITSKADER_CASE_H
#define KWALITEITSKADER_CASE_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * One dated fact: 16 x int32 = 64 bytes. Zero-initialise; the layout never changes.
 * facts.h says per kind which fields it uses; a field it does not use must be 0.
 */
struct kwk_fact {
    int32_t kind;       /* KWK_FACT_* */
    kwk_date date;      /* the day it happened, or its first day */
    kwk_date last_day;  /* last day as ordered or planned, inclusive; 0 = open */
    kwk_date recorded;  /* the day it was put on record; 0 = since `date` (a finding says so) */
    kwk_date withdrawn; /* the day the row was found wrong; 0 = it stands */
    int32_t id;         /* the caller's row key, > 0, unique in the case; echoed in findings */
    int32_t ref;        /* the fact it belongs to, follows or answers; 0 = not linked */
    int32_t ref2;       /* the fact it rests on; 0 = none */
    int32_t person;     /* whom it is about: 0 = the child of this case, 1.. = others */
    int32_t value;      /* the code of this kind */
    int32_t detail;     /* a second code of this kind */
    uint32_t roles;     /* in which roles others took part: bit 1u << KWK_ROL_* */
    uint32_t persons;   /* which persons took part: bit 1u << person number; bit 0 = the child */
    uint32_t flags;     /* KWK_FLAG_*; what is set is a yes, whatever `known` says */
    uint32_t known;   /* KWK_FLAG_* that were looked at: a clear flag with its known bit is a no */
    int32_t reserved; /* must be 0 */
};

/* Limits; each has a getter (kwk_limit) because macros vanish in an FFI. */
enum {
    KWK_FACTS_MAX = 4096,     /* facts in one case */
    KWK_PERIODS_MAX = 128,    /* measures, authorisations and placements together in one case */
    KWK_PERSON_MAX = 1000000, /* highest person number; numbers above 31 only in `person` */
    KWK_EXTRA_DAYS_MAX = 4096 /* equated days supplied by the caller */
};

/*
 * The question. Set `size` to sizeof(struct kwk_query) and zero the rest; it may grow at the end,
 * and a caller compiled against an older header stays valid.
 */
struct kwk_query {
    uint32_t size;
    kwk_date as_of;    /* the day to judge by; required */
    kwk_date known_on; /* only rows recorded and not yet withdrawn by then; 0 = all that stand */
    kwk_date from;     /* leave out findings that were settled before this day; 0 = none left out */
    int32_t edition;   /* KWK_EDITION_*; 0 = the newest */
    uint32_t sets;     /* KWK_SET_* bits; 0 = all */
    uint32_t verdicts; /* bit 1u << KWK_VERDICT_*: only these verdicts; 0 = all */
    uint32_t policy;   /* KWK_POLICY_* */
    uint32_t flags;    /* KWK_QUERY_* */
    /*
     * "For every kind of fact up to and including this number I looked, on the days named":
     * write the literal number of the version you mapped, never a getter's value. 0 = nothing
     * declared. complete_from 0 = since ever; complete_through 0 = through as_of.
     */
    int32_t complete_kinds;
    kwk_date complete_from;
    kwk_date complete_through;
};

enum {
    KWK_QUERY_SIZE_V1 = 48,
    KWK_REPORT_SIZE_V1 = 32
};

/* query.policy */
enum {
    KWK_POLICY_BEIDE =
        0, /* both: verdict by the latest defensible day, verdict_strict by the earliest */
    KWK_POLICY_VROEG = 1, /* early: both verdicts by the earliest reading */
    KWK_POLICY_LAAT = 2   /* late: both verdicts by the latest defensible reading */
};

/*
 * query.flags. LENIENT is for a caller that may be newer than its library. Of a skipped fact only
 * the id is checked; others may refer to it, and VOLLEDIG may name an unknown kind.
 */
enum {
    KWK_QUERY_LENIENT = 1 /* skip facts of an unknown kind and count them in report.skipped */
};

/* query.edition */
enum {
    KWK_EDITION_2026_1 = 1 /* the rows as checked in 2026 */
};

/*
 * What went wrong first, or nothing. Set `size`; pass NULL if not wanted. On KWK_OK status is 0.
 */
struct kwk_report {
    uint32_t size;
    int32_t status;      /* as returned */
    int32_t fact_index;  /* index of the fact at fault in the array; -1 = not a fact */
    int32_t fact_id;     /* its id; 0 = not a fact */
    int32_t field;       /* KWK_FIELD_* of the fact or query at fault; 0 = none */
    int32_t got;         /* the value found there */
    int32_t other_index; /* the other fact of a duplicate id or cycle; -1 = none */
    int32_t skipped;     /* facts skipped under KWK_QUERY_LENIENT */
};

/* report.field: 1..16 the fields of kwk_fact in order, 101.. the fields of kwk_query in order. */
enum {
    KWK_FIELD_KIND = 1,
    KWK_FIELD_DATE = 2,
    KWK_FIELD_LAST_DAY = 3,
    KWK_FIELD_RECORDED = 4,
    KWK_FIELD_WITHDRAWN = 5,
    KWK_FIELD_ID = 6,
    KWK_FIELD_REF = 7,
    KWK_FIELD_REF2 = 8,
    KWK_FIELD_PERSON = 9,
    KWK_FIELD_VALUE = 10,
    KWK_FIELD_DETAIL = 11,
    KWK_FIELD_ROLES = 12,
    KWK_FIELD_PERSONS = 13,
    KWK_FIELD_FLAGS = 14,
    KWK_FIELD_KNOWN = 15,
    KWK_FIELD_RESERVED = 16,
    KWK_FIELD_QUERY_SIZE = 101,
    KWK_FIELD_QUERY_AS_OF = 102,
    KWK_FIELD_QUERY_KNOWN_ON = 103,
    KWK_FIELD_QUERY_FROM = 104,
    KWK_FIELD_QUERY_EDITION = 105,
    KWK_FIELD_QUERY_SETS = 106,
    KWK_FIELD_QUERY_VERDICTS = 107,
    KWK_FIELD_QUERY_POLICY = 108,
    KWK_FIELD_QUERY_FLAGS = 109,
    KWK_FIELD_QUERY_COMPLETE_KINDS = 110,
    KWK_FIELD_QUERY_COMPLETE_FROM = 111,
    KWK_FIELD_QUERY_COMPLETE_THROUGH = 112,
    KWK_FIELD_NORMS = 201,
    KWK_FIELD_EXTRA_DAYS = 202,
    KWK_FIELD_FINDINGS = 203,
    KWK_FIELD_THROUGH = 241,
    KWK_FIELD_CHANGES = 242,
    KWK_FIELD_INTERVALS = 243,
    KWK_FIELD_LATES = 244
};

/*
 * Check a case without evaluating it: the query, then every fact in array order; the first fault is
 * reported. docs/errors.md lists the order in full.
 * query: required. facts: fact_count rows, may be NULL when fact_count is 0. report: may be NULL.
 * Errors: every KWK_ERR_* of docs/errors.md that a case can have; report names fact and field.
 * O(n log n); stack below 16 KiB; nothing kept; thread-safe. Since 0.1.0.
 *
 *     struct kwk_query query = {0};
 *     query.size = sizeof query;
 *     query.as_of = 20260420;
 *     int32_t status = kwk_case_check(&query, facts, 3, NULL);
 */
KWK_API int32_t KWK_CALL kwk_case_check(const struct kwk_query *query, const struct kwk_fact *facts,
                                        uint32_t fact_count, struct kwk_report *report);

#ifdef __cplusplus
}
#endif
#endif
