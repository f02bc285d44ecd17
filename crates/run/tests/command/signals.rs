//! Signals: each is passed on once, and nothing is left behind.

use std::fs::{self, File};
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::os::unix::process::{CommandExt as _, ExitStatusExt as _};
use std::process::{Child, ChildStdout, Stdio};
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, ioctl_tiocsctty, kill_process, setsid};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

use crate::Folder;

/// The command with a program that has said `ready`.
struct Running {
    child: Child,
    stdout: BufReader<ChildStdout>,
}

impl Running {
    fn start(folder: &Folder, flags: &[&str], script: &str) -> Self {
        let args = [&["--ranks", "1"], flags, &["--", "sh", "-c", script]].concat();
        let mut command = folder.command(&args);
        let command = command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("it starts");
        let stdout = BufReader::new(child.stdout.take().expect("a pipe"));
        let mut running = Self { child, stdout };
        assert_eq!(running.line(), "ready\n");
        running
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.stdout.read_line(&mut line).expect("text");
        line
    }

    fn send(&self, signal: Signal) {
        kill_process(Pid::from_child(&self.child), signal).expect("it runs");
    }

    /// The exit status, what else the program prints, and what is said.
    fn end(mut self) -> (Option<i32>, String, String) {
        let (mut rest, mut said) = (String::new(), String::new());
        self.stdout.read_to_string(&mut rest).expect("text");
        let mut stderr = self.child.stderr.take().expect("a pipe");
        stderr.read_to_string(&mut said).expect("text");
        let status = self.child.wait().expect("it ends");
        assert_eq!(status.signal(), None);
        (status.code(), rest, said)
    }
}

const WAIT: &str = "echo ready; while :; do sleep 0.02; done";

#[test]
fn each_signal_comes_once() {
    let folder = Folder::new();
    let script = format!(
        "n=0; m=0; trap 'n=$((n+1)); echo one $n' USR1; trap 'm=$((m+1)); echo two $m' USR2; \
         trap 'echo term $n $m; exit 5' TERM; {WAIT}"
    );
    for flags in [&[][..], &["--logs", "logs"], &["-v"]] {
        let mut running = Running::start(&folder, flags, &script);
        running.send(Signal::USR1);
        assert_eq!(running.line(), "one 1\n");
        running.send(Signal::USR2);
        assert_eq!(running.line(), "two 1\n");
        running.send(Signal::USR1);
        assert_eq!(running.line(), "one 2\n");
        running.send(Signal::TERM);
        let (status, rest, _) = running.end();
        assert_eq!((status, rest.as_str()), (Some(5), "term 2 1\n"));
    }
}

#[test]
fn a_program_that_a_signal_ends_has_its_status() {
    let folder = Folder::new();
    let running = Running::start(&folder, &[], WAIT);
    running.send(Signal::TERM);
    assert_eq!(running.end().0, Some(143));
}

#[test]
fn a_program_that_does_not_end_is_killed() {
    let folder = Folder::new();
    let script = format!("trap '' TERM; {WAIT}");
    let running = Running::start(&folder, &["--grace", "0.2"], &script);
    running.send(Signal::TERM);
    let (status, _, said) = running.end();
    assert_eq!(status, Some(137));
    assert!(
        said.contains("did not end within 0.2 s of SIGTERM and is killed"),
        "{said}"
    );
}

#[test]
fn the_group_of_a_program_ends_with_it() {
    let folder = Folder::new();
    let script = "(trap '' TERM; exec > /dev/null 2>&1; while :; do echo x >> ticks; sleep 0.02; done) & \
                  while [ ! -s ticks ]; do sleep 0.02; done; echo ready; wait";
    let running = Running::start(&folder, &["--grace", "0.2"], script);
    running.send(Signal::TERM);
    assert_eq!(running.end().0, Some(143));
    let size = || {
        fs::metadata(folder.path("ticks"))
            .expect("it is there")
            .len()
    };
    let before = size();
    thread::sleep(Duration::from_millis(200));
    assert_eq!(size(), before, "a process of the group still runs");
}

#[test]
fn a_signal_ends_the_jobs_that_run_and_starts_no_more() {
    let folder = Folder::new();
    let job = |name: &str| {
        format!(
            "[[jobs]]\nname = \"{name}\"\nprogram = [\"sh\", \"-c\", '''echo x >> {name}; {WAIT}''']\n"
        )
    };
    folder.write("jobs.toml", &(job("a") + &job("b") + &job("c")));
    let mut command = folder.command(&["--jobs", "jobs.toml", "--devices", "0,1"]);
    let child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn();
    let child = child.expect("it starts");
    while !["a", "b"].iter().all(|name| folder.path(name).exists()) {
        thread::sleep(Duration::from_millis(10));
    }
    kill_process(Pid::from_child(&child), Signal::TERM).expect("it runs");
    let output = child.wait_with_output().expect("it ends");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(143), "{said}");
    for line in [
        "a: failed: exit status 143",
        "b: failed: exit status 143",
        "c: not started: a signal came first",
    ] {
        assert!(said.contains(line), "{said}");
    }
    assert!(!folder.path("c").exists());
}

/// The command at a terminal of its own. Gives the end of the terminal where the user sits.
fn at_terminal(folder: &Folder, script: &str) -> (Child, File) {
    let user = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
    grantpt(&user)
        .and_then(|()| unlockpt(&user))
        .expect("it can be used");
    let name = ptsname(&user, Vec::new()).expect("it has a name");
    let terminal = File::options()
        .read(true)
        .write(true)
        .open(name.to_str().expect("text"));
    let terminal = terminal.expect("it can be opened");
    let same = || terminal.try_clone().expect("a descriptor");
    let mut command = folder.command(&["--ranks", "1", "--", "sh", "-c", script]);
    command.stdin(same()).stdout(same()).stderr(same());
    let control = || {
        setsid()?;
        ioctl_tiocsctty(io::stdin())?;
        Ok(())
    };
    // SAFETY: the function makes two system calls and allocates nothing.
    let child = unsafe { command.pre_exec(control) }.spawn();
    (child.expect("it starts"), File::from(user))
}

#[test]
fn control_c_at_a_terminal_comes_once() {
    let folder = Folder::new();
    let script = format!(
        "n=0; trap 'n=$((n+1)); echo int $n' INT; trap 'echo term $n; exit 6' TERM; {WAIT}"
    );
    let (mut child, user) = at_terminal(&folder, &script);
    let mut lines = BufReader::new(user.try_clone().expect("a descriptor")).lines();
    let mut await_line = |wanted: &str| {
        let found = lines.find(|line| line.as_ref().expect("text").ends_with(wanted));
        assert!(found.is_some(), "{wanted:?} did not come");
    };
    await_line("ready");
    (&user).write_all(b"\x03").expect("typed");
    await_line("int 1");
    // A second one that was passed on would come before this.
    thread::sleep(Duration::from_millis(200));
    kill_process(Pid::from_child(&child), Signal::TERM).expect("it runs");
    await_line("term 1");
    assert_eq!(child.wait().expect("it ends").code(), Some(6));
}
