/*
 * kwaliteitskader/base.h: what every other header needs: export marks, the date type, languages.
 *
 * Owns: KWK_API, KWK_CALL, kwk_date, the language numbers.
 * Licence: MIT, see COPYING. Part of libkwaliteitskader.
 */
#ifndef KWALITEITSKADER_BASE_H
#define KWALITEITSKADER_BASE_H

#include <stdint.h>

#if defined(_WIN32)
#define KWK_CALL __cdecl
#else
#define KWK_CALL
#endif

#if defined(KWK_STATIC)
#define KWK_API
#elif defined(_WIN32) && defined(KWK_BUILD)
#define KWK_API __declspec(dllexport)
#elif defined(_WIN32)
#define KWK_API __declspec(dllimport)
#elif defined(__GNUC__)
#define KWK_API __attribute__((visibility("default")))
#else
#define KWK_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/*
 * A civil calendar date as the integer yyyymmdd in the proleptic Gregorian calendar,
 * Europe/Amsterdam. Range 16000101..99991231; 0 means unknown. The library knows no clock: "today"
 * is the caller's.
 */
typedef int32_t kwk_date;

/* Languages of every text getter. An unknown number is refused with KWK_ERR_LANGUAGE. */
enum {
    KWK_LANG_NL = 1, /* Dutch, the leading text */
    KWK_LANG_EN = 2  /* English gloss */
};

#ifdef __cplusplus
}
#endif
#endif
