//! Where the ranks of a group see what each of them brings to a call.
//!
//! A rank pins its offer to the board, the ranks meet through their communicator, and then each reads all offers. There are two sets of
//! places, used in turn: who pins an offer to one has met the others since they read what was there.

use std::process;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock, RwLockReadGuard, Weak};
use std::time::{SystemTime, UNIX_EPOCH};

use collectives::{Call, Collectives, Communicator};

use super::PeerError;
use crate::launch::Address;
use crate::{Mark, Stream};

/// What a rank brings to a call, and to each stage of it.
#[derive(Debug, Clone)]
pub(super) struct Offer {
    pub(super) call: Call,
    /// Where others may read, once the mark is reached.
    pub(super) place: Address,
    pub(super) mark: Option<Arc<Mark>>,
    /// Why the rank cannot go on.
    pub(super) trouble: Option<PeerError>,
}

/// What all ranks of a group see.
#[derive(Debug)]
pub(super) struct Board {
    seats: Vec<Seat>,
    /// Held to read while work is queued that reads other ranks' memory, so that nobody gives up between a look and the work.
    failure: RwLock<Option<PeerError>>,
}

#[derive(Debug, Default)]
struct Seat {
    stream: OnceLock<Arc<Stream>>,
    offers: [Mutex<Option<Offer>>; 2],
}

/// The boards of this process, each under a key that no other board has, here or in another process.
static BOARDS: Mutex<Vec<(Key, Weak<Board>)>> = Mutex::new(Vec::new());

type Key = [u64; 3];

impl Board {
    /// The board of these ranks, which rank 0 puts up.
    ///
    /// # Errors
    /// A rank is in another process, or gone.
    pub(super) fn of(host: &dyn Communicator) -> Result<Arc<Self>, PeerError> {
        let mut key = Key::default();
        let own = (host.rank() == 0).then(|| {
            key = new_key();
            Self::put_up(key, host.size())
        });
        host.broadcast(&mut key, 0)?;
        let board = own.or_else(|| find(key));
        let mut found = vec![0; host.size()];
        host.all_gather(&[u64::from(board.is_some())], &mut found)?;
        match (board, found.iter().position(|found| *found == 0)) {
            (Some(board), None) => Ok(board),
            (_, elsewhere) => Err(PeerError::Elsewhere {
                rank: elsewhere.unwrap_or(host.rank()),
            }),
        }
    }

    fn put_up(key: Key, size: usize) -> Arc<Self> {
        let board = Arc::new(Self {
            seats: (0..size).map(|_| Seat::default()).collect(),
            failure: RwLock::new(None),
        });
        let mut boards = BOARDS.lock().unwrap_or_else(PoisonError::into_inner);
        boards.retain(|(_, board)| board.strong_count() > 0);
        boards.push((key, Arc::downgrade(&board)));
        board
    }

    /// Says which queue a rank has, once.
    pub(super) fn sit_down(&self, rank: usize, stream: &Arc<Stream>) {
        self.seats[rank].stream.get_or_init(|| Arc::clone(stream));
    }

    /// The queues of the ranks that have sat down, in their order.
    pub(super) fn streams(&self) -> impl Iterator<Item = &Arc<Stream>> {
        self.seats.iter().filter_map(|seat| seat.stream.get())
    }

    pub(super) fn pin(&self, set: usize, rank: usize, offer: Offer) {
        let place = &self.seats[rank].offers[set];
        *place.lock().unwrap_or_else(PoisonError::into_inner) = Some(offer);
    }

    /// The offers of all ranks, which have met since they pinned them.
    pub(super) fn offers(&self, set: usize) -> Vec<Offer> {
        let offer = |seat: &Seat| {
            let offer = seat.offers[set].lock();
            offer.unwrap_or_else(PoisonError::into_inner).clone()
        };
        self.seats.iter().filter_map(offer).collect()
    }

    /// While what this returns is held, no rank gives up.
    ///
    /// # Errors
    /// One has given up.
    pub(super) fn hold(&self) -> Result<Held<'_>, PeerError> {
        let failure = self.failure.read().unwrap_or_else(PoisonError::into_inner);
        failure.clone().map_or(Ok(failure), Err)
    }

    /// Ends the group, and says why it ended: the first reason stays. From now on no rank queues anything that reads another's memory.
    pub(super) fn fail(&self, error: PeerError) -> PeerError {
        let mut failure = self.failure.write().unwrap_or_else(PoisonError::into_inner);
        failure.get_or_insert(error).clone()
    }

    /// Waits until nothing of what the ranks have queued uses memory any more.
    pub(super) fn settle(&self) {
        for stream in self.streams() {
            // One that has failed does nothing more either.
            let _ = stream.wait();
        }
    }
}

/// The right to queue work: that nobody has given up.
pub(super) type Held<'a> = RwLockReadGuard<'a, Option<PeerError>>;

fn find(key: Key) -> Option<Arc<Board>> {
    let boards = BOARDS.lock().unwrap_or_else(PoisonError::into_inner);
    let board = boards.iter().find(|(other, _)| *other == key);
    board.and_then(|(_, board)| board.upgrade())
}

/// One for each board of each process.
fn new_key() -> Key {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    // Two machines may have a process of the same number, but hardly started a group in the same nanosecond.
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let nanoseconds = now.map_or(0, |now| now.as_nanos() as u64);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    [u64::from(process::id()), count, nanoseconds]
}
