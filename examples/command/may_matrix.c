/*
 * may_matrix.c: the rows of kwk_may and kwk_consent as Markdown, in Dutch: per act a table of who
 * in which framework and at which age, each cell with row and article, and the rows themselves. The
 * pages docs/bevoegdheden.md and docs/toestemming.md are this, compared on every run.
 */
#include "may_print.h"

enum {
    BEVOEGD = KWK_RIJTABEL_BEVOEGDHEID,
    TOESTEMMING = KWK_RIJTABEL_TOESTEMMING
};

static const int32_t bands[] = {KWK_BAND_ONDER_12, KWK_BAND_VAN_12, KWK_BAND_VAN_16,
                                KWK_BAND_MEERDERJARIG};

static bool has(int32_t mask, int32_t number)
{
    return mask == 0 || ((uint32_t)mask >> number & 1u) != 0;
}

/* May this row answer for such a party, framework and age? */
static bool row_may(int32_t table, int32_t row, int32_t party, int32_t kader, int32_t band)
{
    return has(may_row_value(table, row, KWK_RIJ_PARTIJEN), party) &&
           has(may_row_value(table, row, KWK_RIJ_KADERS), kader) &&
           has(may_row_value(table, row, KWK_RIJ_BANDEN), band);
}

static bool row_last(int32_t table, int32_t row)
{
    return may_row_value(table, row, KWK_RIJ_VOORWAARDE) == 0 &&
           may_row_value(table, row, KWK_RIJ_VOORWAARDE2) == 0 &&
           may_row_value(table, row, KWK_RIJ_VOORWAARDE3) == 0;
}

/* The next row of an act after `row` that may answer; 0 = none. */
static int32_t next_row(int32_t table, int32_t act, int32_t row, int32_t party, int32_t kader,
                        int32_t band)
{
    int32_t found;

    if (row != 0 && row_last(table, row))
        return 0;
    for (uint32_t i = 0; (found = kwk_row_at(table, i)) != 0; i++) {
        if (found / 100 == act && found > row && row_may(table, found, party, kader, band))
            return found;
    }
    return 0;
}

/* A number for what all cells of a party and framework say, to join equal lines. */
static uint32_t line_of(int32_t table, int32_t act, int32_t party, int32_t kader)
{
    uint32_t sum = 2166136261u;

    for (uint32_t b = 0; b < 4; b++) {
        int32_t row = 0;
        while ((row = next_row(table, act, row, party, kader, bands[b])) != 0)
            sum = (sum ^ (uint32_t)row) * 16777619u;
        sum = (sum ^ 7u) * 16777619u;
    }
    return sum;
}

static void joined(struct out *out, bool *first, const char *text)
{
    if (!*first)
        out_text(out, ", ");
    *first = false;
    out_text(out, text);
}

/* "[302] alleen met, anders [303] ja": the rows of a cell, in order. */
static void cell(struct out *out, int32_t table, int32_t act, int32_t party, int32_t kader,
                 int32_t band)
{
    bool first = true;
    int32_t row = 0;

    out_char(out, ' ');
    while ((row = next_row(table, act, row, party, kader, band)) != 0) {
        if (!first)
            out_text(out, "; anders ");
        first = false;
        out_text(out,
                 table == BEVOEGD
                     ? kwk_code_label(KWK_GROUP_MAY, may_row_value(table, row, KWK_RIJ_ANTWOORD),
                                      KWK_LANG_NL)
                     : kwk_code_label(KWK_GROUP_BEHOEFTE,
                                      may_row_value(table, row, KWK_RIJ_BEHOEFTE), KWK_LANG_NL));
        out_text(out, " (");
        out_text(out, kwk_row_text(table, row, KWK_RIJTEKST_BRON, KWK_LANG_NL));
        out_text(out, ") [");
        out_number(out, row);
        out_char(out, ']');
    }
    if (first)
        out_text(out, "-");
    out_text(out, " |");
}

/* One line: parties and frameworks that say the same. `done` holds frameworks printed already. */
static void table_line(struct out *out, int32_t table, int32_t act, int32_t party,
                       const char *parties, int32_t kader, uint32_t *done)
{
    const uint32_t line = line_of(table, act, party, kader);
    bool first = true;
    uint32_t same = 0;

    for (int32_t k = KWK_KADER_VRIJWILLIG; k <= KWK_KADER_VOORLOPIGE_VOOGDIJ; k++) {
        if (line_of(table, act, party, k) == line)
            same |= 1u << k;
    }
    *done |= same;
    out_text(out, "| ");
    out_text(out, parties);
    out_text(out, " | ");
    if (same == 0x3eu) {
        out_text(out, "elk");
    } else {
        for (int32_t k = KWK_KADER_VRIJWILLIG; k <= KWK_KADER_VOORLOPIGE_VOOGDIJ; k++) {
            if ((same >> k & 1u) != 0)
                joined(out, &first, kwk_code_label(KWK_GROUP_KADER, k, KWK_LANG_NL));
        }
    }
    out_text(out, " |");
    for (uint32_t b = 0; b < 4; b++)
        cell(out, table, act, party, kader, bands[b]);
    out_char(out, '\n');
}

static bool same_party(int32_t table, int32_t act, int32_t a, int32_t b)
{
    for (int32_t k = KWK_KADER_VRIJWILLIG; k <= KWK_KADER_VOORLOPIGE_VOOGDIJ; k++) {
        if (line_of(table, act, a, k) != line_of(table, act, b, k))
            return false;
    }
    return true;
}

/* The names of all parties that say the same as this one. */
static void party_names(struct out *out, int32_t table, int32_t act, int32_t party)
{
    bool first = true;

    if (same_party(table, act, party, KWK_PARTIJ_ANDER)) {
        out_text(out, kwk_code_label(KWK_GROUP_PARTIJ, KWK_PARTIJ_ANDER, KWK_LANG_NL));
        return;
    }
    for (int32_t p = party; p <= KWK_PARTIJ_ANDER; p++) {
        if (same_party(table, act, p, party))
            joined(out, &first, kwk_code_label(KWK_GROUP_PARTIJ, p, KWK_LANG_NL));
    }
}

static void party_lines(struct out *out, int32_t table, int32_t act, int32_t party)
{
    char names[1024];
    struct out text = {names, sizeof names - 1, 0};
    uint32_t done = 0;

    party_names(&text, table, act, party);
    names[text.length < sizeof names - 1 ? text.length : sizeof names - 1] = '\0';
    for (int32_t k = KWK_KADER_VRIJWILLIG; k <= KWK_KADER_VOORLOPIGE_VOOGDIJ; k++) {
        if ((done >> k & 1u) == 0)
            table_line(out, table, act, party, names, k, &done);
    }
}

/* Is this the first of the parties that say the same, "everybody else" coming last? */
static bool leads(int32_t table, int32_t act, int32_t party)
{
    if (party == KWK_PARTIJ_ANDER)
        return true;
    if (same_party(table, act, party, KWK_PARTIJ_ANDER))
        return false;
    for (int32_t p = KWK_PARTIJ_JEUGDIGE; p < party; p++) {
        if (same_party(table, act, p, party))
            return false;
    }
    return true;
}

static void condition(struct out *out, bool *first, int32_t number)
{
    if (number == 0)
        return;
    out_text(out, *first ? "; voorwaarde: " : "; en: ");
    *first = false;
    if (number < 0)
        out_text(out, "niet: ");
    out_text(out, kwk_code_label(KWK_GROUP_VOORWAARDE, number < 0 ? -number : number, KWK_LANG_NL));
}

static void row_flags(struct out *out, int32_t table, int32_t row)
{
    const int32_t status = may_row_value(table, row, KWK_RIJ_TEKSTSTATUS);
    const int32_t flags = may_row_value(table, row, KWK_RIJ_VLAGGEN);

    if (status != KWK_TEXTSTATUS_GELEZEN) {
        out_text(out, "; ");
        out_text(out, kwk_code_label(KWK_GROUP_TEXTSTATUS, status, KWK_LANG_NL));
    }
    if ((flags & KWK_NEEDFLAG_AANBEVELING) != 0)
        out_text(out, "; gesteld in het kader, niet in de wet");
    if ((flags & KWK_NEEDFLAG_ANALOGIE) != 0)
        out_text(out, "; naar analogie");
    if ((flags & KWK_NEEDFLAG_BESCHIKKING) != 0)
        out_text(out, "; blijkt uit een beschikking of stuk, niet uit de feiten");
}

/* "- **302** als ...: alleen met: advies van de raad. Tekst (bron; norm 719)" */
static void row_item(struct out *out, int32_t table, int32_t row)
{
    const int32_t norm = may_row_value(table, row, KWK_RIJ_NORM);
    bool first = true;

    out_text(out, "- **");
    out_number(out, row);
    out_text(out, "** ");
    may_row_answer(table, row, KWK_LANG_NL, out);
    condition(out, &first, may_row_value(table, row, KWK_RIJ_VOORWAARDE));
    condition(out, &first, may_row_value(table, row, KWK_RIJ_VOORWAARDE2));
    condition(out, &first, may_row_value(table, row, KWK_RIJ_VOORWAARDE3));
    out_text(out, ". ");
    out_text(out, kwk_row_text(table, row, KWK_RIJTEKST_TEKST, KWK_LANG_NL));
    out_text(out, " (");
    out_text(out, kwk_row_text(table, row, KWK_RIJTEKST_BRON, KWK_LANG_NL));
    if (norm != 0) {
        out_text(out, "; norm ");
        out_number(out, norm);
    }
    row_flags(out, table, row);
    out_text(out, ")\n");
}

/* The table of an act or kind of decision and its rows. `every`: parties without a row too. */
static void block(struct out *out, int32_t table, int32_t act, int32_t group)
{
    int32_t row;

    out_text(out, "\n## ");
    out_number(out, act);
    out_char(out, ' ');
    out_text(out, kwk_code_label(group, act, KWK_LANG_NL));
    out_text(out, "\n\n`");
    out_text(out, kwk_code_name(group, act));
    out_char(out, '`');
    if (table == BEVOEGD) {
        out_text(out, "; ");
        out_text(out, kwk_act_source(act));
    }
    out_text(out, "\n\n| wie | kader | onder 12 | 12-15 | 16-17 | 18 en ouder |\n"
                  "|---|---|---|---|---|---|\n");
    for (int32_t p = KWK_PARTIJ_JEUGDIGE; p <= KWK_PARTIJ_ANDER; p++) {
        if (leads(table, act, p) && !(table == TOESTEMMING && p == KWK_PARTIJ_ANDER))
            party_lines(out, table, act, p);
    }
    out_char(out, '\n');
    for (uint32_t i = 0; (row = kwk_row_at(table, i)) != 0; i++) {
        if (row / 100 == act)
            row_item(out, table, row);
    }
}

static void head(struct out *out, const char *title, const char *about)
{
    out_text(out, "# ");
    out_text(out, title);
    out_text(out, "\n\n");
    out_text(out, about);
    out_text(out,
             "\nBeoordeeld door een jurist: nee. Dit is een hulpmiddel: geen juridisch advies en "
             "geen besluit.\n\n"
             "Van elke handeling gelden de regels op volgorde: de eerste die opgaat, geeft het "
             "antwoord. In een vak staan de regels die daar\n"
             "kunnen gelden, met artikel en nummer; `anders` volgt als de voorwaarde van de regel "
             "ervoor niet opgaat. Hangt een voorwaarde op een\n"
             "feit dat niet is vastgelegd, dan is het antwoord *niet te zeggen*, met de soort feit "
             "die ontbreekt. `ieder ander`: alle partijen die\n"
             "in die tabel niet zijn genoemd. `-`: hier is geen regel nodig. Tekst: of het artikel "
             "aan de bron is gelezen.\n");
}

void may_matrix(const void *what, struct out *out)
{
    (void)what;
    head(out, "Wie mag wat",
         "Gemaakt door `kwaliteitskader may --matrix` uit de tabellen "
         "`lib/catalogue/bevoegdheden_*.inc`; met de hand veranderen heeft geen zin.");
    for (int32_t act = 1; kwk_code_name(KWK_GROUP_ACT, act) != 0; act++)
        block(out, BEVOEGD, act, KWK_GROUP_ACT);
}

void consent_matrix(const void *what, struct out *out)
{
    (void)what;
    head(out, "Wiens toestemming, instemming of mening",
         "Gemaakt door `kwaliteitskader consent --matrix` uit de tabel "
         "`lib/catalogue/toestemming.inc`; met de hand veranderen heeft geen zin.");
    for (int32_t kind = 1; kwk_code_name(KWK_GROUP_CONSENT, kind) != 0; kind++)
        block(out, TOESTEMMING, kind, KWK_GROUP_CONSENT);
}
