//! Regions and loops, and what their calls allow.

use std::collections::HashMap;

/// A call as the recorder sees it.
pub(crate) trait Call {
    /// A number of its function. Every value but `u64::MAX` is one.
    fn function_id(&self) -> u64;

    /// The objects that it names.
    fn uses(&self) -> impl Iterator<Item = Use>;

    /// Whether it leaves a result.
    fn has_result(&self) -> bool;

    /// Whether it may stand in a section.
    fn is_recordable(&self) -> bool;

    /// Whether it may stand in a loop.
    fn is_repeatable(&self) -> bool;

    /// Whether a GPU can run it as a step of a graph.
    fn has_kernel(&self) -> bool;
}

/// An object that a call names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Use {
    pub(crate) handle: i64,
    pub(crate) writes: bool,
    /// Whether the values of a buffer have to be in host memory.
    pub(crate) on_host: bool,
}

/// A loop: its body runs again and again while a counter is positive.
#[derive(Debug)]
pub(crate) struct Loop<C> {
    pub(crate) counter: i64,
    pub(crate) body: Vec<Item<C>>,
}

/// A part of a loop's body.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Item<C> {
    Call(C),
    Region(Region<C>),
}

/// A recording that has ended, which the context queues.
#[derive(Debug)]
pub(crate) enum Ended<C> {
    Region(Region<C>),
    Loop(Loop<C>),
}

/// Sections, each a list of calls in order, and how they may run.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Region<C> {
    pub(crate) sections: Vec<Vec<C>>,
    pub(crate) order: Order,
}

/// How the sections of a region may run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    /// At the same time: no section changes what another one uses.
    Together,
    /// One after another, as they were recorded.
    InTurn,
}

/// How large a plan is: the figures of `plan_tasks` and `plan_nodes`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Size {
    /// Recorded calls.
    pub(crate) tasks: usize,
    /// Those, and a join for each region in which two sections or more have calls.
    pub(crate) nodes: usize,
}

/// Which functions in which sections, and which handles are the same: handles are numbered by when they first occur.
pub(crate) type Shape = Vec<u64>;

/// Begins a section in a [`Shape`]; no function has this id.
const SECTION: u64 = u64::MAX;

impl<C: Call> Item<C> {
    /// The calls of each section. A call by itself is a section of its own.
    pub(crate) fn sections(&self) -> Vec<&[C]> {
        match self {
            Self::Call(call) => vec![std::slice::from_ref(call)],
            Self::Region(region) => region.sections.iter().map(Vec::as_slice).collect(),
        }
    }

    /// Whether it may be nodes of a graph.
    pub(crate) fn has_kernels(&self) -> bool {
        match self {
            Self::Call(call) => call.has_kernel(),
            Self::Region(region) => region.has_kernels(),
        }
    }

    fn calls(&self) -> usize {
        match self {
            Self::Call(_) => 1,
            Self::Region(region) => calls(&region.sections),
        }
    }
}

impl<C: Call> Ended<C> {
    /// How many calls were recorded.
    pub(crate) fn calls(&self) -> usize {
        match self {
            Self::Region(region) => calls(&region.sections),
            Self::Loop(around) => around.body.iter().map(Item::calls).sum(),
        }
    }
}

impl<C: Call> Region<C> {
    /// The region of these sections.
    pub(crate) fn new(sections: Vec<Vec<C>>, order: Order) -> Self {
        Self { sections, order }
    }

    /// Whether all calls have kernels, and the sections may run at the same time.
    pub(crate) fn has_kernels(&self) -> bool {
        self.order == Order::Together && self.sections.iter().flatten().all(C::has_kernel)
    }
}

fn calls<C>(sections: &[Vec<C>]) -> usize {
    sections.iter().map(Vec::len).sum()
}

impl Size {
    /// A region's share of its plan. A single section is a chain and needs no join; an empty one is nothing.
    pub(crate) fn of<C>(sections: &[Vec<C>]) -> Self {
        let tasks = calls(sections);
        let filled = sections.iter().filter(|section| !section.is_empty());
        Self {
            tasks,
            nodes: tasks + usize::from(filled.count() >= 2),
        }
    }
}

pub(crate) fn shape<C: Call>(sections: &[Vec<C>]) -> Shape {
    let (mut shape, mut numbers) = (Vec::new(), HashMap::new());
    for section in sections {
        shape.push(SECTION);
        for call in section {
            shape.push(call.function_id());
            shape.extend(call.uses().map(|object| {
                let next = numbers.len() as u64;
                *numbers.entry(object.handle).or_insert(next)
            }));
        }
    }
    shape
}

impl Order {
    /// What the sections' use of objects allows.
    pub(crate) fn of<C: Call>(sections: &[Vec<C>]) -> Self {
        let mut seen: HashMap<i64, Seen> = HashMap::new();
        for (number, section) in sections.iter().enumerate() {
            for object in section.iter().flat_map(C::uses) {
                let seen = seen.entry(object.handle).or_insert(Seen::by(number));
                seen.several |= seen.first != number;
                seen.written |= object.writes;
                if seen.several && seen.written {
                    return Self::InTurn;
                }
            }
        }
        Self::Together
    }
}

/// Which sections use an object.
struct Seen {
    first: usize,
    several: bool,
    written: bool,
}

impl Seen {
    fn by(section: usize) -> Self {
        Self {
            first: section,
            several: false,
            written: false,
        }
    }
}
