//! The backend trait for the host, in either precision.

use std::ops::Range;

use compute::ThreadPool;

use crate::amplitudes::Amplitudes;
use crate::backend::{Backend, Encoded};
use crate::complex::{Complex, Precision, Real};
use crate::error::{EncodeError, ReadError, RowError};
use crate::host::parts::{HostPart, HostParts, take, with_parts};
use crate::host::sample::{self, Heap};
use crate::host::{encode, in_place, read, write};
use crate::outcomes::Asked;
use crate::plan::Plan;
use crate::values::Values;

/// Values that are encoded in place have the precision of the state.
const SAME_FLOATS: &str = "the state is made of the same floats";

impl Backend for HostParts {
    type Heaps = Vec<Heap>;

    fn take(plan: &Plan) -> Result<Self, EncodeError> {
        fn one<T: Real>(plan: &Plan) -> Result<HostParts, EncodeError> {
            let states = take::<T>(plan, 1)?;
            Ok(HostParts::new(states.into_iter().flatten().collect()))
        }
        match plan.precision() {
            Precision::Complex64 => one::<f32>(plan),
            Precision::Complex128 => one::<f64>(plan),
        }
    }

    fn encode<T: Real>(
        plan: &Plan,
        rows: &[Values<'_, T>],
    ) -> Result<Vec<Encoded<Self>>, RowError> {
        fn of<O: Real>(states: Vec<Encoded<Vec<HostPart<O>>>>) -> Vec<Encoded<HostParts>> {
            let states = states.into_iter();
            states.map(|state| state.map(HostParts::new)).collect()
        }
        match plan.precision() {
            Precision::Complex64 => encode::encode::<T, f32>(plan, rows).map(of),
            Precision::Complex128 => encode::encode::<T, f64>(plan, rows).map(of),
        }
    }

    fn encode_again<T: Real>(
        plan: &Plan,
        row: Values<'_, T>,
        memory: Option<&mut Self>,
    ) -> Result<f64, EncodeError> {
        match plan.precision() {
            Precision::Complex64 => {
                encode::encode_again::<T, f32>(plan, row, memory.and_then(Self::of_mut))
            }
            Precision::Complex128 => {
                encode::encode_again::<T, f64>(plan, row, memory.and_then(Self::of_mut))
            }
        }
    }

    fn put<T: Real>(
        &mut self,
        values: u64,
        write: impl FnMut(Range<u64>, &mut [T]),
    ) -> Result<(), EncodeError> {
        let parts = self.of_mut::<T>().expect(SAME_FLOATS);
        in_place::put(parts, values, write);
        Ok(())
    }

    fn encode_in_place<T: Real>(
        &mut self,
        plan: &Plan,
        values: u64,
        refusal: Option<EncodeError>,
        reused: bool,
    ) -> Result<f64, EncodeError> {
        let parts = self.of_mut::<T>().expect(SAME_FLOATS);
        in_place::encode(plan, values, refusal, parts, reused)
    }

    fn product(
        plan: &Plan,
        refusal: Option<EncodeError>,
        halves: &[(f64, f64)],
    ) -> Result<Self, EncodeError> {
        write::product(plan, refusal, halves)
    }

    fn basis(plan: &Plan, refusal: Option<EncodeError>, index: u64) -> Result<Self, EncodeError> {
        write::basis(plan, refusal, index)
    }

    fn phases<T: Real>(
        plan: &Plan,
        refusal: Option<EncodeError>,
        phases: Values<'_, T>,
        magnitude: f64,
    ) -> Result<Self, EncodeError> {
        write::phases(plan, refusal, phases, magnitude)
    }

    fn amplitudes(&self, part: usize) -> Amplitudes<'_> {
        match self {
            Self::Complex64(parts) => Amplitudes::Complex64(&parts[part].amplitudes),
            Self::Complex128(parts) => Amplitudes::Complex128(&parts[part].amplitudes),
        }
    }

    fn copy<T: Real>(&self, range: Range<u64>, target: &mut [Complex<T>]) -> Result<(), ReadError> {
        with_parts!(self, parts => read::copy(parts, range, target));
        Ok(())
    }

    fn expectations_z(&self, pool: &ThreadPool, mask: u64) -> Result<Vec<f64>, ReadError> {
        Ok(with_parts!(self, parts => read::expectations_z(parts, pool, mask)))
    }

    fn inner_products(
        &self,
        pool: &ThreadPool,
        other: &Self,
        imaginary: bool,
    ) -> Result<Vec<f64>, ReadError> {
        Ok(with_parts!(self, parts => with_parts!(other, others => {
            read::inner_products(parts, others, pool, imaginary)
        })))
    }

    fn heaps(&self, pool: &ThreadPool) -> Result<Self::Heaps, ReadError> {
        Ok(with_parts!(self, parts => sample::heaps(parts, pool))?)
    }

    fn outcomes(&self, heaps: &Self::Heaps, asked: &[Asked]) -> Result<Vec<u64>, ReadError> {
        Ok(with_parts!(self, parts => sample::outcomes(parts, heaps, asked)))
    }
}
