//! Reductions over ranks by kernels have the same bits as those of rank threads.

use std::thread;

use bytemuck::Pod;
use collectives::{Collectives, Element, Options, Reduction, threads};
use cuda::{Device, Reduce};

use crate::machine;
use crate::memory::Memory;

const ALL: [Reduction; 3] = [Reduction::Sum, Reduction::Min, Reduction::Max];

/// The result of rank threads.
fn expected<T: Element>(inputs: &[Vec<T>], reduction: Reduction) -> Vec<T> {
    let ranks = threads(inputs.len(), Options::default());
    thread::scope(|scope| {
        let handles: Vec<_> = ranks
            .into_iter()
            .zip(inputs)
            .map(|(rank, input)| {
                scope.spawn(move || {
                    let mut values = input.clone();
                    rank.all_reduce(&mut values, reduction).unwrap();
                    values
                })
            })
            .collect();
        let mut results = handles.into_iter().map(|handle| handle.join().unwrap());
        results.next().unwrap()
    })
}

/// The result of the kernels, in the memory of the first input if `in_place`.
fn reduced<T: Element + Pod>(inputs: &[Vec<T>], reduction: Reduction, in_place: bool) -> Vec<T> {
    let count = inputs[0].len();
    let mut memories: Vec<Memory> = inputs.iter().map(|input| Memory::of(input)).collect();
    let addresses: Vec<u64> = memories.iter().map(Memory::address).collect();
    let output = Memory::new(size_of::<T>() * count);
    let reduce = Reduce {
        reduction,
        element: T::TYPE,
        count: count as u64,
        output: if in_place {
            addresses[0]
        } else {
            output.address()
        },
    };
    let scratch = Memory::new(reduce.scratch(inputs.len()) as usize);
    let device = Device { processors: 1 };
    // The launches contain the address of the table, and the table contains addresses of their results.
    let plan = |table| reduce.launches(&addresses, table, scratch.address(), device);
    let table = Memory::of(&plan(0).table);
    machine::run(&plan(table.address()).launches);
    memories.push(output);
    memories.push(scratch);
    memories.iter().for_each(Memory::check_behind);
    let place = if in_place { 0 } else { inputs.len() };
    memories[place].items::<T>()[..count].to_vec()
}

fn check<T: Element + Pod>(value: impl Fn(u64) -> T) {
    for ranks in [1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 24, 64] {
        for count in [1, 3, 4, 1021] {
            let input = |rank: usize| -> Vec<T> {
                let seed = rank as u64;
                (0..count).map(|i| value(cuda::random(seed, i))).collect()
            };
            let inputs: Vec<Vec<T>> = (0..ranks).map(input).collect();
            let reduction = ALL[(ranks + count as usize) % 3];
            let expected = expected(&inputs, reduction);
            for in_place in [false, true] {
                let found = reduced(&inputs, reduction, in_place);
                let bytes = bytemuck::cast_slice::<T, u8>;
                assert!(
                    bytes(&found) == bytes(&expected),
                    "{reduction:?} of {count} {} on {ranks} ranks",
                    T::TYPE
                );
            }
        }
    }
}

#[test]
fn floats_are_reduced_as_by_threads() {
    check::<f32>(|bits| (bits >> 40) as f32 * 1e-3 - 8000.0);
    check::<f64>(|bits| (bits >> 11) as f64 * 1e-9 - 4.5e6);
}

#[test]
fn whole_numbers_are_reduced_as_by_threads() {
    check::<i64>(u64::cast_signed);
    check::<u64>(|bits| bits);
}

#[test]
fn what_is_no_number_shows() {
    let inputs = [vec![f64::NAN, 1.0, 0.0], vec![2.0, f64::NAN, -0.0]];
    for reduction in ALL {
        let found = reduced(&inputs, reduction, false);
        assert!(found[0].is_nan() && found[1].is_nan(), "{reduction:?}");
        assert_eq!(found[2], 0.0);
    }
    let zero = reduced(&inputs, Reduction::Min, false)[2];
    assert!(zero.is_sign_negative(), "of equal ones it is the second");
}
