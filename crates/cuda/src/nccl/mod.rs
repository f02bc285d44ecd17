//! Ranks whose data lies on GPUs that NCCL connects: on one machine or on many, one GPU a rank.
//!
//! NCCL only moves the data. Before that, the ranks compare their calls through their communicator on the host: NCCL
//! does not check that they make the same call, and would wait for ever, or write out of bounds. Then each rank waits
//! for its own part and polls NCCL for errors meanwhile. At the end all ranks exchange their errors, so that every rank
//! gets the same one.
//!
//! The order in which NCCL adds up depends on its version, the machine and the length. So floats are not reduced by it:
//! each rank receives its block of all ranks' elements, reduces it by the tree of [`collectives`], and sends the result
//! to all. Sums of whole numbers are the same in any order, and NCCL reduces them.
//!
//! This is one of the crate's files with `unsafe`: what is queued reads and writes memory later, by address.

mod agreement;
mod error;
mod library;

use std::cell::RefCell;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use collectives::{Call, Collectives, Communicator, ElementType, Operation, Reduction};

use crate::blocks::{PACK, Share};
use crate::elements::Misfit;
use crate::launch::Address;
use crate::part::{Part, Work};
use crate::reduce;
use crate::{
    CudaError, DeviceCommunicator, DeviceError, Elements, ElementsMut, MAX_RANKS, Memory, Reduce,
    Stream,
};
use agreement::{Trouble, agree};
pub use error::NcclError;
pub use library::NcclLibrary;
use library::{Comm, Move};

/// How long to sleep between two polls of NCCL.
const PAUSE: Duration = Duration::from_micros(20);

/// One rank's end: a [`DeviceCommunicator`] whose data is moved by NCCL. Each rank has a GPU of its own, and a call
/// returns when it is done on all ranks.
///
/// NCCL may wait for the other ranks of a machine when one is dropped, so drop them all, each on its own thread. After
/// an error that is not [harmless](DeviceError::is_harmless) NCCL's communicator is aborted.
#[derive(Debug)]
pub struct Nccl {
    host: Box<dyn Communicator>,
    stream: Arc<Stream>,
    library: Arc<NcclLibrary>,
    limit: Duration,
    /// NCCL's communicator, or why there is none any more. Held for the length of a call.
    comm: Mutex<Result<Comm, DeviceError>>,
}

impl Nccl {
    /// A group of the ranks of a communicator, each with a stream of its own; all ranks take part. The communicator may
    /// be used for other things in between. A rank waits for a call at most as long as `limit` says, which should be
    /// less than what the communicator waits.
    ///
    /// # Errors
    /// NCCL cannot connect the ranks, or they are too many, or what calls of a communicator say.
    pub fn new(
        library: &Arc<NcclLibrary>,
        host: &dyn Communicator,
        stream: &Arc<Stream>,
        limit: Duration,
    ) -> Result<Self, DeviceError> {
        Self::on(library, host.split(0)?, stream, limit)
    }

    fn on(
        library: &Arc<NcclLibrary>,
        host: Box<dyn Communicator>,
        stream: &Arc<Stream>,
        limit: Duration,
    ) -> Result<Self, DeviceError> {
        let (size, most) = (host.size(), MAX_RANKS);
        if size > most {
            return Err(DeviceError::TooMany { size, most });
        }
        open_memory(&*host, stream)?;
        let comm = connect(library, &*host, stream, limit)?;
        Ok(Self {
            host,
            stream: Arc::clone(stream),
            library: Arc::clone(library),
            limit,
            comm: Mutex::new(Ok(comm)),
        })
    }

    /// Makes a call: queues its parts once all ranks have come to it, and waits until it is done on all.
    fn come(&self, call: Call, work: Result<Work<'_>, Misfit>) -> Result<(), DeviceError> {
        let mut held = self.comm.lock().unwrap_or_else(PoisonError::into_inner);
        let comm = match &mut *held {
            Ok(comm) => comm,
            Err(error) => return Err(error.clone()),
        };
        let work = work.map_err(|misfit| Trouble::Misfit(misfit.to_string()));
        let mut outcome = agree(&*self.host, call, work.as_ref().err());
        if let (Ok(()), Ok(work)) = (&outcome, work) {
            let trouble = self.carry_out(comm, call.element, &work);
            outcome = agree(&*self.host, call, trouble.as_ref());
        }
        if let Err(error) = &outcome
            && !error.is_harmless()
        {
            comm.abort();
            // After this the memory is not used any more. Errors are ignored, as there is one already.
            let _ = self.stream.wait();
            *held = Err(error.clone());
        }
        outcome
    }

    /// Does this rank's part, and returns its error. After an error NCCL's communicator is aborted, so that others need
    /// not wait for this rank.
    fn carry_out(&self, comm: &mut Comm, element: ElementType, work: &Work<'_>) -> Option<Trouble> {
        let queueing = Queueing {
            group: self,
            comm,
            element,
            deadline: Instant::now() + self.limit,
            scratch: RefCell::default(),
        };
        let outcome = self.stream.gpu().bind().map_err(in_words);
        let done = outcome
            .and_then(|_bound| queueing.queue(work))
            .and_then(|()| queueing.wait());
        let scratch = queueing.scratch;
        if done.is_err() {
            comm.abort();
        }
        drop(scratch);
        done.err()
    }
}

impl DeviceCommunicator for Nccl {
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
        self.come(part.call(self.rank()), part.work(&self.stream))
    }

    fn split(&self, color: u64) -> Result<Box<dyn DeviceCommunicator>, DeviceError> {
        let split = Call::new(
            Operation::Split,
            ElementType::U64,
            self.rank(),
            (1, self.size()),
        );
        self.come(split, Ok(Work::Barrier))?;
        let part = self.host.split(color)?;
        let part = Self::on(&self.library, part, &self.stream, self.limit)?;
        Ok(Box::new(part))
    }

    fn leaves_together(&self) -> bool {
        true
    }
}

/// A call that all ranks have come to, while its parts are queued.
struct Queueing<'a> {
    group: &'a Nccl,
    comm: &'a Comm,
    element: ElementType,
    deadline: Instant,
    /// Memory that NCCL uses besides the elements: it is freed when NCCL is done, or was aborted.
    scratch: RefCell<Vec<Memory>>,
}

impl Queueing<'_> {
    fn queue(&self, work: &Work<'_>) -> Result<(), Trouble> {
        match work {
            Work::Barrier => Ok(()),
            Work::AllReduce(data, reduction) => match is_float(data.element()) {
                true => self.all_reduce_floats(data, *reduction),
                false => self.say(&[Move::AllReduce {
                    data: data.address(),
                    count: data.count() as usize,
                    how: how(*reduction),
                }]),
            },
            Work::ReduceScatter(input, output, reduction) => match is_float(output.element()) {
                true => self.reduce_scatter_floats(input, output, *reduction),
                false => self.say(&[Move::ReduceScatter {
                    from: input.address(),
                    to: output.address(),
                    count: output.count() as usize,
                    how: how(*reduction),
                }]),
            },
            Work::AllGather(input, output) => self.say(&[Move::AllGather {
                from: input.address(),
                to: output.address(),
                count: input.count() as usize,
            }]),
            Work::Broadcast(data, root) => self.say(&[Move::Broadcast {
                data: data.address(),
                count: data.count() as usize,
                root: *root,
            }]),
            Work::AllToAll(input, output) => self.all_to_all(input, output),
        }
    }

    fn all_reduce_floats(&self, data: &Elements<'_>, reduction: Reduction) -> Result<(), Trouble> {
        let (own, size) = (self.group.rank(), self.group.size());
        let (share, bytes) = (Share::of(data, size), data.element().size());
        let block = |rank| {
            let (start, count) = share.of_rank(rank);
            (data.address() + start * bytes, count)
        };
        let (place, count) = block(own);
        self.reduce_blocks(reduction, place, count, &block)?;
        let send = |to| Move::Send {
            from: place,
            count: count as usize,
            to,
        };
        let receive = |from| Move::Receive {
            to: block(from).0,
            count: block(from).1 as usize,
            from,
        };
        self.say(&with_others(own, size, send, receive))
    }

    fn reduce_scatter_floats(
        &self,
        input: &Elements<'_>,
        output: &Elements<'_>,
        reduction: Reduction,
    ) -> Result<(), Trouble> {
        let (count, bytes) = (output.count(), output.bytes());
        let block = |rank: usize| (input.address() + rank as u64 * bytes, count);
        self.reduce_blocks(reduction, output.address(), count, &block)
    }

    fn all_to_all(&self, input: &Elements<'_>, output: &Elements<'_>) -> Result<(), Trouble> {
        let size = self.group.size();
        let count = input.count() as usize / size;
        let bytes = count as u64 * input.element().size();
        let moves = (0..size).flat_map(|rank| {
            let offset = rank as u64 * bytes;
            let send = Move::Send {
                from: input.address() + offset,
                count,
                to: rank,
            };
            let receive = Move::Receive {
                to: output.address() + offset,
                count,
                from: rank,
            };
            [send, receive]
        });
        self.say(&moves.collect::<Vec<_>>())
    }

    /// Queues moves as one group. Moves of no elements are left out.
    fn say(&self, moves: &[Move]) -> Result<(), Trouble> {
        let moves: Vec<Move> = moves
            .iter()
            .copied()
            .filter(|one| one.count() > 0)
            .collect();
        if moves.is_empty() {
            return Ok(());
        }
        let stream = self.group.stream.handle();
        // SAFETY: all ranks have agreed on the lengths, and each has checked that its own memory has them. It is lent
        // to the call, which ends when the stream has done this, or when NCCL was aborted.
        unsafe { self.comm.queue(&moves, kind(self.element), stream) }?;
        settle(self.comm, self.deadline, self.group.limit)
    }

    /// Queues the reduction of one block: every rank sends the others theirs and gets its own from all. `block` says
    /// where each rank's block lies in this rank's elements, and how many it has.
    fn reduce_blocks(
        &self,
        reduction: Reduction,
        output: Address,
        count: u64,
        block: &impl Fn(usize) -> (Address, u64),
    ) -> Result<(), Trouble> {
        let (element, stream) = (self.element, &self.group.stream);
        let (own, size) = (self.group.rank(), self.group.size());
        let bytes = count * element.size();
        let stride = bytes.next_multiple_of(PACK);
        let memory = stream.take(stride * size as u64).map_err(in_words)?;
        let first = memory.address();
        self.scratch.borrow_mut().push(memory);
        let place = |rank: usize| first + rank as u64 * stride;
        let send = |to| Move::Send {
            from: block(to).0,
            count: block(to).1 as usize,
            to,
        };
        let receive = |from| Move::Receive {
            to: place(from),
            count: count as usize,
            from,
        };
        // SAFETY: the place was taken for as many bytes, and the block is this rank's own.
        unsafe { stream.copy(place(own), block(own).0, bytes) }.map_err(in_words)?;
        self.say(&with_others(own, size, send, receive))?;
        let reduce = Reduce {
            reduction,
            element,
            count,
            output,
        };
        let inputs: Vec<Address> = (0..size).map(place).collect();
        // SAFETY: as above; the output is memory of this rank with room for as many elements, and what it held was sent
        // before.
        unsafe { stream.reduce(&reduce, &inputs) }.map_err(in_words)
    }

    /// Waits until the stream has done everything, NCCL has failed, or the time is over.
    fn wait(&self) -> Result<(), Trouble> {
        let event = self.group.stream.record_untimed_event().map_err(in_words)?;
        loop {
            // In this order, so that a failure that ended the stream's work is seen.
            let complete = event.is_complete().map_err(in_words)?;
            if self.comm.is_settled()? && complete {
                return Ok(());
            }
            pause(self.deadline, self.group.limit)?;
        }
    }
}

impl Move {
    fn count(&self) -> usize {
        match self {
            Self::Send { count, .. }
            | Self::Receive { count, .. }
            | Self::AllReduce { count, .. }
            | Self::ReduceScatter { count, .. }
            | Self::AllGather { count, .. }
            | Self::Broadcast { count, .. } => *count,
        }
    }
}

/// Lets the GPUs of other ranks in this process use the memory of this rank's, where they can: NCCL has them do so by
/// address.
fn open_memory(host: &dyn Communicator, stream: &Arc<Stream>) -> Result<(), DeviceError> {
    let gpu = stream.gpu();
    let own = [u64::from(std::process::id()), gpu.info().device.into()];
    let mut all = vec![0; 2 * host.size()];
    host.all_gather(&own, &mut all)?;
    let (all, _) = all.as_chunks();
    for [process, device] in all {
        if *process == own[0] && *device != own[1] {
            // Where that fails NCCL uses another path, or returns an error.
            let _ = gpu.open_memory_to(*device as u32);
        }
    }
    Ok(())
}

/// Connects the ranks by NCCL.
fn connect(
    library: &Arc<NcclLibrary>,
    host: &dyn Communicator,
    stream: &Arc<Stream>,
    limit: Duration,
) -> Result<Comm, DeviceError> {
    let (rank, size) = (host.rank(), host.size());
    let call = Call::new(Operation::Barrier, ElementType::U64, rank, (0, 0));
    // Loaded now: while NCCL's kernels wait for other ranks, the driver may be unable to load these.
    let load = |bound| {
        stream
            .gpu()
            .kernel(&reduce::MODULE, "reduce_sum_f64")
            .map(|_| bound)
    };
    let bound = stream.gpu().bind().and_then(load).map_err(in_words);
    let id = match (&bound, rank) {
        (Err(error), _) => Err(error.clone()),
        (Ok(_), 0) => library.new_id(),
        (Ok(_), _) => Ok(library::Id::default()),
    };
    let trouble = id.as_ref().err().cloned();
    agree(host, call, trouble.as_ref())?;
    let mut id = id.unwrap_or_default();
    host.broadcast(&mut id, 0)?;
    let begun = Comm::begin(library, id, rank, size);
    let comm = begun.and_then(|mut comm| {
        let settled = settle(&comm, Instant::now() + limit, limit);
        // Others may still wait for this rank.
        settled.inspect_err(|_| comm.abort()).map(|()| comm)
    });
    let trouble = comm.as_ref().err().cloned();
    let agreed = agree(host, call, trouble.as_ref());
    match (comm, agreed) {
        (Ok(comm), Ok(())) => Ok(comm),
        (Ok(mut comm), Err(error)) => {
            comm.abort();
            Err(error)
        }
        (Err(trouble), agreed) => Err(agreed.err().unwrap_or_else(|| DeviceError::Failed {
            rank,
            why: trouble.text().into(),
        })),
    }
}

/// Waits until NCCL has queued its calls.
fn settle(comm: &Comm, deadline: Instant, limit: Duration) -> Result<(), Trouble> {
    while !comm.is_settled()? {
        pause(deadline, limit)?;
    }
    Ok(())
}

fn pause(deadline: Instant, limit: Duration) -> Result<(), Trouble> {
    if Instant::now() >= deadline {
        return Err(Trouble::Waited(format!(
            "NCCL was not done within {limit:?}"
        )));
    }
    thread::sleep(PAUSE);
    Ok(())
}

/// A send to and a receive from each rank but this one.
fn with_others(
    own: usize,
    size: usize,
    send: impl Fn(usize) -> Move,
    receive: impl Fn(usize) -> Move,
) -> Vec<Move> {
    let others = (0..size).filter(|rank| *rank != own);
    others
        .flat_map(|rank| [send(rank), receive(rank)])
        .collect()
}

fn in_words(error: CudaError) -> Trouble {
    Trouble::Failed(error.to_string())
}

fn is_float(element: ElementType) -> bool {
    matches!(element, ElementType::F32 | ElementType::F64)
}

/// NCCL's number of a type.
fn kind(element: ElementType) -> i32 {
    match element {
        ElementType::I64 => 4,
        ElementType::U64 => 5,
        ElementType::F32 => 7,
        ElementType::F64 => 8,
    }
}

/// NCCL's number of a reduction.
fn how(reduction: Reduction) -> i32 {
    match reduction {
        Reduction::Sum => 0,
        Reduction::Max => 2,
        Reduction::Min => 3,
    }
}
