/*
 * report_name.c: children, persons, facts and norms by name. A child is "kind 1" unless labels are
 * asked for; a person is a number; a fact is its kind and its day. Plain C11 over a buffer.
 */
#include "report.h"

static void say(const struct report *report, int32_t text, struct out *out)
{
    html_text(out, report_text(text, report->style.lang));
}

void report_child_name(const struct report *report, const struct report_child *child,
                       struct out *out)
{
    if (report->labels && child->child->label.length > 0) {
        html_bytes(out, child->child->label.start, child->child->label.length);
        return;
    }
    say(report, REPORT_CHILD, out);
    out_text(out, "\u00a0");
    out_unsigned(out, child->number);
}

void report_person(const struct report *report, const struct report_child *child, int32_t person,
                   struct out *out)
{
    int32_t word = REPORT_PERSON;

    if (person <= 0) {
        say(report, person == 0 ? REPORT_YOUTH : REPORT_WHOLE, out);
        return;
    }
    for (uint32_t i = 0; i < child->child->facts; i++) {
        const struct kwk_fact *fact = &child->zaak->facts[child->child->facts_at + i];
        if (fact->kind == KWK_FACT_OUDER && fact->person == person)
            word = REPORT_PARENT;
    }
    say(report, word, out);
    out_char(out, ' ');
    out_number(out, person);
}

const struct kwk_fact *report_find_fact(const struct report_child *child, int32_t id)
{
    for (uint32_t i = 0; id != 0 && i < child->child->facts; i++) {
        const struct kwk_fact *fact = &child->zaak->facts[child->child->facts_at + i];
        if (fact->id == id)
            return fact;
    }
    return 0;
}

void report_fact(const struct report *report, const struct kwk_fact *fact, struct out *out)
{
    struct kwk_fact_info info = {.size = sizeof info};
    const char *word = 0;

    html_text(out, kwk_code_label(KWK_GROUP_FACT, fact->kind, report->style.lang));
    if (kwk_fact_info(fact->kind, &info) == KWK_OK && info.value_group > KWK_GROUP_NORM &&
        fact->value != 0)
        word = kwk_code_label(info.value_group, fact->value, report->style.lang);
    if (word == 0)
        return;
    out_text(out, ": ");
    html_text(out, word);
}

void report_norm_link(const struct report *report, int32_t norm, struct out *out)
{
    if (!report->full) {
        out_text(out, "<a href=\"#n");
        out_number(out, norm);
        out_text(out, "\">");
    }
    html_text(out, kwk_norm_title(norm, report->style.lang));
    if (!report->full)
        out_text(out, "</a>");
}

static bool contains(const char *text, const char *part)
{
    for (; text != 0 && *text != '\0'; text++) {
        uint32_t i = 0;
        while (part[i] != '\0' && text[i] == part[i])
            i++;
        if (part[i] == '\0')
            return true;
    }
    return false;
}

void report_article(const struct report *report, int32_t norm, struct out *out)
{
    struct kwk_norm_info info = {.size = sizeof info};
    const char *source = kwk_norm_source(norm);
    const char *section = kwk_norm_section(norm);

    html_text(out, source);
    if (section != 0 && *section != '\0' && !contains(source, section)) {
        out_text(out, "; ");
        say(report, REPORT_FRAMEWORK, out);
        out_char(out, ' ');
        html_text(out, section);
    }
    if (kwk_norm_info(norm, &info) != KWK_OK)
        return;
    out_text(out, " (");
    html_text(out, kwk_code_label(KWK_GROUP_STATUS, info.status, report->style.lang));
    if (info.text_status != KWK_TEXTSTATUS_GELEZEN) {
        out_text(out, "; ");
        html_text(out, kwk_code_label(KWK_GROUP_TEXTSTATUS, info.text_status, report->style.lang));
    }
    out_char(out, ')');
}

void report_days(const struct report *report, int32_t days, struct out *out)
{
    out_number(out, days);
    out_char(out, ' ');
    say(report, days == 1 ? REPORT_DAY : REPORT_DAYS, out);
}

kwk_date report_due(const struct report_child *child, const struct kwk_finding *finding)
{
    if (finding->verdict == KWK_VERDICT_PENDING && child->query.as_of <= finding->due)
        return finding->due;
    return finding->due_latest;
}

bool report_is_part(const struct kwk_finding *finding)
{
    return (finding->flags & KWK_FINDING_PART) != 0;
}
