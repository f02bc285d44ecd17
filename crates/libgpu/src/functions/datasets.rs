//! The functions of data sets: loading and encoding rows.

use statevec::{Encoder, Precision};

use super::arguments::natural;
use super::states;
use crate::Error;
use crate::context::Rank;
use crate::crash;
use crate::store::{Buffer, BufferHandle, DatasetHandle, StateHandle};

pub(crate) fn open(rank: &mut Rank, k: i64) -> Result<DatasetHandle, Error> {
    let process = &rank.process;
    let opened = process.files.get(&process.config, &process.budget, k);
    let dataset = opened.map_err(|error| match process.is_worker {
        // Another machine may lack the file.
        true => Error::Data(format!("on rank {}: {error}", rank.number())),
        false => error,
    })?;
    rank.objects.insert(dataset)
}

pub(crate) fn rows(rank: &mut Rank, dataset: DatasetHandle) -> Result<i64, Error> {
    let dataset = rank.objects.get(dataset)?;
    Ok(dataset.rows().cast_signed())
}

pub(crate) fn columns(rank: &mut Rank, dataset: DatasetHandle) -> Result<i64, Error> {
    let dataset = rank.objects.get(dataset)?;
    Ok(dataset.columns().cast_signed())
}

pub(crate) fn load(
    rank: &mut Rank,
    dataset: DatasetHandle,
    row: i64,
) -> Result<BufferHandle, Error> {
    let values = read(rank, dataset, row)?;
    rank.objects.insert(values)
}

pub(crate) fn encode(
    rank: &mut Rank,
    dataset: DatasetHandle,
    row: i64,
    qubits: i64,
) -> Result<StateHandle, Error> {
    let encoder = states::encoder(rank, qubits)?;
    if !is_one_piece(rank, &encoder) {
        return encode_copy(rank, dataset, row, &encoder);
    }
    // After a failure the row is read by itself: an error in its data says more than one about the state's memory.
    encode_in_place(rank, dataset, row, &encoder).or_else(|error| {
        let copied = encode_copy(rank, dataset, row, &encoder);
        copied.map_err(|of_copy| match of_copy.is_want_of_memory() {
            true => error,
            false => of_copy,
        })
    })
}

/// Encodes a copy of a row.
fn encode_copy(
    rank: &mut Rank,
    dataset: DatasetHandle,
    row: i64,
    encoder: &Encoder,
) -> Result<StateHandle, Error> {
    let values = read(rank, dataset, row)?;
    states::keep(rank, encoder, |_| encoder.amplitude(&values[..]))
}

/// Whether a state is one piece of host memory that can hold the values of a row as they are.
fn is_one_piece(rank: &Rank, encoder: &Encoder) -> bool {
    let on_host = rank.execution.ranks() == 1 && rank.execution.stream().is_none();
    let in_one_piece = encoder.placement().shards().len() == 1;
    on_host && in_one_piece && rank.process.config.precision == Precision::Complex128
}

/// Reads a row into the memory of its state, and encodes it there. No other memory is needed.
fn encode_in_place(
    rank: &mut Rank,
    dataset: DatasetHandle,
    row: i64,
    encoder: &Encoder,
) -> Result<StateHandle, Error> {
    let row = checked_row(rank, dataset, row)?;
    states::keep(rank, encoder, |rank| {
        let columns = rank.objects.get(dataset)?.columns();
        let mut input = encoder.in_place_input::<f64>(columns)?;
        let mut read = Ok(());
        input.fill(|_, values| read = read_into(rank, dataset, row, values));
        read?;
        input.encode().map_err(Error::from)
    })
}

/// A row, in memory that is allocated before anything is read.
fn read(rank: &Rank, dataset: DatasetHandle, row: i64) -> Result<Buffer, Error> {
    let row = checked_row(rank, dataset, row)?;
    let too_long = |_| Error::BufferMemory { len: 0 };
    let columns = usize::try_from(rank.objects.get(dataset)?.columns()).map_err(too_long)?;
    let mut values = Buffer::new(rank.process.budget.take(0)?);
    values.resize(columns)?;
    read_into(rank, dataset, row, &mut values)?;
    Ok(values)
}

/// Checks the number of a row.
fn checked_row(rank: &Rank, dataset: DatasetHandle, row: i64) -> Result<u64, Error> {
    let dataset = rank.objects.get(dataset)?;
    let row = natural("row", row)?;
    dataset.check_row(row)?;
    Ok(row)
}

/// Reads a row; `values` is as long as it.
fn read_into(
    rank: &Rank,
    dataset: DatasetHandle,
    row: u64,
    values: &mut [f64],
) -> Result<(), Error> {
    let dataset = rank.objects.get(dataset)?;
    let files = &rank.process.files;
    crash::reading(dataset.path(), || {
        files.within_memory(|| dataset.read_into(row..row + 1, values))
    })?;
    Ok(())
}

pub(crate) fn close(rank: &mut Rank, dataset: DatasetHandle) -> Result<(), Error> {
    rank.objects.get(dataset)?.release();
    rank.objects.remove(dataset)
}
