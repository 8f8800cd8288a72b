/*
 * receipt.c: encoding, hashes (libsodium) and question of a receipt.
 */
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "receipt.h"

const char *const receipt_names[RECEIPT_PARTS] = {"sha256", "sha256_feiten", "sha256_bevindingen"};

char *receipt_bytes(const struct zaak *zaak, const struct zaak_child *child,
                    const struct kwk_query *query, uint32_t *length, struct zaak_fault *fault)
{
    const struct kwk_fact *facts = zaak->facts + child->facts_at;
    struct kwk_report report = {.size = sizeof report, .fact_index = -1};
    char *bytes = 0;
    int32_t status;

    *length = 0;
    status = kwk_canonical(query, facts, child->facts, 0, 0, 0, 0, 0, 0, length, &report);
    if (status == KWK_ERR_CAPACITY) {
        bytes = malloc(*length);
        if (bytes != 0)
            status = kwk_canonical(query, facts, child->facts, 0, 0, 0, 0, bytes, *length, length,
                                   &report);
    }
    if (status != KWK_OK) {
        free(bytes);
        bytes = 0;
        zaak_refused(zaak, child, &report, fault);
    }
    return bytes;
}

bool receipt_hashes(const char *bytes, uint32_t length, char hex[RECEIPT_PARTS][RECEIPT_HEX])
{
    static const int32_t parts[RECEIPT_PARTS] = {0, KWK_PART_FACTS, KWK_PART_FINDINGS};

    for (int i = 0; i < RECEIPT_PARTS; i++) {
        unsigned char hash[crypto_hash_sha256_BYTES];
        uint32_t offset = 0;
        uint32_t size = length;
        if (parts[i] != 0 && kwk_canonical_part(bytes, length, parts[i], &offset, &size) != KWK_OK)
            return false;
        crypto_hash_sha256(hash, (const unsigned char *)bytes + offset, size);
        sodium_bin2hex(hex[i], RECEIPT_HEX, hash, sizeof hash);
    }
    return true;
}

static const struct {
    const char *name;
    size_t offset;
} fields[] = {{"peildatum", offsetof(struct kwk_query, as_of)},
              {"bekend_op", offsetof(struct kwk_query, known_on)},
              {"vanaf", offsetof(struct kwk_query, from)},
              {"editie", offsetof(struct kwk_query, edition)},
              {"sets", offsetof(struct kwk_query, sets)},
              {"oordelen", offsetof(struct kwk_query, verdicts)},
              {"lezing", offsetof(struct kwk_query, policy)},
              {"vlaggen", offsetof(struct kwk_query, flags)},
              {"volledig_tot", offsetof(struct kwk_query, complete_kinds)},
              {"volledig_van", offsetof(struct kwk_query, complete_from)},
              {"volledig_tm", offsetof(struct kwk_query, complete_through)}};

enum {
    FIELDS = sizeof fields / sizeof fields[0]
};

json_t *receipt_query_write(const struct kwk_query *query)
{
    json_t *object = json_object();

    for (int i = 0; i < FIELDS; i++) {
        int32_t value;
        memcpy(&value, (const char *)query + fields[i].offset, sizeof value);
        json_object_set_new(object, fields[i].name, json_integer(value));
    }
    return object;
}

bool receipt_query_read(const json_t *object, struct kwk_query *query)
{
    *query = (struct kwk_query){.size = sizeof *query};
    for (int i = 0; i < FIELDS; i++) {
        const json_t *member = json_object_get(object, fields[i].name);
        const json_int_t number = json_integer_value(member);
        const int32_t value = (int32_t)number;
        if (!json_is_integer(member) || number < INT32_MIN || number > INT32_MAX)
            return false;
        memcpy((char *)query + fields[i].offset, &value, sizeof value);
    }
    return json_object_size(object) == FIELDS;
}
