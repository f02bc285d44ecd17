//! One program: its environment, its output, its exit status, and what is checked before it is started.

use std::fs;
use std::io::Write as _;
use std::process::Stdio;

use crate::{Folder, is_there, ran};

const SHOW: &str = "env | grep ^LIBGPU_ | grep -v BACKEND | sort";

#[test]
fn a_program_gets_its_ranks_and_prints_unchanged() {
    let folder = Folder::new();
    let ran = folder.run_script(&["--ranks", "4", "--devices", "0-3"], SHOW);
    let worker = folder.path("worker");
    let expected = format!(
        "LIBGPU_DEVICES=0,1,2,3\nLIBGPU_RANKS=4\nLIBGPU_TRANSPORT=processes\nLIBGPU_WORKER={}\n",
        worker.display()
    );
    assert_eq!(ran.stdout, expected);
    ran.says(
        0,
        &["libgpu-run: 4 ranks in processes, devices 0,1,2,3: sh -c '"],
    );
}

#[test]
fn the_exit_status_is_the_programs() {
    let folder = Folder::new();
    folder.run_script(&["--ranks", "1"], "exit 7").says(7, &[]);
    folder
        .run_script(&["--ranks", "1"], "kill -KILL $$")
        .says(137, &[]);
    folder
        .run_script(&["--ranks", "1", "-v"], "kill -TERM $$")
        .says(143, &[]);
}

#[test]
fn a_program_that_is_not_there_is_told_as_shells_do() {
    let folder = Folder::new();
    folder.write("data.txt", "");
    let refused = |program: &str, status, parts: &[&str]| {
        folder
            .run(&["--ranks", "1", "--", program])
            .says(status, parts);
    };
    refused(
        "no-such-program",
        127,
        &["no-such-program is in none of the folders of PATH"],
    );
    refused("./no-such-file", 127, &["there is no file ./no-such-file"]);
    refused(
        "./data.txt",
        126,
        &["./data.txt is not executable", "chmod +x"],
    );
    refused("/", 126, &["is a folder"]);
}

#[test]
fn a_bad_command_line_has_status_2() {
    let folder = Folder::new();
    let refused = |args: &[&str], part: &str| {
        folder.run(args).says(2, &[part]);
    };
    refused(&[], "--ranks <N>");
    refused(&["--ranks", "65", "--", "true"], "65 is not in 1..=64");
    refused(&["--ranks", "2", "--devices", "3-1", "--", "true"], "3-1");
    refused(
        &["--ranks", "2", "--transport", "tcp", "--", "true"],
        "possible values: threads, processes, mpi",
    );
    refused(&["--ranks", "2", "--host", "x", "--", "true"], "'--hosts'");
    refused(
        &["--ranks", "2", "--hosts", "x", "--", "true"],
        "--hosts is for `--transport mpi`",
    );
    refused(&["--ranks", "2", "--jobs", "x"], "cannot be used with");
    refused(
        &["--ranks", "2", "--grace=-1", "--", "true"],
        "a number from 0 to 1000000 is accepted",
    );
    refused(
        &["--ranks", "2", "--transport", "mpi", "--", "true", ":"],
        "an argument of the program is \":\"",
    );
}

#[test]
fn the_worker_has_to_be_there_for_processes() {
    let folder = Folder::new();
    let missing = ["--worker", "none", "--ranks", "2"];
    folder.run_script(&missing, "exit 0").says(
        1,
        &[
            "there is no file",
            "give --worker PATH, or set LIBGPU_WORKER",
        ],
    );
    folder
        .run_script(&["--worker", "none", "--ranks", "1"], "exit 0")
        .says(0, &[]);
    let threads = [&missing[..], &["--transport", "threads"]].concat();
    let ran = folder
        .run_script(&threads, SHOW)
        .says(0, &["2 ranks in threads"]);
    assert!(!ran.stdout.contains("none"), "{}", ran.stdout);
}

#[test]
fn too_few_devices_are_refused() {
    let folder = Folder::new();
    let refused = "2 of 4 devices are named";
    folder
        .run_script(&["--ranks", "4", "--devices", "0,1"], "exit 0")
        .says(1, &[refused]);
}

#[test]
fn logs_have_what_the_program_prints() {
    let folder = Folder::new();
    fs::create_dir(folder.path("logs")).expect("a folder");
    folder.write("logs/rank-5.log", "of an earlier run");
    let script = "echo out; echo err >&2; echo $LIBGPU_WORKER_LOGS";
    let ran = folder.run_script(&["--ranks", "2", "--logs", "logs"], script);
    let logs = folder.path("logs").canonicalize().expect("it is there");
    assert_eq!(ran.stdout, format!("out\n{}\n", logs.display()));
    assert!(ran.stderr.ends_with("\nerr\n"), "{}", ran.stderr);
    let log = folder.read("logs/rank-0.log");
    assert!(log.contains("out\n") && log.contains("err\n"), "{log}");
    assert!(!is_there(&folder.path("logs/rank-5.log")));
}

#[test]
fn verbose_shows_all_ranks_and_leaves_no_folder() {
    let folder = Folder::new();
    let script = "echo result; printf mine >&2; echo first > $LIBGPU_WORKER_LOGS/rank-1.log; \
                  printf 'a\\nb' > $LIBGPU_WORKER_LOGS/rank-2.log; echo $LIBGPU_WORKER_LOGS";
    let ran = folder.run_script(&["--ranks", "3", "-v"], script);
    let (result, logs) = ran.stdout.split_once('\n').expect("two lines");
    assert_eq!(result, "result");
    assert!(!is_there(logs.trim().as_ref()), "{logs}");
    ran.says(
        0,
        &[
            "\n[rank 0] mine\n",
            "[rank 1] first\n",
            "\n[rank 2] a\n",
            "\n[rank 2] b\n",
        ],
    );
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_ends_the_log_and_not_the_program() {
    let folder = Folder::new();
    fs::create_dir(folder.path("logs")).expect("a folder");
    std::os::unix::fs::symlink("/dev/full", folder.path("logs/rank-0.log")).expect("a link");
    let script = "echo one; sleep 0.2; echo two";
    let ran = folder.run_script(&["--ranks", "1", "--logs", "logs"], script);
    assert_eq!(ran.stdout, "one\ntwo\n");
    let said = ran
        .stderr
        .matches("cannot be written: No space left on device")
        .count();
    assert_eq!((ran.status, said), (Some(0), 1), "{}", ran.stderr);
}

#[test]
fn logs_need_a_folder() {
    let folder = Folder::new();
    folder.write("logs", "a file");
    folder
        .run_script(&["--ranks", "1", "--logs", "logs"], "exit 0")
        .says(1, &["cannot have logs", "--logs takes a folder"]);
}

#[test]
fn the_program_reads_what_the_command_gets() {
    let folder = Folder::new();
    let mut command = folder.command(&["--ranks", "1", "-v", "--", "cat"]);
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("it starts");
    let text = vec![b'x'; 1 << 20];
    let mut stdin = child.stdin.take().expect("a pipe");
    let written = text.clone();
    let writer = std::thread::spawn(move || stdin.write_all(&written));
    let output = child.wait_with_output().expect("it ends");
    writer.join().expect("no panic").expect("written");
    assert!(output.stdout == text, "{} bytes came", output.stdout.len());
}

#[test]
fn a_reader_that_has_seen_enough_ends_the_program() {
    let folder = Folder::new();
    let command = env!("CARGO_BIN_EXE_libgpu-run");
    let script = format!("{command} --ranks 1 --logs logs -- yes | head -n 1");
    let mut shell = std::process::Command::new("sh");
    let ran = ran(shell
        .args(["-c", &script])
        .current_dir(folder.path(""))
        .stdin(Stdio::null()));
    assert_eq!(ran.stdout, "y\n");
}

#[test]
fn what_a_program_leaves_behind_is_not_waited_for() {
    let folder = Folder::new();
    let begin = std::time::Instant::now();
    folder
        .run_script(&["--ranks", "1", "--logs", "logs"], "sleep 20 & echo done")
        .says(0, &[]);
    assert!(begin.elapsed().as_secs() < 15);
}
