/*
 * json_case.c: a case from JSON, by docs/case.schema.json. jansson parses; lines come from
 * json_lines.c.
 */
#include <string.h>

#include "case_forms.h"
#include "zaak_words.h"

/* Where the reader is, for the fault. */
struct place {
    struct zaak_reader reader;
    uint32_t line;
};

static struct zaak_text text_of(const char *text)
{
    return (struct zaak_text){text, (uint32_t)strlen(text)};
}

static bool schema(struct place *place, const char *key, int32_t want)
{
    return zaak_fail(place->reader.fault, ZAAK_E_SCHEMA, place->line, text_of(key), want);
}

/* Every key must be one of a list that ends in NULL. */
static bool known_keys(struct place *place, const json_t *object, const char *const *keys)
{
    const char *key;
    json_t *value;

    if (!json_is_object(object))
        return schema(place, "{", ZAAK_WANT_JSON_OBJECT);
    json_object_foreach((json_t *)object, key, value)
    {
        uint32_t i = 0;
        while (keys[i] != 0 && strcmp(keys[i], key) != 0)
            i++;
        if (keys[i] == 0)
            return schema(place, key, ZAAK_WANT_JSON_KEY);
    }
    return true;
}

/* A string without control characters: it must fit on a line of text. */
static bool text_value(struct place *place, const json_t *value, const char *key,
                       struct zaak_text *text)
{
    *text = (struct zaak_text){json_string_value(value), (uint32_t)json_string_length(value)};
    for (uint32_t i = 0; i < text->length; i++) {
        if ((unsigned char)text->start[i] < 0x20u)
            return zaak_fail(place->reader.fault, ZAAK_E_CONTROL, place->line, text_of(key),
                             ZAAK_WANT_TEXT);
    }
    return true;
}

static bool get_text(struct place *place, const json_t *object, const char *key,
                     struct zaak_text *text)
{
    const json_t *value = json_object_get(object, key);

    *text = (struct zaak_text){0, 0};
    if (value == 0)
        return true;
    if (!json_is_string(value))
        return schema(place, key, ZAAK_WANT_JSON_STRING);
    return text_value(place, value, key, text);
}

static bool get_date(struct place *place, const json_t *object, const char *key, bool partial,
                     kwk_date *date)
{
    struct zaak_text text;

    *date = 0;
    if (!get_text(place, object, key, &text))
        return false;
    if (json_object_get(object, key) != 0 && !zaak_date(text, partial, date))
        return zaak_fail(place->reader.fault, ZAAK_E_DATE, place->line, text,
                         partial ? ZAAK_WANT_PARTIAL : ZAAK_WANT_DATE);
    return true;
}

static bool int_of(struct place *place, const json_t *value, const char *key, int32_t *number)
{
    json_int_t wide;

    if (!json_is_integer(value))
        return schema(place, key, ZAAK_WANT_JSON_INTEGER);
    wide = json_integer_value(value);
    if (wide < INT32_MIN || wide > INT32_MAX)
        return zaak_fail(place->reader.fault, ZAAK_E_NUMBER, place->line, text_of(key),
                         ZAAK_WANT_INTEGER);
    *number = (int32_t)wide;
    return true;
}

static bool get_int(struct place *place, const json_t *object, const char *key, int32_t *number)
{
    const json_t *value = json_object_get(object, key);

    *number = 0;
    return value == 0 || int_of(place, value, key, number);
}

/* A code word of a group, or a plain number. */
static bool code_of(struct place *place, const json_t *value, const char *key, int32_t group,
                    int32_t *number)
{
    struct zaak_text text;

    if (!json_is_string(value))
        return int_of(place, value, key, number);
    text = (struct zaak_text){json_string_value(value), (uint32_t)json_string_length(value)};
    if (!zaak_code(group, text, number))
        return zaak_fail_code(place->reader.fault, place->line, text, group);
    return true;
}

static bool get_code(struct place *place, const json_t *object, const char *key, int32_t group,
                     int32_t *number)
{
    const json_t *value = json_object_get(object, key);

    *number = 0;
    return value == 0 || code_of(place, value, key, group, number);
}

/* A number, or "@name". */
static bool get_reference(struct place *place, const json_t *object, const char *key, int32_t *id)
{
    const json_t *value = json_object_get(object, key);
    struct zaak_text text;
    uint32_t index = 0;

    *id = 0;
    if (value == 0)
        return true;
    if (!json_is_string(value)) {
        if (!int_of(place, value, key, id))
            return false;
        if (*id < 1)
            return zaak_fail(place->reader.fault, ZAAK_E_NUMBER, place->line, text_of(key),
                             ZAAK_WANT_REF);
        return true;
    }
    text = (struct zaak_text){json_string_value(value), (uint32_t)json_string_length(value)};
    if (text.length < 2 || text.start[0] != '@')
        return zaak_fail(place->reader.fault, ZAAK_E_WORD, place->line, text, ZAAK_WANT_REF);
    text.start++;
    text.length--;
    if (!zaak_find_name(&place->reader, text, place->line, &index))
        return false;
    *id = -1 - (int32_t)index;
    return true;
}

/* A list of code words or numbers as bits; `shift` if the codes are bit numbers. */
static bool get_bits(struct place *place, const json_t *object, const char *key, int32_t group,
                     bool shift, uint32_t *bits)
{
    const json_t *list = json_object_get(object, key);

    *bits = 0;
    if (list != 0 && !json_is_array(list))
        return schema(place, key, ZAAK_WANT_JSON_ARRAY);
    for (size_t i = 0; i < json_array_size(list); i++) {
        int32_t number = 0;
        if (!code_of(place, json_array_get(list, i), key, group, &number))
            return false;
        if (number < 0 || (shift && number > 31))
            return zaak_fail(place->reader.fault, ZAAK_E_NUMBER, place->line, text_of(key),
                             ZAAK_WANT_PARTICIPANT);
        *bits |= shift ? 1u << number : (uint32_t)number;
    }
    return true;
}

static bool read_query(struct place *place, const json_t *object, struct kwk_query *query)
{
    static const char *const complete_keys[] = {"soort", "van", "tm", 0};
    const json_t *complete = json_object_get(object, "volledig_tot");
    const json_t *sets = json_object_get(object, "sets");
    struct zaak_text text;
    int32_t policy = 0;

    *query = (struct kwk_query){.size = sizeof *query};
    if (!get_date(place, object, "peildatum", false, &query->as_of) ||
        !get_date(place, object, "bekend_op", false, &query->known_on) ||
        !get_date(place, object, "vanaf", false, &query->from) ||
        !get_code(place, object, "beleid", KWK_GROUP_POLICY, &policy) ||
        !get_text(place, object, "editie", &text))
        return false;
    query->policy = (uint32_t)policy;
    for (int32_t edition = 1; text.length > 0 && edition <= kwk_edition(); edition++) {
        const char *name = kwk_edition_name(edition);
        if (name != 0 && zaak_is(text, name))
            query->edition = edition;
    }
    if (text.length > 0 && query->edition == 0)
        return zaak_fail(place->reader.fault, ZAAK_E_WORD, place->line, text, ZAAK_WANT_EDITION);
    if (sets != 0 && !json_is_array(sets))
        return schema(place, "sets", ZAAK_WANT_JSON_ARRAY);
    for (size_t i = 0; i < json_array_size(sets); i++) {
        const char *word = json_string_value(json_array_get(sets, i));
        if (word != 0 && strcmp(word, "kader") == 0)
            query->sets |= KWK_SET_KADER;
        else if (word != 0 && strcmp(word, "wet") == 0)
            query->sets |= KWK_SET_WET;
        else
            return schema(place, "sets", ZAAK_WANT_SETS);
    }
    if (complete == 0)
        return true;
    if (!known_keys(place, complete, complete_keys) ||
        !get_date(place, complete, "van", false, &query->complete_from) ||
        !get_date(place, complete, "tm", false, &query->complete_through) ||
        !get_text(place, complete, "soort", &text))
        return false;
    query->complete_kinds = ZAAK_KIND_ALLES;
    return zaak_is(text, "alles") ||
           get_code(place, complete, "soort", KWK_GROUP_FACT, &query->complete_kinds);
}

static bool read_fact(struct place *place, const json_t *object)
{
    static const char *const keys[] = {
        "nr",          "naam",     "soort",     "datum",  "laatste_dag",
        "bij",         "op",       "persoon",   "waarde", "detail",
        "rollen",      "personen", "kenmerken", "niet",   "geregistreerd",
        "ingetrokken", 0};
    struct zaak *zaak = place->reader.zaak;
    struct kwk_fact fact = {0};
    struct kwk_fact_info info = {.size = sizeof info};
    struct zaak_text name;
    uint32_t clear = 0;
    uint32_t index = 0;

    if (!known_keys(place, object, keys) ||
        !get_code(place, object, "soort", KWK_GROUP_FACT, &fact.kind))
        return false;
    if (kwk_fact_info(fact.kind, &info) != KWK_OK)
        return schema(place, "soort", ZAAK_WANT_START);
    if (!get_int(place, object, "nr", &fact.id) || !get_text(place, object, "naam", &name) ||
        !get_date(place, object, "datum", info.partial != 0, &fact.date) ||
        !get_date(place, object, "laatste_dag", false, &fact.last_day) ||
        !get_date(place, object, "geregistreerd", false, &fact.recorded) ||
        !get_date(place, object, "ingetrokken", false, &fact.withdrawn) ||
        !get_reference(place, object, "bij", &fact.ref) ||
        !get_reference(place, object, "op", &fact.ref2) ||
        !get_int(place, object, "persoon", &fact.person) ||
        !get_code(place, object, "waarde", info.value_group, &fact.value) ||
        !get_code(place, object, "detail", info.detail_group, &fact.detail) ||
        !get_bits(place, object, "rollen", KWK_GROUP_ROL, true, &fact.roles) ||
        !get_bits(place, object, "personen", KWK_GROUP_GETAL, true, &fact.persons) ||
        !get_bits(place, object, "kenmerken", KWK_GROUP_FLAG, false, &fact.flags) ||
        !get_bits(place, object, "niet", KWK_GROUP_FLAG, false, &clear))
        return false;
    if (fact.date == 0 && fact.kind != KWK_FACT_VOLLEDIG && fact.kind != KWK_FACT_LEZING)
        return zaak_fail(place->reader.fault, ZAAK_E_NO_DATE, place->line,
                         text_of(kwk_code_name(KWK_GROUP_FACT, fact.kind)), ZAAK_WANT_DATE);
    if (fact.date == 0)
        fact.date = ZAAK_DATE_ALWAYS;
    fact.known = fact.flags | clear;
    if (json_object_get(object, "nr") == 0 && place->reader.last_id < INT32_MAX)
        fact.id = place->reader.last_id + 1;
    place->reader.last_id = fact.id;
    if (zaak->fact_count >= zaak->fact_room || place->reader.child->facts >= KWK_FACTS_MAX)
        return zaak_fail(place->reader.fault, ZAAK_E_MANY, place->line, text_of("feiten"),
                         ZAAK_WANT_NOTHING);
    zaak->facts[zaak->fact_count++] = fact;
    place->reader.child->facts++;
    if (name.length == 0)
        return true;
    if (!zaak_find_name(&place->reader, name, place->line, &index))
        return false;
    struct zaak_name *slot = &zaak->names[place->reader.child->names_at + index];
    if (slot->id != 0) {
        zaak_fail(place->reader.fault, ZAAK_E_NAME_TWICE, place->line, name, ZAAK_WANT_NOTHING);
        place->reader.fault->number = (int32_t)slot->line;
        return false;
    }
    slot->id = fact.id;
    slot->line = place->line;
    return true;
}

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

static bool read_expect(struct place *place, const json_t *object)
{
    static const char *const keys[] = {
        "norm",       "verdict", "streng",  "begin",     "plan",       "uiterlijk",
        "gedaan",     "dagen",   "reden",   "ontbreekt", "omstreden",  "lezing",
        "aanleiding", "bewijs",  "persoon", "anker",     "volgnummer", 0};
    struct zaak *zaak = place->reader.zaak;
    struct zaak_expect expect = {.line = place->line};
    const json_t *disputed;
    struct zaak_text verdict = {0, 0};

    if (!known_keys(place, object, keys) ||
        !get_code(place, object, "norm", KWK_GROUP_NORM, &expect.norm))
        return false;
    if (kwk_norm_title(expect.norm, KWK_LANG_NL) == 0) {
        zaak_fail(place->reader.fault, ZAAK_E_REQUIRED, place->line, text_of("verwacht"),
                  ZAAK_WANT_CODE);
        place->reader.fault->group = KWK_GROUP_NORM;
        return false;
    }
    if (!get_text(place, object, "verdict", &verdict))
        return false;
    if (!zaak_is(verdict, "geen") && !zaak_code(KWK_GROUP_VERDICT, verdict, &expect.verdict))
        return zaak_fail_code(place->reader.fault, place->line, verdict, KWK_GROUP_VERDICT);
    if (!get_code(place, object, "streng", KWK_GROUP_VERDICT, &expect.strict) ||
        !get_date(place, object, "begin", false, &expect.start) ||
        !get_date(place, object, "plan", false, &expect.due) ||
        !get_date(place, object, "uiterlijk", false, &expect.due_latest) ||
        !get_int(place, object, "dagen", &expect.days) ||
        !get_code(place, object, "reden", KWK_GROUP_REASON, &expect.reason) ||
        !get_code(place, object, "ontbreekt", KWK_GROUP_FACT, &expect.missing) ||
        !get_code(place, object, "lezing", KWK_GROUP_READING, &expect.reading) ||
        !get_reference(place, object, "aanleiding", &expect.trigger) ||
        !get_reference(place, object, "bewijs", &expect.evidence) ||
        !get_reference(place, object, "anker", &expect.anchor) ||
        !get_int(place, object, "persoon", &expect.person) ||
        !get_int(place, object, "volgnummer", &expect.ordinal))
        return false;
    if (!json_is_null(json_object_get(object, "gedaan")) &&
        !get_date(place, object, "gedaan", false, &expect.done))
        return false;
    disputed = json_object_get(object, "omstreden");
    if (disputed != 0 && !json_is_boolean(disputed))
        return schema(place, "omstreden", ZAAK_WANT_JSON_BOOLEAN);
    expect.disputed = json_is_true(disputed) ? 1 : 0;
    mark_given(object, &expect);
    if (zaak->expect_count >= zaak->expect_room || place->reader.child->expects >= ZAAK_EXPECTS_MAX)
        return zaak_fail(place->reader.fault, ZAAK_E_MANY, place->line, text_of("verwacht"),
                         ZAAK_WANT_NOTHING);
    zaak->expects[zaak->expect_count++] = expect;
    place->reader.child->expects++;
    return true;
}

static bool get_list(struct place *place, const json_t *object, const char *key,
                     const json_t **list)
{
    *list = json_object_get(object, key);
    return *list == 0 || json_is_array(*list) || schema(place, key, ZAAK_WANT_JSON_ARRAY);
}

static bool read_child(struct place *place, const json_t *object)
{
    static const char *const keys[] = {"kind", "peildatum", "bekend_op",    "vanaf",  "editie",
                                       "sets", "beleid",    "volledig_tot", "feiten", "verwacht",
                                       0};
    struct zaak *zaak = place->reader.zaak;
    const json_t *facts;
    const json_t *expects;
    struct zaak_text label;
    uint32_t line = place->line;

    if (!known_keys(place, object, keys) || !get_text(place, object, "kind", &label))
        return false;
    if (label.length > 0 && !zaak_is_label(label))
        return zaak_fail(place->reader.fault, ZAAK_E_WORD, line, label, ZAAK_WANT_LABEL);
    for (uint32_t i = 0; label.length > 0 && i < zaak->child_count; i++) {
        if (!zaak_same(zaak->children[i].label, label))
            continue;
        zaak_fail(place->reader.fault, ZAAK_E_NAME_TWICE, line, label, ZAAK_WANT_NOTHING);
        place->reader.fault->number = (int32_t)zaak->children[i].line;
        return false;
    }
    if (!read_query(place, object, &place->reader.common) ||
        !zaak_begin_child(&place->reader, label, line) ||
        !get_list(place, object, "feiten", &facts) ||
        !get_list(place, object, "verwacht", &expects))
        return false;
    for (size_t i = 0; i < json_array_size(facts); i++) {
        place->line = zaak->fact_count < zaak->fact_room ? zaak->lines[zaak->fact_count] : line;
        if (!read_fact(place, json_array_get(facts, i)))
            return false;
    }
    for (size_t i = 0; i < json_array_size(expects); i++) {
        place->line =
            zaak->expect_count < zaak->expect_room ? zaak->expects[zaak->expect_count].line : line;
        if (!read_expect(place, json_array_get(expects, i)))
            return false;
    }
    return zaak_end_child(&place->reader);
}

bool json_case_read(const json_t *root, const char *text, uint32_t length, struct zaak *zaak,
                    struct zaak_fault *fault)
{
    static const char *const keys[] = {"formaat", "titel", "bronnen", "kinderen", 0};
    struct place place = {.reader = {.zaak = zaak, .fault = fault}, .line = 1};
    struct zaak_text form;
    const json_t *sources;
    const json_t *children;

    *fault = (struct zaak_fault){0};
    if (!known_keys(&place, root, keys) || !get_text(&place, root, "formaat", &form) ||
        !get_text(&place, root, "titel", &zaak->title) ||
        !get_list(&place, root, "bronnen", &sources) ||
        !get_list(&place, root, "kinderen", &children))
        return false;
    if (form.length > 0 && !zaak_is(form, "kwaliteitskader-zaak-1"))
        return schema(&place, "formaat", ZAAK_WANT_JSON_KEY);
    if (json_array_size(children) == 0)
        return zaak_fail(fault, ZAAK_E_EMPTY, 1, text_of("kinderen"), ZAAK_WANT_JSON_ARRAY);
    for (size_t i = 0; i < json_array_size(sources); i++) {
        const json_t *source = json_array_get(sources, i);
        if (!json_is_string(source))
            return schema(&place, "bronnen", ZAAK_WANT_JSON_STRING);
        if (!text_value(&place, source, "bronnen", &zaak->sources[zaak->source_count++]))
            return false;
    }
    json_lines(text, length, zaak);
    for (size_t i = 0; i < json_array_size(children); i++) {
        place.line = i < zaak->child_room ? zaak->children[i].line : 1;
        if (!read_child(&place, json_array_get(children, i)))
            return false;
    }
    return zaak_finish(zaak, fault);
}
