//! The built shared library, and a context of it that is called as by a program.
#![allow(dead_code, reason = "each test program uses what it needs")]

pub(crate) mod cases;

use std::fmt::Debug;
use std::path::{Path, PathBuf};
use std::process::Command;

use gpu::config::Config;
use gpu::{FUNCTIONS, LibGpu};
use runtime_abi::kit::GpuLibrary as _;
use runtime_abi::{CallError, Context, Library, ReturnType, Signature, Value};

/// A file that Cargo built beside this test from the library of this package.
pub(crate) fn built(name: &str) -> PathBuf {
    let path = std::env::current_exe().unwrap().with_file_name(name);
    assert!(
        path.exists(),
        "{} is missing; Cargo builds it along with the tests of this package",
        path.display()
    );
    path
}

/// The shared library.
pub(crate) fn shared() -> PathBuf {
    built(&format!(
        "{}gpu{}",
        std::env::consts::DLL_PREFIX,
        std::env::consts::DLL_SUFFIX
    ))
}

/// A C program, compiled in a folder against both headers and linked so, ready to be started.
#[track_caller]
pub(crate) fn linked_program(folder: &Path, source: &str, link: &[&str]) -> Command {
    let path = |name: &str| folder.join(name);
    let files = [
        ("program.c", source),
        ("gpu.h", &runtime_abi::documents::header()),
        ("libgpu.h", &gpu::documents::header()),
    ];
    for (name, text) in files {
        std::fs::write(path(name), text).unwrap();
    }
    let compiled = toolchain::c_compiler()
        .args(["-std=c99", "-Wall", "-Wextra", "-pedantic", "-Werror", "-o"])
        .args([path("program"), path("program.c")])
        .args(link)
        .status()
        .unwrap();
    assert!(compiled.success());
    let mut program = toolchain::program(path("program"));
    program.env("LD_LIBRARY_PATH", shared().parent().unwrap());
    program
}

/// The same with the shared library.
#[track_caller]
pub(crate) fn c_program(folder: &Path, source: &str) -> Command {
    linked_program(folder, source, &[shared().to_str().unwrap()])
}

/// Whether this is part of `on_gpu`, whose tests run on a GPU: the emulator's, or with `KERNELS_ON=gpu` the machine's.
/// The other tests use any machine.
pub(crate) fn on_gpu() -> bool {
    module_path!().starts_with("on_gpu::")
}

/// Whether this is part of `in_processes`, whose ranks are processes.
pub(crate) fn in_processes() -> bool {
    module_path!().starts_with("in_processes::")
}

/// What makes ranks processes: three of them, where a test does not say.
fn processes() -> [(&'static str, &'static str); 3] {
    let over_mpi = std::env::var_os("RANKS_OVER_MPI").is_some();
    let transport = if over_mpi { "mpi" } else { "processes" };
    [
        ("LIBGPU_TRANSPORT", transport),
        ("LIBGPU_WORKER", env!("CARGO_BIN_EXE_libgpu-worker")),
        ("LIBGPU_RANKS", "3"),
    ]
}

/// Configures the library that this process loads, where its ranks are to be processes.
fn choose_ranks() {
    static CHOSEN: std::sync::Once = std::sync::Once::new();
    if in_processes() {
        CHOSEN.call_once(|| {
            let unset = |(name, _): &(&str, &str)| std::env::var_os(name).is_none();
            for (name, value) in processes().into_iter().filter(unset) {
                // SAFETY: everything in this process reads the environment through the standard library's lock.
                unsafe { std::env::set_var(name, value) };
            }
        });
    }
}

/// Ensures that there are GPUs where tests are to run on them.
fn choose_machine() {
    #[cfg(target_os = "linux")]
    if on_gpu() && !cuda_emulator::is_left_out() {
        type Devices = unsafe extern "C" fn(i32);
        let set = cuda_emulator::Emulator::get().function::<Devices>("fake_devices");
        // SAFETY: the function sets a number.
        unsafe { set(16) };
    }
}

/// The name of a test in its program, from its name and the `module_path!()` of its file.
pub(crate) fn full_name(module: &str, test: &str) -> String {
    match module.split_once("::") {
        Some((_, inner)) => format!("{inner}::{test}"),
        None => test.into(),
    }
}

pub(crate) fn open() -> Library {
    choose_machine();
    choose_ranks();
    Library::open(shared()).unwrap_or_else(|error| panic!("{error}"))
}

pub(crate) fn signature(name: &str) -> Signature {
    FUNCTIONS
        .iter()
        .find(|function| function.name == name)
        .expect(name)
        .signature()
}

/// A context with one method for each kind of result.
pub(crate) struct Gpu<'a>(pub(crate) Context<'a>);

impl<'a> Gpu<'a> {
    pub(crate) fn new(library: &'a Library) -> Self {
        Self(library.context(0).unwrap())
    }

    pub(crate) fn call(&self, name: &str, args: &[Value]) -> Result<Option<Value>, CallError> {
        self.0.call(name, &signature(name), args)
    }

    #[track_caller]
    pub(crate) fn void(&self, name: &str, args: &[Value]) {
        assert_eq!(self.call(name, args), Ok(None));
    }

    #[track_caller]
    pub(crate) fn int(&self, name: &str, args: &[Value]) -> i64 {
        as_int(name, self.call(name, args))
    }

    #[track_caller]
    pub(crate) fn float(&self, name: &str, args: &[Value]) -> f64 {
        as_float(name, self.call(name, args))
    }

    /// The message of a call that fails.
    #[track_caller]
    pub(crate) fn error(&self, name: &str, args: &[Value]) -> String {
        self.call(name, args).expect_err(name).to_string()
    }

    /// A buffer with these values.
    #[track_caller]
    pub(crate) fn buffer(&self, values: &[f64]) -> Value {
        let buffer = Value::Int(self.int("buffer_create", &[]));
        values
            .iter()
            .for_each(|&value| self.void("buffer_push", &[buffer, value.into()]));
        buffer
    }

    /// A state of these values.
    #[track_caller]
    pub(crate) fn state(&self, values: &[f64], qubits: i64) -> Value {
        let buffer = self.buffer(values);
        let state = self.int("amplitude_encode", &[buffer, qubits.into()]);
        self.void("buffer_free", &[buffer]);
        Value::Int(state)
    }
}

#[track_caller]
fn as_int<E: Debug>(name: &str, outcome: Result<Option<Value>, E>) -> i64 {
    match outcome {
        Ok(Some(Value::Int(value))) => value,
        other => panic!("{name}: {other:?}"),
    }
}

#[track_caller]
fn as_float<E: Debug>(name: &str, outcome: Result<Option<Value>, E>) -> f64 {
    match outcome {
        Ok(Some(Value::Float(value))) => value,
        other => panic!("{name}: {other:?}"),
    }
}

pub(crate) const fn int(value: i64) -> Value {
    Value::Int(value)
}

pub(crate) const fn float(value: f64) -> Value {
    Value::Float(value)
}

/// The configuration that these variables make.
pub(crate) fn config(variables: &[(&str, &str)]) -> Config {
    let value = |name: &str| {
        let more = in_processes().then(processes).into_iter().flatten();
        let mut all = variables.iter().copied().chain(more);
        let found = all.find(|(variable, _)| *variable == name);
        found.map(|(_, value)| value.to_owned())
    };
    Config::load(value).unwrap()
}

/// A library within this process, configured by variables, and a context of it.
pub(crate) struct Program {
    pub(crate) library: LibGpu,
    pub(crate) context: u64,
}

impl Program {
    pub(crate) fn new(variables: &[(&str, &str)]) -> Self {
        Self::try_new(variables).unwrap()
    }

    /// The same where no context may be had.
    pub(crate) fn try_new(variables: &[(&str, &str)]) -> Result<Self, String> {
        choose_machine();
        let library = LibGpu::with_config(config(variables));
        let context = library.init(0).map_err(|error| error.to_string())?;
        Ok(Self { library, context })
    }

    /// A buffer with these values.
    #[track_caller]
    pub(crate) fn buffer(&self, values: &[f64]) -> Value {
        let buffer = Value::Int(self.int("buffer_create", &[]));
        let push = |value: &f64| self.void("buffer_push", &[buffer, (*value).into()]);
        values.iter().for_each(push);
        buffer
    }

    /// Makes a call and leaves its result for later.
    pub(crate) fn issue(&self, name: &str, args: &[Value]) -> Result<(), String> {
        let signature = signature(name);
        let id = self.library.function_id(name).unwrap();
        let blob = signature.pack(args).unwrap();
        let called = self
            .library
            .call(self.context, id, &blob, &signature.to_string());
        called.map_err(|error| error.to_string())
    }

    pub(crate) fn call(&self, name: &str, args: &[Value]) -> Result<Option<Value>, String> {
        self.issue(name, args)?;
        let ret = signature(name).ret;
        if ret == ReturnType::Void {
            return Ok(None);
        }
        let bytes = self.library.result(self.context);
        Ok(ret.value(bytes.map_err(|error| error.to_string())?))
    }

    #[track_caller]
    pub(crate) fn void(&self, name: &str, args: &[Value]) {
        assert_eq!(self.call(name, args), Ok(None), "{name}");
    }

    #[track_caller]
    pub(crate) fn int(&self, name: &str, args: &[Value]) -> i64 {
        as_int(name, self.call(name, args))
    }

    #[track_caller]
    pub(crate) fn float(&self, name: &str, args: &[Value]) -> f64 {
        as_float(name, self.call(name, args))
    }
}
