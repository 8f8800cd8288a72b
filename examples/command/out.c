/*
 * out.c: a bounded text buffer. Plain C11, no other library.
 */
#include "out.h"

void out_char(struct out *out, char byte)
{
    if (out->length < out->capacity)
        out->start[out->length] = byte;
    if (out->length < UINT32_MAX)
        out->length++;
}

void out_bytes(struct out *out, const char *text, uint32_t length)
{
    for (uint32_t i = 0; i < length; i++)
        out_char(out, text[i]);
}

void out_text(struct out *out, const char *text)
{
    for (; text != 0 && *text != '\0'; text++)
        out_char(out, *text);
}

void out_unsigned(struct out *out, uint32_t number)
{
    char digits[10];
    uint32_t count = 0;

    do {
        digits[count++] = (char)('0' + number % 10u);
        number /= 10u;
    } while (number > 0);
    while (count > 0)
        out_char(out, digits[--count]);
}

void out_number(struct out *out, int32_t number)
{
    if (number < 0) {
        out_char(out, '-');
        out_unsigned(out, 0u - (uint32_t)number);
    } else {
        out_unsigned(out, (uint32_t)number);
    }
}

static void out_two(struct out *out, int32_t number)
{
    out_char(out, (char)('0' + number / 10 % 10));
    out_char(out, (char)('0' + number % 10));
}

void out_date(struct out *out, kwk_date date)
{
    if (date <= 0) {
        out_char(out, '-');
        return;
    }
    out_two(out, date / 1000000);
    out_two(out, date / 10000 % 100);
    if (date / 100 % 100 == 0)
        return;
    out_char(out, '-');
    out_two(out, date / 100 % 100);
    if (date % 100 == 0)
        return;
    out_char(out, '-');
    out_two(out, date % 100);
}

uint32_t out_width(const struct out *out, uint32_t from)
{
    uint32_t width = 0;
    uint32_t end = out->length < out->capacity ? out->length : out->capacity;

    for (uint32_t i = from; i < end; i++) {
        if (out->start[i] == '\033') {
            while (i < end && out->start[i] != 'm')
                i++;
        } else if (((unsigned char)out->start[i] & 0xC0u) != 0x80u) {
            width++;
        }
    }
    return width;
}

void out_column(struct out *out, uint32_t from, uint32_t column)
{
    uint32_t width = out_width(out, from);

    do {
        out_char(out, ' ');
        width++;
    } while (width < column);
}
