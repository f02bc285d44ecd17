//! Where the kernels run: on the emulator, or on the first GPU where `KERNELS_ON=gpu` stands in the environment. Then the tests of the
//! driver and of the indices, which are the emulator's, are to be left out:
//! `KERNELS_ON=gpu cargo test -p cuda --test emulated -- amplitude encoders reading reduce`.

use std::sync::{Arc, OnceLock};

use cuda::{Gpu, Launch, Stream};
use cuda_emulator::Emulator;

/// The GPU, if it is to be one.
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
