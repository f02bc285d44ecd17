//! The trait of a backend, which holds the amplitudes of a state on one rank and computes with them.
//!
//! The host is the definition; GPUs give the same bits. Functions that make or change amplitudes are collective: each
//! rank reports on its part, also where it fails, and all ranks get the same result or error. Functions that read are
//! not collective: a rank that fails returns the error to its caller, which tells the other ranks.

use std::fmt::Debug;
use std::ops::Range;

use compute::ThreadPool;

use crate::amplitudes::Amplitudes;
use crate::complex::{Complex, Real};
use crate::error::{EncodeError, ReadError, RowError};
use crate::outcomes::Asked;
use crate::plan::Plan;
use crate::values::Values;

/// The amplitudes of encoded data.
#[derive(Debug)]
pub(crate) struct Encoded<P> {
    pub(crate) parts: P,
    /// The norm of the data.
    pub(crate) norm: f64,
}

impl<P> Encoded<P> {
    pub(crate) fn map<Q>(self, parts: impl FnOnce(P) -> Q) -> Encoded<Q> {
        Encoded {
            parts: parts(self.parts),
            norm: self.norm,
        }
    }
}

/// The parts of a state that a rank has memory for, in the order of their indices.
pub(crate) trait Backend: Debug + Sized {
    /// Sums of probabilities over the blocks of this rank's nodes.
    type Heaps: Debug;

    /// Memory for a state, after a check.
    fn take(plan: &Plan) -> Result<Self, EncodeError>;

    /// Encodes rows, each into memory of its own.
    fn encode<T: Real>(plan: &Plan, rows: &[Values<'_, T>])
    -> Result<Vec<Encoded<Self>>, RowError>;

    /// Encodes a row into the memory of a state, and returns its norm. Without memory, because the state has another
    /// plan, all ranks get an error.
    fn encode_again<T: Real>(
        plan: &Plan,
        row: Values<'_, T>,
        memory: Option<&mut Self>,
    ) -> Result<f64, EncodeError>;

    /// Puts the first `values` values of a state where [`encode_in_place`](Self::encode_in_place) reads them. `write`
    /// makes the values of a range of indices, and is called in the order of the indices.
    fn put<T: Real>(
        &mut self,
        values: u64,
        write: impl FnMut(Range<u64>, &mut [T]),
    ) -> Result<(), EncodeError>;

    /// Makes amplitudes of the values that were put, unless this rank refuses, and returns their norm. `reused` memory
    /// may hold anything past the values.
    fn encode_in_place<T: Real>(
        &mut self,
        plan: &Plan,
        values: u64,
        refusal: Option<EncodeError>,
        reused: bool,
    ) -> Result<f64, EncodeError>;

    /// The product state of qubits that are each given by a sine and a cosine, unless this rank refuses.
    fn product(
        plan: &Plan,
        refusal: Option<EncodeError>,
        halves: &[(f64, f64)],
    ) -> Result<Self, EncodeError>;

    /// The basis state of an index, unless this rank refuses.
    fn basis(plan: &Plan, refusal: Option<EncodeError>, index: u64) -> Result<Self, EncodeError>;

    /// Amplitudes of one magnitude with phases, unless this rank refuses.
    fn phases<T: Real>(
        plan: &Plan,
        refusal: Option<EncodeError>,
        phases: Values<'_, T>,
        magnitude: f64,
    ) -> Result<Self, EncodeError>;

    /// The amplitudes of a part, in place.
    fn amplitudes(&self, part: usize) -> Amplitudes<'_>;

    /// Copies amplitudes that are all in one part to the host, in the precision asked for. Nothing happens where no
    /// part has them.
    fn copy<T: Real>(&self, range: Range<u64>, target: &mut [Complex<T>]) -> Result<(), ReadError>;

    /// The sums over this rank's nodes of probabilities, negative where an odd number of the mask's bits are set in the
    /// index.
    fn expectations_z(&self, pool: &ThreadPool, mask: u64) -> Result<Vec<f64>, ReadError>;

    /// The real or the imaginary parts of the inner products of this rank's nodes with the nodes of parts with the same
    /// layout.
    fn inner_products(
        &self,
        pool: &ThreadPool,
        other: &Self,
        imaginary: bool,
    ) -> Result<Vec<f64>, ReadError>;

    /// The sums from which [`outcomes`](Self::outcomes) are found.
    fn heaps(&self, pool: &ThreadPool) -> Result<Self::Heaps, ReadError>;

    /// The outcomes that are in nodes of this rank.
    fn outcomes(&self, heaps: &Self::Heaps, asked: &[Asked]) -> Result<Vec<u64>, ReadError>;
}
