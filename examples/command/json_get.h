/*
 * json_get.h: typed members of JSON objects, with the fault if they are of another kind (jansson).
 */
#ifndef KWK_COMMAND_JSON_GET_H
#define KWK_COMMAND_JSON_GET_H

#include "case_forms.h"
#include "zaak_words.h"

/* Where the reader is, for the fault. */
struct jcase_place {
    struct zaak_reader reader;
    uint32_t line;
};

/* One `verwacht` object. */
bool jcase_read_expect(struct jcase_place *place, const json_t *object);
/* One that asks kwk_may (`mag`) or kwk_consent (`toestemming`). */
bool jcase_read_ask(struct jcase_place *place, const json_t *object, int32_t ask);
json_t *jcase_write_ask(const struct zaak *zaak, const struct zaak_child *child,
                        const struct zaak_expect *expect);

/* One about what kwk_missing says (`vast_te_leggen`). */
bool jcase_read_missing(struct jcase_place *place, const json_t *object);
json_t *jcase_write_missing(const struct zaak *zaak, const struct zaak_child *child,
                            const struct zaak_expect *expect);

struct zaak_text jcase_text_of(const char *text);
bool jcase_schema(struct jcase_place *place, const char *key, int32_t want);
/* Every key must be one of a list that ends in NULL. */
bool jcase_known_keys(struct jcase_place *place, const json_t *object, const char *const *keys);
/* A string without control characters: it must fit on a line of text. */
bool jcase_text_value(struct jcase_place *place, const json_t *value, const char *key,
                      struct zaak_text *text);
bool jcase_get_text(struct jcase_place *place, const json_t *object, const char *key,
                    struct zaak_text *text);
bool jcase_get_date(struct jcase_place *place, const json_t *object, const char *key, bool partial,
                    kwk_date *date);
bool jcase_int_of(struct jcase_place *place, const json_t *value, const char *key, int32_t *number);
bool jcase_get_int(struct jcase_place *place, const json_t *object, const char *key,
                   int32_t *number);
/* A code word of a group, or a plain number. */
bool jcase_code_of(struct jcase_place *place, const json_t *value, const char *key, int32_t group,
                   int32_t *number);
bool jcase_get_code(struct jcase_place *place, const json_t *object, const char *key, int32_t group,
                    int32_t *number);
/* A number, or "@name". */
bool jcase_get_reference(struct jcase_place *place, const json_t *object, const char *key,
                         int32_t *id);
/* A list of code words or numbers as bits; `shift` if the codes are bit numbers. */
bool jcase_get_bits(struct jcase_place *place, const json_t *object, const char *key, int32_t group,
                    bool shift, uint32_t *bits);
bool jcase_get_list(struct jcase_place *place, const json_t *object, const char *key,
                    const json_t **list);

#endif
