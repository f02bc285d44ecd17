//! Ranks for tests.

use collectives::{Options, ThreadRank, threads};

/// What each of `size` ranks returns.
pub(super) fn on_all<T: Send>(size: usize, run: impl Fn(ThreadRank) -> T + Sync) -> Vec<T> {
    std::thread::scope(|scope| {
        let ranks = threads(size, Options::default()).into_iter();
        let ranks: Vec<_> = ranks.map(|rank| scope.spawn(|| run(rank))).collect();
        ranks.into_iter().map(|rank| rank.join().unwrap()).collect()
    })
}
