/*
 * lib/layout.c: the layout of every public record, held by the compiler. A record is a run of
 * 32-bit fields without padding: field n lies at 4 * (n - 1), on every target.
 */
#include <stddef.h>

#include "kwaliteitskader/authority.h"
#include "kwaliteitskader/calendar.h"
#include "kwaliteitskader/case.h"
#include "kwaliteitskader/catalogue.h"
#include "kwaliteitskader/decision.h"
#include "kwaliteitskader/evaluate.h"
#include "kwaliteitskader/phase.h"
#include "kwaliteitskader/missing.h"
#include "kwaliteitskader/term.h"
#include "kwaliteitskader/validate.h"
#include "kwaliteitskader/version.h"

_Static_assert(sizeof(int32_t) == 4 && sizeof(uint32_t) == 4, "bytes of eight bits");
_Static_assert(sizeof(kwk_date) == 4, "a date is an int32_t");

/* clang-format off */
#define RECORD(record, tag, size) \
    _Static_assert(sizeof(struct tag) == (size), "size of " #tag);
#define FIELD(record, tag, ordinal, name)                                                         \
    _Static_assert(offsetof(struct tag, name) == 4 * ((ordinal) - 1), #tag "." #name);            \
    _Static_assert(sizeof(((struct tag *)0)->name) == 4, #tag "." #name);
#include "records.inc"
#undef RECORD
#undef FIELD
/* clang-format on */

_Static_assert(sizeof(struct kwk_fact) == 64, "a fact never grows");
_Static_assert(KWK_QUERY_SIZE_V1 == 48, "version 1 of a query");
_Static_assert(KWK_REPORT_SIZE_V1 == 32, "version 1 of a report");
_Static_assert(KWK_FINDING_SIZE_V1 == 80, "version 1 of a finding");
_Static_assert(KWK_DECISION_SIZE_V1 == 64, "version 1 of a decision");
_Static_assert(KWK_DEFICIENCY_SIZE_V1 == 64, "version 1 of a deficiency");
_Static_assert(KWK_DECISION_NEED_SIZE_V1 == 64, "version 1 of a decision need");
_Static_assert(KWK_NORM_INFO_SIZE_V1 == 68, "version 1 of a norm info");
_Static_assert(KWK_FACT_INFO_SIZE_V1 == 32, "version 1 of a fact info");
_Static_assert(KWK_PHASE_ROW_SIZE_V1 == 48, "version 1 of a phase row");
_Static_assert(KWK_REMARK_SIZE_V1 == 48, "version 1 of a remark");
_Static_assert(KWK_OPEN_ROW_SIZE_V1 == 48, "version 1 of an open row");
_Static_assert(KWK_TRANSITION_ROW_SIZE_V1 == 48, "version 1 of a transition row");
_Static_assert(KWK_NEED_ROW_SIZE_V1 == 48, "version 1 of a need row");
_Static_assert(KWK_MAY_QUESTION_SIZE_V1 == 32, "version 1 of a question of authority");
_Static_assert(KWK_MAY_RESULT_SIZE_V1 == 32, "version 1 of an answer of authority");
_Static_assert(KWK_NEED_SIZE_V1 == 48, "version 1 of a need");
_Static_assert(KWK_GAP_SIZE_V1 == 48, "version 1 of an item that is missing");
_Static_assert(KWK_WORK_SIZE_V1 == 24, "version 1 of a line of a worklist");
