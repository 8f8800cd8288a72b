/*
 * zaak_stand.c: the lines `verwacht_fase`, `verwacht_overgang` and `verwacht_tegenstrijdig` of a text
 * case. Plain C11.
 */
#include "zaak_words.h"

static const struct {
    const char *word;
    int32_t sort;
} sorts[] = {{"verwacht", ZAAK_EXPECT_FINDING},
             {"verwacht_fase", ZAAK_EXPECT_STEP},
             {"verwacht_overgang", ZAAK_EXPECT_TRANSITION},
             {"verwacht_tegenstrijdig", ZAAK_EXPECT_INCONSISTENT}};

int32_t zaak_expect_sort(struct zaak_text word)
{
    for (uint32_t i = 0; i < sizeof sorts / sizeof sorts[0]; i++) {
        if (zaak_is(word, sorts[i].word))
            return sorts[i].sort;
    }
    return -1;
}

/* Needs that are neither a fact nor a norm. */
static const int32_t other_needs[] = {KWK_NEED_BESLUIT, KWK_NEED_STAP, KWK_NEED_LEEFTIJD,
                                      KWK_NEED_VAN_KRACHT, KWK_NEED_AFLOOP};

bool zaak_lacks(struct zaak_text word, int32_t *number)
{
    for (uint32_t i = 0; i < sizeof other_needs / sizeof other_needs[0]; i++) {
        if (zaak_is(word, kwk_code_name(KWK_GROUP_NEED, other_needs[i]))) {
            *number = -other_needs[i];
            return true;
        }
    }
    return zaak_code(KWK_GROUP_FACT, word, number) || zaak_code(KWK_GROUP_NORM, word, number);
}

const char *zaak_lacks_word(int32_t number)
{
    if (number < 0)
        return kwk_code_name(KWK_GROUP_NEED, -number);
    return kwk_code_name(KWK_GROUP_FACT, number) != 0 ? kwk_code_name(KWK_GROUP_FACT, number)
                                                      : kwk_code_name(KWK_GROUP_NORM, number);
}

bool zaak_keep_expect(struct zaak_reader *reader, const struct zaak_expect *expect)
{
    static const struct zaak_text keyword = {"verwacht", 8};
    struct zaak *zaak = reader->zaak;

    if (zaak->expect_count >= zaak->expect_room || reader->child->expects >= ZAAK_EXPECTS_MAX)
        return zaak_fail(reader->fault, ZAAK_E_MANY, expect->line, keyword, ZAAK_WANT_NOTHING);
    zaak->expects[zaak->expect_count++] = *expect;
    reader->child->expects++;
    return true;
}

/* sinds <date> */
static bool read_since(struct zaak_reader *reader, struct zaak_scan *scan,
                       struct zaak_expect *expect)
{
    struct zaak_text word;

    while (zaak_next(scan, &word)) {
        if (!zaak_is(word, "sinds"))
            return zaak_fail(reader->fault, ZAAK_E_UNUSED, scan->line, word, ZAAK_WANT_NOTHING);
        if ((expect->given & ZAAK_GIVEN_START) != 0)
            return zaak_fail(reader->fault, ZAAK_E_TWICE, scan->line, word, ZAAK_WANT_NOTHING);
        expect->given |= ZAAK_GIVEN_START;
        if (!zaak_date_after(reader, scan, word, &expect->start))
            return false;
    }
    return true;
}

/* mist <word>... */
static bool read_lacks(struct zaak_reader *reader, struct zaak_scan *scan,
                       struct zaak_expect *expect)
{
    struct zaak_text word;
    struct zaak_text keyword;
    uint32_t count = 0;

    if (!zaak_next(scan, &keyword))
        return true;
    if (!zaak_is(keyword, "mist"))
        return zaak_fail(reader->fault, ZAAK_E_UNUSED, scan->line, keyword, ZAAK_WANT_NOTHING);
    while (zaak_next(scan, &word)) {
        if (count == ZAAK_LACKS_MAX)
            return zaak_fail(reader->fault, ZAAK_E_UNUSED, scan->line, word, ZAAK_WANT_NOTHING);
        if (!zaak_lacks(word, &expect->lacks[count++]))
            return zaak_fail(reader->fault, ZAAK_E_WORD, scan->line, word, ZAAK_WANT_LACKS);
    }
    if (count == 0)
        return zaak_fail(reader->fault, ZAAK_E_FOLLOW, scan->line, keyword, ZAAK_WANT_LACKS);
    return true;
}

/* geen [CODE], or CODE [@name [@name]] */
static bool read_inconsistent(struct zaak_reader *reader, struct zaak_scan *scan,
                              struct zaak_text keyword, struct zaak_expect *expect)
{
    int32_t *facts[] = {&expect->anchor, &expect->trigger};
    struct zaak_text word;
    bool none = zaak_peek(scan, &word) && zaak_is(word, "geen");

    if (none)
        zaak_next(scan, &keyword);
    expect->verdict = none ? 0 : 1;
    if ((!none || zaak_peek(scan, &word)) &&
        !zaak_code_after(reader, scan, keyword, KWK_GROUP_TEGENSTRIJDIG, &expect->norm))
        return false;
    for (uint32_t i = 0; i < 2 && !none && zaak_peek(scan, &word); i++) {
        if (!zaak_reference(reader, scan, keyword, facts[i]))
            return false;
    }
    if (zaak_next(scan, &word))
        return zaak_fail(reader->fault, ZAAK_E_UNUSED, scan->line, word, ZAAK_WANT_NOTHING);
    return true;
}

bool zaak_read_stand(struct zaak_reader *reader, struct zaak_scan *scan, int32_t sort)
{
    struct zaak_expect expect = {.line = scan->line, .sort = sort};
    struct zaak_text keyword = {sorts[sort].word, 0};
    bool step = sort == ZAAK_EXPECT_STEP;

    while (keyword.start[keyword.length] != '\0')
        keyword.length++;
    if (sort == ZAAK_EXPECT_INCONSISTENT) {
        if (!read_inconsistent(reader, scan, keyword, &expect))
            return false;
        return zaak_keep_expect(reader, &expect);
    }
    if (!zaak_code_after(reader, scan, keyword, step ? KWK_GROUP_STEP : KWK_GROUP_OVERGANG,
                         &expect.norm) ||
        !zaak_code_after(reader, scan, keyword, step ? KWK_GROUP_PHASE : KWK_GROUP_TRANSITION,
                         &expect.verdict))
        return false;
    if (step ? !read_since(reader, scan, &expect) : !read_lacks(reader, scan, &expect))
        return false;
    return zaak_keep_expect(reader, &expect);
}
