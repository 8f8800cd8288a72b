/*
 * decision_print.c: core decisions of one child for people. Plain C11 over a buffer.
 */
#include "decision_print.h"
#include "check_line.h"

void decision_fact_name(const struct zaak *zaak, const struct zaak_child *child, int32_t id,
                        struct out *out)
{
    const struct zaak_name *name = zaak_name_of(zaak, child, id);

    if (name == 0) {
        out_number(out, id);
        return;
    }
    out_char(out, '@');
    out_bytes(out, name->text.start, name->text.length);
}

static void label(struct out *out, int32_t group, int32_t number, int32_t lang)
{
    const char *text = kwk_code_label(group, number, lang);

    out_text(out, text != 0 ? text : "-");
}

static int32_t paint_of(int32_t state)
{
    return state == KWK_DEFICIENCY_TEKORT ? PAINT_RED : PAINT_PURPLE;
}

/* What the cure is about: roles, a flag, or a kind of fact. */
static void concerned(struct out *out, const struct kwk_deficiency *row, int32_t lang)
{
    bool first = true;

    if (row->state == KWK_DEFICIENCY_VRAAG)
        return;
    for (int32_t role = 0; role < 32; role++) {
        if ((row->roles >> role & 1u) == 0)
            continue;
        out_text(out, first ? ": " : ", ");
        label(out, KWK_GROUP_ROL, role, lang);
        first = false;
    }
    if (row->flag != 0) {
        out_text(out, first ? ": " : "; ");
        label(out, KWK_GROUP_FLAG, (int32_t)row->flag, lang);
        first = false;
    }
    if (row->fact != 0 && row->state == KWK_DEFICIENCY_ONBEKEND) {
        out_text(out, first ? ": " : "; ");
        label(out, KWK_GROUP_FACT, row->fact, lang);
    }
}

static void deficiency(struct out *out, const struct check_style *style,
                       const struct kwk_deficiency *row)
{
    const char *question =
        kwk_entry_text(KWK_TABLE_NORM, row->norm, KWK_TEXT_QUESTION, style->lang);
    bool en = style->lang == KWK_LANG_EN;

    out_text(out, "  ");
    check_paint(out, style, paint_of(row->state));
    label(out, KWK_GROUP_DEFICIENCY, row->state, style->lang);
    check_paint(out, style, PAINT_RESET);
    out_text(out, " [");
    out_text(out, kwk_code_name(KWK_GROUP_SEVERITY, row->severity));
    out_text(out, "] ");
    out_text(out, kwk_norm_title(row->norm, style->lang));
    out_text(out, "\n      ");
    out_text(out, kwk_norm_source(row->norm));
    if ((row->flags & KWK_FINDING_SUPERSEDED) != 0) {
        out_text(out, "; ");
        check_say(out, style, TEXT_SUPERSEDED);
    }
    out_char(out, '\n');
    if (row->state == KWK_DEFICIENCY_VRAAG && question != 0) {
        out_text(out, "      ");
        out_text(out, question);
        out_char(out, '\n');
    }
    out_text(out, en ? "      cure: " : "      herstel: ");
    label(out, KWK_GROUP_CURE, row->cure, style->lang);
    concerned(out, row, style->lang);
    out_char(out, '\n');
}

static void head(struct out *out, const struct check_style *style, const struct zaak_child *child)
{
    check_paint(out, style, PAINT_BOLD);
    if (child->label.length > 0) {
        out_bytes(out, child->label.start, child->label.length);
        out_text(out, ": ");
    }
}

void decision_print(const struct decision_page *page, struct out *out)
{
    const struct check_style *style = page->style;
    bool en = style->lang == KWK_LANG_EN;

    head(out, style, page->child);
    out_date(out, page->decision->date);
    out_char(out, ' ');
    label(out, KWK_GROUP_BESLUIT, page->decision->value, style->lang);
    out_text(out, " (");
    decision_fact_name(page->zaak, page->child, page->decision->id, out);
    out_char(out, ')');
    check_paint(out, style, PAINT_RESET);
    out_char(out, '\n');
    if (!page->counts)
        out_text(out, en ? "  does not count on this day\n" : "  telt op deze dag niet mee\n");
    else if (page->count == 0)
        out_text(out, en ? "  nothing is lacking\n" : "  er ontbreekt niets\n");
    for (int32_t state = KWK_DEFICIENCY_TEKORT; state <= KWK_DEFICIENCY_VRAAG; state++) {
        for (uint32_t i = 0; i < page->count; i++) {
            if (page->rows[i].state == state)
                deficiency(out, style, &page->rows[i]);
        }
    }
}

static void need(struct out *out, const struct need_page *page, const struct kwk_decision_need *row)
{
    int32_t lang = page->style->lang;
    bool en = lang == KWK_LANG_EN;

    out_text(out, "  ");
    label(out, KWK_GROUP_BESLUIT, row->decision, lang);
    out_text(out, en ? " for " : " bij ");
    decision_fact_name(page->zaak, page->child, row->anchor, out);
    if (row->due_latest != 0) {
        out_text(out, en ? ", by " : ", uiterlijk ");
        out_date(out, row->due_latest);
    }
    out_text(out, ": ");
    label(out, KWK_GROUP_NEED, row->state, lang);
    if (row->decision_id != 0) {
        out_char(out, ' ');
        out_date(out, row->done);
        out_text(out, " (");
        decision_fact_name(page->zaak, page->child, row->decision_id, out);
        out_char(out, ')');
    }
    if (row->verdict == KWK_VERDICT_MET_LATE || row->verdict == KWK_VERDICT_EXPLAINED) {
        out_text(out, ", ");
        label(out, KWK_GROUP_VERDICT, row->verdict, lang);
    }
    if (row->state == KWK_NEED_ONBEKEND && row->missing != 0) {
        out_text(out, en ? ", missing: " : ", ontbreekt: ");
        label(out, KWK_GROUP_FACT, row->missing, lang);
    }
    out_text(out, "\n      ");
    out_text(out, kwk_norm_title(row->norm, lang));
    out_text(out, "; ");
    out_text(out, kwk_norm_source(row->norm));
    out_char(out, '\n');
}

void need_print(const struct need_page *page, struct out *out)
{
    bool en = page->style->lang == KWK_LANG_EN;
    bool open = false;

    head(out, page->style, page->child);
    out_text(out, en ? "core decisions this case requires" : "kernbesluiten die deze zaak vraagt");
    check_paint(out, page->style, PAINT_RESET);
    out_char(out, '\n');
    for (uint32_t i = 0; i < page->count; i++) {
        if (page->rows[i].anchor != 0)
            need(out, page, &page->rows[i]);
    }
    for (uint32_t i = 0; i < page->count; i++) {
        if (page->rows[i].anchor != 0)
            continue;
        out_text(out, open ? ", "
                      : en ? "  cannot be told whether there is one: "
                           : "  of er een bij hoort is niet na te gaan: ");
        label(out, KWK_GROUP_BESLUIT, page->rows[i].decision, page->style->lang);
        out_text(out, en ? " (missing: " : " (ontbreekt: ");
        label(out, KWK_GROUP_FACT, page->rows[i].missing, page->style->lang);
        out_char(out, ')');
        open = true;
    }
    if (open)
        out_char(out, '\n');
    if (page->count == 0)
        out_text(out, en ? "  none\n" : "  geen\n");
}
