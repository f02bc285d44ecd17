/*
 * A GPU library in C with one function: parity(syndrome), 1 if an odd number of bits is set.
 *
 * One context at a time, and one result: a Guppy program reads a result before its next call. toy.c supports several
 * of both.
 *
 *     cc -std=c11 -shared -fPIC -Iruntime-abi/include -o libone.so runtime-abi/examples/one.c
 */
#include "gpu.h"

#include <string.h>

static const uint64_t CONTEXT = 1, PARITY = 1;
static const char *error;
static bool is_open, has_result;
static int64_t result;

static bool done(bool ok, const char *why_not) {
    error = ok ? NULL : why_not;
    return ok;
}

bool gpu_validate_api(uint64_t major, uint64_t minor, uint64_t patch) {
    bool same = major == GPU_API_MAJOR && minor == GPU_API_MINOR && patch <= GPU_API_PATCH;
    return done(same, "the program asks for another version of the GPU API");
}

bool gpu_init(uint64_t reserved, uint64_t *gpu_ref_out) {
    (void)reserved;
    if (is_open)
        return done(false, "there is a context already, and this library has one at a time");
    is_open = true;
    has_result = false;
    *gpu_ref_out = CONTEXT;
    return done(true, NULL);
}

bool gpu_discard(uint64_t gpu_ref) {
    bool known = is_open && gpu_ref == CONTEXT;
    if (known)
        is_open = false;
    return done(known, "the context is not open");
}

bool gpu_get_function_id(const char *name, uint64_t *id_out) {
    if (strcmp(name, "parity") != 0)
        return done(false, "there is no such function; there is parity");
    *id_out = PARITY;
    return done(true, NULL);
}

bool gpu_call(uint64_t gpu_ref, uint64_t function_id, uint64_t blob_size, const char *blob, const char *signature) {
    uint64_t syndrome;
    if (!is_open || gpu_ref != CONTEXT || has_result)
        return done(false, "the context is not open, or a result is waiting");
    if (function_id != PARITY || strcmp(signature, "i:i") != 0 || blob_size != sizeof syndrome)
        return done(false, "there is one function, parity, with the id 1; it takes an integer and returns one");
    memcpy(&syndrome, blob, sizeof syndrome);
    for (result = 0; syndrome != 0; syndrome &= syndrome - 1)
        result ^= 1;
    has_result = true;
    return done(true, NULL);
}

bool gpu_get_result(uint64_t gpu_ref, uint64_t out_len, char *out) {
    if (!is_open || gpu_ref != CONTEXT || !has_result || out_len != GPU_RESULT_SIZE)
        return done(false, "no result is waiting, or there is no room for 8 bytes");
    memcpy(out, &result, sizeof result);
    has_result = false;
    return done(true, NULL);
}

const char *gpu_get_error(void) { return error; }
