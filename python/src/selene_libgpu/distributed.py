"""Programs that run as several processes over MPI: what a communicator of mpi4py says about them.

    from selene_libgpu import Context
    from selene_libgpu.distributed import Communicator

    world = Communicator()
    world.verify()
    with Context(comm=world) as gpu:
        print(world.rank, gpu.call("mesh_ranks"))

Needs mpi4py: `pip install selene-libgpu[mpi]`. This module imports it when a `Communicator` is made, not before.
"""

import ctypes
import os
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from selene_libgpu.context import GpuError

__all__ = ["Communicator", "CommunicatorError", "LauncherMismatchError", "RoundTripError"]

# How launchers tell their processes how many there are. A launcher inside of another comes first.
_SIZES = {
    "OMPI_COMM_WORLD_SIZE": "Open MPI's mpirun",
    "PMI_SIZE": "the mpirun of MPICH or Intel MPI",
    "SLURM_STEP_NUM_TASKS": "srun",
}

# A tag that every MPI has, and that libgpu does not use.
_TAG = 16_001
_TOKEN = 0x6770_752D_7079_3031
_TOKEN_SIZE = 8

# How the names of MPI libraries begin.
_LIBRARIES = ("libmpi.so", "libmpi_abi.so", "libmpich.so", "libmpi_cray", "libmpi_gnu")


class CommunicatorError(GpuError):
    """A communicator cannot be used; the message says why."""


class LauncherMismatchError(CommunicatorError):
    """The launcher started another number of processes than MPI sees: they belong to different MPIs."""


class RoundTripError(CommunicatorError):
    """A message between two ranks did not come back, or came back changed."""


class Communicator:
    """A communicator of mpi4py, seen from its processes. The program keeps it: it is neither copied nor freed here."""

    def __init__(self, comm: Any = None):
        """Takes a communicator, by default that of all processes of the launcher. All its processes take part.

        Raises:
            CommunicatorError: mpi4py is missing, or the communicator is null or connects two groups.
            TypeError: it is no communicator of mpi4py.
        """
        self._mpi = _mpi4py()
        self.comm = self._mpi.COMM_WORLD if comm is None else comm
        self._check()
        self.rank, self.size = self.comm.Get_rank(), self.comm.Get_size()
        here = self.comm.Split_type(self._mpi.COMM_TYPE_SHARED)
        # Which of the processes of this machine this one is.
        self.local_rank, self.local_size = here.Get_rank(), here.Get_size()
        here.Free()

    def _check(self) -> None:
        if not isinstance(self.comm, self._mpi.Comm):
            raise TypeError(f"comm is a communicator of mpi4py, such as mpi4py.MPI.COMM_WORLD; {self.comm!r} is none")
        if self.comm == self._mpi.COMM_NULL:
            raise CommunicatorError("the communicator is MPI_COMM_NULL: it was freed, or this process is no part of it")
        if self.comm.Is_inter():
            raise CommunicatorError("the communicator is an intercommunicator; merge it with Merge() first")

    def library_version(self) -> str:
        """The name and the version of the MPI library, in its own words."""
        return self._mpi.Get_library_version().strip("\0\n ")

    def verify(self, limit: float = 60.0) -> None:
        """Checks that MPI and the launcher belong together, and that messages arrive. All processes take part, and
        each of them waits at most `limit` seconds.

        Raises:
            LauncherMismatchError: the launcher started another number of processes than MPI sees.
            RoundTripError: a message to the next rank did not come back in time, or came back changed.
        """
        self._check_launcher()
        self._check_round_trip(limit)

    def _check_launcher(self) -> None:
        seen = self._mpi.COMM_WORLD.Get_size()
        for variable, launcher in _SIZES.items():
            started = os.environ.get(variable, "")
            if started.isdecimal():
                if int(started) != seen:
                    raise LauncherMismatchError(
                        f"{launcher} started {started} processes ({variable}), and {self._name()} sees {seen}: the "
                        "library and the launcher do not belong together; start the program with the library's own mpirun"
                    )
                return

    def _check_round_trip(self, limit: float) -> None:
        """Sends a token to the next rank, returns that of the one before, and waits for the own one."""
        after, before = (self.rank + 1) % self.size, (self.rank - 1) % self.size
        end = time.monotonic() + limit
        passed = self._exchange(_token(self.rank), after, before, _TAG, end)
        found = self._exchange(passed, before, after, _TAG + 1, end)
        if passed != _token(before) or found != _token(self.rank):
            raise RoundTripError(
                f"rank {self.rank} sent {_token(self.rank).hex()} to rank {after} and got {found.hex()} back, and got "
                f"{passed.hex()} from rank {before} instead of {_token(before).hex()}; do all ranks run the same program?"
            )

    def _exchange(self, token: bytes, to: int, source: int, tag: int, end: float) -> bytes:
        """Sends a token, and receives one.

        Raises:
            RoundTripError: that takes too long.
        """
        received = bytearray(_TOKEN_SIZE)
        requests = [
            self.comm.Irecv([received, self._mpi.BYTE], source, tag),
            self.comm.Isend([token, self._mpi.BYTE], to, tag),
        ]
        while not self._mpi.Request.Testall(requests):
            if time.monotonic() > end:
                requests[0].Cancel()
                raise RoundTripError(f"rank {self.rank} waited in vain for a message from rank {source} to rank {self.rank}")
            time.sleep(0.0001)
        return bytes(received)

    def is_gpu_aware(self) -> bool | None:
        """Whether MPI takes addresses of GPU memory; None if the library does not say."""
        library = _loaded_mpi()
        if library is None or not hasattr(library, "MPIX_Query_cuda_support"):
            return None
        return library.MPIX_Query_cuda_support() == 1

    @staticmethod
    def device_of_rank(local_rank: int, devices: Sequence[int]) -> int:
        """The device for a process: the processes of a machine take its devices in turn.

        Raises:
            ValueError: there is no device, or the rank is negative.
        """
        if not devices:
            raise ValueError("devices is empty; a process needs one device at least")
        if local_rank < 0:
            raise ValueError(f"local_rank is {local_rank}; ranks are counted from 0 on")
        return devices[local_rank % len(devices)]

    def _name(self) -> str:
        """The library in a few words."""
        return self.library_version().splitlines()[0].split(",")[0]

    def __repr__(self) -> str:
        return f"Communicator(rank {self.rank} of {self.size}, {self._name()})"


def _mpi4py() -> Any:
    """mpi4py.MPI, which initialises MPI when it is imported first.

    Raises:
        CommunicatorError: it is missing, or finds no MPI.
    """
    try:
        from mpi4py import MPI
    except (ImportError, RuntimeError) as error:
        raise CommunicatorError(f"mpi4py cannot be used: {error}; pip install selene-libgpu[mpi], and an MPI") from error
    return MPI


def _token(rank: int) -> bytes:
    return (_TOKEN ^ rank).to_bytes(_TOKEN_SIZE, "big")


def _loaded_mpi() -> ctypes.CDLL | None:
    """The MPI library in this process, which only mpi4py may see."""
    try:
        maps = Path("/proc/self/maps").read_text()
    except OSError:
        return None
    paths = (line.split(maxsplit=5)[-1] for line in maps.splitlines() if "/" in line)
    for path in paths:
        if Path(path).name.startswith(_LIBRARIES):
            return ctypes.CDLL(path, mode=os.RTLD_NOLOAD | os.RTLD_NOW)
    return None
