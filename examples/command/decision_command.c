/*
 * decision_command.c: `kwaliteitskader decision`: per core decision of each case what is lacking and
 * what cures it, then which decisions the case requires (framework 2.4 a).
 */
#include <popt.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "command.h"
#include "decision_print.h"

struct run {
    struct check_style style;
    kwk_date as_of;
    kwk_date known_on;
    json_t *tree; /* NULL: as text */
    bool bad;
    bool lacking; /* a decision lacks something, or a required one is lacking */
    bool printed;
};

static void write_decision(const void *what, struct out *out)
{
    decision_print(what, out);
}

static void write_needs(const void *what, struct out *out)
{
    need_print(what, out);
}

static void write_matrix(const void *what, struct out *out)
{
    decision_matrix(*(const int32_t *)what, out);
}

static void complain(struct run *run, const char *path, uint32_t line, struct zaak_fault *fault)
{
    if (fault->line == 0)
        fault->line = line;
    case_file_complain(path, fault, run->style.lang);
    run->bad = true;
}

static void blank(struct run *run)
{
    if (run->printed)
        putchar('\n');
    run->printed = true;
}

/* False if the case itself is refused. */
static bool run_decision(struct run *run, const struct case_file *file,
                         const struct zaak_child *child, const struct kwk_query *query,
                         const struct kwk_fact *decision, json_t *object)
{
    struct zaak_fault fault = {0};
    uint32_t count = 0;
    int32_t status = KWK_OK;
    struct kwk_deficiency *rows =
        case_deficiencies(&file->zaak, child, query, decision->id, &count, &status, &fault);
    struct decision_page page = {&run->style, &file->zaak, child, decision, rows, count, rows != 0};

    if (rows == 0 && status != KWK_ERR_REF) {
        complain(run, file->path, child->line, &fault);
        return false;
    }
    for (uint32_t i = 0; i < count; i++)
        run->lacking |= rows[i].state == KWK_DEFICIENCY_TEKORT;
    if (object != 0) {
        decision_json_add(object, &file->zaak, child, decision, rows, count, rows != 0,
                          run->style.lang);
    } else {
        blank(run);
        print_buffer(write_decision, &page);
    }
    free(rows);
    return true;
}

static void run_needs(struct run *run, const struct case_file *file, const struct zaak_child *child,
                      const struct kwk_query *query, json_t *object)
{
    struct zaak_fault fault = {0};
    uint32_t count = 0;
    struct kwk_decision_need *rows = case_needs(&file->zaak, child, query, &count, &fault);
    struct need_page page = {&run->style, &file->zaak, child, rows, count};

    if (rows == 0) {
        complain(run, file->path, child->line, &fault);
        return;
    }
    for (uint32_t i = 0; i < count; i++)
        run->lacking |= rows[i].verdict == KWK_VERDICT_BREACHED;
    if (object != 0) {
        decision_json_needs(object, rows, count, run->style.lang);
    } else {
        blank(run);
        print_buffer(write_needs, &page);
    }
    free(rows);
}

static void run_child(struct run *run, const struct case_file *file, const struct zaak_child *child,
                      json_t *list)
{
    struct kwk_query query = child->query;
    struct zaak_fault fault = {.code = ZAAK_E_AS_OF, .want = ZAAK_WANT_AS_OF};
    json_t *object = 0;

    query.as_of = run->as_of != 0 ? run->as_of : query.as_of;
    query.known_on = run->known_on != 0 ? run->known_on : query.known_on;
    query.from = 0;
    query.verdicts = 0;
    if (query.as_of == 0) {
        complain(run, file->path, child->line, &fault);
        return;
    }
    if (list != 0) {
        object = json_object();
        if (child->label.length > 0)
            json_object_set_new(object, "kind",
                                json_stringn(child->label.start, child->label.length));
        json_object_set_new(object, "besluiten", json_array());
        json_array_append_new(list, object);
    }
    for (uint32_t i = 0; i < child->facts; i++) {
        const struct kwk_fact *fact = &file->zaak.facts[child->facts_at + i];
        if (fact->kind == KWK_FACT_KERNBESLUIT &&
            !run_decision(run, file, child, &query, fact, object))
            return;
    }
    run_needs(run, file, child, &query, object);
}

static void run_file(void *context, const char *path)
{
    struct run *run = context;
    struct case_file file;
    struct zaak_fault fault;
    json_t *list = 0;

    if (!case_file_read(path, &file, &fault)) {
        complain(run, path, fault.line, &fault);
        case_file_free(&file);
        return;
    }
    if (run->tree != 0) {
        json_t *object = json_object();
        list = json_array();
        json_object_set_new(object, "bestand", json_string(path));
        json_object_set_new(object, "kinderen", list);
        json_array_append_new(json_object_get(run->tree, "zaken"), object);
    }
    for (uint32_t c = 0; c < file.zaak.child_count; c++)
        run_child(run, &file, &file.zaak.children[c], list);
    case_file_free(&file);
}

static int finish(struct run *run)
{
    if (run->tree != 0) {
        json_dumpf(run->tree, stdout, JSON_INDENT(2));
        putchar('\n');
        json_decref(run->tree);
    }
    if (fflush(stdout) != 0 || run->bad)
        return EXIT_BAD;
    return run->lacking ? EXIT_OVERDUE : EXIT_FINE;
}

static int run_paths(struct run *run, poptContext context, bool matrix)
{
    const char *path;

    if (matrix) {
        print_buffer(write_matrix, &run->style.lang);
        return finish(run);
    }
    if (poptPeekArg(context) == 0) {
        poptPrintUsage(context, stderr, 0);
        json_decref(run->tree);
        return EXIT_BAD;
    }
    while ((path = poptGetArg(context)) != 0) {
        struct zaak_fault fault = {.code = ZAAK_E_EMPTY, .want = ZAAK_WANT_ZAAK_FILES};
        if (!walk_path(path, run_file, run))
            complain(run, path, 0, &fault);
    }
    return finish(run);
}

int command_decision(int argc, char **argv)
{
    struct run run = {.style = {.lang = KWK_LANG_NL}};
    char *as_of = 0;
    char *known_on = 0;
    char *lang = 0;
    char *colour = 0;
    int json = 0;
    int matrix = 0;
    struct poptOption options[] = {
        {"as-of", 0, POPT_ARG_STRING, &as_of, 0, "peildatum: oordeel op deze dag", "JJJJ-MM-DD"},
        {"known-on", 0, POPT_ARG_STRING, &known_on, 0, "alleen wat toen was vastgelegd",
         "JJJJ-MM-DD"},
        {"lang", 0, POPT_ARG_STRING, &lang, 0, "taal", "nl|en"},
        {"json", 0, POPT_ARG_NONE, &json, 0, "als JSON", 0},
        {"color", 0, POPT_ARG_STRING, &colour, 0, "kleur", "auto|always|never"},
        {"matrix", 0, POPT_ARG_NONE, &matrix, 0, "wat aan elk kernbesluit wordt gevraagd", 0},
        POPT_AUTOHELP POPT_TABLEEND};
    poptContext context = poptGetContext(0, argc, (const char **)argv, options, 0);
    const char *no_colour = getenv("NO_COLOR");
    int code = EXIT_BAD;
    int rc;

    poptSetOtherOptionHelp(context, "BESTAND...");
    rc = poptGetNextOpt(context);
    if (rc < -1) {
        fprintf(stderr, "kwaliteitskader decision: %s: %s\n", poptBadOption(context, 0),
                poptStrerror(rc));
    } else if (option_lang(lang, &run.style.lang) &&
               option_date("--as-of", as_of, run.style.lang, &run.as_of) &&
               option_date("--known-on", known_on, run.style.lang, &run.known_on)) {
        run.style.colour = isatty(STDOUT_FILENO) != 0 && (no_colour == 0 || *no_colour == '\0');
        if (colour != 0 && strcmp(colour, "auto") != 0)
            run.style.colour = strcmp(colour, "always") == 0;
        run.tree = json != 0 && matrix == 0 ? check_json_head() : 0;
        code = run_paths(&run, context, matrix != 0);
    }
    free(as_of);
    free(known_on);
    free(lang);
    free(colour);
    poptFreeContext(context);
    return code;
}
