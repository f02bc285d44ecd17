"""States of libgpu as tensors, which NumPy, JAX and other libraries read in place through DLPack.

    amplitudes = numpy.from_dlpack(state_tensor(gpu.library, gpu.handle, state))

libgpu owns the memory and keeps it until the array is freed, even if the state and its context are freed before.
"""

import ctypes
from ctypes import pythonapi
from typing import Any

from selene_libgpu.context import GpuError, Waits, check

# DLPack's names of a capsule before and after it was read. Capsules keep the addresses of these names.
UNREAD, READ = b"dltensor_versioned", b"used_dltensor_versioned"
# DLPack's number for host memory.
CPU = 1

# Called without Python's lock: pending work on a GPU may wait for a Python function.
_DELETER = ctypes.CFUNCTYPE(None, ctypes.c_void_p)
_STATE_TENSOR = ctypes.CFUNCTYPE(
    ctypes.c_bool, ctypes.c_uint64, ctypes.c_int64, ctypes.c_uint64, ctypes.POINTER(ctypes.c_void_p)
)

_new_capsule = ctypes.PYFUNCTYPE(ctypes.py_object, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p)(
    ("PyCapsule_New", pythonapi)
)
_has_name = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.py_object, ctypes.c_char_p)(("PyCapsule_IsValid", pythonapi))
_set_name = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.py_object, ctypes.c_char_p)(("PyCapsule_SetName", pythonapi))


class Managed(ctypes.Structure):
    """The first fields of DLPack's `DLManagedTensorVersioned`."""

    _fields_ = [
        ("major", ctypes.c_uint32),
        ("minor", ctypes.c_uint32),
        ("context", ctypes.c_void_p),
        ("deleter", _DELETER),
        ("flags", ctypes.c_uint64),
        ("data", ctypes.c_void_p),
        ("device_type", ctypes.c_int32),
        ("device_id", ctypes.c_int32),
    ]


class Tensor:
    """A shard of a state, for `from_dlpack` of any library. Its shape is (1, amplitudes of the shard), its type
    complex64 or complex128. It can be read once and is read-only.

    A capsule has to be read while its tensor exists, which `from_dlpack` ensures. A tensor that was not read is freed
    with this object. The capsule could not do that: it would have to call Python code, which must not run after a
    reader's error.
    """

    def __init__(self, address: int):
        """Takes ownership of the `DLManagedTensorVersioned` at an address, and calls its deleter when it is dropped."""
        self._managed = Managed.from_address(address)
        self._address = address
        self._device = (self._managed.device_type, self._managed.device_id)
        self._capsule = _new_capsule(address, UNREAD, None)
        self._unread = [self._capsule]

    def __dlpack_device__(self) -> tuple[int, int]:
        """DLPack's kind of the device that holds the amplitudes, and its number."""
        return self._device

    def __dlpack__(
        self,
        *,
        stream: Any = None,
        max_version: tuple[int, int] | None = None,
        dl_device: tuple[int, int] | None = None,
        copy: bool | None = None,
    ) -> Any:
        """A capsule with the tensor for the library that reads it. The amplitudes are complete on every stream.

        Raises:
            BufferError: the tensor was read before, or the reader requests another kind of tensor.
        """
        self._check_request(stream, max_version, dl_device, copy)
        try:
            return self._unread.pop()
        except IndexError:
            raise BufferError("the tensor was read already; state_tensor gives another one of the same state") from None

    def _check_request(self, stream: Any, max_version: Any, dl_device: Any, copy: bool | None) -> None:
        if max_version is None or max_version[0] < 1:
            asked = "before 1.0" if max_version is None else ".".join(map(str, max_version))
            raise BufferError(
                f"a tensor of DLPack {asked} was asked for; this one is of version 1, the first with read-only tensors"
            )
        if copy:
            raise BufferError("a copy was asked for; this tensor shares the memory of the state. Read it first, then copy the array")
        if dl_device is not None and (int(dl_device[0]), int(dl_device[1])) != self._device:
            raise BufferError(f"a tensor on device {tuple(dl_device)} was asked for; this one lies on {self._device}")
        if stream is not None and self._device[0] == CPU:
            raise BufferError(f"stream is {stream!r}; on the CPU there are none, so only None is accepted")

    def __del__(self) -> None:
        if _has_name(self._capsule, UNREAD):
            _set_name(self._capsule, READ)
            self._managed.deleter(self._address)


def _check_number(name: str, value: int, least: int, most: int) -> None:
    """Checks that a number fits its 64 bits: C would silently drop higher bits.

    Raises:
        GpuError: it does not.
        TypeError: it is not an integer.
    """
    if not isinstance(value, int):
        raise TypeError(f"{name} is {value!r}; a whole number is accepted")
    if not least <= value <= most:
        raise GpuError(f"{name} is {value}; numbers from {least} to {most} are accepted")


def state_tensor(library: ctypes.CDLL, gpu_ref: int, state: int, shard: int = 0) -> Tensor:
    """A shard of a state as a tensor, without a copy. Waits for the queued calls of the context.

    Args:
        library: libgpu, opened in this process, such as `Context.library`.
        gpu_ref: the handle of a context, as returned by `gpu_init` or in `Context.handle`.
        state: the handle of a state in that context.
        shard: the number of the shard, from 0. A state has one shard on each device that holds amplitudes, in the order
            of their indices.

    Raises:
        GpuError: there is no such context, state or shard, a queued call failed, or the library exports no tensors.
        TypeError: one of the numbers is not an integer.
    """
    if not hasattr(library, "libgpu_state_tensor"):
        raise GpuError(f"{library._name} exports no libgpu_state_tensor, which gives states as tensors; libgpu does")
    _check_number("gpu_ref", gpu_ref, 0, 2**64 - 1)
    _check_number("state", state, -(2**63), 2**63 - 1)
    _check_number("shard", shard, 0, 2**64 - 1)
    Waits(library, gpu_ref).for_idle()
    address = ctypes.c_void_p()
    check(library, _STATE_TENSOR(("libgpu_state_tensor", library))(gpu_ref, state, shard, address))
    return Tensor(address.value)
