/*
 * lib/catalogue/entry_index.h: one row of the derived index of the catalogue.
 *
 * Owns: struct kwk_i_index_row: four columns, sorted by all of them.
 */
#ifndef KWK_ENTRY_INDEX_H
#define KWK_ENTRY_INDEX_H

#include <stdint.h>

struct kwk_i_index_row {
    int16_t column[4];
};

#endif
