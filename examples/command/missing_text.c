/*
 * missing_text.c: what must still be put on record, for people: first what helps most, then per
 * finding the sets of which each is enough. Plain C11.
 */
#include "missing_text.h"
#include "check_line.h"
#include "decision_print.h"

enum {
    COLUMN_COUNT = 8
};

const char *missing_how(int32_t how, int32_t lang)
{
    static const char *const words[][2] = {
        {"nakijken", "look into"}, {"aanvullen", "complete"}, {"vastleggen", "record"}};

    return how < KWK_GAP_LOOK || how > KWK_GAP_RECORD
               ? "-"
               : words[how - KWK_GAP_LOOK][lang == KWK_LANG_EN ? 1 : 0];
}

static bool english(const struct missing_page *page)
{
    return page->style->lang == KWK_LANG_EN;
}

static void say(const struct missing_page *page, const char *nl, const char *en, struct out *out)
{
    out_text(out, english(page) ? en : nl);
}

/* The kind of fact as the law calls it, in lower case as its label stands. */
static void kind(const struct missing_page *page, int32_t number, struct out *out)
{
    const char *label = kwk_code_label(KWK_GROUP_FACT, number, page->style->lang);

    out_text(out, label != 0 ? label : "-");
}

uint32_t missing_finding_end(const struct kwk_gap *gaps, uint32_t count, uint32_t at)
{
    uint32_t end = at;

    while (end < count && gaps[end].norm == gaps[at].norm && gaps[end].person == gaps[at].person &&
           gaps[end].anchor == gaps[at].anchor && gaps[end].ordinal == gaps[at].ordinal)
        end++;
    return end;
}

/* "contact nakijken", "verzoek @verzoek aanvullen"; what to do is said once for items in a row. */
static void item(const struct missing_page *page, const struct kwk_gap *gap, bool same_before,
                 bool same_after, struct out *out)
{
    if (english(page) && !same_before) {
        out_text(out, missing_how(gap->how, KWK_LANG_EN));
        out_char(out, ' ');
    }
    kind(page, gap->kind, out);
    if (gap->fact != 0) {
        out_char(out, ' ');
        decision_fact_name(page->zaak, page->child, gap->fact, out);
    }
    if (!english(page) && !same_after) {
        out_char(out, ' ');
        out_text(out, missing_how(gap->how, KWK_LANG_NL));
    }
}

static void set_line(const struct missing_page *page, const struct kwk_gap *set, struct out *out)
{
    out_text(out, "      ");
    if (set->set > 1)
        say(page, "of ", "or ", out);
    if ((set->flags & KWK_GAP_AT_LEAST) != 0)
        say(page, "ten minste ", "at least ", out);
    for (int32_t i = 0; i < set->items; i++) {
        const bool last = i == set->items - 1;
        if (i > 0 && !last)
            out_text(out, ", ");
        else if (i > 0)
            say(page, " en ", " and ", out);
        item(page, &set[i], i > 0 && set[i - 1].how == set[i].how,
             !last && set[i + 1].how == set[i].how, out);
    }
    out_char(out, '\n');
}

static void finding(const struct missing_page *page, uint32_t at, uint32_t end, struct out *out)
{
    const struct kwk_gap *gap = &page->gaps[at];

    out_text(out, "  ");
    out_text(out, kwk_norm_title(gap->norm, page->style->lang));
    if (gap->anchor != 0) {
        say(page, ", bij ", ", with ", out);
        decision_fact_name(page->zaak, page->child, gap->anchor, out);
    }
    if (gap->ordinal > 1) {
        say(page, ", volgnummer ", ", number ", out);
        out_number(out, gap->ordinal);
    }
    out_char(out, '\n');
    for (uint32_t i = at; i < end; i += (uint32_t)page->gaps[i].items)
        set_line(page, &page->gaps[i], out);
}

static void work_line(const struct missing_page *page, const struct kwk_work *line, struct out *out)
{
    uint32_t from = out->length;

    out_text(out, line->findings < 10 ? "    " : line->findings < 100 ? "   " : "  ");
    out_number(out, line->findings);
    out_column(out, from, COLUMN_COUNT);
    if (english(page)) {
        if (line->flags != 0)
            out_text(out, "at least ");
        out_text(out, missing_how(line->how, KWK_LANG_EN));
        out_char(out, ' ');
    }
    kind(page, line->kind, out);
    if (line->second != 0) {
        say(page, " en ", " and ", out);
        kind(page, line->second, out);
    }
    if (!english(page)) {
        out_char(out, ' ');
        out_text(out, missing_how(line->how, KWK_LANG_NL));
        if (line->flags != 0)
            out_text(out, ", ten minste");
    }
    out_char(out, '\n');
}

static void head(const struct missing_page *page, struct out *out)
{
    const struct check_style *style = page->style;

    check_paint(out, style, PAINT_BOLD);
    if (page->child->label.length > 0) {
        check_say(out, style, TEXT_CHILD);
        out_char(out, ' ');
        out_bytes(out, page->child->label.start, page->child->label.length);
        out_text(out, ", ");
    }
    check_say(out, style, TEXT_AS_OF);
    out_char(out, ' ');
    out_date(out, page->query->as_of);
    if (page->query->known_on != 0) {
        out_text(out, ", ");
        check_say(out, style, TEXT_KNOWN_ON);
        out_char(out, ' ');
        out_date(out, page->query->known_on);
    }
    check_paint(out, style, PAINT_RESET);
    out_char(out, '\n');
}

static void heading(const struct missing_page *page, const char *nl, const char *en,
                    struct out *out)
{
    out_char(out, '\n');
    check_paint(out, page->style, PAINT_BOLD);
    say(page, nl, en, out);
    check_paint(out, page->style, PAINT_RESET);
    out_char(out, '\n');
}

/* Per finding; those that hang on no fact are only counted. */
static void per_norm(const struct missing_page *page, struct out *out)
{
    uint32_t hidden = 0;
    uint32_t end;

    heading(page, "PER NORM: elke regel is op zichzelf genoeg, tenzij er 'ten minste' staat",
            "PER NORM: each line is enough, unless it says 'at least'", out);
    for (uint32_t at = 0; at < page->gap_count; at = end) {
        end = missing_finding_end(page->gaps, page->gap_count, at);
        if (page->gaps[at].anchor != 0 || page->style->all)
            finding(page, at, end, out);
        else
            hidden++;
    }
    if (hidden > 0) {
        out_text(out, "  ");
        say(page, "Normen waarvoor in de zaak nog geen aanleiding staat (alle: --all): ",
            "Norms for which the case holds no occasion yet (all: --all): ", out);
        out_unsigned(out, hidden);
        out_char(out, '\n');
    }
}

void missing_print(const struct missing_page *page, struct out *out)
{
    head(page, out);
    if (page->gap_count == 0) {
        say(page, "  Er hoeft niets te worden vastgelegd: elke bevinding staat vast.\n",
            "  Nothing must be recorded: every finding is settled.\n", out);
        return;
    }
    heading(page, "NOG VAST TE LEGGEN: aantal bevindingen dat ermee vaststaat, het meeste eerst",
            "STILL TO RECORD: how many findings it settles, most first", out);
    for (uint32_t i = 0; i < page->work_count; i++)
        work_line(page, &page->work[i], out);
    per_norm(page, out);
    out_char(out, '\n');
    say(page,
        "nakijken: leg vast wat er is, of dat het dossier hierop volledig is (volledig).\n"
        "aanvullen: in dit feit ontbreekt iets: een kenmerk, de datum, de koppeling of wie er "
        "was.\n"
        "vastleggen: alleen het feit zelf helpt. ten minste: dit is nodig, misschien niet "
        "genoeg.\n",
        "look into: record what there is, or that the file is complete in this (volledig).\n"
        "complete: something lacks in this fact: a flag, its date, its link, or who was there.\n"
        "record: only the fact itself helps. at least: this is needed, perhaps not enough.\n",
        out);
}
