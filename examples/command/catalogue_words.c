/*
 * catalogue_words.c: values, places and links of an entry of the catalogue, as words of an export.
 */
#include <string.h>

#include "catalogue.h"

static const struct cat_page pages[] = {
    {"README", "Catalogus", 0},
    {"overzicht", "Overzicht van de doelen", 0},
    {"h2", "Hoofdstuk 2: De jeugdbescherming in Nederland", 2},
    {"h3", "Hoofdstuk 3: Voorkomen van een kinderbeschermingsmaatregel", 3},
    {"h4", "Hoofdstuk 4: Instroom en plan van aanpak", 4},
    {"h5", "Hoofdstuk 5: Toeleiden naar passende hulp en ondersteuning", 5},
    {"h6", "Hoofdstuk 6: Regie houden op de voortgang van het beoogd resultaat", 6},
    {"h7", "Hoofdstuk 7: Vervolg: afsluiten of verlengen", 7},
    {"h8", "Hoofdstuk 8: Voogdij", 8},
    {"wet", "Wettelijke regels naast het kader", 0},
    {"verschillen", "Verschillen en ambiguïteiten", 0},
    {"kernbesluiten-actoren-bronnen", "Kernbesluiten, actoren, bronnen en definities", 0},
    {"context", "Context: inleidingen, toelichtingen en kaders", 0},
    {"codelijsten", "Codelijsten van anderen", 0},
};

const struct cat_page *cat_page_at(uint32_t index)
{
    return index < sizeof pages / sizeof pages[0] ? &pages[index] : 0;
}

const struct cat_page *cat_page_find(const char *name)
{
    const struct cat_page *page;
    for (uint32_t i = 0; (page = cat_page_at(i)) != 0; i++) {
        if (strcmp(page->name, name) == 0)
            return page;
    }
    return 0;
}

int32_t cat_value(int32_t table, int32_t number, int32_t field)
{
    int32_t value = 0;
    return kwk_entry_value(table, number, field, &value) == KWK_OK ? value : 0;
}

const char *cat_text(int32_t table, int32_t number, int32_t text, int32_t lang)
{
    const char *found = kwk_entry_text(table, number, text, lang);
    return found != 0 ? found : "";
}

int32_t cat_place(int32_t table, int32_t number, uint32_t index, int32_t field)
{
    int32_t value = 0;
    return kwk_place_value(table, number, index, field, &value) == KWK_OK ? value : 0;
}

int32_t cat_chapter(int32_t table, int32_t number)
{
    const char *section = kwk_place_section(table, number, 0);
    switch (table) {
    case KWK_TABLE_NORM:
    case KWK_TABLE_DOEL:
    case KWK_TABLE_TAAK:
    case KWK_TABLE_AGENDAPUNT:
    case KWK_TABLE_CONTEXT:
        return number / 100;
    default:
        return section != 0 ? section[0] - '0' : 0;
    }
}

void cat_code(int32_t group, int32_t number, struct out *out)
{
    out_text(out, kwk_code_label(group, number, KWK_LANG_NL));
}

/* "4.2.3 rij 1 (r. 835-843); 4.2 (r. 786-787)" */
void cat_places(int32_t table, int32_t number, struct out *out)
{
    const uint32_t count = kwk_place_count(table, number);
    for (uint32_t i = 0; i < count; i++) {
        const int32_t row = cat_place(table, number, i, KWK_PLACE_ROW);
        const int32_t from = cat_place(table, number, i, KWK_PLACE_LINE);
        const int32_t through = cat_place(table, number, i, KWK_PLACE_THROUGH);
        out_text(out, i > 0 ? "; " : "");
        out_text(out, kwk_place_section(table, number, i));
        if (row > 0) {
            out_text(out, " rij ");
            out_number(out, row);
        }
        out_text(out, " (r. ");
        out_number(out, from);
        if (through != from) {
            out_char(out, '-');
            out_number(out, through);
        }
        out_char(out, ')');
    }
}

void cat_cell(const char *text, struct out *out)
{
    for (; *text != '\0'; text++) {
        if (*text == '|')
            out_char(out, '\\');
        out_char(out, *text == '\n' ? ' ' : *text);
    }
}

static const char *page_of(int32_t table, int32_t number)
{
    static const char *const chapters[] = {"", "context", "h2", "h3", "h4", "h5", "h6", "h7", "h8"};
    const int32_t chapter = cat_chapter(table, number);
    switch (table) {
    case KWK_TABLE_NORM:
        if (cat_value(table, number, KWK_ENTRY_SET) == KWK_SET_WET)
            return "wet";
        return chapter >= 2 && chapter <= 8 ? chapters[chapter] : "wet";
    case KWK_TABLE_DOEL:
    case KWK_TABLE_TAAK:
    case KWK_TABLE_AGENDAPUNT:
        return chapter >= 2 && chapter <= 8 ? chapters[chapter] : "README";
    case KWK_TABLE_CONTEXT:
        return "context";
    case KWK_TABLE_VERSCHIL:
        return "verschillen";
    default:
        return "kernbesluiten-actoren-bronnen";
    }
}

/* A row "| label | [402 EERSTE_CONTACT_OTS](h4.md#norm-402) ... |" with all that is linked; none, no row. */
void cat_linked(int32_t table, int32_t number, int32_t to_table, const char *label, struct out *out)
{
    const uint32_t count = kwk_link_count(table, number, to_table);
    if (count == 0)
        return;
    out_text(out, "| ");
    out_text(out, label);
    out_text(out, " | ");
    for (uint32_t i = 0; i < count; i++) {
        int32_t to = 0;
        int32_t to_number = 0;
        if (kwk_link_at(table, number, to_table, i, &to, &to_number) != KWK_OK)
            continue;
        out_text(out, i > 0 ? ", [" : "[");
        if (to != KWK_TABLE_ACTOR) {
            out_number(out, to_number);
            out_char(out, ' ');
        }
        out_text(out, cat_text(to, to_number, KWK_TEXT_TITLE, KWK_LANG_NL));
        out_text(out, "](");
        out_text(out, page_of(to, to_number));
        out_text(out, ".md#");
        out_text(out, kwk_code_name(KWK_GROUP_TABLE, to));
        out_char(out, '-');
        out_number(out, to_number);
        out_char(out, ')');
    }
    out_text(out, " |\n");
}
