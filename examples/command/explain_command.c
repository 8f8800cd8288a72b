/*
 * explain_command.c: `kwaliteitskader explain`: a case in, its findings in sentences out; all that
 * `check` shows, or every finding of the norms that are named.
 */
#include <popt.h>
#include <stdlib.h>

#include "command.h"
#include "explain_print.h"

enum {
    NORMS_MAX = 64
};

struct explain_run {
    struct check_style style;
    kwk_date as_of;
    kwk_date known_on;
    json_t *tree; /* NULL: text */
    int32_t norms[NORMS_MAX];
    uint32_t norm_count;
    bool bad;
};

struct explain_page {
    const struct explain_run *run;
    const struct zaak *zaak;
    const struct zaak_child *child;
    const struct kwk_query *query;
    const struct kwk_finding *findings;
    uint32_t count;
};

static void write_texts(const void *what, struct out *out)
{
    const struct explain_page *page = what;

    if (page->child->label.length > 0) {
        out_bytes(out, page->child->label.start, page->child->label.length);
        out_text(out, "\n\n");
    }
    explain_print(&page->run->style, page->zaak, page->child, page->query, page->findings,
                  page->count, out);
}

/* Keeps the findings of the norms named. */
static uint32_t keep_named(const struct explain_run *run, struct kwk_finding *findings,
                           uint32_t count)
{
    uint32_t kept = 0;

    for (uint32_t i = 0; i < count; i++) {
        bool named = run->norm_count == 0;
        for (uint32_t n = 0; n < run->norm_count; n++)
            named = named || findings[i].norm == run->norms[n];
        if (named)
            findings[kept++] = findings[i];
    }
    return kept;
}

static void complain(struct explain_run *run, const char *path, uint32_t line,
                     struct zaak_fault *fault)
{
    fault->line = fault->line == 0 ? line : fault->line;
    case_file_complain(path, fault, run->style.lang);
    run->bad = true;
}

static void explain_child(struct explain_run *run, const struct case_file *file,
                          const struct zaak_child *child, json_t *list)
{
    struct kwk_query query = child->query;
    struct zaak_fault fault = {0};
    uint32_t count = 0;
    struct kwk_finding *findings;

    query.as_of = run->as_of != 0 ? run->as_of : query.as_of;
    query.known_on = run->known_on != 0 ? run->known_on : query.known_on;
    if (query.as_of == 0) {
        fault = (struct zaak_fault){.code = ZAAK_E_AS_OF, .want = ZAAK_WANT_AS_OF};
        complain(run, file->path, child->line, &fault);
        return;
    }
    findings = case_evaluate(&file->zaak, child, &query, &count, &fault);
    if (findings == 0) {
        complain(run, file->path, child->line, &fault);
        return;
    }
    count = keep_named(run, findings, count);
    if (list != 0) {
        json_array_append_new(
            list, check_json(&file->zaak, child, &query, findings, count, run->style.lang, true));
    } else {
        const struct explain_page page = {run, &file->zaak, child, &query, findings, count};
        print_buffer(write_texts, &page);
    }
    free(findings);
}

static void explain_file(struct explain_run *run, const char *path)
{
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
        explain_child(run, &file, &file.zaak.children[c], list);
    case_file_free(&file);
}

/* A norm by its word or its number; false after a complaint. */
static bool add_norm(struct explain_run *run, const char *word)
{
    char *end = 0;
    int32_t norm = (int32_t)strtol(word, &end, 10);

    if ((*end == '\0' && kwk_norm_title(norm, KWK_LANG_NL) != 0) ||
        kwk_code_number(KWK_GROUP_NORM, word, &norm) == KWK_OK) {
        if (run->norm_count < NORMS_MAX)
            run->norms[run->norm_count++] = norm;
        return true;
    }
    fprintf(stderr,
            run->style.lang == KWK_LANG_EN
                ? "kwaliteitskader explain: E012: '%s' is no norm; expected: a word or number of "
                  "`kwaliteitskader norms`\n"
                : "kwaliteitskader explain: E012: '%s' is geen norm; verwacht: een woord of "
                  "nummer uit `kwaliteitskader norms`\n",
            word);
    return false;
}

static int explain_all(struct explain_run *run, poptContext context)
{
    const char *path = poptGetArg(context);
    const char *word;

    if (path == 0) {
        poptPrintUsage(context, stderr, 0);
        return EXIT_BAD;
    }
    while ((word = poptGetArg(context)) != 0) {
        if (!add_norm(run, word))
            return EXIT_BAD;
        run->style.all = true;
    }
    explain_file(run, path);
    if (run->tree != 0) {
        json_dumpf(run->tree, stdout, JSON_INDENT(2));
        putchar('\n');
    }
    return fflush(stdout) != 0 || run->bad ? EXIT_BAD : EXIT_FINE;
}

int command_explain(int argc, char **argv)
{
    struct explain_run run = {.style = {.lang = KWK_LANG_NL, .soon = 14}};
    char *as_of = 0;
    char *known_on = 0;
    char *lang = 0;
    int json = 0;
    int all = 0;
    struct poptOption options[] = {
        {"as-of", 0, POPT_ARG_STRING, &as_of, 0, "peildatum: oordeel op deze dag", "JJJJ-MM-DD"},
        {"known-on", 0, POPT_ARG_STRING, &known_on, 0, "alleen wat toen was vastgelegd",
         "JJJJ-MM-DD"},
        {"lang", 0, POPT_ARG_STRING, &lang, 0, "taal", "nl|en"},
        {"json", 0, POPT_ARG_NONE, &json, 0, "bevindingen met toelichting als JSON", 0},
        {"all", 0, POPT_ARG_NONE, &all, 0, "ook wat niet van toepassing is", 0},
        POPT_AUTOHELP POPT_TABLEEND};
    poptContext context = poptGetContext(0, argc, (const char **)argv, options, 0);
    int code = EXIT_BAD;
    int rc;

    poptSetOtherOptionHelp(context, "BESTAND [NORM...]");
    rc = poptGetNextOpt(context);
    if (rc < -1) {
        fprintf(stderr, "kwaliteitskader explain: %s: %s\n", poptBadOption(context, 0),
                poptStrerror(rc));
    } else if (option_lang(lang, &run.style.lang) &&
               option_date("--as-of", as_of, run.style.lang, &run.as_of) &&
               option_date("--known-on", known_on, run.style.lang, &run.known_on)) {
        run.style.all = all != 0;
        run.tree = json != 0 ? check_json_head() : 0;
        code = explain_all(&run, context);
    }
    json_decref(run.tree);
    free(as_of);
    free(known_on);
    free(lang);
    poptFreeContext(context);
    return code;
}
