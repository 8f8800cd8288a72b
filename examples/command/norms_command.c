/*
 * norms_command.c: `kwaliteitskader norms`: every norm with its article, term and status.
 */
#include <popt.h>
#include <stdlib.h>

#include "command.h"

static void write_norm(const struct kwk_norm_info *info, int32_t lang, struct out *out)
{
    uint32_t from = out->length;
    const char *section = kwk_norm_section(info->norm);

    out_number(out, info->norm);
    out_char(out, ' ');
    out_text(out, kwk_code_name(KWK_GROUP_NORM, info->norm));
    out_column(out, from, 44);
    out_text(out, kwk_norm_title(info->norm, lang));
    out_text(out, "\n    ");
    out_text(out, kwk_norm_source(info->norm));
    out_text(out, " (");
    out_text(out, kwk_code_label(KWK_GROUP_STATUS, info->status, lang));
    out_char(out, ')');
    if (info->text_status != KWK_TEXTSTATUS_GELEZEN) {
        out_text(out, "; ");
        out_text(out, kwk_code_label(KWK_GROUP_TEXTSTATUS, info->text_status, lang));
    }
    if (section != 0 && *section != '\0') {
        out_text(out, "; kwaliteitskader ");
        out_text(out, section);
    }
    if (info->explain != 0)
        out_text(out, lang == KWK_LANG_EN ? "; comply or explain" : "; uitleg mogelijk");
    out_char(out, '\n');
}

static void write_norms(const void *what, struct out *out)
{
    const int32_t *lang = what;
    const uint32_t count = kwk_entry_count(KWK_TABLE_NORM);

    for (uint32_t i = 0; i < count; i++) {
        struct kwk_norm_info info = {.size = sizeof info};
        if (kwk_norm_info(kwk_entry_at(KWK_TABLE_NORM, i), &info) == KWK_OK)
            write_norm(&info, *lang, out);
    }
}

int command_norms(int argc, char **argv)
{
    char *lang_text = 0;
    int32_t lang = KWK_LANG_NL;
    struct poptOption options[] = {{"lang", 0, POPT_ARG_STRING, &lang_text, 0, "taal", "nl|en"},
                                   POPT_AUTOHELP POPT_TABLEEND};
    poptContext context = poptGetContext(0, argc, (const char **)argv, options, 0);
    int rc = poptGetNextOpt(context);
    int code = EXIT_BAD;

    if (rc < -1)
        fprintf(stderr, "kwaliteitskader norms: %s: %s\n", poptBadOption(context, 0),
                poptStrerror(rc));
    else if (poptPeekArg(context) != 0)
        poptPrintUsage(context, stderr, 0);
    else if (option_lang(lang_text, &lang) && print_buffer(write_norms, &lang))
        code = EXIT_FINE;
    free(lang_text);
    poptFreeContext(context);
    return code;
}
