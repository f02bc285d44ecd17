"""Shared helpers of the tests in this folder. Importing it makes the package importable from a checkout."""

import os
import stat
import sys
import tempfile
import unittest
from contextlib import AbstractContextManager
from pathlib import Path
from unittest import mock

SOURCES = Path(__file__).resolve().parent.parent / "src"
sys.path.insert(0, str(SOURCES))

# A program's results must not depend on the number of ranks.
RANKS = [1, 4]
# How ranks exchange data: the values of LIBGPU_TRANSPORT that tests run programs with.
TRANSPORTS = ["threads", "processes"] if sys.platform == "linux" else ["threads"]
# The MPI of tests, which `cargo xtask setup --mpi` fetches. Another one can be named.
MPI = Path(os.environ.get("LIBGPU_MPI") or Path(__file__).resolve().parent.parent.parent / ".deps" / "mpi-mpich")
if sys.platform == "linux" and MPI.exists():
    TRANSPORTS.append("mpi")
    os.environ["LIBGPU_MPI"] = str(MPI)


def layouts() -> list[dict[str, str]]:
    """The variables for each number of ranks and each transport that programs are tested with; the first has one rank."""
    alone = {"LIBGPU_RANKS": "1"}
    counts = {"threads": [2, 4], "processes": [2, 4], "mpi": [2, 4]}
    several = [(transport, ranks) for transport in TRANSPORTS for ranks in counts[transport]]
    return [alone, *({"LIBGPU_RANKS": str(ranks), "LIBGPU_TRANSPORT": transport} for transport, ranks in several)]


def is_missing(variable: str) -> bool:
    return not Path(os.environ.get(variable, "")).is_file()


needs_compiler = unittest.skipIf(is_missing("QIS_COMPILER"), "QIS_COMPILER names no compiler")
needs_library = unittest.skipIf(is_missing("LIBGPU_PATH"), "LIBGPU_PATH names no GPU library")


def on_ranks(count: int) -> AbstractContextManager:
    """Runs programs on `count` ranks in this block."""
    return mock.patch.dict("os.environ", LIBGPU_RANKS=str(count))


class FolderTest(unittest.TestCase):
    """A test with an empty folder."""

    def setUp(self) -> None:
        holder = tempfile.TemporaryDirectory()
        self.addCleanup(holder.cleanup)
        self.folder = Path(holder.name).resolve()

    def file(self, name: str, content: str = "") -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
        return path

    def executable(self, name: str, script: str) -> Path:
        """A Python program that replaces another program."""
        path = self.file(name, f"#!{sys.executable}\n{script}")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        return path
