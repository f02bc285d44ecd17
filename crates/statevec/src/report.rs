//! The message that ranks exchange for an encoding: a report of each on its part.
//!
//! Errors join the collective call. A rank with bad data sends the error in place of sums, so that no rank waits for
//! it. All ranks return the same error, which names the first bad value by its index.

use collectives::{Collectives, Ranks};
use compute::MemoryError;

use crate::complex::Precision;
use crate::error::{EncodeError, RowError};
use crate::norm::{Norm, Sums};
use crate::plan::Plan;

/// A rank's report on one row of data.
#[derive(Debug, Default)]
pub(crate) struct Report {
    /// Why this rank refuses the row.
    pub(crate) refusal: Option<EncodeError>,
    /// The number of values that it has read.
    pub(crate) values: u64,
    /// How many values the row has, where every rank was given all of them.
    pub(crate) whole: Option<u64>,
    /// The sums of its nodes; none if there is nothing to add up.
    pub(crate) sums: Vec<Sums>,
}

/// How many words a report has before its sums.
const HEAD: usize = 7;

impl Report {
    /// The report of a rank that refuses a row.
    pub(crate) fn refusing(refusal: EncodeError) -> Self {
        Self {
            refusal: Some(refusal),
            ..Self::default()
        }
    }

    fn words(&self, hash: u64, slots: usize) -> Vec<u64> {
        let mut words = Vec::with_capacity(HEAD + 3 * slots);
        words.extend(self.refusal.as_ref().map_or([0; 4], code));
        // A length never has all bits set.
        words.extend([self.values, self.whole.unwrap_or(u64::MAX), hash]);
        for sums in &self.sums {
            words.extend([sums.plain, sums.large, sums.small].map(f64::to_bits));
        }
        words.resize(HEAD + 3 * slots, 0);
        words
    }
}

/// A report as another rank reads it.
struct Received<'a>(&'a [u64]);

impl Received<'_> {
    fn refusal(&self) -> Option<EncodeError> {
        decode([self.0[0], self.0[1], self.0[2], self.0[3]])
    }

    fn values(&self) -> u64 {
        self.0[4]
    }

    fn whole(&self) -> u64 {
        self.0[5]
    }

    /// The values that have to be the same on every rank.
    fn hash(&self) -> u64 {
        self.0[6]
    }

    fn sums(&self, which: usize) -> Vec<f64> {
        let (sums, _) = self.0[HEAD..].as_chunks::<3>();
        sums.iter()
            .map(|sums| f64::from_bits(sums[which]))
            .collect()
    }
}

/// Exchanges the reports of all rows in one collective call. If no rank refuses, these are the rows' norms.
pub(crate) fn agree(plan: &Plan, reports: &[Report]) -> Result<Vec<Norm>, RowError> {
    let every = received(plan, reports).map_err(|error| RowError::new(0, error.into()))?;
    let row = |row: usize| -> Vec<Received<'_>> {
        every.iter().map(|rows| Received(&rows[row])).collect()
    };
    let norm = |(number, own): (usize, &Report)| {
        norm(plan, &row(number), own).map_err(|error| RowError::new(number, error))
    };
    reports.iter().enumerate().map(norm).collect()
}

/// The same for encoders without a norm.
pub(crate) fn agree_only(plan: &Plan, refusal: Option<EncodeError>) -> Result<(), EncodeError> {
    let report = refusal.map_or_else(Report::default, Report::refusing);
    let every = received(plan, std::slice::from_ref(&report))?;
    let reports: Vec<_> = every.iter().map(|rows| Received(&rows[0])).collect();
    check(plan, &reports, &report)
}

/// Every rank's reports, row by row.
fn received(plan: &Plan, reports: &[Report]) -> Result<Vec<Vec<Vec<u64>>>, collectives::Error> {
    let slots = plan.slots();
    let mine: Vec<u64> = reports
        .iter()
        .flat_map(|report| report.words(plan.hash, slots))
        .collect();
    let mut all = vec![0; mine.len() * plan.execution.ranks()];
    plan.execution.communicator().all_gather(&mine, &mut all)?;
    let rows = |rank: &[u64]| rank.chunks(HEAD + 3 * slots).map(<[u64]>::to_vec).collect();
    Ok(all.chunks(mine.len().max(1)).map(rows).collect())
}

/// The norm of a row, or the reason that all ranks refuse it for.
fn norm(plan: &Plan, reports: &[Received<'_>], own: &Report) -> Result<Norm, EncodeError> {
    check(plan, reports, own)?;
    same(reports, |report| other_data(plan, report, &reports[0]))?;
    if reports.iter().all(|report| report.values() == 0) {
        return Err(EncodeError::Empty);
    }
    let root = |which: usize| plan.root(|rank| reports[rank].sums(which));
    let sums = Sums {
        plain: root(0),
        large: root(1),
        small: root(2),
    };
    Norm::new(sums).ok_or(EncodeError::ZeroNorm)
}

/// Why all ranks refuse what they reported, if they do. Different data comes first, as it explains errors of single
/// ranks.
fn check(plan: &Plan, reports: &[Received<'_>], own: &Report) -> Result<(), EncodeError> {
    same(reports, |report| report.hash() != reports[0].hash())?;
    let refusal = first_refusal(reports);
    refusal.map_or(Ok(()), |refusal| Err(with_reason(plan, refusal, own)?))
}

/// Refuses what differs on a rank.
fn same(
    reports: &[Received<'_>],
    differs: impl Fn(&Received<'_>) -> bool,
) -> Result<(), EncodeError> {
    let ranks = reports.iter().enumerate();
    let others: Vec<usize> = ranks
        .filter_map(|(rank, report)| differs(report).then_some(rank))
        .collect();
    match others.is_empty() {
        true => Ok(()),
        false => Err(EncodeError::OtherData {
            ranks: Ranks(others),
        }),
    }
}

/// How many words of 8 bytes the reason of a GPU may have.
const REASON: usize = 64;

/// The refusal, which all ranks give. That of a GPU has a reason in words, which its rank tells the others.
fn with_reason(
    plan: &Plan,
    (rank, refusal): (usize, EncodeError),
    own: &Report,
) -> Result<EncodeError, collectives::Error> {
    if !matches!(refusal, EncodeError::Gpu { .. }) {
        return Ok(refusal);
    }
    let mut words = [0; REASON];
    if let Some(EncodeError::Gpu { reason }) = &own.refusal {
        let bytes = bytemuck::cast_slice_mut::<u64, u8>(&mut words);
        let len = reason.floor_char_boundary(bytes.len());
        bytes[..len].copy_from_slice(&reason.as_bytes()[..len]);
    }
    plan.execution.communicator().broadcast(&mut words, rank)?;
    let text = String::from_utf8_lossy(bytemuck::cast_slice(&words)).into_owned();
    let reason = text.trim_end_matches('\0').to_owned();
    Ok(EncodeError::Gpu { reason })
}

/// The error that counts, with its rank: a wrong call counts before bad data, and among bad values the first one
/// counts.
fn first_refusal(reports: &[Received<'_>]) -> Option<(usize, EncodeError)> {
    let place = |refusal: &EncodeError| match refusal {
        EncodeError::NotFinite { index, .. } => index.saturating_add(1),
        _ => 0,
    };
    let refusals = reports.iter().enumerate();
    refusals
        .filter_map(|(rank, report)| Some((rank, report.refusal()?)))
        .min_by_key(|(_, refusal)| place(refusal))
}

/// Whether a rank was given other data than rank 0, as far as sums show that.
fn other_data(plan: &Plan, report: &Received<'_>, first: &Received<'_>) -> bool {
    let replicated = plan.placement.is_replicated();
    report.whole() != first.whole() || (replicated && report.sums(0) != first.sums(0))
}

/// A refusal as words: a number for its kind and what it carries.
fn code(error: &EncodeError) -> [u64; 4] {
    match error {
        EncodeError::NotFinite { index, value } => [1, *index, value.to_bits(), 0],
        EncodeError::TooManyValues { values, amplitudes } => [2, *values, *amplitudes, 0],
        EncodeError::TooManyOnRank {
            rank,
            values,
            amplitudes,
        } => [3, *rank as u64, *values, *amplitudes],
        EncodeError::Memory(MemoryError { needed, available }) => {
            [4, *needed, available.unwrap_or(u64::MAX), 0]
        }
        EncodeError::TooManyAngles { angles, qubits } => [5, *angles, u64::from(*qubits), 0],
        EncodeError::NoIndex { index, amplitudes } => [6, *index, *amplitudes, 0],
        EncodeError::OtherPlacement => [7, 0, 0, 0],
        EncodeError::OtherFloats { precision } => {
            [8, u64::from(*precision == Precision::Complex128), 0, 0]
        }
        EncodeError::Empty => [9, 0, 0, 0],
        // The reason is sent after all ranks know that there is one.
        EncodeError::Gpu { .. } => [10, 0, 0, 0],
        EncodeError::GpuMemory {
            device,
            needed,
            free,
        } => [11, u64::from(*device), *needed, *free],
        // The other errors are only found by all ranks together.
        EncodeError::ZeroNorm
        | EncodeError::OtherData { .. }
        | EncodeError::Placement(_)
        | EncodeError::Communicator(_) => unreachable!("no rank finds out {error:?} alone"),
    }
}

fn decode([kind, a, b, c]: [u64; 4]) -> Option<EncodeError> {
    match kind {
        1 => Some(EncodeError::NotFinite {
            index: a,
            value: f64::from_bits(b),
        }),
        2 => Some(EncodeError::TooManyValues {
            values: a,
            amplitudes: b,
        }),
        3 => Some(EncodeError::TooManyOnRank {
            rank: a as usize,
            values: b,
            amplitudes: c,
        }),
        4 => Some(EncodeError::Memory(MemoryError {
            needed: a,
            available: (b != u64::MAX).then_some(b),
        })),
        5 => Some(EncodeError::TooManyAngles {
            angles: a,
            qubits: b as u32,
        }),
        6 => Some(EncodeError::NoIndex {
            index: a,
            amplitudes: b,
        }),
        7 => Some(EncodeError::OtherPlacement),
        8 => Some(EncodeError::OtherFloats {
            precision: [Precision::Complex64, Precision::Complex128][usize::from(a != 0)],
        }),
        9 => Some(EncodeError::Empty),
        10 => Some(EncodeError::Gpu {
            reason: String::new(),
        }),
        11 => Some(EncodeError::GpuMemory {
            device: a as u32,
            needed: b,
            free: c,
        }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_arrive_as_they_were_sent() {
        for error in [
            EncodeError::NotFinite {
                index: 1 << 40,
                value: f64::NEG_INFINITY,
            },
            EncodeError::TooManyValues {
                values: 5,
                amplitudes: 4,
            },
            EncodeError::TooManyOnRank {
                rank: 3,
                values: 5,
                amplitudes: 4,
            },
            EncodeError::Memory(MemoryError {
                needed: 7,
                available: None,
            }),
            EncodeError::Memory(MemoryError {
                needed: 7,
                available: Some(6),
            }),
            EncodeError::TooManyAngles {
                angles: 5,
                qubits: 4,
            },
            EncodeError::NoIndex {
                index: 8,
                amplitudes: 8,
            },
            EncodeError::GpuMemory {
                device: 3,
                needed: 1 << 40,
                free: 5,
            },
            EncodeError::OtherPlacement,
            EncodeError::Empty,
            EncodeError::OtherFloats {
                precision: Precision::Complex64,
            },
            EncodeError::OtherFloats {
                precision: Precision::Complex128,
            },
        ] {
            assert_eq!(decode(code(&error)), Some(error));
        }
        assert_eq!(decode([0; 4]), None);
    }

    #[test]
    fn the_first_bad_value_is_named_and_a_wrong_call_before_it() {
        let words = |error| {
            let report = Report {
                refusal: Some(error),
                ..Report::default()
            };
            report.words(0, 0)
        };
        let bad = |index| EncodeError::NotFinite {
            index,
            value: f64::INFINITY,
        };
        let (late, early) = (words(bad(9)), words(bad(2)));
        let fine = Report::default().words(0, 0);
        let first = |reports: &[&Vec<u64>]| {
            first_refusal(
                &reports
                    .iter()
                    .map(|words| Received(words))
                    .collect::<Vec<_>>(),
            )
        };
        assert_eq!(first(&[&late, &fine, &early]), Some((2, bad(2))));
        let call = EncodeError::TooManyValues {
            values: 5,
            amplitudes: 4,
        };
        assert_eq!(first(&[&early, &words(call.clone())]), Some((1, call)));
        assert_eq!(first(&[&fine]), None);
    }
}
