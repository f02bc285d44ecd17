//! Ranks whose GPUs read each other's memory: the tests of all transports, and the errors of this one.
//!
//! On the emulator streams are lazy: queued work runs when a thread waits for it, so a missing wait for an event shows
//! as wrong numbers.

use std::cell::Cell;
use std::sync::Arc;
use std::thread::scope;

use collectives::{
    Buffers, Collectives, Communicator, Error, Operation, Options, Pending, Reduction, ThreadRank,
    Vector, threads,
};
use cuda::{CudaError, DeviceCollectives, DeviceCommunicator, DeviceError, Gpu, Peers, Stream};
use cuda_emulator::{Driver, LAUNCH_FAILED};

use crate::machine::Queue;
use crate::ranks::{cases, emulated, lazy_queue, same, several_cards, uneven, zeros};
use crate::transports::{End, Transport, list, on_threads};

/// Runs something on all ranks of a group, each with a stream of its own.
fn on_streams<R: Send>(
    streams: &[Arc<Stream>],
    run: impl Fn(&dyn DeviceCommunicator, &ThreadRank) -> R + Sync,
) -> Vec<R> {
    on_threads(
        streams,
        |rank, stream| Peers::new(rank, stream),
        |end, rank| run(&*end.unwrap(), rank),
    )
}

/// Ranks that share one card.
struct OneCard(Queue);

impl Transport for OneCard {
    fn on_ends<R: Send>(&self, size: usize, run: impl Fn(End, &ThreadRank) -> R + Sync) -> Vec<R> {
        let stream = |_| Stream::new(self.0.stream.gpu()).unwrap();
        let streams: Vec<_> = (0..size).map(stream).collect();
        on_threads(&streams, |rank, stream| Peers::new(rank, stream), run)
    }
}

list!(Some(OneCard(lazy_queue())));

/// The formulas of `ranks.rs` are those of the file.
#[test]
fn the_cases_are_those_of_the_file() {
    let cases: serde_json::Value =
        serde_json::from_str(&golden::read("tests/cases/collectives.json")).unwrap();
    for (case, input) in [
        ("all_reduce_sum", "i + 100 r"),
        ("all_reduce_max", "i + 100 r"),
        ("reduce_scatter_sum", "i + 100 r over P * 64 elements"),
        ("all_gather", "100 r + i"),
        ("broadcast", "100 root + i"),
        ("all_to_all", "1000 r + 100 dst + j"),
    ] {
        assert_eq!(cases[case]["in"], input, "{case}");
    }
    assert_eq!(
        cases["barrier"],
        "no rank leaves before the last has entered"
    );
    assert_eq!(cases["split"], "color r mod 2, sums inside each half");
}

/// More ranks than one launch reduces, and a length that they share unevenly.
#[test]
fn nineteen_ranks_add_up_as_on_the_host() {
    OneCard(lazy_queue()).on_ranks(19, |peers, rank| {
        uneven::<f64>(peers, rank, 1021);
        uneven::<f32>(peers, rank, 5);
    });
}

#[test]
fn ranks_on_several_cards_read_each_other() {
    let Some(driver) = emulated() else { return };
    driver.set_lazy(true);
    let streams = several_cards(&driver, 3, 4);
    on_streams(&streams, |peers, rank| {
        cases::<f64>(peers, rank, 7);
        cases::<f32>(peers, rank, 256);
        uneven::<f64>(peers, rank, 257);
    });
    drop(streams);
    assert_eq!(driver.left(), 0);
}

/// The error of two GPUs that cannot be a group, of which rank 1's would read.
fn apart(driver: &Driver) {
    let streams = several_cards(driver, 2, 2);
    scope(|scope| {
        for (rank, stream) in threads(2, Options::default()).into_iter().zip(&streams) {
            scope.spawn(move || {
                let error = Peers::new(&rank, stream).unwrap_err();
                assert!(matches!(error, DeviceError::Apart { .. }), "{error}");
                let ending = "ranks on these two have to talk through NCCL or the host";
                let text = error.to_string();
                assert!(
                    text.starts_with("CUDA device ") && text.ends_with(ending),
                    "{text}"
                );
                assert_eq!(rank.all_reduce_value(1u64, Reduction::Sum), Ok(2));
            });
        }
    });
    drop(streams);
    assert_eq!(driver.left(), 0);
}

#[test]
fn cards_that_cannot_reach_each_other_are_named_and_the_host_goes_on() {
    let Some(driver) = emulated() else { return };
    driver.set_island(1);
    apart(&driver);
}

#[test]
fn cards_whose_copies_are_a_success_and_do_nothing_are_no_group() {
    let Some(driver) = emulated() else { return };
    driver.set_deaf(true);
    apart(&driver);
}

/// A communicator that makes calls differently on one rank of its split groups.
#[derive(Debug)]
struct Odd {
    host: Arc<dyn Communicator>,
    rank: usize,
    perform: Perform,
}

type Perform = fn(&dyn Communicator, Operation, Buffers<'_>) -> Result<(), Error>;

impl Communicator for Odd {
    fn rank(&self) -> usize {
        self.host.rank()
    }

    fn size(&self) -> usize {
        self.host.size()
    }

    fn perform(&self, operation: Operation, buffers: Buffers<'_>) -> Result<(), Error> {
        (self.perform)(&*self.host, operation, buffers)
    }

    fn start(
        &self,
        operation: Operation,
        input: Vector,
        output: usize,
    ) -> Result<Box<dyn Pending>, Error> {
        self.host.start(operation, input, output)
    }

    fn split(&self, color: u64) -> Result<Box<dyn Communicator>, Error> {
        let part = self.host.split(color)?;
        if part.rank() != self.rank {
            return Ok(part);
        }
        Ok(Box::new(Self {
            host: part.into(),
            ..*self
        }))
    }

    fn cancel(&self, reason: &str) {
        self.host.cancel(reason);
    }
}

/// Rank 0's key is unknown to this rank, as if rank 0 were in another process.
fn misheard(
    host: &dyn Communicator,
    operation: Operation,
    mut buffers: Buffers<'_>,
) -> Result<(), Error> {
    let (Operation::Broadcast { root }, Buffers::U64(pair)) = (operation, &mut buffers) else {
        return host.perform(operation, buffers);
    };
    host.broadcast(pair.output, root)?;
    pair.output[0] ^= 1;
    Ok(())
}

#[test]
fn a_rank_in_another_process_is_named() {
    let queue = Queue::new();
    scope(|scope| {
        for rank in threads(3, Options::default()) {
            let stream = &queue.stream;
            scope.spawn(move || {
                let host = Odd {
                    host: Arc::new(rank),
                    rank: 2,
                    perform: misheard,
                };
                let error = Peers::new(&host, stream).unwrap_err();
                assert_eq!(error, DeviceError::Elsewhere { rank: 2 });
            });
        }
    });
}

/// Two barriers make a group and one begins a call; this rank does not return from the next one.
fn panics_at_the_fourth_barrier(
    host: &dyn Communicator,
    operation: Operation,
    buffers: Buffers<'_>,
) -> Result<(), Error> {
    thread_local!(static BARRIERS: Cell<u32> = const { Cell::new(0) });
    if operation == Operation::Barrier {
        BARRIERS.set(BARRIERS.get() + 1);
        assert!(BARRIERS.get() < 4, "on purpose");
    }
    host.perform(operation, buffers)
}

#[test]
fn a_rank_that_panics_in_the_middle_of_a_call_ends_it_for_all() {
    let queue = lazy_queue();
    let left = scope(|scope| {
        let run = |rank: ThreadRank, stream: Arc<Stream>| {
            let host = Odd {
                host: Arc::new(rank),
                rank: 1,
                perform: panics_at_the_fourth_barrier,
            };
            let peers = Peers::new(&host, &stream).unwrap();
            let mut data = zeros(&peers, 100);
            peers.all_reduce(data.elements_mut(), Reduction::Sum)
        };
        let threads: Vec<_> = threads(3, Options::default())
            .into_iter()
            .map(|rank| {
                let stream = Stream::new(queue.stream.gpu()).unwrap();
                scope.spawn(move || run(rank, stream))
            })
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().ok())
            .collect::<Vec<_>>()
    });
    let error = DeviceError::Call(Error::Panicked { rank: 1 });
    assert_eq!(left, [Some(Err(error.clone())), None, Some(Err(error))]);
}

/// Any call may fail at any moment on any rank: no rank waits for ever, and the others get the error at the same call
/// or at the next.
#[test]
fn a_gpu_that_fails_on_one_rank_ends_the_call_for_all() {
    let Some(driver) = emulated() else { return };
    let queue = Stream::new(&Gpu::open(0).unwrap()).unwrap();
    let calls = [
        "cuEventCreate",
        "cuEventRecord",
        "cuStreamWaitEvent",
        "cuMemAllocAsync",
        "cuMemcpyHtoDAsync",
        "cuLaunchKernel",
        "cuMemcpyDtoDAsync",
    ];
    for (name, after) in calls
        .into_iter()
        .flat_map(|name| (0..3).map(move |after| (name, after)))
    {
        let streams: Vec<_> = (0..3).map(|_| Stream::new(queue.gpu()).unwrap()).collect();
        let errors = on_streams(&streams, |peers, rank| {
            let mut data = zeros(peers, 100);
            rank.barrier().unwrap();
            if rank.rank() == 0 {
                driver.fail(name, LAUNCH_FAILED, after);
            }
            rank.barrier().unwrap();
            let first = peers.all_reduce(data.elements_mut(), Reduction::Sum);
            first.and_then(|()| peers.barrier()).unwrap_err()
        });
        let DeviceError::Gpu { rank, error } = same(errors) else {
            panic!("{name} {after}");
        };
        assert!(rank < 3);
        assert!(
            matches!(error, CudaError::Call { call, .. } if call == name),
            "{error}"
        );
    }
    drop(queue);
    assert_eq!(driver.left(), 0);
}

#[test]
fn what_a_gpu_shows_later_is_reported_by_the_barrier() {
    let Some(driver) = emulated() else { return };
    driver.set_lazy(true);
    let gpu = Gpu::open(0).unwrap();
    let streams: Vec<_> = (0..3).map(|_| Stream::new(&gpu).unwrap()).collect();
    let errors = on_streams(&streams, |peers, rank| {
        let mut data = zeros(peers, 100);
        if rank.rank() == 0 {
            driver.fail("a kernel", LAUNCH_FAILED, 1);
        }
        peers
            .all_reduce(data.elements_mut(), Reduction::Sum)
            .unwrap();
        peers.barrier().unwrap_err()
    });
    assert!(matches!(same(errors), DeviceError::Gpu { .. }));
    drop((streams, gpu));
    assert_eq!(driver.left(), 0);
}
