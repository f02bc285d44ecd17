//! The engine under a model checker, which runs many schedules of its threads.
//!
//! The files under test are included as they are and given the checker's primitives. The checker reports a deadlock, so
//! a lost wake-up is found, and so is a thread that is never told to end: every model closes its pool, which joins all
//! threads.

/// The checker's primitives, with a clock: its own waits never time out.
mod sync {
    pub(crate) use std::sync::Arc;
    pub(crate) use std::time::Duration;

    pub(crate) use shuttle::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
    pub(crate) use shuttle::sync::{Mutex, MutexGuard};
    pub(crate) use shuttle::thread;

    use std::cell::RefCell;
    use std::sync::{LockResult, PoisonError};

    thread_local! {
        /// The checker runs all threads of a model on one.
        static CLOCK: RefCell<Clock> = RefCell::default();
    }

    #[derive(Default)]
    struct Clock {
        now: Duration,
        /// The threads to wake when time advances.
        all: Vec<Arc<shuttle::sync::Condvar>>,
    }

    /// A new model begins.
    pub(crate) fn reset_clock() {
        CLOCK.take();
    }

    /// Advances the time. All waiting threads look at the clock; those without a limit are woken without need.
    pub(crate) fn tick(step: Duration) {
        let all = CLOCK.with_borrow_mut(|clock| {
            clock.now += step;
            clock.all.clone()
        });
        all.iter().for_each(|condvar| condvar.notify_all());
    }

    #[derive(Debug)]
    pub(crate) struct Condvar(Arc<shuttle::sync::Condvar>);

    impl Condvar {
        pub(crate) fn new() -> Self {
            let condvar = Arc::new(shuttle::sync::Condvar::new());
            CLOCK.with_borrow_mut(|clock| clock.all.push(condvar.clone()));
            Self(condvar)
        }

        pub(crate) fn wait<'a, T>(
            &self,
            guard: MutexGuard<'a, T>,
        ) -> LockResult<MutexGuard<'a, T>> {
            self.0.wait(guard)
        }

        pub(crate) fn wait_timeout<'a, T>(
            &self,
            guard: MutexGuard<'a, T>,
            limit: Duration,
        ) -> LockResult<(MutexGuard<'a, T>, TimedOut)> {
            let since = Instant::now();
            let woken = self.0.wait(guard);
            let timed_out = TimedOut(since.elapsed() >= limit);
            match woken {
                Ok(guard) => Ok((guard, timed_out)),
                Err(poisoned) => Err(PoisonError::new((poisoned.into_inner(), timed_out))),
            }
        }

        pub(crate) fn notify_one(&self) {
            self.0.notify_one();
        }

        pub(crate) fn notify_all(&self) {
            self.0.notify_all();
        }
    }

    impl Default for Condvar {
        fn default() -> Self {
            Self::new()
        }
    }

    pub(crate) struct TimedOut(bool);

    impl TimedOut {
        pub(crate) fn timed_out(&self) -> bool {
            self.0
        }
    }

    #[derive(Debug, Clone, Copy)]
    pub(crate) struct Instant(Duration);

    impl Instant {
        pub(crate) fn now() -> Self {
            Self(CLOCK.with_borrow(|clock| clock.now))
        }

        pub(crate) fn elapsed(&self) -> Duration {
            Self::now().0 - self.0
        }
    }
}

#[allow(dead_code, unused_imports, reason = "the models use what they need")]
#[path = "../src/engine/mod.rs"]
mod engine;

use engine::{Condition, Conditions, Done, Error, Job, Limits, Pool, Queue, WaitRegistry};
use shuttle::sync::Mutex;
use shuttle::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
use shuttle::thread;
use std::sync::Arc;
use std::time::Duration;

/// Longer than the clock of any model runs, unless it says otherwise.
const NEVER: Duration = Duration::from_secs(1 << 30);

enum Task {
    /// Adds to the target, and leaves the same as its result.
    Number(u64),
    Wait(i64),
    Notify(Arc<WaitRegistry>, i64),
    Fail,
}

impl Job for Task {
    type Target = Vec<u64>;
    type Front = ();
    type Watch = ();

    fn name(&self) -> &'static str {
        "task"
    }

    fn has_result(&self) -> bool {
        matches!(self, Self::Number(_))
    }

    fn calls(&self) -> usize {
        1
    }

    fn begin(&self, _key: u64, _number: u64) {}

    fn end((): (), _outcome: Result<(), &str>) {}

    fn run(self, target: &mut Vec<u64>, _cancelled: &AtomicBool) -> Result<Done<Vec<u64>>, String> {
        match self {
            Self::Number(value) => {
                target.push(value);
                Ok(Done::now(Some(value)))
            }
            Self::Wait(counter) => Ok(Done {
                conditions: Conditions::new(vec![reached(counter)]).unwrap(),
                ..Done::now(None)
            }),
            Self::Notify(waits, counter) => {
                waits.add(counter, 1).map_err(|error| error.to_string())?;
                Ok(Done::now(None))
            }
            Self::Fail => Err("no data".into()),
        }
    }
}

fn reached(counter: i64) -> Condition {
    let counter = counter.cast_unsigned();
    Condition::Counter {
        counter,
        at_least: 1,
    }
}

/// A library without functions.
#[derive(Clone)]
struct Rig {
    waits: Arc<WaitRegistry>,
    pool: Arc<Pool>,
    limits: Limits,
}

impl Rig {
    fn new(standstill: Duration, backlog: usize, kept: usize) -> Self {
        Self {
            waits: Arc::default(),
            pool: Pool::keeping(kept),
            limits: Limits {
                backlog,
                results: 1 << 20,
                standstill,
            },
        }
    }

    fn queue(&self) -> Context {
        let queue = Queue::new(self.waits.clone(), self.pool.clone(), self.limits);
        queue.open(1, Vec::new());
        Context(Arc::new(queue))
    }
}

/// A queue.
#[derive(Clone)]
struct Context(Arc<Queue<Task>>);

impl Context {
    fn push(&self, key: u64, task: Task) -> Result<(), Error> {
        self.0.enter(key, |entrance| entrance.push(task).map(drop))
    }

    /// Like a quick function: runs immediately where nothing is queued.
    fn quick(&self, key: u64, value: u64) -> Result<(), Error> {
        self.0.enter(key, |entrance| {
            let ran = entrance.run_now("quick", |target| {
                target.push(value);
                Ok::<_, Error>(Some(value))
            });
            ran.unwrap_or_else(|| entrance.push(Task::Number(value)).map(drop))
        })
    }

    fn result(&self, key: u64) -> Result<u64, Error> {
        self.0.result(key)
    }

    /// What the target holds once nothing is queued.
    fn settled(&self, key: u64) -> Result<Vec<u64>, Error> {
        let seen = |target: &mut Vec<u64>| target.clone();
        self.0
            .enter_idle(key, |entrance| Ok(entrance.idle().map(seen).unwrap()))
    }

    fn close(&self, key: u64) -> Result<Vec<u64>, Error> {
        let closed = self.0.close(key)?;
        closed.outcome.map(|()| closed.target.unwrap())
    }
}

/// Advances the time beside the model, in a few steps of which each is a standstill.
fn clock(steps: u32, step: Duration) -> thread::JoinHandle<()> {
    thread::spawn(move || {
        for _ in 0..steps {
            thread::yield_now();
            sync::tick(step);
        }
    })
}

fn check(model: fn(), schedules: usize) {
    let model = move || {
        sync::reset_clock();
        model();
    };
    shuttle::check_random(model, schedules);
    shuttle::check_pct(model, schedules, 3);
}

#[test]
fn every_result_of_two_callers_comes_once_and_in_order() {
    check(two_callers, 800);
}

fn two_callers() {
    let rig = Rig::new(NEVER, 8, 1);
    let queue = rig.queue();
    let call = |first: u64| {
        let queue = queue.clone();
        thread::spawn(move || {
            queue.push(1, Task::Number(first)).unwrap();
            queue.quick(1, first + 1).unwrap();
            [queue.result(1).unwrap(), queue.result(1).unwrap()]
        })
    };
    let (one, two) = (call(10), call(20));
    let (one, two) = (one.join().unwrap(), two.join().unwrap());
    assert_eq!(queue.result(1), Err(Error::NoResult(1)));
    let seen = queue.close(1).unwrap();
    let place = |value: u64| seen.iter().position(|&of| of == value);
    assert!(place(10) < place(11) && place(20) < place(21), "{seen:?}");
    // Each caller took its results in the order in which the tasks ran.
    assert!(place(one[0]) < place(one[1]), "{seen:?}: {one:?}, {two:?}");
    assert!(place(two[0]) < place(two[1]), "{seen:?}: {one:?}, {two:?}");
    let mut taken = [one, two].concat();
    taken.sort_unstable();
    assert_eq!(taken, [10, 11, 20, 21]);
    rig.pool.close();
}

#[test]
fn every_result_that_is_ready_comes_once() {
    check(quick_callers, 800);
}

fn quick_callers() {
    let rig = Rig::new(NEVER, 8, 1);
    let queue = rig.queue();
    let call = |first: u64| {
        let queue = queue.clone();
        thread::spawn(move || {
            let round = |value| {
                queue.quick(1, value).unwrap();
                queue.result(1).unwrap()
            };
            [round(first), round(first + 1)]
        })
    };
    let callers = [call(10), call(20), call(30)];
    let taken = callers.map(|caller| caller.join().unwrap());
    assert_eq!(queue.result(1), Err(Error::NoResult(1)));
    let mut taken = taken.concat();
    taken.sort_unstable();
    assert_eq!(taken, [10, 11, 20, 21, 30, 31]);
    queue.close(1).unwrap();
    rig.pool.close();
}

#[test]
fn a_result_that_is_ready_is_found_by_a_caller_that_waits() {
    check(wait_for_another_result, 800);
}

fn wait_for_another_result() {
    let rig = Rig::new(NEVER, 8, 1);
    let queue = rig.queue();
    queue.push(1, Task::Number(1)).unwrap();
    let other = {
        let queue = queue.clone();
        thread::spawn(move || queue.result(1).unwrap())
    };
    queue.quick(1, 2).unwrap();
    let mut taken = [queue.result(1).unwrap(), other.join().unwrap()];
    taken.sort_unstable();
    assert_eq!(taken, [1, 2]);
    queue.close(1).unwrap();
    rig.pool.close();
}

#[test]
fn a_result_that_is_ready_is_no_other_contexts() {
    check(reopen_with_a_result, 800);
}

fn reopen_with_a_result() {
    let rig = Rig::new(NEVER, 8, 1);
    let queue = rig.queue();
    queue.quick(1, 10).unwrap();
    let late = {
        let queue = queue.clone();
        thread::spawn(move || queue.result(1))
    };
    queue.0.abandon(1);
    queue.0.open(2, Vec::new());
    queue.quick(2, 20).unwrap();
    let mine = queue.result(2);
    assert!(matches!(
        late.join().unwrap(),
        Ok(10) | Err(Error::Closed(1))
    ));
    assert_eq!(mine, Ok(20));
    assert_eq!(queue.result(2), Err(Error::NoResult(2)));
    queue.close(2).unwrap();
    rig.pool.close();
}

#[test]
fn work_that_comes_as_the_worker_goes_home_is_done() {
    check(push_as_the_worker_goes, 800);
}

fn push_as_the_worker_goes() {
    // With no thread kept or one thread kept: the next task finds another thread that ends, or an idle one.
    for kept in 0..2 {
        let rig = Rig::new(NEVER, 1, kept);
        let queue = rig.queue();
        for value in 0..3 {
            queue.push(1, Task::Number(value)).unwrap();
            thread::yield_now();
            assert_eq!(queue.result(1), Ok(value));
        }
        queue.push(1, Task::Number(3)).unwrap();
        assert_eq!(queue.close(1), Ok(vec![0, 1, 2, 3]));
        rig.pool.close();
        assert_eq!(
            Arc::strong_count(&rig.pool),
            2,
            "ours and the queue's; every thread has ended"
        );
    }
}

#[test]
fn a_context_that_is_given_up_leaves_nothing_to_the_next() {
    check(abandon_as_another_pushes, 800);
}

fn abandon_as_another_pushes() {
    let rig = Rig::new(NEVER, 2, 1);
    let queue = rig.queue();
    let counter = rig.waits.create_counter(None).unwrap();
    let caller = {
        let queue = queue.clone();
        thread::spawn(move || {
            let outcome = queue
                .push(1, Task::Wait(counter))
                .and_then(|()| queue.push(1, Task::Number(1)))
                .and_then(|()| queue.push(1, Task::Number(2)))
                .and_then(|()| queue.result(1));
            assert_eq!(outcome, Err(Error::Closed(1)));
        })
    };
    queue.0.abandon(1);
    while !queue.0.is_vacant() {
        thread::yield_now();
    }
    queue.0.open(2, vec![7]);
    queue.push(2, Task::Number(8)).unwrap();
    assert_eq!(queue.result(2), Ok(8));
    assert_eq!(queue.close(2), Ok(vec![7, 8]));
    caller.join().unwrap();
    rig.pool.close();
}

#[test]
fn who_gives_up_late_does_not_break_the_next_context() {
    check(give_up_late, 1500);
}

fn give_up_late() {
    let rig = Rig::new(Duration::from_secs(8), 8, 1);
    let queue = rig.queue();
    let counter = rig.waits.create_counter(None).unwrap();
    queue.push(1, Task::Wait(counter)).unwrap();
    queue.push(1, Task::Number(1)).unwrap();
    let caller = {
        let queue = queue.clone();
        thread::spawn(move || queue.result(1).unwrap_err())
    };
    let clock = clock(3, rig.limits.standstill);
    queue.0.abandon(1);
    while !queue.0.is_vacant() {
        thread::yield_now();
    }
    queue.0.open(2, Vec::new());
    let error = caller.join().unwrap();
    let text = error.to_string();
    assert!(
        error == Error::Closed(1) || text.starts_with("nothing has moved"),
        "{text}"
    );
    clock.join().unwrap();
    assert_eq!(queue.quick(2, 5), Ok(()), "its own caller never waited");
    assert_eq!(queue.close(2), Ok(vec![5]));
    rig.pool.close();
}

#[test]
fn a_context_closes_when_the_notification_comes_late() {
    check(close_and_notify, 800);
}

fn close_and_notify() {
    let rig = Rig::new(NEVER, 8, 1);
    let queue = rig.queue();
    let counter = rig.waits.create_counter(None).unwrap();
    queue.push(1, Task::Wait(counter)).unwrap();
    queue.push(1, Task::Number(1)).unwrap();
    let waits = rig.waits.clone();
    let notifier = thread::spawn(move || waits.add(counter, 1).unwrap());
    // Time advances and wakes all threads without need; nothing is given up.
    let clock = clock(2, Duration::from_secs(1));
    assert_eq!(queue.close(1), Ok(vec![1]));
    notifier.join().unwrap();
    clock.join().unwrap();
    rig.pool.close();
}

#[test]
fn a_context_is_closed_once() {
    check(two_closers, 800);
}

fn two_closers() {
    let rig = Rig::new(NEVER, 8, 1);
    let queue = rig.queue();
    queue.push(1, Task::Number(1)).unwrap();
    let other = {
        let queue = queue.clone();
        thread::spawn(move || queue.close(1))
    };
    let outcomes = [queue.close(1), other.join().unwrap()];
    assert!(outcomes.contains(&Ok(vec![1])), "{outcomes:?}");
    assert!(outcomes.contains(&Err(Error::Closed(1))), "{outcomes:?}");
    assert!(queue.0.is_vacant());
    rig.pool.close();
}

#[test]
fn who_waits_for_a_result_while_another_closes_is_told() {
    check(wait_and_close, 800);
}

fn wait_and_close() {
    let rig = Rig::new(NEVER, 8, 1);
    let queue = rig.queue();
    let counter = rig.waits.create_counter(None).unwrap();
    queue.push(1, Task::Wait(counter)).unwrap();
    queue.push(1, Task::Number(1)).unwrap();
    let of = |call: fn(&Context) -> Option<Error>| {
        let queue = queue.clone();
        thread::spawn(move || call(&queue))
    };
    let caller = of(|queue| queue.result(1).err());
    let closer = of(|queue| queue.close(1).err());
    // Only then may the task go on.
    assert_eq!(caller.join().unwrap(), Some(Error::Closed(1)));
    rig.waits.add(counter, 1).unwrap();
    assert_eq!(closer.join().unwrap(), None);
    rig.pool.close();
}

#[test]
fn who_waits_until_nothing_is_queued_comes_through_while_others_push() {
    check(settle_and_push, 800);
}

fn settle_and_push() {
    let rig = Rig::new(NEVER, 8, 1);
    let (queue, counter) = (rig.queue(), rig.waits.create_counter(None).unwrap());
    queue.push(1, Task::Wait(counter)).unwrap();
    queue.push(1, Task::Number(1)).unwrap();
    let (other, waits) = (queue.clone(), rig.waits.clone());
    let pusher = thread::spawn(move || other.push(1, Task::Number(2)).unwrap());
    let notifier = thread::spawn(move || waits.add(counter, 1).unwrap());
    let seen = queue.settled(1).unwrap();
    assert!(seen == [1] || seen == [1, 2], "{seen:?}");
    pusher.join().unwrap();
    notifier.join().unwrap();
    assert_eq!(queue.settled(1), Ok(vec![1, 2]));
    queue.close(1).unwrap();
    rig.pool.close();
}

#[test]
fn who_waits_until_nothing_is_queued_is_told_when_the_context_is_given_up() {
    check(settle_and_abandon, 800);
}

fn settle_and_abandon() {
    let rig = Rig::new(NEVER, 8, 1);
    let (queue, counter) = (rig.queue(), rig.waits.create_counter(None).unwrap());
    queue.push(1, Task::Wait(counter)).unwrap();
    let other = queue.clone();
    let abandoner = thread::spawn(move || other.0.abandon(1));
    assert_eq!(queue.settled(1), Err(Error::Closed(1)));
    abandoner.join().unwrap();
    rig.pool.close();
}

#[test]
fn contexts_that_wait_for_each_other_in_turn_come_through() {
    check(ping_pong, 500);
}

fn ping_pong() {
    let rig = Rig::new(NEVER, 8, 2);
    let (ping, pong) = (
        rig.waits.create_counter(None).unwrap(),
        rig.waits.create_counter(None).unwrap(),
    );
    let (one, two) = (rig.queue(), rig.queue());
    let notify = |counter| Task::Notify(rig.waits.clone(), counter);
    one.push(1, Task::Wait(pong)).unwrap();
    two.push(1, notify(pong)).unwrap();
    one.push(1, notify(ping)).unwrap();
    two.push(1, Task::Wait(ping)).unwrap();
    two.push(1, Task::Number(2)).unwrap();
    assert_eq!(two.result(1), Ok(2));
    assert_eq!(one.close(1), Ok(vec![]));
    assert_eq!(two.close(1), Ok(vec![2]));
    rig.pool.close();
}

#[test]
fn what_held_once_lets_go_who_waited() {
    check(latch, 800);
}

fn latch() {
    let waits: Arc<WaitRegistry> = Arc::default();
    let counter = waits.create_counter(None).unwrap();
    let task = waits.begin_task();
    let waiter = {
        let waits = waits.clone();
        thread::spawn(move || {
            let section = Condition::Task {
                task,
                name: "section 1".into(),
            };
            let conditions = Conditions::new(vec![reached(counter), section]).unwrap();
            waits.wait(format_args!("a task"), conditions, &AtomicBool::new(false))
        })
    };
    while !waits.waiting().contains("a task waits for counter") {
        thread::yield_now();
    }
    let other = waits.clone();
    let finisher = thread::spawn(move || other.finish_task(task));
    waits.add(counter, 1).unwrap();
    waits.set(counter, 0).unwrap();
    assert_eq!(waiter.join().unwrap(), Ok(()));
    finisher.join().unwrap();
    assert_eq!(waits.waiting(), "no task waits for another");
}

#[test]
fn a_wait_that_is_given_up_ends() {
    check(cancel, 800);
}

fn cancel() {
    let waits: Arc<WaitRegistry> = Arc::default();
    let counter = waits.create_counter(None).unwrap();
    let cancelled = Arc::new(AtomicBool::new(false));
    let waiter = {
        let (waits, cancelled) = (waits.clone(), cancelled.clone());
        thread::spawn(move || {
            let conditions = Conditions::new(vec![reached(counter)]).unwrap();
            waits.wait(format_args!("a task"), conditions, &cancelled)
        })
    };
    cancelled.store(true, SeqCst);
    waits.wake();
    assert!(waiter.join().unwrap().is_err());
}

#[test]
fn a_caller_who_waits_for_room_learns_of_a_failure() {
    check(fail_while_full, 800);
}

fn fail_while_full() {
    let rig = Rig::new(NEVER, 1, 1);
    let queue = rig.queue();
    queue.push(1, Task::Fail).unwrap();
    let fill = |first: u64| {
        let queue = queue.clone();
        thread::spawn(move || {
            let mut pushed = (first..first + 2).map(|value| queue.push(1, Task::Number(value)));
            pushed.find_map(Result::err)
        })
    };
    let (one, two) = (fill(1), fill(2));
    let errors = [one.join().unwrap(), two.join().unwrap()];
    let told = |error: &&Option<Error>| matches!(error, Some(Error::Earlier(_)));
    let told = errors.iter().filter(told).count();
    let closed = queue.close(1);
    let at_the_end = closed == Err(Error::Earlier("task: no data".into()));
    assert_eq!(told + usize::from(at_the_end), 1, "{errors:?}, {closed:?}");
    rig.pool.close();
}

#[test]
fn a_pool_that_closes_does_all_that_it_took() {
    check(run_and_close, 800);
}

fn run_and_close() {
    let pool = Pool::keeping(1);
    let (taken, done) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let run = |times: usize| {
        let (pool, taken, done) = (pool.clone(), taken.clone(), done.clone());
        thread::spawn(move || {
            for _ in 0..times {
                let done = done.clone();
                let work = move || {
                    done.fetch_add(1, SeqCst);
                };
                taken.fetch_add(usize::from(pool.run(work).is_ok()), SeqCst);
            }
        })
    };
    let runners = [run(2), run(1)];
    pool.close();
    let before = done.load(SeqCst);
    for runner in runners {
        runner.join().unwrap();
    }
    assert_eq!(before, done.load(SeqCst), "a thread outlives the library");
    assert_eq!(before, taken.load(SeqCst));
    assert_eq!(Arc::strong_count(&pool), 1);
}

#[test]
fn work_never_waits_for_a_thread_that_is_busy() {
    check(work_that_needs_other_work, 800);
}

fn work_that_needs_other_work() {
    let pool = Pool::keeping(2);
    let (waits, never) = (
        Arc::new(WaitRegistry::default()),
        Arc::new(AtomicBool::new(false)),
    );
    pool.run(|| ()).unwrap();
    let first = waits.create_counter(None).unwrap();
    let second = waits.create_counter(None).unwrap();
    // Each releases the other, so both have to run at the same time.
    for (mine, others) in [(first, second), (second, first)] {
        let (waits, never) = (waits.clone(), never.clone());
        let work = move || {
            waits.add(others, 1).unwrap();
            let conditions = Conditions::new(vec![reached(mine)]).unwrap();
            waits
                .wait(format_args!("work"), conditions, &never)
                .unwrap();
        };
        pool.run(work).unwrap();
    }
    pool.close();
}

#[test]
fn a_context_that_is_opened_while_the_library_closes_delays_no_thread() {
    check(open_while_closing, 800);
}

fn open_while_closing() {
    let rig = Rig::new(NEVER, 8, 1);
    let counter = rig.waits.create_counter(None).unwrap();
    let open: Arc<Mutex<Vec<Context>>> = Arc::default();
    let caller = {
        let (rig, open) = (rig.clone(), open.clone());
        thread::spawn(move || {
            for _ in 0..2 {
                let queue = rig.queue();
                open.lock().unwrap().push(queue.clone());
                // No call notifies it, and no call asks for a result.
                let _ = queue.push(1, Task::Wait(counter));
            }
        })
    };
    // What the library does when it closes.
    rig.pool.refuse();
    let contexts = std::mem::take(&mut *open.lock().unwrap());
    contexts.iter().for_each(|context| context.0.abandon(1));
    rig.pool.close();
    caller.join().unwrap();
}
