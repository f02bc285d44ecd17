//! Batches: rows of data on the device, each of which becomes a state.

use cuda::{CudaError, Float, Memory};
use statevec::kernels::amplitude::{Norm, Rows, Target};

use super::clock::{Turn, on_device, on_host};
use super::ramp::{Ramp, check_amplitude};
use super::report::{Figure, Row, Wanted, listed};
use super::{Batch, Bench, Problem, singles};

/// The goal, in rows per second, for rows of this number of qubits.
const GOAL: (u32, Wanted) = (16, Wanted::Rate(3e6));

/// Each batch twice: by the device's clock into memory that is there, and as a program sees it that asks for a batch
/// and waits for it.
pub(crate) fn rows(bench: &Bench) -> Vec<Row> {
    let names = [
        "batch of f32 to complex64",
        "batch with its memory, host's clock",
    ];
    let of = |batch: &Batch| listed(names, &batch.to_string(), measured(bench, *batch));
    bench.sizes.batches.iter().flat_map(of).collect()
}

impl std::fmt::Display for Batch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            rows,
            values,
            qubits,
        } = self;
        write!(f, "{rows} rows of {values}, {qubits} qubits")
    }
}

impl Batch {
    fn amplitudes(self) -> u64 {
        1 << self.qubits
    }

    fn state_bytes(self) -> u64 {
        8 * self.amplitudes() * self.rows
    }

    fn value_bytes(self) -> u64 {
        4 * self.values * self.rows
    }
}

/// Memory for a batch.
struct Place {
    amplitudes: Memory,
    norms: Memory,
}

impl Place {
    fn take(bench: &Bench, batch: Batch) -> Result<Self, CudaError> {
        Ok(Self {
            amplitudes: bench.stream.take(batch.state_bytes())?,
            norms: bench.stream.take(8 * Norm::WORDS as u64 * batch.rows)?,
        })
    }

    /// Queues the encoding of a batch that lies there.
    fn encode(&self, bench: &Bench, batch: Batch, data: &Memory) -> Result<(), CudaError> {
        let rows = Rows {
            data: singles(data, batch.values),
            target: Target {
                amplitudes: self.amplitudes.address(),
                count: batch.amplitudes(),
                float: Float::F32,
            },
            rows: batch.rows,
            norms: self.norms.address(),
        };
        // SAFETY: all memory was allocated for this batch, and returns to the pool when it is encoded.
        unsafe { bench.stream.run(&[rows.launch(bench.device())]) }
    }

    /// Checks every norm, and amplitudes of the first row and the last one.
    fn check(&self, batch: Batch) -> Result<(), Problem> {
        let ramp = Ramp::new(batch.values);
        let mut words = vec![[0; Norm::WORDS]; batch.rows as usize];
        self.norms.get(&mut words)?;
        let mut norms = words.into_iter().map(Norm::of_words);
        norms.try_for_each(|norm| ramp.check_norm(&norm))?;
        let last = 8 * batch.amplitudes() * (batch.rows - 1);
        for row in [0, last] {
            ramp.check_amplitudes(&self.amplitudes, row)?;
        }
        if batch.values == batch.amplitudes() {
            return Ok(());
        }
        let past_the_data = batch.amplitudes() - 1;
        check_amplitude(&self.amplitudes, last, past_the_data, [0.0, 0.0])
    }
}

fn measured(bench: &Bench, batch: Batch) -> Result<[Figure; 2], Problem> {
    let data = filled(bench, batch)?;
    let (copy, on_the_device) = by_the_device(bench, batch, &data)?;
    let on_the_host = by_the_host(bench, batch, &data)?;
    // At least the data is read once and the amplitudes are written; a row that has left the cache is read twice.
    let least = (batch.value_bytes() + batch.state_bytes()) as f64;
    let limit = copy * least / batch.state_bytes() as f64;
    let figure = |seconds| {
        let figure = Figure::new(seconds, batch.rows, "rows");
        figure.beside("a copy of the least bytes that move", limit)
    };
    let (qubits, goal) = GOAL;
    let wanted = (batch.qubits == qubits).then_some(goal);
    let on_the_device = figure(on_the_device);
    Ok([
        Figure {
            wanted,
            ..on_the_device
        },
        figure(on_the_host),
    ])
}

/// The data of all rows.
fn filled(bench: &Bench, batch: Batch) -> Result<Memory, CudaError> {
    let data = bench.stream.take(batch.value_bytes())?;
    let all = singles(&data, batch.values * batch.rows);
    let fill = [Ramp::new(batch.values).launch(&all, bench.device())];
    // SAFETY: the memory has room for all rows, and returns to the pool when they are written.
    unsafe { bench.stream.run(&fill) }?;
    Ok(data)
}

/// The seconds of a copy that moves as many bytes as the states have, and of the encoding.
fn by_the_device(bench: &Bench, batch: Batch, data: &Memory) -> Result<(f64, f64), Problem> {
    let place = Place::take(bench, batch)?;
    let turns = [
        Turn::of(|| bench.copy_half(&place.amplitudes)),
        Turn::of(|| place.encode(bench, batch, data)),
    ];
    let [copy, encode] = on_device(&bench.stream, bench.rounds, turns)?;
    place.check(batch)?;
    Ok((copy, encode))
}

/// The seconds until a batch is there, its memory included.
fn by_the_host(bench: &Bench, batch: Batch, data: &Memory) -> Result<f64, Problem> {
    let whole = || {
        Place::take(bench, batch)?.encode(bench, batch, data)?;
        bench.stream.wait()
    };
    let [seconds] = on_host(bench.rounds, [Turn::of(whole)])?;
    Ok(seconds)
}
