/*
 * report_html.c: text into HTML: one function escapes, and dates and percentages read as people
 * write them. Plain C11 over a buffer.
 */
#include "report.h"

static const char *const months_nl[] = {"januari",   "februari", "maart",    "april",
                                        "mei",       "juni",     "juli",     "augustus",
                                        "september", "oktober",  "november", "december"};
static const char *const months_en[] = {"January",   "February", "March",    "April",
                                        "May",       "June",     "July",     "August",
                                        "September", "October",  "November", "December"};

void html_bytes(struct out *out, const char *text, uint32_t length)
{
    for (uint32_t i = 0; i < length; i++) {
        switch (text[i]) {
        case '&':
            out_text(out, "&amp;");
            break;
        case '<':
            out_text(out, "&lt;");
            break;
        case '>':
            out_text(out, "&gt;");
            break;
        case '"':
            out_text(out, "&quot;");
            break;
        case '\'':
            out_text(out, "&#39;");
            break;
        default:
            out_char(out, text[i]);
        }
    }
}

static uint32_t length_of(const char *text)
{
    uint32_t length = 0;

    while (text[length] != '\0')
        length++;
    return length;
}

void html_text(struct out *out, const char *text)
{
    if (text != 0)
        html_bytes(out, text, length_of(text));
}

void html_lower(struct out *out, const char *text)
{
    for (uint32_t i = 0; text[i] != '\0'; i++) {
        char letter = text[i];
        if (i > 0 && letter >= 'A' && letter <= 'Z')
            letter = (char)(letter - 'A' + 'a');
        html_bytes(out, &letter, 1);
    }
}

static void date_with(struct out *out, kwk_date date, int32_t lang, uint32_t letters)
{
    const char *const *months = lang == KWK_LANG_EN ? months_en : months_nl;
    int32_t month = date / 100 % 100;

    if (date <= 0) {
        out_char(out, '-');
        return;
    }
    if (date % 100 != 0) {
        out_number(out, date % 100);
        out_char(out, ' ');
    }
    if (month >= 1 && month <= 12) {
        const char *name = months[month - 1];
        /* Dutch shortens maart to mrt */
        if (letters == 3 && lang != KWK_LANG_EN && month == 3)
            name = "mrt";
        for (uint32_t i = 0; name[i] != '\0' && i < letters; i++)
            out_char(out, name[i]);
        out_char(out, ' ');
    }
    out_number(out, date / 10000);
}

void html_date(struct out *out, kwk_date date, int32_t lang)
{
    date_with(out, date, lang, 16);
}

void html_short_date(struct out *out, kwk_date date, int32_t lang)
{
    date_with(out, date, lang, 3);
}

void html_percent(struct out *out, uint32_t part, uint32_t of, int32_t lang)
{
    uint32_t tenths;

    if (of == 0) {
        out_text(out, "&ndash;");
        return;
    }
    /* to the nearest tenth, a half upwards */
    tenths = (uint32_t)(((uint64_t)part * 2000u + of) / (2u * (uint64_t)of));
    out_unsigned(out, tenths / 10u);
    out_char(out, lang == KWK_LANG_EN ? '.' : ',');
    out_unsigned(out, tenths % 10u);
    out_char(out, '%');
}

void html_id(struct out *out, const struct report_child *child, const struct kwk_finding *finding)
{
    out_char(out, 'k');
    out_unsigned(out, child->number);
    out_char(out, '-');
    out_number(out, finding->norm);
    out_char(out, '-');
    if (finding->person < 0)
        out_char(out, 'g');
    else
        out_number(out, finding->person);
    out_char(out, '-');
    out_number(out, finding->anchor);
    out_char(out, '-');
    out_number(out, finding->ordinal);
}
