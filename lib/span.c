/*
 * lib/span.c: filling in one occurrence of a norm: its state, its term, what fulfils it
 * (docs/rules.md section 3).
 */
#include "engine.h"

void kwk_i_span_init(struct kwk_i_span *span, int32_t anchor, int32_t ordinal)
{
    static const struct kwk_i_span empty = {0};
    *span = empty;
    span->anchor = anchor;
    span->ordinal = ordinal;
}

void kwk_i_lean_id(struct kwk_i_span *span, int32_t id)
{
    if (span->lean_count == KWK_I_LEANS) {
        return;
    }
    for (int32_t i = 0; i < span->lean_count; i++) {
        if (span->leans[i] == id) {
            return;
        }
    }
    span->leans[span->lean_count++] = id;
}

void kwk_i_lean(struct kwk_i_span *span, const struct kwk_fact *fact)
{
    if (fact != 0) {
        kwk_i_lean_id(span, fact->id);
    }
}

void kwk_i_state(struct kwk_i_span *span, int32_t state, int32_t reason, int32_t missing)
{
    span->state = state;
    span->reason = reason;
    span->missing = missing;
}

/* A fact of the kind that is missing may belong here or elsewhere. */
void kwk_i_ambiguous(struct kwk_i_span *span, const struct kwk_fact *fact, int32_t missing)
{
    kwk_i_state(span, KWK_I_UNKNOWN, KWK_REASON_AMBIGUOUS_LINK, missing);
    span->doubtful = fact;
}

/* The trigger is not on record: not applicable where the record is complete, else unknown. */
void kwk_i_no_trigger(const struct kwk_i_case *view, struct kwk_i_span *span, int32_t kind,
                      kwk_date from)
{
    if (kwk_i_absent_through(view, kind, from) >= view->as_of) {
        kwk_i_state(span, KWK_I_NOT, KWK_REASON_NO_TRIGGER, 0);
    } else {
        kwk_i_state(span, KWK_I_UNKNOWN, KWK_REASON_TRIGGER_UNKNOWN, kind);
    }
}

/*
 * The term of the norm's row from an early and a late day 0. Sets start, start_latest, due,
 * due_latest and the flags of the calendar.
 */
void kwk_i_apply_term(const struct kwk_i_run *run, struct kwk_i_span *span, kwk_date early,
                      kwk_date late)
{
    const struct kwk_i_norm *norm = run->norm;
    const struct kwk_i_case *view = run->view;
    struct kwk_term_result first = {0};
    struct kwk_term_result second = {0};
    span->start = early;
    span->start_latest = late;
    kwk_i_term(early, norm->length, norm->unit, norm->direction, norm->basis, view->extra,
               view->extra_count, &first);
    kwk_i_term(late, norm->length, norm->unit, norm->direction, norm->basis, view->extra,
               view->extra_count, &second);
    if (first.due != first.due_latest) {
        kwk_i_two_days(view, KWK_READING_WERKDAG, first.due, first.due_latest, span);
        if (early == late) {
            second.due_latest = span->due_latest;
        }
    }
    span->due = span->due != 0 ? span->due : first.due;
    span->due_latest = second.due_latest;
    if (((first.flags | second.flags) & (KWK_TERM_BEYOND_HORIZON | KWK_TERM_YEAR_UNKNOWN)) != 0) {
        span->flags |= KWK_FINDING_BEYOND_HORIZON;
    }
}

void kwk_i_done(struct kwk_i_span *span, const struct kwk_fact *fact, kwk_date day)
{
    span->evidence = fact;
    span->done = day;
    span->done_latest = day;
}

/* Fulfilled by a fact on its own day; an incomplete date spans from its first to its last day. */
void kwk_i_done_fact(struct kwk_i_span *span, const struct kwk_fact *fact)
{
    kwk_i_done(span, fact, kwk_i_first_of(fact->date));
    span->done_latest = kwk_i_last_of(fact->date);
    span->partial = span->done != span->done_latest ? fact->kind : span->partial;
}

/* This fact may fulfil it, but it cannot be told; `missing` would settle it. */
void kwk_i_maybe(struct kwk_i_span *span, const struct kwk_fact *fact, int32_t reason,
                 int32_t missing)
{
    if (span->maybe != 0 && span->maybe <= fact->date) {
        return;
    }
    span->maybe = fact->date;
    span->maybe_fact = fact;
    span->maybe_reason = reason;
    span->maybe_missing = missing;
}
