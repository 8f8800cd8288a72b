/*
 * report_timeline.c: the timeline of one child as an inline drawing (SVG).
 *
 * Owns: the span of days drawn, how items are laid in rows, and the axis. Days are percentages of
 * the width, so that the same drawing fits a phone and A4 while its letters keep their size; labels
 * that only fit a wide page are marked `w` and hidden on a narrow one. No meaning hangs on colour
 * alone: shapes, patterns and words carry it too, and the table beside it has the same dates.
 */
#include "report_items.h"

enum {
    WIDE = 680,        /* pixels that a wide page has for the drawing, at the least */
    NARROW = 272,      /* and a phone of 320 pixels */
    ROWS = 4,          /* rows in a lane */
    ROW_HIGH = 20,     /* pixels */
    LANE_HIGH = 20,    /* the name of a lane */
    TERM_HIGH = 32,    /* a term: its name and its bar */
    TITLE = 40,        /* letters of a term on a phone */
    TERMS_SHORT = 6,   /* in the short form */
    TERMS = 10,        /* terms drawn per lane; the table has them all */
    AXIS_HIGH = 42,    /* the days above the lanes */
    MONTHS_BACK = 36,  /* how far back the drawing reaches at most */
    MONTHS_AHEAD = 14, /* and ahead */
    SHIFT = 8,         /* of a label beside its mark; the style sheet moves it */
    LETTER = 65        /* tenths of a pixel per letter of a label */
};

struct drawing {
    const struct report *report;
    const struct report_child *child;
    struct out *out;
    kwk_date begin;
    kwk_date end;
    int32_t days; /* from begin to end */
    uint32_t y;
    uint32_t earlier; /* items before begin */
    uint32_t hidden;  /* terms not drawn */
};

static int32_t days_between(kwk_date from, kwk_date to)
{
    int32_t days = 0;

    (void)kwk_date_difference(from, to, &days);
    return days;
}

/* Hundredths of a percent of the width, at most the whole. */
static int32_t place(const struct drawing *drawing, kwk_date day)
{
    int32_t days = day == 0 ? drawing->days : days_between(drawing->begin, day);

    if (days < 0)
        days = 0;
    if (days > drawing->days)
        days = drawing->days;
    return (int32_t)((int64_t)days * 10000 / drawing->days);
}

static void percent(struct out *out, int32_t hundredths)
{
    out_number(out, hundredths / 100);
    if (hundredths % 100 != 0) {
        out_char(out, '.');
        out_number(out, hundredths / 10 % 10);
        if (hundredths % 10 != 0)
            out_number(out, hundredths % 10);
    }
    out_char(out, '%');
}

static void attribute(struct out *out, const char *name, uint32_t number)
{
    out_char(out, ' ');
    out_text(out, name);
    out_text(out, "=\"");
    out_unsigned(out, number);
    out_char(out, '"');
}

static void at(struct out *out, const char *name, int32_t hundredths)
{
    out_char(out, ' ');
    out_text(out, name);
    out_text(out, "=\"");
    percent(out, hundredths);
    out_char(out, '"');
}

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
    drawing->days = days_between(drawing->begin, drawing->end);
    if (drawing->days < 1)
        drawing->days = 1; /* at the end of the calendar */
    for (uint32_t i = 0; i < drawing->child->item_count; i++) {
        const struct report_item *item = &drawing->child->items[i];
        if (item->through != 0 && item->through < drawing->begin)
            drawing->earlier++;
    }
}

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
    at(drawing->out, "x", x);
    attribute(drawing->out, "y", AXIS_HIGH - 6);
    out_text(drawing->out, year ? " dx=\"3\"><tspan class=\"year\">" : " dx=\"3\">");
    out_bytes(drawing->out, text, year ? made.length : 3);
    out_text(drawing->out, year ? "</tspan></text>\n" : "</text>\n");
}

/* Whole months as ticks, named every 1, 3 or 6 months by the length of the span. */
static void axis(struct drawing *drawing, uint32_t height)
{
    int32_t step = drawing->days <= 200 ? 1 : drawing->days <= 800 ? 3 : 6;
    kwk_date day = drawing->begin;
    int32_t free_from = 0;
    int32_t status = KWK_OK;

    for (; status == KWK_OK && day < drawing->end; status = kwk_date_add_months(day, 1, &day)) {
        int32_t x = place(drawing, day);
        bool named = (day / 100 % 100 - 1) % step == 0;
        bool year = day / 100 % 100 == 1;
        if (!named && !drawing->report->full)
            continue;
        out_text(drawing->out, named ? "<line class=\"tick\"" : "<line class=\"small\"");
        at(drawing->out, "x1", x);
        at(drawing->out, "x2", x);
        attribute(drawing->out, "y1", AXIS_HIGH - 4);
        attribute(drawing->out, "y2", height);
        out_text(drawing->out, "/>\n");
        /* 36 pixels of a phone */
        if (named && x >= free_from && x <= 10000 - 360000 / NARROW) {
            axis_name(drawing, day, year, x);
            free_from = x + 360000 / NARROW;
        }
    }
}

/* The day of the report, over all lanes. */
static void today(struct drawing *drawing, uint32_t height)
{
    int32_t x = place(drawing, drawing->child->query.as_of);
    struct out *out = drawing->out;

    out_text(out, "<line class=\"now\"");
    at(out, "x1", x);
    at(out, "x2", x);
    attribute(out, "y1", 14);
    attribute(out, "y2", height);
    out_text(out, "/><text class=\"nowname\"");
    at(out, "x", x);
    attribute(out, "y", 11);
    out_text(out, x < 3200 ? ">" : x > 6800 ? " text-anchor=\"end\">" : " text-anchor=\"middle\">");
    html_text(out, report_text(REPORT_AS_OF, drawing->report->style.lang));
    out_char(out, ' ');
    html_short_date(out, drawing->child->query.as_of, drawing->report->style.lang);
    out_text(out, "</text>\n");
}

/* A label, measured in pixels before it is laid. */
struct label {
    char text[160];
    uint32_t length;
    int32_t pixels;
};

static void measure(const struct drawing *drawing, const struct report_item *item,
                    struct label *label)
{
    struct out made = {label->text, sizeof label->text, 0};
    struct kwk_fact_info info = {.size = sizeof info};
    const char *word = 0;

    *label = (struct label){.length = 0};
    if (item->fact == 0 || item->lane == LANE_CONTACT)
        return;
    /* a period is told by its value, an event by its kind, a decision by both */
    if (kwk_fact_info(item->fact->kind, &info) == KWK_OK && item->fact->value != 0 &&
        info.value_group > KWK_GROUP_NORM &&
        (item->lane <= LANE_PLAATSING || item->lane == LANE_BESLUIT))
        word = kwk_code_label(info.value_group, item->fact->value, drawing->report->style.lang);
    if (word == 0 || item->lane > LANE_PLAATSING)
        out_text(&made,
                 kwk_code_label(KWK_GROUP_FACT, item->fact->kind, drawing->report->style.lang));
    if (word != 0 && made.length > 0)
        out_text(&made, ": ");
    out_text(&made, word);
    label->length = made.length < sizeof label->text ? made.length : 0;
    for (uint32_t i = 0; i < label->length; i++)
        label->pixels += ((unsigned char)label->text[i] & 0xC0u) != 0x80u ? LETTER : 0;
    label->pixels = label->pixels / 10 + 12;
}

/* Where the next item of a lane may begin, in pixels of a wide and of a narrow page. */
struct rows {
    int32_t wide[ROWS];
    int32_t narrow[ROWS];
    int32_t used;
};

static int32_t pixels(int32_t hundredths, int32_t width)
{
    return (int32_t)((int64_t)hundredths * width / 10000);
}

/* The first row with room, else the one that is free soonest. */
static int32_t choose(const struct rows *rows, int32_t from, bool *fits)
{
    int32_t best = 0;

    for (int32_t row = 0; row < ROWS; row++) {
        *fits = rows->wide[row] <= from;
        if (*fits)
            return row;
        if (rows->wide[row] < rows->wide[best])
            best = row;
    }
    return best;
}

static void write_label(struct drawing *drawing, const struct label *label, int32_t x, uint32_t y,
                        bool leftward, bool narrow, int32_t shift)
{
    out_text(drawing->out, narrow ? "<text class=\"l\"" : "<text class=\"l w\"");
    at(drawing->out, "x", x);
    attribute(drawing->out, "y", y);
    if (leftward) {
        out_text(drawing->out, " dx=\"");
        out_number(drawing->out, -2 * shift);
        out_text(drawing->out, "\" text-anchor=\"end\"");
    }
    out_char(drawing->out, '>');
    html_bytes(drawing->out, label->text, label->length);
    out_text(drawing->out, "</text>\n");
}

static void bar(struct drawing *drawing, const char *class_name, int32_t from, int32_t to,
                uint32_t y, uint32_t high)
{
    out_text(drawing->out, "<rect class=\"");
    out_text(drawing->out, class_name);
    out_char(drawing->out, '"');
    at(drawing->out, "x", from);
    at(drawing->out, "width", to > from + 20 ? to - from : 20);
    attribute(drawing->out, "y", y);
    attribute(drawing->out, "height", high);
    out_text(drawing->out, "/>");
}

static kwk_date after(kwk_date day)
{
    kwk_date next = day;

    if (day != 0)
        (void)kwk_date_add_days(day, 1, &next);
    return next;
}

/* A period: solid while in force; hatched where ordered but no longer, or never, in force. */
static void period(struct drawing *drawing, const struct report_item *item, uint32_t y)
{
    static const char *const classes[] = {"b0", "b1", "b2"};
    const char *solid = item->lane <= LANE_PLAATSING ? classes[item->lane] : "b3";
    int32_t from = place(drawing, item->from);
    bool none = item->through != 0 && item->through < item->from;

    if (!none)
        bar(drawing, solid, from, place(drawing, after(item->through)), y, 16);
    if (item->ordered != item->through && item->through != 0 && item->ordered != 0)
        bar(drawing, "void", none ? from : place(drawing, after(item->through)),
            place(drawing, after(item->ordered)), y, 16);
}

static void mark(struct drawing *drawing, const char *shape, int32_t x, uint32_t y)
{
    out_text(drawing->out, "<use href=\"#");
    out_text(drawing->out, shape);
    out_char(drawing->out, '"');
    at(drawing->out, "x", x);
    attribute(drawing->out, "y", y);
    out_text(drawing->out, "/>");
}

/* One item of a lane of facts: its mark or bar, and its label where there is room. */
static void lay(struct drawing *drawing, const struct report_item *item, struct rows *rows)
{
    static const char *const shapes[] = {"", "m1", "m2", "m3", "m4", "m5"};
    struct label label;
    int32_t from = place(drawing, item->from);
    int32_t to = item->shape == SHAPE_BAR
                     ? place(drawing, item->ordered > item->through && item->through != 0
                                          ? after(item->ordered)
                                          : after(item->through))
                     : from;
    int32_t shift = SHIFT;
    int32_t start = pixels(from, WIDE);
    int32_t end = pixels(to, WIDE) + (item->shape == SHAPE_BAR ? 0 : 12);
    bool leftward;
    bool fits;
    bool narrow;
    int32_t row;
    uint32_t y;

    measure(drawing, item, &label);
    leftward = start + label.pixels + shift > WIDE;
    if (leftward)
        start -= item->shape == SHAPE_BAR ? 0 : label.pixels + shift;
    else if (start + label.pixels + shift > end)
        end = start + label.pixels + shift;
    row = choose(rows, start, &fits);
    y = drawing->y + (uint32_t)row * ROW_HIGH;
    narrow = !leftward && pixels(from, NARROW) >= rows->narrow[row] &&
             pixels(from, NARROW) + label.pixels + shift <= NARROW;
    if (item->shape == SHAPE_BAR)
        period(drawing, item, y);
    else
        mark(drawing, shapes[item->shape], from, y + 8);
    if (label.length > 0 && fits)
        write_label(drawing, &label, leftward && item->shape == SHAPE_BAR ? to : from, y + 12,
                    leftward, narrow, shift);
    if (fits || end > rows->wide[row])
        rows->wide[row] = end;
    rows->narrow[row] =
        narrow ? pixels(from, NARROW) + label.pixels + shift : pixels(to, NARROW) + 8;
    if (row + 1 > rows->used)
        rows->used = row + 1;
}

static void lane_name(struct drawing *drawing, int32_t lane)
{
    out_text(drawing->out, "<text class=\"lane\"");
    attribute(drawing->out, "y", drawing->y + 14);
    out_char(drawing->out, '>');
    html_text(drawing->out, report_lane_name(lane, drawing->report->style.lang));
    out_text(drawing->out, "</text>\n");
    drawing->y += LANE_HIGH;
}

/* As much of a title as a phone has room for; the rest only where there is more. */
static void title(struct drawing *drawing, const char *text, uint32_t room)
{
    uint32_t length = 0;
    uint32_t cut = 0;

    for (; text[length] != '\0'; length++) {
        if (text[length] == ' ' && length <= room)
            cut = length;
    }
    if (length <= room + 3u || cut == 0) {
        html_bytes(drawing->out, text, length);
        return;
    }
    html_bytes(drawing->out, text, cut);
    out_text(drawing->out, "<tspan class=\"n\">\u2026</tspan><tspan class=\"w\">");
    html_bytes(drawing->out, text + cut, length - cut);
    out_text(drawing->out, "</tspan>");
}

/* "7 dagen te laat, niet gedaan: " or "nog 8 dagen: " before the title of the norm. */
static void term_words(struct drawing *drawing, const struct kwk_finding *finding)
{
    const struct report *report = drawing->report;
    struct out *out = drawing->out;
    int32_t text = finding->verdict == KWK_VERDICT_PENDING    ? REPORT_T_LEFT
                   : finding->verdict == KWK_VERDICT_BREACHED ? REPORT_T_OPEN
                   : finding->verdict == KWK_VERDICT_MET_LATE ? REPORT_T_LATE
                                                              : REPORT_T_EXPLAINED;
    uint32_t from = out->length;

    report_days(report, finding->days, out);
    out_char(out, ' ');
    html_text(out, report_text(text, report->style.lang));
    out_text(out, ": ");
    from = out->length - from;
    title(drawing, kwk_norm_title(finding->norm, report->style.lang),
          from < TITLE ? TITLE - from : 0);
}

static void term(struct drawing *drawing, const struct report_item *item)
{
    const struct kwk_finding *finding = item->finding;
    int32_t from = place(drawing, item->from);
    int32_t to = place(drawing, item->through);

    out_text(drawing->out, "<text class=\"t\"");
    attribute(drawing->out, "y", drawing->y + 11);
    out_char(drawing->out, '>');
    term_words(drawing, finding);
    out_text(drawing->out, "</text>\n");
    if (finding->verdict == KWK_VERDICT_PENDING) {
        if (to > from)
            bar(drawing, "wait", from, to, drawing->y + 19, 4);
        if (finding->due != finding->due_latest)
            mark(drawing, "m6", from, drawing->y + 21);
        mark(drawing, "m7", to, drawing->y + 21);
    } else {
        bar(drawing,
            finding->verdict == KWK_VERDICT_BREACHED   ? "late0"
            : finding->verdict == KWK_VERDICT_MET_LATE ? "late1"
                                                       : "late2",
            from, to, drawing->y + 16, 10);
        mark(drawing, "m8", from, drawing->y + 21);
    }
    out_char(drawing->out, '\n');
    drawing->y += TERM_HIGH;
}

static bool outside(const struct drawing *drawing, const struct report_item *item)
{
    return (item->through != 0 && item->through < drawing->begin) || item->from >= drawing->end;
}

static void lane(struct drawing *drawing, int32_t number)
{
    struct rows rows = {{0}, {0}, 0};
    uint32_t seen = 0;

    for (uint32_t i = 0; i < drawing->child->item_count; i++) {
        const struct report_item *item = &drawing->child->items[i];
        if (item->lane != number || outside(drawing, item))
            continue;
        if (seen++ == 0)
            lane_name(drawing, number);
        if (item->finding == 0)
            lay(drawing, item, &rows);
        else if (seen <= (drawing->report->full ? TERMS : TERMS_SHORT))
            term(drawing, item);
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
    attribute(out, "height", height);
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
    axis(&drawing, height);
    today(&drawing, height);
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
