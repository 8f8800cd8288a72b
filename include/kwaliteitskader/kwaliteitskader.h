/*
 * kwaliteitskader/kwaliteitskader.h: everything. Read in this order the headers are the table of
 * contents: base, status, version, date, calendar, term, codes, facts, norms, catalogue, entry,
 * codelist, case, evaluate, explain, periods, decision, canonical, timeline, late.
 */
#ifndef KWALITEITSKADER_H
#define KWALITEITSKADER_H

#include "base.h"
#include "status.h"
#include "version.h"
#include "date.h"
#include "calendar.h"
#include "term.h"
#include "codes.h"
#include "facts.h"
#include "norms.h"
#include "catalogue.h"
#include "entry.h"
#include "codelist.h"
#include "case.h"
#include "evaluate.h"
#include "explain.h"
#include "periods.h"
#include "decision.h"
#include "canonical.h"
#include "timeline.h"
#include "late.h"

#endif
