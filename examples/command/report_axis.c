/*
 * report_axis.c: the axis of the timeline: whole months, and the day of the report over all lanes.
 */
#include "report_drawing.h"

/* "apr", or "2026" in January and at the first name. */
static void axis_name(struct drawing *drawing, kwk_date day, bool year, int32_t x)
{
    char text[24];
    struct out made = {text, sizeof text, 0};

    if (year)
        out_number(&made, day / 10000);
    else
        html_short_date(&made, day / 100 * 100, drawing->report->style.lang);
    out_text(drawing->out, "<text class=\"axis\"");
    report_at(drawing->out, "x", x);
    report_attribute(drawing->out, "y", AXIS_HIGH - 6);
    out_text(drawing->out, year ? " dx=\"3\"><tspan class=\"year\">" : " dx=\"3\">");
    out_bytes(drawing->out, text, year ? made.length : 3);
    out_text(drawing->out, year ? "</tspan></text>\n" : "</text>\n");
}

/* Whole months as ticks, named every 1, 3 or 6 months by the length of the span. */
void report_axis(struct drawing *drawing, uint32_t height)
{
    int32_t step = drawing->days <= 200 ? 1 : drawing->days <= 800 ? 3 : 6;
    kwk_date day = drawing->begin;
    int32_t free_from = 0;
    int32_t status = KWK_OK;

    for (; status == KWK_OK && day < drawing->end; status = kwk_date_add_months(day, 1, &day)) {
        int32_t x = report_place(drawing, day);
        bool named = (day / 100 % 100 - 1) % step == 0;
        bool year = day / 100 % 100 == 1;
        if (!named && !drawing->report->full)
            continue;
        out_text(drawing->out, named ? "<line class=\"tick\"" : "<line class=\"small\"");
        report_at(drawing->out, "x1", x);
        report_at(drawing->out, "x2", x);
        report_attribute(drawing->out, "y1", AXIS_HIGH - 4);
        report_attribute(drawing->out, "y2", height);
        out_text(drawing->out, "/>\n");
        /* 36 pixels of a phone */
        if (named && x >= free_from && x <= 10000 - 360000 / NARROW) {
            axis_name(drawing, day, year, x);
            free_from = x + 360000 / NARROW;
        }
    }
}

/* The day of the report, over all lanes. */
void report_today(struct drawing *drawing, uint32_t height)
{
    int32_t x = report_place(drawing, drawing->child->query.as_of);
    struct out *out = drawing->out;

    out_text(out, "<line class=\"now\"");
    report_at(out, "x1", x);
    report_at(out, "x2", x);
    report_attribute(out, "y1", 14);
    report_attribute(out, "y2", height);
    out_text(out, "/><text class=\"nowname\"");
    report_at(out, "x", x);
    report_attribute(out, "y", 11);
    out_text(out, x < 3200 ? ">" : x > 6800 ? " text-anchor=\"end\">" : " text-anchor=\"middle\">");
    html_text(out, report_text(REPORT_AS_OF, drawing->report->style.lang));
    out_char(out, ' ');
    html_short_date(out, drawing->child->query.as_of, drawing->report->style.lang);
    out_text(out, "</text>\n");
}
