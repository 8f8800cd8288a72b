/*
 * term_command.c: `kwaliteitskader term "5 werkdagen na 2026-04-02"`.
 *
 * Owns: the words of a term in Dutch and English, and printing its end with every skipped day.
 */
#include "term_command.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct term_word {
    const char *word;
    int32_t number;
};

static int32_t term_find(const struct term_word *words, const char *word)
{
    for (; words->word != NULL; words++) {
        if (strcmp(words->word, word) == 0) {
            return words->number;
        }
    }
    return 0;
}

int32_t kwk_term_unit_word(const char *word)
{
    static const struct term_word words[] = {
        {"dag", KWK_TERM_DAG},         {"dagen", KWK_TERM_DAG},
        {"day", KWK_TERM_DAG},         {"days", KWK_TERM_DAG},
        {"werkdag", KWK_TERM_WERKDAG}, {"werkdagen", KWK_TERM_WERKDAG},
        {"workday", KWK_TERM_WERKDAG}, {"workdays", KWK_TERM_WERKDAG},
        {"week", KWK_TERM_WEEK},       {"weken", KWK_TERM_WEEK},
        {"weeks", KWK_TERM_WEEK},      {"maand", KWK_TERM_MAAND},
        {"maanden", KWK_TERM_MAAND},   {"month", KWK_TERM_MAAND},
        {"months", KWK_TERM_MAAND},    {"jaar", KWK_TERM_JAAR},
        {"jaren", KWK_TERM_JAAR},      {"year", KWK_TERM_JAAR},
        {"years", KWK_TERM_JAAR},      {NULL, 0},
    };
    return term_find(words, word);
}

int32_t kwk_term_direction_word(const char *word)
{
    static const struct term_word words[] = {
        {"na", KWK_TERM_NA},
        {"after", KWK_TERM_NA},
        {"fwd", KWK_TERM_NA},
        {"voor", KWK_TERM_VOOR},
        {"before", KWK_TERM_VOOR},
        {"back", KWK_TERM_VOOR},
        {NULL, 0},
    };
    return term_find(words, word);
}

int32_t kwk_term_basis_word(const char *word)
{
    static const struct term_word words[] = {
        {"wet", KWK_TERM_WET},       {"statute", KWK_TERM_WET},
        {"amvb", KWK_TERM_AMVB},     {"decree", KWK_TERM_AMVB},
        {"overig", KWK_TERM_OVERIG}, {"other", KWK_TERM_OVERIG},
        {"none", KWK_TERM_OVERIG},   {NULL, 0},
    };
    return term_find(words, word);
}

int kwk_term_number(const char *text, int32_t *number)
{
    char *end;
    errno = 0;
    long value = strtol(text, &end, 10);
    if (end == text || *end != '\0' || errno != 0 || value > INT32_MAX || value < INT32_MIN ||
        text[0] == ' ' || text[0] == '+') {
        return 0;
    }
    *number = (int32_t)value;
    return 1;
}

const char *kwk_term_weekday(kwk_date date, int32_t lang)
{
    static const char *const names[2][8] = {
        {"", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"},
        {"", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"},
    };
    int32_t weekday = 0;
    return kwk_date_weekday(date, &weekday) == KWK_OK ? names[lang == KWK_LANG_EN][weekday] : "";
}

int kwk_term_fail(const char *command, int32_t status, const char *what, int32_t lang)
{
    const char *name = kwk_status_name(status);
    const char *text = kwk_status_text(status, lang);
    fprintf(stderr, "%s: kwaliteitskader %s: %s%s%s\n", name != NULL ? name : "KWK_ERR", command,
            text != NULL ? text : "", what != NULL ? ": " : "", what != NULL ? what : "");
    return 2;
}

static int term_usage(int32_t lang)
{
    fputs(lang == KWK_LANG_EN
              ? "USAGE: kwaliteitskader term [--lang nl|en] \"5 workdays after 2026-04-02 amvb\"\n"
                "       kwaliteitskader term --csv [FILE]\n"
                "units: days, workdays, weeks, months, years; after or before a date yyyy-mm-dd;\n"
                "basis: statute (default), decree, other\n"
              : "USAGE: kwaliteitskader term [--lang nl|en] \"5 werkdagen na 2026-04-02 amvb\"\n"
                "       kwaliteitskader term --csv [BESTAND]\n"
                "eenheden: dagen, werkdagen, weken, maanden, jaren; na of voor een datum "
                "jjjj-mm-dd;\n"
                "grondslag: wet (anders niets), amvb, overig\n",
          stderr);
    return 2;
}

/* One line with a date and its weekday. */
static void term_line(const char *label, kwk_date date, int32_t lang)
{
    char text[11] = "";
    kwk_date_format(date, text, sizeof text, NULL);
    printf("%-24s%s  %s\n", label, text, kwk_term_weekday(date, lang));
}

static void term_print_day(const struct kwk_skipped_day *day, int32_t lang)
{
    static const char *const readings[2][4] = {
        {"", " [vroegste lezing]", " [laatste lezing]", ""},
        {"", " [earliest reading]", " [latest reading]", ""},
    };
    char text[11] = "";
    const char *decree = kwk_equated_decree(day->date);
    const char *article = kwk_holiday_article(day->holiday, lang);
    kwk_date_format(day->date, text, sizeof text, NULL);
    printf("  %s  %s", text, kwk_holiday_name(day->holiday, lang));
    if (article[0] != '\0') {
        printf(", %s", article);
    }
    if (decree != NULL && day->holiday == KWK_DAG_GELIJKGESTELD) {
        printf(", %s", decree);
    }
    printf(": %s%s\n", kwk_skip_text(day->role, lang),
           readings[lang == KWK_LANG_EN][day->readings & 3]);
}

static void term_print_flags(uint32_t flags, int32_t lang)
{
    static const struct {
        uint32_t flag;
        const char *text[2];
    } notes[] = {
        {KWK_TERM_BEYOND_HORIZON,
         {"let op: gelijkgestelde dagen na 2028-12-31 zijn nog niet bekend",
          "note: equated days after 2028-12-31 are not known yet"}},
        {KWK_TERM_YEAR_UNKNOWN,
         {"let op: van dit jaar is geen besluit over gelijkgestelde dagen gevonden",
          "note: no decree on equated days was found for this year"}},
        {KWK_TERM_SECONDARY,
         {"let op: een gelijkgestelde dag is alleen uit secundaire bronnen bekend",
          "note: an equated day is known from secondary sources only"}},
        {KWK_TERM_CLAMPED,
         {"let op: die maand is korter; de laatste dag ervan telt",
          "note: that month is shorter; its last day counts"}},
    };
    for (size_t i = 0; i < sizeof notes / sizeof notes[0]; i++) {
        if ((flags & notes[i].flag) != 0) {
            puts(notes[i].text[lang == KWK_LANG_EN]);
        }
    }
}

static int term_print(const struct kwk_term *term, int32_t lang)
{
    struct kwk_term_result result = {0};
    struct kwk_skipped_day *days = NULL;
    uint32_t needed = 0;
    int en = lang == KWK_LANG_EN;
    result.size = (uint32_t)sizeof result;
    int32_t status = kwk_compute_term(term, NULL, 0, &result, NULL, 0, &needed);
    if (status != KWK_OK) {
        return kwk_term_fail("term", status, NULL, lang);
    }
    if (needed > 0) {
        days = malloc(needed * sizeof *days);
        if (days == NULL) {
            fputs("MEMORY: kwaliteitskader term\n", stderr);
            return 2;
        }
        kwk_compute_term(term, NULL, 0, &result, days, needed, &needed);
    }
    term_line(en ? "start (day 0)" : "begin (dag 0)", term->start, lang);
    term_line(en ? "nominal end" : "einde van de telling", result.nominal_end, lang);
    if (result.nominal_latest != result.nominal_end) {
        term_line(en ? "nominal end, latest" : "einde telling, laatste", result.nominal_latest,
                  lang);
    }
    term_line(en ? "due" : "uiterlijk", result.due, lang);
    term_line(en ? "due, latest" : "uiterlijk, laatste", result.due_latest, lang);
    printf("%-24s%s\n", "Algemene termijnenwet",
           result.atw_applies ? (en ? "applies" : "van toepassing")
                              : (en ? "does not apply" : "niet van toepassing"));
    for (uint32_t i = 0; i < needed; i++) {
        term_print_day(&days[i], lang);
    }
    term_print_flags(result.flags, lang);
    free(days);
    return 0;
}

/* Reads the words of a term; 1 if they make one. The date itself is left to be judged. */
static int term_parse(char *text, struct kwk_term *term, const char **date)
{
    char *words[8];
    int count = 0;
    for (char *word = strtok(text, " \t"); word != NULL; word = strtok(NULL, " \t")) {
        if (count == 8) {
            return 0;
        }
        words[count++] = word;
    }
    int at = 1;
    if (count > 2 && strcmp(words[1], "working") == 0 && strncmp(words[2], "day", 3) == 0) {
        at = 2;
        term->unit = KWK_TERM_WERKDAG;
    } else {
        term->unit = count > 1 ? kwk_term_unit_word(words[1]) : 0;
    }
    if ((count != at + 3 && count != at + 4) || !kwk_term_number(words[0], &term->length)) {
        return 0;
    }
    term->direction = kwk_term_direction_word(words[at + 1]);
    term->basis = count == at + 4 ? kwk_term_basis_word(words[at + 3]) : KWK_TERM_WET;
    *date = words[at + 2];
    return term->unit != 0 && term->direction != 0 && term->basis != 0;
}

static int32_t term_language(const char *word)
{
    if (strcmp(word, "en") == 0) {
        return KWK_LANG_EN;
    }
    return strcmp(word, "nl") == 0 ? KWK_LANG_NL : 0;
}

/* Adds a word and a blank to the text; 0 when it does not fit. */
static int term_append(char *text, size_t size, const char *word)
{
    const size_t used = strlen(text);
    const size_t length = strlen(word);
    if (used + length + 2 > size) {
        return 0;
    }
    memcpy(text + used, word, length + 1);
    memcpy(text + used + length, " ", 2);
    return 1;
}

int kwk_command_term(int argc, char **argv)
{
    char text[512] = "";
    const char *file = NULL;
    const char *date = "";
    int csv = 0;
    int32_t lang = KWK_LANG_NL;
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--csv") == 0) {
            csv = 1;
        } else if (strcmp(argv[i], "--lang") == 0 && i + 1 < argc) {
            i++;
            lang = term_language(argv[i]);
        } else if (strncmp(argv[i], "--lang=", 7) == 0) {
            lang = term_language(argv[i] + 7);
        } else if (csv && file == NULL && strncmp(argv[i], "--", 2) != 0) {
            file = argv[i];
        } else if (csv || strncmp(argv[i], "--", 2) == 0 ||
                   !term_append(text, sizeof text, argv[i])) {
            return term_usage(lang);
        }
    }
    if (lang == 0) {
        return kwk_term_fail("term", KWK_ERR_LANGUAGE, "--lang nl|en", KWK_LANG_NL);
    }
    if (csv) {
        FILE *in = file == NULL || strcmp(file, "-") == 0 ? stdin : fopen(file, "r");
        if (in == NULL) {
            fprintf(stderr, "FILE: kwaliteitskader term: %s: %s\n", file, strerror(errno));
            return 2;
        }
        int status = kwk_term_csv(in, in == stdin ? "-" : file, stdout);
        if (in != stdin) {
            fclose(in);
        }
        return status;
    }
    struct kwk_term term = {0};
    term.size = (uint32_t)sizeof term;
    if (!term_parse(text, &term, &date)) {
        return term_usage(lang);
    }
    int32_t status = kwk_date_parse(date, &term.start);
    return status != KWK_OK ? kwk_term_fail("term", status, date, lang) : term_print(&term, lang);
}
