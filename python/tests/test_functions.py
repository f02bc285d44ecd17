"""The Guppy declarations of libgpu's functions."""

import inspect
import unittest

from guppylang import guppy
from guppylang.std.builtins import output
from support import SOURCES, needs_library

from selene_libgpu import Gpu, LibGpu, find_library


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


if __name__ == "__main__":
    unittest.main()
