"""The GPU library as Selene links it."""

import os
from pathlib import Path

from selene_core import Utility

from selene_libgpu.places import find_library


class LibGpu(Utility):
    """A Selene utility that links a GPU library into a program: libgpu, or one of your own.

        selene_sim.build(Path("program.ll"), utilities=[LibGpu()])

    A shared library whose SONAME is not its file name is not found when the program starts, and Selene then waits
    until its timeout. A static library is linked with what Rust's libraries need.
    """

    def __init__(self, path: str | os.PathLike[str] | None = None):
        """Takes the library at `path`, or else the one that `find_library` finds."""
        self._path = find_library(path)

    @property
    def library_file(self) -> Path:
        """The library itself."""
        return self._path

    @property
    def library_search_dirs(self) -> list[Path]:
        """Where a started program looks for it."""
        return [self._path.parent]

    @property
    def link_flags(self) -> list[str]:
        """What the linker needs besides: the unwinder, for a static library that Rust made."""
        return ["-lunwind"] if self._path.suffix == ".a" else []
