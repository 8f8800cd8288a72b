/*
 * report_text.h: the words of the report, Dutch and English side by side in report_text.inc.
 */
#ifndef KWK_COMMAND_REPORT_TEXT_H
#define KWK_COMMAND_REPORT_TEXT_H

#include <stdint.h>

enum {
#define TEXT(name, nl, en) REPORT_##name,
#include "report_text.inc"
#undef TEXT
    REPORT_TEXT_COUNT
};

/* REPORT_*, in a language; an unknown number gives "". */
const char *report_text(int32_t text, int32_t lang);

#endif
