/*
 * missing_command.c: `kwaliteitskader missing`: what must still be put on record in each case.
 */
#include <popt.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "case_walk.h"
#include "missing_json.h"

/* The wishes of the printer, and whether a page stands above. */
struct missing_own {
    struct check_style style;
    bool printed;
};

struct kwk_gap *case_missing(const struct zaak *zaak, const struct zaak_child *child,
                             const struct kwk_query *query, uint32_t *count,
                             struct zaak_fault *fault)
{
    const struct kwk_fact *facts = zaak->facts + child->facts_at;
    struct kwk_report report = {.size = sizeof report, .fact_index = -1};
    struct kwk_gap *gaps = calloc(1, sizeof *gaps);
    uint32_t room = 1;
    int32_t status = KWK_ERR_CAPACITY;

    while (gaps != 0 && status == KWK_ERR_CAPACITY) {
        status = kwk_missing(query, facts, child->facts, 0, 0, 0, 0, gaps, sizeof *gaps, room,
                             count, &report);
        if (status == KWK_ERR_CAPACITY) {
            free(gaps);
            room = *count;
            gaps = calloc(room, sizeof *gaps);
        }
    }
    if (gaps != 0 && status == KWK_OK)
        return gaps;
    free(gaps);
    report.status = status;
    zaak_refused(zaak, child, &report, fault);
    return 0;
}

static struct kwk_work *case_worklist(const struct zaak *zaak, const struct zaak_child *child,
                                      const struct kwk_query *query, uint32_t *count)
{
    const struct kwk_fact *facts = zaak->facts + child->facts_at;
    struct kwk_work *work = calloc(256, sizeof *work);
    uint32_t room = 256;
    int32_t status = KWK_ERR_CAPACITY;

    while (work != 0 && status == KWK_ERR_CAPACITY) {
        status = kwk_worklist(query, facts, child->facts, 0, 0, 0, 0, work, sizeof *work, room,
                              count, 0);
        if (status == KWK_ERR_CAPACITY) {
            free(work);
            room = *count;
            work = calloc(room, sizeof *work);
        }
    }
    if (status == KWK_OK)
        return work;
    free(work);
    return 0;
}

static void write_page(const void *what, struct out *out)
{
    missing_print(what, out);
}

static void one_child(struct case_run *run, const struct case_file *file,
                      const struct zaak_child *child, const struct kwk_query *query)
{
    struct missing_own *own = run->own;
    struct zaak_fault fault = {0};
    struct missing_page page = {&own->style, &file->zaak, child, query, 0, 0, 0, 0};
    struct kwk_gap *gaps = case_missing(&file->zaak, child, query, &page.gap_count, &fault);
    struct kwk_work *work =
        gaps != 0 ? case_worklist(&file->zaak, child, query, &page.work_count) : 0;

    page.gaps = gaps;
    page.work = work;
    if (gaps == 0) {
        case_run_complain(run, file->path, child->line, &fault);
    } else if (work == 0) {
        run->bad = true;
    } else if (run->json) {
        json_array_append_new(run->list, missing_json(&page));
    } else {
        if (own->printed)
            putchar('\n');
        own->printed = true;
        print_buffer(write_page, &page);
    }
    free(gaps);
    free(work);
}

int command_missing(int argc, char **argv)
{
    struct missing_own own = {{.lang = KWK_LANG_NL}, false};
    struct case_run run = {.lang = KWK_LANG_NL, .child = one_child, .own = &own};
    char *as_of = 0;
    char *known_on = 0;
    char *lang = 0;
    char *colour = 0;
    int json = 0;
    int all = 0;
    struct poptOption options[] = {
        {"as-of", 0, POPT_ARG_STRING, &as_of, 0, "peildatum", "JJJJ-MM-DD"},
        {"known-on", 0, POPT_ARG_STRING, &known_on, 0, "alleen wat toen was vastgelegd",
         "JJJJ-MM-DD"},
        {"lang", 0, POPT_ARG_STRING, &lang, 0, "taal", "nl|en"},
        {"json", 0, POPT_ARG_NONE, &json, 0, "als JSON", 0},
        {"all", 0, POPT_ARG_NONE, &all, 0, "ook normen zonder aanleiding in de zaak", 0},
        {"color", 0, POPT_ARG_STRING, &colour, 0, "kleur", "auto|always|never"},
        POPT_AUTOHELP POPT_TABLEEND};
    poptContext context = poptGetContext(0, argc, (const char **)argv, options, 0);
    const char *no_colour = getenv("NO_COLOR");
    int rc;
    int code = EXIT_BAD;

    poptSetOtherOptionHelp(context, "BESTAND...");
    rc = poptGetNextOpt(context);
    if (rc < -1) {
        fprintf(stderr, "kwaliteitskader missing: %s: %s\n", poptBadOption(context, 0),
                poptStrerror(rc));
    } else if (option_lang(lang, &run.lang) &&
               option_date("--as-of", as_of, run.lang, &run.as_of) &&
               option_date("--known-on", known_on, run.lang, &run.known_on)) {
        run.json = json != 0;
        own.style.lang = run.lang;
        own.style.all = all != 0;
        own.style.colour = isatty(STDOUT_FILENO) != 0 && (no_colour == 0 || *no_colour == '\0');
        if (colour != 0 && strcmp(colour, "auto") != 0)
            own.style.colour = strcmp(colour, "always") == 0;
        if (poptPeekArg(context) == 0) {
            poptPrintUsage(context, stderr, 0);
        } else {
            case_run_paths(&run, poptGetArgs(context));
            code = run.bad ? EXIT_BAD : EXIT_FINE;
        }
    }
    free(as_of);
    free(known_on);
    free(lang);
    free(colour);
    poptFreeContext(context);
    return code;
}
