/*
 * zaak_reader.c: a text case: lines, header lines, children. Plain C11 over a buffer.
 * zaak_fact.c reads fact lines, zaak_expect.c `verwacht` lines.
 */
#include "zaak_words.h"

static const struct zaak_text nothing = {0, 0};

void zaak_measure(const char *text, uint32_t length, struct zaak_room *room)
{
    uint32_t words = 0;
    uint32_t lines = 0;
    bool blank = true;
    bool empty = true;

    *room = (struct zaak_room){0};
    for (uint32_t i = 0; i < length; i++) {
        char byte = text[i];
        if (byte == '\n') {
            lines += empty ? 0u : 1u;
            empty = true;
        } else if (byte != '\r' && byte != ' ' && byte != '\t') {
            empty = false;
        }
        if (byte == '@')
            room->names++;
        /* every word of a `volledig` line may be a fact */
        if (byte == ' ' || byte == '\t' || byte == ',' || byte == '\n' || byte == '\r') {
            blank = true;
        } else {
            words += blank ? 1u : 0u;
            blank = false;
        }
    }
    lines += empty ? 0u : 1u;
    room->sources = lines;
    room->children = lines + 1;
    room->facts = words;
    room->expects = lines;
}

/* Bytes of the UTF-8 character at `at`; 0 if it is none. */
static uint32_t utf8_length(const unsigned char *at, const unsigned char *end)
{
    uint32_t length;
    unsigned char low = 0x80u;
    unsigned char high = 0xBFu;

    if (at[0] < 0x80u)
        return 1;
    if (at[0] >= 0xC2u && at[0] <= 0xDFu)
        length = 2;
    else if (at[0] >= 0xE0u && at[0] <= 0xEFu)
        length = 3;
    else if (at[0] >= 0xF0u && at[0] <= 0xF4u)
        length = 4;
    else
        return 0;
    if (at[0] == 0xE0u)
        low = 0xA0u;
    if (at[0] == 0xEDu)
        high = 0x9Fu;
    if (at[0] == 0xF0u)
        low = 0x90u;
    if (at[0] == 0xF4u)
        high = 0x8Fu;
    if ((uint32_t)(end - at) < length || at[1] < low || at[1] > high)
        return 0;
    for (uint32_t i = 2; i < length; i++) {
        if (at[i] < 0x80u || at[i] > 0xBFu)
            return 0;
    }
    return length;
}

static bool check_line(struct zaak_reader *reader, const struct zaak_scan *scan)
{
    const unsigned char *at = (const unsigned char *)scan->at;
    const unsigned char *end = (const unsigned char *)scan->end;

    if (scan->end - scan->at > ZAAK_LINE_MAX) {
        zaak_fail(reader->fault, ZAAK_E_LONG, scan->line, nothing, ZAAK_WANT_SHORTER);
        reader->fault->number = ZAAK_LINE_MAX;
        return false;
    }
    while (at < end) {
        uint32_t length = utf8_length(at, end);
        if (length == 0)
            return zaak_fail(reader->fault, ZAAK_E_UTF8, scan->line, nothing, ZAAK_WANT_TEXT);
        if ((*at < 0x20u && *at != '\t') || *at == 0x7Fu)
            return zaak_fail(reader->fault, ZAAK_E_CONTROL, scan->line, nothing, ZAAK_WANT_TEXT);
        at += length;
    }
    return true;
}

/* A child's names are settled when its last line was read. */
static bool settle(struct zaak_reader *reader, int32_t *id)
{
    struct zaak_name *name;

    if (*id >= 0)
        return true;
    name = &reader->zaak->names[reader->child->names_at + (uint32_t)(-1 - *id)];
    if (name->id == 0)
        return zaak_fail(reader->fault, ZAAK_E_NAME, name->line, name->text, ZAAK_WANT_NAME);
    *id = name->id;
    return true;
}

bool zaak_end_child(struct zaak_reader *reader)
{
    struct zaak *zaak = reader->zaak;
    struct zaak_child *child = reader->child;

    for (uint32_t i = 0; i < child->facts; i++) {
        struct kwk_fact *fact = &zaak->facts[child->facts_at + i];
        if (!settle(reader, &fact->ref) || !settle(reader, &fact->ref2))
            return false;
    }
    for (uint32_t i = 0; i < child->expects; i++) {
        struct zaak_expect *expect = &zaak->expects[child->expects_at + i];
        if (!settle(reader, &expect->anchor) || !settle(reader, &expect->trigger) ||
            !settle(reader, &expect->evidence) || !settle(reader, &expect->about) ||
            !settle(reader, &expect->fact))
            return false;
    }
    return true;
}

bool zaak_begin_child(struct zaak_reader *reader, struct zaak_text label, uint32_t line)
{
    struct zaak *zaak = reader->zaak;

    if (zaak->child_count >= zaak->child_room || zaak->child_count >= ZAAK_CHILDREN_MAX)
        return zaak_fail(reader->fault, ZAAK_E_MANY, line, label, ZAAK_WANT_NOTHING);
    reader->child = &zaak->children[zaak->child_count++];
    *reader->child = (struct zaak_child){.label = label,
                                         .line = line,
                                         .facts_at = zaak->fact_count,
                                         .names_at = zaak->name_count,
                                         .expects_at = zaak->expect_count,
                                         .query = reader->common};
    reader->last_id = 0;
    return true;
}

static bool read_kind(struct zaak_reader *reader, struct zaak_scan *scan, struct zaak_text keyword)
{
    struct zaak_text label;
    struct zaak *zaak = reader->zaak;

    if (!zaak_next(scan, &label))
        return zaak_fail(reader->fault, ZAAK_E_FOLLOW, scan->line, keyword, ZAAK_WANT_LABEL);
    if (!zaak_is_label(label))
        return zaak_fail(reader->fault, ZAAK_E_WORD, scan->line, label, ZAAK_WANT_LABEL);
    if (zaak_is(label, "-"))
        label.length = 0;
    for (uint32_t i = 0; label.length > 0 && i < zaak->child_count; i++) {
        if (zaak_same(zaak->children[i].label, label)) {
            zaak_fail(reader->fault, ZAAK_E_NAME_TWICE, scan->line, label, ZAAK_WANT_NOTHING);
            reader->fault->number = (int32_t)zaak->children[i].line;
            return false;
        }
    }
    if (!reader->in_child) {
        /* the first child's own header lines start here */
        reader->common = reader->child->query;
        zaak->child_count = 0;
    } else if (!zaak_end_child(reader)) {
        return false;
    }
    reader->in_child = true;
    return zaak_begin_child(reader, label, scan->line);
}

static bool read_sets(struct zaak_reader *reader, struct zaak_scan *scan, struct zaak_text keyword)
{
    struct zaak_text word;

    if (!zaak_next(scan, &word))
        return zaak_fail(reader->fault, ZAAK_E_FOLLOW, scan->line, keyword, ZAAK_WANT_SETS);
    do {
        if (zaak_is(word, "kader"))
            reader->child->query.sets |= KWK_SET_KADER;
        else if (zaak_is(word, "wet"))
            reader->child->query.sets |= KWK_SET_WET;
        else
            return zaak_fail(reader->fault, ZAAK_E_WORD, scan->line, word, ZAAK_WANT_SETS);
    } while (zaak_next(scan, &word));
    return true;
}

static bool read_edition(struct zaak_reader *reader, struct zaak_scan *scan,
                         struct zaak_text keyword)
{
    struct zaak_text word;

    if (!zaak_next(scan, &word))
        return zaak_fail(reader->fault, ZAAK_E_FOLLOW, scan->line, keyword, ZAAK_WANT_EDITION);
    for (int32_t edition = 1; edition <= kwk_edition(); edition++) {
        const char *name = kwk_edition_name(edition);
        if (name != 0 && zaak_is(word, name)) {
            reader->child->query.edition = edition;
            return true;
        }
    }
    return zaak_fail(reader->fault, ZAAK_E_WORD, scan->line, word, ZAAK_WANT_EDITION);
}

/* volledig_tot <fact word or alles> [van <date>] [t/m <date>] */
static bool read_complete(struct zaak_reader *reader, struct zaak_scan *scan,
                          struct zaak_text keyword)
{
    struct kwk_query *query = &reader->child->query;
    struct zaak_text word;

    query->complete_from = 0;
    query->complete_through = 0;
    if (zaak_peek(scan, &word) && zaak_is(word, "alles")) {
        zaak_next(scan, &word);
        query->complete_kinds = ZAAK_KIND_ALLES;
    } else if (!zaak_code_after(reader, scan, keyword, KWK_GROUP_FACT, &query->complete_kinds)) {
        return false;
    }
    while (zaak_next(scan, &word)) {
        bool from = zaak_is(word, "van");
        if (!from && !zaak_is(word, "t/m"))
            return zaak_fail(reader->fault, ZAAK_E_WORD, scan->line, word, ZAAK_WANT_LAST_DAY);
        if (!zaak_date_after(reader, scan, word,
                             from ? &query->complete_from : &query->complete_through))
            return false;
    }
    return true;
}

/* Header lines; `handled` is false when this is none. */
static bool read_header(struct zaak_reader *reader, struct zaak_scan *scan, struct zaak_text word,
                        bool *handled)
{
    struct zaak *zaak = reader->zaak;
    struct kwk_query *query = &reader->child->query;
    struct zaak_scan after = *scan;
    struct zaak_text rest;
    int32_t policy = 0;

    *handled = true;
    zaak_next(&after, &rest);
    if (zaak_is(word, "zaak")) {
        if (zaak->title.length > 0)
            return zaak_fail(reader->fault, ZAAK_E_TWICE, scan->line, word, ZAAK_WANT_NOTHING);
        zaak->title = zaak_rest(&after);
        scan->at = after.at;
        return true;
    }
    if (zaak_is(word, "bron")) {
        if (zaak->source_count >= zaak->source_room)
            return zaak_fail(reader->fault, ZAAK_E_MANY, scan->line, word, ZAAK_WANT_NOTHING);
        zaak->sources[zaak->source_count++] = zaak_rest(&after);
        scan->at = after.at;
        return true;
    }
    zaak_next(scan, &word);
    if (zaak_is(word, "kind"))
        return read_kind(reader, scan, word);
    if (zaak_is(word, "peildatum"))
        return zaak_date_after(reader, scan, word, &query->as_of);
    if (zaak_is(word, "bekend_op"))
        return zaak_date_after(reader, scan, word, &query->known_on);
    if (zaak_is(word, "vanaf"))
        return zaak_date_after(reader, scan, word, &query->from);
    if (zaak_is(word, "editie"))
        return read_edition(reader, scan, word);
    if (zaak_is(word, "sets"))
        return read_sets(reader, scan, word);
    if (zaak_is(word, "volledig_tot"))
        return read_complete(reader, scan, word);
    if (zaak_is(word, "beleid")) {
        if (!zaak_code_after(reader, scan, word, KWK_GROUP_POLICY, &policy))
            return false;
        query->policy = (uint32_t)policy;
        return true;
    }
    *handled = false;
    return true;
}

static bool read_line(struct zaak_reader *reader, struct zaak_scan *scan)
{
    struct zaak_scan start = *scan;
    struct zaak_text word;
    bool handled = false;

    if (!zaak_peek(scan, &word))
        return true;
    if (!read_header(reader, scan, word, &handled))
        return false;
    if (handled) {
        if (zaak_next(scan, &word))
            return zaak_fail(reader->fault, ZAAK_E_UNUSED, scan->line, word, ZAAK_WANT_NOTHING);
        return true;
    }
    if (!reader->in_child)
        reader->common = reader->child->query;
    reader->in_child = true;
    if (zaak_is(word, "verwacht"))
        return zaak_read_expect(reader, scan);
    if (zaak_expect_sort(word) > 0)
        return zaak_read_stand(reader, scan, zaak_expect_sort(word));
    if (zaak_is(word, "verwacht_besluit"))
        return zaak_read_besluit(reader, scan);
    if (zaak_is(word, "verwacht_vereist"))
        return zaak_read_vereist(reader, scan);
    if (zaak_is(word, "verwacht_ontbreekt"))
        return zaak_read_missing(reader, scan);
    if (zaak_is(word, "verwacht_mag"))
        return zaak_read_ask(reader, scan, ZAAK_EXPECT_MAY);
    if (zaak_is(word, "verwacht_toestemming"))
        return zaak_read_ask(reader, scan, ZAAK_EXPECT_CONSENT);
    *scan = start;
    return zaak_read_fact(reader, scan);
}

/* Every name belongs to one fact; so must every id. */
bool zaak_finish(const struct zaak *zaak, struct zaak_fault *fault)
{
    for (uint32_t c = 0; c < zaak->child_count; c++) {
        const struct zaak_child *child = &zaak->children[c];
        int32_t highest = 0;
        for (uint32_t i = 0; i < child->facts; i++) {
            const struct kwk_fact *fact = &zaak->facts[child->facts_at + i];
            uint32_t line = zaak->lines[child->facts_at + i];
            /* ids mostly ascend; only one that does not can be a second */
            for (uint32_t k = 0; fact->id <= highest && k < i; k++) {
                if (zaak->facts[child->facts_at + k].id != fact->id)
                    continue;
                struct out got = {fault->got, ZAAK_GOT_MAX - 1, 0};
                zaak_fail(fault, ZAAK_E_ID_TWICE, line, nothing, ZAAK_WANT_NOTHING);
                out_number(&got, fact->id);
                fault->number = (int32_t)zaak->lines[child->facts_at + k];
                return false;
            }
            if (fact->id > highest)
                highest = fact->id;
        }
    }
    return true;
}

bool zaak_read(const char *text, uint32_t length, struct zaak *zaak, struct zaak_fault *fault)
{
    struct zaak_reader reader = {.zaak = zaak, .fault = fault};
    const char *at = text;
    const char *end = text + length;
    uint32_t line = 0;

    *fault = (struct zaak_fault){0};
    reader.common.size = sizeof reader.common;
    if (length >= 3 && at[0] == '\xEF' && at[1] == '\xBB' && at[2] == '\xBF')
        at += 3;
    if (!zaak_begin_child(&reader, nothing, 1))
        return false;
    while (at < end) {
        struct zaak_scan scan = {.at = at, .line = ++line};
        while (at < end && *at != '\n')
            at++;
        scan.end = at > scan.at && at[-1] == '\r' ? at - 1 : at;
        at += at < end ? 1 : 0;
        if (!check_line(&reader, &scan) || !read_line(&reader, &scan))
            return false;
    }
    if (!reader.in_child)
        return zaak_fail(fault, ZAAK_E_EMPTY, line, nothing, ZAAK_WANT_START);
    return zaak_end_child(&reader) && zaak_finish(zaak, fault);
}

const struct zaak_name *zaak_name_of(const struct zaak *zaak, const struct zaak_child *child,
                                     int32_t id)
{
    for (uint32_t i = 0; id != 0 && i < child->names; i++) {
        if (zaak->names[child->names_at + i].id == id)
            return &zaak->names[child->names_at + i];
    }
    return 0;
}
