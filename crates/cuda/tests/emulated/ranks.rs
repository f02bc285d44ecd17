//! What tests of all transports between GPUs share: elements in memory, comparison with calls on the host, and the
//! shared cases.

use std::fmt::Debug;
use std::ops::Range;
use std::sync::Arc;

use bytemuck::Pod;
use collectives::{Communicator, Element, ElementType, Operation, Reduction, ThreadRank};
use cuda::{DeviceCommunicator, Gpu, Memory, Stream};
use cuda_emulator::Driver;

use crate::machine::Queue;

/// Guard values before and behind the elements of a call in their memory, which must not change.
const AROUND: [u64; 4] = [0x5ca1_ab1e; 4];

/// A stream whose driver runs all work as late as possible.
pub(crate) fn lazy_queue() -> Queue {
    let queue = Queue::new();
    if let Some(driver) = &queue.driver {
        driver.set_lazy(true);
    }
    queue
}

/// A type of elements, and whole numbers of it.
pub(crate) trait Kind: Element + Pod {
    fn of(value: usize) -> Self;

    /// A value that gives other bits where it is added in another order.
    fn uneven(rank: usize, index: usize) -> Self;
}

macro_rules! kind {
    ($($type:ident)*) => {$(
        impl Kind for $type {
            fn of(value: usize) -> Self {
                value as Self
            }

            fn uneven(rank: usize, index: usize) -> Self {
                let third = (1 + index % 11) as f64 / 3.0;
                (third * 1e3_f64.powi(rank as i32 % 5 - 2)) as Self
            }
        }
    )*};
}
kind! {
    f32 f64 i64 u64
}

/// Memory with elements in its middle.
pub(crate) struct Data {
    memory: Memory,
    element: ElementType,
    count: usize,
}

impl Data {
    pub(crate) fn new<T: Kind>(stream: &Arc<Stream>, values: &[T]) -> Self {
        let around: &[T] = bytemuck::cast_slice(&AROUND);
        let all = [around, values, around].concat();
        let memory = stream.take(size_of_val(&all[..]) as u64).unwrap();
        memory.put(&all).unwrap();
        Self {
            memory,
            element: T::TYPE,
            count: values.len(),
        }
    }

    fn range(&self) -> Range<u64> {
        let first = size_of_val(&AROUND) as u64 / self.element.size();
        first..first + self.count as u64
    }

    pub(crate) fn elements(&self) -> cuda::Elements<'_> {
        self.memory.elements(self.element, self.range())
    }

    pub(crate) fn elements_mut(&mut self) -> cuda::ElementsMut<'_> {
        let range = self.range();
        self.memory.elements_mut(self.element, range)
    }

    pub(crate) fn values<T: Kind>(&self) -> Vec<T> {
        let around: &[T] = bytemuck::cast_slice(&AROUND);
        let mut all = vec![T::default(); self.count + 2 * around.len()];
        self.memory.get(&mut all).unwrap();
        let (before, rest) = all.split_at(around.len());
        let (values, behind) = rest.split_at(self.count);
        let untouched = |found: &[T]| {
            bytemuck::cast_slice::<T, u8>(found) == bytemuck::cast_slice::<T, u8>(around)
        };
        assert!(
            untouched(before) && untouched(behind),
            "something was written beside the elements"
        );
        values.to_vec()
    }
}

/// How many elements the result of a call has.
pub(crate) fn output_len(operation: Operation, input: usize, size: usize) -> usize {
    match operation {
        Operation::ReduceScatter(_) => input / size,
        Operation::AllGather => input * size,
        _ => input,
    }
}

/// One rank's result on the host.
pub(crate) fn on_host<T: Kind>(rank: &ThreadRank, operation: Operation, input: &[T]) -> Vec<T> {
    let mut output = vec![T::default(); output_len(operation, input.len(), rank.size())];
    if operation.in_place() {
        output.copy_from_slice(input);
    }
    rank.perform(operation, T::buffers(input, &mut output))
        .unwrap();
    output
}

/// One rank's result on a GPU.
pub(crate) fn on_gpu<T: Kind>(
    group: &dyn DeviceCommunicator,
    operation: Operation,
    input: &[T],
) -> Vec<T> {
    let blank = vec![T::of(9); output_len(operation, input.len(), group.size())];
    let data = Data::new(group.stream(), input);
    let start = if operation.in_place() { input } else { &blank };
    let mut output = Data::new(group.stream(), start);
    group
        .perform(
            operation,
            Some(data.elements()),
            Some(output.elements_mut()),
        )
        .unwrap();
    // A rank that has returned from a call may change its memory, even if others have not returned.
    data.memory.put(&vec![T::of(77); input.len()]).unwrap();
    drop(data);
    output.values()
}

pub(crate) fn check<T: Kind>(
    group: &dyn DeviceCommunicator,
    rank: &ThreadRank,
    operation: Operation,
    input: &[T],
) {
    let wanted = on_host(rank, operation, input);
    let found = on_gpu(group, operation, input);
    let bytes = bytemuck::cast_slice::<T, u8>;
    assert!(
        bytes(&found) == bytes(&wanted),
        "{} of {} {} on rank {} of {}",
        operation.name(),
        input.len(),
        T::TYPE,
        rank.rank(),
        rank.size()
    );
}

pub(crate) fn list<T: Kind>(len: usize, formula: impl Fn(usize) -> usize) -> Vec<T> {
    (0..len).map(|i| T::of(formula(i))).collect()
}

/// The cases of the file, whose inputs are formulas, for one type and length.
pub(crate) fn cases<T: Kind>(group: &dyn DeviceCommunicator, rank: &ThreadRank, len: usize) {
    let (r, size) = (rank.rank(), rank.size());
    let reduced = list::<T>(len, |i| i + 100 * r);
    for reduction in [Reduction::Sum, Reduction::Max] {
        check(group, rank, Operation::AllReduce(reduction), &reduced);
    }
    let sum = Operation::ReduceScatter(Reduction::Sum);
    check(group, rank, sum, &list::<T>(size * len, |i| i + 100 * r));
    check(
        group,
        rank,
        Operation::AllGather,
        &list::<T>(len, |i| 100 * r + i),
    );
    for root in 0..size {
        let own = list::<T>(len, |i| 100 * r + i);
        check(group, rank, Operation::Broadcast { root }, &own);
    }
    let blocks = list::<T>(size * len, |i| 1000 * r + 100 * (i / len) + i % len);
    check(group, rank, Operation::AllToAll, &blocks);
}

/// Values whose sum depends on the order of additions.
pub(crate) fn uneven<T: Kind>(group: &dyn DeviceCommunicator, rank: &ThreadRank, len: usize) {
    let values = |len| -> Vec<T> { (0..len).map(|i| T::uneven(rank.rank(), i)).collect() };
    for reduction in [Reduction::Sum, Reduction::Min] {
        check(group, rank, Operation::AllReduce(reduction), &values(len));
        let blocks = values(len * rank.size());
        check(group, rank, Operation::ReduceScatter(reduction), &blocks);
    }
}

/// Streams of the emulator's GPUs, with the number of streams on each.
pub(crate) fn several_cards(driver: &Driver, cards: u32, ranks: usize) -> Vec<Arc<Stream>> {
    driver.set_devices(cards as i32);
    let gpus: Vec<_> = (0..cards).map(|card| Gpu::open(card).unwrap()).collect();
    let stream = |rank: usize| Stream::new(&gpus[rank % gpus.len()]).unwrap();
    (0..ranks).map(stream).collect()
}

/// A driver, unless the tests run on a GPU.
pub(crate) fn emulated() -> Option<Driver> {
    if cuda_emulator::is_left_out() {
        println!("skipped: this is about the stand-in for the driver");
        return None;
    }
    Some(Driver::new())
}

/// Checks that all ranks get the same, and returns it.
#[track_caller]
pub(crate) fn same<T: PartialEq + Debug>(outcomes: Vec<T>) -> T {
    assert!(
        outcomes.iter().all(|other| *other == outcomes[0]),
        "{outcomes:#?}"
    );
    outcomes.into_iter().next().unwrap()
}

pub(crate) fn zeros(group: &dyn DeviceCommunicator, count: usize) -> Data {
    Data::new(group.stream(), &vec![0.0f64; count])
}
