/* What the programs that measure a GPU library share: it is opened by its path and called through the functions of the
 * contract, as a compiled program calls it. */
#include <dlfcn.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct library {
    bool (*validate_api)(uint64_t, uint64_t, uint64_t);
    bool (*init)(uint64_t, uint64_t *);
    bool (*discard)(uint64_t);
    bool (*get_function_id)(const char *, uint64_t *);
    bool (*call)(uint64_t, uint64_t, uint64_t, const char *, const char *);
    bool (*get_result)(uint64_t, uint64_t, char *);
    const char *(*get_error)(void);
    uint64_t context;
    uint64_t buffer;
};

static void fail(const char *what, const char *why) {
    fprintf(stderr, "%s: %s\n", what, why ? why : "no reason given");
    exit(1);
}

static void check(const struct library *library, bool ok, const char *what) {
    if (!ok)
        fail(what, library->get_error());
}

static void *symbol(void *file, const char *name) {
    void *address = dlsym(file, name);
    if (!address)
        fail(name, dlerror());
    return address;
}

static uint64_t id_of(const struct library *library, const char *name) {
    uint64_t id;
    check(library, library->get_function_id(name, &id), name);
    return id;
}

/* Arguments of 8 bytes each. */
struct blob {
    char bytes[24];
};

static struct blob blob(uint64_t first, uint64_t second) {
    struct blob blob = {{0}};
    memcpy(blob.bytes, &first, 8);
    memcpy(blob.bytes + 8, &second, 8);
    return blob;
}

static uint64_t bits(double value) {
    uint64_t bits;
    memcpy(&bits, &value, 8);
    return bits;
}

static uint64_t result(const struct library *library) {
    uint64_t out;
    check(library, library->get_result(library->context, 8, (char *)&out), "gpu_get_result");
    return out;
}

static void call(const struct library *library, const char *name, uint64_t size, struct blob blob, const char *signature) {
    uint64_t id = id_of(library, name);
    check(library, library->call(library->context, id, size, blob.bytes, signature), name);
}

/* Opens a library; it has no context yet. */
static struct library open_library(const char *path) {
    void *file = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (!file)
        fail(path, dlerror());
    struct library library = {
        .validate_api = symbol(file, "gpu_validate_api"),
        .init = symbol(file, "gpu_init"),
        .discard = symbol(file, "gpu_discard"),
        .get_function_id = symbol(file, "gpu_get_function_id"),
        .call = symbol(file, "gpu_call"),
        .get_result = symbol(file, "gpu_get_result"),
        .get_error = symbol(file, "gpu_get_error"),
    };
    check(&library, library.validate_api(0, 1, 0), "gpu_validate_api");
    return library;
}

/* An empty buffer. */
static uint64_t create_buffer(const struct library *library) {
    call(library, "buffer_create", 0, blob(0, 0), ":i");
    return result(library);
}

static void push(const struct library *library, uint64_t buffer, double value) {
    call(library, "buffer_push", 16, blob(buffer, bits(value)), "if:v");
}

/* Nanoseconds. */
static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static int ascending(const void *a, const void *b) {
    double left = *(const double *)a, right = *(const double *)b;
    return (left > right) - (left < right);
}

static double median_of(double *values, size_t count) {
    qsort(values, count, sizeof *values, ascending);
    return values[count / 2];
}
