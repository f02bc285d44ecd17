//! From data to amplitudes on the host.
//!
//! Data is read twice and amplitudes are written once: the first reading validates and adds up squares, in one pass,
//! for a sum of squares is finite only if all values are. Then ranks exchange sums, once, and each writes its own
//! amplitudes. A batch of rows takes the same three steps once for all rows.

use compute::parallel::{self, PIECE};
use compute::tree::Node;

use crate::backend::Encoded;
use crate::complex::{Complex, Real};
use crate::error::{EncodeError, RowError};
use crate::host::parts::{HostPart, take};
use crate::host::stream::{self, Store};
use crate::norm::{Divisor, Norm, Sums};
use crate::plan::Plan;
use crate::report::{self, Report};
use crate::values::{Values, first_not_finite};

/// Encodes rows, each into memory of its own.
pub(super) fn encode<T: Real, O: Real>(
    plan: &Plan,
    rows: &[Values<'_, T>],
) -> Result<Vec<Encoded<Vec<HostPart<O>>>>, RowError> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    // The memory is allocated first, so that a rank without enough can still report that to the others. It costs
    // nothing until it is written.
    let taken = take::<O>(plan, rows.len() as u64);
    let refusal = taken.as_ref().err().copied().map(EncodeError::Memory);
    let norms = norms(plan, rows, refusal)?;
    let mut states = taken.expect("a rank without memory has refused");
    let with_memory = rows.iter().zip(&mut states).zip(&norms);
    let pieces = with_memory.flat_map(|((row, parts), norm)| {
        pieces(*row, parts, norm.divisor, |part| part.amplitudes.is_used())
    });
    write(plan, pieces.collect());
    let states = states.into_iter().zip(norms);
    let state = |(parts, norm): (_, Norm)| Encoded {
        parts,
        norm: norm.value,
    };
    Ok(states.map(state).collect())
}

/// Encodes a row into parts, and returns its norm. Without parts, all ranks get an error.
pub(super) fn encode_again<T: Real, O: Real>(
    plan: &Plan,
    row: Values<'_, T>,
    parts: Option<&mut Vec<HostPart<O>>>,
) -> Result<f64, EncodeError> {
    let refusal = parts.is_none().then_some(EncodeError::OtherPlacement);
    let norms = norms(plan, &[row], refusal);
    let norm = norms.map_err(|error| error.source)?[0];
    let parts = parts.expect("a rank with another state has refused");
    write(plan, pieces(row, parts, norm.divisor, |_| true).collect());
    Ok(norm.value)
}

/// Validates rows and adds up their squares, with one collective call.
fn norms<T: Real>(
    plan: &Plan,
    rows: &[Values<'_, T>],
    refusal: Option<EncodeError>,
) -> Result<Vec<Norm>, RowError> {
    let mut reports = reports(plan, rows);
    if refusal.is_some() {
        reports[0].refusal = refusal;
    }
    report::agree(plan, &reports)
}

/// This rank's report on each row.
fn reports<T: Real>(plan: &Plan, rows: &[Values<'_, T>]) -> Vec<Report> {
    let slices: Vec<&[T]> = rows
        .iter()
        .flat_map(|row| plan.values_of_nodes(*row))
        .collect();
    let sums = Sums::of(plan.execution.thread_pool(), &slices);
    let nodes = plan.own_nodes().len();
    let report = |(number, row): (usize, &Values<'_, T>)| {
        let own = number * nodes..(number + 1) * nodes;
        let (slices, sums) = (&slices[own.clone()], &sums[own]);
        let bad = || first_bad(plan.own_nodes(), slices, sums);
        Report {
            refusal: plan.too_many(*row).or_else(bad),
            values: slices.iter().map(|slice| slice.len() as u64).sum(),
            whole: row.whole(),
            sums: sums.to_vec(),
        }
    };
    rows.iter().enumerate().map(report).collect()
}

/// Writes pieces.
fn write<I: Real, O: Real>(plan: &Plan, pieces: Vec<Piece<'_, I, O>>) {
    let items = pieces.iter().map(|piece| piece.amplitudes.len()).sum();
    let store = Store::of(items * size_of::<Complex<O>>());
    let pool = plan.execution.thread_pool();
    parallel::for_each(pool, items, pieces.into_iter(), |piece| piece.write(store));
}

/// Values and the amplitudes that they become; without values, amplitudes that become zero.
pub(super) struct Piece<'a, I, O> {
    pub(super) values: &'a [I],
    pub(super) amplitudes: &'a mut [Complex<O>],
    pub(super) divisor: Divisor,
}

impl<I: Real, O: Real> Piece<'_, I, O> {
    /// Writes the amplitudes.
    pub(super) fn write(self, store: Store) {
        if self.values.is_empty() {
            self.amplitudes.fill(Complex::ZERO);
        } else {
            stream::write(self.values, self.amplitudes, self.divisor, store);
        }
    }
}

/// The pieces of a state: those with data, and those past the data in parts whose memory may not be zero.
fn pieces<'a, I: Real, O: Real>(
    row: Values<'a, I>,
    parts: &'a mut [HostPart<O>],
    divisor: Divisor,
    used: impl Fn(&HostPart<O>) -> bool,
) -> impl Iterator<Item = Piece<'a, I, O>> {
    with_values(row, parts).flat_map(move |(values, part)| {
        let used = used(part);
        let (data, rest) = part.amplitudes.split_at_mut(values.len());
        let rest = if used { rest } else { &mut [] };
        let data = values.chunks(PIECE).zip(data.chunks_mut(PIECE));
        let rest = rest.chunks_mut(PIECE).map(|zeros| (&[][..], zeros));
        data.chain(rest).map(move |(values, amplitudes)| Piece {
            values,
            amplitudes,
            divisor,
        })
    })
}

/// The parts of a state with the values for each.
fn with_values<'a, I, O: Real>(
    row: Values<'a, I>,
    parts: &'a mut [HostPart<O>],
) -> impl Iterator<Item = (&'a [I], &'a mut HostPart<O>)> {
    let mut held = 0;
    parts.iter_mut().map(move |part| {
        let values = row.of(part.range.clone(), held);
        held += part.len();
        (values, part)
    })
}

/// The first value that is not finite. It is searched only if the sum is not finite.
pub(super) fn first_bad<T: Real>(
    nodes: &[Node],
    slices: &[&[T]],
    sums: &[Sums],
) -> Option<EncodeError> {
    let suspicious = nodes.iter().zip(slices).zip(sums);
    suspicious
        .filter(|(_, sums)| sums.is_suspicious())
        .find_map(|((node, slice), _)| first_not_finite(slice, node.start))
}
