/*
 * may_command.c: `kwaliteitskader may ACTOR HANDELING BESTAND` and `kwaliteitskader consent SOORT
 * BESTAND`: may this actor do this act now, and whose consent is needed; or the tables themselves.
 */
#include <popt.h>
#include <stdlib.h>
#include <string.h>

#include "may_command.h"
#include "zaak_words.h"

struct may_run {
    const char *name; /* may or consent */
    struct kwk_may_question question;
    int32_t kind; /* KWK_CONSENT_*; 0 = may */
    const char *about;
    kwk_date as_of;
    int32_t lang;
    bool json;
    json_t *tree;
    bool bad;
};

static bool wrong_word(const struct may_run *run, const char *what, const char *text)
{
    fprintf(stderr,
            run->lang == KWK_LANG_EN ? "kwaliteitskader %s: %s: E012: unknown word '%s'\n"
                                     : "kwaliteitskader %s: %s: E012: onbekend woord '%s'\n",
            run->name, what, text != 0 ? text : "");
    return false;
}

static bool code(const struct may_run *run, const char *what, int32_t group, const char *text,
                 int32_t *number)
{
    if (text != 0 && kwk_code_number(group, text, number) == KWK_OK)
        return true;
    return wrong_word(run, what, text);
}

/* The id of @name or a number in the case of a child; 0 when it is not there. */
static int32_t about_of(const struct may_run *run, const struct zaak *zaak,
                        const struct zaak_child *child)
{
    const char *text = run->about;
    struct zaak_text word = {text, text != 0 ? (uint32_t)strlen(text) : 0};
    int32_t id = 0;

    if (text == 0)
        return 0;
    if (*text != '@')
        return zaak_number(word, INT32_MAX, &id) ? id : 0;
    word.start++;
    word.length--;
    for (uint32_t i = 0; i < child->names; i++) {
        if (zaak_same(zaak->names[child->names_at + i].text, word))
            id = zaak->names[child->names_at + i].id;
    }
    return id;
}

static bool refused(struct may_run *run, const struct case_file *file,
                    const struct zaak_child *child, struct kwk_report *report, int32_t status)
{
    struct zaak_fault fault = {0};

    report->status = status;
    zaak_refused(&file->zaak, child, report, &fault);
    if (fault.line == 0)
        fault.line = child->line;
    case_file_complain(file->path, &fault, run->lang);
    run->bad = true;
    return false;
}

static bool ask_may(struct may_run *run, const struct case_file *file,
                    const struct zaak_child *child, const struct kwk_query *query)
{
    static struct kwk_need needs[64];
    const struct kwk_fact *facts = file->zaak.facts + child->facts_at;
    struct kwk_report report = {.size = sizeof report, .fact_index = -1};
    struct kwk_may_result result = {.size = sizeof result};
    struct may_page page = {&file->zaak, child, &run->question, &result, needs, 0, 0, run->lang};
    uint32_t count = 0;
    int32_t status = kwk_may(query, facts, child->facts, &run->question, &result, needs,
                             sizeof needs[0], 64, &count, &report);

    if (status != KWK_OK)
        return refused(run, file, child, &report, status);
    page.count = count;
    page.as_of = query->as_of;
    if (run->json)
        json_array_append_new(run->tree, may_json(&page));
    else
        print_buffer(may_print, &page);
    return true;
}

static bool ask_consent(struct may_run *run, const struct case_file *file,
                        const struct zaak_child *child, const struct kwk_query *query)
{
    static struct kwk_need needs[1024];
    const struct kwk_fact *facts = file->zaak.facts + child->facts_at;
    struct kwk_report report = {.size = sizeof report, .fact_index = -1};
    struct consent_page page = {&file->zaak, child, needs, 0, run->kind, query->as_of, run->lang};
    int32_t status =
        kwk_consent(query, facts, child->facts, run->kind, run->question.about,
                    run->question.capable, needs, sizeof needs[0], 1024, &page.count, &report);

    if (status != KWK_OK)
        return refused(run, file, child, &report, status);
    if (run->json)
        json_array_append_new(run->tree, consent_json(&page));
    else
        print_buffer(consent_print, &page);
    return true;
}

static void run_child(struct may_run *run, const struct case_file *file,
                      const struct zaak_child *child)
{
    struct kwk_query query = child->query;

    if (run->as_of != 0)
        query.as_of = run->as_of;
    run->question.about = about_of(run, &file->zaak, child);
    if (query.as_of == 0 || (run->about != 0 && run->question.about == 0)) {
        struct zaak_fault fault = {.code = query.as_of == 0 ? ZAAK_E_AS_OF : ZAAK_E_NAME,
                                   .line = child->line,
                                   .want = query.as_of == 0 ? ZAAK_WANT_AS_OF : ZAAK_WANT_REF};
        case_file_complain(file->path, &fault, run->lang);
        run->bad = true;
        return;
    }
    if (run->kind != 0)
        ask_consent(run, file, child, &query);
    else
        ask_may(run, file, child, &query);
}

static int run_file(struct may_run *run, const char *path)
{
    struct case_file file;
    struct zaak_fault fault;

    if (!case_file_read(path, &file, &fault)) {
        case_file_complain(path, &fault, run->lang);
        case_file_free(&file);
        return EXIT_BAD;
    }
    run->tree = run->json ? json_array() : 0;
    for (uint32_t c = 0; c < file.zaak.child_count; c++)
        run_child(run, &file, &file.zaak.children[c]);
    if (run->json) {
        json_dumpf(run->tree, stdout, JSON_INDENT(2));
        putchar('\n');
        json_decref(run->tree);
    }
    case_file_free(&file);
    return run->bad || fflush(stdout) != 0 ? EXIT_BAD : EXIT_FINE;
}

/* The words before the file: ACTOR HANDELING, or SOORT. */
static bool take_words(struct may_run *run, poptContext context)
{
    if (strcmp(run->name, "consent") == 0)
        return code(run, "SOORT", KWK_GROUP_CONSENT, poptGetArg(context), &run->kind);
    return code(run, "ACTOR", KWK_GROUP_ACTOR, poptGetArg(context), &run->question.actor) &&
           code(run, "HANDELING", KWK_GROUP_ACT, poptGetArg(context), &run->question.act);
}

static int run_may(const char *name, int argc, char **argv)
{
    struct may_run run = {.name = name, .question = {.size = sizeof run.question}};
    char *as_of = 0;
    char *lang = 0;
    char *about = 0;
    char *place = 0;
    char *capable = 0;
    int person = 0;
    int json = 0;
    int matrix = 0;
    struct poptOption options[] = {
        {"as-of", 0, POPT_ARG_STRING, &as_of, 0, "peildatum", "JJJJ-MM-DD"},
        {"about", 0, POPT_ARG_STRING, &about, 0, "het feit waar het om gaat", "@NAAM|NR"},
        {"person", 0, POPT_ARG_INT, &person, 0, "wie handelt: nummer van de persoon", "N"},
        {"place", 0, POPT_ARG_STRING, &place, 0, "soort plaats die is beoogd", "WOORD"},
        {"capable", 0, POPT_ARG_STRING, &capable, 0, "kan het kind redelijk waarderen", "ja|nee"},
        {"lang", 0, POPT_ARG_STRING, &lang, 0, "taal", "nl|en"},
        {"json", 0, POPT_ARG_NONE, &json, 0, "het antwoord als JSON", 0},
        {"matrix", 0, POPT_ARG_NONE, &matrix, 0, "de hele tabel, als Markdown", 0},
        POPT_AUTOHELP POPT_TABLEEND};
    poptContext context = poptGetContext(0, argc, (const char **)argv, options, 0);
    const bool consent = strcmp(name, "consent") == 0;
    int rc;
    int result = EXIT_BAD;

    poptSetOtherOptionHelp(context, consent ? "SOORT BESTAND" : "ACTOR HANDELING BESTAND");
    rc = poptGetNextOpt(context);
    run.json = json != 0;
    run.about = about;
    run.question.person = person;
    run.lang = KWK_LANG_NL;
    if (rc < -1) {
        fprintf(stderr, "kwaliteitskader %s: %s: %s\n", name, poptBadOption(context, 0),
                poptStrerror(rc));
    } else if (matrix != 0) {
        result = print_buffer(consent ? consent_matrix : may_matrix, 0) ? EXIT_FINE : EXIT_BAD;
    } else if (poptPeekArg(context) == 0) {
        poptPrintUsage(context, stderr, 0);
    } else if (option_lang(lang, &run.lang) &&
               option_date("--as-of", as_of, run.lang, &run.as_of) && take_words(&run, context) &&
               (place == 0 ||
                code(&run, "--place", KWK_GROUP_PLAATS, place, &run.question.place)) &&
               (capable == 0 ||
                code(&run, "--capable", KWK_GROUP_BEKWAAM, capable, &run.question.capable))) {
        const char *path = poptGetArg(context);
        if (path == 0 || poptPeekArg(context) != 0)
            poptPrintUsage(context, stderr, 0);
        else
            result = run_file(&run, path);
    }
    free(as_of);
    free(lang);
    free(about);
    free(place);
    free(capable);
    poptFreeContext(context);
    return result;
}

int command_may(int argc, char **argv)
{
    return run_may("may", argc, argv);
}

int command_consent(int argc, char **argv)
{
    return run_may("consent", argc, argv);
}
