//! Buffers: lists of floats that a program fills value by value.

use crate::Error;
use crate::context::Context;
use crate::objects::Object;

type Buffer = Vec<f64>;

pub(crate) fn create(context: &mut Context) -> Result<i64, Error> {
    context.objects.insert(Object::Buffer(Buffer::new()))
}

pub(crate) fn push(context: &mut Context, buffer: i64, value: f64) -> Result<(), Error> {
    let buffer = context.objects.get_mut::<Buffer>(buffer)?;
    buffer
        .try_reserve(1)
        .map_err(|_| Error::BufferMemory { len: buffer.len() })?;
    buffer.push(value);
    Ok(())
}

pub(crate) fn set(context: &mut Context, buffer: i64, index: i64, value: f64) -> Result<(), Error> {
    let buffer = context.objects.get_mut::<Buffer>(buffer)?;
    let position = position(buffer, index)?;
    buffer[position] = value;
    Ok(())
}

pub(crate) fn get(context: &mut Context, buffer: i64, index: i64) -> Result<f64, Error> {
    let buffer = context.objects.get::<Buffer>(buffer)?;
    Ok(buffer[position(buffer, index)?])
}

pub(crate) fn len(context: &mut Context, buffer: i64) -> Result<i64, Error> {
    Ok(context.objects.get::<Buffer>(buffer)?.len() as i64)
}

pub(crate) fn free(context: &mut Context, buffer: i64) -> Result<(), Error> {
    context.objects.remove::<Buffer>(buffer)
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
