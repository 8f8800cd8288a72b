/*
 * lib/emit.c: from spans to findings: validity of the norm, terms set by someone, the verdict, the
 * flags that belong to every finding, and where the finding goes.
 */
#include "engine.h"
#include <string.h>

static kwk_date kwk_emit_validity_day(const struct kwk_i_run *run, const struct kwk_i_span *span)
{
    if (span->valid_day != 0) {
        return span->valid_day;
    }
    const int32_t act =
        run->norm->kind == KWK_NORMKIND_PRECONDITION && span->shape != KWK_I_SHAPE_MAXIMUM;
    return run->norm->direction == KWK_TERM_VOOR || act ? span->due : span->start;
}

static void kwk_emit_validity(const struct kwk_i_run *run, struct kwk_i_span *span)
{
    const kwk_date day = kwk_emit_validity_day(run, span);
    const struct kwk_i_norm *norm = run->norm;
    if (day == 0) {
        return;
    }
    if (day < norm->valid_from || (norm->valid_through != 0 && day > norm->valid_through)) {
        kwk_i_state(span, KWK_I_NOT, KWK_REASON_OUTSIDE_VALIDITY, 0);
    }
    if (day > norm->checked_through) {
        span->flags |= KWK_FINDING_LAW_HORIZON;
    }
}

/*
 * TERMIJN_GESTELD: an earlier day set by court, GI or those concerned; the latest one set counts.
 */
static void kwk_emit_set_term(const struct kwk_i_run *run, struct kwk_i_span *span)
{
    if (!run->norm->adjustable) {
        return;
    }
    const struct kwk_fact *set = 0;
    struct kwk_i_rows rows = kwk_i_rows(run->view, KWK_FACT_TERMIJN_GESTELD);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->value == run->norm->number && fact->ref == span->anchor &&
            (fact->person == -1 || fact->person == span->person)) {
            set = fact;
        }
    }
    if (set == 0 || (span->due != 0 && set->last_day >= span->due_latest)) {
        return;
    }
    span->due = span->due != 0 && span->due < set->last_day ? span->due : set->last_day;
    span->due_latest = set->last_day;
    span->shape = KWK_I_SHAPE_TERM;
    span->readings = span->due != span->due_latest ? span->readings : 0;
    span->flags |= KWK_FINDING_ADJUSTED;
    kwk_i_lean(span, set);
}

/* A professional's judgement on record settles what has no number of days; the latest counts. */
static void kwk_emit_oordeel(const struct kwk_i_run *run, struct kwk_i_span *span)
{
    const struct kwk_fact *latest = 0;
    struct kwk_i_rows rows = kwk_i_rows(run->view, KWK_FACT_OORDEEL);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        if (fact->value == run->norm->number && fact->ref == span->anchor &&
            (fact->person == -1 || fact->person == span->person)) {
            latest = fact;
        }
    }
    if (latest == 0 || span->shape != KWK_I_SHAPE_OPEN || span->done != 0 ||
        span->state != KWK_I_APPLIES) {
        return;
    }
    span->settled_reason = KWK_REASON_OORDEEL;
    if (latest->detail == KWK_OORDEEL_VOLDAAN) {
        kwk_i_done(span, latest, latest->date);
    } else {
        span->shape = KWK_I_SHAPE_SETTLED;
        kwk_i_lean(span, latest);
    }
}

static uint32_t kwk_emit_recorded(const struct kwk_i_run *run, const struct kwk_fact *fact)
{
    return run->view->query->known_on != 0 && fact != 0 && fact->recorded == 0
               ? (uint32_t)KWK_FINDING_RECORDED_ASSUMED
               : 0;
}

/* Judges a span and fills a finding from it; nothing is sent yet. */
static void kwk_emit_judge(struct kwk_i_run *run, struct kwk_i_span *span, struct kwk_finding *out)
{
    static const struct kwk_finding empty = {0};
    const struct kwk_i_norm *norm = run->norm;
    kwk_emit_set_term(run, span);
    kwk_emit_validity(run, span);
    kwk_emit_oordeel(run, span);
    struct kwk_i_judged late = kwk_i_judge(run->view, norm, span, 0);
    struct kwk_i_judged strict = kwk_i_judge(run->view, norm, span, 1);
    if (span->partial && late.verdict != strict.verdict) {
        late.verdict = KWK_VERDICT_UNDETERMINED;
        late.reason = KWK_REASON_PARTIAL_DATE;
        late.missing = span->partial;
        late.days = 0;
        strict = late;
    } else if (span->partial) {
        span->partial = 0; /* it makes no difference: the policy counts again */
        span->done_latest = span->done;
        late = kwk_i_judge(run->view, norm, span, 0);
        strict = kwk_i_judge(run->view, norm, span, 1);
    }
    *out = empty;
    out->norm = norm->number;
    out->verdict = late.verdict;
    out->verdict_strict = strict.verdict;
    out->reason = late.reason;
    out->person = span->person;
    out->anchor = span->anchor;
    out->ordinal = span->ordinal;
    out->trigger = span->trigger != 0 ? span->trigger->id : 0;
    out->missing = late.missing != 0 ? late.missing : strict.missing;
    out->start = span->start;
    out->start_latest = span->start_latest;
    out->due = span->due;
    out->due_latest = span->due_latest;
    if (span->shape == KWK_I_SHAPE_MAXIMUM) {
        out->evidence = span->evidence != 0 ? span->evidence->id : 0;
    } else if (span->done != 0 && span->done <= run->view->as_of) {
        out->done = span->done;
        out->evidence = span->evidence != 0 ? span->evidence->id : 0;
    }
    out->days = late.days;
    out->readings = span->readings;
    out->flags = span->flags | norm->flags | kwk_emit_recorded(run, span->trigger) |
                 kwk_emit_recorded(run, span->evidence);
    if (late.verdict != strict.verdict) {
        out->flags |= KWK_FINDING_DISPUTED;
    }
    if (span->disputed != 0) {
        out->readings |= 1u << (span->disputed - 1);
    }
    out->alternative = span->alternative;
    kwk_i_lean(span, span->trigger);
    kwk_i_lean(span, span->evidence);
}

static int32_t kwk_emit_wanted(const struct kwk_i_run *run, const struct kwk_finding *finding)
{
    const struct kwk_query *query = run->view->query;
    if (query->verdicts != 0 && (query->verdicts >> finding->verdict & 1u) == 0) {
        return 0;
    }
    if (query->from == 0 || finding->verdict == KWK_VERDICT_BREACHED ||
        finding->verdict == KWK_VERDICT_UNDETERMINED || finding->verdict == KWK_VERDICT_JUDGEMENT ||
        finding->verdict == KWK_VERDICT_PENDING) {
        return 1;
    }
    const kwk_date day = finding->done != 0 ? finding->done : finding->due_latest;
    return day == 0 || day >= query->from;
}

static void kwk_emit_ids(struct kwk_i_sink *sink, const struct kwk_i_span *span,
                         const struct kwk_finding *finding)
{
    const struct kwk_finding *wanted = sink->wanted;
    if (finding->norm != wanted->norm || finding->person != wanted->person ||
        finding->anchor != wanted->anchor || finding->ordinal != wanted->ordinal) {
        return;
    }
    sink->found = 1;
    for (int32_t i = 0; i < span->lean_count; i++) {
        if (sink->id_count < sink->id_capacity) {
            sink->ids[sink->id_count] = span->leans[i];
        }
        sink->id_count++;
    }
}

/* The fact that leaves it open, when a link, a flag or who took part is in doubt; 0 = none named. */
static int32_t kwk_emit_doubt(const struct kwk_i_span *span, const struct kwk_finding *finding)
{
    if (finding->verdict != KWK_VERDICT_UNDETERMINED) {
        return 0;
    }
    const int32_t unknown = span->state == KWK_I_UNKNOWN;
    const struct kwk_fact *fact = unknown ? span->doubtful : span->maybe_fact;
    const int32_t reason = unknown ? KWK_REASON_AMBIGUOUS_LINK : span->maybe_reason;
    return fact != 0 && finding->reason == reason ? fact->id : 0;
}

/* Sends a finding to the sink: counts it, writes it, or collects the facts it leans on. */
static void kwk_emit_send(struct kwk_i_run *run, const struct kwk_i_span *span,
                          const struct kwk_finding *finding, int32_t doubt)
{
    struct kwk_i_sink *sink = run->sink;
    run->emitted++;
    if (sink->wanted != 0) {
        kwk_emit_ids(sink, span, finding);
        return;
    }
    if (!kwk_emit_wanted(run, finding)) {
        return;
    }
    if (sink->each != 0) {
        sink->doubt = doubt;
        sink->each(sink->context, finding);
        return;
    }
    if (sink->count < sink->capacity) {
        unsigned char *at = sink->findings + (size_t)sink->count * sink->finding_size;
        memset(at, 0, sink->finding_size);
        memcpy(at, finding, sizeof *finding);
    }
    sink->count++;
}

/* Judges and sends one span; a span that has not begun by as_of is no finding, but for what
 * is asked of an ordered period itself. */
void kwk_i_emit(struct kwk_i_run *run, struct kwk_i_span *span)
{
    struct kwk_finding finding;
    if (span->start > run->view->as_of && !span->ordered) {
        run->emitted++;
        return;
    }
    kwk_emit_judge(run, span, &finding);
    kwk_emit_send(run, span, &finding, kwk_emit_doubt(span, &finding));
}

/* No occurrence at all: not applicable where the record of what it hangs on is complete. */
void kwk_i_emit_nothing(struct kwk_i_run *run)
{
    const int32_t kind = run->norm->anchor != 0 ? run->norm->anchor : run->norm->trigger;
    struct kwk_i_span span;
    kwk_i_span_init(&span, 0, 1);
    kwk_i_no_trigger(run->view, &span, kind, 16000101);
    kwk_i_emit(run, &span);
}

static void kwk_emit_worst(struct kwk_i_worst *worst, const struct kwk_finding *part, int32_t doubt)
{
    struct kwk_finding *finding = &worst->finding;
    const int32_t rank = kwk_verdict_rank(part->verdict);
    if (finding->verdict == 0 || rank < kwk_verdict_rank(finding->verdict)) {
        finding->verdict = part->verdict;
        finding->reason = part->reason;
        finding->days = part->days;
        finding->start = part->start;
        finding->start_latest = part->start_latest;
        finding->due = part->due;
        finding->due_latest = part->due_latest;
        worst->missing = part->verdict == KWK_VERDICT_UNDETERMINED ? part->missing : 0;
        worst->doubt = doubt;
    } else if (part->verdict == finding->verdict && part->days > finding->days) {
        finding->days = part->days;
    }
    if (finding->verdict_strict == 0 ||
        kwk_verdict_rank(part->verdict_strict) < kwk_verdict_rank(finding->verdict_strict)) {
        finding->verdict_strict = part->verdict_strict;
        worst->missing_strict =
            part->verdict_strict == KWK_VERDICT_UNDETERMINED ? part->missing : 0;
    }
}

/* The latest day on which a part that counts was done; open while one of them is not. */
static void kwk_emit_done(struct kwk_i_latest *latest, int32_t verdict,
                          const struct kwk_finding *part)
{
    if (verdict == KWK_VERDICT_NOT_APPLICABLE) {
        return;
    }
    latest->open |= part->done == 0;
    if (part->done > latest->done) {
        latest->done = part->done;
        latest->evidence = part->evidence;
    }
}

static void kwk_emit_merge(struct kwk_i_worst *worst, const struct kwk_finding *part, int32_t doubt)
{
    struct kwk_finding *finding = &worst->finding;
    if (finding->norm == 0) {
        *finding = *part;
        finding->verdict = 0;
        finding->verdict_strict = 0;
        finding->done = 0;
        finding->evidence = 0;
    }
    kwk_emit_worst(worst, part, doubt);
    finding->readings |= part->readings;
    finding->flags |= part->flags;
    kwk_emit_done(&worst->by_verdict, part->verdict, part);
    if (part->person >= 0) {
        kwk_emit_done(&worst->by_strict, part->verdict_strict, part);
    }
}

static void kwk_emit_whole(struct kwk_i_run *run, const struct kwk_i_span *whole,
                           struct kwk_i_worst *worst)
{
    struct kwk_finding *finding = &worst->finding;
    const struct kwk_i_latest *latest =
        finding->verdict != KWK_VERDICT_NOT_APPLICABLE ? &worst->by_verdict : &worst->by_strict;
    if (!latest->open) {
        finding->done = latest->done;
        finding->evidence = latest->evidence;
    }
    finding->person = -1;
    finding->missing = worst->missing != 0 ? worst->missing : worst->missing_strict;
    finding->flags &= ~(uint32_t)(KWK_FINDING_PART | KWK_FINDING_DISPUTED);
    finding->flags |= KWK_FINDING_WHOLE;
    if (finding->verdict != finding->verdict_strict) {
        finding->flags |= KWK_FINDING_DISPUTED;
    }
    kwk_emit_send(run, whole, finding, worst->doubt);
}

/*
 * One part of a duty that is owed to several. `worst` gathers them (zeroed before the first);
 * after the last part the whole is sent with person -1. A part of person -2 is gathered but not
 * sent.
 */
void kwk_i_emit_group(struct kwk_i_run *run, struct kwk_i_span *whole, struct kwk_i_span *part,
                      int32_t last, struct kwk_i_worst *worst)
{
    struct kwk_finding finding;
    kwk_emit_judge(run, part, &finding);
    finding.flags |= KWK_FINDING_PART;
    const int32_t doubt = kwk_emit_doubt(part, &finding);
    kwk_emit_merge(worst, &finding, doubt);
    for (int32_t i = 0; i < part->lean_count; i++) {
        kwk_i_lean_id(whole, part->leans[i]);
    }
    if (part->person != -2) {
        kwk_emit_send(run, part, &finding, doubt);
    }
    if (last) {
        kwk_emit_whole(run, whole, worst);
    }
}
