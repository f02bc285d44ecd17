/*
 * A stand-in for Selene and for a GPU library: it prints each call on one line, and runs the linked programs one after
 * another, as shots 0, 1, 2 and so on.
 *
 * PROGRAMS lists their entry symbols: -DPROGRAMS='PROGRAM(first) PROGRAM(second)'.
 */
#include <inttypes.h>
#include <setjmp.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint64_t shot;
static jmp_buf end_of_shot;

/* Tags and messages of programs start with a byte that holds their length. */
#define TEXT(text) (int)(unsigned char)*(text), (text) + 1

/* Blocks of memory that were not freed. */
static uint64_t blocks, qubits;

void setup(uint64_t argument) {
    blocks = qubits = 0;
    printf("setup %" PRIu64 "\n", argument);
}
uint64_t teardown(void) {
    if (blocks)
        printf("leaked %" PRIu64 " blocks\n", blocks);
    puts("teardown");
    return 0;
}
uint64_t get_current_shot(void) { return shot; }
void *heap_alloc(uint64_t size) {
    blocks++;
    return calloc(1, size ? size : 1);
}
void heap_free(void *pointer) {
    blocks--;
    free(pointer);
}

_Noreturn void panic(uint32_t code, const char *message) {
    printf("panic %" PRIu32 " %.*s\n", code, TEXT(message));
    longjmp(end_of_shot, 1);
}
_Noreturn void panic_str(uint32_t code, const char *message) {
    printf("panic %" PRIu32 " %s\n", code, message);
    longjmp(end_of_shot, 1);
}

void print_int(const char *tag, uint64_t length, int64_t value) {
    (void)length;
    printf("print_int %.*s %" PRId64 "\n", TEXT(tag), value);
}
void print_bool(const char *tag, uint64_t length, bool value) {
    (void)length;
    printf("print_bool %.*s %d\n", TEXT(tag), value);
}
void print_float(const char *tag, uint64_t length, double value) {
    (void)length;
    printf("print_float %.*s %g\n", TEXT(tag), value);
}

/* An array in Selene's layout. */
struct array {
    uint32_t length, rows;
    const void *elements;
    const bool *missing;
} __attribute__((packed));

#define PRINT_ARRAY(name, type, format, shown)                                      \
    void print_##name(const char *tag, uint64_t length, const struct array *array) { \
        const type *elements = array->elements;                                      \
        printf("print_" #name " %.*s", (int)length, tag + 1);                        \
        for (uint32_t i = 0; i < array->length; i++)                                 \
            printf(" " format, (shown)elements[i]);                                  \
        puts("");                                                                    \
    }
PRINT_ARRAY(bool_arr, bool, "%d", int)
PRINT_ARRAY(int_arr, int64_t, "%lld", long long)
PRINT_ARRAY(float_arr, double, "%g", double)

void print_state_result(const char *tag, uint64_t length, const struct array *array) {
    (void)length;
    printf("print_state_result %.*s\nqubits", TEXT(tag));
    for (uint32_t i = 0; i < array->length; i++)
        printf(" %" PRIu64, ((const uint64_t *)array->elements)[i]);
    puts("");
}

void random_seed(uint64_t seed) { printf("random_seed %" PRIu64 "\n", seed); }
uint32_t random_int(void) {
    puts("random_int");
    return 4;
}

uint64_t ___qalloc(void) {
    puts("qalloc");
    return qubits++;
}
void ___qfree(uint64_t qubit) { printf("qfree %" PRIu64 "\n", qubit); }
void ___reset(uint64_t qubit) { printf("reset %" PRIu64 "\n", qubit); }

/* A GPU library that has every function. Ids count the names from 1; a result is the number of calls so far. */
static char names[64][512];
static uint64_t calls, contexts;
static char returns;

uint8_t gpu_validate_api(uint64_t major, uint64_t minor, uint64_t patch) {
    printf("gpu_validate_api %" PRIu64 ".%" PRIu64 ".%" PRIu64 "\n", major, minor, patch);
    return 1;
}
uint8_t gpu_init(uint64_t reserved, uint64_t *gpu_ref_out) {
    printf("gpu_init %" PRIu64 "\n", reserved);
    *gpu_ref_out = ++contexts;
    return 1;
}
uint8_t gpu_discard(uint64_t gpu_ref) {
    puts("gpu_discard");
    return gpu_ref != 0;
}
uint8_t gpu_get_function_id(const char *name, uint64_t *id_out) {
    uint64_t id = 0;
    while (*names[id] && strcmp(names[id], name))
        id++;
    snprintf(names[id], sizeof *names, "%s", name);
    printf("gpu_get_function_id %s\n", name);
    *id_out = id + 1;
    return 1;
}
uint8_t gpu_call(uint64_t gpu_ref, uint64_t function, uint64_t size, const unsigned char *blob, const char *signature) {
    calls++;
    returns = signature[strlen(signature) - 1];
    printf("gpu_call %s %s", function ? names[function - 1] : "?", signature);
    for (uint64_t i = 0; i < size; i++)
        printf("%s%02x", i % 8 ? "" : " ", blob[i]);
    puts("");
    return gpu_ref != 0;
}
uint8_t gpu_get_result(uint64_t gpu_ref, uint64_t size, void *out) {
    double calls_as_float = (double)calls;
    puts("gpu_get_result");
    memcpy(out, returns == 'f' ? (void *)&calls_as_float : (void *)&calls, 8);
    return gpu_ref != 0 && size == 8;
}
const char *gpu_get_error(void) { return 0; }

#define PROGRAM(name) uint64_t name(uint64_t argument);
PROGRAMS
#undef PROGRAM

static void run(const char *name, uint64_t (*program)(uint64_t argument)) {
    printf("run %s\n", name);
    if (!setjmp(end_of_shot))
        program(shot);
    shot++;
}

int main(void) {
#define PROGRAM(name) run(#name, name);
    PROGRAMS
    return 0;
}
