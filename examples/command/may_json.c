/*
 * may_json.c: answers of kwk_may and kwk_consent as JSON.
 */
#include "may_command.h"

static void set_code(json_t *object, const char *key, int32_t group, int32_t number)
{
    const char *name = number != 0 ? kwk_code_name(group, number) : 0;

    if (name != 0)
        json_object_set_new(object, key, json_string(name));
}

static void set_date(json_t *object, const char *key, kwk_date date)
{
    char text[16] = {0};
    struct out out = {text, sizeof text - 1, 0};

    if (date == 0)
        return;
    out_date(&out, date);
    json_object_set_new(object, key, json_string(text));
}

static json_t *need_object(int32_t table, const struct kwk_need *need, int32_t lang)
{
    json_t *object = json_object();

    json_object_set_new(object, "regel", json_integer(need->row));
    set_code(object, "antwoord", KWK_GROUP_MAY, need->answer);
    set_code(object, "behoefte", KWK_GROUP_BEHOEFTE, need->need);
    set_code(object, "van", KWK_GROUP_ACTOR, need->actor);
    if (need->person >= 0)
        json_object_set_new(object, "persoon", json_integer(need->person));
    set_code(object, "norm", KWK_GROUP_NORM, need->norm);
    set_code(object, "ontbreekt", KWK_GROUP_FACT, need->missing);
    if (need->given != 0)
        json_object_set_new(object, "feit", json_integer(need->given));
    set_code(object, "gegeven", KWK_GROUP_ANTWOORD, need->response);
    set_date(object, "vanaf", need->from);
    set_date(object, "tot_en_met", need->until);
    json_object_set_new(object, "mogelijk",
                        json_boolean((need->flags & KWK_NEEDFLAG_MOGELIJK) != 0));
    json_object_set_new(object, "omstreden",
                        json_boolean((need->flags & KWK_NEEDFLAG_OMSTREDEN) != 0));
    if (need->row == 0)
        return object;
    json_object_set_new(object, "bron",
                        json_string(kwk_row_text(table, need->row, KWK_RIJTEKST_BRON, lang)));
    json_object_set_new(object, "tekst",
                        json_string(kwk_row_text(table, need->row, KWK_RIJTEKST_TEKST, lang)));
    return object;
}

json_t *may_json(const struct may_page *page)
{
    json_t *object = json_object();
    json_t *list = json_array();

    set_code(object, "actor", KWK_GROUP_ACTOR, page->question->actor);
    set_code(object, "handeling", KWK_GROUP_ACT, page->question->act);
    set_date(object, "peildatum", page->as_of);
    set_code(object, "antwoord", KWK_GROUP_MAY, page->result->answer);
    json_object_set_new(object, "regel", json_integer(page->result->row));
    set_code(object, "norm", KWK_GROUP_NORM, page->result->norm);
    set_code(object, "ontbreekt", KWK_GROUP_FACT, page->result->missing);
    set_date(object, "vanaf", page->result->from);
    set_date(object, "tot_en_met", page->result->until);
    for (uint32_t i = 0; i < page->count; i++)
        json_array_append_new(list,
                              need_object(KWK_RIJTABEL_BEVOEGDHEID, &page->needs[i], page->lang));
    json_object_set_new(object, "regels", list);
    return object;
}

json_t *consent_json(const struct consent_page *page)
{
    json_t *object = json_object();
    json_t *list = json_array();

    set_code(object, "soort", KWK_GROUP_CONSENT, page->kind);
    set_date(object, "peildatum", page->as_of);
    for (uint32_t i = 0; i < page->count; i++)
        json_array_append_new(list,
                              need_object(KWK_RIJTABEL_TOESTEMMING, &page->needs[i], page->lang));
    json_object_set_new(object, "regels", list);
    return object;
}
