/*
 * catalogue_csv.c: the catalogue as one table: a row per entry and place, for a spreadsheet (RFC 4180).
 */
#include "catalogue.h"

static void quoted(const char *text, struct out *out)
{
    out_char(out, '"');
    for (; *text != '\0'; text++) {
        if (*text == '"')
            out_char(out, '"');
        out_char(out, *text);
    }
    out_char(out, '"');
}

static void code(int32_t group, int32_t number, struct out *out)
{
    if (number != 0)
        out_text(out, kwk_code_name(group, number));
}

static void place(int32_t table, int32_t number, uint32_t at, struct out *out)
{
    if (at >= kwk_place_count(table, number)) {
        out_text(out, ",,,");
        return;
    }
    out_text(out, kwk_place_section(table, number, at));
    out_char(out, ',');
    out_number(out, cat_place(table, number, at, KWK_PLACE_ROW));
    out_char(out, ',');
    out_number(out, cat_place(table, number, at, KWK_PLACE_LINE));
    out_char(out, ',');
    out_number(out, cat_place(table, number, at, KWK_PLACE_THROUGH));
}

static void row(int32_t table, int32_t number, uint32_t at, struct out *out)
{
    static const int32_t texts[] = {KWK_TEXT_TITLE,    KWK_TEXT_WORDING, KWK_TEXT_SOURCE,
                                    KWK_TEXT_QUESTION, KWK_TEXT_ONE,     KWK_TEXT_TWO};
    code(KWK_GROUP_TABLE, table, out);
    out_char(out, ',');
    out_number(out, number);
    out_char(out, ',');
    out_text(out, cat_text(table, number, KWK_TEXT_CODE, KWK_LANG_NL));
    out_char(out, ',');
    place(table, number, at, out);
    out_char(out, ',');
    code(KWK_GROUP_SORT, cat_value(table, number, KWK_ENTRY_SORT), out);
    out_char(out, ',');
    code(KWK_GROUP_SET, cat_value(table, number, KWK_ENTRY_SET), out);
    out_char(out, ',');
    code(KWK_GROUP_STATUS, cat_value(table, number, KWK_ENTRY_STATUS), out);
    out_char(out, ',');
    code(KWK_GROUP_NORMKIND, cat_value(table, number, KWK_ENTRY_EVALUATION), out);
    out_char(out, ',');
    code(KWK_GROUP_ACTOR, cat_value(table, number, KWK_ENTRY_BOUND), out);
    out_char(out, ',');
    code(KWK_GROUP_TEXTSTATUS, cat_value(table, number, KWK_ENTRY_TEXT_STATUS), out);
    out_char(out, ',');
    out_text(out, cat_value(table, number, KWK_ENTRY_REVIEWED) != 0 ? "ja" : "nee");
    for (uint32_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        out_char(out, ',');
        quoted(cat_text(table, number, texts[i], KWK_LANG_NL), out);
    }
    out_text(out, "\r\n");
}

void cat_csv(struct out *out)
{
    out_text(out, "tabel,nummer,code,paragraaf,rij,regel,tot_en_met,soort,set,status,beoordeling,"
                  "wie,tekst_gezien,"
                  "jurist,titel,tekst,bron,vraag,eerste_lezing,tweede_lezing\r\n");
    for (int32_t table = KWK_TABLE_NORM; table <= KWK_TABLE_VERSCHIL; table++) {
        for (uint32_t i = 0; kwk_entry_at(table, i) != 0; i++) {
            const int32_t number = kwk_entry_at(table, i);
            const uint32_t places = kwk_place_count(table, number);
            for (uint32_t at = 0; at == 0 || at < places; at++)
                row(table, number, at, out);
        }
    }
}
