"""Tests the demo, on one rank and on several."""

import argparse
import os
import subprocess
import sys
import unittest
from unittest import mock

from support import SOURCES, FolderTest, layouts, needs_compiler, needs_library

sys.path.append(str(SOURCES.parent.parent / "examples"))
import demo


@needs_compiler
@needs_library
class Demo(FolderTest):
    def run_on(self, layout: dict[str, str]) -> demo.Result:
        folder = self.folder / "-".join(layout.values())
        options = argparse.Namespace(folder=folder, platform="helios", opt_level=2)
        with mock.patch.dict("os.environ", layout):
            return demo.run(options, demo.Journey())

    def test_the_simulator_holds_the_data_whatever_the_ranks(self) -> None:
        alone = self.run_on(layouts()[0])
        for layout in layouts():
            with self.subTest(layout=layout):
                result = self.run_on(layout)
                self.assertAlmostEqual(demo.fidelity(result), 1.0, delta=demo.TOLERANCE)
                # Floats are equal to the last bit.
                self.assertEqual(result.norm, alone.norm)
                self.assertEqual(list(result.amplitudes), list(alone.amplitudes))

    def test_a_wrong_configuration_is_told_in_a_line(self) -> None:
        for variables, words in [
            ({"LIBGPU_RANKS": "0"}, "LIBGPU_RANKS"),
            ({"LIBGPU_LOG": "/nowhere/log"}, "/nowhere/log"),
        ]:
            command = [sys.executable, demo.__file__, "--folder", str(self.folder)]
            done = subprocess.run(command, env=os.environ | variables, capture_output=True, text=True, timeout=120)
            self.assertEqual(done.returncode, 1)
            self.assertRegex(done.stderr, f"^demo: libgpu: .*{words}.*\n$")


if __name__ == "__main__":
    unittest.main()
