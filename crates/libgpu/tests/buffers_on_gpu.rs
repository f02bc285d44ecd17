//! Buffers in the memory of a GPU, and sections as graphs. The GPU is the emulator's, or with `KERNELS_ON=gpu` the
//! machine's.

#![cfg(target_os = "linux")]

mod common;

use std::time::{Duration, Instant};

use common::{Program, float, int};
use cuda_emulator::{Driver, INVALID_VALUE, LAUNCH_FAILED, Nccl};
use runtime_abi::Value;
use runtime_abi::kit::GpuLibrary;

const CUDA: (&str, &str) = ("LIBGPU_BACKEND", "cuda");

fn values(program: &Program, buffer: Value) -> Vec<f64> {
    let len = program.int("buffer_len", &[buffer]);
    let value = |index| program.float("buffer_get", &[buffer, int(index)]);
    (0..len).map(value).collect()
}

/// Calls in sections, a list for each.
fn region(program: &Program, sections: &[&[(&str, &[Value])]]) {
    program.void("parallel_begin", &[]);
    for section in sections {
        program.void("section_begin", &[]);
        section
            .iter()
            .for_each(|(name, args)| program.void(name, args));
        program.void("section_end", &[]);
    }
    program.void("parallel_end", &[]);
}

/// A program of two regions, the second of which uses results of the first one: returns the final values, and the
/// number of nodes.
fn regions(variables: &[(&str, &str)]) -> (Vec<Vec<f64>>, i64) {
    let program = Program::new(variables);
    let [x, y, w] = [&[1.0, 2.5, -3.0][..], &[0.5; 3], &[7.0]].map(|of| program.buffer(of));
    let ten = [x, float(10.0)];
    region(
        &program,
        &[
            &[
                ("buffer_fill", &ten),
                ("buffer_add_scalar", &[x, float(0.5)]),
            ],
            &[("buffer_scale", &[w, float(-2.0)])],
        ],
    );
    region(
        &program,
        &[
            &[("buffer_axpy", &[y, float(2.0), x])],
            &[
                ("buffer_copy", &[w, x]),
                ("buffer_fill_index", &[w, float(0.25), float(3.0)]),
            ],
        ],
    );
    let nodes = program.int("plan_nodes", &[]);
    (
        [x, y, w].map(|buffer| values(&program, buffer)).into(),
        nodes,
    )
}

#[test]
fn a_region_is_one_graph_and_gives_what_the_cpu_does() {
    let driver = Driver::new();
    let expected = regions(&[("LIBGPU_BACKEND", "cpu")]);
    driver.check(|driver| assert_eq!((driver.launches(), driver.uploads()), (0, 0)));
    assert_eq!(regions(&[CUDA]), expected);
    driver.check(|driver| assert_eq!(driver.uploads(), 2));
    driver.check(|driver| assert_eq!(driver.order().len(), 4, "three calls and a join"));
    for variables in [
        [CUDA, ("LIBGPU_GRAPH", "0")],
        [CUDA, ("LIBGPU_SECTIONS", "in order")],
    ] {
        assert_eq!(regions(&variables), expected);
        driver.check(|driver| assert_eq!(driver.uploads(), 2, "{variables:?}"));
    }
    assert_eq!(regions(&[CUDA, ("LIBGPU_RANKS", "2")]), expected);
    driver.check(|driver| assert_eq!(driver.uploads(), 6, "each rank has its own"));
    driver.check(|driver| assert_eq!(driver.left(), 0));
}

#[test]
fn a_region_in_a_loop_is_uploaded_once_and_its_arguments_are_new_each_time() {
    let driver = Driver::new();
    let program = Program::new(&[CUDA]);
    let [x, y] = [0.0, 0.0].map(|value| program.buffer(&[value]));
    for turn in 1..=5 {
        let added = [x, float(f64::from(turn))];
        let sections: [&[(&str, &[Value])]; 2] = [
            &[("buffer_add_scalar", &added)],
            &[("buffer_add_scalar", &[y, float(2.0)])],
        ];
        region(&program, &sections);
        assert_eq!(program.int("plan_nodes", &[]), 3);
        // Another call ends the plan.
        assert_eq!(program.int("buffer_len", &[x]), 1);
    }
    assert_eq!(values(&program, x), [15.0]);
    assert_eq!(values(&program, y), [10.0]);
    driver.check(|driver| assert_eq!(driver.uploads(), 1));
    assert_eq!(program.int("plan_replays", &[]), 4);
}

/// The values of three buffers after a loop of calls and regions that follow each other, and then a call without a
/// kernel.
fn looped(variables: &[(&str, &str)]) -> Vec<Vec<f64>> {
    let program = Program::new(variables);
    let [x, y, w] = [&[1.0, 2.5][..], &[0.5; 2], &[7.0]].map(|of| program.buffer(of));
    let left = int(program.int("counter_create", &[]));
    program.void("counter_notify", &[left, int(5), int(1)]);
    program.void("loop_begin", &[left]);
    program.void("buffer_scale", &[x, float(1.5)]);
    program.void("buffer_add_scalar", &[x, float(-0.25)]);
    region(
        &program,
        &[
            &[("buffer_axpy", &[y, float(2.0), x])],
            &[("buffer_fill", &[w, float(3.0)])],
        ],
    );
    region(
        &program,
        &[
            &[("buffer_copy", &[w, y])],
            &[("buffer_scale", &[x, float(0.5)])],
        ],
    );
    program.void("counter_notify", &[left, int(-1), int(0)]);
    program.void("buffer_add_scalar", &[w, float(1.0)]);
    program.void("loop_end", &[]);
    [x, y, w].map(|buffer| values(&program, buffer)).into()
}

#[test]
fn what_follows_each_other_in_a_loop_is_one_graph_with_a_join_for_each_region() {
    let driver = Driver::new();
    let expected = looped(&[("LIBGPU_BACKEND", "cpu")]);
    for (variables, uploads) in [
        // One for the calls and the regions, and one for the call behind the notification.
        (vec![CUDA], 2),
        (vec![CUDA, ("LIBGPU_RANKS", "2")], 4),
        (vec![CUDA, ("LIBGPU_GRAPH", "0")], 0),
        (vec![CUDA, ("LIBGPU_SECTIONS", "in order")], 0),
    ] {
        let mut before = 0;
        driver.check(|driver| before = driver.uploads());
        assert_eq!(looped(&variables), expected, "{variables:?}");
        driver.check(|driver| assert_eq!(driver.uploads() - before, uploads, "{variables:?}"));
    }
    driver.check(|driver| assert_eq!(driver.left(), 0));
}

#[test]
fn a_graph_of_a_loop_has_the_calls_and_a_join_for_each_region() {
    let driver = Driver::new();
    let program = Program::new(&[CUDA]);
    let [x, y] = [2.0, 3.0].map(|value| program.buffer(&[value]));
    let left = int(program.int("counter_create", &[]));
    program.void("counter_notify", &[left, int(1), int(1)]);
    program.void("loop_begin", &[left]);
    program.void("buffer_add_scalar", &[x, float(1.0)]);
    for _ in 0..2 {
        let sections: [&[(&str, &[Value])]; 2] = [
            &[("buffer_scale", &[x, float(2.0)])],
            &[("buffer_scale", &[y, float(3.0)])],
        ];
        region(&program, &sections);
    }
    program.void("counter_notify", &[left, int(0), int(1)]);
    program.void("loop_end", &[]);
    assert_eq!(values(&program, x), [12.0]);
    assert_eq!(values(&program, y), [27.0]);
    driver.check(|driver| assert_eq!(driver.order().len(), 7, "five calls and two joins"));
    driver.check(|driver| assert_eq!(driver.order()[0], 0, "the call comes before both sections"));
}

#[test]
fn sections_for_which_there_is_no_room_on_the_gpu_run_one_after_another() {
    let Some(driver) = Driver::of_emulator() else {
        return;
    };
    let work = |program: &Program| {
        let [x, y] = [0, 1].map(|_| program.buffer(&[]));
        for buffer in [x, y] {
            program.void("buffer_resize", &[buffer, int(70_000)]);
            program.void("buffer_add_scalar", &[buffer, float(4.0)]);
        }
        let sections: [&[(&str, &[Value])]; 2] = [
            &[
                ("buffer_fill", &[x, float(3.0)]),
                ("buffer_scale", &[x, float(0.5)]),
            ],
            &[("buffer_scale", &[y, float(3.0)])],
        ];
        region(program, &sections);
        [x, y].map(|buffer| program.float("buffer_get", &[buffer, int(69_999)]))
    };
    for memory in [1 << 16, 700_000, 1 << 20, 1 << 22] {
        driver.set_memory(memory);
        assert_eq!(work(&Program::new(&[CUDA])), [1.5, 12.0], "{memory} bytes");
        let graphs = u32::from(memory == 1 << 22);
        assert_eq!(driver.uploads(), graphs, "{memory} bytes");
    }
    assert_eq!(driver.left(), 0);
}

/// The values after sections in which buffers get other lengths after they were used, the last of which takes a lot of
/// memory.
fn lengths_that_change(program: &Program) -> Vec<Vec<f64>> {
    let [x, y, w, b] =
        [&[1.0, 2.0][..], &[0.5; 2], &[0.5; 5], &[7.0; 4]].map(|of| program.buffer(of));
    let z = program.buffer(&[]);
    program.void("buffer_resize", &[z, int(60_000)]);
    let sections: [&[(&str, &[Value])]; 2] = [
        &[
            ("buffer_axpy", &[y, float(1.0), x]),
            ("buffer_copy", &[x, b]),
            ("buffer_add_scalar", &[x, float(1.0)]),
            ("buffer_copy", &[w, y]),
            ("buffer_copy", &[y, x]),
        ],
        &[("buffer_add_scalar", &[z, float(3.0)])],
    ];
    region(program, &sections);
    program.void("buffer_resize", &[z, int(2)]);
    [x, y, w, b, z].map(|buffer| values(program, buffer)).into()
}

#[test]
fn a_region_for_which_memory_ends_half_way_has_changed_nothing() {
    let Some(driver) = Driver::of_emulator() else {
        return;
    };
    let expected = lengths_that_change(&Program::new(&[("LIBGPU_BACKEND", "cpu")]));
    assert_eq!(expected[..3], [vec![8.0; 4], vec![8.0; 4], vec![1.5, 2.5]]);
    // Room for z on the host, and for none, some or all of the others on the GPU.
    for more in [0, 100, 130, 200, 300, 480_000, 490_000] {
        let memory = (480_200 + more).to_string();
        let program = Program::new(&[CUDA, ("LIBGPU_MEMORY", &memory)]);
        assert_eq!(lengths_that_change(&program), expected, "{memory} bytes");
    }
    for memory in [64, 512, 1024, 4096, 1 << 16, 1 << 20] {
        driver.set_memory(memory);
        assert_eq!(
            lengths_that_change(&Program::new(&[CUDA])),
            expected,
            "{memory} bytes"
        );
    }
    assert_eq!(driver.left(), 0);
}

#[test]
fn sections_with_calls_that_have_no_kernel_give_the_same() {
    let driver = Driver::new();
    let program = Program::new(&[CUDA]);
    let [x, y] = [[1.0], [2.0]].map(|values| program.buffer(&values));
    // The values are on the GPU when the second region begins.
    let both: [&[(&str, &[Value])]; 2] = [
        &[("buffer_scale", &[x, float(3.0)])],
        &[("buffer_scale", &[y, float(3.0)])],
    ];
    region(&program, &both);
    let mixed: [&[(&str, &[Value])]; 2] = [
        &[
            ("buffer_push", &[x, float(5.0)]),
            ("buffer_scale", &[x, float(2.0)]),
        ],
        &[
            ("buffer_resize", &[y, int(2)]),
            ("buffer_add_scalar", &[y, float(1.0)]),
        ],
    ];
    region(&program, &mixed);
    assert_eq!(values(&program, x), [6.0, 10.0]);
    driver.check(|driver| assert_eq!(driver.uploads(), 1));
    assert_eq!(values(&program, y), [7.0, 1.0]);
}

#[test]
fn large_buffers_are_worked_on_where_they_are_and_every_call_finds_their_values() {
    let driver = Driver::new();
    let program = Program::new(&[CUDA]);
    let len = 70_000;
    let [x, y] = [0, 1].map(|_| program.buffer(&[]));
    program.void("buffer_resize", &[x, int(len)]);
    program.void("buffer_fill_index", &[x, float(0.5), float(0.0)]);
    program.void("buffer_copy", &[y, x]);
    assert_eq!(program.float("buffer_get", &[y, int(2)]), 1.0);
    let mut before = 0;
    driver.check(|driver| before = driver.launches());
    assert!(before > 0);
    program.void("buffer_axpy", &[y, float(2.0), x]);
    program.void("buffer_axpy", &[y, float(1.0), y]);
    assert_eq!(
        program.float("buffer_get", &[y, int(len - 1)]),
        3.0 * f64::from(len as u32 - 1)
    );
    // A value that is set on the host is on the GPU afterwards.
    program.void("buffer_set", &[y, int(3), float(-1.0)]);
    program.void("buffer_scale", &[y, float(4.0)]);
    assert_eq!(program.float("buffer_get", &[y, int(3)]), -4.0);
    assert_eq!(program.float("buffer_get", &[y, int(4)]), 48.0);
    // Longer than the memory there is.
    program.void("buffer_resize", &[y, int(2 * len)]);
    program.void("buffer_add_scalar", &[y, float(1.0)]);
    assert_eq!(program.float("buffer_get", &[y, int(2 * len - 1)]), 1.0);
    assert_eq!(program.float("buffer_get", &[y, int(4)]), 49.0);
    program.void("buffer_fill", &[x, float(0.0)]);
    program.void("buffer_set", &[x, int(5), float(2.0)]);
    let state = int(program.int("amplitude_encode", &[x, int(17)]));
    assert_eq!(program.float("state_probability", &[state, int(5)]), 1.0);
    driver.check(|driver| assert!(driver.launches() > before + 4));
}

/// Norm and some amplitudes of values that a program makes on the GPU, if there is one, and encodes.
fn encoded(variables: &[(&str, &str)], len: i64) -> Vec<f64> {
    let program = Program::new(variables);
    let x = program.buffer(&[]);
    program.void("buffer_resize", &[x, int(len)]);
    program.void("buffer_fill_index", &[x, float(0.37), float(0.0)]);
    program.void("buffer_add_scalar", &[x, float(-1000.5)]);
    let state = int(program.int("amplitude_encode", &[x, int(18)]));
    let mut told = vec![program.float("state_norm", &[state])];
    for index in [0, 1, 2, 7, len / 2, len - 1, len, (1 << 18) - 1] {
        told.push(program.float("state_amplitude", &[state, int(index)]));
    }
    told.push(program.float("state_expectation_z", &[state, int(5)]));
    let phases = int(program.int("phase_encode", &[x, int(18)]));
    for index in [0, 1, 7, len / 2, len - 1, len, (1 << 18) - 1] {
        for part in ["state_amplitude", "state_amplitude_imag"] {
            told.push(program.float(part, &[phases, int(index)]));
        }
    }
    told
}

#[test]
fn values_on_the_gpu_are_encoded_there() {
    let Some(driver) = Driver::of_emulator() else {
        return;
    };
    driver.set_devices(3);
    for len in [65_536, 65_537, 200_001] {
        for precision in ["complex64", "complex128"] {
            let precision = ("LIBGPU_PRECISION", precision);
            let expected = encoded(&[("LIBGPU_BACKEND", "cpu"), precision], len);
            for layout in [
                ("LIBGPU_RANKS", "1"),
                ("LIBGPU_RANKS", "2"),
                ("LIBGPU_RANKS", "3"),
                // A rank with a state on two GPUs uses the transport of the host.
                ("LIBGPU_DEVICES", "0,1"),
            ] {
                assert_eq!(
                    encoded(&[CUDA, precision, layout], len),
                    expected,
                    "{layout:?}, {len}"
                );
            }
        }
    }
    assert_eq!(driver.left(), 0);
}

/// The results of collective calls of large buffers, in a program of several ranks.
fn collectives(variables: &[(&str, &str)]) -> Vec<f64> {
    let program = Program::new(variables);
    let ranks = program.int("mesh_ranks", &[]);
    let len = 65_536 * ranks;
    let [x, y, z] = [0, 1, 2].map(|_| program.buffer(&[]));
    let mut told = Vec::new();
    for op in 0..3 {
        program.void("buffer_resize", &[x, int(len)]);
        program.void("buffer_fill_index", &[x, float(0.1), float(0.7)]);
        program.void("all_reduce", &[x, int(op)]);
        program.void("buffer_scale", &[x, float(0.5)]);
        program.void("reduce_scatter", &[y, x, int(op)]);
        program.void("all_gather", &[z, y]);
        program.void("all_to_all", &[y, z]);
        program.void("buffer_fill_index", &[z, float(0.0), float(3.0)]);
        program.void("broadcast", &[z, int(ranks - 1)]);
        program.void("shift", &[z, y, int(1)]);
        for (buffer, len) in [(x, len), (y, len), (z, len)] {
            assert_eq!(program.int("buffer_len", &[buffer]), len);
            for index in [0, 1, len / 3, len - 1] {
                told.push(program.float("buffer_get", &[buffer, int(index)]));
            }
        }
    }
    told
}

#[test]
fn ranks_on_gpus_talk_from_gpu_to_gpu() {
    let Some(driver) = Driver::of_emulator() else {
        return;
    };
    driver.set_devices(2);
    for ranks in ["2", "3"] {
        let ranks = ("LIBGPU_RANKS", ranks);
        let expected = collectives(&[("LIBGPU_BACKEND", "cpu"), ranks]);
        assert_eq!(collectives(&[CUDA, ranks]), expected);
    }
    assert_eq!(driver.left(), 0);

    // Through the host, no stream waits for another one.
    let program = Program::new(&[CUDA, ("LIBGPU_RANKS", "2")]);
    let x = program.buffer(&[]);
    program.void("buffer_resize", &[x, int(70_000)]);
    driver.fail("cuStreamWaitEvent", LAUNCH_FAILED, 0);
    program.void("all_reduce", &[x, int(0)]);
    let error = program.call("buffer_get", &[x, int(0)]).unwrap_err();
    assert!(
        error.contains("all_reduce: rank ") && error.contains("cuStreamWaitEvent"),
        "{error}"
    );
}

#[test]
fn ranks_whose_gpus_are_apart_talk_through_nccl_or_the_host() {
    let Some(driver) = Driver::of_emulator() else {
        return;
    };
    let nccl = Nccl::new();
    driver.set_devices(3);
    driver.set_island(1);
    let folder = Nccl::folder();
    let folder = ("LIBGPU_NCCL", folder.to_str().unwrap());
    for ranks in ["2", "3"] {
        let ranks = ("LIBGPU_RANKS", ranks);
        let expected = collectives(&[("LIBGPU_BACKEND", "cpu"), ranks]);
        assert_eq!(collectives(&[CUDA, ranks, folder]), expected);
        // A folder without NCCL.
        assert_eq!(collectives(&[CUDA, ranks]), expected);
    }
    // Pairs that reach each other: memory that NCCL reads by address there has to be open.
    driver.set_devices(4);
    driver.set_island(2);
    let ranks = ("LIBGPU_RANKS", "4");
    let expected = collectives(&[("LIBGPU_BACKEND", "cpu"), ranks]);
    assert_eq!(collectives(&[CUDA, ranks, folder]), expected);
    driver.set_island(1);
    // Two ranks on one of two GPUs, which NCCL does not serve.
    driver.set_devices(2);
    let ranks = ("LIBGPU_RANKS", "3");
    let expected = collectives(&[("LIBGPU_BACKEND", "cpu"), ranks]);
    assert_eq!(collectives(&[CUDA, ranks, folder]), expected);

    driver.set_devices(3);
    let program = Program::new(&[CUDA, ("LIBGPU_RANKS", "2"), folder]);
    let x = program.buffer(&[]);
    program.void("buffer_resize", &[x, int(70_000)]);
    nccl.fail("ncclBroadcast", 2, 0);
    program.void("broadcast", &[x, int(0)]);
    let error = program.call("buffer_get", &[x, int(0)]).unwrap_err();
    assert!(
        error.contains("broadcast: rank ") && error.contains("ncclBroadcast"),
        "{error}"
    );
    drop(program);
    assert_eq!((driver.left(), nccl.left()), (0, 0));
}

#[test]
fn a_rank_whose_buffer_cannot_be_copied_does_not_leave_the_others_waiting() {
    let Some(driver) = Driver::of_emulator() else {
        return;
    };
    for call in ["all_reduce", "broadcast"] {
        let program = Program::new(&[CUDA, ("LIBGPU_RANKS", "2")]);
        let x = program.buffer(&[]);
        program.void("buffer_resize", &[x, int(70_000)]);
        assert_eq!(program.float("buffer_get", &[x, int(0)]), 0.0);
        driver.fail("cuMemAllocAsync", INVALID_VALUE, 0);
        let begun = Instant::now();
        program.void(call, &[x, int(0)]);
        let error = program.call("buffer_get", &[x, int(0)]).unwrap_err();
        assert!(error.contains("cuMemAllocAsync"), "{error}");
        // Far less than the watchdog's time.
        assert!(begun.elapsed() < Duration::from_secs(30));
    }
    assert_eq!(driver.left(), 0);
}

#[test]
fn buffers_for_which_there_is_no_room_on_the_gpu_are_worked_on_on_the_host() {
    let Some(driver) = Driver::of_emulator() else {
        return;
    };
    let work = |program: &Program| {
        let [x, y] = [0, 1].map(|_| program.buffer(&[]));
        program.void("buffer_resize", &[x, int(70_000)]);
        program.void("buffer_fill_index", &[x, float(0.5), float(0.0)]);
        program.void("buffer_copy", &[y, x]);
        program.void("buffer_scale", &[x, float(3.0)]);
        program.void("buffer_axpy", &[y, float(1.0), x]);
        [x, y].map(|buffer| program.float("buffer_get", &[buffer, int(69_999)]))
    };
    let expected = [69_999.0 * 1.5, 69_999.0 * 2.0];
    // Room for both on the host, and for one of them on the GPU.
    for memory in ["1800000", "2000000"] {
        assert_eq!(
            work(&Program::new(&[CUDA, ("LIBGPU_MEMORY", memory)])),
            expected
        );
    }
    for memory in [1 << 16, 700_000, 1 << 20] {
        driver.set_memory(memory);
        assert_eq!(work(&Program::new(&[CUDA])), expected, "{memory} bytes");
    }
    assert_eq!(driver.left(), 0);
}

#[test]
fn buffers_of_different_lengths_are_refused_on_gpus_too() {
    let _driver = Driver::new();
    let program = Program::new(&[CUDA, ("LIBGPU_RANKS", "2")]);
    let [x, y] = [0, 1].map(|_| program.buffer(&[]));
    program.void("buffer_resize", &[x, int(70_000)]);
    // Rank 0 has all of it then, the other nothing.
    program.void("gather", &[y, x, int(0)]);
    program.void("all_reduce", &[y, int(0)]);
    let error = program.call("buffer_len", &[y]).unwrap_err();
    assert!(error.contains("all_reduce"), "{error}");
    assert!(error.contains("140000"), "{error}");
}

#[test]
fn bad_values_on_the_gpu_are_named() {
    let _driver = Driver::new();
    for ranks in ["1", "2"] {
        let program = Program::new(&[CUDA, ("LIBGPU_RANKS", ranks)]);
        let x = program.buffer(&[]);
        program.void("buffer_resize", &[x, int(70_000)]);
        program.void("buffer_fill", &[x, float(1.0)]);
        program.void("buffer_set", &[x, int(66_000), float(f64::INFINITY)]);
        program.void("buffer_scale", &[x, float(2.0)]);
        for encode in ["amplitude_encode", "phase_encode"] {
            let error = program.call(encode, &[x, int(17)]).unwrap_err();
            assert!(error.contains("value 66000 is inf"), "{error}");
        }
    }
    let program = Program::new(&[CUDA]);
    let x = program.buffer(&[]);
    program.void("buffer_resize", &[x, int(70_000)]);
    program.void("buffer_fill", &[x, float(1.0)]);
    for encode in ["amplitude_encode", "phase_encode"] {
        let error = program.call(encode, &[x, int(16)]).unwrap_err();
        assert!(
            error.contains("70000 values do not fit 65536 amplitudes"),
            "{error}"
        );
    }
}

#[test]
fn single_values_are_read_from_the_gpu_and_then_all_of_them() {
    let _driver = Driver::new();
    let program = Program::new(&[CUDA]);
    let x = program.buffer(&[]);
    program.void("buffer_resize", &[x, int(70_000)]);
    for factor in [0.5, 2.0] {
        program.void("buffer_fill_index", &[x, float(factor), float(0.0)]);
        // More than are read one by one, and then one that was changed on the host.
        for index in (0..70_000).step_by(700) {
            assert_eq!(
                program.float("buffer_get", &[x, int(index)]),
                factor * index as f64
            );
        }
        program.void("buffer_set", &[x, int(7), float(-1.0)]);
        assert_eq!(program.float("buffer_get", &[x, int(7)]), -1.0);
        assert_eq!(program.float("buffer_get", &[x, int(8)]), 8.0 * factor);
    }
    let error = program.call("buffer_get", &[x, int(70_000)]).unwrap_err();
    assert!(error.contains("70000"), "{error}");
}

#[test]
fn a_mistake_in_a_section_is_told_with_its_call() {
    let _driver = Driver::new();
    let program = Program::new(&[CUDA]);
    let [x, y] = [&[1.0][..], &[1.0, 2.0]].map(|values| program.buffer(values));
    let sections: [&[(&str, &[Value])]; 2] = [
        &[("buffer_scale", &[x, float(3.0)])],
        &[("buffer_axpy", &[y, float(3.0), x])],
    ];
    // Both sections use x, and one of them changes it, so they run one after the other.
    region(&program, &sections);
    let error = program.call("buffer_get", &[x, int(0)]).unwrap_err();
    assert!(error.contains("section 2, buffer_axpy: "), "{error}");

    let program = Program::new(&[CUDA]);
    let [x, y, z] = [&[1.0][..], &[1.0, 2.0], &[1.0]].map(|values| program.buffer(values));
    let sections: [&[(&str, &[Value])]; 2] = [
        &[("buffer_scale", &[z, float(3.0)])],
        &[("buffer_axpy", &[y, float(3.0), x])],
    ];
    region(&program, &sections);
    let error = program.call("buffer_get", &[x, int(0)]).unwrap_err();
    assert!(error.contains("section 2, buffer_axpy: "), "{error}");
}

#[test]
fn a_gpu_that_fails_is_an_error_of_the_call_and_leaves_nothing() {
    let Some(driver) = Driver::of_emulator() else {
        return;
    };
    for call in [
        "cuGraphInstantiateWithFlags",
        "cuGraphLaunch",
        "cuMemAllocAsync",
        "cuMemcpyHtoDAsync",
    ] {
        let program = Program::new(&[CUDA]);
        let [x, y] = [[1.0], [2.0]].map(|values| program.buffer(&values));
        driver.fail(call, LAUNCH_FAILED, 0);
        let sections: [&[(&str, &[Value])]; 2] = [
            &[("buffer_scale", &[x, float(3.0)])],
            &[("buffer_scale", &[y, float(3.0)])],
        ];
        region(&program, &sections);
        let error = program.call("buffer_get", &[x, int(0)]).unwrap_err();
        assert!(error.contains(call), "{error}");
        drop(program);
        assert_eq!(driver.left(), 0, "{call}");
    }
}

#[test]
fn a_buffer_that_is_freed_is_not_copied_back_first() {
    let Some(driver) = Driver::of_emulator() else {
        return;
    };
    let program = Program::new(&[CUDA]);
    let x = program.buffer(&[]);
    program.void("buffer_resize", &[x, int(70_000)]);
    program.void("buffer_fill", &[x, float(2.0)]);
    driver.fail("cuMemcpyDtoHAsync", LAUNCH_FAILED, 0);
    program.void("buffer_free", &[x]);
    let closed = program.library.discard(program.context);
    assert!(closed.is_ok(), "{closed:?}");
    drop(program);
    assert_eq!(driver.left(), 0);
}

/// The results of a program of two ranks that uses the GPU for everything, or its first error.
fn everything() -> Result<Vec<u64>, String> {
    // A rank that waits for a failed one gives up soon, with another error.
    let variables = [CUDA, ("LIBGPU_RANKS", "2"), ("LIBGPU_WATCHDOG", "10")];
    let program = Program::try_new(&variables)?;
    let told = told_of_everything(&program);
    let closed = program.library.discard(program.context);
    closed.map_err(|error| error.to_string()).and(told)
}

fn told_of_everything(program: &Program) -> Result<Vec<u64>, String> {
    let mut told = Vec::new();
    let mut call = |name: &str, args: &[Value]| {
        let value = program.call(name, args)?;
        told.extend(value.map(|value| match value {
            Value::Float(value) => value.to_bits(),
            Value::Int(outcome) if name == "state_sample" => outcome as u64,
            Value::Int(_) => 0,
            Value::Bool(value) => value.into(),
        }));
        Ok::<_, String>(value.unwrap_or(int(0)))
    };
    let [x, y] = [call("buffer_create", &[])?, call("buffer_create", &[])?];
    call("buffer_resize", &[x, int(70_000)])?;
    call("buffer_fill_index", &[x, float(0.5), float(0.0)])?;
    call("buffer_copy", &[y, x])?;
    call("buffer_get", &[y, int(7)])?;
    let on_gpu = call("amplitude_encode", &[x, int(17)])?;
    let phases = call("phase_encode", &[x, int(17)])?;
    let small = call("buffer_create", &[])?;
    call("buffer_push", &[small, float(1.5)])?;
    call("buffer_push", &[small, float(-0.5)])?;
    for section in [[x, y], [y, x]] {
        call("parallel_begin", &[])?;
        for buffer in section {
            call("section_begin", &[])?;
            call("buffer_add_scalar", &[buffer, float(1.0)])?;
            call("section_end", &[])?;
        }
        call("parallel_end", &[])?;
    }
    call("buffer_get", &[x, int(69_999)])?;
    let from_host = call("amplitude_encode", &[small, int(12)])?;
    let angles = call("angle_encode", &[small, int(12)])?;
    for state in [on_gpu, phases, from_host, angles] {
        call("state_norm", &[state])?;
        call("state_probability", &[state, int(1)])?;
        call("state_expectation_z", &[state, int(3)])?;
    }
    call("state_overlap", &[from_host, angles])?;
    call("state_sample", &[angles, float(0.7)])?;
    Ok(told)
}

#[test]
fn a_gpu_that_fails_anywhere_is_an_error_and_never_a_wrong_number() {
    let Some(driver) = Driver::of_emulator() else {
        return;
    };
    let expected = everything().unwrap();
    for call in [
        "cuEventRecord",
        "cuGraphAddKernelNode",
        "cuGraphExecKernelNodeSetParams",
        "cuGraphLaunch",
        "cuLaunchKernel",
        "cuMemAllocAsync",
        "cuMemGetInfo",
        "cuMemHostAlloc",
        "cuMemcpyDtoDAsync",
        "cuMemcpyDtoHAsync",
        "cuMemcpyHtoDAsync",
        "cuStreamSynchronize",
    ] {
        for after in [0, 1, 3, 6, 10] {
            driver.fail(call, LAUNCH_FAILED, after);
            // If the driver is called less often, or there is another transport, the program succeeds.
            match everything() {
                Ok(told) => assert_eq!(told, expected, "{call} after {after}"),
                Err(error) => assert!(error.contains(call), "{call} after {after}: {error}"),
            }
            assert_eq!(driver.left(), 0, "{call} after {after}");
        }
    }
}
