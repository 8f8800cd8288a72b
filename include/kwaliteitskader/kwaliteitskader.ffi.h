/*
 * kwaliteitskader.ffi.h: the declarations of libkwaliteitskader for a foreign function interface.
 * Made from the other headers by tests/abi/make_ffi_header.py: do not edit. C programs include
 * kwaliteitskader.h. The parser must know int32_t and uint32_t.
 */

/* base.h */
typedef int32_t kwk_date;
enum {
    KWK_LANG_NL = 1,
    KWK_LANG_EN = 2
};

/* status.h */
enum {
    KWK_OK = 0,
    KWK_ERR_NULL = -1,
    KWK_ERR_SIZE = -2,
    KWK_ERR_COUNT = -3,
    KWK_ERR_CAPACITY = -4,
    KWK_ERR_DATE = -5,
    KWK_ERR_RANGE = -6,
    KWK_ERR_CODE = -7,
    KWK_ERR_LANGUAGE = -8,
    KWK_ERR_KIND = -9,
    KWK_ERR_ID = -10,
    KWK_ERR_REF = -11,
    KWK_ERR_CYCLE = -12,
    KWK_ERR_RESERVED = -13,
    KWK_ERR_ORDER = -14,
    KWK_ERR_REQUIRED = -15,
    KWK_ERR_PERSON = -16,
    KWK_ERR_NORM = -17,
    KWK_ERR_EDITION = -18,
    KWK_ERR_FLAGS = -19,
    KWK_ERR_OVERLAP = -20,
    KWK_ERR_ENTRY = -21
};
const char *kwk_status_text(int32_t status, int32_t lang);
int32_t kwk_status_text_copy(int32_t status, int32_t lang, char *buffer, uint32_t capacity, uint32_t *needed);
const char *kwk_status_name(int32_t status);
int32_t kwk_status_name_copy(int32_t status, char *buffer, uint32_t capacity, uint32_t *needed);

/* version.h */
enum {
    KWK_VERSION_MAJOR = 0,
    KWK_VERSION_MINOR = 2,
    KWK_VERSION_PATCH = 0,
    KWK_ABI_VERSION = 1
};
enum {
    KWK_RECORD_FACT = 1,
    KWK_RECORD_QUERY = 2,
    KWK_RECORD_FINDING = 3,
    KWK_RECORD_REPORT = 4,
    KWK_RECORD_NORM_INFO = 5,
    KWK_RECORD_FACT_INFO = 6,
    KWK_RECORD_TERM = 7,
    KWK_RECORD_TERM_RESULT = 8,
    KWK_RECORD_HOLIDAY = 9,
    KWK_RECORD_SKIPPED_DAY = 10
};
enum {
    KWK_LIMIT_FACTS = 1,
    KWK_LIMIT_PERIODS = 2,
    KWK_LIMIT_PERSON = 3,
    KWK_LIMIT_EXTRA_DAYS = 4
};
const char *kwk_version(void);
int32_t kwk_version_copy(char *buffer, uint32_t capacity, uint32_t *needed);
int32_t kwk_abi_version(void);
int32_t kwk_edition(void);
const char *kwk_edition_name(int32_t edition);
int32_t kwk_edition_name_copy(int32_t edition, char *buffer, uint32_t capacity, uint32_t *needed);
uint32_t kwk_sizeof(int32_t record);
uint32_t kwk_offsetof(int32_t record, int32_t field);
int32_t kwk_limit(int32_t limit);

/* date.h */
enum {
    KWK_SCHRIKKELDAG_1_MAART = 1,
    KWK_SCHRIKKELDAG_28_FEBRUARI = 2
};
enum {
    KWK_MAANDAG = 1,
    KWK_DINSDAG = 2,
    KWK_WOENSDAG = 3,
    KWK_DONDERDAG = 4,
    KWK_VRIJDAG = 5,
    KWK_ZATERDAG = 6,
    KWK_ZONDAG = 7
};
int32_t kwk_date_check(kwk_date date);
int32_t kwk_date_make(int32_t year, int32_t month, int32_t day, kwk_date *date);
int32_t kwk_date_weekday(kwk_date date, int32_t *weekday);
int32_t kwk_date_to_day_number(kwk_date date, int32_t *day_number);
int32_t kwk_date_from_day_number(int32_t day_number, kwk_date *date);
int32_t kwk_date_add_days(kwk_date date, int32_t days, kwk_date *result);
int32_t kwk_date_add_months(kwk_date date, int32_t months, kwk_date *result);
int32_t kwk_date_add_years(kwk_date date, int32_t years, kwk_date *result);
int32_t kwk_date_difference(kwk_date from, kwk_date to, int32_t *days);
int32_t kwk_date_age(kwk_date birth, kwk_date on, int32_t reading, int32_t *age);
int32_t kwk_date_of_age(kwk_date birth, int32_t years, int32_t months, int32_t reading, kwk_date *result);
int32_t kwk_date_parse(const char *text, kwk_date *date);
int32_t kwk_date_format(kwk_date date, char *buffer, uint32_t capacity, uint32_t *needed);

/* calendar.h */
enum {
    KWK_CALENDAR_FIRST_YEAR = 1990,
    KWK_CALENDAR_LAST_YEAR = 2199
};
enum {
    KWK_DAG_GEWOON = 0,
    KWK_DAG_NIEUWJAARSDAG = 1,
    KWK_DAG_GOEDE_VRIJDAG = 2,
    KWK_DAG_EERSTE_PAASDAG = 3,
    KWK_DAG_TWEEDE_PAASDAG = 4,
    KWK_DAG_KONINGINNEDAG = 5,
    KWK_DAG_KONINGSDAG = 6,
    KWK_DAG_VIJF_MEI = 7,
    KWK_DAG_HEMELVAARTSDAG = 8,
    KWK_DAG_EERSTE_PINKSTERDAG = 9,
    KWK_DAG_TWEEDE_PINKSTERDAG = 10,
    KWK_DAG_EERSTE_KERSTDAG = 11,
    KWK_DAG_TWEEDE_KERSTDAG = 12,
    KWK_DAG_GELIJKGESTELD = 13,
    KWK_DAG_OPGEGEVEN = 14,
    KWK_DAG_ZATERDAG = 15,
    KWK_DAG_ZONDAG = 16
};
enum {
    KWK_WERKDAG_RUIM = 1,
    KWK_WERKDAG_STRIKT = 2,
    KWK_WERKDAG_ZONDER_GELIJKSTELLING = 3,
    KWK_WERKDAG_BEVESTIGD = 256
};
enum {
    KWK_BEWIJS_GEEN = 0,
    KWK_BEWIJS_TEKST = 1,
    KWK_BEWIJS_TITEL = 2,
    KWK_BEWIJS_SECUNDAIR = 3
};
enum {
    KWK_TERM_BEYOND_HORIZON = 2,
    KWK_TERM_YEAR_UNKNOWN = 4,
    KWK_TERM_SECONDARY = 8
};
struct kwk_holiday {
    kwk_date date;
    int32_t holiday;
    int32_t lid;
    int32_t evidence;
};
int32_t kwk_easter(int32_t year, kwk_date *date);
int32_t kwk_holidays(int32_t year, const kwk_date *extra_days, uint32_t extra_day_count, struct kwk_holiday *days, uint32_t capacity, uint32_t *needed);
int32_t kwk_day_kind(kwk_date date, const kwk_date *extra_days, uint32_t extra_day_count, int32_t *holiday);
int32_t kwk_holiday_lid(int32_t holiday);
const char *kwk_holiday_name(int32_t holiday, int32_t lang);
int32_t kwk_holiday_name_copy(int32_t holiday, int32_t lang, char *buffer, uint32_t capacity, uint32_t *needed);
const char *kwk_holiday_article(int32_t holiday, int32_t lang);
int32_t kwk_holiday_article_copy(int32_t holiday, int32_t lang, char *buffer, uint32_t capacity, uint32_t *needed);
const char *kwk_equated_decree(kwk_date date);
int32_t kwk_equated_decree_copy(kwk_date date, char *buffer, uint32_t capacity, uint32_t *needed);
int32_t kwk_equated_evidence(kwk_date date);
kwk_date kwk_equated_horizon(void);
int32_t kwk_equated_year(int32_t year);
int32_t kwk_is_workday(kwk_date date, int32_t reading, const kwk_date *extra_days, uint32_t extra_day_count, int32_t *workday, uint32_t *flags);
int32_t kwk_add_workdays(kwk_date date, int32_t count, int32_t reading, const kwk_date *extra_days, uint32_t extra_day_count, kwk_date *result, uint32_t *flags);
int32_t kwk_count_workdays(kwk_date from_exclusive, kwk_date to_inclusive, int32_t reading, const kwk_date *extra_days, uint32_t extra_day_count, int32_t *count, uint32_t *flags);

/* term.h */
enum {
    KWK_TERM_DAG = 1,
    KWK_TERM_WERKDAG = 2,
    KWK_TERM_WEEK = 3,
    KWK_TERM_MAAND = 4,
    KWK_TERM_JAAR = 5
};
enum {
    KWK_TERM_NA = 1,
    KWK_TERM_VOOR = 2
};
enum {
    KWK_TERM_WET = 1,
    KWK_TERM_AMVB = 2,
    KWK_TERM_OVERIG = 3
};
enum {
    KWK_TERM_VRIJHEIDSBENEMING = 1,
    KWK_TERM_BEKENDMAKING = 2,
    KWK_TERM_GEEN_GELIJKSTELLING = 4,
    KWK_TERM_ALLEEN_BEVESTIGD = 8
};
enum {
    KWK_TERM_DISPUTED = 1,
    KWK_TERM_CLAMPED = 16,
    KWK_TERM_SATURATED = 32
};
enum {
    KWK_SKIP_TELLING = 1,
    KWK_SKIP_EINDE = 2,
    KWK_SKIP_ARTIKEL_2 = 3
};
enum {
    KWK_SKIP_DUE = 1,
    KWK_SKIP_DUE_LATEST = 2
};
struct kwk_term {
    uint32_t size;
    kwk_date start;
    int32_t length;
    int32_t unit;
    int32_t direction;
    int32_t basis;
    uint32_t flags;
    int32_t reserved;
};
struct kwk_term_result {
    uint32_t size;
    kwk_date nominal_end;
    kwk_date nominal_latest;
    kwk_date due;
    kwk_date due_latest;
    int32_t atw_applies;
    int32_t extension_days;
    int32_t extension_latest;
    uint32_t flags;
    int32_t reserved;
};
struct kwk_skipped_day {
    kwk_date date;
    int32_t holiday;
    int32_t role;
    int32_t readings;
};
int32_t kwk_compute_term(const struct kwk_term *term, const kwk_date *extra_days, uint32_t extra_day_count, struct kwk_term_result *result, struct kwk_skipped_day *days, uint32_t capacity, uint32_t *needed);
const char *kwk_skip_text(int32_t role, int32_t lang);
int32_t kwk_skip_text_copy(int32_t role, int32_t lang, char *buffer, uint32_t capacity, uint32_t *needed);

/* codes.h */
enum {
    KWK_GEBOORTE_GEBOREN = 0,
    KWK_GEBOORTE_VERWACHT = 1
};
enum {
    KWK_GRENS_4 = 4,
    KWK_GRENS_6 = 6,
    KWK_GRENS_12 = 12,
    KWK_GRENS_16 = 16,
    KWK_GRENS_16_5 = 165,
    KWK_GRENS_18 = 18
};
enum {
    KWK_GEZAG_OUDER = 0,
    KWK_GEZAG_VOOGD = 1,
    KWK_GEZAG_DERDE = 2
};
enum {
    KWK_REGISTER_SKJ = 1,
    KWK_REGISTER_BIG = 2
};
enum {
    KWK_MAATREGEL_OTS = 1,
    KWK_MAATREGEL_VOTS = 2,
    KWK_MAATREGEL_VOOGDIJ = 3,
    KWK_MAATREGEL_VOORLOPIGE_VOOGDIJ = 4,
    KWK_MAATREGEL_TIJDELIJKE_VOOGDIJ = 5
};
enum {
    KWK_PLAATS_PLEEGZORG = 1,
    KWK_PLAATS_NETWERKPLEEGZORG = 2,
    KWK_PLAATS_BESTANDSPLEEGZORG = 3,
    KWK_PLAATS_GEZINSHUIS = 4,
    KWK_PLAATS_RESIDENTIEEL = 5,
    KWK_PLAATS_GESLOTEN = 6,
    KWK_PLAATS_ANDERE_OUDER = 7,
    KWK_PLAATS_ANDERS = 8
};
enum {
    KWK_EINDE_MEERDERJARIG = 1,
    KWK_EINDE_OPGEHEVEN = 2,
    KWK_EINDE_NIET_VERLENGD = 3,
    KWK_EINDE_VOLGENS_PLAN = 4,
    KWK_EINDE_GEZAG_BEEINDIGD = 5,
    KWK_EINDE_OVERLEDEN = 6,
    KWK_EINDE_VOOGD_PLEEGOUDER = 7,
    KWK_EINDE_VOOGD_BURGER = 8,
    KWK_EINDE_GEZAG_HERSTELD = 9,
    KWK_EINDE_GI_VERVANGEN = 10,
    KWK_EINDE_DOOR_GI = 11
};
enum {
    KWK_CONTACT_HUISBEZOEK = 1,
    KWK_CONTACT_OP_KANTOOR = 2,
    KWK_CONTACT_ELDERS = 3,
    KWK_CONTACT_TELEFOON = 4,
    KWK_CONTACT_BEELD = 5,
    KWK_CONTACT_SCHRIFT = 6
};
enum {
    KWK_AFZIEN_OUDERS = 1,
    KWK_AFZIEN_BEDREIGING = 2,
    KWK_AFZIEN_BELANG = 3
};
enum {
    KWK_MENING_EENS = 1,
    KWK_MENING_DEELS = 2,
    KWK_MENING_ONEENS = 3,
    KWK_MENING_GEEN = 4
};
enum {
    KWK_ZORG_ZORG = 1,
    KWK_ZORG_OMSTANDIGHEID = 2
};
enum {
    KWK_HULP_JEUGDHULP = 1,
    KWK_HULP_OUDER = 2,
    KWK_HULP_GEEN = 3,
    KWK_HULP_CONTINUERING = 4
};
enum {
    KWK_VOORNEMEN_VERLENGEN = 1,
    KWK_VOORNEMEN_NIET_VERLENGEN = 2,
    KWK_VOORNEMEN_EERDER_BEEINDIGEN = 3,
    KWK_VOORNEMEN_OVERPLAATSEN = 4
};
enum {
    KWK_VERZOEK_VERLENGING_OTS = 1,
    KWK_VERZOEK_VERLENGING_MACHTIGING = 2,
    KWK_VERZOEK_OTS = 3,
    KWK_VERZOEK_VOTS = 4,
    KWK_VERZOEK_MACHTIGING = 5,
    KWK_VERZOEK_OPHEFFING_OTS = 6,
    KWK_VERZOEK_VERVANGING_GI = 7,
    KWK_VERZOEK_VERVALLEN_AANWIJZING = 8,
    KWK_VERZOEK_INTREKKING_AANWIJZING = 9,
    KWK_VERZOEK_EINDE_PLAATSING = 10,
    KWK_VERZOEK_WIJZIGING_VERBLIJF = 11,
    KWK_VERZOEK_VERVANGENDE_TOESTEMMING = 12,
    KWK_VERZOEK_GEZAGSBEEINDIGING = 13,
    KWK_VERZOEK_BEKRACHTIGING = 14,
    KWK_VERZOEK_GEZAG_DEEL = 15,
    KWK_VERZOEK_OMGANG = 16,
    KWK_VERZOEK_MEDISCH = 17,
    KWK_VERZOEK_GESCHIL = 18,
    KWK_VERZOEK_ONDERZOEK_RVDK = 19,
    KWK_VERZOEK_VOOGDIJ = 20,
    KWK_VERZOEK_VOORLOPIGE_VOOGDIJ = 21
};
enum {
    KWK_UITKOMST_TOEGEWEZEN = 0,
    KWK_UITKOMST_AFGEWEZEN = 1,
    KWK_UITKOMST_AANGEHOUDEN = 2,
    KWK_UITKOMST_NIET_ONTVANKELIJK = 3,
    KWK_UITKOMST_DEELS = 4
};
enum {
    KWK_MEDEDELING_NIET_VERLENGEN = 1,
    KWK_MEDEDELING_EINDE_PLAATSING = 2,
    KWK_MEDEDELING_VERLENGEN_TWEE_JAAR = 3
};
enum {
    KWK_AANWIJZING_AANWIJZING = 1,
    KWK_AANWIJZING_CONTACTBEPERKING = 2
};
enum {
    KWK_BESLUIT_DIAGNOSTIEK = 1,
    KWK_BESLUIT_VEILIGHEID = 2,
    KWK_BESLUIT_UITHUISPLAATSING = 3,
    KWK_BESLUIT_PLAATS = 4,
    KWK_BESLUIT_TERUGPLAATSING = 5,
    KWK_BESLUIT_OVERPLAATSING = 6,
    KWK_BESLUIT_VERLENGEN = 7,
    KWK_BESLUIT_PERSPECTIEF = 8,
    KWK_BESLUIT_OMGANG = 9,
    KWK_BESLUIT_VERZOEK_ONDERZOEK = 10
};
enum {
    KWK_SETTING_WERKOVERLEG = 1,
    KWK_SETTING_CASUISTIEK = 2,
    KWK_SETTING_MDO = 3,
    KWK_SETTING_CONSULT = 4
};
enum {
    KWK_OMGANG_GI = 1,
    KWK_OMGANG_RECHTER = 2
};
enum {
    KWK_OVERDRACHT_LOKAAL_TEAM = 1,
    KWK_OVERDRACHT_ANDERE_GI = 2,
    KWK_OVERDRACHT_BURGERVOOGD = 3,
    KWK_OVERDRACHT_NAAR_GEDWONGEN = 4
};
enum {
    KWK_ARRANGEMENT_DIGID = 1,
    KWK_ARRANGEMENT_VERZEKERING = 2,
    KWK_ARRANGEMENT_UITKERING = 3,
    KWK_ARRANGEMENT_TOESLAGEN = 4,
    KWK_ARRANGEMENT_WMO = 5,
    KWK_ARRANGEMENT_WLZ = 6,
    KWK_ARRANGEMENT_PGB = 7
};
enum {
    KWK_GROND_WACHTLIJST = 1,
    KWK_GROND_PERSONEEL = 2,
    KWK_GROND_ONDERZOEK = 3,
    KWK_GROND_OUDERS = 4,
    KWK_GROND_JEUGDIGE = 5,
    KWK_GROND_OVERLEG = 6,
    KWK_GROND_VERSCHOONBAAR = 7,
    KWK_GROND_ANDERS = 8
};
enum {
    KWK_OORDEEL_VOLDAAN = 1,
    KWK_OORDEEL_NIET_VOLDAAN = 2
};
enum {
    KWK_VOORLICHTING_RECHTEN_PLICHTEN = 1,
    KWK_VOORLICHTING_JURIDISCHE_HULP = 2,
    KWK_VOORLICHTING_KLACHTENREGELING = 3,
    KWK_VOORLICHTING_ONDERZOEK_EN_HULP = 4,
    KWK_VOORLICHTING_VERTROUWENSPERSOON = 5,
    KWK_VOORLICHTING_VERVANGING_WERKER = 6,
    KWK_VOORLICHTING_VERZOEKROUTES = 7,
    KWK_VOORLICHTING_VOORNEMEN = 8,
    KWK_VOORLICHTING_KADER = 9,
    KWK_VOORLICHTING_PERSPECTIEFBESLUIT = 10
};
enum {
    KWK_TOESTEMMING_JEUGDHULP = 1,
    KWK_TOESTEMMING_PLAN_PLEEGOUDER = 2,
    KWK_TOESTEMMING_INFORMATIE = 3,
    KWK_TOESTEMMING_MEDISCH = 4,
    KWK_TOESTEMMING_BUITENLAND = 5
};
enum {
    KWK_ANTWOORD_GEGEVEN = 1,
    KWK_ANTWOORD_GEWEIGERD = 2
};
enum {
    KWK_MELDCODE_SIGNALEN = 1,
    KWK_MELDCODE_OVERLEG = 2,
    KWK_MELDCODE_GESPREK = 3,
    KWK_MELDCODE_WEGEN = 4,
    KWK_MELDCODE_BESLISSEN = 5
};
enum {
    KWK_INLICHTING_GEVRAAGD = 1,
    KWK_INLICHTING_VERSTREKT = 2,
    KWK_INLICHTING_GEWEIGERD = 3,
    KWK_INLICHTING_AAN_DERDE = 4
};
enum {
    KWK_ONDERDEEL_ANALYSE = 1,
    KWK_ONDERDEEL_VEILIGHEIDSSCHATTING = 2,
    KWK_ONDERDEEL_AFSPRAKEN = 3,
    KWK_ONDERDEEL_BODEMEISEN = 4,
    KWK_ONDERDEEL_DOELEN = 5,
    KWK_ONDERDEEL_HULP_PER_GEZINSLID = 6,
    KWK_ONDERDEEL_BLIJVENDE_VEILIGHEID = 7,
    KWK_ONDERDEEL_SIGNALEN_TERUGVAL = 8,
    KWK_ONDERDEEL_BIJ_TERUGVAL = 9,
    KWK_ONDERDEEL_CONTACT_FAMILIE = 10,
    KWK_ONDERDEEL_DAGELIJKSE_ZORG = 11,
    KWK_ONDERDEEL_DOELEN_OUDERS = 12,
    KWK_ONDERDEEL_KOERS_EN_ONTBREEKT = 13
};
enum {
    KWK_VERMOGEN_OPGAVE = 1,
    KWK_VERMOGEN_BOEDELBESCHRIJVING = 2,
    KWK_VERMOGEN_VERKLARING = 3,
    KWK_VERMOGEN_REKENING = 4,
    KWK_VERMOGEN_EINDREKENING = 5,
    KWK_VERMOGEN_MACHTIGING = 6
};
enum {
    KWK_HANDELING_BESCHIKKEN = 1,
    KWK_HANDELING_GIFT = 2,
    KWK_HANDELING_AANNEMEN_LAST = 3,
    KWK_HANDELING_LENEN = 4,
    KWK_HANDELING_ONVERDEELD = 5,
    KWK_HANDELING_PROCEDEREN = 6,
    KWK_HANDELING_BELEGGEN = 7,
    KWK_HANDELING_KOPEN_HUREN = 8,
    KWK_HANDELING_VERKRIJGEN = 9,
    KWK_HANDELING_VORDERING = 10
};
enum {
    KWK_CALAMITEIT_CALAMITEIT = 1,
    KWK_CALAMITEIT_GEWELD = 2
};
enum {
    KWK_OPSCHALING_GEMEENTE = 1,
    KWK_OPSCHALING_EXPERTTEAM = 2
};
enum {
    KWK_READING_WERKDAG = 1,
    KWK_READING_ACHT_WEKEN = 2,
    KWK_READING_MAANDEINDE = 3,
    KWK_READING_DAG_VAN_VERZENDING = 4,
    KWK_READING_SCHRIKKELDAG = 5,
    KWK_READING_ATW_VERVAL = 6,
    KWK_READING_UITSPRAAK_OF_INGANG = 7,
    KWK_READING_GI_VERVANGEN = 8,
    KWK_READING_VOTS_OTS = 9,
    KWK_READING_GEZINSHUIS = 10,
    KWK_READING_VOOGDIJ_OUDERS = 11,
    KWK_READING_VOOGDIJ_PLAN = 12,
    KWK_READING_VOOGD_INSTEMMING = 13,
    KWK_READING_TOT_VIER_JAAR = 14,
    KWK_READING_VIER_TOT_ZES = 15
};
enum {
    KWK_ROL_JEUGDIGE = 0,
    KWK_ROL_OUDER_MET_GEZAG = 1,
    KWK_ROL_OUDER_ZONDER_GEZAG = 2,
    KWK_ROL_VOOGD = 3,
    KWK_ROL_PLEEGOUDER = 4,
    KWK_ROL_GEZINSHUISOUDER = 5,
    KWK_ROL_NETWERK = 6,
    KWK_ROL_JEUGDBESCHERMER = 7,
    KWK_ROL_GEDRAGSDESKUNDIGE = 8,
    KWK_ROL_JURIST = 9,
    KWK_ROL_GI_MEDEWERKER = 10,
    KWK_ROL_RVDK = 11,
    KWK_ROL_VEILIG_THUIS = 12,
    KWK_ROL_KINDERRECHTER = 13,
    KWK_ROL_COLLEGE = 14,
    KWK_ROL_LOKAAL_TEAM = 15,
    KWK_ROL_JEUGDHULPAANBIEDER = 16,
    KWK_ROL_PLEEGZORGWERKER = 17,
    KWK_ROL_HULPVERLENER_VOLWASSENEN = 18,
    KWK_ROL_EXPERTTEAM = 19,
    KWK_ROL_OM = 20,
    KWK_ROL_IGJ = 21,
    KWK_ROL_VERTROUWENSPERSOON = 22,
    KWK_ROL_BIJZONDERE_CURATOR = 23,
    KWK_ROL_ADVOCAAT = 24,
    KWK_ROL_SCHOOL = 25,
    KWK_ROL_BELANGHEBBENDE = 26
};
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
    KWK_ACTOR_OUDER = 28,
    KWK_ACTOR_GEZIN = 29,
    KWK_ACTOR_BIOLOGISCHE_FAMILIE = 30,
    KWK_ACTOR_VERZORGER = 31,
    KWK_ACTOR_GI = 32,
    KWK_ACTOR_VOOGDIJWERKER = 33,
    KWK_ACTOR_RECHTBANK = 34,
    KWK_ACTOR_KANTONRECHTER = 35,
    KWK_ACTOR_CERTIFICERENDE_INSTELLING = 36,
    KWK_ACTOR_BURGERVOOGD = 37,
    KWK_ACTOR_PLEEGOUDERVOOGD = 38,
    KWK_ACTOR_HULPVERLENER = 39,
    KWK_ACTOR_JEUGDPROFESSIONAL = 40,
    KWK_ACTOR_PLEEGZORGAANBIEDER = 41,
    KWK_ACTOR_DESKUNDIGE_GEMEENTE = 42,
    KWK_ACTOR_RAADSONDERZOEKER = 43,
    KWK_ACTOR_DERDE = 44,
    KWK_ACTOR_RIJK = 45,
    KWK_ACTOR_REGISTERSTICHTING = 46,
    KWK_ACTOR_KLACHTENCOMMISSIE = 47,
    KWK_ACTOR_BURGEMEESTER = 48,
    KWK_ACTOR_POLITIE = 49,
    KWK_ACTOR_REGIONAAL_VEILIGHEIDSTEAM = 50,
    KWK_ACTOR_BEROEPSVERENIGING = 51
};
enum {
    KWK_FLAG_DEELNEMERS_VOLLEDIG = 1,
    KWK_FLAG_MET_VERSLAG = 2,
    KWK_FLAG_AANSLUITEND = 4,
    KWK_FLAG_GEMOTIVEERD = 8,
    KWK_FLAG_OUDERS_GEHOORD = 16,
    KWK_FLAG_JEUGDIGE_GEHOORD = 32,
    KWK_FLAG_OUDERS_GEINFORMEERD = 64,
    KWK_FLAG_JEUGDIGE_GEINFORMEERD = 128,
    KWK_FLAG_SPOED_ZONDER_VERHOOR = 256,
    KWK_FLAG_BESPROKEN_VERMELD = 512,
    KWK_FLAG_PROFESSIONAL_PASSEND = 1024,
    KWK_FLAG_GEZIN_PASSEND = 2048,
    KWK_FLAG_GEDRAGEN = 4096,
    KWK_FLAG_SCHRIFTELIJK = 8192
};

/* facts.h */
enum {
    KWK_FACT_GEBOORTE = 1,
    KWK_FACT_LEEFTIJDSGRENS = 2,
    KWK_FACT_OVERLIJDEN = 3,
    KWK_FACT_OUDER = 4,
    KWK_FACT_GEZAG = 5,
    KWK_FACT_VERZORGER = 6,
    KWK_FACT_REGISTRATIE = 7,
    KWK_FACT_MAATREGEL = 8,
    KWK_FACT_UITSPRAAK = 9,
    KWK_FACT_VERNIETIGING = 10,
    KWK_FACT_BEEINDIGD = 11,
    KWK_FACT_GI_BELAST = 12,
    KWK_FACT_GI_IN_KENNIS = 13,
    KWK_FACT_WERKER_AANGEWEZEN = 14,
    KWK_FACT_CONTACT = 15,
    KWK_FACT_FGP_AANGEBODEN = 16,
    KWK_FACT_FGP_AFGEZIEN = 17,
    KWK_FACT_FGP_GEMAAKT = 18,
    KWK_FACT_KOERS = 19,
    KWK_FACT_PLAN_VASTGESTELD = 20,
    KWK_FACT_PLAN_BESPROKEN = 21,
    KWK_FACT_PLAN_MENING = 22,
    KWK_FACT_PLAN_BIJGESTELD = 23,
    KWK_FACT_PLAN_BEZIEN = 24,
    KWK_FACT_ZES_WEKEN_GEMELD = 25,
    KWK_FACT_VEILIGHEIDSTAXATIE = 26,
    KWK_FACT_RISICOTAXATIE = 27,
    KWK_FACT_VEILIGHEIDSPLAN = 28,
    KWK_FACT_NIEUWE_ERNSTIGE_ZORG = 29,
    KWK_FACT_ACUTE_ONVEILIGHEID = 30,
    KWK_FACT_ACTIE_VEILIGHEID = 31,
    KWK_FACT_HULP_BEPAALD = 32,
    KWK_FACT_HULP_OVERLEG = 33,
    KWK_FACT_HULP_BESCHIKKING = 34,
    KWK_FACT_HULP_AANGEMELD = 35,
    KWK_FACT_HULP_INTAKE = 36,
    KWK_FACT_HULP_WACHTLIJST = 37,
    KWK_FACT_HULP_GESTART = 38,
    KWK_FACT_HULP_OVERBRUGGING = 39,
    KWK_FACT_HULP_ALTERNATIEF_PASSEND = 40,
    KWK_FACT_HULP_DOORBRAAK = 41,
    KWK_FACT_HULP_BEEINDIGD = 42,
    KWK_FACT_MACHTIGING = 43,
    KWK_FACT_PLAATSING = 44,
    KWK_FACT_TERUGPLAATSING = 45,
    KWK_FACT_TOESTEMMING_VERBLIJF = 46,
    KWK_FACT_VOORNEMEN = 47,
    KWK_FACT_VERZOEK = 48,
    KWK_FACT_BESLUIT_GI = 49,
    KWK_FACT_MEDEDELING_RVDK = 50,
    KWK_FACT_ADVIES_RVDK = 51,
    KWK_FACT_VERSLAG = 52,
    KWK_FACT_GEHOORD = 53,
    KWK_FACT_SCHRIFTELIJKE_AANWIJZING = 54,
    KWK_FACT_KERNBESLUIT = 55,
    KWK_FACT_DEELNAME = 56,
    KWK_FACT_MDO = 57,
    KWK_FACT_OMGANGSREGELING = 58,
    KWK_FACT_EINDGESPREK = 59,
    KWK_FACT_BORGINGSPLAN = 60,
    KWK_FACT_DOSSIER_AFGESLOTEN = 61,
    KWK_FACT_OVERDRACHT = 62,
    KWK_FACT_MELDING_LOKAAL_TEAM = 63,
    KWK_FACT_ARRANGEMENT_18 = 64,
    KWK_FACT_UITLEG = 65,
    KWK_FACT_OORDEEL = 66,
    KWK_FACT_TERMIJN_GESTELD = 67,
    KWK_FACT_VOLLEDIG = 68,
    KWK_FACT_LEZING = 69,
    KWK_FACT_VOORLICHTING = 70,
    KWK_FACT_TOESTEMMING = 71,
    KWK_FACT_MELDCODE_STAP = 72,
    KWK_FACT_MELDING_VEILIG_THUIS = 73,
    KWK_FACT_INLICHTING = 74,
    KWK_FACT_PLAN_ONDERDEEL = 75,
    KWK_FACT_VERMOGEN_STUK = 76,
    KWK_FACT_VERMOGENSHANDELING = 77,
    KWK_FACT_KLACHT = 78,
    KWK_FACT_OORDEEL_KLACHTENCOMMISSIE = 79,
    KWK_FACT_REACTIE_OP_KLACHT = 80,
    KWK_FACT_CALAMITEIT = 81,
    KWK_FACT_MELDING_INSPECTIE = 82,
    KWK_FACT_VOG = 83,
    KWK_FACT_DOSSIER_VERNIETIGD = 84,
    KWK_FACT_OPSCHALING = 85,
    KWK_FACT_AFSTEMMING = 86,
    KWK_FACT_HOGER_BEROEP = 87
};

/* norms.h */
enum {
    KWK_NORM_KERNBESLUIT_GEDRAGSDESKUNDIGE = 201,
    KWK_NORM_KERNBESLUIT_NIET_ALLEEN = 202,
    KWK_NORM_WERKER_OTS = 401,
    KWK_NORM_EERSTE_CONTACT_OTS = 402,
    KWK_NORM_PLAN_ZES_WEKEN = 403,
    KWK_NORM_KOERS_ZES_WEKEN = 404,
    KWK_NORM_VEILIGHEIDSTAXATIE_START = 405,
    KWK_NORM_VEILIGHEIDSTAXATIE_ZORG = 406,
    KWK_NORM_VOTS_DUUR = 407,
    KWK_NORM_OTS_DUUR = 408,
    KWK_NORM_SPOED_BELANGHEBBENDEN = 409,
    KWK_NORM_SPOED_MINDERJARIGE = 410,
    KWK_NORM_HULP_DRIE_MAANDEN = 501,
    KWK_NORM_LOKAAL_TEAM_16_5 = 502,
    KWK_NORM_PLAN_JAARLIJKS = 601,
    KWK_NORM_MACHTIGING_DUUR = 602,
    KWK_NORM_MACHTIGING_BINNEN_OTS = 603,
    KWK_NORM_MACHTIGING_TEN_UITVOER = 604,
    KWK_NORM_TOESTEMMING_265I = 605,
    KWK_NORM_AANWIJZING_VERVALLENVERKLARING = 606,
    KWK_NORM_AANWIJZING_BESLISSING_GI = 607,
    KWK_NORM_AANWIJZING_NA_BESLISSING = 608,
    KWK_NORM_EINDE_PLAATSING_BESLISSING_GI = 609,
    KWK_NORM_OTS_VERLENGING_DUUR = 701,
    KWK_NORM_MACHTIGING_VERLENGING_DUUR = 702,
    KWK_NORM_OTS_VERLENGING_BESLIST = 703,
    KWK_NORM_MACHTIGING_VERLENGING_BESLIST = 704,
    KWK_NORM_VERZOEK_VERLENGING_OTS = 705,
    KWK_NORM_VERZOEK_VERLENGING_MACHTIGING = 706,
    KWK_NORM_MEDEDELING_NIET_VERLENGEN_OTS = 707,
    KWK_NORM_MEDEDELING_NIET_VERLENGEN_MACHTIGING = 708,
    KWK_NORM_MEDEDELING_EINDE_PLAATSING = 709,
    KWK_NORM_MEDEDELING_TWEE_JAAR = 710,
    KWK_NORM_ADVIES_TWEE_JAAR = 711,
    KWK_NORM_PERSPECTIEF_NAAR_RECHTER = 712,
    KWK_NORM_VERZOEK_BESPROKEN = 713,
    KWK_NORM_MAATREGEL_TOT_18 = 714,
    KWK_NORM_WERKER_VOOGDIJ = 801,
    KWK_NORM_EERSTE_CONTACT_VOOGDIJ = 802,
    KWK_NORM_PLAN_JAARLIJKS_KADER = 803,
    KWK_NORM_BLOKKADERECHT_336A = 804
};

/* catalogue.h */
enum {
    KWK_GROUP_NONE = 0,
    KWK_GROUP_GETAL = 1,
    KWK_GROUP_FACT = 2,
    KWK_GROUP_NORM = 3,
    KWK_GROUP_VERDICT = 4,
    KWK_GROUP_REASON = 5,
    KWK_GROUP_ROL = 6,
    KWK_GROUP_ACTOR = 7,
    KWK_GROUP_FLAG = 8,
    KWK_GROUP_READING = 9,
    KWK_GROUP_POLICY = 10,
    KWK_GROUP_STATUS = 11,
    KWK_GROUP_TEXTSTATUS = 12,
    KWK_GROUP_GEBOORTE = 20,
    KWK_GROUP_GRENS = 21,
    KWK_GROUP_GEZAG = 22,
    KWK_GROUP_REGISTER = 23,
    KWK_GROUP_MAATREGEL = 24,
    KWK_GROUP_PLAATS = 25,
    KWK_GROUP_EINDE = 26,
    KWK_GROUP_CONTACT = 27,
    KWK_GROUP_AFZIEN = 28,
    KWK_GROUP_MENING = 29,
    KWK_GROUP_ZORG = 30,
    KWK_GROUP_HULP = 31,
    KWK_GROUP_VOORNEMEN = 32,
    KWK_GROUP_VERZOEK = 33,
    KWK_GROUP_UITKOMST = 34,
    KWK_GROUP_MEDEDELING = 35,
    KWK_GROUP_AANWIJZING = 36,
    KWK_GROUP_BESLUIT = 37,
    KWK_GROUP_SETTING = 38,
    KWK_GROUP_OMGANG = 39,
    KWK_GROUP_OVERDRACHT = 40,
    KWK_GROUP_ARRANGEMENT = 41,
    KWK_GROUP_GROND = 42,
    KWK_GROUP_OORDEEL = 43,
    KWK_GROUP_VOORLICHTING = 44,
    KWK_GROUP_TOESTEMMING = 45,
    KWK_GROUP_ANTWOORD = 46,
    KWK_GROUP_MELDCODE = 47,
    KWK_GROUP_INLICHTING = 48,
    KWK_GROUP_ONDERDEEL = 49,
    KWK_GROUP_VERMOGEN = 50,
    KWK_GROUP_HANDELING = 51,
    KWK_GROUP_CALAMITEIT = 52,
    KWK_GROUP_OPSCHALING = 53,
    KWK_GROUP_TABLE = 54,
    KWK_GROUP_SORT = 55,
    KWK_GROUP_FASE = 56,
    KWK_GROUP_ASPECT = 57,
    KWK_GROUP_TRACK = 58,
    KWK_GROUP_USED = 59,
    KWK_GROUP_WHY = 60,
    KWK_GROUP_NORMKIND = 61,
    KWK_GROUP_SET = 62,
    KWK_GROUP_MATCH = 63,
    KWK_GROUP_LIST = 64
};
enum {
    KWK_NORMSTATUS_VERDRAG = 1,
    KWK_NORMSTATUS_WET = 2,
    KWK_NORMSTATUS_AMVB = 3,
    KWK_NORMSTATUS_PROCESREGLEMENT = 4,
    KWK_NORMSTATUS_VELDNORM = 5,
    KWK_NORMSTATUS_PROFESSIONEEL = 6,
    KWK_NORMSTATUS_RICHTLIJN = 7,
    KWK_NORMSTATUS_AANBEVELING = 8,
    KWK_NORMSTATUS_KADER = 9
};
enum {
    KWK_TEXTSTATUS_GELEZEN = 1,
    KWK_TEXTSTATUS_TWEEDE_HAND = 2,
    KWK_TEXTSTATUS_ONGECONTROLEERD = 3
};
enum {
    KWK_NORMKIND_TERM = 1,
    KWK_NORMKIND_PRESENCE = 2,
    KWK_NORMKIND_PRECONDITION = 3,
    KWK_NORMKIND_MAXIMUM = 4,
    KWK_NORMKIND_ABSENCE = 5,
    KWK_NORMKIND_PARTICIPATION = 6,
    KWK_NORMKIND_CONSENT = 7,
    KWK_NORMKIND_JUDGEMENT = 8,
    KWK_NORMKIND_CONTEXT = 9
};
struct kwk_norm_info {
    uint32_t size;
    int32_t norm;
    int32_t kind;
    int32_t set;
    int32_t status;
    int32_t bound;
    int32_t length;
    int32_t unit;
    int32_t direction;
    int32_t basis;
    int32_t explain;
    int32_t adjustable;
    kwk_date valid_from;
    kwk_date valid_through;
    kwk_date checked_through;
    int32_t revision;
    int32_t text_status;
};
enum {
    KWK_NORM_INFO_SIZE_V1 = 68
};
struct kwk_fact_info {
    uint32_t size;
    int32_t kind;
    uint32_t uses;
    uint32_t required;
    uint32_t flags;
    int32_t value_group;
    int32_t detail_group;
    int32_t partial;
};
enum {
    KWK_FACT_INFO_SIZE_V1 = 32
};
int32_t kwk_norms(int32_t *norms, uint32_t capacity, uint32_t *needed);
int32_t kwk_facts(int32_t *kinds, uint32_t capacity, uint32_t *needed);
int32_t kwk_norm_info(int32_t norm, struct kwk_norm_info *info);
int32_t kwk_fact_info(int32_t kind, struct kwk_fact_info *info);
const char *kwk_norm_title(int32_t norm, int32_t lang);
int32_t kwk_norm_title_copy(int32_t norm, int32_t lang, char *buffer, uint32_t capacity, uint32_t *needed);
const char *kwk_norm_source(int32_t norm);
int32_t kwk_norm_source_copy(int32_t norm, char *buffer, uint32_t capacity, uint32_t *needed);
const char *kwk_norm_section(int32_t norm);
int32_t kwk_norm_section_copy(int32_t norm, char *buffer, uint32_t capacity, uint32_t *needed);
const char *kwk_code_name(int32_t group, int32_t number);
int32_t kwk_code_name_copy(int32_t group, int32_t number, char *buffer, uint32_t capacity, uint32_t *needed);
const char *kwk_code_label(int32_t group, int32_t number, int32_t lang);
int32_t kwk_code_label_copy(int32_t group, int32_t number, int32_t lang, char *buffer, uint32_t capacity, uint32_t *needed);
int32_t kwk_code_number(int32_t group, const char *name, int32_t *number);

/* entry.h */
enum {
    KWK_TABLE_NORM = 1,
    KWK_TABLE_FASE = 2,
    KWK_TABLE_DOEL = 3,
    KWK_TABLE_TAAK = 4,
    KWK_TABLE_ACTOR = 5,
    KWK_TABLE_KERNBESLUIT = 6,
    KWK_TABLE_BRON = 7,
    KWK_TABLE_AGENDAPUNT = 8,
    KWK_TABLE_DEFINITIE = 9,
    KWK_TABLE_CONTEXT = 10,
    KWK_TABLE_VERSCHIL = 11
};
enum {
    KWK_ENTRY_SORT = 1,
    KWK_ENTRY_PHASE = 2,
    KWK_ENTRY_SET = 3,
    KWK_ENTRY_STATUS = 4,
    KWK_ENTRY_BOUND = 5,
    KWK_ENTRY_EVALUATION = 6,
    KWK_ENTRY_WHY = 7,
    KWK_ENTRY_EXPLAIN = 8,
    KWK_ENTRY_ADJUSTABLE = 9,
    KWK_ENTRY_TERM_LENGTH = 10,
    KWK_ENTRY_TERM_UNIT = 11,
    KWK_ENTRY_TERM_DIRECTION = 12,
    KWK_ENTRY_TERM_BASIS = 13,
    KWK_ENTRY_VALID_FROM = 14,
    KWK_ENTRY_VALID_THROUGH = 15,
    KWK_ENTRY_CHECKED_THROUGH = 16,
    KWK_ENTRY_TEXT_STATUS = 17,
    KWK_ENTRY_REVISION = 18,
    KWK_ENTRY_REVIEWED = 19,
    KWK_ENTRY_TRIGGER = 20,
    KWK_ENTRY_FULFIL = 21,
    KWK_ENTRY_PARENT = 22,
    KWK_ENTRY_ASPECT = 23,
    KWK_ENTRY_JOINT = 24,
    KWK_ENTRY_TRACK = 25,
    KWK_ENTRY_DECISION = 26,
    KWK_ENTRY_READING = 27,
    KWK_ENTRY_USED = 28
};
enum {
    KWK_TEXT_CODE = 1,
    KWK_TEXT_TITLE = 2,
    KWK_TEXT_WORDING = 3,
    KWK_TEXT_SOURCE = 4,
    KWK_TEXT_QUESTION = 5,
    KWK_TEXT_URL = 6,
    KWK_TEXT_LETTER = 7,
    KWK_TEXT_ONE = 8,
    KWK_TEXT_TWO = 9
};
enum {
    KWK_PLACE_ROW = 1,
    KWK_PLACE_LINE = 2,
    KWK_PLACE_THROUGH = 3
};
enum {
    KWK_SORT_HOOFDDOEL = 1,
    KWK_SORT_SUBDOEL = 2,
    KWK_SORT_RESULTAAT = 3,
    KWK_SORT_JEUGDBESCHERMER = 4,
    KWK_SORT_ANDEREN = 5,
    KWK_SORT_FAMILIE = 6,
    KWK_SORT_SUBSOORT = 7,
    KWK_SORT_WET = 8,
    KWK_SORT_KWALITEITSKADER = 9,
    KWK_SORT_RICHTLIJN = 10,
    KWK_SORT_RAPPORT = 11,
    KWK_SORT_INLEIDING = 12,
    KWK_SORT_TOEKOMST = 13,
    KWK_SORT_VOETNOOT = 14,
    KWK_SORT_CITAAT = 15,
    KWK_SORT_VERSCHIL = 16,
    KWK_SORT_AMBIGUITEIT = 17,
    KWK_SORT_VALKUIL = 18,
    KWK_SORT_NIEUW = 19,
    KWK_SORT_PERSOON = 20,
    KWK_SORT_PROFESSIONAL = 21,
    KWK_SORT_ORGANISATIE = 22
};
enum {
    KWK_FASE_ALGEMEEN = 2,
    KWK_FASE_VOORKOMEN = 3,
    KWK_FASE_INSTROOM = 4,
    KWK_FASE_HULP = 5,
    KWK_FASE_REGIE = 6,
    KWK_FASE_VERVOLG = 7,
    KWK_FASE_VOOGDIJ = 8
};
enum {
    KWK_ASPECT_VEILIGHEID = 1,
    KWK_ASPECT_PARTICIPATIE = 2,
    KWK_ASPECT_PASSENDE_HULP = 3,
    KWK_ASPECT_SAMENWERKING = 4,
    KWK_ASPECT_CONTINUITEIT = 5,
    KWK_ASPECT_GEZINSBAND = 6,
    KWK_ASPECT_ZORGVULDIGHEID = 7
};
enum {
    KWK_TRACK_OTS = 1,
    KWK_TRACK_VOOGDIJ = 2,
    KWK_TRACK_BEIDE = 3
};
enum {
    KWK_USED_EEN = 1,
    KWK_USED_TWEE = 2,
    KWK_USED_BEIDE = 3,
    KWK_USED_GEEN = 4
};
enum {
    KWK_WHY_STELSEL = 1,
    KWK_WHY_ORGANISATIE = 2,
    KWK_WHY_RECHT = 3,
    KWK_WHY_VERWIJZING = 4,
    KWK_WHY_BEVOEGDHEID = 5,
    KWK_WHY_RECHTSGEVOLG = 6,
    KWK_WHY_DERDE = 7
};
uint32_t kwk_entry_count(int32_t table);
int32_t kwk_entry_at(int32_t table, uint32_t index);
int32_t kwk_entry_find(int32_t table, const char *code);
int32_t kwk_entry_value(int32_t table, int32_t number, int32_t field, int32_t *value);
const char *kwk_entry_text(int32_t table, int32_t number, int32_t text, int32_t lang);
int32_t kwk_entry_text_copy(int32_t table, int32_t number, int32_t text, int32_t lang, char *buffer, uint32_t capacity, uint32_t *needed);
const char *kwk_catalogue_digest(void);
int32_t kwk_catalogue_digest_copy(char *buffer, uint32_t capacity, uint32_t *needed);
uint32_t kwk_place_count(int32_t table, int32_t number);
int32_t kwk_place_value(int32_t table, int32_t number, uint32_t index, int32_t field, int32_t *value);
const char *kwk_place_section(int32_t table, int32_t number, uint32_t index);
int32_t kwk_place_section_copy(int32_t table, int32_t number, uint32_t index, char *buffer, uint32_t capacity, uint32_t *needed);
uint32_t kwk_link_count(int32_t table, int32_t number, int32_t to_table);
int32_t kwk_link_at(int32_t table, int32_t number, int32_t to_table, uint32_t index, int32_t *to, int32_t *to_number);
uint32_t kwk_select_count(int32_t table, int32_t field, int32_t value);
int32_t kwk_select_at(int32_t table, int32_t field, int32_t value, uint32_t index);

/* codelist.h */
enum {
    KWK_LIST_CBS_MAATREGEL = 1,
    KWK_LIST_CBS_EINDE_OTS = 2,
    KWK_LIST_CBS_EINDE_VOOGDIJ = 3,
    KWK_LIST_CBS_EINDE_JEUGDHULP = 4,
    KWK_LIST_IJW_PRODUCTCATEGORIE = 5,
    KWK_LIST_IJW_VERWIJZER = 6,
    KWK_LIST_IJW_EINDE = 7,
    KWK_LIST_IJW_JURIDISCHE_STATUS = 8,
    KWK_LIST_IJW_VERTEGENWOORDIGING = 9,
    KWK_LIST_IJW_RELATIE = 10,
    KWK_LIST_IJW_DATUMGEBRUIK = 11,
    KWK_LIST_CORV_BERICHT = 12,
    KWK_LIST_FACTUUR = 13,
    KWK_LIST_GEZAG = 14,
    KWK_LIST_AFKORTING = 15
};
enum {
    KWK_MATCH_GELIJK = 1,
    KWK_MATCH_RUIMER = 2,
    KWK_MATCH_AFGELEID = 3,
    KWK_MATCH_GEEN = 4
};
enum {
    KWK_LISTTEXT_NAME = 1,
    KWK_LISTTEXT_VERSION = 2,
    KWK_LISTTEXT_NOTE = 3
};
int32_t kwk_list_at(uint32_t index);
const char *kwk_list_text(int32_t list, int32_t text, int32_t lang);
int32_t kwk_list_text_copy(int32_t list, int32_t text, int32_t lang, char *buffer, uint32_t capacity, uint32_t *needed);
int32_t kwk_list_text_status(int32_t list);
uint32_t kwk_list_count(int32_t list);
const char *kwk_list_code(int32_t list, uint32_t index);
int32_t kwk_list_code_copy(int32_t list, uint32_t index, char *buffer, uint32_t capacity, uint32_t *needed);
const char *kwk_list_label(int32_t list, uint32_t index, int32_t lang);
int32_t kwk_list_label_copy(int32_t list, uint32_t index, int32_t lang, char *buffer, uint32_t capacity, uint32_t *needed);
int32_t kwk_list_counterpart(int32_t list, uint32_t index, int32_t *group, int32_t *number, int32_t *match);
int32_t kwk_list_find_code(int32_t list, const char *code, uint32_t from);
int32_t kwk_list_find_number(int32_t list, int32_t group, int32_t number, uint32_t from);

/* case.h */
struct kwk_fact {
    int32_t kind;
    kwk_date date;
    kwk_date last_day;
    kwk_date recorded;
    kwk_date withdrawn;
    int32_t id;
    int32_t ref;
    int32_t ref2;
    int32_t person;
    int32_t value;
    int32_t detail;
    uint32_t roles;
    uint32_t persons;
    uint32_t flags;
    uint32_t known;
    int32_t reserved;
};
enum {
    KWK_FACTS_MAX = 4096,
    KWK_PERIODS_MAX = 128,
    KWK_PERSON_MAX = 1000000,
    KWK_EXTRA_DAYS_MAX = 4096
};
struct kwk_query {
    uint32_t size;
    kwk_date as_of;
    kwk_date known_on;
    kwk_date from;
    int32_t edition;
    uint32_t sets;
    uint32_t verdicts;
    uint32_t policy;
    uint32_t flags;
    int32_t complete_kinds;
    kwk_date complete_from;
    kwk_date complete_through;
};
enum {
    KWK_QUERY_SIZE_V1 = 48,
    KWK_REPORT_SIZE_V1 = 32
};
enum {
    KWK_POLICY_BEIDE = 0,
    KWK_POLICY_VROEG = 1,
    KWK_POLICY_LAAT = 2
};
enum {
    KWK_QUERY_LENIENT = 1
};
enum {
    KWK_EDITION_2026_1 = 1
};
struct kwk_report {
    uint32_t size;
    int32_t status;
    int32_t fact_index;
    int32_t fact_id;
    int32_t field;
    int32_t got;
    int32_t other_index;
    int32_t skipped;
};
enum {
    KWK_FIELD_KIND = 1,
    KWK_FIELD_DATE = 2,
    KWK_FIELD_LAST_DAY = 3,
    KWK_FIELD_RECORDED = 4,
    KWK_FIELD_WITHDRAWN = 5,
    KWK_FIELD_ID = 6,
    KWK_FIELD_REF = 7,
    KWK_FIELD_REF2 = 8,
    KWK_FIELD_PERSON = 9,
    KWK_FIELD_VALUE = 10,
    KWK_FIELD_DETAIL = 11,
    KWK_FIELD_ROLES = 12,
    KWK_FIELD_PERSONS = 13,
    KWK_FIELD_FLAGS = 14,
    KWK_FIELD_KNOWN = 15,
    KWK_FIELD_RESERVED = 16,
    KWK_FIELD_QUERY_SIZE = 101,
    KWK_FIELD_QUERY_AS_OF = 102,
    KWK_FIELD_QUERY_KNOWN_ON = 103,
    KWK_FIELD_QUERY_FROM = 104,
    KWK_FIELD_QUERY_EDITION = 105,
    KWK_FIELD_QUERY_SETS = 106,
    KWK_FIELD_QUERY_VERDICTS = 107,
    KWK_FIELD_QUERY_POLICY = 108,
    KWK_FIELD_QUERY_FLAGS = 109,
    KWK_FIELD_QUERY_COMPLETE_KINDS = 110,
    KWK_FIELD_QUERY_COMPLETE_FROM = 111,
    KWK_FIELD_QUERY_COMPLETE_THROUGH = 112,
    KWK_FIELD_NORMS = 201,
    KWK_FIELD_EXTRA_DAYS = 202,
    KWK_FIELD_FINDINGS = 203
};
int32_t kwk_case_check(const struct kwk_query *query, const struct kwk_fact *facts, uint32_t fact_count, struct kwk_report *report);

/* evaluate.h */
enum {
    KWK_VERDICT_UNDETERMINED = 1,
    KWK_VERDICT_NOT_APPLICABLE = 2,
    KWK_VERDICT_PENDING = 3,
    KWK_VERDICT_MET = 4,
    KWK_VERDICT_MET_LATE = 5,
    KWK_VERDICT_BREACHED = 6,
    KWK_VERDICT_EXPLAINED = 7,
    KWK_VERDICT_JUDGEMENT = 8
};
enum {
    KWK_REASON_NONE = 0,
    KWK_REASON_NO_TRIGGER = 1,
    KWK_REASON_TRIGGER_UNKNOWN = 2,
    KWK_REASON_FACT_UNKNOWN = 3,
    KWK_REASON_OUTSIDE_VALIDITY = 4,
    KWK_REASON_ENDED = 5,
    KWK_REASON_AMBIGUOUS_LINK = 6,
    KWK_REASON_AGE = 7,
    KWK_REASON_UNBORN = 8,
    KWK_REASON_OTHER_ROAD = 9,
    KWK_REASON_NO_REQUEST = 10,
    KWK_REASON_CONFLICT = 11,
    KWK_REASON_PARTIAL_DATE = 12,
    KWK_REASON_NO_TERM = 13,
    KWK_REASON_FGP_GEMAAKT = 14,
    KWK_REASON_TOO_SHORT = 15,
    KWK_REASON_NO_MOVE = 16,
    KWK_REASON_OPEN_END = 17,
    KWK_REASON_NO_HELP_NEEDED = 18,
    KWK_REASON_DOORBRAAK = 19,
    KWK_REASON_OORDEEL = 20,
    KWK_REASON_UITLEG = 21,
    KWK_REASON_OTHER_KIND = 22,
    KWK_REASON_NO_EXTENSION = 23,
    KWK_REASON_ROAD_OPEN = 24,
    KWK_REASON_DISPUTED_APPLICABILITY = 25,
    KWK_REASON_QUESTION = 26,
    KWK_REASON_NOT_PLACED = 27,
    KWK_REASON_NO_MEASURE = 28
};
enum {
    KWK_FINDING_DISPUTED = 1,
    KWK_FINDING_BEYOND_HORIZON = 2,
    KWK_FINDING_LAW_HORIZON = 4,
    KWK_FINDING_DERIVED_END = 8,
    KWK_FINDING_WHOLE = 16,
    KWK_FINDING_PART = 32,
    KWK_FINDING_RECORDED_ASSUMED = 64,
    KWK_FINDING_START_ASSUMED = 128,
    KWK_FINDING_ADJUSTED = 256,
    KWK_FINDING_SUPERSEDED = 512,
    KWK_FINDING_KADER_DIFFERS = 1024,
    KWK_FINDING_ANALOGY = 2048,
    KWK_FINDING_SAME_DAY = 4096
};
enum {
    KWK_SET_KADER = 1,
    KWK_SET_WET = 2
};
struct kwk_finding {
    int32_t norm;
    int32_t verdict;
    int32_t verdict_strict;
    int32_t reason;
    int32_t person;
    int32_t anchor;
    int32_t ordinal;
    int32_t trigger;
    int32_t evidence;
    int32_t missing;
    kwk_date start;
    kwk_date start_latest;
    kwk_date due;
    kwk_date due_latest;
    kwk_date done;
    int32_t days;
    uint32_t readings;
    uint32_t flags;
    int32_t alternative;
    int32_t reserved;
};
enum {
    KWK_FINDING_SIZE_V1 = 80
};
int32_t kwk_evaluate(const struct kwk_query *query, const struct kwk_fact *facts, uint32_t fact_count, const int32_t *norms, uint32_t norm_count, const kwk_date *extra_days, uint32_t extra_day_count, struct kwk_finding *findings, uint32_t finding_size, uint32_t capacity, uint32_t *needed, struct kwk_report *report);
int32_t kwk_finding_facts(const struct kwk_query *query, const struct kwk_fact *facts, uint32_t fact_count, const kwk_date *extra_days, uint32_t extra_day_count, int32_t norm, int32_t person, int32_t anchor, int32_t ordinal, int32_t *ids, uint32_t capacity, uint32_t *needed, struct kwk_report *report);
int32_t kwk_worst_verdict(const struct kwk_finding *findings, uint32_t finding_size, uint32_t count, int32_t norm, int32_t *verdict);
int32_t kwk_verdict_rank(int32_t verdict);
