/*
 * lib/frame.h: what every verb that looks at a case stands on: the checked case, its view and its
 * periods, in one frame on the stack of the verb; and the rules run over it.
 */
#ifndef KWK_FRAME_H
#define KWK_FRAME_H

#include "case_check.h"
#include "engine.h"

/* About 13 KiB: one per call, never two. */
struct kwk_i_frame {
    struct kwk_query query;
    struct kwk_report fault;
    struct kwk_i_case view;
    kwk_date next_day; /* the first day after as_of on which a verdict may turn */
    struct kwk_i_period periods[KWK_PERIODS_MAX];
    uint16_t index[KWK_FACTS_MAX];
};

/*
 * The same over memory of another size, for a verb that makes its own small case: index has room for
 * fact_count rows, periods for every period among them, next_day a day of its own. The fault stands in *fault.
 */
int32_t kwk_i_view_begin(struct kwk_i_case *view, struct kwk_query *normal,
                         struct kwk_report *fault, const struct kwk_query *query,
                         const struct kwk_fact *facts, uint32_t fact_count,
                         const kwk_date *extra_days, uint32_t extra_day_count);
/* Runs the rules of the norms asked for over a view. */
void kwk_i_view_run(const struct kwk_i_case *view, const int32_t *norms, uint32_t norm_count,
                    struct kwk_i_sink *sink);

/* Puts a fault that no fact is to blame for in the frame; returns its status. */
int32_t kwk_i_frame_fault(struct kwk_report *fault, int32_t status, int32_t field, int32_t got);
/* Checks query, facts and equated days, and makes the view; the fault stands in frame->fault. */
int32_t kwk_i_frame_begin(struct kwk_i_frame *frame, const struct kwk_query *query,
                          const struct kwk_fact *facts, uint32_t fact_count,
                          const kwk_date *extra_days, uint32_t extra_day_count);
/* Looks at the case again as it stands on a day, with the same knowledge. */
void kwk_i_frame_on(struct kwk_i_frame *frame, kwk_date day);
/* Checks a list of norm numbers. */
int32_t kwk_i_frame_norms(struct kwk_i_frame *frame, const int32_t *norms, uint32_t count);
/* Checks an array of records that the caller hands in or wants filled. */
int32_t kwk_i_frame_records(struct kwk_i_frame *frame, const void *records, uint32_t size,
                            uint32_t v1_size, uint32_t count, int32_t field);
/* Checks the last day looked at: there, a date, and not before as_of. */
int32_t kwk_i_frame_through(struct kwk_i_frame *frame, kwk_date through);
/* Runs the rules of the norms asked for (NULL, 0 = all of query.sets) into the sink. */
void kwk_i_frame_run(const struct kwk_i_frame *frame, const int32_t *norms, uint32_t norm_count,
                     struct kwk_i_sink *sink);
/* Writes the report; returns the status. */
int32_t kwk_i_frame_end(const struct kwk_i_frame *frame, int32_t status, struct kwk_report *report);

#endif
