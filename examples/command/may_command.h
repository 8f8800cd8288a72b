/*
 * may_command.h: what the files of the subcommands may and consent share.
 */
#ifndef KWK_COMMAND_MAY_COMMAND_H
#define KWK_COMMAND_MAY_COMMAND_H

#include "command.h"
#include "may_print.h"

json_t *may_json(const struct may_page *page);
json_t *consent_json(const struct consent_page *page);

#endif
