/*
 * tests/case_check.c: the check of a case: one test per fault and field, the order of faults,
 * circles, permutations, and a random search for reports that do not name what is there.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <kwaliteitskader/kwaliteitskader.h>

/* A sound case with every way a field is used; the tests spoil one thing each. */
/* Above every kind of this version. */
enum {
    KIND_UNKNOWN = 99
};

enum {
    AT_GEBOORTE,
    AT_MAATREGEL,
    AT_UITSPRAAK,
    AT_UITLEG,
    AT_CONTACT,
    AT_OUDER,
    AT_GI_BELAST,
    AT_VOLLEDIG,
    AT_LEZING,
    AT_KERNBESLUIT,
    AT_DEELNAME,
    AT_OORDEEL,
    AT_TERMIJN_GESTELD,
    AT_VERZOEK,
    AT_COUNT
};

struct sample {
    struct kwk_query query;
    struct kwk_fact facts[AT_COUNT];
};

static struct kwk_query sound_query(void)
{
    const struct kwk_query query = {
        .size = sizeof query,
        .as_of = 20260420,
        .known_on = 20260421,
        .from = 20260101,
        .edition = KWK_EDITION_2026_1,
        .sets = KWK_SET_KADER | KWK_SET_WET,
        .verdicts = 0x1fe,
        .policy = KWK_POLICY_LAAT,
        .complete_kinds = 69,
        .complete_from = 20250101,
        .complete_through = 20260420,
    };
    return query;
}

static struct sample sound(void)
{
    struct sample sample;
    memset(&sample, 0, sizeof sample);
    sample.query = sound_query();
    struct kwk_fact *f = sample.facts;
    for (int32_t i = 0; i < AT_COUNT; i++) {
        f[i].id = 101 + i;
        f[i].date = 20260105;
        f[i].recorded = 20260106;
        f[i].withdrawn = 20260107;
    }
    f[AT_GEBOORTE].kind = KWK_FACT_GEBOORTE;
    f[AT_GEBOORTE].date = 20150300;
    f[AT_MAATREGEL].kind = KWK_FACT_MAATREGEL;
    f[AT_MAATREGEL].last_day = 20270104;
    f[AT_MAATREGEL].ref2 = 101 + AT_UITSPRAAK;
    f[AT_MAATREGEL].value = KWK_MAATREGEL_OTS;
    f[AT_MAATREGEL].flags = KWK_FLAG_AANSLUITEND;
    f[AT_MAATREGEL].known = KWK_FLAG_AANSLUITEND;
    f[AT_UITSPRAAK].kind = KWK_FACT_UITSPRAAK;
    f[AT_UITSPRAAK].ref = 101 + AT_VERZOEK;
    f[AT_UITSPRAAK].value = KWK_VERZOEK_OTS;
    f[AT_UITSPRAAK].detail = KWK_UITKOMST_DEELS;
    f[AT_UITLEG].kind = KWK_FACT_UITLEG;
    f[AT_UITLEG].ref = 101 + AT_MAATREGEL;
    f[AT_UITLEG].last_day = 20260401;
    f[AT_UITLEG].person = -1;
    f[AT_UITLEG].value = KWK_NORM_HULP_DRIE_MAANDEN;
    f[AT_UITLEG].detail = KWK_GROND_WACHTLIJST;
    f[AT_CONTACT].kind = KWK_FACT_CONTACT;
    f[AT_CONTACT].ref = 101 + AT_MAATREGEL;
    f[AT_CONTACT].value = KWK_CONTACT_HUISBEZOEK;
    f[AT_CONTACT].roles = 1u << KWK_ROL_JEUGDIGE | 1u << KWK_ROL_BELANGHEBBENDE;
    f[AT_CONTACT].persons = 0x80000003u;
    f[AT_CONTACT].flags = KWK_FLAG_DEELNEMERS_VOLLEDIG;
    f[AT_OUDER].kind = KWK_FACT_OUDER;
    f[AT_OUDER].person = KWK_PERSON_MAX;
    f[AT_OUDER].value = 12345;
    f[AT_GI_BELAST].kind = KWK_FACT_GI_BELAST;
    f[AT_GI_BELAST].ref = 101 + AT_MAATREGEL;
    f[AT_GI_BELAST].value = 3;
    f[AT_VOLLEDIG].kind = KWK_FACT_VOLLEDIG;
    f[AT_VOLLEDIG].person = -1;
    f[AT_VOLLEDIG].value = KWK_FACT_CONTACT;
    f[AT_LEZING].kind = KWK_FACT_LEZING;
    f[AT_LEZING].value = KWK_READING_WERKDAG;
    f[AT_LEZING].detail = KWK_POLICY_VROEG;
    f[AT_KERNBESLUIT].kind = KWK_FACT_KERNBESLUIT;
    f[AT_KERNBESLUIT].value = KWK_BESLUIT_PERSPECTIEF;
    f[AT_KERNBESLUIT].detail = KWK_SETTING_MDO;
    f[AT_KERNBESLUIT].known = KWK_FLAG_GEMOTIVEERD | KWK_FLAG_OUDERS_GEHOORD;
    f[AT_DEELNAME].kind = KWK_FACT_DEELNAME;
    f[AT_DEELNAME].ref = 101 + AT_KERNBESLUIT;
    f[AT_DEELNAME].person = 4;
    f[AT_DEELNAME].value = KWK_ACTOR_GEDRAGSDESKUNDIGE;
    f[AT_OORDEEL].kind = KWK_FACT_OORDEEL;
    f[AT_OORDEEL].ref = 101 + AT_MAATREGEL;
    f[AT_OORDEEL].person = -1;
    f[AT_OORDEEL].value = KWK_NORM_VEILIGHEIDSTAXATIE_START;
    f[AT_OORDEEL].detail = KWK_OORDEEL_VOLDAAN;
    f[AT_TERMIJN_GESTELD].kind = KWK_FACT_TERMIJN_GESTELD;
    f[AT_TERMIJN_GESTELD].ref = 101 + AT_MAATREGEL;
    f[AT_TERMIJN_GESTELD].last_day = 20260301;
    f[AT_TERMIJN_GESTELD].person = -1;
    f[AT_TERMIJN_GESTELD].value = KWK_NORM_PLAN_ZES_WEKEN;
    f[AT_TERMIJN_GESTELD].detail = KWK_ACTOR_KINDERRECHTER;
    f[AT_VERZOEK].kind = KWK_FACT_VERZOEK;
    f[AT_VERZOEK].value = KWK_VERZOEK_OTS;
    return sample;
}

static int32_t field_value(const struct kwk_fact *fact, int32_t field)
{
    int32_t fields[16];
    memcpy(fields, fact, sizeof fields);
    return fields[field - 1];
}

static void expect(const struct kwk_query *query, const struct kwk_fact *facts, uint32_t count,
                   int32_t status, int32_t at, int32_t field, int32_t other)
{
    struct kwk_report report;
    memset(&report, 0x5a, sizeof report);
    report.size = sizeof report;
    assert_int_equal(kwk_case_check(query, facts, count, &report), status);
    assert_int_equal(kwk_case_check(query, facts, count, NULL), status);
    assert_int_equal(report.size, sizeof report);
    assert_int_equal(report.status, status);
    assert_int_equal(report.fact_index, at);
    assert_int_equal(report.fact_id, at < 0 ? 0 : facts[at].id);
    assert_int_equal(report.field, field);
    assert_int_equal(report.other_index, other);
    if (at >= 0) {
        assert_int_equal(report.got, field_value(&facts[at], field));
    }
}

#define FACT_FAULT(name, status, at, field, ...)                                                   \
    static void name(void **state)                                                                 \
    {                                                                                              \
        (void)state;                                                                               \
        struct sample sample = sound();                                                            \
        struct kwk_fact *f = &sample.facts[at];                                                    \
        __VA_ARGS__;                                                                               \
        expect(&sample.query, sample.facts, AT_COUNT, status, at, field, -1);                      \
    }

#define FACT_SOUND(name, at, ...)                                                                  \
    static void name(void **state)                                                                 \
    {                                                                                              \
        (void)state;                                                                               \
        struct sample sample = sound();                                                            \
        struct kwk_fact *f = &sample.facts[at];                                                    \
        __VA_ARGS__;                                                                               \
        expect(&sample.query, sample.facts, AT_COUNT, KWK_OK, -1, 0, -1);                          \
    }

#define QUERY_FAULT(name, status, field, member, bad)                                              \
    static void name(void **state)                                                                 \
    {                                                                                              \
        (void)state;                                                                               \
        struct sample sample = sound();                                                            \
        struct kwk_report report = {.size = sizeof report};                                        \
        sample.query.member = bad;                                                                 \
        expect(&sample.query, sample.facts, AT_COUNT, status, -1, field, -1);                      \
        kwk_case_check(&sample.query, sample.facts, AT_COUNT, &report);                            \
        assert_int_equal(report.got, (int32_t)sample.query.member);                                \
    }

#define QUERY_SOUND(name, member, good)                                                            \
    static void name(void **state)                                                                 \
    {                                                                                              \
        (void)state;                                                                               \
        struct sample sample = sound();                                                            \
        sample.query.member = good;                                                                \
        expect(&sample.query, sample.facts, AT_COUNT, KWK_OK, -1, 0, -1);                          \
    }

/* The query, field by field. */
QUERY_FAULT(query_as_of_missing, KWK_ERR_REQUIRED, KWK_FIELD_QUERY_AS_OF, as_of, 0)
QUERY_FAULT(query_as_of_no_date, KWK_ERR_DATE, KWK_FIELD_QUERY_AS_OF, as_of, 20260230)
QUERY_FAULT(query_as_of_partial, KWK_ERR_DATE, KWK_FIELD_QUERY_AS_OF, as_of, 20260200)
QUERY_FAULT(query_as_of_negative, KWK_ERR_DATE, KWK_FIELD_QUERY_AS_OF, as_of, -20260201)
QUERY_FAULT(query_as_of_below_calendar, KWK_ERR_DATE, KWK_FIELD_QUERY_AS_OF, as_of, 15991231)
QUERY_FAULT(query_as_of_above_calendar, KWK_ERR_DATE, KWK_FIELD_QUERY_AS_OF, as_of, 100000101)
QUERY_SOUND(query_as_of_first_day, as_of, 16000101)
QUERY_SOUND(query_as_of_last_day, as_of, 99991231)
QUERY_FAULT(query_known_on_no_date, KWK_ERR_DATE, KWK_FIELD_QUERY_KNOWN_ON, known_on, 20261301)
QUERY_SOUND(query_known_on_none, known_on, 0)
QUERY_FAULT(query_from_no_date, KWK_ERR_DATE, KWK_FIELD_QUERY_FROM, from, 1)
QUERY_SOUND(query_from_none, from, 0)
QUERY_FAULT(query_edition_unknown, KWK_ERR_EDITION, KWK_FIELD_QUERY_EDITION, edition, 2)
QUERY_FAULT(query_edition_negative, KWK_ERR_EDITION, KWK_FIELD_QUERY_EDITION, edition, -1)
QUERY_SOUND(query_edition_newest, edition, 0)
QUERY_FAULT(query_sets_unknown, KWK_ERR_FLAGS, KWK_FIELD_QUERY_SETS, sets, 4)
QUERY_SOUND(query_sets_all, sets, 0)
QUERY_FAULT(query_verdicts_bit_0, KWK_ERR_FLAGS, KWK_FIELD_QUERY_VERDICTS, verdicts, 1)
QUERY_FAULT(query_verdicts_bit_9, KWK_ERR_FLAGS, KWK_FIELD_QUERY_VERDICTS, verdicts, 0x200)
QUERY_SOUND(query_verdicts_last, verdicts, 1u << KWK_VERDICT_JUDGEMENT)
QUERY_FAULT(query_policy_unknown, KWK_ERR_CODE, KWK_FIELD_QUERY_POLICY, policy, 3)
QUERY_FAULT(query_policy_huge, KWK_ERR_CODE, KWK_FIELD_QUERY_POLICY, policy, 0xffffffffu)
QUERY_FAULT(query_flags_unknown, KWK_ERR_FLAGS, KWK_FIELD_QUERY_FLAGS, flags, 2)
QUERY_SOUND(query_flags_lenient, flags, KWK_QUERY_LENIENT)
QUERY_FAULT(query_complete_kinds_negative, KWK_ERR_RANGE, KWK_FIELD_QUERY_COMPLETE_KINDS,
            complete_kinds, -1)
QUERY_SOUND(query_complete_kinds_later, complete_kinds, 100000)
QUERY_FAULT(query_complete_from_no_date, KWK_ERR_DATE, KWK_FIELD_QUERY_COMPLETE_FROM, complete_from,
            20250229)
QUERY_SOUND(query_complete_from_ever, complete_from, 0)
QUERY_FAULT(query_complete_through_no_date, KWK_ERR_DATE, KWK_FIELD_QUERY_COMPLETE_THROUGH,
            complete_through, 20260431)
QUERY_FAULT(query_complete_through_before_from, KWK_ERR_ORDER, KWK_FIELD_QUERY_COMPLETE_THROUGH,
            complete_through, 20241231)
QUERY_SOUND(query_complete_through_as_of, complete_through, 0)

/* The facts, field by field. */
FACT_FAULT(kind_zero, KWK_ERR_KIND, AT_CONTACT, KWK_FIELD_KIND, f->kind = 0)
FACT_FAULT(kind_negative, KWK_ERR_KIND, AT_CONTACT, KWK_FIELD_KIND, f->kind = -15)
FACT_FAULT(kind_unknown, KWK_ERR_KIND, AT_CONTACT, KWK_FIELD_KIND, f->kind = KIND_UNKNOWN)
FACT_FAULT(kind_zero_lenient, KWK_ERR_KIND, AT_CONTACT, KWK_FIELD_KIND,
           sample.query.flags = KWK_QUERY_LENIENT;
           f->kind = 0)
FACT_FAULT(kind_negative_lenient, KWK_ERR_KIND, AT_CONTACT, KWK_FIELD_KIND,
           sample.query.flags = KWK_QUERY_LENIENT;
           f->kind = INT32_MIN)
FACT_FAULT(date_missing, KWK_ERR_REQUIRED, AT_CONTACT, KWK_FIELD_DATE, f->date = 0)
FACT_FAULT(date_impossible, KWK_ERR_DATE, AT_CONTACT, KWK_FIELD_DATE, f->date = 20260229)
FACT_FAULT(date_negative, KWK_ERR_DATE, AT_GEBOORTE, KWK_FIELD_DATE, f->date = -20150300)
FACT_FAULT(date_month_13, KWK_ERR_DATE, AT_GEBOORTE, KWK_FIELD_DATE, f->date = 20151300)
FACT_FAULT(date_partial_below_calendar, KWK_ERR_DATE, AT_GEBOORTE, KWK_FIELD_DATE,
           f->date = 15990000)
FACT_FAULT(date_partial_month_not_allowed, KWK_ERR_DATE, AT_CONTACT, KWK_FIELD_DATE,
           f->date = 20260100)
FACT_FAULT(date_partial_year_not_allowed, KWK_ERR_DATE, AT_CONTACT, KWK_FIELD_DATE,
           f->date = 20260000)
FACT_SOUND(date_partial_year, AT_GEBOORTE, f->date = 20150000)
FACT_SOUND(date_partial_first_year, AT_GEBOORTE, f->date = 16000000)
FACT_SOUND(date_leap_day, AT_CONTACT, f->date = 20240229)
FACT_FAULT(last_day_impossible, KWK_ERR_DATE, AT_MAATREGEL, KWK_FIELD_LAST_DAY,
           f->last_day = 20270431)
FACT_FAULT(last_day_partial, KWK_ERR_DATE, AT_OUDER, KWK_FIELD_LAST_DAY, f->last_day = 20270400)
FACT_FAULT(last_day_before_date, KWK_ERR_ORDER, AT_MAATREGEL, KWK_FIELD_LAST_DAY,
           f->last_day = 20260104)
FACT_FAULT(last_day_before_partial_date, KWK_ERR_ORDER, AT_OUDER, KWK_FIELD_LAST_DAY,
           f->date = 20260200;
           f->last_day = 20260131)
FACT_FAULT(last_day_not_used, KWK_ERR_RESERVED, AT_CONTACT, KWK_FIELD_LAST_DAY,
           f->last_day = 20260201)
FACT_FAULT(last_day_required, KWK_ERR_REQUIRED, AT_TERMIJN_GESTELD, KWK_FIELD_LAST_DAY,
           f->last_day = 0)
FACT_SOUND(last_day_open, AT_MAATREGEL, f->last_day = 0)
FACT_SOUND(last_day_same_day, AT_MAATREGEL, f->last_day = f->date)
FACT_SOUND(last_day_inside_partial_date, AT_OUDER, f->date = 20260000; f->last_day = 20260101)
FACT_FAULT(recorded_impossible, KWK_ERR_DATE, AT_CONTACT, KWK_FIELD_RECORDED,
           f->recorded = 20260632)
FACT_SOUND(recorded_not_given, AT_CONTACT, f->recorded = 0)
FACT_SOUND(recorded_before_date, AT_CONTACT, f->recorded = 20251201)
FACT_FAULT(withdrawn_impossible, KWK_ERR_DATE, AT_CONTACT, KWK_FIELD_WITHDRAWN, f->withdrawn = 7)
FACT_FAULT(withdrawn_before_recorded, KWK_ERR_ORDER, AT_CONTACT, KWK_FIELD_WITHDRAWN,
           f->withdrawn = 20260105)
FACT_SOUND(withdrawn_same_day, AT_CONTACT, f->withdrawn = f->recorded)
FACT_SOUND(withdrawn_recorded_not_given, AT_CONTACT, f->recorded = 0; f->withdrawn = 20250101)
FACT_FAULT(id_zero, KWK_ERR_ID, AT_LEZING, KWK_FIELD_ID, f->id = 0)
FACT_FAULT(id_negative, KWK_ERR_ID, AT_LEZING, KWK_FIELD_ID, f->id = -9)
FACT_SOUND(id_largest, AT_LEZING, f->id = INT32_MAX)
FACT_FAULT(id_zero_of_skipped_kind, KWK_ERR_ID, AT_LEZING, KWK_FIELD_ID,
           sample.query.flags = KWK_QUERY_LENIENT;
           f->kind = 700; f->id = 0)
FACT_FAULT(ref_negative, KWK_ERR_REF, AT_CONTACT, KWK_FIELD_REF, f->ref = -102)
FACT_FAULT(ref_itself, KWK_ERR_REF, AT_CONTACT, KWK_FIELD_REF, f->ref = f->id)
FACT_FAULT(ref_dangling, KWK_ERR_REF, AT_CONTACT, KWK_FIELD_REF, f->ref = 999)
FACT_FAULT(ref_not_used, KWK_ERR_RESERVED, AT_GEBOORTE, KWK_FIELD_REF, f->ref = 102)
FACT_FAULT(ref_required, KWK_ERR_REQUIRED, AT_DEELNAME, KWK_FIELD_REF, f->ref = 0)
FACT_FAULT(ref2_negative, KWK_ERR_REF, AT_MAATREGEL, KWK_FIELD_REF2, f->ref2 = -1)
FACT_FAULT(ref2_itself, KWK_ERR_REF, AT_MAATREGEL, KWK_FIELD_REF2, f->ref2 = f->id)
FACT_FAULT(ref2_dangling, KWK_ERR_REF, AT_MAATREGEL, KWK_FIELD_REF2, f->ref2 = INT32_MAX)
FACT_FAULT(ref2_not_used, KWK_ERR_RESERVED, AT_CONTACT, KWK_FIELD_REF2, f->ref2 = 102)
FACT_FAULT(person_too_high, KWK_ERR_PERSON, AT_OUDER, KWK_FIELD_PERSON,
           f->person = KWK_PERSON_MAX + 1)
FACT_FAULT(person_minus_2, KWK_ERR_PERSON, AT_UITLEG, KWK_FIELD_PERSON, f->person = -2)
FACT_FAULT(person_all_not_allowed, KWK_ERR_PERSON, AT_DEELNAME, KWK_FIELD_PERSON, f->person = -1)
FACT_FAULT(person_not_used, KWK_ERR_RESERVED, AT_CONTACT, KWK_FIELD_PERSON, f->person = 1)
FACT_FAULT(person_required, KWK_ERR_REQUIRED, AT_OUDER, KWK_FIELD_PERSON, f->person = 0)
FACT_FAULT(value_unknown_code, KWK_ERR_CODE, AT_CONTACT, KWK_FIELD_VALUE, f->value = 7)
FACT_FAULT(value_negative_code, KWK_ERR_CODE, AT_CONTACT, KWK_FIELD_VALUE, f->value = -1)
FACT_FAULT(value_unknown_norm, KWK_ERR_NORM, AT_UITLEG, KWK_FIELD_VALUE, f->value = 499)
FACT_FAULT(value_unknown_kind, KWK_ERR_KIND, AT_VOLLEDIG, KWK_FIELD_VALUE, f->value = KIND_UNKNOWN)
FACT_FAULT(value_negative_kind_lenient, KWK_ERR_KIND, AT_VOLLEDIG, KWK_FIELD_VALUE,
           sample.query.flags = KWK_QUERY_LENIENT;
           f->value = -KIND_UNKNOWN)
FACT_SOUND(value_unknown_kind_lenient, AT_VOLLEDIG, sample.query.flags = KWK_QUERY_LENIENT;
           f->value = KIND_UNKNOWN)
FACT_FAULT(value_unknown_reading, KWK_ERR_CODE, AT_LEZING, KWK_FIELD_VALUE, f->value = 31)
FACT_FAULT(value_unknown_actor, KWK_ERR_CODE, AT_DEELNAME, KWK_FIELD_VALUE, f->value = 999)
FACT_FAULT(value_negative_number, KWK_ERR_RANGE, AT_GI_BELAST, KWK_FIELD_VALUE, f->value = -1)
FACT_SOUND(value_largest_number, AT_GI_BELAST, f->value = INT32_MAX)
FACT_SOUND(value_not_given, AT_CONTACT, f->value = 0)
FACT_FAULT(value_required, KWK_ERR_REQUIRED, AT_MAATREGEL, KWK_FIELD_VALUE, f->value = 0)
FACT_FAULT(value_not_used, KWK_ERR_RESERVED, AT_CONTACT, KWK_FIELD_VALUE,
           f->kind = KWK_FACT_VERSLAG;
           f->roles = 0; f->persons = 0; f->flags = 0)
FACT_FAULT(detail_unknown_code, KWK_ERR_CODE, AT_UITSPRAAK, KWK_FIELD_DETAIL, f->detail = 5)
FACT_FAULT(detail_unknown_actor, KWK_ERR_CODE, AT_TERMIJN_GESTELD, KWK_FIELD_DETAIL, f->detail = 99)
FACT_FAULT(detail_required, KWK_ERR_REQUIRED, AT_OORDEEL, KWK_FIELD_DETAIL, f->detail = 0)
FACT_FAULT(detail_not_used, KWK_ERR_RESERVED, AT_CONTACT, KWK_FIELD_DETAIL, f->detail = 1)
FACT_SOUND(detail_not_given, AT_UITLEG, f->detail = 0)
FACT_FAULT(roles_unknown_bit, KWK_ERR_FLAGS, AT_CONTACT, KWK_FIELD_ROLES, f->roles = 1u << 27)
FACT_FAULT(roles_highest_bit, KWK_ERR_FLAGS, AT_CONTACT, KWK_FIELD_ROLES, f->roles = 1u << 31)
FACT_FAULT(roles_not_used, KWK_ERR_RESERVED, AT_OUDER, KWK_FIELD_ROLES, f->roles = 1)
FACT_SOUND(roles_all, AT_CONTACT, f->roles = 0x7ffffffu)
FACT_FAULT(persons_not_used, KWK_ERR_RESERVED, AT_OUDER, KWK_FIELD_PERSONS, f->persons = 2)
FACT_SOUND(persons_all, AT_CONTACT, f->persons = UINT32_MAX)
FACT_FAULT(flags_of_another_kind, KWK_ERR_FLAGS, AT_CONTACT, KWK_FIELD_FLAGS,
           f->flags = KWK_FLAG_GEMOTIVEERD)
FACT_FAULT(flags_unknown_bit, KWK_ERR_FLAGS, AT_KERNBESLUIT, KWK_FIELD_FLAGS, f->flags = 1u << 30)
FACT_FAULT(flags_not_used, KWK_ERR_FLAGS, AT_OUDER, KWK_FIELD_FLAGS, f->flags = 1)
FACT_FAULT(known_of_another_kind, KWK_ERR_FLAGS, AT_CONTACT, KWK_FIELD_KNOWN,
           f->known = KWK_FLAG_GEMOTIVEERD)
FACT_FAULT(known_not_used, KWK_ERR_FLAGS, AT_OUDER, KWK_FIELD_KNOWN, f->known = 1)
FACT_SOUND(flags_without_known, AT_CONTACT, f->known = 0)
FACT_SOUND(flags_beside_known, AT_KERNBESLUIT, f->flags = KWK_FLAG_JEUGDIGE_GEHOORD)
FACT_FAULT(reserved_not_zero, KWK_ERR_RESERVED, AT_CONTACT, KWK_FIELD_RESERVED, f->reserved = 1)

static void sound_case(void **state)
{
    (void)state;
    const struct sample sample = sound();
    expect(&sample.query, sample.facts, AT_COUNT, KWK_OK, -1, 0, -1);
    expect(&sample.query, NULL, 0, KWK_OK, -1, 0, -1);
    expect(&sample.query, sample.facts, 0, KWK_OK, -1, 0, -1);
}

static void id_used_twice(void **state)
{
    (void)state;
    struct sample sample = sound();
    sample.facts[AT_OORDEEL].id = sample.facts[AT_CONTACT].id;
    expect(&sample.query, sample.facts, AT_COUNT, KWK_ERR_ID, AT_OORDEEL, KWK_FIELD_ID, AT_CONTACT);
    sample.facts[AT_OUDER].id = sample.facts[AT_CONTACT].id;
    expect(&sample.query, sample.facts, AT_COUNT, KWK_ERR_ID, AT_OUDER, KWK_FIELD_ID, AT_CONTACT);
}

static void id_of_skipped_kind_used_twice(void **state)
{
    (void)state;
    struct sample sample = sound();
    sample.query.flags = KWK_QUERY_LENIENT;
    sample.facts[AT_OUDER].kind = 700;
    sample.facts[AT_OUDER].id = sample.facts[AT_CONTACT].id;
    expect(&sample.query, sample.facts, AT_COUNT, KWK_ERR_ID, AT_OUDER, KWK_FIELD_ID, AT_CONTACT);
}

static void null_query(void **state)
{
    (void)state;
    const struct sample sample = sound();
    expect(NULL, sample.facts, AT_COUNT, KWK_ERR_NULL, -1, 0, -1);
}

static void null_facts_with_a_count(void **state)
{
    (void)state;
    const struct sample sample = sound();
    expect(&sample.query, NULL, 1, KWK_ERR_NULL, -1, 0, -1);
}

static void absurd_fact_counts(void **state)
{
    (void)state;
    const struct sample sample = sound();
    const uint32_t counts[] = {KWK_FACTS_MAX + 1, 1u << 26, INT32_MAX, UINT32_MAX};
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
        expect(&sample.query, sample.facts, counts[i], KWK_ERR_COUNT, -1, 0, -1);
    }
}

static void report_over_input_is_refused(void **state)
{
    (void)state;
    struct sample sample = sound();
    const struct sample before = sample;
    struct kwk_report *report = (struct kwk_report *)(void *)&sample.facts[2];
    report->size = sizeof *report;
    assert_int_equal(kwk_case_check(&sample.query, sample.facts, AT_COUNT, report),
                     KWK_ERR_OVERLAP);
    report->size = (uint32_t)before.facts[2].kind;
    assert_memory_equal(&sample, &before, sizeof sample);
    report = (struct kwk_report *)(void *)&sample.query;
    assert_int_equal(kwk_case_check(&sample.query, sample.facts, AT_COUNT, report),
                     KWK_ERR_OVERLAP);
    assert_memory_equal(&sample, &before, sizeof sample);
}

static void unknown_kinds_are_skipped_and_counted(void **state)
{
    (void)state;
    struct sample sample = sound();
    struct kwk_report report = {.size = sizeof report};
    sample.query.flags = KWK_QUERY_LENIENT;
    memset(&sample.facts[AT_CONTACT], 0x7f, sizeof sample.facts[0]);
    sample.facts[AT_OUDER].kind = KIND_UNKNOWN;
    sample.facts[AT_GI_BELAST].ref = sample.facts[AT_CONTACT].id;
    assert_int_equal(kwk_case_check(&sample.query, sample.facts, AT_COUNT, &report), KWK_OK);
    assert_int_equal(report.skipped, 2);
}

static void too_many_periods(void **state)
{
    (void)state;
    static struct kwk_fact facts[KWK_PERIODS_MAX + 3];
    const struct kwk_query query = sound_query();
    for (int32_t i = 0; i < KWK_PERIODS_MAX + 3; i++) {
        const struct kwk_fact fact = {
            .kind = i % 3 == 0   ? KWK_FACT_MAATREGEL
                    : i % 3 == 1 ? KWK_FACT_MACHTIGING
                                 : KWK_FACT_PLAATSING,
            .date = 20260105,
            .last_day = 20270104,
            .id = 1000 - i,
            .value = 1,
        };
        facts[i] = fact;
    }
    expect(&query, facts, KWK_PERIODS_MAX, KWK_OK, -1, 0, -1);
    expect(&query, facts, KWK_PERIODS_MAX + 1, KWK_ERR_COUNT, KWK_PERIODS_MAX, KWK_FIELD_KIND, -1);
    expect(&query, facts, KWK_PERIODS_MAX + 3, KWK_ERR_COUNT, KWK_PERIODS_MAX, KWK_FIELD_KIND, -1);
    facts[7].kind = KWK_FACT_MDO;
    facts[7].last_day = 0;
    expect(&query, facts, KWK_PERIODS_MAX + 1, KWK_OK, -1, 0, -1);
}

static void first_fault_wins(void **state)
{
    (void)state;
    struct sample sample = sound();
    sample.facts[AT_TERMIJN_GESTELD].date = 1;
    sample.facts[AT_TERMIJN_GESTELD].last_day = 2;
    expect(&sample.query, sample.facts, AT_COUNT, KWK_ERR_DATE, AT_TERMIJN_GESTELD, KWK_FIELD_DATE,
           -1);
    sample.facts[AT_DEELNAME].id = sample.facts[AT_MAATREGEL].id;
    expect(&sample.query, sample.facts, AT_COUNT, KWK_ERR_ID, AT_DEELNAME, KWK_FIELD_ID,
           AT_MAATREGEL);
    sample.facts[AT_CONTACT].ref = 999;
    expect(&sample.query, sample.facts, AT_COUNT, KWK_ERR_REF, AT_CONTACT, KWK_FIELD_REF, -1);
    sample.facts[AT_GEBOORTE].reserved = 1;
    expect(&sample.query, sample.facts, AT_COUNT, KWK_ERR_RESERVED, AT_GEBOORTE, KWK_FIELD_RESERVED,
           -1);
    sample.query.from = 3;
    expect(&sample.query, sample.facts, AT_COUNT, KWK_ERR_DATE, -1, KWK_FIELD_QUERY_FROM, -1);
}

static void circle_of_two(void **state)
{
    (void)state;
    struct sample sample = sound();
    sample.facts[AT_VERZOEK].ref = sample.facts[AT_UITSPRAAK].id;
    expect(&sample.query, sample.facts, AT_COUNT, KWK_ERR_CYCLE, AT_VERZOEK, KWK_FIELD_REF,
           AT_UITSPRAAK);
}

static void circle_over_ref_and_ref2(void **state)
{
    (void)state;
    struct sample sample = sound();
    sample.facts[AT_VERZOEK].ref2 = sample.facts[AT_MAATREGEL].id;
    expect(&sample.query, sample.facts, AT_COUNT, KWK_ERR_CYCLE, AT_VERZOEK, KWK_FIELD_REF2,
           AT_MAATREGEL);
}

static void circle_through_skipped_kind_is_none(void **state)
{
    (void)state;
    struct sample sample = sound();
    sample.query.flags = KWK_QUERY_LENIENT;
    sample.facts[AT_VERZOEK].ref = sample.facts[AT_UITSPRAAK].id;
    sample.facts[AT_UITSPRAAK].kind = 700;
    expect(&sample.query, sample.facts, AT_COUNT, KWK_OK, -1, 0, -1);
}

static void two_ways_to_one_fact_are_no_circle(void **state)
{
    (void)state;
    struct sample sample = sound();
    sample.facts[AT_VERZOEK].ref = sample.facts[AT_KERNBESLUIT].id;
    sample.facts[AT_VERZOEK].ref2 = sample.facts[AT_KERNBESLUIT].id;
    sample.facts[AT_KERNBESLUIT].ref = sample.facts[AT_GEBOORTE].id;
    sample.facts[AT_MAATREGEL].ref = sample.facts[AT_VERZOEK].id;
    expect(&sample.query, sample.facts, AT_COUNT, KWK_OK, -1, 0, -1);
}

static uint32_t random_state;

static uint32_t random_below(uint32_t bound)
{
    random_state = random_state * 1664525u + 1013904223u;
    return (uint32_t)(((uint64_t)random_state * bound) >> 32);
}

static void shuffle(struct kwk_fact *facts, uint32_t count)
{
    for (uint32_t i = count; i > 1; i--) {
        const uint32_t other = random_below(i);
        const struct kwk_fact fact = facts[i - 1];
        facts[i - 1] = facts[other];
        facts[other] = fact;
    }
}

/* `count` petitions with their ids in random order; none refers to another. */
static void petitions(struct kwk_fact *facts, uint32_t count)
{
    memset(facts, 0, count * sizeof *facts);
    for (uint32_t i = 0; i < count; i++) {
        facts[i].kind = KWK_FACT_VERZOEK;
        facts[i].date = 20260105;
        facts[i].id = (int32_t)(7 * i + 1);
        facts[i].value = KWK_VERZOEK_OTS;
    }
    shuffle(facts, count);
}

static uint32_t index_of(const struct kwk_fact *facts, int32_t id)
{
    uint32_t i = 0;
    while (facts[i].id != id) {
        i++;
    }
    return i;
}

/* Slow and plain: drop what refers to nothing left, until nothing changes. */
static int has_circle(const struct kwk_fact *facts, uint32_t count)
{
    unsigned char gone[32] = {0};
    uint32_t left = count;
    for (uint32_t before = count + 1; before != left;) {
        before = left;
        for (uint32_t i = 0; i < count; i++) {
            const int ref = facts[i].ref != 0 && !gone[index_of(facts, facts[i].ref)];
            const int ref2 = facts[i].ref2 != 0 && !gone[index_of(facts, facts[i].ref2)];
            if (!gone[i] && !ref && !ref2) {
                gone[i] = 1;
                left--;
            }
        }
    }
    return left != 0;
}

static void circles_against_a_slow_search(void **state)
{
    (void)state;
    const struct kwk_query query = sound_query();
    uint32_t circles = 0;
    random_state = 20260101;
    for (int round = 0; round < 20000; round++) {
        struct kwk_fact facts[32];
        const uint32_t count = 2 + random_below(31);
        const uint32_t chance = 1 + random_below(4);
        petitions(facts, count);
        for (uint32_t i = 0; i < count; i++) {
            const uint32_t to = random_below(count);
            const uint32_t to2 = random_below(count);
            facts[i].ref = to != i && random_below(4) < chance ? facts[to].id : 0;
            facts[i].ref2 = to2 != i && random_below(8) == 0 ? facts[to2].id : 0;
        }
        const int expected = has_circle(facts, count);
        struct kwk_report report = {.size = sizeof report};
        assert_int_equal(kwk_case_check(&query, facts, count, &report),
                         expected ? KWK_ERR_CYCLE : KWK_OK);
        circles += expected != 0;
        if (expected) {
            const struct kwk_fact *closing = &facts[report.fact_index];
            assert_int_equal(field_value(closing, report.field), facts[report.other_index].id);
        }
    }
    assert_in_range(circles, 2000, 18000);
}

/* Paths far longer than the steps that are kept, with branches, in random order. */
static void circles_in_large_cases(void **state)
{
    (void)state;
    static struct kwk_fact facts[KWK_FACTS_MAX];
    static uint32_t order[KWK_FACTS_MAX];
    const struct kwk_query query = sound_query();
    random_state = 4;
    for (int round = 0; round < 60; round++) {
        petitions(facts, KWK_FACTS_MAX);
        for (uint32_t i = 0; i < KWK_FACTS_MAX; i++) {
            order[i] = i;
        }
        for (uint32_t i = KWK_FACTS_MAX; round > 0 && i > 1; i--) {
            const uint32_t other = random_below(i);
            const uint32_t swap = order[i - 1];
            order[i - 1] = order[other];
            order[other] = swap;
        }
        for (uint32_t i = 1; i < KWK_FACTS_MAX; i++) {
            struct kwk_fact *fact = &facts[order[i]];
            const int far = round % 3 == 2 && random_below(3) == 0;
            fact->ref = facts[order[far ? random_below(i) : i - 1]].id;
            fact->ref2 = round % 3 == 0 ? 0 : facts[order[random_below(i)]].id;
            if (round % 2 == 1) {
                const int32_t swap = fact->ref;
                fact->ref = fact->ref2;
                fact->ref2 = swap;
            }
        }
        assert_int_equal(kwk_case_check(&query, facts, KWK_FACTS_MAX, NULL), KWK_OK);
        facts[order[0]].ref2 = facts[order[KWK_FACTS_MAX - 1]].id;
        if (round % 3 != 2) {
            expect(&query, facts, 0, KWK_OK, -1, 0, -1);
            assert_int_equal(kwk_case_check(&query, facts, KWK_FACTS_MAX, NULL), KWK_ERR_CYCLE);
        }
    }
}

static void order_of_facts_does_not_matter(void **state)
{
    (void)state;
    random_state = 99;
    for (int round = 0; round < 2000; round++) {
        struct sample sample = sound();
        int32_t expected = KWK_OK;
        switch (round % 5) {
        case 1:
            sample.facts[AT_CONTACT].id = sample.facts[AT_OUDER].id;
            expected = KWK_ERR_ID;
            break;
        case 2:
            sample.facts[AT_CONTACT].ref = 999;
            expected = KWK_ERR_REF;
            break;
        case 3:
            sample.facts[AT_VERZOEK].ref2 = sample.facts[AT_MAATREGEL].id;
            expected = KWK_ERR_CYCLE;
            break;
        case 4:
            sample.facts[AT_OORDEEL].detail = 3;
            expected = KWK_ERR_CODE;
            break;
        default:
            break;
        }
        shuffle(sample.facts, AT_COUNT);
        assert_int_equal(kwk_case_check(&sample.query, sample.facts, AT_COUNT, NULL), expected);
    }
}

/* Whatever is spoilt: the report names the value that stands there, and inputs stay as they are. */
static void reports_name_what_is_there(void **state)
{
    (void)state;
    uint32_t faults = 0;
    random_state = 7;
    for (int round = 0; round < 50000; round++) {
        struct sample sample = sound();
        for (uint32_t spoilt = 1 + random_below(3); spoilt > 0; spoilt--) {
            unsigned char *fact = (unsigned char *)&sample.facts[random_below(AT_COUNT)];
            const uint32_t step = random_below(3) == 0 ? 1u << random_below(31) : random_below(40);
            int32_t value = 0;
            memcpy(&value, fact + 4 * random_below(16), 4);
            value = random_below(2) == 0 ? (int32_t)((uint32_t)value + step) : (int32_t)step;
            memcpy(fact + 4 * random_below(16), &value, 4);
        }
        sample.query.flags = random_below(2);
        const struct sample before = sample;
        struct kwk_report report = {.size = sizeof report};
        const int32_t status = kwk_case_check(&sample.query, sample.facts, AT_COUNT, &report);
        assert_memory_equal(&sample, &before, sizeof sample);
        assert_int_equal(report.status, status);
        assert_true(status <= KWK_OK && kwk_status_name(status) != NULL);
        if (status == KWK_OK) {
            assert_int_equal(report.fact_index, -1);
            continue;
        }
        faults++;
        assert_in_range(report.fact_index, 0, AT_COUNT - 1);
        assert_in_range(report.field, KWK_FIELD_KIND, KWK_FIELD_RESERVED);
        assert_int_equal(report.fact_id, sample.facts[report.fact_index].id);
        assert_int_equal(report.got, field_value(&sample.facts[report.fact_index], report.field));
    }
    assert_true(faults > 10000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(query_as_of_missing),
        cmocka_unit_test(query_as_of_no_date),
        cmocka_unit_test(query_as_of_partial),
        cmocka_unit_test(query_as_of_negative),
        cmocka_unit_test(query_as_of_below_calendar),
        cmocka_unit_test(query_as_of_above_calendar),
        cmocka_unit_test(query_as_of_first_day),
        cmocka_unit_test(query_as_of_last_day),
        cmocka_unit_test(query_known_on_no_date),
        cmocka_unit_test(query_known_on_none),
        cmocka_unit_test(query_from_no_date),
        cmocka_unit_test(query_from_none),
        cmocka_unit_test(query_edition_unknown),
        cmocka_unit_test(query_edition_negative),
        cmocka_unit_test(query_edition_newest),
        cmocka_unit_test(query_sets_unknown),
        cmocka_unit_test(query_sets_all),
        cmocka_unit_test(query_verdicts_bit_0),
        cmocka_unit_test(query_verdicts_bit_9),
        cmocka_unit_test(query_verdicts_last),
        cmocka_unit_test(query_policy_unknown),
        cmocka_unit_test(query_policy_huge),
        cmocka_unit_test(query_flags_unknown),
        cmocka_unit_test(query_flags_lenient),
        cmocka_unit_test(query_complete_kinds_negative),
        cmocka_unit_test(query_complete_kinds_later),
        cmocka_unit_test(query_complete_from_no_date),
        cmocka_unit_test(query_complete_from_ever),
        cmocka_unit_test(query_complete_through_no_date),
        cmocka_unit_test(query_complete_through_before_from),
        cmocka_unit_test(query_complete_through_as_of),
        cmocka_unit_test(kind_zero),
        cmocka_unit_test(kind_negative),
        cmocka_unit_test(kind_unknown),
        cmocka_unit_test(kind_zero_lenient),
        cmocka_unit_test(kind_negative_lenient),
        cmocka_unit_test(date_missing),
        cmocka_unit_test(date_impossible),
        cmocka_unit_test(date_negative),
        cmocka_unit_test(date_month_13),
        cmocka_unit_test(date_partial_below_calendar),
        cmocka_unit_test(date_partial_month_not_allowed),
        cmocka_unit_test(date_partial_year_not_allowed),
        cmocka_unit_test(date_partial_year),
        cmocka_unit_test(date_partial_first_year),
        cmocka_unit_test(date_leap_day),
        cmocka_unit_test(last_day_impossible),
        cmocka_unit_test(last_day_partial),
        cmocka_unit_test(last_day_before_date),
        cmocka_unit_test(last_day_before_partial_date),
        cmocka_unit_test(last_day_not_used),
        cmocka_unit_test(last_day_required),
        cmocka_unit_test(last_day_open),
        cmocka_unit_test(last_day_same_day),
        cmocka_unit_test(last_day_inside_partial_date),
        cmocka_unit_test(recorded_impossible),
        cmocka_unit_test(recorded_not_given),
        cmocka_unit_test(recorded_before_date),
        cmocka_unit_test(withdrawn_impossible),
        cmocka_unit_test(withdrawn_before_recorded),
        cmocka_unit_test(withdrawn_same_day),
        cmocka_unit_test(withdrawn_recorded_not_given),
        cmocka_unit_test(id_zero),
        cmocka_unit_test(id_negative),
        cmocka_unit_test(id_largest),
        cmocka_unit_test(id_zero_of_skipped_kind),
        cmocka_unit_test(ref_negative),
        cmocka_unit_test(ref_itself),
        cmocka_unit_test(ref_dangling),
        cmocka_unit_test(ref_not_used),
        cmocka_unit_test(ref_required),
        cmocka_unit_test(ref2_negative),
        cmocka_unit_test(ref2_itself),
        cmocka_unit_test(ref2_dangling),
        cmocka_unit_test(ref2_not_used),
        cmocka_unit_test(person_too_high),
        cmocka_unit_test(person_minus_2),
        cmocka_unit_test(person_all_not_allowed),
        cmocka_unit_test(person_not_used),
        cmocka_unit_test(person_required),
        cmocka_unit_test(value_unknown_code),
        cmocka_unit_test(value_negative_code),
        cmocka_unit_test(value_unknown_norm),
        cmocka_unit_test(value_unknown_kind),
        cmocka_unit_test(value_negative_kind_lenient),
        cmocka_unit_test(value_unknown_kind_lenient),
        cmocka_unit_test(value_unknown_reading),
        cmocka_unit_test(value_unknown_actor),
        cmocka_unit_test(value_negative_number),
        cmocka_unit_test(value_largest_number),
        cmocka_unit_test(value_not_given),
        cmocka_unit_test(value_required),
        cmocka_unit_test(value_not_used),
        cmocka_unit_test(detail_unknown_code),
        cmocka_unit_test(detail_unknown_actor),
        cmocka_unit_test(detail_required),
        cmocka_unit_test(detail_not_used),
        cmocka_unit_test(detail_not_given),
        cmocka_unit_test(roles_unknown_bit),
        cmocka_unit_test(roles_highest_bit),
        cmocka_unit_test(roles_not_used),
        cmocka_unit_test(roles_all),
        cmocka_unit_test(persons_not_used),
        cmocka_unit_test(persons_all),
        cmocka_unit_test(flags_of_another_kind),
        cmocka_unit_test(flags_unknown_bit),
        cmocka_unit_test(flags_not_used),
        cmocka_unit_test(known_of_another_kind),
        cmocka_unit_test(known_not_used),
        cmocka_unit_test(flags_without_known),
        cmocka_unit_test(flags_beside_known),
        cmocka_unit_test(reserved_not_zero),
        cmocka_unit_test(sound_case),
        cmocka_unit_test(id_used_twice),
        cmocka_unit_test(id_of_skipped_kind_used_twice),
        cmocka_unit_test(null_query),
        cmocka_unit_test(null_facts_with_a_count),
        cmocka_unit_test(absurd_fact_counts),
        cmocka_unit_test(report_over_input_is_refused),
        cmocka_unit_test(unknown_kinds_are_skipped_and_counted),
        cmocka_unit_test(too_many_periods),
        cmocka_unit_test(first_fault_wins),
        cmocka_unit_test(circle_of_two),
        cmocka_unit_test(circle_over_ref_and_ref2),
        cmocka_unit_test(circle_through_skipped_kind_is_none),
        cmocka_unit_test(two_ways_to_one_fact_are_no_circle),
        cmocka_unit_test(circles_against_a_slow_search),
        cmocka_unit_test(circles_in_large_cases),
        cmocka_unit_test(order_of_facts_does_not_matter),
        cmocka_unit_test(reports_name_what_is_there),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
