/*
 * decision_matrix.c: the demands on each kind of core decision, and what calls for one, as Markdown;
 * written from the rows of the library. Plain C11 over a buffer.
 */
#include "decision_print.h"

enum {
    DEMANDS = 128, /* room for the norms; a test counts them */
    KINDS = 32
};

static void cell(struct out *out, const char *text)
{
    out_text(out, "| ");
    out_text(out, text != 0 ? text : "-");
    out_char(out, ' ');
}

static void number_cell(struct out *out, int32_t number)
{
    out_text(out, "| ");
    out_number(out, number);
    out_char(out, ' ');
}

static void demand(struct out *out, int32_t norm, int32_t lang)
{
    int32_t severity = 0;
    int32_t cure = 0;

    kwk_decision_norm(norm, &severity, &cure);
    number_cell(out, norm);
    cell(out, kwk_norm_title(norm, lang));
    cell(out, kwk_norm_source(norm));
    cell(out, kwk_code_name(KWK_GROUP_SEVERITY, severity));
    cell(out, kwk_code_label(KWK_GROUP_CURE, cure, lang));
    out_text(out, "|\n");
}

/* What calls for a decision of this kind: the norms that one of its kind alone fulfils. */
static void occasions(struct out *out, int32_t decision, int32_t lang)
{
    bool en = lang == KWK_LANG_EN;
    int32_t norms[DEMANDS];
    uint32_t count = 0;

    if (kwk_decision_occasions(decision, norms, DEMANDS, &count) != KWK_OK)
        return;
    out_text(out, en ? "\nCalled for by:\n\n| nr | norm | source |\n|---|---|---|\n"
                     : "\nVereist door:\n\n| nr | norm | bron |\n|---|---|---|\n");
    for (uint32_t i = 0; i < count; i++) {
        number_cell(out, norms[i]);
        cell(out, kwk_norm_title(norms[i], lang));
        cell(out, kwk_norm_source(norms[i]));
        out_text(out, "|\n");
    }
}

void decision_matrix(int32_t lang, struct out *out)
{
    bool en = lang == KWK_LANG_EN;

    out_text(out, en ? "# Core decisions: what each must meet, and what calls for one\n"
                     : "# Kernbesluiten: wat aan elk wordt gevraagd, en waar er een bij hoort\n");
    out_text(out,
             en ? "\nWritten from the rows of the library by `kwaliteitskader decision --matrix`.\n"
                : "\nGeschreven uit de rijen van de bibliotheek door `kwaliteitskader decision "
                  "--matrix`.\n");
    for (int32_t decision = 1; decision < KINDS; decision++) {
        int32_t norms[DEMANDS];
        uint32_t count = 0;
        if (kwk_decision_norms(decision, norms, DEMANDS, &count) != KWK_OK)
            continue;
        out_text(out, "\n## ");
        out_text(out, kwk_code_label(KWK_GROUP_BESLUIT, decision, lang));
        out_text(out, en ? "\n\n| nr | demand | source | how hard | cure |\n|---|---|---|---|---|\n"
                         : "\n\n| nr | eis | bron | hoe hard | herstel |\n|---|---|---|---|---|\n");
        for (uint32_t i = 0; i < count; i++)
            demand(out, norms[i], lang);
        occasions(out, decision, lang);
    }
}
