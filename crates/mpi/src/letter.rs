//! Memory that MPI reads or writes while a message is under way. This is one of the crate's files with `unsafe`.
//!
//! A [`Letter`] owns its memory, and does not free it before MPI is done with it. [`Transfers`] lend the caller's memory
//! to MPI, and do not end before MPI has given it back.

use crate::library::{Comm, Done, Failure, Mpi, Request};
use collectives::Element;
use std::ffi::c_int;
use std::mem;
use std::time::{Duration, Instant};

/// A message with its own memory, aligned for every element.
#[derive(Debug)]
pub(crate) struct Letter {
    words: Vec<u64>,
    request: Option<Request>,
}

impl Letter {
    /// Room for this many bytes.
    pub(crate) fn new(bytes: usize) -> Self {
        Self {
            words: vec![0; bytes.div_ceil(8)],
            request: None,
        }
    }

    pub(crate) fn is_under_way(&self) -> bool {
        self.request.is_some()
    }

    /// The memory; nothing while a message is under way.
    pub(crate) fn bytes(&self) -> &[u8] {
        match self.request {
            None => bytes_of(&self.words),
            Some(_) => &[],
        }
    }

    /// The memory, to write to; nothing while a message is under way.
    pub(crate) fn bytes_mut(&mut self) -> &mut [u8] {
        match self.request {
            None => bytes_of_mut(&mut self.words),
            Some(_) => &mut [],
        }
    }

    /// Begins to send the first bytes.
    pub(crate) fn send(
        &mut self,
        mpi: Mpi,
        length: usize,
        to: usize,
        tag: c_int,
        comm: Comm,
    ) -> Done<()> {
        let data = &self.bytes()[..length];
        // SAFETY: the memory is given to nobody until the request is done, and is not freed before.
        let mut request = unsafe { mpi.begin_send(data, to, tag, comm) }?;
        // Most small messages are done at once.
        if !mpi.is_done(&mut request)? {
            self.request = Some(request);
        }
        Ok(())
    }

    /// Begins to receive.
    pub(crate) fn receive(&mut self, mpi: Mpi, from: usize, tag: c_int, comm: Comm) -> Done<()> {
        // SAFETY: as for sending.
        let request = unsafe { mpi.begin_receive(self.bytes_mut(), from, tag, comm) }?;
        self.request = Some(request);
        Ok(())
    }

    /// Whether the message has arrived, or was sent.
    #[inline]
    pub(crate) fn is_done(&mut self, mpi: Mpi) -> Done<bool> {
        let Some(request) = &mut self.request else {
            return Ok(true);
        };
        let done = mpi.is_done(request);
        // A request that has failed is over, too.
        if !matches!(done, Ok(false)) {
            self.request = None;
        }
        done
    }

    /// Withdraws a receive.
    pub(crate) fn withdraw(&mut self, mpi: Mpi) {
        if let Some(mut request) = self.request.take() {
            mpi.withdraw(&mut request);
        }
    }
}

impl Drop for Letter {
    fn drop(&mut self) {
        if self.request.is_some() {
            // MPI may still use it.
            mem::forget(mem::take(&mut self.words));
        }
    }
}

/// Messages to and from the caller's memory.
#[derive(Debug)]
pub(crate) struct Transfers<'a> {
    mpi: Mpi,
    comm: Comm,
    tag: c_int,
    /// The largest message, in bytes.
    largest: usize,
    receives: Vec<Request>,
    sends: Vec<Request>,
    /// The memory is lent for this long.
    lent: std::marker::PhantomData<&'a mut [u8]>,
}

/// How long a rank waits, after a failure, for MPI to give back memory.
const PATIENCE: Duration = Duration::from_secs(10);

impl<'a> Transfers<'a> {
    pub(crate) fn new(mpi: Mpi, comm: Comm, tag: c_int, largest: usize) -> Self {
        Self {
            mpi,
            comm,
            tag,
            largest,
            receives: Vec::new(),
            sends: Vec::new(),
            lent: std::marker::PhantomData,
        }
    }

    pub(crate) fn send<T: Element>(&mut self, data: &'a [T], to: usize) -> Done<()> {
        for piece in bytes_of(data).chunks(self.largest) {
            // SAFETY: the memory is lent to this structure, which waits for the request before it ends.
            let request = unsafe { self.mpi.begin_send(piece, to, self.tag, self.comm) }?;
            self.sends.push(request);
        }
        Ok(())
    }

    pub(crate) fn receive<T: Element>(&mut self, data: &'a mut [T], from: usize) -> Done<()> {
        for piece in bytes_of_mut(data).chunks_mut(self.largest) {
            // SAFETY: as for sending.
            let request = unsafe { self.mpi.begin_receive(piece, from, self.tag, self.comm) }?;
            self.receives.push(request);
        }
        Ok(())
    }

    /// Waits for all. `wait` is called in between; its error ends the wait.
    pub(crate) fn finish<E: From<Failure>>(
        mut self,
        mut wait: impl FnMut(Mpi) -> Result<(), E>,
    ) -> Result<(), E> {
        let result = loop {
            let ended = match self.poll() {
                Ok(true) => break Ok(()),
                Ok(false) => wait(self.mpi),
                Err(failure) => Err(failure.into()),
            };
            if ended.is_err() {
                break ended;
            }
        };
        self.give_up();
        result
    }

    /// Whether all are done.
    fn poll(&mut self) -> Done<bool> {
        let mpi = self.mpi;
        for list in [&mut self.receives, &mut self.sends] {
            drop_done(mpi, list)?;
        }
        Ok(self.receives.is_empty() && self.sends.is_empty())
    }

    /// Takes the memory back after a failure. What is sent cannot be withdrawn: it ends when the other rank takes it, or
    /// when the communicator is revoked.
    fn give_up(&mut self) {
        let mpi = self.mpi;
        for mut request in self.receives.drain(..) {
            mpi.withdraw(&mut request);
        }
        if self.sends.is_empty() {
            return;
        }
        mpi.revoke(self.comm);
        let since = Instant::now();
        while !self.sends.is_empty() {
            // A send that has failed is done.
            self.sends
                .retain_mut(|request| matches!(mpi.is_done(request), Ok(false)));
            if since.elapsed() > PATIENCE {
                // The caller would free memory that MPI still reads.
                eprintln!(
                    "MPI: a rank does not take data that it agreed to take; this process cannot go on safely"
                );
                std::process::abort();
            }
        }
    }
}

impl Drop for Transfers<'_> {
    fn drop(&mut self) {
        self.give_up();
    }
}

/// Asks for the requests from the last on, and keeps those that are not done.
fn drop_done(mpi: Mpi, list: &mut Vec<Request>) -> Done<()> {
    let mut index = 0;
    while index < list.len() {
        match mpi.is_done(&mut list[index]) {
            Ok(false) => index += 1,
            Ok(true) => drop(list.swap_remove(index)),
            Err(failure) => {
                list.swap_remove(index);
                return Err(failure);
            }
        }
    }
    Ok(())
}

/// Elements as bytes.
pub(crate) fn bytes_of<T: Element>(data: &[T]) -> &[u8] {
    // SAFETY: the types of elements are closed: floats and integers, without padding.
    unsafe { std::slice::from_raw_parts(data.as_ptr().cast(), size_of_val(data)) }
}

fn bytes_of_mut<T: Element>(data: &mut [T]) -> &mut [u8] {
    // SAFETY: as above, and any bytes are an element.
    unsafe { std::slice::from_raw_parts_mut(data.as_mut_ptr().cast(), size_of_val(data)) }
}

/// Words as elements, as many as have room there.
pub(crate) fn elements_in<T: Element>(words: &mut [u64]) -> &mut [T] {
    // SAFETY: any bytes are an element, and an element's are part of words; words are aligned for every element.
    unsafe { words.align_to_mut::<T>() }.1
}

/// Bytes as elements. They come from a letter, so they are aligned; a remainder that is no element is left out.
pub(crate) fn elements_of<T: Element>(bytes: &[u8]) -> &[T] {
    // SAFETY: any bytes are an element.
    let (before, elements, _) = unsafe { bytes.align_to::<T>() };
    match before.is_empty() {
        true => elements,
        false => &[],
    }
}
