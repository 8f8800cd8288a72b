/*
 * lib/catalogue/codelists.c: code lists of others beside ours, over the rows of codelijsten.inc.
 */
#include "internal.h"
#include "kwaliteitskader/catalogue.h"
#include "kwaliteitskader/codelist.h"
#include "kwaliteitskader/codes.h"
#include "kwaliteitskader/facts.h"
#include "kwaliteitskader/status.h"

struct kwk_list_row {
    int32_t list;
    const char *name_nl;
    const char *name_en;
    const char *version;
    const char *note_nl;
    const char *note_en;
    int32_t text_status;
};

struct kwk_list_item {
    const char *code;
    const char *nl;
    const char *en;
    int32_t group;
    int32_t number;
    int32_t match;
};

/* clang-format off */
#define LIST(name, nl, en, version, note_nl, note_en, how)                                         \
    {KWK_LIST_##name, nl, en, version, note_nl, note_en, KWK_TEXTSTATUS_##how},
#define ITEM(code, group, name, match, nl, en)
#define ITEM_ALONE(code, nl, en)
static const struct kwk_list_row kwk_list_rows[] = {
#include "catalogue/codelijsten.inc"
};
#undef ITEM_ALONE
#undef ITEM
#undef LIST

#define LIST(name, nl, en, version, note_nl, note_en, how)
#define ITEM(code, group, name, match, nl, en)                                                     \
    {code, nl, en, KWK_GROUP_##group, KWK_##group##_##name, KWK_MATCH_##match},
#define ITEM_ALONE(code, nl, en) {code, nl, en, 0, 0, KWK_MATCH_GEEN},
static const struct kwk_list_item kwk_list_items[] = {
#include "catalogue/codelijsten.inc"
};
#undef ITEM_ALONE
#undef ITEM
#undef LIST

/* The place of the first item of each list, and past the last one. */
#define LIST(name, nl, en, version, note_nl, note_en, how)                                         \
    KWK_I_LIST_FROM_##name, KWK_I_LIST_BEFORE_##name = KWK_I_LIST_FROM_##name - 1,
#define KWK_I_JOIN(a, b) a##b
#define KWK_I_PLACE(a, b) KWK_I_JOIN(a, b)
#define ITEM(code, group, name, match, nl, en) KWK_I_PLACE(KWK_I_LIST_ITEM_, __LINE__),
#define ITEM_ALONE(code, nl, en) KWK_I_PLACE(KWK_I_LIST_ITEM_, __LINE__),
enum {
#include "catalogue/codelijsten.inc"
    KWK_I_LIST_ITEMS
};
#undef ITEM_ALONE
#undef ITEM
#undef KWK_I_PLACE
#undef KWK_I_JOIN
#undef LIST

#define LIST(name, nl, en, version, note_nl, note_en, how) KWK_I_LIST_FROM_##name,
#define ITEM(code, group, name, match, nl, en)
#define ITEM_ALONE(code, nl, en)
static const uint16_t kwk_list_from[] = {
#include "catalogue/codelijsten.inc"
    KWK_I_LIST_ITEMS
};
#undef ITEM_ALONE
#undef ITEM
#undef LIST
/* clang-format on */

enum {
    KWK_I_LISTS = sizeof kwk_list_rows / sizeof kwk_list_rows[0]
};

/* Lists are numbered 1.. in the order of their rows. */
static const struct kwk_list_row *kwk_list_row(int32_t list)
{
    return list > 0 && list <= KWK_I_LISTS ? &kwk_list_rows[list - 1] : 0;
}

static const struct kwk_list_item *kwk_list_item(int32_t list, uint32_t index)
{
    return index < kwk_list_count(list) ? &kwk_list_items[kwk_list_from[list - 1] + index] : 0;
}

int32_t KWK_CALL kwk_list_at(uint32_t index)
{
    return index < KWK_I_LISTS ? kwk_list_rows[index].list : 0;
}

const char *KWK_CALL kwk_list_text(int32_t list, int32_t text, int32_t lang)
{
    const struct kwk_list_row *row = kwk_list_row(list);
    if (row == 0 || !kwk_i_language_ok(lang)) {
        return 0;
    }
    switch (text) {
    case KWK_LISTTEXT_NAME:
        return lang == KWK_LANG_NL ? row->name_nl : row->name_en;
    case KWK_LISTTEXT_VERSION:
        return row->version;
    case KWK_LISTTEXT_NOTE:
        return lang == KWK_LANG_NL ? row->note_nl : row->note_en;
    default:
        return 0;
    }
}

int32_t KWK_CALL kwk_list_text_copy(int32_t list, int32_t text, int32_t lang, char *buffer,
                                    uint32_t capacity, uint32_t *needed)
{
    if (!kwk_i_language_ok(lang)) {
        return KWK_ERR_LANGUAGE;
    }
    return kwk_i_text_copy(kwk_list_text(list, text, lang), buffer, capacity, needed);
}

int32_t KWK_CALL kwk_list_text_status(int32_t list)
{
    const struct kwk_list_row *row = kwk_list_row(list);
    return row == 0 ? 0 : row->text_status;
}

uint32_t KWK_CALL kwk_list_count(int32_t list)
{
    return kwk_list_row(list) == 0 ? 0u : (uint32_t)(kwk_list_from[list] - kwk_list_from[list - 1]);
}

const char *KWK_CALL kwk_list_code(int32_t list, uint32_t index)
{
    const struct kwk_list_item *item = kwk_list_item(list, index);
    return item == 0 ? 0 : item->code;
}

int32_t KWK_CALL kwk_list_code_copy(int32_t list, uint32_t index, char *buffer, uint32_t capacity,
                                    uint32_t *needed)
{
    return kwk_i_text_copy(kwk_list_code(list, index), buffer, capacity, needed);
}

const char *KWK_CALL kwk_list_label(int32_t list, uint32_t index, int32_t lang)
{
    const struct kwk_list_item *item = kwk_list_item(list, index);
    if (item == 0 || !kwk_i_language_ok(lang)) {
        return 0;
    }
    return lang == KWK_LANG_NL ? item->nl : item->en;
}

int32_t KWK_CALL kwk_list_label_copy(int32_t list, uint32_t index, int32_t lang, char *buffer,
                                     uint32_t capacity, uint32_t *needed)
{
    if (!kwk_i_language_ok(lang)) {
        return KWK_ERR_LANGUAGE;
    }
    return kwk_i_text_copy(kwk_list_label(list, index, lang), buffer, capacity, needed);
}

int32_t KWK_CALL kwk_list_counterpart(int32_t list, uint32_t index, int32_t *group, int32_t *number,
                                      int32_t *match)
{
    if (group == 0 || number == 0 || match == 0) {
        return KWK_ERR_NULL;
    }
    const struct kwk_list_item *item = kwk_list_item(list, index);
    if (item == 0) {
        return KWK_ERR_RANGE;
    }
    *group = item->group;
    *number = item->number;
    *match = item->match;
    return KWK_OK;
}

static int32_t kwk_list_order(const char *a, const char *b)
{
    while (*a != '\0' && *a == *b) {
        a++;
        b++;
    }
    return (unsigned char)*a - (unsigned char)*b;
}

int32_t KWK_CALL kwk_list_find_code(int32_t list, const char *code, uint32_t from)
{
    uint32_t low = from;
    uint32_t high = kwk_list_count(list);
    if (code == 0 || from >= high) {
        return -1;
    }
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        if (kwk_list_order(kwk_list_code(list, middle), code) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    const char *found = kwk_list_code(list, low);
    return found != 0 && kwk_list_order(found, code) == 0 ? (int32_t)low : -1;
}

int32_t KWK_CALL kwk_list_find_number(int32_t list, int32_t group, int32_t number, uint32_t from)
{
    const uint32_t count = kwk_list_count(list);
    for (uint32_t i = from; group != 0 && i < count; i++) {
        const struct kwk_list_item *item = kwk_list_item(list, i);
        if (item->group == group && item->number == number) {
            return (int32_t)i;
        }
    }
    return -1;
}
