/*
 * check_line.c: one finding: the day, how it stands, the norm; below it the details and the
 * article. Plain C11 over a buffer.
 */
#include "check_line.h"

enum {
    COLUMN_STATE = 24,
    COLUMN_TITLE = 46,
    COLUMN_DETAIL = 26
};

void check_paint(struct out *out, const struct check_style *style, int32_t paint)
{
    static const char *const codes[] = {"\033[0m",    "\033[1m",    "\033[2m",   "\033[1;31m",
                                        "\033[1;32m", "\033[1;33m", "\033[1;35m"};

    if (style->colour)
        out_text(out, codes[paint]);
}

void check_say(struct out *out, const struct check_style *style, int32_t text)
{
    out_text(out, check_text(text, style->lang));
}

static void worded_date(struct out *out, const struct check_page *page, int32_t word, kwk_date date)
{
    check_say(out, page->style, word);
    out_char(out, ' ');
    out_date(out, date);
}

static void days_text(struct out *out, const struct check_page *page, int32_t days, int32_t what)
{
    out_number(out, days);
    out_char(out, ' ');
    check_say(out, page->style, days == 1 ? TEXT_DAY : TEXT_DAYS);
    out_char(out, ' ');
    check_say(out, page->style, what);
}

/* "ouder 1", "jeugdige", "persoon 7" */
static void person_text(struct out *out, const struct check_page *page, int32_t person)
{
    const struct zaak_child *child = page->child;
    int32_t word = TEXT_PERSON;

    if (person == 0) {
        check_say(out, page->style, TEXT_CHILD);
        return;
    }
    for (uint32_t i = 0; child != 0 && i < child->facts; i++) {
        const struct kwk_fact *fact = &page->zaak->facts[child->facts_at + i];
        if (fact->kind == KWK_FACT_OUDER && fact->person == person)
            word = TEXT_PARENT;
    }
    check_say(out, page->style, word);
    out_char(out, ' ');
    out_number(out, person);
}

/* While it runs, the day to plan by; afterwards the last defensible day. */
static kwk_date shown_due(const struct check_page *page, const struct kwk_finding *finding)
{
    if (finding->verdict == KWK_VERDICT_PENDING && page->query->as_of <= finding->due)
        return finding->due;
    return finding->due_latest;
}

static void day_text(struct out *out, const struct check_page *page,
                     const struct kwk_finding *finding)
{
    kwk_date due = shown_due(page, finding);

    if (finding->done != 0)
        worded_date(out, page, TEXT_DONE, finding->done);
    else if (due != 0 && due != finding->due_latest)
        worded_date(out, page, TEXT_PLAN, due);
    else if (due != 0)
        worded_date(out, page, TEXT_DUE, due);
    else if (finding->start != 0)
        worded_date(out, page, TEXT_FROM, finding->start);
}

static void state_text(struct out *out, const struct check_page *page,
                       const struct kwk_finding *finding)
{
    switch (finding->verdict) {
    case KWK_VERDICT_PENDING:
        if (finding->days == 0)
            check_say(out, page->style, TEXT_TODAY);
        else
            days_text(out, page, finding->days, TEXT_LEFT);
        break;
    case KWK_VERDICT_MET_LATE:
    case KWK_VERDICT_BREACHED:
    case KWK_VERDICT_EXPLAINED:
        if (finding->days > 0)
            days_text(out, page, finding->days, TEXT_LATE);
        break;
    case KWK_VERDICT_JUDGEMENT:
        if (finding->days > 0)
            days_text(out, page, finding->days, TEXT_OPEN);
        break;
    case KWK_VERDICT_MET:
        if (finding->done != 0 && finding->due_latest != 0)
            worded_date(out, page, TEXT_DUE, finding->due_latest);
        break;
    default:
        break;
    }
}

static uint32_t begin_detail(struct out *out)
{
    uint32_t from = out->length;

    out_column(out, from, COLUMN_DETAIL);
    return from;
}

static void note(struct out *out, const struct check_page *page, const struct kwk_finding *finding,
                 uint32_t flag, int32_t text)
{
    if ((finding->flags & flag) == 0)
        return;
    begin_detail(out);
    check_say(out, page->style, text);
    out_char(out, '\n');
}

/* " (label; label)" of the readings that make a difference. */
static void readings_text(struct out *out, const struct check_page *page,
                          const struct kwk_finding *finding)
{
    const char *before = " (";

    for (int32_t reading = 1; reading <= 32; reading++) {
        const char *label = kwk_code_label(KWK_GROUP_READING, reading, page->style->lang);
        if ((finding->readings >> (reading - 1) & 1u) == 0 || label == 0)
            continue;
        out_text(out, before);
        out_text(out, label);
        before = "; ";
    }
    if (before[0] == ';')
        out_char(out, ')');
}

/* The other day, where the law leaves two, and whether it changes the verdict. */
static void two_days_text(struct out *out, const struct check_page *page,
                          const struct kwk_finding *finding)
{
    bool disputed = (finding->flags & KWK_FINDING_DISPUTED) != 0;
    bool two = finding->due != finding->due_latest;
    bool planned = shown_due(page, finding) != finding->due_latest;

    if (finding->verdict == KWK_VERDICT_MET && !disputed)
        return;
    if (finding->done != 0 && finding->verdict != KWK_VERDICT_MET && finding->due_latest != 0) {
        begin_detail(out);
        worded_date(out, page, TEXT_DUE, finding->due_latest);
        out_char(out, '\n');
    }
    if (disputed) {
        begin_detail(out);
        check_paint(out, page->style, PAINT_BOLD);
        check_say(out, page->style, TEXT_DISPUTED);
        check_paint(out, page->style, PAINT_RESET);
        out_text(out, ": ");
        check_say(out, page->style, TEXT_STRICT);
        out_char(out, ' ');
        out_text(out,
                 kwk_code_label(KWK_GROUP_VERDICT, finding->verdict_strict, page->style->lang));
        if (two && finding->due != 0) {
            out_text(out, ", ");
            worded_date(out, page, TEXT_DUE, finding->due);
        }
    } else if (two) {
        begin_detail(out);
        worded_date(out, page, planned ? TEXT_DUE : TEXT_PLAN,
                    planned ? finding->due_latest : finding->due);
    } else {
        return;
    }
    readings_text(out, page, finding);
    out_char(out, '\n');
}

/* Each part of a whole: "jeugdige: gedaan 2026-04-08; ouder 1: overschreden". */
static void parts_text(struct out *out, const struct check_page *page,
                       const struct kwk_finding *whole)
{
    const char *before = "";

    for (uint32_t i = 0; i < page->count; i++) {
        const struct kwk_finding *part = &page->findings[i];
        if (part->norm != whole->norm || part->anchor != whole->anchor ||
            part->ordinal != whole->ordinal || (part->flags & KWK_FINDING_PART) == 0)
            continue;
        if (*before == '\0')
            begin_detail(out);
        out_text(out, before);
        before = "; ";
        person_text(out, page, part->person);
        out_text(out, ": ");
        if (part->done != 0)
            worded_date(out, page, TEXT_DONE, part->done);
        else
            out_text(out, kwk_code_label(KWK_GROUP_VERDICT, part->verdict, page->style->lang));
    }
    if (*before != '\0')
        out_char(out, '\n');
}

/* Is there another finding of this norm, so that the reader must know which this is? */
static bool several(const struct check_page *page, const struct kwk_finding *finding)
{
    for (uint32_t i = 0; i < page->count; i++) {
        const struct kwk_finding *other = &page->findings[i];
        if (other->norm == finding->norm && (other->flags & KWK_FINDING_PART) == 0 &&
            (other->anchor != finding->anchor || other->ordinal != finding->ordinal))
            return true;
    }
    return false;
}

/* "; bij maatregel ots 2026-04-01": what the finding hangs on. */
static void anchor_text(struct out *out, const struct check_page *page,
                        const struct kwk_finding *finding)
{
    const struct zaak_child *child = page->child;

    for (uint32_t i = 0; child != 0 && i < child->facts; i++) {
        const struct kwk_fact *fact = &page->zaak->facts[child->facts_at + i];
        struct kwk_fact_info info = {.size = sizeof info};
        const char *word;
        if (fact->id != finding->anchor)
            continue;
        kwk_fact_info(fact->kind, &info);
        out_text(out, "; ");
        check_say(out, page->style, TEXT_PERIOD);
        out_char(out, ' ');
        out_text(out, kwk_code_label(KWK_GROUP_FACT, fact->kind, page->style->lang));
        word = info.value_group > KWK_GROUP_NORM && fact->value != 0
                   ? kwk_code_label(info.value_group, fact->value, page->style->lang)
                   : 0;
        if (word != 0) {
            out_char(out, ' ');
            out_text(out, word);
        }
        out_char(out, ' ');
        out_date(out, fact->date);
        return;
    }
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

static void source_text(struct out *out, const struct check_page *page,
                        const struct kwk_finding *finding)
{
    struct kwk_norm_info info = {.size = sizeof info};
    const char *source = kwk_norm_source(finding->norm);
    const char *section = kwk_norm_section(finding->norm);

    begin_detail(out);
    check_paint(out, page->style, PAINT_DIM);
    out_text(out, source);
    if (section != 0 && *section != '\0' && !contains(source, section)) {
        out_text(out, "; kwaliteitskader ");
        out_text(out, section);
    }
    if (kwk_norm_info(finding->norm, &info) == KWK_OK) {
        out_text(out, " (");
        out_text(out, kwk_code_label(KWK_GROUP_STATUS, info.status, page->style->lang));
        out_char(out, ')');
    }
    if (several(page, finding))
        anchor_text(out, page, finding);
    check_paint(out, page->style, PAINT_RESET);
    out_char(out, '\n');
}

static void labelled(struct out *out, const struct check_page *page, int32_t text,
                     const char *label)
{
    begin_detail(out);
    check_say(out, page->style, text);
    out_text(out, ": ");
    out_text(out, label);
    out_char(out, '\n');
}

void check_line_start(struct out *out, const struct check_page *page,
                      const struct kwk_finding *finding)
{
    uint32_t from = out->length;

    out_text(out, "  ");
    day_text(out, page, finding);
    out_column(out, from, COLUMN_STATE);
    state_text(out, page, finding);
    out_column(out, from, COLUMN_TITLE);
}

void check_line(struct out *out, const struct check_page *page, const struct kwk_finding *finding)
{
    int32_t lang = page->style->lang;

    check_line_start(out, page, finding);
    check_paint(out, page->style, PAINT_BOLD);
    out_text(out, kwk_norm_title(finding->norm, lang));
    check_paint(out, page->style, PAINT_RESET);
    if (finding->person > 0) {
        out_text(out, ", ");
        person_text(out, page, finding->person);
    }
    out_char(out, '\n');
    if ((finding->flags & KWK_FINDING_WHOLE) != 0)
        parts_text(out, page, finding);
    if (finding->missing != 0)
        labelled(out, page, TEXT_MISSING, kwk_code_label(KWK_GROUP_FACT, finding->missing, lang));
    if (finding->reason != 0) {
        const char *question =
            finding->reason == KWK_REASON_QUESTION
                ? kwk_entry_text(KWK_TABLE_NORM, finding->norm, KWK_TEXT_QUESTION, lang)
                : 0;
        begin_detail(out);
        out_text(out, question != 0 ? question
                                    : kwk_code_label(KWK_GROUP_REASON, finding->reason, lang));
        out_char(out, '\n');
    }
    two_days_text(out, page, finding);
    if (finding->alternative != 0)
        labelled(out, page, TEXT_ALTERNATIVE, kwk_norm_title(finding->alternative, lang));
    note(out, page, finding, KWK_FINDING_SUPERSEDED, TEXT_SUPERSEDED);
    note(out, page, finding, KWK_FINDING_KADER_DIFFERS, TEXT_KADER_DIFFERS);
    note(out, page, finding, KWK_FINDING_ANALOGY, TEXT_ANALOGY);
    note(out, page, finding, KWK_FINDING_ADJUSTED, TEXT_ADJUSTED);
    note(out, page, finding, KWK_FINDING_DERIVED_END, TEXT_DERIVED_END);
    note(out, page, finding, KWK_FINDING_START_ASSUMED, TEXT_START_ASSUMED);
    note(out, page, finding, KWK_FINDING_BEYOND_HORIZON, TEXT_BEYOND_HORIZON);
    source_text(out, page, finding);
}
