/*
 * phase_command.c: `kwaliteitskader phase`: where each child of each case stands.
 */
#include <popt.h>
#include <stdlib.h>

#include "case_walk.h"
#include "phase_json.h"

/* What the run asks besides the steps. */
struct phase_wish {
    bool open;
    bool all;
};

static void write_page(const void *what, struct out *out)
{
    phase_print(what, out);
}

static void write_table(const void *what, struct out *out)
{
    (void)what;
    phase_markdown(out);
}

int32_t case_phase(const struct zaak *zaak, const struct zaak_child *child,
                   const struct kwk_query *query, struct case_phase *found,
                   struct kwk_report *report)
{
    const struct kwk_fact *facts = zaak->facts + child->facts_at;
    int32_t status = kwk_phase(query, facts, child->facts, 0, 0, found->rows, sizeof found->rows[0],
                               CASE_STEPS, &found->row_count, report);

    if (status == KWK_OK)
        status = kwk_transition(query, facts, child->facts, 0, 0, found->transitions,
                                sizeof found->transitions[0], CASE_TRANSITIONS,
                                &found->transition_count, found->needs, sizeof found->needs[0],
                                CASE_NEEDS, &found->need_count, report);
    return status;
}

/* What is open, allocated; NULL when it is not asked or there is no memory. */
static struct kwk_open_row *open_rows(const struct case_file *file, const struct zaak_child *child,
                                      const struct kwk_query *query, uint32_t *count)
{
    const struct kwk_fact *facts = file->zaak.facts + child->facts_at;
    struct kwk_open_row *rows;

    kwk_phase_open(query, facts, child->facts, 0, 0, 0, 0, 0, 0, count, 0);
    rows = calloc(*count > 0 ? *count : 1u, sizeof *rows);
    if (rows != 0)
        kwk_phase_open(query, facts, child->facts, 0, 0, 0, rows, sizeof *rows, *count, count, 0);
    return rows;
}

static void one_child(struct case_run *run, const struct case_file *file,
                      const struct zaak_child *child, const struct kwk_query *query)
{
    static struct case_phase found;
    const struct phase_wish *wish = run->own;
    struct kwk_report report = {.size = sizeof report, .fact_index = -1};
    const int32_t status = case_phase(&file->zaak, child, query, &found, &report);
    struct phase_page page = {
        .zaak = &file->zaak, .child = child, .query = query, .lang = run->lang, .all = wish->all};
    struct kwk_open_row *open = 0;

    if (status != KWK_OK) {
        struct zaak_fault fault;
        report.status = status;
        zaak_refused(&file->zaak, child, &report, &fault);
        case_run_complain(run, file->path, child->line, &fault);
        return;
    }
    page.rows = found.rows;
    page.row_count = found.row_count;
    page.transitions = found.transitions;
    page.transition_count = found.transition_count;
    page.needs = found.needs;
    page.need_count = found.need_count;
    if (wish->open)
        open = open_rows(file, child, query, &page.open_count);
    page.open = open;
    if (run->json)
        json_array_append_new(run->list, phase_json(&page));
    else
        print_buffer(write_page, &page);
    free(open);
}

int command_phase(int argc, char **argv)
{
    struct phase_wish wish = {false, false};
    struct case_run run = {.lang = KWK_LANG_NL, .child = one_child, .own = &wish};
    char *as_of = 0;
    char *known_on = 0;
    char *lang = 0;
    int json = 0;
    int open = 0;
    int all = 0;
    int table = 0;
    struct poptOption options[] = {
        {"as-of", 0, POPT_ARG_STRING, &as_of, 0, "peildatum", "JJJJ-MM-DD"},
        {"known-on", 0, POPT_ARG_STRING, &known_on, 0, "alleen wat toen was vastgelegd",
         "JJJJ-MM-DD"},
        {"lang", 0, POPT_ARG_STRING, &lang, 0, "taal", "nl|en"},
        {"json", 0, POPT_ARG_NONE, &json, 0, "als JSON", 0},
        {"open", 0, POPT_ARG_NONE, &open, 0, "ook doelen, taken en normen die open staan", 0},
        {"all", 0, POPT_ARG_NONE, &all, 0, "ook wat niet van toepassing of gedaan is", 0},
        {"markdown", 0, POPT_ARG_NONE, &table, 0, "de tabellen van stappen en overgangen", 0},
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
        wish.open = open != 0;
        wish.all = all != 0;
        if (table != 0) {
            code = print_buffer(write_table, 0) ? EXIT_FINE : EXIT_BAD;
        } else if (poptPeekArg(context) == 0) {
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
