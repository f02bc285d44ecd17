/*
 * A GPU library that records its calls, and a runtime for it.
 *
 * Usage: program [runs [threads]]. The environment names a function that fails (FAIL=gpu_init) and the text of
 * gpu_get_error (MESSAGE; null without it). The checked functions return a whole register whose upper bits are set:
 * only the low 8 count.
 */
#include <inttypes.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint64_t contexts, results, lookups;
static char last_return = 'v';

static unsigned answer(const char *function) {
    const char *failing = getenv("FAIL");
    int fails = failing && strcmp(failing, function) == 0;
    return fails ? 0xABCDEF00u : 0xABCDEF02u;
}

unsigned gpu_validate_api(uint64_t major, uint64_t minor, uint64_t patch) {
    printf("validate %" PRIu64 ".%" PRIu64 ".%" PRIu64 "\n", major, minor, patch);
    return answer("gpu_validate_api");
}

unsigned gpu_init(uint64_t reserved, uint64_t *out) {
    *out = 100 + contexts++;
    printf("init %" PRIu64 " -> %" PRIu64 "\n", reserved, *out);
    return answer("gpu_init");
}

unsigned gpu_discard(uint64_t context) {
    printf("discard %" PRIu64 "\n", context);
    return answer("gpu_discard");
}

/* The first id is 0 and the second all ones: no value says that an id is not known yet. */
unsigned gpu_get_function_id(const char *name, uint64_t *out) {
    *out = lookups++ == 0 ? 0 : UINT64_MAX - (lookups - 2);
    printf("look up %s -> %" PRIu64 "\n", name, *out);
    return answer("gpu_get_function_id");
}

unsigned gpu_call(uint64_t context, uint64_t function, uint64_t size, const char *blob, const char *signature) {
    printf("call %" PRIu64 " in %" PRIu64 ", %s, %" PRIu64 " bytes:", function, context, signature, size);
    for (uint64_t i = 0; i < size; i++)
        printf("%s%02x", i % 8 ? "" : " ", (unsigned char)blob[i]);
    printf("\n");
    last_return = signature[strlen(signature) - 1];
    return answer("gpu_call");
}

unsigned gpu_get_result(uint64_t context, uint64_t length, char *out) {
    int64_t integer = 41 + (int64_t)++results;
    double floating = 2.5;
    memcpy(out, last_return == 'f' ? (void *)&floating : (void *)&integer, 8);
    printf("result of %" PRIu64 ", %" PRIu64 " bytes\n", context, length);
    return answer("gpu_get_result");
}

const char *gpu_get_error(void) {
    printf("get error\n");
    return getenv("MESSAGE");
}

void panic_str(int32_t code, const char *message) {
    printf("panic %" PRId32 ": %s\n", code, message);
    fflush(stdout);
    _Exit(3);
}

void panic(int32_t code, const char *message) {
    (void)message;
    panic_str(code, "the program panicked");
}

void program(void);

static void *run(void *runs) {
    for (int i = 0; i < *(int *)runs; i++)
        program();
    return NULL;
}

int main(int argc, char **argv) {
    int runs = argc > 1 ? atoi(argv[1]) : 1, threads = argc > 2 ? atoi(argv[2]) : 0;
    if (threads == 0)
        run(&runs);
    for (int i = 0; i < threads; i++) {
        pthread_t thread;
        if (pthread_create(&thread, NULL, run, &runs) != 0 || pthread_join(thread, NULL) != 0)
            return 1;
    }
    return 0;
}
