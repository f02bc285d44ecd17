//! Ranks in processes that are killed at any time, in every kind of call: the error names the rank and is told soon,
//! nothing hangs, and nothing is left of the processes.
//!
//! The rounds run in a process of their own, so that its open files and its children are theirs.

#![cfg(target_os = "linux")]

mod common;

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use common::{Program, float, int};
use runtime_abi::kit::GpuLibrary as _;
use rustix::process::{Pid, Signal, getpid, kill_process};

/// How long anything here may take before it counts as hung.
const PATIENCE: Duration = Duration::from_secs(30);

/// The variable that has this program kill its ranks: how often.
const ROUNDS: &str = "DEATHS_ROUNDS";

/// The variable that has this program call until it is killed.
const ENDLESS: &str = "DEATHS_ENDLESS";

fn three_ranks() -> Program {
    Program::new(&[
        ("LIBGPU_TRANSPORT", "processes"),
        ("LIBGPU_RANKS", "3"),
        ("LIBGPU_WORKER", env!("CARGO_BIN_EXE_libgpu-worker")),
        ("LIBGPU_WATCHDOG", "10"),
    ])
}

/// Calls of every kind, once; the error of the first that fails.
fn all_kinds(program: &Program) -> Result<(), String> {
    let call = |name: &str, args: &[_]| program.call(name, args);
    let [buffer, gathered] = [call("buffer_create", &[])?, call("buffer_create", &[])?];
    let (buffer, gathered) = (buffer.unwrap(), gathered.unwrap());
    call("buffer_resize", &[buffer, int(3000)])?;
    call("buffer_fill_index", &[buffer, float(0.01), float(1.0)])?;
    call("all_gather", &[gathered, buffer])?;
    call("all_reduce", &[buffer, int(0)])?;
    call("barrier", &[])?;
    call("all_to_all", &[gathered, buffer])?;
    call("buffer_get", &[gathered, int(1)])?;
    call("buffer_resize", &[buffer, int(10)])?;
    let state = call("angle_encode", &[buffer, int(10)])?.unwrap();
    for u in [0.1, 0.5, 0.9] {
        call("state_sample", &[state, float(u)])?;
    }
    call("state_norm", &[state])?;
    for (free, handle) in [("state_free", state), ("buffer_free", buffer)] {
        call(free, &[handle])?;
    }
    call("buffer_free", &[gathered]).map(drop)
}

/// Times that differ from round to round, up to 16 ms.
fn delay(round: u64) -> Duration {
    let mixed = (round + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40;
    Duration::from_micros(mixed % 16_000)
}

fn children(process: Pid) -> Vec<Pid> {
    let mut found = Vec::<i32>::new();
    let tasks = fs::read_dir(format!("/proc/{process}/task"));
    for task in tasks.into_iter().flatten().flatten() {
        let text = fs::read_to_string(task.path().join("children")).unwrap_or_default();
        found.extend(
            text.split_whitespace()
                .filter_map(|word| word.parse::<i32>().ok()),
        );
    }
    found.sort_unstable();
    found.into_iter().filter_map(Pid::from_raw).collect()
}

fn open_files() -> usize {
    fs::read_dir("/proc/self/fd").unwrap().count()
}

fn is_there(process: Pid) -> bool {
    fs::exists(format!("/proc/{process}")).unwrap()
}

/// Waits until something holds.
#[track_caller]
fn until(what: &str, holds: impl Fn() -> bool) -> Duration {
    let since = Instant::now();
    while !holds() {
        assert!(since.elapsed() < PATIENCE, "{what}");
        std::thread::sleep(Duration::from_micros(100));
    }
    since.elapsed()
}

/// The same, and one of its processes; tests that run at the same time start other programs.
fn with_worker() -> (Program, Pid) {
    let before = children(getpid());
    let program = three_ranks();
    let is_worker = |process: &Pid| {
        let name = fs::read_to_string(format!("/proc/{process}/comm")).unwrap_or_default();
        !before.contains(process) && name.starts_with("libgpu-worker")
    };
    let worker = children(getpid()).into_iter().find(is_worker);
    (program, worker.unwrap())
}

/// Kills a rank while calls are made; how long it takes until one of them fails, and its error.
fn killed(rank: usize, round: u64) -> (Duration, String) {
    let program = three_ranks();
    let worker = children(getpid())[rank - 1];
    let killer = std::thread::spawn(move || {
        std::thread::sleep(delay(round));
        let now = Instant::now();
        kill_process(worker, Signal::KILL).unwrap();
        now
    });
    let error = std::iter::repeat_with(|| all_kinds(&program)).find_map(Result::err);
    let (told, error) = (Instant::now(), error.unwrap());
    let later = program.call("mesh_ranks", &[]).and_then(|_| {
        let buffer = program.call("buffer_create", &[])?.unwrap();
        program.call("all_reduce", &[buffer, int(0)])?;
        program.call("buffer_len", &[buffer])
    });
    assert!(later.is_err(), "a broken context goes on: {later:?}");
    let words = format!("rank {rank} died: its process {worker} was killed (SIGKILL)");
    assert!(error.contains(&words), "{error}");
    let doing = error.contains(" during ") || error.contains(" between calls");
    assert!(doing, "{error}");
    (told - killer.join().unwrap(), error)
}

#[test]
fn rounds() {
    let Some(rounds) = std::env::var_os(ROUNDS) else {
        return;
    };
    let rounds: u64 = rounds.to_str().unwrap().parse().unwrap();
    // What a process opens once stays open.
    drop(three_ranks());
    let before = (open_files(), children(getpid()));
    let mut all = Vec::new();
    for round in 0..rounds {
        let (after, error) = killed(1 + round as usize % 2, round);
        assert!(after < PATIENCE / 10, "{after:?}: {error}");
        println!("{after:?}: {error}");
        all.push(after);
        assert_eq!((open_files(), children(getpid())), before, "{error}");
    }
    all.sort_unstable();
    let part = |percent| all[(all.len() - 1) * percent / 100];
    println!(
        "from the kill to the error: half within {:?}, 9 of 10 within {:?}, all within {:?}",
        part(50),
        part(90),
        part(100)
    );
}

#[test]
fn endless() {
    if std::env::var_os(ENDLESS).is_none() {
        return;
    }
    let program = three_ranks();
    println!("ready");
    loop {
        all_kinds(&program).unwrap();
    }
}

/// This program once more, with one of its tests.
fn this_test(name: &str, variable: &str, value: &str) -> Command {
    let mut command = toolchain::this_program();
    command
        .args(["--exact", name, "--nocapture"])
        .env(variable, value);
    command
}

fn run_rounds(rounds: &str) {
    let output = this_test("rounds", ROUNDS, rounds).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}\n{errors}");
    println!("{text}");
}

/// Kills rank 0 while it makes calls; how long it takes until all other ranks are gone.
fn rank_0_killed(round: u64) -> Duration {
    let mut host = this_test("endless", ENDLESS, "1")
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    wait_until_ready(&mut host);
    let process = Pid::from_child(&host);
    let workers = children(process);
    assert_eq!(workers.len(), 2, "{workers:?}");
    std::thread::sleep(delay(round));
    host.kill().unwrap();
    let after = until("the workers end", || {
        !workers.iter().any(|worker| is_running(*worker))
    });
    host.wait().unwrap();
    after
}

fn wait_until_ready(host: &mut Child) {
    let output = BufReader::new(host.stdout.as_mut().unwrap());
    let ready = output.lines().map(Result::unwrap);
    assert!(ready.into_iter().any(|line| line.ends_with("ready")));
}

/// Whether a process runs; one that nobody has waited for does not.
fn is_running(process: Pid) -> bool {
    let status = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    let state = status
        .rsplit_once(") ")
        .and_then(|(_, rest)| rest.chars().next());
    is_there(process) && !matches!(state, None | Some('Z' | 'X'))
}

fn kill_rank_0(rounds: u64) {
    let mut all: Vec<_> = (0..rounds).map(rank_0_killed).collect();
    all.sort_unstable();
    println!("from the death of rank 0 to that of all others: {all:?}");
}

#[test]
fn a_rank_that_is_killed_in_any_call_is_named_soon_and_leaves_nothing() {
    run_rounds("20");
}

#[test]
fn a_context_that_is_opened_as_a_rank_dies_says_how_it_died() {
    for round in 0..10 {
        let (program, worker) = with_worker();
        kill_process(worker, Signal::KILL).unwrap();
        std::thread::sleep(delay(round) / 50);
        let error = program.library.init(0).unwrap_err().to_string();
        let words = format!("its process {worker} was killed (SIGKILL)");
        assert!(error.contains(&words), "{error}");
    }
}

#[test]
fn workers_end_where_rank_0_is_killed_in_any_call() {
    kill_rank_0(5);
}

#[test]
#[ignore = "kills ranks a hundred times"]
fn ranks_are_killed_a_hundred_times() {
    run_rounds("70");
    kill_rank_0(30);
}
