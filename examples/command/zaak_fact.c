/*
 * zaak_fact.c: one fact line of a text case. Plain C11.
 */
#include "zaak_words.h"

#define FIELD_BIT(field) (1u << ((field)-1))

enum {
    VALUES_MAX = 128 /* `volledig a, b, c` */
};

/* A fact while its line is read. */
struct draft {
    struct kwk_fact fact;
    struct kwk_fact_info info;
    uint32_t seen; /* FIELD_BIT of what the line named */
    bool open;
    bool with_parent;  /* `ouder 1 gezag`: two facts */
    bool participants; /* after `met` or `door`: role words only */
    bool has_name;
    struct zaak_text name;
    int32_t values[VALUES_MAX];
    uint32_t value_count;
};

static bool uses(const struct draft *draft, int32_t field)
{
    return (draft->info.uses & FIELD_BIT(field)) != 0;
}

static bool fail_kind(struct zaak_reader *reader, const struct draft *draft, int32_t code,
                      const struct zaak_scan *scan, struct zaak_text got, int32_t want)
{
    zaak_fail(reader->fault, code, scan->line, got, want);
    reader->fault->kind = draft->fact.kind;
    if (want == ZAAK_WANT_CODE)
        reader->fault->group = draft->info.value_group;
    return false;
}

/* A part may stand once, and only where the kind has it. */
static bool take(struct zaak_reader *reader, struct draft *draft, const struct zaak_scan *scan,
                 struct zaak_text word, int32_t field)
{
    bool always = field == KWK_FIELD_DATE || field == KWK_FIELD_RECORDED ||
                  field == KWK_FIELD_WITHDRAWN || field == KWK_FIELD_ID;

    if (!always && !uses(draft, field))
        return fail_kind(reader, draft, ZAAK_E_UNUSED, scan, word, ZAAK_WANT_NOTHING);
    if ((draft->seen & FIELD_BIT(field)) != 0)
        return fail_kind(reader, draft, ZAAK_E_TWICE, scan, word, ZAAK_WANT_NOTHING);
    draft->seen |= FIELD_BIT(field);
    return true;
}

static bool set_kind(struct zaak_reader *reader, struct draft *draft, const struct zaak_scan *scan,
                     struct zaak_text word, int32_t kind)
{
    draft->fact.kind = kind;
    draft->info.size = sizeof draft->info;
    if (kwk_fact_info(kind, &draft->info) != KWK_OK)
        return zaak_fail(reader->fault, ZAAK_E_START, scan->line, word, ZAAK_WANT_START);
    return true;
}

static bool is_person_word(struct zaak_text word)
{
    return zaak_is(word, "persoon") || zaak_is(word, "ouder") || zaak_is(word, "werker") ||
           zaak_is(word, "verzorger");
}

/* `persoon 3`: whom it is about, or who took part. */
static bool read_person(struct zaak_reader *reader, struct draft *draft,
                        const struct zaak_scan *scan, struct zaak_text word)
{
    int32_t person = 0;

    if (!zaak_number(word, KWK_PERSON_MAX, &person))
        return fail_kind(reader, draft, ZAAK_E_NUMBER, scan, word, ZAAK_WANT_PERSON);
    if (uses(draft, KWK_FIELD_PERSONS)) {
        if (person > 31)
            return fail_kind(reader, draft, ZAAK_E_NUMBER, scan, word, ZAAK_WANT_PARTICIPANT);
        draft->fact.persons |= 1u << person;
        return true;
    }
    if (!take(reader, draft, scan, word, KWK_FIELD_PERSON))
        return false;
    draft->fact.person = person;
    return true;
}

static bool read_flag(struct zaak_reader *reader, struct draft *draft, const struct zaak_scan *scan,
                      struct zaak_text word, bool yes)
{
    int32_t flag = 0;

    if (!zaak_code(KWK_GROUP_FLAG, word, &flag))
        return fail_kind(reader, draft, ZAAK_E_WORD, scan, word, ZAAK_WANT_FLAG);
    if (((uint32_t)flag & draft->info.flags) == 0)
        return fail_kind(reader, draft, ZAAK_E_UNUSED, scan, word, ZAAK_WANT_NOTHING);
    if (((uint32_t)flag & draft->fact.known) != 0)
        return fail_kind(reader, draft, ZAAK_E_TWICE, scan, word, ZAAK_WANT_NOTHING);
    draft->fact.known |= (uint32_t)flag;
    if (yes)
        draft->fact.flags |= (uint32_t)flag;
    return true;
}

static bool read_value(struct zaak_reader *reader, struct draft *draft,
                       const struct zaak_scan *scan, struct zaak_text word, int32_t value)
{
    if (draft->fact.kind == KWK_FACT_VOLLEDIG) {
        if (draft->value_count == VALUES_MAX)
            return fail_kind(reader, draft, ZAAK_E_TWICE, scan, word, ZAAK_WANT_NOTHING);
        draft->values[draft->value_count++] = value;
        draft->seen |= FIELD_BIT(KWK_FIELD_VALUE);
        draft->fact.value = draft->values[0];
        return true;
    }
    if (!take(reader, draft, scan, word, KWK_FIELD_VALUE))
        return false;
    draft->fact.value = value;
    return true;
}

/* A word that is no keyword: value, second code, flag or role, in this order. */
static bool read_word(struct zaak_reader *reader, struct draft *draft, const struct zaak_scan *scan,
                      struct zaak_text word)
{
    int32_t number = 0;
    bool value_free =
        (draft->seen & FIELD_BIT(KWK_FIELD_VALUE)) == 0 || draft->fact.kind == KWK_FACT_VOLLEDIG;
    bool detail_free = (draft->seen & FIELD_BIT(KWK_FIELD_DETAIL)) == 0;
    bool is_value =
        uses(draft, KWK_FIELD_VALUE) && zaak_code(draft->info.value_group, word, &number);

    if (!draft->participants && is_value && value_free)
        return read_value(reader, draft, scan, word, number);
    if (!draft->participants && uses(draft, KWK_FIELD_DETAIL) && detail_free &&
        zaak_code(draft->info.detail_group, word, &number)) {
        draft->seen |= FIELD_BIT(KWK_FIELD_DETAIL);
        draft->fact.detail = number;
        return true;
    }
    if (zaak_code(KWK_GROUP_FLAG, word, &number) && ((uint32_t)number & draft->info.flags) != 0)
        return read_flag(reader, draft, scan, word, true);
    if (zaak_code(KWK_GROUP_ROL, word, &number)) {
        if (uses(draft, KWK_FIELD_ROLES)) {
            draft->fact.roles |= 1u << number;
            return true;
        }
        if (number == KWK_ROL_JEUGDIGE && uses(draft, KWK_FIELD_PERSONS)) {
            draft->fact.persons |= 1u;
            return true;
        }
        if (number == KWK_ROL_JEUGDIGE && uses(draft, KWK_FIELD_PERSON))
            return take(reader, draft, scan, word, KWK_FIELD_PERSON);
        if (!is_value)
            return fail_kind(reader, draft, ZAAK_E_UNUSED, scan, word, ZAAK_WANT_NOTHING);
    }
    if (is_value)
        return fail_kind(reader, draft, ZAAK_E_TWICE, scan, word, ZAAK_WANT_NOTHING);
    if (zaak_code(KWK_GROUP_FLAG, word, &number))
        return fail_kind(reader, draft, ZAAK_E_UNUSED, scan, word, ZAAK_WANT_NOTHING);
    if (uses(draft, KWK_FIELD_VALUE) && value_free && draft->info.value_group != KWK_GROUP_GETAL)
        return fail_kind(reader, draft, ZAAK_E_WORD, scan, word, ZAAK_WANT_CODE);
    return fail_kind(reader, draft, ZAAK_E_WORD, scan, word, ZAAK_WANT_FACT_PART);
}

static bool read_end(struct zaak_reader *reader, struct draft *draft, struct zaak_scan *scan,
                     struct zaak_text word)
{
    kwk_date date = 0;

    if (!take(reader, draft, scan, word, KWK_FIELD_LAST_DAY) ||
        !zaak_date_after(reader, scan, word, &date))
        return false;
    if (zaak_is(word, "tot") && kwk_date_add_days(date, -1, &date) != KWK_OK)
        return fail_kind(reader, draft, ZAAK_E_DATE, scan, word, ZAAK_WANT_DATE);
    draft->fact.last_day = date;
    return true;
}

static bool read_dated(struct zaak_reader *reader, struct draft *draft, struct zaak_scan *scan,
                       struct zaak_text word, int32_t field, kwk_date *date)
{
    return take(reader, draft, scan, word, field) && zaak_date_after(reader, scan, word, date);
}

static bool read_linked(struct zaak_reader *reader, struct draft *draft, struct zaak_scan *scan,
                        struct zaak_text word, int32_t field, int32_t *id)
{
    return take(reader, draft, scan, word, field) && zaak_reference(reader, scan, word, id);
}

static bool read_numbered(struct zaak_reader *reader, struct draft *draft, struct zaak_scan *scan,
                          struct zaak_text word, int32_t field, int32_t most, int32_t *number)
{
    return take(reader, draft, scan, word, field) &&
           zaak_number_after(reader, scan, word, most, number);
}

static bool read_name(struct zaak_reader *reader, struct draft *draft, const struct zaak_scan *scan,
                      struct zaak_text word)
{
    if (draft->has_name)
        return zaak_fail(reader->fault, ZAAK_E_TWICE, scan->line, word, ZAAK_WANT_NOTHING);
    draft->has_name = true;
    draft->name = (struct zaak_text){word.start + 1, word.length - 1};
    return true;
}

/* Words that open a part; `handled` is false when this is none. */
static bool read_keyword(struct zaak_reader *reader, struct draft *draft, struct zaak_scan *scan,
                         struct zaak_text word, bool *handled)
{
    struct kwk_fact *fact = &draft->fact;
    struct zaak_text next;
    int32_t number = 0;

    *handled = true;
    if (zaak_is(word, "t/m") || zaak_is(word, "tot"))
        return read_end(reader, draft, scan, word);
    if (zaak_is(word, "-") || zaak_is(word, "open")) {
        if ((draft->seen & FIELD_BIT(KWK_FIELD_LAST_DAY)) != 0 || draft->open)
            return fail_kind(reader, draft, ZAAK_E_TWICE, scan, word, ZAAK_WANT_NOTHING);
        draft->open = true;
        return true;
    }
    if (zaak_is(word, "geregistreerd"))
        return read_dated(reader, draft, scan, word, KWK_FIELD_RECORDED, &fact->recorded);
    if (zaak_is(word, "ingetrokken"))
        return read_dated(reader, draft, scan, word, KWK_FIELD_WITHDRAWN, &fact->withdrawn);
    if (zaak_is(word, "bij"))
        return read_linked(reader, draft, scan, word, KWK_FIELD_REF, &fact->ref);
    if (zaak_is(word, "op"))
        return read_linked(reader, draft, scan, word, KWK_FIELD_REF2, &fact->ref2);
    if (zaak_is(word, "nr")) {
        if (!read_numbered(reader, draft, scan, word, KWK_FIELD_ID, INT32_MAX, &fact->id))
            return false;
        if (fact->id == 0)
            return fail_kind(reader, draft, ZAAK_E_NUMBER, scan, word, ZAAK_WANT_POSITIVE);
        return true;
    }
    if (zaak_is(word, "betreft"))
        return read_numbered(reader, draft, scan, word, KWK_FIELD_PERSON, KWK_PERSON_MAX,
                             &fact->person);
    if (zaak_is(word, "allen")) {
        fact->person = -1;
        return take(reader, draft, scan, word, KWK_FIELD_PERSON);
    }
    if (zaak_is(word, "met") || zaak_is(word, "door")) {
        draft->participants = true;
        return true;
    }
    if (zaak_is(word, "niet")) {
        if (!zaak_next(scan, &next))
            return fail_kind(reader, draft, ZAAK_E_FOLLOW, scan, word, ZAAK_WANT_FLAG);
        return read_flag(reader, draft, scan, next, false);
    }
    if (zaak_is(word, "zonder_verslag")) {
        next = (struct zaak_text){"met_verslag", 11};
        return read_flag(reader, draft, scan, next, false);
    }
    if (draft->info.value_group == KWK_GROUP_GETAL &&
        (zaak_is(word, "waarde") || (zaak_is(word, "gi") && fact->kind == KWK_FACT_GI_BELAST)))
        return read_numbered(reader, draft, scan, word, KWK_FIELD_VALUE, INT32_MAX, &fact->value);
    if (is_person_word(word) && zaak_peek(scan, &next) && zaak_number(next, INT32_MAX, &number)) {
        zaak_next(scan, &next);
        return read_person(reader, draft, scan, next);
    }
    *handled = false;
    return true;
}

/* A word that starts with a digit: a person right after the fact word, an age, or the date. */
static bool read_digits(struct zaak_reader *reader, struct draft *draft, struct zaak_scan *scan,
                        struct zaak_text word, bool first)
{
    int32_t number = 0;

    if (uses(draft, KWK_FIELD_VALUE) && zaak_code(draft->info.value_group, word, &number))
        return read_word(reader, draft, scan, word);
    if (first && word.length <= 3 && uses(draft, KWK_FIELD_PERSON) &&
        !uses(draft, KWK_FIELD_PERSONS))
        return read_person(reader, draft, scan, word);
    if (!zaak_date(word, draft->info.partial != 0, &draft->fact.date))
        return fail_kind(reader, draft, ZAAK_E_DATE, scan, word,
                         draft->info.partial != 0 ? ZAAK_WANT_PARTIAL : ZAAK_WANT_DATE);
    return take(reader, draft, scan, word, KWK_FIELD_DATE);
}

static bool read_part(struct zaak_reader *reader, struct draft *draft, struct zaak_scan *scan,
                      struct zaak_text word, bool first)
{
    bool handled = false;

    if (word.start[0] == '@')
        return read_name(reader, draft, scan, word);
    if (word.start[0] >= '0' && word.start[0] <= '9')
        return read_digits(reader, draft, scan, word, first);
    if (draft->fact.kind == KWK_FACT_OUDER && zaak_is(word, "gezag")) {
        draft->with_parent = true;
        return set_kind(reader, draft, scan, word, KWK_FACT_GEZAG);
    }
    if (!read_keyword(reader, draft, scan, word, &handled))
        return false;
    return handled || read_word(reader, draft, scan, word);
}

/* What every kind needs, and what this kind needs. */
static bool check_whole(struct zaak_reader *reader, struct draft *draft,
                        const struct zaak_scan *scan, struct zaak_text word)
{
    struct kwk_fact *fact = &draft->fact;
    uint32_t lacking = draft->info.required & ~draft->seen;
    bool undated = fact->kind == KWK_FACT_VOLLEDIG || fact->kind == KWK_FACT_LEZING;

    if ((draft->seen & FIELD_BIT(KWK_FIELD_DATE)) == 0) {
        if (!undated)
            return fail_kind(reader, draft, ZAAK_E_NO_DATE, scan, word, ZAAK_WANT_DATE);
        fact->date = ZAAK_DATE_ALWAYS;
    }
    if ((lacking & FIELD_BIT(KWK_FIELD_VALUE)) != 0)
        return fail_kind(reader, draft, ZAAK_E_REQUIRED, scan, word, ZAAK_WANT_CODE);
    if ((lacking & FIELD_BIT(KWK_FIELD_DETAIL)) != 0) {
        fail_kind(reader, draft, ZAAK_E_REQUIRED, scan, word, ZAAK_WANT_CODE);
        reader->fault->group = draft->info.detail_group;
        return false;
    }
    if ((lacking & FIELD_BIT(KWK_FIELD_PERSON)) != 0)
        return fail_kind(reader, draft, ZAAK_E_REQUIRED, scan, word, ZAAK_WANT_PERSON);
    if ((lacking & FIELD_BIT(KWK_FIELD_REF)) != 0)
        return fail_kind(reader, draft, ZAAK_E_REQUIRED, scan, word, ZAAK_WANT_REF);
    if ((lacking & FIELD_BIT(KWK_FIELD_LAST_DAY)) != 0)
        return fail_kind(reader, draft, ZAAK_E_REQUIRED, scan, word, ZAAK_WANT_LAST_DAY);
    if (fact->last_day != 0 && fact->last_day < fact->date)
        return fail_kind(reader, draft, ZAAK_E_ORDER, scan, word, ZAAK_WANT_NOTHING);
    return true;
}

static bool store(struct zaak_reader *reader, const struct zaak_scan *scan, struct kwk_fact fact)
{
    struct zaak *zaak = reader->zaak;

    if (zaak->fact_count >= zaak->fact_room || reader->child->facts >= KWK_FACTS_MAX)
        return zaak_fail(reader->fault, ZAAK_E_MANY, scan->line, (struct zaak_text){0, 0},
                         ZAAK_WANT_NOTHING);
    if (fact.id == 0) {
        if (reader->last_id == INT32_MAX)
            return zaak_fail(reader->fault, ZAAK_E_NUMBER, scan->line, (struct zaak_text){"nr", 2},
                             ZAAK_WANT_POSITIVE);
        fact.id = reader->last_id + 1;
    }
    reader->last_id = fact.id;
    zaak->facts[zaak->fact_count] = fact;
    zaak->lines[zaak->fact_count] = scan->line;
    zaak->fact_count++;
    reader->child->facts++;
    return true;
}

static bool store_all(struct zaak_reader *reader, const struct zaak_scan *scan, struct draft *draft)
{
    struct kwk_fact *fact = &draft->fact;
    uint32_t index = 0;

    if (draft->with_parent) {
        struct kwk_fact parent = {.kind = KWK_FACT_OUDER,
                                  .date = fact->date,
                                  .id = fact->id,
                                  .recorded = fact->recorded,
                                  .withdrawn = fact->withdrawn,
                                  .person = fact->person};
        if (!store(reader, scan, parent))
            return false;
        fact->id = 0;
    }
    if (!store(reader, scan, *fact))
        return false;
    for (uint32_t i = 1; i < draft->value_count; i++) {
        fact->id = 0;
        fact->value = draft->values[i];
        if (!store(reader, scan, *fact))
            return false;
    }
    if (!draft->has_name)
        return true;
    if (!zaak_find_name(reader, draft->name, scan->line, &index))
        return false;
    struct zaak_name *name = &reader->zaak->names[reader->child->names_at + index];
    if (name->id != 0) {
        zaak_fail(reader->fault, ZAAK_E_NAME_TWICE, scan->line, draft->name, ZAAK_WANT_NOTHING);
        reader->fault->number = (int32_t)name->line;
        return false;
    }
    name->id = reader->last_id;
    name->line = scan->line;
    return true;
}

bool zaak_read_fact(struct zaak_reader *reader, struct zaak_scan *scan)
{
    struct draft draft = {0};
    struct zaak_text kind_word;
    struct zaak_text word;
    int32_t kind = 0;
    bool first = true;

    zaak_next(scan, &kind_word);
    if (kind_word.start[0] == '@') {
        if (!read_name(reader, &draft, scan, kind_word))
            return false;
        if (!zaak_next(scan, &kind_word))
            return zaak_fail(reader->fault, ZAAK_E_FOLLOW, scan->line, draft.name, ZAAK_WANT_START);
    }
    if (!zaak_code(KWK_GROUP_FACT, kind_word, &kind))
        return zaak_fail(reader->fault, ZAAK_E_START, scan->line, kind_word, ZAAK_WANT_START);
    if (!set_kind(reader, &draft, scan, kind_word, kind))
        return false;
    while (zaak_next(scan, &word)) {
        if (!read_part(reader, &draft, scan, word, first))
            return false;
        first = false;
    }
    return check_whole(reader, &draft, scan, kind_word) && store_all(reader, scan, &draft);
}
