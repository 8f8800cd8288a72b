/*
 * case_forms.h: a case as JSON (jansson); text stands in zaak.h, rows in rows_case.h.
 */
#ifndef KWK_COMMAND_CASE_FORMS_H
#define KWK_COMMAND_CASE_FORMS_H

#include <jansson.h>

#include "zaak.h"

enum {
    JSON_DEPTH_MAX = 16
};

/* Upper bounds, from the JSON tree. */
void json_case_measure(const json_t *root, struct zaak_room *room);
/*
 * The JSON tree of a text, or NULL with the fault. The texts of a case that is read from the tree
 * point into it.
 */
json_t *json_case_parse(const char *text, uint32_t length, struct zaak_fault *fault);
/* Read a case by docs/case.schema.json. `text` is what was parsed: it gives the line numbers. */
bool json_case_read(const json_t *root, const char *text, uint32_t length, struct zaak *zaak,
                    struct zaak_fault *fault);
/* A new JSON tree of the case; NULL without memory. */
json_t *json_case_write(const struct zaak *zaak);

/*
 * The lines on which the children, their facts and their expectations begin, in order, for valid
 * JSON of the schema. Room as in `zaak`: children[i].line, lines[], expects[i].line are filled.
 */
void json_lines(const char *text, uint32_t length, struct zaak *zaak);

#endif
