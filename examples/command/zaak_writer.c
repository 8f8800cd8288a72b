/*
 * zaak_writer.c: a case as text. Plain C11; reading the text again gives the same case.
 */
#include "zaak_words.h"

static void put(struct out *out, struct zaak_text text)
{
    out_bytes(out, text.start, text.length);
}

static void word(struct out *out, const char *text)
{
    out_char(out, ' ');
    out_text(out, text);
}

static void dated(struct out *out, const char *keyword, kwk_date date)
{
    if (date == 0)
        return;
    word(out, keyword);
    out_char(out, ' ');
    out_date(out, date);
}

static void numbered(struct out *out, const char *keyword, int32_t number)
{
    word(out, keyword);
    out_char(out, ' ');
    out_number(out, number);
}

static void reference(struct out *out, const struct zaak *zaak, const struct zaak_child *child,
                      int32_t id)
{
    const struct zaak_name *name = zaak_name_of(zaak, child, id);

    out_char(out, ' ');
    if (name != 0) {
        out_char(out, '@');
        put(out, name->text);
    } else {
        out_number(out, id);
    }
}

static void linked(struct out *out, const struct zaak *zaak, const struct zaak_child *child,
                   const char *keyword, int32_t id)
{
    if (id == 0)
        return;
    if (keyword[0] != '\0')
        word(out, keyword);
    reference(out, zaak, child, id);
}

/* The value or second code; 0 is what leaving it out means. */
static void code(struct out *out, const struct kwk_fact *fact, int32_t group, int32_t number)
{
    const char *name = kwk_code_name(group, number);

    if (group == KWK_GROUP_NONE || number == 0)
        return;
    if (group == KWK_GROUP_GETAL || name == 0)
        numbered(out, fact->kind == KWK_FACT_GI_BELAST ? "gi" : "waarde", number);
    else
        word(out, name);
}

static void participants(struct out *out, const struct kwk_fact *fact)
{
    const char *before = " met ";

    for (int32_t role = 0; role < 32; role++) {
        if ((fact->roles >> role & 1u) == 0)
            continue;
        out_text(out, before);
        out_text(out, kwk_code_name(KWK_GROUP_ROL, role));
        before = ", ";
    }
    for (int32_t person = 0; person < 32; person++) {
        if ((fact->persons >> person & 1u) == 0)
            continue;
        out_text(out, before);
        out_text(out, "persoon ");
        out_number(out, person);
        before = ", ";
    }
}

static void flags(struct out *out, const struct kwk_fact *fact)
{
    for (int32_t bit = 0; bit < 31; bit++) {
        int32_t flag = (int32_t)(1u << bit);
        const char *name = kwk_code_name(KWK_GROUP_FLAG, flag);
        if (name == 0 || ((fact->flags | fact->known) & (uint32_t)flag) == 0)
            continue;
        if ((fact->flags & (uint32_t)flag) == 0)
            word(out, "niet");
        word(out, name);
    }
}

static void person(struct out *out, const struct kwk_fact *fact, const struct kwk_fact_info *info)
{
    bool many = (info->uses & 1u << (KWK_FIELD_PERSONS - 1)) != 0;

    if (fact->person == 0)
        return;
    if (fact->person == -1)
        word(out, "allen");
    else if (many)
        numbered(out, "betreft", fact->person);
    else
        numbered(out, "persoon", fact->person);
}

static void fact_line(struct out *out, const struct zaak *zaak, const struct zaak_child *child,
                      const struct kwk_fact *fact, bool with_number)
{
    struct kwk_fact_info info = {.size = sizeof info};
    const struct zaak_name *name = zaak_name_of(zaak, child, fact->id);
    bool always = (fact->kind == KWK_FACT_VOLLEDIG || fact->kind == KWK_FACT_LEZING) &&
                  fact->date == ZAAK_DATE_ALWAYS;

    kwk_fact_info(fact->kind, &info);
    out_text(out, kwk_code_name(KWK_GROUP_FACT, fact->kind));
    if (fact->kind == KWK_FACT_OUDER) {
        out_char(out, ' ');
        out_number(out, fact->person);
    } else {
        person(out, fact, &info);
    }
    code(out, fact, info.value_group, fact->value);
    code(out, fact, info.detail_group, fact->detail);
    if (!always) {
        out_char(out, ' ');
        out_date(out, fact->date);
    }
    dated(out, "t/m", fact->last_day);
    linked(out, zaak, child, "bij", fact->ref);
    linked(out, zaak, child, "op", fact->ref2);
    participants(out, fact);
    flags(out, fact);
    dated(out, "geregistreerd", fact->recorded);
    dated(out, "ingetrokken", fact->withdrawn);
    if (with_number)
        numbered(out, "nr", fact->id);
    if (name != 0) {
        out_text(out, " @");
        put(out, name->text);
    }
    out_char(out, '\n');
}

static void header_date(struct out *out, const char *keyword, kwk_date date)
{
    if (date == 0)
        return;
    out_text(out, keyword);
    out_date(out, date);
    out_char(out, '\n');
}

static void query_lines(struct out *out, const struct kwk_query *query)
{
    const char *edition = kwk_edition_name(query->edition);

    header_date(out, "peildatum ", query->as_of);
    header_date(out, "bekend_op ", query->known_on);
    header_date(out, "vanaf ", query->from);
    if (query->edition != 0 && edition != 0) {
        out_text(out, "editie ");
        out_text(out, edition);
        out_char(out, '\n');
    }
    if (query->sets != 0) {
        out_text(out, "sets");
        if ((query->sets & KWK_SET_KADER) != 0)
            word(out, "kader");
        if ((query->sets & KWK_SET_WET) != 0)
            word(out, "wet");
        out_char(out, '\n');
    }
    if (query->policy != 0) {
        out_text(out, "beleid ");
        out_text(out, kwk_code_name(KWK_GROUP_POLICY, (int32_t)query->policy));
        out_char(out, '\n');
    }
    if (query->complete_kinds != 0) {
        out_text(out, "volledig_tot ");
        if (query->complete_kinds == ZAAK_KIND_ALLES)
            out_text(out, "alles");
        else
            out_text(out, kwk_code_name(KWK_GROUP_FACT, query->complete_kinds));
        dated(out, "van", query->complete_from);
        dated(out, "t/m", query->complete_through);
        out_char(out, '\n');
    }
}

static void expect_dates(struct out *out, const struct zaak_expect *expect)
{
    if ((expect->given & ZAAK_GIVEN_START) != 0)
        dated(out, "begin", expect->start);
    if ((expect->given & ZAAK_GIVEN_DUE) != 0)
        dated(out, "plan", expect->due);
    if ((expect->given & ZAAK_GIVEN_DUE_LATEST) != 0)
        dated(out, "uiterlijk", expect->due_latest);
    if ((expect->given & ZAAK_GIVEN_DONE) != 0 && expect->done == 0)
        word(out, "niet_gedaan");
    if ((expect->given & ZAAK_GIVEN_DONE) != 0)
        dated(out, "gedaan", expect->done);
}

static void coded(struct out *out, const char *keyword, int32_t group, int32_t number)
{
    word(out, keyword);
    word(out, kwk_code_name(group, number));
}

/* A line about a step, a transition or an inconsistency. */
static void stand_line(struct out *out, const struct zaak *zaak, const struct zaak_child *child,
                       const struct zaak_expect *expect)
{
    if (expect->sort == ZAAK_EXPECT_STEP) {
        out_text(out, "verwacht_fase");
        word(out, kwk_code_name(KWK_GROUP_STEP, expect->norm));
        word(out, kwk_code_name(KWK_GROUP_PHASE, expect->verdict));
        if ((expect->given & ZAAK_GIVEN_START) != 0)
            dated(out, "sinds", expect->start);
    } else if (expect->sort == ZAAK_EXPECT_TRANSITION) {
        out_text(out, "verwacht_overgang");
        word(out, kwk_code_name(KWK_GROUP_OVERGANG, expect->norm));
        word(out, kwk_code_name(KWK_GROUP_TRANSITION, expect->verdict));
        for (uint32_t i = 0; i < ZAAK_LACKS_MAX && expect->lacks[i] != 0; i++) {
            out_text(out, i == 0 ? " mist" : "");
            word(out, zaak_lacks_word(expect->lacks[i]));
        }
    } else {
        out_text(out, "verwacht_tegenstrijdig");
        if (expect->verdict == 0)
            word(out, "geen");
        if (expect->norm != 0)
            word(out, kwk_code_name(KWK_GROUP_TEGENSTRIJDIG, expect->norm));
        linked(out, zaak, child, "", expect->anchor);
        linked(out, zaak, child, "", expect->trigger);
    }
    out_char(out, '\n');
}

static void expect_line(struct out *out, const struct zaak *zaak, const struct zaak_child *child,
                        const struct zaak_expect *expect)
{
    uint32_t given = expect->given;

    if (zaak_expect_asks(expect)) {
        zaak_write_ask(out, zaak, child, expect);
        out_char(out, '\n');
        return;
    }
    if (expect->sort != ZAAK_EXPECT_FINDING) {
        stand_line(out, zaak, child, expect);
        return;
    }
    out_text(out, expect->verdict == 0 ? "verwacht geen" : "verwacht");
    word(out, kwk_code_name(KWK_GROUP_NORM, expect->norm));
    if (expect->verdict != 0)
        word(out, kwk_code_name(KWK_GROUP_VERDICT, expect->verdict));
    if ((given & ZAAK_GIVEN_STRICT) != 0)
        coded(out, "streng", KWK_GROUP_VERDICT, expect->strict);
    expect_dates(out, expect);
    if ((given & ZAAK_GIVEN_DAYS) != 0)
        numbered(out, "dagen", expect->days);
    if ((given & ZAAK_GIVEN_REASON) != 0)
        coded(out, "reden", KWK_GROUP_REASON, expect->reason);
    if ((given & ZAAK_GIVEN_MISSING) != 0)
        coded(out, "ontbreekt", KWK_GROUP_FACT, expect->missing);
    if ((given & ZAAK_GIVEN_DISPUTED) != 0)
        word(out, expect->disputed != 0 ? "omstreden" : "niet omstreden");
    if ((given & ZAAK_GIVEN_READING) != 0)
        coded(out, "lezing", KWK_GROUP_READING, expect->reading);
    linked(out, zaak, child, "aanleiding", expect->trigger);
    linked(out, zaak, child, "bewijs", expect->evidence);
    if ((given & ZAAK_GIVEN_PERSON) != 0 && expect->person == -1)
        word(out, "allen");
    else if ((given & ZAAK_GIVEN_PERSON) != 0)
        numbered(out, "persoon", expect->person);
    linked(out, zaak, child, "anker", expect->anchor);
    if ((given & ZAAK_GIVEN_ORDINAL) != 0)
        numbered(out, "volgnummer", expect->ordinal);
    out_char(out, '\n');
}

static void besluit_line(struct out *out, const struct zaak *zaak, const struct zaak_child *child,
                         const struct zaak_expect *expect)
{
    const bool one = expect->sort == ZAAK_EXPECT_BESLUIT;

    out_text(out, one ? "verwacht_besluit" : "verwacht_vereist");
    if (!one)
        word(out, kwk_code_name(KWK_GROUP_BESLUIT, expect->decision));
    if (expect->anchor != 0)
        reference(out, zaak, child, expect->anchor);
    if (expect->norm != 0)
        word(out, kwk_code_name(KWK_GROUP_NORM, expect->norm));
    word(out, expect->verdict == 0
                  ? "geen"
                  : kwk_code_name(one ? KWK_GROUP_DEFICIENCY : KWK_GROUP_NEEDED, expect->verdict));
    out_char(out, '\n');
}

/* A `verwacht_ontbreekt` line. */
static void missing_line(struct out *out, const struct zaak *zaak, const struct zaak_child *child,
                         const struct zaak_expect *expect)
{
    out_text(out, "verwacht_ontbreekt");
    word(out, kwk_code_name(KWK_GROUP_NORM, expect->norm));
    if (expect->lacks[0] == 0)
        word(out, "geen");
    for (uint32_t i = 0; i < ZAAK_LACKS_MAX && expect->lacks[i] != 0; i++)
        word(out, kwk_code_name(KWK_GROUP_FACT, expect->lacks[i]));
    linked(out, zaak, child, "anker", expect->anchor);
    if ((expect->given & ZAAK_GIVEN_PERSON) != 0 && expect->person == -1)
        word(out, "allen");
    else if ((expect->given & ZAAK_GIVEN_PERSON) != 0)
        numbered(out, "persoon", expect->person);
    if ((expect->given & ZAAK_GIVEN_ORDINAL) != 0)
        numbered(out, "volgnummer", expect->ordinal);
    linked(out, zaak, child, "aanvullen", expect->fact);
    if ((expect->given & ZAAK_GIVEN_LEAST) != 0)
        word(out, "ten_minste");
    out_char(out, '\n');
}

static void child_lines(struct out *out, const struct zaak *zaak, const struct zaak_child *child)
{
    int32_t next = 1;

    for (uint32_t i = 0; i < child->facts; i++) {
        const struct kwk_fact *fact = &zaak->facts[child->facts_at + i];
        fact_line(out, zaak, child, fact, fact->id != next);
        next = fact->id == INT32_MAX ? 0 : fact->id + 1;
    }
    for (uint32_t i = 0; i < child->expects; i++) {
        const struct zaak_expect *expect = &zaak->expects[child->expects_at + i];
        if (expect->sort == ZAAK_EXPECT_BESLUIT || expect->sort == ZAAK_EXPECT_VEREIST)
            besluit_line(out, zaak, child, expect);
        else if (expect->sort == ZAAK_EXPECT_MISSING)
            missing_line(out, zaak, child, expect);
        else
            expect_line(out, zaak, child, expect);
    }
}

void zaak_write(const struct zaak *zaak, struct out *out)
{
    if (zaak->title.length > 0) {
        out_text(out, "zaak ");
        put(out, zaak->title);
        out_char(out, '\n');
    }
    for (uint32_t i = 0; i < zaak->source_count; i++) {
        out_text(out, "bron ");
        put(out, zaak->sources[i]);
        out_char(out, '\n');
    }
    for (uint32_t c = 0; c < zaak->child_count; c++) {
        const struct zaak_child *child = &zaak->children[c];
        if (child->label.length > 0 || zaak->child_count > 1) {
            out_text(out, child->label.length > 0 ? "kind " : "kind -");
            put(out, child->label);
            out_char(out, '\n');
        }
        query_lines(out, &child->query);
        child_lines(out, zaak, child);
    }
}
