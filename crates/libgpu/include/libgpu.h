/*
 * What libgpu exports beside the functions of gpu.h. Programs that use only those work with any GPU
 * library.
 *
 * Generated from crates/libgpu/src/abi/documents.rs; change that, and run `cargo xtask bless`.
 */
#ifndef LIBGPU_H
#define LIBGPU_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * The version of the library that this header describes.
 */
#define LIBGPU_MAJOR 0
#define LIBGPU_MINOR 1
#define LIBGPU_PATCH 0

/*
 * A tensor as dlpack.h defines it, which belongs to no library.
 */
struct DLManagedTensorVersioned;

/*
 * Describes the library and its functions as JSON. The text belongs to the library and lives as
 * long as it.
 */
const char *libgpu_describe(void);

/*
 * Writes a shard of a state to `out` as a tensor of DLPack 1: the amplitudes where they lie, on
 * their device, to be read and not written. Its shape is [1, amplitudes of the shard], its type
 * complex64 or complex128. A state has a shard for each device that holds a part of it, in the
 * order of their indices. What was queued in the context before is done when this returns. The
 * memory stays until the tensor's deleter is called, on any thread, whatever becomes of the state
 * and its context. False where that fails; gpu_get_error says why.
 */
bool libgpu_state_tensor(uint64_t gpu_ref, int64_t state, uint64_t shard, struct DLManagedTensorVersioned **out);

/*
 * Waits until the oldest result of a context that was not taken is there, for so many milliseconds
 * at most, so that who asks may do something else in between: heed a signal, for instance. Writes
 * how many results there are that were not taken, those that are still to come among them, and
 * whether gpu_get_result has no need to wait, be it that there is no result or that a call failed,
 * as that tells. False where the context is not open; gpu_get_error says so.
 */
bool libgpu_wait_result(uint64_t gpu_ref, uint64_t milliseconds, uint64_t *results, bool *ready);

/*
 * The same for everything that is queued in a context: writes whether it is done, so that
 * gpu_discard and libgpu_state_tensor have no need to wait.
 */
bool libgpu_wait_idle(uint64_t gpu_ref, uint64_t milliseconds, bool *idle);

/*
 * The same for the queue of a context, which holds so many calls: writes whether it has room for
 * one more, so that gpu_call has no need to wait, be it that a call failed, as that tells.
 */
bool libgpu_wait_room(uint64_t gpu_ref, uint64_t milliseconds, bool *room);

#ifdef __cplusplus
}
#endif

#endif
