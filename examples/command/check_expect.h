/*
 * check_expect.h: cases as tests: one child's `verwacht` lines and their sisters.
 */
#ifndef KWK_COMMAND_CHECK_EXPECT_H
#define KWK_COMMAND_CHECK_EXPECT_H

#include "command.h"

/* Over a run. */
struct check_expectations {
    uint32_t lines, failed;
    bool bad; /* the library refused what a line asks */
};

/* Prints only what fails. */
void check_expectations(const struct case_file *file, const struct zaak_child *child,
                        const struct kwk_query *query, const struct kwk_finding *findings,
                        uint32_t count, int32_t lang, struct check_expectations *all);

#endif
