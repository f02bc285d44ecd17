//! The tests that every transport has to pass.
//!
//! [`check`] and [`faults`] are called on every rank of a communicator, at the same time. Inputs are formulas in the
//! rank and the index, so each rank can compute the expected result by itself. The values are whole numbers, which are
//! exact in every type. Cases about the order of sums use values whose sum depends on the order.

use crate::{Collectives, Communicator, Element, Error, Operation, Pending, Reduction, Vector};
use std::fmt::Debug;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The lengths that every case runs with.
pub const LENGTHS: [usize; 5] = [0, 1, 7, 256, 65_537];

/// A wrong result on one rank.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("rank {rank} of {size}, {case}: {why}")]
pub struct Failure {
    /// The rank that saw it.
    pub rank: usize,
    /// How many ranks there are.
    pub size: usize,
    /// The case.
    pub case: String,
    /// The result and the expected result.
    pub why: String,
}

/// What was checked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// How many cases passed; each type and length counts as a case.
    pub passed: usize,
    /// The cases that the transport says it does not support.
    pub skipped: Vec<String>,
}

/// Runs every case of values, on every rank. The communicator can be used afterwards.
///
/// The ranks' clocks have to agree, as a case compares times on both sides of a barrier.
///
/// # Errors
/// The first case that fails on this rank. Other ranks may then fail, too, or wait for this one.
pub fn check(communicator: &dyn Communicator) -> Result<Report, Failure> {
    let mut suite = Suite {
        communicator,
        case: String::new(),
        report: Report::default(),
    };
    for len in LENGTHS {
        suite.values::<f32>(len)?;
        suite.values::<f64>(len)?;
        suite.values::<i64>(len)?;
        suite.values::<u64>(len)?;
        suite.order(len)?;
    }
    suite.barrier()?;
    suite.split()?;
    suite.refusals()?;
    Ok(suite.report)
}

/// Runs the cases in which ranks make mistakes, each on a communicator split off this one. Every rank has to get an
/// error that names the ranks and the calls; a transport that can only wait for its time limit may do that.
///
/// # Errors
/// The first case that fails on this rank.
pub fn faults(communicator: &dyn Communicator) -> Result<Report, Failure> {
    let mut suite = Suite {
        communicator,
        case: String::new(),
        report: Report::default(),
    };
    if communicator.size() > 1 {
        suite.different_calls()?;
        suite.different_lengths()?;
        suite.different_types()?;
        suite.loose_exchange()?;
        suite.a_rank_that_leaves()?;
    }
    suite.cancelled()?;
    Ok(suite.report)
}

/// Whole numbers in every type.
trait Number: Element {
    fn of(value: usize) -> Self;
}

macro_rules! number {
    ($($type:ty)*) => {$(
        impl Number for $type {
            fn of(value: usize) -> Self {
                value as Self
            }
        }
    )*};
}
number!(f32 f64 i64 u64);

struct Suite<'a> {
    communicator: &'a dyn Communicator,
    case: String,
    report: Report,
}

/// A list made from a formula in the index.
fn list<T: Number>(len: usize, formula: impl Fn(usize) -> usize) -> Vec<T> {
    (0..len).map(|i| T::of(formula(i))).collect()
}

impl Suite<'_> {
    fn rank(&self) -> usize {
        self.communicator.rank()
    }

    fn size(&self) -> usize {
        self.communicator.size()
    }

    fn begin<T: Element>(&mut self, name: &str, len: usize) {
        self.case = format!("{name} of {len} {}", T::TYPE);
    }

    fn failure(&self, why: String) -> Failure {
        Failure {
            rank: self.rank(),
            size: self.size(),
            case: self.case.clone(),
            why,
        }
    }

    /// A call that has to succeed.
    fn done<T>(&self, result: Result<T, Error>) -> Result<T, Failure> {
        result.map_err(|error| self.failure(error.to_string()))
    }

    fn passed(&mut self) -> Result<(), Failure> {
        self.report.passed += 1;
        Ok(())
    }

    /// Compares with a formula in the index.
    fn is<T: Number>(
        &mut self,
        found: &[T],
        wanted: impl Fn(usize) -> usize,
    ) -> Result<(), Failure> {
        let wrong = found
            .iter()
            .enumerate()
            .find(|(i, value)| **value != T::of(wanted(*i)));
        match wrong {
            None => self.passed(),
            Some((i, value)) => Err(self.failure(format!(
                "element {i} is {value:?} instead of {:?}",
                T::of(wanted(i))
            ))),
        }
    }

    fn holds(&mut self, holds: bool, why: impl FnOnce() -> String) -> Result<(), Failure> {
        if holds {
            self.passed()
        } else {
            Err(self.failure(why()))
        }
    }

    fn values<T: Number>(&mut self, len: usize) -> Result<(), Failure> {
        self.reductions::<T>(len)?;
        self.reduce_scatter::<T>(len)?;
        self.gathers::<T>(len)?;
        self.roots_to_all::<T>(len)?;
        self.all_to_all::<T>(len)?;
        self.exchange::<T>(len)?;
        self.started::<T>(len)
    }

    fn reductions<T: Number>(&mut self, len: usize) -> Result<(), Failure> {
        let (size, rank) = (self.size(), self.rank());
        let sum = move |i| size * i + 100 * size * (size - 1) / 2;
        let max = move |i| i + 100 * (size - 1);
        let wanted: [(Reduction, &dyn Fn(usize) -> usize); 3] = [
            (Reduction::Sum, &sum),
            (Reduction::Min, &|i| i),
            (Reduction::Max, &max),
        ];
        for (reduction, wanted) in wanted {
            self.begin::<T>(&format!("all_reduce({reduction})"), len);
            let mut data = list::<T>(len, |i| i + 100 * rank);
            self.done(self.communicator.all_reduce(&mut data, reduction))?;
            self.is(&data, wanted)?;
        }
        Ok(())
    }

    fn reduce_scatter<T: Number>(&mut self, len: usize) -> Result<(), Failure> {
        let (size, rank) = (self.size(), self.rank());
        self.begin::<T>("reduce_scatter(sum)", len);
        let input = list::<T>(size * len, |i| i + 100 * rank);
        let mut output = list::<T>(len, |_| 0);
        self.done(
            self.communicator
                .reduce_scatter(&input, &mut output, Reduction::Sum),
        )?;
        self.is(&output, |j| {
            size * (len * rank + j) + 100 * size * (size - 1) / 2
        })
    }

    fn gathers<T: Number>(&mut self, len: usize) -> Result<(), Failure> {
        let (size, rank) = (self.size(), self.rank());
        let input = list::<T>(len, |i| 100 * rank + i);
        let wanted = |i: usize| 100 * (i / len) + i % len;
        self.begin::<T>("all_gather", len);
        let mut output = list::<T>(size * len, |_| 0);
        self.done(self.communicator.all_gather(&input, &mut output))?;
        self.is(&output, wanted)?;
        for root in 0..size {
            self.begin::<T>(&format!("gather to rank {root}"), len);
            let mut output = list::<T>(if rank == root { size * len } else { 0 }, |_| 0);
            self.done(self.communicator.gather(&input, &mut output, root))?;
            self.is(&output, wanted)?;
        }
        Ok(())
    }

    fn roots_to_all<T: Number>(&mut self, len: usize) -> Result<(), Failure> {
        let (size, rank) = (self.size(), self.rank());
        for root in 0..size {
            self.begin::<T>(&format!("broadcast from rank {root}"), len);
            let mut data = list::<T>(len, |i| 100 * rank + i);
            self.done(self.communicator.broadcast(&mut data, root))?;
            self.is(&data, |i| 100 * root + i)?;

            self.begin::<T>(&format!("scatter from rank {root}"), len);
            let input = list::<T>(if rank == root { size * len } else { 0 }, |i| {
                100 * root + i
            });
            self.done(self.communicator.scatter(&input, &mut data, root))?;
            self.is(&data, |i| 100 * root + rank * len + i)?;
        }
        Ok(())
    }

    fn all_to_all<T: Number>(&mut self, len: usize) -> Result<(), Failure> {
        let (size, rank) = (self.size(), self.rank());
        self.begin::<T>("all_to_all", len);
        let input = list::<T>(size * len, |i| 1000 * rank + 100 * (i / len) + i % len);
        let mut output = list::<T>(size * len, |_| 0);
        self.done(self.communicator.all_to_all(&input, &mut output))?;
        self.is(&output, |i| 1000 * (i / len) + 100 * rank + i % len)
    }

    /// Round the ring, then in pairs, where the last of an odd number of ranks has no partner.
    fn exchange<T: Number>(&mut self, len: usize) -> Result<(), Failure> {
        let (size, rank) = (self.size(), self.rank());
        let input = list::<T>(len, |i| 100 * rank + i);
        let mut output = list::<T>(len, |_| 0);
        let (next, before) = ((rank + 1) % size, (rank + size - 1) % size);
        self.begin::<T>("exchange round the ring", len);
        let ring = self
            .communicator
            .exchange(&input, Some(next), &mut output, Some(before));
        self.done(ring)?;
        self.is(&output, |i| 100 * before + i)?;

        self.begin::<T>("exchange in pairs", len);
        let peer = Some(rank ^ 1).filter(|peer| *peer < size);
        self.done(self.communicator.exchange(&input, peer, &mut output, peer))?;
        self.is(&output, |i| 100 * peer.unwrap_or(before) + i)
    }

    /// Several started calls at a time, waited for in another order.
    fn started<T: Number>(&mut self, len: usize) -> Result<(), Failure> {
        let (size, rank) = (self.size(), self.rank());
        self.begin::<T>("started all_reduce(sum) and all_gather", len);
        let data = list::<T>(len, |i| i + 100 * rank);
        let reduced = self.start(Operation::AllReduce(Reduction::Sum), data, len);
        if let Err(Error::Unsupported { .. }) = reduced {
            self.report.skipped.push(self.case.clone());
            return Ok(());
        }
        let reduced = self.done(reduced)?;
        let input = list::<T>(len, |i| 100 * rank + i);
        let gathered = self.done(self.start(Operation::AllGather, input, size * len))?;
        let gathered = self.result::<T>(gathered)?;
        self.is(&gathered, |i| 100 * (i / len) + i % len)?;
        let reduced = self.result::<T>(reduced)?;
        self.is(&reduced, |i| size * i + 100 * size * (size - 1) / 2)?;
        self.holds(reduced.len() == len && gathered.len() == size * len, || {
            format!(
                "the results have {} and {} elements",
                reduced.len(),
                gathered.len()
            )
        })
    }

    fn start<T: Element>(
        &self,
        operation: Operation,
        input: Vec<T>,
        output: usize,
    ) -> Result<Box<dyn Pending>, Error> {
        let input = T::vector(input);
        self.communicator.start(operation, input, output)
    }

    fn result<T: Element>(&mut self, pending: Box<dyn Pending>) -> Result<Vec<T>, Failure> {
        let result = self.done(pending.wait())?;
        let found = result.element();
        let wrong = || {
            format!(
                "the result has elements of type {found} instead of {}",
                T::TYPE
            )
        };
        T::from_vector(result).ok_or_else(|| self.failure(wrong()))
    }

    /// The bits of sums in `f32` and `f64`, and that NaN reaches every rank.
    fn order(&mut self, len: usize) -> Result<(), Failure> {
        // Thirds, and values of very different sizes: another order gives other bits.
        let value =
            |rank: usize, i: usize| (1 + i % 11) as f64 / 3.0 * 1e3_f64.powi(rank as i32 % 5 - 2);
        let (size, rank) = (self.size(), self.rank());
        self.begin::<f64>("order of all_reduce(sum)", len);
        let mut data: Vec<f64> = (0..len).map(|i| value(rank, i)).collect();
        self.done(self.communicator.all_reduce(&mut data, Reduction::Sum))?;
        let wanted =
            |i: usize| by_tree((0..size).map(|rank| value(rank, i)).collect(), |a, b| a + b);
        let right = data
            .iter()
            .enumerate()
            .all(|(i, sum)| sum.to_bits() == wanted(i).to_bits());
        self.holds(right, || {
            format!("{data:?} is not in the order of the tree")
        })?;

        self.begin::<f32>("order of all_reduce(sum)", len);
        let mut data: Vec<f32> = (0..len).map(|i| value(rank, i) as f32).collect();
        self.done(self.communicator.all_reduce(&mut data, Reduction::Sum))?;
        let wanted = |i: usize| {
            by_tree(
                (0..size).map(|rank| value(rank, i) as f32).collect(),
                |a, b| a + b,
            )
        };
        let right = data
            .iter()
            .enumerate()
            .all(|(i, sum)| sum.to_bits() == wanted(i).to_bits());
        self.holds(right, || {
            format!("{data:?} is not in the order of the tree")
        })?;

        for reduction in [Reduction::Sum, Reduction::Min, Reduction::Max] {
            self.begin::<f64>(
                &format!("all_reduce({reduction}) with NaN on the last rank"),
                len,
            );
            let bad = if rank + 1 == size { f64::NAN } else { 1.0 };
            let mut data = vec![bad; len];
            self.done(self.communicator.all_reduce(&mut data, reduction))?;
            self.holds(data.iter().all(|value| value.is_nan()), || {
                format!("{data:?} has numbers")
            })?;
        }
        Ok(())
    }

    /// Each rank comes late once; no rank may leave before it has come.
    fn barrier(&mut self) -> Result<(), Failure> {
        for late in 0..self.size() {
            self.case = format!("barrier with rank {late} late");
            if self.rank() == late {
                std::thread::sleep(Duration::from_millis(2));
            }
            let entered = now();
            self.done(self.communicator.barrier())?;
            let left = now();
            let last_in = self.done(self.communicator.all_reduce_value(entered, Reduction::Max))?;
            self.holds(left >= last_in, || {
                format!("left {} ns before the last rank entered", last_in - left)
            })?;
        }
        Ok(())
    }

    /// Even and odd ranks, and then each alone.
    fn split(&mut self) -> Result<(), Failure> {
        let (size, rank) = (self.size(), self.rank());
        self.case = "split into even and odd ranks".into();
        let half = self.done(self.communicator.split(rank as u64 % 2))?;
        let members = (rank % 2..size).step_by(2);
        self.holds(
            (half.rank(), half.size()) == (rank / 2, members.len()),
            || format!("is rank {} of {} there", half.rank(), half.size()),
        )?;
        let sum = self.done(half.all_reduce_value(rank as u64, Reduction::Sum))?;
        let wanted: usize = members.sum();
        self.holds(sum == wanted as u64, || {
            format!("the sum is {sum} instead of {wanted}")
        })?;

        self.case = "split of a split".into();
        let alone = self.done(half.split(half.rank() as u64))?;
        let own = self.done(alone.all_reduce_value(rank as u64, Reduction::Sum))?;
        self.holds(alone.size() == 1 && own == rank as u64, || {
            format!("the sum is {own}")
        })?;
        self.done(half.barrier())?;
        self.done(self.communicator.barrier())
    }

    /// Arguments that no rank may give; the ranks are in step afterwards.
    fn refusals(&mut self) -> Result<(), Failure> {
        let size = self.size();
        let no_rank = format!("there is no rank {size}");
        self.case = "a rank beyond the size".into();
        let communicator = self.communicator;
        self.refused(communicator.broadcast(&mut [1.0_f64], size), &no_rank)?;
        self.refused(communicator.gather(&[1.0_f64], &mut [], size), &no_rank)?;
        self.refused(communicator.scatter(&[], &mut [1.0_f64], size), &no_rank)?;
        let to_no_rank = communicator.exchange(&[1.0_f64], Some(size), &mut [], None);
        self.refused(to_no_rank, &no_rank)?;

        self.case = "an output that does not fit".into();
        let found = format!("an output of {} elements", size + 1);
        let mut output = vec![0.0_f64; size + 1];
        self.refused(communicator.all_gather(&[1.0], &mut output), &found)?;

        self.case = "after refusals".into();
        let ranks = self.done(communicator.all_reduce_value(1_u64, Reduction::Sum))?;
        self.holds(ranks == size as u64, || format!("{ranks} ranks took part"))
    }

    fn refused<T: Debug>(&mut self, result: Result<T, Error>, words: &str) -> Result<(), Failure> {
        match result {
            Ok(value) => {
                Err(self.failure(format!("the answer is {value:?}, but it should be refused")))
            }
            Err(error) if error.to_string().contains(words) => self.passed(),
            Err(error) => Err(self.failure(format!("\"{error}\" does not say \"{words}\""))),
        }
    }

    /// The same refusal for the call and for all after it.
    fn broken(
        &mut self,
        communicator: &dyn Communicator,
        result: Result<(), Error>,
        words: &[&str],
    ) -> Result<(), Failure> {
        let again = communicator.barrier();
        self.holds(again == result, || {
            format!("{result:?} at first, later {again:?}")
        })?;
        words
            .iter()
            .try_for_each(|words| self.refused(result.clone(), words))
    }

    fn different_calls(&mut self) -> Result<(), Failure> {
        self.case = "different calls".into();
        let group = self.done(self.communicator.split(0))?;
        let mut data = [0.0_f32; 7];
        let result = match self.rank() {
            1 => group.barrier(),
            _ => group.all_reduce(&mut data, Reduction::Sum),
        };
        let words = ["called all_reduce(sum) of 7 f32", "rank 1 called barrier"];
        self.broken(&*group, result, &words)
    }

    fn different_lengths(&mut self) -> Result<(), Failure> {
        self.case = "different lengths".into();
        let group = self.done(self.communicator.split(0))?;
        let last = self.size() - 1;
        let mut data = vec![0.0_f64; if self.rank() == last { 65_537 } else { 7 }];
        let result = group.all_reduce(&mut data, Reduction::Max);
        let other = format!("rank {last} called all_reduce(max) of 65537 f64");
        self.broken(
            &*group,
            result,
            &["called all_reduce(max) of 7 f64", &other],
        )
    }

    fn different_types(&mut self) -> Result<(), Failure> {
        self.case = "different types".into();
        let group = self.done(self.communicator.split(0))?;
        let result = match self.rank() {
            0 => group.all_gather(&[1_i64], &mut vec![0; self.size()]),
            _ => group.all_gather(&[1_u64], &mut vec![0; self.size()]),
        };
        let words = [
            "rank 0 called all_gather of 1 i64",
            "called all_gather of 1 u64",
        ];
        self.broken(&*group, result, &words)
    }

    fn loose_exchange(&mut self) -> Result<(), Failure> {
        self.case = "an exchange that no rank receives".into();
        let group = self.done(self.communicator.split(0))?;
        let to = (self.rank() == 0).then_some(1);
        let result = group.exchange(&[1.0_f64], to, &mut [], None);
        let words = [
            "rank 0 called exchange (1 f64 to rank 1, ",
            "rank 1 called exchange (to no rank",
        ];
        self.broken(&*group, result, &words)
    }

    fn a_rank_that_leaves(&mut self) -> Result<(), Failure> {
        self.case = "a rank that leaves".into();
        let group = self.done(self.communicator.split(0))?;
        let last = self.size() - 1;
        if self.rank() == last {
            return Ok(());
        }
        let result = group.all_reduce(&mut [1.0_f64], Reduction::Sum);
        self.broken(&*group, result, &[&format!("rank {last}")])
    }

    fn cancelled(&mut self) -> Result<(), Failure> {
        self.case = "cancelled by rank 0".into();
        let group = self.done(self.communicator.split(0))?;
        if self.rank() == 0 {
            group.cancel("the suite says so");
        }
        let result = group.barrier();
        self.broken(&*group, result, &["the suite says so"])?;
        let started = group.start(Operation::Barrier, Vector::U64(Vec::new()), 0);
        let unsupported = matches!(started, Err(Error::Unsupported { .. }));
        self.holds(started.is_err(), || "a later call can be started".into())?;
        if unsupported {
            self.report.skipped.push("started after cancelling".into());
        }
        Ok(())
    }
}

/// The reduction as the documentation draws it, level by level.
fn by_tree<T: Copy>(mut values: Vec<T>, combine: impl Fn(T, T) -> T) -> T {
    while values.len() > 1 {
        let pairs = values.chunks(2);
        values = pairs
            .map(|pair| pair.iter().copied().reduce(&combine).expect("one or two"))
            .collect();
    }
    values[0]
}

/// Nanoseconds of the wall clock.
fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| {
        u64::try_from(since.as_nanos()).unwrap_or(u64::MAX)
    })
}
