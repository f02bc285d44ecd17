//! The shared cases of amplitude encoding, `tests/cases/amplitude.json`.

mod common;

use common::{Spread, amplitudes, data};
use compute::Execution;
use serde::Deserialize;
use statevec::{Encoder, Policy, Precision, Request, State, encode, encode_rows};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    #[serde(rename = "about")]
    _about: String,
    encode: Vec<Encode>,
    batch: Vec<Batch>,
    refused: Vec<Refused>,
    /// In words: about norms, about lengths, about single precision.
    invariants: [String; 3],
}

/// Data in one of three forms, and what is known of the state.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Encode {
    x: Option<Vec<f64>>,
    ramp_from: Option<f64>,
    repeat: Option<f64>,
    len: Option<usize>,
    qubits: u32,
    psi: Option<Vec<f64>>,
    psi_each: Option<f64>,
    norm2: Option<f64>,
    zeros_from: Option<usize>,
    precision: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Batch {
    rows: Vec<Vec<f64>>,
    qubits: u32,
    psi: Option<Vec<Vec<f64>>>,
    inv_norm: Option<Vec<f64>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Refused {
    x: Option<Vec<Number>>,
    rows: Option<Vec<Vec<f64>>>,
    qubits: u32,
    why: String,
}

/// JSON has no NaN, so it is a text there.
#[derive(Deserialize)]
#[serde(untagged)]
enum Number {
    Plain(f64),
    Text(String),
}

impl Number {
    fn value(&self) -> f64 {
        match self {
            Self::Plain(value) => *value,
            Self::Text(text) => text.parse().expect("nan or inf"),
        }
    }
}

fn cases() -> Cases {
    serde_json::from_str(&golden::read("tests/cases/amplitude.json")).unwrap()
}

impl Encode {
    fn data(&self) -> Vec<f64> {
        match (&self.x, self.ramp_from, self.repeat) {
            (Some(x), None, None) => x.clone(),
            (None, Some(from), None) => (0..self.len.unwrap()).map(|i| from + i as f64).collect(),
            (None, None, Some(value)) => vec![value; self.len.unwrap()],
            _ => panic!("a case has one form of data"),
        }
    }

    fn tolerance(&self) -> f64 {
        match self.precision.as_deref() {
            None => 1e-12,
            Some("f32") => 1e-6,
            Some(other) => panic!("unknown precision {other}"),
        }
    }

    /// The state, from data in the precision of the case.
    fn state(&self, data: &[f64]) -> State {
        if self.precision.is_none() {
            return encode(data, self.qubits).unwrap();
        }
        let request = Request::new(self.qubits).precise(Precision::Complex64);
        let encoder = Encoder::new(&Execution::alone(), request).unwrap();
        let singles: Vec<f32> = data.iter().map(|x| *x as f32).collect();
        encoder.amplitude(&singles).unwrap()
    }

    fn expected(&self) -> Option<Vec<f64>> {
        let each = |value| vec![value; 1 << self.qubits];
        self.psi.clone().or_else(|| self.psi_each.map(each))
    }
}

#[track_caller]
fn close(found: f64, expected: f64, tolerance: f64) {
    assert!(
        (found - expected).abs() <= tolerance * expected.abs().max(1.0),
        "{found} is not {expected}"
    );
}

#[track_caller]
fn check_amplitudes(state: &State, expected: &[f64], tolerance: f64) {
    assert_eq!(state.len(), expected.len() as u64);
    for (amplitude, expected) in amplitudes(state).iter().zip(expected) {
        close(amplitude.re, *expected, tolerance);
        assert_eq!(amplitude.im, 0.0);
    }
}

#[test]
fn data_becomes_the_amplitudes_of_the_cases() {
    for case in cases().encode {
        let data = case.data();
        let state = case.state(&data);
        let tolerance = case.tolerance();
        let amplitudes = amplitudes(&state);
        let total: f64 = amplitudes
            .iter()
            .map(|amplitude| amplitude.norm_squared())
            .sum();
        close(total, 1.0, tolerance);
        data.iter()
            .zip(&amplitudes)
            .for_each(|(x, amplitude)| close(amplitude.re, x / state.norm(), tolerance));
        if let Some(expected) = case.expected() {
            check_amplitudes(&state, &expected, tolerance);
        }
        if let Some(norm2) = case.norm2 {
            close(state.norm() * state.norm() / norm2, 1.0, tolerance);
        }
        let zeros = case.zeros_from.unwrap_or(data.len());
        assert!(
            amplitudes[zeros..]
                .iter()
                .all(|amplitude| amplitude.re == 0.0)
        );
    }
}

#[test]
fn rows_become_the_states_of_the_cases() {
    for case in cases().batch {
        let states = encode_rows(&case.rows, case.qubits).unwrap();
        assert_eq!(states.len(), case.rows.len());
        assert!(case.psi.is_some() || case.inv_norm.is_some());
        for (state, psi) in states.iter().zip(case.psi.iter().flatten()) {
            check_amplitudes(state, psi, 1e-12);
        }
        for (state, inverse) in states.iter().zip(case.inv_norm.iter().flatten()) {
            close(1.0 / state.norm(), *inverse, 1e-12);
        }
    }
}

/// Row by row in a stream, the same row is refused in the same words.
fn check_stream(case: &Refused, message: &str) {
    let encoder = Encoder::new(&Execution::alone(), Request::new(case.qubits)).unwrap();
    let blocks = case.rows.iter().flatten().map(|row| vec![row.clone()]);
    let results: Vec<_> = encoder.stream(blocks).collect();
    let errors: Vec<String> = results
        .iter()
        .filter_map(|states| Some(states.as_ref().err()?.to_string()))
        .collect();
    assert_eq!(errors, [message]);
}

#[test]
fn what_cannot_be_encoded_is_refused_in_the_words_of_the_cases() {
    for case in cases().refused {
        let message = match (&case.x, &case.rows) {
            (Some(x), None) => encode(
                &x.iter().map(Number::value).collect::<Vec<_>>(),
                case.qubits,
            )
            .unwrap_err()
            .to_string(),
            (None, Some(rows)) => encode_rows(rows, case.qubits).unwrap_err().to_string(),
            _ => panic!("a case has one form of data"),
        };
        // After a comma the cases say more about the message than its words.
        let (words, remark) = case.why.split_once(", ").unwrap_or((&case.why, ""));
        assert!(
            message.contains(words),
            "{message:?} does not say {words:?}"
        );
        match remark {
            "" => {}
            "with the index" => assert!(message.starts_with("value 1 is "), "{message:?}"),
            "in a stream too" => check_stream(&case, &message),
            _ => panic!("unknown remark {remark}"),
        }
    }
}

/// CUDA is compared with this crate's norm in `crates/cuda/tests`.
#[test]
fn the_norm_has_the_same_bits_however_a_state_is_spread() {
    let [sentence, ..] = cases().invariants;
    let shards: [f64; 5] = golden::numbers(
        &sentence,
        "the same bits of the norm for #, #, #, #, # shards, any ranks, any threads, CPU and CUDA",
    );
    // Long enough for several threads on each of several ranks.
    let (values, qubits) = (data(300_001), 19);
    let expected = encode(&values, qubits).unwrap().norm().to_bits();
    for devices in shards.map(|shards| shards as usize) {
        for (ranks, threads) in [(1, 1), (1, 4), (2, 1), (2, 3), (5, 2), (16, 1)] {
            let spread = Spread {
                policy: Policy::Equal,
                devices,
                ranks: ranks.min(devices),
                threads,
                gpus: false,
            };
            let norms = spread.run(qubits, Precision::Complex128, |encoder| {
                assert_eq!(encoder.placement().shards().len(), devices);
                encoder.amplitude(&values).unwrap().norm().to_bits()
            });
            assert!(norms.iter().all(|norm| *norm == expected), "{spread:?}");
        }
    }
}

/// That none is written outside is a test of `stream.rs`, which sees the memory. A value that is divided where it lies
/// is wrong when it is written twice.
#[test]
fn every_amplitude_of_a_length_is_written_once() {
    let [_, sentence, _] = cases().invariants;
    let [a, b, c, d, power, more] = golden::numbers(
        &sentence,
        "lengths #, #, #, # and 2^# + # (with canaries after the state): every amplitude written once, none outside",
    );
    for len in [a, b, c, d, libm::exp2(power) + more].map(|len| len as usize) {
        let values = data(len);
        let qubits = len.next_power_of_two().ilog2().max(1);
        let state = encode(&values, qubits).unwrap();
        let mut expected: Vec<f64> = values.iter().map(|x| x / state.norm()).collect();
        expected.resize(1 << qubits, 0.0);
        check_amplitudes(&state, &expected, 0.0);

        let encoder = Encoder::new(&Execution::alone(), Request::new(qubits)).unwrap();
        // Other numbers are in the memory that this takes over.
        let mut input = encoder.in_place_input_reusing(state, len as u64).unwrap();
        input.fill(|range, place| {
            place.copy_from_slice(&values[range.start as usize..range.end as usize]);
        });
        check_amplitudes(&input.encode().unwrap(), &expected, 0.0);
    }
}

#[test]
fn the_squares_of_a_long_ramp_in_single_precision_sum_to_one() {
    let [_, _, sentence] = cases().invariants;
    let [square, total, tolerance, qubits, period, first] = golden::numbers(
        &sentence,
        "| |psi|^# - # | <= # in f32 at # qubits for the ramp (i mod #) + #",
    );
    assert_eq!(square, 2.0);
    let (qubits, period) = (qubits as u32, period as usize);
    let ramp = |i: usize| (i % period) as f32 + first as f32;
    let ramp: Vec<f32> = (0..1 << qubits).map(ramp).collect();
    let request = Request::new(qubits).precise(Precision::Complex64);
    let encoder = Encoder::new(&Execution::alone(), request).unwrap();
    let state = encoder.amplitude(&ramp).unwrap();
    assert!((state.total_probability().unwrap() - total).abs() <= tolerance);
}
