//! The tests of other files once more, with ranks that are processes: those that libgpu starts, and those of an MPI job.

#![cfg(target_os = "linux")]
#![allow(
    clippy::duplicate_mod,
    reason = "each of the files brings what it shares with others"
)]

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

/// The MPIs that `cargo xtask setup --mpi` fetches, and which of the tests run with them. Open MPI 4 exchanges messages
/// with processes that were spawned over TCP, so all tests would take minutes.
const MPIS: [(&str, &[&str]); 3] = [
    ("mpi-openmpi5", &[]),
    ("mpi-openmpi4", &["sections::", "datasets::"]),
    ("mpi-mpich", &[]),
];

#[test]
fn the_same_over_each_mpi() {
    let deps = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../.deps");
    for (name, tests) in MPIS {
        let folder = deps.join(name);
        if !folder.join("bin/mpirun").exists() {
            println!("skipped: {name} is not in .deps; `cargo xtask setup --mpi` fetches it");
            continue;
        }
        over(&folder, tests);
    }
}

/// Runs the tests of this program with one MPI, one after the other, as each number of ranks is started only once.
fn over(mpi: &std::path::Path, tests: &[&str]) {
    let path = std::env::var("PATH").unwrap_or_default();
    let output = toolchain::this_program()
        .args(["--test-threads=1", "--skip", "the_same_over_each_mpi"])
        .args(tests)
        .env("RANKS_OVER_MPI", "1")
        .env("PATH", format!("{}:{path}", mpi.join("bin").display()))
        .env("LD_LIBRARY_PATH", mpi.join("lib"))
        .env("OMPI_ALLOW_RUN_AS_ROOT", "1")
        .env("OMPI_ALLOW_RUN_AS_ROOT_CONFIRM", "1")
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "{}: {text}\n{errors}",
        mpi.display()
    );
    assert!(text.contains("test result: ok"), "{text}");
}
