/*
 * term_csv.c: `kwaliteitskader term --csv`: computes the columns of tables of dates.
 *
 * Owns: reading rows (comma, double quotes), telling by the header which table it is, and filling
 * in its computed columns. Column order is free; other columns pass through; a missing computed
 * column is added at the end. equated = 1 counts the equated days whose decree or its title is
 * known, 0 leaves every equated day of art. 3 lid 3 out; without that column all known equated
 * days count. werkdag is read as RUIM (see calendar.h).
 */
#include "term_command.h"

#include <string.h>

#define CSV_COLUMNS 64
#define CSV_LINE    65536

struct csv {
    const char *name; /* of the file */
    int row;
    int columns;
    char header[CSV_LINE];
    char line[CSV_LINE];
    const char *names[CSV_COLUMNS];
    char *cells[CSV_COLUMNS];
    char computed[CSV_COLUMNS][16]; /* "" = as it came in */
    const char *bad;                /* the column a row goes wrong on */
};

/* Splits a line in place; returns the number of cells, or -1. */
static int csv_split(char *line, char **cells)
{
    int count = 0;
    line[strcspn(line, "\r\n")] = '\0';
    for (char *at = line;;) {
        if (count == CSV_COLUMNS) {
            return -1;
        }
        if (*at == '"') {
            char *to = ++at;
            cells[count++] = to;
            while (*at != '\0' && (*at != '"' || at[1] == '"')) {
                at += *at == '"';
                *to++ = *at++;
            }
            if (*at != '"') {
                return -1;
            }
            at++;
            int end = *at == '\0';
            if (!end && *at != ',') {
                return -1;
            }
            *to = '\0';
            if (end) {
                return count;
            }
            at++;
        } else {
            cells[count++] = at;
            at = strchr(at, ',');
            if (at == NULL) {
                return count;
            }
            *at++ = '\0';
        }
    }
}

static void csv_write(FILE *out, const char *cell, int first)
{
    if (!first) {
        putc(',', out);
    }
    if (strpbrk(cell, ",\"") == NULL) {
        fputs(cell, out);
        return;
    }
    putc('"', out);
    for (; *cell != '\0'; cell++) {
        if (*cell == '"') {
            putc('"', out);
        }
        putc(*cell, out);
    }
    putc('"', out);
}

static int csv_find(const struct csv *csv, const char *name)
{
    for (int i = 0; i < csv->columns; i++) {
        if (strcmp(csv->names[i], name) == 0) {
            return i;
        }
    }
    return -1;
}

static const char *csv_cell(struct csv *csv, const char *name)
{
    int at = csv_find(csv, name);
    csv->bad = name;
    return at >= 0 && csv->cells[at] != NULL ? csv->cells[at] : "";
}

static int32_t csv_date(struct csv *csv, const char *name, kwk_date *date)
{
    return kwk_date_parse(csv_cell(csv, name), date);
}

static int32_t csv_integer(struct csv *csv, const char *name, int32_t *number)
{
    return kwk_term_number(csv_cell(csv, name), number) ? KWK_OK : KWK_ERR_RANGE;
}

/* equated: 1, 0, or -1 when there is no such column. */
static int32_t csv_equated(struct csv *csv, int32_t *equated)
{
    *equated = -1;
    if (csv_find(csv, "equated") < 0) {
        return KWK_OK;
    }
    int32_t status = csv_integer(csv, "equated", equated);
    return status == KWK_OK && *equated != 0 && *equated != 1 ? KWK_ERR_RANGE : status;
}

static int32_t csv_reading(struct csv *csv, int32_t *reading)
{
    int32_t equated;
    int32_t status = csv_equated(csv, &equated);
    *reading = equated == 0   ? KWK_WERKDAG_ZONDER_GELIJKSTELLING
               : equated == 1 ? KWK_WERKDAG_RUIM | KWK_WERKDAG_BEVESTIGD
                              : KWK_WERKDAG_RUIM;
    return status;
}

static int32_t csv_direction(struct csv *csv, int32_t *direction)
{
    *direction = kwk_term_direction_word(csv_cell(csv, "direction"));
    return *direction != 0 ? KWK_OK : KWK_ERR_CODE;
}

static void csv_put_number(struct csv *csv, const char *name, int32_t number)
{
    snprintf(csv->computed[csv_find(csv, name)], 16, "%d", (int)number);
}

static void csv_put_date(struct csv *csv, const char *name, kwk_date date)
{
    kwk_date_format(date, csv->computed[csv_find(csv, name)], 16, NULL);
}

/* equated as flags of a term. */
static int32_t csv_term_flags(struct csv *csv, uint32_t *flags)
{
    int32_t equated;
    int32_t status = csv_equated(csv, &equated);
    *flags = equated == 0   ? KWK_TERM_GEEN_GELIJKSTELLING
             : equated == 1 ? (uint32_t)KWK_TERM_ALLEEN_BEVESTIGD
                            : 0u;
    return status;
}

static int32_t csv_workdays(struct csv *csv)
{
    struct kwk_term term = {0};
    struct kwk_term_result result = {0};
    int32_t status;
    term.size = (uint32_t)sizeof term;
    term.unit = KWK_TERM_WERKDAG;
    term.basis = KWK_TERM_OVERIG;
    result.size = (uint32_t)sizeof result;
    if ((status = csv_date(csv, "start", &term.start)) != KWK_OK ||
        (status = csv_integer(csv, "n", &term.length)) != KWK_OK ||
        (status = csv_direction(csv, &term.direction)) != KWK_OK ||
        (status = csv_term_flags(csv, &term.flags)) != KWK_OK) {
        return status;
    }
    csv->bad = "n";
    result.due = result.due_latest = term.start; /* for no werkdagen at all */
    if (term.length != 0) {
        status = kwk_compute_term(&term, NULL, 0, &result, NULL, 0, NULL);
    }
    /* RUIM is the reading that ends last counting forward, and first counting backward. */
    csv_put_date(csv, "expected", term.direction == KWK_TERM_VOOR ? result.due : result.due_latest);
    return status;
}

static int32_t csv_between(struct csv *csv)
{
    kwk_date from, to;
    int32_t reading, status, count = 0;
    if ((status = csv_date(csv, "from_exclusive", &from)) != KWK_OK ||
        (status = csv_date(csv, "to_inclusive", &to)) != KWK_OK ||
        (status = csv_reading(csv, &reading)) != KWK_OK) {
        return status;
    }
    status = kwk_count_workdays(from, to, reading, NULL, 0, &count, NULL);
    csv_put_number(csv, "workdays", count);
    return status;
}

static int32_t csv_months(struct csv *csv)
{
    kwk_date date, end = 0;
    int32_t months, status;
    if ((status = csv_date(csv, "date", &date)) != KWK_OK ||
        (status = csv_integer(csv, "months", &months)) != KWK_OK) {
        return status;
    }
    status = kwk_date_add_months(date, months, &end);
    csv_put_date(csv, "expected", end);
    csv_put_number(csv, "clamped", end % 100 != date % 100);
    return status;
}

static int32_t csv_ages(struct csv *csv)
{
    static const struct {
        const char *name;
        int32_t years, months, reading;
    } days[] = {
        {"date_16_5", 16, 6, KWK_SCHRIKKELDAG_1_MAART},
        {"date_16_5_clamp", 16, 6, KWK_SCHRIKKELDAG_28_FEBRUARI},
        {"date_18", 18, 0, KWK_SCHRIKKELDAG_1_MAART},
        {"date_18_if_feb28", 18, 0, KWK_SCHRIKKELDAG_28_FEBRUARI},
    };
    kwk_date birth, on;
    int32_t age, status;
    if ((status = csv_date(csv, "birth", &birth)) != KWK_OK ||
        (status = csv_date(csv, "on_date", &on)) != KWK_OK ||
        (status = kwk_date_age(birth, on, KWK_SCHRIKKELDAG_1_MAART, &age)) != KWK_OK) {
        return status;
    }
    csv_put_number(csv, "age", age);
    csv_put_number(csv, "leap_birth", birth % 10000 == 229);
    status = kwk_date_age(birth, on, KWK_SCHRIKKELDAG_28_FEBRUARI, &age);
    csv_put_number(csv, "age_if_feb28", age);
    for (size_t i = 0; status == KWK_OK && i < sizeof days / sizeof days[0]; i++) {
        kwk_date day = 0;
        csv->bad = "birth";
        status = kwk_date_of_age(birth, days[i].years, days[i].months, days[i].reading, &day);
        csv_put_date(csv, days[i].name, day);
    }
    return status;
}

static int32_t csv_terms(struct csv *csv)
{
    struct kwk_term term = {0};
    struct kwk_term_result result = {0};
    int32_t status;
    term.size = (uint32_t)sizeof term;
    result.size = (uint32_t)sizeof result;
    if ((status = csv_date(csv, "start", &term.start)) != KWK_OK ||
        (status = csv_integer(csv, "length", &term.length)) != KWK_OK ||
        (status = csv_direction(csv, &term.direction)) != KWK_OK ||
        (status = csv_term_flags(csv, &term.flags)) != KWK_OK) {
        return status;
    }
    term.unit = kwk_term_unit_word(csv_cell(csv, "unit"));
    if (term.unit == 0) {
        return KWK_ERR_CODE;
    }
    term.basis = kwk_term_basis_word(csv_cell(csv, "statutory"));
    if (term.basis == 0) {
        return KWK_ERR_CODE;
    }
    csv->bad = "length";
    status = kwk_compute_term(&term, NULL, 0, &result, NULL, 0, NULL);
    /* RUIM is the reading that ends last counting forward, and first counting backward. */
    int early = term.unit == KWK_TERM_WERKDAG && term.direction == KWK_TERM_VOOR;
    csv_put_date(csv, "nominal_end", early ? result.nominal_end : result.nominal_latest);
    csv_put_date(csv, "expected_end", early ? result.due : result.due_latest);
    csv_put_number(csv, "atw_applies", result.atw_applies);
    csv_put_number(csv, "extension_days", early ? result.extension_days : result.extension_latest);
    return status;
}

/* A table: the columns that tell it, those that are computed, and how. */
static const struct csv_table {
    const char *needs[5];
    const char *fills[8];
    int32_t (*fill)(struct csv *csv);
} csv_tables[] = {
    {{"birth", "on_date", NULL},
     {"age", "age_if_feb28", "leap_birth", "date_16_5", "date_16_5_clamp", "date_18",
      "date_18_if_feb28", NULL},
     csv_ages},
    {{"from_exclusive", "to_inclusive", NULL}, {"workdays", NULL}, csv_between},
    {{"start", "length", "unit", "direction", NULL},
     {"nominal_end", "atw_applies", "expected_end", "extension_days", NULL},
     csv_terms},
    {{"start", "n", "direction", NULL}, {"expected", NULL}, csv_workdays},
    {{"date", "months", NULL}, {"expected", "clamped", NULL}, csv_months},
};

static const struct csv_table *csv_detect(const struct csv *csv)
{
    for (size_t t = 0; t < sizeof csv_tables / sizeof csv_tables[0]; t++) {
        const char *const *need = csv_tables[t].needs;
        while (*need != NULL && csv_find(csv, *need) >= 0) {
            need++;
        }
        if (*need == NULL) {
            return &csv_tables[t];
        }
    }
    return NULL;
}

/* Adds the computed columns that the header lacks; 0 if there is no room. */
static int csv_complete(struct csv *csv, const struct csv_table *table)
{
    for (int i = 0; table->fills[i] != NULL; i++) {
        if (csv_find(csv, table->fills[i]) < 0) {
            if (csv->columns == CSV_COLUMNS) {
                return 0;
            }
            csv->names[csv->columns++] = table->fills[i];
        }
    }
    return 1;
}

static int csv_fail(const struct csv *csv, const char *code, const char *what)
{
    fprintf(stderr, "%s: kwaliteitskader term: %s: row %d: %s\n", code, csv->name, csv->row, what);
    return 2;
}

int kwk_term_csv(FILE *in, const char *name, FILE *out)
{
    static struct csv csv; /* large; this is a program, not the library */
    memset(&csv, 0, sizeof csv);
    csv.name = name;
    csv.row = 1;
    if (fgets(csv.header, CSV_LINE, in) == NULL) {
        return csv_fail(&csv, "ROW", "no header");
    }
    int given = csv_split(csv.header, csv.cells);
    if (given < 0) {
        return csv_fail(&csv, "ROW", "no readable header");
    }
    for (int i = 0; i < given; i++) {
        csv.names[i] = csv.cells[i];
    }
    csv.columns = given;
    const struct csv_table *table = csv_detect(&csv);
    if (table == NULL) {
        return csv_fail(&csv, "COLUMN", "no known set of columns in the header");
    }
    if (table->fill == csv_terms && csv_find(&csv, "statutory") < 0) {
        return csv_fail(&csv, "COLUMN", "statutory is missing");
    }
    if (!csv_complete(&csv, table)) {
        return csv_fail(&csv, "COLUMN", "too many columns");
    }
    for (int i = 0; i < csv.columns; i++) {
        csv_write(out, csv.names[i], i == 0);
    }
    putc('\n', out);
    while (fgets(csv.line, CSV_LINE, in) != NULL) {
        csv.row++;
        if (strchr(csv.line, '\n') == NULL && !feof(in)) {
            return csv_fail(&csv, "ROW", "too long");
        }
        memset(csv.cells, 0, sizeof csv.cells);
        memset(csv.computed, 0, sizeof csv.computed);
        if (csv.line[strspn(csv.line, "\r\n")] == '\0') {
            continue;
        }
        if (csv_split(csv.line, csv.cells) != given) {
            return csv_fail(&csv, "ROW", "not as many cells as the header");
        }
        int32_t status = table->fill(&csv);
        if (status != KWK_OK) {
            return csv_fail(&csv, kwk_status_name(status), csv.bad);
        }
        for (int i = 0; i < csv.columns; i++) {
            const char *cell = csv.cells[i] != NULL ? csv.cells[i] : "";
            csv_write(out, csv.computed[i][0] != '\0' ? csv.computed[i] : cell, i == 0);
        }
        putc('\n', out);
    }
    if (ferror(in) || fflush(out) != 0) {
        return csv_fail(&csv, "FILE", "cannot be read or written");
    }
    return 0;
}
