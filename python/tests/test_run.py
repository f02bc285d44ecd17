"""Starts programs with libgpu-run: with each transport and each MPI, with logs, and with ranks that die."""

import os
import signal
import subprocess
import sys
import time
import unittest
from pathlib import Path

from support import SOURCES, FolderTest, needs_library

LIBRARY = Path(os.environ.get("LIBGPU_PATH", ""))
RUN = LIBRARY.with_name("libgpu-run")
DEPS = SOURCES.parent.parent / ".deps"
# What `cargo xtask setup --mpi` fetches.
MPIS = [path for name in ("mpi-openmpi5", "mpi-openmpi4", "mpi-mpich") if (path := DEPS / name).exists()]
# Keeps messages on this machine.
LOCAL = {
    "OMPI_MCA_btl_tcp_if_include": "lo",
    "OMPI_MCA_oob_tcp_if_include": "lo",
    "HYDRA_IFACE": "lo",
    "FI_TCP_IFACE": "lo",
}

PROGRAM = """
import os, signal, sys
from pathlib import Path
from selene_libgpu import Context

def children(process):
    lists = Path(f"/proc/{process}/task").glob("*/children")
    return [int(word) for text in lists for word in text.read_text().split()]

with Context() as gpu:
    buffer = gpu.call("buffer_create")
    gpu.call("buffer_resize", buffer, 100)
    gpu.call("buffer_fill", buffer, 1.0)
    gpu.call("all_reduce", buffer, 0)
    print("sum", gpu.call("buffer_get", buffer, 99), flush=True)
    print("a word on the side", file=sys.stderr, flush=True)
    if sys.argv[1] == "kill":
        os.kill(children(os.getpid())[0], signal.SIGKILL)
        for _ in range(1000):
            gpu.call("all_reduce", buffer, 1)
            gpu.call("buffer_get", buffer, 0)
sys.exit(int(sys.argv[1]))
"""

# Kills another rank of its job, and has something to do after the error.
AFTER_A_DEATH = """
import os, signal, time
from pathlib import Path
from selene_libgpu import Context, GpuError

with Context() as gpu:
    buffer = gpu.call("buffer_create")
    gpu.call("all_reduce", buffer, 0)
    lists = Path(f"/proc/{os.getppid()}/task").glob("*/children")
    ranks = [int(word) for text in lists for word in text.read_text().split()]
    os.kill(next(rank for rank in ranks if rank != os.getpid()), signal.SIGKILL)
    try:
        for _ in range(1_000_000):
            gpu.call("all_reduce", buffer, 1)
            gpu.call("buffer_len", buffer)
    except GpuError as error:
        time.sleep(1.5)
        print("saved after:", error, flush=True)
        os._exit(0)
"""

JOBS = """
[[jobs]]
name = "good"
program = {good}
ranks = 2

[[jobs]]
name = "bad"
program = {bad}
ranks = 2
transport = "threads"
"""


@needs_library
@unittest.skipUnless(sys.platform == "linux" and RUN.is_file(), "there is no libgpu-run beside the library")
class Run(FolderTest):
    def setUp(self) -> None:
        super().setUp()
        self.program = self.file("program.py", PROGRAM)

    def words(self, task: str) -> list[str]:
        return [sys.executable, str(self.program), task]

    def run_with(self, *words: str, **variables: str) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, **LOCAL, "PYTHONPATH": str(SOURCES), "LIBGPU_BACKEND": "cpu", **variables}
        command = [RUN, *words]
        return subprocess.run(command, env=environment, cwd=self.folder, capture_output=True, text=True, timeout=120)

    def started(self, transport: str, task: str, *flags: str, **variables: str) -> subprocess.CompletedProcess[str]:
        command = ["--ranks", "3", "--transport", transport, *flags, "--", *self.words(task)]
        return self.run_with(*command, **variables)

    def logs(self, folder: str = "logs") -> list[str]:
        return sorted(path.name for path in (self.folder / folder).iterdir())

    def test_ranks_are_threads_or_processes(self) -> None:
        for transport in ["threads", "processes"]:
            with self.subTest(transport=transport):
                done = self.started(transport, "5")
                self.assertEqual((done.returncode, done.stdout), (5, "sum 3.0\n"), done.stderr)

    def test_each_rank_has_a_log_and_lines_with_its_number(self) -> None:
        done = self.started("processes", "0", "--logs", "logs", "-v")
        self.assertEqual((done.returncode, done.stdout), (0, "sum 3.0\n"), done.stderr)
        self.assertIn("[rank 0] a word on the side\n", done.stderr)
        self.assertEqual(self.logs(), ["rank-0.log", "rank-1.log", "rank-2.log"])
        self.assertIn("sum 3.0\n", (self.folder / "logs" / "rank-0.log").read_text())

    def test_a_rank_that_is_killed_is_the_programs_error(self) -> None:
        done = self.started("processes", "kill", "--logs", "logs")
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertRegex(done.stderr, r"rank 1 died: its process \d+ was killed \(SIGKILL\)")
        self.assertIn("rank 1 died", (self.folder / "logs" / "rank-0.log").read_text())

    @unittest.skipUnless(MPIS, "there is no MPI in .deps")
    def test_ranks_are_those_of_each_mpi(self) -> None:
        for mpi in MPIS:
            with self.subTest(mpi=mpi.name):
                path = f"{mpi / 'bin'}:{os.environ['PATH']}"
                done = self.started("mpi", "5", "--logs", mpi.name, LIBGPU_MPI=str(mpi), PATH=path)
                self.assertEqual(done.returncode, 5, f"{done.stdout}{done.stderr}")
                self.assertIn("sum 3.0\n", done.stdout)
                self.assertEqual(self.logs(mpi.name), ["rank-0.log", "rank-1.log", "rank-2.log"])

    @unittest.skipUnless((DEPS / "mpi-openmpi5").exists(), "there is no Open MPI 5 in .deps")
    def test_a_program_goes_on_after_a_death_where_mpi_reports_it(self) -> None:
        mpi = DEPS / "mpi-openmpi5"
        program = self.file("after.py", AFTER_A_DEATH)
        flags = ["--with-ft", "ulfm", "--allow-run-as-root", "--oversubscribe", "-n", "1"]
        workers = [":", "-n", "2", str(LIBRARY.with_name("libgpu-worker"))]
        variables = {"PYTHONPATH": str(SOURCES), "LIBGPU_MPI": str(mpi), "LIBGPU_TRANSPORT": "mpi", "LIBGPU_RANKS": "3"}
        command = [mpi / "bin/mpirun", *flags, sys.executable, str(program), *workers]
        environment = {**os.environ, **LOCAL, **variables}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
        self.assertRegex(done.stdout, r"saved after: .*rank \d (died|left)", done.stderr)

    def test_jobs_of_a_file_run_and_say_how_they_fared(self) -> None:
        # A list of texts is written in TOML as in Python, but for its quotes.
        good, bad = (str(self.words(task)).replace("'", '"') for task in ("0", "7"))
        self.file("jobs.toml", JOBS.format(good=good, bad=bad))
        done = self.run_with("--jobs", "jobs.toml", "--devices", "0-3", "--logs", "logs")
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn("good: passed", done.stderr)
        self.assertIn("bad: failed: exit status 7", done.stderr)
        self.assertEqual(self.logs("logs/good"), ["rank-0.log", "rank-1.log"])


# Prints the processes of its ranks, and calls until it is interrupted twice.
INTERRUPTED = """
import os, sys
from pathlib import Path
from selene_libgpu import Context

def children():
    lists = Path("/proc/self/task").glob("*/children")
    return sorted(word for text in lists for word in text.read_text().split())

with Context() as gpu:
    buffer = gpu.call("buffer_create")
    gpu.call("all_reduce", buffer, 0)
    gpu.call("buffer_len", buffer)
    before = children()
    child = os.fork() if sys.argv[1:] else None
    if child == 0:
        sys.stdin.read()
        os._exit(0)
    print(*before, flush=True)
    for _ in range(2):
        try:
            while True:
                gpu.call("all_reduce", buffer, 0)
                gpu.call("buffer_len", buffer)
        except KeyboardInterrupt:
            print("interrupted", gpu.call("buffer_len", buffer), children() == before, flush=True)
"""


def is_running(process: str) -> bool:
    stat = Path(f"/proc/{process}/stat")
    try:
        return stat.read_text().rpartition(")")[2].split()[0] not in ("Z", "X")
    except OSError:
        return False


@needs_library
@unittest.skipUnless(sys.platform == "linux", "ranks are processes on Linux")
class Processes(FolderTest):
    def start(self, *arguments: str) -> subprocess.Popen[str]:
        ranks = {"LIBGPU_TRANSPORT": "processes", "LIBGPU_RANKS": "3", "PYTHONPATH": str(SOURCES)}
        command = [sys.executable, "-W", "ignore", str(self.file("program.py", INTERRUPTED)), *arguments]
        started = subprocess.Popen(
            command,
            env={**os.environ, **ranks},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        # Whatever happens, nothing stays; pipes end with the processes.
        self.addCleanup(started.communicate)
        self.addCleanup(started.kill)
        return started

    def workers(self, started: subprocess.Popen[str]) -> list[str]:
        assert started.stdout is not None
        workers = started.stdout.readline().split()
        self.assertEqual(len(workers), 2)
        return workers

    def check_ended(self, workers: list[str]) -> None:
        deadline = time.monotonic() + 30
        while any(map(is_running, workers)) and time.monotonic() < deadline:
            time.sleep(0.001)
        self.assertEqual([worker for worker in workers if is_running(worker)], [])

    def test_ctrl_c_interrupts_the_program_and_no_other_rank(self) -> None:
        started = self.start()
        workers = self.workers(started)
        for _ in range(2):
            time.sleep(0.1)
            os.killpg(started.pid, signal.SIGINT)
            self.assertEqual(started.stdout.readline(), "interrupted 0 True\n")
        self.assertEqual(started.wait(timeout=30), 0)
        self.check_ended(workers)

    def test_ranks_end_with_the_program_while_a_forked_child_lives(self) -> None:
        started = self.start("fork")
        workers = self.workers(started)
        started.kill()
        self.check_ended(workers)


if __name__ == "__main__":
    unittest.main()
