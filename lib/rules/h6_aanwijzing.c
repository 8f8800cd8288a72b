/*
 * lib/rules/h6_aanwijzing.c: the written instruction and the requests that the GI decides on
 * (BW 1:264 lid 3, 1:265 lid 2-4, 1:265d lid 3, 1:265f; norms 606, 607, 608, 609).
 */
#include "rules.h"

/* The one instruction that was sent on or before a day: its id; 0 = none, -1 = several. */
static int32_t kwk_aanwijzing_single(const struct kwk_i_case *view, kwk_date day)
{
    int32_t single = 0;
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_SCHRIFTELIJKE_AANWIJZING);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->date <= day) {
            single = single == 0 ? fact->id : -1;
        }
    }
    return single;
}

/*
 * The first request to annul with this ref on or after a day fulfils the span; an unlinked one is
 * about the single instruction there is, and may be about any when there are several.
 */
static void kwk_aanwijzing_request(const struct kwk_i_run *run, struct kwk_i_span *span,
                                   int32_t ref, kwk_date from)
{
    struct kwk_i_rows rows = kwk_i_rows(run->view, KWK_FACT_VERZOEK);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->value != KWK_VERZOEK_VERVALLEN_AANWIJZING || fact->date < from || ref == 0) {
            continue;
        }
        const int32_t about =
            fact->ref != 0 ? fact->ref : kwk_aanwijzing_single(run->view, fact->date);
        if (about == -1) {
            kwk_i_maybe(span, fact, KWK_REASON_AMBIGUOUS_LINK, KWK_FACT_VERZOEK);
        } else if (about == ref && (span->done == 0 || fact->date < span->done)) {
            kwk_i_done_fact(span, fact);
            return;
        }
    }
}

void kwk_i_rule_aanwijzing(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    struct kwk_i_rows rows = kwk_i_rows(run->view, norm->trigger);
    for (const struct kwk_fact *sent; (sent = kwk_i_next(&rows)) != 0;) {
        struct kwk_i_span span;
        kwk_i_span_init(&span, sent->id, 1);
        span.trigger = sent;
        span.shape = KWK_I_SHAPE_RIGHT;
        kwk_i_apply_term(run, &span, sent->date, sent->date);
        kwk_aanwijzing_request(run, &span, sent->id, sent->date);
        kwk_i_emit(run, &span);
    }
}

/* A decision that is known not to be in writing: BW 1:265 lid 2 asks for one in writing. */
static int32_t kwk_aanwijzing_oral(const struct kwk_i_case *view, const struct kwk_fact *decision)
{
    return kwk_i_flag(view, decision, KWK_FLAG_SCHRIFTELIJK) == 0;
}

/* The first decision in writing of the GI on a request (BW 1:265 lid 2); NULL if none. */
static const struct kwk_fact *kwk_aanwijzing_decision(const struct kwk_i_case *view,
                                                      int32_t request)
{
    struct kwk_i_rows rows = kwk_i_rows(view, KWK_FACT_BESLUIT_GI);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->ref == request && !kwk_aanwijzing_oral(view, fact)) {
            return fact;
        }
    }
    return 0;
}

void kwk_i_rule_besluit_gi(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    struct kwk_i_rows rows = kwk_i_rows(run->view, norm->trigger);
    for (const struct kwk_fact *request; (request = kwk_i_next(&rows)) != 0;) {
        if (request->value != norm->code) {
            continue;
        }
        struct kwk_i_span span;
        kwk_i_span_init(&span, request->id, 1);
        span.trigger = request;
        kwk_i_apply_term(run, &span, request->date, request->date);
        const struct kwk_fact *decision = kwk_aanwijzing_decision(run->view, request->id);
        if (decision != 0) {
            kwk_i_done_fact(&span, decision);
        }
        kwk_i_established(run, &span, norm->fulfil, request->date);
        kwk_i_emit(run, &span);
    }
}

void kwk_i_rule_na_besluit(struct kwk_i_run *run, const struct kwk_i_norm *norm)
{
    const struct kwk_i_case *view = run->view;
    struct kwk_i_rows rows = kwk_i_rows(view, norm->trigger);
    for (const struct kwk_fact *sent; (sent = kwk_i_next(&rows)) != 0;) {
        const struct kwk_fact *request = kwk_i_find(view, KWK_FACT_VERZOEK, sent->ref);
        if (request == 0 || request->value != norm->code || kwk_aanwijzing_oral(view, sent)) {
            continue;
        }
        struct kwk_i_span span;
        struct kwk_term_result answer = {0};
        kwk_i_span_init(&span, sent->id, 1);
        span.trigger = sent;
        span.shape = KWK_I_SHAPE_RIGHT;
        kwk_i_lean(&span, request);
        kwk_i_apply_term(run, &span, sent->date, sent->date);
        kwk_i_term(request->date, norm->length, norm->unit, norm->direction, norm->basis,
                   view->extra, view->extra_count, &answer);
        if (sent->date > answer.due_latest) {
            const kwk_date early =
                kwk_i_roll(kwk_i_add_days(sent->date, 13), view->extra, view->extra_count, 0);
            kwk_i_two_days(view, KWK_READING_DAG_VAN_VERZENDING,
                           early < span.due ? early : span.due, span.due_latest, &span);
        }
        kwk_aanwijzing_request(run, &span, sent->id, sent->date);
        kwk_aanwijzing_request(run, &span, request->ref, sent->date);
        kwk_i_emit(run, &span);
    }
}
