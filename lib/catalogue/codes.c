/*
 * lib/catalogue/codes.c: every code list as one table, and number <-> code word <-> label.
 *
 * Facts and norms are groups too; their words stand in facts.inc and in the norm rows.
 */
#include "catalogue/code_row.h"
#include "catalogue/fact_row.h"
#include "catalogue/norm.h"
#include "internal.h"
#include "kwaliteitskader/codelist.h"
#include "kwaliteitskader/decision.h"
#include "kwaliteitskader/entry.h"
#include "kwaliteitskader/evaluate.h"
#include "kwaliteitskader/status.h"

struct kwk_code_row {
    int32_t group;
    int32_t number;
    const char *name;
    const char *nl;
    const char *en;
};

/* What a getter wants of a code. */
enum {
    KWK_I_CODE_NAME = 0 /* or a KWK_LANG_* for the label */
};

#define KWK_GROUP_NORMSTATUS KWK_GROUP_STATUS

/* clang-format off */
#define GROUP(group)
#define CODE(group, number, name, word, dutch, english)                                           \
    {KWK_GROUP_##group, number, word, dutch, english},
static const struct kwk_code_row kwk_code_rows[] = {
#include "catalogue/codes.inc"
};
#undef CODE

#define CODE(group, number, name, word, dutch, english)                                           \
    _Static_assert(KWK_##group##_##name == (number), "header and codes.inc differ: " #name);
#include "catalogue/codes.inc"
#undef CODE
#undef GROUP

/* The place of each row; a group's first row takes the place its GROUP line stands at. */
#define GROUP(group)                                                                              \
    KWK_I_CODE_FROM_##group, KWK_I_CODE_BEFORE_##group = KWK_I_CODE_FROM_##group - 1,
#define CODE(group, number, name, word, dutch, english) KWK_I_CODE_AT_##group##_##name,
enum {
#include "catalogue/codes.inc"
    KWK_I_CODE_ROWS
};
#undef CODE
#undef GROUP

/* The first row of each group, plus one; 0 = no rows here. */
#define GROUP(group) [KWK_GROUP_##group] = KWK_I_CODE_FROM_##group + 1,
#define CODE(group, number, name, word, dutch, english)
static const uint16_t kwk_code_from[] = {
#include "catalogue/codes.inc"
};
#undef CODE
#undef GROUP
#undef KWK_GROUP_NORMSTATUS
/* clang-format on */

/* The place of the first row of a group; KWK_I_CODE_ROWS for a group without rows here. */
static uint32_t kwk_code_first(int32_t group)
{
    const int32_t groups = (int32_t)(sizeof kwk_code_from / sizeof kwk_code_from[0]);
    if (group < 0 || group >= groups || kwk_code_from[group] == 0) {
        return KWK_I_CODE_ROWS;
    }
    return kwk_code_from[group] - 1u;
}

/* The row at a place, NULL once the group is over. */
static const struct kwk_code_row *kwk_code_at(int32_t group, uint32_t at)
{
    return at < KWK_I_CODE_ROWS && kwk_code_rows[at].group == group ? &kwk_code_rows[at] : 0;
}

static const struct kwk_code_row *kwk_code_row(int32_t group, int32_t number)
{
    uint32_t at = kwk_code_first(group);
    const struct kwk_code_row *row = kwk_code_at(group, at);
    while (row != 0 && row->number != number) {
        row = kwk_code_at(group, ++at);
    }
    return row;
}

static const char *kwk_code_pick(int32_t what, const char *name, const char *nl, const char *en)
{
    if (what == KWK_I_CODE_NAME) {
        return name;
    }
    return what == KWK_LANG_NL ? nl : en;
}

static const char *kwk_code_text(int32_t group, int32_t number, int32_t what)
{
    if (group == KWK_GROUP_FACT) {
        const struct kwk_i_fact_row *fact = kwk_i_fact_row(number);
        return fact == 0 ? 0 : kwk_code_pick(what, fact->name, fact->nl, fact->en);
    }
    if (group == KWK_GROUP_NORM) {
        const struct kwk_i_norm *norm = kwk_i_norm_row(number);
        return norm == 0 ? 0 : kwk_code_pick(what, norm->name, norm->title_nl, norm->title_en);
    }
    const struct kwk_code_row *row = kwk_code_row(group, number);
    return row == 0 ? 0 : kwk_code_pick(what, row->name, row->nl, row->en);
}

int32_t kwk_i_code_known(int32_t group, int32_t number)
{
    return kwk_code_text(group, number, KWK_I_CODE_NAME) != 0;
}

const char *KWK_CALL kwk_code_name(int32_t group, int32_t number)
{
    return kwk_code_text(group, number, KWK_I_CODE_NAME);
}

int32_t KWK_CALL kwk_code_name_copy(int32_t group, int32_t number, char *buffer, uint32_t capacity,
                                    uint32_t *needed)
{
    return kwk_i_text_copy(kwk_code_name(group, number), buffer, capacity, needed);
}

const char *KWK_CALL kwk_code_label(int32_t group, int32_t number, int32_t lang)
{
    return kwk_i_language_ok(lang) ? kwk_code_text(group, number, lang) : 0;
}

int32_t KWK_CALL kwk_code_label_copy(int32_t group, int32_t number, int32_t lang, char *buffer,
                                     uint32_t capacity, uint32_t *needed)
{
    if (!kwk_i_language_ok(lang)) {
        return KWK_ERR_LANGUAGE;
    }
    return kwk_i_text_copy(kwk_code_label(group, number, lang), buffer, capacity, needed);
}

static int32_t kwk_code_same(const char *a, const char *b)
{
    while (*a != '\0' && *a == *b) {
        a++;
        b++;
    }
    return *a == *b;
}

int32_t KWK_CALL kwk_code_number(int32_t group, const char *name, int32_t *number)
{
    if (name == 0 || number == 0) {
        return KWK_ERR_NULL;
    }
    const struct kwk_i_fact_row *fact = kwk_i_fact_at(0);
    for (uint32_t i = 0; group == KWK_GROUP_FACT && fact != 0; fact = kwk_i_fact_at(++i)) {
        if (kwk_code_same(fact->name, name)) {
            *number = fact->kind;
            return KWK_OK;
        }
    }
    const struct kwk_i_norm *norm = kwk_i_norm_at(0);
    for (uint32_t i = 0; group == KWK_GROUP_NORM && norm != 0; norm = kwk_i_norm_at(++i)) {
        if (kwk_code_same(norm->name, name)) {
            *number = norm->number;
            return KWK_OK;
        }
    }
    uint32_t at = kwk_code_first(group);
    const struct kwk_code_row *row = kwk_code_at(group, at);
    for (; row != 0; row = kwk_code_at(group, ++at)) {
        if (kwk_code_same(row->name, name)) {
            *number = row->number;
            return KWK_OK;
        }
    }
    return KWK_ERR_CODE;
}
