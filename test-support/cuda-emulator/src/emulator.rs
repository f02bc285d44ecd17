//! The kernels, compiled for the CPU, and their library.

use std::env;
use std::sync::OnceLock;

use cuda::{Launch, THREADS};
use libloading::Library;

/// The kernels and the driver as a library of C functions.
#[derive(Debug)]
pub struct Emulator {
    library: Library,
}

type Kernel = unsafe extern "C" fn();
type Run = unsafe extern "C" fn(Kernel, u32, u32, u32, *const u64) -> bool;

/// The most arguments that the emulator passes on.
const ARGUMENTS: usize = 8;

/// The orders in which threads run: their own order, backwards, and mixed. A missing synchronisation shows in one of
/// these.
const STRIDES: [u32; 3] = [1, THREADS - 1, 77];

impl Emulator {
    /// The emulator of this process.
    ///
    /// # Panics
    /// The library built with this crate cannot be loaded.
    pub fn get() -> &'static Self {
        static EMULATOR: OnceLock<Emulator> = OnceLock::new();
        EMULATOR.get_or_init(|| {
            // SAFETY: it was built from sources in this crate and runs no code when it is loaded.
            let library = unsafe { Library::new(env!("EMULATOR")) };
            let library = library.expect("what was linked can be loaded");
            Self { library }
        })
    }

    /// Runs launches in order, without the driver.
    ///
    /// # Panics
    /// A kernel does not exist, or its threads wait forever.
    pub fn run(&self, launches: &[Launch]) {
        for (launch, stride) in launches.iter().zip(STRIDES.into_iter().cycle()) {
            let mut arguments = [0; ARGUMENTS];
            arguments[..launch.arguments.len()].copy_from_slice(&launch.arguments);
            let (run, kernel) = (
                self.function::<Run>("simt_run"),
                self.function::<Kernel>(launch.kernel),
            );
            // SAFETY: the arguments are those of the kernel, and the memory that they name belongs to the test, which
            // checks the memory around it.
            let ended = unsafe { run(kernel, launch.blocks, THREADS, stride, arguments.as_ptr()) };
            assert!(
                ended,
                "{}: threads wait for threads that never come",
                launch.kernel
            );
        }
    }

    /// A function of the library, which stays loaded as long as the process runs.
    ///
    /// # Panics
    /// It does not exist.
    pub fn function<F: Copy>(&self, name: &str) -> F {
        // SAFETY: the type is that of the source.
        let function = unsafe { self.library.get::<F>(name.as_bytes()) };
        *function.unwrap_or_else(|error| panic!("{name}: {error}"))
    }
}

/// Whether tests should run on the machine's GPU.
#[must_use]
pub fn is_left_out() -> bool {
    env::var_os("KERNELS_ON").is_some_and(|machine| machine == "gpu")
}
