/*
 * lib/validate_record.c: a waiting list beside help that started (framework 5.2.1), and what a
 * record says about itself: readings chosen, completeness declared (docs/rules.md 1.3, 3.5).
 */
#include "validate.h"

void kwk_i_check_wachtlijst(struct kwk_i_validation *run, const struct kwk_i_inconsistency *row)
{
    struct kwk_i_rows rows = kwk_i_rows(run->view, KWK_FACT_HULP_WACHTLIJST);
    (void)row;
    for (const struct kwk_fact *waiting; (waiting = kwk_i_next(&rows)) != 0;) {
        struct kwk_i_rows starts = kwk_i_rows(run->view, KWK_FACT_HULP_GESTART);
        for (const struct kwk_fact *start; (start = kwk_i_next(&starts)) != 0;) {
            const kwk_date day = kwk_i_last_of(start->date);
            const int32_t runs_on =
                waiting->date > day || waiting->last_day == 0 || waiting->last_day > day;
            if (waiting->ref != 0 && start->ref == waiting->ref && runs_on) {
                kwk_i_tell(run, waiting, start, day);
            }
        }
    }
}

void kwk_i_check_lezing(struct kwk_i_validation *run, const struct kwk_i_inconsistency *row)
{
    struct kwk_i_rows rows = kwk_i_rows(run->view, KWK_FACT_LEZING);
    (void)row;
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        struct kwk_i_rows others = kwk_i_rows(run->view, KWK_FACT_LEZING);
        for (const struct kwk_fact *first; (first = kwk_i_next(&others)) != fact;) {
            if (first->value == fact->value && first->detail != fact->detail) {
                kwk_i_tell(run, fact, first, fact->date);
                break;
            }
        }
    }
}

void kwk_i_check_volledig(struct kwk_i_validation *run, const struct kwk_i_inconsistency *row)
{
    const kwk_date known_on = run->view->query->known_on;
    struct kwk_i_rows rows = kwk_i_rows(run->view, KWK_FACT_VOLLEDIG);
    (void)row;
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        const kwk_date seen = fact->recorded != 0 ? fact->recorded : known_on;
        const kwk_date limit = known_on != 0 && known_on < seen ? known_on : seen;
        if (limit != 0 && fact->last_day > limit) {
            kwk_i_tell(run, fact, 0, limit);
        }
    }
}
