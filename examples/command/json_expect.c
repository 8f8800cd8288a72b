/*
 * json_expect.c: a `verwacht` object of a JSON case (jansson).
 */
#include "json_get.h"

/* Sets the bit of each property that the object has. */
static void mark_given(const json_t *object, struct zaak_expect *expect)
{
    static const struct {
        const char *key;
        uint32_t bit;
    } keys[] = {{"streng", ZAAK_GIVEN_STRICT},      {"begin", ZAAK_GIVEN_START},
                {"plan", ZAAK_GIVEN_DUE},           {"uiterlijk", ZAAK_GIVEN_DUE_LATEST},
                {"gedaan", ZAAK_GIVEN_DONE},        {"dagen", ZAAK_GIVEN_DAYS},
                {"reden", ZAAK_GIVEN_REASON},       {"ontbreekt", ZAAK_GIVEN_MISSING},
                {"omstreden", ZAAK_GIVEN_DISPUTED}, {"lezing", ZAAK_GIVEN_READING},
                {"aanleiding", ZAAK_GIVEN_TRIGGER}, {"bewijs", ZAAK_GIVEN_EVIDENCE},
                {"persoon", ZAAK_GIVEN_PERSON},     {"anker", ZAAK_GIVEN_ANCHOR},
                {"volgnummer", ZAAK_GIVEN_ORDINAL}};

    for (uint32_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        if (json_object_get(object, keys[i].key) != 0)
            expect->given |= keys[i].bit;
    }
}

static bool keep(struct jcase_place *place, const struct zaak_expect *expect)
{
    struct zaak *zaak = place->reader.zaak;

    if (zaak->expect_count >= zaak->expect_room || place->reader.child->expects >= ZAAK_EXPECTS_MAX)
        return zaak_fail(place->reader.fault, ZAAK_E_MANY, place->line, jcase_text_of("verwacht"),
                         ZAAK_WANT_NOTHING);
    zaak->expects[zaak->expect_count++] = *expect;
    place->reader.child->expects++;
    return true;
}

/* {"besluit": "@id", "norm": NORM, "staat": ...} or {"vereist": BESLUIT, "anker": "@id", "staat": ...} */
static bool read_besluit(struct jcase_place *place, const json_t *object, bool one)
{
    static const char *const besluit_keys[] = {"besluit", "norm", "staat", 0};
    static const char *const vereist_keys[] = {"vereist", "anker", "staat", 0};
    struct zaak_expect expect = {.line = place->line,
                                 .form = one ? ZAAK_EXPECT_BESLUIT : ZAAK_EXPECT_VEREIST};
    const int32_t group = one ? KWK_GROUP_DEFICIENCY : KWK_GROUP_NEED;
    struct zaak_text state = {0, 0};

    if (!jcase_known_keys(place, object, one ? besluit_keys : vereist_keys) ||
        !jcase_get_reference(place, object, one ? "besluit" : "anker", &expect.anchor) ||
        !jcase_get_code(place, object, "norm", KWK_GROUP_NORM, &expect.norm) ||
        !jcase_get_code(place, object, "vereist", KWK_GROUP_BESLUIT, &expect.decision) ||
        !jcase_get_text(place, object, "staat", &state))
        return false;
    if (one && expect.anchor == 0)
        return zaak_fail(place->reader.fault, ZAAK_E_REQUIRED, place->line,
                         jcase_text_of("besluit"), ZAAK_WANT_REF);
    if (!zaak_is(state, "geen") && !zaak_code(group, state, &expect.verdict))
        return zaak_fail_code(place->reader.fault, place->line, state, group);
    if (one && expect.norm == 0 && expect.verdict != 0)
        return zaak_fail_code(place->reader.fault, place->line, jcase_text_of("norm"),
                              KWK_GROUP_NORM);
    return keep(place, &expect);
}

/* `wijziging`, or `van` and `tm`: then the object is about days. */
static bool read_days(struct jcase_place *place, const json_t *object, struct zaak_expect *expect)
{
    kwk_date change = 0;

    if (!jcase_get_date(place, object, "wijziging", false, &change) ||
        !jcase_get_date(place, object, "van", false, &expect->from) ||
        !jcase_get_date(place, object, "tm", false, &expect->through))
        return false;
    if (change != 0 && (expect->from != 0 || expect->through != 0))
        return jcase_schema(place, "wijziging", ZAAK_WANT_JSON_KEY);
    if ((expect->from == 0) != (expect->through == 0))
        return jcase_schema(place, expect->from == 0 ? "van" : "tm", ZAAK_WANT_JSON_KEY);
    if (expect->through < expect->from)
        return zaak_fail(place->reader.fault, ZAAK_E_ORDER, place->line, jcase_text_of("verwacht"),
                         ZAAK_WANT_NOTHING);
    expect->form = change != 0         ? ZAAK_EXPECT_CHANGE
                   : expect->from != 0 ? ZAAK_EXPECT_COURSE
                                       : ZAAK_EXPECT_FINDING;
    expect->from = change != 0 ? change : expect->from;
    return true;
}

bool jcase_read_expect(struct jcase_place *place, const json_t *object)
{
    static const char *const keys[] = {
        "norm",    "verdict", "streng",     "begin",     "plan",   "uiterlijk",  "gedaan",
        "dagen",   "reden",   "ontbreekt",  "omstreden", "lezing", "aanleiding", "bewijs",
        "persoon", "anker",   "volgnummer", "wijziging", "van",    "tm",         0};
    struct zaak_expect expect = {.line = place->line};
    const json_t *disputed;
    struct zaak_text verdict = {0, 0};

    if (json_object_get(object, "besluit") != 0 || json_object_get(object, "vereist") != 0)
        return read_besluit(place, object, json_object_get(object, "besluit") != 0);

    if (!jcase_known_keys(place, object, keys) ||
        !jcase_get_code(place, object, "norm", KWK_GROUP_NORM, &expect.norm))
        return false;
    if (kwk_norm_title(expect.norm, KWK_LANG_NL) == 0) {
        zaak_fail(place->reader.fault, ZAAK_E_REQUIRED, place->line, jcase_text_of("verwacht"),
                  ZAAK_WANT_CODE);
        place->reader.fault->group = KWK_GROUP_NORM;
        return false;
    }
    if (!jcase_get_text(place, object, "verdict", &verdict))
        return false;
    if (!zaak_is(verdict, "geen") && !zaak_code(KWK_GROUP_VERDICT, verdict, &expect.verdict))
        return zaak_fail_code(place->reader.fault, place->line, verdict, KWK_GROUP_VERDICT);
    if (!jcase_get_code(place, object, "streng", KWK_GROUP_VERDICT, &expect.strict) ||
        !jcase_get_date(place, object, "begin", false, &expect.start) ||
        !jcase_get_date(place, object, "plan", false, &expect.due) ||
        !jcase_get_date(place, object, "uiterlijk", false, &expect.due_latest) ||
        !jcase_get_int(place, object, "dagen", &expect.days) ||
        !jcase_get_code(place, object, "reden", KWK_GROUP_REASON, &expect.reason) ||
        !jcase_get_code(place, object, "ontbreekt", KWK_GROUP_FACT, &expect.missing) ||
        !jcase_get_code(place, object, "lezing", KWK_GROUP_READING, &expect.reading) ||
        !jcase_get_reference(place, object, "aanleiding", &expect.trigger) ||
        !jcase_get_reference(place, object, "bewijs", &expect.evidence) ||
        !jcase_get_reference(place, object, "anker", &expect.anchor) ||
        !jcase_get_int(place, object, "persoon", &expect.person) ||
        !jcase_get_int(place, object, "volgnummer", &expect.ordinal))
        return false;
    if (!read_days(place, object, &expect))
        return false;
    if (!json_is_null(json_object_get(object, "gedaan")) &&
        !jcase_get_date(place, object, "gedaan", false, &expect.done))
        return false;
    disputed = json_object_get(object, "omstreden");
    if (disputed != 0 && !json_is_boolean(disputed))
        return jcase_schema(place, "omstreden", ZAAK_WANT_JSON_BOOLEAN);
    expect.disputed = json_is_true(disputed) ? 1 : 0;
    mark_given(object, &expect);
    if (expect.form != ZAAK_EXPECT_FINDING && (expect.given & ~(uint32_t)ZAAK_GIVEN_OF_COURSE) != 0)
        return jcase_schema(place, "verwacht", ZAAK_WANT_JSON_KEY);
    return keep(place, &expect);
}
