//! Single states from data of single precision: from other memory, with a norm that is known already, and in place.

use cuda::{CudaError, Launch, Memory};
use statevec::kernels::amplitude::{Encode, InPlace};

use super::clock::{Turn, on_device};
use super::ramp::{Ramp, norm_in};
use super::report::{Figure, Outcome, Row, Wanted, listed};
use super::{Bench, Problem, singles};

/// The bytes that encoding moves for an amplitude: the value twice, for the norm and for the amplitude, and the
/// amplitude.
const BYTES: u64 = 4 + 4 + 8;
/// The bytes that it moves where the norm is known.
const BYTES_KNOWN: u64 = 4 + 8;
/// The goal: at least this part of the speed of a copy.
const OF_COPY: Wanted = Wanted::Times(0.9);
/// The goal for a state of this number of qubits in place, in seconds.
const IN_PLACE: (u32, Wanted) = (34, Wanted::Within(0.09));

const COPY: &str = "a copy of as many bytes";

/// From data in other memory, at each size.
pub(crate) fn rows(bench: &Bench) -> Vec<Row> {
    let names = [
        "encode f32 to complex64",
        "encode f32 to complex64, known norm",
    ];
    let at = |qubits: &u32| listed(names, &in_qubits(*qubits), elsewhere(bench, *qubits));
    bench.sizes.qubits.iter().flat_map(at).collect()
}

/// In place, at the first size that fits.
pub(crate) fn rows_in_place(bench: &Bench) -> Vec<Row> {
    let mut rows = Vec::new();
    for qubits in &bench.sizes.in_place {
        let name = ["encode f32 to complex64, in place"];
        rows.extend(listed(name, &in_qubits(*qubits), in_place(bench, *qubits)));
        let left_out = |row: &Row| matches!(row.outcome, Outcome::LeftOut(_));
        if !rows.last().is_some_and(left_out) {
            break;
        }
    }
    rows
}

/// How large a state is.
pub(crate) fn in_qubits(qubits: u32) -> String {
    format!("{qubits} qubits")
}

/// Data, and the state that it becomes.
struct Pair<'a> {
    bench: &'a Bench,
    ramp: Ramp,
    values: Memory,
    amplitudes: Memory,
    norm: Memory,
    _sums: Memory,
    encode: Encode,
}

impl<'a> Pair<'a> {
    fn new(bench: &'a Bench, qubits: u32) -> Result<Self, CudaError> {
        let (count, stream) = (1 << qubits, &bench.stream);
        let (values, amplitudes) = (stream.take(4 * count)?, stream.take(8 * count)?);
        let (sums, norm) = bench.sums_and_norm(count)?;
        let encode = Encode {
            data: singles(&values, count),
            target: bench.target(&amplitudes, count),
            scratch: sums.address(),
            norm: norm.address(),
        };
        let pair = Self {
            bench,
            ramp: Ramp::new(count),
            values,
            amplitudes,
            norm,
            _sums: sums,
            encode,
        };
        pair.run(&[pair.ramp.launch(&encode.data, bench.device())])?;
        Ok(pair)
    }

    fn run(&self, launches: &[Launch]) -> Result<(), CudaError> {
        // SAFETY: the launches of this file use only memory of this, which was allocated in their sizes and which
        // returns to the pool when they are done.
        unsafe { self.bench.stream.run(launches) }
    }

    /// Copies the data to the lower half of the amplitudes and to the upper one, which moves as many bytes as an
    /// encoding.
    fn copy(&self) -> Result<(), CudaError> {
        let (from, bytes) = (self.values.address(), self.values.bytes());
        let halves = [0, bytes].map(|offset| self.amplitudes.address() + offset);
        halves.into_iter().try_for_each(|half| {
            // SAFETY: the amplitudes take twice the bytes of the data, and both are there until the stream was waited
            // for.
            unsafe { self.bench.stream.copy(half, from, bytes) }
        })
    }

    /// Runs launches over a copy of the data, and checks the result.
    fn check(&self, launches: &[Launch]) -> Result<(), Problem> {
        self.copy()?;
        self.run(launches)?;
        self.ramp.check_norm(&norm_in(&self.norm)?)?;
        self.ramp.check_amplitudes(&self.amplitudes, 0)
    }
}

fn elsewhere(bench: &Bench, qubits: u32) -> Result<[Figure; 2], Problem> {
    let pair = Pair::new(bench, qubits)?;
    let whole = pair.encode.launches(bench.device());
    let known = [pair.encode.write(bench.device())];
    pair.check(&whole)?;
    pair.check(&known)?;
    let turns = [
        Turn::of(|| pair.copy()),
        Turn::of(|| pair.run(&whole)),
        Turn::of(|| pair.run(&known)),
    ];
    let [copy, whole, known] = on_device(&bench.stream, bench.rounds, turns)?;
    let figure = |seconds: f64, bytes: u64| {
        let of_copy = bytes as f64 / BYTES as f64;
        let figure = Figure::new(seconds, bytes << qubits, "bytes");
        figure.beside(COPY, copy * of_copy).wanting(OF_COPY)
    };
    Ok([figure(whole, BYTES), figure(known, BYTES_KNOWN)])
}

fn in_place(bench: &Bench, qubits: u32) -> Result<[Figure; 1], Problem> {
    let (count, stream) = (1 << qubits, &bench.stream);
    let memory = stream.take(8 * count)?;
    let (sums, norm) = bench.sums_and_norm(count)?;
    let ramp = Ramp::new(count);
    let fill = [ramp.launch(&singles(&memory, count), bench.device())];
    let encode = InPlace {
        values: count,
        target: bench.target(&memory, count),
        scratch: sums.address(),
        norm: norm.address(),
    };
    let encode = encode.launches(bench.device());
    // SAFETY: the memory was allocated in the sizes of the launches, and returns to the pool when they are done.
    let run = |launches: &[Launch]| unsafe { stream.run(launches) };
    let turns = [
        Turn::of(|| bench.copy_half(&memory)),
        Turn::after(|| run(&fill), || run(&encode)),
    ];
    let [copy, seconds] = on_device(stream, bench.rounds, turns)?;
    ramp.check_norm(&norm_in(&norm)?)?;
    ramp.check_amplitudes(&memory, 0)?;
    // The copy moves half as many bytes as an encoding.
    let figure = Figure::new(seconds, BYTES << qubits, "bytes").beside(COPY, 2.0 * copy);
    let (largest, goal) = IN_PLACE;
    let wanted = if qubits == largest { goal } else { OF_COPY };
    Ok([figure.wanting(wanted)])
}
