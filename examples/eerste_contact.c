/*
 * examples/eerste_contact.c: the smallest use of the library: six facts, one question, findings as text.
 * The README shows this program; a test compiles and runs it from there.
 */
#include <kwaliteitskader/kwaliteitskader.h>
#include <stdio.h>

int main(void)
{
    const struct kwk_fact facts[] = {
        {.kind = KWK_FACT_GEZAG, .date = 20150412, .id = 1, .person = 1},
        {.kind = KWK_FACT_MAATREGEL, .date = 20260401, .last_day = 20270331, .id = 2, .value = KWK_MAATREGEL_OTS},
        {.kind = KWK_FACT_GI_BELAST, .date = 20260401, .id = 3},
        {.kind = KWK_FACT_GI_IN_KENNIS, .date = 20260402, .id = 4},
        {.kind = KWK_FACT_WERKER_AANGEWEZEN, .date = 20260407, .id = 5},
        {.kind = KWK_FACT_CONTACT, .date = 20260414, .id = 6, .persons = 1u << 0 | 1u << 1, .roles = 1u << KWK_ROL_JEUGDBESCHERMER}};
    const struct kwk_query query = {.size = sizeof query, .as_of = 20260420};
    struct kwk_finding found[1000];
    uint32_t count = 0;
    const int32_t status = kwk_evaluate(&query, facts, 6, NULL, 0, NULL, 0, found, sizeof found[0], 1000, &count, NULL);
    for (uint32_t i = 0; status == KWK_OK && i < count; i++)
        if (found[i].verdict >= KWK_VERDICT_PENDING && found[i].due_latest != 0 && (found[i].flags & KWK_FINDING_PART) == 0)
            printf("%-12s %s, uiterlijk %d (%s)\n", kwk_code_label(KWK_GROUP_VERDICT, found[i].verdict, KWK_LANG_NL),
                   kwk_norm_title(found[i].norm, KWK_LANG_NL), found[i].due_latest, kwk_norm_source(found[i].norm));
    return status != KWK_OK;
}
