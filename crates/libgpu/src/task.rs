//! What a context queues: a call, a parallel region, or a loop.

use runtime_abi::BlobReader;

use crate::Error;
use crate::crash;
use crate::engine::{Bytes, Conditions, Done, Job};
use crate::log::Run;
use crate::loops;
use crate::plan::{self, Ended, PlanError, Recorder};
use crate::replica::{Crew, Replica, Work};
use crate::sections;
use crate::shared::Shared;
use crate::sync::{Arc, AtomicBool};
use crate::table::{Body, Function};

/// A queued task.
pub(crate) struct Task {
    what: What,
    /// How many calls of the program it is.
    calls: usize,
    /// The generation of an object that the task may make, the same on all ranks.
    generation: Option<u64>,
    shared: Arc<Shared>,
}

enum What {
    Call(plan::Task),
    Recorded(Ended),
}

impl Task {
    /// A call with a copy of its arguments.
    pub(crate) fn call(
        function: &'static Function,
        blob: &[u8],
        generation: Option<u64>,
        shared: &Arc<Shared>,
    ) -> Self {
        let blob = blob.into();
        Self {
            what: What::Call(plan::Task { function, blob }),
            calls: 1,
            generation,
            shared: Arc::clone(shared),
        }
    }

    /// A region or a loop that has ended.
    pub(crate) fn recorded(ended: Ended, shared: &Arc<Shared>) -> Self {
        Self {
            calls: ended.calls(),
            what: What::Recorded(ended),
            generation: None,
            shared: Arc::clone(shared),
        }
    }
}

impl Job for Task {
    type Home = Crew;
    type Front = Recorder;
    type Watch = Option<Run>;

    fn name(&self) -> &'static str {
        match &self.what {
            What::Call(call) => call.function.name,
            What::Recorded(Ended::Region(_)) => "parallel_end",
            What::Recorded(Ended::Loop(_)) => "loop_end",
        }
    }

    fn has_result(&self) -> bool {
        matches!(&self.what, What::Call(call) if call.function.has_result())
    }

    fn calls(&self) -> usize {
        self.calls
    }

    fn begin(&self, key: u64, number: u64) -> Option<Run> {
        let log = self.shared.log.as_ref()?;
        Some(Run::begin(log, key, self.name(), number))
    }

    fn end(run: Option<Run>, outcome: Result<(), &str>) {
        if let Some(run) = run {
            run.end(outcome);
        }
    }

    fn run(self, crew: &mut Crew, cancelled: &AtomicBool) -> Result<Done<Crew>, String> {
        crash::prepare_thread();
        let outcome = match self.what {
            What::Call(call) => run_call(call, self.generation, &self.shared, crew),
            What::Recorded(Ended::Region(region)) => sections::run(region, &self.shared, crew),
            What::Recorded(Ended::Loop(around)) => {
                loops::run(around, &self.shared, crew, cancelled).map(|()| Done::now(None))
            }
        };
        outcome.map_err(|error| error.to_string())
    }
}

pub(crate) fn run_call(
    call: plan::Task,
    generation: Option<u64>,
    shared: &Shared,
    crew: &mut Crew,
) -> Result<Done<Crew>, Error> {
    let mut blob = BlobReader::new(&call.blob);
    match call.function.body {
        Body::Once(body) => body(shared, &mut blob).map(Done::now),
        Body::First(body) => crew
            .first(|replica| call.function.on_rank(body, replica, &call.blob))
            .map(Done::now),
        Body::Wait(body) => Ok(Done {
            result: None,
            conditions: body(shared, &mut blob)?,
            finish: None,
        }),
        Body::Start(body) => {
            let started = crew.start(|replica| body(replica, &mut BlobReader::new(&call.blob)))?;
            Ok(Done {
                result: None,
                conditions: Conditions::new(started)?,
                finish: None,
            })
        }
        Body::Ranks(_) | Body::Plan(_) => {
            let work: Work = Arc::new(move |replica: &mut Replica| on_rank(&call, replica));
            crew.together(generation, &work).map(Done::now)
        }
    }
}

/// Runs a call on one rank.
pub(crate) fn on_rank(call: &plan::Task, replica: &mut Replica) -> Result<Option<Bytes>, Error> {
    match call.function.body {
        Body::Ranks(body) => call.function.on_rank(body, replica, &call.blob),
        // Nothing queues or records these for a rank.
        Body::First(_) | Body::Start(_) | Body::Once(_) | Body::Wait(_) | Body::Plan(_) => {
            Err(PlanError::NotRecordable.into())
        }
    }
}
