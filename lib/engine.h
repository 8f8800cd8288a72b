/*
 * lib/engine.h: the inside of an evaluation.
 *
 * Owns: the view of a case (rows that count, periods), a span (one occurrence of a norm before it
 * is judged), and what the files of the engine and the rules offer each other.
 * docs/rules.md sections 1-3 say what each of these means.
 */
#ifndef KWK_ENGINE_H
#define KWK_ENGINE_H

#include "calendar/calendar_internal.h"
#include "catalogue/norm.h"
#include "kwaliteitskader/case.h"
#include "kwaliteitskader/codes.h"
#include "kwaliteitskader/evaluate.h"
#include "kwaliteitskader/facts.h"
#include "kwaliteitskader/norms.h"

/* Highest kind of fact this library knows; kinds beyond it never enter a view. */
#define KWK_I_KIND_LAST 88

/* A measure, an authorisation or a placement, after section 2 of docs/rules.md. */
struct kwk_i_period {
    const struct kwk_fact *row;
    const struct kwk_fact *order; /* the UITSPRAAK in ref2, or NULL */
    kwk_date first;
    kwk_date ordered; /* last day as ordered; 0 = open */
    kwk_date last;    /* effective last day; 0 = open */
    int8_t prev;      /* the period it continues, -1 = none */
    int8_t next;      /* the earliest that continues it, -1 = none */
    int8_t head;      /* first of its chain */
};
_Static_assert(KWK_PERIODS_MAX <= 128, "an index of a period fits eight bits, for the stack");

/* As many words of 32 bits as hold a bit for each kind of fact. */
#define KWK_I_KIND_WORDS (KWK_I_KIND_LAST / 32 + 1)

/*
 * Kinds of fact that are looked at as if everything about them were on record, and kinds for which
 * that would make a difference to what was asked since `asked` was cleared. docs/missing.md.
 */
struct kwk_i_assumed {
    uint32_t kinds[KWK_I_KIND_WORDS];
    uint32_t asked[KWK_I_KIND_WORDS]; /* because absence was not established */
    uint32_t flags[KWK_I_KIND_WORDS]; /* because a flag of a fact was not known */
};
struct kwk_i_case {
    const struct kwk_query *query;
    const struct kwk_fact *facts;
    uint32_t fact_count;
    const kwk_date *extra;
    uint32_t extra_count;
    kwk_date as_of;
    uint16_t *index; /* the rows that count, by kind, date, id */
    uint16_t kind_from[KWK_I_KIND_LAST + 2];
    struct kwk_i_period *periods; /* by kind, date, id */
    int32_t period_count;
    struct kwk_i_assumed *assumed; /* NULL: nothing is assumed, as in every evaluation */
};

/* A run of rows of one kind in a view. */
struct kwk_i_rows {
    const struct kwk_i_case *view;
    uint32_t at;
    uint32_t end;
};

/* Which periods a norm hangs on: a kind and, for measures, a mask of 1 << KWK_MAATREGEL_*. */
struct kwk_i_group {
    int32_t kind;
    int32_t mask;
};

/* span.state */
enum {
    KWK_I_APPLIES = 0,
    KWK_I_NOT = 1,
    KWK_I_UNKNOWN = 2
};

/* span.shape: what happens when nothing fulfilled it */
enum {
    KWK_I_SHAPE_TERM = 0,    /* pending, then breached */
    KWK_I_SHAPE_MAXIMUM = 1, /* `limit_day` against due */
    KWK_I_SHAPE_RIGHT = 2,   /* a right: not used is not a breach */
    KWK_I_SHAPE_OPEN = 3,    /* no number of days: judgement */
    KWK_I_SHAPE_SETTLED = 4  /* the record itself says it was not done */
};

#define KWK_I_LEANS 24

/* One occurrence of one norm before it is judged. */
struct kwk_i_span {
    int32_t person;
    int32_t anchor;
    int32_t ordinal;
    int32_t state;
    int32_t reason;
    int32_t missing;
    int32_t shape;
    int32_t alternative;
    int32_t
        disputed; /* KWK_READING_* under which it is disputed whether the norm applies; 0 = none */
    const struct kwk_fact *trigger;
    const struct kwk_fact *evidence;
    kwk_date start;
    kwk_date start_latest;
    kwk_date due;
    kwk_date due_latest;
    kwk_date done;         /* first day that may be it */
    kwk_date done_latest;  /* last day that may be it; differs for a partial date */
    kwk_date limit_day;    /* MAXIMUM: the day held against due */
    kwk_date maybe;        /* earliest day of something that may fulfil it; 0 = none */
    int32_t maybe_missing; /* what would settle the maybe */
    int32_t maybe_reason;
    const struct kwk_fact *maybe_fact; /* what may fulfil it */
    const struct kwk_fact *doubtful;   /* UNKNOWN, AMBIGUOUS_LINK: what may belong elsewhere */
    kwk_date measure_last;   /* forward terms: the measure is over after this day; 0 = open */
    kwk_date absent_through; /* absence of the fulfilling kinds is established through this day */
    int32_t lacking;         /* the first of them whose record ends there */
    int32_t settled_reason;  /* why it is met or not when a judgement settled it; 0 = none */
    int32_t open_reason;     /* OPEN and established: why it needs a judgement; 0 = NO_TERM */
    int32_t late_reason;     /* reason that turns lateness into EXPLAINED (doorbraak); 0 = none */
    int32_t partial;         /* the kind of fact whose incomplete date stands in it; 0 = none */
    kwk_date valid_day;      /* the day whose law counts, where it is not start or due; 0 = those */
    int32_t ordered;         /* exists from the order day on, although its start lies ahead */
    uint32_t readings;
    uint32_t flags;
    int32_t leans[KWK_I_LEANS]; /* ids */
    int32_t lean_count;
};

/* What a span is worth on as_of. */
struct kwk_i_judged {
    int32_t verdict;
    int32_t reason;
    int32_t missing;
    int32_t days;
};

/* Where findings go: counted, written, searched for one identity, or handed on one by one. */
struct kwk_i_sink {
    void (*each)(void *context, const struct kwk_finding *finding);
    void *context;
    int32_t doubt; /* for `each`: the fact that leaves the finding open; 0 = none named */
    unsigned char *findings;
    uint32_t finding_size;
    uint32_t capacity;
    uint32_t count;
    const struct kwk_finding *wanted; /* kwk_finding_facts: the identity looked for */
    int32_t *ids;
    uint32_t id_capacity;
    uint32_t id_count;
    int32_t found;
};

struct kwk_i_run {
    const struct kwk_i_case *view;
    const struct kwk_i_norm *norm;
    struct kwk_i_sink *sink;
    uint32_t emitted; /* spans of this norm so far */
};

/* view.c: rows that count */
int32_t kwk_i_on_record(const struct kwk_i_case *view, const struct kwk_fact *fact);
int32_t kwk_i_counts(const struct kwk_i_case *view, const struct kwk_fact *fact);
void kwk_i_view(struct kwk_i_case *view);
struct kwk_i_rows kwk_i_rows(const struct kwk_i_case *view, int32_t kind);
const struct kwk_fact *kwk_i_next(struct kwk_i_rows *rows);
const struct kwk_fact *kwk_i_find(const struct kwk_i_case *view, int32_t kind, int32_t id);
kwk_date kwk_i_first_of(kwk_date date);
kwk_date kwk_i_last_of(kwk_date date);

/* completeness.c */
kwk_date kwk_i_absent_through(const struct kwk_i_case *view, int32_t kind, kwk_date from);
int32_t kwk_i_flag(const struct kwk_i_case *view, const struct kwk_fact *fact, uint32_t flag);
int32_t kwk_i_kind_in(const uint32_t *kinds, int32_t kind);

/* age.c: 1 = known, 0 = unknown, -1 = contradictory */
int32_t kwk_i_reach(const struct kwk_i_case *view, int32_t grens, kwk_date *early, kwk_date *late);
void kwk_i_age_of_birth(kwk_date birth, int32_t grens, kwk_date *early, kwk_date *late);
int32_t kwk_i_partial_birth(const struct kwk_i_case *view);
int32_t kwk_i_birth_open(const struct kwk_i_case *view, kwk_date day);
int32_t kwk_i_unborn(const struct kwk_i_case *view, kwk_date day);
kwk_date kwk_i_death(const struct kwk_i_case *view, int32_t person);

/* reading.c: 0 = both, KWK_POLICY_VROEG, KWK_POLICY_LAAT */
int32_t kwk_i_reading(const struct kwk_i_case *view, int32_t reading);
int32_t kwk_i_dispute(const struct kwk_i_case *view, int32_t first, int32_t second);
void kwk_i_two_days(const struct kwk_i_case *view, int32_t reading, kwk_date early, kwk_date late,
                    struct kwk_i_span *span);

/* periods.c */
void kwk_i_periods(struct kwk_i_case *view);
int32_t kwk_i_period_of(const struct kwk_i_case *view, int32_t id);
int32_t kwk_i_in_group(const struct kwk_i_period *period, struct kwk_i_group group);
int32_t kwk_i_place_class(int32_t place);
int32_t kwk_i_returns_from(const struct kwk_i_case *view, const struct kwk_fact *home, int32_t at);
kwk_date kwk_i_chain_last(const struct kwk_i_case *view, int32_t head);
kwk_date kwk_i_order_day(const struct kwk_i_period *period);
int32_t kwk_i_holds(const struct kwk_i_case *view, struct kwk_i_group group, kwk_date day);
const struct kwk_fact *kwk_i_executed(const struct kwk_i_case *view,
                                      const struct kwk_i_period *machtiging, kwk_date *day);

/* attach.c: 1 = belongs to the chain, 0 = does not, 2 = may (several candidates) */
int32_t kwk_i_period_kind(const struct kwk_i_case *view, int32_t ref);
int32_t kwk_i_belongs(const struct kwk_i_case *view, const struct kwk_fact *fact, int32_t head,
                      struct kwk_i_group group);
int32_t kwk_i_belongs_period(const struct kwk_i_case *view, const struct kwk_fact *fact,
                             int32_t period);

/* charge.c: the GI_BELAST facts of a chain that start a term */
struct kwk_i_charge {
    const struct kwk_fact *row;
    const struct kwk_fact *informed;
    kwk_date until;                            /* last day before the next charge; 0 = open */
    const struct kwk_fact *ambiguous;          /* a GI_BELAST that may belong to another chain */
    const struct kwk_fact *informed_ambiguous; /* a GI_IN_KENNIS that may */
    int32_t last_gi;
};
int32_t kwk_i_charge(const struct kwk_i_case *view, int32_t head, struct kwk_i_group group,
                     int32_t ordinal, struct kwk_i_charge *charge);
int32_t kwk_i_of_charge(const struct kwk_i_case *view, const struct kwk_fact *fact, int32_t head,
                        struct kwk_i_group group, const struct kwk_i_charge *charge);

/* span.c */
void kwk_i_span_init(struct kwk_i_span *span, int32_t anchor, int32_t ordinal);
void kwk_i_lean(struct kwk_i_span *span, const struct kwk_fact *fact);
void kwk_i_lean_id(struct kwk_i_span *span, int32_t id);
void kwk_i_state(struct kwk_i_span *span, int32_t state, int32_t reason, int32_t missing);
void kwk_i_no_trigger(const struct kwk_i_case *view, struct kwk_i_span *span, int32_t kind,
                      kwk_date from);
void kwk_i_apply_term(const struct kwk_i_run *run, struct kwk_i_span *span, kwk_date early,
                      kwk_date late);
void kwk_i_done(struct kwk_i_span *span, const struct kwk_fact *fact, kwk_date day);
void kwk_i_done_fact(struct kwk_i_span *span, const struct kwk_fact *fact);
void kwk_i_ambiguous(struct kwk_i_span *span, const struct kwk_fact *fact, int32_t missing);
void kwk_i_maybe(struct kwk_i_span *span, const struct kwk_fact *fact, int32_t reason,
                 int32_t missing);

/* verdict.c: the pure function (span, as_of) -> verdict */
struct kwk_i_judged kwk_i_judge(const struct kwk_i_case *view, const struct kwk_i_norm *norm,
                                const struct kwk_i_span *span, int32_t strict);

/* emit.c */
void kwk_i_emit(struct kwk_i_run *run, struct kwk_i_span *span);
void kwk_i_emit_nothing(struct kwk_i_run *run);
/* When the parts of a whole were done. */
struct kwk_i_latest {
    kwk_date done;
    int32_t evidence;
    int32_t open; /* a part that counts is not done */
};

/* Gathers the parts of a whole; zero before the first. */
struct kwk_i_worst {
    struct kwk_finding finding;
    int32_t doubt;          /* of the worst verdict */
    int32_t missing;        /* of the worst verdict */
    int32_t missing_strict; /* of the worst strict verdict */
    struct kwk_i_latest by_verdict;
    struct kwk_i_latest by_strict;
};
void kwk_i_emit_group(struct kwk_i_run *run, struct kwk_i_span *whole, struct kwk_i_span *part,
                      int32_t last, struct kwk_i_worst *worst);

#endif
