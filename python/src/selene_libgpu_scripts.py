"""The programs that the package brings along, as commands of the environment that it is installed in.

A module of its own: a command is not to wait until Guppy and Selene are loaded.
"""

import os
import subprocess
import sys
from pathlib import Path

BUNDLED = Path(__file__).parent / "selene_libgpu" / "_bundled"


def run_bundled() -> None:
    """Runs the program of this package that has the name of this script."""
    program = BUNDLED / f"{Path(sys.argv[0]).stem}{'.exe' if os.name == 'nt' else ''}"
    if not program.is_file():
        raise SystemExit(
            f"{program.stem} is not in this install of selene-libgpu; `pip install ./python` in a checkout brings it"
        )
    if os.name == "nt":
        raise SystemExit(subprocess.run([program, *sys.argv[1:]]).returncode)
    os.execv(program, [str(program), *sys.argv[1:]])
