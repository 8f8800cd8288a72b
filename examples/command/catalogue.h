/*
 * catalogue.h: what the exports of `kwaliteitskader catalogue` share: words, places and links of an
 * entry, over the public functions of entry.h.
 *
 * Owns: the tables in the order of the export, and the helpers cat_*.
 */
#ifndef KWK_COMMAND_CATALOGUE_H
#define KWK_COMMAND_CATALOGUE_H

#include <stdbool.h>

#include "command.h"

/* A page of the Dutch catalogue that a jurist reads. */
struct cat_page {
    const char *name; /* of its file, without ".md" */
    const char *title;
    int32_t chapter; /* 2..8; 0 = another page */
};

const struct cat_page *cat_page_at(uint32_t index); /* NULL past the end */
const struct cat_page *cat_page_find(const char *name);

int32_t cat_value(int32_t table, int32_t number, int32_t field);
const char *cat_text(int32_t table, int32_t number, int32_t text, int32_t lang);
int32_t cat_place(int32_t table, int32_t number, uint32_t index, int32_t field);
/* The chapter an entry is shown in: its own for norms, goals, duties ..., else that of its place. */
int32_t cat_chapter(int32_t table, int32_t number);

void cat_markdown(const struct cat_page *page, struct out *out); /* NULL = every page */
bool cat_json(void);
void cat_csv(struct out *out);

/* catalogue_norm.c */
void cat_norm(int32_t norm, struct out *out);
void cat_norm_rows(int32_t chapter, struct out *out);
/* catalogue_words.c */
void cat_code(int32_t group, int32_t number, struct out *out);
void cat_places(int32_t table, int32_t number, struct out *out);
void cat_cell(const char *text, struct out *out); /* a table cell: no line ends, no bars */
void cat_linked(int32_t table, int32_t number, int32_t to_table, const char *label,
                struct out *out);
/* catalogue_overview.c */
void cat_overview(struct out *out);
void cat_lists(struct out *out);

#endif
