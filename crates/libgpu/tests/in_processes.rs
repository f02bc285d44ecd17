//! The tests of other files once more, with ranks that are processes: those that libgpu starts, and those of an MPI job.

#![cfg(target_os = "linux")]
#![allow(
    clippy::duplicate_mod,
    reason = "each of the files brings what it shares with others"
)]

use std::path::Path;
use std::process::Command;

#[path = "datasets.rs"]
mod datasets;
#[path = "functions.rs"]
mod functions;
#[path = "loops.rs"]
mod loops;
#[path = "queues.rs"]
mod queues;
#[path = "ranks.rs"]
mod ranks;
#[path = "section_cases.rs"]
mod section_cases;
#[path = "sections.rs"]
mod sections;

/// The MPIs that `cargo xtask setup --mpi` fetches.
const MPIS: [&str; 3] = ["mpi-openmpi5", "mpi-openmpi4", "mpi-mpich"];

#[test]
fn the_same_over_each_mpi() {
    let deps = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../.deps");
    for name in MPIS {
        let folder = deps.join(name);
        if !folder.join("bin/mpirun").exists() {
            println!("skipped: {name} is not in .deps; `cargo xtask setup --mpi` fetches it");
            continue;
        }
        // Open MPI 4 exchanges messages with processes that were spawned over TCP, so all tests would take minutes; and
        // it does not always come to an end with them.
        let tests = match name {
            "mpi-openmpi4" => launched(&folder, "sections::a"),
            _ => spawning(),
        };
        check(&folder, tests);
    }
}

/// The tests of this program, which spawns its workers, one after the other: each number of ranks is started only once.
fn spawning() -> Command {
    let mut tests = toolchain::this_program();
    tests.args(["--test-threads=1", "--skip", "the_same_over_each_mpi"]);
    tests
}

/// Some of the tests, beside workers that a launcher has started; tests of one library at a time.
fn launched(mpi: &Path, filter: &str) -> Command {
    let mut tests = Command::new(mpi.join("bin/mpirun"));
    tests
        .args(["--allow-run-as-root", "--oversubscribe", "-n", "1"])
        .arg(std::env::current_exe().unwrap())
        .args(["--test-threads=1", "--color=never", filter])
        .args([":", "-n", "2", env!("CARGO_BIN_EXE_libgpu-worker")])
        .env(
            "LIBGPU_PATH",
            std::env::current_exe().unwrap().with_file_name("libgpu.so"),
        );
    tests
}

fn check(mpi: &Path, mut tests: Command) {
    let path = std::env::var("PATH").unwrap_or_default();
    // Other tests of this process may have set these for themselves.
    for name in ["LIBGPU_TRANSPORT", "LIBGPU_RANKS", "LIBGPU_WORKER"] {
        tests.env_remove(name);
    }
    let output = tests
        .env("RANKS_OVER_MPI", "1")
        .env("PATH", format!("{}:{path}", mpi.join("bin").display()))
        .env("LD_LIBRARY_PATH", mpi.join("lib"))
        .env("OMPI_ALLOW_RUN_AS_ROOT", "1")
        .env("OMPI_ALLOW_RUN_AS_ROOT_CONFIRM", "1")
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    let well = output.status.success() && text.contains("test result: ok");
    assert!(well, "{}: {text}\n{errors}", mpi.display());
}
