/*
 * check_command.c: `kwaliteitskader check`: cases in, findings out; or, with --verwacht, the
 * cases as tests.
 */
#include <popt.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "command.h"
#include "decision_print.h"
#include "explain_print.h"

/* A child in the overview. */
struct overview {
    struct check_brief brief;
    kwk_date as_of;
};

/* The whole run. */
struct run {
    struct check_style style;
    kwk_date as_of;
    kwk_date known_on;
    const char **with; /* --with lines; NULL = none */
    bool json;
    bool expect;
    bool brief;
    bool explain;
    json_t *tree;
    struct overview *rows;
    uint32_t row_room;
    uint32_t notes;             /* for the foot */
    uint32_t children, overdue; /* children seen; children with something overdue */
    uint32_t expected, failed;
    bool bad;
    bool printed;
};

struct page {
    const struct check_style *style;
    bool explain;
    const struct zaak *zaak;
    const struct zaak_child *child;
    const struct kwk_query *query;
    const struct kwk_finding *findings;
    uint32_t count;
};

static void write_page(const void *what, struct out *out)
{
    const struct page *page = what;

    check_print(page->style, page->zaak, page->child, page->query, page->findings, page->count,
                out);
    if (page->explain) {
        out_char(out, '\n');
        explain_print(page->style, page->zaak, page->child, page->query, page->findings,
                      page->count, out);
    }
}

static void complain_at(struct run *run, const char *path, uint32_t line, struct zaak_fault *fault)
{
    if (fault->line == 0)
        fault->line = line;
    case_file_complain(path, fault, run->style.lang);
    run->bad = true;
}

/* One `verwacht_besluit` or `verwacht_vereist` line. */
static bool expect_decision(const struct run *run, const struct case_file *file,
                            const struct zaak_child *child, const struct kwk_query *query,
                            const struct zaak_expect *expect, struct out *out)
{
    struct kwk_query whole = *query;
    struct zaak_fault fault = {0};
    uint32_t count = 0;
    int32_t status = 0;
    int32_t found = 0;
    int32_t result = MATCH_NO_FINDING;

    whole.from = 0;
    whole.verdicts = 0;
    if (expect->form == ZAAK_EXPECT_BESLUIT) {
        struct kwk_deficiency *rows =
            case_deficiencies(&file->zaak, child, &whole, expect->anchor, &count, &status, &fault);
        if (rows != 0)
            result = decision_match(expect, rows, count, &found);
        free(rows);
    } else {
        struct kwk_decision_need *rows = case_needs(&file->zaak, child, &whole, &count, &fault);
        if (rows != 0)
            result = need_match(expect, rows, count, &found);
        free(rows);
    }
    if (result != MATCH_MET)
        decision_match_text(expect, result, found, run->style.lang, out);
    return result == MATCH_MET;
}

/* A `verwacht` line against the findings; the text of what failed in `out`. */
static bool expect_finding(const struct run *run, const struct zaak_expect *expect,
                           const struct kwk_finding *findings, uint32_t count, struct out *out)
{
    int32_t best = -1;
    int32_t result = zaak_match(expect, findings, count, &best);

    if (result != MATCH_MET)
        zaak_match_text(expect, result, best >= 0 ? &findings[best] : 0, run->style.lang, out);
    return result == MATCH_MET;
}

/* A line about days against the timeline of its norm. */
static bool course_met(struct run *run, const struct case_file *file,
                       const struct zaak_child *child, const struct kwk_query *query,
                       const struct zaak_expect *expect, struct out *out)
{
    struct kwk_query from = *query;
    struct kwk_interval *intervals;
    struct zaak_fault fault = {0};
    uint32_t count = 0;
    int32_t result;
    bool course = expect->form == ZAAK_EXPECT_COURSE;

    if (course)
        from.as_of = expect->from;
    intervals = case_timeline(&file->zaak, child, &from, expect->norm,
                              course ? expect->through : expect->from, &count, &fault);
    if (intervals == 0) {
        complain_at(run, file->path, expect->line, &fault);
        return false;
    }
    result = zaak_match_course(expect, intervals, count, from.as_of);
    if (result != MATCH_MET)
        zaak_match_course_text(expect, result, intervals, count, run->style.lang, out);
    free(intervals);
    return result == MATCH_MET;
}

/* One child's `verwacht` lines; only what fails is printed. */
static void run_expectations(struct run *run, const struct case_file *file,
                             const struct zaak_child *child, const struct kwk_query *query,
                             const struct kwk_finding *findings, uint32_t count)
{
    for (uint32_t i = 0; i < child->expects; i++) {
        const struct zaak_expect *expect = &file->zaak.expects[child->expects_at + i];
        char text[2048];
        struct out out = {text, sizeof text, 0};
        const bool met =
            expect->form == ZAAK_EXPECT_FINDING  ? expect_finding(run, expect, findings, count, &out)
            : expect->form == ZAAK_EXPECT_CHANGE || expect->form == ZAAK_EXPECT_COURSE
                ? course_met(run, file, child, query, expect, &out)
                : expect_decision(run, file, child, query, expect, &out);

        run->expected++;
        if (met)
            continue;
        run->failed++;
        printf("%s:%lu: %.*s\n", file->path, (unsigned long)expect->line,
               (int)(out.length < sizeof text ? out.length : sizeof text), text);
    }
}

/* "family/child": the name of the file without folder and ending, and the label. */
static void name_child(const char *path, const struct zaak_child *child, struct check_brief *brief)
{
    const char *base = strrchr(path, '/');
    struct out out = {brief->name, sizeof brief->name - 1, 0};
    size_t length;

    base = base != 0 ? base + 1 : path;
    length = strlen(base);
    if (length > 5 && strcmp(base + length - 5, ".zaak") == 0)
        length -= 5;
    memset(brief->name, 0, sizeof brief->name);
    out_bytes(&out, base, (uint32_t)length);
    if (child->label.length > 0) {
        out_char(&out, '/');
        out_bytes(&out, child->label.start, child->label.length);
    }
}

static void keep_brief(struct run *run, const struct case_file *file,
                       const struct zaak_child *child, const struct kwk_query *query,
                       const struct kwk_finding *findings, uint32_t count)
{
    struct overview *row;

    if (run->children > run->row_room) {
        uint32_t room = run->row_room > 0 ? run->row_room * 2u : 256u;
        row = realloc(run->rows, room * sizeof *row);
        if (row == 0) {
            run->bad = true;
            run->children--;
            return;
        }
        run->rows = row;
        run->row_room = room;
    }
    row = &run->rows[run->children - 1];
    row->as_of = query->as_of;
    name_child(file->path, child, &row->brief);
    check_brief_fill(&run->style, findings, count, &row->brief);
}

static int by_urgency(const void *a, const void *b)
{
    const struct overview *left = a;
    const struct overview *right = b;

    return check_brief_compare(&left->brief, &right->brief);
}

static void write_overview(const void *what, struct out *out)
{
    const struct run *run = what;

    for (uint32_t i = 0; i < run->children; i++)
        check_brief_print(&run->style, run->rows[i].as_of, &run->rows[i].brief, out);
}

static void write_foot(const void *what, struct out *out)
{
    const struct run *run = what;

    check_foot(&run->style, run->notes, out);
}

static void print_child(struct run *run, const struct case_file *file,
                        const struct zaak_child *child, const struct kwk_query *query,
                        const struct kwk_finding *findings, uint32_t count, json_t *list)
{
    struct page page = {&run->style, run->explain, &file->zaak, child, query, findings, count};

    if (run->json) {
        json_array_append_new(list, check_json(&file->zaak, child, query, findings, count,
                                               run->style.lang, run->explain));
        return;
    }
    if (run->brief) {
        keep_brief(run, file, child, query, findings, count);
        return;
    }
    run->notes |= check_notes(&run->style, findings, count);
    if (run->printed)
        putchar('\n');
    run->printed = true;
    print_buffer(write_page, &page);
}

static void run_child(struct run *run, const struct case_file *file, const struct zaak_child *child,
                      json_t *list)
{
    struct kwk_query query = child->query;
    struct kwk_finding *findings;
    struct zaak_fault fault = {0};
    uint32_t count = 0;
    int32_t worst = 0;

    if (run->as_of != 0)
        query.as_of = run->as_of;
    if (run->known_on != 0)
        query.known_on = run->known_on;
    if (query.as_of == 0) {
        fault = (struct zaak_fault){.code = ZAAK_E_AS_OF, .want = ZAAK_WANT_AS_OF};
        complain_at(run, file->path, child->line, &fault);
        return;
    }
    findings = case_evaluate(&file->zaak, child, &query, &count, &fault);
    if (findings == 0) {
        complain_at(run, file->path, child->line, &fault);
        return;
    }
    run->children++;
    kwk_worst_verdict(findings, sizeof *findings, count, 0, &worst);
    if (worst == KWK_VERDICT_BREACHED)
        run->overdue++;
    if (run->expect)
        run_expectations(run, file, child, &query, findings, count);
    else
        print_child(run, file, child, &query, findings, count, list);
    free(findings);
}

static void run_file(struct run *run, const char *path)
{
    struct case_file file;
    struct zaak_fault fault;
    json_t *list = 0;

    if (!case_file_read_with(path, run->with, &file, &fault)) {
        complain_at(run, path, fault.line, &fault);
        case_file_free(&file);
        return;
    }
    if (run->json) {
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

static void run_each(void *context, const char *path)
{
    run_file(context, path);
}

static void run_path(struct run *run, const char *path)
{
    struct zaak_fault fault = {.code = ZAAK_E_EMPTY, .want = ZAAK_WANT_ZAAK_FILES};

    if (!walk_path(path, run_each, run))
        complain_at(run, path, 0, &fault);
}

static int finish(struct run *run)
{
    bool en = run->style.lang == KWK_LANG_EN;

    if (run->json) {
        json_dumpf(run->tree, stdout, JSON_INDENT(2));
        putchar('\n');
        json_decref(run->tree);
    } else if (run->expect) {
        printf(en ? "%lu expectations, %lu failed, %lu children\n"
                  : "%lu verwachtingen, %lu niet uitgekomen, %lu kinderen\n",
               (unsigned long)run->expected, (unsigned long)run->failed,
               (unsigned long)run->children);
    } else {
        if (run->children > 0 && run->brief) {
            qsort(run->rows, run->children, sizeof *run->rows, by_urgency);
            print_buffer(write_overview, run);
        }
        print_buffer(write_foot, run);
    }
    if (!run->json && !run->expect && run->children > 1) {
        printf(en ? "\n%lu children, %lu with something overdue\n"
                  : "\n%lu kinderen, bij %lu is iets te laat en nog niet gedaan\n",
               (unsigned long)run->children, (unsigned long)run->overdue);
    }
    if (fflush(stdout) != 0 || run->bad)
        return EXIT_BAD;
    if (run->expect)
        return run->failed > 0 ? EXIT_UNEXPECTED : EXIT_FINE;
    return run->overdue > 0 ? EXIT_OVERDUE : EXIT_FINE;
}

int command_check(int argc, char **argv)
{
    struct run run = {.style = {.lang = KWK_LANG_NL, .soon = 14}};
    char *as_of = 0;
    char *known_on = 0;
    char *lang = 0;
    char *colour = 0;
    int json = 0;
    int all = 0;
    int expect = 0;
    int brief = 0;
    int explain = 0;
    int soon = 14;
    struct poptOption options[] = {
        {"as-of", 0, POPT_ARG_STRING, &as_of, 0, "peildatum: oordeel op deze dag", "JJJJ-MM-DD"},
        {"known-on", 0, POPT_ARG_STRING, &known_on, 0, "alleen wat toen was vastgelegd",
         "JJJJ-MM-DD"},
        {"with", 0, POPT_ARG_ARGV, &run.with, 0, "stel dat dit er ook stond (mag vaker)", "REGEL"},
        {"lang", 0, POPT_ARG_STRING, &lang, 0, "taal", "nl|en"},
        {"json", 0, POPT_ARG_NONE, &json, 0, "bevindingen als JSON", 0},
        {"all", 0, POPT_ARG_NONE, &all, 0, "ook wat niet van toepassing is", 0},
        {"soon", 0, POPT_ARG_INT, &soon, 0, "zoveel dagen is binnenkort (14)", "DAGEN"},
        {"color", 0, POPT_ARG_STRING, &colour, 0, "kleur", "auto|always|never"},
        {"brief", 0, POPT_ARG_NONE, &brief, 0, "overzicht: een regel per kind", 0},
        {"explain", 0, POPT_ARG_NONE, &explain, 0, "elke bevinding ook in zinnen", 0},
        {"verwacht", 0, POPT_ARG_NONE, &expect, 0, "controleer de verwacht-regels", 0},
        POPT_AUTOHELP POPT_TABLEEND};
    poptContext context = poptGetContext(0, argc, (const char **)argv, options, 0);
    const char *no_colour = getenv("NO_COLOR");
    const char *path;
    int rc;
    int code = EXIT_BAD;

    poptSetOtherOptionHelp(context, "BESTAND...");
    rc = poptGetNextOpt(context);
    if (rc < -1) {
        fprintf(stderr, "kwaliteitskader check: %s: %s\n", poptBadOption(context, 0),
                poptStrerror(rc));
    } else if (option_lang(lang, &run.style.lang) &&
               option_date("--as-of", as_of, run.style.lang, &run.as_of) &&
               option_date("--known-on", known_on, run.style.lang, &run.known_on)) {
        run.style.all = all != 0;
        run.style.soon = soon;
        run.json = json != 0;
        run.expect = expect != 0;
        run.brief = brief != 0;
        run.explain = explain != 0;
        run.style.colour = isatty(STDOUT_FILENO) != 0 && (no_colour == 0 || *no_colour == '\0');
        if (colour != 0 && strcmp(colour, "auto") != 0)
            run.style.colour = strcmp(colour, "always") == 0;
        run.tree = run.json ? check_json_head() : 0;
        if (poptPeekArg(context) == 0) {
            poptPrintUsage(context, stderr, 0);
        } else {
            while ((path = poptGetArg(context)) != 0)
                run_path(&run, path);
            code = finish(&run);
        }
    }
    free(run.rows);
    free_lines(run.with);
    free(as_of);
    free(known_on);
    free(lang);
    free(colour);
    poptFreeContext(context);
    return code;
}
