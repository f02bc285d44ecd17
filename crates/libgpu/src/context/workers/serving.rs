//! A worker's side: it joins rank 0, and gets the memory of lanes.

use std::io;
use std::os::fd::OwnedFd;

use collectives::Segment;
use rustix::event::{PollFd, PollFlags, poll};
use rustix::process::{Pid, PidfdFlags, getppid, pidfd_open};

use super::socket::Socket;
use crate::config::Config;
use crate::context::hello::{Build, Welcome};

/// What a worker gets when it joins.
#[derive(Debug)]
pub(crate) struct Joined {
    /// Which rank it is.
    pub(crate) rank: usize,
    /// The configuration of rank 0.
    pub(crate) config: Config,
    /// Where all ranks count the memory that they take.
    pub(crate) memory: Option<Segment>,
    socket: Socket,
    /// The process of rank 0.
    host: OwnedFd,
}

/// Joins the process at the other end of a socket.
///
/// # Errors
/// In words: it has ended, or refuses.
pub(crate) fn join(socket: OwnedFd, table: u64) -> Result<Joined, String> {
    let socket = Socket::new(socket);
    let told = |error: io::Error| format!("libgpu-worker cannot join: {error}");
    socket
        .send(&Build::own(table).to_bytes(), None)
        .map_err(told)?;
    let (bytes, memory) = socket.receive().map_err(told)?;
    let welcome = serde_json::from_slice(&bytes);
    let Welcome {
        rank,
        process,
        config,
        ..
    } = welcome.map_err(|error| format!("libgpu-worker was told what makes no sense: {error}"))?;
    let memory = memory.map(Segment::open).transpose();
    let memory = memory.map_err(|error| error.to_string())?;
    let host = host(process).map_err(told)?;
    let config = config.into_owned();
    Ok(Joined {
        rank,
        config,
        memory,
        socket,
        host,
    })
}

/// The process of rank 0, which has started this one.
fn host(process: u32) -> io::Result<OwnedFd> {
    let gone = || io::Error::from(io::ErrorKind::UnexpectedEof);
    let parent = i32::try_from(process)
        .ok()
        .and_then(Pid::from_raw)
        .ok_or_else(gone)?;
    let host = pidfd_open(parent, PidfdFlags::empty())?;
    // If it had ended by then, another one may have its number.
    match getppid() == Some(parent) {
        true => Ok(host),
        false => Err(gone()),
    }
}

/// Waits until a process of another program ends.
///
/// # Errors
/// It has ended already, or cannot be watched.
pub(crate) fn wait_for_end(process: u32) -> io::Result<()> {
    let pid = i32::try_from(process).ok().and_then(Pid::from_raw);
    let pid = pid.ok_or(io::ErrorKind::NotFound)?;
    let process = pidfd_open(pid, PidfdFlags::empty())?;
    loop {
        match poll(&mut [PollFd::new(&process, PollFlags::IN)], None) {
            Err(rustix::io::Errno::INTR) => continue,
            ended => return Ok(ended.map(drop)?),
        }
    }
}

/// Serves each lane that comes, until the process of rank 0 ends.
///
/// # Errors
/// The memory of a lane cannot be had.
pub(crate) fn wait_for_lanes(
    joined: &Joined,
    serve: impl Fn(Segment),
) -> Result<(), collectives::Error> {
    while is_there(joined) {
        match joined.socket.receive() {
            Ok((_, Some(lane))) => serve(Segment::open(lane)?),
            _ => break,
        }
    }
    Ok(())
}

/// Waits for a message; false where the process of rank 0 has ended. A process that it was forked into may hold the
/// socket open, so the process itself is watched, too.
fn is_there(joined: &Joined) -> bool {
    loop {
        let mut watched = [
            PollFd::new(&joined.socket, PollFlags::IN),
            PollFd::new(&joined.host, PollFlags::IN),
        ];
        match poll(&mut watched, None) {
            Err(rustix::io::Errno::INTR) => continue,
            Err(_) => return false,
            Ok(_) => return watched[1].revents().is_empty(),
        }
    }
}
