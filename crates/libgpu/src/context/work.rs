//! Work of ranks, as the group that has it done sees it.

use collectives::Pending;

use super::Rank;
use crate::Error;
use crate::engine::Bits;

/// Work that ranks can do. It is plain data: nothing in it belongs to a rank.
pub(crate) trait Execute: Sync {
    /// The generation of an object that it may make, the same on all ranks.
    fn generation(&self) -> Option<u64>;

    /// What it is, for messages.
    fn name(&self) -> &'static str;

    /// It as bytes, for ranks in other processes.
    fn bytes(&self) -> Vec<u8>;

    /// Does it on one rank.
    fn run(&self, rank: &mut Rank) -> Result<Option<Bits>, Error>;
}

/// Work that ranks start, and that is done when their transport reports it.
pub(crate) trait Start: Execute {
    /// Starts it on one rank.
    fn start(&self, rank: &mut Rank) -> Result<Box<dyn Pending>, Error>;
}

/// Work that all ranks do, or none.
pub(crate) trait Revocable: Execute {
    /// Whether it succeeds on every rank if it succeeds on this one.
    fn is_certain(&self, rank: &mut Rank) -> bool;

    /// Whether it may take memory.
    fn takes_memory(&self) -> bool;

    /// How many values have room in the buffer that it changes.
    fn room(&self, rank: &mut Rank) -> u64;

    /// Notes how many have room there on every rank.
    fn set_room(&self, rank: &mut Rank, room: u64);

    /// Checks whether it would succeed on a rank, as far as that is known beforehand. Changes nothing.
    fn check(&self, rank: &mut Rank) -> Result<(), Error>;

    /// Undoes it on a rank.
    fn undo(&self, rank: &mut Rank) -> Result<(), Error>;
}
