/*
 * zaak_ask.c: a `verwacht_mag` or `verwacht_toestemming` line of a text case, read and written.
 * Plain C11.
 */
#include "zaak_words.h"

bool zaak_expect_asks(const struct zaak_expect *expect)
{
    return expect->sort == ZAAK_EXPECT_MAY || expect->sort == ZAAK_EXPECT_CONSENT;
}

static bool fail(struct zaak_reader *reader, int32_t code, const struct zaak_scan *scan,
                 struct zaak_text got, int32_t want)
{
    return zaak_fail(reader->fault, code, scan->line, got, want);
}

/* What both kinds of line may name. */
static bool read_common(struct zaak_reader *reader, struct zaak_scan *scan, struct zaak_text word,
                        struct zaak_expect *expect, uint32_t *bit)
{
    if (zaak_is(word, "persoon")) {
        *bit = ZAAK_GIVEN_PERSON;
        return zaak_number_after(reader, scan, word, KWK_PERSON_MAX, &expect->person);
    }
    if (zaak_is(word, "betreft")) {
        *bit = ZAAK_GIVEN_ABOUT;
        return zaak_reference(reader, scan, word, &expect->about);
    }
    if (zaak_is(word, "bekwaam") || zaak_is(word, "onbekwaam")) {
        *bit = ZAAK_GIVEN_CAPABLE;
        expect->capable = zaak_is(word, "bekwaam") ? KWK_BEKWAAM_JA : KWK_BEKWAAM_NEE;
        return true;
    }
    if (zaak_is(word, "mist")) {
        *bit = ZAAK_GIVEN_MISSING;
        return zaak_code_after(reader, scan, word, KWK_GROUP_FACT, &expect->missing);
    }
    if (zaak_is(word, "regel")) {
        *bit = ZAAK_GIVEN_ROW;
        return zaak_number_after(reader, scan, word, INT32_MAX, &expect->row);
    }
    return fail(reader, ZAAK_E_WORD, scan, word, ZAAK_WANT_PROPERTY);
}

static bool read_may(struct zaak_reader *reader, struct zaak_scan *scan, struct zaak_text word,
                     struct zaak_expect *expect, uint32_t *bit)
{
    if (zaak_is(word, "plaats")) {
        *bit = ZAAK_GIVEN_PLACE;
        return zaak_code_after(reader, scan, word, KWK_GROUP_PLAATS, &expect->place);
    }
    if (zaak_is(word, "omstreden")) {
        *bit = ZAAK_GIVEN_DISPUTED;
        expect->disputed = 1;
        return true;
    }
    if (zaak_is(word, "vanaf")) {
        *bit = ZAAK_GIVEN_FROM;
        return zaak_date_after(reader, scan, word, &expect->from);
    }
    if (zaak_is(word, "t/m")) {
        *bit = ZAAK_GIVEN_UNTIL;
        return zaak_date_after(reader, scan, word, &expect->until);
    }
    return read_common(reader, scan, word, expect, bit);
}

static bool read_consent(struct zaak_reader *reader, struct zaak_scan *scan, struct zaak_text word,
                         struct zaak_expect *expect, uint32_t *bit)
{
    if (zaak_is(word, "van")) {
        *bit = ZAAK_GIVEN_ACTOR;
        return zaak_code_after(reader, scan, word, KWK_GROUP_ACTOR, &expect->actor);
    }
    if (zaak_is(word, "gegeven") || zaak_is(word, "geweigerd")) {
        *bit = ZAAK_GIVEN_FACT;
        expect->response = zaak_is(word, "gegeven") ? KWK_ANTWOORD_GEGEVEN : KWK_ANTWOORD_GEWEIGERD;
        return zaak_reference(reader, scan, word, &expect->fact);
    }
    return read_common(reader, scan, word, expect, bit);
}

/* ACTOR HANDELING ANTWOORD, or SOORT [niet] BEHOEFTE. */
static bool read_start(struct zaak_reader *reader, struct zaak_scan *scan, struct zaak_text keyword,
                       struct zaak_expect *expect)
{
    struct zaak_text word;

    if (expect->sort == ZAAK_EXPECT_MAY)
        return zaak_code_after(reader, scan, keyword, KWK_GROUP_ACTOR, &expect->actor) &&
               zaak_code_after(reader, scan, keyword, KWK_GROUP_ACT, &expect->act) &&
               zaak_code_after(reader, scan, keyword, KWK_GROUP_MAY, &expect->answer);
    if (!zaak_code_after(reader, scan, keyword, KWK_GROUP_CONSENT, &expect->act))
        return false;
    if (zaak_peek(scan, &word) && zaak_is(word, "niet")) {
        zaak_next(scan, &word);
        expect->given |= ZAAK_GIVEN_NOT;
    }
    return zaak_code_after(reader, scan, keyword, KWK_GROUP_BEHOEFTE, &expect->need);
}

bool zaak_read_ask(struct zaak_reader *reader, struct zaak_scan *scan, int32_t ask)
{
    struct zaak *zaak = reader->zaak;
    struct zaak_expect expect = {.line = scan->line, .sort = ask};
    struct zaak_text keyword = {"verwacht_mag", 12};
    struct zaak_text word;

    if (ask == ZAAK_EXPECT_CONSENT)
        keyword = (struct zaak_text){"verwacht_toestemming", 20};
    if (zaak->expect_count >= zaak->expect_room || reader->child->expects >= ZAAK_EXPECTS_MAX)
        return fail(reader, ZAAK_E_MANY, scan, keyword, ZAAK_WANT_NOTHING);
    if (!read_start(reader, scan, keyword, &expect))
        return false;
    while (zaak_next(scan, &word)) {
        uint32_t bit = 0;
        if (!(ask == ZAAK_EXPECT_MAY ? read_may(reader, scan, word, &expect, &bit)
                                     : read_consent(reader, scan, word, &expect, &bit)))
            return false;
        if ((expect.given & bit) != 0)
            return fail(reader, ZAAK_E_TWICE, scan, word, ZAAK_WANT_NOTHING);
        expect.given |= bit;
    }
    zaak->expects[zaak->expect_count++] = expect;
    reader->child->expects++;
    return true;
}

static void put(struct out *out, const char *before, int32_t group, int32_t number)
{
    out_text(out, before);
    out_text(out, kwk_code_name(group, number));
}

static void put_number(struct out *out, const char *before, int32_t number)
{
    out_text(out, before);
    out_number(out, number);
}

static void put_reference(struct out *out, const char *before, const struct zaak *zaak,
                          const struct zaak_child *child, int32_t id)
{
    const struct zaak_name *name = zaak_name_of(zaak, child, id);

    out_text(out, before);
    if (name == 0) {
        out_number(out, id);
        return;
    }
    out_char(out, '@');
    out_bytes(out, name->text.start, name->text.length);
}

static void write_start(struct out *out, const struct zaak_expect *expect)
{
    if (expect->sort == ZAAK_EXPECT_MAY) {
        put(out, "verwacht_mag ", KWK_GROUP_ACTOR, expect->actor);
        put(out, " ", KWK_GROUP_ACT, expect->act);
        put(out, " ", KWK_GROUP_MAY, expect->answer);
        return;
    }
    put(out, "verwacht_toestemming ", KWK_GROUP_CONSENT, expect->act);
    put(out, (expect->given & ZAAK_GIVEN_NOT) != 0 ? " niet " : " ", KWK_GROUP_BEHOEFTE,
        expect->need);
    if ((expect->given & ZAAK_GIVEN_ACTOR) != 0)
        put(out, " van ", KWK_GROUP_ACTOR, expect->actor);
}

void zaak_write_ask(struct out *out, const struct zaak *zaak, const struct zaak_child *child,
                    const struct zaak_expect *expect)
{
    const uint32_t given = expect->given;

    write_start(out, expect);
    if ((given & ZAAK_GIVEN_PERSON) != 0)
        put_number(out, " persoon ", expect->person);
    if ((given & ZAAK_GIVEN_ABOUT) != 0)
        put_reference(out, " betreft ", zaak, child, expect->about);
    if ((given & ZAAK_GIVEN_PLACE) != 0)
        put(out, " plaats ", KWK_GROUP_PLAATS, expect->place);
    if ((given & ZAAK_GIVEN_CAPABLE) != 0)
        out_text(out, expect->capable == KWK_BEKWAAM_JA ? " bekwaam" : " onbekwaam");
    if ((given & ZAAK_GIVEN_FACT) != 0)
        put_reference(out, expect->response == KWK_ANTWOORD_GEGEVEN ? " gegeven " : " geweigerd ",
                      zaak, child, expect->fact);
    if ((given & ZAAK_GIVEN_MISSING) != 0)
        put(out, " mist ", KWK_GROUP_FACT, expect->missing);
    if ((given & ZAAK_GIVEN_ROW) != 0)
        put_number(out, " regel ", expect->row);
    if ((given & ZAAK_GIVEN_DISPUTED) != 0)
        out_text(out, " omstreden");
    if ((given & ZAAK_GIVEN_FROM) != 0) {
        out_text(out, " vanaf ");
        out_date(out, expect->from);
    }
    if ((given & ZAAK_GIVEN_UNTIL) != 0) {
        out_text(out, " t/m ");
        out_date(out, expect->until);
    }
}
