//! Collective calls through a stand-in for NCCL that detects undefined behaviour: the list of all transports, and
//! errors that name the rank.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use collectives::{Collectives, Communicator, Reduction, ThreadRank};
use cuda::{DeviceCollectives, DeviceCommunicator, DeviceError, Nccl, NcclLibrary, Stream};
use cuda_emulator::{Driver, LAUNCH_FAILED, NCCL_SYSTEM_ERROR};

use crate::ranks::{emulated, same, several_cards, zeros};
use crate::transports::{End, Transport, list, on_threads};

/// Longer than any test may take.
const NEVER: Duration = Duration::from_secs(600);
const SOON: Duration = Duration::from_millis(100);

/// The stand-ins for the driver and for NCCL.
struct Machine {
    // Dropped first: then the next test can have the driver.
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

    /// Calls `run` with the communicators of a group, whose calls have a time limit.
    fn within<R: Send>(
        &self,
        size: usize,
        limit: Duration,
        run: impl Fn(End, &ThreadRank) -> R + Sync,
    ) -> Vec<R> {
        let (library, streams) = (self.library(), self.streams(size));
        let connect =
            |rank: &ThreadRank, stream: &Arc<Stream>| Nccl::new(&library, rank, stream, limit);
        let results = on_threads(&streams, connect, run);
        drop(streams);
        assert_eq!((self.nccl.left(), self.driver.left()), (0, 0));
        results
    }

    /// The errors of all ranks for a call, and then for another one.
    fn told(
        &self,
        limit: Duration,
        run: impl Fn(&dyn DeviceCommunicator, &ThreadRank) -> Result<(), DeviceError> + Sync,
    ) -> [Option<String>; 2] {
        let words = |outcome: Result<(), DeviceError>| outcome.err().map(|error| error.to_string());
        same(self.within(3, limit, |nccl, rank| {
            let nccl = nccl.unwrap();
            let first = run(&*nccl, rank);
            [words(first), words(nccl.barrier())]
        }))
    }
}

impl Transport for Machine {
    fn on_ends<R: Send>(&self, size: usize, run: impl Fn(End, &ThreadRank) -> R + Sync) -> Vec<R> {
        self.within(size, NEVER, run)
    }
}

list!(Machine::new());

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

/// Any call may fail at any moment on any rank: all ranks get the same error immediately.
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
        let errors = machine.within(3, SOON, |nccl, _| nccl.unwrap_err().to_string());
        let words = same(errors);
        let own = format!("{name} failed: unhandled system error: the stand-in was told to");
        assert!(words.contains(&own), "{words}");
    }
}
