//! The suite of all transports, on those of this crate.

use collectives::{Communicator, Options, alone, suite, threads};
use std::thread::scope;

/// Runs a check on all ranks at the same time.
fn on_all(size: usize, check: impl Fn(&dyn Communicator) + Sync) {
    scope(|scope| {
        for rank in threads(size, Options::default()) {
            scope.spawn(|| {
                let rank = rank;
                check(&rank);
            });
        }
    });
}

fn check(communicator: &dyn Communicator) {
    let report = suite::check(communicator).unwrap_or_else(|failure| panic!("{failure}"));
    assert_eq!(report.skipped, Vec::<String>::new());
    assert!(report.passed > 300, "{}", report.passed);
    suite::faults(communicator).unwrap_or_else(|failure| panic!("{failure}"));
}

#[test]
fn threads_pass_with_1_to_4_ranks() {
    (1..=4).for_each(|size| on_all(size, check));
}

#[test]
fn threads_pass_with_8_ranks() {
    on_all(8, check);
}

#[test]
fn a_rank_alone_passes() {
    check(&alone());
}
