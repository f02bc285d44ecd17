"""Tests calls of libgpu from Python: two threads, an interrupt, a fork."""

import ctypes
import itertools
import json
import os
import re
import signal
import subprocess
import sys
import unittest
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from unittest import mock

from support import SOURCES, FolderTest, needs_library

from selene_libgpu import Context, GpuError, context

README = Path(__file__).resolve().parent.parent / "README.md"


def norm(gpu: Context, *values: float) -> float:
    buffer = gpu.call("buffer_create")
    for value in values:
        gpu.call("buffer_push", buffer, value)
    return gpu.call("state_norm", gpu.call("amplitude_encode", buffer, 1))


@needs_library
class Threads(unittest.TestCase):
    def test_two_threads_get_the_results_of_their_own_calls(self) -> None:
        with Context() as gpu, ThreadPoolExecutor(4) as threads:
            buffers = [gpu.call("buffer_create") for _ in range(4)]
            for number, buffer in enumerate(buffers):
                gpu.call("buffer_push", buffer, float(number))

            def wrong(number: int) -> int:
                found = (gpu.call("buffer_get", buffers[number], 0) for _ in range(5_000))
                return sum(value != number for value in found)

            self.assertEqual(list(threads.map(wrong, range(4))), [0, 0, 0, 0])


# A program that interrupts itself, like Ctrl-C, while it waits for a counter that it raises afterwards.
INTERRUPT = """
import os, signal, threading, time
from selene_libgpu import Context

def in_a_moment():
    time.sleep(0.3)
    os.kill(os.getpid(), signal.SIGINT)

def interrupted(wait):
    threading.Thread(target=in_a_moment).start()
    start = time.monotonic()
    try:
        wait()
    except KeyboardInterrupt:
        print("interrupted" if time.monotonic() - start < 20 else "late")
    else:
        print("not interrupted")
"""
WAITS = """
with Context() as gpu, Context() as other:
    counter = gpu.call("counter_create")
    buffer = gpu.call("buffer_create")
    gpu.call("counter_wait", counter, 1)
    for wait in [lambda: gpu.call("buffer_len", buffer), lambda: gpu.call("buffer_len", buffer), gpu.discard]:
        interrupted(wait)
    other.call("counter_notify", counter, 1, 0)
    gpu.call("buffer_push", buffer, 7.0)
    print(gpu.call("buffer_get", buffer, 0), gpu.call("buffer_len", buffer))
"""
FULL_QUEUE = """
with Context() as gpu, Context() as other:
    counter = gpu.call("counter_create")
    buffer = gpu.call("buffer_create")
    gpu.call("counter_wait", counter, 1)
    pushed = []
    def push_on():
        while True:
            gpu.call("buffer_push", buffer, 7.0)
            pushed.append(7.0)
    interrupted(push_on)
    other.call("counter_notify", counter, 1, 0)
    print(gpu.call("buffer_len", buffer) == len(pushed) > 0)
"""
# After a block ends, by Ctrl-C in it or by another exception, the context is closed after a wait, or is still open.
BLOCKS = """
with Context() as other:
    counter = other.call("counter_create")
    def leave(gpu, error):
        with gpu:
            gpu.call("counter_wait", counter, 1)
            if error:
                raise error
            gpu.call("mesh_ranks")
    contexts = [Context(), Context()]
    interrupted(lambda: leave(contexts[0], None))
    interrupted(lambda: leave(contexts[1], ValueError()))
    other.call("counter_notify", counter, 1, 0)
    for gpu in contexts:
        print(gpu.call("mesh_ranks"))
        gpu.discard()
"""


@needs_library
class Interrupts(unittest.TestCase):
    def check(self, program: str, *expected: str) -> None:
        done = subprocess.run(
            [sys.executable, "-c", INTERRUPT + program],
            capture_output=True,
            text=True,
            timeout=300,
            env={**os.environ, "PYTHONPATH": str(SOURCES), "LIBGPU_QUEUE": "8", "LIBGPU_RANKS": "1"},
        )
        self.assertEqual(done.stderr, "")
        self.assertEqual(done.stdout.splitlines(), list(expected))

    def test_ctrl_c_ends_a_wait_and_later_results_are_those_of_their_calls(self) -> None:
        self.check(WAITS, *["interrupted"] * 3, "7.0 1")

    def test_ctrl_c_ends_a_wait_for_room_in_the_queue_and_the_call_was_not_made(self) -> None:
        self.check(FULL_QUEUE, "interrupted", "True")

    def test_ctrl_c_leaves_a_with_block_and_its_context_goes_on(self) -> None:
        self.check(BLOCKS, "interrupted", "interrupted", "1", "1")

    def test_an_exception_before_or_after_any_call_of_the_library_shifts_no_results(self) -> None:
        with Context() as gpu:
            buffer = gpu.call("buffer_create")
            for value in [1.0, 2.0]:
                gpu.call("buffer_push", buffer, value)
            places = [(gpu._waits, "_wait_room"), (gpu, "_issue"), (gpu._waits, "_wait_result"), (gpu, "_take")]
            for steps in range(2 * len(places)):
                with self.subTest(steps=steps), ExitStack() as stack:
                    count = itertools.count(-steps)
                    for owner, name in places:
                        function = interrupting(getattr(owner, name), count)
                        stack.enter_context(mock.patch.object(owner, name, function))
                    with self.assertRaises(KeyboardInterrupt):
                        gpu.call("buffer_get", buffer, 0)
                    stack.close()
                    self.assertEqual(gpu.call("buffer_get", buffer, 1), 2.0)


def interrupting(function: Callable, count: Iterator[int]) -> Callable:
    """The function, interrupted when `count`, which advances before and after each call, reaches 0."""

    def step() -> None:
        if next(count) == 0:
            raise KeyboardInterrupt

    def call(*arguments: object) -> object:
        step()
        value = function(*arguments)
        step()
        return value

    return call


# Invalid descriptions that a library may return.
NO_DESCRIPTIONS = [
    *(b"hello", b"[]", b"{}", b"5", b"\xff\xfe", b"[" * 100_000, b'{"library": "x"}', b'{"library": 5, "functions": []}'),
    *(b'{"library": "x", "functions": %s}' % text for text in (b"7", b"[7]", b"[{}]", b'{"f": 1}')),
]
DESCRIBED = {"name": "f", "id": 1, "signature": "i:v", "args": [{"name": "a", "type": "int"}], "returns": "none"}
WRONG = [
    *({"name": 7}, {"signature": None}, {"id": "1"}, {"id": -1}, {"id": 2**64}, {"args": 3}, {"args": [{}]}, {"returns": "text"}),
    *({"args": [{"name": "a", "type": "text"}]}, {"args": [{"name": "a", "type": []}]}, {"signature": "\ud800"}),
]


class Descriptions(unittest.TestCase):
    def check(self, text: bytes) -> None:
        library = mock.Mock(_name="lib.so")
        with mock.patch.object(context, "_GET_TEXT", lambda _: lambda: text), self.subTest(text=text[:80]):
            with self.assertRaisesRegex(GpuError, "^lib.so describes its functions in a way that is not understood"):
                context._described(library)

    def test_what_is_no_description_is_an_error_of_the_library(self) -> None:
        for text in NO_DESCRIPTIONS:
            self.check(text)
        for wrong in WRONG:
            self.check(json.dumps({"library": "x", "functions": [DESCRIBED | wrong]}).encode())

    def test_a_library_that_lacks_functions_of_the_contract_is_refused_with_their_names(self) -> None:
        has = ("libgpu_describe", "gpu_validate_api", "gpu_init", "gpu_call", "gpu_get_result", "gpu_get_error")
        with mock.patch.object(ctypes, "CDLL", return_value=mock.Mock(spec=has)):
            with self.assertRaisesRegex(GpuError, "lib.so exports no gpu_discard"):
                context._opened(Path("lib.so"))


@needs_library
class Arguments(unittest.TestCase):
    def test_a_call_of_what_is_no_name_is_refused(self) -> None:
        with Context() as gpu:
            for name in (5, None, ["mesh_ranks"], b"mesh_ranks"):
                with self.subTest(name=name), self.assertRaisesRegex(TypeError, "by its name, a text"):
                    gpu.call(name)


@needs_library
class Signals(unittest.TestCase):
    @unittest.skipUnless(sys.platform == "linux", "the system does not say which signals are handled")
    def test_crashes_are_left_to_python(self) -> None:
        with Context():
            (caught,) = re.findall(r"SigCgt:\s*(\w+)", Path("/proc/self/status").read_text())
            self.assertFalse(int(caught, 16) >> (signal.SIGSEGV - 1) & 1)


@needs_library
class Forked(FolderTest):
    def test_a_child_that_was_forked_after_the_first_call_is_told_so_at_once(self) -> None:
        with Context() as gpu:
            self.assertEqual(norm(gpu, 3.0, -4.0), 5.0)
            for use in (lambda: norm(gpu, 1.0), lambda: Context(), gpu.discard):
                reading, writing = os.pipe()
                with warnings.catch_warnings(action="ignore"):
                    child = os.fork()
                if child == 0:
                    try:
                        use()
                        text = "it worked"
                    except GpuError as error:
                        text = str(error)
                    os.write(writing, text.encode())
                    os._exit(0)
                os.close(writing)
                with open(reading) as pipe:
                    self.assertIn("this process was made by fork()", pipe.read())
                os.waitpid(child, 0)
            self.assertEqual(norm(gpu, 5.0, 12.0), 13.0)

    def test_the_processes_of_the_readme_work(self) -> None:
        blocks = re.findall(r"```python\n(.*?)```", README.read_text(), re.DOTALL)
        (code,) = (block for block in blocks if "multiprocessing" in block)
        with_path = {**os.environ, "PYTHONPATH": str(SOURCES)}
        # Spawned processes import the main program, so it has to be a file.
        command = [sys.executable, self.file("program.py", code)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=300, env=with_path)
        self.assertEqual((done.stdout, done.stderr), ("[5.0, 13.0]\n", ""))


if __name__ == "__main__":
    unittest.main()
