/*
 * catalogue_markdown.c: the catalogue in Dutch, one page per chapter and some beside them, for a jurist to
 * read next to the framework.
 */
#include <string.h>

#include "catalogue.h"

static void anchor(int32_t table, int32_t number, struct out *out)
{
    out_text(out, "<a id=\"");
    out_text(out, kwk_code_name(KWK_GROUP_TABLE, table));
    out_char(out, '-');
    out_number(out, number);
    out_text(out, "\"></a>");
}

/* How many entries the page has of a table. */
static uint32_t on_page(int32_t table, int32_t chapter, int32_t sort)
{
    uint32_t count = 0;
    for (uint32_t i = 0; kwk_entry_at(table, i) != 0; i++) {
        const int32_t number = kwk_entry_at(table, i);
        count += (chapter == 0 || cat_chapter(table, number) == chapter) &&
                 (sort == 0 || cat_value(table, number, KWK_ENTRY_SORT) == sort);
    }
    return count;
}

static void heading(int32_t table, int32_t number, struct out *out)
{
    const char *letter = cat_text(table, number, KWK_TEXT_LETTER, KWK_LANG_NL);
    out_text(out, "### ");
    anchor(table, number, out);
    if (table != KWK_TABLE_ACTOR) {
        out_number(out, number);
        out_char(out, ' ');
    }
    out_text(out, cat_text(table, number, KWK_TEXT_TITLE, KWK_LANG_NL));
    out_text(out, "\n\n`");
    out_text(out, cat_text(table, number, KWK_TEXT_CODE, KWK_LANG_NL));
    out_char(out, '`');
    if (*letter != '\0') {
        out_text(out, ", onder ");
        out_text(out, letter);
    }
    out_text(out, "\n\n");
}

static void pair(const char *label, const char *text, struct out *out)
{
    if (*text == '\0')
        return;
    out_text(out, "| ");
    out_text(out, label);
    out_text(out, " | ");
    cat_cell(text, out);
    out_text(out, " |\n");
}

static void coded(const char *label, int32_t group, int32_t number, struct out *out)
{
    if (number != 0)
        pair(label, kwk_code_label(group, number, KWK_LANG_NL), out);
}

static void all_links(int32_t table, int32_t number, struct out *out)
{
    static const struct {
        int32_t table;
        const char *label;
    } labels[] = {{KWK_TABLE_NORM, "Normen"},
                  {KWK_TABLE_DOEL, "Doelen"},
                  {KWK_TABLE_TAAK, "Taken"},
                  {KWK_TABLE_ACTOR, "Actoren"},
                  {KWK_TABLE_KERNBESLUIT, "Kernbesluiten"},
                  {KWK_TABLE_BRON, "Bronnen"},
                  {KWK_TABLE_AGENDAPUNT, "Agendapunten"},
                  {KWK_TABLE_DEFINITIE, "Definities"},
                  {KWK_TABLE_CONTEXT, "Context"},
                  {KWK_TABLE_VERSCHIL, "Verschillen en ambiguïteiten"}};
    for (uint32_t i = 0; i < sizeof labels / sizeof labels[0]; i++)
        cat_linked(table, number, labels[i].table, labels[i].label, out);
}

static void entry(int32_t table, int32_t number, struct out *out)
{
    const char *text = cat_text(table, number, KWK_TEXT_WORDING, KWK_LANG_NL);
    heading(table, number, out);
    if (*text != '\0') {
        out_text(out, "> ");
        cat_cell(text, out);
        out_text(out, "\n\n");
    }
    out_text(out, "| | |\n|---|---|\n| In het kader | ");
    if (kwk_place_count(table, number) == 0)
        out_text(out, "niet genoemd");
    cat_places(table, number, out);
    out_text(out, " |\n");
    coded("Soort", KWK_GROUP_SORT, cat_value(table, number, KWK_ENTRY_SORT), out);
    coded("Van wie", KWK_GROUP_ACTOR, cat_value(table, number, KWK_ENTRY_BOUND), out);
    coded("Traject", KWK_GROUP_TRACK, cat_value(table, number, KWK_ENTRY_TRACK), out);
    coded("Kwaliteitsaspect (reconstructie)", KWK_GROUP_ASPECT,
          cat_value(table, number, KWK_ENTRY_ASPECT), out);
    if (table == KWK_TABLE_DOEL)
        pair("Voor wie (reconstructie)",
             cat_value(table, number, KWK_ENTRY_JOINT) != 0
                 ? "gezamenlijk met de andere partijen in de keten"
                 : "primair voor de jeugdbeschermer",
             out);
    pair("Eerste lezing", cat_text(table, number, KWK_TEXT_ONE, KWK_LANG_NL), out);
    pair("Tweede lezing", cat_text(table, number, KWK_TEXT_TWO, KWK_LANG_NL), out);
    coded("Gebruikt in een bevinding", KWK_GROUP_USED, cat_value(table, number, KWK_ENTRY_USED),
          out);
    coded("Lezing (LEZING)", KWK_GROUP_READING, cat_value(table, number, KWK_ENTRY_READING), out);
    pair("Bron", cat_text(table, number, KWK_TEXT_SOURCE, KWK_LANG_NL), out);
    pair("Adresregel in het kader", cat_text(table, number, KWK_TEXT_URL, KWK_LANG_NL), out);
    coded("Herkomst van de tekst", KWK_GROUP_TEXTSTATUS,
          cat_value(table, number, KWK_ENTRY_TEXT_STATUS), out);
    all_links(table, number, out);
    pair("Beoordeeld door een jurist",
         cat_value(table, number, KWK_ENTRY_REVIEWED) != 0 ? "ja" : "nee", out);
    out_char(out, '\n');
}

static void section(int32_t table, int32_t chapter, int32_t sort, const char *title,
                    struct out *out)
{
    if (on_page(table, chapter, sort) == 0)
        return;
    out_text(out, "## ");
    out_text(out, title);
    out_text(out, "\n\n");
    for (uint32_t i = 0; kwk_entry_at(table, i) != 0; i++) {
        const int32_t number = kwk_entry_at(table, i);
        if ((chapter == 0 || cat_chapter(table, number) == chapter) &&
            (sort == 0 || cat_value(table, number, KWK_ENTRY_SORT) == sort))
            entry(table, number, out);
    }
}

static void norms(int32_t set, int32_t chapter, struct out *out)
{
    out_text(out, "## Normen\n\n");
    for (uint32_t i = 0; kwk_entry_at(KWK_TABLE_NORM, i) != 0; i++) {
        const int32_t norm = kwk_entry_at(KWK_TABLE_NORM, i);
        if (cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_SET) == set &&
            (chapter == 0 || norm / 100 == chapter))
            cat_norm(norm, out);
    }
}

static void count_row(const char *label, uint32_t count, struct out *out)
{
    out_text(out, "| ");
    out_text(out, label);
    out_text(out, " | ");
    out_unsigned(out, count);
    out_text(out, " |\n");
}

static void index_page(struct out *out)
{
    const struct cat_page *page;
    out_text(out, "Het *Samenvattend kwaliteitskader* voor ondertoezichtstelling en voogdij als "
                  "gegevens: iedere norm, "
                  "ieder doel, iedere taak, actor, bron en ieder agendapunt, met de regels van de "
                  "tekst waar het staat, "
                  "en de wettelijke regels ernaast. Gemaakt uit de tabellen van libkwaliteitskader "
                  "met `kwaliteitskader "
                  "catalogue --markdown`; wijzig niets hier, maar de rij in `lib/catalogue/`.\n\n"
                  "Geen enkele rij is een juridisch advies. Bij iedere rij staat of een jurist "
                  "haar heeft beoordeeld.\n\n"
                  "Versie ");
    out_text(out, kwk_version());
    out_text(out, ", editie ");
    out_text(out, kwk_edition_name(kwk_edition()));
    out_text(out, ", vingerafdruk `");
    out_text(out, kwk_catalogue_digest());
    out_text(out, "`\n\n| bladzijde |\n|---|\n");
    for (uint32_t i = 1; (page = cat_page_at(i)) != 0; i++) {
        out_text(out, "| [");
        out_text(out, page->title);
        out_text(out, "](");
        out_text(out, page->name);
        out_text(out, ".md) |\n");
    }
    out_text(out, "\nUit dezelfde tabellen, op eigen bladzijden: [wat een kernbesluit moet "
                  "hebben](../kernbesluiten.md), [wie wat mag](../bevoegdheden.md), [wiens "
                  "toestemming nodig is](../toestemming.md), [fasen, overgangen en "
                  "tegenstrijdigheden](../fasen.md).\n");
    out_text(out, "\n## Aantallen\n\n| | aantal |\n|---|---|\n");
    for (int32_t table = KWK_TABLE_NORM; table <= KWK_TABLE_VERSCHIL; table++)
        count_row(kwk_code_label(KWK_GROUP_TABLE, table, KWK_LANG_NL), kwk_entry_count(table), out);
    out_text(out, "\n## Hoe de normen worden beoordeeld\n\n| wijze | aantal |\n|---|---|\n");
    for (int32_t kind = KWK_NORMKIND_TERM; kind <= KWK_NORMKIND_CONTEXT; kind++)
        count_row(kwk_code_label(KWK_GROUP_NORMKIND, kind, KWK_LANG_NL),
                  kwk_select_count(KWK_TABLE_NORM, KWK_ENTRY_EVALUATION, kind), out);
    out_text(out,
             "\nTermijn, aanwezigheid, voorwaarde vooraf, ten hoogste, afwezigheid, betrokkenheid "
             "en toestemming "
             "worden berekend uit gedateerde feiten. Een oordeel van een professional wordt "
             "gevraagd en met een feit "
             "OORDEEL vastgelegd. Context geeft geen bevindingen; de reden staat bij de norm:\n\n"
             "| reden | aantal |\n|---|---|\n");
    for (int32_t why = KWK_WHY_STELSEL; why <= KWK_WHY_DERDE; why++) {
        uint32_t count = 0;
        for (uint32_t i = 0; kwk_entry_at(KWK_TABLE_NORM, i) != 0; i++)
            count +=
                cat_value(KWK_TABLE_NORM, kwk_entry_at(KWK_TABLE_NORM, i), KWK_ENTRY_WHY) == why;
        count_row(kwk_code_label(KWK_GROUP_WHY, why, KWK_LANG_NL), count, out);
    }
}

static void chapter_page(int32_t chapter, struct out *out)
{
    cat_norm_rows(chapter, out);
    section(KWK_TABLE_DOEL, chapter, 0, "Doelen", out);
    norms(KWK_SET_KADER, chapter, out);
    section(KWK_TABLE_TAAK, chapter, KWK_SORT_JEUGDBESCHERMER, "Wat doet de jeugdbeschermer?", out);
    section(KWK_TABLE_TAAK, chapter, KWK_SORT_ANDEREN,
            "Wat mag er van andere professionals en partijen worden verwacht?", out);
    section(KWK_TABLE_AGENDAPUNT, chapter, 0, "Aandachtspunten, agenda", out);
}

void cat_markdown(const struct cat_page *page, struct out *out)
{
    if (page == 0) {
        for (uint32_t i = 0; (page = cat_page_at(i)) != 0; i++) {
            cat_markdown(page, out);
            out_char(out, '\n');
        }
        return;
    }
    out_text(out, "# ");
    out_text(out, page->title);
    out_text(out, "\n\n");
    if (page->chapter != 0) {
        chapter_page(page->chapter, out);
    } else if (strcmp(page->name, "README") == 0) {
        index_page(out);
    } else if (strcmp(page->name, "overzicht") == 0) {
        cat_overview(out);
    } else if (strcmp(page->name, "wet") == 0) {
        norms(KWK_SET_WET, 0, out);
    } else if (strcmp(page->name, "verschillen") == 0) {
        section(KWK_TABLE_VERSCHIL, 0, KWK_SORT_VERSCHIL, "Waar kader en wet verschillen", out);
        section(KWK_TABLE_VERSCHIL, 0, KWK_SORT_AMBIGUITEIT, "Waar twee lezingen mogelijk zijn",
                out);
        section(KWK_TABLE_VERSCHIL, 0, KWK_SORT_VALKUIL, "Valkuilen", out);
        section(KWK_TABLE_VERSCHIL, 0, KWK_SORT_NIEUW, "Recht van na het kader", out);
    } else if (strcmp(page->name, "context") == 0) {
        section(KWK_TABLE_FASE, 0, 0, "Processtappen", out);
        section(KWK_TABLE_CONTEXT, 0, 0, "Inleidingen, toelichtingen, kaders en voetnoten", out);
    } else if (strcmp(page->name, "codelijsten") == 0) {
        cat_lists(out);
    } else {
        section(KWK_TABLE_KERNBESLUIT, 0, 0, "Kernbesluiten", out);
        section(KWK_TABLE_ACTOR, 0, 0, "Actoren", out);
        section(KWK_TABLE_BRON, 0, 0, "Bronnen", out);
        section(KWK_TABLE_DEFINITIE, 0, 0, "Definities", out);
    }
}
