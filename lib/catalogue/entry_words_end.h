/*
 * lib/catalogue/entry_words_end.h: takes the words of entry_words.h away, so that they mean nothing
 * outside the tables (the amalgamation is one translation unit).
 */
#undef REVIEWED
#undef BOUND
#undef LINKS
#undef TO_ACTOR
#undef TO
#undef PLACED
#undef AT
#undef TEXT
#undef TITLE
