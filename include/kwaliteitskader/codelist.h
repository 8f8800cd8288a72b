/*
 * kwaliteitskader/codelist.h: code lists of others (CBS, iJw, CORV, invoices, registers) beside ours.
 *
 * Owns: KWK_LIST_*, the versioned mapping between an external code and a number of this library,
 * both ways. Codes are text with their leading zeros. A row without a counterpart here says so.
 * All functions are pure and thread-safe; strings are static and owned by the library.
 */
#ifndef KWALITEITSKADER_CODELIST_H
#define KWALITEITSKADER_CODELIST_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The lists, each in one published version: kwk_list_text tells which. */
enum {
    KWK_LIST_CBS_MAATREGEL = 1,          /* kind of measure */
    KWK_LIST_CBS_EINDE_OTS = 2,          /* why an ots or vots ended */
    KWK_LIST_CBS_EINDE_VOOGDIJ = 3,      /* why a guardianship ended */
    KWK_LIST_CBS_EINDE_JEUGDHULP = 4,    /* why youth care ended */
    KWK_LIST_IJW_PRODUCTCATEGORIE = 5,   /* JZ020 */
    KWK_LIST_IJW_VERWIJZER = 6,          /* COD327: referrer */
    KWK_LIST_IJW_EINDE = 7,              /* JZ588: why the care ended */
    KWK_LIST_IJW_JURIDISCHE_STATUS = 8,  /* WJ232: legal status */
    KWK_LIST_IJW_VERTEGENWOORDIGING = 9, /* WJ003: legal representation */
    KWK_LIST_IJW_RELATIE = 10,           /* COD472: relation, in part */
    KWK_LIST_IJW_DATUMGEBRUIK = 11,      /* COD170: how complete a date is */
    KWK_LIST_CORV_BERICHT = 12,          /* kind of message, child protection */
    KWK_LIST_FACTUUR = 13,               /* Regeling Jeugdwet art. 6a.4: kind on the invoice */
    KWK_LIST_GEZAG = 14,                 /* who has authority (GBO semantics) */
    KWK_LIST_AFKORTING = 15,             /* abbreviations in use in the field */
    KWK_LIST_CBS_VERBLIJF = 16           /* kind of stay */
};

/* How an external code and our number relate (KWK_MATCH_*). */
enum {
    KWK_MATCH_GELIJK = 1,   /* the same */
    KWK_MATCH_RUIMER = 2,   /* the external code is wider: it covers more than this number */
    KWK_MATCH_AFGELEID = 3, /* an inference, not stated by the publisher */
    KWK_MATCH_GEEN = 4      /* no counterpart in this library */
};

/* Texts of a list, for kwk_list_text. */
enum {
    KWK_LISTTEXT_NAME = 1,    /* what it lists */
    KWK_LISTTEXT_VERSION = 2, /* publisher and version; the same in every language */
    KWK_LISTTEXT_NOTE = 3     /* what to mind */
};

/* The index-th list (KWK_LIST_*), ascending; 0 past the end. Since 0.2.0. */
KWK_API int32_t KWK_CALL kwk_list_at(uint32_t index);

/* A text of a list: KWK_LISTTEXT_*; NULL if unknown. Since 0.2.0. */
KWK_API const char *KWK_CALL kwk_list_text(int32_t list, int32_t text, int32_t lang);
KWK_API int32_t KWK_CALL kwk_list_text_copy(int32_t list, int32_t text, int32_t lang, char *buffer,
                                            uint32_t capacity, uint32_t *needed);

/* How a list was checked: KWK_TEXTSTATUS_*; 0 for an unknown list. Since 0.2.0. */
KWK_API int32_t KWK_CALL kwk_list_text_status(int32_t list);

/* How many rows a list has; 0 if unknown. Since 0.2.0. */
KWK_API uint32_t KWK_CALL kwk_list_count(int32_t list);

/*
 * The code and the label of the index-th row of a list; NULL past the end. An external code with
 * several counterparts has a row for each. Since 0.2.0.
 */
KWK_API const char *KWK_CALL kwk_list_code(int32_t list, uint32_t index);
KWK_API int32_t KWK_CALL kwk_list_code_copy(int32_t list, uint32_t index, char *buffer,
                                            uint32_t capacity, uint32_t *needed);
KWK_API const char *KWK_CALL kwk_list_label(int32_t list, uint32_t index, int32_t lang);
KWK_API int32_t KWK_CALL kwk_list_label_copy(int32_t list, uint32_t index, int32_t lang,
                                             char *buffer, uint32_t capacity, uint32_t *needed);

/*
 * Our side of the index-th row: *group a KWK_GROUP_*, *number in it, *match KWK_MATCH_*; group and
 * number 0 for KWK_MATCH_GEEN. Errors: KWK_ERR_NULL, KWK_ERR_RANGE (no such list or row).
 * Since 0.2.0.
 */
KWK_API int32_t KWK_CALL kwk_list_counterpart(int32_t list, uint32_t index, int32_t *group,
                                              int32_t *number, int32_t *match);

/*
 * From outside in: the index of the first row at or after `from` with an external code, -1 if there
 * is none. O(log n) for the first.
 *
 *     int32_t row = kwk_list_find_code(KWK_LIST_CBS_MAATREGEL, "11", 0);
 */
KWK_API int32_t KWK_CALL kwk_list_find_code(int32_t list, const char *code, uint32_t from);

/*
 * From inside out: the index of the first row at or after `from` whose counterpart is our (group,
 * number), -1 if there is none. Linear in the rows of that list (at most 24). Since 0.2.0.
 */
KWK_API int32_t KWK_CALL kwk_list_find_number(int32_t list, int32_t group, int32_t number,
                                              uint32_t from);

#ifdef __cplusplus
}
#endif
#endif
