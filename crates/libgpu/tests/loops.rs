//! Loops: the results of their bodies, how they end, and what is refused.

mod common;

use std::thread;
use std::time::Duration;

use common::{Program, float, int};
use runtime_abi::Value;
use runtime_abi::kit::GpuLibrary as _;

fn counter(program: &Program, value: i64) -> Value {
    let counter = int(program.int("counter_create", &[]));
    program.void("counter_notify", &[counter, int(value), int(1)]);
    counter
}

fn value(program: &Program, buffer: Value) -> f64 {
    program.float("buffer_get", &[buffer, int(0)])
}

#[test]
fn a_body_runs_until_the_counter_is_zero() {
    for ranks in ["1", "3"] {
        let program = Program::new(&[("LIBGPU_RANKS", ranks)]);
        let (x, left) = (program.buffer(&[1.0]), counter(&program, 5));
        program.void("loop_begin", &[left]);
        program.void("buffer_scale", &[x, float(2.0)]);
        program.void("buffer_add_scalar", &[x, float(-0.5)]);
        program.void("counter_notify", &[left, int(-1), int(0)]);
        program.void("loop_end", &[]);
        let expected = (0..5).fold(1.0, |x, _| 2.0 * x - 0.5);
        assert_eq!(value(&program, x), expected);
        assert_eq!(program.int("counter_read", &[left]), 0);
        // Once more: there is nothing to do.
        program.void("loop_begin", &[left]);
        program.void("buffer_fill", &[x, float(0.0)]);
        program.void("loop_end", &[]);
        assert_eq!(value(&program, x), expected);
    }
}

#[test]
fn a_counter_that_steps_over_zero_ends_its_loop() {
    let program = Program::new(&[("LIBGPU_WATCHDOG", "5")]);
    for (start, step, passes) in [(5, -2, 3.0), (1, -7, 1.0), (-3, 1, 0.0), (i64::MIN, 0, 0.0)] {
        let (x, left) = (program.buffer(&[0.0]), counter(&program, start));
        program.void("loop_begin", &[left]);
        program.void("buffer_add_scalar", &[x, float(1.0)]);
        program.void("counter_notify", &[left, int(step), int(0)]);
        program.void("loop_end", &[]);
        assert_eq!(value(&program, x), passes, "from {start} by {step}");
    }
}

#[test]
fn regions_in_a_loop_run_each_time() {
    for variables in [[("LIBGPU_SECTIONS", "threads")], [("LIBGPU_RANKS", "2")]] {
        let program = Program::new(&variables);
        let [x, y] = [1.0, 1.0].map(|value| program.buffer(&[value]));
        let left = counter(&program, 4);
        program.void("loop_begin", &[left]);
        program.void("parallel_begin", &[]);
        for (buffer, factor) in [(x, 2.0), (y, 3.0)] {
            program.void("section_begin", &[]);
            program.void("buffer_scale", &[buffer, float(factor)]);
            program.void("section_end", &[]);
        }
        program.void("parallel_end", &[]);
        program.void("buffer_axpy", &[x, float(1.0), y]);
        program.void("counter_notify", &[left, int(-1), int(0)]);
        program.void("loop_end", &[]);
        let (mut expected_x, mut expected_y) = (1.0, 1.0);
        for _ in 0..4 {
            (expected_x, expected_y) = (expected_x * 2.0, expected_y * 3.0);
            expected_x += expected_y;
        }
        assert_eq!(
            [x, y].map(|buffer| value(&program, buffer)),
            [expected_x, expected_y]
        );
    }
}

#[test]
fn another_context_may_end_a_loop() {
    let program = Program::new(&[]);
    let (x, go_on) = (program.buffer(&[0.0]), counter(&program, 1));
    for body in [true, false] {
        program.void("counter_notify", &[go_on, int(1), int(1)]);
        program.void("loop_begin", &[go_on]);
        if body {
            program.void("buffer_add_scalar", &[x, float(1.0)]);
        }
        program.void("loop_end", &[]);
        let other = Program {
            context: program.library.init(0).unwrap(),
            library: gpu::LibGpu::with_config(gpu::config::Config::default()),
        };
        thread::sleep(Duration::from_millis(20));
        let (id, context) = (
            program.library.function_id("counter_notify").unwrap(),
            other.context,
        );
        let blob = common::signature("counter_notify")
            .pack(&[go_on, int(0), int(1)])
            .unwrap();
        program.library.call(context, id, &blob, "iii:v").unwrap();
        assert!(value(&program, x) >= 1.0);
    }
}

#[test]
fn a_loop_that_never_ends_is_an_error_with_the_counter() {
    let program = Program::new(&[("LIBGPU_WATCHDOG", "0.1")]);
    let (x, one) = (program.buffer(&[0.0]), counter(&program, 7));
    program.void("loop_begin", &[one]);
    program.void("buffer_fill", &[x, float(1.0)]);
    program.void("loop_end", &[]);
    let error = program.call("buffer_get", &[x, int(0)]).unwrap_err();
    assert!(
        error.contains("has been 7 for 0.1 seconds while a loop waited"),
        "{error}"
    );
}

#[test]
fn a_loop_looks_at_the_value_of_rank_0() {
    let program = Program::new(&[("LIBGPU_RANKS", "2"), ("LIBGPU_WATCHDOG", "1")]);
    let (x, left) = (program.buffer(&[0.0]), counter(&program, 3));
    let looped = |to: i64| {
        program.void("loop_begin", &[left]);
        program.void("buffer_add_scalar", &[x, float(1.0)]);
        let down = [left, int(1), int(to), int(-1), int(0)];
        program.void("counter_notify_rank", &down);
        program.void("loop_end", &[]);
    };
    looped(0);
    assert_eq!(value(&program, x), 3.0);
    program.void("counter_notify", &[left, int(3), int(1)]);
    looped(1);
    let error = program.call("buffer_get", &[x, int(0)]).unwrap_err();
    assert!(
        error.contains(" of rank 0 has been 3 for 1 seconds"),
        "{error}"
    );
}

#[test]
fn a_library_that_closes_ends_its_loops() {
    let program = Program::new(&[]);
    let (x, one) = (program.buffer(&[0.0]), counter(&program, 1));
    program.void("loop_begin", &[one]);
    program.void("buffer_fill", &[x, float(1.0)]);
    program.void("loop_end", &[]);
    drop(program);
}

#[test]
fn errors_in_a_body_name_their_call() {
    let program = Program::new(&[]);
    let (x, two) = (program.buffer(&[0.0]), counter(&program, 1));
    let y = program.buffer(&[0.0]);
    program.void("buffer_push", &[y, float(1.0)]);
    program.void("loop_begin", &[two]);
    program.void("buffer_axpy", &[x, float(1.0), y]);
    program.void("loop_end", &[]);
    let error = program.call("buffer_get", &[x, int(0)]).unwrap_err();
    assert!(
        error.contains("loop_end: buffer_axpy: one buffer has"),
        "{error}"
    );
}

#[test]
fn what_cannot_be_in_a_loop_is_refused() {
    let program = Program::new(&[]);
    let (x, one) = (program.buffer(&[0.0]), counter(&program, 0));
    let refused = |name: &str, args: &[Value], text: &str| {
        let error = program.call(name, args).unwrap_err();
        assert!(error.contains(text), "{error}");
    };
    refused("loop_end", &[], "there is no loop to end");
    program.void("loop_begin", &[one]);
    refused("loop_begin", &[one], "a loop is open");
    refused("buffer_get", &[x, int(0)], "cannot stand in a loop");
    refused("plan_nodes", &[], "cannot stand in a loop");
    refused("counter_wait", &[one, int(1)], "cannot stand in a loop");
    program.void("parallel_begin", &[]);
    refused("loop_begin", &[one], "a loop is open");
    refused("loop_end", &[], "a parallel region is still open");
    program.void("parallel_end", &[]);
    program.void("loop_end", &[]);
    program.void("parallel_begin", &[]);
    refused("loop_begin", &[one], "a parallel region is open");
    program.void("parallel_end", &[]);
    program.void("loop_begin", &[one]);
    let left = program
        .library
        .discard(program.context)
        .unwrap_err()
        .to_string();
    assert!(left.contains("a loop is open when gpu_discard"), "{left}");
}
