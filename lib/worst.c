/*
 * lib/worst.c: the order of the verdicts and the roll-up of findings to one verdict.
 */
#include "kwaliteitskader/evaluate.h"
#include "kwaliteitskader/status.h"

static const unsigned char kwk_worst_rank[] = {
    [KWK_VERDICT_BREACHED] = 1, [KWK_VERDICT_UNDETERMINED] = 2,  [KWK_VERDICT_JUDGEMENT] = 3,
    [KWK_VERDICT_PENDING] = 4,  [KWK_VERDICT_MET_LATE] = 5,      [KWK_VERDICT_EXPLAINED] = 6,
    [KWK_VERDICT_MET] = 7,      [KWK_VERDICT_NOT_APPLICABLE] = 8};

KWK_API int32_t KWK_CALL kwk_verdict_rank(int32_t verdict)
{
    if (verdict < 0 || verdict >= (int32_t)sizeof kwk_worst_rank) {
        return 0;
    }
    return kwk_worst_rank[verdict];
}

KWK_API int32_t KWK_CALL kwk_worst_verdict(const struct kwk_finding *findings,
                                           uint32_t finding_size, uint32_t count, int32_t norm,
                                           int32_t *verdict)
{
    if (verdict == 0 || (findings == 0 && count != 0)) {
        return KWK_ERR_NULL;
    }
    if (finding_size < KWK_FINDING_SIZE_V1 || finding_size % 4 != 0) {
        return KWK_ERR_SIZE;
    }
    const unsigned char *at = (const unsigned char *)findings;
    int32_t worst = 0;
    for (uint32_t i = 0; i < count; i++, at += finding_size) {
        const struct kwk_finding *finding = (const struct kwk_finding *)(const void *)at;
        if ((norm != 0 && finding->norm != norm) || (finding->flags & KWK_FINDING_PART) != 0) {
            continue;
        }
        const int32_t rank = kwk_verdict_rank(finding->verdict);
        if (rank != 0 && (worst == 0 || rank < kwk_verdict_rank(worst))) {
            worst = finding->verdict;
        }
    }
    *verdict = worst;
    return KWK_OK;
}
