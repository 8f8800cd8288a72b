/*
 * kwaliteitskader/kwaliteitskader.h: everything. Read in this order the headers are the table of
 * contents: base, status, version, date, calendar, term, codes, facts, norms, catalogue, entry,
 * codelist, case, evaluate, decision, authority, phase, validate, canonical, missing.
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
#include "phase.h"
#include "validate.h"
#include "decision.h"
#include "authority.h"
#include "canonical.h"
#include "missing.h"

#endif
