/*
 * kwaliteitskader/decision.h: core decisions (kernbesluiten) by themselves: what is lacking in one,
 * and which ones a case requires (framework 2.4 a, 6.2.1, 7.2; 8.7.1 under guardianship).
 *
 * Owns: struct kwk_decision, struct kwk_deficiency, struct kwk_decision_need, their code lists and
 * the verbs over them. Nothing here has a rule of its own: every row comes from a norm that
 * kwk_evaluate runs too, over the same facts.
 */
#ifndef KWALITEITSKADER_DECISION_H
#define KWALITEITSKADER_DECISION_H

#include "case.h"

#ifdef __cplusplus
extern "C" {
#endif

/* decision.looked: "I looked; what is not named here is not there". */
enum {
    KWK_LOOKED_MEASURE = 1,   /* measure 0: no measure was in force */
    KWK_LOOKED_PLACE = 2,     /* place 0: the child was not placed, it lived at home */
    KWK_LOOKED_AUTHORITY = 4, /* authority: nobody else holds it */
    KWK_LOOKED_INFORMED = 8,  /* informed: nobody else was told */
    KWK_LOOKED_MDO = 16,      /* mdo 0: not discussed there */
    KWK_LOOKED_COURT = 32     /* court 0: not put to the court */
};

/*
 * One core decision. Set `size`, zero the rest; 0 = not known, and what is not known is answered as
 * not known, never as lacking. It may grow at the end.
 */
struct kwk_decision {
    uint32_t size;
    int32_t decision;   /* KWK_BESLUIT_*; required */
    kwk_date date;      /* the day it was taken; required, on or before query.as_of */
    int32_t setting;    /* KWK_SETTING_*: where it was taken */
    uint32_t roles;     /* who took part: bit 1u << KWK_ROL_* */
    uint32_t persons;   /* who took part: bit 1u << person number; bit 0 = the child */
    uint32_t flags;     /* KWK_FLAG_* of a KERNBESLUIT that are so: heard, told, reasons, ... */
    uint32_t known;     /* KWK_FLAG_* that were looked at: a clear flag with its bit is a no */
    int32_t measure;    /* KWK_MAATREGEL_* in force that day */
    int32_t place;      /* KWK_PLAATS_* where the child lived that day */
    uint32_t authority; /* persons with parental authority: bit 1u << person number, 1..31 */
    uint32_t informed;  /* PERSPECTIEF only: persons told of it: bit 0 = the child */
    kwk_date mdo;       /* the day it was discussed in the institution's MDO */
    kwk_date court;     /* PERSPECTIEF only: the day it was put to the court */
    uint32_t looked;    /* KWK_LOOKED_* */
    int32_t reserved;   /* 0 */
};

enum {
    KWK_DECISION_SIZE_V1 = 64,
    KWK_DECISION_ANSWERS_MAX = 32 /* judgements that can be handed to kwk_decision_check */
};

/* deficiency.severity: how the source puts it */
enum {
    KWK_SEVERITY_HARD = 1,      /* "altijd", "nooit", "moet"; a statute or treaty */
    KWK_SEVERITY_KADER = 2,     /* what the framework states is done, without those words */
    KWK_SEVERITY_AANBEVOLEN = 3 /* recommendation or professional guideline; "kunnen" */
};

/* deficiency.state */
enum {
    KWK_DEFICIENCY_TEKORT = 1,   /* lacking: the record says it was not done, or done late */
    KWK_DEFICIENCY_ONBEKEND = 2, /* not known: the record does not say */
    KWK_DEFICIENCY_VRAAG = 3     /* a question that only a professional can answer */
};

/* deficiency.cure: what would cure it. When the state is ONBEKEND: LEG_VAST comes first. */
enum {
    KWK_CURE_BETREK = 1,       /* involve whoever `roles` names, and take the decision again */
    KWK_CURE_NIET_ALLEEN = 2,  /* take it with a second professional */
    KWK_CURE_SETTING = 3,      /* take it in a setting that fits */
    KWK_CURE_MOTIVEER = 4,     /* put the reasons on record */
    KWK_CURE_WEEG_AF = 5,      /* weigh the interests of parents and child in the reasons */
    KWK_CURE_HOOR = 6,         /* hear whom the norm names */
    KWK_CURE_INFORMEER = 7,    /* tell whom the norm names */
    KWK_CURE_EVALUEER = 8,     /* evaluate the help given */
    KWK_CURE_VOORSTEL = 9,     /* let the responsible worker put a proposal */
    KWK_CURE_BESPREEK = 10,    /* discuss it in the institution's MDO */
    KWK_CURE_LEG_VOOR = 11,    /* put it to the court, in a petition that is made anyway */
    KWK_CURE_BEANTWOORD = 12,  /* answer the question of the norm and put the answer on record */
    KWK_CURE_LEG_VAST = 13,    /* put on record what is not known: `fact`, `flag` */
    KWK_CURE_NEEM_BESLUIT = 14 /* take the decision */
};

/* What one norm finds lacking in one core decision: 16 x int32 = 64 bytes in version 1. */
struct kwk_deficiency {
    int32_t norm;      /* KWK_NORM_*; source and section by kwk_norm_source, kwk_norm_section */
    int32_t anchor;    /* id of the KERNBESLUIT; 1 for a record */
    int32_t severity;  /* KWK_SEVERITY_* */
    int32_t state;     /* KWK_DEFICIENCY_* */
    int32_t cure;      /* KWK_CURE_* */
    int32_t cure_then; /* KWK_CURE_* once it is on record that it was not done */
    uint32_t roles;    /* whom it concerns: bit 1u << KWK_ROL_*; 0 = no role */
    uint32_t flag;     /* the KWK_FLAG_* concerned; 0 = none */
    int32_t fact;      /* the KWK_FACT_* concerned, or that would settle it; 0 = none */
    int32_t verdict;   /* KWK_VERDICT_* of the finding behind it */
    int32_t strict;    /* its verdict by the earliest reading */
    int32_t reason;    /* its KWK_REASON_* */
    int32_t days;      /* its days */
    uint32_t flags;    /* its KWK_FINDING_*: SUPERSEDED for what later case law overtook */
    int32_t reserved;
    int32_t reserved2;
};

/* decision_need.state */
enum {
    KWK_NEED_AANWEZIG = 1,  /* such a decision is on record; `decision_id` */
    KWK_NEED_ONTBREEKT = 2, /* established: there is none */
    KWK_NEED_ONBEKEND = 3,  /* the record does not say */
    KWK_NEED_LOPEND = 4     /* none yet, and it is not due yet */
};

/* One core decision that a case requires: 16 x int32 = 64 bytes in version 1. */
struct kwk_decision_need {
    int32_t decision;    /* KWK_BESLUIT_* */
    int32_t norm;        /* KWK_NORM_* that requires it */
    int32_t anchor;      /* id of the fact it hangs on; 0 = whether there is one is not known */
    int32_t state;       /* KWK_NEED_* */
    int32_t decision_id; /* id of the KERNBESLUIT; 0 = none */
    kwk_date due;        /* the day it was due; 0 = no number of days */
    kwk_date due_latest; /* the last defensible day */
    kwk_date done;       /* the day it was taken; 0 = not */
    int32_t verdict;     /* KWK_VERDICT_* of the finding behind it */
    int32_t strict;      /* its verdict by the earliest reading */
    int32_t reason;      /* its KWK_REASON_* */
    int32_t missing;     /* the KWK_FACT_* that would settle it; 0 = none */
    int32_t days;        /* its days */
    uint32_t flags;      /* its KWK_FINDING_* */
    int32_t reserved;
    int32_t reserved2;
};

enum {
    KWK_DEFICIENCY_SIZE_V1 = 64,
    KWK_DECISION_NEED_SIZE_V1 = 64
};

/* report.field: the fields of kwk_decision in order, then the arrays. */
enum {
    KWK_FIELD_DECISION_SIZE = 351,
    KWK_FIELD_DECISION_DECISION = 352,
    KWK_FIELD_DECISION_DATE = 353,
    KWK_FIELD_DECISION_SETTING = 354,
    KWK_FIELD_DECISION_ROLES = 355,
    KWK_FIELD_DECISION_PERSONS = 356,
    KWK_FIELD_DECISION_FLAGS = 357,
    KWK_FIELD_DECISION_KNOWN = 358,
    KWK_FIELD_DECISION_MEASURE = 359,
    KWK_FIELD_DECISION_PLACE = 360,
    KWK_FIELD_DECISION_AUTHORITY = 361,
    KWK_FIELD_DECISION_INFORMED = 362,
    KWK_FIELD_DECISION_MDO = 363,
    KWK_FIELD_DECISION_COURT = 364,
    KWK_FIELD_DECISION_LOOKED = 365,
    KWK_FIELD_DECISION_RESERVED = 366,
    KWK_FIELD_DECISION_ID = 367,      /* decision_id of kwk_decision_check_fact */
    KWK_FIELD_DECISION_ANSWERS = 368, /* answers of kwk_decision_check */
    KWK_FIELD_DEFICIENCIES = 369,
    KWK_FIELD_DECISION_NEEDS = 370
};

/*
 * What is lacking in one core decision, by the norms of the framework that start from one: one row
 * per norm that it does not meet, in ascending order of norm; none for a proper decision. Over the
 * facts that the record stands for (docs/rules.md section 4b) the findings of kwk_evaluate are the
 * same. An admissible explanation (UITLEG) is no part of a record.
 *
 * query            the question; required. `from` and `verdicts` must be 0: they would hide rows.
 * decision         the record; required; never written.
 * answers          what a professional judged of this decision, answer_count rows: the number of a
 *                  norm = met, minus the number = not met. NULL with 0.
 * deficiencies     the caller's array of `capacity` records of `deficiency_size` bytes, or NULL
 *                  with 0.
 * needed           receives how many there are; required.
 * report           the first fault, or NULL.
 *
 * Errors: KWK_ERR_NULL; KWK_ERR_SIZE; the faults of a query; KWK_ERR_REQUIRED, KWK_ERR_CODE,
 * KWK_ERR_DATE, KWK_ERR_FLAGS, KWK_ERR_PERSON and KWK_ERR_RESERVED for a field of the record
 * (KWK_FIELD_DECISION_*); KWK_ERR_ORDER when its date lies after as_of or known_on, or `court`
 * before its date; KWK_ERR_NORM and KWK_ERR_COUNT for an answer; KWK_ERR_OVERLAP; KWK_ERR_CAPACITY
 * (needed set, nothing written). Constant time; stack below 16 KiB; thread-safe. Since 0.3.0.
 *
 *     struct kwk_query query = {0};
 *     struct kwk_decision decision = {0};
 *     query.size = sizeof query;
 *     query.as_of = 20260601;
 *     decision.size = sizeof decision;
 *     decision.decision = KWK_BESLUIT_OMGANG;
 *     decision.date = 20260504;
 *     int32_t status = kwk_decision_check(&query, &decision, NULL, 0, NULL, 0, 0, &needed, NULL);
 */
KWK_API int32_t KWK_CALL kwk_decision_check(const struct kwk_query *query,
                                            const struct kwk_decision *decision,
                                            const int32_t *answers, uint32_t answer_count,
                                            struct kwk_deficiency *deficiencies,
                                            uint32_t deficiency_size, uint32_t capacity,
                                            uint32_t *needed, struct kwk_report *report);

/*
 * The same for a KERNBESLUIT of a case, with everything else the case holds: measures, placements,
 * DEELNAME, GEHOORD, VOORLICHTING, the MDO it rests on, OORDEEL and UITLEG.
 * decision_id: id of a KERNBESLUIT that counts on as_of and known_on, else KWK_ERR_REF.
 * Errors: the faults of the case as kwk_evaluate, and those above. Cost as kwk_evaluate for the
 * norms concerned; stack below 16 KiB; thread-safe. Since 0.3.0.
 *
 *     struct kwk_query query = {0};
 *     query.size = sizeof query;
 *     query.as_of = 20260420;
 *     int32_t status = kwk_decision_check_fact(&query, facts, 3, NULL, 0, 7, NULL, 0, 0, &needed,
 *                                              NULL);
 */
KWK_API int32_t KWK_CALL kwk_decision_check_fact(const struct kwk_query *query,
                                                 const struct kwk_fact *facts, uint32_t fact_count,
                                                 const kwk_date *extra_days,
                                                 uint32_t extra_day_count, int32_t decision_id,
                                                 struct kwk_deficiency *deficiencies,
                                                 uint32_t deficiency_size, uint32_t capacity,
                                                 uint32_t *needed, struct kwk_report *report);

/*
 * Which core decisions a case requires (framework 2.4 a i-vi), and whether each is on record: one
 * row per occasion that calls for one, by norm, then by anchor. Row of anchor 0: the record does not
 * say whether there is such an occasion at all; `missing` names the kind of fact. What does not
 * apply gives no row.
 * needs: the caller's array of `capacity` records of need_size bytes, or NULL with 0.
 * Errors: as kwk_decision_check_fact. Cost as kwk_evaluate for the norms concerned; stack below 16
 * KiB; thread-safe. Since 0.3.0.
 *
 *     struct kwk_query query = {0};
 *     query.size = sizeof query;
 *     query.as_of = 20260420;
 *     int32_t status = kwk_decision_required(&query, facts, 3, NULL, 0, NULL, 0, 0, &needed, NULL);
 */
KWK_API int32_t KWK_CALL kwk_decision_required(const struct kwk_query *query,
                                               const struct kwk_fact *facts, uint32_t fact_count,
                                               const kwk_date *extra_days, uint32_t extra_day_count,
                                               struct kwk_decision_need *needs, uint32_t need_size,
                                               uint32_t capacity, uint32_t *needed,
                                               struct kwk_report *report);

/*
 * The norms that a core decision of a kind must meet (KWK_BESLUIT_*), ascending; decision 0 = those
 * that some kind must meet. Two-call sizing. Errors: KWK_ERR_NULL, KWK_ERR_CODE, KWK_ERR_CAPACITY.
 * Linear in the table; thread-safe. Since 0.3.0.
 */
KWK_API int32_t KWK_CALL kwk_decision_norms(int32_t decision, int32_t *norms, uint32_t capacity,
                                            uint32_t *needed);

/*
 * The norms that call for a core decision of a kind (KWK_BESLUIT_*), ascending; decision 0 = of any
 * kind: those whose findings kwk_decision_required gives. Two-call sizing. Errors as
 * kwk_decision_norms. Linear in the norms; thread-safe. Since 0.3.0.
 */
KWK_API int32_t KWK_CALL kwk_decision_occasions(int32_t decision, int32_t *norms, uint32_t capacity,
                                                uint32_t *needed);

/*
 * How hard such a norm is (KWK_SEVERITY_*) and what cures it (KWK_CURE_*). Errors: KWK_ERR_NULL;
 * KWK_ERR_NORM when it is no norm about a core decision. Logarithmic; thread-safe. Since 0.3.0.
 *
 *     int32_t status = kwk_decision_norm(KWK_NORM_KERNBESLUIT_NIET_ALLEEN, &severity, &cure);
 */
KWK_API int32_t KWK_CALL kwk_decision_norm(int32_t norm, int32_t *severity, int32_t *cure);

#ifdef __cplusplus
}
#endif
#endif
