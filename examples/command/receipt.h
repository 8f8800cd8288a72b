/*
 * receipt.h: the receipt of a case: hashes of its canonical encoding, and the question they answer.
 * No label, file name or title goes into it. A hash of a child's dates is not anonymous.
 */
#ifndef KWK_COMMAND_RECEIPT_H
#define KWK_COMMAND_RECEIPT_H

#include "command.h"

enum {
    RECEIPT_HEX = 65 /* 64 digits and NUL */
};

/* What the hashes are taken of. */
enum receipt_of {
    RECEIPT_ALL,      /* the whole encoding */
    RECEIPT_FACTS,    /* its facts */
    RECEIPT_FINDINGS, /* its findings */
    RECEIPT_PARTS
};

/* The name of a hash in the file. */
extern const char *const receipt_names[RECEIPT_PARTS];

/* The encoding of one child, allocated; NULL with the fault. */
char *receipt_bytes(const struct zaak *zaak, const struct zaak_child *child,
                    const struct kwk_query *query, uint32_t *length, struct zaak_fault *fault);
/* The hashes of an encoding; false if it is none. */
bool receipt_hashes(const char *bytes, uint32_t length, char hex[RECEIPT_PARTS][RECEIPT_HEX]);

/* The question as JSON and back: every field but the size, so that nothing of it is lost. */
json_t *receipt_query_write(const struct kwk_query *query);
bool receipt_query_read(const json_t *object, struct kwk_query *query);

#endif
