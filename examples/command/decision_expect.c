/*
 * decision_expect.c: the `verwacht_besluit` and `verwacht_vereist` lines of a text case, and whether
 * they came true. Plain C11.
 */
#include "decision_print.h"
#include "zaak_words.h"

static bool room(struct zaak_reader *reader, struct zaak_scan *scan, struct zaak_text keyword)
{
    return reader->zaak->expect_count < reader->zaak->expect_room &&
                   reader->child->expects < ZAAK_EXPECTS_MAX
               ? true
               : zaak_fail(reader->fault, ZAAK_E_MANY, scan->line, keyword, ZAAK_WANT_NOTHING);
}

/* A state of the group, or `geen`; then nothing more. */
static bool read_state(struct zaak_reader *reader, struct zaak_scan *scan, struct zaak_text keyword,
                       int32_t group, int32_t *state)
{
    struct zaak_text word;

    *state = 0;
    if (zaak_peek(scan, &word) && zaak_is(word, "geen"))
        zaak_next(scan, &word);
    else if (!zaak_code_after(reader, scan, keyword, group, state))
        return false;
    if (zaak_next(scan, &word))
        return zaak_fail(reader->fault, ZAAK_E_UNUSED, scan->line, word, ZAAK_WANT_NOTHING);
    return true;
}

static bool keep(struct zaak_reader *reader, const struct zaak_expect *expect)
{
    reader->zaak->expects[reader->zaak->expect_count++] = *expect;
    reader->child->expects++;
    return true;
}

/* @besluit [NORM] tekort | onbekend | vraag | geen */
bool zaak_read_besluit(struct zaak_reader *reader, struct zaak_scan *scan)
{
    struct zaak_expect expect = {.line = scan->line, .form = ZAAK_EXPECT_BESLUIT};
    struct zaak_text keyword = {"verwacht_besluit", 16};
    struct zaak_text word;

    if (!room(reader, scan, keyword) || !zaak_reference(reader, scan, keyword, &expect.anchor))
        return false;
    if (!zaak_peek(scan, &word) || !zaak_is(word, "geen")) {
        if (!zaak_code_after(reader, scan, keyword, KWK_GROUP_NORM, &expect.norm))
            return false;
    }
    return read_state(reader, scan, keyword, KWK_GROUP_DEFICIENCY, &expect.verdict) &&
           keep(reader, &expect);
}

/* BESLUIT [@anker] aanwezig | ontbreekt | onbekend | lopend | geen */
bool zaak_read_vereist(struct zaak_reader *reader, struct zaak_scan *scan)
{
    struct zaak_expect expect = {.line = scan->line, .form = ZAAK_EXPECT_VEREIST};
    struct zaak_text keyword = {"verwacht_vereist", 16};
    struct zaak_text word;

    if (!room(reader, scan, keyword) ||
        !zaak_code_after(reader, scan, keyword, KWK_GROUP_BESLUIT, &expect.decision))
        return false;
    if (zaak_peek(scan, &word) &&
        (word.start[0] == '@' || (word.start[0] >= '0' && word.start[0] <= '9')) &&
        !zaak_reference(reader, scan, keyword, &expect.anchor))
        return false;
    return read_state(reader, scan, keyword, KWK_GROUP_NEED, &expect.verdict) &&
           keep(reader, &expect);
}

int32_t decision_match(const struct zaak_expect *expect, const struct kwk_deficiency *rows,
                       uint32_t count, int32_t *found)
{
    *found = 0;
    for (uint32_t i = 0; i < count; i++) {
        if (expect->norm != 0 && rows[i].norm != expect->norm)
            continue;
        *found = rows[i].state;
        if (expect->verdict == 0)
            return MATCH_NOT_EXPECTED;
        return rows[i].state == expect->verdict ? MATCH_MET : MATCH_DIFFERS;
    }
    return expect->verdict == 0 ? MATCH_MET : MATCH_NO_FINDING;
}

int32_t need_match(const struct zaak_expect *expect, const struct kwk_decision_need *rows,
                   uint32_t count, int32_t *found)
{
    uint32_t chosen = 0;
    uint32_t met = 0;

    *found = 0;
    for (uint32_t i = 0; i < count; i++) {
        if (rows[i].decision != expect->decision ||
            (expect->anchor != 0 && rows[i].anchor != expect->anchor))
            continue;
        chosen++;
        met += rows[i].state == expect->verdict ? 1u : 0u;
        if (rows[i].state != expect->verdict)
            *found = rows[i].state;
    }
    if (expect->verdict == 0)
        return chosen == 0 ? MATCH_MET : MATCH_NOT_EXPECTED;
    if (chosen == 0)
        return MATCH_NO_FINDING;
    if (met == chosen)
        return MATCH_MET;
    return met > 0 ? MATCH_AMBIGUOUS : MATCH_DIFFERS;
}

void decision_match_text(const struct zaak_expect *expect, int32_t result, int32_t found,
                         int32_t lang, struct out *out)
{
    bool en = lang == KWK_LANG_EN;
    bool one = expect->form == ZAAK_EXPECT_BESLUIT;
    int32_t group = one ? KWK_GROUP_DEFICIENCY : KWK_GROUP_NEED;

    out_text(out, one ? "verwacht_besluit " : "verwacht_vereist ");
    if (!one) {
        out_text(out, kwk_code_name(KWK_GROUP_BESLUIT, expect->decision));
        out_char(out, ' ');
    }
    if (expect->anchor != 0) {
        out_number(out, expect->anchor);
        out_char(out, ' ');
    }
    if (expect->norm != 0) {
        out_text(out, kwk_code_name(KWK_GROUP_NORM, expect->norm));
        out_char(out, ' ');
    }
    out_text(out, expect->verdict == 0 ? "geen" : kwk_code_name(group, expect->verdict));
    out_text(out, en ? ": found " : ": gevonden ");
    out_text(out, found == 0 ? "geen" : kwk_code_name(group, found));
    if (result == MATCH_AMBIGUOUS)
        out_text(out, en ? ", and some that fit; name the anchor"
                         : ", en ook die kloppen; noem het anker");
}
