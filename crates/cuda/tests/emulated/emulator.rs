//! A GPU that is none: the kernels, compiled for the CPU, and a driver that runs them.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use cuda::{Launch, MODULES, THREADS};
use libloading::Library;

/// The kernels and the driver as a library of C functions.
pub(crate) struct Emulator {
    library: Library,
}

type Kernel = unsafe extern "C" fn();
type Run = unsafe extern "C" fn(Kernel, u32, u32, u32, *const u64) -> bool;

/// How many arguments the emulator hands on.
const ARGUMENTS: usize = 8;

/// How far apart threads are that run after each other: in their order, backwards, and mixed up. Where a thread does not wait for
/// another as it should, one of these shows it.
const STRIDES: [u32; 3] = [1, THREADS - 1, 77];

impl Emulator {
    /// The one of this process.
    pub(crate) fn get() -> &'static Self {
        static EMULATOR: OnceLock<Emulator> = OnceLock::new();
        EMULATOR.get_or_init(Self::build)
    }

    fn build() -> Self {
        let folder = tempfile::tempdir().expect("there is a place for temporary files");
        let path = folder.path().join("libcuda.so");
        let (kernels, emulator) = (source("kernels"), source("emulator"));
        // Neither may a product and a sum be rounded in one, nor an address be computed that C++ leaves undefined.
        let mut compiler = Command::new("c++");
        compiler
            .args(["-std=c++17", "-O1", "-ffp-contract=off", "-fPIC", "-shared"])
            .args(["-Wall", "-Wextra", "-Werror", "-Wno-unknown-pragmas"])
            .arg("-I")
            .arg(&kernels)
            .arg("-I")
            .arg(&emulator)
            // Whoever looks for the driver finds this, as it is there already.
            .arg("-Wl,-soname,libcuda.so")
            .arg("-o")
            .arg(&path)
            .args(["simt.cpp", "index.cpp", "driver.cpp"].map(|name| emulator.join(name)))
            .args(["-x", "c++"])
            .args(
                MODULES
                    .iter()
                    .map(|module| kernels.join(format!("{}.cu", module.name))),
            );
        let status = compiler.status().expect("there is a C++ compiler");
        assert!(status.success(), "the kernels are no C++: {compiler:?}");
        // SAFETY: it was just built from this crate's sources and runs nothing when it is loaded.
        let library = unsafe { Library::new(&path) }.expect("what was linked can be loaded");
        Self { library }
    }

    /// Runs launches in their order.
    pub(crate) fn run(&self, launches: &[Launch]) {
        for (launch, stride) in launches.iter().zip(STRIDES.into_iter().cycle()) {
            let mut arguments = [0; ARGUMENTS];
            arguments[..launch.arguments.len()].copy_from_slice(&launch.arguments);
            let (run, kernel) = (
                self.function::<Run>("simt_run"),
                self.function::<Kernel>(launch.kernel),
            );
            // SAFETY: the arguments are those of the kernel, and the memory that they name is that of the test, which checks what is
            // around it.
            let ended = unsafe { run(kernel, launch.blocks, THREADS, stride, arguments.as_ptr()) };
            assert!(
                ended,
                "{}: threads wait for threads that never come",
                launch.kernel
            );
        }
    }

    /// A function of the library, which is loaded as long as the process runs.
    pub(crate) fn function<F: Copy>(&self, name: &str) -> F {
        // SAFETY: the type is that of the source.
        let function = unsafe { self.library.get::<F>(name.as_bytes()) };
        *function.unwrap_or_else(|error| panic!("{name}: {error}"))
    }
}

fn source(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)
}
