//! The jobs of a file: in order, several at once if there are devices for them.

mod file;
mod job;
mod pool;
mod report;

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::process::ExitStatus;
use std::sync::mpsc::{self, Sender};
use std::thread::{self, Scope};
use std::time::{Duration, Instant};

use crate::args::Args;
use crate::group::Groups;
use crate::logs;
use crate::machine;
use crate::plan::Plan;
use crate::program::{self, Input, NotRun, Output};
use crate::quote;
use crate::single::{self, Refusal};
use crate::words::say;
use job::{Job, Kind};
use pool::Pool;
use report::{Failure, Outcome};

/// Runs all jobs of a file. The exit status is 0 if none has failed.
pub(crate) fn run(path: &Path, args: &Args) -> Result<u8, Refusal> {
    let jobs = file::read(path).map_err(|message| (2, message))?;
    let (devices, kind) = devices(args)?;
    let folder = single::log_folder(args)?;
    let groups = single::watch(args)?;
    let work = Work {
        kind,
        worker: args.worker.as_deref(),
        logs: folder.path(),
        verbose: args.verbose,
        groups: &groups,
    };
    let ends = work.all(&jobs, Pool::new(devices));
    for (job, end) in jobs.iter().zip(&ends) {
        say(report::line(&job.name, &end.outcome, end.time));
    }
    Ok(status(&ends, groups.stopped()))
}

/// The devices that jobs share: those that the user names, or the GPUs, or as many as there are cores.
fn devices(args: &Args) -> Result<(Vec<u32>, Kind), Refusal> {
    let gpus = machine::gpus();
    let kind = match gpus {
        Some(_) => {
            let visible = machine::variable("CUDA_VISIBLE_DEVICES");
            Kind::Gpus(visible.and_then(|ids| ids.into_string().ok()))
        }
        None => Kind::Cores,
    };
    let all = || (0..gpus.unwrap_or_else(machine::cores)).collect();
    let named = args.devices.as_ref().map(|devices| devices.0.clone());
    if let Some(ids) = &named {
        crate::devices::check(1, Some(ids), gpus).map_err(|message| (1, message))?;
    }
    Ok((named.unwrap_or_else(all), kind))
}

fn status(ends: &[End], stopped: Option<i32>) -> u8 {
    let failed = |end: &End| matches!(end.outcome, Outcome::Failed(_));
    match stopped {
        Some(signal) => 128 + signal as u8,
        None => ends.iter().any(failed).into(),
    }
}

/// The end of a job.
struct End {
    outcome: Outcome,
    /// How long it took, if it was started.
    time: Option<Duration>,
}

/// A job that has ended: which, how, and the devices that it gives back.
type Ended = (usize, End, Vec<u32>);

/// What all jobs share.
struct Work<'a> {
    kind: Kind,
    worker: Option<&'a Path>,
    logs: Option<&'a Path>,
    verbose: bool,
    groups: &'a Groups,
}

impl Work<'_> {
    /// Runs all jobs. They begin in the order of the file: none overtakes one that waits for devices.
    fn all(&self, jobs: &[Job], mut pool: Pool) -> Vec<End> {
        let mut ends: Vec<Option<End>> = jobs.iter().map(|_| None).collect();
        let mut waiting: VecDeque<usize> = (0..jobs.len()).collect();
        let (sender, ended) = mpsc::channel();
        thread::scope(|scope| {
            let mut running = 0;
            loop {
                while let Some(&next) = waiting.front() {
                    let job = &jobs[next];
                    if let Some(outcome) = self.not_to_start(job, &pool) {
                        ends[next] = Some(End {
                            outcome,
                            time: None,
                        });
                    } else if let Some(devices) = pool.take(job.devices) {
                        self.start(scope, (next, job), devices, sender.clone());
                        running += 1;
                    } else {
                        break;
                    }
                    waiting.pop_front();
                }
                if running == 0 {
                    break;
                }
                let (index, end, devices) = ended.recv().expect("this thread has a sender");
                ends[index] = Some(end);
                pool.give_back(devices);
                running -= 1;
            }
        });
        ends.into_iter()
            .map(|end| end.expect("every job has an end"))
            .collect()
    }

    fn not_to_start(&self, job: &Job, pool: &Pool) -> Option<Outcome> {
        if self.groups.stopped().is_some() {
            return Some(Outcome::Stopped);
        }
        let (wanted, there) = (job.devices, pool.size());
        (wanted as usize > there).then_some(Outcome::Skipped { wanted, there })
    }

    fn start<'scope>(
        &'scope self,
        scope: &'scope Scope<'scope, '_>,
        (index, job): (usize, &'scope Job),
        devices: Vec<u32>,
        ended: Sender<Ended>,
    ) {
        scope.spawn(move || {
            let begin = Instant::now();
            let outcome = match self.job(job, &devices) {
                Ok(()) => Outcome::Passed,
                Err(failure) => Outcome::Failed(failure),
            };
            let end = End {
                outcome,
                time: Some(begin.elapsed()),
            };
            ended
                .send((index, end, devices))
                .expect("the receiver waits for all jobs");
        });
    }

    /// Runs a job: `prepare` for each rank, the program, `verify` for each rank.
    fn job(&self, job: &Job, devices: &[u32]) -> Result<(), Failure> {
        let folder = self.logs.map(|folder| folder.join(&job.name));
        if let Some(folder) = &folder {
            logs::prepare(folder).map_err(Failure::NotStarted)?;
        }
        let plan = self.plan(job, devices, folder.clone())?;
        self.steps(job, job.prepare.as_deref(), Failure::Prepare)?;
        let label = format!("{} ", job.name);
        let output = Output {
            logs: folder.as_deref(),
            verbose: self.verbose,
            label: &label,
            ranks: job.ranks,
        };
        let status = self.run(&plan, &output)?;
        if !status.success() {
            return Err(Failure::Program(program::status_code(status)));
        }
        self.steps(job, job.verify.as_deref(), Failure::Verify)
    }

    /// The command of a job, checked.
    fn plan(&self, job: &Job, devices: &[u32], logs: Option<PathBuf>) -> Result<Plan, Failure> {
        let worker = match machine::worker(self.worker) {
            Err(message) if job.transport.needs_worker(job.ranks) => {
                return Err(Failure::NotStarted(message));
            }
            found => found.ok(),
        };
        let launch = job.launch(devices, &self.kind, worker, logs);
        let direct = launch.direct();
        program::check(&direct, &direct.command[0]).map_err(failure)?;
        say(format_args!(
            "{}: {}: {}",
            job.name,
            launch.described(),
            quote::command(&job.program)
        ));
        single::plan(&launch).map_err(|(_, message)| Failure::NotStarted(message))
    }

    /// Runs a command for each rank, and says for which it failed.
    fn steps(
        &self,
        job: &Job,
        command: Option<&[String]>,
        failure: fn(Vec<u32>) -> Failure,
    ) -> Result<(), Failure> {
        let Some(command) = command else {
            return Ok(());
        };
        let output = Output {
            logs: None,
            verbose: false,
            label: "",
            ranks: 1,
        };
        let mut failed = Vec::new();
        for rank in 0..job.ranks {
            let status = self.run(&job.step(command, rank), &output)?;
            if !status.success() {
                failed.push(rank);
            }
        }
        match failed.is_empty() {
            true => Ok(()),
            false => Err(failure(failed)),
        }
    }

    fn run(&self, plan: &Plan, output: &Output<'_>) -> Result<ExitStatus, Failure> {
        program::run(plan, self.groups, output, Input::Empty).map_err(failure)
    }
}

fn failure(refused: NotRun) -> Failure {
    match refused {
        NotRun::Stopped => Failure::NotStarted("a signal came first".into()),
        NotRun::Refused(_, message) => Failure::NotStarted(message),
    }
}
