//! Collective calls through NCCL, or rather through a stand-in that knows what is undefined: the same bits as on the host, and errors that
//! name the rank.

use std::path::PathBuf;
use std::sync::Arc;
use std::thread::scope;
use std::time::{Duration, Instant};

use collectives::{
    Collectives, Communicator, Error, Operation, Options, Reduction, ThreadRank, threads,
};
use cuda::{Nccl, NcclError, NcclLibrary, Stream};
use cuda_emulator::{Driver, LAUNCH_FAILED, NCCL_SYSTEM_ERROR};

use crate::ranks::{Data, cases, emulated, on_gpu, same, several_cards, uneven, zeros};

/// Longer than any test may take.
const NEVER: Duration = Duration::from_secs(600);
const SOON: Duration = Duration::from_millis(100);

/// The stand-ins for the driver and for NCCL.
struct Machine {
    // Goes first: the driver is for the next test then.
    nccl: cuda_emulator::Nccl,
    driver: Driver,
}

impl Machine {
    fn new() -> Option<Self> {
        let driver = emulated()?;
        driver.set_lazy(true);
        let nccl = cuda_emulator::Nccl::new();
        Some(Self { nccl, driver })
    }

    fn library(&self) -> Arc<NcclLibrary> {
        NcclLibrary::find(&[cuda_emulator::Nccl::folder()]).unwrap()
    }

    /// A stream on a GPU of its own for each rank.
    fn streams(&self, ranks: usize) -> Vec<Arc<Stream>> {
        several_cards(&self.driver, ranks as u32, ranks)
    }

    /// Runs something on all ranks of a group.
    fn on_ranks<R: Send>(
        &self,
        size: usize,
        limit: Duration,
        run: impl Fn(Result<Nccl, NcclError>, &ThreadRank) -> R + Sync,
    ) -> Vec<R> {
        let (library, streams) = (self.library(), self.streams(size));
        let results = scope(|scope| {
            let threads: Vec<_> = threads(size, Options::default())
                .into_iter()
                .zip(&streams)
                .map(|(rank, stream)| {
                    let (run, library) = (&run, &library);
                    scope.spawn(move || run(Nccl::new(library, &rank, stream, limit), &rank))
                })
                .collect();
            let results = threads.into_iter().map(|thread| thread.join().unwrap());
            results.collect()
        });
        drop(streams);
        assert_eq!((self.nccl.left(), self.driver.left()), (0, 0));
        results
    }

    /// What all ranks are told of a call, and then of another one.
    fn told(
        &self,
        limit: Duration,
        run: impl Fn(&Nccl, &ThreadRank) -> Result<(), NcclError> + Sync,
    ) -> [Option<String>; 2] {
        let words = |outcome: Result<(), NcclError>| outcome.err().map(|error| error.to_string());
        same(self.on_ranks(3, limit, |nccl, rank| {
            let nccl = nccl.unwrap();
            let first = run(&nccl, rank);
            [words(first), words(nccl.barrier())]
        }))
    }
}

#[test]
fn all_cases_have_the_bits_of_the_host() {
    let Some(machine) = Machine::new() else {
        return;
    };
    for size in [1, 2, 3, 4, 8] {
        machine.on_ranks(size, NEVER, |nccl, rank| {
            let nccl = nccl.unwrap();
            for len in [0, 1, 7, 256] {
                cases::<f32>(&nccl, rank, len);
                cases::<f64>(&nccl, rank, len);
                cases::<i64>(&nccl, rank, len);
                cases::<u64>(&nccl, rank, len);
                uneven::<f32>(&nccl, rank, len);
                uneven::<f64>(&nccl, rank, len);
            }
            cases::<i64>(&nccl, rank, 65_537);
            cases::<f32>(&nccl, rank, 65_537);
            uneven::<f64>(&nccl, rank, 65_537);
        });
    }
}

#[test]
fn halves_have_their_own_sums() {
    let Some(machine) = Machine::new() else {
        return;
    };
    machine.on_ranks(5, NEVER, |nccl, rank| {
        let nccl = nccl.unwrap();
        let half = nccl.split(rank.rank() as u64 % 2).unwrap();
        assert_eq!((nccl.rank(), half.rank()), (rank.rank(), rank.rank() / 2));
        let sum = Operation::AllReduce(Reduction::Sum);
        let members = (rank.rank() % 2..5).step_by(2);
        let wanted = [members.sum::<usize>() as u64; 3];
        assert_eq!(on_gpu(&half, sum, &[rank.rank() as u64; 3]), wanted);
        drop(half);
        assert_eq!(on_gpu(&nccl, sum, &[0.5f64]), [2.5], "the whole goes on");
    });
}

#[test]
fn it_is_found_in_folders_of_libraries_and_of_python_packages() {
    let Some(machine) = Machine::new() else {
        return;
    };
    let library = machine.library();
    assert_eq!(library.version(), "2.28.3");
    let packages = std::env::temp_dir().join(format!("packages-{}", std::process::id()));
    let inside = packages.join("nvidia/nccl/lib");
    std::fs::create_dir_all(&inside).unwrap();
    std::fs::copy(library.path(), inside.join("libnccl.so.2")).unwrap();
    let found = NcclLibrary::find(&["/nowhere".into(), packages.clone()]);
    std::fs::remove_dir_all(&packages).unwrap();
    assert_eq!(found.unwrap().path(), inside.join("libnccl.so.2"));
}

#[test]
fn where_there_is_none_all_places_are_named() {
    // A name that no loader has: there may be an NCCL on the machine.
    match NcclLibrary::find(&["/nowhere".into()]) {
        Ok(library) => println!("skipped: there is an NCCL, {library:?}"),
        Err(error) => {
            let error = error.to_string();
            for place in [
                "NCCL was not found; tried: /nowhere/libnccl.so.2: ",
                "; /nowhere/nvidia/nccl/lib/libnccl.so.2: ",
                "; libnccl.so.2: ",
                "; libnccl.so: ",
            ] {
                assert!(error.contains(place), "{error}");
            }
        }
    }
}

#[test]
fn what_is_no_file_is_not_opened_and_said_so() {
    let folder = std::env::temp_dir().join(format!("no-nccl-{}", std::process::id()));
    std::fs::create_dir_all(folder.join("nvidia/nccl/lib/libnccl.so.2")).unwrap();
    let pipe = folder.join("libnccl.so.2");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    let found = NcclLibrary::find(std::slice::from_ref(&folder));
    std::fs::remove_dir_all(&folder).unwrap();
    let Ok(true) = made.map(|made| made.success()) else {
        return println!("skipped: there is no mkfifo");
    };
    match found {
        Ok(library) => println!("skipped: there is an NCCL, {library:?}"),
        Err(error) => {
            let error = error.to_string();
            assert!(error.contains("libnccl.so.2: it is a pipe; "), "{error}");
            assert!(error.contains("libnccl.so.2: it is a folder; "), "{error}");
        }
    }
}

#[test]
fn one_that_is_too_old_or_another_library_is_refused() {
    let Some(machine) = Machine::new() else {
        return;
    };
    machine.nccl.set_version(20_806);
    let folder = cuda_emulator::Nccl::folder();
    let path: PathBuf = folder.join("libnccl.so.2");
    assert_eq!(
        NcclLibrary::find(&[folder]).unwrap_err().to_string(),
        format!(
            "{} is NCCL 2.8.6; 2.14.0 or newer is needed",
            path.display()
        )
    );
}

#[test]
fn calls_that_differ_are_refused_before_nccl_hears_of_them() {
    let Some(machine) = Machine::new() else {
        return;
    };
    let told = machine.told(NEVER, |nccl, rank| {
        let mut data = zeros(nccl, 7 + rank.rank() / 2);
        nccl.all_reduce(data.elements_mut(), Reduction::Min)
    });
    let words = "ranks 0 and 1 called all_reduce(min) of 7 f64, rank 2 called all_reduce(min) of 8 f64; every rank has to make the same call";
    assert_eq!(
        told,
        [Some(words.into()), Some(words.into())],
        "the reason stays"
    );
    let told = machine.told(NEVER, |nccl, _| {
        nccl.broadcast(zeros(nccl, 2).elements_mut(), 3)
    });
    let words = "broadcast of 2 f64 from rank 3: there is no rank 3; the ranks are 0 to 2";
    assert_eq!(told, [Some(words.into()), None], "the group goes on");
    let told = machine.told(NEVER, |nccl, rank| {
        let input = match rank.rank() {
            1 => Data::new(nccl.stream(), &[1u64; 3]),
            _ => zeros(nccl, 3),
        };
        nccl.all_to_all(input.elements(), zeros(nccl, 3).elements_mut())
    });
    let words = "rank 1: the input has elements of u64 and the output of f64";
    assert_eq!(told, [Some(words.into()), None], "the group goes on");
}

/// Whatever fails at whatever moment on whichever rank: all ranks are told, at once and by the same error.
#[test]
fn a_call_of_nccl_that_fails_ends_the_call_for_all() {
    let Some(machine) = Machine::new() else {
        return;
    };
    for (name, after) in ["ncclSend", "ncclRecv", "ncclGroupEnd"]
        .into_iter()
        .flat_map(|name| (0..3).map(move |after| (name, after)))
    {
        let [first, then] = machine.told(NEVER, |nccl, rank| {
            let mut data = zeros(nccl, 100);
            rank.barrier().unwrap();
            if rank.rank() == 0 {
                machine.nccl.fail(name, NCCL_SYSTEM_ERROR, after);
            }
            rank.barrier().unwrap();
            nccl.all_reduce(data.elements_mut(), Reduction::Sum)
        });
        let words = first.clone().unwrap();
        let own = format!("{name} failed: unhandled system error: the stand-in was told to");
        assert!(words.contains(&own), "{words}");
        assert_eq!(then, first, "the reason stays");
    }
}

#[test]
fn a_gpu_that_fails_on_one_rank_ends_the_call_for_all() {
    let Some(machine) = Machine::new() else {
        return;
    };
    for name in ["cuLaunchKernel", "cuMemAllocAsync", "cuEventRecord"] {
        let [first, then] = machine.told(NEVER, |nccl, rank| {
            let mut data = zeros(nccl, 100);
            rank.barrier().unwrap();
            if rank.rank() == 0 {
                machine.driver.fail(name, LAUNCH_FAILED, 0);
            }
            rank.barrier().unwrap();
            nccl.all_reduce(data.elements_mut(), Reduction::Sum)
        });
        let words = first.clone().unwrap();
        assert!(words.contains(&format!("{name} failed")), "{words}");
        assert_eq!(then, first, "the reason stays");
    }
}

#[test]
fn what_nccl_says_later_is_told_to_all_with_the_rank() {
    let Some(machine) = Machine::new() else {
        return;
    };
    let told = machine.told(SOON, |nccl, rank| {
        let mut data = zeros(nccl, 100);
        if rank.rank() == 0 {
            machine.nccl.fail_later(2, NCCL_SYSTEM_ERROR);
        }
        rank.barrier().unwrap();
        nccl.broadcast(data.elements_mut(), 1)
    });
    let words = "rank 2: a call of NCCL failed: unhandled system error: the stand-in was told to";
    assert_eq!(told, [Some(words.into()), Some(words.into())]);
}

#[test]
fn a_call_that_never_ends_is_given_up() {
    let Some(machine) = Machine::new() else {
        return;
    };
    let since = Instant::now();
    let told = machine.told(SOON, |nccl, rank| {
        let mut data = zeros(nccl, 100);
        if rank.rank() == 0 {
            machine.nccl.fail_later(0, 0);
        }
        rank.barrier().unwrap();
        nccl.broadcast(data.elements_mut(), 1)
    });
    let words = "rank 0: NCCL was not done within 100ms";
    assert_eq!(told, [Some(words.into()), Some(words.into())]);
    assert!(since.elapsed() < NEVER / 10);
}

#[test]
fn ranks_that_cannot_be_connected_say_why() {
    let Some(machine) = Machine::new() else {
        return;
    };
    for (name, after) in [
        ("ncclGetUniqueId", 0),
        ("ncclCommInitRankConfig", 0),
        ("ncclCommInitRankConfig", 2),
    ] {
        machine.nccl.fail(name, NCCL_SYSTEM_ERROR, after);
        let errors = machine.on_ranks(3, SOON, |nccl, _| nccl.unwrap_err().to_string());
        let words = same(errors);
        let own = format!("{name} failed: unhandled system error: the stand-in was told to");
        assert!(words.contains(&own), "{words}");
    }
}

#[test]
fn a_rank_that_leaves_is_noticed() {
    let Some(machine) = Machine::new() else {
        return;
    };
    let outcomes = machine.on_ranks(3, NEVER, |nccl, rank| {
        let nccl = nccl.unwrap();
        (rank.rank() != 1).then(|| nccl.barrier().unwrap_err())
    });
    let errors = outcomes.into_iter().flatten().collect();
    assert_eq!(same(errors), NcclError::Call(Error::Left { rank: 1 }));
}
