/*
 * case_file.c: a case from a file or standard input, and what went wrong with it. Files and memory.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "case_forms.h"
#include "command.h"
#include "rows_case.h"

enum {
    FILE_MOST = 256 * 1024 * 1024
};

static bool fail_file(struct zaak_fault *fault, const char *why)
{
    *fault = (struct zaak_fault){.code = ZAAK_E_FILE};
    strncpy(fault->got, why, ZAAK_GOT_MAX - 1);
    return false;
}

static bool read_all(FILE *stream, struct case_file *file, struct zaak_fault *fault)
{
    size_t room = 65536;
    size_t length = 0;

    file->text = malloc(room);
    while (file->text != 0) {
        size_t got = fread(file->text + length, 1, room - length, stream);
        length += got;
        if (got == 0)
            break;
        if (length > FILE_MOST)
            return fail_file(fault, strerror(EFBIG));
        if (length == room) {
            char *larger = realloc(file->text, room * 2);
            if (larger == 0)
                return fail_file(fault, strerror(ENOMEM));
            file->text = larger;
            room *= 2;
        }
    }
    if (file->text == 0)
        return fail_file(fault, strerror(ENOMEM));
    if (ferror(stream) != 0)
        return fail_file(fault, strerror(errno));
    file->length = (uint32_t)length;
    return true;
}

static void *array_of(uint32_t count, size_t size)
{
    return calloc(count > 0 ? count : 1u, size);
}

static bool make_room(struct zaak *zaak, const struct zaak_room *room, struct zaak_fault *fault)
{
    zaak->sources = array_of(room->sources, sizeof *zaak->sources);
    zaak->children = array_of(room->children, sizeof *zaak->children);
    zaak->facts = array_of(room->facts, sizeof *zaak->facts);
    zaak->lines = array_of(room->facts, sizeof *zaak->lines);
    zaak->names = array_of(room->names, sizeof *zaak->names);
    zaak->expects = array_of(room->expects, sizeof *zaak->expects);
    zaak->source_room = room->sources;
    zaak->child_room = room->children;
    zaak->fact_room = room->facts;
    zaak->name_room = room->names;
    zaak->expect_room = room->expects;
    if (zaak->sources == 0 || zaak->children == 0 || zaak->facts == 0 || zaak->lines == 0 ||
        zaak->names == 0 || zaak->expects == 0)
        return fail_file(fault, strerror(ENOMEM));
    return true;
}

/* The form is told by the first bytes, so that standard input needs no name. */
static bool begins(const struct case_file *file, const char *with)
{
    size_t length = strlen(with);
    size_t at = 0;

    while (at < file->length && strchr(" \t\r\n", file->text[at]) != 0 && file->text[at] != '\0')
        at++;
    return file->length - at >= length && memcmp(file->text + at, with, length) == 0;
}

static bool parse(struct case_file *file, struct zaak_fault *fault)
{
    struct zaak_room room;

    if (begins(file, "{") || begins(file, "[")) {
        file->tree = json_case_parse(file->text, file->length, fault);
        if (file->tree == 0)
            return false;
        json_case_measure(file->tree, &room);
        return make_room(&file->zaak, &room, fault) &&
               json_case_read(file->tree, file->text, file->length, &file->zaak, fault);
    }
    if (begins(file, "kind,date,") || begins(file, "#kind,")) {
        rows_measure(file->text, file->length, &room);
        return make_room(&file->zaak, &room, fault) &&
               rows_read(file->text, file->length, &file->zaak, fault);
    }
    zaak_measure(file->text, file->length, &room);
    return make_room(&file->zaak, &room, fault) &&
           zaak_read(file->text, file->length, &file->zaak, fault);
}

bool case_file_parse(const char *path, char *text, uint32_t length, struct case_file *file,
                     struct zaak_fault *fault)
{
    *file = (struct case_file){.path = path, .text = text, .length = length};
    *fault = (struct zaak_fault){0};
    return parse(file, fault);
}

bool case_file_read(const char *path, struct case_file *file, struct zaak_fault *fault)
{
    FILE *stream = strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");
    bool read;

    *file = (struct case_file){.path = path};
    *fault = (struct zaak_fault){0};
    if (stream == 0)
        return fail_file(fault, strerror(errno));
    read = read_all(stream, file, fault);
    if (stream != stdin)
        fclose(stream);
    return read && parse(file, fault);
}

void case_file_free(struct case_file *file)
{
    json_decref(file->tree);
    free(file->text);
    free(file->zaak.sources);
    free(file->zaak.children);
    free(file->zaak.facts);
    free(file->zaak.lines);
    free(file->zaak.names);
    free(file->zaak.expects);
    *file = (struct case_file){0};
}

void case_file_complain(const char *path, const struct zaak_fault *fault, int32_t lang)
{
    char text[2048];
    struct out out = {text, sizeof text, 0};

    zaak_fault_text(fault, lang, &out);
    fprintf(stderr, "%s:%lu: %.*s\n", strcmp(path, "-") == 0 ? "(stdin)" : path,
            (unsigned long)fault->line, (int)(out.length < sizeof text ? out.length : sizeof text),
            text);
}

struct kwk_finding *case_evaluate(const struct zaak *zaak, const struct zaak_child *child,
                                  const struct kwk_query *query, uint32_t *count,
                                  struct zaak_fault *fault)
{
    const struct kwk_fact *facts = zaak->facts + child->facts_at;
    struct kwk_report report = {.size = sizeof report, .fact_index = -1};
    struct kwk_finding *findings = 0;
    uint32_t room = 0;
    int32_t status;

    *count = 0;
    for (;;) {
        status = kwk_evaluate(query, facts, child->facts, 0, 0, 0, 0, findings, sizeof *findings,
                              room, count, &report);
        if (status != KWK_ERR_CAPACITY)
            break;
        free(findings);
        room = *count;
        findings = calloc(room > 0 ? room : 1u, sizeof *findings);
        if (findings == 0) {
            fail_file(fault, strerror(ENOMEM));
            return 0;
        }
    }
    if (status == KWK_OK) {
        /* never NULL on success, also without any finding */
        return findings != 0 ? findings : calloc(1, sizeof *findings);
    }
    free(findings);
    report.status = status;
    zaak_refused(zaak, child, &report, fault);
    return 0;
}

struct kwk_deficiency *case_deficiencies(const struct zaak *zaak, const struct zaak_child *child,
                                         const struct kwk_query *query, int32_t decision,
                                         uint32_t *count, int32_t *status, struct zaak_fault *fault)
{
    const struct kwk_fact *facts = zaak->facts + child->facts_at;
    struct kwk_report report = {.size = sizeof report, .fact_index = -1};
    struct kwk_deficiency *rows = 0;
    uint32_t room = 64;

    *count = 0;
    do {
        free(rows);
        rows = calloc(room, sizeof *rows);
        if (rows == 0) {
            fail_file(fault, strerror(ENOMEM));
            return 0;
        }
        *status = kwk_decision_check_fact(query, facts, child->facts, 0, 0, decision, rows,
                                          sizeof *rows, room, count, &report);
        room = *count;
    } while (*status == KWK_ERR_CAPACITY);
    if (*status == KWK_OK)
        return rows;
    free(rows);
    zaak_refused(zaak, child, &report, fault);
    return 0;
}

struct kwk_decision_need *case_needs(const struct zaak *zaak, const struct zaak_child *child,
                                     const struct kwk_query *query, uint32_t *count,
                                     struct zaak_fault *fault)
{
    const struct kwk_fact *facts = zaak->facts + child->facts_at;
    struct kwk_report report = {.size = sizeof report, .fact_index = -1};
    struct kwk_decision_need *rows = 0;
    uint32_t room = 64;
    int32_t status;

    *count = 0;
    do {
        free(rows);
        rows = calloc(room, sizeof *rows);
        if (rows == 0) {
            fail_file(fault, strerror(ENOMEM));
            return 0;
        }
        status = kwk_decision_required(query, facts, child->facts, 0, 0, rows, sizeof *rows, room,
                                       count, &report);
        room = *count;
    } while (status == KWK_ERR_CAPACITY);
    if (status == KWK_OK)
        return rows;
    free(rows);
    zaak_refused(zaak, child, &report, fault);
    return 0;
}

struct kwk_interval *case_timeline(const struct zaak *zaak, const struct zaak_child *child,
                                   const struct kwk_query *query, int32_t norm, kwk_date through,
                                   uint32_t *count, struct zaak_fault *fault)
{
    const struct kwk_fact *facts = zaak->facts + child->facts_at;
    struct kwk_report report = {.size = sizeof report, .fact_index = -1};
    struct kwk_interval *intervals = 0;
    uint32_t room = 0;
    int32_t status;

    for (;;) {
        status = kwk_timeline(query, facts, child->facts, norm != 0 ? &norm : 0, norm != 0 ? 1 : 0,
                              0, 0, through, intervals, sizeof *intervals, room, count, &report);
        if (status != KWK_ERR_CAPACITY)
            break;
        room = *count;
        intervals = calloc(room, sizeof *intervals);
        if (intervals == 0) {
            fail_file(fault, strerror(ENOMEM));
            return 0;
        }
    }
    if (status == KWK_OK)
        return intervals != 0 ? intervals : calloc(1, sizeof *intervals);
    free(intervals);
    report.status = status;
    zaak_refused(zaak, child, &report, fault);
    return 0;
}

bool print_buffer(void (*write)(const void *what, struct out *out), const void *what)
{
    struct out out = {0, 0, 0};
    bool done = false;

    write(what, &out);
    out.capacity = out.length;
    out.start = malloc(out.capacity > 0 ? out.capacity : 1u);
    if (out.start == 0)
        return false;
    out.length = 0;
    write(what, &out);
    done = out.length <= out.capacity && fwrite(out.start, 1, out.length, stdout) == out.length;
    free(out.start);
    return done;
}
