/*
 * check_text.c: the words of a report in Dutch and English, and its order. Plain C11.
 */
#include "check_text.h"

static const struct {
    int32_t text;
    const char *nl;
    const char *en;
} texts[] = {
    {TEXT_AS_OF, "peildatum", "as of"},
    {TEXT_KNOWN_ON, "bekend op", "known on"},
    {TEXT_CHILD, "jeugdige", "child"},
    {TEXT_PERSON, "persoon", "person"},
    {TEXT_PARENT, "ouder", "parent"},
    {TEXT_DUE, "uiterlijk", "due"},
    {TEXT_PLAN, "plan", "plan by"},
    {TEXT_DONE, "gedaan", "done"},
    {TEXT_FROM, "sinds", "since"},
    {TEXT_PASSED, "verstreken", "passed"},
    {TEXT_DAY, "dag", "day"},
    {TEXT_DAYS, "dagen", "days"},
    {TEXT_LEFT, "te gaan", "left"},
    {TEXT_LATE, "te laat", "late"},
    {TEXT_OPEN, "open", "open"},
    {TEXT_TODAY, "vandaag", "today"},
    {TEXT_DISPUTED, "omstreden", "disputed"},
    {TEXT_STRICT, "bij de strengste lezing", "by the strictest reading"},
    {TEXT_MISSING, "nog vast te leggen", "still to record"},
    {TEXT_CANNOT, "niet te zeggen", "cannot be told"},
    {TEXT_NORM_ONE, "andere norm", "other norm"},
    {TEXT_NORM_MANY, "andere normen", "other norms"},
    {TEXT_AND_MORE, "en nog", "and"},
    {TEXT_NOTHING, "geen bevindingen", "no findings"},
    {TEXT_ALTERNATIVE, "of, bij de andere keuze", "or, if the other road is taken"},
    {TEXT_PERIOD, "bij", "with"},
    {TEXT_ADJUSTED, "termijn door iemand gesteld", "due day set by someone"},
    {TEXT_BEYOND_HORIZON, "gelijkgestelde dagen voor deze periode nog niet bekend",
     "equated days not known yet for this period"},
    {TEXT_LAW_HORIZON,
     "De wettekst is nagezien tot een dag voor deze peildatum; ga na of zij nog geldt.",
     "The text of the law was checked through a day before this date; see whether it still holds."},
    {TEXT_DERIVED_END, "rekent met een afgeleid einde, niet het einde in de beschikking",
     "leans on a derived end, not the ordered one"},
    {TEXT_START_ASSUMED, "geen uitspraak vastgelegd: gerekend vanaf de ingangsdag",
     "no court order on record: counted from the first day in force"},
    {TEXT_SUPERSEDED, "aanbeveling, door latere rechtspraak achterhaald",
     "recommendation overtaken by later case law"},
    {TEXT_KADER_DIFFERS, "kwaliteitskader en wet verschillen hier",
     "the framework and the law differ here"},
    {TEXT_ANALOGY, "naar analogie toegepast", "applied by analogy"},
    {TEXT_EMPTY_HINT,
     "Is er echt niets, leg dan vast dat het dossier daarop volledig is; tussen haakjes: aantal "
     "normen.",
     "If there is nothing indeed, record that the file is complete; in brackets: number of norms."},
    {TEXT_ANOTHER, "nog een ", "another "},
    {TEXT_QUESTIONS,
     "normen vragen een oordeel van een professional (feit: oordeel); de vragen zelf: --all",
     "norms ask for a professional's judgement (fact: oordeel); the questions themselves: --all"},
    {TEXT_ALL_HINT, "Ook wat niet van toepassing is: --all", "Also what does not apply: --all"},
};

static const struct {
    const char *nl;
    const char *en;
    const char *short_nl;
    const char *short_en;
} sections[SECTION_COUNT] = {
    {"TE LAAT, NOG NIET GEDAAN", "OVERDUE, NOT DONE YET", "overschreden", "overdue"},
    {"NIET BEKEND", "NOT KNOWN", "niet bekend", "not known"},
    {"OORDEEL NODIG", "NEEDS A PROFESSIONAL'S JUDGEMENT", "oordeel nodig", "need judgement"},
    {"OMSTREDEN OF DE NORM GELDT", "DISPUTED WHETHER THE NORM APPLIES", "omstreden", "disputed"},
    {"BINNENKORT", "DUE SOON", "binnenkort", "due soon"},
    {"LOPEND", "RUNNING", "lopend", "running"},
    {"TE LAAT GEDAAN", "DONE LATE", "te laat gedaan", "done late"},
    {"UITGELEGD", "EXPLAINED", "uitgelegd", "explained"},
    {"VOLDAAN", "MET", "voldaan", "met"},
    {"TE BEOORDELEN", "TO BE JUDGED", "vragen", "questions"},
    {"HIEROVER IS NIETS VASTGELEGD", "NOTHING ON RECORD ABOUT", "zonder gegevens",
     "without any record"},
    {"NIET VAN TOEPASSING", "NOT APPLICABLE", "niet van toepassing", "not applicable"},
};

const char *check_text(int32_t text, int32_t lang)
{
    for (uint32_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        if (texts[i].text == text)
            return lang == KWK_LANG_EN ? texts[i].en : texts[i].nl;
    }
    return "";
}

const char *check_section_title(int32_t section, int32_t lang)
{
    return lang == KWK_LANG_EN ? sections[section].en : sections[section].nl;
}

const char *check_section_short(int32_t section, int32_t lang)
{
    return lang == KWK_LANG_EN ? sections[section].short_en : sections[section].short_nl;
}

/* A norm without a number of days, not even one that somebody may set. */
static bool without_day(const struct kwk_finding *finding)
{
    int32_t adjustable = 0;
    int32_t length = 0;

    return finding->due_latest == 0 && finding->reason == KWK_REASON_FACT_UNKNOWN &&
           kwk_entry_value(KWK_TABLE_NORM, finding->norm, KWK_ENTRY_ADJUSTABLE, &adjustable) ==
               KWK_OK &&
           kwk_entry_value(KWK_TABLE_NORM, finding->norm, KWK_ENTRY_TERM_LENGTH, &length) ==
               KWK_OK &&
           adjustable == 0 && length == 0;
}

int32_t check_section(const struct kwk_finding *finding, const struct check_style *style)
{
    switch (finding->verdict) {
    case KWK_VERDICT_BREACHED:
        return SECTION_OVERSCHREDEN;
    case KWK_VERDICT_UNDETERMINED:
        if ((finding->anchor == 0 || without_day(finding)) && finding->due_latest == 0 &&
            finding->missing != 0 && !style->all)
            return SECTION_LEEG;
        return SECTION_ONBEKEND;
    case KWK_VERDICT_JUDGEMENT:
        return finding->reason == KWK_REASON_QUESTION && !style->all ? SECTION_VRAAG
                                                                     : SECTION_OORDEEL;
    case KWK_VERDICT_PENDING:
        return finding->days <= style->soon ? SECTION_BINNENKORT : SECTION_LOPEND;
    case KWK_VERDICT_MET_LATE:
        return SECTION_TE_LAAT;
    case KWK_VERDICT_EXPLAINED:
        return SECTION_UITGELEGD;
    case KWK_VERDICT_MET:
        return SECTION_VOLDAAN;
    default:
        if ((finding->flags & KWK_FINDING_DISPUTED) != 0)
            return SECTION_OMSTREDEN;
        return SECTION_NVT;
    }
}

bool check_before(const struct kwk_finding *a, const struct kwk_finding *b)
{
    kwk_date due_a = a->due != 0 ? a->due : 99991231;
    kwk_date due_b = b->due != 0 ? b->due : 99991231;

    if (due_a != due_b)
        return due_a < due_b;
    if (a->norm != b->norm)
        return a->norm < b->norm;
    if (a->anchor != b->anchor)
        return a->anchor < b->anchor;
    if (a->ordinal != b->ordinal)
        return a->ordinal < b->ordinal;
    return a->person < b->person;
}
