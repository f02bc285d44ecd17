//! Ranks that are processes: the suite of all transports, processes that are killed, and memory that others write to.
//!
//! A test that needs processes starts this same program again for each rank, with the memory as an open file. What a
//! rank does there is a function with a name; see [`JOBS`].
#![cfg(target_os = "linux")]

use collectives::{
    Collectives, Communicator, Error, ProcessRank, Ranks, Reduction, Segment, SegmentOptions, suite,
};
use std::fs::File;
use std::io::Read;
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};
use std::os::unix::fs::FileExt;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::thread::{scope, sleep};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Longer than any test may take, so that a test ends in time only if the fault is noticed immediately.
const NEVER: Duration = Duration::from_secs(600);
const SOON: Duration = Duration::from_millis(30);

/// Rings so small that large data takes many pieces.
const NARROW: usize = 4096;

fn options(limit: Duration, ring: usize) -> SegmentOptions {
    SegmentOptions { limit, ring }
}

fn segment(size: usize, limit: Duration) -> Segment {
    Segment::create(size, &options(limit, 1 << 20)).unwrap()
}

/// The same memory, mapped once more.
fn again(segment: &Segment) -> Segment {
    Segment::open(segment.fd().try_clone_to_owned().unwrap()).unwrap()
}

/// What every rank returns, in rank order. Each is a thread and maps the memory for itself.
fn on_threads<R: Send>(segment: &Segment, run: impl Fn(ProcessRank) -> R + Sync) -> Vec<R> {
    scope(|scope| {
        let run = &run;
        let spawn = |rank| scope.spawn(move || run(again(segment).rank(rank)));
        let threads: Vec<_> = (0..segment.size()).map(spawn).collect();
        let ends = threads.into_iter().map(|thread| thread.join().unwrap());
        ends.collect()
    })
}

/// What a rank does that is a process.
type Job = fn(&Segment, ProcessRank);

const JOBS: &[(&str, Job)] = &[
    ("suite", |_, rank| check(&rank)),
    ("reduce until it fails", reduce_until_it_fails),
    ("say hello", say_hello),
];

const JOB: &str = "RANK_TEST_JOB";

/// Starts a process for a rank.
fn start(segment: &Segment, rank: usize, job: &str) -> Child {
    // A duplicate is inherited.
    let file = rustix::io::dup(segment.fd()).unwrap();
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "a_process_does_its_job", "--nocapture"]);
    command.env(JOB, format!("{job},{rank},{}", file.as_raw_fd()));
    command.stdout(Stdio::piped()).spawn().unwrap()
}

fn start_all(segment: &Segment, job: &str) -> Vec<Child> {
    let ranks = 0..segment.size();
    ranks.map(|rank| start(segment, rank, job)).collect()
}

/// The output of a process that has to succeed.
fn output(mut child: Child) -> String {
    let mut text = String::new();
    let mut pipe = child.stdout.take().unwrap();
    pipe.read_to_string(&mut text).unwrap();
    assert!(child.wait().unwrap().success(), "{text}");
    text
}

/// Not a test by itself: where a test starts this program as a rank, it does the work of the rank.
#[test]
fn a_process_does_its_job() {
    let Ok(words) = std::env::var(JOB) else {
        return;
    };
    let [job, rank, file] = words.split(',').collect::<Vec<_>>()[..] else {
        panic!("{words}");
    };
    // SAFETY: the test that started this process left it the file under that number, and no other code uses it.
    let file = unsafe { OwnedFd::from_raw_fd(file.parse().unwrap()) };
    let segment = Segment::open(file).unwrap();
    let rank = segment.rank(rank.parse().unwrap());
    let (_, run) = JOBS.iter().find(|(name, _)| *name == job).unwrap();
    run(&segment, rank);
}

fn check(communicator: &dyn Communicator) {
    let report = suite::check(communicator).unwrap_or_else(|failure| panic!("{failure}"));
    assert!(
        report
            .skipped
            .iter()
            .all(|case| case.starts_with("started"))
    );
    assert!(report.passed > 250, "{}", report.passed);
    suite::faults(communicator).unwrap_or_else(|failure| panic!("{failure}"));
}

#[test]
fn ranks_of_one_process_pass_with_1_to_8_ranks() {
    for size in [1, 2, 3, 4, 8] {
        on_threads(&segment(size, NEVER), |rank| check(&rank));
    }
}

#[test]
fn narrow_rings_pass_with_1_to_8_ranks() {
    for size in [1, 2, 3, 5, 8] {
        let segment = Segment::create(size, &options(NEVER, NARROW)).unwrap();
        on_threads(&segment, |rank| check(&rank));
    }
}

#[test]
fn processes_pass_with_1_to_8_ranks() {
    for size in [1, 2, 3, 4, 8] {
        let segment = segment(size, NEVER);
        let children = start_all(&segment, "suite");
        children.into_iter().for_each(|child| drop(output(child)));
    }
}

/// Nanoseconds of a clock that all processes have.
fn now() -> u128 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap()
        .as_nanos()
}

/// Reduces data of several sizes for ever, and prints when that came to an end, and why.
fn reduce_until_it_fails(segment: &Segment, rank: ProcessRank) {
    let mut data = vec![1_u64; 100_000];
    let error = (0..).find_map(|turn| {
        segment.note(rank.rank()).fetch_add(1, SeqCst);
        let len = [1, 0, 700, 30_000, 1, 100_000][turn % 6];
        data.fill(1);
        let result = rank.all_reduce(&mut data[..len], Reduction::Sum);
        assert!(result.is_err() || data[..len].iter().all(|sum| *sum == rank.size() as u64));
        result.err()
    });
    println!("\nended|{}|{}", now(), error.unwrap());
}

/// When a process saw the end, and why.
fn end(child: Child) -> (u128, String) {
    let text = output(child);
    let line = text.lines().find(|line| line.starts_with("ended|"));
    let words: Vec<_> = line.unwrap().split('|').collect();
    (words[1].parse().unwrap(), words[2].into())
}

#[test]
fn a_process_that_is_killed_is_told_to_all_others() {
    let mut longest = 0;
    for round in 0..12_u64 {
        let segment = segment(3, NEVER);
        let mut children = start_all(&segment, "reduce until it fails");
        let busy = |rank| segment.note(rank).load(SeqCst) > 20;
        while !(0..3).all(busy) {
            sleep(Duration::from_millis(1));
        }
        // Somewhere in a call, or between two.
        sleep(Duration::from_micros(round * 777 % 4000));
        let mut victim = children.remove(round as usize % 3);
        let since = now();
        victim.kill().unwrap();
        let how = victim.wait().unwrap().to_string();
        let rank = round as usize % 3;
        segment.fail(&Error::Died {
            rank,
            how: how.clone(),
        });
        for child in children {
            let (at, error) = end(child);
            assert_eq!(error, format!("rank {rank} died: {how}"));
            longest = longest.max(at.saturating_sub(since));
        }
    }
    println!(
        "from the kill to the error on another rank: at most {:.2} ms",
        longest as f64 / 1e6
    );
    assert!(longest < 5_000_000_000);
}

fn say_hello(segment: &Segment, rank: ProcessRank) {
    let (own, next) = (rank.rank(), (rank.rank() + 1) % rank.size());
    segment.note(own).store(own as u64 + 7, SeqCst);
    segment.shared().fetch_add(5, SeqCst);
    rank.barrier().unwrap();
    assert_eq!(segment.note(next).load(SeqCst), next as u64 + 7);
    assert_eq!(segment.shared().load(SeqCst), 15);
    rank.barrier().unwrap();
}

#[test]
fn notes_and_the_counter_are_seen_by_all() {
    let segment = segment(3, NEVER);
    start_all(&segment, "say hello")
        .into_iter()
        .for_each(|child| drop(output(child)));
    assert_eq!(segment.note(1).load(SeqCst), 8);
    assert_eq!(segment.shared().load(SeqCst), 15);
}

#[test]
fn a_rank_that_is_dropped_is_noticed_at_once() {
    for len in [1, 100_000] {
        let errors = on_threads(&segment(4, NEVER), |rank| {
            rank.barrier().unwrap();
            if rank.rank() == 0 {
                sleep(SOON);
                return None;
            }
            let first = rank
                .all_reduce(&mut vec![1.0; len], Reduction::Sum)
                .unwrap_err();
            assert_eq!(rank.barrier(), Err(first.clone()), "the error stays");
            Some(first)
        });
        assert_eq!(errors[1..], [const { Some(Error::Left { rank: 0 }) }; 3]);
    }
}

#[test]
fn a_rank_that_panics_is_noticed_at_once() {
    let segment = segment(2, NEVER);
    let error = scope(|scope| {
        let other = again(&segment).rank(1);
        let bug = scope.spawn(move || {
            let _rank = other;
            panic!("rank 1 has a bug, on purpose");
        });
        let error = again(&segment).rank(0).barrier().unwrap_err();
        assert!(bug.join().is_err());
        error
    });
    assert_eq!(error, Error::Panicked { rank: 1 });
}

#[test]
fn all_who_are_missing_are_named() {
    let segment = segment(4, SOON);
    let (last, first) = (again(&segment).rank(3), again(&segment).rank(0));
    let error = last.barrier().unwrap_err();
    assert!(
        matches!(&error, Error::Late { ranks: Ranks(late), .. } if *late == [0, 1, 2]),
        "{error}"
    );
    // A rank that comes later gets the same error, and does not wait.
    assert_eq!(first.barrier(), Err(error));
}

#[test]
fn a_rank_that_is_at_work_has_not_failed_to_come() {
    let segment = segment(2, SOON / 10);
    segment.rank(1).set_at_work(true);
    // That end was dropped: the group has failed. A second memory has the ranks.
    let segment = Segment::create(2, &options(SOON / 10, NARROW)).unwrap();
    let rank_1 = again(&segment).rank(1);
    rank_1.set_at_work(true);
    scope(|scope| {
        let waiting = scope.spawn(|| {
            let rank_0 = again(&segment).rank(0);
            (rank_0.barrier(), rank_0.barrier())
        });
        sleep(3 * SOON);
        assert_eq!(rank_1.barrier(), Ok(()));
        rank_1.set_at_work(false);
        let (first, second) = waiting.join().unwrap();
        assert_eq!(first, Ok(()));
        assert!(matches!(second, Err(Error::Late { .. })), "{second:?}");
    });
}

#[test]
fn cancelling_ends_calls_of_parts_too() {
    let errors = on_threads(&segment(4, NEVER), |rank| {
        let half = rank.split(rank.rank() as u64 / 2).unwrap();
        let quarter = half.split(0).unwrap();
        if rank.rank() == 3 {
            sleep(SOON);
            rank.cancel("the program was stopped");
        }
        let pending = quarter.all_reduce_value(1.0, Reduction::Sum);
        // Only now the ends are dropped.
        let whole = loop {
            if let Err(error) = rank.barrier() {
                break error;
            }
        };
        (rank.rank() != 2 && rank.rank() != 3 || pending.is_err()).then_some(whole)
    });
    let cancelled = Error::Cancelled {
        reason: "the program was stopped".into(),
    };
    assert_eq!(errors, vec![Some(cancelled); 4]);
}

#[test]
fn cancelling_at_any_moment_ends_a_call_for_all_ranks_or_for_none() {
    for round in 0..50_u64 {
        let segment = segment(3, NEVER);
        let completed = on_threads(&segment, |rank| {
            let mut data = vec![1_i64; 20_000];
            let mut completed = 0;
            scope(|scope| {
                let canceller = (rank.rank() == 0).then_some(&rank);
                scope.spawn(move || {
                    sleep(Duration::from_micros(round * 37));
                    canceller.inspect(|rank| rank.cancel("enough"));
                });
                while rank.all_reduce(&mut data, Reduction::Max).is_ok() {
                    assert_eq!(data, [1; 20_000]);
                    completed += 1;
                }
            });
            completed
        });
        assert!(
            completed.iter().all(|ranks| *ranks == completed[0]),
            "{completed:?}"
        );
    }
}

#[test]
fn who_left_after_its_last_call_does_not_take_it_back() {
    for len in [1, 1000, 20_000] {
        for _ in 0..50 {
            on_threads(&segment(3, NEVER), |rank| {
                let mut data = vec![rank.rank() as i64; len];
                rank.all_reduce(&mut data, Reduction::Sum).unwrap();
                assert!(data.iter().all(|sum| *sum == 3));
            });
        }
    }
}

#[test]
fn a_rank_used_by_two_threads_takes_turns() {
    on_threads(&segment(2, NEVER), |rank| {
        scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    for _ in 0..1000 {
                        assert_eq!(rank.all_reduce_value(1_u64, Reduction::Sum), Ok(2));
                    }
                });
            }
        });
        rank.barrier().unwrap();
    });
}

#[test]
fn a_supervisor_ends_calls_of_all_groups() {
    let segment = segment(3, NEVER);
    let died = Error::Died {
        rank: 7,
        how: "power".into(),
    };
    let errors = on_threads(&segment, |rank| {
        let part = rank.split(u64::from(rank.rank() == 0)).unwrap();
        if rank.rank() == 0 {
            sleep(SOON);
            segment.fail(&died);
            segment.fail(&Error::Left { rank: 1 });
        }
        let errors = loop {
            if let Err(error) = part.barrier() {
                break (error, rank.barrier().unwrap_err());
            }
            sleep(Duration::from_millis(1));
        };
        assert_eq!(rank.split(0).unwrap_err(), died);
        errors
    });
    assert_eq!(errors, vec![(died.clone(), died); 3]);
}

#[test]
fn splits_that_are_dropped_leave_room_for_others() {
    on_threads(&segment(2, NEVER), |rank| {
        for turn in 0..100_000_u64 {
            let part = rank.split(turn % 3 * rank.rank() as u64).unwrap();
            if turn % 1000 == 0 {
                let sum = part.all_reduce_value(1_u64, Reduction::Sum);
                assert_eq!(sum, Ok(part.size() as u64));
            }
        }
        rank.barrier().unwrap();
    });
}

#[test]
fn more_groups_than_there_is_room_for_are_refused_on_all_ranks() {
    on_threads(&segment(2, NEVER), |rank| {
        let mut parts = Vec::new();
        let refusal = loop {
            match rank.split(rank.rank() as u64 * (parts.len() as u64 % 2)) {
                Ok(part) => parts.push(part),
                Err(refusal) => break refusal,
            }
        };
        assert_eq!(
            refusal.to_string(),
            "processes cannot split: there is room for 32 groups at a time"
        );
        // All groups are as they were, and those that are dropped make room.
        assert!(parts.iter().all(|part| part.barrier().is_ok()));
        rank.barrier().unwrap();
        parts.clear();
        rank.barrier().unwrap();
        assert_eq!(rank.split(0).unwrap().barrier(), Ok(()));
    });
}

#[test]
fn a_file_that_is_no_segment_is_refused() {
    let words = |file: OwnedFd| Segment::open(file).unwrap_err().to_string();
    let plain = tempfile();
    assert!(words(plain).contains("seals"));
    let flags = rustix::fs::MemfdFlags::ALLOW_SEALING;
    let file = rustix::fs::memfd_create("other", flags).unwrap();
    assert!(words(file.try_clone().unwrap()).contains("it is not sealed as it should be"));
    rustix::fs::ftruncate(&file, 20).unwrap();
    let seals =
        rustix::fs::SealFlags::SHRINK | rustix::fs::SealFlags::GROW | rustix::fs::SealFlags::SEAL;
    rustix::fs::fcntl_add_seals(&file, seals).unwrap();
    assert!(words(file).contains("it is too short"));
}

/// A file that cannot be sealed.
fn tempfile() -> OwnedFd {
    File::open(std::env::current_exe().unwrap()).unwrap().into()
}

/// A small generator of noise.
fn noise(seed: u64) -> impl FnMut() -> u64 {
    let mut state = seed | 1;
    move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    }
}

/// Writes noise all over the memory while ranks use it. They get errors or wrong numbers, and wait no longer than their
/// limit.
#[test]
fn noise_in_the_memory_stops_no_rank_for_good() {
    for seed in 1..seeds() {
        let segment = Segment::create(3, &options(SOON, NARROW)).unwrap();
        let file = File::from(segment.fd().try_clone_to_owned().unwrap());
        let ranks: Vec<_> = (0..3).map(|rank| again(&segment).rank(rank)).collect();
        let over = AtomicBool::new(false);
        scope(|scope| {
            let (over, file) = (&over, &file);
            scope.spawn(move || scribble(file, seed.wrapping_mul(0x9e37_79b9_7f4a_7c15), over));
            let spawn = |rank| scope.spawn(move || use_all(&rank, seed, over));
            let ends: Vec<_> = ranks.into_iter().map(spawn).collect();
            sleep(2 * SOON);
            over.store(true, SeqCst);
            let since = Instant::now();
            // Noise may say that a rank is at work, for which others wait as long as it says so.
            while !ends.iter().all(|end| end.is_finished()) {
                clear_workers(file);
                sleep(Duration::from_millis(1));
                assert!(since.elapsed() < Duration::from_secs(20), "seed {seed}");
            }
            ends.into_iter().for_each(|end| end.join().unwrap());
        });
    }
}

/// How many kinds of noise to try; `NOISE` asks for more.
fn seeds() -> u64 {
    let seeds = std::env::var("NOISE").ok();
    seeds.and_then(|seeds| seeds.parse().ok()).unwrap_or(40)
}

/// Noise in one word or some, in the part that is used most.
fn scribble(file: &File, seed: u64, over: &AtomicBool) {
    let mut next = noise(seed);
    while !over.load(SeqCst) {
        let (place, word) = (next() % 80_000, next());
        let word = if word % 3 == 0 { word % 17 } else { word };
        let len = 8 * (1 + (next() % 4) as usize);
        file.write_all_at(&[word.to_le_bytes(); 4].as_flattened()[..len], place & !7)
            .unwrap();
        if next().is_multiple_of(64) {
            sleep(Duration::from_micros(next() % 300));
        }
    }
}

/// Says that no rank is at work. What ranks say of themselves lies behind the first page.
fn clear_workers(file: &File) {
    file.write_all_at(&[0; 4096], 4096).unwrap();
}

/// Calls of all kinds, also in a part, until one fails or there is no noise any more; then the rank leaves.
fn use_all(rank: &ProcessRank, seed: u64, over: &AtomicBool) {
    let calls = |rank: &dyn Communicator| -> Result<(), Error> {
        let size = rank.size();
        for len in [1, 3000] {
            let input = vec![1.0; len * size];
            let mut output = vec![0.0; len * size];
            rank.barrier()?;
            rank.all_reduce(&mut output, Reduction::Sum)?;
            rank.all_gather(&input[..len], &mut output)?;
            rank.all_to_all(&input, &mut output)?;
            rank.exchange(
                &input,
                Some((rank.rank() + 1) % size),
                &mut output,
                Some((rank.rank() + size - 1) % size),
            )?;
            rank.reduce_scatter(&input, &mut output[..len], Reduction::Max)?;
            rank.scatter(&input, &mut output[..len], size - 1)?;
        }
        Ok(())
    };
    for turn in seed.. {
        let part = rank.split(turn % 2 * rank.rank() as u64);
        if calls(rank)
            .and_then(|()| part.and_then(|part| calls(&*part)))
            .is_err()
            || over.load(SeqCst)
        {
            return;
        }
    }
}
