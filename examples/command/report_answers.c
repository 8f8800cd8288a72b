/*
 * report_answers.c: the three questions of the inspectorate (IGJ), answered for one child from its
 * findings: a worker and contact in time (401, 402; 801, 802), a supported course in time (404),
 * suitable help in time (501).
 *
 * Owns: how several findings make one answer. A no is a no whatever else is unknown; what is unknown
 * is never counted as yes or no; a question waits while one of its terms still runs. A measure that
 * is not on record is not asked about, unless none is.
 */
#include "report_caseload.h"

static const struct {
    int32_t norm;
    int32_t question;
} asked[] = {
    {KWK_NORM_WERKER_OTS, QUESTION_WORKER},      {KWK_NORM_EERSTE_CONTACT_OTS, QUESTION_WORKER},
    {KWK_NORM_WERKER_VOOGDIJ, QUESTION_WORKER},  {KWK_NORM_EERSTE_CONTACT_VOOGDIJ, QUESTION_WORKER},
    {KWK_NORM_KOERS_ZES_WEKEN, QUESTION_COURSE}, {KWK_NORM_HULP_DRIE_MAANDEN, QUESTION_HELP},
};

static int32_t question_of(int32_t norm)
{
    for (uint32_t i = 0; i < sizeof asked / sizeof asked[0]; i++) {
        if (asked[i].norm == norm)
            return asked[i].question;
    }
    return -1;
}

static int32_t answer_of(int32_t verdict)
{
    switch (verdict) {
    case KWK_VERDICT_MET:
        return ANSWER_YES;
    case KWK_VERDICT_MET_LATE:
    case KWK_VERDICT_BREACHED:
        return ANSWER_NO;
    case KWK_VERDICT_EXPLAINED:
        return ANSWER_EXPLAINED;
    case KWK_VERDICT_PENDING:
        return ANSWER_PENDING;
    case KWK_VERDICT_NOT_APPLICABLE:
        return ANSWER_NONE;
    default:
        return ANSWER_UNKNOWN;
    }
}

/* Which of two answers speaks for both: no, explained, unknown, pending, yes, none. */
static int32_t weight(int32_t answer)
{
    static const int32_t weights[ANSWER_COUNT] = {
        [ANSWER_NONE] = 0,    [ANSWER_YES] = 1,       [ANSWER_PENDING] = 2,
        [ANSWER_UNKNOWN] = 3, [ANSWER_EXPLAINED] = 4, [ANSWER_NO] = 5};

    return weights[answer];
}

/* The ground of the explanation that a finding leans on. */
static int32_t ground_of(const struct report_child *child, const struct kwk_finding *finding)
{
    const struct kwk_fact *facts = child->zaak->facts + child->child->facts_at;
    int32_t ids[32];
    uint32_t count = 0;
    int32_t ground = 0;

    if (kwk_finding_facts(&child->query, facts, child->child->facts, 0, 0, finding->norm,
                          finding->person, finding->anchor, finding->ordinal, ids, 32, &count,
                          0) != KWK_OK)
        return 0;
    for (uint32_t i = 0; i < count; i++) {
        const struct kwk_fact *fact = report_find_fact(child, ids[i]);
        if (fact != 0 && fact->kind == KWK_FACT_UITLEG && fact->detail != 0)
            ground = fact->detail;
    }
    return ground;
}

static bool on_record(const struct report_child *child, int32_t question)
{
    for (uint32_t i = 0; i < child->count; i++) {
        if (question_of(child->findings[i].norm) == question && child->findings[i].anchor != 0)
            return true;
    }
    return false;
}

static void take(struct report_answer *answer, const struct report_child *child,
                 const struct kwk_finding *finding)
{
    int32_t next = answer_of(finding->verdict);

    answer->disputed |= next == ANSWER_YES && answer_of(finding->verdict_strict) == ANSWER_NO;
    if (weight(next) <= weight(answer->answer))
        return;
    answer->answer = next;
    answer->missing = next == ANSWER_UNKNOWN ? finding->missing : 0;
    if (next != ANSWER_EXPLAINED)
        return;
    answer->reason = finding->reason;
    answer->ground = ground_of(child, finding);
}

void report_answers(struct report_child *child)
{
    for (int32_t question = 0; question < QUESTION_COUNT; question++) {
        struct report_answer *answer = &child->answers[question];
        bool recorded = on_record(child, question);
        *answer = (struct report_answer){.answer = ANSWER_NONE};
        for (uint32_t i = 0; i < child->count; i++) {
            const struct kwk_finding *finding = &child->findings[i];
            if (question_of(finding->norm) != question || report_is_part(finding) ||
                (recorded && finding->anchor == 0))
                continue;
            take(answer, child, finding);
        }
        answer->disputed &= answer->answer == ANSWER_YES;
    }
}
