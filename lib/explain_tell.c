/*
 * lib/explain_tell.c: the themes of an explanation in order. The sentences stand in
 * catalogue/toelichting.inc. Apart from the verb, so that what a text needs does not lie on the
 * stack while the rules run.
 */
#include "explain.h"
#include "kwaliteitskader/status.h"

static const struct kwk_fact *kwk_tell_fact(const struct kwk_i_case *view, int32_t id)
{
    for (uint32_t i = 0; id != 0 && i < view->fact_count; i++) {
        if (view->facts[i].id == id) {
            return &view->facts[i];
        }
    }
    return 0;
}

/* What the status means for comply or explain; law goes on binding whatever is explained. */
static int32_t kwk_tell_admissible(const struct kwk_i_norm *norm)
{
    const int32_t law = norm->status == KWK_NORMSTATUS_VERDRAG ||
                        norm->status == KWK_NORMSTATUS_WET || norm->status == KWK_NORMSTATUS_AMVB;
    if (!norm->explain) {
        return KWK_I_SAY_GEEN_UITLEG;
    }
    return law ? KWK_I_SAY_UITLEG_KAN : KWK_I_SAY_PAS_TOE_OF_LEG_UIT;
}

static void kwk_tell_status(struct kwk_i_telling *telling)
{
    const struct kwk_i_norm *norm = telling->norm;
    kwk_i_say(telling, KWK_I_SAY_BRON);
    if (norm->section != 0 && norm->section[0] != '\0') {
        kwk_i_say(telling, KWK_I_SAY_PARAGRAAF);
    }
    kwk_i_say(telling, kwk_i_say_by(KWK_I_SAY_BY_STATUS, norm->status));
    kwk_i_say(telling, kwk_tell_admissible(norm));
    kwk_i_say(telling, kwk_i_say_by(KWK_I_SAY_BY_TEXTSTATUS, norm->text_status));
}

static void kwk_tell_flags(struct kwk_i_telling *telling)
{
    for (int32_t bit = 0; bit < 31; bit++) {
        const int32_t flag = 1 << bit;
        if ((telling->finding->flags & (uint32_t)flag) != 0) {
            kwk_i_say(telling, kwk_i_say_by(KWK_I_SAY_BY_FLAG, flag));
        }
    }
}

/* The whole text, theme by theme; its length is counted on past the capacity. */
static void kwk_tell_tell(struct kwk_i_telling *telling)
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
    kwk_tell_status(telling);
    kwk_i_say_theme(telling);
    kwk_tell_flags(telling);
    /* a theme that said nothing leaves no line behind */
    telling->length -= telling->line ? 0 : 1u;
}

/* Tells it twice: how long it is, and, where it fits, into the buffer. */
int32_t kwk_i_tell(const struct kwk_i_case *view, const struct kwk_finding *finding,
                   int32_t settles, int32_t lang, char *buffer, uint32_t capacity, uint32_t *needed)
{
    struct kwk_i_telling telling = {0};
    telling.view = view;
    telling.norm = kwk_i_norm_row(finding->norm);
    telling.finding = finding;
    telling.lang = lang;
    telling.settles = settles;
    telling.trigger = kwk_tell_fact(view, finding->trigger);
    telling.evidence = kwk_tell_fact(view, finding->evidence);
    telling.anchor = kwk_tell_fact(view, finding->anchor);
    telling.uitleg = kwk_i_uitleg(view, telling.norm, finding->anchor, finding->person,
                                  finding->done);
    kwk_tell_tell(&telling);
    *needed = telling.length + 1;
    if (*needed > capacity) {
        return KWK_ERR_CAPACITY;
    }
    telling.buffer = buffer;
    telling.capacity = telling.length;
    telling.length = 0;
    telling.line = 0;
    kwk_tell_tell(&telling);
    buffer[telling.length] = '\0';
    return KWK_OK;
}
