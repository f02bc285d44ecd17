//! Where the kernels run: on the emulator, or on the first GPU where `KERNELS_ON=gpu` stands in the environment. Then
//! the tests of the driver and of the indices, which are the emulator's, are to be left out: `KERNELS_ON=gpu cargo test
//! -p cuda --test emulated -- amplitude buffers encoders graphs peers reading reduce sections`.

use std::sync::{Arc, OnceLock};

use cuda::{Gpu, Launch, Stream};
use cuda_emulator::{Driver, Emulator};

/// The GPU, if the tests run on one.
pub(crate) fn gpu() -> Option<&'static Arc<Stream>> {
    static STREAM: OnceLock<Option<Arc<Stream>>> = OnceLock::new();
    let open = || {
        let gpu = cuda_emulator::is_left_out()
            .then(|| Gpu::open(0).unwrap_or_else(|error| panic!("{error}")));
        gpu.map(|gpu| Stream::new(&gpu).unwrap())
    };
    STREAM.get_or_init(open).as_ref()
}

/// Runs launches in their order, and waits for them.
pub(crate) fn run(launches: &[Launch]) {
    match gpu() {
        None => Emulator::get().run(launches),
        Some(stream) => {
            // SAFETY: the memory that they name is that of the test, which reads it when they have ended.
            unsafe { stream.run(launches) }.unwrap();
            stream.wait().unwrap();
        }
    }
}

/// A stream, for one test at a time where it is the emulator's.
pub(crate) struct Queue {
    // Dropped first: then the next test can have the driver.
    pub(crate) stream: Arc<Stream>,
    pub(crate) driver: Option<Driver>,
}

impl Queue {
    pub(crate) fn new() -> Self {
        match gpu() {
            Some(stream) => Self {
                stream: Arc::clone(stream),
                driver: None,
            },
            None => {
                let driver = Driver::new();
                Self {
                    stream: Stream::new(&Gpu::open(0).unwrap()).unwrap(),
                    driver: Some(driver),
                }
            }
        }
    }
}
