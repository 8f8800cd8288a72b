/*
 * validate_command.c: `kwaliteitskader validate`: everything that is wrong with each case at once.
 */
#include <popt.h>
#include <stdlib.h>

#include "case_walk.h"
#include "validate_text.h"

/* What the run found. */
struct validate_found {
    uint32_t remarks;
    uint32_t impossible;
};

struct kwk_remark *case_validate(const struct zaak *zaak, const struct zaak_child *child,
                                 const struct kwk_query *query, uint32_t *count,
                                 struct zaak_fault *fault)
{
    const struct kwk_fact *facts = zaak->facts + child->facts_at;
    struct kwk_report report = {.size = sizeof report, .fact_index = -1};
    struct kwk_remark *remarks = calloc(1, sizeof *remarks);
    uint32_t room = 1;
    int32_t status = KWK_ERR_CAPACITY;

    while (remarks != 0 && status == KWK_ERR_CAPACITY) {
        status = kwk_validate(query, facts, child->facts, 0, 0, remarks, sizeof *remarks, room,
                              count, &report);
        if (status == KWK_ERR_CAPACITY) {
            free(remarks);
            room = *count;
            remarks = calloc(room, sizeof *remarks);
        }
    }
    if (remarks != 0 && status != KWK_OK) {
        free(remarks);
        remarks = 0;
    }
    if (remarks == 0) {
        report.status = status;
        zaak_refused(zaak, child, &report, fault);
    }
    return remarks;
}

static void set_date(json_t *object, const char *key, kwk_date date)
{
    char text[12];
    struct out out = {text, sizeof text, 0};

    out_date(&out, date);
    json_object_set_new(object, key, date != 0 ? json_stringn(text, out.length) : json_null());
}

static json_t *remark_json(const struct kwk_remark *remark, uint32_t line, int32_t lang)
{
    json_t *object = json_object();
    bool fault = remark->sort == KWK_REMARK_FAULT;

    json_object_set_new(object, "regel", json_integer(line));
    json_object_set_new(object, "soort", json_string(fault ? "fout" : "tegenstrijdig"));
    json_object_set_new(object, "code",
                        json_string(fault ? kwk_status_name(remark->code)
                                          : kwk_code_name(KWK_GROUP_TEGENSTRIJDIG, remark->code)));
    json_object_set_new(object, "ernst",
                        json_string(kwk_code_name(KWK_GROUP_SEVERITY, remark->severity)));
    json_object_set_new(object, "feit", json_integer(remark->fact_id));
    json_object_set_new(object, "ander_feit",
                        remark->other_id != 0 ? json_integer(remark->other_id) : json_null());
    if (fault) {
        json_object_set_new(object, "veld", json_integer(remark->field));
        json_object_set_new(object, "gevonden", json_integer(remark->got));
        return object;
    }
    set_date(object, "dag", remark->day);
    json_object_set_new(
        object, "titel",
        json_string(kwk_inconsistency_text(remark->code, KWK_REMARKTEXT_TITLE, lang)));
    json_object_set_new(
        object, "bron",
        json_string(kwk_inconsistency_text(remark->code, KWK_REMARKTEXT_SOURCE, lang)));
    return object;
}

static void print_remark(const struct case_run *run, const struct case_file *file,
                         const struct zaak_child *child, const struct kwk_remark *remark)
{
    char text[2048];
    struct out out = {text, sizeof text, 0};

    validate_line(&out, &file->zaak, child, remark, run->lang);
    printf("%s:%lu: %.*s\n", file->path, (unsigned long)validate_where(&file->zaak, child, remark),
           (int)(out.length < sizeof text ? out.length : sizeof text), text);
}

static void one_child(struct case_run *run, const struct case_file *file,
                      const struct zaak_child *child, const struct kwk_query *query)
{
    struct validate_found *found = run->own;
    struct zaak_fault fault = {0};
    uint32_t count = 0;
    struct kwk_remark *remarks = case_validate(&file->zaak, child, query, &count, &fault);
    json_t *list = 0;

    if (remarks == 0) {
        case_run_complain(run, file->path, child->line, &fault);
        return;
    }
    if (run->json) {
        json_t *object = json_object();
        list = json_array();
        json_object_set_new(
            object, "kind",
            json_stringn(child->label.length > 0 ? child->label.start : "", child->label.length));
        json_object_set_new(object, "opmerkingen", list);
        json_array_append_new(run->list, object);
    }
    for (uint32_t i = 0; i < count; i++) {
        found->impossible += remarks[i].severity == KWK_SEVERITY_IMPOSSIBLE ? 1u : 0u;
        if (run->json)
            json_array_append_new(list, remark_json(&remarks[i],
                                                    validate_where(&file->zaak, child, &remarks[i]),
                                                    run->lang));
        else
            print_remark(run, file, child, &remarks[i]);
    }
    found->remarks += count;
    free(remarks);
}

static void write_table(const void *what, struct out *out)
{
    (void)what;
    validate_markdown(out);
}

static int finish(const struct case_run *run)
{
    const struct validate_found *found = run->own;

    if (!run->json)
        printf(run->lang == KWK_LANG_EN ? "%lu children, %lu remarks, %lu impossible\n"
                                        : "%lu kinderen, %lu opmerkingen, waarvan %lu onmogelijk\n",
               (unsigned long)run->children, (unsigned long)found->remarks,
               (unsigned long)found->impossible);
    if (run->bad || fflush(stdout) != 0)
        return EXIT_BAD;
    return found->remarks > 0 ? EXIT_OVERDUE : EXIT_FINE;
}

int command_validate(int argc, char **argv)
{
    struct validate_found found = {0, 0};
    struct case_run run = {.lang = KWK_LANG_NL, .child = one_child, .own = &found};
    char *as_of = 0;
    char *known_on = 0;
    char *lang = 0;
    int json = 0;
    int table = 0;
    struct poptOption options[] = {
        {"as-of", 0, POPT_ARG_STRING, &as_of, 0, "peildatum", "JJJJ-MM-DD"},
        {"known-on", 0, POPT_ARG_STRING, &known_on, 0, "alleen wat toen was vastgelegd",
         "JJJJ-MM-DD"},
        {"lang", 0, POPT_ARG_STRING, &lang, 0, "taal", "nl|en"},
        {"json", 0, POPT_ARG_NONE, &json, 0, "als JSON", 0},
        {"markdown", 0, POPT_ARG_NONE, &table, 0, "de lijst van tegenstrijdigheden", 0},
        POPT_AUTOHELP POPT_TABLEEND};
    poptContext context = poptGetContext(0, argc, (const char **)argv, options, 0);
    int rc;
    int code = EXIT_BAD;

    poptSetOtherOptionHelp(context, "BESTAND...");
    rc = poptGetNextOpt(context);
    if (rc < -1) {
        fprintf(stderr, "kwaliteitskader validate: %s: %s\n", poptBadOption(context, 0),
                poptStrerror(rc));
    } else if (option_lang(lang, &run.lang) &&
               option_date("--as-of", as_of, run.lang, &run.as_of) &&
               option_date("--known-on", known_on, run.lang, &run.known_on)) {
        run.json = json != 0;
        if (table != 0) {
            code = print_buffer(write_table, 0) ? EXIT_FINE : EXIT_BAD;
        } else if (poptPeekArg(context) == 0) {
            poptPrintUsage(context, stderr, 0);
        } else {
            case_run_paths(&run, poptGetArgs(context));
            code = finish(&run);
        }
    }
    free(as_of);
    free(known_on);
    free(lang);
    poptFreeContext(context);
    return code;
}
