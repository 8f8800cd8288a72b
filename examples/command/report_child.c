/*
 * report_child.c: everything about one child, and the sums that the overview shows.
 */
#include "report_caseload.h"
#include "report_items.h"

static void say(const struct report *report, int32_t text, struct out *out)
{
    html_text(out, report_text(text, report->style.lang));
}

/* In which of the periods of 1, 4, 8, 12 weeks a day falls; REPORT_WEEKS = later, or passed. */
static int32_t week_of(kwk_date as_of, kwk_date due)
{
    static const int32_t weeks[REPORT_WEEKS] = {1, 4, 8, 12};
    int32_t days = -1;

    if (kwk_date_difference(as_of, due, &days) != KWK_OK || days < 0)
        return REPORT_WEEKS;
    for (int32_t i = 0; i < REPORT_WEEKS; i++) {
        if (days <= weeks[i] * 7)
            return i;
    }
    return REPORT_WEEKS;
}

/* Overdue before what is still to come; the earliest day first. */
static bool more_urgent(const struct kwk_finding *a, const struct kwk_finding *b)
{
    if (b == 0)
        return true;
    if (a->verdict != b->verdict)
        return a->verdict == KWK_VERDICT_BREACHED;
    return check_before(a, b);
}

void report_child_sums(const struct report *report, struct report_child *child)
{
    for (uint32_t i = 0; i < child->count; i++) {
        const struct kwk_finding *finding = &child->findings[i];
        if (report_is_part(finding))
            continue;
        child->sections[check_section(finding, &report->style)]++;
        if (finding->verdict == KWK_VERDICT_PENDING) {
            int32_t week = week_of(child->query.as_of, report_due(child, finding));
            if (week < REPORT_WEEKS)
                child->due[week]++;
        } else if (finding->verdict != KWK_VERDICT_BREACHED) {
            continue;
        }
        if (more_urgent(finding, child->next))
            child->next = finding;
    }
}

static void counts(const struct report *report, const struct report_child *child, struct out *out)
{
    const char *before = "";

    out_text(out, "<p class=\"counts\">");
    for (int32_t section = 0; section < SECTION_COUNT; section++) {
        if (child->sections[section] == 0)
            continue;
        out_text(out, before);
        before = ", ";
        out_text(out, "<span class=\"s");
        out_number(out, section);
        out_text(out, "\"><b>");
        out_unsigned(out, child->sections[section]);
        out_text(out, "</b> ");
        html_text(out, check_section_short(section, report->style.lang));
        out_text(out, "</span>");
    }
    if (*before == '\0')
        say(report, REPORT_NO_FINDINGS, out);
    out_text(out, ".</p>\n");
}

/* The drawing and its table; folded where there are many children. */
static void timeline(const struct report *report, const struct report_child *child, struct out *out)
{
    if (child->item_count == 0)
        return;
    out_text(out, report->full ? "<h3>" : "<details><summary>");
    say(report, REPORT_TIMELINE, out);
    out_text(out, report->full ? "</h3>\n" : "</summary>\n");
    report_timeline(report, child, out);
    report_dates(report, child, out);
    if (!report->full)
        out_text(out, "</details>\n");
}

/* Where there are many children each is folded under its name, with its counts beside it. */
void report_child(const struct report *report, const struct report_child *child, struct out *out)
{
    out_text(out,
             report->full ? "<section class=\"child\" id=\"k" : "<details class=\"child\" id=\"k");
    out_unsigned(out, child->number);
    if (report->full) {
        out_text(out, "\" aria-labelledby=\"h");
        out_unsigned(out, child->number);
        out_text(out, "\"><h2 id=\"h");
        out_unsigned(out, child->number);
        out_text(out, "\">");
    } else {
        out_text(out, "\"><summary><h3>");
    }
    report_child_name(report, child, out);
    out_text(out, report->full ? "</h2>\n" : "</h3></summary>\n");
    counts(report, child, out);
    report_next_due(report, child, out);
    report_next_change(report, child, out);
    timeline(report, child, out);
    if (report->full)
        report_questions_child(report, child, out);
    report_sections(report, child, out);
    out_text(out, report->full ? "</section>\n" : "</details>\n");
}
