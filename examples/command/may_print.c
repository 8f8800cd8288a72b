/*
 * may_print.c: one answer of kwk_may, and the needs of kwk_consent, as text.
 */
#include "may_print.h"

static const char *word(int32_t lang, const char *nl, const char *en)
{
    return lang == KWK_LANG_EN ? en : nl;
}

int32_t may_row_value(int32_t table, int32_t row, int32_t field)
{
    int32_t value = 0;

    (void)kwk_row_value(table, row, field, &value);
    return value;
}

/* "advies van de raad"; of what is owed to somebody: "jeugdige: gehoord". */
static void need_text(bool owed, int32_t need, int32_t actor, int32_t lang, struct out *out)
{
    const char *of = kwk_code_label(KWK_GROUP_ACTOR, actor, lang);
    const char *what = kwk_code_label(KWK_GROUP_BEHOEFTE, need, lang);

    out_text(out, owed ? of : what);
    if (owed) {
        out_text(out, ": ");
        out_text(out, what);
    } else if (actor != 0) {
        out_text(out, need == KWK_BEHOEFTE_GEZAMENLIJK ? " " : word(lang, " van ", " of "));
        out_text(out, of);
    }
}

void may_row_answer(int32_t table, int32_t row, int32_t lang, struct out *out)
{
    static const int32_t fields[] = {KWK_RIJ_BEHOEFTE, KWK_RIJ_BEHOEFTE2, KWK_RIJ_BEHOEFTE3};
    const int32_t answer = may_row_value(table, row, KWK_RIJ_ANTWOORD);
    const char *before = answer != 0 ? ": " : "";

    if (answer != 0)
        out_text(out, kwk_code_label(KWK_GROUP_MAY, answer, lang));
    for (uint32_t i = 0; i < 3; i++) {
        int32_t need = may_row_value(table, row, fields[i]);
        if (need == 0)
            continue;
        out_text(out, before);
        before = "; ";
        need_text(table == KWK_RIJTABEL_TOESTEMMING, need, may_row_value(table, row, fields[i] + 1),
                  lang, out);
    }
}

/* "toestemming 2026-04-01": the fact that gives it. */
static void given_text(const struct zaak *zaak, const struct zaak_child *child, int32_t id,
                       int32_t lang, struct out *out)
{
    for (uint32_t i = 0; i < child->facts; i++) {
        const struct kwk_fact *fact = &zaak->facts[child->facts_at + i];
        if (fact->id != id)
            continue;
        out_text(out, kwk_code_label(KWK_GROUP_FACT, fact->kind, lang));
        out_char(out, ' ');
        out_date(out, fact->date);
    }
}

static void flags_text(uint32_t flags, int32_t lang, struct out *out)
{
    static const struct {
        uint32_t flag;
        const char *nl;
        const char *en;
    } notes[] = {
        {KWK_NEEDFLAG_OMSTREDEN, "omstreden lezing", "disputed reading"},
        {KWK_NEEDFLAG_AANBEVELING, "gesteld in het kader, niet in de wet",
         "asked by the framework, not by statute"},
        {KWK_NEEDFLAG_ONGELEZEN, "wettekst niet aan de bron gelezen",
         "text not read at its source"},
        {KWK_NEEDFLAG_BESCHIKKING, "lees de beschikking of de stukken",
         "read the order or the papers"},
        {KWK_NEEDFLAG_ANALOGIE, "naar analogie", "by analogy"},
    };

    for (uint32_t i = 0; i < sizeof notes / sizeof notes[0]; i++) {
        if ((flags & notes[i].flag) == 0)
            continue;
        out_text(out, "; ");
        out_text(out, word(lang, notes[i].nl, notes[i].en));
    }
}

/* "[303] De GI die ... (BW art. 1:260 lid 2)" */
static void row_line(int32_t table, int32_t row, uint32_t flags, int32_t lang, struct out *out)
{
    out_text(out, "    [");
    out_number(out, row);
    out_text(out, "] ");
    out_text(out, kwk_row_text(table, row, KWK_RIJTEKST_TEKST, lang));
    out_text(out, " (");
    out_text(out, kwk_row_text(table, row, KWK_RIJTEKST_BRON, lang));
    flags_text(flags, lang, out);
    out_text(out, ")\n");
}

static void until_text(kwk_date from, kwk_date until, int32_t lang, struct out *out)
{
    if (from != 0) {
        out_text(out, word(lang, ", vanaf ", ", from "));
        out_date(out, from);
    }
    if (until != 0) {
        out_text(out, word(lang, ", t/m ", ", through "));
        out_date(out, until);
    }
}

static void need_line(const struct zaak *zaak, const struct zaak_child *child, bool owed,
                      const struct kwk_need *need, int32_t lang, struct out *out)
{
    out_text(out, owed ? "  " : "      - ");
    if (owed && (need->flags & KWK_NEEDFLAG_MOGELIJK) != 0)
        out_text(out, word(lang, "misschien ", "perhaps "));
    need_text(owed, need->need, need->actor, lang, out);
    if (need->person > 0) {
        out_text(out, word(lang, ", persoon ", ", person "));
        out_number(out, need->person);
    }
    if (need->given != 0) {
        out_text(out, need->response == KWK_ANTWOORD_GEWEIGERD
                          ? word(lang, ": geweigerd, ", ": refused, ")
                          : word(lang, ": er is ", ": there is "));
        given_text(zaak, child, need->given, lang, out);
    } else if (need->missing != 0) {
        out_text(out, word(lang, ": niet vastgelegd (", ": not on record ("));
        out_text(out, kwk_code_label(KWK_GROUP_FACT, need->missing, lang));
        out_char(out, ')');
    }
    out_char(out, '\n');
}

void may_print(const void *what, struct out *out)
{
    const struct may_page *page = what;
    const struct kwk_may_result *result = page->result;
    int32_t last = 0;

    out_text(out, kwk_code_label(KWK_GROUP_ACTOR, page->question->actor, page->lang));
    out_text(out, ": ");
    out_text(out, kwk_code_label(KWK_GROUP_ACT, page->question->act, page->lang));
    out_text(out, word(page->lang, ", op ", ", on "));
    out_date(out, page->as_of);
    out_text(out, ": ");
    out_text(out, kwk_code_label(KWK_GROUP_MAY, result->answer, page->lang));
    until_text(result->from, result->until, page->lang, out);
    out_char(out, '\n');
    if (result->missing != 0) {
        out_text(out, word(page->lang, "  ontbreekt: ", "  missing: "));
        out_text(out, kwk_code_label(KWK_GROUP_FACT, result->missing, page->lang));
        out_char(out, '\n');
    }
    for (uint32_t i = 0; i < page->count; i++) {
        const struct kwk_need *need = &page->needs[i];
        if ((need->flags & KWK_NEEDFLAG_GELDIGHEID) != 0) {
            out_text(out, word(page->lang, "  de regels gelden vanaf 2015-01-01\n",
                               "  the rows hold from 2015-01-01\n"));
            continue;
        }
        if (need->row != last) {
            out_text(out, "  ");
            if ((need->flags & KWK_NEEDFLAG_MOGELIJK) != 0)
                out_text(out, word(page->lang, "misschien ", "perhaps "));
            out_text(out, kwk_code_label(KWK_GROUP_MAY, need->answer, page->lang));
            out_char(out, '\n');
            row_line(KWK_RIJTABEL_BEVOEGDHEID, need->row, need->flags, page->lang, out);
        }
        last = need->row;
        if (need->need != 0)
            need_line(page->zaak, page->child, false, need, page->lang, out);
    }
}

void consent_print(const void *what, struct out *out)
{
    const struct consent_page *page = what;

    out_text(out, kwk_code_label(KWK_GROUP_CONSENT, page->kind, page->lang));
    out_text(out, word(page->lang, ", op ", ", on "));
    out_date(out, page->as_of);
    out_char(out, '\n');
    for (uint32_t i = 0; i < page->count; i++) {
        const struct kwk_need *need = &page->needs[i];
        if ((need->flags & KWK_NEEDFLAG_GELDIGHEID) != 0) {
            out_text(out, word(page->lang, "  de regels gelden vanaf 2015-01-01\n",
                               "  the rows hold from 2015-01-01\n"));
            continue;
        }
        need_line(page->zaak, page->child, true, need, page->lang, out);
        row_line(KWK_RIJTABEL_TOESTEMMING, need->row, need->flags, page->lang, out);
    }
}
