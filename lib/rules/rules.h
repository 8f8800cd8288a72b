/*
 * lib/rules/rules.h: the named predicates that the rows of the norms refer to, one per way of
 * finding the occurrences of a norm, and the few helpers they share. docs/rules.md section 4 is
 * their text.
 */
#ifndef KWK_RULES_H
#define KWK_RULES_H

#include "../engine.h"

#define KWK_I_OTS_LIKE (1 << KWK_MAATREGEL_OTS | 1 << KWK_MAATREGEL_VOTS)
#define KWK_I_VOOGDIJ_LIKE                                                                         \
    (1 << KWK_MAATREGEL_VOOGDIJ | 1 << KWK_MAATREGEL_VOORLOPIGE_VOOGDIJ |                          \
     1 << KWK_MAATREGEL_TIJDELIJKE_VOOGDIJ)
#define KWK_I_ANY_MEASURE (KWK_I_OTS_LIKE | KWK_I_VOOGDIJ_LIKE)

/* h2 */
kwk_i_rule kwk_i_rule_gedragsdeskundige, kwk_i_rule_niet_alleen, kwk_i_rule_geregistreerd;
kwk_i_rule kwk_i_rule_besluit_start, kwk_i_rule_uithuisplaatsing, kwk_i_rule_overplaatsing;
kwk_i_rule kwk_i_rule_besluit_verlengen, kwk_i_rule_verzoek_onderzoek, kwk_i_rule_besluit_vooraf;
/* h4 */
kwk_i_rule kwk_i_rule_werker, kwk_i_rule_eerste_contact, kwk_i_rule_plan_zes_weken;
kwk_i_rule kwk_i_rule_koers, kwk_i_rule_veiligheid_start, kwk_i_rule_veiligheid_zorg;
void kwk_i_from_order(const struct kwk_i_run *run, int32_t head, struct kwk_i_span *span);
kwk_i_rule kwk_i_rule_spoed_belanghebbenden, kwk_i_rule_spoed_minderjarige;
/* h5 */
kwk_i_rule kwk_i_rule_hulp, kwk_i_rule_lokaal_team;
/* h6 */
kwk_i_rule kwk_i_rule_plan_jaarlijks, kwk_i_rule_plan_jaarlijks_kader;
kwk_i_rule kwk_i_rule_machtiging_uitvoer, kwk_i_rule_machtiging_binnen_ots;
kwk_i_rule kwk_i_rule_verblijf, kwk_i_rule_aanwijzing, kwk_i_rule_besluit_gi;
kwk_i_rule kwk_i_rule_na_besluit;
/* h7 */
kwk_i_rule kwk_i_rule_vots_duur, kwk_i_rule_duur_eerste, kwk_i_rule_duur_verlenging;
kwk_i_rule kwk_i_rule_tot_18, kwk_i_rule_verlenging_beslist, kwk_i_rule_verzoek_verlenging;
kwk_i_rule kwk_i_rule_mededeling, kwk_i_rule_einde_plaatsing, kwk_i_rule_twee_jaar_mededeling;
kwk_i_rule kwk_i_rule_twee_jaar_advies, kwk_i_rule_perspectief, kwk_i_rule_besproken;

/* the general predicates, one file per kind: presence.c, precondition.c, participation.c, ... */
kwk_i_rule kwk_i_rule_oordeel, kwk_i_rule_aanwezig, kwk_i_rule_vooraf, kwk_i_rule_termijn;
kwk_i_rule kwk_i_rule_duur, kwk_i_rule_deelname, kwk_i_rule_ieder_vooraf, kwk_i_rule_ieder_erna;
kwk_i_rule kwk_i_rule_vermeld, kwk_i_rule_bevoegd, kwk_i_rule_niet_door, kwk_i_rule_niet_aanwezig;
kwk_i_rule kwk_i_rule_toestemming, kwk_i_rule_setting, kwk_i_rule_van_kracht, kwk_i_rule_vraag;

/* general.c: the occasions on which a norm of a general predicate applies */
struct kwk_i_occasion {
    struct kwk_i_rows rows;
    const struct kwk_fact *fact; /* what starts it; NULL on a chain of measures */
    int32_t head;                /* the chain; -1 for a fact */
    int32_t begun;
};
int32_t kwk_i_next_occasion(const struct kwk_i_run *run, struct kwk_i_occasion *occasion,
                            struct kwk_i_span *span);
int32_t kwk_i_of_occasion(const struct kwk_i_run *run, const struct kwk_i_occasion *occasion,
                          const struct kwk_fact *fact, int32_t before);
kwk_date kwk_i_chain_from(const struct kwk_i_case *view, int32_t head);
kwk_date kwk_i_occasion_from(const struct kwk_i_run *run, const struct kwk_i_occasion *occasion);
void kwk_i_child_age(const struct kwk_i_run *run, kwk_date day, struct kwk_i_span *span);
void kwk_i_occasion_age(const struct kwk_i_run *run, const struct kwk_i_occasion *occasion,
                        struct kwk_i_span *span);
int32_t kwk_i_until_value(const struct kwk_i_norm *norm, const struct kwk_fact *fact);
int32_t kwk_i_fulfils(const struct kwk_i_run *run, const struct kwk_fact *fact);

/* party.c: who is owed something, and who took part */
struct kwk_i_party {
    int32_t kind;    /* KWK_FACT_GEZAG or KWK_FACT_OUDER */
    kwk_date day;    /* the day that counts */
    int32_t holders; /* how many there are */
    int32_t only;    /* the person if there is just one */
};
int32_t kwk_i_next_party(const struct kwk_i_case *view, int32_t kind, kwk_date day, int32_t after);
int32_t kwk_i_party_open(const struct kwk_i_case *view, int32_t kind, kwk_date day, int32_t person);
int32_t kwk_i_took_part(const struct kwk_i_case *view, const struct kwk_fact *fact, int32_t person);
int32_t kwk_i_party_there(const struct kwk_i_case *view, const struct kwk_fact *fact,
                          int32_t person, const struct kwk_i_party *party);
void kwk_i_parties(const struct kwk_i_case *view, struct kwk_i_party *party);

/* common.c */
int32_t kwk_i_has_value(const struct kwk_fact *fact, uint32_t values);
int32_t kwk_i_role_there(const struct kwk_i_case *view, const struct kwk_fact *fact, int32_t role);
int32_t kwk_i_names_anyone(const struct kwk_i_case *view, const struct kwk_fact *fact);
struct kwk_i_group kwk_i_norm_group(const struct kwk_i_norm *norm);
int32_t kwk_i_next_head(const struct kwk_i_case *view, struct kwk_i_group group, int32_t after);
int32_t kwk_i_next_ordered(const struct kwk_i_case *view, struct kwk_i_group group, int32_t after,
                           struct kwk_i_span *span);
void kwk_i_chain_span(const struct kwk_i_run *run, int32_t head, int32_t ordinal,
                      struct kwk_i_span *span);
void kwk_i_first_attached(const struct kwk_i_run *run, struct kwk_i_span *span, int32_t head,
                          int32_t kind, kwk_date from, kwk_date through);
void kwk_i_established(const struct kwk_i_run *run, struct kwk_i_span *span, int32_t kind,
                       kwk_date from);
void kwk_i_also_established(const struct kwk_i_run *run, struct kwk_i_span *span, int32_t kind,
                            kwk_date from);
void kwk_i_months_back(const struct kwk_i_case *view, kwk_date last, int32_t months,
                       struct kwk_i_span *span);

/* the road: h7_weg.c */
struct kwk_i_road {
    int32_t state; /* KWK_VOORNEMEN_VERLENGEN, KWK_VOORNEMEN_NIET_VERLENGEN, 0 = open */
    const struct kwk_fact *petition;
    const struct kwk_fact *because;
    const struct kwk_fact *petition_maybe;
    kwk_date first_due; /* the earliest due day of the pair */
    int32_t asked;      /* a petition was made: for 710 and 711 the period is then long enough */
    int32_t adult;      /* runs until the 18th birthday: neither road exists */
    int32_t ended;      /* ended before its ordered last day, and that day is past */
};
void kwk_i_road(const struct kwk_i_case *view, int32_t period, struct kwk_i_road *road);
int32_t kwk_i_too_short(const struct kwk_i_period *period, const struct kwk_i_span *span);
void kwk_i_road_state(const struct kwk_i_run *run, const struct kwk_i_road *road, int32_t period,
                      int32_t mine, struct kwk_i_span *span);
void kwk_i_petition_due(const struct kwk_i_run *run, const struct kwk_i_period *period,
                        struct kwk_i_span *span);

/* charge-based start, h4_eerste_contact.c */
int32_t kwk_i_charge_start(const struct kwk_i_run *run, int32_t head, int32_t ordinal,
                           struct kwk_i_charge *charge, struct kwk_i_span *span);

#endif
