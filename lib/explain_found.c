/*
 * lib/explain_found.c: what was found, the other reading, and what would settle it
 * (docs/rules.md section 3).
 */
#include "explain.h"

static void kwk_tell_done(struct kwk_i_telling *telling)
{
    kwk_i_say(telling, telling->evidence != 0 ? KWK_I_SAY_GEDAAN : KWK_I_SAY_GEDAAN_OP);
}

static void kwk_tell_met(struct kwk_i_telling *telling)
{
    const struct kwk_finding *finding = telling->finding;
    const int32_t kind = telling->norm->kind;
    if (finding->reason == KWK_REASON_OORDEEL) {
        kwk_i_say(telling, KWK_I_SAY_OORDEEL_GEHAALD);
    } else if (kwk_i_tell_longest(telling)) {
        kwk_i_say(telling, telling->evidence != 0 ? KWK_I_SAY_IN_EEN_PERIODE : -1);
        kwk_i_say(telling, KWK_I_SAY_NIET_TE_LANG);
    } else if (kind == KWK_NORMKIND_ABSENCE) {
        kwk_i_say(telling, KWK_I_SAY_NIETS_GEVONDEN);
    } else if (finding->done != 0 && telling->evidence != 0 &&
               telling->evidence == telling->trigger) {
        kwk_i_say(telling, KWK_I_SAY_BLIJKT);
    } else if (finding->done != 0) {
        kwk_tell_done(telling);
        kwk_i_say(telling, finding->due != 0 ? KWK_I_SAY_OP_TIJD : -1);
    }
}

/* The record was declared complete about what fulfils, through the last day. */
static int32_t kwk_tell_looked_for(const struct kwk_i_telling *telling)
{
    const struct kwk_finding *finding = telling->finding;
    const kwk_date through = finding->due_latest != 0 ? finding->due_latest : finding->start;
    const kwk_date from =
        finding->due != 0 && finding->due < finding->start ? finding->due : finding->start;
    return telling->norm->fulfil != 0 && from != 0 &&
           kwk_i_absent_through(telling->view, telling->norm->fulfil, from) >= through;
}

static void kwk_tell_past(struct kwk_i_telling *telling)
{
    const struct kwk_finding *finding = telling->finding;
    if (finding->days > 0 && finding->due != 0 && !kwk_i_tell_itself(telling)) {
        kwk_i_say(telling, KWK_I_SAY_VOORBIJ);
    }
}

static void kwk_tell_too_long(struct kwk_i_telling *telling)
{
    kwk_i_say(telling, telling->evidence != 0 ? KWK_I_SAY_IN_EEN_PERIODE : -1);
    kwk_i_say(telling, KWK_I_SAY_TE_LANG);
}

static void kwk_tell_breached(struct kwk_i_telling *telling)
{
    const struct kwk_finding *finding = telling->finding;
    const int32_t kind = telling->norm->kind;
    if (finding->reason == KWK_REASON_OORDEEL) {
        kwk_i_say(telling, KWK_I_SAY_OORDEEL_NIET_GEHAALD);
    } else if (finding->reason == KWK_REASON_AGE) {
        kwk_i_say(telling, KWK_I_SAY_TE_JONG);
    } else if (kwk_i_tell_longest(telling)) {
        kwk_tell_too_long(telling);
        return;
    } else if (kind == KWK_NORMKIND_ABSENCE) {
        kwk_i_say(telling, KWK_I_SAY_NIET_TOEGELATEN);
    } else {
        kwk_i_say(telling, KWK_I_SAY_NIET_VOLDAAN);
        if (kwk_tell_looked_for(telling)) {
            kwk_i_say(telling, KWK_I_SAY_NAGEGAAN);
        }
    }
    kwk_tell_past(telling);
}

static void kwk_tell_explained(struct kwk_i_telling *telling)
{
    const struct kwk_finding *finding = telling->finding;
    if (finding->done != 0) {
        kwk_tell_done(telling);
        kwk_i_say(telling, KWK_I_SAY_DAGEN_LAAT);
    } else if (kwk_i_tell_longest(telling)) {
        kwk_tell_too_long(telling);
    } else {
        kwk_i_say(telling, KWK_I_SAY_NIET_VOLDAAN);
        kwk_tell_past(telling);
    }
    if (finding->reason != KWK_REASON_UITLEG) {
        kwk_i_say(telling, KWK_I_SAY_REDEN);
        return;
    }
    kwk_i_say(telling, KWK_I_SAY_UITLEG);
    if (telling->uitleg != 0 && telling->uitleg->detail != 0) {
        kwk_i_say(telling, KWK_I_SAY_GROND);
    }
    if (telling->uitleg != 0 && telling->uitleg->last_day != 0) {
        kwk_i_say(telling, KWK_I_SAY_TOEGEZEGD);
    }
}

static void kwk_tell_pending(struct kwk_i_telling *telling)
{
    const struct kwk_finding *finding = telling->finding;
    kwk_i_say(telling, KWK_I_SAY_NOG_NIET);
    if (finding->due != 0 && kwk_i_past(telling->view, finding->due)) {
        kwk_i_say(telling, KWK_I_SAY_VROEGE_DAG_VOORBIJ);
    }
    if (finding->days == 0) {
        kwk_i_say(telling, KWK_I_SAY_LAATSTE_DAG);
    } else {
        kwk_i_say(telling, finding->days == 1 ? KWK_I_SAY_NOG_EEN_DAG : KWK_I_SAY_NOG_DAGEN);
    }
}

void kwk_i_tell_found(struct kwk_i_telling *telling)
{
    const struct kwk_finding *finding = telling->finding;
    switch (finding->verdict) {
    case KWK_VERDICT_MET:
        kwk_tell_met(telling);
        break;
    case KWK_VERDICT_MET_LATE:
        kwk_tell_done(telling);
        kwk_i_say(telling, KWK_I_SAY_DAGEN_LAAT);
        break;
    case KWK_VERDICT_BREACHED:
        kwk_tell_breached(telling);
        break;
    case KWK_VERDICT_EXPLAINED:
        kwk_tell_explained(telling);
        break;
    case KWK_VERDICT_PENDING:
        kwk_tell_pending(telling);
        break;
    case KWK_VERDICT_JUDGEMENT:
        kwk_i_say(telling, KWK_I_SAY_REDEN);
        kwk_i_say(telling, finding->days > 0 && finding->start != 0 ? KWK_I_SAY_OPEN : -1);
        break;
    default:
        kwk_i_say(telling, KWK_I_SAY_REDEN);
        break;
    }
}

static void kwk_tell_reading(struct kwk_i_telling *telling)
{
    const struct kwk_finding *finding = telling->finding;
    const int32_t disputed = (finding->flags & KWK_FINDING_DISPUTED) != 0;
    if (finding->readings == 0 || (!disputed && finding->due == finding->due_latest) ||
        (!disputed && finding->verdict == KWK_VERDICT_NOT_APPLICABLE)) {
        return;
    }
    kwk_i_say_theme(telling);
    kwk_i_say(telling, KWK_I_SAY_TWEE_LEZINGEN);
    kwk_i_say(telling, disputed ? KWK_I_SAY_STRENG : KWK_I_SAY_ZELFDE);
    kwk_i_say(telling, disputed ? KWK_I_SAY_KIES : -1);
}

/* Some fact of the missing kind counts: it is there, but does not say enough. */
static int32_t kwk_tell_there(const struct kwk_i_telling *telling)
{
    struct kwk_i_rows rows = kwk_i_rows(telling->view, telling->finding->missing);
    return kwk_i_next(&rows) != 0;
}

/* A fact is lacking: record it, or complete the one there is, or declare the record complete. */
static void kwk_tell_lacking(struct kwk_i_telling *telling)
{
    const struct kwk_finding *finding = telling->finding;
    const kwk_date known_on = telling->view->query->known_on;
    if (known_on != 0 && kwk_i_past(telling->view, known_on)) {
        kwk_i_say(telling, KWK_I_SAY_TOEN_NIET);
    } else if (finding->missing == KWK_FACT_DEELNAME) {
        kwk_i_say(telling, KWK_I_SAY_WIE_ERBIJ);
    } else if (!telling->settles && kwk_tell_there(telling)) {
        kwk_i_say(telling, KWK_I_SAY_VUL_AAN);
        kwk_i_say(telling, telling->norm->needs != 0 ? KWK_I_SAY_IS_DIT_ZO : -1);
    } else {
        kwk_i_say(telling, KWK_I_SAY_LEG_VAST);
    }
    kwk_i_say(telling, telling->settles ? KWK_I_SAY_OF_VOLLEDIG : -1);
}

static void kwk_tell_settle(struct kwk_i_telling *telling)
{
    const int32_t by_reason = kwk_i_say_by(KWK_I_SAY_BY_REASON, telling->finding->reason);
    if (telling->finding->missing == 0) {
        return;
    }
    if (by_reason >= 0) {
        kwk_i_say(telling, by_reason);
    } else {
        kwk_tell_lacking(telling);
    }
}

/* A judgement settles what has no number of days. */
static void kwk_tell_judge(struct kwk_i_telling *telling)
{
    const struct kwk_i_norm *norm = telling->norm;
    kwk_i_say(telling, kwk_i_say_by(KWK_I_SAY_BY_REASON, telling->finding->reason));
    if (telling->finding->reason == KWK_REASON_NO_TERM) {
        kwk_i_say(telling, KWK_I_SAY_OORDEEL_MAG);
    }
    kwk_i_say(telling, norm->adjustable ? KWK_I_SAY_DAG_MAG : -1);
}

void kwk_i_tell_next(struct kwk_i_telling *telling)
{
    const struct kwk_finding *finding = telling->finding;
    const int32_t fulfil = telling->norm->fulfil != 0 && !kwk_i_tell_longest(telling) &&
                           telling->norm->kind != KWK_NORMKIND_ABSENCE;
    kwk_tell_reading(telling);
    kwk_i_say_theme(telling);
    switch (finding->verdict) {
    case KWK_VERDICT_UNDETERMINED:
        kwk_tell_settle(telling);
        break;
    case KWK_VERDICT_JUDGEMENT:
        kwk_tell_judge(telling);
        break;
    case KWK_VERDICT_PENDING:
        kwk_i_say(telling, fulfil ? KWK_I_SAY_ZODRA : -1);
        break;
    case KWK_VERDICT_BREACHED:
        kwk_i_say(telling,
                  fulfil && finding->reason == 0 && telling->norm->fulfil != telling->norm->trigger
                      ? KWK_I_SAY_TOCH_GEDAAN
                      : -1);
        kwk_i_say(telling, telling->norm->explain ? KWK_I_SAY_UITLEG_MAG : -1);
        break;
    case KWK_VERDICT_MET_LATE:
        kwk_i_say(telling, telling->norm->explain ? KWK_I_SAY_UITLEG_MAG : -1);
        break;
    default:
        break;
    }
    if (finding->alternative != 0) {
        kwk_i_say(telling, KWK_I_SAY_ANDERE_WEG);
    }
}
