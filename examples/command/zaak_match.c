/*
 * zaak_match.c: `verwacht` lines against findings. Plain C11.
 */
#include "check_text.h"

/* Is the finding among those the line speaks of? */
static bool chosen(const struct zaak_expect *expect, const struct kwk_finding *finding)
{
    uint32_t given = expect->given;

    if (finding->norm != expect->norm)
        return false;
    if ((given & ZAAK_GIVEN_PERSON) != 0) {
        if (finding->person != expect->person)
            return false;
    } else if ((finding->flags & KWK_FINDING_PART) != 0) {
        return false;
    }
    if (expect->anchor != 0 && finding->anchor != expect->anchor)
        return false;
    return (given & ZAAK_GIVEN_ORDINAL) == 0 || finding->ordinal == expect->ordinal;
}

/* The properties that differ, as ZAAK_GIVEN_* bits; bit 31: the verdict. */
static uint32_t differences(const struct zaak_expect *expect, const struct kwk_finding *finding)
{
    uint32_t differs = 0;
    int32_t disputed = (finding->flags & KWK_FINDING_DISPUTED) != 0 ? 1 : 0;
    bool reading = expect->reading > 0 && (finding->readings >> (expect->reading - 1) & 1u) != 0;

    if (finding->verdict != expect->verdict)
        differs |= 1u << 31;
    if (finding->verdict_strict != expect->strict)
        differs |= ZAAK_GIVEN_STRICT & expect->given;
    if (finding->start != expect->start)
        differs |= ZAAK_GIVEN_START & expect->given;
    if (finding->due != expect->due)
        differs |= ZAAK_GIVEN_DUE & expect->given;
    if (finding->due_latest != expect->due_latest)
        differs |= ZAAK_GIVEN_DUE_LATEST & expect->given;
    if (finding->done != expect->done)
        differs |= ZAAK_GIVEN_DONE & expect->given;
    if (finding->days != expect->days)
        differs |= ZAAK_GIVEN_DAYS & expect->given;
    if (finding->reason != expect->reason)
        differs |= ZAAK_GIVEN_REASON & expect->given;
    if (finding->missing != expect->missing)
        differs |= ZAAK_GIVEN_MISSING & expect->given;
    if (disputed != expect->disputed)
        differs |= ZAAK_GIVEN_DISPUTED & expect->given;
    if (!reading)
        differs |= ZAAK_GIVEN_READING & expect->given;
    if (finding->trigger != expect->trigger)
        differs |= ZAAK_GIVEN_TRIGGER & expect->given;
    if (finding->evidence != expect->evidence)
        differs |= ZAAK_GIVEN_EVIDENCE & expect->given;
    return differs;
}

static uint32_t bit_count(uint32_t bits)
{
    uint32_t count = 0;

    for (; bits != 0; bits &= bits - 1u)
        count++;
    return count;
}

int32_t zaak_match(const struct zaak_expect *expect, const struct kwk_finding *findings,
                   uint32_t count, int32_t *best)
{
    uint32_t candidates = 0;
    uint32_t met = 0;
    uint32_t fewest = UINT32_MAX;

    *best = -1;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t wrong;
        if (!chosen(expect, &findings[i]))
            continue;
        candidates++;
        wrong = bit_count(differences(expect, &findings[i]));
        met += wrong == 0 ? 1u : 0u;
        if (wrong < fewest) {
            fewest = wrong;
            *best = (int32_t)i;
        }
    }
    if (expect->verdict == 0)
        return candidates == 0 ? MATCH_MET : MATCH_NOT_EXPECTED;
    if (candidates == 0)
        return MATCH_NO_FINDING;
    if (met == candidates)
        return MATCH_MET;
    return met > 0 ? MATCH_AMBIGUOUS : MATCH_DIFFERS;
}

static void date_pair(struct out *out, const char *word, kwk_date want, kwk_date got)
{
    out_char(out, ' ');
    out_text(out, word);
    out_char(out, ' ');
    out_date(out, want);
    out_text(out, " <> ");
    out_date(out, got);
    out_char(out, ';');
}

static void number_pair(struct out *out, const char *word, int32_t want, int32_t got)
{
    out_char(out, ' ');
    out_text(out, word);
    out_char(out, ' ');
    out_number(out, want);
    out_text(out, " <> ");
    out_number(out, got);
    out_char(out, ';');
}

static void code_pair(struct out *out, const char *word, int32_t group, int32_t want, int32_t got)
{
    const char *name = kwk_code_name(group, got);

    out_char(out, ' ');
    out_text(out, word);
    out_char(out, ' ');
    out_text(out, kwk_code_name(group, want));
    out_text(out, " <> ");
    out_text(out, name != 0 ? name : "-");
    out_char(out, ';');
}

static void all_pairs(const struct zaak_expect *expect, const struct kwk_finding *found,
                      struct out *out)
{
    uint32_t differs = differences(expect, found);

    if ((differs & 1u << 31) != 0)
        code_pair(out, "", KWK_GROUP_VERDICT, expect->verdict, found->verdict);
    if ((differs & ZAAK_GIVEN_STRICT) != 0)
        code_pair(out, "streng", KWK_GROUP_VERDICT, expect->strict, found->verdict_strict);
    if ((differs & ZAAK_GIVEN_START) != 0)
        date_pair(out, "begin", expect->start, found->start);
    if ((differs & ZAAK_GIVEN_DUE) != 0)
        date_pair(out, "plan", expect->due, found->due);
    if ((differs & ZAAK_GIVEN_DUE_LATEST) != 0)
        date_pair(out, "uiterlijk", expect->due_latest, found->due_latest);
    if ((differs & ZAAK_GIVEN_DONE) != 0)
        date_pair(out, "gedaan", expect->done, found->done);
    if ((differs & ZAAK_GIVEN_DAYS) != 0)
        number_pair(out, "dagen", expect->days, found->days);
    if ((differs & ZAAK_GIVEN_REASON) != 0)
        code_pair(out, "reden", KWK_GROUP_REASON, expect->reason, found->reason);
    if ((differs & ZAAK_GIVEN_MISSING) != 0)
        code_pair(out, "ontbreekt", KWK_GROUP_FACT, expect->missing, found->missing);
    if ((differs & ZAAK_GIVEN_DISPUTED) != 0)
        number_pair(out, "omstreden", expect->disputed, expect->disputed == 0 ? 1 : 0);
    if ((differs & ZAAK_GIVEN_READING) != 0) {
        out_text(out, " lezing ");
        out_text(out, kwk_code_name(KWK_GROUP_READING, expect->reading));
        out_text(out, " <> -;");
    }
    if ((differs & ZAAK_GIVEN_TRIGGER) != 0)
        number_pair(out, "aanleiding", expect->trigger, found->trigger);
    if ((differs & ZAAK_GIVEN_EVIDENCE) != 0)
        number_pair(out, "bewijs", expect->evidence, found->evidence);
}

void zaak_match_text(const struct zaak_expect *expect, int32_t result,
                     const struct kwk_finding *found, int32_t lang, struct out *out)
{
    bool en = lang == KWK_LANG_EN;
    const char *norm = kwk_code_name(KWK_GROUP_NORM, expect->norm);
    const char *verdict = kwk_code_name(KWK_GROUP_VERDICT, expect->verdict);

    out_text(out, en ? "expected " : "verwacht ");
    if (expect->verdict == 0)
        out_text(out, "geen ");
    out_text(out, norm);
    if (expect->verdict != 0) {
        out_char(out, ' ');
        out_text(out, verdict);
    }
    if (result == MATCH_MET)
        return;
    out_char(out, ':');
    if (result == MATCH_NO_FINDING) {
        out_text(out, en ? " no such finding" : " die bevinding is er niet");
        return;
    }
    if (result == MATCH_NOT_EXPECTED) {
        out_text(out, en ? " found " : " gevonden ");
        out_text(out, found != 0 ? kwk_code_name(KWK_GROUP_VERDICT, found->verdict) : "");
        return;
    }
    if (result == MATCH_AMBIGUOUS) {
        out_text(out, en ? " some findings fit and some do not; name 'anker' or 'volgnummer'"
                         : " sommige bevindingen kloppen en andere niet; noem anker of volgnummer");
        return;
    }
    out_text(out, en ? " (expected <> found)" : " (verwacht <> gevonden)");
    if (found != 0)
        all_pairs(expect, found, out);
    if (found != 0 && found->reason != 0 && (expect->given & ZAAK_GIVEN_REASON) == 0) {
        out_text(out, en ? " reason " : " reden ");
        out_text(out, kwk_code_name(KWK_GROUP_REASON, found->reason));
    }
    if (found != 0 && found->missing != 0 && (expect->given & ZAAK_GIVEN_MISSING) == 0) {
        out_text(out, en ? " missing " : " ontbreekt ");
        out_text(out, kwk_code_name(KWK_GROUP_FACT, found->missing));
    }
}
