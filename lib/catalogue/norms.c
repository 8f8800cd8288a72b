/*
 * lib/catalogue/norms.c: the table of norms, made of the rows of h2_algemeen.inc ..
 * h8_voogdij.inc, and the words those rows are written in.
 *
 *   NORM(number, name, ...)        number and name as in norms.h; the compiler compares them
 *   TITLE(nl, en)                  what it asks, in one line
 *   SOURCE(text, status, from, checked, how)
 *                                  article; status of the norm; first day it was in force; the
 *                                  day through which the text was checked, and how
 *   STATED(section, set)           where the framework states it ("" = nowhere); its set
 *   BOUND(actor)                   who is bound
 *   APPLIES(...)                   MEASURE(kinds), AUTHORISATION, FAMILY_PLACEMENT(under kinds) or
 *                                  NO_PERIOD (the fact it starts FROM): what it hangs on
 *   TERM(n, unit, direction, basis), MAXIMUM(n, unit), PRESENCE, PRECONDITION
 *   FROM(fact), UNTIL(fact)        what starts it, what fulfils it
 *   EXPLAIN(...)                   ADMISSIBLE or NOT_ADMISSIBLE: comply or explain
 *   ADJUSTABLE                     another day may be set (TERMIJN_GESTELD)
 *   CODE_OF(code), OTHER_ROAD(norm), CARRIES(flag)  what the predicate needs besides
 *   RULE(predicate)                lib/rules
 *
 * For the general predicates (lib/rules/general.c and the files named after a kind):
 *   ABSENCE, PARTICIPATION, CONSENT, JUDGEMENT, CONTEXT_OF(why)   how it is evaluated
 *   QUESTION(nl, en)               JUDGEMENT: what the professional is asked
 *   FROM_VALUES(mask), UNTIL_VALUES(mask)  only facts with one of these values: V(code) | V(code)
 *   ROLES(mask)                    R(role) | R(role): who must, may or must not
 *   DETAILS(mask)                  the detail that the starting fact must have: V(SETTING_MDO)
 *   NEEDS(flag)                    the flag that must be set
 *   FROM_AGE(grens)                only when the child has reached this age: 4, 12, 16, 16_5, 18
 *   OR_AGE(grens, reading)         the later age of a disputed one
 *   UNDER(kinds)                   only while such a measure is in force
 *   NOT_UNDER(kinds)               only while no such measure is in force
 *   ANSWERS(mask)                  only a trigger that answers such a VERZOEK: V(VERZOEK_...)
 *   ABOUT(fact)                    only a trigger about such a period: MAATREGEL, MACHTIGING ...
 *   THROUGH(day)                   the last day the norm was valid
 *   LIVING_IN(mask)                only while the child lives in such a place: V(PLAATS_...)
 *   RIGHT                          a right: not used is not a breach
 * entry_words.inc has the words that all tables share.
 */
#include "../rules/rules.h"

/* clang-format off */
#include "catalogue/entry_words.inc"
/* clang-format on */
#define SOURCE(text, kind_of, from, checked, how)                                                  \
    .source = text, .status = KWK_NORMSTATUS_##kind_of, .valid_from = from,                        \
    .checked_through = checked, .text_status = KWK_TEXTSTATUS_##how
#define STATED(where, which) .section = where, .set = KWK_SET_##which
#define APPLIES(what)        KWK_APPLIES_##what
#define KWK_APPLIES_MEASURE(kinds)                                                                 \
    .periods = KWK_FACT_MAATREGEL, .measures = (kinds), .anchor = KWK_FACT_MAATREGEL
#define KWK_APPLIES_FAMILY_PLACEMENT(kinds)                                                        \
    .periods = KWK_FACT_MAATREGEL, .measures = (kinds), .anchor = KWK_FACT_PLAATSING
#define KWK_APPLIES_AUTHORISATION                                                                  \
    .periods = KWK_FACT_MACHTIGING, .measures = 0, .anchor = KWK_FACT_MACHTIGING
#define KWK_APPLIES_NO_PERIOD .periods = 0, .measures = 0
#define OTS_LIKE              KWK_I_OTS_LIKE
#define VOOGDIJ_LIKE          KWK_I_VOOGDIJ_LIKE
#define ANY                   KWK_I_ANY_MEASURE
#define TERM(n, of, way, on)                                                                       \
    .kind = KWK_NORMKIND_TERM, .length = n, .unit = KWK_TERM_##of, .direction = KWK_TERM_##way,    \
    .basis = KWK_TERM_##on
#define MAXIMUM(n, of)                                                                             \
    .kind = KWK_NORMKIND_MAXIMUM, .length = n, .unit = KWK_TERM_##of, .direction = KWK_TERM_NA,    \
    .basis = KWK_TERM_OVERIG
#define PRESENCE      .kind = KWK_NORMKIND_PRESENCE, .basis = KWK_TERM_OVERIG
#define PRECONDITION  .kind = KWK_NORMKIND_PRECONDITION, .basis = KWK_TERM_OVERIG
#define ABSENCE       .kind = KWK_NORMKIND_ABSENCE, .basis = KWK_TERM_OVERIG
#define PARTICIPATION .kind = KWK_NORMKIND_PARTICIPATION, .basis = KWK_TERM_OVERIG
#define CONSENT       .kind = KWK_NORMKIND_CONSENT, .basis = KWK_TERM_OVERIG
#define JUDGEMENT     .kind = KWK_NORMKIND_JUDGEMENT, .basis = KWK_TERM_OVERIG
#define CONTEXT_OF(reason)                                                                         \
    .kind = KWK_NORMKIND_CONTEXT, .basis = KWK_TERM_OVERIG, .why = KWK_WHY_##reason, .revision = 1
#define QUESTION(nl, en)   .question_nl = nl, .question_en = en
#define V(code_of)         (1u << KWK_##code_of)
#define R(role)            (1u << KWK_ROL_##role)
#define FROM_VALUES(mask)  .trigger_values = (mask)
#define UNTIL_VALUES(mask) .fulfil_values = (mask)
#define ROLES(mask)        .roles = (mask)
#define DETAILS(mask)      .details = (mask)
#define NEEDS(flag)        .needs = KWK_FLAG_##flag
#define FROM_AGE(grens)    .age = KWK_GRENS_##grens
#define OR_AGE(grens, reading_of)                                                                  \
    .age_latest = KWK_GRENS_##grens, .age_reading = KWK_READING_##reading_of
#define UNDER(kinds)               .under = (kinds)
#define NOT_UNDER(kinds)           .not_under = (kinds)
#define ANSWERS(mask)              .answers = (mask)
#define ABOUT(fact)                .about = KWK_FACT_##fact
#define THROUGH(day)               .valid_through = day
#define LIVING_IN(mask)            .living_in = (mask)
#define RIGHT                      .shape = KWK_I_SHAPE_RIGHT
#define FROM(fact)                 .trigger = KWK_FACT_##fact
#define UNTIL(fact)                .fulfil = KWK_FACT_##fact
#define EXPLAIN(how)               .explain = KWK_EXPLAIN_##how
#define KWK_EXPLAIN_ADMISSIBLE     1
#define KWK_EXPLAIN_NOT_ADMISSIBLE 0
#define ADJUSTABLE                 .adjustable = 1
#define CODE_OF(name_of)           .code = KWK_##name_of
#define OTHER_ROAD(norm)           .other = norm
#define CARRIES(flag)              .flags = KWK_FINDING_##flag
#define RULE(predicate)            .rule = kwk_i_rule_##predicate, .shape_name = #predicate, .revision = 1
#define NORM(n, called, ...)       {.number = n, .name = #called, __VA_ARGS__},

static const struct kwk_i_norm kwk_norm_rows[] = {
#include "h2_algemeen.inc"
#include "h2_wet.inc"
#include "h3_voorkomen.inc"
#include "h4_instroom.inc"
#include "h4_wet.inc"
#include "h4_instroom_2.inc"
#include "h5_hulp.inc"
#include "h5_wet.inc"
#include "h6_regie.inc"
#include "h6_wet.inc"
#include "h6_regie_2.inc"
#include "h7_vervolg.inc"
#include "h7_wet.inc"
#include "h7_vervolg_2.inc"
#include "h8_voogdij.inc"
#include "h8_wet.inc"
#include "h8_voogdij_2.inc"
};

#undef NORM
#define NORM(n, called, ...) _Static_assert(KWK_NORM_##called == (n), "number of " #called);
#include "h2_algemeen.inc"
#include "h2_wet.inc"
#include "h3_voorkomen.inc"
#include "h4_instroom.inc"
#include "h4_wet.inc"
#include "h4_instroom_2.inc"
#include "h5_hulp.inc"
#include "h5_wet.inc"
#include "h6_regie.inc"
#include "h6_wet.inc"
#include "h6_regie_2.inc"
#include "h7_vervolg.inc"
#include "h7_wet.inc"
#include "h7_vervolg_2.inc"
#include "h8_voogdij.inc"
#include "h8_wet.inc"
#include "h8_voogdij_2.inc"

#undef NORM
#undef RULE
#undef RIGHT
#undef LIVING_IN
#undef THROUGH
#undef ABOUT
#undef ANSWERS
#undef NOT_UNDER
#undef UNDER
#undef OR_AGE
#undef FROM_AGE
#undef NEEDS
#undef DETAILS
#undef ROLES
#undef UNTIL_VALUES
#undef FROM_VALUES
#undef R
#undef V
#undef QUESTION
#undef CONTEXT_OF
#undef JUDGEMENT
#undef CONSENT
#undef PARTICIPATION
#undef ABSENCE
#undef CARRIES
#undef OTHER_ROAD
#undef CODE_OF
#undef ADJUSTABLE
#undef KWK_EXPLAIN_NOT_ADMISSIBLE
#undef KWK_EXPLAIN_ADMISSIBLE
#undef EXPLAIN
#undef UNTIL
#undef FROM
#undef PRECONDITION
#undef PRESENCE
#undef MAXIMUM
#undef TERM
#undef ANY
#undef VOOGDIJ_LIKE
#undef OTS_LIKE
#undef KWK_APPLIES_NO_PERIOD
#undef KWK_APPLIES_AUTHORISATION
#undef KWK_APPLIES_FAMILY_PLACEMENT
#undef KWK_APPLIES_MEASURE
#undef APPLIES
#undef STATED
#undef SOURCE
#include "catalogue/entry_words_end.inc"

uint32_t kwk_i_norm_count(void)
{
    return sizeof kwk_norm_rows / sizeof kwk_norm_rows[0];
}

const struct kwk_i_norm *kwk_i_norm_at(uint32_t index)
{
    return index < sizeof kwk_norm_rows / sizeof kwk_norm_rows[0] ? &kwk_norm_rows[index] : 0;
}

const struct kwk_i_norm *kwk_i_norm_row(int32_t norm)
{
    uint32_t low = 0;
    uint32_t high = sizeof kwk_norm_rows / sizeof kwk_norm_rows[0];
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        if (kwk_norm_rows[middle].number < norm) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    const struct kwk_i_norm *row = kwk_i_norm_at(low);
    return row != 0 && row->number == norm ? row : 0;
}
