/*
 * catalogue_json.c: the catalogue as JSON (docs/catalogus.schema.json): every entry with both languages,
 * codes as words, places, links; the overview of the goals; the code lists of others.
 */
#include <stdlib.h>
#include <string.h>

#include "catalogue.h"

static void set_text(json_t *to, const char *key, const char *text)
{
    if (text != 0 && *text != '\0')
        json_object_set_new(to, key, json_string(text));
}

static void set_both(json_t *to, const char *key, int32_t table, int32_t number, int32_t text)
{
    const char *nl = kwk_entry_text(table, number, text, KWK_LANG_NL);
    const char *en = kwk_entry_text(table, number, text, KWK_LANG_EN);
    if (nl == 0 && en == 0)
        return;
    json_t *both = json_object();
    set_text(both, "nl", nl);
    set_text(both, "en", en);
    json_object_set_new(to, key, both);
}

static void set_code(json_t *to, const char *key, int32_t group, int32_t number)
{
    if (number != 0)
        set_text(to, key, kwk_code_name(group, number));
}

static void set_day(json_t *to, const char *key, kwk_date day)
{
    char text[16];
    struct out out = {text, sizeof text - 1, 0};
    if (day == 0)
        return;
    out_date(&out, day);
    text[out.length] = '\0';
    json_object_set_new(to, key, json_string(text));
}

static json_t *placements(int32_t table, int32_t number)
{
    json_t *list = json_array();
    for (uint32_t i = 0; i < kwk_place_count(table, number); i++) {
        json_t *one = json_object();
        json_object_set_new(one, "section", json_string(kwk_place_section(table, number, i)));
        json_object_set_new(one, "row", json_integer(cat_place(table, number, i, KWK_PLACE_ROW)));
        json_object_set_new(one, "line", json_integer(cat_place(table, number, i, KWK_PLACE_LINE)));
        json_array_append_new(list, one);
    }
    return list;
}

/* The last line of each place, in the same order: a placement itself has three keys. */
static json_t *through(int32_t table, int32_t number)
{
    json_t *list = json_array();
    for (uint32_t i = 0; i < kwk_place_count(table, number); i++)
        json_array_append_new(list, json_integer(cat_place(table, number, i, KWK_PLACE_THROUGH)));
    return list;
}

static json_t *links(int32_t table, int32_t number)
{
    json_t *object = json_object();
    for (int32_t to_table = KWK_TABLE_NORM; to_table <= KWK_TABLE_VERSCHIL; to_table++) {
        const uint32_t count = kwk_link_count(table, number, to_table);
        json_t *list = json_array();
        for (uint32_t i = 0; i < count; i++) {
            int32_t to = 0;
            int32_t to_number = 0;
            if (kwk_link_at(table, number, to_table, i, &to, &to_number) == KWK_OK)
                json_array_append_new(list, json_integer(to_number));
        }
        if (count > 0)
            json_object_set(object, kwk_code_name(KWK_GROUP_TABLE, to_table), list);
        json_decref(list);
    }
    return object;
}

/* The words of a mask of codes, as a list; nothing for an empty one. */
static void set_mask(json_t *to, const char *key, int32_t group, int32_t mask)
{
    json_t *list = json_array();
    for (int32_t bit = 0; bit < 32; bit++) {
        const char *word = kwk_code_name(group, bit);
        if (((uint32_t)mask >> bit & 1u) != 0 && word != 0)
            json_array_append_new(list, json_string(word));
    }
    if (json_array_size(list) > 0)
        json_object_set(to, key, list);
    json_decref(list);
}

static void set_values(json_t *to, const char *key, int32_t norm, int32_t fact, int32_t values)
{
    struct kwk_fact_info info = {.size = sizeof info};
    if (kwk_fact_info(cat_value(KWK_TABLE_NORM, norm, fact), &info) == KWK_OK)
        set_mask(to, key, info.value_group, cat_value(KWK_TABLE_NORM, norm, values));
}

static void set_conditions(json_t *one, int32_t norm)
{
    set_text(one, "shape", cat_text(KWK_TABLE_NORM, norm, KWK_TEXT_SHAPE, KWK_LANG_NL));
    set_values(one, "trigger_values", norm, KWK_ENTRY_TRIGGER, KWK_ENTRY_TRIGGER_VALUES);
    set_values(one, "fulfil_values", norm, KWK_ENTRY_FULFIL, KWK_ENTRY_FULFIL_VALUES);
    set_mask(one, "roles", KWK_GROUP_ROL, cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_ROLES));
    set_code(one, "flag", KWK_GROUP_FLAG, cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_FLAG));
    set_code(one, "from_age", KWK_GROUP_GRENS, cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_AGE));
    set_mask(one, "measures", KWK_GROUP_MAATREGEL,
             cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_MEASURES));
    set_mask(one, "not_measures", KWK_GROUP_MAATREGEL,
             cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_NOT_MEASURES));
    set_mask(one, "places", KWK_GROUP_PLAATS, cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_PLACES));
}

static void set_norm(json_t *one, int32_t norm)
{
    const int32_t length = cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_TERM_LENGTH);
    const int32_t basis = cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_TERM_BASIS);
    set_code(one, "set", KWK_GROUP_SET, cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_SET));
    set_code(one, "evaluation", KWK_GROUP_NORMKIND,
             cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_EVALUATION));
    set_code(one, "why_context", KWK_GROUP_WHY, cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_WHY));
    set_code(one, "trigger", KWK_GROUP_FACT, cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_TRIGGER));
    set_code(one, "fulfilled_by", KWK_GROUP_FACT,
             cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_FULFIL));
    set_conditions(one, norm);
    if (length != 0) {
        static const char *const units[] = {"", "day", "workday", "week", "month", "year"};
        const int32_t unit = cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_TERM_UNIT);
        json_t *term = json_object();
        json_object_set_new(term, "length", json_integer(length));
        json_object_set_new(term, "unit", json_string(unit >= 1 && unit <= 5 ? units[unit] : ""));
        json_object_set_new(
            term, "direction",
            json_string(cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_TERM_DIRECTION) == KWK_TERM_VOOR
                            ? "before"
                            : "after"));
        json_object_set_new(term, "rolls",
                            json_boolean(basis == KWK_TERM_WET || basis == KWK_TERM_AMVB));
        json_object_set_new(one, "term", term);
    }
    json_object_set_new(one, "explain",
                        json_boolean(cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_EXPLAIN)));
    json_object_set_new(one, "adjustable",
                        json_boolean(cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_ADJUSTABLE)));
    set_day(one, "valid_from", cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_VALID_FROM));
    set_day(one, "valid_through", cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_VALID_THROUGH));
    json_object_set_new(one, "revision",
                        json_integer(cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_REVISION)));
}

static void set_rest(json_t *one, int32_t table, int32_t number)
{
    set_code(one, "sort", KWK_GROUP_SORT, cat_value(table, number, KWK_ENTRY_SORT));
    set_code(one, "phase", KWK_GROUP_FASE, cat_value(table, number, KWK_ENTRY_PHASE));
    set_code(one, "aspect", KWK_GROUP_ASPECT, cat_value(table, number, KWK_ENTRY_ASPECT));
    set_code(one, "track", KWK_GROUP_TRACK, cat_value(table, number, KWK_ENTRY_TRACK));
    if (table == KWK_TABLE_DOEL)
        json_object_set_new(one, "joint", json_boolean(cat_value(table, number, KWK_ENTRY_JOINT)));
    if (cat_value(table, number, KWK_ENTRY_PARENT) != 0)
        json_object_set_new(one, "part_of",
                            json_integer(cat_value(table, number, KWK_ENTRY_PARENT)));
    set_code(one, "decision", KWK_GROUP_BESLUIT, cat_value(table, number, KWK_ENTRY_DECISION));
    set_code(one, "reading", KWK_GROUP_READING, cat_value(table, number, KWK_ENTRY_READING));
    set_code(one, "used", KWK_GROUP_USED, cat_value(table, number, KWK_ENTRY_USED));
    set_both(one, "one", table, number, KWK_TEXT_ONE);
    set_both(one, "two", table, number, KWK_TEXT_TWO);
    set_text(one, "letter", cat_text(table, number, KWK_TEXT_LETTER, KWK_LANG_NL));
    set_text(one, "url", cat_text(table, number, KWK_TEXT_URL, KWK_LANG_NL));
}

static json_t *entry(int32_t table, int32_t number)
{
    json_t *one = json_object();
    json_object_set_new(one, "number", json_integer(number));
    set_text(one, "code", cat_text(table, number, KWK_TEXT_CODE, KWK_LANG_NL));
    set_both(one, "title", table, number, KWK_TEXT_TITLE);
    set_both(one, "text", table, number, KWK_TEXT_WORDING);
    set_both(one, "question", table, number, KWK_TEXT_QUESTION);
    set_text(one, "source", cat_text(table, number, KWK_TEXT_SOURCE, KWK_LANG_NL));
    set_code(one, "status", KWK_GROUP_STATUS, cat_value(table, number, KWK_ENTRY_STATUS));
    set_code(one, "bound", KWK_GROUP_ACTOR, cat_value(table, number, KWK_ENTRY_BOUND));
    if (table == KWK_TABLE_NORM)
        set_norm(one, number);
    else
        set_rest(one, table, number);
    set_code(one, "text_status", KWK_GROUP_TEXTSTATUS,
             cat_value(table, number, KWK_ENTRY_TEXT_STATUS));
    set_day(one, "checked_through", cat_value(table, number, KWK_ENTRY_CHECKED_THROUGH));
    json_object_set_new(one, "reviewed", json_null());
    if (cat_value(table, number, KWK_ENTRY_REVIEWED) != 0)
        set_day(one, "reviewed", cat_value(table, number, KWK_ENTRY_REVIEWED));
    json_object_set_new(one, "placements", placements(table, number));
    json_object_set_new(one, "through", through(table, number));
    json_object_set_new(one, "links", links(table, number));
    return one;
}

static json_t *overview_cell(int32_t track, int32_t phase, int32_t aspect)
{
    json_t *cell = json_object();
    json_t *goals = json_array();
    for (uint32_t i = 0; kwk_entry_at(KWK_TABLE_DOEL, i) != 0; i++) {
        const int32_t goal = kwk_entry_at(KWK_TABLE_DOEL, i);
        if ((cat_value(KWK_TABLE_DOEL, goal, KWK_ENTRY_TRACK) & track) == 0 ||
            cat_value(KWK_TABLE_DOEL, goal, KWK_ENTRY_PHASE) != phase ||
            cat_value(KWK_TABLE_DOEL, goal, KWK_ENTRY_ASPECT) != aspect ||
            cat_value(KWK_TABLE_DOEL, goal, KWK_ENTRY_SORT) == KWK_SORT_RESULTAAT)
            continue;
        json_array_append_new(goals, json_integer(goal));
    }
    set_code(cell, "phase", KWK_GROUP_FASE, phase);
    set_code(cell, "aspect", KWK_GROUP_ASPECT, aspect);
    json_object_set_new(cell, "goals", goals);
    return cell;
}

static json_t *overview(void)
{
    json_t *object = json_object();
    json_t *ots = json_array();
    json_t *voogdij = json_array();
    for (int32_t aspect = KWK_ASPECT_VEILIGHEID; aspect <= KWK_ASPECT_ZORGVULDIGHEID; aspect++) {
        for (int32_t phase = KWK_FASE_VOORKOMEN; phase <= KWK_FASE_VERVOLG; phase++)
            json_array_append_new(ots, overview_cell(KWK_TRACK_OTS, phase, aspect));
        json_array_append_new(voogdij, overview_cell(KWK_TRACK_VOOGDIJ, KWK_FASE_VOOGDIJ, aspect));
    }
    json_object_set_new(object, "reconstruction", json_true());
    json_object_set_new(object, "ots", ots);
    json_object_set_new(object, "voogdij", voogdij);
    return object;
}

static json_t *lists(void)
{
    json_t *all = json_array();
    int32_t list;
    for (uint32_t at = 0; (list = kwk_list_at(at)) != 0; at++) {
        json_t *one = json_object();
        json_t *rows = json_array();
        set_text(one, "code", kwk_code_name(KWK_GROUP_LIST, list));
        set_text(one, "name", kwk_list_text(list, KWK_LISTTEXT_NAME, KWK_LANG_NL));
        set_text(one, "version", kwk_list_text(list, KWK_LISTTEXT_VERSION, KWK_LANG_NL));
        set_code(one, "text_status", KWK_GROUP_TEXTSTATUS, kwk_list_text_status(list));
        for (uint32_t i = 0; i < kwk_list_count(list); i++) {
            int32_t group = 0;
            int32_t number = 0;
            int32_t match = 0;
            json_t *row = json_object();
            if (kwk_list_counterpart(list, i, &group, &number, &match) == KWK_OK) {
                set_text(row, "code", kwk_list_code(list, i));
                set_text(row, "label", kwk_list_label(list, i, KWK_LANG_NL));
                if (group != 0)
                    set_text(row, "ours", kwk_code_name(group, number));
                set_code(row, "match", KWK_GROUP_MATCH, match);
            }
            json_array_append_new(rows, row);
        }
        json_object_set_new(one, "rows", rows);
        json_array_append_new(all, one);
    }
    return all;
}

bool cat_json(void)
{
    static const char *const keys[] = {
        "",          "norms",   "phases",      "goals",       "duties",  "actors",
        "decisions", "sources", "open_points", "definitions", "context", "differences"};
    json_t *root = json_object();
    json_t *head = json_object();
    set_text(head, "version", kwk_version());
    set_text(head, "edition", kwk_edition_name(kwk_edition()));
    set_text(head, "digest", kwk_catalogue_digest());
    json_object_set_new(root, "catalogue", head);
    for (int32_t table = KWK_TABLE_NORM; table <= KWK_TABLE_VERSCHIL; table++) {
        json_t *rows = json_array();
        for (uint32_t i = 0; kwk_entry_at(table, i) != 0; i++)
            json_array_append_new(rows, entry(table, kwk_entry_at(table, i)));
        json_object_set_new(root, keys[table], rows);
    }
    json_object_set_new(root, "overview", overview());
    json_object_set_new(root, "code_lists", lists());
    const int failed = json_dumpf(root, stdout, JSON_INDENT(2)) != 0 || putchar('\n') == EOF;
    json_decref(root);
    return !failed;
}
