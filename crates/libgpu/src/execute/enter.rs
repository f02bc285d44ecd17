//! A call as the program makes it: recorded, run immediately, or queued.

use runtime_abi::BlobReader;

use super::Task;
use super::call::{Quick, run_immediately};
use crate::Error;
use crate::context::Process;
use crate::engine::{self, Bits, Entrance};
use crate::functions::{Body, Call, Function, Pace, Recorder};
use crate::store::next_generation;
use crate::sync::Arc;

/// Why a call did not happen.
pub(crate) enum Refusal {
    Queue(engine::Error),
    Call(Error),
}

impl From<engine::Error> for Refusal {
    fn from(error: engine::Error) -> Self {
        Self::Queue(error)
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self::Call(error)
    }
}

/// Makes a call of a context whose queue is locked. Where it was queued, its number among those of the context.
#[inline]
pub(crate) fn enter(
    process: &Arc<Process>,
    entrance: &mut Entrance<'_, Task>,
    function: &'static Function,
    blob: &[u8],
) -> Result<Option<u64>, Refusal> {
    if function.has_result() {
        entrance.check_results()?;
    }
    if let Body::Record(body) = function.body {
        return record(process, entrance, body, blob);
    }
    let recorder = entrance.front();
    if recorder.is_open() {
        let call = Call::new(function, blob);
        let recorded = recorder.record(call, process.config.recorded);
        return Ok(recorded.map(|()| None).map_err(Error::from)?);
    }
    recorder.other_work();
    let ranks = entrance.idle().map(|group| group.size());
    let immediately = match function.pace {
        Pace::Quick => ranks.is_some(),
        Pace::Shared => ranks == Some(1),
        Pace::Queued => false,
    };
    // A single rank has no other to agree with.
    let agreed = ranks != Some(1) && function.has_result();
    let generation = agreed.then(next_generation);
    if immediately {
        let quick = Quick {
            function,
            blob,
            generation,
        };
        let outcome = entrance.run_now(function.name, |group| {
            run_immediately(quick, process, group).map_err(Refusal::Call)
        });
        if let Some(outcome) = outcome {
            return outcome.map(|()| None);
        }
    }
    let call = Call::new(function, blob);
    Ok(Some(entrance.push(Task::call(call, generation, process))?))
}

/// Makes a call of a function that records. If a region or a loop ends with it, that is queued.
fn record(
    process: &Arc<Process>,
    entrance: &mut Entrance<'_, Task>,
    body: fn(&mut Recorder, &mut BlobReader<'_>) -> Result<Option<Bits>, Error>,
    blob: &[u8],
) -> Result<Option<u64>, Refusal> {
    let result = body(entrance.front(), &mut BlobReader::new(blob))?;
    entrance.keep(result);
    let Some(ended) = entrance.front().take_ended() else {
        return Ok(None);
    };
    Ok(Some(entrance.push(Task::recorded(ended, process))?))
}
