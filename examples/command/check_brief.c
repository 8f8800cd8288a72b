/*
 * check_brief.c: a caseload at a glance, one line per child, the most urgent first. Plain C11.
 */
#include "check_line.h"

enum {
    COLUMN_NAME = 46,
    COLUMN_TITLE = 78
};

/* Overdue before due soon before running; nothing else has a day that is still to come. */
static int32_t urgency(const struct kwk_finding *finding)
{
    if (finding->verdict == KWK_VERDICT_BREACHED)
        return 1;
    return finding->verdict == KWK_VERDICT_PENDING ? 2 : 3;
}

void check_brief_fill(const struct check_style *style, const struct kwk_finding *findings,
                      uint32_t count, struct check_brief *brief)
{
    brief->overdue = 0;
    brief->soon = 0;
    brief->unknown = 0;
    brief->next = (struct kwk_finding){0};
    for (uint32_t i = 0; i < count; i++) {
        const struct kwk_finding *finding = &findings[i];
        int32_t section = check_section(finding, style);
        if ((finding->flags & KWK_FINDING_PART) != 0)
            continue;
        brief->overdue += section == SECTION_OVERSCHREDEN ? 1u : 0u;
        brief->soon += section == SECTION_BINNENKORT ? 1u : 0u;
        brief->unknown += section == SECTION_ONBEKEND ? 1u : 0u;
        if (urgency(finding) == 3)
            continue;
        if (brief->next.norm == 0 || urgency(finding) < urgency(&brief->next) ||
            (urgency(finding) == urgency(&brief->next) && check_before(finding, &brief->next)))
            brief->next = *finding;
    }
}

int32_t check_brief_compare(const struct check_brief *a, const struct check_brief *b)
{
    int32_t of_a = a->next.norm != 0 ? urgency(&a->next) : 3;
    int32_t of_b = b->next.norm != 0 ? urgency(&b->next) : 3;
    uint32_t i = 0;

    if (of_a != of_b)
        return of_a - of_b;
    if (of_a < 3 && a->next.due != b->next.due)
        return a->next.due < b->next.due ? -1 : 1;
    while (a->name[i] != '\0' && a->name[i] == b->name[i])
        i++;
    return (unsigned char)a->name[i] - (unsigned char)b->name[i];
}

static void counted(struct out *out, const struct check_style *style, const char **before,
                    uint32_t count, int32_t section)
{
    if (count == 0)
        return;
    out_text(out, *before);
    *before = ", ";
    out_unsigned(out, count);
    out_char(out, ' ');
    out_text(out, check_section_short(section, style->lang));
}

void check_brief_print(const struct check_style *style, kwk_date as_of,
                       const struct check_brief *brief, struct out *out)
{
    const struct kwk_query query = {.as_of = as_of};
    const struct check_page page = {style, 0, 0, &query, &brief->next, 1};
    const char *before = " (";
    uint32_t from = out->length;

    if (brief->next.norm != 0) {
        check_paint(out, style, urgency(&brief->next) == 1 ? PAINT_RED : PAINT_RESET);
        check_line_start(out, &page, &brief->next);
        check_paint(out, style, PAINT_RESET);
    }
    out_column(out, from, COLUMN_NAME);
    out_text(out, brief->name);
    if (brief->next.norm != 0) {
        out_char(out, ' ');
        out_column(out, from, COLUMN_TITLE);
        out_text(out, kwk_norm_title(brief->next.norm, style->lang));
    }
    check_paint(out, style, PAINT_DIM);
    counted(out, style, &before, brief->overdue, SECTION_OVERSCHREDEN);
    counted(out, style, &before, brief->soon, SECTION_BINNENKORT);
    counted(out, style, &before, brief->unknown, SECTION_ONBEKEND);
    out_text(out, before[0] == ',' ? ")" : "");
    check_paint(out, style, PAINT_RESET);
    out_char(out, '\n');
}
