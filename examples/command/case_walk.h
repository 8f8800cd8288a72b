/*
 * case_walk.h: every case file that a command line names: a path, "-", or each .zaak of a folder.
 */
#ifndef KWK_COMMAND_CASE_WALK_H
#define KWK_COMMAND_CASE_WALK_H

#include "command.h"

/* `file` is called for each path in order of name; false when a folder holds no .zaak file. */
bool case_walk(const char *path, void (*file)(void *context, const char *path), void *context);

/* What the subcommands that look at each child share: their options and the run. */
struct case_run {
    int32_t lang;
    kwk_date as_of;
    kwk_date known_on;
    bool json;
    bool bad;          /* something could not be read or was refused */
    uint32_t children; /* seen so far */
    json_t *tree;      /* JSON: the head, with "zaken" */
    json_t *list;      /* JSON: the children of the file at hand */
    /* One child; the query has its days. */
    void (*child)(struct case_run *run, const struct case_file *file,
                  const struct zaak_child *child, const struct kwk_query *query);
    void *own; /* of the subcommand */
};

/* Runs over the paths; prints the JSON when asked. */
void case_run_paths(struct case_run *run, const char *const *paths);
void case_run_complain(struct case_run *run, const char *path, uint32_t line,
                       struct zaak_fault *fault);

#endif
