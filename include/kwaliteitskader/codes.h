/*
 * kwaliteitskader/codes.h: the code lists of the facts: values, details, roles, actors, flags.
 *
 * Owns: every KWK_<GROUP>_<NAME> number that stands in `value`, `detail`, `roles`, `flags`.
 * Terms of art are Dutch as the framework and the statutes write them; the gloss is English.
 */
#ifndef KWALITEITSKADER_CODES_H
#define KWALITEITSKADER_CODES_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* GEBOORTE.value */
enum {
    KWK_GEBOORTE_GEBOREN = 0, /* born */
    KWK_GEBOORTE_VERWACHT = 1 /* expected (unborn) */
};

/* LEEFTIJDSGRENS.value: years, or years and a half times ten */
enum {
    KWK_GRENS_4 = 4,      /* 4 years */
    KWK_GRENS_6 = 6,      /* 6 years */
    KWK_GRENS_12 = 12,    /* 12 years */
    KWK_GRENS_16 = 16,    /* 16 years */
    KWK_GRENS_16_5 = 165, /* 16 years 6 months */
    KWK_GRENS_18 = 18     /* 18 years */
};

/* GEZAG.value */
enum {
    KWK_GEZAG_OUDER = 0, /* parent */
    KWK_GEZAG_VOOGD = 1, /* guardian (natural person) */
    KWK_GEZAG_DERDE = 2  /* third party with joint authority */
};

/* REGISTRATIE.value */
enum {
    KWK_REGISTER_SKJ = 1, /* SKJ register */
    KWK_REGISTER_BIG = 2  /* BIG register */
};

/* MAATREGEL.value */
enum {
    KWK_MAATREGEL_OTS = 1,                /* supervision order */
    KWK_MAATREGEL_VOTS = 2,               /* provisional supervision order */
    KWK_MAATREGEL_VOOGDIJ = 3,            /* guardianship */
    KWK_MAATREGEL_VOORLOPIGE_VOOGDIJ = 4, /* provisional guardianship */
    KWK_MAATREGEL_TIJDELIJKE_VOOGDIJ = 5  /* temporary guardianship */
};

/* MACHTIGING.value, PLAATSING.value, VERZORGER.value */
enum {
    KWK_PLAATS_PLEEGZORG = 1,         /* foster care, kind not recorded */
    KWK_PLAATS_NETWERKPLEEGZORG = 2,  /* kinship foster care */
    KWK_PLAATS_BESTANDSPLEEGZORG = 3, /* foster care by a registered family */
    KWK_PLAATS_GEZINSHUIS = 4,        /* family-style home */
    KWK_PLAATS_RESIDENTIEEL = 5,      /* residential institution */
    KWK_PLAATS_GESLOTEN = 6,          /* secure youth care */
    KWK_PLAATS_ANDERE_OUDER = 7,      /* the other parent */
    KWK_PLAATS_ANDERS = 8             /* another place */
};

/* BEEINDIGD.value, the CBS reasons in one list */
enum {
    KWK_EINDE_MEERDERJARIG = 1,     /* came of age */
    KWK_EINDE_OPGEHEVEN = 2,        /* lifted early */
    KWK_EINDE_NIET_VERLENGD = 3,    /* extension refused */
    KWK_EINDE_VOLGENS_PLAN = 4,     /* ran out, no extension asked */
    KWK_EINDE_GEZAG_BEEINDIGD = 5,  /* authority ended */
    KWK_EINDE_OVERLEDEN = 6,        /* death */
    KWK_EINDE_VOOGD_PLEEGOUDER = 7, /* guardianship to foster parent */
    KWK_EINDE_VOOGD_BURGER = 8,     /* guardianship to a citizen */
    KWK_EINDE_GEZAG_HERSTELD = 9,   /* authority restored */
    KWK_EINDE_GI_VERVANGEN = 10,    /* institution replaced */
    KWK_EINDE_DOOR_GI = 11          /* ended by the institution */
};

/* CONTACT.value */
enum {
    KWK_CONTACT_HUISBEZOEK = 1, /* home visit */
    KWK_CONTACT_OP_KANTOOR = 2, /* at the office */
    KWK_CONTACT_ELDERS = 3,     /* elsewhere, in person */
    KWK_CONTACT_TELEFOON = 4,   /* by telephone */
    KWK_CONTACT_BEELD = 5,      /* by video */
    KWK_CONTACT_SCHRIFT = 6     /* in writing */
};

/* FGP_AFGEZIEN.value (Jeugdwet 4.1.2) */
enum {
    KWK_AFZIEN_OUDERS = 1,     /* the parents do not want one */
    KWK_AFZIEN_BEDREIGING = 2, /* concrete threats to development */
    KWK_AFZIEN_BELANG = 3      /* the child's interests would be harmed */
};

/* PLAN_MENING.value */
enum {
    KWK_MENING_EENS = 1,   /* agrees */
    KWK_MENING_DEELS = 2,  /* agrees in part */
    KWK_MENING_ONEENS = 3, /* does not agree */
    KWK_MENING_GEEN = 4    /* gave no opinion */
};

/* NIEUWE_ERNSTIGE_ZORG.value */
enum {
    KWK_ZORG_ZORG = 1,         /* new serious concern */
    KWK_ZORG_OMSTANDIGHEID = 2 /* changed circumstance */
};

/* HULP_BEPAALD.value */
enum {
    KWK_HULP_JEUGDHULP = 1,   /* youth care for the child */
    KWK_HULP_OUDER = 2,       /* help for a parent */
    KWK_HULP_GEEN = 3,        /* no help needed */
    KWK_HULP_CONTINUERING = 4 /* running help is continued */
};

/* VOORNEMEN.value */
enum {
    KWK_VOORNEMEN_VERLENGEN = 1,         /* extend */
    KWK_VOORNEMEN_NIET_VERLENGEN = 2,    /* do not extend */
    KWK_VOORNEMEN_EERDER_BEEINDIGEN = 3, /* end early */
    KWK_VOORNEMEN_OVERPLAATSEN = 4       /* move to another place */
};

/* VERZOEK.value, UITSPRAAK.value */
enum {
    KWK_VERZOEK_VERLENGING_OTS = 1,           /* extension of the supervision order */
    KWK_VERZOEK_VERLENGING_MACHTIGING = 2,    /* extension of the authorisation */
    KWK_VERZOEK_OTS = 3,                      /* supervision order */
    KWK_VERZOEK_VOTS = 4,                     /* provisional supervision order */
    KWK_VERZOEK_MACHTIGING = 5,               /* authorisation for placement */
    KWK_VERZOEK_OPHEFFING_OTS = 6,            /* lifting (1:261) */
    KWK_VERZOEK_VERVANGING_GI = 7,            /* replacement of the institution (1:259) */
    KWK_VERZOEK_VERVALLEN_AANWIJZING = 8,     /* annulment of an instruction (1:264) */
    KWK_VERZOEK_INTREKKING_AANWIJZING = 9,    /* withdrawal of an instruction (1:265) */
    KWK_VERZOEK_EINDE_PLAATSING = 10,         /* ending the placement (1:265d) */
    KWK_VERZOEK_WIJZIGING_VERBLIJF = 11,      /* change of residence (1:265i) */
    KWK_VERZOEK_VERVANGENDE_TOESTEMMING = 12, /* consent in place of the carers (1:336a) */
    KWK_VERZOEK_GEZAGSBEEINDIGING = 13,       /* termination of authority (1:266) */
    KWK_VERZOEK_BEKRACHTIGING = 14,           /* confirmation of an instruction (1:263) */
    KWK_VERZOEK_GEZAG_DEEL = 15,              /* part of the authority (1:265e) */
    KWK_VERZOEK_OMGANG = 16,                  /* contact arrangement (1:265g) */
    KWK_VERZOEK_MEDISCH = 17,                 /* medical treatment (1:265h) */
    KWK_VERZOEK_GESCHIL = 18,                 /* dispute (1:262b) */
    KWK_VERZOEK_ONDERZOEK_RVDK = 19,          /* investigation by the Board */
    KWK_VERZOEK_VOOGDIJ = 20,                 /* guardianship */
    KWK_VERZOEK_VOORLOPIGE_VOOGDIJ = 21       /* provisional guardianship (1:241) */
};

/* UITSPRAAK.detail, BESLUIT_GI.detail */
enum {
    KWK_UITKOMST_TOEGEWEZEN = 0,        /* granted */
    KWK_UITKOMST_AFGEWEZEN = 1,         /* refused */
    KWK_UITKOMST_AANGEHOUDEN = 2,       /* adjourned */
    KWK_UITKOMST_NIET_ONTVANKELIJK = 3, /* inadmissible */
    KWK_UITKOMST_DEELS = 4              /* granted in part */
};

/* MEDEDELING_RVDK.value */
enum {
    KWK_MEDEDELING_NIET_VERLENGEN = 1,     /* no extension (1:265j lid 1) */
    KWK_MEDEDELING_EINDE_PLAATSING = 2,    /* early end of placement (lid 2) */
    KWK_MEDEDELING_VERLENGEN_TWEE_JAAR = 3 /* extension after two years (lid 3) */
};

/* SCHRIFTELIJKE_AANWIJZING.value */
enum {
    KWK_AANWIJZING_AANWIJZING = 1,      /* instruction (1:263) */
    KWK_AANWIJZING_CONTACTBEPERKING = 2 /* restriction of contact (1:265f) */
};

/* KERNBESLUIT.value (2.4 a) */
enum {
    KWK_BESLUIT_DIAGNOSTIEK = 1,       /* i diagnostics */
    KWK_BESLUIT_VEILIGHEID = 2,        /* ii safety judgement */
    KWK_BESLUIT_UITHUISPLAATSING = 3,  /* iii placement out of home */
    KWK_BESLUIT_PLAATS = 4,            /* iii which place */
    KWK_BESLUIT_TERUGPLAATSING = 5,    /* iii return home */
    KWK_BESLUIT_OVERPLAATSING = 6,     /* iii move */
    KWK_BESLUIT_VERLENGEN = 7,         /* iii extend or not */
    KWK_BESLUIT_PERSPECTIEF = 8,       /* iv perspective decision */
    KWK_BESLUIT_OMGANG = 9,            /* v contact */
    KWK_BESLUIT_VERZOEK_ONDERZOEK = 10 /* vi request for investigation */
};

/* KERNBESLUIT.detail, MDO.value */
enum {
    KWK_SETTING_WERKOVERLEG = 1, /* team meeting */
    KWK_SETTING_CASUISTIEK = 2,  /* case discussion */
    KWK_SETTING_MDO = 3,         /* multidisciplinary meeting */
    KWK_SETTING_CONSULT = 4,     /* consultation of the behavioural expert */
    KWK_SETTING_ANDERS = 5       /* none of these four */
};

/* DIAGNOSTIEK.value (2.4 a i) */
enum {
    KWK_DIAGNOSTIEK_VRAGEN = 1,    /* questions drawn up */
    KWK_DIAGNOSTIEK_INGEZET = 2,   /* used */
    KWK_DIAGNOSTIEK_BESPROKEN = 3, /* discussed */
    KWK_DIAGNOSTIEK_GEDUID = 4     /* interpreted */
};

/* OMGANGSREGELING.value */
enum {
    KWK_OMGANG_GI = 1,     /* worked out by the institution */
    KWK_OMGANG_RECHTER = 2 /* laid down by the court */
};

/* OVERDRACHT.value */
enum {
    KWK_OVERDRACHT_LOKAAL_TEAM = 1,   /* to the local team */
    KWK_OVERDRACHT_ANDERE_GI = 2,     /* to another institution */
    KWK_OVERDRACHT_BURGERVOOGD = 3,   /* to a citizen guardian */
    KWK_OVERDRACHT_NAAR_GEDWONGEN = 4 /* from the voluntary framework to the institution */
};

/* ARRANGEMENT_18.value (5.2.1) */
enum {
    KWK_ARRANGEMENT_DIGID = 1,       /* DigiD */
    KWK_ARRANGEMENT_VERZEKERING = 2, /* insurance */
    KWK_ARRANGEMENT_UITKERING = 3,   /* benefits */
    KWK_ARRANGEMENT_TOESLAGEN = 4,   /* allowances */
    KWK_ARRANGEMENT_WMO = 5,         /* Wmo */
    KWK_ARRANGEMENT_WLZ = 6,         /* Wlz */
    KWK_ARRANGEMENT_PGB = 7          /* personal budget */
};

/* UITLEG.detail */
enum {
    KWK_GROND_WACHTLIJST = 1,    /* waiting list */
    KWK_GROND_PERSONEEL = 2,     /* staff shortage */
    KWK_GROND_ONDERZOEK = 3,     /* an investigation is running */
    KWK_GROND_OUDERS = 4,        /* parents could not be reached or did not cooperate */
    KWK_GROND_JEUGDIGE = 5,      /* the child could not be reached or refused */
    KWK_GROND_OVERLEG = 6,       /* consultation takes longer */
    KWK_GROND_VERSCHOONBAAR = 7, /* excusable delay (1:264 lid 4) */
    KWK_GROND_ANDERS = 8         /* another ground, in the file */
};

/* OORDEEL.detail */
enum {
    KWK_OORDEEL_VOLDAAN = 1,     /* met */
    KWK_OORDEEL_NIET_VOLDAAN = 2 /* not met */
};

/* VOORLICHTING.value: of what somebody was informed */
enum {
    KWK_VOORLICHTING_RECHTEN_PLICHTEN = 1,   /* rights and duties (2.4 b) */
    KWK_VOORLICHTING_JURIDISCHE_HULP = 2,    /* legal help (2.4 b) */
    KWK_VOORLICHTING_KLACHTENREGELING = 3,   /* complaints procedure (2.4 b) */
    KWK_VOORLICHTING_ONDERZOEK_EN_HULP = 4,  /* investigation and help (Jeugdwet 7.3.2) */
    KWK_VOORLICHTING_VERTROUWENSPERSOON = 5, /* confidential adviser (Jeugdwet 4.1.9) */
    KWK_VOORLICHTING_VERVANGING_WERKER = 6,  /* who replaces the worker (Besluit 4.2.2 lid 2 a) */
    KWK_VOORLICHTING_VERZOEKROUTES = 7,      /* how to ask (Besluit 4.2.2 lid 2 b) */
    KWK_VOORLICHTING_VOORNEMEN = 8,          /* intention to end or extend (7.2.1) */
    KWK_VOORLICHTING_KADER = 9,              /* voluntary or compulsory framework (3.2) */
    KWK_VOORLICHTING_PERSPECTIEFBESLUIT = 10 /* the perspective decision (6.2.1) */
};

/* TOESTEMMING.value: to what */
enum {
    KWK_TOESTEMMING_JEUGDHULP = 1,       /* youth care (Jeugdwet 7.3.4, 7.3.5) */
    KWK_TOESTEMMING_PLAN_PLEEGOUDER = 2, /* foster parent, own part of the plan (4.1.3 lid 6) */
    KWK_TOESTEMMING_INFORMATIE = 3,      /* giving information (Jeugdwet 7.3.11 lid 1) */
    KWK_TOESTEMMING_MEDISCH = 4,         /* medical treatment (BW 7:450) */
    KWK_TOESTEMMING_BUITENLAND = 5       /* court: placement abroad (BW 1:306) */
};

/* TOESTEMMING.detail */
enum {
    KWK_ANTWOORD_GEGEVEN = 1,  /* given */
    KWK_ANTWOORD_GEWEIGERD = 2 /* refused */
};

/* MELDCODE_STAP.value (Besluit verplichte meldcode, art. 2) */
enum {
    KWK_MELDCODE_SIGNALEN = 1, /* signals mapped */
    KWK_MELDCODE_OVERLEG = 2,  /* colleague or expert consulted */
    KWK_MELDCODE_GESPREK = 3,  /* talk with those concerned */
    KWK_MELDCODE_WEGEN = 4,    /* weighed */
    KWK_MELDCODE_BESLISSEN = 5 /* decided: report, and help */
};

/* INLICHTING.value */
enum {
    KWK_INLICHTING_GEVRAAGD = 1,  /* asked of a third party */
    KWK_INLICHTING_VERSTREKT = 2, /* given to the institution */
    KWK_INLICHTING_GEWEIGERD = 3, /* refused */
    KWK_INLICHTING_AAN_DERDE = 4  /* given by the institution to somebody else */
};

/* PLAN_ONDERDEEL.value: what a plan holds */
enum {
    KWK_ONDERDEEL_ANALYSE = 1,              /* analysis (4.3) */
    KWK_ONDERDEEL_VEILIGHEIDSSCHATTING = 2, /* safety estimate (4.3) */
    KWK_ONDERDEEL_AFSPRAKEN = 3,            /* (safety) agreements (4.3) */
    KWK_ONDERDEEL_BODEMEISEN = 4,           /* minimum demands (4.3) */
    KWK_ONDERDEEL_DOELEN = 5,               /* goals (4.3) */
    KWK_ONDERDEEL_HULP_PER_GEZINSLID = 6,   /* help per member of the family (4.3) */
    KWK_ONDERDEEL_BLIJVENDE_VEILIGHEID = 7, /* what lasting safety needs (7.3.1) */
    KWK_ONDERDEEL_SIGNALEN_TERUGVAL = 8,    /* signs of relapse (7.3.1) */
    KWK_ONDERDEEL_BIJ_TERUGVAL = 9,         /* what to do at a relapse (7.3.1) */
    KWK_ONDERDEEL_CONTACT_FAMILIE = 10,     /* agreements on contact with the family (8.5.1) */
    KWK_ONDERDEEL_DAGELIJKSE_ZORG = 11,     /* what carers decide themselves (8.7.1) */
    KWK_ONDERDEEL_DOELEN_OUDERS = 12,       /* goals of the parents (8.7.1: none) */
    KWK_ONDERDEEL_KOERS_EN_ONTBREEKT = 13   /* course, what is missing and when (4.3) */
};

/* VERMOGEN_STUK.value: papers of the guardian about the child's property */
enum {
    KWK_VERMOGEN_OPGAVE = 1,             /* statement of money and securities (BW 1:338 lid 2) */
    KWK_VERMOGEN_BOEDELBESCHRIJVING = 2, /* inventory (BW 1:338 lid 3) */
    KWK_VERMOGEN_VERKLARING = 3,         /* declaration instead (BW 1:339) */
    KWK_VERMOGEN_REKENING = 4,           /* periodic account (BW 1:359) */
    KWK_VERMOGEN_EINDREKENING = 5,       /* final account (BW 1:372-374) */
    KWK_VERMOGEN_MACHTIGING = 6          /* authorisation of the kantonrechter (BW 1:345) */
};

/* VERMOGENSHANDELING.value */
enum {
    KWK_HANDELING_BESCHIKKEN = 1,    /* disposing of goods (BW 1:345 lid 1 a) */
    KWK_HANDELING_GIFT = 2,          /* gift other than usual (b) */
    KWK_HANDELING_AANNEMEN_LAST = 3, /* accepting a gift or legacy with burdens (c) */
    KWK_HANDELING_LENEN = 4,         /* borrowing, surety (d) */
    KWK_HANDELING_ONVERDEELD = 5,    /* keeping an estate undivided (e) */
    KWK_HANDELING_PROCEDEREN = 6,    /* suing, appealing, acquiescing (BW 1:349) */
    KWK_HANDELING_BELEGGEN = 7,      /* investing (BW 1:350 lid 2) */
    KWK_HANDELING_KOPEN_HUREN = 8,   /* buying or renting from the child (BW 1:346) */
    KWK_HANDELING_VERKRIJGEN = 9,    /* the child acquires (BW 1:342); no act that needs leave */
    KWK_HANDELING_VORDERING = 10     /* acquiring a claim on the child (BW 1:348) */
};

/* CALAMITEIT.value */
enum {
    KWK_CALAMITEIT_CALAMITEIT = 1, /* calamity (Jeugdwet 4.1.8) */
    KWK_CALAMITEIT_GEWELD = 2      /* violence (Jeugdwet 4.1.8) */
};

/* OPSCHALING.value (5.2.1) */
enum {
    KWK_OPSCHALING_GEMEENTE = 1,  /* escalation route of the municipality */
    KWK_OPSCHALING_EXPERTTEAM = 2 /* regional expert team */
};

/* LEZING.value; finding.readings holds bit 1u << (number - 1) */
enum {
    KWK_READING_WERKDAG = 1,            /* Goede Vrijdag and equated days: werkdag or not */
    KWK_READING_ACHT_WEKEN = 2,         /* eight weeks before, or in the eighth week */
    KWK_READING_MAANDEINDE = 3,         /* month end when counting back */
    KWK_READING_DAG_VAN_VERZENDING = 4, /* the day of sending counts (+13) or not (+14) */
    KWK_READING_SCHRIKKELDAG = 5, /* 29 February: birthday or year from 28 February or 1 March */
    KWK_READING_ATW_VERVAL = 6,   /* a lapse on a free day rolls or not */
    KWK_READING_UITSPRAAK_OF_INGANG = 7, /* from the day pronounced or the day in force */
    KWK_READING_GI_VERVANGEN = 8, /* first contact owed again after replacement of the GI or not */
    KWK_READING_VOTS_OTS = 9,     /* first contact owed again when an ots follows a vots or not */
    KWK_READING_GEZINSHUIS = 10,  /* a gezinshuis is a family or not */
    KWK_READING_VOOGDIJ_OUDERS = 11, /* which parents Besluit Jeugdwet 4.2.1 means */
    KWK_READING_VOOGDIJ_PLAN = 12,   /* six weeks from the charge by analogy, or no term */
    /* the year of 1:336a from the placement or from the guardianship */
    KWK_READING_VOOGD_INSTEMMING = 13,
    KWK_READING_TOT_VIER_JAAR = 14, /* yearly evaluation for children under four only, or for all */
    KWK_READING_VIER_TOT_ZES = 15   /* spoken with from four years on, or from six */
};

/* Bit numbers of `roles`: 1u << KWK_ROL_*. Actor number = role number + 1. */
enum {
    KWK_ROL_JEUGDIGE = 0,                  /* the child */
    KWK_ROL_OUDER_MET_GEZAG = 1,           /* parent with authority */
    KWK_ROL_OUDER_ZONDER_GEZAG = 2,        /* parent without authority */
    KWK_ROL_VOOGD = 3,                     /* guardian */
    KWK_ROL_PLEEGOUDER = 4,                /* foster parent */
    KWK_ROL_GEZINSHUISOUDER = 5,           /* carer in a family-style home */
    KWK_ROL_NETWERK = 6,                   /* someone from the network */
    KWK_ROL_JEUGDBESCHERMER = 7,           /* child protection worker of the GI */
    KWK_ROL_GEDRAGSDESKUNDIGE = 8,         /* behavioural expert */
    KWK_ROL_JURIST = 9,                    /* lawyer of the GI */
    KWK_ROL_GI_MEDEWERKER = 10,            /* other staff of the GI */
    KWK_ROL_RVDK = 11,                     /* Child Protection Board */
    KWK_ROL_VEILIG_THUIS = 12,             /* Veilig Thuis */
    KWK_ROL_KINDERRECHTER = 13,            /* children's judge */
    KWK_ROL_COLLEGE = 14,                  /* municipality */
    KWK_ROL_LOKAAL_TEAM = 15,              /* local team */
    KWK_ROL_JEUGDHULPAANBIEDER = 16,       /* youth care provider */
    KWK_ROL_PLEEGZORGWERKER = 17,          /* foster care worker */
    KWK_ROL_HULPVERLENER_VOLWASSENEN = 18, /* care worker for adults */
    KWK_ROL_EXPERTTEAM = 19,               /* regional expert team */
    KWK_ROL_OM = 20,                       /* public prosecutor */
    KWK_ROL_IGJ = 21,                      /* inspectorate */
    KWK_ROL_VERTROUWENSPERSOON = 22,       /* confidential adviser */
    KWK_ROL_BIJZONDERE_CURATOR = 23,       /* guardian ad litem */
    KWK_ROL_ADVOCAAT = 24,                 /* advocate */
    KWK_ROL_SCHOOL = 25,                   /* school */
    KWK_ROL_BELANGHEBBENDE = 26            /* interested party */
};

/* DEELNAME.value, TERMIJN_GESTELD.detail: unbounded, unlike the bits of `roles`. */
enum {
    KWK_ACTOR_JEUGDIGE = 1,
    KWK_ACTOR_OUDER_MET_GEZAG = 2,
    KWK_ACTOR_OUDER_ZONDER_GEZAG = 3,
    KWK_ACTOR_VOOGD = 4,
    KWK_ACTOR_PLEEGOUDER = 5,
    KWK_ACTOR_GEZINSHUISOUDER = 6,
    KWK_ACTOR_NETWERK = 7,
    KWK_ACTOR_JEUGDBESCHERMER = 8,
    KWK_ACTOR_GEDRAGSDESKUNDIGE = 9,
    KWK_ACTOR_JURIST = 10,
    KWK_ACTOR_GI_MEDEWERKER = 11,
    KWK_ACTOR_RVDK = 12,
    KWK_ACTOR_VEILIG_THUIS = 13,
    KWK_ACTOR_KINDERRECHTER = 14,
    KWK_ACTOR_COLLEGE = 15,
    KWK_ACTOR_LOKAAL_TEAM = 16,
    KWK_ACTOR_JEUGDHULPAANBIEDER = 17,
    KWK_ACTOR_PLEEGZORGWERKER = 18,
    KWK_ACTOR_HULPVERLENER_VOLWASSENEN = 19,
    KWK_ACTOR_EXPERTTEAM = 20,
    KWK_ACTOR_OM = 21,
    KWK_ACTOR_IGJ = 22,
    KWK_ACTOR_VERTROUWENSPERSOON = 23,
    KWK_ACTOR_BIJZONDERE_CURATOR = 24,
    KWK_ACTOR_ADVOCAAT = 25,
    KWK_ACTOR_SCHOOL = 26,
    KWK_ACTOR_BELANGHEBBENDE = 27,
    KWK_ACTOR_OUDER = 28,                     /* parent, with or without authority */
    KWK_ACTOR_GEZIN = 29,                     /* family */
    KWK_ACTOR_BIOLOGISCHE_FAMILIE = 30,       /* biological family, brothers and sisters */
    KWK_ACTOR_VERZORGER = 31,                 /* carer */
    KWK_ACTOR_GI = 32,                        /* certified institution */
    KWK_ACTOR_VOOGDIJWERKER = 33,             /* worker who exercises the guardianship of the GI */
    KWK_ACTOR_RECHTBANK = 34,                 /* court */
    KWK_ACTOR_KANTONRECHTER = 35,             /* cantonal judge */
    KWK_ACTOR_CERTIFICERENDE_INSTELLING = 36, /* certifying body */
    KWK_ACTOR_BURGERVOOGD = 37,               /* citizen as guardian */
    KWK_ACTOR_PLEEGOUDERVOOGD = 38,           /* foster parent as guardian */
    KWK_ACTOR_HULPVERLENER = 39,              /* care worker */
    KWK_ACTOR_JEUGDPROFESSIONAL = 40,         /* registered youth professional */
    KWK_ACTOR_PLEEGZORGAANBIEDER = 41,        /* foster care provider */
    KWK_ACTOR_DESKUNDIGE_GEMEENTE = 42,       /* expert of the municipality */
    KWK_ACTOR_RAADSONDERZOEKER = 43,          /* investigator of the Board */
    KWK_ACTOR_DERDE = 44,                     /* third party with professional information */
    KWK_ACTOR_RIJK = 45,                      /* national government */
    KWK_ACTOR_REGISTERSTICHTING = 46,         /* register of professionals (SKJ) */
    KWK_ACTOR_KLACHTENCOMMISSIE = 47,         /* complaints committee */
    KWK_ACTOR_BURGEMEESTER = 48,              /* mayor */
    KWK_ACTOR_POLITIE = 49,                   /* police */
    KWK_ACTOR_REGIONAAL_VEILIGHEIDSTEAM = 50, /* regional safety team (Toekomstscenario) */
    KWK_ACTOR_BEROEPSVERENIGING = 51          /* professional association */
};

/* `flags` and `known` */
enum {
    KWK_FLAG_DEELNEMERS_VOLLEDIG = 1,     /* who is not named was not there */
    KWK_FLAG_MET_VERSLAG = 2,             /* a report went with it */
    KWK_FLAG_AANSLUITEND = 4,             /* counts as without a gap */
    KWK_FLAG_GEMOTIVEERD = 8,             /* reasons are on record */
    KWK_FLAG_OUDERS_GEHOORD = 16,         /* the parents were heard */
    KWK_FLAG_JEUGDIGE_GEHOORD = 32,       /* the child was heard */
    KWK_FLAG_OUDERS_GEINFORMEERD = 64,    /* the parents were told */
    KWK_FLAG_JEUGDIGE_GEINFORMEERD = 128, /* the child was told */
    KWK_FLAG_SPOED_ZONDER_VERHOOR = 256,  /* given without hearing anyone */
    /* states whether and how it was discussed with the child (Rv 799a) */
    KWK_FLAG_BESPROKEN_VERMELD = 512,
    KWK_FLAG_PROFESSIONAL_PASSEND = 1024, /* the professional finds it fitting */
    KWK_FLAG_GEZIN_PASSEND = 2048,        /* the family finds it fitting */
    KWK_FLAG_GEDRAGEN = 4096,             /* set out together with family and network */
    KWK_FLAG_SCHRIFTELIJK = 8192,         /* in writing */
    /* core decisions (6.2.1, 6.2.3) */
    KWK_FLAG_VOORSTEL_VOORGELEGD = 16384, /* the responsible worker put a proposal */
    KWK_FLAG_HULP_GEEVALUEERD = 32768,    /* the help given was evaluated */
    KWK_FLAG_BELANGEN_AFGEWOGEN = 65536,  /* interests of parents and child weighed */
    KWK_FLAG_VRAGEN_OPGESTELD = 131072    /* questions for the investigation drawn up */
};

#ifdef __cplusplus
}
#endif
#endif
