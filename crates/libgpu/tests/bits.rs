//! The bits of results, which are the same on all processors: they are compared with a committed file, on x86-64 and on
//! AArch64.
//!
//! `cargo xtask test --target aarch64-unknown-linux-gnu` runs this there, too. A change of the file is a change of
//! results.

mod common;

use std::fmt::Write as _;

use common::{Program, float, int};
use runtime_abi::Value;

/// Where the expected bits are.
const FILE: &str = "tests/cases/bits.txt";

const QUBITS: i64 = 6;
const AMPLITUDES: i64 = 1 << QUBITS;

/// Numbers of all sizes, which are the same everywhere: made of bits alone.
fn numbers(count: usize, exponents: u64) -> Vec<f64> {
    let mut state = 0x9E37_79B9_7F4A_7C15u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let exponent = 1023 - exponents / 2 + (state >> 12) % exponents;
        f64::from_bits(state & ((1 << 63) | ((1 << 52) - 1)) | (exponent << 52))
    };
    (0..count).map(|_| next()).collect()
}

/// The results that programs get of a state, a line each: a name, and the bits.
fn told(gpu: &Program, name: &str, state: Value) -> String {
    let mut text = String::new();
    let mut line = |what: &str, of: &dyn Fn(i64) -> u64, count: i64| {
        let _ = write!(text, "{name} {what}");
        for index in 0..count {
            let _ = write!(text, " {:016x}", of(index));
        }
        text.push('\n');
    };
    let bits = |function: &str, args: &[Value]| gpu.float(function, args).to_bits();
    line("norm", &|_| bits("state_norm", &[state]), 1);
    for (what, function) in [
        ("real", "state_amplitude"),
        ("imaginary", "state_amplitude_imag"),
        ("probability", "state_probability"),
    ] {
        line(what, &|i| bits(function, &[state, int(i)]), AMPLITUDES);
    }
    let sample = |k: i64| {
        let u = float(k as f64 / 16.0);
        gpu.int("state_sample", &[state, u]).cast_unsigned()
    };
    line("samples", &sample, 16);
    let expectation = |qubit: i64| bits("state_expectation_z", &[state, int(3 << qubit)]);
    line("expectations", &expectation, QUBITS - 1);
    text
}

/// The angles that prepare a state of real amplitudes.
fn preparation(gpu: &Program, name: &str, state: Value) -> String {
    let mut text = String::new();
    for level in 0..QUBITS {
        let _ = write!(text, "{name} angles of level {level}");
        for k in 0..1 << level {
            let angle = gpu.float("state_prep_angle", &[state, int(level), int(k)]);
            let _ = write!(text, " {:016x}", angle.to_bits());
        }
        text.push('\n');
    }
    text
}

#[test]
fn results_have_the_same_bits_on_every_processor() {
    let mut text = String::new();
    for precision in ["complex128", "complex64"] {
        let gpu = Program::new(&[("LIBGPU_PRECISION", precision), ("LIBGPU_BACKEND", "cpu")]);
        let encoded = |function: &str, values: &[f64]| {
            let buffer = gpu.buffer(values);
            int(gpu.int(function, &[buffer, int(QUBITS)]))
        };
        let amplitudes = encoded("amplitude_encode", &numbers(61, 12));
        let wide = encoded("amplitude_encode", &numbers(64, 1900));
        let angles = encoded("angle_encode", &numbers(6, 6));
        // From the smallest to the largest floats.
        let far = encoded("angle_encode", &numbers(6, 2000));
        let phases = encoded("phase_encode", &numbers(64, 8));
        let large = encoded("phase_encode", &numbers(64, 1000));
        let states = [
            ("amplitudes", amplitudes),
            ("wide", wide),
            ("angles", angles),
            ("far", far),
            ("phases", phases),
            ("large", large),
        ];
        for (name, state) in states {
            text += &told(&gpu, &format!("{precision} {name}"), state);
        }
        for (name, state) in &states[..4] {
            text += &preparation(&gpu, &format!("{precision} {name}"), *state);
        }
        for (name, state) in states {
            let overlap = gpu.float("state_overlap", &[state, phases]);
            let bits = overlap.to_bits();
            let _ = writeln!(text, "{precision} {name} overlap {bits:016x}");
        }
    }
    golden::check(FILE, &text);
}
