//! One rank's end of a group: its calls with the other ranks.
//!
//! Every call begins with one round of small messages: each rank sends its call to each other one, with its data where
//! they are few. Then every rank compares all calls, so all of them refuse a mistake with the same words. Larger data are
//! moved after a second round, in which every rank says that it has seen all calls: from then on no rank gives up.
//!
//! The messages from one rank to another are one stream. What a rank says outside of calls, that it is cancelled, has
//! failed or has left, comes in the same stream, so it is read in place of the call that does not come.

use crate::base::{Base, NUMBERS, Numbers, WORDS, lowest, tags};
use crate::letter::{Letter, bytes_of, elements_of};
use crate::library::{Failure, Mpi};
use crate::moves::{Parts, incoming, move_large, outgoing, own_of, settle};
use crate::peer::Peer;
use crate::waiter::Waiter;
use crate::wire::{HEAD, INLINE, LARGEST, Message, TRANSPORT};
use collectives::{Buffers, Call, Element, ElementType, Error, Operation, Pair, Ranks, agree};
use std::ffi::c_int;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant};

/// How the ranks of a group behave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Manner {
    /// How long a rank waits for the others to come to a call.
    pub(crate) limit: Option<Duration>,
    /// The largest message, in bytes.
    pub(crate) largest: usize,
}

/// What has happened in a session, which decides how it ends.
#[derive(Debug, Default)]
pub(crate) struct Damage {
    /// Some rank may not come to the end.
    pub(crate) doubt: AtomicBool,
    /// A process has died, or MPI has failed.
    pub(crate) lost: AtomicBool,
}

impl Damage {
    fn note(&self, error: &Error, whole: bool) {
        match error {
            Error::Died { .. } | Error::Transport { .. } => {
                self.lost.store(true, Ordering::Release)
            }
            Error::Late { .. } | Error::Panicked { .. } => {
                self.doubt.store(true, Ordering::Release)
            }
            Error::Cancelled { .. } if whole => self.doubt.store(true, Ordering::Release),
            _ => {}
        }
    }
}

/// Whether a group, or the one that it was split off, was cancelled.
#[derive(Debug, Default)]
pub(crate) struct Fate {
    cancelled: OnceLock<Error>,
    /// The other ranks have to be told.
    untold: AtomicBool,
    parent: Option<Arc<Fate>>,
}

impl Fate {
    fn of(&self) -> Option<&Error> {
        let parent = || self.parent.as_ref().and_then(|parent| parent.of());
        self.cancelled.get().or_else(parent)
    }
}

/// One rank's end of a group.
#[derive(Debug)]
pub(crate) struct Group {
    base: Arc<Base>,
    pub(crate) number: usize,
    pub(crate) rank: usize,
    /// The ranks in MPI's communicator.
    pub(crate) members: Vec<usize>,
    fate: Arc<Fate>,
    manner: Manner,
    damage: Arc<Damage>,
    left: AtomicBool,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    peers: Vec<Peer>,
    failed: Option<Error>,
    /// Messages outside of calls.
    loose: Vec<Letter>,
    calls: Vec<Call>,
    /// This rank's data, where the call works in place.
    own: Vec<u64>,
    last: Option<Instant>,
}

/// Why a round ended early.
pub(crate) enum Trouble {
    /// A call of MPI failed, for this rank of the group if it is known.
    Mpi(Failure, Option<usize>),
    /// Something that other ranks know, or find out by themselves.
    Known(Error),
    /// Something that only this rank knows.
    News(Error),
}

impl From<Failure> for Trouble {
    fn from(failure: Failure) -> Self {
        Self::Mpi(failure, None)
    }
}

type Round<T> = Result<T, Trouble>;

impl Group {
    /// Makes a group, and begins to receive from its ranks.
    pub(crate) fn new(
        mpi: Mpi,
        base: &Arc<Base>,
        number: usize,
        (rank, members): (usize, Vec<usize>),
        parent: Option<&Arc<Fate>>,
        (manner, damage): (Manner, &Arc<Damage>),
    ) -> Result<Arc<Self>, Error> {
        base.take_number(number);
        let others = members
            .iter()
            .enumerate()
            .filter(|(other, _)| *other != rank);
        let peer =
            |(other, at): (usize, &usize)| Peer::new(mpi, other, *at, tags(number).0, base.comm);
        let peers: Result<Vec<Peer>, Failure> = others.map(peer).collect();
        let peers = peers.map_err(|failure| transport(&failure))?;
        let group = Arc::new(Self {
            base: Arc::clone(base),
            number,
            rank,
            members,
            fate: Arc::new(Fate {
                parent: parent.cloned(),
                ..Fate::default()
            }),
            manner,
            damage: Arc::clone(damage),
            left: AtomicBool::new(false),
            state: Mutex::new(State {
                peers,
                failed: None,
                loose: Vec::new(),
                calls: Vec::new(),
                own: vec![0; INLINE / 8],
                last: None,
            }),
        });
        base.add(Arc::clone(&group));
        Ok(group)
    }

    pub(crate) fn size(&self) -> usize {
        self.members.len()
    }

    pub(crate) fn base(&self) -> &Arc<Base> {
        &self.base
    }

    pub(crate) fn is_left(&self) -> bool {
        self.left.load(Ordering::Acquire)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tag(&self) -> c_int {
        tags(self.number).0
    }

    fn waiter(&self) -> Waiter {
        Waiter::new(self.base.spins.load(Ordering::Relaxed))
    }

    /// Takes part in a call.
    pub(crate) fn perform(
        &self,
        mpi: Mpi,
        operation: Operation,
        buffers: Buffers<'_>,
    ) -> Result<(), Error> {
        let call = Call::new(operation, buffers.element(), self.rank, buffers.lengths());
        match buffers {
            Buffers::F32(pair) => self.call(mpi, call, pair),
            Buffers::F64(pair) => self.call(mpi, call, pair),
            Buffers::I64(pair) => self.call(mpi, call, pair),
            Buffers::U64(pair) => self.call(mpi, call, pair),
        }
    }

    fn call<T: Element>(&self, mpi: Mpi, call: Call, pair: Pair<'_, T>) -> Result<(), Error> {
        let mut state = self.state();
        let state = &mut *state;
        self.ready(mpi, state)?;
        let result = self.begin(mpi, state, call, &pair).and_then(|()| {
            // The same on all ranks, so nobody has to be told.
            agree(&state.calls).map_err(Trouble::Known)?;
            self.finish(mpi, state, call, pair)
        });
        result.map_err(|trouble| self.fail(mpi, state, trouble))
    }

    /// Whether a call can be made.
    fn ready(&self, mpi: Mpi, state: &mut State) -> Result<(), Error> {
        if let Some(error) = &state.failed {
            return Err(error.clone());
        }
        match self.fate.of() {
            None => Ok(()),
            Some(error) => Err(self.fail(mpi, state, Trouble::News(error.clone()))),
        }
    }

    /// The first round: all ranks' calls, into `state.calls`.
    fn begin<T: Element>(
        &self,
        mpi: Mpi,
        state: &mut State,
        call: Call,
        pair: &Pair<'_, T>,
    ) -> Round<()> {
        let (rank, size) = (self.rank, self.size());
        // A call that will be refused has no data.
        let sound = call.check(rank, size).is_ok();
        let data = own_of(&call, pair);
        self.round(mpi, state, Some(call), |to, bytes| {
            let range = outgoing(&call, rank, size, to).filter(|_| sound);
            let data = range.map_or(&[][..], |range| bytes_of(&data[range]));
            let data = if data.len() <= INLINE { data } else { &[] };
            let head = Message::Call(call, data.len()).write(bytes);
            bytes[head..head + data.len()].copy_from_slice(data);
            head + data.len()
        })?;
        collect(state, rank, call).map_err(Trouble::News)
    }

    /// After all calls were found to fit: the data.
    fn finish<T: Element>(
        &self,
        mpi: Mpi,
        state: &mut State,
        call: Call,
        pair: Pair<'_, T>,
    ) -> Round<()> {
        let (rank, size) = (self.rank, self.size());
        let Pair { input, output } = pair;
        let (input, output) = (
            &input[..call.input.min(input.len())],
            &mut output[..call.output],
        );
        let limit = INLINE / size_of::<T>();
        let large = state.calls.iter().any(|call| largest(call, size) > limit);
        if large && size > 1 {
            return self.finish_large(mpi, state, call, Pair { input, output }, limit);
        }
        let State {
            peers, calls, own, ..
        } = state;
        // Where data and result share the output, the data is copied.
        let own: &[T] = match call.operation.in_place() && size > 1 {
            true => copy_to(own, output),
            false => &[],
        };
        if size == 1 {
            return single(&call, Pair { input, output });
        }
        check_lengths::<T>(peers, calls, rank, limit)?;
        let payload = |from: usize| match from == rank {
            false => data_of::<T>(&peers[index(from, rank)]),
            true if call.operation.in_place() => own,
            true => outgoing(&call, rank, size, rank).map_or(&[][..], |range| &input[range]),
        };
        settle(call.operation, rank, size, payload, output);
        Ok(())
    }

    /// The second round, and then the data in messages of their own.
    fn finish_large<T: Element>(
        &self,
        mpi: Mpi,
        state: &mut State,
        call: Call,
        pair: Pair<'_, T>,
        limit: usize,
    ) -> Round<()> {
        let (rank, size) = (self.rank, self.size());
        let from = incoming(&call).filter(|from| *from != rank);
        if let Some(from) = from
            && call.output <= limit
        {
            check_lengths::<T>(&state.peers, &state.calls, rank, limit)?;
            pair.output
                .copy_from_slice(data_of(&state.peers[index(from, rank)]));
        }
        self.round(mpi, state, None, |_, bytes| Message::Go.write(bytes))?;
        let parts = Parts {
            call,
            rank,
            size,
            members: &self.members,
            limit,
            comm: self.base.comm,
            tag: tags(self.number).1,
            largest: self.manner.largest.next_multiple_of(size_of::<T>()),
        };
        let mut waiter = self.waiter();
        move_large(mpi, &parts, pair, &mut |mpi| match waiter.pause() {
            false => Ok(()),
            true => self.look_for_the_dead(mpi, state),
        })
    }

    /// One round of small messages to and from every other rank: of calls, or that all have seen all.
    fn round(
        &self,
        mpi: Mpi,
        state: &mut State,
        call: Option<Call>,
        mut write: impl FnMut(usize, &mut [u8]) -> usize,
    ) -> Round<()> {
        let mut waiter = self.waiter();
        let late = self.is_late(state);
        for index in 0..state.peers.len() {
            self.wait_for_letter(mpi, state, index, &mut waiter, call)?;
            let peer = &mut state.peers[index];
            peer.came = false;
            let length = write(peer.rank, peer.out.bytes_mut());
            let sent = peer
                .out
                .send(mpi, length, peer.at, self.tag(), self.base.comm);
            sent.map_err(|failure| Trouble::Mpi(failure, Some(peer.rank)))?;
        }
        let mut missing = state.peers.len();
        loop {
            for peer in state.peers.iter_mut().filter(|peer| !peer.came) {
                missing -= usize::from(self.receive(mpi, peer, call.is_some())?);
            }
            if missing == 0 {
                break;
            }
            if waiter.pause() {
                self.look_around(mpi, state, &mut waiter, call)?;
            }
        }
        if late {
            self.look_for_failures(mpi, state)?;
        }
        Ok(())
    }

    /// Whether this rank was away so long that others may have given up on it.
    fn is_late(&self, state: &mut State) -> bool {
        let Some(limit) = self.manner.limit else {
            return false;
        };
        let now = Instant::now();
        let last = state.last.replace(now);
        last.is_some_and(|last| now.duration_since(last) > limit / 2)
    }

    /// Waits until the last message to a rank was sent, which it nearly always was.
    fn wait_for_letter(
        &self,
        mpi: Mpi,
        state: &mut State,
        index: usize,
        waiter: &mut Waiter,
        call: Option<Call>,
    ) -> Round<()> {
        loop {
            let peer = &mut state.peers[index];
            let done = peer.out.is_done(mpi);
            if done.map_err(|failure| Trouble::Mpi(failure, Some(peer.rank)))? {
                return Ok(());
            }
            if waiter.pause() {
                self.look_around(mpi, state, waiter, call)?;
            }
        }
    }

    /// Takes a rank's message of this round, if it is there.
    #[inline]
    fn receive(&self, mpi: Mpi, peer: &mut Peer, wants_call: bool) -> Round<bool> {
        let rank = peer.rank;
        if peer.has_ended() {
            return Err(Trouble::Known(Error::Left { rank }));
        }
        let known = |failure| Trouble::Mpi(failure, Some(rank));
        if !peer.has_next(mpi).map_err(known)? {
            return Ok(false);
        }
        peer.came = true;
        let message = peer.take(mpi, self.tag(), self.base.comm).map_err(known)?;
        match message {
            Some(Message::Call(..)) if wants_call => Ok(true),
            Some(Message::Go) if !wants_call => Ok(true),
            Some(Message::Failed(error) | Message::Left(Some(error))) => {
                Err(Trouble::Known(error.clone()))
            }
            Some(Message::Left(None)) => Err(Trouble::Known(Error::Left { rank })),
            Some(Message::Panicked) => Err(Trouble::Known(Error::Panicked { rank })),
            _ => Err(Trouble::News(nonsense(rank))),
        }
    }

    /// What a waiting rank does now and then.
    #[cold]
    fn look_around(
        &self,
        mpi: Mpi,
        state: &mut State,
        waiter: &mut Waiter,
        call: Option<Call>,
    ) -> Round<()> {
        self.base.serve(mpi);
        if let Some(error) = self.fate.of() {
            return Err(Trouble::News(error.clone()));
        }
        self.look_for_failures(mpi, state)?;
        // In the second round, every rank has begun; none gives up any more.
        let (Some(limit), Some(call)) = (self.manner.limit, call) else {
            return Ok(());
        };
        if waiter.elapsed() < limit {
            return Ok(());
        }
        let late = state.peers.iter().filter(|peer| !peer.came);
        Err(Trouble::News(Error::Late {
            ranks: Ranks(late.map(|peer| peer.rank).collect()),
            call,
            limit,
        }))
    }

    /// Messages that other ranks have sent after those of this round: that they have failed.
    #[cold]
    fn look_for_failures(&self, mpi: Mpi, state: &mut State) -> Round<()> {
        for peer in state
            .peers
            .iter_mut()
            .filter(|peer| peer.came && !peer.has_ended())
        {
            let rank = peer.rank;
            let failure = peer.failure(mpi, self.tag(), self.base.comm);
            let failure = failure.map_err(|failure| Trouble::Mpi(failure, Some(rank)))?;
            if let Some(error) = failure {
                return Err(Trouble::Known(error));
            }
        }
        Ok(())
    }

    /// While data moves, only a death ends a call.
    #[cold]
    fn look_for_the_dead(&self, mpi: Mpi, state: &mut State) -> Round<()> {
        self.base.serve(mpi);
        for peer in state.peers.iter_mut().filter(|peer| !peer.has_ended()) {
            let rank = peer.rank;
            let failure = peer.failure(mpi, self.tag(), self.base.comm);
            let failure = failure.map_err(|failure| Trouble::Mpi(failure, Some(rank)))?;
            if let Some(error @ (Error::Died { .. } | Error::Transport { .. })) = failure {
                return Err(Trouble::Known(error));
            }
        }
        Ok(())
    }

    /// Notes a failure, which then is that of all later calls, and tells the other ranks if they cannot know it. What was
    /// wrong with the arguments only is no failure.
    #[cold]
    fn fail(&self, mpi: Mpi, state: &mut State, trouble: Trouble) -> Error {
        let (error, tell) = match trouble {
            Trouble::Known(error) => (error, false),
            Trouble::News(error) => (error, true),
            Trouble::Mpi(failure, rank) => (self.explain(mpi, &failure, rank), true),
        };
        if error.is_harmless() {
            return error;
        }
        if let Some(first) = &state.failed {
            return first.clone();
        }
        self.damage.note(&error, self.number == 0);
        state.failed = Some(error.clone());
        if tell {
            self.fate.untold.store(false, Ordering::Release);
            self.tell(mpi, state, &Message::Failed(error.clone()));
        }
        error
    }

    /// The words for a failed call of MPI.
    fn explain(&self, mpi: Mpi, failure: &Failure, rank: Option<usize>) -> Error {
        if !failure.died && !failure.revoked {
            return transport(failure);
        }
        let rank = match (failure.died, rank) {
            (true, Some(rank)) => Some(rank),
            _ => self.dead(mpi),
        };
        match rank {
            Some(rank) => Error::Died {
                rank,
                how: format!("MPI reports \"{}\"", failure.message),
            },
            None => transport(failure),
        }
    }

    /// The first rank of the group that MPI knows to be dead.
    fn dead(&self, mpi: Mpi) -> Option<usize> {
        let dead = mpi.dead(self.base.comm, self.base.size);
        self.members.iter().position(|member| dead.contains(member))
    }

    /// Sends a message outside of calls to every other rank.
    fn tell(&self, mpi: Mpi, state: &mut State, message: &Message) {
        for peer in &state.peers {
            let mut letter = Letter::new(LARGEST);
            let length = message.write(letter.bytes_mut());
            // To a rank that is gone, nothing can be said.
            let sent = letter.send(mpi, length, peer.at, self.tag(), self.base.comm);
            if sent.is_ok() && letter.is_under_way() {
                state.loose.push(letter);
            }
        }
    }

    /// Makes all calls fail, here and, when MPI is called next, on the other ranks. Any thread may do this.
    pub(crate) fn cancel(&self, reason: &str) {
        let error = Error::Cancelled {
            reason: reason.into(),
        };
        if self.fate.cancelled.set(error).is_ok() {
            self.fate.untold.store(true, Ordering::Release);
        }
    }

    /// Leaves the group: other ranks' calls that need this one fail.
    pub(crate) fn leave(&self, mpi: Mpi, panicked: bool) {
        let mut state = self.state();
        let message = match panicked {
            true => Message::Panicked,
            false => Message::Left(state.failed.clone()),
        };
        if panicked {
            self.damage.doubt.store(true, Ordering::Release);
        }
        self.tell(mpi, &mut state, &message);
        self.left.store(true, Ordering::Release);
    }

    /// Looks after a group that is not in a call; whether it has ended.
    pub(crate) fn serve(&self, mpi: Mpi) -> bool {
        let Ok(mut state) = self.state.try_lock() else {
            // It is in a call, and looks after itself.
            return false;
        };
        let state = &mut *state;
        if self.fate.untold.swap(false, Ordering::AcqRel)
            && let Some(error) = self.fate.cancelled.get()
        {
            self.fail(mpi, state, Trouble::News(error.clone()));
        }
        let left = self.is_left();
        let (tag, comm) = (self.tag(), self.base.comm);
        for peer in state.peers.iter_mut().filter(|peer| !peer.has_ended()) {
            if let Ok(Some(error @ Error::Cancelled { .. })) = peer.failure(mpi, tag, comm) {
                let _ = self.fate.cancelled.set(error);
            }
            while left && matches!(peer.has_next(mpi), Ok(true)) {
                let _ = peer.take(mpi, tag, comm);
            }
        }
        state
            .loose
            .retain_mut(|letter| matches!(letter.is_done(mpi), Ok(false)));
        let sent = |peer: &mut Peer| !matches!(peer.out.is_done(mpi), Ok(false));
        left && state.loose.is_empty()
            && state
                .peers
                .iter_mut()
                .all(|peer| peer.has_ended() && sent(peer))
    }

    /// Does not receive any more.
    pub(crate) fn withdraw(&self, mpi: Mpi) {
        let mut state = self.state();
        state.peers.iter_mut().for_each(|peer| peer.withdraw(mpi));
        let gone = || Error::Transport {
            transport: TRANSPORT,
            message: "the session has ended".into(),
        };
        state.failed.get_or_insert_with(gone);
    }

    /// The group of the ranks that give the same colour.
    pub(crate) fn split(&self, mpi: Mpi, color: u64) -> Result<Arc<Self>, Error> {
        self.base.serve(mpi);
        let mut state = self.state();
        let state = &mut *state;
        self.ready(mpi, state)?;
        let free = self.base.free_numbers();
        let all = self.tell_colors(mpi, state, color, &free);
        let all = all.map_err(|trouble| self.fail(mpi, state, trouble))?;
        let common = all.iter().fold(free, |mut common, (_, free)| {
            common
                .iter_mut()
                .zip(free)
                .for_each(|(word, other)| *word &= other);
            common
        });
        // The same on all ranks, so all can go on.
        let number = lowest(&common).ok_or_else(|| Error::Unsupported {
            transport: TRANSPORT,
            what: format!("split a communicator into more than {NUMBERS} at a time; drop those that are not needed"),
        })?;
        let same: Vec<usize> = (0..self.size())
            .filter(|rank| all[*rank].0 == color)
            .collect();
        let rank = same.iter().position(|rank| *rank == self.rank).unwrap_or(0);
        let members = same.iter().map(|rank| self.members[*rank]).collect();
        let manner = (self.manner, &self.damage);
        let group = Self::new(
            mpi,
            &self.base,
            number,
            (rank, members),
            Some(&self.fate),
            manner,
        );
        group.inspect_err(|error| {
            self.fail(mpi, state, Trouble::News(error.clone()));
        })
    }

    /// Every rank's colour, and the numbers that it has free.
    fn tell_colors(
        &self,
        mpi: Mpi,
        state: &mut State,
        color: u64,
        free: &Numbers,
    ) -> Round<Vec<(u64, Numbers)>> {
        let size = self.size();
        let call = Call::new(Operation::Split, ElementType::U64, self.rank, (1, size));
        let mut words = vec![color];
        words.extend_from_slice(free);
        let data = bytes_of(&words);
        self.round(mpi, state, Some(call), |_, bytes| {
            let head = Message::Call(call, data.len()).write(bytes);
            bytes[head..head + data.len()].copy_from_slice(data);
            head + data.len()
        })?;
        collect(state, self.rank, call).map_err(Trouble::News)?;
        agree(&state.calls).map_err(Trouble::Known)?;
        let of = |rank: usize| match rank == self.rank {
            true => Ok((color, *free)),
            false => match data_of::<u64>(&state.peers[index(rank, self.rank)]) {
                [color, free @ ..] if free.len() == WORDS => {
                    Ok((*color, free.try_into().expect("as many words")))
                }
                _ => Err(Trouble::News(nonsense(rank))),
            },
        };
        (0..size).map(of).collect()
    }
}

/// Where a rank is in the list of the other ranks.
fn index(rank: usize, own: usize) -> usize {
    if rank < own { rank } else { rank - 1 }
}

/// The calls of all ranks, in their order.
fn collect(state: &mut State, rank: usize, own: Call) -> Result<(), Error> {
    state.calls.clear();
    for (index, peer) in state.peers.iter().enumerate() {
        if index == rank {
            state.calls.push(own);
        }
        match &peer.message {
            Message::Call(call, _) => state.calls.push(*call),
            _ => return Err(nonsense(peer.rank)),
        }
    }
    if state.calls.len() == rank {
        state.calls.push(own);
    }
    Ok(())
}

/// The elements that came with a rank's call.
fn data_of<T: Element>(peer: &Peer) -> &[T] {
    let Message::Call(_, length) = peer.message else {
        return &[];
    };
    elements_of(peer.bytes().get(HEAD..HEAD + length).unwrap_or_default())
}

/// Whether the data that came with the calls is what the calls say.
fn check_lengths<T: Element>(
    peers: &[Peer],
    calls: &[Call],
    rank: usize,
    limit: usize,
) -> Round<()> {
    for peer in peers {
        let range = outgoing(&calls[peer.rank], peer.rank, calls.len(), rank);
        let wanted = range.map_or(0, |range| range.len());
        if wanted <= limit && data_of::<T>(peer).len() != wanted {
            return Err(Trouble::News(nonsense(peer.rank)));
        }
    }
    Ok(())
}

/// The largest number of elements that a rank sends to one other.
fn largest(call: &Call, size: usize) -> usize {
    match call.operation {
        Operation::Barrier | Operation::Split => 0,
        Operation::AllReduce(_)
        | Operation::Broadcast { .. }
        | Operation::ReduceScatter(_)
        | Operation::Scatter { .. } => call.output,
        Operation::AllGather | Operation::Gather { .. } | Operation::Exchange { .. } => call.input,
        Operation::AllToAll => call.input / size,
    }
}

fn copy_to<'a, T: Element>(own: &'a mut [u64], data: &[T]) -> &'a [T] {
    let bytes = bytes_of(data);
    let words = bytes.chunks(8).zip(own.iter_mut());
    for (chunk, word) in words {
        let mut eight = [0; 8];
        eight[..chunk.len()].copy_from_slice(chunk);
        *word = u64::from_ne_bytes(eight);
    }
    let own: &[u64] = own;
    elements_of(&bytes_of(own)[..bytes.len()])
}

/// With one rank, operations in place change nothing.
fn single<T: Element>(call: &Call, pair: Pair<'_, T>) -> Round<()> {
    if !call.operation.in_place() {
        settle(call.operation, 0, 1, |_| pair.input, pair.output);
    }
    Ok(())
}

fn transport(failure: &Failure) -> Error {
    Error::Transport {
        transport: TRANSPORT,
        message: format!("{} failed: {}", failure.function, failure.message),
    }
}

fn nonsense(rank: usize) -> Error {
    Error::Transport {
        transport: TRANSPORT,
        message: format!(
            "rank {rank} sent what no rank sends; do all run the same version of this program?"
        ),
    }
}
