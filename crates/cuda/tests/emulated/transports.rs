//! The tests of every transport between GPUs: one list, which `peers.rs` and `nccl.rs` run. They check that results
//! have the same bits as on the host, that errors are the same, and that no rank waits for ever.

use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{scope, sleep};
use std::time::Duration;

use collectives::{
    Communicator, ElementType, Error, Operation, Options, Reduction, ThreadRank, threads,
};
use cuda::{DeviceCollectives, DeviceCommunicator, DeviceError, Stream};

use crate::ranks::{Data, cases, on_gpu, same, uneven, zeros};

/// What the shared cases say that all transports run with.
const SIZES: [usize; 5] = [1, 2, 3, 4, 8];
const LENGTHS: [usize; 5] = [0, 1, 7, 256, 65_537];

/// Where groups of a transport are made.
pub(crate) trait Transport {
    /// Calls `run` with the communicators of a group, each with a stream of its own.
    fn on_ends<R: Send>(&self, size: usize, run: impl Fn(End, &ThreadRank) -> R + Sync) -> Vec<R>;

    /// The same, where the group has been made.
    fn on_ranks<R: Send>(
        &self,
        size: usize,
        run: impl Fn(&dyn DeviceCommunicator, &ThreadRank) -> R + Sync,
    ) -> Vec<R> {
        self.on_ends(size, |end, rank| run(&*end.unwrap(), rank))
    }
}

/// The result of connecting a rank.
pub(crate) type End = Result<Box<dyn DeviceCommunicator>, DeviceError>;

/// Calls `run` on threads that are ranks, each with one of the streams and the result of `connect`.
pub(crate) fn on_threads<C: DeviceCommunicator + 'static, R: Send>(
    streams: &[Arc<Stream>],
    connect: impl Fn(&ThreadRank, &Arc<Stream>) -> Result<C, DeviceError> + Sync,
    run: impl Fn(End, &ThreadRank) -> R + Sync,
) -> Vec<R> {
    let end = |rank: &ThreadRank, stream| -> End { Ok(Box::new(connect(rank, stream)?)) };
    scope(|scope| {
        let ranks = threads(streams.len(), Options::default());
        let threads: Vec<_> = ranks
            .into_iter()
            .zip(streams)
            .map(|(rank, stream)| {
                let (run, end) = (&run, &end);
                scope.spawn(move || run(end(&rank, stream), &rank))
            })
            .collect();
        let results = threads.into_iter().map(|thread| thread.join().unwrap());
        results.collect()
    })
}

/// Makes tests of the list, for where groups are made; without that they are left out.
macro_rules! list {
    ($transport:expr) => {
        $crate::transports::list! {
            $transport;
            all_cases_have_the_bits_of_the_host
            no_rank_leaves_a_barrier_before_the_last_has_come
            halves_have_their_own_sums
            different_lengths_are_refused_with_both_named
            different_operations_and_types_are_refused_with_both_named
            a_rank_beyond_the_size_is_refused_and_harmless
            a_length_that_does_not_fit_the_other_is_refused_and_harmless
            elements_that_cannot_take_part_are_refused_and_harmless
            calls_for_memory_of_the_host_are_refused_and_harmless
            calls_without_their_elements_are_refused_and_harmless
            a_rank_that_leaves_is_noticed
        }
    };
    ($transport:expr; $($test:ident)*) => {$(
        #[test]
        fn $test() {
            if let Some(transport) = $transport {
                $crate::transports::$test(&transport);
            }
        }
    )*};
}
pub(crate) use list;

pub(crate) fn all_cases_have_the_bits_of_the_host(transport: &impl Transport) {
    for size in SIZES {
        transport.on_ranks(size, |group, rank| {
            assert_eq!((group.rank(), group.size()), (rank.rank(), size));
            for len in LENGTHS {
                cases::<f32>(group, rank, len);
                cases::<f64>(group, rank, len);
                cases::<i64>(group, rank, len);
                cases::<u64>(group, rank, len.min(256));
                uneven::<f32>(group, rank, len);
                uneven::<f64>(group, rank, len);
            }
        });
    }
}

pub(crate) fn no_rank_leaves_a_barrier_before_the_last_has_come(transport: &impl Transport) {
    let entered = AtomicUsize::new(0);
    transport.on_ranks(4, |group, rank| {
        for round in 1..=4 {
            if rank.rank() + 1 == round {
                sleep(Duration::from_millis(5));
            }
            entered.fetch_add(1, Ordering::SeqCst);
            group.barrier().unwrap();
            assert!(entered.load(Ordering::SeqCst) >= 4 * round);
        }
    });
}

pub(crate) fn halves_have_their_own_sums(transport: &impl Transport) {
    transport.on_ranks(5, |group, rank| {
        let half = group.split(rank.rank() as u64 % 2).unwrap();
        assert_eq!((group.rank(), half.rank()), (rank.rank(), rank.rank() / 2));
        let sum = Operation::AllReduce(Reduction::Sum);
        let found = on_gpu(&*half, sum, &[rank.rank() as u64; 3]);
        let members = (rank.rank() % 2..5).step_by(2);
        assert_eq!(found, [members.sum::<usize>() as u64; 3]);
        let alone = half.split(half.rank() as u64).unwrap();
        assert_eq!(on_gpu(&*alone, sum, &[4.5f32]), [4.5]);
        drop((alone, half));
        let found = on_gpu(group, sum, &[1i64]);
        assert_eq!(found, [5], "the group works without its parts");
    });
}

/// The errors of all ranks for a call that differs on rank 2, and then for another one.
fn refused(
    transport: &impl Transport,
    run: impl Fn(&dyn DeviceCommunicator, bool) -> Result<(), DeviceError> + Sync,
) -> [Option<String>; 2] {
    let words = |outcome: Result<(), DeviceError>| outcome.err().map(|error| error.to_string());
    same(transport.on_ranks(3, |group, rank| {
        let first = run(group, rank.rank() == 2);
        [words(first), words(group.barrier())]
    }))
}

#[track_caller]
fn over(told: [Option<String>; 2], words: &str) {
    let words = Some(words.to_owned());
    assert_eq!(told, [words.clone(), words], "the reason stays");
}

#[track_caller]
fn harmless(told: [Option<String>; 2], words: &str) {
    assert_eq!(
        told,
        [Some(words.into()), None],
        "the group works after that"
    );
}

pub(crate) fn different_lengths_are_refused_with_both_named(transport: &impl Transport) {
    let told = refused(transport, |group, odd| {
        let mut data = zeros(group, if odd { 8 } else { 7 });
        group.all_reduce(data.elements_mut(), Reduction::Sum)
    });
    over(
        told,
        "ranks 0 and 1 called all_reduce(sum) of 7 f64, rank 2 called all_reduce(sum) of 8 f64; every rank has to make the same call",
    );
}

pub(crate) fn different_operations_and_types_are_refused_with_both_named(
    transport: &impl Transport,
) {
    let told = refused(transport, |group, odd| match odd {
        true => group.barrier(),
        false => group.broadcast(zeros(group, 7).elements_mut(), 1),
    });
    over(
        told,
        "ranks 0 and 1 called broadcast of 7 f64 from rank 1, rank 2 called barrier; every rank has to make the same call",
    );
    let told = refused(transport, |group, odd| {
        let mut data = match odd {
            true => Data::new(group.stream(), &[1i64; 5]),
            false => zeros(group, 5),
        };
        group.all_reduce(data.elements_mut(), Reduction::Max)
    });
    over(
        told,
        "ranks 0 and 1 called all_reduce(max) of 5 f64, rank 2 called all_reduce(max) of 5 i64; every rank has to make the same call",
    );
}

pub(crate) fn a_rank_beyond_the_size_is_refused_and_harmless(transport: &impl Transport) {
    let told = refused(transport, |group, _| {
        group.broadcast(zeros(group, 2).elements_mut(), 3)
    });
    harmless(
        told,
        "broadcast of 2 f64 from rank 3: there is no rank 3; the ranks are 0 to 2",
    );
}

pub(crate) fn a_length_that_does_not_fit_the_other_is_refused_and_harmless(
    transport: &impl Transport,
) {
    let told = refused(transport, |group, odd| {
        let (input, mut output) = (zeros(group, 2), zeros(group, if odd { 5 } else { 6 }));
        group.all_gather(input.elements(), output.elements_mut())
    });
    harmless(
        told,
        "all_gather of 2 f64 a rank: rank 2 has an output of 5 elements; it takes 6",
    );
}

pub(crate) fn elements_that_cannot_take_part_are_refused_and_harmless(transport: &impl Transport) {
    let with_range = |range: Range<u64>| {
        refused(transport, move |group, odd| {
            let range = if odd { range.clone() } else { 0..8 };
            let mut memory = group.stream().take(64).unwrap();
            group.all_reduce(memory.elements_mut(ElementType::F64, range), Reduction::Sum)
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
    let told = refused(transport, |group, odd| {
        let other = Stream::new(group.stream().gpu()).unwrap();
        let mut data = match odd {
            true => Data::new(&other, &[1.0f64; 5]),
            false => zeros(group, 5),
        };
        group.all_reduce(data.elements_mut(), Reduction::Max)
    });
    harmless(
        told,
        "rank 2: the memory belongs to another stream than the one that the rank was made with",
    );
    let told = refused(transport, |group, odd| {
        let input = match odd {
            true => Data::new(group.stream(), &[1u64; 3]),
            false => zeros(group, 3),
        };
        group.all_to_all(input.elements(), zeros(group, 3).elements_mut())
    });
    harmless(
        told,
        "rank 2: the input has elements of u64 and the output of f64",
    );
}

pub(crate) fn calls_for_memory_of_the_host_are_refused_and_harmless(transport: &impl Transport) {
    let exchange = Operation::Exchange {
        to: None,
        from: None,
    };
    for (operation, name) in [
        (Operation::Gather { root: 0 }, "gather"),
        (Operation::Scatter { root: 0 }, "scatter"),
        (exchange, "exchange"),
        (Operation::Split, "split"),
    ] {
        // The other ranks get the error, too, for any call.
        let told = refused(transport, |group, odd| match odd {
            true => {
                let (input, mut output) = (zeros(group, 6), zeros(group, 6));
                let (input, output) = (input.elements(), output.elements_mut());
                group.perform(operation, Some(input), Some(output))
            }
            false => group.barrier(),
        });
        harmless(
            told,
            &format!(
                "rank 2: {name} is for memory of the host; ranks on GPUs call all_reduce, reduce_scatter, all_gather, broadcast, \
                 all_to_all and barrier"
            ),
        );
    }
}

pub(crate) fn calls_without_their_elements_are_refused_and_harmless(transport: &impl Transport) {
    let told = refused(transport, |group, odd| {
        let (input, mut output) = (zeros(group, 2), zeros(group, 6));
        let input = (!odd).then(|| input.elements());
        group.perform(Operation::AllGather, input, Some(output.elements_mut()))
    });
    harmless(told, "rank 2: all_gather takes an input and an output");
    let told = refused(transport, |group, odd| {
        let mut data = zeros(group, 2);
        let data = (!odd).then(|| data.elements_mut());
        group.perform(Operation::Broadcast { root: 0 }, None, data)
    });
    harmless(told, "rank 2: broadcast takes an output");
}

pub(crate) fn a_rank_that_leaves_is_noticed(transport: &impl Transport) {
    let outcomes = transport.on_ranks(3, |group, rank| {
        (rank.rank() != 1).then(|| group.barrier().unwrap_err())
    });
    let errors = outcomes.into_iter().flatten().collect();
    assert_eq!(same(errors), DeviceError::Call(Error::Left { rank: 1 }));
}
