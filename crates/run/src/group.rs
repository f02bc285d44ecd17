//! The programs that run, and the signals for them.
//!
//! A program has a process group of its own, so that all of it can be ended. A program that reads from a terminal is
//! the exception: it stays in the group of this process, because a terminal lets only one group read. There, Ctrl-C
//! reaches the program without help and is not passed on.

use std::io;
use std::os::unix::process::CommandExt as _;
use std::process::{Child, Command, ExitStatus};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use rustix::io::Errno;
use rustix::process::{
    Pid, Signal, WaitId, WaitIdOptions, kill_process, kill_process_group, test_kill_process_group,
    waitid,
};

use crate::signals::{self, Came, Meaning, Signals};
use crate::words::say;

/// How often a group that should be gone is looked at.
const LOOK: Duration = Duration::from_millis(10);

/// How long after the grace period a group may take to vanish.
const VANISH: Duration = Duration::from_secs(2);

/// All programs that run.
pub(crate) struct Groups {
    state: Mutex<State>,
    grace: Duration,
}

#[derive(Default)]
struct State {
    running: Vec<Program>,
    /// The first signal that asked for the end, and when programs are killed.
    stop: Option<(i32, Instant)>,
}

#[derive(Clone, Copy)]
struct Program {
    pid: Pid,
    own_group: bool,
}

/// Why a program was not started.
pub(crate) enum NotStarted {
    /// A signal had asked for the end before.
    Stopped,
    /// The system says no.
    System(io::Error),
}

impl Groups {
    /// Passes signals on from now on. Programs have the grace period to end.
    pub(crate) fn watch(grace: Duration) -> io::Result<Arc<Self>> {
        let mut signals = Signals::catch()?;
        let groups = Arc::new(Self {
            state: Mutex::default(),
            grace,
        });
        let passing = Arc::clone(&groups);
        thread::spawn(move || {
            while let Ok(came) = signals.next() {
                passing.pass(came);
            }
        });
        Ok(groups)
    }

    /// Starts a program, in a group of its own or in that of this process.
    pub(crate) fn start(
        &self,
        command: &mut Command,
        own_group: bool,
    ) -> Result<Child, NotStarted> {
        // Locked until the program is listed, so that no signal falls in between.
        let mut state = self.lock();
        if state.stop.is_some() {
            return Err(NotStarted::Stopped);
        }
        if own_group {
            command.process_group(0);
        }
        let child = command.spawn().map_err(NotStarted::System)?;
        let pid = pid(&child);
        state.running.push(Program { pid, own_group });
        Ok(child)
    }

    /// Waits for the end of a program; if all is to end, for the end of its group, too.
    pub(crate) fn wait(&self, child: &mut Child) -> io::Result<ExitStatus> {
        let pid = pid(child);
        wait_unreaped(pid)?;
        let program = {
            // Its id is free for others once it is reaped, so it is off the list first.
            let mut state = self.lock();
            let place = state.running.iter().position(|one| one.pid == pid);
            state
                .running
                .remove(place.expect("a program that was started is listed"))
        };
        let status = child.wait()?;
        if program.own_group {
            self.end_rest(pid);
        }
        Ok(status)
    }

    /// The signal that asked for the end, if one did.
    pub(crate) fn stopped(&self) -> Option<i32> {
        self.lock().stop.map(|(signal, _)| signal)
    }

    fn pass(self: &Arc<Self>, came: Came) {
        let mut state = self.lock();
        for program in &state.running {
            program.pass(came);
        }
        if came.meaning == Meaning::End && state.stop.is_none() {
            state.stop = Some((came.signal, Instant::now() + self.grace));
            let groups = Arc::clone(self);
            thread::spawn(move || groups.kill_late(came.signal));
        }
    }

    /// Kills what still runs after the grace period.
    fn kill_late(&self, signal: i32) {
        thread::sleep(self.grace);
        let state = self.lock();
        for program in &state.running {
            say(format_args!(
                "a program did not end within {} s of {} and is killed",
                self.grace.as_secs_f64(),
                signals::name(signal)
            ));
            program.send(Signal::KILL, true);
        }
    }

    /// Waits for the rest of a group whose first process has ended, if all is to end; kills it after the grace period.
    fn end_rest(&self, group: Pid) {
        let Some((_, deadline)) = self.lock().stop else {
            return;
        };
        while is_there(group) && Instant::now() < deadline + VANISH {
            if Instant::now() >= deadline {
                let _ = kill_process_group(group, Signal::KILL);
            }
            thread::sleep(LOOK);
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Program {
    fn pass(self, came: Came) {
        if came.from_terminal && !self.own_group {
            return;
        }
        let signal = Signal::from_named_raw(came.signal).expect("signals passed on have names");
        // The default answer to a message is to die, and workers have no other.
        self.send(signal, came.meaning != Meaning::Message);
    }

    /// Sends a signal. It fails if the program has just ended; then nobody is left to get it.
    fn send(self, signal: Signal, to_group: bool) {
        let _ = match to_group && self.own_group {
            true => kill_process_group(self.pid, signal),
            false => kill_process(self.pid, signal),
        };
    }
}

fn pid(child: &Child) -> Pid {
    Pid::from_child(child)
}

fn is_there(group: Pid) -> bool {
    test_kill_process_group(group) != Err(Errno::SRCH)
}

/// Waits for the end of a process and leaves it as a zombie, so that its id stays its own.
fn wait_unreaped(pid: Pid) -> io::Result<()> {
    let options = WaitIdOptions::EXITED | WaitIdOptions::NOWAIT;
    loop {
        match waitid(WaitId::Pid(pid), options) {
            Err(Errno::INTR) => {}
            Err(error) => return Err(error.into()),
            Ok(_) => return Ok(()),
        }
    }
}
