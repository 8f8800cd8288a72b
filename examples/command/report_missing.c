/*
 * report_missing.c: what cannot be told, by the kind of fact that would settle it, the most urgent
 * first; and the kinds of which nothing is on record at all.
 */
#include "report.h"

enum {
    FAR = 99991231
};

static void say(const struct report *report, int32_t text, struct out *out)
{
    html_text(out, report_text(text, report->style.lang));
}

static int32_t kind_of(const struct kwk_finding *finding)
{
    return finding->missing > 0 && finding->missing < REPORT_KINDS ? finding->missing : 0;
}

static bool in_section(const struct report *report, const struct kwk_finding *finding,
                       int32_t section)
{
    return !report_is_part(finding) && check_section(finding, &report->style) == section;
}

static void due_day(const struct report *report, const struct report_child *child,
                    const struct kwk_finding *finding, struct out *out)
{
    out_text(out, "; ");
    say(report, finding->due_latest < child->query.as_of ? REPORT_WAS_DUE : REPORT_DUE, out);
    out_char(out, ' ');
    html_short_date(out, finding->due_latest, report->style.lang);
}

static void reason(const struct report *report, const struct kwk_finding *finding, struct out *out)
{
    if (finding->reason == KWK_REASON_TRIGGER_UNKNOWN ||
        finding->reason == KWK_REASON_FACT_UNKNOWN || finding->reason == 0)
        return;
    out_text(out, ". ");
    html_text(out, kwk_code_label(KWK_GROUP_REASON, finding->reason, report->style.lang));
}

static void unknown_norm(const struct report *report, const struct report_child *child,
                         const struct kwk_finding *finding, struct out *out)
{
    out_text(out, "<li id=\"");
    html_id(out, child, finding);
    out_text(out, "\">");
    report_norm_link(report, finding->norm, out);
    if (finding->person > 0) {
        out_text(out, ", ");
        report_person(report, child, finding->person, out);
    }
    if (finding->due_latest != 0)
        due_day(report, child, finding, out);
    reason(report, finding, out);
    out_text(out, " <span class=\"source\">");
    report_article(report, finding->norm, out);
    out_text(out, "</span>");
    if ((finding->flags & KWK_FINDING_WHOLE) != 0)
        report_parts(report, child, finding, out);
    out_text(out, "</li>");
}

/* The short form: a norm once, with the days of all its findings. */
static void unknown_short(const struct report *report, const struct report_child *child, uint32_t i,
                          int32_t kind, int32_t section, struct out *out)
{
    const struct kwk_finding *first = &child->findings[i];
    bool open = false;
    uint32_t same = 0;

    for (uint32_t k = 0; k < i; k++) {
        if (child->findings[k].norm == first->norm &&
            in_section(report, &child->findings[k], section) &&
            kind_of(&child->findings[k]) == kind)
            return;
    }
    out_text(out, "<li>");
    report_norm_link(report, first->norm, out);
    for (uint32_t k = i; k < child->count && child->findings[k].norm == first->norm; k++) {
        const struct kwk_finding *finding = &child->findings[k];
        if (!in_section(report, finding, section) || kind_of(finding) != kind)
            continue;
        same++;
        if (finding->due_latest == 0)
            continue;
        out_text(out, open ? ", " : "; ");
        if (!open) {
            say(report, REPORT_DUE, out);
            out_char(out, ' ');
        }
        open = true;
        html_short_date(out, finding->due_latest, report->style.lang);
    }
    if (same > 1) {
        out_text(out, " (");
        out_unsigned(out, same);
        out_text(out, "\u00d7)");
    }
    reason(report, first, out);
    out_text(out, "</li>");
}

static void unknown_kind(const struct report *report, const struct report_child *child,
                         int32_t kind, int32_t section, struct out *out)
{
    out_text(out, "<tr><th scope=\"row\">");
    if (kind != 0)
        html_text(out, kwk_code_label(KWK_GROUP_FACT, kind, report->style.lang));
    else
        say(report, REPORT_NO_KIND, out);
    out_text(out, "</th><td><ul>");
    for (uint32_t i = 0; i < child->count; i++) {
        const struct kwk_finding *finding = &child->findings[i];
        if (!in_section(report, finding, section) || kind_of(finding) != kind)
            continue;
        if (report->full)
            unknown_norm(report, child, finding, out);
        else
            unknown_short(report, child, i, kind, section, out);
    }
    out_text(out, "</ul></td></tr>\n");
}

/* One row per kind of fact, by the earliest day of the norms that ask for it, then by number. */
static void kinds(const struct report *report, const struct report_child *child, int32_t section,
                  struct out *out)
{
    kwk_date earliest[REPORT_KINDS] = {0};

    for (uint32_t i = 0; i < child->count; i++) {
        const struct kwk_finding *finding = &child->findings[i];
        kwk_date due = finding->due_latest != 0 ? finding->due_latest : FAR;
        kwk_date *slot = &earliest[kind_of(finding)];
        if (in_section(report, finding, section) && (*slot == 0 || due < *slot))
            *slot = due;
    }
    out_text(out, "<div class=\"wide\"><table><caption class=\"unseen\">");
    html_lower(out, check_section_title(section, report->style.lang));
    out_text(out, ", ");
    report_child_name(report, child, out);
    out_text(out, "</caption><thead><tr><th scope=\"col\">");
    say(report, REPORT_MISSING, out);
    out_text(out, "</th><th scope=\"col\">");
    say(report, REPORT_WOULD_TELL, out);
    out_text(out, "</th></tr></thead><tbody>\n");
    for (;;) {
        int32_t next = -1;
        for (int32_t kind = 0; kind < REPORT_KINDS; kind++) {
            if (earliest[kind] != 0 && (next < 0 || earliest[kind] < earliest[next]))
                next = kind;
        }
        if (next < 0)
            break;
        unknown_kind(report, child, next, section, out);
        earliest[next] = 0;
    }
    out_text(out, "</tbody></table></div>\n");
}

void report_unknown(const struct report *report, const struct report_child *child, struct out *out)
{
    kinds(report, child, SECTION_ONBEKEND, out);
}

void report_empty(const struct report *report, const struct report_child *child, struct out *out)
{
    out_text(out, "<p>");
    say(report, REPORT_EMPTY_HINT, out);
    out_text(out, "</p>\n");
    kinds(report, child, SECTION_LEEG, out);
}
