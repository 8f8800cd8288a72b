/*
 * validate_text.c: remarks on a case as lines, and the table of all inconsistencies. Plain C11.
 */
#include "validate_text.h"
#include "phase_text.h"

uint32_t validate_where(const struct zaak *zaak, const struct zaak_child *child,
                        const struct kwk_remark *remark)
{
    if (remark->fact_index < 0 || (uint32_t)remark->fact_index >= child->facts)
        return child->line;
    return zaak->lines[child->facts_at + (uint32_t)remark->fact_index];
}

static void fault_line(struct out *out, const struct zaak *zaak, const struct zaak_child *child,
                       const struct kwk_remark *remark, int32_t lang)
{
    struct zaak_fault fault;
    const struct kwk_report report = {.size = sizeof report,
                                      .status = remark->code,
                                      .fact_index = remark->fact_index,
                                      .fact_id = remark->fact_id,
                                      .field = remark->field,
                                      .got = remark->got,
                                      .other_index = remark->other_index};

    zaak_refused(zaak, child, &report, &fault);
    zaak_fault_text(&fault, lang, out);
}

void validate_line(struct out *out, const struct zaak *zaak, const struct zaak_child *child,
                   const struct kwk_remark *remark, int32_t lang)
{
    bool en = lang == KWK_LANG_EN;

    if (remark->sort == KWK_REMARK_FAULT) {
        fault_line(out, zaak, child, remark, lang);
        return;
    }
    out_text(out, kwk_code_label(KWK_GROUP_SEVERITY, remark->severity, lang));
    out_text(out, ": ");
    out_text(out, kwk_inconsistency_text(remark->code, KWK_REMARKTEXT_TITLE, lang));
    out_text(out, ": ");
    phase_fact(out, zaak, child, remark->fact_id);
    if (remark->other_id != 0) {
        out_text(out, en ? " against " : " tegenover ");
        phase_fact(out, zaak, child, remark->other_id);
    }
    if (remark->day != 0) {
        out_text(out, " (");
        out_date(out, remark->day);
        out_char(out, ')');
    }
    out_text(out, " [");
    out_text(out, kwk_code_name(KWK_GROUP_TEGENSTRIJDIG, remark->code));
    out_text(out, "; ");
    out_text(out, kwk_inconsistency_text(remark->code, KWK_REMARKTEXT_SOURCE, lang));
    out_char(out, ']');
}

void validate_markdown(struct out *out)
{
    int32_t number;

    out_text(out, "| nr | code | ernst | wat | waarom | wanneer gemeld | bron |\n"
                  "|---|---|---|---|---|---|---|\n");
    for (uint32_t i = 0; (number = kwk_inconsistency_at(i)) != 0; i++) {
        out_text(out, "| ");
        out_number(out, number);
        out_text(out, " | `");
        out_text(out, kwk_code_name(KWK_GROUP_TEGENSTRIJDIG, number));
        out_text(out, "` | ");
        out_text(out, kwk_code_label(KWK_GROUP_SEVERITY, kwk_inconsistency_severity(number),
                                     KWK_LANG_NL));
        for (int32_t text = KWK_REMARKTEXT_TITLE; text <= KWK_REMARKTEXT_WHEN; text++) {
            if (text == KWK_REMARKTEXT_SOURCE)
                continue;
            out_text(out, " | ");
            out_text(out, kwk_inconsistency_text(number, text, KWK_LANG_NL));
        }
        out_text(out, " | ");
        out_text(out, kwk_inconsistency_text(number, KWK_REMARKTEXT_SOURCE, KWK_LANG_NL));
        out_text(out, " |\n");
    }
}
