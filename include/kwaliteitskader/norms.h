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
    KWK_NORM_GI_GEEN_JEUGDHULP = 203,       /* a GI offers no youth care itself */
    KWK_NORM_MAATREGEL_DOOR_GI = 204, /* a measure is carried out only by a certified institution */
    KWK_NORM_ONDERZOEK_RVDK_BEVOEGD =
        205, /* investigation by the Board asked by somebody who may */
    KWK_NORM_VERZOEK_MAATREGEL_BEVOEGD = 206, /* supervision order asked by somebody who may */
    KWK_NORM_VERZOEK_GEZAGSBEEINDIGING_BEVOEGD =
        207, /* termination of authority asked by somebody who may */
    KWK_NORM_GEZAGSBEEINDIGING_GEEN_ANDERE_WEG =
        208,                        /* termination of authority only when there is no other way */
    KWK_NORM_RECHTER_BESLIST = 209, /* the court decides on measure and authority */
    KWK_NORM_KIND_UITGENODIGD_ZITTING = 210,   /* child of twelve or older invited to the hearing */
    KWK_NORM_OUDERS_UITGENODIGD_ZITTING = 211, /* parents invited to the hearing */
    KWK_NORM_VOOGDIJ_DOOR_GI_OF_NATUURLIJK_PERSOON =
        212,                             /* guardianship by a GI or a natural person */
    KWK_NORM_BELANG_VAN_HET_KIND = 213,  /* the best interests of the child are central */
    KWK_NORM_PRIVE_EN_GEZINSLEVEN = 214, /* right to respect for private and family life */
    KWK_NORM_GEMEENTE_VERANTWOORDELIJK =
        215, /* municipalities responsible for youth care and child protection */
    KWK_NORM_PROFESSIONELE_STANDAARD = 216, /* work done by the professional standard */
    KWK_NORM_SAMEN_BESLISSEN_INFORMATIE_EN_RUIMTE =
        217, /* parents and child well informed, with room for own ideas */
    KWK_NORM_NORMENKADER_MINIMUM = 218, /* the GI meets at least the certification standards */
    KWK_NORM_WERKTOEDELING_GEREGISTREERD = 219, /* direct contacts by a registered professional */
    KWK_NORM_WERKTOEDELING_KENNIS = 220,        /* tasks allocated by knowledge and skills */
    KWK_NORM_WERKTOEDELING_STANDAARD =
        221,                          /* registered professionals can work by their standard */
    KWK_NORM_VAKBEKWAAM = 222,        /* the worker is competent for the tasks allocated */
    KWK_NORM_TUCHTRECHT = 223,        /* registered professionals are under disciplinary law */
    KWK_NORM_REGISTRATIE_EISEN = 224, /* requirements for registration */
    KWK_NORM_HERREGISTRATIE_VIJF_JAAR = 225,   /* registration with SKJ renewed after five years */
    KWK_NORM_HERREGISTRATIE_VOORWAARDEN = 226, /* conditions for renewing registration */
    KWK_NORM_KERNBESLUIT_SETTING = 227,        /* where a core decision may be taken */
    KWK_NORM_INFORMEREN_RECHTEN_PLICHTEN =
        228, /* parents and child told of their rights and duties */
    KWK_NORM_INFORMEREN_JURIDISCHE_HULP = 229,    /* parents told of legal help */
    KWK_NORM_INFORMEREN_KLACHTENREGELING = 230,   /* parents told of the complaints procedure */
    KWK_NORM_BLIJVEN_INFORMEREN_EN_TOETSEN = 231, /* keep informing and checking throughout */
    KWK_NORM_BETROKKEN_GEHELE_TRAJECT = 232,      /* parents and child involved throughout */
    KWK_NORM_DUIDELIJKE_COMMUNICATIE = 233,       /* clear communication on what to expect */
    KWK_NORM_BESTAANDE_KADERS_GELDEN = 234,       /* existing rules apply undiminished */
    KWK_NORM_DOELEN_JEUGDWET = 235,               /* goals of the Jeugdwet */
    KWK_NORM_GROND_GEZAGSBEEINDIGING = 236,       /* ground for ending authority */
    KWK_NORM_BESLUIT_VEILIGHEID_START = 237,      /* safety judgement at the start of a measure */
    KWK_NORM_BESLUIT_VEILIGHEID_ZORG = 238,       /* safety judgement at a new concern */
    KWK_NORM_BESLUIT_UITHUISPLAATSING = 239,      /* core decision to place out of home */
    KWK_NORM_BESLUIT_PLAATS = 240,                /* core decision on the place */
    KWK_NORM_BESLUIT_OVERPLAATSING = 241,         /* core decision to move */
    KWK_NORM_BESLUIT_TERUGPLAATSING = 242,        /* core decision to return home */
    KWK_NORM_BESLUIT_VERLENGEN_VOOR_EINDE = 243,  /* extend or not, before the end */
    KWK_NORM_BESLUIT_VOOR_MEDEDELING = 244,       /* decided before the notice to the Board */
    KWK_NORM_BESLUIT_OMGANG = 245,                /* core decision on a contact arrangement */
    KWK_NORM_BESLUIT_CONTACTBEPERKING = 246,      /* core decision on restricting contact */
    KWK_NORM_BESLUIT_VERZOEK_ONDERZOEK = 247,     /* core decision to ask for investigation */
    KWK_NORM_BESLUIT_DIAGNOSTIEK = 248,           /* core decision to use diagnostics */
    KWK_NORM_DIAGNOSTIEK_VRAGEN_OPGESTELD = 249,  /* questions of the diagnostics drawn up */
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
        348,                                /* in a crisis the local team organises the guidance */
    KWK_NORM_CRISIS_RVDK_BETROKKEN = 349,   /* in a crisis the Board is brought in */
    KWK_NORM_ONDERLINGE_SAMENWERKING = 350, /* care workers of a family cooperate well */
    KWK_NORM_VEILIG_THUIS_ADVISEERT = 351,  /* Veilig Thuis advises professionals */
    KWK_NORM_VEILIG_THUIS_NEEMT_MELDING_OP = 352, /* Veilig Thuis takes the report and acts on it */
    KWK_NORM_NAGAAN_WIE_BETROKKEN_IS = 353,       /* the GI looks who of it is already involved */
    KWK_NORM_CRISIS_JEUGDBESCHERMER_BETROKKEN =
        354, /* in a crisis the jeugdbeschermer carries out the placement */

    /* chapter 4 */
    KWK_NORM_WERKER_OTS = 401,         /* worker appointed within five werkdagen (ots, vots) */
    KWK_NORM_EERSTE_CONTACT_OTS = 402, /* first contact within five werkdagen (ots, vots) */
    KWK_NORM_PLAN_ZES_WEKEN = 403,     /* action plan within six weeks */
    KWK_NORM_KOERS_ZES_WEKEN = 404,    /* supported course within six weeks */
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
    KWK_NORM_OTS_GROND = 415, /* ground of a supervision order */
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

    /* chapter 4, further norms of the framework */
    KWK_NORM_BETROKKENHEID_BIJ_PLAN = 460, /* parents contribute to a timely and supported plan */
    KWK_NORM_ZICHT_OP_ONVEILIGHEID = 461,  /* sight of kind and gravity of the unsafety */
    KWK_NORM_KENNIS_VAN_ANDEREN = 462,     /* plan uses others' knowledge */
    KWK_NORM_RVDK_INFORMEERT_GI = 463,     /* Board informs the institution after the order */
    KWK_NORM_RVDK_STELT_GEZIN_OP_DE_HOOGTE =
        464,                                /* Board tells parents and child what the GI is told */
    KWK_NORM_RVDK_ANDERE_KINDEREN = 465,    /* other children in the Board's investigation */
    KWK_NORM_CONSULTATIE_VOOR_PLAN = 466,   /* professionals open to consultation for the plan */
    KWK_NORM_RISICOTAXATIE_IN_PLAN = 467,   /* risk assessment is part of the plan */
    KWK_NORM_PLAN_VERWACHTINGEN = 468,      /* plan describes what is expected of those concerned */
    KWK_NORM_DOELEN_HAALBAAR = 469,         /* goals and agreements feasible and concrete */
    KWK_NORM_HULPVRAAG_SAMEN_BEPAALD = 470, /* child and parents help settle the goals */
    KWK_NORM_WENSEN_VERWERKT = 471,         /* wishes weigh in full and are worked into the plan */
    KWK_NORM_FGP_BEOORDEELD = 472,          /* family group plan judged */
    KWK_NORM_VEILIGHEIDSPLAN_ZES_WEKEN = 473, /* safety plan worked out within six weeks */

    /* chapter 5 */
    KWK_NORM_HULP_DRIE_MAANDEN = 501,            /* suitable help within three months */
    KWK_NORM_LOKAAL_TEAM_16_5 = 502,             /* local team told at 16.5 years */
    KWK_NORM_RECHTEN_OUDERS_ONDER_ZESTIEN = 503, /* rights of parents of a child under sixteen */
    KWK_NORM_ARRANGEMENT_18 = 504,               /* what adulthood needs is arranged */
    KWK_NORM_INSTEMMING_BEHANDELING_12_16 = 505, /* consent to treatment from twelve to sixteen */
    KWK_NORM_VERANTWOORDE_HULP_GI = 506,         /* responsible help */
    KWK_NORM_GI_BEPAALT_JEUGDHULP = 507,         /* the institution decides on youth care */
    KWK_NORM_OVERLEG_GEMEENTE_HULP = 508,        /* municipality consulted before the decision */
    KWK_NORM_DOORZETTINGSMACHT_GI = 509,         /* no agreement of the municipality required */
    KWK_NORM_PROTOCOL_GI_GEMEENTE = 510,         /* protocol of consultation */
    KWK_NORM_NIET_GECONTRACTEERDE_HULP = 511,    /* solution for help not contracted */
    KWK_NORM_GEEN_HERBEOORDELING_GEMEENTE = 512, /* referral not reconsidered */
    KWK_NORM_AANBOD_VOOR_DE_MAATREGEL = 513,     /* municipality provides what a measure needs */
    KWK_NORM_TOEREIKEND_AANBOD = 514,            /* sufficient supply */
    KWK_NORM_OVERZICHT_ZORGAANBOD = 515,         /* overview of the contracted supply */
    KWK_NORM_LOKAAL_TEAM_DENKT_MEE = 516,        /* local team helps to decide on help */
    KWK_NORM_AANMELDROUTE = 517,                 /* route of application */
    KWK_NORM_HULP_ZOEKEN_BIJ_ONVEILIGHEID = 518, /* help looked for at once at acute unsafety */
    KWK_NORM_PASSENDE_HULP = 519,                /* the help used is suitable */
    KWK_NORM_OVERBRUGGINGSZORG = 520,            /* bridging care while waiting */
    KWK_NORM_OVERBRUGGING_IN_OVERLEG = 521,      /* bridging care after consultation */
    KWK_NORM_ZORG_GEVONDEN = 522,                /* the care needed is found */
    KWK_NORM_HULP_BESCHIKKING = 523,             /* decision of the municipality */
    KWK_NORM_PLAN_AFGESTEMD_MET_AANBIEDER = 524, /* plan attuned with the provider */
    KWK_NORM_ALTERNATIEF_GEZOCHT = 525,          /* alternative sought */
    KWK_NORM_ESCALATIEROUTE = 526,               /* route of escalation */
    KWK_NORM_OPSCHALING_BIJ_WACHTEN = 527,       /* escalation when help does not come */
    KWK_NORM_GEEN_VERWIJZER_OUDERS = 528,        /* no referring role for parents */
    KWK_NORM_CASUSREGISSEUR_GEZIN = 529,         /* director of the case in help to the family */
    KWK_NORM_OUDERS_GEMOTIVEERD = 530,           /* parents motivated for help */
    KWK_NORM_AFSTEMMEN_BEHOEFTEN_OUDERS = 531,   /* attuning with parents on their needs */
    KWK_NORM_SAMENWERKING_GESTIMULEERD = 532,    /* cooperation encouraged */
    KWK_NORM_GEDRAGENHEID_BIJ_OUDERS = 533,      /* support of the parents kept up */
    KWK_NORM_EVIDENCE_BASED_BESLISSEN = 534,     /* evidence-based decisions */
    KWK_NORM_AANBIEDER_DEELT_VOORTGANG = 535,    /* provider shares progress */
    KWK_NORM_OVERBRUGGING_BESCHIKBAAR = 536,     /* bridging care made available */
    KWK_NORM_INKOOP_AFGESTEMD = 537,             /* supply wanted attuned before contracting */
    KWK_NORM_ARRANGEMENT_18_DIGID = 538,         /* arranged for adulthood: DigiD */
    KWK_NORM_ARRANGEMENT_18_VERZEKERING = 539,   /* arranged for adulthood: (health) insurance */
    KWK_NORM_ARRANGEMENT_18_UITKERING = 540,     /* arranged for adulthood: benefits */
    KWK_NORM_ARRANGEMENT_18_TOESLAGEN = 541,     /* arranged for adulthood: allowances */
    KWK_NORM_ARRANGEMENT_18_WMO = 542,           /* arranged for adulthood: Wmo */
    KWK_NORM_ARRANGEMENT_18_WLZ = 543,           /* arranged for adulthood: Wlz */
    KWK_NORM_ARRANGEMENT_18_PGB = 544,           /* arranged for adulthood: personal budget */
    KWK_NORM_AANBOD_VOLSTAAT = 545,              /* seen whether the contracted supply suffices */
    KWK_NORM_AANBIEDER_DENKT_MEE = 546,          /* provider helps at a waiting list */
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
    KWK_NORM_PERSPECTIEF_VOORSTEL = 686,         /* proposal by the responsible worker */
    KWK_NORM_PERSPECTIEF_HULP_GEEVALUEERD = 687, /* help evaluated in the meeting */

    /* chapter 6, further norms of the framework */
    KWK_NORM_CONTACT_MET_NETWERK = 690,            /* staying in contact with the network */
    KWK_NORM_BEELD_VAN_DE_VEILIGHEID = 691,        /* a true picture of safety */
    KWK_NORM_PERSPECTIEF_KADER_BEOORDEELD = 692,   /* voluntary, order or end of authority */
    KWK_NORM_PERSPECTIEF_BELANGEN_AFGEWOGEN = 693, /* interests weighed in the reasons */
    KWK_NORM_AFSTEMMING_MET_HULPVERLENING = 694,   /* coordination meetings with care workers */
    KWK_NORM_INTERCOLLEGIAAL_EN_REFLECTIE = 695,   /* coordination among colleagues, reflection */
    KWK_NORM_ERVARINGEN_MET_DE_HULP = 696,         /* how parents and child experience the help */
    KWK_NORM_OMGANGSREGELING_BIJ_SCHEIDING = 697,  /* contact arrangement in a complex separation */
    KWK_NORM_OMGANGSREGELING_UITVOERING = 698,     /* contact arrangement is carried out */
    KWK_NORM_HULP_ONDERLING_AFGESTEMD = 699,       /* care workers fit their help together */

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
    KWK_NORM_MAATREGEL_TOT_18 = 714, /* measure and authorisation end at the 18th birthday */
    KWK_NORM_TIJDIG_BESLIST_VERLENGING = 715, /* decision to extend taken before the petition */
    KWK_NORM_TIJDIG_BESLIST_EINDE = 716,      /* decision not to extend taken before the end */
    KWK_NORM_KRITISCHE_REFLECTIE =
        717, /* critical reflection on the help given before the decision */
    KWK_NORM_VERZOEK_TUSSENTIJDS_EINDE = 718,  /* petition where the measure ends early */
    KWK_NORM_VERZOEK_VERLENGING_BEVOEGD = 719, /* extension asked by somebody who may */
    KWK_NORM_GROND_VERLENGING_OTS = 720,       /* ground of the ots still there at extension */
    KWK_NORM_RECHTER_BESLIST_VERLENGING = 721, /* the court decides on extension (a power) */
    KWK_NORM_RVDK_TOETST_VOORNEMEN = 722,      /* the Board reviews the intention of the GI */
    KWK_NORM_RVDK_KAN_VERLENGING_VERZOEKEN =
        723, /* the Board may still ask for extension (a power) */
    KWK_NORM_BESLUIT_VERLENGEN_ONDERBOUWD = 724,    /* decision on extension well reasoned */
    KWK_NORM_ZORGVULDIGE_PROCEDURE_VERLENGEN = 725, /* careful procedure and sound file */
    KWK_NORM_AFSLUITEN_NIET_LANGER_NODIG = 726,     /* ending when compulsion is no longer needed */
    KWK_NORM_EINDGESPREK_GEVOERD = 727,             /* final talk with parents and child */
    KWK_NORM_EVALUATIE_EN_PERSPECTIEF = 728, /* evaluated again at the end, perspective included */
    KWK_NORM_DOSSIER_VOLLEDIG = 729,         /* file completed and closed after the end */
    KWK_NORM_ADVIES_VRIJWILLIGE_HULP = 730,  /* advice on voluntary help, support in getting it */
    KWK_NORM_GESPREKKEN_VOOR_VERZOEK =
        731, /* talks with parents, network and partners before the petition */
    KWK_NORM_VERZOEK_AFGESTEMD = 732, /* petition attuned with the partners in the chain */
    KWK_NORM_VERZOEK_MET_BELANGHEBBENDEN = 733, /* petition discussed with all interested parties */
    KWK_NORM_RVDK_ADVIES_INHOUD = 734,          /* what the advice of the Board says */
    KWK_NORM_BESLUIT_OUDERS_GEHOORD = 735,   /* parents heard on extending, ending, perspective */
    KWK_NORM_BESLUIT_JEUGDIGE_GEHOORD = 736, /* child heard on extending, ending, perspective */
    KWK_NORM_AFWEGINGEN_DUIDELIJK = 737,     /* considerations and reasons made clear */
    KWK_NORM_MEEGENOMEN_EN_GEINFORMEERD =
        738, /* parents and child taken along and informed throughout */
    KWK_NORM_EINDE_TIJDIG_INGELICHT = 739,       /* parents and child told of the coming end */
    KWK_NORM_INFORMATIE_VAN_HULPVERLENERS = 740, /* care workers share what the decision needs */
    KWK_NORM_AANVAARDBARE_TERMIJN_NIET_STRIKT =
        741, /* acceptable terms of the guideline not taken too strictly */
    KWK_NORM_GEMEENTE_ONDERSTEUNT = 742, /* municipality supports, helps with a warm handover */
    KWK_NORM_TERUGVAL_VOORKOMEN = 743,   /* determined what prevents a relapse */
    KWK_NORM_BORGINGSPLAN_GEMAAKT = 744, /* safeguarding plan made */
    KWK_NORM_BORGING_BLIJVENDE_VEILIGHEID = 745, /* safeguarding plan: what lasting safety needs */
    KWK_NORM_BORGING_SIGNALEN = 746,             /* safeguarding plan: signs of a relapse */
    KWK_NORM_BORGING_BIJ_TERUGVAL = 747,         /* safeguarding plan: what to do at a relapse */
    KWK_NORM_AFSLUITEND_GESPREK = 748,           /* closing talk with municipality, Board and GI */
    KWK_NORM_OVERDRACHT_LOKAAL_TEAM = 749,       /* warm handover to the local team */
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
    KWK_NORM_BESLUIT_OUDERS_GEINFORMEERD = 758,   /* parents informed of the decision */
    KWK_NORM_BESLUIT_JEUGDIGE_GEINFORMEERD = 759, /* child informed of the decision */

    /* chapter 8 */
    KWK_NORM_WERKER_VOOGDIJ = 801,         /* worker appointed within five werkdagen (voogdij) */
    KWK_NORM_EERSTE_CONTACT_VOOGDIJ = 802, /* first contact within five werkdagen (voogdij) */
    KWK_NORM_PLAN_JAARLIJKS_KADER =
        803,                           /* plan evaluated yearly, children under four (framework) */
    KWK_NORM_BLOKKADERECHT_336A = 804, /* consent of the carers to move a child after a year */
    KWK_NORM_OVERLEG_PLEEGOUDER = 805, /* foster parent consulted about the plan */
    KWK_NORM_INSTEMMING_PLEEGOUDER = 806,      /* foster parent agrees to its role in the plan */
    KWK_NORM_OUDERS_BESLISSEN_NIET_MEER = 807, /* parents decide no more once authority has ended */
    KWK_NORM_OUDERS_INFORMATIE_VOOGDIJ = 808,  /* parents keep a right to information */
    KWK_NORM_RESULTAAT_VEILIG_VOOGDIJ = 809,   /* threat to development averted */
    KWK_NORM_STABIELE_OPVOEDSITUATIE = 810,    /* stability and continuity of the place */
    KWK_NORM_BURGERVOOGDIJ = 811, /* citizen guardianship when good for the child and lasting */
    KWK_NORM_MATCHING_PLAATSING = 812,         /* a good match at placement */
    KWK_NORM_BREAKDOWN_FACTOREN = 813,         /* factors of breakdown mapped and watched */
    KWK_NORM_TEAM_MET_VERZORGERS = 814,        /* close cooperation as a team with the carers */
    KWK_NORM_PLEEGOUDER_BIJ_BESLUIT = 815,     /* foster parent involved in core decisions */
    KWK_NORM_RICHTLIJNEN_WOONSITUATIE = 816,   /* guidelines of the place where the child lives */
    KWK_NORM_UITGANGSPUNTEN_VOOGDIJ = 817,     /* principles of guardianship in the Civil Code */
    KWK_NORM_BESLUIT_IN_BELANG_VOOGDIJ = 818,  /* decision in the child's interest */
    KWK_NORM_VERMOGEN_BEHEER_VOOGDIJ = 819,    /* insight into and management of the property */
    KWK_NORM_VERMOGEN_IN_BELANG_VOOGDIJ = 820, /* decision about property in the child's interest */
    KWK_NORM_PLAN_VOOGDIJ = 821,               /* always a plan under guardianship */
    KWK_NORM_ZICHT_OP_VOORTGANG_VOOGDIJ = 822, /* progress, well-being and stability watched */
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
    KWK_NORM_REGIE_VOOGDIJ = 837,                 /* directing cooperation and overview */
    KWK_NORM_AFSTEMMING_JEUGDIGE_VOOGDIJ = 838,   /* coordination meetings with the child */
    KWK_NORM_ERVARING_HULP_VOOGDIJ = 839,         /* how child and carers experience the help */
    KWK_NORM_BESLUIT_MET_JEUGDIGE_VOOGDIJ = 840,  /* decision with the child involved */
    KWK_NORM_DAGELIJKSE_ZORG_IN_PLAN = 841,       /* frame for daily care in the plan */
    KWK_NORM_PLAN_BELANG_JEUGDIGE_VOOGDIJ = 842,  /* plan puts the child's interest first */
    KWK_NORM_DOELEN_OUDERS_NIET_IN_PLAN = 843,    /* no goals of the parents in the plan */
    KWK_NORM_OUDERS_BIJ_PLAN_VOOGDIJ = 844,       /* parents involved in the plan */
    KWK_NORM_PLAN_IN_MDO_VOOGDIJ = 845,           /* plan discussed in the MDO */
    KWK_NORM_BESLUIT_IN_MDO_VOOGDIJ = 846,        /* core decision discussed in the MDO */
    KWK_NORM_JEUGDHULP_DOOR_VOOGD = 847,          /* the guardian decides on youth care */
    KWK_NORM_VOOGD_VERWIJST_NAAR_JEUGDHULP = 848, /* the guardian may refer to youth care */
    KWK_NORM_WENSEN_JEUGDIGE_HULP_16 = 849,       /* wishes of a child of sixteen or older */
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
    KWK_NORM_VOOGDIJ_OP_VERZOEK_VAN_VERZORGERS =
        881, /* carers may ask to become guardian (BW 1:299a) */

    /* chapter 8, further norms of the framework */
    KWK_NORM_VEILIGHEID_GEBORGD_VOOGDIJ = 882,  /* physical and psychological safety assured */
    KWK_NORM_EXTRA_ONDERSTEUNING_VOOGDIJ = 883, /* extra support where needed */
    KWK_NORM_PLEEGZORGWERKER_STABILITEIT = 884, /* foster care worker minds stability */
    KWK_NORM_ROLBEWUST_VERZORGERS = 885,        /* carers know the roles */
    KWK_NORM_GEZINSHUISOUDER_BIJ_BESLUIT = 886, /* carer of a family-style home in core decisions */
    KWK_NORM_WETTELIJK_VERTEGENWOORDIGD = 887,  /* the child legally represented */
    KWK_NORM_BESLISSING_FORMEEL_JUIST = 888,    /* decision well prepared and formally right */
    KWK_NORM_GELDZAKEN_MET_PLEEGOUDERS = 889,   /* money matters with the foster parents */
    KWK_NORM_BIJGESTUURD_BIJ_STAGNATIE = 890,   /* steered when the plan stalls */
    KWK_NORM_VEILIGHEID_IN_ZICHT_VOOGDIJ = 891, /* sight of the safety of the child */
    KWK_NORM_CONTACT_PLEEGGEZIN_VOOGDIJ = 892,  /* in touch with the foster family */
    KWK_NORM_INGRIJPEN_BIJ_DRUK_OP_BAND = 893,  /* intervening when the bond is strained */
    KWK_NORM_OMGANG_UITVOERING_AFGESPROKEN = 894,    /* who executes the contact arrangement */
    KWK_NORM_HULP_ONDERLING_AFGESTEMD_VOOGDIJ = 895, /* care workers attune their help */
    KWK_NORM_REFLECTIE_VOOGDIJ = 896,                /* colleagues confer, reflection */
    KWK_NORM_AFSTEMMING_PLEEGOUDER_VOOGDIJ = 897,    /* coordination with the foster parent */
    KWK_NORM_PLAN_BORDUURT_VOORT_OP_OTS = 898,       /* plan builds on the plan of the ots */
    KWK_NORM_JEUGDHULP_AFGESTEMD_VOOGDIJ = 899,      /* help agreed with carers and care workers */
};

#ifdef __cplusplus
}
#endif
#endif
