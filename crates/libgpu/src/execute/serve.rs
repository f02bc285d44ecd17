//! A rank in a process of its own: it does what rank 0 says.

use std::collections::HashMap;

use collectives::Communicator;

use super::call::Quick;
use super::{Command, Work};
use crate::Error;
use crate::context::message::{Message, commands, receive};
use crate::context::remote::{self, outcome};
use crate::context::{Execute, Process, Rank, run};
use crate::engine::Bits;
use crate::sync::Arc;

/// Serves contexts, until rank 0 ends that.
///
/// # Errors
/// The ranks cannot go on: rank 0 or another one is not there any more, or sends what makes no sense.
pub(crate) fn serve(process: &Arc<Process>, control: &Arc<dyn Communicator>) -> Result<(), Error> {
    control.set_at_work(true);
    let mut contexts = HashMap::new();
    loop {
        let (message, number, bytes) = receive(&**control)?;
        match message {
            Message::Open => {
                contexts.extend(open(process, control)?.map(|context| (number, context)));
            }
            Message::End => return Ok(()),
            Message::Close => close(contexts.remove(&number), &**control)?,
            Message::Quick => find(&mut contexts, number)?.quick(&bytes),
            Message::Run => find(&mut contexts, number)?.run(&bytes, &**control)?,
            Message::AllOrNone => find(&mut contexts, number)?.all_or_none(&bytes, &**control)?,
        }
    }
}

/// An open context by its number.
fn find(contexts: &mut HashMap<u64, Context>, number: u64) -> Result<&mut Context, Error> {
    let context = contexts.get_mut(&number);
    context.ok_or(Error::BrokenMessage("for a context that is not open"))
}

/// A context of this rank.
struct Context {
    rank: Rank,
    /// The error of a quick call, for which no outcome was awaited.
    failed: Option<Error>,
}

/// Opens a context, unless that fails on any rank.
fn open(process: &Arc<Process>, control: &Arc<dyn Communicator>) -> Result<Option<Context>, Error> {
    let data = control.split(0)?;
    let rank = Rank::new(process, Arc::from(data));
    let rank = outcome(&**control, rank)?.ok();
    Ok(rank.map(|rank| Context { rank, failed: None }))
}

fn close(context: Option<Context>, control: &dyn Communicator) -> Result<(), Error> {
    let settled = |context: &Context| match &context.failed {
        Some(error) => Err(error.clone()),
        None => context.rank.settle(),
    };
    let own = context.as_ref().map_or(Ok(()), settled);
    // Rank 0 reports the error. Its rank and this one go at the same time, after this.
    outcome(control, own)?.or(Ok(()))
}

impl Context {
    /// Runs commands that cannot fail on one rank alone. If one fails nevertheless, the next outcome says so.
    fn quick(&mut self, batch: &[u8]) {
        for bytes in commands(batch) {
            let command = bytes.and_then(command);
            let ran = command.and_then(|command| {
                self.rank.objects.set_generation(command.generation);
                Error::catch(|| command.run(&mut self.rank))
            });
            if let Err(error) = ran {
                self.failed.get_or_insert(error);
            }
        }
    }

    fn run(&mut self, bytes: &[u8], control: &dyn Communicator) -> Result<(), Error> {
        let own = match (self.failed.clone(), command(bytes)) {
            (None, Ok(command)) => {
                self.rank.objects.set_generation(command.generation);
                run(&mut self.rank, &command)
            }
            (Some(error), _) | (_, Err(error)) => self.give_up(error),
        };
        // Rank 0 reports the error.
        outcome(control, own)?.map(drop).or(Ok(()))
    }

    fn all_or_none(&mut self, bytes: &[u8], control: &dyn Communicator) -> Result<(), Error> {
        let command = command(bytes)?;
        let Work::Call(call) = &command.work else {
            return Err(Error::BrokenMessage("of a command that cannot be undone"));
        };
        let quick = Quick {
            function: call.function,
            blob: &call.blob,
            generation: command.generation,
        };
        let failed = self.failed.clone();
        let ran = remote::all_or_none(&quick, failed, &mut self.rank, control)?;
        ran.map(drop).or(Ok(()))
    }

    /// Does not take part in a command, and says so to ranks that wait.
    fn give_up(&self, error: Error) -> Result<Option<Bits>, Error> {
        let communicator = self.rank.execution.communicator();
        communicator.cancel(&error.to_string());
        Err(error)
    }
}

fn command(bytes: &[u8]) -> Result<Command, Error> {
    Command::from_bytes(bytes).map_err(|error| Error::OtherRank(error.to_string()))
}
