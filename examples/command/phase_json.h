/*
 * phase_json.h: the steps and transitions of one child as JSON (jansson).
 */
#ifndef KWK_COMMAND_PHASE_JSON_H
#define KWK_COMMAND_PHASE_JSON_H

#include "command.h"
#include "phase_text.h"

json_t *phase_json(const struct phase_page *page);

#endif
