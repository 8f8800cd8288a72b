/*
 * lib/catalogue/authority_rows.c: who may do what and whose consent is needed, as rows; the words
 * they are written in; acts and parties; and the getters over them.
 *
 *   RIJ(act, n, ...)          row n of an act: number = act x 100 + n; the first that holds counts
 *   TOE(kind, n, ...)         the same for a kind of decision (toestemming.inc), per party
 *   WIE(P(x) | P(y))          who acts, or to whom it is owed; left out = everybody
 *   KADER(K(x) | K(y))        in which framework; left out = in every one
 *   BAND(B(x) | B(y))         age of the child; left out = every age
 *   ALS(c), EN(c), OOK(c)     conditions; ALS_NIET, EN_NIET, OOK_NIET: that must not hold
 *   JA, NEE, ONBESLIST        the answer
 *   MET(NODIG(what, of whom, fact, value) ...)   the answer "only with": what is needed and the fact
 *                             (0 = none can) in which it shows
 *   NORM_VAN(norm)            the norm on the same article
 *   BRON(article, how)        source, and how its text was checked
 *   TEKST(nl, en)             what the row says
 *   VLAG(x)                   KWK_NEED_*
 * The last row of each act has no party, framework or age: whom the law does not name may not.
 */
#include "authority.h"
#include "internal.h"
#include "kwaliteitskader/catalogue.h"
#include "kwaliteitskader/entry.h"
#include "kwaliteitskader/status.h"

/* clang-format off */
#define P(party)            (1u << KWK_PARTIJ_##party)
#define K(kader)            (1u << KWK_KADER_##kader)
#define B(band)             (1u << KWK_BAND_##band)
#define VERZORGERS          (P(PLEEGOUDER) | P(GEZINSHUISOUDER) | P(VERZORGER))
#define GEZAGDRAGERS        (P(OUDER_MET_GEZAG) | P(VOOGD))
#define OUDERS              (P(OUDER_MET_GEZAG) | P(OUDER_ZONDER_GEZAG))
#define RECHTERS            (P(KINDERRECHTER) | P(RECHTBANK))
#define OTS_KADERS          (K(OTS) | K(VOTS))
#define VOOGDIJ_KADERS      (K(VOOGDIJ) | K(VOORLOPIGE_VOOGDIJ))
#define MAATREGELEN         (OTS_KADERS | VOOGDIJ_KADERS)
#define VANAF_12            (B(VAN_12) | B(VAN_16))
#define VANAF_16            (B(VAN_16))
#define TOT_16              (B(ONDER_12) | B(VAN_12))
#define GEEN_KIND           (B(MEERDERJARIG) | B(OVERLEDEN))
#define WIE(mask)           .parties = (mask)
#define KADER(mask)         .kaders = (mask)
#define BAND(mask)          .bands = (mask)
#define ALS(c)              .conditions[0] = KWK_VOORWAARDE_##c
#define EN(c)               .conditions[1] = KWK_VOORWAARDE_##c
#define OOK(c)              .conditions[2] = KWK_VOORWAARDE_##c
#define ALS_NIET(c)         .conditions[0] = -KWK_VOORWAARDE_##c
#define EN_NIET(c)          .conditions[1] = -KWK_VOORWAARDE_##c
#define OOK_NIET(c)         .conditions[2] = -KWK_VOORWAARDE_##c
#define JA                  .answer = KWK_MAY_YES
#define NEE                 .answer = KWK_MAY_NO
/* The law leaves it open, or another law that is not in these rows decides. */
#define ONBESLIST           .answer = KWK_MAY_NOT_DECIDABLE
#define MET(...)            .answer = KWK_MAY_ONLY_WITH, .needs = {__VA_ARGS__}
#define IS(...)             .needs = {__VA_ARGS__}
#define NODIG(n, a, f, v)   {KWK_BEHOEFTE_##n, KWK_ACTOR_##a, f, v},
#define VORM(n)             {KWK_BEHOEFTE_##n, 0, 0, 0},
#define F(fact)             KWK_FACT_##fact
#define NORM_VAN(n)         .norm = KWK_NORM_##n
#define BRON(article, how)  .source = article, .text_status = KWK_TEXTSTATUS_##how
#define TEKST(nl, en)       .text_nl = nl, .text_en = en
#define VLAG(flag)          .flags = KWK_NEEDFLAG_##flag
#define RIJ(of, n, ...)     {.number = KWK_ACT_##of * 100 + (n), .act = KWK_ACT_##of, __VA_ARGS__},
#define TOE(of, n, ...)     {.number = KWK_CONSENT_##of * 100 + (n), .act = KWK_CONSENT_##of, __VA_ARGS__},
/* No act about a child that is none: of age, or dead. */
#define GEEN_KIND_MEER(of)                                                                          \
    RIJ(of, 1, BAND(GEEN_KIND), NEE, BRON("BW art. 1:233", TWEEDE_HAND),                            \
        TEKST("Het kind is meerderjarig of overleden; gezag en maatregelen zijn geëindigd.",        \
              "The child is of age or has died; authority and measures have ended."))

static const struct kwk_i_authority_row kwk_authority_acts[] = {
#include "catalogue/bevoegdheden_verzoek.inc"
#include "catalogue/bevoegdheden_uitvoering.inc"
#include "catalogue/bevoegdheden_gezag.inc"
#include "catalogue/bevoegdheden_informatie.inc"
};

static const struct kwk_i_authority_row kwk_authority_consent[] = {
#include "catalogue/toestemming.inc"
};

#undef GEEN_KIND_MEER
#undef TOE
#undef RIJ
#undef VLAG
#undef TEKST
#undef BRON
#undef NORM_VAN
#undef F
#undef VORM
#undef NODIG
#undef IS
#undef MET
#undef ONBESLIST
#undef NEE
#undef JA
#undef OOK_NIET
#undef EN_NIET
#undef ALS_NIET
#undef OOK
#undef EN
#undef ALS
#undef BAND
#undef KADER
#undef WIE
#undef GEEN_KIND
#undef TOT_16
#undef VANAF_16
#undef VANAF_12
#undef MAATREGELEN
#undef VOOGDIJ_KADERS
#undef OTS_KADERS
#undef RECHTERS
#undef OUDERS
#undef GEZAGDRAGERS
#undef VERZORGERS
#undef B
#undef K
#undef P

/* PARTIJ(actor, party): what each actor counts as. */
#define PARTIJ(actor, party) [KWK_ACTOR_##actor] = KWK_PARTIJ_##party,
static const uint8_t kwk_authority_parties[] = {
#include "catalogue/partijen.inc"
};
#undef PARTIJ

struct kwk_authority_act {
    int32_t petition;
    const char *source;
};

/* HANDELING(act, petition, article): GEEN = no petition. */
#define KWK_VERZOEK_GEEN 0
#define HANDELING(act, petition_of, article) [KWK_ACT_##act] = {KWK_VERZOEK_##petition_of, article},
static const struct kwk_authority_act kwk_authority_of_act[] = {
#include "catalogue/handelingen.inc"
};
#undef HANDELING
#undef KWK_VERZOEK_GEEN
/* clang-format on */

uint32_t kwk_i_authority_count(int32_t table)
{
    switch (table) {
    case KWK_RIJTABEL_BEVOEGDHEID:
        return (uint32_t)(sizeof kwk_authority_acts / sizeof kwk_authority_acts[0]);
    case KWK_RIJTABEL_TOESTEMMING:
        return (uint32_t)(sizeof kwk_authority_consent / sizeof kwk_authority_consent[0]);
    default:
        return 0;
    }
}

const struct kwk_i_authority_row *kwk_i_authority_at(int32_t table, uint32_t index)
{
    if (index >= kwk_i_authority_count(table)) {
        return 0;
    }
    return table == KWK_RIJTABEL_BEVOEGDHEID ? &kwk_authority_acts[index]
                                             : &kwk_authority_consent[index];
}

/* Rows stand in ascending order of number; a test holds them to it. */
static const struct kwk_i_authority_row *kwk_authority_row(int32_t table, int32_t number)
{
    uint32_t low = 0;
    uint32_t high = kwk_i_authority_count(table);
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        const struct kwk_i_authority_row *row = kwk_i_authority_at(table, middle);
        if (row->number == number) {
            return row;
        }
        if (row->number < number) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return 0;
}

int32_t KWK_CALL kwk_actor_party(int32_t actor)
{
    const int32_t count = (int32_t)(sizeof kwk_authority_parties / sizeof kwk_authority_parties[0]);
    return actor > 0 && actor < count ? kwk_authority_parties[actor] : 0;
}

static const struct kwk_authority_act *kwk_authority_act(int32_t act)
{
    const int32_t count = (int32_t)(sizeof kwk_authority_of_act / sizeof kwk_authority_of_act[0]);
    return act > 0 && act < count ? &kwk_authority_of_act[act] : 0;
}

int32_t KWK_CALL kwk_act_petition(int32_t act)
{
    const struct kwk_authority_act *row = kwk_authority_act(act);
    return row == 0 ? 0 : row->petition;
}

const char *KWK_CALL kwk_act_source(int32_t act)
{
    const struct kwk_authority_act *row = kwk_authority_act(act);
    return row == 0 ? 0 : row->source;
}

int32_t KWK_CALL kwk_act_source_copy(int32_t act, char *buffer, uint32_t capacity, uint32_t *needed)
{
    return kwk_i_text_copy(kwk_act_source(act), buffer, capacity, needed);
}

uint32_t KWK_CALL kwk_row_count(int32_t table)
{
    return kwk_i_authority_count(table);
}

int32_t KWK_CALL kwk_row_at(int32_t table, uint32_t index)
{
    const struct kwk_i_authority_row *row = kwk_i_authority_at(table, index);
    return row == 0 ? 0 : row->number;
}

static int32_t kwk_authority_field(const struct kwk_i_authority_row *row, int32_t field,
                                   int32_t *value)
{
    const int32_t values[] = {
        0,
        row->number,
        row->act,
        (int32_t)row->parties,
        (int32_t)row->kaders,
        (int32_t)row->bands,
        row->conditions[0],
        row->conditions[1],
        row->conditions[2],
        row->answer,
        row->needs[0].need,
        row->needs[0].actor,
        row->needs[1].need,
        row->needs[1].actor,
        row->needs[2].need,
        row->needs[2].actor,
        row->norm,
        row->text_status,
        (int32_t)row->flags,
        0,
    };
    if (field < KWK_RIJ_NUMMER || field > KWK_RIJ_BEOORDEELD) {
        return KWK_ERR_CODE;
    }
    *value = values[field];
    return KWK_OK;
}

int32_t KWK_CALL kwk_row_value(int32_t table, int32_t row, int32_t field, int32_t *value)
{
    const struct kwk_i_authority_row *found = kwk_authority_row(table, row);
    if (value == 0) {
        return KWK_ERR_NULL;
    }
    return found == 0 ? KWK_ERR_ENTRY : kwk_authority_field(found, field, value);
}

const char *KWK_CALL kwk_row_text(int32_t table, int32_t row, int32_t text, int32_t lang)
{
    const struct kwk_i_authority_row *found = kwk_authority_row(table, row);
    if (found == 0 || !kwk_i_language_ok(lang)) {
        return 0;
    }
    if (text == KWK_RIJTEKST_BRON) {
        return found->source;
    }
    if (text != KWK_RIJTEKST_TEKST) {
        return 0;
    }
    return lang == KWK_LANG_NL ? found->text_nl : found->text_en;
}

int32_t KWK_CALL kwk_row_text_copy(int32_t table, int32_t row, int32_t text, int32_t lang,
                                   char *buffer, uint32_t capacity, uint32_t *needed)
{
    if (!kwk_i_language_ok(lang)) {
        return KWK_ERR_LANGUAGE;
    }
    return kwk_i_text_copy(kwk_row_text(table, row, text, lang), buffer, capacity, needed);
}
