"""Runs the programs in the package as commands of the environment that it is installed in.

This is a separate module, so that a command does not load Guppy and Selene first.
"""

import os
import subprocess
import sys
from pathlib import Path

BUNDLED = Path(__file__).parent / "selene_libgpu" / "_bundled"


def run_bundled() -> None:
    """Runs the program in this package that is named like this script."""
    program = BUNDLED / f"{Path(sys.argv[0]).stem}{'.exe' if os.name == 'nt' else ''}"
    if not program.is_file():
        raise SystemExit(
            f"{program.stem} is not in this install of selene-libgpu; `pip install ./python` in a checkout brings it"
        )
    if os.name == "nt":
        raise SystemExit(subprocess.run([program, *sys.argv[1:]]).returncode)
    os.execv(program, [str(program), *sys.argv[1:]])
