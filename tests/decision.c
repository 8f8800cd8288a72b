/*
 * tests/decision.c: core decisions by themselves: what is lacking in one (framework 2.4 a, 6.2.1, 7.2,
 * 8.7.1) and which ones a case requires. What is expected comes from the section named in each row;
 * that a record and the facts it stands for say the same is tried on random records.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "catalogue/norm.h"
#include "kwaliteitskader/kwaliteitskader.h"

enum {
    ROOM = 64,
    FACTS = 96
};

#define R(role) (1u << KWK_ROL_##role)
#define F(flag) KWK_FLAG_##flag

static struct kwk_deficiency rows[ROOM];

static struct kwk_query question(void)
{
    struct kwk_query query = {0};
    query.size = sizeof query;
    query.as_of = 20260601;
    return query;
}

static struct kwk_decision record(int32_t decision)
{
    struct kwk_decision own = {0};
    own.size = sizeof own;
    own.decision = decision;
    own.date = 20260504;
    return own;
}

static uint32_t check(const struct kwk_decision *decision, const int32_t *answers, uint32_t count)
{
    const struct kwk_query query = question();
    uint32_t needed = 0;
    memset(rows, 0, sizeof rows);
    assert_int_equal(kwk_decision_check(&query, decision, answers, count, rows, sizeof rows[0],
                                        ROOM, &needed, NULL),
                     KWK_OK);
    return needed;
}

/* The row of a norm, NULL if that norm finds nothing lacking. */
static const struct kwk_deficiency *row_of(uint32_t count, int32_t norm)
{
    for (uint32_t i = 0; i < count; i++) {
        if (rows[i].norm == norm) {
            return &rows[i];
        }
    }
    return NULL;
}

/* One demand: what the record says, and what is lacking by it; state 0 = nothing. */
static const struct {
    const char *section;
    struct kwk_decision own; /* size and date are filled in */
    int32_t norm;
    int32_t state;
    int32_t severity;
    int32_t cure;
} demands[] = {
    {"2.4 a, altijd een gedragsdeskundige",
     {.decision = KWK_BESLUIT_OMGANG, .roles = R(JEUGDBESCHERMER), .flags = F(DEELNEMERS_VOLLEDIG)},
     KWK_NORM_KERNBESLUIT_GEDRAGSDESKUNDIGE,
     KWK_DEFICIENCY_TEKORT,
     KWK_SEVERITY_HARD,
     KWK_CURE_BETREK},
    {"2.4 a, gedragsdeskundige erbij",
     {.decision = KWK_BESLUIT_OMGANG, .roles = R(JEUGDBESCHERMER) | R(GEDRAGSDESKUNDIGE)},
     KWK_NORM_KERNBESLUIT_GEDRAGSDESKUNDIGE,
     0,
     0,
     0},
    {"2.4 a, consult van de gedragsdeskundige",
     {.decision = KWK_BESLUIT_OMGANG,
      .setting = KWK_SETTING_CONSULT,
      .flags = F(DEELNEMERS_VOLLEDIG)},
     KWK_NORM_KERNBESLUIT_GEDRAGSDESKUNDIGE,
     0,
     0,
     0},
    {"2.4 a, wie erbij was is niet bekend",
     {.decision = KWK_BESLUIT_OMGANG, .roles = R(JEUGDBESCHERMER)},
     KWK_NORM_KERNBESLUIT_GEDRAGSDESKUNDIGE,
     KWK_DEFICIENCY_ONBEKEND,
     KWK_SEVERITY_HARD,
     KWK_CURE_LEG_VAST},
    {"2.4 a, nooit alleen",
     {.decision = KWK_BESLUIT_PLAATS, .roles = R(JEUGDBESCHERMER), .flags = F(DEELNEMERS_VOLLEDIG)},
     KWK_NORM_KERNBESLUIT_NIET_ALLEEN,
     KWK_DEFICIENCY_TEKORT,
     KWK_SEVERITY_HARD,
     KWK_CURE_NIET_ALLEEN},
    {"2.4 a, een ouder is geen tweede beslisser",
     {.decision = KWK_BESLUIT_PLAATS,
      .roles = R(JEUGDBESCHERMER) | R(OUDER_MET_GEZAG),
      .flags = F(DEELNEMERS_VOLLEDIG)},
     KWK_NORM_KERNBESLUIT_NIET_ALLEEN,
     KWK_DEFICIENCY_TEKORT,
     KWK_SEVERITY_HARD,
     KWK_CURE_NIET_ALLEEN},
    {"2.4 a, met een jurist niet alleen",
     {.decision = KWK_BESLUIT_PLAATS,
      .roles = R(JEUGDBESCHERMER) | R(JURIST),
      .flags = F(DEELNEMERS_VOLLEDIG)},
     KWK_NORM_KERNBESLUIT_NIET_ALLEEN,
     0,
     0,
     0},
    {"2.4 a, werkoverleg",
     {.decision = KWK_BESLUIT_VEILIGHEID, .setting = KWK_SETTING_WERKOVERLEG},
     KWK_NORM_KERNBESLUIT_SETTING,
     0,
     0,
     0},
    {"2.4 a, op een andere manier",
     {.decision = KWK_BESLUIT_VEILIGHEID, .setting = KWK_SETTING_ANDERS},
     KWK_NORM_KERNBESLUIT_SETTING,
     KWK_DEFICIENCY_TEKORT,
     KWK_SEVERITY_AANBEVOLEN,
     KWK_CURE_SETTING},
    {"2.4 a, waar is niet bekend",
     {.decision = KWK_BESLUIT_VEILIGHEID},
     KWK_NORM_KERNBESLUIT_SETTING,
     KWK_DEFICIENCY_ONBEKEND,
     KWK_SEVERITY_AANBEVOLEN,
     KWK_CURE_LEG_VAST},
    {"IVRK 12, vraag",
     {.decision = KWK_BESLUIT_VEILIGHEID},
     KWK_NORM_MENING_JEUGDIGE,
     KWK_DEFICIENCY_VRAAG,
     KWK_SEVERITY_HARD,
     KWK_CURE_BEANTWOORD},
    {"2.4 a i, vragen opgesteld",
     {.decision = KWK_BESLUIT_DIAGNOSTIEK, .flags = F(VRAGEN_OPGESTELD)},
     KWK_NORM_DIAGNOSTIEK_VRAGEN_OPGESTELD,
     0,
     0,
     0},
    {"2.4 a i, geen vragen opgesteld",
     {.decision = KWK_BESLUIT_DIAGNOSTIEK, .known = F(VRAGEN_OPGESTELD)},
     KWK_NORM_DIAGNOSTIEK_VRAGEN_OPGESTELD,
     KWK_DEFICIENCY_TEKORT,
     KWK_SEVERITY_KADER,
     KWK_CURE_BEANTWOORD},
    {"2.4 a i, niet bij een ander besluit",
     {.decision = KWK_BESLUIT_OMGANG, .known = F(VRAGEN_OPGESTELD)},
     KWK_NORM_DIAGNOSTIEK_VRAGEN_OPGESTELD,
     0,
     0,
     0},
    {"3.2.4, bij de ouders",
     {.decision = KWK_BESLUIT_TERUGPLAATSING},
     KWK_NORM_INSPANNINGEN_BIJ_OUDERS,
     KWK_DEFICIENCY_VRAAG,
     KWK_SEVERITY_AANBEVOLEN,
     KWK_CURE_BEANTWOORD},
    {"3.2.4, niet bij een overplaatsing",
     {.decision = KWK_BESLUIT_OVERPLAATSING},
     KWK_NORM_INSPANNINGEN_BIJ_OUDERS,
     0,
     0,
     0},
    {"6.2.3, richtlijn bij overplaatsing",
     {.decision = KWK_BESLUIT_OVERPLAATSING},
     KWK_NORM_RICHTLIJN_BIJ_UITHUISPLAATSING,
     KWK_DEFICIENCY_VRAAG,
     KWK_SEVERITY_AANBEVOLEN,
     KWK_CURE_BEANTWOORD},
    {"6.2.3, richtlijn niet bij omgang",
     {.decision = KWK_BESLUIT_OMGANG},
     KWK_NORM_RICHTLIJN_BIJ_UITHUISPLAATSING,
     0,
     0,
     0},
    {"6.2.1, altijd met een gedragsdeskundige",
     {.decision = KWK_BESLUIT_PERSPECTIEF,
      .roles = R(JEUGDBESCHERMER),
      .flags = F(DEELNEMERS_VOLLEDIG)},
     KWK_NORM_PERSPECTIEF_GEDRAGSDESKUNDIGE,
     KWK_DEFICIENCY_TEKORT,
     KWK_SEVERITY_HARD,
     KWK_CURE_BETREK},
    {"6.2.1, niet in een werkoverleg",
     {.decision = KWK_BESLUIT_PERSPECTIEF, .setting = KWK_SETTING_WERKOVERLEG},
     KWK_NORM_PERSPECTIEF_IN_MDO,
     KWK_DEFICIENCY_TEKORT,
     KWK_SEVERITY_HARD,
     KWK_CURE_SETTING},
    {"6.2.1, niet in een consult",
     {.decision = KWK_BESLUIT_PERSPECTIEF, .setting = KWK_SETTING_CONSULT},
     KWK_NORM_PERSPECTIEF_IN_MDO,
     KWK_DEFICIENCY_TEKORT,
     KWK_SEVERITY_HARD,
     KWK_CURE_SETTING},
    {"6.2.1, wel in een casuistiekbespreking",
     {.decision = KWK_BESLUIT_PERSPECTIEF, .setting = KWK_SETTING_CASUISTIEK},
     KWK_NORM_PERSPECTIEF_IN_MDO,
     0,
     0,
     0},
    {"6.2.1, pleegzorgwerker adviseert niet",
     {.decision = KWK_BESLUIT_PERSPECTIEF,
      .place = KWK_PLAATS_NETWERKPLEEGZORG,
      .roles = R(JEUGDBESCHERMER),
      .flags = F(DEELNEMERS_VOLLEDIG)},
     KWK_NORM_PLEEGZORGWERKER_ADVISEERT,
     KWK_DEFICIENCY_TEKORT,
     KWK_SEVERITY_KADER,
     KWK_CURE_BETREK},
    {"6.2.1, pleegzorgwerker adviseert",
     {.decision = KWK_BESLUIT_PERSPECTIEF,
      .place = KWK_PLAATS_NETWERKPLEEGZORG,
      .roles = R(PLEEGZORGWERKER)},
     KWK_NORM_PLEEGZORGWERKER_ADVISEERT,
     0,
     0,
     0},
    {"6.2.1, geen pleeggezin",
     {.decision = KWK_BESLUIT_PERSPECTIEF,
      .place = KWK_PLAATS_RESIDENTIEEL,
      .roles = R(JEUGDBESCHERMER),
      .flags = F(DEELNEMERS_VOLLEDIG)},
     KWK_NORM_PLEEGZORGWERKER_ADVISEERT,
     0,
     0,
     0},
    {"6.2.1, thuis nagegaan",
     {.decision = KWK_BESLUIT_PERSPECTIEF,
      .looked = KWK_LOOKED_PLACE,
      .roles = R(JEUGDBESCHERMER),
      .flags = F(DEELNEMERS_VOLLEDIG)},
     KWK_NORM_PLEEGZORGWERKER_ADVISEERT,
     0,
     0,
     0},
    {"6.2.1, waar het kind woont is niet bekend",
     {.decision = KWK_BESLUIT_PERSPECTIEF,
      .roles = R(JEUGDBESCHERMER),
      .flags = F(DEELNEMERS_VOLLEDIG)},
     KWK_NORM_PLEEGZORGWERKER_ADVISEERT,
     KWK_DEFICIENCY_ONBEKEND,
     KWK_SEVERITY_KADER,
     KWK_CURE_LEG_VAST},
    {"6.2.1, voorstel voorgelegd",
     {.decision = KWK_BESLUIT_PERSPECTIEF, .flags = F(VOORSTEL_VOORGELEGD)},
     KWK_NORM_PERSPECTIEF_VOORSTEL,
     0,
     0,
     0},
    {"6.2.1, geen voorstel",
     {.decision = KWK_BESLUIT_PERSPECTIEF, .known = F(VOORSTEL_VOORGELEGD)},
     KWK_NORM_PERSPECTIEF_VOORSTEL,
     KWK_DEFICIENCY_TEKORT,
     KWK_SEVERITY_KADER,
     KWK_CURE_VOORSTEL},
    {"6.2.1, voorstel niet bekend",
     {.decision = KWK_BESLUIT_PERSPECTIEF},
     KWK_NORM_PERSPECTIEF_VOORSTEL,
     KWK_DEFICIENCY_VRAAG,
     KWK_SEVERITY_KADER,
     KWK_CURE_VOORSTEL},
    {"6.2.1, hulp niet geevalueerd",
     {.decision = KWK_BESLUIT_PERSPECTIEF, .known = F(HULP_GEEVALUEERD)},
     KWK_NORM_PERSPECTIEF_HULP_GEEVALUEERD,
     KWK_DEFICIENCY_TEKORT,
     KWK_SEVERITY_KADER,
     KWK_CURE_EVALUEER},
    {"6.2.1, hulp geevalueerd",
     {.decision = KWK_BESLUIT_PERSPECTIEF, .flags = F(HULP_GEEVALUEERD)},
     KWK_NORM_PERSPECTIEF_HULP_GEEVALUEERD,
     0,
     0,
     0},
    {"6.2.1, ouder en kind geinformeerd",
     {.decision = KWK_BESLUIT_PERSPECTIEF, .authority = 1u << 1, .informed = 1u << 0 | 1u << 1},
     KWK_NORM_PERSPECTIEF_GEINFORMEERD,
     0,
     0,
     0},
    {"6.2.1, kind niet geinformeerd, niet nagegaan",
     {.decision = KWK_BESLUIT_PERSPECTIEF, .authority = 1u << 1, .informed = 1u << 1},
     KWK_NORM_PERSPECTIEF_GEINFORMEERD,
     KWK_DEFICIENCY_ONBEKEND,
     KWK_SEVERITY_KADER,
     KWK_CURE_LEG_VAST},
    {"6.2.1, kind niet geinformeerd, nagegaan",
     {.decision = KWK_BESLUIT_PERSPECTIEF,
      .authority = 1u << 1,
      .informed = 1u << 1,
      .looked = KWK_LOOKED_INFORMED},
     KWK_NORM_PERSPECTIEF_GEINFORMEERD,
     KWK_DEFICIENCY_VRAAG,
     KWK_SEVERITY_KADER,
     KWK_CURE_INFORMEER},
    {"6.2.1, wie het gezag heeft is niet bekend",
     {.decision = KWK_BESLUIT_PERSPECTIEF, .informed = 1u << 0},
     KWK_NORM_PERSPECTIEF_GEINFORMEERD,
     KWK_DEFICIENCY_ONBEKEND,
     KWK_SEVERITY_KADER,
     KWK_CURE_LEG_VAST},
    {"6.2.1, niemand heeft gezag, kind geinformeerd",
     {.decision = KWK_BESLUIT_PERSPECTIEF, .informed = 1u << 0, .looked = KWK_LOOKED_AUTHORITY},
     KWK_NORM_PERSPECTIEF_GEINFORMEERD,
     0,
     0,
     0},
    {"6.2.3, RSJ: motivering",
     {.decision = KWK_BESLUIT_PERSPECTIEF, .known = F(GEMOTIVEERD)},
     KWK_NORM_PERSPECTIEF_GEMOTIVEERD,
     KWK_DEFICIENCY_TEKORT,
     KWK_SEVERITY_AANBEVOLEN,
     KWK_CURE_MOTIVEER},
    {"6.2.3, RSJ: belangen afgewogen",
     {.decision = KWK_BESLUIT_PERSPECTIEF, .known = F(BELANGEN_AFGEWOGEN)},
     KWK_NORM_PERSPECTIEF_BELANGEN_AFGEWOGEN,
     KWK_DEFICIENCY_TEKORT,
     KWK_SEVERITY_AANBEVOLEN,
     KWK_CURE_WEEG_AF},
    {"6.2.3, RSJ: ouders gehoord",
     {.decision = KWK_BESLUIT_PERSPECTIEF, .known = F(OUDERS_GEHOORD)},
     KWK_NORM_PERSPECTIEF_OUDERS_GEHOORD,
     KWK_DEFICIENCY_TEKORT,
     KWK_SEVERITY_AANBEVOLEN,
     KWK_CURE_HOOR},
    {"6.2.3, RSJ: jeugdige gehoord",
     {.decision = KWK_BESLUIT_PERSPECTIEF, .flags = F(JEUGDIGE_GEHOORD)},
     KWK_NORM_PERSPECTIEF_JEUGDIGE_GEHOORD,
     0,
     0,
     0},
    {"7.2.3, RSJ: binnen drie maanden, nog niet om",
     {.decision = KWK_BESLUIT_PERSPECTIEF},
     KWK_NORM_PERSPECTIEF_NAAR_RECHTER,
     0,
     0,
     0},
    {"6.4.1, ouders niet betrokken onder een ots",
     {.decision = KWK_BESLUIT_OMGANG, .measure = KWK_MAATREGEL_OTS, .known = F(OUDERS_GEHOORD)},
     KWK_NORM_OUDERS_BIJ_KERNBESLUIT,
     KWK_DEFICIENCY_TEKORT,
     KWK_SEVERITY_KADER,
     KWK_CURE_HOOR},
    {"6.4.1, maatregel niet bekend",
     {.decision = KWK_BESLUIT_OMGANG, .known = F(OUDERS_GEHOORD)},
     KWK_NORM_OUDERS_BIJ_KERNBESLUIT,
     KWK_DEFICIENCY_ONBEKEND,
     KWK_SEVERITY_KADER,
     KWK_CURE_LEG_VAST},
    {"6.4.1, geen maatregel",
     {.decision = KWK_BESLUIT_VERZOEK_ONDERZOEK,
      .looked = KWK_LOOKED_MEASURE,
      .known = F(OUDERS_GEHOORD)},
     KWK_NORM_OUDERS_BIJ_KERNBESLUIT,
     0,
     0,
     0},
    {"7.2, onderbouwd",
     {.decision = KWK_BESLUIT_VERLENGEN, .known = F(GEMOTIVEERD)},
     KWK_NORM_BESLUIT_VERLENGEN_ONDERBOUWD,
     KWK_DEFICIENCY_TEKORT,
     KWK_SEVERITY_KADER,
     KWK_CURE_MOTIVEER},
    {"7.2.3, ouders gehoord",
     {.decision = KWK_BESLUIT_VERLENGEN, .flags = F(OUDERS_GEHOORD)},
     KWK_NORM_BESLUIT_OUDERS_GEHOORD,
     0,
     0,
     0},
    {"7.2.3, jeugdige niet gehoord",
     {.decision = KWK_BESLUIT_VERLENGEN, .known = F(JEUGDIGE_GEHOORD)},
     KWK_NORM_BESLUIT_JEUGDIGE_GEHOORD,
     KWK_DEFICIENCY_TEKORT,
     KWK_SEVERITY_AANBEVOLEN,
     KWK_CURE_HOOR},
    {"7.2, ouders niet geinformeerd",
     {.decision = KWK_BESLUIT_VERLENGEN, .known = F(OUDERS_GEINFORMEERD)},
     KWK_NORM_BESLUIT_OUDERS_GEINFORMEERD,
     KWK_DEFICIENCY_TEKORT,
     KWK_SEVERITY_KADER,
     KWK_CURE_INFORMEER},
    {"7.2, jeugdige geinformeerd",
     {.decision = KWK_BESLUIT_VERLENGEN, .flags = F(JEUGDIGE_GEINFORMEERD)},
     KWK_NORM_BESLUIT_JEUGDIGE_GEINFORMEERD,
     0,
     0,
     0},
    {"7.1, kritische reflectie",
     {.decision = KWK_BESLUIT_VERLENGEN},
     KWK_NORM_KRITISCHE_REFLECTIE,
     KWK_DEFICIENCY_VRAAG,
     KWK_SEVERITY_KADER,
     KWK_CURE_BEANTWOORD},
    {"7.2.2 d, niet bij omgang",
     {.decision = KWK_BESLUIT_OMGANG},
     KWK_NORM_INFORMATIE_VAN_HULPVERLENERS,
     0,
     0,
     0},
    {"8.2.1, pleegouder niet betrokken",
     {.decision = KWK_BESLUIT_OMGANG,
      .measure = KWK_MAATREGEL_VOOGDIJ,
      .place = KWK_PLAATS_BESTANDSPLEEGZORG,
      .roles = R(JEUGDBESCHERMER),
      .flags = F(DEELNEMERS_VOLLEDIG)},
     KWK_NORM_PLEEGOUDER_BIJ_BESLUIT,
     KWK_DEFICIENCY_TEKORT,
     KWK_SEVERITY_KADER,
     KWK_CURE_BETREK},
    {"8.7.1, met betrokkenheid van de jeugdige",
     {.decision = KWK_BESLUIT_OMGANG, .measure = KWK_MAATREGEL_VOOGDIJ, .persons = 1u << 0},
     KWK_NORM_BESLUIT_MET_JEUGDIGE_VOOGDIJ,
     0,
     0,
     0},
    {"8.7.1, jeugdige niet betrokken",
     {.decision = KWK_BESLUIT_OMGANG,
      .measure = KWK_MAATREGEL_VOOGDIJ,
      .roles = R(JEUGDBESCHERMER),
      .flags = F(DEELNEMERS_VOLLEDIG)},
     KWK_NORM_BESLUIT_MET_JEUGDIGE_VOOGDIJ,
     KWK_DEFICIENCY_TEKORT,
     KWK_SEVERITY_KADER,
     KWK_CURE_BETREK},
    {"8.7.1, niet onder een ots",
     {.decision = KWK_BESLUIT_OMGANG,
      .measure = KWK_MAATREGEL_OTS,
      .roles = R(JEUGDBESCHERMER),
      .flags = F(DEELNEMERS_VOLLEDIG)},
     KWK_NORM_BESLUIT_MET_JEUGDIGE_VOOGDIJ,
     0,
     0,
     0},
    {"8.7.1, besproken in het MDO",
     {.decision = KWK_BESLUIT_OMGANG, .measure = KWK_MAATREGEL_VOOGDIJ, .mdo = 20260428},
     KWK_NORM_BESLUIT_IN_MDO_VOOGDIJ,
     0,
     0,
     0},
    {"8.7.1, pas daarna in het MDO",
     {.decision = KWK_BESLUIT_OMGANG, .measure = KWK_MAATREGEL_VOOGDIJ, .mdo = 20260511},
     KWK_NORM_BESLUIT_IN_MDO_VOOGDIJ,
     KWK_DEFICIENCY_TEKORT,
     KWK_SEVERITY_KADER,
     KWK_CURE_BESPREEK},
    {"8.7.1, niet in het MDO nagegaan",
     {.decision = KWK_BESLUIT_OMGANG, .measure = KWK_MAATREGEL_VOOGDIJ, .looked = KWK_LOOKED_MDO},
     KWK_NORM_BESLUIT_IN_MDO_VOOGDIJ,
     KWK_DEFICIENCY_TEKORT,
     KWK_SEVERITY_KADER,
     KWK_CURE_BESPREEK},
    {"8.7.1, in het MDO niet bekend",
     {.decision = KWK_BESLUIT_OMGANG, .measure = KWK_MAATREGEL_VOOGDIJ},
     KWK_NORM_BESLUIT_IN_MDO_VOOGDIJ,
     KWK_DEFICIENCY_ONBEKEND,
     KWK_SEVERITY_KADER,
     KWK_CURE_LEG_VAST},
};

static void test_demands(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof demands / sizeof demands[0]; i++) {
        struct kwk_decision own = demands[i].own;
        own.size = sizeof own;
        own.date = 20260504;
        const struct kwk_deficiency *row = row_of(check(&own, NULL, 0), demands[i].norm);
        const int32_t found = row != NULL ? row->state : 0;
        if (found != demands[i].state) {
            fail_msg("%s: %d, expected %d", demands[i].section, found, demands[i].state);
        }
        if (row != NULL && (row->severity != demands[i].severity || row->cure != demands[i].cure ||
                            row->anchor != 1)) {
            fail_msg("%s: severity %d, cure %d", demands[i].section, row->severity, row->cure);
        }
    }
}

/* Whom and what a cure concerns. */
static void test_concerned(void **state)
{
    (void)state;
    struct kwk_decision own = record(KWK_BESLUIT_PERSPECTIEF);
    own.roles = R(JEUGDBESCHERMER);
    own.flags = F(DEELNEMERS_VOLLEDIG);
    own.known = F(GEMOTIVEERD);
    uint32_t count = check(&own, NULL, 0);
    assert_int_equal(row_of(count, KWK_NORM_KERNBESLUIT_GEDRAGSDESKUNDIGE)->roles,
                     R(GEDRAGSDESKUNDIGE));
    assert_int_equal(row_of(count, KWK_NORM_PERSPECTIEF_GEDRAGSDESKUNDIGE)->roles,
                     R(GEDRAGSDESKUNDIGE));
    assert_int_equal(row_of(count, KWK_NORM_PERSPECTIEF_GEMOTIVEERD)->flag, F(GEMOTIVEERD));
    assert_int_equal(row_of(count, KWK_NORM_PERSPECTIEF_OUDERS_GEHOORD)->flag, F(OUDERS_GEHOORD));
    assert_int_equal(row_of(count, KWK_NORM_PERSPECTIEF_OUDERS_GEHOORD)->cure_then, KWK_CURE_HOOR);
    assert_int_equal(row_of(count, KWK_NORM_PLEEGZORGWERKER_ADVISEERT)->fact, KWK_FACT_PLAATSING);
    assert_int_equal(row_of(count, KWK_NORM_PERSPECTIEF_GEINFORMEERD)->fact, KWK_FACT_GEZAG);
}

/* 7.2.3: a recommendation that the Supreme Court's ruling overtook: ECLI:NL:HR:2023:1148. */
static void test_to_the_court(void **state)
{
    (void)state;
    struct kwk_query query = question();
    struct kwk_decision own = record(KWK_BESLUIT_PERSPECTIEF);
    uint32_t needed = 0;
    query.as_of = 20260901;
    own.looked = KWK_LOOKED_COURT;
    assert_int_equal(
        kwk_decision_check(&query, &own, NULL, 0, rows, sizeof rows[0], ROOM, &needed, NULL),
        KWK_OK);
    const struct kwk_deficiency *row = row_of(needed, KWK_NORM_PERSPECTIEF_NAAR_RECHTER);
    assert_non_null(row);
    assert_int_equal(row->state, KWK_DEFICIENCY_TEKORT);
    assert_int_equal(row->severity, KWK_SEVERITY_AANBEVOLEN);
    assert_int_equal(row->cure, KWK_CURE_LEG_VOOR);
    assert_true((row->flags & KWK_FINDING_SUPERSEDED) != 0);
    /* 4 May + 3 months = 4 August; to 1 September: 28 days */
    assert_int_equal(row->days, 28);
    own.court = 20260804;
    assert_int_equal(
        kwk_decision_check(&query, &own, NULL, 0, rows, sizeof rows[0], ROOM, &needed, NULL),
        KWK_OK);
    assert_null(row_of(needed, KWK_NORM_PERSPECTIEF_NAAR_RECHTER));
}

/* Every norm of judgement that a kind must meet, answered in the affirmative. */
static uint32_t all_answers(int32_t decision, int32_t *answers)
{
    int32_t norms[ROOM];
    uint32_t count = 0;
    uint32_t given = 0;
    assert_int_equal(kwk_decision_norms(decision, norms, ROOM, &count), KWK_OK);
    for (uint32_t i = 0; i < count; i++) {
        struct kwk_norm_info info = {.size = sizeof info};
        assert_int_equal(kwk_norm_info(norms[i], &info), KWK_OK);
        if (info.kind == KWK_NORMKIND_JUDGEMENT) {
            answers[given++] = norms[i];
        }
    }
    return given;
}

/* A decision of each kind in which all is as the framework asks: nothing is lacking. */
static void test_proper_decisions(void **state)
{
    (void)state;
    static const int32_t measures[] = {KWK_MAATREGEL_OTS, KWK_MAATREGEL_VOTS, KWK_MAATREGEL_VOOGDIJ,
                                       0};
    for (int32_t decision = KWK_BESLUIT_DIAGNOSTIEK; decision <= KWK_BESLUIT_VERZOEK_ONDERZOEK;
         decision++) {
        for (size_t m = 0; m < 4; m++) {
            int32_t answers[KWK_DECISION_ANSWERS_MAX];
            struct kwk_decision own = record(decision);
            own.setting = KWK_SETTING_MDO;
            own.roles = R(JEUGDBESCHERMER) | R(GEDRAGSDESKUNDIGE) | R(PLEEGZORGWERKER) |
                        R(PLEEGOUDER) | R(JEUGDIGE);
            own.flags = F(DEELNEMERS_VOLLEDIG) | F(GEMOTIVEERD) | F(OUDERS_GEHOORD) |
                        F(JEUGDIGE_GEHOORD) | F(OUDERS_GEINFORMEERD) | F(JEUGDIGE_GEINFORMEERD);
            own.measure = measures[m];
            own.place = KWK_PLAATS_BESTANDSPLEEGZORG;
            own.authority = 1u << 1 | 1u << 2;
            own.mdo = own.date;
            own.looked = KWK_LOOKED_MEASURE;
            if (decision == KWK_BESLUIT_PERSPECTIEF) {
                own.informed = 1u << 0 | 1u << 1 | 1u << 2;
                own.court = 20260511;
            }
            const uint32_t given = all_answers(decision, answers);
            assert_int_equal(check(&own, answers, given), 0);
        }
    }
}

/* An answer settles the question, either way. */
static void test_answers(void **state)
{
    (void)state;
    const struct kwk_decision own = record(KWK_BESLUIT_UITHUISPLAATSING);
    const int32_t answers[] = {KWK_NORM_MENING_JEUGDIGE, -KWK_NORM_INSPANNINGEN_BIJ_OUDERS};
    uint32_t count = check(&own, NULL, 0);
    assert_int_equal(row_of(count, KWK_NORM_MENING_JEUGDIGE)->state, KWK_DEFICIENCY_VRAAG);
    count = check(&own, answers, 2);
    assert_null(row_of(count, KWK_NORM_MENING_JEUGDIGE));
    assert_int_equal(row_of(count, KWK_NORM_INSPANNINGEN_BIJ_OUDERS)->state, KWK_DEFICIENCY_TEKORT);
    assert_int_equal(row_of(count, KWK_NORM_INSPANNINGEN_BIJ_OUDERS)->reason, KWK_REASON_OORDEEL);
}

/* What the words of docs/rules.md section 4b make of a record, written from those words. */
struct story {
    struct kwk_fact facts[FACTS];
    uint32_t count;
};

static struct kwk_fact *tell(struct story *story, int32_t kind, kwk_date date, int32_t value)
{
    struct kwk_fact *fact = &story->facts[story->count++];
    memset(fact, 0, sizeof *fact);
    fact->kind = kind;
    fact->date = date;
    fact->value = value;
    fact->id = (int32_t)story->count;
    return fact;
}

static void story_of(const struct kwk_decision *own, const int32_t *answers, uint32_t answer_count,
                     struct story *story)
{
    static const int32_t looked[] = {KWK_FACT_MAATREGEL,    KWK_FACT_PLAATSING, KWK_FACT_GEZAG,
                                     KWK_FACT_VOORLICHTING, KWK_FACT_MDO,       KWK_FACT_VERZOEK};
    story->count = 0;
    struct kwk_fact *fact = tell(story, KWK_FACT_KERNBESLUIT, own->date, own->decision);
    fact->detail = own->setting;
    fact->roles = own->roles;
    fact->persons = own->persons;
    fact->flags = own->flags;
    fact->known = own->known;
    for (int32_t i = 0; i < 6; i++) {
        if ((own->looked >> i & 1u) != 0) {
            tell(story, KWK_FACT_VOLLEDIG, 16000101, looked[i])->person = -1;
        }
    }
    for (uint32_t i = 0; i < answer_count; i++) {
        fact = tell(story, KWK_FACT_OORDEEL, own->date, abs(answers[i]));
        fact->detail = answers[i] > 0 ? KWK_OORDEEL_VOLDAAN : KWK_OORDEEL_NIET_VOLDAAN;
        fact->ref = 1;
    }
    for (int32_t person = 31; person > 0; person--) {
        if ((own->authority >> person & 1u) != 0) {
            tell(story, KWK_FACT_GEZAG, own->date, 0)->person = person;
        }
    }
    if (own->informed != 0) {
        fact = tell(story, KWK_FACT_VOORLICHTING, own->date, KWK_VOORLICHTING_PERSPECTIEFBESLUIT);
        fact->persons = own->informed;
        fact->ref = 1;
    }
    if (own->court != 0) {
        tell(story, KWK_FACT_VERZOEK, own->court, KWK_VERZOEK_VERLENGING_MACHTIGING)->ref2 = 1;
    }
    if (own->mdo != 0) {
        tell(story, KWK_FACT_MDO, own->mdo, KWK_SETTING_MDO)->ref = 1;
    }
    if (own->place != 0) {
        tell(story, KWK_FACT_PLAATSING, own->date, own->place);
    }
    if (own->measure != 0) {
        tell(story, KWK_FACT_MAATREGEL, own->date, own->measure);
    }
}

static uint32_t noise;

static uint32_t chance(uint32_t of)
{
    noise = noise * 1664525u + 1013904223u;
    return (noise >> 8) % of;
}

static struct kwk_decision random_record(void)
{
    struct kwk_decision own = record(1 + (int32_t)chance(10));
    struct kwk_fact_info info = {.size = sizeof info};
    assert_int_equal(kwk_fact_info(KWK_FACT_KERNBESLUIT, &info), KWK_OK);
    own.date = chance(4) == 0 ? 20221231 : 20260504; /* before the framework, or under it */
    own.setting = (int32_t)chance(6);
    own.roles = chance(1u << 24) & (chance(3) == 0 ? 0 : UINT32_MAX);
    own.persons = chance(4) == 0 ? chance(16) : 0;
    own.flags = info.flags & chance(1u << 24);
    own.known = info.flags & chance(1u << 24);
    own.measure = (int32_t)chance(6);
    own.place = (int32_t)chance(9);
    own.authority = chance(8) << 1;
    own.mdo = chance(3) == 0 ? 20260428 + (int32_t)chance(3) : 0;
    own.looked = chance(64);
    if (own.decision == KWK_BESLUIT_PERSPECTIEF) {
        own.informed = chance(16);
        own.court = chance(3) == 0 ? 20260511 : 0;
    }
    return own;
}

/* The state that a finding has as a deficiency, by docs/rules.md section 4b. */
static int32_t state_of(int32_t verdict)
{
    return verdict == KWK_VERDICT_BREACHED || verdict == KWK_VERDICT_MET_LATE
               ? KWK_DEFICIENCY_TEKORT
           : verdict == KWK_VERDICT_UNDETERMINED ? KWK_DEFICIENCY_ONBEKEND
           : verdict == KWK_VERDICT_JUDGEMENT    ? KWK_DEFICIENCY_VRAAG
                                                 : 0;
}

static void compare_with_findings(const struct kwk_query *query, const struct story *story,
                                  uint32_t count)
{
    static struct kwk_finding findings[2048];
    int32_t norms[ROOM];
    uint32_t norm_count = 0;
    uint32_t needed = 0;
    uint32_t at = 0;
    assert_int_equal(kwk_decision_norms(0, norms, ROOM, &norm_count), KWK_OK);
    assert_int_equal(kwk_evaluate(query, story->facts, story->count, norms, norm_count, NULL, 0,
                                  findings, sizeof findings[0], 2048, &needed, NULL),
                     KWK_OK);
    for (uint32_t i = 0; i < needed; i++) {
        const int32_t wanted = state_of(findings[i].verdict);
        if (findings[i].anchor != 1 || wanted == 0 || (findings[i].flags & KWK_FINDING_PART) != 0) {
            continue;
        }
        assert_true(at < count);
        assert_int_equal(rows[at].norm, findings[i].norm);
        assert_int_equal(rows[at].state, wanted);
        assert_int_equal(rows[at].verdict, findings[i].verdict);
        assert_int_equal(rows[at].strict, findings[i].verdict_strict);
        assert_int_equal(rows[at].reason, findings[i].reason);
        assert_int_equal(rows[at].days, findings[i].days);
        assert_int_equal(rows[at].flags, findings[i].flags);
        at++;
    }
    assert_int_equal(at, count);
}

static void test_same_as_the_findings(void **state)
{
    (void)state;
    static struct kwk_deficiency again[ROOM];
    struct story story;
    uint32_t seen = 0;
    for (int32_t turn = 0; turn < 5000; turn++) {
        struct kwk_query query = question();
        int32_t answers[KWK_DECISION_ANSWERS_MAX];
        uint32_t needed = 0;
        noise = (uint32_t)turn * 2654435761u + 1u;
        const struct kwk_decision own = random_record();
        uint32_t given = all_answers(own.decision, answers);
        given = chance(given + 1);
        for (uint32_t i = 0; i < given; i++) {
            answers[i] = chance(2) == 0 ? answers[i] : -answers[i];
        }
        query.known_on = chance(4) == 0 ? 20260520 : 0;
        query.complete_kinds = chance(4) == 0 ? 69 : 0;
        query.policy = chance(3);
        assert_int_equal(kwk_decision_check(&query, &own, answers, given, rows, sizeof rows[0],
                                            ROOM, &needed, NULL),
                         KWK_OK);
        story_of(&own, answers, given, &story);
        compare_with_findings(&query, &story, needed);
        uint32_t count = 0;
        memset(again, 0, sizeof again);
        assert_int_equal(kwk_decision_check_fact(&query, story.facts, story.count, NULL, 0, 1,
                                                 again, sizeof again[0], ROOM, &count, NULL),
                         KWK_OK);
        assert_int_equal(count, needed);
        assert_memory_equal(again, rows, count * sizeof rows[0]);
        seen += needed;
    }
    assert_true(seen > 5000);
}

/* Every norm that starts from a KERNBESLUIT says how hard it is; its severity fits its source. */
static void test_every_norm_has_its_demand(void **state)
{
    (void)state;
    int32_t norms[ROOM];
    uint32_t count = 0;
    uint32_t demanded = 0;
    assert_int_equal(kwk_decision_norms(0, norms, ROOM, &count), KWK_OK);
    for (uint32_t i = 0; i < kwk_i_norm_count(); i++) {
        const struct kwk_i_norm *norm = kwk_i_norm_at(i);
        int32_t severity = 0;
        int32_t cure = 0;
        const int32_t status = kwk_decision_norm(norm->number, &severity, &cure);
        if (norm->rule == NULL || norm->trigger != KWK_FACT_KERNBESLUIT) {
            assert_int_equal(status, KWK_ERR_NORM);
            continue;
        }
        if (status != KWK_OK) {
            fail_msg("%s has no row in besluit_eisen.inc", norm->name);
        }
        assert_int_equal(norms[demanded++], norm->number);
        assert_non_null(kwk_code_name(KWK_GROUP_CURE, cure));
        const int32_t soft = norm->status == KWK_NORMSTATUS_AANBEVELING ||
                             norm->status == KWK_NORMSTATUS_PROFESSIONEEL ||
                             norm->status == KWK_NORMSTATUS_RICHTLIJN;
        const int32_t law =
            norm->status == KWK_NORMSTATUS_VERDRAG || norm->status == KWK_NORMSTATUS_WET;
        assert_true(!soft || severity == KWK_SEVERITY_AANBEVOLEN);
        assert_true(!law || severity == KWK_SEVERITY_HARD);
    }
    assert_int_equal(demanded, count);
    assert_true(count < ROOM);
}

/* 2.4 a i-vi: every kind of core decision is called for by something. */
static void test_every_kind_is_called_for(void **state)
{
    (void)state;
    int32_t norms[ROOM];
    uint32_t all = 0;
    uint32_t sum = 0;
    assert_int_equal(kwk_decision_occasions(0, norms, ROOM, &all), KWK_OK);
    for (int32_t decision = 1; decision <= 10; decision++) {
        uint32_t count = 0;
        assert_int_equal(kwk_decision_occasions(decision, norms, ROOM, &count), KWK_OK);
        assert_true(count > 0);
        sum += count;
        assert_int_equal(kwk_decision_norms(decision, norms, ROOM, &count), KWK_OK);
        assert_true(count >= 4);
    }
    assert_int_equal(sum, all);
    assert_true(all < ROOM);
}

static void refuse(const struct kwk_decision *own, int32_t status, int32_t field)
{
    const struct kwk_query query = question();
    struct kwk_report report = {.size = sizeof report};
    uint32_t needed = 77;
    const int32_t got =
        kwk_decision_check(&query, own, NULL, 0, rows, sizeof rows[0], ROOM, &needed, &report);
    if (got != status || report.field != field || report.status != status) {
        fail_msg("status %d field %d, expected %d %d", got, report.field, status, field);
    }
    assert_int_equal(needed, 77);
}

static void test_faults_of_a_record(void **state)
{
    (void)state;
    static const struct {
        struct kwk_decision own;
        int32_t status;
        int32_t field;
    } faults[] = {
        {{.date = 20260504}, KWK_ERR_REQUIRED, KWK_FIELD_DECISION_DECISION},
        {{.decision = 11, .date = 20260504}, KWK_ERR_CODE, KWK_FIELD_DECISION_DECISION},
        {{.decision = -1, .date = 20260504}, KWK_ERR_CODE, KWK_FIELD_DECISION_DECISION},
        {{.decision = 9}, KWK_ERR_REQUIRED, KWK_FIELD_DECISION_DATE},
        {{.decision = 9, .date = 20260230}, KWK_ERR_DATE, KWK_FIELD_DECISION_DATE},
        {{.decision = 9, .date = 20260602}, KWK_ERR_ORDER, KWK_FIELD_DECISION_DATE},
        {{.decision = 9, .date = 20260504, .setting = 6}, KWK_ERR_CODE, KWK_FIELD_DECISION_SETTING},
        {{.decision = 9, .date = 20260504, .roles = 1u << 27},
         KWK_ERR_FLAGS,
         KWK_FIELD_DECISION_ROLES},
        {{.decision = 9, .date = 20260504, .flags = KWK_FLAG_SCHRIFTELIJK},
         KWK_ERR_FLAGS,
         KWK_FIELD_DECISION_FLAGS},
        {{.decision = 9, .date = 20260504, .known = 1u << 31},
         KWK_ERR_FLAGS,
         KWK_FIELD_DECISION_KNOWN},
        {{.decision = 9, .date = 20260504, .measure = 6}, KWK_ERR_CODE, KWK_FIELD_DECISION_MEASURE},
        {{.decision = 9, .date = 20260504, .place = 9}, KWK_ERR_CODE, KWK_FIELD_DECISION_PLACE},
        {{.decision = 9, .date = 20260504, .authority = 1},
         KWK_ERR_PERSON,
         KWK_FIELD_DECISION_AUTHORITY},
        {{.decision = 9, .date = 20260504, .informed = 1},
         KWK_ERR_RESERVED,
         KWK_FIELD_DECISION_INFORMED},
        {{.decision = 9, .date = 20260504, .court = 20260505},
         KWK_ERR_RESERVED,
         KWK_FIELD_DECISION_COURT},
        {{.decision = 8, .date = 20260504, .court = 20260503},
         KWK_ERR_ORDER,
         KWK_FIELD_DECISION_COURT},
        {{.decision = 8, .date = 20260504, .court = 1}, KWK_ERR_DATE, KWK_FIELD_DECISION_COURT},
        {{.decision = 9, .date = 20260504, .mdo = 20261301}, KWK_ERR_DATE, KWK_FIELD_DECISION_MDO},
        {{.decision = 9, .date = 20260504, .looked = 64}, KWK_ERR_FLAGS, KWK_FIELD_DECISION_LOOKED},
        {{.decision = 9, .date = 20260504, .reserved = 1},
         KWK_ERR_RESERVED,
         KWK_FIELD_DECISION_RESERVED},
    };
    for (size_t i = 0; i < sizeof faults / sizeof faults[0]; i++) {
        struct kwk_decision own = faults[i].own;
        own.size = sizeof own;
        refuse(&own, faults[i].status, faults[i].field);
    }
    refuse(NULL, KWK_ERR_NULL, KWK_FIELD_DECISION_DECISION);
    struct kwk_decision own = record(9);
    own.size = 60;
    refuse(&own, KWK_ERR_SIZE, KWK_FIELD_DECISION_SIZE);
}

static int32_t ask(struct kwk_query query, const struct kwk_decision *own, const int32_t *answers,
                   uint32_t count, int32_t *field)
{
    struct kwk_report report = {.size = sizeof report};
    uint32_t needed = 0;
    const int32_t status = kwk_decision_check(&query, own, answers, count, rows, sizeof rows[0],
                                              ROOM, &needed, &report);
    *field = report.field;
    return status;
}

static void test_faults_of_the_question(void **state)
{
    (void)state;
    const struct kwk_decision own = record(KWK_BESLUIT_OMGANG);
    const int32_t unknown[] = {9999};
    const int32_t of_another[] = {KWK_NORM_PERSPECTIEF_BESPROKEN};
    const int32_t no_question[] = {KWK_NORM_KERNBESLUIT_NIET_ALLEEN};
    const int32_t lowest[] = {INT32_MIN};
    int32_t many[KWK_DECISION_ANSWERS_MAX + 1];
    int32_t field = 0;
    struct kwk_query query = question();
    query.known_on = 20260503;
    assert_int_equal(ask(query, &own, NULL, 0, &field), KWK_ERR_ORDER);
    assert_int_equal(field, KWK_FIELD_DECISION_DATE);
    query = question();
    query.from = 20260101;
    assert_int_equal(ask(query, &own, NULL, 0, &field), KWK_ERR_RESERVED);
    assert_int_equal(field, KWK_FIELD_QUERY_FROM);
    query = question();
    query.verdicts = 1u << KWK_VERDICT_BREACHED;
    assert_int_equal(ask(query, &own, NULL, 0, &field), KWK_ERR_RESERVED);
    assert_int_equal(field, KWK_FIELD_QUERY_VERDICTS);
    query = question();
    query.as_of = 0;
    assert_int_equal(ask(query, &own, NULL, 0, &field), KWK_ERR_REQUIRED);
    query = question();
    assert_int_equal(ask(query, &own, unknown, 1, &field), KWK_ERR_NORM);
    assert_int_equal(field, KWK_FIELD_DECISION_ANSWERS);
    assert_int_equal(ask(query, &own, of_another, 1, &field), KWK_ERR_NORM);
    assert_int_equal(ask(query, &own, no_question, 1, &field), KWK_ERR_NORM);
    assert_int_equal(ask(query, &own, lowest, 1, &field), KWK_ERR_NORM);
    assert_int_equal(ask(query, &own, NULL, 1, &field), KWK_ERR_NULL);
    for (size_t i = 0; i < sizeof many / sizeof many[0]; i++) {
        many[i] = KWK_NORM_MENING_JEUGDIGE;
    }
    assert_int_equal(ask(query, &own, many, KWK_DECISION_ANSWERS_MAX + 1, &field), KWK_ERR_COUNT);
    assert_int_equal(ask(query, &own, many, KWK_DECISION_ANSWERS_MAX, &field), KWK_OK);
}

static const struct kwk_fact case_facts[] = {
    {.kind = KWK_FACT_MAATREGEL, .date = 20260105, .last_day = 20270104, .id = 1, .value = 1},
    {.kind = KWK_FACT_PLAATSING, .date = 20260504, .id = 2, .value = KWK_PLAATS_GEZINSHUIS},
    {.kind = KWK_FACT_KERNBESLUIT, .date = 20260428, .id = 3, .value = KWK_BESLUIT_PLAATS},
    {.kind = KWK_FACT_KERNBESLUIT, .date = 20260602, .id = 4, .value = KWK_BESLUIT_OMGANG},
};

/* Nothing is written when there is not room for all; the number needed is. */
static void test_capacity(void **state)
{
    (void)state;
    const struct kwk_query query = question();
    const struct kwk_decision own = record(KWK_BESLUIT_PERSPECTIEF);
    static struct kwk_deficiency few[ROOM];
    static struct kwk_deficiency blank[ROOM];
    static struct kwk_decision_need needs[ROOM];
    uint32_t needed = 0;
    uint32_t again = 0;
    memset(few, 0x5a, sizeof few);
    memset(blank, 0x5a, sizeof blank);
    assert_int_equal(kwk_decision_check(&query, &own, NULL, 0, NULL, 0, 0, &needed, NULL),
                     KWK_ERR_CAPACITY);
    assert_true(needed > 10);
    assert_int_equal(
        kwk_decision_check(&query, &own, NULL, 0, few, sizeof few[0], needed - 1, &again, NULL),
        KWK_ERR_CAPACITY);
    assert_int_equal(again, needed);
    assert_memory_equal(few, blank, sizeof few);
    assert_int_equal(
        kwk_decision_check(&query, &own, NULL, 0, few, sizeof few[0], needed, &again, NULL),
        KWK_OK);
    assert_memory_equal(few + needed, blank, (ROOM - needed) * sizeof few[0]);
    assert_int_equal(
        kwk_decision_check_fact(&query, case_facts, 4, NULL, 0, 3, NULL, 0, 0, &needed, NULL),
        KWK_ERR_CAPACITY);
    assert_int_equal(
        kwk_decision_required(&query, case_facts, 4, NULL, 0, NULL, 0, 0, &needed, NULL),
        KWK_ERR_CAPACITY);
    assert_int_equal(kwk_decision_required(&query, case_facts, 4, NULL, 0, needs, sizeof needs[0],
                                           needed, &again, NULL),
                     KWK_OK);
    assert_int_equal(again, needed);
    assert_int_equal(kwk_decision_norms(0, NULL, 0, &needed), KWK_ERR_CAPACITY);
    assert_int_equal(kwk_decision_occasions(0, NULL, 0, &needed), KWK_ERR_CAPACITY);
}

/* Rows of an older (never shorter than version 1) and of a newer caller. */
static void test_row_sizes(void **state)
{
    (void)state;
    const struct kwk_query query = question();
    const struct kwk_decision own = record(KWK_BESLUIT_OMGANG);
    static unsigned char wide[ROOM * 128];
    uint32_t needed = 0;
    const uint32_t count = check(&own, NULL, 0);
    memset(wide, 0x5a, sizeof wide);
    assert_int_equal(kwk_decision_check(&query, &own, NULL, 0, (struct kwk_deficiency *)wide, 128,
                                        ROOM, &needed, NULL),
                     KWK_OK);
    assert_int_equal(needed, count);
    for (uint32_t i = 0; i < count; i++) {
        assert_memory_equal(wide + i * 128u, &rows[i], sizeof rows[0]);
        for (uint32_t at = sizeof rows[0]; at < 128; at++) {
            assert_int_equal(wide[i * 128u + at], 0);
        }
    }
    static const uint32_t no_sizes[] = {0, 4, 60, 66, 4100, UINT32_MAX};
    for (size_t i = 0; i < sizeof no_sizes / sizeof no_sizes[0]; i++) {
        assert_int_equal(
            kwk_decision_check(&query, &own, NULL, 0, rows, no_sizes[i], 1, &needed, NULL),
            KWK_ERR_SIZE);
        assert_int_equal(kwk_decision_check_fact(&query, case_facts, 4, NULL, 0, 3, rows,
                                                 no_sizes[i], 1, &needed, NULL),
                         KWK_ERR_SIZE);
        assert_int_equal(kwk_decision_required(&query, case_facts, 4, NULL, 0,
                                               (struct kwk_decision_need *)(void *)rows,
                                               no_sizes[i], 1, &needed, NULL),
                         KWK_ERR_SIZE);
    }
}

static void test_outputs_over_inputs(void **state)
{
    (void)state;
    const struct kwk_query query = question();
    struct kwk_decision own = record(KWK_BESLUIT_OMGANG);
    struct kwk_fact facts[8] = {0};
    int32_t answers[16] = {KWK_NORM_MENING_JEUGDIGE};
    uint32_t needed = 0;
    memcpy(facts, case_facts, sizeof case_facts);
    assert_int_equal(kwk_decision_check(&query, &own, NULL, 0,
                                        (struct kwk_deficiency *)(void *)&own,
                                        sizeof(struct kwk_deficiency), 1, &needed, NULL),
                     KWK_ERR_OVERLAP);
    assert_int_equal(kwk_decision_check(&query, &own, answers, 1,
                                        (struct kwk_deficiency *)(void *)answers,
                                        sizeof(struct kwk_deficiency), 1, &needed, NULL),
                     KWK_ERR_OVERLAP);
    assert_int_equal(kwk_decision_check_fact(&query, facts, 4, NULL, 0, 3,
                                             (struct kwk_deficiency *)(void *)facts,
                                             sizeof(struct kwk_deficiency), 1, &needed, NULL),
                     KWK_ERR_OVERLAP);
    assert_int_equal(kwk_decision_required(&query, facts, 4, NULL, 0,
                                           (struct kwk_decision_need *)(void *)facts,
                                           sizeof(struct kwk_decision_need), 1, &needed, NULL),
                     KWK_ERR_OVERLAP);
    assert_memory_equal(facts, case_facts, sizeof case_facts);
}

/* An id that is no core decision, or one that does not count on the day. */
static void test_which_decision(void **state)
{
    (void)state;
    const struct kwk_query query = question();
    static const int32_t none[] = {0, -1, 1, 2, 4, 99};
    struct kwk_report report = {.size = sizeof report};
    uint32_t needed = 0;
    for (size_t i = 0; i < sizeof none / sizeof none[0]; i++) {
        assert_int_equal(kwk_decision_check_fact(&query, case_facts, 4, NULL, 0, none[i], rows,
                                                 sizeof rows[0], ROOM, &needed, &report),
                         KWK_ERR_REF);
        assert_int_equal(report.field, KWK_FIELD_DECISION_ID);
        assert_int_equal(report.got, none[i]);
    }
    assert_int_equal(kwk_decision_check_fact(&query, case_facts, 4, NULL, 0, 3, rows,
                                             sizeof rows[0], ROOM, &needed, NULL),
                     KWK_OK);
    assert_int_equal(
        kwk_decision_check_fact(&query, case_facts, 4, NULL, 0, 3, NULL, 0, 1, &needed, NULL),
        KWK_ERR_NULL);
    assert_int_equal(kwk_decision_check_fact(&query, case_facts, 4, NULL, 0, 3, rows,
                                             sizeof rows[0], ROOM, NULL, NULL),
                     KWK_ERR_NULL);
}

/* 2.4 a iii: a placement calls for a decision on the place; this one is on record. */
static void test_required_row(void **state)
{
    (void)state;
    const struct kwk_query query = question();
    static struct kwk_decision_need needs[ROOM];
    uint32_t needed = 0;
    int32_t found = 0;
    assert_int_equal(kwk_decision_required(&query, case_facts, 4, NULL, 0, needs, sizeof needs[0],
                                           ROOM, &needed, NULL),
                     KWK_OK);
    for (uint32_t i = 0; i < needed; i++) {
        if (needs[i].norm != KWK_NORM_BESLUIT_PLAATS) {
            continue;
        }
        found++;
        assert_int_equal(needs[i].decision, KWK_BESLUIT_PLAATS);
        assert_int_equal(needs[i].anchor, 2);
        assert_int_equal(needs[i].state, KWK_NEED_AANWEZIG);
        assert_int_equal(needs[i].decision_id, 3);
        assert_int_equal(needs[i].due, 20260504);
        assert_int_equal(needs[i].done, 20260428);
        assert_int_equal(needs[i].verdict, KWK_VERDICT_MET);
    }
    assert_int_equal(found, 1);
}

static void test_faults_of_the_tables(void **state)
{
    (void)state;
    int32_t norms[ROOM];
    int32_t severity = 0;
    int32_t cure = 0;
    uint32_t count = 0;
    assert_int_equal(kwk_decision_norms(11, norms, ROOM, &count), KWK_ERR_CODE);
    assert_int_equal(kwk_decision_norms(-1, norms, ROOM, &count), KWK_ERR_CODE);
    assert_int_equal(kwk_decision_norms(1, norms, ROOM, NULL), KWK_ERR_NULL);
    assert_int_equal(kwk_decision_norms(1, NULL, 1, &count), KWK_ERR_NULL);
    assert_int_equal(kwk_decision_occasions(11, norms, ROOM, &count), KWK_ERR_CODE);
    assert_int_equal(kwk_decision_occasions(1, norms, ROOM, NULL), KWK_ERR_NULL);
    assert_int_equal(kwk_decision_norm(402, &severity, &cure), KWK_ERR_NORM);
    assert_int_equal(kwk_decision_norm(0, &severity, &cure), KWK_ERR_NORM);
    assert_int_equal(kwk_decision_norm(201, NULL, &cure), KWK_ERR_NULL);
    assert_int_equal(kwk_decision_norm(201, &severity, NULL), KWK_ERR_NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_demands),
        cmocka_unit_test(test_concerned),
        cmocka_unit_test(test_to_the_court),
        cmocka_unit_test(test_proper_decisions),
        cmocka_unit_test(test_answers),
        cmocka_unit_test(test_same_as_the_findings),
        cmocka_unit_test(test_every_norm_has_its_demand),
        cmocka_unit_test(test_every_kind_is_called_for),
        cmocka_unit_test(test_faults_of_a_record),
        cmocka_unit_test(test_faults_of_the_question),
        cmocka_unit_test(test_capacity),
        cmocka_unit_test(test_row_sizes),
        cmocka_unit_test(test_outputs_over_inputs),
        cmocka_unit_test(test_which_decision),
        cmocka_unit_test(test_required_row),
        cmocka_unit_test(test_faults_of_the_tables),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
