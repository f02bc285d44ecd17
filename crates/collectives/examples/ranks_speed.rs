//! The speed of calls between two ranks, as processes and as threads, beside copies: `cargo run --profile figures -p
//! collectives --example ranks_speed [-- --busy]`. It prints one JSON object.
//!
//! The program starts itself again as the second process. Each rank has a core of its own, if there are two. With
//! `--busy`, ranks have no cores of their own, and one more process computes all the time.
//!
//! Copies take turns with the calls of the same run: while the ranks do not call, each of them copies as many bytes
//! within its own memory. Data is written anew before every turn, which is not measured. A turn lasts from the first
//! rank's start to the last rank's end.
//!
//! Where ranks have cores of their own, a turn counts only if no other program took one of them meanwhile; the system
//! counts that for each thread. If that leaves too few turns, all of them count, and `undisturbed` says how few it were.

#[cfg(target_os = "linux")]
fn main() {
    linux::main();
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("ranks that are processes need Linux");
}

#[cfg(target_os = "linux")]
mod linux {
    use collectives::{
        Collectives, Communicator, Options, Reduction, Segment, SegmentOptions, ThreadRank, threads,
    };
    use serde_json::{Value, json};
    use std::hint::black_box;
    use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};
    use std::process::{Child, Command};
    use std::sync::atomic::{AtomicU64, Ordering};
    use std::time::{Duration, Instant};

    /// How many barriers make one measurement, and how many measurements there are.
    const BARRIERS: (usize, usize) = (20, 500);
    /// The bytes of the calls.
    const SIZES: [usize; 6] = [8, 4 << 10, 64 << 10, 256 << 10, 1 << 20, 16 << 20];
    /// How long the turns of one size may take together, and how long where few of them are undisturbed. Beside a busy
    /// process, a turn may take milliseconds.
    const LONGEST: [Duration; 2] = [Duration::from_millis(400), Duration::from_secs(3)];
    /// How many undisturbed turns there should be, and from how many on only these count.
    const ENOUGH: [usize; 2] = [30, 5];
    /// The variable that says which process this is, and what it needs.
    const ROLE: &str = "RANKS_SPEED_ROLE";
    const COMPUTE: &str = "compute";

    pub(crate) fn main() {
        match std::env::var(ROLE) {
            Err(_) => measure(),
            Ok(role) if role == COMPUTE => compute(),
            Ok(file) => second_process(&file),
        }
    }

    fn measure() {
        let busy = is_busy().then(|| Busy(start(COMPUTE)));
        // Before the ranks have cores of their own.
        let processes = of_processes();
        let threads = of_threads();
        drop(busy);
        println!(
            "{:#}",
            json!({ "processes": processes, "threads": threads })
        );
    }

    fn is_busy() -> bool {
        std::env::args().any(|argument| argument == "--busy")
    }

    /// This program once more.
    fn start(role: &str) -> Child {
        let program = std::env::current_exe().expect("this program");
        let mut command = Command::new(program);
        command.args(is_busy().then_some("--busy"));
        command.env(ROLE, role).spawn().expect("a process")
    }

    /// A process that computes; it ends when this is dropped.
    struct Busy(Child);

    impl Drop for Busy {
        fn drop(&mut self) {
            let _ = self.0.kill();
            let _ = self.0.wait();
        }
    }

    /// Keeps a core busy until the process that started this one has gone.
    fn compute() {
        let parent = std::os::unix::process::parent_id();
        while std::os::unix::process::parent_id() == parent {
            (0..10_000_000).for_each(|number: u64| _ = black_box(number));
        }
    }

    fn second_process(file: &str) {
        let file = file.parse().expect("the number of a file");
        // SAFETY: the first process left this file open for this one, and no other code uses it.
        let file = unsafe { OwnedFd::from_raw_fd(file) };
        let segment = Segment::open(file).expect("a segment");
        figures(&segment.rank(1), notes(&segment));
    }

    fn of_processes() -> Value {
        let segment = Segment::create(2, &SegmentOptions::default()).expect("shared memory");
        // A duplicate is inherited.
        let file = rustix::io::dup(segment.fd()).expect("a file");
        let mut second = start(&file.as_raw_fd().to_string());
        let rank = segment.rank(0);
        // On a thread of its own, which alone is bound to a core.
        let figures =
            std::thread::scope(|scope| scope.spawn(|| figures(&rank, notes(&segment))).join());
        second.wait().expect("rank 1");
        figures.expect("rank 0")
    }

    /// Where the ranks of a segment meet.
    fn notes(segment: &Segment) -> [&AtomicU64; 2] {
        [0, 1].map(|rank| segment.note(rank))
    }

    fn of_threads() -> Value {
        let words = [AtomicU64::new(0), AtomicU64::new(0)];
        std::thread::scope(|scope| {
            let words = &words;
            let start = |rank: ThreadRank| scope.spawn(move || figures(&rank, words.each_ref()));
            let ranks = threads(2, Options::default()).into_iter();
            let ranks: Vec<_> = ranks.map(start).collect();
            let mut figures = ranks.into_iter().map(|rank| rank.join().expect("a rank"));
            figures.next_back().expect("two ranks")
        })
    }

    /// Binds this thread to the core of its rank. Where there is none, it runs anywhere.
    fn bind(rank: usize) {
        if is_busy() {
            return;
        }
        let mut core = rustix::thread::CpuSet::new();
        core.set(rank);
        let _ = rustix::thread::sched_setaffinity(None, &core);
    }

    /// What one rank measures; both have the same numbers. The words are 0 at first.
    fn figures(rank: &dyn Communicator, words: [&AtomicU64; 2]) -> Value {
        bind(rank.rank());
        let mut bench = Bench {
            rank,
            words,
            meetings: 0,
        };
        let barrier = bench.barrier();
        let reductions = SIZES.map(|bytes| bench.reductions(bytes));
        json!({ "barrier": barrier, "all_reduce": reductions })
    }

    /// A rank, and where it meets the other one.
    struct Bench<'a> {
        rank: &'a dyn Communicator,
        /// Of each rank: twice how many times it has come, and one more if that is the last time.
        words: [&'a AtomicU64; 2],
        meetings: u64,
    }

    impl Bench<'_> {
        fn barrier(&mut self) -> Value {
            let (each, rounds) = BARRIERS;
            let (mut turns, since) = (Vec::new(), Instant::now());
            while self.meet(turns.len() == rounds || is_over(since, &turns)) {
                turns.push(self.turn(each, |rank| {
                    rank.barrier().expect("both ranks are there");
                }));
            }
            self.summary(&turns)
        }

        fn reductions(&mut self, bytes: usize) -> Value {
            let len = bytes / size_of::<f64>();
            let (mut data, mut other) = (vec![0.0; len], vec![0.0; len]);
            // Reading the clock takes longer than a turn of little data.
            let each = (8192 / bytes).clamp(1, 20);
            let most = ((1 << 28) / bytes).clamp(30, 1000);
            let (mut reductions, mut copies) = (Vec::new(), Vec::new());
            let since = Instant::now();
            data.fill(1.0);
            while self.meet(copies.len() == most || is_over(since, &reductions)) {
                reductions.push(self.turn(each, |rank| {
                    let reduced = rank.all_reduce(black_box(&mut data), Reduction::Sum);
                    reduced.expect("both ranks are there");
                }));
                data.fill(1.0);
                self.meet(false);
                copies.push(self.turn(each, |_| {
                    other.copy_from_slice(black_box(&data));
                    black_box(&mut other);
                }));
                data.fill(1.0);
            }
            json!({ "bytes": bytes, "call": self.summary(&reductions), "copy": self.summary(&copies) })
        }

        /// Waits for the other rank without giving the core away, so that both have theirs when a turn begins. False if
        /// rank 0 says that it is the last time.
        fn meet(&mut self, last: bool) -> bool {
            self.meetings += 1;
            let (own, other) = (self.rank.rank(), 1 - self.rank.rank());
            self.words[own].store(2 * self.meetings + u64::from(last), Ordering::Release);
            let came = || self.words[other].load(Ordering::Acquire);
            while came() / 2 < self.meetings {
                std::hint::spin_loop();
            }
            match own {
                0 => !last,
                // Rank 0 may be ahead by one.
                _ => came() != 2 * self.meetings + 1,
            }
        }

        /// A turn; the time is for each of so many calls.
        fn turn(&mut self, each: usize, mut run: impl FnMut(&dyn Communicator)) -> Turn {
            let before = times_taken_away();
            self.meet(false);
            let start = Instant::now();
            (0..each).for_each(|_| run(self.rank));
            let seconds = start.elapsed().as_secs_f64() / each as f64;
            let taken_away = times_taken_away() - before;
            Turn {
                seconds,
                taken_away,
            }
        }

        /// A turn lasts as long as on the rank where it lasts longer, as both begin at about the same time.
        fn summary(&self, turns: &[Turn]) -> Value {
            let mut seconds: Vec<f64> = turns.iter().map(|turn| turn.seconds).collect();
            let mut taken: Vec<u64> = turns.iter().map(|turn| turn.taken_away).collect();
            let greatest = self.rank.all_reduce(&mut seconds, Reduction::Max);
            greatest.expect("both ranks are there");
            let greatest = self.rank.all_reduce(&mut taken, Reduction::Max);
            greatest.expect("both ranks are there");
            summary(&seconds, &taken)
        }
    }

    /// A turn on one rank.
    #[derive(Clone, Copy)]
    struct Turn {
        seconds: f64,
        /// How many times this thread's core was taken away.
        taken_away: u64,
    }

    /// Whether the time for these turns is over. There is one at least.
    fn is_over(since: Instant, turns: &[Turn]) -> bool {
        let undisturbed = turns.iter().filter(|turn| turn.taken_away == 0).count();
        let few = undisturbed < ENOUGH[0] && !is_busy();
        !turns.is_empty() && since.elapsed() > LONGEST[usize::from(few)]
    }

    /// How many times the system has taken the core of this thread away.
    fn times_taken_away() -> u64 {
        let status = std::fs::read_to_string("/proc/thread-self/status").unwrap_or_default();
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("nonvoluntary_ctxt_switches:"));
        line.and_then(|count| count.trim().parse().ok())
            .unwrap_or(0)
    }

    /// The figures of turns, and of those in which no core was taken away. Beside a busy process, every turn counts.
    fn summary(seconds: &[f64], taken_away: &[u64]) -> Value {
        let turns = || seconds.iter().zip(taken_away);
        let undisturbed = turns().filter(|(_, times)| **times == 0);
        let mut undisturbed: Vec<f64> = undisturbed.map(|(seconds, _)| *seconds).collect();
        let mut all = seconds.to_vec();
        all.sort_by(f64::total_cmp);
        undisturbed.sort_by(f64::total_cmp);
        let counted = match undisturbed.len() >= ENOUGH[1] && !is_busy() {
            true => &undisturbed,
            false => &all,
        };
        json!({
            "median_s": counted[counted.len() / 2],
            "mean_s": all.iter().sum::<f64>() / all.len() as f64,
            "most_s": all[all.len() - 1],
            "turns": all.len(),
            "undisturbed": undisturbed.len(),
        })
    }
}
