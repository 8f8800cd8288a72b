/*
 * case_walk.c: from a path on the command line to case files: the file itself, or every .zaak file of
 * a directory in order of name.
 */
#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "command.h"

struct names {
    char **paths;
    size_t count;
    size_t room;
};

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static bool keep(struct names *names, const char *folder, const char *name)
{
    size_t length = strlen(folder) + strlen(name) + 2;
    char *full;

    if (names->count == names->room) {
        char **larger = realloc(names->paths, (names->room + 64) * sizeof *larger);
        if (larger == 0)
            return false;
        names->paths = larger;
        names->room += 64;
    }
    full = malloc(length);
    if (full == 0)
        return false;
    snprintf(full, length, "%s%s%s", folder, folder[strlen(folder) - 1] == '/' ? "" : "/", name);
    names->paths[names->count++] = full;
    return true;
}

static void read_directory(const char *path, struct names *names)
{
    DIR *directory = opendir(path);
    struct dirent *entry;

    while (directory != 0 && (entry = readdir(directory)) != 0) {
        size_t length = strlen(entry->d_name);
        if (length < 6 || strcmp(entry->d_name + length - 5, ".zaak") != 0)
            continue;
        if (!keep(names, path, entry->d_name))
            break;
    }
    if (directory != 0)
        closedir(directory);
}

bool walk_path(const char *path, void (*each)(void *context, const char *path), void *context)
{
    struct names names = {0, 0, 0};
    struct stat about;

    if (strcmp(path, "-") == 0 || stat(path, &about) != 0 || !S_ISDIR(about.st_mode)) {
        each(context, path);
        return true;
    }
    read_directory(path, &names);
    if (names.count > 0)
        qsort(names.paths, names.count, sizeof *names.paths, by_name);
    for (size_t i = 0; i < names.count; i++) {
        each(context, names.paths[i]);
        free(names.paths[i]);
    }
    free(names.paths);
    return names.count > 0;
}
