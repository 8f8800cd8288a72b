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

void phase_print(const struct phase_page *page, struct out *out)
{
    for (uint32_t i = 0; i < page->row_count; i++)
        row_line(out, page->zaak, page->child, &page->rows[i], page->lang);
}
