/*
 * A program of somebody else: it knows only what is installed. Prints the version, and when a term
 * of five werkdagen after Thursday 2 April 2026 ends: Easter lies in between, Goede Vrijdag is
 * disputed.
 */
#include <stdio.h>
#include <string.h>

#include <kwaliteitskader/kwaliteitskader.h>

int main(void)
{
    struct kwk_term term = {0};
    struct kwk_term_result result = {0};

    term.size = sizeof term;
    term.start = 20260402;
    term.length = 5;
    term.unit = KWK_TERM_WERKDAG;
    term.direction = KWK_TERM_NA;
    term.basis = KWK_TERM_AMVB;
    result.size = sizeof result;

    int32_t status = kwk_compute_term(&term, NULL, 0, &result, NULL, 0, NULL);

    if (status != KWK_OK || result.due != 20260410 || result.due_latest != 20260413) {
        printf("status %d, due %d, latest %d\n", (int)status, (int)result.due,
               (int)result.due_latest);
        return 1;
    }
    if (kwk_abi_version() != KWK_ABI_VERSION || strcmp(kwk_version(), KWK_TEST_VERSION) != 0) {
        printf("version %s, wanted %s\n", kwk_version(), KWK_TEST_VERSION);
        return 1;
    }
    printf("libkwaliteitskader %s: %d, %d\n", kwk_version(), (int)result.due,
           (int)result.due_latest);
    return 0;
}
