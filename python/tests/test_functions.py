"""The Guppy declarations of libgpu's functions."""

import inspect
import subprocess
import sys
import unittest
from pathlib import Path

from guppylang import guppy
from guppylang.std.builtins import output
from support import SOURCES, FolderTest, needs_library

from selene_libgpu import Gpu, LibGpu, find_library
from selene_libgpu.elf import soname

needs_elf = unittest.skipUnless(sys.platform == "linux", "only ELF libraries have a SONAME")


@guppy
def every_function() -> None:
    """Guppy checks the types of a declaration where it is called."""
    gpu = Gpu()
    buffer = gpu.buffer_create()
    gpu.buffer_push(buffer, 0.6)
    gpu.buffer_set(buffer, 0, 0.8)
    output("get", gpu.buffer_get(buffer, 0))
    output("len", gpu.buffer_len(buffer))
    state = gpu.amplitude_encode(buffer, 1)
    gpu.buffer_free(buffer)
    output("norm", gpu.state_norm(state))
    output("probability", gpu.state_probability(state, 0))
    output("amplitude", gpu.state_amplitude(state, 0))
    output("sample", gpu.state_sample(state, 0.5))
    output("angle", gpu.state_prep_angle(state, 0, 0))
    gpu.state_free(state)
    gpu.discard()


class Declarations(unittest.TestCase):
    def test_guppy_accepts_every_call(self) -> None:
        every_function.check()
        self.assertGreater(len(every_function.compile().to_bytes()), 0)

    def test_every_declared_function_is_called_above(self) -> None:
        source = (SOURCES / "selene_libgpu" / "functions.py").read_text()
        declared = {line.split("def ")[1].split("(")[0] for line in source.splitlines() if "    def " in line}
        called = inspect.getsource(every_function.wrapped.python_func)
        self.assertEqual({name for name in declared if f"gpu.{name}(" not in called}, set())
        self.assertGreater(len(declared), 10)


@needs_library
class Utility(unittest.TestCase):
    def test_selene_finds_the_library_and_its_folder(self) -> None:
        library = LibGpu()
        self.assertEqual(library.library_file, find_library())
        self.assertEqual(library.library_search_dirs, [find_library().parent])
        self.assertEqual(library.link_flags, [])

    def test_a_static_library_brings_its_unwinder(self) -> None:
        static = find_library().with_suffix(".a")
        if not static.is_file():
            self.skipTest(f"{static} is not built")
        self.assertEqual(LibGpu(static).link_flags, ["-lunwind"])


class Names(FolderTest):
    """Libraries are made here; the compiler is the one that Rust needs, too."""

    def library(self, file: str, *flags: str) -> Path:
        source = self.file("empty.c", "int nothing;\n")
        path = self.folder / file
        subprocess.run(["cc", "-shared", "-fPIC", *flags, "-o", path, source], check=True)
        return path

    @needs_elf
    def test_a_library_that_would_not_be_found_is_refused_with_both_names(self) -> None:
        path = self.library("libright.so", "-Wl,-soname,libwrong.so")
        with self.assertRaisesRegex(ValueError, r"libright\.so: .* looks for libwrong\.so.*-soname,libright\.so"):
            LibGpu(path)

    @needs_elf
    def test_the_file_name_as_soname_or_none_will_do(self) -> None:
        for path in [self.library("libright.so", "-Wl,-soname,libright.so"), self.library("libnone.so")]:
            self.assertEqual(LibGpu(path).library_file, path)
        self.assertEqual(soname(self.folder / "libright.so"), "libright.so")

    @needs_elf
    def test_a_link_of_the_right_name_will_do(self) -> None:
        path = self.library("libright.so.1.2", "-Wl,-soname,libright.so.1")
        (self.folder / "libright.so.1").symlink_to(path)
        self.assertEqual(LibGpu(path).library_file, path)

    @needs_elf
    def test_a_damaged_library_is_the_linkers_to_refuse(self) -> None:
        whole = self.library("libright.so", "-Wl,-soname,libwrong.so").read_bytes()
        cut = self.folder / "libcut.so"
        for length in [0, 4, 5, 16, 60, 100, 300, len(whole) // 2]:
            cut.write_bytes(whole[:length])
            self.assertIsNone(soname(cut), length)


if __name__ == "__main__":
    unittest.main()
