//! The speed of calls between two processes, beside two threads and a copy: `cargo run --profile figures -p collectives
//! --example bench_processes [-- --busy]`.
//!
//! Each rank is bound to a core of its own. With `--busy` no rank is, and one more thread computes all the time; what
//! counts then is the mean.
//!
//! This program starts itself again as the second rank. Copies alternate with the calls in the same run: both ranks copy
//! as many bytes as they reduce, each within its own memory. A copy of `n` bytes reads and writes `2 n` bytes. An
//! `all_reduce` of two processes takes `5 n` on each rank if it is large: a rank writes its data to its ring (read and
//! write `n`), and reads both rings and writes the result (`3 n`). Data is written anew before every turn, which is not
//! measured. A turn lasts from the first rank's start to the last rank's end.

#[cfg(target_os = "linux")]
mod linux {
    use collectives::{
        Collectives, Communicator, Options, Reduction, Segment, SegmentOptions, threads,
    };
    use std::hint::black_box;
    use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};
    use std::process::Command;
    use std::time::Instant;

    /// How many barriers make one measurement, and how many measurements there are.
    const BARRIERS: (usize, usize) = (1000, 100);
    const FILE: &str = "BENCH_SEGMENT";
    const BUSY: &str = "--busy";

    /// What one rank measures; both ranks have the same numbers. In seconds, medians first.
    struct Figures {
        barrier: [f64; 2],
        reductions: Vec<Reduced>,
    }

    struct Reduced {
        bytes: usize,
        all_reduce: [f64; 2],
        copy: [f64; 2],
    }

    pub(crate) fn main() {
        if let Ok(file) = std::env::var(FILE) {
            let file = file.parse().expect("the number of a file");
            // SAFETY: the first process left this file open for this one.
            let file = unsafe { OwnedFd::from_raw_fd(file) };
            let segment = Segment::open(file).expect("a segment");
            figures(&segment.rank(1));
            return;
        }
        let busy = busy().then(|| std::thread::spawn(compute));
        let processes = of_processes();
        let threads = of_threads();
        print(&processes, &threads);
        drop(busy);
    }

    fn busy() -> bool {
        std::env::args().any(|argument| argument == BUSY)
    }

    /// Keeps a core busy until the program ends.
    fn compute() {
        loop {
            black_box(());
        }
    }

    /// Binds this thread to the core of its rank, if there are enough.
    fn bind(rank: usize) {
        if busy() {
            return;
        }
        let mut core = rustix::thread::CpuSet::new();
        core.set(rank);
        let _ = rustix::thread::sched_setaffinity(None, &core);
    }

    fn of_processes() -> Figures {
        let segment = Segment::create(2, &SegmentOptions::default()).expect("shared memory");
        let file = rustix::io::dup(segment.fd()).expect("a file");
        let program = std::env::current_exe().expect("this program");
        let mut command = Command::new(program);
        command.args(busy().then_some(BUSY));
        let child = command.env(FILE, file.as_raw_fd().to_string()).spawn();
        let figures = figures(&segment.rank(0));
        child.and_then(|mut child| child.wait()).expect("rank 1");
        figures
    }

    fn of_threads() -> Figures {
        std::thread::scope(|scope| {
            let ranks = threads(2, Options::default()).into_iter();
            let threads: Vec<_> = ranks
                .map(|rank| scope.spawn(move || figures(&rank)))
                .collect();
            let mut ends = threads
                .into_iter()
                .map(|thread| thread.join().expect("a rank"));
            ends.next_back().expect("two ranks")
        })
    }

    fn figures(rank: &dyn Communicator) -> Figures {
        bind(rank.rank());
        let sizes = [
            8,
            512,
            4096,
            1 << 14,
            1 << 16,
            1 << 18,
            1 << 20,
            1 << 22,
            1 << 24,
        ];
        Figures {
            barrier: barrier(rank),
            reductions: sizes
                .into_iter()
                .map(|bytes| reduced(rank, bytes))
                .collect(),
        }
    }

    fn barrier(rank: &dyn Communicator) -> [f64; 2] {
        let (each, rounds) = BARRIERS;
        let round = |_| {
            let start = Instant::now();
            (0..each).for_each(|_| rank.barrier().expect("both ranks are there"));
            start.elapsed().as_secs_f64() / each as f64
        };
        median_and_other((0..rounds).map(round).collect())
    }

    fn reduced(rank: &dyn Communicator, bytes: usize) -> Reduced {
        let len = bytes / size_of::<f64>();
        let (mut data, mut copy) = (vec![0.0; len], vec![0.0; len]);
        // A turn of little data takes less than reading the clock.
        let each = (8192 / bytes).max(1);
        let turns = ((1 << 28) / bytes).clamp(40, 2000);
        let mut spans = [Vec::new(), Vec::new()];
        for turn in 0..turns {
            data.fill(turn as f64);
            spans[0].push(span(rank, each, || {
                rank.all_reduce(black_box(&mut data), Reduction::Sum)
                    .expect("both ranks are there");
            }));
            data.fill(turn as f64);
            spans[1].push(span(rank, each, || copy.copy_from_slice(black_box(&data))));
            black_box(&copy);
        }
        let [all_reduce, copy] = spans.map(median_and_other);
        Reduced {
            bytes,
            all_reduce,
            copy,
        }
    }

    /// Seconds from the first rank's start to the last rank's end.
    fn span(rank: &dyn Communicator, each: usize, mut run: impl FnMut()) -> f64 {
        rank.barrier().expect("both ranks are there");
        let start = Instant::now();
        (0..each).for_each(|_| run());
        let own = start.elapsed().as_secs_f64() / each as f64;
        rank.all_reduce_value(own, Reduction::Max)
            .expect("both ranks are there")
    }

    /// The median, and the least; beside a busy thread, the mean.
    fn median_and_other(mut seconds: Vec<f64>) -> [f64; 2] {
        seconds.sort_by(f64::total_cmp);
        let mean = seconds.iter().sum::<f64>() / seconds.len() as f64;
        let other = if busy() { mean } else { seconds[0] };
        [seconds[seconds.len() / 2], other]
    }

    fn print(processes: &Figures, threads: &Figures) {
        let us =
            |[median, least]: [f64; 2]| format!("{:8.2} ({:8.2}) us", median * 1e6, least * 1e6);
        println!(
            "medians, and the {} in brackets",
            if busy() { "mean" } else { "least" }
        );
        println!(
            "barrier of 2 processes {}, of 2 threads {}",
            us(processes.barrier),
            us(threads.barrier)
        );
        println!(
            "\nall_reduce(sum) of f64 on 2 ranks\n{:>10}  {:>22}  {:>22}  {:>22}  of the copy's rate",
            "bytes", "processes", "threads", "copy"
        );
        for (own, other) in processes.reductions.iter().zip(&threads.reductions) {
            println!(
                "{:10}  {}  {}  {}  {:.2} ({:.2})",
                own.bytes,
                us(own.all_reduce),
                us(other.all_reduce),
                us(own.copy),
                2.5 * own.copy[0] / own.all_reduce[0],
                2.5 * own.copy[1] / own.all_reduce[1],
            );
        }
    }
}

fn main() {
    #[cfg(target_os = "linux")]
    linux::main();
}
