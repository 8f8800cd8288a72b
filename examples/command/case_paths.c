/*
 * case_paths.c: which files a path on the command line stands for: itself, or every .zaak file of a
 * directory.
 */
#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "command.h"

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Every .zaak file of a directory, in order of name. */
static bool of_directory(const char *path, void (*with)(void *context, const char *path),
                         void *context)
{
    DIR *directory = opendir(path);
    struct dirent *entry;
    char **names = 0;
    size_t count = 0;
    size_t room = 0;

    while (directory != 0 && (entry = readdir(directory)) != 0) {
        size_t length = strlen(entry->d_name);
        char *full;
        if (length < 6 || strcmp(entry->d_name + length - 5, ".zaak") != 0)
            continue;
        if (count == room) {
            char **larger = realloc(names, (room + 64) * sizeof *names);
            if (larger == 0)
                break;
            names = larger;
            room += 64;
        }
        full = malloc(strlen(path) + length + 2);
        if (full == 0)
            break;
        sprintf(full, "%s%s%s", path, path[strlen(path) - 1] == '/' ? "" : "/", entry->d_name);
        names[count++] = full;
    }
    if (directory != 0)
        closedir(directory);
    if (count > 0)
        qsort(names, count, sizeof *names, by_name);
    for (size_t i = 0; i < count; i++) {
        with(context, names[i]);
        free(names[i]);
    }
    free(names);
    return count > 0;
}

bool case_paths(const char *path, void (*with)(void *context, const char *path), void *context)
{
    struct stat about;

    if (strcmp(path, "-") != 0 && stat(path, &about) == 0 && S_ISDIR(about.st_mode))
        return of_directory(path, with, context);
    with(context, path);
    return true;
}
