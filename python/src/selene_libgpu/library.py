"""The GPU library as a Selene utility."""

import os
from pathlib import Path

from selene_core import Utility

from selene_libgpu.elf import is_library, soname
from selene_libgpu.places import find_library


class LibGpu(Utility):
    """A Selene utility that links a GPU library into a program: libgpu, or one of your own.

        selene_sim.build(Path("program.ll"), utilities=[LibGpu()])

    A static library is linked with the libraries that Rust needs.
    """

    def __init__(self, path: str | os.PathLike[str] | None = None):
        """Takes the library at `path`, by default the one that `find_library` finds.

        Raises:
            NotFoundError: there is no library.
            ValueError: the file is not a library, or its folder has no file named like its SONAME. The loader would
                search for that name in vain, and Selene would wait for the program forever.
        """
        self._path = find_library(path)
        if not is_library(self._path):
            raise ValueError(f"{self._path} is no library: it begins like neither a shared nor a static one")
        name = soname(self._path)
        # Often a symbolic link: libx.so.1 beside libx.so.1.2.
        if name is not None and not (self._path.parent / name).is_file():
            raise ValueError(
                f"{self._path}: a program that is linked with this library looks for {name}, its SONAME, "
                f"which is not there; rename the file, or link it with -Wl,-soname,{self._path.name}"
            )

    @property
    def library_file(self) -> Path:
        """The library itself."""
        return self._path

    @property
    def library_search_dirs(self) -> list[Path]:
        """The folders that the loader of a program searches."""
        return [self._path.parent]

    @property
    def link_flags(self) -> list[str]:
        """Further linker flags: the unwinder, for a static library built by Rust."""
        return ["-lunwind"] if self._path.suffix == ".a" else []
