/*
 * report_agenda.c: what falls due within 1, 4, 8 and 12 weeks over all children, by day.
 */
#include "report_caseload.h"

enum {
    DAYS = 84 /* twelve weeks */
};

static void say(const struct report *report, int32_t text, struct out *out)
{
    html_text(out, report_text(text, report->style.lang));
}

static bool due_on(const struct report_child *child, const struct kwk_finding *finding, int32_t day)
{
    int32_t days = -1;

    return finding->verdict == KWK_VERDICT_PENDING && !report_is_part(finding) &&
           kwk_date_difference(child->query.as_of, report_due(child, finding), &days) == KWK_OK &&
           days == day;
}

static void row(const struct report *report, const struct report_child *child,
                const struct kwk_finding *finding, struct out *out)
{
    out_text(out, "<tr><td>");
    html_short_date(out, report_due(child, finding), report->style.lang);
    out_text(out, "</td><td><a href=\"#k");
    out_unsigned(out, child->number);
    out_text(out, "\">");
    report_child_name(report, child, out);
    out_text(out, "</a></td><th scope=\"row\">");
    report_norm_link(report, finding->norm, out);
    out_text(out, "</th><td>");
    if (finding->due != finding->due_latest) {
        say(report, REPORT_LATEST, out);
        out_char(out, ' ');
        html_short_date(out, finding->due_latest, report->style.lang);
    }
    out_text(out, "</td></tr>\n");
}

static uint32_t rows(const struct report *report, int32_t from, int32_t through, struct out *out)
{
    uint32_t count = 0;

    for (int32_t day = from; day <= through; day++) {
        for (uint32_t c = 0; c < report->count; c++) {
            const struct report_child *child = &report->children[c];
            for (uint32_t i = 0; i < child->count; i++) {
                if (!due_on(child, &child->findings[i], day))
                    continue;
                count++;
                row(report, child, &child->findings[i], out);
            }
        }
    }
    return count;
}

void report_agenda(const struct report *report, struct out *out)
{
    static const struct {
        int32_t from;
        int32_t through;
        int32_t text;
    } spans[REPORT_WEEKS] = {{0, 7, REPORT_IN_WEEK1},
                             {8, 28, REPORT_IN_WEEK4},
                             {29, 56, REPORT_IN_WEEK8},
                             {57, DAYS, REPORT_IN_WEEK12}};

    out_text(out, "<section id=\"agenda\" aria-labelledby=\"hagenda\"><h2 id=\"hagenda\">");
    say(report, REPORT_AGENDA, out);
    out_text(out, "</h2>\n");
    for (int32_t i = 0; i < REPORT_WEEKS; i++) {
        struct out nowhere = {0, 0, 0};
        uint32_t count = rows(report, spans[i].from, spans[i].through, &nowhere);
        out_text(out, i == 0 ? "<details open>" : "<details>");
        out_text(out, "<summary><h3>");
        say(report, spans[i].text, out);
        out_text(out, " (");
        out_unsigned(out, count);
        out_text(out, ")</h3></summary>\n");
        if (count == 0) {
            out_text(out, "<p>");
            say(report, REPORT_NOTHING_DUE, out);
            out_text(out, "</p></details>\n");
            continue;
        }
        out_text(out, "<div class=\"wide\"><table><caption class=\"unseen\">");
        say(report, spans[i].text, out);
        out_text(out, "</caption><thead><tr><th scope=\"col\">");
        say(report, REPORT_DAY_HEAD, out);
        out_text(out, "</th><th scope=\"col\">");
        say(report, REPORT_CHILD, out);
        out_text(out, "</th><th scope=\"col\">");
        say(report, REPORT_NORM, out);
        out_text(out, "</th><th scope=\"col\">");
        say(report, REPORT_REMARK, out);
        out_text(out, "</th></tr></thead><tbody>\n");
        (void)rows(report, spans[i].from, spans[i].through, out);
        out_text(out, "</tbody></table></div></details>\n");
    }
    out_text(out, "</section>\n");
}
