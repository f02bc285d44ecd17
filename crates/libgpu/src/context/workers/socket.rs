//! The socket between this process and one of a rank: messages behind their length, some with an open file.

use std::fs::File;
use std::io::{self, IoSlice, IoSliceMut, Read, Write};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::time::Duration;

use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer,
    SendAncillaryMessage, SendFlags, recvmsg, sendmsg,
};

/// The longest message; configurations are shorter.
const LONGEST: usize = 64 << 20;

/// One end.
#[derive(Debug)]
pub(super) struct Socket(UnixStream);

impl Socket {
    /// Two ends that are connected. Programs that the process starts do not get them.
    pub(super) fn pair() -> io::Result<(Self, Self)> {
        let (one, other) = UnixStream::pair()?;
        Ok((Self(one), Self(other)))
    }

    pub(super) fn new(end: OwnedFd) -> Self {
        Self(end.into())
    }

    /// How long a receiver waits; none for ever.
    pub(super) fn set_limit(&self, limit: Option<Duration>) -> io::Result<()> {
        self.0.set_read_timeout(limit)?;
        self.0.set_write_timeout(limit)
    }

    /// Ends the connection, for both sides.
    pub(super) fn shut(&self) {
        // It fails where it has ended.
        let _ = self.0.shutdown(std::net::Shutdown::Both);
    }

    /// Sends a message, and an open file with it.
    pub(super) fn send(&self, bytes: &[u8], file: Option<BorrowedFd<'_>>) -> io::Result<()> {
        let len = (bytes.len() as u64).to_ne_bytes();
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
        let mut files = SendAncillaryBuffer::new(&mut space);
        let file = file.as_slice();
        if !file.is_empty() && !files.push(SendAncillaryMessage::ScmRights(file)) {
            return Err(io::Error::other("a message has no room for an open file"));
        }
        // The file goes with the first byte, and a few bytes are sent whole.
        let sent = sendmsg(
            &self.0,
            &[IoSlice::new(&len)],
            &mut files,
            SendFlags::NOSIGNAL,
        )?;
        if sent != len.len() {
            return Err(io::ErrorKind::WriteZero.into());
        }
        (&self.0).write_all(bytes)
    }

    /// Waits for a message, and the open file that comes with it.
    ///
    /// # Errors
    /// The other side has ended ([`io::ErrorKind::UnexpectedEof`]), was silent for too long, or sends what is no
    /// message.
    pub(super) fn receive(&self) -> io::Result<(Vec<u8>, Option<OwnedFd>)> {
        let mut len = [0; 8];
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
        let mut files = RecvAncillaryBuffer::new(&mut space);
        let flags = RecvFlags::CMSG_CLOEXEC | RecvFlags::WAITALL;
        let got = recvmsg(&self.0, &mut [IoSliceMut::new(&mut len)], &mut files, flags)?;
        let file = files.drain().find_map(|message| match message {
            RecvAncillaryMessage::ScmRights(mut files) => files.next(),
            _ => None,
        });
        if got.bytes != len.len() {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let len = usize::try_from(u64::from_ne_bytes(len)).unwrap_or(usize::MAX);
        if len > LONGEST {
            return Err(io::Error::other(format!(
                "a message of {len} bytes was announced"
            )));
        }
        let mut bytes = Vec::new();
        // What arrives decides about the memory, not what was announced.
        (&self.0).take(len as u64).read_to_end(&mut bytes)?;
        match bytes.len() == len {
            true => Ok((bytes, file)),
            false => Err(io::ErrorKind::UnexpectedEof.into()),
        }
    }
}

impl AsFd for Socket {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

impl From<Socket> for OwnedFd {
    fn from(socket: Socket) -> Self {
        socket.0.into()
    }
}

/// An end that is a file, such as a standard input.
impl From<File> for Socket {
    fn from(file: File) -> Self {
        Self::new(file.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::fd::AsFd;

    #[test]
    fn messages_arrive_with_their_files() {
        let (one, other) = Socket::pair().unwrap();
        let file = tempfile::tempfile().unwrap();
        one.send(b"", None).unwrap();
        one.send(b"a file", Some(file.as_fd())).unwrap();
        assert_eq!(other.receive().unwrap().0, b"");
        let (bytes, file) = other.receive().unwrap();
        assert_eq!((&bytes[..], file.is_some()), (&b"a file"[..], true));
        drop(one);
        let ended = other.receive().unwrap_err();
        assert_eq!(ended.kind(), io::ErrorKind::UnexpectedEof);
    }

    #[test]
    fn what_is_no_message_is_refused() {
        let (one, other) = Socket::pair().unwrap();
        (&one.0).write_all(&u64::MAX.to_ne_bytes()).unwrap();
        let refused = other.receive().unwrap_err().to_string();
        assert!(refused.contains("was announced"), "{refused}");
        let (one, other) = Socket::pair().unwrap();
        (&one.0).write_all(&1000_u64.to_ne_bytes()).unwrap();
        drop(one);
        let ended = other.receive().unwrap_err();
        assert_eq!(ended.kind(), io::ErrorKind::UnexpectedEof);
    }
}
