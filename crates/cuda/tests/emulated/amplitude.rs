//! The kernels of amplitude encoding, run on the CPU, beside `statevec`: the same bits.

use crate::machine;
use compute::Execution;
use cuda::{Data, Device, Float, Input};
use statevec::kernels::amplitude::{Encode, InPlace, Norm, Rows, Status, Target, scratch};
use statevec::{Encoder, Real, Request};

use crate::memory::{CANARY, Kind, Memory, doubles, singles};

/// The norm and the amplitudes that kernels make.
fn encoded<I: Kind, O: Kind>(values: &[I], qubits: u32, processors: u32) -> (Norm, Vec<O>) {
    let amplitudes = 1usize << qubits;
    let data = Memory::of(values);
    let target = Memory::new(2 * amplitudes * size_of::<O>());
    let (sums, norm) = scratch_for(values.len());
    let encode = Encode {
        data: Data {
            values: data.address(),
            count: values.len() as u64,
            float: I::FLOAT,
        },
        target: Target {
            amplitudes: target.address(),
            count: amplitudes as u64,
            float: O::FLOAT,
        },
        scratch: sums.address(),
        norm: norm.address(),
    };
    machine::run(&encode.launches(Device { processors }));
    for memory in [&data, &target, &sums, &norm] {
        memory.check_behind();
    }
    assert!(
        data.items::<I>()[..values.len()] == *values
            || values.iter().any(|x| !Into::<f64>::into(*x).is_finite())
    );
    (
        norm_in(&norm),
        target.items::<O>()[..2 * amplitudes].to_vec(),
    )
}

/// The same, where the values are in the memory of the amplitudes.
fn encoded_in_place<T: Kind>(values: &[T], qubits: u32, processors: u32) -> (Norm, Vec<T>) {
    let amplitudes = 1usize << qubits;
    let target = Memory::with(2 * amplitudes * size_of::<T>(), values);
    let (sums, norm) = scratch_for(values.len());
    let encode = InPlace {
        values: values.len() as u64,
        target: Target {
            amplitudes: target.address(),
            count: amplitudes as u64,
            float: T::FLOAT,
        },
        scratch: sums.address(),
        norm: norm.address(),
    };
    machine::run(&encode.launches(Device { processors }));
    for memory in [&target, &sums, &norm] {
        memory.check_behind();
    }
    (
        norm_in(&norm),
        target.items::<T>()[..2 * amplitudes].to_vec(),
    )
}

fn scratch_for(values: usize) -> (Memory, Memory) {
    (
        Memory::new(8 * scratch(values as u64) as usize),
        Memory::new(8 * Norm::WORDS),
    )
}

fn norm_in(memory: &Memory) -> Norm {
    norm_at(memory, 0)
}

/// One of several norms.
fn norm_at(memory: &Memory, place: usize) -> Norm {
    Norm::of_words(memory.items::<u64>().as_chunks().0[place])
}

/// The norm and the amplitudes that the library has for the CPU.
fn expected<I: Real, O: Real>(values: &[I], qubits: u32) -> (f64, Vec<O>) {
    let request = Request::new(qubits).precise(O::PRECISION);
    let encoder = Encoder::new(&Execution::alone(), request).unwrap();
    let state = encoder.amplitude(values).unwrap();
    let amplitudes = state.gather::<O>(0).unwrap().unwrap();
    (state.norm(), bytemuck::cast_slice(&amplitudes).to_vec())
}

#[track_caller]
fn check<I: Kind, O: Kind>(values: &[I], qubits: u32, processors: u32) {
    let (norm, found) = encoded::<I, O>(values, qubits, processors);
    let (value, expected) = expected::<I, O>(values, qubits);
    assert_eq!(norm.status(), Some(Status::Ready));
    assert_eq!(
        norm.value.to_bits(),
        value.to_bits(),
        "the norm of {} values",
        values.len()
    );
    assert!(same(&found, &expected), "{} values", values.len());
}

#[track_caller]
fn check_in_place<T: Kind>(values: &[T], qubits: u32, processors: u32) {
    let (norm, found) = encoded_in_place(values, qubits, processors);
    let (value, expected) = expected::<T, T>(values, qubits);
    assert_eq!(norm.value.to_bits(), value.to_bits());
    assert!(same(&found, &expected), "{} values in place", values.len());
}

fn same<T: bytemuck::Pod>(a: &[T], b: &[T]) -> bool {
    bytemuck::cast_slice::<T, u8>(a) == bytemuck::cast_slice::<T, u8>(b)
}

/// Lengths around the sizes of units, rounds, tiles and chunks.
fn lengths() -> impl Iterator<Item = usize> {
    let around = [1 << 10, 1 << 12, 1 << 14].into_iter();
    let around = around.flat_map(|size| [size - 1, size, size + 1, size + 2]);
    (1..10)
        .chain([63, 64, 65, 255, 257])
        .chain(around)
        .chain([40_001])
}

fn qubits_for(values: usize) -> u32 {
    values.next_power_of_two().ilog2().max(1)
}

#[test]
fn every_length_gives_the_bits_of_the_cpu() {
    for count in lengths() {
        let (doubles, singles, qubits) = (doubles(count), singles(count), qubits_for(count));
        check::<f32, f32>(&singles, qubits, 2);
        check::<f64, f64>(&doubles, qubits, 2);
        check::<f32, f64>(&singles, qubits, 1);
        check::<f64, f32>(&doubles, qubits, 1);
    }
}

#[test]
fn every_length_gives_the_bits_of_the_cpu_in_place() {
    for count in lengths() {
        let qubits = qubits_for(count);
        check_in_place(&singles(count), qubits, 2);
        check_in_place(&doubles(count), qubits, 2);
    }
    // And lengths with many amplitudes to set to zero.
    for count in [1, 2, 7, 1000, 1025] {
        check_in_place(&singles(count), 12, 1);
        check_in_place(&doubles(count), 12, 1);
    }
}

#[test]
fn more_chunks_than_one_round_of_sums_takes() {
    // 2^28 values have 2^14 chunks, and a chunk more takes another round of sums. That is too much for an emulator;
    // sums of sums use the same kernel.
    let count = (1 << 16) + 3;
    check::<f32, f32>(&singles(count), 17, 1);
    check::<f64, f64>(&doubles(count), 17, 3);
}

#[test]
fn one_amplitude_is_a_state_of_a_shard() {
    let (norm, found) = encoded::<f32, f32>(&[-2.0], 0, 1);
    assert_eq!((norm.value, &found[..]), (2.0, &[-1.0, 0.0][..]));
    let (_, found) = encoded_in_place::<f64>(&[-2.0], 0, 1);
    assert_eq!(found, [-1.0, 0.0]);
}

#[test]
fn the_launch_does_not_show() {
    let values = doubles(3 * (1 << 14) + 7);
    let (_, one) = encoded::<f64, f64>(&values, 16, 0);
    for processors in [1, 2, 132] {
        assert!(same(&encoded::<f64, f64>(&values, 16, processors).1, &one));
    }
}

#[test]
fn values_whose_squares_overflow_or_vanish_are_encoded_right() {
    let count = (1 << 14) + 50;
    for scale in [1e200, 1e-200, 1e150, 1e-160, f64::MAX, 5e-324] {
        let values: Vec<f64> = doubles(count).iter().map(|value| value * scale).collect();
        check::<f64, f64>(&values, 15, 1);
        check_in_place(&values, 15, 1);
    }
    let mut mixed = doubles(count);
    mixed[9] = 1e300;
    mixed[count - 1] = -1e160;
    check::<f64, f64>(&mixed, 15, 1);
    let tiny = [
        f32::MIN_POSITIVE,
        f32::from_bits(1),
        0.0,
        -f32::MIN_POSITIVE,
    ];
    check::<f32, f32>(&tiny, 3, 1);
    check::<f32, f32>(&[f32::MAX; 9], 4, 1);
}

#[test]
fn the_first_value_that_is_not_finite_is_named_and_nothing_is_written() {
    for (place, later) in [(0, 5), (70, 16_399), (16_399, 16_400)] {
        for bad in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            let mut values = doubles(16_401);
            values[place] = bad;
            values[later] = f64::NAN;
            let (norm, found) = encoded::<f64, f64>(&values, 15, 1);
            assert_eq!(norm.status(), Some(Status::BadValue));
            assert_eq!(norm.first_bad, place as u64);
            assert!(found.iter().all(|float| *float == CANARY));
            let singles: Vec<f32> = values.iter().map(|value| *value as f32).collect();
            let (norm, found) = encoded_in_place::<f32>(&singles, 15, 1);
            assert_eq!(norm.first_bad, place as u64);
            assert!(
                same(&found[..values.len()], &singles),
                "the data is as it was"
            );
        }
    }
}

#[test]
fn zeros_have_no_norm() {
    assert_eq!(
        encoded::<f32, f32>(&[0.0; 20], 5, 1).0.status(),
        Some(Status::Zero)
    );
    let (norm, found) = encoded::<f64, f64>(&[0.0, -0.0], 1, 1);
    assert_eq!(norm.status(), Some(Status::Zero));
    assert!(found.iter().all(|float| *float == CANARY));
}

#[test]
fn inputs_made_on_the_device_are_what_they_say() {
    let inputs = [Input::Ramp { period: 1000 }, Input::Random { seed: 99 }];
    for (input, first) in inputs
        .into_iter()
        .flat_map(|input| [(input, 0), (input, 1 << 34)])
    {
        let count = 5003;
        let doubles = Memory::new(8 * count);
        let singles = Memory::new(4 * count);
        let data = |memory: &Memory, float| Data {
            values: memory.address(),
            count: count as u64,
            float,
        };
        let launches = [
            input.launch(&data(&doubles, Float::F64), first, Device { processors: 1 }),
            input.launch(&data(&singles, Float::F32), first, Device { processors: 1 }),
        ];
        machine::run(&launches);
        doubles.check_behind();
        let (found, found_singles) = (doubles.items::<f64>(), singles.items::<f32>());
        for (place, index) in (first..first + count as u64).enumerate() {
            assert_eq!(found[place], input.value(index));
            assert_eq!(found_singles[place], input.value_f32(index));
        }
    }
}

/// The norms and the amplitudes of rows that one launch makes.
fn encoded_rows<I: Kind, O: Kind>(rows: &[Vec<I>], qubits: u32) -> (Vec<Norm>, Vec<Vec<O>>) {
    let (count, amplitudes) = (rows[0].len(), 1usize << qubits);
    let row_bytes = (2 * amplitudes * size_of::<O>()).next_multiple_of(16);
    let data = Memory::of(&rows.concat());
    let target = Memory::new(row_bytes * rows.len());
    let norms = Memory::new(8 * Norm::WORDS * rows.len());
    let launch = Rows {
        data: Data {
            values: data.address(),
            count: count as u64,
            float: I::FLOAT,
        },
        target: Target {
            amplitudes: target.address(),
            count: amplitudes as u64,
            float: O::FLOAT,
        },
        rows: rows.len() as u64,
        norms: norms.address(),
    };
    machine::run(&[launch.launch(Device { processors: 0 })]);
    for memory in [&data, &target, &norms] {
        memory.check_behind();
    }
    let floats = target.items::<O>();
    let states = floats.chunks(row_bytes / size_of::<O>());
    let states = states
        .map(|state| state[..2 * amplitudes].to_vec())
        .collect();
    let norm = |row: usize| norm_at(&norms, row);
    ((0..rows.len()).map(norm).collect(), states)
}

fn check_rows<I: Kind, O: Kind>(rows: &[Vec<I>], qubits: u32) {
    let (norms, states) = encoded_rows::<I, O>(rows, qubits);
    for ((row, norm), state) in rows.iter().zip(&norms).zip(&states) {
        let (value, expected) = expected::<I, O>(row, qubits);
        assert_eq!(norm.value.to_bits(), value.to_bits());
        assert!(same(state, &expected), "{} values", row.len());
    }
}

#[test]
fn many_rows_in_one_launch_are_the_states_of_the_cpu() {
    for (count, qubits) in [(1, 1), (3, 2), (5, 4), (64, 6), (1023, 10), (40_001, 16)] {
        let values = doubles(3 * count);
        let rows: Vec<Vec<f64>> = values.chunks(count).map(<[f64]>::to_vec).collect();
        let singles: Vec<Vec<f32>> = rows
            .iter()
            .map(|row| row.iter().map(|value| *value as f32).collect())
            .collect();
        check_rows::<f64, f64>(&rows, qubits);
        check_rows::<f64, f32>(&rows, qubits);
        check_rows::<f32, f32>(&singles, qubits);
        check_rows::<f32, f64>(&singles, qubits);
    }
}

#[test]
fn a_row_does_not_suffer_for_another() {
    let mut rows: Vec<Vec<f64>> = (0..6)
        .map(|row| doubles(30 + row)[row..].to_vec())
        .collect();
    rows[1][7] = f64::NAN;
    rows[2].fill(0.0);
    rows[3].iter_mut().for_each(|value| *value *= 1e200);
    rows[4].iter_mut().for_each(|value| *value *= 1e-200);
    let (norms, states) = encoded_rows::<f64, f64>(&rows, 5);
    let statuses: Vec<_> = norms.iter().map(|norm| norm.status().unwrap()).collect();
    use Status::{BadValue, Ready, Zero};
    assert_eq!(statuses, [Ready, BadValue, Zero, Ready, Ready, Ready]);
    assert_eq!(norms[1].first_bad, 7);
    assert!(
        states[1]
            .iter()
            .chain(&states[2])
            .all(|float| *float == CANARY)
    );
    for row in [0, 3, 4, 5] {
        let (value, expected) = expected::<f64, f64>(&rows[row], 5);
        assert_eq!(norms[row].value, value);
        assert!(same(&states[row], &expected), "row {row}");
    }
}
