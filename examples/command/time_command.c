/*
 * time_command.c: `kwaliteitskader next`: the next day on which a verdict changes, per child; and
 * `kwaliteitskader timeline`: how each verdict runs over a window.
 */
#include <popt.h>
#include <stdlib.h>
#include <string.h>

#include "time_print.h"

struct time_run {
    struct time_style style;
    kwk_date as_of; /* next: --as-of; timeline: --from */
    kwk_date known_on;
    kwk_date through;
    bool timeline;
    bool json;
    json_t *list; /* the children of the file at hand */
    json_t *tree;
    bool bad;
    bool printed;
};

static void complain(struct time_run *run, const char *path, uint32_t line,
                     struct zaak_fault *fault)
{
    if (fault->line == 0)
        fault->line = line;
    case_file_complain(path, fault, run->style.lang);
    run->bad = true;
}

static void write_page(const void *what, struct out *out)
{
    const struct time_page *page = what;

    if (page->intervals != 0)
        time_print_intervals(page, out);
    else
        time_print_changes(page, out);
}

static void show(struct time_run *run, const struct time_page *page)
{
    if (run->json) {
        json_array_append_new(run->list, time_json(page));
        return;
    }
    if (run->printed)
        putchar('\n');
    run->printed = true;
    print_buffer(write_page, page);
}

/* Years after a day; the last day of the calendar if there is none. */
static kwk_date years_after(kwk_date day, int32_t years)
{
    kwk_date later = 0;

    return kwk_date_add_years(day, years, &later) == KWK_OK ? later : 99991231;
}

static void run_next(struct time_run *run, struct time_page *page, struct zaak_fault *fault)
{
    const struct kwk_fact *facts = page->file->zaak.facts + page->child->facts_at;
    struct kwk_report report = {.size = sizeof report, .fact_index = -1};
    struct kwk_finding *findings;
    struct kwk_change *changes = 0;
    uint32_t count = 0;
    uint32_t room = 0;
    int32_t status;

    findings = case_evaluate(&page->file->zaak, page->child, &page->query, &count, fault);
    if (findings == 0)
        return;
    for (;;) {
        status = kwk_next_change(&page->query, facts, page->child->facts, 0, 0, 0, 0, page->through,
                                 findings, sizeof *findings, count, changes, sizeof *changes, room,
                                 &page->count, &page->day, &report);
        if (status != KWK_ERR_CAPACITY)
            break;
        room = page->count;
        changes = calloc(room, sizeof *changes);
        if (changes == 0)
            break;
    }
    page->changes = changes;
    if (status == KWK_OK) {
        show(run, page);
    } else {
        report.status = status;
        zaak_refused(&page->file->zaak, page->child, &report, fault);
    }
    free(changes);
    free(findings);
}

static void run_timeline(struct time_run *run, struct time_page *page, struct zaak_fault *fault)
{
    struct kwk_interval *intervals = case_timeline(&page->file->zaak, page->child, &page->query, 0,
                                                   page->through, &page->count, fault);

    if (intervals == 0)
        return;
    page->intervals = intervals;
    show(run, page);
    free(intervals);
}

static void run_child(struct time_run *run, const struct case_file *file,
                      const struct zaak_child *child)
{
    struct time_page page = {
        .style = &run->style, .file = file, .child = child, .query = child->query};
    struct zaak_fault fault = {0};

    if (run->as_of != 0)
        page.query.as_of = run->as_of;
    if (run->known_on != 0)
        page.query.known_on = run->known_on;
    if (page.query.as_of == 0) {
        fault = (struct zaak_fault){.code = ZAAK_E_AS_OF, .want = ZAAK_WANT_AS_OF};
        complain(run, file->path, child->line, &fault);
        return;
    }
    page.through =
        run->through != 0 ? run->through : years_after(page.query.as_of, run->timeline ? 1 : 2);
    if (run->timeline)
        run_timeline(run, &page, &fault);
    else
        run_next(run, &page, &fault);
    if (fault.code != 0)
        complain(run, file->path, child->line, &fault);
}

static void run_file(void *context, const char *path)
{
    struct time_run *run = context;
    struct case_file file;
    struct zaak_fault fault;

    if (!case_file_read(path, &file, &fault)) {
        complain(run, path, fault.line, &fault);
        case_file_free(&file);
        return;
    }
    if (run->json) {
        json_t *object = json_object();
        run->list = json_array();
        json_object_set_new(object, "bestand", json_string(path));
        json_object_set_new(object, "kinderen", run->list);
        json_array_append_new(json_object_get(run->tree, "zaken"), object);
    }
    for (uint32_t c = 0; c < file.zaak.child_count; c++)
        run_child(run, &file, &file.zaak.children[c]);
    case_file_free(&file);
}

static int run_paths(struct time_run *run, poptContext context)
{
    const char *path;

    run->tree = run->json ? check_json_head() : 0;
    while ((path = poptGetArg(context)) != 0) {
        if (!walk_path(path, run_file, run)) {
            struct zaak_fault fault = {.code = ZAAK_E_EMPTY, .want = ZAAK_WANT_ZAAK_FILES};
            complain(run, path, 0, &fault);
        }
    }
    if (run->json) {
        json_dumpf(run->tree, stdout, JSON_INDENT(2));
        putchar('\n');
        json_decref(run->tree);
    }
    return fflush(stdout) != 0 || run->bad ? EXIT_BAD : EXIT_FINE;
}

static int command_time(int argc, char **argv, bool timeline)
{
    struct time_run run = {.style = {.lang = KWK_LANG_NL}, .timeline = timeline};
    const char *first = timeline ? "--from" : "--as-of";
    char *as_of = 0;
    char *known_on = 0;
    char *through = 0;
    char *lang = 0;
    int json = 0;
    int all = 0;
    struct poptOption options[] = {
        {first + 2, 0, POPT_ARG_STRING, &as_of, 0,
         timeline ? "eerste dag (de peildatum van de zaak)" : "peildatum: vanaf deze dag",
         "JJJJ-MM-DD"},
        {"through", 0, POPT_ARG_STRING, &through, 0,
         timeline ? "laatste dag (een jaar later)" : "niet verder dan (twee jaar later)",
         "JJJJ-MM-DD"},
        {"known-on", 0, POPT_ARG_STRING, &known_on, 0, "alleen wat toen was vastgelegd",
         "JJJJ-MM-DD"},
        {"lang", 0, POPT_ARG_STRING, &lang, 0, "taal", "nl|en"},
        {"json", 0, POPT_ARG_NONE, &json, 0, "als JSON", 0},
        {"all", 0, POPT_ARG_NONE, &all, 0, "ook wat nergens loopt, voldaan of te laat is", 0},
        POPT_AUTOHELP POPT_TABLEEND};
    poptContext context = poptGetContext(0, argc, (const char **)argv, options, 0);
    int code = EXIT_BAD;
    int rc;

    poptSetOtherOptionHelp(context, "BESTAND...");
    rc = poptGetNextOpt(context);
    if (rc < -1) {
        fprintf(stderr, "kwaliteitskader %s: %s: %s\n", argv[0], poptBadOption(context, 0),
                poptStrerror(rc));
    } else if (option_lang(lang, &run.style.lang) &&
               option_date(first, as_of, run.style.lang, &run.as_of) &&
               option_date("--through", through, run.style.lang, &run.through) &&
               option_date("--known-on", known_on, run.style.lang, &run.known_on)) {
        run.style.all = all != 0;
        run.json = json != 0;
        if (poptPeekArg(context) == 0)
            poptPrintUsage(context, stderr, 0);
        else
            code = run_paths(&run, context);
    }
    free(as_of);
    free(known_on);
    free(through);
    free(lang);
    poptFreeContext(context);
    return code;
}

int command_next(int argc, char **argv)
{
    return command_time(argc, argv, false);
}

int command_timeline(int argc, char **argv)
{
    return command_time(argc, argv, true);
}
