//! What ranks exchange, through the host, before and after NCCL moves data: their calls and their errors, as whole
//! numbers.

use collectives::{Call, Collectives, Communicator, ElementType, Operation, Reduction};

use crate::DeviceError;

/// Why a rank cannot make a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Trouble {
    /// Its elements do not fit; nothing was done.
    Misfit(String),
    /// Something has failed.
    Failed(String),
    /// It has timed out, or another rank has left: the error of that rank says more.
    Waited(String),
}

/// A rank's call and its error: operation, argument of the operation, type, both lengths, kind of error, bytes of its
/// text.
type Words = [u64; 7];

const MISFIT: u64 = 1;
const FAILED: u64 = 2;
const WAITED: u64 = 3;

/// The kinds of errors; the first one that a rank has is reported.
const KINDS: [u64; 3] = [MISFIT, FAILED, WAITED];

const REDUCTIONS: [Reduction; 3] = [Reduction::Sum, Reduction::Min, Reduction::Max];

/// Sends a call and an error to the other ranks, and checks that all ranks make the same call and have no error.
pub(super) fn agree(
    host: &dyn Communicator,
    call: Call,
    trouble: Option<&Trouble>,
) -> Result<(), DeviceError> {
    let mut all = vec![0; size_of::<Words>() / 8 * host.size()];
    host.all_gather(&words(call, trouble), &mut all)?;
    let (said, _) = all.as_chunks::<7>();
    let speaker = KINDS
        .iter()
        .find_map(|kind| said.iter().position(|words| words[5] == *kind));
    if let Some(rank) = speaker {
        let why = spread(host, rank, said[rank][6], trouble)?;
        return Err(match said[rank][5] {
            MISFIT => DeviceError::Elements { rank, why },
            _ => DeviceError::Failed { rank, why },
        });
    }
    let calls: Option<Vec<Call>> = said.iter().map(call_of).collect();
    let calls = calls.ok_or_else(|| collectives::Error::Transport {
        transport: "NCCL",
        message: "a rank said what no rank says; do all run the same version of this program?"
            .into(),
    })?;
    Ok(collectives::agree(&calls)?)
}

/// The text of a rank's error, on all ranks.
fn spread(
    host: &dyn Communicator,
    rank: usize,
    bytes: u64,
    own: Option<&Trouble>,
) -> Result<String, DeviceError> {
    let mut text = vec![0; (bytes as usize).div_ceil(8)];
    if let (Some(trouble), true) = (own, rank == host.rank()) {
        let bytes = trouble.text().as_bytes();
        for (word, piece) in text.iter_mut().zip(bytes.chunks(8)) {
            let mut eight = [0; 8];
            eight[..piece.len()].copy_from_slice(piece);
            *word = u64::from_le_bytes(eight);
        }
    }
    host.broadcast(&mut text, rank)?;
    let mut all: Vec<u8> = text.iter().flat_map(|word| word.to_le_bytes()).collect();
    all.truncate(bytes as usize);
    Ok(String::from_utf8_lossy(&all).into_owned())
}

impl Trouble {
    pub(super) fn text(&self) -> &str {
        match self {
            Self::Misfit(text) | Self::Failed(text) | Self::Waited(text) => text,
        }
    }

    fn kind(&self) -> u64 {
        match self {
            Self::Misfit(_) => MISFIT,
            Self::Failed(_) => FAILED,
            Self::Waited(_) => WAITED,
        }
    }
}

fn words(call: Call, trouble: Option<&Trouble>) -> Words {
    let (operation, with) = match call.operation {
        Operation::Barrier => (0, 0),
        Operation::AllReduce(reduction) => (1, place(&REDUCTIONS, &reduction)),
        Operation::ReduceScatter(reduction) => (2, place(&REDUCTIONS, &reduction)),
        Operation::AllGather => (3, 0),
        Operation::Broadcast { root } => (4, root as u64),
        Operation::AllToAll => (5, 0),
        // The others are refused before they get here, but for a split.
        _ => (6, 0),
    };
    let kind = trouble.map_or(0, Trouble::kind);
    let element = place(ElementType::ALL, &call.element);
    let text = trouble.map_or(0, |trouble| trouble.text().len() as u64);
    [
        operation,
        with,
        element,
        call.input as u64,
        call.output as u64,
        kind,
        text,
    ]
}

fn place<T: PartialEq>(list: &[T], item: &T) -> u64 {
    list.iter()
        .position(|other| other == item)
        .unwrap_or(list.len()) as u64
}

fn call_of(words: &Words) -> Option<Call> {
    let [operation, with, element, input, output, ..] = *words;
    let reduction = REDUCTIONS.get(with as usize).copied();
    let operation = match operation {
        0 => Operation::Barrier,
        1 => Operation::AllReduce(reduction?),
        2 => Operation::ReduceScatter(reduction?),
        3 => Operation::AllGather,
        4 => Operation::Broadcast {
            root: with as usize,
        },
        5 => Operation::AllToAll,
        6 => Operation::Split,
        _ => return None,
    };
    Some(Call {
        operation,
        element: *ElementType::ALL.get(element as usize)?,
        input: input as usize,
        output: output as usize,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_come_back_from_their_words() {
        let operations = [
            Operation::Barrier,
            Operation::AllReduce(Reduction::Max),
            Operation::ReduceScatter(Reduction::Min),
            Operation::AllGather,
            Operation::Broadcast { root: 3 },
            Operation::AllToAll,
            Operation::Split,
        ];
        for (operation, element) in operations.into_iter().zip(ElementType::ALL.iter().cycle()) {
            let call = Call {
                operation,
                element: *element,
                input: 12,
                output: 1 << 40,
            };
            assert_eq!(call_of(&words(call, None)), Some(call));
        }
        assert_eq!(call_of(&[7, 0, 0, 0, 0, 0, 0]), None);
        assert_eq!(call_of(&[1, 9, 0, 0, 0, 0, 0]), None);
    }

    #[test]
    fn every_rank_reads_the_trouble_that_says_most() {
        let texts = std::thread::scope(|scope| {
            let ranks = collectives::threads(3, collectives::Options::default());
            let threads: Vec<_> = ranks
                .into_iter()
                .map(|rank| {
                    scope.spawn(move || {
                        let call = Call::new(Operation::Barrier, ElementType::U64, 0, (0, 0));
                        let trouble = match rank.rank() {
                            0 => Some(Trouble::Waited("for rank 2".into())),
                            1 => None,
                            _ => Some(Trouble::Failed("what is 'größer'?".into())),
                        };
                        agree(&rank, call, trouble.as_ref()).unwrap_err()
                    })
                })
                .collect();
            let texts = threads.into_iter().map(|thread| thread.join().unwrap());
            texts.collect::<Vec<_>>()
        });
        let why = "what is 'größer'?".to_owned();
        assert_eq!(texts, vec![DeviceError::Failed { rank: 2, why }; 3]);
    }
}
