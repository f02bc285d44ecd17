//! The parts of a state on either backend. Only this file chooses between them: an execution on GPUs makes states
//! there, all others make states on the host, and a state is read by the backend that made it.

use std::ops::Range;

use compute::ThreadPool;

use crate::amplitudes::Amplitudes;
use crate::backend::{Backend, Encoded};
use crate::complex::{Complex, Real};
use crate::error::{EncodeError, ReadError, RowError};
use crate::gpu::parts::GpuParts;
use crate::host::parts::HostParts;
use crate::outcomes::Asked;
use crate::plan::Plan;
use crate::values::Values;

#[derive(Debug)]
pub(crate) enum Parts {
    Host(HostParts),
    Gpu(GpuParts),
}

/// What [`Backend::heaps`] of either has found.
#[derive(Debug)]
pub(crate) enum Heaps {
    Host(<HostParts as Backend>::Heaps),
    Gpu(<GpuParts as Backend>::Heaps),
}

/// Calls a function that makes parts, of the backend of a plan.
macro_rules! make {
    ($plan:expr, $function:ident($($argument:expr),*)) => {
        if $plan.execution.on_gpus() {
            GpuParts::$function($plan $(, $argument)*).map(Self::Gpu)
        } else {
            HostParts::$function($plan $(, $argument)*).map(Self::Host)
        }
    };
}

/// Evaluates an expression for the parts of either backend.
macro_rules! with {
    ($parts:expr, $name:ident => $body:expr) => {
        match $parts {
            Parts::Host($name) => $body,
            Parts::Gpu($name) => $body,
        }
    };
}

/// Callers check that.
const ALIKE: &str = "both are of one backend";

impl Backend for Parts {
    type Heaps = Heaps;

    fn take(plan: &Plan) -> Result<Self, EncodeError> {
        make!(plan, take())
    }

    fn encode<T: Real>(
        plan: &Plan,
        rows: &[Values<'_, T>],
    ) -> Result<Vec<Encoded<Self>>, RowError> {
        fn of<P>(states: Vec<Encoded<P>>, parts: fn(P) -> Parts) -> Vec<Encoded<Parts>> {
            states.into_iter().map(|state| state.map(parts)).collect()
        }
        if plan.execution.on_gpus() {
            GpuParts::encode(plan, rows).map(|states| of(states, Self::Gpu))
        } else {
            HostParts::encode(plan, rows).map(|states| of(states, Self::Host))
        }
    }

    fn encode_again<T: Real>(
        plan: &Plan,
        row: Values<'_, T>,
        memory: Option<&mut Self>,
    ) -> Result<f64, EncodeError> {
        if plan.execution.on_gpus() {
            let memory = memory.and_then(|parts| match parts {
                Self::Gpu(parts) => Some(parts),
                Self::Host(_) => None,
            });
            return GpuParts::encode_again(plan, row, memory);
        }
        let memory = memory.and_then(|parts| match parts {
            Self::Host(parts) => Some(parts),
            Self::Gpu(_) => None,
        });
        HostParts::encode_again(plan, row, memory)
    }

    fn put<T: Real>(
        &mut self,
        values: u64,
        write: impl FnMut(Range<u64>, &mut [T]),
    ) -> Result<(), EncodeError> {
        with!(self, parts => parts.put(values, write))
    }

    fn encode_in_place<T: Real>(
        &mut self,
        plan: &Plan,
        values: u64,
        refusal: Option<EncodeError>,
        reused: bool,
    ) -> Result<f64, EncodeError> {
        with!(self, parts => parts.encode_in_place::<T>(plan, values, refusal, reused))
    }

    fn product(
        plan: &Plan,
        refusal: Option<EncodeError>,
        halves: &[(f64, f64)],
    ) -> Result<Self, EncodeError> {
        make!(plan, product(refusal, halves))
    }

    fn basis(plan: &Plan, refusal: Option<EncodeError>, index: u64) -> Result<Self, EncodeError> {
        make!(plan, basis(refusal, index))
    }

    fn phases<T: Real>(
        plan: &Plan,
        refusal: Option<EncodeError>,
        phases: Values<'_, T>,
        magnitude: f64,
    ) -> Result<Self, EncodeError> {
        make!(plan, phases(refusal, phases, magnitude))
    }

    fn amplitudes(&self, part: usize) -> Amplitudes<'_> {
        with!(self, parts => parts.amplitudes(part))
    }

    fn copy<T: Real>(&self, range: Range<u64>, target: &mut [Complex<T>]) -> Result<(), ReadError> {
        with!(self, parts => parts.copy(range, target))
    }

    fn expectations_z(&self, pool: &ThreadPool, mask: u64) -> Result<Vec<f64>, ReadError> {
        with!(self, parts => parts.expectations_z(pool, mask))
    }

    fn inner_products(
        &self,
        pool: &ThreadPool,
        other: &Self,
        imaginary: bool,
    ) -> Result<Vec<f64>, ReadError> {
        match (self, other) {
            (Self::Host(parts), Self::Host(other)) => parts.inner_products(pool, other, imaginary),
            (Self::Gpu(parts), Self::Gpu(other)) => parts.inner_products(pool, other, imaginary),
            _ => unreachable!("{ALIKE}"),
        }
    }

    fn heaps(&self, pool: &ThreadPool) -> Result<Heaps, ReadError> {
        match self {
            Self::Host(parts) => parts.heaps(pool).map(Heaps::Host),
            Self::Gpu(parts) => parts.heaps(pool).map(Heaps::Gpu),
        }
    }

    fn outcomes(&self, heaps: &Heaps, asked: &[Asked]) -> Result<Vec<u64>, ReadError> {
        match (self, heaps) {
            (Self::Host(parts), Heaps::Host(heaps)) => parts.outcomes(heaps, asked),
            (Self::Gpu(parts), Heaps::Gpu(heaps)) => parts.outcomes(heaps, asked),
            _ => unreachable!("{ALIKE}"),
        }
    }
}
