/*
 * decision_json.c: core decisions as JSON (jansson): what is lacking in one, and what a case requires.
 */
#include "command.h"

static void set_code(json_t *object, const char *key, int32_t group, int32_t number)
{
    const char *name = number != 0 ? kwk_code_name(group, number) : 0;

    json_object_set_new(object, key, name != 0 ? json_string(name) : json_null());
}

static void set_date(json_t *object, const char *key, kwk_date date)
{
    char text[12];
    struct out out = {text, sizeof text, 0};

    out_date(&out, date);
    json_object_set_new(object, key, date != 0 ? json_stringn(text, out.length) : json_null());
}

static void set_id(json_t *object, const char *key, int32_t id)
{
    json_object_set_new(object, key, id != 0 ? json_integer(id) : json_null());
}

static void set_norm(json_t *object, int32_t norm, int32_t lang)
{
    const char *title = kwk_norm_title(norm, lang);
    const char *source = kwk_norm_source(norm);

    set_code(object, "norm", KWK_GROUP_NORM, norm);
    json_object_set_new(object, "nummer", json_integer(norm));
    json_object_set_new(object, "titel", json_string(title != 0 ? title : ""));
    json_object_set_new(object, "bron", json_string(source != 0 ? source : ""));
}

static json_t *roles(uint32_t bits)
{
    json_t *list = json_array();

    for (int32_t role = 0; role < 32; role++) {
        const char *name = kwk_code_name(KWK_GROUP_ROL, role);
        if ((bits >> role & 1u) != 0 && name != 0)
            json_array_append_new(list, json_string(name));
    }
    return list;
}

static json_t *deficiency(const struct kwk_deficiency *row, int32_t lang)
{
    json_t *object = json_object();

    set_norm(object, row->norm, lang);
    set_code(object, "staat", KWK_GROUP_DEFICIENCY, row->state);
    set_code(object, "hoe_hard", KWK_GROUP_SEVERITY, row->severity);
    set_code(object, "herstel", KWK_GROUP_CURE, row->cure);
    set_code(object, "daarna", KWK_GROUP_CURE, row->cure_then);
    json_object_set_new(object, "rollen", roles(row->roles));
    set_code(object, "kenmerk", KWK_GROUP_FLAG, (int32_t)row->flag);
    set_code(object, "feit", KWK_GROUP_FACT, row->fact);
    set_code(object, "verdict", KWK_GROUP_VERDICT, row->verdict);
    set_code(object, "streng", KWK_GROUP_VERDICT, row->strict);
    set_code(object, "reden", KWK_GROUP_REASON, row->reason);
    json_object_set_new(object, "dagen", json_integer(row->days));
    json_object_set_new(object, "achterhaald",
                        json_boolean((row->flags & KWK_FINDING_SUPERSEDED) != 0));
    return object;
}

void decision_json_add(json_t *object, const struct zaak *zaak, const struct zaak_child *child,
                       const struct kwk_fact *decision, const struct kwk_deficiency *rows,
                       uint32_t count, bool counts, int32_t lang)
{
    json_t *one = json_object();
    json_t *list = json_array();
    const struct zaak_name *name = zaak_name_of(zaak, child, decision->id);

    if (json_object_get(object, "besluiten") == 0)
        json_object_set_new(object, "besluiten", json_array());
    json_object_set_new(one, "nr", json_integer(decision->id));
    if (name != 0)
        json_object_set_new(one, "naam", json_stringn(name->text.start, name->text.length));
    set_code(one, "soort", KWK_GROUP_BESLUIT, decision->value);
    set_date(one, "datum", decision->date);
    json_object_set_new(one, "telt", json_boolean(counts));
    for (uint32_t i = 0; i < count; i++)
        json_array_append_new(list, deficiency(&rows[i], lang));
    json_object_set_new(one, "tekorten", list);
    json_array_append_new(json_object_get(object, "besluiten"), one);
}

void decision_json_needs(json_t *object, const struct kwk_decision_need *rows, uint32_t count,
                         int32_t lang)
{
    json_t *list = json_array();

    for (uint32_t i = 0; i < count; i++) {
        json_t *one = json_object();
        set_code(one, "soort", KWK_GROUP_BESLUIT, rows[i].decision);
        set_norm(one, rows[i].norm, lang);
        set_id(one, "anker", rows[i].anchor);
        set_code(one, "staat", KWK_GROUP_NEED, rows[i].state);
        set_id(one, "besluit", rows[i].decision_id);
        set_date(one, "plan", rows[i].due);
        set_date(one, "uiterlijk", rows[i].due_latest);
        set_date(one, "gedaan", rows[i].done);
        set_code(one, "verdict", KWK_GROUP_VERDICT, rows[i].verdict);
        set_code(one, "reden", KWK_GROUP_REASON, rows[i].reason);
        set_code(one, "ontbreekt", KWK_GROUP_FACT, rows[i].missing);
        json_object_set_new(one, "dagen", json_integer(rows[i].days));
        json_array_append_new(list, one);
    }
    json_object_set_new(object, "vereist", list);
}
