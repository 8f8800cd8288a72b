/*
 * report_term.c: a term in the timeline: how many days, its norm, and below it the bar of its lateness
 * or the days still to come.
 */
#include "report_drawing.h"

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

void report_term(struct drawing *drawing, const struct report_item *item)
{
    const struct kwk_finding *finding = item->finding;
    int32_t from = report_place(drawing, item->from);
    int32_t to = report_place(drawing, item->through);

    out_text(drawing->out, "<text class=\"t\"");
    report_attribute(drawing->out, "y", drawing->y + 11);
    out_char(drawing->out, '>');
    term_words(drawing, finding);
    out_text(drawing->out, "</text>\n");
    if (finding->verdict == KWK_VERDICT_PENDING) {
        if (to > from)
            report_bar(drawing, "wait", from, to, drawing->y + 19, 4);
        if (finding->due != finding->due_latest)
            report_mark(drawing, "m6", from, drawing->y + 21);
        report_mark(drawing, "m7", to, drawing->y + 21);
    } else {
        report_bar(drawing,
                   finding->verdict == KWK_VERDICT_BREACHED   ? "late0"
                   : finding->verdict == KWK_VERDICT_MET_LATE ? "late1"
                                                              : "late2",
                   from, to, drawing->y + 16, 10);
        report_mark(drawing, "m8", from, drawing->y + 21);
    }
    out_char(drawing->out, '\n');
    drawing->y += TERM_HIGH;
}
