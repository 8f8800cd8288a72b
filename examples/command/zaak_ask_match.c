/*
 * zaak_ask_match.c: `verwacht_mag` and `verwacht_toestemming` lines against kwk_may and
 * kwk_consent. Plain C11.
 */
#include "zaak.h"

enum {
    NEEDS_MOST = 256
};

static void found_text(struct out *out, int32_t lang)
{
    out_text(out, lang == KWK_LANG_EN ? ": found" : ": gevonden");
}

static void said(struct out *out, const char *word, const char *name)
{
    out_char(out, ' ');
    out_text(out, word);
    if (*word != '\0')
        out_char(out, ' ');
    out_text(out, name != 0 ? name : "-");
}

static void result_text(const struct kwk_may_result *result, struct out *out)
{
    said(out, "", kwk_code_name(KWK_GROUP_MAY, result->answer));
    if (result->missing != 0)
        said(out, "mist", kwk_code_name(KWK_GROUP_FACT, result->missing));
    out_text(out, " regel ");
    out_number(out, result->row);
    if ((result->flags & KWK_NEEDFLAG_OMSTREDEN) != 0)
        out_text(out, " omstreden");
    if (result->from != 0) {
        out_text(out, " vanaf ");
        out_date(out, result->from);
    }
    if (result->until != 0) {
        out_text(out, " t/m ");
        out_date(out, result->until);
    }
}

static bool same_result(const struct zaak_expect *expect, const struct kwk_may_result *result)
{
    const uint32_t given = expect->given;

    return result->answer == expect->answer &&
           ((given & ZAAK_GIVEN_MISSING) == 0 || result->missing == expect->missing) &&
           ((given & ZAAK_GIVEN_ROW) == 0 || result->row == expect->row) &&
           ((given & ZAAK_GIVEN_DISPUTED) == 0 || (result->flags & KWK_NEEDFLAG_OMSTREDEN) != 0) &&
           ((given & ZAAK_GIVEN_FROM) == 0 || result->from == expect->from) &&
           ((given & ZAAK_GIVEN_UNTIL) == 0 || result->until == expect->until);
}

static bool match_may(const struct kwk_query *query, const struct kwk_fact *facts, uint32_t count,
                      const struct zaak_expect *expect, int32_t lang, struct out *out,
                      int32_t *status)
{
    const struct kwk_may_question question = {
        .size = sizeof question,
        .actor = expect->actor,
        .act = expect->act,
        .person = expect->person,
        .about = expect->about,
        .place = expect->place,
        .capable = expect->capable,
    };
    struct kwk_may_result result = {.size = sizeof result};

    *status = kwk_may(query, facts, count, &question, &result, 0, 0, 0, 0, 0);
    if (*status == KWK_OK && same_result(expect, &result))
        return true;
    found_text(out, lang);
    if (*status == KWK_OK)
        result_text(&result, out);
    return false;
}

static bool same_need(const struct zaak_expect *expect, const struct kwk_need *need)
{
    const uint32_t given = expect->given;

    return need->need == expect->need &&
           ((given & ZAAK_GIVEN_ACTOR) == 0 || need->actor == expect->actor) &&
           ((given & ZAAK_GIVEN_PERSON) == 0 || need->person == expect->person) &&
           ((given & ZAAK_GIVEN_MISSING) == 0 || need->missing == expect->missing) &&
           ((given & ZAAK_GIVEN_ROW) == 0 || need->row == expect->row) &&
           ((given & ZAAK_GIVEN_FACT) == 0 ||
            (need->given == expect->fact && need->response == expect->response));
}

static void need_text(const struct kwk_need *need, struct out *out)
{
    said(out, "", kwk_code_name(KWK_GROUP_BEHOEFTE, need->need));
    said(out, "van", kwk_code_name(KWK_GROUP_ACTOR, need->actor));
    if (need->person >= 0) {
        out_text(out, " persoon ");
        out_number(out, need->person);
    }
    if (need->missing != 0)
        said(out, "mist", kwk_code_name(KWK_GROUP_FACT, need->missing));
    out_text(out, " regel ");
    out_number(out, need->row);
    out_char(out, ';');
}

static bool match_consent(const struct kwk_query *query, const struct kwk_fact *facts,
                          uint32_t count, const struct zaak_expect *expect, int32_t lang,
                          struct out *out, int32_t *status)
{
    struct kwk_need needs[NEEDS_MOST];
    uint32_t needed = 0;
    bool found = false;

    *status = kwk_consent(query, facts, count, expect->act, expect->about, expect->capable, needs,
                          sizeof needs[0], NEEDS_MOST, &needed, 0);
    if (*status != KWK_OK)
        return false;
    for (uint32_t i = 0; i < needed; i++)
        found = found || same_need(expect, &needs[i]);
    if (found == ((expect->given & ZAAK_GIVEN_NOT) == 0))
        return true;
    found_text(out, lang);
    for (uint32_t i = 0; i < needed; i++)
        need_text(&needs[i], out);
    return false;
}

bool zaak_match_ask(const struct zaak *zaak, const struct zaak_child *child,
                    const struct kwk_query *query, const struct zaak_expect *expect, int32_t lang,
                    struct out *out, int32_t *status)
{
    const struct kwk_fact *facts = zaak->facts + child->facts_at;

    zaak_write_ask(out, zaak, child, expect);
    return expect->sort == ZAAK_EXPECT_MAY
               ? match_may(query, facts, child->facts, expect, lang, out, status)
               : match_consent(query, facts, child->facts, expect, lang, out, status);
}
