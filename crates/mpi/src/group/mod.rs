//! One rank's end of a group: its calls with the other ranks.
//!
//! Every call begins with one round of small messages: each rank sends its call to each other one, with its data where
//! they are few. Then every rank compares all calls, so all of them refuse a mistake with the same words. Larger data are
//! moved after a second round, in which every rank says that it has seen all calls: from then on no rank gives up.
//!
//! The messages from one rank to another are one stream. What a rank says outside of calls, that it is cancelled, has
//! failed or has left, comes in the same stream, so it is read in place of the call that does not come.

mod call;
mod failure;
mod round;
mod split;

use crate::base::{Base, Member, tags};
use crate::letter::Letter;
use crate::library::{Failure, Mpi};
use crate::peer::Peer;
use crate::trouble::{Damage, Trouble, transport};
use crate::waiter::Waiter;
use crate::wire::{INLINE, Message, TRANSPORT};
use collectives::{Call, Error};
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
    pub(crate) manner: Manner,
    damage: Arc<Damage>,
    left: AtomicBool,
    panicked: AtomicBool,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    peers: Vec<Peer>,
    failed: Option<Error>,
    /// The other ranks know that this one has left.
    farewell: bool,
    /// Messages outside of calls.
    loose: Vec<Letter>,
    calls: Vec<Call>,
    /// This rank's data, where the call works in place.
    own: Vec<u64>,
    /// Memory for the parts that others send in a large reduction.
    room: Vec<u64>,
    last: Option<Instant>,
}

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
            panicked: AtomicBool::new(false),
            state: Mutex::new(State {
                peers,
                failed: None,
                farewell: false,
                loose: Vec::new(),
                calls: Vec::new(),
                own: vec![0; INLINE / 8],
                room: Vec::new(),
                last: None,
            }),
        });
        base.add(group.clone());
        Ok(group)
    }

    pub(crate) fn size(&self) -> usize {
        self.members.len()
    }

    pub(crate) fn base(&self) -> &Arc<Base> {
        &self.base
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

    /// Makes all calls fail, here and, when MPI is called next, on the other ranks. Any thread may do this.
    pub(crate) fn cancel(&self, reason: &str) {
        let error = Error::Cancelled {
            reason: reason.into(),
        };
        if self.fate.cancelled.set(error).is_ok() {
            self.fate.untold.store(true, Ordering::Release);
        }
    }

    /// Leaves the group: other ranks' calls that need this one fail. They are told when MPI is called next, also by
    /// another thread that waits in a call on the same communicator.
    pub(crate) fn leave(&self, panicked: bool) {
        self.panicked.store(panicked, Ordering::Release);
        if panicked {
            self.damage.doubt.store(true, Ordering::Release);
        }
        self.left.store(true, Ordering::Release);
    }

    /// Tells the other ranks that this one has left.
    fn say_farewell(&self, mpi: Mpi, state: &mut State) {
        let message = match self.panicked.load(Ordering::Acquire) {
            true => Message::Panicked,
            false => Message::Left(state.failed.clone()),
        };
        self.tell(mpi, state, &message);
        state.farewell = true;
    }
}

impl Member for Group {
    fn number(&self) -> usize {
        self.number
    }

    fn is_left(&self) -> bool {
        self.left.load(Ordering::Acquire)
    }

    /// Looks after a group that is not in a call; whether it has ended.
    fn serve(&self, mpi: Mpi) -> bool {
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
        if left && !state.farewell {
            self.say_farewell(mpi, state);
        }
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
    fn withdraw(&self, mpi: Mpi) {
        let mut state = self.state();
        state.peers.iter_mut().for_each(|peer| peer.withdraw(mpi));
        let gone = || Error::Transport {
            transport: TRANSPORT,
            message: "the session has ended".into(),
        };
        state.failed.get_or_insert_with(gone);
    }
}

/// Where a rank is in the list of the other ranks.
fn index(rank: usize, own: usize) -> usize {
    if rank < own { rank } else { rank - 1 }
}
