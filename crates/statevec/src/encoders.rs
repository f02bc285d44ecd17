//! States from other things than amplitudes: angles, phases, one index.
//!
//! Amplitudes are a function of the index here, so each rank writes its own and nothing is added up; ranks only agree that all of
//! them can. Sines and cosines come from [`sine`](crate::sine), not from the system, so that they have the same bits on every machine and on
//! GPUs.

use compute::parallel::{self, PIECE};
use cuda::{Memory, Product};

use crate::complex::{Complex, Precision, Real};
use crate::encode::Encoder;
use crate::error::EncodeError;
use crate::report;
use crate::sine::{self, sine_and_cosine};
use crate::state::{Part, Parts, State};
use crate::values::Values;

impl Encoder {
    /// A product state, a qubit for each angle: qubit `k` is `cos(a/2) |0> + sin(a/2) |1>` for `a = angles[k]`, which is what Ry by
    /// that angle makes of `|0>`. Qubits past the angles are `|0>`. Every rank has the same angles, in radians.
    ///
    /// ```
    /// use std::f64::consts::PI;
    /// use compute::Execution;
    /// use statevec::{Encoder, Request};
    ///
    /// let encoder = Encoder::new(&Execution::alone(), Request::new(3))?;
    /// let state = encoder.angle(&[0.0, PI])?;
    /// assert!((state.probability(0b010)? - 1.0).abs() < 1e-15);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// There is no angle or there are more than qubits, one is not finite, the memory does not suffice, or ranks do not agree.
    pub fn angle<T: Real>(&self, angles: &[T]) -> Result<State, EncodeError> {
        let qubits = self.placement().request().qubits as usize;
        let refusal = self.refuse_angles(angles);
        // A qubit without an angle is turned by none.
        let angle = |qubit: usize| angles.get(qubit).map_or(0.0, |angle| (*angle).into());
        let halves: Vec<(f64, f64)> = (0..qubits)
            .map(|qubit| sine_and_cosine(angle(qubit) / 2.0))
            .collect();
        if self.execution().on_gpus() {
            return self.made_on_gpus(refusal, |parts| {
                let mut parts = parts.iter();
                Ok(parts.try_for_each(|part| part.write_product(&halves))?)
            });
        }
        let product = Product::new(&halves);
        self.generate(refusal, |_, first, amplitudes| {
            fill(&product, first, amplitudes)
        })
    }

    fn refuse_angles<T: Real>(&self, angles: &[T]) -> Option<EncodeError> {
        let qubits = self.placement().request().qubits;
        let count = angles.len() as u64;
        match count {
            0 => Some(EncodeError::Empty),
            _ if count > u64::from(qubits) => Some(EncodeError::TooManyAngles {
                angles: count,
                qubits,
            }),
            _ => bad_value(angles, 0),
        }
    }

    /// The state that is surely measured as `index`.
    ///
    /// # Errors
    /// There is no such index, the memory does not suffice, or ranks do not agree.
    pub fn basis(&self, index: u64) -> Result<State, EncodeError> {
        let amplitudes = self.placement().len();
        let refusal = (index >= amplitudes).then_some(EncodeError::NoIndex { index, amplitudes });
        match self.precision() {
            _ if self.execution().on_gpus() => self.made_on_gpus(refusal, |parts| {
                let mut parts = parts.iter();
                Ok(parts.try_for_each(|part| part.write_basis(index))?)
            }),
            Precision::Complex64 => self.single_one::<f32>(refusal, index),
            Precision::Complex128 => self.single_one::<f64>(refusal, index),
        }
    }

    fn single_one<O: Real>(
        &self,
        refusal: Option<EncodeError>,
        index: u64,
    ) -> Result<State, EncodeError> {
        let pool = self.execution().thread_pool();
        self.made::<O>(refusal, |parts| {
            parts.iter_mut().for_each(|part| part.clear_used(0, pool));
            for part in parts.iter_mut().filter(|part| part.range.contains(&index)) {
                let place = (index - part.range.start) as usize;
                part.amplitudes[place] = Complex::real(O::round(1.0));
            }
        })
    }

    /// A state of equal probabilities whose data is in the phases: amplitude `i` is `2^(-n/2) e^(i p)`, for `n` qubits and
    /// `p = phases[i]` in radians. Phases past the end of the data are zero.
    ///
    /// # Errors
    /// There is no data or too much, a phase is not finite, the memory does not suffice, or ranks do not agree. Ranks that have the data
    /// in parts may have none.
    pub fn phase<'a, T: Real>(
        &self,
        phases: impl Into<Values<'a, T>>,
    ) -> Result<State, EncodeError> {
        let phases = phases.into();
        let parts = self.values_of_parts(phases);
        let refusal = match phases {
            Values::Whole([]) => Some(EncodeError::Empty),
            _ => self.too_many(phases),
        };
        let magnitude = equal_magnitude(self.placement().request().qubits);
        if self.execution().on_gpus() {
            let pool = self.execution().thread_pool();
            return self.made_on_gpus(refusal, |written| {
                let mut both = written.iter().zip(&parts);
                both.try_for_each(|(part, phases)| part.send_phases(phases, magnitude, pool))
            });
        }
        let refusal = refusal.or_else(|| self.first_bad_of_parts(&parts));
        let starts: Vec<u64> = self
            .plan()
            .ranges()
            .iter()
            .map(|range| range.start)
            .collect();
        self.generate(refusal, |part, first, amplitudes| {
            let from = ((first - starts[part]) as usize).min(parts[part].len());
            fill_phases(&parts[part][from..], magnitude, amplitudes);
        })
    }

    /// The same for `f64` phases that are in the memory of a GPU; every rank has the same.
    ///
    /// # Errors
    /// As [`phase`](Self::phase).
    ///
    /// # Panics
    /// The encoder does not [take](Self::takes) values from there, or the memory has fewer.
    pub fn phase_on_gpu(&self, phases: &Memory, count: u64) -> Result<State, EncodeError> {
        self.check_on_gpu(phases, count);
        let refusal = match count {
            0 => Some(EncodeError::Empty),
            _ => self.more_than_amplitudes(count),
        };
        let magnitude = equal_magnitude(self.placement().request().qubits);
        self.made_on_gpus(refusal, |parts| {
            let mut parts = parts.iter();
            parts.try_for_each(|part| part.take_phases(phases, count, magnitude))
        })
    }

    /// The first value that is not finite, looked for by all threads.
    fn first_bad_of_parts<T: Real>(&self, parts: &[&[T]]) -> Option<EncodeError> {
        let pool = self.execution().thread_pool();
        let bad = parallel::sums(pool, parts, |_, _, piece| {
            piece.iter().filter(|value| !is_finite(**value)).count() as f64
        });
        let ranges = self.plan().ranges();
        let first = bad.iter().position(|count| *count > 0.0)?;
        bad_value(parts[first], ranges[first].start)
    }

    /// A state whose amplitudes `fill(part, first, amplitudes)` writes, from index `first` on, for each part of this rank.
    fn generate(
        &self,
        refusal: Option<EncodeError>,
        fill: impl Fn(usize, u64, &mut [Complex]) + Sync,
    ) -> Result<State, EncodeError> {
        match self.precision() {
            Precision::Complex64 => self.generated::<f32>(refusal, fill),
            Precision::Complex128 => self.generated::<f64>(refusal, fill),
        }
    }

    fn generated<O: Real>(
        &self,
        refusal: Option<EncodeError>,
        fill: impl Fn(usize, u64, &mut [Complex]) + Sync,
    ) -> Result<State, EncodeError> {
        let pool = self.execution().thread_pool();
        let items = self.held() as usize;
        self.made::<O>(refusal, |parts| {
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

    /// A state that `write` fills, if no rank refuses it. The memory is zeros, or used.
    fn made<O: Real>(
        &self,
        refusal: Option<EncodeError>,
        write: impl FnOnce(&mut [Part<O>]),
    ) -> Result<State, EncodeError> {
        let taken = match refusal {
            Some(refusal) => Err(refusal),
            None => self.take::<O>(1, 0).map_err(EncodeError::Memory),
        };
        report::agree_only(self.plan(), taken.as_ref().err().cloned())?;
        let mut states = taken.expect("a rank that refuses has said so");
        let mut parts = states.pop().expect("one state was asked for");
        write(&mut parts);
        Ok(State::new(self.plan().clone(), Parts::new(parts), 1.0))
    }
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

/// `2^(-qubits/2)`.
fn equal_magnitude(qubits: u32) -> f64 {
    let whole = 1.0 / (1u64 << (qubits / 2)) as f64;
    if qubits.is_multiple_of(2) {
        whole
    } else {
        whole * std::f64::consts::FRAC_1_SQRT_2
    }
}

fn is_finite<T: Real>(value: T) -> bool {
    Into::<f64>::into(value).is_finite()
}

/// The first value that is not finite, where the first of all has index `start`.
fn bad_value<T: Real>(values: &[T], start: u64) -> Option<EncodeError> {
    let place = values.iter().position(|value| !is_finite(*value))?;
    Some(EncodeError::NotFinite {
        index: start + place as u64,
        value: values[place].into(),
    })
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

    #[test]
    fn equal_magnitudes_square_to_the_probability() {
        for qubits in 1..=48 {
            let square = equal_magnitude(qubits).powi(2);
            assert!((square * 2f64.powi(qubits as i32) - 1.0).abs() < 1e-15);
        }
    }
}
