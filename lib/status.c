/*
 * lib/status.c: name and text of every status. docs/errors.md says cause and cure of each.
 */
#include "internal.h"
#include "kwaliteitskader/status.h"

struct kwk_status_row {
    const char *name;
    const char *nl;
    const char *en;
};

/* clang-format off */
#define STATUS(status, dutch, english) [-(status)] = {#status, dutch, english}

static const struct kwk_status_row kwk_status_rows[] = {
    STATUS(KWK_OK, "In orde.", "In order."),
    STATUS(KWK_ERR_NULL,
           "Een verplichte verwijzing ontbreekt (NULL).",
           "A required pointer is missing (NULL)."),
    STATUS(KWK_ERR_SIZE,
           "De opgegeven grootte van een record klopt niet, of onbekende bytes erin zijn niet nul.",
           "The stated size of a record is wrong, or unknown bytes in it are not zero."),
    STATUS(KWK_ERR_COUNT,
           "Er zijn meer rijen dan toegestaan.",
           "There are more rows than allowed."),
    STATUS(KWK_ERR_CAPACITY,
           "De uitvoerbuffer is te klein; het benodigde aantal is teruggegeven.",
           "The output buffer is too small; the number needed was returned."),
    STATUS(KWK_ERR_DATE,
           "Dit is geen bestaande datum, of een onvolledige datum is hier niet toegestaan.",
           "This is not a calendar date, or an incomplete date is not allowed here."),
    STATUS(KWK_ERR_RANGE,
           "Een getal ligt buiten het toegestane bereik.",
           "A number lies outside its range."),
    STATUS(KWK_ERR_CODE,
           "Deze code bestaat niet.",
           "This code does not exist."),
    STATUS(KWK_ERR_LANGUAGE,
           "Deze taal is niet bekend.",
           "This language is not known."),
    STATUS(KWK_ERR_KIND,
           "Dit soort feit is niet bekend.",
           "This kind of fact is not known."),
    STATUS(KWK_ERR_ID,
           "Een sleutel van een feit is nul, negatief of dubbel gebruikt.",
           "The key of a fact is zero, negative or used twice."),
    STATUS(KWK_ERR_REF,
           "Een verwijzing noemt geen ander feit uit deze zaak.",
           "A reference names no other fact of this case."),
    STATUS(KWK_ERR_CYCLE,
           "Feiten verwijzen in een kring naar elkaar.",
           "Facts refer to each other in a circle."),
    STATUS(KWK_ERR_RESERVED,
           "Een veld dat dit soort feit niet gebruikt, is gevuld.",
           "A field that this kind of fact does not use is filled in."),
    STATUS(KWK_ERR_ORDER,
           "Een einddatum ligt voor de begindatum, of een intrekking voor de vastlegging.",
           "A last day lies before the first day, or a withdrawal before the recording."),
    STATUS(KWK_ERR_REQUIRED,
           "Een verplicht veld is leeg.",
           "A required field is empty."),
    STATUS(KWK_ERR_PERSON,
           "Een persoonsnummer ligt buiten het toegestane bereik.",
           "A person number lies outside its range."),
    STATUS(KWK_ERR_NORM,
           "Deze norm is niet bekend.",
           "This norm is not known."),
    STATUS(KWK_ERR_EDITION,
           "Deze editie is niet bekend.",
           "This edition is not known."),
    STATUS(KWK_ERR_FLAGS,
           "Een kenmerk of rol (bit) is hier niet bekend.",
           "A flag or role (bit) is not known here."),
    STATUS(KWK_ERR_OVERLAP,
           "Een uitvoerbuffer ligt over een invoerbuffer heen.",
           "An output buffer lies over an input buffer."),
    STATUS(KWK_ERR_ENTRY,
           "Deze tabel of dit onderdeel van de catalogus bestaat niet.",
           "This table or entry of the catalogue does not exist."),
    STATUS(KWK_ERR_FORMAT,
           "Dit zijn geen bytes in de vastgelegde vorm, of er ontbreekt een stuk.",
           "These bytes are not in the documented form, or a piece is missing."),
};

#undef STATUS
/* clang-format on */

static const struct kwk_status_row *kwk_status_row(int32_t status)
{
    const int32_t count = (int32_t)(sizeof kwk_status_rows / sizeof kwk_status_rows[0]);
    return status > 0 || status <= -count ? 0 : &kwk_status_rows[-status];
}

const char *KWK_CALL kwk_status_text(int32_t status, int32_t lang)
{
    const struct kwk_status_row *row = kwk_status_row(status);
    if (row == 0 || !kwk_i_language_ok(lang)) {
        return 0;
    }
    return lang == KWK_LANG_NL ? row->nl : row->en;
}

int32_t KWK_CALL kwk_status_text_copy(int32_t status, int32_t lang, char *buffer, uint32_t capacity,
                                      uint32_t *needed)
{
    if (!kwk_i_language_ok(lang)) {
        return KWK_ERR_LANGUAGE;
    }
    return kwk_i_text_copy(kwk_status_text(status, lang), buffer, capacity, needed);
}

const char *KWK_CALL kwk_status_name(int32_t status)
{
    const struct kwk_status_row *row = kwk_status_row(status);
    return row == 0 ? 0 : row->name;
}

int32_t KWK_CALL kwk_status_name_copy(int32_t status, char *buffer, uint32_t capacity,
                                      uint32_t *needed)
{
    return kwk_i_text_copy(kwk_status_name(status), buffer, capacity, needed);
}
