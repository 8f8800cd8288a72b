/*
 * zaak_fault.c: a fault as one sentence in Dutch or English. Plain C11.
 */
#include "zaak.h"

/* One sentence per code; `%` stands for what was found, `#` for fault.number. */
static const struct {
    int32_t code;
    const char *nl;
    const char *en;
} codes[] = {
    {ZAAK_E_FILE, "kan dit bestand niet lezen: %", "cannot read this file: %"},
    {ZAAK_E_LONG, "de regel is te lang", "the line is too long"},
    {ZAAK_E_UTF8, "geen geldige UTF-8", "not valid UTF-8"},
    {ZAAK_E_CONTROL, "een NUL of ander stuurteken", "a NUL or another control character"},
    {ZAAK_E_MANY, "te veel feiten, kinderen of regels", "too many facts, children or lines"},
    {ZAAK_E_START, "de regel begint met een onbekend woord '%'",
     "the line starts with an unknown word '%'"},
    {ZAAK_E_DATE, "'%' is geen bestaande datum", "'%' is not a date that exists"},
    {ZAAK_E_WORD, "onbekend woord '%'", "unknown word '%'"},
    {ZAAK_E_NO_DATE, "bij '%' ontbreekt de datum", "the date of '%' is missing"},
    {ZAAK_E_REQUIRED, "bij '%' ontbreekt iets", "something is missing with '%'"},
    {ZAAK_E_NUMBER, "'%' is geen passend getal", "'%' is not a fitting number"},
    {ZAAK_E_NAME, "'%' verwijst naar geen enkel feit", "'%' names no fact"},
    {ZAAK_E_NAME_TWICE, "de naam '%' staat ook al op regel #", "the name '%' is already on line #"},
    {ZAAK_E_ID_TWICE, "nummer % staat ook al op regel #", "number % is already on line #"},
    {ZAAK_E_ORDER, "bij '%' ligt de laatste dag voor de eerste",
     "the last day of '%' lies before the first"},
    {ZAAK_E_TWICE, "'%' staat hier voor de tweede keer", "'%' is given a second time"},
    {ZAAK_E_UNUSED, "'%' hoort hier niet", "'%' does not belong here"},
    {ZAAK_E_FOLLOW, "na '%' ontbreekt iets", "something is missing after '%'"},
    {ZAAK_E_AS_OF, "er is geen peildatum", "there is no 'peildatum' (the day to judge by)"},
    {ZAAK_E_EMPTY, "er staat geen enkel feit in", "there is no fact in it"},
    {ZAAK_E_JSON, "geen geldige JSON: %", "not valid JSON: %"},
    {ZAAK_E_SCHEMA, "de JSON volgt het schema niet bij '%'",
     "the JSON departs from the schema at '%'"},
    {ZAAK_E_ROW, "geen rij met feiten: '%'", "not a row of facts: '%'"},
    {ZAAK_E_REFUSED, "de bibliotheek weigert deze zaak", "the library refuses this case"},
};

static const struct {
    int32_t want;
    const char *nl;
    const char *en;
} wants[] = {
    {ZAAK_WANT_DATE, "een dag als 2026-04-01", "a day such as 2026-04-01"},
    {ZAAK_WANT_PARTIAL, "een dag als 2026-04-01, een maand als 2026-04 of een jaar als 2026",
     "a day such as 2026-04-01, a month such as 2026-04 or a year such as 2026"},
    {ZAAK_WANT_START,
     "een feitwoord (geboorte, maatregel, contact, ...) of zaak, peildatum, kind, "
     "verwacht",
     "a fact word (geboorte, maatregel, contact, ...) or zaak, peildatum, kind, verwacht"},
    {ZAAK_WANT_FACT_PART,
     "een datum, code, persoon, rol, 't/m', 'bij @naam' of een ander deel van "
     "dit feit",
     "a date, code, person, role, 't/m', 'bij @name' or another part of this fact"},
    {ZAAK_WANT_PERSON, "een persoonsnummer, zoals 'ouder 1'", "a person number, such as 'ouder 1'"},
    {ZAAK_WANT_PARTICIPANT, "een persoonsnummer van 0 tot en met 31; hoger kan met 'deelname'",
     "a person number from 0 to 31; for higher ones use 'deelname'"},
    {ZAAK_WANT_POSITIVE, "een getal van 1 tot en met 2147483647", "a number from 1 to 2147483647"},
    {ZAAK_WANT_INTEGER, "een geheel getal binnen het bereik", "a whole number within range"},
    {ZAAK_WANT_NAME, "een naam van letters, cijfers, _ en - die met @naam bij een feit staat",
     "a name of letters, digits, _ and - that stands as @name with a fact"},
    {ZAAK_WANT_REF, "bij welk feit het hoort: 'bij @naam' of een nummer",
     "the fact it belongs to: 'bij @name' or a number"},
    {ZAAK_WANT_LAST_DAY, "'t/m' of 'tot' met een dag (bij volledig_tot: 'van' of 't/m')",
     "'t/m' or 'tot' with a day (with volledig_tot: 'van' or 't/m')"},
    {ZAAK_WANT_FLAG, "een kenmerk, zoals met_verslag", "a flag word, such as met_verslag"},
    {ZAAK_WANT_PROPERTY,
     "streng, begin, plan, uiterlijk, gedaan, niet_gedaan, dagen, reden, "
     "ontbreekt, omstreden, lezing, persoon, anker of volgnummer",
     "streng, begin, plan, uiterlijk, gedaan, niet_gedaan, dagen, reden, ontbreekt, omstreden, "
     "lezing, persoon, anker or volgnummer"},
    {ZAAK_WANT_SETS, "kader of wet", "kader or wet"},
    {ZAAK_WANT_LABEL, "een aanduiding van letters, cijfers, _ en -",
     "a label of letters, digits, _ and -"},
    {ZAAK_WANT_EDITION, "een editie, zoals 2026.1", "an edition, such as 2026.1"},
    {ZAAK_WANT_SHORTER, "ten hoogste # bytes", "at most # bytes"},
    {ZAAK_WANT_TEXT, "tekst in UTF-8", "text in UTF-8"},
    {ZAAK_WANT_JSON_OBJECT, "een object {...}", "an object {...}"},
    {ZAAK_WANT_JSON_ARRAY, "een lijst [...]", "an array [...]"},
    {ZAAK_WANT_JSON_STRING, "een tekst \"...\"", "a string \"...\""},
    {ZAAK_WANT_JSON_INTEGER, "een geheel getal", "an integer"},
    {ZAAK_WANT_JSON_BOOLEAN, "true of false", "true or false"},
    {ZAAK_WANT_JSON_KEY, "een sleutel uit case.schema.json", "a key of case.schema.json"},
    {ZAAK_WANT_JSON_FLAT, "JSON van ten hoogste 16 lagen", "JSON of at most 16 levels"},
    {ZAAK_WANT_AS_OF, "een regel 'peildatum 2026-04-20' of --as-of 2026-04-20",
     "a line 'peildatum 2026-04-20' or --as-of 2026-04-20"},
    {ZAAK_WANT_ZAAK_FILES, "een map met bestanden .zaak", "a directory with .zaak files"},
    {ZAAK_WANT_LACKS, "een feitwoord, een norm, of besluit, stap, leeftijd, van_kracht, afloop",
     "a fact word, a norm, or besluit, stap, leeftijd, van_kracht, afloop"},
    {ZAAK_WANT_GAP,
     "geen, feitwoorden (ten hoogste zes), anker, persoon, allen, volgnummer, aanvullen, "
     "ten_minste",
     "geen, fact words (six at most), anker, persoon, allen, volgnummer, aanvullen, ten_minste"},
    {ZAAK_WANT_ROW, "zestien gehele getallen met komma's", "sixteen integers with commas"},
    {ZAAK_WANT_ROW_CHILD, "'#kind' met negen gehele getallen", "'#kind' with nine integers"},
};

static const char *const fact_fields[] = {
    "kind",   "date",  "last_day", "recorded", "withdrawn", "id",    "ref",   "ref2",
    "person", "value", "detail",   "roles",    "persons",   "flags", "known", "reserved"};

static bool english(int32_t lang)
{
    return lang == KWK_LANG_EN;
}

static void fill(struct out *out, const char *text, const struct zaak_fault *fault)
{
    for (; text != 0 && *text != '\0'; text++) {
        if (*text == '%')
            out_text(out, fault->got);
        else if (*text == '#')
            out_number(out, fault->number);
        else
            out_char(out, *text);
    }
}

/* All code words of a group, as many as read well. */
static void code_words(struct out *out, int32_t group, int32_t lang)
{
    uint32_t count = 0;
    int32_t last = group == KWK_GROUP_NORM ? 0 : group == KWK_GROUP_GRENS ? 200 : 64;

    if (group == KWK_GROUP_NORM) {
        out_text(out, english(lang) ? "a norm, such as PLAN_ZES_WEKEN ('kwaliteitskader norms')"
                                    : "een norm, zoals PLAN_ZES_WEKEN ('kwaliteitskader norms')");
        return;
    }
    if (group == KWK_GROUP_OVERGANG || group == KWK_GROUP_TEGENSTRIJDIG) {
        out_text(out, english(lang) ? "a code of docs/fasen.md" : "een code uit docs/fasen.md");
        return;
    }
    if (group == KWK_GROUP_FACT) {
        out_text(out,
                 english(lang) ? "a fact word, such as contact" : "een feitwoord, zoals contact");
        return;
    }
    if (group == KWK_GROUP_GETAL) {
        out_text(out, english(lang) ? "'waarde' with a number" : "'waarde' met een getal");
        return;
    }
    for (int32_t number = 0; number <= last; number++) {
        const char *name = kwk_code_name(group, number);
        if (name == 0)
            continue;
        if (count++ > 0)
            out_text(out, ", ");
        out_text(out, name);
    }
}

static void expected(const struct zaak_fault *fault, int32_t lang, struct out *out)
{
    if (fault->want == ZAAK_WANT_NOTHING)
        return;
    out_text(out, english(lang) ? "; expected: " : "; verwacht: ");
    if (fault->want == ZAAK_WANT_CODE) {
        code_words(out, fault->group, lang);
        return;
    }
    for (uint32_t i = 0; i < sizeof wants / sizeof wants[0]; i++) {
        if (wants[i].want == fault->want)
            fill(out, english(lang) ? wants[i].en : wants[i].nl, fault);
    }
}

static void refused(const struct zaak_fault *fault, int32_t lang, struct out *out)
{
    out_text(out, ": ");
    out_text(out, kwk_status_name(fault->number));
    if (fault->field >= 1 && fault->field <= 16) {
        out_text(out, english(lang) ? ", field " : ", veld ");
        out_text(out, fact_fields[fault->field - 1]);
    }
    if (fault->got[0] != '\0') {
        out_text(out, " = ");
        out_text(out, fault->got);
    }
    out_text(out, ": ");
    out_text(out, kwk_status_text(fault->number, lang));
}

void zaak_fault_text(const struct zaak_fault *fault, int32_t lang, struct out *out)
{
    const char *kind = kwk_code_name(KWK_GROUP_FACT, fault->kind);

    out_char(out, 'E');
    out_char(out, (char)('0' + fault->code / 100 % 10));
    out_char(out, (char)('0' + fault->code / 10 % 10));
    out_char(out, (char)('0' + fault->code % 10));
    out_text(out, ": ");
    if (fault->kind != 0 && kind != 0) {
        out_text(out, kind);
        out_text(out, ": ");
    }
    for (uint32_t i = 0; i < sizeof codes / sizeof codes[0]; i++) {
        if (codes[i].code == fault->code)
            fill(out, english(lang) ? codes[i].en : codes[i].nl, fault);
    }
    if (fault->code == ZAAK_E_REFUSED)
        refused(fault, lang, out);
    expected(fault, lang, out);
}

void zaak_refused(const struct zaak *zaak, const struct zaak_child *child,
                  const struct kwk_report *report, struct zaak_fault *fault)
{
    struct out got = {fault->got, ZAAK_GOT_MAX - 1, 0};

    *fault = (struct zaak_fault){.code = ZAAK_E_REFUSED,
                                 .line = child->line,
                                 .number = report->status,
                                 .field = report->field};
    if (report->fact_index >= 0 && (uint32_t)report->fact_index < child->facts) {
        uint32_t at = child->facts_at + (uint32_t)report->fact_index;
        fault->line = zaak->lines[at];
        fault->kind = zaak->facts[at].kind;
        out_number(&got, report->got);
    }
}
