/*
 * term_command.h: the subcommands `term` and `holidays`.
 *
 * Owns: kwk_command_term, kwk_command_holidays, and the words and CSV rows they share. argv[0] is
 * the name of the subcommand. Both return the exit status: 0, or 2 after a message on stderr that
 * opens with a stable code (KWK_ERR_*, or USAGE, FILE, COLUMN, ROW).
 */
#ifndef KWK_TERM_COMMAND_H
#define KWK_TERM_COMMAND_H

#include <stdio.h>

#include <kwaliteitskader/kwaliteitskader.h>

int kwk_command_term(int argc, char **argv);
int kwk_command_holidays(int argc, char **argv);

/* Reads rows, fills in the computed columns, writes them; `name` is for messages. */
int kwk_term_csv(FILE *in, const char *name, FILE *out);

/* The number of a word in Dutch or English, or 0: KWK_TERM_DAG.., KWK_TERM_NA.., KWK_TERM_WET.. */
int32_t kwk_term_unit_word(const char *word);
int32_t kwk_term_direction_word(const char *word);
int32_t kwk_term_basis_word(const char *word);

/* Reads a whole decimal number; 1 if it is one that fits. */
int kwk_term_number(const char *text, int32_t *number);

/* "maandag" or "Monday"; "" for what is no date. */
const char *kwk_term_weekday(kwk_date date, int32_t lang);

/* Says what is wrong on stderr, by status, and returns 2. */
int kwk_term_fail(const char *command, int32_t status, const char *what, int32_t lang);

#endif
