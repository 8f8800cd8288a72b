/*
 * lib/authority_write.c: what kwk_may and kwk_consent share with the caller: the array of needs,
 * whatever the size of its records, and the fact that a question is about.
 */
#include <string.h>

#include "authority.h"
#include "internal.h"
#include "kwaliteitskader/status.h"

void kwk_i_need_write(struct kwk_i_needs *needs, const struct kwk_need *need)
{
    const uint32_t common = needs->size < sizeof *need ? needs->size : (uint32_t)sizeof *need;
    if (needs->out != 0 && needs->count < needs->capacity) {
        unsigned char *at = needs->out + (size_t)needs->count * needs->size;
        memset(at, 0, needs->size);
        memcpy(at, need, common);
    }
    needs->count++;
}

void kwk_i_need_before_validity(struct kwk_i_needs *needs, int32_t answer)
{
    const struct kwk_need need = {.answer = answer, .person = -1, .flags = KWK_NEEDFLAG_GELDIGHEID};
    kwk_i_need_write(needs, &need);
}

int32_t kwk_i_needs_check(struct kwk_i_frame *frame, const void *needs, uint32_t need_size,
                          uint32_t capacity, const uint32_t *needed)
{
    if ((needs == 0 || needed == 0) && capacity != 0) {
        return kwk_i_frame_fault(&frame->fault, KWK_ERR_NULL, KWK_FIELD_NEEDS, 0);
    }
    if (capacity != 0 &&
        (need_size < KWK_NEED_SIZE_V1 || need_size % 4 != 0 || need_size > KWK_I_RECORD_SIZE_MAX)) {
        return kwk_i_frame_fault(&frame->fault, KWK_ERR_SIZE, KWK_FIELD_NEEDS, (int32_t)need_size);
    }
    return KWK_OK;
}

int32_t kwk_i_about_check(struct kwk_i_frame *frame, int32_t about)
{
    for (uint32_t i = 0; about != 0 && i < frame->view.fact_count; i++) {
        if (frame->view.facts[i].id == about) {
            return KWK_OK;
        }
    }
    return about == 0 ? KWK_OK
                      : kwk_i_frame_fault(&frame->fault, KWK_ERR_REF, KWK_FIELD_MAY_ABOUT, about);
}

/* A fact that does not count on the day is as good as none. */
const struct kwk_fact *kwk_i_about(const struct kwk_i_frame *frame, int32_t about)
{
    const struct kwk_fact *found = 0;
    for (int32_t kind = 1; about != 0 && found == 0 && kind <= KWK_I_KIND_LAST; kind++) {
        found = kwk_i_find(&frame->view, kind, about);
    }
    return found;
}
