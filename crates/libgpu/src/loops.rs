//! Loops: a body that runs again and again while a counter is not zero.
//!
//! The host looks at the counter between two passes. What the body says to counters counts at once, so a loop can end itself, and other
//! contexts can end it, too.

use crate::Error;
use crate::config::Sections;
use crate::engine::Done;
use crate::plan::{Item, Loop, Order, Region, Section};
use crate::replica::Crew;
use crate::sections;
use crate::shared::Shared;
use crate::sync::{Arc, AtomicBool, Duration, Instant, Ordering, thread};
use crate::task::run_call;

/// How long a loop without a body waits until it looks at its counter again.
const PAUSE: Duration = Duration::from_micros(50);

/// Runs a loop to its end.
pub(crate) fn run(
    around: Loop,
    shared: &Arc<Shared>,
    crew: &mut Crew,
    cancelled: &AtomicBool,
) -> Result<(), Error> {
    let Loop { counter, body } = around;
    let graphs = shared.config.graph && shared.config.sections == Sections::Threads;
    let chains = graphs && crew.on_gpus();
    let body = parts(body, chains);
    let (mut seen, mut since) = (0, Instant::now());
    loop {
        let value = shared.board.counter(counter)?;
        if value == 0 {
            return Ok(());
        }
        if cancelled.load(Ordering::Acquire) {
            return Err(Error::GivenUp);
        }
        if value != seen {
            (seen, since) = (value, Instant::now());
        }
        if since.elapsed() >= shared.config.watchdog {
            return Err(Error::Endless {
                counter,
                value,
                seconds: shared.config.watchdog.as_secs_f64(),
            });
        }
        for part in &body {
            run_part(part, shared, crew, cancelled)?;
        }
        if body.is_empty() {
            // Somebody else is to end it.
            thread::sleep(PAUSE);
        }
    }
}

/// A part of a body.
enum Part {
    /// Calls that have kernels and follow each other: a graph that only takes other arguments from the second pass on.
    Chain(Section),
    Item(Item),
}

/// The parts of a body, with chains if there are to be any.
fn parts(body: Vec<Item>, chains: bool) -> Vec<Part> {
    let mut parts = Vec::new();
    for item in body {
        match (item, parts.last_mut()) {
            (Item::Call(call), last) if chains && call.function.on_gpu.is_some() => match last {
                Some(Part::Chain(section)) => section.tasks.push(call),
                _ => parts.push(Part::Chain(Section { tasks: vec![call] })),
            },
            (item, _) => parts.push(Part::Item(item)),
        }
    }
    parts
}

fn run_part(
    part: &Part,
    shared: &Arc<Shared>,
    crew: &mut Crew,
    cancelled: &AtomicBool,
) -> Result<(), Error> {
    let Done {
        conditions, finish, ..
    } = match part {
        Part::Item(Item::Call(call)) => {
            let done = run_call(call.clone(), None, shared, crew);
            done.map_err(|error| Error::Queue(error.of(call.function.name)))?
        }
        Part::Item(Item::Region(region)) => sections::run(region.clone(), shared, crew)?,
        Part::Chain(section) => run_chain(section.clone(), shared, crew)?,
    };
    let who = format_args!("loop_end");
    shared.board.wait(who, conditions, cancelled)?;
    finish.map_or(Ok(()), |finish| finish(crew).map_err(Error::Queue))
}

fn run_chain(section: Section, shared: &Arc<Shared>, crew: &mut Crew) -> Result<Done<Crew>, Error> {
    let region = Region {
        sections: vec![section],
        order: Order::Together,
    };
    sections::run(region, shared, crew).map_err(|error| match error {
        // The program has no section there.
        Error::Section {
            function, error, ..
        } => Error::Queue(error.of(function)),
        error => error,
    })
}
