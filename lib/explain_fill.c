/*
 * lib/explain_fill.c: what stands in a sentence for a name in braces: texts of the catalogue, dates
 * and days of the finding, roles. Never a person's number, an id or free text of the caller.
 */
#include "catalogue/code_row.h"
#include "catalogue/fact_row.h"
#include "explain.h"
#include "kwaliteitskader/entry.h"

/* The names that a row of toelichting.inc may have in braces. */
enum {
    KWK_I_FILL_TITLE,
    KWK_I_FILL_QUESTION,
    KWK_I_FILL_SOURCE,
    KWK_I_FILL_SECTION,
    KWK_I_FILL_BOUND,
    KWK_I_FILL_WHOM,
    KWK_I_FILL_AS_OF,
    KWK_I_FILL_VERDICT,
    KWK_I_FILL_STRICT,
    KWK_I_FILL_REASON,
    KWK_I_FILL_MISSING,
    KWK_I_FILL_FULFIL,
    KWK_I_FILL_TRIGGER,
    KWK_I_FILL_TRIGGER_DATE,
    KWK_I_FILL_EVIDENCE,
    KWK_I_FILL_DONE,
    KWK_I_FILL_START,
    KWK_I_FILL_START_LATEST,
    KWK_I_FILL_DUE,
    KWK_I_FILL_DUE_LATEST,
    KWK_I_FILL_LAST_DAY,
    KWK_I_FILL_END,
    KWK_I_FILL_DAYS,
    KWK_I_FILL_TERM,
    KWK_I_FILL_GROUND,
    KWK_I_FILL_PROMISED,
    KWK_I_FILL_READING,
    KWK_I_FILL_LIST,
    KWK_I_FILL_ALTERNATIVE,
    KWK_I_FILL_DIFFERENCE,
    KWK_I_FILL_CHECKED,
    KWK_I_FILL_FLAG,
    KWK_I_FILL_KNOWN_ON,
    KWK_I_FILL_COUNT
};

static const char *const kwk_fill_names[KWK_I_FILL_COUNT] = {
    "title",   "question",     "source",   "section", "bound",       "whom",
    "as_of",   "verdict",      "strict",   "reason",  "missing",     "fulfil",
    "trigger", "trigger_date", "evidence", "done",    "start",       "start_latest",
    "due",     "due_latest",   "last_day", "end",     "days",        "term",
    "ground",  "promised",     "reading",  "list",    "alternative", "difference",
    "checked", "flag",         "known_on",
};

static int32_t kwk_fill_named(const char *name, uint32_t length)
{
    for (int32_t i = 0; i < KWK_I_FILL_COUNT; i++) {
        uint32_t at = 0;
        while (at < length && kwk_fill_names[i][at] == name[at]) {
            at++;
        }
        if (at == length && kwk_fill_names[i][at] == '\0') {
            return i;
        }
    }
    return KWK_I_FILL_COUNT;
}

static void kwk_fill_code(struct kwk_i_telling *telling, int32_t group, int32_t number)
{
    kwk_i_say_bytes(telling, kwk_code_label(group, number, telling->lang));
}

/* The label of a value behind a kind of fact: "verzoek, verlenging ots"; a plain number has none. */
static void kwk_fill_value(struct kwk_i_telling *telling, int32_t kind, int32_t value,
                           const char *before)
{
    const struct kwk_i_fact_row *row = kwk_i_fact_row(kind);
    if (row == 0 || row->value_group == KWK_GROUP_NORM || row->value_group == KWK_GROUP_FACT ||
        value == 0 || !kwk_i_code_known(row->value_group, value)) {
        return;
    }
    kwk_i_say_bytes(telling, before);
    kwk_fill_code(telling, row->value_group, value);
}

static void kwk_fill_kind(struct kwk_i_telling *telling, const struct kwk_fact *fact)
{
    if (fact != 0) {
        kwk_fill_code(telling, KWK_GROUP_FACT, fact->kind);
        kwk_fill_value(telling, fact->kind, fact->value, ", ");
    }
}

/* What would fulfil the norm: the kind, and the values it must have where they are few. */
static void kwk_fill_fulfil(struct kwk_i_telling *telling, int32_t kind)
{
    const struct kwk_i_norm *norm = telling->norm;
    uint32_t values = kind == norm->fulfil ? norm->fulfil_values : 0;
    const char *before = ", ";
    kwk_fill_code(telling, KWK_GROUP_FACT, kind);
    /* of other rows `code` is a value of what starts the norm */
    if (kind == norm->fulfil && norm->code != 0 &&
        (kind == KWK_FACT_MEDEDELING_RVDK || kind == KWK_FACT_UITSPRAAK)) {
        values |= 1u << norm->code;
    }
    for (int32_t value = 1; value < 32; value++) {
        if ((values >> value & 1u) != 0) {
            kwk_fill_value(telling, kind, value, before);
            before = kwk_i_say_word(KWK_I_WORD_LIJST, KWK_I_LIJST_OF, telling->lang);
        }
    }
}

/* "vijf werkdagen", "een jaar"; in figures above twenty. */
static void kwk_fill_term(struct kwk_i_telling *telling)
{
    const struct kwk_i_norm *norm = telling->norm;
    const char *word = kwk_i_say_word(KWK_I_WORD_GETAL, norm->length, telling->lang);
    if (word != 0) {
        kwk_i_say_bytes(telling, word);
    } else {
        kwk_i_say_number(telling, norm->length);
    }
    kwk_i_say_bytes(telling, " ");
    kwk_i_say_bytes(telling, kwk_i_say_word(norm->length == 1 ? KWK_I_WORD_EEN : KWK_I_WORD_MEER,
                                            norm->unit, telling->lang));
}

static void kwk_fill_days(struct kwk_i_telling *telling, int32_t days)
{
    kwk_i_say_number(telling, days);
    kwk_i_say_bytes(telling, " ");
    kwk_i_say_bytes(telling, kwk_i_say_word(days == 1 ? KWK_I_WORD_EEN : KWK_I_WORD_MEER,
                                            KWK_TERM_DAG, telling->lang));
}

/* The role in which a person counted on a day; the number itself is never told. */
static int32_t kwk_fill_role(const struct kwk_i_telling *telling)
{
    const struct kwk_finding *finding = telling->finding;
    static const int32_t by_authority[] = {KWK_I_ROL_OUDER_MET_GEZAG, KWK_I_ROL_VOOGD,
                                           KWK_I_ROL_DERDE};
    static const int32_t others[][2] = {{KWK_FACT_OUDER, KWK_I_ROL_OUDER},
                                        {KWK_FACT_VERZORGER, KWK_I_ROL_VERZORGER}};
    if (finding->person <= 0) {
        return finding->person == 0 ? KWK_I_ROL_JEUGDIGE : KWK_I_ROL_BETROKKENEN;
    }
    struct kwk_i_rows rows = kwk_i_rows(telling->view, KWK_FACT_GEZAG);
    for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
        const int32_t holds =
            finding->start == 0 || (kwk_i_first_of(fact->date) <= finding->start &&
                                    (fact->last_day == 0 || fact->last_day >= finding->start));
        if (fact->person == finding->person && holds) {
            return by_authority[fact->value];
        }
    }
    for (uint32_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        rows = kwk_i_rows(telling->view, others[i][0]);
        for (const struct kwk_fact *fact; (fact = kwk_i_next(&rows)) != 0;) {
            if (fact->person == finding->person) {
                return others[i][1];
            }
        }
    }
    return KWK_I_ROL_ANDER;
}

static void kwk_fill_readings(struct kwk_i_telling *telling)
{
    const char *before = "";
    for (int32_t reading = 1; reading <= 32; reading++) {
        const char *label = kwk_code_label(KWK_GROUP_READING, reading, telling->lang);
        if ((telling->finding->readings >> (reading - 1) & 1u) != 0 && label != 0) {
            kwk_i_say_bytes(telling, before);
            kwk_i_say_bytes(telling, label);
            before = "; ";
        }
    }
}

/* A day by its legal name: "Tweede Paasdag (6 april 2026)". */
static void kwk_fill_day(struct kwk_i_telling *telling, const struct kwk_skipped_day *day)
{
    kwk_i_say_bytes(telling, kwk_holiday_name(day->holiday, telling->lang));
    kwk_i_say_bytes(telling, " (");
    kwk_i_say_date(telling, day->date);
    kwk_i_say_bytes(telling, ")");
}

/* In a count weekend days are summed up; where a term ends, each is named. */
static int32_t kwk_fill_summed(const struct kwk_i_telling *telling,
                               const struct kwk_skipped_day *day)
{
    return telling->list_role == KWK_SKIP_TELLING &&
           (day->holiday == KWK_DAG_ZATERDAG || day->holiday == KWK_DAG_ZONDAG);
}

static void kwk_fill_list(struct kwk_i_telling *telling)
{
    const int32_t lang = telling->lang;
    int32_t weekend = 0;
    int32_t left = 0;
    int32_t said = 0;
    for (uint32_t i = 0; i < telling->day_count; i++) {
        if (kwk_i_tell_listed(telling, &telling->days[i])) {
            const int32_t summed = kwk_fill_summed(telling, &telling->days[i]);
            weekend += summed;
            left += !summed;
        }
    }
    if (weekend > 0) {
        kwk_i_say_number(telling, weekend);
        kwk_i_say_bytes(telling, " ");
        kwk_i_say_bytes(
            telling,
            kwk_i_say_word(KWK_I_WORD_LIJST,
                           weekend == 1 ? KWK_I_LIJST_WEEKENDDAG : KWK_I_LIJST_WEEKENDDAGEN, lang));
        said = 1;
    }
    for (uint32_t i = 0; i < telling->day_count; i++) {
        const struct kwk_skipped_day *day = &telling->days[i];
        if (!kwk_i_tell_listed(telling, day) || kwk_fill_summed(telling, day)) {
            continue;
        }
        left--;
        if (said) {
            kwk_i_say_bytes(
                telling, left > 0 ? ", " : kwk_i_say_word(KWK_I_WORD_LIJST, KWK_I_LIJST_EN, lang));
        }
        kwk_fill_day(telling, day);
        said = 1;
    }
}

/* The first difference between framework and law that the norm is linked with. */
static void kwk_fill_difference(struct kwk_i_telling *telling)
{
    int32_t table = 0;
    int32_t number = 0;
    if (kwk_link_at(KWK_TABLE_NORM, telling->norm->number, KWK_TABLE_VERSCHIL, 0, &table,
                    &number) == KWK_OK) {
        kwk_i_say_bytes(telling, kwk_entry_text(table, number, KWK_TEXT_TITLE, telling->lang));
    }
}

/* A number, a date or a code of the finding. */
static void kwk_fill_finding(struct kwk_i_telling *telling, int32_t fill)
{
    const struct kwk_finding *finding = telling->finding;
    switch (fill) {
    case KWK_I_FILL_VERDICT:
        kwk_fill_code(telling, KWK_GROUP_VERDICT, finding->verdict);
        break;
    case KWK_I_FILL_STRICT:
        kwk_fill_code(telling, KWK_GROUP_VERDICT, finding->verdict_strict);
        break;
    case KWK_I_FILL_REASON:
        kwk_fill_code(telling, KWK_GROUP_REASON, finding->reason);
        break;
    case KWK_I_FILL_MISSING:
        kwk_fill_fulfil(telling, finding->missing);
        break;
    case KWK_I_FILL_READING:
        kwk_fill_readings(telling);
        break;
    case KWK_I_FILL_DONE:
        kwk_i_say_date(telling, finding->done);
        break;
    case KWK_I_FILL_START:
        kwk_i_say_date(telling, finding->start);
        break;
    case KWK_I_FILL_START_LATEST:
        kwk_i_say_date(telling, finding->start_latest);
        break;
    case KWK_I_FILL_DUE:
        kwk_i_say_date(telling, finding->due);
        break;
    case KWK_I_FILL_DUE_LATEST:
        kwk_i_say_date(telling, finding->due_latest);
        break;
    case KWK_I_FILL_DAYS:
        kwk_fill_days(telling, finding->days);
        break;
    default:
        kwk_i_say_bytes(telling,
                        kwk_i_say_word(KWK_I_WORD_ROL, kwk_fill_role(telling), telling->lang));
        break;
    }
}

/* Something of a fact of the case: its kind by label, a day, a code. */
static void kwk_fill_fact(struct kwk_i_telling *telling, int32_t fill)
{
    switch (fill) {
    case KWK_I_FILL_AS_OF:
        kwk_i_say_date(telling, telling->view->query->as_of);
        break;
    case KWK_I_FILL_KNOWN_ON:
        kwk_i_say_date(telling, telling->view->query->known_on);
        break;
    case KWK_I_FILL_TRIGGER:
        kwk_fill_kind(telling, telling->trigger);
        break;
    case KWK_I_FILL_TRIGGER_DATE:
        kwk_i_say_date(telling, telling->trigger->date);
        break;
    case KWK_I_FILL_EVIDENCE:
        kwk_fill_kind(telling, telling->evidence);
        break;
    case KWK_I_FILL_LAST_DAY:
        kwk_i_say_date(telling, telling->anchor->last_day);
        break;
    case KWK_I_FILL_END:
        kwk_i_say_date(telling, telling->evidence->last_day);
        break;
    case KWK_I_FILL_GROUND:
        kwk_fill_code(telling, KWK_GROUP_GROND, telling->uitleg->detail);
        break;
    default:
        kwk_i_say_date(telling, telling->uitleg->last_day);
        break;
    }
}

/* Something of the catalogue. */
static void kwk_fill_norm(struct kwk_i_telling *telling, int32_t fill)
{
    const struct kwk_i_norm *norm = telling->norm;
    const int32_t nl = telling->lang == KWK_LANG_NL;
    switch (fill) {
    case KWK_I_FILL_TITLE:
        kwk_i_say_bytes(telling, nl ? norm->title_nl : norm->title_en);
        break;
    case KWK_I_FILL_QUESTION:
        kwk_i_say_bytes(telling, nl ? norm->question_nl : norm->question_en);
        break;
    case KWK_I_FILL_SOURCE:
        kwk_i_say_bytes(telling, norm->source);
        break;
    case KWK_I_FILL_SECTION:
        kwk_i_say_bytes(telling, norm->section);
        break;
    case KWK_I_FILL_BOUND:
        kwk_i_say_bytes(telling, kwk_i_say_word(KWK_I_WORD_ACTOR, norm->bound, telling->lang));
        break;
    case KWK_I_FILL_FULFIL:
        kwk_fill_fulfil(telling, norm->fulfil);
        break;
    case KWK_I_FILL_TERM:
        kwk_fill_term(telling);
        break;
    case KWK_I_FILL_ALTERNATIVE:
        kwk_i_say_bytes(telling, kwk_norm_title(telling->finding->alternative, telling->lang));
        break;
    case KWK_I_FILL_DIFFERENCE:
        kwk_fill_difference(telling);
        break;
    case KWK_I_FILL_FLAG:
        kwk_fill_code(telling, KWK_GROUP_FLAG, (int32_t)norm->needs);
        break;
    default:
        kwk_i_say_date(telling, norm->checked_through);
        break;
    }
}

void kwk_i_say_fill(struct kwk_i_telling *telling, const char *name, uint32_t length)
{
    const int32_t fill = kwk_fill_named(name, length);
    switch (fill) {
    case KWK_I_FILL_LIST:
        kwk_fill_list(telling);
        break;
    case KWK_I_FILL_AS_OF:
    case KWK_I_FILL_KNOWN_ON:
    case KWK_I_FILL_TRIGGER:
    case KWK_I_FILL_TRIGGER_DATE:
    case KWK_I_FILL_EVIDENCE:
    case KWK_I_FILL_LAST_DAY:
    case KWK_I_FILL_END:
    case KWK_I_FILL_GROUND:
    case KWK_I_FILL_PROMISED:
        kwk_fill_fact(telling, fill);
        break;
    case KWK_I_FILL_TITLE:
    case KWK_I_FILL_QUESTION:
    case KWK_I_FILL_SOURCE:
    case KWK_I_FILL_SECTION:
    case KWK_I_FILL_BOUND:
    case KWK_I_FILL_FULFIL:
    case KWK_I_FILL_TERM:
    case KWK_I_FILL_ALTERNATIVE:
    case KWK_I_FILL_DIFFERENCE:
    case KWK_I_FILL_CHECKED:
    case KWK_I_FILL_FLAG:
        kwk_fill_norm(telling, fill);
        break;
    default:
        kwk_fill_finding(telling, fill);
        break;
    }
}
