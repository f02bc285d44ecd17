"""Builds a program for Selene."""

import difflib
import inspect
import os
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Literal

import selene_sim
from selene_core import Utility
from selene_sim.instance import SeleneInstance

from selene_libgpu.compiler import Platform, compile
from selene_libgpu.launch import Transport, set_variables, variables
from selene_libgpu.library import LibGpu

SUFFIX = {"ll": ".ll", "obj": ".o"}


def build(
    program: Any,
    *,
    name: str = "program",
    utilities: Sequence[Utility] = (),
    platform: Platform = "helios",
    opt_level: int = 2,
    emit: Literal["ll", "obj"] = "obj",
    cpu: str | None = None,
    debug: bool = False,
    gpu_lib: str | os.PathLike[str] | None = None,
    size_limit: int | None = None,
    time_limit: float | None = None,
    compiler: str | os.PathLike[str] | None = None,
    build_dir: str | os.PathLike[str] | None = None,
    ranks: int | None = None,
    transport: Transport | None = None,
    **selene_options: Any,
) -> SeleneInstance:
    """Compiles a program with qis-compiler and links it for Selene, with libgpu if it calls GPU functions.

        for shot in build(main).run_shots(Quest(), n_qubits=3, n_shots=10):
            print(list(shot))

    Args:
        program: a Guppy function, a HUGR package or HUGR, the bytes of an envelope, or the path of a .hugr file.
        name: the name of the compiled file, `name.o` or `name.ll`, in the instance's folder (`instance.root`).
        utilities: further Selene utilities to link with.
        platform: the quantum computer that Selene emulates, "helios" or "sol".
        opt_level: the compiler's optimisation level, 0 to 3.
        emit: the input of Selene's linker: "obj", an object with optimised machine code, or "ll", text that you can
            read. Selene compiles text without optimisation, which takes longer and runs slower.
        cpu: the processor that the machine code is for; "native" is this machine's.
        debug: keep the lines of the Guppy source in the output. Other programs must contain them already.
        gpu_lib: a GPU library to link instead of libgpu; `find_library` says where libgpu is searched for.
        size_limit: the largest size of the unpacked program in MiB; 256 if none is given.
        time_limit: the most seconds for reading the program; 60 if none is given.
        compiler: the qis-compiler executable; see `find_compiler`.
        build_dir: a folder for the instance; a new temporary one if none is given.
        ranks: how many ranks the runs of this build have, 1 to 64; by default what LIBGPU_RANKS says.
        transport: how these ranks exchange data, "threads" or "processes"; by default what LIBGPU_TRANSPORT says.
        selene_options: further options of `selene_sim.build`.

    Raises:
        CompileError: the program cannot be compiled.
        NotFoundError: the compiler or the GPU library is missing.
        TypeError: there is no option of that name.
        ValueError: `emit`, `ranks` or `transport` has a value that is not accepted.
    """
    _check_options(selene_options)
    environment = variables(ranks, transport)
    if emit not in SUFFIX:
        raise ValueError(f"emit={emit!r}: Selene links what is emitted as {' or '.join(map(repr, SUFFIX))}")
    output = compile(
        program,
        emit=emit,
        opt_level=opt_level,
        platform=platform,
        cpu=cpu,
        debug=debug,
        size_limit=size_limit,
        time_limit=time_limit,
        compiler=compiler,
    )
    content = output.encode() if isinstance(output, str) else output
    folder = Path(build_dir or tempfile.mkdtemp(prefix=f"selene_{name}_"))
    folder.mkdir(parents=True, exist_ok=True)
    compiled = folder / (name + SUFFIX[emit])
    compiled.write_bytes(content)
    instance = selene_sim.build(
        compiled,
        name=name,
        build_dir=folder,
        utilities=[*utilities, *_gpu_library(content, utilities, gpu_lib)],
        platform=platform,
        **selene_options,
    )
    set_variables(instance, environment)
    return instance


def _check_options(options: Iterable[str]) -> None:
    """Refuses options that neither this module nor Selene has: Selene ignores options that it does not know."""
    named = [
        name
        for function in (build, selene_sim.build)
        for name, parameter in inspect.signature(function).parameters.items()
        if parameter.kind is parameter.KEYWORD_ONLY
    ]
    for option in options:
        if option not in named:
            near = difflib.get_close_matches(option, named, n=1)
            hint = f"did you mean {near[0]!r}?" if near else f"it takes {', '.join(sorted(set(named)))}"
            raise TypeError(f"build() has no option {option!r}; {hint}")


def _gpu_library(
    compiled: bytes, utilities: Sequence[Utility], gpu_lib: str | os.PathLike[str] | None
) -> list[LibGpu]:
    """The library to add: the requested one, or libgpu for a program with GPU calls and no other library."""
    if gpu_lib is not None:
        return [LibGpu(gpu_lib)]
    # The first GPU call of a program checks the version, so every program with GPU calls contains this name.
    calls_gpu = b"gpu_validate_api" in compiled
    brought = any(isinstance(utility, LibGpu) for utility in utilities)
    return [LibGpu()] if calls_gpu and not brought else []
