/*
 * report_drawing.c: days as places on the width of the timeline, and its bars and marks. Days are
 * percentages, so that the same drawing fits a phone and A4 while its letters keep their size.
 */
#include "report_drawing.h"

int32_t report_days_between(kwk_date from, kwk_date to)
{
    int32_t days = 0;

    (void)kwk_date_difference(from, to, &days);
    return days;
}

/* Hundredths of a percent of the width, at most the whole. */
int32_t report_place(const struct drawing *drawing, kwk_date day)
{
    int32_t days = day == 0 ? drawing->days : report_days_between(drawing->begin, day);

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

void report_attribute(struct out *out, const char *name, uint32_t number)
{
    out_char(out, ' ');
    out_text(out, name);
    out_text(out, "=\"");
    out_unsigned(out, number);
    out_char(out, '"');
}

void report_at(struct out *out, const char *name, int32_t hundredths)
{
    out_char(out, ' ');
    out_text(out, name);
    out_text(out, "=\"");
    percent(out, hundredths);
    out_char(out, '"');
}

void report_bar(struct drawing *drawing, const char *class_name, int32_t from, int32_t to,
                uint32_t y, uint32_t high)
{
    out_text(drawing->out, "<rect class=\"");
    out_text(drawing->out, class_name);
    out_char(drawing->out, '"');
    report_at(drawing->out, "x", from);
    report_at(drawing->out, "width", to > from + 20 ? to - from : 20);
    report_attribute(drawing->out, "y", y);
    report_attribute(drawing->out, "height", high);
    out_text(drawing->out, "/>");
}

void report_mark(struct drawing *drawing, const char *shape, int32_t x, uint32_t y)
{
    out_text(drawing->out, "<use href=\"#");
    out_text(drawing->out, shape);
    out_char(drawing->out, '"');
    report_at(drawing->out, "x", x);
    report_attribute(drawing->out, "y", y);
    out_text(drawing->out, "/>");
}
