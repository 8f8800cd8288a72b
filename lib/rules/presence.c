/*
 * lib/rules/presence.c: something must be there once the occasion is there; no number of days, so
 * when it is known not to be there a professional judges (docs/rules.md section 4.1, aanwezig).
 */
#include "rules.h"

/* On a chain of measures what was there since the order counts, also when the norm began later. */
static kwk_date kwk_presence_from(const struct kwk_i_run *run,
                                  const struct kwk_i_occasion *occasion,
                                  const struct kwk_i_span *span)
{
    return occasion->fact != 0 ? span->start : kwk_i_chain_from(run->view, occasion->head);
}

static void kwk_presence_after(const struct kwk_i_run *run, const struct kwk_i_occasion *occasion,
                               struct kwk_i_span *span)
{
    const kwk_date from = kwk_presence_from(run, occasion, span);
    struct kwk_i_rows rows = kwk_i_rows(run->view, run->norm->fulfil);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact == occasion->fact || (occasion->fact == 0 && kwk_i_first_of(fact->date) < from)) {
            continue;
        }
        const int32_t belongs = kwk_i_of_occasion(run, occasion, fact, 0);
        const int32_t has = kwk_i_fulfils(run, fact);
        if (belongs == 1 && has == 1) {
            kwk_i_done_fact(span, fact);
            return;
        }
        if (belongs == 2 && has != 0) {
            kwk_i_maybe(span, fact, KWK_REASON_AMBIGUOUS_LINK, run->norm->fulfil);
        } else if (belongs == 1 && has == 2) {
            kwk_i_maybe(span, fact, KWK_REASON_FACT_UNKNOWN, run->norm->fulfil);
        }
    }
}

void kwk_i_rule_aanwezig(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    struct kwk_i_occasion occasion = {0};
    struct kwk_i_span span;
    while (kwk_i_next_occasion(run, &occasion, &span)) {
        kwk_i_occasion_age(run, &occasion, &span);
        span.shape = KWK_I_SHAPE_OPEN;
        kwk_presence_after(run, &occasion, &span);
        kwk_i_established(run, &span, norm->fulfil, kwk_presence_from(run, &occasion, &span));
        kwk_i_emit(run, &span);
    }
}
