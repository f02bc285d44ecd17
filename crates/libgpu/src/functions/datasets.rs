//! What programs do with data sets: they load and encode rows.

use super::arguments::natural;
use super::states;
use crate::Error;
use crate::context::Rank;
use crate::crash;
use crate::store::{Buffer, BufferHandle, DatasetHandle, StateHandle};

pub(crate) fn open(rank: &mut Rank, k: i64) -> Result<DatasetHandle, Error> {
    let process = &rank.process;
    let dataset = process.files.get(&process.config, &process.budget, k)?;
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
    let values = read(rank, dataset, row)?;
    states::keep(rank, &encoder, |_| encoder.amplitude(&values[..]))
}

/// A row, in memory that was asked for before anything is read.
fn read(rank: &Rank, dataset: DatasetHandle, row: i64) -> Result<Buffer, Error> {
    let dataset = rank.objects.get(dataset)?;
    let row = natural("row", row)?;
    dataset.check_row(row)?;
    let too_long = |_| Error::BufferMemory { len: 0 };
    let columns = usize::try_from(dataset.columns()).map_err(too_long)?;
    let mut values = Buffer::new(rank.process.budget.take(0)?);
    values.resize(columns)?;
    let files = &rank.process.files;
    crash::reading(dataset.path(), || {
        files.within_memory(|| dataset.read_into(row..row + 1, &mut values))
    })?;
    Ok(values)
}

pub(crate) fn close(rank: &mut Rank, dataset: DatasetHandle) -> Result<(), Error> {
    rank.objects.get(dataset)?.release();
    rank.objects.remove(dataset)
}
