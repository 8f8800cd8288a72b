/*
 * lib/phase_table.c: what begins and ends each process step, as rows (catalogue/fasegrenzen.inc).
 */
#include "phase.h"

/* clang-format off */
#define V(code) (1u << KWK_##code)
#define GRENS(of, at, fact, mask, where, dutch, english)                                          \
    {KWK_STEP_##of, KWK_I_##at, KWK_FACT_##fact, mask, where, dutch, english},
static const struct kwk_i_border kwk_border_rows[] = {
#include "catalogue/fasegrenzen.inc"
};
#undef GRENS
#undef V
/* clang-format on */

const struct kwk_i_border *kwk_i_border_at(uint32_t index)
{
    return index < sizeof kwk_border_rows / sizeof kwk_border_rows[0] ? &kwk_border_rows[index] : 0;
}
