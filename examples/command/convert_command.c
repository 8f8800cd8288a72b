/*
 * convert_command.c: `kwaliteitskader convert --to zaak|json|rows FILE`.
 */
#include <popt.h>
#include <stdlib.h>
#include <string.h>

#include "case_forms.h"
#include "command.h"
#include "rows_case.h"

static void write_text(const void *what, struct out *out)
{
    zaak_write(what, out);
}

static void write_rows(const void *what, struct out *out)
{
    rows_write(what, out);
}

static bool write_json(const struct zaak *zaak)
{
    json_t *tree = json_case_write(zaak);
    bool done = tree != 0 && json_dumpf(tree, stdout, JSON_INDENT(2)) == 0;

    json_decref(tree);
    putchar('\n');
    return done;
}

/* A case that the library refuses is not passed on in another form. */
static bool check_case(const struct zaak *zaak, struct zaak_fault *fault)
{
    for (uint32_t c = 0; c < zaak->child_count; c++) {
        const struct zaak_child *child = &zaak->children[c];
        struct kwk_report report = {.size = sizeof report, .fact_index = -1};
        struct kwk_query query = child->query;
        if (query.as_of == 0)
            query.as_of = 20260101;
        if (kwk_case_check(&query, zaak->facts + child->facts_at, child->facts, &report) !=
            KWK_OK) {
            zaak_refused(zaak, child, &report, fault);
            return false;
        }
    }
    return true;
}

static int convert(const char *path, const char *to, int32_t lang)
{
    struct case_file file;
    struct zaak_fault fault;
    bool done = case_file_read(path, &file, &fault) && check_case(&file.zaak, &fault);

    if (!done)
        case_file_complain(path, &fault, lang);
    else if (strcmp(to, "zaak") == 0)
        done = print_buffer(write_text, &file.zaak);
    else if (strcmp(to, "rows") == 0)
        done = print_buffer(write_rows, &file.zaak);
    else
        done = write_json(&file.zaak);
    case_file_free(&file);
    return done && fflush(stdout) == 0 ? EXIT_FINE : EXIT_BAD;
}

int command_convert(int argc, char **argv)
{
    char *to = 0;
    char *lang_text = 0;
    int32_t lang = KWK_LANG_NL;
    struct poptOption options[] = {
        {"to", 0, POPT_ARG_STRING, &to, 0, "de vorm die eruit komt", "zaak|json|rows"},
        {"lang", 0, POPT_ARG_STRING, &lang_text, 0, "taal van de meldingen", "nl|en"},
        POPT_AUTOHELP POPT_TABLEEND};
    poptContext context = poptGetContext(0, argc, (const char **)argv, options, 0);
    const char *path;
    int code = EXIT_BAD;
    int rc;

    poptSetOtherOptionHelp(context, "--to zaak|json|rows BESTAND");
    rc = poptGetNextOpt(context);
    path = rc == -1 ? poptGetArg(context) : 0;
    if (rc < -1)
        fprintf(stderr, "kwaliteitskader convert: %s: %s\n", poptBadOption(context, 0),
                poptStrerror(rc));
    else if (path == 0 || poptPeekArg(context) != 0 || to == 0 ||
             (strcmp(to, "zaak") != 0 && strcmp(to, "json") != 0 && strcmp(to, "rows") != 0))
        poptPrintUsage(context, stderr, 0);
    else if (option_lang(lang_text, &lang))
        code = convert(path, to, lang);
    free(to);
    free(lang_text);
    poptFreeContext(context);
    return code;
}
