/*
 * lib/canonical.h: the numbers of the canonical encoding that writer and reader share.
 */
#ifndef KWK_CANONICAL_H
#define KWK_CANONICAL_H

/* "KWKC" "ANON" as big-endian words. */
#define KWK_I_CANONICAL_WORD_1 0x4b574b43u
#define KWK_I_CANONICAL_WORD_2 0x414e4f4eu

/* Lengths in bytes. */
#define KWK_I_CANONICAL_HEAD    48u /* word, format, edition, fingerprint */
#define KWK_I_CANONICAL_QUERY   40u
#define KWK_I_CANONICAL_FACT    64u
#define KWK_I_CANONICAL_FINDING 80u

/* One bit per verdict, 1 through 8. */
#define KWK_I_VERDICTS_ALL 0x1feu

#endif
