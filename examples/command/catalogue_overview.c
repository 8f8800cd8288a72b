/*
 * catalogue_overview.c: the overview of section 1, rebuilt: goals per process step (column) and quality
 * aspect (row), for the ots and for voogdij; and the code lists of others.
 */
#include "catalogue.h"

static int in_cell(int32_t goal, int32_t track, int32_t phase, int32_t aspect)
{
    return (cat_value(KWK_TABLE_DOEL, goal, KWK_ENTRY_TRACK) & track) != 0 &&
           cat_value(KWK_TABLE_DOEL, goal, KWK_ENTRY_PHASE) == phase &&
           cat_value(KWK_TABLE_DOEL, goal, KWK_ENTRY_ASPECT) == aspect &&
           cat_value(KWK_TABLE_DOEL, goal, KWK_ENTRY_SORT) != KWK_SORT_RESULTAAT;
}

static void cell(int32_t track, int32_t phase, int32_t aspect, struct out *out)
{
    int count = 0;
    for (uint32_t i = 0; kwk_entry_at(KWK_TABLE_DOEL, i) != 0; i++) {
        const int32_t goal = kwk_entry_at(KWK_TABLE_DOEL, i);
        if (!in_cell(goal, track, phase, aspect))
            continue;
        out_text(out, count++ > 0 ? "<br>" : "");
        out_text(out, cat_value(KWK_TABLE_DOEL, goal, KWK_ENTRY_JOINT) != 0 ? "◆ " : "◇ ");
        out_text(out, "[");
        out_text(out, cat_text(KWK_TABLE_DOEL, goal, KWK_TEXT_TITLE, KWK_LANG_NL));
        out_text(out, "](h");
        out_number(out, goal / 100);
        out_text(out, ".md#doel-");
        out_number(out, goal);
        out_char(out, ')');
    }
}

static void matrix(int32_t track, int32_t first, int32_t last, struct out *out)
{
    out_text(out, "| kwaliteitsaspect |");
    for (int32_t phase = first; phase <= last; phase++) {
        out_char(out, ' ');
        cat_code(KWK_GROUP_FASE, phase, out);
        out_text(out, " |");
    }
    out_text(out, "\n|---|");
    for (int32_t phase = first; phase <= last; phase++)
        out_text(out, "---|");
    out_char(out, '\n');
    for (int32_t aspect = KWK_ASPECT_VEILIGHEID; aspect <= KWK_ASPECT_ZORGVULDIGHEID; aspect++) {
        out_text(out, "| **");
        cat_code(KWK_GROUP_ASPECT, aspect, out);
        out_text(out, "** |");
        for (int32_t phase = first; phase <= last; phase++) {
            out_char(out, ' ');
            cell(track, phase, aspect, out);
            out_text(out, " |");
        }
        out_char(out, '\n');
    }
    out_char(out, '\n');
}

void cat_overview(struct out *out)
{
    out_text(
        out,
        "Paragraaf 1 van het kader bevat twee overzichten van de doelen: per processtap (kolom) en "
        "kwaliteitsaspect (rij), voor de ots en voor voogdij. **De cellen en de namen van de rijen "
        "zijn in "
        "de tekstlaag verloren gegaan; dit is een reconstructie** uit de doelen van de "
        "hoofdstukken 3 tot en "
        "met 8: de indeling naar aspect en de kleur zijn van de makers van deze bibliotheek, niet "
        "van het "
        "kader. De twee doelen van 2.4 zijn aan geen processtap gekoppeld en staan in "
        "[hoofdstuk 2](h2.md#doel-201).\n\n"
        "◇ primair voor de jeugdbeschermer (lichte kleur), ◆ gezamenlijk met de andere partijen in "
        "de keten "
        "(donkere kleur).\n\n## Ondertoezichtstelling\n\n");
    matrix(KWK_TRACK_OTS, KWK_FASE_VOORKOMEN, KWK_FASE_VERVOLG, out);
    out_text(out, "## Voogdij\n\n");
    matrix(KWK_TRACK_VOOGDIJ, KWK_FASE_VOOGDIJ, KWK_FASE_VOOGDIJ, out);
}

static void list_rows(int32_t list, struct out *out)
{
    const uint32_t count = kwk_list_count(list);
    for (uint32_t i = 0; i < count; i++) {
        int32_t group = 0;
        int32_t number = 0;
        int32_t match = 0;
        if (kwk_list_counterpart(list, i, &group, &number, &match) != KWK_OK)
            continue;
        out_text(out, "| `");
        out_text(out, kwk_list_code(list, i));
        out_text(out, "` | ");
        cat_cell(kwk_list_label(list, i, KWK_LANG_NL), out);
        out_text(out, " | ");
        if (group != 0)
            cat_code(group, number, out);
        out_text(out, " | ");
        cat_code(KWK_GROUP_MATCH, match, out);
        out_text(out, " |\n");
    }
}

void cat_lists(struct out *out)
{
    int32_t list;
    for (uint32_t i = 0; (list = kwk_list_at(i)) != 0; i++) {
        out_text(out, "## ");
        out_text(out, kwk_list_text(list, KWK_LISTTEXT_NAME, KWK_LANG_NL));
        out_text(out, "\n\n");
        out_text(out, kwk_list_text(list, KWK_LISTTEXT_VERSION, KWK_LANG_NL));
        out_text(out, " (");
        cat_code(KWK_GROUP_TEXTSTATUS, kwk_list_text_status(list), out);
        out_text(out, "). ");
        out_text(out, kwk_list_text(list, KWK_LISTTEXT_NOTE, KWK_LANG_NL));
        out_text(
            out,
            "\n\n| code | betekenis | in deze bibliotheek | verhouding |\n|---|---|---|---|\n");
        list_rows(list, out);
        out_char(out, '\n');
    }
}
