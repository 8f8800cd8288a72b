/*
 * holidays_command.c: `kwaliteitskader holidays 2026`.
 *
 * Owns: printing the feestdagen and equated days of a year, and the same as CSV with the columns
 * date,name,atw,atw_article,weekday (feestdagen and both first days only; --equated adds the
 * equated days, with the decree as name).
 */
#include "term_command.h"

#include <string.h>

#define HOLIDAYS_MOST 64

static int holidays_usage(int32_t lang)
{
    fputs(lang == KWK_LANG_EN ? "USAGE: kwaliteitskader holidays [--lang nl|en] YEAR\n"
                                "       kwaliteitskader holidays --csv [--equated] YEAR [YEAR2]\n"
                              : "USAGE: kwaliteitskader holidays [--lang nl|en] JAAR\n"
                                "       kwaliteitskader holidays --csv [--equated] JAAR [JAAR2]\n",
          stderr);
    return 2;
}

static void holidays_print(const struct kwk_holiday *day, int32_t lang)
{
    char text[11] = "";
    const char *decree = kwk_equated_decree(day->date);
    kwk_date_format(day->date, text, sizeof text, NULL);
    printf("%s  %-10s %-24s %s", text, kwk_term_weekday(day->date, lang),
           kwk_holiday_name(day->holiday, lang), kwk_holiday_article(day->holiday, lang));
    if (day->holiday == KWK_DAG_GELIJKGESTELD && decree != NULL) {
        printf(", %s", decree);
    }
    putchar('\n');
}

static void holidays_csv(const struct kwk_holiday *day, int equated)
{
    char text[11] = "";
    char weekday[4] = "";
    const char *name = kwk_holiday_name(day->holiday, KWK_LANG_NL);
    if (day->lid == 3 && !equated) {
        return;
    }
    if (day->holiday == KWK_DAG_GELIJKGESTELD) {
        name = kwk_equated_decree(day->date);
    } else if (day->holiday == KWK_DAG_KONINGSDAG || day->holiday == KWK_DAG_KONINGINNEDAG) {
        name = "Koningsdag/Koninginnedag"; /* one name over the years, for whoever compares them */
    }
    kwk_date_format(day->date, text, sizeof text, NULL);
    memcpy(weekday, kwk_term_weekday(day->date, KWK_LANG_EN), 3);
    int quote = strchr(name, ',') != NULL;
    printf("%s,%s%s%s,%d,", text, quote ? "\"" : "", name, quote ? "\"" : "", day->lid != 0);
    if (day->lid != 0) {
        printf("3.%d", (int)day->lid);
    }
    printf(",%s\n", weekday);
}

int kwk_command_holidays(int argc, char **argv)
{
    struct kwk_holiday days[HOLIDAYS_MOST];
    int32_t years[2] = {0, 0};
    int given = 0, csv = 0, equated = 0;
    int32_t lang = KWK_LANG_NL;
    for (int i = 1; i < argc; i++) {
        const char *word = argv[i];
        if (strcmp(word, "--csv") == 0) {
            csv = 1;
        } else if (strcmp(word, "--equated") == 0) {
            equated = 1;
        } else if (strncmp(word, "--lang", 6) == 0) {
            const char *value = word[6] == '=' ? word + 7 : i + 1 < argc ? argv[++i] : "";
            lang = strcmp(value, "en") == 0   ? KWK_LANG_EN
                   : strcmp(value, "nl") == 0 ? KWK_LANG_NL
                                              : 0;
        } else if (given < 2 && kwk_term_number(word, &years[given])) {
            given++;
        } else {
            return holidays_usage(lang);
        }
    }
    if (lang == 0) {
        return kwk_term_fail("holidays", KWK_ERR_LANGUAGE, "--lang nl|en", KWK_LANG_NL);
    }
    if (given == 0 || (given == 2 && years[1] < years[0])) {
        return holidays_usage(lang);
    }
    if (given == 1) {
        years[1] = years[0];
    }
    if (years[0] < KWK_CALENDAR_FIRST_YEAR || years[1] > KWK_CALENDAR_LAST_YEAR) {
        return kwk_term_fail("holidays", KWK_ERR_RANGE, "1990-2199", lang);
    }
    if (csv) {
        puts("date,name,atw,atw_article,weekday");
    }
    for (int32_t year = years[0]; year <= years[1]; year++) {
        uint32_t count = 0;
        int32_t status = kwk_holidays(year, NULL, 0, days, HOLIDAYS_MOST, &count);
        if (status != KWK_OK) {
            return kwk_term_fail("holidays", status, NULL, lang);
        }
        for (uint32_t i = 0; i < count; i++) {
            if (csv) {
                holidays_csv(&days[i], equated);
            } else {
                holidays_print(&days[i], lang);
            }
        }
        if (!csv && kwk_equated_year(year) == KWK_BEWIJS_GEEN) {
            puts(lang == KWK_LANG_EN
                     ? "note: no decree on equated days is known for this year"
                     : "let op: van dit jaar is geen besluit over gelijkgestelde dagen bekend");
        } else if (!csv && kwk_equated_year(year) == KWK_BEWIJS_SECUNDAIR) {
            puts(lang == KWK_LANG_EN
                     ? "note: the equated days of this year are known from secondary sources only"
                     : "let op: de gelijkgestelde dagen van dit jaar zijn alleen uit secundaire "
                       "bronnen bekend");
        }
    }
    return 0;
}
