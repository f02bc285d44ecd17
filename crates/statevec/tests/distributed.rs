//! States that are spread over devices and ranks are those of one device, to the last bit.

mod common;

use std::num::NonZero;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use collectives::{
    Buffers, Communicator, Error, Operation, Options, Pending, Ranks, Vector, threads,
};
use common::{Spread, amplitudes, data, on_ranks, spreads};
use compute::{Execution, ExecutionError, Mesh};
use proptest::prelude::*;
use statevec::{
    Amplitudes, Complex, EncodeError, Encoder, Policy, Precision, ReadError, Real, Request, State,
    Values, encode,
};

const PRECISIONS: [Precision; 2] = [Precision::Complex64, Precision::Complex128];

/// The same request on one device.
fn alone_with<T: Real>(values: &[T], qubits: u32, precision: Precision) -> State {
    let request = Request::new(qubits).precise(precision);
    Encoder::new(&Execution::alone(), request)
        .unwrap()
        .amplitude(values)
        .unwrap()
}

/// The values that belong to the amplitudes that a rank holds.
fn own_values<T: Real>(encoder: &Encoder, values: &[T]) -> Vec<T> {
    let (rank, placement) = (encoder.execution().rank(), encoder.placement());
    let own = placement
        .shards()
        .iter()
        .filter(|shard| encoder.execution().rank_of(shard.device) == rank);
    let ranges: Vec<_> = own.map(|shard| shard.range.clone()).collect();
    // Devices of a rank share one replica.
    let ranges = &ranges[..if placement.is_replicated() {
        1
    } else {
        ranges.len()
    }];
    let clip = |index: u64| (index as usize).min(values.len());
    let mut own = Vec::new();
    for range in ranges {
        // Zeros stand where data ends before the last of the rank's ranges.
        own.extend_from_slice(&values[clip(range.start)..clip(range.end)]);
    }
    own
}

fn check_everywhere<T: Real>(values: &[T], qubits: u32) {
    for precision in PRECISIONS {
        let reference = alone_with(values, qubits, precision);
        let expected = amplitudes(&reference);
        for spread in spreads(qubits) {
            let found = spread.run(qubits, precision, |encoder| {
                let whole = encoder.amplitude(values).unwrap();
                let own = own_values(encoder, values);
                let own = encoder.amplitude(Values::Own(&own)).unwrap();
                assert_eq!(own.norm().to_bits(), whole.norm().to_bits(), "{spread:?}");
                assert_eq!(amplitudes(&own), amplitudes(&whole), "{spread:?}");
                (whole.norm(), amplitudes(&whole))
            });
            for (norm, amplitudes) in found {
                let count = values.len();
                assert_eq!(
                    norm.to_bits(),
                    reference.norm().to_bits(),
                    "{spread:?}, {count}"
                );
                assert!(amplitudes == expected, "{spread:?}, {count} values");
            }
        }
    }
}

#[test]
fn every_spread_gives_the_same_bits() {
    for len in [1, 2, 5, 16, 17, 31, 32] {
        check_everywhere(&data(len), 5);
    }
    let singles: Vec<f32> = data(1025).iter().map(|x| *x as f32).collect();
    check_everywhere(&singles[..513], 11);
    check_everywhere(&data(1025), 11);
}

#[test]
fn data_of_extreme_size_gives_the_same_bits_too() {
    let at =
        |len: usize, factor: f64| -> Vec<f64> { data(len).iter().map(|x| x * factor).collect() };
    check_everywhere(&at(64, 1e200), 6);
    check_everywhere(&at(64, 1e-200), 6);
    check_everywhere(&at(50, 5e-324), 6);
    // Some ranks have large values only, others ordinary or tiny ones.
    let mixed = [at(20, 1e153), at(20, 1e119), at(10, 1.0), at(10, 1e-250)].concat();
    check_everywhere(&mixed, 6);
    let mixed = [at(30, 1e-140), at(30, 1e-170)].concat();
    check_everywhere(&mixed, 6);
}

#[test]
fn shards_of_length_one_are_legal() {
    check_everywhere(&data(2), 1);
    check_everywhere(&data(7), 3);
}

#[test]
fn long_data_is_written_whole_on_every_shard() {
    #[cfg(target_os = "linux")]
    cuda_emulator::install();
    for len in [131_073usize, (1 << 20) + 1] {
        let values = data(len);
        let qubits = len.next_power_of_two().ilog2();
        let reference = encode(&values, qubits).unwrap();
        let expected = amplitudes(&reference);
        assert!(expected[len..].iter().all(|a| *a == Complex::ZERO));
        let spread = |gpus| Spread {
            policy: Policy::Balanced,
            devices: 3,
            ranks: 2,
            threads: 2,
            gpus,
        };
        let encode = |encoder: &Encoder| {
            let state = encoder.amplitude(&values).unwrap();
            (state.norm(), amplitudes(&state))
        };
        let run = |gpus| spread(gpus).run(qubits, Precision::Complex128, encode);
        for (norm, found) in [run(false), run(true)].concat() {
            assert_eq!(norm.to_bits(), reference.norm().to_bits());
            assert!(found == expected, "{len} values");
        }
    }
}

/// The same data, put into memory that was full before, and encoded there.
fn encoded_in_place<T: Real>(
    encoder: &Encoder,
    mut state: State,
    values: &[T],
) -> (f64, Vec<Complex>) {
    let full = vec![T::round(-3.0); encoder.placement().len() as usize];
    encoder.amplitude_into(&full, &mut state).unwrap();
    let mut input = encoder
        .in_place_input_reusing(state, values.len() as u64)
        .unwrap();
    input.fill(|range, place| {
        place.copy_from_slice(&values[range.start as usize..range.end as usize]);
    });
    let state = input.encode().unwrap();
    (state.norm(), amplitudes(&state))
}

#[test]
fn input_in_place_gives_the_same_state() {
    fn check<T: Real>(values: &[T], qubits: u32) {
        let reference = alone_with(values, qubits, T::PRECISION);
        for spread in spreads(qubits) {
            let states = spread.run(qubits, T::PRECISION, |encoder| {
                let mut input = encoder.in_place_input::<T>(values.len() as u64).unwrap();
                input.fill(|range, place| {
                    place.copy_from_slice(&values[range.start as usize..range.end as usize]);
                });
                let state = input.encode().unwrap();
                let made = (state.norm(), amplitudes(&state));
                assert_eq!(encoded_in_place(encoder, state, values), made, "{spread:?}");
                made
            });
            for (norm, found) in states {
                assert_eq!(norm.to_bits(), reference.norm().to_bits(), "{spread:?}");
                assert_eq!(found, amplitudes(&reference), "{spread:?}");
            }
        }
    }
    for len in [1, 3, 31, 32] {
        check(&data(len), 5);
        check(&data(len).iter().map(|x| *x as f32).collect::<Vec<_>>(), 5);
    }
    check(&data(1000), 10);
}

#[test]
fn shards_are_views_of_the_memory_itself() {
    let values = data(16);
    let spread = Spread {
        policy: Policy::Balanced,
        devices: 5,
        ranks: 2,
        threads: 1,
        gpus: false,
    };
    let expected = amplitudes(&encode(&values, 4).unwrap());
    spread.run(4, Precision::Complex128, |encoder| {
        let state = encoder.amplitude(&values).unwrap();
        let devices: Vec<u32> = state.shards().map(|shard| shard.device.id).collect();
        let rank = encoder.execution().rank();
        assert_eq!(devices, [vec![0, 1, 2], vec![3, 4]][rank]);
        for shard in state.shards() {
            assert_eq!(shard.rank, rank);
            let range = shard.range.start as usize..shard.range.end as usize;
            assert_eq!(
                shard.amplitudes,
                Amplitudes::Complex128(&expected[range.clone()])
            );
            assert_eq!(shard.amplitudes.len(), range.len());
        }
    });
}

#[test]
fn states_are_gathered_at_any_rank() {
    let values = data(16);
    let expected = amplitudes(&encode(&values, 4).unwrap());
    for spread in spreads(4) {
        spread.run(4, Precision::Complex128, |encoder| {
            let state = encoder.amplitude(&values).unwrap();
            for root in 0..spread.ranks {
                let gathered = state.gather::<f64>(root).unwrap();
                let here = encoder.execution().rank() == root;
                assert_eq!(gathered, here.then(|| expected.clone()), "{spread:?}");
            }
            let single = state.copy_range::<f32>(3..13).unwrap();
            let rounded: Vec<Complex<f32>> = expected[3..13].iter().map(|a| a.convert()).collect();
            assert_eq!(single, rounded);
            assert_eq!(state.copy_range::<f64>(5..5), Ok(Vec::new()));
            assert_eq!(
                state.copy_range::<f64>(5..17),
                Err(ReadError::Range {
                    start: 5,
                    end: 17,
                    len: 16
                })
            );
        });
    }
}

#[test]
fn questions_have_the_same_answers_on_every_rank() {
    let (values, others) = (data(2500), data(4096).into_iter().rev().collect::<Vec<_>>());
    let us: Vec<f64> = (0..200)
        .map(|i| (f64::from(i) * 0.618_033_988_749).fract())
        .collect();
    for precision in PRECISIONS {
        let (a, b) = (
            alone_with(&values, 12, precision),
            alone_with(&others, 12, precision),
        );
        let answers = |a: &State, b: &State| {
            let overlap = a.inner_product(b).unwrap();
            let z = [0, 1, 0b1010, 0xfff].map(|mask| a.expectation_z(mask).unwrap().to_bits());
            let angles: Vec<f64> = (0..16).map(|k| a.prep_angle(4, k).unwrap()).collect();
            let amplitude = a.amplitude(2321).unwrap();
            (
                overlap,
                z,
                a.samples(&us).unwrap(),
                angles,
                amplitude,
                a.probability(99).unwrap(),
            )
        };
        let expected = answers(&a, &b);
        let dense = |state: &State| amplitudes(state).iter().map(|a| a.re).collect::<Vec<_>>();
        let overlap: f64 = dense(&a).iter().zip(dense(&b)).map(|(a, b)| a * b).sum();
        assert!((expected.0.re - overlap).abs() < 1e-12 && expected.0.im == 0.0);
        for spread in spreads(12).into_iter().filter(|spread| spread.ranks > 1) {
            let found = spread.run(12, precision, |encoder| {
                let a = encoder.amplitude(&values).unwrap();
                answers(&a, &encoder.amplitude(&others).unwrap())
            });
            assert!(found.iter().all(|found| *found == expected), "{spread:?}");
        }
    }
}

#[test]
fn other_encoders_write_the_same_amplitudes_everywhere() {
    let angles = [0.3, -1.7, 2.5];
    let phases: Vec<f64> = data(20);
    for precision in PRECISIONS {
        let made = |encoder: &Encoder| {
            let states = [
                encoder.angle(&angles).unwrap(),
                encoder.phase(&phases).unwrap(),
                encoder.basis(19).unwrap(),
            ];
            states.map(|state| {
                assert_eq!(state.norm(), 1.0);
                amplitudes(&state)
            })
        };
        let request = Request::new(5).precise(precision);
        let expected = made(&Encoder::new(&Execution::alone(), request).unwrap());
        check_meaning(
            &expected,
            &angles,
            &phases,
            if precision == Precision::Complex64 {
                1e-7
            } else {
                1e-15
            },
        );
        for spread in spreads(5) {
            let found = spread.run(5, precision, |encoder| {
                let own = own_values(encoder, &phases);
                let own = encoder.phase(Values::Own(&own)).unwrap();
                let made = made(encoder);
                assert_eq!(amplitudes(&own), made[1]);
                made
            });
            assert!(found.iter().all(|found| *found == expected), "{spread:?}");
        }
    }
}

fn check_meaning(made: &[Vec<Complex>; 3], angles: &[f64; 3], phases: &[f64], tolerance: f64) {
    let [angle, phase, basis] = made;
    let close = |found: Complex, re: f64, im: f64| {
        assert!((found.re - re).abs() <= tolerance && (found.im - im).abs() <= tolerance);
    };
    for index in 0..32usize {
        let factor = |k: usize| {
            let (sin, cos) = libm::sincos(angles.get(k).unwrap_or(&0.0) / 2.0);
            if index >> k & 1 == 1 { sin } else { cos }
        };
        close(angle[index], (0..5).map(factor).product(), 0.0);
        let (sin, cos) = libm::sincos(*phases.get(index).unwrap_or(&0.0));
        close(phase[index], cos / 32f64.sqrt(), sin / 32f64.sqrt());
        close(basis[index], f64::from(u8::from(index == 19)), 0.0);
    }
}

#[test]
fn other_encoders_refuse_what_they_cannot_encode() {
    for ranks in [1, 3] {
        let spread = Spread {
            policy: Policy::Balanced,
            devices: 3,
            ranks,
            threads: 1,
            gpus: false,
        };
        spread.run(3, Precision::Complex64, |encoder| {
            let angles = |angles: &[f64]| encoder.angle(angles).unwrap_err().to_string();
            assert_eq!(
                angles(&[]),
                "the data is empty; at least one value is needed"
            );
            assert_eq!(
                angles(&[0.0; 4]),
                "4 angles do not fit 3 qubits; each qubit takes one"
            );
            assert_eq!(
                angles(&[0.0, f64::NAN]),
                "value 1 is NaN, which is not finite"
            );
            let phases = [0.0, 1.0, 0.0, 2.0, 0.0, 0.0, f64::INFINITY, f64::NAN];
            assert_eq!(
                encoder.phase(&phases).unwrap_err(),
                EncodeError::NotFinite {
                    index: 6,
                    value: f64::INFINITY
                }
            );
            assert_eq!(
                encoder.phase(&[0.0; 9]).unwrap_err().to_string(),
                "9 values do not fit 8 amplitudes"
            );
            assert_eq!(encoder.phase::<f64>(&[]).unwrap_err(), EncodeError::Empty);
            assert_eq!(
                encoder.basis(8).unwrap_err().to_string(),
                "there is no index 8; the state has 8 amplitudes, from 0 on"
            );
            assert_eq!(
                encoder.in_place_input::<f64>(3).unwrap_err().to_string(),
                "values that are encoded in place in a state of complex64 have to be the floats that it is made of"
            );
            assert!(encoder.in_place_input::<f32>(9).is_err());
        });
    }
}

/// Counts the calls that go through it.
#[derive(Debug)]
struct Counting<C> {
    inner: C,
    calls: Arc<AtomicUsize>,
}

impl<C: Communicator> Communicator for Counting<C> {
    fn rank(&self) -> usize {
        self.inner.rank()
    }

    fn size(&self) -> usize {
        self.inner.size()
    }

    fn perform(&self, operation: Operation, buffers: Buffers<'_>) -> Result<(), Error> {
        self.calls.fetch_add(1, Ordering::Relaxed);
        self.inner.perform(operation, buffers)
    }

    fn start(
        &self,
        operation: Operation,
        input: Vector,
        output: usize,
    ) -> Result<Box<dyn Pending>, Error> {
        self.calls.fetch_add(1, Ordering::Relaxed);
        self.inner.start(operation, input, output)
    }

    fn split(&self, color: u64) -> Result<Box<dyn Communicator>, Error> {
        self.inner.split(color)
    }

    fn cancel(&self, reason: &str) {
        self.inner.cancel(reason);
    }
}

/// The error of an encoding on every rank, after exactly one collective call.
#[track_caller]
fn refused_together(spread: Spread, run: impl Fn(&Encoder) -> EncodeError + Sync) -> EncodeError {
    let errors = on_ranks(spread.ranks, |communicator| {
        let calls = Arc::new(AtomicUsize::new(0));
        let counting = Counting {
            inner: Wrapped(communicator),
            calls: calls.clone(),
        };
        let encoder = spread.encoder(Arc::new(counting), 3, Precision::Complex128);
        let before = calls.load(Ordering::Relaxed);
        let error = run(&encoder);
        assert_eq!(calls.load(Ordering::Relaxed) - before, 1, "{error}");
        // Whatever was refused, the ranks still agree afterwards.
        assert_eq!(encoder.amplitude(&[3.0, 4.0]).unwrap().norm(), 5.0);
        error
    });
    let words = errors[0].to_string();
    assert!(
        errors.iter().all(|error| error.to_string() == words),
        "{errors:?}"
    );
    errors[0].clone()
}

/// A shared communicator, as one of its own.
#[derive(Debug)]
struct Wrapped(Arc<dyn Communicator>);

impl Communicator for Wrapped {
    fn rank(&self) -> usize {
        self.0.rank()
    }

    fn size(&self) -> usize {
        self.0.size()
    }

    fn perform(&self, operation: Operation, buffers: Buffers<'_>) -> Result<(), Error> {
        self.0.perform(operation, buffers)
    }

    fn start(
        &self,
        operation: Operation,
        input: Vector,
        output: usize,
    ) -> Result<Box<dyn Pending>, Error> {
        self.0.start(operation, input, output)
    }

    fn split(&self, color: u64) -> Result<Box<dyn Communicator>, Error> {
        self.0.split(color)
    }

    fn cancel(&self, reason: &str) {
        self.0.cancel(reason);
    }
}

#[test]
fn errors_join_the_one_reduction() {
    for (devices, ranks) in [(4, 1), (4, 2), (4, 4), (8, 3)] {
        let spread = Spread {
            policy: Policy::Equal,
            devices,
            ranks,
            threads: 1,
            gpus: false,
        };
        let mut bad = data(8);
        (bad[5], bad[7]) = (f64::NEG_INFINITY, f64::INFINITY);
        assert_eq!(
            refused_together(spread, |encoder| encoder.amplitude(&bad).unwrap_err()),
            EncodeError::NotFinite {
                index: 5,
                value: f64::NEG_INFINITY
            }
        );
        let not_a_number = |encoder: &Encoder| encoder.amplitude(&[1.0f32, f32::NAN]).unwrap_err();
        assert_eq!(
            refused_together(spread, not_a_number).to_string(),
            "value 1 is NaN, which is not finite"
        );
        let zero = |encoder: &Encoder| encoder.amplitude(&[0.0; 8]).unwrap_err();
        assert_eq!(refused_together(spread, zero), EncodeError::ZeroNorm);
        let empty = |encoder: &Encoder| encoder.amplitude::<f32>(&[]).unwrap_err();
        assert_eq!(refused_together(spread, empty), EncodeError::Empty);
        let many = |encoder: &Encoder| encoder.amplitude(&[1.0; 9]).unwrap_err();
        assert_eq!(
            refused_together(spread, many),
            EncodeError::TooManyValues {
                values: 9,
                amplitudes: 8
            }
        );
    }
}

#[test]
fn all_ranks_get_the_error_of_one() {
    let spread = Spread {
        policy: Policy::Equal,
        devices: 4,
        ranks: 4,
        threads: 1,
        gpus: false,
    };
    let own = |encoder: &Encoder, values: [&[f64]; 4]| {
        let values = values[encoder.execution().rank()];
        encoder.amplitude(Values::Own(values)).unwrap_err()
    };
    let check = |values: [&[f64]; 4], expected: &str| {
        let error = refused_together(spread, |encoder| own(encoder, values));
        assert_eq!(error.to_string(), expected);
    };
    check(
        [&[1.0, 2.0], &[], &[1.0, f64::NAN], &[f64::NAN]],
        "value 5 is NaN, which is not finite",
    );
    check(
        [&[1.0], &[1.0; 3], &[f64::NAN], &[]],
        "rank 1 was given 3 values for the 2 amplitudes that it holds",
    );
    check(
        [&[], &[], &[], &[]],
        "the data is empty; at least one value is needed",
    );
    check(
        [&[], &[], &[0.0], &[]],
        "the data has zero norm; at least one value has to differ from zero",
    );
}

#[test]
fn ranks_with_different_data_are_told() {
    for (policy, devices) in [(Policy::Equal, 2), (Policy::Replicated, 2)] {
        let spread = Spread {
            policy,
            devices,
            ranks: 2,
            threads: 1,
            gpus: false,
        };
        let longer = |encoder: &Encoder| {
            encoder
                .amplitude(&data(3 + encoder.execution().rank()))
                .unwrap_err()
        };
        assert_eq!(
            refused_together(spread, longer),
            EncodeError::OtherData {
                ranks: Ranks(vec![1])
            }
        );
    }
    let spread = Spread {
        policy: Policy::Replicated,
        devices: 2,
        ranks: 2,
        threads: 1,
        gpus: false,
    };
    let other = |encoder: &Encoder| {
        encoder
            .amplitude(&[1.0, encoder.execution().rank() as f64])
            .unwrap_err()
    };
    assert_eq!(
        refused_together(spread, other),
        EncodeError::OtherData {
            ranks: Ranks(vec![1])
        }
    );
}

/// A value of the rank's own in data that is to be the same everywhere, where only its owner needs it.
fn with_own_value(encoder: &Encoder, place: usize, own: impl Fn(usize) -> f64) -> Vec<f64> {
    let mut values = data(8);
    values[place] = own(encoder.execution().rank());
    values
}

#[test]
fn encoders_that_compare_find_ranks_with_other_data_whatever_they_need_of_it() {
    let differs = |ranks: &[usize]| EncodeError::OtherData {
        ranks: Ranks(ranks.to_vec()),
    };
    for gpus in [false, true] {
        let spread = Spread {
            policy: Policy::Equal,
            devices: 4,
            ranks: 4,
            threads: 1,
            gpus,
        };
        type Encode = fn(Encoder, &[f64]) -> Result<State, EncodeError>;
        let encodings: [Encode; 3] = [
            |encoder, values| encoder.comparing(values).amplitude(values),
            |encoder, values| encoder.comparing(values).phase(values),
            |encoder, values| encoder.comparing(values).angle(&values[..3]),
        ];
        for encode in encodings {
            for place in [0, 3, 7] {
                let one_more = |encoder: &Encoder| {
                    let values = with_own_value(encoder, place, |rank| f64::from(rank > 1));
                    encode(encoder.clone(), &values).unwrap_err()
                };
                assert_eq!(refused_together(spread, one_more), differs(&[2, 3]));
                let nan = |encoder: &Encoder| {
                    let own = |rank| if rank == 1 { f64::NAN } else { 1.0 };
                    let values = with_own_value(encoder, place, own);
                    encode(encoder.clone(), &values).unwrap_err()
                };
                assert_eq!(refused_together(spread, nan), differs(&[1]));
                let everywhere = |encoder: &Encoder| {
                    let values = with_own_value(encoder, 2, |_| f64::INFINITY);
                    encode(encoder.clone(), &values).unwrap_err()
                };
                let refused = refused_together(spread, everywhere);
                assert!(matches!(refused, EncodeError::NotFinite { index: 2, .. }));
            }
        }
    }
}

#[test]
fn memory_that_is_not_there_is_refused_before_it_is_taken() {
    let spread = Spread {
        policy: Policy::Equal,
        devices: 2,
        ranks: 2,
        threads: 1,
        gpus: false,
    };
    spread.run(47, Precision::Complex64, |encoder| {
        let estimate = encoder.estimate::<f32>(1 << 40);
        assert_eq!((estimate.input, estimate.staging), (1 << 42, 0));
        assert_eq!(estimate.needed(), 1 << 49);
        let errors = [
            encoder.amplitude(&[1.0f32]).unwrap_err(),
            encoder.in_place_input::<f32>(1).unwrap_err(),
            encoder.angle(&[1.0]).unwrap_err(),
            encoder.phase(&[1.0]).unwrap_err(),
            encoder.basis(0).unwrap_err(),
        ];
        for error in errors {
            let message = error.to_string();
            assert!(
                message.contains("562949953421312 bytes (524288.0 GiB) of memory are needed, "),
                "{message}"
            );
            assert!(
                message.contains("available") || message.contains("to give"),
                "{message}"
            );
        }
    });
}

#[test]
fn batches_are_encoded_with_one_call() {
    let rows: Vec<Vec<f64>> = (1..20).map(data).collect();
    for (policy, devices, ranks) in [
        (Policy::Balanced, 3, 3),
        (Policy::Single, 2, 2),
        (Policy::Replicated, 2, 2),
    ] {
        let spread = Spread {
            policy,
            devices,
            ranks,
            threads: 2,
            gpus: false,
        };
        on_ranks(ranks, |communicator| {
            let calls = Arc::new(AtomicUsize::new(0));
            let counting = Counting {
                inner: Wrapped(communicator),
                calls: calls.clone(),
            };
            let encoder = spread.encoder(Arc::new(counting), 5, Precision::Complex128);
            let before = calls.load(Ordering::Relaxed);
            let states = encoder.rows(&rows).unwrap();
            assert_eq!(calls.load(Ordering::Relaxed) - before, 1);
            for (row, state) in rows.iter().zip(&states) {
                let alone = encode(row, 5).unwrap();
                assert_eq!(state.norm().to_bits(), alone.norm().to_bits());
                assert_eq!(amplitudes(state), amplitudes(&alone));
            }
            let mut bad = rows.clone();
            bad[7][3] = f64::NAN;
            bad[4] = vec![0.0; 3];
            let error = encoder.rows(&bad).unwrap_err().to_string();
            assert_eq!(
                error,
                "row 4 has zero norm; at least one value has to differ from zero"
            );
            assert!(encoder.rows::<f64, Vec<f64>>(&[]).unwrap().is_empty());
        });
    }
}

#[test]
fn a_stream_counts_rows_from_its_beginning() {
    let encoder = Encoder::new(&Execution::alone(), Request::new(2)).unwrap();
    let good = vec![vec![1.0f32, 2.0], vec![2.0]];
    let bad = vec![vec![1.0], vec![0.0, 0.0], vec![3.0]];
    let blocks = [good.clone(), vec![], good.clone(), bad, good];
    let results: Vec<_> = encoder.stream(blocks).collect();
    // Nothing comes after the error.
    let lengths: Vec<_> = results.iter().flatten().map(Vec::len).collect();
    assert_eq!((lengths, results.len()), (vec![2, 0, 2], 4));
    let error = results[3].as_ref().unwrap_err();
    assert_eq!(error.row, 5);
    assert!(error.to_string().starts_with("row 5 has zero norm"));
}

#[test]
fn memory_is_used_again_and_nothing_old_shows() {
    for spread in spreads(6) {
        for precision in PRECISIONS {
            spread.run(6, precision, |encoder| {
                let mut state = encoder.amplitude(&data(64)).unwrap();
                let before = (state.sample(0.7).unwrap(), state.prep_angle(3, 2).unwrap());
                encoder.amplitude_into(&data(17)[3..], &mut state).unwrap();
                let fresh = encoder.amplitude(&data(17)[3..]).unwrap();
                assert_eq!(amplitudes(&state), amplitudes(&fresh));
                assert_eq!(state.norm(), fresh.norm());
                let after = (state.sample(0.7).unwrap(), state.prep_angle(3, 2).unwrap());
                assert_eq!(
                    after,
                    (fresh.sample(0.7).unwrap(), fresh.prep_angle(3, 2).unwrap())
                );
                assert_ne!(before, after);
                // After an error the state is as it was.
                assert_eq!(
                    encoder.amplitude_into(&[0.0], &mut state),
                    Err(EncodeError::ZeroNorm)
                );
                assert_eq!(amplitudes(&state), amplitudes(&fresh));
            });
        }
    }
    let [small, large] =
        [2, 3].map(|qubits| Encoder::new(&Execution::alone(), Request::new(qubits)).unwrap());
    let mut state = small.amplitude(&[1.0]).unwrap();
    assert_eq!(
        large.amplitude_into(&[1.0], &mut state),
        Err(EncodeError::OtherPlacement)
    );
    assert_eq!(amplitudes(&state).len(), 4);
}

#[test]
fn meshes_and_ranks_are_checked_against_each_other() {
    let mesh = |devices: &str| Mesh::cpu(devices).unwrap();
    let one = NonZero::<usize>::MIN;
    let idle = on_ranks(3, |communicator| {
        Execution::new(mesh("0,1"), communicator, one).unwrap_err()
    });
    assert!(idle.iter().all(|error| *error
        == ExecutionError::IdleRank {
            devices: 2,
            ranks: 3
        }));
    let different = on_ranks(3, |communicator| {
        let devices = ["0-3", "0-3", "0,1,3,2"][communicator.rank()];
        Execution::new(mesh(devices), communicator, one).unwrap_err()
    });
    assert!(
        different
            .iter()
            .all(|error| *error == ExecutionError::OtherMesh { rank: 2 })
    );
}

#[test]
fn a_rank_that_has_left_is_named() {
    let mut ranks = threads(2, Options::default());
    let left = ranks.pop().unwrap();
    drop(left);
    let last = ranks.pop().unwrap();
    let error = Execution::new(
        Mesh::cpu("0,1").unwrap(),
        Arc::new(last),
        NonZero::<usize>::MIN,
    );
    let message = error.unwrap_err().to_string();
    assert!(message.contains("rank 1"), "{message}");
}

#[test]
fn complex_amplitudes_overlap_with_the_left_side_conjugated() {
    let encoder = Encoder::new(&Execution::alone(), Request::new(2)).unwrap();
    let (zero, turned) = (
        encoder.phase(&[0.0]).unwrap(),
        encoder.phase(&[0.5; 4]).unwrap(),
    );
    let overlap = zero.inner_product(&turned).unwrap();
    assert!((overlap.re - libm::cos(0.5)).abs() < 1e-15);
    assert!((overlap.im - libm::sin(0.5)).abs() < 1e-15);
    let back = turned.inner_product(&zero).unwrap();
    assert_eq!((back.re, back.im), (overlap.re, -overlap.im));
    assert!((turned.total_probability().unwrap() - 1.0).abs() < 1e-15);
    let error = turned.prep_angle(0, 0).unwrap_err().to_string();
    assert!(
        error.starts_with("amplitude 0 has imaginary part 0.2397"),
        "{error}"
    );
}

#[test]
fn questions_that_have_no_answer_are_refused_with_figures() {
    let encoder = |qubits| Encoder::new(&Execution::alone(), Request::new(qubits)).unwrap();
    let (small, large) = (encoder(3).basis(1).unwrap(), encoder(21).basis(1).unwrap());
    assert_eq!(
        large.prep_angle(0, 0).unwrap_err().to_string(),
        "the state has 21 qubits; there are angles for at most 20"
    );
    assert_eq!(
        small.expectation_z(8),
        Err(ReadError::Mask { mask: 8, qubits: 3 })
    );
    assert_eq!(
        small.inner_product(&large),
        Err(ReadError::OtherPlacement {
            qubits: 3,
            other: 21
        })
    );
    assert_eq!(
        small.samples(&[0.5, 1.5]),
        Err(ReadError::Uniform { u: 1.5 })
    );
    // Z is 1 on |0> and -1 on |1>.
    assert_eq!(
        [0b001, 0b010, 0b011].map(|mask| small.expectation_z(mask).unwrap()),
        [-1.0, 1.0, -1.0]
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Shards, lengths and precisions against one plain loop.
    #[test]
    fn any_spread_is_what_a_plain_loop_computes(
        values in prop::collection::vec(prop_oneof![-1e3..1e3f64, Just(0.0)], 1..=300),
        devices in 1..=16usize,
        ranks in 1..=4usize,
        more_qubits in 0..=2u32,
        single in any::<bool>(),
    ) {
        prop_assume!(values.iter().any(|x| x.abs() > 1e-3));
        let qubits = values.len().next_power_of_two().ilog2().max(4) + more_qubits;
        let norm: f64 = values.iter().map(|x| x * x).sum::<f64>().sqrt();
        let precision = PRECISIONS[usize::from(!single)];
        let tolerance = if single { 1e-7 } else { 1e-14 };
        let spread = Spread { policy: Policy::Balanced, devices, ranks: ranks.min(devices), threads: 2, gpus: false };
        let states = spread.run(qubits, precision, |encoder| {
            let state = encoder.amplitude(&values).unwrap();
            (state.norm(), amplitudes(&state))
        });
        for (found, amplitudes) in states {
            prop_assert!((found / norm - 1.0).abs() < 1e-14);
            prop_assert_eq!(amplitudes.len(), 1 << qubits);
            for (index, amplitude) in amplitudes.iter().enumerate() {
                let expected = values.get(index).unwrap_or(&0.0) / norm;
                prop_assert!((amplitude.re - expected).abs() <= tolerance && amplitude.im == 0.0);
            }
        }
    }

    #[test]
    fn samples_do_not_depend_on_shards(
        values in prop::collection::vec(prop_oneof![-1.0..1.0f64, Just(0.0)], 1..=200),
        devices in 1..=16usize,
        us in prop::collection::vec(0.0..1.0f64, 1..=20),
    ) {
        prop_assume!(values.iter().any(|x| *x != 0.0));
        let expected = encode(&values, 8).unwrap().samples(&us).unwrap();
        let spread = Spread { policy: Policy::Balanced, devices, ranks: devices.min(3), threads: 1, gpus: false };
        let found = spread.run(8, Precision::Complex128, |encoder| {
            encoder.amplitude(&values).unwrap().samples(&us).unwrap()
        });
        prop_assert!(found.iter().all(|found| *found == expected));
    }
}
