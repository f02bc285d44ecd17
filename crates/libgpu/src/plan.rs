//! Parallel sections, recorded: plain data.
//!
//! A program marks a region and, in it, sections; the calls in a section are noted, not run. When the region ends it is a
//! [`Region`]: sections that may run at the same time, each a list of tasks in order, and one join behind them. The plan is what
//! the regions add up to that directly follow each other; regions keep their own joins.
//!
//! What matters about a region besides its arguments is its shape: which functions, in which sections, and which of them
//! name the same object. A region of a shape that was seen before takes over what was found out about that one. The shape of a plan is
//! that of its regions, in their order.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::mem;

use runtime_abi::{BlobReader, Value};

use crate::Error;
use crate::engine::MAX_CONDITIONS;
use crate::table::{Function, Role};

/// A call with its arguments.
#[derive(Debug, Clone)]
pub(crate) struct Task {
    pub(crate) function: &'static Function,
    pub(crate) blob: Box<[u8]>,
}

/// Calls that run one after another.
#[derive(Debug, Clone, Default)]
pub(crate) struct Section {
    pub(crate) tasks: Vec<Task>,
}

/// What runs again and again while a counter is positive.
#[derive(Debug, Default)]
pub(crate) struct Loop {
    pub(crate) counter: i64,
    pub(crate) body: Vec<Item>,
}

/// What the body of a loop consists of.
#[derive(Debug, Clone)]
pub(crate) enum Item {
    Call(Task),
    Region(Region),
}

impl Item {
    /// The calls of each section. A call by itself is a section of its own.
    pub(crate) fn sections(&self) -> Vec<&[Task]> {
        match self {
            Self::Call(task) => vec![std::slice::from_ref(task)],
            Self::Region(region) => {
                let tasks = region.sections.iter().map(|section| &section.tasks[..]);
                tasks.collect()
            }
        }
    }

    /// Whether it may be nodes of a graph.
    pub(crate) fn has_kernels(&self) -> bool {
        match self {
            Self::Call(task) => task.has_kernel(),
            Self::Region(region) => region.has_kernels(),
        }
    }

    fn calls(&self) -> usize {
        match self {
            Self::Call(_) => 1,
            Self::Region(region) => region.calls(),
        }
    }

    /// The error of a call in a section, as the program reads it: a call by itself is in none.
    pub(crate) fn error(&self, section: usize, task: &Task, error: Error) -> Error {
        let function = task.function.name;
        match self {
            Self::Call(_) => Error::Queue(error.of(function)),
            Self::Region(_) => error.in_section(section, function),
        }
    }
}

/// What a context queues when its recording has ended.
#[derive(Debug)]
pub(crate) enum Ended {
    Region(Region),
    Loop(Loop),
}

impl Ended {
    /// How many calls were recorded.
    pub(crate) fn calls(&self) -> usize {
        match self {
            Self::Region(region) => region.calls(),
            Self::Loop(around) => around.body.iter().map(Item::calls).sum(),
        }
    }
}

/// Sections that may run at the same time, and what is known of them.
#[derive(Debug, Clone)]
pub(crate) struct Region {
    pub(crate) sections: Vec<Section>,
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

/// A handle in a recorded call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Use {
    pub(crate) handle: i64,
    pub(crate) writes: bool,
    /// Whether a buffer's values have to be at home.
    pub(crate) at_home: bool,
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
type Shape = Vec<u64>;

/// Begins a section in a [`Shape`]; no function has this id.
const SECTION: u64 = u64::MAX;

impl Region {
    fn calls(&self) -> usize {
        calls(&self.sections)
    }

    /// Whether all calls have kernels, and the sections may run at the same time.
    pub(crate) fn has_kernels(&self) -> bool {
        let mut tasks = self.sections.iter().flat_map(|section| &section.tasks);
        self.order == Order::Together && tasks.all(Task::has_kernel)
    }
}

impl Task {
    /// Whether a GPU can run the call.
    fn has_kernel(&self) -> bool {
        self.function.on_gpu.is_some()
    }

    /// The objects that the call names.
    pub(crate) fn uses(&self) -> impl Iterator<Item = Use> {
        self.function.uses(&self.blob)
    }
}

impl Function {
    /// The objects that a call with these arguments names.
    pub(crate) fn uses(&'static self, blob: &[u8]) -> impl Iterator<Item = Use> {
        let mut blob = BlobReader::new(blob);
        self.args.iter().filter_map(move |arg| {
            let value = blob.value(arg.ty).ok()?;
            let writes = match arg.role {
                Role::Read(_) => false,
                Role::Written(_) => true,
                Role::Number => return None,
            };
            let Value::Int(handle) = value else {
                return None;
            };
            Some(Use {
                handle,
                writes,
                at_home: arg.at_home,
            })
        })
    }
}

fn calls(sections: &[Section]) -> usize {
    sections.iter().map(|section| section.tasks.len()).sum()
}

/// A region's share of its plan. A single section is a chain and needs no join; an empty one is nothing.
fn size(sections: &[Section]) -> Size {
    let tasks = calls(sections);
    let filled = sections.iter().filter(|section| !section.tasks.is_empty());
    Size {
        tasks,
        nodes: tasks + usize::from(filled.count() >= 2),
    }
}

fn shape(sections: &[Section]) -> Shape {
    let (mut shape, mut numbers) = (Vec::new(), HashMap::new());
    for section in sections {
        shape.push(SECTION);
        for task in &section.tasks {
            shape.push(task.function.id());
            shape.extend(task.uses().map(|object| {
                let next = numbers.len() as u64;
                *numbers.entry(object.handle).or_insert(next)
            }));
        }
    }
    shape
}

impl Order {
    /// What the sections' use of objects allows.
    fn of(sections: &[Section]) -> Self {
        let mut seen: HashMap<i64, Seen> = HashMap::new();
        for (number, section) in sections.iter().enumerate() {
            for object in section.tasks.iter().flat_map(Task::uses) {
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

/// What a context records.
#[derive(Debug, Default)]
pub(crate) struct Recorder {
    open: Open,
    /// The loop around that.
    looping: Option<Loop>,
    /// How many calls were recorded since then.
    recorded: usize,
    /// The last region or loop, until the context queues it.
    ended: Option<Ended>,
    /// The size of the plan so far.
    size: Size,
    /// Nothing came since the last region.
    adjacent: bool,
    known: HashMap<Shape, Order>,
    /// The length of the shapes in `known`.
    known_words: usize,
    /// The shape of the plan so far, as a hash: a loop may make one of a million regions.
    plan: Option<u64>,
    known_plans: HashSet<u64>,
    replays: usize,
}

/// Where the program is.
#[derive(Debug, Default)]
enum Open {
    #[default]
    Outside,
    /// In a region, behind these sections.
    Region(Vec<Section>),
    /// In the section behind these.
    Section(Vec<Section>, Section),
}

/// How many shapes a context remembers, and how long they are together; then it starts anew.
const MAX_SHAPES: usize = 1024;
const MAX_SHAPE_WORDS: usize = 1 << 20;

/// Why a call cannot be recorded. The function's name stands in front.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PlanError {
    /// A region inside of one.
    #[error(
        "a parallel region is open already; it ends with parallel_end, and regions do not nest"
    )]
    RegionInRegion,
    /// A region inside of a section.
    #[error("a section is open; a parallel region cannot begin in one")]
    RegionInSection,
    /// A section outside of a region.
    #[error("a section belongs into a parallel region, which begins with parallel_begin")]
    SectionOutside,
    /// A section inside of a section.
    #[error("a section is open already; it ends with section_end, and sections do not nest")]
    SectionInSection,
    /// An end without a beginning.
    #[error("there is no {0} to end")]
    NothingToEnd(&'static str),
    /// The region ends before its section.
    #[error("a section is still open; it ends with section_end")]
    OpenSection,
    /// A call between sections.
    #[error(
        "it stands between the sections of a parallel region; calls belong into a section, or behind parallel_end"
    )]
    BetweenSections,
    /// A call that has a result.
    #[error(
        "it returns a result, which is not there before the region has run, so it cannot stand in a section"
    )]
    ResultInSection,
    /// A call that cannot be put off.
    #[error("it cannot stand in a section; those hold work on buffers and states")]
    NotRecordable,
    /// A loop inside of something.
    #[error("{0} is open; a loop cannot begin in one")]
    LoopInside(&'static str),
    /// A loop ends before its region.
    #[error("a parallel region is still open; it ends with parallel_end")]
    OpenRegion,
    /// A call in a loop that has a result.
    #[error(
        "it returns a result, which is not there before the loop has run, so it cannot stand in a loop"
    )]
    ResultInLoop,
    /// A call that cannot be repeated.
    #[error(
        "it cannot stand in a loop; those hold work on buffers and states, parallel regions and counter_notify"
    )]
    NotRepeatable,
    /// Too many calls.
    #[error(
        "{limit} calls were recorded since {since}, which is as many as limits.recorded allows; end it and begin another one"
    )]
    TooManyCalls {
        /// How many may be recorded.
        limit: usize,
        /// What recording began with.
        since: &'static str,
    },
    /// Too many sections.
    #[error("a parallel region has up to {MAX_CONDITIONS} sections")]
    TooManySections,
    /// The context closes too early.
    #[error(
        "{0} is open when gpu_discard closes the context; what it recorded never ran, as that waits for {1}"
    )]
    LeftOpen(&'static str, &'static str),
}

impl Recorder {
    /// Whether a region is open, so that calls are recorded or refused.
    #[inline]
    pub(crate) fn is_open(&self) -> bool {
        !matches!(self.open, Open::Outside) || self.looping.is_some()
    }

    pub(crate) fn begin_loop(&mut self, counter: i64) -> Result<(), PlanError> {
        if self.looping.is_some() {
            return Err(PlanError::LoopInside("a loop"));
        }
        match self.open {
            Open::Region(_) => return Err(PlanError::LoopInside("a parallel region")),
            Open::Section(..) => return Err(PlanError::LoopInside("a section")),
            Open::Outside => {}
        }
        let body = Vec::new();
        self.recorded = 0;
        self.looping = Some(Loop { counter, body });
        Ok(())
    }

    pub(crate) fn end_loop(&mut self) -> Result<(), PlanError> {
        if !matches!(self.open, Open::Outside) {
            return Err(PlanError::OpenRegion);
        }
        let ended = self.looping.take();
        let ended = ended.ok_or(PlanError::NothingToEnd("loop"))?;
        self.other_work();
        self.ended = Some(Ended::Loop(ended));
        Ok(())
    }

    pub(crate) fn begin_region(&mut self) -> Result<(), PlanError> {
        match self.open {
            Open::Region(_) => return Err(PlanError::RegionInRegion),
            Open::Section(..) => return Err(PlanError::RegionInSection),
            Open::Outside => {}
        }
        if !self.adjacent {
            self.end_plan();
            self.size = Size::default();
        }
        if self.looping.is_none() {
            self.recorded = 0;
        }
        self.open = Open::Region(Vec::new());
        Ok(())
    }

    pub(crate) fn begin_section(&mut self) -> Result<(), PlanError> {
        let sections = match &mut self.open {
            Open::Outside => return Err(PlanError::SectionOutside),
            Open::Section(..) => return Err(PlanError::SectionInSection),
            Open::Region(sections) => sections,
        };
        if sections.len() == MAX_CONDITIONS {
            return Err(PlanError::TooManySections);
        }
        self.open = Open::Section(mem::take(sections), Section::default());
        Ok(())
    }

    pub(crate) fn end_section(&mut self) -> Result<(), PlanError> {
        let Open::Section(sections, section) = &mut self.open else {
            return Err(PlanError::NothingToEnd("section"));
        };
        let (mut sections, section) = (mem::take(sections), mem::take(section));
        sections.push(section);
        self.open = Open::Region(sections);
        Ok(())
    }

    pub(crate) fn end_region(&mut self) -> Result<(), PlanError> {
        let sections = match &mut self.open {
            Open::Outside => return Err(PlanError::NothingToEnd("parallel region")),
            Open::Section(..) => return Err(PlanError::OpenSection),
            Open::Region(sections) => mem::take(sections),
        };
        self.open = Open::Outside;
        self.adjacent = true;
        let size = size(&sections);
        self.size.tasks += size.tasks;
        self.size.nodes += size.nodes;
        if size.tasks > 0 {
            let order = self.order(&sections);
            let region = Region { sections, order };
            match &mut self.looping {
                Some(around) => around.body.push(Item::Region(region)),
                None => self.ended = Some(Ended::Region(region)),
            }
        }
        Ok(())
    }

    /// Looks a region's order up by its shape, or finds it out.
    fn order(&mut self, sections: &[Section]) -> Order {
        let shape = shape(sections);
        let mut hasher = DefaultHasher::new();
        (self.plan, &shape).hash(&mut hasher);
        self.plan = Some(hasher.finish());
        if let Some(order) = self.known.get(&shape) {
            return *order;
        }
        if self.known.len() == MAX_SHAPES || self.known_words > MAX_SHAPE_WORDS {
            self.known.clear();
            self.known_words = 0;
        }
        let order = Order::of(sections);
        self.known_words += shape.len();
        self.known.insert(shape, order);
        order
    }

    /// Nothing more comes to the plan: it is one that was there before, or a new one.
    fn end_plan(&mut self) {
        let Some(plan) = self.plan.take() else { return };
        if self.known_plans.len() == MAX_SHAPES {
            self.known_plans.clear();
        }
        self.replays += usize::from(!self.known_plans.insert(plan));
    }

    /// Takes a call that is made while a region or a loop is open, of which there may be so many.
    pub(crate) fn record(
        &mut self,
        function: &'static Function,
        blob: &[u8],
        limit: usize,
    ) -> Result<(), PlanError> {
        if self.recorded >= limit {
            let since = self
                .looping
                .as_ref()
                .map_or("parallel_begin", |_| "loop_begin");
            return Err(PlanError::TooManyCalls { limit, since });
        }
        self.keep(function, blob)?;
        self.recorded += 1;
        Ok(())
    }

    fn keep(&mut self, function: &'static Function, blob: &[u8]) -> Result<(), PlanError> {
        match (&mut self.open, &mut self.looping) {
            (Open::Section(_, section), _) => {
                if function.has_result() {
                    return Err(PlanError::ResultInSection);
                }
                if !function.is_recordable() {
                    return Err(PlanError::NotRecordable);
                }
                let blob = blob.into();
                section.tasks.push(Task { function, blob });
                Ok(())
            }
            (Open::Outside, Some(around)) => {
                if function.has_result() {
                    return Err(PlanError::ResultInLoop);
                }
                if !function.is_repeatable() {
                    return Err(PlanError::NotRepeatable);
                }
                let blob = blob.into();
                around.body.push(Item::Call(Task { function, blob }));
                Ok(())
            }
            _ => Err(PlanError::BetweenSections),
        }
    }

    /// The loop, or the region with tasks, that has just ended.
    pub(crate) fn take_ended(&mut self) -> Option<Ended> {
        self.ended.take()
    }

    /// Something else came: the next region begins a new plan.
    #[inline]
    pub(crate) fn other_work(&mut self) {
        self.adjacent = false;
    }

    /// The size of the last plan.
    pub(crate) fn size(&self) -> Size {
        self.size
    }

    /// How many plans had the shape of an earlier one. Asking ends the plan.
    pub(crate) fn replays(&mut self) -> usize {
        self.other_work();
        self.end_plan();
        self.replays
    }

    /// Whether a call may come whose result is there when it returns.
    pub(crate) fn check_query(&self) -> Result<(), PlanError> {
        match self.open {
            Open::Outside if self.looping.is_some() => Err(PlanError::ResultInLoop),
            Open::Outside => Ok(()),
            Open::Region(_) => Err(PlanError::BetweenSections),
            Open::Section(..) => Err(PlanError::ResultInSection),
        }
    }

    /// Whether the context may close.
    pub(crate) fn check_closed(&self) -> Result<(), PlanError> {
        match self.open {
            Open::Outside if self.looping.is_some() => {
                Err(PlanError::LeftOpen("a loop", "loop_end"))
            }
            Open::Outside => Ok(()),
            Open::Region(_) => Err(PlanError::LeftOpen("a parallel region", "parallel_end")),
            Open::Section(..) => Err(PlanError::LeftOpen(
                "a section of a parallel region",
                "parallel_end",
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::FUNCTIONS;
    use runtime_abi::ArgType;

    /// More calls than any of these records.
    const MANY: usize = 100;

    /// A region from calls like `buffer_copy 2 1`, a list for each section.
    fn record(recorder: &mut Recorder, sections: &[&[&str]]) -> Region {
        recorder.begin_region().unwrap();
        for section in sections {
            recorder.begin_section().unwrap();
            for call in *section {
                let (function, blob) = parse(call);
                recorder.record(function, &blob, MANY).unwrap();
            }
            recorder.end_section().unwrap();
        }
        recorder.end_region().unwrap();
        match recorder.take_ended() {
            Some(Ended::Region(region)) => region,
            ended => panic!("{ended:?}"),
        }
    }

    fn parse(call: &str) -> (&'static Function, Vec<u8>) {
        let mut words = call.split(' ');
        let name = words.next().unwrap();
        let function = FUNCTIONS
            .iter()
            .find(|function| function.name == name)
            .unwrap();
        let value = |arg: &crate::Arg| match arg.ty {
            ArgType::Float => Value::Float(1.0),
            _ => Value::Int(words.next().unwrap().parse().unwrap()),
        };
        let values: Vec<_> = function.args.iter().map(value).collect();
        (function, function.signature().pack(&values).unwrap())
    }

    fn order(sections: &[&[&str]]) -> Order {
        record(&mut Recorder::default(), sections).order
    }

    #[test]
    fn sections_that_touch_different_objects_run_together() {
        assert_eq!(
            order(&[&["buffer_fill 1"], &["buffer_fill 2"]]),
            Order::Together
        );
        assert_eq!(
            order(&[&["buffer_fill 1", "buffer_copy 2 1"], &["buffer_fill 3"]]),
            Order::Together
        );
    }

    #[test]
    fn sections_may_read_the_same_object() {
        assert_eq!(
            order(&[&["buffer_copy 1 9"], &["buffer_copy 2 9"]]),
            Order::Together
        );
    }

    #[test]
    fn a_section_that_uses_what_another_one_changes_runs_in_turn() {
        for sections in [
            &[&["buffer_fill 1"][..], &["buffer_fill 1"]] as &[&[&str]],
            &[&["buffer_copy 2 1"], &["buffer_fill 1"]],
            &[&["buffer_fill 1"], &["buffer_fill 3"], &["buffer_copy 2 1"]],
            // Read by both, and only then written by the second.
            &[&["buffer_copy 1 9"], &["buffer_copy 2 9", "buffer_fill 1"]],
        ] {
            assert_eq!(order(sections), Order::InTurn, "{sections:?}");
        }
    }

    #[test]
    fn a_plan_has_a_join_for_each_region_of_two_sections() {
        let mut recorder = Recorder::default();
        record(&mut recorder, &[&["buffer_fill 1"], &["buffer_fill 2"]]);
        record(&mut recorder, &[&["buffer_fill 1"], &["buffer_fill 2"]]);
        let size = |tasks, nodes| Size { tasks, nodes };
        assert_eq!(recorder.size(), size(4, 6), "adjacent regions are one plan");
        recorder.other_work();
        record(&mut recorder, &[&["buffer_fill 1", "buffer_fill 1"]]);
        assert_eq!(recorder.size(), size(2, 2), "a single section is a chain");
        record(&mut recorder, &[&["buffer_fill 1"], &[]]);
        assert_eq!(recorder.size(), size(3, 3), "an empty section is nothing");
    }

    #[test]
    fn a_region_without_tasks_is_nothing() {
        let mut recorder = Recorder::default();
        recorder.begin_region().unwrap();
        recorder.end_region().unwrap();
        assert!(recorder.take_ended().is_none());
        assert_eq!(recorder.size(), Size::default());
    }

    #[test]
    fn the_same_shape_is_known_again_with_other_arguments() {
        let mut recorder = Recorder::default();
        record(&mut recorder, &[&["buffer_fill 1"], &["buffer_copy 2 3"]]);
        assert_eq!(recorder.replays(), 0);
        record(&mut recorder, &[&["buffer_fill 7"], &["buffer_copy 8 9"]]);
        assert_eq!(recorder.replays(), 1);
        // The same functions, but now the sections share an object.
        let region = record(&mut recorder, &[&["buffer_fill 3"], &["buffer_copy 2 3"]]);
        assert_eq!((recorder.replays(), region.order), (1, Order::InTurn));
    }

    #[test]
    fn plans_that_differ_in_how_they_are_grouped_are_different() {
        let mut recorder = Recorder::default();
        let (a, b, c) = ("buffer_fill 1", "buffer_fill 2", "buffer_fill 3");
        for sections in [
            &[&[a, b][..], &[c]] as &[&[&str]],
            &[&[a], &[b, c]],
            &[&[a, b, c]],
            &[&[a], &[b], &[c]],
        ] {
            record(&mut recorder, sections);
            assert_eq!(recorder.replays(), 0);
        }
        record(&mut recorder, &[&[a], &[b, c]]);
        assert_eq!(recorder.replays(), 1);
        // The same regions, two in one plan, and then one by one.
        record(&mut recorder, &[&[a], &[b]]);
        record(&mut recorder, &[&[a], &[b]]);
        assert_eq!(recorder.replays(), 1);
        record(&mut recorder, &[&[a], &[b]]);
        assert_eq!(recorder.replays(), 1);
        recorder.other_work();
        record(&mut recorder, &[&[a], &[b]]);
        record(&mut recorder, &[&[a], &[b]]);
        recorder.other_work();
        record(&mut recorder, &[&[a], &[b]]);
        assert_eq!(recorder.replays(), 3);
    }

    #[test]
    fn what_cannot_be_is_refused_and_changes_nothing() {
        let mut recorder = Recorder::default();
        let (fill, blob) = parse("buffer_fill 1");
        let (get, get_blob) = parse("buffer_get 1 0");
        let (notify, notify_blob) = parse("counter_notify 1 0 0");
        let nothing = |what| Err(PlanError::NothingToEnd(what));
        assert_eq!(recorder.begin_section(), Err(PlanError::SectionOutside));
        assert_eq!(recorder.end_section(), nothing("section"));
        assert_eq!(recorder.end_region(), nothing("parallel region"));
        recorder.begin_region().unwrap();
        assert_eq!(recorder.begin_region(), Err(PlanError::RegionInRegion));
        assert_eq!(
            recorder.record(fill, &blob, MANY),
            Err(PlanError::BetweenSections)
        );
        assert!(recorder.check_closed().is_err() && recorder.check_query().is_err());
        recorder.begin_section().unwrap();
        assert_eq!(recorder.begin_section(), Err(PlanError::SectionInSection));
        assert_eq!(recorder.begin_region(), Err(PlanError::RegionInSection));
        assert_eq!(
            recorder.record(get, &get_blob, MANY),
            Err(PlanError::ResultInSection)
        );
        assert_eq!(
            recorder.record(notify, &notify_blob, MANY),
            Err(PlanError::NotRecordable)
        );
        assert_eq!(recorder.end_region(), Err(PlanError::OpenSection));
        assert!(recorder.check_closed().is_err() && recorder.check_query().is_err());
        recorder.record(fill, &blob, MANY).unwrap();
        recorder.end_section().unwrap();
        recorder.end_region().unwrap();
        assert_eq!(recorder.size(), Size { tasks: 1, nodes: 1 });
        assert_eq!(recorder.check_closed(), Ok(()));
    }

    #[test]
    fn calls_are_recorded_up_to_a_limit_which_begins_anew_with_each_region_or_loop() {
        let mut recorder = Recorder::default();
        let (fill, blob) = parse("buffer_fill 1");
        let region = |recorder: &mut Recorder, calls: usize, limit| {
            recorder.begin_region().unwrap();
            recorder.begin_section().unwrap();
            let recorded = (0..calls).try_for_each(|_| recorder.record(fill, &blob, limit));
            recorder.end_section().unwrap();
            recorder.end_region().unwrap();
            recorded
        };
        let too_many = |since| Err(PlanError::TooManyCalls { limit: 3, since });
        for _ in 0..2 {
            assert_eq!(region(&mut recorder, 3, 3), Ok(()));
            assert_eq!(recorder.take_ended().unwrap().calls(), 3);
            assert_eq!(region(&mut recorder, 4, 3), too_many("parallel_begin"));
        }
        recorder.begin_loop(1).unwrap();
        assert_eq!(region(&mut recorder, 2, 3), Ok(()));
        assert_eq!(region(&mut recorder, 2, 3), too_many("loop_begin"));
        recorder.end_loop().unwrap();
        assert_eq!(recorder.take_ended().unwrap().calls(), 3);
    }

    #[test]
    fn long_shapes_are_not_kept_without_end() {
        let mut recorder = Recorder::default();
        let call = "buffer_fill 1";
        for len in [1 << 19, (1 << 19) + 1, 1, 2] {
            recorder.begin_region().unwrap();
            recorder.begin_section().unwrap();
            let (fill, blob) = parse(call);
            (0..len).for_each(|_| recorder.record(fill, &blob, usize::MAX).unwrap());
            recorder.end_section().unwrap();
            recorder.end_region().unwrap();
        }
        let words: usize = recorder.known.keys().map(Vec::len).sum();
        assert_eq!(words, recorder.known_words);
        assert!(words < MAX_SHAPE_WORDS, "{words}");
    }

    #[test]
    fn a_region_has_a_limit_of_sections() {
        let mut recorder = Recorder::default();
        recorder.begin_region().unwrap();
        for _ in 0..MAX_CONDITIONS {
            recorder.begin_section().unwrap();
            recorder.end_section().unwrap();
        }
        assert_eq!(recorder.begin_section(), Err(PlanError::TooManySections));
    }
}
