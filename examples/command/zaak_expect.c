/*
 * zaak_expect.c: one `verwacht`, `verwacht_wijziging` or `verwacht_verloop` line of a text case.
 * Plain C11.
 */
#include "zaak_words.h"

static bool fail(struct zaak_reader *reader, int32_t code, const struct zaak_scan *scan,
                 struct zaak_text got, int32_t want)
{
    return zaak_fail(reader->fault, code, scan->line, got, want);
}

/* `niet omstreden` and `niet_gedaan`: a property said to be absent. */
static bool read_not(struct zaak_reader *reader, struct zaak_scan *scan, struct zaak_text word,
                     uint32_t *bit)
{
    struct zaak_text next;

    if (!zaak_next(scan, &next))
        return fail(reader, ZAAK_E_FOLLOW, scan, word, ZAAK_WANT_PROPERTY);
    if (!zaak_is(next, "omstreden"))
        return fail(reader, ZAAK_E_WORD, scan, next, ZAAK_WANT_PROPERTY);
    *bit = ZAAK_GIVEN_DISPUTED;
    return true;
}

static bool read_days(struct zaak_reader *reader, struct zaak_scan *scan, struct zaak_text word,
                      int32_t *days)
{
    struct zaak_text next;

    if (!zaak_next(scan, &next))
        return fail(reader, ZAAK_E_FOLLOW, scan, word, ZAAK_WANT_INTEGER);
    if (!zaak_integer(next, days))
        return fail(reader, ZAAK_E_NUMBER, scan, next, ZAAK_WANT_INTEGER);
    return true;
}

/* One property and what follows it; `bit` tells which. */
static bool read_property(struct zaak_reader *reader, struct zaak_scan *scan, struct zaak_text word,
                          struct zaak_expect *expect, uint32_t *bit)
{
    static const struct {
        const char *word;
        uint32_t bit;
    } dates[] = {{"begin", ZAAK_GIVEN_START},
                 {"plan", ZAAK_GIVEN_DUE},
                 {"uiterlijk", ZAAK_GIVEN_DUE_LATEST},
                 {"gedaan", ZAAK_GIVEN_DONE}};
    kwk_date *days[] = {&expect->start, &expect->due, &expect->due_latest, &expect->done};

    for (uint32_t i = 0; i < 4; i++) {
        if (zaak_is(word, dates[i].word)) {
            *bit = dates[i].bit;
            return zaak_date_after(reader, scan, word, days[i]);
        }
    }
    if (zaak_is(word, "niet_gedaan")) {
        *bit = ZAAK_GIVEN_DONE;
        return true;
    }
    if (zaak_is(word, "niet"))
        return read_not(reader, scan, word, bit);
    if (zaak_is(word, "omstreden")) {
        *bit = ZAAK_GIVEN_DISPUTED;
        expect->disputed = 1;
        return true;
    }
    if (zaak_is(word, "streng")) {
        *bit = ZAAK_GIVEN_STRICT;
        return zaak_code_after(reader, scan, word, KWK_GROUP_VERDICT, &expect->strict);
    }
    if (zaak_is(word, "reden")) {
        *bit = ZAAK_GIVEN_REASON;
        return zaak_code_after(reader, scan, word, KWK_GROUP_REASON, &expect->reason);
    }
    if (zaak_is(word, "ontbreekt")) {
        *bit = ZAAK_GIVEN_MISSING;
        return zaak_code_after(reader, scan, word, KWK_GROUP_FACT, &expect->missing);
    }
    if (zaak_is(word, "lezing")) {
        *bit = ZAAK_GIVEN_READING;
        return zaak_code_after(reader, scan, word, KWK_GROUP_READING, &expect->reading);
    }
    if (zaak_is(word, "dagen")) {
        *bit = ZAAK_GIVEN_DAYS;
        return read_days(reader, scan, word, &expect->days);
    }
    if (zaak_is(word, "aanleiding")) {
        *bit = ZAAK_GIVEN_TRIGGER;
        return zaak_reference(reader, scan, word, &expect->trigger);
    }
    if (zaak_is(word, "bewijs")) {
        *bit = ZAAK_GIVEN_EVIDENCE;
        return zaak_reference(reader, scan, word, &expect->evidence);
    }
    if (zaak_is(word, "anker")) {
        *bit = ZAAK_GIVEN_ANCHOR;
        return zaak_reference(reader, scan, word, &expect->anchor);
    }
    if (zaak_is(word, "volgnummer")) {
        *bit = ZAAK_GIVEN_ORDINAL;
        return zaak_number_after(reader, scan, word, INT32_MAX, &expect->ordinal);
    }
    if (zaak_is(word, "persoon") || zaak_is(word, "ouder")) {
        *bit = ZAAK_GIVEN_PERSON;
        return zaak_number_after(reader, scan, word, KWK_PERSON_MAX, &expect->person);
    }
    if (zaak_is(word, "allen")) {
        *bit = ZAAK_GIVEN_PERSON;
        expect->person = -1;
        return true;
    }
    return fail(reader, ZAAK_E_WORD, scan, word, ZAAK_WANT_PROPERTY);
}

bool zaak_read_expect(struct zaak_reader *reader, struct zaak_scan *scan)
{
    struct zaak *zaak = reader->zaak;
    struct zaak_expect expect = {.line = scan->line};
    struct zaak_text keyword = {"verwacht", 8};
    struct zaak_text word;
    bool none;

    if (zaak->expect_count >= zaak->expect_room || reader->child->expects >= ZAAK_EXPECTS_MAX)
        return fail(reader, ZAAK_E_MANY, scan, keyword, ZAAK_WANT_NOTHING);
    none = zaak_peek(scan, &word) && zaak_is(word, "geen");
    if (none)
        zaak_next(scan, &keyword);
    if (!zaak_code_after(reader, scan, keyword, KWK_GROUP_NORM, &expect.norm))
        return false;
    if (!none && !zaak_code_after(reader, scan, keyword, KWK_GROUP_VERDICT, &expect.verdict))
        return false;
    while (zaak_next(scan, &word)) {
        uint32_t bit = 0;
        if (none)
            return fail(reader, ZAAK_E_UNUSED, scan, word, ZAAK_WANT_NOTHING);
        if (!read_property(reader, scan, word, &expect, &bit))
            return false;
        if ((expect.given & bit) != 0)
            return fail(reader, ZAAK_E_TWICE, scan, word, ZAAK_WANT_NOTHING);
        expect.given |= bit;
    }
    zaak->expects[zaak->expect_count++] = expect;
    reader->child->expects++;
    return true;
}

/* `van` and `t/m` of a course, or a property. */
static bool read_course_word(struct zaak_reader *reader, struct zaak_scan *scan,
                             struct zaak_text word, struct zaak_expect *expect)
{
    bool from = zaak_is(word, "van");
    uint32_t bit = 0;

    if (expect->form == ZAAK_EXPECT_COURSE && (from || zaak_is(word, "t/m"))) {
        kwk_date *date = from ? &expect->from : &expect->through;
        if (*date != 0)
            return fail(reader, ZAAK_E_TWICE, scan, word, ZAAK_WANT_NOTHING);
        return zaak_date_after(reader, scan, word, date);
    }
    if (!read_property(reader, scan, word, expect, &bit))
        return false;
    if ((bit & ~(uint32_t)ZAAK_GIVEN_OF_COURSE) != 0)
        return fail(reader, ZAAK_E_UNUSED, scan, word, ZAAK_WANT_NOTHING);
    if ((expect->given & bit) != 0)
        return fail(reader, ZAAK_E_TWICE, scan, word, ZAAK_WANT_NOTHING);
    expect->given |= bit;
    return true;
}

bool zaak_read_course(struct zaak_reader *reader, struct zaak_scan *scan, struct zaak_text keyword,
                      int32_t form)
{
    struct zaak *zaak = reader->zaak;
    struct zaak_expect expect = {.line = scan->line, .form = form};
    struct zaak_text word;

    if (zaak->expect_count >= zaak->expect_room || reader->child->expects >= ZAAK_EXPECTS_MAX)
        return fail(reader, ZAAK_E_MANY, scan, keyword, ZAAK_WANT_NOTHING);
    if (form == ZAAK_EXPECT_CHANGE && !zaak_date_after(reader, scan, keyword, &expect.from))
        return false;
    if (!zaak_code_after(reader, scan, keyword, KWK_GROUP_NORM, &expect.norm))
        return false;
    if (zaak_peek(scan, &word) && zaak_is(word, "geen"))
        zaak_next(scan, &word);
    else if (!zaak_code_after(reader, scan, keyword, KWK_GROUP_VERDICT, &expect.verdict))
        return false;
    while (zaak_next(scan, &word)) {
        if (!read_course_word(reader, scan, word, &expect))
            return false;
    }
    if (form == ZAAK_EXPECT_COURSE && (expect.from == 0 || expect.through == 0))
        return fail(reader, ZAAK_E_REQUIRED, scan, keyword, ZAAK_WANT_LAST_DAY);
    if (form == ZAAK_EXPECT_COURSE && expect.through < expect.from)
        return fail(reader, ZAAK_E_ORDER, scan, keyword, ZAAK_WANT_NOTHING);
    zaak->expects[zaak->expect_count++] = expect;
    reader->child->expects++;
    return true;
}
