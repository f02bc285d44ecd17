//! What a context needs of those who run its other ranks, in other processes.

use collectives::Communicator;

use crate::sync::Arc;

/// What ranks do between calls.
pub(crate) const IDLE: &str = "";

/// The way of one context at a time to its other ranks.
pub(crate) trait Lane: Send {
    /// Rank 0's end of the communicator that the ranks of one context at a time use.
    fn control(&self) -> &Arc<dyn Communicator>;

    /// Does something with the control, while no other context does.
    fn in_turn(&self, work: &mut (dyn FnMut() + Send));

    /// Notes what its ranks do from now on, for messages about ranks that died.
    fn doing(&self, name: &'static str);

    /// The context is closed on all ranks; the next one may use the lane.
    fn give_back(self: Box<Self>);
}

/// How the ranks of a new context are reached.
pub(super) enum Ends {
    /// The ends of those in this process, in order. Others, if there are any, are programs that make the same calls.
    Here(Vec<Arc<dyn Communicator>>),
    /// Rank 0 lives in this process, and the others in processes of their own.
    Elsewhere(Box<dyn Lane>),
}
