//! Product and basis states made by kernels, beside those of `statevec`: the same bits.

use cuda::{Device, Product, Target, basis};
use statevec::{Encoder, Execution, Request, State};

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
        .map(|angle| libm::sincos(angle / 2.0))
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
