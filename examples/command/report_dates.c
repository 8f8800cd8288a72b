/*
 * report_dates.c: the dates of the timeline as a table: its text alternative.
 */
#include "report_items.h"

static void say(const struct report *report, int32_t text, struct out *out)
{
    html_text(out, report_text(text, report->style.lang));
}

void report_item_name(const struct report *report, const struct report_child *child,
                      const struct report_item *item, struct out *out)
{
    (void)child;
    if (item->finding != 0)
        html_text(out, kwk_norm_title(item->finding->norm, report->style.lang));
    else if (item->fact != 0)
        report_fact(report, item->fact, out);
}

/* What the drawing says with a pattern. */
static void remark(const struct report *report, const struct report_child *child,
                   const struct report_item *item, struct out *out)
{
    if (item->finding != 0) {
        report_sentence(report, child, item->finding, out);
        return;
    }
    if (item->lane > LANE_PLAATSING || item->shape != SHAPE_BAR || item->through == item->ordered)
        return;
    if (item->through != 0 && item->through < item->from) {
        say(report, REPORT_NEVER_IN_FORCE, out);
        return;
    }
    if (item->ordered == 0) {
        say(report, REPORT_NO_ORDERED_END, out);
        return;
    }
    say(report, REPORT_ORDERED_UNTIL, out);
    out_char(out, ' ');
    html_short_date(out, item->ordered, report->style.lang);
}

static void through(const struct report *report, const struct report_item *item, struct out *out)
{
    if (item->through == 0)
        say(report, REPORT_OPEN_END, out);
    else if (item->through != item->from)
        html_short_date(out, item->through, report->style.lang);
}

void report_dates(const struct report *report, const struct report_child *child, struct out *out)
{
    out_text(out, "<details class=\"dates\"><summary>");
    say(report, REPORT_SAME_DATES, out);
    out_text(out, "</summary><div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"");
    say(report, REPORT_DATES_OF, out);
    out_char(out, ' ');
    report_child_name(report, child, out);
    out_text(out, "\"><table><caption class=\"unseen\">");
    say(report, REPORT_DATES_OF, out);
    out_char(out, ' ');
    report_child_name(report, child, out);
    out_text(out, "</caption><thead><tr>");
    if (report->full) {
        out_text(out, "<th scope=\"col\">");
        say(report, REPORT_LANE, out);
        out_text(out, "</th>");
    }
    out_text(out, "<th scope=\"col\">");
    say(report, REPORT_WHAT, out);
    out_text(out, "</th><th scope=\"col\">");
    say(report, REPORT_FROM, out);
    out_text(out, "</th><th scope=\"col\">");
    say(report, REPORT_THROUGH, out);
    if (report->full) {
        out_text(out, "</th><th scope=\"col\">");
        say(report, REPORT_REMARK, out);
    }
    out_text(out, "</th></tr></thead><tbody>\n");
    for (uint32_t i = 0; i < child->item_count; i++) {
        const struct report_item *item = &child->items[i];
        /* in the short form the terms stand in the table of norms with a day, right below */
        if (!report->full && item->finding != 0)
            continue;
        out_text(out, "<tr>");
        if (report->full) {
            out_text(out, "<td>");
            html_text(out, report_lane_name(item->lane, report->style.lang));
            out_text(out, "</td>");
        }
        out_text(out, report->full ? "<th scope=\"row\">" : "<td>");
        report_item_name(report, child, item, out);
        out_text(out, report->full ? "</th><td>" : "</td><td>");
        html_short_date(out, item->from, report->style.lang);
        out_text(out, "</td><td>");
        through(report, item, out);
        /* in the short form what differs from what was ordered stands with the last day */
        out_text(out, report->full ? "</td><td>" : " ");
        remark(report, child, item, out);
        out_text(out, "</td></tr>\n");
    }
    out_text(out, "</tbody></table></div></details>\n");
}
