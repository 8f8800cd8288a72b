/*
 * lib/explain.c: one finding in sentences: finds it again in the case, and tells its themes in
 * order. The sentences stand in catalogue/toelichting.inc.
 */
#include "explain.h"
#include "frame.h"
#include "internal.h"
#include "kwaliteitskader/explain.h"
#include "kwaliteitskader/status.h"
#include <string.h>

/* The finding that is looked for, and whether the case gives it. */
struct kwk_explain_search {
    struct kwk_finding wanted;
    struct kwk_finding found;
    int32_t count;
};

static void kwk_explain_each(void *context, const struct kwk_finding *finding)
{
    struct kwk_explain_search *search = context;
    const struct kwk_finding *wanted = &search->wanted;
    if (finding->person == wanted->person && finding->anchor == wanted->anchor &&
        finding->ordinal == wanted->ordinal) {
        search->found = *finding;
        search->count++;
    }
}

/* A finding with a verdict must be the one that this case gives, not only bear its name. */
static int32_t kwk_explain_same(const struct kwk_finding *wanted, const struct kwk_finding *found)
{
    return wanted->verdict == 0 ||
           (wanted->verdict == found->verdict && wanted->verdict_strict == found->verdict_strict &&
            wanted->reason == found->reason && wanted->missing == found->missing &&
            wanted->start == found->start && wanted->start_latest == found->start_latest &&
            wanted->due == found->due && wanted->due_latest == found->due_latest &&
            wanted->done == found->done && wanted->days == found->days);
}

static const struct kwk_fact *kwk_explain_fact(const struct kwk_i_case *view, int32_t id)
{
    for (uint32_t i = 0; id != 0 && i < view->fact_count; i++) {
        if (view->facts[i].id == id) {
            return &view->facts[i];
        }
    }
    return 0;
}

/* What the status means for comply or explain; law goes on binding whatever is explained. */
static int32_t kwk_explain_admissible(const struct kwk_i_norm *norm)
{
    const int32_t law = norm->status == KWK_NORMSTATUS_VERDRAG ||
                        norm->status == KWK_NORMSTATUS_WET || norm->status == KWK_NORMSTATUS_AMVB;
    if (!norm->explain) {
        return KWK_I_SAY_GEEN_UITLEG;
    }
    return law ? KWK_I_SAY_UITLEG_KAN : KWK_I_SAY_PAS_TOE_OF_LEG_UIT;
}

static void kwk_explain_status(struct kwk_i_telling *telling)
{
    const struct kwk_i_norm *norm = telling->norm;
    kwk_i_say(telling, KWK_I_SAY_BRON);
    if (norm->section != 0 && norm->section[0] != '\0') {
        kwk_i_say(telling, KWK_I_SAY_PARAGRAAF);
    }
    kwk_i_say(telling, kwk_i_say_by(KWK_I_SAY_BY_STATUS, norm->status));
    kwk_i_say(telling, kwk_explain_admissible(norm));
    kwk_i_say(telling, kwk_i_say_by(KWK_I_SAY_BY_TEXTSTATUS, norm->text_status));
}

static void kwk_explain_flags(struct kwk_i_telling *telling)
{
    for (int32_t bit = 0; bit < 31; bit++) {
        const int32_t flag = 1 << bit;
        if ((telling->finding->flags & (uint32_t)flag) != 0) {
            kwk_i_say(telling, kwk_i_say_by(KWK_I_SAY_BY_FLAG, flag));
        }
    }
}

/* The whole text, theme by theme; its length is counted on past the capacity. */
static void kwk_explain_tell(struct kwk_i_telling *telling)
{
    const int32_t whole = (telling->finding->flags & KWK_FINDING_WHOLE) != 0;
    kwk_i_say(telling, KWK_I_SAY_NORM);
    kwk_i_say(telling, telling->norm->question_nl != 0 ? KWK_I_SAY_VRAAG : -1);
    kwk_i_say(telling, KWK_I_SAY_GEBONDEN);
    kwk_i_say(telling, whole ? KWK_I_SAY_GEHEEL : KWK_I_SAY_OM_WIE);
    kwk_i_say_theme(telling);
    kwk_i_say(telling, KWK_I_SAY_UITKOMST);
    kwk_i_tell_found(telling);
    kwk_i_say_theme(telling);
    kwk_i_tell_term(telling);
    kwk_i_tell_next(telling);
    kwk_i_say_theme(telling);
    kwk_explain_status(telling);
    kwk_i_say_theme(telling);
    kwk_explain_flags(telling);
    /* a theme that said nothing leaves no line behind */
    telling->length -= telling->line ? 0 : 1u;
}

/* Tells it twice: how long it is, and, where it fits, into the buffer. */
static int32_t kwk_explain_write(const struct kwk_i_case *view, const struct kwk_finding *finding,
                                 int32_t lang, char *buffer, uint32_t capacity, uint32_t *needed)
{
    struct kwk_i_telling telling = {0};
    telling.view = view;
    telling.norm = kwk_i_norm_row(finding->norm);
    telling.finding = finding;
    telling.lang = lang;
    telling.trigger = kwk_explain_fact(view, finding->trigger);
    telling.evidence = kwk_explain_fact(view, finding->evidence);
    telling.anchor = kwk_explain_fact(view, finding->anchor);
    telling.uitleg = kwk_i_uitleg(view, telling.norm, finding->anchor, finding->person,
                                  finding->done != 0 ? finding->done : view->as_of);
    kwk_explain_tell(&telling);
    *needed = telling.length + 1;
    if (*needed > capacity) {
        return KWK_ERR_CAPACITY;
    }
    telling.buffer = buffer;
    telling.capacity = telling.length;
    telling.length = 0;
    telling.line = 0;
    kwk_explain_tell(&telling);
    buffer[telling.length] = '\0';
    return KWK_OK;
}

static int32_t kwk_explain_check(struct kwk_i_frame *frame, const struct kwk_finding *finding,
                                 int32_t lang, const char *buffer, uint32_t capacity,
                                 const uint32_t *needed)
{
    if (needed == 0 || finding == 0 || (buffer == 0 && capacity != 0)) {
        return kwk_i_frame_fault(&frame->fault, KWK_ERR_NULL, KWK_FIELD_FINDINGS, 0);
    }
    if (!kwk_i_language_ok(lang)) {
        return kwk_i_frame_fault(&frame->fault, KWK_ERR_LANGUAGE, 0, lang);
    }
    if (kwk_i_overlap(buffer, capacity, finding, sizeof *finding)) {
        return kwk_i_frame_fault(&frame->fault, KWK_ERR_OVERLAP, KWK_FIELD_FINDINGS, 0);
    }
    return KWK_OK;
}

KWK_API int32_t KWK_CALL kwk_explain(const struct kwk_query *query, const struct kwk_fact *facts,
                                     uint32_t fact_count, const kwk_date *extra_days,
                                     uint32_t extra_day_count, const struct kwk_finding *finding,
                                     int32_t lang, char *buffer, uint32_t capacity,
                                     uint32_t *needed, struct kwk_report *report)
{
    struct kwk_i_frame frame;
    struct kwk_explain_search search;
    struct kwk_i_sink sink = {0};
    if (kwk_i_report_check(report) != KWK_OK) {
        return KWK_ERR_SIZE;
    }
    int32_t status = kwk_explain_check(&frame, finding, lang, buffer, capacity, needed);
    if (status == KWK_OK) {
        status = kwk_i_frame_begin(&frame, query, facts, fact_count, extra_days, extra_day_count);
    }
    if (status == KWK_OK) {
        memset(&search, 0, sizeof search);
        memcpy(&search.wanted, finding, KWK_FINDING_SIZE_V1);
        status = kwk_i_frame_norms(&frame, &search.wanted.norm, 1);
    }
    if (status == KWK_OK &&
        (kwk_i_overlap(buffer, capacity, facts, (uint64_t)fact_count * sizeof *facts) ||
         kwk_i_overlap(buffer, capacity, extra_days,
                       (uint64_t)extra_day_count * sizeof *extra_days) ||
         kwk_i_overlap(buffer, capacity, query, query->size))) {
        status = kwk_i_frame_fault(&frame.fault, KWK_ERR_OVERLAP, KWK_FIELD_FINDINGS, 0);
    }
    if (status != KWK_OK) {
        return kwk_i_frame_end(&frame, status, report);
    }
    frame.query.verdicts = 0;
    frame.query.from = 0;
    frame.query.sets = 0;
    sink.each = kwk_explain_each;
    sink.context = &search;
    kwk_i_frame_run(&frame, &search.wanted.norm, 1, &sink);
    if (search.count == 0 || !kwk_explain_same(&search.wanted, &search.found)) {
        status =
            kwk_i_frame_fault(&frame.fault, KWK_ERR_CODE, KWK_FIELD_FINDINGS, search.wanted.norm);
        return kwk_i_frame_end(&frame, status, report);
    }
    status = kwk_explain_write(&frame.view, &search.found, lang, buffer, capacity, needed);
    if (status != KWK_OK) {
        status = kwk_i_frame_fault(&frame.fault, status, KWK_FIELD_FINDINGS, (int32_t)*needed);
    }
    return kwk_i_frame_end(&frame, status, report);
}
