/*
 * report_timeline.c: the timeline of one child as an inline drawing (SVG).
 *
 * Owns: the span of days drawn and the order of the lanes. Days are percentages of
 * the width, so that the same drawing fits a phone and A4 while its letters keep their size; labels
 * that only fit a wide page are marked `w` and hidden on a narrow one. No meaning hangs on colour
 * alone: shapes, patterns and words carry it too, and the table beside it has the same dates.
 */
#include "report_drawing.h"

/* From the earliest item, but not too far back, to what is ahead, but not too far. */
static void span(struct drawing *drawing)
{
    kwk_date as_of = drawing->child->query.as_of;
    kwk_date first = as_of;
    kwk_date last = as_of;
    kwk_date limit = as_of;

    (void)kwk_date_add_months(as_of, 2, &last);
    (void)kwk_date_add_months(as_of, MONTHS_AHEAD, &limit);
    for (uint32_t i = 0; i < drawing->child->item_count; i++) {
        const struct report_item *item = &drawing->child->items[i];
        if (item->from < first)
            first = item->from;
        if (item->through > last)
            last = item->through < limit ? item->through : limit;
    }
    (void)kwk_date_add_months(as_of, -MONTHS_BACK, &limit);
    if (first < limit)
        first = limit;
    /* never against the very edge */
    (void)kwk_date_add_days(first, -4, &first);
    drawing->begin = first / 100 * 100 + 1;
    (void)kwk_date_add_months(last / 100 * 100 + 1, 1, &drawing->end);
    drawing->days = report_days_between(drawing->begin, drawing->end);
    if (drawing->days < 1)
        drawing->days = 1; /* at the end of the calendar */
    for (uint32_t i = 0; i < drawing->child->item_count; i++) {
        const struct report_item *item = &drawing->child->items[i];
        if (item->through != 0 && item->through < drawing->begin)
            drawing->earlier++;
    }
}

static void lane_name(struct drawing *drawing, int32_t lane)
{
    out_text(drawing->out, "<text class=\"lane\"");
    report_attribute(drawing->out, "y", drawing->y + 14);
    out_char(drawing->out, '>');
    html_text(drawing->out, report_lane_name(lane, drawing->report->style.lang));
    out_text(drawing->out, "</text>\n");
    drawing->y += LANE_HIGH;
}

static bool outside(const struct drawing *drawing, const struct report_item *item)
{
    return (item->through != 0 && item->through < drawing->begin) || item->from >= drawing->end;
}

static void lane(struct drawing *drawing, int32_t number)
{
    struct report_rows rows = {{0}, {0}, 0};
    uint32_t seen = 0;

    for (uint32_t i = 0; i < drawing->child->item_count; i++) {
        const struct report_item *item = &drawing->child->items[i];
        if (item->lane != number || outside(drawing, item))
            continue;
        if (seen++ == 0)
            lane_name(drawing, number);
        if (item->finding == 0)
            report_lay(drawing, item, &rows);
        else if (seen <= (drawing->report->full ? TERMS : TERMS_SHORT))
            report_term(drawing, item);
        else
            drawing->hidden++;
    }
    if (seen > 0)
        drawing->y += (uint32_t)rows.used * ROW_HIGH + 6;
}

static void describe(struct drawing *drawing)
{
    const struct report *report = drawing->report;
    struct out *out = drawing->out;

    html_text(out, report_text(REPORT_TL_FROM, report->style.lang));
    out_char(out, ' ');
    html_date(out, drawing->begin, report->style.lang);
    out_char(out, ' ');
    html_text(out, report_text(REPORT_TL_THROUGH, report->style.lang));
    out_char(out, ' ');
    html_date(out, drawing->end, report->style.lang);
    out_text(out, ". ");
    html_text(
        out, report_text(report->full ? REPORT_TL_DESC : REPORT_TL_DESC_SHORT, report->style.lang));
}

/* What is not drawn is said. */
static void caption(const struct drawing *drawing)
{
    struct out *out = drawing->out;
    int32_t lang = drawing->report->style.lang;

    out_text(out, "<figcaption>");
    if (drawing->report->full)
        html_text(out, report_text(REPORT_TL_LEGEND, lang));
    if (drawing->earlier > 0 || drawing->hidden > 0) {
        out_char(out, ' ');
        out_unsigned(out, drawing->earlier + drawing->hidden);
        out_char(out, ' ');
        html_text(out, report_text(REPORT_TL_NOT_DRAWN, lang));
    }
    out_text(out, "</figcaption></figure>\n");
}

static void draw(struct drawing *drawing)
{
    drawing->y = AXIS_HIGH + 4;
    drawing->hidden = 0;
    for (int32_t number = 0; number < LANE_COUNT; number++)
        lane(drawing, number);
}

void report_timeline(const struct report *report, const struct report_child *child, struct out *out)
{
    struct out nowhere = {0, 0, 0};
    struct drawing drawing = {.report = report, .child = child, .out = &nowhere};
    uint32_t height;

    if (child->item_count == 0)
        return;
    span(&drawing);
    draw(&drawing); /* to know how high it is */
    height = drawing.y;
    drawing.out = out;
    out_text(out, "<figure><svg class=\"tl\" role=\"img\" width=\"100%\"");
    report_attribute(out, "height", height);
    for (int32_t part = 0; part < 2; part++) {
        out_text(out, part == 0 ? " aria-labelledby=\"t" : "\" aria-describedby=\"d");
        out_unsigned(out, child->number);
    }
    out_text(out, "\"><title id=\"t");
    out_unsigned(out, child->number);
    out_text(out, "\">");
    html_text(out, report_text(REPORT_TL_TITLE, report->style.lang));
    out_char(out, ' ');
    report_child_name(report, child, out);
    out_text(out, "</title><desc id=\"d");
    out_unsigned(out, child->number);
    out_text(out, "\">");
    describe(&drawing);
    out_text(out, "</desc>\n");
    report_axis(&drawing, height);
    report_today(&drawing, height);
    draw(&drawing);
    out_text(out, "</svg>");
    caption(&drawing);
}

void report_timeline_shapes(struct out *out)
{
    out_text(
        out,
        "<svg class=\"shapes\" width=\"0\" height=\"0\" aria-hidden=\"true\" "
        "focusable=\"false\"><defs>"
        "<circle id=\"m1\" r=\"5\" class=\"m\"/><circle id=\"m2\" r=\"4.5\" class=\"mo\"/>"
        "<rect id=\"m3\" x=\"-4.5\" y=\"-4.5\" width=\"9\" height=\"9\" class=\"m\"/>"
        "<path id=\"m4\" d=\"M0-6.5 6.5 0 0 6.5-6.5 0z\" class=\"m\"/>"
        "<path id=\"m5\" d=\"M-4.5-4.5 4.5 4.5M-4.5 4.5 4.5-4.5\" class=\"mx\"/>"
        "<path id=\"m6\" d=\"M-5-6 5 0-5 6z\" class=\"mo\"/>"
        "<path id=\"m7\" d=\"M-6-6H6L0 6z\" class=\"md\"/>"
        "<path id=\"m8\" d=\"M-1.5-7h3V7h-3z\" class=\"ml\"/>"
        "<pattern id=\"p0\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">"
        "<rect width=\"6\" height=\"6\" class=\"pb\"/><path d=\"M0 6 6 0M0 0 6 6\" class=\"pl\"/>"
        "</pattern>"
        "<pattern id=\"p1\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">"
        "<rect width=\"6\" height=\"6\" class=\"pb\"/><path d=\"M-1 1 1-1M0 6 6 0M5 7 7 5\" "
        "class=\"pl\"/></pattern>"
        "<pattern id=\"p2\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">"
        "<circle cx=\"3\" cy=\"3\" r=\"1.2\" class=\"pd\"/></pattern>"
        "<pattern id=\"p3\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\">"
        "<path d=\"M-1 1 1-1M0 7 7 0M6 8 8 6\" class=\"pv\"/></pattern>"
        "</defs></svg>\n");
}
