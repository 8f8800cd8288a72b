/*
 * report_lay.c: the facts of one lane laid in rows: a period as a bar, an event as a mark, each with a
 * label where there is room. A label that only fits a wide page is of class `w`.
 */
#include "report_drawing.h"

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

static int32_t pixels(int32_t hundredths, int32_t width)
{
    return (int32_t)((int64_t)hundredths * width / 10000);
}

/* The first row with room, else the one that is free soonest. */
static int32_t choose(const struct report_rows *rows, int32_t from, bool *fits)
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
    report_at(drawing->out, "x", x);
    report_attribute(drawing->out, "y", y);
    if (leftward) {
        out_text(drawing->out, " dx=\"");
        out_number(drawing->out, -2 * shift);
        out_text(drawing->out, "\" text-anchor=\"end\"");
    }
    out_char(drawing->out, '>');
    html_bytes(drawing->out, label->text, label->length);
    out_text(drawing->out, "</text>\n");
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
    int32_t from = report_place(drawing, item->from);
    bool none = item->through != 0 && item->through < item->from;

    if (!none)
        report_bar(drawing, solid, from, report_place(drawing, after(item->through)), y, 16);
    if (item->ordered != item->through && item->through != 0 && item->ordered != 0)
        report_bar(drawing, "void", none ? from : report_place(drawing, after(item->through)),
                   report_place(drawing, after(item->ordered)), y, 16);
}

/* One item of a lane of facts: its mark or bar, and its label where there is room. */
void report_lay(struct drawing *drawing, const struct report_item *item, struct report_rows *rows)
{
    static const char *const shapes[] = {"", "m1", "m2", "m3", "m4", "m5"};
    struct label label;
    int32_t from = report_place(drawing, item->from);
    int32_t to = item->shape == SHAPE_BAR
                     ? report_place(drawing, item->ordered > item->through && item->through != 0
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
        report_mark(drawing, shapes[item->shape], from, y + 8);
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
