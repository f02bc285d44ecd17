"""Tests the Guppy declarations of libgpu's functions."""

import ast
import importlib.util
import subprocess
import sys
import unittest
from pathlib import Path

from support import SOURCES, FolderTest, needs_library

from selene_libgpu import LibGpu, find_library
from selene_libgpu.elf import soname

needs_elf = unittest.skipUnless(sys.platform == "linux", "only ELF libraries have a SONAME")


def declared() -> list[ast.FunctionDef]:
    tree = ast.parse((SOURCES / "selene_libgpu" / "functions.py").read_text())
    (gpu,) = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    return [node for node in gpu.body if isinstance(node, ast.FunctionDef)]


def call_of(function: ast.FunctionDef) -> str:
    """A line that calls the function with arguments of the declared types and reports its result."""
    values = {"int": "1", "float": "0.5"}
    arguments = ", ".join(values[ast.unparse(argument.annotation)] for argument in function.args.args[1:])
    call = f"gpu.{function.name}({arguments})"
    # A function without a result cannot be reported; Guppy refuses to ignore a result, too.
    return call if ast.unparse(function.returns) == "None" else f'output("{function.name}", {call})'


PROGRAM = """from guppylang import guppy
from guppylang.std.builtins import output
from selene_libgpu import Gpu

@guppy
def main() -> None:
    gpu = Gpu()
    {calls}
    gpu.discard()
"""


class Declarations(FolderTest):
    def test_guppy_accepts_a_call_of_every_function(self) -> None:
        """Guppy checks the types of a declaration when it is called, and reads programs from files."""
        calls = [call_of(function) for function in declared()]
        self.assertGreater(len(calls), 50)
        path = self.file("every_function.py", PROGRAM.format(calls="\n    ".join(calls)))
        spec = importlib.util.spec_from_file_location("every_function", path)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        envelope = module.main.compile().to_bytes()
        self.assertGreater(len(envelope), 0)


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
    """Libraries are compiled here, with the C compiler that Rust needs, too."""

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

    def test_what_is_no_library_is_refused(self) -> None:
        with self.assertRaisesRegex(ValueError, r"decoder\.py is no library"):
            LibGpu(self.file("decoder.py", "import numpy\n"))

    @needs_elf
    def test_a_damaged_library_is_the_linkers_to_refuse(self) -> None:
        whole = self.library("libright.so", "-Wl,-soname,libwrong.so").read_bytes()
        cut = self.folder / "libcut.so"
        for length in [0, 4, 5, 16, 60, 100, 300, len(whole) // 2]:
            cut.write_bytes(whole[:length])
            self.assertIsNone(soname(cut), length)


if __name__ == "__main__":
    unittest.main()
