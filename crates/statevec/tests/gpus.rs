//! What is special about states in the memory of a GPU, which here is the emulator's. That they are those of the CPU to
//! the last bit is what the other tests show, which run on both.

#![cfg(target_os = "linux")]

mod common;

use std::num::NonZero;
use std::sync::Arc;

use collectives::{Collectives, Reduction};
use common::{Spread, amplitudes, data};
use compute::{Device, Execution, ExecutionError, Mesh};
use cuda_emulator::{Driver, INVALID_VALUE, LAUNCH_FAILED};
use statevec::{Amplitudes, EncodeError, Encoder, Policy, Precision, ReadError, Request, encode};

fn execution(gpu: u32) -> Result<Execution, ExecutionError> {
    let mesh = Mesh::new(vec![Device::cuda(0, gpu)]).unwrap();
    let alone = Arc::new(collectives::alone());
    Execution::new(mesh, alone, NonZero::new(2).unwrap())
}

fn encoder(qubits: u32, precision: Precision) -> Encoder {
    let request = Request::new(qubits).precise(precision);
    Encoder::new(&execution(0).unwrap(), request).unwrap()
}

fn spread(devices: usize, ranks: usize) -> Spread {
    Spread {
        policy: Policy::Equal,
        devices,
        ranks,
        threads: 1,
        gpus: true,
    }
}

#[test]
fn a_state_lies_in_the_memory_of_the_gpu_and_goes_with_it() {
    let driver = Driver::new();
    let encoder = encoder(3, Precision::Complex64);
    assert!(encoder.execution().on_gpus());
    let state = encoder.amplitude(&data(8)).unwrap();
    let shard = state.shards().next().unwrap();
    assert_eq!(shard.device.name, "cuda:0");
    let Amplitudes::Gpu(amplitudes) = shard.amplitudes else {
        panic!("{:?}", shard.amplitudes);
    };
    assert_eq!((amplitudes.len, shard.amplitudes.len()), (8, 8));
    assert_eq!(amplitudes.precision, Precision::Complex64);
    assert!(amplitudes.address.is_multiple_of(256));
    assert!(driver.launches() > 0 && driver.left() > 0);
    drop((state, encoder));
    assert_eq!(driver.left(), 0);
}

#[test]
fn rows_that_are_not_large_take_one_launch() {
    let driver = Driver::new();
    let encoder = encoder(4, Precision::Complex64);
    let rows: Vec<Vec<f64>> = (1..=10).map(data).collect();
    let states = encoder.rows(&rows).unwrap();
    assert_eq!(driver.launches(), 1);
    for (row, state) in rows.iter().zip(&states) {
        let on_cpu = Encoder::new(&Execution::alone(), encoder.placement().request()).unwrap();
        let expected = on_cpu.amplitude(row).unwrap();
        assert_eq!(amplitudes(state), amplitudes(&expected));
        assert_eq!(state.norm().to_bits(), expected.norm().to_bits());
    }
    let last = states.into_iter().next_back().unwrap();
    // The memory that they share stays until the last of them is dropped.
    assert_eq!(
        amplitudes(&last),
        amplitudes(&encoder.amplitude(&rows[9]).unwrap())
    );
}

#[test]
fn the_first_refused_row_is_named_for_any_error() {
    let _driver = Driver::new();
    let encoder = encoder(2, Precision::Complex128);
    let good = vec![1.0, 2.0];
    let refused = |rows: &[Vec<f64>]| encoder.rows(rows).unwrap_err().to_string();
    let (bad, zero) = (vec![1.0, f64::NAN], vec![0.0; 3]);
    let (long, empty) = (vec![1.0; 5], vec![]);
    let says = |row: &Vec<f64>, text: &str| {
        assert_eq!(refused(&[good.clone(), row.clone(), bad.clone()]), text);
    };
    says(&bad, "row 1: value 1 is NaN, which is not finite");
    says(
        &zero,
        "row 1 has zero norm; at least one value has to differ from zero",
    );
    says(&long, "row 1: 5 values do not fit 4 amplitudes");
    says(
        &empty,
        "row 1: the data is empty; at least one value is needed",
    );
    assert_eq!(
        refused(&[bad.clone(), long.clone()]),
        "row 0: value 1 is NaN, which is not finite"
    );
}

#[test]
fn pinned_memory_is_kept_for_the_next_queue_of_a_gpu() {
    let driver = Driver::new();
    let values = data(1 << 17);
    let stays = encoder(1, Precision::Complex64);
    let norm = |encoder: Encoder| encoder.amplitude(&values).unwrap().norm();
    let first = norm(encoder(17, Precision::Complex64));
    driver.fail("cuMemHostAlloc", INVALID_VALUE, 0);
    assert_eq!(norm(encoder(17, Precision::Complex64)), first);
    drop(stays);
    assert_eq!(driver.left(), 0);
}

#[test]
fn phases_go_in_pieces_and_nothing_else_is_in_the_way() {
    let driver = Driver::new();
    driver.set_lazy(true);
    // More phases than one piece, in either precision, and amplitudes behind the data.
    let phases = data((1 << 20) + 4097);
    let singles: Vec<f32> = phases.iter().map(|phase| *phase as f32).collect();
    let request = Request::new(21).precise(Precision::Complex64);
    let on_cpu = Encoder::new(&Execution::alone(), request).unwrap();
    let on_gpu = encoder(21, Precision::Complex64);
    let equal = |found, expected| assert!(amplitudes(&found) == amplitudes(&expected));
    equal(
        on_gpu.phase(&phases).unwrap(),
        on_cpu.phase(&phases).unwrap(),
    );
    equal(
        on_gpu.phase(&singles).unwrap(),
        on_cpu.phase(&singles).unwrap(),
    );
    let mut bad = phases;
    for index in [(1 << 20) + 4000, (1 << 19) + 1] {
        bad[index] = f64::NEG_INFINITY;
        let refusal = on_gpu.phase(&bad).unwrap_err();
        assert_eq!(refusal, on_cpu.phase(&bad).unwrap_err());
        assert_eq!(
            refusal.to_string(),
            format!("value {index} is -inf, which is not finite")
        );
    }
}

#[test]
fn large_data_is_added_up_while_it_comes() {
    let driver = Driver::new();
    driver.set_lazy(true);
    // More than a row of one launch, and a last piece that is not full.
    let values = data((1 << 20) + 4097);
    let singles: Vec<f32> = values.iter().map(|value| *value as f32).collect();
    let expected = encode(&values, 21).unwrap();
    let (double, single) = (
        encoder(21, Precision::Complex128),
        encoder(21, Precision::Complex64),
    );
    let state = double.amplitude(&values).unwrap();
    assert_eq!(state.norm().to_bits(), expected.norm().to_bits());
    assert!(amplitudes(&state) == amplitudes(&expected));
    // Values of 8 bytes become amplitudes of 8 bytes each in its place; those of 4 bytes are expanded.
    let on_cpu = |request| Encoder::new(&Execution::alone(), request).unwrap();
    let on_cpu = on_cpu(single.placement().request());
    let pairs = [
        (single.amplitude(&values), on_cpu.amplitude(&values)),
        (single.amplitude(&singles), on_cpu.amplitude(&singles)),
    ];
    for (found, expected) in pairs.map(|(found, expected)| (found.unwrap(), expected.unwrap())) {
        assert_eq!(found.norm().to_bits(), expected.norm().to_bits());
        assert!(amplitudes(&found) == amplitudes(&expected));
    }
    let mut bad = values;
    bad[(1 << 20) + 4000] = f64::INFINITY;
    assert_eq!(
        double.amplitude(&bad).unwrap_err().to_string(),
        "value 1052576 is inf, which is not finite"
    );
}

#[test]
fn too_little_memory_is_told_beforehand_with_both_figures_and_survived() {
    let driver = Driver::new();
    driver.set_memory(1 << 16);
    let encoder = encoder(12, Precision::Complex128);
    assert_eq!(
        encoder.rows(&[[1.0], [2.0]]).unwrap_err().to_string(),
        "row 0: 131104 bytes of memory are needed on CUDA device 0, 65536 are free"
    );
    assert_eq!(driver.launches(), 0);
    let small = Encoder::new(encoder.execution(), Request::new(11)).unwrap();
    let state = small.amplitude(&data(9)).unwrap();
    assert!(
        small.amplitude(&data(9)).is_err(),
        "there is no room for another one"
    );
    assert_eq!(
        amplitudes(&state),
        amplitudes(&encode(&data(9), 11).unwrap())
    );
    drop(state);
    assert!(small.amplitude(&data(9)).is_ok());
}

#[test]
fn want_of_memory_is_told_as_such_to_all_ranks() {
    let driver = Driver::new();
    driver.set_memory(1 << 12);
    let errors = spread(2, 2).run(12, Precision::Complex128, |encoder| {
        encoder.amplitude(&data(9)).unwrap_err()
    });
    let EncodeError::GpuMemory {
        device: 0, needed, ..
    } = errors[0]
    else {
        panic!("{:?}", errors[0]);
    };
    assert!(needed >= 1 << 15 && errors[0].is_want_of_memory());
    assert_eq!(errors[0], errors[1]);
}

#[test]
fn a_state_that_is_to_be_overwritten_stays_as_it_is_where_that_fails() {
    let driver = Driver::new();
    let encoder = encoder(5, Precision::Complex64);
    let mut state = encoder.amplitude(&data(20)).unwrap();
    let before = amplitudes(&state);
    let again = |values: &[f64], state: &mut _| encoder.amplitude_into(values, state);
    assert!(again(&[1.0, f64::NAN], &mut state).is_err());
    assert!(again(&[0.0], &mut state).is_err());
    driver.fail("cuLaunchKernel", LAUNCH_FAILED, 1);
    assert!(again(&[1.0], &mut state).is_err());
    assert_eq!(amplitudes(&state), before);
    again(&data(7), &mut state).unwrap();
    assert_eq!(
        amplitudes(&state),
        amplitudes(&encoder.amplitude(&data(7)).unwrap())
    );

    let mut on_cpu = encode(&data(3), 5).unwrap();
    assert_eq!(again(&[1.0], &mut on_cpu), Err(EncodeError::OtherPlacement));
    assert!(state.inner_product(&on_cpu).is_err());
}

#[test]
fn a_gpu_that_fails_on_one_rank_is_told_to_all_of_them() {
    let driver = Driver::new();
    driver.fail("cuLaunchKernel", LAUNCH_FAILED, 0);
    let outcomes = spread(2, 2).run(4, Precision::Complex64, |encoder| {
        encoder.amplitude(&data(16)).unwrap_err().to_string()
    });
    let says = "cuLaunchKernel failed for norm_begin with 1 blocks of 256 threads: the words for CUDA_ERROR_LAUNCH_FAILED (CUDA_ERROR_LAUNCH_FAILED)";
    assert_eq!(outcomes, [says; 2]);
    for after in 0..2 {
        driver.fail("cuLaunchKernel", LAUNCH_FAILED, after);
        let outcomes = spread(2, 2).run(4, Precision::Complex64, |encoder| {
            encoder.basis(3).unwrap_err().to_string()
        });
        assert!(outcomes[0].starts_with("cuLaunchKernel failed for"));
        assert_eq!(outcomes[0], outcomes[1]);
    }
}

#[test]
fn a_read_that_fails_on_a_gpu_returns_an_error_and_no_rank_waits() {
    let driver = Driver::new();
    let fail = || driver.fail("cuMemcpyDtoHAsync", INVALID_VALUE, 0);
    spread(2, 2).run(11, Precision::Complex64, |encoder| {
        let state = encoder.amplitude(&data(2048)).unwrap();
        let rank = encoder.execution().rank();
        let ranks = state.execution().communicator();
        for question in 0..4 {
            ranks.barrier().unwrap();
            if rank == 0 {
                fail();
            }
            ranks.barrier().unwrap();
            let failed = match question {
                0 => state.expectation_z(1).is_err(),
                1 => state.samples(&[0.1, 0.9]).is_err(),
                2 => state.inner_product(&state).is_err(),
                _ => state.copy_range::<f64>(0..2048).is_err(),
            };
            // The call of the rank that comes first fails, and both ranks get the error.
            let mut failures = [u64::from(failed)];
            ranks.all_reduce(&mut failures, Reduction::Sum).unwrap();
            assert_eq!(failures, [2], "question {question}");
        }
        assert!(state.expectation_z(1).is_ok(), "the state is as it was");
    });
}

#[test]
fn a_gpu_that_is_not_there_is_told_when_the_ranks_come_together() {
    let driver = Driver::new();
    assert_eq!(
        execution(3).unwrap_err().to_string(),
        "there is no CUDA device 3; there is only device 0"
    );
    driver.set_devices(0);
    assert_eq!(
        execution(0).unwrap_err().to_string(),
        "the CUDA driver finds no GPU"
    );
    let mixed = Mesh::new(vec![Device::cuda(0, 0), Device::cpu(1)]);
    assert_eq!(
        mixed.unwrap_err().to_string(),
        "cuda:0 and cpu:1 in one mesh; devices are all of the CPU or all of GPUs"
    );
    assert_eq!(driver.left(), 0);
}

#[test]
fn states_on_different_gpus_have_no_inner_product() {
    let driver = Driver::new();
    driver.set_devices(2);
    let [here, there] = [0, 1].map(|gpu| {
        let encoder = Encoder::new(&execution(gpu).unwrap(), Request::new(3)).unwrap();
        encoder.amplitude(&data(8)).unwrap()
    });
    let launches = driver.launches();
    assert!(matches!(
        here.inner_product(&there),
        Err(ReadError::OtherPlacement { .. })
    ));
    assert_eq!(
        driver.launches(),
        launches,
        "a GPU cannot read the memory of another one"
    );
    assert!(here.inner_product(&here).is_ok());
}

#[test]
fn states_of_two_queues_wait_for_each_other() {
    let driver = Driver::new();
    driver.set_lazy(true);
    // States without a norm make no rank wait.
    let [left, right] = [0.3, 0.4].map(|angle| {
        let encoder = encoder(3, Precision::Complex128);
        encoder.angle(&[angle, 1.0, 2.0]).unwrap()
    });
    let product = left.inner_product(&right).unwrap();
    assert!((product.re - libm::cos(0.05)).abs() < 1e-15, "{product:?}");
    drop((left, right));
    assert_eq!(driver.left(), 0);
}

#[test]
fn memory_that_another_queue_is_about_to_give_back_can_be_had() {
    let driver = Driver::new();
    driver.set_lazy(true);
    driver.set_memory(3 << 14);
    let [one, other] = [0, 1].map(|_| encoder(12, Precision::Complex64));
    drop(one.basis(1).unwrap());
    assert_eq!(other.basis(2).unwrap().probability(2), Ok(1.0));
}
