"""Tests the table that `cargo xtask bench cuda` writes, with made-up figures, and when it is not written."""

import contextlib
import io
import sys
import unittest
from pathlib import Path
from unittest import mock

BENCHES = Path(__file__).resolve().parents[2] / "tests" / "bench"
sys.path.insert(0, str(BENCHES))

import cuda  # noqa: E402
import cuda_report  # noqa: E402

SIZE = "4 rows of 8, 3 qubits"


def figures(**other) -> dict:
    """Figures of a card with one batch, and of a rival that takes twice as long."""
    figure = {"seconds": 0.002, "count": 4, "of": "rows", "beside": None, "times": None, "wanted": None}
    rows = [{"what": cuda_report.OURS, "size": SIZE, "figure": figure}]
    batch = {"rows": 4, "values": 8, "qubits": 3}
    rival = {"version": "0.2.0", "batches": [batch | {"seconds": 0.004}]}
    card = {"device": "NVIDIA H200", "free_memory": 1 << 37, "rounds": 15, "small": False}
    return card | {"rows": rows, "batches": [batch], "rival": rival} | other


class Report(unittest.TestCase):
    def test_card_figures_and_rival(self) -> None:
        text = cuda_report.section(figures())
        self.assertIn("One NVIDIA H200, 128 GiB of its memory free; medians of 15 rounds.", text)
        self.assertIn(f"| {cuda_report.OURS} | {SIZE} | 2.000 | 0.00 million rows/s |  |  |  |  |", text)
        self.assertIn(
            f"| qumat-qdp 0.2.0, the same | {SIZE} | 4.000 | 0.00 million rows/s | ours | 0.00 million rows/s | 0.50 |  |", text
        )

    def test_goals_and_bytes(self) -> None:
        figure = {"seconds": 0.5, "count": 10**12, "of": "bytes", "times": 0.8, "beside": {"what": "a copy", "seconds": 0.4}}
        wanted = {"text": "at least 0.9 times", "reached": False}
        row = {"what": "encode", "size": "34 qubits", "figure": figure | {"wanted": wanted}}
        text = cuda_report.section(figures(rows=[row], rival={"missing": "no such module"}))
        self.assertIn(
            "| encode | 34 qubits | 500.000 | 2,000 GB/s | a copy | 2,500 GB/s | 0.80 | at least 0.9 times: missed |", text
        )
        self.assertTrue(text.endswith("- qumat-qdp: not measured, no such module"))

    def test_what_has_no_figure_is_listed(self) -> None:
        rows = [
            {"what": "encode", "size": "34 qubits", "left_out": "no room"},
            {"what": cuda_report.OURS, "size": SIZE, "failed": "a wrong norm"},
        ]
        rival = {"version": "0.2.0", "batches": [{"rows": 4, "values": 8, "qubits": 3, "failed": "refused"}]}
        lines = cuda_report.section(figures(rows=rows, rival=rival)).split("\n")
        self.assertEqual(
            lines[-3:],
            [
                "- encode, 34 qubits: left out, no room",
                f"- {cuda_report.OURS}, {SIZE}: failed, a wrong norm",
                f"- qumat-qdp 0.2.0, the same, {SIZE}: failed, refused",
            ],
        )


class Page(unittest.TestCase):
    def written(self, **other) -> dict | None:
        """The text that would be written to the page."""
        with mock.patch.object(cuda.report, "write") as write, contextlib.redirect_stderr(io.StringIO()) as said:
            cuda.write(figures(**other), "the table")
        self.assertEqual(write.called, said.getvalue() == "")
        return write.call_args.args[1] if write.called else None

    def test_figures_of_a_card_are_written(self) -> None:
        self.assertEqual(self.written(), {"cuda": "the table"})

    def test_figures_that_mean_nothing_are_not(self) -> None:
        self.assertIsNone(self.written(device="Emulator 0"))
        self.assertIsNone(self.written(small=True))

    def test_the_page_has_the_place(self) -> None:
        text = cuda.PAGE.read_text()
        self.assertIn("<!-- begin cuda -->\n", text)
        self.assertIn("<!-- end cuda -->", text)


if __name__ == "__main__":
    unittest.main()
