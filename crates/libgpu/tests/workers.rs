//! Ranks in processes of their own: how they begin and end, and what programs see where one dies.

#![cfg(target_os = "linux")]

mod common;

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::time::{Duration, Instant};

use common::{Gpu, Program, config, float, int};
use gpu::LibGpu;
use runtime_abi::kit::GpuLibrary as _;

/// How long anything here may take before it counts as hung.
const PATIENCE: Duration = Duration::from_secs(30);

const WORKER: &str = env!("CARGO_BIN_EXE_libgpu-worker");

fn with_worker(worker: &str) -> Result<Program, String> {
    let variables = [
        ("LIBGPU_TRANSPORT", "processes"),
        ("LIBGPU_RANKS", "2"),
        ("LIBGPU_WORKER", worker),
        ("LIBGPU_WATCHDOG", "2"),
    ];
    Program::try_new(&variables)
}

fn refusal(worker: &str) -> String {
    match with_worker(worker) {
        Ok(_) => panic!("{worker} is taken for a worker"),
        Err(error) => error,
    }
}

/// Waits until something holds.
fn until(what: &str, mut holds: impl FnMut() -> bool) -> Duration {
    let since = Instant::now();
    while !holds() {
        assert!(since.elapsed() < PATIENCE, "{what}");
        std::thread::sleep(Duration::from_micros(200));
    }
    since.elapsed()
}

fn is_alive(process: u32) -> bool {
    let status = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    // A process that nobody has waited for is not alive, either.
    let state = status
        .rsplit(')')
        .next()
        .unwrap_or("")
        .trim()
        .chars()
        .next();
    !matches!(state, None | Some('Z' | 'X'))
}

/// The numbers of the processes that a process has started, in the order of their start.
fn children(process: u32) -> Vec<u32> {
    let mut found = Vec::new();
    let tasks = fs::read_dir(format!("/proc/{process}/task"));
    for task in tasks.into_iter().flatten().flatten() {
        let text = fs::read_to_string(task.path().join("children")).unwrap_or_default();
        found.extend(
            text.split_whitespace()
                .filter_map(|word| word.parse::<u32>().ok()),
        );
    }
    found.sort_unstable();
    found
}

/// This program once more, as one that opens libgpu and does what it is told on its standard input.
struct Host {
    child: Child,
    input: ChildStdin,
    output: BufReader<std::process::ChildStdout>,
}

const HOST: &str = "WORKERS_HOST";

#[test]
fn host() {
    if std::env::var_os(HOST).is_none() {
        return;
    }
    let library = common::open();
    let gpu = Gpu::new(&library);
    let buffer = int(gpu.int("buffer_create", &[]));
    gpu.void("buffer_resize", &[buffer, int(1000)]);
    gpu.void("buffer_fill", &[buffer, float(1.0)]);
    gpu.int("buffer_len", &[buffer]);
    println!("said: ready");
    for line in std::io::stdin().lines() {
        match line.unwrap().as_str() {
            "reduce" => {
                let failed = std::iter::repeat_with(|| gpu.call("all_reduce", &[buffer, int(1)]));
                let error = failed.take(1_000_000).find_map(Result::err);
                println!("said: {}", error.expect("a rank should have died"));
            }
            "one" => {
                let outcome = gpu.call("all_reduce", &[buffer, int(1)]);
                let outcome = outcome.and_then(|_| gpu.call("buffer_get", &[buffer, int(0)]));
                println!("said: {outcome:?}");
            }
            "open" => println!("said: {:?}", library.context(0).map(drop)),
            "abort" => std::process::abort(),
            "exit" => std::process::exit(3),
            other => panic!("{other}"),
        }
    }
}

impl Host {
    fn start(more: &[(&str, &str)]) -> Self {
        let mut child = toolchain::this_program()
            .args(["--exact", "host", "--nocapture"])
            .env(HOST, "1")
            .env("LIBGPU_TRANSPORT", "processes")
            .env("LIBGPU_RANKS", "3")
            .env("LIBGPU_WORKER", WORKER)
            .envs(more.iter().copied())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let input = child.stdin.take().unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        let mut host = Self {
            child,
            input,
            output,
        };
        assert_eq!(host.said(), "ready");
        host
    }

    fn tell(&mut self, what: &str) {
        writeln!(self.input, "{what}").unwrap();
    }

    fn said(&mut self) -> String {
        let mut line = String::new();
        while self.output.read_line(&mut line).unwrap() > 0 {
            if let Some((_, said)) = line.split_once("said: ") {
                return said.trim_end().into();
            }
            line.clear();
        }
        panic!("the host has ended")
    }

    fn workers(&self) -> Vec<u32> {
        children(self.child.id())
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn kill(process: u32, signal: &str) {
    let number = process.to_string();
    let sent = Command::new("kill").args([signal, &number]).status();
    assert!(sent.unwrap().success());
}

#[test]
fn the_death_of_a_rank_is_an_error_that_names_it_and_nothing_hangs() {
    for (place, signal, words) in [
        (0, "-KILL", "was killed (SIGKILL)"),
        (1, "-ABRT", "SIGABRT"),
    ] {
        let mut host = Host::start(&[]);
        let workers = host.workers();
        assert_eq!(workers.len(), 2, "{workers:?}");
        host.tell("reduce");
        std::thread::sleep(Duration::from_millis(20));
        kill(workers[place], signal);
        let said = host.said();
        let rank = format!("rank {} died: its process {}", place + 1, workers[place]);
        assert!(said.contains(&rank) && said.contains(words), "{said}");
        assert!(said.contains("during all_reduce"), "{said}");
        // The context is broken, and no other one can be had.
        host.tell("one");
        assert!(host.said().contains(&rank));
        host.tell("open");
        assert!(host.said().contains(&rank));
    }
}

#[test]
fn a_rank_that_dies_while_nothing_runs_is_reported_by_the_next_call() {
    let mut host = Host::start(&[]);
    let workers = host.workers();
    kill(workers[1], "-KILL");
    until("the process goes", || !is_alive(workers[1]));
    std::thread::sleep(Duration::from_millis(20));
    host.tell("one");
    let said = host.said();
    assert!(
        said.contains("rank 2 died") && said.contains("between calls"),
        "{said}"
    );
}

#[test]
fn ranks_end_with_the_program_whatever_way_it_ends() {
    for how in ["kill", "abort", "exit", "end of input"] {
        let mut host = Host::start(&[]);
        let workers = host.workers();
        assert!(workers.iter().all(|worker| is_alive(*worker)));
        match how {
            "kill" => kill(host.child.id(), "-KILL"),
            "abort" | "exit" => host.tell(how),
            _ => drop(std::mem::replace(&mut host.input, other_input())),
        }
        let status = host.child.wait().unwrap();
        let gone = until("the workers end", || {
            !workers.iter().any(|worker| is_alive(*worker))
        });
        println!("{how}: {status}, gone after {gone:?}");
        if how == "kill" {
            assert_eq!(status.signal(), Some(9));
        }
    }
}

/// An input that nobody reads.
fn other_input() -> ChildStdin {
    let mut other = Command::new("true").stdin(Stdio::piped()).spawn().unwrap();
    let input = other.stdin.take().unwrap();
    other.wait().unwrap();
    input
}

#[test]
fn an_interrupt_of_the_terminal_does_not_reach_ranks() {
    let host = Host::start(&[]);
    let group = |process: u32| {
        let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap();
        let fields = stat
            .rsplit(')')
            .next()
            .unwrap()
            .split_whitespace()
            .map(String::from);
        fields.collect::<Vec<_>>()[2].clone()
    };
    for worker in host.workers() {
        assert_ne!(group(worker), group(host.child.id()));
    }
}

#[test]
fn what_a_rank_prints_goes_to_its_log() {
    let folder = tempfile::tempdir().unwrap();
    let logs = folder.path().join("logs");
    let mut host = Host::start(&[("LIBGPU_WORKER_LOGS", logs.to_str().unwrap())]);
    let workers = host.workers();
    kill(workers[0], "-BUS");
    until("the process goes", || !is_alive(workers[0]));
    std::thread::sleep(Duration::from_millis(20));
    host.tell("one");
    let said = host.said();
    assert!(
        said.contains("rank 1 died") && said.contains("SIGBUS"),
        "{said}"
    );
    assert!(logs.join("rank-1.log").exists() && logs.join("rank-2.log").exists());
}

#[test]
fn a_disk_that_is_full_for_logs_changes_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink("/dev/full", folder.path().join("rank-1.log")).unwrap();
    let mut host = Host::start(&[("LIBGPU_WORKER_LOGS", folder.path().to_str().unwrap())]);
    host.tell("one");
    assert_eq!(host.said(), "Ok(Some(Float(1.0)))");
    let worker = host.workers()[0];
    // It cannot say where it crashed.
    kill(worker, "-SEGV");
    host.tell("reduce");
    let said = host.said();
    assert!(
        said.contains("rank 1 died") && said.contains("SIGSEGV"),
        "{said}"
    );
    assert!(!said.contains("it printed"), "{said}");
}

#[test]
fn a_folder_for_logs_that_cannot_be_made_is_an_error_in_words() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let variables = [
        ("LIBGPU_TRANSPORT", "processes"),
        ("LIBGPU_RANKS", "2"),
        ("LIBGPU_WORKER", WORKER),
        ("LIBGPU_WORKER_LOGS", file.path().to_str().unwrap()),
    ];
    let Err(error) = Program::try_new(&variables) else {
        panic!("a file is taken for a folder");
    };
    assert!(error.contains("cannot write the log of rank 1"), "{error}");
}

fn script(folder: &Path, text: &str) -> String {
    let path = folder.join("worker.sh");
    fs::write(&path, format!("#!/bin/sh\n{text}\n")).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    path.to_str().unwrap().into()
}

#[test]
fn what_is_no_worker_is_refused_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("none");
    let refused = refusal(missing.to_str().unwrap());
    assert!(
        refused.contains("there is no file") && refused.contains("LIBGPU_WORKER"),
        "{refused}"
    );

    let ends = script(folder.path(), "echo no such library >&2; exit 7");
    let refused = refusal(&ends);
    let words = "the process of rank 1 did not join, as it has ended; it printed: no such library";
    assert!(refused.contains(words), "{refused}");

    let other = script(
        folder.path(),
        r"printf '\007\0\0\0\0\0\0\0usage: ' >&0; sleep 1",
    );
    let refused = refusal(&other);
    assert!(
        refused.contains("the process of rank 1 is no libgpu-worker"),
        "{refused}"
    );

    let silent = script(folder.path(), "sleep 20");
    let refused = refusal(&silent);
    assert!(
        refused.contains("did not join, as it is silent"),
        "{refused}"
    );

    // The beginning of a build's words, with another hash of the sources.
    let bytes = r"\050\0\0\0\0\0\0\0\010\007\006\005\004\003\002\001\001\0\0\0\0\0\0\0aaaaaaaabbbbbbbb9.9.9   ";
    let build = script(folder.path(), &format!("printf '{bytes}' >&0; sleep 1"));
    let refused = refusal(&build);
    let both =
        refused.contains("runs libgpu 9.9.9") && refused.contains("this process runs libgpu 0.");
    assert!(
        both && refused.contains("all ranks need the same build"),
        "{refused}"
    );
}

#[test]
fn a_data_file_that_a_rank_lacks_is_an_error_that_names_the_rank() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data.npy");
    let header = "{'descr': '<f8', 'fortran_order': False, 'shape': (1, 2), }";
    let mut bytes = b"\x93NUMPY\x01\x00".to_vec();
    bytes.extend((header.len() as u16).to_le_bytes());
    bytes.extend(
        header
            .bytes()
            .chain([1.0_f64, 2.0].iter().flat_map(|value| value.to_le_bytes())),
    );
    fs::write(&data, bytes).unwrap();
    // Open in this process alone.
    let file = fs::File::open(&data).unwrap();
    let number = std::os::fd::AsRawFd::as_raw_fd(&file);
    let settings = folder.path().join("libgpu.toml");
    fs::write(
        &settings,
        format!("[[datasets]]\npath = \"/proc/self/fd/{number}\"\n"),
    )
    .unwrap();
    let variables = [
        ("LIBGPU_TRANSPORT", "processes"),
        ("LIBGPU_RANKS", "2"),
        ("LIBGPU_WORKER", WORKER),
        ("LIBGPU_CONFIG", settings.to_str().unwrap()),
    ];
    let program = Program::new(&variables);
    let error = program.call("dataset_open", &[int(0)]).unwrap_err();
    assert!(
        error.contains("dataset_open: on rank 1: ") && error.contains("/proc/self/fd"),
        "{error}"
    );
}

/// The resident memory of a process, in KiB.
fn resident(process: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmRSS"))
        .unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

#[test]
fn ten_thousand_contexts_take_no_memory_in_any_process() {
    let variables = [
        ("LIBGPU_TRANSPORT", "processes"),
        ("LIBGPU_RANKS", "2"),
        ("LIBGPU_WORKER", WORKER),
    ];
    let library = LibGpu::with_config(config(&variables));
    let own = std::process::id();
    let create = library.function_id("buffer_create").unwrap();
    let before = children(own);
    let round = || {
        let context = library.init(0).unwrap();
        library.call(context, create, &[], ":i").unwrap();
        library.result(context).unwrap();
        library.discard(context).unwrap();
    };
    (0..500).for_each(|_| round());
    let worker = children(own)
        .into_iter()
        .find(|child| !before.contains(child) && is_alive(*child));
    let processes = [Some(own), worker].into_iter().flatten();
    let memory: Vec<_> = processes
        .map(|process| (process, resident(process)))
        .collect();
    (0..10_000).for_each(|_| round());
    for (process, before) in memory {
        let after = resident(process);
        assert!(after < before + 4096, "{before} KiB, then {after} KiB");
    }
}

#[test]
fn several_contexts_are_open_at_the_same_time() {
    let program = with_worker(WORKER).unwrap();
    let library = &program.library;
    std::thread::scope(|scope| {
        for seed in 0..8_i64 {
            scope.spawn(move || {
                let mut other = library.init(0).unwrap();
                for round in 0..20 {
                    let blob = (seed * round).to_ne_bytes();
                    let _ = blob;
                    library.discard(other).unwrap();
                    other = library.init(0).unwrap();
                }
                library.discard(other).unwrap();
            });
        }
    });
    assert_eq!(program.int("mesh_ranks", &[]), 2);
}
