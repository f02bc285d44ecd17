//! States from phases and an index, and reading a state: an expectation value, and measurements.

use cuda::{Buffer, CudaError, Data, Float, Launch, Memory};
use statevec::kernels::amplitude::{Target, scratch};
use statevec::kernels::encoders::{Phases, basis};
use statevec::kernels::reading::{Asked, BLOCK};
use statevec::sine::sine_and_cosine;

use super::clock::{Turn, on_device};
use super::encode::in_qubits;
use super::ramp::check_amplitude;
use super::report::{Figure, Row, listed};
use super::{Bench, Problem, check};

const COPY: &str = "a copy of as many bytes";

/// Encoding, expectation value, the sums that measurements need, and measurements.
pub(crate) fn rows(bench: &Bench) -> Vec<Row> {
    let size = in_qubits(bench.sizes.asked);
    let mut rows = listed(["encode one index"], &size, encoding(bench));
    rows.extend(listed(["phases f64 to complex64"], &size, phases(bench)));
    rows.extend(listed(
        ["expected value of Z"],
        &size,
        expected_value(bench),
    ));
    let size = format!("{size}, {} samples", bench.sizes.samples);
    let names = ["sums for sampling", "sampling"];
    rows.extend(listed(names, &size, sampling(bench)));
    rows
}

/// A state with one amplitude.
struct State<'a> {
    bench: &'a Bench,
    memory: Memory,
    target: Target,
    index: u64,
}

impl<'a> State<'a> {
    fn new(bench: &'a Bench) -> Result<Self, CudaError> {
        let count = 1 << bench.sizes.asked;
        let memory = bench.stream.take(8 * count)?;
        Ok(Self {
            bench,
            target: bench.target(&memory, count),
            index: count - 3,
            memory,
        })
    }

    fn bytes(&self) -> u64 {
        8 * self.target.count
    }

    /// Runs launches on this and on memory that was allocated for them.
    fn run(&self, launches: &[Launch]) -> Result<(), CudaError> {
        // SAFETY: the launches of this file use memory that was allocated in their sizes and returns to the pool when
        // they are done.
        unsafe { self.bench.stream.run(launches) }
    }

    fn encode(&self) -> Result<(), CudaError> {
        self.run(&[basis(&self.target, 0, self.index, self.bench.device())])
    }

    /// The figure of a read of the state, beside the seconds of a copy.
    fn read_in(&self, seconds: f64, copy: f64) -> Figure {
        Figure::new(seconds, self.bytes(), "bytes").beside(COPY, copy)
    }
}

fn encoding(bench: &Bench) -> Result<[Figure; 1], Problem> {
    let state = State::new(bench)?;
    let doubles = Buffer {
        values: state.memory.address(),
        count: state.target.count,
    };
    let write = [doubles.fill(0.5, bench.device())];
    let turns = [Turn::of(|| state.run(&write)), Turn::of(|| state.encode())];
    let [write, encode] = on_device(&bench.stream, bench.rounds, turns)?;
    check_amplitude(&state.memory, 0, state.index, [1.0, 0.0])?;
    check_amplitude(&state.memory, 0, state.index + 2, [0.0, 0.0])?;
    let figure = Figure::new(encode, state.bytes(), "bytes");
    Ok([figure.beside("only writing as many bytes", write)])
}

/// Amplitudes whose phases are doubles in other memory.
fn phases(bench: &Bench) -> Result<[Figure; 1], Problem> {
    const STEP: f64 = 1e-3;
    let (stream, device) = (&bench.stream, bench.device());
    let state = State::new(bench)?;
    let count = state.target.count;
    let (values, first_bad) = (stream.take(8 * count)?, stream.take(8)?);
    first_bad.put(&[u64::MAX])?;
    let ramp = Buffer {
        values: values.address(),
        count,
    };
    state.run(&[ramp.fill_index(STEP, 0.0, device)])?;
    let launch = Phases {
        data: Data {
            values: values.address(),
            count,
            float: Float::F64,
        },
        target: state.target,
        first: 0,
        magnitude: 1.0,
        first_bad: first_bad.address(),
    };
    let launch = [launch.launch(device)];
    // SAFETY: the amplitudes take as many bytes as the phases, and both are there until the stream was waited for.
    let copy = || unsafe { stream.copy(state.memory.address(), values.address(), 8 * count) };
    let turns = [Turn::of(copy), Turn::of(|| state.run(&launch))];
    let [copy, seconds] = on_device(stream, bench.rounds, turns)?;
    for index in [0, count / 2 + 1, count - 1] {
        let (sine, cosine) = sine_and_cosine(index as f64 * STEP);
        check_amplitude(&state.memory, 0, index, [cosine as f32, sine as f32])?;
    }
    Ok([Figure::new(seconds, 16 * count, "bytes").beside(COPY, copy)])
}

fn expected_value(bench: &Bench) -> Result<[Figure; 1], Problem> {
    let state = State::new(bench)?;
    let sums = bench.stream.take(8 * scratch(state.target.count))?;
    // One bit of the mask is set in the index, and the other one is not.
    let asked = state
        .target
        .expectation_z(0, 0b11, sums.address(), bench.device());
    let Asked { launches, answer } = &asked;
    let turns = [
        Turn::of(|| bench.copy_half(&state.memory)),
        Turn::after(|| state.encode(), || state.run(launches)),
    ];
    let [copy, seconds] = on_device(&bench.stream, bench.rounds, turns)?;
    let mut found = [0.0];
    sums.get_at(answer - sums.address(), &mut found)?;
    check("the expected value", found, [-1.0])?;
    Ok([state.read_in(seconds, copy)])
}

/// The sums over blocks of the state, and random numbers for measurements.
fn sampling(bench: &Bench) -> Result<[Figure; 2], Problem> {
    let (stream, device, samples) = (&bench.stream, bench.device(), bench.sizes.samples);
    let state = State::new(bench)?;
    let heap = stream.take(16 * state.target.count / BLOCK)?;
    let (numbers, outcomes) = (stream.take(8 * samples)?, stream.take(8 * samples)?);
    let spread = Buffer {
        values: numbers.address(),
        count: samples,
    };
    state.run(&[spread.fill_index(1.0 / samples as f64, 0.0, device)])?;
    let sum = state.target.heap(heap.address(), device);
    let (heap, numbers) = (heap.address(), numbers.address());
    let draw = state
        .target
        .samples(heap, numbers, samples, outcomes.address(), device);
    let turns = [
        Turn::of(|| bench.copy_half(&state.memory)),
        Turn::after(|| state.encode(), || state.run(&sum)),
        Turn::of(|| state.run(std::slice::from_ref(&draw))),
    ];
    let [copy, sum, draw] = on_device(stream, bench.rounds, turns)?;
    check_outcomes(&outcomes, samples, state.index)?;
    let drawn = Figure::new(draw, samples, "samples");
    Ok([state.read_in(sum, copy), drawn])
}

fn check_outcomes(outcomes: &Memory, samples: u64, index: u64) -> Result<(), Problem> {
    let mut found = vec![0u64; samples as usize];
    outcomes.get(&mut found)?;
    let other = found.into_iter().find(|outcome| *outcome != index);
    check("an outcome that has no probability", other, None)
}
