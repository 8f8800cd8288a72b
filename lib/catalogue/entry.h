/*
 * lib/catalogue/entry.h: one entry of the catalogue as one row, and where it stands in the framework.
 *
 * Owns: struct kwk_i_place (where), struct kwk_i_link (what it is connected with), struct
 * kwk_i_entry (every table but the norms, whose rows are in norm.h).
 */
#ifndef KWK_ENTRY_ROW_H
#define KWK_ENTRY_ROW_H

#include "kwaliteitskader/entry.h"

/* Where the framework states it: section, row of its table of norms (0 = running text), lines. */
struct kwk_i_place {
    const char *section; /* NULL ends a list */
    int16_t row;
    int16_t from;
    int16_t through;
};

struct kwk_i_link {
    int16_t table; /* KWK_TABLE_*; 0 ends a list */
    int16_t number;
};

struct kwk_i_entry {
    int32_t number;
    const char *name;
    const char *title_nl;
    const char *title_en;
    const char *text_nl;
    const char *text_en;
    const char *source;
    const char *url;
    const char *letter; /* the letter of the item in its section: "a", "iii" */
    const char *one_nl; /* differences: the first reading */
    const char *one_en;
    const char *two_nl; /* differences: the second reading */
    const char *two_en;
    const struct kwk_i_place *placed;
    const struct kwk_i_link *links;
    int32_t sort; /* KWK_SORT_* */
    int32_t bound;
    int32_t phase;
    int32_t parent;
    int32_t aspect;
    int32_t joint;
    int32_t track;
    int32_t code; /* KWK_BESLUIT_* of a core decision */
    int32_t reading;
    int32_t used;
    int32_t status;
    int32_t text_status;
    kwk_date checked_through;
    kwk_date reviewed;
};

/* The row of an entry, NULL if unknown or a norm. */
const struct kwk_i_entry *kwk_i_entry_row(int32_t table, int32_t number);
/* How many rows a table has; 0 for norms and unknown tables. */
uint32_t kwk_i_entry_rows(int32_t table);
/* The index-th row in ascending order of number, NULL past the end. */
const struct kwk_i_entry *kwk_i_entry_row_at(int32_t table, uint32_t index);
/* The places of any entry, norms too; NULL if there are none. */
const struct kwk_i_place *kwk_i_entry_places(int32_t table, int32_t number);
/* What the row of any entry is linked with; NULL if nothing. */
const struct kwk_i_link *kwk_i_entry_links(int32_t table, int32_t number);

#endif
