//! Loops over pieces of an array, on several threads.
//!
//! Work is cut into pieces of one size, which threads take one after another, the caller's own among them. Which thread
//! takes a piece changes nothing: pieces are nodes of the sum tree, or write items of their own.

use std::sync::Mutex;

use crate::thread_pool::ThreadPool;
use crate::tree;

/// How many items a piece has: a node of the sum tree, and long enough that taking it costs nothing.
pub const PIECE: usize = 1 << 14;

/// The least number of items for which it pays to start a thread.
const WORTH_A_THREAD: usize = 1 << 16;

/// Does `work` for every piece, on as many threads as `items`, the number of items in all pieces, is worth.
pub fn for_each<P: Send>(
    pool: &ThreadPool,
    items: usize,
    pieces: impl Iterator<Item = P> + Send,
    work: impl Fn(P) + Sync,
) {
    let threads = pool.threads().min(items / WORTH_A_THREAD);
    if threads < 2 {
        return pieces.for_each(work);
    }
    let pieces = Mutex::new(pieces);
    let next = || pieces.lock().expect("taking a piece does not panic").next();
    pool.run(threads, &|| {
        while let Some(piece) = next() {
            work(piece);
        }
    });
}

/// The sum of each slice, the first value of which is the first of a node. `sum(slice, start, piece)` is the sum over
/// the part of slice number `slice` that begins at `start`.
pub fn sums<T: Sync>(
    pool: &ThreadPool,
    slices: &[&[T]],
    sum: impl Fn(usize, usize, &[T]) -> f64 + Sync,
) -> Vec<f64> {
    let items = slices.iter().map(|slice| slice.len()).sum();
    let mut parts: Vec<Vec<f64>> = slices
        .iter()
        .map(|slice| vec![0.0; slice.len().div_ceil(PIECE)])
        .collect();
    let pieces = slices
        .iter()
        .zip(&mut parts)
        .enumerate()
        .flat_map(|(number, (slice, parts))| {
            let pieces = slice.chunks(PIECE).zip(parts).enumerate();
            pieces.map(move |(k, (piece, part))| (number, k * PIECE, piece, part))
        });
    for_each(pool, items, pieces, |(number, start, piece, part)| {
        *part = sum(number, start, piece);
    });
    parts.into_iter().map(tree::sum_nodes).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[test]
    fn every_piece_is_taken_once_by_any_number_of_threads() {
        for threads in [1, 2, 3, 7] {
            let taken: Vec<AtomicUsize> = (0..100).map(|_| AtomicUsize::new(0)).collect();
            for_each(
                &ThreadPool::new(threads),
                100 * PIECE,
                0..100,
                |piece: usize| {
                    taken[piece].fetch_add(1, Ordering::Relaxed);
                },
            );
            assert!(taken.iter().all(|count| count.load(Ordering::Relaxed) == 1));
        }
    }

    #[test]
    fn sums_do_not_depend_on_threads() {
        let data: Vec<f64> = (0..300_001).map(|i| libm::sin(f64::from(i))).collect();
        let slices = [&data[..], &data[..0], &data[..PIECE + 1], &data[5..6]];
        let sum = |_, _, piece: &[f64]| tree::sum_of(piece, |_, value| value * value);
        for threads in [1, 2, 5] {
            let found = sums(&ThreadPool::new(threads), &slices, sum);
            for (slice, found) in slices.iter().zip(found) {
                let expected = tree::sum(slice.len(), |i| slice[i] * slice[i]);
                assert_eq!(found.to_bits(), expected.to_bits());
            }
        }
    }

    #[test]
    fn a_piece_knows_where_it_lies() {
        let numbers: Vec<f64> = (0..PIECE * 3 + 5).map(|i| i as f64).collect();
        let mistakes = sums(
            &ThreadPool::new(2),
            &[&numbers, &numbers],
            |_, start, piece| {
                piece
                    .iter()
                    .zip(start..)
                    .filter(|(x, i)| **x != *i as f64)
                    .count() as f64
            },
        );
        assert_eq!(mistakes, [0.0, 0.0]);
    }
}
