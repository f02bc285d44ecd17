//! A state of 30 qubits in the memory of a laptop: the data is put into the state's own memory and encoded there.

use std::fs;

use compute::Execution;
use statevec::{Encoder, Precision, Request};

const QUBITS: u32 = 30;

/// What repeats in the data, and how often.
const PERIOD: u64 = 1024;
const TIMES: u64 = (1 << QUBITS) / PERIOD;

#[test]
#[ignore = "takes 8 GiB of memory; run it with --release, where it takes seconds"]
fn thirty_qubits_take_the_memory_of_their_amplitudes_and_no_more() {
    let request = Request::new(QUBITS).precise(Precision::Complex64);
    let encoder = Encoder::new(&Execution::alone(), request).unwrap();
    let mut input = encoder.in_place_input::<f32>(1 << QUBITS).unwrap();
    input.fill(|range, values| {
        for (index, value) in range.zip(values) {
            *value = (index % PERIOD + 1) as f32;
        }
    });
    let state = input.encode().unwrap();

    // All squares and sums of them are whole numbers below 2^53, so nothing is rounded before the root.
    let square: u64 = (1..=PERIOD).map(|value| value * value).sum::<u64>() * TIMES;
    let norm = (square as f64).sqrt();
    assert_eq!(state.norm().to_bits(), norm.to_bits());
    for index in [0, 1, 1023, 1024, (1 << 29) - 1, 1 << 29, (1 << 30) - 1] {
        let expected = ((index % PERIOD + 1) as f64 / norm) as f32;
        let amplitude = state.amplitude(index).unwrap();
        assert!((amplitude.re as f32 - expected).abs() <= expected * f32::EPSILON);
        assert_eq!(amplitude.im, 0.0);
    }
    assert!((state.total_probability().unwrap() - 1.0).abs() <= 1e-6);
    // Half of the probability is in each half, and within a period most of it is at the end.
    assert_eq!(state.sample(0.0).unwrap(), 0);
    assert!((state.sample(0.5).unwrap()).abs_diff(1 << 29) <= PERIOD);
    check_peak();
}

/// No more than the amplitudes has been taken at any time, but for what the process itself needs.
fn check_peak() {
    let Ok(status) = fs::read_to_string("/proc/self/status") else {
        return println!("skipped: this system does not say how much memory was taken");
    };
    let peak = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .and_then(|rest| rest.trim().strip_suffix("kB")?.trim().parse::<u64>().ok())
        .expect("the peak is among the process's figures");
    let state = (8 << QUBITS) >> 10;
    assert!((state..state + (256 << 10)).contains(&peak), "{peak} kB");
}
