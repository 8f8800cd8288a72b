/*
 * report_decision.c: the core decisions of a child (framework 2.4 a): what is lacking in each and
 * what cures it, and which decisions the case requires.
 */
#include "report.h"

static void say(const struct report *report, int32_t text, struct out *out)
{
    html_text(out, report_text(text, report->style.lang));
}

static void label(const struct report *report, int32_t group, int32_t number, struct out *out)
{
    html_text(out, kwk_code_label(group, number, report->style.lang));
}

static void head(const struct report *report, int32_t text, struct out *out)
{
    out_text(out, "<th scope=\"col\">");
    say(report, text, out);
    out_text(out, "</th>");
}

static uint32_t count_of(const struct report_decision *decision, int32_t state)
{
    uint32_t count = 0;

    for (uint32_t i = 0; i < decision->count; i++)
        count += decision->rows[i].state == state ? 1u : 0u;
    return count;
}

/* What the cure is about: roles, a flag, or a kind of fact. */
static void concerned(const struct report *report, const struct kwk_deficiency *row,
                      struct out *out)
{
    bool open = false;

    if (row->state == KWK_DEFICIENCY_VRAAG)
        return;
    for (int32_t role = 0; role < 32; role++) {
        if ((row->roles >> role & 1u) == 0)
            continue;
        out_text(out, open ? ", " : ": ");
        label(report, KWK_GROUP_ROL, role, out);
        open = true;
    }
    if (row->flag != 0) {
        out_text(out, open ? "; " : ": ");
        label(report, KWK_GROUP_FLAG, (int32_t)row->flag, out);
        open = true;
    }
    if (row->fact != 0 && row->state == KWK_DEFICIENCY_ONBEKEND) {
        out_text(out, open ? "; " : ": ");
        label(report, KWK_GROUP_FACT, row->fact, out);
    }
}

static void deficiency(const struct report *report, const struct kwk_deficiency *row,
                       struct out *out)
{
    const char *question =
        kwk_entry_text(KWK_TABLE_NORM, row->norm, KWK_TEXT_QUESTION, report->style.lang);

    out_text(out, "<tr><td class=\"d");
    out_number(out, row->state);
    out_text(out, "\"><span aria-hidden=\"true\">");
    out_text(out, row->state == KWK_DEFICIENCY_TEKORT ? "\u25a0" : "?");
    out_text(out, "</span> ");
    say(report,
        row->state == KWK_DEFICIENCY_TEKORT     ? REPORT_D_LACKING
        : row->state == KWK_DEFICIENCY_ONBEKEND ? REPORT_D_UNKNOWN
                                                : REPORT_D_QUESTION,
        out);
    out_text(out, "</td><th scope=\"row\">");
    html_text(out, kwk_norm_title(row->norm, report->style.lang));
    out_text(out, "<span class=\"source\">");
    report_article(report, row->norm, out);
    out_text(out, "</span><span class=\"source\">");
    say(report, REPORT_SEVERITY, out);
    out_text(out, ": ");
    label(report, KWK_GROUP_SEVERITY, row->severity, out);
    if ((row->flags & KWK_FINDING_SUPERSEDED) != 0) {
        out_text(out, "; ");
        html_text(out, check_text(TEXT_SUPERSEDED, report->style.lang));
    }
    out_text(out, "</span></th><td>");
    if (row->state == KWK_DEFICIENCY_VRAAG && question != 0) {
        html_text(out, question);
    } else {
        label(report, KWK_GROUP_CURE, row->cure, out);
        concerned(report, row, out);
    }
    out_text(out, "</td></tr>\n");
}

static void decision_name(const struct report *report, const struct report_decision *decision,
                          struct out *out)
{
    label(report, KWK_GROUP_BESLUIT, decision->fact->value, out);
    out_text(out, ", ");
    html_date(out, decision->fact->date, report->style.lang);
}

static void counts(const struct report *report, const struct report_decision *decision,
                   struct out *out)
{
    static const struct {
        int32_t state;
        int32_t text;
    } shown[] = {{KWK_DEFICIENCY_TEKORT, REPORT_D_LACKING},
                 {KWK_DEFICIENCY_ONBEKEND, REPORT_D_UNKNOWN},
                 {KWK_DEFICIENCY_VRAAG, REPORT_D_QUESTIONS}};
    bool open = false;

    for (uint32_t i = 0; i < sizeof shown / sizeof shown[0]; i++) {
        uint32_t count = count_of(decision, shown[i].state);
        if (count == 0)
            continue;
        out_text(out, open ? ", " : "");
        open = true;
        out_unsigned(out, count);
        out_char(out, ' ');
        say(report, shown[i].text, out);
    }
    if (!open)
        say(report, REPORT_D_NOTHING, out);
}

static void table(const struct report *report, const struct report_decision *decision,
                  struct out *out)
{
    out_text(out, "<div class=\"wide\"><table><caption class=\"unseen\">");
    decision_name(report, decision, out);
    out_text(out, "</caption><thead><tr>");
    head(report, REPORT_STATE, out);
    head(report, REPORT_NORM, out);
    head(report, REPORT_CURE, out);
    out_text(out, "</tr></thead><tbody>\n");
    for (int32_t state = KWK_DEFICIENCY_TEKORT; state <= KWK_DEFICIENCY_VRAAG; state++) {
        for (uint32_t i = 0; i < decision->count; i++) {
            if (decision->rows[i].state == state)
                deficiency(report, &decision->rows[i], out);
        }
    }
    out_text(out, "</tbody></table></div>");
}

static void decision(const struct report *report, const struct report_decision *decision,
                     struct out *out)
{
    bool open = count_of(decision, KWK_DEFICIENCY_TEKORT) > 0;

    if (decision->count == 0) {
        out_text(out, "<p><strong>");
        decision_name(report, decision, out);
        out_text(out, "</strong>: ");
        counts(report, decision, out);
        out_text(out, ".</p>\n");
        return;
    }
    out_text(out, open ? "<details open><summary><h4>" : "<details><summary><h4>");
    decision_name(report, decision, out);
    out_text(out, "</h4> (");
    counts(report, decision, out);
    out_text(out, ")</summary>");
    table(report, decision, out);
    out_text(out, "</details>\n");
}

static void need(const struct report *report, const struct report_child *child,
                 const struct kwk_decision_need *row, struct out *out)
{
    const struct kwk_fact *anchor = report_find_fact(child, row->anchor);

    out_text(out, "<tr><th scope=\"row\">");
    label(report, KWK_GROUP_BESLUIT, row->decision, out);
    out_text(out, "<span class=\"source\">");
    html_text(out, kwk_norm_title(row->norm, report->style.lang));
    out_text(out, ". ");
    report_article(report, row->norm, out);
    out_text(out, "</span></th><td>");
    if (anchor != 0) {
        report_fact(report, anchor, out);
        out_text(out, ", ");
        html_short_date(out, anchor->date, report->style.lang);
    }
    out_text(out, "</td><td>");
    label(report, KWK_GROUP_NEED, row->state, out);
    if (row->decision_id != 0) {
        out_text(out, ", ");
        html_short_date(out, row->done, report->style.lang);
    }
    if (row->due_latest != 0) {
        out_text(out, "; ");
        say(report, REPORT_DUE, out);
        out_char(out, ' ');
        html_short_date(out, row->due_latest, report->style.lang);
    }
    if (row->state == KWK_NEED_ONBEKEND && row->missing != 0) {
        out_text(out, "; ");
        say(report, REPORT_MISSING_LOWER, out);
        out_text(out, ": ");
        label(report, KWK_GROUP_FACT, row->missing, out);
    }
    out_text(out, "</td></tr>\n");
}

/* Anchor 0: whether such a decision is called for cannot be told; the missing kinds say why. */
static uint32_t occasions(const struct report_child *child)
{
    uint32_t count = 0;

    for (uint32_t i = 0; i < child->need_count; i++)
        count += child->needs[i].anchor != 0 ? 1u : 0u;
    return count;
}

static void needs(const struct report *report, const struct report_child *child, struct out *out)
{
    if (occasions(child) == 0)
        return;
    out_text(out, "<details><summary><h4>");
    say(report, REPORT_REQUIRED, out);
    out_text(out, "</h4> (");
    out_unsigned(out, occasions(child));
    out_text(out, ")</summary><div class=\"wide\"><table><caption class=\"unseen\">");
    say(report, REPORT_REQUIRED, out);
    out_text(out, ", ");
    report_child_name(report, child, out);
    out_text(out, "</caption><thead><tr>");
    head(report, REPORT_DECISION, out);
    head(report, REPORT_ANCHOR, out);
    head(report, REPORT_STATE, out);
    out_text(out, "</tr></thead><tbody>\n");
    for (uint32_t i = 0; i < child->need_count; i++) {
        if (child->needs[i].anchor != 0)
            need(report, child, &child->needs[i], out);
    }
    out_text(out, "</tbody></table></div></details>\n");
}

static void short_list(const struct report *report, const struct report_child *child,
                       struct out *out)
{
    out_text(out, "<p><strong>");
    say(report, REPORT_DECISIONS, out);
    out_text(out, ":</strong> ");
    for (uint32_t i = 0; i < child->decision_count; i++) {
        out_text(out, i > 0 ? "; " : "");
        decision_name(report, &child->decisions[i], out);
        out_text(out, " (");
        counts(report, &child->decisions[i], out);
        out_char(out, ')');
    }
    out_text(out, ".</p>\n");
}

void report_decisions(const struct report *report, const struct report_child *child,
                      struct out *out)
{
    if (!report->full) {
        if (child->decision_count > 0)
            short_list(report, child, out);
        return;
    }
    if (child->decision_count == 0 && occasions(child) == 0)
        return;
    out_text(out, "<section><h3>");
    say(report, REPORT_DECISIONS, out);
    out_text(out, " (");
    out_unsigned(out, child->decision_count);
    out_text(out, ")</h3>\n");
    for (uint32_t i = 0; i < child->decision_count; i++)
        decision(report, &child->decisions[i], out);
    needs(report, child, out);
    out_text(out, "</section>\n");
}
