"""Tests states as tensors in Python: what a reader gets, how long the memory lives, and what is refused.

A process reads libgpu's configuration once. So `Reading` and `Lifetime` run in separate processes, one for each
configuration; the class `Configurations` starts them.
"""

import ctypes.util
import importlib
import os
import re
import subprocess
import sys
import unittest
from collections.abc import Callable
from typing import Any

import numpy as np
from support import SOURCES, needs_library

from selene_libgpu import Context, GpuError, Tensor, state_tensor
from selene_libgpu.tensors import Managed

ROOT = SOURCES.parent.parent

RANKS = [{"LIBGPU_RANKS": "1"}, {"LIBGPU_RANKS": "4"}]
BOTH = [ranks | {"LIBGPU_PRECISION": precision} for ranks in RANKS for precision in ["complex64", "complex128"]]
# Memory for one large state, but not for two.
LITTLE = [ranks | {"LIBGPU_MEMORY": "800 KiB"} for ranks in RANKS]
LARGE = 15

VALUES = [0.1, -0.7, 2.0, 0.0, 1.5, 3.0, -2.5, 0.4]


def run(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Runs Python with these environment variables."""
    environment = os.environ | {"PYTHONPATH": str(SOURCES)} | variables
    return subprocess.run([sys.executable, *arguments], env=environment, capture_output=True, text=True, timeout=60)


def phases(gpu: Context) -> int:
    """A state of three qubits with complex amplitudes."""
    buffer = gpu.call("buffer_create")
    for value in VALUES:
        gpu.call("buffer_push", buffer, value)
    return gpu.call("phase_encode", buffer, 3)


def tensor(gpu: Context, state: int, shard: int = 0) -> Tensor:
    return state_tensor(gpu.library, gpu.handle, state, shard)


def shards(gpu: Context) -> range:
    return range(gpu.call("mesh_devices"))


def address(array: np.ndarray) -> int:
    return array.__array_interface__["data"][0]


def has_room() -> bool:
    """Whether there is memory for a large state."""
    with Context() as gpu:
        try:
            gpu.call("basis_encode", 7, LARGE)
        except GpuError as error:
            return "limits.memory allows" not in str(error)
        return True


class Reading(unittest.TestCase):
    def test_an_array_is_the_state_itself(self) -> None:
        with Context() as gpu:
            state = phases(gpu)
            arrays = [np.from_dlpack(tensor(gpu, state, shard)) for shard in shards(gpu)]
            parts = ["state_amplitude", "state_amplitude_imag"]
            computed = [complex(*(gpu.call(part, state, index) for part in parts)) for index in range(8)]
            for shard, array in enumerate(arrays):
                self.assertEqual(array.dtype.name, os.environ["LIBGPU_PRECISION"])
                self.assertEqual(array.shape, (1, 8 // len(arrays)))
                self.assertFalse(array.flags.writeable)
                other = tensor(gpu, state, shard)
                self.assertEqual(address(array), Managed.from_address(other._address).data)
            self.assertEqual(np.concatenate(arrays, axis=1)[0].tolist(), computed)

    def test_a_tensor_is_read_once(self) -> None:
        with Context() as gpu:
            once = tensor(gpu, phases(gpu))
            array = np.from_dlpack(once)
            for _ in range(2):
                with self.assertRaisesRegex(BufferError, "was read already; state_tensor gives another one"):
                    np.from_dlpack(once)
            del once
            self.assertAlmostEqual(abs(array[0, 0]), 8**-0.5)

    def test_what_a_tensor_is_not_is_refused_and_then_it_can_still_be_read(self) -> None:
        with Context() as gpu:
            offered = tensor(gpu, phases(gpu))
            version = {"max_version": (1, 0)}
            for request, words in [
                ({}, "before 1.0 was asked for; this one is of version 1"),
                ({"max_version": (0, 8)}, "DLPack 0.8 was asked for"),
                (version | {"copy": True}, "a copy was asked for"),
                (version | {"dl_device": (2, 0)}, r"a tensor on device \(2, 0\) was asked for; this one lies on \(1, 0\)"),
                (version | {"stream": 1}, "stream is 1; on the CPU there are none"),
            ]:
                with self.subTest(**request), self.assertRaisesRegex(BufferError, words):
                    offered.__dlpack__(**request)
            self.assertEqual(offered.__dlpack_device__(), (1, 0))
            self.assertEqual(np.from_dlpack(offered, device="cpu", copy=False).ndim, 2)

    def test_what_is_no_shard_of_a_state_is_refused_in_libgpus_words(self) -> None:
        with Context() as gpu:
            state = phases(gpu)
            count = len(shards(gpu))
            with self.assertRaisesRegex(GpuError, f"^libgpu: libgpu_state_tensor: there is no shard 9; the state has {count}"):
                tensor(gpu, state, 9)
            with self.assertRaisesRegex(GpuError, "is a buffer; a state is expected"):
                tensor(gpu, gpu.call("buffer_create"))
            for number in (2**63, -(2**63) - 1, state + 2**64):
                with self.assertRaisesRegex(GpuError, f"^state is {number}; numbers from -9"):
                    tensor(gpu, number)
            with self.assertRaisesRegex(GpuError, "^shard is -1; numbers from 0 to"):
                tensor(gpu, state, -1)
            with self.assertRaisesRegex(TypeError, "^state is 1.0; a whole number is accepted"):
                tensor(gpu, 1.0)
            gpu.call("state_free", state)
            with self.assertRaisesRegex(GpuError, "there is no state with handle"):
                tensor(gpu, state)
        with self.assertRaisesRegex(GpuError, "was discarded"):
            tensor(gpu, state)


class Lifetime(unittest.TestCase):
    def test_memory_stays_until_the_last_array_is_gone(self) -> None:
        with Context() as gpu:
            state = gpu.call("basis_encode", 7, LARGE)
            arrays = [np.from_dlpack(tensor(gpu, state, shard)) for shard in shards(gpu)]
            views = [array[0, 3:] for array in arrays]
        self.assertFalse(has_room(), "the arrays have it")
        del arrays
        self.assertFalse(has_room(), "the views have it")
        self.assertEqual((views[0][4], sum(view.sum() for view in views)), (1, 1))
        del views
        self.assertTrue(has_room())

    def test_a_tensor_that_is_not_read_is_freed_with_the_object(self) -> None:
        with Context() as gpu:
            state = gpu.call("basis_encode", 7, LARGE)
            tensors = [tensor(gpu, state, shard) for shard in shards(gpu)]
            capsules = [each.__dlpack__(max_version=(1, 0)) for each in tensors[:1]]
        self.assertFalse(has_room(), "the tensors have it")
        del tensors
        self.assertTrue(has_room())
        # A second reader gets a capsule that is marked as read.
        self.assertIn('"used_dltensor_versioned"', repr(capsules[0]))

    def test_a_reader_that_fails_gives_the_memory_back_and_its_own_error(self) -> None:
        with Context() as gpu:
            state = gpu.call("basis_encode", 7, LARGE)
            for shard in shards(gpu):
                elsewhere = tensor(gpu, state, shard)
                Managed.from_address(elsewhere._address).device_type = 2
                with self.assertRaisesRegex((BufferError, RuntimeError), "[Uu]nsupported device"):
                    np.from_dlpack(elsewhere)
                del elsewhere
        self.assertTrue(has_room())


@needs_library
class Readers(unittest.TestCase):
    """Libraries outside the set-up; each is tested if it is installed."""

    def module(self, name: str) -> Any:
        try:
            return importlib.import_module(name)
        except ImportError:
            self.skipTest(f"{name} is not installed")

    def check(self, read: Callable[[Tensor], Any], where: Callable[[Any], int]) -> None:
        with Context() as gpu:
            state = phases(gpu)
            expected = np.from_dlpack(tensor(gpu, state))
            found = read(tensor(gpu, state))
        self.assertEqual(where(found), address(expected))
        self.assertEqual(np.asarray(found).tolist(), expected.tolist())

    def test_torch_reads_a_state_where_it_lies(self) -> None:
        torch = self.module("torch")
        self.check(torch.from_dlpack, torch.Tensor.data_ptr)

    def test_jax_reads_a_state_where_it_lies(self) -> None:
        jax = self.module("jax")
        # Without this option the library copies to single precision.
        jax.config.update("jax_enable_x64", True)
        self.check(jax.numpy.from_dlpack, lambda array: array.unsafe_buffer_pointer())


@needs_library
class Calls(unittest.TestCase):
    def test_calls_are_checked_before_they_are_made(self) -> None:
        with Context() as gpu:
            buffer = gpu.call("buffer_create")
            self.assertIsNone(gpu.call("buffer_push", buffer, 2))
            self.assertEqual((gpu.call("buffer_get", buffer, 0), gpu.call("buffer_len", buffer)), (2.0, 1))
            for name, arguments, words in [
                ("buffer_pusch", (), r"libgpu has no function 'buffer_pusch'; did you mean buffer_push or .*\?"),
                ("nothing", (), "libgpu has no function 'nothing'; it has buffer_create, .* and \\d+ more"),
                ("buffer_push", (buffer,), r"buffer_push\(buffer: int, value: float\) does not take \(\d+,\)"),
                ("buffer_get", (buffer, 0.5), r"buffer_get\(buffer: int, index: int\) does not take"),
                ("buffer_get", (buffer, 2**63), "does not take"),
            ]:
                with self.subTest(name=name), self.assertRaisesRegex(TypeError, words):
                    gpu.call(name, *arguments)
            with self.assertRaisesRegex(GpuError, "^libgpu: buffer_get: there is no value 7 in the buffer"):
                gpu.call("buffer_get", buffer, 7)

    def test_the_first_error_is_the_one_that_is_told(self) -> None:
        with self.assertRaisesRegex(ZeroDivisionError, "mine"), Context() as gpu:
            gpu.call("buffer_resize", gpu.call("buffer_create"), -1)
            raise ZeroDivisionError("mine")
        with self.assertRaisesRegex(GpuError, "len is -1"), Context() as gpu:
            gpu.call("buffer_resize", gpu.call("buffer_create"), -1)


@needs_library
class Configurations(unittest.TestCase):
    def check(self, tests: type[unittest.TestCase], configurations: list[dict[str, str]]) -> None:
        count = unittest.defaultTestLoader.loadTestsFromTestCase(tests).countTestCases()
        for variables in configurations:
            with self.subTest(**variables):
                done = run(__file__, tests.__name__, **variables)
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertIn(f"Ran {count} tests", done.stderr)

    def test_reading(self) -> None:
        self.check(Reading, BOTH)

    def test_lifetime(self) -> None:
        self.check(Lifetime, LITTLE)

    def test_a_wrong_configuration_is_told(self) -> None:
        done = run("-c", "from selene_libgpu import Context; Context()", LIBGPU_RANKS="none")
        self.assertIn('GpuError: libgpu: environment: LIBGPU_RANKS is "none"', done.stderr)
        self.assertIn("reads its configuration once in a process", done.stderr)

    def test_what_is_not_libgpu_is_told(self) -> None:
        other = ctypes.util.find_library("m")
        for library, words in [(__file__, "is no library that can be opened"), (other, "exports no libgpu_describe")]:
            done = run("-c", f"from selene_libgpu.context import _opened; _opened({library!r})")
            self.assertIn(f"GpuError: {library} {words}", done.stderr)

    def test_what_the_documentation_prints_is_what_comes_out(self) -> None:
        for page in [ROOT / "docs" / "functions.md", ROOT / "python" / "README.md"]:
            blocks = re.findall(r"```python\n(.*?)```", page.read_text(), re.DOTALL)
            (block,) = [block for block in blocks if "state_tensor" in block]
            done = run("-c", block)
            self.assertEqual((done.stdout, done.stderr), ("[[ 0.6+0.j -0.8+0.j]]\n", ""))

    def test_a_process_may_end_with_tensors_and_arrays(self) -> None:
        program = """
import sys
import numpy
from selene_libgpu import Context, state_tensor
gpu = Context()
state = gpu.call("basis_encode", 1, 3)
unread, given, read = (state_tensor(gpu.library, gpu.handle, state) for _ in range(3))
capsule, array = given.__dlpack__(max_version=(1, 0)), numpy.from_dlpack(read)
cycle = [state_tensor(gpu.library, gpu.handle, state)]
cycle.append(cycle)
sys.kept = state_tensor(gpu.library, gpu.handle, state)
print(array[0, 1])
"""
        done = run("-c", program)
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "(1+0j)\n", ""))


def load_tests(_loader: unittest.TestLoader, _tests: unittest.TestSuite, _pattern: str | None) -> unittest.TestSuite:
    """The tests that run by default."""
    load = unittest.defaultTestLoader.loadTestsFromTestCase
    return unittest.TestSuite([load(Calls), load(Readers), load(Configurations)])


if __name__ == "__main__":
    unittest.main()
