//! Loops: a body that runs again and again while a counter is positive.
//!
//! The host looks at the counter between two passes. What the body says to counters counts at once, so a loop can end
//! itself, and other contexts can end it, too.

use super::call::{self, Queued};
use super::region;
use crate::Error;
use crate::context::{Process, RankGroup};
use crate::engine::Done;
use crate::functions::{Item, Loop};
use crate::sync::{Arc, AtomicBool, Duration, Instant, Ordering, thread};

/// How long a loop without a body waits until it looks at its counter again.
const PAUSE: Duration = Duration::from_micros(50);

/// Runs a loop to its end.
pub(crate) fn run(
    around: Loop,
    process: &Process,
    group: &mut RankGroup,
    cancelled: &AtomicBool,
) -> Result<(), Error> {
    let Loop { counter, body } = around;
    let body = parts(&body, region::may_be_graphs(process, group));
    let (mut seen, mut since) = (0, Instant::now());
    loop {
        let value = process.waits.counter(counter)?;
        if value <= 0 {
            return Ok(());
        }
        if cancelled.load(Ordering::Acquire) {
            return Err(Error::GivenUp);
        }
        if value != seen {
            (seen, since) = (value, Instant::now());
        }
        if since.elapsed() >= process.config.watchdog {
            return Err(Error::Endless {
                counter,
                // Loops look at rank 0's value.
                rank: (process.waits.ranks() > 1).then_some(0),
                value,
                seconds: process.config.watchdog.as_secs_f64(),
            });
        }
        for part in &body {
            run_part(part, process, group, cancelled)?;
        }
        if body.is_empty() {
            // Another context has to end it.
            thread::sleep(PAUSE);
        }
    }
}

/// A part of a body.
enum Part {
    /// Calls and regions that have kernels and follow each other: one graph, which from the second pass on is there
    /// already.
    Graph(Arc<[Item]>),
    Item(Item),
}

/// The parts of a body, with graphs if there are to be any.
fn parts(body: &[Item], graphs: bool) -> Vec<Part> {
    let fits = |item: &Item| graphs && item.has_kernels();
    let part = |items: &[Item]| match items {
        [item] if !fits(item) => Part::Item(item.clone()),
        items => Part::Graph(items.into()),
    };
    body.chunk_by(|a, b| fits(a) && fits(b)).map(part).collect()
}

fn run_part(
    part: &Part,
    process: &Process,
    group: &mut RankGroup,
    cancelled: &AtomicBool,
) -> Result<(), Error> {
    let Done {
        conditions, finish, ..
    } = match part {
        Part::Item(Item::Call(call)) => {
            let queued = Queued {
                call: call.clone(),
                generation: None,
            };
            let done = call::run(queued, process, group);
            done.map_err(|error| Error::Queue(error.of(call.function.name)))?
        }
        Part::Item(Item::Region(region)) => region::run(region.clone(), process, group)?,
        Part::Graph(items) => region::run_graph(Arc::clone(items), group)?,
    };
    let who = format_args!("loop_end");
    process.waits.wait(who, conditions, cancelled)?;
    finish.map_or(Ok(()), |finish| finish(group).map_err(Error::Queue))
}
