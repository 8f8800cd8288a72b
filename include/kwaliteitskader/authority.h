/*
 * kwaliteitskader/authority.h: may this actor do this act now, and whose consent, opinion or
 * information is needed for a decision.
 *
 * Owns: acts, parties, conditions, needs, frameworks and age bands as numbers; kwk_may, kwk_consent
 * and the getters over the rows they answer from. A row gives the answer of one act for some
 * parties, frameworks, ages and conditions, with its article; the first row that holds counts. What
 * hangs on a fact that is not on record is not decidable, and the kind of fact is named.
 * The rows are nobody's advice: no jurist has reviewed them (KWK_RIJ_BEOORDEELD is 0).
 */
#ifndef KWALITEITSKADER_AUTHORITY_H
#define KWALITEITSKADER_AUTHORITY_H

#include "case.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Acts (handelingen): what somebody may or may not do. handelingen.inc has article and petition of
 * each.
 */
enum {
    KWK_ACT_VERZOEK_OTS = 1,                   /* ask for a supervision order */
    KWK_ACT_VERZOEK_VOTS = 2,                  /* ask for a provisional supervision order */
    KWK_ACT_VERZOEK_VERLENGING_OTS = 3,        /* ask for extension of the supervision order */
    KWK_ACT_VERZOEK_OPHEFFING_OTS = 4,         /* ask to lift the supervision order */
    KWK_ACT_VERZOEK_MACHTIGING = 5,            /* ask for an authorisation for placement */
    KWK_ACT_VERZOEK_VERLENGING_MACHTIGING = 6, /* ask for extension of the authorisation */
    KWK_ACT_VERZOEK_GEZAGSBEEINDIGING = 7,     /* ask to end parental authority */
    KWK_ACT_VERZOEK_VERVANGING_GI = 8,         /* ask to replace the institution */
    KWK_ACT_VERZOEK_GESCHIL = 9, /* put a dispute about carrying out the order to the court */
    KWK_ACT_VERZOEK_VERVALLENVERKLARING = 10, /* ask the court to annul a written instruction */
    /* ask the institution to withdraw a written instruction */
    KWK_ACT_VERZOEK_INTREKKING_AANWIJZING = 11,
    KWK_ACT_VERZOEK_BEKRACHTIGING = 12, /* ask the court to confirm a written instruction */
    /* ask that the institution exercises part of the authority */
    KWK_ACT_VERZOEK_GEZAG_DEEL = 13,
    KWK_ACT_VERZOEK_OMGANG = 14, /* ask for a care or contact arrangement during the order */
    /* ask for consent to medical treatment in place of the parent */
    KWK_ACT_VERZOEK_MEDISCH = 15,
    KWK_ACT_VERZOEK_WIJZIGING_VERBLIJF = 16, /* ask for consent to a move (supervision order) */
    KWK_ACT_VERZOEK_VERVANGENDE_TOESTEMMING = 17, /* ask for consent in place of the carers */
    KWK_ACT_VERZOEK_EINDE_PLAATSING = 18,         /* ask the institution to end the placement */
    /* ask the court to withdraw or shorten the authorisation */
    KWK_ACT_NAAR_RECHTER_EINDE_PLAATSING = 19,
    KWK_ACT_VERZOEK_ONDERZOEK_RVDK = 20,     /* ask for an investigation by the Board */
    KWK_ACT_VERZOEK_VOORLOPIGE_VOOGDIJ = 21, /* ask for provisional guardianship */
    KWK_ACT_VERZOEK_VOOGDIJ = 22,       /* ask to be appointed guardian in place of the guardian */
    KWK_ACT_VERZOEK_OORDEEL_GEZAG = 23, /* ask the court whether authority must end */
    KWK_ACT_VERZOEK_GEZAGSHERSTEL = 24, /* ask to be restored in authority */
    KWK_ACT_VERZOEK_OORDEEL_OTS = 25,   /* have the court asked whether supervision is needed */
    KWK_ACT_MAATREGEL_OPLEGGEN = 26,    /* impose a child protection measure */
    KWK_ACT_MAATREGEL_VERLENGEN = 27,   /* extend a supervision order or authorisation */
    KWK_ACT_GEZAG_BEEINDIGEN = 28,      /* end parental authority and appoint a guardian */
    KWK_ACT_MAATREGEL_UITVOEREN = 29,   /* carry out a child protection measure */
    KWK_ACT_UIT_HUIS_PLAATSEN = 30,     /* place the child outside the family day and night */
    KWK_ACT_PLAATSING_BEEINDIGEN = 31,  /* end the placement */
    KWK_ACT_VERPLAATSEN = 32,           /* move a child that lives out of home */
    KWK_ACT_CONTACT_BEPERKEN = 33,      /* restrict contact between parent and child */
    KWK_ACT_AANWIJZING_GEVEN = 34,      /* give a written instruction */
    KWK_ACT_AANWIJZING_INTREKKEN = 35,  /* withdraw a written instruction */
    KWK_ACT_RVDK_INFORMEREN = 36,  /* tell the Board of no extension or the end of a placement */
    KWK_ACT_WERKER_VERVANGEN = 37, /* appoint another worker */
    /* take a perspective decision or another core decision */
    KWK_ACT_PERSPECTIEFBESLUIT_NEMEN = 38,
    KWK_ACT_JEUGDHULP_BEPALEN = 39,      /* decide which youth care is needed */
    KWK_ACT_JEUGDHULP_VERLENEN = 40,     /* provide youth care */
    KWK_ACT_OUDERHULP_VERWIJZEN = 41,    /* refer a parent to care for adults */
    KWK_ACT_PLAN_VASTSTELLEN = 42,       /* adopt the plan of action */
    KWK_ACT_FGP_OPSTELLEN = 43,          /* make a family group plan */
    KWK_ACT_INSTEMMEN_PLAN = 44,         /* agree with the own role in the plan */
    KWK_ACT_TOESTEMMEN_JEUGDHULP = 45,   /* consent to youth care */
    KWK_ACT_TOESTEMMEN_MEDISCH = 46,     /* consent to medical treatment */
    KWK_ACT_TOESTEMMEN_VERBLIJF = 47,    /* consent to or block a move as carer */
    KWK_ACT_PASPOORT_AANVRAGEN = 48,     /* apply for a travel document or consent to it */
    KWK_ACT_SCHOOL_AANMELDEN = 49,       /* enrol the child at a school */
    KWK_ACT_VERBLIJF_BEPALEN = 50,       /* decide where the child lives */
    KWK_ACT_KIND_VERTEGENWOORDIGEN = 51, /* represent the child in civil acts */
    KWK_ACT_PLAATSEN_BUITENLAND = 52,    /* place the child outside the Netherlands */
    KWK_ACT_VERMOGEN_BEHEREN = 53,       /* manage the child's property */
    KWK_ACT_VERMOGEN_BESCHIKKEN = 54,    /* dispose of the child's goods */
    KWK_ACT_VERMOGEN_GIFT = 55,          /* make a gift other than a usual one */
    KWK_ACT_VERMOGEN_AANNEMEN_LAST = 56, /* accept a gift or legacy with burdens */
    KWK_ACT_VERMOGEN_LENEN = 57,         /* borrow or bind the child as surety */
    KWK_ACT_VERMOGEN_ONVERDEELD = 58,    /* keep an estate undivided */
    KWK_ACT_VERMOGEN_PROCEDEREN = 59,    /* sue, appeal or acquiesce */
    KWK_ACT_VERMOGEN_BELEGGEN = 60,      /* invest the child's money */
    KWK_ACT_VERMOGEN_KOPEN_HUREN = 61,   /* buy or rent goods from the child */
    KWK_ACT_VERMOGEN_VORDERING = 62,     /* acquire a claim on the child */
    KWK_ACT_DOSSIER_INZIEN = 63,         /* inspect the file or get a copy */
    KWK_ACT_INFORMATIE_KRIJGEN = 64,     /* get information about the child from professionals */
    KWK_ACT_INLICHTEN_GI = 65,           /* inform the institution without consent */
    KWK_ACT_INLICHTEN_DERDE = 66,        /* give information to others */
    KWK_ACT_GEHOORD_WORDEN = 67,         /* be heard by the court */
    KWK_ACT_OPGEROEPEN_WORDEN = 68,      /* be summoned to the hearing */
    KWK_ACT_HOGER_BEROEP = 69,           /* appeal */
    KWK_ACT_KLAGEN = 70                  /* file a complaint */
};

/* Parties: what an actor (KWK_ACTOR_*) counts as for the law; kwk_actor_party. */
enum {
    KWK_PARTIJ_JEUGDIGE = 1,           /* the child */
    KWK_PARTIJ_OUDER_MET_GEZAG = 2,    /* parent with authority */
    KWK_PARTIJ_OUDER_ZONDER_GEZAG = 3, /* parent without authority */
    KWK_PARTIJ_VOOGD = 4,              /* guardian (natural person) */
    KWK_PARTIJ_GI = 5,                 /* institution and its worker */
    KWK_PARTIJ_GEDRAGSDESKUNDIGE = 6,  /* behavioural expert */
    KWK_PARTIJ_PLEEGOUDER = 7,         /* foster parent */
    KWK_PARTIJ_GEZINSHUISOUDER = 8,    /* carer in a family-style home */
    KWK_PARTIJ_VERZORGER = 9,          /* other carer in a family */
    KWK_PARTIJ_RVDK = 10,              /* Child Protection Board */
    KWK_PARTIJ_OM = 11,                /* public prosecutor */
    KWK_PARTIJ_KINDERRECHTER = 12,     /* children's judge */
    KWK_PARTIJ_RECHTBANK = 13,         /* court */
    KWK_PARTIJ_KANTONRECHTER = 14,     /* cantonal judge */
    KWK_PARTIJ_COLLEGE = 15,           /* municipality (college, local team) */
    KWK_PARTIJ_VEILIG_THUIS = 16,      /* Veilig Thuis */
    KWK_PARTIJ_AANBIEDER = 17,         /* youth care provider */
    /* care worker, school or other third party with professional information */
    KWK_PARTIJ_DERDE = 18,
    KWK_PARTIJ_BELANGHEBBENDE = 19,     /* other interested party (family, contact right holder) */
    KWK_PARTIJ_BIJZONDERE_CURATOR = 20, /* guardian ad litem */
    KWK_PARTIJ_ADVOCAAT = 21,           /* advocate */
    KWK_PARTIJ_VERTROUWENSPERSOON = 22, /* confidential adviser */
    KWK_PARTIJ_BURGEMEESTER = 23,       /* mayor */
    KWK_PARTIJ_ANDER = 24               /* anybody else */
};

/* What is needed before or with an act, and what somebody is owed. */
enum {
    KWK_BEHOEFTE_TOESTEMMING = 1,    /* consent */
    KWK_BEHOEFTE_INSTEMMING = 2,     /* agreement */
    KWK_BEHOEFTE_MENING = 3,         /* opinion asked and weighed */
    KWK_BEHOEFTE_OVERLEG = 4,        /* consultation */
    KWK_BEHOEFTE_INFORMEREN = 5,     /* told */
    KWK_BEHOEFTE_HOREN = 6,          /* heard, or given the occasion */
    KWK_BEHOEFTE_GEEN = 7,           /* nothing required */
    KWK_BEHOEFTE_MACHTIGING = 8,     /* authorisation */
    KWK_BEHOEFTE_GOEDKEURING = 9,    /* approval */
    KWK_BEHOEFTE_BESLISSING = 10,    /* decision */
    KWK_BEHOEFTE_ADVIES = 11,        /* advice */
    KWK_BEHOEFTE_MEDEDELING = 12,    /* notice */
    KWK_BEHOEFTE_VERZOEK = 13,       /* first a request */
    KWK_BEHOEFTE_SCHRIFTELIJK = 14,  /* in writing */
    KWK_BEHOEFTE_ADVOCAAT = 15,      /* filed by an advocate */
    KWK_BEHOEFTE_VERSCHOONBAAR = 16, /* excusable delay */
    KWK_BEHOEFTE_AANGEWEZEN = 17,    /* designated for it */
    KWK_BEHOEFTE_GEZAMENLIJK = 18,   /* jointly with */
    KWK_BEHOEFTE_NOODZAAK = 19,      /* necessity: serious harm or danger */
    KWK_BEHOEFTE_AANBOD = 20,        /* first the offer to make a family group plan */
    KWK_BEHOEFTE_VERSLAG = 21        /* with a report */
};

/* Conditions of a row, looked up in the facts; negative in a row = must not hold. */
enum {
    KWK_VOORWAARDE_UIT_HUIS = 1,      /* the child lives out of home */
    KWK_VOORWAARDE_IN_GEZIN = 2,      /* the child lives in another family than the parent's */
    KWK_VOORWAARDE_PLEEGZORG = 3,     /* the child lives with foster parents */
    KWK_VOORWAARDE_JAAR_IN_GEZIN = 4, /* the child was cared for there for at least a year */
    /* the child was cared for there with the guardian's agreement for at least a year */
    KWK_VOORWAARDE_JAAR_MET_VOOGD = 5,
    /* this carer has cared for the child for at least a year */
    KWK_VOORWAARDE_JAAR_VERZORGER = 6,
    KWK_VOORWAARDE_GI_VERLENGT_NIET = 7,   /* the institution asks no extension */
    KWK_VOORWAARDE_GI_VRAAGT_NIET = 8,     /* the institution does not make this petition */
    KWK_VOORWAARDE_RVDK_VRAAGT_NIET = 9,   /* the Board does not make this petition */
    KWK_VOORWAARDE_BINNEN_TWEE_WEKEN = 10, /* within two weeks after the instruction was sent */
    /* the institution decided on the request or the two weeks are over */
    KWK_VOORWAARDE_GI_BESLISTE = 11,
    KWK_VOORWAARDE_BEROEP_OPEN = 12,        /* this order can be appealed */
    KWK_VOORWAARDE_BEROEP_OP_TIJD = 13,     /* within three months after the order */
    KWK_VOORWAARDE_PERSPECTIEFBESLUIT = 14, /* it is about a perspective decision as such */
    /* the court laid down a care or contact arrangement */
    KWK_VOORWAARDE_REGELING_RECHTER = 15,
    KWK_VOORWAARDE_OUDER_WEIGERT = 16, /* a parent with authority refuses consent */
    /* the child cannot reasonably appraise its interests in the matter */
    KWK_VOORWAARDE_ONBEKWAAM = 17,
    KWK_VOORWAARDE_FGP_AFGEZIEN = 18, /* a family group plan was waived */
    KWK_VOORWAARDE_GESLOTEN = 19,     /* an authorisation for secure youth care is in force */
    KWK_VOORWAARDE_MACHTIGING = 20,   /* an authorisation for placement is in force */
    KWK_VOORWAARDE_EEN_OUDER = 21,    /* this parent alone has authority */
    /* supervision order with placement lasts two years or longer */
    KWK_VOORWAARDE_TWEE_JAAR = 22,
    KWK_VOORWAARDE_PLAATS_GESLOTEN = 23 /* the intended place is secure youth care */
};

/* Kinds of decision for kwk_consent. */
enum {
    KWK_CONSENT_JEUGDHULP = 1,         /* youth care */
    KWK_CONSENT_MEDISCH = 2,           /* medical treatment */
    KWK_CONSENT_PLAN = 3,              /* plan of action */
    KWK_CONSENT_INFORMATIE = 4,        /* information to others */
    KWK_CONSENT_VERBLIJF = 5,          /* change of residence */
    KWK_CONSENT_KERNBESLUIT = 6,       /* perspective decision or other core decision */
    KWK_CONSENT_VERZOEKSCHRIFT = 7,    /* petition to the court */
    KWK_CONSENT_BUITENLAND = 8,        /* placement outside the Netherlands */
    KWK_CONSENT_SCHOOL = 9,            /* enrolment at a school */
    KWK_CONSENT_PASPOORT = 10,         /* travel document */
    KWK_CONSENT_UITHUISPLAATSING = 11, /* placement out of home */
    KWK_CONSENT_CONTACTBEPERKING = 12  /* restriction of contact */
};

/* Frameworks: the measure in force on the day. A bit of KWK_RIJ_KADERS is 1 << number. */
enum {
    KWK_KADER_VRIJWILLIG = 1,        /* no measure (voluntary) */
    KWK_KADER_OTS = 2,               /* supervision order */
    KWK_KADER_VOTS = 3,              /* provisional supervision order */
    KWK_KADER_VOOGDIJ = 4,           /* guardianship (temporary too) */
    KWK_KADER_VOORLOPIGE_VOOGDIJ = 5 /* provisional guardianship */
};

/* Age bands of the child on the day. A bit of KWK_RIJ_BANDEN is 1 << number. */
enum {
    KWK_BAND_ONDER_12 = 1,     /* under 12 */
    KWK_BAND_VAN_12 = 2,       /* 12-15 */
    KWK_BAND_VAN_16 = 3,       /* 16-17 */
    KWK_BAND_MEERDERJARIG = 4, /* 18 and older */
    KWK_BAND_OVERLEDEN = 5     /* deceased */
};

/* Answers. */
enum {
    KWK_MAY_YES = 1,          /* yes */
    KWK_MAY_NO = 2,           /* no */
    KWK_MAY_ONLY_WITH = 3,    /* only with */
    KWK_MAY_NOT_DECIDABLE = 4 /* not decidable */
};

/*
 * Whether the child of twelve or older can reasonably appraise its interests in the matter; 0 =
 * nothing said: the law takes it that it can (Jeugdwet 7.3.15; BW 1:265h; 7:465).
 */
enum {
    KWK_BEKWAAM_JA = 1, /* capable */
    KWK_BEKWAAM_NEE = 2 /* not capable */
};

/* The tables of rows. */
enum {
    KWK_RIJTABEL_BEVOEGDHEID = 1, /* who may do what: kwk_may */
    KWK_RIJTABEL_TOESTEMMING = 2  /* what whom is owed for a decision: kwk_consent */
};

/* Whole numbers of a row, for kwk_row_value. A mask has bit 1 << number; 0 = every. */
enum {
    KWK_RIJ_NUMMER = 1,      /* its number: act or kind of decision x 100 + its place */
    KWK_RIJ_HANDELING = 2,   /* KWK_ACT_*; in the table of consent KWK_CONSENT_* */
    KWK_RIJ_PARTIJEN = 3,    /* mask of KWK_PARTIJ_*: who acts, or to whom it is owed */
    KWK_RIJ_KADERS = 4,      /* mask of KWK_KADER_* */
    KWK_RIJ_BANDEN = 5,      /* mask of KWK_BAND_* */
    KWK_RIJ_VOORWAARDE = 6,  /* KWK_VOORWAARDE_*, negative = must not hold; 0 = none */
    KWK_RIJ_VOORWAARDE2 = 7, /* a second one */
    KWK_RIJ_VOORWAARDE3 = 8, /* a third one */
    KWK_RIJ_ANTWOORD = 9,    /* KWK_MAY_*; 0 in the table of consent */
    KWK_RIJ_BEHOEFTE = 10,   /* KWK_BEHOEFTE_*: what is needed */
    KWK_RIJ_VAN = 11,        /* KWK_ACTOR_*: of whom */
    KWK_RIJ_BEHOEFTE2 = 12,
    KWK_RIJ_VAN2 = 13,
    KWK_RIJ_BEHOEFTE3 = 14,
    KWK_RIJ_VAN3 = 15,
    KWK_RIJ_NORM = 16,        /* KWK_NORM_*: the norm on the same article; 0 = none */
    KWK_RIJ_TEKSTSTATUS = 17, /* KWK_TEXTSTATUS_*: how the article was checked */
    KWK_RIJ_VLAGGEN = 18,     /* KWK_NEEDFLAG_* flags that the row carries by itself */
    KWK_RIJ_BEOORDEELD = 19   /* the day a jurist reviewed the row; 0 = nobody has */
};

/* Texts of a row, for kwk_row_text. */
enum {
    KWK_RIJTEKST_TEKST = 1, /* what the row says */
    KWK_RIJTEKST_BRON = 2   /* article; the same in every language */
};

/* need.flags */
enum {
    KWK_NEEDFLAG_MOGELIJK = 1,  /* one of several rows that may hold: it hangs on `missing` */
    KWK_NEEDFLAG_OMSTREDEN = 2, /* hangs on a disputed reading (missing = LEZING, or 29 February) */
    KWK_NEEDFLAG_AANBEVELING = 4, /* the framework or a recommendation asks it, not the statute */
    KWK_NEEDFLAG_ONGELEZEN = 8,   /* the text of the article was not read at its source */
    KWK_NEEDFLAG_BESCHIKKING =
        16, /* whether it is there stands in an order, which facts do not hold */
    KWK_NEEDFLAG_ANALOGIE = 32,  /* applied by analogy, not by the letter */
    KWK_NEEDFLAG_GELDIGHEID = 64 /* the day lies before 1 January 2015: the rows do not hold then */
};

/* The question of kwk_may. Zero-initialise and set `size`. */
struct kwk_may_question {
    uint32_t size;
    int32_t actor;  /* KWK_ACTOR_* */
    int32_t act;    /* KWK_ACT_* */
    int32_t person; /* number of the acting person (parent, carer); 0 = not said, or the child */
    int32_t
        about; /* id of the fact it concerns: measure, placement, instruction, order; 0 = none */
    int32_t place;    /* KWK_PLAATS_* of an intended placement; 0 = not said */
    int32_t capable;  /* KWK_BEKWAAM_*; 0 = not said */
    int32_t reserved; /* must be 0 */
};

/* The answer of kwk_may, one of the caller's; set `size`. */
struct kwk_may_result {
    uint32_t size;
    int32_t answer;  /* KWK_MAY_* */
    int32_t row;     /* number of the row that gave it; NOT_DECIDABLE: of the first that may */
    int32_t norm;    /* KWK_NORM_* of that row; 0 = none */
    int32_t missing; /* KWK_FACT_* that would settle it; 0 = none */
    kwk_date from;   /* the answer holds from this day, by age or term; 0 = no such day */
    kwk_date until;  /* the answer holds through this day; 0 = no such day */
    uint32_t flags;  /* KWK_NEEDFLAG_* */
};

/* The rows are the law from this day on (Stb. 2014, 130 and 443; Jeugdwet). */
enum {
    KWK_RIJ_GELDIG_VANAF = 20150101
};

/*
 * One row behind an answer: what is needed, of whom, and whether it is there. 12 x int32 = 48 bytes
 * in version 1; it may grow at the end.
 */
struct kwk_need {
    int32_t row;      /* number of the row */
    int32_t answer;   /* KWK_MAY_* of the row; kwk_consent: 0 */
    int32_t need;     /* KWK_BEHOEFTE_*; 0 = the row asks nothing */
    int32_t actor;    /* KWK_ACTOR_*: of whom, or to whom; 0 = nobody */
    int32_t person;   /* the person where the case knows one; -1 = not a numbered person */
    int32_t norm;     /* KWK_NORM_*; 0 = none */
    int32_t missing;  /* KWK_FACT_* that would settle whether it is needed or there; 0 = none */
    int32_t given;    /* id of the fact that gives it; 0 = not on record */
    int32_t response; /* KWK_ANTWOORD_* of that fact; 0 = no fact */
    kwk_date from;    /* as in kwk_may_result */
    kwk_date until;
    uint32_t flags; /* KWK_NEEDFLAG_* */
};

enum {
    KWK_MAY_QUESTION_SIZE_V1 = 32,
    KWK_MAY_RESULT_SIZE_V1 = 32,
    KWK_NEED_SIZE_V1 = 48
};

/* report.field of this header: the fields of the question, then the parameters. */
enum {
    KWK_FIELD_MAY_QUESTION = 401,
    KWK_FIELD_MAY_ACTOR = 402,
    KWK_FIELD_MAY_ACT = 403,
    KWK_FIELD_MAY_PERSON = 404,
    KWK_FIELD_MAY_ABOUT = 405,
    KWK_FIELD_MAY_PLACE = 406,
    KWK_FIELD_MAY_CAPABLE = 407,
    KWK_FIELD_MAY_RESERVED = 408,
    KWK_FIELD_MAY_RESULT = 409,
    KWK_FIELD_NEEDS = 410
};

/*
 * May this actor do this act on query.as_of? YES; NO; ONLY_WITH what the needs say; NOT_DECIDABLE,
 * with the missing kind of fact. A row ONLY_WITH whose every need is on record answers YES. Before
 * KWK_RIJ_GELDIG_VANAF: NOT_DECIDABLE, row 0, KWK_NEEDFLAG_GELDIGHEID.
 *
 * query      the question's day and record; required. sets, verdicts and from are not looked at.
 * facts      fact_count rows as for kwk_evaluate; never written.
 * question   who, what, about what; required.
 * result     receives the summary; required, size-first.
 * needs      the caller's array of `capacity` records of `need_size` bytes each, or NULL with 0:
 *            per need of the deciding row one record (without needs one with need 0). When not
 *            decidable, the same for every row that may hold, in order. needed receives how many,
 *            and may be NULL only with capacity 0.
 * report     the first fault, or NULL.
 *
 * Errors: as kwk_evaluate; KWK_ERR_CODE for an unknown actor, act, place or capacity;
 * KWK_ERR_PERSON; KWK_ERR_REF when `about` names no fact of the case; KWK_ERR_CAPACITY (needed set;
 * nothing else written). O(n log n); stack below 16 KiB; no allocation; thread-safe: no state. BW
 * 1:255-1:278, 1:306, 1:336a-1:350; Jeugdwet 3.1-3.5, 4.1.2, 4.1.3, 7.3; Rv 798-809. Since 0.3.0.
 *
 *     struct kwk_query query = {0};
 *     struct kwk_may_question question = {0};
 *     struct kwk_may_result result = {0};
 *     query.size = sizeof query;
 *     query.as_of = 20260420;
 *     question.size = sizeof question;
 *     question.actor = KWK_ACTOR_GI;
 *     question.act = KWK_ACT_VERZOEK_GEZAGSBEEINDIGING;
 *     result.size = sizeof result;
 *     int32_t status = kwk_may(&query, NULL, 0, &question, &result, NULL, 0, 0, NULL, NULL);
 */
KWK_API int32_t KWK_CALL kwk_may(const struct kwk_query *query, const struct kwk_fact *facts,
                                 uint32_t fact_count, const struct kwk_may_question *question,
                                 struct kwk_may_result *result, struct kwk_need *needs,
                                 uint32_t need_size, uint32_t capacity, uint32_t *needed,
                                 struct kwk_report *report);

/*
 * Whose consent, agreement or opinion is needed for a decision of a kind (KWK_CONSENT_*) on
 * query.as_of, who is consulted, told or heard; and who need not be (KWK_BEHOEFTE_GEEN). Per person
 * in the case, ordered by party and person: the child (person 0), everybody with authority, parents
 * without it, carers, then institutions (person -1). Of a party of whom nobody is on record one
 * record with person -1 and, unless its absence is covered, `missing`. What was given is in given,
 * response. about, capable: as in kwk_may_question. Before KWK_RIJ_GELDIG_VANAF one record: row 0,
 * need 0, flag KWK_NEEDFLAG_GELDIGHEID. Two-call sizing by `needed`. Errors: as kwk_may.
 * Same cost. Jeugdwet 4.1.3, 7.3.4, 7.3.5, 7.3.11, 7.3.15; BW 7:450, 7:465; Rv 799a. Since 0.3.0.
 *
 *     struct kwk_query query = {0};
 *     struct kwk_need needs[16];
 *     uint32_t needed = 0;
 *     query.size = sizeof query;
 *     query.as_of = 20260420;
 *     int32_t status = kwk_consent(&query, NULL, 0, KWK_CONSENT_JEUGDHULP, 0, 0, needs,
 *                                  sizeof needs[0], 16, &needed, NULL);
 */
KWK_API int32_t KWK_CALL kwk_consent(const struct kwk_query *query, const struct kwk_fact *facts,
                                     uint32_t fact_count, int32_t kind, int32_t about,
                                     int32_t capable, struct kwk_need *needs, uint32_t need_size,
                                     uint32_t capacity, uint32_t *needed,
                                     struct kwk_report *report);

/*
 * The party (KWK_PARTIJ_*) that an actor counts as; 0 = unknown. KWK_ACTOR_OUDER, a parent of whom
 * authority is not said, gives KWK_PARTIJ_OUDER_MET_GEZAG; kwk_may looks it up. Since 0.3.0.
 */
KWK_API int32_t KWK_CALL kwk_actor_party(int32_t actor);

/*
 * About an act: the petition (KWK_VERZOEK_*) it is, 0 = none. Its article: kwk_act_source, NULL if
 * unknown. Since 0.3.0.
 */
KWK_API int32_t KWK_CALL kwk_act_petition(int32_t act);
KWK_API const char *KWK_CALL kwk_act_source(int32_t act);
KWK_API int32_t KWK_CALL kwk_act_source_copy(int32_t act, char *buffer, uint32_t capacity,
                                             uint32_t *needed);

/* How many rows a table (KWK_RIJTABEL_*) has; 0 if unknown. Since 0.3.0. */
KWK_API uint32_t KWK_CALL kwk_row_count(int32_t table);

/* The number of the index-th row, in the order they are tried; 0 past the end. Since 0.3.0. */
KWK_API int32_t KWK_CALL kwk_row_at(int32_t table, uint32_t index);

/*
 * A whole number of a row: field KWK_RIJ_*. Errors: KWK_ERR_NULL, KWK_ERR_ENTRY (no such table or
 * row), KWK_ERR_CODE (no such field). O(log n). Since 0.3.0.
 */
KWK_API int32_t KWK_CALL kwk_row_value(int32_t table, int32_t row, int32_t field, int32_t *value);

/*
 * A text of a row: KWK_RIJTEKST_*, lang KWK_LANG_*; NULL if unknown. Static, owned by the library.
 * Since 0.3.0.
 */
KWK_API const char *KWK_CALL kwk_row_text(int32_t table, int32_t row, int32_t text, int32_t lang);
KWK_API int32_t KWK_CALL kwk_row_text_copy(int32_t table, int32_t row, int32_t text, int32_t lang,
                                           char *buffer, uint32_t capacity, uint32_t *needed);

#ifdef __cplusplus
}
#endif
#endif
