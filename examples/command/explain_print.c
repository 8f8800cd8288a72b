/*
 * explain_print.c: the findings of one child in sentences, the most urgent first. Plain C11 over a
 * buffer.
 */
#include "explain_print.h"
#include "check_line.h"

enum {
    WIDTH = 96
};

bool explain_text(const struct zaak *zaak, const struct zaak_child *child,
                  const struct kwk_query *query, const struct kwk_finding *finding, int32_t lang,
                  char text[KWK_EXPLAIN_MAX])
{
    uint32_t needed = 0;

    return kwk_explain(query, zaak->facts + child->facts_at, child->facts, 0, 0, finding, lang,
                       text, KWK_EXPLAIN_MAX, &needed, 0) == KWK_OK;
}

/* Letters, not bytes, of the word that begins here; *length becomes its bytes. */
static uint32_t word_at(const char *at, uint32_t *length)
{
    uint32_t letters = 0;

    for (*length = 0; at[*length] != '\0' && at[*length] != ' ' && at[*length] != '\n'; (*length)++)
        letters += ((unsigned char)at[*length] & 0xC0u) != 0x80u ? 1u : 0u;
    return letters;
}

/* Each line of a text as a paragraph of lines that fit a terminal. */
static void wrap(struct out *out, const char *text)
{
    uint32_t width = 0;

    out_text(out, "  ");
    while (*text != '\0') {
        uint32_t length = 0;
        uint32_t letters = word_at(text, &length);
        if (width > 0 && width + 1 + letters > WIDTH) {
            out_text(out, "\n  ");
            width = 0;
        } else if (width > 0) {
            out_char(out, ' ');
            width++;
        }
        out_bytes(out, text, length);
        width += letters;
        text += length;
        if (*text == '\n') {
            out_text(out, "\n  ");
            width = 0;
        }
        text += *text != '\0' ? 1 : 0;
    }
    out_char(out, '\n');
}

static void one(struct out *out, const struct check_page *page, const struct kwk_finding *finding)
{
    char text[KWK_EXPLAIN_MAX];

    if (!explain_text(page->zaak, page->child, page->query, finding, page->style->lang, text))
        return;
    check_paint(out, page->style, PAINT_BOLD);
    out_text(out, kwk_code_name(KWK_GROUP_NORM, finding->norm));
    check_paint(out, page->style, PAINT_RESET);
    out_char(out, '\n');
    wrap(out, text);
    out_char(out, '\n');
}

/* The next finding of a section after `last`, in order of urgency; NULL when there is none. */
static const struct kwk_finding *following(const struct check_page *page, int32_t section,
                                           const struct kwk_finding *last)
{
    const struct kwk_finding *best = 0;

    for (uint32_t i = 0; i < page->count; i++) {
        const struct kwk_finding *finding = &page->findings[i];
        if (check_section(finding, page->style) != section ||
            (!page->style->all && (finding->flags & KWK_FINDING_PART) != 0) ||
            (last != 0 && !check_before(last, finding)))
            continue;
        if (best == 0 || check_before(finding, best))
            best = finding;
    }
    return best;
}

void explain_print(const struct check_style *style, const struct zaak *zaak,
                   const struct zaak_child *child, const struct kwk_query *query,
                   const struct kwk_finding *findings, uint32_t count, struct out *out)
{
    const struct check_page page = {style, zaak, child, query, findings, count};

    for (int32_t section = 0; section < SECTION_COUNT; section++) {
        const struct kwk_finding *finding = 0;
        if (!style->all &&
            (section == SECTION_NVT || section == SECTION_LEEG || section == SECTION_VRAAG))
            continue;
        while ((finding = following(&page, section, finding)) != 0)
            one(out, &page, finding);
    }
}
