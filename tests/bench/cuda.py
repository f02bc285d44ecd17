"""Measures the CUDA kernels on a card, compared with its memory bandwidth and with another library.

    cargo xtask bench cuda [--no-write] [--json PATH] [--small] [--rounds N] [--device N] [--rival-python PATH]

builds what this needs, and then runs it. `crates/cuda/examples/cuda_speed` measures the kernels and checks their
results; then `cuda_rival.py` encodes the same batches with `qumat-qdp`, on the same card. That library needs a separate
Python (3.10 to 3.12, with PyTorch for CUDA), which `--rival-python` names; if it cannot be imported, the report says
so.

The table is written to docs/performance.md, between its markers, if the card is a real one and everything was measured
in full size.
"""

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

import cuda_report
import report

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
PAGE = ROOT / "docs" / "performance.md"


def main() -> int:
    options = parse_arguments()
    figures, failed = kernels(options)
    if "skipped" in figures:
        print(f"skipped: {figures['skipped']}")
        return 0
    figures["rival"] = rival(options, figures)
    text = cuda_report.section(figures)
    print(text)
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1) + "\n")
    if failed:
        print("error: a result is wrong or the driver failed; see the table", file=sys.stderr)
        return 1
    if options.write:
        write(figures, text)
    return 0


def parse_arguments() -> argparse.Namespace:
    program = ROOT / "target" / "figures" / "examples" / "cuda_speed"
    parser = argparse.ArgumentParser(prog="cargo xtask bench cuda", description="Measure the CUDA kernels on a card.")
    parser.add_argument("--no-write", dest="write", action="store_false", help="leave docs/performance.md as it is")
    parser.add_argument("--json", type=Path, metavar="PATH", help="write all figures there, too")
    parser.add_argument("--small", action="store_true", help="sizes that only show that it works; writes no file")
    parser.add_argument("--rounds", type=int, default=15, metavar="N", help="the number of rounds, of which medians are taken (15)")
    parser.add_argument("--device", type=int, default=0, metavar="N", help="the card's number (0)")
    parser.add_argument("--rival-python", default=sys.executable, metavar="PATH", help="a Python that has qumat-qdp")
    parser.add_argument("--program", type=Path, default=program, help=argparse.SUPPRESS)
    return parser.parse_args()


def kernels(options: argparse.Namespace) -> tuple[dict, bool]:
    """The figures of the example, or the reason why there are none; and whether a result is wrong."""
    command = [options.program, "--json", "--rounds", str(options.rounds), "--device", str(options.device)]
    if options.small:
        command.append("--small")
    process = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    if not process.stdout:
        raise SystemExit(f"{options.program.name} failed; its messages are above")
    return json.loads(process.stdout), process.returncode != 0


def rival(options: argparse.Namespace, figures: dict) -> dict:
    """The other library's figures for the same batches, or the reason why there are none."""
    batches = json.dumps(figures["batches"])
    script = [HERE / "cuda_rival.py", batches, str(options.rounds), str(options.device)]
    # The other Python has its own paths.
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")}
    try:
        process = subprocess.run([options.rival_python, *script], stdout=subprocess.PIPE, text=True, env=environment)
        return json.loads(process.stdout)
    except (OSError, json.JSONDecodeError) as error:
        return {"missing": f"{options.rival_python} does not run it: {error}"}


def write(figures: dict, text: str) -> None:
    """Writes the table to the page, unless the figures mean nothing."""
    if reason := cuda_report.why_not_to_keep(figures):
        print(f"docs/performance.md is left as it is: {reason}", file=sys.stderr)
    else:
        report.write(PAGE, {"cuda": text})


if __name__ == "__main__":
    sys.exit(main())
