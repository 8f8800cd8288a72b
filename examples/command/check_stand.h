/*
 * check_stand.h: lines that expect a step, a transition or an inconsistency, as tests of a case.
 *
 * Each returns true when the line is met, else `out` says what was found.
 */
#ifndef KWK_COMMAND_CHECK_STAND_H
#define KWK_COMMAND_CHECK_STAND_H

#include "zaak.h"

bool check_step(const struct zaak_expect *expect, const struct kwk_phase_row *rows, uint32_t count,
                struct out *out);
bool check_transition(const struct zaak_expect *expect, const struct kwk_transition_row *rows,
                      uint32_t count, const struct kwk_need_row *needs, uint32_t need_count,
                      struct out *out);
bool check_inconsistent(const struct zaak_expect *expect, const struct kwk_remark *remarks,
                        uint32_t count, struct out *out);

#endif
