/*
 * kwaliteitskader/norms.h: the numbers of the norms.
 *
 * Owns: KWK_NORM_*: the hundreds are the chapter of the framework (2 general, 4 intake and plan,
 * 5 help, 6 regie, 7 extending or ending, 8 voogdij). Numbers are never reused. catalogue.h tells
 * about each; docs/rules.md gives article, trigger, term and test of each.
 */
#ifndef KWALITEITSKADER_NORMS_H
#define KWALITEITSKADER_NORMS_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

enum {
    /* chapter 2 */
    KWK_NORM_KERNBESLUIT_GEDRAGSDESKUNDIGE =
        201, /* a behavioural expert takes part in every core decision */
    KWK_NORM_KERNBESLUIT_NIET_ALLEEN = 202, /* a core decision is never taken alone */
    /* chapter 2, statutory rules beside it */

    /* chapter 3 */
    KWK_NORM_MENING_JEUGDIGE = 301,         /* every child may give its opinion on core decisions */
    KWK_NORM_FEITEN_VOLLEDIG_EN_WAAR = 302, /* facts stated completely and truthfully */
    KWK_NORM_GEDEELDE_BESLUITVORMING = 303, /* plan made together with child and parents */
    KWK_NORM_TOESTEMMING_JEUGDHULP = 304,   /* no voluntary youth care without consent */
    KWK_NORM_INTEGRALE_HULP = 305,   /* integrated help: one family, one plan, one director */
    KWK_NORM_WARME_OVERDRACHT = 306, /* warm handover from voluntary to compulsory framework */
    KWK_NORM_ALLES_GEPROBEERD = 307, /* everything tried voluntarily before a measure */
    KWK_NORM_GEEN_LICHTERE_MIDDELEN = 308, /* no lighter means left */
    KWK_NORM_BELANGEN_AFGEWOGEN = 309,     /* interests of child and parents weighed */
    KWK_NORM_HULP_AANVAARD = 310,         /* parents accept voluntary help and consent explicitly */
    KWK_NORM_OUDERS_MOTIVEREN = 311,      /* parents motivated to accept help */
    KWK_NORM_KADER_DUIDELIJK = 312,       /* clear whether help is voluntary or compulsory */
    KWK_NORM_OUDERS_MEEGENOMEN = 313,     /* parents told of responsibilities and taken along */
    KWK_NORM_HULP_VERSTERKT_OUDERS = 314, /* help aims first at what parents can do themselves */
    KWK_NORM_MAATREGEL_ALLEEN_BIJ_BEDREIGING =
        315, /* a measure only at a serious threat and refusal of help */
    KWK_NORM_OUDERS_PRIMAIR_VERANTWOORDELIJK = 316, /* parents have the primary responsibility */
    KWK_NORM_AFGESTEMDE_HULP_GEMEENTE = 317,        /* municipality sees to coordinated help */
    KWK_NORM_EXPERTISE_DOOR_GEMEENTE = 318, /* municipality sees that the right expertise is used */
    KWK_NORM_TIJDIGE_HULP_DOOR_GEMEENTE =
        319, /* municipality sees that suitable help is there in time */
    KWK_NORM_INSPANNINGEN_BIJ_OUDERS =
        320, /* all efforts aim first at the child staying with its parents */
    KWK_NORM_AFSPRAKEN_INZET_GI = 321, /* municipality and GI make clear agreements */
    KWK_NORM_ALERT_OP_SIGNALEN = 322,  /* alert to signs of unsafety and child abuse */
    KWK_NORM_MELDCODE_GEVOLGD = 323,   /* acted by the steps of the reporting code */
    KWK_NORM_MELDCODE_SIGNALEN = 324,  /* reporting code, step 1: signals mapped */
    KWK_NORM_MELDCODE_OVERLEG = 325,   /* reporting code, step 2: another professional consulted */
    KWK_NORM_MELDCODE_GESPREK = 326,   /* reporting code, step 3: talk with those concerned */
    KWK_NORM_MELDCODE_WEGEN = 327,     /* reporting code, step 4: weighing */
    KWK_NORM_MELDCODE_BESLISSEN = 328, /* reporting code, step 5: deciding on report and help */
    KWK_NORM_MELDEN_ACUTE_ONVEILIGHEID = 329, /* acute unsafety reported to Veilig Thuis */
    KWK_NORM_MELDEN_STRUCTURELE_ONVEILIGHEID =
        330,                                /* structural unsafety reported to Veilig Thuis */
    KWK_NORM_MELDEN_ONVOLDOENDE_HULP = 331, /* reported when effective help cannot be given */
    KWK_NORM_MELDEN_ONVEILIGHEID_STOPT_NIET =
        332, /* reported when the unsafety does not stop or recurs */
    KWK_NORM_RVDK_ONDERZOEK_EN_RAPPORT = 333, /* Board investigates and reports */
    KWK_NORM_RVDK_VERZOEK_OF_ADVIES =
        334, /* Board asks for a measure or advises on voluntary help */
    KWK_NORM_GEMEENTE_ZICHT_BIJ_WACHTTIJD =
        335, /* municipality keeps safety in sight while the Board has a waiting list */
    KWK_NORM_RVDK_WEET_VAN_ZICHT = 336,     /* Board knows how sight on safety is organised */
    KWK_NORM_WERKEN_AAN_VEILIGHEID = 337,   /* local teams work by Werken aan veiligheid */
    KWK_NORM_GEZONDE_ONTWIKKELING = 338,    /* right to a healthy and stable development */
    KWK_NORM_GI_IN_POSITIE = 339,           /* professionals help the GI get into position */
    KWK_NORM_BLIJVENDE_BETROKKENHEID = 340, /* care workers stay involved */
    KWK_NORM_VASTE_PROFESSIONAL = 341,      /* one lasting professional of the local team */
    KWK_NORM_GI_BIJ_RAADSONDERZOEK =
        342, /* GI involved during the Board's investigation where possible */
    KWK_NORM_GI_DIRECT_BIJ_VOTS = 343, /* GI involved at once at a vots */
    KWK_NORM_GI_DIRECT_BIJ_UITHUISPLAATSING =
        344,                                   /* GI involved at once at a placement out of home */
    KWK_NORM_INLICHTING_MET_TOESTEMMING = 345, /* before a measure no information without consent */
    KWK_NORM_OVERDRACHT_BINNEN_GI = 346,       /* good handover within the GI */
    KWK_NORM_EXPERTISE_OP_JUISTE_MOMENT = 347, /* right expertise at the right moments */
    KWK_NORM_CRISIS_BEGELEIDING_LOKAAL_TEAM =
        348,                              /* in a crisis the local team organises the guidance */
    KWK_NORM_CRISIS_RVDK_BETROKKEN = 349, /* in a crisis the Board is brought in */

    /* chapter 4 */
    KWK_NORM_WERKER_OTS = 401,              /* worker appointed within five werkdagen (ots, vots) */
    KWK_NORM_EERSTE_CONTACT_OTS = 402,      /* first contact within five werkdagen (ots, vots) */
    KWK_NORM_PLAN_ZES_WEKEN = 403,          /* action plan within six weeks */
    KWK_NORM_KOERS_ZES_WEKEN = 404,         /* supported course within six weeks */
    KWK_NORM_VEILIGHEIDSTAXATIE_START = 405, /* safety assessment at the start */
    KWK_NORM_VEILIGHEIDSTAXATIE_ZORG = 406,  /* safety assessment at each new serious concern */
    KWK_NORM_VOTS_DUUR = 407,                /* vots for three months at most */
    KWK_NORM_OTS_DUUR = 408,                 /* ots for one year at most */
    KWK_NORM_SPOED_BELANGHEBBENDEN =
        409, /* interested parties heard within two weeks of an emergency order */
    KWK_NORM_SPOED_MINDERJARIGE =
        410, /* child of twelve or older heard within two weeks of an emergency order */
    /* chapter 4, statutory rules beside it */

    /* chapter 5 */
    KWK_NORM_HULP_DRIE_MAANDEN = 501,      /* suitable help within three months */
    KWK_NORM_LOKAAL_TEAM_16_5 = 502,       /* local team told at 16.5 years */
    /* chapter 5, statutory rules beside it */

    /* chapter 6 */
    KWK_NORM_PLAN_JAARLIJKS = 601,         /* plan reviewed at least yearly */
    KWK_NORM_MACHTIGING_DUUR = 602,        /* authorisation for one year at most */
    KWK_NORM_MACHTIGING_BINNEN_OTS = 603,  /* authorisation not beyond the supervision order */
    KWK_NORM_MACHTIGING_TEN_UITVOER = 604, /* authorisation executed within three months */
    KWK_NORM_TOESTEMMING_265I = 605,       /* consent of the court to move a child after a year */
    KWK_NORM_AANWIJZING_VERVALLENVERKLARING =
        606,                                 /* request to annul an instruction within two weeks */
    KWK_NORM_AANWIJZING_BESLISSING_GI = 607, /* the GI decides on withdrawal within two weeks */
    KWK_NORM_AANWIJZING_NA_BESLISSING = 608, /* request to the court after the decision of the GI */
    KWK_NORM_EINDE_PLAATSING_BESLISSING_GI =
        609, /* the GI decides on ending the placement within two weeks */
    /* chapter 6, statutory rules beside it */

    /* chapter 7 */
    KWK_NORM_OTS_VERLENGING_DUUR = 701, /* extension of the ots by one year at most */
    KWK_NORM_MACHTIGING_VERLENGING_DUUR =
        702,                               /* extension of the authorisation by one year at most */
    KWK_NORM_OTS_VERLENGING_BESLIST = 703, /* extension of the ots decided before it expires */
    KWK_NORM_MACHTIGING_VERLENGING_BESLIST =
        704, /* extension of the authorisation decided before it expires */
    KWK_NORM_VERZOEK_VERLENGING_OTS =
        705, /* petition to extend the ots eight weeks before it expires */
    KWK_NORM_VERZOEK_VERLENGING_MACHTIGING =
        706, /* petition to extend the authorisation eight weeks before it expires */
    KWK_NORM_MEDEDELING_NIET_VERLENGEN_OTS =
        707, /* notice to the Board two months before, ots not extended */
    KWK_NORM_MEDEDELING_NIET_VERLENGEN_MACHTIGING =
        708, /* notice to the Board two months before, authorisation not extended */
    KWK_NORM_MEDEDELING_EINDE_PLAATSING =
        709, /* notice to the Board one month before an early end of the placement */
    KWK_NORM_MEDEDELING_TWEE_JAAR =
        710, /* notice to the Board two months before, extension after two years out of home */
    KWK_NORM_ADVIES_TWEE_JAAR =
        711, /* advice of the Board with the petition after two years out of home */
    KWK_NORM_PERSPECTIEF_NAAR_RECHTER =
        712, /* perspective decision to the court within three months */
    KWK_NORM_VERZOEK_BESPROKEN =
        713, /* petition states whether and how it was discussed with the child */
    KWK_NORM_MAATREGEL_TOT_18 = 714,       /* measure and authorisation end at the 18th birthday */
    /* chapter 7, statutory rules beside it */

    /* chapter 8 */
    KWK_NORM_WERKER_VOOGDIJ = 801,         /* worker appointed within five werkdagen (voogdij) */
    KWK_NORM_EERSTE_CONTACT_VOOGDIJ = 802, /* first contact within five werkdagen (voogdij) */
    KWK_NORM_PLAN_JAARLIJKS_KADER =
        803,                          /* plan evaluated yearly, children under four (framework) */
    KWK_NORM_BLOKKADERECHT_336A = 804, /* consent of the carers to move a child after a year */
    /* chapter 8, statutory rules beside it */
};

#ifdef __cplusplus
}
#endif
#endif
