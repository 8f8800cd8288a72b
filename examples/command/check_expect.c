/*
 * check_expect.c: the `verwacht` lines of a child and their sisters, each held against what the library
 * says of it.
 */
#include <stdlib.h>

#include "case_walk.h"
#include "check_expect.h"
#include "check_stand.h"
#include "decision_print.h"
#include "missing_text.h"

/* What a child is held against: its findings, and the rest when a line asks for it. */
struct told {
    const struct kwk_query *query;
    const struct kwk_finding *findings;
    uint32_t count;
    struct case_phase *phase;
    struct kwk_remark *remarks;
    uint32_t remark_count;
    struct kwk_gap *gaps;
    uint32_t gap_count;
};

/* One `verwacht_besluit` or `verwacht_vereist` line. */
static bool expect_decision(int32_t lang, const struct case_file *file,
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
    if (expect->sort == ZAAK_EXPECT_BESLUIT) {
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
        decision_match_text(expect, result, found, lang, out);
    return result == MATCH_MET;
}

/* A `verwacht_mag` or `verwacht_toestemming` line. */
static bool expect_ask(int32_t lang, const struct case_file *file, const struct zaak_child *child,
                       const struct kwk_query *query, const struct zaak_expect *expect,
                       struct out *out)
{
    int32_t status = KWK_OK;

    if (zaak_match_ask(&file->zaak, child, query, expect, lang, out, &status))
        return true;
    if (status != KWK_OK)
        out_text(out, kwk_status_name(status));
    return false;
}

static bool line_met(int32_t lang, const struct case_file *file, const struct zaak_child *child,
                     const struct told *told, const struct zaak_expect *expect, struct out *out)
{
    const struct case_phase *phase = told->phase;
    int32_t best = -1;
    int32_t result;

    if (expect->sort == ZAAK_EXPECT_STEP)
        return phase != 0 && check_step(expect, phase->rows, phase->row_count, out);
    if (expect->sort == ZAAK_EXPECT_TRANSITION)
        return phase != 0 && check_transition(expect, phase->transitions, phase->transition_count,
                                              phase->needs, phase->need_count, out);
    if (expect->sort == ZAAK_EXPECT_INCONSISTENT)
        return check_inconsistent(expect, told->remarks, told->remark_count, out);
    if (expect->sort == ZAAK_EXPECT_BESLUIT || expect->sort == ZAAK_EXPECT_VEREIST)
        return expect_decision(lang, file, child, told->query, expect, out);
    if (expect->sort == ZAAK_EXPECT_MISSING)
        return told->gaps != 0 && missing_match(expect, told->gaps, told->gap_count, lang, out);
    if (zaak_expect_asks(expect))
        return expect_ask(lang, file, child, told->query, expect, out);
    result = zaak_match(expect, told->findings, told->count, &best);
    if (result != MATCH_MET)
        zaak_match_text(expect, result, best >= 0 ? &told->findings[best] : 0, lang, out);
    return result == MATCH_MET;
}

/* Asks the library what the lines of a child speak of besides findings. */
static void ask(const struct case_file *file, const struct zaak_child *child, struct told *told)
{
    struct zaak_fault fault;
    bool phase = false;
    bool remarks = false;
    bool gaps = false;

    for (uint32_t i = 0; i < child->expects; i++) {
        const struct zaak_expect *expect = &file->zaak.expects[child->expects_at + i];
        phase = phase || expect->sort == ZAAK_EXPECT_STEP || expect->sort == ZAAK_EXPECT_TRANSITION;
        remarks = remarks || expect->sort == ZAAK_EXPECT_INCONSISTENT;
        gaps = gaps || expect->sort == ZAAK_EXPECT_MISSING;
    }
    if (phase) {
        struct kwk_report report = {.size = sizeof report};
        told->phase = calloc(1, sizeof *told->phase);
        if (told->phase != 0)
            (void)case_phase(&file->zaak, child, told->query, told->phase, &report);
    }
    if (remarks)
        told->remarks = case_validate(&file->zaak, child, told->query, &told->remark_count, &fault);
    if (gaps)
        told->gaps = case_missing(&file->zaak, child, told->query, &told->gap_count, &fault);
}

void check_expectations(const struct case_file *file, const struct zaak_child *child,
                        const struct kwk_query *query, const struct kwk_finding *findings,
                        uint32_t count, int32_t lang, struct check_expectations *all)
{
    struct told told = {query, findings, count, 0, 0, 0, 0, 0};

    ask(file, child, &told);
    for (uint32_t i = 0; i < child->expects; i++) {
        const struct zaak_expect *expect = &file->zaak.expects[child->expects_at + i];
        char text[2048];
        struct out out = {text, sizeof text, 0};

        all->lines++;
        if (line_met(lang, file, child, &told, expect, &out))
            continue;
        all->failed++;
        printf("%s:%lu: %.*s\n", file->path, (unsigned long)expect->line,
               (int)(out.length < sizeof text ? out.length : sizeof text), text);
    }
    free(told.phase);
    free(told.remarks);
    free(told.gaps);
}
