/*
 * diff_command.c: `kwaliteitskader diff FILE [FILE]`: which verdicts differ between two cases, or
 * between two questions about one: another day, another set, another reading, one fact more.
 */
#include <popt.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"

/* One side of the comparison. */
struct side {
    const char *path;
    const char **with;
    const char *as_of_text, *known_on_text, *sets_text, *policy_text;
    kwk_date as_of, known_on;
    uint32_t sets;
    int32_t policy;     /* -1 = as the file says */
    uint32_t judged_by; /* the policy of this child */
    struct case_file file;
    struct kwk_finding *findings;
    uint32_t count;
    const struct zaak_child *child;
};

static bool side_choose(struct side *side, int32_t lang)
{
    const char *sets = side->sets_text;
    const char *policy = side->policy_text;

    side->policy = -1;
    if (sets != 0 && strcmp(sets, "kader") == 0)
        side->sets = KWK_SET_KADER;
    else if (sets != 0 && strcmp(sets, "wet") == 0)
        side->sets = KWK_SET_WET;
    else if (sets != 0 && strcmp(sets, "alle") != 0) {
        fprintf(stderr, "--sets: E012: '%s'; verwacht: kader, wet, alle\n", sets);
        return false;
    }
    if (policy != 0 && kwk_code_number(KWK_GROUP_POLICY, policy, &side->policy) != KWK_OK) {
        fprintf(stderr, "--lezing: E012: '%s'; verwacht: vroeg, laat, beide\n", policy);
        return false;
    }
    return option_date("--as-of", side->as_of_text, lang, &side->as_of) &&
           option_date("--known-on", side->known_on_text, lang, &side->known_on);
}

/* The findings of the index-th child; false after a complaint. */
static bool side_evaluate(struct side *side, uint32_t index, int32_t lang)
{
    struct zaak_fault fault = {0};
    struct kwk_query query;

    side->child = &side->file.zaak.children[index];
    query = side->child->query;
    if (side->as_of != 0)
        query.as_of = side->as_of;
    if (side->known_on != 0)
        query.known_on = side->known_on;
    if (side->sets_text != 0)
        query.sets = side->sets;
    side->sets = query.sets;
    if (side->policy >= 0)
        query.policy = (uint32_t)side->policy;
    side->judged_by = query.policy;
    free(side->findings);
    side->findings = 0;
    if (query.as_of == 0)
        fault = (struct zaak_fault){
            .code = ZAAK_E_AS_OF, .want = ZAAK_WANT_AS_OF, .line = side->child->line};
    else
        side->findings = case_evaluate(&side->file.zaak, side->child, &query, &side->count, &fault);
    if (side->findings == 0)
        case_file_complain(side->path, &fault, lang);
    return side->findings != 0;
}

static const struct kwk_fact *anchor_of(const struct side *side, const struct kwk_finding *finding)
{
    const struct kwk_fact *facts = side->file.zaak.facts + side->child->facts_at;

    for (uint32_t i = 0; i < side->child->facts; i++) {
        if (facts[i].id == finding->anchor)
            return &facts[i];
    }
    return 0;
}

/* The same occurrence: norm, person, ordinal, and what it hangs on by kind and day, not by key. */
static bool alike(const struct side *a, const struct kwk_finding *left, const struct side *b,
                  const struct kwk_finding *right)
{
    const struct kwk_fact *first = anchor_of(a, left);
    const struct kwk_fact *second = anchor_of(b, right);

    if (left->norm != right->norm || left->person != right->person ||
        left->ordinal != right->ordinal || (first == 0) != (second == 0))
        return false;
    return first == 0 || (first->kind == second->kind && first->date == second->date &&
                          first->value == second->value);
}

static const struct kwk_finding *counterpart(const struct side *a, const struct kwk_finding *left,
                                             const struct side *b)
{
    for (uint32_t i = 0; i < b->count; i++) {
        if (alike(a, left, b, &b->findings[i]))
            return &b->findings[i];
    }
    return 0;
}

/* Where one side has nothing the norm hangs on, its one finding without anchor stands for it. */
static const struct kwk_finding *stand_in(const struct kwk_finding *left, const struct side *b)
{
    for (uint32_t i = 0; i < b->count; i++) {
        if (b->findings[i].norm == left->norm &&
            (left->anchor == 0) != (b->findings[i].anchor == 0))
            return &b->findings[i];
    }
    return 0;
}

/* With the day that the side judges by. */
static void verdict(const struct side *side, const struct kwk_finding *finding, int32_t lang,
                    struct out *out)
{
    kwk_date due;

    if (finding == 0) {
        out_text(out, lang == KWK_LANG_EN ? "no finding" : "geen bevinding");
        return;
    }
    out_text(out, kwk_code_label(KWK_GROUP_VERDICT, finding->verdict, lang));
    if (finding->verdict_strict != finding->verdict) {
        out_text(out, lang == KWK_LANG_EN ? " (strictly: " : " (streng: ");
        out_text(out, kwk_code_label(KWK_GROUP_VERDICT, finding->verdict_strict, lang));
        out_char(out, ')');
    }
    due = side->judged_by == KWK_POLICY_VROEG ? finding->due : finding->due_latest;
    if (due != 0) {
        out_char(out, ' ');
        out_date(out, due);
    }
}

static void difference(const struct side *a, const struct kwk_finding *left, const struct side *b,
                       const struct kwk_finding *right, int32_t lang)
{
    const struct kwk_finding *any = left != 0 ? left : right;
    char text[2048];
    struct out out = {text, sizeof text, 0};

    out_text(&out, kwk_norm_title(any->norm, lang));
    if (any->person > 0)
        out_text(&out, lang == KWK_LANG_EN ? " (for a person)" : " (voor een persoon)");
    out_text(&out, "\n    ");
    verdict(a, left, lang, &out);
    out_text(&out, " -> ");
    verdict(b, right, lang, &out);
    out_text(&out, "\n    ");
    out_text(&out, kwk_norm_source(any->norm));
    out_char(&out, '\n');
    fwrite(text, 1, out.length < sizeof text ? out.length : sizeof text, stdout);
}

static bool differ(const struct kwk_finding *left, const struct kwk_finding *right)
{
    return left == 0 || right == 0 || left->verdict != right->verdict ||
           left->verdict_strict != right->verdict_strict;
}

/* Whether a side was asked about a norm at all. */
static bool asked(const struct side *side, int32_t norm)
{
    struct kwk_norm_info info = {.size = sizeof info};

    return side->sets == 0 || kwk_norm_info(norm, &info) != KWK_OK ||
           (side->sets & (uint32_t)info.set) != 0;
}

/* What only one side was asked about, in one line. */
static void only_one_side(const struct side *a, const struct side *b, bool left, int32_t lang)
{
    static const char *const text[2][2] = {
        {"%lu bevindingen van normen die alleen links zijn gevraagd\n",
         "%lu findings of norms asked on the left only\n"},
        {"%lu bevindingen van normen die alleen rechts zijn gevraagd\n",
         "%lu findings of norms asked on the right only\n"}};
    uint32_t count = 0;

    for (uint32_t i = 0; i < a->count; i++)
        count += !asked(b, a->findings[i].norm);
    if (count > 0)
        printf(text[!left][lang == KWK_LANG_EN], (unsigned long)count);
}

/* Every occurrence of the left in its order, then what only the right has. */
static uint32_t compare(const struct side *a, const struct side *b, int32_t lang)
{
    uint32_t count = 0;

    for (uint32_t i = 0; i < a->count; i++) {
        const struct kwk_finding *left = &a->findings[i];
        const struct kwk_finding *right = counterpart(a, left, b);
        right = right != 0 ? right : stand_in(left, b);
        if (asked(b, left->norm) && differ(left, right)) {
            difference(a, left, b, right, lang);
            count++;
        }
    }
    for (uint32_t i = 0; i < b->count; i++) {
        const struct kwk_finding *right = &b->findings[i];
        const struct kwk_finding *left = stand_in(right, a);
        if (asked(a, right->norm) && counterpart(b, right, a) == 0 &&
            (left == 0 || stand_in(left, b) != right) && differ(left, right)) {
            difference(a, left, b, right, lang);
            count++;
        }
    }
    return count;
}

static int diff(struct side *a, struct side *b, int32_t lang)
{
    struct zaak_fault fault;
    uint32_t count = 0;

    if (!case_file_read_with(a->path, a->with, &a->file, &fault)) {
        case_file_complain(a->path, &fault, lang);
        return EXIT_BAD;
    }
    if (!case_file_read_with(b->path, b->with, &b->file, &fault)) {
        case_file_complain(b->path, &fault, lang);
        return EXIT_BAD;
    }
    if (a->file.zaak.child_count != b->file.zaak.child_count) {
        fprintf(stderr,
                lang == KWK_LANG_EN ? "%s: another number of children\n"
                                    : "%s: een ander aantal kinderen\n",
                b->path);
        return EXIT_BAD;
    }
    for (uint32_t c = 0; c < a->file.zaak.child_count; c++) {
        if (!side_evaluate(a, c, lang) || !side_evaluate(b, c, lang))
            return EXIT_BAD;
        if (a->file.zaak.child_count > 1)
            printf(lang == KWK_LANG_EN ? "child %lu\n" : "kind %lu\n", (unsigned long)c + 1);
        count += compare(a, b, lang);
        only_one_side(a, b, true, lang);
        only_one_side(b, a, false, lang);
    }
    printf(lang == KWK_LANG_EN ? "%lu verdicts differ\n" : "%lu oordelen verschillen\n",
           (unsigned long)count);
    return fflush(stdout) == 0 ? EXIT_FINE : EXIT_BAD;
}

static void side_free(struct side *side)
{
    free_lines(side->with);
    free((void *)(uintptr_t)side->as_of_text);
    free((void *)(uintptr_t)side->known_on_text);
    free((void *)(uintptr_t)side->sets_text);
    free((void *)(uintptr_t)side->policy_text);
    free(side->findings);
    case_file_free(&side->file);
}

int command_diff(int argc, char **argv)
{
    struct side a = {0};
    struct side b = {0};
    char *lang_text = 0;
    int32_t lang = KWK_LANG_NL;
    struct poptOption options[] = {
        {"as-of", 0, POPT_ARG_STRING, &a.as_of_text, 0, "peildatum links", "JJJJ-MM-DD"},
        {"known-on", 0, POPT_ARG_STRING, &a.known_on_text, 0, "wat toen was vastgelegd, links",
         "JJJJ-MM-DD"},
        {"sets", 0, POPT_ARG_STRING, &a.sets_text, 0, "normen links", "kader|wet|alle"},
        {"lezing", 0, POPT_ARG_STRING, &a.policy_text, 0, "lezing links", "vroeg|laat|beide"},
        {"with", 0, POPT_ARG_ARGV, &a.with, 0, "stel dat dit er ook stond, links", "REGEL"},
        {"vs-as-of", 0, POPT_ARG_STRING, &b.as_of_text, 0, "peildatum rechts", "JJJJ-MM-DD"},
        {"vs-known-on", 0, POPT_ARG_STRING, &b.known_on_text, 0, "wat toen was vastgelegd, rechts",
         "JJJJ-MM-DD"},
        {"vs-sets", 0, POPT_ARG_STRING, &b.sets_text, 0, "normen rechts", "kader|wet|alle"},
        {"vs-lezing", 0, POPT_ARG_STRING, &b.policy_text, 0, "lezing rechts", "vroeg|laat|beide"},
        {"vs-with", 0, POPT_ARG_ARGV, &b.with, 0, "stel dat dit er ook stond, rechts", "REGEL"},
        {"lang", 0, POPT_ARG_STRING, &lang_text, 0, "taal", "nl|en"},
        POPT_AUTOHELP POPT_TABLEEND};
    poptContext context = poptGetContext(0, argc, (const char **)argv, options, 0);
    int code = EXIT_BAD;
    int rc;

    poptSetOtherOptionHelp(context, "BESTAND [BESTAND]");
    rc = poptGetNextOpt(context);
    if (rc == -1) {
        a.path = poptGetArg(context);
        b.path = poptPeekArg(context) != 0 ? poptGetArg(context) : a.path;
    }
    if (rc < -1)
        fprintf(stderr, "kwaliteitskader diff: %s: %s\n", poptBadOption(context, 0),
                poptStrerror(rc));
    else if (a.path == 0 || poptPeekArg(context) != 0)
        poptPrintUsage(context, stderr, 0);
    else if (option_lang(lang_text, &lang) && side_choose(&a, lang) && side_choose(&b, lang))
        code = diff(&a, &b, lang);
    free(lang_text);
    side_free(&a);
    side_free(&b);
    poptFreeContext(context);
    return code;
}
