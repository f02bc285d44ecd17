//! From data to amplitudes.
//!
//! An [`Encoder`] is a placement with the ranks that it is for. Data is read twice and amplitudes are written once: the first
//! reading validates and adds up squares, in one pass, for a sum of squares is finite only if all values are. Then ranks exchange
//! sums, once, and each writes its own amplitudes. A batch of rows takes the same three steps once for all rows.

use std::ops::Range;
use std::sync::Arc;

use compute::parallel::{self, PIECE};
use compute::tree::Node;
use compute::{Buffer, Estimate, Execution, MemoryError};
use twox_hash::XxHash3_64;

use crate::complex::{Complex, Precision, Real};
use crate::error::{EncodeError, RowError};
use crate::landing::Landing;
use crate::norm::{Divisor, Norm, Sums};
use crate::placement::{Placement, PlacementError, Request};
use crate::plan::Plan;
use crate::report::{self, Report};
use crate::state::{Part, Parts, State};
use crate::stream;
use crate::values::Values;

/// Encodes data as amplitudes of `2^qubits` in double precision, on this machine: amplitude `i` is `values[i]` divided by the norm,
/// with imaginary part zero, and zero past the end of the data. [`Encoder`] does the same for other precisions and many devices.
///
/// Squares that would overflow or vanish are avoided by scaling with a power of two, which changes no digit; data that needs
/// none is not scaled.
///
/// ```
/// let state = statevec::encode(&[3.0, -4.0], 2)?;
/// assert_eq!(state.norm(), 5.0);
/// assert_eq!(state.amplitude(1)?.re, -0.8);
/// assert_eq!(state.len(), 4);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// There are no qubits or too many, there is no data or too much, a value is not finite, all are zero, or the memory does not
/// suffice.
pub fn encode<T: Real>(values: &[T], qubits: u32) -> Result<State, EncodeError> {
    Encoder::new(&Execution::alone(), Request::new(qubits))?.amplitude(values)
}

/// Encodes each row of data on its own; see [`encode`].
///
/// # Errors
/// The first row that cannot be encoded, with its number.
pub fn encode_rows<T: Real, R: AsRef<[T]>>(
    rows: &[R],
    qubits: u32,
) -> Result<Vec<State>, RowError> {
    Encoder::new(&Execution::alone(), Request::new(qubits))
        .map_err(|error| RowError::new(0, error.into()))?
        .rows(rows)
}

/// Makes states of one kind: so many qubits, in one precision, laid over the devices of an execution in one way.
///
/// All ranks call the same methods in the same order, as with the collective calls that these make: one for each state, or
/// one for each batch. Every rank gets the same error.
///
/// ```
/// use compute::Execution;
/// use statevec::{Encoder, Precision, Request};
///
/// let encoder = Encoder::new(&Execution::alone(), Request::new(2).precise(Precision::Complex64))?;
/// let state = encoder.amplitude(&[3.0f32, 4.0])?;
/// assert_eq!(state.amplitude(0)?.re, f64::from(0.6f32));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Encoder {
    plan: Arc<Plan>,
}

impl Encoder {
    /// An encoder for the states of a request.
    ///
    /// # Errors
    /// They cannot be laid over the devices; see [`Placement::new`].
    pub fn new(execution: &Execution, request: Request) -> Result<Self, PlacementError> {
        let placement = Placement::new(request, execution.mesh())?;
        Ok(Self {
            plan: Arc::new(Plan::new(execution.clone(), placement)),
        })
    }

    /// The same encoder, which also compares these values on all ranks: where those of a rank differ in a bit from rank 0's, all ranks refuse
    /// what they encode with [`EncodeError::OtherData`]. Without it, ranks only see what they need of data that is to be the same everywhere.
    ///
    /// All ranks call this, or none; it reads all values.
    #[must_use]
    pub fn comparing<T: Real>(mut self, values: &[T]) -> Self {
        if self.execution().ranks() > 1 {
            let hash = XxHash3_64::oneshot(bytemuck::cast_slice(values));
            Arc::make_mut(&mut self.plan).hash = hash;
        }
        self
    }

    /// Where the amplitudes go.
    #[must_use]
    pub fn placement(&self) -> &Placement {
        &self.plan.placement
    }

    /// Who computes.
    #[must_use]
    pub fn execution(&self) -> &Execution {
        &self.plan.execution
    }

    /// How many amplitudes this rank holds, and so how many values [`Values::Own`] may have.
    #[must_use]
    pub fn held(&self) -> u64 {
        self.plan.held()
    }

    pub(crate) fn plan(&self) -> &Arc<Plan> {
        &self.plan
    }

    /// The memory that this rank needs to encode as many values of type `T` in all.
    #[must_use]
    pub fn estimate<T: Real>(&self, values: u64) -> Estimate {
        let held = self.plan.held();
        Estimate {
            input: values.min(held).saturating_mul(size_of::<T>() as u64),
            output: held.saturating_mul(self.precision().bytes()),
            staging: 0,
        }
    }

    pub(crate) fn precision(&self) -> Precision {
        self.placement().request().precision
    }

    /// Encodes data as amplitudes: amplitude `i` is value `i` divided by the norm of all values, zero past the end.
    ///
    /// # Errors
    /// There is no data or too much, a value is not finite, all are zero, the memory does not suffice, or ranks do not agree.
    pub fn amplitude<'a, T: Real>(
        &self,
        values: impl Into<Values<'a, T>>,
    ) -> Result<State, EncodeError> {
        let states = self.batch(&[values.into()]);
        let mut states = states.map_err(|error| error.source)?;
        Ok(states.pop().expect("one row gives one state"))
    }

    /// The same into the memory of a state that is not needed any more. After an error that state is as it was, unless it is a GPU that failed
    /// while amplitudes were written.
    ///
    /// # Errors
    /// As [`amplitude`](Self::amplitude), or the state is of another kind.
    pub fn amplitude_into<'a, T: Real>(
        &self,
        values: impl Into<Values<'a, T>>,
        state: &mut State,
    ) -> Result<(), EncodeError> {
        let values = values.into();
        match self.precision() {
            _ if self.execution().on_gpus() => self.again_on_gpus(values, state),
            Precision::Complex64 => self.again::<T, f32>(values, state),
            Precision::Complex128 => self.again::<T, f64>(values, state),
        }
    }

    /// Encodes many rows, with one collective call for all of them.
    ///
    /// # Errors
    /// The first row that cannot be encoded, with its number. No row is encoded then.
    pub fn rows<T: Real, R: AsRef<[T]>>(&self, rows: &[R]) -> Result<Vec<State>, RowError> {
        let rows: Vec<Values<'_, T>> = rows.iter().map(|row| row.as_ref().into()).collect();
        self.batch(&rows)
    }

    /// Encodes a stream of blocks of rows, a block at a time. Rows are counted through the whole stream. The stream ends after an
    /// error.
    pub fn stream<T: Real, R: AsRef<[T]>, B: AsRef<[R]>>(
        &self,
        blocks: impl IntoIterator<Item = B>,
    ) -> impl Iterator<Item = Result<Vec<State>, RowError>> {
        let mut blocks = blocks.into_iter();
        let mut first = 0;
        let mut failed = false;
        std::iter::from_fn(move || {
            let block = blocks.next().filter(|_| !failed)?;
            let states = self
                .rows(block.as_ref())
                .map_err(|error| error.after(first));
            first += block.as_ref().len();
            failed = states.is_err();
            Some(states)
        })
    }

    /// Memory of a state for so many values in all, into which the values can be put before they are encoded where they lie.
    /// This is a collective call, and encoding them is another.
    ///
    /// # Errors
    /// There are more values than amplitudes, or the memory does not suffice; all ranks get that error.
    pub fn landing<T: Real>(&self, values: u64) -> Result<Landing<T>, EncodeError> {
        Landing::new(self, values, None)
    }

    /// The same in the memory of a state that is not needed any more.
    ///
    /// # Errors
    /// There are more values than amplitudes, or the state is of another kind; all ranks get that error.
    pub fn landing_in<T: Real>(
        &self,
        state: State,
        values: u64,
    ) -> Result<Landing<T>, EncodeError> {
        Landing::new(self, values, Some(state))
    }

    /// Encodes rows, in the precision of this encoder.
    fn batch<T: Real>(&self, rows: &[Values<'_, T>]) -> Result<Vec<State>, RowError> {
        match self.precision() {
            _ if self.execution().on_gpus() => self.fresh_on_gpus(rows),
            Precision::Complex64 => self.fresh::<T, f32>(rows),
            Precision::Complex128 => self.fresh::<T, f64>(rows),
        }
    }

    fn fresh<T: Real, O: Real>(&self, rows: &[Values<'_, T>]) -> Result<Vec<State>, RowError> {
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        // The memory is taken first, so that a rank without it can still say so to the others. Untouched, it costs nothing.
        let taken = self.take::<O>(rows.len() as u64, 0);
        let refusal = taken.as_ref().err().copied().map(EncodeError::Memory);
        let norms = self.norms(rows, refusal)?;
        let mut states = taken.expect("a rank without memory has refused");
        let with_memory = rows.iter().zip(&mut states).zip(&norms);
        let pieces = with_memory.flat_map(|((row, parts), norm)| {
            pieces(*row, parts, norm.divisor, |part| part.amplitudes.is_used())
        });
        self.write(pieces.collect());
        let states = states.into_iter().zip(norms);
        Ok(states
            .map(|(parts, norm)| State::new(self.plan.clone(), Parts::new(parts), norm.value))
            .collect())
    }

    fn again<T: Real, O: Real>(
        &self,
        values: Values<'_, T>,
        state: &mut State,
    ) -> Result<(), EncodeError> {
        let parts = state.memory_for::<O>(&self.plan);
        let refusal = parts.is_none().then_some(EncodeError::OtherPlacement);
        let norms = self.norms(&[values], refusal);
        let norm = norms.map_err(|error| error.source)?[0];
        let parts = parts.expect("a rank with another state has refused");
        self.write(pieces(values, parts, norm.divisor, |_| true).collect());
        state.renew(norm.value);
        Ok(())
    }

    /// Validates rows and adds up their squares, with one collective call.
    fn norms<T: Real>(
        &self,
        rows: &[Values<'_, T>],
        refusal: Option<EncodeError>,
    ) -> Result<Vec<Norm>, RowError> {
        let mut reports = self.reports(rows);
        if refusal.is_some() {
            reports[0].refusal = refusal;
        }
        report::agree(&self.plan, &reports)
    }

    /// What this rank has to say about each row.
    fn reports<T: Real>(&self, rows: &[Values<'_, T>]) -> Vec<Report> {
        let slices: Vec<&[T]> = rows.iter().flat_map(|row| self.slices(*row)).collect();
        let sums = Sums::of(self.execution().thread_pool(), &slices);
        let nodes = self.plan.own_nodes().len();
        let report = |(number, row): (usize, &Values<'_, T>)| {
            let own = number * nodes..(number + 1) * nodes;
            Report {
                refusal: self.refusal(*row, &slices[own.clone()], &sums[own.clone()]),
                values: slices[own.clone()]
                    .iter()
                    .map(|slice| slice.len() as u64)
                    .sum(),
                whole: row.whole(),
                sums: sums[own].to_vec(),
            }
        };
        rows.iter().enumerate().map(report).collect()
    }

    /// The values for each of this rank's nodes.
    fn slices<'a, T>(&self, row: Values<'a, T>) -> Vec<&'a [T]> {
        let mut held = 0;
        let of_node = |node: &Node| {
            let slice = row.of(node.range(), held);
            held += node.size;
            slice
        };
        self.plan.own_nodes().iter().map(of_node).collect()
    }

    /// Why this rank refuses a row.
    fn refusal<T: Real>(
        &self,
        row: Values<'_, T>,
        slices: &[&[T]],
        sums: &[Sums],
    ) -> Option<EncodeError> {
        self.too_many(row)
            .or_else(|| first_bad(self.plan.own_nodes(), slices, sums))
    }

    /// The refusal of more values than there is room for.
    pub(crate) fn too_many<T>(&self, row: Values<'_, T>) -> Option<EncodeError> {
        let values = row.slice().len() as u64;
        match row {
            Values::Whole(_) => self.more_than_amplitudes(values),
            Values::Own(_) if values > self.held() => Some(EncodeError::TooManyOnRank {
                rank: self.execution().rank(),
                values,
                amplitudes: self.held(),
            }),
            _ => None,
        }
    }

    /// The refusal of so many values for the whole state, if these are too many.
    pub(crate) fn more_than_amplitudes(&self, values: u64) -> Option<EncodeError> {
        let amplitudes = self.placement().len();
        (values > amplitudes).then_some(EncodeError::TooManyValues { values, amplitudes })
    }

    /// The values for each part of this rank.
    pub(crate) fn values_of_parts<'a, T>(&self, row: Values<'a, T>) -> Vec<&'a [T]> {
        let mut held = 0;
        let of_range = |range: Range<u64>| {
            let values = row.of(range.clone(), held);
            held += range.end - range.start;
            values
        };
        self.plan.ranges().into_iter().map(of_range).collect()
    }

    /// The memory for so many states of this rank, and `staging` bytes besides, after a check. It is zeros, or used.
    pub(crate) fn take<O: Real>(
        &self,
        states: u64,
        staging: u64,
    ) -> Result<Vec<Vec<Part<O>>>, MemoryError> {
        let ranges = self.plan.ranges();
        let state = self.held().saturating_mul(size_of::<Complex<O>>() as u64);
        let estimate = Estimate {
            input: 0,
            output: state.saturating_mul(states),
            staging,
        };
        self.execution().check_memory(estimate)?;
        let part = |range: &Range<u64>| {
            Ok(Part {
                range: range.clone(),
                amplitudes: Buffer::take(range.end - range.start, self.execution().memory_pool())?,
            })
        };
        (0..states)
            .map(|_| ranges.iter().map(part).collect())
            .collect()
    }

    /// Writes pieces.
    fn write<I: Real, O: Real>(&self, pieces: Vec<Piece<'_, I, O>>) {
        let items = pieces.iter().map(|piece| piece.amplitudes.len()).sum();
        let bytes = items * size_of::<Complex<O>>();
        parallel::for_each(
            self.execution().thread_pool(),
            items,
            pieces.into_iter(),
            |piece| {
                piece.write(bytes);
            },
        );
    }
}

/// Values and the amplitudes that they become; without values, amplitudes that become zero.
pub(crate) struct Piece<'a, I, O> {
    pub(crate) values: &'a [I],
    pub(crate) amplitudes: &'a mut [Complex<O>],
    pub(crate) divisor: Divisor,
}

impl<I: Real, O: Real> Piece<'_, I, O> {
    /// Writes the amplitudes, which are a part of `bytes` that are written one after another.
    pub(crate) fn write(self, bytes: usize) {
        if self.values.is_empty() {
            self.amplitudes.fill(Complex::ZERO);
        } else {
            stream::write(self.values, self.amplitudes, self.divisor, bytes);
        }
    }
}

/// The pieces of a state: those with data, and those past the data in parts where the memory may be other than zero.
fn pieces<'a, I: Real, O: Real>(
    row: Values<'a, I>,
    parts: &'a mut [Part<O>],
    divisor: Divisor,
    used: impl Fn(&Part<O>) -> bool,
) -> impl Iterator<Item = Piece<'a, I, O>> {
    with_values(row, parts).flat_map(move |(values, part)| {
        let used = used(part);
        let (data, rest) = part.amplitudes.split_at_mut(values.len());
        let rest = if used { rest } else { &mut [] };
        let data = values.chunks(PIECE).zip(data.chunks_mut(PIECE));
        let rest = rest.chunks_mut(PIECE).map(|zeros| (&[][..], zeros));
        data.chain(rest).map(move |(values, amplitudes)| Piece {
            values,
            amplitudes,
            divisor,
        })
    })
}

/// The parts of a state with the values for each.
fn with_values<'a, I, O: Real>(
    row: Values<'a, I>,
    parts: &'a mut [Part<O>],
) -> impl Iterator<Item = (&'a [I], &'a mut Part<O>)> {
    let mut held = 0;
    parts.iter_mut().map(move |part| {
        let values = row.of(part.range.clone(), held);
        held += part.len();
        (values, part)
    })
}

/// The first value that is not finite. Only a sum that is not finite can have one.
pub(crate) fn first_bad<T: Real>(
    nodes: &[Node],
    slices: &[&[T]],
    sums: &[Sums],
) -> Option<EncodeError> {
    let suspicious = nodes.iter().zip(slices).zip(sums);
    suspicious
        .filter(|(_, sums)| sums.is_suspicious())
        .find_map(|((node, slice), _)| {
            let bad = |value: &T| !Into::<f64>::into(*value).is_finite();
            let place = slice.iter().position(bad)?;
            Some(EncodeError::NotFinite {
                index: node.start + place as u64,
                value: slice[place].into(),
            })
        })
}
