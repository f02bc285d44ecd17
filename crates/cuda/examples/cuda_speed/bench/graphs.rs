//! Small tasks as a graph, beside a launch for each.

use cuda::{Buffer, Graphs, Launch, Memory, Nodes, Plan, Step};

use super::clock::{Turn, on_device, on_host};
use super::report::{Figure, Row, Wanted, listed};
use super::{Bench, Problem, check};

const TASKS: u64 = 10;
/// The goal: the least ratio of the time of a launch for each task to that of the graph.
const OF_LAUNCHES: Wanted = Wanted::Times(3.0);

const LAUNCHES: &str = "ten launches";

/// One graph, waited for each time, and many times in a row.
pub(crate) fn rows(bench: &Bench) -> Vec<Row> {
    let names = [
        "graph of small tasks, host's clock",
        "graph of small tasks, in a row",
    ];
    let size = format!("{TASKS} tasks of {} doubles", bench.sizes.task);
    listed(names, &size, measured(bench))
}

/// A buffer for each task, all in the same memory, and what the tasks do: each adds one to its own.
struct Tasks {
    memory: Memory,
    launches: Vec<Launch>,
    nodes: Nodes,
    values: u64,
}

impl Tasks {
    fn new(bench: &Bench) -> Result<Self, Problem> {
        let (values, device) = (bench.sizes.task, bench.device());
        let memory = bench.stream.take(8 * TASKS * values)?;
        memory.put(&vec![0.0f64; (TASKS * values) as usize])?;
        let buffer = |task| Buffer {
            values: memory.address() + 8 * task * values,
            count: values,
        };
        let launch = |task| buffer(task).add_scalar(1.0, device);
        let launches: Vec<Launch> = (0..TASKS).map(launch).collect();
        let section = |launch: &Launch| vec![Step::Run(launch.clone())];
        let regions = vec![launches.iter().map(section).collect()];
        Ok(Self {
            memory,
            nodes: Plan { regions }.nodes(),
            launches,
            values,
        })
    }

    /// Checks how many times each value was incremented.
    fn check(&self, times: u64) -> Result<(), Problem> {
        let mut found = vec![0.0f64; (TASKS * self.values) as usize];
        self.memory.get(&mut found)?;
        let expected = vec![times as f64; found.len()];
        check("whether every task ran each time", found == expected, true)
    }
}

fn measured(bench: &Bench) -> Result<[Figure; 2], Problem> {
    let (stream, rounds, replays) = (&bench.stream, bench.rounds, bench.sizes.replays);
    let tasks = Tasks::new(bench)?;
    let mut graphs = Graphs::new(stream);
    // SAFETY: each task has memory of its own, which returns to the pool when they are done.
    let launch = || unsafe { stream.run(&tasks.launches) };
    // SAFETY: as above.
    let mut replay = || unsafe { graphs.run(&tasks.nodes) }.map(|_| ());
    let turns = [
        Turn::of(|| launch().and_then(|()| stream.wait())),
        Turn::of(|| replay().and_then(|()| stream.wait())),
    ];
    let alone = on_host(rounds, turns)?;
    let turns = [
        Turn::of(|| (0..replays).try_for_each(|_| launch())),
        Turn::of(|| (0..replays).try_for_each(|_| replay())),
    ];
    let in_row = on_device(stream, rounds, turns)?;
    // One more round runs than is counted; each runs the launches once and the graph once.
    tasks.check(2 * (rounds as u64 + 1) * (1 + replays))?;
    check("the number of graphs that were made", graphs.builds(), 1)?;
    let figure = |[launches, graph]: [f64; 2], times| {
        let figure = Figure::new(graph, TASKS * times, "tasks");
        figure.beside(LAUNCHES, launches).wanting(OF_LAUNCHES)
    };
    Ok([figure(alone, 1), figure(in_row, replays)])
}
