"""Finds the compiler and the GPU library.

Each is searched for in this order: the caller's path, an environment variable, this package (an install from a
checkout puts them there), and PATH.
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
    """The compiler or the library was not found."""


def find_compiler(explicit: str | os.PathLike[str] | None = None) -> Path:
    """Finds the qis-compiler executable.

    Raises:
        NotFoundError: it was not found, or not at the path in `explicit` or QIS_COMPILER.
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
    """Finds the GPU library, libgpu.so. PATH means: beside qis-compiler, or in the folder lib beside its folder.

    Raises:
        NotFoundError: it was not found, or not at the path in `explicit` or LIBGPU_PATH.
    """
    named = _named(explicit, LIBRARY_VARIABLE, "GPU library")
    if named is not None:
        return named
    for path in [BUNDLED / LIBRARY_NAME, *_beside_compiler()]:
        if path.is_file():
            return path
    raise NotFoundError(_advice(LIBRARY_NAME, "gpu_lib=", LIBRARY_VARIABLE))


def _named(explicit: str | os.PathLike[str] | None, variable: str, what: str) -> Path | None:
    """The path that the caller gave. A wrong path is an error; no other place is searched."""
    origin, place = ("given", explicit) if explicit is not None else (f"set in {variable}", os.environ.get(variable))
    if not place:
        return None
    path = Path(place).expanduser().resolve()
    if not path.is_file():
        raise NotFoundError(f"the {what} {origin}, {path}, does not exist or is not a file")
    return path


def _compiler_on_path() -> Path | None:
    """The first qis-compiler in PATH, except for this package's script, which would search again."""
    for folder in os.get_exec_path():
        found = shutil.which("qis-compiler", path=folder)
        if found is not None and not _is_script(Path(found)):
            return Path(found).resolve()
    return None


def _is_script(path: Path) -> bool:
    """Whether a file is one of this package's commands (`selene_libgpu_scripts.py`), and not an executable."""
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
