/*
 * json_write.c: a case as JSON, and the JSON text as a tree (jansson).
 */
#include "json_get.h"
#include "zaak_words.h"

/* Deeper than any case is: jansson would follow a hostile text down. */
static bool too_deep(const char *text, uint32_t length, uint32_t *line)
{
    uint32_t depth = 0;
    bool quoted = false;

    *line = 1;
    for (uint32_t i = 0; i < length; i++) {
        if (text[i] == '\n')
            ++*line;
        if (quoted && text[i] == '\\')
            i++;
        else if (text[i] == '"')
            quoted = !quoted;
        else if (!quoted && (text[i] == '[' || text[i] == '{') && ++depth > JSON_DEPTH_MAX)
            return true;
        else if (!quoted && (text[i] == ']' || text[i] == '}') && depth > 0)
            depth--;
    }
    return false;
}

json_t *json_case_parse(const char *text, uint32_t length, struct zaak_fault *fault)
{
    json_error_t error;
    uint32_t line = 0;
    json_t *root;
    uint32_t i = 0;

    if (too_deep(text, length, &line)) {
        *fault = (struct zaak_fault){
            .code = ZAAK_E_JSON, .line = line, .want = ZAAK_WANT_JSON_FLAT, .got = "[[["};
        return 0;
    }
    root = json_loadb(text, length, JSON_REJECT_DUPLICATES, &error);
    if (root != 0)
        return root;
    *fault = (struct zaak_fault){.code = ZAAK_E_JSON,
                                 .line = error.line > 0 ? (uint32_t)error.line : 1u};
    for (; i < ZAAK_GOT_MAX - 1 && error.text[i] != '\0'; i++) {
        unsigned char byte = (unsigned char)error.text[i];
        fault->got[i] = byte < 0x20u || byte > 0x7Eu ? '?' : error.text[i];
    }
    return 0;
}

void json_case_measure(const json_t *root, struct zaak_room *room)
{
    const json_t *children = json_object_get(root, "kinderen");

    *room = (struct zaak_room){0};
    room->sources = (uint32_t)json_array_size(json_object_get(root, "bronnen"));
    room->children = (uint32_t)json_array_size(children) + 1;
    for (size_t i = 0; i < json_array_size(children); i++) {
        const json_t *child = json_array_get(children, i);
        room->facts += (uint32_t)json_array_size(json_object_get(child, "feiten"));
        room->expects += (uint32_t)json_array_size(json_object_get(child, "verwacht"));
    }
    room->names = room->facts * 3 + room->expects * 3;
}

static json_t *string_of(struct zaak_text text)
{
    return json_stringn(text.start != 0 ? text.start : "", text.length);
}

static void set_date(json_t *object, const char *key, kwk_date date)
{
    char text[12];
    struct out out = {text, sizeof text, 0};

    if (date == 0)
        return;
    out_date(&out, date);
    json_object_set_new(object, key, json_stringn(text, out.length));
}

static void set_int(json_t *object, const char *key, int32_t number)
{
    if (number != 0)
        json_object_set_new(object, key, json_integer(number));
}

/* The code word, or the number where there is no word. */
static json_t *code_value(int32_t group, int32_t number)
{
    const char *name = group > KWK_GROUP_GETAL ? kwk_code_name(group, number) : 0;

    return name != 0 ? json_string(name) : json_integer(number);
}

static void set_code(json_t *object, const char *key, int32_t group, int32_t number)
{
    if (number != 0)
        json_object_set_new(object, key, code_value(group, number));
}

static void set_reference(json_t *object, const char *key, const struct zaak *zaak,
                          const struct zaak_child *child, int32_t id)
{
    const struct zaak_name *name = zaak_name_of(zaak, child, id);
    char text[80];
    struct out out = {text, sizeof text, 0};

    if (name == 0) {
        set_int(object, key, id);
        return;
    }
    out_char(&out, '@');
    out_bytes(&out, name->text.start, name->text.length);
    json_object_set_new(object, key, json_stringn(text, out.length));
}

static void set_bits(json_t *object, const char *key, int32_t group, bool shift, uint32_t bits)
{
    json_t *list;

    if (bits == 0)
        return;
    list = json_array();
    for (int32_t bit = 0; bit < 32; bit++) {
        if ((bits >> bit & 1u) != 0)
            json_array_append_new(list, code_value(group, shift ? bit : (int32_t)(1u << bit)));
    }
    json_object_set_new(object, key, list);
}

static json_t *fact_object(const struct zaak *zaak, const struct zaak_child *child,
                           const struct kwk_fact *fact)
{
    const struct zaak_name *name = zaak_name_of(zaak, child, fact->id);
    struct kwk_fact_info info = {.size = sizeof info};
    json_t *object = json_object();

    kwk_fact_info(fact->kind, &info);
    json_object_set_new(object, "nr", json_integer(fact->id));
    if (name != 0)
        json_object_set_new(object, "naam", string_of(name->text));
    json_object_set_new(object, "soort", code_value(KWK_GROUP_FACT, fact->kind));
    set_date(object, "datum", fact->date);
    set_date(object, "laatste_dag", fact->last_day);
    set_int(object, "persoon", fact->person);
    set_code(object, "waarde", info.value_group, fact->value);
    set_code(object, "detail", info.detail_group, fact->detail);
    set_reference(object, "bij", zaak, child, fact->ref);
    set_reference(object, "op", zaak, child, fact->ref2);
    set_bits(object, "rollen", KWK_GROUP_ROL, true, fact->roles);
    set_bits(object, "personen", KWK_GROUP_GETAL, true, fact->persons);
    set_bits(object, "kenmerken", KWK_GROUP_FLAG, false, fact->flags);
    set_bits(object, "niet", KWK_GROUP_FLAG, false, fact->known & ~fact->flags);
    set_date(object, "geregistreerd", fact->recorded);
    set_date(object, "ingetrokken", fact->withdrawn);
    return object;
}

/* A line about a step, a transition or an inconsistency. */
static json_t *stand_object(const struct zaak *zaak, const struct zaak_child *child,
                            const struct zaak_expect *expect)
{
    json_t *object = json_object();

    if (expect->sort == ZAAK_EXPECT_STEP) {
        json_object_set_new(object, "fase", code_value(KWK_GROUP_STEP, expect->norm));
        json_object_set_new(object, "stand", code_value(KWK_GROUP_PHASE, expect->verdict));
        set_date(object, "sinds", expect->start);
        return object;
    }
    if (expect->sort == ZAAK_EXPECT_TRANSITION) {
        json_object_set_new(object, "overgang", code_value(KWK_GROUP_OVERGANG, expect->norm));
        json_object_set_new(object, "stand", code_value(KWK_GROUP_TRANSITION, expect->verdict));
        if (expect->lacks[0] != 0) {
            json_t *list = json_array();
            for (uint32_t i = 0; i < ZAAK_LACKS_MAX && expect->lacks[i] != 0; i++)
                json_array_append_new(list, json_string(zaak_lacks_word(expect->lacks[i])));
            json_object_set_new(object, "mist", list);
        }
        return object;
    }
    json_object_set_new(object, "tegenstrijdig",
                        json_string(expect->verdict != 0 ? "wel" : "geen"));
    set_code(object, "code", KWK_GROUP_TEGENSTRIJDIG, expect->norm);
    set_reference(object, "feit", zaak, child, expect->anchor);
    set_reference(object, "ander_feit", zaak, child, expect->trigger);
    return object;
}

static json_t *expect_object(const struct zaak *zaak, const struct zaak_child *child,
                             const struct zaak_expect *expect)
{
    uint32_t given = expect->given;
    json_t *object;

    if (zaak_expect_asks(expect))
        return jcase_write_ask(zaak, child, expect);
    if (expect->sort == ZAAK_EXPECT_MISSING)
        return jcase_write_missing(zaak, child, expect);
    if (expect->sort != ZAAK_EXPECT_FINDING)
        return stand_object(zaak, child, expect);
    object = json_object();
    json_object_set_new(object, "norm", code_value(KWK_GROUP_NORM, expect->norm));
    json_object_set_new(object, "verdict",
                        expect->verdict == 0 ? json_string("geen")
                                             : code_value(KWK_GROUP_VERDICT, expect->verdict));
    set_code(object, "streng", KWK_GROUP_VERDICT, expect->strict);
    set_date(object, "begin", expect->start);
    set_date(object, "plan", expect->due);
    set_date(object, "uiterlijk", expect->due_latest);
    set_date(object, "gedaan", expect->done);
    if ((given & ZAAK_GIVEN_DONE) != 0 && expect->done == 0)
        json_object_set_new(object, "gedaan", json_null());
    if ((given & ZAAK_GIVEN_DAYS) != 0)
        json_object_set_new(object, "dagen", json_integer(expect->days));
    if ((given & ZAAK_GIVEN_REASON) != 0)
        json_object_set_new(object, "reden", code_value(KWK_GROUP_REASON, expect->reason));
    set_code(object, "ontbreekt", KWK_GROUP_FACT, expect->missing);
    if ((given & ZAAK_GIVEN_DISPUTED) != 0)
        json_object_set_new(object, "omstreden", json_boolean(expect->disputed));
    set_code(object, "lezing", KWK_GROUP_READING, expect->reading);
    set_reference(object, "aanleiding", zaak, child, expect->trigger);
    set_reference(object, "bewijs", zaak, child, expect->evidence);
    set_reference(object, "anker", zaak, child, expect->anchor);
    if ((given & ZAAK_GIVEN_PERSON) != 0)
        json_object_set_new(object, "persoon", json_integer(expect->person));
    if ((given & ZAAK_GIVEN_ORDINAL) != 0)
        json_object_set_new(object, "volgnummer", json_integer(expect->ordinal));
    return object;
}

/* `verwacht_besluit` and `verwacht_vereist`. */
static json_t *besluit_object(const struct zaak *zaak, const struct zaak_child *child,
                              const struct zaak_expect *expect)
{
    const bool one = expect->sort == ZAAK_EXPECT_BESLUIT;
    json_t *object = json_object();

    if (!one)
        json_object_set_new(object, "vereist", code_value(KWK_GROUP_BESLUIT, expect->decision));
    set_reference(object, one ? "besluit" : "anker", zaak, child, expect->anchor);
    set_code(object, "norm", KWK_GROUP_NORM, expect->norm);
    json_object_set_new(
        object, "staat",
        expect->verdict == 0
            ? json_string("geen")
            : code_value(one ? KWK_GROUP_DEFICIENCY : KWK_GROUP_NEEDED, expect->verdict));
    return object;
}

static void set_query(json_t *object, const struct kwk_query *query)
{
    set_date(object, "peildatum", query->as_of);
    set_date(object, "bekend_op", query->known_on);
    set_date(object, "vanaf", query->from);
    if (kwk_edition_name(query->edition) != 0)
        json_object_set_new(object, "editie", json_string(kwk_edition_name(query->edition)));
    if (query->sets != 0) {
        json_t *sets = json_array();
        if ((query->sets & KWK_SET_KADER) != 0)
            json_array_append_new(sets, json_string("kader"));
        if ((query->sets & KWK_SET_WET) != 0)
            json_array_append_new(sets, json_string("wet"));
        json_object_set_new(object, "sets", sets);
    }
    set_code(object, "beleid", KWK_GROUP_POLICY, (int32_t)query->policy);
    if (query->complete_kinds != 0) {
        json_t *complete = json_object();
        json_object_set_new(complete, "soort",
                            query->complete_kinds == ZAAK_KIND_ALLES
                                ? json_string("alles")
                                : code_value(KWK_GROUP_FACT, query->complete_kinds));
        set_date(complete, "van", query->complete_from);
        set_date(complete, "tm", query->complete_through);
        json_object_set_new(object, "volledig_tot", complete);
    }
}

json_t *json_case_write(const struct zaak *zaak)
{
    json_t *root = json_object();
    json_t *children = json_array();

    json_object_set_new(root, "formaat", json_string("kwaliteitskader-zaak-1"));
    if (zaak->title.length > 0)
        json_object_set_new(root, "titel", string_of(zaak->title));
    if (zaak->source_count > 0) {
        json_t *sources = json_array();
        for (uint32_t i = 0; i < zaak->source_count; i++)
            json_array_append_new(sources, string_of(zaak->sources[i]));
        json_object_set_new(root, "bronnen", sources);
    }
    for (uint32_t c = 0; c < zaak->child_count; c++) {
        const struct zaak_child *child = &zaak->children[c];
        json_t *object = json_object();
        json_t *facts = json_array();
        if (child->label.length > 0)
            json_object_set_new(object, "kind", string_of(child->label));
        set_query(object, &child->query);
        for (uint32_t i = 0; i < child->facts; i++)
            json_array_append_new(facts,
                                  fact_object(zaak, child, &zaak->facts[child->facts_at + i]));
        json_object_set_new(object, "feiten", facts);
        if (child->expects > 0) {
            json_t *expects = json_array();
            for (uint32_t i = 0; i < child->expects; i++) {
                const struct zaak_expect *expect = &zaak->expects[child->expects_at + i];
                json_array_append_new(expects, expect->sort == ZAAK_EXPECT_BESLUIT ||
                                                       expect->sort == ZAAK_EXPECT_VEREIST
                                                   ? besluit_object(zaak, child, expect)
                                                   : expect_object(zaak, child, expect));
            }
            json_object_set_new(object, "verwacht", expects);
        }
        json_array_append_new(children, object);
    }
    json_object_set_new(root, "kinderen", children);
    return root;
}
