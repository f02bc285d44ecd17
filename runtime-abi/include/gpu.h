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
 * Asks whether the library serves a program compiled for this version of the contract. It is the
 * first call on every thread that calls the library; the library decides.
 */
bool gpu_validate_api(uint64_t major, uint64_t minor, uint64_t patch);

/*
 * Opens a context and writes its handle to `gpu_ref_out`. `reserved` carries the context index of
 * the program; several contexts may be opened with the same one, at the same time.
 */
bool gpu_init(uint64_t reserved, uint64_t *gpu_ref_out);

/*
 * Closes a context and frees what belongs to it. Any later use of the handle is an error.
 */
bool gpu_discard(uint64_t gpu_ref);

/*
 * Looks a function up by its name and writes its id to `id_out`. It may come before any `gpu_init`,
 * and an id holds for every context and as long as the library is loaded.
 */
bool gpu_get_function_id(const char *name, uint64_t *id_out);

/*
 * Calls a function in a context. `blob` holds the arguments, `blob_size` bytes of them, and lives
 * only until the call returns; `signature` says what they are and what comes back. A function that
 * returns a value puts it at the end of the context's result queue.
 */
bool gpu_call(uint64_t gpu_ref, uint64_t function_id, uint64_t blob_size, const char *blob, const char *signature);

/*
 * Takes the oldest result out of the context's queue, waiting for it if need be, and writes it to
 * `out`. `out_len` is 8: an integer, or the bits of a 64-bit float.
 */
bool gpu_get_result(uint64_t gpu_ref, uint64_t out_len, char *out);

/*
 * Describes why the last call on this thread failed: UTF-8 that ends in a NUL, or null where there
 * is nothing to say. The text belongs to the library and stays valid until the next call on this
 * thread.
 */
const char *gpu_get_error(void);

#ifdef __cplusplus
}
#endif

#endif
