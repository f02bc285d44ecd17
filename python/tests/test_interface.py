"""Compares libgpu's description with the calls of Guppy programs: `gpu_lib` checks them before a program runs."""

import os
import unittest
from typing import no_type_check

import guppylang  # noqa: F401  Before its internals, which cannot be imported alone.
from guppylang import guppy
from guppylang.std.builtins import output
from guppylang_internals.decorator import gpu, gpu_module
from support import needs_compiler, needs_library

from selene_libgpu import CompileError, Gpu, compile


@gpu_module("libgpu.so", None)
class Old:
    """Wrong declarations, as a user may write them from memory."""

    @gpu
    @no_type_check
    def counter_notify(self: "Old", counter: int, value: float) -> None: ...

    @gpu
    @no_type_check
    def mesh_ranks(self: "Old") -> float: ...


@guppy
def right() -> None:
    """Calls with the declarations of the package."""
    gpu = Gpu()
    counter = gpu.counter_create()
    gpu.counter_notify(counter, 1, 0)
    gpu.counter_wait(counter, 1)
    buffer = gpu.buffer_create()
    gpu.parallel_begin()
    gpu.section_begin()
    gpu.buffer_fill_index(buffer, 1.0, 0.5)
    gpu.section_end()
    gpu.parallel_end()
    gpu.all_reduce(buffer, 0)
    output("ranks", gpu.mesh_ranks())
    output("tasks", gpu.plan_tasks())
    gpu.discard()


@guppy
def wrong() -> None:
    """The same names with other types."""
    gpu = Old()
    gpu.counter_notify(1, 1.0)
    output("ranks", gpu.mesh_ranks())
    gpu.discard()


@needs_compiler
@needs_library
class Interface(unittest.TestCase):
    def test_the_packages_declarations_are_those_of_the_library(self) -> None:
        self.assertIn("define", compile(right, gpu_lib=os.environ["LIBGPU_PATH"]))

    def test_other_types_are_refused_with_both_signatures(self) -> None:
        with self.assertRaises(CompileError) as refused:
            compile(wrong, gpu_lib=os.environ["LIBGPU_PATH"])
        message = str(refused.exception)
        for name, called, has in [("counter_notify", "if:v", "iii:v"), ("mesh_ranks", ":f", ":i")]:
            self.assertRegex(message, rf'"{name}" is called with signature {called}, but .* has it as {has}')


if __name__ == "__main__":
    unittest.main()
