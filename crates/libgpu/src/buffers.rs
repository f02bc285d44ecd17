//! Buffers: lists of floats that a program fills value by value, or all at once.

use std::ops::{Deref, DerefMut};

use crate::Error;
use crate::budget::Charge;
use crate::device::Mirror;
use crate::objects::Object;
use crate::replica::Replica;

/// A list of floats, and the memory that it may take.
#[derive(Debug)]
pub(crate) struct Buffer {
    values: Vec<f64>,
    charge: Charge,
    /// Its memory on a GPU, which may have newer values.
    mirror: Option<Mirror>,
    /// Whether ranks may have different values in it; the same answer on all of them.
    differs: bool,
}

impl Buffer {
    /// No value yet.
    pub(crate) fn new(charge: Charge) -> Self {
        Self {
            values: Vec::new(),
            charge,
            mirror: None,
            differs: false,
        }
    }

    /// Whether ranks may have different values in it.
    pub(crate) fn differs(&self) -> bool {
        self.differs
    }

    /// Notes whether they may from now on.
    pub(crate) fn set_differs(&mut self, differs: bool) {
        self.differs = differs;
    }

    /// Notes that they may, if so.
    pub(crate) fn differ(&mut self, differs: bool) {
        self.differs |= differs;
    }

    /// Makes it so long; new values are zeros.
    pub(crate) fn resize(&mut self, len: usize) -> Result<(), Error> {
        self.reserve(len)?;
        self.values.resize(len, 0.0);
        Ok(())
    }

    #[inline]
    fn push(&mut self, value: f64) -> Result<(), Error> {
        if self.values.len() == self.values.capacity() {
            self.reserve_more()?;
        }
        self.values.push(value);
        Ok(())
    }

    /// Takes the last value away, with the room that was made for it.
    #[cold]
    fn take_back(&mut self) -> Result<(), Error> {
        self.values.pop();
        self.values.shrink_to_fit();
        self.charge.set(bytes(self.values.capacity()))
    }

    /// Makes room for more values: for twice as many, so that pushing takes constant time on average. Where there is no memory for those on
    /// every rank, for half as many more, down to one.
    #[cold]
    fn reserve_more(&mut self) -> Result<(), Error> {
        let have = self.values.len();
        let mut more = have.max(4);
        while more > 1 {
            if self.charge.is_free(bytes(more)) && self.reserve(have + more).is_ok() {
                return Ok(());
            }
            more /= 2;
        }
        self.reserve(have + 1)
    }

    /// Makes room for `len` values in all.
    #[cold]
    fn reserve(&mut self, len: usize) -> Result<(), Error> {
        let Self { values, charge, .. } = self;
        let have = values.len();
        if len <= values.capacity() {
            return Ok(());
        }
        charge.grow(bytes(len), || {
            let taken = values.try_reserve_exact(len - have);
            taken.map_err(|_| Error::BufferMemory { len: have })
        })
    }

    pub(crate) fn mirror(&self) -> Option<&Mirror> {
        self.mirror.as_ref()
    }

    pub(crate) fn mirror_mut(&mut self) -> &mut Option<Mirror> {
        &mut self.mirror
    }

    /// The values at home, and the memory on a GPU.
    pub(crate) fn both(&mut self) -> (&mut [f64], &mut Option<Mirror>) {
        (&mut self.values, &mut self.mirror)
    }

    fn position(&self, index: i64) -> Result<usize, Error> {
        let len = self.values.len();
        match usize::try_from(index) {
            Ok(position) if position < len => Ok(position),
            _ => Err(Error::Index { index, len }),
        }
    }
}

impl Deref for Buffer {
    type Target = [f64];

    fn deref(&self) -> &[f64] {
        &self.values
    }
}

impl DerefMut for Buffer {
    fn deref_mut(&mut self) -> &mut [f64] {
        &mut self.values
    }
}

fn bytes(values: usize) -> u64 {
    (values as u64).saturating_mul(size_of::<f64>() as u64)
}

pub(crate) fn create(replica: &mut Replica) -> Result<i64, Error> {
    let charge = replica.shared.budget.take(0)?;
    replica.objects.insert(Object::Buffer(Buffer::new(charge)))
}

pub(crate) fn push(replica: &mut Replica, buffer: i64, value: f64) -> Result<(), Error> {
    replica.objects.get_mut::<Buffer>(buffer)?.push(value)
}

/// Undoes a push.
pub(crate) fn take_back(replica: &mut Replica, buffer: i64, _: f64) -> Result<(), Error> {
    replica.objects.get_mut::<Buffer>(buffer)?.take_back()
}

pub(crate) fn set(replica: &mut Replica, buffer: i64, index: i64, value: f64) -> Result<(), Error> {
    let buffer = replica.objects.get_mut::<Buffer>(buffer)?;
    let position = buffer.position(index)?;
    buffer[position] = value;
    Ok(())
}

/// Whether there is such a value on this rank.
pub(crate) fn check_set(
    replica: &mut Replica,
    buffer: i64,
    index: i64,
    _: f64,
) -> Result<(), Error> {
    let buffer = replica.objects.get::<Buffer>(buffer)?;
    buffer.position(index).map(drop)
}

pub(crate) fn get(replica: &mut Replica, buffer: i64, index: i64) -> Result<f64, Error> {
    if replica.gpu.is_some() {
        let buffer = replica.objects.get_mut::<Buffer>(buffer)?;
        return buffer.value(buffer.position(index)?);
    }
    let buffer = replica.objects.get::<Buffer>(buffer)?;
    Ok(buffer[buffer.position(index)?])
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
    let too_long = |_| Error::BufferMemory { len: buffer.len() };
    let len = usize::try_from(len).map_err(too_long)?;
    buffer.resize(len)
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
    let offset = rank_scale * replica.rank() as f64;
    let several = replica.execution.ranks() > 1;
    let buffer = replica.objects.get_mut::<Buffer>(buffer)?;
    buffer.differ(several && rank_scale != 0.0);
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
    y.differ(x.differs);
    y.iter_mut().zip(&**x).for_each(|(y, x)| *y += a * x);
    Ok(())
}

pub(crate) fn copy(replica: &mut Replica, to: i64, source: i64) -> Result<(), Error> {
    if to == source {
        return replica.objects.get::<Buffer>(to).map(|_| ());
    }
    let (to, source) = replica.objects.get_two::<Buffer>(to, source)?;
    to.resize(source.len())?;
    to.copy_from_slice(source);
    to.differs = source.differs;
    Ok(())
}

/// An argument that counts something.
pub(crate) fn natural(what: &'static str, value: i64) -> Result<u64, Error> {
    u64::try_from(value).map_err(|_| Error::Negative { what, value })
}
