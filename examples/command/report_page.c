/*
 * report_page.c: the HTML file around the children: head with its Content-Security-Policy, header,
 * contents, and the foot with edition, digest and what this is not. No address outside the file.
 */
#include "report_caseload.h"
#include "report_items.h"

static void say(const struct report *report, int32_t text, struct out *out)
{
    html_text(out, report_text(text, report->style.lang));
}

/* The day all children share, 0 when they differ. */
static kwk_date shared_day(const struct report *report, bool known_on)
{
    kwk_date day = known_on ? report->children[0].query.known_on : report->children[0].query.as_of;

    for (uint32_t i = 1; i < report->count; i++) {
        const struct kwk_query *query = &report->children[i].query;
        if ((known_on ? query->known_on : query->as_of) != day)
            return -1;
    }
    return day;
}

static void day(const struct report *report, bool known_on, struct out *out)
{
    kwk_date shared = shared_day(report, known_on);

    if (shared > 0)
        html_date(out, shared, report->style.lang);
    else
        say(report, shared < 0 ? REPORT_VARIOUS : REPORT_KNOWN_ALL, out);
}

static void head(const struct report *report, struct out *out)
{
    bool en = report->style.lang == KWK_LANG_EN;

    out_text(out, "<!DOCTYPE html>\n<html lang=\"");
    out_text(out, en ? "en" : "nl");
    out_text(out, "\">\n<head>\n<meta charset=\"utf-8\">\n"
                  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                  "style-src '");
    out_text(out, report_style_digest);
    out_text(out, "'; script-src '");
    out_text(out, report_script_digest);
    out_text(out, "'; base-uri 'none'; form-action 'none'\">\n"
                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                  "<meta name=\"color-scheme\" content=\"light dark\">\n"
                  "<meta name=\"referrer\" content=\"no-referrer\">\n"
                  "<meta name=\"robots\" content=\"noindex, nofollow\">\n<title>");
    say(report, REPORT_TITLE, out);
    out_text(out, ", ");
    day(report, false, out);
    out_text(out, "</title>\n<style>");
    report_style(out);
    out_text(out, "</style>\n</head>\n<body>\n");
}

static void header(const struct report *report, struct out *out)
{
    out_text(out, "<a class=\"skip\" href=\"#inhoud\">");
    say(report, REPORT_TO_CONTENT, out);
    out_text(out, "</a>\n<header><p class=\"over\">");
    say(report, REPORT_SUBTITLE, out);
    out_text(out, "</p><h1>");
    say(report, REPORT_TITLE, out);
    out_text(out, "</h1>\n<dl class=\"asked\"><div><dt>");
    say(report, REPORT_AS_OF, out);
    out_text(out, "</dt><dd>");
    day(report, false, out);
    out_text(out, "</dd></div><div><dt>");
    say(report, REPORT_KNOWN_ON, out);
    out_text(out, "</dt><dd>");
    day(report, true, out);
    out_text(out, "</dd></div></dl>\n<p class=\"tip\">");
    say(report, REPORT_TIP, out);
    out_text(out, "</p></header>\n");
}

static void link_to(const struct report *report, const char *id, int32_t text, struct out *out)
{
    out_text(out, "<li><a href=\"#");
    out_text(out, id);
    out_text(out, "\">");
    say(report, text, out);
    out_text(out, "</a></li>");
}

static void contents(const struct report *report, struct out *out)
{
    if (report->count < 2)
        return;
    out_text(out, "<nav aria-labelledby=\"nav\"><h2 id=\"nav\">");
    say(report, REPORT_CONTENTS, out);
    out_text(out, "</h2><ul>");
    link_to(report, "overzicht", REPORT_OVERVIEW, out);
    link_to(report, "vragen", REPORT_QUESTIONS, out);
    link_to(report, "agenda", REPORT_AGENDA, out);
    link_to(report, "normen", REPORT_PER_NORM, out);
    for (uint32_t i = 0; report->full && i < report->count; i++) {
        out_text(out, "<li><a href=\"#k");
        out_unsigned(out, report->children[i].number);
        out_text(out, "\">");
        report_child_name(report, &report->children[i], out);
        out_text(out, "</a></li>");
    }
    if (!report->full) {
        link_to(report, "kinderen", REPORT_PER_CHILD, out);
        link_to(report, "register", REPORT_REGISTER, out);
    }
    out_text(out, "</ul></nav>\n");
}

static bool past_horizon(const struct report *report)
{
    for (uint32_t c = 0; c < report->count; c++) {
        const struct report_child *child = &report->children[c];
        for (uint32_t i = 0; i < child->count; i++) {
            if ((child->findings[i].flags & KWK_FINDING_LAW_HORIZON) != 0)
                return true;
        }
    }
    return false;
}

static void foot(const struct report *report, struct out *out)
{
    int32_t edition = report->children[0].query.edition;

    out_text(out, "<footer><h2>");
    say(report, REPORT_ABOUT, out);
    out_text(out, "</h2><p>");
    say(report, REPORT_TIP, out);
    if (past_horizon(report)) {
        out_char(out, ' ');
        say(report, REPORT_LAW_HORIZON, out);
    }
    out_text(out, "</p><p>");
    say(report, REPORT_PRIVACY, out);
    out_text(out, "</p><dl><div><dt>");
    say(report, REPORT_TOOL, out);
    out_text(out, "</dt><dd>libkwaliteitskader ");
    html_text(out, kwk_version());
    out_text(out, "</dd></div><div><dt>");
    say(report, REPORT_EDITION, out);
    out_text(out, "</dt><dd>");
    html_text(out, kwk_edition_name(edition != 0 ? edition : kwk_edition()));
    out_text(out, "</dd></div><div><dt>");
    say(report, REPORT_DIGEST, out);
    out_text(out, "</dt><dd><code>");
    html_text(out, kwk_catalogue_digest());
    out_text(out, "</code></dd></div><div><dt>");
    say(report, REPORT_AS_OF, out);
    out_text(out, "</dt><dd>");
    day(report, false, out);
    out_text(out, "</dd></div><div><dt>");
    say(report, REPORT_KNOWN_ON, out);
    out_text(out, "</dt><dd>");
    day(report, true, out);
    out_text(out, "</dd></div></dl></footer>\n");
}

void report_page(const struct report *report, struct out *out)
{
    head(report, out);
    header(report, out);
    contents(report, out);
    report_timeline_shapes(out);
    out_text(out, "<main id=\"inhoud\" tabindex=\"-1\">\n");
    if (report->count > 1) {
        report_overview(report, out);
        report_questions(report, out);
        report_agenda(report, out);
        report_totals(report, out);
    }
    if (!report->full) {
        out_text(out, "<section id=\"kinderen\" aria-labelledby=\"hkinderen\">"
                      "<h2 id=\"hkinderen\">");
        say(report, REPORT_PER_CHILD, out);
        out_text(out, "</h2><p>");
        say(report, REPORT_TL_LEGEND, out);
        out_text(out, "</p>\n");
    }
    for (uint32_t i = 0; i < report->count; i++)
        report_child(report, &report->children[i], out);
    if (!report->full) {
        out_text(out, "</section>\n");
        report_register(report, out);
    }
    out_text(out, "</main>\n");
    foot(report, out);
    out_text(out, "<script>");
    report_script(out);
    out_text(out, "</script>\n</body>\n</html>\n");
}
