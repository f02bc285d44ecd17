//! What a context queues: a call, a parallel region, or a loop.

use super::call::{self, Queued};
use super::{region, repeat};
use crate::context::{Process, RankGroup, Run};
use crate::crash;
use crate::engine::{Done, Job};
use crate::functions::{Call, Ended, Recorder};
use crate::sync::{Arc, AtomicBool, Instant};

/// A queued task.
pub(crate) struct Task {
    what: What,
    /// How many calls of the program it is.
    calls: usize,
    process: Arc<Process>,
}

enum What {
    Call(Queued),
    Recorded(Ended),
}

impl Task {
    /// A call, with the generation of an object that it may make, the same on all ranks.
    pub(super) fn call(call: Call, generation: Option<u64>, process: &Arc<Process>) -> Self {
        Self {
            what: What::Call(Queued { call, generation }),
            calls: 1,
            process: Arc::clone(process),
        }
    }

    /// A region or a loop that has ended.
    pub(super) fn recorded(ended: Ended, process: &Arc<Process>) -> Self {
        Self {
            calls: ended.calls(),
            what: What::Recorded(ended),
            process: Arc::clone(process),
        }
    }
}

impl Job for Task {
    type Target = RankGroup;
    type Front = Recorder;
    type Watch = Option<(Run, Arc<Process>)>;

    fn name(&self) -> &'static str {
        match &self.what {
            What::Call(queued) => queued.call.function.name,
            What::Recorded(Ended::Region(_)) => "parallel_end",
            What::Recorded(Ended::Loop(_)) => "loop_end",
        }
    }

    fn has_result(&self) -> bool {
        matches!(&self.what, What::Call(queued) if queued.call.function.has_result())
    }

    fn calls(&self) -> usize {
        self.calls
    }

    fn begin(&self, context: u64, number: u64) -> Self::Watch {
        self.process.runs.as_ref()?;
        let run = Run {
            context,
            function: self.name(),
            number,
            began: Instant::now(),
        };
        Some((run, Arc::clone(&self.process)))
    }

    fn end(watch: Self::Watch, outcome: Result<(), &str>) {
        if let Some((run, process)) = watch
            && let Some(log) = &process.runs
        {
            log.ended(run, outcome.err());
        }
    }

    fn run(self, group: &mut RankGroup, cancelled: &AtomicBool) -> Result<Done<RankGroup>, String> {
        crash::prepare_thread();
        let outcome = match self.what {
            What::Call(queued) => call::run(queued, &self.process, group),
            What::Recorded(Ended::Region(region)) => region::run(region, &self.process, group),
            What::Recorded(Ended::Loop(around)) => {
                repeat::run(around, &self.process, group, cancelled).map(|()| Done::now(None))
            }
        };
        outcome.map_err(|error| error.to_string())
    }
}
