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
    let body = if graphs && crew.on_gpus() {
        chained(body)
    } else {
        body
    };
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
        for item in &body {
            run_item(item, shared, crew, cancelled)?;
        }
        if body.is_empty() {
            // Somebody else is to end it.
            thread::sleep(PAUSE);
        }
    }
}

fn run_item(
    item: &Item,
    shared: &Arc<Shared>,
    crew: &mut Crew,
    cancelled: &AtomicBool,
) -> Result<(), Error> {
    let Done {
        conditions, finish, ..
    } = match item {
        Item::Call(call) => {
            let done = run_call(call.clone(), None, shared, crew);
            done.map_err(|error| Error::Queue(error.of(call.function.name)))?
        }
        Item::Region(region) => sections::run(region.clone(), shared, crew)?,
    };
    let who = format_args!("loop_end");
    shared.board.wait(who, conditions, cancelled)?;
    finish.map_or(Ok(()), |finish| finish(crew).map_err(Error::Queue))
}

/// Makes calls that have kernels, and follow each other, a region of one section: a graph that only takes other arguments from the
/// second pass on.
fn chained(body: Vec<Item>) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    let mut chained = false;
    for item in body {
        let call = match item {
            Item::Call(call) if call.function.on_gpu.is_some() => call,
            other => {
                items.push(other);
                chained = false;
                continue;
            }
        };
        match items.last_mut() {
            Some(Item::Region(region)) if chained => region.sections[0].tasks.push(call),
            _ => {
                let tasks = vec![call];
                items.push(Item::Region(Region {
                    sections: vec![Section { tasks }],
                    order: Order::Together,
                }));
                chained = true;
            }
        }
    }
    items
}
