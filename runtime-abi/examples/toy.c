/*
 * A GPU library without a GPU: small functions whose results are easy to predict.
 *
 * It is an example of a library in C. toy.rs has the same functions in Rust. It has no locks, so it is for programs
 * with one thread, as Selene runs them.
 *
 *     cc -std=c11 -shared -fPIC -Iruntime-abi/include -o libtoy.so runtime-abi/examples/toy.c
 */
#include "gpu.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Results are read in the order in which they were made: a queue that grows when it is full. */
struct results {
    char (*items)[GPU_RESULT_SIZE];
    size_t first, count, capacity;
};

struct context {
    uint64_t handle;
    int64_t fired;
    struct results results;
    struct context *next;
};

static struct context *contexts;
static uint64_t contexts_opened;
static _Thread_local char error_text[256];

static bool fail(const char *what, const char *name) {
    snprintf(error_text, sizeof error_text, "toy: %s%s", what, name);
    return false;
}

static bool succeed(void) {
    error_text[0] = '\0';
    return true;
}

/* The pointer in the list that holds the context, so that it can be removed; points to null if there is none. */
static struct context **find(uint64_t handle) {
    struct context **at = &contexts;
    while (*at && (*at)->handle != handle)
        at = &(*at)->next;
    return at;
}

static bool grow(struct results *results) {
    size_t capacity = results->capacity ? 2 * results->capacity : 8;
    char(*items)[GPU_RESULT_SIZE] = malloc(capacity * sizeof *items);
    if (!items)
        return fail("out of memory", "");
    for (size_t i = 0; i < results->count; i++)
        memcpy(items[i], results->items[(results->first + i) % results->capacity], GPU_RESULT_SIZE);
    free(results->items);
    *results = (struct results){items, 0, results->count, capacity};
    return true;
}

static bool push(struct results *results, const void *bytes) {
    if (results->count == results->capacity && !grow(results))
        return false;
    memcpy(results->items[(results->first + results->count++) % results->capacity], bytes, GPU_RESULT_SIZE);
    return true;
}

static bool push_int(struct context *context, int64_t value) { return push(&context->results, &value); }

static bool push_float(struct context *context, double value) { return push(&context->results, &value); }

/* Arguments lie in the blob one after another, without padding, so they have to be copied out. */
static int64_t take_int(const char **blob) {
    int64_t value;
    memcpy(&value, *blob, sizeof value);
    *blob += sizeof value;
    return value;
}

static double take_float(const char **blob) {
    double value;
    memcpy(&value, *blob, sizeof value);
    *blob += sizeof value;
    return value;
}

static bool take_bool(const char **blob) { return *(*blob)++ != 0; }

/* Signed overflow is undefined in C. */
static int64_t sum(int64_t a, int64_t b) { return (int64_t)((uint64_t)a + (uint64_t)b); }

static bool add(struct context *context, const char *blob) {
    int64_t a = take_int(&blob), b = take_int(&blob);
    return push_int(context, sum(a, b));
}

static bool mul_float(struct context *context, const char *blob) {
    double a = take_float(&blob), b = take_float(&blob);
    return push_float(context, a * b);
}

static bool scale(struct context *context, const char *blob) {
    int64_t n = take_int(&blob);
    double factor = take_float(&blob);
    return push_float(context, (double)n * factor);
}

static bool fire(struct context *context, const char *blob) {
    context->fired = sum(context->fired, take_int(&blob));
    return true;
}

static bool total(struct context *context, const char *blob) {
    (void)blob;
    return push_int(context, context->fired);
}

static bool half(struct context *context, const char *blob) {
    return push_float(context, (double)take_int(&blob) / 2.0);
}

static bool ping(struct context *context, const char *blob) {
    return push_int(context, sum(take_int(&blob), 1));
}

static bool fail_always(struct context *context, const char *blob) {
    char number[24];
    (void)context;
    snprintf(number, sizeof number, "%" PRId64, take_int(&blob));
    return fail("fail was called with ", number);
}

static bool many(struct context *context, const char *blob) {
    int64_t ints = 0;
    double floats = 0;
    for (int position = 1; position <= 12; position++) {
        if (position >= 5 && position <= 8)
            floats += position * take_float(&blob);
        else
            ints += position * take_int(&blob);
    }
    return push_int(context, ints + (int64_t)floats);
}

static bool pick(struct context *context, const char *blob) {
    bool first = take_bool(&blob);
    double n = (double)take_int(&blob), x = take_float(&blob);
    return push_float(context, first ? n : x);
}

static const struct function {
    const char *name;
    uint64_t id;
    const char *signature;
    uint64_t blob_size;
    bool (*body)(struct context *context, const char *blob);
} functions[] = {
    {"add", 1, "ii:i", 16, add},
    {"mul_float", 2, "ff:f", 16, mul_float},
    {"scale", 3, "if:f", 16, scale},
    {"fire", 4, "i:v", 8, fire},
    {"total", 5, ":i", 0, total},
    {"half", 6, "i:f", 8, half},
    {"ping", 7, "i:i", 8, ping},
    {"fail", 8, "i:v", 8, fail_always},
    {"many", 9, "iiiiffffiiii:i", 96, many},
    {"pick", 10, "bif:f", 17, pick},
};

static const size_t function_count = sizeof functions / sizeof *functions;

bool gpu_validate_api(uint64_t major, uint64_t minor, uint64_t patch) {
    if (major != GPU_API_MAJOR || minor != GPU_API_MINOR || patch > GPU_API_PATCH)
        return fail("the program asks for another version of the GPU API", "");
    return succeed();
}

bool gpu_init(uint64_t reserved, uint64_t *gpu_ref_out) {
    struct context *context = calloc(1, sizeof *context);
    (void)reserved;
    if (!context)
        return fail("out of memory", "");
    context->handle = ++contexts_opened;
    context->next = contexts;
    contexts = context;
    *gpu_ref_out = context->handle;
    return succeed();
}

bool gpu_discard(uint64_t gpu_ref) {
    struct context **at = find(gpu_ref), *context = *at;
    if (!context)
        return fail("gpu_discard: the context is not open", "");
    *at = context->next;
    free(context->results.items);
    free(context);
    return succeed();
}

bool gpu_get_function_id(const char *name, uint64_t *id_out) {
    char text[200];
    size_t used = (size_t)snprintf(text, sizeof text, "%.40s\"; the functions are", name);
    for (size_t i = 0; i < function_count; i++) {
        if (strcmp(functions[i].name, name) == 0) {
            *id_out = functions[i].id;
            return succeed();
        }
        used += (size_t)snprintf(text + used, sizeof text - used, "%s %s", i ? "," : "", functions[i].name);
    }
    return fail("there is no function \"", text);
}

bool gpu_call(uint64_t gpu_ref, uint64_t function_id, uint64_t blob_size, const char *blob, const char *signature) {
    struct context *context = *find(gpu_ref);
    if (!context)
        return fail("gpu_call: the context is not open", "");
    if (function_id == 0 || function_id > function_count)
        return fail("gpu_call: there is no function with this id", "");
    const struct function *function = &functions[function_id - 1];
    if (strcmp(function->signature, signature) != 0 || function->blob_size != blob_size)
        return fail("gpu_call: other arguments or another result than the function has: ", function->name);
    return function->body(context, blob) && succeed();
}

bool gpu_get_result(uint64_t gpu_ref, uint64_t out_len, char *out) {
    struct context *context = *find(gpu_ref);
    if (!context || out_len != GPU_RESULT_SIZE)
        return fail("gpu_get_result: the context is not open, or there is no room for 8 bytes", "");
    struct results *results = &context->results;
    if (results->count == 0)
        return fail("gpu_get_result: no result is waiting", "");
    memcpy(out, results->items[results->first], GPU_RESULT_SIZE);
    results->first = (results->first + 1) % results->capacity;
    results->count--;
    return succeed();
}

const char *gpu_get_error(void) { return error_text[0] ? error_text : NULL; }
