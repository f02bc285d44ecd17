//! The speed of the card's memory, with which everything else is compared.

use cuda::{Buffer, CudaError, Memory, PIECE_BYTES, Staging};

use super::clock::{Turn, on_device};
use super::report::{Figure, Row, listed};
use super::{Bench, Problem, check};

/// Copies and writes on the device, and copies to it.
pub(crate) fn rows(bench: &Bench) -> Vec<Row> {
    let (copied, pieces) = (bench.sizes.copied, bench.sizes.pieces);
    let names = ["copy on the device", "write only"];
    let mut rows = listed(names, &in_bytes(copied), on_the_device(bench));
    let size = in_bytes(pieces * PIECE_BYTES as u64);
    let name = ["copy from pinned memory of the host"];
    rows.extend(listed(name, &size, from_the_host(bench)));
    rows
}

/// A number of bytes in its largest whole unit.
fn in_bytes(bytes: u64) -> String {
    let units = [(30, "GiB"), (20, "MiB"), (10, "KiB")];
    let whole = |(bits, _): &&(u32, &str)| bytes >> bits > 0 && bytes.is_multiple_of(1 << bits);
    match units.iter().find(whole) {
        Some((bits, unit)) => format!("{} {unit}", bytes >> bits),
        None => format!("{bytes} bytes"),
    }
}

/// A copy counts the bytes that are read and those that are written.
fn on_the_device(bench: &Bench) -> Result<[Figure; 2], Problem> {
    let (stream, bytes) = (&bench.stream, bench.sizes.copied);
    let (from, to) = (stream.take(bytes)?, stream.take(bytes)?);
    let doubles = |memory: &Memory| Buffer {
        values: memory.address(),
        count: bytes / 8,
    };
    let last = bytes - 8;
    let fill = [doubles(&from).fill_index(1.0, 0.0, bench.device())];
    let write = [doubles(&to).fill(-1.0, bench.device())];
    // SAFETY: the launch writes memory of that size, which is there until the stream was waited for.
    unsafe { stream.run(&fill) }?;
    // SAFETY: both have as many bytes, and are there until the stream was waited for.
    let copy = || unsafe { stream.copy(to.address(), from.address(), bytes) };
    // SAFETY: as for the launch above.
    let write = || unsafe { stream.run(&write) };
    let found = on_device(stream, bench.rounds, [Turn::of(copy), Turn::of(write)])?;
    check("the last value written", double_at(&to, last)?, -1.0)?;
    copy()?;
    let expected = (bytes / 8 - 1) as f64;
    check("the last value copied", double_at(&to, last)?, expected)?;
    let [copy, write] = found;
    Ok([
        Figure::new(copy, 2 * bytes, "bytes"),
        Figure::new(write, bytes, "bytes"),
    ])
}

fn double_at(memory: &Memory, offset: u64) -> Result<f64, CudaError> {
    let mut found = [0.0];
    memory.get_at(offset, &mut found)?;
    Ok(found[0])
}

/// The value of each byte of a piece.
const PATTERN: u8 = 0x5a;

/// Copies pieces that the host has already written, from the two halves of pinned memory.
fn from_the_host(bench: &Bench) -> Result<[Figure; 1], Problem> {
    let (stream, pieces) = (&bench.stream, bench.sizes.pieces);
    let bytes = pieces * PIECE_BYTES as u64;
    let to = stream.take(bytes)?;
    let mut staging = Staging::new(stream)?;
    let mut put = |write: fn(&mut [u8])| {
        (0..pieces).try_for_each(|piece| {
            let offset = piece * PIECE_BYTES as u64;
            // SAFETY: nothing else uses the memory, which stays until the stream was waited for.
            unsafe { staging.put(&to, offset, PIECE_BYTES, write) }
        })
    };
    put(|piece| piece.fill(PATTERN))?;
    let [seconds] = on_device(stream, bench.rounds, [Turn::of(|| put(|_| {}))])?;
    let mut found = [0];
    to.get_at(bytes - 1, &mut found)?;
    check("the last byte copied", found, [PATTERN])?;
    Ok([Figure::new(seconds, bytes, "bytes")])
}
