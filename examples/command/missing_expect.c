/*
 * missing_expect.c: the `verwacht_ontbreekt` lines of a text case, and whether they came true.
 * Plain C11.
 */
#include "missing_text.h"
#include "zaak_words.h"

/* anker @name, persoon n, allen, volgnummer n, aanvullen @name, ten_minste; `bit` tells which. */
static bool read_property(struct zaak_reader *reader, struct zaak_scan *scan, struct zaak_text word,
                          struct zaak_expect *expect, uint32_t *bit)
{
    if (zaak_is(word, "anker")) {
        *bit = ZAAK_GIVEN_ANCHOR;
        return zaak_reference(reader, scan, word, &expect->anchor);
    }
    if (zaak_is(word, "aanvullen")) {
        *bit = ZAAK_GIVEN_FACT;
        return zaak_reference(reader, scan, word, &expect->fact);
    }
    if (zaak_is(word, "volgnummer")) {
        *bit = ZAAK_GIVEN_ORDINAL;
        return zaak_number_after(reader, scan, word, INT32_MAX, &expect->ordinal);
    }
    if (zaak_is(word, "persoon")) {
        *bit = ZAAK_GIVEN_PERSON;
        return zaak_number_after(reader, scan, word, KWK_PERSON_MAX, &expect->person);
    }
    if (zaak_is(word, "allen")) {
        *bit = ZAAK_GIVEN_PERSON;
        expect->person = -1;
        return true;
    }
    if (zaak_is(word, "ten_minste")) {
        *bit = ZAAK_GIVEN_LEAST;
        return true;
    }
    return zaak_fail(reader->fault, ZAAK_E_WORD, scan->line, word, ZAAK_WANT_GAP);
}

/* NORM geen, or NORM kind... [property ...] */
bool zaak_read_missing(struct zaak_reader *reader, struct zaak_scan *scan)
{
    struct zaak_expect expect = {.line = scan->line, .sort = ZAAK_EXPECT_MISSING};
    struct zaak_text keyword = {"verwacht_ontbreekt", 18};
    struct zaak_text word;
    uint32_t count = 0;
    bool kinds = true;

    if (!zaak_code_after(reader, scan, keyword, KWK_GROUP_NORM, &expect.norm))
        return false;
    if (!zaak_peek(scan, &word))
        return zaak_fail(reader->fault, ZAAK_E_FOLLOW, scan->line, keyword, ZAAK_WANT_GAP);
    if (zaak_is(word, "geen")) {
        zaak_next(scan, &word);
        kinds = false;
    }
    while (zaak_next(scan, &word)) {
        uint32_t bit = 0;
        kinds = kinds && count < ZAAK_LACKS_MAX;
        if (kinds && zaak_code(KWK_GROUP_FACT, word, &expect.lacks[count])) {
            count++;
            continue;
        }
        kinds = false;
        if (!read_property(reader, scan, word, &expect, &bit))
            return false;
        if ((expect.given & bit) != 0)
            return zaak_fail(reader->fault, ZAAK_E_TWICE, scan->line, word, ZAAK_WANT_NOTHING);
        expect.given |= bit;
    }
    if (count == 0 && (expect.given & (ZAAK_GIVEN_FACT | ZAAK_GIVEN_LEAST)) != 0)
        return zaak_fail(reader->fault, ZAAK_E_UNUSED, scan->line, keyword, ZAAK_WANT_GAP);
    return zaak_keep_expect(reader, &expect);
}

static bool chosen(const struct zaak_expect *expect, const struct kwk_gap *gap)
{
    const uint32_t given = expect->given;

    return gap->norm == expect->norm &&
           ((given & ZAAK_GIVEN_PERSON) == 0 || gap->person == expect->person) &&
           ((given & ZAAK_GIVEN_ANCHOR) == 0 || gap->anchor == expect->anchor) &&
           ((given & ZAAK_GIVEN_ORDINAL) == 0 || gap->ordinal == expect->ordinal);
}

/* Whether the set has these kinds and no others, in whatever order the line names them. */
static bool same_set(const struct zaak_expect *expect, const struct kwk_gap *set)
{
    const bool least = (set->flags & KWK_GAP_AT_LEAST) != 0;
    bool fact = (expect->given & ZAAK_GIVEN_FACT) == 0;
    int32_t found = 0;
    int32_t count = 0;

    while (count < ZAAK_LACKS_MAX && expect->lacks[count] != 0)
        count++;
    for (int32_t i = 0; i < set->items; i++) {
        fact = fact || set[i].fact == expect->fact;
        for (int32_t k = 0; k < count; k++)
            found += expect->lacks[k] == set[i].kind ? 1 : 0;
    }
    return fact && found == set->items && count == set->items &&
           least == ((expect->given & ZAAK_GIVEN_LEAST) != 0);
}

static void found_sets(const struct kwk_gap *gaps, uint32_t at, uint32_t end, struct out *out)
{
    for (uint32_t i = at; i < end; i++) {
        if (gaps[i].item == 1 && gaps[i].set > 1)
            out_text(out, " /");
        out_char(out, ' ');
        out_text(out, kwk_code_name(KWK_GROUP_FACT, gaps[i].kind));
        if (gaps[i].fact != 0) {
            out_text(out, " aanvullen ");
            out_number(out, gaps[i].fact);
        }
        if (gaps[i].item == gaps[i].items && (gaps[i].flags & KWK_GAP_AT_LEAST) != 0)
            out_text(out, " ten_minste");
    }
}

bool missing_match(const struct zaak_expect *expect, const struct kwk_gap *gaps, uint32_t count,
                   int32_t lang, struct out *out)
{
    const bool none = expect->lacks[0] == 0;
    uint32_t seen = 0;
    uint32_t end;

    for (uint32_t at = 0; at < count; at = end) {
        bool met = false;
        end = missing_finding_end(gaps, count, at);
        if (!chosen(expect, &gaps[at]))
            continue;
        seen++;
        for (uint32_t i = at; i < end; i += (uint32_t)gaps[i].items)
            met = met || same_set(expect, &gaps[i]);
        if (met && !none)
            continue;
        out_text(out, "verwacht_ontbreekt ");
        out_text(out, kwk_code_name(KWK_GROUP_NORM, expect->norm));
        out_text(out, lang == KWK_LANG_EN ? ": found" : ": gevonden");
        found_sets(gaps, at, end, out);
        return false;
    }
    if (seen > 0 || none)
        return true;
    out_text(out, "verwacht_ontbreekt ");
    out_text(out, kwk_code_name(KWK_GROUP_NORM, expect->norm));
    out_text(out, lang == KWK_LANG_EN ? ": found nothing missing" : ": gevonden geen");
    return false;
}
