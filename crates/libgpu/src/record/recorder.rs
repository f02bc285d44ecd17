//! What a context records until a region or a loop ends.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::mem;

use super::plan::{Shape, Size, shape};
use super::{Call, Ended, Item, Loop, Order, PlanError, Region};
use crate::engine::MAX_CONDITIONS;

/// What a context records: calls of type `C`.
#[derive(Debug)]
pub(crate) struct Recorder<C> {
    open: Open<C>,
    /// The loop around that.
    looping: Option<Loop<C>>,
    /// How many calls were recorded since then.
    recorded: usize,
    /// The last region or loop, until the context queues it.
    ended: Option<Ended<C>>,
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
enum Open<C> {
    #[default]
    Outside,
    /// In a region, behind these sections.
    Region(Vec<Vec<C>>),
    /// In the section behind these.
    Section(Vec<Vec<C>>, Vec<C>),
}

/// How many shapes a context remembers, and how long they are together; then it starts anew.
const MAX_SHAPES: usize = 1024;
const MAX_SHAPE_WORDS: usize = 1 << 20;

impl<C> Default for Recorder<C> {
    fn default() -> Self {
        Self {
            open: Open::Outside,
            looping: None,
            recorded: 0,
            ended: None,
            size: Size::default(),
            adjacent: false,
            known: HashMap::new(),
            known_words: 0,
            plan: None,
            known_plans: HashSet::new(),
            replays: 0,
        }
    }
}

impl<C: Call> Recorder<C> {
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
        self.open = Open::Section(mem::take(sections), Vec::new());
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
        let size = Size::of(&sections);
        self.size.tasks += size.tasks;
        self.size.nodes += size.nodes;
        if size.tasks > 0 {
            let order = self.order(&sections);
            let region = Region::new(sections, order);
            match &mut self.looping {
                Some(around) => around.body.push(Item::Region(region)),
                None => self.ended = Some(Ended::Region(region)),
            }
        }
        Ok(())
    }

    /// Looks a region's order up by its shape, or finds it out.
    fn order(&mut self, sections: &[Vec<C>]) -> Order {
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

    /// Takes a call that is made while a region or a loop is open. One region or loop has up to `limit` calls.
    pub(crate) fn record(&mut self, call: C, limit: usize) -> Result<(), PlanError> {
        if self.recorded >= limit {
            let since = match self.looping {
                Some(_) => "loop_begin",
                None => "parallel_begin",
            };
            return Err(PlanError::TooManyCalls { limit, since });
        }
        self.keep(call)?;
        self.recorded += 1;
        Ok(())
    }

    fn keep(&mut self, call: C) -> Result<(), PlanError> {
        match (&mut self.open, &mut self.looping) {
            (Open::Section(_, section), _) => {
                if call.has_result() {
                    return Err(PlanError::ResultInSection);
                }
                if !call.is_recordable() {
                    return Err(PlanError::NotRecordable);
                }
                section.push(call);
                Ok(())
            }
            (Open::Outside, Some(around)) => {
                if call.has_result() {
                    return Err(PlanError::ResultInLoop);
                }
                if !call.is_repeatable() {
                    return Err(PlanError::NotRepeatable);
                }
                around.body.push(Item::Call(call));
                Ok(())
            }
            _ => Err(PlanError::BetweenSections),
        }
    }

    /// The loop, or the region with tasks, that has just ended.
    pub(crate) fn take_ended(&mut self) -> Option<Ended<C>> {
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
    use crate::record::Use;

    /// More calls than any of these records.
    const MANY: usize = 100;

    /// A call such as `copy 2 1`: it changes the first object, and reads the others.
    #[derive(Debug, Clone)]
    struct Made {
        name: &'static str,
        objects: Vec<i64>,
    }

    impl Call for Made {
        fn function_id(&self) -> u64 {
            let number = |id: u64, byte: u8| id << 8 | u64::from(byte);
            self.name.bytes().fold(0, number)
        }

        fn uses(&self) -> impl Iterator<Item = Use> {
            let made = |(place, &handle): (usize, &i64)| Use {
                handle,
                writes: place == 0,
                on_host: true,
            };
            self.objects.iter().enumerate().map(made)
        }

        fn has_result(&self) -> bool {
            self.name == "get"
        }

        fn is_recordable(&self) -> bool {
            self.name != "notify"
        }

        fn is_repeatable(&self) -> bool {
            true
        }

        fn has_kernel(&self) -> bool {
            false
        }
    }

    fn parse(call: &'static str) -> Made {
        let mut words = call.split(' ');
        Made {
            name: words.next().unwrap(),
            objects: words.map(|word| word.parse().unwrap()).collect(),
        }
    }

    /// A region from calls, a list for each section.
    fn record(recorder: &mut Recorder<Made>, sections: &[&[&'static str]]) -> Region<Made> {
        recorder.begin_region().unwrap();
        for section in sections {
            recorder.begin_section().unwrap();
            for call in *section {
                recorder.record(parse(call), MANY).unwrap();
            }
            recorder.end_section().unwrap();
        }
        recorder.end_region().unwrap();
        match recorder.take_ended() {
            Some(Ended::Region(region)) => region,
            ended => panic!("{ended:?}"),
        }
    }

    fn order(sections: &[&[&'static str]]) -> Order {
        record(&mut Recorder::default(), sections).order
    }

    #[test]
    fn sections_that_touch_different_objects_run_together() {
        assert_eq!(order(&[&["fill 1"], &["fill 2"]]), Order::Together);
        assert_eq!(
            order(&[&["fill 1", "copy 2 1"], &["fill 3"]]),
            Order::Together
        );
    }

    #[test]
    fn sections_may_read_the_same_object() {
        assert_eq!(order(&[&["copy 1 9"], &["copy 2 9"]]), Order::Together);
    }

    #[test]
    fn a_section_that_uses_what_another_one_changes_runs_in_turn() {
        for sections in [
            &[&["fill 1"][..], &["fill 1"]] as &[&[&'static str]],
            &[&["copy 2 1"], &["fill 1"]],
            &[&["fill 1"], &["fill 3"], &["copy 2 1"]],
            // Read by both, and only then written by the second.
            &[&["copy 1 9"], &["copy 2 9", "fill 1"]],
        ] {
            assert_eq!(order(sections), Order::InTurn, "{sections:?}");
        }
    }

    #[test]
    fn a_plan_has_a_join_for_each_region_of_two_sections() {
        let mut recorder = Recorder::<Made>::default();
        record(&mut recorder, &[&["fill 1"], &["fill 2"]]);
        record(&mut recorder, &[&["fill 1"], &["fill 2"]]);
        let size = |tasks, nodes| Size { tasks, nodes };
        assert_eq!(recorder.size(), size(4, 6), "adjacent regions are one plan");
        recorder.other_work();
        record(&mut recorder, &[&["fill 1", "fill 1"]]);
        assert_eq!(recorder.size(), size(2, 2), "a single section is a chain");
        record(&mut recorder, &[&["fill 1"], &[]]);
        assert_eq!(recorder.size(), size(3, 3), "an empty section is nothing");
    }

    #[test]
    fn a_region_without_tasks_is_nothing() {
        let mut recorder = Recorder::<Made>::default();
        recorder.begin_region().unwrap();
        recorder.end_region().unwrap();
        assert!(recorder.take_ended().is_none());
        assert_eq!(recorder.size(), Size::default());
    }

    #[test]
    fn the_same_shape_is_known_again_with_other_arguments() {
        let mut recorder = Recorder::<Made>::default();
        record(&mut recorder, &[&["fill 1"], &["copy 2 3"]]);
        assert_eq!(recorder.replays(), 0);
        record(&mut recorder, &[&["fill 7"], &["copy 8 9"]]);
        assert_eq!(recorder.replays(), 1);
        // The same functions, but now the sections share an object.
        let region = record(&mut recorder, &[&["fill 3"], &["copy 2 3"]]);
        assert_eq!((recorder.replays(), region.order), (1, Order::InTurn));
    }

    #[test]
    fn plans_that_differ_in_how_they_are_grouped_are_different() {
        let mut recorder = Recorder::<Made>::default();
        let (a, b, c) = ("fill 1", "fill 2", "fill 3");
        for sections in [
            &[&[a, b][..], &[c]] as &[&[&'static str]],
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
        let mut recorder = Recorder::<Made>::default();
        let fill = parse("fill 1");
        let get = parse("get 1");
        let notify = parse("notify 1");
        let nothing = |what| Err(PlanError::NothingToEnd(what));
        assert_eq!(recorder.begin_section(), Err(PlanError::SectionOutside));
        assert_eq!(recorder.end_section(), nothing("section"));
        assert_eq!(recorder.end_region(), nothing("parallel region"));
        recorder.begin_region().unwrap();
        assert_eq!(recorder.begin_region(), Err(PlanError::RegionInRegion));
        assert_eq!(
            recorder.record(fill.clone(), MANY),
            Err(PlanError::BetweenSections)
        );
        assert!(recorder.check_closed().is_err() && recorder.check_query().is_err());
        recorder.begin_section().unwrap();
        assert_eq!(recorder.begin_section(), Err(PlanError::SectionInSection));
        assert_eq!(recorder.begin_region(), Err(PlanError::RegionInSection));
        assert_eq!(recorder.record(get, MANY), Err(PlanError::ResultInSection));
        assert_eq!(recorder.record(notify, MANY), Err(PlanError::NotRecordable));
        assert_eq!(recorder.end_region(), Err(PlanError::OpenSection));
        assert!(recorder.check_closed().is_err() && recorder.check_query().is_err());
        recorder.record(fill.clone(), MANY).unwrap();
        recorder.end_section().unwrap();
        recorder.end_region().unwrap();
        assert_eq!(recorder.size(), Size { tasks: 1, nodes: 1 });
        assert_eq!(recorder.check_closed(), Ok(()));
    }

    #[test]
    fn calls_are_recorded_up_to_a_limit_which_begins_anew_with_each_region_or_loop() {
        let mut recorder = Recorder::<Made>::default();
        let fill = parse("fill 1");
        let region = |recorder: &mut Recorder<Made>, calls: usize, limit| {
            recorder.begin_region().unwrap();
            recorder.begin_section().unwrap();
            let recorded = (0..calls).try_for_each(|_| recorder.record(fill.clone(), limit));
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
        let mut recorder = Recorder::<Made>::default();
        for len in [1 << 19, (1 << 19) + 1, 1, 2] {
            recorder.begin_region().unwrap();
            recorder.begin_section().unwrap();
            let fill = parse("fill 1");
            (0..len).for_each(|_| recorder.record(fill.clone(), usize::MAX).unwrap());
            recorder.end_section().unwrap();
            recorder.end_region().unwrap();
        }
        let words: usize = recorder.known.keys().map(Vec::len).sum();
        assert_eq!(words, recorder.known_words);
        assert!(words < MAX_SHAPE_WORDS, "{words}");
    }

    #[test]
    fn a_region_has_a_limit_of_sections() {
        let mut recorder = Recorder::<Made>::default();
        recorder.begin_region().unwrap();
        for _ in 0..MAX_CONDITIONS {
            recorder.begin_section().unwrap();
            recorder.end_section().unwrap();
        }
        assert_eq!(recorder.begin_section(), Err(PlanError::TooManySections));
    }
}
