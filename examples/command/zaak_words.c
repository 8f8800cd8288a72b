/*
 * zaak_words.c: tokens, dates, numbers and code words of a text case. Plain C11.
 */
#include "zaak_words.h"

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

static bool is_blank(char byte)
{
    return byte == ' ' || byte == '\t';
}

bool zaak_next(struct zaak_scan *scan, struct zaak_text *word)
{
    const char *at = scan->at;

    while (at < scan->end && (is_blank(*at) || *at == ','))
        at++;
    if (at == scan->end || *at == '#') {
        scan->at = scan->end;
        return false;
    }
    word->start = at;
    while (at < scan->end && !is_blank(*at)) {
        bool between_digits =
            at > word->start && is_digit(at[-1]) && at + 1 < scan->end && is_digit(at[1]);
        if (*at == ',' && !between_digits)
            break;
        at++;
    }
    word->length = (uint32_t)(at - word->start);
    scan->at = at;
    return true;
}

bool zaak_peek(const struct zaak_scan *scan, struct zaak_text *word)
{
    struct zaak_scan copy = *scan;

    return zaak_next(&copy, word);
}

struct zaak_text zaak_rest(struct zaak_scan *scan)
{
    struct zaak_text rest;
    const char *end;

    while (scan->at < scan->end && is_blank(*scan->at))
        scan->at++;
    rest.start = scan->at;
    for (end = scan->at; end < scan->end; end++) {
        if (*end == '#' && (end == scan->at || is_blank(end[-1])))
            break;
    }
    while (end > rest.start && is_blank(end[-1]))
        end--;
    rest.length = (uint32_t)(end - rest.start);
    scan->at = scan->end;
    return rest;
}

bool zaak_is(struct zaak_text word, const char *text)
{
    uint32_t i = 0;

    while (i < word.length && text[i] != '\0' && word.start[i] == text[i])
        i++;
    return i == word.length && text[i] == '\0';
}

bool zaak_same(struct zaak_text a, struct zaak_text b)
{
    if (a.length != b.length)
        return false;
    for (uint32_t i = 0; i < a.length; i++) {
        if (a.start[i] != b.start[i])
            return false;
    }
    return true;
}

static bool digits(struct zaak_text word, uint32_t at, uint32_t count, int32_t *number)
{
    *number = 0;
    for (uint32_t i = at; i < at + count; i++) {
        if (!is_digit(word.start[i]))
            return false;
        *number = *number * 10 + (word.start[i] - '0');
    }
    return true;
}

bool zaak_date(struct zaak_text word, bool partial, kwk_date *date)
{
    int32_t year = 0;
    int32_t month = 0;
    int32_t day = 0;
    bool whole = word.length == 10;

    if (!whole && !(partial && (word.length == 4 || word.length == 7)))
        return false;
    if (!digits(word, 0, 4, &year))
        return false;
    if (word.length >= 7 && (word.start[4] != '-' || !digits(word, 5, 2, &month) || month < 1))
        return false;
    if (whole && (word.start[7] != '-' || !digits(word, 8, 2, &day)))
        return false;
    *date = year * 10000 + month * 100 + day;
    if (whole)
        return kwk_date_check(*date) == KWK_OK;
    return kwk_date_check(year * 10000 + (month > 0 ? month : 1) * 100 + 1) == KWK_OK;
}

bool zaak_number(struct zaak_text word, int32_t most, int32_t *number)
{
    int64_t value = 0;

    if (word.length == 0 || word.length > 10)
        return false;
    for (uint32_t i = 0; i < word.length; i++) {
        if (!is_digit(word.start[i]))
            return false;
        value = value * 10 + (word.start[i] - '0');
    }
    if (value > most)
        return false;
    *number = (int32_t)value;
    return true;
}

bool zaak_integer(struct zaak_text word, int32_t *number)
{
    struct zaak_text rest = word;

    if (word.length == 0 || word.start[0] != '-')
        return zaak_number(word, INT32_MAX, number);
    rest.start++;
    rest.length--;
    if (zaak_is(rest, "2147483648")) {
        *number = INT32_MIN;
        return true;
    }
    if (!zaak_number(rest, INT32_MAX, number))
        return false;
    *number = -*number;
    return true;
}

bool zaak_code(int32_t group, struct zaak_text word, int32_t *number)
{
    char name[64];

    if (word.length == 0 || word.length >= sizeof name)
        return false;
    for (uint32_t i = 0; i < word.length; i++)
        name[i] = word.start[i];
    name[word.length] = '\0';
    return kwk_code_number(group, name, number) == KWK_OK;
}

bool zaak_is_label(struct zaak_text word)
{
    for (uint32_t i = 0; i < word.length; i++) {
        char byte = word.start[i];
        bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
        if (!letter && !is_digit(byte) && byte != '_' && byte != '-')
            return false;
    }
    return word.length > 0 && word.length < 64;
}

bool zaak_fail(struct zaak_fault *fault, int32_t code, uint32_t line, struct zaak_text got,
               int32_t want)
{
    uint32_t length = got.length;

    *fault = (struct zaak_fault){.code = code, .line = line, .want = want};
    if (length > ZAAK_GOT_MAX - 1)
        length = ZAAK_GOT_MAX - 1;
    /* never half a character */
    while (length > 0 && length < got.length && ((unsigned char)got.start[length] & 0xC0u) == 0x80u)
        length--;
    /* text and JSON were checked for UTF-8 before; rows were not */
    for (uint32_t i = 0; i < length; i++) {
        unsigned char byte = (unsigned char)got.start[i];
        bool odd = byte < 0x20u || byte == 0x7Fu || (code == ZAAK_E_ROW && byte > 0x7Fu);
        fault->got[i] = odd ? '?' : got.start[i];
    }
    return false;
}

bool zaak_fail_code(struct zaak_fault *fault, uint32_t line, struct zaak_text got, int32_t group)
{
    zaak_fail(fault, ZAAK_E_WORD, line, got, ZAAK_WANT_CODE);
    fault->group = group;
    return false;
}

bool zaak_find_name(struct zaak_reader *reader, struct zaak_text text, uint32_t line,
                    uint32_t *index)
{
    struct zaak *zaak = reader->zaak;
    struct zaak_child *child = reader->child;

    for (uint32_t i = 0; i < child->names; i++) {
        if (zaak_same(zaak->names[child->names_at + i].text, text)) {
            *index = i;
            return true;
        }
    }
    if (!zaak_is_label(text))
        return zaak_fail(reader->fault, ZAAK_E_WORD, line, text, ZAAK_WANT_NAME);
    if (zaak->name_count >= zaak->name_room)
        return zaak_fail(reader->fault, ZAAK_E_MANY, line, text, ZAAK_WANT_NOTHING);
    zaak->names[zaak->name_count++] = (struct zaak_name){.text = text, .line = line};
    *index = child->names++;
    return true;
}

static bool nothing_follows(struct zaak_reader *reader, const struct zaak_scan *scan,
                            struct zaak_text keyword, int32_t want)
{
    return zaak_fail(reader->fault, ZAAK_E_FOLLOW, scan->line, keyword, want);
}

bool zaak_reference(struct zaak_reader *reader, struct zaak_scan *scan, struct zaak_text keyword,
                    int32_t *id)
{
    struct zaak_text word;
    uint32_t index = 0;

    if (!zaak_next(scan, &word))
        return nothing_follows(reader, scan, keyword, ZAAK_WANT_REF);
    if (word.start[0] != '@') {
        if (!zaak_number(word, INT32_MAX, id) || *id == 0)
            return zaak_fail(reader->fault, ZAAK_E_NUMBER, scan->line, word, ZAAK_WANT_REF);
        return true;
    }
    word.start++;
    word.length--;
    if (!zaak_find_name(reader, word, scan->line, &index))
        return false;
    *id = -1 - (int32_t)index;
    return true;
}

bool zaak_date_after(struct zaak_reader *reader, struct zaak_scan *scan, struct zaak_text keyword,
                     kwk_date *date)
{
    struct zaak_text word;

    if (!zaak_next(scan, &word))
        return nothing_follows(reader, scan, keyword, ZAAK_WANT_DATE);
    if (!zaak_date(word, false, date))
        return zaak_fail(reader->fault, ZAAK_E_DATE, scan->line, word, ZAAK_WANT_DATE);
    return true;
}

bool zaak_code_after(struct zaak_reader *reader, struct zaak_scan *scan, struct zaak_text keyword,
                     int32_t group, int32_t *number)
{
    struct zaak_text word;

    if (!zaak_next(scan, &word)) {
        nothing_follows(reader, scan, keyword, ZAAK_WANT_CODE);
        reader->fault->group = group;
        return false;
    }
    if (!zaak_code(group, word, number))
        return zaak_fail_code(reader->fault, scan->line, word, group);
    return true;
}

bool zaak_number_after(struct zaak_reader *reader, struct zaak_scan *scan, struct zaak_text keyword,
                       int32_t most, int32_t *number)
{
    struct zaak_text word;

    if (!zaak_next(scan, &word))
        return nothing_follows(reader, scan, keyword, ZAAK_WANT_INTEGER);
    if (!zaak_number(word, most, number))
        return zaak_fail(reader->fault, ZAAK_E_NUMBER, scan->line, word, ZAAK_WANT_INTEGER);
    return true;
}
