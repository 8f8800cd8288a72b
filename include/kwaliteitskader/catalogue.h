/*
 * kwaliteitskader/catalogue.h: what the library knows of norms, facts and codes.
 *
 * Owns: struct kwk_norm_info, struct kwk_fact_info, the code groups, and every getter over the
 * catalogue.
 * All functions are pure and thread-safe; strings are static and owned by the library.
 */
#ifndef KWALITEITSKADER_CATALOGUE_H
#define KWALITEITSKADER_CATALOGUE_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Groups of codes, for kwk_code_*. */
enum {
    KWK_GROUP_NONE = 0,
    KWK_GROUP_GETAL = 1, /* a plain number of the caller, no code */
    KWK_GROUP_FACT = 2,
    KWK_GROUP_NORM = 3,
    KWK_GROUP_VERDICT = 4,
    KWK_GROUP_REASON = 5,
    KWK_GROUP_ROL = 6,
    KWK_GROUP_ACTOR = 7,
    KWK_GROUP_FLAG = 8,
    KWK_GROUP_READING = 9,
    KWK_GROUP_POLICY = 10,
    KWK_GROUP_STATUS = 11, /* status of a norm: KWK_NORMSTATUS_* */
    KWK_GROUP_TEXTSTATUS = 12,
    KWK_GROUP_GEBOORTE = 20,
    KWK_GROUP_GRENS = 21,
    KWK_GROUP_GEZAG = 22,
    KWK_GROUP_REGISTER = 23,
    KWK_GROUP_MAATREGEL = 24,
    KWK_GROUP_PLAATS = 25,
    KWK_GROUP_EINDE = 26,
    KWK_GROUP_CONTACT = 27,
    KWK_GROUP_AFZIEN = 28,
    KWK_GROUP_MENING = 29,
    KWK_GROUP_ZORG = 30,
    KWK_GROUP_HULP = 31,
    KWK_GROUP_VOORNEMEN = 32,
    KWK_GROUP_VERZOEK = 33,
    KWK_GROUP_UITKOMST = 34,
    KWK_GROUP_MEDEDELING = 35,
    KWK_GROUP_AANWIJZING = 36,
    KWK_GROUP_BESLUIT = 37,
    KWK_GROUP_SETTING = 38,
    KWK_GROUP_OMGANG = 39,
    KWK_GROUP_OVERDRACHT = 40,
    KWK_GROUP_ARRANGEMENT = 41,
    KWK_GROUP_GROND = 42,
    KWK_GROUP_OORDEEL = 43,
    KWK_GROUP_VOORLICHTING = 44,
    KWK_GROUP_TOESTEMMING = 45,
    KWK_GROUP_ANTWOORD = 46,
    KWK_GROUP_MELDCODE = 47,
    KWK_GROUP_INLICHTING = 48,
    KWK_GROUP_ONDERDEEL = 49,
    KWK_GROUP_VERMOGEN = 50,
    KWK_GROUP_HANDELING = 51,
    KWK_GROUP_CALAMITEIT = 52,
    KWK_GROUP_OPSCHALING = 53,
    KWK_GROUP_TABLE = 54,
    KWK_GROUP_SORT = 55,
    KWK_GROUP_FASE = 56,
    KWK_GROUP_ASPECT = 57,
    KWK_GROUP_TRACK = 58,
    KWK_GROUP_USED = 59,
    KWK_GROUP_WHY = 60,
    KWK_GROUP_NORMKIND = 61,
    KWK_GROUP_SET = 62,
    KWK_GROUP_MATCH = 63,
    KWK_GROUP_LIST = 64,
    KWK_GROUP_CURE = 80, /* core decisions: KWK_CURE_* */
    KWK_GROUP_SEVERITY = 81,
    KWK_GROUP_DEFICIENCY = 82,
    KWK_GROUP_NEED = 83,
    KWK_GROUP_DIAGNOSTIEK = 84
};

/* norm_info.status: what kind of norm it is (framework, column "Status van de norm") */
enum {
    KWK_NORMSTATUS_VERDRAG = 1,         /* treaty */
    KWK_NORMSTATUS_WET = 2,             /* statute */
    KWK_NORMSTATUS_AMVB = 3,            /* order in council */
    KWK_NORMSTATUS_PROCESREGLEMENT = 4, /* rules of procedure of the courts */
    KWK_NORMSTATUS_VELDNORM = 5,        /* field norm */
    KWK_NORMSTATUS_PROFESSIONEEL = 6,   /* professional guideline */
    KWK_NORMSTATUS_RICHTLIJN = 7,       /* guideline */
    KWK_NORMSTATUS_AANBEVELING = 8,     /* recommendation */
    KWK_NORMSTATUS_KADER = 9            /* stated by the framework itself */
};

/* norm_info.text_status: how the text behind the row was checked */
enum {
    KWK_TEXTSTATUS_GELEZEN = 1,        /* the operative text was read in a copy of the source */
    KWK_TEXTSTATUS_TWEEDE_HAND = 2,    /* it was read where another publication quotes it */
    KWK_TEXTSTATUS_ONGECONTROLEERD = 3 /* no copy of the version in force was found */
};

/* norm_info.kind: how a norm is evaluated */
enum {
    KWK_NORMKIND_TERM = 1,          /* trigger, term, fulfilment */
    KWK_NORMKIND_PRESENCE = 2,      /* something must be there; no number of days */
    KWK_NORMKIND_PRECONDITION = 3,  /* something must be there before something else */
    KWK_NORMKIND_MAXIMUM = 4,       /* a period may not be longer */
    KWK_NORMKIND_ABSENCE = 5,       /* something must not be there */
    KWK_NORMKIND_PARTICIPATION = 6, /* somebody must take part, be heard, told or asked */
    KWK_NORMKIND_CONSENT = 7,       /* somebody must consent */
    KWK_NORMKIND_JUDGEMENT = 8,     /* only a professional can judge: a question, and an OORDEEL */
    KWK_NORMKIND_CONTEXT = 9        /* no case decides it: KWK_ENTRY_WHY says why; no findings */
};

/* What is known of one norm. Size-first; set `size` before the call. */
struct kwk_norm_info {
    uint32_t size;
    int32_t norm;
    int32_t kind;             /* KWK_NORMKIND_* */
    int32_t set;              /* KWK_SET_* */
    int32_t status;           /* KWK_NORMSTATUS_* */
    int32_t bound;            /* KWK_ACTOR_* bound by it */
    int32_t length;           /* of the term; 0 = none */
    int32_t unit;             /* KWK_TERM_DAG .. KWK_TERM_JAAR; 0 = none */
    int32_t direction;        /* KWK_TERM_NA or KWK_TERM_VOOR; 0 = none */
    int32_t basis;            /* KWK_TERM_WET, KWK_TERM_AMVB or KWK_TERM_OVERIG */
    int32_t explain;          /* 1 = comply or explain is admissible */
    int32_t adjustable;       /* 1 = TERMIJN_GESTELD may set another day */
    kwk_date valid_from;      /* first day the rule was law or norm */
    kwk_date valid_through;   /* last day; 0 = still */
    kwk_date checked_through; /* the text was checked through this day */
    int32_t revision;         /* of this row */
    int32_t text_status;      /* KWK_TEXTSTATUS_* */
};

enum {
    KWK_NORM_INFO_SIZE_V1 = 68
};

/*
 * What is known of one kind of fact. Size-first; set `size` before the call. Bits of `uses` and
 * `required`: 1u << (KWK_FIELD_* - 1); those that every kind has are in it. Bit 31 of `uses`:
 * partial dates allowed.
 */
struct kwk_fact_info {
    uint32_t size;
    int32_t kind;
    uint32_t uses;        /* fields this kind uses */
    uint32_t required;    /* fields that may not be 0 */
    uint32_t flags;       /* KWK_FLAG_* it knows */
    int32_t value_group;  /* KWK_GROUP_* of value */
    int32_t detail_group; /* KWK_GROUP_* of detail */
    int32_t partial;      /* 1 = yyyymm00 and yyyy0000 are allowed in date */
};

enum {
    KWK_FACT_INFO_SIZE_V1 = 32
};

/*
 * All norm numbers, ascending. Two-call sizing. Errors: KWK_ERR_NULL, KWK_ERR_CAPACITY.
 * Since 0.1.0.
 */
KWK_API int32_t KWK_CALL kwk_norms(int32_t *norms, uint32_t capacity, uint32_t *needed);

/* All kinds of fact, ascending. Errors as kwk_norms. Since 0.1.0. */
KWK_API int32_t KWK_CALL kwk_facts(int32_t *kinds, uint32_t capacity, uint32_t *needed);

/*
 * About one norm. info->size must be set. Errors: KWK_ERR_NULL, KWK_ERR_SIZE, KWK_ERR_NORM.
 * Constant time. Since 0.1.0.
 */
KWK_API int32_t KWK_CALL kwk_norm_info(int32_t norm, struct kwk_norm_info *info);

/* About one kind of fact. Errors: KWK_ERR_NULL, KWK_ERR_SIZE, KWK_ERR_KIND. Since 0.1.0. */
KWK_API int32_t KWK_CALL kwk_fact_info(int32_t kind, struct kwk_fact_info *info);

/* The title of a norm; NULL if norm or language is unknown. Since 0.1.0. */
KWK_API const char *KWK_CALL kwk_norm_title(int32_t norm, int32_t lang);
KWK_API int32_t KWK_CALL kwk_norm_title_copy(int32_t norm, int32_t lang, char *buffer,
                                             uint32_t capacity, uint32_t *needed);

/* The source of a norm: statute and article, or publisher. NULL if unknown. Since 0.1.0. */
KWK_API const char *KWK_CALL kwk_norm_source(int32_t norm);
KWK_API int32_t KWK_CALL kwk_norm_source_copy(int32_t norm, char *buffer, uint32_t capacity,
                                              uint32_t *needed);

/* Where the framework states it ("4.2.3", or "" for a norm of the set WET only). Since 0.1.0. */
KWK_API const char *KWK_CALL kwk_norm_section(int32_t norm);
KWK_API int32_t KWK_CALL kwk_norm_section_copy(int32_t norm, char *buffer, uint32_t capacity,
                                               uint32_t *needed);

/*
 * The code word of a number in a group, for example (KWK_GROUP_FACT, 1) -> "geboorte",
 * (KWK_GROUP_NORM, 402) -> "EERSTE_CONTACT_OTS"; NULL if unknown. Since 0.1.0.
 */
KWK_API const char *KWK_CALL kwk_code_name(int32_t group, int32_t number);
KWK_API int32_t KWK_CALL kwk_code_name_copy(int32_t group, int32_t number, char *buffer,
                                            uint32_t capacity, uint32_t *needed);

/* What a code means, in Dutch or English; NULL if unknown. Since 0.1.0. */
KWK_API const char *KWK_CALL kwk_code_label(int32_t group, int32_t number, int32_t lang);
KWK_API int32_t KWK_CALL kwk_code_label_copy(int32_t group, int32_t number, int32_t lang,
                                             char *buffer, uint32_t capacity, uint32_t *needed);

/*
 * The number of a code word in a group. Errors: KWK_ERR_NULL, KWK_ERR_CODE. Linear in the group.
 * Since 0.1.0.
 */
KWK_API int32_t KWK_CALL kwk_code_number(int32_t group, const char *name, int32_t *number);

#ifdef __cplusplus
}
#endif
#endif
