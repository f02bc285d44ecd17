//! Writing amplitudes at the speed of memory: in vectors, and past the caches for states that are larger than the
//! caches.
//!
//! An ordinary store first reads the cache line that it is about to overwrite, and later writes it back. That costs
//! nothing where the line is in a cache, and otherwise moves twice its bytes. So states that are too large for the last
//! cache are written with streaming stores, which bypass it. All others are written with ordinary stores, so that the
//! next operation finds them in the cache. Input is prefetched a page ahead. None of that changes a value: the
//! amplitudes are the same as those of [`plain`]. This is one of the crate's files with `unsafe`; on processors other
//! than x86-64 all of it is ordinary code.

#[cfg(target_arch = "x86_64")]
use compute::vectors::{LINE, Vectors};

use compute::vectors::last_cache;

use crate::complex::{Complex, Real};
use crate::norm::Divisor;

/// How stores use the caches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Store {
    /// Into the caches.
    Cached,
    /// Past them.
    Streaming,
}

/// The largest state, in bytes, that is written into the caches; at most a quarter of the last one, as the values are
/// read from there, too. Measured with a last cache of 32 MiB, with sums and all: for 8 MiB, ordinary stores take two
/// thirds of the time of streaming ones where the state is in the cache, and a tenth longer where it is not. For 16 MiB
/// they take as long in the one case and a quarter longer in the other, and from there on longer in both. Larger caches
/// are shared by many cores, so a state may not have them to itself.
const MOST_CACHED: usize = 8 << 20;

impl Store {
    /// For a state, or a part of one, of `bytes` bytes.
    pub(super) fn of(bytes: usize) -> Self {
        if bytes > MOST_CACHED.min(last_cache() / 4) {
            Self::Streaming
        } else {
            Self::Cached
        }
    }
}

/// Writes amplitudes.
pub(super) fn write<I: Real, O: Real>(
    values: &[I],
    amplitudes: &mut [Complex<O>],
    divisor: Divisor,
    store: Store,
) {
    debug_assert_eq!(values.len(), amplitudes.len());
    match store {
        Store::Cached => vectored::<_, _, false>(values, amplitudes, divisor),
        Store::Streaming => vectored::<_, _, true>(values, amplitudes, divisor),
    }
}

/// The definition.
fn plain<I: Real, O: Real>(values: &[I], amplitudes: &mut [Complex<O>], divisor: Divisor) {
    for (amplitude, value) in amplitudes.iter_mut().zip(values) {
        *amplitude = Complex::real(divisor.amplitude(*value));
    }
}

#[cfg(not(target_arch = "x86_64"))]
fn vectored<I: Real, O: Real, const STREAM: bool>(
    values: &[I],
    amplitudes: &mut [Complex<O>],
    divisor: Divisor,
) {
    plain(values, amplitudes, divisor);
}

/// [`plain`] with vectors as wide as the processor has them, whose stores may go past the caches.
#[cfg(target_arch = "x86_64")]
fn vectored<I: Real, O: Real, const STREAM: bool>(
    values: &[I],
    amplitudes: &mut [Complex<O>],
    divisor: Divisor,
) {
    // The stores take whole aligned vectors, the widest of which are a cache line.
    let head = aligned_from(amplitudes).min(values.len());
    let (first_values, values) = values.split_at(head);
    let (first_amplitudes, amplitudes) = amplitudes.split_at_mut(head);
    plain(first_values, first_amplitudes, divisor);

    let (value_groups, last_values) = values.as_chunks::<GROUP>();
    let (amplitude_groups, last_amplitudes) = amplitudes.as_chunks_mut::<GROUP>();
    let vectors = Vectors::of_machine();
    x86::write::<_, _, STREAM>(value_groups, amplitude_groups, divisor, vectors);
    if STREAM {
        fence();
    }
    plain(last_values, last_amplitudes, divisor);
}

/// The number of amplitudes that are written at a time.
#[cfg(target_arch = "x86_64")]
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

#[cfg(target_arch = "x86_64")]
mod x86 {
    use super::{Complex, Divisor, GROUP, Real};
    use compute::vectors::{Vectors, prefetch_after};
    use std::arch::x86_64::*;

    /// Writes groups of amplitudes. The address of the first is a multiple of a cache line.
    pub(super) fn write<I: Real, O: Real, const STREAM: bool>(
        values: &[[I; GROUP]],
        amplitudes: &mut [[Complex<O>; GROUP]],
        divisor: Divisor,
        vectors: Vectors,
    ) {
        let groups = values.iter().zip(amplitudes);
        let groups = groups.map(|(values, amplitudes)| {
            prefetch_after(values);
            (values, amplitudes.as_mut_ptr().cast::<O>())
        });
        // SAFETY: the processor has the vectors, and each group is as many aligned ones as its function writes.
        unsafe {
            match vectors {
                Vectors::Sse2 => groups
                    .for_each(|(values, target)| sse2::<_, _, STREAM>(values, target, divisor)),
                Vectors::Avx2 => avx2_all::<_, _, STREAM>(groups, divisor),
                Vectors::Avx512 => avx512_all::<_, _, STREAM>(groups, divisor),
            }
        }
    }

    #[target_feature(enable = "avx2")]
    unsafe fn avx2_all<'a, I: Real, O: Real, const STREAM: bool>(
        groups: impl Iterator<Item = (&'a [I; GROUP], *mut O)>,
        divisor: Divisor,
    ) {
        for (values, target) in groups {
            // SAFETY: as the caller's.
            unsafe { avx2::<_, _, STREAM>(values, target, divisor) };
        }
    }

    #[target_feature(enable = "avx512f")]
    unsafe fn avx512_all<'a, I: Real, O: Real, const STREAM: bool>(
        groups: impl Iterator<Item = (&'a [I; GROUP], *mut O)>,
        divisor: Divisor,
    ) {
        for (values, target) in groups {
            // SAFETY: as the caller's.
            unsafe { avx512::<_, _, STREAM>(values, target, divisor) };
        }
    }

    /// A vector of scaled values.
    #[inline(always)]
    fn scaled<I: Real, const N: usize>(values: &[I; N], divisor: Divisor) -> [f64; N] {
        std::array::from_fn(|i| values[i].into() * divisor.scale)
    }

    #[inline(always)]
    unsafe fn sse2<I: Real, O: Real, const STREAM: bool>(
        values: &[I; GROUP],
        target: *mut O,
        divisor: Divisor,
    ) {
        let (pairs, _) = values.as_chunks::<2>();
        for (number, values) in pairs.iter().enumerate() {
            let scaled = scaled(values, divisor);
            // SAFETY: SSE2 is part of x86-64, and two amplitudes are one or two aligned vectors of 16 bytes.
            unsafe {
                let target = target.add(4 * number);
                let scaled = _mm_loadu_pd(scaled.as_ptr());
                if O::DOUBLE {
                    let (quotient, zero) = (
                        _mm_div_pd(scaled, _mm_set1_pd(divisor.norm)),
                        _mm_setzero_pd(),
                    );
                    store::<STREAM>(target, _mm_unpacklo_pd(quotient, zero));
                    store::<STREAM>(target.add(2), _mm_unpackhi_pd(quotient, zero));
                } else {
                    let rounded = _mm_cvtpd_ps(_mm_mul_pd(scaled, _mm_set1_pd(divisor.inverse())));
                    let pair = _mm_unpacklo_ps(rounded, _mm_setzero_ps());
                    store::<STREAM>(target, _mm_castps_pd(pair));
                }
            }
        }
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn avx2<I: Real, O: Real, const STREAM: bool>(
        values: &[I; GROUP],
        target: *mut O,
        divisor: Divisor,
    ) {
        let (fours, _) = values.as_chunks::<4>();
        for (number, values) in fours.iter().enumerate() {
            let scaled = scaled(values, divisor);
            // SAFETY: four amplitudes are one or two aligned vectors of 32 bytes.
            unsafe {
                let target = target.add(8 * number);
                let scaled = _mm256_loadu_pd(scaled.as_ptr());
                if O::DOUBLE {
                    let quotient = _mm256_div_pd(scaled, _mm256_set1_pd(divisor.norm));
                    let zero = _mm256_setzero_pd();
                    let even = _mm256_unpacklo_pd(quotient, zero);
                    let odd = _mm256_unpackhi_pd(quotient, zero);
                    store_256::<STREAM>(target, _mm256_permute2f128_pd::<0x20>(even, odd));
                    store_256::<STREAM>(target.add(4), _mm256_permute2f128_pd::<0x31>(even, odd));
                } else {
                    let rounded =
                        _mm256_cvtpd_ps(_mm256_mul_pd(scaled, _mm256_set1_pd(divisor.inverse())));
                    // Bits that are widened by zeros are a float and the float zero.
                    let pairs = _mm256_cvtepu32_epi64(_mm_castps_si128(rounded));
                    store_256::<STREAM>(target, _mm256_castsi256_pd(pairs));
                }
            }
        }
    }

    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn avx512<I: Real, O: Real, const STREAM: bool>(
        values: &[I; GROUP],
        target: *mut O,
        divisor: Divisor,
    ) {
        let (eights, _) = values.as_chunks::<8>();
        for (number, values) in eights.iter().enumerate() {
            let scaled = scaled(values, divisor);
            // SAFETY: eight amplitudes are one or two aligned vectors of 64 bytes.
            unsafe {
                let target = target.add(16 * number);
                let scaled = _mm512_loadu_pd(scaled.as_ptr());
                if O::DOUBLE {
                    let quotient = _mm512_div_pd(scaled, _mm512_set1_pd(divisor.norm));
                    // Every other number of a vector is one of a half of the quotient, the rest is zero.
                    let spread = |indices| _mm512_maskz_permutexvar_pd(0x55, indices, quotient);
                    let lower = spread(_mm512_setr_epi64(0, 0, 1, 0, 2, 0, 3, 0));
                    let upper = spread(_mm512_setr_epi64(4, 0, 5, 0, 6, 0, 7, 0));
                    store_512::<STREAM>(target, lower);
                    store_512::<STREAM>(target.add(8), upper);
                } else {
                    let rounded =
                        _mm512_cvtpd_ps(_mm512_mul_pd(scaled, _mm512_set1_pd(divisor.inverse())));
                    let pairs = _mm512_cvtepu32_epi64(_mm256_castps_si256(rounded));
                    store_512::<STREAM>(target, _mm512_castsi512_pd(pairs));
                }
            }
        }
    }

    /// Stores an aligned vector, past the caches or into them.
    #[inline(always)]
    unsafe fn store<const STREAM: bool>(target: *mut impl Real, vector: __m128d) {
        // SAFETY: SSE2 is part of x86-64, and the address is one of an aligned vector that may be written.
        unsafe {
            if STREAM {
                _mm_stream_pd(target.cast(), vector);
            } else {
                _mm_store_pd(target.cast(), vector);
            }
        }
    }

    /// The same for 32 bytes.
    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn store_256<const STREAM: bool>(target: *mut impl Real, vector: __m256d) {
        // SAFETY: the address is one of an aligned vector that may be written.
        unsafe {
            if STREAM {
                _mm256_stream_pd(target.cast(), vector);
            } else {
                _mm256_store_pd(target.cast(), vector);
            }
        }
    }

    /// The same for 64 bytes.
    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn store_512<const STREAM: bool>(target: *mut impl Real, vector: __m512d) {
        // SAFETY: the address is one of an aligned vector that may be written.
        unsafe {
            if STREAM {
                _mm512_stream_pd(target.cast(), vector);
            } else {
                _mm512_store_pd(target.cast(), vector);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use compute::parallel::PIECE;
    use std::fmt::Debug;

    const STORES: [Store; 2] = [Store::Cached, Store::Streaming];

    /// Writing at every offset from an aligned address writes what the definition says, and nothing else.
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
            for store in STORES {
                let mut found = vec![canary; start + len + 20];
                write(values, &mut found[start..start + len], divisor, store);
                assert_eq!(found[start..start + len], expected, "{len} from {start}");
                let outside = found[..start].iter().chain(&found[start + len..]);
                assert!(outside.into_iter().all(|amplitude| *amplitude == canary));
            }
        }
        #[cfg(target_arch = "x86_64")]
        for vectors in [Vectors::Sse2, Vectors::Avx2, Vectors::Avx512] {
            check_width::<I, O>(&values[..64], divisor, vectors);
        }
    }

    #[cfg(target_arch = "x86_64")]
    fn check_width<I: Real, O: Real + Debug>(values: &[I], divisor: Divisor, vectors: Vectors) {
        if vectors as u8 > Vectors::of_machine() as u8 {
            return println!("skipped: this processor has no {vectors:?}");
        }
        let mut expected = vec![Complex::ZERO; values.len()];
        plain(values, &mut expected, divisor);
        let groups = values.as_chunks().0;
        let mut found = vec![Complex::<O>::ZERO; values.len() + 8];
        let start = aligned_from(&found);
        for store in STORES {
            found.fill(Complex::ZERO);
            let target = found[start..].as_chunks_mut().0;
            match store {
                Store::Cached => x86::write::<_, _, false>(groups, target, divisor, vectors),
                Store::Streaming => x86::write::<_, _, true>(groups, target, divisor, vectors),
            }
            fence();
            assert_eq!(found[start..start + values.len()], expected, "{vectors:?}");
        }
    }

    #[test]
    fn streaming_writes_the_same_amplitudes() {
        let doubles: Vec<f64> = (0..1100).map(|i| libm::sin(f64::from(i))).collect();
        let singles: Vec<f32> = doubles.iter().map(|value| *value as f32).collect();
        check::<f64, f64>(&doubles);
        check::<f64, f32>(&doubles);
        check::<f32, f64>(&singles);
        check::<f32, f32>(&singles);
    }

    /// Piece by piece, as an encoder does it, with canaries before and after the state.
    fn check_length<I: Real + From<i16>, O: Real + Debug>(len: usize, store: Store) {
        let divisor = Divisor {
            scale: 1.0,
            norm: 3.0,
        };
        let canary = Complex::real(O::round(-7.5));
        let values: Vec<I> = (0..len).map(|i| I::from((i % 1024 + 1) as i16)).collect();
        let mut expected = vec![canary; len];
        plain(&values, &mut expected, divisor);
        assert!(!expected.contains(&canary));
        let mut memory = vec![canary; len + 2 * GUARD];
        let state = &mut memory[GUARD..GUARD + len];
        for (values, amplitudes) in values.chunks(PIECE).zip(state.chunks_mut(PIECE)) {
            write(values, amplitudes, divisor, store);
        }
        let (before, rest) = memory.split_at(GUARD);
        let (state, after) = rest.split_at(len);
        assert!(state == expected, "{len} values");
        assert_eq!([before, after], [[canary; GUARD]; 2], "{len} values");
    }

    /// How many canaries there are; an odd number, so that a state begins at no aligned address.
    const GUARD: usize = 67;

    #[test]
    fn every_amplitude_of_the_lengths_of_the_cases_is_written_and_none_outside() {
        for len in lengths() {
            for store in STORES {
                check_length::<f64, f64>(len, store);
                check_length::<f64, f32>(len, store);
                check_length::<f32, f64>(len, store);
                check_length::<f32, f32>(len, store);
            }
        }
    }

    /// The lengths in `tests/cases/amplitude.json`.
    fn lengths() -> [usize; 5] {
        let cases = golden::read("tests/cases/amplitude.json");
        let cases: serde_json::Value = serde_json::from_str(&cases).unwrap();
        let [a, b, c, d, power, more] = golden::numbers(
            cases["invariants"][1].as_str().unwrap(),
            "lengths #, #, #, # and 2^# + # (with canaries after the state): every amplitude written once, none outside",
        );
        [a, b, c, d, libm::exp2(power) + more].map(|len| len as usize)
    }

    #[test]
    fn only_what_is_large_goes_past_the_caches() {
        assert_eq!(Store::of(0), Store::Cached);
        assert_eq!(Store::of(MOST_CACHED + 1), Store::Streaming);
        assert_eq!(Store::of(last_cache() / 4 + 1), Store::Streaming);
    }
}
