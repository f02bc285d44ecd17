//! One program: checks, then runs it or prints how.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::Path;

use crate::args::{Args, Devices, Transport, device_ids};
use crate::devices;
use crate::dry_run;
use crate::group::Groups;
use crate::logs::{self, LogFolder};
use crate::machine;
use crate::plan::{Launch, Plan};
use crate::program::{self, Input, NotRun, Output};
use crate::quote;
use crate::words::say;

/// Why nothing was started: an exit status, and a message.
pub(crate) type Refusal = (u8, String);

/// The exit status of the program.
pub(crate) fn run(args: &Args) -> Result<u8, Refusal> {
    let mut launch = launch(args)?;
    if args.dry_run {
        return print(&dry_run(&launch));
    }
    if let Some(warning) = check(&launch)? {
        say(warning);
    }
    let folder = log_folder(args)?;
    launch.logs = folder.path().map(Path::to_owned);
    if let Some(folder) = folder.path() {
        logs::prepare(folder).map_err(|message| (1, message))?;
    }
    let plan = plan(&launch)?;
    say(format_args!(
        "{}: {}",
        launch.described(),
        quote::command(&launch.program)
    ));
    let groups = watch(args)?;
    let output = Output {
        logs: launch.logs.as_deref(),
        verbose: args.verbose,
        label: "",
        ranks: launch.ranks,
    };
    let status = program::run(&plan, &groups, &output, input());
    match status {
        Ok(status) => Ok(program::status_code(status)),
        Err(NotRun::Stopped) => Ok(128 + groups.stopped().unwrap_or(0) as u8),
        Err(refused) => Err(refusal(refused)),
    }
}

/// The folder for logs.
pub(crate) fn log_folder(args: &Args) -> Result<LogFolder, Refusal> {
    LogFolder::new(args.logs.as_deref(), args.verbose).map_err(|message| (1, message))
}

/// Passes signals on from now on.
pub(crate) fn watch(args: &Args) -> Result<std::sync::Arc<Groups>, Refusal> {
    Groups::watch(args.grace).map_err(|error| (1, format!("signals cannot be handled: {error}")))
}

fn launch(args: &Args) -> Result<Launch, Refusal> {
    if args.hosts.is_some() && args.transport != Transport::Mpi {
        let message = format!(
            "--hosts is for `--transport mpi`; with `--transport {}` all ranks are on this machine",
            args.transport.name()
        );
        return Err((2, message));
    }
    let ranks = args.ranks.expect("the table of flags requires it");
    let separator = args.program.iter().any(|word| word == ":");
    if separator && args.transport == Transport::Mpi {
        return Err((
            2,
            "an argument of the program is \":\", which mpirun takes for the end of the command; any other is accepted"
                .into(),
        ));
    }
    let worker = machine::worker(args.worker.as_deref());
    let needed = args.transport.needs_worker(ranks) && !args.dry_run;
    let worker = match worker {
        Err(message) if needed => return Err((1, message)),
        found => found.ok(),
    };
    Ok(Launch {
        ranks,
        transport: args.transport,
        devices: args.devices.clone(),
        worker,
        logs: args.logs.as_deref().map(logs::absolute),
        hosts: args.hosts.clone(),
        program: args.program.clone(),
        variables: Vec::new(),
    })
}

/// Checks the program and the devices. Gives a warning, if any.
fn check(launch: &Launch) -> Result<Option<String>, Refusal> {
    program::check(&launch.direct(), &launch.program[0]).map_err(refusal)?;
    if let Some(file) = launch.hosts.as_deref().filter(|file| !file.is_file()) {
        let file = file.display();
        return Err((1, format!("--hosts names {file}, which is no file")));
    }
    // GPUs of other machines cannot be counted here.
    let gpus = match launch.hosts {
        None => machine::gpus(),
        Some(_) => None,
    };
    let devices = launch.devices.clone().or_else(inherited_devices);
    let named = devices.as_ref().map(|devices| &devices.0[..]);
    devices::check(launch.ranks, named, gpus).map_err(|message| (1, message))
}

/// Those of `LIBGPU_DEVICES`, which the program gets too. libgpu says what is wrong with it.
fn inherited_devices() -> Option<Devices> {
    let text = machine::variable("LIBGPU_DEVICES")?;
    device_ids(text.to_str()?).ok()
}

/// What is started for a launch.
pub(crate) fn plan(launch: &Launch) -> Result<Plan, Refusal> {
    if launch.transport != Transport::Mpi {
        return Ok(launch.direct());
    }
    let mpi = machine::mpi().map_err(|message| (1, message))?;
    Ok(launch.under(&mpi, &machine::surroundings()))
}

fn dry_run(launch: &Launch) -> String {
    match check(launch) {
        Ok(Some(warning)) => say(warning),
        Ok(None) => {}
        Err((_, message)) => say(message),
    }
    dry_run::text(launch, &machine::mpi(), &machine::surroundings())
}

fn print(text: &str) -> Result<u8, Refusal> {
    match io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err((1, format!("the output cannot be written: {error}")))
        }
        _ => Ok(0),
    }
}

fn refusal(refused: NotRun) -> Refusal {
    match refused {
        NotRun::Refused(status, message) => (status, message),
        NotRun::Stopped => (1, "stopped".into()),
    }
}

fn input() -> Input {
    match io::stdin().is_terminal() {
        true => Input::Terminal,
        false => Input::Inherited,
    }
}
