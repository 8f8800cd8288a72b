/*
 * phase_table.c: the tables of docs/fasen.md from the library: what begins and ends each step, and
 * the transitions with what each needs. Plain C11.
 */
#include "phase_text.h"

static void values(struct out *out, int32_t kind, int32_t mask)
{
    phase_need(out, KWK_NEED_FEIT, kind, (uint32_t)mask);
}

static void borders(struct out *out)
{
    out_text(out, "| stap | | feit | paragraaf | in woorden |\n|---|---|---|---|---|\n");
    for (uint32_t i = 0; i < kwk_border_count(); i++) {
        int32_t step = 0;
        int32_t side = 0;
        int32_t fact = 0;
        int32_t mask = 0;
        kwk_border_value(i, KWK_BORDERVALUE_STEP, &step);
        kwk_border_value(i, KWK_BORDERVALUE_SIDE, &side);
        kwk_border_value(i, KWK_BORDERVALUE_FACT, &fact);
        kwk_border_value(i, KWK_BORDERVALUE_VALUES, &mask);
        out_text(out, "| ");
        out_text(out, kwk_code_name(KWK_GROUP_STEP, step));
        out_text(out, side == KWK_BORDER_BEGINS ? " | begint | `" : " | eindigt | `");
        values(out, fact, mask);
        out_text(out, "` | ");
        out_text(out, kwk_border_section(i));
        out_text(out, " | ");
        out_text(out, kwk_border_text(i, KWK_LANG_NL));
        out_text(out, " |\n");
    }
}

static void needs_of(struct out *out, const struct kwk_need_row *needs, uint32_t count,
                     int32_t transition, int32_t level)
{
    const char *before = "";

    for (uint32_t i = 0; i < count; i++) {
        if (needs[i].transition != transition || needs[i].level != level)
            continue;
        out_text(out, needs[i].other != 0 ? " *of* " : before);
        out_char(out, '`');
        phase_need(out, needs[i].need, needs[i].number, needs[i].values);
        out_char(out, '`');
        before = "; ";
    }
}

/* The needs are the same for every case: an empty one tells them. */
static void transitions(struct out *out)
{
    struct kwk_query query = {.size = sizeof query, .as_of = 20260101};
    struct kwk_transition_row rows[64];
    struct kwk_need_row needs[512];
    uint32_t count = 0;
    uint32_t need_count = 0;

    if (kwk_transition(&query, 0, 0, 0, 0, rows, sizeof rows[0], 64, &count, needs, sizeof needs[0],
                       512, &need_count, 0) != KWK_OK)
        return;
    out_text(out,
             "| nr | overgang | van | naar | nodig naar de wet | nodig naar het kader | grond | "
             "bron |\n|---|---|---|---|---|---|---|---|\n");
    for (uint32_t i = 0; i < count; i++) {
        int32_t number = rows[i].transition;
        out_text(out, "| ");
        out_number(out, number);
        out_text(out, " | `");
        out_text(out, kwk_code_name(KWK_GROUP_OVERGANG, number));
        out_text(out, "`: ");
        out_text(out, kwk_transition_text(number, KWK_TRANSITIONTEXT_TITLE, KWK_LANG_NL));
        out_text(out, " | ");
        out_text(out, kwk_code_name(KWK_GROUP_STEP, rows[i].from));
        out_text(out, " | ");
        out_text(out, kwk_code_name(KWK_GROUP_STEP, rows[i].to));
        out_text(out, " | ");
        needs_of(out, needs, need_count, number, KWK_LEVEL_WET);
        out_text(out, " | ");
        needs_of(out, needs, need_count, number, KWK_LEVEL_KADER);
        out_text(out, " | ");
        out_text(out, kwk_transition_text(number, KWK_TRANSITIONTEXT_GROUND, KWK_LANG_NL));
        out_text(out, " | ");
        out_text(out, kwk_transition_text(number, KWK_TRANSITIONTEXT_SOURCE, KWK_LANG_NL));
        out_text(out, " |\n");
    }
}

void phase_markdown(struct out *out)
{
    out_text(out, "<!-- grenzen -->\n");
    borders(out);
    out_text(out, "<!-- overgangen -->\n");
    transitions(out);
    out_text(out, "<!-- einde -->\n");
}
