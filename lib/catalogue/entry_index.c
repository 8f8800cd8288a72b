/*
 * lib/catalogue/entry_index.c: looking up entries by code word, by link and by value, each a binary
 * search over entry_index.inc. That file is derived from the rows by tests/catalogue/make_index.c;
 * a test compares.
 */
#include "catalogue/entry.h"
#include "catalogue/entry_index.h"
#include "internal.h"
#include "kwaliteitskader/status.h"

/* clang-format off */
#define LINK(table, number, to, to_number) {{table, number, to, to_number}},
#define PICK(table, field, value, number)
#define WORD(table, number)
#define DIGEST(text)
static const struct kwk_i_index_row kwk_index_links[] = {
#include "catalogue/entry_index.inc"
};
#undef DIGEST
#undef WORD
#undef PICK
#undef LINK
#define LINK(table, number, to, to_number)
#define PICK(table, field, value, number) {{table, field, value, number}},
#define WORD(table, number)
#define DIGEST(text)
static const struct kwk_i_index_row kwk_index_picks[] = {
#include "catalogue/entry_index.inc"
};
#undef DIGEST
#undef WORD
#undef PICK
#undef LINK
#define LINK(table, number, to, to_number)
#define PICK(table, field, value, number)
#define WORD(table, number) {table, number},
#define DIGEST(text)
static const struct kwk_i_link kwk_index_words[] = {
#include "catalogue/entry_index.inc"
};
#undef DIGEST
#undef WORD
#undef PICK
#undef LINK
#define LINK(table, number, to, to_number)
#define PICK(table, field, value, number)
#define WORD(table, number)
#define DIGEST(text) text
static const char kwk_index_digest[] =
#include "catalogue/entry_index.inc"
    ;
#undef DIGEST
#undef WORD
#undef PICK
#undef LINK
/* clang-format on */

enum {
    KWK_INDEX_LINKS = sizeof kwk_index_links / sizeof kwk_index_links[0],
    KWK_INDEX_PICKS = sizeof kwk_index_picks / sizeof kwk_index_picks[0],
    KWK_INDEX_WORDS = sizeof kwk_index_words / sizeof kwk_index_words[0]
};

/* The first row at or after a key whose first `keys` columns are given. */
static uint32_t kwk_index_lower(const struct kwk_i_index_row *rows, uint32_t count,
                                const int32_t *key, uint32_t keys)
{
    uint32_t low = 0;
    uint32_t high = count;
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        int32_t order = 0;
        for (uint32_t i = 0; i < keys && order == 0; i++) {
            order = rows[middle].column[i] - key[i];
        }
        if (order < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/* The run of rows that have the key: its first place and, through *count, how many. */
static uint32_t kwk_index_run(const struct kwk_i_index_row *rows, uint32_t all, int32_t *key,
                              uint32_t keys, uint32_t *count)
{
    const uint32_t first = kwk_index_lower(rows, all, key, keys);
    key[keys - 1]++;
    *count = kwk_index_lower(rows, all, key, keys) - first;
    key[keys - 1]--;
    return first;
}

static uint32_t kwk_index_linked(int32_t table, int32_t number, int32_t to_table, uint32_t *count)
{
    int32_t key[] = {table, number, to_table};
    *count = 0;
    if (table <= 0 || number <= 0 || number > INT16_MAX || to_table < 0) {
        return 0;
    }
    return kwk_index_run(kwk_index_links, KWK_INDEX_LINKS, key, to_table == 0 ? 2 : 3, count);
}

uint32_t KWK_CALL kwk_link_count(int32_t table, int32_t number, int32_t to_table)
{
    uint32_t count = 0;
    (void)kwk_index_linked(table, number, to_table, &count);
    return count;
}

int32_t KWK_CALL kwk_link_at(int32_t table, int32_t number, int32_t to_table, uint32_t index,
                             int32_t *to, int32_t *to_number)
{
    int32_t unused = 0;
    uint32_t count = 0;
    if (to == 0 || to_number == 0) {
        return KWK_ERR_NULL;
    }
    if (kwk_entry_value(table, number, KWK_ENTRY_SORT, &unused) != KWK_OK) {
        return KWK_ERR_ENTRY;
    }
    const uint32_t first = kwk_index_linked(table, number, to_table, &count);
    if (index >= count) {
        return KWK_ERR_RANGE;
    }
    *to = kwk_index_links[first + index].column[2];
    *to_number = kwk_index_links[first + index].column[3];
    return KWK_OK;
}

static uint32_t kwk_index_picked(int32_t table, int32_t field, int32_t value, uint32_t *count)
{
    int32_t key[] = {table, field, value};
    *count = 0;
    if (value < 0 || value > INT16_MAX) {
        return 0;
    }
    return kwk_index_run(kwk_index_picks, KWK_INDEX_PICKS, key, 3, count);
}

uint32_t KWK_CALL kwk_select_count(int32_t table, int32_t field, int32_t value)
{
    uint32_t count = 0;
    (void)kwk_index_picked(table, field, value, &count);
    return count;
}

int32_t KWK_CALL kwk_select_at(int32_t table, int32_t field, int32_t value, uint32_t index)
{
    uint32_t count = 0;
    const uint32_t first = kwk_index_picked(table, field, value, &count);
    return index < count ? kwk_index_picks[first + index].column[3] : 0;
}

static int32_t kwk_index_order(const char *a, const char *b)
{
    while (*a != '\0' && *a == *b) {
        a++;
        b++;
    }
    return (unsigned char)*a - (unsigned char)*b;
}

int32_t KWK_CALL kwk_entry_find(int32_t table, const char *code)
{
    uint32_t low = 0;
    uint32_t high = KWK_INDEX_WORDS;
    if (code == 0) {
        return 0;
    }
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        const struct kwk_i_link row = kwk_index_words[middle];
        int32_t order = row.table - table;
        if (order == 0) {
            order = kwk_index_order(
                kwk_entry_text(row.table, row.number, KWK_TEXT_CODE, KWK_LANG_NL), code);
        }
        if (order == 0) {
            return row.number;
        }
        if (order < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return 0;
}

const char *KWK_CALL kwk_catalogue_digest(void)
{
    return kwk_index_digest;
}

int32_t KWK_CALL kwk_catalogue_digest_copy(char *buffer, uint32_t capacity, uint32_t *needed)
{
    return kwk_i_text_copy(kwk_index_digest, buffer, capacity, needed);
}
