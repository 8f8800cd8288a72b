/*
 * case_walk.c: from the paths of a command line to each child of each case file.
 */
#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "case_walk.h"

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The path of an entry that is a case file, allocated; NULL if it is none. */
static char *case_path(const char *folder, const char *name)
{
    size_t length = strlen(name);
    char *full;

    if (length < 6 || strcmp(name + length - 5, ".zaak") != 0)
        return 0;
    full = malloc(strlen(folder) + length + 2);
    if (full != 0)
        sprintf(full, "%s%s%s", folder, folder[strlen(folder) - 1] == '/' ? "" : "/", name);
    return full;
}

/* Every .zaak file of a folder, in order of name. */
static bool walk_folder(const char *path, void (*file)(void *context, const char *path),
                        void *context)
{
    DIR *folder = opendir(path);
    struct dirent *entry;
    char **names = 0;
    size_t count = 0;
    size_t room = 0;

    while (folder != 0 && (entry = readdir(folder)) != 0) {
        char *full = case_path(path, entry->d_name);
        if (full == 0)
            continue;
        if (count == room) {
            char **larger = realloc(names, (room + 64) * sizeof *names);
            if (larger == 0) {
                free(full);
                break;
            }
            names = larger;
            room += 64;
        }
        names[count++] = full;
    }
    if (folder != 0)
        closedir(folder);
    if (count > 0)
        qsort(names, count, sizeof *names, by_name);
    for (size_t i = 0; i < count; i++) {
        file(context, names[i]);
        free(names[i]);
    }
    free(names);
    return count > 0;
}

bool case_walk(const char *path, void (*file)(void *context, const char *path), void *context)
{
    struct stat about;

    if (strcmp(path, "-") != 0 && stat(path, &about) == 0 && S_ISDIR(about.st_mode))
        return walk_folder(path, file, context);
    file(context, path);
    return true;
}

void case_run_complain(struct case_run *run, const char *path, uint32_t line,
                       struct zaak_fault *fault)
{
    if (fault->line == 0)
        fault->line = line;
    case_file_complain(path, fault, run->lang);
    run->bad = true;
}

static void run_child(struct case_run *run, const struct case_file *file,
                      const struct zaak_child *child)
{
    struct kwk_query query = child->query;

    if (run->as_of != 0)
        query.as_of = run->as_of;
    if (run->known_on != 0)
        query.known_on = run->known_on;
    if (query.as_of == 0) {
        struct zaak_fault fault = {.code = ZAAK_E_AS_OF, .want = ZAAK_WANT_AS_OF};
        case_run_complain(run, file->path, child->line, &fault);
        return;
    }
    run->children++;
    run->child(run, file, child, &query);
}

static void run_file(void *context, const char *path)
{
    struct case_run *run = context;
    struct case_file file;
    struct zaak_fault fault;

    if (!case_file_read(path, &file, &fault)) {
        case_run_complain(run, path, fault.line, &fault);
        case_file_free(&file);
        return;
    }
    if (run->json) {
        json_t *object = json_object();
        run->list = json_array();
        json_object_set_new(object, "bestand", json_string(path));
        json_object_set_new(object, "kinderen", run->list);
        json_array_append_new(json_object_get(run->tree, "zaken"), object);
    }
    for (uint32_t c = 0; c < file.zaak.child_count; c++)
        run_child(run, &file, &file.zaak.children[c]);
    case_file_free(&file);
}

void case_run_paths(struct case_run *run, const char *const *paths)
{
    run->tree = run->json ? check_json_head() : 0;
    for (; paths != 0 && *paths != 0; paths++) {
        if (!case_walk(*paths, run_file, run)) {
            struct zaak_fault fault = {.code = ZAAK_E_EMPTY, .want = ZAAK_WANT_ZAAK_FILES};
            case_run_complain(run, *paths, 0, &fault);
        }
    }
    if (run->json) {
        json_dumpf(run->tree, stdout, JSON_INDENT(2));
        putchar('\n');
        json_decref(run->tree);
    }
    if (fflush(stdout) != 0)
        run->bad = true;
}
