//! Ranks that are threads of one process and whose data is on GPUs: on one GPU, or on several that reach each other's
//! memory.
//!
//! [`collectives`] defines the calls and their errors: the ranks' communicator on the host carries which call each rank
//! makes, and the address of its data. The data itself stays on the GPUs, and each rank's stream reads the others'
//! memory. Streams wait for each other by events, so a call returns when its work is queued. It has stages, with a
//! barrier between two of them:
//!
//! 1. Each rank publishes its call, and an event behind the work that its stream was given before. If all calls are the
//!    same, each rank queues, behind all events, the work that reads the others' memory.
//! 2. Each publishes an event behind that. Work that is queued then waits for all of these events, so no rank changes
//!    or frees memory that others read.
//!
//! An `all_reduce` has one more stage: each rank reduces one block of all ranks' elements, by the tree of
//! [`collectives`], and then copies the other blocks from the other ranks. So on one GPU a kernel reads every element
//! once, for any number of ranks.
//!
//! A rank whose GPU fails publishes its error before the next barrier, and all ranks get that error. After an error
//! that is not [harmless](DeviceError::is_harmless) the group has ended: nothing more is queued, and all streams are
//! waited for, so that memory which others were reading may be freed.
//!
//! This is one of the crate's files with `unsafe`: what is queued reads and writes memory later, by address.

mod exchange;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use collectives::{Call, Collectives, Communicator, ElementType, Operation, Reduction};

use crate::blocks::{PACK, Share};
use crate::elements::Misfit;
use crate::launch::Address;
use crate::part::{Part, Work};
use crate::{
    CudaError, DeviceCommunicator, DeviceError, Elements, ElementsMut, Event, MAX_RANKS, Memory,
    Reduce, Stream,
};
use exchange::{Exchange, Offer};

/// One rank's end: a [`DeviceCommunicator`] whose ranks read each other's memory.
#[derive(Debug)]
pub struct Peers {
    host: Box<dyn Communicator>,
    stream: Arc<Stream>,
    exchange: Arc<Exchange>,
    /// The barrier epoch that this rank comes to next; held for the length of a call.
    epoch: Mutex<usize>,
}

impl Peers {
    /// A group of the ranks of a communicator, each with a stream of its own; all ranks take part. The communicator may
    /// be used for other things in between.
    ///
    /// # Errors
    /// The ranks are [out of reach](DeviceError::is_out_of_reach) of each other, or too many, or what calls of a
    /// communicator say.
    pub fn new(host: &dyn Communicator, stream: &Arc<Stream>) -> Result<Self, DeviceError> {
        Self::on(host.split(0)?, stream)
    }

    fn on(host: Box<dyn Communicator>, stream: &Arc<Stream>) -> Result<Self, DeviceError> {
        let (size, most) = (host.size(), MAX_RANKS);
        if size > most {
            return Err(DeviceError::TooMany { size, most });
        }
        let exchange = Exchange::of(&*host)?;
        exchange.register(host.rank(), stream);
        let peers = Self {
            host,
            stream: Arc::clone(stream),
            exchange,
            epoch: Mutex::new(0),
        };
        peers.open_memory()?;
        Ok(peers)
    }

    /// Waits for the stream, and for the other ranks.
    fn meet(&self) -> Result<(), DeviceError> {
        let mut epoch = self.next_epoch();
        let trouble = self.stream.wait().err().map(|error| self.of_gpu(error));
        self.exchange_empty(&mut epoch, Operation::Barrier, trouble)
    }

    /// Lets the GPUs of all ranks use the memory of this rank's GPU.
    fn open_memory(&self) -> Result<(), DeviceError> {
        let mut epoch = self.next_epoch();
        // After this all ranks have registered.
        self.exchange_empty(&mut epoch, Operation::Barrier, None)?;
        let gpu = self.stream.gpu();
        let owner = gpu.info().device;
        let readers = self
            .exchange
            .streams()
            .map(|stream| stream.gpu().info().device);
        let open = |reader| match gpu.open_memory_to(reader) {
            Ok(true) => None,
            Ok(false) => Some(DeviceError::Apart { reader, owner }),
            Err(error) => Some(self.of_gpu(error)),
        };
        // Opened to all GPUs that can use it, also where another one cannot: NCCL is tried next then, and uses these
        // paths.
        let opened: Vec<_> = readers
            .filter(|reader| *reader != owner)
            .map(open)
            .collect();
        let one_card = opened.is_empty();
        let trouble = opened.into_iter().flatten().next();
        self.exchange_empty(&mut epoch, Operation::Barrier, trouble)?;
        // All ranks decide the same: either all are on one GPU, or each has another GPU to read.
        match one_card {
            true => Ok(()),
            false => self.try_memory(&mut epoch),
        }
    }

    /// Reads a little of each other GPU's memory, and checks the result: some drivers have reported success for such a
    /// copy and not made it.
    fn try_memory(&self, epoch: &mut usize) -> Result<(), DeviceError> {
        let shown = || {
            let memory = self.stream.take(8)?;
            memory.put(&[pattern(self.rank())])?;
            Ok((memory, self.stream.record_untimed_event()?))
        };
        let (memory, event) = match shown() {
            Ok((memory, event)) => (Some(memory), Ok(event)),
            Err(error) => (None, Err(error)),
        };
        let (event, trouble) = self.shown(event);
        let place = memory.as_ref().map_or(0, Memory::address);
        let offer = self.offer_empty(Operation::Barrier, place, event, trouble);
        let offers = self.exchange(epoch, offer)?;
        let own = self.stream.gpu().info().device;
        let others = self.exchange.streams().zip(&offers).enumerate();
        let read = |(rank, (stream, offer)): (usize, (&Arc<Stream>, &Offer))| {
            let owner = stream.gpu().info().device;
            match owner == own || self.reads(offer, pattern(rank))? {
                true => Ok(()),
                false => Err(DeviceError::Apart { reader: own, owner }),
            }
        };
        let held = self.exchange.hold()?;
        let trouble = others.map(read).find_map(Result::err);
        drop(held);
        // Memory is freed only after this.
        self.exchange_empty(epoch, Operation::Barrier, trouble)
    }

    /// Whether a number is at an address of another rank.
    fn reads(&self, offer: &Offer, number: u64) -> Result<bool, DeviceError> {
        let read = || self.read(offer, !number);
        let found = read().map_err(|error| self.of_gpu(error))?;
        Ok(found == number)
    }

    /// The number at an address of another rank, or `undone` where the copy was not made.
    fn read(&self, offer: &Offer, undone: u64) -> Result<u64, CudaError> {
        if let Some(event) = &offer.event {
            self.stream.wait_for_event(event)?;
        }
        let copied = self.stream.take(8)?;
        copied.put(&[undone])?;
        // SAFETY: both addresses have 8 bytes; the other rank's memory stays until all ranks have passed another
        // barrier.
        unsafe { self.stream.copy(copied.address(), offer.place, 8) }?;
        let mut found = [0];
        copied.get(&mut found)?;
        Ok(found[0])
    }

    fn of_gpu(&self, error: CudaError) -> DeviceError {
        let rank = self.rank();
        DeviceError::Gpu { rank, error }
    }

    /// Makes a call without data.
    fn exchange_empty(
        &self,
        epoch: &mut usize,
        operation: Operation,
        trouble: Option<DeviceError>,
    ) -> Result<(), DeviceError> {
        let offer = self.offer_empty(operation, 0, None, trouble);
        self.exchange(epoch, offer).map(drop)
    }

    /// What this rank publishes at a call without data.
    fn offer_empty(
        &self,
        operation: Operation,
        place: Address,
        event: Option<Arc<Event>>,
        trouble: Option<DeviceError>,
    ) -> Offer {
        let call = Call::new(operation, ElementType::U64, self.rank(), (1, self.size()));
        Offer {
            call,
            place,
            event,
            trouble,
        }
    }

    /// Held for a call, so that a rank makes one call at a time.
    fn next_epoch(&self) -> MutexGuard<'_, usize> {
        self.epoch.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Publishes an offer, waits for those of the other ranks, and checks that all ranks make the same call and have no
    /// error.
    fn exchange(&self, epoch: &mut usize, offer: Offer) -> Result<Vec<Offer>, DeviceError> {
        self.exchange.hold().map(drop)?;
        let set = *epoch % 2;
        *epoch += 1;
        self.exchange.publish(set, self.rank(), offer);
        let passed = self.host.barrier();
        passed.map_err(|error| self.give_up(error.into()))?;
        let offers = self.exchange.offers(set);
        match refusal(&offers) {
            None => Ok(offers),
            Some(error) if error.is_harmless() => Err(error),
            Some(error) => Err(self.give_up(error)),
        }
    }

    /// Ends the group for all ranks, and returns its error.
    fn give_up(&self, error: DeviceError) -> DeviceError {
        let error = self.exchange.fail(error);
        // A rank that waits at a barrier would wait in vain.
        self.host.cancel(&error.to_string());
        self.exchange.wait_for_streams();
        error
    }

    /// Enters a call with its elements, and returns the work once all ranks have entered it.
    fn enter<'a>(
        &self,
        part: &Part<'a>,
        work: Result<Work<'a>, Misfit>,
    ) -> Result<(Round<'_>, Work<'a>), DeviceError> {
        let mut epoch = self.next_epoch();
        let work = work.map_err(|misfit| self.of_misfit(&misfit));
        let (event, trouble) = match &work {
            Err(misfit) => (None, Some(misfit.clone())),
            Ok(_) => self.shown(self.stream.record_untimed_event()),
        };
        let (call, place) = (part.call(self.rank()), part.place());
        let offer = Offer {
            call,
            place,
            event,
            trouble,
        };
        let offers = self.exchange(&mut epoch, offer)?;
        // With a misfit, the exchange has failed already.
        let work = work?;
        let round = Round {
            peers: self,
            epoch,
            call,
            offers,
            over: false,
        };
        Ok((round, work))
    }

    fn of_misfit(&self, misfit: &Misfit) -> DeviceError {
        let (rank, why) = (self.rank(), misfit.to_string());
        DeviceError::Elements { rank, why }
    }

    /// The event and the error that the other ranks see.
    fn shown(&self, event: Result<Event, CudaError>) -> (Option<Arc<Event>>, Option<DeviceError>) {
        match event {
            Ok(event) => (Some(Arc::new(event)), None),
            Err(error) => (None, Some(self.of_gpu(error))),
        }
    }
}

impl DeviceCommunicator for Peers {
    fn rank(&self) -> usize {
        self.host.rank()
    }

    fn size(&self) -> usize {
        self.host.size()
    }

    fn stream(&self) -> &Arc<Stream> {
        &self.stream
    }

    fn perform(
        &self,
        operation: Operation,
        input: Option<Elements<'_>>,
        output: Option<ElementsMut<'_>>,
    ) -> Result<(), DeviceError> {
        let part = Part::new(operation, input, output);
        let (round, work) = match part.work(&self.stream) {
            Ok(Work::Barrier) => return self.meet(),
            work => self.enter(&part, work)?,
        };
        let own = self.rank() as u64;
        match work {
            Work::Barrier => round.finish(),
            Work::AllReduce(data, reduction) => round.all_reduce(&data, reduction),
            Work::ReduceScatter(_, output, reduction) => round.reduce_scatter(&output, reduction),
            Work::AllGather(input, output) => {
                let bytes = input.bytes();
                round.copies(|rank| (output.address() + rank as u64 * bytes, 0, bytes))
            }
            Work::Broadcast(data, root) => round.copies(|rank| {
                let wanted = rank == root && rank != self.rank();
                (data.address(), 0, if wanted { data.bytes() } else { 0 })
            }),
            Work::AllToAll(input, output) => {
                let bytes = input.bytes() / self.size() as u64;
                round.copies(|rank| (output.address() + rank as u64 * bytes, own * bytes, bytes))
            }
        }
    }

    fn split(&self, color: u64) -> Result<Box<dyn DeviceCommunicator>, DeviceError> {
        let mut epoch = self.next_epoch();
        self.exchange_empty(&mut epoch, Operation::Split, None)?;
        let part = self.host.split(color);
        let part = part.map_err(|error| self.give_up(error.into()))?;
        Ok(Box::new(Self::on(part, &self.stream)?))
    }
}

/// The number that a rank lets the others read as a test: each rank has a different one, and memory rarely holds it by
/// chance.
fn pattern(rank: usize) -> u64 {
    0x9e37_79b9_7f4a_7c15_u64.wrapping_mul(rank as u64 + 1)
}

/// The error of these offers, if they are not the same call or a rank has an error.
fn refusal(offers: &[Offer]) -> Option<DeviceError> {
    let trouble = offers.iter().find_map(|offer| offer.trouble.clone());
    trouble.or_else(|| {
        let calls: Vec<Call> = offers.iter().map(|offer| offer.call).collect();
        collectives::agree(&calls).err().map(DeviceError::Call)
    })
}

/// A call that all ranks have entered, and whose work is being queued. If it is dropped before it is finished the group
/// ends.
struct Round<'a> {
    peers: &'a Peers,
    epoch: MutexGuard<'a, usize>,
    call: Call,
    offers: Vec<Offer>,
    over: bool,
}

impl Round<'_> {
    /// The result has the bits that the reduction has on the host.
    fn all_reduce(self, data: &Elements<'_>, reduction: Reduction) -> Result<(), DeviceError> {
        let (peers, element) = (self.peers, data.element());
        // Freed behind the last stage, or after all streams were waited for: it is dropped after the round.
        let mut block = None;
        let mut round = self;
        if peers.size() == 1 {
            return round.finish();
        }
        let share = Share::of(data, peers.size());
        round.stage(|round| {
            let (start, count) = share.of_rank(peers.rank());
            let memory = peers.stream.take(count * element.size())?;
            let inputs = round.places(|_| start * element.size());
            round.reduce(reduction, element, count, &inputs, memory.address())?;
            Ok(block.insert(memory).address())
        })?;
        round.copies(|rank| {
            let (start, count) = share.of_rank(rank);
            let bytes = element.size();
            (data.address() + start * bytes, 0, count * bytes)
        })
    }

    fn reduce_scatter(
        mut self,
        output: &Elements<'_>,
        reduction: Reduction,
    ) -> Result<(), DeviceError> {
        let (peers, element, count) = (self.peers, output.element(), output.count());
        let own = peers.rank() as u64 * output.bytes();
        self.stage(|round| {
            let inputs = round.places(|_| own);
            if inputs.iter().all(|input| input.is_multiple_of(PACK)) {
                return round.reduce(reduction, element, count, &inputs, output.address());
            }
            // Blocks that are not aligned are copied to aligned memory.
            let stride = output.bytes().next_multiple_of(PACK);
            let memory = peers.stream.take(stride * peers.size() as u64)?;
            let copies = |rank: usize| memory.address() + rank as u64 * stride;
            round.copy_all(|rank| (copies(rank), own, output.bytes()))?;
            let inputs: Vec<Address> = (0..peers.size()).map(copies).collect();
            round.reduce(reduction, element, count, &inputs, output.address())
        })?;
        self.finish()
    }

    /// A last stage, in which each rank only copies from the others, as [`Self::copy_all`] has it.
    fn copies(mut self, copy: impl Fn(usize) -> (Address, u64, u64)) -> Result<(), DeviceError> {
        self.stage(|round| round.copy_all(copy))?;
        self.finish()
    }

    /// Queues work behind the events of all ranks, and publishes an event behind it. The work returns the address that
    /// others may read next.
    fn stage(
        &mut self,
        work: impl FnOnce(&Self) -> Result<Address, CudaError>,
    ) -> Result<(), DeviceError> {
        let mut place = 0;
        let held = self.peers.exchange.hold()?;
        let event = self
            .wait_for_all()
            .and_then(|()| work(self))
            .and_then(|shown| {
                place = shown;
                self.peers.stream.record_untimed_event()
            });
        drop(held);
        let (event, trouble) = self.peers.shown(event);
        let offer = Offer {
            call: self.call,
            place,
            event,
            trouble,
        };
        self.offers = self.peers.exchange(&mut self.epoch, offer)?;
        Ok(())
    }

    /// Puts what is queued later behind the last events.
    fn finish(mut self) -> Result<(), DeviceError> {
        let followed = self.wait_for_all();
        followed.map_err(|error| self.peers.give_up(self.peers.of_gpu(error)))?;
        self.over = true;
        Ok(())
    }

    fn wait_for_all(&self) -> Result<(), CudaError> {
        let mut events = self.offers.iter().filter_map(|offer| offer.event.as_ref());
        events.try_for_each(|event| self.peers.stream.wait_for_event(event))
    }

    /// The address that each rank lets others read, plus an offset in bytes for each.
    fn places(&self, offset: impl Fn(usize) -> u64) -> Vec<Address> {
        let offers = self.offers.iter().enumerate();
        offers
            .map(|(rank, offer)| offer.place + offset(rank))
            .collect()
    }

    /// Queues copies from all ranks; for each: to where, from how many bytes on, how many bytes. Nothing is published.
    fn copy_all(&self, copy: impl Fn(usize) -> (Address, u64, u64)) -> Result<Address, CudaError> {
        let (size, own) = (self.offers.len(), self.peers.rank());
        // Each rank begins with another one, so that they do not all read the same memory at the same time.
        for rank in (0..size).map(|step| (own + step) % size) {
            let (to, offset, bytes) = copy(rank);
            if bytes > 0 {
                let from = self.offers[rank].place + offset;
                // SAFETY: all ranks have agreed on the lengths, and each has checked that its own memory has them. This
                // stream waits for the events of all, theirs will wait for its own, and no other rank uses the memory
                // that it writes.
                unsafe { self.peers.stream.copy(to, from, bytes) }?;
            }
        }
        Ok(0)
    }

    /// Queues the reduction of `count` elements from each address. Nothing is published.
    fn reduce(
        &self,
        reduction: Reduction,
        element: ElementType,
        count: u64,
        inputs: &[Address],
        output: Address,
    ) -> Result<Address, CudaError> {
        let reduce = Reduce {
            reduction,
            element,
            count,
            output,
        };
        // SAFETY: as for copies, and outputs are memory of this rank with room for as many elements.
        unsafe { self.peers.stream.reduce(&reduce, inputs) }?;
        Ok(0)
    }
}

impl Drop for Round<'_> {
    fn drop(&mut self) {
        if !self.over {
            // Without another error, it is a panic.
            let rank = self.peers.rank();
            let error = collectives::Error::Panicked { rank };
            self.peers.give_up(error.into());
        }
    }
}
