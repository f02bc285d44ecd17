//! Collective calls on memory of GPUs, beside those of rank threads on memory of the host: the same bits, and the same refusals.
//!
//! On the emulator streams are lazy: what they are given happens when somebody waits for it, so an event that should be waited for and is
//! not shows as wrong numbers.

use std::cell::Cell;
use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{scope, sleep};
use std::time::Duration;

use collectives::{
    Buffers, Collectives, Communicator, ElementType, Error, Operation, Options, Pending, Reduction,
    ThreadRank, Vector, threads,
};
use cuda::{CudaError, Gpu, PeerError, Peers, Stream};
use cuda_emulator::{Driver, LAUNCH_FAILED};

use crate::machine::Queue;
use crate::ranks::{Data, cases, emulated, lazy_queue, on_gpu, same, several_cards, uneven, zeros};

/// What the shared cases say that all transports run with.
const SIZES: [usize; 5] = [1, 2, 3, 4, 8];
const LENGTHS: [usize; 5] = [0, 1, 7, 256, 65_537];

/// Runs something on all ranks of a group, each with a stream of its own.
fn on_streams<R: Send>(
    streams: &[Arc<Stream>],
    run: impl Fn(&Peers, &ThreadRank) -> R + Sync,
) -> Vec<R> {
    let ranks = threads(streams.len(), Options::default());
    scope(|scope| {
        let threads: Vec<_> = ranks
            .into_iter()
            .zip(streams)
            .map(|(rank, stream)| {
                let run = &run;
                scope.spawn(move || run(&Peers::new(&rank, stream).unwrap(), &rank))
            })
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    })
}

/// The same on queues of one card.
fn on_ranks<R: Send>(
    queue: &Queue,
    size: usize,
    run: impl Fn(&Peers, &ThreadRank) -> R + Sync,
) -> Vec<R> {
    let stream = |_| Stream::new(queue.stream.gpu()).unwrap();
    let streams: Vec<_> = (0..size).map(stream).collect();
    on_streams(&streams, run)
}

#[test]
fn all_cases_have_the_bits_of_the_host() {
    let queue = lazy_queue();
    for size in SIZES {
        on_ranks(&queue, size, |peers, rank| {
            for len in LENGTHS {
                cases::<f32>(peers, rank, len);
                cases::<f64>(peers, rank, len);
                cases::<i64>(peers, rank, len);
                cases::<u64>(peers, rank, len.min(256));
                uneven::<f32>(peers, rank, len);
                uneven::<f64>(peers, rank, len);
            }
        });
    }
}

/// The formulas above are those of the file.
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

/// More ranks than one launch goes through, and a length that they share unevenly.
#[test]
fn nineteen_ranks_add_up_as_on_the_host() {
    on_ranks(&lazy_queue(), 19, |peers, rank| {
        uneven::<f64>(peers, rank, 1021);
        uneven::<f32>(peers, rank, 5);
    });
}

#[test]
fn nobody_leaves_a_barrier_before_the_last_has_come() {
    let entered = AtomicUsize::new(0);
    on_ranks(&lazy_queue(), 4, |peers, rank| {
        for round in 1..=4 {
            if rank.rank() + 1 == round {
                sleep(Duration::from_millis(5));
            }
            entered.fetch_add(1, Ordering::SeqCst);
            peers.barrier().unwrap();
            assert!(entered.load(Ordering::SeqCst) >= 4 * round);
        }
    });
}

#[test]
fn halves_have_their_own_sums() {
    on_ranks(&lazy_queue(), 5, |peers, rank| {
        let half = peers.split(rank.rank() as u64 % 2).unwrap();
        assert_eq!(half.rank(), rank.rank() / 2);
        let sum = Operation::AllReduce(Reduction::Sum);
        let found = on_gpu(&half, sum, &[rank.rank() as u64; 3]);
        let members = (rank.rank() % 2..5).step_by(2);
        assert_eq!(found, [members.sum::<usize>() as u64; 3]);
        let alone = half.split(half.rank() as u64).unwrap();
        assert_eq!(on_gpu(&alone, sum, &[4.5f32]), [4.5]);
        drop((alone, half));
        assert_eq!(
            on_gpu(peers, sum, &[1i64]),
            [5],
            "the whole goes on without its parts"
        );
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

/// What two cards that are no group are told, of which rank 1's would read.
fn apart(driver: &Driver) {
    let streams = several_cards(driver, 2, 2);
    scope(|scope| {
        for (rank, stream) in threads(2, Options::default()).into_iter().zip(&streams) {
            scope.spawn(move || {
                let error = Peers::new(&rank, stream).unwrap_err();
                assert!(matches!(error, PeerError::Apart { .. }), "{error}");
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

/// A communicator on one of whose parts' ranks calls go another way.
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

/// What rank 0 says means nothing to this rank, as if it were in another process.
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
                assert_eq!(error, PeerError::Elsewhere { rank: 2 });
            });
        }
    });
}

/// Two barriers make a group and one begins a call; this rank never comes out of the next.
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
    let error = PeerError::Call(Error::Panicked { rank: 1 });
    assert_eq!(left, [Some(Err(error.clone())), None, Some(Err(error))]);
}

/// What all ranks are told of a call that differs on rank 2, and then of another one.
fn refused(run: impl Fn(&Peers, bool) -> Result<(), PeerError> + Sync) -> [Option<String>; 2] {
    let queue = lazy_queue();
    let words = |outcome: Result<(), PeerError>| outcome.err().map(|error| error.to_string());
    same(on_ranks(&queue, 3, |peers, rank| {
        let first = run(peers, rank.rank() == 2);
        [words(first), words(peers.barrier())]
    }))
}

#[track_caller]
fn over(told: [Option<String>; 2], words: &str) {
    assert_eq!(
        told,
        [Some(words.into()), Some(words.into())],
        "the reason stays"
    );
}

#[track_caller]
fn harmless(told: [Option<String>; 2], words: &str) {
    assert_eq!(told, [Some(words.into()), None], "the group goes on");
}

#[test]
fn different_lengths_are_refused_with_both_named() {
    let told = refused(|peers, odd| {
        let mut data = zeros(peers, if odd { 8 } else { 7 });
        peers.all_reduce(data.elements_mut(), Reduction::Sum)
    });
    over(
        told,
        "ranks 0 and 1 called all_reduce(sum) of 7 f64, rank 2 called all_reduce(sum) of 8 f64; every rank has to make the same call",
    );
}

#[test]
fn different_operations_and_types_are_refused_with_both_named() {
    let told = refused(|peers, odd| match odd {
        true => peers.barrier(),
        false => peers.broadcast(zeros(peers, 7).elements_mut(), 1),
    });
    over(
        told,
        "ranks 0 and 1 called broadcast of 7 f64 from rank 1, rank 2 called barrier; every rank has to make the same call",
    );
    let told = refused(|peers, odd| {
        let mut data = match odd {
            true => Data::new(peers.stream(), &[1i64; 5]),
            false => zeros(peers, 5),
        };
        peers.all_reduce(data.elements_mut(), Reduction::Max)
    });
    over(
        told,
        "ranks 0 and 1 called all_reduce(max) of 5 f64, rank 2 called all_reduce(max) of 5 i64; every rank has to make the same call",
    );
}

#[test]
fn a_rank_beyond_the_size_is_refused_and_harmless() {
    let told = refused(|peers, _| peers.broadcast(zeros(peers, 2).elements_mut(), 3));
    harmless(
        told,
        "broadcast of 2 f64 from rank 3: there is no rank 3; the ranks are 0 to 2",
    );
}

#[test]
fn a_length_that_does_not_fit_the_other_is_refused_and_harmless() {
    let told = refused(|peers, odd| {
        let (input, mut output) = (zeros(peers, 2), zeros(peers, if odd { 5 } else { 6 }));
        peers.all_gather(input.elements(), output.elements_mut())
    });
    harmless(
        told,
        "all_gather of 2 f64 a rank: rank 2 has an output of 5 elements; it takes 6",
    );
}

#[test]
fn elements_that_cannot_take_part_are_refused_and_harmless() {
    let with_range = |range: Range<u64>| {
        refused(move |peers, odd| {
            let range = if odd { range.clone() } else { 0..8 };
            let mut memory = peers.stream().take(64).unwrap();
            peers.all_reduce(memory.elements_mut(ElementType::F64, range), Reduction::Sum)
        })
    };
    harmless(
        with_range(2..10),
        "rank 2: the elements 2 to 10 of f64 do not lie in memory of 64 bytes",
    );
    harmless(
        with_range(u64::MAX - 7..u64::MAX),
        "rank 2: the elements 18446744073709551608 to 18446744073709551615 of f64 do not lie in memory of 64 bytes",
    );
    harmless(
        with_range(1..8),
        "rank 2: elements have to begin at a multiple of 16 bytes in their memory, not at byte 8",
    );
    let told = refused(|peers, odd| {
        let other = Stream::new(peers.stream().gpu()).unwrap();
        let mut data = match odd {
            true => Data::new(&other, &[1.0f64; 5]),
            false => zeros(peers, 5),
        };
        peers.all_reduce(data.elements_mut(), Reduction::Max)
    });
    harmless(
        told,
        "rank 2: the memory belongs to another stream than the one that the rank was made with",
    );
    let told = refused(|peers, odd| {
        let input = match odd {
            true => Data::new(peers.stream(), &[1u64; 3]),
            false => zeros(peers, 3),
        };
        peers.all_to_all(input.elements(), zeros(peers, 3).elements_mut())
    });
    harmless(
        told,
        "rank 2: the input has elements of u64 and the output of f64",
    );
}

#[test]
fn a_rank_that_leaves_is_noticed() {
    let queue = lazy_queue();
    let stream = || Stream::new(queue.stream.gpu()).unwrap();
    let errors = scope(|scope| {
        let threads: Vec<_> = threads(3, Options::default())
            .into_iter()
            .map(|rank| {
                let stream = stream();
                scope.spawn(move || {
                    let peers = Peers::new(&rank, &stream).unwrap();
                    (rank.rank() != 1).then(|| peers.barrier().unwrap_err())
                })
            })
            .collect();
        let errors = threads
            .into_iter()
            .filter_map(|thread| thread.join().unwrap());
        errors.collect::<Vec<_>>()
    });
    assert_eq!(same(errors), PeerError::Call(Error::Left { rank: 1 }));
}

/// Whatever fails at whatever moment on whichever rank: nobody waits for ever, and the others are told at the same call or at the next.
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
        let PeerError::Gpu { rank, error } = same(errors) else {
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
    assert!(matches!(same(errors), PeerError::Gpu { .. }));
    drop((streams, gpu));
    assert_eq!(driver.left(), 0);
}
