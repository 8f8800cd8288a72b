/*
 * json_get.c: typed members of JSON objects (jansson). A member that is absent is zero.
 */
#include <string.h>

#include "json_get.h"

struct zaak_text jcase_text_of(const char *text)
{
    return (struct zaak_text){text, (uint32_t)strlen(text)};
}

bool jcase_schema(struct jcase_place *place, const char *key, int32_t want)
{
    return zaak_fail(place->reader.fault, ZAAK_E_SCHEMA, place->line, jcase_text_of(key), want);
}

bool jcase_known_keys(struct jcase_place *place, const json_t *object, const char *const *keys)
{
    const char *key;
    json_t *value;

    if (!json_is_object(object))
        return jcase_schema(place, "{", ZAAK_WANT_JSON_OBJECT);
    json_object_foreach((json_t *)object, key, value)
    {
        uint32_t i = 0;
        while (keys[i] != 0 && strcmp(keys[i], key) != 0)
            i++;
        if (keys[i] == 0)
            return jcase_schema(place, key, ZAAK_WANT_JSON_KEY);
    }
    return true;
}

bool jcase_text_value(struct jcase_place *place, const json_t *value, const char *key,
                      struct zaak_text *text)
{
    *text = (struct zaak_text){json_string_value(value), (uint32_t)json_string_length(value)};
    for (uint32_t i = 0; i < text->length; i++) {
        if ((unsigned char)text->start[i] < 0x20u)
            return zaak_fail(place->reader.fault, ZAAK_E_CONTROL, place->line, jcase_text_of(key),
                             ZAAK_WANT_TEXT);
    }
    return true;
}

bool jcase_get_text(struct jcase_place *place, const json_t *object, const char *key,
                    struct zaak_text *text)
{
    const json_t *value = json_object_get(object, key);

    *text = (struct zaak_text){0, 0};
    if (value == 0)
        return true;
    if (!json_is_string(value))
        return jcase_schema(place, key, ZAAK_WANT_JSON_STRING);
    return jcase_text_value(place, value, key, text);
}

bool jcase_get_date(struct jcase_place *place, const json_t *object, const char *key, bool partial,
                    kwk_date *date)
{
    struct zaak_text text;

    *date = 0;
    if (!jcase_get_text(place, object, key, &text))
        return false;
    if (json_object_get(object, key) != 0 && !zaak_date(text, partial, date))
        return zaak_fail(place->reader.fault, ZAAK_E_DATE, place->line, text,
                         partial ? ZAAK_WANT_PARTIAL : ZAAK_WANT_DATE);
    return true;
}

bool jcase_int_of(struct jcase_place *place, const json_t *value, const char *key, int32_t *number)
{
    json_int_t wide;

    if (!json_is_integer(value))
        return jcase_schema(place, key, ZAAK_WANT_JSON_INTEGER);
    wide = json_integer_value(value);
    if (wide < INT32_MIN || wide > INT32_MAX)
        return zaak_fail(place->reader.fault, ZAAK_E_NUMBER, place->line, jcase_text_of(key),
                         ZAAK_WANT_INTEGER);
    *number = (int32_t)wide;
    return true;
}

bool jcase_get_int(struct jcase_place *place, const json_t *object, const char *key,
                   int32_t *number)
{
    const json_t *value = json_object_get(object, key);

    *number = 0;
    return value == 0 || jcase_int_of(place, value, key, number);
}

bool jcase_code_of(struct jcase_place *place, const json_t *value, const char *key, int32_t group,
                   int32_t *number)
{
    struct zaak_text text;

    if (!json_is_string(value))
        return jcase_int_of(place, value, key, number);
    text = (struct zaak_text){json_string_value(value), (uint32_t)json_string_length(value)};
    if (!zaak_code(group, text, number))
        return zaak_fail_code(place->reader.fault, place->line, text, group);
    return true;
}

bool jcase_get_code(struct jcase_place *place, const json_t *object, const char *key, int32_t group,
                    int32_t *number)
{
    const json_t *value = json_object_get(object, key);

    *number = 0;
    return value == 0 || jcase_code_of(place, value, key, group, number);
}

bool jcase_get_reference(struct jcase_place *place, const json_t *object, const char *key,
                         int32_t *id)
{
    const json_t *value = json_object_get(object, key);
    struct zaak_text text;
    uint32_t index = 0;

    *id = 0;
    if (value == 0)
        return true;
    if (!json_is_string(value)) {
        if (!jcase_int_of(place, value, key, id))
            return false;
        if (*id < 1)
            return zaak_fail(place->reader.fault, ZAAK_E_NUMBER, place->line, jcase_text_of(key),
                             ZAAK_WANT_REF);
        return true;
    }
    text = (struct zaak_text){json_string_value(value), (uint32_t)json_string_length(value)};
    if (text.length < 2 || text.start[0] != '@')
        return zaak_fail(place->reader.fault, ZAAK_E_WORD, place->line, text, ZAAK_WANT_REF);
    text.start++;
    text.length--;
    if (!zaak_find_name(&place->reader, text, place->line, &index))
        return false;
    *id = -1 - (int32_t)index;
    return true;
}

bool jcase_get_bits(struct jcase_place *place, const json_t *object, const char *key, int32_t group,
                    bool shift, uint32_t *bits)
{
    const json_t *list = json_object_get(object, key);

    *bits = 0;
    if (list != 0 && !json_is_array(list))
        return jcase_schema(place, key, ZAAK_WANT_JSON_ARRAY);
    for (size_t i = 0; i < json_array_size(list); i++) {
        int32_t number = 0;
        if (!jcase_code_of(place, json_array_get(list, i), key, group, &number))
            return false;
        if (number < 0 || (shift && number > 31))
            return zaak_fail(place->reader.fault, ZAAK_E_NUMBER, place->line, jcase_text_of(key),
                             ZAAK_WANT_PARTICIPANT);
        *bits |= shift ? 1u << number : (uint32_t)number;
    }
    return true;
}

bool jcase_get_list(struct jcase_place *place, const json_t *object, const char *key,
                    const json_t **list)
{
    *list = json_object_get(object, key);
    return *list == 0 || json_is_array(*list) || jcase_schema(place, key, ZAAK_WANT_JSON_ARRAY);
}
