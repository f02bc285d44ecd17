//! Product and basis states and states of phases made by kernels, beside those of `statevec`: the same bits.

use compute::Execution;
use cuda::{Data, Device};
use statevec::kernels::amplitude::Target;
use statevec::kernels::encoders::{Phases, Product, basis};
use statevec::sine::sine_and_cosine;
use statevec::{Encoder, Request, State};

use crate::machine;
use crate::memory::{Kind, Memory};

const DEVICE: Device = Device { processors: 2 };

/// What `launch` writes, in two parts, as two shards would.
fn written<T: Kind>(qubits: u32, launch: impl Fn(&Target, u64) -> cuda::Launch) -> Vec<T> {
    let amplitudes = 1u64 << qubits;
    let memory = Memory::new(2 * amplitudes as usize * size_of::<T>());
    let part = |first: u64, end: u64, address: u64| {
        let target = Target {
            amplitudes: address + first * 2 * size_of::<T>() as u64,
            count: end - first,
            float: T::FLOAT,
        };
        launch(&target, first)
    };
    let address = memory.address();
    let middle = amplitudes / 2;
    machine::run(&[part(0, middle, address), part(middle, amplitudes, address)]);
    memory.check_behind();
    memory.items::<T>()[..2 * amplitudes as usize].to_vec()
}

fn expected<T: Kind>(qubits: u32, make: impl Fn(&Encoder) -> State) -> Vec<T> {
    let request = Request::new(qubits).precise(T::PRECISION);
    let encoder = Encoder::new(&Execution::alone(), request).unwrap();
    let amplitudes = make(&encoder).gather::<T>(0).unwrap().unwrap();
    bytemuck::cast_slice(&amplitudes).to_vec()
}

fn check_product<T: Kind>(qubits: u32) {
    let angles: Vec<f64> = (0..qubits).map(|k| 0.3 + 1.7 * f64::from(k)).collect();
    let halves: Vec<_> = angles
        .iter()
        .map(|angle| sine_and_cosine(angle / 2.0))
        .collect();
    let product = Product::new(&halves);
    let (table, factors) = (Memory::of(&product.table), Memory::of(&product.factors));
    let (table, factors) = (table.address(), factors.address());
    let found = written::<T>(qubits, |target, first| {
        product.launch(target, first, table, factors, DEVICE)
    });
    let expected = expected::<T>(qubits, |encoder| encoder.angle(&angles).unwrap());
    assert!(found == expected, "{qubits} qubits");
}

#[test]
fn products_are_those_of_the_cpu() {
    for qubits in [1, 2, 7, 11, 12, 13, 15] {
        check_product::<f32>(qubits);
        check_product::<f64>(qubits);
    }
}

#[test]
fn one_index_has_it_all() {
    for (qubits, index) in [(1, 0), (1, 1), (10, 511), (10, 512), (12, 4095)] {
        let launch = |target: &Target, first| basis(target, first, index, DEVICE);
        let make = |encoder: &Encoder| encoder.basis(index).unwrap();
        assert!(written::<f32>(qubits, launch) == expected::<f32>(qubits, make));
        assert!(written::<f64>(qubits, launch) == expected::<f64>(qubits, make));
    }
}

/// Angles of all sizes, quarter turns and what is next to them.
fn phases<T: Kind>(count: usize) -> Vec<T> {
    let quarter = std::f64::consts::FRAC_PI_2;
    let phase = |i: usize| match (i % 5, (i / 5) as f64) {
        (0, k) => k * quarter,
        (1, k) => -k * 0.001,
        (2, k) => f64::from_bits((k * quarter).to_bits() + 1),
        (3, k) => (-1.0 + 0.37 * k) * 1e18,
        (_, k) => libm::exp2(k % 128.0) * 0.7,
    };
    (0..count).map(|i| T::round(phase(i))).collect()
}

/// What the kernel makes of phases, and the index of the first that is not finite.
fn of_phases<T: Kind, O: Kind>(qubits: u32, phases: &[T]) -> (Vec<O>, u64) {
    let data = Memory::of(phases);
    let first_bad = Memory::of(&[u64::MAX]);
    let found = written::<O>(qubits, |target, first| {
        let values = phases.len() as u64;
        let range = first.min(values)..(first + target.count).min(values);
        let phases = Phases {
            data: Data {
                values: data.address() + range.start * T::FLOAT.bytes(),
                count: range.end - range.start,
                float: T::FLOAT,
            },
            target: *target,
            first,
            magnitude: libm::exp2(-f64::from(qubits) / 2.0),
            first_bad: first_bad.address(),
        };
        phases.launch(DEVICE)
    });
    (found, first_bad.items::<u64>()[0])
}

fn check_phases<T: Kind, O: Kind>(qubits: u32, count: usize) {
    let phases = phases::<T>(count);
    let expected = expected::<O>(qubits, |encoder| encoder.phase(&phases[..]).unwrap());
    assert!(
        of_phases(qubits, &phases) == (expected, u64::MAX),
        "{qubits} qubits"
    );
}

#[test]
fn phases_are_those_of_the_cpu() {
    for (qubits, count) in [(2, 1), (2, 4), (4, 9), (12, 4096), (14, 9000)] {
        check_phases::<f32, f32>(qubits, count);
        check_phases::<f64, f32>(qubits, count);
        check_phases::<f32, f64>(qubits, count);
        check_phases::<f64, f64>(qubits, count);
    }
}

#[test]
fn the_first_phase_that_is_not_finite_is_told() {
    let mut phases = phases::<f64>(4000);
    for (index, value) in [(3999, f64::NAN), (2100, f64::INFINITY), (2049, f64::NAN)] {
        phases[index] = value;
        assert_eq!(of_phases::<f64, f32>(12, &phases).1, index as u64);
    }
}
