/*
 * lib/catalogue/decision_norms.c: the demands that norms make of a core decision, as a table, and the
 * getters over it.
 */
#include "decision.h"
#include "catalogue/code_row.h"
#include "internal.h"
#include "kwaliteitskader/status.h"

/* clang-format off */
static const struct kwk_i_eis kwk_eis_rows[] = {
#define EIS(norm, severity, cure, roles) {norm, KWK_SEVERITY_##severity, KWK_CURE_##cure, roles},
#include "catalogue/besluit_eisen.inc"
#undef EIS
};

static const int32_t kwk_eis_numbers[] = {
#define EIS(norm, severity, cure, roles) norm,
#include "catalogue/besluit_eisen.inc"
#undef EIS
};
/* clang-format on */

enum {
    KWK_I_EIS_ROWS = sizeof kwk_eis_rows / sizeof kwk_eis_rows[0]
};

const struct kwk_i_eis *kwk_i_eis_of(int32_t norm)
{
    int32_t low = 0;
    int32_t high = KWK_I_EIS_ROWS;
    while (low < high) {
        const int32_t middle = low + (high - low) / 2;
        if (kwk_eis_rows[middle].norm < norm) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < KWK_I_EIS_ROWS && kwk_eis_rows[low].norm == norm ? &kwk_eis_rows[low] : 0;
}

const int32_t *kwk_i_eis_norms(uint32_t *count)
{
    *count = KWK_I_EIS_ROWS;
    return kwk_eis_numbers;
}

int32_t kwk_i_about_decision(const struct kwk_i_norm *norm, int32_t decision)
{
    const uint32_t values =
        norm->trigger_values == 0 && norm->code != 0 ? 1u << norm->code : norm->trigger_values;
    return norm->trigger == KWK_FACT_KERNBESLUIT &&
           (decision == 0 || values == 0 || (values >> decision & 1u) != 0);
}

KWK_API int32_t KWK_CALL kwk_decision_norms(int32_t decision, int32_t *norms, uint32_t capacity,
                                            uint32_t *needed)
{
    uint32_t count = 0;
    if (needed == 0 || (norms == 0 && capacity > 0)) {
        return KWK_ERR_NULL;
    }
    if (decision != 0 && !kwk_i_code_known(KWK_GROUP_BESLUIT, decision)) {
        return KWK_ERR_CODE;
    }
    for (int32_t i = 0; i < KWK_I_EIS_ROWS; i++) {
        count += (uint32_t)kwk_i_about_decision(kwk_i_norm_row(kwk_eis_numbers[i]), decision);
    }
    const int32_t status = kwk_i_numbers_room(norms, capacity, needed, count);
    count = 0;
    for (int32_t i = 0; status == KWK_OK && i < KWK_I_EIS_ROWS; i++) {
        if (kwk_i_about_decision(kwk_i_norm_row(kwk_eis_numbers[i]), decision)) {
            norms[count++] = kwk_eis_numbers[i];
        }
    }
    return status;
}

KWK_API int32_t KWK_CALL kwk_decision_norm(int32_t norm, int32_t *severity, int32_t *cure)
{
    const struct kwk_i_eis *eis = kwk_i_eis_of(norm);
    if (severity == 0 || cure == 0) {
        return KWK_ERR_NULL;
    }
    if (eis == 0) {
        return KWK_ERR_NORM;
    }
    *severity = eis->severity;
    *cure = eis->cure;
    return KWK_OK;
}
