/*
 * receipt_command.c: `kwaliteitskader receipt FILE`: the receipt of a case, to keep; --bytes writes
 * the canonical encoding itself.
 */
#include <popt.h>
#include <stdlib.h>

#include "receipt.h"

struct request {
    kwk_date as_of;
    kwk_date known_on;
    int32_t lang;
    bool bytes;
};

static bool ask(const struct request *request, const struct zaak_child *child,
                struct kwk_query *query, struct zaak_fault *fault)
{
    *query = child->query;
    if (request->as_of != 0)
        query->as_of = request->as_of;
    if (request->known_on != 0)
        query->known_on = request->known_on;
    if (query->edition == 0)
        query->edition = kwk_edition();
    if (query->as_of != 0)
        return true;
    *fault =
        (struct zaak_fault){.code = ZAAK_E_AS_OF, .want = ZAAK_WANT_AS_OF, .line = child->line};
    return false;
}

static bool child_receipt(const struct request *request, const struct zaak *zaak,
                          const struct zaak_child *child, json_t *list, struct zaak_fault *fault)
{
    char hex[RECEIPT_PARTS][RECEIPT_HEX];
    struct kwk_query query;
    uint32_t length = 0;
    char *bytes;
    bool done;

    if (!ask(request, child, &query, fault))
        return false;
    bytes = receipt_bytes(zaak, child, &query, &length, fault);
    if (bytes == 0)
        return false;
    if (request->bytes) {
        done = fwrite(bytes, 1, length, stdout) == length;
    } else {
        json_t *object = json_object();
        done = receipt_hashes(bytes, length, hex);
        json_object_set_new(object, "vraag", receipt_query_write(&query));
        json_object_set_new(object, "bytes", json_integer((json_int_t)length));
        for (int i = 0; i < RECEIPT_PARTS; i++)
            json_object_set_new(object, receipt_names[i], json_string(hex[i]));
        json_array_append_new(list, object);
    }
    free(bytes);
    return done;
}

static int receipt(const struct request *request, const char *path)
{
    json_t *tree = json_object();
    json_t *list = json_array();
    struct case_file file;
    struct zaak_fault fault;
    bool done = case_file_read(path, &file, &fault);

    json_object_set_new(tree, "formaat", json_string("kwaliteitskader-bewijs-1"));
    json_object_set_new(tree, "bibliotheek", json_string(kwk_version()));
    json_object_set_new(tree, "catalogus", json_string(kwk_catalogue_digest()));
    json_object_set_new(tree, "kinderen", list);
    for (uint32_t c = 0; done && c < file.zaak.child_count; c++)
        done = child_receipt(request, &file.zaak, &file.zaak.children[c], list, &fault);
    if (!done)
        case_file_complain(path, &fault, request->lang);
    else if (!request->bytes) {
        done = json_dumpf(tree, stdout, JSON_INDENT(2)) == 0;
        putchar('\n');
    }
    json_decref(tree);
    case_file_free(&file);
    return done && fflush(stdout) == 0 ? EXIT_FINE : EXIT_BAD;
}

int command_receipt(int argc, char **argv)
{
    struct request request = {.lang = KWK_LANG_NL};
    char *as_of = 0;
    char *known_on = 0;
    char *lang = 0;
    int bytes = 0;
    struct poptOption options[] = {
        {"as-of", 0, POPT_ARG_STRING, &as_of, 0, "peildatum: oordeel op deze dag", "JJJJ-MM-DD"},
        {"known-on", 0, POPT_ARG_STRING, &known_on, 0, "alleen wat toen was vastgelegd",
         "JJJJ-MM-DD"},
        {"bytes", 0, POPT_ARG_NONE, &bytes, 0, "de canonieke bytes zelf", 0},
        {"lang", 0, POPT_ARG_STRING, &lang, 0, "taal van de meldingen", "nl|en"},
        POPT_AUTOHELP POPT_TABLEEND};
    poptContext context = poptGetContext(0, argc, (const char **)argv, options, 0);
    const char *path;
    int code = EXIT_BAD;
    int rc;

    poptSetOtherOptionHelp(context, "BESTAND");
    rc = poptGetNextOpt(context);
    path = rc == -1 ? poptGetArg(context) : 0;
    if (rc < -1)
        fprintf(stderr, "kwaliteitskader receipt: %s: %s\n", poptBadOption(context, 0),
                poptStrerror(rc));
    else if (path == 0 || poptPeekArg(context) != 0)
        poptPrintUsage(context, stderr, 0);
    else if (option_lang(lang, &request.lang) &&
             option_date("--as-of", as_of, request.lang, &request.as_of) &&
             option_date("--known-on", known_on, request.lang, &request.known_on)) {
        request.bytes = bytes != 0;
        code = receipt(&request, path);
    }
    free(as_of);
    free(known_on);
    free(lang);
    poptFreeContext(context);
    return code;
}
