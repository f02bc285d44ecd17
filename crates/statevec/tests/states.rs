//! States of many sizes and kinds of data: their numbers, samples, and the circuits that prepare them.

use proptest::prelude::*;
use statevec::{
    Complex, EncodeError, MAX_QUBITS, PlacementError, ReadError, State, control_of, encode,
};

fn amplitudes(state: &State) -> Vec<Complex> {
    state.copy_range(0..state.len()).unwrap()
}

/// A small dense simulator of what the angles are for: Ry and CX on real amplitudes.
struct Simulator {
    amplitudes: Vec<f64>,
}

impl Simulator {
    fn zeros(qubits: u32) -> Self {
        let mut amplitudes = vec![0.0; 1 << qubits];
        amplitudes[0] = 1.0;
        Self { amplitudes }
    }

    fn ry(&mut self, qubit: u32, angle: f64) {
        let (sin, cos) = libm::sincos(angle / 2.0);
        for index in (0..self.amplitudes.len()).filter(|index| index >> qubit & 1 == 0) {
            let other = index | 1 << qubit;
            let (zero, one) = (self.amplitudes[index], self.amplitudes[other]);
            self.amplitudes[index] = cos * zero - sin * one;
            self.amplitudes[other] = sin * zero + cos * one;
        }
    }

    fn cx(&mut self, control: u32, target: u32) {
        for index in (0..self.amplitudes.len())
            .filter(|index| index >> control & 1 == 1 && index >> target & 1 == 0)
        {
            self.amplitudes.swap(index, index | 1 << target);
        }
    }
}

/// Runs the circuit as the documentation of `prep_angle` states it.
fn prepared(state: &State) -> Vec<f64> {
    let n = state.qubits();
    let mut simulator = Simulator::zeros(n);
    for level in 0..n {
        let target = n - 1 - level;
        for k in 0..1u64 << level {
            simulator.ry(target, state.prep_angle(level.into(), k).unwrap());
            if level > 0 {
                let last = k + 1 == 1 << level;
                let control = if last {
                    n - 1
                } else {
                    target + 1 + (k + 1).trailing_zeros()
                };
                assert_eq!(control_of(n, level, k), Some(control));
                simulator.cx(control, target);
            }
        }
    }
    simulator.amplitudes
}

/// The circuit gives the state, with its global sign.
fn check_prepared(data: &[f64], qubits: u32) -> Result<(), TestCaseError> {
    let state = encode(data, qubits).unwrap();
    let pairs = prepared(&state).into_iter().zip(amplitudes(&state));
    let overlap: f64 = pairs.map(|(prepared, wanted)| prepared * wanted.re).sum();
    prop_assert!(
        (overlap - 1.0).abs() <= 1e-12,
        "overlap {} for {:?}",
        overlap,
        data
    );
    Ok(())
}

fn data_and_qubits() -> impl Strategy<Value = (Vec<f64>, u32)> {
    let value = prop_oneof![5 => -1.0..1.0f64, 1 => Just(0.0), 1 => Just(-0.0), 1 => -1e9..1e9f64, 1 => -1e-9..1e-9f64];
    (1..=8u32).prop_flat_map(move |qubits| {
        (
            prop::collection::vec(value.clone(), 1..=1 << qubits),
            Just(qubits),
        )
    })
}

proptest! {
    #[test]
    fn the_circuit_prepares_the_state((data, qubits) in data_and_qubits()) {
        prop_assume!(data.iter().any(|x| *x != 0.0));
        check_prepared(&data, qubits)?;
    }

    #[test]
    fn scaling_the_data_by_a_power_of_two_changes_only_the_norm((data, qubits) in data_and_qubits(), power in -900..900i32) {
        prop_assume!(data.iter().any(|x| x.abs() > 1e-3));
        let factor = 2f64.powi(power);
        let scaled: Vec<f64> = data.iter().map(|x| x * factor).collect();
        let (state, scaled) = (encode(&data, qubits).unwrap(), encode(&scaled, qubits).unwrap());
        for (a, b) in amplitudes(&state).iter().zip(amplitudes(&scaled)) {
            prop_assert!((a.re - b.re).abs() <= 1e-15, "{} and {}", a.re, b.re);
        }
        prop_assert!((scaled.norm() / factor / state.norm() - 1.0).abs() <= 1e-15);
    }

    #[test]
    fn samples_follow_the_running_sum((data, qubits) in data_and_qubits(), u in 0.0..1.0f64) {
        prop_assume!(data.iter().any(|x| *x != 0.0));
        let state = encode(&data, qubits).unwrap();
        let outcome = state.sample(u).unwrap();
        prop_assert!(state.probability(outcome).unwrap() > 0.0);
        let below: f64 = (0..outcome).map(|i| state.probability(i).unwrap()).sum();
        let with = below + state.probability(outcome).unwrap();
        // The sums here are in another order than those of the state.
        prop_assert!(below <= u + 1e-12 && u <= with + 1e-12, "{} not in {}..{}", u, below, with);
    }
}

#[test]
fn hard_states_are_prepared() {
    let check = |data: &[f64], qubits| check_prepared(data, qubits).unwrap();
    check(&[-1.0], 1);
    check(&[0.0, -1.0], 1);
    check(&[0.0, 0.0, 0.0, 0.0, 0.0, -3.0], 3);
    check(&[-1.0; 8], 3);
    check(&[1.0, -1.0, 1.0, -1.0, -1.0, 1.0, -1.0, 1.0], 3);
    check(&[1e-300, 1e300], 1);
    check(
        &(0..256).map(|i| f64::from(i % 17 - 8)).collect::<Vec<_>>(),
        8,
    );
}

#[test]
fn numbers_of_every_size_can_be_encoded() {
    for value in [
        f64::MAX,
        f64::MIN,
        1e200,
        1e-150,
        1e-160,
        1e-200,
        f64::MIN_POSITIVE,
        f64::from_bits(1),
        -f64::from_bits(3),
    ] {
        let state = encode(&[value; 16], 4).unwrap();
        for amplitude in amplitudes(&state) {
            assert!(
                (amplitude.re - 0.25 * value.signum()).abs() < 1e-15,
                "{value}: {amplitude:?}"
            );
        }
    }
    assert_eq!(encode(&[f64::MAX; 16], 4).unwrap().norm(), f64::INFINITY);
    assert_eq!(encode(&[f64::MAX], 1).unwrap().norm(), f64::MAX);
    assert_eq!(
        encode(&[f64::from_bits(1)], 1).unwrap().norm(),
        f64::from_bits(1)
    );
}

#[test]
fn data_that_needs_no_scaling_is_not_scaled() {
    // Bit for bit the definition, with the sum as a tree.
    let data: [f64; 4] = [0.1, 0.7, -0.3, 0.9];
    let norm =
        ((data[0] * data[0] + data[1] * data[1]) + (data[2] * data[2] + data[3] * data[3])).sqrt();
    let state = encode(&data, 2).unwrap();
    assert_eq!(state.norm().to_bits(), norm.to_bits());
    for (x, amplitude) in data.iter().zip(amplitudes(&state)) {
        assert_eq!(amplitude.re.to_bits(), (x / norm).to_bits());
    }
}

#[test]
fn samples_at_the_ends() {
    let state = encode(&[0.0, 3.0, 0.0, 4.0, 0.0], 3).unwrap();
    assert_eq!(state.sample(0.0), Ok(1));
    assert_eq!(state.sample(0.35), Ok(1));
    assert_eq!(state.sample(0.37), Ok(3));
    assert_eq!(state.sample(1.0 - f64::EPSILON / 2.0), Ok(3));
}

#[test]
fn questions_out_of_range_are_refused() {
    let state = encode(&[1.0, 1.0], 2).unwrap();
    assert_eq!(
        state.amplitude(4).unwrap_err().to_string(),
        "there is no index 4; the state has 4 amplitudes, from 0 on"
    );
    assert_eq!(
        state.probability(u64::MAX),
        Err(ReadError::Index {
            index: u64::MAX,
            len: 4
        })
    );
    for u in [-0.1, 1.0, f64::NAN, f64::INFINITY] {
        assert!(
            matches!(state.sample(u), Err(ReadError::Uniform { .. })),
            "{u}"
        );
    }
    assert_eq!(
        state.prep_angle(2, 0),
        Err(ReadError::Level {
            level: 2,
            qubits: 2
        })
    );
    assert_eq!(
        state.prep_angle(u64::MAX, 0),
        Err(ReadError::Level {
            level: u64::MAX,
            qubits: 2
        })
    );
    assert_eq!(
        state.prep_angle(1, 2).unwrap_err().to_string(),
        "there is no angle 2 on level 1; it has 2, from 0 on"
    );
}

#[test]
fn too_many_qubits_are_refused_and_no_abort() {
    assert_eq!(
        encode(&[1.0], MAX_QUBITS + 1).unwrap_err(),
        EncodeError::Placement(PlacementError::TooManyQubits {
            qubits: u64::from(MAX_QUBITS) + 1
        })
    );
    assert!(encode(&[1.0], u32::MAX).is_err());
    let error = encode(&[1.0], MAX_QUBITS).unwrap_err();
    assert!(matches!(error, EncodeError::Memory(_)), "{error}");
    assert!(
        error.to_string().contains("4503599627370496 bytes"),
        "{error}"
    );
}
