/*
 * check_print.c: the findings of one child as a page for people: a head, sections by urgency, a
 * foot. Plain C11 over a buffer; check_line.c prints one finding.
 */
#include "check_line.h"

enum {
    KINDS = 256, /* kinds of fact that can be missing */
    SHOWN = 3,   /* norms named per missing kind */
    FAR = 99991231
};

static int32_t section_paint(int32_t section)
{
    switch (section) {
    case SECTION_OVERSCHREDEN:
        return PAINT_RED;
    case SECTION_ONBEKEND:
    case SECTION_OORDEEL:
    case SECTION_OMSTREDEN:
        return PAINT_PURPLE;
    case SECTION_BINNENKORT:
    case SECTION_TE_LAAT:
        return PAINT_YELLOW;
    case SECTION_VOLDAAN:
        return PAINT_GREEN;
    default:
        return PAINT_BOLD;
    }
}

static bool in_section(const struct check_page *page, const struct kwk_finding *finding,
                       int32_t section)
{
    return (finding->flags & KWK_FINDING_PART) == 0 &&
           check_section(finding, page->style) == section;
}

static int32_t kind_of(const struct kwk_finding *finding)
{
    return finding->missing > 0 && finding->missing < KINDS ? finding->missing : 0;
}

/* The same norm, missing the same, on another anchor without a day of its own: say it once. */
static bool said_before(const struct check_page *page, uint32_t at, int32_t section)
{
    const struct kwk_finding *finding = &page->findings[at];

    for (uint32_t k = 0; k < at; k++) {
        const struct kwk_finding *other = &page->findings[k];
        if (in_section(page, other, section) && other->norm == finding->norm &&
            other->missing == finding->missing && other->due_latest == finding->due_latest)
            return true;
    }
    return false;
}

static void unknown_norm(struct out *out, const struct check_page *page,
                         const struct kwk_finding *finding)
{
    int32_t lang = page->style->lang;

    out_text(out, "      ");
    out_text(out, kwk_norm_title(finding->norm, lang));
    if (finding->due_latest != 0) {
        out_text(out, " (");
        check_say(out, page->style, TEXT_DUE);
        out_char(out, ' ');
        out_date(out, finding->due_latest);
        if (finding->due_latest < page->query->as_of) {
            out_text(out, ", ");
            check_say(out, page->style, TEXT_PASSED);
        }
        out_char(out, ')');
    }
    if (finding->reason != KWK_REASON_TRIGGER_UNKNOWN &&
        finding->reason != KWK_REASON_FACT_UNKNOWN && finding->reason != 0) {
        out_text(out, ": ");
        out_text(out, kwk_code_label(KWK_GROUP_REASON, finding->reason, lang));
    }
    out_char(out, '\n');
}

static void unknown_kind(struct out *out, const struct check_page *page, int32_t kind)
{
    uint32_t same = 0;

    out_text(out, "  ");
    if (kind != 0) {
        check_say(out, page->style, TEXT_MISSING);
        out_text(out, ": ");
        check_paint(out, page->style, PAINT_BOLD);
        out_text(out, kwk_code_label(KWK_GROUP_FACT, kind, page->style->lang));
        check_paint(out, page->style, PAINT_RESET);
    } else {
        check_say(out, page->style, TEXT_CANNOT);
    }
    out_char(out, '\n');
    for (uint32_t i = 0; i < page->count; i++) {
        const struct kwk_finding *finding = &page->findings[i];
        if (!in_section(page, finding, SECTION_ONBEKEND) || kind_of(finding) != kind ||
            said_before(page, i, SECTION_ONBEKEND))
            continue;
        if (same++ < SHOWN || page->style->all)
            unknown_norm(out, page, finding);
    }
    if (same > SHOWN && !page->style->all) {
        out_text(out, "      ");
        check_say(out, page->style, TEXT_AND_MORE);
        out_char(out, ' ');
        out_unsigned(out, same - SHOWN);
        out_char(out, ' ');
        check_say(out, page->style, same - SHOWN == 1 ? TEXT_NORM_ONE : TEXT_NORM_MANY);
        out_char(out, '\n');
    }
}

/* Unknown norms grouped by the kind of fact that would settle them, the earliest day first. */
static void unknown_section(struct out *out, const struct check_page *page)
{
    kwk_date earliest[KINDS] = {0};

    for (uint32_t i = 0; i < page->count; i++) {
        const struct kwk_finding *finding = &page->findings[i];
        kwk_date due = finding->due_latest != 0 ? finding->due_latest : FAR;
        kwk_date *slot = &earliest[kind_of(finding)];
        if (in_section(page, finding, SECTION_ONBEKEND) && (*slot == 0 || due < *slot))
            *slot = due;
    }
    for (;;) {
        int32_t next = -1;
        for (int32_t kind = 0; kind < KINDS; kind++) {
            if (earliest[kind] != 0 && (next < 0 || earliest[kind] < earliest[next]))
                next = kind;
        }
        if (next < 0)
            return;
        unknown_kind(out, page, next);
        earliest[next] = 0;
    }
}

static bool on_record(const struct check_page *page, int32_t kind)
{
    for (uint32_t i = 0; page->child != 0 && i < page->child->facts; i++) {
        if (page->zaak->facts[page->child->facts_at + i].kind == kind)
            return true;
    }
    return false;
}

/* Kinds of fact of which nothing at all is on record, with the number of norms that ask for it. */
static void empty_section(struct out *out, const struct check_page *page)
{
    uint32_t from = out->length;
    bool first = true;

    out_text(out, "  ");
    for (int32_t kind = 1; kind < KINDS; kind++) {
        const char *label = kwk_code_label(KWK_GROUP_FACT, kind, page->style->lang);
        uint32_t norms = 0;
        for (uint32_t i = 0; i < page->count; i++)
            norms += in_section(page, &page->findings[i], SECTION_LEEG) &&
                             kind_of(&page->findings[i]) == kind
                         ? 1u
                         : 0u;
        if (norms == 0 || label == 0)
            continue;
        if (!first && out_width(out, from) > 80) {
            out_text(out, ",\n  ");
            from = out->length - 2;
        } else if (!first) {
            out_text(out, ", ");
        }
        first = false;
        if (on_record(page, kind))
            check_say(out, page->style, TEXT_ANOTHER);
        out_text(out, label);
        out_text(out, " (");
        out_unsigned(out, norms);
        out_char(out, ')');
    }
    out_text(out, "\n  ");
    check_paint(out, page->style, PAINT_DIM);
    check_say(out, page->style, TEXT_EMPTY_HINT);
    check_paint(out, page->style, PAINT_RESET);
    out_char(out, '\n');
}

/* How many norms put a question; the questions themselves would fill the page. */
static void question_section(struct out *out, const struct check_page *page, uint32_t count)
{
    out_text(out, "  ");
    out_unsigned(out, count);
    out_char(out, ' ');
    check_paint(out, page->style, PAINT_DIM);
    check_say(out, page->style, TEXT_QUESTIONS);
    check_paint(out, page->style, PAINT_RESET);
    out_char(out, '\n');
}

/* The findings of a section in order, by repeated choice of the next: there are few. */
static void plain_section(struct out *out, const struct check_page *page, int32_t section)
{
    const struct kwk_finding *last = 0;

    for (;;) {
        const struct kwk_finding *next = 0;
        for (uint32_t i = 0; i < page->count; i++) {
            const struct kwk_finding *finding = &page->findings[i];
            if (!in_section(page, finding, section) || (last != 0 && !check_before(last, finding)))
                continue;
            if (next == 0 || check_before(finding, next))
                next = finding;
        }
        if (next == 0)
            return;
        check_line(out, page, next);
        last = next;
    }
}

static void head(struct out *out, const struct check_page *page, const uint32_t *counts)
{
    const struct check_style *style = page->style;
    const char *before = "";

    check_paint(out, style, PAINT_BOLD);
    if (page->zaak != 0 && page->zaak->title.length > 0) {
        out_bytes(out, page->zaak->title.start, page->zaak->title.length);
        out_text(out, " - ");
    }
    if (page->child != 0 && page->child->label.length > 0) {
        out_bytes(out, page->child->label.start, page->child->label.length);
        out_text(out, " - ");
    }
    check_say(out, style, TEXT_AS_OF);
    out_char(out, ' ');
    out_date(out, page->query->as_of);
    if (page->query->known_on != 0) {
        out_text(out, ", ");
        check_say(out, style, TEXT_KNOWN_ON);
        out_char(out, ' ');
        out_date(out, page->query->known_on);
    }
    check_paint(out, style, PAINT_RESET);
    out_text(out, "\n  ");
    for (int32_t section = 0; section < SECTION_COUNT; section++) {
        if (counts[section] == 0)
            continue;
        out_text(out, before);
        before = ", ";
        check_paint(out, style, section_paint(section));
        out_unsigned(out, counts[section]);
        out_char(out, ' ');
        out_text(out, check_section_short(section, style->lang));
        check_paint(out, style, PAINT_RESET);
    }
    if (*before == '\0')
        check_say(out, style, TEXT_NOTHING);
    out_char(out, '\n');
}

/* What holds for many lines is said once, under all pages. */
void check_foot(const struct check_style *style, uint32_t notes, struct out *out)
{
    if (notes == 0)
        return;
    out_char(out, '\n');
    check_paint(out, style, PAINT_DIM);
    if ((notes & CHECK_NOTE_LAW) != 0) {
        check_say(out, style, TEXT_LAW_HORIZON);
        out_char(out, '\n');
    }
    if ((notes & CHECK_NOTE_HIDDEN) != 0) {
        check_say(out, style, TEXT_ALL_HINT);
        out_char(out, '\n');
    }
    check_paint(out, style, PAINT_RESET);
}

uint32_t check_notes(const struct check_style *style, const struct kwk_finding *findings,
                     uint32_t count)
{
    uint32_t notes = 0;

    for (uint32_t i = 0; i < count; i++) {
        if ((findings[i].flags & KWK_FINDING_LAW_HORIZON) != 0)
            notes |= CHECK_NOTE_LAW;
        if (check_section(&findings[i], style) == SECTION_NVT && !style->all &&
            (findings[i].flags & KWK_FINDING_PART) == 0)
            notes |= CHECK_NOTE_HIDDEN;
    }
    return notes;
}

void check_print(const struct check_style *style, const struct zaak *zaak,
                 const struct zaak_child *child, const struct kwk_query *query,
                 const struct kwk_finding *findings, uint32_t count, struct out *out)
{
    const struct check_page page = {style, zaak, child, query, findings, count};
    uint32_t counts[SECTION_COUNT] = {0};

    for (uint32_t i = 0; i < count; i++) {
        if ((findings[i].flags & KWK_FINDING_PART) == 0)
            counts[check_section(&findings[i], style)]++;
    }
    head(out, &page, counts);
    for (int32_t section = 0; section < SECTION_COUNT; section++) {
        if (counts[section] == 0 || (section == SECTION_NVT && !style->all))
            continue;
        out_char(out, '\n');
        check_paint(out, style, section_paint(section));
        out_text(out, check_section_title(section, style->lang));
        check_paint(out, style, PAINT_RESET);
        out_char(out, '\n');
        if (section == SECTION_ONBEKEND)
            unknown_section(out, &page);
        else if (section == SECTION_LEEG)
            empty_section(out, &page);
        else if (section == SECTION_VRAAG)
            question_section(out, &page, counts[section]);
        else
            plain_section(out, &page, section);
    }
}
