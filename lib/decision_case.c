/*
 * lib/decision_case.c: the record of a core decision: its check, and the facts it stands for
 * (docs/rules.md section 4b).
 */
#include <string.h>

#include "calendar/calendar_internal.h"
#include "catalogue/code_row.h"
#include "decision.h"
#include "internal.h"
#include "kwaliteitskader/status.h"

/* Since ever: a declaration that something was looked at. */
#define KWK_RECORD_EVER 16000101

static const uint32_t kwk_record_looked = KWK_LOOKED_MEASURE | KWK_LOOKED_PLACE |
                                          KWK_LOOKED_AUTHORITY | KWK_LOOKED_INFORMED |
                                          KWK_LOOKED_MDO | KWK_LOOKED_COURT;

static int32_t kwk_record_bits(uint32_t bits, uint32_t all, int32_t field, struct kwk_report *fault)
{
    return (bits & ~all) == 0 ? KWK_OK
                              : kwk_i_frame_fault(fault, KWK_ERR_FLAGS, field, (int32_t)bits);
}

static int32_t kwk_record_code(int32_t group, int32_t code, int32_t field, struct kwk_report *fault)
{
    return code == 0 || kwk_i_code_known(group, code)
               ? KWK_OK
               : kwk_i_frame_fault(fault, KWK_ERR_CODE, field, code);
}

/* A day that may be 0; not before `first`. */
static int32_t kwk_record_day(kwk_date day, kwk_date first, int32_t field, struct kwk_report *fault)
{
    if (day != 0 && !kwk_i_date_ok(day)) {
        return kwk_i_frame_fault(fault, KWK_ERR_DATE, field, day);
    }
    return day != 0 && day < first ? kwk_i_frame_fault(fault, KWK_ERR_ORDER, field, day) : KWK_OK;
}

/* What the decision itself says. */
static int32_t kwk_record_own(const struct kwk_decision *own, struct kwk_report *fault)
{
    const struct kwk_i_fact_row *row = kwk_i_fact_row(KWK_FACT_KERNBESLUIT);
    if (own->decision == 0) {
        return kwk_i_frame_fault(fault, KWK_ERR_REQUIRED, KWK_FIELD_DECISION_DECISION, 0);
    }
    int32_t status =
        kwk_record_code(KWK_GROUP_BESLUIT, own->decision, KWK_FIELD_DECISION_DECISION, fault);
    if (status == KWK_OK && own->date == 0) {
        status = kwk_i_frame_fault(fault, KWK_ERR_REQUIRED, KWK_FIELD_DECISION_DATE, 0);
    }
    status =
        status != KWK_OK ? status : kwk_record_day(own->date, 0, KWK_FIELD_DECISION_DATE, fault);
    status = status != KWK_OK ? status
                              : kwk_record_code(KWK_GROUP_SETTING, own->setting,
                                                KWK_FIELD_DECISION_SETTING, fault);
    status = status != KWK_OK
                 ? status
                 : kwk_record_bits(own->roles, KWK_I_ROLES_ALL, KWK_FIELD_DECISION_ROLES, fault);
    status = status != KWK_OK
                 ? status
                 : kwk_record_bits(own->flags, row->flags, KWK_FIELD_DECISION_FLAGS, fault);
    return status != KWK_OK
               ? status
               : kwk_record_bits(own->known, row->flags, KWK_FIELD_DECISION_KNOWN, fault);
}

/* Only a perspective decision has these. */
static int32_t kwk_record_perspective(const struct kwk_decision *own, struct kwk_report *fault)
{
    if (own->decision == KWK_BESLUIT_PERSPECTIEF) {
        return kwk_record_day(own->court, own->date, KWK_FIELD_DECISION_COURT, fault);
    }
    if (own->informed != 0) {
        return kwk_i_frame_fault(fault, KWK_ERR_RESERVED, KWK_FIELD_DECISION_INFORMED,
                                 (int32_t)own->informed);
    }
    return own->court != 0
               ? kwk_i_frame_fault(fault, KWK_ERR_RESERVED, KWK_FIELD_DECISION_COURT, own->court)
               : KWK_OK;
}

/* What surrounds it. */
static int32_t kwk_record_around(const struct kwk_decision *own, struct kwk_report *fault)
{
    int32_t status =
        kwk_record_code(KWK_GROUP_MAATREGEL, own->measure, KWK_FIELD_DECISION_MEASURE, fault);
    status = status != KWK_OK
                 ? status
                 : kwk_record_code(KWK_GROUP_PLAATS, own->place, KWK_FIELD_DECISION_PLACE, fault);
    if (status == KWK_OK && (own->authority & 1u) != 0) {
        status = kwk_i_frame_fault(fault, KWK_ERR_PERSON, KWK_FIELD_DECISION_AUTHORITY,
                                   (int32_t)own->authority);
    }
    status = status != KWK_OK ? status : kwk_record_perspective(own, fault);
    status = status != KWK_OK ? status : kwk_record_day(own->mdo, 0, KWK_FIELD_DECISION_MDO, fault);
    status = status != KWK_OK ? status
                              : kwk_record_bits(own->looked, kwk_record_looked,
                                                KWK_FIELD_DECISION_LOOKED, fault);
    if (status == KWK_OK && own->reserved != 0) {
        status =
            kwk_i_frame_fault(fault, KWK_ERR_RESERVED, KWK_FIELD_DECISION_RESERVED, own->reserved);
    }
    return status;
}

static int32_t kwk_record_answers(const struct kwk_decision *own, const int32_t *answers,
                                  uint32_t count, struct kwk_report *fault)
{
    if (answers == 0 && count != 0) {
        return kwk_i_frame_fault(fault, KWK_ERR_NULL, KWK_FIELD_DECISION_ANSWERS, 0);
    }
    if (count > KWK_DECISION_ANSWERS_MAX) {
        return kwk_i_frame_fault(fault, KWK_ERR_COUNT, KWK_FIELD_DECISION_ANSWERS,
                                 KWK_DECISION_ANSWERS_MAX);
    }
    for (uint32_t i = 0; i < count; i++) {
        const int32_t number = answers[i] < -INT32_MAX ? 0
                               : answers[i] < 0        ? -answers[i]
                                                       : answers[i];
        const struct kwk_i_norm *norm = kwk_i_norm_row(number);
        if (norm == 0 || kwk_i_eis_of(number) == 0 || norm->kind != KWK_NORMKIND_JUDGEMENT ||
            !kwk_i_about_decision(norm, own->decision)) {
            return kwk_i_frame_fault(fault, KWK_ERR_NORM, KWK_FIELD_DECISION_ANSWERS, answers[i]);
        }
    }
    return KWK_OK;
}

int32_t kwk_i_decision_read(const struct kwk_decision *decision, const int32_t *answers,
                            uint32_t answer_count, struct kwk_decision *own,
                            struct kwk_report *fault)
{
    const uint32_t own_size = sizeof *own;
    if (decision == 0) {
        return kwk_i_frame_fault(fault, KWK_ERR_NULL, KWK_FIELD_DECISION_DECISION, 0);
    }
    const uint32_t size = decision->size;
    if (!kwk_i_size_ok(size, KWK_DECISION_SIZE_V1) ||
        !kwk_i_trailing_zero(decision, size, own_size)) {
        return kwk_i_frame_fault(fault, KWK_ERR_SIZE, KWK_FIELD_DECISION_SIZE, (int32_t)size);
    }
    memset(own, 0, own_size);
    memcpy(own, decision, size < own_size ? size : own_size);
    int32_t status = kwk_record_own(own, fault);
    status = status != KWK_OK ? status : kwk_record_around(own, fault);
    return status != KWK_OK ? status : kwk_record_answers(own, answers, answer_count, fault);
}

/* The next fact, dated on the day of the decision. */
static struct kwk_fact *kwk_record_fact(struct kwk_i_decision_case *out, int32_t kind, kwk_date day)
{
    struct kwk_fact *fact = &out->facts[out->count++];
    fact->kind = kind;
    fact->date = day;
    fact->id = (int32_t)out->count;
    return fact;
}

static void kwk_record_declare(struct kwk_i_decision_case *out, uint32_t looked, uint32_t bit,
                               int32_t kind)
{
    if ((looked & bit) != 0) {
        struct kwk_fact *fact = kwk_record_fact(out, KWK_FACT_VOLLEDIG, KWK_RECORD_EVER);
        fact->value = kind;
        fact->person = -1;
        fact->recorded = KWK_RECORD_EVER;
    }
}

static void kwk_record_persons(const struct kwk_decision *own, struct kwk_i_decision_case *out)
{
    for (int32_t person = 1; person < 32; person++) {
        if ((own->authority >> person & 1u) != 0) {
            kwk_record_fact(out, KWK_FACT_GEZAG, own->date)->person = person;
        }
    }
    if (own->informed != 0) {
        struct kwk_fact *fact = kwk_record_fact(out, KWK_FACT_VOORLICHTING, own->date);
        fact->value = KWK_VOORLICHTING_PERSPECTIEFBESLUIT;
        fact->persons = own->informed;
        fact->ref = KWK_I_DECISION_ID;
    }
}

static void kwk_record_looked_at(const struct kwk_decision *own, struct kwk_i_decision_case *out)
{
    kwk_record_declare(out, own->looked, KWK_LOOKED_MEASURE, KWK_FACT_MAATREGEL);
    kwk_record_declare(out, own->looked, KWK_LOOKED_PLACE, KWK_FACT_PLAATSING);
    kwk_record_declare(out, own->looked, KWK_LOOKED_AUTHORITY, KWK_FACT_GEZAG);
    kwk_record_declare(out, own->looked, KWK_LOOKED_INFORMED, KWK_FACT_VOORLICHTING);
    kwk_record_declare(out, own->looked, KWK_LOOKED_MDO, KWK_FACT_MDO);
    kwk_record_declare(out, own->looked, KWK_LOOKED_COURT, KWK_FACT_VERZOEK);
}

void kwk_i_decision_case(const struct kwk_decision *own, const int32_t *answers,
                         uint32_t answer_count, struct kwk_i_decision_case *out)
{
    memset(out, 0, sizeof *out);
    struct kwk_fact *fact = kwk_record_fact(out, KWK_FACT_KERNBESLUIT, own->date);
    fact->value = own->decision;
    fact->detail = own->setting;
    fact->roles = own->roles;
    fact->persons = own->persons;
    fact->flags = own->flags;
    fact->known = own->known;
    if (own->measure != 0) {
        kwk_record_fact(out, KWK_FACT_MAATREGEL, own->date)->value = own->measure;
    }
    if (own->place != 0) {
        kwk_record_fact(out, KWK_FACT_PLAATSING, own->date)->value = own->place;
    }
    if (own->mdo != 0) {
        fact = kwk_record_fact(out, KWK_FACT_MDO, own->mdo);
        fact->value = KWK_SETTING_MDO;
        fact->ref = KWK_I_DECISION_ID;
    }
    if (own->court != 0) {
        fact = kwk_record_fact(out, KWK_FACT_VERZOEK, own->court);
        fact->value = KWK_VERZOEK_VERLENGING_MACHTIGING;
        fact->ref2 = KWK_I_DECISION_ID;
    }
    kwk_record_persons(own, out);
    kwk_record_looked_at(own, out);
    for (uint32_t i = 0; i < answer_count; i++) {
        fact = kwk_record_fact(out, KWK_FACT_OORDEEL, own->date);
        fact->value = answers[i] < 0 ? -answers[i] : answers[i];
        fact->detail = answers[i] < 0 ? KWK_OORDEEL_NIET_VOLDAAN : KWK_OORDEEL_VOLDAAN;
        fact->person = -1;
        fact->ref = KWK_I_DECISION_ID;
    }
}

#undef KWK_RECORD_EVER
