/*
 * lib/case_links.c: ids that are used twice, references that name nothing, and circles.
 *
 * The facts are found through one index, sorted by id in place. Circles are found by walking ref
 * and ref2 in depth with a mark per fact. Of the path only its last block of steps is kept, and
 * where each block starts; an earlier block is walked again from there, which is always the same
 * walk.
 */
#include <string.h>

#include "case_check.h"
#include "kwaliteitskader/status.h"

/* The steps of a path in one block; the longest path is as many blocks. */
#define KWK_I_STEPS 64u
_Static_assert(KWK_I_STEPS *KWK_I_STEPS >= KWK_FACTS_MAX, "a path through every fact fits");

/* Marks of a fact, two bits each. */
enum {
    KWK_I_MARK_NEW = 0,
    KWK_I_MARK_ON_PATH = 1,
    KWK_I_MARK_DONE = 2,
    KWK_I_MARK_TOLD = 3 /* on the path; the circle that its ref closes was handed on */
};

struct kwk_links {
    const struct kwk_fact *facts;
    const uint16_t *index;
    uint32_t count;
    uint8_t marks[KWK_FACTS_MAX / 4];
    uint16_t steps[KWK_I_STEPS];  /* the block of the path that is walked now */
    uint16_t starts[KWK_I_STEPS]; /* the first fact of each block */
};

/* By id; rows of one id by their place in the array. */
static int32_t kwk_links_before(const struct kwk_fact *facts, uint16_t a, uint16_t b)
{
    return facts[a].id != facts[b].id ? facts[a].id < facts[b].id : a < b;
}

static void kwk_links_sift(const struct kwk_fact *facts, uint16_t *index, uint32_t root,
                           uint32_t end)
{
    const uint16_t moving = index[root];
    for (uint32_t child = 2 * root + 1; child < end; child = 2 * root + 1) {
        if (child + 1 < end && kwk_links_before(facts, index[child], index[child + 1])) {
            child++;
        }
        if (!kwk_links_before(facts, moving, index[child])) {
            break;
        }
        index[root] = index[child];
        root = child;
    }
    index[root] = moving;
}

void kwk_i_links_sort(const struct kwk_fact *facts, uint32_t count, uint16_t *index)
{
    for (uint32_t i = 0; i < count; i++) {
        index[i] = (uint16_t)i;
    }
    for (uint32_t root = count / 2; root > 0; root--) {
        kwk_links_sift(facts, index, root - 1, count);
    }
    for (uint32_t end = count; end > 1; end--) {
        const uint16_t last = index[end - 1];
        index[end - 1] = index[0];
        index[0] = last;
        kwk_links_sift(facts, index, 0, end - 1);
    }
}

int32_t kwk_i_links_find(const struct kwk_fact *facts, uint32_t count, const uint16_t *index,
                         int32_t id)
{
    uint32_t from = 0;
    uint32_t end = count;
    while (from < end) {
        const uint32_t middle = from + (end - from) / 2;
        if (facts[index[middle]].id < id) {
            from = middle + 1;
        } else {
            end = middle;
        }
    }
    if (from == count || facts[index[from]].id != id) {
        return -1;
    }
    return index[from];
}

static int32_t kwk_links_field(const struct kwk_fact *fact, int32_t field)
{
    return field == KWK_FIELD_REF ? fact->ref : fact->ref2;
}

/*
 * The fact that a field leads to, -1 for none. A skipped kind has no references we know of; one to
 * itself is a fault of the field.
 */
static int32_t kwk_links_follow(const struct kwk_links *links, uint32_t at, int32_t field)
{
    const int32_t id = kwk_links_field(&links->facts[at], field);
    if (id == 0 || kwk_i_fact_row(links->facts[at].kind) == 0) {
        return -1;
    }
    const int32_t next = kwk_i_links_find(links->facts, links->count, links->index, id);
    return next == (int32_t)at ? -1 : next;
}

static uint32_t kwk_links_mark(const struct kwk_links *links, uint32_t at)
{
    return ((uint32_t)links->marks[at / 4] >> (at % 4 * 2)) & 3u;
}

static void kwk_links_set_mark(struct kwk_links *links, uint32_t at, uint32_t mark)
{
    const uint32_t kept = links->marks[at / 4] & ~(3u << (at % 4 * 2));
    links->marks[at / 4] = (uint8_t)(kept | mark << (at % 4 * 2));
}

/* The first fact that `at` leads to and that is not done, -1 for none; through which field. */
static int32_t kwk_links_next(const struct kwk_links *links, uint32_t at, int32_t *field)
{
    const int32_t told = kwk_links_mark(links, at) == KWK_I_MARK_TOLD;
    for (*field = told ? KWK_FIELD_REF2 : KWK_FIELD_REF; *field <= KWK_FIELD_REF2; (*field)++) {
        const int32_t next = kwk_links_follow(links, at, *field);
        if (next >= 0 && kwk_links_mark(links, (uint32_t)next) != KWK_I_MARK_DONE) {
            return next;
        }
    }
    return -1;
}

/* Keeps the steps of a whole block again. */
static void kwk_links_again(struct kwk_links *links, uint32_t block)
{
    int32_t field = 0;
    links->steps[0] = links->starts[block];
    for (uint32_t step = 1; step < KWK_I_STEPS; step++) {
        links->steps[step] = (uint16_t)kwk_links_next(links, links->steps[step - 1], &field);
    }
}

static void kwk_links_step(struct kwk_links *links, uint32_t depth, uint32_t at)
{
    links->steps[depth % KWK_I_STEPS] = (uint16_t)at;
    if (depth % KWK_I_STEPS == 0) {
        links->starts[depth / KWK_I_STEPS] = (uint16_t)at;
    }
    kwk_links_set_mark(links, at, KWK_I_MARK_ON_PATH);
}

/* The circle that a reference closes, as a fault. */
static int32_t kwk_links_circle(const struct kwk_links *links, uint32_t at, int32_t field,
                                int32_t next, struct kwk_report *fault)
{
    fault->fact_index = (int32_t)at;
    fault->fact_id = links->facts[at].id;
    fault->other_index = next;
    return kwk_i_fault(fault, KWK_ERR_CYCLE, field, links->facts[next].id);
}

static int32_t kwk_links_on_path(const struct kwk_links *links, int32_t at)
{
    const uint32_t mark = at < 0 ? KWK_I_MARK_DONE : kwk_links_mark(links, (uint32_t)at);
    return mark == KWK_I_MARK_ON_PATH || mark == KWK_I_MARK_TOLD;
}

/*
 * Walks everything that root leads to. At a reference that closes a circle: KWK_ERR_CYCLE, or, with
 * `each`, handed on and left out.
 */
static int32_t kwk_links_walk(struct kwk_links *links, uint32_t root, struct kwk_report *fault,
                              kwk_i_fault_each *each, void *context)
{
    uint32_t depth = 0;
    kwk_links_step(links, depth, root);
    for (;;) {
        int32_t field = 0;
        const uint32_t at = links->steps[depth % KWK_I_STEPS];
        const int32_t next = kwk_links_next(links, at, &field);
        const int32_t circle = kwk_links_on_path(links, next);
        if (circle) {
            const int32_t status = kwk_links_circle(links, at, field, next, fault);
            if (each == 0) {
                return status;
            }
            each(context, fault);
        }
        if (circle && field == KWK_FIELD_REF) {
            kwk_links_set_mark(links, at, KWK_I_MARK_TOLD);
            continue;
        }
        if (next >= 0 && !circle) {
            kwk_links_step(links, ++depth, (uint32_t)next);
            continue;
        }
        kwk_links_set_mark(links, at, KWK_I_MARK_DONE);
        if (depth == 0) {
            return KWK_OK;
        }
        if (depth % KWK_I_STEPS == 0) {
            kwk_links_again(links, depth / KWK_I_STEPS - 1);
        }
        depth--;
    }
}

int32_t kwk_i_links_check(const struct kwk_fact *facts, uint32_t fact_count, const uint16_t *index,
                          uint32_t at, int32_t from, struct kwk_report *fault)
{
    const struct kwk_fact *fact = &facts[at];
    if (from <= KWK_FIELD_ID && fact->id > 0) {
        const int32_t other = kwk_i_links_find(facts, fact_count, index, fact->id);
        if (other >= 0 && (uint32_t)other < at) {
            fault->other_index = other;
            return kwk_i_fault(fault, KWK_ERR_ID, KWK_FIELD_ID, fact->id);
        }
    }
    for (int32_t field = KWK_FIELD_REF; field <= KWK_FIELD_REF2; field++) {
        const int32_t id = kwk_links_field(fact, field);
        if (field >= from && id > 0 && id != fact->id && kwk_i_fact_row(fact->kind) != 0 &&
            kwk_i_links_find(facts, fact_count, index, id) < 0) {
            return kwk_i_fault(fault, KWK_ERR_REF, field, id);
        }
    }
    return KWK_OK;
}

int32_t kwk_i_circles(const struct kwk_fact *facts, uint32_t fact_count, const uint16_t *index,
                      struct kwk_report *fault, kwk_i_fault_each *each, void *context)
{
    struct kwk_links links;
    links.facts = facts;
    links.index = index;
    links.count = fact_count;
    memset(links.marks, 0, sizeof links.marks);
    for (uint32_t i = 0; i < fact_count; i++) {
        if (kwk_links_mark(&links, i) != KWK_I_MARK_NEW) {
            continue;
        }
        const int32_t status = kwk_links_walk(&links, i, fault, each, context);
        if (status != KWK_OK) {
            return status;
        }
    }
    return KWK_OK;
}
