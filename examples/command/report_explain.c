/*
 * report_explain.c: the full explanation of a finding (kwk_explain), folded below it: a paragraph per
 * theme.
 */
#include "report.h"

void report_explain(const struct report *report, const struct report_child *child,
                    const struct kwk_finding *finding, struct out *out)
{
    const struct kwk_fact *facts = child->zaak->facts + child->child->facts_at;
    char text[KWK_EXPLAIN_MAX];
    uint32_t needed = 0;
    uint32_t from = 0;

    if (kwk_explain(&child->query, facts, child->child->facts, 0, 0, finding, report->style.lang,
                    text, sizeof text, &needed, 0) != KWK_OK ||
        needed < 2)
        return;
    out_text(out, "<details class=\"why\"><summary>");
    html_text(out, report_text(REPORT_EXPLANATION, report->style.lang));
    out_text(out, "<span class=\"unseen\">: ");
    html_text(out, kwk_norm_title(finding->norm, report->style.lang));
    out_text(out, "</span></summary>");
    for (uint32_t i = 0; i < needed; i++) {
        if (text[i] != '\n' && text[i] != '\0')
            continue;
        if (i > from) {
            out_text(out, "<p>");
            html_bytes(out, text + from, i - from);
            out_text(out, "</p>");
        }
        from = i + 1;
    }
    out_text(out, "</details>");
}
