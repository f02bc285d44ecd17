//! Parallel sections, run: on a GPU as one graph, on threads where they may, else one after another, with the same results.
//!
//! A section that runs beside others takes the objects that it uses with it. It cannot touch another section's, so what it
//! computes does not depend on when it runs.

use crate::Error;
use crate::config::Sections;
use crate::device;
use crate::engine::{Condition, Conditions, Done};
use crate::objects::Objects;
use crate::plan::{Item, Order, Region, Section, Task};
use crate::replica::{Crew, Replica, Work};
use crate::shared::Shared;
use crate::sync::{Arc, Mutex, MutexGuard};
use crate::task::on_rank;

/// Runs a region on all ranks. Where there are several, each runs its sections one after another: the ranks are what runs
/// at the same time then.
pub(crate) fn run(region: Region, shared: &Shared, crew: &mut Crew) -> Result<Done<Crew>, Error> {
    if may_be_graphs(shared, crew) && region.has_kernels() {
        return run_graph(&Arc::from([Item::Region(region)]), crew);
    }
    let Region { sections, order } = region;
    let together = order == Order::Together && shared.config.sections == Sections::Threads;
    if let (Some(replica), true) = (crew.only(), together && sections.len() > 1) {
        return fork(sections, replica, shared);
    }
    let work: Work = Arc::new(move |replica: &mut Replica| {
        in_turn(&sections, replica)?;
        Ok(None)
    });
    crew.together(None, &work).map(Done::now)
}

/// Whether what has kernels becomes graphs.
pub(crate) fn may_be_graphs(shared: &Shared, crew: &Crew) -> bool {
    let allowed = shared.config.graph && shared.config.sections == Sections::Threads;
    allowed && crew.on_gpus()
}

/// Runs what has kernels as one graph on each rank; where a GPU has no room for that, one call after another.
pub(crate) fn run_graph(items: &Arc<[Item]>, crew: &mut Crew) -> Result<Done<Crew>, Error> {
    let items = Arc::clone(items);
    let work: Work = Arc::new(move |replica: &mut Replica| {
        if !device::run_graph(&items, replica)? {
            items.iter().try_for_each(|item| run_item(item, replica))?;
        }
        Ok(None)
    });
    crew.together(None, &work).map(Done::now)
}

fn run_item(item: &Item, replica: &mut Replica) -> Result<(), Error> {
    match item {
        Item::Region(region) => in_turn(&region.sections, replica),
        Item::Call(task) => {
            let outcome = on_rank(task, replica).map(drop);
            outcome.map_err(|error| item.error(0, task, error))
        }
    }
}

fn in_turn(sections: &[Section], replica: &mut Replica) -> Result<(), Error> {
    let mut sections = sections.iter().enumerate();
    sections.try_for_each(|(number, section)| run_section(number, section, replica))
}

/// Runs the calls of a section in order.
fn run_section(number: usize, section: &Section, replica: &mut Replica) -> Result<(), Error> {
    for task in &section.tasks {
        on_rank(task, replica).map_err(|error| error.in_section(number, task.function.name))?;
    }
    Ok(())
}

/// A section on its way: what it takes with it, then what it brings back.
enum Trip {
    Out(Section, Replica),
    Back(Replica, Result<(), Error>),
    Gone,
}

type Trips = Arc<Vec<Mutex<Trip>>>;

/// Sends the sections out. The region is done when all of them are, and then takes their objects back.
fn fork(
    sections: Vec<Section>,
    replica: &mut Replica,
    shared: &Shared,
) -> Result<Done<Crew>, Error> {
    let tasks = sections.iter().flat_map(|section| &section.tasks);
    device::bring_home(tasks.flat_map(Task::uses), replica)?;
    let uses: Vec<Vec<i64>> = sections.iter().map(handles).collect();
    let parts = replica.objects.split(&uses);
    let out = |(section, objects)| Mutex::new(Trip::Out(section, replica.with(objects)));
    let trips: Trips = Arc::new(sections.into_iter().zip(parts).map(out).collect());
    let done = (0..trips.len()).map(|number| start(number, &trips, shared));
    let conditions = Conditions::new(done.collect())?;
    let finish = move |crew: &mut Crew| match crew.only() {
        Some(replica) => come_home(&trips, &mut replica.objects).map_err(|error| error.to_string()),
        None => Ok(()),
    };
    Ok(Done {
        result: None,
        conditions,
        finish: Some(Box::new(finish)),
    })
}

fn handles(section: &Section) -> Vec<i64> {
    let uses = section.tasks.iter().flat_map(Task::uses);
    uses.map(|object| object.handle).collect()
}

/// Sends a section out; where no thread can be had, it runs here.
fn start(number: usize, trips: &Trips, shared: &Shared) -> Condition {
    let task = shared.board.begin_task();
    let (board, on_thread) = (Arc::clone(&shared.board), Arc::clone(trips));
    let started = shared.pool.run(move || {
        board.enter();
        travel(number, &on_thread);
        board.finish_task(task);
        board.leave();
    });
    if started.is_err() {
        travel(number, trips);
        shared.board.finish_task(task);
    }
    let name = format!("section {}", number + 1);
    Condition::Task { task, name }
}

fn travel(number: usize, trips: &Trips) {
    let taken = std::mem::replace(&mut *trip(trips, number), Trip::Gone);
    if let Trip::Out(section, mut replica) = taken {
        let outcome = Error::catch(|| run_section(number, &section, &mut replica));
        *trip(trips, number) = Trip::Back(replica, outcome);
    }
}

/// Takes the objects of all sections back. The error is that of the first section that has one, as if they had run in turn.
fn come_home(trips: &Trips, objects: &mut Objects) -> Result<(), Error> {
    let mut outcome = Ok(());
    for number in 0..trips.len() {
        let taken = std::mem::replace(&mut *trip(trips, number), Trip::Gone);
        if let Trip::Back(replica, of_section) = taken {
            objects.merge(replica.objects);
            outcome = outcome.and(of_section);
        }
    }
    outcome
}

fn trip(trips: &Trips, number: usize) -> MutexGuard<'_, Trip> {
    trips[number]
        .lock()
        .unwrap_or_else(|poisoned| poisoned.into_inner())
}
