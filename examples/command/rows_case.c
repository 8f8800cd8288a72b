/*
 * rows_case.c: a case as flat rows of sixteen integers, the fields of struct kwk_fact in order.
 * Plain C11.
 *
 * Before the facts of each child stands "#kind," with the nine integers of its question: as_of,
 * known_on, from, edition, sets, policy, complete_kinds, complete_from, complete_through. A line
 * that begins with a letter is a heading and is skipped. Names, title and expectations have no
 * place in rows.
 */
#include "rows_case.h"
#include "zaak_words.h"

enum {
    FIELDS = 16,
    QUERY_FIELDS = 9
};

static const char heading[] =
    "kind,date,last_day,recorded,withdrawn,id,ref,ref2,person,value,detail,"
    "roles,persons,flags,known,reserved\n";

void rows_measure(const char *text, uint32_t length, struct zaak_room *room)
{
    *room = (struct zaak_room){.children = 1};
    for (uint32_t i = 0; i < length; i++) {
        if (i == 0 || text[i - 1] == '\n') {
            room->facts++;
            room->children += text[i] == '#' ? 1u : 0u;
        }
    }
}

static bool is_heading(struct zaak_text line)
{
    char first = line.length > 0 ? line.start[0] : 'a';

    return (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
}

/* Exactly `count` integers with commas between them. */
static bool integers(struct zaak_text line, int32_t *numbers, uint32_t count)
{
    uint32_t at = 0;

    for (uint32_t i = 0; i < count; i++) {
        struct zaak_text word = {line.start + at, 0};
        while (at < line.length && line.start[at] != ',') {
            at++;
            word.length++;
        }
        while (word.length > 0 && word.start[0] == ' ') {
            word.start++;
            word.length--;
        }
        if (!zaak_integer(word, &numbers[i]))
            return false;
        if (i + 1 < count && at++ >= line.length)
            return false;
    }
    return at == line.length;
}

static bool read_query(struct zaak_reader *reader, struct zaak_text line, uint32_t number)
{
    struct zaak_text rest = {line.start + 6, line.length - 6};
    int32_t fields[QUERY_FIELDS];
    struct kwk_query *query = &reader->common;

    if (!integers(rest, fields, QUERY_FIELDS))
        return zaak_fail(reader->fault, ZAAK_E_ROW, number, line, ZAAK_WANT_ROW_CHILD);
    *query = (struct kwk_query){.size = sizeof *query};
    query->as_of = fields[0];
    query->known_on = fields[1];
    query->from = fields[2];
    query->edition = fields[3];
    query->sets = (uint32_t)fields[4];
    query->policy = (uint32_t)fields[5];
    query->complete_kinds = fields[6];
    query->complete_from = fields[7];
    query->complete_through = fields[8];
    return zaak_begin_child(reader, (struct zaak_text){0, 0}, number);
}

static bool read_row(struct zaak_reader *reader, struct zaak_text line, uint32_t number)
{
    struct zaak *zaak = reader->zaak;
    struct kwk_fact *fact;
    int32_t f[FIELDS];

    if (!integers(line, f, FIELDS))
        return zaak_fail(reader->fault, ZAAK_E_ROW, number, line, ZAAK_WANT_ROW);
    if (reader->child == 0 && !zaak_begin_child(reader, (struct zaak_text){0, 0}, number))
        return false;
    if (zaak->fact_count >= zaak->fact_room || reader->child->facts >= KWK_FACTS_MAX)
        return zaak_fail(reader->fault, ZAAK_E_MANY, number, line, ZAAK_WANT_NOTHING);
    zaak->lines[zaak->fact_count] = number;
    fact = &zaak->facts[zaak->fact_count++];
    reader->child->facts++;
    *fact = (struct kwk_fact){.kind = f[0],
                              .date = f[1],
                              .last_day = f[2],
                              .recorded = f[3],
                              .withdrawn = f[4],
                              .id = f[5],
                              .ref = f[6],
                              .ref2 = f[7],
                              .person = f[8],
                              .value = f[9],
                              .detail = f[10],
                              .roles = (uint32_t)f[11],
                              .persons = (uint32_t)f[12],
                              .flags = (uint32_t)f[13],
                              .known = (uint32_t)f[14],
                              .reserved = f[15]};
    return true;
}

bool rows_read(const char *text, uint32_t length, struct zaak *zaak, struct zaak_fault *fault)
{
    struct zaak_reader reader = {.zaak = zaak, .fault = fault};
    const char *at = text;
    const char *end = text + length;
    uint32_t number = 0;

    *fault = (struct zaak_fault){0};
    reader.common.size = sizeof reader.common;
    while (at < end) {
        struct zaak_text line = {at, 0};
        number++;
        while (at < end && *at != '\n')
            at++;
        line.length = (uint32_t)(at - line.start);
        at += at < end ? 1 : 0;
        if (line.length > 0 && line.start[line.length - 1] == '\r')
            line.length--;
        if (line.length == 0 || is_heading(line))
            continue;
        if (line.length > ZAAK_LINE_MAX) {
            zaak_fail(fault, ZAAK_E_LONG, number, (struct zaak_text){0, 0}, ZAAK_WANT_SHORTER);
            fault->number = ZAAK_LINE_MAX;
            return false;
        }
        if (line.length > 6 && zaak_is((struct zaak_text){line.start, 6}, "#kind,")) {
            if (!read_query(&reader, line, number))
                return false;
        } else if (!read_row(&reader, line, number)) {
            return false;
        }
    }
    if (zaak->child_count == 0)
        return zaak_fail(fault, ZAAK_E_EMPTY, number, (struct zaak_text){0, 0}, ZAAK_WANT_ROW);
    return zaak_finish(zaak, fault);
}

static void write_query(const struct kwk_query *query, struct out *out)
{
    const int32_t fields[QUERY_FIELDS] = {
        query->as_of,          query->known_on,      query->from,
        query->edition,        (int32_t)query->sets, (int32_t)query->policy,
        query->complete_kinds, query->complete_from, query->complete_through};

    out_text(out, "#kind");
    for (uint32_t i = 0; i < QUERY_FIELDS; i++) {
        out_char(out, ',');
        out_number(out, fields[i]);
    }
    out_char(out, '\n');
}

static void write_row(const struct kwk_fact *fact, struct out *out)
{
    const int32_t fields[FIELDS] = {fact->kind,
                                    fact->date,
                                    fact->last_day,
                                    fact->recorded,
                                    fact->withdrawn,
                                    fact->id,
                                    fact->ref,
                                    fact->ref2,
                                    fact->person,
                                    fact->value,
                                    fact->detail,
                                    (int32_t)fact->roles,
                                    (int32_t)fact->persons,
                                    (int32_t)fact->flags,
                                    (int32_t)fact->known,
                                    fact->reserved};

    for (uint32_t i = 0; i < FIELDS; i++) {
        if (i > 0)
            out_char(out, ',');
        out_number(out, fields[i]);
    }
    out_char(out, '\n');
}

void rows_write(const struct zaak *zaak, struct out *out)
{
    out_text(out, heading);
    for (uint32_t c = 0; c < zaak->child_count; c++) {
        const struct zaak_child *child = &zaak->children[c];
        write_query(&child->query, out);
        for (uint32_t i = 0; i < child->facts; i++)
            write_row(&zaak->facts[child->facts_at + i], out);
    }
}
