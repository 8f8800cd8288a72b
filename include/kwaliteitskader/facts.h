/*
 * kwaliteitskader/facts.h: the kinds of dated fact a case is made of.
 *
 * Owns: the KWK_FACT_* numbers and, per kind, which fields of struct kwk_fact it uses.
 * `id`, `date`, `recorded` and `withdrawn` belong to every kind; a field that is not named must be
 * 0; a field marked ! is required. "ref" without more is the measure period the fact belongs to; an
 * unlinked fact attaches to the single period of that day, or to none. Request, decision, start and
 * end are always different facts. Numbers are one ascending sequence in order of introduction and
 * are never reused: docs/numbers.tsv holds the version of each.
 */
#ifndef KWALITEITSKADER_FACTS_H
#define KWALITEITSKADER_FACTS_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

enum {
    /* persons (hoofdstuk 2, 4; BW 1 titel 14) */
    /* geboorte: birth. date = day of birth; value KWK_GEBOORTE_* (0 = born). Partial dates
     * allowed. Uses: person, value */
    KWK_FACT_GEBOORTE = 1,
    /* leeftijdsgrens bereikt: age threshold reached. instead of a birth date: value KWK_GRENS_*,
     * date = the day that age is reached. Uses: person, value! */
    KWK_FACT_LEEFTIJDSGRENS = 2,
    /* overlijden: death. Uses: person */
    KWK_FACT_OVERLIJDEN = 3,
    /* ouder: parent. person = number of the parent, from date (through last_day). Uses: person!,
     * last_day, value */
    KWK_FACT_OUDER = 4,
    /* gezag: parental authority. person holds authority from date through last_day; value
     * KWK_GEZAG_* (0 = parent). Uses: person!, last_day, value */
    KWK_FACT_GEZAG = 5,
    /* verzorger: carer. carer in the family the child lives in; value KWK_PLAATS_*. Uses: person!,
     * last_day, value */
    KWK_FACT_VERZORGER = 6,
    /* registratie professional: professional registration. SKJ or BIG registration of a worker;
     * value KWK_REGISTER_*. Uses: person!, last_day, value */
    KWK_FACT_REGISTRATIE = 7,

    /* measures and court orders (2.1, 4.1, 7.1, 8.1) */
    /* maatregel: measure period. one ordered period; value KWK_MAATREGEL_*; ref = the period it
     * extends; ref2 = the UITSPRAAK it rests on. Uses: last_day, ref, ref2, value!, flags */
    KWK_FACT_MAATREGEL = 8,
    /* uitspraak: court order pronounced. date = day pronounced; value KWK_VERZOEK_* decided on;
     * detail KWK_UITKOMST_* (0 = granted); ref = the VERZOEK it answers. Uses: ref, value!,
     * detail, flags */
    KWK_FACT_UITSPRAAK = 9,
    /* vernietiging: annulment by a court. ref = the order or period annulled; date = first day it
     * no longer has effect. Uses: ref! */
    KWK_FACT_VERNIETIGING = 10,
    /* beeindigd: ended. date = last day in force; ref = the period that ended; value KWK_EINDE_*.
     * Uses: ref!, value */
    KWK_FACT_BEEINDIGD = 11,
    /* GI belast: institution charged. date = day the GI was charged; value = the caller's number
     * of the GI (0 = the same one). Uses: ref, value */
    KWK_FACT_GI_BELAST = 12,
    /* GI in kennis gesteld: institution informed. date = day the GI knew; ref = the measure, or
     * the GI_BELAST it belongs to. Uses: ref */
    KWK_FACT_GI_IN_KENNIS = 13,
    /* werker aangewezen: worker appointed. person = number of the worker (0 = not numbered). Uses:
     * ref, person */
    KWK_FACT_WERKER_AANGEWEZEN = 14,
    /* contact: contact. who spoke whom: roles and persons; value KWK_CONTACT_*. Uses: ref, value,
     * roles, persons, flags */
    KWK_FACT_CONTACT = 15,

    /* plan of action (4.3; Jeugdwet 4.1.2, 4.1.3; Besluit Jeugdwet 4.2.4) */
    /* familiegroepsplan aangeboden: family group plan offered. Uses: ref, persons */
    KWK_FACT_FGP_AANGEBODEN = 16,
    /* afgezien van familiegroepsplan: family group plan waived. date = day it was established that
     * no family group plan is made; value KWK_AFZIEN_*. Uses: ref, value */
    KWK_FACT_FGP_AFGEZIEN = 17,
    /* familiegroepsplan gemaakt: family group plan made. Uses: ref */
    KWK_FACT_FGP_GEMAAKT = 18,
    /* gedragen koers bepaald: supported course determined. Uses: ref, roles, persons, flags */
    KWK_FACT_KOERS = 19,
    /* plan van aanpak vastgesteld: action plan adopted. Uses: ref, flags */
    KWK_FACT_PLAN_VASTGESTELD = 20,
    /* plan besproken: plan discussed. Uses: ref, roles, persons */
    KWK_FACT_PLAN_BESPROKEN = 21,
    /* mening in plan: opinion recorded in plan. person whose opinion the plan holds; value
     * KWK_MENING_*. Uses: ref, person, value */
    KWK_FACT_PLAN_MENING = 22,
    /* plan bijgesteld: plan adjusted. Uses: ref, roles, persons */
    KWK_FACT_PLAN_BIJGESTELD = 23,
    /* plan bezien: plan reviewed. Uses: ref, roles, persons, flags */
    KWK_FACT_PLAN_BEZIEN = 24,
    /* gemeld dat zes weken niet worden gehaald: told that six weeks will not be met. last_day =
     * the day the plan is promised. Uses: ref, last_day, persons */
    KWK_FACT_ZES_WEKEN_GEMELD = 25,

    /* safety (4.2, 6.4) */
    /* veiligheidstaxatie: safety assessment. ref = the measure or the NIEUWE_ERNSTIGE_ZORG. Uses:
     * ref, value, roles */
    KWK_FACT_VEILIGHEIDSTAXATIE = 26,
    /* risicotaxatie: risk assessment. Uses: ref, value, roles */
    KWK_FACT_RISICOTAXATIE = 27,
    /* veiligheidsplan: safety plan. Uses: ref, roles, persons */
    KWK_FACT_VEILIGHEIDSPLAN = 28,
    /* nieuwe ernstige zorg: new serious concern. value KWK_ZORG_*. Uses: ref, value */
    KWK_FACT_NIEUWE_ERNSTIGE_ZORG = 29,
    /* acute onveiligheid: acute unsafety. Uses: ref, last_day */
    KWK_FACT_ACUTE_ONVEILIGHEID = 30,
    /* actie bij acute onveiligheid: action on acute unsafety. ref = the ACUTE_ONVEILIGHEID. Uses:
     * ref, roles */
    KWK_FACT_ACTIE_VEILIGHEID = 31,

    /* help (5.2) */
    /* hulp bepaald: help decided on. value KWK_HULP_*; person = for whom (0 = the child). Uses:
     * ref, person, value */
    KWK_FACT_HULP_BEPAALD = 32,
    /* overleg met gemeente: consultation with the municipality. ref = HULP_BEPAALD. Uses: ref,
     * roles, flags */
    KWK_FACT_HULP_OVERLEG = 33,
    /* beschikking gemeente: municipal decision. ref = HULP_BEPAALD. Uses: ref */
    KWK_FACT_HULP_BESCHIKKING = 34,
    /* aangemeld bij aanbieder: applied to provider. ref = HULP_BEPAALD. Uses: ref */
    KWK_FACT_HULP_AANGEMELD = 35,
    /* intake: intake. ref = HULP_BEPAALD. Uses: ref */
    KWK_FACT_HULP_INTAKE = 36,
    /* wachtlijst: waiting list. waiting from date through last_day (0 = still); ref =
     * HULP_BEPAALD. Uses: ref, last_day */
    KWK_FACT_HULP_WACHTLIJST = 37,
    /* hulp gestart: help started. first actual help after intake; ref = HULP_BEPAALD; roles = by
     * whom it is given. Uses: ref, person, roles */
    KWK_FACT_HULP_GESTART = 38,
    /* overbruggingszorg: bridging care. ref = HULP_BEPAALD. Uses: ref, last_day */
    KWK_FACT_HULP_OVERBRUGGING = 39,
    /* alternatief passend bevonden: alternative found fitting. date = the day the alternative runs
     * and both find it fitting; ref = HULP_BEPAALD. Uses: ref, flags */
    KWK_FACT_HULP_ALTERNATIEF_PASSEND = 40,
    /* doorbraakaanpak: breakthrough. date = the day suitable help came about by the
     * doorbraakaanpak; ref = HULP_BEPAALD. Uses: ref */
    KWK_FACT_HULP_DOORBRAAK = 41,
    /* hulp beeindigd: help ended. date = last day; ref = HULP_BEPAALD or HULP_GESTART. Uses: ref,
     * value */
    KWK_FACT_HULP_BEEINDIGD = 42,

    /* placement out of home (2.4, 6.2; BW 1:265a-265k, 336a) */
    /* machtiging uithuisplaatsing: authorisation for placement. value KWK_PLAATS_*; ref = the
     * authorisation it extends; ref2 = UITSPRAAK. Uses: last_day!, ref, ref2, value!, flags */
    KWK_FACT_MACHTIGING = 43,
    /* plaatsing: actual placement. date = first day there; last_day = last day there; value
     * KWK_PLAATS_*; ref = previous placement; ref2 = MACHTIGING. Uses: last_day, ref, ref2,
     * value!, flags */
    KWK_FACT_PLAATSING = 44,
    /* terugplaatsing: return home. date = first day at home again; ref = the placement that ended.
     * Uses: ref */
    KWK_FACT_TERUGPLAATSING = 45,
    /* toestemming wijziging verblijf: consent to change of residence. carers' consent (BW 1:336a);
     * ref = the placement. Uses: ref, person, value, roles */
    KWK_FACT_TOESTEMMING_VERBLIJF = 46,
    /* voornemen: intention. value KWK_VOORNEMEN_*; last_day = the intended last day (ending,
     * moving); ref = the period. Uses: ref!, last_day, value! */
    KWK_FACT_VOORNEMEN = 47,

    /* petitions, notices and the court (7.1, 7.2; BW 1:260-265k; Rv 799a-809) */
    /* verzoek: petition or request. date = day received; value KWK_VERZOEK_*; ref = the period or
     * instruction; ref2 = the KERNBESLUIT it puts to the court; roles = by whom. Uses: ref, ref2,
     * value!, roles, flags */
    KWK_FACT_VERZOEK = 48,
    /* besluit GI op verzoek: decision of the institution on a request. date = day decided and
     * sent; ref = VERZOEK; detail KWK_UITKOMST_*. Uses: ref!, detail, flags */
    KWK_FACT_BESLUIT_GI = 49,
    /* mededeling aan RvdK: notice to the Child Protection Board. value KWK_MEDEDELING_*; ref = the
     * period. Uses: ref, value!, flags */
    KWK_FACT_MEDEDELING_RVDK = 50,
    /* advies RvdK: advice of the Child Protection Board. ref = the VERZOEK or the period. Uses:
     * ref */
    KWK_FACT_ADVIES_RVDK = 51,
    /* verslag: report. ref = MEDEDELING_RVDK, VERZOEK or the period. Uses: ref */
    KWK_FACT_VERSLAG = 52,
    /* gehoord: heard, or given the occasion. ref = UITSPRAAK or KERNBESLUIT; who: person, persons,
     * roles. Uses: ref!, person, persons, roles */
    KWK_FACT_GEHOORD = 53,
    /* schriftelijke aanwijzing: written instruction. date = day sent or handed over; value
     * KWK_AANWIJZING_*. Uses: ref, value, flags */
    KWK_FACT_SCHRIFTELIJKE_AANWIJZING = 54,

    /* core decisions and meetings (2.4, 6.2.1, 6.3) */
    /* kernbesluit: core decision. value KWK_BESLUIT_*; detail KWK_SETTING_*; ref = what it is
     * about; ref2 = the MDO. Uses: ref, ref2, value!, detail, roles, persons, flags */
    KWK_FACT_KERNBESLUIT = 55,
    /* deelname: participation. ref = the meeting, contact or decision; value KWK_ACTOR_*. Uses:
     * ref!, person, value! */
    KWK_FACT_DEELNAME = 56,
    /* multidisciplinair overleg: multidisciplinary meeting. value KWK_SETTING_*. Uses: ref, value,
     * roles, persons, flags */
    KWK_FACT_MDO = 57,
    /* omgangsregeling: contact arrangement. value KWK_OMGANG_*. Uses: ref, value, last_day */
    KWK_FACT_OMGANGSREGELING = 58,

    /* closing, adulthood (5.2.1, 7.2.1, 7.3, 8.3.1) */
    /* eindgesprek: final talk. Uses: ref, roles, persons, flags */
    KWK_FACT_EINDGESPREK = 59,
    /* borgingsplan: safeguarding plan. Uses: ref */
    KWK_FACT_BORGINGSPLAN = 60,
    /* dossier afgesloten: file closed. Uses: ref, flags */
    KWK_FACT_DOSSIER_AFGESLOTEN = 61,
    /* overdracht: handover. value KWK_OVERDRACHT_*. Uses: ref, value, roles */
    KWK_FACT_OVERDRACHT = 62,
    /* lokaal team geinformeerd (16,5 jaar): local team told (16.5 years). Uses: ref */
    KWK_FACT_MELDING_LOKAAL_TEAM = 63,
    /* geregeld voor 18 jaar: arranged for adulthood. value KWK_ARRANGEMENT_*. Uses: ref, value! */
    KWK_FACT_ARRANGEMENT_18 = 64,

    /* about the record itself (comply or explain, completeness, readings) */
    /* uitleg: explanation. value = KWK_NORM_*; ref = anchor; person -1 = all; detail KWK_GROND_*;
     * last_day = promised day. Uses: ref!, last_day, person, value!, detail */
    KWK_FACT_UITLEG = 65,
    /* oordeel: professional judgement. value = KWK_NORM_*; ref = anchor; detail KWK_OORDEEL_*.
     * Uses: ref!, person, value!, detail! */
    KWK_FACT_OORDEEL = 66,
    /* termijn gesteld: due day set by someone. value = KWK_NORM_*; ref = anchor; last_day = the
     * due day; detail KWK_ACTOR_*. Uses: ref!, last_day!, person, value!, detail */
    KWK_FACT_TERMIJN_GESTELD = 67,
    /* volledig: record complete. value = KWK_FACT_*; covers date..last_day (0 = through as_of);
     * person -1 = all. Uses: last_day, person, value! */
    KWK_FACT_VOLLEDIG = 68,
    /* lezing: reading chosen. value = KWK_READING_*; detail KWK_POLICY_VROEG or KWK_POLICY_LAAT.
     * Uses: value!, detail! */
    KWK_FACT_LEZING = 69,

    /* informing, consent, reporting code, information (2.4 b, 3.2, 3.3, 4.2.3; Jeugdwet 7.3) */
    /* voorlichting: informing. of what: value KWK_VOORLICHTING_*; to whom: persons, roles. Uses:
     * ref, value!, roles, persons */
    KWK_FACT_VOORLICHTING = 70,
    /* toestemming of instemming: consent. to what: value KWK_TOESTEMMING_*; detail KWK_ANTWOORD_*;
     * by whom: person, roles; ref = HULP_BEPAALD, the plan, the placement. Uses: ref, person,
     * value!, detail!, roles */
    KWK_FACT_TOESTEMMING = 71,
    /* stap meldcode: step of the reporting code. value KWK_MELDCODE_*; ref = the concern. Uses:
     * ref, value!, roles, persons */
    KWK_FACT_MELDCODE_STAP = 72,
    /* melding bij Veilig Thuis: report to Veilig Thuis. ref = the concern. Uses: ref, roles */
    KWK_FACT_MELDING_VEILIG_THUIS = 73,
    /* inlichting: information. value KWK_INLICHTING_*; ref = the request it answers; roles = with
     * whom. Uses: ref, value!, roles */
    KWK_FACT_INLICHTING = 74,

    /* what a plan holds (4.3, 7.3.1, 8.5.1, 8.7.1) */
    /* onderdeel van een plan: part of a plan. value KWK_ONDERDEEL_*; ref = PLAN_VASTGESTELD,
     * ZES_WEKEN_GEMELD or BORGINGSPLAN; person = about whom. Uses: ref!, person, value! */
    KWK_FACT_PLAN_ONDERDEEL = 75,

    /* the child's property (8.3; BW 1:337-374) */
    /* stuk over het vermogen: paper about the property. value KWK_VERMOGEN_*; ref = the measure or
     * the VERMOGENSHANDELING. Uses: ref, value! */
    KWK_FACT_VERMOGEN_STUK = 76,
    /* vermogenshandeling: act about the property. value KWK_HANDELING_*. Uses: ref, value! */
    KWK_FACT_VERMOGENSHANDELING = 77,

    /* complaints, incidents, file, professionals (2.3; Jeugdwet 4.1.6, 4.1.8, 4.2.1, 7.3.8) */
    /* klacht: complaint. Uses: ref, roles, persons */
    KWK_FACT_KLACHT = 78,
    /* oordeel klachtencommissie ontvangen: finding of the complaints committee received. ref =
     * KLACHT. Uses: ref */
    KWK_FACT_OORDEEL_KLACHTENCOMMISSIE = 79,
    /* reactie GI op oordeel: answer of the institution. ref = OORDEEL_KLACHTENCOMMISSIE. Uses:
     * ref */
    KWK_FACT_REACTIE_OP_KLACHT = 80,
    /* calamiteit of geweld: calamity or violence. value KWK_CALAMITEIT_*. Uses: ref, value! */
    KWK_FACT_CALAMITEIT = 81,
    /* melding aan de inspectie: report to the inspectorate. ref = CALAMITEIT. Uses: ref */
    KWK_FACT_MELDING_INSPECTIE = 82,
    /* verklaring omtrent het gedrag: certificate of conduct. date = day of issue. Uses: person */
    KWK_FACT_VOG = 83,
    /* dossier vernietigd: file destroyed. Uses: ref */
    KWK_FACT_DOSSIER_VERNIETIGD = 84,

    /* cooperation (5.2.1, 6.3.1, 8.6.1) */
    /* opschaling: escalation. value KWK_OPSCHALING_*; ref = HULP_BEPAALD. Uses: ref, value! */
    KWK_FACT_OPSCHALING = 85,
    /* afstemming: coordination meeting. Uses: ref, roles, persons, flags */
    KWK_FACT_AFSTEMMING = 86,
    /* hoger beroep: appeal. ref = UITSPRAAK; roles = by whom. Uses: ref!, roles */
    KWK_FACT_HOGER_BEROEP = 87,

    /* core decisions (2.4 a i) */
    /* diagnostiek: diagnostics. value KWK_DIAGNOSTIEK_*; ref2 = the KERNBESLUIT it rests on. Uses:
     * ref, ref2, value! */
    KWK_FACT_DIAGNOSTIEK = 88
};

#ifdef __cplusplus
}
#endif
#endif
