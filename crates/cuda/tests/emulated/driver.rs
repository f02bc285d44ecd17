//! The crate's calls of the driver, and its errors when the driver fails.

use std::ffi::c_void;
use std::ptr;

use cuda::{Buffer, CudaError, Data, Float, Gpu, Input, Launch, Module, Stream, devices};
use cuda_emulator::{Driver, Emulator, INVALID_VALUE, LAUNCH_FAILED, OUT_OF_MEMORY};
use statevec::kernels::amplitude::{Encode, Norm, Target, scratch};

/// Encodes a ramp of single precision, and gives back the amplitudes.
fn encode(stream: &std::sync::Arc<Stream>, qubits: u32) -> Result<Vec<f32>, CudaError> {
    let count = 1u64 << qubits;
    let (values, amplitudes) = (stream.take(4 * count)?, stream.take(8 * count)?);
    let (sums, norm) = (
        stream.take(8 * scratch(count))?,
        stream.take(8 * Norm::WORDS as u64)?,
    );
    let data = Data {
        values: values.address(),
        count,
        float: Float::F32,
    };
    let encode = Encode {
        data,
        target: Target {
            amplitudes: amplitudes.address(),
            count,
            float: Float::F32,
        },
        scratch: sums.address(),
        norm: norm.address(),
    };
    let device = stream.gpu().device();
    let mut launches = vec![Input::Ramp { period: 100 }.launch(&data, 0, device)];
    launches.extend(encode.launches(device));
    // SAFETY: all memory is the stream's, as large as it was planned, and there until it was read.
    unsafe { stream.run(&launches) }?;
    let mut found = vec![0.0; 2 * count as usize];
    amplitudes.get(&mut found)?;
    Ok(found)
}

pub(crate) fn refusal<T: std::fmt::Debug>(outcome: Result<T, CudaError>) -> String {
    outcome.unwrap_err().to_string()
}

#[test]
fn an_encoding_goes_all_the_way_and_leaves_nothing_behind() {
    let driver = Driver::new();
    let gpu = Gpu::open(0).unwrap();
    assert_eq!(gpu.info().name, "Emulator 0");
    assert_eq!(gpu.info().capability, (9, 0));
    let stream = Stream::new(&gpu).unwrap();
    let before = stream.record_event().unwrap();
    let found = encode(&stream, 11).unwrap();
    let after = stream.record_event().unwrap();
    assert!(after.is_complete().unwrap());
    assert_eq!(after.seconds_since(&before), Ok(0.0005));

    let data: Vec<f32> = (0..2048).map(|i| (i % 100 + 1) as f32).collect();
    let state = statevec::encode(&data, 11).unwrap();
    let largest =
        |i: usize| (f64::from(found[2 * i]) - state.amplitude(i as u64).unwrap().re).abs();
    assert!((0..2048).map(largest).fold(0.0, f64::max) < 1e-8);
    drop((before, after, stream, gpu));
    assert_eq!(driver.left(), 0);
}

#[test]
fn data_goes_to_the_device_and_comes_back() {
    let driver = Driver::new();
    let stream = Stream::new(&Gpu::open(0).unwrap()).unwrap();
    let memory = stream.take(20).unwrap();
    assert_eq!(memory.bytes(), 32, "rounded up to what a store writes");
    assert!(memory.address().is_multiple_of(256));
    memory.put(&[1.5f64, -2.0]).unwrap();
    let mut found = [0.0f64; 2];
    memory.get(&mut found).unwrap();
    assert_eq!(found, [1.5, -2.0]);
    drop((memory, stream));
    assert_eq!(driver.left(), 0);
}

#[test]
fn memory_is_copied_on_the_device() {
    let driver = Driver::new();
    let stream = Stream::new(&Gpu::open(0).unwrap()).unwrap();
    let (from, to) = (stream.take(32).unwrap(), stream.take(32).unwrap());
    from.put(&[1.0f64, 2.0, 3.0, 4.0]).unwrap();
    let copy = |to, from, bytes| {
        // SAFETY: both places are in the memory above, which is there until it was read.
        unsafe { stream.copy(to, from, bytes) }
    };
    copy(to.address(), from.address() + 8, 24).unwrap();
    copy(to.address() + 24, from.address(), 8).unwrap();
    copy(to.address(), from.address(), 0).unwrap();
    let mut found = [0.0f64; 4];
    to.get(&mut found).unwrap();
    assert_eq!(found, [2.0, 3.0, 4.0, 1.0]);
    driver.fail("cuMemcpyDtoDAsync", INVALID_VALUE, 0);
    assert_eq!(
        refusal(copy(to.address(), from.address(), 32)),
        "cuMemcpyDtoDAsync failed for 32 bytes: the words for CUDA_ERROR_INVALID_VALUE (CUDA_ERROR_INVALID_VALUE)"
    );
}

#[test]
#[should_panic(expected = "40 bytes do not fit 32")]
fn more_than_fits_is_not_copied() {
    let _driver = Driver::new();
    let stream = Stream::new(&Gpu::open(0).unwrap()).unwrap();
    let _ = stream.take(32).unwrap().put(&[0.0f64; 5]);
}

#[test]
fn another_thread_may_use_a_stream() {
    let driver = Driver::new();
    let stream = Stream::new(&Gpu::open(0).unwrap()).unwrap();
    let here = encode(&stream, 4).unwrap();
    let there = std::thread::spawn(move || encode(&stream, 4).unwrap());
    assert_eq!(there.join().unwrap(), here);
    assert_eq!(driver.left(), 0);
}

/// A thread that uses a GPU by itself, like one with another library.
pub(crate) struct Talking {
    device: i32,
    context: *mut c_void,
}

impl Talking {
    pub(crate) fn to(device: i32) -> Self {
        type Retain = unsafe extern "C" fn(*mut *mut c_void, i32) -> i32;
        type Push = unsafe extern "C" fn(*mut c_void) -> i32;
        let emulator = Emulator::get();
        let mut context = ptr::null_mut();
        // SAFETY: the context is written to a place for it, and is one of the stand-in's.
        unsafe {
            let retain = emulator.function::<Retain>("cuDevicePrimaryCtxRetain");
            assert_eq!(retain(&raw mut context, device), 0);
            assert_eq!(emulator.function::<Push>("cuCtxPushCurrent_v2")(context), 0);
        }
        Self { device, context }
    }

    fn is_undisturbed(&self) -> bool {
        type Get = unsafe extern "C" fn(*mut *mut c_void) -> i32;
        let mut current = ptr::null_mut();
        // SAFETY: the context is written to a place for it.
        let found = unsafe { Emulator::get().function::<Get>("cuCtxGetCurrent")(&raw mut current) };
        found == 0 && current == self.context
    }
}

impl Drop for Talking {
    fn drop(&mut self) {
        type Pop = unsafe extern "C" fn(*mut *mut c_void) -> i32;
        type Release = unsafe extern "C" fn(i32) -> i32;
        let (emulator, mut popped) = (Emulator::get(), ptr::null_mut());
        // SAFETY: pushed and retained once.
        unsafe {
            emulator.function::<Pop>("cuCtxPopCurrent_v2")(&raw mut popped);
            emulator.function::<Release>("cuDevicePrimaryCtxRelease_v2")(self.device);
        }
    }
}

#[test]
fn a_thread_goes_on_talking_to_the_gpu_that_it_talked_to() {
    let driver = Driver::new();
    driver.set_devices(2);
    let talking = Talking::to(1);
    {
        let stream = Stream::new(&Gpu::open(0).unwrap()).unwrap();
        encode(&stream, 6).unwrap();
        assert!(talking.is_undisturbed());
        driver.fail("cuMemAllocAsync", INVALID_VALUE, 1);
        assert!(encode(&stream, 6).is_err());
    }
    assert!(talking.is_undisturbed());
    drop(talking);
    assert_eq!(driver.left(), 0);
}

#[test]
fn a_machine_that_cannot_serve_says_why() {
    let driver = Driver::new();
    driver.set_version(11_080);
    assert_eq!(
        refusal(devices()),
        "the CUDA driver is too old: it knows CUDA 11.8, and the kernels need 12.0; install a newer driver"
    );
    driver.set_version(13_010);
    driver.set_devices(0);
    assert_eq!(refusal(Gpu::open(0)), "the CUDA driver finds no GPU");
    driver.set_devices(2);
    assert_eq!(devices().unwrap().len(), 2);
    assert_eq!(
        refusal(Gpu::open(2)),
        "there is no CUDA device 2; devices are numbered from 0 to 1"
    );
    driver.set_capability(7, 0);
    assert_eq!(
        refusal(Gpu::open(1)),
        "CUDA device 1 (Emulator 1) has compute capability 7.0; 7.5 or more is needed"
    );
    driver.set_capability(7, 5);
    driver.set_pools(false);
    assert_eq!(
        refusal(Gpu::open(0)),
        "CUDA device 0 (Emulator 0) has no memory pools, which are needed; some virtual GPUs lack them"
    );
    assert_eq!(driver.left(), 0);
}

#[test]
fn out_of_memory_is_told_with_both_figures_and_survived() {
    let driver = Driver::new();
    driver.set_memory(1 << 16);
    let stream = Stream::new(&Gpu::open(0).unwrap()).unwrap();
    let held = stream.take(1 << 15).unwrap();
    assert_eq!(
        refusal(stream.take(1 << 20)),
        "1048576 bytes of memory are needed on CUDA device 0, 32768 are free"
    );
    drop(held);
    // The second attempt succeeds after the pool has merged its pieces.
    driver.fail("cuMemAllocAsync", OUT_OF_MEMORY, 0);
    assert!(stream.take(1 << 16).is_ok());
    assert!(encode(&stream, 8).is_ok());
}

#[test]
fn an_error_says_what_was_called_for_what() {
    let driver = Driver::new();
    let gpu = Gpu::open(0).unwrap();
    let stream = Stream::new(&gpu).unwrap();
    driver.fail("cuLaunchKernel", INVALID_VALUE, 2);
    assert_eq!(
        refusal(encode(&stream, 4)),
        "cuLaunchKernel failed for sum_squares_f32 with 1 blocks of 256 threads: the words for CUDA_ERROR_INVALID_VALUE (CUDA_ERROR_INVALID_VALUE)"
    );
    driver.fail("cuMemcpyDtoHAsync", LAUNCH_FAILED, 0);
    assert_eq!(
        refusal(encode(&stream, 4)),
        "cuMemcpyDtoHAsync failed for 128 bytes: the words for CUDA_ERROR_LAUNCH_FAILED (CUDA_ERROR_LAUNCH_FAILED)"
    );
    // A code that the driver itself has no words for.
    driver.fail("cuStreamSynchronize", 700, 0);
    assert_eq!(
        refusal(stream.wait()),
        "cuStreamSynchronize failed: the driver does not say why (error 700)"
    );
    let buffer = Buffer {
        values: 0,
        count: 1,
    };
    let launch = Launch {
        kernel: "sum_cubes",
        ..buffer.fill(0.0, cuda::Device { processors: 1 })
    };
    // SAFETY: nothing is launched.
    let refused = unsafe { stream.run(&[launch]) };
    assert_eq!(refusal(refused), "there is no kernel \"sum_cubes\"");
    assert!(
        encode(&stream, 4).is_ok(),
        "errors leave the stream as it was"
    );
}

#[test]
fn whatever_fails_while_a_device_is_opened_nothing_is_left() {
    let driver = Driver::new();
    let calls = [
        // First, as later the pool's limit is set already.
        "cuMemPoolSetAttribute",
        "cuMemPoolGetAttribute",
        "cuDriverGetVersion",
        "cuInit",
        "cuDeviceGetCount",
        "cuDeviceGet",
        "cuDeviceGetName",
        "cuDeviceTotalMem",
        "cuDeviceGetAttribute",
        "cuDevicePrimaryCtxRetain",
        "cuDeviceGetDefaultMemPool",
        "cuModuleLoadData",
        "cuModuleGetFunction",
    ];
    for (call, after) in calls.into_iter().flat_map(|call| [(call, 0), (call, 1)]) {
        driver.fail(call, INVALID_VALUE, after);
        if after == 0 {
            let refused = refusal(Gpu::open(0));
            assert!(refused.starts_with(&format!("{call} failed")), "{refused}");
        } else {
            drop(Gpu::open(0));
        }
        assert_eq!(driver.left(), 0, "{call}");
    }
}

#[test]
fn kernels_are_loaded_when_they_are_needed_and_a_failure_then_is_told() {
    let driver = Driver::new();
    let stream = Stream::new(&Gpu::open(0).unwrap()).unwrap();
    for (call, what) in [
        ("cuModuleLoadData", "kernels of inputs"),
        ("cuModuleGetFunction", "kernel "),
    ] {
        driver.fail(call, INVALID_VALUE, 0);
        let refused = encode(&stream, 6).unwrap_err().to_string();
        let expected = format!("{call} failed for the {what}");
        assert!(refused.starts_with(&expected), "{refused}");
    }
    encode(&stream, 6).unwrap();
    drop(stream);
    assert_eq!(driver.left(), 0);
}

#[test]
fn a_caller_brings_kernels_of_its_own() {
    let driver = Driver::new();
    let stream = Stream::new(&Gpu::open(0).unwrap()).unwrap();
    let memory = stream.take(16).unwrap();
    let buffer = Buffer {
        values: memory.address(),
        count: 2,
    };
    let mut launch = buffer.fill(2.5, cuda::Device { processors: 1 });
    // A module that begins as that of buffers and ends before its second kernel.
    let ptx = launch.module.ptx;
    let (second, _) = ptx.match_indices(".visible .entry").nth(1).unwrap();
    let ptx = &ptx[..second];
    launch.module = Box::leak(Box::new(Module { name: "ours", ptx }));
    assert_eq!(launch.module.kernels().collect::<Vec<_>>(), [launch.kernel]);
    for _ in 0..2 {
        // SAFETY: the buffer has its memory.
        unsafe { stream.run(std::slice::from_ref(&launch)) }.unwrap();
    }
    let mut found = [0.0f64; 2];
    memory.get(&mut found).unwrap();
    assert_eq!(found, [2.5; 2]);
    // The module has one kernel, and no other.
    launch.kernel = "buffer_scale";
    // SAFETY: nothing is launched.
    let refused = unsafe { stream.run(&[launch]) };
    assert_eq!(refusal(refused), "there is no kernel \"buffer_scale\"");
    drop((memory, stream));
    assert_eq!(driver.left(), 0);
}

#[test]
fn data_of_any_length_goes_to_the_device_and_back_and_its_place_may_be_used_again() {
    let driver = Driver::new();
    driver.set_lazy(true);
    for pageable in [false, true] {
        driver.set_pageable(pageable);
        let stream = Stream::new(&Gpu::open(0).unwrap()).unwrap();
        // Bytes that are copied without pinned memory, through a part of a half, and through more than both halves.
        for len in [0, 1, 1 << 15, (1 << 15) + 1, 1 << 19, (3 << 19) + 5] {
            let values: Vec<f64> = (0..len).map(f64::from).collect();
            let memory = stream.take(8 * u64::from(len as u32) + 16).unwrap();
            let mut source = values.clone();
            memory.put_at(16, &source).unwrap();
            source.fill(-1.0);
            drop(source);
            let mut found = vec![0.0; values.len()];
            memory.get_at(16, &mut found).unwrap();
            assert!(found == values, "{len}, {pageable}");
        }
    }
    assert_eq!(driver.left(), 0);
}

#[test]
fn every_launch_fits_its_kernel() {
    let parameters = |launch: &Launch| {
        let entry = format!(".entry {}(", launch.kernel);
        let after = launch.module.ptx.split_once(&entry);
        let (_, after) = after.unwrap_or_else(|| panic!("{launch}: its module has no such kernel"));
        after.split_once(')').unwrap().0.matches(".param").count()
    };
    for (input, output) in [
        (Float::F32, Float::F32),
        (Float::F64, Float::F32),
        (Float::F32, Float::F64),
        (Float::F64, Float::F64),
    ] {
        let data = Data {
            values: 0,
            count: 1 << 30,
            float: input,
        };
        let target = Target {
            amplitudes: 0,
            count: 1 << 30,
            float: output,
        };
        let device = cuda::Device { processors: 132 };
        let encode = Encode {
            data,
            target,
            scratch: 0,
            norm: 0,
        };
        let in_place = statevec::kernels::amplitude::InPlace {
            values: (1 << 29) + 7,
            target,
            scratch: 0,
            norm: 0,
        };
        let inputs = [Input::Ramp { period: 9 }, Input::Random { seed: 1 }];
        let inputs = inputs.map(|input| input.launch(&data, 0, device));
        let buffer = Buffer {
            values: 0,
            count: 1 << 30,
        };
        let buffers = [
            buffer.fill(1.0, device),
            buffer.fill_index(1.0, 2.0, device),
            buffer.add_scalar(1.0, device),
            buffer.scale(2.0, device),
            buffer.axpy(2.0, 0, device),
        ];
        let launches = [
            encode.launches(device),
            in_place.launches(device),
            inputs.to_vec(),
            buffers.to_vec(),
        ];
        for launch in launches.concat() {
            assert_eq!(launch.arguments.len(), parameters(&launch), "{launch}");
        }
    }
}
