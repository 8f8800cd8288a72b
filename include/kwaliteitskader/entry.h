/*
 * kwaliteitskader/entry.h: the whole framework as data: every norm, goal, duty, actor, core
 * decision, source, open point, definition, piece of context, and every difference with the law.
 *
 * Owns: the tables (KWK_TABLE_*), the fields of an entry (KWK_ENTRY_*, KWK_TEXT_*), and the getters
 * over them. An entry is (table, number); its number and code word are stable and never reused.
 * All functions are pure and thread-safe and allocate nothing; strings are static UTF-8 owned by
 * the library. By number and by code: O(log n) in the table; by index: O(1).
 */
#ifndef KWALITEITSKADER_ENTRY_H
#define KWALITEITSKADER_ENTRY_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The tables of the catalogue. */
enum {
    KWK_TABLE_NORM = 1,        /* norms: KWK_NORM_* */
    KWK_TABLE_FASE = 2,        /* process steps: the chapters 3-8 */
    KWK_TABLE_DOEL = 3,        /* goals, subgoals, intended results */
    KWK_TABLE_TAAK = 4,        /* what each party does: sections x.y.1 and x.y.2 */
    KWK_TABLE_ACTOR = 5,       /* parties: KWK_ACTOR_* */
    KWK_TABLE_KERNBESLUIT = 6, /* core decisions (2.4 a) */
    KWK_TABLE_BRON = 7,        /* sources (2.2 and footnotes) */
    KWK_TABLE_AGENDAPUNT = 8,  /* open points: sections x.y.4 */
    KWK_TABLE_DEFINITIE = 9,   /* definitions */
    KWK_TABLE_CONTEXT = 10,    /* introductions, explanations, boxes */
    KWK_TABLE_VERSCHIL = 11    /* differences with the law, and ambiguities */
};

/* Whole numbers of an entry, for kwk_entry_value. 0 where it does not apply or is unknown. */
enum {
    KWK_ENTRY_SORT = 1,             /* KWK_SORT_*: kind of entry within its table */
    KWK_ENTRY_PHASE = 2,            /* KWK_FASE_* (goals; others: see kwk_entry_select) */
    KWK_ENTRY_SET = 3,              /* norms: KWK_SET_* */
    KWK_ENTRY_STATUS = 4,           /* KWK_NORMSTATUS_* */
    KWK_ENTRY_BOUND = 5,            /* KWK_ACTOR_*: who is bound or acts */
    KWK_ENTRY_EVALUATION = 6,       /* norms: KWK_NORMKIND_* */
    KWK_ENTRY_WHY = 7,              /* norms of context: KWK_WHY_* why no case decides it */
    KWK_ENTRY_EXPLAIN = 8,          /* norms: 1 = comply or explain is admissible */
    KWK_ENTRY_ADJUSTABLE = 9,       /* norms: 1 = TERMIJN_GESTELD may set a day */
    KWK_ENTRY_TERM_LENGTH = 10,     /* norms: of the term; 0 = no number of days */
    KWK_ENTRY_TERM_UNIT = 11,       /* norms: KWK_TERM_DAG .. KWK_TERM_JAAR */
    KWK_ENTRY_TERM_DIRECTION = 12,  /* norms: KWK_TERM_NA or KWK_TERM_VOOR */
    KWK_ENTRY_TERM_BASIS = 13,      /* norms: KWK_TERM_WET, KWK_TERM_AMVB or KWK_TERM_OVERIG */
    KWK_ENTRY_VALID_FROM = 14,      /* norms: first day it was law or norm */
    KWK_ENTRY_VALID_THROUGH = 15,   /* norms: last day; 0 = still */
    KWK_ENTRY_CHECKED_THROUGH = 16, /* the text was checked through this day */
    KWK_ENTRY_TEXT_STATUS = 17,     /* KWK_TEXTSTATUS_*: how */
    KWK_ENTRY_REVISION = 18,        /* norms: of the row */
    KWK_ENTRY_REVIEWED = 19,        /* the day a jurist reviewed the row; 0 = nobody has */
    KWK_ENTRY_TRIGGER = 20,         /* norms: KWK_FACT_* that starts it */
    KWK_ENTRY_FULFIL = 21,          /* norms: KWK_FACT_* that fulfils it */
    KWK_ENTRY_PARENT = 22,          /* the entry of the same table it is a part of */
    KWK_ENTRY_ASPECT = 23,          /* goals: KWK_ASPECT_*, a reconstruction */
    KWK_ENTRY_JOINT = 24,           /* goals: 1 = joint with the chain, 0 = the jeugdbeschermer's */
    KWK_ENTRY_TRACK = 25,           /* KWK_TRACK_* */
    KWK_ENTRY_DECISION = 26,        /* core decisions: KWK_BESLUIT_* */
    KWK_ENTRY_READING = 27,         /* differences: KWK_READING_* */
    KWK_ENTRY_USED = 28,            /* differences: KWK_USED_*: which reading a finding uses */
    KWK_ENTRY_TRIGGER_VALUES = 29,  /* norms: only a trigger with one of these: bit 1 << value */
    KWK_ENTRY_FULFIL_VALUES = 30,   /* norms: only fulfilled by one of these: bit 1 << value */
    KWK_ENTRY_ROLES = 31,           /* norms: bit 1 << KWK_ROL_*: who must, may or must not */
    KWK_ENTRY_FLAG = 32,            /* norms: KWK_FLAG_* that must be set */
    KWK_ENTRY_AGE = 33,             /* norms: KWK_GRENS_*: only from this age on */
    KWK_ENTRY_MEASURES = 34,        /* norms: bit 1 << KWK_MAATREGEL_*: the measures it is about */
    KWK_ENTRY_NOT_MEASURES = 35,    /* norms: the same: only while no such measure is in force */
    KWK_ENTRY_PLACES = 36           /* norms: bit 1 << KWK_PLAATS_*: only while living there */
};

/* Texts of an entry, for kwk_entry_text. NULL where there is none. */
enum {
    KWK_TEXT_CODE = 1,     /* its code word; the same in every language */
    KWK_TEXT_TITLE = 2,    /* in one line */
    KWK_TEXT_WORDING = 3,  /* as framework or statute puts it; English is a gloss */
    KWK_TEXT_SOURCE = 4,   /* statute and article, or publisher; the same in every language */
    KWK_TEXT_QUESTION = 5, /* norms of judgement: the question put to the professional */
    KWK_TEXT_URL = 6,      /* sources */
    KWK_TEXT_LETTER = 7,   /* the letter of the item in its section */
    KWK_TEXT_ONE = 8,      /* differences: the first reading */
    KWK_TEXT_TWO = 9,      /* differences: the second reading */
    KWK_TEXT_SHAPE = 10    /* norms: the name of its way of evaluating (docs/rules.md) */
};

/* Numbers of one place of an entry, for kwk_place_value. */
enum {
    KWK_PLACE_ROW = 1,    /* row of the table "Normen en richtlijnen"; 0 = running text */
    KWK_PLACE_LINE = 2,   /* first line of the framework text */
    KWK_PLACE_THROUGH = 3 /* last line */
};

/* KWK_ENTRY_SORT */
enum {
    KWK_SORT_HOOFDDOEL = 1,       /* goals: main goal */
    KWK_SORT_SUBDOEL = 2,         /* goals: subgoal */
    KWK_SORT_RESULTAAT = 3,       /* goals: intended result */
    KWK_SORT_JEUGDBESCHERMER = 4, /* duties: of the jeugdbeschermer (x.y.1) */
    KWK_SORT_ANDEREN = 5,         /* duties: of others (x.y.2) */
    KWK_SORT_FAMILIE = 6,         /* core decisions: one of the six families */
    KWK_SORT_SUBSOORT = 7,        /* core decisions: a kind within a family */
    KWK_SORT_WET = 8,             /* sources: treaty, statute, decree */
    KWK_SORT_KWALITEITSKADER = 9, /* sources: quality framework, norm, protocol */
    KWK_SORT_RICHTLIJN = 10,      /* sources: professional guideline or code */
    KWK_SORT_RAPPORT = 11,        /* sources: report, advice, letter, web page */
    KWK_SORT_INLEIDING = 12,      /* context: introduction or explanation */
    KWK_SORT_TOEKOMST = 13,       /* context: box on the Toekomstscenario */
    KWK_SORT_VOETNOOT = 14,       /* context: footnote */
    KWK_SORT_CITAAT = 15,         /* context: quotation of a guideline */
    KWK_SORT_VERSCHIL = 16,       /* differences: framework and law differ */
    KWK_SORT_AMBIGUITEIT = 17,    /* differences: the text allows two readings */
    KWK_SORT_VALKUIL = 18,        /* differences: a trap, no difference */
    KWK_SORT_NIEUW = 19,          /* differences: law that came after the framework */
    KWK_SORT_PERSOON = 20,        /* actors: a person in or around the family */
    KWK_SORT_PROFESSIONAL = 21,   /* actors: a professional */
    KWK_SORT_ORGANISATIE = 22     /* actors: an organisation or authority */
};

/* The process steps; the number is the chapter of the framework. */
enum {
    KWK_FASE_ALGEMEEN = 2,  /* whole course: chapter 2 */
    KWK_FASE_VOORKOMEN = 3, /* preventing a measure */
    KWK_FASE_INSTROOM = 4,  /* intake and action plan */
    KWK_FASE_HULP = 5,      /* towards suitable help */
    KWK_FASE_REGIE = 6,     /* keeping direction */
    KWK_FASE_VERVOLG = 7,   /* ending or extending */
    KWK_FASE_VOOGDIJ = 8    /* guardianship */
};

/*
 * Quality aspects, the rows of the overview of section 1. The cells of that figure are lost in the
 * text: aspect, phase and joint of a goal are a reconstruction from chapters 3-8.
 */
enum {
    KWK_ASPECT_VEILIGHEID = 1,    /* safety */
    KWK_ASPECT_PARTICIPATIE = 2,  /* taking part; supported decisions */
    KWK_ASPECT_PASSENDE_HULP = 3, /* suitable help in time */
    KWK_ASPECT_SAMENWERKING = 4,  /* cooperation and direction */
    KWK_ASPECT_CONTINUITEIT = 5,  /* stability, handover, lasting safety */
    KWK_ASPECT_GEZINSBAND = 6,    /* bonds with family */
    KWK_ASPECT_ZORGVULDIGHEID = 7 /* careful decisions and legal representation */
};

enum {
    KWK_TRACK_OTS = 1,     /* supervision order */
    KWK_TRACK_VOOGDIJ = 2, /* guardianship */
    KWK_TRACK_BEIDE = 3    /* both */
};

/* KWK_ENTRY_USED: which reading of a difference a finding uses. */
enum {
    KWK_USED_EEN = 1,   /* the first */
    KWK_USED_TWEE = 2,  /* the second */
    KWK_USED_BEIDE = 3, /* both: verdict and verdict_strict, or two norms */
    KWK_USED_GEEN = 4   /* neither bears on a finding */
};

/* KWK_ENTRY_WHY: why the facts of one case cannot decide a norm of context. */
enum {
    KWK_WHY_STELSEL = 1,      /* binds state, municipality or chain, not this case */
    KWK_WHY_ORGANISATIE = 2,  /* binds the organisation as a whole */
    KWK_WHY_RECHT = 3,        /* a right or principle that other norms work out */
    KWK_WHY_VERWIJZING = 4,   /* refers to other rules or guidelines as they stand */
    KWK_WHY_BEVOEGDHEID = 5,  /* gives a power; not using it is no breach */
    KWK_WHY_RECHTSGEVOLG = 6, /* the effect follows from the law itself */
    KWK_WHY_DERDE = 7         /* binds somebody whose acts a case does not record */
};

/*
 * How many entries a table has; 0 for an unknown table. Since 0.2.0.
 *
 *     uint32_t norms = kwk_entry_count(KWK_TABLE_NORM);
 */
KWK_API uint32_t KWK_CALL kwk_entry_count(int32_t table);

/* The number of the index-th entry in ascending order; 0 past the end or for an unknown table.
 * Since 0.2.0. */
KWK_API int32_t KWK_CALL kwk_entry_at(int32_t table, uint32_t index);

/*
 * The number of the entry with a code word ("VEILIGHEID_IN_ZICHT"); 0 if there is none or code is
 * NULL. Since 0.2.0.
 */
KWK_API int32_t KWK_CALL kwk_entry_find(int32_t table, const char *code);

/*
 * A whole number of an entry: *value receives it. field: KWK_ENTRY_*.
 * Errors: KWK_ERR_NULL, KWK_ERR_ENTRY (unknown table or number), KWK_ERR_CODE (unknown field);
 * nothing is written then. Since 0.2.0.
 */
KWK_API int32_t KWK_CALL kwk_entry_value(int32_t table, int32_t number, int32_t field,
                                         int32_t *value);

/*
 * A text of an entry; NULL if entry, field or language is unknown or the entry has no such text.
 * text: KWK_TEXT_*. Since 0.2.0.
 */
KWK_API const char *KWK_CALL kwk_entry_text(int32_t table, int32_t number, int32_t text,
                                            int32_t lang);
/* Errors: KWK_ERR_NULL, KWK_ERR_LANGUAGE, KWK_ERR_ENTRY, KWK_ERR_CODE (no such text),
 * KWK_ERR_CAPACITY (needed set, buffer untouched). Since 0.2.0. */
KWK_API int32_t KWK_CALL kwk_entry_text_copy(int32_t table, int32_t number, int32_t text,
                                             int32_t lang, char *buffer, uint32_t capacity,
                                             uint32_t *needed);

/*
 * The fingerprint of everything that the tables of entries hold, "sha256:...": the same for the
 * same rows, another as soon as one letter changes. Since 0.2.0.
 */
KWK_API const char *KWK_CALL kwk_catalogue_digest(void);
KWK_API int32_t KWK_CALL kwk_catalogue_digest_copy(char *buffer, uint32_t capacity,
                                                   uint32_t *needed);

/* How many places of the framework state an entry; 0 if none or unknown. Since 0.2.0. */
KWK_API uint32_t KWK_CALL kwk_place_count(int32_t table, int32_t number);

/*
 * A number of the index-th place of an entry. field: KWK_PLACE_*. Errors as kwk_entry_value, and
 * KWK_ERR_RANGE for an index past the end. Linear in the places of that entry. Since 0.2.0.
 */
KWK_API int32_t KWK_CALL kwk_place_value(int32_t table, int32_t number, uint32_t index,
                                         int32_t field, int32_t *value);

/* The section of the index-th place ("4.3.3"); NULL if unknown. Since 0.2.0. */
KWK_API const char *KWK_CALL kwk_place_section(int32_t table, int32_t number, uint32_t index);
/* Errors: KWK_ERR_NULL, KWK_ERR_ENTRY, KWK_ERR_RANGE, KWK_ERR_CAPACITY. Since 0.2.0. */
KWK_API int32_t KWK_CALL kwk_place_section_copy(int32_t table, int32_t number, uint32_t index,
                                                char *buffer, uint32_t capacity, uint32_t *needed);

/*
 * How many entries of a table an entry is linked with, either way: a norm with its goals, a goal
 * with its norms. to_table 0 = of every table. 0 if none or unknown. Since 0.2.0.
 */
KWK_API uint32_t KWK_CALL kwk_link_count(int32_t table, int32_t number, int32_t to_table);

/*
 * The index-th of them, by table and number: *to and *to_number receive it. Errors: KWK_ERR_NULL,
 * KWK_ERR_ENTRY, KWK_ERR_RANGE; nothing is written then. Since 0.2.0.
 */
KWK_API int32_t KWK_CALL kwk_link_at(int32_t table, int32_t number, int32_t to_table,
                                     uint32_t index, int32_t *to, int32_t *to_number);

/*
 * How many entries of a table have a value: field KWK_ENTRY_SORT, _PHASE, _SET, _STATUS, _BOUND,
 * _EVALUATION, _ASPECT, _JOINT or _TRACK. A norm or duty has the phase of each chapter that states
 * it; _BOUND finds who is bound, kwk_link_count with the actor everybody concerned.
 * 0 for another field or no entry. Since 0.2.0.
 */
KWK_API uint32_t KWK_CALL kwk_select_count(int32_t table, int32_t field, int32_t value);

/* The number of the index-th of them, ascending; 0 past the end. Since 0.2.0. */
KWK_API int32_t KWK_CALL kwk_select_at(int32_t table, int32_t field, int32_t value, uint32_t index);

#ifdef __cplusplus
}
#endif
#endif
