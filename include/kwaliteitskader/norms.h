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
    KWK_NORM_VOG_BIJ_AANVANG =
        250, /* certificate of conduct, three months old at most when the work began */
    KWK_NORM_VOG_OPNIEUW = 251, /* a new certificate of conduct upon a reasonable suspicion */
    KWK_NORM_CALAMITEIT_GEMELD =
        252, /* calamity or violence reported to the inspectorate without delay */
    KWK_NORM_VERTROUWENSPERSOON_GENOEMD =
        253, /* child and parents told of the confidential adviser */
    KWK_NORM_VERTROUWENSPERSOON_PLEEGOUDER =
        254, /* foster parent told of the confidential adviser */
    KWK_NORM_VERTROUWENSPERSOON_TOEGANG =
        255, /* the confidential adviser can do the work and be reached independently */
    KWK_NORM_KLACHTENREGELING_GETROFFEN =
        256, /* complaints procedure with a complaints committee */
    KWK_NORM_KLACHT_OORDEEL =
        257, /* the complaints committee gives its finding within the term of the procedure */
    KWK_NORM_KLACHT_REACTIE =
        258, /* the institution answers the finding of the complaints committee within a month */
    KWK_NORM_DOSSIER_TWINTIG_JAAR = 259, /* file kept for at least twenty years */
    KWK_NORM_PLICHTEN_JEGENS_VERTEGENWOORDIGER =
        260, /* under twelve the duties are owed to the parents with authority or the guardian */
    KWK_NORM_CERTIFICAAT_DUUR =
        261, /* certificate for three years, provisional certificate for two */
    KWK_NORM_BELANGHEBBENDE_NA_EEN_JAAR =
        262, /* who has cared for the child for a year or more is an interested party */
    KWK_NORM_HOGER_BEROEP_DRIE_MAANDEN =
        263,                          /* appeal within three months of the day of the order */
    KWK_NORM_GEEN_HOGER_BEROEP = 264, /* no appeal against these orders */

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
    KWK_NORM_VOTS_TELT_NIET_MEE =
        450, /* the provisional order does not count towards the year of the supervision order */
    KWK_NORM_BURGEMEESTER_VRAAGT_OORDEEL =
        451, /* at the mayor's request the Board asks the court within two weeks */
    KWK_NORM_VERZOEK_OTS_BEVOEGD =
        452, /* petition for a (provisional) supervision order by one who may make it */
    KWK_NORM_VOORLOPIGE_VOOGDIJ_VERVAL =
        453, /* provisional guardianship lapses unless authority was asked for in time */
    KWK_NORM_VERVANGING_GEZINSVOOGD_GEMELD = 454, /* told who replaces the worker when absent */
    KWK_NORM_VERZOEKROUTES_GEMELD =
        455, /* told how requests about instruction and placement are made */
    KWK_NORM_ANDERE_GEZINSVOOGDIJWERKER = 456, /* the institution may appoint another worker */
    KWK_NORM_VERVANGING_VOOGDIJWERKER_GEMELD =
        457,                         /* told who replaces the guardianship worker when absent */
    KWK_NORM_FGP_AFZIEN_GROND = 458, /* a family group plan waived on a statutory ground only */
    KWK_NORM_FGP_NIET_BIJ_VOOGDIJ =
        459, /* no family group plan under guardianship after authority ended */

    /* chapter 5 */
    KWK_NORM_HULP_DRIE_MAANDEN = 501,      /* suitable help within three months */
    KWK_NORM_LOKAAL_TEAM_16_5 = 502,       /* local team told at 16.5 years */
    /* chapter 5, statutory rules beside it */
    KWK_NORM_PLEEGGEZIN_OF_GEZINSHUIS = 550, /* a family first: another place with reasons only */

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
    KWK_NORM_VERVANGING_GI_BEVOEGD =
        650, /* petition to replace the institution by one who may make it */
    KWK_NORM_OPHEFFING_OTS_BEVOEGD =
        651, /* petition to lift the supervision order by one who may make it */
    KWK_NORM_GESCHIL_BEVOEGD =
        652, /* dispute about carrying out the order put by one who may do so */
    KWK_NORM_GESCHIL_ADVOCAAT = 653,  /* petition in a dispute filed by an advocate */
    KWK_NORM_GESCHIL_VERGELIJK = 654, /* the court tries a settlement before it decides a dispute */
    KWK_NORM_AANWIJZING_GROND = 655,  /* written instruction on a statutory ground only */
    KWK_NORM_AANWIJZING_SCHRIFTELIJK = 656, /* instruction given in writing */
    KWK_NORM_AANWIJZING_OPGEVOLGD = 657,    /* parents and child follow a written instruction */
    KWK_NORM_BEKRACHTIGING_BEVOEGD =
        658, /* confirmation of an instruction asked by the institution */
    KWK_NORM_VERVALLENVERKLARING_BEVOEGD =
        659, /* annulment of an instruction asked by one who may do so */
    KWK_NORM_INTREKKING_BEVOEGD =
        660, /* withdrawal of an instruction asked by the one it is addressed to */
    KWK_NORM_AANWIJZING_STILZWIJGEN = 661, /* not deciding, or not in time, equals a refusal */
    KWK_NORM_PLAATSING_MET_MACHTIGING =
        662,                           /* placement outside the family with an authorisation only */
    KWK_NORM_MACHTIGING_BEVOEGD = 663, /* authorisation for placement asked by one who may do so */
    KWK_NORM_MACHTIGING_VOTS_TELT_NIET_MEE =
        664, /* the authorisation under a provisional order does not count towards the year */
    KWK_NORM_VERLENGING_MACHTIGING_BEVOEGD =
        665, /* extension of the authorisation asked by one who may do so */
    KWK_NORM_EINDE_PLAATSING_DOOR_GI = 666, /* the institution may end the placement itself */
    KWK_NORM_EINDE_PLAATSING_BEVOEGD = 667, /* end of the placement asked by one who may do so */
    KWK_NORM_EINDE_PLAATSING_NAAR_RECHTER =
        668, /* petition to the court within two weeks of the decision on the placement */
    KWK_NORM_GEZAG_DEEL_ONDERWERPEN =
        669,                           /* part of the authority with the institution: for what */
    KWK_NORM_GEZAG_DEEL_DUUR = 670,    /* part of the authority no longer than the authorisation */
    KWK_NORM_GEZAG_DEEL_BEVOEGD = 671, /* part of the authority asked by one who may do so */
    KWK_NORM_CONTACTBEPERKING_GROND =
        672, /* contact restricted only as far as the placement needs it */
    KWK_NORM_CONTACTBEPERKING_SCHRIFTELIJK =
        673, /* restriction of contact given in writing; it counts as a written instruction */
    KWK_NORM_ZORGREGELING_BEVOEGD =
        674, /* care or contact arrangement during the order asked by one who may do so */
    KWK_NORM_ZORGREGELING_NA_OTS =
        675, /* the arrangement stays after the order as one between the parents */
    KWK_NORM_MEDISCH_BEVOEGD =
        676, /* consent to medical treatment in place of the parent asked by the institution */
    KWK_NORM_VERBLIJF_265I_BEVOEGD = 677, /* consent to a move asked by the institution */
    KWK_NORM_VERBLIJF_265I_AFGEWEZEN =
        678, /* after a refusal order and authorisation stay one year at most */
    KWK_NORM_BLOKKADERECHT_253S =
        679, /* voluntary foster placement: consent of the carers to a move after a year */
    KWK_NORM_BLOKKADERECHT_253S_RECHTBANK =
        680, /* the court in place of the carers; a refusal holds six months */
    KWK_NORM_AFWIJZING_336A_ZES_MAANDEN =
        681, /* refusal of consent in place of the carers holds six months at most */
    KWK_NORM_GESLOTEN_EEN_JAAR = 682, /* authorisation for closed care for one year at most */
    KWK_NORM_GESLOTEN_SPOED_OF_VOORWAARDELIJK =
        683, /* emergency and conditional closed authorisations are shorter */
    KWK_NORM_GESLOTEN_NIET_UITGEVOERD =
        684, /* authorisation for closed care lapses after three months without execution */
    KWK_NORM_GESLOTEN_NIET_LANGER_NODIG =
        685, /* closed authorisation lapses when the stay is no longer needed */

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
    KWK_NORM_VERZOEK_MET_VERSLAG =
        750, /* a report on the course of the order goes with the petition */
    KWK_NORM_VERZOEK_MET_PLAN =
        751, /* the action plan goes with the petition; plan and report to the Board as well */
    KWK_NORM_ZONDER_ADVOCAAT_KOSTELOOS =
        752, /* petitions of the institution without an advocate and free of charge */
    KWK_NORM_GEZAGSBEEINDIGING_NIET_DOOR_GI =
        753, /* the end of authority is not asked by the institution */
    KWK_NORM_GI_NAAR_RECHTBANK_VIA_RVDK =
        754, /* the institution may have the Board ask the court about authority */
    KWK_NORM_RVDK_NAAR_RECHTBANK =
        755, /* at the institution's request the Board asks the court within two weeks */
    KWK_NORM_OPHEFFING_OTS_GROND = 756, /* the order is lifted when its ground is no longer there */
    KWK_NORM_CONCRETE_BEDREIGINGEN =
        757, /* petition states the concrete threats and the duration matched to them */

    /* chapter 8 */
    KWK_NORM_WERKER_VOOGDIJ = 801,         /* worker appointed within five werkdagen (voogdij) */
    KWK_NORM_EERSTE_CONTACT_VOOGDIJ = 802, /* first contact within five werkdagen (voogdij) */
    KWK_NORM_PLAN_JAARLIJKS_KADER =
        803,                          /* plan evaluated yearly, children under four (framework) */
    KWK_NORM_BLOKKADERECHT_336A = 804, /* consent of the carers to move a child after a year */
    /* chapter 8, statutory rules beside it */
    KWK_NORM_BEGIN_VAN_DE_VOOGDIJ = 850, /* when a guardianship begins */
    KWK_NORM_EINDE_VAN_DE_VOOGDIJ = 851, /* when a guardianship ends */
    KWK_NORM_PLAATSING_BUITENLAND =
        852, /* placement outside the Netherlands only with consent of the court */
    KWK_NORM_AFDELING_6_NIET_BIJ_VOORLOPIGE_VOOGDIJ =
        853, /* division 6 does not apply to provisional guardianship */
    KWK_NORM_VERMOGEN_GEINVENTARISEERD = 854, /* property listed as soon as possible */
    KWK_NORM_OPGAVE_GELDEN = 855, /* statement of money and securities within eight weeks */
    KWK_NORM_BOEDELBESCHRIJVING_ACHT_MAANDEN = 856, /* inventory within eight months */
    KWK_NORM_VERKLARING_IN_PLAATS =
        857, /* declaration instead of an inventory for small property */
    KWK_NORM_BOEDEL_LANGERE_TERMIJN =
        858, /* the cantonal judge may set a longer term; upon default a hearing within ten days */
    KWK_NORM_VORDERING_VAN_DE_VOOGD =
        859, /* claim of the guardian stated, or not to be exercised before majority */
    KWK_NORM_OPGAVE_BIJ_VERKRIJGING =
        860, /* statement of money and securities within eight weeks of an acquisition */
    KWK_NORM_BOEDELBESCHRIJVING_BIJ_VERKRIJGING =
        861, /* inventory within eight months of an acquisition */
    KWK_NORM_VERMOGEN_BESCHIKKEN =
        862, /* authorisation of the cantonal judge to dispose of goods */
    KWK_NORM_VERMOGEN_GIFT =
        863, /* authorisation of the cantonal judge for gifts other than usual */
    KWK_NORM_VERMOGEN_AANNEMEN_LAST =
        864, /* authorisation of the cantonal judge to accept a legacy or gift with burdens */
    KWK_NORM_VERMOGEN_LENEN =
        865, /* authorisation of the cantonal judge to borrow or stand surety */
    KWK_NORM_VERMOGEN_ONVERDEELD =
        866, /* authorisation of the cantonal judge to keep an estate undivided */
    KWK_NORM_VERMOGEN_BELEGGEN = 867, /* authorisation of the cantonal judge for every investment */
    KWK_NORM_VERMOGEN_PROCEDEREN =
        868, /* authorisation of the cantonal judge to sue, appeal or acquiesce */
    KWK_NORM_VERMOGEN_VORDERING =
        869, /* approval of the cantonal judge to acquire a claim on the child */
    KWK_NORM_VERMOGEN_KOPEN_HUREN =
        870, /* approval of the cantonal judge to buy or rent from the child */
    KWK_NORM_VERMOGEN_OPENBARE_VERKOOP =
        871, /* after a public sale or letting approval asked within a month */
    KWK_NORM_VERMOGEN_OVERIGE = 872, /* other acts that need authorisation */
    KWK_NORM_ZONDER_MACHTIGING_GEVOLG =
        873, /* effect of a lacking authorisation: voidable, void, inadmissible or valid */
    KWK_NORM_INNEN_VORDERINGEN =
        874, /* the cantonal judge may demand authorisation to collect claims and bank balances */
    KWK_NORM_MACHTIGING_VOORWAARDEN =
        875, /* authorisation special or general, with conditions, and revocable */
    KWK_NORM_UITGAVEN_EN_LOON =
        876, /* expenses charged; a yearly sum and a reward set by the cantonal judge */
    KWK_NORM_PERIODIEKE_REKENING = 877, /* periodic account, where ordered, filed on the day set */
    KWK_NORM_WOONPLAATS_VOOGD = 878, /* change of domicile of the guardian told to the registry */
    KWK_NORM_EINDREKENING = 879, /* final account without delay after the administration ended */
    KWK_NORM_VERJARING_VOOGDIJBEWIND =
        880, /* claims about the administration are barred after five years */
};

#ifdef __cplusplus
}
#endif
#endif
