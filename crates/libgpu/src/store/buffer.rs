//! Buffers: lists of floats, in host memory, in a [`DeviceCopy`] on a GPU, or in both.

use std::ops::{Deref, DerefMut};

use collectives::ElementType;
use cuda::{CudaError, Elements, ElementsMut, Memory, Stream};

use super::{Access, Budget, Charge, DeviceCopy};
use crate::Error;
use crate::sync::Arc;

/// From this length on, work on a buffer whose values are on the host is done on the GPU. The copy takes as long as
/// this number of additions.
pub(crate) const WORTH_COPYING: usize = 1 << 16;

/// Buffers of up to this length are copied from the GPU as a whole: that takes as long as a copy of one value.
const SINGLES_OF: usize = 1 << 13;

/// A list of floats, and the memory that it may take.
#[derive(Debug)]
pub(crate) struct Buffer {
    values: Vec<f64>,
    charge: Charge,
    /// Its memory on a GPU, which may have newer values.
    device: Option<DeviceCopy>,
    /// Whether ranks may have different values in it; the same answer on all of them.
    differs: bool,
    /// For how many values there is memory on every rank, as far as that is known.
    room: usize,
}

impl Buffer {
    /// No value yet.
    pub(crate) fn new(charge: Charge) -> Self {
        Self {
            values: Vec::new(),
            charge,
            device: None,
            differs: false,
            room: 0,
        }
    }

    /// Whether ranks may have different values in it.
    pub(crate) fn differs(&self) -> bool {
        self.differs
    }

    /// Whether it is the same on all ranks, and on the host only.
    pub(crate) fn is_alike(&self) -> bool {
        !self.differs && self.device.is_none()
    }

    /// Whether it has room for one more value on each rank.
    pub(crate) fn has_room(&self) -> bool {
        self.values.len() < self.room
    }

    /// For how many values there is memory on this rank.
    pub(crate) fn capacity(&self) -> usize {
        self.values.capacity()
    }

    /// Notes for how many values there is memory on every rank.
    pub(crate) fn set_room(&mut self, room: u64) {
        self.room = room as usize;
    }

    /// Sets whether they may from now on.
    pub(crate) fn set_differs(&mut self, differs: bool) {
        self.differs = differs;
    }

    /// Sets that they may, if the argument is true.
    pub(crate) fn differ(&mut self, differs: bool) {
        self.differs |= differs;
    }

    /// Changes its length to `len`; new values are zeros.
    pub(crate) fn resize(&mut self, len: usize) -> Result<(), Error> {
        self.reserve(len)?;
        self.values.resize(len, 0.0);
        Ok(())
    }

    /// Adds a value at the end.
    #[inline]
    pub(crate) fn push(&mut self, value: f64) -> Result<(), Error> {
        if self.values.len() == self.values.capacity() {
            self.reserve_more()?;
        }
        self.values.push(value);
        Ok(())
    }

    /// Removes the last value, with the room that was made for it.
    #[cold]
    pub(crate) fn take_back(&mut self) -> Result<(), Error> {
        self.values.pop();
        self.values.shrink_to_fit();
        self.room = 0;
        self.charge.set(bytes(self.values.capacity()))
    }

    /// Makes room for more values: for twice as many, so that pushing takes constant time on average. Where there is no
    /// memory for those on every rank, for half as many more, down to one.
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

    /// The values in host memory, to be changed or copied; they may be older than those on the GPU.
    fn parts(&mut self) -> (&mut [f64], Option<&mut DeviceCopy>) {
        (&mut self.values, self.device.as_mut())
    }

    /// The memory on a GPU, if the newest values are there.
    pub(crate) fn on_device(&self) -> Option<&Arc<Memory>> {
        let device = self.device.as_ref()?;
        device.is_current().then(|| device.memory())
    }

    /// The address of the memory on a GPU; 0 where there is none.
    pub(crate) fn device_address(&self) -> u64 {
        self.device
            .as_ref()
            .map_or(0, |device| device.memory().address())
    }

    /// `len` values on the GPU, to be read there.
    pub(crate) fn elements(&self, len: usize) -> Result<Elements<'_>, Error> {
        let device = self.device.as_ref().ok_or(Error::LostRank)?;
        Ok(device.memory().elements(ElementType::F64, 0..len as u64))
    }

    /// `len` values on the GPU, to be changed there.
    pub(crate) fn elements_mut(&mut self, len: usize) -> Result<ElementsMut<'_>, Error> {
        let memory = self.device.as_mut().and_then(DeviceCopy::memory_mut);
        let memory = memory.ok_or(Error::LostRank)?;
        Ok(memory.elements_mut(ElementType::F64, 0..len as u64))
    }

    /// Ensures that there is memory on the GPU, and that the values are there if they are read. Returns memory that was
    /// too small, which queued work may still use.
    pub(crate) fn copy_to_device(
        &mut self,
        stream: &Arc<Stream>,
        budget: &Arc<Budget>,
        access: Access,
    ) -> Result<Option<DeviceCopy>, Error> {
        let bytes = bytes(self.values.len());
        let mut retired = None;
        if !self
            .device
            .as_ref()
            .is_some_and(|device| device.has_room(bytes))
        {
            if access != Access::Replaces {
                self.copy_to_host()?;
            }
            let fresh = DeviceCopy::new(stream, budget, bytes)?;
            retired = self.device.replace(fresh);
        }
        if let (values, Some(device)) = self.parts() {
            device.begin(values, access)?;
        }
        Ok(retired)
    }

    /// Copies the values to the host, if they are on the GPU only. Waits for queued work there.
    pub(crate) fn copy_to_host(&mut self) -> Result<(), CudaError> {
        match self.parts() {
            (values, Some(device)) => device.copy_to_host(values),
            (_, None) => Ok(()),
        }
    }

    /// The same for a caller that reads the values, or changes them.
    pub(crate) fn copy_to_host_for(&mut self, changes: bool) -> Result<(), CudaError> {
        self.copy_to_host()?;
        if changes {
            self.changed_on_host();
        }
        Ok(())
    }

    /// The values on the host are changed next.
    pub(crate) fn changed_on_host(&mut self) {
        if let Some(device) = &mut self.device {
            device.outdate();
        }
    }

    /// A value, wherever it is. A few of many are read from the GPU one by one; a caller that reads more gets all of
    /// them copied to the host.
    pub(crate) fn value(&mut self, position: usize) -> Result<f64, Error> {
        let many = self.values.len() > SINGLES_OF;
        if let Some(device) = self.device.as_mut().filter(|_| many)
            && let Some(value) = device.single(position)?
        {
            return Ok(value);
        }
        self.copy_to_host()?;
        Ok(self.values[position])
    }

    /// Whether work on it is faster on the GPU.
    pub(crate) fn is_worth_copying(&self) -> bool {
        let is_there = |device: &DeviceCopy| device.is_newer();
        self.values.len() >= WORTH_COPYING || self.device.as_ref().is_some_and(is_there)
    }

    /// The index of a value in the list.
    #[inline]
    pub(crate) fn position(&self, index: i64) -> Result<usize, Error> {
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
