"""qis-compiler as a Python function: a program in, LLVM IR or an object out."""

import os
import re
import subprocess
from pathlib import Path
from typing import Any, Literal, get_args, overload

from hugr.hugr import Hugr
from hugr.package import Package

from selene_libgpu.places import find_compiler

Platform = Literal["helios", "sol"]
TextFormat = Literal["ll", "asm", "interface"]
BinaryFormat = Literal["bc", "obj"]


class CompileError(Exception):
    """The compiler refused the program; the message is the compiler's own."""


@overload
def compile(
    program: Any,
    *,
    emit: TextFormat = "ll",
    opt_level: int = 2,
    platform: Platform = "helios",
    target: str | None = None,
    cpu: str | None = None,
    entry: str | None = None,
    debug: bool = False,
    gpu_lib: str | os.PathLike[str] | None = None,
    size_limit: int | None = None,
    time_limit: float | None = None,
    compiler: str | os.PathLike[str] | None = None,
) -> str: ...
@overload
def compile(
    program: Any,
    *,
    emit: BinaryFormat,
    opt_level: int = 2,
    platform: Platform = "helios",
    target: str | None = None,
    cpu: str | None = None,
    entry: str | None = None,
    debug: bool = False,
    gpu_lib: str | os.PathLike[str] | None = None,
    size_limit: int | None = None,
    time_limit: float | None = None,
    compiler: str | os.PathLike[str] | None = None,
) -> bytes: ...
def compile(
    program: Any,
    *,
    emit: TextFormat | BinaryFormat = "ll",
    opt_level: int = 2,
    platform: Platform = "helios",
    target: str | None = None,
    cpu: str | None = None,
    entry: str | None = None,
    debug: bool = False,
    gpu_lib: str | os.PathLike[str] | None = None,
    size_limit: int | None = None,
    time_limit: float | None = None,
    compiler: str | os.PathLike[str] | None = None,
) -> str | bytes:
    """Compiles a program for Selene.

    Args:
        program: a Guppy function, a HUGR package or HUGR, the bytes of an envelope, or the path of a .hugr file.
        emit: "ll" (LLVM IR as text), "bc" (bitcode), "obj", "asm", or "interface" (the GPU functions it calls, as
            JSON).
        opt_level: 0 to 3.
        platform: the quantum computer that Selene emulates, "helios" or "sol".
        target: the machine the program will run on, as a target triple; this one if none is given.
        cpu: the processor of that machine.
        entry: the name of the function that Selene calls, in place of "qmain".
        debug: keep the lines of the Guppy source in the output. Other programs must contain them already.
        gpu_lib: a GPU library to check the program's calls against.
        size_limit: the largest size of the unpacked program in MiB; 256 if none is given.
        time_limit: the most seconds for reading the program, and for asking the GPU library; 60 if none is given.
        compiler: the qis-compiler executable; `find_compiler` says where it is searched for otherwise.

    Returns:
        Text for "ll", "asm" and "interface", bytes for "bc" and "obj".

    Raises:
        CompileError: the program cannot be compiled, an option is wrong, or `compiler` is not a qis-compiler.
        NotFoundError: there is no compiler.
    """
    for name, value, accepted in [
        ("emit", emit, (*get_args(TextFormat), *get_args(BinaryFormat))),
        ("opt_level", opt_level, range(4)),
        ("platform", platform, get_args(Platform)),
    ]:
        if value not in accepted:
            raise CompileError(f"{name} is {value!r}; it takes {', '.join(map(repr, accepted))}")
    executable = find_compiler(compiler)
    envelope, source = _source(program, debug)
    options = {"--target": target, "--cpu": cpu, "--entry": entry, "--gpu-lib": gpu_lib}
    limits = {"--size-limit": size_limit, "--time-limit": time_limit}
    command = [str(executable), source, "-o", "-", "--emit", emit, "-O", str(opt_level), "--platform", platform]
    for flag, value in options.items():
        command += [flag, os.fspath(value)] if value is not None else []
    for flag, value in limits.items():
        command += [flag, str(value)] if value is not None else []
    command += ["-g"] if debug else []
    # A Guppy function has a name; other programs in memory have none.
    name = getattr(getattr(program, "wrapped", None), "name", "the program")
    output = _run(command, envelope, name)
    return output.decode() if emit in get_args(TextFormat) else output


def _run(command: list[str], envelope: bytes | None, name: str) -> bytes:
    source = {"input": envelope} if envelope is not None else {"stdin": subprocess.DEVNULL}
    # The message becomes the text of an exception, which has no colours.
    try:
        done = subprocess.run(command, capture_output=True, env=os.environ | {"NO_COLOR": "1"}, **source)
    except OSError as error:
        raise CompileError(f"{command[0]} cannot be started: {error.strerror}; is it a qis-compiler?") from None
    if done.returncode != 0:
        # The compiler gets a program in memory through standard input.
        message = done.stderr.decode(errors="replace").strip().replace("standard input: ", f"{name}: ")
        message = re.sub(r"--(size|time)-limit", r"\1_limit=", message)
        how = f"with status {done.returncode}" if done.returncode > 0 else f"by signal {-done.returncode}"
        raise CompileError(message or f"{command[0]} ended {how} and said nothing; is it a qis-compiler?")
    return done.stdout


def _source(program: Any, debug: bool) -> tuple[bytes | None, str]:
    """The program's bytes for standard input, or the path of its file, which the compiler names in its messages."""
    if isinstance(program, (str, os.PathLike)):
        return None, os.fspath(Path(program))
    return _envelope(program, debug), "-"


def _envelope(program: Any, debug: bool) -> bytes:
    if isinstance(program, (bytes, bytearray)):
        return bytes(program)
    if isinstance(program, Hugr):
        return Package([program]).to_bytes()
    if isinstance(program, Package):
        return program.to_bytes()
    if hasattr(program, "compile"):
        # Guppy keeps the lines only in debug mode.
        package = program.compile(debug_mode=True) if debug else program.compile()
        return package.to_bytes()
    raise TypeError(
        f"a program cannot be of type {type(program).__name__}; "
        "give a Guppy function, a HUGR package, the bytes of an envelope, or the path of a .hugr file"
    )
