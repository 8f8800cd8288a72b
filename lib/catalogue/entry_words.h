/*
 * lib/catalogue/entry_words.h: the words that rows of every table share. Taken in by norms.c and
 * entries.c around their tables; entry_words_end.h takes the words away again.
 *
 *   TITLE(nl, en)              what it is, in one line
 *   TEXT(nl, en)               its wording: as the framework or the statute puts it, and a gloss
 *   PLACED(AT(section, row, from, through) ...)
 *                              where the framework states it: section, row of the table "Normen en
 *                              richtlijnen" (0 = running text), first and last line
 *   LINKS(TO(table, number) ...)  what it is connected with; TO_ACTOR(name) for an actor
 *   BOUND(actor)               who is bound or acts
 *   REVIEWED(day)              the day a jurist reviewed the row; not written while nobody has
 */
#define TITLE(nl, en)                  .title_nl = nl, .title_en = en
#define TEXT(nl, en)                   .text_nl = nl, .text_en = en
#define AT(section, row, from, through) {section, row, from, through},
#define PLACED(...)                    .placed = (const struct kwk_i_place[]){__VA_ARGS__{0, 0, 0, 0}}
#define TO(table, number)              {KWK_TABLE_##table, number},
#define TO_ACTOR(name)                 {KWK_TABLE_ACTOR, KWK_ACTOR_##name},
#define LINKS(...)                     .links = (const struct kwk_i_link[]){__VA_ARGS__{0, 0}}
#define BOUND(actor)                   .bound = KWK_ACTOR_##actor
#define REVIEWED(day)                  .reviewed = day
