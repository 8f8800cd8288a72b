/*
 * json_ask.c: what `verwacht_mag` and `verwacht_toestemming` say, as an object of the list
 * `verwacht` of a JSON case (jansson).
 */
#include "json_get.h"

static void mark_given(const json_t *object, struct zaak_expect *expect)
{
    static const struct {
        const char *key;
        uint32_t bit;
    } keys[] = {{"persoon", ZAAK_GIVEN_PERSON},
                {"betreft", ZAAK_GIVEN_ABOUT},
                {"plaats", ZAAK_GIVEN_PLACE},
                {"bekwaam", ZAAK_GIVEN_CAPABLE},
                {"mist", ZAAK_GIVEN_MISSING},
                {"regel", ZAAK_GIVEN_ROW},
                {"omstreden", ZAAK_GIVEN_DISPUTED},
                {"vanaf", ZAAK_GIVEN_FROM},
                {"tm", ZAAK_GIVEN_UNTIL},
                {"van", ZAAK_GIVEN_ACTOR},
                {"gegeven", ZAAK_GIVEN_FACT},
                {"geweigerd", ZAAK_GIVEN_FACT},
                {"niet", ZAAK_GIVEN_NOT}};

    for (uint32_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        if (json_object_get(object, keys[i].key) != 0)
            expect->given |= keys[i].bit;
    }
}

static bool required(struct jcase_place *place, const char *key, int32_t group, int32_t number)
{
    if (number != 0)
        return true;
    zaak_fail(place->reader.fault, ZAAK_E_REQUIRED, place->line, jcase_text_of(key),
              ZAAK_WANT_CODE);
    place->reader.fault->group = group;
    return false;
}

static bool read_may(struct jcase_place *place, const json_t *object, struct zaak_expect *expect)
{
    static const char *const keys[] = {"mag",    "actor",   "antwoord", "persoon", "betreft",
                                       "plaats", "bekwaam", "mist",     "regel",   "omstreden",
                                       "vanaf",  "tm",      0};
    const json_t *disputed = json_object_get(object, "omstreden");

    if (disputed != 0 && !json_is_true(disputed))
        return jcase_schema(place, "omstreden", ZAAK_WANT_JSON_BOOLEAN);
    expect->disputed = disputed != 0 ? 1 : 0;
    return jcase_known_keys(place, object, keys) &&
           jcase_get_code(place, object, "mag", KWK_GROUP_ACT, &expect->act) &&
           jcase_get_code(place, object, "actor", KWK_GROUP_ACTOR, &expect->actor) &&
           jcase_get_code(place, object, "antwoord", KWK_GROUP_MAY, &expect->answer) &&
           jcase_get_code(place, object, "plaats", KWK_GROUP_PLAATS, &expect->place) &&
           jcase_get_date(place, object, "vanaf", false, &expect->from) &&
           jcase_get_date(place, object, "tm", false, &expect->until) &&
           required(place, "mag", KWK_GROUP_ACT, expect->act) &&
           required(place, "actor", KWK_GROUP_ACTOR, expect->actor) &&
           required(place, "antwoord", KWK_GROUP_MAY, expect->answer);
}

static bool read_consent(struct jcase_place *place, const json_t *object,
                         struct zaak_expect *expect)
{
    static const char *const keys[] = {"toestemming", "behoefte", "niet",      "van",
                                       "persoon",     "betreft",  "bekwaam",   "mist",
                                       "regel",       "gegeven",  "geweigerd", 0};
    const json_t *none = json_object_get(object, "niet");

    if (none != 0 && !json_is_true(none))
        return jcase_schema(place, "niet", ZAAK_WANT_JSON_BOOLEAN);
    if (json_object_get(object, "gegeven") != 0)
        expect->response = KWK_ANTWOORD_GEGEVEN;
    else if (json_object_get(object, "geweigerd") != 0)
        expect->response = KWK_ANTWOORD_GEWEIGERD;
    return jcase_known_keys(place, object, keys) &&
           jcase_get_code(place, object, "toestemming", KWK_GROUP_CONSENT, &expect->act) &&
           jcase_get_code(place, object, "behoefte", KWK_GROUP_BEHOEFTE, &expect->need) &&
           jcase_get_code(place, object, "van", KWK_GROUP_ACTOR, &expect->actor) &&
           jcase_get_reference(place, object,
                               expect->response == KWK_ANTWOORD_GEWEIGERD ? "geweigerd" : "gegeven",
                               &expect->fact) &&
           required(place, "toestemming", KWK_GROUP_CONSENT, expect->act) &&
           required(place, "behoefte", KWK_GROUP_BEHOEFTE, expect->need);
}

bool jcase_read_ask(struct jcase_place *place, const json_t *object, int32_t ask)
{
    struct zaak *zaak = place->reader.zaak;
    struct zaak_expect expect = {.line = place->line, .sort = ask};

    if (!(ask == ZAAK_EXPECT_MAY ? read_may(place, object, &expect)
                                 : read_consent(place, object, &expect)) ||
        !jcase_get_code(place, object, "bekwaam", KWK_GROUP_BEKWAAM, &expect.capable) ||
        !jcase_get_code(place, object, "mist", KWK_GROUP_FACT, &expect.missing) ||
        !jcase_get_reference(place, object, "betreft", &expect.about) ||
        !jcase_get_int(place, object, "persoon", &expect.person) ||
        !jcase_get_int(place, object, "regel", &expect.row))
        return false;
    mark_given(object, &expect);
    if (zaak->expect_count >= zaak->expect_room || place->reader.child->expects >= ZAAK_EXPECTS_MAX)
        return zaak_fail(place->reader.fault, ZAAK_E_MANY, place->line, jcase_text_of("verwacht"),
                         ZAAK_WANT_NOTHING);
    zaak->expects[zaak->expect_count++] = expect;
    place->reader.child->expects++;
    return true;
}

static void set_code(json_t *object, const char *key, int32_t group, int32_t number)
{
    json_object_set_new(object, key, json_string(kwk_code_name(group, number)));
}

static void set_date(json_t *object, const char *key, kwk_date date)
{
    char text[16] = {0};
    struct out out = {text, sizeof text - 1, 0};

    out_date(&out, date);
    json_object_set_new(object, key, json_string(text));
}

static void set_reference(json_t *object, const char *key, const struct zaak *zaak,
                          const struct zaak_child *child, int32_t id)
{
    const struct zaak_name *name = zaak_name_of(zaak, child, id);
    char text[80];
    struct out out = {text, sizeof text, 0};

    if (name == 0) {
        json_object_set_new(object, key, json_integer(id));
        return;
    }
    out_char(&out, '@');
    out_bytes(&out, name->text.start, name->text.length);
    json_object_set_new(object, key, json_stringn(text, out.length));
}

static void set_start(json_t *object, const struct zaak_expect *expect)
{
    if (expect->sort == ZAAK_EXPECT_MAY) {
        set_code(object, "mag", KWK_GROUP_ACT, expect->act);
        set_code(object, "actor", KWK_GROUP_ACTOR, expect->actor);
        set_code(object, "antwoord", KWK_GROUP_MAY, expect->answer);
        return;
    }
    set_code(object, "toestemming", KWK_GROUP_CONSENT, expect->act);
    set_code(object, "behoefte", KWK_GROUP_BEHOEFTE, expect->need);
    if ((expect->given & ZAAK_GIVEN_NOT) != 0)
        json_object_set_new(object, "niet", json_true());
    if ((expect->given & ZAAK_GIVEN_ACTOR) != 0)
        set_code(object, "van", KWK_GROUP_ACTOR, expect->actor);
}

json_t *jcase_write_ask(const struct zaak *zaak, const struct zaak_child *child,
                        const struct zaak_expect *expect)
{
    const uint32_t given = expect->given;
    json_t *object = json_object();

    set_start(object, expect);
    if ((given & ZAAK_GIVEN_PERSON) != 0)
        json_object_set_new(object, "persoon", json_integer(expect->person));
    if ((given & ZAAK_GIVEN_ABOUT) != 0)
        set_reference(object, "betreft", zaak, child, expect->about);
    if ((given & ZAAK_GIVEN_PLACE) != 0)
        set_code(object, "plaats", KWK_GROUP_PLAATS, expect->place);
    if ((given & ZAAK_GIVEN_CAPABLE) != 0)
        set_code(object, "bekwaam", KWK_GROUP_BEKWAAM, expect->capable);
    if ((given & ZAAK_GIVEN_FACT) != 0)
        set_reference(object, expect->response == KWK_ANTWOORD_GEWEIGERD ? "geweigerd" : "gegeven",
                      zaak, child, expect->fact);
    if ((given & ZAAK_GIVEN_MISSING) != 0)
        set_code(object, "mist", KWK_GROUP_FACT, expect->missing);
    if ((given & ZAAK_GIVEN_ROW) != 0)
        json_object_set_new(object, "regel", json_integer(expect->row));
    if ((given & ZAAK_GIVEN_DISPUTED) != 0)
        json_object_set_new(object, "omstreden", json_true());
    if ((given & ZAAK_GIVEN_FROM) != 0)
        set_date(object, "vanaf", expect->from);
    if ((given & ZAAK_GIVEN_UNTIL) != 0)
        set_date(object, "tm", expect->until);
    return object;
}
