//! Buffers: lists of floats that a program fills value by value.

use crate::Error;
use crate::objects::Object;
use crate::replica::Replica;
use crate::states::natural;

type Buffer = Vec<f64>;

pub(crate) fn create(replica: &mut Replica) -> Result<i64, Error> {
    replica.objects.insert(Object::Buffer(Buffer::new()))
}

pub(crate) fn push(replica: &mut Replica, buffer: i64, value: f64) -> Result<(), Error> {
    let buffer = replica.objects.get_mut::<Buffer>(buffer)?;
    buffer
        .try_reserve(1)
        .map_err(|_| Error::BufferMemory { len: buffer.len() })?;
    buffer.push(value);
    Ok(())
}

pub(crate) fn set(replica: &mut Replica, buffer: i64, index: i64, value: f64) -> Result<(), Error> {
    let buffer = replica.objects.get_mut::<Buffer>(buffer)?;
    let position = position(buffer, index)?;
    buffer[position] = value;
    Ok(())
}

pub(crate) fn get(replica: &mut Replica, buffer: i64, index: i64) -> Result<f64, Error> {
    let buffer = replica.objects.get::<Buffer>(buffer)?;
    Ok(buffer[position(buffer, index)?])
}

pub(crate) fn len(replica: &mut Replica, buffer: i64) -> Result<i64, Error> {
    Ok(replica.objects.get::<Buffer>(buffer)?.len() as i64)
}

pub(crate) fn free(replica: &mut Replica, buffer: i64) -> Result<(), Error> {
    replica.objects.remove::<Buffer>(buffer)
}

pub(crate) fn resize(replica: &mut Replica, buffer: i64, len: i64) -> Result<(), Error> {
    let len = natural("len", len)?;
    let buffer = replica.objects.get_mut::<Buffer>(buffer)?;
    let no_memory = |_| Error::BufferMemory { len: buffer.len() };
    let len = usize::try_from(len).map_err(no_memory)?;
    reserve(buffer, len)?;
    buffer.resize(len, 0.0);
    Ok(())
}

pub(crate) fn fill(replica: &mut Replica, buffer: i64, value: f64) -> Result<(), Error> {
    replica.objects.get_mut::<Buffer>(buffer)?.fill(value);
    Ok(())
}

pub(crate) fn fill_index(
    replica: &mut Replica,
    buffer: i64,
    scale: f64,
    rank_scale: f64,
) -> Result<(), Error> {
    let offset = rank_scale * replica.communicator.rank() as f64;
    let buffer = replica.objects.get_mut::<Buffer>(buffer)?;
    for (index, value) in buffer.iter_mut().enumerate() {
        *value = scale * index as f64 + offset;
    }
    Ok(())
}

pub(crate) fn add_scalar(replica: &mut Replica, buffer: i64, value: f64) -> Result<(), Error> {
    let buffer = replica.objects.get_mut::<Buffer>(buffer)?;
    buffer.iter_mut().for_each(|each| *each += value);
    Ok(())
}

pub(crate) fn scale(replica: &mut Replica, buffer: i64, factor: f64) -> Result<(), Error> {
    let buffer = replica.objects.get_mut::<Buffer>(buffer)?;
    buffer.iter_mut().for_each(|each| *each *= factor);
    Ok(())
}

pub(crate) fn axpy(replica: &mut Replica, y: i64, a: f64, x: i64) -> Result<(), Error> {
    let len = |buffer| Ok::<_, Error>(replica.objects.get::<Buffer>(buffer)?.len());
    let (expected, found) = (len(y)?, len(x)?);
    if expected != found {
        return Err(Error::Length { expected, found });
    }
    if x == y {
        let y = replica.objects.get_mut::<Buffer>(y)?;
        y.iter_mut().for_each(|y| *y += a * *y);
        return Ok(());
    }
    let (y, x) = replica.objects.get_two::<Buffer>(y, x)?;
    y.iter_mut().zip(x).for_each(|(y, x)| *y += a * x);
    Ok(())
}

pub(crate) fn copy(replica: &mut Replica, to: i64, source: i64) -> Result<(), Error> {
    if to == source {
        return replica.objects.get::<Buffer>(to).map(|_| ());
    }
    let (to, source) = replica.objects.get_two::<Buffer>(to, source)?;
    to.clear();
    reserve(to, source.len())?;
    to.extend_from_slice(source);
    Ok(())
}

/// Makes room for `len` values in all.
fn reserve(buffer: &mut Buffer, len: usize) -> Result<(), Error> {
    let more = len.saturating_sub(buffer.len());
    buffer
        .try_reserve_exact(more)
        .map_err(|_| Error::BufferMemory { len: buffer.len() })
}

fn position(buffer: &Buffer, index: i64) -> Result<usize, Error> {
    let position = usize::try_from(index)
        .ok()
        .filter(|position| *position < buffer.len());
    position.ok_or(Error::Index {
        index,
        len: buffer.len(),
    })
}
