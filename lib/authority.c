/*
 * lib/authority.c: kwk_may: may this actor do this act now? The rows of the act are tried in order;
 * the first that holds answers. Rows before it that may hold make it undecidable, unless they say
 * the same.
 */
#include <string.h>

#include "authority.h"
#include "catalogue/code_row.h"
#include "internal.h"
#include "kwaliteitskader/status.h"

enum {
    KWK_AUTHORITY_ROWS = 16 /* rows of one act that may hold at once */
};

/* What the rows of the act say: those that may hold, in order, the deciding one last. */
struct kwk_authority_found {
    const struct kwk_i_authority_row *rows[KWK_AUTHORITY_ROWS];
    struct kwk_i_look looks[KWK_AUTHORITY_ROWS];
    int32_t count;
    kwk_date until; /* the day before an earlier row comes to hold; 0 = no such day */
};

static int32_t kwk_authority_codes(struct kwk_i_frame *frame, const struct kwk_may_question *asked)
{
    struct kwk_report *fault = &frame->fault;
    if (kwk_actor_party(asked->actor) == 0) {
        return kwk_i_frame_fault(fault, KWK_ERR_CODE, KWK_FIELD_MAY_ACTOR, asked->actor);
    }
    if (!kwk_i_code_known(KWK_GROUP_ACT, asked->act)) {
        return kwk_i_frame_fault(fault, KWK_ERR_CODE, KWK_FIELD_MAY_ACT, asked->act);
    }
    if (asked->person < 0 || asked->person > KWK_PERSON_MAX) {
        return kwk_i_frame_fault(fault, KWK_ERR_PERSON, KWK_FIELD_MAY_PERSON, asked->person);
    }
    if (asked->place != 0 && !kwk_i_code_known(KWK_GROUP_PLAATS, asked->place)) {
        return kwk_i_frame_fault(fault, KWK_ERR_CODE, KWK_FIELD_MAY_PLACE, asked->place);
    }
    if (asked->capable != 0 && !kwk_i_code_known(KWK_GROUP_BEKWAAM, asked->capable)) {
        return kwk_i_frame_fault(fault, KWK_ERR_CODE, KWK_FIELD_MAY_CAPABLE, asked->capable);
    }
    if (asked->reserved != 0) {
        return kwk_i_frame_fault(fault, KWK_ERR_RESERVED, KWK_FIELD_MAY_RESERVED, asked->reserved);
    }
    return kwk_i_about_check(frame, asked->about);
}

/* The question into the library's own struct; a newer caller's extra fields must be zero. */
static int32_t kwk_authority_take(struct kwk_i_frame *frame, const struct kwk_may_question *from,
                                  struct kwk_may_question *asked)
{
    if (!kwk_i_size_ok(from->size, KWK_MAY_QUESTION_SIZE_V1) ||
        !kwk_i_trailing_zero(from, from->size, sizeof *asked)) {
        return kwk_i_frame_fault(&frame->fault, KWK_ERR_SIZE, KWK_FIELD_MAY_QUESTION,
                                 (int32_t)from->size);
    }
    memcpy(asked, from, sizeof *asked);
    return kwk_authority_codes(frame, asked);
}

static void kwk_authority_find(const struct kwk_i_asking *asking, struct kwk_authority_found *found)
{
    const struct kwk_i_authority_row *row;
    found->count = 0;
    found->until = 0;
    for (uint32_t i = 0; (row = kwk_i_authority_at(KWK_RIJTABEL_BEVOEGDHEID, i)) != 0; i++) {
        if (row->act != asking->act || found->count == KWK_AUTHORITY_ROWS) {
            continue;
        }
        const struct kwk_i_look look = kwk_i_look_row(asking, row);
        if (look.state == KWK_I_HOLDS_NOT && look.until != 0 &&
            (found->until == 0 || look.until < found->until)) {
            found->until = look.until;
        }
        if (look.state != KWK_I_HOLDS_NOT) {
            found->rows[found->count] = row;
            found->looks[found->count++] = look;
        }
        if (look.state == KWK_I_HOLDS) {
            return;
        }
    }
}

/* The needs of a row, with the facts that give them; 1 when every one is there. */
static int32_t kwk_authority_needs(const struct kwk_i_asking *asking,
                                   const struct kwk_i_authority_row *row,
                                   const struct kwk_i_look *look, uint32_t flags,
                                   struct kwk_i_needs *needs)
{
    int32_t all = row->answer == KWK_MAY_ONLY_WITH && (row->flags & KWK_NEEDFLAG_BESCHIKKING) == 0;
    for (int32_t i = 0; i < KWK_I_ROW_NEEDS && (i == 0 || row->needs[i].need != 0); i++) {
        struct kwk_need need = {0};
        const struct kwk_fact *fact = kwk_i_given(asking, &row->needs[i], -1, &need.response);
        need.row = row->number;
        need.answer = row->answer;
        need.need = row->needs[i].need;
        need.actor = row->needs[i].actor;
        need.person = -1;
        need.norm = row->norm;
        need.given = fact == 0 ? 0 : fact->id;
        need.missing = look->state == KWK_I_HOLDS_MAYBE ? look->missing
                       : fact == 0                      ? row->needs[i].fact
                                                        : 0;
        need.from = look->from;
        need.until = look->until;
        need.flags = flags | row->flags | look->flags;
        if (row->text_status != KWK_TEXTSTATUS_GELEZEN) {
            need.flags |= KWK_NEEDFLAG_ONGELEZEN;
        }
        all = all && fact != 0 && need.response != KWK_ANTWOORD_GEWEIGERD;
        kwk_i_need_write(needs, &need);
    }
    return all;
}

/* 1 when every row that may hold says the same, yes or no. */
static int32_t kwk_authority_same(const struct kwk_authority_found *found)
{
    const int32_t answer = found->rows[found->count - 1]->answer;
    for (int32_t i = 0; i < found->count; i++) {
        if (found->rows[i]->answer != answer) {
            return 0;
        }
    }
    return found->count == 1 || answer != KWK_MAY_ONLY_WITH;
}

static void kwk_authority_answer(const struct kwk_i_asking *asking,
                                 const struct kwk_authority_found *found,
                                 struct kwk_may_result *result, struct kwk_i_needs *needs)
{
    const int32_t last = found->count - 1;
    const int32_t decided = found->looks[last].state == KWK_I_HOLDS && kwk_authority_same(found);
    const int32_t at = decided ? last : 0;
    result->row = found->rows[at]->number;
    result->norm = found->rows[at]->norm;
    result->flags = found->rows[at]->flags | found->looks[at].flags;
    if (found->rows[at]->text_status != KWK_TEXTSTATUS_GELEZEN) {
        result->flags |= KWK_NEEDFLAG_ONGELEZEN;
    }
    if (!decided) {
        result->answer = KWK_MAY_NOT_DECIDABLE;
        result->missing = found->looks[0].missing;
        for (int32_t i = 0; i < found->count; i++) {
            struct kwk_i_look look = found->looks[i];
            if (look.state == KWK_I_HOLDS && i > 0) {
                look.state = KWK_I_HOLDS_MAYBE; /* an earlier row may hold instead */
                look.missing = found->looks[0].missing;
            }
            (void)kwk_authority_needs(asking, found->rows[i], &look, KWK_NEEDFLAG_MOGELIJK, needs);
        }
        return;
    }
    const int32_t all = kwk_authority_needs(asking, found->rows[at], &found->looks[at], 0, needs);
    result->answer = all ? KWK_MAY_YES : found->rows[at]->answer;
    result->from = found->looks[at].from;
    result->until = found->looks[at].until;
    if (found->until != 0 && (result->until == 0 || found->until < result->until)) {
        result->until = found->until;
    }
}

static void kwk_authority_ask(const struct kwk_i_frame *frame, const struct kwk_may_question *asked,
                              struct kwk_may_result *result, struct kwk_i_needs *needs)
{
    struct kwk_i_asking asking = {0};
    struct kwk_authority_found found;
    asking.view = &frame->view;
    asking.act = asked->act;
    asking.actor = asked->actor;
    asking.person = asked->person;
    asking.about = kwk_i_about(frame, asked->about);
    asking.place = asked->place;
    asking.capable = asked->capable;
    if (frame->view.as_of < KWK_RIJ_GELDIG_VANAF) {
        result->answer = KWK_MAY_NOT_DECIDABLE;
        result->flags = KWK_NEEDFLAG_GELDIGHEID;
        kwk_i_need_before_validity(needs, KWK_MAY_NOT_DECIDABLE);
        return;
    }
    kwk_i_asking_begin(&asking);
    kwk_authority_find(&asking, &found);
    kwk_authority_answer(&asking, &found, result, needs);
}

static int32_t kwk_authority_pointers(struct kwk_i_frame *frame,
                                      const struct kwk_may_question *question,
                                      const struct kwk_may_result *result)
{
    if (question == 0) {
        return kwk_i_frame_fault(&frame->fault, KWK_ERR_NULL, KWK_FIELD_MAY_QUESTION, 0);
    }
    if (result == 0) {
        return kwk_i_frame_fault(&frame->fault, KWK_ERR_NULL, KWK_FIELD_MAY_RESULT, 0);
    }
    if (!kwk_i_size_ok(result->size, KWK_MAY_RESULT_SIZE_V1)) {
        return kwk_i_frame_fault(&frame->fault, KWK_ERR_SIZE, KWK_FIELD_MAY_RESULT,
                                 (int32_t)result->size);
    }
    return KWK_OK;
}

/* The needs may lie over neither the facts nor the other records. */
static int32_t kwk_authority_overlap(struct kwk_i_frame *frame, const void *needs, uint64_t size,
                                     const struct kwk_may_question *question,
                                     const struct kwk_may_result *result)
{
    const struct kwk_i_case *view = &frame->view;
    const uint64_t facts = (uint64_t)view->fact_count * sizeof *view->facts;
    if (kwk_i_overlap(needs, size, view->facts, facts) ||
        kwk_i_overlap(needs, size, question, question->size) ||
        kwk_i_overlap(needs, size, result, result->size)) {
        return kwk_i_frame_fault(&frame->fault, KWK_ERR_OVERLAP, KWK_FIELD_NEEDS, 0);
    }
    if (kwk_i_overlap(result, result->size, view->facts, facts) ||
        kwk_i_overlap(result, result->size, question, question->size)) {
        return kwk_i_frame_fault(&frame->fault, KWK_ERR_OVERLAP, KWK_FIELD_MAY_RESULT, 0);
    }
    return KWK_OK;
}

KWK_API int32_t KWK_CALL kwk_may(const struct kwk_query *query, const struct kwk_fact *facts,
                                 uint32_t fact_count, const struct kwk_may_question *question,
                                 struct kwk_may_result *result, struct kwk_need *needs,
                                 uint32_t need_size, uint32_t capacity, uint32_t *needed,
                                 struct kwk_report *report)
{
    struct kwk_i_frame frame;
    struct kwk_may_question asked;
    struct kwk_may_result own = {0};
    struct kwk_i_needs sink = {0};
    if (kwk_i_report_check(report) != KWK_OK) {
        return KWK_ERR_SIZE;
    }
    int32_t status = kwk_authority_pointers(&frame, question, result);
    status =
        status != KWK_OK ? status : kwk_i_needs_check(&frame, needs, need_size, capacity, needed);
    status = status != KWK_OK ? status : kwk_i_frame_begin(&frame, query, facts, fact_count, 0, 0);
    status = status != KWK_OK ? status : kwk_authority_take(&frame, question, &asked);
    status = status != KWK_OK ? status
                              : kwk_authority_overlap(&frame, needs, (uint64_t)capacity * need_size,
                                                      question, result);
    if (status != KWK_OK) {
        return kwk_i_frame_end(&frame, status, report);
    }
    kwk_authority_ask(&frame, &asked, &own, &sink);
    if (needed != 0) {
        *needed = sink.count;
    }
    if (capacity != 0 && sink.count > capacity) {
        status =
            kwk_i_frame_fault(&frame.fault, KWK_ERR_CAPACITY, KWK_FIELD_NEEDS, (int32_t)sink.count);
        return kwk_i_frame_end(&frame, status, report);
    }
    if (capacity != 0) {
        const struct kwk_may_result none = {0};
        sink = (struct kwk_i_needs){(unsigned char *)needs, need_size, capacity, 0};
        own = none;
        kwk_authority_ask(&frame, &asked, &own, &sink);
    }
    kwk_i_record_write(result, &own, sizeof own);
    return kwk_i_frame_end(&frame, KWK_OK, report);
}
