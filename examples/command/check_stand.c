/*
 * check_stand.c: `verwacht_fase`, `verwacht_overgang` and `verwacht_tegenstrijdig` lines against what
 * the library says of a child. Plain C11.
 */
#include "check_stand.h"
#include "phase_text.h"
#include "zaak_words.h"

static void two(struct out *out, const char *wanted, const char *found)
{
    out_text(out, " (verwacht <> gevonden) ");
    out_text(out, wanted);
    out_text(out, " <> ");
    out_text(out, found);
}

bool check_step(const struct zaak_expect *expect, const struct kwk_phase_row *rows, uint32_t count,
                struct out *out)
{
    for (uint32_t i = 0; i < count; i++) {
        const struct kwk_phase_row *row = &rows[i];
        bool since = (expect->given & ZAAK_GIVEN_START) == 0 || row->since == expect->start;
        if (row->step != expect->norm)
            continue;
        if (row->state == expect->verdict && since)
            return true;
        out_text(out, "verwacht_fase ");
        out_text(out, kwk_code_name(KWK_GROUP_STEP, expect->norm));
        two(out, kwk_code_name(KWK_GROUP_PHASE, expect->verdict),
            kwk_code_name(KWK_GROUP_PHASE, row->state));
        out_text(out, " sinds ");
        out_date(out, row->since);
        if (row->missing != 0) {
            out_text(out, " ontbreekt ");
            out_text(out, kwk_code_name(KWK_GROUP_FACT, row->missing));
        }
    }
    return false;
}

/* Whether a need that is not met, or not known, is what a word behind `mist` names. */
static bool lacking(const struct kwk_need_row *needs, uint32_t count, int32_t transition,
                    int32_t what)
{
    for (uint32_t i = 0; i < count; i++) {
        const struct kwk_need_row *need = &needs[i];
        if (need->transition != transition ||
            (need->state != KWK_NEEDSTATE_OPEN && need->state != KWK_NEEDSTATE_NOT_KNOWN))
            continue;
        if (what < 0 ? need->need == -what
                     : (need->need == KWK_NEED_FEIT && need->number == what) ||
                           (need->need == KWK_NEED_NORM && need->number == what) ||
                           (need->need == KWK_NEED_MACHTIGING && what == KWK_FACT_MACHTIGING) ||
                           need->missing == what)
            return true;
    }
    return false;
}

bool check_transition(const struct zaak_expect *expect, const struct kwk_transition_row *rows,
                      uint32_t count, const struct kwk_need_row *needs, uint32_t need_count,
                      struct out *out)
{
    for (uint32_t i = 0; i < count; i++) {
        bool met = rows[i].state == expect->verdict;
        if (rows[i].transition != expect->norm)
            continue;
        for (uint32_t k = 0; k < ZAAK_LACKS_MAX && expect->lacks[k] != 0; k++) {
            if (lacking(needs, need_count, expect->norm, expect->lacks[k]))
                continue;
            met = false;
            out_text(out, zaak_lacks_word(expect->lacks[k]));
            out_text(out, " ontbreekt niet; ");
        }
        if (met)
            return true;
        out_text(out, "verwacht_overgang ");
        out_text(out, kwk_code_name(KWK_GROUP_OVERGANG, expect->norm));
        two(out, kwk_code_name(KWK_GROUP_TRANSITION, expect->verdict),
            kwk_code_name(KWK_GROUP_TRANSITION, rows[i].state));
        for (uint32_t k = 0; k < need_count; k++) {
            if (needs[k].transition != expect->norm || needs[k].state == KWK_NEEDSTATE_MET ||
                needs[k].state == KWK_NEEDSTATE_NOT_APPLICABLE)
                continue;
            out_text(out, "; ");
            phase_need(out, needs[k].need, needs[k].number, needs[k].values);
            out_char(out, ' ');
            out_text(out, kwk_code_name(KWK_GROUP_NEEDSTATE, needs[k].state));
        }
    }
    return false;
}

/* Whether a remark is one that the line speaks of. */
static bool spoken_of(const struct zaak_expect *expect, const struct kwk_remark *remark)
{
    return (expect->norm == 0 || remark->code == expect->norm) &&
           (expect->anchor == 0 || remark->fact_id == expect->anchor) &&
           (expect->trigger == 0 || remark->other_id == expect->trigger);
}

bool check_inconsistent(const struct zaak_expect *expect, const struct kwk_remark *remarks,
                        uint32_t count, struct out *out)
{
    bool found = false;

    for (uint32_t i = 0; i < count; i++)
        found = found || spoken_of(expect, &remarks[i]);
    if (found == (expect->verdict != 0))
        return true;
    out_text(out, "verwacht_tegenstrijdig ");
    out_text(out, expect->verdict == 0 ? "geen " : "");
    out_text(out, kwk_code_name(KWK_GROUP_TEGENSTRIJDIG, expect->norm));
    out_text(out, ": gevonden");
    for (uint32_t i = 0; i < count; i++) {
        out_char(out, ' ');
        out_text(out, remarks[i].sort == KWK_REMARK_FAULT
                          ? kwk_status_name(remarks[i].code)
                          : kwk_code_name(KWK_GROUP_TEGENSTRIJDIG, remarks[i].code));
        out_char(out, ' ');
        out_number(out, remarks[i].fact_id);
    }
    return false;
}
