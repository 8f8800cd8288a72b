/*
 * lib/explain_say.c: sentences into a text: the rows of toelichting.inc with their names filled in.
 */
#include "explain.h"

void kwk_i_say_bytes(struct kwk_i_telling *telling, const char *text)
{
    for (; text != 0 && *text != '\0'; text++) {
        if (telling->length < telling->capacity) {
            telling->buffer[telling->length] = *text;
        }
        telling->length++;
        telling->last = *text;
    }
}

void kwk_i_say_number(struct kwk_i_telling *telling, int32_t number)
{
    char digits[12];
    uint32_t at = sizeof digits - 1;
    uint32_t left = number < 0 ? 0u - (uint32_t)number : (uint32_t)number;
    digits[at] = '\0';
    do {
        digits[--at] = (char)('0' + left % 10u);
        left /= 10u;
    } while (left > 0);
    if (number < 0) {
        digits[--at] = '-';
    }
    kwk_i_say_bytes(telling, digits + at);
}

/* "10 april 2026"; an incomplete date without its day or month. */
void kwk_i_say_date(struct kwk_i_telling *telling, kwk_date date)
{
    const int32_t month = date / 100 % 100;
    if (date % 100 != 0) {
        kwk_i_say_number(telling, date % 100);
        kwk_i_say_bytes(telling, " ");
    }
    if (month != 0) {
        kwk_i_say_bytes(telling, kwk_i_say_word(KWK_I_WORD_MAAND, month, telling->lang));
        kwk_i_say_bytes(telling, " ");
    }
    kwk_i_say_number(telling, date / 10000);
}

void kwk_i_say(struct kwk_i_telling *telling, int32_t say)
{
    if (say < 0) {
        return;
    }
    if (telling->line) {
        kwk_i_say_bytes(telling, " ");
    }
    telling->line = 1;
    for (const char *at = kwk_i_say_text(say, telling->lang); *at != '\0'; at++) {
        const char byte[2] = {*at, '\0'};
        uint32_t length = 0;
        if (*at != '{') {
            /* what is filled in may end with the full stop of an abbreviation: one is enough */
            kwk_i_say_bytes(telling, *at == '.' && telling->last == '.' ? "" : byte);
            continue;
        }
        at++;
        while (at[length] != '}' && at[length] != '\0') {
            length++;
        }
        kwk_i_say_fill(telling, at, length);
        at += length;
    }
}

void kwk_i_say_theme(struct kwk_i_telling *telling)
{
    if (telling->line) {
        kwk_i_say_bytes(telling, "\n");
        telling->line = 0;
    }
}
