/*
 * report_finding.c: one finding as an item: its title, how it stands in a sentence, the days behind
 * it, who it concerns, what is missing, and the article. It reports; it blames nobody (AVG art. 22).
 */
#include "report.h"

static void say(const struct report *report, int32_t text, struct out *out)
{
    html_text(out, report_text(text, report->style.lang));
}

static void date(const struct report *report, kwk_date day, struct out *out)
{
    html_date(out, day, report->style.lang);
}

/* "Text 10 april 2026." with the words before and after from the table. */
static void dated(const struct report *report, int32_t before, kwk_date day, int32_t after,
                  struct out *out)
{
    say(report, before, out);
    out_char(out, ' ');
    date(report, day, out);
    say(report, after, out);
}

static void pending(const struct report *report, const struct report_child *child,
                    const struct kwk_finding *finding, struct out *out)
{
    bool two = finding->due != finding->due_latest && child->query.as_of <= finding->due;

    dated(report, two ? REPORT_S_PLAN_BY : REPORT_S_DUE, two ? finding->due : finding->due_latest,
          REPORT_STOP, out);
    out_char(out, ' ');
    if (finding->days == 0) {
        say(report, REPORT_S_TODAY, out);
    } else {
        say(report, REPORT_S_LEFT, out);
        out_char(out, ' ');
        report_days(report, finding->days, out);
        say(report, REPORT_STOP, out);
    }
    if (two) {
        out_char(out, ' ');
        dated(report, REPORT_S_LATEST, finding->due_latest, REPORT_STOP, out);
    }
}

static void late(const struct report *report, const struct kwk_finding *finding, struct out *out)
{
    if (finding->done != 0) {
        dated(report, REPORT_S_DONE, finding->done, REPORT_NOTHING, out);
        if (finding->days > 0) {
            out_text(out, ", ");
            report_days(report, finding->days, out);
            out_char(out, ' ');
            say(report, REPORT_S_AFTER, out);
        }
        if (finding->due_latest != 0) {
            out_text(out, " (");
            date(report, finding->due_latest, out);
            out_char(out, ')');
        }
        say(report, REPORT_STOP, out);
        return;
    }
    if (finding->due_latest == 0) {
        say(report, REPORT_S_NOT_MET, out);
        return;
    }
    dated(report, REPORT_S_NOT_DONE, finding->due_latest, REPORT_STOP, out);
    if (finding->days > 0) {
        out_char(out, ' ');
        say(report, REPORT_S_SINCE_THEN, out);
        out_char(out, ' ');
        report_days(report, finding->days, out);
        say(report, REPORT_S_PASSED, out);
    }
}

static void judgement(const struct report *report, const struct kwk_finding *finding,
                      struct out *out)
{
    const char *question = 0;

    if (finding->reason == KWK_REASON_QUESTION)
        question =
            kwk_entry_text(KWK_TABLE_NORM, finding->norm, KWK_TEXT_QUESTION, report->style.lang);
    if (finding->start != 0) {
        dated(report, REPORT_S_SINCE, finding->start, REPORT_NOTHING, out);
        if (finding->days > 0) {
            out_text(out, " (");
            report_days(report, finding->days, out);
            out_char(out, ')');
        }
        say(report, REPORT_STOP, out);
        out_char(out, ' ');
    }
    if (question != 0)
        html_text(out, question);
    else
        say(report, REPORT_S_JUDGE, out);
}

void report_sentence(const struct report *report, const struct report_child *child,
                     const struct kwk_finding *finding, struct out *out)
{
    int32_t lang = report->style.lang;

    switch (finding->verdict) {
    case KWK_VERDICT_PENDING:
        pending(report, child, finding, out);
        break;
    case KWK_VERDICT_BREACHED:
    case KWK_VERDICT_MET_LATE:
        late(report, finding, out);
        break;
    case KWK_VERDICT_EXPLAINED:
        late(report, finding, out);
        out_char(out, ' ');
        html_text(out, kwk_code_label(KWK_GROUP_REASON, finding->reason, lang));
        break;
    case KWK_VERDICT_JUDGEMENT:
        judgement(report, finding, out);
        break;
    case KWK_VERDICT_MET:
        if (finding->done != 0)
            dated(report, REPORT_S_DONE, finding->done, REPORT_STOP, out);
        if (finding->due_latest != 0) {
            out_char(out, ' ');
            dated(report, REPORT_S_COULD, finding->due_latest, REPORT_STOP, out);
        }
        break;
    default:
        html_text(out, kwk_code_label(KWK_GROUP_REASON, finding->reason, lang));
        break;
    }
}

void report_parts(const struct report *report, const struct report_child *child,
                  const struct kwk_finding *whole, struct out *out)
{
    bool open = false;

    for (uint32_t i = 0; i < child->count; i++) {
        const struct kwk_finding *part = &child->findings[i];
        if (part->norm != whole->norm || part->anchor != whole->anchor ||
            part->ordinal != whole->ordinal || !report_is_part(part))
            continue;
        if (!open)
            out_text(out, "<ul class=\"parts\">");
        open = true;
        out_text(out, "<li id=\"");
        html_id(out, child, part);
        out_text(out, "\">");
        report_person(report, child, part->person, out);
        out_text(out, ": ");
        html_text(out, kwk_code_label(KWK_GROUP_VERDICT, part->verdict, report->style.lang));
        if (part->done != 0) {
            out_text(out, ", ");
            date(report, part->done, out);
        }
        out_text(out, "</li>");
    }
    if (open)
        out_text(out, "</ul>");
}

static void row(const struct report *report, int32_t term, struct out *out)
{
    out_text(out, "<div><dt>");
    say(report, term, out);
    out_text(out, "</dt><dd>");
}

static void fact_row(const struct report *report, const struct report_child *child, int32_t term,
                     int32_t id, struct out *out)
{
    const struct kwk_fact *fact = report_find_fact(child, id);

    if (fact == 0)
        return;
    row(report, term, out);
    report_fact(report, fact, out);
    out_text(out, ", ");
    date(report, fact->date, out);
    out_text(out, "</dd></div>");
}

/* " (label; label)" of the readings that make a difference. */
static void readings(const struct report *report, const struct kwk_finding *finding,
                     struct out *out)
{
    bool open = false;

    for (int32_t reading = 1; reading <= 32; reading++) {
        const char *label = kwk_code_label(KWK_GROUP_READING, reading, report->style.lang);
        if ((finding->readings >> (reading - 1) & 1u) == 0 || label == 0)
            continue;
        out_text(out, open ? "; " : " (");
        html_text(out, label);
        open = true;
    }
    if (open)
        out_char(out, ')');
}

/* The earlier day, where the law leaves two, and whether it changes the verdict. */
static void disputed(const struct report *report, const struct kwk_finding *finding,
                     struct out *out)
{
    if ((finding->flags & KWK_FINDING_DISPUTED) == 0)
        return;
    row(report, REPORT_DISPUTED, out);
    say(report, REPORT_STRICTLY, out);
    out_text(out, ": ");
    html_text(out, kwk_code_label(KWK_GROUP_VERDICT, finding->verdict_strict, report->style.lang));
    if (finding->due != finding->due_latest && finding->due != 0) {
        out_text(out, ", ");
        say(report, REPORT_DUE, out);
        out_char(out, ' ');
        date(report, finding->due, out);
    }
    readings(report, finding, out);
    out_text(out, "</dd></div>");
}

static void notes(const struct report *report, const struct kwk_finding *finding, struct out *out)
{
    static const struct {
        uint32_t flag;
        int32_t text;
    } noted[] = {{KWK_FINDING_SUPERSEDED, TEXT_SUPERSEDED},
                 {KWK_FINDING_KADER_DIFFERS, TEXT_KADER_DIFFERS},
                 {KWK_FINDING_ANALOGY, TEXT_ANALOGY},
                 {KWK_FINDING_ADJUSTED, TEXT_ADJUSTED},
                 {KWK_FINDING_DERIVED_END, TEXT_DERIVED_END},
                 {KWK_FINDING_START_ASSUMED, TEXT_START_ASSUMED},
                 {KWK_FINDING_BEYOND_HORIZON, TEXT_BEYOND_HORIZON}};
    bool open = false;

    for (uint32_t i = 0; i < sizeof noted / sizeof noted[0]; i++) {
        if ((finding->flags & noted[i].flag) == 0)
            continue;
        if (!open)
            row(report, REPORT_NOTE, out);
        else
            out_text(out, "; ");
        open = true;
        html_text(out, check_text(noted[i].text, report->style.lang));
    }
    if (open)
        out_text(out, "</dd></div>");
}

void report_finding(const struct report *report, const struct report_child *child,
                    const struct kwk_finding *finding, struct out *out)
{
    out_text(out, "<li class=\"finding\" id=\"");
    html_id(out, child, finding);
    out_text(out, "\"><h4>");
    html_text(out, kwk_norm_title(finding->norm, report->style.lang));
    if (finding->person > 0) {
        out_text(out, ", ");
        report_person(report, child, finding->person, out);
    }
    out_text(out, "</h4><p>");
    report_sentence(report, child, finding, out);
    out_text(out, "</p>");
    if ((finding->flags & KWK_FINDING_WHOLE) != 0)
        report_parts(report, child, finding, out);
    out_text(out, "<dl>");
    if (finding->missing != 0) {
        row(report, REPORT_MISSING, out);
        html_text(out, kwk_code_label(KWK_GROUP_FACT, finding->missing, report->style.lang));
        out_text(out, "</dd></div>");
    }
    disputed(report, finding, out);
    fact_row(report, child, REPORT_TRIGGER, finding->trigger, out);
    if (finding->anchor != finding->trigger)
        fact_row(report, child, REPORT_ANCHOR, finding->anchor, out);
    if (finding->evidence != finding->anchor && finding->evidence != finding->trigger)
        fact_row(report, child, REPORT_EVIDENCE, finding->evidence, out);
    if (finding->alternative != 0) {
        row(report, REPORT_OTHER_ROAD, out);
        html_text(out, kwk_norm_title(finding->alternative, report->style.lang));
        out_text(out, "</dd></div>");
    }
    notes(report, finding, out);
    row(report, REPORT_ARTICLE, out);
    report_article(report, finding->norm, out);
    out_text(out, "</dd></div></dl>");
    report_explain(report, child, finding, out);
    out_text(out, "</li>\n");
}
