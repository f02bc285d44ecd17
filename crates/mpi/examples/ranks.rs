//! One rank of an MPI job that checks its transport: what the tests start under each MPI's launcher.
//!
//! `ranks CASE`, with the library in `MPI_LIBRARY` if it is to be a certain one. The last line is `ok: …` or the error.

use collectives::{Collectives, Communicator, Error, Operation, Reduction, suite};
use mpi::{MpiRank, Session, Settings};
use std::env;
use std::error::Error as AnyError;
use std::process::ExitCode;
use std::sync::Mutex;
use std::thread::sleep;
use std::time::{Duration, Instant};

type Outcome = Result<String, Box<dyn AnyError>>;

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let case = words.first().map_or("", String::as_str);
    let outcome = match case {
        "find" => find(),
        "world" => world(),
        "suite" => check(&settings()),
        "tiny" => check(&Settings {
            largest_message: 1000,
            ..settings()
        }),
        "threads" => threads(&settings()),
        "any-thread" => threads(&any_thread()),
        "again" => again(),
        "latency" => latency(&settings()),
        "any-latency" => latency(&any_thread()),
        "bandwidth" => bandwidth(),
        "late" => late(),
        "cancel" => cancel(),
        "cancel-large" => cancel_large(),
        "panic" => panics(),
        "die" => die(1),
        "die-large" => die(3_000_000),
        "many" => many(),
        "spawn" => spawn(&words),
        "worker" => worker(),
        "exit" => Ok("I do nothing".into()),
        _ => Err(format!("no case {case:?}").into()),
    };
    let code = tell(&outcome);
    drop(KEPT.lock().expect("no panic").take());
    code
}

/// The session, which ends after the outcome was told.
static KEPT: Mutex<Option<Session>> = Mutex::new(None);

fn tell(outcome: &Outcome) -> ExitCode {
    match outcome {
        Ok(words) => {
            println!("ok: {words}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            println!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn settings() -> Settings {
    Settings {
        library: env::var_os("MPI_LIBRARY").map(Into::into),
        limit: Some(Duration::from_secs(30)),
        ..Settings::default()
    }
}

fn any_thread() -> Settings {
    Settings {
        any_thread: true,
        ..settings()
    }
}

fn open(settings: &Settings) -> Result<(Session, MpiRank), mpi::Error> {
    let session = Session::start(settings)?;
    *KEPT.lock().expect("no panic") = Some(session.clone());
    let world = MpiRank::world(&session, settings.limit)?;
    Ok((session, world))
}

fn find() -> Outcome {
    let library = mpi::find(settings().library.as_deref())?;
    Ok(format!(
        "{} with {} interface, {}",
        library.version(),
        library.abi().name(),
        library.path().display()
    ))
}

fn world() -> Outcome {
    let (session, world) = open(&settings())?;
    let (local, gpu) = (
        (world.local_rank(), world.local_size()),
        session.is_gpu_aware(),
    );
    let (rank, size) = (world.rank(), world.size());
    let version = session.library().version();
    Ok(format!(
        "rank {rank} of {size}, locally {} of {}, {version}, GPU memory: {gpu:?}",
        local.0, local.1
    ))
}

/// The suite, in a job on the thread that calls MPI.
fn check(settings: &Settings) -> Outcome {
    let (session, world) = open(settings)?;
    let report = session.run(|_| suite::check(&world))?;
    let faults = session.run(|_| suite::faults(&world))?;
    Ok(format!(
        "{} and {} cases, {} skipped",
        report.passed,
        faults.passed,
        report.skipped.len()
    ))
}

/// The suite, on a thread that hands every call to the one that calls MPI.
fn threads(settings: &Settings) -> Outcome {
    let (_session, world) = open(settings)?;
    let report = suite::check(&world)?;
    let faults = suite::faults(&world)?;
    Ok(format!("{} and {} cases", report.passed, faults.passed))
}

/// Opens the world again and again, each time after it was left.
fn again() -> Outcome {
    let (session, world) = open(&settings())?;
    let second = session.world(None).err().ok_or("it is open twice")?;
    drop(world);
    for round in 0..50_u64 {
        let world = session.world(settings().limit)?;
        let part = world.split(round % 2)?;
        assert_eq!(part.all_reduce_value(round, Reduction::Max), Ok(round));
    }
    Ok(second.to_string())
}

const ROUNDS: u32 = 20_000;

/// Microseconds for a sum of one double: MPI's own, this crate's, and this crate's from another thread.
fn latency(settings: &Settings) -> Outcome {
    let (session, world) = open(settings)?;
    let mut figures = Vec::new();
    for _ in 0..5 {
        let (own, ours) = session.run(|mpi| {
            let own = timed(|| mpi.all_reduce_in_place(&mut [1.0]).is_ok());
            let ours = timed(|| world.all_reduce(&mut [1.0], Reduction::Sum).is_ok());
            (own, ours)
        });
        figures.push((own, ours));
    }
    let other = timed_for(ROUNDS / 10, || {
        world.all_reduce(&mut [1.0], Reduction::Sum).is_ok()
    });
    let least = |list: Vec<f64>| list.into_iter().fold(f64::MAX, f64::min);
    let (own, ours): (Vec<f64>, Vec<f64>) = figures.into_iter().unzip();
    Ok(format!(
        "MPI_Allreduce {:.2} us, here {:.2} us, from another thread {other:.2} us",
        least(own),
        least(ours)
    ))
}

fn timed(call: impl FnMut() -> bool) -> f64 {
    timed_for(ROUNDS, call)
}

fn timed_for(rounds: u32, mut call: impl FnMut() -> bool) -> f64 {
    for _ in 0..rounds / 10 {
        assert!(call());
    }
    // The best of many batches: other programs use the same processors.
    let batch = (rounds / 200).max(1);
    let times = (0..rounds / batch).map(|_| {
        let since = Instant::now();
        (0..batch).for_each(|_| assert!(call()));
        since.elapsed().as_secs_f64() * 1e6 / f64::from(batch)
    });
    times.fold(f64::MAX, f64::min)
}

/// Milliseconds for a sum of 8 MB of doubles.
fn bandwidth() -> Outcome {
    let (session, world) = open(&settings())?;
    let mut data = vec![1.0; 1 << 20];
    let (own, ours) = session.run(|mpi| {
        let own = timed_for(50, || mpi.all_reduce_in_place(&mut data).is_ok());
        data.fill(1.0);
        let ours = timed_for(50, || world.all_reduce(&mut data, Reduction::Max).is_ok());
        (own / 1e3, ours / 1e3)
    });
    Ok(format!(
        "8 MB: MPI_Allreduce {own:.2} ms, here {ours:.2} ms"
    ))
}

/// The last rank comes after the limit of the others.
fn late() -> Outcome {
    let settings = Settings {
        limit: Some(Duration::from_millis(300)),
        ..settings()
    };
    let (_session, world) = open(&settings)?;
    let last = world.size() - 1;
    if world.rank() == last {
        sleep(Duration::from_millis(900));
    }
    let since = Instant::now();
    let error = world
        .all_reduce(&mut [1.0; 3], Reduction::Sum)
        .err()
        .ok_or("it is not late")?;
    let again = world.barrier().err();
    if again.as_ref() != Some(&error) || since.elapsed() > Duration::from_secs(2) {
        return Err(format!("{error}, later {again:?}, after {:?}", since.elapsed()).into());
    }
    Ok(error.to_string())
}

/// Rank 0 cancels from another thread while the others wait, in parts of a part that do not have it.
fn cancel() -> Outcome {
    let (_session, world) = open(&settings())?;
    let part = world.split(0)?;
    let part = part.split(u64::from(part.rank() == 0))?;
    let error = std::thread::scope(|scope| {
        if world.rank() == 0 {
            scope.spawn(|| {
                sleep(Duration::from_millis(100));
                world.cancel("the program was stopped");
            });
        }
        loop {
            // Rank 0 waits for one that does not come.
            let group: &dyn Communicator = if world.rank() == 0 { &world } else { &part };
            if let Err(error) = group.barrier() {
                return error;
            }
            sleep(Duration::from_millis(1));
        }
    });
    match error {
        Error::Cancelled { reason } => Ok(reason),
        other => Err(other.into()),
    }
}

/// Rank 0 cancels while large values move: every rank has done the same number of calls, and each was right.
fn cancel_large() -> Outcome {
    let (_session, world) = open(&settings())?;
    let mut done = 0;
    std::thread::scope(|scope| {
        if world.rank() == 0 {
            scope.spawn(|| {
                sleep(Duration::from_millis(60));
                world.cancel("at any moment");
            });
        }
        loop {
            let mut data = vec![world.rank() as f64; 20_000];
            if world.all_reduce(&mut data, Reduction::Max).is_err() {
                break;
            }
            let last = (world.size() - 1) as f64;
            assert!(data.iter().all(|value| *value == last));
            done += 1;
        }
    });
    Ok(format!("{done} calls"))
}

/// The last rank panics.
fn panics() -> Outcome {
    let (_session, world) = open(&settings())?;
    let part = world.split(0)?;
    let last = world.size() - 1;
    if world.rank() == last {
        let panicked = std::thread::spawn(move || {
            let _part = part;
            panic!("on purpose");
        })
        .join();
        return Ok(format!("{}", panicked.is_err()));
    }
    let error = part.barrier().err().ok_or("nothing happened")?;
    Ok(error.to_string())
}

/// The last rank is killed; the others say what they learn, and after how long.
fn die(elements: usize) -> Outcome {
    let (_session, world) = open(&settings())?;
    let last = world.size() - 1;
    let mut data = vec![1.0; elements];
    for _ in 0..10 {
        world.all_reduce(&mut data, Reduction::Max)?;
    }
    if world.rank() == last {
        let killed = Duration::from_millis(if elements > 1 { 3 } else { 50 });
        std::thread::spawn(move || {
            sleep(killed);
            let own = std::process::id().to_string();
            let _ = std::process::Command::new("kill")
                .args(["-9", &own])
                .status();
        });
    }
    let mut before = Instant::now();
    loop {
        match world.all_reduce(&mut data, Reduction::Max) {
            Ok(()) => before = Instant::now(),
            Err(error) => {
                println!("after {} ms: {error}", before.elapsed().as_millis());
                // The launcher may end this process when it ends badly.
                return Ok("told".into());
            }
        }
        if world.rank() == last && elements == 1 {
            sleep(Duration::from_secs(10));
        }
    }
}

/// Splits, and drops, more often than there are numbers.
fn many() -> Outcome {
    let (session, world) = open(&settings())?;
    session.run(|_| {
        for round in 0..3000_u64 {
            let part = world.split((world.rank() as u64 + round) % 2)?;
            if round % 100 == 0 {
                part.barrier()?;
            }
        }
        let kept: Result<Vec<MpiRank>, Error> = (0..100).map(|_| world.split(7)).collect();
        for part in kept?.iter().rev() {
            let sum = part.all_reduce_value(1_u64, Reduction::Sum)?;
            assert_eq!(sum, world.size() as u64);
        }
        world.barrier()
    })?;
    Ok("3100 splits".into())
}

fn spawn(words: &[String]) -> Outcome {
    let settings = Settings {
        starts_workers: true,
        ..settings()
    };
    let session = Session::start(&settings)?;
    *KEPT.lock().expect("no panic") = Some(session.clone());
    let worker = words
        .get(1)
        .map_or_else(env::current_exe, |word| Ok(word.into()))?;
    let case = words.get(2).map_or("worker", String::as_str);
    let limit = Some(Duration::from_secs(if case == "worker" { 20 } else { 5 }));
    let rank = session.spawn(&worker, &[case], 3, limit)?;
    talk(&rank)
}

fn worker() -> Outcome {
    let (session, rank) = Session::of_worker(&settings())?;
    *KEPT.lock().expect("no panic") = Some(session);
    talk(&rank)
}

fn talk(rank: &MpiRank) -> Outcome {
    let sum = rank.all_reduce_value(rank.rank() as u64, Reduction::Sum)?;
    let mut data = vec![rank.rank() as f64; 10_000];
    rank.broadcast(&mut data, 0)?;
    let buffers = collectives::Element::buffers(&[] as &[u64], &mut []);
    rank.perform(Operation::Barrier, buffers)?;
    Ok(format!(
        "rank {} of {}, sum {sum}, {}",
        rank.rank(),
        rank.size(),
        data[9999]
    ))
}
