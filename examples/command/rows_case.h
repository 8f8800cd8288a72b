/*
 * rows_case.h: a case as flat rows of sixteen integers. Plain C11, no other library.
 */
#ifndef KWK_COMMAND_ROWS_CASE_H
#define KWK_COMMAND_ROWS_CASE_H

#include "zaak.h"

/* Rows: a line "#kind,<nine integers>" per child, then sixteen integers a fact. */
void rows_measure(const char *text, uint32_t length, struct zaak_room *room);
bool rows_read(const char *text, uint32_t length, struct zaak *zaak, struct zaak_fault *fault);
void rows_write(const struct zaak *zaak, struct out *out);

#endif
