/* A minimal GPU library: `cargo xtask bench libgpu` compares libgpu's calls with it.
 *
 * It has only the necessary parts - a lock for each context, a table of handles with generations, a queue of results -
 * and no checks: its arguments must be valid. It has the functions `buffer_create`, `buffer_push` and `buffer_get`.
 */
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { CONTEXTS = 16, HANDLES = 1024, LENGTH = 1024, RESULTS = 256 };
enum { CREATE, PUSH, GET };

struct buffer {
    uint64_t generation;
    uint64_t length;
    double *values;
};

struct context {
    pthread_mutex_t lock;
    struct buffer buffers[HANDLES];
    uint64_t used;
    uint64_t generation;
    char results[RESULTS][8];
    uint64_t first, last;
};

static struct context *contexts[CONTEXTS];
static uint64_t opened;

bool gpu_validate_api(uint64_t major, uint64_t minor, uint64_t patch) {
    (void)major, (void)minor, (void)patch;
    return true;
}

bool gpu_init(uint64_t reserved, uint64_t *gpu_ref_out) {
    (void)reserved;
    struct context *context = calloc(1, sizeof *context);
    if (!context || opened == CONTEXTS)
        return false;
    pthread_mutex_init(&context->lock, NULL);
    contexts[opened] = context;
    *gpu_ref_out = opened++;
    return true;
}

bool gpu_discard(uint64_t gpu_ref) {
    struct context *context = contexts[gpu_ref];
    for (uint64_t slot = 0; slot < context->used; slot++)
        free(context->buffers[slot].values);
    free(context);
    contexts[gpu_ref] = NULL;
    return true;
}

bool gpu_get_function_id(const char *name, uint64_t *id_out) {
    static const char *const names[] = {"buffer_create", "buffer_push", "buffer_get"};
    for (uint64_t id = 0; id < 3; id++)
        if (strcmp(name, names[id]) == 0) {
            *id_out = id;
            return true;
        }
    return false;
}

static void put(struct context *context, const void *result) {
    memcpy(context->results[context->last++ % RESULTS], result, 8);
}

static struct buffer *find(struct context *context, uint64_t handle) {
    struct buffer *buffer = &context->buffers[handle % HANDLES];
    return buffer->generation == handle / HANDLES ? buffer : NULL;
}

static uint64_t integer(const char *blob, int index) {
    uint64_t value;
    memcpy(&value, blob + 8 * index, 8);
    return value;
}

static bool create(struct context *context) {
    uint64_t slot = context->used++;
    uint64_t handle = ++context->generation * HANDLES + slot;
    context->buffers[slot] = (struct buffer){context->generation, 0, calloc(LENGTH, sizeof(double))};
    put(context, &handle);
    return true;
}

static bool push(struct context *context, const char *blob) {
    struct buffer *buffer = find(context, integer(blob, 0));
    if (!buffer)
        return false;
    memcpy(&buffer->values[buffer->length++], blob + 8, 8);
    return true;
}

static bool get(struct context *context, const char *blob) {
    struct buffer *buffer = find(context, integer(blob, 0));
    if (!buffer)
        return false;
    put(context, &buffer->values[integer(blob, 1)]);
    return true;
}

bool gpu_call(uint64_t gpu_ref, uint64_t function_id, uint64_t blob_size, const char *blob, const char *signature) {
    (void)blob_size, (void)signature;
    struct context *context = contexts[gpu_ref];
    bool done = false;
    pthread_mutex_lock(&context->lock);
    switch (function_id) {
    case CREATE: done = create(context); break;
    case PUSH: done = push(context, blob); break;
    case GET: done = get(context, blob); break;
    }
    pthread_mutex_unlock(&context->lock);
    return done;
}

bool gpu_get_result(uint64_t gpu_ref, uint64_t out_len, char *out) {
    (void)out_len;
    struct context *context = contexts[gpu_ref];
    pthread_mutex_lock(&context->lock);
    memcpy(out, context->results[context->first++ % RESULTS], 8);
    pthread_mutex_unlock(&context->lock);
    return true;
}

const char *gpu_get_error(void) { return NULL; }
