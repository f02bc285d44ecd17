/*
 * The contract between compiled quantum programs and GPU libraries. A library defines these
 * functions.
 *
 * Generated from the table in runtime-abi/src/table.rs; change that, and run `cargo xtask bless`.
 */
#ifndef GPU_H
#define GPU_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * The version of the contract that this header describes.
 */
#define GPU_API_MAJOR 0
#define GPU_API_MINOR 1
#define GPU_API_PATCH 0

/*
 * How many bytes a result has.
 */
#define GPU_RESULT_SIZE 8

/*
 * Asks whether the library serves a program compiled for this version of the contract. The library
 * decides. A thread calls this function before any other one of the library.
 */
bool gpu_validate_api(uint64_t major, uint64_t minor, uint64_t patch);

/*
 * Opens a context and writes its handle to `gpu_ref_out`. `reserved` is the context index of the
 * program. Several contexts may be open with the same index at the same time.
 */
bool gpu_init(uint64_t reserved, uint64_t *gpu_ref_out);

/*
 * Closes a context and frees what belongs to it. Any later use of the handle is an error.
 */
bool gpu_discard(uint64_t gpu_ref);

/*
 * Looks a function up by its name and writes its id to `id_out`. A program may call it before any
 * `gpu_init`. An id holds for every context, as long as the library is loaded.
 */
bool gpu_get_function_id(const char *name, uint64_t *id_out);

/*
 * Calls a function in a context. `blob` holds the arguments in `blob_size` bytes, and is valid only
 * until the call returns. `signature` has the types of the arguments and of the result. A function
 * that returns a value puts it at the end of the context's result queue.
 */
bool gpu_call(uint64_t gpu_ref, uint64_t function_id, uint64_t blob_size, const char *blob, const char *signature);

/*
 * Takes the oldest result out of the context's queue and writes it to `out`. It waits until the
 * result is there. `out_len` is 8: a result is an integer, or the bits of a 64-bit float.
 */
bool gpu_get_result(uint64_t gpu_ref, uint64_t out_len, char *out);

/*
 * Returns the reason why the last call on this thread failed: UTF-8 text that ends in a NUL, or
 * null if there is none. The text belongs to the library and stays valid until the next call on
 * this thread.
 */
const char *gpu_get_error(void);

#ifdef __cplusplus
}
#endif

#endif
