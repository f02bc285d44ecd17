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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::FUNCTIONS;
    use crate::config::Config;
    use crate::context::message::pack;
    use crate::functions::{Call, table_hash};
    use collectives::{Collectives, Options, ThreadRank, threads};
    use proptest::collection::vec;
    use proptest::prelude::*;
    use std::time::{Duration, Instant};

    /// How long a rank waits for another.
    const LIMIT: Duration = Duration::from_millis(50);

    /// How long anything may take before it counts as hung.
    const PATIENCE: Duration = Duration::from_secs(30);

    /// What a rank 0 that is broken does next.
    #[derive(Debug, Clone)]
    enum Step {
        /// Opens a context as it should.
        Open,
        /// Sends words that may be anything.
        Words(Vec<u64>),
        /// Sends a message of a kind that exists, with as many bytes as it says.
        Message(u8, Vec<u8>),
        /// The same, and takes part in the outcome.
        Answered(u8, Vec<u8>),
        /// Takes part in what nobody may have begun.
        Outcome,
    }

    fn any_step() -> impl Strategy<Value = Step> {
        let words = vec(any::<u64>(), 32).prop_map(Step::Words);
        let short = (0..7_u64, 0..1_u64 << 20, vec(any::<u64>(), 31))
            .prop_map(|(kind, len, rest)| Step::Words([vec![len << 8 | kind], rest].concat()));
        let bytes = || prop_oneof![vec(any::<u8>(), 0..400), any_command(), any_batch()];
        prop_oneof![
            2 => Just(Step::Open),
            1 => words,
            1 => short,
            3 => (0..6_u8, bytes()).prop_map(|(kind, bytes)| Step::Message(kind, bytes)),
            6 => (1..5_u8, bytes()).prop_map(|(kind, bytes)| Step::Answered(kind, bytes)),
            1 => Just(Step::Outcome),
        ]
    }

    /// The bytes of a call with small numbers as arguments, some with a wrong byte.
    fn any_command() -> impl Strategy<Value = Vec<u8>> {
        let functions = FUNCTIONS.iter().filter(|function| function.is_for_ranks());
        let functions: Vec<_> = functions.collect();
        let args = vec(0..40_i64, 8);
        (0..functions.len(), args, any::<Option<(u16, u8)>>()).prop_map(
            move |(which, args, wrong)| {
                let function = functions[which];
                let mut blob: Vec<u8> = args.iter().flat_map(|arg| arg.to_ne_bytes()).collect();
                blob.resize(function.signature().blob_size(), 0);
                let work = Work::Call(Call::new(function, &blob));
                let mut bytes = Command {
                    generation: None,
                    work,
                }
                .to_bytes();
                if let Some((at, byte)) = wrong {
                    let at = usize::from(at) % bytes.len();
                    bytes[at] = byte;
                }
                bytes
            },
        )
    }

    /// A batch of commands, each behind its length.
    fn any_batch() -> impl Strategy<Value = Vec<u8>> {
        let framed =
            |command: Vec<u8>| [&(command.len() as u32).to_ne_bytes(), &command[..]].concat();
        vec(any_command().prop_map(framed), 0..6).prop_map(|commands| commands.concat())
    }

    /// Rank 0, which does what it is told until that fails, and then leaves.
    fn broken_rank_0(control: &ThreadRank, steps: &[Step]) {
        let mut data = Vec::new();
        let _ = steps.iter().try_for_each(|step| match step {
            Step::Open => {
                send_words(control, &mut [0; 32])?;
                data.push(control.split(0)?);
                outcome(control, Ok(())).map(drop)
            }
            Step::Words(words) => send_words(control, &mut words.clone()),
            Step::Message(kind, bytes) => send(control, *kind, bytes),
            Step::Answered(kind, bytes) => {
                send(control, *kind, bytes)?;
                outcome(control, Ok(())).map(drop)
            }
            Step::Outcome => outcome(control, Ok(())).map(drop),
        });
    }

    fn send_words(control: &ThreadRank, words: &mut [u64]) -> Result<(), collectives::Error> {
        control.broadcast(words, 0)
    }

    fn send(control: &ThreadRank, kind: u8, bytes: &[u8]) -> Result<(), collectives::Error> {
        let (mut frame, inline) = ([0; 32], bytes.len().min(240));
        frame[0] = (bytes.len() as u64) << 8 | u64::from(kind);
        pack(&bytes[..inline], &mut frame[2..]);
        control.broadcast(&mut frame, 0)?;
        if inline == bytes.len() {
            return Ok(());
        }
        let mut rest = vec![0; bytes.len().div_ceil(8)];
        pack(bytes, &mut rest);
        control.broadcast(&mut rest, 0)
    }

    /// What a rank returns that serves while rank 0 does this.
    fn served(steps: &[Step]) -> Result<(), Error> {
        let mut config = Config::default();
        (config.ranks, config.memory) = (2, Some(8 << 20));
        let process = Process::of_worker(config, 2, None, table_hash());
        let mut ranks = threads(2, Options { limit: LIMIT }).into_iter();
        let (first, second) = (ranks.next().unwrap(), ranks.next().unwrap());
        let control: Arc<dyn Communicator> = Arc::new(second);
        std::thread::scope(|scope| {
            scope.spawn(move || broken_rank_0(&first, steps));
            let served = serve(&process, &control);
            // Rank 0 may wait for this one.
            drop(control);
            served
        })
    }

    proptest! {
        #[test]
        fn a_rank_0_that_sends_nonsense_is_an_error_and_no_crash(steps in vec(any_step(), 0..12)) {
            let since = Instant::now();
            let served = served(&steps);
            let ended = matches!(served, Ok(()) | Err(Error::Ranks(_) | Error::BrokenMessage(_)));
            prop_assert!(ended, "{:?}", served);
            prop_assert!(since.elapsed() < PATIENCE);
        }
    }

    #[test]
    fn what_a_message_announces_takes_no_memory() {
        for kind in 0..6 {
            let mut words = vec![0; 32];
            words[0] = u64::MAX << 8 | kind;
            let served = served(&[Step::Open, Step::Words(words)]);
            assert!(matches!(served, Err(Error::Ranks(_))), "{served:?}");
        }
    }
}
