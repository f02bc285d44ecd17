//! States as DLPack tensors: their layout, their lifetime, and what is refused.
//!
//! Tensors come from the built library, which reads its configuration once. So each test runs again in a process of its
//! own for each of its configurations, with a variable that tells it to be that process.

mod common;

use std::ffi::c_void;
use std::ops::Deref;
use std::slice;
use std::thread;
use std::time::Duration;

use common::{Gpu, float, full_name, int, on_gpu, open, shared};
use runtime_abi::{CBool, CallError, Library, Value};

/// Tells a test that it is the process that has the configuration.
const ROLE: &str = "PROCESS_WITH_CONFIGURATION";

fn is_configured() -> bool {
    std::env::var_os(ROLE).is_some()
}

type Variables<'a> = &'a [(&'a str, &'a str)];

/// One rank, and four with a device each.
const RANKS: [Variables<'static>; 2] = [&[("LIBGPU_RANKS", "1")], &[("LIBGPU_RANKS", "4")]];

/// Runs `body` in a process for each configuration, for which `test` is run again there.
#[track_caller]
fn configured<'a>(
    test: &str,
    configurations: impl IntoIterator<Item = Variables<'a>>,
    body: impl FnOnce(),
) {
    if is_configured() {
        return body();
    }
    for variables in configurations {
        let output = toolchain::this_program()
            .args(["--exact", &full_name(module_path!(), test), "--nocapture"])
            .env(ROLE, "1")
            .envs(variables.iter().copied())
            .output()
            .unwrap();
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{variables:?}: {errors}");
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(text.contains("1 passed"), "{variables:?}: {text}");
    }
}

/// `DLManagedTensorVersioned` with all its fields, as a reader sees it that knows only `dlpack.h`.
#[repr(C)]
struct Managed {
    version: [u32; 2],
    context: *mut c_void,
    deleter: Option<unsafe extern "C" fn(*mut Self)>,
    flags: u64,
    data: *mut c_void,
    device: [i32; 2],
    dimensions: i32,
    code: u8,
    bits: u8,
    lanes: u16,
    shape: *const [i64; 2],
    strides: *const [i64; 2],
    byte_offset: u64,
}

/// A tensor, and the duty to call its deleter.
struct Tensor(*mut Managed);

// SAFETY: DLPack lets any thread read a tensor and call its deleter.
unsafe impl Send for Tensor {}

impl Deref for Tensor {
    type Target = Managed;

    fn deref(&self) -> &Managed {
        // SAFETY: the tensor is there until it is dropped.
        unsafe { &*self.0 }
    }
}

impl Drop for Tensor {
    fn drop(&mut self) {
        let deleter = self.deleter.expect("a deleter");
        // SAFETY: it is not read any more.
        unsafe { deleter(self.0) };
    }
}

impl Tensor {
    fn shape(&self) -> [i64; 2] {
        // SAFETY: two dimensions have two numbers, which live as long as the tensor.
        unsafe { *self.shape }
    }

    fn strides(&self) -> [i64; 2] {
        // SAFETY: as those of the shape.
        unsafe { *self.strides }
    }

    /// The floats of the amplitudes, real and imaginary parts in turn.
    fn floats(&self) -> Vec<f64> {
        let len = 2 * self.shape()[1] as usize;
        // SAFETY: the tensor says how many amplitudes lie there, and of which type they are.
        unsafe {
            match self.bits {
                64 => {
                    let floats = slice::from_raw_parts(self.data.cast::<f32>(), len);
                    floats.iter().map(|float| f64::from(*float)).collect()
                }
                _ => slice::from_raw_parts(self.data.cast::<f64>(), len).to_vec(),
            }
        }
    }
}

/// What `libgpu.h` declares.
type StateTensor = unsafe extern "C" fn(u64, i64, u64, *mut *mut Managed) -> CBool;

fn state_tensor() -> StateTensor {
    // SAFETY: the library is one to be trusted, and the header says that the symbol has this type. The library stays in
    // the process, so the address is good after it was closed.
    unsafe {
        let library = libloading::Library::new(shared()).unwrap();
        *library.get(b"libgpu_state_tensor").unwrap()
    }
}

/// A library whose states are read.
struct Tensors {
    library: Library,
    state_tensor: StateTensor,
}

impl Tensors {
    fn new() -> Self {
        Self {
            library: open(),
            state_tensor: state_tensor(),
        }
    }

    fn try_get(&self, gpu_ref: u64, state: Value, shard: u64) -> Result<Tensor, String> {
        let Value::Int(state) = state else {
            panic!("{state:?} is no handle");
        };
        let mut out = std::ptr::null_mut();
        // SAFETY: there is room for an address.
        let success = unsafe { (self.state_tensor)(gpu_ref, state, shard, &raw mut out) };
        match success.is_true() {
            true => Ok(Tensor(out)),
            false => Err(self.library.last_error().expect("a text")),
        }
    }

    #[track_caller]
    fn get(&self, gpu: &Gpu<'_>, state: Value, shard: u64) -> Tensor {
        self.try_get(gpu.0.handle(), state, shard).unwrap()
    }

    #[track_caller]
    fn refusal(&self, gpu: &Gpu<'_>, state: Value, shard: u64) -> String {
        let refused = self.try_get(gpu.0.handle(), state, shard).err();
        refused.expect("a refusal")
    }

    /// All shards of a state.
    fn all(&self, gpu: &Gpu<'_>, state: Value) -> Vec<Tensor> {
        (0..)
            .map_while(|shard| self.try_get(gpu.0.handle(), state, shard).ok())
            .collect()
    }
}

/// The amplitudes that programs read.
fn told(gpu: &Gpu<'_>, state: Value) -> Vec<f64> {
    let amplitudes = 1 << gpu.int("state_qubits", &[state]);
    let part = |name: &str, index| gpu.float(name, &[state, int(index)]);
    (0..amplitudes)
        .flat_map(|i| ["state_amplitude", "state_amplitude_imag"].map(|name| part(name, i)))
        .collect()
}

fn phases(gpu: &Gpu<'_>, qubits: i64) -> Value {
    let buffer = gpu.buffer(&[0.1, -0.7, 2.0, 0.0, 1.5, 3.0, -2.5, 0.4]);
    int(gpu.int("phase_encode", &[buffer, int(qubits)]))
}

/// The shards of a state of three qubits, checked: their lengths.
#[track_caller]
fn lengths(ranks: &str, devices: &str, precision: &str) -> Vec<i64> {
    let (tensors, bits) = (
        Tensors::new(),
        if precision == "complex64" { 64 } else { 128 },
    );
    let gpu = Gpu::new(&tensors.library);
    let state = phases(&gpu, 3);
    let shards = tensors.all(&gpu, state);
    // All devices of the CPU are in the machine's one memory.
    let place = |id: u32| if on_gpu() { [2, id as i32] } else { [1, 0] };
    let ids = compute::device_ids(devices).unwrap();
    for (shard, id) in shards.iter().zip(ids) {
        let len = shard.shape()[1];
        assert_eq!((shard.version, shard.flags), ([1, 0], 1));
        assert_eq!((shard.device, shard.byte_offset), (place(id), 0));
        assert_eq!((shard.dimensions, shard.shape()), (2, [1, len]));
        assert_eq!(shard.strides(), [len, 1]);
        assert_eq!((shard.code, shard.bits, shard.lanes), (5, bits, 1));
    }
    let floats: Vec<f64> = shards.iter().flat_map(Tensor::floats).collect();
    assert_eq!(floats, told(&gpu, state), "{ranks} ranks, {devices}");
    let again = tensors.all(&gpu, state);
    for (shard, again) in shards.iter().zip(&again) {
        assert_eq!(shard.data, again.data, "nothing is copied");
    }
    shards.iter().map(|shard| shard.shape()[1]).collect()
}

#[test]
fn amplitudes_are_read_where_they_lie() {
    let layouts: [(&str, &str, &[i64]); 4] = [
        ("1", "0", &[8]),
        ("4", "0-3", &[2; 4]),
        ("3", "0-2", &[3, 3, 2]),
        ("2", "5,3,9,1", &[2; 4]),
    ];
    let mut configurations = Vec::new();
    for (ranks, devices, _) in layouts {
        for precision in ["complex64", "complex128"] {
            configurations.push([
                ("LIBGPU_RANKS", ranks),
                ("LIBGPU_DEVICES", devices),
                ("LIBGPU_PRECISION", precision),
            ]);
        }
    }
    configured(
        "amplitudes_are_read_where_they_lie",
        configurations.iter().map(|variables| &variables[..]),
        || {
            let names = ["LIBGPU_RANKS", "LIBGPU_DEVICES", "LIBGPU_PRECISION"];
            let [ranks, devices, precision] = names.map(|name| std::env::var(name).unwrap());
            let of_ranks = |layout: &&(&str, &str, &[i64])| layout.0 == ranks;
            let expected = layouts.iter().find(of_ranks).unwrap().2;
            assert_eq!(lengths(&ranks, &devices, &precision), expected);
        },
    );
}

#[test]
fn a_state_of_fewer_amplitudes_than_devices_is_one_shard() {
    configured(
        "a_state_of_fewer_amplitudes_than_devices_is_one_shard",
        RANKS,
        || {
            let tensors = Tensors::new();
            let gpu = Gpu::new(&tensors.library);
            let state = gpu.state(&[3.0, -4.0], 1);
            let shards = tensors.all(&gpu, state);
            assert_eq!(shards.len(), 1);
            assert_eq!(shards[0].floats(), [0.6, 0.0, -0.8, 0.0]);
        },
    );
}

/// As many qubits as a state has that takes more than half of the memory of [`little_memory`].
const LARGE: i64 = 15;

fn little_memory() -> Vec<[(&'static str, &'static str); 2]> {
    let of_ranks = |ranks| [("LIBGPU_RANKS", ranks), ("LIBGPU_MEMORY", "800 KiB")];
    ["1", "4"].map(of_ranks).into()
}

/// A large state of the basis.
fn large(gpu: &Gpu<'_>) -> Result<Option<Value>, CallError> {
    gpu.call("basis_encode", &[int(7), int(LARGE)])
}

/// Whether there is memory for a large state.
fn has_room(library: &Library) -> bool {
    let made = large(&Gpu::new(library));
    if let Err(error) = &made {
        assert!(
            error.to_string().contains("limits.memory allows"),
            "{error}"
        );
    }
    made.is_ok()
}

#[test]
fn memory_stays_until_the_last_tensor_is_deleted_on_whatever_thread() {
    configured(
        "memory_stays_until_the_last_tensor_is_deleted_on_whatever_thread",
        little_memory().iter().map(|variables| &variables[..]),
        || {
            let tensors = Tensors::new();
            let gpu = Gpu::new(&tensors.library);
            let state = large(&gpu).unwrap().unwrap();
            let (first, second) = (tensors.all(&gpu, state), tensors.all(&gpu, state));
            assert!(!has_room(&tensors.library));
            gpu.void("state_free", &[state]);
            assert!(!has_room(&tensors.library), "the tensors have it");
            gpu.0.discard().unwrap();
            assert!(!has_room(&tensors.library), "the tensors have it");
            drop(first);
            assert!(!has_room(&tensors.library), "each has a share");
            let floats = thread::spawn(move || {
                let floats: Vec<f64> = second.iter().flat_map(Tensor::floats).collect();
                drop(second);
                floats
            });
            let floats = floats.join().unwrap();
            assert_eq!(
                (floats.len(), floats.iter().sum::<f64>()),
                (2 << LARGE, 1.0)
            );
            assert_eq!(floats[14], 1.0);
            assert!(has_room(&tensors.library), "the memory is free");
        },
    );
}

#[test]
fn a_tensor_is_deleted_and_its_state_stays() {
    configured(
        "a_tensor_is_deleted_and_its_state_stays",
        little_memory().iter().map(|variables| &variables[..]),
        || {
            let tensors = Tensors::new();
            let gpu = Gpu::new(&tensors.library);
            let state = large(&gpu).unwrap().unwrap();
            (0..3).for_each(|_| drop(tensors.all(&gpu, state)));
            assert_eq!(gpu.float("state_probability", &[state, int(7)]), 1.0);
            assert!(!has_room(&tensors.library));
            gpu.void("state_free", &[state]);
            assert!(has_room(&tensors.library));
        },
    );
}

#[test]
fn what_was_queued_before_is_done_before() {
    configured("what_was_queued_before_is_done_before", RANKS, || {
        let tensors = Tensors::new();
        let [gpu, other] = [(); 2].map(|()| Gpu::new(&tensors.library));
        let counter = int(other.int("counter_create", &[]));
        let state = phases(&gpu, 3);
        gpu.void("counter_wait", &[counter, int(1)]);
        gpu.void("state_free", &[state]);
        let refused = thread::scope(|scope| {
            scope.spawn(|| {
                thread::sleep(Duration::from_millis(50));
                other.void("counter_notify", &[counter, int(1), int(0)]);
            });
            tensors.refusal(&gpu, state, 0)
        });
        assert!(
            refused.contains("there is no state with handle"),
            "{refused}"
        );

        // A state that was queued a moment ago.
        let buffer = gpu.buffer(&[0.0]);
        gpu.void("buffer_resize", &[buffer, int(1 << 16)]);
        gpu.void("buffer_fill", &[buffer, float(2.0)]);
        let state = int(gpu.int("amplitude_encode", &[buffer, int(16)]));
        let amplitude = tensors.get(&gpu, state, 0).floats()[0];
        assert_eq!(amplitude, 1.0 / 256.0);
    });
}

#[test]
fn an_error_that_was_queued_comes_out() {
    configured("an_error_that_was_queued_comes_out", RANKS, || {
        let tensors = Tensors::new();
        let gpu = Gpu::new(&tensors.library);
        let state = phases(&gpu, 3);
        let buffer = gpu.buffer(&[1.0]);
        gpu.void("buffer_resize", &[buffer, int(-1)]);
        let error = "buffer_resize: len is -1; numbers from 0 on are accepted";
        assert_eq!(tensors.refusal(&gpu, state, 0), format!("libgpu: {error}"));
        let broken = tensors.refusal(&gpu, state, 0);
        assert!(broken.contains("takes no more calls"), "{broken}");
    });
}

#[test]
fn what_is_no_shard_of_a_state_is_refused_in_words() {
    configured(
        "what_is_no_shard_of_a_state_is_refused_in_words",
        RANKS,
        || {
            let tensors = Tensors::new();
            let [gpu, other] = [(); 2].map(|()| Gpu::new(&tensors.library));
            let (state, buffer) = (phases(&gpu, 3), gpu.buffer(&[1.0]));
            let shards = gpu.int("mesh_devices", &[]);
            let refused = |gpu: &Gpu<'_>, state, shard, words: &str| {
                let text = tensors.refusal(gpu, state, shard);
                assert_eq!(text, format!("libgpu: libgpu_state_tensor: {words}"));
            };
            let unknown = |handle: Value| {
                let Value::Int(handle) = handle else {
                    unreachable!()
                };
                format!(
                    "there is no state with handle {handle} in this context; it was freed, or it belongs to another context"
                )
            };
            refused(&gpu, int(12345), 0, &unknown(int(12345)));
            refused(&gpu, int(-1), 0, &unknown(int(-1)));
            refused(&other, state, 0, &unknown(state));
            let Value::Int(handle) = buffer else {
                unreachable!()
            };
            let kind = format!("handle {handle} is a buffer; a state is expected");
            refused(&gpu, buffer, 0, &kind);
            for shard in [shards as u64, u64::MAX] {
                let words = format!("there is no shard {shard}; the state has {shards}, from 0 on");
                refused(&gpu, state, shard, &words);
            }
            // The state and the context are not affected.
            assert_eq!(tensors.all(&gpu, state).len() as i64, shards);
            gpu.void("state_free", &[state]);
            refused(&gpu, state, 0, &unknown(state));
        },
    );
}

#[test]
fn a_null_address_and_a_context_that_is_not_open_are_refused() {
    let tensors = Tensors::new();
    let gpu = Gpu::new(&tensors.library);
    let (state, gpu_ref) = (phases(&gpu, 3), gpu.0.handle());
    // SAFETY: null is allowed.
    let success = unsafe { (tensors.state_tensor)(gpu_ref, 0, 0, std::ptr::null_mut()) };
    assert!(!success.is_true());
    assert_eq!(
        tensors.library.last_error().unwrap(),
        "libgpu: libgpu_state_tensor was given a null out"
    );
    gpu.0.discard().unwrap();
    let told = |gpu_ref| tensors.try_get(gpu_ref, state, 0).err().unwrap();
    assert!(told(gpu_ref).contains("was discarded"), "{}", told(gpu_ref));
    assert!(told(0).contains("there is no context 0"), "{}", told(0));
}

#[test]
fn a_parallel_region_has_to_end_first() {
    let tensors = Tensors::new();
    let gpu = Gpu::new(&tensors.library);
    let state = phases(&gpu, 3);
    gpu.void("parallel_begin", &[]);
    let text = tensors.refusal(&gpu, state, 0);
    assert!(text.contains("between the sections"), "{text}");
    gpu.void("section_begin", &[]);
    let text = tensors.refusal(&gpu, state, 0);
    assert!(text.contains("cannot stand in a section"), "{text}");
    gpu.void("section_end", &[]);
    gpu.void("parallel_end", &[]);
    assert_eq!(tensors.all(&gpu, state).len(), 1);
}

#[test]
fn threads_take_and_delete_tensors_while_others_free_their_states() {
    configured(
        "threads_take_and_delete_tensors_while_others_free_their_states",
        RANKS,
        || {
            let tensors = Tensors::new();
            let gpu = Gpu::new(&tensors.library);
            for round in 0..50 {
                let state = int(gpu.int("basis_encode", &[int(round % 8), int(3)]));
                thread::scope(|scope| {
                    for _ in 0..4 {
                        scope.spawn(|| {
                            let taken = tensors.all(&gpu, state);
                            let sum: f64 = taken.iter().flat_map(Tensor::floats).sum();
                            // Of a state that is freed meanwhile, some shards may be missing.
                            assert!(sum == 1.0 || sum == 0.0, "{sum}");
                        });
                    }
                    gpu.void("state_free", &[state]);
                });
            }
        },
    );
}

#[test]
fn the_log_has_a_line_for_each_tensor() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("trace.jsonl");
    let variables = [("LIBGPU_LOG", path.to_str().unwrap())];
    configured(
        "the_log_has_a_line_for_each_tensor",
        [&variables[..]],
        || {
            let tensors = Tensors::new();
            let gpu = Gpu::new(&tensors.library);
            let state = phases(&gpu, 3);
            tensors.get(&gpu, state, 0);
            tensors.refusal(&gpu, int(-5), 1);
        },
    );
    if is_configured() {
        return;
    }
    let text = std::fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = text
        .lines()
        .filter_map(|line| line.split_once(r#""call":"libgpu_state_tensor","context":"#))
        .map(|(_, fields)| fields)
        .collect();
    assert!(lines[0].contains(r#","state":"#) && lines[0].ends_with(r#","shard":0}"#));
    let refused = r#","state":-5,"shard":1,"error":"libgpu_state_tensor: there is no state"#;
    assert!(lines[1].contains(refused), "{text}");
    assert_eq!(lines.len(), 2);
}

#[test]
#[cfg(target_os = "linux")]
fn a_tensor_on_a_gpu_is_let_go_when_its_reader_is_done() {
    if !on_gpu() || cuda_emulator::is_left_out() {
        return println!("skipped: only the emulator counts the waits for a GPU");
    }
    configured(
        "a_tensor_on_a_gpu_is_let_go_when_its_reader_is_done",
        [&[("LIBGPU_BACKEND", "cuda")][..]],
        || {
            let driver = cuda_emulator::Driver::new();
            let tensors = Tensors::new();
            let gpu = Gpu::new(&tensors.library);
            let waits = || {
                type Waits = unsafe extern "C" fn() -> u32;
                let waits = cuda_emulator::Emulator::get().function::<Waits>("fake_waits");
                // SAFETY: the function only counts.
                unsafe { waits() }
            };
            let state = phases(&gpu, 3);
            let tensor = tensors.get(&gpu, state, 0);
            gpu.void("state_free", &[state]);
            assert_eq!(waits(), 0);
            drop(tensor);
            assert_eq!(waits(), 1);
            // While it is unknown whether the GPU still reads a state, the state stays.
            let lent = || {
                let state = phases(&gpu, 3);
                let tensor = tensors.get(&gpu, state, 0);
                gpu.void("state_free", &[state]);
                tensor
            };
            let before = driver.left();
            let (first, second) = (lent(), lent());
            let both = driver.left();
            assert!(both > before);
            driver.fail("cuCtxSynchronize", cuda_emulator::INVALID_VALUE, 0);
            drop(first);
            assert_eq!(driver.left(), both);
            drop(second);
            assert_eq!(driver.left(), before);
        },
    );
}
