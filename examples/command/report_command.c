/*
 * report_command.c: `kwaliteitskader report`: case files in, one HTML file out. Files and memory;
 * the text is written by the other report_*.c.
 */
#include <errno.h>
#include <popt.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"
#include "report_caseload.h"
#include "report_items.h"

enum {
    PROGRESS_EVERY = 50 /* children between two words on standard error */
};

/* The case files stay in memory: the children point into them. */
struct reading {
    struct report report;
    kwk_date as_of;
    kwk_date known_on;
    struct case_file **files;
    size_t file_count;
    struct report_child *children;
    uint32_t room;
    bool bad;
};

static void complain(struct reading *reading, const char *path, uint32_t line,
                     struct zaak_fault *fault)
{
    if (fault->line == 0)
        fault->line = line;
    case_file_complain(path, fault, reading->report.style.lang);
    reading->bad = true;
}

static void no_memory(struct reading *reading)
{
    fprintf(stderr, "kwaliteitskader report: %s\n", strerror(ENOMEM));
    reading->bad = true;
}

static bool make_room(struct reading *reading)
{
    uint32_t room = reading->room > 0 ? reading->room * 2u : 64u;
    struct report_child *larger;

    if (reading->report.count < reading->room)
        return true;
    larger = realloc(reading->children, room * sizeof *larger);
    if (larger == 0)
        return false;
    reading->children = larger;
    reading->room = room;
    return true;
}

static void read_child(struct reading *reading, const struct case_file *file,
                       const struct zaak_child *child)
{
    struct zaak_fault fault = {.code = ZAAK_E_AS_OF, .want = ZAAK_WANT_AS_OF};
    struct report_child *row;

    if (!make_room(reading)) {
        no_memory(reading);
        return;
    }
    row = &reading->children[reading->report.count];
    *row = (struct report_child){.number = reading->report.count + 1u,
                                 .zaak = &file->zaak,
                                 .child = child,
                                 .query = child->query};
    if (reading->as_of != 0)
        row->query.as_of = reading->as_of;
    if (reading->known_on != 0)
        row->query.known_on = reading->known_on;
    if (row->query.as_of == 0) {
        complain(reading, file->path, child->line, &fault);
        return;
    }
    row->findings = case_evaluate(&file->zaak, child, &row->query, &row->count, &fault);
    if (row->findings == 0) {
        complain(reading, file->path, child->line, &fault);
        return;
    }
    reading->report.count++;
    if (reading->report.count % PROGRESS_EVERY == 0)
        fprintf(stderr,
                reading->report.style.lang == KWK_LANG_EN ? "%lu children read\n"
                                                          : "%lu kinderen gelezen\n",
                (unsigned long)reading->report.count);
}

static void read_file(void *context, const char *path)
{
    struct reading *reading = context;
    struct zaak_fault fault = {0};
    struct case_file *file = calloc(1, sizeof *file);
    struct case_file **larger = realloc(reading->files, (reading->file_count + 1) * sizeof *larger);

    if (larger != 0)
        reading->files = larger;
    if (file == 0 || larger == 0) {
        free(file);
        no_memory(reading);
        return;
    }
    reading->files[reading->file_count++] = file;
    if (!case_file_read(path, file, &fault)) {
        complain(reading, path, fault.line, &fault);
        return;
    }
    for (uint32_t c = 0; c < file->zaak.child_count; c++)
        read_child(reading, file, &file->zaak.children[c]);
}

static void free_all(struct reading *reading)
{
    for (uint32_t i = 0; i < reading->report.count; i++) {
        free(reading->children[i].findings);
        free(reading->children[i].periods);
        free(reading->children[i].items);
        free(reading->children[i].changes);
        for (uint32_t d = 0; d < reading->children[i].decision_count; d++)
            free(reading->children[i].decisions[d].rows);
        free(reading->children[i].decisions);
        free(reading->children[i].needs);
    }
    free(reading->children);
    for (size_t i = 0; i < reading->file_count; i++) {
        case_file_free(reading->files[i]);
        free(reading->files[i]);
    }
    free(reading->files);
}

/* The core decisions that count on the day, each with what is lacking in it. */
static bool decisions(struct report_child *child, const struct kwk_query *query,
                      struct zaak_fault *fault)
{
    child->decisions = calloc(child->child->facts + 1u, sizeof *child->decisions);
    if (child->decisions == 0)
        return false;
    for (uint32_t i = 0; i < child->child->facts; i++) {
        struct report_decision *row = &child->decisions[child->decision_count];
        int32_t status = KWK_OK;
        row->fact = &child->zaak->facts[child->child->facts_at + i];
        if (row->fact->kind != KWK_FACT_KERNBESLUIT)
            continue;
        row->rows = case_deficiencies(child->zaak, child->child, query, row->fact->id, &row->count,
                                      &status, fault);
        if (row->rows != 0)
            child->decision_count++;
        else if (status != KWK_ERR_REF)
            return false;
    }
    child->needs = case_needs(child->zaak, child->child, query, &child->need_count, fault);
    return child->needs != 0;
}

/* What changes next within a year; false without memory. */
static bool changes(struct report_child *child)
{
    const struct kwk_fact *facts = child->zaak->facts + child->child->facts_at;
    kwk_date through = child->query.as_of;
    uint32_t room = 64;
    int32_t status;

    (void)kwk_date_add_years(child->query.as_of, 1, &through);
    do {
        free(child->changes);
        child->changes = calloc(room, sizeof *child->changes);
        if (child->changes == 0)
            return false;
        status = kwk_next_change(&child->query, facts, child->child->facts, 0, 0, 0, 0, through,
                                 child->findings, sizeof *child->findings, child->count,
                                 child->changes, sizeof *child->changes, room, &child->change_count,
                                 &child->change_day, 0);
        room = child->change_count;
    } while (status == KWK_ERR_CAPACITY);
    return status == KWK_OK;
}

/* What the page needs beside the findings; false without memory. */
static bool complete(struct reading *reading, struct report_child *child)
{
    const struct kwk_fact *facts = child->zaak->facts + child->child->facts_at;
    struct kwk_query whole = child->query;
    struct zaak_fault fault = {0};

    child->periods = calloc(KWK_PERIODS_MAX, sizeof *child->periods);
    if (child->periods == 0 ||
        kwk_periods(&child->query, facts, child->child->facts, 0, 0, child->periods,
                    sizeof *child->periods, KWK_PERIODS_MAX, &child->period_count, 0) != KWK_OK)
        return false;
    child->items = calloc(report_items_room(child) + 1u, sizeof *child->items);
    if (child->items == 0)
        return false;
    report_items_fill(child);
    report_answers(child);
    report_child_sums(&reading->report, child);
    whole.from = 0;
    whole.verdicts = 0;
    return changes(child) && decisions(child, &whole, &fault);
}

/* The page in memory, then in the file; nothing is left of a file that could not be written. */
static bool write_out(struct reading *reading, const char *path)
{
    struct out out = {0, 0, 0};
    FILE *stream = stdout;
    bool done;

    report_page(&reading->report, &out);
    out = (struct out){malloc(out.length), out.length, 0};
    if (out.start == 0) {
        no_memory(reading);
        return false;
    }
    report_page(&reading->report, &out);
    if (strcmp(path, "-") != 0)
        stream = fopen(path, "wb");
    done = stream != 0 && fwrite(out.start, 1, out.length, stream) == out.length &&
           fflush(stream) == 0;
    if (!done)
        fprintf(stderr, "%s: %s\n", path, strerror(errno));
    if (stream != 0 && stream != stdout)
        done = fclose(stream) == 0 && done;
    if (!done && stream != 0 && stream != stdout)
        remove(path);
    free(out.start);
    return done;
}

static int run(struct reading *reading, poptContext context, const char *output)
{
    const char *path;

    while ((path = poptGetArg(context)) != 0) {
        struct zaak_fault fault = {.code = ZAAK_E_EMPTY, .want = ZAAK_WANT_ZAAK_FILES};
        if (!walk_path(path, read_file, reading))
            complain(reading, path, 0, &fault);
    }
    if (reading->bad || reading->report.count == 0)
        return EXIT_BAD;
    reading->report.children = reading->children;
    reading->report.full = reading->report.count <= REPORT_FULL_MOST;
    for (uint32_t i = 0; i < reading->report.count; i++) {
        if (!complete(reading, &reading->children[i])) {
            no_memory(reading);
            return EXIT_BAD;
        }
    }
    return write_out(reading, output) ? EXIT_FINE : EXIT_BAD;
}

int command_report(int argc, char **argv)
{
    struct reading reading = {.report = {.style = {.lang = KWK_LANG_NL, .soon = 14}}};
    char *as_of = 0;
    char *known_on = 0;
    char *lang = 0;
    char *output = 0;
    int labels = 0;
    int soon = 14;
    struct poptOption options[] = {
        {"output", 'o', POPT_ARG_STRING, &output, 0, "het bestand; - is standaarduitvoer",
         "BESTAND"},
        {"as-of", 0, POPT_ARG_STRING, &as_of, 0, "peildatum: oordeel op deze dag", "JJJJ-MM-DD"},
        {"known-on", 0, POPT_ARG_STRING, &known_on, 0, "alleen wat toen was vastgelegd",
         "JJJJ-MM-DD"},
        {"lang", 0, POPT_ARG_STRING, &lang, 0, "taal", "nl|en"},
        {"soon", 0, POPT_ARG_INT, &soon, 0, "zoveel dagen is binnenkort (14)", "DAGEN"},
        {"labels", 0, POPT_ARG_NONE, &labels, 0, "kinderen bij het label uit de zaak", 0},
        POPT_AUTOHELP POPT_TABLEEND};
    poptContext context = poptGetContext(0, argc, (const char **)argv, options, 0);
    int rc;
    int code = EXIT_BAD;

    poptSetOtherOptionHelp(context, "BESTAND... -o VERSLAG.html");
    rc = poptGetNextOpt(context);
    if (rc < -1) {
        fprintf(stderr, "kwaliteitskader report: %s: %s\n", poptBadOption(context, 0),
                poptStrerror(rc));
    } else if (option_lang(lang, &reading.report.style.lang) &&
               option_date("--as-of", as_of, reading.report.style.lang, &reading.as_of) &&
               option_date("--known-on", known_on, reading.report.style.lang, &reading.known_on)) {
        reading.report.style.soon = soon;
        reading.report.labels = labels != 0;
        if (output == 0 || poptPeekArg(context) == 0)
            poptPrintUsage(context, stderr, 0);
        else
            code = run(&reading, context, output);
    }
    free_all(&reading);
    free(as_of);
    free(known_on);
    free(lang);
    free(output);
    poptFreeContext(context);
    return code;
}
