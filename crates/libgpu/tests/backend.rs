//! What computes: the CPU or a GPU, and how it is reported. The GPU is the emulator's, or with `KERNELS_ON=gpu` the
//! machine's.

#![cfg(target_os = "linux")]

mod common;

use common::{Program, config, int};
use cuda_emulator::Driver;
use gpu::LibGpu;
use gpu::Machine;
use runtime_abi::kit::GpuLibrary as _;

/// Why no GPU computes.
fn reason(variables: &[(&str, &str)]) -> String {
    match Machine::of(&config(variables)).unwrap() {
        Machine::Cpu { reason } => reason,
        Machine::Cuda(gpus) => panic!("{gpus:?}"),
    }
}

/// The numbers of the GPUs that compute.
fn gpus(variables: &[(&str, &str)]) -> Vec<u32> {
    match Machine::of(&config(variables)).unwrap() {
        Machine::Cpu { reason } => panic!("{reason}"),
        Machine::Cuda(gpus) => gpus.infos().iter().map(|info| info.device).collect(),
    }
}

/// Why no context can be opened.
fn refusal(variables: &[(&str, &str)]) -> String {
    let library = LibGpu::with_config(config(variables));
    library.init(0).unwrap_err().to_string()
}

#[test]
fn a_gpu_is_taken_where_there_is_one_and_else_the_reason_is_told() {
    let Some(driver) = Driver::of_emulator() else {
        return;
    };
    assert_eq!(gpus(&[]), [0]);
    assert_eq!(gpus(&[("LIBGPU_BACKEND", "cuda")]), [0]);
    assert_eq!(
        reason(&[("LIBGPU_BACKEND", "cpu")]),
        "backend is \"cpu\" (LIBGPU_BACKEND)"
    );
    driver.set_devices(0);
    assert_eq!(reason(&[]), "the CUDA driver finds no GPU");
    assert_eq!(
        refusal(&[("LIBGPU_BACKEND", "cuda")]),
        "LIBGPU_BACKEND: backend is \"cuda\", but the CUDA driver finds no GPU"
    );
    driver.set_devices(1);
    driver.set_version(11_080);
    assert!(reason(&[]).starts_with("the CUDA driver is too old"));
    assert_eq!(driver.left(), 0);
}

#[test]
fn devices_are_gpus_and_ranks_take_them_in_turn() {
    let Some(driver) = Driver::of_emulator() else {
        return;
    };
    driver.set_devices(3);
    assert_eq!(gpus(&[("LIBGPU_DEVICES", "2,0")]), [0, 2]);
    assert_eq!(gpus(&[("LIBGPU_RANKS", "2")]), [0, 1]);
    assert_eq!(gpus(&[("LIBGPU_RANKS", "8")]), [0, 1, 2]);
    let none = "there is no CUDA device 3; devices are numbered from 0 to 2";
    assert_eq!(reason(&[("LIBGPU_DEVICES", "1,3")]), none);
    assert!(refusal(&[("LIBGPU_DEVICES", "1,3"), ("LIBGPU_BACKEND", "cuda")]).ends_with(none));
}

/// The results that a program reads of a state over all ranks, which holds 1, -2, 3, …, in the order of its calls.
fn answers(variables: &[(&str, &str)]) -> Vec<f64> {
    let program = Program::new(variables);
    let values: Vec<f64> = (1..=29)
        .map(|k| f64::from(if k % 2 == 0 { -k } else { k }))
        .collect();
    let data = program.buffer(&values);
    let state = int(program.int("amplitude_encode", &[data, int(5)]));
    let amplitude = |index| program.float("state_amplitude", &[state, int(index)]);
    let mut answers: Vec<f64> = (0..32).map(amplitude).collect();
    answers.extend((0..20).map(|k| {
        let u = runtime_abi::Value::Float(f64::from(k) / 20.0);
        program.int("state_sample", &[state, u]) as f64
    }));
    answers.extend((0..32).map(|mask| program.float("state_expectation_z", &[state, int(mask)])));
    answers.push(program.float("state_overlap", &[state, state]));
    answers.push(program.float("state_prep_angle", &[state, int(4), int(3)]));
    answers
}

#[test]
fn states_are_the_same_whichever_gpu_is_connected_best() {
    let Some(driver) = Driver::of_emulator() else {
        return;
    };
    let expected = answers(&[("LIBGPU_BACKEND", "cpu")]);
    for ranks in ["3", "4"] {
        driver.set_devices(4);
        for alone in [0, 1, -1] {
            driver.set_alone(alone);
            let found = answers(&[("LIBGPU_BACKEND", "cuda"), ("LIBGPU_RANKS", ranks)]);
            assert_eq!(found, expected, "{ranks} ranks, GPU {alone} alone");
        }
    }
}

#[test]
fn a_program_runs_on_the_gpu_and_leaves_nothing_there() {
    let driver = Driver::new();
    {
        let program = Program::new(&[("LIBGPU_BACKEND", "cuda"), ("LIBGPU_RANKS", "2")]);
        let data = program.buffer(&[3.0, 4.0]);
        let state = int(program.int("amplitude_encode", &[data, int(1)]));
        assert_eq!(program.float("state_amplitude", &[state, int(1)]), 0.8);
        driver.check(|driver| assert!(driver.launches() > 0));
    }
    driver.check(|driver| assert_eq!(driver.left(), 0));
}

#[test]
fn too_little_memory_on_the_gpu_is_an_error_that_names_it_and_the_library_goes_on() {
    let Some(driver) = Driver::of_emulator() else {
        return;
    };
    driver.set_memory(1 << 20);
    let mut program = Program::new(&[("LIBGPU_BACKEND", "cuda")]);
    let data = program.buffer(&[1.0]);
    let error = program.call("amplitude_encode", &[data, int(20)]);
    assert_eq!(
        error.unwrap_err(),
        "amplitude_encode: 16777232 bytes of memory are needed on CUDA device 0, 1048576 are free"
    );
    program.context = program.library.init(0).unwrap();
    let data = program.buffer(&[1.0]);
    let state = int(program.int("amplitude_encode", &[data, int(8)]));
    assert_eq!(program.float("state_probability", &[state, int(0)]), 1.0);
}
