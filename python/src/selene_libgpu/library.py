"""The GPU library as Selene links it."""

import os
from pathlib import Path

from selene_core import Utility

from selene_libgpu.elf import is_library, soname
from selene_libgpu.places import find_library


class LibGpu(Utility):
    """A Selene utility that links a GPU library into a program: libgpu, or one of your own.

        selene_sim.build(Path("program.ll"), utilities=[LibGpu()])

    A static library is linked with what Rust's libraries need.
    """

    def __init__(self, path: str | os.PathLike[str] | None = None):
        """Takes the library at `path`, or else the one that `find_library` finds.

        Raises:
            NotFoundError: there is none.
            ValueError: the file is no library, or its folder has no file of the name that is its SONAME. A started program
                would look for one, and Selene would wait for it for ever.
        """
        self._path = find_library(path)
        if not is_library(self._path):
            raise ValueError(f"{self._path} is no library: it has none of the beginnings of shared and static libraries")
        name = soname(self._path)
        # Often a link: libx.so.1 beside libx.so.1.2.
        if name is not None and not (self._path.parent / name).is_file():
            raise ValueError(
                f"{self._path}: a program that is linked with this library looks for {name}, its SONAME, which is not there; "
                f"rename the file, or link it with -Wl,-soname,{self._path.name}"
            )

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
