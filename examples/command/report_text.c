/*
 * report_text.c: the words of the report by number and language. Plain C11.
 */
#include "report_text.h"

#include <kwaliteitskader/kwaliteitskader.h>

static const struct {
    const char *nl;
    const char *en;
} report_words[REPORT_TEXT_COUNT] = {
#define TEXT(name, nl, en) {nl, en},
#include "report_text.inc"
#undef TEXT
};

const char *report_text(int32_t text, int32_t lang)
{
    if (text < 0 || text >= REPORT_TEXT_COUNT)
        return "";
    return lang == KWK_LANG_EN ? report_words[text].en : report_words[text].nl;
}
