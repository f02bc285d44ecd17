//! Parallel sections, run: on a GPU as one graph, on threads where they may, else one after another, with the same
//! results.
//!
//! A section that runs beside others takes the objects that it uses with it. It cannot touch another section's, so what
//! it computes does not depend on when it runs.

use super::rank::run_section;
use super::{Command, Work, device};
use crate::Error;
use crate::config::Sections;
use crate::context::{Process, Rank, RankGroup};
use crate::engine::{Condition, Conditions, Done};
use crate::functions::{Call, Item, Region};
use crate::record::{Call as _, Order};
use crate::store::Objects;
use crate::sync::{Arc, Mutex, MutexGuard};

/// Runs a region on all ranks. Where there are several, each runs its sections one after another: the ranks are what
/// runs at the same time then.
pub(super) fn run(
    region: Region,
    process: &Process,
    group: &mut RankGroup,
) -> Result<Done<RankGroup>, Error> {
    if may_be_graphs(process, group) && region.has_kernels() {
        return run_graph(Arc::from([Item::Region(region)]), group);
    }
    let Region { sections, order } = region;
    let together = order == Order::Together && process.config.sections == Sections::Threads;
    let together = together && sections.len() > 1 && group.size() == 1;
    if let (Some(rank), true) = (group.only(), together) {
        return fork(sections, rank, process);
    }
    execute(Work::Sections(sections.into()), group)
}

/// Whether what has kernels becomes graphs.
pub(super) fn may_be_graphs(process: &Process, group: &RankGroup) -> bool {
    let allowed = process.config.graph && process.config.sections == Sections::Threads;
    allowed && group.on_gpus()
}

/// Runs what has kernels as one graph on each rank.
pub(super) fn run_graph(
    items: Arc<[Item]>,
    group: &mut RankGroup,
) -> Result<Done<RankGroup>, Error> {
    execute(Work::Graph(items), group)
}

/// Has all ranks do something that makes no object.
fn execute(work: Work, group: &mut RankGroup) -> Result<Done<RankGroup>, Error> {
    let command = Command {
        generation: None,
        work,
    };
    group.together(command).map(Done::now)
}

/// A section that runs on a thread of its own: what it takes there, then what came of it.
enum Branch {
    Waiting(Vec<Call>, Rank),
    Done(Rank, Result<(), Error>),
    Taken,
}

type Branches = Arc<Vec<Mutex<Branch>>>;

/// Starts every section on a thread. The region is done when all of them are, and then takes their objects back.
fn fork(
    sections: Vec<Vec<Call>>,
    rank: &mut Rank,
    process: &Process,
) -> Result<Done<RankGroup>, Error> {
    device::copy_to_host(sections.iter().flatten().flat_map(Call::uses), rank)?;
    let uses: Vec<Vec<i64>> = sections.iter().map(|section| handles(section)).collect();
    let parts = rank.objects.split(&uses);
    let branch = |(section, objects)| Mutex::new(Branch::Waiting(section, rank.with(objects)));
    let branches: Branches = Arc::new(sections.into_iter().zip(parts).map(branch).collect());
    let done = (0..branches.len()).map(|number| start(number, &branches, process));
    let conditions = Conditions::new(done.collect())?;
    let finish = move |group: &mut RankGroup| match group.only() {
        Some(rank) => join(&branches, &mut rank.objects).map_err(|error| error.to_string()),
        None => Ok(()),
    };
    Ok(Done {
        result: None,
        conditions,
        finish: Some(Box::new(finish)),
    })
}

fn handles(section: &[Call]) -> Vec<i64> {
    let uses = section.iter().flat_map(Call::uses);
    uses.map(|object| object.handle).collect()
}

/// Starts a section on a thread of the pool; where no thread can be had, it runs here.
fn start(number: usize, branches: &Branches, process: &Process) -> Condition {
    let task = process.waits.begin_task();
    let (waits, on_thread) = (Arc::clone(&process.waits), Arc::clone(branches));
    let started = process.pool.run(move || {
        waits.enter();
        run_branch(number, &on_thread);
        waits.finish_task(task);
        waits.leave();
    });
    if started.is_err() {
        run_branch(number, branches);
        process.waits.finish_task(task);
    }
    let name = format!("section {}", number + 1);
    Condition::Task { task, name }
}

fn run_branch(number: usize, branches: &Branches) {
    let taken = std::mem::replace(&mut *branch(branches, number), Branch::Taken);
    if let Branch::Waiting(section, mut rank) = taken {
        let outcome = Error::catch(|| run_section(number, &section, &mut rank));
        *branch(branches, number) = Branch::Done(rank, outcome);
    }
}

/// Takes the objects of all sections back. The error is that of the first section that has one, as if they had run in
/// turn.
fn join(branches: &Branches, objects: &mut Objects) -> Result<(), Error> {
    let mut outcome = Ok(());
    for number in 0..branches.len() {
        let taken = std::mem::replace(&mut *branch(branches, number), Branch::Taken);
        if let Branch::Done(rank, of_section) = taken {
            objects.merge(rank.objects);
            outcome = outcome.and(of_section);
        }
    }
    outcome
}

fn branch(branches: &Branches, number: usize) -> MutexGuard<'_, Branch> {
    branches[number]
        .lock()
        .unwrap_or_else(|poisoned| poisoned.into_inner())
}
