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
        803,                           /* plan evaluated yearly, children under four (framework) */
    KWK_NORM_BLOKKADERECHT_336A = 804, /* consent of the carers to move a child after a year */
    KWK_NORM_OVERLEG_PLEEGOUDER = 805, /* foster parent consulted about the plan */
    KWK_NORM_INSTEMMING_PLEEGOUDER = 806,      /* foster parent agrees to its role in the plan */
    KWK_NORM_OUDERS_BESLISSEN_NIET_MEER = 807, /* parents decide no more once authority has ended */
    KWK_NORM_OUDERS_INFORMATIE_VOOGDIJ = 808,  /* parents keep a right to information and contact */
    KWK_NORM_RESULTAAT_VEILIG_VOOGDIJ = 809,   /* threat averted and safety assured */
    KWK_NORM_STABIELE_OPVOEDSITUATIE = 810,    /* stability and continuity of the place */
    KWK_NORM_BURGERVOOGDIJ = 811, /* citizen guardianship when good for the child and lasting */
    KWK_NORM_MATCHING_PLAATSING = 812,       /* a good match at placement */
    KWK_NORM_BREAKDOWN_FACTOREN = 813,       /* factors of breakdown mapped and watched */
    KWK_NORM_TEAM_MET_VERZORGERS = 814,      /* close cooperation as a team with the carers */
    KWK_NORM_PLEEGOUDER_BIJ_BESLUIT = 815,   /* foster parent involved in core decisions */
    KWK_NORM_RICHTLIJNEN_WOONSITUATIE = 816, /* guidelines of the place where the child lives */
    KWK_NORM_UITGANGSPUNTEN_VOOGDIJ = 817,   /* principles of guardianship in the Civil Code */
    KWK_NORM_BESLUIT_IN_BELANG_VOOGDIJ =
        818, /* decision in the child's interest and formally right */
    KWK_NORM_VERMOGEN_BEHEER_VOOGDIJ = 819,    /* insight into and management of the property */
    KWK_NORM_VERMOGEN_IN_BELANG_VOOGDIJ = 820, /* decision about property in the child's interest */
    KWK_NORM_PLAN_VOOGDIJ = 821,               /* always a plan under guardianship */
    KWK_NORM_ZICHT_OP_VOORTGANG_VOOGDIJ = 822, /* progress, stability and safety watched */
    KWK_NORM_VOORTGANG_IN_MDO_VOOGDIJ = 823,   /* progress discussed in the MDO */
    KWK_NORM_BIJSTUREN_VOOGDIJ = 824,          /* plan adjusted when a risk arises */
    KWK_NORM_RELATIE_EN_CONTACT_VOOGDIJ = 825, /* relation kept up, frequent contact */
    KWK_NORM_CONTACT_BLIJFT_VOOGDIJ = 826,     /* contact with the child goes on after the plan */
    KWK_NORM_EVALUATIE_JEUGDIGE_VOOGDIJ = 827, /* plan evaluated with the child */
    KWK_NORM_EVALUATIE_PLEEGZORG_VOOGDIJ = 828,   /* plan evaluated with the foster carers */
    KWK_NORM_INFORMATIE_VERZORGERS = 829,         /* carers and care workers share information */
    KWK_NORM_CONTACT_OUDERS_GEBORGD = 830,        /* contact with the parents secured */
    KWK_NORM_CONTACT_FAMILIE_IN_PLAN = 831,       /* agreements on family contact in the plan */
    KWK_NORM_OMGANGSREGELING_UITGEWERKT = 832,    /* contact arrangement worked out */
    KWK_NORM_OMGANGSREGELING_UITGEVOERD = 833,    /* contact arrangement executed */
    KWK_NORM_CONTACT_FAMILIE_ONDERZOCHT = 834,    /* contact with the family looked into */
    KWK_NORM_CONTACT_BROERS_ZUSSEN_VOOGDIJ = 835, /* contact with brothers and sisters */
    KWK_NORM_BAND_BEVORDEREN_VERZORGERS = 836,    /* carers further the bond with the parents */
    KWK_NORM_REGIE_VOOGDIJ = 837, /* direction, overview and help that fits together */
    KWK_NORM_AFSTEMMING_JEUGDIGE_VOOGDIJ = 838,  /* coordination meetings with the child */
    KWK_NORM_ERVARING_HULP_VOOGDIJ = 839,        /* how child and carers experience the help */
    KWK_NORM_BESLUIT_MET_JEUGDIGE_VOOGDIJ = 840, /* decision with the child involved */
    KWK_NORM_DAGELIJKSE_ZORG_IN_PLAN = 841,      /* frame for daily care in the plan */
    KWK_NORM_PLAN_BELANG_JEUGDIGE_VOOGDIJ = 842, /* plan puts the child's interest first */
    KWK_NORM_DOELEN_OUDERS_NIET_IN_PLAN = 843,   /* no goals of the parents in the plan */
    KWK_NORM_OUDERS_BIJ_PLAN_VOOGDIJ = 844,      /* parents involved in the plan */
    KWK_NORM_PLAN_IN_MDO_VOOGDIJ = 845,          /* plan discussed in the MDO */
    KWK_NORM_BESLUIT_IN_MDO_VOOGDIJ = 846,       /* core decision discussed in the MDO */
    KWK_NORM_JEUGDHULP_DOOR_VOOGD = 847,         /* the guardian decides on youth care */
    KWK_NORM_VERWIJZEN_MET_GEMEENTE_VOOGDIJ =
        848,                                /* referral in attunement with the municipality */
    KWK_NORM_WENSEN_JEUGDIGE_HULP_16 = 849, /* wishes of a child of sixteen or older */
    /* chapter 8, statutory rules beside it */
};

#ifdef __cplusplus
}
#endif
#endif
