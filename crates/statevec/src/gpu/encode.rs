//! Encoding on GPUs. Data goes through pinned memory, and the sums over a piece are queued right behind its copy.
//!
//! Values land where the amplitudes go, so that no memory is needed besides: in the first half of it, from where they are expanded, or,
//! values of 8 bytes for amplitudes of 8 bytes, each in its place. Where nobody else has to be asked, the norm is decided on the GPU and the
//! amplitudes are written without waiting for the host; else ranks exchange sums, and the host sends the norm.

use std::ops::Range;
use std::sync::Arc;

use cuda::{
    Address, CudaError, Data, Encode, Float, InPlace, Launch, Memory, Need, ROW_VALUES, Rows,
    Squares, Status, scratch,
};

use super::{GpuPart, float, stride};
use crate::complex::{Complex, Real};
use crate::encode::Values;
use crate::norm::{Norm, Sums};
use crate::report::{self, Report};
use crate::state::{Parts, State};
use crate::stream::Divisor;
use crate::team::Team;
use crate::tree::{self, Node};
use crate::{EncodeError, Encoder, Precision, RowError};

/// How many bytes a norm has on the GPU.
const NORM_BYTES: u64 = 8 * cuda::Norm::WORDS as u64;

/// Where values lie until they are amplitudes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    /// In the memory of the amplitudes.
    InPlace,
    /// In memory of their own: what the amplitudes are now may be needed.
    Elsewhere,
}

/// Values for a part on a GPU, and what is added up over them.
#[derive(Debug)]
pub(crate) struct Landed {
    source: Source,
    memory: Arc<Memory>,
    offset: u64,
    float: Float,
    count: u64,
    /// The nodes of the part. One without values has nothing to add up.
    nodes: Vec<(Node, Option<Squares>)>,
    /// A norm for each node, and then room for sums.
    sums: Memory,
}

impl Landed {
    /// The place for so many values for a part.
    pub(crate) fn new(
        part: &GpuPart,
        count: u64,
        float: Float,
        source: Source,
    ) -> Result<Self, CudaError> {
        let (memory, offset) = match source {
            Source::InPlace => (Arc::clone(&part.memory), part.offset),
            Source::Elsewhere => (Arc::new(part.lane.take(count * float.bytes())?), 0),
        };
        let nodes = tree::nodes(part.range.clone());
        let values = |node: &Node| clipped(node, part.range.start, count);
        let room: u64 = nodes
            .iter()
            .map(|node| scratch(count_of(&values(node))))
            .sum();
        let sums = part.lane.take(nodes.len() as u64 * NORM_BYTES + 8 * room)?;
        let mut place = sums.address() + nodes.len() as u64 * NORM_BYTES;
        let mut squares = |(number, node): (usize, Node)| {
            let values = values(&node);
            let squares = Squares {
                data: Data {
                    values: memory.address() + offset + values.start * float.bytes(),
                    count: count_of(&values),
                    float,
                },
                scratch: place,
                norm: sums.address() + number as u64 * NORM_BYTES,
            };
            place += 8 * scratch(squares.data.count);
            (node, (squares.data.count > 0).then_some(squares))
        };
        let nodes = nodes.into_iter().enumerate().map(&mut squares).collect();
        Ok(Self {
            source,
            memory,
            offset,
            float,
            count,
            nodes,
            sums,
        })
    }

    /// Sends the values, and queues their squares behind them.
    fn send<T: Real>(&self, part: &GpuPart, values: &[T], team: &Team) -> Result<(), CudaError> {
        match self.float {
            Float::F32 => self.send_as::<T, f32>(part, values, team),
            Float::F64 => self.send_as::<T, f64>(part, values, team),
        }
    }

    fn send_as<T: Real, L: Real>(
        &self,
        part: &GpuPart,
        values: &[T],
        team: &Team,
    ) -> Result<(), CudaError> {
        let lane = &part.lane;
        for (node, squares) in &self.nodes {
            let Some(squares) = squares else { continue };
            let range = clipped(node, part.range.start, self.count);
            let values = &values[range.start as usize..range.end as usize];
            let offset = self.offset + range.start * self.float.bytes();
            // SAFETY: what the launch names is the room for sums of this.
            unsafe { lane.run(&[squares.begin()]) }?;
            let write = |first: u64, items: &mut [L]| {
                let values = &values[first as usize..];
                let round = |(to, from): (&mut L, &T)| *to = L::round((*from).into());
                items.iter_mut().zip(values).for_each(round);
            };
            lane.send(
                &self.memory,
                offset,
                count_of(&range),
                team,
                write,
                |piece| {
                    // SAFETY: the values of the piece are queued, and the sums have room in memory of this.
                    unsafe { lane.run(&[squares.of(piece, lane.device())]) }
                },
            )?;
        }
        Ok(())
    }

    /// Queues the squares of values that are there.
    pub(crate) fn add_up(&self, part: &GpuPart) -> Result<(), CudaError> {
        let all = |squares: &Squares| {
            let all = 0..squares.data.count;
            [squares.begin(), squares.of(all, part.lane.device())]
        };
        let launches: Vec<Launch> = self.squares().flat_map(all).collect();
        // SAFETY: the values and the room for sums are memory of this.
        unsafe { part.lane.run(&launches) }
    }

    fn squares(&self) -> impl Iterator<Item = &Squares> {
        self.nodes
            .iter()
            .filter_map(|(_, squares)| squares.as_ref())
    }

    /// Queues what ends with the sums of each node.
    fn decide_nodes(&self, part: &GpuPart) -> Result<(), CudaError> {
        let device = part.lane.device();
        let launches: Vec<Launch> = self
            .squares()
            .flat_map(|squares| squares.decide_node(device))
            .collect();
        // SAFETY: as in `add_up`.
        unsafe { part.lane.run(&launches) }
    }

    /// Queues the norm of values that are one node, and then their amplitudes.
    fn decide_and_write(&self, part: &GpuPart) -> Result<(), CudaError> {
        let mut launches: Vec<Launch> = self
            .squares()
            .flat_map(|squares| squares.decide(part.lane.device()))
            .collect();
        launches.extend(self.writes(part));
        // SAFETY: as in `add_up`; the amplitudes have the memory of their part.
        unsafe { part.lane.run(&launches) }
    }

    /// Sends the norm, and queues the amplitudes.
    fn write(&mut self, part: &GpuPart, norm: Norm) -> Result<(), CudaError> {
        let Divisor { scale, norm } = norm.divisor;
        self.sums.put(&cuda::Norm::decided(scale, norm).words())?;
        // SAFETY: as in `decide_and_write`.
        unsafe { part.lane.run(&self.writes(part)) }
    }

    /// The launches that write the amplitudes; the first norm is the one that counts.
    fn writes(&self, part: &GpuPart) -> Vec<Launch> {
        let (target, device) = (part.target(), part.lane.device());
        let (scratch, norm): (Address, Address) = (self.sums.address(), self.sums.address());
        let expands = self.source == Source::InPlace && self.float == target.float;
        if expands && self.count > 0 {
            let in_place = InPlace {
                values: self.count,
                target,
                scratch,
                norm,
            };
            return in_place.expand(device);
        }
        let data = Data {
            values: self.memory.address() + self.offset,
            count: self.count,
            float: self.float,
        };
        let encode = Encode {
            data,
            target,
            scratch,
            norm,
        };
        vec![encode.write(device)]
    }

    /// What came out for each node; waits for it. Nodes without values have none.
    fn norms(&self) -> Result<Vec<Option<cuda::Norm>>, CudaError> {
        let norms = norms_in(&self.sums, self.nodes.len())?.into_iter();
        let nodes = self.nodes.iter().zip(norms);
        Ok(nodes
            .map(|((_, squares), norm)| squares.is_some().then_some(norm))
            .collect())
    }

    /// The refusal of the first value that is not finite.
    fn not_finite(&self, part: &GpuPart, index: u64) -> Result<EncodeError, CudaError> {
        let place = self.offset + (index - part.range.start) * self.float.bytes();
        let value = match self.float {
            Float::F32 => {
                let mut value = [0f32];
                self.memory.get_at(place, &mut value)?;
                value[0].into()
            }
            Float::F64 => {
                let mut value = [0f64];
                self.memory.get_at(place, &mut value)?;
                value[0]
            }
        };
        Ok(EncodeError::NotFinite { index, value })
    }

    /// The sums of the nodes.
    fn sums(&self, part: &GpuPart) -> Result<Vec<Sums>, EncodeError> {
        let norms = self.norms()?;
        for ((node, _), norm) in self.nodes.iter().zip(&norms) {
            if let Some(norm) = norm.filter(|norm| norm.status() == Some(Status::BadValue)) {
                return Err(self.not_finite(part, node.start + norm.first_bad)?);
            }
        }
        Ok(norms.iter().map(of_node).collect())
    }
}

/// The sums of a node.
fn of_node(norm: &Option<cuda::Norm>) -> Sums {
    let Some(norm) = norm else {
        return Sums::default();
    };
    let other = |need| {
        if norm.need() == Some(need) {
            norm.divisor
        } else {
            0.0
        }
    };
    Sums {
        plain: norm.value,
        large: other(Need::Large),
        small: other(Need::Small),
    }
}

/// Which of so many values for a part from index `start` on are those of a node.
fn clipped(node: &Node, start: u64, count: u64) -> Range<u64> {
    let first = (node.start - start).min(count);
    first..(node.start - start + node.size).min(count)
}

fn count_of(range: &Range<u64>) -> u64 {
    range.end - range.start
}

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
        let (places, precision) = (self.plan().lanes(), self.precision());
        for (lane, _) in &places {
            let on_lane = places.iter().filter(|(other, _)| Arc::ptr_eq(lane, other));
            let bytes: u64 = on_lane.map(|(_, range)| stride(range, precision)).sum();
            lane.check_memory(bytes.saturating_mul(states))?;
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
        let states = self.take_on_gpus(rows.len() as u64).map_err(first)?;
        let norms = self.write_rows(rows, &states[0][0]).map_err(first)?;
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

    /// Encodes rows into states that follow each other, the first of which is given. Their norms.
    fn write_rows<T: Real>(
        &self,
        rows: &[Values<'_, T>],
        first: &GpuPart,
    ) -> Result<Vec<cuda::Norm>, CudaError> {
        let (lane, team) = (&first.lane, self.execution().team());
        let lens = rows.iter().map(|row| row.slice().len() as u64);
        let (count, float) = (lens.max().unwrap_or(0), float::<T>());
        let items = count * rows.len() as u64;
        let data = lane.take(items * float.bytes())?;
        let norms = lane.take(rows.len() as u64 * NORM_BYTES)?;
        let write = |first: u64, items: &mut [T]| fill_rows(rows, count, first, items);
        lane.send(&data, 0, items, team, write, |_| Ok(()))?;
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
        let (float, team) = (self.landing_float::<T>(), self.execution().team());
        let fill = |(part, values): (&GpuPart, &[T])| {
            let landed = Landed::new(part, values.len() as u64, float, source)?;
            landed.send(part, values, team)?;
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
        begun
            .into_iter()
            .zip(norms)
            .enumerate()
            .map(finish)
            .collect()
    }

    /// Encodes into the memory of a state, which stays as it is where that fails.
    pub(crate) fn again_on_gpus<T: Real>(
        &self,
        row: Values<'_, T>,
        state: &mut State,
    ) -> Result<(), EncodeError> {
        let parts = state.gpu_memory_for(self.plan());
        let begun = match parts {
            Some(parts) => {
                let landed = self.fill(parts, row, Source::Elsewhere);
                landed.map_err(EncodeError::from)
            }
            None => Err(EncodeError::OtherPlacement),
        };
        let report = match (parts, &begun) {
            (Some(parts), Ok(landed)) => self.report_on_gpus(row, parts, landed),
            (_, Err(error)) => Report::refusing(error.clone()),
            (None, Ok(_)) => Report::refusing(EncodeError::OtherPlacement),
        };
        let norms = report::agree(self.plan(), &[report]);
        let norm = norms.map_err(|error| error.source)?[0];
        if let (Some(parts), Ok(landed)) = (parts, begun) {
            write_all(parts, landed, norm)?;
        }
        state.renew(norm.value);
        Ok(())
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

    /// Makes amplitudes of values that lie in the memory of parts: the norm.
    pub(crate) fn encode_landed<T: Real>(
        &self,
        parts: &[GpuPart],
        values: u64,
        refusal: Option<EncodeError>,
    ) -> Result<f64, EncodeError> {
        let landed = |part: &GpuPart| {
            let end = part.range.end.min(values).max(part.range.start);
            let landed = Landed::new(part, end - part.range.start, float::<T>(), Source::InPlace)?;
            landed.add_up(part)?;
            Ok(landed)
        };
        let landed: Result<Vec<Landed>, EncodeError> = match refusal {
            Some(refusal) => Err(refusal),
            None => parts.iter().map(landed).collect(),
        };
        if self.is_alone() {
            return finish_alone(&parts[0], &landed?[0]);
        }
        let report = match &landed {
            Ok(landed) => report(parts, landed, Some(values)),
            Err(error) => Report::refusing(error.clone()),
        };
        let norms = report::agree(self.plan(), &[report]);
        let norm = norms.map_err(|error| error.source)?[0];
        write_all(parts, landed?, norm)?;
        Ok(norm.value)
    }

    /// A state whose amplitudes kernels or the host write, if no rank refuses it.
    pub(crate) fn made_on_gpus(
        &self,
        refusal: Option<EncodeError>,
        write: impl FnOnce(&[GpuPart]) -> Result<(), CudaError>,
    ) -> Result<State, EncodeError> {
        let taken = match refusal {
            Some(refusal) => Err(refusal),
            None => self.take_on_gpus(1).map_err(EncodeError::from),
        };
        report::agree_only(self.plan(), taken.as_ref().err().cloned())?;
        let mut states = taken.expect("a rank that refuses has said so");
        let parts = states.pop().expect("one state was asked for");
        write(&parts)?;
        Ok(self.state_on_gpus(parts, 1.0))
    }
}

/// Makes amplitudes of values that are one node; the norm is decided on the GPU.
fn finish_alone(part: &GpuPart, landed: &Landed) -> Result<f64, EncodeError> {
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

/// So many norms at the beginning of memory; waits for them.
fn norms_in(memory: &Memory, count: usize) -> Result<Vec<cuda::Norm>, CudaError> {
    let mut words = vec![0; count * cuda::Norm::WORDS];
    memory.get(&mut words)?;
    let (norms, _) = words.as_chunks();
    let norms = norms.iter().map(|words| cuda::Norm::of_words(*words));
    Ok(norms.collect())
}

impl GpuPart {
    /// Writes a product state: sine and cosine for each qubit.
    pub(crate) fn write_product(&self, sines_and_cosines: &[(f64, f64)]) -> Result<(), CudaError> {
        let (lane, product) = (&self.lane, cuda::Product::new(sines_and_cosines));
        let (table, factors) = (bytes_of(&product.table), bytes_of(&product.factors));
        let (mut table, mut factors) = (lane.take(table)?, lane.take(factors)?);
        table.put(&product.table)?;
        factors.put(&product.factors)?;
        let (target, start) = (self.target(), self.range.start);
        let launch = product.launch(
            &target,
            start,
            table.address(),
            factors.address(),
            lane.device(),
        );
        // SAFETY: the amplitudes have the memory of this part, and what is read goes back through the same queue.
        unsafe { lane.run(&[launch]) }
    }

    /// Writes zeros, and a one at an index.
    pub(crate) fn write_basis(&self, index: u64) -> Result<(), CudaError> {
        let launch = cuda::basis(&self.target(), self.range.start, index, self.lane.device());
        // SAFETY: the amplitudes have the memory of this part.
        unsafe { self.lane.run(&[launch]) }
    }

    /// Writes amplitudes that the host makes: `write(index, amplitudes)` those from an index on, in any order.
    pub(crate) fn write<O: Real>(
        &self,
        team: &Team,
        write: impl Fn(u64, &mut [Complex<O>]) + Sync,
    ) -> Result<(), CudaError> {
        let (start, len) = (self.range.start, self.len());
        let write = |first: u64, amplitudes: &mut [_]| write(start + first, amplitudes);
        let sent = |_| Ok(());
        self.lane
            .send(&self.memory, self.offset, len, team, write, sent)
    }

    /// Puts values into the first half of the memory: `write(indices, values)` makes those of some indices, in their order.
    pub(crate) fn put<T: Real>(
        &self,
        values: u64,
        mut write: impl FnMut(Range<u64>, &mut [T]),
    ) -> Result<(), CudaError> {
        let (start, sent) = (self.range.start, |_| Ok(()));
        let write = |piece: Range<u64>, values: &mut [T]| {
            write(start + piece.start..start + piece.end, values);
        };
        let (memory, offset) = (&self.memory, self.offset);
        self.lane.send_in_order(memory, offset, values, write, sent)
    }
}

fn bytes_of<T>(items: &[T]) -> u64 {
    size_of_val(items) as u64
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

    #[test]
    fn values_are_shared_out_among_nodes() {
        let node = |start, size| Node { start, size };
        assert_eq!(clipped(&node(8, 4), 6, 100), 2..6);
        assert_eq!(clipped(&node(8, 4), 6, 3), 2..3);
        assert_eq!(clipped(&node(8, 4), 6, 2), 2..2);
        assert_eq!(clipped(&node(8, 4), 6, 0), 0..0);
    }
}
