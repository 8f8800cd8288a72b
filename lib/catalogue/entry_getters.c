/*
 * lib/catalogue/entry_getters.c: numbers, texts and places of any entry of the catalogue, over the
 * rows of entries.c and norms.c.
 */
#include "catalogue/entry.h"
#include "catalogue/norm.h"
#include "internal.h"
#include "kwaliteitskader/status.h"

uint32_t KWK_CALL kwk_entry_count(int32_t table)
{
    return table == KWK_TABLE_NORM ? kwk_i_norm_count() : kwk_i_entry_rows(table);
}

int32_t KWK_CALL kwk_entry_at(int32_t table, uint32_t index)
{
    if (table == KWK_TABLE_NORM) {
        const struct kwk_i_norm *norm = kwk_i_norm_at(index);
        return norm == 0 ? 0 : norm->number;
    }
    const struct kwk_i_entry *entry = kwk_i_entry_row_at(table, index);
    return entry == 0 ? 0 : entry->number;
}

static int32_t kwk_entry_exists(int32_t table, int32_t number)
{
    return table == KWK_TABLE_NORM ? kwk_i_norm_row(number) != 0
                                   : kwk_i_entry_row(table, number) != 0;
}

/* 0 and *value untouched for a field that no norm has. */
static int32_t kwk_entry_norm_value(const struct kwk_i_norm *norm, int32_t field, int32_t *value)
{
    const struct {
        int32_t field;
        int32_t value;
    } fields[] = {
        {KWK_ENTRY_PHASE, norm->number / 100},
        {KWK_ENTRY_SET, norm->set},
        {KWK_ENTRY_STATUS, norm->status},
        {KWK_ENTRY_BOUND, norm->bound},
        {KWK_ENTRY_EVALUATION, norm->kind},
        {KWK_ENTRY_WHY, norm->why},
        {KWK_ENTRY_EXPLAIN, norm->explain},
        {KWK_ENTRY_ADJUSTABLE, norm->adjustable},
        {KWK_ENTRY_TERM_LENGTH, norm->length},
        {KWK_ENTRY_TERM_UNIT, norm->unit},
        {KWK_ENTRY_TERM_DIRECTION, norm->direction},
        {KWK_ENTRY_TERM_BASIS, norm->basis},
        {KWK_ENTRY_VALID_FROM, norm->valid_from},
        {KWK_ENTRY_VALID_THROUGH, norm->valid_through},
        {KWK_ENTRY_CHECKED_THROUGH, norm->checked_through},
        {KWK_ENTRY_TEXT_STATUS, norm->text_status},
        {KWK_ENTRY_REVISION, norm->revision},
        {KWK_ENTRY_REVIEWED, norm->reviewed},
        {KWK_ENTRY_TRIGGER, norm->trigger != 0 ? norm->trigger : norm->periods},
        {KWK_ENTRY_FULFIL, norm->fulfil},
        {KWK_ENTRY_TRIGGER_VALUES, (int32_t)norm->trigger_values},
        {KWK_ENTRY_FULFIL_VALUES, (int32_t)norm->fulfil_values},
        {KWK_ENTRY_ROLES, (int32_t)norm->roles},
        {KWK_ENTRY_FLAG, (int32_t)norm->needs},
        {KWK_ENTRY_AGE, norm->age},
        {KWK_ENTRY_MEASURES, norm->under != 0 ? norm->under : norm->measures},
        {KWK_ENTRY_NOT_MEASURES, norm->not_under},
        {KWK_ENTRY_PLACES, (int32_t)norm->living_in},
    };
    for (uint32_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
        if (fields[i].field == field) {
            *value = fields[i].value;
            return 1;
        }
    }
    return 0;
}

static int32_t kwk_entry_row_value(const struct kwk_i_entry *entry, int32_t field, int32_t *value)
{
    const struct {
        int32_t field;
        int32_t value;
    } fields[] = {
        {KWK_ENTRY_SORT, entry->sort},
        {KWK_ENTRY_PHASE, entry->phase},
        {KWK_ENTRY_STATUS, entry->status},
        {KWK_ENTRY_BOUND, entry->bound},
        {KWK_ENTRY_CHECKED_THROUGH, entry->checked_through},
        {KWK_ENTRY_TEXT_STATUS, entry->text_status},
        {KWK_ENTRY_REVIEWED, entry->reviewed},
        {KWK_ENTRY_PARENT, entry->parent},
        {KWK_ENTRY_ASPECT, entry->aspect},
        {KWK_ENTRY_JOINT, entry->joint},
        {KWK_ENTRY_TRACK, entry->track},
        {KWK_ENTRY_DECISION, entry->code},
        {KWK_ENTRY_READING, entry->reading},
        {KWK_ENTRY_USED, entry->used},
    };
    for (uint32_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
        if (fields[i].field == field) {
            *value = fields[i].value;
            return 1;
        }
    }
    return 0;
}

int32_t KWK_CALL kwk_entry_value(int32_t table, int32_t number, int32_t field, int32_t *value)
{
    int32_t found = 0;
    if (value == 0) {
        return KWK_ERR_NULL;
    }
    if (!kwk_entry_exists(table, number)) {
        return KWK_ERR_ENTRY;
    }
    if (field < KWK_ENTRY_SORT || field > KWK_ENTRY_PLACES) {
        return KWK_ERR_CODE;
    }
    if (table == KWK_TABLE_NORM) {
        (void)kwk_entry_norm_value(kwk_i_norm_row(number), field, &found);
    } else {
        (void)kwk_entry_row_value(kwk_i_entry_row(table, number), field, &found);
    }
    *value = found;
    return KWK_OK;
}

static const char *kwk_entry_in(int32_t lang, const char *nl, const char *en)
{
    return lang == KWK_LANG_NL ? nl : en;
}

static const char *kwk_entry_norm_text(const struct kwk_i_norm *norm, int32_t text, int32_t lang)
{
    switch (text) {
    case KWK_TEXT_CODE:
        return norm->name;
    case KWK_TEXT_TITLE:
        return kwk_entry_in(lang, norm->title_nl, norm->title_en);
    case KWK_TEXT_WORDING:
        return kwk_entry_in(lang, norm->text_nl, norm->text_en);
    case KWK_TEXT_SOURCE:
        return norm->source;
    case KWK_TEXT_QUESTION:
        return kwk_entry_in(lang, norm->question_nl, norm->question_en);
    case KWK_TEXT_SHAPE:
        return norm->shape_name;
    default:
        return 0;
    }
}

static const char *kwk_entry_row_text(const struct kwk_i_entry *entry, int32_t text, int32_t lang)
{
    switch (text) {
    case KWK_TEXT_CODE:
        return entry->name;
    case KWK_TEXT_TITLE:
        return kwk_entry_in(lang, entry->title_nl, entry->title_en);
    case KWK_TEXT_WORDING:
        return kwk_entry_in(lang, entry->text_nl, entry->text_en);
    case KWK_TEXT_SOURCE:
        return entry->source;
    case KWK_TEXT_URL:
        return entry->url;
    case KWK_TEXT_LETTER:
        return entry->letter;
    case KWK_TEXT_ONE:
        return kwk_entry_in(lang, entry->one_nl, entry->one_en);
    case KWK_TEXT_TWO:
        return kwk_entry_in(lang, entry->two_nl, entry->two_en);
    default:
        return 0;
    }
}

const char *KWK_CALL kwk_entry_text(int32_t table, int32_t number, int32_t text, int32_t lang)
{
    if (!kwk_i_language_ok(lang) || !kwk_entry_exists(table, number)) {
        return 0;
    }
    return table == KWK_TABLE_NORM ? kwk_entry_norm_text(kwk_i_norm_row(number), text, lang)
                                   : kwk_entry_row_text(kwk_i_entry_row(table, number), text, lang);
}

int32_t KWK_CALL kwk_entry_text_copy(int32_t table, int32_t number, int32_t text, int32_t lang,
                                     char *buffer, uint32_t capacity, uint32_t *needed)
{
    if (needed == 0) {
        return KWK_ERR_NULL;
    }
    if (!kwk_i_language_ok(lang)) {
        return KWK_ERR_LANGUAGE;
    }
    if (!kwk_entry_exists(table, number)) {
        return KWK_ERR_ENTRY;
    }
    return kwk_i_text_copy(kwk_entry_text(table, number, text, lang), buffer, capacity, needed);
}

const struct kwk_i_place *kwk_i_entry_places(int32_t table, int32_t number)
{
    if (table == KWK_TABLE_NORM) {
        const struct kwk_i_norm *norm = kwk_i_norm_row(number);
        return norm == 0 ? 0 : norm->placed;
    }
    const struct kwk_i_entry *entry = kwk_i_entry_row(table, number);
    return entry == 0 ? 0 : entry->placed;
}

const struct kwk_i_link *kwk_i_entry_links(int32_t table, int32_t number)
{
    if (table == KWK_TABLE_NORM) {
        const struct kwk_i_norm *norm = kwk_i_norm_row(number);
        return norm == 0 ? 0 : norm->links;
    }
    const struct kwk_i_entry *entry = kwk_i_entry_row(table, number);
    return entry == 0 ? 0 : entry->links;
}

uint32_t KWK_CALL kwk_place_count(int32_t table, int32_t number)
{
    const struct kwk_i_place *place = kwk_i_entry_places(table, number);
    uint32_t count = 0;
    while (place != 0 && place[count].section != 0) {
        count++;
    }
    return count;
}

static int32_t kwk_place_check(int32_t table, int32_t number, uint32_t index)
{
    if (!kwk_entry_exists(table, number)) {
        return KWK_ERR_ENTRY;
    }
    return index < kwk_place_count(table, number) ? KWK_OK : KWK_ERR_RANGE;
}

int32_t KWK_CALL kwk_place_value(int32_t table, int32_t number, uint32_t index, int32_t field,
                                 int32_t *value)
{
    if (value == 0) {
        return KWK_ERR_NULL;
    }
    const int32_t status = kwk_place_check(table, number, index);
    if (status != KWK_OK) {
        return status;
    }
    const struct kwk_i_place *place = kwk_i_entry_places(table, number) + index;
    switch (field) {
    case KWK_PLACE_ROW:
        *value = place->row;
        return KWK_OK;
    case KWK_PLACE_LINE:
        *value = place->from;
        return KWK_OK;
    case KWK_PLACE_THROUGH:
        *value = place->through;
        return KWK_OK;
    default:
        return KWK_ERR_CODE;
    }
}

const char *KWK_CALL kwk_place_section(int32_t table, int32_t number, uint32_t index)
{
    return kwk_place_check(table, number, index) == KWK_OK
               ? kwk_i_entry_places(table, number)[index].section
               : 0;
}

int32_t KWK_CALL kwk_place_section_copy(int32_t table, int32_t number, uint32_t index, char *buffer,
                                        uint32_t capacity, uint32_t *needed)
{
    if (needed == 0) {
        return KWK_ERR_NULL;
    }
    const int32_t status = kwk_place_check(table, number, index);
    if (status != KWK_OK) {
        return status;
    }
    return kwk_i_text_copy(kwk_place_section(table, number, index), buffer, capacity, needed);
}
