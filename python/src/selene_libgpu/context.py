"""Calls libgpu in this process from Python, instead of from a quantum program."""

import ctypes
import difflib
import json
import os
import struct
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from selene_libgpu.places import find_library

# The version of the contract that this file is written for.
API_VERSION = (0, 1, 0)
RESULT_SIZE = 8
# The most function names in a message.
SHOWN = 12

# The format of a value in a blob, by the type names of a description.
FORMATS = {"int": "q", "float": "d", "bool": "?"}

_U64, _TEXT = ctypes.c_uint64, ctypes.c_char_p
_VALIDATE = ctypes.CFUNCTYPE(ctypes.c_bool, _U64, _U64, _U64)
_INIT = ctypes.CFUNCTYPE(ctypes.c_bool, _U64, ctypes.POINTER(_U64))
_INIT_ON = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_char_p, _U64, ctypes.POINTER(_U64))
_DISCARD = ctypes.CFUNCTYPE(ctypes.c_bool, _U64)
_CALL = ctypes.CFUNCTYPE(ctypes.c_bool, _U64, _U64, _U64, _TEXT, _TEXT)
_RESULT = ctypes.CFUNCTYPE(ctypes.c_bool, _U64, _U64, ctypes.c_void_p)
_GET_TEXT = ctypes.CFUNCTYPE(_TEXT)
_WAIT_RESULT = ctypes.CFUNCTYPE(ctypes.c_bool, _U64, _U64, ctypes.POINTER(_U64), ctypes.POINTER(ctypes.c_bool))
_WAIT_IDLE = ctypes.CFUNCTYPE(ctypes.c_bool, _U64, _U64, ctypes.POINTER(ctypes.c_bool))
_WAIT_ROOM = _WAIT_IDLE

# The exports of every GPU library.
_CONTRACT = ("gpu_validate_api", "gpu_init", "gpu_discard", "gpu_call", "gpu_get_result", "gpu_get_error")

# What opens a context on a communicator.
_ON_COMMUNICATOR = "libgpu_init_with_communicator"

# The longest wait in milliseconds before Python checks for Ctrl-C.
WAIT_MS = 100


class GpuError(Exception):
    """A GPU library refused a call; the message is the library's own."""


def check(library: ctypes.CDLL, success: bool) -> None:
    """Raises an error with the library's message if the last call on this thread failed.

    Raises:
        GpuError: the call failed.
    """
    if not success:
        text = _GET_TEXT(("gpu_get_error", library))()
        raise GpuError(text.decode(errors="replace") if text else "No error message available")


class Waits:
    """Waits for a library in short steps; Python handles signals such as Ctrl-C between them.

    Other libraries may not export these waits: then Python handles a signal when the library returns.
    """

    def __init__(self, library: ctypes.CDLL, handle: int):
        self._library, self._handle = library, handle
        self._results, self._flag = _U64(), ctypes.c_bool()
        self.known = hasattr(library, "libgpu_wait_result")
        if self.known:
            self._wait_result = _WAIT_RESULT(("libgpu_wait_result", library))
            self._wait_idle = _WAIT_IDLE(("libgpu_wait_idle", library))
        self._wait_room = _WAIT_ROOM(("libgpu_wait_room", library)) if hasattr(library, "libgpu_wait_room") else None

    def for_result(self) -> int:
        """Waits until the oldest result is there; returns the number of unread results. Only one thread may wait.

        Raises:
            GpuError: the context is not open.
        """
        results, ready = self._results, self._flag
        while True:
            check(self._library, self._wait_result(self._handle, WAIT_MS, results, ready))
            if ready.value:
                return results.value

    def for_idle(self) -> None:
        """Waits until all queued calls are done.

        Raises:
            GpuError: the context is not open.
        """
        while not self.is_idle():
            pass

    def is_idle(self) -> bool:
        """Waits up to WAIT_MS; returns whether all queued calls are done. A library without this wait counts as idle:
        its next call waits instead.

        Raises:
            GpuError: the context is not open.
        """
        idle = ctypes.c_bool(not self.known)
        if self.known:
            check(self._library, self._wait_idle(self._handle, WAIT_MS, idle))
        return idle.value

    def for_room(self) -> None:
        """Waits until the queue has space for a call.

        Raises:
            GpuError: the context is not open.
        """
        room = ctypes.c_bool(self._wait_room is None)
        while not room.value:
            check(self._library, self._wait_room(self._handle, WAIT_MS, room))


class Context:
    """A context of libgpu in this process, or of another library that describes its functions. `discard()` closes it
    and frees its objects, and so does the end of a `with` block:

        with Context() as gpu:
            buffer = gpu.call("buffer_create")
            gpu.call("buffer_push", buffer, 3.0)
            gpu.call("buffer_push", buffer, -4.0)
            state = gpu.call("amplitude_encode", buffer, 1)
            print(gpu.call("state_amplitude", state, 1))    # -0.8

    libgpu reads its configuration, including variables such as LIBGPU_RANKS, once in a process: at the first call.

    Several threads may use a context. A call and its result belong together, so a call waits until that of another
    thread has returned. Ctrl-C ends a wait for space in the queue, for a result or for `discard()` within half a
    second. The result is dropped when it arrives, and the context stays usable.

    Ctrl-C in a `with` block keeps the context open unless it is idle: the queued calls run on, and `discard()` waits
    for them and closes the context. Any other exception closes the context after all queued calls; Ctrl-C ends that
    wait, too.

    With `comm`, a communicator of mpi4py, the ranks of the context are the processes of the communicator. All of them
    open the context, make the same calls, and have results of their own:

        from mpi4py import MPI

        with Context(comm=MPI.COMM_WORLD) as gpu:
            print(gpu.call("mesh_ranks"))
    """

    def __init__(self, path: str | os.PathLike[str] | None = None, *, comm: Any = None):
        """Opens a context of the library at `path`, by default of the one that `find_library` finds.

        `comm` is a communicator of mpi4py or a `selene_libgpu.distributed.Communicator`, which is not copied: until the
        context is discarded, the program neither uses nor frees it.

        Raises:
            NotFoundError: there is no library.
            TypeError: `comm` is no communicator of mpi4py.
            GpuError: the file is not a library, does not describe its functions, or cannot open a context, for instance
                because its configuration is wrong, or the communicator cannot be used.
        """
        handle_of_comm = None if comm is None else _handle_of(comm)
        self.library = _opened(find_library(path))
        described = _described(self.library)
        self._name = described["library"]
        self._functions = {function["name"]: function for function in described["functions"]}
        handle = _U64()
        try:
            self._check(_VALIDATE(("gpu_validate_api", self.library))(*API_VERSION))
            self._check(self._open(handle_of_comm, handle))
        except GpuError as error:
            error.add_note("libgpu reads its configuration once in a process: to change it, start another process")
            raise
        self.handle = handle.value
        # The context uses it until it is discarded.
        self._comm = comm
        self._waits = Waits(self.library, self.handle)
        self._issue = _CALL(("gpu_call", self.library))
        self._take = _RESULT(("gpu_get_result", self.library))
        self._lock = threading.Lock()
        # Whether a call was interrupted, so that its result may still arrive and has to be dropped.
        self._interrupted = False

    def call(self, name: str, *arguments: float | bool) -> int | float | None:
        """Calls one of the library's functions, and waits for its result if it has one.

        Raises:
            GpuError: the call failed, or a call that was queued earlier.
            TypeError: there is no such function, or it takes other arguments.
        """
        if not isinstance(name, str):
            raise TypeError(f"a function is called by its name, a text; {name!r} is none")
        function = self._functions.get(name)
        if function is None:
            raise TypeError(f"{self._name} has no function {name!r}; {self._hint(name)}")
        blob, signature = _blob(function, arguments), function["signature"].encode()
        with self._lock:
            self._drop_interrupted()
            self._waits.for_room()
            self._interrupted = True
            try:
                self._check(self._issue(self.handle, function["id"], len(blob), blob, signature))
                value = None if function["returns"] == "none" else self._result(FORMATS[function["returns"]])
            except GpuError:
                # A refused call has no result.
                self._interrupted = False
                raise
            self._interrupted = False
        return value

    def discard(self) -> None:
        """Closes the context after all queued calls. Ctrl-C ends that wait, and the context stays open.

        Raises:
            GpuError: the context is closed already, or a queued call failed.
        """
        self._waits.for_idle()
        self._check(_DISCARD(("gpu_discard", self.library))(self.handle))

    def _open(self, comm: bytes | None, handle: Any) -> bool:
        """Opens a context, on this communicator if there is one.

        Raises:
            GpuError: the library has no contexts on communicators.
        """
        if comm is None:
            return _INIT(("gpu_init", self.library))(0, handle)
        if not hasattr(self.library, _ON_COMMUNICATOR):
            raise GpuError(f"{self.library._name} exports no {_ON_COMMUNICATOR}, so it takes no communicator; libgpu does")
        return _INIT_ON((_ON_COMMUNICATOR, self.library))(comm, len(comm), handle)

    def _hint(self, name: str) -> str:
        """The names that may be meant, or the existing names."""
        near = difflib.get_close_matches(name, self._functions, n=3)
        if near:
            return f"did you mean {' or '.join(near)}?"
        names = list(self._functions)
        return f"it has {', '.join(names[:SHOWN])}" + (f" and {len(names) - SHOWN} more" if len(names) > SHOWN else "")

    def _drop_interrupted(self) -> None:
        """Drops the results of interrupted calls when they arrive.

        Raises:
            GpuError: a call was interrupted, and the library does not say whether its result is still to come; or the
                context is unusable after an error.
        """
        if not self._interrupted:
            return
        if not self._waits.known:
            raise GpuError(
                "an earlier call was interrupted, so results may not be those of their calls any more; open another context"
            )
        while self._waits.for_result() > 0:
            self._taken()
        self._interrupted = False

    def _result(self, letter: str) -> int | float:
        if self._waits.known:
            self._waits.for_result()
        (value,) = struct.unpack("=" + letter, self._taken())
        return value

    def _taken(self) -> bytes:
        result = ctypes.create_string_buffer(RESULT_SIZE)
        self._check(self._take(self.handle, RESULT_SIZE, result))
        return result.raw

    def _check(self, success: bool) -> None:
        check(self.library, success)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        try:
            # After Ctrl-C there is no further wait. A library that does not say whether it is idle is closed in any
            # case.
            if not isinstance(error, KeyboardInterrupt) or self._waits.is_idle():
                self.discard()
        except GpuError:
            # The first error is the one to report.
            if error is None:
                raise


def _handle_of(comm: Any) -> bytes:
    """The handle of a communicator of mpi4py, as MPI stores it. mpi4py is not imported, as that would initialise MPI.

    Raises:
        TypeError: it is none.
    """
    comm = getattr(comm, "comm", comm)
    mpi = sys.modules.get("mpi4py.MPI")
    if mpi is None or not isinstance(comm, mpi.Comm):
        raise TypeError(f"comm is a communicator of mpi4py, such as mpi4py.MPI.COMM_WORLD; {comm!r} is none")
    return ctypes.string_at(mpi._addressof(comm), mpi._sizeof(comm))


def _opened(path: Path) -> ctypes.CDLL:
    """Opens a library that describes its functions.

    Raises:
        GpuError: the file is not such a library.
    """
    try:
        library = ctypes.CDLL(os.fspath(path))
    except OSError as error:
        raise GpuError(f"{path} is no library that can be opened: {error}") from None
    if not hasattr(library, "libgpu_describe"):
        raise GpuError(
            f"{path} exports no libgpu_describe, which says what functions there are; libgpu does, "
            "and so does a library that is made with the kit of runtime-abi"
        )
    missing = [name for name in _CONTRACT if not hasattr(library, name)]
    if missing:
        raise GpuError(f"{path} exports no {' and no '.join(missing)}, which every GPU library does")
    return library


def _described(library: ctypes.CDLL) -> dict[str, Any]:
    """The description of a library.

    Raises:
        GpuError: it has none, or cannot be used in this process.
    """
    text = _GET_TEXT(("libgpu_describe", library))()
    if text is None:
        why = _GET_TEXT(("gpu_get_error", library))()
        why = why and why.decode(errors="replace")
        raise GpuError(why or f"{library._name} does not describe its functions: its libgpu_describe returns null")
    try:
        return _parsed(text)
    except (ValueError, TypeError, LookupError, RecursionError) as error:
        raise GpuError(
            f"{library._name} describes its functions in a way that is not understood "
            f"({type(error).__name__}: {error}); the kit of runtime-abi writes such a description"
        ) from None


def _parsed(text: bytes) -> dict[str, Any]:
    """Parses a description and checks everything that is used later.

    Raises:
        ValueError, TypeError, LookupError, RecursionError: it is not JSON, lacks a value, or has a wrong one.
    """
    described = json.loads(text)
    _check_text(described["library"])
    for function in described["functions"]:
        _check_text(function["name"])
        _check_text(function["signature"])
        number, returned = function["id"], function["returns"]
        if not isinstance(number, int) or not 0 <= number < 2**64 or returned not in (*FORMATS, "none"):
            raise ValueError(f"{function['name']} has the id {number!r} and returns {returned!r}")
        for argument in function["args"]:
            _check_text(argument["name"])
            if argument["type"] not in FORMATS:
                raise ValueError(f"{function['name']} takes {argument['name']}: {argument['type']!r}")
    return described


def _check_text(found: Any) -> None:
    if not isinstance(found, str) or not found.isprintable():
        raise ValueError(f"{found!r} is in the place of a name")


def _blob(function: dict[str, Any], arguments: tuple[float | bool, ...]) -> bytes:
    """The arguments one after another, without padding."""
    letters = "=" + "".join(FORMATS[argument["type"]] for argument in function["args"])
    try:
        return struct.pack(letters, *arguments)
    except struct.error as error:
        takes = ", ".join(f"{argument['name']}: {argument['type']}" for argument in function["args"])
        raise TypeError(f"{function['name']}({takes}) does not take {arguments!r}: {error}") from None
