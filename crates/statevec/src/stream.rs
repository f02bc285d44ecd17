//! Reading and writing at the speed of memory: asking for what comes next, and stores that go past the caches.
//!
//! An ordinary store first reads the cache line that it is about to overwrite, so writing costs twice its bytes. A state that
//! is larger than the caches is therefore written with streaming stores, and what is read is asked for a page ahead. Neither
//! changes a value: the amplitudes are the same as those of [`plain`]. This is one of the crate's files with `unsafe`; on
//! processors other than x86-64 all of it is ordinary code.

use crate::complex::{Complex, Real};

/// The least number of bytes for which streaming pays: what is smaller stays in a core's own cache until it is read.
const PAYS_FROM: usize = 4 << 20;

/// How many bytes ahead is asked for; the processor's own prefetching stops at the end of each page of this size.
#[cfg(target_arch = "x86_64")]
const AHEAD: usize = 4096;

/// How many bytes a cache line has.
#[cfg(target_arch = "x86_64")]
const LINE: usize = 64;

/// Values to amplitudes: each is multiplied by `scale`, a power of two, and divided by `norm`.
///
/// For amplitudes in single precision, the division is a multiplication by `1 / norm` in double precision: the quotient is off
/// by about `2^-52`, which rounding to `2^-24` hides, and it is far faster.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Divisor {
    pub(crate) scale: f64,
    pub(crate) norm: f64,
}

impl Divisor {
    /// What changes no value.
    pub(crate) const ONE: Self = Self {
        scale: 1.0,
        norm: 1.0,
    };

    #[inline(always)]
    fn amplitude<I: Real, O: Real>(self, inverse: f64, value: I) -> O {
        let scaled = value.into() * self.scale;
        O::round(if O::DOUBLE {
            scaled / self.norm
        } else {
            scaled * inverse
        })
    }
}

/// Writes amplitudes into a part of a state of `state_bytes`.
pub(crate) fn write<I: Real, O: Real>(
    values: &[I],
    amplitudes: &mut [Complex<O>],
    divisor: Divisor,
    state_bytes: usize,
) {
    debug_assert_eq!(values.len(), amplitudes.len());
    if state_bytes >= PAYS_FROM {
        streamed(values, amplitudes, divisor);
    } else {
        plain(values, amplitudes, divisor);
    }
}

/// The definition.
fn plain<I: Real, O: Real>(values: &[I], amplitudes: &mut [Complex<O>], divisor: Divisor) {
    let inverse = 1.0 / divisor.norm;
    for (amplitude, value) in amplitudes.iter_mut().zip(values) {
        *amplitude = Complex::real(divisor.amplitude(inverse, *value));
    }
}

#[cfg(not(target_arch = "x86_64"))]
fn streamed<I: Real, O: Real>(values: &[I], amplitudes: &mut [Complex<O>], divisor: Divisor) {
    plain(values, amplitudes, divisor);
}

/// [`plain`] with streaming stores.
#[cfg(target_arch = "x86_64")]
fn streamed<I: Real, O: Real>(values: &[I], amplitudes: &mut [Complex<O>], divisor: Divisor) {
    // Streaming stores take whole aligned vectors of 16 bytes, and a group below fills at least one cache line.
    let head = aligned_from(amplitudes).min(values.len());
    let (first_values, values) = values.split_at(head);
    let (first_amplitudes, amplitudes) = amplitudes.split_at_mut(head);
    plain(first_values, first_amplitudes, divisor);

    let (value_groups, last_values) = values.as_chunks::<GROUP>();
    let (amplitude_groups, last_amplitudes) = amplitudes.as_chunks_mut::<GROUP>();
    let inverse = 1.0 / divisor.norm;
    for (values, amplitudes) in value_groups.iter().zip(amplitude_groups) {
        prefetch_after(values);
        O::stream(values, amplitudes, divisor, inverse);
    }
    fence();
    plain(last_values, last_amplitudes, divisor);
}

/// How many amplitudes are written at once.
const GROUP: usize = 16;

/// The index of the first amplitude whose address is a multiple of a cache line.
#[cfg(target_arch = "x86_64")]
fn aligned_from<O>(amplitudes: &[Complex<O>]) -> usize {
    amplitudes.as_ptr().align_offset(LINE)
}

/// Makes streamed values visible to other threads in the order of the program.
#[cfg(target_arch = "x86_64")]
fn fence() {
    // SAFETY: SSE is part of x86-64, and the instruction has no operand.
    unsafe { std::arch::x86_64::_mm_sfence() }
}

/// Asks for the cache lines that lie as far after a block as is worth asking. There need not be anything.
#[inline(always)]
pub(crate) fn prefetch_after<T, const N: usize>(block: &[T; N]) {
    #[cfg(target_arch = "x86_64")]
    for line in (0..size_of_val(block)).step_by(LINE) {
        let address = block.as_ptr().cast::<i8>().wrapping_add(AHEAD + line);
        // SAFETY: SSE is part of x86-64; asking for an address never faults and does not read it.
        unsafe {
            std::arch::x86_64::_mm_prefetch(address, std::arch::x86_64::_MM_HINT_T0);
        }
    }
    #[cfg(not(target_arch = "x86_64"))]
    let _ = block;
}

/// How a precision is streamed.
pub(crate) trait Stream: Sized {
    /// Writes a group of amplitudes. The address of the first is a multiple of 16 where streaming has begun.
    fn stream<I: Real>(
        values: &[I; GROUP],
        amplitudes: &mut [Complex<Self>; GROUP],
        divisor: Divisor,
        inverse: f64,
    );
}

#[cfg(not(target_arch = "x86_64"))]
impl<O: Real> Stream for O {
    fn stream<I: Real>(
        values: &[I; GROUP],
        amplitudes: &mut [Complex<O>; GROUP],
        divisor: Divisor,
        _inverse: f64,
    ) {
        plain(values, amplitudes, divisor);
    }
}

#[cfg(target_arch = "x86_64")]
mod x86 {
    use super::{Complex, Divisor, GROUP, Real, Stream};
    use std::arch::x86_64::{
        __m128d, _mm_cvtpd_ps, _mm_div_pd, _mm_mul_pd, _mm_set_pd, _mm_set1_pd, _mm_setzero_pd,
        _mm_setzero_ps, _mm_stream_pd, _mm_stream_ps, _mm_unpackhi_pd, _mm_unpacklo_pd,
        _mm_unpacklo_ps,
    };

    /// Two neighbours, scaled.
    #[inline(always)]
    fn pair<I: Real>(values: &[I; 2], divisor: Divisor) -> __m128d {
        let [low, high] = values.map(Into::into);
        // SAFETY: SSE2 is part of x86-64.
        unsafe { _mm_mul_pd(_mm_set_pd(high, low), _mm_set1_pd(divisor.scale)) }
    }

    impl Stream for f64 {
        #[inline(always)]
        fn stream<I: Real>(
            values: &[I; GROUP],
            amplitudes: &mut [Complex<Self>; GROUP],
            divisor: Divisor,
            _inverse: f64,
        ) {
            let (pairs, _) = values.as_chunks::<2>();
            let (targets, _) = amplitudes.as_chunks_mut::<2>();
            for (values, [low, high]) in pairs.iter().zip(targets) {
                // SAFETY: SSE2 is part of x86-64, and each amplitude is 16 bytes at a multiple of 16.
                unsafe {
                    let quotient = _mm_div_pd(pair(values, divisor), _mm_set1_pd(divisor.norm));
                    let zero = _mm_setzero_pd();
                    _mm_stream_pd(
                        std::ptr::from_mut(low).cast(),
                        _mm_unpacklo_pd(quotient, zero),
                    );
                    _mm_stream_pd(
                        std::ptr::from_mut(high).cast(),
                        _mm_unpackhi_pd(quotient, zero),
                    );
                }
            }
        }
    }

    impl Stream for f32 {
        #[inline(always)]
        fn stream<I: Real>(
            values: &[I; GROUP],
            amplitudes: &mut [Complex<Self>; GROUP],
            divisor: Divisor,
            inverse: f64,
        ) {
            let (pairs, _) = values.as_chunks::<2>();
            let (targets, _) = amplitudes.as_chunks_mut::<2>();
            for (values, target) in pairs.iter().zip(targets) {
                // SAFETY: SSE2 is part of x86-64, and two amplitudes are 16 bytes at a multiple of 16.
                unsafe {
                    let product = _mm_mul_pd(pair(values, divisor), _mm_set1_pd(inverse));
                    let rounded = _mm_cvtpd_ps(product);
                    _mm_stream_ps(
                        target.as_mut_ptr().cast(),
                        _mm_unpacklo_ps(rounded, _mm_setzero_ps()),
                    );
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Debug;

    /// Streaming at every offset from an aligned address writes what the definition says, and nothing else.
    fn check<I: Real, O: Real + Debug>(values: &[I]) {
        let divisor = Divisor {
            scale: 0.5,
            norm: 0.3,
        };
        let canary = Complex::real(O::round(-7.5));
        for (start, len) in (0..20).zip([0, 1, 2, 15, 16, 17, 100, 1000].into_iter().cycle()) {
            let values = &values[start..start + len];
            let mut expected = vec![Complex::ZERO; len];
            plain(values, &mut expected, divisor);
            let mut found = vec![canary; start + len + 20];
            streamed(values, &mut found[start..start + len], divisor);
            assert_eq!(found[start..start + len], expected, "{len} from {start}");
            let outside = found[..start].iter().chain(&found[start + len..]);
            assert!(outside.into_iter().all(|amplitude| *amplitude == canary));
        }
    }

    #[test]
    fn streaming_writes_the_same_amplitudes() {
        let doubles: Vec<f64> = (0..1100).map(|i| f64::from(i).sin()).collect();
        let singles: Vec<f32> = doubles.iter().map(|value| *value as f32).collect();
        check::<f64, f64>(&doubles);
        check::<f64, f32>(&doubles);
        check::<f32, f64>(&singles);
        check::<f32, f32>(&singles);
    }

    #[test]
    fn only_what_is_large_is_streamed_and_nobody_can_tell() {
        let values: Vec<f64> = (0..500).map(f64::from).collect();
        let divisor = Divisor {
            scale: 1.0,
            norm: 3.0,
        };
        let [mut small, mut large] = [(); 2].map(|()| vec![Complex::<f64>::ZERO; 500]);
        write(&values, &mut small, divisor, 8000);
        write(&values, &mut large, divisor, PAYS_FROM);
        assert_eq!(small, large);
        assert_eq!(small[6], Complex::real(2.0));
    }
}
