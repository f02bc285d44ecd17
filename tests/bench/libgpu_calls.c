/* Measures the cost of calls of a GPU library: `libgpu_calls LIBGPU STUB [MILLIONS]` prints one JSON object.
 *
 * Both libraries are opened by their paths and called through the functions of the contract, as a compiled program calls
 * them. A round measures both, and the order alternates from round to round; a ratio is taken within a round, so that
 * other load on the machine affects both halves. A sleeping thread exists throughout: the C library omits atomic
 * instructions in its locks while a process has only one thread, and programs with a GPU library have more.
 */
#include "libgpu.h"
#include <pthread.h>
#include <unistd.h>

enum { ROUNDS = 41, CALLS = 100000, SLOW_CALLS = 4000 };

/* A library with a context and a buffer. */
static struct library load(const char *path) {
    struct library library = open_library(path);
    check(&library, library.init(0, &library.context), "gpu_init");
    library.buffer = create_buffer(&library);
    for (int value = 0; value < 16; value++)
        push(&library, library.buffer, value);
    return library;
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

static double median(double *values) {
    return median_of(values, ROUNDS);
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
