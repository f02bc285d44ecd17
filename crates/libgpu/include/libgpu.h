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
 * A tensor as dlpack.h defines it.
 */
struct DLManagedTensorVersioned;

/*
 * Describes the library and its functions as JSON. The text belongs to the library and is valid as
 * long as the library is loaded.
 */
const char *libgpu_describe(void);

/*
 * Opens a context whose ranks are the processes of an MPI communicator, and writes its handle to
 * `gpu_ref_out`. `handle` is the address of the MPI_Comm, and `size` its size in bytes: &comm,
 * sizeof comm. All processes of the communicator call this function, then make the same calls in
 * the same order, and each gets its own results. The program has initialised MPI before, with
 * MPI_THREAD_SERIALIZED or MPI_THREAD_MULTIPLE; with MPI_THREAD_SERIALIZED it does not call MPI
 * while libgpu works. The communicator is not copied. It serves this one context until gpu_discard,
 * which gives it back: until then the program neither frees it nor uses it. Where it must send on
 * it, it keeps to tags below 16384 and to calls that are not collective. The number of ranks is
 * that of the communicator, whatever LIBGPU_TRANSPORT says; LIBGPU_RANKS is not set, or to the same
 * number. The context is opened on all ranks or on none. Returns false on failure; gpu_get_error
 * says why.
 */
bool libgpu_init_with_communicator(const void *handle, uint64_t size, uint64_t *gpu_ref_out);

/*
 * Writes a shard of a state to `out` as a read-only tensor of DLPack 1: the amplitudes in place, on
 * their device. Its shape is [1, amplitudes of the shard], its type complex64 or complex128. A
 * state has one shard for each device that holds a part of it, in the order of their indices. The
 * function waits for all queued calls of the context. The memory stays until the tensor's deleter
 * is called, on any thread, even if the state and its context are gone. Returns false on failure;
 * gpu_get_error says why.
 */
bool libgpu_state_tensor(uint64_t gpu_ref, int64_t state, uint64_t shard, struct DLManagedTensorVersioned **out);

/*
 * Waits at most `milliseconds` for the oldest result of a context that was not taken, so that the
 * caller can handle signals between waits. Writes to `results` how many results were not taken,
 * pending ones included. Writes to `ready` whether gpu_get_result would return at once; that is so
 * too if there is no result, or if a call failed, which gpu_get_result then reports. Returns false
 * if the context is not open; gpu_get_error says so.
 */
bool libgpu_wait_result(uint64_t gpu_ref, uint64_t milliseconds, uint64_t *results, bool *ready);

/*
 * Waits at most `milliseconds` for all queued calls of a context. Writes to `idle` whether they are
 * done, so that gpu_discard and libgpu_state_tensor would not wait. Returns false if the context is
 * not open.
 */
bool libgpu_wait_idle(uint64_t gpu_ref, uint64_t milliseconds, bool *idle);

/*
 * Waits at most `milliseconds` for room in the queue of a context. Writes to `room` whether
 * gpu_call would return at once: the queue has room for one more call, or a call failed, which
 * gpu_call then reports. Returns false if the context is not open.
 */
bool libgpu_wait_room(uint64_t gpu_ref, uint64_t milliseconds, bool *room);

#ifdef __cplusplus
}
#endif

#endif
