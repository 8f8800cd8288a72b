/*
 * out.h: a bounded text buffer.
 *
 * Owns: struct out and the out_* functions. Nothing is written past the capacity; `length` counts
 * on, so a first call with capacity 0 tells how much room the text needs at most (without a
 * closing NUL; columns count as empty then).
 */
#ifndef KWK_COMMAND_OUT_H
#define KWK_COMMAND_OUT_H

#include <kwaliteitskader/kwaliteitskader.h>

struct out {
    char *start;
    uint32_t capacity;
    uint32_t length;
};

void out_char(struct out *out, char byte);
void out_bytes(struct out *out, const char *text, uint32_t length);
void out_text(struct out *out, const char *text); /* NULL writes nothing */
void out_number(struct out *out, int32_t number);
void out_unsigned(struct out *out, uint32_t number);
/* yyyy-mm-dd; a partial date as yyyy-mm or yyyy; 0 as "-" */
void out_date(struct out *out, kwk_date date);
/*
 * Spaces until `column` characters (not bytes) stand on the line that starts at `from`; at
 * least one.
 */
void out_column(struct out *out, uint32_t from, uint32_t column);
/* The width in characters of the text since `from`, escape sequences left out. */
uint32_t out_width(const struct out *out, uint32_t from);

#endif
