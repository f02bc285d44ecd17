"""A program that `test_distributed` starts on several ranks: each of them runs the case that is named, and says so."""

import ctypes
import os
import sys
from collections.abc import Callable
from contextlib import contextmanager
from unittest import mock

import numpy as np
from mpi4py import MPI

from selene_libgpu import Context, GpuError
from selene_libgpu.distributed import Communicator, CommunicatorError, LauncherMismatchError

WORLD = MPI.COMM_WORLD
RANK, SIZE = WORLD.rank, WORLD.size


@contextmanager
def refused(*words: str, kind: type[Exception] = GpuError):
    """Something fails in this block, with these words in the message."""
    try:
        yield
    except kind as error:
        missing = [word for word in words if word not in str(error)]
        assert not missing, f"{missing} in {error}"
    else:
        raise AssertionError(f"nothing was refused: {words}")


def filled(gpu: Context, length: int, slope: float, start: float) -> int:
    buffer = gpu.call("buffer_create")
    gpu.call("buffer_resize", buffer, length)
    for index in range(length):
        gpu.call("buffer_set", buffer, index, slope * index + start)
    return buffer


def values(gpu: Context, buffer: int) -> np.ndarray:
    return np.array([gpu.call("buffer_get", buffer, index) for index in range(gpu.call("buffer_len", buffer))])


def own(rank: int) -> np.ndarray:
    """The values that a rank begins with."""
    return np.arange(4.0) + 100.0 * rank


def check_sums(gpu: Context, rank: int, size: int) -> None:
    """Collective calls give what numpy gives for the values of all ranks."""
    everything = np.array([own(rank) for rank in range(size)])
    mine, all_of_them = filled(gpu, 4, 1.0, 100.0 * rank), gpu.call("buffer_create")
    gpu.call("all_gather", all_of_them, mine)
    np.testing.assert_array_equal(values(gpu, all_of_them), everything.reshape(-1))
    gpu.call("all_reduce", mine, 0)
    np.testing.assert_array_equal(values(gpu, mine), everything.sum(axis=0))


def check_state(gpu: Context) -> None:
    """A state is spread over the ranks, and each of them reads all of it."""
    data = np.arange(8.0) + 1.0
    buffer = filled(gpu, 8, 1.0, 1.0)
    state = gpu.call("amplitude_encode", buffer, 3)
    found = [gpu.call("state_amplitude", state, index) for index in range(8)]
    np.testing.assert_allclose(found, data / np.linalg.norm(data), rtol=1e-15)
    np.testing.assert_allclose(gpu.call("state_norm", state), np.linalg.norm(data), rtol=1e-15)


def on_world() -> None:
    handler = WORLD.Get_errhandler()
    for _ in range(2):
        with Context(comm=WORLD) as gpu:
            assert gpu.call("mesh_ranks") == gpu.call("mesh_devices") == SIZE
            check_sums(gpu, RANK, SIZE)
            check_state(gpu)
        # The communicator is the program's again.
        assert WORLD.Get_errhandler() == handler
        assert WORLD.allreduce(1) == SIZE


def on_halves() -> None:
    half = WORLD.Split(RANK % 2, -RANK)
    with Context(comm=half) as gpu:
        assert gpu.call("mesh_ranks") == half.size
        check_sums(gpu, half.rank, half.size)
        check_state(gpu)
    half.Free()


def two_at_once() -> None:
    one, other = WORLD.Dup(), WORLD.Split(0, -RANK)
    assert other.rank == SIZE - 1 - RANK
    with Context(comm=one) as first, Context(comm=other) as second:
        buffers = [filled(gpu, 1, 0.0, float(comm.rank)) for gpu, comm in [(first, one), (second, other)]]
        # The ranks queue the same calls, and the two contexts run at the same time.
        for _ in range(20):
            for gpu, buffer in zip((first, second), buffers, strict=True):
                gpu.call("all_reduce", buffer, 0)
                gpu.call("buffer_scale", buffer, 1.0 / SIZE)
        mean = np.arange(SIZE).mean()
        for gpu, buffer in zip((first, second), buffers, strict=True):
            np.testing.assert_allclose(values(gpu, buffer), [mean], rtol=1e-12)
    one.Free()
    other.Free()


def errors() -> None:
    last = SIZE - 1
    with refused("there is no buffer with handle 99"), Context(comm=WORLD) as gpu:
        mine = filled(gpu, 2, 1.0, 0.0)
        gpu.call("all_reduce", 99 if last == RANK else mine, 0)
        values(gpu, mine)
    # One rank leaves for reasons of its own.
    if last == RANK:
        with refused("an error of the program", kind=ValueError), Context(comm=WORLD):
            raise ValueError("an error of the program")
    else:
        with refused(f"rank {last} left"), Context(comm=WORLD) as gpu:
            mine = filled(gpu, 2, 1.0, 0.0)
            gpu.call("all_reduce", mine, 0)
            values(gpu, mine)
    with Context(comm=WORLD) as gpu:
        check_sums(gpu, RANK, SIZE)


def communicators() -> None:
    """What is no communicator for a context, each with an error of its own."""
    with refused("MPI_COMM_NULL"):
        Context(comm=MPI.COMM_NULL)
    alone = WORLD.Split(RANK)
    between = alone.Create_intercomm(0, WORLD, 1 - RANK, 7) if RANK < 2 else None
    if between is not None:
        with refused("intercommunicator", "MPI_Intercomm_merge"):
            Context(comm=between)
        with refused("intercommunicator", kind=CommunicatorError):
            Communicator(between)
        between.Free()
    with Context(comm=alone) as gpu:
        with refused("already in use"):
            Context(comm=alone)
        check_sums(gpu, 0, 1)
    freed = alone
    freed.Free()
    with refused("MPI_COMM_NULL"):
        Context(comm=freed)
    with refused("MPI_COMM_NULL", kind=CommunicatorError):
        Communicator(freed)
    with refused("comm is a communicator of mpi4py", kind=TypeError):
        Context(comm=3)


def sizes() -> None:
    """Handles of a wrong size."""
    library = ctypes.CDLL(os.environ["LIBGPU_PATH"])
    library.gpu_get_error.restype = ctypes.c_char_p
    library.libgpu_init_with_communicator.restype = ctypes.c_bool
    context = ctypes.c_uint64()
    needed = MPI._sizeof(MPI.COMM_WORLD)
    for size, words in [(3, "size is 3; the handle"), (12 - needed, f"is a handle of {needed} bytes, and {12 - needed}")]:
        handle = ctypes.string_at(MPI._addressof(WORLD), min(size, needed)) + bytes(8)
        done = library.libgpu_init_with_communicator(handle, ctypes.c_uint64(size), ctypes.byref(context))
        text = library.gpu_get_error().decode()
        assert not done and words in text, text


def wrappers() -> None:
    world = Communicator()
    assert (world.rank, world.size, world.local_rank, world.local_size) == (RANK, SIZE, RANK, SIZE)
    assert world.library_version() in MPI.Get_library_version()
    assert world.is_gpu_aware() in (None, False, True)
    world.verify()
    backwards = WORLD.Split(0, -RANK)
    Communicator(backwards).verify()
    with Context(comm=Communicator(backwards)) as gpu:
        check_sums(gpu, backwards.rank, SIZE)
    backwards.Free()
    others = dict.fromkeys(["OMPI_COMM_WORLD_SIZE", "PMI_SIZE"], "7")
    with mock.patch.dict("os.environ", others), refused("started 7 processes", f"sees {SIZE}", kind=LauncherMismatchError):
        world.verify()
    assert [Communicator.device_of_rank(rank, [4, 6]) for rank in range(3)] == [4, 6, 4]
    with refused("devices is empty", kind=ValueError):
        Communicator.device_of_rank(0, [])


def finalised() -> None:
    """Last of all: the program ends MPI, while a context is open."""
    kept = Context(comm=WORLD)
    assert kept.call("mesh_ranks") == SIZE
    MPI.Finalize()
    with refused("already been finalised"):
        Context(comm=WORLD)


def other_ranks() -> None:
    """One rank asks for another number of ranks, and all are told."""
    if RANK == 0:
        os.environ["LIBGPU_RANKS"] = str(SIZE + 1)
    with refused(f"the communicator has {SIZE} ranks, and ranks is {SIZE + 1} (LIBGPU_RANKS"):
        Context(comm=WORLD)


USUAL = [on_world, on_halves, two_at_once, errors, communicators, sizes, wrappers, finalised]
CASES: dict[str, list[Callable[[], None]]] = {"usual": USUAL, "other_ranks": [other_ranks]}

for case in CASES[sys.argv[1]]:
    case()
# In one piece, as the ranks write to the same file.
os.write(1, b"passed\n")
