/*
 * catalogue_command.c: `kwaliteitskader catalogue`: the whole framework as Markdown, JSON or CSV.
 */
#include <popt.h>
#include <stdlib.h>

#include "catalogue.h"

enum {
    FORM_MARKDOWN = 1,
    FORM_JSON = 2,
    FORM_CSV = 3,
    FORM_PAGES = 4
};

static void write_markdown(const void *what, struct out *out)
{
    cat_markdown(what, out);
}

static void write_csv(const void *what, struct out *out)
{
    (void)what;
    cat_csv(out);
}

static bool print_pages(void)
{
    const struct cat_page *page;
    for (uint32_t i = 0; (page = cat_page_at(i)) != 0; i++)
        printf("%s\n", page->name);
    return true;
}

int command_catalogue(int argc, char **argv)
{
    char *name = 0;
    int form = FORM_MARKDOWN;
    struct poptOption options[] = {
        {"markdown", 0, POPT_ARG_VAL, &form, FORM_MARKDOWN, "bladzijden in het Nederlands", 0},
        {"json", 0, POPT_ARG_VAL, &form, FORM_JSON, "docs/catalogus.schema.json", 0},
        {"csv", 0, POPT_ARG_VAL, &form, FORM_CSV, "een rij per onderdeel en plaats", 0},
        {"pages", 0, POPT_ARG_VAL, &form, FORM_PAGES, "namen van de bladzijden", 0},
        {"page", 0, POPT_ARG_STRING, &name, 0, "een bladzijde van --markdown", "naam"},
        POPT_AUTOHELP POPT_TABLEEND};
    poptContext context = poptGetContext(0, argc, (const char **)argv, options, 0);
    const int rc = poptGetNextOpt(context);
    const struct cat_page *page = name != 0 ? cat_page_find(name) : 0;
    bool done = false;

    if (rc < -1)
        fprintf(stderr, "kwaliteitskader catalogue: %s: %s\n", poptBadOption(context, 0),
                poptStrerror(rc));
    else if (poptPeekArg(context) != 0)
        poptPrintUsage(context, stderr, 0);
    else if (name != 0 && (page == 0 || form != FORM_MARKDOWN))
        fprintf(stderr,
                "kwaliteitskader catalogue: --page: E012: '%s' is geen bladzijde; zie --pages\n",
                name);
    else if (form == FORM_JSON)
        done = cat_json();
    else if (form == FORM_CSV)
        done = print_buffer(write_csv, 0);
    else if (form == FORM_PAGES)
        done = print_pages();
    else
        done = print_buffer(write_markdown, page);
    free(name);
    poptFreeContext(context);
    return done && fflush(stdout) == 0 ? EXIT_FINE : EXIT_BAD;
}
