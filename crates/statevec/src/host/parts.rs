//! Parts of a state in the memory of the host.

use std::any::Any;
use std::ops::Range;

use bytemuck::cast_slice_mut;
use compute::parallel::{self, PIECE};
use compute::{Buffer, Estimate, MemoryError, ThreadPool};

use crate::complex::{Complex, Precision, Real};
use crate::plan::Plan;

/// The parts of a state that a rank has memory for, in the order of their indices.
#[derive(Debug)]
pub(crate) enum HostParts {
    Complex64(Vec<HostPart<f32>>),
    Complex128(Vec<HostPart<f64>>),
}

impl HostParts {
    /// Parts of either float.
    pub(crate) fn new<T: Real>(parts: Vec<HostPart<T>>) -> Self {
        let mut new = match T::PRECISION {
            Precision::Complex64 => Self::Complex64(Vec::new()),
            Precision::Complex128 => Self::Complex128(Vec::new()),
        };
        *new.of_mut().expect("the precision says of which float") = parts;
        new
    }

    /// The parts, if they are of this float.
    pub(crate) fn of_mut<T: Real>(&mut self) -> Option<&mut Vec<HostPart<T>>> {
        let parts: &mut dyn Any = match self {
            Self::Complex64(parts) => parts,
            Self::Complex128(parts) => parts,
        };
        parts.downcast_mut()
    }
}

/// The amplitudes of a range.
#[derive(Debug)]
pub(crate) struct HostPart<T> {
    pub(crate) range: Range<u64>,
    pub(crate) amplitudes: Buffer<Complex<T>>,
}

impl<T> HostPart<T> {
    pub(crate) fn len(&self) -> u64 {
        self.range.end - self.range.start
    }
}

impl<T: Real> HostPart<T> {
    /// The memory, float by float.
    pub(crate) fn floats(&mut self) -> &mut [T] {
        cast_slice_mut::<Complex<T>, T>(&mut self.amplitudes)
    }

    /// Sets the floats from an index on to zero, where they may hold anything.
    pub(crate) fn clear_used(&mut self, from: usize, pool: &ThreadPool) {
        if self.amplitudes.is_used() {
            clear(&mut self.floats()[from..], pool);
        }
    }
}

/// Sets floats to zero.
pub(crate) fn clear<T: Real>(floats: &mut [T], pool: &ThreadPool) {
    let items = floats.len();
    parallel::for_each(pool, items, floats.chunks_mut(PIECE), |piece| {
        piece.fill(T::ZERO);
    });
}

/// The memory of this rank for `states` states, after a check. It is zeros, or used.
pub(super) fn take<T: Real>(
    plan: &Plan,
    states: u64,
) -> Result<Vec<Vec<HostPart<T>>>, MemoryError> {
    let (ranges, execution) = (plan.ranges(), &plan.execution);
    let state = plan.held().saturating_mul(size_of::<Complex<T>>() as u64);
    execution.check_memory(Estimate {
        input: 0,
        output: state.saturating_mul(states),
        staging: 0,
    })?;
    let part = |range: &Range<u64>| {
        Ok(HostPart {
            range: range.clone(),
            amplitudes: Buffer::take(range.end - range.start, execution.memory_pool())?,
        })
    };
    (0..states)
        .map(|_| ranges.iter().map(part).collect())
        .collect()
}

/// Evaluates an expression for parts of either float.
macro_rules! with_parts {
    ($parts:expr, $name:ident => $body:expr) => {
        match $parts {
            $crate::host::parts::HostParts::Complex64($name) => $body,
            $crate::host::parts::HostParts::Complex128($name) => $body,
        }
    };
}
pub(super) use with_parts;
