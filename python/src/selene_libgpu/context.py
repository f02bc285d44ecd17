"""libgpu in this process, called from Python in place of a quantum program."""

import ctypes
import difflib
import json
import os
import struct
import threading
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from selene_libgpu.places import find_library

# The version of the contract that this file is written for.
API_VERSION = (0, 1, 0)
RESULT_SIZE = 8
# How many names of functions a message lists.
SHOWN = 12

# How a value lies in a blob, by the names of types in a description.
FORMATS = {"int": "q", "float": "d", "bool": "?"}

_U64, _TEXT = ctypes.c_uint64, ctypes.c_char_p
_VALIDATE = ctypes.CFUNCTYPE(ctypes.c_bool, _U64, _U64, _U64)
_INIT = ctypes.CFUNCTYPE(ctypes.c_bool, _U64, ctypes.POINTER(_U64))
_DISCARD = ctypes.CFUNCTYPE(ctypes.c_bool, _U64)
_CALL = ctypes.CFUNCTYPE(ctypes.c_bool, _U64, _U64, _U64, _TEXT, _TEXT)
_RESULT = ctypes.CFUNCTYPE(ctypes.c_bool, _U64, _U64, ctypes.c_void_p)
_TELL = ctypes.CFUNCTYPE(_TEXT)
_WAIT_RESULT = ctypes.CFUNCTYPE(ctypes.c_bool, _U64, _U64, ctypes.POINTER(_U64), ctypes.POINTER(ctypes.c_bool))
_WAIT_IDLE = ctypes.CFUNCTYPE(ctypes.c_bool, _U64, _U64, ctypes.POINTER(ctypes.c_bool))
_WAIT_ROOM = _WAIT_IDLE

# What a library of the contract exports, and what says which functions it has.
_CONTRACT = ("gpu_validate_api", "gpu_init", "gpu_discard", "gpu_call", "gpu_get_result", "gpu_get_error")

# How long a wait lasts until Python checks for Ctrl-C.
LOOK_MS = 100


class GpuError(Exception):
    """A GPU library refused a call; the message is the library's own."""


def check(library: ctypes.CDLL, success: bool) -> None:
    """Raises what the library says of the last call on this thread, if that failed.

    Raises:
        GpuError: it failed.
    """
    if not success:
        text = _TELL(("gpu_get_error", library))()
        raise GpuError(text.decode(errors="replace") if text else "No error message available")


class Waits:
    """Waits for a library in pieces, between which Python handles signals, Ctrl-C among them.

    A library of one's own may have no such waits: then a signal is handled when the library comes back.
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
        """Waits until the oldest result is there, and returns how many calls have left. One thread at a time may.

        Raises:
            GpuError: the context is not open.
        """
        results, ready = self._results, self._flag
        while True:
            check(self._library, self._wait_result(self._handle, LOOK_MS, results, ready))
            if ready.value:
                return results.value

    def for_idle(self) -> None:
        """Waits until everything that is queued is done.

        Raises:
            GpuError: the context is not open.
        """
        while not self.is_idle():
            pass

    def is_idle(self) -> bool:
        """Whether everything that is queued is done, within one look. A library that does not say waits when it is asked for more.

        Raises:
            GpuError: the context is not open.
        """
        idle = ctypes.c_bool(not self.known)
        if self.known:
            check(self._library, self._wait_idle(self._handle, LOOK_MS, idle))
        return idle.value

    def for_room(self) -> None:
        """Waits until the queue has room for a call.

        Raises:
            GpuError: the context is not open.
        """
        room = ctypes.c_bool(self._wait_room is None)
        while not room.value:
            check(self._library, self._wait_room(self._handle, LOOK_MS, room))


class Context:
    """A context of libgpu in this process, or of another library that describes its functions. What is made in it goes with it; it ends with `discard()`, or as in

        with Context() as gpu:
            buffer = gpu.call("buffer_create")
            gpu.call("buffer_push", buffer, 3.0)
            gpu.call("buffer_push", buffer, -4.0)
            state = gpu.call("amplitude_encode", buffer, 1)
            print(gpu.call("state_amplitude", state, 1))    # -0.8

    libgpu reads its configuration, variables such as LIBGPU_RANKS among it, once in a process: at the first call.

    Several threads may use a context: a call and its result belong together, so one thread's call waits for another's. Ctrl-C ends a wait
    for room in the queue, for a result or for `discard()` within half a second; a result is dropped when it comes, and the context goes on.

    So it does where Ctrl-C ends a `with` block: then the context stays open unless it is idle, what is queued runs on, and `discard()`
    waits for that and closes it. Any other exception closes the context once everything that is queued is done; Ctrl-C ends that wait, too.
    """

    def __init__(self, path: str | os.PathLike[str] | None = None):
        """Opens a context of the library at `path`, or else of the one that `find_library` finds.

        Raises:
            NotFoundError: there is no library.
            GpuError: it is no library, or does not describe its functions, or cannot open a context, because of its configuration for
                instance.
        """
        self.library = _opened(find_library(path))
        described = _described(self.library)
        self._name = described["library"]
        self._functions = {function["name"]: function for function in described["functions"]}
        handle = _U64()
        try:
            self._check(_VALIDATE(("gpu_validate_api", self.library))(*API_VERSION))
            self._check(_INIT(("gpu_init", self.library))(0, handle))
        except GpuError as error:
            error.add_note("libgpu reads its configuration once in a process: if that is what is wrong, start another one")
            raise
        self.handle = handle.value
        self._waits = Waits(self.library, self.handle)
        self._issue = _CALL(("gpu_call", self.library))
        self._take = _RESULT(("gpu_get_result", self.library))
        self._lock = threading.Lock()
        # Whether a call was begun and not ended, so that a result may be there which nobody wants.
        self._unsettled = False

    def call(self, name: str, *arguments: float | bool) -> int | float | None:
        """Calls one of the library's functions, and waits for its result if it has one.

        Raises:
            GpuError: it failed, or one that was queued earlier did.
            TypeError: there is no such function, or it takes other arguments.
        """
        if not isinstance(name, str):
            raise TypeError(f"a function is called by its name, a text; {name!r} is none")
        function = self._functions.get(name)
        if function is None:
            raise TypeError(f"{self._name} has no function {name!r}; {self._hint(name)}")
        blob, signature = _blob(function, arguments), function["signature"].encode()
        with self._lock:
            self._settle()
            self._waits.for_room()
            self._unsettled = True
            try:
                self._check(self._issue(self.handle, function["id"], len(blob), blob, signature))
                value = None if function["returns"] == "none" else self._result(FORMATS[function["returns"]])
            except GpuError:
                # A call that is refused leaves no result.
                self._unsettled = False
                raise
            self._unsettled = False
        return value

    def discard(self) -> None:
        """Closes the context, once everything that is queued is done. Where Ctrl-C ends that wait, the context stays open.

        Raises:
            GpuError: it is closed already, or a queued call failed.
        """
        self._waits.for_idle()
        self._check(_DISCARD(("gpu_discard", self.library))(self.handle))

    def _hint(self, name: str) -> str:
        """What may be meant, or what there is."""
        near = difflib.get_close_matches(name, self._functions, n=3)
        if near:
            return f"did you mean {' or '.join(near)}?"
        names = list(self._functions)
        return f"it has {', '.join(names[:SHOWN])}" + (f" and {len(names) - SHOWN} more" if len(names) > SHOWN else "")

    def _settle(self) -> None:
        """Drops the results of calls that were interrupted, once they are there.

        Raises:
            GpuError: a call was interrupted, and the library does not say whether its result is still to come; or the context is broken.
        """
        if not self._unsettled:
            return
        if not self._waits.known:
            raise GpuError("an earlier call was interrupted, so results may not be those of their calls any more; open another context")
        while self._waits.for_result() > 0:
            self._taken()
        self._unsettled = False

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
            # Who pressed Ctrl-C has waited enough. A library that does not say whether it is idle is closed all the same.
            if not isinstance(error, KeyboardInterrupt) or self._waits.is_idle():
                self.discard()
        except GpuError:
            # What went wrong first is what there is to tell.
            if error is None:
                raise


def _opened(path: Path) -> ctypes.CDLL:
    """A library in this process that says which functions it has.

    Raises:
        GpuError: it is none, or does not say.
    """
    try:
        library = ctypes.CDLL(os.fspath(path))
    except OSError as error:
        raise GpuError(f"{path} is no library that can be opened: {error}") from None
    if not hasattr(library, "libgpu_describe"):
        raise GpuError(
            f"{path} exports no libgpu_describe, which says what functions there are; libgpu does, and so does a library that is made "
            "with the kit of runtime-abi"
        )
    missing = [name for name in _CONTRACT if not hasattr(library, name)]
    if missing:
        raise GpuError(f"{path} exports no {' and no '.join(missing)}, which every GPU library does")
    return library


def _described(library: ctypes.CDLL) -> dict[str, Any]:
    """What a library says of itself.

    Raises:
        GpuError: it says nothing, or cannot be used in this process.
    """
    text = _TELL(("libgpu_describe", library))()
    if text is None:
        why = _TELL(("gpu_get_error", library))()
        why = why and why.decode(errors="replace")
        raise GpuError(why or f"{library._name} does not describe its functions: its libgpu_describe returns null")
    try:
        return _parsed(text)
    except (ValueError, TypeError, LookupError, RecursionError) as error:
        raise GpuError(
            f"{library._name} describes its functions in a way that is not understood ({type(error).__name__}: {error}); "
            "the kit of runtime-abi writes such a description"
        ) from None


def _parsed(text: bytes) -> dict[str, Any]:
    """A description that has all that is asked of it later.

    Raises:
        ValueError, TypeError, LookupError, RecursionError: it is no JSON, lacks something, or has something else in its place.
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
