/*
 * json_case.c: a case from JSON, by docs/case.schema.json. jansson parses; lines come from
 * json_lines.c.
 */
#include <string.h>

#include "json_get.h"

static bool read_query(struct jcase_place *place, const json_t *object, struct kwk_query *query)
{
    static const char *const complete_keys[] = {"soort", "van", "tm", 0};
    const json_t *complete = json_object_get(object, "volledig_tot");
    const json_t *sets = json_object_get(object, "sets");
    struct zaak_text text;
    int32_t policy = 0;

    *query = (struct kwk_query){.size = sizeof *query};
    if (!jcase_get_date(place, object, "peildatum", false, &query->as_of) ||
        !jcase_get_date(place, object, "bekend_op", false, &query->known_on) ||
        !jcase_get_date(place, object, "vanaf", false, &query->from) ||
        !jcase_get_code(place, object, "beleid", KWK_GROUP_POLICY, &policy) ||
        !jcase_get_text(place, object, "editie", &text))
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
        return jcase_schema(place, "sets", ZAAK_WANT_JSON_ARRAY);
    for (size_t i = 0; i < json_array_size(sets); i++) {
        const char *word = json_string_value(json_array_get(sets, i));
        if (word != 0 && strcmp(word, "kader") == 0)
            query->sets |= KWK_SET_KADER;
        else if (word != 0 && strcmp(word, "wet") == 0)
            query->sets |= KWK_SET_WET;
        else
            return jcase_schema(place, "sets", ZAAK_WANT_SETS);
    }
    if (complete == 0)
        return true;
    if (!jcase_known_keys(place, complete, complete_keys) ||
        !jcase_get_date(place, complete, "van", false, &query->complete_from) ||
        !jcase_get_date(place, complete, "tm", false, &query->complete_through) ||
        !jcase_get_text(place, complete, "soort", &text))
        return false;
    query->complete_kinds = ZAAK_KIND_ALLES;
    return zaak_is(text, "alles") ||
           jcase_get_code(place, complete, "soort", KWK_GROUP_FACT, &query->complete_kinds);
}

static bool read_fact(struct jcase_place *place, const json_t *object)
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

    if (!jcase_known_keys(place, object, keys) ||
        !jcase_get_code(place, object, "soort", KWK_GROUP_FACT, &fact.kind))
        return false;
    if (kwk_fact_info(fact.kind, &info) != KWK_OK)
        return jcase_schema(place, "soort", ZAAK_WANT_START);
    if (!jcase_get_int(place, object, "nr", &fact.id) ||
        !jcase_get_text(place, object, "naam", &name) ||
        !jcase_get_date(place, object, "datum", info.partial != 0, &fact.date) ||
        !jcase_get_date(place, object, "laatste_dag", false, &fact.last_day) ||
        !jcase_get_date(place, object, "geregistreerd", false, &fact.recorded) ||
        !jcase_get_date(place, object, "ingetrokken", false, &fact.withdrawn) ||
        !jcase_get_reference(place, object, "bij", &fact.ref) ||
        !jcase_get_reference(place, object, "op", &fact.ref2) ||
        !jcase_get_int(place, object, "persoon", &fact.person) ||
        !jcase_get_code(place, object, "waarde", info.value_group, &fact.value) ||
        !jcase_get_code(place, object, "detail", info.detail_group, &fact.detail) ||
        !jcase_get_bits(place, object, "rollen", KWK_GROUP_ROL, true, &fact.roles) ||
        !jcase_get_bits(place, object, "personen", KWK_GROUP_GETAL, true, &fact.persons) ||
        !jcase_get_bits(place, object, "kenmerken", KWK_GROUP_FLAG, false, &fact.flags) ||
        !jcase_get_bits(place, object, "niet", KWK_GROUP_FLAG, false, &clear))
        return false;
    if (fact.date == 0 && fact.kind != KWK_FACT_VOLLEDIG && fact.kind != KWK_FACT_LEZING)
        return zaak_fail(place->reader.fault, ZAAK_E_NO_DATE, place->line,
                         jcase_text_of(kwk_code_name(KWK_GROUP_FACT, fact.kind)), ZAAK_WANT_DATE);
    if (fact.date == 0)
        fact.date = ZAAK_DATE_ALWAYS;
    fact.known = fact.flags | clear;
    if (json_object_get(object, "nr") == 0 && place->reader.last_id < INT32_MAX)
        fact.id = place->reader.last_id + 1;
    place->reader.last_id = fact.id;
    if (zaak->fact_count >= zaak->fact_room || place->reader.child->facts >= KWK_FACTS_MAX)
        return zaak_fail(place->reader.fault, ZAAK_E_MANY, place->line, jcase_text_of("feiten"),
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

static bool read_child(struct jcase_place *place, const json_t *object)
{
    static const char *const keys[] = {"kind", "peildatum", "bekend_op",    "vanaf",  "editie",
                                       "sets", "beleid",    "volledig_tot", "feiten", "verwacht",
                                       0};
    struct zaak *zaak = place->reader.zaak;
    const json_t *facts;
    const json_t *expects;
    struct zaak_text label;
    uint32_t line = place->line;

    if (!jcase_known_keys(place, object, keys) || !jcase_get_text(place, object, "kind", &label))
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
        !jcase_get_list(place, object, "feiten", &facts) ||
        !jcase_get_list(place, object, "verwacht", &expects))
        return false;
    for (size_t i = 0; i < json_array_size(facts); i++) {
        place->line = zaak->fact_count < zaak->fact_room ? zaak->lines[zaak->fact_count] : line;
        if (!read_fact(place, json_array_get(facts, i)))
            return false;
    }
    for (size_t i = 0; i < json_array_size(expects); i++) {
        place->line =
            zaak->expect_count < zaak->expect_room ? zaak->expects[zaak->expect_count].line : line;
        if (!jcase_read_expect(place, json_array_get(expects, i)))
            return false;
    }
    return zaak_end_child(&place->reader);
}

bool json_case_read(const json_t *root, const char *text, uint32_t length, struct zaak *zaak,
                    struct zaak_fault *fault)
{
    static const char *const keys[] = {"formaat", "titel", "bronnen", "kinderen", 0};
    struct jcase_place place = {.reader = {.zaak = zaak, .fault = fault}, .line = 1};
    struct zaak_text form;
    const json_t *sources;
    const json_t *children;

    *fault = (struct zaak_fault){0};
    if (!jcase_known_keys(&place, root, keys) || !jcase_get_text(&place, root, "formaat", &form) ||
        !jcase_get_text(&place, root, "titel", &zaak->title) ||
        !jcase_get_list(&place, root, "bronnen", &sources) ||
        !jcase_get_list(&place, root, "kinderen", &children))
        return false;
    if (form.length > 0 && !zaak_is(form, "kwaliteitskader-zaak-1"))
        return jcase_schema(&place, "formaat", ZAAK_WANT_JSON_KEY);
    if (json_array_size(children) == 0)
        return zaak_fail(fault, ZAAK_E_EMPTY, 1, jcase_text_of("kinderen"), ZAAK_WANT_JSON_ARRAY);
    for (size_t i = 0; i < json_array_size(sources); i++) {
        const json_t *source = json_array_get(sources, i);
        if (!json_is_string(source))
            return jcase_schema(&place, "bronnen", ZAAK_WANT_JSON_STRING);
        if (!jcase_text_value(&place, source, "bronnen", &zaak->sources[zaak->source_count++]))
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
