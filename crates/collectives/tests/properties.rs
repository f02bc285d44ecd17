//! Collective calls on any data, against plain loops over all ranks' inputs.

use collectives::{Collectives, Communicator, Element, Options, Reduction, threads};
#[cfg(target_os = "linux")]
use collectives::{Segment, SegmentOptions};
use proptest::prelude::*;
use std::thread::scope;

/// A transport, with as many ranks as are asked for.
type Transport = fn(usize) -> Vec<Box<dyn Communicator>>;

fn of_threads(size: usize) -> Vec<Box<dyn Communicator>> {
    let boxed = |rank| Box::new(rank) as Box<dyn Communicator>;
    threads(size, Options::default())
        .into_iter()
        .map(boxed)
        .collect()
}

/// Ranks that share memory as processes do; with so small rings, large data takes several pieces.
#[cfg(target_os = "linux")]
fn of_processes(size: usize) -> Vec<Box<dyn Communicator>> {
    let options = SegmentOptions {
        ring: 16_384,
        ..SegmentOptions::default()
    };
    let segment = Segment::create(size, &options).unwrap();
    let boxed = |rank| Box::new(segment.rank(rank)) as Box<dyn Communicator>;
    (0..size).map(boxed).collect()
}

fn transport() -> impl Strategy<Value = Transport> {
    #[cfg(target_os = "linux")]
    return prop::sample::select(vec![of_threads as Transport, of_processes]);
    #[cfg(not(target_os = "linux"))]
    Just(of_threads as Transport)
}

/// What every rank returns, in rank order.
fn on_all<R: Send>(
    transport: Transport,
    size: usize,
    run: impl Fn(&dyn Communicator) -> R + Sync,
) -> Vec<R> {
    scope(|scope| {
        let run = &run;
        let ranks = transport(size).into_iter();
        let threads: Vec<_> = ranks.map(|rank| scope.spawn(move || run(&*rank))).collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    })
}

/// One value from each rank becomes one, level by level.
fn by_tree<T: Copy>(mut values: Vec<T>, combine: impl Fn(T, T) -> T) -> T {
    while values.len() > 1 {
        values = values
            .chunks(2)
            .map(|pair| pair.iter().copied().reduce(&combine).unwrap())
            .collect();
    }
    values[0]
}

/// Bits of any kind, of which whole lists are cheap to make: a small generator, started anywhere.
fn noise(seed: u64) -> impl FnMut() -> u64 {
    let mut state = seed | 1;
    move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    }
}

/// Reals of many sizes and both signs, some not numbers.
fn reals(len: usize, seed: u64) -> Vec<f64> {
    let mut next = noise(seed);
    let real = |bits: u64| match bits % 97 {
        0 => f64::NAN,
        1 => f64::INFINITY,
        2 => -0.0,
        kind => (bits >> 11) as f64 * (kind as f64 - 50.0) * 10_f64.powi((bits % 13) as i32 - 20),
    };
    (0..len).map(|_| real(next())).collect()
}

fn integers(len: usize, seed: u64) -> Vec<i64> {
    let mut next = noise(seed);
    (0..len).map(|_| next() as i64).collect()
}

/// Short lists are copied, long ones lent; both, and the border between.
fn length() -> impl Strategy<Value = usize> {
    prop_oneof![
        0..40_usize,
        500..530_usize,
        1000..1040_usize,
        0..20_000_usize
    ]
}

/// Bits, where a number that is none is like another.
fn bits(values: &[f64]) -> Vec<u64> {
    let bits = |value: &f64| {
        if value.is_nan() {
            u64::MAX
        } else {
            value.to_bits()
        }
    };
    values.iter().map(bits).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn all_reduce_has_the_bits_of_the_tree(transport in transport(), size in 1..=9_usize, len in length(), seed: u64) {
        let input = |rank: usize| reals(len, seed.wrapping_add(rank as u64 * 977));
        let inputs: Vec<Vec<f64>> = (0..size).map(input).collect();
        for (reduction, combine) in [
            (Reduction::Sum, f64::plus as fn(f64, f64) -> f64),
            (Reduction::Min, f64::smaller),
            (Reduction::Max, f64::larger),
        ] {
            let wanted: Vec<f64> = (0..len)
                .map(|i| by_tree(inputs.iter().map(|input| input[i]).collect(), combine))
                .collect();
            let found = on_all(transport, size, |rank| {
                let mut data = inputs[rank.rank()].clone();
                rank.all_reduce(&mut data, reduction).unwrap();
                data
            });
            for data in found {
                prop_assert_eq!(bits(&data), bits(&wanted));
            }
        }
    }

    #[test]
    fn blocks_go_where_plain_loops_put_them(transport in transport(), size in 1..=6_usize, block in length(), seed: u64) {
        let block = block / 4;
        let input = |rank: usize| integers(size * block, seed.wrapping_add(rank as u64 * 977));
        let inputs: Vec<Vec<i64>> = (0..size).map(input).collect();
        let found = on_all(transport, size, |rank| {
            let own = &inputs[rank.rank()];
            let mut exchanged = vec![0; size * block];
            rank.all_to_all(own, &mut exchanged).unwrap();
            let mut reduced = vec![0; block];
            rank.reduce_scatter(own, &mut reduced, Reduction::Sum).unwrap();
            let mut gathered = vec![0; size * size * block];
            rank.all_gather(own, &mut gathered).unwrap();
            (exchanged, reduced, gathered)
        });
        let everything = inputs.concat();
        for (rank, (exchanged, reduced, gathered)) in found.into_iter().enumerate() {
            let mut blocks = Vec::new();
            let mut sums = vec![0_i64; block];
            for input in &inputs {
                let own = &input[rank * block..(rank + 1) * block];
                blocks.extend_from_slice(own);
                sums.iter_mut().zip(own).for_each(|(sum, x)| *sum = sum.wrapping_add(*x));
            }
            prop_assert_eq!(exchanged, blocks);
            prop_assert_eq!(reduced, sums);
            prop_assert_eq!(&gathered, &everything);
        }
    }

    #[test]
    fn roots_and_rings_of_any_kind(transport in transport(), size in 1..=6_usize, len in length(), root in 0..6_usize, shift in 0..6_usize, seed: u64) {
        let root = root % size;
        let inputs: Vec<Vec<i64>> = (0..size).map(|rank| integers(len, seed ^ rank as u64)).collect();
        let found = on_all(transport, size, |rank| {
            let own = &inputs[rank.rank()];
            let mut data = own.clone();
            rank.broadcast(&mut data, root).unwrap();
            let mut gathered = vec![0; if rank.rank() == root { size * len } else { 3 }];
            rank.gather(own, &mut gathered, root).unwrap();
            let mut back = vec![0; len];
            rank.scatter(&gathered, &mut back, root).unwrap();
            let mut shifted = vec![0; len];
            let (to, from) = ((rank.rank() + shift) % size, (rank.rank() + size * 6 - shift) % size);
            rank.exchange(own, Some(to), &mut shifted, Some(from)).unwrap();
            (data, back, shifted, from)
        });
        for (rank, (data, back, shifted, from)) in found.into_iter().enumerate() {
            prop_assert_eq!(&data, &inputs[root]);
            prop_assert_eq!(&back, &inputs[rank]);
            prop_assert_eq!(&shifted, &inputs[from]);
        }
    }

    #[test]
    fn parts_of_parts_hold_those_of_one_colour_in_order(transport in transport(), colors in prop::collection::vec((0..3_u64, 0..2_u64), 1..=8)) {
        let found = on_all(transport, colors.len(), |rank| {
            let (first, second) = colors[rank.rank()];
            let part = rank.split(first).unwrap().split(second).unwrap();
            let mut members = vec![0; part.size()];
            part.all_gather(&[rank.rank() as u64], &mut members).unwrap();
            (part.rank(), members)
        });
        for (rank, (place, members)) in found.into_iter().enumerate() {
            let same = |other: &u64| colors[*other as usize] == colors[rank];
            let wanted: Vec<u64> = (0..colors.len() as u64).filter(same).collect();
            prop_assert_eq!(wanted[place], rank as u64);
            prop_assert_eq!(members, wanted);
        }
    }
}
