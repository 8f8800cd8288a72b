/*
 * catalogue_norm.c: one norm as a jurist reads it: wording, article, place, term, how it is evaluated,
 * what it is connected with, and whether a jurist has looked at it.
 */
#include <string.h>

#include "catalogue.h"

static void row(const char *label, struct out *out)
{
    out_text(out, "| ");
    out_text(out, label);
    out_text(out, " | ");
}

static void source(int32_t norm, struct out *out)
{
    const int32_t through = cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_VALID_THROUGH);
    row("Bron", out);
    cat_cell(cat_text(KWK_TABLE_NORM, norm, KWK_TEXT_SOURCE, KWK_LANG_NL), out);
    out_text(out, " |\n");
    row("Status", out);
    cat_code(KWK_GROUP_STATUS, cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_STATUS), out);
    out_text(out, "; ");
    cat_code(KWK_GROUP_SET, cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_SET), out);
    out_text(out, " |\n");
    row("Geldig", out);
    out_text(out, "vanaf ");
    out_date(out, cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_VALID_FROM));
    if (through != 0) {
        out_text(out, " tot en met ");
        out_date(out, through);
    }
    out_text(out, " |\n");
    row("Herkomst van de tekst", out);
    cat_code(KWK_GROUP_TEXTSTATUS, cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_TEXT_STATUS), out);
    out_text(out, ", nagegaan tot en met ");
    out_date(out, cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_CHECKED_THROUGH));
    out_text(out, "; herziening ");
    out_number(out, cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_REVISION));
    out_text(out, " van de rij |\n");
}

static const char *unit_word(int32_t unit, int32_t length)
{
    switch (unit) {
    case KWK_TERM_WERKDAG:
        return length == 1 ? " werkdag" : " werkdagen";
    case KWK_TERM_WEEK:
        return length == 1 ? " week" : " weken";
    case KWK_TERM_MAAND:
        return length == 1 ? " maand" : " maanden";
    case KWK_TERM_JAAR:
        return " jaar";
    default:
        return length == 1 ? " dag" : " dagen";
    }
}

static void term(int32_t norm, struct out *out)
{
    const int32_t length = cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_TERM_LENGTH);
    const int32_t unit = cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_TERM_UNIT);
    if (cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_EVALUATION) == KWK_NORMKIND_CONTEXT)
        return;
    row("Termijn", out);
    if (length == 0) {
        out_text(out, "geen aantal dagen");
    } else {
        out_number(out, length);
        out_text(out, unit_word(unit, length));
        if (cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_EVALUATION) == KWK_NORMKIND_MAXIMUM)
            out_text(out, " ten hoogste");
        else if (cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_TERM_DIRECTION) == KWK_TERM_VOOR)
            out_text(out, ", teruggerekend");
        switch (cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_TERM_BASIS)) {
        case KWK_TERM_WET:
            out_text(out, "; Algemene termijnenwet art. 1");
            break;
        case KWK_TERM_AMVB:
            out_text(out, "; Algemene termijnenwet art. 1 en 5");
            break;
        default:
            out_text(out, "; schuift niet op");
        }
    }
    if (cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_ADJUSTABLE) != 0)
        out_text(out, "; een eerdere dag kan zijn gesteld");
    out_text(out, " |\n");
}

/* The words of a mask of codes between two texts; nothing for an empty one. */
static void mask_words(int32_t group, int32_t mask, const char *before, const char *after,
                       struct out *out)
{
    int count = 0;
    for (int32_t bit = 0; bit < 32; bit++) {
        const char *label = kwk_code_label(group, bit, KWK_LANG_NL);
        if (((uint32_t)mask >> bit & 1u) == 0 || label == 0)
            continue;
        out_text(out, count++ > 0 ? ", " : before);
        out_text(out, label);
    }
    if (count > 0)
        out_text(out, after);
}

static void fact_with_values(int32_t kind, int32_t values, struct out *out)
{
    struct kwk_fact_info info = {.size = sizeof info};
    cat_code(KWK_GROUP_FACT, kind, out);
    if (values != 0 && kwk_fact_info(kind, &info) == KWK_OK)
        mask_words(info.value_group, values, " (", ")", out);
}

static int32_t norm_value(int32_t norm, int32_t field)
{
    return cat_value(KWK_TABLE_NORM, norm, field);
}

/* Under which circumstances, and by or with whom. */
static void conditions(int32_t norm, struct out *out)
{
    const int32_t age = norm_value(norm, KWK_ENTRY_AGE);
    const int32_t flag = norm_value(norm, KWK_ENTRY_FLAG);
    const bool not_by = norm_value(norm, KWK_ENTRY_EVALUATION) == KWK_NORMKIND_ABSENCE;
    mask_words(KWK_GROUP_MAATREGEL, norm_value(norm, KWK_ENTRY_MEASURES), "; bij: ", "", out);
    mask_words(KWK_GROUP_MAATREGEL, norm_value(norm, KWK_ENTRY_NOT_MEASURES), "; niet bij: ", "",
               out);
    mask_words(KWK_GROUP_PLAATS, norm_value(norm, KWK_ENTRY_PLACES), "; bij verblijf in: ", "",
               out);
    mask_words(KWK_GROUP_ROL, norm_value(norm, KWK_ENTRY_ROLES),
               not_by ? "; niet door: " : "; wie: ", "", out);
    if (age != 0) {
        out_text(out, "; vanaf ");
        cat_code(KWK_GROUP_GRENS, age, out);
    }
    if (flag != 0) {
        out_text(out, "; vereist: ");
        cat_code(KWK_GROUP_FLAG, flag, out);
    }
}

static void evaluation(int32_t norm, struct out *out)
{
    const int32_t kind = cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_EVALUATION);
    const int32_t from = cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_TRIGGER);
    const int32_t until = cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_FULFIL);
    row("Hoe beoordeeld", out);
    cat_code(KWK_GROUP_NORMKIND, kind, out);
    if (kind == KWK_NORMKIND_CONTEXT) {
        out_text(out, ": geeft geen bevindingen, want ");
        cat_code(KWK_GROUP_WHY, cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_WHY), out);
        out_text(out, " |\n");
        return;
    }
    out_text(out, " (");
    out_text(out, cat_text(KWK_TABLE_NORM, norm, KWK_TEXT_SHAPE, KWK_LANG_NL));
    out_char(out, ')');
    if (from != 0) {
        out_text(out, "; aanleiding: ");
        fact_with_values(from, norm_value(norm, KWK_ENTRY_TRIGGER_VALUES), out);
    }
    if (until != 0) {
        out_text(out, "; gezien aan: ");
        fact_with_values(until, norm_value(norm, KWK_ENTRY_FULFIL_VALUES), out);
    }
    conditions(norm, out);
    out_text(out, cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_EXPLAIN) != 0
                      ? "; uitleg mogelijk (pas toe of leg uit)"
                      : "; uitleg heft niets op");
    out_text(out, " |\n");
}

void cat_norm(int32_t norm, struct out *out)
{
    const char *text = cat_text(KWK_TABLE_NORM, norm, KWK_TEXT_WORDING, KWK_LANG_NL);
    const char *question = cat_text(KWK_TABLE_NORM, norm, KWK_TEXT_QUESTION, KWK_LANG_NL);
    const int32_t bound = cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_BOUND);
    out_text(out, "### <a id=\"norm-");
    out_number(out, norm);
    out_text(out, "\"></a>");
    out_number(out, norm);
    out_char(out, ' ');
    out_text(out, cat_text(KWK_TABLE_NORM, norm, KWK_TEXT_TITLE, KWK_LANG_NL));
    out_text(out, "\n\n`");
    out_text(out, cat_text(KWK_TABLE_NORM, norm, KWK_TEXT_CODE, KWK_LANG_NL));
    out_text(out, "`\n\n> ");
    cat_cell(text, out);
    out_text(out, "\n\n| | |\n|---|---|\n");
    source(norm, out);
    row("In het kader", out);
    if (kwk_place_count(KWK_TABLE_NORM, norm) == 0)
        out_text(out, "niet genoemd");
    cat_places(KWK_TABLE_NORM, norm, out);
    out_text(out, " |\n");
    row("Wie is gebonden", out);
    if (bound != 0)
        cat_code(KWK_GROUP_ACTOR, bound, out);
    else
        out_text(out, "niemand in het bijzonder");
    out_text(out, " |\n");
    term(norm, out);
    evaluation(norm, out);
    if (*question != '\0') {
        row("Vraag aan de professional", out);
        cat_cell(question, out);
        out_text(out, " |\n");
    }
    cat_linked(KWK_TABLE_NORM, norm, KWK_TABLE_DOEL, "Doelen", out);
    cat_linked(KWK_TABLE_NORM, norm, KWK_TABLE_KERNBESLUIT, "Kernbesluiten", out);
    cat_linked(KWK_TABLE_NORM, norm, KWK_TABLE_TAAK, "Taken", out);
    cat_linked(KWK_TABLE_NORM, norm, KWK_TABLE_ACTOR, "Actoren", out);
    cat_linked(KWK_TABLE_NORM, norm, KWK_TABLE_BRON, "Bronnen", out);
    cat_linked(KWK_TABLE_NORM, norm, KWK_TABLE_NORM, "Samenhang met", out);
    cat_linked(KWK_TABLE_NORM, norm, KWK_TABLE_DEFINITIE, "Definities", out);
    cat_linked(KWK_TABLE_NORM, norm, KWK_TABLE_AGENDAPUNT, "Agendapunten", out);
    cat_linked(KWK_TABLE_NORM, norm, KWK_TABLE_VERSCHIL, "Verschillen en ambiguïteiten", out);
    cat_linked(KWK_TABLE_NORM, norm, KWK_TABLE_CONTEXT, "Context", out);
    out_text(out, "<!-- tests ");
    out_number(out, norm);
    out_text(out, " -->\n");
    row("Beoordeeld door een jurist", out);
    if (cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_REVIEWED) != 0)
        out_date(out, cat_value(KWK_TABLE_NORM, norm, KWK_ENTRY_REVIEWED));
    else
        out_text(out, "nee");
    out_text(out, " |\n\n");
}

/* The row of a table "Normen en richtlijnen": where, and the norm that states it. */
struct stated {
    const char *section;
    int32_t row;
    int32_t line;
    int32_t norm;
};

static int before(const struct stated *a, const struct stated *b)
{
    const int order = strcmp(a->section, b->section);
    if (order != 0)
        return order < 0;
    if (a->row != b->row)
        return a->row < b->row;
    return a->norm < b->norm;
}

/* The next row after `last` in a chapter, in the order of section, row and norm. */
static int next_row(int32_t chapter, const struct stated *last, struct stated *next)
{
    int found = 0;
    for (uint32_t i = 0; kwk_entry_at(KWK_TABLE_NORM, i) != 0; i++) {
        const int32_t norm = kwk_entry_at(KWK_TABLE_NORM, i);
        const uint32_t count = kwk_place_count(KWK_TABLE_NORM, norm);
        for (uint32_t at = 0; at < count; at++) {
            const struct stated here = {kwk_place_section(KWK_TABLE_NORM, norm, at),
                                        cat_place(KWK_TABLE_NORM, norm, at, KWK_PLACE_ROW),
                                        cat_place(KWK_TABLE_NORM, norm, at, KWK_PLACE_LINE), norm};
            if (here.row == 0 || here.section[0] - '0' != chapter ||
                (last->section != 0 && !before(last, &here)) || (found && !before(&here, next)))
                continue;
            *next = here;
            found = 1;
        }
    }
    return found;
}

void cat_norm_rows(int32_t chapter, struct out *out)
{
    struct stated last = {0};
    struct stated next = {0};
    if (!next_row(chapter, &last, &next))
        return;
    out_text(out, "## De tabellen 'Normen en richtlijnen' van dit hoofdstuk\n\n"
                  "| paragraaf | rij | regel | norm |\n|---|---|---|---|\n");
    do {
        out_text(out, "| ");
        out_text(out, next.section);
        out_text(out, " | ");
        out_number(out, next.row);
        out_text(out, " | ");
        out_number(out, next.line);
        out_text(out, " | [");
        out_number(out, next.norm);
        out_char(out, ' ');
        out_text(out, cat_text(KWK_TABLE_NORM, next.norm, KWK_TEXT_TITLE, KWK_LANG_NL));
        out_text(out, "](");
        if (cat_value(KWK_TABLE_NORM, next.norm, KWK_ENTRY_SET) == KWK_SET_WET)
            out_text(out, "wet");
        else {
            out_char(out, 'h');
            out_number(out, next.norm / 100);
        }
        out_text(out, ".md#norm-");
        out_number(out, next.norm);
        out_text(out, ") |\n");
        last = next;
    } while (next_row(chapter, &last, &next));
    out_char(out, '\n');
}
