//! The sum of shards on one GPU.

use collectives::{ElementType, Reduction};
use cuda::{Address, Buffer, CudaError, Launch, Memory, Reduce};

use super::clock::{Turn, on_device};
use super::report::{Figure, Row, Wanted, listed};
use super::{Bench, Problem, check};

const SHARDS: u64 = 8;
/// The goal: at least this part of the speed of a copy.
const OF_COPY: Wanted = Wanted::Times(0.8);

/// One sum.
pub(crate) fn rows(bench: &Bench) -> Vec<Row> {
    let size = format!("{SHARDS} shards of {} doubles", bench.sizes.shard);
    listed(["reduce over shards, sum"], &size, measured(bench))
}

/// The shards, one behind the other, and their sum.
struct Shards<'a> {
    bench: &'a Bench,
    memory: Memory,
    output: Memory,
    _table: Memory,
    sum: Vec<Launch>,
}

impl<'a> Shards<'a> {
    /// The value at each index of a shard is its number, from 1, times the index.
    fn new(bench: &'a Bench) -> Result<Self, CudaError> {
        let (stream, device, count) = (&bench.stream, bench.device(), bench.sizes.shard);
        // Each shard is aligned to 16 bytes.
        let stride = (8 * count).next_multiple_of(16);
        let (memory, output) = (stream.take(SHARDS * stride)?, stream.take(stride)?);
        let table = stream.take(8 * SHARDS)?;
        let inputs: Vec<Address> = (0..SHARDS).map(|k| memory.address() + k * stride).collect();
        let reduce = Reduce {
            reduction: Reduction::Sum,
            element: ElementType::F64,
            count,
            output: output.address(),
        };
        let reduction = reduce.launches(&inputs, table.address(), 0, device);
        table.put(&reduction.table)?;
        let shards = Self {
            bench,
            memory,
            output,
            _table: table,
            sum: reduction.launches,
        };
        let fill = |(number, values)| Buffer { values, count }.fill_index(number, 0.0, device);
        let numbers = (1..=SHARDS).map(|number| number as f64);
        shards.run(&numbers.zip(inputs).map(fill).collect::<Vec<_>>())?;
        Ok(shards)
    }

    fn run(&self, launches: &[Launch]) -> Result<(), CudaError> {
        // SAFETY: the launches of this file use only memory of this, which was allocated in their sizes and which
        // returns to the pool when they are done.
        unsafe { self.bench.stream.run(launches) }
    }

    /// The sum at each index is a multiple of the index.
    fn check(&self, times: u64) -> Result<(), Problem> {
        let count = self.bench.sizes.shard;
        for index in [1, count / 2, count - 1] {
            let mut found = [0.0];
            self.output.get_at(8 * index, &mut found)?;
            check(&format!("sum {index}"), found, [(times * index) as f64])?;
        }
        Ok(())
    }
}

fn measured(bench: &Bench) -> Result<[Figure; 1], Problem> {
    let shards = Shards::new(bench)?;
    // Before the copies the shards are all different.
    shards.run(&shards.sum)?;
    shards.check((1..=SHARDS).sum())?;
    let turns = [
        Turn::of(|| bench.copy_half(&shards.memory)),
        Turn::of(|| shards.run(&shards.sum)),
    ];
    let [copy, seconds] = on_device(&bench.stream, bench.rounds, turns)?;
    shards.check(2 * (1..=SHARDS / 2).sum::<u64>())?;
    // All shards are read and one is written; the copy reads half of them and writes the other half.
    let bytes = (SHARDS + 1) * 8 * bench.sizes.shard;
    let of_copy = (SHARDS + 1) as f64 / SHARDS as f64;
    let figure = Figure::new(seconds, bytes, "bytes");
    let figure = figure.beside("a copy of as many bytes", copy * of_copy);
    Ok([figure.wanting(OF_COPY)])
}
