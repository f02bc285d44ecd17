//! What rank 0 tells ranks in other processes: messages, which are broadcasts of the control.

use collectives::{Collectives, Communicator};

use crate::Error;

/// The bytes of a message that are sent with its header.
const INLINE: usize = 8 * (WORDS - HEADER);

/// The words of a header: the kind of message with the number of bytes, and the context.
const HEADER: usize = 2;

/// The words of a header with the bytes behind it.
const WORDS: usize = 32;

/// The bytes that longer messages are sent in at a time: so what arrives takes memory, and not what was announced.
const PIECE: usize = 1 << 20;

/// What rank 0 tells the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Message {
    /// A context is opened: each rank makes its part.
    Open,
    /// Commands that cannot fail on one rank alone, each behind its length. There is no outcome.
    Quick,
    /// A command that all ranks run at the same time.
    Run,
    /// A command that all ranks run or none.
    AllOrNone,
    /// The context is closed.
    Close,
    /// Nothing follows.
    End,
}

impl Message {
    const ALL: [Self; 6] = [
        Self::Open,
        Self::Quick,
        Self::Run,
        Self::AllOrNone,
        Self::Close,
        Self::End,
    ];

    /// The first word of a message with so many bytes.
    fn header(self, bytes: usize) -> u64 {
        (bytes as u64) << 8 | self as u64
    }

    /// The message and the number of its bytes.
    fn of_header(word: u64) -> Result<(Self, usize), Error> {
        let kind = Self::ALL.get((word & 0xff) as usize);
        let kind = kind.ok_or(Error::BrokenMessage("of a kind that does not exist"))?;
        let bytes = usize::try_from(word >> 8);
        let bytes = bytes.map_err(|_| Error::BrokenMessage("longer than memory"))?;
        Ok((*kind, bytes))
    }
}

/// Sends a message about a context to all other ranks.
pub(super) fn send(
    control: &dyn Communicator,
    message: Message,
    context: u64,
    bytes: &[u8],
) -> Result<(), Error> {
    let mut frame = [0; WORDS];
    frame[0] = message.header(bytes.len());
    frame[1] = context;
    let inline = &bytes[..bytes.len().min(INLINE)];
    pack(inline, &mut frame[HEADER..]);
    control.broadcast(&mut frame, 0)?;
    match bytes.len() {
        0..=INLINE => Ok(()),
        _ => send_pieces(control, bytes),
    }
}

fn send_pieces(control: &dyn Communicator, bytes: &[u8]) -> Result<(), Error> {
    for piece in bytes.chunks(PIECE) {
        let mut words = vec![0; piece.len().div_ceil(8)];
        pack(piece, &mut words);
        control.broadcast(&mut words, 0)?;
    }
    Ok(())
}

/// Sends quick calls, if there are any.
pub(super) fn send_quick(
    control: &dyn Communicator,
    context: u64,
    batch: &[u8],
) -> Result<(), Error> {
    match batch {
        [] => Ok(()),
        batch => send(control, Message::Quick, context, batch),
    }
}

/// Sends bytes of rank 0 to all ranks, and returns them there. Before there are contexts.
pub(crate) fn share(control: &dyn Communicator, bytes: Vec<u8>) -> Result<Vec<u8>, Error> {
    let mut len = [bytes.len() as u64];
    control.broadcast(&mut len, 0)?;
    if control.rank() == 0 {
        send_pieces(control, &bytes)?;
        return Ok(bytes);
    }
    receive_pieces(control, usize::try_from(len[0]).unwrap_or(usize::MAX))
}

/// Receives so many bytes of rank 0.
fn receive_pieces(control: &dyn Communicator, len: usize) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    while bytes.len() < len {
        let piece = PIECE.min(len - bytes.len());
        let mut words = vec![0; piece.div_ceil(8)];
        control.broadcast(&mut words, 0)?;
        bytes.extend(unpack(&words, piece));
    }
    Ok(bytes)
}

/// Ends the loops of all ranks that serve.
pub(crate) fn end(control: &dyn Communicator) -> Result<(), Error> {
    send(control, Message::End, 0, &[])
}

/// Waits for a message of rank 0; returns its context, too.
pub(crate) fn receive(control: &dyn Communicator) -> Result<(Message, u64, Vec<u8>), Error> {
    let mut frame = [0; WORDS];
    control.broadcast(&mut frame, 0)?;
    let (message, len) = Message::of_header(frame[0])?;
    if len <= INLINE {
        return Ok((message, frame[1], unpack(&frame[HEADER..], len)));
    }
    Ok((message, frame[1], receive_pieces(control, len)?))
}

pub(crate) fn pack(bytes: &[u8], words: &mut [u64]) {
    for (word, bytes) in words.iter_mut().zip(bytes.chunks(8)) {
        let mut whole = [0; 8];
        whole[..bytes.len()].copy_from_slice(bytes);
        *word = u64::from_ne_bytes(whole);
    }
}

/// The first `len` bytes of words.
pub(super) fn unpack(words: &[u64], len: usize) -> Vec<u8> {
    let words = &words[..len.div_ceil(8)];
    let mut bytes = Vec::with_capacity(8 * words.len());
    for word in words {
        bytes.extend_from_slice(&word.to_ne_bytes());
    }
    bytes.truncate(len);
    bytes
}

/// The commands of a message of quick calls.
pub(crate) fn commands(mut batch: &[u8]) -> impl Iterator<Item = Result<&[u8], Error>> {
    std::iter::from_fn(move || {
        if batch.is_empty() {
            return None;
        }
        let parts = batch
            .split_first_chunk()
            .and_then(|(len, rest)| rest.split_at_checked(u32::from_ne_bytes(*len) as usize));
        let Some((command, rest)) = parts else {
            batch = &[];
            return Some(Err(Error::BrokenMessage("shorter than its commands")));
        };
        batch = rest;
        Some(Ok(command))
    })
}

#[cfg(test)]
mod tests {
    use super::super::on_all::on_all;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn messages_of_any_length_arrive() {
        let beyond = [PIECE - 1, PIECE, 2 * PIECE + 9];
        let lens = [0, 1, 7, 8, 9, INLINE - 1, INLINE, INLINE + 1, 10_000];
        for len in lens.into_iter().chain(beyond) {
            let bytes: Vec<u8> = (0..len).map(|i| i as u8).collect();
            let sent = on_all(3, |rank| match rank.rank() {
                0 => {
                    send(&rank, Message::Run, 7, &bytes).map(|()| (Message::Run, 7, bytes.clone()))
                }
                _ => receive(&rank),
            });
            for message in sent {
                assert_eq!(message, Ok((Message::Run, 7, bytes.clone())));
            }
        }
    }

    proptest! {
        #[test]
        fn no_bytes_of_a_batch_do_harm(bytes: Vec<u8>) {
            let whole: usize = commands(&bytes).flatten().map(|command| 4 + command.len()).sum();
            prop_assert!(whole <= bytes.len());
        }

        #[test]
        fn no_header_does_harm(word: u64) {
            if let Ok((message, bytes)) = Message::of_header(word) {
                prop_assert_eq!(message.header(bytes), word);
            }
        }
    }
}
