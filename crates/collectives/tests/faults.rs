//! Ranks that die, come late, lie or are cancelled. The others get an error that names the rank and the reason,
//! immediately where that is possible, and memory stays safe.

use collectives::{
    Collectives, Communicator, Element, Error, Operation, Options, Pending, Ranks, Reduction,
    ThreadRank, Vector, alone, threads,
};
use std::sync::Arc;
use std::thread::{self, scope, sleep};
use std::time::{Duration, Instant};

/// Longer than any test may take, so that a test ends in time only if the fault is noticed immediately.
const NEVER: Duration = Duration::from_secs(600);
const SOON: Duration = Duration::from_millis(30);

fn group(size: usize, limit: Duration) -> Vec<ThreadRank> {
    threads(size, Options { limit })
}

const MIN: Operation = Operation::AllReduce(Reduction::Min);

fn start<T: Element>(
    rank: &ThreadRank,
    operation: Operation,
    input: Vec<T>,
    output: usize,
) -> Result<Box<dyn Pending>, Error> {
    rank.start(operation, T::vector(input), output)
}

fn start_barrier(rank: &ThreadRank) -> Result<Box<dyn Pending>, Error> {
    start::<u64>(rank, Operation::Barrier, Vec::new(), 0)
}

/// Runs one thing on rank 0 and another on the rest, and returns what the rest got.
fn against_rank_0<R: Send>(
    mut ranks: Vec<ThreadRank>,
    first: impl FnOnce(ThreadRank) + Send,
    rest: impl Fn(&ThreadRank) -> R + Sync,
) -> Vec<R> {
    let rank_0 = ranks.remove(0);
    scope(|scope| {
        let threads: Vec<_> = ranks
            .iter()
            .map(|rank| scope.spawn(|| rest(rank)))
            .collect();
        // It may panic, which is its own affair.
        let _ = scope.spawn(|| first(rank_0)).join();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    })
}

#[test]
fn a_rank_that_is_dropped_is_noticed_at_once() {
    for len in [1, 100_000] {
        let since = Instant::now();
        let errors = against_rank_0(
            group(4, NEVER),
            |rank| {
                rank.barrier().unwrap();
                sleep(SOON);
                drop(rank);
            },
            |rank| {
                rank.barrier().unwrap();
                let first = rank
                    .all_reduce(&mut vec![1.0; len], Reduction::Sum)
                    .unwrap_err();
                assert_eq!(rank.barrier(), Err(first.clone()), "the error stays");
                first
            },
        );
        assert_eq!(errors, vec![Error::Left { rank: 0 }; 3]);
        assert!(since.elapsed() < NEVER / 10);
    }
}

#[test]
fn a_rank_that_panics_is_noticed_at_once() {
    let errors = against_rank_0(
        group(3, NEVER),
        |rank| {
            rank.barrier().unwrap();
            panic!("rank 0 has a bug, on purpose");
        },
        |rank| {
            rank.barrier().unwrap();
            rank.all_gather(&[1_u64], &mut [0; 3]).unwrap_err()
        },
    );
    assert_eq!(errors, vec![Error::Panicked { rank: 0 }; 2]);
    assert_eq!(
        errors[0].to_string(),
        "rank 0 panicked; the other ranks cannot go on without it"
    );
}

#[test]
fn a_rank_that_does_not_come_is_named_after_the_time_limit() {
    let errors = against_rank_0(
        group(4, SOON),
        |rank| sleep(rank.size() as u32 * 5 * SOON),
        |rank| {
            let since = Instant::now();
            let error = rank
                .all_reduce(&mut [1.0_f32; 3000], Reduction::Sum)
                .unwrap_err();
            assert!(since.elapsed() < 5 * SOON, "{:?}", since.elapsed());
            error
        },
    );
    for error in errors {
        assert_eq!(
            error.to_string(),
            "rank 0 did not come to all_reduce(sum) of 3000 f32 within 30ms"
        );
    }
}

#[test]
fn all_who_are_missing_are_named() {
    let mut ranks = group(4, SOON);
    let last = ranks.pop().unwrap();
    let error = last.barrier().unwrap_err();
    assert!(
        matches!(&error, Error::Late { ranks: Ranks(late), .. } if *late == [0, 1, 2]),
        "{error}"
    );
    // A rank that comes later gets the same error, and does not wait.
    assert_eq!(ranks[0].barrier(), Err(error));
}

/// Two ranks, the second of which works for several time limits before it comes.
fn with_work(call: impl Fn(&ThreadRank) -> Result<(), Error> + Sync) -> Vec<Result<(), Error>> {
    let ranks = group(2, SOON / 10);
    // From before its thread runs.
    ranks[1].set_at_work(true);
    let run = |rank: &ThreadRank| {
        sleep(SOON * rank.rank() as u32);
        let outcome = call(rank);
        rank.set_at_work(false);
        outcome
    };
    scope(|scope| {
        let threads: Vec<_> = ranks.iter().map(|rank| scope.spawn(|| run(rank))).collect();
        let ends = threads.into_iter().map(|thread| thread.join().unwrap());
        ends.collect()
    })
}

#[test]
fn a_rank_that_is_at_work_has_not_failed_to_come() {
    let outcomes = [
        with_work(|rank| rank.barrier()),
        with_work(|rank| rank.all_reduce(&mut [1.0; 3000], Reduction::Sum)),
        with_work(|rank| {
            let started = start(rank, MIN, vec![1_i64; 7], 7)?;
            started.wait().map(drop)
        }),
        with_work(|rank| {
            let part = rank.split(7)?;
            sleep(SOON * rank.rank() as u32);
            part.barrier()
        }),
    ];
    assert_eq!(outcomes, [const { [Ok(()), Ok(())] }; 4].map(Vec::from));
}

#[test]
fn a_rank_whose_work_is_over_has_failed_to_come() {
    let ranks = group(2, SOON);
    ranks[1].set_at_work(true);
    let error = scope(|scope| {
        let waiting = scope.spawn(|| ranks[0].barrier());
        sleep(2 * SOON);
        ranks[1].set_at_work(false);
        waiting.join().unwrap().unwrap_err()
    });
    assert_eq!(
        error.to_string(),
        "rank 1 did not come to barrier within 30ms"
    );
}

#[test]
fn ranks_at_work_that_wait_for_each_other_in_different_groups_are_late() {
    let outcomes: Vec<_> = scope(|scope| {
        let run = |rank: ThreadRank| {
            rank.set_at_work(true);
            let part = rank.split(0).unwrap();
            let outcome = match rank.rank() {
                0 => rank.barrier(),
                _ => part.barrier(),
            };
            rank.set_at_work(false);
            (rank, part, outcome)
        };
        let threads: Vec<_> = group(2, SOON)
            .into_iter()
            .map(|rank| scope.spawn(move || run(rank)))
            .collect();
        let ends: Vec<_> = threads.into_iter().map(|end| end.join().unwrap()).collect();
        ends.into_iter().map(|(.., outcome)| outcome).collect()
    });
    for outcome in outcomes {
        assert!(matches!(outcome, Err(Error::Late { .. })), "{outcome:?}");
    }
}

#[test]
fn who_left_after_its_last_call_does_not_take_it_back() {
    for _ in 0..200 {
        scope(|scope| {
            for rank in group(3, NEVER) {
                scope.spawn(move || {
                    let mut data = vec![rank.rank() as i64; 1000];
                    rank.all_reduce(&mut data, Reduction::Sum).unwrap();
                    assert_eq!(data, [3; 1000]);
                    rank.barrier().unwrap();
                });
            }
        });
    }
}

#[test]
fn cancelling_ends_pending_and_later_calls_also_in_parts() {
    let ranks = group(4, NEVER);
    let all: Vec<Arc<ThreadRank>> = ranks.into_iter().map(Arc::new).collect();
    let words = scope(|scope| {
        let threads: Vec<_> = all[..3]
            .iter()
            .map(|rank| {
                scope.spawn(|| {
                    let part = rank.split(0)?;
                    part.split(u64::from(part.rank() == 3))?
                        .all_reduce_value(1.0, Reduction::Sum)
                })
            })
            .collect();
        let part = all[3].split(0).unwrap();
        sleep(SOON);
        all[3].cancel("the program was stopped");
        let words = threads
            .into_iter()
            .map(|thread| thread.join().unwrap().unwrap_err().to_string());
        let words: Vec<_> = words.collect();
        assert!(part.barrier().is_err());
        words
    });
    assert_eq!(words, ["cancelled: the program was stopped"; 3]);
    assert!(all.iter().all(|rank| rank.barrier().is_err()));
    assert!(all[0].split(0).is_err());
    assert!(start_barrier(&all[0]).is_err());
}

#[test]
fn the_first_reason_stays() {
    for communicator in [&alone() as &dyn Communicator, &group(1, NEVER)[0]] {
        communicator.cancel("first");
        communicator.cancel("second");
        assert_eq!(
            communicator.barrier().unwrap_err().to_string(),
            "cancelled: first"
        );
        assert!(communicator.split(0).is_err());
    }
}

#[test]
fn what_was_handed_in_outlives_its_rank() {
    let mut ranks = group(2, NEVER);
    let (one, zero) = (ranks.pop().unwrap(), ranks.pop().unwrap());
    let request = start(&zero, Operation::AllGather, vec![1.0, 2.0], 4).unwrap();
    drop(zero);
    drop(request);
    // Rank 0 has left, so a later call could not be started.
    assert_eq!(start_barrier(&one).unwrap_err(), Error::Left { rank: 0 });
}

#[test]
fn started_calls_are_served_after_their_rank_has_left() {
    let mut ranks = group(2, NEVER);
    let (one, zero) = (ranks.pop().unwrap(), ranks.pop().unwrap());
    let mut early = start(&one, Operation::AllGather, vec![3.0], 2).unwrap();
    assert!(!early.ready());
    drop(start(&zero, Operation::AllGather, vec![1.0], 2).unwrap());
    let stays = start_barrier(&one).unwrap();
    drop(zero);
    assert!(early.ready());
    assert_eq!(early.wait().unwrap(), Vector::F64(vec![1.0, 3.0]));
    assert_eq!(stays.wait().unwrap_err(), Error::Left { rank: 0 });
}

#[test]
fn who_waits_for_a_started_call_is_woken_when_a_rank_leaves() {
    let since = Instant::now();
    let errors = against_rank_0(
        group(3, NEVER / 10),
        |rank| {
            sleep(SOON);
            drop(rank);
        },
        |rank| start_barrier(rank)?.wait(),
    );
    assert_eq!(errors, vec![Err(Error::Left { rank: 0 }); 2]);
    assert!(since.elapsed() < NEVER / 20);
}

#[test]
fn started_calls_have_the_time_limit_too() {
    let ranks = group(3, SOON);
    let waiting = start(&ranks[1], MIN, vec![1_i64; 7], 7).unwrap();
    assert_eq!(
        waiting.wait().unwrap_err().to_string(),
        "ranks 0 and 2 did not come to all_reduce(min) of 7 i64 within 30ms"
    );
}

#[test]
fn started_calls_that_differ_are_refused_with_both_named() {
    let ranks = group(2, NEVER);
    let waiting = start(&ranks[0], MIN, vec![1_i64; 7], 7).unwrap();
    let other = start(&ranks[1], MIN, vec![1_i64; 8], 8).unwrap();
    let error = waiting.wait().unwrap_err();
    assert_eq!(
        error.to_string(),
        "rank 0 called all_reduce(min) of 7 i64, rank 1 called all_reduce(min) of 8 i64; every rank has to make the same call"
    );
    assert_eq!(other.wait(), Err(error));
}

#[test]
fn started_calls_of_every_kind_have_their_results() {
    let ranks = group(2, NEVER);
    let both = |operation: &dyn Fn(usize) -> Operation, output: usize| {
        let run = |rank: &ThreadRank| {
            let own = vec![10 * rank.rank() as i64, 1];
            start(rank, operation(rank.rank()), own, output).unwrap()
        };
        let started: Vec<_> = ranks.iter().map(run).collect();
        let wait = |started: Box<dyn Pending>| i64::from_vector(started.wait().unwrap()).unwrap();
        started.into_iter().map(wait).collect::<Vec<_>>()
    };
    let sum = Operation::ReduceScatter(Reduction::Sum);
    assert_eq!(both(&|_| sum, 1), [[10], [2]]);
    let gather = Operation::Gather { root: 1 };
    assert_eq!(both(&|_| gather, 4), [vec![], vec![0, 1, 10, 1]]);
    let broadcast = Operation::Broadcast { root: 1 };
    assert_eq!(both(&|_| broadcast, 2), [[10, 1], [10, 1]]);
    let scatter = Operation::Scatter { root: 1 };
    assert_eq!(both(&|_| scatter, 1), [[10], [1]]);
    assert_eq!(both(&|_| Operation::AllToAll, 2), [[0, 10], [1, 1]]);
    let swap = |rank: usize| {
        let peer = Some(1 - rank);
        Operation::Exchange {
            to: peer,
            from: peer,
        }
    };
    assert_eq!(both(&swap, 2), [[10, 1], [0, 1]]);
}

#[test]
fn a_started_call_with_wrong_lengths_is_refused_and_harmless() {
    let ranks = group(2, NEVER);
    let start = |rank: &ThreadRank| {
        let sum = Operation::ReduceScatter(Reduction::Sum);
        start(rank, sum, vec![1.0; 3], 1).unwrap()
    };
    let requests: Vec<_> = ranks.iter().map(start).collect();
    for request in requests {
        let error = request.wait().unwrap_err();
        assert!(error.is_harmless(), "{error}");
    }
    let barriers: Vec<_> = ranks
        .iter()
        .map(|rank| start_barrier(rank).unwrap())
        .collect();
    assert!(barriers.into_iter().all(|barrier| barrier.wait().is_ok()));
}

#[test]
fn one_rank_with_a_wrong_buffer_is_named_to_all_and_nothing_is_out_of_step() {
    scope(|scope| {
        for rank in group(3, NEVER) {
            scope.spawn(move || {
                let mut output = vec![0.0; if rank.rank() == 2 { 5 } else { 6 }];
                let error = rank.all_gather(&[1.0, 2.0], &mut output).unwrap_err();
                assert_eq!(
                    error.to_string(),
                    "all_gather of 2 f64 a rank: rank 2 has an output of 5 elements; it takes 6"
                );
                let mut output = vec![0.0; 6];
                rank.all_gather(&[1.0, 2.0], &mut output).unwrap();
                assert_eq!(output, [1.0, 2.0, 1.0, 2.0, 1.0, 2.0]);
            });
        }
    });
}

#[test]
fn a_rank_used_by_two_threads_takes_turns() {
    let ranks = group(2, NEVER);
    scope(|scope| {
        for rank in ranks.iter().chain(&ranks) {
            scope.spawn(|| {
                for _ in 0..2000 {
                    let sum = rank.all_reduce_value(1_u64, Reduction::Sum);
                    assert_eq!(sum, Ok(2));
                }
            });
        }
    });
}

/// A rank that gives up frees what it would have lent. If another rank still came to that call and read it, the values
/// would not be those that were lent: each buffer is overwritten and freed as soon as its call returns, whatever came
/// of it.
#[test]
fn giving_up_and_coming_at_the_same_moment_never_shows_freed_memory() {
    let limit = Duration::from_micros(300);
    let mut ends = [0; 2];
    for round in 0..600 {
        let [zero, one]: [ThreadRank; 2] = group(2, limit).try_into().unwrap();
        let run = |rank: ThreadRank, delay: Duration| {
            sleep(delay);
            let mut data = vec![rank.rank() as i64 + 1; 20_000];
            let result = rank.all_reduce(&mut data, Reduction::Sum);
            let right = data.iter().all(|value| *value == 3);
            data.fill(-1_000_000);
            drop(data);
            (result, right)
        };
        // Around the limit, from both sides.
        let delay = Duration::from_micros(round % 150 * 3);
        let (late, waited) = scope(|scope| {
            let late = scope.spawn(|| run(one, delay));
            let waited = run(zero, Duration::ZERO);
            (late.join().unwrap(), waited)
        });
        match (&late, &waited) {
            ((Ok(()), true), (Ok(()), true)) => ends[0] += 1,
            ((Err(one), _), (Err(other), _)) if one == other => ends[1] += 1,
            _ => panic!("round {round}: {late:?} and {waited:?}"),
        }
    }
    assert!(ends[0] > 0 && ends[1] > 0, "{ends:?} is one end only");
}

/// Likewise for a rank that is called off by a third thread.
#[test]
fn cancelling_at_any_moment_ends_a_call_for_all_ranks_or_for_none() {
    for round in 0..600 {
        let ranks: Vec<_> = group(3, NEVER).into_iter().map(Arc::new).collect();
        let caller = ranks[0].clone();
        let canceller = thread::spawn(move || {
            sleep(Duration::from_micros(round % 60));
            caller.cancel("at any moment");
        });
        let results: Vec<_> = scope(|scope| {
            let run = |rank: Arc<ThreadRank>| {
                let mut completed = 0;
                let mut data = vec![1_i64; 2000];
                while rank.all_reduce(&mut data, Reduction::Max).is_ok() {
                    assert_eq!(data, [1; 2000]);
                    completed += 1;
                }
                data.fill(-1);
                completed
            };
            let threads: Vec<_> = ranks
                .iter()
                .cloned()
                .map(|rank| scope.spawn(move || run(rank)))
                .collect();
            threads
                .into_iter()
                .map(|thread| thread.join().unwrap())
                .collect()
        });
        canceller.join().unwrap();
        assert!(
            results.iter().all(|completed| *completed == results[0]),
            "{results:?}"
        );
    }
}

#[test]
fn a_split_that_no_rank_waits_for_leaks_nothing() {
    let ranks = group(2, NEVER);
    scope(|scope| {
        for rank in &ranks {
            scope.spawn(|| {
                for color in 0..2000 {
                    let part = rank.split(color % 3).unwrap();
                    assert_eq!(part.size(), 2);
                }
                assert_eq!(
                    rank.barrier(),
                    Ok(()),
                    "parts that end do not end the whole"
                );
            });
        }
    });
}

#[test]
#[should_panic(expected = "1 to 65535 ranks")]
fn a_group_without_ranks_is_refused() {
    let _ = threads(0, Options::default());
}
