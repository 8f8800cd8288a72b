/*
 * time_json.c: changes and intervals of one child as JSON (jansson).
 */
#include "time_print.h"

static void set_date(json_t *object, const char *key, kwk_date date)
{
    char text[12];
    struct out out = {text, sizeof text, 0};

    if (date == 0) {
        json_object_set_new(object, key, json_null());
        return;
    }
    out_date(&out, date);
    json_object_set_new(object, key, json_stringn(text, out.length));
}

static void set_code(json_t *object, const char *key, int32_t group, int32_t number)
{
    const char *name = number != 0 ? kwk_code_name(group, number) : 0;

    json_object_set_new(object, key, name != 0 ? json_string(name) : json_null());
}

/* Which finding it is, and by which article. */
static json_t *identity(int32_t norm, int32_t person, int32_t anchor, int32_t ordinal, int32_t lang)
{
    json_t *object = json_object();

    set_code(object, "norm", KWK_GROUP_NORM, norm);
    json_object_set_new(object, "nummer", json_integer(norm));
    json_object_set_new(object, "titel", json_string(kwk_norm_title(norm, lang)));
    json_object_set_new(object, "bron", json_string(kwk_norm_source(norm)));
    json_object_set_new(object, "persoon", json_integer(person));
    json_object_set_new(object, "anker", anchor != 0 ? json_integer(anchor) : json_null());
    json_object_set_new(object, "volgnummer", json_integer(ordinal));
    return object;
}

static json_t *change_object(const struct kwk_change *change, int32_t lang)
{
    json_t *object = identity(change->norm, change->person, change->anchor, change->ordinal, lang);

    set_code(object, "was", KWK_GROUP_VERDICT, change->verdict_before);
    set_code(object, "wordt", KWK_GROUP_VERDICT, change->verdict_after);
    set_code(object, "was_streng", KWK_GROUP_VERDICT, change->strict_before);
    set_code(object, "wordt_streng", KWK_GROUP_VERDICT, change->strict_after);
    set_code(object, "reden", KWK_GROUP_REASON, change->reason_after);
    set_date(object, "uiterlijk", change->due_latest);
    return object;
}

static json_t *interval_object(const struct kwk_interval *interval, int32_t lang)
{
    json_t *object =
        identity(interval->norm, interval->person, interval->anchor, interval->ordinal, lang);

    set_date(object, "van", interval->from);
    set_date(object, "tm", interval->through);
    set_code(object, "verdict", KWK_GROUP_VERDICT, interval->verdict);
    set_code(object, "streng", KWK_GROUP_VERDICT, interval->verdict_strict);
    return object;
}

json_t *time_json(const struct time_page *page)
{
    json_t *object = json_object();
    json_t *list = json_array();

    if (page->child->label.length > 0)
        json_object_set_new(object, "kind",
                            json_stringn(page->child->label.start, page->child->label.length));
    set_date(object, page->intervals != 0 ? "van" : "peildatum", page->query.as_of);
    set_date(object, "tm", page->through);
    set_date(object, "bekend_op", page->query.known_on);
    if (page->intervals == 0)
        set_date(object, "dag", page->day);
    for (uint32_t i = 0; i < page->count; i++)
        json_array_append_new(list, page->intervals != 0
                                        ? interval_object(&page->intervals[i], page->style->lang)
                                        : change_object(&page->changes[i], page->style->lang));
    json_object_set_new(object, page->intervals != 0 ? "verloop" : "wijzigingen", list);
    return object;
}
