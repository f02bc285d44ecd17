//! Lanes to the processes of the other ranks: shared memory that one context after another uses.

use std::sync::Weak;

use collectives::{Communicator, Segment, SegmentOptions};

use super::running::Running;
use super::supervisor;
use crate::Error;
use crate::context::lane::{IDLE, Lane};
use crate::engine::lock;
use crate::sync::{Arc, Mutex, MutexGuard};

/// What lanes and the thread that watches the processes share.
#[derive(Debug)]
pub(super) struct Shared {
    members: Vec<Running>,
    options: SegmentOptions,
    lanes: Mutex<Lanes>,
}

/// The lanes, and what is left of them where there are no more.
#[derive(Debug, Default)]
struct Lanes {
    /// Those that no context has.
    idle: Vec<OpenLane>,
    /// All whose memory may be in use.
    all: Vec<Weak<Watched>>,
    /// Why there are no more.
    ended: Option<collectives::Error>,
}

/// The memory of a lane, and what its ranks do.
#[derive(Debug)]
struct Watched {
    segment: Segment,
    doing: Mutex<&'static str>,
}

/// A lane to all processes.
#[derive(Debug)]
pub(super) struct OpenLane {
    watched: Arc<Watched>,
    control: Arc<dyn Communicator>,
    shared: Arc<Shared>,
}

impl Shared {
    pub(super) fn new(members: Vec<Running>, options: SegmentOptions) -> Self {
        Self {
            members,
            options,
            lanes: Mutex::default(),
        }
    }

    /// The processes, in the order of their ranks, from 1 on.
    pub(super) fn members(&self) -> &[Running] {
        &self.members
    }

    /// A lane for a new context.
    pub(super) fn lane(self: &Arc<Self>) -> Result<OpenLane, Error> {
        let mut lanes = self.lanes();
        if let Some(ended) = &lanes.ended {
            return Err(ended.clone().into());
        }
        if let Some(lane) = lanes.idle.pop() {
            return Ok(lane);
        }
        let lane = OpenLane::new(self)?;
        lanes.all.retain(|lane| lane.strong_count() > 0);
        lanes.all.push(Arc::downgrade(&lane.watched));
        Ok(lane)
    }

    fn lanes(&self) -> MutexGuard<'_, Lanes> {
        lock(&self.lanes)
    }

    /// There are no more lanes, for the reason that `why` gives from what the ranks of one do.
    pub(super) fn end(&self, why: impl Fn(&'static str) -> collectives::Error) {
        let (idle, all) = {
            let mut lanes = self.lanes();
            let busy = lanes.all.iter().filter_map(Weak::upgrade);
            let doing = busy
                .map(|lane| *lock(&lane.doing))
                .find(|doing| *doing != IDLE);
            lanes
                .ended
                .get_or_insert_with(|| why(doing.unwrap_or(IDLE)));
            (
                std::mem::take(&mut lanes.idle),
                std::mem::take(&mut lanes.all),
            )
        };
        for lane in all.iter().filter_map(Weak::upgrade) {
            lane.segment.fail(&why(*lock(&lane.doing)));
        }
        // Not under the lock, as they leave their groups.
        drop(idle);
    }
}

impl OpenLane {
    fn new(shared: &Arc<Shared>) -> Result<Self, Error> {
        let segment = Segment::create(1 + shared.members.len(), &shared.options)?;
        for (member, rank) in shared.members.iter().zip(1..) {
            let sent = member.socket.send(&[], Some(segment.fd()));
            sent.map_err(|_| supervisor::died(rank, member, "gpu_init"))?;
        }
        let control: Arc<dyn Communicator> = Arc::new(segment.rank(0));
        // The others wait for this rank as long as the program likes.
        control.set_at_work(true);
        let doing = Mutex::new(IDLE);
        Ok(Self {
            watched: Arc::new(Watched { segment, doing }),
            control,
            shared: Arc::clone(shared),
        })
    }
}

impl Lane for OpenLane {
    fn control(&self) -> &Arc<dyn Communicator> {
        &self.control
    }

    fn in_turn(&self, work: &mut (dyn FnMut() + Send)) {
        work();
    }

    fn doing(&self, name: &'static str) {
        *lock(&self.watched.doing) = name;
    }

    fn give_back(self: Box<Self>) {
        self.doing(IDLE);
        let shared = Arc::clone(&self.shared);
        let mut lanes = shared.lanes();
        if lanes.ended.is_none() {
            lanes.idle.push(*self);
        }
    }
}
