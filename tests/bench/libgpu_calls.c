/* Measures the cost of calls of a GPU library: `libgpu_calls LIBGPU STUB [MILLIONS]` prints one JSON object.
 *
 * Both libraries are opened by their paths and called through the functions of the contract, as a compiled program calls
 * them. A round measures both, and the order alternates from round to round; a ratio is taken within a round, so that
 * other load on the machine affects both halves. A sleeping thread exists throughout: the C library omits atomic
 * instructions in its locks while a process has only one thread, and programs with a GPU library have more.
 */
#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { ROUNDS = 41, CALLS = 100000, SLOW_CALLS = 4000 };

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

static struct library load(const char *path) {
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
    check(&library, library.init(0, &library.context), "gpu_init");
    call(&library, "buffer_create", 0, blob(0, 0), ":i");
    library.buffer = result(&library);
    for (int value = 0; value < 16; value++)
        call(&library, "buffer_push", 16, blob(library.buffer, bits(value)), "if:v");
    return library;
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

/* Calls of `buffer_get`, each followed by a read of its result, as in a program. */
static void round_trips(const struct library *library, uint64_t id, uint64_t count) {
    for (uint64_t n = 0; n < count; n++) {
        struct blob arguments = blob(library->buffer, n % 16);
        double out;
        if (!library->call(library->context, id, 16, arguments.bytes, "ii:f") ||
            !library->get_result(library->context, 8, (char *)&out) || out != (double)(n % 16))
            fail("buffer_get", library->get_error());
    }
}

/* Nanoseconds for each round trip. */
static double time_round_trips(const struct library *library, uint64_t count) {
    uint64_t id = id_of(library, "buffer_get");
    double start = now();
    round_trips(library, id, count);
    return (now() - start) / (double)count;
}

/* Nanoseconds for each call of a quick function that returns nothing. */
static double time_void(const struct library *library) {
    uint64_t id = id_of(library, "buffer_set");
    double start = now();
    for (uint64_t n = 0; n < CALLS; n++) {
        struct blob arguments = blob(library->buffer, n % 16);
        uint64_t value = bits((double)(n % 16));
        memcpy(arguments.bytes + 16, &value, 8);
        if (!library->call(library->context, id, 24, arguments.bytes, "iif:v"))
            fail("buffer_set", library->get_error());
    }
    return (now() - start) / CALLS;
}

/* Nanoseconds for each queued call that returns nothing; all of them have run at the end. */
static double time_queued(const struct library *library) {
    uint64_t id = id_of(library, "buffer_add_scalar");
    double start = now();
    for (uint64_t n = 0; n < CALLS; n++) {
        struct blob arguments = blob(library->buffer, bits(0.0));
        if (!library->call(library->context, id, 16, arguments.bytes, "if:v"))
            fail("buffer_add_scalar", library->get_error());
    }
    call(library, "buffer_len", 8, blob(library->buffer, 0), "i:i");
    result(library);
    return (now() - start) / CALLS;
}

/* Nanoseconds for each queued call with its result: to a thread of the library and back. */
static double time_hand_over(const struct library *library, uint64_t state) {
    uint64_t id = id_of(library, "state_expectation_z");
    double start = now();
    for (uint64_t n = 0; n < SLOW_CALLS; n++) {
        struct blob arguments = blob(state, 1);
        double out;
        if (!library->call(library->context, id, 16, arguments.bytes, "ii:f") ||
            !library->get_result(library->context, 8, (char *)&out))
            fail("state_expectation_z", library->get_error());
    }
    return (now() - start) / SLOW_CALLS;
}

static int ascending(const void *a, const void *b) {
    double left = *(const double *)a, right = *(const double *)b;
    return (left > right) - (left < right);
}

static double median(double *values) {
    qsort(values, ROUNDS, sizeof *values, ascending);
    return values[ROUNDS / 2];
}

static long resident_kib(void) {
    FILE *file = fopen("/proc/self/statm", "r");
    long pages = 0;
    if (!file || fscanf(file, "%*d %ld", &pages) != 1)
        fail("/proc/self/statm", "it cannot be read");
    fclose(file);
    return pages * (sysconf(_SC_PAGESIZE) / 1024);
}

static void *sleeping(void *unused) {
    pause();
    return unused;
}

int main(int count, char **arguments) {
    if (count < 3)
        fail(arguments[0], "the paths of libgpu and of the stub are expected");
    uint64_t millions = count > 3 ? strtoull(arguments[3], NULL, 10) : 10;
    pthread_t thread;
    if (pthread_create(&thread, NULL, sleeping, NULL) != 0)
        fail("pthread_create", "no thread");
    struct library ours = load(arguments[1]), stub = load(arguments[2]);
    call(&ours, "basis_encode", 16, blob(1, 1), "ii:i");
    uint64_t state = result(&ours);

    time_round_trips(&ours, CALLS), time_round_trips(&stub, CALLS);
    double trips[ROUNDS], stubs[ROUNDS], quotients[ROUNDS], voids[ROUNDS], queued[ROUNDS], handed[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
        if (round % 2)
            stubs[round] = time_round_trips(&stub, CALLS);
        trips[round] = time_round_trips(&ours, CALLS);
        if (round % 2 == 0)
            stubs[round] = time_round_trips(&stub, CALLS);
        quotients[round] = trips[round] / stubs[round];
        voids[round] = time_void(&ours);
    }
    for (int round = 0; round < ROUNDS; round++) {
        queued[round] = time_queued(&ours);
        handed[round] = time_hand_over(&ours, state);
    }
    long before = resident_kib();
    double many = time_round_trips(&ours, millions * 1000000);
    long after = resident_kib();
    printf("{\"round_trip_ns\": %.2f, \"stub_ns\": %.2f, \"quotient\": %.3f, \"void_ns\": %.2f, \"queued_ns\": %.1f, "
           "\"hand_over_ns\": %.0f, \"millions\": %llu, \"many_ns\": %.2f, \"kib_before\": %ld, \"kib_after\": %ld}\n",
           median(trips), median(stubs), median(quotients), median(voids), median(queued), median(handed),
           (unsigned long long)millions, many, before, after);
    return 0;
}
