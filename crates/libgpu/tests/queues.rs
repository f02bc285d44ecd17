//! Contexts as queues: which calls are queued, the order of results, waits between contexts, and when errors are
//! returned.

mod common;

use std::thread;
use std::time::Duration;

use common::cases::sentences;
use common::{Gpu, Program, float, int, open};
use runtime_abi::kit::GpuLibrary as _;
use runtime_abi::{Library, Value};

impl Gpu<'_> {
    /// Makes a call and leaves its result for later.
    fn issue(&self, library: &Library, name: &str, args: &[Value]) {
        let signature = common::signature(name);
        let blob = signature.pack(args).unwrap();
        let id = library.function_id(name).unwrap();
        library
            .call(self.0.handle(), id, &blob, &signature.to_string())
            .unwrap();
    }

    fn values(&self, buffer: Value) -> Vec<f64> {
        let len = self.int("buffer_len", &[buffer]);
        (0..len)
            .map(|index| self.float("buffer_get", &[buffer, int(index)]))
            .collect()
    }

    fn counter(&self) -> Value {
        int(self.int("counter_create", &[]))
    }
}

fn taken(library: &Library, gpu: &Gpu<'_>) -> i64 {
    i64::from_ne_bytes(library.result(gpu.0.handle()).unwrap())
}

#[test]
fn a_wait_holds_its_own_context_back_and_no_other() {
    let library = open();
    let (waiting, free) = (Gpu::new(&library), Gpu::new(&library));
    let counter = free.counter();
    let buffer = waiting.buffer(&[1.0]);
    waiting.void("counter_wait", &[counter, int(2)]);
    waiting.void("buffer_push", &[buffer, float(2.0)]);
    waiting.issue(&library, "buffer_len", &[buffer]);
    assert_eq!(free.values(free.buffer(&[5.0, 6.0])), [5.0, 6.0]);
    free.void("counter_notify", &[counter, int(1), int(0)]);
    assert_eq!(free.int("counter_read", &[counter]), 1);
    free.void("counter_notify", &[counter, int(1), int(0)]);
    assert_eq!(taken(&library, &waiting), 2);
}

#[test]
fn results_come_back_in_the_order_of_the_calls_whatever_is_done_first() {
    let library = open();
    let (gpu, other) = (Gpu::new(&library), Gpu::new(&library));
    let counter = gpu.counter();
    let (one, two) = (gpu.buffer(&[0.0]), gpu.buffer(&[0.0, 0.0]));
    gpu.issue(&library, "buffer_len", &[one]);
    gpu.void("counter_wait", &[counter, int(1)]);
    gpu.issue(&library, "buffer_len", &[two]);
    gpu.issue(&library, "counter_read", &[counter]);
    assert_eq!(
        taken(&library, &gpu),
        1,
        "the first is there before the wait"
    );
    other.void("counter_notify", &[counter, int(7), int(1)]);
    assert_eq!([taken(&library, &gpu), taken(&library, &gpu)], [2, 7]);
}

/// `notify` in the shared cases. Contexts stand for the ranks, and a third one is the consumer.
#[test]
fn what_a_notification_adds_is_never_nothing() {
    let [_, case] = sentences("notify", ["counter", "case"]);
    let [producer, period, divisor, notifier, factor, added, missed] = golden::numbers(
        &case,
        "rank # fills (i mod #) / # and doubles it, rank # is delayed and then notifies; the consumer adds the counter: # in + #, never + #",
    );
    assert_eq!([producer, notifier], [0.0, 1.0]);
    let library = open();
    let [producer, notifier, consumer] = [(); 3].map(|()| Gpu::new(&library));
    let input: Vec<f64> = (0..1000).map(|i| f64::from(i) % period / divisor).collect();
    let doubled = producer.buffer(&input);
    producer.void("buffer_scale", &[doubled, float(2.0)]);
    let counter = producer.counter();

    let sum = thread::scope(|scope| {
        scope.spawn(|| {
            thread::sleep(Duration::from_millis(30));
            notifier.void("counter_notify", &[counter, int(1), int(0)]);
        });
        consumer.void("counter_wait", &[counter, int(1)]);
        let value = consumer.int("counter_read", &[counter]) as f64;
        assert_ne!(value, missed, "it was read before the notification");
        let sum = consumer.buffer(&producer.values(doubled));
        consumer.void("buffer_add_scalar", &[sum, float(value)]);
        consumer.values(sum)
    });
    let expected: Vec<f64> = input.iter().map(|x| factor * x + added).collect();
    assert_eq!(sum, expected);
}

/// The same between ranks: rank 0 fills, another one notifies the consumer's.
#[test]
fn what_a_rank_tells_another_opens_the_gate_there() {
    let [_, case] = sentences("notify", ["counter", "case"]);
    let [producer, period, divisor, notifier, factor, added, missed] = golden::numbers(
        &case,
        "rank # fills (i mod #) / # and doubles it, rank # is delayed and then notifies; the consumer adds the counter: # in + #, never + #",
    );
    let input: Vec<f64> = (0..100).map(|i| f64::from(i) % period / divisor).collect();
    let expected: Vec<f64> = input.iter().map(|x| factor * x + added).collect();
    for ranks in 1..=4 {
        let program = Program::new(&[("LIBGPU_RANKS", &ranks.to_string())]);
        let works = Beside::new(&program);
        let counter = int(program.int("counter_create", &[]));
        let doubled = program.buffer(&input);
        program.void("buffer_scale", &[doubled, float(2.0)]);
        program.void("broadcast", &[doubled, int(producer as i64)]);
        program.void("counter_wait", &[counter, int(1)]);
        program.issue("counter_read", &[counter]).unwrap();
        let from = int((notifier as i64).min(ranks - 1));
        for to in (0..ranks).rev() {
            thread::sleep(Duration::from_millis(5));
            works.void(
                "counter_notify_rank",
                &[counter, from, int(to), int(1), int(0)],
            );
        }
        let read = i64::from_ne_bytes(program.library.result(program.context).unwrap());
        assert_ne!(read as f64, missed, "it was read before the notification");
        program.void("buffer_add_scalar", &[doubled, float(read as f64)]);
        let value = |i| program.float("buffer_get", &[doubled, int(i)]);
        let found: Vec<f64> = (0..100).map(value).collect();
        assert_eq!(found, expected, "{ranks} ranks");
    }
}

/// Another context of a program's library.
struct Beside<'a> {
    program: &'a Program,
    context: u64,
}

impl<'a> Beside<'a> {
    fn new(program: &'a Program) -> Self {
        let context = program.library.init(0).unwrap();
        Self { program, context }
    }

    fn call(&self, name: &str, args: &[Value]) -> Result<(), String> {
        let signature = common::signature(name);
        let (id, blob) = (
            self.program.library.function_id(name).unwrap(),
            signature.pack(args).unwrap(),
        );
        let called = self
            .program
            .library
            .call(self.context, id, &blob, &signature.to_string());
        called.map_err(|error| error.to_string())
    }

    #[track_caller]
    fn void(&self, name: &str, args: &[Value]) {
        assert_eq!(self.call(name, args), Ok(()), "{name}");
    }
}

#[test]
fn each_rank_has_its_own_value_of_a_counter() {
    for ranks in 1..=4 {
        let program = Program::new(&[("LIBGPU_RANKS", &ranks.to_string())]);
        let counter = int(program.int("counter_create", &[]));
        let read = || program.int("counter_read", &[counter]);
        for to in 0..ranks {
            let notified = [counter, int(ranks - 1), int(to), int(to + 5), int(1)];
            program.void("counter_notify_rank", &notified);
        }
        assert_eq!(read(), 5, "that of rank 0");
        program.void("counter_notify", &[counter, int(2), int(0)]);
        assert_eq!(read(), 7);
        // All values have reached what rank 0's has.
        program.void("counter_wait", &[counter, int(7)]);
        assert_eq!(read(), 7);
    }
}

#[test]
fn a_wait_that_never_ends_names_the_rank_whose_value_is_too_low() {
    let program = Program::new(&[("LIBGPU_RANKS", "4"), ("LIBGPU_WATCHDOG", "2")]);
    let counter = int(program.int("counter_create", &[]));
    for (to, value) in [(0, 2), (1, 1), (3, 7)] {
        program.void(
            "counter_notify_rank",
            &[counter, int(0), int(to), int(value), int(0)],
        );
    }
    program.void("counter_wait", &[counter, int(2)]);
    let error = program.call("counter_read", &[counter]).unwrap_err();
    let waits = "to reach 2 (it is 1 on rank 1, 0 on rank 2)";
    assert!(error.contains(waits), "{error}");
}

#[test]
fn what_ranks_cannot_be_told_is_refused() {
    let program = Program::new(&[("LIBGPU_RANKS", "2")]);
    let counter = int(program.int("counter_create", &[]));
    let notify = |from, to, value, mode| {
        let args = [counter, int(from), int(to), int(value), int(mode)];
        program.call("counter_notify_rank", &args)
    };
    for (from, to, wrong) in [(2, 0, 2), (0, 2, 2), (-1, 0, -1), (1, i64::MIN, i64::MIN)] {
        let expected =
            format!("counter_notify_rank: there is no rank {wrong}; there are 2, from 0 on");
        assert_eq!(notify(from, to, 1, 0), Err(expected));
    }
    let mode = notify(0, 0, 1, 2).unwrap_err();
    assert!(mode.contains("mode is 2"), "{mode}");
    notify(0, 1, i64::MAX, 1).unwrap();
    let overflow = notify(0, 1, 1, 0).unwrap_err();
    assert!(
        overflow.contains(" of rank 1 is 9223372036854775807; adding 1 does not fit 64 bits"),
        "{overflow}"
    );
    // No rank has it, as one could not.
    let all = program.call("counter_notify", &[counter, int(1), int(0)]);
    assert!(all.unwrap_err().contains(" of rank 1 is"));
    assert_eq!(program.int("counter_read", &[counter]), 0);
}

#[test]
fn a_notification_takes_effect_after_the_work_queued_before_it() {
    let library = open();
    let (producer, consumer) = (Gpu::new(&library), Gpu::new(&library));
    let (counter, gate) = (producer.counter(), producer.counter());
    producer.void("counter_wait", &[gate, int(1)]);
    producer.void("counter_notify", &[counter, int(1), int(0)]);
    consumer.void("counter_wait", &[counter, int(1)]);
    consumer.issue(&library, "counter_read", &[counter]);
    thread::sleep(Duration::from_millis(30));
    let other = Gpu::new(&library);
    assert_eq!(other.int("counter_read", &[counter]), 0);
    other.void("counter_notify", &[gate, int(1), int(1)]);
    assert_eq!(taken(&library, &consumer), 1);
}

/// `deferred` in the shared cases: a context that produces, and one that consumes.
#[test]
fn a_consumer_gets_what_a_producer_put_off() {
    let [case, _] = sentences("deferred", ["case", "conditions"]);
    let [factor, input, added, out, result] = golden::numbers(
        &case,
        "producer writes # * # asynchronously, consumer adds #: out #, result #",
    );
    let library = open();
    let (producer, consumer) = (Gpu::new(&library), Gpu::new(&library));
    let [gate, done] = [(); 2].map(|()| producer.counter());
    let written = producer.buffer(&[input]);
    producer.void("counter_wait", &[gate, int(1)]);
    producer.void("buffer_scale", &[written, float(factor)]);
    producer.issue(&library, "buffer_get", &[written, int(0)]);
    producer.void("counter_notify", &[done, int(1), int(0)]);
    consumer.void("counter_wait", &[done, int(1)]);
    consumer.issue(&library, "counter_read", &[done]);

    let other = Gpu::new(&library);
    assert_eq!(other.int("counter_read", &[done]), 0, "it is put off");
    other.void("counter_notify", &[gate, int(1), int(0)]);
    assert_eq!(taken(&library, &consumer), 1);
    let found = f64::from_ne_bytes(library.result(producer.0.handle()).unwrap());
    assert_eq!(found, out);
    let sum = consumer.buffer(&[found]);
    consumer.void("buffer_add_scalar", &[sum, float(added)]);
    assert_eq!(consumer.values(sum), [result]);
}

#[test]
fn work_that_is_put_off_is_done_before_its_result() {
    let library = open();
    let gpu = Gpu::new(&library);
    let counter = gpu.counter();
    let buffer = gpu.buffer(&[3.0]);
    gpu.void("counter_wait", &[counter, int(1)]);
    gpu.void("buffer_scale", &[buffer, float(2.0)]);
    gpu.issue(&library, "buffer_get", &[buffer, int(0)]);
    gpu.void("buffer_add_scalar", &[buffer, float(1.0)]);
    gpu.issue(&library, "buffer_get", &[buffer, int(0)]);
    Gpu::new(&library).void("counter_notify", &[counter, int(1), int(0)]);
    let float = || f64::from_ne_bytes(library.result(gpu.0.handle()).unwrap());
    assert_eq!([float(), float()], [6.0, 7.0]);
}

/// What the shared cases say of a counter.
#[test]
fn a_wait_is_done_from_the_value_on_that_it_expects() {
    let [counter, _] = sentences("notify", ["counter", "case"]);
    let [start] = golden::numbers(
        &counter,
        "starts at #; notify adds a value or sets it; a wait is done when the counter >= expected",
    );
    let library = open();
    let (gpu, other) = (Gpu::new(&library), Gpu::new(&library));
    let counter = gpu.counter();
    assert_eq!(gpu.int("counter_read", &[counter]), start as i64);
    gpu.void("counter_notify", &[counter, int(5), int(0)]);
    gpu.void("counter_notify", &[counter, int(3), int(1)]);
    for expected in [2, 3] {
        gpu.void("counter_wait", &[counter, int(expected)]);
        assert_eq!(gpu.int("counter_read", &[counter]), 3);
    }
    gpu.void("counter_wait", &[counter, int(4)]);
    gpu.issue(&library, "counter_read", &[counter]);
    // Long enough for a wait that should not happen to be over.
    thread::sleep(Duration::from_millis(20));
    other.void("counter_notify", &[counter, int(3), int(0)]);
    assert_eq!(taken(&library, &gpu), 6);
}

#[test]
fn a_counter_counts_adds_sets_and_refuses() {
    let library = open();
    let gpu = Gpu::new(&library);
    let counter = gpu.counter();
    let notify = |value, mode| gpu.call("counter_notify", &[counter, int(value), int(mode)]);
    notify(5, 0).unwrap();
    notify(-2, 0).unwrap();
    assert_eq!(gpu.int("counter_read", &[counter]), 3);
    notify(i64::MAX, 1).unwrap();
    let overflow = notify(1, 0).unwrap_err().to_string();
    assert!(
        overflow.contains("adding 1 does not fit 64 bits"),
        "{overflow}"
    );
    let mode = notify(1, 2).unwrap_err().to_string();
    assert_eq!(
        mode,
        "libgpu: counter_notify: mode is 2; 0 adds the value, 1 sets it"
    );
    gpu.void("counter_free", &[counter]);
    let freed = gpu.error("counter_read", &[counter]);
    assert!(freed.contains("there is no counter with handle"), "{freed}");
}

#[test]
fn freeing_a_counter_tells_who_waits_for_it() {
    let library = open();
    let (gpu, other) = (Gpu::new(&library), Gpu::new(&library));
    let counter = gpu.counter();
    gpu.void("counter_wait", &[counter, int(3)]);
    gpu.issue(&library, "counter_read", &[counter]);
    // The wait has to be registered before the counter is freed, or it fails with the handle.
    thread::sleep(Duration::from_millis(20));
    other.void("counter_free", &[counter]);
    let error = library.result(gpu.0.handle()).unwrap_err().to_string();
    assert!(
        error.starts_with("libgpu: counter_wait: counter "),
        "{error}"
    );
    assert!(
        error.contains("was freed while this waited for it to reach 3"),
        "{error}"
    );
}

#[test]
fn an_error_of_a_queued_call_comes_out_at_the_next_one_and_only_discard_is_left() {
    let library = open();
    let gpu = Gpu::new(&library);
    let buffer = gpu.buffer(&[1.0, 2.0]);
    gpu.void("buffer_axpy", &[buffer, float(1.0), gpu.buffer(&[1.0])]);
    let expected =
        "libgpu: buffer_axpy: one buffer has 2 values, the other 1; they must have the same number";
    let first = library.result(gpu.0.handle());
    // No result was asked for, so the worker may not have come to the call yet.
    let first = match first.unwrap_err().to_string() {
        early if early.contains("no result is waiting") => until_error(&gpu),
        error => error,
    };
    assert_eq!(first, expected);
    let later = gpu.error("buffer_len", &[buffer]);
    assert_eq!(
        later,
        "libgpu: buffer_len: the context takes no more calls, only gpu_discard, since an earlier one failed: \
         buffer_axpy: one buffer has 2 values, the other 1; they must have the same number"
    );
    gpu.0.discard().unwrap();
}

fn until_error(gpu: &Gpu<'_>) -> String {
    loop {
        if let Err(error) = gpu.call("buffer_create", &[]) {
            return error.to_string();
        }
    }
}

#[test]
fn an_error_that_no_call_returned_comes_out_when_the_context_is_discarded() {
    let library = open();
    let gpu = Gpu::new(&library);
    let handle = gpu.0.handle();
    let buffer = gpu.buffer(&[]);
    gpu.void("buffer_resize", &[buffer, int(-1)]);
    let error = gpu.0.discard().unwrap_err().to_string();
    assert_eq!(
        error,
        "libgpu: buffer_resize: len is -1; numbers from 0 on are accepted"
    );
    assert!(
        library.discard(handle).is_err(),
        "it is closed all the same"
    );
}

#[test]
fn a_discard_waits_for_what_is_queued() {
    let library = open();
    let (gpu, other) = (Gpu::new(&library), Gpu::new(&library));
    let (counter, done) = (other.counter(), other.counter());
    gpu.void("counter_wait", &[counter, int(1)]);
    gpu.void("counter_notify", &[done, int(1), int(0)]);
    thread::scope(|scope| {
        scope.spawn(|| {
            thread::sleep(Duration::from_millis(20));
            other.void("counter_notify", &[counter, int(1), int(0)]);
        });
        gpu.0.discard().unwrap();
    });
    assert_eq!(other.int("counter_read", &[done]), 1);
}

#[test]
fn a_long_queue_keeps_its_order() {
    let library = open();
    let (gpu, other) = (Gpu::new(&library), Gpu::new(&library));
    let counter = other.counter();
    let buffer = gpu.buffer(&[]);
    gpu.void("counter_wait", &[counter, int(1)]);
    (0..10_000).for_each(|n| gpu.void("buffer_push", &[buffer, float(f64::from(n))]));
    other.void("counter_notify", &[counter, int(1), int(0)]);
    assert!((0..10_000).map(f64::from).eq(gpu.values(buffer)));
}

#[test]
fn results_that_are_not_taken_are_refused_from_a_limit_on() {
    let program = Program::new(&[("LIBGPU_RESULTS", "3")]);
    let buffer = program.buffer(&[1.0, 2.0]);
    for _ in 0..2 {
        // One of them is queued, and one is there when the call is recorded.
        program.issue("buffer_len", &[buffer]).unwrap();
        program
            .issue("amplitude_encode", &[buffer, int(1)])
            .unwrap();
        program.issue("plan_tasks", &[]).unwrap();
        for (name, args) in [
            ("buffer_len", &[buffer][..]),
            ("buffer_create", &[]),
            ("amplitude_encode", &[buffer, int(1)]),
            ("plan_nodes", &[]),
        ] {
            let error = program.issue(name, args).unwrap_err();
            let told = "3 results of this context wait for gpu_get_result, which is as many as limits.results allows";
            assert!(error.starts_with(name) && error.contains(told), "{error}");
        }
        // Calls without results are still accepted, and existing results come in order.
        program.void("buffer_set", &[buffer, int(0), float(3.0)]);
        let taken = || i64::from_ne_bytes(program.library.result(program.context).unwrap());
        let [len, state, tasks] = [(); 3].map(|()| taken());
        assert_eq!((len, tasks), (2, 0));
        assert_eq!(program.int("state_qubits", &[int(state)]), 1);
    }
}

#[test]
fn calls_that_are_recorded_are_refused_from_a_limit_on() {
    let program = Program::new(&[("LIBGPU_RECORDED", "2")]);
    let (x, left) = (
        program.buffer(&[1.0]),
        int(program.int("counter_create", &[])),
    );
    let add = || program.issue("buffer_add_scalar", &[x, float(1.0)]);
    let refused = |begun: &str| {
        let error = add().unwrap_err();
        let told = format!(
            "buffer_add_scalar: 2 calls were recorded since {begun}, which is as many as limits.recorded allows"
        );
        assert!(error.contains(&told), "{error}");
    };
    for _ in 0..2 {
        program.void("parallel_begin", &[]);
        program.void("section_begin", &[]);
        (0..2).for_each(|_| add().unwrap());
        refused("parallel_begin");
        program.void("section_end", &[]);
        program.void("parallel_end", &[]);
    }
    assert_eq!(program.float("buffer_get", &[x, int(0)]), 5.0);
    program.void("counter_notify", &[left, int(3), int(1)]);
    program.void("loop_begin", &[left]);
    add().unwrap();
    program.void("counter_notify", &[left, int(-1), int(0)]);
    refused("loop_begin");
    program.void("loop_end", &[]);
    assert_eq!(program.float("buffer_get", &[x, int(0)]), 8.0);
}

#[test]
fn contexts_in_a_ring_hand_a_token_round() {
    const CONTEXTS: usize = 8;
    let library = open();
    let gpus: Vec<_> = (0..CONTEXTS).map(|_| Gpu::new(&library)).collect();
    let turns: Vec<_> = gpus.iter().map(Gpu::counter).collect();
    for round in 1..=20 {
        for (place, gpu) in gpus.iter().enumerate() {
            gpu.void("counter_wait", &[turns[place], int(round)]);
            gpu.void(
                "counter_notify",
                &[turns[(place + 1) % CONTEXTS], int(1), int(0)],
            );
        }
    }
    Gpu::new(&library).void("counter_notify", &[turns[0], int(1), int(0)]);
    gpus.into_iter().for_each(|gpu| gpu.0.discard().unwrap());
    assert_eq!(Gpu::new(&library).int("counter_read", &[turns[0]]), 21);
}

#[test]
fn an_unloaded_library_leaves_nothing_and_does_not_hang() {
    let threads = || std::fs::read_dir("/proc/self/task").map_or(0, Iterator::count);
    let before = threads();
    for _ in 0..20 {
        leave_open(Program::new(&[]));
    }
    assert!(
        threads() <= before + 8,
        "{} threads, {before} before",
        threads()
    );
}

/// Two contexts that stay open: one waits for a counter that is never raised, one has work left.
fn leave_open(waits: Program) {
    let counter = int(waits.int("counter_create", &[]));
    waits.void("counter_wait", &[counter, int(1)]);
    let works = Program {
        context: waits.library.init(0).unwrap(),
        ..waits
    };
    let buffer = int(works.int("buffer_create", &[]));
    works.void("buffer_resize", &[buffer, int(1 << 20)]);
    for _ in 0..50 {
        works.void("buffer_add_scalar", &[buffer, float(1.0)]);
    }
}
