/*
 * check_json.c: findings as JSON (jansson). Code words and article, no title line, no label of a
 * fact.
 */
#include "command.h"
#include "explain_print.h"

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

static void set_id(json_t *object, const char *key, int32_t id)
{
    json_object_set_new(object, key, id != 0 ? json_integer(id) : json_null());
}

static json_t *readings(uint32_t bits)
{
    json_t *list = json_array();

    for (int32_t reading = 1; reading <= 32; reading++) {
        const char *name = kwk_code_name(KWK_GROUP_READING, reading);
        if ((bits >> (reading - 1) & 1u) != 0 && name != 0)
            json_array_append_new(list, json_string(name));
    }
    return list;
}

static json_t *flags(uint32_t bits)
{
    static const struct {
        uint32_t flag;
        const char *word;
    } words[] = {{KWK_FINDING_DISPUTED, "omstreden"},
                 {KWK_FINDING_BEYOND_HORIZON, "voorbij_horizon"},
                 {KWK_FINDING_LAW_HORIZON, "wet_niet_nagezien"},
                 {KWK_FINDING_DERIVED_END, "afgeleid_einde"},
                 {KWK_FINDING_WHOLE, "geheel"},
                 {KWK_FINDING_PART, "deel"},
                 {KWK_FINDING_RECORDED_ASSUMED, "registratie_aangenomen"},
                 {KWK_FINDING_START_ASSUMED, "ingang_aangenomen"},
                 {KWK_FINDING_ADJUSTED, "termijn_gesteld"},
                 {KWK_FINDING_SUPERSEDED, "achterhaald"},
                 {KWK_FINDING_KADER_DIFFERS, "kader_verschilt"},
                 {KWK_FINDING_ANALOGY, "analogie"},
                 {KWK_FINDING_SAME_DAY, "zelfde_dag"}};
    json_t *list = json_array();

    for (uint32_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if ((bits & words[i].flag) != 0)
            json_array_append_new(list, json_string(words[i].word));
    }
    return list;
}

static json_t *finding_object(const struct kwk_finding *finding, int32_t lang)
{
    struct kwk_norm_info info = {.size = sizeof info};
    const char *text;
    json_t *object = json_object();

    kwk_norm_info(finding->norm, &info);
    set_code(object, "norm", KWK_GROUP_NORM, finding->norm);
    json_object_set_new(object, "nummer", json_integer(finding->norm));
    text = kwk_norm_title(finding->norm, lang);
    json_object_set_new(object, "titel", json_string(text != 0 ? text : ""));
    text = kwk_norm_source(finding->norm);
    json_object_set_new(object, "bron", json_string(text != 0 ? text : ""));
    text = kwk_norm_section(finding->norm);
    json_object_set_new(object, "paragraaf", json_string(text != 0 ? text : ""));
    set_code(object, "status", KWK_GROUP_STATUS, info.status);
    set_code(object, "tekst", KWK_GROUP_TEXTSTATUS, info.text_status);
    set_code(object, "verdict", KWK_GROUP_VERDICT, finding->verdict);
    set_code(object, "streng", KWK_GROUP_VERDICT, finding->verdict_strict);
    set_code(object, "reden", KWK_GROUP_REASON, finding->reason);
    json_object_set_new(object, "persoon", json_integer(finding->person));
    set_id(object, "anker", finding->anchor);
    json_object_set_new(object, "volgnummer", json_integer(finding->ordinal));
    set_id(object, "aanleiding", finding->trigger);
    set_id(object, "bewijs", finding->evidence);
    set_code(object, "ontbreekt", KWK_GROUP_FACT, finding->missing);
    set_date(object, "begin", finding->start);
    set_date(object, "begin_laatst", finding->start_latest);
    set_date(object, "plan", finding->due);
    set_date(object, "uiterlijk", finding->due_latest);
    set_date(object, "gedaan", finding->done);
    json_object_set_new(object, "dagen", json_integer(finding->days));
    json_object_set_new(object, "lezingen", readings(finding->readings));
    json_object_set_new(object, "kenmerken", flags(finding->flags));
    set_code(object, "alternatief", KWK_GROUP_NORM, finding->alternative);
    return object;
}

json_t *check_json_head(void)
{
    json_t *object = json_object();
    const char *edition = kwk_edition_name(kwk_edition());

    json_object_set_new(object, "bibliotheek", json_string(kwk_version()));
    json_object_set_new(object, "abi", json_integer(kwk_abi_version()));
    json_object_set_new(object, "editie", json_string(edition != 0 ? edition : ""));
    json_object_set_new(object, "zaken", json_array());
    return object;
}

json_t *check_json(const struct zaak *zaak, const struct zaak_child *child,
                   const struct kwk_query *query, const struct kwk_finding *findings,
                   uint32_t count, int32_t lang, bool explain)
{
    json_t *object = json_object();
    json_t *list = json_array();
    const char *edition = kwk_edition_name(query->edition != 0 ? query->edition : kwk_edition());
    int32_t worst = 0;

    kwk_worst_verdict(findings, sizeof *findings, count, 0, &worst);
    if (child->label.length > 0)
        json_object_set_new(object, "kind", json_stringn(child->label.start, child->label.length));
    set_date(object, "peildatum", query->as_of);
    set_date(object, "bekend_op", query->known_on);
    json_object_set_new(object, "editie", json_string(edition != 0 ? edition : ""));
    set_code(object, "verdict", KWK_GROUP_VERDICT, worst);
    for (uint32_t i = 0; i < count; i++) {
        json_t *finding = finding_object(&findings[i], lang);
        char text[KWK_EXPLAIN_MAX];
        if (explain && explain_text(zaak, child, query, &findings[i], lang, text))
            json_object_set_new(finding, "toelichting", json_string(text));
        json_array_append_new(list, finding);
    }
    json_object_set_new(object, "bevindingen", list);
    return object;
}
