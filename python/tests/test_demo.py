"""The demo, on one rank and on several."""

import argparse
import sys
import unittest

from support import RANKS, SOURCES, FolderTest, needs_compiler, needs_library, on_ranks

sys.path.append(str(SOURCES.parent.parent / "examples"))
import demo


@needs_compiler
@needs_library
class Demo(FolderTest):
    def run_on(self, ranks: int) -> demo.Result:
        options = argparse.Namespace(folder=self.folder / str(ranks), platform="helios", opt_level=2)
        with on_ranks(ranks):
            return demo.run(options, demo.Journey())

    def test_the_simulator_holds_the_data_whatever_the_ranks(self) -> None:
        found = {ranks: self.run_on(ranks) for ranks in RANKS}
        for ranks, result in found.items():
            with self.subTest(ranks=ranks):
                self.assertAlmostEqual(demo.fidelity(result), 1.0, delta=demo.TOLERANCE)
                # Equal floats, to the last bit.
                self.assertEqual(result.norm, found[1].norm)
                self.assertEqual(list(result.amplitudes), list(found[1].amplitudes))


if __name__ == "__main__":
    unittest.main()
