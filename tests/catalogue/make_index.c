/*
 * tests/catalogue/make_index.c: writes lib/catalogue/entry_index.inc from the rows of the catalogue:
 * every link in both directions, every value that can be selected by, every code word in order.
 * With --dump it prints every value and text instead: what the fingerprint is taken of.
 * Run by tests/catalogue/check_index.sh, which compares (or, with --write, replaces) the file.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "catalogue/entry.h"
#include "catalogue/entry_index.h"
#include "catalogue/norm.h"
#include <kwaliteitskader/kwaliteitskader.h>

enum {
    MOST = 60000
};

static struct kwk_i_index_row rows[MOST];
static uint32_t row_count;

static void add(int32_t a, int32_t b, int32_t c, int32_t d)
{
    if (row_count == MOST) {
        fputs("make_index: more rows than room\n", stderr);
        exit(1);
    }
    rows[row_count++] = (struct kwk_i_index_row){{(int16_t)a, (int16_t)b, (int16_t)c, (int16_t)d}};
}

static int by_columns(const void *a, const void *b)
{
    const struct kwk_i_index_row *left = a;
    const struct kwk_i_index_row *right = b;
    for (int i = 0; i < 4; i++) {
        if (left->column[i] != right->column[i])
            return left->column[i] < right->column[i] ? -1 : 1;
    }
    return 0;
}

static void print(const char *word)
{
    qsort(rows, row_count, sizeof rows[0], by_columns);
    for (uint32_t i = 0; i < row_count; i++) {
        if (i > 0 && by_columns(&rows[i - 1], &rows[i]) == 0)
            continue;
        printf("%s(%d, %d, %d, %d)\n", word, rows[i].column[0], rows[i].column[1],
               rows[i].column[2], rows[i].column[3]);
    }
    row_count = 0;
}

static int links(void)
{
    int wrong = 0;
    for (int32_t table = KWK_TABLE_NORM; table <= KWK_TABLE_VERSCHIL; table++) {
        for (uint32_t i = 0; kwk_entry_at(table, i) != 0; i++) {
            int32_t number = kwk_entry_at(table, i);
            int32_t parent = 0;
            int32_t bound = 0;
            const struct kwk_i_link *link = kwk_i_entry_links(table, number);
            for (; link != NULL && link->table != 0; link++) {
                if (kwk_entry_text(link->table, link->number, KWK_TEXT_CODE, KWK_LANG_NL) == NULL) {
                    fprintf(stderr, "make_index: %d %d is linked with %d %d, which is not there\n",
                            table, number, link->table, link->number);
                    wrong = 1;
                }
                add(table, number, link->table, link->number);
                add(link->table, link->number, table, number);
            }
            kwk_entry_value(table, number, KWK_ENTRY_PARENT, &parent);
            if (parent != 0) {
                add(table, number, table, parent);
                add(table, parent, table, number);
            }
            kwk_entry_value(table, number, KWK_ENTRY_BOUND, &bound);
            if (bound != 0) {
                add(table, number, KWK_TABLE_ACTOR, bound);
                add(KWK_TABLE_ACTOR, bound, table, number);
            }
        }
    }
    return wrong;
}

static void picks(void)
{
    static const int32_t fields[] = {KWK_ENTRY_SORT,  KWK_ENTRY_SET,        KWK_ENTRY_STATUS,
                                     KWK_ENTRY_BOUND, KWK_ENTRY_EVALUATION, KWK_ENTRY_ASPECT,
                                     KWK_ENTRY_TRACK, KWK_ENTRY_PHASE};
    for (int32_t table = KWK_TABLE_NORM; table <= KWK_TABLE_VERSCHIL; table++) {
        for (uint32_t i = 0; kwk_entry_at(table, i) != 0; i++) {
            int32_t number = kwk_entry_at(table, i);
            int32_t value = 0;
            for (uint32_t f = 0; f < sizeof fields / sizeof fields[0]; f++) {
                kwk_entry_value(table, number, fields[f], &value);
                if (value != 0)
                    add(table, fields[f], value, number);
            }
            if (table == KWK_TABLE_DOEL) {
                kwk_entry_value(table, number, KWK_ENTRY_JOINT, &value);
                add(table, KWK_ENTRY_JOINT, value, number);
            }
            /* every chapter that states it is a phase of it */
            const struct kwk_i_place *place = kwk_i_entry_places(table, number);
            for (; place != NULL && place->section != NULL; place++) {
                if (place->section[0] >= '2' && place->section[0] <= '8')
                    add(table, KWK_ENTRY_PHASE, place->section[0] - '0', number);
            }
        }
    }
}

static const struct kwk_i_index_row *sorted;

static int by_word(const void *a, const void *b)
{
    const struct kwk_i_index_row *left = a;
    const struct kwk_i_index_row *right = b;
    if (left->column[0] != right->column[0])
        return left->column[0] < right->column[0] ? -1 : 1;
    return strcmp(kwk_entry_text(left->column[0], left->column[1], KWK_TEXT_CODE, KWK_LANG_NL),
                  kwk_entry_text(right->column[0], right->column[1], KWK_TEXT_CODE, KWK_LANG_NL));
}

static int words(void)
{
    int wrong = 0;
    for (int32_t table = KWK_TABLE_NORM; table <= KWK_TABLE_VERSCHIL; table++) {
        for (uint32_t i = 0; kwk_entry_at(table, i) != 0; i++)
            add(table, kwk_entry_at(table, i), 0, 0);
    }
    qsort(rows, row_count, sizeof rows[0], by_word);
    sorted = rows;
    for (uint32_t i = 0; i < row_count; i++) {
        if (i > 0 && by_word(&rows[i - 1], &rows[i]) == 0) {
            fprintf(stderr, "make_index: table %d has a code word twice\n", rows[i].column[0]);
            wrong = 1;
        }
        printf("WORD(%d, %d)\n", sorted[i].column[0], sorted[i].column[1]);
    }
    row_count = 0;
    return wrong;
}

static void dump_entry(int32_t table, int32_t number)
{
    int32_t value = 0;
    printf("%d %d\n", table, number);
    for (int32_t field = KWK_ENTRY_SORT; field <= KWK_ENTRY_PLACES; field++) {
        kwk_entry_value(table, number, field, &value);
        printf(" %d=%d", field, value);
    }
    putchar('\n');
    for (int32_t text = KWK_TEXT_CODE; text <= KWK_TEXT_SHAPE; text++) {
        for (int32_t lang = KWK_LANG_NL; lang <= KWK_LANG_EN; lang++) {
            const char *found = kwk_entry_text(table, number, text, lang);
            if (found != NULL)
                printf(" %d.%d:%s\n", text, lang, found);
        }
    }
    const struct kwk_i_place *place = kwk_i_entry_places(table, number);
    for (; place != NULL && place->section != NULL; place++)
        printf(" @%s %d %d-%d\n", place->section, place->row, place->from, place->through);
    const struct kwk_i_link *link = kwk_i_entry_links(table, number);
    for (; link != NULL && link->table != 0; link++)
        printf(" >%d %d\n", link->table, link->number);
}

static int dump(void)
{
    for (int32_t table = KWK_TABLE_NORM; table <= KWK_TABLE_VERSCHIL; table++) {
        for (uint32_t i = 0; kwk_entry_at(table, i) != 0; i++)
            dump_entry(table, kwk_entry_at(table, i));
    }
    return 0;
}

int main(int argc, char **argv)
{
    if (argc > 1 && strcmp(argv[1], "--dump") == 0)
        return dump();
    puts("/*\n * entry_index.inc: links both ways, values to select by, code words in order. "
         "Derived "
         "from the\n * rows by tests/catalogue/make_index.c: never edited by hand; a test "
         "compares.\n */");
    int wrong = links();
    print("LINK");
    picks();
    print("PICK");
    wrong |= words();
    return wrong;
}
