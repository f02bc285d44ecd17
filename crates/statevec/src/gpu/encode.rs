//! Encoding on GPUs. Where one GPU has the whole state, it computes the norm and writes the amplitudes without waiting
//! for the host; else ranks exchange sums, and the host sends the norm.

use std::sync::Arc;

use crate::kernels::amplitude::{ROW_VALUES, Rows, Status};
use cuda::{CudaError, Data, Float, Memory};

use crate::backend::Encoded;
use crate::complex::{Precision, Real};
use crate::error::{EncodeError, RowError};
use crate::gpu::input::{Input, NORM_BYTES, Source, count_of, norms_in};
use crate::gpu::parts::{GpuPart, GpuParts, float, take, take_one, take_with};
use crate::norm::Norm;
use crate::plan::Plan;
use crate::report::{self, Report};
use crate::values::Values;

/// Encodes rows, each into memory of its own.
pub(super) fn encode<T: Real>(
    plan: &Plan,
    rows: &[Values<'_, T>],
) -> Result<Vec<Encoded<GpuParts>>, RowError> {
    if !plan.is_alone() {
        return rows_together(plan, rows);
    }
    // Wrong calls are found here, and bad data on the GPU. The error names the first row that is refused.
    let refused = |(number, row): (usize, &Values<'_, T>)| {
        let error = refused(plan, *row)?;
        Some(RowError::new(number, error))
    };
    let refusal = rows.iter().enumerate().find_map(refused);
    let rows = &rows[..refusal.as_ref().map_or(rows.len(), |error| error.row)];
    let small = |row: &Values<'_, T>| row.slice().len() as u64 <= ROW_VALUES;
    let states = if rows.iter().all(small) {
        small_rows(plan, rows)
    } else {
        let row = |(number, row): (usize, &Values<'_, T>)| {
            let state = large_row(plan, *row);
            state.map_err(|error| RowError::new(number, error))
        };
        rows.iter().enumerate().map(row).collect()
    }?;
    refusal.map_or(Ok(states), Err)
}

fn refused<T: Real>(plan: &Plan, row: Values<'_, T>) -> Option<EncodeError> {
    let empty = row.slice().is_empty().then_some(EncodeError::Empty);
    plan.too_many(row).or(empty)
}

/// Rows that one launch encodes.
fn small_rows<T: Real>(
    plan: &Plan,
    rows: &[Values<'_, T>],
) -> Result<Vec<Encoded<GpuParts>>, RowError> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let first = |error: CudaError| RowError::new(0, error.into());
    // Data of single rows lies behind each other, all as long as the longest and, where there is room for as many
    // amplitudes, each at a multiple of 16 bytes.
    let lens = rows.iter().map(|row| row.slice().len() as u64);
    let longest = lens.max().unwrap_or(0);
    let aligned = longest.next_multiple_of(16 / float::<T>().bytes());
    let len = aligned.min(plan.placement.len()).max(longest);
    let data = len * float::<T>().bytes() * rows.len() as u64;
    let states = take_with(plan, rows.len() as u64, data).map_err(first)?;
    let norms = write_rows(plan, rows, len, &states[0][0]).map_err(first)?;
    let state = |(number, (parts, norm)): (usize, (GpuParts, crate::kernels::amplitude::Norm))| {
        let norm = if norm.status() == Some(Status::BadValue) {
            let value = rows[number].slice()[norm.first_bad as usize].into();
            let index = norm.first_bad;
            Err(EncodeError::NotFinite { index, value })
        } else {
            settled(&norm)
        };
        let norm = norm.map_err(|error| RowError::new(number, error))?;
        Ok(Encoded { parts, norm })
    };
    states
        .into_iter()
        .zip(norms)
        .enumerate()
        .map(state)
        .collect()
}

/// Encodes rows, the longest of which has `count` values, into states that follow each other in memory, from `first`
/// on. Returns their norms.
fn write_rows<T: Real>(
    plan: &Plan,
    rows: &[Values<'_, T>],
    count: u64,
    first: &GpuPart,
) -> Result<Vec<crate::kernels::amplitude::Norm>, CudaError> {
    let (upload, pool) = (&first.upload, plan.execution.thread_pool());
    let float = float::<T>();
    let items = count * rows.len() as u64;
    let data = upload.take(items * float.bytes())?;
    let norms = upload.take(rows.len() as u64 * NORM_BYTES)?;
    let write = |first: u64, items: &mut [T]| fill_rows(rows, count, first, items);
    upload.send(&data, 0, items, pool, write, |_| Ok(()))?;
    let encode = Rows {
        data: Data {
            values: data.address(),
            count,
            float,
        },
        target: first.target(),
        rows: rows.len() as u64,
        norms: norms.address(),
    };
    // SAFETY: the states lie behind each other in memory that was taken for as many.
    unsafe { upload.run(&[encode.launch(upload.device())]) }?;
    norms_in(&norms, rows.len())
}

/// Rows behind each other, all as long as the longest, from item `first` on.
fn fill_rows<T: Real>(rows: &[Values<'_, T>], len: u64, first: u64, mut items: &mut [T]) {
    let (mut row, mut column) = ((first / len) as usize, (first % len) as usize);
    while !items.is_empty() {
        let span = items.len().min(len as usize - column);
        let (now, later) = items.split_at_mut(span);
        let values = rows[row].slice().get(column..).unwrap_or_default();
        let (data, zeros) = now.split_at_mut(span.min(values.len()));
        data.copy_from_slice(&values[..data.len()]);
        zeros.fill(T::ZERO);
        (items, row, column) = (later, row + 1, 0);
    }
}

/// A row that many blocks of threads encode.
fn large_row<T: Real>(plan: &Plan, row: Values<'_, T>) -> Result<Encoded<GpuParts>, EncodeError> {
    let parts = take_one(plan)?;
    let inputs = send(plan, &parts, row, Source::InPlace)?;
    let norm = finish_alone(&parts[0], &inputs[0])?;
    Ok(Encoded { parts, norm })
}

/// Sends values for parts.
fn send<T: Real>(
    plan: &Plan,
    parts: &[GpuPart],
    row: Values<'_, T>,
    source: Source,
) -> Result<Vec<Input>, CudaError> {
    let pool = plan.execution.thread_pool();
    let float = match plan.precision() {
        Precision::Complex64 => float::<T>(),
        // Values become double precision without rounding.
        Precision::Complex128 => Float::F64,
    };
    let send = |(part, values): (&GpuPart, &[T])| {
        let input = Input::new(part, values.len() as u64, float, source)?;
        input.send(part, values, pool)?;
        Ok(input)
    };
    let values = plan.values_of_parts(row);
    parts.iter().zip(values).map(send).collect()
}

/// Encodes rows where ranks, or several nodes, have to put their sums together.
fn rows_together<T: Real>(
    plan: &Plan,
    rows: &[Values<'_, T>],
) -> Result<Vec<Encoded<GpuParts>>, RowError> {
    let begin = |(parts, row): (GpuParts, &Values<'_, T>)| {
        let inputs = send(plan, &parts, *row, Source::InPlace)?;
        Ok((parts, inputs))
    };
    let begun = take(plan, rows.len() as u64).and_then(|states| {
        let states = states.into_iter().zip(rows);
        states.map(begin).collect::<Result<Vec<_>, _>>()
    });
    let report = |(number, row): (usize, &Values<'_, T>)| match &begun {
        Ok(begun) => {
            let (parts, inputs) = &begun[number];
            report_on(plan, *row, parts, inputs)
        }
        Err(error) => Report::refusing(error.clone().into()),
    };
    let reports: Vec<Report> = rows.iter().enumerate().map(report).collect();
    let norms = report::agree(plan, &reports)?;
    let begun = begun.expect("a rank that could not begin has refused");
    let finish = |(number, ((parts, inputs), norm)): (usize, ((GpuParts, _), Norm))| {
        let written = write_all(&parts, inputs, norm);
        written.map_err(|error| RowError::new(number, error.into()))?;
        let norm = norm.value;
        Ok(Encoded { parts, norm })
    };
    let begun = begun.into_iter().zip(norms).enumerate();
    let states: Result<Vec<Encoded<GpuParts>>, RowError> = begun.map(finish).collect();
    let failed = states.as_ref().err();
    let row = failed.map_or(0, |error| error.row);
    let agreed = agree_on(plan, failed.map(|error| error.source.clone()));
    agreed.map_err(|error| RowError::new(row, error))?;
    states
}

/// Encodes a row into parts, which stay as they are where that fails, and returns its norm. Without parts, all ranks
/// refuse.
pub(super) fn encode_again<T: Real>(
    plan: &Plan,
    row: Values<'_, T>,
    parts: Option<&GpuParts>,
) -> Result<f64, EncodeError> {
    let begun = parts.ok_or(EncodeError::OtherPlacement).and_then(|parts| {
        let inputs = send(plan, parts, row, Source::Elsewhere)?;
        Ok((parts, inputs))
    });
    let report = match &begun {
        Ok((parts, inputs)) => report_on(plan, row, parts, inputs),
        Err(error) => Report::refusing(error.clone()),
    };
    let norms = report::agree(plan, &[report]);
    let norm = norms.map_err(|error| error.source)?[0];
    let written = begun.and_then(|(parts, inputs)| Ok(write_all(parts, inputs, norm)?));
    agree_on(plan, written.err())?;
    Ok(norm.value)
}

/// The result of writing: if it failed on one rank, it has failed on all.
fn agree_on(plan: &Plan, failed: Option<EncodeError>) -> Result<(), EncodeError> {
    report::agree_only(plan, failed)
}

/// This rank's report on a row.
fn report_on<T: Real>(
    plan: &Plan,
    row: Values<'_, T>,
    parts: &[GpuPart],
    inputs: &[Input],
) -> Report {
    match plan.too_many(row) {
        Some(refusal) => Report::refusing(refusal),
        None => report(parts, inputs, row.whole()),
    }
}

/// Encodes `f64` values that are in the memory of a GPU, all of the state's on every rank.
pub(crate) fn encode_memory(
    plan: &Plan,
    values: &Arc<Memory>,
    count: u64,
) -> Result<Encoded<GpuParts>, EncodeError> {
    let input = |part: &GpuPart| {
        let range = part.range_of(count);
        let place = (Arc::clone(values), range.start * Float::F64.bytes());
        Input::at(part, place, count_of(&range), Float::F64, Source::Elsewhere)
    };
    let parts = match plan.more_than_amplitudes(count) {
        Some(refusal) => Err(refusal),
        None => take_one(plan).map_err(EncodeError::from),
    };
    let (parts, refusal) = match parts {
        Ok(parts) => (parts, None),
        Err(refusal) => (Vec::new(), Some(refusal)),
    };
    let norm = settle(plan, &parts, count, refusal, input)?;
    Ok(Encoded { parts, norm })
}

/// Makes amplitudes of values that lie in the memory of parts: the norm.
pub(super) fn encode_in_place<T: Real>(
    plan: &Plan,
    parts: &[GpuPart],
    values: u64,
    refusal: Option<EncodeError>,
) -> Result<f64, EncodeError> {
    settle(plan, parts, values, refusal, |part| {
        let end = part.range.end.min(values).max(part.range.start);
        let count = end - part.range.start;
        Input::new(part, count, float::<T>(), Source::InPlace)
    })
}

/// Makes amplitudes of values that are on the GPUs, unless a rank refuses them: the norm.
fn settle(
    plan: &Plan,
    parts: &[GpuPart],
    values: u64,
    refusal: Option<EncodeError>,
    input: impl Fn(&GpuPart) -> Result<Input, CudaError>,
) -> Result<f64, EncodeError> {
    let input = |part: &GpuPart| {
        let input = input(part)?;
        input.add_up(part)?;
        Ok(input)
    };
    let inputs: Result<Vec<Input>, EncodeError> = match refusal {
        Some(refusal) => Err(refusal),
        None => parts.iter().map(input).collect(),
    };
    if plan.is_alone() {
        let inputs = inputs?;
        return finish_alone(&parts[0], &inputs[0]);
    }
    let report = match &inputs {
        Ok(inputs) => report(parts, inputs, Some(values)),
        Err(error) => Report::refusing(error.clone()),
    };
    let norms = report::agree(plan, &[report]);
    let norm = norms.map_err(|error| error.source)?[0];
    let written = inputs.and_then(|inputs| Ok(write_all(parts, inputs, norm)?));
    agree_on(plan, written.err())?;
    Ok(norm.value)
}

/// Makes amplitudes of values that are one node; the norm is decided on the GPU.
fn finish_alone(part: &GpuPart, input: &Input) -> Result<f64, EncodeError> {
    if input.count == 0 {
        return Err(EncodeError::Empty);
    }
    input.decide_and_write(part)?;
    let norms = input.norms()?;
    let norm = norms.first().copied().flatten().ok_or(EncodeError::Empty)?;
    if norm.status() == Some(Status::BadValue) {
        return Err(input.not_finite(part, part.range.start + norm.first_bad)?);
    }
    settled(&norm)
}

/// The norm that was decided on a GPU, or why there is none but for a bad value.
fn settled(norm: &crate::kernels::amplitude::Norm) -> Result<f64, EncodeError> {
    match norm.status() {
        Some(Status::Ready) => Ok(norm.value),
        Some(Status::Zero) => Err(EncodeError::ZeroNorm),
        // The kernels always set a status.
        Some(Status::BadValue) | None => Err(EncodeError::Gpu {
            reason: "the GPU has left no norm".into(),
        }),
    }
}

/// A rank's report on values that are being copied.
fn report(parts: &[GpuPart], inputs: &[Input], whole: Option<u64>) -> Report {
    let sums = || {
        let mut all = Vec::new();
        for (part, input) in parts.iter().zip(inputs) {
            input.decide_nodes(part)?;
        }
        for (part, input) in parts.iter().zip(inputs) {
            all.extend(input.sums(part)?);
        }
        Ok::<_, EncodeError>(all)
    };
    match sums() {
        Ok(sums) => Report {
            refusal: None,
            values: inputs.iter().map(|input| input.count).sum(),
            whole,
            sums,
        },
        Err(error) => Report::refusing(error),
    }
}

/// Queues the amplitudes of all parts.
fn write_all(parts: &[GpuPart], inputs: Vec<Input>, norm: Norm) -> Result<(), CudaError> {
    let mut both = parts.iter().zip(inputs);
    both.try_for_each(|(part, mut input)| input.write(part, norm))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_filled_up_to_the_longest() {
        let rows: [&[f32]; 4] = [&[1.0, 2.0, 3.0], &[4.0], &[], &[5.0, 6.0]];
        let rows = rows.map(Values::Whole);
        let all = [1.0, 2.0, 3.0, 4.0, 0.0, 0.0, 0.0, 0.0, 0.0, 5.0, 6.0, 0.0];
        for (first, len) in [(0, 12), (0, 1), (2, 5), (4, 8), (11, 1), (3, 0)] {
            let mut items = vec![-1.0; len];
            fill_rows(&rows, 3, first as u64, &mut items);
            assert_eq!(items, all[first..first + len], "{len} from {first} on");
        }
    }
}
