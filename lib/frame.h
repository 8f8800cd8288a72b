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
    struct kwk_i_period periods[KWK_PERIODS_MAX];
    uint16_t index[KWK_FACTS_MAX];
};

/*
 * The same over memory of another size, for a verb that makes its own small case: index has room for
 * fact_count rows, periods for every period among them. The fault stands in *fault.
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
/* Its parts: the view's pointers, nothing derived yet; the equated days. */
void kwk_i_frame_view(struct kwk_i_frame *frame, const struct kwk_fact *facts, uint32_t fact_count,
                      const kwk_date *extra_days, uint32_t extra_day_count);
int32_t kwk_i_frame_days(struct kwk_report *fault, const kwk_date *days, uint32_t count);
/* Checks a list of norm numbers. */
int32_t kwk_i_frame_norms(struct kwk_i_frame *frame, const int32_t *norms, uint32_t count);
/* Whether a norm gives findings and is asked for: one of these (NULL, 0 = all) and of query.sets. */
int32_t kwk_i_view_asked(const struct kwk_i_case *view, const struct kwk_i_norm *norm,
                         const int32_t *norms, uint32_t norm_count);
/* Runs the rule of one norm into the sink, unsorted. */
void kwk_i_view_norm(const struct kwk_i_case *view, const struct kwk_i_norm *norm,
                     struct kwk_i_sink *sink);
/* Runs the rules of the norms asked for (NULL, 0 = all of query.sets) into the sink. */
void kwk_i_frame_run(const struct kwk_i_frame *frame, const int32_t *norms, uint32_t norm_count,
                     struct kwk_i_sink *sink);
/* Writes the report; returns the status. */
int32_t kwk_i_frame_end(const struct kwk_i_frame *frame, int32_t status, struct kwk_report *report);

#endif
