//! The guarantees of a queue for any functions: order, conditions, errors, giving up, threads.
//!
//! The engine knows no function of the library, so it is included here as it is and given tasks that are closures.

#[path = "../src/sync.rs"]
mod sync;

#[allow(dead_code, unused_imports, reason = "these tests use what they need")]
#[path = "../src/engine/mod.rs"]
mod engine;

#[path = "common/cases.rs"]
mod cases;

use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Barrier, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use engine::{
    Awaited, Condition, Conditions, Done, Error, Job, Limits, Pool, Queue, Request, WaitError,
    WaitRegistry,
};

type Outcome = Result<Done<Target>, String>;

/// What the tasks work on: a list that they add to.
#[derive(Default)]
struct Target {
    seen: Vec<u64>,
    /// Signals when the target is dropped.
    _alive: Arc<()>,
}

struct Task {
    name: &'static str,
    has_result: bool,
    calls: usize,
    body: Box<dyn FnOnce(&mut Target) -> Outcome + Send>,
}

impl Job for Task {
    type Target = Target;
    type Front = ();
    type Watch = ();

    fn name(&self) -> &'static str {
        self.name
    }

    fn has_result(&self) -> bool {
        self.has_result
    }

    fn calls(&self) -> usize {
        self.calls
    }

    fn begin(&self, _key: u64, _number: u64) {}

    fn end((): (), _outcome: Result<(), &str>) {}

    fn run(self, target: &mut Target, _cancelled: &AtomicBool) -> Outcome {
        (self.body)(target)
    }
}

/// A task without a result.
fn task(name: &'static str, body: impl FnOnce(&mut Target) -> Outcome + Send + 'static) -> Task {
    Task {
        name,
        has_result: false,
        calls: 1,
        body: Box::new(body),
    }
}

/// A task that adds a number to the list and leaves it as its result.
fn number(value: u64) -> Task {
    let body = move |target: &mut Target| {
        target.seen.push(value);
        Ok(Done::now(Some(value)))
    };
    Task {
        has_result: true,
        ..task("number", body)
    }
}

/// A task that waits.
fn wait(conditions: Vec<Condition>) -> Task {
    task("wait", |_| {
        Ok(Done {
            result: None,
            conditions: Conditions::new(conditions).unwrap(),
            finish: None,
        })
    })
}

fn at_least(counter: i64, at_least: i64) -> Condition {
    let counter = counter.cast_unsigned();
    Condition::Counter { counter, at_least }
}

/// A library without functions.
struct Rig {
    waits: Arc<WaitRegistry>,
    pool: Arc<Pool>,
    limits: Limits,
}

impl Rig {
    fn new() -> Self {
        Self::with(Duration::from_secs(60), 1 << 20)
    }

    fn with(standstill: Duration, backlog: usize) -> Self {
        Self {
            waits: Arc::default(),
            pool: Pool::new(),
            limits: Limits {
                backlog,
                results: 1 << 20,
                standstill,
            },
        }
    }

    /// A library in which 80 ms without a move are a standstill.
    fn impatient() -> Self {
        Self::with(Duration::from_millis(80), 1 << 20)
    }

    /// A queue that context `key` has.
    fn queue(&self, key: u64) -> Arc<Queue<Task>> {
        let queue = Queue::new(self.waits.clone(), self.pool.clone(), self.limits);
        queue.open(key, Target::default());
        Arc::new(queue)
    }

    fn counter(&self) -> i64 {
        self.waits.create_counter(None).unwrap()
    }

    /// Waits until the wait registry says this about the waiting tasks.
    #[track_caller]
    fn until_waiting(&self, text: &str) {
        eventually(
            || self.waits.waiting() == text,
            || format!("expected that {text:?}, but {:?}", self.waits.waiting()),
        );
    }
}

#[track_caller]
fn eventually(holds: impl Fn() -> bool, otherwise: impl Fn() -> String) {
    let end = Instant::now() + Duration::from_secs(20);
    while !holds() {
        assert!(Instant::now() < end, "{}", otherwise());
        thread::sleep(Duration::from_millis(1));
    }
}

fn push(queue: &Arc<Queue<Task>>, key: u64, task: Task) -> Result<(), Error> {
    let entered = queue.enter(key, |entrance| entrance.push(task));
    entered.map(drop)
}

fn quick(
    queue: &Arc<Queue<Task>>,
    key: u64,
    body: impl FnOnce(&mut Target) -> Result<(), Error>,
) -> Option<Result<(), Error>> {
    let entered = queue.enter(key, |entrance| {
        Ok::<_, Error>(entrance.run_now("quick", |target| body(target).map(|()| None)))
    });
    entered.unwrap()
}

fn result(queue: &Queue<Task>, key: u64) -> Result<u64, Error> {
    queue.result(key)
}

/// A task that runs until it is released, and a way to see that it runs.
fn gate() -> (Task, mpsc::Receiver<()>, mpsc::Sender<()>) {
    let (started, is_running) = mpsc::channel();
    let (go_on, told) = mpsc::channel();
    let body = move |_: &mut Target| {
        // Not every test waits for this; the end of the task also releases it.
        let _ = started.send(());
        let _ = told.recv();
        Ok(Done::now(None))
    };
    (task("gate", body), is_running, go_on)
}

fn failing(text: &'static str) -> Task {
    task("fail", move |_| Err(text.into()))
}

fn earlier(text: &str) -> Error {
    Error::Earlier(text.into())
}

fn broken(text: &str) -> Error {
    Error::Broken(text.into())
}

#[test]
fn results_come_in_the_order_of_the_calls() {
    let rig = Rig::new();
    let (queue, counter) = (rig.queue(1), rig.counter());
    push(&queue, 1, wait(vec![at_least(counter, 1)])).unwrap();
    (10..20).for_each(|value| push(&queue, 1, number(value)).unwrap());
    rig.waits.add(counter, 1).unwrap();
    let results: Vec<_> = (10..20).map(|_| result(&queue, 1).unwrap()).collect();
    assert_eq!(results, (10..20).collect::<Vec<_>>());
    assert_eq!(result(&queue, 1), Err(Error::NoResult(1)));
}

#[test]
fn a_quick_function_runs_at_once_unless_something_is_queued() {
    let rig = Rig::new();
    let (queue, counter) = (rig.queue(1), rig.counter());
    let caller = thread::current().id();
    let ran = quick(&queue, 1, |target| {
        assert_eq!(thread::current().id(), caller);
        target.seen.push(1);
        Ok(())
    });
    assert_eq!(ran, Some(Ok(())));
    push(&queue, 1, wait(vec![at_least(counter, 1)])).unwrap();
    assert_eq!(quick(&queue, 1, |_| panic!("out of turn")), None);
    push(&queue, 1, number(2)).unwrap();
    rig.waits.set(counter, 1).unwrap();
    let target = queue.close(1).ok().unwrap().target.unwrap();
    assert_eq!(target.seen, [1, 2]);
}

/// What the target holds once nothing is queued.
fn settled(queue: &Arc<Queue<Task>>, key: u64) -> Result<Vec<u64>, Error> {
    queue.enter_idle(key, |entrance| Ok(entrance.idle().unwrap().seen.clone()))
}

#[test]
fn who_waits_until_nothing_is_queued_sees_what_was_queued_before() {
    let rig = Rig::new();
    let (queue, counter) = (rig.queue(1), rig.counter());
    assert_eq!(settled(&queue, 1), Ok(vec![]));
    push(&queue, 1, wait(vec![at_least(counter, 1)])).unwrap();
    (1..4).for_each(|value| push(&queue, 1, number(value)).unwrap());
    thread::scope(|scope| {
        let seen = scope.spawn(|| settled(&queue, 1));
        rig.until_waiting("wait in context 1 waits for counter 1 to reach 1 (it is 0)");
        assert!(!seen.is_finished());
        rig.waits.add(counter, 1).unwrap();
        assert_eq!(seen.join().unwrap(), Ok(vec![1, 2, 3]));
    });
    // Results are taken as before.
    assert_eq!(result(&queue, 1), Ok(1));

    push(&queue, 1, failing("no")).unwrap();
    assert_eq!(settled(&queue, 1), Err(earlier("fail: no")));
    assert_eq!(settled(&queue, 1), Err(broken("fail: no")));
    queue.close(1).unwrap();
    assert_eq!(settled(&queue, 1), Err(Error::Closed(1)));
}

#[test]
fn a_task_is_done_when_all_its_conditions_hold() {
    let rig = Rig::new();
    let (queue, one, two) = (rig.queue(4), rig.counter(), rig.counter());
    let other = rig.waits.begin_task();
    let section = Condition::Task {
        task: other,
        name: "section 1".into(),
    };
    let conditions = vec![at_least(one, 1), at_least(two, 5), section];
    push(&queue, 4, wait(conditions)).unwrap();
    push(&queue, 4, number(7)).unwrap();
    rig.until_waiting(
        "wait in context 4 waits for counter 1 to reach 1 (it is 0) and counter 2 to reach 5 (it is 0) and section 1",
    );
    rig.waits.add(two, 5).unwrap();
    rig.until_waiting("wait in context 4 waits for counter 1 to reach 1 (it is 0) and section 1");
    rig.waits.finish_task(other);
    rig.until_waiting("wait in context 4 waits for counter 1 to reach 1 (it is 0)");
    rig.waits.add(one, 1).unwrap();
    assert_eq!(result(&queue, 4), Ok(7));
}

#[test]
fn what_is_left_to_be_done_is_done_after_the_conditions() {
    let rig = Rig::new();
    let (queue, counter) = (rig.queue(1), rig.counter());
    let finished = task("region", move |target| {
        target.seen.push(1);
        Ok(Done {
            result: None,
            conditions: Conditions::new(vec![at_least(counter, 1)]).unwrap(),
            finish: Some(Box::new(|target: &mut Target| {
                target.seen.push(2);
                Ok(())
            })),
        })
    });
    push(&queue, 1, finished).unwrap();
    push(&queue, 1, number(3)).unwrap();
    rig.waits.add(counter, 1).unwrap();
    let target = queue.close(1).ok().unwrap().target.unwrap();
    assert_eq!(target.seen, [1, 2, 3]);
}

#[test]
fn conditions_that_hold_already_delay_no_task() {
    let rig = Rig::new();
    let (queue, counter) = (rig.queue(1), rig.counter());
    rig.waits.set(counter, 3).unwrap();
    let done = rig.waits.begin_task();
    rig.waits.finish_task(done);
    let done = Condition::Task {
        task: done,
        name: "section 1".into(),
    };
    push(&queue, 1, wait(vec![at_least(counter, 3), done])).unwrap();
    push(&queue, 1, wait(vec![])).unwrap();
    assert!(queue.close(1).unwrap().outcome.is_ok());
}

/// What the shared cases say of conditions.
#[test]
fn a_task_may_have_as_many_conditions_as_the_cases_say_and_no_more() {
    let [_, sentence] = cases::sentences("deferred", ["case", "conditions"]);
    let [none, most] = golden::numbers(
        &sentence,
        "a task with several conditions is done when all hold; # conditions: done at once; more than #: refused",
    );
    let (none, most) = (none as usize, most as usize);
    let rig = Rig::new();
    let (queue, counters) = (
        rig.queue(1),
        Vec::from_iter((0..most).map(|_| rig.counter())),
    );
    let all = || counters.iter().map(|counter| at_least(*counter, 1));
    push(&queue, 1, wait(all().take(none).collect())).unwrap();
    push(&queue, 1, number(1)).unwrap();
    assert_eq!(result(&queue, 1), Ok(1));

    push(&queue, 1, wait(all().collect())).unwrap();
    push(&queue, 1, number(2)).unwrap();
    let (last, first) = counters.split_last().unwrap();
    first
        .iter()
        .for_each(|counter| rig.waits.add(*counter, 1).unwrap());
    rig.until_waiting(&format!(
        "wait in context 1 waits for counter {last} to reach 1 (it is 0)"
    ));
    rig.waits.add(*last, 1).unwrap();
    assert_eq!(result(&queue, 1), Ok(2));

    let more = Conditions::new(all().chain([at_least(*last, 1)]).collect());
    assert_eq!(
        more.unwrap_err().to_string(),
        format!(
            "a task waits for {} conditions; it may wait for up to {most}",
            most + 1
        )
    );
}

/// A condition that holds after a few polls.
#[derive(Debug)]
struct Late {
    looks: u32,
    answer: Result<bool, String>,
}

impl Request for Late {
    fn test(&mut self) -> Result<bool, String> {
        if self.looks == 0 {
            return self.answer.clone();
        }
        self.looks -= 1;
        Ok(false)
    }

    fn describe(&self) -> String {
        "rank 3".into()
    }
}

fn late(looks: u32, answer: Result<bool, &str>) -> Condition {
    let answer = answer.map_err(String::from);
    Condition::Request(Box::new(Late { looks, answer }))
}

#[test]
fn a_transport_is_asked_until_it_is_done() {
    let rig = Rig::new();
    let queue = rig.queue(1);
    push(&queue, 1, wait(vec![late(20, Ok(true)), late(0, Ok(true))])).unwrap();
    push(&queue, 1, number(1)).unwrap();
    assert_eq!(result(&queue, 1), Ok(1));
}

#[test]
fn a_transport_that_fails_fails_the_task() {
    let rig = Rig::new();
    let queue = rig.queue(1);
    push(&queue, 1, wait(vec![late(2, Err("the wire is cut"))])).unwrap();
    push(&queue, 1, number(1)).unwrap();
    assert_eq!(
        result(&queue, 1),
        Err(earlier("wait: rank 3: the wire is cut"))
    );
}

#[derive(Debug)]
struct Panicking;

impl Request for Panicking {
    fn test(&mut self) -> Result<bool, String> {
        panic!("no such wire")
    }

    fn describe(&self) -> String {
        "rank 1".into()
    }
}

#[test]
fn a_transport_that_panics_leaves_no_task_waiting() {
    let rig = Rig::new();
    let queue = rig.queue(1);
    push(
        &queue,
        1,
        wait(vec![Condition::Request(Box::new(Panicking))]),
    )
    .unwrap();
    assert_eq!(
        queue.close(1).ok().unwrap().outcome,
        Err(earlier("wait: rank 1: it panicked: no such wire"))
    );
    assert_eq!(rig.waits.waiting(), "no task waits for another");
}

#[test]
fn the_list_of_who_waits_names_the_ranks() {
    let rig = Rig::new();
    let (queue, counter) = (rig.queue(9), rig.counter());
    let conditions = vec![late(u32::MAX, Ok(true)), at_least(counter, 1)];
    push(&queue, 9, wait(conditions)).unwrap();
    rig.until_waiting("wait in context 9 waits for counter 1 to reach 1 (it is 0) and rank 3");
    queue.abandon(9);
}

#[test]
fn a_counter_that_was_raised_and_set_back_lets_go_who_waited() {
    let rig = Rig::new();
    let (queue, counter) = (rig.queue(1), rig.counter());
    push(&queue, 1, wait(vec![at_least(counter, 1)])).unwrap();
    push(&queue, 1, number(5)).unwrap();
    rig.until_waiting("wait in context 1 waits for counter 1 to reach 1 (it is 0)");
    rig.waits.add(counter, 1).unwrap();
    rig.waits.set(counter, 0).unwrap();
    assert_eq!(result(&queue, 1), Ok(5));
    assert_eq!(rig.waits.counter(counter), Ok(0));
}

#[test]
fn a_wait_is_for_the_value_of_every_rank() {
    let rig = Rig {
        waits: Arc::new(WaitRegistry::for_ranks(3)),
        ..Rig::new()
    };
    let (queue, counter) = (rig.queue(1), rig.counter());
    push(&queue, 1, wait(vec![at_least(counter, 1)])).unwrap();
    let waits = "wait in context 1 waits for counter 1 to reach 1";
    rig.until_waiting(&format!(
        "{waits} (it is 0 on rank 0, 0 on rank 1, 0 on rank 2)"
    ));
    rig.waits.add_on(1..2, counter, 1).unwrap();
    rig.waits.set_on(0..1, counter, 5).unwrap();
    // The value of rank 1 was high enough, so it counts.
    rig.waits.set_on(1..2, counter, -3).unwrap();
    rig.until_waiting(&format!("{waits} (it is 0 on rank 2)"));
    assert_eq!(rig.waits.counter(counter), Ok(5));
    rig.waits.add_on(2..3, counter, 1).unwrap();
    queue.close(1).unwrap().outcome.unwrap();
}

#[test]
fn a_sum_that_does_not_fit_on_one_rank_is_on_none() {
    let waits = WaitRegistry::for_ranks(2);
    let counter = waits.create_counter(None).unwrap();
    waits.set_on(1..2, counter, i64::MAX).unwrap();
    let error = waits.add(counter, 1).unwrap_err().to_string();
    assert_eq!(
        error,
        "counter 1 of rank 1 is 9223372036854775807; adding 1 does not fit 64 bits"
    );
    assert_eq!(waits.counter(counter), Ok(0));
}

#[test]
fn a_wait_for_a_counter_of_an_earlier_shot_fails() {
    let rig = Rig::new();
    let queue = rig.queue(1);
    let counter = rig.waits.create_counter(Some(1)).unwrap();
    push(&queue, 1, wait(vec![at_least(counter, 2)])).unwrap();
    rig.until_waiting("wait in context 1 waits for counter 1 to reach 2 (it is 0)");
    rig.waits.create_counter(Some(2)).unwrap();
    let text = "wait: counter 1 was freed while this waited for it to reach 2";
    assert_eq!(queue.close(1).ok().unwrap().outcome, Err(earlier(text)));
}

#[test]
fn a_counter_more_takes_no_longer_however_many_there_are() {
    let waits = WaitRegistry::default();
    let began = Instant::now();
    let counters = (0..200_000).map(|_| waits.create_counter(Some(1)).unwrap());
    let counters: Vec<i64> = counters.collect();
    for counter in counters {
        waits.free(counter).unwrap();
    }
    // A step for each existing counter would take minutes.
    assert!(began.elapsed() < Duration::from_secs(30));
}

#[test]
fn more_counters_than_there_is_room_for_are_refused_until_one_is_freed() {
    let waits = WaitRegistry::with_room(2);
    let first = waits.create_counter(None).unwrap();
    waits.create_counter(None).unwrap();
    let refused = Err(WaitError::TooManyCounters { limit: 2 });
    assert_eq!(waits.create_counter(None), refused);
    waits.free(first).unwrap();
    waits.create_counter(None).unwrap();
    assert_eq!(waits.create_counter(None), refused);
    // Counters of an earlier shot are freed.
    waits.create_counter(Some(1)).unwrap();
}

#[test]
fn an_error_is_told_once_and_then_the_context_is_broken() {
    let rig = Rig::new();
    let queue = rig.queue(1);
    let (gate, _, go_on) = gate();
    push(&queue, 1, gate).unwrap();
    push(&queue, 1, failing("no data")).unwrap();
    push(
        &queue,
        1,
        task("later", |_| panic!("it runs after an error")),
    )
    .unwrap();
    push(&queue, 1, number(1)).unwrap();
    drop(go_on);
    assert_eq!(result(&queue, 1), Err(earlier("fail: no data")));
    assert_eq!(result(&queue, 1), Err(broken("fail: no data")));
    assert_eq!(push(&queue, 1, number(2)), Err(broken("fail: no data")));
    // A caller that got the error does not get it again.
    assert_eq!(queue.close(1).ok().unwrap().outcome, Ok(()));
}

#[test]
fn an_error_that_no_call_returned_comes_out_at_the_end() {
    let rig = Rig::new();
    let queue = rig.queue(1);
    push(&queue, 1, failing("no data")).unwrap();
    assert_eq!(
        queue.close(1).ok().unwrap().outcome,
        Err(earlier("fail: no data"))
    );
    queue.open(2, Target::default());
    push(&queue, 2, number(2)).unwrap();
    assert_eq!(result(&queue, 2), Ok(2), "the next context starts anew");
}

#[test]
fn a_quick_function_that_fails_breaks_nothing_but_one_that_panics_does() {
    let rig = Rig::new();
    let queue = rig.queue(1);
    let refused = quick(&queue, 1, |_| Err(Error::NoResult(7)));
    assert_eq!(refused, Some(Err(Error::NoResult(7))));
    assert_eq!(quick(&queue, 1, |_| Ok(())), Some(Ok(())));
    let half_done = || quick(&queue, 1, |_| panic!("half done"));
    assert!(catch_unwind(AssertUnwindSafe(half_done)).is_err());
    assert_eq!(result(&queue, 1), Err(broken("quick: it panicked")));
    assert!(queue.close(1).is_ok());
}

#[test]
fn a_panic_in_a_queued_task_is_its_error() {
    let rig = Rig::new();
    let queue = rig.queue(1);
    push(&queue, 1, task("body", |_| panic!("oh"))).unwrap();
    let outcome = queue.close(1).ok().unwrap().outcome;
    assert_eq!(outcome, Err(earlier("body: it panicked: oh")));
    queue.open(2, Target::default());
    let at_its_end = task("region", |_| {
        let finish = Box::new(|_: &mut Target| panic!("at its end"));
        Ok(Done {
            finish: Some(finish),
            ..Done::now(None)
        })
    });
    push(&queue, 2, at_its_end).unwrap();
    let outcome = queue.close(2).ok().unwrap().outcome;
    assert_eq!(outcome, Err(earlier("region: it panicked: at its end")));
}

#[test]
fn giving_a_context_up_does_not_wait_for_the_task_that_runs() {
    let rig = Rig::new();
    let queue = rig.queue(1);
    let alive = Arc::new(());
    let keep = alive.clone();
    quick(&queue, 1, |target| {
        target._alive = keep;
        Ok(())
    });
    let (gate, is_running, go_on) = gate();
    push(&queue, 1, gate).unwrap();
    push(&queue, 1, task("later", |_| panic!("it was given up"))).unwrap();
    is_running.recv().unwrap();
    queue.abandon(1);
    assert_eq!(result(&queue, 1), Err(Error::Closed(1)));
    assert!(!queue.is_vacant(), "the worker is not back");
    assert_eq!(Arc::strong_count(&alive), 2);
    drop(go_on);
    eventually(
        || queue.is_vacant() && Arc::strong_count(&alive) == 1,
        || "the objects of the context are not freed".into(),
    );
}

#[test]
fn giving_a_context_up_wakes_its_task_and_its_caller() {
    let rig = Rig::new();
    let (queue, counter) = (rig.queue(1), rig.counter());
    push(&queue, 1, wait(vec![at_least(counter, 1)])).unwrap();
    push(&queue, 1, number(1)).unwrap();
    thread::scope(|scope| {
        let caller = scope.spawn(|| result(&queue, 1));
        rig.until_waiting("wait in context 1 waits for counter 1 to reach 1 (it is 0)");
        queue.abandon(1);
        assert_eq!(caller.join().unwrap(), Err(Error::Closed(1)));
    });
    eventually(|| queue.is_vacant(), || rig.waits.waiting());
}

#[test]
fn a_context_can_be_given_up_before_its_worker_came() {
    let rig = Rig::new();
    let queue = rig.queue(1);
    for key in 1..500 {
        push(&queue, key, number(key)).unwrap();
        queue.abandon(key);
        eventually(|| queue.is_vacant(), || "its worker never came".into());
        queue.open(key + 1, Target::default());
    }
    let target = queue.close(500).ok().unwrap().target.unwrap();
    assert!(target.seen.is_empty(), "nothing of other contexts");
}

#[test]
fn closing_waits_for_everything_that_is_queued() {
    let rig = Rig::new();
    let queue = rig.queue(1);
    (0..1000).for_each(|value| push(&queue, 1, number(value)).unwrap());
    let closed = queue.close(1).ok().unwrap();
    assert_eq!(closed.target.unwrap().seen, (0..1000).collect::<Vec<_>>());
    assert!(queue.is_vacant());
    assert_eq!(queue.close(1).err(), Some(Error::Closed(1)));
}

#[test]
fn who_waits_while_another_closes_is_told_at_once() {
    let rig = Rig::new();
    let queue = rig.queue(1);
    let (gate, is_running, go_on) = gate();
    push(&queue, 1, gate).unwrap();
    push(&queue, 1, number(1)).unwrap();
    is_running.recv().unwrap();
    thread::scope(|scope| {
        let caller = scope.spawn(|| result(&queue, 1));
        // A caller that comes too late to wait gets the same error.
        thread::sleep(Duration::from_millis(20));
        let closer = scope.spawn(|| queue.close(1).map(|closed| closed.outcome));
        assert_eq!(caller.join().unwrap(), Err(Error::Closed(1)));
        assert_eq!(
            queue.close(1).err(),
            Some(Error::Closed(1)),
            "once is enough"
        );
        drop(go_on);
        assert_eq!(closer.join().unwrap(), Ok(Ok(())));
    });
}

#[test]
fn two_contexts_that_wait_for_each_other_both_get_an_error_that_names_both() {
    let rig = Rig::impatient();
    let (first, second) = (rig.queue(1), rig.queue(2));
    let (one, two) = (rig.counter(), rig.counter());
    push(&first, 1, wait(vec![at_least(one, 1)])).unwrap();
    push(&first, 1, number(1)).unwrap();
    rig.until_waiting("wait in context 1 waits for counter 1 to reach 1 (it is 0)");
    push(&second, 2, wait(vec![at_least(two, 4)])).unwrap();
    push(&second, 2, number(2)).unwrap();
    let both = "wait in context 1 waits for counter 1 to reach 1 (it is 0); \
                wait in context 2 waits for counter 2 to reach 4 (it is 0)";
    rig.until_waiting(both);
    let text = format!("nothing has moved for 0.08 seconds, so the wait was given up: {both}");
    assert_eq!(result(&first, 1), Err(earlier(&text)));
    let error = result(&second, 2).unwrap_err().to_string();
    assert!(error.contains("context 2 waits for counter 2"), "{error}");
    assert_eq!(first.close(1).ok().unwrap().outcome, Ok(()));
    assert_eq!(second.close(2).ok().unwrap().outcome, Ok(()));
}

#[test]
fn a_standstill_ends_a_close_and_a_wait_for_room_too() {
    let rig = Rig::with(Duration::from_millis(80), 1);
    let (queue, counter) = (rig.queue(1), rig.counter());
    push(&queue, 1, wait(vec![at_least(counter, 1)])).unwrap();
    rig.until_waiting("wait in context 1 waits for counter 1 to reach 1 (it is 0)");
    push(&queue, 1, number(1)).unwrap();
    let error = push(&queue, 1, number(2)).unwrap_err().to_string();
    assert!(error.contains("nothing has moved"), "{error}");
    let closed = rig.queue(2);
    push(&closed, 2, wait(vec![at_least(counter, 1)])).unwrap();
    let error = closed.close(2).ok().unwrap().outcome.unwrap_err();
    assert!(error.to_string().contains("nothing has moved"), "{error}");
}

/// Keeps a context busy until this is dropped.
struct Busy(Arc<AtomicBool>, Option<thread::JoinHandle<()>>);

impl Busy {
    fn new(queue: Arc<Queue<Task>>, key: u64) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = Arc::clone(&stop);
        let work = move || {
            while !stopped.load(Ordering::Relaxed) {
                push(&queue, key, number(1)).unwrap();
                result(&queue, key).unwrap();
            }
        };
        Self(stop, Some(thread::spawn(work)))
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
        self.1.take().unwrap().join().unwrap();
    }
}

#[test]
fn a_close_gives_up_a_hopeless_wait_though_others_are_busy() {
    let rig = Rig::impatient();
    let (queue, other, counter) = (rig.queue(1), rig.queue(2), rig.counter());
    let _busy = Busy::new(other, 2);
    push(&queue, 1, wait(vec![at_least(counter, 1)])).unwrap();
    push(&queue, 1, number(1)).unwrap();
    let error = queue.close(1).ok().unwrap().outcome.unwrap_err();
    let expected = "nothing of this context has moved for 0.8 seconds, so the wait was given up: wait in context ";
    let waiter = |key| {
        let rest = format!("{key} waits for counter 1 to reach 1 (it is 0)");
        earlier(&(expected.to_owned() + &rest))
    };
    assert_eq!(error, waiter(1));
    // So does a context that repeatedly waits a little, until it can be closed immediately.
    let queue = rig.queue(3);
    push(&queue, 3, wait(vec![at_least(counter, 1)])).unwrap();
    let little = rig.limits.standstill / 20;
    let is_idle = || queue.wait(3, Awaited::Idle, little).unwrap().there;
    eventually(is_idle, || "no wait is given up".into());
    assert_eq!(queue.close(3).ok().unwrap().outcome, Err(waiter(3)));
    eventually(|| queue.is_vacant(), || "the worker is lost".into());
}

#[test]
fn a_close_waits_for_long_work_of_its_own_and_for_others_that_are_slow() {
    let rig = Rig::impatient();
    let (queue, other, counter) = (rig.queue(1), rig.queue(2), rig.counter());
    let _busy = Busy::new(other, 2);
    let (own, slow) = (12 * rig.limits.standstill, 5 * rig.limits.standstill);
    let body = move |_: &mut Target| {
        thread::sleep(own);
        Ok(Done::now(None))
    };
    push(&queue, 1, task("long", body)).unwrap();
    push(&queue, 1, wait(vec![at_least(counter, 1)])).unwrap();
    let waits = Arc::clone(&rig.waits);
    let raised = thread::spawn(move || {
        thread::sleep(own + slow);
        waits.add(counter, 1).unwrap();
    });
    assert_eq!(queue.close(1).ok().unwrap().outcome, Ok(()));
    raised.join().unwrap();
}

/// A started call that its transport cannot take back until it is released.
#[derive(Debug)]
struct Stuck(mpsc::Receiver<()>);

impl Request for Stuck {
    fn test(&mut self) -> Result<bool, String> {
        Ok(false)
    }

    fn describe(&self) -> String {
        "a message".into()
    }
}

impl Drop for Stuck {
    fn drop(&mut self) {
        let _ = self.0.recv();
    }
}

#[test]
fn a_close_gives_up_a_worker_that_does_not_come_back() {
    let rig = Rig::impatient();
    let (queue, (let_go, held)) = (rig.queue(1), mpsc::channel());
    let request = Condition::Request(Box::new(Stuck(held)));
    push(&queue, 1, wait(vec![request])).unwrap();
    rig.until_waiting("wait in context 1 waits for a message");
    let error = queue.close(1).ok().unwrap().outcome.unwrap_err();
    let expected = "so the wait was given up: wait in context 1 waits for a message";
    assert!(error.to_string().ends_with(expected), "{error}");
    assert!(!queue.is_vacant(), "the worker still has it");
    drop(let_go);
    eventually(|| queue.is_vacant(), || "the worker is lost".into());
}

#[test]
fn who_waits_for_a_while_is_told_what_there_is() {
    let rig = Rig::new();
    let (queue, counter) = (rig.queue(1), rig.counter());
    let look = |awaited| {
        let seen = queue.wait(1, awaited, Duration::from_millis(1)).unwrap();
        (seen.there, seen.results)
    };
    let both = || (look(Awaited::Result), look(Awaited::Idle));
    assert_eq!(both(), ((true, 0), (true, 0)));
    push(&queue, 1, wait(vec![at_least(counter, 1)])).unwrap();
    push(&queue, 1, number(1)).unwrap();
    push(&queue, 1, number(2)).unwrap();
    assert_eq!(both(), ((false, 2), (false, 2)));
    rig.waits.add(counter, 1).unwrap();
    let long = Duration::from_secs(20);
    for awaited in [Awaited::Result, Awaited::Idle] {
        assert!(queue.wait(1, awaited, long).unwrap().there);
    }
    assert_eq!(result(&queue, 1), Ok(1));
    assert_eq!(both(), ((true, 1), (true, 1)));
    // The next call returns the failure.
    push(&queue, 1, failing("no")).unwrap();
    assert!(queue.wait(1, Awaited::Idle, long).unwrap().there);
    assert!(look(Awaited::Result).0);
    assert_eq!(result(&queue, 1), Err(earlier("fail: no")));
    assert!(queue.wait(2, Awaited::Idle, long).is_err());
}

#[test]
fn who_waits_for_room_is_told_when_there_is_some_or_a_call_failed() {
    let rig = Rig::with(Duration::from_secs(60), 2);
    let (queue, counter) = (rig.queue(1), rig.counter());
    let look = |limit| queue.wait(1, Awaited::Room, limit).unwrap().there;
    let (little, long) = (Duration::from_millis(1), Duration::from_secs(20));
    assert!(look(little));
    push(&queue, 1, wait(vec![at_least(counter, 1)])).unwrap();
    rig.until_waiting("wait in context 1 waits for counter 1 to reach 1 (it is 0)");
    push(&queue, 1, number(1)).unwrap();
    assert!(look(little), "one more");
    push(&queue, 1, failing("no")).unwrap();
    assert!(!look(little), "two are queued");
    rig.waits.add(counter, 1).unwrap();
    // The next call returns the failure of this one.
    assert!(look(long));
    assert!(queue.wait(1, Awaited::Idle, long).unwrap().there);
    assert!(look(little));
    assert_eq!(result(&queue, 1), Err(earlier("fail: no")));
    assert!(queue.wait(2, Awaited::Room, little).is_err());
}

#[test]
fn a_standstill_is_noticed_by_who_waits_a_little_again_and_again() {
    let rig = Rig::impatient();
    let (queue, counter) = (rig.queue(1), rig.counter());
    push(&queue, 1, wait(vec![at_least(counter, 1)])).unwrap();
    push(&queue, 1, number(1)).unwrap();
    let little = rig.limits.standstill / 20;
    let wait = || queue.wait(1, Awaited::Result, little).unwrap();
    eventually(|| wait().there, || "no wait is given up".into());
    let error = result(&queue, 1).unwrap_err().to_string();
    assert!(error.contains("nothing has moved"), "{error}");
}

#[test]
fn no_wait_is_given_up_while_no_caller_waits() {
    let rig = Rig::impatient();
    let (queue, counter) = (rig.queue(1), rig.counter());
    push(&queue, 1, wait(vec![at_least(counter, 1)])).unwrap();
    push(&queue, 1, number(1)).unwrap();
    rig.until_waiting("wait in context 1 waits for counter 1 to reach 1 (it is 0)");
    thread::sleep(3 * rig.limits.standstill);
    rig.waits.add(counter, 1).unwrap();
    assert_eq!(result(&queue, 1), Ok(1));
}

#[test]
fn a_task_that_runs_long_is_no_standstill() {
    let rig = Rig::impatient();
    let (long, other, counter) = (rig.queue(1), rig.queue(2), rig.counter());
    let (pause, waits) = (4 * rig.limits.standstill, rig.waits.clone());
    let body = move |_: &mut Target| {
        thread::sleep(pause);
        waits.add(counter, 1).map_err(|error| error.to_string())?;
        Ok(Done::now(None))
    };
    push(&other, 2, wait(vec![at_least(counter, 1)])).unwrap();
    push(&other, 2, number(2)).unwrap();
    push(&long, 1, task("long", body)).unwrap();
    push(&long, 1, number(1)).unwrap();
    assert_eq!(result(&other, 2), Ok(2));
    assert_eq!(result(&long, 1), Ok(1));
}

#[test]
fn a_quick_function_that_runs_long_is_no_standstill() {
    let rig = Rig::impatient();
    let (long, other, counter) = (rig.queue(1), rig.queue(2), rig.counter());
    push(&other, 2, wait(vec![at_least(counter, 1)])).unwrap();
    push(&other, 2, number(2)).unwrap();
    thread::scope(|scope| {
        scope.spawn(|| {
            quick(&long, 1, |_| {
                thread::sleep(4 * rig.limits.standstill);
                rig.waits.add(counter, 1).unwrap();
                Ok(())
            })
        });
        assert_eq!(result(&other, 2), Ok(2));
    });
}

#[test]
fn quick_calls_of_another_thread_are_moves() {
    let rig = Rig::with(Duration::from_millis(500), 8);
    let (busy, other, counter) = (rig.queue(1), rig.queue(2), rig.counter());
    push(&other, 2, wait(vec![at_least(counter, 1)])).unwrap();
    push(&other, 2, number(2)).unwrap();
    thread::scope(|scope| {
        scope.spawn(|| {
            let end = Instant::now() + 3 * rig.limits.standstill;
            while Instant::now() < end {
                assert_eq!(quick(&busy, 1, |_| Ok(())), Some(Ok(())));
                thread::sleep(Duration::from_millis(5));
            }
            rig.waits.add(counter, 1).unwrap();
        });
        assert_eq!(result(&other, 2), Ok(2));
    });
}

#[test]
fn a_caller_waits_while_the_queue_is_full() {
    full(vec![number(1), number(2)], &[1, 2, 3]);
}

#[test]
fn a_region_of_many_calls_takes_the_room_of_as_many() {
    let region = Task {
        calls: 7,
        ..number(1)
    };
    full(vec![region], &[1, 3]);
}

/// Fills a queue that has room for two calls, and checks that the next caller waits.
fn full(tasks: Vec<Task>, seen: &[u64]) {
    let rig = Rig::with(Duration::from_secs(60), 2);
    let queue = rig.queue(1);
    let (gate, is_running, go_on) = gate();
    push(&queue, 1, gate).unwrap();
    is_running.recv().unwrap();
    tasks
        .into_iter()
        .for_each(|task| push(&queue, 1, task).unwrap());
    let pushed = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            push(&queue, 1, number(3)).unwrap();
            pushed.store(true, Ordering::SeqCst);
        });
        thread::sleep(Duration::from_millis(50));
        assert!(!pushed.load(Ordering::SeqCst), "there is room for two");
        drop(go_on);
    });
    assert_eq!(queue.close(1).ok().unwrap().target.unwrap().seen, seen);
}

#[test]
fn who_waits_for_room_learns_that_a_task_failed() {
    let rig = Rig::with(Duration::from_secs(60), 1);
    let queue = rig.queue(1);
    let (gate, is_running, go_on) = gate();
    push(&queue, 1, gate).unwrap();
    is_running.recv().unwrap();
    push(&queue, 1, failing("no data")).unwrap();
    thread::scope(|scope| {
        let caller = scope.spawn(|| push(&queue, 1, number(1)));
        thread::sleep(Duration::from_millis(20));
        drop(go_on);
        // It is queued before the failing task has run, or gets the failure.
        match caller.join().unwrap() {
            Ok(()) => assert_eq!(result(&queue, 1), Err(earlier("fail: no data"))),
            Err(error) => assert_eq!(error, earlier("fail: no data")),
        }
    });
}

#[test]
fn a_queue_serves_one_context_after_another() {
    let rig = Rig::new();
    let queue = rig.queue(1);
    for key in 1..200 {
        push(&queue, key, number(key)).unwrap();
        assert_eq!(result(&queue, key), Ok(key));
        assert_eq!(result(&queue, key + 1), Err(Error::Closed(key + 1)));
        assert_eq!(queue.close(key).ok().unwrap().target.unwrap().seen, [key]);
        queue.open(key + 1, Target::default());
        assert_eq!(push(&queue, key, number(0)), Err(Error::Closed(key)));
    }
}

#[test]
fn threads_are_used_again() {
    let pool = Pool::new();
    let (sender, receiver) = mpsc::channel();
    let mut threads = HashSet::new();
    for _ in 0..500 {
        let sender = sender.clone();
        pool.run(move || sender.send(thread::current().id()).unwrap())
            .unwrap();
        threads.insert(receiver.recv().unwrap());
    }
    // One more thread starts where the last one has not returned to the pool yet.
    assert!(
        threads.len() < 50,
        "{} threads for 500 tasks",
        threads.len()
    );
    pool.close();
}

#[test]
fn a_rush_of_work_gets_all_the_threads_it_needs_and_most_of_them_leave() {
    let pool = Pool::new();
    for _ in 0..3 {
        // No task passes the barrier unless all run at the same time.
        let barrier = Arc::new(Barrier::new(101));
        for _ in 0..100 {
            let barrier = barrier.clone();
            pool.run(move || {
                barrier.wait();
            })
            .unwrap();
        }
        barrier.wait();
        // Every thread has a reference to the pool.
        eventually(
            || Arc::strong_count(&pool) <= 1 + 16,
            || format!("{} threads stay", Arc::strong_count(&pool) - 1),
        );
    }
    pool.close();
    assert_eq!(Arc::strong_count(&pool), 1, "a thread outlives the library");
}

#[test]
fn a_library_that_closes_waits_for_threads_that_work_and_wakes_those_that_idle() {
    let pool = Pool::new();
    let (done, barrier) = (Arc::new(AtomicU32::new(0)), Arc::new(Barrier::new(4)));
    for _ in 0..3 {
        let (done, barrier) = (done.clone(), barrier.clone());
        pool.run(move || {
            barrier.wait();
            done.fetch_add(1, Ordering::SeqCst);
        })
        .unwrap();
    }
    barrier.wait();
    let (busy, is_running) = (done.clone(), mpsc::channel());
    let (started, running) = is_running;
    pool.run(move || {
        started.send(()).unwrap();
        thread::sleep(Duration::from_millis(50));
        busy.fetch_add(1, Ordering::SeqCst);
    })
    .unwrap();
    running.recv().unwrap();
    pool.close();
    assert_eq!(done.load(Ordering::SeqCst), 4);
    assert_eq!(Arc::strong_count(&pool), 1);
    assert_eq!(pool.run(|| ()), Err("the library is closed".into()));
}

#[test]
fn a_task_that_gets_no_thread_is_refused_and_the_context_can_be_closed() {
    let rig = Rig::new();
    let queue = rig.queue(1);
    quick(&queue, 1, |target| {
        target.seen.push(1);
        Ok(())
    });
    rig.pool.close();
    let closed = "the library is closed";
    assert_eq!(
        push(&queue, 1, number(2)),
        Err(Error::Thread(closed.into()))
    );
    assert_eq!(result(&queue, 1), Err(broken(closed)));
    let left = queue.close(1).ok().unwrap();
    assert_eq!((left.outcome, left.target.unwrap().seen), (Ok(()), vec![1]));
}

#[test]
fn many_callers_of_many_contexts_all_get_their_results() {
    let rig = Rig::with(Duration::from_secs(60), 16);
    thread::scope(|scope| {
        for key in 1..9 {
            let queue = rig.queue(key);
            scope.spawn(move || {
                for value in 0..500 {
                    push(&queue, key, number(value)).unwrap();
                    push(&queue, key, number(value + 1)).unwrap();
                    assert_eq!(result(&queue, key), Ok(value));
                    assert_eq!(result(&queue, key), Ok(value + 1));
                }
                assert_eq!(
                    queue.close(key).ok().unwrap().target.unwrap().seen.len(),
                    1000
                );
            });
        }
    });
    rig.pool.close();
    assert_eq!(Arc::strong_count(&rig.pool), 1);
}
