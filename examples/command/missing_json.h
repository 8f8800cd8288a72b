/*
 * missing_json.h: what must still be put on record as JSON (jansson).
 */
#ifndef KWK_COMMAND_MISSING_JSON_H
#define KWK_COMMAND_MISSING_JSON_H

#include <jansson.h>

#include "missing_text.h"

/* One child: the worklist, and per finding the sets. */
json_t *missing_json(const struct missing_page *page);

#endif
