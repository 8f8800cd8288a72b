/*
 * report_totals.c: per norm how its findings stand over all children; and the register of norms that
 * the numbers of the short form refer to.
 */
#include "report_caseload.h"

enum {
    NORMS = 1024,
    VERDICTS = 9
};

static void say(const struct report *report, int32_t text, struct out *out)
{
    html_text(out, report_text(text, report->style.lang));
}

/* Findings of one norm by verdict; their number. */
static uint32_t count_norm(const struct report *report, int32_t norm, uint32_t *counts)
{
    uint32_t all = 0;

    for (int32_t verdict = 0; verdict < VERDICTS; verdict++)
        counts[verdict] = 0;
    for (uint32_t c = 0; c < report->count; c++) {
        const struct report_child *child = &report->children[c];
        for (uint32_t i = 0; i < child->count; i++) {
            const struct kwk_finding *finding = &child->findings[i];
            if (finding->norm != norm || report_is_part(finding))
                continue;
            counts[finding->verdict]++;
            all++;
        }
    }
    return all;
}

static void head(const struct report *report, int32_t text, struct out *out)
{
    out_text(out, "<th scope=\"col\" class=\"num\">");
    say(report, text, out);
    out_text(out, "</th>");
}

static void row(const struct report *report, int32_t norm, const uint32_t *counts, struct out *out)
{
    static const int32_t shown[] = {
        KWK_VERDICT_BREACHED, KWK_VERDICT_MET_LATE,     KWK_VERDICT_EXPLAINED, KWK_VERDICT_PENDING,
        KWK_VERDICT_MET,      KWK_VERDICT_UNDETERMINED, KWK_VERDICT_JUDGEMENT};
    uint32_t told = counts[KWK_VERDICT_MET] + counts[KWK_VERDICT_MET_LATE] +
                    counts[KWK_VERDICT_BREACHED] + counts[KWK_VERDICT_EXPLAINED];

    out_text(out, "<tr><th scope=\"row\">");
    out_number(out, norm);
    out_char(out, ' ');
    report_norm_link(report, norm, out);
    out_text(out, "</th>");
    for (uint32_t i = 0; i < sizeof shown / sizeof shown[0]; i++) {
        out_text(out, "<td class=\"num\">");
        out_unsigned(out, counts[shown[i]]);
        out_text(out, "</td>");
    }
    out_text(out, "<td class=\"num\">");
    html_percent(out, counts[KWK_VERDICT_MET], told, report->style.lang);
    out_text(out, "</td></tr>\n");
}

/* Only norms of which something can be told for at least one child. */
static bool worth_a_row(const uint32_t *counts)
{
    return counts[KWK_VERDICT_BREACHED] + counts[KWK_VERDICT_MET_LATE] +
               counts[KWK_VERDICT_EXPLAINED] + counts[KWK_VERDICT_PENDING] +
               counts[KWK_VERDICT_MET] >
           0;
}

void report_totals(const struct report *report, struct out *out)
{
    int32_t norms[NORMS];
    uint32_t counts[VERDICTS];
    uint32_t count = 0;

    if (kwk_norms(norms, NORMS, &count) != KWK_OK)
        return;
    out_text(out, "<section id=\"normen\" aria-labelledby=\"hnormen\"><h2 id=\"hnormen\">");
    say(report, REPORT_PER_NORM, out);
    out_text(out, "</h2><details><summary>");
    say(report, REPORT_PER_NORM_HOW, out);
    out_text(out, "</summary><div class=\"wide\" role=\"region\" tabindex=\"0\" "
                  "aria-labelledby=\"hnormen\"><table class=\"totals\"><caption "
                  "class=\"unseen\">");
    say(report, REPORT_PER_NORM, out);
    out_text(out, "</caption><thead><tr><th scope=\"col\">");
    say(report, REPORT_NORM, out);
    out_text(out, "</th>");
    head(report, REPORT_V_BREACHED, out);
    head(report, REPORT_V_LATE, out);
    head(report, REPORT_H_EXPLAINED, out);
    head(report, REPORT_H_PENDING, out);
    head(report, REPORT_V_MET, out);
    head(report, REPORT_H_UNKNOWN, out);
    head(report, REPORT_V_JUDGE, out);
    head(report, REPORT_H_OF_TOLD, out);
    out_text(out, "</tr></thead><tbody>\n");
    for (uint32_t i = 0; i < count; i++) {
        if (count_norm(report, norms[i], counts) > 0 && worth_a_row(counts))
            row(report, norms[i], counts, out);
    }
    out_text(out, "</tbody></table></div></details></section>\n");
}

void report_register(const struct report *report, struct out *out)
{
    int32_t norms[NORMS];
    uint32_t count = 0;

    if (kwk_norms(norms, NORMS, &count) != KWK_OK)
        return;
    out_text(out, "<section id=\"register\" aria-labelledby=\"hregister\"><h2 id=\"hregister\">");
    say(report, REPORT_REGISTER, out);
    out_text(out, "</h2><p>");
    say(report, REPORT_REGISTER_HOW, out);
    out_text(out, "</p><div class=\"wide\"><table><caption class=\"unseen\">");
    say(report, REPORT_REGISTER, out);
    out_text(out, "</caption><thead><tr><th scope=\"col\">");
    say(report, REPORT_NUMBER, out);
    out_text(out, "</th><th scope=\"col\">");
    say(report, REPORT_NORM, out);
    out_text(out, "</th><th scope=\"col\">");
    say(report, REPORT_ARTICLE, out);
    out_text(out, "</th></tr></thead><tbody>\n");
    for (uint32_t i = 0; i < count; i++) {
        uint32_t counts[VERDICTS];
        const char *question =
            kwk_entry_text(KWK_TABLE_NORM, norms[i], KWK_TEXT_QUESTION, report->style.lang);
        if (count_norm(report, norms[i], counts) == 0)
            continue;
        out_text(out, "<tr id=\"n");
        out_number(out, norms[i]);
        out_text(out, "\"><td class=\"num\">");
        out_number(out, norms[i]);
        out_text(out, "</td><th scope=\"row\">");
        html_text(out, kwk_norm_title(norms[i], report->style.lang));
        out_text(out, "</th><td>");
        if (question != 0) {
            html_text(out, question);
            out_text(out, "<br>");
        }
        report_article(report, norms[i], out);
        out_text(out, "</td></tr>\n");
    }
    out_text(out, "</tbody></table></div></section>\n");
}
