//! The functions of buffers.

use super::arguments::natural;
use crate::Error;
use crate::context::Rank;
use crate::store::{Buffer, BufferHandle};

pub(crate) fn create(rank: &mut Rank) -> Result<BufferHandle, Error> {
    let charge = rank.process.budget.take(0)?;
    rank.objects.insert(Buffer::new(charge))
}

#[inline]
pub(crate) fn push(rank: &mut Rank, buffer: BufferHandle, value: f64) -> Result<(), Error> {
    rank.objects.get_mut(buffer)?.push(value)
}

/// Undoes a push.
pub(crate) fn take_back(rank: &mut Rank, buffer: BufferHandle, _: f64) -> Result<(), Error> {
    rank.objects.get_mut(buffer)?.take_back()
}

#[inline]
pub(crate) fn set(
    rank: &mut Rank,
    buffer: BufferHandle,
    index: i64,
    value: f64,
) -> Result<(), Error> {
    let buffer = rank.objects.get_mut(buffer)?;
    let position = buffer.position(index)?;
    buffer[position] = value;
    Ok(())
}

/// Whether this rank has a value of this index.
pub(crate) fn check_set(
    rank: &mut Rank,
    buffer: BufferHandle,
    index: i64,
    _: f64,
) -> Result<(), Error> {
    let buffer = rank.objects.get(buffer)?;
    buffer.position(index).map(drop)
}

#[inline]
pub(crate) fn get(rank: &mut Rank, buffer: BufferHandle, index: i64) -> Result<f64, Error> {
    if rank.gpu.is_some() {
        let buffer = rank.objects.get_mut(buffer)?;
        return buffer.value(buffer.position(index)?);
    }
    let buffer = rank.objects.get(buffer)?;
    Ok(buffer[buffer.position(index)?])
}

#[inline]
pub(crate) fn len(rank: &mut Rank, buffer: BufferHandle) -> Result<i64, Error> {
    Ok(rank.objects.get(buffer)?.len() as i64)
}

pub(crate) fn free(rank: &mut Rank, buffer: BufferHandle) -> Result<(), Error> {
    rank.objects.remove(buffer)
}

pub(crate) fn resize(rank: &mut Rank, buffer: BufferHandle, len: i64) -> Result<(), Error> {
    let len = natural("len", len)?;
    let buffer = rank.objects.get_mut(buffer)?;
    let too_long = |_| Error::BufferMemory { len: buffer.len() };
    let len = usize::try_from(len).map_err(too_long)?;
    buffer.resize(len)
}

pub(crate) fn fill(rank: &mut Rank, buffer: BufferHandle, value: f64) -> Result<(), Error> {
    rank.objects.get_mut(buffer)?.fill(value);
    Ok(())
}

pub(crate) fn fill_index(
    rank: &mut Rank,
    buffer: BufferHandle,
    scale: f64,
    rank_scale: f64,
) -> Result<(), Error> {
    let offset = rank_scale * rank.number() as f64;
    let several = rank.execution.ranks() > 1;
    let buffer = rank.objects.get_mut(buffer)?;
    buffer.differ(several && rank_scale != 0.0);
    for (index, value) in buffer.iter_mut().enumerate() {
        *value = scale * index as f64 + offset;
    }
    Ok(())
}

pub(crate) fn add_scalar(rank: &mut Rank, buffer: BufferHandle, value: f64) -> Result<(), Error> {
    let buffer = rank.objects.get_mut(buffer)?;
    buffer.iter_mut().for_each(|each| *each += value);
    Ok(())
}

pub(crate) fn scale(rank: &mut Rank, buffer: BufferHandle, factor: f64) -> Result<(), Error> {
    let buffer = rank.objects.get_mut(buffer)?;
    buffer.iter_mut().for_each(|each| *each *= factor);
    Ok(())
}

pub(crate) fn axpy(rank: &mut Rank, y: BufferHandle, a: f64, x: BufferHandle) -> Result<(), Error> {
    let len = |buffer: BufferHandle| Ok::<_, Error>(rank.objects.get(buffer)?.len());
    let (expected, found) = (len(y)?, len(x)?);
    if expected != found {
        return Err(Error::Length { expected, found });
    }
    if x == y {
        let y = rank.objects.get_mut(y)?;
        y.iter_mut().for_each(|y| *y += a * *y);
        return Ok(());
    }
    let (y, x) = rank.objects.get_two(y, x)?;
    y.differ(x.differs());
    y.iter_mut().zip(&**x).for_each(|(y, x)| *y += a * x);
    Ok(())
}

pub(crate) fn copy(rank: &mut Rank, to: BufferHandle, source: BufferHandle) -> Result<(), Error> {
    if to == source {
        return rank.objects.get(to).map(|_| ());
    }
    let (to, source) = rank.objects.get_two(to, source)?;
    to.resize(source.len())?;
    to.copy_from_slice(source);
    to.set_differs(source.differs());
    Ok(())
}

/// Row i of `to` becomes the row of `source` that value i of `order` names. -1 names a row of zeros, so that a rank can
/// fill up a block that it sends.
pub(crate) fn take_rows(
    rank: &mut Rank,
    to: BufferHandle,
    source: BufferHandle,
    order: BufferHandle,
    width: i64,
) -> Result<(), Error> {
    let from = rank.objects.get(source)?;
    let order = rank.objects.get(order)?;
    let (width, count) = rows(from.len(), width)?;
    let chosen: Result<Vec<_>, _> = order.iter().map(|row| chosen(*row, count)).collect();
    let (chosen, differs) = (chosen?, from.differs() || order.differs());
    if to == source {
        let from = from.to_vec();
        rank.objects.get_mut(to)?.set_differs(differs);
        return copy_rows(rank.objects.get_mut(to)?, &from, &chosen, width);
    }
    let (to, from) = rank.objects.get_two(to, source)?;
    to.set_differs(differs);
    copy_rows(to, from, &chosen, width)
}

/// How wide the rows of `len` values are, and how many there are.
fn rows(len: usize, width: i64) -> Result<(usize, usize), Error> {
    let positive = usize::try_from(width).ok().filter(|width| *width > 0);
    let fits = positive.filter(|width| len.is_multiple_of(*width));
    let found = fits.ok_or(Error::Width { len, width })?;
    Ok((found, len / found))
}

/// The row that a value names; none is a row of zeros.
fn chosen(row: f64, rows: usize) -> Result<Option<usize>, Error> {
    if row == -1.0 {
        return Ok(None);
    }
    let is_one = row >= 0.0 && row < rows as f64 && row.fract() == 0.0;
    is_one
        .then_some(Some(row as usize))
        .ok_or(Error::NoRow { row, rows })
}

fn copy_rows(
    to: &mut Buffer,
    from: &[f64],
    chosen: &[Option<usize>],
    width: usize,
) -> Result<(), Error> {
    to.resize(chosen.len().saturating_mul(width))?;
    for (to, row) in to.chunks_exact_mut(width).zip(chosen) {
        match row {
            Some(row) => to.copy_from_slice(&from[row * width..][..width]),
            None => to.fill(0.0),
        }
    }
    Ok(())
}
