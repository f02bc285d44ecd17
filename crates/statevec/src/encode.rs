//! From data to amplitudes.
//!
//! An [`Encoder`] is a placement with the ranks that it is for. A backend, on the host or on GPUs, does the encoding.

use std::sync::Arc;

use compute::{Estimate, Execution};
use twox_hash::XxHash3_64;

use crate::backend::{Backend, Encoded};
use crate::complex::{Precision, Real};
use crate::error::{EncodeError, RowError};
use crate::parts::Parts;
use crate::placement::{Placement, PlacementError, Request};
use crate::plan::Plan;
use crate::state::State;
use crate::values::Values;

/// Encodes data as amplitudes of `2^qubits` in double precision, on this machine: amplitude `i` is `values[i]` divided
/// by the norm, with imaginary part zero, and zero past the end of the data. [`Encoder`] does the same for other
/// precisions and many devices.
///
/// Squares that would overflow or vanish are avoided by scaling with a power of two, which changes no digit; data that
/// needs none is not scaled.
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
/// There are no qubits or too many, there is no data or too much, a value is not finite, all are zero, or the memory
/// does not suffice.
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

/// Makes states of one kind: of one number of qubits and one precision, placed on the devices of an execution in one
/// way.
///
/// All ranks call the same methods in the same order, as with the collective calls that these make: one for each state,
/// or one for each batch. Every rank gets the same error.
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

    /// The same encoder, which also compares these values on all ranks: where a rank's values differ in a bit from rank
    /// 0's, encoding fails on all ranks with [`EncodeError::OtherData`]. Without this, ranks do not notice all
    /// differences in data that should be the same everywhere.
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

    /// The placement of the amplitudes.
    #[must_use]
    pub fn placement(&self) -> &Placement {
        &self.plan.placement
    }

    /// The ranks, threads and devices that compute.
    #[must_use]
    pub fn execution(&self) -> &Execution {
        &self.plan.execution
    }

    /// The number of amplitudes that this rank holds, which is also the maximum length of [`Values::Own`].
    #[must_use]
    pub fn held(&self) -> u64 {
        self.plan.held()
    }

    pub(crate) fn plan(&self) -> &Arc<Plan> {
        &self.plan
    }

    /// The memory that this rank needs to encode `values` values of type `T`, counted over all ranks.
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
        self.plan.precision()
    }

    /// Encodes data as amplitudes: amplitude `i` is value `i` divided by the norm of all values, zero past the end.
    ///
    /// # Errors
    /// There is no data or too much, a value is not finite, all are zero, the memory does not suffice, or ranks do not
    /// agree.
    pub fn amplitude<'a, T: Real>(
        &self,
        values: impl Into<Values<'a, T>>,
    ) -> Result<State, EncodeError> {
        let states = self.batch(&[values.into()]);
        let mut states = states.map_err(|error| error.source)?;
        Ok(states.pop().expect("one row gives one state"))
    }

    /// The same into the memory of a state that is not needed any more. After an error that state is unchanged, unless
    /// a GPU failed while it wrote amplitudes.
    ///
    /// # Errors
    /// As [`amplitude`](Self::amplitude), or the state is of another kind.
    pub fn amplitude_into<'a, T: Real>(
        &self,
        values: impl Into<Values<'a, T>>,
        state: &mut State,
    ) -> Result<(), EncodeError> {
        let memory = state.memory_for(&self.plan);
        let norm = Parts::encode_again(&self.plan, values.into(), memory)?;
        state.renew(norm);
        Ok(())
    }

    /// Encodes many rows, with one collective call for all of them.
    ///
    /// # Errors
    /// The first row that cannot be encoded, with its number. No row is encoded then.
    pub fn rows<T: Real, R: AsRef<[T]>>(&self, rows: &[R]) -> Result<Vec<State>, RowError> {
        let rows: Vec<Values<'_, T>> = rows.iter().map(|row| row.as_ref().into()).collect();
        self.batch(&rows)
    }

    /// Encodes a stream of blocks of rows, a block at a time. Rows are counted through the whole stream. The stream
    /// ends after an error.
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

    /// Encodes rows.
    fn batch<T: Real>(&self, rows: &[Values<'_, T>]) -> Result<Vec<State>, RowError> {
        let states = Parts::encode(&self.plan, rows)?.into_iter();
        Ok(states
            .map(|Encoded { parts, norm }| State::new(self.plan.clone(), parts, norm))
            .collect())
    }
}
