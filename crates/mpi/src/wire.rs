//! The small messages that ranks send each other, as bytes.
//!
//! A message has at most [`LARGEST`] bytes. Bytes of any kind are read without a panic and without taking more memory
//! than there are bytes: another program may have sent them.

use collectives::{Call, ElementType, Error, Operation, Ranks, Reduction};
use std::time::Duration;

/// The size of the longest message.
pub(crate) const LARGEST: usize = 4096;

/// Where the data of a call begins in its message; a multiple of the size of every element.
pub(crate) const HEAD: usize = 48;

/// How many bytes of data travel with a call.
pub(crate) const INLINE: usize = LARGEST - HEAD;

/// The transport's name in errors.
pub(crate) const TRANSPORT: &str = "MPI";

const MARK: u8 = 0xc3;

/// What a message says. The data of a call follows its head.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Message {
    /// The rank's call, with this many bytes of data.
    Call(Call, usize),
    /// All ranks' calls have come and fit together; this rank will move its data.
    Go,
    /// This rank has failed.
    Failed(Error),
    /// This rank has left, after this failure if there was one.
    Left(Option<Error>),
    /// This rank has panicked.
    Panicked,
}

const REDUCTIONS: [Reduction; 3] = [Reduction::Sum, Reduction::Min, Reduction::Max];
const NO_RANK: u64 = u64::MAX;

impl Message {
    /// Writes the message, without the data of a call; returns its length.
    pub(crate) fn write(&self, to: &mut [u8]) -> usize {
        let mut out = Writer { to, at: 0 };
        out.byte(MARK);
        match self {
            Self::Call(call, bytes) => {
                out.byte(0);
                out.bytes(&[0; 2]);
                out.bytes(&u32::try_from(*bytes).unwrap_or(u32::MAX).to_le_bytes());
                write_call(&mut out, call);
            }
            Self::Go => out.byte(1),
            Self::Failed(error) => {
                out.byte(2);
                write_error(&mut out, error);
            }
            Self::Left(None) => out.byte(3),
            Self::Left(Some(error)) => {
                out.byte(4);
                write_error(&mut out, error);
            }
            Self::Panicked => out.byte(5),
        }
        out.at
    }

    /// Reads a message; none if the bytes are none. They may be followed by anything.
    pub(crate) fn read(bytes: &[u8]) -> Option<Self> {
        let mut input = Reader { rest: bytes };
        if input.byte()? != MARK {
            return None;
        }
        Some(match input.byte()? {
            0 => {
                input.take(2)?;
                let length = input.number32()? as usize;
                let call = read_call(&mut input)?;
                (length <= input.rest.len()).then_some(Self::Call(call, length))?
            }
            1 => Self::Go,
            2 => Self::Failed(read_error(&mut input)?),
            3 => Self::Left(None),
            4 => Self::Left(Some(read_error(&mut input)?)),
            5 => Self::Panicked,
            _ => return None,
        })
    }
}

fn write_call(out: &mut Writer<'_>, call: &Call) {
    let (code, reduction, named) = match call.operation {
        Operation::Barrier => (0, 0, [NO_RANK; 2]),
        Operation::AllReduce(reduction) => (1, place(reduction), [NO_RANK; 2]),
        Operation::ReduceScatter(reduction) => (2, place(reduction), [NO_RANK; 2]),
        Operation::AllGather => (3, 0, [NO_RANK; 2]),
        Operation::Gather { root } => (4, 0, [root as u64, NO_RANK]),
        Operation::Broadcast { root } => (5, 0, [root as u64, NO_RANK]),
        Operation::Scatter { root } => (6, 0, [root as u64, NO_RANK]),
        Operation::AllToAll => (7, 0, [NO_RANK; 2]),
        Operation::Exchange { to, from } => {
            let peer = |peer: Option<usize>| peer.map_or(NO_RANK, |peer| peer as u64);
            (8, 0, [peer(to), peer(from)])
        }
        Operation::Split => (9, 0, [NO_RANK; 2]),
    };
    let element = ElementType::ALL
        .iter()
        .position(|element| *element == call.element);
    out.bytes(&[code, reduction, element.unwrap_or(0) as u8, 0, 0, 0, 0, 0]);
    for word in named
        .into_iter()
        .chain([call.input as u64, call.output as u64])
    {
        out.bytes(&word.to_le_bytes());
    }
}

fn place(reduction: Reduction) -> u8 {
    REDUCTIONS
        .iter()
        .position(|other| *other == reduction)
        .unwrap_or(0) as u8
}

fn read_call(input: &mut Reader<'_>) -> Option<Call> {
    let &[code, reduction, element, ..] = input.take(8)? else {
        return None;
    };
    let mut words = [0; 4];
    for word in &mut words {
        *word = input.number64()?;
    }
    let peer = |word: u64| (word != NO_RANK).then_some(word as usize);
    let root = words[0] as usize;
    let reduction = *REDUCTIONS.get(usize::from(reduction))?;
    let operation = match code {
        0 => Operation::Barrier,
        1 => Operation::AllReduce(reduction),
        2 => Operation::ReduceScatter(reduction),
        3 => Operation::AllGather,
        4 => Operation::Gather { root },
        5 => Operation::Broadcast { root },
        6 => Operation::Scatter { root },
        7 => Operation::AllToAll,
        8 => Operation::Exchange {
            to: peer(words[0]),
            from: peer(words[1]),
        },
        9 => Operation::Split,
        _ => return None,
    };
    Some(Call {
        operation,
        element: *ElementType::ALL.get(usize::from(element))?,
        input: usize::try_from(words[2]).ok()?,
        output: usize::try_from(words[3]).ok()?,
    })
}

fn write_error(out: &mut Writer<'_>, error: &Error) {
    match error {
        Error::Cancelled { reason } => {
            out.byte(0);
            out.text(reason);
        }
        Error::Left { rank } => {
            out.byte(1);
            out.number(*rank as u64);
        }
        Error::Panicked { rank } => {
            out.byte(2);
            out.number(*rank as u64);
        }
        Error::Died { rank, how } => {
            out.byte(3);
            out.number(*rank as u64);
            out.text(how);
        }
        Error::Late { ranks, call, limit } => {
            out.byte(4);
            write_call(out, call);
            out.number(u64::try_from(limit.as_nanos()).unwrap_or(u64::MAX));
            // The first ones say enough where not all fit.
            let few = &ranks.0[..ranks.0.len().min(400)];
            out.number(few.len() as u64);
            few.iter().for_each(|rank| out.number(*rank as u64));
        }
        Error::Transport { message, .. } => {
            out.byte(5);
            out.text(message);
        }
        other => {
            out.byte(5);
            out.text(&other.to_string());
        }
    }
}

fn read_error(input: &mut Reader<'_>) -> Option<Error> {
    Some(match input.byte()? {
        0 => Error::Cancelled {
            reason: input.text()?,
        },
        1 => Error::Left {
            rank: input.number64()? as usize,
        },
        2 => Error::Panicked {
            rank: input.number64()? as usize,
        },
        3 => Error::Died {
            rank: input.number64()? as usize,
            how: input.text()?,
        },
        4 => {
            let call = read_call(input)?;
            let limit = Duration::from_nanos(input.number64()?);
            let count = usize::try_from(input.number64()?).ok()?;
            let bytes = input.take(count.checked_mul(8)?)?;
            let (words, _) = bytes.as_chunks::<8>();
            let ranks = words.iter().map(|word| u64::from_le_bytes(*word) as usize);
            Error::Late {
                ranks: Ranks(ranks.collect()),
                call,
                limit,
            }
        }
        5 => Error::Transport {
            transport: TRANSPORT,
            message: input.text()?,
        },
        _ => return None,
    })
}

struct Writer<'a> {
    to: &'a mut [u8],
    at: usize,
}

impl Writer<'_> {
    fn byte(&mut self, byte: u8) {
        self.bytes(&[byte]);
    }

    fn number(&mut self, number: u64) {
        self.bytes(&number.to_le_bytes());
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.to[self.at..self.at + bytes.len()].copy_from_slice(bytes);
        self.at += bytes.len();
    }

    /// As much of a text as fits.
    fn text(&mut self, text: &str) {
        let room = self.to.len() - self.at - 8;
        let end = text.floor_char_boundary(room);
        self.number(end as u64);
        self.bytes(&text.as_bytes()[..end]);
    }
}

struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(count)?;
        self.rest = rest;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        Some(self.take(1)?[0])
    }

    fn number32(&mut self) -> Option<u32> {
        Some(u32::from_le_bytes(self.take(4)?.try_into().ok()?))
    }

    fn number64(&mut self) -> Option<u64> {
        Some(u64::from_le_bytes(self.take(8)?.try_into().ok()?))
    }

    fn text(&mut self) -> Option<String> {
        let count = usize::try_from(self.number64()?).ok()?;
        Some(String::from_utf8_lossy(self.take(count)?).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn calls() -> Vec<Call> {
        let operations = [
            Operation::Barrier,
            Operation::AllReduce(Reduction::Max),
            Operation::ReduceScatter(Reduction::Min),
            Operation::AllGather,
            Operation::Gather { root: 3 },
            Operation::Broadcast { root: 1 << 40 },
            Operation::Scatter { root: 0 },
            Operation::AllToAll,
            Operation::Exchange {
                to: Some(2),
                from: None,
            },
            Operation::Split,
        ];
        let elements = ElementType::ALL.iter().cycle();
        let call = |(operation, element): (Operation, &ElementType)| Call {
            operation,
            element: *element,
            input: 12,
            output: 1 << 50,
        };
        operations.into_iter().zip(elements).map(call).collect()
    }

    fn errors() -> Vec<Error> {
        vec![
            Error::Cancelled {
                reason: "größer".into(),
            },
            Error::Left { rank: 2 },
            Error::Panicked { rank: 7 },
            Error::Died {
                rank: 1,
                how: "killed".into(),
            },
            Error::Late {
                ranks: Ranks(vec![0, 2]),
                call: calls()[1],
                limit: Duration::from_millis(30),
            },
            Error::Transport {
                transport: TRANSPORT,
                message: "no route".into(),
            },
        ]
    }

    fn written(message: &Message) -> Vec<u8> {
        let mut bytes = vec![0; LARGEST];
        let length = message.write(&mut bytes);
        bytes.truncate(length);
        bytes
    }

    #[test]
    fn messages_come_back_from_their_bytes() {
        let calls = calls().into_iter().map(|call| Message::Call(call, 0));
        let failures = errors().into_iter().map(Message::Failed);
        let after = errors().into_iter().map(|error| Message::Left(Some(error)));
        let rest = [Message::Go, Message::Left(None), Message::Panicked];
        for message in calls.chain(failures).chain(after).chain(rest) {
            let bytes = written(&message);
            assert_eq!(Message::read(&bytes), Some(message));
            for end in 0..bytes.len() {
                assert_eq!(
                    Message::read(&bytes[..end]),
                    None,
                    "{end} bytes of {bytes:?}"
                );
            }
        }
    }

    #[test]
    fn the_data_of_a_call_begins_after_its_head() {
        assert_eq!(written(&Message::Call(calls()[0], 0)).len(), HEAD);
        assert_eq!(HEAD % 8, 0);
    }

    #[test]
    fn long_reasons_and_many_ranks_are_cut() {
        let long = Error::Cancelled {
            reason: "ä".repeat(LARGEST),
        };
        let Some(Message::Failed(Error::Cancelled { reason })) =
            Message::read(&written(&Message::Failed(long)))
        else {
            panic!("it is cancelled");
        };
        assert!(reason.len() > LARGEST - 20 && reason.chars().all(|c| c == 'ä'));
        let many = Error::Late {
            ranks: Ranks((0..5000).collect()),
            call: calls()[0],
            limit: Duration::MAX,
        };
        assert!(Message::read(&written(&Message::Failed(many))).is_some());
    }

    proptest! {
        #[test]
        fn any_bytes_are_a_message_or_none(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = Message::read(&bytes);
        }

        #[test]
        fn bytes_that_begin_well_are_a_message_or_none(
            kind in 0..7_u8,
            which in 0..7_u8,
            bytes in proptest::collection::vec(any::<u8>(), 0..200),
        ) {
            let all: Vec<u8> = [MARK, kind, which].into_iter().chain(bytes).collect();
            if let Some(Message::Call(_, length)) = Message::read(&all) {
                prop_assert!(length <= all.len());
            }
        }
    }
}
