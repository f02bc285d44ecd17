//! The same bits on a GPU as on the CPU, where there is a GPU; and what is said where there is none.

use std::sync::Arc;

use cuda::{
    CudaError, Data, DeviceInfo, Encode, Float, Gpu, InPlace, Input, Norm, Stream, Target, devices,
    scratch,
};

/// The first GPU, or a line that says why this is skipped.
fn stream() -> Option<Arc<Stream>> {
    match Gpu::open(0) {
        Ok(gpu) => Some(Stream::new(&gpu).expect("the GPU was just opened")),
        Err(error) => {
            println!("skipped: {error}");
            None
        }
    }
}

#[test]
fn without_a_gpu_the_reason_is_given() {
    match devices() {
        Ok(devices) => assert!(devices.iter().all(|DeviceInfo { memory, .. }| *memory > 0)),
        Err(error) => {
            let expected = matches!(
                error,
                CudaError::NoDriver | CudaError::NoDevice | CudaError::OldDriver { .. }
            );
            assert!(expected, "{error}");
            assert_eq!(Gpu::open(0).unwrap_err(), error);
        }
    }
}

fn lengths() -> [u64; 8] {
    [1, 2, 1023, 1025, 16_385, 100_003, 1 << 20, (1 << 22) - 5]
}

/// The amplitudes of random values in single precision, made elsewhere or in place.
fn encoded(stream: &Arc<Stream>, count: u64, qubits: u32, in_place: bool) -> (f64, Vec<f32>) {
    let (len, device) = (1u64 << qubits, stream.gpu().device());
    let (values, amplitudes) = (
        stream.take(4 * count).unwrap(),
        stream.take(8 * len).unwrap(),
    );
    let (sums, norm) = (
        stream.take(8 * scratch(count)).unwrap(),
        stream.take(8 * Norm::WORDS as u64).unwrap(),
    );
    let target = Target {
        amplitudes: amplitudes.address(),
        count: len,
        float: Float::F32,
    };
    let data = Data {
        values: if in_place {
            amplitudes.address()
        } else {
            values.address()
        },
        count,
        float: Float::F32,
    };
    let (scratch, norm_place) = (sums.address(), norm.address());
    let mut launches = vec![Input::Random { seed: count }.launch(&data, 0, device)];
    launches.extend(if in_place {
        InPlace {
            values: count,
            target,
            scratch,
            norm: norm_place,
        }
        .launches(device)
    } else {
        Encode {
            data,
            target,
            scratch,
            norm: norm_place,
        }
        .launches(device)
    });
    // SAFETY: all memory is the stream's, as large as it was planned, and there until it was read.
    unsafe { stream.run(&launches) }.unwrap();
    let mut found = vec![0.0; 2 * len as usize];
    amplitudes.get(&mut found).unwrap();
    let mut value = [0.0];
    norm.get(&mut value).unwrap();
    (value[0], found)
}

#[test]
fn a_gpu_gives_the_bits_of_the_cpu() {
    let Some(stream) = stream() else { return };
    for (count, in_place) in lengths()
        .into_iter()
        .flat_map(|count| [(count, false), (count, true)])
    {
        let qubits = count.next_power_of_two().ilog2().max(1);
        let (norm, found) = encoded(&stream, count, qubits, in_place);
        let input = Input::Random { seed: count };
        let data: Vec<f32> = (0..count).map(|index| input.value_f32(index)).collect();
        let request = statevec::Request::new(qubits).precise(statevec::Precision::Complex64);
        let encoder = statevec::Encoder::new(&statevec::Execution::alone(), request).unwrap();
        let state = encoder.amplitude(&data).unwrap();
        assert_eq!(norm.to_bits(), state.norm().to_bits(), "{count} values");
        let amplitudes = state.gather::<f32>(0).unwrap().unwrap();
        assert!(
            bytemuck::cast_slice::<_, u8>(&amplitudes) == bytemuck::cast_slice::<_, u8>(&found),
            "{count} values, in place: {in_place}"
        );
    }
}
