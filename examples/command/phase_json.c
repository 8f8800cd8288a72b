/*
 * phase_json.c: the steps of one child, its transitions and what is open, as JSON (jansson).
 */
#include "phase_json.h"

static void set_date(json_t *object, const char *key, kwk_date date)
{
    char text[12];
    struct out out = {text, sizeof text, 0};

    out_date(&out, date);
    json_object_set_new(object, key, date != 0 ? json_stringn(text, out.length) : json_null());
}

static void set_code(json_t *object, const char *key, int32_t group, int32_t number)
{
    const char *name = number != 0 ? kwk_code_name(group, number) : 0;

    json_object_set_new(object, key, name != 0 ? json_string(name) : json_null());
}

static void set_id(json_t *object, const char *key, int32_t id)
{
    json_object_set_new(object, key, id != 0 ? json_integer(id) : json_null());
}

static json_t *step_json(const struct kwk_phase_row *row)
{
    json_t *object = json_object();

    set_code(object, "stap", KWK_GROUP_STEP, row->step);
    set_code(object, "stand", KWK_GROUP_PHASE, row->state);
    set_id(object, "anker", row->anchor);
    set_date(object, "sinds", row->since);
    set_id(object, "begonnen_door", row->begun_by);
    set_date(object, "tot_en_met", row->until);
    set_id(object, "geeindigd_door", row->ended_by);
    set_code(object, "eindigt_met", KWK_GROUP_FACT, row->ends_with);
    set_code(object, "ontbreekt", KWK_GROUP_FACT, row->missing);
    return object;
}

static json_t *need_json(const struct kwk_need_row *need)
{
    char text[256];
    struct out out = {text, sizeof text, 0};
    json_t *object = json_object();

    phase_need(&out, need->need, need->number, need->values);
    set_code(object, "soort", KWK_GROUP_NEED, need->need);
    json_object_set_new(object, "wat", json_stringn(text, out.length));
    set_code(object, "naar", KWK_GROUP_LEVEL, need->level);
    set_code(object, "stand", KWK_GROUP_NEEDSTATE, need->state);
    set_id(object, "feit", need->fact);
    set_id(object, "in_plaats_van", need->other);
    set_date(object, "uiterlijk", need->due);
    set_code(object, "ontbreekt", KWK_GROUP_FACT, need->missing);
    return object;
}

static json_t *transition_json(const struct phase_page *page, const struct kwk_transition_row *row)
{
    json_t *object = json_object();
    json_t *needs = json_array();

    set_code(object, "overgang", KWK_GROUP_OVERGANG, row->transition);
    set_code(object, "van", KWK_GROUP_STEP, row->from);
    set_code(object, "naar", KWK_GROUP_STEP, row->to);
    set_code(object, "stand", KWK_GROUP_TRANSITION, row->state);
    set_code(object, "stand_wet", KWK_GROUP_TRANSITION, row->state_law);
    set_id(object, "anker", row->anchor);
    set_date(object, "gemaakt", row->made);
    set_code(object, "ontbreekt", KWK_GROUP_FACT, row->missing);
    for (uint32_t i = 0; i < page->need_count; i++) {
        if (page->needs[i].transition == row->transition)
            json_array_append_new(needs, need_json(&page->needs[i]));
    }
    json_object_set_new(object, "nodig", needs);
    return object;
}

static json_t *open_json(const struct kwk_open_row *row, int32_t lang)
{
    json_t *object = json_object();

    set_code(object, "stap", KWK_GROUP_STEP, row->step);
    set_code(object, "tabel", KWK_GROUP_TABLE, row->table);
    json_object_set_new(object, "code",
                        json_string(kwk_entry_text(row->table, row->number, KWK_TEXT_CODE, lang)));
    set_code(object, "stand", KWK_GROUP_OPEN, row->state);
    set_code(object, "verdict", KWK_GROUP_VERDICT, row->verdict);
    set_code(object, "norm", KWK_GROUP_NORM, row->norm);
    set_id(object, "anker", row->anchor);
    set_date(object, "plan", row->due);
    set_date(object, "uiterlijk", row->due_latest);
    set_code(object, "ontbreekt", KWK_GROUP_FACT, row->missing);
    json_object_set_new(object, "normen", json_integer(row->norms));
    return object;
}

json_t *phase_json(const struct phase_page *page)
{
    json_t *object = json_object();
    json_t *steps = json_array();
    json_t *transitions = json_array();

    json_object_set_new(object, "kind",
                        json_stringn(page->child->label.length > 0 ? page->child->label.start : "",
                                     page->child->label.length));
    set_date(object, "peildatum", page->query->as_of);
    for (uint32_t i = 0; i < page->row_count; i++)
        json_array_append_new(steps, step_json(&page->rows[i]));
    for (uint32_t i = 0; i < page->transition_count; i++)
        json_array_append_new(transitions, transition_json(page, &page->transitions[i]));
    json_object_set_new(object, "stappen", steps);
    json_object_set_new(object, "overgangen", transitions);
    if (page->open != 0) {
        json_t *open = json_array();
        for (uint32_t i = 0; i < page->open_count; i++)
            json_array_append_new(open, open_json(&page->open[i], page->lang));
        json_object_set_new(object, "open", open);
    }
    return object;
}
