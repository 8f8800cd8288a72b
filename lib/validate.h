/*
 * lib/validate.h: the inside of kwk_validate: one inconsistency as a row, and what its checks stand
 * on. The rows stand in catalogue/tegenstrijdigheden.inc.
 */
#ifndef KWK_VALIDATE_I_H
#define KWK_VALIDATE_I_H

#include "frame.h"
#include "kwaliteitskader/validate.h"

struct kwk_i_validation;
struct kwk_i_inconsistency;

/* Finds every occurrence of one inconsistency and tells it. */
typedef void kwk_i_check(struct kwk_i_validation *run, const struct kwk_i_inconsistency *row);

struct kwk_i_inconsistency {
    int32_t number;
    const char *name;
    int32_t severity;
    const char *source;
    const char *title_nl;
    const char *title_en;
    const char *why_nl;
    const char *why_en;
    const char *when_nl;
    const char *when_en;
    kwk_i_check *check;
    int32_t linked;    /* 1 = looks facts up by id: runs before the rows are put in order */
    int32_t norms[2];  /* the norms it asks; 0 = none */
    uint32_t verdicts; /* bit 1u << KWK_VERDICT_* of a finding that is reported */
};

/* What may not lie before what it names: catalogue/volgorde.inc. */
enum {
    KWK_I_ORDER_TARGETS = 6
};
struct kwk_i_order {
    int32_t inconsistency;
    int32_t kind;
    int32_t targets[KWK_I_ORDER_TARGETS]; /* ends with 0 */
    int32_t ordered;                      /* 1 = of a period the day it was pronounced counts */
};

struct kwk_i_validation {
    const struct kwk_i_case *view;
    const struct kwk_i_inconsistency *row; /* the one that runs */
    unsigned char *remarks;                /* NULL while counting */
    uint32_t remark_size;
    uint32_t capacity;
    uint32_t count;
};

/* catalogue/tegenstrijdigheden.c */
const struct kwk_i_inconsistency *kwk_i_inconsistency_at(uint32_t index);
const struct kwk_i_inconsistency *kwk_i_inconsistency_row(int32_t number);
const struct kwk_i_order *kwk_i_order_at(uint32_t index);

/* validate.c: tells that a fact does not agree with another (NULL = none). */
void kwk_i_tell(struct kwk_i_validation *run, const struct kwk_fact *fact,
                const struct kwk_fact *other, kwk_date day);
/* While the index is by id: the fact with that id, NULL if there is none. */
const struct kwk_fact *kwk_i_named(const struct kwk_i_validation *run, int32_t id);

/* validate_linked.c */
kwk_i_check kwk_i_check_volgorde, kwk_i_check_ingetrokken, kwk_i_check_afgewezen;
kwk_i_check kwk_i_check_vooraf;
/* validate_period.c */
kwk_i_check kwk_i_check_ingang;
kwk_i_check kwk_i_check_plan, kwk_i_check_werker, kwk_i_check_na_afloop, kwk_i_check_verzoek;
kwk_i_check kwk_i_check_ots_naast_voogdij, kwk_i_check_ots_dubbel, kwk_i_check_vots_na_ots;
kwk_i_check kwk_i_check_voogdij_dubbel;
/* validate_norms.c */
kwk_i_check kwk_i_check_norms;
/* validate_place.c */
kwk_i_check kwk_i_check_zonder_machtiging, kwk_i_check_andere_soort;
kwk_i_check kwk_i_check_buiten_machtiging, kwk_i_check_terug, kwk_i_check_plaatsing_dubbel;
/* validate_person.c */
kwk_i_check kwk_i_check_geboorten, kwk_i_check_overlijdens, kwk_i_check_leeftijd;
kwk_i_check kwk_i_check_voor_geboorte, kwk_i_check_na_overlijden, kwk_i_check_rollen;
/* validate_authority.c */
kwk_i_check kwk_i_check_toestemming, kwk_i_check_gezag_naast, kwk_i_check_gezag_na;
/* validate_record.c */
kwk_i_check kwk_i_check_wachtlijst, kwk_i_check_lezing, kwk_i_check_volledig;

#endif
