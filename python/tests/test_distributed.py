"""Tests programs on several ranks over MPI: `mpirun` of each MPI in `.deps` starts `distributed_program.py`."""

import os
import re
import signal
import subprocess
import sys
import unittest
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from support import SOURCES, FolderTest, needs_library

from selene_libgpu import Context
from selene_libgpu.distributed import Communicator

ROOT = SOURCES.parent.parent
PROGRAM = Path(__file__).with_name("distributed_program.py")

LIBRARY = Path(os.environ.get("LIBGPU_PATH", "")).resolve()

on_linux = unittest.skipUnless(sys.platform == "linux", "ranks over MPI need Linux")

# The longest that a job may take, in seconds.
LONGEST = 60

# What keeps MPIs to this machine.
LOCAL = {
    "OMPI_MCA_btl_tcp_if_include": "lo",
    "OMPI_MCA_oob_tcp_if_include": "lo",
    "HYDRA_IFACE": "lo",
    "FI_TCP_IFACE": "lo",
    "UCX_NET_DEVICES": "lo",
    "TMPDIR": "/tmp",
    # Ranks may outnumber the processors, and Open MPI would not let others run while it waits.
    "OMPI_MCA_mpi_yield_when_idle": "1",
}


class Mpi(NamedTuple):
    """An MPI that `.deps` may have."""

    name: str
    library: str
    options: tuple[str, ...] = ()

    @property
    def folder(self) -> Path:
        return (ROOT / ".deps" / self.name).resolve()

    def packages(self) -> list[Path]:
        """The folders of packages that have mpi4py for this Python."""
        major, minor, *_ = sys.version_info
        return [path.parent for path in self.folder.glob(f"lib/python{major}.{minor}/site-packages/mpi4py")]

    def missing(self) -> str | None:
        """Why no job can be started."""
        if not (self.folder / "bin" / "mpirun").is_file():
            return f"there is no MPI in .deps/{self.name}; `cargo xtask setup --mpi` fetches it"
        return None if self.packages() else f"there is no mpi4py for this Python in .deps/{self.name}"

    def run(self, ranks: int, *command: str | Path, **variables: str) -> tuple[int, str]:
        """Runs a command on ranks; the exit status and what they wrote."""
        library = self.folder / "lib"
        variables = LOCAL | {
            "LD_LIBRARY_PATH": os.pathsep.join([str(library), str(LIBRARY.parent)]),
            "MPI4PY_LIBMPI": str(library / self.library),
            "PYTHONPATH": os.pathsep.join(map(str, [SOURCES, *self.packages()])),
            **variables,
        }
        launch = [self.folder / "bin" / "mpirun", *self.options, "-n", str(ranks)]
        return ended([*launch, *command], unconfigured(os.environ) | variables)


def unconfigured(environment: Mapping[str, str]) -> dict[str, str]:
    """Without the settings of libgpu, which tests choose themselves: `LIBGPU_MPI`, for instance, names one MPI."""
    is_setting = re.compile("LIBGPU_(?!PATH$)").match
    return {name: value for name, value in environment.items() if not is_setting(name)}


def ended(command: list, environment: dict[str, str]) -> tuple[int, str]:
    """Runs a command to its end, or ends it with all that it has started."""
    streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    with subprocess.Popen(command, env=environment, text=True, start_new_session=True, **streams) as job:
        try:
            text, _ = job.communicate(timeout=LONGEST)
        except subprocess.TimeoutExpired:
            os.killpg(job.pid, signal.SIGKILL)
            text, _ = job.communicate()
            text += f"\nthe job did not end within {LONGEST} s"
        return job.returncode, text


OPEN = ("--allow-run-as-root", "--oversubscribe")
MPIS = [
    Mpi("mpi-openmpi5", "libmpi.so.40", OPEN),
    Mpi("mpi-openmpi4", "libmpi.so.40", OPEN),
    Mpi("mpi-mpich", "libmpi.so.12"),
]


def skip_without(test: unittest.TestCase, mpi: Mpi) -> None:
    """Skips a test whose MPI is missing, and says so even where skips are only counted."""
    missing = mpi.missing()
    if missing:
        print(f"skipped: {missing}", file=sys.stderr)
        test.skipTest(missing)


@needs_library
@on_linux
class Page(FolderTest):
    """The programs of the page on scaling out print what it shows."""

    def setUp(self) -> None:
        super().setUp()
        text = (ROOT / "docs" / "scaling-out.md").read_text()
        section = re.search(r"^## Programs on every rank.*?^## ", text, re.DOTALL | re.MULTILINE)[0]
        blocks = re.findall(r"^```(\w+)\n(.*?)^```$", section, re.DOTALL | re.MULTILINE)
        self.assertEqual([language for language, _ in blocks], ["python", "sh", "text", "c", "sh", "text"])
        python, self.in_python, self.python_prints, c, self.in_c, self.c_prints = (text for _, text in blocks)
        self.file("spmd.py", python)
        self.file("spmd.c", c)

    def test_the_program_in_python_prints_what_the_page_shows(self) -> None:
        self.assertEqual(self.in_python, "mpirun -n 2 python spmd.py\n")
        for mpi in MPIS:
            with self.subTest(mpi=mpi.name):
                skip_without(self, mpi)
                self.assertEqual(mpi.run(2, sys.executable, self.folder / "spmd.py"), (0, self.python_prints))

    def test_the_program_in_c_prints_what_the_page_shows(self) -> None:
        compiling, running = self.in_c.splitlines()
        self.assertEqual(running, "mpirun -n 2 ./spmd")
        compiler, *words = compiling.replace("target/release", str(LIBRARY.parent)).split()
        words = [re.sub("^-I", f"-I{ROOT}/", word) for word in words]
        for mpi in MPIS:
            with self.subTest(mpi=mpi.name):
                skip_without(self, mpi)
                command = [mpi.folder / "bin" / compiler, *words]
                subprocess.run(command, cwd=self.folder, check=True, capture_output=True, timeout=LONGEST)
                self.assertEqual(mpi.run(2, self.folder / "spmd"), (0, self.c_prints))


@needs_library
@on_linux
class Jobs(unittest.TestCase):
    def check(self, mpi: Mpi, ranks: int, case: str, **variables: str) -> None:
        skip_without(self, mpi)
        status, text = mpi.run(ranks, sys.executable, PROGRAM, case, **variables)
        self.assertEqual((status, text.count("passed\n")), (0, ranks), text)

    def test_programs_on_2_and_4_ranks_of_each_mpi(self) -> None:
        for mpi in MPIS:
            for ranks in (2, 4):
                with self.subTest(mpi=mpi.name, ranks=ranks):
                    self.check(mpi, ranks, "usual")

    def test_another_number_of_ranks_on_one_rank_is_an_error_on_all(self) -> None:
        for mpi in MPIS:
            with self.subTest(mpi=mpi.name):
                self.check(mpi, 2, "other_ranks")

    def test_the_transport_of_other_contexts_does_not_matter(self) -> None:
        for transport in ("processes", "mpi"):
            with self.subTest(transport=transport):
                self.check(MPIS[0], 2, "usual", LIBGPU_TRANSPORT=transport)


@needs_library
class WithoutMpi(unittest.TestCase):
    def test_what_is_no_communicator_is_refused_and_mpi4py_is_not_imported(self) -> None:
        with self.assertRaisesRegex(TypeError, "comm is a communicator of mpi4py"):
            Context(comm=0)
        self.assertNotIn("mpi4py", sys.modules)


class Devices(unittest.TestCase):
    def test_processes_take_the_devices_of_a_machine_in_turn(self) -> None:
        self.assertEqual([Communicator.device_of_rank(rank, [2, 5]) for rank in range(4)], [2, 5, 2, 5])
        for rank, devices, words in [(0, [], "devices is empty"), (-1, [0], "counted from 0")]:
            with self.assertRaisesRegex(ValueError, words):
                Communicator.device_of_rank(rank, devices)


if __name__ == "__main__":
    unittest.main()
