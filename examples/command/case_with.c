/*
 * case_with.c: what if: a case file with lines added that nobody recorded yet (--with).
 */
#include <stdlib.h>
#include <string.h>

#include "command.h"

static void write_case(const struct zaak *zaak, const char *const *with, struct out *out)
{
    zaak_write(zaak, out);
    for (; *with != 0; with++) {
        out_text(out, *with);
        out_char(out, '\n');
    }
}

/* The case as text with the lines behind it, allocated. */
static char *text_with(const struct zaak *zaak, const char *const *with, uint32_t *length)
{
    struct out out = {0, 0, 0};

    write_case(zaak, with, &out);
    out.capacity = out.length;
    out.start = malloc(out.capacity > 0 ? out.capacity : 1u);
    if (out.start == 0)
        return 0;
    out.length = 0;
    write_case(zaak, with, &out);
    *length = out.length;
    return out.start;
}

void free_lines(const char **lines)
{
    for (uint32_t i = 0; lines != 0 && lines[i] != 0; i++)
        free((void *)(uintptr_t)lines[i]);
    free((void *)(uintptr_t)lines);
}

bool case_file_read_with(const char *path, const char *const *with, struct case_file *file,
                         struct zaak_fault *fault)
{
    struct case_file more;
    uint32_t length = 0;
    char *text;

    if (!case_file_read(path, file, fault))
        return false;
    if (with == 0 || *with == 0)
        return true;
    if (file->zaak.child_count != 1) {
        *fault = (struct zaak_fault){.code = ZAAK_E_MANY};
        strcpy(fault->got, "--with");
        return false;
    }
    text = text_with(&file->zaak, with, &length);
    if (text == 0) {
        *fault = (struct zaak_fault){.code = ZAAK_E_FILE};
        strcpy(fault->got, "--with");
        return false;
    }
    if (!case_file_parse(path, text, length, &more, fault)) {
        case_file_free(&more);
        return false;
    }
    case_file_free(file);
    *file = more;
    return true;
}
