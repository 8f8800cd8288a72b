/*
 * tests/kader/list_places.c: prints every entry of the catalogue and each of its places: table:number,
 * section, row, first line, last line. An entry without places is a line with the entry alone.
 */
#include <stdio.h>

#include <kwaliteitskader/kwaliteitskader.h>

static const char *const tables[] = {
    [KWK_TABLE_NORM] = "NORM",           [KWK_TABLE_FASE] = "FASE",
    [KWK_TABLE_DOEL] = "DOEL",           [KWK_TABLE_TAAK] = "TAAK",
    [KWK_TABLE_ACTOR] = "ACTOR",         [KWK_TABLE_KERNBESLUIT] = "KERNBESLUIT",
    [KWK_TABLE_BRON] = "BRON",           [KWK_TABLE_AGENDAPUNT] = "AGENDAPUNT",
    [KWK_TABLE_DEFINITIE] = "DEFINITIE", [KWK_TABLE_CONTEXT] = "CONTEXT",
    [KWK_TABLE_VERSCHIL] = "VERSCHIL"};

static int number_of(int32_t table, int32_t number, uint32_t index, int32_t field)
{
    int32_t value = -1;
    return kwk_place_value(table, number, index, field, &value) == KWK_OK ? value : -1;
}

int main(void)
{
    for (int32_t table = KWK_TABLE_NORM; table <= KWK_TABLE_VERSCHIL; table++) {
        for (uint32_t i = 0; kwk_entry_at(table, i) != 0; i++) {
            int32_t number = kwk_entry_at(table, i);
            uint32_t count = kwk_place_count(table, number);
            if (count == 0)
                printf("%s:%d\n", tables[table], number);
            for (uint32_t at = 0; at < count; at++) {
                printf("%s:%d\t%s\t%d\t%d\t%d\n", tables[table], number,
                       kwk_place_section(table, number, at),
                       number_of(table, number, at, KWK_PLACE_ROW),
                       number_of(table, number, at, KWK_PLACE_LINE),
                       number_of(table, number, at, KWK_PLACE_THROUGH));
            }
        }
    }
    return 0;
}
