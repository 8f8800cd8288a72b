/*
 * tests/fuzz/facts.c: arbitrary bytes as facts and query, checked by what must always hold: no
 * crash, a refused case names a fact or a query field and writes nothing, an accepted one gives
 * the same findings in reverse order of facts, sorted by identity, and never a verdict outside the
 * list.
 *
 * With libFuzzer: clang -fsanitize=fuzzer,address,undefined. Without it (KWK_FUZZ_MAIN) a fixed
 * number of pseudo-random inputs is run, which is the part that stands in the fast tier.
 */
#include "make_case.h"

#define MAX_FOUND 8192

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int before(const struct kwk_finding *a, const struct kwk_finding *b)
{
    const int32_t left[] = {a->norm, a->person, a->anchor, a->ordinal};
    const int32_t right[] = {b->norm, b->person, b->anchor, b->ordinal};
    for (int i = 0; i < 4; i++) {
        if (left[i] != right[i]) {
            return left[i] < right[i];
        }
    }
    return 0;
}

/* Where the case stands: every state of its list, a kind of fact named where it is not known. */
static void stands(const struct kwk_query *query, const struct kwk_fact *facts,
                   const struct kwk_fact *reversed, uint32_t count)
{
    static struct kwk_phase_row rows[2][16];
    static struct kwk_transition_row transitions[2][64];
    static struct kwk_need_row needs[2][256];
    static struct kwk_remark remarks[2][MAX_FOUND];
    uint32_t row_count = 0;
    uint32_t transition_count = 0;
    uint32_t need_count = 0;
    uint32_t remark_count[2] = {0, 0};
    for (int i = 0; i < 2; i++) {
        const struct kwk_fact *order = i == 0 ? facts : reversed;
        must(kwk_phase(query, order, count, NULL, 0, rows[i], sizeof rows[0][0], 16, &row_count,
                       NULL) == KWK_OK,
             "a case that is evaluated has phases");
        must(kwk_transition(query, order, count, NULL, 0, transitions[i], sizeof transitions[0][0],
                            64, &transition_count, needs[i], sizeof needs[0][0], 256, &need_count,
                            NULL) == KWK_OK,
             "a case that is evaluated has transitions");
        must(kwk_validate(query, order, count, NULL, 0, remarks[i], sizeof remarks[0][0], MAX_FOUND,
                          &remark_count[i], NULL) == KWK_OK,
             "a case that is evaluated is validated");
    }
    for (uint32_t i = 0; i < row_count; i++) {
        const struct kwk_phase_row *row = &rows[0][i];
        must(row->state >= KWK_PHASE_NOT_KNOWN && row->state <= KWK_PHASE_DONE, "a state");
        must((row->state == KWK_PHASE_NOT_KNOWN) == (row->missing != 0), "missing where unknown");
        must(row->state != KWK_PHASE_DONE || row->until <= query->as_of, "done is past");
        must(row->since <= query->as_of, "begun is past");
    }
    must(memcmp(rows[0], rows[1], row_count * sizeof rows[0][0]) == 0, "order: phases");
    for (uint32_t i = 0; i < need_count; i++) {
        const struct kwk_need_row *need = &needs[0][i];
        must((need->state == KWK_NEEDSTATE_NOT_KNOWN) == (need->missing != 0),
             "a need that is not known names a kind of fact");
    }
    must(memcmp(transitions[0], transitions[1], transition_count * sizeof transitions[0][0]) == 0,
         "order: transitions");
    must(memcmp(needs[0], needs[1], need_count * sizeof needs[0][0]) == 0, "order: needs");
    must(remark_count[0] == remark_count[1], "order: number of remarks");
    for (uint32_t i = 0; i < remark_count[0]; i++) {
        const struct kwk_remark *a = &remarks[0][i];
        const struct kwk_remark *b = &remarks[1][i];
        must(a->sort == KWK_REMARK_INCONSISTENT, "no fault in a case that is evaluated");
        must(facts[a->fact_index].id == a->fact_id, "a remark is about a fact of the case");
        must(a->code == b->code && a->fact_id == b->fact_id && a->other_id == b->other_id &&
                 a->day == b->day,
             "order: remarks");
    }
}

/* The verbs over core decisions take every case that evaluates, and see the same findings. */
static void decisions(const struct kwk_query *query, const struct kwk_fact *facts, uint32_t count,
                      const struct kwk_finding *found, uint32_t needed)
{
    static struct kwk_deficiency rows[128];
    static struct kwk_decision_need needs[MAX_FOUND];
    uint32_t rows_needed = 0;
    int32_t ignored = 0;
    must(kwk_decision_required(query, facts, count, NULL, 0, needs, sizeof needs[0], MAX_FOUND,
                               &rows_needed, NULL) == KWK_OK,
         "the decisions that a case requires");
    for (uint32_t i = 0; i < count; i++) {
        if (facts[i].kind != KWK_FACT_KERNBESLUIT) {
            continue;
        }
        const int32_t status =
            kwk_decision_check_fact(query, facts, count, NULL, 0, facts[i].id, rows, sizeof rows[0],
                                    128, &rows_needed, NULL);
        must(status == KWK_OK || status == KWK_ERR_REF, "a decision of an accepted case");
        uint32_t lacking = 0;
        for (uint32_t k = 0; k < needed; k++) {
            lacking += found[k].anchor == facts[i].id &&
                       kwk_decision_norm(found[k].norm, &ignored, &ignored) == KWK_OK &&
                       (found[k].flags & KWK_FINDING_PART) == 0 &&
                       found[k].verdict != KWK_VERDICT_MET &&
                       found[k].verdict != KWK_VERDICT_PENDING &&
                       found[k].verdict != KWK_VERDICT_EXPLAINED &&
                       found[k].verdict != KWK_VERDICT_NOT_APPLICABLE;
        }
        must(status != KWK_OK || lacking == rows_needed, "a deficiency is a finding not met");
    }
}

static void accepted(const struct kwk_query *query, const struct kwk_fact *facts, uint32_t count,
                     const struct kwk_finding *found, uint32_t needed)
{
    static struct kwk_finding again[MAX_FOUND];
    struct kwk_fact reversed[MAX_FACTS];
    uint32_t other = 0;
    for (uint32_t i = 0; i < needed; i++) {
        must(kwk_verdict_rank(found[i].verdict) != 0, "a verdict of the list");
        must(kwk_verdict_rank(found[i].verdict_strict) != 0, "a strict verdict of the list");
        must(found[i].due <= found[i].due_latest, "due is not after due_latest");
        must(found[i].done <= query->as_of, "done is not after as_of");
        must(found[i].verdict != KWK_VERDICT_UNDETERMINED || found[i].reason != 0,
             "a reason for not knowing");
        must(i == 0 || before(&found[i - 1], &found[i]), "sorted by identity, each once");
    }
    for (uint32_t i = 0; i < count; i++) {
        reversed[i] = facts[count - 1 - i];
    }
    must(kwk_evaluate(query, reversed, count, NULL, 0, NULL, 0, again, sizeof again[0], MAX_FOUND,
                      &other, NULL) == KWK_OK,
         "reversed facts are accepted too");
    must(other == needed && memcmp(found, again, needed * sizeof found[0]) == 0,
         "order of facts means nothing");
    stands(query, facts, reversed, count);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct kwk_finding found[MAX_FOUND];
    struct kwk_fact facts[MAX_FACTS];
    struct kwk_query query = {.size = sizeof query};
    struct kwk_report report = {.size = sizeof report};
    uint32_t needed = 0;
    uint32_t count = make_case(data, size, &query, facts);
    memset(found, 0x5a, sizeof found[0]);
    /* A refused fact is taken out and the rest tried again, so that most inputs end as a case. */
    for (;;) {
        const int32_t status = kwk_evaluate(&query, facts, count, NULL, 0, NULL, 0, found,
                                            sizeof found[0], MAX_FOUND, &needed, &report);
        must(report.status == status, "the report says what was returned");
        if (status == KWK_OK) {
            accepted(&query, facts, count, found, needed);
            decisions(&query, facts, count, found, needed);
            return 0;
        }
        struct kwk_remark first[1];
        uint32_t remarks = 0;
        must(report.field != 0, "a fault names its field");
        const int32_t told =
            kwk_validate(&query, facts, count, NULL, 0, first, sizeof first[0], 1, &remarks, NULL);
        must(told == (remarks > 1 ? KWK_ERR_CAPACITY : KWK_OK) && remarks > 0,
             "a refused case has remarks");
        must(told != KWK_OK || (first[0].code == status && first[0].field == report.field),
             "and the first is the fault it is refused for");
        must(found[0].norm == 0x5a5a5a5a, "a fault writes nothing");
        if (report.fact_index < 0) {
            must(report.field > 100, "a fault names its fact or the query");
            return 0;
        }
        must((uint32_t)report.fact_index < count, "the fact at fault is one of the case");
        must(facts[report.fact_index].id == report.fact_id, "and is named by its id");
        memmove(&facts[report.fact_index], &facts[report.fact_index + 1],
                (count - 1 - (uint32_t)report.fact_index) * sizeof facts[0]);
        count--;
    }
}

#ifdef KWK_FUZZ_MAIN
int main(void)
{
    uint8_t data[512];
    uint64_t state = 88172645463325252u;
    const int rounds = 40000;
    for (int round = 0; round < rounds; round++) {
        for (size_t i = 0; i < sizeof data; i++) {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            data[i] = (uint8_t)(state >> 32);
        }
        LLVMFuzzerTestOneInput(data, (size_t)(state % sizeof data));
    }
    printf("%d inputs, every invariant held\n", rounds);
    return 0;
}
#endif
