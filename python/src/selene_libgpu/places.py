"""Where the compiler and the GPU library are.

Each is looked for in this order: where the caller says, where an environment variable says, in this package (an install
from a checkout puts them there), and along PATH.
"""

import os
import shutil
import sys
from pathlib import Path

COMPILER_VARIABLE = "QIS_COMPILER"
LIBRARY_VARIABLE = "LIBGPU_PATH"
BUNDLED = Path(__file__).parent / "_bundled"
LIBRARY_NAME = {"darwin": "libgpu.dylib", "win32": "gpu.dll"}.get(sys.platform, "libgpu.so")
COMPILER_NAME = "qis-compiler.exe" if os.name == "nt" else "qis-compiler"


class NotFoundError(FileNotFoundError):
    """The compiler or the library is not where it was looked for."""


def find_compiler(explicit: str | os.PathLike[str] | None = None) -> Path:
    """The qis-compiler executable.

    Raises:
        NotFoundError: it is nowhere, or not where `explicit` or QIS_COMPILER say.
    """
    named = _named(explicit, COMPILER_VARIABLE, "compiler")
    if named is not None:
        return named
    bundled = BUNDLED / COMPILER_NAME
    if bundled.is_file():
        return bundled
    on_path = _compiler_on_path()
    if on_path is not None:
        return on_path
    raise NotFoundError(_advice("qis-compiler", "compiler=", COMPILER_VARIABLE))


def find_library(explicit: str | os.PathLike[str] | None = None) -> Path:
    """The GPU library, libgpu.so. Along PATH that is: beside qis-compiler, or in the lib folder next to its folder.

    Raises:
        NotFoundError: it is nowhere, or not where `explicit` or LIBGPU_PATH say.
    """
    named = _named(explicit, LIBRARY_VARIABLE, "GPU library")
    if named is not None:
        return named
    for path in [BUNDLED / LIBRARY_NAME, *_beside_compiler()]:
        if path.is_file():
            return path
    raise NotFoundError(_advice(LIBRARY_NAME, "gpu_lib=", LIBRARY_VARIABLE))


def _named(explicit: str | os.PathLike[str] | None, variable: str, what: str) -> Path | None:
    """The place that the caller named. A wrong name is an error; no other place is tried."""
    origin, place = ("given", explicit) if explicit is not None else (f"set in {variable}", os.environ.get(variable))
    if not place:
        return None
    path = Path(place).expanduser().resolve()
    if not path.is_file():
        raise NotFoundError(f"the {what} {origin}, {path}, does not exist or is not a file")
    return path


def _compiler_on_path() -> Path | None:
    """The first qis-compiler along PATH, but for the script that would only look here."""
    for folder in os.get_exec_path():
        found = shutil.which("qis-compiler", path=folder)
        if found is not None and not _is_script(Path(found)):
            return Path(found).resolve()
    return None


def _is_script(path: Path) -> bool:
    """Whether a file is one of this package's commands (`selene_libgpu_scripts.py`), and not a program."""
    with path.open("rb") as file:
        head = file.read(1024)
    return head.startswith(b"#!") and b"selene_libgpu_scripts" in head


def _beside_compiler() -> list[Path]:
    on_path = _compiler_on_path()
    if on_path is None:
        return []
    folder = on_path.parent
    return [folder / LIBRARY_NAME, folder.parent / "lib" / LIBRARY_NAME]


def _advice(name: str, argument: str, variable: str) -> str:
    return (
        f"{name} was not found: install this package from a checkout (`pip install ./python`), "
        f"or say where it is with {argument}PATH, with {variable}, or by a folder in PATH"
    )
