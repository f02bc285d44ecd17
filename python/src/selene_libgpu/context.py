"""libgpu in this process, called from Python in place of a quantum program."""

import ctypes
import difflib
import json
import os
import struct
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from selene_libgpu.places import find_library

# The version of the contract that this file is written for.
API_VERSION = (0, 1, 0)
RESULT_SIZE = 8

# How a value lies in a blob, by the names of types in a description.
FORMATS = {"int": "q", "float": "d", "bool": "?"}

_U64, _TEXT = ctypes.c_uint64, ctypes.c_char_p
_VALIDATE = ctypes.CFUNCTYPE(ctypes.c_bool, _U64, _U64, _U64)
_INIT = ctypes.CFUNCTYPE(ctypes.c_bool, _U64, ctypes.POINTER(_U64))
_DISCARD = ctypes.CFUNCTYPE(ctypes.c_bool, _U64)
_CALL = ctypes.CFUNCTYPE(ctypes.c_bool, _U64, _U64, _U64, _TEXT, _TEXT)
_RESULT = ctypes.CFUNCTYPE(ctypes.c_bool, _U64, _U64, ctypes.c_void_p)
_TELL = ctypes.CFUNCTYPE(_TEXT)


class GpuError(Exception):
    """A GPU library refused a call; the message is the library's own."""


def check(library: ctypes.CDLL, success: bool) -> None:
    """Raises what the library says of the last call on this thread, if that failed.

    Raises:
        GpuError: it failed.
    """
    if not success:
        text = _TELL(("gpu_get_error", library))()
        raise GpuError(text.decode() if text else "No error message available")


class Context:
    """A context of libgpu in this process. What is made in it goes with it; it ends with `discard()`, or as in

        with Context() as gpu:
            buffer = gpu.call("buffer_create")
            gpu.call("buffer_push", buffer, 3.0)
            gpu.call("buffer_push", buffer, -4.0)
            state = gpu.call("amplitude_encode", buffer, 1)
            print(gpu.call("state_amplitude", state, 1))    # -0.8

    libgpu reads its configuration, variables such as LIBGPU_RANKS among it, once in a process: at the first call.
    """

    def __init__(self, path: str | os.PathLike[str] | None = None):
        """Opens a context of the library at `path`, or else of the one that `find_library` finds.

        Raises:
            NotFoundError: there is no library.
            GpuError: it is no library, or not libgpu, or it cannot open a context, because of its configuration for instance.
        """
        self.library = _opened(find_library(path))
        self._functions = {function["name"]: function for function in _described(self.library)["functions"]}
        handle = _U64()
        try:
            self._check(_VALIDATE(("gpu_validate_api", self.library))(*API_VERSION))
            self._check(_INIT(("gpu_init", self.library))(0, handle))
        except GpuError as error:
            error.add_note("libgpu reads its configuration once in a process: if that is what is wrong, start another one")
            raise
        self.handle = handle.value

    def call(self, name: str, *arguments: float | bool) -> int | float | None:
        """Calls one of the library's functions, and waits for its result if it has one.

        Raises:
            GpuError: it failed, or one that was queued earlier did.
            TypeError: there is no such function, or it takes other arguments.
        """
        function = self._functions.get(name)
        if function is None:
            near = difflib.get_close_matches(name, self._functions, n=3)
            hint = f"did you mean {' or '.join(near)}?" if near else "docs/functions.md lists what it has"
            raise TypeError(f"libgpu has no function {name!r}; {hint}")
        call = _CALL(("gpu_call", self.library))
        blob = _blob(function, arguments)
        self._check(call(self.handle, function["id"], len(blob), blob, function["signature"].encode()))
        return None if function["returns"] == "none" else self._result(FORMATS[function["returns"]])

    def discard(self) -> None:
        """Closes the context, once everything that is queued is done.

        Raises:
            GpuError: it is closed already, or a queued call failed.
        """
        self._check(_DISCARD(("gpu_discard", self.library))(self.handle))

    def _result(self, letter: str) -> int | float:
        result = ctypes.create_string_buffer(RESULT_SIZE)
        self._check(_RESULT(("gpu_get_result", self.library))(self.handle, RESULT_SIZE, result))
        (value,) = struct.unpack("=" + letter, result.raw)
        return value

    def _check(self, success: bool) -> None:
        check(self.library, success)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        try:
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
        raise GpuError(f"{path} exports no libgpu_describe, which says what functions there are; Context needs libgpu")
    return library


def _described(library: ctypes.CDLL) -> dict[str, Any]:
    """What a library says of itself.

    Raises:
        GpuError: it cannot be used in this process.
    """
    text = _TELL(("libgpu_describe", library))()
    check(library, text is not None)
    return json.loads(text)


def _blob(function: dict[str, Any], arguments: tuple[float | bool, ...]) -> bytes:
    """The arguments one after another, without padding."""
    letters = "=" + "".join(FORMATS[argument["type"]] for argument in function["args"])
    try:
        return struct.pack(letters, *arguments)
    except struct.error as error:
        takes = ", ".join(f"{argument['name']}: {argument['type']}" for argument in function["args"])
        raise TypeError(f"{function['name']}({takes}) does not take {arguments!r}: {error}") from None
