//! The speed of calls between the ranks of one process: `cargo run --release -p collectives --example bench [--
//! --json]`.
//!
//! Barriers for 2, 4 and 8 ranks; then `all_reduce(sum)` of `f64` on 2 ranks beside copies of the same bytes, which
//! alternate with it in the same run. In an `all_reduce` of `n` bytes, each rank has to read `n` bytes and to write `n`
//! bytes, half of each on the other rank's side. Two copies on two threads move the same bytes. The *plain copy* is the
//! strict one: each thread copies `n` bytes of its own to a second buffer of its own. The *shared copy* moves bytes
//! between the same places as the `all_reduce`: half of what a thread reads was written by the other, and half of what
//! it writes belongs to the other. Data is written anew before every turn, as it is in a program, and that is not
//! measured. A turn lasts from the first rank's start to the last rank's end.

use collectives::{Collectives, Communicator, Options, Reduction, ThreadRank, threads};
use std::hint::black_box;
use std::sync::{Mutex, MutexGuard};
use std::thread::scope;
use std::time::Instant;

/// How many barriers make one measurement, and how many measurements there are.
const BARRIERS: (usize, usize) = (200, 50);

/// Seconds in sorted order.
struct Times(Vec<f64>);

impl Times {
    fn new(mut seconds: Vec<f64>) -> Self {
        seconds.sort_by(f64::total_cmp);
        Self(seconds)
    }

    fn least(&self) -> f64 {
        self.0[0]
    }

    fn median(&self) -> f64 {
        self.0[self.0.len() / 2]
    }
}

fn main() {
    let json = std::env::args().any(|argument| argument == "--json");
    let barriers: Vec<_> = [2, 4, 8].map(|ranks| (ranks, barrier(ranks))).into();
    let sizes = (12..=24).step_by(2).map(|bits| 1_usize << bits);
    let reductions: Vec<_> = sizes.map(|bytes| (bytes, Turns::measure(bytes))).collect();
    if json {
        print_json(&barriers, &reductions);
    } else {
        print_text(&barriers, &reductions);
    }
}

/// Seconds a barrier.
fn barrier(ranks: usize) -> Times {
    let (each, rounds) = BARRIERS;
    let run = |rank: ThreadRank| -> Vec<f64> {
        let round = |_| {
            let start = Instant::now();
            (0..each).for_each(|_| rank.barrier().expect("all ranks are there"));
            start.elapsed().as_secs_f64() / each as f64
        };
        (0..rounds).map(round).collect()
    };
    Times::new(on_all(ranks, run).swap_remove(0))
}

/// Runs something on every rank and returns what each returned.
fn on_all<R: Send>(ranks: usize, run: impl Fn(ThreadRank) -> R + Sync) -> Vec<R> {
    scope(|scope| {
        let ranks = threads(ranks, Options::default()).into_iter();
        let threads: Vec<_> = ranks.map(|rank| scope.spawn(|| run(rank))).collect();
        let join =
            |thread: std::thread::ScopedJoinHandle<'_, R>| thread.join().expect("no rank panics");
        threads.into_iter().map(join).collect()
    })
}

/// What was measured for one number of bytes, on two ranks.
struct Turns {
    all_reduce: Times,
    plain_copy: Times,
    shared_copy: Times,
}

/// The two halves of a rank's buffer; in a shared copy, each is worked on by one thread.
struct Halves([Mutex<Vec<f64>>; 2]);

impl Halves {
    fn new(len: usize) -> Self {
        Self([len / 2, len - len / 2].map(|len| Mutex::new(vec![0.0; len])))
    }

    fn lock(&self, half: usize) -> MutexGuard<'_, Vec<f64>> {
        self.0[half].lock().expect("no rank panics")
    }

    fn fill(&self, value: f64) {
        (0..2).for_each(|half| self.lock(half).fill(value));
    }
}

/// The memory of one measurement: what the ranks copy from and to.
struct Buffers([(Halves, Halves); 2]);

impl Buffers {
    fn new(len: usize) -> Self {
        Self([(); 2].map(|()| (Halves::new(len), Halves::new(len))))
    }

    /// One half of a rank's data to the same half of its other buffer.
    fn copy(&self, rank: usize, half: usize) {
        let (from, to) = &self.0[rank];
        to.lock(half).copy_from_slice(black_box(&from.lock(half)));
    }
}

impl Turns {
    fn measure(bytes: usize) -> Self {
        let turns = ((1 << 28) / bytes).clamp(40, 2000);
        let len = bytes / size_of::<f64>();
        let buffers = Buffers::new(len);
        let spans = on_all(2, |rank| {
            let mut data = vec![0.0; len];
            let turn = |turn| Self::turn(&rank, turn as f64, &buffers, &mut data);
            (0..turns).map(turn).collect::<Vec<_>>()
        });
        // Both ranks have the same spans.
        let kind = |kind: usize| Times::new(spans[0].iter().map(|turn| turn[kind]).collect());
        Self {
            all_reduce: kind(0),
            plain_copy: kind(1),
            shared_copy: kind(2),
        }
    }

    /// The spans of the three ways, one after another.
    fn turn(rank: &ThreadRank, value: f64, buffers: &Buffers, data: &mut [f64]) -> [f64; 3] {
        let own = rank.rank();
        data.fill(value);
        let all_reduce = span(rank, || {
            rank.all_reduce(black_box(data), Reduction::Sum)
                .expect("the other rank is there");
        });
        buffers.0[own].0.fill(value);
        let plain_copy = span(rank, || (0..2).for_each(|half| buffers.copy(own, half)));
        buffers.0[own].0.fill(value);
        let shared_copy = span(rank, || (0..2).for_each(|rank| buffers.copy(rank, own)));
        [all_reduce, plain_copy, shared_copy]
    }

    fn ratios(&self, time: fn(&Times) -> f64) -> [f64; 2] {
        [&self.plain_copy, &self.shared_copy].map(|copy| time(copy) / time(&self.all_reduce))
    }
}

/// Seconds from the first rank's start to the last rank's end.
fn span(rank: &ThreadRank, run: impl FnOnce()) -> f64 {
    rank.barrier().expect("the other rank is there");
    let start = Instant::now();
    run();
    let own = start.elapsed().as_secs_f64();
    // Both left the barrier within a fraction of a microsecond, so the longer of the two spans is that of the turn.
    rank.all_reduce_value(own, Reduction::Max)
        .expect("the other rank is there")
}

fn print_text(barriers: &[(usize, Times)], reductions: &[(usize, Turns)]) {
    println!("barrier        least      median");
    for (ranks, times) in barriers {
        println!(
            "{ranks} ranks    {:7.2} us  {:7.2} us",
            times.least() * 1e6,
            times.median() * 1e6
        );
    }
    println!(
        "\nall_reduce(sum) of f64 on 2 ranks; copies on 2 threads; medians, and how many times as fast as a copy"
    );
    println!(
        "     bytes  all_reduce   plain copy  shared copy   GB/s  of plain (least)  of shared (least)"
    );
    for (bytes, turns) in reductions {
        let [plain, shared] = turns.ratios(Times::median);
        let [plain_least, shared_least] = turns.ratios(Times::least);
        println!(
            "{bytes:10} {:8.2} us  {:8.2} us  {:8.2} us {:6.2}       {plain:.2} ({plain_least:.2})        {shared:.2} ({shared_least:.2})",
            turns.all_reduce.median() * 1e6,
            turns.plain_copy.median() * 1e6,
            turns.shared_copy.median() * 1e6,
            // Two ranks read and write that many bytes each.
            4.0 * *bytes as f64 / turns.all_reduce.median() / 1e9,
        );
    }
}

fn print_json(barriers: &[(usize, Times)], reductions: &[(usize, Turns)]) {
    let times =
        |times: &Times| serde_json::json!({ "least_s": times.least(), "median_s": times.median() });
    let barriers: Vec<_> = barriers
        .iter()
        .map(|(ranks, of)| serde_json::json!({ "ranks": ranks, "barrier": times(of) }))
        .collect();
    let reductions: Vec<_> = reductions
        .iter()
        .map(|(bytes, turns)| {
            serde_json::json!({
                "bytes": bytes,
                "all_reduce": times(&turns.all_reduce),
                "plain_copy": times(&turns.plain_copy),
                "shared_copy": times(&turns.shared_copy),
            })
        })
        .collect();
    let all = serde_json::json!({ "barriers": barriers, "all_reduce_2_ranks": reductions });
    println!("{all:#}");
}
