/*
 * zaak_course.c: `verwacht_wijziging` and `verwacht_verloop` lines against the intervals of their
 * norm. Plain C11.
 */
#include "check_text.h"

static bool same_finding(const struct kwk_interval *a, const struct kwk_interval *b)
{
    return a->person == b->person && a->anchor == b->anchor && a->ordinal == b->ordinal;
}

/* A part of a whole: the same occurrence has an interval of person -1 too. */
static bool is_part(const struct kwk_interval *intervals, uint32_t count, uint32_t at)
{
    for (uint32_t i = 0; i < count; i++) {
        if (intervals[at].person != -1 && intervals[i].person == -1 &&
            intervals[i].anchor == intervals[at].anchor &&
            intervals[i].ordinal == intervals[at].ordinal)
            return true;
    }
    return false;
}

static bool chosen(const struct zaak_expect *expect, const struct kwk_interval *intervals,
                   uint32_t count, uint32_t at)
{
    const struct kwk_interval *interval = &intervals[at];

    if ((expect->given & ZAAK_GIVEN_PERSON) != 0) {
        if (interval->person != expect->person)
            return false;
    } else if (is_part(intervals, count, at)) {
        return false;
    }
    if (expect->anchor != 0 && interval->anchor != expect->anchor)
        return false;
    return (expect->given & ZAAK_GIVEN_ORDINAL) == 0 || interval->ordinal == expect->ordinal;
}

/* The verdict, and the strict one if the line names it, are those of the line. */
static bool agrees(const struct zaak_expect *expect, const struct kwk_interval *interval)
{
    return interval->verdict == expect->verdict &&
           ((expect->given & ZAAK_GIVEN_STRICT) == 0 || interval->verdict_strict == expect->strict);
}

/* As far as the line looks, the two have the same verdicts. */
static bool alike(const struct zaak_expect *expect, const struct kwk_interval *a,
                  const struct kwk_interval *b)
{
    return a->verdict == b->verdict &&
           ((expect->given & ZAAK_GIVEN_STRICT) == 0 || a->verdict_strict == b->verdict_strict);
}

static kwk_date after(kwk_date day)
{
    kwk_date next = 0;

    return kwk_date_add_days(day, 1, &next) == KWK_OK ? next : 0;
}

/*
 * The first day after `first` on which a finding the line speaks of changes; 0 = none. *right is
 * false when one that changes on it does not become what the line says.
 */
static kwk_date first_change(const struct zaak_expect *expect, const struct kwk_interval *intervals,
                             uint32_t count, kwk_date first, bool *right)
{
    kwk_date day = 0;

    for (uint32_t i = 0; i < count; i++) {
        const struct kwk_interval *at = &intervals[i];
        bool follows = i > 0 && same_finding(at - 1, at) && after((at - 1)->through) == at->from;
        bool leads =
            i + 1 < count && same_finding(at, at + 1) && after(at->through) == (at + 1)->from;
        kwk_date days[] = {at->from > first && !(follows && alike(expect, at - 1, at)) ? at->from
                                                                                       : 0,
                           at->through < expect->from && !leads ? after(at->through) : 0};
        bool rights[] = {agrees(expect, at), expect->verdict == 0};
        if (!chosen(expect, intervals, count, i))
            continue;
        for (int k = 0; k < 2; k++) {
            if (days[k] == 0 || (day != 0 && days[k] > day))
                continue;
            *right = rights[k] && (days[k] < day || day == 0 || *right);
            day = days[k];
        }
    }
    return day;
}

int32_t zaak_match_course(const struct zaak_expect *expect, const struct kwk_interval *intervals,
                          uint32_t count, kwk_date first)
{
    bool right = false;
    bool seen = false;

    if (expect->form == ZAAK_EXPECT_CHANGE)
        return first_change(expect, intervals, count, first, &right) == expect->from && right
                   ? MATCH_MET
                   : MATCH_DIFFERS;
    for (uint32_t i = 0; i < count; i++) {
        const struct kwk_interval *at = &intervals[i];
        bool begins = i == 0 || !same_finding(at - 1, at);
        bool ends = i + 1 == count || !same_finding(at, at + 1);
        if (!chosen(expect, intervals, count, i))
            continue;
        if (expect->verdict == 0)
            return MATCH_NOT_EXPECTED;
        if (!agrees(expect, at) || (begins && at->from != expect->from) ||
            (ends && at->through != expect->through) ||
            (!begins && after((at - 1)->through) != at->from))
            return MATCH_DIFFERS;
        seen = true;
    }
    if (expect->verdict == 0)
        return MATCH_MET;
    return seen ? MATCH_MET : MATCH_NO_FINDING;
}

void zaak_match_course_text(const struct zaak_expect *expect, int32_t result,
                            const struct kwk_interval *intervals, uint32_t count, int32_t lang,
                            struct out *out)
{
    bool en = lang == KWK_LANG_EN;
    bool change = expect->form == ZAAK_EXPECT_CHANGE;
    const char *verdict =
        expect->verdict != 0 ? kwk_code_name(KWK_GROUP_VERDICT, expect->verdict) : "geen";

    out_text(out, change ? "verwacht_wijziging " : "verwacht_verloop ");
    if (change) {
        out_date(out, expect->from);
        out_char(out, ' ');
    }
    out_text(out, kwk_code_name(KWK_GROUP_NORM, expect->norm));
    out_char(out, ' ');
    out_text(out, verdict);
    out_char(out, ':');
    if (result == MATCH_NO_FINDING) {
        out_text(out, en ? " no such finding" : " die bevinding is er niet");
        return;
    }
    out_text(out, en ? " found" : " gevonden");
    for (uint32_t i = 0; i < count; i++) {
        if (!chosen(expect, intervals, count, i))
            continue;
        out_char(out, ' ');
        out_text(out, kwk_code_name(KWK_GROUP_VERDICT, intervals[i].verdict));
        if (intervals[i].verdict != intervals[i].verdict_strict) {
            out_text(out, " streng ");
            out_text(out, kwk_code_name(KWK_GROUP_VERDICT, intervals[i].verdict_strict));
        }
        out_text(out, " van ");
        out_date(out, intervals[i].from);
        out_text(out, " t/m ");
        out_date(out, intervals[i].through);
        out_char(out, ';');
    }
}
