/*
 * json_lines.c: on which line each part of a JSON case begins. The text was parsed before: it is
 * valid.
 */
#include "case_forms.h"

struct cursor {
    const char *at;
    const char *end;
    uint32_t line;
};

static void blanks(struct cursor *cursor)
{
    while (cursor->at < cursor->end &&
           (*cursor->at == ' ' || *cursor->at == '\t' || *cursor->at == '\r' ||
            *cursor->at == '\n' || *cursor->at == ',' || *cursor->at == ':')) {
        if (*cursor->at == '\n')
            cursor->line++;
        cursor->at++;
    }
}

static struct zaak_text string(struct cursor *cursor)
{
    struct zaak_text text = {cursor->at, 0};

    if (cursor->at < cursor->end && *cursor->at == '"') {
        text.start = ++cursor->at;
        while (cursor->at < cursor->end && *cursor->at != '"') {
            if (*cursor->at == '\\' && cursor->at + 1 < cursor->end)
                cursor->at++;
            cursor->at++;
        }
        text.length = (uint32_t)(cursor->at - text.start);
        if (cursor->at < cursor->end)
            cursor->at++;
    }
    return text;
}

/* Past one value of any kind. */
static void skip(struct cursor *cursor)
{
    uint32_t depth = 0;

    blanks(cursor);
    do {
        if (cursor->at == cursor->end)
            return;
        if (*cursor->at == '"') {
            string(cursor);
        } else if (*cursor->at == '{' || *cursor->at == '[') {
            depth++;
            cursor->at++;
        } else if (*cursor->at == '}' || *cursor->at == ']') {
            depth--;
            cursor->at++;
        } else {
            while (cursor->at < cursor->end && *cursor->at != ',' && *cursor->at != '}' &&
                   *cursor->at != ']' && *cursor->at != '\n' && *cursor->at != ' ' &&
                   *cursor->at != '\t' && *cursor->at != '\r')
                cursor->at++;
        }
        if (depth > 0)
            blanks(cursor);
    } while (depth > 0);
}

static bool same(struct zaak_text text, const char *word)
{
    uint32_t i = 0;

    while (i < text.length && word[i] != '\0' && text.start[i] == word[i])
        i++;
    return i == text.length && word[i] == '\0';
}

/* Into an object or array; false if the next value is none. */
static bool enter(struct cursor *cursor, char bracket)
{
    blanks(cursor);
    if (cursor->at == cursor->end || *cursor->at != bracket)
        return false;
    cursor->at++;
    return true;
}

/* Another member or element? Steps over the closing bracket if not. */
static bool more(struct cursor *cursor, char bracket)
{
    blanks(cursor);
    if (cursor->at == cursor->end)
        return false;
    if (*cursor->at != bracket)
        return true;
    cursor->at++;
    return false;
}

static void elements(struct cursor *cursor, uint32_t *lines, uint32_t stride, uint32_t *count,
                     uint32_t room)
{
    if (!enter(cursor, '[')) {
        skip(cursor);
        return;
    }
    while (more(cursor, ']')) {
        if (*count < room)
            lines[(*count)++ * stride] = cursor->line;
        skip(cursor);
    }
}

static void child_lines(struct cursor *cursor, struct zaak *zaak, uint32_t *facts,
                        uint32_t *expects)
{
    if (!enter(cursor, '{')) {
        skip(cursor);
        return;
    }
    while (more(cursor, '}')) {
        struct zaak_text key = string(cursor);
        if (same(key, "feiten"))
            elements(cursor, zaak->lines, 1, facts, zaak->fact_room);
        else if (same(key, "verwacht"))
            elements(cursor, &zaak->expects[0].line,
                     (uint32_t)(sizeof zaak->expects[0] / sizeof(uint32_t)), expects,
                     zaak->expect_room);
        else
            skip(cursor);
    }
}

void json_lines(const char *text, uint32_t length, struct zaak *zaak)
{
    struct cursor cursor = {text, text + length, 1};
    uint32_t children = 0;
    uint32_t facts = 0;
    uint32_t expects = 0;

    if (!enter(&cursor, '{'))
        return;
    while (more(&cursor, '}')) {
        struct zaak_text key = string(&cursor);
        if (!same(key, "kinderen") || !enter(&cursor, '[')) {
            skip(&cursor);
            continue;
        }
        while (more(&cursor, ']')) {
            if (children < zaak->child_room)
                zaak->children[children++].line = cursor.line;
            child_lines(&cursor, zaak, &facts, &expects);
        }
    }
}
