/*
 * phase_command.c: `kwaliteitskader phase`: where each child of each case stands.
 */
#include <popt.h>
#include <stdlib.h>

#include "case_walk.h"
#include "phase_text.h"

enum {
    STEPS = KWK_STEP_UITHUISGEPLAATST - KWK_STEP_VOORKOMEN + 1
};

static void write_page(const void *what, struct out *out)
{
    phase_print(what, out);
}

static void one_child(struct case_run *run, const struct case_file *file,
                      const struct zaak_child *child, const struct kwk_query *query)
{
    const struct kwk_fact *facts = file->zaak.facts + child->facts_at;
    struct kwk_report report = {.size = sizeof report, .fact_index = -1};
    struct kwk_phase_row rows[STEPS];
    struct phase_page page = {&file->zaak, child, query, run->lang, rows, 0};
    const int32_t status = kwk_phase(query, facts, child->facts, 0, 0, rows, sizeof rows[0], STEPS,
                                     &page.row_count, &report);

    if (status != KWK_OK) {
        struct zaak_fault fault;
        report.status = status;
        zaak_refused(&file->zaak, child, &report, &fault);
        case_run_complain(run, file->path, child->line, &fault);
        return;
    }
    print_buffer(write_page, &page);
}

int command_phase(int argc, char **argv)
{
    struct case_run run = {.lang = KWK_LANG_NL, .child = one_child};
    char *as_of = 0;
    char *known_on = 0;
    char *lang = 0;
    int json = 0;
    struct poptOption options[] = {
        {"as-of", 0, POPT_ARG_STRING, &as_of, 0, "peildatum", "JJJJ-MM-DD"},
        {"known-on", 0, POPT_ARG_STRING, &known_on, 0, "alleen wat toen was vastgelegd",
         "JJJJ-MM-DD"},
        {"lang", 0, POPT_ARG_STRING, &lang, 0, "taal", "nl|en"},
        {"json", 0, POPT_ARG_NONE, &json, 0, "als JSON", 0},
        POPT_AUTOHELP POPT_TABLEEND};
    poptContext context = poptGetContext(0, argc, (const char **)argv, options, 0);
    int rc;
    int code = EXIT_BAD;

    poptSetOtherOptionHelp(context, "BESTAND...");
    rc = poptGetNextOpt(context);
    if (rc < -1) {
        fprintf(stderr, "kwaliteitskader phase: %s: %s\n", poptBadOption(context, 0),
                poptStrerror(rc));
    } else if (option_lang(lang, &run.lang) &&
               option_date("--as-of", as_of, run.lang, &run.as_of) &&
               option_date("--known-on", known_on, run.lang, &run.known_on)) {
        run.json = json != 0;
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
    poptFreeContext(context);
    return code;
}
