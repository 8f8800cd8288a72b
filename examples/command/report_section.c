/*
 * report_section.c: the findings of one child by urgency, in the sections and order of `check`.
 *
 * Owns: which section is a list of items, which a table, and which is folded. In the short form
 * (a caseload) what is settled, asked or not applicable is a list of norm numbers: their titles
 * stand once, in the register.
 */
#include "report.h"

static void say(const struct report *report, int32_t text, struct out *out)
{
    html_text(out, report_text(text, report->style.lang));
}

static void head(const struct report *report, int32_t text, struct out *out)
{
    out_text(out, "<th scope=\"col\">");
    say(report, text, out);
    out_text(out, "</th>");
}

const struct kwk_finding *report_next_in(const struct report *report,
                                         const struct report_child *child, int32_t section,
                                         const struct kwk_finding *last)
{
    const struct kwk_finding *next = 0;

    for (uint32_t i = 0; i < child->count; i++) {
        const struct kwk_finding *finding = &child->findings[i];
        if (report_is_part(finding) || check_section(finding, &report->style) != section ||
            (last != 0 && !check_before(last, finding)))
            continue;
        if (next == 0 || check_before(finding, next))
            next = finding;
    }
    return next;
}

/* A glyph per section beside its word, so that no meaning hangs on colour alone. */
static const char *glyph(int32_t section)
{
    static const char *const glyphs[SECTION_COUNT] = {"\u25a0", "?",      "\u25c7", "\u2248",
                                                      "\u25b2", "\u25b7", "\u25d0", "\u2020",
                                                      "\u2713", "?",      "\u2026", "\u2013"};

    return glyphs[section];
}

static void section_name(const struct report *report, const struct report_child *child,
                         int32_t section, struct out *out)
{
    if (report->full) {
        out_text(out, "<span class=\"mark\" aria-hidden=\"true\">");
        out_text(out, glyph(section));
        out_text(out, "</span> ");
    }
    html_lower(out, check_section_title(section, report->style.lang));
    out_text(out, " (");
    out_unsigned(out, child->sections[section]);
    out_char(out, ')');
}

static void items(const struct report *report, const struct report_child *child, int32_t section,
                  struct out *out)
{
    const struct kwk_finding *finding = 0;

    out_text(out, "<ul class=\"findings\">\n");
    while ((finding = report_next_in(report, child, section, finding)) != 0)
        report_finding(report, child, finding, out);
    out_text(out, "</ul>\n");
}

static void title_cell(const struct report *report, const struct report_child *child,
                       const struct kwk_finding *finding, struct out *out)
{
    out_text(out, "<tr id=\"");
    html_id(out, child, finding);
    out_text(out, "\"><th scope=\"row\">");
    html_text(out, kwk_norm_title(finding->norm, report->style.lang));
    if (finding->person > 0) {
        out_text(out, ", ");
        report_person(report, child, finding->person, out);
    }
    if ((finding->flags & KWK_FINDING_WHOLE) != 0)
        report_parts(report, child, finding, out);
    out_text(out, "</th><td>");
}

static void begin_table(struct out *out)
{
    out_text(out, "<div class=\"wide\"><table>");
}

static void caption(const struct report *report, const struct report_child *child, int32_t section,
                    struct out *out)
{
    out_text(out, "<caption class=\"unseen\">");
    html_lower(out, check_section_title(section, report->style.lang));
    out_text(out, ", ");
    report_child_name(report, child, out);
    out_text(out, "</caption><thead><tr>");
}

static void met_table(const struct report *report, const struct report_child *child,
                      struct out *out)
{
    const struct kwk_finding *finding = 0;

    begin_table(out);
    caption(report, child, SECTION_VOLDAAN, out);
    head(report, REPORT_NORM, out);
    head(report, REPORT_DONE, out);
    head(report, REPORT_ARTICLE, out);
    out_text(out, "</tr></thead><tbody>\n");
    while ((finding = report_next_in(report, child, SECTION_VOLDAAN, finding)) != 0) {
        title_cell(report, child, finding, out);
        report_sentence(report, child, finding, out);
        if ((finding->flags & KWK_FINDING_DISPUTED) != 0) {
            out_text(out, "<br>");
            say(report, REPORT_DISPUTED, out);
            out_text(out, ": ");
            say(report, REPORT_STRICTLY, out);
            out_text(out, ": ");
            html_text(out, kwk_code_label(KWK_GROUP_VERDICT, finding->verdict_strict,
                                          report->style.lang));
        }
        out_text(out, "</td><td>");
        report_article(report, finding->norm, out);
        out_text(out, "</td></tr>\n");
    }
    out_text(out, "</tbody></table></div>\n");
}

/* What does not apply with its reason, or what is asked with its question. */
static void folded_table(const struct report *report, const struct report_child *child,
                         int32_t section, struct out *out)
{
    const struct kwk_finding *finding = 0;

    begin_table(out);
    caption(report, child, section, out);
    head(report, REPORT_NORM, out);
    head(report, section == SECTION_VRAAG ? REPORT_QUESTION : REPORT_WHY, out);
    head(report, REPORT_ARTICLE, out);
    out_text(out, "</tr></thead><tbody>\n");
    while ((finding = report_next_in(report, child, section, finding)) != 0) {
        title_cell(report, child, finding, out);
        report_sentence(report, child, finding, out);
        out_text(out, "</td><td>");
        report_article(report, finding->norm, out);
        out_text(out, "</td></tr>\n");
    }
    out_text(out, "</tbody></table></div>\n");
}

/* How many findings of the norm at `i` stand in a section; 0 unless it is the first of its norm. */
static uint32_t same_norm(const struct report *report, const struct report_child *child,
                          int32_t section, uint32_t i)
{
    uint32_t same = 0;
    int32_t norm = child->findings[i].norm;

    if (i > 0 && child->findings[i - 1].norm == norm)
        return 0;
    for (; i < child->count && child->findings[i].norm == norm; i++) {
        if (!report_is_part(&child->findings[i]) &&
            check_section(&child->findings[i], &report->style) == section)
            same++;
    }
    return same;
}

static void end_of_run(int32_t first, int32_t last, struct out *out)
{
    if (last == first)
        return;
    out_text(out, last == first + 1 ? ", " : "\u2013");
    out_number(out, last);
}

/* "401, 402 (2x), 404-407": a run names every number in it, each once. */
static void numbers(const struct report *report, const struct report_child *child, int32_t section,
                    struct out *out)
{
    const char *before = "";
    int32_t first = 0;
    int32_t last = 0;

    for (uint32_t i = 0; i < child->count; i++) {
        int32_t norm = child->findings[i].norm;
        uint32_t same = same_norm(report, child, section, i);
        if (same == 0)
            continue;
        if (same == 1 && first != 0 && norm == last + 1) {
            last = norm;
            continue;
        }
        end_of_run(first, last, out);
        out_text(out, before);
        before = ", ";
        out_number(out, norm);
        first = same == 1 ? norm : 0;
        last = first;
        if (same == 1)
            continue;
        out_text(out, " (");
        out_unsigned(out, same);
        out_text(out, "\u00d7)");
    }
    end_of_run(first, last, out);
}

static void open_section(const struct report *report, const struct report_child *child,
                         int32_t section, bool folded, struct out *out)
{
    out_text(out, folded ? "<details class=\"s" : "<section class=\"s");
    out_number(out, section);
    out_text(out, folded ? "\"><summary><h3>" : "\"><h3>");
    section_name(report, child, section, out);
    out_text(out, folded ? "</h3></summary>\n" : "</h3>\n");
}

static void full_section(const struct report *report, const struct report_child *child,
                         int32_t section, struct out *out)
{
    bool folded = section == SECTION_VRAAG || section == SECTION_LEEG || section == SECTION_NVT;

    open_section(report, child, section, folded, out);
    switch (section) {
    case SECTION_ONBEKEND:
        report_unknown(report, child, out);
        break;
    case SECTION_LEEG:
        report_empty(report, child, out);
        break;
    case SECTION_VOLDAAN:
        met_table(report, child, out);
        break;
    case SECTION_VRAAG:
    case SECTION_NVT:
        folded_table(report, child, section, out);
        break;
    default:
        items(report, child, section, out);
    }
    out_text(out, folded ? "</details>\n" : "</section>\n");
}

/* The short form: what has a day or calls for something, one row each. */
static void short_rows(const struct report *report, const struct report_child *child,
                       int32_t section, struct out *out)
{
    const struct kwk_finding *finding = 0;

    while ((finding = report_next_in(report, child, section, finding)) != 0) {
        out_text(out, "<tr><td class=\"tag s");
        out_number(out, section);
        out_text(out, "\">");
        html_text(out, check_section_short(section, report->style.lang));
        out_text(out, "</td><th scope=\"row\">");
        report_norm_link(report, finding->norm, out);
        if (finding->person > 0) {
            out_text(out, ", ");
            report_person(report, child, finding->person, out);
        }
        out_text(out, "</th><td>");
        report_sentence(report, child, finding, out);
        out_text(out, "</td></tr>\n");
    }
}

static bool has_row(int32_t section)
{
    return section == SECTION_OVERSCHREDEN || section == SECTION_OMSTREDEN ||
           section == SECTION_BINNENKORT || section == SECTION_LOPEND ||
           section == SECTION_TE_LAAT || section == SECTION_UITGELEGD;
}

static void short_form(const struct report *report, const struct report_child *child,
                       struct out *out)
{
    uint32_t rows = 0;

    for (int32_t section = 0; section < SECTION_COUNT; section++)
        rows += has_row(section) ? child->sections[section] : 0;
    if (rows > 0) {
        begin_table(out);
        out_text(out, "<caption class=\"unseen\">");
        say(report, REPORT_WITH_DAY, out);
        out_text(out, ", ");
        report_child_name(report, child, out);
        out_text(out, "</caption><thead><tr>");
        head(report, REPORT_STATE, out);
        head(report, REPORT_NORM, out);
        head(report, REPORT_DAYS_HEAD, out);
        out_text(out, "</tr></thead><tbody>\n");
        for (int32_t section = 0; section < SECTION_COUNT; section++) {
            if (has_row(section))
                short_rows(report, child, section, out);
        }
        out_text(out, "</tbody></table></div>\n");
    }
    if (child->sections[SECTION_ONBEKEND] > 0)
        report_unknown(report, child, out);
    report_decisions(report, child, out);
    out_text(out, "<dl class=\"numbers\">");
    for (int32_t section = 0; section < SECTION_COUNT; section++) {
        if (child->sections[section] == 0 || has_row(section) || section == SECTION_ONBEKEND)
            continue;
        out_text(out, "<div><dt class=\"s");
        out_number(out, section);
        out_text(out, "\">");
        section_name(report, child, section, out);
        out_text(out, "</dt><dd>");
        numbers(report, child, section, out);
        out_text(out, "</dd></div>\n");
    }
    out_text(out, "</dl>\n");
}

void report_sections(const struct report *report, const struct report_child *child, struct out *out)
{
    if (!report->full) {
        short_form(report, child, out);
        return;
    }
    for (int32_t section = 0; section < SECTION_COUNT; section++) {
        if (section == SECTION_VRAAG)
            report_decisions(report, child, out);
        if (child->sections[section] > 0)
            full_section(report, child, section, out);
    }
    if (child->count == 0) {
        out_text(out, "<p>");
        say(report, REPORT_NO_FINDINGS, out);
        out_text(out, "</p>\n");
    }
}
