/*
 * lib/authority_consent.c: kwk_consent: per party and per person what is needed for a decision of a
 * kind (Jeugdwet 4.1.3, 7.3.4, 7.3.5, 7.3.11, 7.3.15; BW 7:450, 7:465; toestemming.inc). Of each
 * party the first row that holds counts.
 */
#include "authority.h"
#include "catalogue/code_row.h"
#include "internal.h"
#include "kwaliteitskader/status.h"
#include "rules/rules.h"

/* A party that is persons in the facts: the kind that tells who they are. */
static int32_t kwk_authority_consent_kind(int32_t party)
{
    switch (party) {
    case KWK_PARTIJ_OUDER_MET_GEZAG:
        return KWK_FACT_GEZAG;
    case KWK_PARTIJ_OUDER_ZONDER_GEZAG:
        return KWK_FACT_OUDER;
    case KWK_PARTIJ_PLEEGOUDER:
    case KWK_PARTIJ_VERZORGER:
        return KWK_FACT_VERZORGER;
    default:
        return 0;
    }
}

/*
 * Whether a person of that kind is one of the party: a parent without authority has none on record.
 */
static int32_t kwk_authority_consent_is(const struct kwk_i_case *view, int32_t party,
                                        int32_t person)
{
    if (party != KWK_PARTIJ_OUDER_ZONDER_GEZAG) {
        return 1;
    }
    for (int32_t p = 0; (p = kwk_i_next_party(view, KWK_FACT_GEZAG, view->as_of, p)) != 0;) {
        if (p == person) {
            return 0;
        }
    }
    return 1;
}

/* What a look and a row say, for one person (-1 = nobody numbered). */
static void kwk_authority_consent_write(const struct kwk_i_asking *asking,
                                        const struct kwk_i_authority_row *row,
                                        const struct kwk_i_look *look, int32_t person,
                                        int32_t missing, struct kwk_i_needs *needs)
{
    for (int32_t i = 0; i < KWK_I_ROW_NEEDS && (i == 0 || row->needs[i].need != 0); i++) {
        struct kwk_need need = {0};
        const struct kwk_fact *fact = kwk_i_given(asking, &row->needs[i], person, &need.response);
        need.row = row->number;
        need.need = row->needs[i].need;
        need.actor = row->needs[i].actor;
        need.person = person;
        need.norm = row->norm;
        need.given = fact == 0 ? 0 : fact->id;
        need.missing = missing;
        if (look->state == KWK_I_HOLDS_MAYBE) {
            need.missing = look->missing;
            need.flags = KWK_NEEDFLAG_MOGELIJK;
        } else if (missing == 0 && fact == 0) {
            need.missing = row->needs[i].fact;
        }
        need.from = look->from;
        need.until = look->until;
        need.flags |= row->flags | look->flags;
        if (row->text_status != KWK_TEXTSTATUS_GELEZEN) {
            need.flags |= KWK_NEEDFLAG_ONGELEZEN;
        }
        kwk_i_need_write(needs, &need);
    }
}

/* A row for each person of its party; for nobody on record one without a person. */
static void kwk_authority_consent_row(const struct kwk_i_asking *asking, int32_t party,
                                      const struct kwk_i_authority_row *row,
                                      const struct kwk_i_look *look, struct kwk_i_needs *needs)
{
    const struct kwk_i_case *view = asking->view;
    const int32_t kind = kwk_authority_consent_kind(party);
    int32_t written = 0;
    if (kind == 0) {
        kwk_authority_consent_write(asking, row, look, party == KWK_PARTIJ_JEUGDIGE ? 0 : -1, 0,
                                    needs);
        return;
    }
    for (int32_t p = 0; (p = kwk_i_next_party(view, kind, view->as_of, p)) != 0;) {
        if (kwk_authority_consent_is(view, party, p)) {
            const int32_t open = kwk_i_party_open(view, kind, view->as_of, p);
            kwk_authority_consent_write(asking, row, look, p, open ? kind : 0, needs);
            written++;
        }
    }
    if (written == 0 && !kwk_i_asking_covered(asking, kind)) {
        kwk_authority_consent_write(asking, row, look, -1, kind, needs);
    }
}

/* The rows of one party, in order, through the first that surely holds. */
static void kwk_authority_consent_party(const struct kwk_i_asking *asking, int32_t party,
                                        struct kwk_i_needs *needs)
{
    const struct kwk_i_authority_row *row;
    struct kwk_i_look before = kwk_i_holds_sure(1);
    for (uint32_t i = 0; (row = kwk_i_authority_at(KWK_RIJTABEL_TOESTEMMING, i)) != 0; i++) {
        if (row->act != asking->act || (row->parties >> party & 1u) == 0) {
            continue;
        }
        struct kwk_i_look look = kwk_i_look_row(asking, row);
        const int32_t sure = look.state == KWK_I_HOLDS;
        if (look.state == KWK_I_HOLDS_NOT) {
            continue;
        }
        if (before.state == KWK_I_HOLDS_MAYBE && sure) {
            look.state = KWK_I_HOLDS_MAYBE; /* an earlier row may hold instead */
            look.missing = before.missing;
        }
        before = before.state == KWK_I_HOLDS ? look : before;
        kwk_authority_consent_row(asking, party, row, &look, needs);
        if (sure) {
            return;
        }
    }
}

static void kwk_authority_consent_ask(const struct kwk_i_frame *frame, int32_t kind, int32_t about,
                                      int32_t capable, struct kwk_i_needs *needs)
{
    struct kwk_i_asking asking = {0};
    asking.view = &frame->view;
    asking.about = kwk_i_about(frame, about);
    asking.capable = capable;
    asking.actor = KWK_ACTOR_JEUGDIGE;
    if (frame->view.as_of < KWK_RIJ_GELDIG_VANAF) {
        kwk_i_need_before_validity(needs, 0);
        return;
    }
    kwk_i_asking_begin(&asking);
    asking.act = kind;
    for (int32_t party = KWK_PARTIJ_JEUGDIGE; party <= KWK_PARTIJ_ANDER; party++) {
        asking.parties = 1u << party;
        kwk_authority_consent_party(&asking, party, needs);
    }
}

KWK_API int32_t KWK_CALL kwk_consent(const struct kwk_query *query, const struct kwk_fact *facts,
                                     uint32_t fact_count, int32_t kind, int32_t about,
                                     int32_t capable, struct kwk_need *needs, uint32_t need_size,
                                     uint32_t capacity, uint32_t *needed, struct kwk_report *report)
{
    struct kwk_i_frame frame;
    struct kwk_i_needs sink = {0};
    int32_t status = KWK_OK;
    if (kwk_i_report_check(report) != KWK_OK) {
        return KWK_ERR_SIZE;
    }
    if (needed == 0) {
        status = kwk_i_frame_fault(&frame.fault, KWK_ERR_NULL, KWK_FIELD_NEEDS, 0);
    }
    status =
        status != KWK_OK ? status : kwk_i_needs_check(&frame, needs, need_size, capacity, needed);
    status = status != KWK_OK ? status : kwk_i_frame_begin(&frame, query, facts, fact_count, 0, 0);
    if (status == KWK_OK && !kwk_i_code_known(KWK_GROUP_CONSENT, kind)) {
        status = kwk_i_frame_fault(&frame.fault, KWK_ERR_CODE, KWK_FIELD_MAY_ACT, kind);
    }
    if (status == KWK_OK && capable != 0 && !kwk_i_code_known(KWK_GROUP_BEKWAAM, capable)) {
        status = kwk_i_frame_fault(&frame.fault, KWK_ERR_CODE, KWK_FIELD_MAY_CAPABLE, capable);
    }
    status = status != KWK_OK ? status : kwk_i_about_check(&frame, about);
    if (status == KWK_OK && kwk_i_overlap(needs, (uint64_t)capacity * need_size, facts,
                                          (uint64_t)fact_count * sizeof *facts)) {
        status = kwk_i_frame_fault(&frame.fault, KWK_ERR_OVERLAP, KWK_FIELD_NEEDS, 0);
    }
    if (status != KWK_OK) {
        return kwk_i_frame_end(&frame, status, report);
    }
    kwk_authority_consent_ask(&frame, kind, about, capable, &sink);
    *needed = sink.count;
    if (sink.count > capacity) {
        status =
            kwk_i_frame_fault(&frame.fault, KWK_ERR_CAPACITY, KWK_FIELD_NEEDS, (int32_t)sink.count);
        return kwk_i_frame_end(&frame, status, report);
    }
    sink = (struct kwk_i_needs){(unsigned char *)needs, need_size, capacity, 0};
    kwk_authority_consent_ask(&frame, kind, about, capable, &sink);
    return kwk_i_frame_end(&frame, KWK_OK, report);
}
