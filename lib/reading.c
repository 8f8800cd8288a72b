/*
 * lib/reading.c: which reading of a disputed rule the case fixes (LEZING facts), and two days
 * under it.
 */
#include "engine.h"

int32_t kwk_i_reading(const struct kwk_i_case *view, int32_t reading)
{
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_LEZING);
    int32_t fixed = KWK_POLICY_BEIDE;
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->value == reading) {
            fixed = fact->detail;
        }
    }
    return fixed;
}

/* Sets due and due_latest to the two days of a disputed reading, or to the one the case fixes. */
void kwk_i_two_days(const struct kwk_i_case *view, int32_t reading, kwk_date early, kwk_date late,
                    struct kwk_i_span *span)
{
    const int32_t fixed = kwk_i_reading(view, reading);
    span->due = fixed == KWK_POLICY_LAAT ? late : early;
    span->due_latest = fixed == KWK_POLICY_VROEG ? early : late;
    if (early != late) {
        span->readings |= 1u << (reading - 1);
    }
}

/*
 * Of two disputes over whether a norm applies the one that decides: a reading that was fixed to
 * "does not apply", else one that is still open. 0 = no dispute.
 */
int32_t kwk_i_dispute(const struct kwk_i_case *view, int32_t first, int32_t second)
{
    if (first == 0 || second == 0) {
        return first != 0 ? first : second;
    }
    const int32_t fixed = kwk_i_reading(view, first);
    const int32_t other = kwk_i_reading(view, second);
    const int32_t decides =
        fixed == KWK_POLICY_LAAT || (fixed == KWK_POLICY_BEIDE && other != KWK_POLICY_LAAT);
    return decides ? first : second;
}
