//! The shared cases of amplitude encoding, `tests/cases/amplitude.json`.

use serde::Deserialize;
use statevec::{Complex, Encoder, Execution, Precision, Request, State, encode, encode_rows};

#[derive(Deserialize)]
struct Cases {
    encode: Vec<Encode>,
    batch: Vec<Batch>,
    refused: Vec<Refused>,
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

fn amplitudes(state: &State) -> Vec<Complex> {
    state.copy_range(0..state.len()).unwrap()
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
