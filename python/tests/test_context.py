"""Calls of libgpu from Python: two threads, an interrupt, a fork."""

import os
import re
import subprocess
import sys
import unittest
import warnings
from pathlib import Path

from support import SOURCES, FolderTest, needs_library

from selene_libgpu import Context, GpuError

README = Path(__file__).resolve().parent.parent / "README.md"


def norm(gpu: Context, *values: float) -> float:
    buffer = gpu.call("buffer_create")
    for value in values:
        gpu.call("buffer_push", buffer, value)
    return gpu.call("state_norm", gpu.call("amplitude_encode", buffer, 1))


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
        # Processes that are spawned import the main program, so it has to be a file.
        command = [sys.executable, self.file("program.py", code)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=300, env=with_path)
        self.assertEqual((done.stdout, done.stderr), ("[5.0, 13.0]\n", ""))


if __name__ == "__main__":
    unittest.main()
