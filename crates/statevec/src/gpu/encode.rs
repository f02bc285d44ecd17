//! Encoding on GPUs. Where nobody else has to be asked, the norm is decided on the GPU and the amplitudes are written without waiting for
//! the host; else ranks exchange sums, and the host sends the norm.

use std::ops::Range;
use std::sync::Arc;

use compute::UploadStream;
use cuda::{CudaError, Data, Float, Memory, ROW_VALUES, Rows, Status};

use super::landed::{Landed, NORM_BYTES, Source, count_of, norms_in};
use super::{GpuPart, float, stride};
use crate::complex::{Precision, Real};
use crate::encode::Encoder;
use crate::error::{EncodeError, RowError};
use crate::norm::Norm;
use crate::report::{self, Report};
use crate::state::{Parts, State};
use crate::values::Values;

/// The norm that was decided on a GPU, or why there is none but for a bad value.
fn settled(norm: &cuda::Norm) -> Result<f64, EncodeError> {
    match norm.status() {
        Some(Status::Ready) => Ok(norm.value),
        Some(Status::Zero) => Err(EncodeError::ZeroNorm),
        // The kernels always come to a decision.
        Some(Status::BadValue) | None => Err(EncodeError::Gpu {
            reason: "the GPU has left no norm".into(),
        }),
    }
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

impl Encoder {
    /// Whether one GPU has all there is, and so nobody else is asked.
    fn is_alone(&self) -> bool {
        self.execution().ranks() == 1 && self.plan().own_nodes().len() == 1
    }

    /// As which floats values land.
    fn landing_float<T: Real>(&self) -> Float {
        match self.precision() {
            Precision::Complex64 => float::<T>(),
            // To double precision nothing has to be rounded.
            Precision::Complex128 => Float::F64,
        }
    }

    /// The memory for so many states of this rank, after a check.
    pub(crate) fn take_on_gpus(&self, states: u64) -> Result<Vec<Vec<GpuPart>>, CudaError> {
        self.take_with(states, 0)
    }

    /// The same where so many bytes are needed besides on each GPU.
    fn take_with(&self, states: u64, besides: u64) -> Result<Vec<Vec<GpuPart>>, CudaError> {
        let (places, precision) = (self.plan().lanes(), self.precision());
        for (lane, _) in &places {
            let on_lane = places.iter().filter(|(other, _)| Arc::ptr_eq(lane, other));
            let bytes: u64 = on_lane.map(|(_, range)| stride(range, precision)).sum();
            lane.check_memory(bytes.saturating_mul(states).saturating_add(besides))?;
        }
        let mut all: Vec<Vec<GpuPart>> = (0..states).map(|_| Vec::new()).collect();
        for (lane, range) in &places {
            let parts = GpuPart::take(lane, range, precision, states)?;
            let each = all.iter_mut().zip(parts);
            each.for_each(|(state, part)| state.push(part));
        }
        Ok(all)
    }

    fn state_on_gpus(&self, parts: Vec<GpuPart>, norm: f64) -> State {
        State::new(self.plan().clone(), Parts::Gpu(parts), norm)
    }

    /// Encodes rows.
    pub(crate) fn fresh_on_gpus<T: Real>(
        &self,
        rows: &[Values<'_, T>],
    ) -> Result<Vec<State>, RowError> {
        if !self.is_alone() {
            return self.rows_together(rows);
        }
        // Wrong calls are found here and bad data on the GPU; the first row that is refused counts.
        let refused = |(number, row): (usize, &Values<'_, T>)| {
            let error = self.refused(*row)?;
            Some(RowError::new(number, error))
        };
        let refusal = rows.iter().enumerate().find_map(refused);
        let rows = &rows[..refusal.as_ref().map_or(rows.len(), |error| error.row)];
        let small = |row: &Values<'_, T>| row.slice().len() as u64 <= ROW_VALUES;
        let states = if rows.iter().all(small) {
            self.small_rows(rows)
        } else {
            let row = |(number, row): (usize, &Values<'_, T>)| {
                let state = self.large_row(*row);
                state.map_err(|error| RowError::new(number, error))
            };
            rows.iter().enumerate().map(row).collect()
        }?;
        refusal.map_or(Ok(states), Err)
    }

    fn refused<T: Real>(&self, row: Values<'_, T>) -> Option<EncodeError> {
        let empty = row.slice().is_empty().then_some(EncodeError::Empty);
        self.too_many(row).or(empty)
    }

    /// Rows that one launch encodes.
    fn small_rows<T: Real>(&self, rows: &[Values<'_, T>]) -> Result<Vec<State>, RowError> {
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let first = |error: CudaError| RowError::new(0, error.into());
        // Data of single rows lies behind each other, all as long as the longest and, where there is room for as many amplitudes, each
        // at a multiple of 16 bytes.
        let lens = rows.iter().map(|row| row.slice().len() as u64);
        let longest = lens.max().unwrap_or(0);
        let aligned = longest.next_multiple_of(16 / float::<T>().bytes());
        let len = aligned.min(self.placement().len()).max(longest);
        let data = len * float::<T>().bytes() * rows.len() as u64;
        let states = self.take_with(rows.len() as u64, data).map_err(first)?;
        let norms = self.write_rows(rows, len, &states[0][0]).map_err(first)?;
        let state = |(number, (parts, norm)): (usize, (Vec<GpuPart>, cuda::Norm))| {
            let norm = if norm.status() == Some(Status::BadValue) {
                let value = rows[number].slice()[norm.first_bad as usize].into();
                let index = norm.first_bad;
                Err(EncodeError::NotFinite { index, value })
            } else {
                settled(&norm)
            };
            let norm = norm.map_err(|error| RowError::new(number, error))?;
            Ok(self.state_on_gpus(parts, norm))
        };
        states
            .into_iter()
            .zip(norms)
            .enumerate()
            .map(state)
            .collect()
    }

    /// Encodes rows, the longest of which has so many values, into states that follow each other, the first of which is given. Their
    /// norms.
    fn write_rows<T: Real>(
        &self,
        rows: &[Values<'_, T>],
        count: u64,
        first: &GpuPart,
    ) -> Result<Vec<cuda::Norm>, CudaError> {
        let (lane, pool) = (&first.lane, self.execution().thread_pool());
        let float = float::<T>();
        let items = count * rows.len() as u64;
        let data = lane.take(items * float.bytes())?;
        let norms = lane.take(rows.len() as u64 * NORM_BYTES)?;
        let write = |first: u64, items: &mut [T]| fill_rows(rows, count, first, items);
        lane.send(&data, 0, items, pool, write, |_| Ok(()))?;
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
        unsafe { lane.run(&[encode.launch(lane.device())]) }?;
        norms_in(&norms, rows.len())
    }

    /// A row that many blocks of threads encode.
    fn large_row<T: Real>(&self, row: Values<'_, T>) -> Result<State, EncodeError> {
        let mut states = self.take_on_gpus(1)?;
        let parts = states.pop().expect("one state was asked for");
        let landed = self.fill(&parts, row, Source::InPlace)?;
        let norm = finish_alone(&parts[0], &landed[0])?;
        Ok(self.state_on_gpus(parts, norm))
    }

    /// Sends values for parts.
    fn fill<T: Real>(
        &self,
        parts: &[GpuPart],
        row: Values<'_, T>,
        source: Source,
    ) -> Result<Vec<Landed>, CudaError> {
        let (float, pool) = (self.landing_float::<T>(), self.execution().thread_pool());
        let fill = |(part, values): (&GpuPart, &[T])| {
            let landed = Landed::new(part, values.len() as u64, float, source)?;
            landed.send(part, values, pool)?;
            Ok(landed)
        };
        let values = self.values_of_parts(row);
        parts.iter().zip(values).map(fill).collect()
    }

    /// Encodes rows where ranks, or several nodes, have to put their sums together.
    fn rows_together<T: Real>(&self, rows: &[Values<'_, T>]) -> Result<Vec<State>, RowError> {
        let begin = |(parts, row): (Vec<GpuPart>, &Values<'_, T>)| {
            let landed = self.fill(&parts, *row, Source::InPlace)?;
            Ok((parts, landed))
        };
        let begun = self.take_on_gpus(rows.len() as u64).and_then(|states| {
            let states = states.into_iter().zip(rows);
            states.map(begin).collect::<Result<Vec<_>, _>>()
        });
        let report = |(number, row): (usize, &Values<'_, T>)| match &begun {
            Ok(begun) => {
                let (parts, landed) = &begun[number];
                self.report_on_gpus(*row, parts, landed)
            }
            Err(error) => Report::refusing(error.clone().into()),
        };
        let reports: Vec<Report> = rows.iter().enumerate().map(report).collect();
        let norms = report::agree(self.plan(), &reports)?;
        let begun = begun.expect("a rank that could not begin has refused");
        let finish = |(number, ((parts, landed), norm)): (usize, ((Vec<GpuPart>, _), Norm))| {
            let written = write_all(&parts, landed, norm);
            written.map_err(|error| RowError::new(number, error.into()))?;
            Ok(self.state_on_gpus(parts, norm.value))
        };
        let begun = begun.into_iter().zip(norms).enumerate();
        let states: Result<Vec<State>, RowError> = begun.map(finish).collect();
        let failed = states.as_ref().err();
        let row = failed.map_or(0, |error| error.row);
        let agreed = self.agree_on(failed.map(|error| error.source.clone()));
        agreed.map_err(|error| RowError::new(row, error))?;
        states
    }

    /// Encodes into the memory of a state, which stays as it is where that fails.
    pub(crate) fn again_on_gpus<T: Real>(
        &self,
        row: Values<'_, T>,
        state: &mut State,
    ) -> Result<(), EncodeError> {
        let parts = state.gpu_memory_for(self.plan());
        let begun = parts.ok_or(EncodeError::OtherPlacement).and_then(|parts| {
            let landed = self.fill(parts, row, Source::Elsewhere)?;
            Ok((parts, landed))
        });
        let report = match &begun {
            Ok((parts, landed)) => self.report_on_gpus(row, parts, landed),
            Err(error) => Report::refusing(error.clone()),
        };
        let norms = report::agree(self.plan(), &[report]);
        let norm = norms.map_err(|error| error.source)?[0];
        let written = begun.and_then(|(parts, landed)| Ok(write_all(parts, landed, norm)?));
        self.agree_on(written.err())?;
        state.renew(norm.value);
        Ok(())
    }

    /// What came of writing: what failed on one rank has failed on all.
    fn agree_on(&self, failed: Option<EncodeError>) -> Result<(), EncodeError> {
        report::agree_only(self.plan(), failed)
    }

    /// What this rank has to say about a row.
    fn report_on_gpus<T: Real>(
        &self,
        row: Values<'_, T>,
        parts: &[GpuPart],
        landed: &[Landed],
    ) -> Report {
        match self.too_many(row) {
            Some(refusal) => Report::refusing(refusal),
            None => report(parts, landed, row.whole()),
        }
    }

    /// Whether values in memory of a GPU can be encoded from there: each rank has one part of the state, on that GPU.
    #[must_use]
    pub fn takes(&self, values: &Memory) -> bool {
        let is_there = |(lane, _): &(&Arc<UploadStream>, Range<u64>)| {
            Arc::ptr_eq(lane.stream(), values.stream())
        };
        let one_a_rank = self.placement().shards().len() == self.execution().ranks();
        one_a_rank && self.execution().on_gpus() && self.plan().lanes().iter().all(is_there)
    }

    /// Checks what is asked of data in the memory of a GPU.
    ///
    /// # Panics
    /// The encoder does not take values from there, or the memory has fewer.
    pub(crate) fn check_on_gpu(&self, values: &Memory, count: u64) {
        assert!(self.takes(values), "the state lies elsewhere");
        let needed = count.saturating_mul(Float::F64.bytes());
        assert!(needed <= values.bytes(), "{count} values");
    }

    /// Encodes `f64` values that are in the memory of a GPU, as [`amplitude`](Self::amplitude) does; every rank has the same.
    ///
    /// # Errors
    /// As [`amplitude`](Self::amplitude).
    ///
    /// # Panics
    /// The encoder does not [take](Self::takes) values from there, or the memory has fewer.
    pub fn amplitude_on_gpu(&self, values: &Arc<Memory>, count: u64) -> Result<State, EncodeError> {
        self.check_on_gpu(values, count);
        let landed = |part: &GpuPart| {
            let range = part.range_of(count);
            let place = (Arc::clone(values), range.start * Float::F64.bytes());
            Landed::at(part, place, count_of(&range), Float::F64, Source::Elsewhere)
        };
        let begun = match self.more_than_amplitudes(count) {
            Some(refusal) => Err(refusal),
            None => self.take_on_gpus(1).map_err(EncodeError::from),
        };
        let parts = begun.map(|mut states| states.pop().unwrap_or_default());
        let (parts, refusal) = match parts {
            Ok(parts) => (parts, None),
            Err(refusal) => (Vec::new(), Some(refusal)),
        };
        let norm = self.settle(&parts, count, refusal, landed)?;
        Ok(self.state_on_gpus(parts, norm))
    }

    /// Makes amplitudes of values that lie in the memory of parts: the norm.
    pub(crate) fn encode_landed<T: Real>(
        &self,
        parts: &[GpuPart],
        values: u64,
        refusal: Option<EncodeError>,
    ) -> Result<f64, EncodeError> {
        self.settle(parts, values, refusal, |part| {
            let end = part.range.end.min(values).max(part.range.start);
            let count = end - part.range.start;
            Landed::new(part, count, float::<T>(), Source::InPlace)
        })
    }

    /// Makes amplitudes of values that are on the GPUs, unless a rank refuses them: the norm.
    fn settle(
        &self,
        parts: &[GpuPart],
        values: u64,
        refusal: Option<EncodeError>,
        landed: impl Fn(&GpuPart) -> Result<Landed, CudaError>,
    ) -> Result<f64, EncodeError> {
        let landed = |part: &GpuPart| {
            let landed = landed(part)?;
            landed.add_up(part)?;
            Ok(landed)
        };
        let landed: Result<Vec<Landed>, EncodeError> = match refusal {
            Some(refusal) => Err(refusal),
            None => parts.iter().map(landed).collect(),
        };
        if self.is_alone() {
            let landed = landed?;
            return finish_alone(&parts[0], &landed[0]);
        }
        let report = match &landed {
            Ok(landed) => report(parts, landed, Some(values)),
            Err(error) => Report::refusing(error.clone()),
        };
        let norms = report::agree(self.plan(), &[report]);
        let norm = norms.map_err(|error| error.source)?[0];
        let written = landed.and_then(|landed| Ok(write_all(parts, landed, norm)?));
        self.agree_on(written.err())?;
        Ok(norm.value)
    }

    /// A state whose amplitudes kernels write, if no rank refuses it. They are queued before the ranks agree: also what fails there is told
    /// to all.
    pub(crate) fn made_on_gpus(
        &self,
        refusal: Option<EncodeError>,
        write: impl FnOnce(&[GpuPart]) -> Result<(), EncodeError>,
    ) -> Result<State, EncodeError> {
        let written = || {
            let mut states = self.take_on_gpus(1)?;
            let parts = states.pop().expect("one state was asked for");
            write(&parts)?;
            Ok(parts)
        };
        let parts = refusal.map_or_else(written, Err);
        report::agree_only(self.plan(), parts.as_ref().err().cloned())?;
        let parts = parts.expect("a rank that refuses has said so");
        Ok(self.state_on_gpus(parts, 1.0))
    }
}

/// Makes amplitudes of values that are one node; the norm is decided on the GPU.
fn finish_alone(part: &GpuPart, landed: &Landed) -> Result<f64, EncodeError> {
    if landed.count == 0 {
        return Err(EncodeError::Empty);
    }
    landed.decide_and_write(part)?;
    let norms = landed.norms()?;
    let norm = norms.first().copied().flatten().ok_or(EncodeError::Empty)?;
    if norm.status() == Some(Status::BadValue) {
        return Err(landed.not_finite(part, part.range.start + norm.first_bad)?);
    }
    settled(&norm)
}

/// What a rank has to say about values that are on their way.
fn report(parts: &[GpuPart], landed: &[Landed], whole: Option<u64>) -> Report {
    let sums = || {
        let mut all = Vec::new();
        for (part, landed) in parts.iter().zip(landed) {
            landed.decide_nodes(part)?;
        }
        for (part, landed) in parts.iter().zip(landed) {
            all.extend(landed.sums(part)?);
        }
        Ok::<_, EncodeError>(all)
    };
    match sums() {
        Ok(sums) => Report {
            refusal: None,
            values: landed.iter().map(|landed| landed.count).sum(),
            whole,
            sums,
        },
        Err(error) => Report::refusing(error),
    }
}

/// Queues the amplitudes of all parts.
fn write_all(parts: &[GpuPart], landed: Vec<Landed>, norm: Norm) -> Result<(), CudaError> {
    let mut both = parts.iter().zip(landed);
    both.try_for_each(|(part, mut landed)| landed.write(part, norm))
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
