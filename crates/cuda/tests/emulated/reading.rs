//! Reading a state by kernels gives the same bits as `statevec` on the host.

use bytemuck::Pod;
use compute::Execution;
use cuda::Device;
use statevec::kernels::amplitude::{Target, scratch};
use statevec::kernels::reading::{Asked, BLOCK};
use statevec::{Encoder, Request, State};

use crate::machine;
use crate::memory::{Kind, Memory, doubles};

const DEVICE: Device = Device { processors: 1 };

/// A state, on the CPU and in memory as the kernels see it.
struct Both {
    state: State,
    memory: Memory,
    target: Target,
}

impl Both {
    /// Of random amplitudes, imaginary parts among them.
    fn new<T: Kind>(qubits: u32, seed: usize) -> Self {
        let request = Request::new(qubits).precise(T::PRECISION);
        let encoder = Encoder::new(&Execution::alone(), request).unwrap();
        let phases = doubles((1 << qubits) - seed);
        let state = encoder.phase(&phases).unwrap();
        let memory = Memory::of(&state.gather::<T>(0).unwrap().unwrap());
        let target = Target {
            amplitudes: memory.address(),
            count: 1 << qubits,
            float: T::FLOAT,
        };
        Self {
            state,
            memory,
            target,
        }
    }

    fn sums(&self) -> Memory {
        Memory::new(8 * scratch(self.target.count) as usize)
    }
}

/// The number that launches end with. Adding zero makes a negative zero positive, as the library does.
fn answer(asked: &Asked, sums: &Memory) -> f64 {
    machine::run(&asked.launches);
    sums.check_behind();
    let place = (asked.answer - sums.address()) / 8;
    sums.items::<f64>()[place as usize] + 0.0
}

#[track_caller]
fn same(found: f64, expected: f64) {
    assert_eq!(found.to_bits(), expected.to_bits(), "{found} {expected}");
}

fn check_expectation<T: Kind>(qubits: u32) {
    let both = Both::new::<T>(qubits, 1);
    for mask in [0, 1, (1 << qubits) - 1, 1 << (qubits - 1)] {
        let sums = both.sums();
        let asked = both.target.expectation_z(0, mask, sums.address(), DEVICE);
        same(
            answer(&asked, &sums),
            both.state.expectation_z(mask).unwrap(),
        );
    }
    both.memory.check_behind();
}

#[test]
fn expectation_values_are_those_of_the_cpu() {
    for qubits in [1, 3, 10, 14, 15] {
        check_expectation::<f32>(qubits);
        check_expectation::<f64>(qubits);
    }
}

#[test]
fn a_shard_knows_its_indices() {
    let both = Both::new::<f64>(5, 0);
    let part = |first: u64, count: u64| {
        let sums = both.sums();
        let target = Target {
            amplitudes: both.target.amplitudes + 16 * first,
            count,
            ..both.target
        };
        let asked = target.expectation_z(first, 0b10110, sums.address(), DEVICE);
        answer(&asked, &sums)
    };
    same(
        part(0, 16) + part(16, 16),
        both.state.expectation_z(0b10110).unwrap(),
    );
}

fn check_product<T: Kind, U: Kind>(qubits: u32) {
    let (left, right) = (Both::new::<T>(qubits, 0), Both::new::<U>(qubits, 1));
    let expected = left.state.inner_product(&right.state).unwrap();
    for (imaginary, expected) in [(false, expected.re), (true, expected.im)] {
        let sums = left.sums();
        let asked = left
            .target
            .inner_product(&right.target, imaginary, sums.address(), DEVICE);
        same(answer(&asked, &sums), expected);
    }
}

#[test]
fn inner_products_are_those_of_the_cpu() {
    for qubits in [1, 6, 15] {
        check_product::<f32, f32>(qubits);
        check_product::<f32, f64>(qubits);
        check_product::<f64, f32>(qubits);
        check_product::<f64, f64>(qubits);
    }
}

fn check_samples<T: Kind + Pod>(qubits: u32) {
    let both = Both::new::<T>(qubits, 3);
    let leaves = (both.target.count / BLOCK) as usize;
    let mut us: Vec<f64> = doubles(40).iter().map(|u| u.abs()).collect();
    us.extend([0.0, 0.5, 1.0 - f64::EPSILON]);
    let total = both.state.total_probability().unwrap();
    let numbers: Vec<f64> = us.iter().map(|u| u * total).collect();
    let (heap, numbers) = (Memory::new(16 * leaves), Memory::of(&numbers));
    let outcomes = Memory::new(8 * us.len());
    let mut launches = both.target.heap(heap.address(), DEVICE);
    let (heap_place, outcome_place) = (heap.address(), outcomes.address());
    let count = us.len() as u64;
    launches.push(
        both.target
            .samples(heap_place, numbers.address(), count, outcome_place, DEVICE),
    );
    machine::run(&launches);
    heap.check_behind();
    outcomes.check_behind();
    assert_eq!(
        outcomes.items::<u64>()[..us.len()],
        both.state.samples(&us).unwrap()
    );
}

#[test]
fn samples_are_those_of_the_cpu() {
    for qubits in [10, 11, 15] {
        check_samples::<f32>(qubits);
        check_samples::<f64>(qubits);
    }
}

#[test]
fn probabilities_are_those_of_the_cpu() {
    let both = Both::new::<f32>(9, 7);
    let found = Memory::new(8 * 300);
    machine::run(&[both.target.probabilities(100, 300, found.address(), DEVICE)]);
    found.check_behind();
    let found = found.items::<f64>();
    for (place, index) in (100..400).enumerate() {
        same(found[place], both.state.probability(index).unwrap());
    }
}
