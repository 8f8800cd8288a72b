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

static bool missing_code(struct jcase_place *place, int32_t group)
{
    zaak_fail(place->reader.fault, ZAAK_E_REQUIRED, place->line, jcase_text_of("verwacht"),
              ZAAK_WANT_CODE);
    place->reader.fault->group = group;
    return false;
}

static bool read_step(struct jcase_place *place, const json_t *object)
{
    static const char *const keys[] = {"fase", "stand", "sinds", 0};
    struct zaak_expect expect = {.line = place->line, .sort = ZAAK_EXPECT_STEP};

    if (!jcase_known_keys(place, object, keys) ||
        !jcase_get_code(place, object, "fase", KWK_GROUP_STEP, &expect.norm) ||
        !jcase_get_code(place, object, "stand", KWK_GROUP_PHASE, &expect.verdict) ||
        !jcase_get_date(place, object, "sinds", false, &expect.start))
        return false;
    if (kwk_code_name(KWK_GROUP_STEP, expect.norm) == 0)
        return missing_code(place, KWK_GROUP_STEP);
    if (kwk_code_name(KWK_GROUP_PHASE, expect.verdict) == 0)
        return missing_code(place, KWK_GROUP_PHASE);
    expect.given = expect.start != 0 ? ZAAK_GIVEN_START : 0;
    return zaak_keep_expect(&place->reader, &expect);
}

static bool read_lacks(struct jcase_place *place, const json_t *object, struct zaak_expect *expect)
{
    const json_t *list;

    if (!jcase_get_list(place, object, "mist", &list))
        return false;
    if (json_array_size(list) > ZAAK_LACKS_MAX)
        return jcase_schema(place, "mist", ZAAK_WANT_LACKS);
    for (size_t i = 0; i < json_array_size(list); i++) {
        struct zaak_text word;
        if (!json_is_string(json_array_get(list, i)))
            return jcase_schema(place, "mist", ZAAK_WANT_JSON_STRING);
        if (!jcase_text_value(place, json_array_get(list, i), "mist", &word))
            return false;
        if (!zaak_lacks(word, &expect->lacks[i]))
            return zaak_fail(place->reader.fault, ZAAK_E_WORD, place->line, word, ZAAK_WANT_LACKS);
    }
    return true;
}

static bool read_transition(struct jcase_place *place, const json_t *object)
{
    static const char *const keys[] = {"overgang", "stand", "mist", 0};
    struct zaak_expect expect = {.line = place->line, .sort = ZAAK_EXPECT_TRANSITION};

    if (!jcase_known_keys(place, object, keys) ||
        !jcase_get_code(place, object, "overgang", KWK_GROUP_OVERGANG, &expect.norm) ||
        !jcase_get_code(place, object, "stand", KWK_GROUP_TRANSITION, &expect.verdict) ||
        !read_lacks(place, object, &expect))
        return false;
    if (kwk_code_name(KWK_GROUP_OVERGANG, expect.norm) == 0)
        return missing_code(place, KWK_GROUP_OVERGANG);
    if (kwk_code_name(KWK_GROUP_TRANSITION, expect.verdict) == 0)
        return missing_code(place, KWK_GROUP_TRANSITION);
    return zaak_keep_expect(&place->reader, &expect);
}

static bool read_inconsistent(struct jcase_place *place, const json_t *object)
{
    static const char *const keys[] = {"tegenstrijdig", "code", "feit", "ander_feit", 0};
    struct zaak_expect expect = {.line = place->line, .sort = ZAAK_EXPECT_INCONSISTENT};
    struct zaak_text word = {0, 0};

    if (!jcase_known_keys(place, object, keys) ||
        !jcase_get_text(place, object, "tegenstrijdig", &word) ||
        !jcase_get_code(place, object, "code", KWK_GROUP_TEGENSTRIJDIG, &expect.norm))
        return false;
    expect.verdict = zaak_is(word, "wel") ? 1 : 0;
    if (!zaak_is(word, "wel") && !zaak_is(word, "geen"))
        return jcase_schema(place, "tegenstrijdig", ZAAK_WANT_JSON_KEY);
    if (kwk_code_name(KWK_GROUP_TEGENSTRIJDIG, expect.norm) == 0 &&
        (expect.verdict != 0 || expect.norm != 0))
        return missing_code(place, KWK_GROUP_TEGENSTRIJDIG);
    if (expect.verdict == 0 &&
        (json_object_get(object, "feit") != 0 || json_object_get(object, "ander_feit") != 0))
        return jcase_schema(place, "feit", ZAAK_WANT_JSON_KEY);
    if (!jcase_get_reference(place, object, "feit", &expect.anchor) ||
        !jcase_get_reference(place, object, "ander_feit", &expect.trigger))
        return false;
    if (expect.anchor == 0 && expect.trigger != 0)
        return jcase_schema(place, "ander_feit", ZAAK_WANT_JSON_KEY);
    return zaak_keep_expect(&place->reader, &expect);
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
                                 .sort = one ? ZAAK_EXPECT_BESLUIT : ZAAK_EXPECT_VEREIST};
    const int32_t group = one ? KWK_GROUP_DEFICIENCY : KWK_GROUP_NEEDED;
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

bool jcase_read_expect(struct jcase_place *place, const json_t *object)
{
    static const char *const keys[] = {
        "norm",       "verdict", "streng",  "begin",     "plan",       "uiterlijk",
        "gedaan",     "dagen",   "reden",   "ontbreekt", "omstreden",  "lezing",
        "aanleiding", "bewijs",  "persoon", "anker",     "volgnummer", 0};
    struct zaak_expect expect = {.line = place->line};
    const json_t *disputed;
    struct zaak_text verdict = {0, 0};

    if (json_object_get(object, "fase") != 0)
        return read_step(place, object);
    if (json_object_get(object, "overgang") != 0)
        return read_transition(place, object);
    if (json_object_get(object, "tegenstrijdig") != 0)
        return read_inconsistent(place, object);
    if (json_object_get(object, "besluit") != 0 || json_object_get(object, "vereist") != 0)
        return read_besluit(place, object, json_object_get(object, "besluit") != 0);

    if (json_object_get(object, "vast_te_leggen") != 0)
        return jcase_read_missing(place, object);
    if (json_object_get(object, "mag") != 0)
        return jcase_read_ask(place, object, ZAAK_EXPECT_MAY);
    if (json_object_get(object, "toestemming") != 0)
        return jcase_read_ask(place, object, ZAAK_EXPECT_CONSENT);
    if (!jcase_known_keys(place, object, keys) ||
        !jcase_get_code(place, object, "norm", KWK_GROUP_NORM, &expect.norm))
        return false;
    if (kwk_norm_title(expect.norm, KWK_LANG_NL) == 0) {
        return missing_code(place, KWK_GROUP_NORM);
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
    if (!json_is_null(json_object_get(object, "gedaan")) &&
        !jcase_get_date(place, object, "gedaan", false, &expect.done))
        return false;
    disputed = json_object_get(object, "omstreden");
    if (disputed != 0 && !json_is_boolean(disputed))
        return jcase_schema(place, "omstreden", ZAAK_WANT_JSON_BOOLEAN);
    expect.disputed = json_is_true(disputed) ? 1 : 0;
    mark_given(object, &expect);
    return zaak_keep_expect(&place->reader, &expect);
}
