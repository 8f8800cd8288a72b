/*
 * lib/validate_norms.c: inconsistencies that a norm tells already: its findings with one of the
 * verdicts of the row. What a year or three months is, is said in one place.
 */
#include "validate.h"

static const struct kwk_fact *kwk_validate_fact(const struct kwk_i_case *view, int32_t id)
{
    for (uint32_t i = 0; id != 0 && i < view->fact_count; i++) {
        if (view->facts[i].id == id) {
            return &view->facts[i];
        }
    }
    return 0;
}

static void kwk_validate_finding(void *context, const struct kwk_finding *finding)
{
    struct kwk_i_validation *run = context;
    const struct kwk_fact *anchor = kwk_validate_fact(run->view, finding->anchor);
    const struct kwk_fact *evidence = kwk_validate_fact(run->view, finding->evidence);
    if (anchor != 0 && (run->row->verdicts >> finding->verdict & 1u) != 0) {
        kwk_i_tell(run, anchor, evidence != anchor ? evidence : 0, finding->due_latest);
    }
}

void kwk_i_check_norms(struct kwk_i_validation *run, const struct kwk_i_inconsistency *row)
{
    for (uint32_t i = 0; i < 2; i++) {
        if (i > 0 && row->norms[i] == row->norms[0]) {
            continue;
        }
        const struct kwk_i_norm *norm = kwk_i_norm_row(row->norms[i]);
        struct kwk_i_sink sink = {0};
        struct kwk_i_run asked = {run->view, norm, &sink, 0};
        sink.each = kwk_validate_finding;
        sink.context = run;
        norm->rule(&asked, norm);
    }
}
