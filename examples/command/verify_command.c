/*
 * verify_command.c: `kwaliteitskader verify RECEIPT FILE`: asks the questions of a receipt again of
 * a case, and says whether facts and findings are still the same, child by child.
 */
#include <popt.h>
#include <stdlib.h>
#include <string.h>

#include "receipt.h"

/* What came out, beside what the receipt says. */
enum outcome {
    SAME,           /* to the byte */
    SAME_BUT_ROWS,  /* facts and findings the same, another catalogue */
    OTHER_FINDINGS, /* the facts are the same */
    OTHER_FACTS
};

static const char *const words[][2] = {
    [SAME] = {"gelijk", "the same"},
    [SAME_BUT_ROWS] = {"feiten en bevindingen gelijk, andere catalogus of editie",
                       "facts and findings the same, another catalogue or edition"},
    [OTHER_FINDINGS] = {"feiten gelijk, andere bevindingen", "the same facts, other findings"},
    [OTHER_FACTS] = {"andere feiten", "other facts"}};

static bool same(const json_t *object, int part, char hex[RECEIPT_PARTS][RECEIPT_HEX])
{
    const char *kept = json_string_value(json_object_get(object, receipt_names[part]));

    return kept != 0 && strcmp(kept, hex[part]) == 0;
}

static enum outcome compare(const json_t *object, char hex[RECEIPT_PARTS][RECEIPT_HEX])
{
    if (same(object, RECEIPT_ALL, hex))
        return SAME;
    if (!same(object, RECEIPT_FACTS, hex))
        return OTHER_FACTS;
    return same(object, RECEIPT_FINDINGS, hex) ? SAME_BUT_ROWS : OTHER_FINDINGS;
}

/* One child; false if it could not be asked. */
static bool verify_child(const struct case_file *file, uint32_t index, const json_t *object,
                         int32_t lang, bool *differs, struct zaak_fault *fault)
{
    char hex[RECEIPT_PARTS][RECEIPT_HEX];
    struct kwk_query query;
    uint32_t length = 0;
    enum outcome outcome;
    char *bytes;

    if (!receipt_query_read(json_object_get(object, "vraag"), &query)) {
        *fault = (struct zaak_fault){.code = ZAAK_E_SCHEMA};
        strcpy(fault->got, "vraag");
        return false;
    }
    bytes = receipt_bytes(&file->zaak, &file->zaak.children[index], &query, &length, fault);
    if (bytes == 0)
        return false;
    if (!receipt_hashes(bytes, length, hex)) {
        free(bytes);
        return false;
    }
    free(bytes);
    outcome = compare(object, hex);
    *differs |= outcome > SAME_BUT_ROWS;
    printf(lang == KWK_LANG_EN ? "child %lu: %s\n" : "kind %lu: %s\n", (unsigned long)index + 1,
           words[outcome][lang == KWK_LANG_EN]);
    return true;
}

static int verify(const char *receipt, const char *path, int32_t lang)
{
    struct case_file file = {0};
    struct zaak_fault fault = {0};
    bool differs = false;
    json_t *tree = json_load_file(receipt, 0, 0);
    const json_t *list = json_object_get(tree, "kinderen");
    const char *format = json_string_value(json_object_get(tree, "formaat"));
    bool done;

    if (format == 0 || strcmp(format, "kwaliteitskader-bewijs-1") != 0 || !json_is_array(list)) {
        fprintf(stderr, lang == KWK_LANG_EN ? "%s: no receipt\n" : "%s: geen bewijs\n", receipt);
        json_decref(tree);
        return EXIT_BAD;
    }
    done = case_file_read(path, &file, &fault);
    if (done && json_array_size(list) != file.zaak.child_count) {
        fprintf(stderr,
                lang == KWK_LANG_EN ? "%s: another number of children\n"
                                    : "%s: een ander aantal kinderen\n",
                path);
        differs = true;
    }
    for (uint32_t c = 0; done && c < json_array_size(list) && c < file.zaak.child_count; c++)
        done = verify_child(&file, c, json_array_get(list, c), lang, &differs, &fault);
    if (!done)
        case_file_complain(path, &fault, lang);
    json_decref(tree);
    case_file_free(&file);
    if (!done || fflush(stdout) != 0)
        return EXIT_BAD;
    return differs ? EXIT_UNEXPECTED : EXIT_FINE;
}

int command_verify(int argc, char **argv)
{
    char *lang_text = 0;
    int32_t lang = KWK_LANG_NL;
    struct poptOption options[] = {{"lang", 0, POPT_ARG_STRING, &lang_text, 0, "taal", "nl|en"},
                                   POPT_AUTOHELP POPT_TABLEEND};
    poptContext context = poptGetContext(0, argc, (const char **)argv, options, 0);
    const char *receipt = 0;
    const char *path = 0;
    int code = EXIT_BAD;
    int rc;

    poptSetOtherOptionHelp(context, "BEWIJS BESTAND");
    rc = poptGetNextOpt(context);
    if (rc == -1) {
        receipt = poptGetArg(context);
        path = poptGetArg(context);
    }
    if (rc < -1)
        fprintf(stderr, "kwaliteitskader verify: %s: %s\n", poptBadOption(context, 0),
                poptStrerror(rc));
    else if (path == 0 || poptPeekArg(context) != 0)
        poptPrintUsage(context, stderr, 0);
    else if (option_lang(lang_text, &lang))
        code = verify(receipt, path, lang);
    free(lang_text);
    poptFreeContext(context);
    return code;
}
