/*
 * phase_text.c: the steps of a case as lines, in Dutch or English. Plain C11.
 */
#include "phase_text.h"

static bool english(int32_t lang)
{
    return lang == KWK_LANG_EN;
}

void phase_fact(struct out *out, const struct zaak *zaak, const struct zaak_child *child,
                int32_t id)
{
    const struct zaak_name *name = zaak_name_of(zaak, child, id);

    if (id == 0)
        return;
    for (uint32_t i = 0; i < child->facts; i++) {
        const struct kwk_fact *fact = &zaak->facts[child->facts_at + i];
        if (fact->id == id) {
            out_text(out, kwk_code_name(KWK_GROUP_FACT, fact->kind));
            out_char(out, ' ');
        }
    }
    if (name != 0) {
        out_char(out, '@');
        out_bytes(out, name->text.start, name->text.length);
    } else {
        out_text(out, "nr ");
        out_number(out, id);
    }
}

static void by(struct out *out, const char *word, const struct zaak *zaak,
               const struct zaak_child *child, kwk_date day, int32_t id)
{
    if (day == 0)
        return;
    out_text(out, word);
    out_date(out, day);
    if (id != 0) {
        out_text(out, " (");
        phase_fact(out, zaak, child, id);
        out_char(out, ')');
    }
}

static void row_line(struct out *out, const struct zaak *zaak, const struct zaak_child *child,
                     const struct kwk_phase_row *row, int32_t lang)
{
    uint32_t from = out->length;

    out_text(out, "  ");
    out_text(out, kwk_code_name(KWK_GROUP_STEP, row->step));
    out_column(out, from, 20);
    out_text(out, kwk_code_label(KWK_GROUP_PHASE, row->state, lang));
    out_column(out, from, 40);
    by(out, english(lang) ? "since " : "sinds ", zaak, child, row->since, row->begun_by);
    by(out,
       row->since != 0 ? english(lang) ? ", until " : ", tot en met "
       : english(lang) ? "until "
                       : "tot en met ",
       zaak, child, row->until, row->ended_by);
    if (row->state == KWK_PHASE_CURRENT && row->ends_with != 0) {
        out_text(out, english(lang) ? "; ends with " : "; eindigt met ");
        out_text(out, kwk_code_name(KWK_GROUP_FACT, row->ends_with));
    }
    if (row->missing != 0) {
        out_text(out, english(lang) ? "; missing " : "; ontbreekt ");
        out_text(out, kwk_code_name(KWK_GROUP_FACT, row->missing));
    }
    out_char(out, '\n');
}

/* The code words of a mask of values of a kind of fact. */
static void value_words(struct out *out, int32_t kind, uint32_t values)
{
    struct kwk_fact_info info = {.size = sizeof info};
    const char *before = " ";

    if (kwk_fact_info(kind, &info) != KWK_OK)
        return;
    for (int32_t value = 0; value < 32; value++) {
        if ((values >> value & 1u) == 0)
            continue;
        out_text(out, before);
        out_text(out, kwk_code_name(info.value_group, value));
        before = ", ";
    }
}

static void measure_words(struct out *out, uint32_t mask)
{
    const char *before = " ";

    for (int32_t value = 0; value < 32; value++) {
        if ((mask >> value & 1u) == 0)
            continue;
        out_text(out, before);
        out_text(out, kwk_code_name(KWK_GROUP_MAATREGEL, value));
        before = ", ";
    }
}

void phase_need(struct out *out, int32_t need, int32_t number, uint32_t values)
{
    if (need == KWK_NEED_FEIT) {
        out_text(out, kwk_code_name(KWK_GROUP_FACT, number));
        value_words(out, number, values);
        return;
    }
    out_text(out, kwk_code_name(KWK_GROUP_NEED, need));
    if (need == KWK_NEED_VAN_KRACHT) {
        measure_words(out, (uint32_t)number);
        return;
    }
    if (need == KWK_NEED_AFLOOP || need == KWK_NEED_MACHTIGING)
        return;
    out_char(out, ' ');
    if (need == KWK_NEED_NORM)
        out_text(out, kwk_code_name(KWK_GROUP_NORM, number));
    else if (need == KWK_NEED_BESLUIT)
        out_text(out, kwk_code_name(KWK_GROUP_BESLUIT, number));
    else if (need == KWK_NEED_STAP)
        out_text(out, kwk_code_name(KWK_GROUP_STEP, number));
    else
        out_text(out, kwk_code_name(KWK_GROUP_GRENS, number));
}

static void need_line(struct out *out, const struct phase_page *page,
                      const struct kwk_need_row *need)
{
    uint32_t from = out->length;

    out_text(out, need->other != 0 ? (english(page->lang) ? "      or " : "      of ") : "      ");
    phase_need(out, need->need, need->number, need->values);
    out_column(out, from, 52);
    out_text(out, kwk_code_label(KWK_GROUP_NEEDSTATE, need->state, page->lang));
    if (need->fact != 0) {
        out_text(out, ": ");
        phase_fact(out, page->zaak, page->child, need->fact);
    }
    if (need->missing != 0) {
        out_text(out, english(page->lang) ? "; missing " : "; ontbreekt ");
        out_text(out, kwk_code_name(KWK_GROUP_FACT, need->missing));
    }
    if (need->due != 0 && need->state == KWK_NEEDSTATE_OPEN) {
        out_text(out, english(page->lang) ? "; by " : "; uiterlijk ");
        out_date(out, need->due);
    }
    out_text(out, need->level == KWK_LEVEL_WET ? "" : " (kader)");
    out_char(out, '\n');
}

static void transition_lines(struct out *out, const struct phase_page *page,
                             const struct kwk_transition_row *row)
{
    uint32_t from = out->length;

    if (row->state == KWK_TRANSITION_NOT_APPLICABLE && !page->all)
        return;
    out_text(out, "  ");
    out_text(out, kwk_code_name(KWK_GROUP_OVERGANG, row->transition));
    out_column(out, from, 36);
    out_text(out, kwk_code_label(KWK_GROUP_TRANSITION, row->state, page->lang));
    if (row->state_law != row->state) {
        out_text(out, english(page->lang) ? " (in law: " : " (naar de wet: ");
        out_text(out, kwk_code_label(KWK_GROUP_TRANSITION, row->state_law, page->lang));
        out_char(out, ')');
    }
    by(out, english(page->lang) ? "; made " : "; gemaakt ", page->zaak, page->child, row->made,
       row->made_by);
    out_char(out, '\n');
    if (row->state == KWK_TRANSITION_NOT_APPLICABLE)
        return;
    for (uint32_t i = 0; i < page->need_count; i++) {
        if (page->needs[i].transition == row->transition)
            need_line(out, page, &page->needs[i]);
    }
}

static void open_line(struct out *out, const struct phase_page *page,
                      const struct kwk_open_row *row)
{
    uint32_t from = out->length;

    if (!page->all && (row->state == KWK_OPEN_DONE || row->state == KWK_OPEN_NOT_APPLICABLE ||
                       row->state == KWK_OPEN_NO_NORM))
        return;
    out_text(out, "  ");
    out_text(out, kwk_code_name(KWK_GROUP_STEP, row->step));
    out_char(out, ' ');
    out_text(out, kwk_code_name(KWK_GROUP_TABLE, row->table));
    out_char(out, ' ');
    out_text(out, kwk_entry_text(row->table, row->number, KWK_TEXT_CODE, page->lang));
    out_column(out, from, 58);
    out_text(out, kwk_code_label(KWK_GROUP_OPEN, row->state, page->lang));
    if (row->norm != 0 && row->table != KWK_TABLE_NORM) {
        out_text(out, ": ");
        out_text(out, kwk_code_name(KWK_GROUP_NORM, row->norm));
    }
    if (row->verdict != 0) {
        out_char(out, ' ');
        out_text(out, kwk_code_label(KWK_GROUP_VERDICT, row->verdict, page->lang));
    }
    if (row->due_latest != 0) {
        out_text(out, english(page->lang) ? ", by " : ", uiterlijk ");
        out_date(out, row->due_latest);
    }
    if (row->missing != 0) {
        out_text(out, english(page->lang) ? ", missing " : ", ontbreekt ");
        out_text(out, kwk_code_name(KWK_GROUP_FACT, row->missing));
    }
    out_char(out, '\n');
}

static void heading(struct out *out, const struct phase_page *page, const char *nl, const char *en)
{
    out_text(out, english(page->lang) ? en : nl);
    out_char(out, '\n');
}

void phase_print(const struct phase_page *page, struct out *out)
{
    out_text(out, english(page->lang) ? "as of " : "peildatum ");
    out_date(out, page->query->as_of);
    if (page->child->label.length > 0) {
        out_text(out, english(page->lang) ? "  child " : "  kind ");
        out_bytes(out, page->child->label.start, page->child->label.length);
    }
    out_char(out, '\n');
    heading(out, page, "stappen", "steps");
    for (uint32_t i = 0; i < page->row_count; i++)
        row_line(out, page->zaak, page->child, &page->rows[i], page->lang);
    heading(out, page, "overgangen", "transitions");
    for (uint32_t i = 0; i < page->transition_count; i++)
        transition_lines(out, page, &page->transitions[i]);
    if (page->open == 0)
        return;
    heading(out, page, "open in deze stappen", "open in these steps");
    for (uint32_t i = 0; i < page->open_count; i++)
        open_line(out, page, &page->open[i]);
}
