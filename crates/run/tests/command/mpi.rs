//! Ranks under MPI, with scripts in place of `mpirun`.

use std::env;
use std::process::Command;

use crate::{Folder, Ran, ran};

const OPEN_MPI: &str = "mpirun (Open MPI) 5.0.11";
const HYDRA: &str = "HYDRA build details:";

/// A folder with an `mpirun` that says this version, notes its arguments, and ends with status 3.
fn folder(version: &str) -> Folder {
    let folder = Folder::new();
    std::fs::create_dir(folder.path("bin")).expect("a folder");
    let script = format!(
        "if [ \"$1\" = --version ]; then echo '{version}'; exit; fi\n\
         echo \"$@\" > mpirun.args; echo $LIBGPU_TRANSPORT $LIBGPU_RANKS; exit 3"
    );
    folder.script("bin/mpirun", &script);
    folder.write("hosts", "");
    folder
}

fn command(folder: &Folder, args: &[&str]) -> Command {
    let mut command = folder.command(args);
    let path = env::var("PATH").expect("text");
    command.env("PATH", format!("{}:{path}", folder.path("bin").display()));
    command
}

/// Runs it, and gives the arguments that `mpirun` got, without those that depend on the machine.
fn arguments(folder: &Folder, flags: &[&str]) -> String {
    let flags = [flags, &["--transport", "mpi", "--", "sh", "program"]].concat();
    let ran = ran(&mut command(folder, &flags)).says(3, &["under MPI"]);
    assert!(ran.stdout.starts_with("mpi "), "{}", ran.stdout);
    let found = folder
        .read("mpirun.args")
        .replace("--allow-run-as-root ", "");
    let found = found.replace("--oversubscribe ", "");
    found.replace(
        &format!(
            "{}/",
            folder.path("").canonicalize().expect("there").display()
        ),
        "",
    )
}

#[test]
fn open_mpi_starts_the_program_and_the_workers() {
    let folder = folder(OPEN_MPI);
    let names = "-x LIBGPU_BACKEND -x LIBGPU_RANKS -x LIBGPU_TRANSPORT -x LIBGPU_WORKER";
    assert_eq!(
        arguments(
            &folder,
            &["--ranks", "3", "--worker", "worker", "--hosts", "hosts"]
        ),
        format!("--hostfile hosts -n 1 {names} sh program : -n 2 {names} worker\n")
    );
    let one = arguments(&folder, &["--ranks", "1"]);
    assert!(one.ends_with("sh program\n") && !one.contains(':'), "{one}");
}

#[test]
fn hydra_starts_the_program_and_the_workers() {
    let folder = folder(HYDRA);
    assert_eq!(
        arguments(
            &folder,
            &["--ranks", "3", "--worker", "worker", "--hosts", "hosts"]
        ),
        "-f hosts -genv LIBGPU_RANKS 3 -genv LIBGPU_TRANSPORT mpi -genv LIBGPU_WORKER worker \
         -n 1 sh program : -n 2 worker\n"
    );
}

#[test]
fn the_folder_that_libgpu_mpi_names_comes_first() {
    let (folder, other) = (folder(OPEN_MPI), folder(HYDRA));
    for place in ["", "bin", "lib", "lib/libmpi.so"] {
        let _ = std::fs::create_dir(other.path("lib"));
        other.write("lib/libmpi.so", "");
        let mut command = command(&folder, &["--ranks", "2", "--dry-run", "--", "true"]);
        let ran = ran(command.env("LIBGPU_MPI", other.path(place)));
        assert!(
            ran.stdout.contains("# Under MPICH or Intel MPI\n"),
            "{}",
            ran.stdout
        );
    }
}

#[test]
fn what_is_no_mpi_is_refused() {
    let refused = |folder: &Folder, path: &str, parts: &[&str]| {
        let args = ["--ranks", "2", "--transport", "mpi", "--", "/bin/sh"];
        let mut command = folder.command(&args);
        ran(command.env("PATH", folder.path(path))).says(1, parts);
    };
    let none = Folder::new();
    refused(
        &none,
        "",
        &["mpirun is in none of the folders of PATH", "set LIBGPU_MPI"],
    );
    let other = folder("some other thing");
    refused(
        &other,
        "bin",
        &[
            "says \"some other thing\"",
            "Open MPI, MPICH or Intel MPI is accepted",
        ],
    );
}

#[test]
fn the_file_of_hosts_has_to_be_there() {
    let folder = folder(OPEN_MPI);
    let args = [
        "--ranks",
        "2",
        "--transport",
        "mpi",
        "--hosts",
        "none",
        "--",
        "true",
    ];
    ran(&mut command(&folder, &args)).says(1, &["--hosts names none, which is no file"]);
}

#[test]
fn a_dry_run_can_be_pasted() {
    let folder = folder(OPEN_MPI);
    let args = [
        "--ranks",
        "3",
        "--dry-run",
        "--",
        "printf",
        "%s\n",
        "a b",
        "it's",
    ];
    let Ran { stdout, status, .. } = ran(&mut command(&folder, &args));
    assert_eq!(status, Some(0));
    assert!(stdout.contains("# Under Slurm"), "{stdout}");
    assert!(!folder.path("mpirun.args").exists());
    let pasted = stdout
        .lines()
        .take_while(|line| !line.contains("# Under"))
        .collect::<Vec<_>>();
    let mut shell = Command::new("bash");
    let ran = ran(shell.args(["-c", &pasted.join("\n")]));
    assert_eq!(ran.stdout, "a b\nit's\n");
}

#[test]
fn a_dry_run_says_what_is_missing() {
    let folder = Folder::new();
    let args = ["--ranks", "2", "--dry-run", "--", "./none"];
    let ran = ran(folder.command(&args).env("PATH", folder.path("")))
        .says(0, &["there is no file ./none"]);
    assert!(
        ran.stdout.contains("# Under MPI: mpirun is in none"),
        "{}",
        ran.stdout
    );
}
