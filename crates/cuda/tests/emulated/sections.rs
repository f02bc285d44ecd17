//! Parallel sections as graphs have the same results as the same steps one after another.

use cuda::{Buffer, Device, Graphs, Launch, Memory, Plan, Section, Step, random};

use crate::machine::Queue;

/// Buffers of one length, and the graphs that work on them.
struct Session {
    buffers: Vec<Memory>,
    count: u64,
    graphs: Graphs,
    queue: Queue,
}

impl Session {
    /// `count` buffers, which hold zeros.
    fn new(buffers: usize, count: u64) -> Self {
        let queue = Queue::new();
        let take = |_| queue.stream.take(8 * count).unwrap();
        let mut session = Self {
            buffers: (0..buffers).map(take).collect(),
            count,
            graphs: Graphs::new(&queue.stream),
            queue,
        };
        session.put(&vec![0.0; buffers]);
        session
    }

    fn device(&self) -> Device {
        self.queue.stream.gpu().device()
    }

    fn buffer(&self, number: usize) -> Buffer {
        Buffer {
            values: self.buffers[number].address(),
            count: self.count,
        }
    }

    /// Makes all values of each buffer these.
    fn put(&mut self, values: &[f64]) {
        for (buffer, value) in self.buffers.iter_mut().zip(values) {
            buffer.put(&vec![*value; self.count as usize]).unwrap();
        }
    }

    fn values(&self, buffer: usize) -> Vec<f64> {
        let mut values = vec![0.0; self.count as usize];
        self.buffers[buffer].get(&mut values).unwrap();
        values
    }

    /// Runs a plan as a graph, and says how many nodes that has.
    fn run(&mut self, plan: &Plan) -> usize {
        // SAFETY: the plan works on the session's buffers, which stay, and its sections use different ones where they
        // change them.
        unsafe { self.graphs.run(&plan.nodes()) }.unwrap()
    }

    /// Runs the steps of a plan one after another.
    fn run_in_turn(&self, plan: &Plan) {
        let stream = &self.queue.stream;
        for step in plan.regions.iter().flatten().flatten() {
            match step {
                // SAFETY: as above.
                Step::Run(launch) => unsafe { stream.run(std::slice::from_ref(launch)) }.unwrap(),
                Step::Copy { to, from, bytes } => {
                    // SAFETY: as above.
                    unsafe { stream.copy(*to, *from, *bytes) }.unwrap();
                }
            }
        }
    }

    /// The steps of `x += 1, y = x` and the like; letters are buffers.
    fn section(&self, text: &str) -> Section {
        let calls = text.split(", ").filter(|call| !call.is_empty());
        calls.map(|call| self.step(call)).collect()
    }

    fn step(&self, call: &str) -> Step {
        let device = self.device();
        let (y, operation, operand) = match call.split(' ').collect::<Vec<_>>()[..] {
            [y, operation, operand] => (self.buffer(number(y)), operation, operand),
            _ => panic!("{call:?} is no call"),
        };
        Step::Run(match (operation, operand.parse::<f64>()) {
            ("=", Ok(value)) => y.fill(value, device),
            ("+=", Ok(value)) => y.add_scalar(value, device),
            ("*=", Ok(value)) => y.scale(value, device),
            ("+=", Err(_)) => y.axpy(1.0, self.buffer(number(operand)).values, device),
            ("=", Err(_)) => return y.copy(self.buffer(number(operand)).values),
            _ => panic!("{call:?} is no call"),
        })
    }

    fn plan(&self, regions: &[&[&str]]) -> Plan {
        let region = |sections: &&[&str]| sections.iter().map(|text| self.section(text)).collect();
        Plan {
            regions: regions.iter().map(region).collect(),
        }
    }

    #[track_caller]
    fn check(&self, expected: &[f64]) {
        for (buffer, value) in expected.iter().enumerate() {
            let values = self.values(buffer);
            assert_eq!(values, vec![*value; values.len()], "buffer {buffer}");
        }
    }

    /// Frees everything, and checks that nothing is left.
    #[track_caller]
    fn end(self) {
        let Self {
            buffers,
            graphs,
            queue,
            ..
        } = self;
        let Queue { stream, driver } = queue;
        drop((buffers, graphs, stream));
        assert!(driver.is_none_or(|driver| driver.left() == 0));
    }
}

/// Buffers are called x, y, z and w.
fn number(name: &str) -> usize {
    "xyzw".find(name).unwrap()
}

const LONG: u64 = 3001;

#[test]
fn two_sections_and_what_follows_them() {
    let mut session = Session::new(3, LONG);
    let plan = session.plan(&[&["x += 1", "y += 2"], &["z = x, z += y"]]);
    assert_eq!(session.run(&plan), 4 + 1, "tasks and a join");
    session.check(&[1.0, 2.0, 3.0]);
    session.put(&[0.0; 3]);
    assert_eq!(session.run(&plan), 4 + 1);
    session.check(&[1.0, 2.0, 3.0]);
    assert_eq!(
        (session.graphs.builds(), session.graphs.refreshes()),
        (1, 1)
    );
    session.end();
}

#[test]
fn adjacent_regions_wait_for_each_other() {
    let mut session = Session::new(4, LONG);
    let plan = session.plan(&[&["x = 10", "w = 1"], &["y = x, y *= 2", "w += 1"]]);
    assert_eq!(session.run(&plan), 5 + 2, "tasks and two joins");
    session.check(&[10.0, 20.0, 0.0, 2.0]);
    session.end();
}

#[test]
fn tasks_of_a_section_stay_in_order() {
    let mut session = Session::new(2, LONG);
    let plan = session.plan(&[&["x += 1, x += 1", "y += 2, y += 10"]]);
    assert_eq!(session.run(&plan), 4 + 1);
    session.check(&[2.0, 12.0]);
    let plan = session.plan(&[&["x = 3, x *= 5, x += 1", "y = 1, y += 1, y *= 7"]]);
    session.run(&plan);
    session.check(&[16.0, 14.0]);
    session.end();
}

#[test]
fn one_section_needs_no_join_and_none_no_nodes() {
    let mut session = Session::new(1, LONG);
    let plan = session.plan(&[&["x += 5"]]);
    assert_eq!(session.run(&plan), 1);
    session.check(&[5.0]);
    for regions in [&[][..], &[&[][..]], &[&["", ""]]] {
        assert_eq!(session.run(&session.plan(regions)), 0);
    }
    session.check(&[5.0]);
    session.end();
}

#[test]
fn a_region_in_a_loop_is_built_once() {
    let mut session = Session::new(2, LONG);
    for _ in 0..5 {
        let plan = session.plan(&[&["x += 1", "y += 2"]]);
        assert_eq!(session.run(&plan), 2 + 1);
    }
    session.check(&[5.0, 10.0]);
    assert_eq!(
        (session.graphs.builds(), session.graphs.refreshes()),
        (1, 4)
    );
    session.end();
}

#[test]
fn empty_buffers_are_worked_on_in_vain() {
    let mut session = Session::new(2, 0);
    let plan = session.plan(&[&["x = 1, x += 2", "y *= 3"], &["y = x"]]);
    assert_eq!(session.run(&plan), 4 + 1);
    session.end();
}

/// Numbers that look random, one after another.
struct Dice {
    seed: u64,
    thrown: u64,
}

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.thrown += 1;
        (random(self.seed, self.thrown) % end as u64) as usize
    }

    fn number(&mut self) -> f64 {
        self.below(2000) as f64 / 300.0 - 3.0
    }
}

/// A step that changes one of these buffers, and may read another of them or the one that no step changes.
fn any_step(session: &Session, own: &[usize], shared: usize, dice: &mut Dice) -> Step {
    let device = session.device();
    let y = own[dice.below(own.len())];
    let others: Vec<usize> = own
        .iter()
        .copied()
        .filter(|x| *x != y)
        .chain([shared])
        .collect();
    let x = session.buffer(others[dice.below(others.len())]).values;
    let buffer = session.buffer(y);
    let launch = |launch: Launch| Step::Run(launch);
    match dice.below(7) {
        0 => launch(buffer.fill(dice.number(), device)),
        1 => launch(buffer.fill_index(dice.number(), dice.number(), device)),
        2 => launch(buffer.add_scalar(dice.number(), device)),
        3 => launch(buffer.scale(dice.number(), device)),
        4 => launch(buffer.axpy(dice.number(), x, device)),
        5 => launch(buffer.axpy(dice.number(), buffer.values, device)),
        _ => buffer.copy(x),
    }
}

/// Up to four regions of up to four sections of up to four steps, each section with buffers of its own in that region;
/// the last buffer is for all to read.
fn any_plan(session: &Session, dice: &mut Dice) -> Plan {
    let shared = session.buffers.len() - 1;
    let mut region = || {
        let sections = dice.below(5);
        let mut own = vec![Vec::new(); sections];
        for buffer in 0..shared {
            if sections > 0 {
                own[dice.below(sections)].push(buffer);
            }
        }
        own.retain(|own| !own.is_empty());
        let section = |own: &Vec<usize>| {
            let steps = dice.below(5);
            let step = |_| any_step(session, own, shared, dice);
            (0..steps).map(step).collect()
        };
        own.iter().map(section).collect()
    };
    let regions = (0..4).map(|_| region()).collect();
    Plan { regions }
}

#[test]
fn any_plan_leaves_what_its_steps_leave_one_after_another() {
    let mut session = Session::new(8, 37);
    let first: Vec<f64> = (0..8).map(|k| f64::from(k) - 3.5).collect();
    let all = |session: &Session| (0..8).map(|k| session.values(k)).collect::<Vec<_>>();
    for seed in 0..300 {
        let plan = any_plan(&session, &mut Dice { seed, thrown: 0 });
        session.put(&first);
        session.run_in_turn(&plan);
        let expected = all(&session);
        for time in ["the first time", "again"] {
            session.put(&first);
            session.run(&plan);
            let bits = |values: &[Vec<f64>]| -> Vec<u64> {
                values.iter().flatten().map(|x| x.to_bits()).collect()
            };
            assert!(
                bits(&all(&session)) == bits(&expected),
                "{time}, with seed {seed}: {:?}",
                plan.nodes()
            );
        }
    }
    session.end();
}
