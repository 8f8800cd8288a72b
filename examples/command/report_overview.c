/*
 * report_overview.c: a row per child, the most urgent first: what is late, what falls due in 1, 4, 8
 * and 12 weeks, the three answers, what is not known. Complete without a script; with one it can be
 * sorted and filtered.
 */
#include "report_caseload.h"

static void say(const struct report *report, int32_t text, struct out *out)
{
    html_text(out, report_text(text, report->style.lang));
}

static bool overdue(const struct kwk_finding *finding)
{
    return finding != 0 && finding->verdict == KWK_VERDICT_BREACHED;
}

static bool more_urgent(const struct report_child *a, const struct report_child *b)
{
    if (overdue(a->next) != overdue(b->next))
        return overdue(a->next);
    if ((a->next == 0) != (b->next == 0))
        return a->next != 0;
    if (a->next != 0 && a->next->due != b->next->due)
        return a->next->due < b->next->due;
    return a->number < b->number;
}

/* The children in order of urgency, by repeated choice of the next. */
static const struct report_child *next_child(const struct report *report,
                                             const struct report_child *last)
{
    const struct report_child *next = 0;

    for (uint32_t i = 0; i < report->count; i++) {
        const struct report_child *child = &report->children[i];
        if (last != 0 && !more_urgent(last, child))
            continue;
        if (next == 0 || more_urgent(child, next))
            next = child;
    }
    return next;
}

static void head(const struct report *report, int32_t text, bool number, struct out *out)
{
    out_text(out, number ? "<th scope=\"col\" class=\"num\" data-sort=\"n\">"
                         : "<th scope=\"col\" data-sort=\"t\">");
    say(report, text, out);
    out_text(out, "</th>");
}

static void number(uint32_t count, const char *class_name, struct out *out)
{
    out_text(out, "<td class=\"num");
    if (count > 0 && *class_name != '\0') {
        out_char(out, ' ');
        out_text(out, class_name);
    }
    out_text(out, "\">");
    out_unsigned(out, count);
    out_text(out, "</td>");
}

static void first_day(const struct report *report, const struct report_child *child,
                      struct out *out)
{
    kwk_date due = child->next != 0 ? report_due(child, child->next) : 0;

    out_text(out, "<td data-v=\"");
    out_number(out, due != 0 ? due : 99991231);
    out_text(out, "\">");
    if (due != 0) {
        html_short_date(out, due, report->style.lang);
        out_text(out, "<br>");
        report_norm_link(report, child->next->norm, out);
    }
    out_text(out, "</td>");
}

static void row(const struct report *report, const struct report_child *child, struct out *out)
{
    uint32_t sum = 0;

    out_text(out, child->sections[SECTION_OVERSCHREDEN] > 0 ? "<tr data-late=\"1\">" : "<tr>");
    out_text(out, "<th scope=\"row\" data-v=\"");
    out_unsigned(out, child->number);
    out_text(out, "\"><a href=\"#k");
    out_unsigned(out, child->number);
    out_text(out, "\">");
    report_child_name(report, child, out);
    out_text(out, "</a></th>");
    number(child->sections[SECTION_OVERSCHREDEN], "late", out);
    first_day(report, child, out);
    for (int32_t week = 0; week < REPORT_WEEKS; week++) {
        sum += child->due[week];
        number(sum, week == 0 ? "soon" : "", out);
    }
    for (int32_t question = 0; question < QUESTION_COUNT; question++) {
        out_text(out, "<td>");
        report_answer(report, &child->answers[question], out);
        out_text(out, "</td>");
    }
    number(child->sections[SECTION_ONBEKEND], "", out);
    out_text(out, "</tr>\n");
}

static void sums(const struct report *report, struct out *out)
{
    uint32_t late = 0;
    uint32_t due[REPORT_WEEKS] = {0};
    uint32_t unknown = 0;

    for (uint32_t i = 0; i < report->count; i++) {
        const struct report_child *child = &report->children[i];
        uint32_t sum = 0;
        late += child->sections[SECTION_OVERSCHREDEN] > 0 ? 1u : 0u;
        unknown += child->sections[SECTION_ONBEKEND] > 0 ? 1u : 0u;
        for (int32_t week = 0; week < REPORT_WEEKS; week++) {
            sum += child->due[week];
            due[week] += sum > 0 ? 1u : 0u;
        }
    }
    out_text(out, "<dl class=\"tiles\"><div><dt>");
    say(report, REPORT_SUM_CHILDREN, out);
    out_text(out, "</dt><dd>");
    out_unsigned(out, report->count);
    out_text(out, "</dd></div><div class=\"s0\"><dt>");
    say(report, REPORT_SUM_LATE, out);
    out_text(out, "</dt><dd><b>");
    out_unsigned(out, late);
    out_text(out, "</b></dd></div><div class=\"s4\"><dt>");
    say(report, REPORT_SUM_WEEK, out);
    out_text(out, "</dt><dd><b>");
    out_unsigned(out, due[0]);
    out_text(out, "</b></dd></div><div><dt>");
    say(report, REPORT_SUM_WEEKS, out);
    out_text(out, "</dt><dd class=\"three\">");
    for (int32_t week = 1; week < REPORT_WEEKS; week++) {
        out_text(out, week > 1 ? " / " : "");
        out_unsigned(out, due[week]);
    }
    out_text(out, "</dd></div><div class=\"s1\"><dt>");
    say(report, REPORT_SUM_UNKNOWN, out);
    out_text(out, "</dt><dd><b>");
    out_unsigned(out, unknown);
    out_text(out, "</b></dd></div></dl>\n");
}

/* What the script says, kept with the table in its language. */
static void words(const struct report *report, struct out *out)
{
    static const struct {
        const char *name;
        int32_t text;
    } kept[] = {{"filter", REPORT_W_FILTER},
                {"late", REPORT_W_LATE},
                {"shown", REPORT_W_SHOWN},
                {"sort", REPORT_W_SORT},
                {"all", REPORT_W_ALL}};

    for (uint32_t i = 0; i < sizeof kept / sizeof kept[0]; i++) {
        out_text(out, " data-");
        out_text(out, kept[i].name);
        out_text(out, "=\"");
        say(report, kept[i].text, out);
        out_char(out, '"');
    }
}

void report_overview(const struct report *report, struct out *out)
{
    const struct report_child *child = 0;
    static const int32_t weeks[REPORT_WEEKS] = {REPORT_H_WEEK1, REPORT_H_WEEK4, REPORT_H_WEEK8,
                                                REPORT_H_WEEK12};

    out_text(out, "<section id=\"overzicht\" aria-labelledby=\"hoverzicht\">"
                  "<h2 id=\"hoverzicht\">");
    say(report, REPORT_OVERVIEW, out);
    out_text(out, "</h2>\n");
    sums(report, out);
    out_text(out, "<p>");
    say(report, REPORT_OVERVIEW_HOW, out);
    out_text(out, "</p>\n<div class=\"wide\" role=\"region\" tabindex=\"0\" "
                  "aria-labelledby=\"hoverzicht\"><table id=\"tabel\" class=\"overview\"");
    words(report, out);
    out_text(out, "><caption class=\"unseen\">");
    say(report, REPORT_OVERVIEW, out);
    out_text(out, "</caption><thead><tr>");
    head(report, REPORT_CHILD, false, out);
    head(report, REPORT_H_LATE, true, out);
    head(report, REPORT_H_FIRST, false, out);
    for (int32_t week = 0; week < REPORT_WEEKS; week++)
        head(report, weeks[week], true, out);
    for (int32_t question = 0; question < QUESTION_COUNT; question++) {
        out_text(out, "<th scope=\"col\" data-sort=\"t\">");
        html_text(out, report_question(report, question, true));
        out_text(out, "</th>");
    }
    head(report, REPORT_H_UNKNOWN, true, out);
    out_text(out, "</tr></thead><tbody>\n");
    while ((child = next_child(report, child)) != 0)
        row(report, child, out);
    out_text(out, "</tbody></table></div></section>\n");
}
