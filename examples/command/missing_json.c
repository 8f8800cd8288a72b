/*
 * missing_json.c: what must still be put on record as JSON, and the expectations about it in a JSON
 * case (jansson).
 */
#include "missing_json.h"
#include "json_get.h"

static json_t *worklist(const struct missing_page *page)
{
    json_t *list = json_array();

    for (uint32_t i = 0; i < page->work_count; i++) {
        const struct kwk_work *line = &page->work[i];
        json_t *object = json_object();
        json_object_set_new(object, "soort",
                            json_string(kwk_code_name(KWK_GROUP_FACT, line->kind)));
        json_object_set_new(object, "samen_met",
                            line->second != 0
                                ? json_string(kwk_code_name(KWK_GROUP_FACT, line->second))
                                : json_null());
        json_object_set_new(object, "hoe", json_string(missing_how(line->how, KWK_LANG_NL)));
        json_object_set_new(object, "bevindingen", json_integer(line->findings));
        json_object_set_new(object, "ten_minste", json_boolean(line->flags != 0));
        json_array_append_new(list, object);
    }
    return list;
}

static json_t *one_set(const struct kwk_gap *set)
{
    json_t *object = json_object();
    json_t *list = json_array();

    json_object_set_new(object, "ten_minste", json_boolean(set->flags != 0));
    for (int32_t i = 0; i < set->items; i++) {
        json_t *item = json_object();
        json_object_set_new(item, "soort", json_string(kwk_code_name(KWK_GROUP_FACT, set[i].kind)));
        json_object_set_new(item, "hoe", json_string(missing_how(set[i].how, KWK_LANG_NL)));
        json_object_set_new(item, "feit",
                            set[i].fact != 0 ? json_integer(set[i].fact) : json_null());
        json_array_append_new(list, item);
    }
    json_object_set_new(object, "feiten", list);
    return object;
}

static json_t *findings(const struct missing_page *page, uint32_t *count)
{
    json_t *list = json_array();
    uint32_t end;

    *count = 0;
    for (uint32_t at = 0; at < page->gap_count; at = end) {
        const struct kwk_gap *gap = &page->gaps[at];
        json_t *object = json_object();
        json_t *sets = json_array();
        end = missing_finding_end(page->gaps, page->gap_count, at);
        json_object_set_new(object, "norm", json_string(kwk_code_name(KWK_GROUP_NORM, gap->norm)));
        json_object_set_new(object, "nummer", json_integer(gap->norm));
        json_object_set_new(object, "titel",
                            json_string(kwk_norm_title(gap->norm, page->style->lang)));
        json_object_set_new(object, "persoon", json_integer(gap->person));
        json_object_set_new(object, "anker",
                            gap->anchor != 0 ? json_integer(gap->anchor) : json_null());
        json_object_set_new(object, "volgnummer", json_integer(gap->ordinal));
        for (uint32_t i = at; i < end; i += (uint32_t)page->gaps[i].items)
            json_array_append_new(sets, one_set(&page->gaps[i]));
        json_object_set_new(object, "sets", sets);
        json_array_append_new(list, object);
        (*count)++;
    }
    return list;
}

static void set_date(json_t *object, const char *key, kwk_date date)
{
    char text[12];
    struct out out = {text, sizeof text, 0};

    out_date(&out, date);
    json_object_set_new(object, key, date != 0 ? json_stringn(text, out.length) : json_null());
}

json_t *missing_json(const struct missing_page *page)
{
    json_t *object = json_object();
    uint32_t count = 0;
    json_t *list = findings(page, &count);

    if (page->child->label.length > 0)
        json_object_set_new(object, "kind",
                            json_stringn(page->child->label.start, page->child->label.length));
    set_date(object, "peildatum", page->query->as_of);
    set_date(object, "bekend_op", page->query->known_on);
    json_object_set_new(object, "onbepaald", json_integer(count));
    json_object_set_new(object, "werklijst", worklist(page));
    json_object_set_new(object, "ontbreekt", list);
    return object;
}

static bool read_kinds(struct jcase_place *place, const json_t *object, struct zaak_expect *expect)
{
    const json_t *list;

    if (!jcase_get_list(place, object, "vast_te_leggen", &list))
        return false;
    if (json_array_size(list) > ZAAK_LACKS_MAX)
        return jcase_schema(place, "vast_te_leggen", ZAAK_WANT_GAP);
    for (size_t i = 0; i < json_array_size(list); i++) {
        if (!jcase_code_of(place, json_array_get(list, i), "vast_te_leggen", KWK_GROUP_FACT,
                           &expect->lacks[i]))
            return false;
        if (kwk_code_name(KWK_GROUP_FACT, expect->lacks[i]) == 0)
            return jcase_schema(place, "vast_te_leggen", ZAAK_WANT_GAP);
    }
    return true;
}

bool jcase_read_missing(struct jcase_place *place, const json_t *object)
{
    static const char *const keys[] = {"norm",       "vast_te_leggen", "anker",      "persoon",
                                       "volgnummer", "aanvullen",      "ten_minste", 0};
    struct zaak_expect expect = {.line = place->line, .sort = ZAAK_EXPECT_MISSING};
    const json_t *least = json_object_get(object, "ten_minste");

    if (!jcase_known_keys(place, object, keys) ||
        !jcase_get_code(place, object, "norm", KWK_GROUP_NORM, &expect.norm) ||
        !read_kinds(place, object, &expect) ||
        !jcase_get_reference(place, object, "anker", &expect.anchor) ||
        !jcase_get_reference(place, object, "aanvullen", &expect.fact) ||
        !jcase_get_int(place, object, "persoon", &expect.person) ||
        !jcase_get_int(place, object, "volgnummer", &expect.ordinal))
        return false;
    if (kwk_norm_title(expect.norm, KWK_LANG_NL) == 0)
        return zaak_fail_code(place->reader.fault, place->line, jcase_text_of("norm"),
                              KWK_GROUP_NORM);
    if (least != 0 && !json_is_true(least))
        return jcase_schema(place, "ten_minste", ZAAK_WANT_JSON_BOOLEAN);
    if (expect.lacks[0] == 0 && (least != 0 || expect.fact != 0))
        return jcase_schema(place, "vast_te_leggen", ZAAK_WANT_GAP);
    expect.given = (json_object_get(object, "anker") != 0 ? ZAAK_GIVEN_ANCHOR : 0u) |
                   (json_object_get(object, "persoon") != 0 ? ZAAK_GIVEN_PERSON : 0u) |
                   (json_object_get(object, "volgnummer") != 0 ? ZAAK_GIVEN_ORDINAL : 0u) |
                   (json_object_get(object, "aanvullen") != 0 ? ZAAK_GIVEN_FACT : 0u) |
                   (least != 0 ? ZAAK_GIVEN_LEAST : 0u);
    return zaak_keep_expect(&place->reader, &expect);
}

static void set_reference(json_t *object, const char *key, const struct zaak *zaak,
                          const struct zaak_child *child, int32_t id)
{
    char text[68];
    struct out out = {text, sizeof text, 0};
    const struct zaak_name *name = zaak_name_of(zaak, child, id);

    if (name == 0) {
        json_object_set_new(object, key, json_integer(id));
        return;
    }
    out_char(&out, '@');
    out_bytes(&out, name->text.start, name->text.length);
    json_object_set_new(object, key, json_stringn(text, out.length));
}

json_t *jcase_write_missing(const struct zaak *zaak, const struct zaak_child *child,
                            const struct zaak_expect *expect)
{
    json_t *object = json_object();
    json_t *list = json_array();

    json_object_set_new(object, "norm", json_string(kwk_code_name(KWK_GROUP_NORM, expect->norm)));
    for (uint32_t i = 0; i < ZAAK_LACKS_MAX && expect->lacks[i] != 0; i++)
        json_array_append_new(list, json_string(kwk_code_name(KWK_GROUP_FACT, expect->lacks[i])));
    json_object_set_new(object, "vast_te_leggen", list);
    if ((expect->given & ZAAK_GIVEN_ANCHOR) != 0)
        set_reference(object, "anker", zaak, child, expect->anchor);
    if ((expect->given & ZAAK_GIVEN_PERSON) != 0)
        json_object_set_new(object, "persoon", json_integer(expect->person));
    if ((expect->given & ZAAK_GIVEN_ORDINAL) != 0)
        json_object_set_new(object, "volgnummer", json_integer(expect->ordinal));
    if ((expect->given & ZAAK_GIVEN_FACT) != 0)
        set_reference(object, "aanvullen", zaak, child, expect->fact);
    if ((expect->given & ZAAK_GIVEN_LEAST) != 0)
        json_object_set_new(object, "ten_minste", json_true());
    return object;
}
