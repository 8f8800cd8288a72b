/*
 * report_next.c: what is ahead of a child: the first day on which something falls due, and the first
 * day on which a verdict changes if nothing more is recorded (kwk_next_change).
 */
#include "report.h"

static void say(const struct report *report, int32_t text, struct out *out)
{
    html_text(out, report_text(text, report->style.lang));
}

/* "30 juni 2026 (8 dagen te gaan)" */
static void ahead(const struct report *report, const struct report_child *child, kwk_date day,
                  struct out *out)
{
    int32_t days = 0;

    (void)kwk_date_difference(child->query.as_of, day, &days);
    html_date(out, day, report->style.lang);
    out_text(out, " (");
    if (days > 0) {
        report_days(report, days, out);
        out_char(out, ' ');
        say(report, REPORT_T_LEFT, out);
    } else {
        html_text(out, check_text(TEXT_TODAY, report->style.lang));
    }
    out_char(out, ')');
}

void report_next_due(const struct report *report, const struct report_child *child, struct out *out)
{
    const struct kwk_finding *next = 0;

    for (uint32_t i = 0; i < child->count; i++) {
        const struct kwk_finding *finding = &child->findings[i];
        if (finding->verdict == KWK_VERDICT_PENDING && !report_is_part(finding) &&
            report_due(child, finding) != 0 &&
            (next == 0 || report_due(child, finding) < report_due(child, next)))
            next = finding;
    }
    if (next == 0)
        return;
    out_text(out, "<p class=\"next\"><strong>");
    say(report, REPORT_NEXT_DAY, out);
    out_text(out, ":</strong> ");
    ahead(report, child, report_due(child, next), out);
    out_text(out, ", ");
    report_norm_link(report, next->norm, out);
    out_text(out, ".</p>\n");
}

static void verdict(const struct report *report, int32_t number, int32_t strict, struct out *out)
{
    int32_t lang = report->style.lang;

    if (number == 0)
        say(report, REPORT_NO_FINDING, out);
    else
        html_text(out, kwk_code_label(KWK_GROUP_VERDICT, number, lang));
    if (strict == number || strict == 0)
        return;
    out_text(out, " (");
    say(report, REPORT_STRICTLY, out);
    out_char(out, ' ');
    html_text(out, kwk_code_label(KWK_GROUP_VERDICT, strict, lang));
    out_char(out, ')');
}

/* Parts of a whole change with it: their person is a number, or the child. */
static bool shown(const struct report_child *child, const struct kwk_change *change)
{
    for (uint32_t i = 0; i < child->count; i++) {
        const struct kwk_finding *finding = &child->findings[i];
        if (finding->norm == change->norm && finding->person == change->person &&
            finding->anchor == change->anchor && finding->ordinal == change->ordinal)
            return !report_is_part(finding);
    }
    return true;
}

static void change_item(const struct report *report, const struct kwk_change *change,
                        struct out *out)
{
    out_text(out, "<li>");
    report_norm_link(report, change->norm, out);
    out_text(out, ": ");
    verdict(report, change->verdict_before, change->strict_before, out);
    out_text(out, " \u2192 ");
    verdict(report, change->verdict_after, change->strict_after, out);
    out_text(out, "</li>");
}

void report_next_change(const struct report *report, const struct report_child *child,
                        struct out *out)
{
    out_text(out, "<p class=\"next\"><strong>");
    say(report, REPORT_NEXT_CHANGE, out);
    out_text(out, ":</strong> ");
    if (child->change_day == 0) {
        say(report, REPORT_NO_CHANGE, out);
        out_text(out, "</p>\n");
        return;
    }
    ahead(report, child, child->change_day, out);
    out_text(out, ".</p>\n<ul class=\"changes\">");
    for (uint32_t i = 0; i < child->change_count; i++) {
        if (shown(child, &child->changes[i]))
            change_item(report, &child->changes[i], out);
    }
    out_text(out, "</ul>\n");
}
