//! A GPU gives the same bits as the CPU; without a GPU, the error says so.

use std::sync::Arc;

use cuda::{
    Buffer, CudaError, Data, DeviceInfo, Float, Gpu, Graph, Input, Launch, Memory, Plan, Section,
    Step, Stream, devices,
};
use statevec::kernels::amplitude::{Encode, InPlace, Norm, Target, scratch};

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

/// The amplitudes of random values in single precision, made in other memory or in place.
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
        let encoder = statevec::Encoder::new(&compute::Execution::alone(), request).unwrap();
        let state = encoder.amplitude(&data).unwrap();
        assert_eq!(norm.to_bits(), state.norm().to_bits(), "{count} values");
        let amplitudes = state.gather::<f32>(0).unwrap().unwrap();
        assert!(
            bytemuck::cast_slice::<_, u8>(&amplitudes) == bytemuck::cast_slice::<_, u8>(&found),
            "{count} values, in place: {in_place}"
        );
    }
}

/// The number of doubles that a section of the test below reads.
const LONG: u64 = 1 << 20;

/// A section that takes milliseconds and little of the GPU: four blocks pass over a buffer a few times.
fn long_section(stream: &Stream, memory: &Memory) -> Section {
    let buffer = Buffer {
        values: memory.address(),
        count: LONG,
    };
    let step = Step::Run(Launch {
        blocks: 4,
        ..buffer.add_scalar(1.0, stream.gpu().device())
    });
    vec![step; 10]
}

/// The least seconds that a graph of these sections takes, of some tries.
fn seconds(stream: &Arc<Stream>, sections: Vec<Section>) -> f64 {
    let regions = vec![sections];
    let nodes = Plan { regions }.nodes();
    // SAFETY: the launches have their kernel's arguments.
    let mut graph = unsafe { Graph::new(stream, &nodes) }.unwrap();
    let mut once = || {
        let before = stream.record_event().unwrap();
        // SAFETY: each section has memory of its own, which is there until the stream was waited for.
        unsafe { graph.launch() }.unwrap();
        let after = stream.record_event().unwrap();
        stream.wait().unwrap();
        after.seconds_since(&before).unwrap()
    };
    (0..5).map(|_| once()).fold(f64::INFINITY, f64::min)
}

#[test]
fn sections_of_a_graph_run_at_the_same_time() {
    let Some(stream) = stream() else { return };
    let memories = [0, 1].map(|_| {
        let memory = stream.take(8 * LONG).unwrap();
        memory.put(&vec![0.0; LONG as usize]).unwrap();
        memory
    });
    let [first, second] = memories
        .each_ref()
        .map(|memory| long_section(&stream, memory));
    let alone = seconds(&stream, vec![first.clone()]);
    let together = seconds(&stream, vec![first, second]);
    assert!(
        together < 1.7 * alone,
        "one section takes {alone} s, two take {together} s"
    );
    // Five launches of each graph, of ten steps a section.
    for (memory, expected) in memories.iter().zip([100.0, 50.0]) {
        let mut values = vec![0.0; LONG as usize];
        memory.get(&mut values).unwrap();
        assert!(values.iter().all(|value| *value == expected));
    }
}
