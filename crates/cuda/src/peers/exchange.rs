//! What the ranks of a group exchange before a call, and between its stages.
//!
//! A rank publishes its offer, the ranks pass a barrier of their communicator, and then each reads all offers. There
//! are two sets of slots, used in turn, one an epoch: a rank that writes to one has passed a barrier since the others
//! read it.

use std::process;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock, RwLockReadGuard, Weak};
use std::time::{SystemTime, UNIX_EPOCH};

use collectives::{Call, Collectives, Communicator};

use crate::DeviceError;
use crate::launch::Address;
use crate::{Event, Stream};

/// What a rank publishes before a call, and before each stage of it.
#[derive(Debug, Clone)]
pub(super) struct Offer {
    pub(super) call: Call,
    /// The address that others may read, once the event is complete.
    pub(super) place: Address,
    pub(super) event: Option<Arc<Event>>,
    /// The error of the rank, if it has one.
    pub(super) trouble: Option<DeviceError>,
}

/// What all ranks of a group see.
#[derive(Debug)]
pub(super) struct Exchange {
    slots: Vec<Slot>,
    /// Held for reading while work is queued that reads other ranks' memory, so that no rank gives up between the check
    /// and the work.
    failure: RwLock<Option<DeviceError>>,
}

#[derive(Debug, Default)]
struct Slot {
    stream: OnceLock<Arc<Stream>>,
    offers: [Mutex<Option<Offer>>; 2],
}

/// The exchanges of this process, each under a key that no other one has, here or in another process.
static EXCHANGES: Mutex<Vec<(Key, Weak<Exchange>)>> = Mutex::new(Vec::new());

type Key = [u64; 3];

impl Exchange {
    /// The exchange of these ranks, which rank 0 makes.
    ///
    /// # Errors
    /// A rank is in another process, or has left.
    pub(super) fn of(host: &dyn Communicator) -> Result<Arc<Self>, DeviceError> {
        let mut key = Key::default();
        let own = (host.rank() == 0).then(|| {
            key = new_key();
            Self::create(key, host.size())
        });
        host.broadcast(&mut key, 0)?;
        let exchange = own.or_else(|| find(key));
        let mut found = vec![0; host.size()];
        host.all_gather(&[u64::from(exchange.is_some())], &mut found)?;
        match (exchange, found.iter().position(|found| *found == 0)) {
            (Some(exchange), None) => Ok(exchange),
            (_, elsewhere) => Err(DeviceError::Elsewhere {
                rank: elsewhere.unwrap_or(host.rank()),
            }),
        }
    }

    fn create(key: Key, size: usize) -> Arc<Self> {
        let exchange = Arc::new(Self {
            slots: (0..size).map(|_| Slot::default()).collect(),
            failure: RwLock::new(None),
        });
        let mut exchanges = EXCHANGES.lock().unwrap_or_else(PoisonError::into_inner);
        exchanges.retain(|(_, exchange)| exchange.strong_count() > 0);
        exchanges.push((key, Arc::downgrade(&exchange)));
        exchange
    }

    /// Registers the stream of a rank, once.
    pub(super) fn register(&self, rank: usize, stream: &Arc<Stream>) {
        self.slots[rank].stream.get_or_init(|| Arc::clone(stream));
    }

    /// The streams of the ranks that have registered, in their order.
    pub(super) fn streams(&self) -> impl Iterator<Item = &Arc<Stream>> {
        self.slots.iter().filter_map(|slot| slot.stream.get())
    }

    /// Shows an offer to the ranks that pass the next barrier.
    pub(super) fn publish(&self, set: usize, rank: usize, offer: Offer) {
        let place = &self.slots[rank].offers[set];
        *place.lock().unwrap_or_else(PoisonError::into_inner) = Some(offer);
    }

    /// The offers of all ranks, which have passed a barrier since they published them.
    pub(super) fn offers(&self, set: usize) -> Vec<Offer> {
        let offer = |slot: &Slot| {
            let offer = slot.offers[set].lock();
            offer.unwrap_or_else(PoisonError::into_inner).clone()
        };
        self.slots.iter().filter_map(offer).collect()
    }

    /// While what this returns is held, no rank gives up.
    ///
    /// # Errors
    /// One has given up.
    pub(super) fn hold(&self) -> Result<Held<'_>, DeviceError> {
        let failure = self.failure.read().unwrap_or_else(PoisonError::into_inner);
        failure.clone().map_or(Ok(failure), Err)
    }

    /// Ends the group, and returns its error: the first one stays. From now on no rank queues anything that reads
    /// another's memory.
    pub(super) fn fail(&self, error: DeviceError) -> DeviceError {
        let mut failure = self.failure.write().unwrap_or_else(PoisonError::into_inner);
        failure.get_or_insert(error).clone()
    }

    /// Waits until all work that the ranks have queued is done.
    pub(super) fn wait_for_streams(&self) {
        for stream in self.streams() {
            // A stream that has failed does nothing more either.
            let _ = stream.wait();
        }
    }
}

/// The right to queue work: while it is held, no rank gives up.
pub(super) type Held<'a> = RwLockReadGuard<'a, Option<DeviceError>>;

fn find(key: Key) -> Option<Arc<Exchange>> {
    let exchanges = EXCHANGES.lock().unwrap_or_else(PoisonError::into_inner);
    let exchange = exchanges.iter().find(|(other, _)| *other == key);
    exchange.and_then(|(_, exchange)| exchange.upgrade())
}

/// One for each exchange of each process.
fn new_key() -> Key {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    // Two machines may have a process of the same number, but hardly started a group in the same nanosecond.
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let nanoseconds = now.map_or(0, |now| now.as_nanos() as u64);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    [u64::from(process::id()), count, nanoseconds]
}
