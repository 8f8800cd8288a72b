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
    KWK_NORM_FEITEN_RICHTLIJN =
        411, /* facts stated completely and truthfully, by the field norms */
    KWK_NORM_FEITENONDERZOEK_UITGANGSPUNTEN = 412, /* principles of establishing facts well */
    KWK_NORM_INFORMEREN_ONDERZOEK_HULP =
        413, /* those concerned fittingly informed of investigation and help */
    KWK_NORM_INLICHTINGEN_DERDEN =
        414,                  /* third parties give the institution information when asked */
    KWK_NORM_OTS_GROND = 415, /* ground of a supervision order and of its extension */
    KWK_NORM_MEDEWERKING_OUDERS = 416, /* parents cooperate with the jeugdbeschermer */
    KWK_NORM_HULP_AANGEBODEN = 417,    /* help offered to reduce the threat */
    KWK_NORM_OUDERS_VERANTWOORDELIJK =
        418, /* parents keep authority and responsibility; help widens their possibilities */
    KWK_NORM_ZELFSTANDIGHEID = 419,     /* efforts aimed at the child's independence as well */
    KWK_NORM_RISICOTAXATIE_START = 420, /* risk assessment as soon as possible after the start */
    KWK_NORM_ACUTE_ONVEILIGHEID_ACTIE = 421, /* acting at once on acute unsafety */
    KWK_NORM_BESCHIKBARE_INFORMATIE =
        422,                            /* use of available information and of others' knowledge */
    KWK_NORM_OOG_ANDERE_KINDEREN = 423, /* eye for the safety of the other children in the family */
    KWK_NORM_RVDK_ONDERZOEK_EN_OVERDRACHT =
        424, /* Board: thorough investigation, handed over completely and in time */
    KWK_NORM_UITSPRAAK_ONDERBOUWD = 425, /* order of the children's judge well reasoned */
    KWK_NORM_CONSULTATIE_DERDEN = 426,   /* professionals and network available for consultation */
    KWK_NORM_ADVIES_JURIST_GEDRAGSDESKUNDIGE = 427, /* lawyer and behavioural expert advise */
    KWK_NORM_PLAN_ANALYSE = 428,              /* plan holds a thorough and integral analysis */
    KWK_NORM_PLAN_VEILIGHEIDSSCHATTING = 429, /* plan holds a safety estimate */
    KWK_NORM_PLAN_AFSPRAKEN = 430,            /* plan holds (safety) agreements */
    KWK_NORM_PLAN_BODEMEISEN = 431,           /* plan holds minimum demands if needed */
    KWK_NORM_PLAN_DOELEN = 432,               /* plan holds goals */
    KWK_NORM_PLAN_HULP_PER_GEZINSLID =
        433,                       /* plan describes which help which members of the family need */
    KWK_NORM_PLAN_DUIDELIJK = 434, /* goals, approach and expectations are clear and feasible */
    KWK_NORM_PLAN_GEDRAGEN = 435,  /* plan made together with child, parents and network */
    KWK_NORM_INTEGRALE_ANALYSE =
        436, /* wishes, needs and possibilities known and worked into the plan */
    KWK_NORM_WERKRELATIE_OPBOUWEN =
        437,                          /* effort for a good working relation and shared decisions */
    KWK_NORM_FAMILIEGROEPSPLAN = 438, /* parents pointed to their right to a family group plan */
    KWK_NORM_FGP_EERST_AANGEBODEN = 439, /* family group plan offered before parents waive it */
    KWK_NORM_FGP_KADERS_EN_BEOORDELING =
        440, /* frames given for the family group plan, and the plan judged */
    KWK_NORM_PLAN_BIJ_NIEUWE_ZORG = 441,    /* plan adjusted on new concerns or information */
    KWK_NORM_ZES_WEKEN_TIJDIG_GEMELD = 442, /* told in time that six weeks will not be met */
    KWK_NORM_ZES_WEKEN_KOERS_EN_ONTBREEKT =
        443, /* said what the course is, what is missing and when the plan comes */
    KWK_NORM_PLAN_BESPROKEN_MET_OUDERS = 444, /* plan discussed with both parents */
    KWK_NORM_PLAN_MENINGEN = 445,             /* opinion of child and parents in the plan */
    KWK_NORM_VEILIGHEIDSPLAN_IN_PLAN = 446,   /* safety plan worked out, always part of the plan */
    KWK_NORM_AANPASSING_BESPROKEN =
        447,                       /* adjustment of the plan discussed with parents and child */
    KWK_NORM_KIND_GEZIEN = 448,    /* the child is always seen */
    KWK_NORM_KIND_GESPROKEN = 449, /* from four to six years on the child is spoken with */
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
