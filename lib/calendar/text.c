/*
 * lib/calendar/text.c: names and articles of days, in Dutch and English.
 *
 * Owns: the texts of KWK_DAG_* and KWK_SKIP_* with the lid of Algemene termijnenwet art. 3. The
 * Dutch name follows the Act; the English one is a gloss.
 */
#include "calendar_internal.h"

/* Per KWK_DAG_*: lid of art. 3, name (Dutch, English), article (an ordinary day has none). */
#define KWK_ATW_3(lid) "Algemene termijnenwet art. 3 lid " #lid
#define KWK_ATW_1      "Algemene termijnenwet art. 1 lid 1"

static const struct {
    int32_t lid;
    const char *name[2];
    const char *article;
} kwk_day_texts[] = {
    {0, {"gewone dag", "ordinary day"}, ""},
    {1, {"Nieuwjaarsdag", "New Year's Day"}, KWK_ATW_3(1)},
    {2, {"Goede Vrijdag", "Good Friday"}, KWK_ATW_3(2)},
    {0, {"Eerste Paasdag", "Easter Sunday"}, KWK_ATW_1},
    {1, {"Tweede Paasdag", "Easter Monday"}, KWK_ATW_3(1)},
    {1, {"Koninginnedag", "Queen's Day"}, KWK_ATW_3(1)},
    {1, {"Koningsdag", "King's Day"}, KWK_ATW_3(1)},
    {1, {"5 mei (Bevrijdingsdag)", "5 May (Liberation Day)"}, KWK_ATW_3(1)},
    {1, {"Hemelvaartsdag", "Ascension Day"}, KWK_ATW_3(1)},
    {0, {"Eerste Pinksterdag", "Whit Sunday"}, KWK_ATW_1},
    {1, {"Tweede Pinksterdag", "Whit Monday"}, KWK_ATW_3(1)},
    {1, {"Eerste Kerstdag", "Christmas Day"}, KWK_ATW_3(1)},
    {1, {"Tweede Kerstdag", "Second Christmas Day"}, KWK_ATW_3(1)},
    {3, {"gelijkgestelde dag", "equated day"}, KWK_ATW_3(3)},
    {3, {"gelijkgestelde dag (opgegeven)", "equated day (supplied)"}, KWK_ATW_3(3)},
    {0, {"zaterdag", "Saturday"}, KWK_ATW_1},
    {0, {"zondag", "Sunday"}, KWK_ATW_1},
};
#undef KWK_ATW_3
#undef KWK_ATW_1

/* Per KWK_SKIP_*, from 1. */
static const char *const kwk_skip_texts[][2] = {
    {"niet meegeteld: geen werkdag (Algemene termijnenwet art. 3)",
     "not counted: no working day (Algemene termijnenwet art. 3)"},
    {"einde schuift door (Algemene termijnenwet art. 1 lid 1)",
     "the end moves on (Algemene termijnenwet art. 1 lid 1)"},
    {"verlenging tot twee gewone dagen (Algemene termijnenwet art. 2)",
     "lengthened to hold two ordinary days (Algemene termijnenwet art. 2)"},
};

/* KWK_OK, KWK_ERR_CODE or KWK_ERR_LANGUAGE. */
static int32_t kwk_day_text_check(int32_t holiday, int32_t lang)
{
    if (holiday < KWK_DAG_GEWOON || holiday > KWK_DAG_ZONDAG) {
        return KWK_ERR_CODE;
    }
    return lang == KWK_LANG_NL || lang == KWK_LANG_EN ? KWK_OK : KWK_ERR_LANGUAGE;
}

int32_t KWK_CALL kwk_holiday_lid(int32_t holiday)
{
    return kwk_day_text_check(holiday, KWK_LANG_NL) == KWK_OK ? kwk_day_texts[holiday].lid : -1;
}

const char *KWK_CALL kwk_holiday_name(int32_t holiday, int32_t lang)
{
    return kwk_day_text_check(holiday, lang) == KWK_OK ? kwk_day_texts[holiday].name[lang - 1]
                                                       : NULL;
}

int32_t KWK_CALL kwk_holiday_name_copy(int32_t holiday, int32_t lang, char *buffer,
                                       uint32_t capacity, uint32_t *needed)
{
    int32_t status = kwk_day_text_check(holiday, lang);
    return status == KWK_OK ? kwk_i_calendar_copy(kwk_day_texts[holiday].name[lang - 1], buffer,
                                                  capacity, needed)
                            : status;
}

const char *KWK_CALL kwk_holiday_article(int32_t holiday, int32_t lang)
{
    return kwk_day_text_check(holiday, lang) == KWK_OK ? kwk_day_texts[holiday].article : NULL;
}

int32_t KWK_CALL kwk_holiday_article_copy(int32_t holiday, int32_t lang, char *buffer,
                                          uint32_t capacity, uint32_t *needed)
{
    int32_t status = kwk_day_text_check(holiday, lang);
    return status == KWK_OK
               ? kwk_i_calendar_copy(kwk_day_texts[holiday].article, buffer, capacity, needed)
               : status;
}

const char *KWK_CALL kwk_skip_text(int32_t role, int32_t lang)
{
    if (role < KWK_SKIP_TELLING || role > KWK_SKIP_ARTIKEL_2 ||
        (lang != KWK_LANG_NL && lang != KWK_LANG_EN)) {
        return NULL;
    }
    return kwk_skip_texts[role - 1][lang - 1];
}

int32_t KWK_CALL kwk_skip_text_copy(int32_t role, int32_t lang, char *buffer, uint32_t capacity,
                                    uint32_t *needed)
{
    const char *text = kwk_skip_text(role, lang);
    if (text == NULL) {
        return role < KWK_SKIP_TELLING || role > KWK_SKIP_ARTIKEL_2 ? KWK_ERR_CODE
                                                                    : KWK_ERR_LANGUAGE;
    }
    return kwk_i_calendar_copy(text, buffer, capacity, needed);
}
