//! Calls and errors as words and bytes, for memory that processes share.
//!
//! Decoding is a function of copied data alone. Whatever is decoded gives a value or an error.

use crate::{Call, ElementType, Error, Operation, Ranks, Reduction};
use std::time::Duration;

/// The transport's name in errors.
pub(super) const NAME: &str = "processes";

/// As many ranks as a segment may have.
pub(super) const MAX_RANKS: usize = 1024;

/// As many bytes as an error takes at most.
pub(super) const REASON: usize = 2048;

/// Texts are cut to this number of bytes.
const TEXT: usize = 1024;

/// A call as words.
pub(super) const CALL: usize = 5;

const REDUCTIONS: [Reduction; 3] = [Reduction::Sum, Reduction::Min, Reduction::Max];

/// A call as words: kind and type, two arguments, two lengths.
pub(super) fn encode_call(call: &Call) -> [u64; CALL] {
    let reduction = |reduction| REDUCTIONS.iter().position(|r| *r == reduction).unwrap_or(0);
    let peer = |peer: Option<usize>| peer.map_or(0, |rank| (rank as u64).saturating_add(1));
    let (kind, first, second) = match call.operation {
        Operation::Barrier => (0, 0, 0),
        Operation::AllReduce(r) => (1, reduction(r) as u64, 0),
        Operation::ReduceScatter(r) => (2, reduction(r) as u64, 0),
        Operation::AllGather => (3, 0, 0),
        Operation::Gather { root } => (4, root as u64, 0),
        Operation::Broadcast { root } => (5, root as u64, 0),
        Operation::Scatter { root } => (6, root as u64, 0),
        Operation::AllToAll => (7, 0, 0),
        Operation::Exchange { to, from } => (8, peer(to), peer(from)),
        Operation::Split => (9, 0, 0),
    };
    let element = ElementType::ALL.iter().position(|e| *e == call.element);
    let head = kind | (element.unwrap_or(0) as u64) << 8;
    [head, first, second, call.input as u64, call.output as u64]
}

/// The call that words stand for, if they do.
pub(super) fn decode_call(words: [u64; CALL]) -> Option<Call> {
    let [head, first, second, input, output] = words;
    let number = |word: u64| usize::try_from(word).ok();
    let reduction = || REDUCTIONS.get(number(first)?).copied();
    let peer = |word: u64| {
        Some(
            word.checked_sub(1)
                .map(number)
                .map(Option::unwrap_or_default),
        )
    };
    let operation = match head & 0xff {
        0 => Operation::Barrier,
        1 => Operation::AllReduce(reduction()?),
        2 => Operation::ReduceScatter(reduction()?),
        3 => Operation::AllGather,
        4 => Operation::Gather {
            root: number(first)?,
        },
        5 => Operation::Broadcast {
            root: number(first)?,
        },
        6 => Operation::Scatter {
            root: number(first)?,
        },
        7 => Operation::AllToAll,
        8 => Operation::Exchange {
            to: peer(first)?,
            from: peer(second)?,
        },
        9 => Operation::Split,
        _ => return None,
    };
    Some(Call {
        operation,
        element: *ElementType::ALL.get(number(head >> 8)?)?,
        input: number(input)?,
        output: number(output)?,
    })
}

/// An error as bytes, at most [`REASON`] of them. What no other rank needs to tell apart becomes a text.
pub(super) fn encode_error(error: &Error) -> Vec<u8> {
    let rank = |rank: &usize| (*rank as u64).to_le_bytes().to_vec();
    let (kind, facts, text) = match error {
        Error::Left { rank: left } => (1, rank(left), ""),
        Error::Panicked { rank: panicked } => (2, rank(panicked), ""),
        Error::Late { ranks, call, limit } => (3, encode_late(ranks, call, *limit), ""),
        Error::Cancelled { reason } => (4, Vec::new(), reason.as_str()),
        Error::Died { rank: died, how } => (5, rank(died), how.as_str()),
        Error::Transport { message, .. } => (6, Vec::new(), message.as_str()),
        other => return encode_error(&failed(&other.to_string())),
    };
    let mut bytes = vec![kind];
    bytes.extend(facts);
    bytes.extend(text.as_bytes()[..text.floor_char_boundary(TEXT)].iter());
    bytes
}

/// The limit, the call, and one bit for each rank.
fn encode_late(ranks: &Ranks, call: &Call, limit: Duration) -> Vec<u8> {
    let limit = u64::try_from(limit.as_nanos()).unwrap_or(u64::MAX);
    let mut bytes = limit.to_le_bytes().to_vec();
    bytes.extend(encode_call(call).iter().flat_map(|word| word.to_le_bytes()));
    let start = bytes.len();
    for rank in ranks.0.iter().filter(|rank| **rank < MAX_RANKS) {
        bytes.resize(bytes.len().max(start + rank / 8 + 1), 0);
        bytes[start + rank / 8] |= 1 << (rank % 8);
    }
    bytes
}

/// The error that bytes stand for, if they do.
pub(super) fn decode_error(bytes: &[u8]) -> Option<Error> {
    let (kind, rest) = bytes.split_first()?;
    Some(match kind {
        1 => Error::Left {
            rank: decode_word(rest)?.0,
        },
        2 => Error::Panicked {
            rank: decode_word(rest)?.0,
        },
        3 => decode_late(rest)?,
        4 => Error::Cancelled {
            reason: decode_text(rest)?,
        },
        5 => {
            let (rank, how) = decode_word(rest)?;
            Error::Died {
                rank,
                how: decode_text(how)?,
            }
        }
        6 => failed(&decode_text(rest)?),
        _ => return None,
    })
}

fn decode_late(bytes: &[u8]) -> Option<Error> {
    let mut words = [0; CALL + 1];
    let mut rest = bytes;
    for word in &mut words {
        let (first, after) = rest.split_first_chunk()?;
        (*word, rest) = (u64::from_le_bytes(*first), after);
    }
    let bit = |rank: &usize| rest[rank / 8] & (1 << (rank % 8)) != 0;
    let [limit, call @ ..] = words;
    Some(Error::Late {
        ranks: Ranks((0..rest.len() * 8).filter(bit).collect()),
        call: decode_call(call)?,
        limit: Duration::from_nanos(limit),
    })
}

fn decode_word(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let (word, rest) = bytes.split_first_chunk()?;
    Some((usize::try_from(u64::from_le_bytes(*word)).ok()?, rest))
}

fn decode_text(bytes: &[u8]) -> Option<String> {
    (bytes.len() <= TEXT).then(|| String::from_utf8(bytes.into()).ok())?
}

/// The transport has failed.
pub(super) fn failed(message: &str) -> Error {
    Error::Transport {
        transport: NAME,
        message: message.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn call(operation: Operation) -> Call {
        Call {
            operation,
            element: ElementType::I64,
            input: 3,
            output: 1 << 40,
        }
    }

    #[test]
    fn calls_come_back() {
        let peers = [None, Some(0), Some(1023)];
        let exchanges = peers.map(|to| peers.map(|from| Operation::Exchange { to, from }));
        let reductions = REDUCTIONS.map(|r| [Operation::AllReduce(r), Operation::ReduceScatter(r)]);
        let roots = [
            Operation::Gather { root: 5 },
            Operation::Broadcast { root: 6 },
            Operation::Scatter { root: usize::MAX },
        ];
        let others = [
            Operation::Barrier,
            Operation::AllGather,
            Operation::AllToAll,
            Operation::Split,
        ];
        let all = [
            exchanges.as_flattened(),
            reductions.as_flattened(),
            &roots,
            &others,
        ]
        .concat();
        for operation in all {
            let call = call(operation);
            assert_eq!(decode_call(encode_call(&call)), Some(call));
        }
    }

    #[test]
    fn errors_come_back() {
        let errors = [
            Error::Left { rank: 3 },
            Error::Panicked { rank: 0 },
            Error::Late {
                ranks: Ranks(vec![0, 9, 1023]),
                call: call(Operation::AllReduce(Reduction::Max)),
                limit: Duration::from_millis(30),
            },
            Error::Cancelled {
                reason: "Schluß".into(),
            },
            Error::Died {
                rank: 2,
                how: "signal 9".into(),
            },
            failed("no memory"),
        ];
        for error in errors {
            let bytes = encode_error(&error);
            assert!(bytes.len() <= REASON);
            assert_eq!(decode_error(&bytes), Some(error));
        }
    }

    #[test]
    fn long_texts_are_cut_between_characters() {
        let long = Error::Cancelled {
            reason: "ß".repeat(3000) + "x",
        };
        let odd = Error::Died {
            rank: 1,
            how: "x".to_owned() + &"ß".repeat(3000),
        };
        assert_eq!(
            decode_error(&encode_error(&long)),
            Some(Error::Cancelled {
                reason: "ß".repeat(512)
            })
        );
        let Some(Error::Died { how, .. }) = decode_error(&encode_error(&odd)) else {
            panic!("it comes back");
        };
        assert_eq!(how.len(), 1023);
    }

    #[test]
    fn other_errors_become_texts() {
        let other = Error::Unsupported {
            transport: "x",
            what: "swim".into(),
        };
        assert_eq!(
            decode_error(&encode_error(&other)),
            Some(failed("x cannot swim"))
        );
    }

    proptest! {
        #[test]
        fn any_bytes_give_an_error_or_none(bytes in prop::collection::vec(any::<u8>(), 0..REASON), kind in 0..8_u8) {
            let _ = decode_error(&bytes);
            let _ = decode_error(&[&[kind][..], &bytes].concat()).map(|error| error.to_string());
        }

        #[test]
        fn any_words_give_a_call_or_none(kind in 0..12_u64, element in 0..6_u64, rest: [u64; 4]) {
            let call = decode_call([kind | element << 8, rest[0] % 5, rest[1], rest[2], rest[3]]);
            prop_assert!(call.is_none_or(|call| decode_call(encode_call(&call)) == Some(call)));
        }
    }
}
