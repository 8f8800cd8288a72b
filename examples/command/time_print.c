/*
 * time_print.c: changes and intervals of one child as a page for people.
 */
#include <string.h>

#include "time_print.h"

static bool english(const struct time_page *page)
{
    return page->style->lang == KWK_LANG_EN;
}

static void head(const struct time_page *page, struct out *out)
{
    const char *base = strrchr(page->file->path, '/');

    out_text(out, base != 0 ? base + 1 : page->file->path);
    if (page->child->label.length > 0) {
        out_char(out, '/');
        out_bytes(out, page->child->label.start, page->child->label.length);
    }
    out_text(out, page->intervals != 0 ? (english(page) ? ", from " : ", van ")
                                       : (english(page) ? ", as of " : ", peildatum "));
    out_date(out, page->query.as_of);
    out_text(out, english(page) ? " through " : " t/m ");
    out_date(out, page->through);
    if (page->query.known_on != 0) {
        out_text(out, english(page) ? ", known on " : ", bekend op ");
        out_date(out, page->query.known_on);
    }
    out_char(out, '\n');
}

static void verdict(const struct time_page *page, int32_t number, int32_t strict, struct out *out)
{
    const char *label = kwk_code_label(KWK_GROUP_VERDICT, number, page->style->lang);

    out_text(out, label != 0 ? label : english(page) ? "no finding" : "geen bevinding");
    if (strict == number)
        return;
    label = kwk_code_label(KWK_GROUP_VERDICT, strict, page->style->lang);
    out_text(out, english(page) ? " (strictly: " : " (streng: ");
    out_text(out, label);
    out_char(out, ')');
}

/* Title, whom it is owed to, article. */
static void norm_line(const struct time_page *page, int32_t norm, int32_t person, int32_t anchor,
                      bool part, struct out *out)
{
    const struct zaak_name *name = zaak_name_of(&page->file->zaak, page->child, anchor);

    out_text(out, kwk_norm_title(norm, page->style->lang));
    if (person > 0) {
        out_text(out, english(page) ? ", person " : ", persoon ");
        out_number(out, person);
    } else if (part) {
        out_text(out, english(page) ? ", the child" : ", jeugdige");
    }
    if (anchor != 0) {
        out_text(out, english(page) ? ", with " : ", bij ");
        if (name != 0) {
            out_char(out, '@');
            out_bytes(out, name->text.start, name->text.length);
        } else {
            out_number(out, anchor);
        }
    }
    out_text(out, " [");
    out_text(out, kwk_norm_source(norm));
    out_text(out, "]\n");
}

/* A part is not told beside its whole. */
static bool told_by_whole(const struct time_page *page, uint32_t at)
{
    const struct kwk_change *part = &page->changes[at];

    for (uint32_t i = 0; i < page->count; i++) {
        const struct kwk_change *whole = &page->changes[i];
        if (part->person >= 0 && whole->person == -1 && whole->norm == part->norm &&
            whole->anchor == part->anchor && whole->ordinal == part->ordinal)
            return true;
    }
    return false;
}

void time_print_changes(const struct time_page *page, struct out *out)
{
    head(page, out);
    if (page->day == 0) {
        out_text(out, english(page) ? "  nothing changes by itself\n"
                                    : "  er verandert niets vanzelf\n");
        return;
    }
    out_text(out, "  ");
    out_date(out, page->day);
    out_char(out, '\n');
    for (uint32_t i = 0; i < page->count; i++) {
        const struct kwk_change *change = &page->changes[i];
        if (told_by_whole(page, i))
            continue;
        out_text(out, "    ");
        verdict(page, change->verdict_before, change->strict_before, out);
        out_text(out, " -> ");
        verdict(page, change->verdict_after, change->strict_after, out);
        out_text(out, ": ");
        norm_line(page, change->norm, change->person, change->anchor, false, out);
    }
}

static bool same_finding(const struct kwk_interval *a, const struct kwk_interval *b)
{
    return a->norm == b->norm && a->person == b->person && a->anchor == b->anchor &&
           a->ordinal == b->ordinal;
}

/* Something in the course of the finding is more than "not known" or "does not apply". */
static bool worth_telling(const struct time_page *page, uint32_t first, uint32_t end)
{
    for (uint32_t i = first; i < end; i++) {
        int32_t number = page->intervals[i].verdict;
        if (page->style->all ||
            (number != KWK_VERDICT_UNDETERMINED && number != KWK_VERDICT_NOT_APPLICABLE &&
             number != KWK_VERDICT_JUDGEMENT))
            return true;
    }
    return false;
}

/* Owed to one person, beside a whole: the intervals of the whole stand before it. */
static bool is_part(const struct time_page *page, uint32_t at)
{
    const struct kwk_interval *part = &page->intervals[at];

    for (uint32_t i = at; part->person >= 0 && i > 0; i--) {
        const struct kwk_interval *whole = &page->intervals[i - 1];
        if (whole->norm != part->norm)
            return false;
        if (whole->person == -1 && whole->anchor == part->anchor && whole->ordinal == part->ordinal)
            return true;
    }
    return false;
}

void time_print_intervals(const struct time_page *page, struct out *out)
{
    uint32_t end = 0;

    head(page, out);
    for (uint32_t first = 0; first < page->count; first = end) {
        const struct kwk_interval *at = &page->intervals[first];
        for (end = first; end < page->count && same_finding(at, &page->intervals[end]);)
            end++;
        if (!worth_telling(page, first, end))
            continue;
        out_text(out, "  ");
        norm_line(page, at->norm, at->person, at->anchor, is_part(page, first), out);
        for (uint32_t i = first; i < end; i++) {
            const struct kwk_interval *interval = &page->intervals[i];
            out_text(out, "    ");
            out_date(out, interval->from);
            out_text(out, english(page) ? " through " : " t/m ");
            out_date(out, interval->through);
            out_text(out, "  ");
            verdict(page, interval->verdict, interval->verdict_strict, out);
            out_char(out, '\n');
        }
    }
}
