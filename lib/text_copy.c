/*
 * lib/text_copy.c: static texts and lists of numbers into buffers of the caller, by two-call
 * sizing.
 */
#include <string.h>

#include "internal.h"
#include "kwaliteitskader/status.h"

int32_t kwk_i_language_ok(int32_t lang)
{
    return lang == KWK_LANG_NL || lang == KWK_LANG_EN;
}

int32_t kwk_i_text_copy(const char *text, char *buffer, uint32_t capacity, uint32_t *needed)
{
    uint32_t length = 0;
    if (needed == 0 || (buffer == 0 && capacity > 0)) {
        return KWK_ERR_NULL;
    }
    if (text == 0) {
        return KWK_ERR_CODE;
    }
    while (text[length] != '\0') {
        length++;
    }
    *needed = length + 1;
    if (capacity < length + 1) {
        return KWK_ERR_CAPACITY;
    }
    memcpy(buffer, text, length + 1);
    return KWK_OK;
}

int32_t kwk_i_numbers_room(const int32_t *numbers, uint32_t capacity, uint32_t *needed,
                           uint32_t count)
{
    if (needed == 0 || (numbers == 0 && capacity > 0)) {
        return KWK_ERR_NULL;
    }
    *needed = count;
    return capacity < count ? KWK_ERR_CAPACITY : KWK_OK;
}
