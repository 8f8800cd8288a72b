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
    KWK_NORM_ALGEMENE_JEUGDHULPNORMEN = 610,   /* the general norms on youth care apply */
    KWK_NORM_GEHEIMHOUDING = 611,              /* no information to others without consent */
    KWK_NORM_BESLUITVORMING_EN_DOSSIER = 612,  /* demands on decision-making and file */
    KWK_NORM_RICHTLIJNEN_VAN_TOEPASSING = 613, /* professional guidelines apply by situation */
    KWK_NORM_CONTACT_MET_OUDERS = 614,         /* a child's right to contact with its parents */
    KWK_NORM_ZICHT_OP_VOORTGANG_EN_VEILIGHEID = 615, /* sight of safety, family and progress */
    KWK_NORM_PLAN_ALTIJD_ACTUEEL = 616,              /* plan always up to date */
    KWK_NORM_BIJSTELLING_BESPROKEN = 617,          /* parents and child told of the adjusted plan */
    KWK_NORM_BIJSTUREN_BIJ_STAGNATIE = 618,        /* steering when the plan stagnates */
    KWK_NORM_VOORTGANG_IN_MDO = 619,               /* progress in a multidisciplinary meeting */
    KWK_NORM_VOORTGANG_PERIODIEK_BESPROKEN = 620,  /* and often enough */
    KWK_NORM_RICHTLIJN_BIJ_UITHUISPLAATSING = 621, /* placement decisions by the guideline */
    KWK_NORM_TERUGKEER_ONDERZOCHT = 622, /* return home examined, placement as short as possible */
    KWK_NORM_PERSPECTIEFBESLUIT_GENOMEN = 623, /* perspective decision taken during a placement */
    KWK_NORM_PERSPECTIEF_ONDERBOUWD = 624,     /* inability of the parents substantiated */
    KWK_NORM_PERSPECTIEF_GEDRAGSDESKUNDIGE =
        625,                              /* perspective decision with a behavioural expert */
    KWK_NORM_PERSPECTIEF_IN_MDO = 626,    /* perspective decision in an MDO or case discussion */
    KWK_NORM_PERSPECTIEF_BESPROKEN = 627, /* help evaluated, proposal discussed */
    KWK_NORM_PLEEGZORGWERKER_ADVISEERT = 628,      /* foster care worker advises on it */
    KWK_NORM_PERSPECTIEF_GEINFORMEERD = 629,       /* parents and child informed of it */
    KWK_NORM_PERSPECTIEF_GEMOTIVEERD = 630,        /* it gives reasons */
    KWK_NORM_PERSPECTIEF_OUDERS_GEHOORD = 631,     /* parents heard in it */
    KWK_NORM_PERSPECTIEF_JEUGDIGE_GEHOORD = 632,   /* child heard in it */
    KWK_NORM_HULPVERLENERS_DELEN_INFORMATIE = 633, /* care workers share information */
    KWK_NORM_OUDERS_TRANSPARANT = 634,             /* parents open and honest */
    KWK_NORM_REGIE_SAMENWERKING = 635,             /* direction over cooperation */
    KWK_NORM_AFSTEMMING_MET_GEZIN = 636,           /* coordination with parents and child */
    KWK_NORM_EVALUATIE_MET_GEZIN = 637,            /* evaluation with parents and child */
    KWK_NORM_PRIVACYREGLEMENT = 638,               /* privacy rules of the institutions */
    KWK_NORM_RELATIE_MET_GEZIN = 639,              /* investing in the relation with the family */
    KWK_NORM_CONTACT_ONDERHOUDEN = 640,            /* staying in contact with child and parents */
    KWK_NORM_OUDERS_BIJ_KERNBESLUIT = 641,         /* parents involved in core decisions */
    KWK_NORM_ESCALATIE_PROFESSIONEEL = 642,        /* acting professionally at an escalation */
    KWK_NORM_OUDERS_WETEN_WAAR_ZIJ_AAN_TOE_ZIJN = 643, /* parents know where they stand */
    KWK_NORM_GEZINSBAND_BEVORDERD = 644,               /* the institution fosters the family bond */
    KWK_NORM_OMGANGSREGELING_BIJ_PLAATSING = 645,      /* contact arrangement at a placement */
    KWK_NORM_GEZINSBAND_BEWAAKT = 646,         /* intervening when the bond is under pressure */
    KWK_NORM_UITVOERING_OMGANG = 647,          /* who carries out contact arrangements */
    KWK_NORM_GEEN_DREMPELS_VOOR_CONTACT = 648, /* no barriers to contact */
    KWK_NORM_CONTACT_EN_TERUGPLAATSEN = 649,   /* guidance of contact, furthering return home */
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
