//! Files of jobs.

use crate::{Folder, Ran};

fn run(jobs: &str, flags: &[&str]) -> (Folder, Ran) {
    let folder = Folder::new();
    folder.write("jobs.toml", jobs);
    let ran = folder.run(&[&["--jobs", "jobs.toml"], flags].concat());
    (folder, ran)
}

/// A job whose program is a shell script.
fn job(name: &str, script: &str, more: &str) -> String {
    format!("[[jobs]]\nname = \"{name}\"\nprogram = [\"sh\", \"-c\", '''{script}''']\n{more}\n")
}

#[test]
fn every_job_has_a_line_at_the_end() {
    let jobs = job("good", "exit 0", "")
        + &job("bad", "exit 4", "")
        + &job("large", "echo large >> ran", "devices = 9")
        + &job("last", "echo last >> ran", "");
    let (folder, ran) = run(&jobs, &["--devices", "0,1"]);
    let ran = ran.says(
        1,
        &[
            "libgpu-run: good: passed (",
            "libgpu-run: bad: failed: exit status 4 (",
            "libgpu-run: large: skipped: it wants 9 devices, and there are 2\n",
            "libgpu-run: last: passed (",
        ],
    );
    assert!(ran.stderr.trim_end().ends_with(" s)"), "{}", ran.stderr);
    assert_eq!(folder.read("ran"), "last\n");
}

#[test]
fn a_skipped_job_is_no_failure() {
    let (_, ran) = run(&job("large", "exit 1", "devices = 2"), &["--devices", "5"]);
    ran.says(0, &["large: skipped"]);
}

#[test]
fn a_job_gets_its_variables_and_devices() {
    let show = "echo $LIBGPU_RANKS $LIBGPU_TRANSPORT $LIBGPU_DEVICES $NAME > seen";
    let more = "ranks = 2\ntransport = \"threads\"\n[jobs.env]\nNAME = \"value\"";
    let (folder, ran) = run(&job("a", show, more), &["--devices", "4,7,9"]);
    ran.says(0, &["a: 2 ranks in threads, devices 4,7: sh -c"]);
    assert_eq!(folder.read("seen"), "2 threads 4,7 value\n");
}

#[test]
fn jobs_with_devices_run_at_the_same_time() {
    // Each waits for the other.
    let meet = |own: &str, other: &str| {
        format!(
            "touch {own}; n=0; while [ ! -e {other} ]; do n=$((n+1)); [ $n -gt 1000 ] && exit 1; sleep 0.02; done"
        )
    };
    let jobs = job("a", &meet("a", "b"), "") + &job("b", &meet("b", "a"), "");
    run(&jobs, &["--devices", "0,1"])
        .1
        .says(0, &["a: passed", "b: passed"]);
}

#[test]
fn a_device_has_one_job_at_a_time() {
    let alone = "mkdir lock || exit 1; sleep 0.1; rmdir lock";
    let jobs = job("a", alone, "") + &job("b", alone, "") + &job("c", alone, "");
    run(&jobs, &["--devices", "3"]).1.says(0, &["c: passed"]);
}

#[test]
fn a_job_is_prepared_and_verified_for_each_rank() {
    let more = "ranks = 3\ntransport = \"threads\"\n\
                prepare = [\"sh\", \"-c\", 'echo $1 >> steps', \"sh\", \"prepare {rank}/{ranks}\"]\n\
                verify = [\"sh\", \"-c\", 'echo verify $1 >> steps; [ $1 = 1 ]', \"sh\", \"{rank}\"]";
    let (folder, ran) = run(
        &job("a", "echo program >> steps", more),
        &["--devices", "0-2"],
    );
    ran.says(1, &["a: failed: verify failed for ranks 0 and 2 ("]);
    let steps = "prepare 0/3\nprepare 1/3\nprepare 2/3\nprogram\nverify 0\nverify 1\nverify 2\n";
    assert_eq!(folder.read("steps"), steps);
}

#[test]
fn a_job_that_cannot_be_prepared_is_not_run() {
    let more = "prepare = [\"false\"]";
    let (folder, ran) = run(&job("a", "touch ran", more), &["--devices", "0"]);
    ran.says(1, &["a: failed: prepare failed for rank 0 ("]);
    assert!(!folder.path("ran").exists());
    let (_, ran) = run(
        "[[jobs]]\nname = \"a\"\nprogram = [\"./none\"]",
        &["--devices", "0"],
    );
    ran.says(1, &["a: failed: there is no file ./none"]);
}

#[test]
fn each_job_has_logs_of_its_own() {
    let jobs = job("a", "echo from a", "") + &job("b", "echo from b >&2", "");
    let (folder, ran) = run(&jobs, &["--devices", "0,1", "--logs", "logs", "-v"]);
    ran.says(0, &["[b rank 0] from b\n"]);
    assert_eq!(folder.read("logs/a/rank-0.log"), "from a\n");
    assert_eq!(folder.read("logs/b/rank-0.log"), "from b\n");
}

#[test]
fn a_mistake_in_the_file_has_status_2() {
    let (_, ran) = run(&job("a", "exit 0", "transprot = \"mpi\""), &[]);
    ran.says(
        2,
        &["jobs.toml:4: there is no key \"transprot\"; did you mean \"transport\"?"],
    );
    let folder = Folder::new();
    folder
        .run(&["--jobs", "none"])
        .says(2, &["none cannot be read", "--jobs takes a TOML file"]);
}
