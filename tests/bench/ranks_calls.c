/* Measures a program with ranks: `ranks_calls LIBGPU [ROUNDS]` prints one JSON object, in nanoseconds. How many ranks
 * there are, and where they run, is in the environment.
 *
 * A round measures each kind of call in turn. The first `gpu_init` starts the other ranks; the second finds them there.
 */
#include "libgpu.h"

/* LARGEST is the operation of `all_reduce`. */
enum { MOST_ROUNDS = 1000, CALLS = 50, LARGEST = 2 };

/* The largest values of all ranks, and one of them as a result. */
static double time_all_reduce(const struct library *library, uint64_t buffer) {
    uint64_t reduce = id_of(library, "all_reduce");
    double start = now();
    for (int n = 0; n < CALLS; n++) {
        struct blob arguments = blob(buffer, LARGEST);
        check(library, library->call(library->context, reduce, 16, arguments.bytes, "ii:v"), "all_reduce");
        call(library, "buffer_get", 16, blob(buffer, 0), "ii:f");
        result(library);
    }
    return (now() - start) / CALLS;
}

/* A value at the end of a buffer, and back. */
static double time_push(const struct library *library) {
    uint64_t buffer = create_buffer(library);
    double start = now();
    for (uint64_t n = 0; n < CALLS; n++) {
        push(library, buffer, 1.0);
        call(library, "buffer_get", 16, blob(buffer, n), "ii:f");
        result(library);
    }
    double each = (now() - start) / CALLS;
    call(library, "buffer_free", 8, blob(buffer, 0), "i:v");
    return each;
}

/* A value over another one, and back. */
static double time_set(const struct library *library, uint64_t buffer) {
    uint64_t set = id_of(library, "buffer_set");
    double start = now();
    for (uint64_t n = 0; n < CALLS; n++) {
        struct blob arguments = blob(buffer, 0);
        uint64_t value = bits(1.0);
        memcpy(arguments.bytes + 16, &value, 8);
        check(library, library->call(library->context, set, 24, arguments.bytes, "iif:v"), "buffer_set");
        call(library, "buffer_get", 16, blob(buffer, 0), "ii:f");
        result(library);
    }
    return (now() - start) / CALLS;
}

/* Opens a context; returns how long that takes. */
static double time_init(struct library *library) {
    double start = now();
    check(library, library->init(0, &library->context), "gpu_init");
    return now() - start;
}

int main(int count, char **arguments) {
    if (count < 2)
        fail(arguments[0], "the path of libgpu is expected");
    int rounds = count > 2 ? atoi(arguments[2]) : 100;
    if (rounds < 1 || rounds > MOST_ROUNDS)
        fail(arguments[2], "1 to 1000 rounds are possible");
    double start = now();
    struct library library = open_library(arguments[1]);
    double opened = now() - start, init = time_init(&library);
    check(&library, library.discard(library.context), "gpu_discard");
    double again = time_init(&library);

    uint64_t buffer = create_buffer(&library);
    for (int value = 0; value < 16; value++)
        push(&library, buffer, value);
    time_all_reduce(&library, buffer), time_push(&library);
    double reduced[MOST_ROUNDS], pushed[MOST_ROUNDS], set[MOST_ROUNDS];
    for (int round = 0; round < rounds; round++) {
        reduced[round] = time_all_reduce(&library, buffer);
        pushed[round] = time_push(&library);
        set[round] = time_set(&library, buffer);
    }
    check(&library, library.discard(library.context), "gpu_discard");
    printf("{\"open_ns\": %.0f, \"init_ns\": %.0f, \"again_ns\": %.0f, \"all_reduce_ns\": %.1f, \"push_ns\": %.1f, "
           "\"set_ns\": %.1f}\n",
           opened, init, again, median_of(reduced, rounds), median_of(pushed, rounds), median_of(set, rounds));
    return 0;
}
