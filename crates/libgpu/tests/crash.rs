//! A crash of the process: the message names the call and the file that was read, and the process ends as without the
//! library.
#![cfg(target_os = "linux")]

mod common;

use std::os::unix::process::ExitStatusExt as _;
use std::path::Path;

use serde_json::Value;

/// Crashes as its argument says: in a queued call on a thread of the library, or while a file is read that was
/// shortened; or in the program's own code, while the library works.
const PROGRAM: &str = r#"
#define _GNU_SOURCE
#include "gpu.h"
#include <dirent.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static uint64_t gpu;

static uint64_t call(const char *name, const char *signature, const void *blob, uint64_t size) {
    uint64_t id, result = 0;
    if (!gpu_get_function_id(name, &id) || !gpu_call(gpu, id, size, blob, signature)) { fprintf(stderr, "%s\n", gpu_get_error()); exit(3); }
    if (signature[strlen(signature) - 1] != 'v' && !gpu_get_result(gpu, 8, (char *)&result)) { fprintf(stderr, "%s\n", gpu_get_error()); exit(4); }
    return result;
}

/* Sends a signal to the thread of the library that works. */
static void hit(int number) {
    DIR *tasks = opendir("/proc/self/task");
    struct dirent *task;
    while ((task = readdir(tasks))) {
        char path[300], name[20] = "";
        snprintf(path, sizeof path, "/proc/self/task/%s/comm", task->d_name);
        FILE *file = fopen(path, "r");
        if (!file) continue;
        if (!fgets(name, sizeof name, file)) name[0] = 0;
        fclose(file);
        if (!strcmp(name, "libgpu\n")) syscall(SYS_tgkill, getpid(), atoi(task->d_name), number);
    }
    closedir(tasks);
}

static void own(int number) { (void)number; _exit(9); }

int main(int count, char **arguments) {
    const char *how = count > 1 ? arguments[1] : "";
    if (!strcmp(how, "handled")) signal(SIGSEGV, own);
    if (!gpu_init(0, &gpu)) { fprintf(stderr, "%s\n", gpu_get_error()); return 1; }
    if (!strcmp(how, "file")) {
        uint64_t zero = 0, load[2] = {call("dataset_open", "i:i", &zero, 8), 1};
        if (truncate(arguments[2], 128)) return 2;
        call("buffer_load", "ii:i", load, 16);
        return 0;
    }
    uint64_t resize[2] = {call("buffer_create", ":i", NULL, 0), 1 << 20};
    call("buffer_resize", "ii:v", resize, 16);
    resize[1] = 0;
    for (int i = 0; i < 4000; i++) call("buffer_fill", "if:v", resize, 16);
    usleep(200000);
    if (!strcmp(how, "outside")) raise(SIGSEGV);
    for (int i = 0; i < 1000; i++) { hit(SIGSEGV); usleep(1000); }
    return 0;
}
"#;

/// The output of a program that crashed, and its exit status.
struct Crash {
    errors: String,
    signal: Option<i32>,
    code: Option<i32>,
    log: Vec<Value>,
}

fn crashed(folder: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Crash {
    let log = folder.join("trace.jsonl");
    let mut program = common::c_program(folder, PROGRAM);
    program.args(arguments).envs(variables.iter().copied());
    let output = program.env("LIBGPU_LOG", &log).output().unwrap();
    let lines = std::fs::read_to_string(log).unwrap();
    let parsed =
        |line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{line}: {error}"));
    // An emulator that runs the program has words of its own for its end.
    let errors = String::from_utf8(output.stderr).unwrap();
    let errors = errors.lines().filter(|line| !line.starts_with("qemu: "));
    Crash {
        errors: errors.map(|line| format!("{line}\n")).collect(),
        signal: output.status.signal(),
        code: output.status.code(),
        log: lines.lines().map(parsed).collect(),
    }
}

const SIGBUS: i32 = 7;
const SIGSEGV: i32 = 11;

#[test]
fn a_crash_in_a_queued_call_names_the_call_and_ends_the_process_by_its_signal() {
    let crash = || {
        let folder = tempfile::tempdir().unwrap();
        crashed(folder.path(), &["thread"], &[])
    };
    // A signal that comes between two calls names none.
    let mut crashes = std::iter::repeat_with(crash).take(10);
    let crash = crashes.find(|crash| !crash.errors.is_empty()).unwrap();
    assert_eq!(crash.signal, Some(SIGSEGV), "{}", crash.errors);
    assert_eq!(
        crash.errors,
        "libgpu: the process was ended by SIGSEGV in buffer_fill\n"
    );
    let last = crash.log.last().unwrap();
    assert_eq!(
        (&last["call"], &last["signal"], &last["function"]),
        (&"crash".into(), &"SIGSEGV".into(), &"buffer_fill".into())
    );
    // Text that had not been written yet stands before it; how much of the work is logged depends on timing.
    let calls = crash
        .log
        .iter()
        .filter(|line| line["function"] == "buffer_fill" && line["call"] != "run");
    assert_eq!(calls.count(), 4_000 + 4_000 + 1);
}

#[test]
fn a_file_that_is_shortened_while_it_is_read_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("rows.npy");
    let text = data.to_str().unwrap();
    let header = "{'descr': '<f8', 'fortran_order': False, 'shape': (2, 10000), }";
    let mut npy = b"\x93NUMPY\x01\x00\x76\x00".to_vec();
    npy.extend(format!("{header:<117}\n").bytes());
    npy.extend(vec![0; 160_000]);
    std::fs::write(&data, npy).unwrap();
    let config = folder.path().join("libgpu.toml");
    std::fs::write(&config, "[[datasets]]\npath = \"rows.npy\"\n").unwrap();
    let variables = [("LIBGPU_CONFIG", config.to_str().unwrap())];
    let crash = crashed(folder.path(), &["file", text], &variables);
    assert_eq!(crash.signal, Some(SIGBUS), "{}", crash.errors);
    let expected = format!(
        "libgpu: the process was ended by SIGBUS in buffer_load, which was reading {text}; was that file shortened meanwhile?\n"
    );
    assert_eq!(crash.errors, expected);
    assert_eq!(crash.log.last().unwrap()["file"], text);
}

#[test]
fn a_crash_elsewhere_is_not_the_librarys_and_other_handlers_stay() {
    let folder = tempfile::tempdir().unwrap();
    let crash = crashed(folder.path(), &["outside"], &[]);
    assert_eq!((crash.signal, &*crash.errors), (Some(SIGSEGV), ""));
    // The log has all calls.
    let last = crash.log.iter().rfind(|line| line["call"] != "run");
    assert_eq!(last.unwrap()["queued"], 4_001);
    let crash = crashed(folder.path(), &["handled"], &[]);
    assert_eq!((crash.code, &*crash.errors), (Some(9), ""));
    let off = [("LIBGPU_CRASH_REPORT", "0")];
    let crash = crashed(folder.path(), &["thread"], &off);
    assert_eq!((crash.signal, &*crash.errors), (Some(SIGSEGV), ""));
}
