//! Amplitudes that the host makes of angles, of one index, or of phases.
//!
//! They are a function of the index, so each rank writes its own and nothing is added up. Ranks only agree that none of
//! them has failed.

use crate::kernels::encoders::Product;
use compute::parallel::{self, PIECE};

use crate::complex::{Complex, Precision, Real};
use crate::error::EncodeError;
use crate::host::parts::{HostPart, HostParts, take};
use crate::plan::Plan;
use crate::report;
use crate::sine::{self, sine_and_cosine};
use crate::values::{Values, first_not_finite, is_finite};

/// The product state of qubits that are each given by a sine and a cosine.
pub(super) fn product(
    plan: &Plan,
    refusal: Option<EncodeError>,
    halves: &[(f64, f64)],
) -> Result<HostParts, EncodeError> {
    let product = Product::new(halves);
    generate(plan, refusal, |_, first, amplitudes| {
        fill(&product, first, amplitudes);
    })
}

/// Zeros, and a one at an index.
pub(super) fn basis(
    plan: &Plan,
    refusal: Option<EncodeError>,
    index: u64,
) -> Result<HostParts, EncodeError> {
    match plan.precision() {
        Precision::Complex64 => single_one::<f32>(plan, refusal, index),
        Precision::Complex128 => single_one::<f64>(plan, refusal, index),
    }
}

fn single_one<O: Real>(
    plan: &Plan,
    refusal: Option<EncodeError>,
    index: u64,
) -> Result<HostParts, EncodeError> {
    let pool = plan.execution.thread_pool();
    made::<O>(plan, refusal, |parts| {
        parts.iter_mut().for_each(|part| part.clear_used(0, pool));
        for part in parts.iter_mut().filter(|part| part.range.contains(&index)) {
            let place = (index - part.range.start) as usize;
            part.amplitudes[place] = Complex::real(O::round(1.0));
        }
    })
}

/// Amplitudes of one magnitude with phases.
pub(super) fn phases<T: Real>(
    plan: &Plan,
    refusal: Option<EncodeError>,
    phases: Values<'_, T>,
    magnitude: f64,
) -> Result<HostParts, EncodeError> {
    let (parts, ranges) = (plan.values_of_parts(phases), plan.ranges());
    let refusal = refusal.or_else(|| first_bad_of_parts(plan, &parts));
    generate(plan, refusal, |part, first, amplitudes| {
        let from = ((first - ranges[part].start) as usize).min(parts[part].len());
        fill_phases(&parts[part][from..], magnitude, amplitudes);
    })
}

/// The first value that is not finite, looked for by all threads.
fn first_bad_of_parts<T: Real>(plan: &Plan, parts: &[&[T]]) -> Option<EncodeError> {
    let bad = parallel::sums(plan.execution.thread_pool(), parts, |_, _, piece| {
        piece.iter().filter(|value| !is_finite(**value)).count() as f64
    });
    let first = bad.iter().position(|count| *count > 0.0)?;
    first_not_finite(parts[first], plan.ranges()[first].start)
}

/// Parts whose amplitudes `fill(part, first, amplitudes)` writes, from index `first` on, for each part of this rank.
fn generate(
    plan: &Plan,
    refusal: Option<EncodeError>,
    fill: impl Fn(usize, u64, &mut [Complex]) + Sync,
) -> Result<HostParts, EncodeError> {
    match plan.precision() {
        Precision::Complex64 => generated::<f32>(plan, refusal, fill),
        Precision::Complex128 => generated::<f64>(plan, refusal, fill),
    }
}

fn generated<O: Real>(
    plan: &Plan,
    refusal: Option<EncodeError>,
    fill: impl Fn(usize, u64, &mut [Complex]) + Sync,
) -> Result<HostParts, EncodeError> {
    let (pool, items) = (plan.execution.thread_pool(), plan.held() as usize);
    made::<O>(plan, refusal, |parts| {
        let pieces = parts.iter_mut().enumerate().flat_map(|(number, part)| {
            let firsts = part.range.clone().step_by(PIECE);
            let pieces = firsts.zip(part.amplitudes.chunks_mut(PIECE));
            pieces.map(move |(first, piece)| (number, first, piece))
        });
        parallel::for_each(pool, items, pieces, |(number, first, piece)| {
            rounded(first, piece, |first, block| fill(number, first, block));
        });
    })
}

/// Parts that `write` fills, if no rank refuses them. The memory is zeros, or used.
fn made<O: Real>(
    plan: &Plan,
    refusal: Option<EncodeError>,
    write: impl FnOnce(&mut [HostPart<O>]),
) -> Result<HostParts, EncodeError> {
    let taken = match refusal {
        Some(refusal) => Err(refusal),
        None => take::<O>(plan, 1).map_err(EncodeError::Memory),
    };
    report::agree_only(plan, taken.as_ref().err().cloned())?;
    let mut states = taken.expect("a rank that refuses has said so");
    let mut parts = states.pop().expect("one state was asked for");
    write(&mut parts);
    Ok(HostParts::new(parts))
}

/// Fills amplitudes of any precision, a block at a time.
fn rounded<O: Real>(first: u64, amplitudes: &mut [Complex<O>], fill: impl Fn(u64, &mut [Complex])) {
    const BLOCK: usize = 256;
    let mut exact = [Complex::ZERO; BLOCK];
    for (number, block) in amplitudes.chunks_mut(BLOCK).enumerate() {
        let exact = &mut exact[..block.len()];
        fill(first + (number * BLOCK) as u64, exact);
        block
            .iter_mut()
            .zip(exact)
            .for_each(|(to, from)| *to = from.convert());
    }
}

/// Amplitudes of a product state from an index on.
fn fill(product: &Product, first: u64, amplitudes: &mut [Complex]) {
    let size = product.table.len() as u64;
    let mut high = of_high_bits(product, first / size);
    for (index, amplitude) in (first..).zip(amplitudes) {
        if index % size == 0 {
            high = of_high_bits(product, index / size);
        }
        *amplitude = Complex::real(product.table[(index % size) as usize] * high);
    }
}

fn of_high_bits(product: &Product, bits: u64) -> f64 {
    let factors = product.factors.iter().enumerate();
    factors.fold(1.0, |product, (bit, factors)| {
        product * factors[(bits >> bit & 1) as usize]
    })
}

/// Amplitudes of one magnitude, whose phases may end before they do, and are zero from there on.
fn fill_phases<T: Real>(phases: &[T], magnitude: f64, amplitudes: &mut [Complex]) {
    let point = |(sine, cosine): (f64, f64)| Complex {
        re: magnitude * cosine,
        im: magnitude * sine,
    };
    let (of_phases, rest) = amplitudes.split_at_mut(phases.len().min(amplitudes.len()));
    let mut all_good = true;
    for (amplitude, phase) in of_phases.iter_mut().zip(phases) {
        let (found, good) = sine::ordinary((*phase).into());
        *amplitude = point(found);
        all_good &= good;
    }
    if !all_good {
        for (amplitude, phase) in of_phases.iter_mut().zip(phases) {
            *amplitude = point(sine_and_cosine((*phase).into()));
        }
    }
    rest.fill(Complex::real(magnitude));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn products_are_those_of_single_factors() {
        let halves: Vec<(f64, f64)> = (0..15).map(|k| libm::sincos(f64::from(k) * 0.37)).collect();
        let product = Product::new(&halves);
        let mut amplitudes = vec![Complex::ZERO; 1 << 15];
        fill(&product, 0, &mut amplitudes);
        for (index, amplitude) in amplitudes.iter().enumerate() {
            let factor = |(bit, (sin, cos)): (usize, &(f64, f64))| {
                if index >> bit & 1 == 1 { *sin } else { *cos }
            };
            let expected: f64 = halves.iter().enumerate().map(factor).product();
            assert!((amplitude.re - expected).abs() <= 1e-15, "{index}");
        }
        // From the middle on, the same bits.
        let mut part = vec![Complex::ZERO; 5000];
        fill(&product, 3333, &mut part);
        assert_eq!(part, amplitudes[3333..8333]);
    }
}
