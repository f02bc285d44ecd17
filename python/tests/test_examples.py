"""Runs the examples with ranks. Each compares its results with NumPy, and exits with 0 if they agree."""

import os
import subprocess
import sys
import unittest

from support import SOURCES, TRANSPORTS, needs_compiler, needs_library

EXAMPLES = SOURCES.parent.parent / "examples"

# The numbers of ranks for each example that runs in Selene.
IN_SELENE = {
    "all_reduce": [3],
    "producer_consumer": [2],
    "notification": [1, 4],
    "mixture_of_experts": [4],
}


def run(name: str, *options: str, **variables: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, EXAMPLES / f"{name}.py", *options]
    return subprocess.run(command, env=os.environ | variables, capture_output=True, text=True, timeout=600)


@needs_library
class Examples(unittest.TestCase):
    def check(self, name: str, *options: str) -> str:
        done = run(name, *options)
        self.assertEqual(done.returncode, 0, f"{done.stdout}\n{done.stderr}")
        return done.stdout

    @needs_compiler
    def test_the_results_are_those_of_numpy_with_every_transport(self) -> None:
        for transport in TRANSPORTS:
            for name, all_ranks in IN_SELENE.items():
                for ranks in all_ranks:
                    with self.subTest(name=name, transport=transport, ranks=ranks):
                        shown = self.check(name, "--ranks", str(ranks), "--transport", transport)
                        self.assertIn("the same as numpy's", shown)

    @needs_compiler
    def test_a_wrong_option_is_told_in_a_line(self) -> None:
        for option, value in [("ranks", "65"), ("transport", "pigeons")]:
            done = run("all_reduce", f"--{option}", value)
            self.assertEqual(done.returncode, 1)
            self.assertRegex(done.stderr, f"^{option}='?{value}'?: .*\n$")

    def test_the_state_of_34_qubits_is_smaller_where_that_is_asked_for(self) -> None:
        for transport in TRANSPORTS:
            with self.subTest(transport=transport):
                options = ["--qubits", "10", "--devices", "0-2", "--ranks", "3", "--transport", transport]
                shown = self.check("thirty_four_qubits", *options)
                self.assertIn("device 0 of 3: amplitudes 0 to 341, 2,736 bytes", shown)
                self.assertIn("device 2 of 3: amplitudes 683 to 1,023", shown)
                self.assertIn("norm: 1\n", shown)
        self.check("thirty_four_qubits", "--qubits", "1")

    def test_a_state_without_memory_is_refused_with_both_figures(self) -> None:
        done = run("thirty_four_qubits", LIBGPU_MEMORY="1 GiB", LIBGPU_BACKEND="cpu")
        self.assertEqual(done.returncode, 2, f"{done.stdout}\n{done.stderr}")
        self.assertIn("137,438,953,472 bytes (128 GiB)", done.stdout)
        self.assertRegex(done.stdout, r"refused: .*137438953472 bytes are needed, \d+ of the 1073741824")


if __name__ == "__main__":
    unittest.main()
