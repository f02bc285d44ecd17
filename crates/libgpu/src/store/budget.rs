//! The memory budget of states and buffers: the limit of the configuration, and the memory in use.

use std::any::Any;

use collectives::Segment;

use crate::Error;
use crate::sync::{Arc, AtomicU64, Ordering};

/// The memory of the library.
#[derive(Debug)]
pub(crate) struct Budget {
    limit: AtomicU64,
    /// The ranks of this machine, each of which takes the same amount at the same time.
    ranks: u64,
    used: Arc<Used>,
}

/// The memory in use.
#[derive(Debug)]
enum Used {
    /// By this process.
    Own(AtomicU64),
    /// By the processes of all ranks.
    Shared(Segment),
}

impl Used {
    fn count(&self) -> &AtomicU64 {
        match self {
            Self::Own(count) => count,
            Self::Shared(segment) => segment.shared(),
        }
    }
}

/// A part of the budget that is in use. It is given back when this is dropped.
#[derive(Debug)]
pub(crate) struct Charge {
    budget: Arc<Budget>,
    bytes: u64,
}

impl Budget {
    /// A budget of `limit` bytes, or of what the system has; for several processes, if they share where the memory in
    /// use is counted.
    pub(crate) fn new(limit: Option<u64>, ranks: usize, shared: Option<Segment>) -> Arc<Self> {
        Arc::new(Self {
            limit: AtomicU64::new(limit.unwrap_or(u64::MAX)),
            ranks: ranks as u64,
            used: Arc::new(shared.map_or_else(|| Used::Own(AtomicU64::new(0)), Used::Shared)),
        })
    }

    /// One of `ranks` equal shares of `limit` bytes. What the process has in use counts against it, too.
    pub(crate) fn share(&self, limit: Option<u64>, ranks: usize) -> Arc<Self> {
        let budget = Self {
            limit: AtomicU64::new(limit.unwrap_or(u64::MAX)),
            ranks: ranks as u64,
            used: Arc::clone(&self.used),
        };
        budget.keep_share(budget.ranks);
        Arc::new(budget)
    }

    fn limit(&self) -> u64 {
        self.limit.load(Ordering::Relaxed)
    }

    /// Takes one share of several for this process alone, where the others cannot count with it.
    pub(crate) fn keep_share(&self, shares: u64) {
        if self.limit() != u64::MAX {
            self.limit
                .store(self.limit() / shares.max(1), Ordering::Relaxed);
        }
    }

    /// Where several processes count the memory in use.
    pub(crate) fn shared(&self) -> Option<&Segment> {
        match &*self.used {
            Used::Own(_) => None,
            Used::Shared(segment) => Some(segment),
        }
    }

    /// Reserves `bytes` bytes of it.
    pub(crate) fn take(self: &Arc<Self>, bytes: u64) -> Result<Charge, Error> {
        let mut charge = Charge {
            budget: Arc::clone(self),
            bytes: 0,
        };
        charge.set(bytes)?;
        Ok(charge)
    }
}

impl Charge {
    /// Changes it to `bytes` in all, if the machine has the additional bytes for every rank and `take` succeeds. After
    /// an error it is unchanged.
    pub(crate) fn grow(
        &mut self,
        bytes: u64,
        take: impl FnOnce() -> Result<(), Error>,
    ) -> Result<(), Error> {
        let held = self.bytes;
        self.set(bytes)?;
        let added = bytes.saturating_sub(held);
        let checked = compute::check_memory(added.saturating_mul(self.budget.ranks));
        let taken = checked.map_err(Error::from).and_then(|()| take());
        if taken.is_err() {
            self.set(held)?;
        }
        taken
    }

    /// Whether `bytes` more would be allowed on every rank.
    pub(crate) fn is_free(&self, bytes: u64) -> bool {
        let used = self.budget.used.count().load(Ordering::Relaxed);
        bytes.saturating_mul(self.budget.ranks) <= self.budget.limit().saturating_sub(used)
    }

    /// Changes it to `bytes` in all. After an error it is unchanged.
    pub(crate) fn set(&mut self, bytes: u64) -> Result<(), Error> {
        let (budget, held) = (&self.budget, self.bytes);
        let limit = budget.limit();
        let next = |used: u64| {
            let used = (used - held).checked_add(bytes)?;
            (bytes <= held || used <= limit).then_some(used)
        };
        let taken = budget
            .used
            .count()
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, next);
        taken.map_err(|used| Error::Limit {
            needed: bytes,
            free: limit.saturating_sub(used - held),
            limit,
        })?;
        self.bytes = bytes;
        Ok(())
    }
}

/// Files are decoded within the budget. All ranks share the decoded data.
impl datasets::Memory for FileMemory {
    fn take(&self, bytes: u64) -> Result<Box<dyn Any + Send + Sync>, String> {
        let charge = self.0.take(bytes).map_err(|error| error.to_string())?;
        compute::check_memory(bytes).map_err(|error| error.to_string())?;
        Ok(Box::new(charge))
    }
}

/// The budget as the crate `datasets` takes memory from it.
#[derive(Debug, Clone)]
pub(crate) struct FileMemory(pub(crate) Arc<Budget>);

impl Drop for Charge {
    fn drop(&mut self) {
        self.budget
            .used
            .count()
            .fetch_sub(self.bytes, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_is_there_again() {
        let budget = Budget::new(Some(100), 1, None);
        let mut first = budget.take(60).unwrap();
        let error = budget.take(41).unwrap_err();
        assert_eq!(
            error.to_string(),
            "41 bytes are needed, 40 of the 100 that limits.memory allows are free"
        );
        first.set(100).unwrap();
        assert!(first.set(101).is_err());
        first.set(30).unwrap();
        let second = budget.take(70).unwrap();
        assert!(budget.take(1).is_err());
        drop((first, second));
        assert!(budget.take(100).is_ok());
    }

    #[test]
    fn what_the_machine_does_not_have_is_not_taken() {
        let budget = Budget::new(None, 4, None);
        let mut charge = budget.take(10).unwrap();
        let error = charge.grow(1 << 60, || Ok(())).unwrap_err();
        assert!(
            matches!(error, Error::Memory(error) if error.needed == 4 * ((1 << 60) - 10)),
            "{error}"
        );
        let refused = charge.grow(20, || Err(Error::BufferMemory { len: 0 }));
        assert_eq!(refused, Err(Error::BufferMemory { len: 0 }));
        assert_eq!(budget.used.count().load(Ordering::Relaxed), 10);
        drop(charge);
        assert_eq!(budget.used.count().load(Ordering::Relaxed), 0);
    }

    #[test]
    fn what_files_take_counts_and_goes_back() {
        let budget = Budget::new(Some(100), 4, None);
        let files: &dyn datasets::Memory = &FileMemory(Arc::clone(&budget));
        let held = files.take(60).unwrap();
        let error = files.take(41).unwrap_err();
        assert_eq!(
            error,
            "41 bytes are needed, 40 of the 100 that limits.memory allows are free"
        );
        drop(held);
        assert!(files.take(100).is_ok());
        let budget = Budget::new(None, 1, None);
        assert!(datasets::Memory::take(&FileMemory(Arc::clone(&budget)), 1 << 60).is_err());
        assert_eq!(budget.used.count().load(Ordering::Relaxed), 0);
    }

    #[test]
    fn a_share_counts_what_the_whole_has_in_use() {
        let all = Budget::new(Some(100), 1, None);
        let share = all.share(Some(100), 2);
        let held = all.take(30).unwrap();
        let error = share.take(21).unwrap_err();
        assert_eq!(
            error.to_string(),
            "21 bytes are needed, 20 of the 50 that limits.memory allows are free"
        );
        let other = share.take(20).unwrap();
        assert!(all.take(51).is_err());
        drop((held, other));
        assert!(all.take(100).is_ok() && share.take(50).is_ok());
        assert!(all.share(None, 2).take(u64::MAX).is_ok());
    }

    #[test]
    fn without_a_limit_everything_is_allowed() {
        assert!(Budget::new(None, 1, None).take(u64::MAX).is_ok());
    }
}
